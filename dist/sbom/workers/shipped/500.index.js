"use strict";
exports.id = 500;
exports.ids = [500];
exports.modules = {

/***/ 500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 1 modules
var src = __webpack_require__(3);
;// CONCATENATED MODULE: ./build/shared/archives/src/archive.js

/** An archive, or an entry of one, that cannot be read: its rule is one of `archive/…`, `zip/…`, `tar/…`, `asar/…`. */
class ArchiveError extends src/* UserError */.yo {
    constructor({ rule, message, remedy }) {
        super(rule, message, { remedy });
        this.name = 'ArchiveError';
    }
}

// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var files_src = __webpack_require__(346);
;// CONCATENATED MODULE: ./build/shared/archives/src/faults.js

/** More of one archive are not told: a hostile one could have millions. */
const most = 100;
const packAgain = 'Pack the archive again from its files, or do not use it.';
/** Collects what is wrong with one archive. */
class faults_Faults {
    list = [];
    #format;
    constructor(format) {
        this.#format = format;
    }
    add(rule, message, offset) {
        if (this.list.length >= most)
            return;
        const place = offset === undefined ? {} : { offset };
        this.list.push({ rule: `${this.#format}/${rule}`, message, remedy: packAgain, ...place });
    }
}
function corrupt(message) {
    return new ArchiveError({ rule: 'archive/corrupt', message, remedy: packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/names.js

/** Longest part of a name that a message repeats, in UTF-16 units. */
const longest = 200;
/** The name as a part of a message. */
function quoted(name) {
    return (0,files_src/* shown */.SP)(name.length > longest ? `${name.slice(0, longest)}…` : name);
}
/** Why unpacking under this name could write outside of the folder, or nothing. Completes "the name …". */
function unsafeName(name) {
    if (name === '')
        return 'is empty';
    if (/\p{Cc}/u.test(name))
        return 'contains a control character';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/^[a-z]:/i.test(name))
        return 'begins with a drive letter';
    if (name.includes('\\'))
        return 'contains a backslash';
    if (name.split('/').includes('..'))
        return 'contains ".."';
    return undefined;
}
/** Reports names that lead out of the folder, and names that stand for two files. */
function checkNames(entries, faults) {
    const seen = new Set();
    for (const { name, offset, kind, target } of entries) {
        const reason = unsafeName(name);
        if (reason !== undefined)
            faults.add('unsafe-name', `The name ${quoted(name)} ${reason}.`, offset);
        const plain = name.replace(/\/+$/, '');
        if (seen.has(plain) && kind !== 'directory') {
            faults.add('duplicate-name', `${quoted(name)} stands in the archive twice: programs differ in which one they read.`, offset);
        }
        seen.add(plain);
        if (kind === 'link' && target !== undefined && leaves(name, target)) {
            faults.add('link-leaves', `The link ${quoted(name)} points out of the archive, to ${quoted(target)}.`, offset);
        }
    }
}
function leaves(name, target) {
    if (unsafeName(target.replaceAll('..', 'x')) !== undefined)
        return true;
    let depth = name.split('/').filter((part) => part !== '' && part !== '.').length - 1;
    for (const part of target.split('/')) {
        if (part === '..')
            depth--;
        else if (part !== '' && part !== '.')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
;// CONCATENATED MODULE: ./build/shared/archives/src/asar/header.js



/** Larger headers are refused: this one has room for about half a million files. In bytes. */
const largest = 64 * 1024 * 1024;
/** The length of the JSON, when the four numbers in front of it fit each other (electron/asar, Chromium's Pickle). */
function jsonLength(source) {
    const head = source.read(0, 16);
    if (head.length < 16 || head.readUInt32LE(0) !== 4)
        return undefined;
    const headerSize = head.readUInt32LE(4);
    const payload = head.readUInt32LE(8);
    const length = head.readUInt32LE(12);
    const fits = headerSize === payload + 4 && payload >= length + 4 && payload < length + 8;
    return fits && 8 + headerSize <= source.size ? length : undefined;
}
function isAsar(source) {
    return jsonLength(source) !== undefined && source.read(16, 1)[0] === 0x7b;
}
/** Throws `asar/header`. */
function readAsarHeader(source) {
    const length = jsonLength(source);
    if (length === undefined)
        throw badHeader('does not begin with four sizes that fit each other');
    if (length > largest)
        throw badHeader(`has a header of ${length} bytes; at most ${largest} are read`);
    const bytes = source.read(16, length);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw badHeader('has a header that is not UTF-8');
    const files = filesOf(parse(bytes.toString('utf8')));
    if (files === undefined)
        throw badHeader('has a header without "files"');
    return { files, contentOffset: 8 + source.read(4, 4).readUInt32LE(0) };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw badHeader('has a header that is not JSON');
    }
}
/** The listing of a directory node. */
function filesOf(node) {
    const files = isRecord(node) ? node['files'] : undefined;
    return isRecord(files) ? files : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function badHeader(reason) {
    return new ArchiveError({ rule: 'asar/header', message: `The asar file ${reason}.`, remedy: packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/asar/integrity.js


const digest = /^[0-9a-f]{64}$/;
/** Nothing when there is none, or it is not of the one kind that Electron knows. */
function integrityOf(value) {
    if (!isRecord(value) || value['algorithm'] !== 'SHA256')
        return undefined;
    const { hash, blockSize } = value;
    const blocks = value['blocks'];
    if (typeof hash !== 'string' || !digest.test(hash))
        return undefined;
    if (typeof blockSize !== 'number' || !Number.isSafeInteger(blockSize) || blockSize < 4096)
        return undefined;
    return isDigests(blocks) ? { hash, blockSize, blocks } : undefined;
}
function isDigests(value) {
    return Array.isArray(value) && value.every((block) => typeof block === 'string' && digest.test(block));
}
/** Whether the content is what the archive's header says of it, as a whole and block by block. Reads all of it. */
function fitsIntegrity(content, { hash, blockSize, blocks }) {
    const whole = createHash('sha256');
    const found = [];
    const piece = 1024 * 1024;
    for (let start = 0; start < content.size; start += blockSize) {
        const block = createHash('sha256');
        const end = Math.min(start + blockSize, content.size);
        for (let at = start; at < end; at += piece) {
            const bytes = content.read(at, Math.min(piece, end - at));
            whole.update(bytes);
            block.update(bytes);
        }
        found.push(block.digest('hex'));
    }
    // electron/asar hashes an empty file as one empty block.
    if (found.length === 0 && blocks.length === 1)
        found.push(createHash('sha256').digest('hex'));
    return (whole.digest('hex') === hash && found.length === blocks.length && found.every((at, index) => at === blocks[index]));
}

;// CONCATENATED MODULE: ./build/shared/archives/src/asar/asar.js






const mostEntries = 500_000;
const deepest = 128;
/**
 * An Electron app's archive (electron/asar, lib/filesystem.ts): a tree in JSON, then the content of all files. The sizes
 * and hashes of unpacked files are there too. Throws `asar/header` or `asar/too-many`.
 */
function readAsar(source) {
    const { files, contentOffset } = readAsarHeader(source);
    const content = (0,files_src/* partOf */.BU)(source, contentOffset, source.size);
    const faults = new faults_Faults('asar');
    const entries = [];
    const folders = [{ path: '', node: { files }, depth: 0 }];
    for (let folder = folders.pop(); folder; folder = folders.pop()) {
        const { path, depth } = folder;
        for (const [name, node] of Object.entries(filesOf(folder.node) ?? {})) {
            const inner = path === '' ? name : `${path}/${name}`;
            if (name.includes('/'))
                faults.add('unsafe-name', `The name ${quoted(inner)} has a "/" where one component is expected.`);
            const entry = describe(content, inner, node, faults);
            if (entries.push(entry) > mostEntries)
                throw tooMany(`more than ${mostEntries} files`);
            if (entry.kind !== 'directory')
                continue;
            if (depth === deepest)
                throw tooMany(`folders more than ${deepest} deep`);
            folders.push({ path: inner, node, depth: depth + 1 });
        }
    }
    checkNames(entries, faults);
    checkOverlap(entries, faults);
    return { entries, faults: faults.list };
}
function describe(content, name, node, faults) {
    const plain = { name, size: 0, offset: 0, executable: false };
    const unreadable = () => {
        throw corrupt(`${quoted(name)} has no bytes in the archive.`);
    };
    if (filesOf(node))
        return { ...plain, kind: 'directory', open: unreadable };
    if (!isRecord(node))
        return refuse();
    if (typeof node['link'] === 'string')
        return { ...plain, kind: 'link', target: node['link'], open: unreadable };
    const size = node['size'];
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return refuse();
    const integrity = integrityOf(node['integrity']);
    const file = { ...plain, size, executable: node['executable'] === true, ...(integrity && { integrity }) };
    if (node['unpacked'] === true)
        return { ...file, kind: 'outside', open: unreadable };
    const offset = typeof node['offset'] === 'string' && /^\d{1,15}$/.test(node['offset']) ? Number(node['offset']) : Number.NaN;
    if (!(offset + size <= content.size))
        return refuse();
    return { ...file, kind: 'file', offset, open: () => (0,files_src/* partOf */.BU)(content, offset, size) };
    function refuse() {
        faults.add('entry', `${quoted(name)} has no size and offset inside the archive.`);
        return { ...plain, kind: 'other', open: unreadable };
    }
}
/** Files of the same content may share all their bytes, as newer packers store them; parts may not. */
function checkOverlap(entries, faults) {
    const files = entries
        .filter(({ kind, size }) => kind === 'file' && size > 0)
        .sort((a, b) => a.offset - b.offset || a.size - b.size);
    let end = 0;
    let previous;
    for (const file of files) {
        const same = previous?.offset === file.offset && previous.size === file.size;
        if (file.offset < end && !same)
            faults.add('overlap', `${quoted(file.name)} shares bytes with another file.`, file.offset);
        end = Math.max(end, file.offset + file.size);
        previous = file;
    }
}
function tooMany(found) {
    return new ArchiveError({ rule: 'asar/too-many', message: `The asar file has ${found}.`, remedy: packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/budget.js

/** Bytes that are unpacked, counted again when they are unpacked again: about 40 seconds of work. */
const defaultBytes = 4 * 1024 ** 3;
function startBudget(bytes = defaultBytes) {
    let left = bytes;
    return {
        spend(spent) {
            left -= spent;
            if (left < 0) {
                throw new ArchiveError({
                    rule: 'archive/too-large',
                    message: `More than ${bytes} bytes have to be unpacked to read it.`,
                    remedy: 'Ship the content unpacked, or split it.',
                });
            }
        },
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/bit-reader.js

const windowBytes = 64 * 1024;
/** Bits of a source, lowest first (RFC 1951, section 3.1.1). */
class BitReader {
    /** Bits taken from the source and not used, lowest first. */
    hold = 0;
    /** How many of them. */
    held = 0;
    #source;
    #window = Buffer.alloc(0);
    #start = 0;
    #at = 0;
    constructor(source, offset) {
        this.#source = source;
        this.#start = offset;
    }
    /** Holds at least so many bits, at most 16. Past the end of the source they are zeros, which `take` refuses. */
    need(bits) {
        while (this.held < bits) {
            if (this.#at === this.#window.length && !this.#refill())
                return;
            this.hold |= (this.#window[this.#at++] ?? 0) << this.held;
            this.held += 8;
        }
    }
    drop(bits) {
        if (bits > this.held)
            throw corrupt('The deflate stream ends in the middle.');
        this.hold >>>= bits;
        this.held -= bits;
    }
    take(bits) {
        this.need(bits);
        const value = this.hold & ((1 << bits) - 1);
        this.drop(bits);
        return value;
    }
    /** Forgets the rest of the current byte, and gives back whole bytes. */
    align() {
        this.drop(this.held & 7);
        this.#at -= this.held >> 3;
        this.hold = 0;
        this.held = 0;
        if (this.#at < 0)
            this.seek({ byte: this.#start + this.#at, hold: 0, held: 0 });
    }
    /** Copies whole bytes, after `align`. Returns how many; fewer only at the end of the source. */
    copy(target, at, length) {
        let copied = 0;
        while (copied < length) {
            if (this.#at === this.#window.length && !this.#refill())
                break;
            const part = this.#window.copy(target, at + copied, this.#at, this.#at + length - copied);
            copied += part;
            this.#at += part;
        }
        return copied;
    }
    position() {
        return { byte: this.#start + this.#at, hold: this.hold, held: this.held };
    }
    seek({ byte, hold, held }) {
        this.#window = Buffer.alloc(0);
        this.#start = byte;
        this.#at = 0;
        this.hold = hold;
        this.held = held;
    }
    #refill() {
        this.#start += this.#window.length;
        this.#at = 0;
        this.#window = this.#source.read(this.#start, windowBytes);
        return this.#window.length > 0;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/huffman.js

/** The canonical code of these lengths (RFC 1951, section 3.2.2). A length of 0 is an unused symbol. */
function codeOf(lengths) {
    const counts = new Uint16Array(16);
    for (const length of lengths)
        counts[length] = (counts[length] ?? 0) + 1;
    counts[0] = 0;
    let bits = 0;
    let free = 1;
    const next = new Uint16Array(17);
    for (let length = 1; length <= 15; length++) {
        free = free * 2 - (counts[length] ?? 0);
        if (free < 0)
            throw corrupt('The deflate stream has a code with more symbols than its lengths allow.');
        if (counts[length])
            bits = length;
        next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1;
    }
    // As zlib: an incomplete code is allowed only when it is empty or has a single symbol of one bit.
    if (free > 0 && bits > 1)
        throw corrupt('The deflate stream has a code with fewer symbols than its lengths need.');
    const table = new Uint16Array(1 << bits);
    lengths.forEach((length, symbol) => {
        if (length === 0)
            return;
        const code = next[length] ?? 0;
        next[length] = code + 1;
        fill(table, reversed(code, length), 1 << length, (symbol << 4) | length);
    });
    return { bits, table };
}
function fill(table, from, step, entry) {
    for (let at = from; at < table.length; at += step)
        table[at] = entry;
}
function reversed(code, length) {
    let result = 0;
    for (let bit = 0; bit < length; bit++)
        result |= ((code >> bit) & 1) << (length - 1 - bit);
    return result;
}
/** The lengths of the fixed code (section 3.2.6). */
function fixedLengths() {
    const literals = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
    return { literals, distances: new Uint8Array(32).fill(5) };
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/inflater.js



const historyBytes = 32 * 1024;
const chunkBytes = 128 * 1024;
/** The longest match of one symbol. */
const longestMatch = 258;
/** What a block costs beside its bytes, as bytes of work: a hostile stream has blocks without any. */
const codedBlockCost = 4096;
const storedBlockCost = 64;
const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]; // prettier-ignore
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]; // prettier-ignore
const distanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/**
 * Reads a deflate stream (RFC 1951) piece by piece. Node's synchronous zlib gives only whole results, and its streams
 * are asynchronous; this one stops after each piece, can go on from a saved state, and says where the stream ends.
 */
class Inflater {
    #input;
    #budget;
    #buffer = Buffer.alloc(historyBytes + chunkBytes + longestMatch);
    /** Bytes of history at the front of the buffer that were produced; a match may not reach further back. */
    #history = 0;
    #block = { kind: 'between' };
    #last = false;
    constructor(source, offset, budget) {
        this.#input = new BitReader(source, offset);
        this.#budget = budget;
    }
    /** The next bytes, or nothing at the end. Throws `archive/corrupt` or `archive/too-large`. */
    next() {
        if (this.#block.kind === 'end')
            return undefined;
        const start = historyBytes;
        let at = start;
        const end = start + chunkBytes;
        while (at < end && this.#block.kind !== 'end') {
            if (this.#block.kind === 'between')
                this.#block = this.#startBlock();
            else if (this.#block.kind === 'stored')
                at = this.#copyStored(this.#block, at, end);
            else
                at = this.#decode(this.#block, at, end);
        }
        if (at === start)
            return undefined;
        this.#budget.spend(at - start);
        const chunk = Buffer.from(this.#buffer.subarray(start, at));
        this.#history = Math.min(historyBytes, this.#history + chunk.length);
        this.#buffer.copyWithin(0, at - historyBytes, at);
        return chunk;
    }
    /** Where the bytes after the stream begin. Only at the end. */
    endOffset() {
        this.#input.align();
        return this.#input.position().byte;
    }
    save() {
        const history = Buffer.from(this.#buffer.subarray(historyBytes - this.#history, historyBytes));
        return { input: this.#input.position(), block: { ...this.#block }, last: this.#last, history };
    }
    restore({ input, block, last, history }) {
        this.#input.seek(input);
        this.#block = { ...block };
        this.#last = last;
        this.#history = history.length;
        history.copy(this.#buffer, historyBytes - history.length);
    }
    #startBlock() {
        if (this.#last)
            return { kind: 'end' };
        this.#last = this.#input.take(1) === 1;
        switch (this.#input.take(2)) {
            case 0:
                return this.#startStored();
            case 1: {
                this.#budget.spend(codedBlockCost);
                const { literals, distances } = fixedLengths();
                return { kind: 'coded', literals: codeOf(literals), distances: codeOf(distances) };
            }
            case 2:
                return this.#startDynamic();
            default:
                throw corrupt('The deflate stream has a block of the reserved type 3.');
        }
    }
    #startStored() {
        this.#budget.spend(storedBlockCost);
        this.#input.align();
        const left = this.#input.take(16);
        if ((this.#input.take(16) ^ left) !== 0xffff)
            throw corrupt('The deflate stream has a stored block of no clear length.');
        this.#input.align();
        return { kind: 'stored', left };
    }
    /** Section 3.2.7. */
    #startDynamic() {
        this.#budget.spend(codedBlockCost);
        const input = this.#input;
        const literalCount = input.take(5) + 257;
        const distanceCount = input.take(5) + 1;
        const codeLengthCount = input.take(4) + 4;
        if (literalCount > 286 || distanceCount > 30)
            throw corrupt('The deflate stream has a code with too many symbols.');
        const codeLengths = new Uint8Array(19);
        for (const symbol of codeLengthOrder.slice(0, codeLengthCount))
            codeLengths[symbol] = input.take(3);
        const lengths = this.#readLengths(codeOf(codeLengths), literalCount + distanceCount);
        if (lengths[256] === 0)
            throw corrupt('The deflate stream has a block without an end.');
        return {
            kind: 'coded',
            literals: codeOf(lengths.subarray(0, literalCount)),
            distances: codeOf(lengths.subarray(literalCount)),
        };
    }
    #readLengths(code, count) {
        const lengths = new Uint8Array(count);
        let at = 0;
        while (at < count) {
            const symbol = this.#symbol(code);
            if (symbol < 16) {
                lengths[at++] = symbol;
                continue;
            }
            if (symbol === 16 && at === 0)
                throw corrupt('The deflate stream repeats a length before the first one.');
            const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
            const repeat = symbol === 18 ? 11 + this.#input.take(7) : 3 + this.#input.take(symbol === 16 ? 2 : 3);
            if (at + repeat > count)
                throw corrupt('The deflate stream has more code lengths than it announced.');
            lengths.fill(value, at, at + repeat);
            at += repeat;
        }
        return lengths;
    }
    #symbol({ bits, table }) {
        const input = this.#input;
        if (input.held < bits)
            input.need(bits);
        const entry = table[input.hold & ((1 << bits) - 1)] ?? 0;
        if (entry === 0)
            throw corrupt('The deflate stream has bits that stand for no symbol.');
        input.drop(entry & 15);
        return entry >> 4;
    }
    #copyStored(block, at, end) {
        const wanted = Math.min(block.left, end - at);
        const copied = this.#input.copy(this.#buffer, at, wanted);
        if (copied < wanted)
            throw corrupt('The deflate stream ends in the middle.');
        block.left -= copied;
        if (block.left === 0)
            this.#block = { kind: 'between' };
        return at + copied;
    }
    #decode({ literals, distances }, from, end) {
        const buffer = this.#buffer;
        let at = from;
        while (at < end) {
            const symbol = this.#symbol(literals);
            if (symbol < 256) {
                buffer[at++] = symbol;
                continue;
            }
            if (symbol === 256) {
                this.#block = { kind: 'between' };
                break;
            }
            const length = this.#extended(symbol - 257, lengthBase, lengthBits);
            const distance = this.#extended(this.#symbol(distances), distanceBase, distanceBits);
            if (distance > this.#history + at - historyBytes)
                throw corrupt('The deflate stream refers to bytes before its start.');
            for (const stop = at + length; at < stop; at++)
                buffer[at] = buffer[at - distance] ?? 0;
        }
        return at;
    }
    #extended(symbol, bases, extras) {
        const base = bases[symbol];
        const extra = extras[symbol];
        if (base === undefined || extra === undefined)
            throw corrupt('The deflate stream has a symbol that is not in use.');
        return extra === 0 ? base : base + this.#input.take(extra);
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/unpacked-source.js

/** A state is kept for so many unpacked bytes: going back costs at most that much work. */
const interval = 32 * 1024 * 1024;
/**
 * Random access to what a decoder unpacks, with one piece and a few saved states in memory however large it is (the idea
 * of zlib's examples/zran.c). Reading throws `archive/corrupt` where the stream has fewer bytes than this size.
 */
function unpackedSource(decoder, size) {
    return new Unpacked(decoder, size);
}
/** The same for a stream whose size nobody knows: unpacks everything once to find it. */
function measuredSource(decoder) {
    const source = new Unpacked(decoder, Number.MAX_SAFE_INTEGER);
    source.size = source.findEnd();
    return source;
}
/** Whether a source unpacks again what is read of it again: whoever reads much of it in parts should copy it. */
function unpacksOnRead(source) {
    return source instanceof Unpacked;
}
class Unpacked {
    size;
    #decoder;
    #saved;
    #piece = Buffer.alloc(0);
    /** Of the piece, in the unpacked bytes. */
    #start = 0;
    constructor(decoder, size) {
        this.#decoder = decoder;
        this.size = size;
        this.#saved = [{ offset: 0, state: decoder.save() }];
    }
    findEnd() {
        while (this.#advance())
            ;
        return this.#start;
    }
    read(offset, length) {
        const wanted = Math.max(0, Math.min(length, this.size - offset));
        if (wanted === 0)
            return Buffer.alloc(0);
        this.#seek(offset);
        const parts = [];
        let left = wanted;
        while (left > 0 && this.#piece.length > 0) {
            const from = offset + wanted - left - this.#start;
            const part = this.#piece.subarray(from, from + left);
            parts.push(part);
            left -= part.length;
            if (left > 0 && !this.#advance())
                break;
        }
        if (left > 0)
            throw corrupt(`The compressed data unpack to ${this.#start} bytes instead of ${this.size}.`);
        return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    }
    #seek(offset) {
        if (offset < this.#start)
            this.#restart(offset);
        const ahead = this.#saved.at(-1);
        if (ahead && ahead.offset > this.#start + this.#piece.length && ahead.offset <= offset)
            this.#restart(offset);
        while (offset >= this.#start + this.#piece.length && this.#advance())
            ;
    }
    #restart(offset) {
        const nearest = this.#saved.findLast((saved) => saved.offset <= offset) ?? this.#saved[0];
        if (nearest === undefined)
            return;
        this.#decoder.restore(nearest.state);
        this.#start = nearest.offset;
        this.#piece = Buffer.alloc(0);
    }
    /** To the next piece. */
    #advance() {
        this.#start += this.#piece.length;
        const last = this.#saved.at(-1);
        if (last && this.#start >= last.offset + interval) {
            this.#saved.push({ offset: this.#start, state: this.#decoder.save() });
        }
        const piece = this.#decoder.next();
        this.#piece = piece ?? Buffer.alloc(0);
        return piece !== undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/unpack.js




/** Up to here zlib unpacks into memory at once, which is several times as fast. In bytes. */
const atOnce = 16 * 1024 * 1024;
/**
 * The bytes that a deflate stream unpacks to, of which there are so many: a few in memory, more of them piece by piece
 * whenever they are read. Nothing when a few are refused or not so many; reading more throws `archive/corrupt` then.
 */
function unpackDeflate(packed, size, budget, format = 'raw') {
    if (Math.max(size, packed.size) > atOnce) {
        const stream = format === 'zlib' ? (0,files_src/* partOf */.BU)(packed, 2, packed.size - 2) : packed;
        return unpackedSource(new Inflater(stream, 0, budget), size);
    }
    budget.spend(size);
    const bytes = inflated(packed.read(0, packed.size), size, format === 'zlib' ? external_node_zlib_.inflateSync : external_node_zlib_.inflateRawSync);
    return bytes?.length === size ? (0,files_src/* memorySource */.Pq)(bytes) : undefined;
}
/** One piece of zlib's output holds it all: zlib takes at least 64 bytes, and looks for an end behind the last byte. */
function pieceFor(size) {
    return Math.max(64, size + 1);
}
/** Nothing when zlib refuses it, or it is larger. */
function inflated(packed, size, inflate) {
    try {
        return inflate(packed, { maxOutputLength: Math.max(1, size), chunkSize: pieceFor(size) });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/gzip.js




/** RFC 1952. Optional fields are followed; their content does not matter. */
const gzip = {
    name: 'gzip',
    headerSize(source, offset) {
        const head = source.read(offset, 12);
        if (head.length < 12 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8)
            return undefined;
        const flags = head[3] ?? 0;
        let at = 10;
        if (flags & 4)
            at += 2 + head.readUInt16LE(10);
        if (flags & 8)
            at = afterNul(source, offset, at);
        if (flags & 16)
            at = afterNul(source, offset, at);
        return flags & 2 ? at + 2 : at;
    },
    trailerSize: 8,
};
/** RFC 1950. A preset dictionary is not known to anybody here. */
const zlib = {
    name: 'zlib',
    headerSize(source, offset) {
        const head = source.read(offset, 2);
        const [method = 0, flags = 0] = head;
        const known = head.length === 2 && (method & 15) === 8 && method >> 4 <= 7;
        return known && ((method << 8) | flags) % 31 === 0 && !(flags & 32) ? 2 : undefined;
    },
    trailerSize: 4,
};
/** Longest file name or comment in a gzip header, in bytes. */
const longestField = 64 * 1024;
function afterNul(source, offset, at) {
    const end = source.read(offset + at, longestField).indexOf(0);
    if (end < 0)
        throw corrupt('The gzip header has a field without an end.');
    return at + end + 1;
}
function isGzip(source) {
    const [first, second, method] = source.read(0, 3);
    return first === 0x1f && second === 0x8b && method === 8 && source.size > 12;
}
function isZlib(source) {
    if (zlib.headerSize(source, 0) === undefined)
        return false;
    try {
        // Two bytes are little to go by: only what begins to unpack is zlib.
        return new Inflater(source, 2, startBudget()).next() !== undefined;
    }
    catch {
        return false;
    }
}
/** A gzip file: one entry, with the bytes of all members. Unpacks everything once. Throws ArchiveError. */
function readGzip(source, budget = startBudget()) {
    return readWrapped(gzip, source, budget);
}
/** A zlib stream, or several behind each other, as joblib writes and reads. Unpacks everything once. Throws ArchiveError. */
function readZlib(source, budget = startBudget()) {
    return readWrapped(zlib, source, budget);
}
/** Hands the bytes of a gzip file to `take`, in pieces, once. Returns what is wrong with the file. Throws ArchiveError. */
function unpackGzip(source, budget, take) {
    const decoder = new MemberDecoder(gzip, source, budget);
    for (let bytes = decoder.next(); bytes; bytes = decoder.next())
        take(bytes);
    return trailing(gzip, source, decoder.endOffset);
}
function readWrapped(wrapping, source, budget) {
    const decoder = new MemberDecoder(wrapping, source, budget);
    const content = measuredSource(decoder);
    const entry = { name: 'content', kind: 'file', size: content.size, offset: 0, open: () => content };
    return { entries: [entry], faults: trailing(wrapping, source, decoder.endOffset) };
}
function trailing({ name }, source, end) {
    const rest = source.read(end, 64 * 1024);
    // Tapes are padded with zeros, which gzip allows.
    if (end + rest.length >= source.size && rest.every((byte) => byte === 0))
        return [];
    const faults = new faults_Faults(name);
    faults.add('trailing-data', `Behind the compressed data are ${source.size - end} more bytes.`, end);
    return faults.list;
}
/** Members behind each other are one stream of bytes. */
class MemberDecoder {
    /** Where the last member ended that was read to its end. */
    endOffset = 0;
    #wrapping;
    #source;
    #budget;
    #at = 0;
    #inner;
    constructor(wrapping, source, budget) {
        this.#wrapping = wrapping;
        this.#source = source;
        this.#budget = budget;
    }
    next() {
        for (;;) {
            this.#inner ??= this.#open();
            if (!this.#inner)
                return undefined;
            const bytes = this.#inner.next();
            if (bytes)
                return bytes;
            this.#at = this.#inner.endOffset() + this.#wrapping.trailerSize;
            if (this.#at > this.#source.size)
                throw corrupt(`The ${this.#wrapping.name} file ends before its checksum.`);
            this.endOffset = Math.max(this.endOffset, this.#at);
            this.#inner = undefined;
        }
    }
    save() {
        return { at: this.#at, ...(this.#inner && { inner: this.#inner.save() }) };
    }
    restore({ at, inner }) {
        this.#at = at;
        this.#inner = undefined;
        if (!inner)
            return;
        this.#inner = new Inflater(this.#source, at, this.#budget);
        this.#inner.restore(inner);
    }
    #open() {
        const header = this.#wrapping.headerSize(this.#source, this.#at);
        return header === undefined ? undefined : new Inflater(this.#source, this.#at + header, this.#budget);
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/tar/header.js
const blockBytes = 512;
/** The header, or nothing when the checksum is not that of these bytes. */
function readHeader(block) {
    if (block.length < blockBytes || !checksumFits(block))
        return undefined;
    const size = numberAt(block, 124, 12);
    if (size === undefined)
        return undefined;
    const posix = block.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = posix ? textAt(block, 345, 155) : '';
    const name = textAt(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size,
        type: String.fromCharCode(block[156] ?? 0),
        target: textAt(block, 157, 100),
    };
}
function textAt(block, at, length) {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
/** Octal digits, or GNU's binary with the top bit set. Negative numbers and those above 2^53 are nothing here. */
function numberAt(block, at, length) {
    if ((block[at] ?? 0) & 0x80) {
        const digits = Buffer.from(block.subarray(at, at + length));
        digits[0] = (digits[0] ?? 0) & 0x7f;
        const value = Number(BigInt(`0x${digits.toString('hex')}`));
        return Number.isSafeInteger(value) ? value : undefined;
    }
    const text = textAt(block, at, length).trim();
    return /^[0-7]*$/.test(text) ? Number.parseInt(text === '' ? '0' : text, 8) : undefined;
}
/** The sum of all bytes with the checksum itself as spaces. Old programs summed signed bytes, and Python takes both. */
function checksumFits(block) {
    const stated = numberAt(block, 148, 8);
    // Nearly every file that is no archive ends here: its bytes there are no octal number.
    if (stated === undefined)
        return false;
    let unsigned = 0;
    let signed = 0;
    for (let at = 0; at < block.length; at++) {
        const value = at >= 148 && at < 156 ? 32 : (block[at] ?? 0);
        unsigned += value;
        signed += value > 127 ? value - 256 : value;
    }
    return stated === unsigned || stated === signed;
}

;// CONCATENATED MODULE: ./build/shared/archives/src/tar/pax.js
/** Nothing when the records cannot be read. */
function readPax(bytes) {
    const records = {};
    let at = 0;
    while (at < bytes.length && bytes[at] !== 0) {
        const space = bytes.indexOf(32, at);
        const length = space < 0 ? Number.NaN : Number(bytes.toString('latin1', at, space));
        if (!Number.isSafeInteger(length) || length <= space - at || at + length > bytes.length)
            return undefined;
        if (bytes[at + length - 1] !== 10)
            return undefined;
        const record = bytes.subarray(space + 1, at + length - 1);
        const equals = record.indexOf(61);
        if (equals < 0)
            return undefined;
        if (!take(records, record.toString('utf8', 0, equals), record.toString('utf8', equals + 1)))
            return undefined;
        at += length;
    }
    return records;
}
function take(records, key, value) {
    if (key === 'path')
        records.path = value;
    else if (key === 'linkpath')
        records.linkpath = value;
    else if (key.startsWith('GNU.sparse.'))
        records.sparse = true;
    else if (key === 'size') {
        records.size = /^\d+$/.test(value) ? Number(value) : Number.NaN;
        return Number.isSafeInteger(records.size);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/shared/archives/src/tar/tar.js






const tar_mostEntries = 200_000;
/** Of a long name or a pax header, in bytes. */
const largestExtension = 1024 * 1024;
function isTar(source) {
    const header = readHeader(source.read(0, blockBytes));
    return header !== undefined && header.name !== '';
}
/** A tar archive: ustar, pax and GNU, as Python's tarfile reads it. Throws `tar/too-many`. */
function readTar(source) {
    const faults = new faults_Faults('tar');
    const entries = [];
    let at = 0;
    let global = {};
    let next = {};
    for (let header = readHeader(source.read(0, blockBytes)); header; header = readHeader(source.read(at, blockBytes))) {
        const body = (0,files_src/* partOf */.BU)(source, at + blockBytes, header.size);
        if (isExtension(header.type)) {
            const records = readExtension(header, body);
            if (!records)
                faults.add('extension', 'A header with a long name or other records cannot be read.', at);
            else if (header.type === 'g')
                global = { ...global, ...records };
            else
                next = { ...next, ...records };
            at += blockBytes + padded(header.size);
            continue;
        }
        const entry = tar_describe(source, at, header, { ...global, ...next });
        if (entry.offset + blockBytes + entry.size > source.size)
            faults.add('truncated', `${quoted(entry.name)} is cut off.`, at);
        if (global.sparse || next.sparse || header.type === 'S')
            faults.add('sparse', `${quoted(entry.name)} has holes, which cannot be read.`, at);
        if (entries.push(entry) > tar_mostEntries) {
            throw new ArchiveError({
                rule: 'tar/too-many',
                message: `The tar file has more than ${tar_mostEntries} entries.`,
                remedy: packAgain,
            });
        }
        next = {};
        at += blockBytes + padded(hasContent(header.type) ? entry.size : 0);
    }
    checkEnd(source, at, faults);
    checkNames(entries, faults);
    return { entries, faults: faults.list };
}
function padded(size) {
    return Math.ceil(size / blockBytes) * blockBytes;
}
function isExtension(type) {
    return 'xgLKX'.includes(type);
}
/** Links, devices, directories and FIFOs have none, whatever their size says. */
function hasContent(type) {
    return !'123456'.includes(type);
}
function readExtension({ type, size }, body) {
    if (size > largestExtension)
        return undefined;
    const bytes = body.read(0, size);
    if (bytes.length < size)
        return undefined;
    if (type === 'L')
        return { path: textAt(bytes, 0, size) };
    return type === 'K' ? { linkpath: textAt(bytes, 0, size) } : readPax(bytes);
}
function tar_describe(source, offset, header, records) {
    const size = hasContent(header.type) ? (records.size ?? header.size) : 0;
    const kind = kindOf(header);
    return {
        name: (records.path ?? header.name).replace(/(?<=.)\/+$/, ''),
        kind,
        size,
        offset,
        ...('12'.includes(header.type) && { target: records.linkpath ?? header.target }),
        open: () => (0,files_src/* partOf */.BU)(source, offset + blockBytes, size),
    };
}
function kindOf({ type, name }) {
    if (type === '5')
        return 'directory';
    if (type === '2')
        return 'link';
    // A hard link names another entry of the archive by its path from the root; tarfile reads that entry.
    if (type === '1' || '346'.includes(type))
        return 'other';
    return (type === '\0' || type === '0') && name.endsWith('/') ? 'directory' : 'file';
}
/** Two blocks of zeros end the archive; tarfile reads nothing behind the first. */
function checkEnd(source, end, faults) {
    const block = source.read(end, blockBytes);
    if (block.length === 0)
        return;
    if (block.some((byte) => byte !== 0)) {
        faults.add('header', `At byte ${end} an entry or the end is expected; the block there is neither.`, end);
        return;
    }
    const chunk = 1024 * 1024;
    for (let at = end; at < source.size; at += chunk) {
        const rest = source.read(at, chunk);
        const found = rest.findIndex((byte) => byte !== 0);
        if (found < 0)
            continue;
        faults.add('trailing-data', `Behind the end of the archive are ${source.size - at - found} more bytes.`, at + found);
        return;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/directory.js




const headerBytes = 46;
const signature = 0x02014b50;
/** Larger directories are refused: this one has room for about a million entries. */
const largestDirectory = 64 * 1024 * 1024;
/** Reads the directory to its last entry that can be read. Throws `zip/too-many`. */
function readDirectory(source, record, faults, mostEntries) {
    return [...directory_walkDirectory(source, record, faults, mostEntries)];
}
/** The entries one after the other. Faults are complete once the last one was read. Throws `zip/too-many`. */
function* directory_walkDirectory(source, record, faults, mostEntries) {
    if (record.directorySize > largestDirectory)
        throw directory_tooMany(`a directory of ${record.directorySize} bytes`);
    const start = record.directoryOffset + record.shift;
    const bytes = source.read(start, record.directorySize);
    let count = 0;
    let at = 0;
    while (at + headerBytes <= bytes.length && bytes.readUInt32LE(at) === signature) {
        const length = headerBytes + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
        if (at + length > bytes.length)
            break;
        if (++count > mostEntries)
            throw directory_tooMany(`more than ${mostEntries} entries`);
        yield readEntry(bytes.subarray(at, at + length), start + at, record.shift, faults);
        at += length;
    }
    if (at !== bytes.length || bytes.length !== record.directorySize) {
        faults.add('directory', `The directory cannot be read behind its entry ${count}.`, start + at);
    }
    if (count !== record.entries) {
        faults.add('directory', `The end record counts ${record.entries} entries; the directory has ${count}.`, record.offset);
    }
}
function readEntry(bytes, offset, shift, faults) {
    const nameEnd = headerBytes + bytes.readUInt16LE(28);
    const rawName = bytes.subarray(headerBytes, nameEnd);
    const entry = {
        name: (0,external_node_buffer_.isUtf8)(rawName) ? rawName.toString('utf8') : rawName.toString('latin1'),
        rawName,
        flags: bytes.readUInt16LE(8),
        method: bytes.readUInt16LE(10),
        crc32: bytes.readUInt32LE(16),
        packedSize: bytes.readUInt32LE(20),
        size: bytes.readUInt32LE(24),
        localOffset: bytes.readUInt32LE(42),
        offset,
        unixType: bytes[5] === 3 ? bytes.readUInt16LE(40) & 0xf000 : 0,
    };
    const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30));
    if (!widen(entry, extra))
        faults.add('directory', `${quoted(entry.name)} has a zip64 field that is too short.`, offset);
    entry.localOffset += shift;
    return entry;
}
/** Takes the values that do not fit into 32 bits from the extra field (section 4.5.3). */
function widen(entry, extra) {
    const wide = ['size', 'packedSize', 'localOffset'].filter((field) => entry[field] === 0xffffffff);
    if (wide.length === 0)
        return true;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        const values = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
        if (values.length < wide.length * 8)
            return false;
        wide.forEach((field, index) => (entry[field] = Number(values.readBigUInt64LE(index * 8))));
        return true;
    }
    return false;
}
function directory_tooMany(found) {
    return new ArchiveError({ rule: 'zip/too-many', message: `The zip file has ${found}.`, remedy: packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/end-record.js
const end_record_signature = 0x06054b50;
const signature64 = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const recordBytes = 22;
const record64Bytes = 56;
const locatorBytes = 20;
const longestComment = 0xffff;
/** All end records that point at a directory, last first: which one counts is the last, for PyTorch and Python alike. */
function end_record_findEndRecords(source) {
    const start = Math.max(0, source.size - recordBytes - longestComment);
    const tail = source.read(start, source.size - start);
    const records = [];
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(end_record_signature);
    // A hostile tail is full of signatures; which records beyond the first few it holds does not matter.
    for (let at = tail.lastIndexOf(bytes); at >= 0 && records.length < 4;) {
        const record = at + recordBytes <= tail.length ? readRecord(source, start + at, tail.subarray(at)) : undefined;
        if (record)
            records.push(record);
        at = at === 0 ? -1 : tail.lastIndexOf(bytes, at - 1);
    }
    return records;
}
function readRecord(source, offset, bytes) {
    const record = {
        offset,
        end: offset + recordBytes + bytes.readUInt16LE(20),
        disk: bytes.readUInt16LE(4),
        entries: bytes.readUInt16LE(10),
        directorySize: bytes.readUInt32LE(12),
        directoryOffset: bytes.readUInt32LE(16),
    };
    return place(source, record64(source, offset, record) ?? { ...record, directoryEnd: offset });
}
/** The values of the zip64 record, if there is one: also where the old ones are not at their limit, as Python reads it. */
function record64(source, offset, record) {
    const locator = offset < locatorBytes ? Buffer.alloc(0) : source.read(offset - locatorBytes, locatorBytes);
    if (locator.length < locatorBytes || locator.readUInt32LE(0) !== locatorSignature)
        return undefined;
    // Its own offset does not count bytes in front of the archive; then it stands right in front of the locator.
    for (const at of [Number(locator.readBigUInt64LE(8)), offset - locatorBytes - record64Bytes]) {
        const bytes = at >= 0 && at < offset ? source.read(at, record64Bytes) : Buffer.alloc(0);
        if (bytes.length < record64Bytes || bytes.readUInt32LE(0) !== signature64)
            continue;
        return {
            ...record,
            disk: bytes.readUInt32LE(16),
            entries: Number(bytes.readBigUInt64LE(32)),
            directorySize: Number(bytes.readBigUInt64LE(40)),
            directoryOffset: Number(bytes.readBigUInt64LE(48)),
            directoryEnd: at,
        };
    }
    return undefined;
}
/** Python takes the directory that ends at the record, miniz the one at the stated offset. Both must be looked at. */
function place(source, { directoryEnd, ...record }) {
    const { directorySize, directoryOffset } = record;
    const adjacent = directoryEnd - directorySize;
    if (adjacent < 0 || directoryOffset > directoryEnd)
        return undefined;
    if (directorySize === 0)
        return directoryOffset === directoryEnd ? { ...record, shift: 0 } : undefined;
    if (hasEntry(source, adjacent) && adjacent >= directoryOffset)
        return { ...record, shift: adjacent - directoryOffset };
    return hasEntry(source, directoryOffset) ? { ...record, shift: 0 } : undefined;
}
function hasEntry(source, offset) {
    const bytes = source.read(offset, 4);
    return bytes.length === 4 && bytes.readUInt32LE(0) === entrySignature;
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/layout.js

const layout_headerBytes = 30;
const layout_signature = 0x04034b50;
/** Deflate cannot make more of one byte. */
const largestRatio = 1032;
/** Finds the packed bytes behind the local headers, and says where these contradict the directory. */
function placeEntries(source, entries, faults) {
    return entries.map((entry) => layout_placeEntry(source, entry, faults));
}
function layout_placeEntry(source, entry, faults) {
    const { name, localOffset, packedSize } = entry;
    const header = source.read(localOffset, layout_headerBytes);
    if (header.length < layout_headerBytes || header.readUInt32LE(0) !== layout_signature) {
        faults.add('local-header', `${quoted(name)} has no local header where the directory says.`, entry.offset);
        return { ...entry, dataOffset: undefined };
    }
    const nameLength = header.readUInt16LE(26);
    const dataOffset = localOffset + layout_headerBytes + nameLength + header.readUInt16LE(28);
    compareHeaders(entry, header, source.read(localOffset + layout_headerBytes, nameLength), faults);
    if (dataOffset + packedSize > source.size) {
        faults.add('truncated', `${quoted(name)} ends behind the end of the file.`, localOffset);
    }
    checkSizes(entry, faults);
    return { ...entry, dataOffset };
}
function compareHeaders(entry, header, localName, faults) {
    const { name, localOffset, flags, method } = entry;
    if (!localName.equals(entry.rawName)) {
        const local = quoted(localName.toString('utf8'));
        faults.add('local-header', `The directory calls a file ${quoted(name)}, its own header ${local}.`, localOffset);
    }
    if (header.readUInt16LE(8) !== method) {
        faults.add('local-header', `The directory and the header of ${quoted(name)} name different compressions.`, localOffset);
    }
    if ((flags | header.readUInt16LE(6)) & 1) {
        faults.add('encrypted', `${quoted(name)} is marked as encrypted. Its bytes are read as they are, and not every program does that.`, localOffset);
    }
}
function checkSizes({ name, method, size, packedSize, offset }, faults) {
    if (method === 0 && size !== packedSize) {
        faults.add('size', `${quoted(name)} is stored as it is and yet has two sizes: ${packedSize} and ${size}.`, offset);
    }
    if (method === 8 && size > packedSize * largestRatio + largestRatio) {
        faults.add('size', `${quoted(name)} claims to unpack from ${packedSize} to ${size} bytes, which is impossible.`, offset);
    }
}
/** Reports bytes that are used twice, and bytes before and behind the archive. */
function checkLayout(source, entries, record, faults) {
    const ranges = entries.flatMap((entry) => layout_rangeOf(entry) ?? []);
    layout_checkRanges(source, ranges.sort((a, b) => a.start - b.start), record, faults);
}
function layout_rangeOf({ name, localOffset, dataOffset, packedSize }) {
    return dataOffset === undefined ? undefined : { name, start: localOffset, end: dataOffset + packedSize };
}
/** `ranges` are sorted by their start. */
function layout_checkRanges(source, ranges, record, faults) {
    const directory = record.directoryOffset + record.shift;
    let end;
    for (const range of ranges) {
        end ??= checkFront(range.start, faults);
        if (range.start < end)
            faults.add('overlap', `${shownRange(range)} shares bytes with another entry.`, range.start);
        end = Math.max(end, range.end);
    }
    end ??= checkFront(directory, faults);
    if (end > directory)
        faults.add('overlap', 'The directory lies inside an entry.', directory);
    if (record.end !== source.size) {
        const found = source.size - record.end;
        const message = found > 0 ? `Behind the archive are ${found} more bytes.` : 'The comment of the archive is cut off.';
        faults.add('trailing-data', message, record.end);
    }
}
function checkFront(start, faults) {
    if (start > 0)
        faults.add('prepended-data', `In front of the archive are ${start} other bytes.`, 0);
    return start;
}
function shownRange({ name, start }) {
    return name === undefined ? `The entry at byte ${start}` : quoted(name);
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/zip.js










/** Linux's PATH_MAX, in bytes. */
const longestTarget = 4096;
/** Where the end record of a zip archive is, or nothing when there is none. The archive may begin behind other bytes. */
function findZip(source) {
    return end_record_findEndRecords(source)[0]?.offset;
}
/**
 * A zip archive as PyTorch reads it (miniz, caffe2/serialize/inline_container.cc): by its directory, whatever the
 * checksums, the flag bits and the local headers say. Everything that these contradict is a fault. Throws ArchiveError
 * when there is no directory or it is too large.
 */
function readZip(source, budget = startBudget(), { mostEntries = 200_000 } = {}) {
    const faults = new faults_Faults('zip');
    const [record, ...others] = end_record_findEndRecords(source);
    if (!record)
        throw noDirectory();
    if (record.disk !== 0)
        faults.add('directory', 'The archive is one part of several.', record.offset);
    const placed = placeEntries(source, readDirectory(source, record, faults, mostEntries), faults);
    for (const { offset } of others) {
        // An archive that is stored in this one has a record of its own.
        if (placed.some((entry) => holds(entry, offset)))
            continue;
        faults.add(...ambiguous(offset));
    }
    checkLayout(source, placed, record, faults);
    const entries = placed.map((entry) => zip_describe(source, entry, budget));
    checkNames(entries, faults);
    return { entries, faults: faults.list };
}
function holds({ dataOffset, packedSize }, offset) {
    return dataOffset !== undefined && offset >= dataOffset && offset < dataOffset + packedSize;
}
/**
 * A zip archive entry by entry, in a few dozen bytes of memory for each, in the order of its directory. Names are not
 * looked at: it is for those who read what is in the entries and unpack nothing under their names. Throws ArchiveError
 * when there is no directory, and while walking when it is too large.
 */
function walkZip(source, budget, { mostEntries = 200_000 } = {}) {
    const faults = new Faults('zip');
    const [record, ...others] = findEndRecords(source);
    if (!record)
        throw noDirectory();
    if (record.disk !== 0)
        faults.add('directory', 'The archive is one part of several.', record.offset);
    function* entries(end) {
        const ranges = new Ranges();
        for (const found of walkDirectory(source, end, faults, mostEntries)) {
            const placed = placeEntry(source, found, faults);
            const range = rangeOf(placed);
            if (range)
                ranges.add(range);
            yield zip_describe(source, placed, budget);
        }
        for (const { offset } of others) {
            if (!ranges.holds(offset))
                faults.add(...ambiguous(offset));
        }
        checkRanges(source, ranges.sorted(), end, faults);
    }
    return { entries: entries(record), faults: faults.list };
}
function noDirectory() {
    return new ArchiveError({ rule: 'zip/no-directory', message: 'The zip file has no directory.', remedy: packAgain });
}
function ambiguous(offset) {
    return ['ambiguous', 'The file has more than one end record, and with it more than one directory.', offset];
}
function zip_describe(source, entry, budget) {
    const { name, size, offset, crc32 } = entry;
    const kind = zip_kindOf(entry);
    const described = { name, kind, size, offset, crc32, open: () => zip_open(source, entry, budget) };
    return kind === 'link' && size <= longestTarget ? { ...described, ...targetOf(described) } : described;
}
/** The content of a link is its target. */
function targetOf(link) {
    try {
        return { target: link.open().read(0, longestTarget).toString('utf8') };
    }
    catch (error) {
        if (error instanceof ArchiveError)
            return {};
        throw error;
    }
}
/** A directory with content is a file to whoever asks for it by its name. */
function zip_kindOf({ name, size, unixType }) {
    if (unixType === 0xa000)
        return 'link';
    if (name.endsWith('/') && size === 0)
        return 'directory';
    return unixType === 0 || unixType === 0x8000 || unixType === 0x4000 ? 'file' : 'other';
}
function zip_open(source, { name, method, dataOffset, packedSize, size }, budget) {
    if (dataOffset === undefined)
        throw corrupt(`${quoted(name)} has no bytes in the archive.`);
    const packed = (0,files_src/* partOf */.BU)(source, dataOffset, packedSize);
    if (method === 0)
        return packed;
    if (method !== 8) {
        const message = `${quoted(name)} is compressed by method ${method}; only 0 (stored) and 8 (deflate) can be read.`;
        throw new ArchiveError({ rule: 'zip/compression', message, remedy: packAgain });
    }
    const content = unpackDeflate(packed, size, budget);
    if (content)
        return content;
    throw corrupt(`${quoted(name)} does not unpack to the ${size} bytes that it claims.`);
}

;// CONCATENATED MODULE: ./build/shared/archives/src/index.js











// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/archive/links.js

const packagePath = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/?$/i;
const manifestPath = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/i;
const modulesPath = /(?:^|\/)node_modules\/?$/i;
/** Whether a link to a folder is a package in some `node_modules`, or such a folder itself, that lies where it is not taken for one. */
function hidesPackage(name, place) {
    return [packagePath, modulesPath].some((path) => path.test(name) && !path.test(place));
}
/** Whether a link to a file is the manifest of a package, which lies where none is looked for. */
function hidesManifest(name, place) {
    return manifestPath.test(name) && !manifestPath.test(place);
}
/** Why a link to a folder or to a manifest hides a package. */
const notFollowed = {
    rule: 'sbom/link-not-followed',
    message: 'Expected a package in its folder, found a link to where no package is looked for.',
    remedy: 'Package the folder itself in node_modules, such as with npm install --install-links.',
};
/** The links of an archive that hide packages in it; those that lead out are told by its reader. */
function hiddenPackages(entries, from) {
    const links = entries.flatMap(({ kind, name, target }) => {
        if (kind !== 'link' || target === undefined)
            return [];
        const place = external_node_path_.posix.normalize(from === 'top' ? target : external_node_path_.posix.join(external_node_path_.posix.dirname(name), target));
        const isHidden = hidesPackage(name, place) || hidesManifest(name, place);
        return place.startsWith('..') || !isHidden ? [] : [{ name, place: place.replace(/\/$/, '') }];
    });
    if (links.length === 0)
        return [];
    const folders = foldersOf(entries);
    const files = new Set(entries.flatMap(({ kind, name }) => (kind === 'file' ? [name] : [])));
    const hides = ({ name, place }) => hidesManifest(name, place) ? files.has(place) : folders.has(place);
    return links.filter(hides).map(({ name }) => ({ ...notFollowed, inside: name }));
}
function foldersOf(entries) {
    const folders = new Set(['.']);
    for (const { name, kind } of entries) {
        let folder = kind === 'directory' ? name.replace(/\/$/, '') : external_node_path_.posix.dirname(name);
        for (; !folders.has(folder) && folder !== '/'; folder = external_node_path_.posix.dirname(folder))
            folders.add(folder);
    }
    return folders;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/archive/contained.js

/** The files of an archive, and what in it is none. What lies outside of an asar is met as a file of the folder beside it. */
function contained({ entries, faults }, linksFrom) {
    const linked = hardLinked(entries);
    const held = [];
    const others = [];
    for (const entry of entries) {
        const file = entry.kind === 'other' && entry.target !== undefined ? linked.get(entry.target) : entry;
        if (file?.kind === 'file')
            held.push(heldAs(entry.name, file));
        // What is neither in an asar, its reader tells.
        else if (entry.kind === 'other' && linksFrom === 'entry')
            others.push(notAFile(entry.name));
    }
    return { held, faults: [...plain(faults), ...hiddenPackages(entries, linksFrom), ...others] };
}
/** The files that hard links of a tar stand for, by name. */
function hardLinked(entries) {
    const wanted = new Set(entries.flatMap(({ kind, target }) => (kind === 'other' && target !== undefined ? target : [])));
    return new Map(entries.flatMap((entry) => (wanted.has(entry.name) ? [[entry.name, entry]] : [])));
}
function heldAs(name, file) {
    const { integrity } = file;
    return { name, size: file.size, open: () => file.open(), ...(integrity !== undefined && { integrity }) };
}
function notAFile(name) {
    const message = 'Expected a file, found a device, a FIFO, a socket or a link to nothing.';
    return { rule: 'sbom/not-a-file', message, remedy: 'Remove it from what is packaged.', inside: name };
}
function plain(faults) {
    return faults.map(({ rule, message, remedy }) => ({ rule, message, remedy }));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/archive/appended.js


/** What a program stands before and a signature behind. */
const expected = new Set(['zip/prepended-data', 'zip/trailing-data']);
/**
 * The zip behind a program, which it unpacks or runs itself, as self-extracting archives and the launchers of Python do;
 * nothing when there is none. Throws ArchiveError.
 */
function openAppended(program, budget) {
    if (findZip(program) === undefined)
        return undefined;
    const { held, faults } = contained(readZip(program, budget), 'entry');
    return { held, faults: faults.filter(({ rule }) => !expected.has(rule)) };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/archive/measure.js


/** In bytes. A file that is not larger is hashed at once, which for small ones is several times as fast. */
const blockSize = 1024 * 1024;
/** Hashes a file of a container by one pass in bounded memory, and compares it with the header of its asar. */
function measure(source, integrity) {
    // The only block of a file has the digest of the file.
    const isOneBlock = integrity === undefined || source.size <= integrity.blockSize;
    if (isOneBlock && source.size <= blockSize)
        return measureSmall(source.read(0, source.size), integrity);
    const whole = (0,external_node_crypto_.createHash)('sha256');
    const parts = isOneBlock ? undefined : new files_src/* PartDigests */.V0(() => sha256(), integrity.blockSize);
    let size = 0;
    for (let block = source.read(0, blockSize); block.length > 0; block = source.read(size, blockSize)) {
        size += block.length;
        whole.update(block);
        parts?.update(block);
    }
    const digest = whole.digest('hex');
    return measured(size, digest, parts?.digests() ?? [digest], integrity);
}
function measureSmall(bytes, integrity) {
    const digest = (0,external_node_crypto_.hash)('sha256', bytes, 'hex');
    return measured(bytes.length, digest, [digest], integrity);
}
function measured(size, sha256, blocks, integrity) {
    if (!integrity)
        return { size, sha256 };
    const fitsIntegrity = sha256 === integrity.hash &&
        blocks.length === Math.max(1, integrity.blocks.length) &&
        integrity.blocks.every((block, index) => block === blocks[index]);
    return { size, sha256, fitsIntegrity };
}
function sha256() {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return {
        update: (block) => {
            hash.update(block);
        },
        digest: () => hash.digest('hex'),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/archive/opaque.js
const installers = [
    { name: 'an AppImage', at: 8, magic: Buffer.from('AI\x02', 'latin1') },
    { name: 'a Debian package', at: 0, magic: Buffer.from('!<arch>\ndebian-binary', 'latin1') },
    { name: 'an RPM package', at: 0, magic: Buffer.from('edabeedb', 'hex') },
    { name: 'a squashfs image', at: 0, magic: Buffer.from('hsqs', 'latin1') },
    { name: 'a macOS installer', at: 0, magic: Buffer.from('xar!', 'latin1') },
];
/** By their first bytes, whatever they are called: a program may unpack and run what is in them. */
const archives = [
    { name: 'a 7z archive', magic: Buffer.from('377abcaf271c', 'hex') },
    { name: 'a cabinet', magic: Buffer.from('MSCF\0\0\0\0', 'latin1') },
    { name: 'a RAR archive', magic: Buffer.from('Rar!\x1a\x07', 'latin1') },
    { name: 'an xz archive', magic: Buffer.from('fd377a585a00', 'hex') },
    { name: 'an LZ4 archive', magic: Buffer.from('04224d18', 'hex') },
    { name: 'an lzip archive', magic: Buffer.from('LZIP\x01', 'latin1') },
];
/** What follows the digit behind the first bytes of bzip2. */
const bzip2Block = Buffer.from('314159265359', 'hex');
/** Of Windows Installer; Office documents begin so as well. */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** At the end of a disk image of macOS. In bytes. */
const trailerSize = 512;
/** NSIS puts it behind the program, before what it installs (NSIS, Source/exehead/fileform.h, FH_SIG and "NullsoftInst"). */
const nsis = Buffer.from('efbeadde4e756c6c736f6674496e7374', 'hex');
/** Where that is looked for: it is aligned to 512 bytes, behind the program. In bytes. */
const searched = 1024 * 1024;
/** What hides its files, as an installer or archive that is not read here; nothing for any other. `end` is where a program ends. */
function opaqueFormat(path, head, source, end) {
    const installer = installerFormat(path, head, source, end);
    if (installer !== undefined)
        return { name: installer, isInstaller: true };
    const name = archives.find(({ magic }) => head.subarray(0, magic.length).equals(magic))?.name;
    if (name !== undefined)
        return { name, isInstaller: false };
    const isBzip2 = /^BZh[1-9]/.test(head.toString('latin1', 0, 4)) && head.subarray(4, 10).equals(bzip2Block);
    return isBzip2 ? { name: 'a bzip2 archive', isInstaller: false } : undefined;
}
function installerFormat(path, head, source, end) {
    const known = installers.find(({ at, magic }) => head.subarray(at, at + magic.length).equals(magic));
    if (known)
        return known.name;
    if (/\.ms[ip]$/i.test(path) && head.subarray(0, 8).equals(compoundFile))
        return 'a Windows Installer package';
    if (/\.dmg$/i.test(path) && isDiskImage(source))
        return 'a disk image';
    return end !== undefined && source.read(end, searched).includes(nsis) ? 'an NSIS installer' : undefined;
}
function isDiskImage(source) {
    return source.read(source.size - trailerSize, 4).toString('latin1') === 'koly';
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/inventory/path.js
/** The folder of a file, with `/` at its end; empty for the top. Paths are relative, with `/`, as in Evidence. */
function path_folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** The last part of a path. */
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Where the app finds the file: `app.asar.unpacked` is where files of `app.asar` lie that the system must open itself. */
function logicalPath(path) {
    return path.replaceAll('.asar.unpacked/', '.asar/');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/archive/scratch-file.js





/**
 * A private file for what is unpacked. It loses its name as soon as it is open, so that the system frees it when it is
 * closed, or when its thread or its program ends, however that happens: Node closes the descriptors of an ended thread.
 * Where an open file keeps its name, closing it removes it, and whoever made the folder removes what an ended thread left.
 */
class ScratchFile {
    #descriptor;
    /** While it has one. */
    #path;
    #size = 0;
    /** Throws `sbom/scratch`. */
    constructor(folder) {
        const path = external_node_path_default().join(folder, (0,external_node_crypto_.randomUUID)());
        // `x` follows no link and takes no file that is there.
        this.#descriptor = attempt(() => (0,external_node_fs_.openSync)(path, 'wx+', 0o600));
        this.#path = isUnlinked(path) ? undefined : path;
    }
    /** Throws `sbom/scratch`. */
    append(bytes) {
        for (let written = 0; written < bytes.length;) {
            const count = attempt(() => (0,external_node_fs_.writeSync)(this.#descriptor, bytes, written, bytes.length - written, this.#size + written));
            written += count;
        }
        this.#size += bytes.length;
    }
    /** Valid until it is closed. Reading throws `sbom/scratch`. */
    source() {
        const size = this.#size;
        return { size, read: (offset, length) => this.#read(offset, Math.max(0, Math.min(length, size - offset))) };
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
        if (this.#path !== undefined && isUnlinked(this.#path))
            this.#path = undefined;
    }
    #read(offset, length) {
        const bytes = Buffer.allocUnsafe(length);
        let filled = 0;
        while (filled < length) {
            const at = filled;
            const read = attempt(() => (0,external_node_fs_.readSync)(this.#descriptor, bytes, at, length - at, offset + at));
            if (read === 0)
                break;
            filled += read;
        }
        return bytes.subarray(0, filled);
    }
}
function isUnlinked(path) {
    try {
        (0,external_node_fs_.unlinkSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** The system's error without the path, which is one of this machine. */
function attempt(call) {
    try {
        return call();
    }
    catch (error) {
        const code = (0,files_src/* codeOf */.$N)(error);
        if (code === undefined)
            throw error;
        throw new src/* UserError */.yo('sbom/scratch', `What an archive holds cannot be kept in a temporary file (${code}).`, {
            remedy: 'Free as much space where RUNNER_TEMP is as the app takes unpacked, and run again.',
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/archive/unpacked-copy.js



/** Up to here what is unpacked is kept in memory. In bytes. */
const mostInMemory = 16 * 1024 * 1024;
const unpacked_copy_blockSize = 1024 * 1024;
/** Unpacked bytes that can be read in any order, and again, at the cost of reading a file. Close it. */
class UnpackedCopy {
    #folder;
    #pieces = [];
    #size = 0;
    #file;
    /** `folder` is where a large copy is kept. */
    constructor(folder) {
        this.#folder = folder;
    }
    /** Throws `sbom/scratch`. */
    append(bytes) {
        this.#size += bytes.length;
        this.#pieces.push(bytes);
        if (!this.#file && this.#size <= mostInMemory)
            return;
        this.#file ??= new ScratchFile(this.#folder);
        for (const piece of this.#pieces.splice(0))
            this.#file.append(piece);
    }
    /** Valid until it is closed. */
    source() {
        return this.#file?.source() ?? (0,files_src/* memorySource */.Pq)(Buffer.concat(this.#pieces));
    }
    close() {
        this.#file?.close();
        this.#file = undefined;
        this.#pieces = [];
    }
}
/** Lets `use` read a source in any order: one that would be unpacked again and again is unpacked once for it. */
function withUnpacked(source, folder, use) {
    if (!unpacksOnRead(source))
        return use(source);
    const copy = new UnpackedCopy(folder);
    try {
        for (let at = 0; at < source.size; at += unpacked_copy_blockSize)
            copy.append(source.read(at, unpacked_copy_blockSize));
        return use(copy.source());
    }
    finally {
        copy.close();
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/archive/packed.js







const zstdMagic = Buffer.from('28b52ffd', 'hex');
const ending = /\.(?:t?gz|zst|br)$/i;
/** In bytes, of what is unpacked in memory as a whole. */
const mostAtOnce = 64 * 1024 * 1024;
/** How a compressed file is unpacked, by its first bytes; Brotli has none of its own, and goes by its name. */
function unpackerOf(name, source) {
    if (isGzip(source)) {
        return (bytes, budget, copy) => unpackGzip(bytes, budget, (piece) => {
            copy.append(piece);
        });
    }
    if (source.read(0, zstdMagic.length).equals(zstdMagic))
        return packed_atOnce('zstd', external_node_zlib_.zstdDecompressSync);
    return /\.br$/i.test(name) ? packed_atOnce('Brotli', external_node_zlib_.brotliDecompressSync) : undefined;
}
function packed_atOnce(format, decompress) {
    return (source, budget, copy) => {
        if (source.size > mostAtOnce)
            throw notUnpacked(format);
        try {
            const bytes = decompress(source.read(0, source.size), { maxOutputLength: mostAtOnce });
            budget.spend(bytes.length);
            copy.append(bytes);
            return [];
        }
        catch (error) {
            if ((0,files_src/* codeOf */.$N)(error) === undefined)
                throw error;
            throw notUnpacked(format);
        }
    };
}
/**
 * What a compressed file holds: the files of a tar, or one file without the ending of its name. Nothing when it is not
 * compressed. `scratch` is the folder for what is large. Throws ArchiveError, `sbom/archive-broken` or `sbom/scratch`.
 */
function openPacked(name, source, budget, scratch) {
    const unpack = unpackerOf(name, source);
    if (!unpack)
        return undefined;
    const copy = new UnpackedCopy(scratch);
    let container;
    try {
        const faults = plain(unpack(source, budget, copy));
        const inside = copy.source();
        container = isTar(inside) ? contained(readTar(inside), 'entry') : oneFile(name, inside);
        container.faults.push(...faults);
    }
    finally {
        if (!container)
            copy.close();
    }
    return { ...container, close: copy.close.bind(copy) };
}
function oneFile(name, source) {
    const own = baseOf(name).replace(ending, '');
    return { held: [{ name: own, size: source.size, open: () => source }], faults: [] };
}
function notUnpacked(format) {
    const message = `Expected a file that ${format} unpacks to at most ${mostAtOnce} bytes, found none.`;
    return new src/* UserError */.yo('sbom/archive-broken', message, { remedy: 'Ship it unpacked, or pack it again.' });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/archive/open-archive.js



/** What apps and parts of apps are shipped in, whatever stands before the archive. */
const zipName = /\.(?:zip|msix|appx|msixbundle|appxbundle|nupkg|whl|ipa|nw)$/i;
const asarName = /\.asar$/i;
const tarName = /\.(?:tar|tar\.gz|tgz)$/i;
const zipMagic = Buffer.from('PK\x03\x04', 'latin1');
/**
 * The files of an archive by its name; nothing when it is called or begins otherwise. `scratch` is the folder for what has
 * to be unpacked as a whole. Throws ArchiveError or `sbom/scratch`. Close it.
 */
function openArchive(name, source, budget, scratch) {
    if (asarName.test(name))
        return contained(readAsar(source), 'top');
    if (zipName.test(name) && findZip(source) !== undefined)
        return contained(readZip(source, budget), 'entry');
    if (tarName.test(name))
        return openPacked(name, source, budget, scratch) ?? openTar(source);
    return isAsar(source) ? contained(readAsar(source), 'top') : undefined;
}
/**
 * The files of an archive by its first bytes, whatever it is called. Models are archives as well, and are to be asked for
 * before. Throws as {@link openArchive}. Close it.
 */
function openByContent(name, source, budget, scratch) {
    if (source.read(0, zipMagic.length).equals(zipMagic))
        return contained(readZip(source, budget), 'entry');
    return openPacked(name, source, budget, scratch) ?? openTar(source);
}
function openTar(source) {
    return isTar(source) ? contained(readTar(source), 'entry') : undefined;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/binary/broken.js

/** Content that is not what its format demands: the file is told as a fault, with this sentence. */
class BrokenContent extends src/* UserError */.yo {
    /** `format` as rules name it: `elf`, `pe`. `message` says what was expected and what was found. */
    constructor(format, message) {
        super(`sbom/${format}-broken`, message, { remedy: 'Build or download the file again, and package it again.' });
        this.name = 'BrokenContent';
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/binary/view.js

/** Headers lie close together: one read brings many of their fields. In bytes. */
const windowSize = 64 * 1024;
/** Random access to the numbers and texts of a binary format. Throws BrokenContent for what lies outside of the source. */
class View {
    source;
    order;
    #format;
    #window = Buffer.alloc(0);
    #start = 0;
    /** `format` as rules name it: `elf`. */
    constructor(source, format, order = 'little') {
        this.source = source;
        this.order = order;
        this.#format = format;
    }
    get size() {
        return this.source.size;
    }
    /** So many bytes, which the caller bounds. */
    bytes(at, length) {
        if (!(at >= 0 && length >= 0 && at + length <= this.source.size)) {
            this.broken(`${length} bytes are expected at ${at}; there are ${this.source.size}`);
        }
        const inside = at - this.#start;
        if (inside >= 0 && inside + length <= this.#window.length)
            return this.#window.subarray(inside, inside + length);
        if (length > windowSize)
            return this.source.read(at, length);
        this.#window = this.source.read(at, windowSize);
        this.#start = at;
        return this.#window.subarray(0, length);
    }
    u8(at) {
        return this.bytes(at, 1).readUInt8();
    }
    u16(at) {
        const bytes = this.bytes(at, 2);
        return this.order === 'little' ? bytes.readUInt16LE() : bytes.readUInt16BE();
    }
    u32(at) {
        const bytes = this.bytes(at, 4);
        return this.order === 'little' ? bytes.readUInt32LE() : bytes.readUInt32BE();
    }
    /** A 64-bit number, as offsets and sizes are. Larger ones than files can have are broken. */
    u64(at) {
        const bytes = this.bytes(at, 8);
        const value = this.order === 'little' ? bytes.readBigUInt64LE() : bytes.readBigUInt64BE();
        return value <= BigInt(Number.MAX_SAFE_INTEGER)
            ? Number(value)
            : this.broken(`an offset or size at ${at} is ${value}, more than any file has`);
    }
    /** Text up to a NUL, or to so many bytes. */
    text(at, most) {
        const bytes = this.bytes(at, Math.max(0, Math.min(most, this.source.size - at)));
        const end = bytes.indexOf(0);
        return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
    }
    /** Ends the reading. Completes "the file is broken: …". */
    broken(reason) {
        throw new BrokenContent(this.#format, `The ${this.#format} content is broken: ${reason}.`);
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/native/strings.js
/** In bytes. Read at once, so that a file of any size takes the same memory. */
const chunkSize = 1024 * 1024;
/** Longest text around an anchor, in bytes. */
const overlap = 1024;
/** An anchor that occurs more often is no longer looked for. */
const mostHits = 20_000;
/** Sections with constant texts: ELF, PE and Mach-O. */
const readOnly = /^(?:\.rodata|\.rdata|__const|__cstring|__text_const|\.data\.rel\.ro)/;
/** The parts of a file that hold its texts; the whole file when its sections do not tell. They do not overlap. */
function textSections({ sections, end }, source) {
    const found = sections.filter(({ name, size }) => size > 0 && readOnly.test(name));
    return found.length > 0 ? disjoint(found) : [{ name: '', start: 0, size: Math.min(source.size, end || source.size) }];
}
/** Sections that share bytes are one: a hostile file could have the same bytes looked through thousands of times. */
function disjoint(sections) {
    const joined = [];
    for (const section of [...sections].sort((a, b) => a.start - b.start)) {
        const last = joined.at(-1);
        if (!last || section.start > last.start + last.size)
            joined.push({ ...section });
        else
            last.size = Math.max(last.size, section.start + section.size - last.start);
    }
    return joined;
}
/** All matches of each pattern in the sections, by one pass in bounded memory. Time grows with the bytes alone. */
function findStrings(source, sections, patterns) {
    const searches = patterns.map((pattern) => ({ pattern, hits: 0, matches: [] }));
    for (const { start, size } of sections) {
        for (let at = start; at < start + size; at += chunkSize) {
            const before = Math.min(overlap, at - start);
            const length = Math.min(chunkSize, start + size - at);
            const block = source.read(at - before, before + length + Math.min(overlap, start + size - at - length));
            for (const search of searches)
                searchBlock(search, block, before, before + length);
        }
    }
    return searches.map(({ matches }) => matches);
}
/** Anchors that begin in `from` to `to` of the block: what surrounds that is there for the expressions. */
function searchBlock(search, block, from, to) {
    const { anchor, before, after, expression } = search.pattern;
    for (let at = block.indexOf(anchor, from); at >= 0 && at < to; at = block.indexOf(anchor, at + anchor.length)) {
        if (search.hits++ >= mostHits)
            return;
        const match = expression.exec(block.toString('latin1', Math.max(0, at - before), at + after));
        if (match)
            search.matches.push(match);
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/dotnet/bundle.js





/** Before it, the host keeps where the bundle's header is; 0 when there is none (dotnet/runtime, bundle_marker.cpp). */
const marker = Buffer.from('8b1202b96a6120387b7b9302d7d4a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex');
/** The host's data, where the marker is. */
const dataSection = /^(?:\.data|__data)$/;
/** Of one section, in bytes: the data of hosts have some hundred kB. */
const mostSearched = 64 * 1024 * 1024;
const mostFiles = 100_000;
/** Of a path, in bytes. */
const longestPath = 4096;
/**
 * The files of a .NET single-file app (dotnet/runtime, docs/design/features/single-file and
 * Microsoft.NET.HostModel/Bundle/Manifest.cs); nothing when the program is none. Throws BrokenContent.
 */
function openBundle({ sections }, source, budget) {
    const data = disjoint(sections.filter(({ name, size }) => dataSection.test(name) && size <= mostSearched));
    for (const { start, size } of data) {
        const at = source.read(start, size).indexOf(marker);
        if (at < 8)
            continue;
        const header = new View(source, 'dotnet-bundle').u64(start + at - 8);
        return header === 0 ? undefined : { held: readManifest(source, header, budget), faults: [] };
    }
    return undefined;
}
function readManifest(source, header, budget) {
    const view = new View(source, 'dotnet-bundle');
    const major = view.u32(header);
    const count = view.u32(header + 8);
    if (major < 1 || major > 6)
        view.broken(`its version is ${major}; 1 to 6 are known`);
    if (count > mostFiles)
        view.broken(`it counts ${count} files; at most ${mostFiles} are read`);
    let at = readText(view, header + 12).end;
    // Where the deps.json and the runtimeconfig.json are, and flags: both are among the files, too.
    if (major >= 2)
        at += 5 * 8;
    const held = [];
    for (let index = 0; index < count; index++) {
        const offset = view.u64(at);
        const size = view.u64(at + 8);
        const packedSize = major >= 6 ? view.u64(at + 16) : 0;
        const path = readText(view, at + (major >= 6 ? 25 : 17));
        const stored = packedSize || size;
        if (offset + stored > source.size)
            view.broken(`${JSON.stringify(path.text)} lies behind its end`);
        const packed = (0,files_src/* partOf */.BU)(source, offset, stored);
        held.push({ name: path.text, size, open: () => (packedSize > 0 ? unpack(packed, size, budget) : packed) });
        at = path.end;
    }
    return held;
}
/** A text behind its length, of which each byte has seven bits (.NET, BinaryReader.ReadString). */
function readText(view, start) {
    let length = 0;
    let at = start;
    for (let shift = 0;; shift += 7, at++) {
        const byte = view.u8(at);
        length += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            break;
        if (shift === 28)
            view.broken('a text has no end');
    }
    if (length > longestPath)
        view.broken(`a text has ${length} bytes; at most ${longestPath} are read`);
    return { text: view.bytes(at + 1, length).toString('utf8'), end: at + 1 + length };
}
function unpack(packed, size, budget) {
    const content = unpackDeflate(packed, size, budget);
    if (content)
        return content;
    throw new BrokenContent('dotnet-bundle', `A file of the bundle does not unpack to the ${size} bytes that it claims.`);
}

;// CONCATENATED MODULE: ./build/shared/models/src/role.js

const weights = /\.(safetensors|gguf|ggml|onnx|onnx_data|onnx\.data|ort|pt|pth|ckpt|bin|h5|hdf5|keras|tflite|litertlm|pb|pkl|pickle|joblib|npz|npy|msgpack|mlmodel|engine|plan|nemo|task|llamafile|pte)$/i;
/** Names that the libraries of Hugging Face, llama.cpp, MLflow and TensorFlow give the files of a model. */
const modelRules = [
    [/^(licen[cs]e|copying|notice|use_policy)([._-].*)?$/i, 'licence'],
    [/^(readme|model[_-]?card)([._-].*)?$/i, 'card'],
    [/^(tokenizer|tokenizer_config|vocab|special_tokens_map|added_tokens|tekken)\.json$/i, 'tokenizer'],
    [/^(vocab|merges)\.txt$|^bpe\.codes$|\.(tiktoken|spm)$/i, 'tokenizer'],
    [/^(tokenizer|spiece|sentencepiece(\.bpe)?)\.model$/i, 'tokenizer'],
    [/^chat_template\.json$|\.jinja2?$/i, 'chat-template'],
    [/\.index\.json$|^variables\.index$/i, 'weights-index'],
    [/^training_args\.bin$/i, 'other'],
    [/^adapter_model\.|lora.*\.(safetensors|gguf|bin|pt)$/i, 'adapter'],
    [/^variables\.data-\d+-of-\d+$|\.data$/i, 'weights'],
    [weights, 'weights'],
    [/\.(json|ya?ml|toml|ini|pbtxt|cfg)$|^mlmodel$|^requirements\.txt$/i, 'config'],
    [/\.(py|cpp|cu|js|ts|proto)$/i, 'code'],
    [/\.(md|txt|pdf|html)$/i, 'documentation'],
    [/\.(png|jpe?g|gif|svg|webp|wav|mp3|mp4)$/i, 'asset'],
];
/** What a file in a model's folder is for. */
function modelRole(name) {
    const prompt = promptRole(name);
    if (prompt !== undefined)
        return prompt;
    const base = nodePath.posix.basename(name);
    return modelRules.find(([pattern]) => pattern.test(base))?.[1] ?? 'other';
}
/** Whether the name alone says that a file holds weights. `.bin` and `.pb` say too little outside a model's folder. */
function isNamedLikeWeights(name) {
    const base = external_node_path_default().posix.basename(name);
    if (/\.(bin|pb|task|plan|engine|npy|msgpack)$/i.test(base)) {
        return /^(pytorch_model|model|adapter_model|tf_model|saved_model|flax_model|consolidated|ggml|openvino)/i.test(base);
    }
    return weights.test(base);
}
const promptText = /\.(md|txt|prompt|jinja2?|j2|mustache|hbs|liquid|xml|json|ya?ml)$/i;
/** Files that steer an agent, by the names that tools and people give them. */
const promptRules = (/* unused pure expression or super */ null && ([
    [/(^|\/)(AGENTS|CLAUDE|GEMINI|SKILL)\.md$/, 'agent-instructions'],
    [/(^|\/)(\.cursorrules|\.windsurfrules|copilot-instructions\.md)$/, 'agent-instructions'],
    [/(^|\/)(\.cursor\/rules|\.github\/instructions)\/[^/]+\.(md|mdc)$/, 'agent-instructions'],
    [/(^|\/)(tools|functions|tool[-_]schemas?|[^/]+\.tools)\.json$/i, 'tool-schema'],
    [/(^|\/)system([-_. ][^/]*)?\.(md|txt|prompt|jinja2?|j2)$/i, 'system-prompt'],
    [/\.(prompt|prompty)$|\.prompt\.(md|txt|ya?ml|json)$/i, 'prompt'],
    [/(^|\/)(evals?|evaluations?|evaluation[-_]sets?)\/(.*\/)?[^/]+\.(jsonl|json|csv|tsv|ya?ml)$/i, 'evaluation-set'],
]));
/** What a file that steers an agent is for; nothing when its name does not say that it is one. */
function promptRole(name) {
    const ruled = promptRules.find(([pattern]) => pattern.test(name))?.[1];
    if (ruled !== undefined)
        return ruled;
    return /(^|\/)prompts?\/(.*\/)?[^/]+$/i.test(name) && promptText.test(name) ? 'prompt' : undefined;
}
/** Whether the file says which tools an agent may start. */
function isAgentConfig(name) {
    return /(^|\/)\.?mcp\.json$/.test(name);
}

;// CONCATENATED MODULE: ./build/shared/models/src/context.js


/** A zip in a zip in a zip … ends here. */
const context_deepest = 5;
/** Members of one file, at all depths. */
const mostMembers = 200_000;
/** Longest name that a message repeats, in UTF-16 units. */
const longestName = 200;
/** Starts a scan of one file. `judge` is how its members are judged. */
function startContext(judge) {
    const shared = { judge, budget: startBudget(), members: 0, unknown: 0 };
    return { ...nested(shared, 0), unknownMembers: () => shared.unknown };
}
function nested(shared, depth) {
    return {
        budget: shared.budget,
        scanMember(name, source) {
            const message = refusal(shared, depth);
            if (message !== undefined)
                return [tooLarge(message)];
            shared.members++;
            const { formats, findings } = judgeMember(shared, name, source, nested(shared, depth + 1));
            if (formats.length === 0)
                shared.unknown++;
            const member = (0,files_src/* shown */.SP)(name.slice(0, longestName));
            return findings.map((finding) => ({ ...finding, message: `In ${member}: ${finding.message}` }));
        },
    };
}
function judgeMember(shared, name, source, context) {
    try {
        return shared.judge(name, source, context);
    }
    catch (error) {
        if (!(error instanceof ArchiveError))
            throw error;
        const { rule, message, details } = error;
        return { formats: ['unreadable'], findings: [{ rule, severity: 'high', message, remedy: details.remedy }] };
    }
}
function refusal({ members }, depth) {
    if (depth === context_deepest)
        return `Archives are nested more than ${context_deepest} deep.`;
    return members === mostMembers ? `The file has more than ${mostMembers} members.` : undefined;
}
function tooLarge(message) {
    return { rule: 'scan/too-large', severity: 'high', message, remedy: 'Unpack the archives, and ship their files.' };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/reading/judgement.js
/** More findings of one rule are counted, not listed. */
const listedPerRule = 20;
/** Thrown by `stop` only, and caught by `judge` only. */
class Stop extends Error {
}
/** Collects what a reader finds in one file. */
class Judgement {
    #remedy;
    #byRule = new Map();
    constructor(remedy) {
        this.#remedy = remedy;
    }
    report(rule, message, details = {}) {
        const { severity = 'high', remedy = this.#remedy, unjudged, offset } = details;
        const found = this.#byRule.get(rule) ?? { findings: [], more: 0 };
        this.#byRule.set(rule, found);
        if (found.findings.length === listedPerRule) {
            found.more += 1;
            return;
        }
        found.findings.push({
            rule,
            severity,
            message,
            remedy,
            ...(unjudged && { unjudged }),
            ...(offset !== undefined && { offset }),
        });
    }
    /** Reports what makes the rest unreadable, and ends the reading. */
    stop(rule, message, details) {
        this.report(rule, message, details);
        throw new Stop(message);
    }
    include(findings) {
        for (const { rule, message, ...details } of findings)
            this.report(rule, message, details);
    }
    get findings() {
        if (this.#byRule.size === 0)
            return [];
        return [...this.#byRule.values()].flatMap(({ findings, more }) => [...findings, ...summaryOf(findings, more)]);
    }
}
/** The content of a file, as far as it could be read. `read` returns the facts. */
function judge(remedy, read) {
    const judgement = new Judgement(remedy);
    const facts = factsUntilStop(judgement, read);
    return { findings: judgement.findings, ...(facts && { facts }) };
}
function factsUntilStop(judgement, read) {
    try {
        return read(judgement);
    }
    catch (error) {
        if (error instanceof Stop)
            return undefined;
        throw error;
    }
}
function summaryOf(findings, more) {
    const [first] = findings;
    if (first === undefined || more === 0)
        return [];
    const { rule, severity, remedy } = first;
    return [{ rule, severity, message: `${more} more findings of this rule are not listed.`, remedy }];
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/code/languages.js
const python = { format: 'python', what: 'Python source', rule: 'code/python-module' };
function script(format, what) {
    return { format, what, rule: 'code/script' };
}
/** Interpreters go by the ending of a name, and run whatever is in the file. */
const byEnding = [
    ['py pyw', python],
    ['sh bash zsh ksh fish command', script('shell-script', 'a shell script')],
    ['bat cmd', script('batch-file', 'a batch file of Windows')],
    ['ps1 psm1 psd1', script('powershell', 'a PowerShell script')],
    ['vbs vbe wsf wsh hta jse', script('windows-script', 'a script of Windows')],
    ['js mjs cjs', script('javascript', 'JavaScript')],
    ['rb', script('ruby', 'Ruby source')],
    ['pl pm', script('perl', 'Perl source')],
    ['php', script('php', 'PHP source')],
    ['lua', script('lua', 'Lua source')],
    ['jl', script('julia', 'Julia source')],
    ['applescript scpt', script('applescript', 'an AppleScript')],
];
const languages = new Map(byEnding.flatMap(([endings, language]) => endings.split(' ').map((end) => [end, language])));
/** The language of a text by its name and its first bytes; none for what no interpreter takes. */
function languageOf(name, text) {
    const named = languages.get(/\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
    return named ?? (text === '' ? undefined : languageOfContent(text));
}
function languageOfContent(text) {
    const start = text.replace(/^\u{feff}/u, '');
    const interpreter = /^#![ \t]*(\/[^\r\n]*)/.exec(start)?.[1];
    if (interpreter !== undefined) {
        return /\bpython/.test(interpreter) ? python : script('script', `a script for ${interpreter.trim().slice(0, 100)}`);
    }
    if (/^@echo (?:off|on)\b/i.test(start))
        return languages.get('bat');
    if (start.startsWith('<?php'))
        return languages.get('php');
    return isPython(start) ? python : undefined;
}
const statement = /^(?:import|from|def|class|async|await|if|elif|else|for|while|try|except|finally|with|return|raise|del|pass|global|assert|print|match|case|exec|eval)\b|^@\w|^["'rbfu]*["']|^[A-Za-z_][\w.]*(?:\[[^\]]*\])?(?:\s*,\s*\w+)*\s*(?:[-+*/|&^%@]?=(?!=)|\(|:\s*[\w[\], .|]+=)|^[)\]}]/;
const unmistakable = /^(?:import\s+[\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.]+)*\s*(?:[#;].*)?$|from\s+[\w.]+\s+import\s+[\w(*]|def\s+\w+\s*\(|class\s+\w+\s*[(:]|(?:exec|eval|__import__)\s*\()/;
/** Whether every line that is not indented is a statement of Python, and one of them is nothing else. Prose never is. */
function isPython(text) {
    let quotes;
    let sure = false;
    for (let at = 0, end = 0; at < text.length; at = end + 1) {
        // Most texts are none by their first line.
        end = text.indexOf('\n', at);
        if (end < 0)
            end = text.length;
        const line = text.slice(at, end);
        const quoted = quotes !== undefined;
        for (const [mark] of line.matchAll(/"""|'''/g)) {
            if (quotes === undefined)
                quotes = mark;
            else if (quotes === mark)
                quotes = undefined;
        }
        if (quoted || /^(?:\s|#|\\|$)/.test(line))
            continue;
        if (!statement.test(line))
            return false;
        sure ||= unmistakable.test(line.trimEnd());
    }
    return sure;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/denylist.js
/**
 * Modules and functions that are known to run code, start programs, open files or reach any object by its name. What
 * is not here is refused as well: this only tells how bad it is. Collected from picklescan, modelscan and fickling.
 */
const wholeModules = new Set(('__main__ _aix_support _io _osx_support _pickle _posixsubprocess _pyrepl _testcapi aiohttp asyncio atexit bdb ' +
    'cProfile cloudpickle code codeop commands concurrent ctypes dill distutils doctest ensurepip fileinput ftplib gc ' +
    'getpass gzip http httplib idlelib imaplib imp importlib inspect io joblib lib2to3 linecache logging marshal mmap ' +
    'multiprocessing netrc nntplib nt ntpath os paramiko pathlib pdb pickle pip pipes pkg_resources pkgutil platform ' +
    'poplib popen2 posix posixpath profile pty pydoc requests runpy setuptools shelve shutil signal site smtplib socket ' +
    'socketserver ssl subprocess sys sysconfig tarfile telnetlib tempfile test threading timeit trace types urllib urllib2 ' +
    'urllib3 uuid venv webbrowser winreg xmlrpc zipfile zipimport').split(' '));
/** By their first module: functions of packages that are otherwise about data. */
const functions = {
    builtins: /^(?:__import__|apply|breakpoint|compile|delattr|eval|exec|execfile|getattr|globals|input|locals|open|setattr|vars|type)\b/,
    __builtin__: /^(?:__import__|apply|breakpoint|compile|delattr|eval|exec|execfile|file|getattr|globals|input|locals|open|reload|setattr|vars|type)\b/,
    operator: /^(?:attrgetter|itemgetter|methodcaller|call)\b/,
    _operator: /^(?:attrgetter|itemgetter|methodcaller|call)\b/,
    functools: /^(?:partial|partialmethod|reduce)\b/,
    numpy: /\b(?:f2py|testing|load|loads|fromfile|memmap|distutils|ctypeslib|exec_command|runstring|save\w*)\b/,
    pandas: /\b(?:read_\w+|eval|to_pickle)\b/,
    torch: /\b(?:load\w*|hub|collect_env|bottleneck|codecache|_dynamo|_inductor|execWrapper|cpp_extension|ShapeEnv|ConfigModule|decoder)\b/,
};
/** Whether an import by itself shows an attack. */
function isDangerous(module, name) {
    const [first = ''] = module.split('.');
    return (wholeModules.has(first) || (functions[first]?.test(`${module.slice(first.length + 1)} ${name}`.trim()) ?? false));
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/code/tags.js


/** Tags of plain values, which `yaml.full_load` takes as well (yaml/constructor.py). */
const plainTags = new Set('none bool str unicode bytes int long float complex list tuple dict'.split(' '));
/** `!!python/object/apply:os.system`, also spelled out or with escapes, where a tag may stand. */
const tag = {
    marks: ['!!', '!<', '!ruby/'],
    pattern: /(?:^|[\s[{,])(!<[^>\s]*>|![^\s,\]}]+)/g,
    report: ([, spelled = ''], judgement, offset) => {
        const name = unescaped(spelled)
            .replace(/^!<([^>]*)>?/, '$1')
            .replace('tag:yaml.org,2002:', '!!');
        const kind = /^!!python\/([^:]*)/.exec(name)?.[1];
        const runs = kind === undefined ? /^!{1,2}(?:ruby\/|js\/function)/.test(name) : !plainTags.has(kind);
        if (!runs)
            return;
        judgement.report('code/yaml-object', `The YAML tag ${(0,files_src/* shown */.SP)(name.slice(0, 200))} makes its reader run code.`, {
            severity: 'critical',
            remedy: 'Do not load it: write the values themselves in its place, and read it with a safe loader.',
            offset,
        });
    },
};
/** Tags may have the escapes of addresses in them. */
function unescaped(spelled) {
    return spelled.replaceAll(/%([0-9a-fA-F]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
/** A shorthand of one's own for the tags of Python. */
const shorthand = {
    marks: ['%TAG'],
    pattern: /(?:^|\n)%TAG[ \t]+\S+[ \t]+(tag:yaml\.org,2002:(?:$|\s|p)|tag:yaml(?:$|\s)|tag:(?:$|\s))/g,
    report: (_, judgement, offset) => {
        judgement.report('code/yaml-object', 'The YAML declares a name of its own for tags that make objects of Python.', {
            remedy: 'Do not load it: no configuration needs one.',
            offset,
        });
    },
};
/** What `hydra.utils.instantiate` imports by its name and calls, whatever it is. */
const target = {
    marks: ['target'],
    pattern: /(?:_|\\x5[fF]|\\u005[fF])target(?:_|\\x5[fF]|\\u005[fF])["']?\s*:\s*[|>]?-?\s*["']?([A-Za-z_$][^\s"',}\]]{0,300})/g,
    report: ([, name = ''], judgement, offset) => {
        const dot = name.lastIndexOf('.');
        if (dot < 0 && !name.includes('$'))
            return;
        const dangerous = isDangerous(name.slice(0, Math.max(dot, 0)), name.slice(dot + 1));
        judgement.report('code/instantiate', `The configuration has ${(0,files_src/* shown */.SP)(name.slice(0, 200))} imported and called when it is instantiated${dangerous ? '' : '; whether that is harmless is not known'}.`, dangerous
            ? { severity: 'critical', remedy: 'Do not load it: no model needs that function.', offset }
            : {
                severity: 'medium',
                unjudged: true,
                remedy: 'Review what it names, and except code/instantiate for its digest in the manifest.',
                offset,
            });
    },
};
/** What MLflow imports by its name to load a model (`MLmodel`). Its own modules read files that are judged themselves. */
const loader = {
    marks: ['loader_module'],
    pattern: /(?:^|[\s{,])["']?loader_module["']?\s*:\s*["']?([^\s"',}\]]{1,300})/g,
    report: ([, name = ''], judgement, offset) => {
        if (/^mlflow(?:\.|$)/.test(name))
            return;
        judgement.report('code/instantiate', `MLflow imports ${(0,files_src/* shown */.SP)(name.slice(0, 200))} to load the model.`, {
            severity: 'medium',
            unjudged: true,
            remedy: 'Review that module, and except code/instantiate for its digest in the manifest.',
            offset,
        });
    },
};
const clues = [tag, shorthand, target, loader];
const marks = clues.flatMap((clue) => clue.marks).map((mark) => Buffer.from(mark));

;// CONCATENATED MODULE: ./build/shared/models/src/formats/code/text-code.js



/** In bytes: what a language is told by, and what tells whether it is text at all. */
const startBytes = 64 * 1024;
const headBytes = 512;
/** In bytes: what is looked through at once, and what of it is looked at again with the next. */
const pieceBytes = 1024 * 1024;
const text_code_overlap = 4096;
/** Prose, which shows code and is run by nobody. */
const prose = /(?:^|\/)(?:[^/]*\.(?:md|mdx|markdown|rst|adoc)|(?:README|LICEN[CS]E|NOTICE|COPYING|CHANGELOG)(?:\.txt)?)$/i;
/** The language of a file that interpreters run, by its name or its first lines. */
function languageOfFile(name, source) {
    if (prose.test(name))
        return undefined;
    return languageOf(name, startOf(source));
}
/** What an interpreter's text may begin with; nothing of what is none. */
function startOf(source) {
    const head = source.read(0, headBytes);
    if (isNoText(head))
        return '';
    const start = head.includes(0) ? head : source.read(0, startBytes);
    const text = start.toString('utf8');
    // The last line may be cut off.
    return start.length < source.size ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}
/**
 * Most headers of weights, for which a decoder need not be asked: one character and then NUL begins nothing that is told by
 * its first line, unless that character alone may.
 */
function isNoText(head) {
    return head[1] === 0 && !/[\s#\\"')\]}]/.test(String.fromCharCode(head[0] ?? 0));
}
function codeFinding({ rule, what }) {
    const module = rule === 'code/python-module';
    return {
        rule,
        severity: module ? 'medium' : 'high',
        message: module
            ? `The file is ${what}: it runs when it is imported, as loading the model with trust_remote_code does.`
            : `The file is ${what}, which runs as a program.`,
        remedy: `Take it out of the model; where the model needs it, review it and except ${rule} for its digest in the manifest.`,
        offset: 0,
    };
}
/** What a text says that makes its reader run something: tags of YAML, names that are imported and called. */
function judgeConfiguration(name, source) {
    if (prose.test(name))
        return [];
    return judge('Read the configuration with a safe loader.', (judgement) => {
        for (let at = 0; at < source.size; at += pieceBytes) {
            const start = Math.max(0, at - text_code_overlap);
            const piece = source.read(start, at - start + pieceBytes);
            if (marks.some((mark) => piece.includes(mark)))
                judgePiece(piece.toString('latin1'), start, at, judgement);
        }
        return undefined;
    }).findings;
}
/** What begins before `from` was told with the piece before, unless it was cut off there. */
function judgePiece(text, start, from, judgement) {
    for (const { pattern, report } of clues) {
        for (const match of text.matchAll(pattern)) {
            const offset = start + match.index;
            const wasWhole = offset + match[0].length < from;
            if (!wasWhole && !isComment(text, match.index))
                report(match, judgement, offset);
        }
    }
}
/** Whether what is found stands behind the mark of a comment that its line begins with. */
function isComment(text, at) {
    if (text[at] === '\n')
        return false;
    const line = text.lastIndexOf('\n', at) + 1;
    return /^[ \t]*#/.test(text.slice(line, Math.min(at, line + 200)));
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/container.js


/** What is wrong with the archive, and what is wrong with the files in it. */
function judgeArchive(archive, context) {
    return [...archive.faults.map(faultFinding), ...readable(archive).flatMap((entry) => judgeEntry(entry, context))];
}
/** The entries of an archive, none when they share bytes: then a small file could keep the reader busy for hours. */
function readable({ entries, faults }) {
    return faults.some(({ rule }) => rule.endsWith('/overlap')) ? [] : entries;
}
/** One file of an archive, by its content. */
function judgeEntry(entry, context) {
    if (entry.kind === 'directory' || entry.kind === 'link')
        return [];
    if (entry.kind !== 'file')
        return [specialFile(entry)];
    try {
        return context.scanMember(entry.name, entry.open());
    }
    catch (error) {
        return [errorFinding(error)];
    }
}
/** The content of a file that may turn out to be no archive that can be read. */
function judged(read) {
    try {
        return read();
    }
    catch (error) {
        return { findings: [errorFinding(error)] };
    }
}
/** What an archive's reader threw. Everything else is thrown on. */
function errorFinding(error) {
    if (!(error instanceof ArchiveError))
        throw error;
    return { rule: error.rule, severity: 'high', message: error.message, remedy: error.details.remedy };
}
function faultFinding(fault) {
    return { ...fault, severity: 'high' };
}
function specialFile({ name, offset }) {
    return {
        rule: 'archive/special-file',
        severity: 'high',
        message: `${(0,files_src/* shown */.SP)(name.slice(0, 200))} is no regular file: a hard link, a device or a FIFO.`,
        remedy: 'Pack the archive again with regular files only.',
        offset,
    };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/text.js

const text_pieceBytes = 1024 * 1024;
/** Longest piece of a character that a piece may cut off. */
const longestRest = 3;
/** Control characters that no text has, but tab, line feed, form feed, carriage return and escape. */
const binary = new Uint8Array(256);
for (let byte = 0; byte < 32; byte++)
    binary[byte] = [9, 10, 12, 13, 27].includes(byte) ? 0 : 1;
binary[127] = 1;
/** Whether all of it is text in UTF-8: JSON, YAML, Markdown, vocabularies. Reads all, unless it is not. */
function isText(source) {
    let rest = Buffer.alloc(0);
    for (let at = 0; at < source.size; at += text_pieceBytes) {
        const piece = Buffer.concat([rest, source.read(at, text_pieceBytes)]);
        if (hasBinary(piece))
            return false;
        const whole = at + text_pieceBytes >= source.size ? piece.length : piece.length - unfinished(piece);
        if (!(0,external_node_buffer_.isUtf8)(piece.subarray(0, whole)))
            return false;
        rest = piece.subarray(whole);
    }
    return true;
}
/** Whether the first bytes of a file may be those of a text. */
function beginsAsText(head) {
    return !hasBinary(head) && (0,external_node_buffer_.isUtf8)(head.subarray(0, head.length - unfinished(head)));
}
function hasBinary(piece) {
    for (const byte of piece)
        if (binary[byte] === 1)
            return true;
    return false;
}
/** How many bytes at the end are the start of a character. */
function unfinished(piece) {
    for (let back = 1; back <= longestRest; back++) {
        const byte = piece.at(-back) ?? 0;
        if ((byte & 0xc0) === 0x80)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/expression.js
/** The expressions directly inside one. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'constant':
        case 'name':
            return [];
        case 'attribute':
            return [expression.of];
        case 'item':
            return [expression.of, ...expression.keys];
        case 'slice':
            return [expression.start, expression.stop, expression.step].filter((part) => part !== undefined);
        case 'call':
        case 'filter':
        case 'test':
            return [expression.of, ...expression.arguments.map(({ value }) => value)];
        case 'operation':
            return expression.operands;
        case 'list':
            return expression.items;
    }
}
/** Longer chains of operators, attributes and filters are not judged. */
const longestChain = 300;
/** An expression that is not judged, since who walks over it may not come back. */
class TooDeep extends Error {
}
/** So that recursion over an expression ends; throws `TooDeep`. Level by level, since recursion is what is to be protected. */
function checkDepth(expressions) {
    let level = expressions;
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth === longestChain)
            throw new TooDeep();
        level = level.flatMap(partsOf);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/hidden-text.js
/** Characters that a reader does not see, by what they do. Joiners are left out: emoji and many scripts need them. */
const kinds = [
    ['characters that change the direction of text', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu],
    ['characters without width', /[\u00AD\u180E\u200B\u2060-\u2065\u206A-\u206F\uFEFF]/gu],
    ['tag characters, which spell text that nobody sees', /[\u{E0000}-\u{E007F}]/gu],
    ['variation selectors in numbers that hide data', /(?:[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]){2,}/gu],
];
function findHiddenText(text) {
    return kinds.flatMap(([what, pattern]) => {
        const offset = text.search(pattern);
        return offset === -1 ? [] : [{ what, count: text.match(pattern)?.length ?? 0, offset }];
    });
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/constant.js
/** Longer results are of no interest: names of attributes are short. In UTF-16 units and elements. */
const constant_longest = 4096;
/** The value of an expression, when the template alone decides it. Attribute names are hidden by building them. */
function constantOf(expression, known) {
    const value = evaluate(expression, known);
    return typeof value === 'number' || value === undefined || value.length <= constant_longest ? value : undefined;
}
function evaluate(expression, known) {
    switch (expression.kind) {
        case 'constant':
            return expression.value;
        case 'name':
            return known.get(expression.name);
        case 'attribute':
            return expression.of.kind === 'name' ? known.get(`${expression.of.name}.${expression.name}`) : undefined;
        case 'list':
            return allOf(expression.items, known);
        case 'item':
            return itemOf(expression.of, expression.keys, known);
        case 'operation':
            return operated(expression.operator, allOf(expression.operands, known));
        case 'filter':
            return applied(expression.name, constantOf(expression.of, known), argumentsOf(expression.arguments, known));
        case 'call': {
            const method = expression.of;
            if (method.kind !== 'attribute')
                return undefined;
            return called(method.name, constantOf(method.of, known), argumentsOf(expression.arguments, known));
        }
        case 'slice':
        case 'test':
            return undefined;
    }
}
function allOf(expressions, known) {
    const values = expressions.map((expression) => constantOf(expression, known));
    return values.every((value) => value !== undefined) ? values : undefined;
}
function argumentsOf(list, known) {
    return allOf(list.map(({ value }) => value), known);
}
function itemOf(of, [key], known) {
    const whole = constantOf(of, known);
    if (key === undefined || whole === undefined || typeof whole === 'number')
        return undefined;
    if (key.kind === 'slice')
        return sliced(whole, key, known);
    const index = constantOf(key, known);
    return typeof index === 'number' ? whole.at(index) : undefined;
}
function sliced(whole, slice, known) {
    const [start, stop, step] = [slice.start, slice.stop, slice.step].map((part) => part && constantOf(part, known));
    const elements = Array.from(whole);
    if (step === -1 && start === undefined && stop === undefined)
        return likeWhole(whole, elements.reverse());
    if (step !== undefined && step !== 1) {
        if (typeof step !== 'number' || step <= 0)
            return undefined;
        return likeWhole(whole, elements.slice(numberOr(start), numberOr(stop)).filter((_, index) => index % step === 0));
    }
    return likeWhole(whole, elements.slice(numberOr(start), numberOr(stop)));
}
function numberOr(value) {
    return typeof value === 'number' ? value : undefined;
}
function likeWhole(whole, elements) {
    return typeof whole === 'string' ? elements.join('') : elements;
}
function operated(operator, operands) {
    const [left, right] = operands ?? [];
    if (left === undefined)
        return undefined;
    if (right === undefined)
        return operator === '-' && typeof left === 'number' ? -left : undefined;
    if (operator === '~')
        return textOf(left) + textOf(right);
    if (operator === '+' && typeof left === 'string' && typeof right === 'string')
        return left + right;
    if (typeof left === 'number' && typeof right === 'number')
        return calculated(operator, left, right);
    if (operator === '+' && Array.isArray(left) && Array.isArray(right))
        return [...left, ...right];
    if (operator === '*' && typeof left === 'string' && typeof right === 'number')
        return repeated(left, right);
    if (operator === '*' && typeof left === 'number' && typeof right === 'string')
        return repeated(right, left);
    return operator === '%' && typeof left === 'string'
        ? formatted(left, Array.isArray(right) ? right : [right])
        : undefined;
}
function calculated(operator, left, right) {
    switch (operator) {
        case '+':
            return left + right;
        case '-':
            return left - right;
        case '*':
            return left * right;
        case '**':
            return left ** right;
        default:
            return undefined;
    }
}
function repeated(text, times) {
    return times >= 0 && text.length * times <= constant_longest ? text.repeat(Math.floor(times)) : undefined;
}
function textOf(value) {
    return Array.isArray(value) ? `[${value.map(textOf).join(', ')}]` : String(value);
}
/** `%s`, `%d`, `%c` and `%x` of Python, in order. */
function formatted(pattern, values) {
    let next = 0;
    return pattern.replace(/%([-+ #0-9.]*)([sdcrxX%])/g, (_, __, letter) => {
        if (letter === '%')
            return '%';
        const value = values[next++] ?? '';
        return letter === 'c' && typeof value === 'number' ? characterOf(value) : textOf(value);
    });
}
function characterOf(codePoint) {
    return codePoint >= 0 && codePoint <= 0x10ffff ? String.fromCodePoint(Math.floor(codePoint)) : '';
}
/** `{}` and `{0}` of Python, in order. */
function braced(pattern, values) {
    let next = 0;
    return pattern.replace(/\{(\d*)(?:![rsa])?(?::([^}]*))?\}/g, (_, index, kind) => {
        const value = values[index === '' ? next++ : Number(index)] ?? '';
        return kind === 'c' && typeof value === 'number' ? characterOf(value) : textOf(value);
    });
}
function applied(filter, of, list) {
    if (of === undefined || list === undefined)
        return undefined;
    if (filter === 'format')
        return typeof of === 'string' ? formatted(of, list) : undefined;
    if (filter === 'join')
        return typeof of === 'number'
            ? undefined
            : Array.from(of)
                .map(textOf)
                .join(textOf(list[0] ?? ''));
    if (filter === 'list')
        return typeof of === 'string' ? Array.from(of) : of;
    if (filter === 'first' || filter === 'last') {
        return typeof of === 'number' ? undefined : of.at(filter === 'first' ? 0 : -1);
    }
    if (filter === 'reverse')
        return typeof of === 'number' ? undefined : likeWhole(of, Array.from(of).reverse());
    if (filter === 'trim')
        return typeof of === 'string' ? of.trim() : undefined;
    if (['string', 'safe', 'e', 'escape', 'forceescape'].includes(filter))
        return textOf(of);
    return called(filter, of, list);
}
function called(method, of, list) {
    if (typeof of !== 'string' || list === undefined)
        return undefined;
    const [first, second] = list;
    switch (method) {
        case 'format':
            return braced(of, list);
        case 'join':
            return Array.isArray(first) || typeof first === 'string' ? Array.from(first).map(textOf).join(of) : undefined;
        case 'lower':
        case 'casefold':
            return of.toLowerCase();
        case 'upper':
            return of.toUpperCase();
        case 'capitalize':
            return of.charAt(0).toUpperCase() + of.slice(1).toLowerCase();
        case 'swapcase':
            return Array.from(of)
                .map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
                .join('');
        case 'strip':
            return typeof first === 'string' ? stripped(of, first) : of.trim();
        case 'replace':
            return typeof first === 'string' && typeof second === 'string' && first !== ''
                ? replaced(of, first, second)
                : undefined;
        default:
            return undefined;
    }
}
function stripped(text, characters) {
    const letters = Array.from(text);
    while (letters.length > 0 && characters.includes(letters[0] ?? ''))
        letters.shift();
    while (letters.length > 0 && characters.includes(letters.at(-1) ?? ''))
        letters.pop();
    return letters.join('');
}
function replaced(text, from, to) {
    return text.length * (to.length + 1) <= constant_longest * 16 ? text.replaceAll(from, to) : undefined;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/names.js


/** More is not followed. */
const mostNames = 1000;
/** Keeps what a statement binds. */
function remember(tag, expressions, names) {
    const [first, second] = expressions;
    if (tag === 'set' && first?.kind === 'name' && second === undefined)
        names.built.add(first.name);
    if (tag === 'macro' && first?.kind === 'call' && first.of.kind === 'name')
        names.built.add(first.of.name);
    if (tag === 'for' && first?.kind === 'operation' && first.operator === 'in')
        bindLoop(names, first.operands);
    if (tag !== 'set' && tag !== 'with')
        return;
    for (let index = 0; index + 1 < expressions.length; index += 2) {
        bind(names, expressions[index], expressions[index + 1]);
    }
}
function bind(names, target, value) {
    if (target === undefined || value === undefined)
        return;
    if (target.kind === 'name' && value.kind === 'call' && value.of.kind === 'name' && value.of.name === 'namespace') {
        for (const { name, value: field } of value.arguments) {
            if (name !== undefined)
                keep(names, `${target.name}.${name}`, field);
        }
    }
    else if (target.kind === 'name') {
        keep(names, target.name, value);
    }
    else if (target.kind === 'attribute' && target.of.kind === 'name') {
        keep(names, `${target.of.name}.${target.name}`, value);
    }
}
/** The variable of a loop over constants stands for the first of them. */
function bindLoop({ constants }, [target, list]) {
    const values = list && constantOf(list, constants);
    const [first] = Array.isArray(values) ? values : [];
    if (target?.kind === 'name' && first !== undefined && constants.size < mostNames)
        constants.set(target.name, first);
}
/** A name that no longer holds a constant keeps the last one: a loop may come back to it. */
function keep(names, name, value) {
    if (names.constants.size >= mostNames || names.built.size >= mostNames)
        return;
    const constant = constantOf(value, names.constants);
    if (constant !== undefined)
        names.constants.set(name, constant);
    else if (buildsName(value, names))
        names.built.add(name);
}
const buildingFilters = new Set(['join', 'format', 'reverse']);
/** Whether an expression makes a text in a way that only names which should not be seen need. */
function buildsName(expression, names) {
    switch (expression.kind) {
        case 'name':
            return names.built.has(expression.name);
        case 'attribute':
            return expression.of.kind === 'name' && names.built.has(`${expression.of.name}.${expression.name}`);
        case 'operation':
            if (expression.operator === '~')
                return true;
            if (expression.operator === '+' && expression.operands.some(holdsText))
                return true;
            if (expression.operator === '%' && expression.operands.slice(0, 1).some(holdsText))
                return true;
            return partsOf(expression).some((part) => buildsName(part, names));
        case 'filter':
            return buildingFilters.has(expression.name) || buildsName(expression.of, names);
        case 'call': {
            const { of } = expression;
            return of.kind === 'attribute' ? buildingFilters.has(of.name) || buildsName(of.of, names) : buildsName(of, names);
        }
        case 'constant':
        case 'item':
        case 'slice':
        case 'test':
        case 'list':
            return false;
    }
}
function holdsText(expression) {
    return expression.kind === 'constant' && typeof expression.value === 'string';
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/python-names.js
/** Special attributes of Python objects that lead from any value to modules, code and files. */
const internals = [
    'class',
    'mro',
    'base',
    'bases',
    'subclasses',
    'globals',
    'builtins',
    'import',
    'init',
    'new',
    'dict',
    'code',
    'closure',
    'func',
    'self',
    'module',
    'loader',
    'spec',
    'getattribute',
    'getattr',
    'setattr',
    'delattr',
    'getitem',
    'call',
    'reduce',
    'reduce_ex',
    'getstate',
    'setstate',
    'init_subclass',
    'subclasshook',
    'wrapped',
    'defaults',
    'kwdefaults',
    'annotations',
    'doc',
    'name',
    'qualname',
    'file',
    'path',
    'package',
    'weakref',
    'slots',
    'enter',
    'exit',
    'del',
    'format',
    'dir',
    'objclass',
    'traceback',
    'context',
    'cause',
];
const special = new RegExp(`__(?:${internals.join('|')})__`, 'i');
/** Whether a text has the name of such an attribute in it, forwards or backwards. */
function namesInternals(text) {
    return special.test(text) || (text.includes('__') && special.test(Array.from(text).reverse().join('')));
}
/** Attributes without underscores in front that do the same. */
const frameAttributes = new Set([
    'mro',
    'func_globals',
    'func_code',
    'func_closure',
    'im_class',
    'im_func',
    'im_self',
    'gi_frame',
    'gi_code',
    'gi_yieldfrom',
    'cr_frame',
    'cr_code',
    'ag_frame',
    'ag_code',
    'f_globals',
    'f_builtins',
    'f_locals',
    'f_back',
    'f_code',
    'tb_frame',
    'tb_next',
    'co_code',
    'co_consts',
]);
/** Functions that no conversation needs, which run code or open files. */
const commandFunctions = new Set([
    'eval',
    'exec',
    'execfile',
    'compile',
    'open',
    'getattr',
    'setattr',
    'globals',
    'locals',
    'vars',
    'breakpoint',
    'import_module',
]);
const commandMethods = new Set([
    'popen',
    'Popen',
    'system',
    'check_output',
    'check_call',
    'getoutput',
    'getstatusoutput',
    'spawnl',
    'spawnv',
    'execv',
    'execve',
    'import_module',
    'load_module',
    'exec_module',
    'import_string',
]);
const commandModules = new Set([
    'os',
    'subprocess',
    'sys',
    'builtins',
    'importlib',
    'shutil',
]);
/** Python functions and classes that Jinja, transformers and web frameworks put into templates: calling them is fine. */
const globalFunctions = new Set([
    'cycler',
    'joiner',
    'namespace',
    'lipsum',
    'range',
    'dict',
    'raise_exception',
    'strftime_now',
    'url_for',
    'get_flashed_messages',
]);
/** Filters that take names of attributes. */
const attributeFilters = new Set([
    'map',
    'select',
    'reject',
    'selectattr',
    'rejectattr',
    'groupby',
    'sort',
    'unique',
    'sum',
    'min',
    'max',
]);

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/judge-expression.js





/** More work than a conversation can need. */
const longestRange = 1_000_000;
/** Judges an expression and everything in it. */
function judgeExpression(expression, names, tell) {
    judgeOne(expression, names, tell);
    for (const part of partsOf(expression))
        judgeExpression(part, names, tell);
}
function judgeOne(expression, names, tell) {
    const { offset } = expression;
    switch (expression.kind) {
        case 'attribute':
            judgeAttribute(expression.name, expression.of, offset, tell);
            return;
        case 'item':
            for (const key of expression.keys)
                judgeKey(key, expression.of, names, tell);
            return;
        case 'call':
            judgeCall(expression.of, expression.arguments, names, tell);
            return;
        case 'filter':
            judgeFilter(expression, names, tell);
            return;
        case 'operation':
            judgeOperation(expression, names, tell);
            return;
        case 'constant':
        case 'name':
        case 'slice':
        case 'test':
        case 'list':
            return;
    }
}
function judgeAttribute(name, of, offset, tell) {
    if (name.startsWith('_')) {
        const severity = namesInternals(name) ? 'critical' : 'high';
        tell('internal-attribute', severity, `the attribute ${(0,files_src/* shown */.SP)(name)} is internal, and no template needs it`, offset);
    }
    else if (frameAttributes.has(name)) {
        tell('internal-attribute', 'high', `the attribute ${(0,files_src/* shown */.SP)(name)} leads to the code behind the template`, offset);
    }
    if (of.kind === 'name' && globalFunctions.has(of.name)) {
        tell('function-attribute', 'high', `the attribute ${(0,files_src/* shown */.SP)(name)} of the function ${of.name} leads to Python`, offset);
    }
    else if (of.kind === 'name' && commandModules.has(of.name)) {
        tell('command', 'high', `${of.name}.${name} is of a Python module`, offset);
    }
}
/** A subscript falls back to an attribute of that name. */
function judgeKey(key, of, names, tell) {
    const constant = constantOf(key, names.constants);
    if (typeof constant === 'string')
        judgeAttribute(constant, of, key.offset, tell);
    else if (constant === undefined && buildsName(key, names)) {
        tell('built-name', 'medium', 'a subscript is put together from parts, as names are that should not be seen', key.offset);
    }
}
function judgeCall(of, list, names, tell) {
    if (of.kind === 'name' && commandFunctions.has(of.name)) {
        tell('command', 'high', `${of.name}() runs code or opens files`, of.offset);
    }
    else if (of.kind === 'attribute' && commandMethods.has(of.name)) {
        tell('command', 'high', `${of.name}() runs commands or loads code`, of.offset);
    }
    else if (of.kind === 'name' && of.name === 'range') {
        const longest = list.map(({ value }) => constantOf(value, names.constants)).find((size) => isHuge(size));
        if (longest !== undefined)
            tell('exhaustion', 'medium', `a loop counts to ${String(longest)}`, of.offset);
    }
}
function isHuge(size) {
    return typeof size === 'number' && size > longestRange;
}
function judgeFilter(filter, names, tell) {
    const read = filter.arguments.map(({ value }) => ({ value, name: constantOf(value, names.constants) }));
    if (filter.name === 'attr' || (filter.name === 'map' && read[0]?.name === 'attr')) {
        const { value, name } = (filter.name === 'map' ? read[1] : read[0]) ?? {};
        if (typeof name === 'string') {
            tell('attribute-filter', 'medium', `the filter attr reads ${(0,files_src/* shown */.SP)(name)} around the rules of subscripts`, filter.offset);
            judgeAttribute(name, filter.of, value?.offset ?? filter.offset, tell);
        }
        else {
            tell('attribute-filter', 'high', 'the filter attr reads an attribute whose name is not written there', filter.offset);
        }
        return;
    }
    if (!attributeFilters.has(filter.name))
        return;
    for (const { value, name } of read) {
        if (typeof name !== 'string') {
            if (buildsName(value, names)) {
                tell('built-name', 'medium', `the filter ${filter.name} gets a name that is put together from parts`, value.offset);
            }
        }
        else if (name.split('.').some((part) => part.startsWith('_') || frameAttributes.has(part))) {
            tell('internal-attribute', 'high', `the filter ${filter.name} reads the internal ${(0,files_src/* shown */.SP)(name)}`, value.offset);
        }
    }
}
function judgeOperation({ operator, operands, offset }, names, tell) {
    const [left, right] = operands;
    if (left === undefined || right === undefined)
        return;
    const values = [constantOf(left, names.constants), constantOf(right, names.constants)];
    if ((operator === '*' && values.some(isHuge)) ||
        (operator === '**' && typeof values[1] === 'number' && values[1] > 64)) {
        tell('exhaustion', 'medium', `the operator ${operator} makes more than a conversation can need`, offset);
    }
    if (!['~', '+', '%'].includes(operator))
        return;
    const built = constantOf({ kind: 'operation', operator, operands, offset }, names.constants);
    if (typeof built === 'string' &&
        namesInternals(built) &&
        !values.some((value) => typeof value === 'string' && namesInternals(value))) {
        tell('built-name', 'high', `${(0,files_src/* shown */.SP)(built.slice(0, 80))}, an internal name of Python, is put together from parts`, offset);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/string-escapes.js
const simple = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** The characters of attribute names that Unicode names can spell. Other names stand for a character of no name. */
const named = { 'LOW LINE': '_', 'SPACING UNDERSCORE': '_', 'FULL STOP': '.' };
const string_escapes_escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|N\{([^}]*)\}|([\s\S]))/g;
/** A string literal as Jinja reads it: by Python's `unicode-escape`. */
function string_escapes_unescaped(literal) {
    if (!literal.includes('\\'))
        return literal;
    return literal.replace(string_escapes_escape, (written, x, u, U, octal, character, other) => {
        const hexadecimal = x ?? u ?? U;
        if (hexadecimal !== undefined)
            return string_escapes_characterOf(Number.parseInt(hexadecimal, 16));
        if (octal !== undefined)
            return string_escapes_characterOf(Number.parseInt(octal, 8));
        if (character !== undefined)
            return named[character.toUpperCase()] ?? '\uFFFD';
        return simple[other ?? ''] ?? written;
    });
}
function string_escapes_characterOf(codePoint) {
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\uFFFD';
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/lexer.js

const opening = /\{\{|\{%|\{#/g;
const rawStatement = /\{%[-+]?\s*raw\s*-?%\}/y;
const endRaw = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
const space = /\s+/y;
const lexer_name = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const number = /0[bB][01_]+|0[oO][0-7_]+|0[xX][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][-+]?\d[\d_]*)?/y;
const string = /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y;
const operator = /\/\/|\*\*|[=!<>]=|[-+/*%~[\](){}<>=.:|,;]/y;
const closers = { '(': ')', '[': ']', '{': '}' };
/** Jinja's own lexer (jinja2/lexer.py) with its default delimiters, which all chat templates use. */
function lex(template) {
    const code = [];
    let position = 0;
    for (;;) {
        opening.lastIndex = position;
        const found = opening.exec(template);
        if (found === null)
            return { code };
        const offset = found.index;
        if (found[0] === '{#') {
            const end = template.indexOf('#}', offset + 2);
            if (end === -1)
                return { code, fault: { message: 'has a comment without an end', offset } };
            position = end + 2;
            continue;
        }
        const raw = match(rawStatement, template, offset);
        if (raw !== undefined) {
            endRaw.lastIndex = offset + raw.length;
            const end = endRaw.exec(template);
            if (end === null)
                return { code, fault: { message: 'has a raw block without an end', offset } };
            position = end.index + end[0].length;
            continue;
        }
        const kind = found[0] === '{{' ? 'output' : 'statement';
        const block = lexBlock(template, offset + 2, kind === 'output' ? '}}' : '%}');
        if ('message' in block)
            return { code, fault: block };
        code.push({ kind, tokens: block.tokens, offset });
        position = block.end;
    }
}
/** The tokens up to the closing delimiter, which counts only outside brackets. */
function lexBlock(template, start, closing) {
    const tokens = [];
    const open = [];
    let position = '-+'.includes(template.charAt(start) || ' ') ? start + 1 : start;
    while (position < template.length) {
        const blank = match(space, template, position);
        if (blank !== undefined) {
            position += blank.length;
            continue;
        }
        if (open.length === 0) {
            const end = closingAt(template, position, closing);
            if (end !== undefined)
                return { tokens, end };
        }
        const token = tokenAt(template, position);
        if (token === undefined)
            return { message: 'has a character that no token starts with', offset: position };
        const { length, ...read } = token;
        if (read.kind === 'operator') {
            const closer = closers[read.text];
            if (closer !== undefined)
                open.push(closer);
            else if (')]}'.includes(read.text) && open.pop() !== read.text) {
                return { message: `has a ${read.text} that opens nowhere`, offset: position };
            }
        }
        tokens.push(read);
        position += length;
    }
    return { message: 'has a tag without an end', offset: start - 2 };
}
function closingAt(template, position, closing) {
    const signed = template[position] === '-' || (closing === '%}' && template[position] === '+') ? 1 : 0;
    return template.startsWith(closing, position + signed) ? position + signed + closing.length : undefined;
}
function tokenAt(template, offset) {
    const word = match(lexer_name, template, offset);
    if (word !== undefined)
        return { kind: 'name', text: word, offset, length: word.length };
    const digits = match(number, template, offset);
    if (digits !== undefined)
        return { kind: 'number', text: digits.replaceAll('_', ''), offset, length: digits.length };
    const quoted = match(string, template, offset);
    if (quoted !== undefined)
        return { kind: 'string', text: string_escapes_unescaped(quoted.slice(1, -1)), offset, length: quoted.length };
    const sign = match(operator, template, offset);
    return sign === undefined ? undefined : { kind: 'operator', text: sign, offset, length: sign.length };
}
function match(pattern, text, offset) {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/token-stream.js
/** The tokens of one tag, from the first to the last. */
class TokenStream {
    #tokens;
    #index = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get ended() {
        return this.#index >= this.#tokens.length;
    }
    /** Jinja joins literals that follow each other. */
    adjacentStrings() {
        let text = '';
        while (this.peek()?.kind === 'string')
            text += this.next().text;
        return text;
    }
    dottedName() {
        let name = this.peek()?.kind === 'name' ? this.next().text : '';
        while (this.peek()?.text === '.' && this.peek(1)?.kind === 'name') {
            this.#index += 1;
            name += `.${this.next().text}`;
        }
        return name;
    }
    /** The next token, or one behind it. */
    peek(ahead = 0) {
        return this.#tokens[this.#index + ahead];
    }
    skip(count = 1) {
        this.#index += count;
    }
    next() {
        const token = this.#tokens[this.#index];
        if (token === undefined)
            throw new Error('The caller has not looked whether a token follows.');
        this.#index += 1;
        return token;
    }
    sees(text) {
        const token = this.peek();
        return token !== undefined && token.kind !== 'string' && token.text === text;
    }
    takes(text) {
        const sees = this.sees(text);
        if (sees)
            this.#index += 1;
        return sees;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/parse-expressions.js


/** Deeper brackets are not judged. */
const parse_expressions_deepest = 100;
/** How tightly operators bind, as in jinja2/parser.py. */
const binding = {
    if: 1,
    or: 2,
    and: 3,
    in: 5,
    '==': 5,
    '!=': 5,
    '<': 5,
    '<=': 5,
    '>': 5,
    '>=': 5,
    '+': 6,
    '-': 6,
    '~': 7,
    '*': 8,
    '/': 8,
    '//': 8,
    '%': 8,
    '**': 10,
};
const bindsNot = 4;
const bindsSign = 9;
const keywords = new Set(['in', 'is', 'and', 'or', 'if', 'else']);
/**
 * Reads expressions one after another, and passes over what stands between them (`=`, `as`, …): every tag of every
 * extension is read, whether it is known or not, and nothing in it stays unseen. Throws `TooDeep`.
 */
function parseExpressions(tokens) {
    return new Parser(tokens).all();
}
class Parser {
    #tokens;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = new TokenStream(tokens);
    }
    all() {
        const expressions = [];
        while (!this.#tokens.ended) {
            const expression = this.#expression(0);
            if (expression === undefined)
                this.#tokens.skip();
            else
                expressions.push(expression);
        }
        checkDepth(expressions);
        return expressions;
    }
    #expression(loosest) {
        this.#depth += 1;
        if (this.#depth > parse_expressions_deepest)
            throw new TooDeep();
        let left = this.#prefixed();
        while (left !== undefined) {
            const next = this.#operation(left, loosest);
            if (next === undefined)
                break;
            left = next;
        }
        this.#depth -= 1;
        return left;
    }
    /** The operation that follows, when it binds more tightly than what stands before. */
    #operation(left, loosest) {
        const token = this.#tokens.peek();
        const offset = token?.offset ?? 0;
        if (this.#tokens.sees('is') && 5 > loosest)
            return this.#test(left);
        const negated = this.#tokens.sees('not') && this.#tokens.peek(1)?.text === 'in';
        const operator = negated ? 'in' : token?.kind === 'name' || token?.kind === 'operator' ? token.text : '';
        const tightness = binding[operator];
        if (tightness === undefined || tightness <= loosest)
            return undefined;
        this.#tokens.skip(negated ? 2 : 1);
        const operands = [left, this.#expression(operator === '**' ? tightness - 1 : tightness)];
        if (operator === 'if' && this.#tokens.takes('else'))
            operands.push(this.#expression(0));
        return { kind: 'operation', operator, operands: operands.filter((operand) => operand !== undefined), offset };
    }
    #prefixed() {
        const token = this.#tokens.peek();
        if (token?.kind === 'name' && token.text === 'not')
            return this.#prefix('not', bindsNot);
        if (token?.kind === 'operator' && (token.text === '-' || token.text === '+'))
            return this.#prefix(token.text, bindsSign);
        const primary = this.#primary();
        return primary && this.#postfixed(primary);
    }
    #prefix(operator, tightness) {
        const { offset } = this.#tokens.next();
        const operand = this.#expression(tightness);
        const operation = operand && { kind: 'operation', operator, operands: [operand], offset };
        return operation && this.#postfixed(operation);
    }
    #primary() {
        const token = this.#tokens.peek();
        if (token === undefined)
            return undefined;
        const { kind, text, offset } = token;
        switch (kind) {
            case 'name':
                if (keywords.has(text))
                    return undefined;
                this.#tokens.skip();
                return { kind: 'name', name: text, offset };
            case 'number':
                this.#tokens.skip();
                return { kind: 'constant', value: Number(text), offset };
            case 'string':
                return { kind: 'constant', value: this.#tokens.adjacentStrings(), offset };
            case 'operator':
                if (text === '(')
                    return this.#bracketed(')');
                if (text === '[')
                    return this.#bracketed(']');
                return text === '{' ? this.#bracketed('}') : undefined;
        }
    }
    /** One expression in parentheses is itself; everything else in brackets is a list. */
    #bracketed(closing) {
        const { offset } = this.#tokens.next();
        const items = [];
        let separators = 0;
        while (this.#tokens.peek() !== undefined && !this.#tokens.takes(closing)) {
            const item = this.#expression(0);
            if (item !== undefined)
                items.push(item);
            else {
                separators += 1;
                this.#tokens.skip();
            }
        }
        const [only] = items;
        if (closing === ')' && only !== undefined && items.length === 1 && separators === 0)
            return only;
        return { kind: 'list', items, offset };
    }
    #postfixed(first) {
        let of = first;
        for (;;) {
            const token = this.#tokens.peek();
            if (token?.kind !== 'operator')
                return of;
            const { offset } = token;
            if (token.text === '.') {
                this.#tokens.skip();
                const named = this.#tokens.peek();
                if (named?.kind === 'name' || named?.kind === 'number') {
                    this.#tokens.skip();
                    of = { kind: 'attribute', of, name: named.text, offset };
                }
            }
            else if (token.text === '[') {
                this.#tokens.skip();
                of = { kind: 'item', of, keys: this.#keys(), offset };
            }
            else if (token.text === '(') {
                of = { kind: 'call', of, arguments: this.#arguments(), offset };
            }
            else if (token.text === '|') {
                this.#tokens.skip();
                of = { kind: 'filter', of, name: this.#tokens.dottedName(), arguments: this.#optionalArguments(), offset };
            }
            else {
                return of;
            }
        }
    }
    #keys() {
        const keys = [];
        while (this.#tokens.peek() !== undefined && !this.#tokens.takes(']')) {
            if (!this.#tokens.takes(','))
                keys.push(this.#key());
        }
        return keys;
    }
    /** An expression, or a slice. */
    #key() {
        const offset = this.#tokens.peek()?.offset ?? 0;
        const parts = [undefined];
        let slice = false;
        for (;;) {
            const token = this.#tokens.peek();
            if (token === undefined || token.text === ']' || token.text === ',')
                break;
            if (token.kind === 'operator' && token.text === ':') {
                slice = true;
                parts.push(undefined);
                this.#tokens.skip();
                continue;
            }
            const part = this.#expression(0);
            if (part === undefined)
                this.#tokens.skip();
            else
                parts[parts.length - 1] = part;
        }
        const [start, stop, step] = parts;
        if (!slice && start !== undefined)
            return start;
        return { kind: 'slice', offset, ...(start && { start }), ...(stop && { stop }), ...(step && { step }) };
    }
    #optionalArguments() {
        const token = this.#tokens.peek();
        return token?.kind === 'operator' && token.text === '(' ? this.#arguments() : [];
    }
    #arguments() {
        this.#tokens.skip();
        const list = [];
        while (this.#tokens.peek() !== undefined && !this.#tokens.takes(')')) {
            const keyword = this.#keyword();
            const value = this.#expression(0);
            if (value === undefined)
                this.#tokens.skip();
            else
                list.push({ value, ...(keyword !== undefined && { name: keyword }) });
        }
        return list;
    }
    #keyword() {
        const [first, second] = [this.#tokens.peek(), this.#tokens.peek(1)];
        if (first?.kind !== 'name' || second?.text !== '=' || second.kind !== 'operator')
            return undefined;
        this.#tokens.skip(2);
        return first.text;
    }
    #test(of) {
        const { offset } = this.#tokens.next();
        this.#tokens.takes('not');
        const name = this.#tokens.dottedName();
        const token = this.#tokens.peek();
        const takesOne = token?.kind === 'string' || token?.kind === 'number' || token?.text === '[' || token?.text === '{';
        const argument = takesOne ? this.#prefixed() : undefined;
        const list = argument === undefined ? this.#optionalArguments() : [{ value: argument }];
        return { kind: 'test', of, name, arguments: list, offset };
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/judge-template.js









const remedy = "Compare the template with its publisher's, and render it only in a sandboxed environment such as Jinja's ImmutableSandboxedEnvironment.";
/** The text between `{% call … %}` and `{% endcall %}`. */
const builtByJinja = ['caller'];
const loadingTags = new Set(['import', 'from', 'include', 'extends']);
/** In UTF-16 units. Templates have some thousands. */
const judge_template_longest = 1024 * 1024;
/**
 * What makes rendering a chat template unsafe: code that reaches the Python behind it, files, hidden text. The template
 * is read as Jinja reads it, so that text outside of tags is not mistaken for code. `name` begins the messages.
 */
function judgeTemplate(template, name) {
    const judgement = new Judgement(remedy);
    const lineAt = lineCounter(template);
    const tell = (rule, severity, message, offset) => {
        judgement.report(`chat-template/${rule}`, `${name}, line ${lineAt(offset)}: ${message}.`, { severity });
    };
    if (template.length > judge_template_longest) {
        judgement.report('chat-template/limit', `${name} has more than ${judge_template_longest} characters, and is not judged.`);
        return judgement.findings;
    }
    const { code, fault } = lex(template);
    if (fault !== undefined)
        tell('syntax', 'medium', `the template ${fault.message}`, fault.offset);
    const names = { constants: new Map(), built: new Set(builtByJinja) };
    for (const block of code)
        judgeCode(block, names, tell);
    for (const { what, count, offset } of findHiddenText(template)) {
        tell('hidden-text', 'low', `${count} ${what}`, offset);
    }
    return judgement.findings;
}
/** Counts on from the last place that was asked for: findings come nearly in order. */
function lineCounter(template) {
    let line = 1;
    let counted = 0;
    return (offset) => {
        if (offset < counted)
            [line, counted] = [1, 0];
        for (let at = template.indexOf('\n', counted); at !== -1 && at < offset; at = template.indexOf('\n', at + 1)) {
            line += 1;
            counted = at + 1;
        }
        return line;
    };
}
function judgeCode({ kind, tokens, offset }, names, tell) {
    const [tag, ...rest] = tokens;
    for (const token of tokens)
        judgeToken(token, tell);
    if (kind === 'statement' && tag !== undefined && loadingTags.has(tag.text)) {
        tell('loads-template', 'high', `${tag.text} loads another file`, tag.offset);
    }
    try {
        const expressions = parseExpressions(kind === 'statement' && tag?.kind === 'name' ? rest : tokens);
        for (const expression of expressions)
            judgeExpression(expression, names, tell);
        if (kind === 'statement')
            remember(tag?.text ?? '', expressions, names);
    }
    catch (error) {
        if (!(error instanceof TooDeep))
            throw error;
        tell('syntax', 'medium', 'an expression is too deep to judge', offset);
    }
}
/** What is suspicious wherever it stands in code. */
function judgeToken({ kind, text, offset }, tell) {
    if (kind === 'string' && namesInternals(text)) {
        tell('internal-attribute', 'high', `the string ${(0,files_src/* shown */.SP)(text.slice(0, 80))} names an internal of Python`, offset);
    }
    else if (kind === 'string' && /^__\w|\w__$/.test(text) && !/^__\w+__$/.test(text)) {
        tell('built-name', 'medium', `the string ${(0,files_src/* shown */.SP)(text.slice(0, 80))} looks like a part of an internal name`, offset);
    }
    else if (kind === 'name' && (text.startsWith('__') || text.endsWith('__'))) {
        const severity = namesInternals(text) ? 'critical' : 'high';
        tell('internal-attribute', severity, `${(0,files_src/* shown */.SP)(text)} is an internal name of Python`, offset);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/chat-template.js



/** In bytes. Templates have some thousands. */
const chat_template_longest = 1024 * 1024;
const chat_template_tag = /\{[{%]/;
const chat_template_statement = /\{%[-+]?\s*(?:if|for|set|macro|import|from|include|extends|block|call|filter|with|raw|generation)\b/;
/** The words of conversations, which other templates rarely have. */
const conversation = /\b(?:messages?|role|content|bos_token|eos_token|add_generation_prompt|tools)\b|__/;
/** A Jinja template in a file of its own, as transformers and vLLM read it (`chat_template.jinja`). */
const chatTemplate = {
    name: 'chat-template',
    matches(head, source) {
        if (head.includes(0))
            return false;
        const text = source.read(0, chat_template_longest).toString('utf8');
        if (!chat_template_tag.test(text) || (looksLikeJson(head) && isJson(text, source.size)))
            return false;
        return (chat_template_statement.test(text) && conversation.test(text)) || chat_template_isDangerous(text);
    },
    read(source) {
        return judge('Save the template as UTF-8, and keep it short.', (judgement) => {
            if (source.size > chat_template_longest) {
                judgement.stop('chat-template/limit', `The template has ${source.size} bytes; at most ${chat_template_longest} are judged.`);
            }
            const template = decoded(source.read(0, source.size)) ?? judgement.stop('chat-template/encoding', 'The template is not UTF-8.');
            judgement.include(judgeTemplate(template, 'The chat template'));
            return { chatTemplate: template };
        });
    },
};
/** Whatever else the text is for: rendered as a template, it would do what templates must not. */
function chat_template_isDangerous(text) {
    return judgeTemplate(text, '').some(({ rule, severity }) => ['critical', 'high'].includes(severity) && rule !== 'chat-template/loads-template');
}
function looksLikeJson(head) {
    return /^\s*(?:\{\s*["}]|\[\s*["[{\d\]-])/.test(head.toString('latin1'));
}
/** Longer documents than a template may have are left to their own reader. */
function isJson(text, size) {
    if (size > chat_template_longest)
        return true;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function decoded(bytes) {
    try {
        return new external_node_util_.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/reading/starts.js
/** Whether bytes begin with others. Without a view of them: every file is compared with dozens of beginnings. */
function startsWith(bytes, start) {
    if (bytes.length < start.length)
        return false;
    for (let at = 0; at < start.length; at++)
        if (bytes[at] !== start[at])
            return false;
    return true;
}
/** Whether a JSON object begins at an offset, behind white space: `{"` or `{}`, with white space between. */
function startsObject(bytes, offset) {
    const brace = behindSpace(bytes, offset);
    if (bytes[brace] !== 0x7b)
        return false;
    const next = bytes[behindSpace(bytes, brace + 1)];
    return next === 0x22 || next === 0x7d;
}
function behindSpace(bytes, offset) {
    let at = offset;
    while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0a || bytes[at] === 0x0d)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/code/native.js

/** Code that a system or a virtual machine runs: no model needs it to be loaded as data. */
function native_native(name, what, mark) {
    return {
        name,
        ...mark,
        read: () => ({
            findings: [
                {
                    rule: 'code/native',
                    severity: 'high',
                    message: `The file is ${what}: whoever loads or starts it runs what is in it.`,
                    remedy: 'Take it out of the model; where the runtime needs it, build it from its source, or review it and except code/native for its digest in the manifest.',
                    offset: 0,
                },
            ],
            facts: {},
        }),
    };
}
function begins(hex) {
    const start = Buffer.from(hex, 'hex');
    return { firstBytes: [...start.subarray(0, 1)], matches: (head) => startsWith(head, start) };
}
/** Where a DOS header says that the header of Windows is, in bytes. */
const peOffset = 0x3c;
/** Actually Portable Executables are shell scripts as well (https://github.com/jart/cosmopolitan): llamafile is one. */
const ape = Buffer.from("MZqFpD='", 'latin1');
function isPe(head, source) {
    if (head.subarray(0, 2).toString('latin1') !== 'MZ' || head.length < peOffset + 4)
        return false;
    if (head.subarray(0, ape.length).equals(ape))
        return true;
    return source.read(head.readUInt32LE(peOffset), 4).toString('latin1') === 'PE\0\0';
}
/** The type of a Mach-O file is a small number; a fat one lists a few architectures, as a Java class its version. */
function isMachO(head) {
    if (head.length < 28)
        return false;
    switch (head.readUInt32BE()) {
        case 0xfeedface:
        case 0xfeedfacf:
            return head.readUInt32BE(12) < 32;
        case 0xcefaedfe:
        case 0xcffaedfe:
            return head.readUInt32LE(12) < 32;
        case 0xcafebabe:
        case 0xcafebabf:
            return true;
        default:
            return false;
    }
}
/** Two bytes of a version, then `\r\n`; 16 bytes of header, and a code object (Lib/importlib/_bootstrap_external.py). */
function isPythonBytecode(head) {
    const code = 0x63;
    return head.length > 16 && head.readUInt16LE(2) === 0x0a0d && head[1] === 0x0d && ((head[16] ?? 0) & 0x7f) === code;
}
/** By the marks of each, https://en.wikipedia.org/wiki/List_of_file_signatures. */
const nativeCode = [
    native_native('elf', 'a program or library of Linux (ELF)', begins('7f454c46')),
    native_native('pe', 'a program or library of Windows (PE)', { firstBytes: [...Buffer.from('M')], matches: isPe }),
    native_native('mach-o', 'a program or library of macOS (Mach-O), or a Java class', {
        firstBytes: [0xfe, 0xce, 0xcf, 0xca],
        matches: isMachO,
    }),
    native_native('wasm', 'a WebAssembly module', begins('0061736d01000000')),
    native_native('dex', 'an Android program (DEX)', begins('6465780a30')),
    native_native('python-bytecode', 'compiled Python', { matches: isPythonBytecode }),
];

;// CONCATENATED MODULE: ./build/shared/models/src/formats/compressed.js



/** A compressed file is what it unpacks to. */
function compressed(name, firstBytes, matches, readArchive) {
    return {
        name,
        firstBytes,
        matches: (_, source) => matches(source),
        read: (source, context) => judged(() => ({ findings: judgeArchive(readArchive(source, context.budget), context) })),
    };
}
const compressed_gzip = compressed('gzip', [0x1f], isGzip, readGzip);
/** As joblib compresses by default. Its first byte says how much may be looked back upon (RFC 1950, 2.2). */
const compressed_zlib = compressed('zlib', [0x08, 0x18, 0x28, 0x38, 0x48, 0x58, 0x68, 0x78], isZlib, readZlib);
/** `ZF`, the unpacked length as hexadecimal text, blanks; then a zlib stream (joblib/numpy_pickle_compat.py). */
const zfileHeader = /^ZF0x([0-9a-f]{1,17})L? {2,}/;
function zfileStart(source) {
    const start = zfileHeader.exec(source.read(0, 24).toString('latin1'))?.[0].length;
    // Python 2 wrote one character more.
    return start === 21 || start === 22 ? start : undefined;
}
/** As joblib compressed before version 0.10. */
const zfile = compressed('joblib-zfile', [...Buffer.from('Z')], (source) => zfileStart(source) !== undefined, (source, budget) => readZlib((0,files_src/* partOf */.BU)(source, zfileStart(source) ?? 0, source.size), budget));

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/templates.js


/** The name under which a file's only or unnamed template is kept. */
const defaultTemplate = 'default';
/** All templates of a file, each by its name. */
function judgeTemplates(templates) {
    return [...templates].flatMap(([name, template]) => judgeTemplate(template, name === defaultTemplate ? 'The chat template' : `The chat template ${(0,files_src/* shown */.SP)(name)}`));
}
/**
 * What a manifest holds the digest of: the template as it is or, of several, the default first and then each below a
 * comment that names it, in the order of the bytes of their names.
 */
function joinTemplates(templates) {
    const named = [...templates]
        .filter(([name]) => name !== defaultTemplate)
        .sort(([a], [b]) => (0,files_src/* inByteOrder */.qg)(a, b))
        .map(([name, template]) => `{# chat template ${JSON.stringify(name)} #}\n${template}`);
    const first = templates.get(defaultTemplate);
    return [...(first === undefined ? [] : [first]), ...named].join('\n');
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/reading/byte-reader.js
/** In bytes. One window is held, whatever the size of the file. */
const usualWindow = 64 * 1024;
/** Reads forward through a source. `truncated` is called, and must throw, when more is asked for than there is. */
class ByteReader {
    source;
    end;
    #windowSize;
    #truncated;
    #position;
    #window = Buffer.alloc(0);
    #windowStart = 0;
    constructor(source, truncated, { start = 0, end = source.size, window = usualWindow } = {}) {
        this.source = source;
        this.end = Math.min(end, source.size);
        this.#truncated = truncated;
        this.#position = start;
        this.#windowSize = window;
    }
    get position() {
        return this.#position;
    }
    get remaining() {
        return this.end - this.#position;
    }
    seek(position) {
        if (position > this.end)
            this.#truncated(this.end, position - this.end);
        this.#position = position;
    }
    skip(length) {
        if (length > this.remaining)
            this.#truncated(this.#position, length);
        this.#position += length;
    }
    /** So many bytes. The caller bounds the length; the buffer may share memory with the source. */
    bytes(length) {
        if (length > this.remaining)
            this.#truncated(this.#position, length);
        const bytes = this.#at(this.#position, length);
        if (bytes.length < length)
            this.#truncated(this.#position, length);
        this.#position += length;
        return bytes;
    }
    u8() {
        return this.bytes(1).readUInt8();
    }
    u16() {
        return this.bytes(2).readUInt16LE();
    }
    u32() {
        return this.bytes(4).readUInt32LE();
    }
    u64() {
        return this.bytes(8).readBigUInt64LE();
    }
    /** A count of bytes that must still be there, as a 64-bit number. */
    length64() {
        const position = this.#position;
        const length = this.u64();
        if (length > BigInt(this.remaining))
            this.#truncated(position, length);
        return Number(length);
    }
    #at(offset, length) {
        const inside = offset - this.#windowStart;
        if (inside >= 0 && inside + length <= this.#window.length)
            return this.#window.subarray(inside, inside + length);
        if (length > this.#windowSize)
            return this.source.read(offset, length);
        this.#window = this.source.read(offset, Math.min(this.#windowSize, this.end - offset));
        this.#windowStart = offset;
        return this.#window.subarray(0, length);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/gguf/key-values.js

const scalarTypes = [
    'u8',
    'i8',
    'u16',
    'i16',
    'u32',
    'i32',
    'f32',
    'bool',
    'string',
    'array',
    'u64',
    'i64',
    'f64',
];
/** In bytes; strings and arrays have lengths of their own. */
const sizes = {
    u8: 1,
    i8: 1,
    u16: 2,
    i16: 2,
    u32: 4,
    i32: 4,
    f32: 4,
    bool: 1,
    u64: 8,
    i64: 8,
    f64: 8,
};
/** As the document says, in bytes. */
const longestKey = 65_535;
/** As `gguf.cpp`. */
const longestArray = 2 ** 30;
/** Each costs a step: the largest vocabularies have some hundred thousand tokens, and as many merges. */
const mostStrings = 2 ** 24;
/** As `gguf.cpp`, in bytes. */
const longestString = 2 ** 30;
/** Models have about a hundred. */
const mostKeys = 100_000;
/** Longer strings are skipped, in bytes. No field that is judged or told is longer. */
const longestKept = 1024 * 1024;
/** Of all strings together, in bytes. */
const keptAltogether = 16 * 1024 * 1024;
function readKeyValues(reader, count, judgement) {
    if (count > BigInt(mostKeys)) {
        judgement.stop('gguf/count', `The header counts ${count} keys; at most ${mostKeys} are judged.`, { offset: 16 });
    }
    const values = new Map();
    const kept = { bytes: 0 };
    for (let index = 0; index < Number(count); index += 1) {
        const offset = reader.position;
        const key = readKey(reader, judgement);
        if (values.has(key))
            judgement.stop('gguf/duplicate-key', `The key ${(0,files_src/* shown */.SP)(key)} is there twice.`, { offset });
        values.set(key, readValue(reader, key, kept, judgement));
    }
    return values;
}
/** The type that a number stands for, or none. */
function typeOf(number) {
    return scalarTypes[number];
}
function readKey(reader, judgement) {
    const offset = reader.position;
    const length = reader.length64();
    if (length === 0 || length > longestKey) {
        judgement.stop('gguf/key', `A key has ${length} bytes; 1 to ${longestKey} are expected.`, { offset });
    }
    const bytes = reader.bytes(length);
    const key = bytes.toString('utf8');
    if (!Buffer.from(key).equals(bytes))
        judgement.stop('gguf/key', 'A key is not UTF-8.', { offset });
    return key;
}
function readValue(reader, key, kept, judgement) {
    const offset = reader.position;
    const type = readType(reader, key, judgement);
    if (type === 'array') {
        skipArray(reader, key, judgement);
        return { type, value: undefined, offset };
    }
    if (type !== 'string')
        return { type, value: readScalar(reader, type), offset };
    const length = readStringLength(reader, judgement);
    kept.bytes += length <= longestKept ? length : 0;
    if (kept.bytes > keptAltogether) {
        judgement.stop('gguf/count', `The values have more than ${keptAltogether} bytes of text, which cannot be judged.`, {
            offset,
        });
    }
    if (length <= longestKept)
        return { type, value: reader.bytes(length).toString('utf8'), offset };
    reader.skip(length);
    return { type, value: undefined, offset };
}
function readType(reader, key, judgement) {
    const offset = reader.position;
    const number = reader.u32();
    const unknown = () => judgement.stop('gguf/value-type', `The key ${(0,files_src/* shown */.SP)(key)} has the unknown type ${number}.`, { offset });
    return typeOf(number) ?? unknown();
}
function readScalar(reader, type) {
    const bytes = reader.bytes(sizes[type]);
    switch (type) {
        case 'u8':
            return bytes.readUInt8();
        case 'i8':
            return bytes.readInt8();
        case 'u16':
            return bytes.readUInt16LE();
        case 'i16':
            return bytes.readInt16LE();
        case 'u32':
            return bytes.readUInt32LE();
        case 'i32':
            return bytes.readInt32LE();
        case 'f32':
            return bytes.readFloatLE();
        case 'bool':
            return bytes.readUInt8() !== 0;
        case 'u64':
            return bytes.readBigUInt64LE();
        case 'i64':
            return bytes.readBigInt64LE();
        case 'f64':
            return bytes.readDoubleLE();
    }
}
function readStringLength(reader, judgement) {
    const offset = reader.position;
    const length = reader.length64();
    if (length > longestString) {
        judgement.stop('gguf/string-length', `A string has ${length} bytes; at most ${longestString} are expected.`, {
            offset,
        });
    }
    return length;
}
/** Arrays hold vocabularies, which no rule is about. An array in an array is refused, as in `gguf.cpp`. */
function skipArray(reader, key, judgement) {
    const { position: offset } = reader;
    const type = readType(reader, key, judgement);
    if (type === 'array') {
        judgement.stop('gguf/value-type', `The key ${(0,files_src/* shown */.SP)(key)} has arrays in an array, which loaders do not read.`, {
            offset,
        });
    }
    const count = reader.u64();
    const most = type === 'string' ? mostStrings : longestArray;
    if (count > BigInt(most)) {
        judgement.stop('gguf/array-length', `The key ${(0,files_src/* shown */.SP)(key)} has ${count} elements; at most ${most} are judged.`, {
            offset,
        });
    }
    if (type !== 'string') {
        reader.skip(Number(count) * sizes[type]);
        return;
    }
    for (let index = 0; index < Number(count); index += 1)
        reader.skip(readStringLength(reader, judgement));
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/gguf/tensor-types.js
/** `enum ggml_type` of `ggml.h` with the sizes of `ggml-common.h`. Numbers that are missing were withdrawn. */
const table = [
    [0, 'F32', 1, 4],
    [1, 'F16', 1, 2],
    [2, 'Q4_0', 32, 18],
    [3, 'Q4_1', 32, 20],
    [6, 'Q5_0', 32, 22],
    [7, 'Q5_1', 32, 24],
    [8, 'Q8_0', 32, 34],
    [9, 'Q8_1', 32, 36],
    [10, 'Q2_K', 256, 84],
    [11, 'Q3_K', 256, 110],
    [12, 'Q4_K', 256, 144],
    [13, 'Q5_K', 256, 176],
    [14, 'Q6_K', 256, 210],
    [15, 'Q8_K', 256, 292],
    [16, 'IQ2_XXS', 256, 66],
    [17, 'IQ2_XS', 256, 74],
    [18, 'IQ3_XXS', 256, 98],
    [19, 'IQ1_S', 256, 50],
    [20, 'IQ4_NL', 32, 18],
    [21, 'IQ3_S', 256, 110],
    [22, 'IQ2_S', 256, 82],
    [23, 'IQ4_XS', 256, 136],
    [24, 'I8', 1, 1],
    [25, 'I16', 1, 2],
    [26, 'I32', 1, 4],
    [27, 'I64', 1, 8],
    [28, 'F64', 1, 8],
    [29, 'IQ1_M', 256, 56],
    [30, 'BF16', 1, 2],
    [34, 'TQ1_0', 256, 54],
    [35, 'TQ2_0', 256, 66],
    [39, 'MXFP4', 32, 17],
    [40, 'NVFP4', 64, 36],
    [41, 'Q1_0', 128, 18],
    [42, 'Q2_0', 64, 18],
];
const tensorTypes = new Map(table.map(([number, name, elements, bytes]) => [
    number,
    { name, blockElements: BigInt(elements), blockBytes: BigInt(bytes) },
]));
/** `llama_ftype` of `llama.h`: what most tensors of a file are, as people name the quantisation. */
const fileTypes = new Map([
    [0, 'F32'],
    [1, 'F16'],
    [2, 'Q4_0'],
    [3, 'Q4_1'],
    [7, 'Q8_0'],
    [8, 'Q5_0'],
    [9, 'Q5_1'],
    [10, 'Q2_K'],
    [11, 'Q3_K_S'],
    [12, 'Q3_K_M'],
    [13, 'Q3_K_L'],
    [14, 'Q4_K_S'],
    [15, 'Q4_K_M'],
    [16, 'Q5_K_S'],
    [17, 'Q5_K_M'],
    [18, 'Q6_K'],
    [19, 'IQ2_XXS'],
    [20, 'IQ2_XS'],
    [21, 'Q2_K_S'],
    [22, 'IQ3_XS'],
    [23, 'IQ3_XXS'],
    [24, 'IQ1_S'],
    [25, 'IQ4_NL'],
    [26, 'IQ3_S'],
    [27, 'IQ3_M'],
    [28, 'IQ2_S'],
    [29, 'IQ2_M'],
    [30, 'IQ4_XS'],
    [31, 'IQ1_M'],
    [32, 'BF16'],
    [36, 'TQ1_0'],
    [37, 'TQ2_0'],
    [38, 'MXFP4_MOE'],
    [39, 'NVFP4'],
    [40, 'Q1_0'],
]);

;// CONCATENATED MODULE: ./build/shared/models/src/formats/gguf/facts.js




const templateKey = 'tokenizer.chat_template';
/** Longer texts are no names. In UTF-16 units. */
const longestFact = 1024;
const mostFacts = 128;
/** The chat templates by name. The unnamed one is the default. */
function chatTemplates(values, judgement) {
    const templates = new Map();
    for (const [key, { type, value, offset }] of values) {
        if (key !== templateKey && !key.startsWith(`${templateKey}.`))
            continue;
        if (type !== 'string') {
            judgement.report('gguf/chat-template', `${(0,files_src/* shown */.SP)(key)} is of type ${type}; a string is expected.`, { offset });
        }
        else if (typeof value === 'string') {
            templates.set(key === templateKey ? defaultTemplate : key.slice(templateKey.length + 1), value);
        }
        else {
            judgement.report('gguf/chat-template', `${(0,files_src/* shown */.SP)(key)} has more than ${longestKept} bytes, and cannot be judged.`, {
                offset,
            });
        }
    }
    return templates;
}
/** What the file says of itself: `general.*` without the prefix, its split, its context length, its quantisation. */
function facts_describe(version, tensors, values) {
    const facts = {
        version,
        tensors: tensors.length,
        ...parametersOf(tensors),
    };
    const architecture = values.get('general.architecture')?.value;
    for (const [key, value] of values) {
        const name = factName(key, architecture);
        const fact = name === undefined ? undefined : factOf(value);
        if (name !== undefined && fact !== undefined && Object.keys(facts).length < mostFacts)
            facts[name] = fact;
    }
    const fileType = values.get('general.file_type')?.value;
    if (typeof fileType === 'number')
        facts['quantization'] = fileTypes.get(fileType) ?? `file type ${fileType}`;
    return facts;
}
/** Elements of all tensors; nothing when there are more than a number can count. */
function parametersOf(tensors) {
    const parameters = tensors.reduce((sum, { elements }) => sum + elements, 0n);
    return parameters > 0n && parameters <= BigInt(Number.MAX_SAFE_INTEGER) ? { parameters: Number(parameters) } : {};
}
function factName(key, architecture) {
    if (key.startsWith('general.'))
        return key.slice('general.'.length);
    if (key.startsWith('split.'))
        return key;
    return typeof architecture === 'string' && key === `${architecture}.context_length` ? 'context_length' : undefined;
}
function factOf({ value }) {
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value === 'string' && value.length > longestFact)
        return undefined;
    return value;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/gguf/tensors.js


/** As `ggml.h`. */
const mostDimensions = 4;
/** As `ggml.h`: 64 bytes with a zero at the end. */
const tensors_longestName = 63;
/** The largest models have some thousands. */
const mostTensors = 250_000;
const largestCount = 2n ** 63n - 1n;
const largestSize = 2n ** 64n - 1n;
function readTensors(reader, count, judgement) {
    if (count > BigInt(mostTensors)) {
        judgement.stop('gguf/count', `The header counts ${count} tensors; at most ${mostTensors} are judged.`, {
            offset: 8,
        });
    }
    const names = new Set();
    const tensors = [];
    for (let index = 0; index < Number(count); index += 1) {
        const tensor = readTensor(reader, judgement);
        const { name, offset } = tensor;
        if (names.has(name)) {
            judgement.stop('gguf/duplicate-tensor', `The tensor ${(0,files_src/* shown */.SP)(name)} is there twice.`, { offset });
        }
        names.add(name);
        tensors.push(tensor);
    }
    return tensors;
}
function readTensor(reader, judgement) {
    const offset = reader.position;
    const name = readName(reader, judgement);
    const shape = readShape(reader, name, judgement);
    const type = readTensorType(reader, name, judgement);
    const size = sizeOf(shape, type, (rule, message) => judgement.stop(rule, `The tensor ${(0,files_src/* shown */.SP)(name)} ${message}.`, { offset }));
    const elements = shape.reduce((product, dimension) => product * dimension, 1n);
    return { name, type, elements, size, begin: reader.u64(), offset };
}
function readName(reader, judgement) {
    const offset = reader.position;
    const length = reader.length64();
    if (length > tensors_longestName) {
        judgement.stop('gguf/tensor-name', `A tensor's name has ${length} bytes; at most ${tensors_longestName} are expected.`, {
            offset,
        });
    }
    const bytes = reader.bytes(length);
    if (bytes.includes(0)) {
        judgement.stop('gguf/tensor-name', "A tensor's name has a zero byte, where loaders end it.", { offset });
    }
    return bytes.toString('utf8');
}
function readShape(reader, name, judgement) {
    const offset = reader.position;
    const dimensions = reader.u32();
    const stop = (message) => judgement.stop('gguf/dimensions', `The tensor ${(0,files_src/* shown */.SP)(name)} ${message}.`, { offset });
    if (dimensions > mostDimensions)
        stop(`has ${dimensions} dimensions; at most ${mostDimensions} are expected`);
    const shape = Array.from({ length: dimensions }, () => reader.u64());
    if (shape.some((elements) => elements > largestCount))
        stop('has a negative dimension');
    return shape;
}
function readTensorType(reader, name, judgement) {
    const offset = reader.position;
    const number = reader.u32();
    return (tensorTypes.get(number) ??
        judgement.stop('gguf/tensor-type', `The tensor ${(0,files_src/* shown */.SP)(name)} has the unknown type ${number}.`, {
            offset,
            remedy: 'Convert the model to a type that current loaders read.',
        }));
}
/** In bytes. A row must be whole blocks, and everything must be countable in 64 bits. */
function sizeOf(shape, type, stop) {
    const [row = 1n] = shape;
    if (row % type.blockElements !== 0n) {
        stop('gguf/block-size', `has rows of ${row} elements, which are no whole blocks of ${type.blockElements} (${type.name})`);
    }
    const elements = shape.reduce((product, dimension) => product * dimension, 1n);
    const size = (elements / type.blockElements) * type.blockBytes;
    if (elements >= largestCount || size > largestSize)
        stop('gguf/overflow', 'is larger than 64 bits can count');
    return size;
}
/** Each tensor must follow the one before it, and all must be in the file. */
function tensors_checkLayout(tensors, { start, alignment, end }, judgement) {
    const dataStart = tensors_padded(BigInt(start), alignment);
    let expected = 0n;
    let last = 0n;
    for (const { name, size, begin, offset } of tensors) {
        if (begin !== expected) {
            const fault = begin < expected ? 'overlaps the tensor before it' : 'leaves a hole after the tensor before it';
            const message = `The tensor ${(0,files_src/* shown */.SP)(name)} is at ${begin} of the data, and ${fault}; it is expected at ${expected}.`;
            judgement.stop('gguf/offset', message, { offset });
        }
        last = begin + size;
        expected = tensors_padded(last, alignment);
    }
    if (tensors.length > 0 && dataStart + last > BigInt(end)) {
        judgement.report('gguf/truncated', `The tensors end at ${dataStart + last}; the file ends at ${end}.`);
    }
    const rest = BigInt(end) - (tensors.length > 0 ? dataStart + expected : dataStart);
    if (rest > 0n) {
        judgement.report('gguf/trailing-bytes', `${rest} bytes follow the last tensor.`, {
            severity: 'low',
            remedy: 'Find out what wrote them; loaders do not read them.',
        });
    }
}
function tensors_padded(offset, alignment) {
    return ((offset + alignment - 1n) / alignment) * alignment;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/gguf/gguf.js








const magic = Buffer.from('GGUF');
const defaultAlignment = 32n;
const gguf_remedy = 'Fetch the file again from its source and compare its digest; do not load this one.';
const convertRemedy = 'Convert the model again with a current version of its converter.';
/**
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2 and 3, with the checks of `gguf.cpp` and the
 * limits of the document. Chat templates inside are judged as templates.
 */
const gguf = {
    name: 'gguf',
    firstBytes: [...magic.subarray(0, 1)],
    matches(head) {
        return startsWith(head, magic);
    },
    read(source) {
        return judge(gguf_remedy, (judgement) => readModel(source, judgement));
    },
};
function readModel(source, judgement) {
    const reader = new ByteReader(source, (position, wanted) => judgement.stop('gguf/truncated', `${wanted} bytes are wanted at ${position}; the file ends at ${source.size}.`, {
        offset: position,
    }));
    reader.skip(magic.length);
    const version = readVersion(reader, judgement);
    const tensorCount = reader.u64();
    const keyCount = reader.u64();
    const values = readKeyValues(reader, keyCount, judgement);
    const tensors = readTensors(reader, tensorCount, judgement);
    tensors_checkLayout(tensors, { start: reader.position, alignment: alignmentOf(values, judgement), end: source.size }, judgement);
    const templates = chatTemplates(values, judgement);
    judgement.include(judgeTemplates(templates));
    return {
        ...(templates.size > 0 && { chatTemplate: joinTemplates(templates) }),
        metadata: facts_describe(version, tensors, values),
    };
}
function readVersion(reader, judgement) {
    const offset = reader.position;
    const version = reader.u32();
    if ((version & 0xffff) === 0) {
        judgement.stop('gguf/byte-order', `The version reads as ${version}: the file is written for big-endian machines.`, {
            offset,
            remedy: 'Use the little-endian file of the same model.',
        });
    }
    if (version !== 2 && version !== 3) {
        judgement.stop('gguf/version', `The file has version ${version}; versions 2 and 3 are known.`, {
            offset,
            remedy: convertRemedy,
        });
    }
    return version;
}
/** In bytes. */
function alignmentOf(values, judgement) {
    const alignment = values.get('general.alignment');
    if (alignment === undefined)
        return defaultAlignment;
    const { type, value, offset } = alignment;
    if (type !== 'u32' || typeof value !== 'number') {
        return judgement.stop('gguf/alignment', `general.alignment is of type ${type}; u32 is expected.`, { offset });
    }
    if (value === 0 || (value & (value - 1)) !== 0) {
        return judgement.stop('gguf/alignment', `general.alignment is ${(0,files_src/* shown */.SP)(String(value))}; a power of two is expected.`, {
            offset,
        });
    }
    return BigInt(value);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/keras-names.js
/** Packages whose classes are made to be built from a configuration. */
const keras_names_packages = new Set(['keras', 'keras_hub', 'keras_nlp', 'keras_cv', 'tf_keras']);
const kerasInTensorFlow = /^tensorflow\.(?:python\.)?keras(?:\.|$)/;
/** Whether a module belongs to Keras, in all its distributions. */
function isOfKeras(module) {
    return keras_names_packages.has(module.split('.', 1)[0] ?? '') || kerasInTensorFlow.test(module);
}
/** Whether a name of the form `package>name` is registered by a distribution of Keras itself. */
function isRegisteredByKeras(registeredName) {
    return keras_names_packages.has(registeredName.split('>', 1)[0] ?? '');
}
/**
 * What configurations have no business with: files, downloads, settings, loading. Keras refuses most of them since 3.10
 * (`NON_MODELING_APIS` in keras/src/saving/serialization_lib.py); before, it called them.
 */
function isNonModeling(module, name) {
    const area = areaOf(module);
    return (/^(?:config|saving|backend|datasets|distribution|preprocessing|export|callbacks|tokenizers)\b/.test(area) ||
        (/^utils\b/.test(area) && !modelingUtilities.has(name)) ||
        (/^models\b/.test(area) && /load|save|from_json|clone/.test(name)));
}
/** What a module is about, whichever distribution and alias names it: `keras._tf_keras.keras.utils` is `utils`. */
function areaOf(module) {
    return module
        .replace(/^(?:tensorflow\.(?:python\.)?keras|tf_keras|keras_hub|keras_nlp|keras_cv|keras)(?:\.|$)/, '')
        .replace(/^(?:(?:src|api|legacy|_v\d+|_tf_keras|keras|python)(?:\.|$))+/, '');
}
const modelingUtilities = new Set(['FeatureSpace', 'Feature', 'Cross', 'normalize', 'to_categorical']);
/** Functions of Python that run code, open files or reach objects. */
const pythonBuiltins = new Set([
    'eval',
    'exec',
    'compile',
    'open',
    'input',
    'breakpoint',
    '__import__',
    'getattr',
    'setattr',
    'delattr',
    'globals',
    'locals',
    'vars',
    'memoryview',
    'help',
    'exit',
    'quit',
]);
/** Layers that read a vocabulary: from a file or an address when it is a string (CVE-2025-12058). */
const lookupLayers = new Set([
    'StringLookup',
    'IntegerLookup',
    'IndexLookup',
    'TextVectorization',
]);

;// CONCATENATED MODULE: ./build/shared/models/src/formats/keras.js


const codeRemedy = 'Ask for the model without Python code in it: with registered layers instead of lambdas. Do not load it.';
const customRemedy = 'Review the code of the custom object, pin it with the model, and list the finding as a reviewed exception of the manifest.';
const importRemedy = 'Do not load it: Keras before 3.9 imports whatever module a configuration names.';
/** Whether JSON is what Keras builds a model from. */
function isKerasConfig(value) {
    return keras_isObject(value) && typeof value['class_name'] === 'string' && 'config' in value;
}
/**
 * Judges the configuration of a model at every depth: `config.json` of a `.keras` file, `model_config` of HDF5, the
 * metadata of a SavedModel (keras/src/saving/serialization_lib.py). What it names is imported and called by loading it.
 */
function judgeKerasConfig(config, judgement) {
    const waiting = [{ value: config, where: 'the model' }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { value, where } = next;
        if (Array.isArray(value)) {
            for (const element of value)
                waiting.push({ value: element, where });
        }
        else if (keras_isObject(value)) {
            const name = nameOf(value) ?? where;
            if (typeof value['class_name'] === 'string')
                judgeObject(value, value['class_name'], name, judgement);
            for (const inner of Object.values(value))
                waiting.push({ value: inner, where: name });
        }
    }
}
function nameOf({ class_name: className, config }) {
    if (typeof className !== 'string')
        return undefined;
    const name = keras_isObject(config) && typeof config['name'] === 'string' ? ` ${shortened(config['name'])}` : '';
    return `${/^\w{1,100}$/.test(className) ? className : shortened(className)}${name}`;
}
function judgeObject(object, className, name, judgement) {
    const { module, config } = object;
    if (className === '__lambda__') {
        judgement.report('keras/lambda', `${name} holds Python bytecode, which loading runs.`, {
            severity: 'critical',
            remedy: codeRemedy,
        });
    }
    else if (className === 'Lambda' || className.endsWith('>Lambda')) {
        judgeLambda(config, name, judgement);
    }
    else if (className === 'TorchModuleWrapper') {
        judgement.report('keras/torch-module', `${name} holds a pickled PyTorch module, which loading runs.`, {
            severity: 'critical',
            remedy: codeRemedy,
        });
    }
    else if (className === 'TFSMLayer') {
        judgement.report('keras/saved-model-layer', `${name} loads a SavedModel from another path.`, { remedy: codeRemedy });
    }
    else if (lookupLayers.has(className) && keras_isObject(config) && typeof config['vocabulary'] === 'string') {
        const message = `${name} reads its vocabulary from ${shortened(config['vocabulary'])}.`;
        judgement.report('keras/file-read', message, { remedy: 'Ask for the model with its vocabulary inside.' });
    }
    judgeOrigin(object, className, name, judgement);
    if (className === 'function' && module === 'builtins' && typeof config === 'string' && pythonBuiltins.has(config)) {
        judgement.report('keras/import', `${name} calls Python's ${config}().`, {
            severity: 'critical',
            remedy: importRemedy,
        });
    }
}
/** Keras 2 writes bytecode as a list; Keras 3 as an object that is judged by itself. */
function judgeLambda(config, name, judgement) {
    const lambda = keras_isObject(config) ? config : {};
    const bytecode = Array.isArray(lambda['function']) || ['lambda', 'raw'].some((type) => lambda['function_type'] === type);
    judgement.report('keras/lambda', bytecode ? `${name} holds Python bytecode, which loading runs.` : `${name} calls a Python function.`, { severity: bytecode ? 'critical' : 'high', remedy: codeRemedy });
}
function judgeOrigin(object, className, name, judgement) {
    const { module, config, registered_name: registered } = object;
    const member = className === 'function' && typeof config === 'string' ? config : className;
    if (typeof module === 'string' && isForeign(module, className)) {
        judgement.report('keras/import', `${name} is taken from the Python module ${shortened(module)}.`, {
            remedy: importRemedy,
        });
    }
    else if (typeof module === 'string' && isNonModeling(module, member)) {
        judgement.report('keras/non-modeling', `${name} calls ${shortened(`${module}.${member}`)}, which no model needs.`, {
            remedy: importRemedy,
        });
    }
    const customName = [registered, className].find((text) => typeof text === 'string' && text.includes('>'));
    if (typeof customName === 'string' && !isRegisteredByKeras(customName)) {
        judgement.report('keras/custom-object', `${name} needs the code of ${shortened(customName)}.`, {
            severity: 'medium',
            remedy: customRemedy,
        });
    }
}
function isForeign(module, className) {
    if (className === 'function' && module === 'builtins')
        return false;
    if (className === '__typespec__' && module.startsWith('tensorflow.'))
        return false;
    return !isOfKeras(module);
}
function shortened(text) {
    return (0,files_src/* shown */.SP)(text.slice(0, 200));
}
function keras_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/reading/json-tokens.js

/** In bytes. */
const json_tokens_windowSize = 256 * 1024;
const quote = 0x22;
const backslash = 0x5c;
const strictNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const strictWords = new Set(['true', 'false', 'null']);
/** What Python's `json` also reads. */
const pythonWords = new Set([...strictWords, 'NaN', 'Infinity', '-Infinity']);
const longestNumber = 1024;
/** In bytes. */
const shortString = 1024;
const shortEscapes = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
/** JSON (RFC 8259) as tokens, read through one window: any size of input in the same memory. */
class JsonTokens {
    /** Where the last token starts. */
    offset = 0;
    /** Of the last string, number or word; undefined when a string was too long to keep. */
    text;
    #source;
    #options;
    #end;
    #window = Buffer.alloc(0);
    #windowStart;
    #index = 0;
    constructor(source, options) {
        this.#source = source;
        this.#options = options;
        this.#windowStart = options.start ?? 0;
        this.#end = Math.min(options.end ?? source.size, source.size);
    }
    next() {
        let byte = this.#peek();
        while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
            this.#index += 1;
            byte = this.#peek();
        }
        this.offset = this.#windowStart + this.#index;
        if (byte === undefined)
            return 'end';
        if (byte === quote)
            return this.#string();
        const character = String.fromCharCode(byte);
        if (isPunctuation(character)) {
            this.#index += 1;
            return character;
        }
        return this.#numberOrWord();
    }
    fail(kind, message) {
        return this.#options.fail({ kind, message, offset: this.#windowStart + this.#index });
    }
    #peek() {
        if (this.#index < this.#window.length)
            return this.#window[this.#index];
        this.#windowStart += this.#window.length;
        this.#index = 0;
        this.#window = this.#source.read(this.#windowStart, Math.min(json_tokens_windowSize, this.#end - this.#windowStart));
        return this.#window[0];
    }
    #numberOrWord() {
        let text = '';
        for (let byte = this.#peek(); byte !== undefined && isNumberOrWord(byte); byte = this.#peek()) {
            if (text.length === longestNumber)
                this.fail('size', `has a number of more than ${longestNumber} characters`);
            text += String.fromCharCode(byte);
            this.#index += 1;
        }
        this.text = text;
        if (strictNumber.test(text))
            return 'number';
        if ((this.#options.dialect === 'python' ? pythonWords : strictWords).has(text))
            return 'word';
        return this.fail('syntax', text === '' ? 'has a character that JSON does not know' : 'has a word that is not JSON');
    }
    /** The text between two quotes. Runs without an escape are decoded as they are. */
    #string() {
        const short = this.#shortAscii();
        if (short !== undefined) {
            this.text = short;
            return 'string';
        }
        const text = new BoundedText(this.#options.longestString, () => this.fail('encoding', 'is not valid UTF-8'));
        this.#index += 1;
        for (let byte = this.#peek(); byte !== undefined; byte = this.#peek()) {
            if (byte === quote) {
                this.#index += 1;
                this.text = text.end();
                if (this.#options.dialect === 'strict' && this.text?.isWellFormed() === false) {
                    this.fail('syntax', 'escapes half of a surrogate pair');
                }
                return 'string';
            }
            if (byte === backslash)
                text.character(this.#escape());
            else
                text.bytes(this.#run());
        }
        return this.fail('syntax', 'ends inside a string');
    }
    /** Almost every string: plain ASCII that ends in the window. */
    #shortAscii() {
        const window = this.#window;
        const start = this.#index + 1;
        const end = Math.min(window.length, start + shortString, start + this.#options.longestString);
        for (let index = start; index < end; index += 1) {
            const byte = window[index] ?? 0;
            if (byte === quote) {
                this.#index = index + 1;
                return window.toString('latin1', start, index);
            }
            if (byte < 0x20 || byte >= 0x80 || byte === backslash)
                return undefined;
        }
        return undefined;
    }
    #run() {
        const start = this.#index;
        const window = this.#window;
        let index = start;
        for (; index < window.length; index += 1) {
            const byte = window[index] ?? 0;
            if (byte === quote || byte === backslash)
                break;
            if (byte < 0x20) {
                this.#index = index;
                this.fail('syntax', 'has a control character in a string');
            }
        }
        this.#index = index;
        return window.subarray(start, index);
    }
    #escape() {
        this.#index += 1;
        const letter = String.fromCharCode(this.#take());
        if (letter === 'u') {
            const digits = String.fromCharCode(this.#take(), this.#take(), this.#take(), this.#take());
            if (!/^[0-9a-fA-F]{4}$/.test(digits))
                this.fail('syntax', 'has an escape without four hexadecimal digits');
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        return shortEscapes[letter] ?? this.fail('syntax', 'has an escape that JSON does not know');
    }
    #take() {
        const byte = this.#peek() ?? this.fail('syntax', 'ends inside a string');
        this.#index += 1;
        return byte;
    }
}
function isPunctuation(character) {
    return character.length === 1 && '{}[]:,'.includes(character);
}
/** Letters, digits, plus, minus and point. */
function isNumberOrWord(byte) {
    return ((byte >= 0x30 && byte <= 0x39) ||
        (byte >= 0x61 && byte <= 0x7a) ||
        (byte >= 0x41 && byte <= 0x5a) ||
        byte === 0x2b ||
        byte === 0x2d ||
        byte === 0x2e);
}
/** Text that is decoded as it comes, and kept only up to a limit. */
class BoundedText {
    #limit;
    #invalid;
    #decoder;
    #text = '';
    #seen = 0;
    constructor(limit, invalid) {
        this.#limit = limit;
        this.#invalid = invalid;
    }
    bytes(bytes) {
        this.#decoder ??= new external_node_util_.TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        this.#append(this.#decode(bytes), bytes.length);
    }
    character(character) {
        this.#flush();
        this.#append(character, 1);
    }
    end() {
        this.#flush();
        return this.#seen > this.#limit ? undefined : this.#text;
    }
    #flush() {
        if (this.#decoder !== undefined)
            this.#append(this.#decode(), 0);
        this.#decoder = undefined;
    }
    #decode(bytes) {
        try {
            return this.#decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
        }
        catch {
            return this.#invalid();
        }
    }
    #append(text, written) {
        this.#seen += written;
        if (this.#seen <= this.#limit)
            this.#text += text;
        else
            this.#text = '';
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/reading/json-reader.js

/** As serde_json: a value inside 127 others is the deepest. */
const json_reader_deepest = 127;
/** What a value costs in memory beside its text, roughly. */
const bytesPerValue = 16;
/**
 * Walks through JSON in the order in which it is written, and tells of duplicate keys, which `JSON.parse` drops in
 * silence. Each key that `members` yields must be followed by one of `string`, `number`, `word`, `value`, `members`,
 * `elements` or `skip`.
 */
class JsonReader {
    #tokens;
    #options;
    #path = [];
    #token;
    #depth = 0;
    #held = 0;
    #keys = 0;
    constructor(source, options) {
        this.#options = options;
        this.#tokens = new JsonTokens(source, { longestString: 1024 * 1024, ...options });
        this.#token = this.#tokens.next();
    }
    /** Where the next value starts, in bytes. */
    get offset() {
        return this.#tokens.offset;
    }
    /** What the next value is. */
    peek() {
        switch (this.#token) {
            case '{':
                return 'object';
            case '[':
                return 'array';
            case 'string':
            case 'number':
            case 'word':
                return this.#token;
            case '}':
            case ']':
            case ':':
            case ',':
            case 'end':
                return this.#unexpected('a value');
        }
    }
    /** The keys of an object. A key that is too long to keep is undefined. */
    *members() {
        this.#open('{');
        const seen = new Set();
        if (this.#token !== '}') {
            for (;;) {
                const key = this.#key(seen);
                this.#path.push(key ?? '…');
                yield key;
                this.#path.pop();
                if (!this.#comma('}'))
                    break;
            }
        }
        for (const key of seen)
            this.#held -= key.length;
        this.#keys -= seen.size;
        this.#close();
    }
    /** `read` reads one element of an array at a time. */
    elements(read) {
        this.#open('[');
        if (this.#token !== ']') {
            do
                read();
            while (this.#comma(']'));
        }
        this.#close();
    }
    /** A string; undefined when it is longer than the limit. */
    string() {
        const { text } = this.#tokens;
        this.#take('string');
        return text;
    }
    /** A number as it is written, since 64-bit numbers are too big for doubles. */
    number() {
        const { text = '' } = this.#tokens;
        this.#take('number');
        return text;
    }
    /** true, false, null and, in Python's dialect, NaN and infinities. */
    word() {
        const { text = '' } = this.#tokens;
        this.#take('word');
        return text;
    }
    skip() {
        switch (this.peek()) {
            case 'object': {
                const members = this.members();
                while (members.next().done !== true)
                    this.skip();
                return;
            }
            case 'array':
                this.elements(() => {
                    this.skip();
                });
                return;
            case 'string':
            case 'number':
            case 'word':
                this.#advance();
        }
    }
    /** The value in memory. Of duplicate keys the last counts, as in Python. Numbers may lose digits. */
    value() {
        switch (this.peek()) {
            case 'object': {
                const entries = [];
                for (const key of this.members()) {
                    this.#hold((key?.length ?? 0) + bytesPerValue);
                    entries.push([key ?? '', this.value()]);
                }
                return Object.fromEntries(entries);
            }
            case 'array': {
                const values = [];
                this.elements(() => {
                    this.#hold(bytesPerValue);
                    values.push(this.value());
                });
                return values;
            }
            case 'string': {
                const text = this.string() ?? this.#tokens.fail('size', 'has a string that is too long to judge');
                this.#hold(text.length);
                return text;
            }
            case 'number':
                return Number(this.number());
            case 'word':
                return valueOfWord(this.word());
        }
    }
    /** Nothing but white space may follow. */
    end() {
        if (this.#token !== 'end')
            this.#unexpected('the end');
    }
    #open(token) {
        this.#take(token);
        this.#depth += 1;
        if (this.#depth > json_reader_deepest)
            this.#tokens.fail('depth', `is nested more than ${json_reader_deepest} deep`);
    }
    #close() {
        this.#depth -= 1;
        this.#advance();
    }
    #key(seen) {
        const offset = this.#tokens.offset;
        const key = this.string();
        this.#take(':');
        if (key === undefined)
            return undefined;
        if (seen.has(key))
            this.#options.duplicate(key, this.#path, offset);
        else {
            seen.add(key);
            this.#keys += 1;
            if (this.#keys > (this.#options.mostKeys ?? 1_000_000))
                this.#tokens.fail('size', 'has too many keys to judge');
            this.#hold(key.length);
        }
        return key;
    }
    #hold(characters) {
        this.#held += characters;
        if (this.#held > (this.#options.budget ?? 32 * 1024 * 1024)) {
            this.#tokens.fail('size', 'has more text than can be held to judge it');
        }
    }
    /** Whether another follows; false at the closing bracket. */
    #comma(closing) {
        if (this.#token === closing)
            return false;
        if (this.#token !== ',')
            this.#unexpected(`, or ${closing}`);
        this.#advance();
        return true;
    }
    #take(token) {
        if (this.#token !== token)
            this.#unexpected(token);
        this.#advance();
    }
    #advance() {
        this.#token = this.#tokens.next();
    }
    #unexpected(wanted) {
        const found = this.#token === 'end' ? 'ends' : `has ${this.#token}`;
        return this.#tokens.fail('syntax', `${found} where ${wanted} is expected`);
    }
}
function valueOfWord(word) {
    if (word === 'true' || word === 'false')
        return word === 'true';
    return word === 'null' ? null : word;
}
/** The value that a source holds, or the fault that stops the reading. */
function readJsonValue(source, options) {
    try {
        const reader = new JsonReader(source, { ...options, fail: throwFault });
        const value = reader.value();
        reader.end();
        return { value };
    }
    catch (error) {
        if (error instanceof FaultError)
            return { fault: error.fault };
        throw error;
    }
}
class FaultError extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
function throwFault(fault) {
    throw new FaultError(fault);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/b-tree-2.js
const mostNodes = 200_000;
/** Signature, version, type and checksum of a node. */
const nodeOverhead = 10;
/** The records of a B-tree of version 2, in any order. `type` is what they are expected to be. */
function* readRecords(file, address, type) {
    const head = file.at(address, 16 + file.offsetSize + 2 + file.lengthSize + 4);
    head.signature('BTHD');
    head.version([0], 'a B-tree');
    if (head.u8() !== type)
        file.fail('malformed', 'has an index of something else than is expected', address);
    const [nodeSize, recordSize, depth] = [head.u32(), head.u16(), head.u16()];
    head.skip(2);
    const root = head.pointer();
    const records = head.u16();
    if (root === undefined || records === 0)
        return;
    if (recordSize === 0 || nodeSize <= nodeOverhead || depth > 32)
        file.fail('malformed', 'has a B-tree of no size', address);
    yield* readNodes(file, { type, nodeSize, recordSize, counts: countSizes(file, nodeSize, recordSize, depth) }, {
        address: root,
        records,
        depth,
    });
}
function* readNodes(file, tree, root) {
    const waiting = [root];
    const seen = new Set();
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        const { address, records, depth } = node;
        if (seen.has(address))
            continue;
        seen.add(address);
        if (seen.size > mostNodes)
            file.fail('limit', `has an index of more than ${mostNodes} nodes`, address);
        const cursor = file.at(address, tree.nodeSize);
        cursor.signature(depth === 0 ? 'BTLF' : 'BTIN');
        cursor.version([0], 'a node of a B-tree');
        if (cursor.u8() !== tree.type)
            file.fail('malformed', 'has a node of another B-tree', address);
        for (let index = 0; index < records; index += 1) {
            const start = cursor.address;
            yield file.at(start, cursor.bytes(tree.recordSize).length);
        }
        if (depth > 0)
            waiting.push(...readChildren(cursor, tree, records, depth));
    }
}
function readChildren(cursor, { counts }, records, depth) {
    const { own, all } = counts[depth - 1] ?? { own: 1, all: 0 };
    const children = [];
    for (let index = 0; index <= records; index += 1) {
        const address = cursor.pointer();
        const count = cursor.number(own);
        cursor.skip(all);
        if (address !== undefined)
            children.push({ address, records: count, depth: depth - 1 });
    }
    return children;
}
/** As H5B2__hdr_init computes them: a pointer takes as many bytes as the fullest node below it needs to be counted. */
function countSizes(file, nodeSize, recordSize, depth) {
    const mostInLeaf = Math.floor((nodeSize - nodeOverhead) / recordSize);
    const own = bytesToCount(mostInLeaf);
    const counts = [{ own, all: 0 }];
    let mostBelow = mostInLeaf;
    for (let level = 1; level < depth; level += 1) {
        const pointer = file.offsetSize + own + (counts[level - 1]?.all ?? 0);
        const most = Math.floor((nodeSize - nodeOverhead - pointer) / (recordSize + pointer));
        mostBelow = (most + 1) * mostBelow + most;
        counts.push({ own, all: bytesToCount(mostBelow) });
    }
    return counts;
}
function bytesToCount(most) {
    return Math.floor(Math.log2(Math.max(1, most)) / 8) + 1;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/cursor.js


/** Reads forward through a structure of a file, in the sizes that the file has for addresses and lengths. */
class Cursor extends ByteReader {
    #file;
    #start;
    constructor(file, bytes, start) {
        super((0,files_src/* memorySource */.Pq)(bytes), (position, wanted) => file.fail('malformed', `wants ${wanted} bytes where ${bytes.length - position} are left`, start + position));
        this.#file = file;
        this.#start = start;
    }
    get address() {
        return this.#start + this.position;
    }
    /** The rest, as a structure of its own. */
    rest() {
        const { address, remaining } = this;
        return new Cursor(this.#file, this.bytes(remaining), address);
    }
    /** An unsigned number of so many bytes. */
    number(size) {
        const { address } = this;
        const bytes = this.bytes(size);
        let value = 0n;
        for (let index = size - 1; index >= 0; index -= 1)
            value = (value << 8n) | BigInt(bytes[index] ?? 0);
        if (value > BigInt(Number.MAX_SAFE_INTEGER))
            this.#file.fail('malformed', `counts to ${value}`, address);
        return Number(value);
    }
    /** A length in bytes, or a count. */
    length() {
        return this.number(this.#file.lengthSize);
    }
    /** A place in the file; none when all its bits are set. */
    pointer() {
        const size = this.#file.offsetSize;
        const start = this.position;
        if (this.bytes(size).every((byte) => byte === 0xff))
            return undefined;
        this.seek(start);
        return this.number(size);
    }
    /** The four letters that a structure begins with. */
    signature(expected) {
        const { address } = this;
        const found = this.bytes(4).toString('latin1');
        if (found !== expected)
            this.#file.fail('malformed', `has no ${expected} where one is expected`, address);
    }
    /** What is wrong with a version that is not among those known. */
    version(known, what) {
        const { address } = this;
        const version = this.u8();
        if (!known.includes(version))
            this.#file.fail('unsupported', `has ${what} of version ${version}`, address);
        return version;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/fractal-heap.js

const managed = 0;
const tiny = 2;
/** Opens a heap, and gives its objects by their identifiers: small ones lie in the identifier, others in blocks. */
function openHeap(file, address) {
    const heap = fractal_heap_readHeader(file, address);
    return (id) => {
        const start = id.address;
        const flags = id.u8();
        const type = (flags >> 4) & 3;
        if (type === managed)
            return managedObject(heap, id.number(heap.offsetSize), id.number(heap.lengthSize));
        if (type !== tiny)
            file.fail('unsupported', 'has an object too large for its heap', start);
        const length = (flags & 15) + 1;
        return new Cursor(file, id.bytes(length), start + 1);
    };
}
function fractal_heap_readHeader(file, address) {
    const { offsetSize, lengthSize } = file;
    const cursor = file.at(address, 26 + 3 * offsetSize + 12 * lengthSize);
    cursor.signature('FRHP');
    cursor.version([0], 'a heap');
    cursor.skip(2);
    if (cursor.u16() !== 0)
        file.fail('unsupported', 'has a heap with filters', address);
    cursor.skip(1);
    const largestManaged = cursor.u32();
    cursor.skip(lengthSize + offsetSize + lengthSize + offsetSize + 8 * lengthSize);
    const width = cursor.u16();
    const [firstBlock, largestDirect] = [cursor.length(), cursor.length()];
    const heapBits = cursor.u16();
    cursor.skip(2);
    const root = cursor.pointer();
    const rootRows = cursor.u16();
    if (![width, firstBlock, largestDirect].every(isPowerOfTwo) || heapBits > 64 || largestDirect < firstBlock) {
        file.fail('malformed', 'has a heap of impossible sizes', address);
    }
    return {
        file,
        address,
        width,
        firstBlock,
        largestDirect,
        offsetSize: Math.ceil(heapBits / 8),
        lengthSize: bytesFor(Math.min(largestDirect, largestManaged)),
        root,
        rootRows,
    };
}
function isPowerOfTwo(value) {
    return value > 0 && Number.isInteger(Math.log2(value));
}
function bytesFor(most) {
    return Math.floor(Math.log2(Math.max(1, most)) / 8) + 1;
}
function managedObject(heap, offset, length) {
    const { file, root, rootRows, address } = heap;
    if (root === undefined)
        return file.fail('malformed', 'has an object in an empty heap', address);
    const block = rootRows === 0 ? directBlock(heap, root) : findBlock(heap, root, rootRows, 0, offset);
    const inside = offset - block.start;
    if (inside < 0 || inside + length > block.size)
        file.fail('malformed', 'has an object outside of its heap', address);
    return file.at(block.address + inside, length);
}
function directBlock({ firstBlock }, address) {
    return { address, start: 0, size: firstBlock };
}
/** The direct block that holds an offset: rows of equal blocks, each row but the second twice as large as the one before. */
function findBlock(heap, address, rows, start, offset) {
    const { file, width, firstBlock, largestDirect } = heap;
    const directRows = Math.log2(largestDirect) - Math.log2(firstBlock) + 2;
    let rowStart = start;
    for (let row = 0; row < rows; row += 1) {
        const size = row < 2 ? firstBlock : firstBlock * 2 ** (row - 1);
        if (offset >= rowStart + size * width) {
            rowStart += size * width;
            continue;
        }
        const column = Math.floor((offset - rowStart) / size);
        const child = childOf(heap, address, row * width + column);
        const childStart = rowStart + column * size;
        if (row < directRows)
            return { address: child, start: childStart, size };
        const childRows = Math.log2(size) - Math.log2(firstBlock * width) + 1;
        return findBlock(heap, child, childRows, childStart, offset);
    }
    return file.fail('malformed', 'has an object outside of its heap', address);
}
function childOf({ file, offsetSize }, address, index) {
    const head = 5 + file.offsetSize + offsetSize;
    file.at(address, 4).signature('FHIB');
    const child = file.at(address + head + index * file.offsetSize, file.offsetSize).pointer();
    return child ?? file.fail('malformed', 'has an object in a block that is not there', address);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/global-heap.js
/** In bytes. Configurations of models have some hundred kilobytes. */
const longestObject = 16 * 1024 * 1024;
const mostObjects = 100_000;
/** The bytes that a reference of variable length points to. */
function readGlobalObject(file, reference) {
    const { address } = reference;
    const length = reference.u32();
    const collection = reference.pointer();
    const wanted = reference.u32();
    if (length === 0 || collection === undefined || collection === 0)
        return Buffer.alloc(0);
    if (length > longestObject)
        file.fail('limit', `has a text of ${length} bytes`, address);
    const head = file.at(collection, 8 + file.lengthSize);
    head.signature('GCOL');
    head.skip(4);
    const end = collection + head.length();
    const objectHead = 8 + file.lengthSize;
    let position = collection + 8 + file.lengthSize;
    for (let count = 0; count < mostObjects && position + objectHead <= end; count += 1) {
        const object = file.at(position, objectHead);
        const index = object.u16();
        object.skip(6);
        const size = object.length();
        if (index === wanted) {
            if (length > size)
                file.fail('malformed', `has a text of ${length} bytes in an object of ${size}`, position);
            return file.at(position + objectHead, length).bytes(length);
        }
        if (index === 0)
            break;
        position += objectHead + Math.ceil(size / 8) * 8;
    }
    return file.fail('malformed', `has no object ${wanted} in a heap that should have it`, collection);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/object-header.js

const messageTypes = {
    dataspace: 0x01,
    linkInfo: 0x02,
    datatype: 0x03,
    link: 0x06,
    externalFiles: 0x07,
    layout: 0x08,
    filters: 0x0b,
    attribute: 0x0c,
    continuation: 0x10,
    symbolTable: 0x11,
    attributeInfo: 0x15,
};
const mostMessages = 200_000;
/** The messages of an object: what it is, what it is called, where its data are. */
function readObjectHeader(file, address) {
    const start = file.at(address, 4);
    return start.bytes(4).toString('latin1') === 'OHDR' ? readVersion2(file, address) : readVersion1(file, address);
}
function readVersion1(file, address) {
    const prefix = file.at(address, 16);
    prefix.version([1], 'an object header');
    prefix.skip(7);
    const length = prefix.u32();
    return readBlocks(file, { address: address + 16, length }, (block) => {
        const cursor = file.at(block.address, block.length);
        const messages = [];
        while (cursor.remaining >= 8) {
            const [type, size, flags] = [cursor.u16(), cursor.u16(), cursor.u8()];
            cursor.skip(3);
            messages.push({ type, shared: (flags & 2) !== 0, address: cursor.address, data: cursor.bytes(size) });
        }
        return messages;
    });
}
function readVersion2(file, address) {
    const prefix = file.at(address, Math.min(34, file.size - address));
    prefix.skip(4);
    prefix.version([2], 'an object header');
    const flags = prefix.u8();
    if ((flags & 0x20) !== 0)
        prefix.skip(16);
    if ((flags & 0x10) !== 0)
        prefix.skip(4);
    const length = prefix.number(1 << (flags & 3));
    const creationOrder = (flags & 4) === 0 ? 0 : 2;
    const first = { address: prefix.address, length };
    return readBlocks(file, first, (block) => {
        const cursor = block === first ? file.at(block.address, block.length) : continuation(file, block);
        const messages = [];
        while (cursor.remaining >= 4 + creationOrder) {
            const [type, size, own] = [cursor.u8(), cursor.u16(), cursor.u8()];
            cursor.skip(creationOrder);
            messages.push({ type, shared: (own & 2) !== 0, address: cursor.address, data: cursor.bytes(size) });
        }
        return messages;
    });
}
/** Between its signature and its checksum. */
function continuation(file, { address, length }) {
    const cursor = file.at(address, length);
    cursor.signature('OCHK');
    if (cursor.remaining < 4)
        file.fail('malformed', 'has a continuation without a checksum', address);
    const start = cursor.address;
    return new Cursor(file, cursor.bytes(cursor.remaining - 4), start);
}
/** All blocks of a header. One that is named twice is read once. */
function readBlocks(file, first, read) {
    const all = [];
    const waiting = [first];
    const seen = new Set();
    for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
        if (seen.has(block.address))
            continue;
        seen.add(block.address);
        for (const message of read(block)) {
            if (all.length === mostMessages)
                file.fail('limit', `has an object of more than ${mostMessages} messages`, block.address);
            all.push(message);
            if (message.type === messageTypes.continuation) {
                const cursor = new Cursor(file, message.data, message.address);
                const address = cursor.pointer();
                if (address !== undefined)
                    waiting.push({ address, length: cursor.length() });
            }
        }
    }
    return all;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/attributes.js





const nameIndex = 8;
/** The attributes of an object, in its header or in a heap. */
function* readAttributes(file, messages) {
    for (const { type, data, address, shared } of messages) {
        const cursor = new Cursor(file, data, address);
        if (type === messageTypes.attribute) {
            if (shared)
                file.fail('unsupported', 'has a shared attribute', address);
            yield readAttribute(file, cursor);
        }
        if (type === messageTypes.attributeInfo)
            yield* readDenseAttributes(file, cursor);
    }
}
function* readDenseAttributes(file, cursor) {
    cursor.version([0], 'attribute information');
    if ((cursor.u8() & 1) !== 0)
        cursor.skip(2);
    const heap = cursor.pointer();
    const index = cursor.pointer();
    if (heap === undefined || index === undefined)
        return;
    const open = openHeap(file, heap);
    for (const record of readRecords(file, index, nameIndex)) {
        const id = new Cursor(file, record.bytes(8), record.address);
        if ((record.u8() & 2) !== 0)
            file.fail('unsupported', 'has a shared attribute', record.address);
        yield readAttribute(file, open(id));
    }
}
function readAttribute(file, cursor) {
    const version = cursor.version([1, 2, 3], 'an attribute');
    const flags = cursor.u8();
    const [nameSize, typeSize, spaceSize] = [cursor.u16(), cursor.u16(), cursor.u16()];
    if (version === 3)
        cursor.skip(1);
    const padding = version === 1 ? 8 : 1;
    const field = (size) => cursor.bytes(Math.ceil(size / padding) * padding).subarray(0, size);
    const name = field(nameSize).toString('utf8').replace(/\0.*$/s, '');
    const address = cursor.address;
    const type = field(typeSize);
    const space = field(spaceSize);
    const shared = version > 1 && (flags & 3) !== 0;
    const { kind, size } = shared ? { kind: 'other', size: 0 } : readDatatype(file, type, address);
    return { name, kind, size, elements: shared ? 0 : countElements(file, space, address), data: cursor.rest() };
}
function readDatatype(file, bytes, address) {
    const cursor = new Cursor(file, bytes, address);
    const datatypeClass = cursor.u8() & 15;
    const bits = cursor.u8();
    cursor.skip(2);
    const size = cursor.u32();
    if (datatypeClass === 3)
        return { kind: 'text', size };
    if (datatypeClass === 5)
        return { kind: 'opaque', size };
    return { kind: datatypeClass === 9 && (bits & 15) === 1 ? 'variable-text' : 'other', size };
}
/** How many elements a dataspace has. */
function countElements(file, bytes, address) {
    const cursor = new Cursor(file, bytes, address);
    const version = cursor.version([1, 2], 'a dataspace');
    const rank = cursor.u8();
    cursor.skip(1);
    if (version === 1)
        cursor.skip(5);
    else if (cursor.u8() === 2)
        return 0;
    let elements = 1;
    for (let dimension = 0; dimension < rank; dimension += 1)
        elements *= cursor.length();
    return elements;
}
/** The bytes of a text or opaque attribute; nothing for more than one element. */
function bytesOf(file, { kind, size, elements, data }) {
    if (elements !== 1 || kind === 'other')
        return undefined;
    if (kind === 'variable-text')
        return readGlobalObject(file, data);
    const bytes = data.bytes(size);
    const end = kind === 'text' ? bytes.indexOf(0) : -1;
    return end === -1 ? bytes : bytes.subarray(0, end);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/links.js




const links_mostNodes = 200_000;
const linkNameIndex = 5;
/** What a group holds, in whichever of the three ways it is written. */
function* readLinks(file, messages) {
    for (const { type, data, address, shared } of messages) {
        const cursor = new Cursor(file, data, address);
        if (type === messageTypes.symbolTable)
            yield* readSymbolTable(file, cursor);
        if (type === messageTypes.linkInfo)
            yield* readDenseLinks(file, cursor);
        if (type === messageTypes.link) {
            if (shared)
                file.fail('unsupported', 'has a shared link', address);
            yield readLink(file, cursor);
        }
    }
}
/** A B-tree of version 1 over symbol nodes, with the names in a heap. */
function* readSymbolTable(file, cursor) {
    const tree = cursor.pointer();
    const heap = cursor.pointer();
    if (tree === undefined || heap === undefined)
        return;
    const names = readLocalHeap(file, heap);
    const waiting = [tree];
    const seen = new Set();
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
        if (seen.has(address))
            continue;
        seen.add(address);
        if (seen.size > links_mostNodes)
            file.fail('limit', `has a group of more than ${links_mostNodes} nodes`, address);
        if (file.at(address, 4).bytes(4).toString('latin1') === 'SNOD')
            yield* readSymbolNode(file, address, names);
        else
            waiting.push(...readTreeNode(file, address));
    }
}
function readTreeNode(file, address) {
    const head = file.at(address, 8);
    head.signature('TREE');
    if (head.u8() !== 0)
        file.fail('malformed', 'has a tree of data where a group is expected', address);
    head.skip(1);
    const entries = head.u16();
    const pair = file.lengthSize + file.offsetSize;
    const cursor = file.at(address + 8, 2 * file.offsetSize + entries * pair);
    cursor.skip(2 * file.offsetSize);
    return Array.from({ length: entries }, () => {
        cursor.skip(file.lengthSize);
        return cursor.pointer();
    }).filter((child) => child !== undefined);
}
function* readSymbolNode(file, address, names) {
    const head = file.at(address, 8);
    head.signature('SNOD');
    head.skip(2);
    const count = head.u16();
    const cursor = file.at(address + 8, count * (2 * file.offsetSize + 24));
    for (let index = 0; index < count; index += 1) {
        const name = names(cursor.number(file.offsetSize));
        const object = cursor.pointer();
        const cached = cursor.u32();
        cursor.skip(4);
        const scratch = cursor.bytes(16);
        if (cached === 2)
            yield { kind: 'soft', name, path: names(scratch.readUInt32LE()) };
        else if (object !== undefined)
            yield { kind: 'hard', name, address: object };
    }
}
/** Gives the texts of a heap by their offsets in it. */
function readLocalHeap(file, address) {
    const cursor = file.at(address, 8 + 2 * file.lengthSize + file.offsetSize);
    cursor.signature('HEAP');
    cursor.skip(4);
    const size = cursor.length();
    cursor.skip(file.lengthSize);
    const data = cursor.pointer() ?? file.fail('malformed', 'has a heap without data', address);
    const bytes = file.at(data, size).bytes(size);
    return (offset) => {
        const end = bytes.indexOf(0, offset);
        if (offset >= size || end === -1)
            file.fail('malformed', `has no name at ${offset} of a heap of ${size} bytes`, address);
        return bytes.toString('utf8', offset, end);
    };
}
function readLink(file, cursor) {
    cursor.version([1], 'a link');
    const flags = cursor.u8();
    const type = (flags & 8) === 0 ? 0 : cursor.u8();
    if ((flags & 4) !== 0)
        cursor.skip(8);
    if ((flags & 16) !== 0)
        cursor.skip(1);
    const name = cursor.bytes(cursor.number(1 << (flags & 3))).toString('utf8');
    if (type === 0) {
        const address = cursor.pointer() ?? file.fail('malformed', 'has a link to nowhere', cursor.address);
        return { kind: 'hard', name, address };
    }
    const value = cursor.bytes(cursor.u16());
    if (type === 1)
        return { kind: 'soft', name, path: value.toString('utf8') };
    if (type !== 64)
        return { kind: 'user', name, type };
    const [target = '', path = ''] = value.subarray(1).toString('utf8').split('\0');
    return { kind: 'external', name, file: target, path };
}
/** Many links are kept in a heap, with an index by name. */
function* readDenseLinks(file, cursor) {
    cursor.version([0], 'link information');
    if ((cursor.u8() & 1) !== 0)
        cursor.skip(8);
    const heap = cursor.pointer();
    const index = cursor.pointer();
    if (heap === undefined || index === undefined)
        return;
    const open = openHeap(file, heap);
    for (const record of readRecords(file, index, linkNameIndex)) {
        record.skip(4);
        yield readLink(file, open(record.rest()));
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/dataset.js





/** As Keras has it (keras/src/saving/saving_lib.py, `safe_get_h5_dataset`). */
const bombFloor = 2 ** 32;
const mostExpansion = 1000;
const virtual = 3;
const contiguous = 1;
/** Filters from this number on are libraries that HDF5 loads. LZF comes with h5py. */
const firstPlugin = 256;
const lzf = 32_000;
const dataset_mostFiles = 100;
const pathRemedy = 'Do not load it: write the model again with its data in the file.';
/** What a dataset says of where its data are, and how many. The data themselves are never read. */
function judgeDataset(file, path, messages, judgement) {
    for (const { type, data, address, shared } of messages) {
        if (shared)
            continue;
        const cursor = new Cursor(file, data, address);
        const offset = file.base + address;
        if (type === messageTypes.externalFiles) {
            const message = `The data of ${(0,files_src/* shown */.SP)(path)} are read from ${externalFiles(file, cursor).map(files_src/* shown */.SP).join(', ')}.`;
            judgement.report('hdf5/external-data', message, { severity: 'critical', remedy: pathRemedy, offset });
        }
        if (type === messageTypes.layout)
            judgeLayout(file, path, cursor, judgement);
        if (type === messageTypes.filters)
            judgeFilters(file, path, cursor, judgement);
    }
    judgeSize(file, path, messages, judgement);
}
/** The names in a list of external files. */
function externalFiles(file, cursor) {
    cursor.version([1], 'a list of external files');
    cursor.skip(5);
    const used = cursor.u16();
    const heap = cursor.pointer();
    if (heap === undefined)
        return [];
    const names = readLocalHeap(file, heap);
    return Array.from({ length: Math.min(used, dataset_mostFiles) }, () => {
        const name = names(cursor.length());
        cursor.skip(2 * file.lengthSize);
        return name.slice(0, 200);
    });
}
function judgeLayout(file, path, cursor, judgement) {
    const offset = file.base + cursor.address;
    const version = cursor.u8();
    if (version < 3)
        return;
    const layoutClass = cursor.u8();
    if (layoutClass === virtual) {
        const message = `The data of ${(0,files_src/* shown */.SP)(path)} are put together from other datasets, which may be in other files.`;
        judgement.report('hdf5/virtual-data', message, { remedy: pathRemedy, offset });
    }
    if (layoutClass !== contiguous)
        return;
    const place = cursor.pointer();
    const size = cursor.length();
    if (place !== undefined && place + size > file.size) {
        const message = `The data of ${(0,files_src/* shown */.SP)(path)} end at ${place + size}; the file ends at ${file.size}.`;
        judgement.report('hdf5/truncated', message, { offset });
    }
}
function judgeFilters(file, path, cursor, judgement) {
    const offset = file.base + cursor.address;
    const version = cursor.version([1, 2], 'filters');
    const count = cursor.u8();
    if (version === 1)
        cursor.skip(6);
    for (let index = 0; index < count; index += 1) {
        const filter = cursor.u16();
        const nameSize = version === 1 || filter >= firstPlugin ? cursor.u16() : 0;
        cursor.skip(2);
        const values = cursor.u16();
        cursor.skip(version === 1 ? Math.ceil(nameSize / 8) * 8 : nameSize);
        cursor.skip(4 * (version === 1 ? values + (values % 2) : values));
        if (filter < firstPlugin || filter === lzf)
            continue;
        judgement.report('hdf5/filter', `The data of ${(0,files_src/* shown */.SP)(path)} need the filter ${filter}, a library that HDF5 loads.`, {
            severity: 'low',
            remedy: 'Write the model again with gzip, or without compression.',
            offset,
        });
    }
}
/** A shape of terabytes can be written in a hundred bytes, and is made in memory when it is read. */
function judgeSize(file, path, messages, judgement) {
    const space = messages.find(({ type, shared }) => type === messageTypes.dataspace && !shared);
    const type = messages.find((message) => message.type === messageTypes.datatype && !message.shared);
    if (space === undefined || type === undefined)
        return;
    const size = countElements(file, space.data, space.address) * readDatatype(file, type.data, type.address).size;
    if (size <= bombFloor || size <= mostExpansion * file.size)
        return;
    const message = `The shape of ${(0,files_src/* shown */.SP)(path)} needs ${size} bytes of memory; the file has ${file.size}.`;
    judgement.report('hdf5/expansion', message, { offset: file.base + space.address });
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/file.js

/** Of structures together, in bytes. Data is not read, and each structure is read once. */
const mostRead = 256 * 1024 * 1024;
/** Of one structure, in bytes. */
const largestStructure = 16 * 1024 * 1024;
/** A file, and how much of it may still be read. */
class Hdf5File {
    base;
    offsetSize;
    lengthSize;
    /** In bytes, from the superblock. */
    size;
    #source;
    #fail;
    #read = 0;
    constructor(source, { base, offsetSize, lengthSize }, fail) {
        this.base = base;
        this.offsetSize = offsetSize;
        this.lengthSize = lengthSize;
        this.size = source.size - base;
        this.#source = source;
        this.#fail = fail;
    }
    fail(kind, message, address) {
        return this.#fail({ kind, message, offset: this.base + address });
    }
    /** A structure of exactly so many bytes. */
    at(address, length) {
        if (length > largestStructure)
            this.fail('limit', `has a structure of ${length} bytes`, address);
        if (address + length > this.size)
            this.fail('malformed', `ends before a structure of ${length} bytes`, address);
        this.#read += length;
        if (this.#read > mostRead)
            this.fail('limit', `has more than ${mostRead} bytes of structures`, address);
        return new Cursor(this, this.#source.read(this.base + address, length), address);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/superblock.js



const superblock_signature = Buffer.from('894844460d0a1a0a', 'hex');
const superblockSize = 96;
/** Where a file's superblock is: at 0, 512, 1024, 2048, … bytes. `head` is what is known of its start. */
function findSuperblock(source, head = source.read(0, superblock_signature.length)) {
    for (let offset = 0; offset + superblock_signature.length <= source.size; offset = offset === 0 ? 512 : offset * 2) {
        if (offset < head.length && head[offset] !== superblock_signature[0])
            continue;
        if (startsWith(source.read(offset, superblock_signature.length), superblock_signature))
            return offset;
    }
    return undefined;
}
/** Opens a file, and tells where its root group is. */
function openFile(source, base, fail) {
    const head = new Hdf5File(source, { base, offsetSize: 8, lengthSize: 8 }, fail);
    const cursor = head.at(superblock_signature.length, Math.min(superblockSize, head.size) - superblock_signature.length);
    const version = cursor.version([0, 1, 2, 3], 'a superblock');
    if (version < 2)
        cursor.skip(4);
    const [offsetSize, lengthSize] = [cursor.u8(), cursor.u8()];
    if (![2, 4, 8].includes(offsetSize) || ![2, 4, 8].includes(lengthSize)) {
        head.fail('unsupported', `has addresses of ${offsetSize} and lengths of ${lengthSize} bytes`, superblock_signature.length);
    }
    const file = new Hdf5File(source, { base, offsetSize, lengthSize }, fail);
    const rest = new Cursor(file, cursor.bytes(cursor.remaining), cursor.address);
    rest.skip(version < 2 ? 1 + 4 + 4 + (version === 1 ? 4 : 0) : 1);
    const stated = rest.pointer() ?? 0;
    rest.skip(offsetSize);
    const end = (rest.pointer() ?? 0) - stated;
    if (end > file.size)
        file.fail('truncated', `should have ${end} bytes and has ${file.size}`, rest.address);
    if (version < 2)
        rest.skip(2 * offsetSize);
    const root = rest.pointer() ?? file.fail('malformed', 'has no root group', rest.address);
    return { file, root };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/hdf5.js









const hdf5_remedy = 'Fetch the file again from its source and compare its digest; do not load this one.';
const linkRemedy = 'Do not load it: write the model again with its data in the file.';
const hdf5_mostObjects = 200_000;
/** In bytes. */
const heldInMemory = 16 * 1024 * 1024;
const configurations = new Set(['model_config', 'training_config']);
const told = new Set(['keras_version', 'backend']);
/** Protocols 2 to 5 begin with these two bytes. */
const pickleStart = /^\u0080[\u0002-\u0005]/;
/**
 * https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html, read for what makes loading unsafe: the
 * configurations of Keras, and links and data that lead to other files. Not by the HDF5 library (h5wasm): on some broken
 * files it aborts, on others it does not return. What this reader does not know of the format is a finding.
 */
const hdf5 = {
    name: 'hdf5',
    matches(head, source) {
        return findSuperblock(source, head) !== undefined;
    },
    read(source, context) {
        return judge(hdf5_remedy, (judgement) => hdf5_readModel(source, context, judgement));
    },
};
function hdf5_readModel(source, context, judgement) {
    const { file, root } = openFile(atHand(source), findSuperblock(source) ?? 0, (fault) => stopAt(fault, judgement));
    const metadata = {};
    const waiting = [{ address: root, path: '/' }];
    const seen = new Set();
    for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
        const { address, path } = object;
        if (seen.has(address))
            continue;
        seen.add(address);
        if (seen.size > hdf5_mostObjects)
            file.fail('limit', `has more than ${hdf5_mostObjects} objects`, address);
        const messages = readObjectHeader(file, address);
        for (const attribute of readAttributes(file, messages)) {
            const bytes = bytesOf(file, attribute);
            hdf5_judgeAttribute(attribute, bytes, { path, isRoot: address === root, judgement, context, metadata });
        }
        if (isDataset(messages))
            judgeDataset(file, path, messages, judgement);
        for (const link of readLinks(file, messages)) {
            if (link.kind === 'hard')
                waiting.push({ address: link.address, path: below(path, link.name) });
            else
                judgeLink(file, below(path, link.name), link, address, judgement);
        }
    }
    return { metadata: { objects: seen.size, ...metadata } };
}
/** Structures are read in no order: a small file, which may be a packed member of an archive, is held in memory. */
function atHand(source) {
    return source.size <= heldInMemory ? (0,files_src/* memorySource */.Pq)(source.read(0, source.size)) : source;
}
function stopAt({ kind, message, offset }, judgement) {
    if (kind === 'malformed' || kind === 'truncated') {
        return judgement.stop(`hdf5/${kind}`, `The file ${message}.`, { offset });
    }
    return judgement.stop(`hdf5/${kind}`, `The file ${message}, and cannot be judged.`, { severity: 'medium', offset });
}
function isDataset(messages) {
    return messages.some(({ type }) => type === messageTypes.layout);
}
/** Long paths are shortened: they may be nested as deep as there are objects. */
function below(path, name) {
    return `${path === '/' ? '' : path}/${name}`.slice(-200);
}
function hdf5_judgeAttribute({ name }, bytes, place) {
    const { path, isRoot, judgement, context, metadata } = place;
    if (bytes !== undefined && pickleStart.test(bytes.subarray(0, 2).toString('latin1'))) {
        judgement.include(context.scanMember(`attribute ${name.slice(0, 100)} of ${path}`, (0,files_src/* memorySource */.Pq)(bytes)));
    }
    if (!isRoot)
        return;
    if (told.has(name) && bytes !== undefined && bytes.length <= 1024)
        metadata[name] = bytes.toString('utf8');
    if (!configurations.has(name))
        return;
    if (bytes === undefined) {
        judgement.report('keras/malformed', `${name} is not one text.`, { severity: 'medium' });
        return;
    }
    const read = readJsonValue((0,files_src/* memorySource */.Pq)(bytes), { dialect: 'python', duplicate: () => undefined });
    if ('value' in read)
        judgeKerasConfig(read.value, judgement);
    else
        judgement.report('keras/malformed', `${name} is not JSON: it ${read.fault.message}.`, { severity: 'medium' });
}
function judgeLink(file, path, link, address, judgement) {
    const offset = file.base + address;
    switch (link.kind) {
        case 'external': {
            const message = `${(0,files_src/* shown */.SP)(path)} is a link into the file ${(0,files_src/* shown */.SP)(link.file.slice(0, 200))}.`;
            judgement.report('hdf5/external-link', message, { severity: 'critical', remedy: linkRemedy, offset });
            return;
        }
        case 'soft':
            judgement.report('hdf5/soft-link', `${(0,files_src/* shown */.SP)(path)} is a link to ${(0,files_src/* shown */.SP)(link.path.slice(0, 200))}; Keras takes none.`, {
                severity: 'low',
                remedy: linkRemedy,
                offset,
            });
            return;
        case 'user':
            judgement.report('hdf5/user-link', `${(0,files_src/* shown */.SP)(path)} is a link of the type ${link.type}, which code outside resolves.`, {
                severity: 'medium',
                remedy: linkRemedy,
                offset,
            });
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/own-zip.js

/**
 * Whether the bytes have a zip archive of their own: at the start, or appended to anything. The end record of one that
 * lies in a tar archive as a file may be near the end of the tar as well; it is judged as that file.
 */
function hasOwnZip(source) {
    const end = findZip(source);
    return end !== undefined && !(isTar(source) && isInTar(source, end));
}
function isInTar(source, offset) {
    const block = 512;
    const { entries } = listing(() => readTar(source));
    return entries.some((entry) => offset >= entry.offset + block && offset < entry.offset + block + entry.size);
}
/** What is in the zip archive; nothing when its reader refuses it. */
function zipListing(source) {
    return listing(() => readZip(source));
}
function listing(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof ArchiveError)
            return { entries: [], faults: [] };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/keras-zip.js







const configName = 'config.json';
/** One of them is beside the configuration (keras/src/saving/saving_lib.py). */
const companions = ['metadata.json', 'model.weights.h5', 'model.weights.json', 'model.weights.npz'];
/** In bytes. */
const longestConfig = 16 * 1024 * 1024;
const longestMetadata = 64 * 1024;
const keras_zip_remedy = 'Fetch the model again from its source and compare its digest; do not load this one.';
/** A `.keras` file. Its other members, weights in HDF5 among them, are judged as those of any zip archive. */
const kerasZip = {
    name: 'keras',
    requires: hasOwnZip,
    matches(_head, source) {
        const names = new Set(zipListing(source).entries.map(({ name }) => name));
        return names.has(configName) && companions.some((name) => names.has(name));
    },
    read(source, context) {
        return judged(() => {
            const { entries } = readZip(source, context.budget);
            const configs = entries.filter(({ name, kind }) => name === configName && kind === 'file');
            const metadata = entries.find(({ name, kind }) => name === 'metadata.json' && kind === 'file');
            const { findings } = judge(keras_zip_remedy, (judgement) => {
                for (const config of configs)
                    judgeConfig(config, judgement);
                return undefined;
            });
            return { findings: findings.map(inConfig), facts: { metadata: versionOf(metadata) } };
        });
    },
};
function judgeConfig(entry, judgement) {
    if (entry.size > longestConfig) {
        judgement.stop('keras/limit', `The configuration has ${entry.size} bytes; at most ${longestConfig} are judged.`);
    }
    const read = readJsonValue(entry.open(), { dialect: 'python', duplicate: () => undefined });
    if ('value' in read)
        judgeKerasConfig(read.value, judgement);
    else
        judgement.stop('keras/malformed', `The configuration is not JSON: it ${read.fault.message}.`, {
            severity: 'medium',
        });
}
/** As the zip archive tells it, so that it is told once. */
function inConfig(finding) {
    return { ...finding, message: `In ${(0,files_src/* shown */.SP)(configName)}: ${finding.message}` };
}
function versionOf(entry) {
    if (entry === undefined || entry.size > longestMetadata)
        return {};
    const read = readJsonValue(entry.open(), { dialect: 'python', duplicate: () => undefined });
    const value = 'value' in read ? read.value : null;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return {};
    const version = value['keras_version'];
    return typeof version === 'string' && version.length < 100 ? { keras_version: version } : {};
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/relative-path.js
/** What is wrong with a path that must stay below the folder of the file that names it; nothing when it does. */
function faultOfRelativePath(path) {
    if (path === '')
        return 'is empty';
    if (/^(?:[\\/]|[A-Za-z]:)/.test(path))
        return 'is absolute';
    if (path.split(/[\\/]/).includes('..'))
        return 'leaves the folder';
    if (path.includes('\\'))
        return 'has a backslash, which only Windows takes for a separator';
    if (/[\p{Cc}\p{Bidi_Control}]/u.test(path))
        return 'has control characters';
    return /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path) ? 'is an address' : undefined;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/tokenizer-config.js

const mostTemplates = 100;
/**
 * `chat_template` of `tokenizer_config.json`: a template, a list of `{ name, template }`, or an object of templates by
 * name (transformers/tokenization_utils_base.py).
 */
function readTemplates(json, templates, judgement) {
    switch (json.peek()) {
        case 'string':
            readOne(json, defaultTemplate, templates, judgement);
            return;
        case 'array':
            json.elements(() => {
                readNamed(json, templates, judgement);
            });
            return;
        case 'object':
            for (const name of json.members())
                readOne(json, name ?? '', templates, judgement);
            return;
        case 'number':
        case 'word':
            json.skip();
    }
}
/** The name may follow the template. */
function readNamed(json, templates, judgement) {
    if (json.peek() !== 'object') {
        unread(json, judgement);
        return;
    }
    const own = new Map();
    let name = '';
    for (const key of json.members()) {
        if (key === 'template')
            readOne(json, 'template', own, judgement);
        else if (key === 'name' && json.peek() === 'string')
            name = json.string() ?? '';
        else
            json.skip();
    }
    for (const template of own.values())
        add(name, template, templates, judgement, json.offset);
}
function readOne(json, name, templates, judgement) {
    const { offset } = json;
    if (json.peek() !== 'string') {
        unread(json, judgement);
        return;
    }
    const template = json.string();
    if (template !== undefined)
        add(name, template, templates, judgement, offset);
    else
        judgement.report('json/chat-template', 'A chat template is too long to judge.', { offset });
}
/** Of two templates of one name both are kept, since programs differ in which one counts. */
function add(name, template, templates, judgement, offset) {
    if (templates.size === mostTemplates) {
        judgement.stop('json/limit', `There are more than ${mostTemplates} chat templates.`, { severity: 'medium', offset });
    }
    let key = name;
    for (let count = 2; templates.has(key); count += 1)
        key = `${name} (${count})`;
    templates.set(key, template);
}
function unread(json, judgement) {
    judgement.report('json/chat-template', 'chat_template is neither a template nor a list of templates.', {
        severity: 'medium',
        offset: json.offset,
    });
    json.skip();
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/model-json.js








/** In bytes. Configurations of Keras have some hundred kilobytes. */
const model_json_longestConfig = 16 * 1024 * 1024;
/** Index files name some hundred thousand weights in some hundred files. */
const mostShards = 10_000;
/** Of strings that are told, in UTF-16 units. */
const model_json_longestFact = 1024;
const model_json_remedy = 'Fetch the file again from its source and compare its digest.';
/** Keys whose values are told. */
const model_json_told = new Set([
    '_name_or_path',
    'base_model_name_or_path',
    'keras_version',
    'model_type',
    'peft_type',
    'tokenizer_class',
    'torch_dtype',
    'dtype',
    'transformers_version',
]);
/**
 * The JSON beside a model, as transformers and Keras read it: chat templates (`tokenizer_config.json`,
 * `chat_template.json`), the shards of an index, code from elsewhere, a configuration of Keras.
 */
const modelJson = {
    name: 'json',
    matches(head) {
        return startsObject(head, 0);
    },
    read(source) {
        return judge(model_json_remedy, (judgement) => {
            const found = {
                judgement,
                templates: new Map(),
                shards: new Set(),
                metadata: {},
                keys: new Set(),
            };
            readMembers(source, found);
            if (found.keys.has('class_name') && found.keys.has('config'))
                judgeAsKeras(source, judgement);
            judgement.include(judgeTemplates(found.templates));
            return factsOf(found);
        });
    },
};
function readMembers(source, found) {
    const { judgement } = found;
    const json = new JsonReader(source, {
        dialect: 'python',
        fail: (fault) => model_json_stopAt(fault, judgement),
        duplicate: (key, path, offset) => {
            const severity = path.length === 0 ? 'medium' : 'low';
            const message = `The key ${(0,files_src/* shown */.SP)([...path, key].join('.').slice(0, 200))} is there twice; programs differ in which one counts.`;
            judgement.report('json/duplicate-key', message, { severity, offset });
        },
    });
    if (json.peek() !== 'object')
        return;
    for (const key of json.members()) {
        if (key !== undefined)
            found.keys.add(key);
        readMember(key, json, found);
    }
    json.end();
}
function model_json_stopAt({ kind, message, offset }, judgement) {
    if (kind === 'depth' || kind === 'size') {
        return judgement.stop('json/limit', `The file ${message}, and cannot be judged.`, { severity: 'medium', offset });
    }
    return judgement.stop('json/malformed', `The file is not JSON: it ${message}.`, { severity: 'low', offset });
}
function readMember(key, json, found) {
    const { judgement, templates, metadata } = found;
    if (key === 'chat_template')
        readTemplates(json, templates, judgement);
    else if (key === 'weight_map' && json.peek() === 'object')
        readWeightMap(json, found);
    else if (key === 'auto_map' || key === 'custom_pipelines') {
        judgement.report('transformers/remote-code', `${key} names Python code, which runs with trust_remote_code.`, {
            severity: 'medium',
            remedy: 'Review the code, list its files, load the model from files and not by its name, and except transformers/remote-code for this digest in the manifest.',
            offset: json.offset,
        });
        json.skip();
    }
    else if (key === 'architectures' && json.peek() === 'array')
        readArchitectures(json, metadata);
    else if (key === 'quantization_config' && json.peek() === 'object')
        readQuantization(json, metadata);
    else if (key !== undefined && model_json_told.has(key) && json.peek() === 'string')
        model_json_keep(metadata, key, json.string());
    else
        json.skip();
}
function model_json_keep(metadata, key, value) {
    if (value !== undefined && value.length <= model_json_longestFact)
        metadata[key] = value;
}
function readWeightMap(json, { judgement, shards }) {
    for (const weight of json.members()) {
        const { offset } = json;
        const shard = json.peek() === 'string' ? json.string() : undefined;
        const fault = shard === undefined ? 'is no string' : faultOfRelativePath(shard);
        if (shard === undefined || fault !== undefined) {
            const path = (0,files_src/* shown */.SP)((shard ?? '').slice(0, 200));
            judgement.report('json/shard-path', `The weight ${(0,files_src/* shown */.SP)(weight ?? '…')} is in ${path}, which ${fault ?? 'is no path'}.`, {
                offset,
            });
            if (shard === undefined)
                judgement.stop('json/malformed', 'weight_map holds more than strings.', { offset });
        }
        else {
            shards.add(shard);
        }
        if (shards.size > mostShards) {
            judgement.stop('json/limit', `The index names more than ${mostShards} files.`, { severity: 'medium', offset });
        }
    }
}
function readArchitectures(json, metadata) {
    const names = [];
    json.elements(() => {
        const name = json.peek() === 'string' ? json.string() : undefined;
        if (name === undefined)
            json.skip();
        else if (names.length < 8)
            names.push(name);
    });
    model_json_keep(metadata, 'architecture', names.join(', '));
}
function readQuantization(json, metadata) {
    for (const key of json.members()) {
        if (key === 'quant_method' && json.peek() === 'string')
            model_json_keep(metadata, 'quantization', json.string());
        else
            json.skip();
    }
}
function judgeAsKeras(source, judgement) {
    if (source.size > model_json_longestConfig) {
        judgement.stop('keras/limit', `The configuration has ${source.size} bytes; at most ${model_json_longestConfig} are judged.`);
    }
    const read = readJsonValue(source, { dialect: 'python', duplicate: () => undefined });
    const value = 'fault' in read ? model_json_stopAt(read.fault, judgement) : read.value;
    if (isKerasConfig(value))
        judgeKerasConfig(value, judgement);
}
function factsOf({ templates, shards, metadata }) {
    return {
        ...(templates.size > 0 && { chatTemplate: joinTemplates(templates) }),
        ...(shards.size > 0 && { needs: [...shards] }),
        ...(Object.keys(metadata).length > 0 && { metadata }),
    };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/npy-header.js
/** NumPy refuses longer ones (numpy/lib/format.py, `_MAX_HEADER_SIZE`). In bytes. */
const npy_header_longest = 10_000;
/** Of one plain element type: byte order, kind, bytes. */
const plainType = /^[<>|=]?([biufcmMSUV])(\d{1,9})(?:\[\w+\])?$/;
/** The dictionary in front of the elements, exactly in the form that numpy.save writes. Nothing when it is another. */
function readArrayHeader(source) {
    const head = source.read(0, 12);
    const major = head[6] ?? 0;
    if (head.length < 12 || major < 1 || major > 3)
        return undefined;
    const start = major === 1 ? 10 : 12;
    const length = major === 1 ? head.readUInt16LE(8) : head.readUInt32LE(8);
    const bytes = length > npy_header_longest ? Buffer.alloc(0) : source.read(start, length);
    if (bytes.length !== length || length === 0)
        return undefined;
    const parts = /^\{'descr': (.*), 'fortran_order': (?:True|False), 'shape': \(([\dL, ]*)\), \} *\n?$/.exec(bytes.toString('utf8'));
    const [, type = '', shape = ''] = parts ?? [];
    if (!parts || !/^(?:\d{1,15}L?(?:, \d{1,15}L?)*,?)?$/.test(shape))
        return undefined;
    return { end: start + length, content: contentOf(type, productOf(shape)) };
}
function contentOf(type, elements) {
    const name = /^'([^'\\]*)'$/.exec(type)?.[1];
    const bytes = name === undefined ? recordSize(type) : elementSize(name);
    // Any other spelling may stand for objects: '|O', 'object', a record with such a field.
    return bytes === undefined ? 'pickle' : bytes * elements;
}
const npy_header_quoted = String.raw `'[^'\\]*'`;
/** `('x', '<f4')`, with a shape, or with a title before the name: `(('title', 'x'), '<f4', (3,))`. */
const field = String.raw `\((?:${npy_header_quoted}|\(${npy_header_quoted}, ${npy_header_quoted}\)), '([^'\\]*)'(?:, \(([\d, ]+)\))?\)`;
const record = new RegExp(String.raw `^\[(?:${field}(?:, |(?=\])))+\]$`);
const fields = new RegExp(field, 'g');
/** Of a record whose fields are plain, in bytes. */
function recordSize(type) {
    if (!record.test(type))
        return undefined;
    let size = 0;
    for (const [, element = '', shape = ''] of type.matchAll(fields)) {
        const bytes = elementSize(element);
        if (bytes === undefined)
            return undefined;
        size += bytes * productOf(shape);
    }
    return size;
}
function elementSize(type) {
    const [, kind, digits] = plainType.exec(type) ?? [];
    return kind === undefined ? undefined : Number(digits) * (kind === 'U' ? 4 : 1);
}
function productOf(shape) {
    // Python 2 wrote `2L` on some systems, which NumPy takes.
    return [...shape.matchAll(/\d+/g)].reduce((product, [digits]) => product * Number(digits), 1);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/harmless/joblib.js
const modules = ['joblib.numpy_pickle', 'joblib.numpy_pickle_compat', 'sklearn.externals.joblib.numpy_pickle'];
/**
 * How joblib marks arrays: those inside a pickle are read as such here, and those of version 0.9 and older lie in files,
 * whose names are judged (joblib/numpy_pickle.py, joblib/numpy_pickle_compat.py).
 */
const joblib = modules.map((module) => [module, 'NumpyArrayWrapper NDArrayWrapper ZNDArrayWrapper']);
/** Whether joblib's unpickler does something of its own with an object of this class. */
function isJoblibWrapper({ module, name }) {
    return modules.includes(module) && wrappers.has(name);
}
const wrappers = new Set(['NumpyArrayWrapper', 'NDArrayWrapper', 'ZNDArrayWrapper']);

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/harmless/numpy.js
/**
 * How NumPy pickles arrays, scalars and data types, by its new and old module names: NumPy 2.4.6, `ndarray.__reduce_ex__`.
 * They take bytes and a shape, and check them; states of data types, which they do not check, are judged here.
 */
const arrays = [
    [
        'numpy',
        'dtype ndarray bool bytes_ clongdouble complex128 complex64 datetime64 float16 float32 float64 int16 int32 int64 int8 longdouble longlong str_ timedelta64 uint16 uint32 uint64 uint8 ulonglong bool_ intc intp object_ uintc uintp ulong long void',
    ],
    [
        'numpy.dtypes',
        'BoolDType ByteDType BytesDType CLongDoubleDType Complex128DType Complex64DType DateTime64DType Float16DType Float32DType Float64DType Int16DType Int32DType Int64DType Int8DType IntDType LongDType LongDoubleDType LongLongDType ShortDType StrDType StringDType TimeDelta64DType UByteDType UInt16DType UInt32DType UInt64DType UInt8DType UIntDType ULongDType ULongLongDType UShortDType',
    ],
    ['numpy._core.multiarray', '_reconstruct scalar'],
    ['numpy.core.multiarray', '_reconstruct scalar'],
    ['numpy._core.numeric', '_frombuffer'],
    ['numpy.core.numeric', '_frombuffer'],
    // Of NumPy 1.0: `ndarray.__new__`, as above.
    ['numpy.core._internal', '_reconstruct'],
];
/**
 * Subclasses of arrays. Their constructors copy or view what they are given, and call nothing but the `__new__` of the
 * class that they are given; a matrix of a text reads constants from it (`ast.literal_eval`).
 */
const subclasses = [
    ['numpy', 'matrix recarray record'],
    ['numpy.matrixlib.defmatrix', 'matrix'],
    ['numpy.rec', 'recarray record'],
    ['numpy._core.records', 'recarray record'],
    ['numpy.core.records', 'recarray record'],
    ['numpy.ma', 'MaskedArray'],
    ['numpy.ma.core', 'MaskedArray MaskedConstant _mareconstruct'],
];
/**
 * Generators of random numbers (numpy/random/_pickle.py). The constructors call a class that they are given, which has been
 * imported by a name of this list, with nothing or a text; what they are set to is judged here, since NumPy believes it.
 */
const random = [
    ['numpy.random', '__RandomState_ctor'],
    ['numpy.random._pickle', '__bit_generator_ctor __generator_ctor __randomstate_ctor'],
    ['numpy.random._mt19937', 'MT19937'],
    ['numpy.random._pcg64', 'PCG64 PCG64DXSM'],
    ['numpy.random._philox', 'Philox'],
    ['numpy.random._sfc64', 'SFC64'],
    ['numpy.random.bit_generator', 'SeedSequence __pyx_unpickle_SeedSequence'],
];
/** Number types of https://github.com/jax-ml/ml_dtypes (0.6), as Flax and JAX use them: scalars of one to four bytes. */
const mlDtypes = [
    [
        'ml_dtypes',
        'bcomplex32 bfloat16 complex32 float4_e2m1fn float6_e2m3fn float6_e3m2fn float8_e3m4 float8_e4m3 float8_e4m3b11fnuz float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int2 int4 uint1 uint2 uint4',
    ],
];
const numpy = [...arrays, ...subclasses, ...random, ...mlDtypes];

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/harmless/python.js
const containers = 'bool bytearray bytes complex dict float frozenset int list object range set slice str tuple';
/** Python's own containers and numbers, also by the module names of Python 2 (Lib/_compat_pickle.py). */
const builtin = [
    ['builtins', containers],
    ['__builtin__', `${containers} long unicode xrange`],
];
/** Containers that keep what they are given. */
const collections = [
    ['collections', 'ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque'],
    ['UserDict', 'IterableUserDict UserDict'],
    ['UserList', 'UserList'],
    ['UserString', 'UserString'],
    ['array', '_array_reconstructor array'],
    ['types', 'SimpleNamespace'],
    ['argparse', 'Namespace'],
];
/** Values that are made of numbers and texts, and checked by their constructors. */
const values = [
    ['datetime', 'date datetime time timedelta timezone'],
    ['decimal', 'Decimal'],
    ['fractions', 'Fraction'],
    ['uuid', 'SafeUUID UUID'],
];
/** Paths are texts: making one looks at no file. `zoneinfo.ZoneInfo`, which reads one, is not here. */
const paths = ['pathlib', 'pathlib._local'].map((module) => [
    module,
    'Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath',
]);
/**
 * How pickles are made of classes without a way of their own. `_reconstructor` calls `__new__` and `__init__` of the
 * classes that it is given, which have been imported by names of this list. `_codecs.encode` reaches Python's own
 * encodings only, none of which runs code.
 */
const pickling = [
    ['_codecs', 'encode'],
    ['copyreg', '_reconstructor'],
    ['copy_reg', '_reconstructor'],
];
const python_python = [...builtin, ...collections, ...values, ...paths, ...pickling];

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/harmless/torch.js
/** What `torch.load(weights_only=True)` takes: torch/_weights_only_unpickler.py, `_get_allowed_globals`, PyTorch 2.15.0. */
const torch = [
    [
        'torch',
        'BFloat16Storage BFloat16Tensor BoolStorage BoolTensor ByteStorage ByteTensor CharStorage CharTensor ComplexDoubleStorage ComplexFloatStorage DoubleStorage DoubleTensor FloatStorage FloatTensor HalfStorage HalfTensor IntStorage IntTensor LongStorage LongTensor QInt32Storage QInt8Storage QUInt2x4Storage QUInt4x2Storage QUInt8Storage ShortStorage ShortTensor Size Tensor bcomplex32 bfloat16 bits16 bits1x8 bits2x4 bits4x2 bits8 bool complex128 complex32 complex64 device float16 float32 float4_e2m1fn_x2 float64 float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int16 int2 int3 int32 int4 int5 int6 int64 int7 int8 per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric qint32 qint8 quint2x4 quint4x2 quint8 uint1 uint16 uint2 uint3 uint32 uint4 uint5 uint6 uint64 uint7 uint8',
    ],
    ['torch._tensor', '_rebuild_from_type_v2'],
    [
        'torch._utils',
        '_rebuild_device_tensor_from_cpu_tensor _rebuild_device_tensor_from_numpy _rebuild_meta_tensor_no_storage _rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_sparse_tensor _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_wrapper_subclass',
    ],
    [
        'torch.cuda',
        'BFloat16Storage BFloat16Tensor BoolStorage BoolTensor ByteStorage ByteTensor CharStorage CharTensor ComplexDoubleStorage ComplexFloatStorage DoubleStorage DoubleTensor FloatStorage FloatTensor HalfStorage HalfTensor IntStorage IntTensor LongStorage LongTensor ShortStorage ShortTensor',
    ],
    [
        'torch.cuda.sparse',
        'BFloat16Tensor ByteTensor CharTensor DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor',
    ],
    ['torch.nn.parameter', 'Parameter'],
    ['torch.serialization', '_get_layout'],
    [
        'torch.sparse',
        'BFloat16Tensor ByteTensor CharTensor DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor',
    ],
    ['torch.storage', 'TypedStorage UntypedStorage'],
];
/** Same source: what TorchScript archives call to mark the types of lists (torch/jit/_pickle.py returns them as they are). */
const torchScript = [
    [
        'torch.jit._pickle',
        'build_boollist build_doublelist build_intlist build_tensor_from_id build_tensorlist restore_type_tag',
    ],
];

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/allowlist.js




/**
 * The only imports that a pickle may have. None of them runs code that the pickle brings, opens a file or reaches another
 * object by its name, whatever its arguments are. Some call what they are given: that has been imported as well, by a name
 * of this list. How much memory a call takes is judged on its own (growth.ts).
 */
const allowed = new Map();
for (const [module, names] of [...torch, ...torchScript, ...numpy, ...joblib, ...python_python]) {
    const before = allowed.get(module) ?? [];
    allowed.set(module, new Set([...before, ...names.split(' ')]));
}
/** Whether an import is known to be harmless. The name must be that very one: no path through attributes. */
function isHarmless(module, name) {
    return allowed.get(module)?.has(name) ?? false;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/fault.js
/** The stream cannot be read on: every Unpickler would stop here too. */
class PickleFault extends Error {
    offset;
    /** The reason completes the sentence "the pickle …". */
    constructor(reason, offset) {
        // Nearly every file that is no pickle makes one: its place in this program says nothing, and costs time.
        const limit = Error.stackTraceLimit;
        Error.stackTraceLimit = 0;
        super(reason);
        Error.stackTraceLimit = limit;
        this.name = 'PickleFault';
        this.offset = offset;
    }
}
/** The stream can be read on, but not by this reader in bounded time and memory. */
class TooMuch extends PickleFault {
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/input.js

const newline = 10;
/** Bytes of a pickle in order. Long values are passed over without being read. */
class Input {
    source;
    #window = Buffer.alloc(0);
    /** Of the window, in the source. */
    #start;
    #at = 0;
    #windowBytes;
    /** Reads so many bytes at once. */
    constructor(source, offset, windowBytes = 64 * 1024) {
        this.source = source;
        this.#start = offset;
        this.#windowBytes = windowBytes;
    }
    get position() {
        return this.#start + this.#at;
    }
    get ended() {
        return this.position >= this.source.size;
    }
    seek(offset) {
        const at = offset - this.#start;
        if (at >= 0 && at <= this.#window.length) {
            this.#at = at;
            return;
        }
        this.#start = offset;
        this.#at = 0;
        this.#window = Buffer.alloc(0);
    }
    byte() {
        if (this.#at >= this.#window.length)
            this.#fill(1);
        return this.#window[this.#at++] ?? 0;
    }
    uint16() {
        return this.#number(2).readUInt16LE();
    }
    uint32() {
        return this.#number(4).readUInt32LE();
    }
    int32() {
        return this.#number(4).readInt32LE();
    }
    /** Up to 2^53; larger ones are rounded, which is far behind the end of every file all the same. */
    uint64() {
        return Number(this.#number(8).readBigUInt64LE());
    }
    /** Passes over bytes that must be there. */
    skip(length) {
        const position = this.position;
        if (length > this.source.size - position)
            throw new PickleFault(`has a value of ${length} bytes that ends behind the file`, position);
        this.seek(position + length);
    }
    /** Passes over a line, which must end. */
    skipLine() {
        for (;;) {
            const end = this.#window.indexOf(newline, this.#at);
            if (end >= 0) {
                this.#at = end + 1;
                return;
            }
            this.#at = this.#window.length;
            this.#fill(1);
        }
    }
    /** A line without its end, of at most so many bytes. */
    line(longest) {
        const start = this.position;
        this.skipLine();
        const length = Math.min(this.position - 1 - start, longest + 1);
        const at = start - this.#start;
        return at >= 0 ? this.#window.subarray(at, at + length) : this.source.read(start, length);
    }
    #number(size) {
        if (this.#window.length - this.#at < size)
            this.#fill(size);
        const bytes = this.#window.subarray(this.#at, this.#at + size);
        this.#at += size;
        return bytes;
    }
    /** Has at least so many bytes in the window from here. */
    #fill(size) {
        const position = this.position;
        this.#window = this.source.read(position, this.#windowBytes);
        this.#start = position;
        this.#at = 0;
        if (this.#window.length < size)
            throw new PickleFault('ends before its STOP', position);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/text.js

/** Longer texts do not name a module. In bytes. */
const text_longest = 4096;
/** The text that the opcode at this offset carries, or nothing when it is too long or not a text. */
function text_textAt(source, offset) {
    const input = new Input(source, offset, text_longest + 16);
    switch (input.byte()) {
        case 0x58: // BINUNICODE
            return utf8(input, input.uint32());
        case 0x8c: // SHORT_BINUNICODE
            return utf8(input, input.byte());
        case 0x8d: // BINUNICODE8
            return utf8(input, input.uint64());
        case 0x55: // SHORT_BINSTRING
            return utf8(input, input.byte());
        case 0x54: // BINSTRING
            return utf8(input, input.int32());
        case 0x56: // UNICODE
            return escaped(input.line(text_longest), /\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g);
        case 0x53: // STRING
            return text_quoted(input.line(text_longest));
        default:
            return undefined;
    }
}
function utf8(input, length) {
    return length < 0 || length > text_longest ? undefined : input.source.read(input.position, length).toString('utf8');
}
/** Raw Unicode escapes, or the escapes of a Python literal: only those that stand for one character of a given number. */
function escaped(bytes, pattern) {
    if (bytes.length > text_longest)
        return undefined;
    return bytes.toString('latin1').replace(pattern, (...groups) => {
        const digits = groups.slice(1, -2).find((group) => typeof group === 'string');
        const code = Number.parseInt(String(digits), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    });
}
/** A string literal of Python 2. Other escapes than these have no place in the name of a module: no text. */
function text_quoted(line) {
    const literal = line.toString('latin1').trim();
    const quote = literal.at(0);
    if (literal.length < 2 || (quote !== "'" && quote !== '"') || literal.at(-1) !== quote)
        return undefined;
    const text = escaped(Buffer.from(literal.slice(1, -1), 'latin1'), /\\x([0-9a-fA-F]{2})/g);
    return text?.includes('\\') ? undefined : text;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/value.js
const data = { kind: 'data' };
/** Holds others, and nothing is known of them: the shelf is full. */
const untold = { kind: 'data' };
const none = { kind: 'none' };
const yes = { kind: 'truth', value: true };
const no = { kind: 'truth', value: false };
const small = Array.from({ length: 256 }, (_, value) => ({ kind: 'integer', value }));
function integer(value) {
    return small[value] ?? { kind: 'integer', value };
}
/** Longest tuple and largest dictionary that are kept. */
const value_most = 64;
/** Makes values that hold others. So many at most, then untold data: a hostile pickle cannot fill the memory. */
class Shelf {
    #left = 1_000_000;
    /** Lists, and what is kept in them, have a shelf of their own: there may be many, and nothing depends on them. */
    #leftForLists = 500_000;
    /** How often untold values may be taken again: each time may double what they hold. */
    #leftUntold = 10;
    tuple(items) {
        if (items.length > value_most)
            return this.list(items);
        if (this.#left-- <= 0)
            return untold;
        return { kind: 'tuple', items, size: items.reduce((sum, item) => sum + value_sizeOf(item), 1) };
    }
    list(items) {
        if (this.#leftForLists-- <= 0)
            return untold;
        const list = { kind: 'list', held: [], size: 1 };
        for (const item of items)
            this.hold(list, item);
        return list;
    }
    dictionary() {
        return this.#left-- > 0 ? { kind: 'dictionary', pairs: [], partial: false } : untold;
    }
    set(target, key, value) {
        if (typeof target === 'number')
            return;
        if (target.kind === 'instance') {
            this.hold(target, key);
            this.hold(target, value);
        }
        if (target.kind !== 'dictionary')
            return;
        if (!target.partial && target.pairs.length < value_most && this.#left-- > 0) {
            // A first element that is pushed makes room for sixteen more.
            if (target.pairs.length === 0)
                target.pairs = [[key, value]];
            else
                target.pairs.push([key, value]);
            return;
        }
        target.partial = true;
        this.hold(target, key);
        this.hold(target, value);
    }
    /** Adds a value to a list, a large dictionary, or something that was made by a call. */
    hold(target, value) {
        if (!is(target, 'list') && !is(target, 'dictionary') && !is(target, 'instance'))
            return;
        if (target.kind === 'list')
            target.size += value_sizeOf(value);
        if (!holdsOthers(value) || this.#leftForLists-- <= 0)
            return;
        if (target.held === undefined)
            target.held = [value];
        else
            target.held.push(value);
    }
    /** Whether it has become impossible to tell what is held how often, now that this value is taken once more. */
    isLost(taken) {
        return taken === untold && --this.#leftUntold < 0;
    }
    instance(of, args) {
        const known = typeof args !== 'number' && args.kind === 'tuple' && this.#left-- > 0;
        return known ? { kind: 'instance', of, args } : { kind: 'instance', of };
    }
}
/** Whether other values may be in it. */
function holdsOthers(value) {
    return typeof value === 'object' && ['tuple', 'list', 'dictionary', 'instance'].includes(value.kind);
}
function value_sizeOf(value) {
    return typeof value === 'object' && 'size' in value ? value.size : 1;
}
/** Whether it is a value of this kind. */
function is(value, kind) {
    return typeof value === 'object' && value.kind === kind;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/data-type.js



/** Records in records that are followed. */
const data_type_deepest = 8;
/** NPY_ITEM_HASOBJECT: what NumPy and joblib go by. */
const hasObject = 1;
const noElementSize = -1;
function isDataType(value) {
    return is(value, 'instance') && value.of.module === 'numpy' && value.of.name === 'dtype';
}
/**
 * What `numpy.dtype(code, False, True)` is after BUILD gave it the state that `dtype.__reduce__` writes
 * (numpy/_core/src/multiarray/descriptor.c). NumPy believes that state: one that contradicts the code or itself makes it
 * read memory that is not its own, and take numbers for addresses. Nothing for such a state, and for what is unusual.
 */
function dataTypeOf(value, source, depth = 0) {
    if (!isDataType(value) || depth > data_type_deepest)
        return undefined;
    const [code, align, copy, ...more] = value.args?.items ?? [];
    if (!isTruth(align) || !isTruth(copy) || more.length > 0)
        return undefined;
    const named = data_type_codeOf(code, source);
    if (!named)
        return undefined;
    const { kind, own } = named;
    const { state } = value;
    if (state === undefined)
        return named.size === undefined ? undefined : { size: named.size, objects: kind === 'O' };
    if (!is(state, 'tuple'))
        return undefined;
    const [version, order, subarray, names, fields, elementSize, , flags] = state.items;
    if (!isInteger(version, 3) && !isInteger(version, 4))
        return undefined;
    if (!['<', '>', '|', '='].includes(data_type_text(order, source) ?? ''))
        return undefined;
    if (!is(elementSize, 'integer') || !is(flags, 'integer') || !Number.isSafeInteger(flags.value))
        return undefined;
    const size = named.size ?? elementSize.value;
    if (elementSize.value !== (own ? size : noElementSize) || size < 0)
        return undefined;
    const plain = { size, objects: kind === 'O' };
    const parts = is(subarray, 'none') && is(names, 'none') && is(fields, 'none');
    const found = parts ? plain : kind === 'V' ? data_type_partsOf({ subarray, fields }, size, source, depth) : undefined;
    return found && ((flags.value & hasObject) !== 0) === found.objects ? found : undefined;
}
function data_type_codeOf(code, source) {
    if (is(code, 'import'))
        return classes.get(`${code.module}.${code.name}`);
    const [, kind = '', digits = ''] = /^([biufcmMSUVO])(\d{1,9})$/.exec(data_type_text(code, source) ?? '') ?? [];
    const size = kind === 'U' ? Number(digits) * 4 : Number(digits);
    const flexible = kind !== '' && 'SUV'.includes(kind);
    if (kind === '' || (!flexible && ![1, 2, 4, 8, 16, 32].includes(size)))
        return undefined;
    return { kind, size, own: flexible };
}
/** Types that are named by their scalars: records, and the numbers of ml_dtypes, each with its bytes. */
const classes = new Map([
    ...['numpy', 'numpy.rec', 'numpy.core.records', 'numpy._core.records'].map((module) => [
        `${module}.record`,
        { kind: 'V', size: undefined, own: true },
    ]),
    ...mlDtypes.flatMap(([module, names]) => names
        .split(' ')
        .map((name) => [`${module}.${name}`, { kind: 'number', size: data_type_bytesOf(name), own: true }])),
]);
/** `bfloat16` has two bytes; types of less than a byte have one; a complex number is named by both of its parts. */
function data_type_bytesOf(name) {
    const bits = Number(/^[a-z]+(\d+)/.exec(name)?.[1]);
    return Math.max(1, bits / 8);
}
/** A type that is made of others: a record of fields, or an array of fixed shape. */
function data_type_partsOf({ subarray, fields }, size, source, depth) {
    if (is(fields, 'dictionary') && is(subarray, 'none') && !fields.partial) {
        let objects = false;
        for (const [, field] of fields.pairs) {
            const [type, offset] = is(field, 'tuple') ? field.items : [];
            const found = dataTypeOf(type, source, depth + 1);
            if (!found || !is(offset, 'integer') || offset.value < 0 || offset.value + found.size > size)
                return undefined;
            objects ||= found.objects;
        }
        return { size, objects };
    }
    if (!is(subarray, 'tuple') || !is(fields, 'none'))
        return undefined;
    const [type, shape] = subarray.items;
    const found = dataTypeOf(type, source, depth + 1);
    const elements = is(shape, 'integer') ? shape.value : elementsOf(shape);
    return found && elements !== undefined && found.size * elements === size ? { ...found, size } : undefined;
}
/** How many elements a tuple of dimensions has. */
function elementsOf(shape) {
    if (!is(shape, 'tuple'))
        return undefined;
    let elements = 1;
    for (const dimension of shape.items) {
        if (!is(dimension, 'integer') || dimension.value < 0)
            return undefined;
        elements *= dimension.value;
    }
    return Number.isSafeInteger(elements) ? elements : undefined;
}
function isTruth(value) {
    return is(value, 'truth') || (is(value, 'integer') && (value.value === 0 || value.value === 1));
}
function isInteger(value, expected) {
    return is(value, 'integer') && value.value === expected;
}
function data_type_text(value, source) {
    return typeof value === 'number' ? text_textAt(source, value) : undefined;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/growth.js


/** Elements that a call may make room for without bringing them: pickles make empty arrays, and fill them. */
const mostElements = 1_000_000;
/** Tuples in tuples that are looked into. */
const growth_deepest = 8;
/** They make something as large as a number says. */
const allocating = /^(?:(?:builtins|__builtin__)\.(?:bytearray|bytes)|numpy\.(?:ndarray|matrix|recarray|void|bytes_|str_)|numpy(?:\.\w+)*\._reconstruct|numpy\.(?:rec|core\.records|_core\.records)\.recarray|numpy\.matrixlib\.defmatrix\.matrix|numpy\.ma(?:\.core)?\.(?:MaskedArray|_mareconstruct)|torch(?:\.\w+)*\.\w+(?:Storage|Tensor))$/;
/** They write a number out in full, which other types than integers keep as a power of ten. */
const converting = /^(?:(?:builtins|__builtin__)\.(?:int|long)|fractions\.Fraction|numpy\.(?:u?int(?:8|16|32|64|c|p)|u?long(?:long)?))$/;
/** A number, or a fraction of two, that Fraction does not have to write out. */
const shortFraction = /^[-+]?\d{1,4300}(?:\/\d{1,4300})?$/;
/**
 * Why a call of a harmless import takes far more memory or time than its arguments have bytes; nothing when it does not.
 * The reason completes "the pickle …".
 */
function growthOf(callee, args, source) {
    const called = growth_nameOf(callee);
    // Nothing else can be a call's arguments; a tuple that was made by a call is one whose content nobody knows.
    if (!is(args, 'tuple') && !is(args, 'list') && args !== untold)
        return `calls ${called} with arguments that are no tuple`;
    const found = { elements: 1, imports: [callee], instances: [], texts: [] };
    collect(args, found, 0);
    const names = found.imports.map(growth_nameOf);
    const allocates = names.some((name) => allocating.test(name));
    const converts = names.some((name) => converting.test(name));
    if (args === untold && (allocates || converts) && !called.endsWith('_reconstruct')) {
        return `calls ${called} with arguments that cannot be told`;
    }
    if (allocates && found.elements > mostElements)
        return `has ${called} make room for ${found.elements} elements`;
    if (found.instances.some(isLongRange))
        return `has ${called} write out a range of more than ${mostElements} numbers`;
    if (found.instances.some(({ of }) => of.name !== 'encode' && (converts || (allocates && isNumber(of))))) {
        return `has ${called} take a number of any length from another object`;
    }
    const texts = converts ? found.texts.map((offset) => text_textAt(source, offset)) : [];
    if (texts.some((text) => text === undefined || (names.includes('fractions.Fraction') && !shortFraction.test(text)))) {
        return `has ${called} read a number of any length from a text`;
    }
    return undefined;
}
function growth_nameOf({ module, name }) {
    return `${module}.${name}`;
}
/** Objects that stand for an integer where one is expected. */
function isNumber({ module }) {
    return ['builtins', '__builtin__', 'decimal', 'fractions'].includes(module) || /^numpy\b/.test(module);
}
function collect(value, found, depth) {
    if (typeof value === 'number') {
        found.texts.push(value);
        return;
    }
    switch (value.kind) {
        case 'integer':
            found.elements = Math.max(found.elements, Math.abs(value.value));
            return;
        case 'import':
            found.imports.push(value);
            return;
        case 'instance':
            found.instances.push(value);
            return;
        case 'tuple':
        case 'list':
        case 'dictionary':
            if (depth < growth_deepest)
                collectAll(itemsOf(value), found, depth);
            return;
        case 'data':
        case 'none':
        case 'truth':
    }
}
function collectAll(items, found, depth) {
    const product = items.reduce((all, item) => (is(item, 'integer') ? all * Math.max(1, Math.abs(item.value)) : all), 1);
    // Numbers beside each other in a call are no shape: the shape is a tuple of its own.
    if (depth > 0)
        found.elements = Math.max(found.elements, product);
    for (const item of items)
        collect(item, found, depth + 1);
}
function itemsOf(value) {
    if (value.kind === 'tuple')
        return value.items;
    return value.kind === 'list' ? value.held : value.pairs.flat();
}
function isLongRange({ of, args }) {
    if (of.name !== 'range' && of.name !== 'xrange')
        return false;
    const numbers = args?.items.map((item) => (is(item, 'integer') ? item.value : Number.NaN)) ?? [];
    const [start = 0, stop = 0, step = 1] = numbers.length === 1 ? [0, ...numbers] : numbers;
    return numbers.length === 0 || !(Math.abs((stop - start) / step) <= mostElements);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/joblib-file.js




const knownKeys = ['filename', 'subclass', 'allow_mmap', 'init_args', 'state'];
/**
 * joblib before 0.10 kept each array in a file beside the pickle, and still reads it from there
 * (joblib/numpy_pickle_compat.py). Nothing for another value.
 */
function arrayFileOf(value, source) {
    if (!is(value, 'instance') || value.of.name === 'NumpyArrayWrapper' || !isJoblibWrapper(value.of))
        return undefined;
    const { state } = value;
    if (!is(state, 'dictionary') || state.partial)
        return { fault: 'has a joblib array in a file that cannot be told' };
    const names = [];
    for (const [key, item] of state.pairs) {
        const name = data_type_text(key, source);
        if (name === undefined || !knownKeys.includes(name))
            return { fault: 'has a joblib array with an unknown attribute' };
        if (name === 'filename')
            names.push(data_type_text(item, source) ?? '');
    }
    const [name = '', ...more] = names;
    const fault = more.length > 0 ? 'is named twice' : faultOfRelativePath(name);
    return fault === undefined ? { name } : { fault: `has a joblib array in a file whose name ${fault}` };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/array-layout.js


const array_layout_knownKeys = ['subclass', 'shape', 'order', 'dtype', 'allow_mmap', 'numpy_array_alignment_bytes'];
/** Nothing where anything is unusual: a wrong length would hide what follows the array. */
function layoutOf(wrapper, source) {
    const state = stateOf(wrapper, source);
    const dtype = dataTypeOf(state?.get('dtype'), source);
    const elements = elementsOf(state?.get('shape'));
    const order = data_type_text(state?.get('order'), source);
    if (!state || !dtype || elements === undefined || (order !== 'C' && order !== 'F'))
        return undefined;
    if (dtype.objects)
        return { kind: 'objects' };
    const alignment = state.get('numpy_array_alignment_bytes');
    const padded = alignment !== undefined && !is(alignment, 'none');
    const bytes = elements * dtype.size;
    return Number.isSafeInteger(bytes) ? { kind: 'raw', bytes, padded } : undefined;
}
function stateOf({ state }, source) {
    if (state === undefined || state === 'many' || typeof state === 'number')
        return undefined;
    if (state.kind !== 'dictionary' || state.partial)
        return undefined;
    const known = new Map();
    for (const [key, value] of state.pairs) {
        const name = data_type_text(key, source);
        // Any other attribute could stand for one of the wrapper's methods.
        if (name === undefined || !array_layout_knownKeys.includes(name))
            return undefined;
        known.set(name, value);
    }
    return known;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/expansion.js

/** Values that a pickle may hold when each is counted as often as it is met. Real ones share little. */
const largestExpansion = 100_000_000;
/**
 * How many values are met in a value when what is shared is followed each time, as comparing, copying or printing it does:
 * 2^n for n lists that hold the next one twice. What leads back to itself is not followed again.
 */
function expandedSize(root) {
    const sizes = new Map();
    const waiting = [root];
    for (let value = waiting.at(-1); value !== undefined; value = waiting.at(-1)) {
        const before = sizes.get(value);
        if (!holdsOthers(value) || (before !== undefined && before > 0)) {
            waiting.pop();
            continue;
        }
        const parts = expansion_partsOf(value);
        if (before === undefined) {
            // In progress: met again on the way down, it counts for nothing.
            sizes.set(value, 0);
            const fresh = parts.filter((part) => holdsOthers(part) && !sizes.has(part));
            waiting.push(...fresh);
            if (fresh.length > 0)
                continue;
        }
        sizes.set(value, Math.min(parts.reduce((sum, part) => sum + (sizes.get(part) ?? 1), 1), expansion_largest));
        waiting.pop();
    }
    return sizes.get(root) ?? 1;
}
/** Sums stay exact. */
const expansion_largest = 2 ** 40;
function expansion_partsOf(value) {
    if (typeof value === 'number')
        return [];
    switch (value.kind) {
        case 'tuple':
            return [...value.items];
        case 'list':
            return value.held;
        case 'dictionary':
            return [...value.pairs.flat(), ...(value.held ?? [])];
        case 'instance': {
            const { args, state, held = [] } = value;
            return [...(args ? [args] : []), ...(state !== undefined && state !== 'many' ? [state] : []), ...held];
        }
        case 'data':
        case 'none':
        case 'truth':
        case 'integer':
        case 'import':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/frames.js
/**
 * The frames of protocol 4 (PEP 3154). Python's C unpickler ignores where they end and its pure one does not, so a
 * stream in which that makes a difference reads differently for different readers.
 */
class Frames {
    /** Where the current frame ends, or 0 when there is none. */
    #end = 0;
    #broken;
    /** `broken` is told what does not fit. The reason completes the sentence "the pickle …". */
    constructor(broken) {
        this.#broken = broken;
    }
    /** Reads the size of a frame that begins behind it. */
    begin(at, input) {
        const size = input.uint64();
        if (at < this.#end)
            this.#broken('begins a frame inside another one', at);
        this.#end = input.position + size;
        if (this.#end > input.source.size)
            this.#broken(`has a frame of ${size} bytes that ends behind the file`, at);
    }
    /** An opcode went from one offset to the other. */
    passed(at, end) {
        if (this.#end === 0 || end < this.#end)
            return;
        if (at < this.#end && end > this.#end)
            this.#broken('has a value that crosses the end of its frame', at);
        this.#end = 0;
    }
    /** Whether bytes of a frame are still to come at this offset. */
    isInside(offset) {
        return offset < this.#end;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/memo.js

/** In entries: 64 MiB of references. */
const memo_largest = 8_000_000;
/** Entries at keys that do not follow each other cost more. */
const largestSparse = 500_000;
const widestGap = 256;
/** Keys that pickles leave out: `pickletools.optimize` leaves out all that are not used. */
const widestHole = 10_000_000;
/** The unpickler's memo: keys that follow each other in an array, others in a map. */
class Memo {
    #dense = [];
    #sparse = new Map();
    /** How many keys are in use: the next key of MEMOIZE. */
    #size = 0;
    /** Whether the C unpickler, whose memo is an array, would make room for many keys that are not there. */
    isFar(key) {
        return typeof key === 'string' || key > this.#size + widestHole;
    }
    get(key) {
        return (typeof key === 'number' ? this.#dense[key] : undefined) ?? this.#sparse.get(key);
    }
    put(key, value, offset) {
        if (this.get(key) === undefined && ++this.#size > memo_largest)
            throw memo_tooLarge(memo_largest, offset);
        if (typeof key === 'string' || key >= this.#dense.length + widestGap) {
            this.#sparse.set(key, value);
            if (this.#sparse.size > largestSparse)
                throw memo_tooLarge(largestSparse, offset);
            return;
        }
        while (this.#dense.length < key)
            this.#dense.push(undefined);
        this.#dense[key] = value;
    }
    add(value, offset) {
        this.put(this.#size, value, offset);
    }
}
function memo_tooLarge(entries, offset) {
    return new TooMuch(`remembers more than ${entries} values`, offset);
}
/** The key on the line of a GET or PUT, as Python's int() reads it, or nothing when that would refuse it. */
function keyOf(line) {
    const text = line.trim();
    if (!/^(?:\+?\d+(?:_\d+)*|-0+(?:_0+)*)$/.test(text))
        return undefined;
    const exact = BigInt(text.replace(/[+_-]/g, ''));
    return exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : exact.toString();
}
/** A memo over another one, which it does not change. */
class MemoOver extends Memo {
    #under;
    constructor(under) {
        super();
        this.#under = under;
    }
    get(key) {
        return super.get(key) ?? this.#under.get(key);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/codes.js
/** Every opcode up to protocol 5, from Python's Lib/pickletools.py. */
const op = {
    MARK: 0x28,
    EMPTY_TUPLE: 0x29,
    STOP: 0x2e,
    POP: 0x30,
    POP_MARK: 0x31,
    DUP: 0x32,
    BINBYTES: 0x42,
    SHORT_BINBYTES: 0x43,
    FLOAT: 0x46,
    BINFLOAT: 0x47,
    INT: 0x49,
    BININT: 0x4a,
    BININT1: 0x4b,
    LONG: 0x4c,
    BININT2: 0x4d,
    NONE: 0x4e,
    PERSID: 0x50,
    BINPERSID: 0x51,
    REDUCE: 0x52,
    STRING: 0x53,
    BINSTRING: 0x54,
    SHORT_BINSTRING: 0x55,
    UNICODE: 0x56,
    BINUNICODE: 0x58,
    EMPTY_LIST: 0x5d,
    APPEND: 0x61,
    BUILD: 0x62,
    GLOBAL: 0x63,
    DICT: 0x64,
    APPENDS: 0x65,
    GET: 0x67,
    BINGET: 0x68,
    INST: 0x69,
    LONG_BINGET: 0x6a,
    LIST: 0x6c,
    OBJ: 0x6f,
    PUT: 0x70,
    BINPUT: 0x71,
    LONG_BINPUT: 0x72,
    SETITEM: 0x73,
    TUPLE: 0x74,
    SETITEMS: 0x75,
    EMPTY_DICT: 0x7d,
    PROTO: 0x80,
    NEWOBJ: 0x81,
    EXT1: 0x82,
    EXT2: 0x83,
    EXT4: 0x84,
    TUPLE1: 0x85,
    TUPLE2: 0x86,
    TUPLE3: 0x87,
    NEWTRUE: 0x88,
    NEWFALSE: 0x89,
    LONG1: 0x8a,
    LONG4: 0x8b,
    SHORT_BINUNICODE: 0x8c,
    BINUNICODE8: 0x8d,
    BINBYTES8: 0x8e,
    EMPTY_SET: 0x8f,
    ADDITEMS: 0x90,
    FROZENSET: 0x91,
    NEWOBJ_EX: 0x92,
    STACK_GLOBAL: 0x93,
    MEMOIZE: 0x94,
    FRAME: 0x95,
    BYTEARRAY8: 0x96,
    NEXT_BUFFER: 0x97,
    READONLY_BUFFER: 0x98,
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/collections.js





/** A tuple of these values, which it is right to put into one. */
function tupleOf(run, items, at) {
    refuseWrappers(run, items, at);
    const made = run.shelf.tuple(items);
    if ('size' in made && made.size > largestExpansion) {
        run.events.grows('has a tuple that shares its values so often that hashing it does not end', at);
    }
    return made;
}
function tuple(length) {
    return (run, at) => {
        run.stack.push(tupleOf(run, run.stack.popMany(length, at), at), at);
    };
}
const emptyCollection = ({ stack, shelf }, at) => {
    stack.push(shelf.list([]), at);
};
const markedCollection = (run, at) => {
    const items = run.stack.popMark(at);
    refuseWrappers(run, items, at);
    run.stack.push(run.shelf.list(items), at);
};
/** Adding to a list calls its `append` or `extend`, which a class or a module may name differently. */
function collections_add(run, items, at) {
    const target = run.stack.top(at);
    refuseImport(run, target, at);
    refuseWrappers(run, items, at);
    for (const item of items)
        run.shelf.hold(target, item);
}
const addMarked = (run, at) => {
    collections_add(run, run.stack.popMark(at), at);
};
function set(run, target, pairs, at) {
    if (pairs.length % 2 !== 0)
        throw new PickleFault('has a key without a value', at);
    refuseImport(run, target, at);
    refuseWrappers(run, pairs, at);
    for (let index = 0; index < pairs.length; index += 2) {
        run.shelf.set(target, pairs[index] ?? none, pairs[index + 1] ?? none);
    }
}
/** Pickles add to what they made, never to what they imported. */
function refuseImport({ events }, target, at) {
    if (!is(target, 'import'))
        return;
    events.misused(`adds items to the imported ${target.module}.${target.name}`, at);
}
/**
 * joblib's unpickler skips bytes behind an object of these classes, which are therefore made in one way only: any other
 * callable that was given the class could make an object of it unseen.
 */
function refuseWrappers({ events }, items, at) {
    for (const item of items) {
        if (is(item, 'import') && isJoblibWrapper(item)) {
            events.misused(`hands on joblib's class ${item.name}, which pickles only make objects of`, at);
        }
    }
}
/** Containers, and adding to them. */
const collections_collections = {
    [op.EMPTY_LIST]: emptyCollection,
    [op.EMPTY_SET]: emptyCollection,
    [op.LIST]: markedCollection,
    [op.FROZENSET]: markedCollection,
    [op.APPEND]: (run, at) => {
        const item = run.stack.pop(at);
        collections_add(run, [item], at);
    },
    [op.APPENDS]: addMarked,
    [op.ADDITEMS]: addMarked,
    [op.EMPTY_TUPLE]: tuple(0),
    [op.TUPLE1]: tuple(1),
    [op.TUPLE2]: tuple(2),
    [op.TUPLE3]: tuple(3),
    [op.TUPLE]: (run, at) => {
        run.stack.push(tupleOf(run, run.stack.popMark(at), at), at);
    },
    [op.EMPTY_DICT]: ({ stack, shelf }, at) => {
        stack.push(shelf.dictionary(), at);
    },
    [op.DICT]: (run, at) => {
        const pairs = run.stack.popMark(at);
        const dictionary = run.shelf.dictionary();
        set(run, dictionary, pairs, at);
        run.stack.push(dictionary, at);
    },
    [op.SETITEM]: (run, at) => {
        const value = run.stack.pop(at);
        const key = run.stack.pop(at);
        set(run, run.stack.top(at), [key, value], at);
    },
    [op.SETITEMS]: (run, at) => {
        const pairs = run.stack.popMark(at);
        set(run, run.stack.top(at), pairs, at);
    },
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/unpickling.js
/** Longest line that is read: one that carries a number or names a module. In bytes. */
const longestLine = 4096;

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/calls.js






function importLines({ input, events }, at) {
    const module = input.line(longestLine);
    const name = input.line(longestLine);
    if (module.length > longestLine || name.length > longestLine) {
        return events.obscured(`by a name of more than ${longestLine} bytes`, at);
    }
    return events.imported(module.toString('utf8'), name.toString('utf8'), at);
}
/** Names that are no constants of this stream could be anything, as where the memo was filled to confuse a reader. */
function importNamed({ input, events }, module, name, at) {
    const moduleText = typeof module === 'number' ? text_textAt(input.source, module) : undefined;
    const nameText = typeof name === 'number' ? text_textAt(input.source, name) : undefined;
    if (moduleText !== undefined && nameText !== undefined)
        return events.imported(moduleText, nameText, at);
    return events.obscured('by a name that is no plain text', at);
}
function call({ events, shelf, input }, callee, args, at) {
    if (isImport(callee)) {
        events.called(callee, args, input.source, at);
        return shelf.instance(callee, args);
    }
    // What could not be told, or was made by a call: either may be any function at all.
    events.misused('calls a value that is no imported name', at);
    return data;
}
function isImport(value) {
    return typeof value !== 'number' && value.kind === 'import';
}
function extension(code) {
    return ({ input, stack, events }, at) => {
        stack.push(events.obscured(`by the number ${code(input)} of Python's extension registry`, at), at);
    };
}
const build = (run, at) => {
    const { stack, input, frames, events } = run;
    const state = stack.pop(at);
    const target = stack.pop(at);
    if (isImport(target))
        events.misused(`changes the imported ${target.module}.${target.name}`, at);
    if (typeof target !== 'number' && target.kind === 'instance')
        target.state = target.state === undefined ? state : 'many';
    const next = events.built(target, run, at);
    if (next) {
        // Bytes that are not of the pickle are in no frame.
        frames.passed(at, input.position);
        input.seek(next.offset);
    }
    stack.push(next ? next.value : target, at);
};
const callTwo = (run, at) => {
    const args = run.stack.pop(at);
    run.stack.push(call(run, run.stack.pop(at), args, at), at);
};
/** Importing, calling, and changing what was made. */
const calls = {
    [op.GLOBAL]: (run, at) => {
        run.stack.push(importLines(run, at), at);
    },
    [op.STACK_GLOBAL]: (run, at) => {
        const name = run.stack.pop(at);
        run.stack.push(importNamed(run, run.stack.pop(at), name, at), at);
    },
    [op.INST]: (run, at) => {
        const callee = importLines(run, at);
        run.stack.push(call(run, callee, tupleOf(run, run.stack.popMark(at), at), at), at);
    },
    [op.OBJ]: (run, at) => {
        const [callee, ...args] = run.stack.popMark(at);
        if (callee === undefined)
            throw new PickleFault('makes an object of no class', at);
        run.stack.push(call(run, callee, tupleOf(run, args, at), at), at);
    },
    [op.REDUCE]: callTwo,
    [op.NEWOBJ]: callTwo,
    [op.NEWOBJ_EX]: (run, at) => {
        const keywords = run.stack.pop(at);
        const args = run.stack.pop(at);
        const items = typeof args !== 'number' && args.kind === 'tuple' ? args.items : [args];
        run.stack.push(call(run, run.stack.pop(at), run.shelf.tuple([...items, keywords]), at), at);
    },
    [op.BUILD]: build,
    [op.PERSID]: ({ input, stack, events }, at) => {
        input.skipLine();
        events.persistent(data, at);
        stack.push(data, at);
    },
    [op.BINPERSID]: ({ stack, events }, at) => {
        events.persistent(stack.pop(at), at);
        stack.push(data, at);
    },
    [op.EXT1]: extension((input) => input.byte()),
    [op.EXT2]: extension((input) => input.uint16()),
    [op.EXT4]: extension((input) => input.int32()),
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/literals.js




/** A value without content, or whose content does not matter. */
function constant(value) {
    return ({ stack }, at) => {
        stack.push(value, at);
    };
}
function counted(read) {
    return ({ stack, input }, at) => {
        stack.push(integer(read(input)), at);
    };
}
/** Bytes, whose content does not matter. */
function bytes(length) {
    return ({ stack, input }, at) => {
        input.skip(length(input, at));
        stack.push(data, at);
    };
}
/** A text, which is known by its offset. */
function literals_text(length) {
    return ({ stack, input }, at) => {
        input.skip(length(input, at));
        stack.push(at, at);
    };
}
const literals_byte = (input) => input.byte();
const uint32 = (input) => input.uint32();
const uint64 = (input) => input.uint64();
function positive(input, at) {
    const length = input.int32();
    if (length < 0)
        throw new PickleFault('has a value of negative length', at);
    return length;
}
const textLine = ({ stack, input }, at) => {
    input.skipLine();
    stack.push(at, at);
};
const dataLine = ({ stack, input }, at) => {
    input.skipLine();
    stack.push(data, at);
};
/** Bytes of a number that take no time to speak of: Python multiplies and prints longer ones in quadratic time. */
const literals_longestNumber = 64 * 1024;
/** Digits that Python converts (`sys.int_info.default_max_str_digits`), with the sign and the L. */
const mostDigits = 4302;
function literals_long(length) {
    return ({ stack, input, events }, at) => {
        const size = length(input, at);
        const start = input.position;
        input.skip(size);
        if (size > literals_longestNumber)
            events.grows(`has a number of ${size} bytes`, at);
        stack.push(integer(littleEndian(input.source.read(start, Math.min(size, 6)), size, input, start)), at);
    };
}
/** Infinite where it has more bytes than are exact. */
function littleEndian(bytes, size, { source }, start) {
    if (size === 0)
        return 0;
    if (size <= 6)
        return bytes.readIntLE(0, size);
    const last = source.read(start + size - 1, 1)[0] ?? 0;
    return last >= 0x80 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
/** The number on a line, with the L of Python 2 or without. */
const numberLine = ({ stack, input, events }, at) => {
    const line = input.line(longestLine);
    if (input.position - at > mostDigits)
        events.grows('has a number of more digits than Python converts', at);
    const text = line.toString('latin1').trim();
    if (text === '00' || text === '01')
        stack.push(text === '01' ? yes : no, at);
    else
        stack.push(integerOf(text.replace(/[lL]$/, '')), at);
};
/** Python takes some spellings that this does not: data, which nothing relies on. */
function integerOf(text) {
    if (!/^[-+]?\d+$/.test(text))
        return data;
    const value = Number(text);
    return integer(Number.isSafeInteger(value) ? value : value * Number.POSITIVE_INFINITY);
}
/** Constants of any type but containers. */
const literals = {
    [op.NONE]: constant(none),
    [op.NEWTRUE]: constant(yes),
    [op.NEWFALSE]: constant(no),
    [op.NEXT_BUFFER]: constant(data),
    [op.INT]: numberLine,
    [op.BININT]: counted((input) => input.int32()),
    [op.BININT1]: counted(literals_byte),
    [op.BININT2]: counted((input) => input.uint16()),
    [op.LONG]: numberLine,
    [op.LONG1]: literals_long(literals_byte),
    [op.LONG4]: literals_long(positive),
    [op.FLOAT]: dataLine,
    [op.BINFLOAT]: bytes(() => 8),
    [op.STRING]: textLine,
    [op.UNICODE]: textLine,
    [op.BINSTRING]: literals_text(positive),
    [op.SHORT_BINSTRING]: literals_text(literals_byte),
    [op.BINUNICODE]: literals_text(uint32),
    [op.SHORT_BINUNICODE]: literals_text(literals_byte),
    [op.BINUNICODE8]: literals_text(uint64),
    [op.BINBYTES]: bytes(uint32),
    [op.SHORT_BINBYTES]: bytes(literals_byte),
    [op.BINBYTES8]: bytes(uint64),
    [op.BYTEARRAY8]: bytes(uint64),
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/memory.js




function get(key) {
    return (run, at) => {
        const value = run.memo.get(key(run.input, at));
        if (value === undefined)
            throw new PickleFault('takes a value from the memo that is not there', at);
        takeAgain(run, value, at);
    };
}
function takeAgain({ stack, shelf }, value, at) {
    if (shelf.isLost(value))
        throw new TooMuch('shares more values that hold others than are read', at);
    stack.push(value, at);
}
function put(key) {
    return ({ stack, memo, input, events }, at) => {
        const found = key(input, at);
        if (memo.isFar(found))
            events.grows(`remembers a value as number ${found}, with few before it`, at);
        memo.put(found, stack.top(at), at);
    };
}
function lineKey(input, at) {
    const line = input.line(longestLine);
    if (line.length > longestLine)
        throw new TooMuch(`has a key of the memo of more than ${longestLine} bytes`, at);
    const key = keyOf(line.toString('latin1'));
    if (key === undefined)
        throw new PickleFault('has a key of the memo that is no number', at);
    return key;
}
const byteKey = (input) => input.byte();
const wideKey = (input) => input.uint32();
/** The stack itself, the memo, and what frames the stream. */
const memory = {
    [op.MARK]: ({ stack }, at) => {
        stack.mark(at);
    },
    [op.POP]: ({ stack }, at) => {
        stack.popAny(at);
    },
    [op.POP_MARK]: ({ stack }, at) => {
        stack.popMark(at);
    },
    [op.DUP]: (run, at) => {
        takeAgain(run, run.stack.top(at), at);
    },
    [op.GET]: get(lineKey),
    [op.BINGET]: get(byteKey),
    [op.LONG_BINGET]: get(wideKey),
    [op.PUT]: put(lineKey),
    [op.BINPUT]: put(byteKey),
    [op.LONG_BINPUT]: put(wideKey),
    [op.MEMOIZE]: ({ stack, memo }, at) => {
        memo.add(stack.top(at), at);
    },
    [op.READONLY_BUFFER]: ({ stack }, at) => {
        stack.top(at);
    },
    [op.PROTO]: ({ input }, at) => {
        if (input.byte() > 5)
            throw new PickleFault('has a protocol that Python does not know', at);
    },
    [op.FRAME]: ({ input, frames }, at) => {
        frames.begin(at, input);
    },
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/stack.js


/** In values: 8 MiB of references. Python's pickler sends long lists in parts of a thousand. */
const stack_largest = 1_000_000;
/** The unpickler's stack, with the marks in it. */
class Stack {
    values = [];
    #marks = [];
    push(value, offset) {
        this.values.push(value);
        if (this.values.length > stack_largest)
            throw new TooMuch(`holds more than ${stack_largest} values at once`, offset);
    }
    pop(offset) {
        const value = this.values.length > this.fence ? this.values.pop() : undefined;
        return value ?? this.missing(offset);
    }
    /** So many values, the last one that was pushed at the end. */
    popMany(count, offset) {
        if (this.values.length - this.fence >= count)
            return this.values.splice(this.values.length - count);
        const values = [];
        for (let left = count; left > 0; left--)
            values.unshift(this.pop(offset));
        return values;
    }
    top(offset) {
        const value = this.values.length > this.fence ? this.values.at(-1) : undefined;
        return value ?? this.missing(offset);
    }
    mark(offset) {
        this.#marks.push(this.values.length);
        if (this.#marks.length > stack_largest)
            throw new TooMuch(`holds more than ${stack_largest} marks at once`, offset);
    }
    /** Takes all values above the last mark, and the mark. */
    popMark(offset) {
        const mark = this.#marks.pop();
        if (mark === undefined)
            throw new PickleFault('has a value without the MARK that it needs', offset);
        return this.values.splice(mark);
    }
    /** The opcode POP takes a mark when that is what lies on top. */
    popAny(offset) {
        if (this.#marks.length > 0 && this.values.length === this.fence)
            this.#marks.pop();
        else
            this.pop(offset);
    }
    /** Values below the last mark are out of reach. */
    get fence() {
        return this.#marks.at(-1) ?? 0;
    }
    missing(offset) {
        throw new PickleFault('takes a value from an empty stack', offset);
    }
}
/** Stands in for a stack that somebody else filled: what was not pushed here is there, and unknown. */
class EndlessStack extends Stack {
    missing() {
        return data;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/machine.js











/** What a pickle costs before its first opcode. */
const startCost = 20;
/** What the opcodes cost that do more than to move values. */
const costs = new Uint8Array(256).fill(1);
for (const code of [op.GLOBAL, op.STACK_GLOBAL, op.INST, op.EXT1, op.EXT2, op.EXT4])
    costs[code] = 100;
for (const code of [op.FRAME, op.BUILD, op.INT, op.GET, op.PUT, op.LONG1, op.LONG4])
    costs[code] = 10;
const steps = Array.from({ length: 256 }, (_, code) => {
    return literals[code] ?? collections_collections[code] ?? memory[code] ?? calls[code];
});
/** Whether the byte is an opcode; at any other an unpickler stops before it does anything. */
function isOpcode(code) {
    return code === op.STOP || steps[code] !== undefined;
}
/**
 * Runs one pickle as Python's unpickler does (Lib/pickle.py, Modules/_pickle.c), without making any object: stack and
 * memo hold what is known of the values. Whatever an unpickler takes is taken here too; where it would stop with an
 * error, this throws PickleFault. Returns the value that STOP takes.
 */
function unpickle(input, events, allowance) {
    return run(begin(input, events, new Stack(), new Memo()), allowance);
}
/** Runs on in the middle of another run, at another place, as an unpickler would that takes raw bytes for opcodes. */
function unpickleOn(input, events, allowance, stack, memo) {
    return run(begin(input, events, stack, memo), allowance);
}
function begin(input, events, stack, memo) {
    const frames = new Frames((reason, offset) => {
        events.misframed(reason, offset);
    });
    return { input, events, stack, memo, shelf: new Shelf(), frames };
}
function run(state, allowance) {
    const { input, frames, stack } = state;
    allowance.opcodes -= startCost;
    for (;;) {
        const at = input.position;
        const code = input.byte();
        allowance.opcodes -= costs[code] ?? 1;
        if (allowance.opcodes < 0)
            throw new TooMuch('has more opcodes than are read', at);
        if (code === op.STOP)
            return finished(stack.pop(at), state, at);
        const step = steps[code];
        if (!step) {
            throw new PickleFault(`has the byte 0x${code.toString(16).padStart(2, '0')} where an opcode is expected`, at);
        }
        step(state, at);
        frames.passed(at, input.position);
    }
}
function finished(value, { events }, at) {
    if (expandedSize(value) > largestExpansion) {
        events.grows('holds values that share each other so often that comparing or copying them does not end', at);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/joblib-array.js








/**
 * joblib puts the bytes of an array into the middle of the pickle, right behind the BUILD of its wrapper
 * (joblib/numpy_pickle.py, NumpyArrayWrapper.read). Says where the pickle goes on. An array of objects is a pickle of its
 * own there. Because `pickle.load` would take the same bytes for opcodes, they are tried as such too.
 * Throws TooMuch where joblib might find another place than this reader.
 */
function readJoblibArray(value, run, events, allowance, offset) {
    if (!isWrapper(value))
        return undefined;
    const { source, position } = run.input;
    if (run.frames.isInside(position))
        throw new TooMuch('has a joblib array in the middle of a frame', offset);
    const layout = layoutOf(value, source);
    if (!layout)
        throw new TooMuch('has a joblib array whose size cannot be told', offset);
    if (layout.kind === 'objects')
        return { value: data, offset: readObjects(new Input(source, position), events, allowance) };
    probe(run, events, allowance);
    const padding = layout.padded ? 1 + (source.read(position, 1)[0] ?? 0) : 0;
    const end = position + padding + layout.bytes;
    if (end > source.size)
        throw new PickleFault('has a joblib array that ends behind the file', position);
    return { value: data, offset: end };
}
function isWrapper(value) {
    return is(value, 'instance') && value.of.name === 'NumpyArrayWrapper' && isJoblibWrapper(value.of);
}
/** Python's own unpickler reads the objects: a wrapper in there is nothing special. */
function readObjects(input, events, allowance) {
    unpickle(input, { ...forwarded(events), built: () => undefined }, allowance);
    return input.position;
}
/** Real arrays stop being opcodes after a few. Throws TooMuch where they do not. */
function probe({ input, memo }, events, allowance) {
    const obscured = new Map();
    const suspicious = {
        // Where random bytes look like opcodes, they rarely spell names, and rarely call what they import.
        imported(module, name, offset) {
            if (isIdentifier(module) && isIdentifier(name))
                return events.imported(module, name, offset);
            return { kind: 'import', module, name };
        },
        obscured(reason, offset) {
            const found = { kind: 'import', module: '', name: '' };
            obscured.set(found, { reason, offset });
            return found;
        },
        called(callee, args, source, offset) {
            const hidden = obscured.get(callee);
            if (hidden)
                events.obscured(hidden.reason, hidden.offset);
            events.called(callee, args, source, offset);
        },
        grows: () => undefined,
        misused: () => undefined,
        misframed: () => undefined,
        persistent: () => undefined,
        built: () => undefined,
    };
    try {
        unpickleOn(new Input(input.source, input.position), suspicious, allowance, new EndlessStack(), new MemoOver(memo));
    }
    catch (error) {
        if (!(error instanceof PickleFault) || error instanceof TooMuch)
            throw error;
    }
}
/** The methods of an object of a class, as properties that can be spread. */
function forwarded(events) {
    return {
        imported: (module, name, offset) => events.imported(module, name, offset),
        called: (callee, args, source, offset) => {
            events.called(callee, args, source, offset);
        },
        grows: (reason, offset) => {
            events.grows(reason, offset);
        },
        obscured: (reason, offset) => events.obscured(reason, offset),
        misused: (reason, offset) => {
            events.misused(reason, offset);
        },
        misframed: (reason, offset) => {
            events.misframed(reason, offset);
        },
        persistent: (id, offset) => {
            events.persistent(id, offset);
        },
        built: (value, run, offset) => events.built(value, run, offset),
    };
}
function isIdentifier(name) {
    return /^[A-Za-z_][\w.]*$/.test(name);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/random-state.js


/** Where generators stand in the numbers that they have made ahead, with how many there are: NumPy does not check it. */
const positions = { pos: 624, buffer_pos: 4 };
const constructors = new Set(['__bit_generator_ctor', '__generator_ctor', '__randomstate_ctor', '__RandomState_ctor']);
function isRandomGenerator({ of }) {
    return /^numpy\.random(?:\.|$)/.test(of.module) && constructors.has(of.name);
}
/**
 * Whether the state of a generator is one that it may have (numpy/random/_mt19937.pyx and its siblings): the dictionary of
 * `bit_generator.state`, that with a SeedSequence, or the tuple of `RandomState.get_state()`. Any other position makes
 * NumPy read memory that is not its own.
 */
function isRandomState(state, source) {
    if (state === undefined || is(state, 'none'))
        return true;
    if (is(state, 'dictionary'))
        return isStateDictionary(state, source);
    if (!is(state, 'tuple'))
        return false;
    const [first, second, position] = state.items;
    if (data_type_text(first, source) === 'MT19937')
        return isPosition(position, 624);
    if (is(first, 'dictionary'))
        return isStateDictionary(first, source) && (is(second, 'none') || is(second, 'instance'));
    return false;
}
function isStateDictionary(state, source) {
    if (!is(state, 'dictionary') || state.partial)
        return false;
    return state.pairs.every(([key, value]) => {
        const name = data_type_text(key, source);
        if (name === undefined)
            return false;
        if (name === 'state' && !is(value, 'integer'))
            return isStateDictionary(value, source) || isArray(value);
        const most = Object.hasOwn(positions, name) ? positions[name] : undefined;
        return most === undefined || isPosition(value, most);
    });
}
/** SFC64 keeps an array of four numbers there. */
function isArray(value) {
    return is(value, 'instance') && ['_reconstruct', '_frombuffer'].includes(value.of.name);
}
function isPosition(value, most) {
    return is(value, 'integer') && value.value >= 0 && value.value <= most;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/observations.js









/** More different imports or misuses of one file are not told. */
const observations_most = 100;
/** Files that a pickle needs: more are not told. */
const observations_mostFiles = 10_000;
/** Longest name that a message repeats, in UTF-16 units. */
const observations_longestName = 200;
const loadNothing = 'Do not load it: convert the model to safetensors, or review it and add an exception with its digest to the manifest.';
/** Judges what a pickle does, whichever loader reads it: pickle, joblib or torch. */
class Observations {
    #imports = new Map();
    #findings = [];
    #allowance;
    /** A module that is allowed as well: the classes that a TorchScript archive defines itself. */
    #ownModule;
    /** Whether something not harmless is called, or imported and known to be bad: more than bytes do by chance. */
    dangerous = false;
    persistentIds = [];
    joblibArrays = 0;
    /** Names of files that joblib reads along with the pickle. */
    files = new Set();
    constructor(allowance, ownModule) {
        this.#allowance = allowance;
        this.#ownModule = ownModule;
    }
    /** In the order of their rules, each once. */
    get findings() {
        return [...[...this.#imports.values()].map(importFinding), ...this.#findings];
    }
    imported(module, name, offset) {
        const what = { kind: 'import', module, name };
        if (isHarmless(module, name) || this.#isOwn(module))
            return what;
        if (isDangerous(module, name))
            this.dangerous = true;
        const key = `${module}\n${name}`;
        const seen = this.#imports.get(key);
        if (seen)
            return seen.what;
        if (this.#imports.size < observations_most)
            this.#imports.set(key, { what, offset, called: false });
        return what;
    }
    called(callee, args, source, offset) {
        const { module, name } = callee;
        if (this.#isOwn(module))
            return;
        if (isHarmless(module, name)) {
            const reason = growthOf(callee, args, source);
            if (reason !== undefined)
                this.grows(reason, offset);
            return;
        }
        this.dangerous = true;
        const seen = this.#imports.get(`${module}\n${name}`);
        if (seen)
            seen.called = true;
    }
    obscured(reason, offset) {
        this.#add('pickle/obscured-import', 'critical', `The pickle imports something ${reason}.`, offset);
        return { kind: 'import', module: '', name: '' };
    }
    misused(reason, offset) {
        this.#add('pickle/call', 'high', `The pickle ${reason}.`, offset);
    }
    grows(reason, offset) {
        this.#add('pickle/expansion', 'high', `The pickle ${reason}: loading it may exhaust memory or time.`, offset);
    }
    misframed(reason, offset) {
        this.#add('pickle/frame', 'high', `The pickle ${reason}: loaders differ in how they read it.`, offset);
    }
    persistent(id) {
        if (this.persistentIds.length < 100_000)
            this.persistentIds.push(id);
    }
    built(value, run, offset) {
        if (isDataType(value) && !dataTypeOf(value, run.input.source)) {
            const reason = 'gives a NumPy data type a state that contradicts it, or that is not known';
            this.#add('pickle/data-type', 'high', `The pickle ${reason}.`, offset);
        }
        if (is(value, 'instance') && isRandomGenerator(value) && !isRandomState(value.state, run.input.source)) {
            const reason = 'sets a random generator of NumPy to a state that it cannot have, or that is not known';
            this.#add('pickle/random-state', 'high', `The pickle ${reason}.`, offset);
        }
        const file = arrayFileOf(value, run.input.source);
        if (file && 'fault' in file)
            this.misused(file.fault, offset);
        else if (file && this.files.size < observations_mostFiles)
            this.files.add(file.name);
        const array = readJoblibArray(value, run, this, this.#allowance, offset);
        if (array)
            this.joblibArrays++;
        return array;
    }
    #isOwn(module) {
        return this.#ownModule !== undefined && (module === this.#ownModule || module.startsWith(`${this.#ownModule}.`));
    }
    #add(rule, severity, message, offset) {
        if (this.#findings.length >= observations_most || this.#findings.some((found) => found.message === message))
            return;
        this.#findings.push({ rule, severity, message, remedy: loadNothing, offset });
    }
}
function importFinding({ what, offset, called }) {
    const { module, name } = what;
    const path = (0,files_src/* shown */.SP)(`${module}.${name}`.slice(0, observations_longestName));
    return {
        rule: 'pickle/import',
        severity: isDangerous(module, name) ? 'critical' : 'high',
        message: `The pickle imports ${path}${called ? ' and calls it' : ''}, which is not on the list of harmless imports.`,
        remedy: loadNothing,
        offset,
    };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/streams.js





/** Opcodes of one file: a few seconds of work. Pickles of models have thousands, of a dataset millions. */
const mostOpcodes = 50_000_000;
/** Opcodes after which it no longer matters what kind of bytes this may be: nothing else looks like a pickle so long. */
const mostGuessed = 2_000_000;
/** Of a file's budget for unpacking, in bytes for each opcode, so that many members cost no more than one. */
const opcodeCost = 20;
/** More ends of pickles are not kept, but the last one is. */
const mostBounds = 1000;
/**
 * Reads pickles to the end of the source, or to the first byte that belongs to none. Never throws for content, but
 * `archive/too-large` when the budget is spent.
 */
function readStreams(source, options = {}) {
    const allowance = { opcodes: options.opcodes ?? mostOpcodes };
    const before = allowance.opcodes;
    const streams = readAll(source, allowance, options);
    options.budget?.spend((before - allowance.opcodes) * opcodeCost);
    return streams;
}
function readAll(source, allowance, { most = Number.POSITIVE_INFINITY, ownModule }) {
    const observations = new Observations(allowance, ownModule);
    const input = new Input(source, 0);
    const bounds = [0];
    while (!input.ended && bounds.length <= most && !(bounds.length > 1 && isLineEnd(input))) {
        try {
            unpickle(input, observations, allowance);
        }
        catch (error) {
            if (!(error instanceof PickleFault))
                throw error;
            return { observations, bounds, fault: error };
        }
        if (bounds.length < mostBounds)
            bounds.push(input.position);
        else
            bounds[mostBounds - 1] = input.position;
    }
    return { observations, bounds };
}
/** Whether nothing but the end of a line is left, as editors and version control add it: no opcode, and no secret. */
function isLineEnd({ source, position }) {
    if (source.size - position > 2)
        return false;
    return ['\n', '\r\n'].includes(source.read(position, 2).toString('latin1'));
}
/**
 * Whether the bytes are a pickle. From protocol 2 on they say so. Older ones may be plain text: they are pickles when
 * they can be read to the end of the file, or do something that is not harmless before they cannot.
 */
function isPickle(head, source) {
    // Numbers may begin like the mark of a protocol: nothing is loaded of bytes that are no opcode.
    if (head[0] === 0x80 && head.length > 1)
        return (head[1] ?? 0) <= 5 && isOpcode(head[2] ?? 0);
    // To an unpickler, a zip archive begins with PERSID, which asks the loader for something and is refused.
    return isOpcode(head[0] ?? 0) && !startsWith(head, zipStart) && isUnmarkedPickle(source);
}
const zipStart = Buffer.from('PK\x03\x04', 'latin1');
function isUnmarkedPickle(source) {
    const { observations, bounds, fault } = readStreams(source, { opcodes: mostGuessed });
    if (fault instanceof TooMuch || observations.dangerous)
        return true;
    // A whole pickle that imports what it should not is one, whatever stands behind it.
    if (bounds.length > 1 && observations.findings.length > 0)
        return true;
    return !fault && bounds.length > 1;
}
/** What a pickle at the start of raw bytes would do: nothing is found where these are the numbers that they should be. */
function hiddenPickle(source) {
    const { observations } = readStreams(source, { most: 1, opcodes: mostGuessed });
    return observations.dangerous ? observations.findings : [];
}
/** The findings on a source that should hold nothing but pickles. */
function judgeStreams({ observations, bounds, fault }) {
    const findings = observations.findings;
    if (!fault)
        return findings;
    const { offset, message } = fault;
    const end = bounds.at(-1) ?? 0;
    if (fault instanceof TooMuch) {
        findings.push({
            rule: 'pickle/too-large',
            severity: 'high',
            message: `The pickle ${message}.`,
            remedy: loadNothing,
            offset,
        });
    }
    else if (bounds.length === 1) {
        findings.push({
            rule: 'pickle/broken',
            severity: 'high',
            message: `The pickle ${message}.`,
            remedy: loadNothing,
            offset,
        });
    }
    else {
        const text = `Behind the end of the pickle are bytes that are no pickle: the rest ${message}.`;
        findings.push({ rule: 'pickle/trailing-bytes', severity: 'high', message: text, remedy: loadNothing, offset: end });
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/numpy.js





const numpy_magic = Buffer.from('\x93NUMPY', 'latin1');
/** One array as numpy.save writes it (numpy/lib/format.py). An array of objects is a pickle behind the header. */
const numpy_numpy = {
    name: 'npy',
    firstBytes: [...numpy_magic.subarray(0, 1)],
    matches: (head) => startsWith(head, numpy_magic),
    read(source, context) {
        const header = readArrayHeader(source);
        if (!header) {
            return { findings: [finding('header', 'The header is not one that NumPy writes.', numpy_magic.length)] };
        }
        const { end, content } = header;
        if (content === 'pickle')
            return { findings: judgeObjects(source, end, context) };
        if (source.size - end === content)
            return { findings: [] };
        const message = `The header announces ${content} bytes of elements; ${source.size - end} bytes follow it.`;
        return { findings: [finding('size', message, end)] };
    },
};
function judgeObjects(source, end, { budget }) {
    const streams = readStreams((0,files_src/* partOf */.BU)(source, end, source.size), { budget });
    const note = finding('objects', 'The elements are a pickle, which numpy.load reads only when it is allowed to.', end);
    const findings = judgeStreams(streams).map((found) => ({ ...found, offset: (found.offset ?? 0) + end }));
    return [{ ...note, severity: 'low' }, ...findings];
}
function finding(rule, message, offset) {
    return { rule: `npy/${rule}`, severity: 'high', message, remedy: loadNothing, offset };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/protobuf.js


/** In bytes: most of a model is tensors, which are passed over. */
const protobuf_window = 8 * 1024;
/** Large graphs have some million. */
const mostFields = 30_000_000;
/** Walks through a message without holding it. No schema: the caller knows the numbers of the fields that it needs. */
class Protobuf {
    #source;
    #reader;
    #fail;
    #fields = 0;
    constructor(source, fail) {
        this.#source = source;
        this.#fail = fail;
        this.#reader = new ByteReader(source, (offset, wanted) => fail({ kind: 'truncated', message: `ends where ${wanted} bytes are wanted`, offset }), { window: protobuf_window });
    }
    get all() {
        return { start: 0, end: this.#source.size };
    }
    /** The fields of a message. Between two of them the caller may walk through others. */
    *fields({ start, end }) {
        let position = start;
        while (position < end) {
            const field = this.#field(position, end);
            position = this.#reader.position;
            yield field;
        }
    }
    /** The bytes of a field, up to a limit. */
    bytes(field, limit) {
        if (field.type !== 'bytes')
            return this.#fault('malformed', `has a number in field ${field.number}`, field.offset);
        return this.#source.read(field.start, Math.min(limit, field.end - field.start));
    }
    text(field, limit = 1024) {
        return this.bytes(field, limit).toString('utf8');
    }
    number(field) {
        if (field.type !== 'bytes')
            return field.value;
        return this.#fault('malformed', `has bytes in field ${field.number}, which is a number`, field.offset);
    }
    /** Where the message of a field lies. */
    message(field) {
        if (field.type === 'bytes')
            return field;
        return this.#fault('malformed', `has a number in field ${field.number}, which is a message`, field.offset);
    }
    /** The numbers of a repeated field, of which each occurrence may hold many. At most so many are given. */
    numbers(field, limit) {
        if (field.type !== 'bytes')
            return [field.value];
        const numbers = [];
        this.#reader.seek(field.start);
        while (this.#reader.position < field.end && numbers.length < limit)
            numbers.push(this.#varint(field.end));
        return numbers;
    }
    /** The bytes of a field as a source of their own. */
    part(field) {
        const { start, end } = this.message(field);
        return (0,files_src/* partOf */.BU)(this.#source, start, end - start);
    }
    #field(offset, end) {
        this.#fields += 1;
        if (this.#fields > mostFields)
            this.#fault('size', `has more than ${mostFields} fields`, offset);
        this.#reader.seek(offset);
        const tag = this.#varint(end);
        const number = Number(tag >> 3n);
        if (number === 0 || number >= 2 ** 29)
            this.#fault('malformed', 'has a field with an impossible number', offset);
        switch (Number(tag & 7n)) {
            case 0:
                return { number, type: 'varint', value: this.#varint(end), offset };
            case 1:
                return { number, type: 'fixed', value: this.#fixed(8, end), offset };
            case 5:
                return { number, type: 'fixed', value: this.#fixed(4, end), offset };
            case 2: {
                const length = this.#varint(end);
                const start = this.#reader.position;
                if (length > BigInt(end - start)) {
                    this.#fault('truncated', `has ${length} bytes in field ${number}, where ${end - start} are left`, offset);
                }
                this.#reader.skip(Number(length));
                return { number, type: 'bytes', start, end: start + Number(length), offset };
            }
            default:
                return this.#fault('malformed', 'has a field of a type that is no longer written', offset);
        }
    }
    #varint(end) {
        const offset = this.#reader.position;
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            if (this.#reader.position >= end)
                this.#fault('truncated', 'ends inside a number', offset);
            const byte = this.#reader.u8();
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return BigInt.asUintN(64, value);
        }
        return this.#fault('malformed', 'has a number of more than ten bytes', offset);
    }
    #fixed(length, end) {
        if (this.#reader.position + length > end)
            this.#fault('truncated', 'ends inside a number', this.#reader.position);
        return length === 4 ? BigInt(this.#reader.u32()) : this.#reader.u64();
    }
    #fault(kind, message, offset) {
        return this.#fail({ kind, message, offset });
    }
}
/** Whether a source starts as a message of these fields does, and what fields it has. Cheap: large fields are skipped. */
function sniffFields(source, types) {
    if (!mayBegin(types, source.read(0, 1)[0] ?? 0))
        return undefined;
    const seen = new Map();
    try {
        const protobuf = new Protobuf(source, ({ kind }) => {
            throw new SniffEnd(kind);
        });
        let count = 0;
        for (const field of protobuf.fields(protobuf.all)) {
            if (types.get(field.number) !== field.type)
                return undefined;
            if (!seen.has(field.number))
                seen.set(field.number, field);
            count += 1;
            if (count === 64)
                break;
        }
    }
    catch (error) {
        if (!(error instanceof SniffEnd))
            throw error;
        if (error.kind === 'malformed' || seen.size === 0)
            return undefined;
    }
    return seen;
}
/** The bytes that a message of such fields may begin with. Most files are told apart by them. */
function firstBytesOf(types) {
    return Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => mayBegin(types, byte));
}
/** The tag of a field below 16 is one byte. */
function mayBegin(types, byte) {
    return byte >= 0x80 || types.has(byte >> 3);
}
class SniffEnd extends Error {
    kind;
    constructor(kind) {
        super(kind);
        this.kind = kind;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/onnx/external-data.js


/** `_ALLOWED_EXTERNAL_DATA_KEYS` of onnx/external_data_helper.py. */
const external_data_knownKeys = new Set(['location', 'offset', 'length', 'checksum', 'basepath']);
/** ONNX Runtime takes the offset of such a tensor for an address in memory. */
const memoryAddress = '_ORT_MEM_ADDR_';
const external_data_largest = 2n ** 63n - 1n;
const external_data_mostFiles = 10_000;
const external_data_pathRemedy = 'Do not load it: it reads files outside of the model. Export it again with its data beside it.';
/**
 * Tensors in other files, as https://onnx.ai/onnx/repo-docs/ExternalData.html and the checks of external_data_helper.py
 * and checker.cc have them. Whether the files are there, and are no links, is for those to judge who see them.
 */
class ExternalData {
    #judgement;
    #sizes = new Map();
    constructor(judgement) {
        this.#judgement = judgement;
    }
    get facts() {
        if (this.#sizes.size === 0)
            return {};
        const neededBytes = Object.fromEntries([...this.#sizes].map(([name, size]) => [name, Number(size)]));
        return { needs: [...this.#sizes.keys()], neededBytes };
    }
    tensor(place, entries) {
        const { name, offset } = place;
        const values = new Map();
        for (const { key, value } of entries) {
            const shownKey = (0,files_src/* shown */.SP)(key.slice(0, 100));
            if (!external_data_knownKeys.has(key))
                this.#report('external-key', 'medium', name, `has the unknown key ${shownKey}`, offset);
            else if (values.has(key))
                this.#report('external-data', 'high', name, `has the key ${shownKey} twice`, offset);
            values.set(key, value);
        }
        const location = values.get('location');
        if (location === undefined) {
            this.#report('external-data', 'high', name, 'is in another file that is not named', offset);
            return;
        }
        const end = this.#endOf(place, values);
        if (location.includes(memoryAddress)) {
            this.#report('memory-address', 'critical', name, 'is read from an address in memory', offset);
        }
        else {
            this.#need(`The tensor ${(0,files_src/* shown */.SP)(name)}`, location, end, offset);
        }
    }
    /** A file that is not a tensor's. */
    file(what, location, offset) {
        this.#need(what, location, 0n, offset);
    }
    #need(what, location, end, offset) {
        const fault = faultOfRelativePath(location);
        if (fault !== undefined) {
            const message = `${what} is in ${(0,files_src/* shown */.SP)(location.slice(0, 200))}, which ${fault}.`;
            this.#judgement.report('onnx/external-path', message, { severity: 'critical', remedy: external_data_pathRemedy, offset });
            return;
        }
        const path = location.replace(/^(?:\.\/+)+/, '');
        if (this.#sizes.size === external_data_mostFiles && !this.#sizes.has(path)) {
            this.#judgement.stop('onnx/limit', `The model needs more than ${external_data_mostFiles} files.`, { offset });
        }
        const before = this.#sizes.get(path) ?? 0n;
        this.#sizes.set(path, end > before ? end : before);
    }
    /** How many bytes the file must have. */
    #endOf({ name, size, offset }, values) {
        const begin = this.#count(name, 'offset', values, offset) ?? 0n;
        const length = this.#count(name, 'length', values, offset);
        if (length !== undefined && size !== undefined && length !== size) {
            this.#report('external-length', 'medium', name, `takes ${length} bytes of a file; its shape and type need ${size}`, offset);
        }
        const checksum = values.get('checksum');
        if (checksum !== undefined && !/^[0-9a-fA-F]{40}$/.test(checksum)) {
            this.#report('external-checksum', 'low', name, 'has a checksum that is no SHA-1', offset);
        }
        return begin + (length ?? size ?? 0n);
    }
    #count(name, key, values, offset) {
        const text = values.get(key);
        if (text === undefined)
            return undefined;
        if (/^\d{1,19}$/.test(text) && BigInt(text) <= external_data_largest)
            return BigInt(text);
        const message = `has the ${key} ${(0,files_src/* shown */.SP)(text.slice(0, 100))}; a number from 0 is expected`;
        this.#report('external-data', 'high', name, message, offset);
        return undefined;
    }
    #report(rule, severity, name, message, offset) {
        this.#judgement.report(`onnx/${rule}`, `The tensor ${(0,files_src/* shown */.SP)(name)} ${message}.`, { severity, offset });
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/onnx/operators.js

/** Of the standard itself: every runtime has them. */
const standardDomains = new Set([
    '',
    'ai.onnx',
    'ai.onnx.ml',
    'ai.onnx.training',
    'ai.onnx.preview',
    'ai.onnx.preview.training',
]);
/** Built into ONNX Runtime. */
const runtimeDomains = new Set([
    'com.microsoft',
    'com.microsoft.nchwc',
    'com.microsoft.experimental',
    'com.microsoft.dml',
    'com.ms.internal.nhwc',
    'org.pytorch.aten',
]);
/** They call functions of Python by their names. */
const pythonOperators = new Set(['PyOp', 'PythonOp', 'PythonOpGrad', 'PyCustomOp']);
const namedPerDomain = 5;
const mostDomains = 1000;
/** Which operators a model uses, and which of them it defines itself as functions. */
class Operators {
    #used = new Map();
    #defined = new Set();
    use(domain, operator, offset) {
        if (standardDomains.has(domain) || this.#used.size >= mostDomains * namedPerDomain)
            return;
        const id = idOf(domain, operator);
        if (!this.#used.has(id))
            this.#used.set(id, { domain, operator, offset });
    }
    define(domain, operator) {
        if (this.#defined.size < mostDomains * namedPerDomain)
            this.#defined.add(idOf(domain, operator));
    }
    /** A custom operator is native code that the program loads beside the model: the model decides when it runs, on what. */
    judge(judgement) {
        const byDomain = new Map();
        for (const [id, use] of this.#used) {
            if (this.#defined.has(id))
                continue;
            if (pythonOperators.has(use.operator))
                judgePython(use, judgement);
            else
                byDomain.set(use.domain, [...(byDomain.get(use.domain) ?? []), use]);
        }
        for (const [domain, uses] of byDomain)
            judgeDomain(domain, uses, judgement);
    }
}
function idOf(domain, operator) {
    return `${domain}\0${operator}`;
}
function judgePython({ domain, operator, offset }, judgement) {
    const message = `The operator ${(0,files_src/* shown */.SP)(operator)} of the domain ${(0,files_src/* shown */.SP)(domain)} calls functions of Python.`;
    const remedy = 'Export the model without operators in Python.';
    judgement.report('onnx/python-operator', message, { severity: 'critical', remedy, offset });
}
function judgeDomain(domain, uses, judgement) {
    const [first] = uses;
    const offset = first?.offset ?? 0;
    const names = uses.slice(0, namedPerDomain).map(({ operator }) => (0,files_src/* shown */.SP)(operator));
    const list = uses.length > namedPerDomain ? `${names.join(', ')} and ${uses.length - namedPerDomain} more` : names.join(', ');
    if (runtimeDomains.has(domain)) {
        judgement.report('onnx/runtime-operator', `Only ONNX Runtime has the operators ${list} of the domain ${domain}.`, {
            severity: 'note',
            remedy: 'Name ONNX Runtime as the engine in the manifest.',
            offset,
        });
        return;
    }
    judgement.report('onnx/custom-operator', `The operators ${list} of the domain ${(0,files_src/* shown */.SP)(domain)} need native code beside the model.`, {
        severity: 'medium',
        remedy: 'Review and pin the library of the operators, and list the finding as a reviewed exception of the manifest.',
        offset,
    });
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/onnx/tensor.js

/** Of `TensorProto.DataType`: bits of one element. Strings have no size. */
const elementBits = new Map([
    [1n, 32n],
    [2n, 8n],
    [3n, 8n],
    [4n, 16n],
    [5n, 16n],
    [6n, 32n],
    [7n, 64n],
    [9n, 8n],
    [10n, 16n],
    [11n, 64n],
    [12n, 32n],
    [13n, 64n],
    [14n, 64n],
    [15n, 128n],
    [16n, 16n],
    [17n, 8n],
    [18n, 8n],
    [19n, 8n],
    [20n, 8n],
    [21n, 4n],
    [22n, 4n],
    [23n, 4n],
    [24n, 8n],
    [25n, 2n],
    [26n, 2n],
]);
const external = 1n;
const tensor_mostDimensions = 1024;
/** The format knows five keys. */
const tensor_mostEntries = 64;
/** `TensorProto`. Its data is not read: only how much there is, and where. */
function tensor_readTensor(protobuf, span, { judgement, external: data }) {
    const dimensions = [];
    const entries = [];
    let type = 0n;
    let name = '';
    let rawSize;
    let isExternal = false;
    for (const field of protobuf.fields(span)) {
        switch (field.number) {
            case 1:
                dimensions.push(...protobuf.numbers(field, tensor_mostDimensions - dimensions.length));
                break;
            case 2:
                type = protobuf.number(field);
                break;
            case 8:
                name = protobuf.text(field);
                break;
            case 9: {
                const { start, end } = protobuf.message(field);
                rawSize = end - start;
                break;
            }
            case 13:
                if (entries.length < tensor_mostEntries)
                    entries.push(tensor_readEntry(protobuf, protobuf.message(field)));
                break;
            case 14:
                isExternal = protobuf.number(field) === external;
                break;
        }
    }
    const tensor = { name, size: tensor_sizeOf(dimensions, type), offset: span.start };
    if (rawSize !== undefined && tensor.size !== undefined && !isExternal && BigInt(rawSize) !== tensor.size) {
        const message = `The tensor ${(0,files_src/* shown */.SP)(name)} has ${rawSize} bytes; its shape and type need ${tensor.size}.`;
        judgement.report('onnx/tensor-size', message, { severity: 'medium', offset: span.start });
    }
    if (isExternal && rawSize !== undefined && rawSize > 0) {
        const message = `The tensor ${(0,files_src/* shown */.SP)(name)} has data in the model and in another file; programs differ in which one counts.`;
        judgement.report('onnx/external-data', message, { offset: span.start });
    }
    if (isExternal || entries.length > 0)
        data.tensor(tensor, entries);
}
function tensor_readEntry(protobuf, span) {
    const entry = { key: '', value: '' };
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            entry.key = protobuf.text(field);
        if (field.number === 2)
            entry.value = protobuf.text(field, 4096);
    }
    return entry;
}
/** In bytes, of data that is not text. Nothing for shapes that are symbolic, too long or larger than 64 bits can count. */
function tensor_sizeOf(dimensions, type) {
    const bits = elementBits.get(type);
    if (bits === undefined || dimensions.length === tensor_mostDimensions)
        return undefined;
    let elements = 1n;
    for (const dimension of dimensions) {
        elements *= dimension;
        if (elements >= 2n ** 63n)
            return undefined;
    }
    return (elements * bits + 7n) / 8n;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/onnx/model.js



/** Graphs inside attributes of nodes inside graphs. As protobuf's own limit of 100 messages allows, and no deeper. */
const deepestGraph = 32;
/** `IR_VERSION` of onnx.proto. */
const newestIrVersion = 14n;
const mostProperties = 32;
/** `ModelProto`: its graph, the graph of its training, its functions. */
function model_readModel(protobuf, judgement) {
    const walk = { protobuf, judgement, operators: new Operators(), external: new ExternalData(judgement) };
    const metadata = {};
    const operatorSets = [];
    for (const field of protobuf.fields(protobuf.all)) {
        switch (field.number) {
            case 1:
                metadata['ir_version'] = readIrVersion(protobuf.number(field), judgement);
                break;
            case 2:
                metadata['producer'] = protobuf.text(field);
                break;
            case 3:
                metadata['producer_version'] = protobuf.text(field);
                break;
            case 7:
                readGraph(walk, protobuf.message(field), 0);
                break;
            case 8:
                operatorSets.push(readOperatorSet(protobuf, protobuf.message(field)));
                break;
            case 14:
                readProperty(protobuf, protobuf.message(field), metadata);
                break;
            case 20:
                readTraining(walk, protobuf.message(field));
                break;
            case 25:
                readFunction(walk, protobuf.message(field));
                break;
        }
    }
    walk.operators.judge(judgement);
    if (operatorSets.length > 0)
        metadata['opset'] = operatorSets.slice(0, 16).join(', ');
    return { metadata, ...walk.external.facts };
}
function readIrVersion(version, judgement) {
    if (version > newestIrVersion) {
        judgement.report('onnx/ir-version', `The model has IR version ${version}; ${newestIrVersion} is the newest known.`, {
            severity: 'low',
        });
    }
    return Number(version);
}
function readOperatorSet(protobuf, span) {
    let domain = '';
    let version = 0n;
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            domain = protobuf.text(field);
        if (field.number === 2)
            version = protobuf.number(field);
    }
    return `${domain === '' ? 'ai.onnx' : domain} ${version}`;
}
function readProperty(protobuf, span, metadata) {
    const [key = '', value = ''] = model_readEntry(protobuf, span);
    if (Object.keys(metadata).length < mostProperties)
        metadata[`metadata.${key}`] = value;
}
/** `StringStringEntryProto`. */
function model_readEntry(protobuf, span) {
    const entry = [];
    for (const field of protobuf.fields(span)) {
        if (field.number === 1 || field.number === 2)
            entry[field.number - 1] = protobuf.text(field);
    }
    return entry;
}
function readTraining(walk, span) {
    for (const field of walk.protobuf.fields(span)) {
        if (field.number === 1 || field.number === 2)
            readGraph(walk, walk.protobuf.message(field), 0);
    }
}
function readGraph(walk, span, depth) {
    const { protobuf, judgement } = walk;
    if (depth > deepestGraph) {
        judgement.stop('onnx/limit', `Graphs are nested more than ${deepestGraph} deep.`, { offset: span.start });
    }
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            readNode(walk, protobuf.message(field), depth);
        if (field.number === 5)
            tensor_readTensor(protobuf, protobuf.message(field), walk);
        if (field.number === 15)
            readSparseTensor(walk, protobuf.message(field));
    }
}
function readSparseTensor(walk, span) {
    for (const field of walk.protobuf.fields(span)) {
        if (field.number === 1 || field.number === 2)
            tensor_readTensor(walk.protobuf, walk.protobuf.message(field), walk);
    }
}
function readFunction(walk, span) {
    const { protobuf, operators } = walk;
    let name = '';
    let domain = '';
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            name = protobuf.text(field);
        if (field.number === 10)
            domain = protobuf.text(field);
        if (field.number === 7)
            readNode(walk, protobuf.message(field), 0);
        if (field.number === 11)
            model_readAttribute(walk, protobuf.message(field), 0);
    }
    operators.define(domain, name);
}
function readNode(walk, span, depth) {
    const { protobuf, operators, external } = walk;
    let operator = '';
    let domain = '';
    const attributes = [];
    for (const field of protobuf.fields(span)) {
        if (field.number === 4)
            operator = protobuf.text(field);
        if (field.number === 7)
            domain = protobuf.text(field);
        if (field.number === 5) {
            const attribute = model_readAttribute(walk, protobuf.message(field), depth);
            if (isOfContext(attribute))
                attributes.push(attribute);
        }
    }
    operators.use(domain, operator, span.start);
    if (operator === 'EPContext')
        readContext(attributes, external, span.start);
}
function isOfContext({ name }) {
    return name === 'ep_cache_context' || name === 'embed_mode';
}
/** ONNX Runtime's compiled graphs lie in a file of their own unless they are embedded. */
function readContext(attributes, external, offset) {
    const embedded = attributes.find(({ name }) => name === 'embed_mode')?.number ?? 1n;
    const context = attributes.find(({ name }) => name === 'ep_cache_context');
    if (embedded === 0n && context !== undefined)
        external.file('EPContext', context.text, offset);
}
function model_readAttribute(walk, span, depth) {
    const { protobuf } = walk;
    const attribute = { name: '', text: '', number: 0n };
    for (const field of protobuf.fields(span)) {
        switch (field.number) {
            case 1:
                attribute.name = protobuf.text(field);
                break;
            case 3:
                attribute.number = protobuf.number(field);
                break;
            case 4:
                attribute.text = protobuf.text(field);
                break;
            case 5:
            case 10:
                tensor_readTensor(protobuf, protobuf.message(field), walk);
                break;
            case 6:
            case 11:
                readGraph(walk, protobuf.message(field), depth + 1);
                break;
            case 22:
            case 23:
                readSparseTensor(walk, protobuf.message(field));
                break;
        }
    }
    return attribute;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/onnx/onnx.js



const onnx_remedy = 'Fetch the model again from its source and compare its digest, or export it again.';
/** `ModelProto` of onnx.proto. */
const modelFields = new Map([
    [1, 'varint'],
    [2, 'bytes'],
    [3, 'bytes'],
    [4, 'bytes'],
    [5, 'varint'],
    [6, 'bytes'],
    [7, 'bytes'],
    [8, 'bytes'],
    [14, 'bytes'],
    [20, 'bytes'],
    [25, 'bytes'],
    [26, 'bytes'],
]);
const irVersion = 1;
const graph = 7;
const operatorSets = 8;
/** https://github.com/onnx/onnx/blob/main/onnx/onnx.proto; tensors are passed over, never read. */
const onnx = {
    name: 'onnx',
    firstBytes: firstBytesOf(modelFields),
    matches(_head, source) {
        const fields = sniffFields(source, modelFields);
        if (fields === undefined)
            return false;
        return fields.has(irVersion) && (fields.has(graph) || (fields.has(operatorSets) && fields.size > 3));
    },
    read(source) {
        return judge(onnx_remedy, (judgement) => {
            const protobuf = new Protobuf(source, (fault) => onnx_stopAt(fault, judgement));
            return model_readModel(protobuf, judgement);
        });
    },
};
function onnx_stopAt({ kind, message, offset }, judgement) {
    return judgement.stop(kind === 'size' ? 'onnx/limit' : `onnx/${kind}`, `The model ${message}.`, { offset });
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/torch-storages.js

/** Bytes of one element, by the first word of the storage's class (torch/storage.py, `_dtype_to_storage_type_map`). */
const elementSizes = {
    BFloat16: 2,
    Bool: 1,
    Byte: 1,
    Char: 1,
    ComplexDouble: 16,
    ComplexFloat: 8,
    Double: 8,
    Float: 4,
    Half: 2,
    Int: 4,
    Long: 8,
    QInt32: 4,
    QInt8: 1,
    QUInt2x4: 1,
    QUInt4x2: 1,
    QUInt8: 1,
    Short: 2,
    Untyped: 1,
};
/** The number of elements in front of each storage, in bytes. */
const countBytes = 8;
/**
 * How many bytes the storages have that a legacy pickle refers to, or nothing when one of them cannot be told. A
 * reference is the tuple ('storage', class, key, device, number of elements, view).
 */
function storageBytes(references, source) {
    const sizes = new Map();
    for (const reference of references) {
        if (typeof reference === 'number' || reference.kind !== 'tuple')
            return undefined;
        const [, type, key, , elements] = reference.items;
        if (typeof type !== 'object' || type.kind !== 'import' || typeof key !== 'number')
            return undefined;
        if (typeof elements !== 'object' || elements.kind !== 'integer')
            return undefined;
        const size = elementSizes[type.name.replace(/Storage$/, '')];
        const name = text_textAt(source, key);
        if (size === undefined || name === undefined)
            return undefined;
        sizes.set(name, countBytes + elements.value * size);
    }
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/torch-legacy.js




/** The integer 0x1950a86a20f9469cfc6c as LONG1 and STOP (torch/serialization.py, MAGIC_NUMBER). */
const torch_legacy_magic = Buffer.from([0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e]);
/** Magic number, protocol, system, object, keys of the storages. */
const pickles = 5;
function isLegacyTorch(head) {
    if (head[0] !== op.PROTO)
        return false;
    const at = head.indexOf(torch_legacy_magic);
    // In front of it stand PROTO and, from protocol 4 on, a FRAME.
    return at === 2 || (at === 11 && head[2] === op.FRAME);
}
/** What torch.save wrote before version 1.6, and still does when told: five pickles, then the storages as raw bytes. */
const torchLegacy = {
    name: 'torch-legacy',
    firstBytes: [op.PROTO],
    matches: isLegacyTorch,
    read(source, { budget }) {
        const streams = readStreams(source, { most: pickles, budget });
        const findings = judgeStreams(streams);
        if (streams.fault)
            return { findings };
        const end = streams.bounds.at(-1) ?? 0;
        const expected = storageBytes(streams.observations.persistentIds, source);
        const found = source.size - end;
        if (found !== expected)
            findings.push(wrongStorages(end, found, expected));
        return { findings, facts: { metadata: { pickles: streams.bounds.length - 1 } } };
    },
};
function wrongStorages(offset, found, expected) {
    const wanted = expected === undefined ? 'an unknown number' : String(expected);
    return {
        rule: 'torch-legacy/storages',
        severity: 'high',
        message: `Behind the pickles, storages of ${wanted} bytes are expected; ${found} bytes are there.`,
        remedy: loadNothing,
        offset,
    };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/pickle.js


/** Python's pickles, joblib's too, of any protocol and however many of them lie behind each other. */
const pickle = {
    name: 'pickle',
    matches: (head, source) => !isLegacyTorch(head) && isPickle(head, source),
    read(source, { budget }) {
        const streams = readStreams(source, { budget });
        const { joblibArrays, files } = streams.observations;
        return {
            findings: judgeStreams(streams),
            facts: {
                ...(files.size > 0 && { needs: [...files] }),
                metadata: { pickles: streams.bounds.length - 1, ...(joblibArrays > 0 && { joblibArrays }) },
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/torch-script.js

/** Larger methods are not read: PyTorch's largest have a few hundred KiB. In bytes. */
const torch_script_largest = 16 * 1024 * 1024;
/** Operators that read or write files by name: `aten::from_file`, `aten::save`. */
const fileOperators = /\b(?:torch|aten)(?:\.|::)(?:from_file|save|load)\b/;
/** Operators of other libraries, which run whatever these registered under the name. */
const foreignOperators = /\bops\.(?!(?:aten|prim|prims|quantized|inductor)\b)(\w+)\.(\w+)/;
/** The code of a TorchScript archive. It runs in PyTorch's interpreter, which can reach only PyTorch's operators. */
function judgeScript(name, source) {
    const member = (0,files_src/* shown */.SP)(name.slice(0, 200));
    if (source.size > torch_script_largest) {
        return [
            torch_script_finding('pytorch/script-size', 'high', `${member} is code of ${source.size} bytes; at most ${torch_script_largest} are read.`),
        ];
    }
    const code = source.read(0, source.size).toString('latin1');
    const findings = [torch_script_finding('pytorch/script', 'low', `${member} is code that runs when the model is used.`)];
    const file = fileOperators.exec(code);
    if (file)
        findings.push(torch_script_finding('pytorch/script-files', 'critical', `${member} calls ${file[0]}, which reaches files.`, file.index));
    const foreign = foreignOperators.exec(code);
    if (foreign) {
        findings.push(torch_script_finding('pytorch/script-operator', 'medium', `${member} calls ${foreign[0]}, an operator that is not PyTorch's.`, foreign.index));
    }
    return findings;
}
function torch_script_finding(rule, severity, message, offset) {
    const remedy = 'Ship the weights alone, as safetensors, or review the code and add an exception to the manifest.';
    return { rule, severity, message, remedy, ...(offset !== undefined && { offset }) };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pytorch-zip.js





/** What torch.save and torch.jit.save write since version 1.6 (caffe2/serialize/inline_container.cc). */
const pytorchZip = {
    name: 'pytorch-zip',
    requires: hasOwnZip,
    matches: (_, source) => isTorchArchive(zipListing(source)),
    read(source, context) {
        return judged(() => {
            const archive = readZip(source, context.budget);
            const script = archive.entries.some(({ name }) => isScript(name));
            const findings = archive.faults.map(faultFinding);
            for (const entry of readable(archive))
                findings.push(...pytorch_zip_judgeMember(entry, script, context));
            return { findings, facts: { metadata: { torchScript: script, ...records(archive) } } };
        });
    },
};
/** Whether it has a `data.pkl` and, beside it, another record that only PyTorch writes. */
function isTorchArchive({ entries }) {
    const names = new Set(entries.map(({ name }) => name));
    return entries.some(({ name }) => {
        const folder = /^([^/]+\/)data\.pkl$/.exec(name)?.[1];
        return folder !== undefined && (names.has(`${folder}version`) || names.has(`${folder}.data/version`));
    });
}
function pytorch_zip_judgeMember(entry, script, context) {
    if (entry.kind !== 'file')
        return judgeEntry(entry, context);
    try {
        if (isScript(entry.name))
            return judgeScript(entry.name, entry.open());
        if (isStorage(entry.name))
            return inMember(entry, hiddenPickle(entry.open()));
        if (script && entry.name.endsWith('.pkl'))
            return judgeScriptPickle(entry, context);
    }
    catch (error) {
        return [errorFinding(error)];
    }
    return judgeEntry(entry, context);
}
/** Compiled methods, and their debug information, which is a pickle. */
function isScript(name) {
    return /^[^/]+\/code\/.+\.py$/.test(name);
}
/** Numbers as they lie in memory. PyTorch never unpickles them, and they may begin with any bytes. */
function isStorage(name) {
    return /^[^/]+\/(?:data|constants|tensors)\/\d+$/.test(name);
}
/** In an archive of TorchScript, `__torch__` holds the classes that its own code defines. */
function judgeScriptPickle(entry, context) {
    const source = entry.open();
    if (!isPickle(source.read(0, 8), source))
        return judgeEntry(entry, context);
    return inMember(entry, judgeStreams(readStreams(source, { ownModule: '__torch__', budget: context.budget })));
}
function inMember({ name }, findings) {
    return findings.map((finding) => ({ ...finding, message: `In ${JSON.stringify(name)}: ${finding.message}` }));
}
/** The short records that say how the archive was written. */
function records({ entries }) {
    const found = {};
    for (const entry of entries) {
        const record = /^[^/]+\/(?:\.format_|\.)?(version|byteorder)$/.exec(entry.name)?.[1];
        if (record === undefined || entry.kind !== 'file' || entry.size > 64)
            continue;
        found[record] = entry.open().read(0, 64).toString('latin1').trim();
    }
    return found;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/safetensors-layout.js

/** Bits of one element. */
const dtypeBits = new Map([
    ['F4', 4],
    ['F6_E2M3', 6],
    ['F6_E3M2', 6],
    ['BOOL', 8],
    ['U8', 8],
    ['I8', 8],
    ['F8_E5M2', 8],
    ['F8_E4M3', 8],
    ['F8_E8M0', 8],
    ['F8_E4M3FNUZ', 8],
    ['F8_E5M2FNUZ', 8],
    ['I16', 16],
    ['U16', 16],
    ['F16', 16],
    ['BF16', 16],
    ['I32', 32],
    ['U32', 32],
    ['F32', 32],
    ['F64', 64],
    ['I64', 64],
    ['U64', 64],
    ['C64', 64],
]);
const safetensors_layout_largestSize = 2n ** 64n - 1n;
/**
 * Whether the tensors, in the order in which the header names them, cover the data as they must. Only where numbers can
 * count it: of others it says no, and `checkLayout` is the judge.
 */
function isCovered(tensors, dataSize) {
    let covered = 0;
    for (const { dtype, shape, begin, end } of tensors) {
        const bits = safetensors_layout_elementsOf(shape) * (dtypeBits.get(dtype) ?? 0);
        if (!Number.isSafeInteger(bits) || begin !== covered || (end - begin) * 8 !== bits)
            return false;
        covered = end;
    }
    return covered === dataSize;
}
/** NaN when a number cannot count them, also where a 0 follows. */
function safetensors_layout_elementsOf(shape) {
    let elements = 1;
    for (const size of shape) {
        elements *= size;
        if (!Number.isSafeInteger(elements))
            return Number.NaN;
    }
    return elements;
}
/** The tensors, in the order of their bytes, must cover the data without a hole, an overlap or a rest. */
function safetensors_layout_checkLayout(tensors, dataSize, judgement) {
    let covered = 0n;
    for (const tensor of [...tensors].sort(byPlace)) {
        checkPlace(tensor, covered, judgement);
        checkSize(tensor, judgement);
        covered = tensor.end;
    }
    if (covered !== BigInt(dataSize)) {
        judgement.report('safetensors/data-size', `The tensors take ${covered} bytes; the file has ${dataSize} bytes of data.`);
    }
}
function byPlace(a, b) {
    return Number(a.begin > b.begin) - Number(a.begin < b.begin) || Number(a.end > b.end) - Number(a.end < b.end);
}
function checkPlace({ name, begin, end, offset }, covered, judgement) {
    const range = `The tensor ${(0,files_src/* shown */.SP)(name)} at ${begin} to ${end}`;
    if (end < begin)
        judgement.stop('safetensors/offsets', `${range} ends before it begins.`, { offset });
    if (begin < covered) {
        judgement.stop('safetensors/overlap', `${range} overlaps the tensor before it, which ends at ${covered}.`, {
            offset,
        });
    }
    if (begin > covered) {
        judgement.stop('safetensors/hole', `${range} leaves a hole after ${covered}, where unlisted bytes can hide.`, {
            offset,
        });
    }
}
function checkSize({ name, dtype, shape, begin, end, offset }, judgement) {
    let elements = 1n;
    for (const dimension of shape)
        elements = elements > safetensors_layout_largestSize ? elements : elements * dimension;
    const bits = elements * BigInt(dtypeBits.get(dtype) ?? 0);
    if (elements > safetensors_layout_largestSize || bits > safetensors_layout_largestSize) {
        judgement.stop('safetensors/overflow', `The shape of the tensor ${(0,files_src/* shown */.SP)(name)} is larger than 64 bits can count.`, {
            offset,
        });
    }
    if (bits % 8n !== 0n) {
        judgement.stop('safetensors/alignment', `The tensor ${(0,files_src/* shown */.SP)(name)} of ${dtype} does not end on a whole byte.`, {
            offset,
        });
    }
    if (end - begin !== bits / 8n) {
        judgement.stop('safetensors/size', `The tensor ${(0,files_src/* shown */.SP)(name)} has ${end - begin} bytes; its shape and dtype need ${bits / 8n}.`, { offset });
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/safetensors-canonical.js

/** In bytes: longer headers are of large files, whose reading takes longer than that of their header. */
const safetensors_canonical_longest = 256 * 1024;
const safetensors_canonical_opening = /\{(?:"__metadata__":\{((?:"[ !#-[\]-~]{1,200}":"[ !#-[\]-~]{0,1000}",?){0,32})\}([,}]))?/y;
const pair = /"([ !#-[\]-~]+)":"([ !#-[\]-~]*)"(,?)/y;
const size = '(?:0|[1-9]\\d{0,14})';
const tensor = new RegExp(`"([ !#-[\\]-~]+)":\\{"dtype":"([A-Z0-9_]+)","shape":\\[((?:${size}(?:,${size}){0,31})?)\\],"data_offsets":\\[(${size}),(${size})\\]\\}([,}])`, 'y');
const padding = / *$/y;
/**
 * The header of a file as the reference implementation writes it: ASCII, without white space, names without escapes, the
 * keys of tensors in one order. Nothing for any other, which the full reader must judge, and for a key that is there twice.
 * Headers of small files are half of what it takes to verify them. `start` and `end` are where the header lies.
 */
function readCanonical(source, start, end) {
    if (end - start > safetensors_canonical_longest)
        return undefined;
    const text = source.read(start, end - start).toString('latin1');
    safetensors_canonical_opening.lastIndex = 0;
    const [opened, pairs, behind = ''] = safetensors_canonical_opening.exec(text) ?? [];
    if (opened === undefined)
        return undefined;
    const metadata = pairs === undefined ? new Map() : readPairs(pairs);
    const tensors = behind === '}' ? [] : safetensors_canonical_readTensors(text, opened.length, start);
    return metadata && tensors && { tensors, metadata };
}
function readPairs(text) {
    const metadata = new Map();
    for (let at = 0; at < text.length; at = pair.lastIndex) {
        pair.lastIndex = at;
        const [, key = '', value = '', comma] = pair.exec(text) ?? [];
        if (comma === undefined || metadata.has(key) || (comma === '') !== (pair.lastIndex === text.length))
            return undefined;
        metadata.set(key, value);
    }
    return metadata;
}
function safetensors_canonical_readTensors(text, first, start) {
    const tensors = [];
    const names = new Set();
    for (let at = first, more = ','; more === ','; at = tensor.lastIndex) {
        tensor.lastIndex = at;
        const [, name = '', dtype = '', shape = '', begin = '', last = '', next = ''] = tensor.exec(text) ?? [];
        if (next === '' || name === '__metadata__' || names.has(name) || !dtypeBits.has(dtype))
            return undefined;
        names.add(name);
        const offset = start + at + name.length + '"":'.length;
        const sizes = shape.includes(',') ? shape.split(',').map(Number) : shape === '' ? [] : [Number(shape)];
        tensors.push({ name, dtype, shape: sizes, begin: Number(begin), end: Number(last), offset });
        more = next;
    }
    padding.lastIndex = tensor.lastIndex;
    return padding.test(text) ? tensors : undefined;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/safetensors.js






/** As the reference implementation, in bytes. */
const longestHeader = 100_000_000;
/** The length of the header, before it. In bytes. */
const lengthSize = 8;
/** More could not be judged in bounded memory. The largest models have about 100,000 in all their shards together. */
const safetensors_mostTensors = 300_000;
/** Of names and of metadata that is kept, in bytes. */
const longestText = 64 * 1024;
const safetensors_remedy = 'Fetch the file again from its source and compare its digest; do not load this one.';
const limitedRemedy = 'Split the model into shards with smaller headers.';
/**
 * https://github.com/huggingface/safetensors, "Format", with every rule of its Rust reference, and two that the format
 * has and the reference does not enforce: no key twice, and tensors described by objects.
 */
const safetensors = {
    name: 'safetensors',
    /** An object in JSON after eight bytes that are not text: a hostile length is told of, a text file is not claimed. */
    matches(head) {
        return head.length >= lengthSize && startsObject(head, lengthSize) && !safetensors_isText(head.subarray(0, lengthSize));
    },
    read(source) {
        return judge(safetensors_remedy, (judgement) => safetensors_readHeader(source, judgement));
    },
};
function safetensors_isText(bytes) {
    for (const byte of bytes)
        if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)
            return false;
    return true;
}
function safetensors_readHeader(source, judgement) {
    const end = headerEnd(source, judgement);
    const usual = readCanonical(source, lengthSize, end);
    if (usual && isCovered(usual.tensors, source.size - end)) {
        const elements = usual.tensors.reduce((sum, { shape }) => sum + safetensors_layout_elementsOf(shape), 0);
        return { metadata: safetensors_describe(usual.tensors, elements, usual.metadata) };
    }
    const { tensors, metadata } = readJson(source, end, judgement);
    safetensors_layout_checkLayout(tensors, source.size - end, judgement);
    return { metadata: safetensors_describe(tensors, safetensors_countElements(tensors), metadata) };
}
function readJson(source, end, judgement) {
    const json = new JsonReader(source, {
        start: lengthSize,
        end,
        dialect: 'strict',
        longestString: longestText,
        fail: (fault) => safetensors_stopAt(fault, judgement),
        duplicate: (key, path, offset) => {
            const where = path.length === 0 ? '' : ` of ${(0,files_src/* shown */.SP)(path.join('.'))}`;
            judgement.report('safetensors/duplicate-key', `The key ${(0,files_src/* shown */.SP)(key)}${where} is there twice.`, { offset });
        },
    });
    if (json.peek() !== 'object')
        judgement.stop('safetensors/json', 'The header is not a JSON object.', { offset: 8 });
    const tensors = [];
    const metadata = new Map();
    for (const name of json.members()) {
        if (name === '__metadata__')
            readMetadata(json, judgement, metadata);
        else
            tensors.push(safetensors_readTensor(json, judgement, name));
        if (tensors.length > safetensors_mostTensors) {
            judgement.stop('safetensors/limit', `More than ${safetensors_mostTensors} tensors cannot be judged.`, {
                remedy: limitedRemedy,
            });
        }
    }
    json.end();
    return { tensors, metadata };
}
/** Where the header ends and the data starts, in bytes. */
function headerEnd(source, judgement) {
    if (source.size < lengthSize) {
        judgement.stop('safetensors/header-length', `The file has ${source.size} bytes; a header needs 8 for its length.`);
    }
    const bytes = source.read(0, lengthSize);
    const length = bytes.readUInt32LE(4) * 2 ** 32 + bytes.readUInt32LE(0);
    if (length > longestHeader) {
        judgement.stop('safetensors/header-length', `The header claims ${bytes.readBigUInt64LE()} bytes; at most ${longestHeader} may be.`, {
            offset: 0,
        });
    }
    const end = lengthSize + length;
    if (end > source.size) {
        judgement.stop('safetensors/header-length', `The header claims ${length} bytes; the file has ${source.size - lengthSize} after the length.`, { offset: 0 });
    }
    return end;
}
function safetensors_stopAt({ kind, message, offset }, judgement) {
    switch (kind) {
        case 'size':
            return judgement.stop('safetensors/limit', `The header ${message}.`, { offset, remedy: limitedRemedy });
        case 'encoding':
            return judgement.stop('safetensors/encoding', `The header ${message}.`, { offset });
        case 'depth':
        case 'syntax':
            return judgement.stop('safetensors/json', `The header is not valid JSON: it ${message}.`, { offset });
    }
}
function readMetadata(json, judgement, metadata) {
    const { offset } = json;
    if (json.peek() === 'word' && json.word() === 'null')
        return;
    if (json.peek() !== 'object') {
        judgement.stop('safetensors/metadata', '__metadata__ is not an object of strings.', { offset });
    }
    for (const key of json.members()) {
        if (json.peek() !== 'string') {
            judgement.stop('safetensors/metadata', `__metadata__ has a value that is not a string, for ${(0,files_src/* shown */.SP)(key ?? '…')}.`, {
                offset: json.offset,
            });
        }
        const value = json.string();
        if (key !== undefined && value !== undefined && value.length <= 1024 && metadata.size < 64)
            metadata.set(key, value);
    }
}
function safetensors_readTensor(json, judgement, name) {
    const { offset } = json;
    const fail = (message) => judgement.stop('safetensors/tensor-info', `The tensor ${(0,files_src/* shown */.SP)(name ?? '…')} ${message}.`, { offset });
    if (name === undefined)
        return fail(`has a name of more than ${longestText} bytes`);
    if (json.peek() !== 'object')
        return fail('is not described by an object');
    let dtype;
    let shape;
    let offsets;
    for (const key of json.members()) {
        if (key === 'dtype')
            dtype = json.peek() === 'string' ? json.string() : fail('has a dtype that is not a string');
        else if (key === 'shape')
            shape = readSizes(json, () => fail('has a shape that is not a list of unsigned integers'));
        else if (key === 'data_offsets') {
            offsets = readSizes(json, () => fail('has data_offsets that are not two unsigned integers'));
        }
        else {
            judgement.report('safetensors/unknown-key', `The tensor ${(0,files_src/* shown */.SP)(name)} has the unknown key ${(0,files_src/* shown */.SP)(key ?? '…')}.`, {
                severity: 'low',
                offset,
            });
            json.skip();
        }
    }
    const [begin, end, more] = offsets ?? [];
    if (dtype === undefined || shape === undefined)
        return fail('has no dtype or no shape');
    if (begin === undefined || end === undefined || more !== undefined)
        return fail('does not have two data_offsets');
    if (!dtypeBits.has(dtype)) {
        judgement.stop('safetensors/dtype', `The tensor ${(0,files_src/* shown */.SP)(name)} has the unknown dtype ${(0,files_src/* shown */.SP)(dtype)}.`, { offset });
    }
    return { name, dtype, shape, begin, end, offset };
}
/** A list of numbers that fit into 64 bits, as the reference reads them. */
function readSizes(json, fail) {
    if (json.peek() !== 'array')
        fail();
    const sizes = [];
    json.elements(() => {
        const text = json.peek() === 'number' ? json.number() : fail();
        if (!/^\d{1,20}$/.test(text) || BigInt(text) >= 2n ** 64n || sizes.length === 4096)
            fail();
        sizes.push(BigInt(text));
    });
    return sizes;
}
/** `elements` are those of all tensors, told where a number can count them. */
function safetensors_describe(tensors, elements, metadata) {
    const described = { tensors: tensors.length };
    if (elements > 0 && elements <= Number.MAX_SAFE_INTEGER)
        described['parameters'] = Number(elements);
    described['dtypes'] = countDtypes(tensors);
    for (const [key, value] of metadata)
        described[`metadata.${key}`] = value;
    return described;
}
/** How many tensors are of which type, most first: `BF16 290, F32 2`. */
function countDtypes(tensors) {
    const [first] = tensors;
    if (first && tensors.length === 1)
        return `${first.dtype} 1`;
    const counts = new Map();
    for (const { dtype } of tensors)
        counts.set(dtype, (counts.get(dtype) ?? 0) + 1);
    const byCount = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
    return byCount.map(([dtype, count]) => `${dtype} ${count}`).join(', ');
}
function safetensors_countElements(tensors) {
    return tensors.reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1n), 0n);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/saved-model/operations.js

/** Operations of TensorFlow that reach beyond the numbers of a model, by the names of its registry (`tf.raw_ops`). */
const dangers = [
    {
        rule: 'saved-model/python',
        severity: 'critical',
        what: 'calls Python',
        operations: /^(?:PyFunc|PyFuncStateless|EagerPyFunc)$/,
    },
    {
        rule: 'saved-model/write',
        severity: 'critical',
        what: 'writes files',
        operations: /^(?:WriteFile|(?:Experimental)?DatasetToTFRecord|SaveDataset(?:V2)?|CacheDataset(?:V2)?|SnapshotDataset(?:V2)?|DistributedSave|CreateSummary(?:File|Db)Writer|Save|SaveSlices)$/,
    },
    {
        rule: 'saved-model/read',
        severity: 'high',
        what: 'reads files',
        operations: /^(?:ReadFile|ImmutableConst|RecordInput|Restore|RestoreSlice|(?:Experimental)?MatchingFiles(?:Dataset)?|(?:WholeFile|TextLine|FixedLengthRecord|TFRecord|LMDB)Reader(?:V2)?|(?:TextLine|FixedLengthRecord|TFRecord)Dataset(?:V2)?|(?:Experimental)?(?:LMDB|Sql)Dataset|Snapshot(?:Chunk|DatasetReader|NestedDatasetReader)(?:Dataset)?|ListSnapshotChunksDataset|LoadDataset)$/,
    },
    {
        rule: 'saved-model/network',
        severity: 'high',
        what: 'reaches the network or settings of file systems',
        operations: /^(?:DataServiceDataset(?:V\d)?|FileSystemSetConfiguration|Debug(?:Identity|NanCount|NumericSummary)(?:V\d)?|Rpc.*|TryRpc|GrpcServer.*)$/,
    },
    {
        rule: 'saved-model/custom-operation',
        severity: 'medium',
        what: 'needs native code beside the model',
        operations: />/,
    },
];
const remedies = {
    'saved-model/custom-operation': 'Review and pin the library of the operation, and list the finding as a reviewed exception of the manifest.',
};
const operations_remedy = 'Do not load it: export the model again with only the operations that compute its result.';
function operations_judgeOperation({ name, operation, outputStream, offset }, judgement) {
    const place = `The operation ${operation} ${(0,files_src/* shown */.SP)(name)}`;
    const danger = dangers.find(({ operations }) => operations.test(operation));
    if (danger !== undefined) {
        const { rule, severity, what } = danger;
        judgement.report(rule, `${place} ${what}.`, { severity, remedy: remedies[rule] ?? operations_remedy, offset });
    }
    if (operation === 'PrintV2' && outputStream?.startsWith('file:') === true) {
        const message = `${place} writes to ${(0,files_src/* shown */.SP)(outputStream)}.`;
        judgement.report('saved-model/write', message, { severity: 'critical', remedy: operations_remedy, offset });
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/saved-model/graph.js

/** `GraphDef`: nodes, and the functions that they call (tensorflow/core/framework/graph.proto). */
function graph_readGraph(protobuf, span, judgement) {
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            graph_readNode(protobuf, protobuf.message(field), judgement);
        if (field.number === 2)
            readLibrary(protobuf, protobuf.message(field), judgement);
    }
}
/** `FunctionDefLibrary` with its `FunctionDef`s. */
function readLibrary(protobuf, span, judgement) {
    for (const definition of protobuf.fields(span)) {
        if (definition.number !== 1)
            continue;
        for (const field of protobuf.fields(protobuf.message(definition))) {
            if (field.number === 3)
                graph_readNode(protobuf, protobuf.message(field), judgement);
        }
    }
}
/** `NodeDef`. */
function graph_readNode(protobuf, span, judgement) {
    let name = '';
    let operation = '';
    let outputStream;
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            name = protobuf.text(field);
        if (field.number === 2)
            operation = protobuf.text(field);
        if (field.number === 5)
            outputStream = readOutputStream(protobuf, protobuf.message(field)) ?? outputStream;
    }
    operations_judgeOperation({ name, operation, outputStream, offset: span.start }, judgement);
}
/** The text of an attribute of this name: `map<string, AttrValue>`. */
function readOutputStream(protobuf, span) {
    let name = '';
    let text;
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            name = protobuf.text(field);
        if (field.number !== 2 || name !== 'output_stream')
            continue;
        for (const value of protobuf.fields(protobuf.message(field))) {
            if (value.number === 2)
                text = protobuf.text(value);
        }
    }
    return text;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/saved-model/keras-metadata.js



/** Of one layer, in bytes. */
const keras_metadata_longestMetadata = 8 * 1024 * 1024;
/** Of all objects together, in bytes. */
const mostMetadata = 128 * 1024 * 1024;
/** What Keras wrote of the objects of a SavedModel, from which it builds them again. */
class KerasMetadata {
    #protobuf;
    #judgement;
    #seen = 0;
    constructor(protobuf, judgement) {
        this.#protobuf = protobuf;
        this.#judgement = judgement;
    }
    /** `SavedMetadata` of `keras_metadata.pb`: `SavedObject`s with their JSON in field 5. */
    readFile(span) {
        this.#readObjects(span, (object) => {
            for (const field of this.#protobuf.fields(object))
                if (field.number === 5)
                    this.#judgeJson(field);
        });
    }
    /** `SavedObjectGraph` of older models: `SavedUserObject`s with their JSON in field 3. */
    readObjectGraph(span) {
        this.#readObjects(span, (object) => {
            for (const kind of this.#protobuf.fields(object)) {
                if (kind.number !== 4)
                    continue;
                for (const field of this.#protobuf.fields(this.#protobuf.message(kind))) {
                    if (field.number === 3)
                        this.#judgeJson(field);
                }
            }
        });
    }
    #readObjects(span, read) {
        for (const field of this.#protobuf.fields(span))
            if (field.number === 1)
                read(this.#protobuf.message(field));
    }
    #judgeJson(field) {
        const source = this.#protobuf.part(field);
        this.#seen += source.size;
        if (source.size === 0)
            return;
        if (source.size > keras_metadata_longestMetadata || this.#seen > mostMetadata) {
            this.#judgement.stop('keras/limit', 'The metadata of Keras is too long to judge.', { offset: field.offset });
        }
        const read = readJsonValue(source, { dialect: 'python', duplicate: () => undefined });
        if ('value' in read) {
            judgeKerasConfig(read.value, this.#judgement);
            return;
        }
        const start = (0,files_src/* shown */.SP)(source.read(0, 40).toString('utf8'));
        this.#judgement.report('keras/malformed', `Metadata of Keras, ${start}, is not JSON: it ${read.fault.message}.`, {
            severity: 'medium',
            offset: field.offset,
        });
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/saved-model/saved-model.js






const saved_model_remedy = 'Fetch the model again from its source and compare its digest, or export it again.';
const operationName = /^[A-Z_][A-Za-z0-9_>]*$/;
const mostAssets = 10_000;
const savedModelFields = new Map([
    [1, 'varint'],
    [2, 'bytes'],
]);
const graphFields = new Map([
    [1, 'bytes'],
    [2, 'bytes'],
    [3, 'varint'],
    [4, 'bytes'],
]);
const nodeFields = new Map([
    [1, 'bytes'],
    [2, 'bytes'],
    [3, 'bytes'],
    [4, 'bytes'],
    [5, 'bytes'],
    [6, 'bytes'],
    [7, 'bytes'],
]);
const metadataFields = new Map([[1, 'bytes']]);
const objectFields = new Map([
    [2, 'varint'],
    [3, 'bytes'],
    [4, 'bytes'],
    [5, 'bytes'],
    [6, 'bytes'],
]);
/** `saved_model.pb` (tensorflow/core/protobuf/saved_model.proto). */
const savedModel = {
    name: 'saved-model',
    firstBytes: firstBytesOf(savedModelFields),
    matches(_head, source) {
        const fields = sniffFields(source, savedModelFields);
        const version = fields?.get(1);
        return version?.type === 'varint' && version.value === 1n && fields?.has(2) === true;
    },
    read: (source) => judgeMessage(source, (protobuf, judgement) => readSavedModel(protobuf, judgement)),
};
/** A frozen graph (`GraphDef`), as older tools wrote it. */
const tensorflowGraph = {
    name: 'tensorflow-graph',
    firstBytes: firstBytesOf(graphFields),
    matches(_head, source) {
        const node = sniffFields(source, graphFields)?.get(1);
        if (node?.type !== 'bytes')
            return false;
        const inner = partOfField(source, node);
        const operation = sniffFields(inner, nodeFields)?.get(2);
        if (operation?.type !== 'bytes')
            return false;
        return operationName.test(inner.read(operation.start, Math.min(100, operation.end - operation.start)).toString('latin1'));
    },
    read: (source) => judgeMessage(source, (protobuf, judgement) => {
        graph_readGraph(protobuf, protobuf.all, judgement);
        return undefined;
    }),
};
/** `keras_metadata.pb` beside a SavedModel of TensorFlow 2.5 and later. */
const kerasMetadata = {
    name: 'keras-metadata',
    firstBytes: firstBytesOf(metadataFields),
    matches(_head, source) {
        const object = sniffFields(source, metadataFields)?.get(1);
        if (object?.type !== 'bytes')
            return false;
        const inner = partOfField(source, object);
        const metadata = sniffFields(inner, objectFields)?.get(5);
        return metadata?.type === 'bytes' && inner.read(metadata.start, 1).toString('latin1') === '{';
    },
    read: (source) => judgeMessage(source, (protobuf, judgement) => {
        new KerasMetadata(protobuf, judgement).readFile(protobuf.all);
        return undefined;
    }),
};
function partOfField(source, { start, end }) {
    return (0,files_src/* partOf */.BU)(source, start, end - start);
}
function judgeMessage(source, read) {
    return judge(saved_model_remedy, (judgement) => read(new Protobuf(source, (fault) => saved_model_stopAt(fault, judgement)), judgement));
}
function saved_model_stopAt({ kind, message, offset }, judgement) {
    return judgement.stop(kind === 'size' ? 'saved-model/limit' : `saved-model/${kind}`, `The file ${message}.`, {
        offset,
    });
}
function readSavedModel(protobuf, judgement) {
    const assets = new Set();
    const metadata = {};
    for (const field of protobuf.fields(protobuf.all)) {
        if (field.number === 2)
            readMetaGraph(protobuf, protobuf.message(field), judgement, assets, metadata);
    }
    return { metadata, ...(assets.size > 0 && { needs: [...assets] }) };
}
/** `MetaGraphDef`. */
function readMetaGraph(protobuf, span, judgement, assets, metadata) {
    for (const field of protobuf.fields(span)) {
        switch (field.number) {
            case 1:
                saved_model_readVersion(protobuf, protobuf.message(field), metadata);
                break;
            case 2:
                graph_readGraph(protobuf, protobuf.message(field), judgement);
                break;
            case 6:
                readAsset(protobuf, protobuf.message(field), judgement, assets);
                break;
            case 7:
                new KerasMetadata(protobuf, judgement).readObjectGraph(protobuf.message(field));
                break;
        }
    }
}
/** `MetaInfoDef`. */
function saved_model_readVersion(protobuf, span, metadata) {
    for (const field of protobuf.fields(span)) {
        if (field.number === 5)
            metadata['tensorflow_version'] = protobuf.text(field);
    }
}
/** `AssetFileDef`: a name in the folder `assets` beside the model. */
function readAsset(protobuf, span, judgement, assets) {
    for (const field of protobuf.fields(span)) {
        if (field.number !== 2)
            continue;
        const name = protobuf.text(field, 4096);
        const fault = faultOfRelativePath(name);
        if (fault !== undefined) {
            const message = `The asset ${(0,files_src/* shown */.SP)(name.slice(0, 200))} ${fault}.`;
            judgement.report('saved-model/asset-path', message, { severity: 'critical', offset: field.offset });
        }
        else if (assets.size < mostAssets) {
            assets.add(`assets/${name}`);
        }
        else {
            judgement.stop('saved-model/limit', `The model needs more than ${mostAssets} files.`, { offset: field.offset });
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/sentencepiece.js



const sentencepiece_remedy = 'Fetch the tokenizer again from its source and compare its digest.';
/** The largest vocabularies have a quarter of a million. */
const mostPieces = 4_000_000;
/** Pieces, and how they were trained, normalised, tested and put together again. */
const sentencepiece_modelFields = new Map([1, 2, 3, 4, 5].map((number) => [number, 'bytes']));
/** Its text, its score and its type. */
const pieceFields = new Map([
    [1, 'bytes'],
    [2, 'fixed'],
    [3, 'varint'],
]);
/** `tokenizer.model` of SentencePiece (src/sentencepiece_model.proto): a list of texts with scores, and no code. */
const sentencePiece = {
    name: 'sentencepiece',
    firstBytes: [0x0a],
    matches(_head, source) {
        const piece = sniffFields(source, sentencepiece_modelFields)?.get(1);
        if (piece?.type !== 'bytes')
            return false;
        const fields = sniffFields((0,files_src/* partOf */.BU)(source, piece.start, piece.end - piece.start), pieceFields);
        return fields?.get(1) !== undefined && fields.get(2) !== undefined;
    },
    read: (source) => judge(sentencepiece_remedy, (judgement) => {
        const protobuf = new Protobuf(source, ({ message, offset }) => judgement.stop('sentencepiece/broken', `The tokenizer ${message}.`, { offset }));
        let pieces = 0;
        for (const field of protobuf.fields(protobuf.all)) {
            if (sentencepiece_modelFields.get(field.number) !== field.type) {
                judgement.stop('sentencepiece/field', `The tokenizer has a field ${field.number} that SentencePiece does not write.`, {
                    offset: field.offset,
                });
            }
            if (field.number === 1 && ++pieces > mostPieces) {
                judgement.stop('sentencepiece/limit', `The tokenizer has more than ${mostPieces} pieces.`, {
                    offset: field.offset,
                });
            }
        }
        return { metadata: { pieces } };
    }),
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/tar.js


/** A tar archive, as NeMo's models and the oldest files of PyTorch are. */
const tar = {
    name: 'tar',
    matches: (head, source) => mayHaveChecksum(head) && isTar(source),
    read(source, context) {
        return judged(() => {
            const archive = readTar(source);
            return { findings: judgeArchive(archive, context), facts: { metadata: { entries: archive.entries.length } } };
        });
    },
};
/** Where the header has the sum of its bytes, in octal. Nearly every file that is no archive has a byte there that begins no number. */
function mayHaveChecksum(head) {
    const first = head[148] ?? 0;
    return first <= 0x20 || first > 0x7e || (first >= 0x30 && first <= 0x37);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/unreadable.js

/** What is not unpacked here can hide anything, so it is never safe. */
function unreadable(name, ...magics) {
    const starts = magics.map((magic) => Buffer.from(magic));
    return {
        name,
        firstBytes: magics.flatMap((magic) => magic.slice(0, 1)),
        matches: (head) => starts.some((start) => startsWith(head, start)),
        read: () => ({
            findings: [
                {
                    rule: 'archive/unreadable',
                    severity: 'high',
                    unjudged: true,
                    message: `The content is compressed as ${name}, which is not unpacked here: whether it is safe is not known.`,
                    remedy: 'Ship it unpacked, or as zip, gzip or tar; or review what is in it, and except archive/unreadable for its digest in the manifest.',
                    offset: 0,
                },
            ],
        }),
    };
}
/** Compressions that loaders and people use for models, and that Node cannot undo within bounds. */
const unreadableFormats = [
    unreadable('7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
    unreadable('rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]),
    unreadable('xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
    unreadable('lzma', [0x5d, 0x00, 0x00]),
    unreadable('bzip2', [0x42, 0x5a, 0x68]),
    unreadable('lz4', [0x04, 0x22, 0x4d, 0x18]),
    unreadable('zstd', [0x28, 0xb5, 0x2f, 0xfd]),
    unreadable('compress', [0x1f, 0x9d], [0x1f, 0xa0]),
];

;// CONCATENATED MODULE: ./build/shared/models/src/formats/zip.js




/**
 * Any zip archive, wherever it begins: the directory at the end counts, so it may be appended to anything. What is in it
 * is judged by its content, so that the name of the archive and of its members does not matter.
 */
const zip = {
    name: 'zip',
    requires: hasOwnZip,
    matches: (head, source) => !pytorchZip.matches(head, source),
    read(source, context) {
        return judged(() => {
            const archive = readZip(source, context.budget);
            return { findings: judgeArchive(archive, context), facts: { metadata: { entries: archive.entries.length } } };
        });
    },
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats.js


















/** Every format that is known by its content. Each whose `matches` is true is read: a file may be of several. */
const formats = [
    safetensors,
    gguf,
    onnx,
    savedModel,
    tensorflowGraph,
    kerasMetadata,
    sentencePiece,
    hdf5,
    kerasZip,
    modelJson,
    chatTemplate,
    pytorchZip,
    torchLegacy,
    pickle,
    numpy_numpy,
    zip,
    tar,
    compressed_gzip,
    compressed_zlib,
    zfile,
    ...nativeCode,
    ...unreadableFormats,
];

;// CONCATENATED MODULE: ./build/shared/models/src/matching.js

/** The formats that content may be of by its first byte: most of them begin with a mark. */
const byFirstByte = Array.from({ length: 256 }, (_, byte) => formats.filter(({ firstBytes }) => firstBytes?.includes(byte) ?? true));
/** The formats that bytes are of; `head` is their start. What several formats require is asked once. */
function matchingFormats(head, source) {
    const matching = [];
    let asked;
    let isMet = false;
    for (const format of byFirstByte[head[0] ?? 0] ?? []) {
        const { requires } = format;
        if (requires && requires !== asked) {
            asked = requires;
            isMet = requires(source);
        }
        if ((!requires || isMet) && format.matches(head, source))
            matching.push(format);
    }
    return matching;
}

;// CONCATENATED MODULE: ./build/shared/models/src/scan.js





const scan_headBytes = 4096;
/** More findings of one file are counted and not told. */
const mostFindings = 200;
/** Judges the content of a file. Nothing is safe for its name; only interpreters, which go by names, are believed to. */
function scanSource(path, source) {
    const facts = {};
    const context = startContext((name, member, nested) => scan_judge(name, member, nested, {}));
    const { formats: names, findings } = scan_judge(path, source, context, facts);
    const known = names.length > 0 && context.unknownMembers() === 0;
    return {
        path,
        format: names.join('+') || 'unknown',
        verdict: verdictOf(findings, known),
        findings: limited(findings),
        facts,
    };
}
function scan_judge(name, source, context, facts) {
    if (source.size === 0)
        return { formats: ['empty'], findings: [] };
    const head = source.read(0, scan_headBytes);
    const matching = matchingFormats(head, source);
    const code = scan_judgeCode(name, head, source);
    if (matching.length === 0) {
        return { ...code, formats: code.formats.length === 0 && isText(source) ? ['text'] : code.formats };
    }
    const names = matching.map((format) => format.name);
    const findings = [...polyglot(names), ...code.findings];
    for (const format of matching) {
        const content = judged(() => format.read(source, context));
        findings.push(...content.findings);
        merge(facts, content.facts);
    }
    return { formats: names, findings: distinct(findings) };
}
/** What an interpreter or the reader of a configuration would run. Readers of YAML take text alone. */
function scan_judgeCode(name, head, source) {
    const language = languageOfFile(name, source);
    if (language)
        return { formats: [language.format], findings: [codeFinding(language)] };
    return { formats: [], findings: beginsAsText(head) ? judgeConfiguration(name, source) : [] };
}
/** A zip archive that is also something of its own kind, as a Keras model, is none; one behind something else says so. */
function polyglot(names) {
    const kinds = names.filter((name) => name !== 'zip');
    if (kinds.length < 2)
        return [];
    return [
        {
            rule: 'scan/polyglot',
            severity: 'high',
            message: `The file is at once of the formats ${kinds.join(' and ')}: loaders differ in what they read.`,
            remedy: 'Write the file again from its source, in one format.',
        },
    ];
}
function merge(facts, more) {
    const { metadata, needs, neededBytes, chatTemplate } = more ?? {};
    if (metadata)
        facts.metadata = facts.metadata ? { ...facts.metadata, ...metadata } : metadata;
    if (needs)
        facts.needs = [...(facts.needs ?? []), ...needs];
    if (neededBytes)
        facts.neededBytes = { ...facts.neededBytes, ...neededBytes };
    if (chatTemplate !== undefined)
        facts.chatTemplate ??= chatTemplate;
}
/** Two readers may meet the same member. */
function distinct(findings) {
    if (findings.length < 2)
        return findings;
    const seen = new Set();
    return findings.filter(({ rule, message, offset }) => {
        const key = `${rule}\n${message}\n${offset ?? ''}`;
        return !seen.has(key) && seen.add(key);
    });
}
function verdictOf(findings, known) {
    const grave = findings.filter(({ severity }) => severity !== 'low' && severity !== 'note');
    if (grave.some(({ unjudged = false }) => !unjudged))
        return 'unsafe';
    return known && grave.length === 0 ? 'safe' : 'unknown';
}
function limited(findings) {
    if (findings.length <= mostFindings)
        return findings;
    const more = {
        rule: 'scan/more',
        severity: 'high',
        message: `${findings.length - mostFindings} more findings are not listed.`,
        remedy: 'Mend those that are listed, then scan again.',
    };
    return [...findings.slice(0, mostFindings), more];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/models/tflite.js

const mostOperators = 256;
/** TFLite's file identifier stands behind the offset of the root table (FlatBuffers, "File identification"). */
function isTflite(head) {
    return head.length >= 8 && head.toString('latin1', 4, 8) === 'TFL3';
}
/**
 * The header of a TensorFlow Lite model, whose schema is tensorflow/lite/schema/schema.fbs: `Model` has version,
 * operator codes, subgraphs, description. Throws BrokenContent.
 */
function readTflite(source) {
    const view = new View(source, 'tflite');
    const model = view.u32(0);
    const field = fieldsOf(view, model);
    const [version, codes, subgraphs, description] = [field(0), field(1), field(2), field(3)];
    return {
        format: 'tflite',
        properties: {
            ...(version !== undefined && { version: String(view.u32(version)) }),
            ...(codes !== undefined && { operators: String(Math.min(lengthAt(view, codes), mostOperators)) }),
            ...(subgraphs !== undefined && { subgraphs: String(lengthAt(view, subgraphs)) }),
            ...(description !== undefined && tflite_textAt(view, description)),
        },
    };
}
/** Where the fields of a table are, by their number; nothing for those that are left out. */
function fieldsOf(view, table) {
    const offsets = table - (view.u32(table) | 0);
    const size = view.u16(offsets);
    return (index) => {
        const at = 4 + index * 2;
        const offset = at + 2 <= size ? view.u16(offsets + at) : 0;
        return offset === 0 ? undefined : table + offset;
    };
}
/** Vectors and texts are referred to, and begin with their length. */
function lengthAt(view, field) {
    return view.u32(field + view.u32(field));
}
function tflite_textAt(view, field) {
    const start = field + view.u32(field);
    const length = view.u32(start);
    if (length === 0 || length > 256)
        return {};
    return {
        description: view
            .bytes(start + 4, length)
            .toString('utf8')
            .toWellFormed(),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/models/header.js



/** Formats of models by the names that their readers have. */
const header_formats = {
    gguf: 'gguf',
    safetensors: 'safetensors',
    onnx: 'onnx',
    'pytorch-zip': 'pytorch',
    'torch-legacy': 'pytorch',
    hdf5: 'hdf5',
    'keras-zip': 'keras',
    'saved-model': 'saved-model',
    pickle: 'pickle',
    numpy: 'numpy',
};
const header_gguf = Buffer.from('GGUF');
/** Of one property, in UTF-16 units; and of all of them. */
const longestProperty = 256;
const header_mostProperties = 64;
/** Whether a file is a model: by its first bytes, or called like one. */
function isModelPath(path, head) {
    return head.subarray(0, 4).equals(header_gguf) || isTflite(head) || isNamedLikeWeights(path);
}
/** What the header of a model says; nothing when it is no model of a known format. Weights are not read. */
function readModelHeader(path, source) {
    if (isTflite(source.read(0, 8)))
        return readTflite(source);
    const { format: names, facts } = scanSource(path, source);
    const format = names.split('+').find((name) => Object.hasOwn(header_formats, name));
    if (format === undefined)
        return undefined;
    return { format: header_formats[format] ?? format, ...header_describe(facts.metadata ?? {}) };
}
function header_describe(metadata) {
    const text = (...keys) => keys.map((key) => metadata[key]).find((value) => typeof value === 'string' && value.trim() !== '');
    const number = (key) => {
        const value = metadata[key];
        return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
    };
    const name = text('name', 'metadata.name', 'metadata.modelspec.title');
    const architecture = text('architecture', 'metadata.architecture', 'metadata.modelspec.architecture');
    const quantisation = text('quantization', 'metadata.quantization');
    const licence = text('license', 'metadata.license', 'metadata.modelspec.license');
    const task = text('metadata.task', 'metadata.pipeline_tag');
    const parameters = number('parameters');
    const baseModels = bases(metadata, 'base_model');
    const datasets = bases(metadata, 'dataset');
    return {
        ...(name !== undefined && { name }),
        ...(architecture !== undefined && { architecture }),
        ...(quantisation !== undefined && { quantisation }),
        ...(licence !== undefined && { licence }),
        ...(task !== undefined && { task }),
        ...(parameters !== undefined && { parameters }),
        ...(baseModels.length > 0 && { baseModels }),
        ...(datasets.length > 0 && { datasets }),
        properties: propertiesOf(metadata),
    };
}
/** `base_model.0.name`, `dataset.0.name` of GGUF (ggml, docs/gguf.md). */
function bases(metadata, kind) {
    const pattern = new RegExp(String.raw `^${kind}\.\d{1,4}\.name$`);
    return Object.entries(metadata).flatMap(([key, value]) => pattern.test(key) && typeof value === 'string' && value !== '' ? [value] : []);
}
/** Prompts and other long texts stay out: what they say is never repeated. */
function propertiesOf(metadata) {
    const found = Object.entries(metadata).filter(([key, value]) => !key.includes('chat_template') && String(value).length <= longestProperty);
    return Object.fromEntries(found.slice(0, header_mostProperties).map(([key, value]) => [key, String(value)]));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/native/facts.js
/** More of anything in one file are not told: a hostile one could have millions. */
const mostListed = 1000;
/** Names are cut here, in bytes. */
const facts_longestName = 1024;

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/elf/dynamic.js

const dynamicType = 6;
const neededTag = 1;
const sonameTag = 14;
/** SONAME and NEEDED of the dynamic table (gABI, "Dynamic Section"). */
function readDynamic(view, wide, sections) {
    const table = sections.find(({ type }) => type === dynamicType);
    const strings = table && sections[table.link];
    if (!table || !strings?.hasBytes)
        return { needed: [] };
    const textAt = (offset) => offset < strings.size ? view.text(strings.offset + offset, Math.min(facts_longestName, strings.size - offset)) : '';
    const entrySize = wide ? 16 : 8;
    const needed = [];
    let soname;
    for (let at = table.offset; at + entrySize <= table.offset + table.size; at += entrySize) {
        const tag = wide ? view.u32(view.order === 'little' ? at : at + 4) : view.u32(at);
        if (tag === 0)
            break;
        if (tag !== neededTag && tag !== sonameTag)
            continue;
        const text = textAt(wide ? view.u64(at + 8) : view.u32(at + 4));
        if (text === '')
            continue;
        if (tag === sonameTag)
            soname = text;
        else if (needed.length < mostListed)
            needed.push(text);
    }
    return { needed, ...(soname !== undefined && { soname }) };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/elf/notes.js

const noteType = 7;
const buildIdNote = 3;
/** FDO_PACKAGING_METADATA. */
const packageNote = 0xcafe1a7e;
/** Of a note that is read, in bytes. */
const longestNote = 64 * 1024;
/** The build-id and the package that a distribution names in its files. */
function readNotes(view, sections) {
    const found = {};
    for (const { type, offset, size } of sections) {
        if (type !== noteType)
            continue;
        for (const { owner, kind, description } of notesOf(view, offset, offset + size)) {
            if (owner === 'GNU' && kind === buildIdNote)
                found.buildId ??= description.subarray(0, 64).toString('hex');
            const packaged = owner === 'FDO' && kind === packageNote ? parsePackage(description) : undefined;
            if (packaged)
                found.packageNote ??= packaged;
        }
    }
    return found;
}
function* notesOf(view, start, end) {
    let at = start;
    for (let count = 0; at + 12 <= end && count < mostListed; count++) {
        const nameSize = view.u32(at);
        const size = view.u32(at + 4);
        const kind = view.u32(at + 8);
        const content = at + 12 + aligned(nameSize);
        if (content + size > end)
            view.broken(`a note of ${size} bytes begins at ${content}, and its section ends at ${end}`);
        if (nameSize <= 16 && size <= longestNote) {
            const owner = view.text(at + 12, nameSize);
            yield { owner, kind, description: view.bytes(content, size) };
        }
        at = content + aligned(size);
    }
}
function aligned(size) {
    return Math.ceil(size / 4) * 4;
}
/** Nothing when it is no such JSON: a note decides nothing, so that a broken one is only not believed. */
function parsePackage(description) {
    const end = description.indexOf(0);
    const stated = parseRecord(description.toString('utf8', 0, end < 0 ? description.length : end));
    const text = (key) => {
        const value = stated?.[key];
        return typeof value === 'string' && value !== '' && value.length <= 256 ? value : undefined;
    };
    const name = text('name');
    if (name === undefined)
        return undefined;
    const [type, version, architecture] = [text('type'), text('version'), text('architecture')];
    const [os, osVersion] = [text('os'), text('osVersion')];
    return {
        name,
        ...(type !== undefined && { type }),
        ...(version !== undefined && { version }),
        ...(architecture !== undefined && { architecture }),
        ...(os !== undefined && { os }),
        ...(osVersion !== undefined && { osVersion }),
    };
}
function parseRecord(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/elf/sections.js

/** Linkers write some dozens; with one section for each function some ten thousands. */
const mostSections = 65_535;
const noBits = 8;
/** The section headers; none in files whose headers were stripped. */
function readSections(view, wide) {
    const table = wide ? view.u64(40) : view.u32(32);
    const entrySize = view.u16(wide ? 58 : 46);
    const count = view.u16(wide ? 60 : 48);
    const names = view.u16(wide ? 62 : 50);
    if (table === 0 || count === 0 || count > mostSections)
        return [];
    if (entrySize < (wide ? 64 : 40))
        view.broken(`section headers have ${entrySize} bytes`);
    const sections = Array.from({ length: count }, (_, index) => {
        const at = table + index * entrySize;
        const type = view.u32(at + 4);
        return {
            nameAt: view.u32(at),
            type,
            offset: wide ? view.u64(at + 24) : view.u32(at + 16),
            size: wide ? view.u64(at + 32) : view.u32(at + 20),
            link: view.u32(at + (wide ? 40 : 24)),
            hasBytes: type !== noBits && type !== 0,
        };
    });
    for (const { offset, size, hasBytes } of sections) {
        if (hasBytes && offset + size > view.size) {
            view.broken(`a section of ${size} bytes begins at ${offset}; the file has ${view.size}`);
        }
    }
    const strings = sections[names];
    return sections.map(({ nameAt, ...section }) => ({
        ...section,
        name: strings && nameAt < strings.size ? view.text(strings.offset + nameAt, Math.min(256, facts_longestName)) : '',
    }));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/elf/elf.js




const elf_magic = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);
/** e_machine, as `uname -m` names it. */
const machines = {
    3: 'x86',
    8: 'mips',
    20: 'ppc',
    21: 'ppc64',
    22: 's390x',
    40: 'arm',
    62: 'x86_64',
    183: 'arm64',
    243: 'riscv64',
    258: 'loongarch64',
};
function isElf(head) {
    return head.length >= 20 && head.subarray(0, 4).equals(elf_magic);
}
/** The headers of an ELF file (gABI, "Object Files"), of 32 or 64 bits and either byte order. Throws BrokenContent. */
function readElf(source) {
    const head = source.read(0, 20);
    const wide = head[4] === 2;
    const view = new View(source, 'elf', head[5] === 2 ? 'big' : 'little');
    const sections = readSections(view, wide);
    const machine = view.u16(18);
    return {
        facts: {
            format: 'elf',
            architecture: machines[machine] ?? `machine-${machine}`,
            ...readDynamic(view, wide, sections),
            ...readNotes(view, sections),
        },
        sections: sections.flatMap(({ name, offset, size, hasBytes }) => (hasBytes ? [{ name, start: offset, size }] : [])),
        end: endOf(view, wide, sections),
    };
}
/** The section headers come last in files that linkers write. */
function endOf(view, wide, sections) {
    const table = wide ? view.u64(40) + view.u16(58) * view.u16(60) : view.u32(32) + view.u16(46) * view.u16(48);
    return sections.reduce((end, { offset, size, hasBytes }) => Math.max(end, hasBytes ? offset + size : 0), table);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/macho/commands.js

const segment = 0x1;
const segmentWide = 0x19;
const idDylib = 0xd;
const uuid = 0x1b;
/** LC_LOAD_DYLIB, LC_LOAD_WEAK_DYLIB, LC_REEXPORT_DYLIB, LC_LAZY_LOAD_DYLIB. */
const loads = new Set([0xc, 0x8000_0018, 0x8000_001f, 0x20]);
/** Sections that take no bytes of the file: S_ZEROFILL, S_GB_ZEROFILL, S_THREAD_LOCAL_ZEROFILL. */
const zeroFilled = new Set([0x1, 0xc, 0x12]);
/** The load commands (Apple, mach-o/loader.h). */
function readCommands(view, wide) {
    const found = { needed: [], sections: [], end: 0 };
    const count = view.u32(16);
    let at = wide ? 32 : 28;
    const end = at + view.u32(20);
    for (let index = 0; index < count && at + 8 <= end; index++) {
        const command = view.u32(at);
        const size = view.u32(at + 4);
        if (size < 8 || at + size > end)
            view.broken(`a load command has ${size} bytes`);
        readCommand(view, { at, size, command, wide }, found);
        at += size;
    }
    return found;
}
function readCommand(view, { at, size, command, wide }, found) {
    if (command === segment || command === segmentWide) {
        const [start, length] = wide ? [view.u64(at + 40), view.u64(at + 48)] : [view.u32(at + 32), view.u32(at + 36)];
        if (start + length > view.size)
            view.broken(`a segment of ${length} bytes begins at ${start}`);
        found.end = Math.max(found.end, start + length);
        commands_readSections(view, { at, size, wide, command }, found.sections);
    }
    else if (command === uuid && size >= 24) {
        found.buildId ??= view.bytes(at + 8, 16).toString('hex');
    }
    else if (command === idDylib || loads.has(command)) {
        const nameAt = view.u32(at + 8);
        if (nameAt >= size)
            view.broken('a library has no name');
        const name = view.text(at + nameAt, Math.min(facts_longestName, size - nameAt));
        if (command !== idDylib)
            found.needed.push(...(found.needed.length < mostListed ? [name] : []));
        else if (found.soname === undefined) {
            found.soname = name;
            const fileVersion = size < 24 ? undefined : commands_versionOf(view.u32(at + 16));
            if (fileVersion !== undefined)
                found.version = { fileVersion };
        }
    }
}
/** `dylib.current_version`: 16 bits, 8 and 8. Linkers write 0.0.0 where they are told none. */
function commands_versionOf(packed) {
    return packed === 0 ? undefined : `${packed >>> 16}.${(packed >>> 8) & 0xff}.${packed & 0xff}`;
}
/** Named by the section's own name: `__cstring`, `.dep-v0`. */
function commands_readSections(view, { at, size, wide }, sections) {
    const headerSize = wide ? 72 : 56;
    const entrySize = wide ? 80 : 68;
    const count = view.u32(at + (wide ? 64 : 48));
    for (let index = 0; index < count && headerSize + (index + 1) * entrySize <= size; index++) {
        const entry = at + headerSize + index * entrySize;
        const length = wide ? view.u64(entry + 40) : view.u32(entry + 36);
        const start = view.u32(entry + (wide ? 48 : 40));
        const kind = view.u32(entry + (wide ? 64 : 56)) & 0xff;
        if (zeroFilled.has(kind) || sections.length >= mostListed)
            continue;
        if (start + length > view.size)
            view.broken(`a section of ${length} bytes begins at ${start}`);
        sections.push({ name: view.text(entry, 16), start, size: length });
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/macho/mach-o.js



/** Of the file's first four bytes, as big-endian number. */
const thin = new Map([
    [0xcefaedfe, { order: 'little', wide: false }],
    [0xcffaedfe, { order: 'little', wide: true }],
    [0xfeedface, { order: 'big', wide: false }],
    [0xfeedfacf, { order: 'big', wide: true }],
]);
const universal = 0xcafebabe;
const universalWide = 0xcafebabf;
/** Java's class files begin like a universal binary; their version, in its place, is larger. */
const mostArchitectures = 20;
const mach_o_machines = {
    7: 'x86',
    0x0100_0007: 'x86_64',
    12: 'arm',
    0x0100_000c: 'arm64',
};
function mach_o_isMachO(head) {
    if (head.length < 32)
        return false;
    const magic = head.readUInt32BE(0);
    if (thin.has(magic))
        return true;
    const count = head.readUInt32BE(4);
    return (magic === universal || magic === universalWide) && count > 0 && count <= mostArchitectures;
}
/** The headers of a Mach-O file; of a universal binary, those of its first part. Throws BrokenContent. */
function readMachO(source) {
    const view = new View(source, 'mach-o', 'big');
    const magic = view.u32(0);
    const kind = thin.get(magic);
    if (kind)
        return readThin(source, kind);
    const wide = magic === universalWide;
    const parts = Array.from({ length: view.u32(4) }, (_, index) => {
        const at = 8 + index * (wide ? 32 : 20);
        return wide
            ? { start: view.u64(at + 8), size: view.u64(at + 16) }
            : { start: view.u32(at + 8), size: view.u32(at + 12) };
    });
    const natives = parts.map(({ start, size }) => {
        if (start + size > source.size || start < 8)
            view.broken(`an architecture of ${size} bytes begins at ${start}`);
        const part = (0,files_src/* partOf */.BU)(source, start, size);
        const inner = thin.get(new View(part, 'mach-o', 'big').u32(0)) ?? view.broken('an architecture is no Mach-O file');
        return { start, native: readThin(part, inner) };
    });
    const [first] = natives;
    if (!first)
        return view.broken('it has no architecture');
    return {
        facts: { ...first.native.facts, architecture: natives.map(({ native }) => native.facts.architecture).join('+') },
        sections: natives.flatMap(({ start, native }) => native.sections.map((section) => ({ ...section, start: section.start + start }))),
        end: natives.reduce((end, { start, native }) => Math.max(end, start + native.end), 0),
    };
}
function readThin(source, { order, wide }) {
    const view = new View(source, 'mach-o', order);
    const machine = view.u32(4);
    const { sections, end, ...facts } = readCommands(view, wide);
    return {
        facts: { format: 'mach-o', architecture: mach_o_machines[machine] ?? `machine-${machine}`, ...facts },
        sections,
        end,
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js


const remake = 'Make the lock file again with the package manager that wrote it.';
/** The lock file is not what its name says. */
function faults_invalidLock(file, message, line) {
    return { rule: 'sbom/lock-invalid', message, remedy: remake, file, ...(line !== undefined && { line }) };
}
/** A manifest, which says what the app asks for, cannot be read. */
function invalidManifest(file, message, line) {
    return {
        rule: 'sbom/manifest-invalid',
        message,
        remedy: 'Mend it: it tells what the app itself depends on.',
        file,
        ...(line !== undefined && { line }),
    };
}
/** The lock file says that it has a version that nobody here knows. */
function unknownVersion(file, found, known, line = 1) {
    return {
        rule: 'sbom/lock-version',
        message: `The lock file has version ${found === undefined ? 'none' : JSON.stringify(found)}, and versions ${known} can be read.`,
        remedy: 'Update this action, or write the lock file with a version of the package manager that uses one of these.',
        file,
        line,
    };
}
/** Where a version control system left two versions of a text, as Git marks them. Undefined when it left none. */
function faults_mergeConflict(text, file) {
    const marker = /^(?:<{7} |={7}\r?$|>{7} |\|{7} )/m.exec(text);
    if (!marker)
        return undefined;
    return {
        rule: 'sbom/lock-conflict',
        message: 'The lock file has merge-conflict markers: two versions of it stand side by side.',
        remedy: "Resolve the conflict by running the package manager's install, and commit the result.",
        file,
        line: lineAt(text, marker.index),
    };
}
/** The number of the line, from 1 on, that holds an offset. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** The line of an error of JSON's syntax: V8 tells the offset only in its message, and not for every error. */
function faults_lineOfSyntaxError(error, text) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return lineAt(text, position === undefined ? text.length : Number(position));
}
/**
 * What a reader threw that the user can mend, as faults of a file; undefined when it is a bug. Faults name files as
 * evidence does: where the app lies on this machine is nobody's concern.
 */
function faultsOf(error, file) {
    const errors = error instanceof UserErrors ? error.errors : [error];
    const faults = [];
    for (const one of errors) {
        if (!(one instanceof UserError))
            return undefined;
        const { remedy, at } = one.details;
        faults.push({
            rule: one.rule,
            message: at && nodePath.isAbsolute(at.file) ? one.message.replaceAll(at.file, file) : one.message,
            remedy,
            file,
            ...(at?.line !== undefined && { line: at.line }),
        });
    }
    return faults;
}
/** Nothing but what kept a file from being read. */
function nothingBut(faults) {
    return { components: [], dependencies: new Map(), roots: [], completeness: [], faults };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/lock-text/json.js


/**
 * The object that a JSON lock file holds. `visit` is told where each object and list in it stands. Merge-conflict
 * markers, errors of syntax, keys that stand twice and depth are faults with their line.
 */
function json_parseJsonLock(text, file, visit) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return {
            fault: mergeConflict(text, file) ??
                invalidLock(file, 'The lock file is not valid JSON.', lineOfSyntaxError(error, text)),
        };
    }
    if (!json_isObject(value))
        return { fault: invalidLock(file, 'The lock file holds no JSON object.', 1) };
    const found = scanJson(text, visit);
    return found ? { fault: invalidLock(file, found.message, found.line) } : { value };
}
/** Whether a value of a parsed document is an object with keys. */
function json_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object, or an empty one for anything else. */
function json_objectOr(value) {
    return json_isObject(value) ? value : {};
}
/** The text, or nothing for anything else; empty texts tell nothing. */
function json_textOr(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** What is in the list; nothing for anything else. */
function json_listOr(value) {
    return Array.isArray(value) ? value : [];
}
/** The texts of a list; nothing for anything else. */
function textsIn(list) {
    return json_listOr(list).filter((one) => typeof one === 'string');
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/pe/resources.js
const resourceDirectory = 2;
/** Entries that are looked at on one level. */
const resources_mostEntries = 4096;
/** Of a resource that is read, in bytes. */
const resources_largest = 16 * 1024 * 1024;
/**
 * The bytes of the first resource of a type, by number or name (upper case), and of that name where one is wanted.
 * Resources are a tree of three levels: type, name, language (Microsoft, "The .rsrc Section").
 */
function findResource(image, type, name) {
    const { view } = image;
    const directory = image.directory(resourceDirectory);
    const root = directory && directory.address > 0 ? image.offsetOf(directory.address) : undefined;
    if (root === undefined)
        return undefined;
    const types = entryOf(root, 0, type);
    const names = types !== undefined && isFolder(types) ? entryOf(root, offsetIn(types), name) : undefined;
    const leaf = names !== undefined && isFolder(names) ? entryOf(root, offsetIn(names), undefined) : names;
    if (leaf === undefined || isFolder(leaf))
        return undefined;
    const address = view.u32(root + leaf);
    const size = view.u32(root + leaf + 4);
    const offset = image.offsetOf(address);
    return offset === undefined || size > resources_largest ? undefined : view.bytes(offset, size);
    /** Where the wanted entry of a folder points; the first when none is wanted. */
    function entryOf(base, folder, wanted) {
        const at = base + folder;
        const count = Math.min(resources_mostEntries, view.u16(at + 12) + view.u16(at + 14));
        for (let index = 0; index < count; index++) {
            const entry = at + 16 + index * 8;
            if (wanted === undefined || keyOf(base, view.u32(entry)) === wanted)
                return view.u32(entry + 4);
        }
        return undefined;
    }
    function keyOf(base, key) {
        if (!isFolder(key))
            return key;
        const at = base + offsetIn(key);
        return view.bytes(at + 2, view.u16(at) * 2).toString('utf16le');
    }
}
/** The highest bit tells a folder from a leaf, and a name from a number. */
function isFolder(pointer) {
    return pointer >= 0x8000_0000;
}
function offsetIn(pointer) {
    return pointer & 0x7fff_ffff;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/pe/electron-archives.js


/** In bytes: some hundred for each archive. */
const electron_archives_largest = 64 * 1024;
/**
 * SHA-256 of the headers of the archives that an Electron program for Windows was built with, by their path from its
 * folder (electron/electron, docs/tutorial/asar-integrity.md): what the program itself compares them with.
 */
function readElectronArchives(image) {
    const resource = findResource(image, 'INTEGRITY', 'ELECTRONASAR');
    if (!resource || resource.length > electron_archives_largest)
        return undefined;
    const listed = electron_archives_parse(resource.toString('utf8'));
    if (!Array.isArray(listed))
        return undefined;
    const found = listed.flatMap((entry) => {
        const { file, alg, value } = json_isObject(entry) ? entry : {};
        if (typeof file !== 'string' || typeof value !== 'string' || !/^sha256$/i.test(String(alg)))
            return [];
        return [[file.replaceAll('\\', '/'), value.toLowerCase()]];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
}
function electron_archives_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/pe/imports.js

const importDirectory = 1;
const delayedDirectory = 13;
/** Names of the libraries that the image imports, at once or when it first calls them. */
function readImports(image) {
    const names = [...imports_named(image, importDirectory, 20, 12), ...imports_named(image, delayedDirectory, 32, 4)];
    return [...new Set(names)];
}
/** Each descriptor has so many bytes, of which the address of the name lies at `nameAt`; one of zeros ends them. */
function* imports_named(image, index, size, nameAt) {
    const { view } = image;
    const directory = image.directory(index);
    const start = directory && directory.address > 0 ? image.offsetOf(directory.address) : undefined;
    if (start === undefined)
        return;
    for (let count = 0; count < mostListed; count++) {
        const address = view.u32(start + count * size + nameAt);
        if (address === 0)
            return;
        const offset = image.offsetOf(address);
        if (offset !== undefined)
            yield view.text(offset, facts_longestName);
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/pe/image.js
/** A PE image, in which everything is found by the address at which it is loaded. */
class Image {
    view;
    directory;
    #sections;
    constructor(view, sections, directory) {
        this.view = view;
        this.#sections = sections;
        this.directory = directory;
    }
    /** Where in the file an address is; nothing when no section holds it. */
    offsetOf(address) {
        const section = this.#sections.find((one) => address >= one.address && address < one.address + one.size);
        return section && section.offset + address - section.address;
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/pe/version-info.js



const versionType = 16;
/** Version resources have some hundred bytes. */
const version_info_largest = 64 * 1024;
const version_info_mostStrings = 256;
/** key, value, type; then the key's text. In bytes. */
const headerSize = 6;
const members = {
    ProductName: 'product',
    ProductVersion: 'productVersion',
    OriginalFilename: 'file',
    FileVersion: 'fileVersion',
    CompanyName: 'company',
    LegalCopyright: 'copyright',
    FileDescription: 'description',
};
/** The strings of the first version resource, whatever its language; nothing when there is none. */
function readVersionInfo(image) {
    const resource = findResource(image, versionType);
    if (!resource || resource.length > version_info_largest)
        return undefined;
    const info = {};
    const view = new View((0,files_src/* memorySource */.Pq)(resource), 'pe');
    const budget = { strings: version_info_mostStrings };
    for (const block of blocksIn(view, 0, view.size)) {
        for (const file of blocksIn(view, block.valueEnd, block.end)) {
            if (file.key !== 'StringFileInfo')
                continue;
            for (const table of blocksIn(view, file.valueEnd, file.end))
                readTable(view, table, info, budget);
        }
    }
    return Object.keys(info).length > 0 ? info : undefined;
}
function readTable(view, table, info, budget) {
    for (const { key, valueStart, end } of blocksIn(view, table.valueEnd, table.end)) {
        if (budget.strings-- <= 0)
            return;
        const member = Object.hasOwn(members, key) ? members[key] : undefined;
        if (member === undefined || info[member] !== undefined)
            continue;
        const text = untilNul(view.bytes(valueStart, Math.max(0, end - valueStart)));
        if (text !== '')
            info[member] = text;
    }
}
/** The blocks of a range (Microsoft, "VS_VERSIONINFO"): length, length of the value, type, key, value, blocks in it. */
function* blocksIn(view, start, end) {
    for (let at = version_info_aligned(start); at + headerSize <= end;) {
        const length = view.u16(at);
        if (length < headerSize || at + length > end)
            return;
        const valueLength = view.u16(at + 2);
        const isText = view.u16(at + 4) === 1;
        const key = untilNul(view.bytes(at + headerSize, Math.min(128, length - headerSize)));
        const valueStart = Math.min(at + length, version_info_aligned(at + headerSize + (key.length + 1) * 2));
        const valueEnd = Math.min(at + length, valueStart + (isText ? valueLength * 2 : valueLength));
        yield { key, valueStart, valueEnd, end: at + length };
        at = version_info_aligned(at + length);
    }
}
function untilNul(bytes) {
    const text = bytes.toString('utf16le', 0, Math.min(bytes.length & ~1, 4096));
    const end = text.indexOf('\0');
    return (end < 0 ? text : text.slice(0, end)).toWellFormed().trim();
}
/** Everything begins at a multiple of four bytes. */
function version_info_aligned(at) {
    return Math.ceil(at / 4) * 4;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/pe/pe.js





const pe_machines = {
    0x014c: 'x86',
    0x8664: 'x86_64',
    0x01c4: 'arm',
    0xaa64: 'arm64',
};
/** Whether it begins as a DOS program and has the signature of a PE image: an old DOS program is none. */
function pe_isPe(head, source) {
    if (head.length < 64 || head[0] !== 0x4d || head[1] !== 0x5a)
        return false;
    const at = head.readUInt32LE(60);
    return source.read(at, 4).toString('latin1') === 'PE\0\0';
}
/** The headers of a PE image (Microsoft, "PE Format"). Throws BrokenContent. */
function readPe(source) {
    const view = new View(source, 'pe');
    const start = view.u32(60) + 4;
    const machine = view.u16(start);
    const optional = start + 20;
    const optionalSize = view.u16(start + 16);
    const wide = view.u16(optional) === 0x20b;
    const directories = optional + (wide ? 112 : 96);
    const count = Math.min(16, view.u32(directories - 4));
    const sections = pe_readSections(view, optional + optionalSize, view.u16(start + 2));
    const image = new Image(view, sections, (index) => {
        const at = directories + index * 8;
        return index < count ? { address: view.u32(at), size: view.u32(at + 4) } : undefined;
    });
    const version = readVersionInfo(image);
    const electronArchives = readElectronArchives(image);
    return {
        facts: {
            format: 'pe',
            architecture: pe_machines[machine] ?? `machine-${machine.toString(16)}`,
            needed: readImports(image),
            ...(electronArchives && { electronArchives }),
            ...(version && { version, ...(version.file !== undefined && { soname: version.file }) }),
        },
        sections: sections.map(({ name, offset, size }) => ({ name, start: offset, size })),
        end: sections.reduce((end, { offset, size }) => Math.max(end, offset + size), 0),
    };
}
/** At most as many as the loader takes (96). */
function pe_readSections(view, table, count) {
    if (count > 96)
        view.broken(`it has ${count} sections; at most 96 are loaded`);
    return Array.from({ length: count }, (_, index) => {
        const at = table + index * 40;
        const section = {
            name: view.text(at, 8),
            address: view.u32(at + 12),
            size: view.u32(at + 16),
            offset: view.u32(at + 20),
        };
        if (section.size > 0 && section.offset + section.size > view.size) {
            view.broken(`the section ${JSON.stringify(section.name)} ends behind the file`);
        }
        return section;
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/native/native.js



/** The headers of an executable or library; nothing for any other file. Throws BrokenContent. */
function readNative(head, source) {
    if (isElf(head))
        return readElf(source);
    if (pe_isPe(head, source))
        return readPe(source);
    return mach_o_isMachO(head) ? readMachO(source) : undefined;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/electron/runtime-strings.js
const version = String.raw `(\d{1,4}\.\d{1,4}\.\d{1,5}(?:-(?:alpha|beta|nightly|rc)\.\d{1,8})?)`;
/**
 * Electron's user agent stands in its binary as one text, "Chrome/126.0.6478.234 Electron/31.3.1"
 * (electron/shell/common/application_info.cc); Node's inspector names itself "node.js/v20.15.1"
 * (node/src/inspector_socket_server.cc); V8 is built with Electron's suffix, "12.6.228.30-electron.0".
 */
const runtimePatterns = {
    electron: pattern(' Electron/', 32, new RegExp(String.raw `Chrome/(\d+\.\d+\.\d+\.\d+) Electron/${version}`)),
    node: pattern('node.js/v', 0, new RegExp(`^node\\.js/v${version}`)),
    v8: pattern('-electron.', 24, /(?:^|[^\d.])(\d{1,3}\.\d{1,3}\.\d{1,4}(?:\.\d{1,4})?)-electron\.\d/),
    nodeV8: pattern('-node.', 24, /(?:^|[^\d.])(\d{1,3}\.\d{1,3}\.\d{1,4}(?:\.\d{1,4})?)-node\.\d/),
    ffmpeg: pattern('FFmpeg version ', 0, /^FFmpeg version n?(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)/),
    libavcodec: pattern('Lavc', 0, /^Lavc(\d{1,3}\.\d{1,3}\.\d{1,3})/),
};
function pattern(anchor, before, expression) {
    return { anchor: Buffer.from(anchor), before, after: 96, expression };
}
/** The versions of matches by pattern, where all matches of one agree; the first otherwise. */
function runtimesOf(matches) {
    const [electron] = matches.electron;
    const [node] = matches.node;
    const [v8 = matches.nodeV8[0]] = matches.v8;
    const [ffmpeg] = matches.ffmpeg;
    const [libavcodec] = matches.libavcodec;
    return {
        ...(electron?.[1] !== undefined && electron[2] !== undefined && { chromium: electron[1], electron: electron[2] }),
        ...(node?.[1] !== undefined && { node: node[1] }),
        ...(v8?.[1] !== undefined && node && { v8: v8[1] }),
        ...(ffmpeg?.[1] !== undefined && { ffmpeg: ffmpeg[1] }),
        ...(libavcodec?.[1] !== undefined && { libavcodec: libavcodec[1] }),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/go/build-info.js

const build_info_magic = Buffer.from('\xff Go buildinf:', 'latin1');
/** ELF's section, Mach-O's; PE images have it in their data. */
const sectionName = /^(?:\.go\.buildinfo|__go_buildinfo|\.data)$/;
/** Where the linker may put it: it is aligned to 16 bytes, near the start of the section. In bytes. */
const build_info_searched = 1024 * 1024;
const build_info_longestText = 4 * 1024 * 1024;
const mostModules = 20_000;
/** Both texts are inside the section, each after its length; before Go 1.18 there were pointers. */
const inlineStrings = 2;
/** Nothing when it is no Go binary, or one of a Go before 1.18. Throws BrokenContent. */
function readGoBuild({ sections }, source) {
    for (const { start, size } of sections.filter(({ name }) => sectionName.test(name))) {
        const block = source.read(start, Math.min(build_info_searched, size));
        const at = block.indexOf(build_info_magic);
        if (at < 0 || at % 16 !== 0 || ((block[at + 15] ?? 0) & inlineStrings) === 0)
            continue;
        const texts = source.read(start + at + 32, Math.min(size - at - 32, 2 * build_info_longestText + 20));
        const [go, rest] = build_info_textAt(texts, 0);
        const [modules] = build_info_textAt(texts, rest);
        return { go: go.slice(0, 128), ...parseModules(modules) };
    }
    return undefined;
}
function build_info_textAt(bytes, start) {
    let length = 0;
    let at = start;
    for (let shift = 0; shift < 35; shift += 7, at++) {
        const byte = bytes[at];
        if (byte === undefined)
            throw broken('its texts end too early');
        length += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            break;
    }
    const begin = at + 1;
    if (length > build_info_longestText || begin + length > bytes.length)
        throw broken(`a text claims ${length} bytes`);
    return [bytes.toString('utf8', begin, begin + length), begin + length];
}
/** Lines of `path`, `mod`, `dep` and `=>` with their fields behind tabs, between two marks of 16 bytes. */
function parseModules(text) {
    const modules = [];
    let main;
    for (const line of text.split('\n')) {
        const [kind, path = '', version = '', sum] = line.split('\t');
        if (kind !== 'mod' && kind !== 'dep' && kind !== '=>')
            continue;
        const module = { path, version, ...(sum && { sum }) };
        if (kind === 'mod')
            main = module;
        else if (kind === 'dep' && modules.length < mostModules)
            modules.push(module);
        // What follows an arrow is what was built instead.
        else if (kind === '=>' && modules.length > 0)
            modules[modules.length - 1] = module;
    }
    return { modules, ...(main && { main }) };
}
function broken(reason) {
    return new BrokenContent('go', `Go's list of modules is broken: ${reason}.`);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/rust/crate-paths.js
/**
 * Where a panic of a crate tells that it happened: `…/registry/src/index.crates.io-1949cf8c6b5b557f/serde-1.0.219/src/…`.
 * It tells of crates that were not stripped of all their panics, so that it is no complete list.
 */
const cratePath = {
    anchor: Buffer.from('index.crates.io-'),
    before: 0,
    after: 256,
    expression: /^index\.crates\.io-[0-9a-f]{16}[\\/]([A-Za-z][A-Za-z0-9_-]{0,63})-(\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][0-9A-Za-z.+-]{1,64})?)[\\/]/,
};
/** The crates that matches name, each once, sorted. */
function cratesOf(matches) {
    const found = new Map();
    for (const [, name = '', version = ''] of matches)
        found.set(`${name} ${version}`, { name, version });
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, crate]) => crate);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(816);
;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/rust/dep-section.js



const dep_section_sectionName = '.dep-v0';
/** Packed sections have less than 4 kB, as the format's document says; unpacked at most 8 MiB, as its parser. In bytes. */
const largestPacked = 4 * 1024 * 1024;
const largestUnpacked = 8 * 1024 * 1024;
const dep_section_document = schemas/* looseObject */._H3({
    packages: schemas/* array */.YOg(schemas/* looseObject */._H3({
        name: schemas/* string */.YjP().min(1).max(256),
        version: schemas/* string */.YjP().min(1).max(256),
        source: schemas/* string */.YjP().max(256),
        kind: schemas/* enum */.k5n(['runtime', 'build']).default('runtime'),
        dependencies: schemas/* array */.YOg(schemas/* int */.Whr().min(0)).max(10_000).default([]),
        root: schemas/* boolean */.zMY().default(false),
    }))
        .max(50_000),
});
/** The crates of a binary; nothing when it was not built by `cargo auditable`. Throws BrokenContent. */
function readDepSection({ sections }, source) {
    const section = sections.find(({ name }) => name === dep_section_sectionName);
    if (!section)
        return undefined;
    if (section.size > largestPacked)
        throw dep_section_broken(`expected at most ${largestPacked} bytes, found ${section.size}`);
    const { success, data } = dep_section_document.safeParse(dep_section_parse(source.read(section.start, section.size)));
    if (!success)
        throw dep_section_broken('it is not the JSON of its format');
    const { packages } = data;
    if (packages.some(({ dependencies }) => dependencies.some((index) => index >= packages.length)))
        throw dep_section_broken('a crate depends on one that it does not list');
    return packages.map(({ name, version, source: from, kind, dependencies, root }) => ({
        name,
        version,
        source: from,
        isBuild: kind === 'build',
        isRoot: root,
        dependencies,
    }));
}
function dep_section_parse(packed) {
    try {
        return JSON.parse((0,external_node_zlib_.inflateSync)(packed, { maxOutputLength: largestUnpacked }).toString('utf8'));
    }
    catch {
        throw dep_section_broken('it does not unpack to JSON');
    }
}
function dep_section_broken(reason) {
    return new BrokenContent('cargo-auditable', `The section ${dep_section_sectionName} names the crates, and is broken: ${reason}.`);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/native/read-native-facts.js





const names = Object.keys(runtimePatterns);
/** All that a native file tells beside its headers. Throws BrokenContent. */
function readNativeFacts(native, source) {
    const patterns = [...names.map((name) => runtimePatterns[name]), cratePath];
    const matches = findStrings(source, textSections(native, source), patterns);
    const byName = Object.fromEntries(names.map((name, index) => [name, matches[index] ?? []]));
    const runtimes = runtimesOf(byName);
    const crates = readDepSection(native, source);
    const named = crates ? [] : cratesOf(matches[names.length] ?? []);
    const go = readGoBuild(native, source);
    return {
        native: native.facts,
        ...(Object.keys(runtimes).length > 0 && { runtimes }),
        ...(crates && { crates }),
        ...(named.length > 0 && { namedCrates: named }),
        ...(go && { go }),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/pyinstaller/marshal.js


/** Names are far shorter. In bytes. */
const marshal_longestName = 4096;
const marshal_mostNames = 200_000;
const marshal_deepest = 4;
/**
 * The keys of the table of a PYZ archive: Python's marshal of a list of `(name, (kind, offset, length))`
 * (Python/marshal.c). Of marshal no more is read than such a table has. Throws BrokenContent.
 */
function readMarshalledNames(bytes) {
    const reader = new Marshal(new View((0,files_src/* memorySource */.Pq)(bytes), 'pyinstaller'));
    const table = reader.value(0);
    if (!Array.isArray(table))
        return [];
    return table.flatMap((row) => (Array.isArray(row) && typeof row[0] === 'string' ? [row[0]] : []));
}
class Marshal {
    #view;
    #references = [];
    #at = 0;
    #values = 0;
    constructor(view) {
        this.#view = view;
    }
    value(depth) {
        if (depth > marshal_deepest || this.#values++ > marshal_mostNames * 6)
            this.#view.broken('its table of modules is too deep or long');
        const code = this.#take(1).readUInt8();
        const type = String.fromCharCode(code & 0x7f);
        // A value that others refer to has its place before the values in it.
        const place = code & 0x80 ? this.#references.push(undefined) - 1 : undefined;
        const value = this.#read(type, depth);
        if (place !== undefined)
            this.#references[place] = value;
        return value;
    }
    #read(type, depth) {
        switch (type) {
            case 'z': // short ASCII
            case 'Z':
                return this.#text(this.#take(1).readUInt8(), 'latin1');
            case 'a':
            case 'A':
                return this.#text(this.#length(), 'latin1');
            case 'u':
            case 't':
                return this.#text(this.#length(), 'utf8');
            case 's':
                this.#take(this.#length());
                return undefined;
            case 'i':
                return this.#take(4).readInt32LE();
            case 'r':
                return this.#references[this.#length()];
            case 'N':
            case 'T':
            case 'F':
                return undefined;
            case 'l':
                this.#take(2 * Math.abs(this.#take(4).readInt32LE()));
                return undefined;
            case '(':
            case '[':
                return this.#list(this.#length(), depth);
            case ')':
                return this.#list(this.#take(1).readUInt8(), depth);
            default:
                return this.#view.broken(`its table of modules has a value of type ${JSON.stringify(type)}`);
        }
    }
    #list(count, depth) {
        if (count > marshal_mostNames)
            this.#view.broken(`its table of modules has ${count} entries; at most ${marshal_mostNames} are read`);
        const values = [];
        for (let index = 0; index < count; index++)
            values.push(this.value(depth + 1));
        return values;
    }
    #text(length, encoding) {
        if (length > marshal_longestName)
            this.#view.broken(`its table of modules has a name of ${length} bytes`);
        return this.#take(length).toString(encoding);
    }
    #length() {
        return this.#take(4).readUInt32LE();
    }
    #take(length) {
        const bytes = this.#view.bytes(this.#at, length);
        this.#at += length;
        return bytes;
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/pyinstaller/modules.js

/** In bytes: tables of modules have some hundred kB. */
const largestTable = 64 * 1024 * 1024;
/** The top-level modules of archives of modules (PYZ; PyInstaller/archive/writers.py, ZlibArchiveWriter), sorted. */
function readModules(archives) {
    const found = new Set();
    for (const archive of archives) {
        const head = archive.read(0, 12);
        if (head.length < 12 || head.toString('latin1', 0, 4) !== 'PYZ\0')
            continue;
        const table = head.readUInt32BE(8);
        const bytes = archive.read(table, Math.min(largestTable, Math.max(0, archive.size - table)));
        for (const name of readMarshalledNames(bytes)) {
            const [top = ''] = name.split('.', 1);
            if (/^\w{1,128}$/.test(top))
                found.add(top);
        }
    }
    return [...found].sort((a, b) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/pyinstaller/archive.js





const cookie = Buffer.from('4d45490c0b0a0b0e', 'hex');
const cookieSize = 88;
/** How far from the end it may be: a signature of some kB may follow. In bytes. */
const archive_searched = 1024 * 1024;
const archive_mostEntries = 200_000;
/** PyInstaller's type codes of what has bytes of its own: binaries, data, and archives of modules. */
const archive_binary = 0x62;
const archive_data = 0x78;
const zipFile = 0x5a;
const archive_modules = 0x7a;
/**
 * The archive at the end of a program that PyInstaller made (PyInstaller/archive/writers.py, CArchiveWriter): nothing
 * when there is none. All numbers are big-endian. Throws BrokenContent.
 */
function openPyInstaller(source, budget) {
    const tailStart = Math.max(0, source.size - archive_searched);
    const at = source.read(tailStart, archive_searched).lastIndexOf(cookie);
    if (at < 0 || tailStart + at + cookieSize > source.size)
        return undefined;
    const end = tailStart + at;
    const view = new View(source, 'pyinstaller', 'big');
    const start = end + cookieSize - view.u32(end + 8);
    const table = { start: start + view.u32(end + 12), size: view.u32(end + 16) };
    if (start < 0 || table.start + table.size > end)
        view.broken('its table lies outside of it');
    const python = view.u32(end + 20);
    const entries = archive_readTable(view, table, start);
    const held = entries
        .filter(({ type }) => type === archive_binary || type === archive_data || type === zipFile)
        .map((entry) => ({ name: entry.name, size: entry.size, open: () => openEntry(source, entry, budget) }));
    const found = entries.filter(({ type }) => type === archive_modules);
    return {
        facts: {
            python: python >= 100 ? `${Math.floor(python / 100)}.${python % 100}` : `${Math.floor(python / 10)}.${python % 10}`,
            library: view.text(end + 24, 64),
            modules: readModules(found.map((entry) => openEntry(source, entry, budget))),
        },
        held,
        faults: [],
    };
}
function archive_readTable(view, { start, size }, archive) {
    const entries = [];
    for (let at = start; at + 18 <= start + size;) {
        const length = view.u32(at);
        if (length < 18 || at + length > start + size || entries.length === archive_mostEntries)
            view.broken(`an entry of its table has ${length} bytes`);
        const entry = {
            offset: archive + view.u32(at + 4),
            packedSize: view.u32(at + 8),
            size: view.u32(at + 12),
            isPacked: view.u8(at + 16) === 1,
            type: view.u8(at + 17),
            name: view.text(at + 18, Math.min(4096, length - 18)).replaceAll('\\', '/'),
        };
        if (entry.offset + entry.packedSize > view.size)
            view.broken(`${JSON.stringify(entry.name)} lies behind its end`);
        entries.push(entry);
        at += length;
    }
    return entries;
}
function openEntry(source, { name, offset, packedSize, size, isPacked }, budget) {
    const packed = (0,files_src/* partOf */.BU)(source, offset, packedSize);
    if (!isPacked)
        return packed;
    const content = unpackDeflate(packed, size, budget, 'zlib');
    if (content)
        return content;
    throw new BrokenContent('pyinstaller', `${JSON.stringify(name)} does not unpack to the ${size} bytes that it claims.`);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/dotnet/deps-json.js

const mostLibraries = 50_000;
const deps_json_text = schemas/* string */.YjP().max(1024);
const schema = schemas/* looseObject */._H3({
    runtimeTarget: schemas/* looseObject */._H3({ name: deps_json_text }),
    targets: schemas/* record */.g1P(deps_json_text, schemas/* record */.g1P(deps_json_text, schemas/* looseObject */._H3({ dependencies: schemas/* record */.g1P(deps_json_text, deps_json_text).optional() }))),
    libraries: schemas/* record */.g1P(deps_json_text, schemas/* looseObject */._H3({ type: deps_json_text, sha512: deps_json_text.optional() })),
});
/**
 * The libraries of an app as the SDK lists them (dotnet/sdk, documentation/specs/runtime-configuration-file.md).
 * Nothing when the value is no such list.
 */
function readDeps(value) {
    const { data } = schema.safeParse(value);
    if (!data)
        return undefined;
    const { runtimeTarget, targets, libraries } = data;
    const target = Object.hasOwn(targets, runtimeTarget.name) ? targets[runtimeTarget.name] : undefined;
    return {
        target: runtimeTarget.name,
        libraries: Object.entries(libraries)
            .slice(0, mostLibraries)
            .flatMap(([key, { type, sha512 }]) => {
            const [, name, version] = /^([^/]+)\/([^/]+)$/.exec(key) ?? [];
            if (name === undefined || version === undefined)
                return [];
            const dependencies = Object.keys((target && Object.hasOwn(target, key) && target[key]?.dependencies) || {});
            return [{ name, version, type, dependencies, ...(sha512 && { sha512 }) }];
        }),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/dotnet/runtime-config.js

const framework = schemas/* looseObject */._H3({ name: schemas/* string */.YjP().min(1).max(256), version: schemas/* string */.YjP().min(1).max(128) });
const runtime_config_schema = schemas/* looseObject */._H3({
    runtimeOptions: schemas/* looseObject */._H3({
        framework: framework.optional(),
        frameworks: schemas/* array */.YOg(framework).max(100).optional(),
        includedFrameworks: schemas/* array */.YOg(framework).max(100).optional(),
    }),
});
/** Nothing when the value is no such configuration. */
function readRuntimeConfig(value) {
    const { data } = runtime_config_schema.safeParse(value);
    if (!data)
        return undefined;
    const { framework: one, frameworks = [], includedFrameworks = [] } = data.runtimeOptions;
    return { expected: (one ? [one, ...frameworks] : frameworks).map(runtime_config_plain), included: includedFrameworks.map(runtime_config_plain) };
}
function runtime_config_plain({ name, version }) {
    return { name, version };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/electron/plist.js
/** Longer property lists are none of an app's. In UTF-16 units. */
const plist_mostKeys = 500;
/**
 * The texts of an XML property list by key, those in nested dictionaries too (Apple, plist(5)): an Info.plist names its
 * bundle, its version and, for Electron, the digests of its archives. Binary lists tell nothing.
 */
function readPlist(text) {
    if (!text.includes('<plist'))
        return undefined;
    const found = new Map();
    const pair = /<key>([^<]{1,256})<\/key>\s*<(string|integer)>([^<]{0,1024})<\/\2>/g;
    for (const [, key = '', , value = ''] of text.matchAll(pair)) {
        if (found.size === plist_mostKeys)
            break;
        if (!found.has(key))
            found.set(plist_decoded(key), plist_decoded(value));
    }
    // The digest of an archive's header stands in a dictionary of the archive's name.
    const archive = /<key>([^<]{1,256}\.asar)<\/key>\s*<dict>([^]{0,1024}?)<\/dict>/g;
    for (const [, name = '', inside = ''] of text.matchAll(archive)) {
        const hash = /<key>hash<\/key>\s*<string>([0-9a-f]{64})<\/string>/.exec(inside)?.[1];
        if (hash !== undefined)
            found.set(`ElectronAsarIntegrity/${plist_decoded(name)}`, hash);
    }
    return Object.fromEntries(found);
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function plist_decoded(text) {
    return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name) => entities[name] ?? whole);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/person.js

/** `Name <email> (url)`: https://docs.npmjs.com/cli/configuring-npm/package-json#people-fields-author-contributors */
const person = /^([^<(]*)(?:<([^>]*)>)?[^(]*(?:\(([^)]*)\))?/;
/** A person that a manifest of npm, Cargo or Python names. Undefined when it names nobody. */
function person_supplierOf(author, from) {
    const { name, email, url } = isObject(author) ? author : person_parse(author);
    const called = textOr(name)?.trim();
    if (!called)
        return undefined;
    const mail = textOr(email)?.trim();
    const site = textOr(url)?.trim();
    return {
        name: called,
        ...(mail?.includes('@') && { email: mail }),
        ...(site && /^https?:\/\//.test(site) && { url: site }),
        from,
    };
}
function person_parse(author) {
    if (typeof author !== 'string' || author.length > 1000)
        return {};
    const [, name, email, url] = person.exec(author) ?? [];
    return { name, email, url };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/supplier.js


/**
 * Of a `package.json` without an author, the first who publishes it; of contributors only one who is alone, since nobody
 * says which of several supplies it.
 */
function supplier_npmSupplier(manifest, from) {
    const [author, [maintainer], [contributor, another]] = [
        manifest['author'],
        listOr(manifest['maintainers']),
        listOr(manifest['contributors']),
    ];
    return (supplierOf(author, from) ??
        supplierOf(maintainer, from) ??
        (another === undefined ? supplierOf(contributor, from) : undefined));
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(91);
;// CONCATENATED MODULE: ./build/actions/sbom/src/inventory/purl.js

/**
 * The canonical package URL of these parts, whatever their names hold: everything unsafe is percent-encoded.
 * Undefined when there is none for them, such as a Maven artifact without a group.
 * Source: https://github.com/package-url/purl-spec
 */
function purl_packageUrl({ type, namespace, name, version, qualifiers, subpath }) {
    try {
        const url = new PackageURL(type, wellFormed(namespace), name.toWellFormed(), wellFormed(version), qualifiers && wellFormedValues(qualifiers), wellFormed(subpath));
        keepCase(url, namespace, name);
        return url.toString();
    }
    catch {
        // The library throws for what the specification does not allow, and for nothing else.
        return undefined;
    }
}
/** Nearly every package URL of a lock file: canonical as it is, and parsing all of them would take longer than the rest. */
const purl_plain = /^pkg:(?:(?:npm|cargo|nuget|gem)\/(?:%40[\w.-]+\/)?[\w.-]+|pypi\/[a-z0-9.-]+)@[\w.+-]+$/;
/** The same package URL, canonical; undefined when the text is none. */
function canonicalPurl(text) {
    if (purl_plain.test(text))
        return text;
    const parts = parsePurl(text);
    return parts && purl_packageUrl(parts);
}
/** The parts of a package URL, decoded and normalised; undefined when the text is none. */
function parsePurl(text) {
    try {
        const [type, namespace, name, version, qualifiers, subpath] = PackageURL.parseString(text);
        if (type === undefined || name === undefined)
            return undefined;
        const url = new PackageURL(type, namespace, name, version, qualifiers, subpath);
        keepCase(url, namespace, name);
        return {
            type: url.type,
            name: url.name,
            ...(url.namespace !== undefined && { namespace: url.namespace }),
            ...(url.version !== undefined && { version: url.version }),
            ...(url.qualifiers !== undefined && { qualifiers: { ...url.qualifiers } }),
            ...(url.subpath !== undefined && { subpath: url.subpath }),
        };
    }
    catch {
        return undefined;
    }
}
/**
 * The library lowers npm names. Names from before the rule (npm 2014) keep their case in the registry, where `JSONStream`
 * and `jsonstream` are two packages; advisories keep it too.
 */
function keepCase(url, namespace, name) {
    if (url.type !== 'npm')
        return;
    url.name = name.toWellFormed().trim();
    if (url.namespace !== undefined && namespace !== undefined) {
        const trimmed = namespace.toWellFormed();
        if (trimmed.toLowerCase() === url.namespace)
            url.namespace = trimmed;
    }
}
function wellFormed(text) {
    return text?.toWellFormed();
}
function wellFormedValues(values) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.toWellFormed()]));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/purl.js


const plainName = /^[\w.-]+$/;
/** An npm name in two: the scope with its `@`, and what follows. */
function purl_splitName(name) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    return slash === -1 ? { name } : { group: name.slice(0, slash), name: name.slice(slash + 1) };
}
/** The package URL of an npm package; of one that no registry has, with the place it is from. */
function purl_npmPurl(name, version, source) {
    const qualifiers = qualifiersOf(source);
    const { group, name: own } = purl_splitName(name);
    // Nearly all are plain, and the library takes longer than all else that is done to a package.
    if (!qualifiers && version !== undefined && plainName.test(version) && plainName.test(own)) {
        if (group === undefined)
            return `pkg:npm/${own}@${version}`;
        if (plainName.test(group.slice(1)))
            return `pkg:npm/%40${group.slice(1)}/${own}@${version}`;
    }
    return packageUrl({ type: 'npm', namespace: group, name: own, version, qualifiers });
}
/** Source: https://github.com/package-url/purl-spec/blob/main/docs/standard/known-qualifiers.md */
function qualifiersOf(source) {
    if (source.kind === 'git')
        return { vcs_url: vcsUrl(source) };
    return source.kind === 'archive' ? { download_url: source.url } : undefined;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js






/** The scripts that npm runs when the package is installed as a dependency. */
const installScripts = ['preinstall', 'install', 'postinstall'];
/** A manifest as it stands there, or nothing when it is not there or cannot be read; `file` may come from a lock file. */
async function manifest_readManifest(folder, file) {
    try {
        const text = await folder.text(file);
        const value = text === undefined ? undefined : JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        // A name that is no path, a file that is no JSON: nothing is known from it, and the lock file is what counts.
        return undefined;
    }
}
/** Why the app's manifest, which stands beside a lock file, cannot be read, if it is there. */
async function manifestFaults(folder, lockFile) {
    const file = `${folderOf(lockFile)}package.json`;
    const text = await folder.text(file);
    if (text === undefined)
        return [];
    const parsed = parseJsonLock(text, file, () => undefined);
    if (!parsed.fault)
        return [];
    const { rule, line } = parsed.fault;
    const conflict = rule === 'sbom/lock-conflict';
    return [
        {
            rule: 'sbom/manifest-invalid',
            message: conflict
                ? 'The manifest has merge-conflict markers.'
                : 'The manifest is no JSON object with each key once.',
            remedy: "Mend it, and run the package manager's install: it tells what the app itself depends on.",
            file,
            ...(line !== undefined && { line }),
        },
    ];
}
/** Licence, supplier, places and install scripts that a manifest tells. */
function manifest_describe(manifest, from) {
    const licence = licenceOf(manifest['license'] ?? manifest['licence'] ?? manifest['licenses']);
    const supplier = npmSupplier(manifest, from);
    const description = textOr(manifest['description']);
    return {
        licences: { declared: licence === undefined ? [] : [{ text: licence, from }] },
        ...(supplier && { supplier }),
        references: referencesOf(manifest),
        ...(description !== undefined && { description }),
        ...(runsWhenInstalled(manifest) && { hasInstallScript: true }),
    };
}
/** The text of a `license`, also of the forms before SPDX expressions: `{ type }`, and a list to choose from. */
function licenceOf(licence) {
    if (Array.isArray(licence)) {
        const choices = licence.flatMap((one) => licenceOf(one) ?? []);
        return choices.length < 2 ? choices[0] : `(${choices.join(' OR ')})`;
    }
    return textOr(isObject(licence) ? licence['type'] : licence)?.trim() || undefined;
}
function runsWhenInstalled(manifest) {
    const scripts = objectOr(manifest['scripts']);
    return manifest['gypfile'] === true || installScripts.some((name) => textOr(scripts[name]) !== undefined);
}
function referencesOf(manifest) {
    const { repository, homepage, bugs } = manifest;
    const found = [
        ['vcs', repositoryUrl(isObject(repository) ? repository['url'] : repository)],
        ['website', webAddress(homepage)],
        ['issue-tracker', webAddress(isObject(bugs) ? bugs['url'] : bugs)],
    ];
    return found.flatMap(([type, url]) => (url === undefined ? [] : { type, url }));
}
/** `owner/name`, `gitlab:owner/name` and addresses, as addresses. */
function repositoryUrl(repository) {
    const text = textOr(repository);
    if (text === undefined)
        return undefined;
    const [, host = 'github', path] = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text) ?? [];
    if (path !== undefined)
        return `https://${host}.${host === 'bitbucket' ? 'org' : 'com'}/${path}`;
    return /^(?:git\+)?(?:https?|ssh|git):\/\//.test(text) && URL.canParse(text) ? withoutSecrets(text) : undefined;
}
function webAddress(address) {
    const text = textOr(address);
    return text !== undefined && /^https?:\/\//.test(text) && URL.canParse(text) ? withoutSecrets(text) : undefined;
}
/** The app as its manifest describes it. One that is private is in no registry, and has no package URL. */
function subjectFrom(manifest, file) {
    const name = textOr(manifest['name']);
    const version = textOr(manifest['version']);
    const purl = name === undefined || manifest['private'] === true ? undefined : npmPurl(name, version, { kind: 'registry' });
    return {
        ...(name !== undefined && splitName(name)),
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        ...manifest_describe(manifest, file),
        evidence: [declaredIn(file)],
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/node/manifest.js


const manifest_members = [
    'name',
    'version',
    'private',
    'description',
    'license',
    'licence',
    'licenses',
    'author',
    'maintainers',
    'contributors',
    'homepage',
    'bugs',
    'repository',
    'gypfile',
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
];
/** Dependencies or people of one package, of one kind. */
const manifest_mostListed = 5000;
/** Nothing when the value is no object with a name, as the markers that some packages have in their folders. */
function readNpmManifest(value) {
    if (!json_isObject(value) || typeof value['name'] !== 'string' || value['name'] === '')
        return undefined;
    const manifest = Object.fromEntries(manifest_members.flatMap((member) => (Object.hasOwn(value, member) ? [[member, bounded(value[member])]] : [])));
    const scripts = value['scripts'];
    if (json_isObject(scripts)) {
        const own = installScripts.filter((name) => typeof scripts[name] === 'string');
        if (own.length > 0)
            manifest['scripts'] = Object.fromEntries(own.map((name) => [name, 'present']));
    }
    return manifest;
}
function bounded(value) {
    if (Array.isArray(value))
        return value.slice(0, manifest_mostListed);
    if (!json_isObject(value))
        return value;
    const entries = Object.entries(value);
    return entries.length > manifest_mostListed ? Object.fromEntries(entries.slice(0, manifest_mostListed)) : value;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/python/metadata.js
const metadata_mostFields = 5000;
/** Longer values are texts of licences. In UTF-16 units. */
const longestValue = 1024;
/** Nothing when it has no name or version. */
function readPythonMetadata(text) {
    const fields = headers(text);
    const one = (name) => fields.get(name)?.find((value) => value !== '' && value !== 'UNKNOWN');
    const [name, version] = [one('name'), one('version')];
    if (name === undefined || version === undefined)
        return undefined;
    const licence = one('license-expression') ?? one('license');
    const [summary, requiresPython] = [one('summary'), one('requires-python')];
    return {
        name,
        version,
        licenceClassifiers: (fields.get('classifier') ?? []).filter((value) => value.startsWith('License :: ')),
        urls: urlsOf(fields),
        requires: requirementsOf(fields.get('requires-dist') ?? []),
        ...personOf(one('author') ?? one('maintainer'), one('author-email') ?? one('maintainer-email')),
        ...(summary !== undefined && { summary }),
        ...(licence !== undefined && { licence }),
        ...(requiresPython !== undefined && { requiresPython }),
    };
}
/** The header fields before the first empty line, by their lower-case name. Lines that go on are one. */
function headers(text) {
    const fields = new Map();
    let last;
    let count = 0;
    for (const line of text.split(/\r?\n/, metadata_mostFields * 4)) {
        if (line === '' || count > metadata_mostFields)
            break;
        if (/^[ \t]/.test(line)) {
            const value = last?.pop();
            if (last && value !== undefined)
                last.push(value.length > longestValue ? value : `${value}\n${line.trim()}`);
            continue;
        }
        const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
        if (name === '')
            continue;
        count++;
        last = fields.get(name.toLowerCase()) ?? [];
        last.push(value.slice(0, longestValue).trim());
        fields.set(name.toLowerCase(), last);
    }
    return fields;
}
function urlsOf(fields) {
    const home = (fields.get('home-page') ?? []).map((url) => ({ label: 'homepage', url }));
    const project = (fields.get('project-url') ?? []).flatMap((value) => {
        const [, label = '', url = ''] = /^([^,]*),\s*(\S+)$/.exec(value) ?? [];
        return url === '' ? [] : [{ label: label.trim().toLowerCase(), url }];
    });
    return [...home, ...project].filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url));
}
/** `Name <address>`, of which METADATA often has the name alone in the address's field. */
function personOf(author, email) {
    const [, named = '', address = ''] = /^(?:"?([^"<]*?)"?\s*<)?([^\s<>,@]+@[^\s<>,@]+)>?/.exec(email ?? '') ?? [];
    const name = author ?? named;
    return { ...(name !== '' && { author: name }), ...(address !== '' && { email: address }) };
}
/** What only an extra asks for is not required. */
function requirementsOf(requirements) {
    const names = requirements.flatMap((requirement) => {
        const [, name, rest = ''] = /^([A-Za-z0-9][A-Za-z0-9._-]*)(.*)$/s.exec(requirement) ?? [];
        return name === undefined || /;.*\bextra\s*==/.test(rest) ? [] : [name];
    });
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/python/record.js
const record_mostFiles = 200_000;
/** The rows of a RECORD: `path,sha256=<base64url>,size`, where a path with commas or quotes is quoted. */
function record_readRecord(text) {
    const files = [];
    for (const line of text.split(/\r?\n/, record_mostFiles)) {
        const [, quoted, plain, digest] = /^(?:"((?:[^"]|"")*)"|([^,]*)),(?:sha256=([A-Za-z0-9_-]{43}))?[^,]*,\d*$/.exec(line) ?? [];
        const path = quoted?.replaceAll('""', '"') ?? plain;
        if (path === undefined || path === '')
            continue;
        files.push({ path, ...(digest !== undefined && { sha256: Buffer.from(digest, 'base64url').toString('hex') }) });
    }
    return files;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/read-text-facts.js







/** In bytes: the largest are lists of libraries. */
const largestText = 16 * 1024 * 1024;
/** What JSON files of certain names tell. Windows and macOS find them in any case. */
const jsonReaders = [
    [/(?:^|\/)package\.json$/i, (value) => given('npm', readNpmManifest(value))],
    [/\.deps\.json$/i, (value) => given('dotnet', readDeps(value))],
    [/\.runtimeconfig\.json$/i, (value) => given('dotnetRuntimes', readRuntimeConfig(value))],
];
/** What other texts of certain names tell. Tauri's configuration may have comments, and tells nothing then. */
const textReaders = [
    [/\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/, (text) => given('python', readPythonMetadata(text))],
    [/\.dist-info\/RECORD$/, (text) => ({ record: record_readRecord(text) })],
    [/(?:^|\/)version$/, (text) => given('electronVersion', /^v?(\d+\.\d+\.\d+[\w.-]{0,32})\s*$/.exec(text)?.[1])],
    [/(?:^|\/)Info\.plist$/, (text) => given('plist', readPlist(text))],
    [/(?:^|\/)tauri(?:\.\w+)?\.conf\.json$/, (text) => given('tauri', readTauri(parsed(text)))],
];
/** The facts of a text file that is known by its name. A JSON file that is none or too large, where one is expected, is told. */
function readTextFacts(path, source) {
    const [, readValue] = jsonReaders.find(([pattern]) => pattern.test(path)) ?? [];
    if (readValue) {
        const value = source.size > largestText ? undefined : parsed(read_text_facts_textOf(source));
        return value === undefined ? { facts: {}, isBroken: true } : { facts: readValue(value), isBroken: false };
    }
    const [, readText] = textReaders.find(([pattern]) => pattern.test(path)) ?? [];
    return { facts: readText && source.size <= largestText ? readText(read_text_facts_textOf(source)) : {}, isBroken: false };
}
function read_text_facts_textOf(source) {
    return source
        .read(0, source.size)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The names are those of Tauri 2; Tauri 1 has them under `package` and `tauri.bundle`. */
function readTauri(value) {
    if (!json_isObject(value))
        return undefined;
    const inside = json_isObject(value['package']) ? value['package'] : {};
    const name = json_textOr(value['productName']) ?? json_textOr(inside['productName']);
    const version = json_textOr(value['version']) ?? json_textOr(inside['version']);
    const identifier = json_textOr(value['identifier']);
    return {
        ...(name !== undefined && { name }),
        ...(version !== undefined && { version }),
        ...(identifier !== undefined && { identifier }),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/inspect.js
















/** An installer, its zip, the app's asar, and one more. */
const inspect_deepest = 4;
/** Files that one artifact's file may hold, at all depths. */
const inspect_mostMembers = 500_000;
const headSize = 4096;
const inspect_packAgain = 'Package the app again, and do not ship this one.';
/**
 * In bytes, unpacked from one file and all that is in it. Apps have up to ten times the size of their installers; a bomb of
 * some KiB stops after the first GiB.
 */
function mostUnpacked(size) {
    return Math.min(16 * 1024 ** 3, 1024 ** 3 + 100 * size);
}
/**
 * Reads a file of an app by its content, and what it holds. What is unpacked and too large for memory is kept in a file in
 * the folder `scratch` while it is read. Nothing in it makes it throw: that is a fault.
 */
function inspect(path, source, scratch = (0,external_node_os_.tmpdir)()) {
    const inspector = new Inspector(startBudget(mostUnpacked(source.size)), scratch);
    const facts = inspector.read(path, source, 0);
    return { facts, members: inspector.members, faults: inspector.faults };
}
class Inspector {
    members = [];
    faults = [];
    #budget;
    #scratch;
    constructor(budget, scratch) {
        this.#budget = budget;
        this.#scratch = scratch;
    }
    read(path, source, depth) {
        const facts = {};
        this.#attempt(path, () => {
            Object.assign(facts, this.#readFacts(path, source, depth));
        });
        return facts;
    }
    #readFacts(path, source, depth) {
        const head = source.read(0, headSize);
        const native = readNative(head, source);
        const opaque = opaqueFormat(path, head, source, native?.end);
        if (opaque !== undefined)
            this.#opaque(path, opaque);
        if (native)
            return this.#readProgram(path, source, native, depth);
        if (this.#readArchive(path, openArchive(path, source, this.#budget, this.#scratch), depth)) {
            return path.endsWith('.asar') ? { asarHeader: headerDigest(source) } : {};
        }
        const isModel = isModelPath(path, head);
        const model = isModel ? readModelHeader(path, source) : undefined;
        if (model)
            return { model };
        if (this.#readArchive(path, openByContent(path, source, this.#budget, this.#scratch), depth) || isModel)
            return {};
        const { facts, isBroken } = readTextFacts(path, source);
        if (isBroken)
            this.#fault(path, 'sbom/json-broken', 'Expected JSON of at most 16 MiB, found something else.');
        return facts;
    }
    /** Whether there is one. */
    #readArchive(path, archive, depth) {
        try {
            if (archive)
                this.#readHeld(path, archive, depth);
        }
        finally {
            archive?.close?.();
        }
        return archive !== undefined;
    }
    #readProgram(path, source, native, depth) {
        const facts = readNativeFacts(native, source);
        this.#attempt(path, () => {
            const bundle = openBundle(native, source, this.#budget);
            if (bundle)
                this.#readHeld(path, bundle, depth);
            const appended = openAppended(source, this.#budget);
            if (appended)
                this.#readHeld(path, appended, depth);
            const frozen = openPyInstaller(source, this.#budget);
            if (!frozen)
                return;
            facts.pyInstaller = frozen.facts;
            this.#readHeld(path, frozen, depth);
        });
        return facts;
    }
    #readHeld(path, { held, faults }, depth) {
        for (const { rule, message, remedy, inside } of faults) {
            this.faults.push({ rule, message, remedy, file: inside === undefined ? path : `${path}/${insideName(inside)}` });
        }
        if (depth === inspect_deepest) {
            this.#fault(path, 'sbom/archive-too-deep', `Archives are nested more than ${inspect_deepest} deep: this one is not read.`);
            return;
        }
        for (const file of held) {
            if (this.members.length === inspect_mostMembers) {
                this.#fault(path, 'sbom/archive-too-large', `More than ${inspect_mostMembers} files: the rest is not read.`);
                return;
            }
            const inside = `${path}/${insideName(file.name)}`;
            this.#attempt(inside, () => {
                this.#readMember(inside, file, depth);
            });
        }
    }
    #readMember(path, held, depth) {
        withUnpacked(held.open(), this.#scratch, (source) => {
            this.#readContent(path, held, inMemory(source), depth);
        });
    }
    #readContent(path, { size, integrity }, source, depth) {
        const measured = measure(source, integrity);
        if (measured.size !== size)
            this.#fault(path, 'sbom/archive-size', `Expected ${size} bytes in the archive, found ${measured.size}.`);
        if (measured.fitsIntegrity === false)
            this.#fault(path, 'asar/integrity', 'Expected the bytes whose digest the header of the archive has, found others.');
        const member = { path, size: measured.size, sha256: measured.sha256, facts: {} };
        this.members.push(member);
        member.facts = this.read(path, source, depth + 1);
    }
    /** What cannot be read is a fault of its file, and the next is read. */
    #attempt(path, read) {
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof src/* UserError */.yo))
                throw error;
            this.faults.push({ rule: error.rule, message: error.message, remedy: error.details.remedy, file: path });
        }
    }
    #opaque(file, { name, isInstaller }) {
        this.faults.push({
            rule: 'sbom/artifact-opaque',
            message: `Expected an app whose files can be read, found ${name}: what is in it is not known.`,
            remedy: isInstaller
                ? 'Name the folder that it was made from as an artifact, too.'
                : 'Ship its files as they are, as zip or as tar.gz; "unread" in the policy decides what this counts as.',
            file,
        });
    }
    #fault(file, rule, message) {
        this.faults.push({ rule, message, remedy: inspect_packAgain, file });
    }
}
/** A small file is read once, for its digest and its content. */
function inMemory(source) {
    return source.size <= blockSize ? (0,files_src/* memorySource */.Pq)(source.read(0, source.size)) : source;
}
/** The name as a path below the container, wherever it claims to lead. */
function insideName(name) {
    const parts = name.replaceAll('\\', '/').split('/');
    return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/') || 'unnamed';
}
/** Electron's digest is over the JSON alone (electron/asar, lib/integrity.ts). */
function headerDigest(source) {
    const length = source.read(12, 4).readUInt32LE();
    return (0,external_node_crypto_.createHash)('sha256').update(source.read(16, length)).digest('hex');
}


/***/ })

};
;