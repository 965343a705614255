"use strict";
exports.id = 736;
exports.ids = [736];
exports.modules = {

/***/ 736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  furtherDigests: () => (/* binding */ furtherDigests)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/content/hash.js

/** The hashes of OpenSSF Model Signing (algorithm-registry.md), with the length of their digests in bytes. */
const digestLengths = { sha256: 32, blake2b: 64, blake3: 32 };
/** BLAKE2b is that of 512 bits. Node has no BLAKE3: it is in JavaScript, and slow. */
async function loadHash(name) {
    switch (name) {
        case 'sha256':
            return () => nodeDigester('sha256');
        case 'blake2b':
            return () => nodeDigester('blake2b512');
        case 'blake3': {
            const { blake3 } = await __webpack_require__.e(/* import() */ 265).then(__webpack_require__.bind(__webpack_require__, 265));
            return () => {
                const hash = blake3.create();
                return { update: (bytes) => hash.update(bytes), hex: () => Buffer.from(hash.digest()).toString('hex') };
            };
        }
    }
}
function nodeDigester(algorithm) {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/digest/dos2unix.js

/** Bytes that DVC reads at once (dvc_data/hashfile/hash.py, `fobj_md5`). */
const chunkSize = 1024 * 1024;
/** Bytes by which it judges whether a chunk is text (istextfile.py, `DEFAULT_CHUNK_SIZE`). */
const judged = 512;
/** Bytes of text: what can be printed, and `\n \r \t \f \b` (istextfile.py, `TEXT_CHARS`). */
const textBytes = new Uint8Array(256).fill(1, 32, 127);
for (const byte of [0x0a, 0x0d, 0x09, 0x0c, 0x08])
    textBytes[byte] = 1;
/**
 * DVC 2's `md5-dos2unix`: MD5 with CRLF read as LF in chunks that look like text. Each chunk of 1 MiB is judged by itself,
 * and a CRLF that chunks divide stays, so the blocks that this is fed with are cut anew.
 */
class Dos2UnixMd5 {
    #hash = (0,external_node_crypto_.createHash)('md5');
    #chunk = Buffer.allocUnsafe(chunkSize);
    #filled = 0;
    update(block) {
        for (let taken = 0; taken < block.length;) {
            const part = block.subarray(taken, taken + chunkSize - this.#filled);
            part.copy(this.#chunk, this.#filled);
            this.#filled += part.length;
            taken += part.length;
            if (this.#filled === chunkSize)
                this.#flush();
        }
    }
    /** Lower-case hexadecimal. Nothing can be added after it. */
    digest() {
        this.#flush();
        return this.#hash.digest('hex');
    }
    #flush() {
        const chunk = this.#chunk.subarray(0, this.#filled);
        this.#hash.update(isText(chunk.subarray(0, judged)) ? withoutCarriageReturns(chunk) : chunk);
        this.#filled = 0;
    }
}
function isText(block) {
    if (block.includes(0))
        return false;
    const other = block.reduce((count, byte) => count + (textBytes[byte] === 1 ? 0 : 1), 0);
    return block.length === 0 || other / block.length <= 0.3;
}
/** CRLF becomes LF; a CR elsewhere stays. */
function withoutCarriageReturns(chunk) {
    return Buffer.from(chunk.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/read/further-digests.js


/** The digests of signatures and sources of truth that Node does not have. */
async function furtherDigests() {
    const startBlake3 = await loadHash('blake3');
    return {
        'md5-dos2unix': () => new Dos2UnixMd5(),
        blake3: () => {
            const hash = startBlake3();
            return {
                update: (block) => {
                    hash.update(block);
                },
                digest: () => hash.hex(),
            };
        },
    };
}


/***/ })

};
;