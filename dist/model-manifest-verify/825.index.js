"use strict";
exports.id = 825;
exports.ids = [825];
exports.modules = {

/***/ 92825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  di: () => (/* reexport */ ArchiveError),
  bt: () => (/* reexport */ findZip),
  eJ: () => (/* reexport */ isAsar),
  bf: () => (/* reexport */ isGzip),
  YZ: () => (/* reexport */ isTar),
  Yh: () => (/* reexport */ isZlib),
  sM: () => (/* reexport */ readAsar),
  H9: () => (/* reexport */ readGzip),
  sB: () => (/* reexport */ readTar),
  ue: () => (/* reexport */ readZip),
  Uf: () => (/* reexport */ readZlib),
  cg: () => (/* reexport */ startBudget)
});

// UNUSED EXPORTS: fitsIntegrity, unpackDeflate, unpackGzip, unpacksOnRead, walkZip

// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 4 modules
var src = __webpack_require__(36999);
;// CONCATENATED MODULE: ./build/shared/archives/src/archive.js

/** An archive, or an entry of one, that cannot be read: its rule is one of `archive/…`, `zip/…`, `tar/…`, `asar/…`. */
class ArchiveError extends src/* UserError */.yo {
    constructor({ rule, message, remedy }) {
        super(rule, message, { remedy });
        this.name = 'ArchiveError';
    }
}

// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var files_src = __webpack_require__(58881);
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
var external_node_buffer_ = __webpack_require__(4573);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
var external_node_zlib_ = __webpack_require__(38522);
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












/***/ })

};
;