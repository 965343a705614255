/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 346:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V0: () => (/* reexport */ PartDigests),
  $N: () => (/* reexport */ fault_codeOf),
  qg: () => (/* reexport */ byte_order_inByteOrder),
  Pq: () => (/* reexport */ memorySource),
  BU: () => (/* reexport */ partOf),
  _Q: () => (/* reexport */ serveReading),
  SP: () => (/* reexport */ shown_shown)
});

// UNUSED EXPORTS: ReadyReaders, checkPortablePath, glob, globPaths, hashFile, hashFiles, identityOf, locate, makeDirectory, mostReaders, openRoot, openSource, portableWithin, programDigest, readBounded, readFiles, readSealed, resolveWithin, sameIdentity, sealLength, serveHashing, walk, walkNames, writeAtomically, writeSealed

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = require("node:timers/promises");
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 1 modules
var src = __nccwpck_require__(3);
;// CONCATENATED MODULE: ./build/shared/files/src/shown.js
/** The path as one line of a message: control and line-breaking characters are written as escapes. */
function shown_shown(path) {
    return `"${path.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped)}"`;
}
function escaped(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

;// CONCATENATED MODULE: ./build/shared/files/src/fault.js


/** The operating system's code of an error (`ENOENT`), if it has one. Errors of another realm count too. */
function fault_codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
/**
 * A refusal to read, as a fault that its user can mend. An error that is neither from the system nor a UserError is
 * thrown on.
 */
function fault_readFault(error, path) {
    if (error instanceof src/* UserError */.yo)
        return error;
    const code = fault_codeOf(error);
    const at = { file: path };
    switch (code) {
        case undefined:
            throw error;
        case 'ENOENT':
        case 'ENOTDIR':
            return fault_notFound(path);
        case 'ELOOP':
        case 'EMLINK':
            return notAFile(path, 'a link');
        case 'EISDIR':
            return notAFile(path, 'a directory');
        case 'ENXIO':
        case 'EOPNOTSUPP':
            return notAFile(path, 'a socket or a device');
        case 'ERR_INVALID_ARG_VALUE':
            return new src/* UserError */.yo('files/illegal-path', `${shown_shown(path)} is not a path: it contains a NUL character.`, {
                remedy: 'Remove the NUL character from the path.',
                at,
                cause: error,
            });
        case 'EACCES':
        case 'EPERM':
            return new src/* UserError */.yo('files/unreadable', `${shown_shown(path)} cannot be read: permission denied (${code}).`, {
                remedy: 'Give the user that runs this job permission to read it.',
                at,
                cause: error,
            });
        default:
            return new src/* UserError */.yo('files/unreadable', `${shown_shown(path)} cannot be read (${code}).`, {
                remedy: 'Check the disk and the path, then run the job again.',
                at,
                cause: error,
            });
    }
}
function fault_notFound(path, at = path) {
    return new src/* UserError */.yo('files/not-found', `${shown_shown(path)} does not exist.`, {
        remedy: 'Correct the path, or add the file before this step runs.',
        at: { file: at },
    });
}
function notAFile(path, found) {
    return new src/* UserError */.yo('files/not-a-file', `${shown_shown(path)} is ${found}, but a regular file is expected.`, {
        remedy: 'Put the file itself there, or name another path.',
        at: { file: path },
    });
}
function fault_notADirectory(path, at = path) {
    return new UserError('files/not-a-directory', `${shown(path)} is not a directory.`, {
        remedy: 'Name a directory.',
        at: { file: at },
    });
}
function changedWhileReading(path) {
    return new src/* UserError */.yo('files/changed-while-reading', `${shown_shown(path)} changed while it was being read.`, {
        remedy: 'Run this step when nothing writes to the file any more.',
        at: { file: path },
    });
}
function fault_tooLarge(path, size, maximumBytes) {
    return new src/* UserError */.yo('files/too-large', `${shown_shown(path)} has ${size} bytes; at most ${maximumBytes} are read.`, {
        remedy: 'Make the file smaller, or name the right file.',
        at: { file: path },
        properties: { size, maximum: maximumBytes },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/atomic.js







/**
 * Writes the whole file or nothing: to a new file beside it, to the disk, then over the name. Makes the directory.
 * A link at the name is replaced, never followed. Throws `files/unwritable`.
 */
async function atomic_writeAtomically(file, content) {
    const directory = path.dirname(file);
    const draft = path.join(directory, `.${randomUUID()}.tmp`);
    try {
        await makeDirectory(directory);
        await writeDraft(draft, content);
        await replace(draft, file);
    }
    catch (error) {
        await rm(draft, { force: true }).catch(() => undefined);
        throw writeFault(error, file);
    }
    await syncDirectory(directory);
}
/**
 * Node's own recursive mkdir never ends where a directory cannot be made in one that exists, as in `/proc` (found on
 * 24.21).
 */
async function makeDirectory(directory) {
    const found = await stat(directory).catch(() => undefined);
    if (found?.isDirectory())
        return;
    const parent = path.dirname(directory);
    if (parent !== directory)
        await makeDirectory(parent);
    await mkdir(directory).catch(async (error) => {
        // Another process may have made it meanwhile; a file of that name is no directory.
        if (codeOf(error) !== 'EEXIST' || !(await stat(directory)).isDirectory())
            throw error;
    });
}
async function writeDraft(draft, content) {
    const handle = await open(draft, 'wx');
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Waits before each new try, in milliseconds: on Windows a virus scanner may hold a file for a moment. */
const patience = process.platform === 'win32' ? [10, 50, 200, 800] : [];
async function replace(draft, file) {
    for (const wait of patience) {
        try {
            await rename(draft, file);
            return;
        }
        catch (error) {
            if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? ''))
                throw error;
            await setTimeout(wait);
        }
    }
    await rename(draft, file);
}
/** Makes the new name last over a power failure where the system can; Windows and some network disks cannot. */
async function syncDirectory(directory) {
    const handle = await open(directory, 'r').catch(() => undefined);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
}
const reasons = {
    EACCES: ['permission denied', 'Give the user that runs this job permission to write there.'],
    EPERM: ['permission denied', 'Give the user that runs this job permission to write there.'],
    EROFS: ['the file system is read-only', 'Name a path on a writable disk.'],
    ENOSPC: ['the disk is full', 'Free space on the disk.'],
    EDQUOT: ['the quota is used up', 'Free space, or raise the quota.'],
    EFBIG: ['the file is too large for this system', 'Write less, or to another disk.'],
    EISDIR: ['a directory has that name', 'Remove the directory, or name another path.'],
    ENOTDIR: ['a part of the path is not a directory', 'Name a path whose parents are directories.'],
    EEXIST: ['a part of the path is not a directory', 'Name a path whose parents are directories.'],
    ENAMETOOLONG: ['the path is too long', 'Name a shorter path.'],
    ERR_INVALID_ARG_VALUE: ['the path contains a NUL character', 'Remove the NUL character.'],
};
function writeFault(error, file) {
    const code = codeOf(error);
    if (code === undefined)
        throw error;
    const [reason, remedy] = reasons[code] ?? [
        'the system refuses',
        'Check the disk and the path, then run the job again.',
    ];
    return new UserError('files/unwritable', `${shown(file)} cannot be written: ${reason} (${code}).`, {
        remedy,
        at: { file },
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./build/shared/files/src/regular-file.js


/** Never through a link, never waiting for a FIFO. What Windows lacks is undefined there, which `|` takes for 0. */
const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** Opens a regular file that is not a link. Throws `files/not-found`, `files/not-a-file` or `files/unreadable`. */
function regular_file_openRegularFile(path) {
    try {
        const before = process.platform === 'win32' ? (0,external_node_fs_.lstatSync)(path) : undefined;
        if (before?.isSymbolicLink())
            throw notAFile(path, 'a link');
        return checkedFile(path, (0,external_node_fs_.openSync)(path, flags), before);
    }
    catch (error) {
        throw fault_readFault(error, path);
    }
}
function checkedFile(path, descriptor, before) {
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile())
            throw notAFile(path, kindOf(stat));
        if (before && (before.ino !== stat.ino || before.dev !== stat.dev))
            throw changedWhileReading(path);
        return { descriptor, stat };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(descriptor);
        throw error;
    }
}
/**
 * All bytes of an open file, in memory of a byte more than it has: where that stays unused, the file ends, since one gives
 * less than it is asked for at its end alone. Throws `files/unreadable` or `files/changed-while-reading`.
 */
function regular_file_readWhole(path, { descriptor, stat }, memory) {
    let length = 0;
    try {
        for (;;) {
            const more = (0,external_node_fs_.readSync)(descriptor, memory, length, memory.length - length, null);
            length += more;
            if (more === 0 || length >= stat.size)
                break;
        }
    }
    catch (error) {
        throw fault_readFault(error, path);
    }
    if (length !== stat.size)
        throw changedWhileReading(path);
    return memory.subarray(0, length);
}
function kindOf(stat) {
    if (stat.isDirectory())
        return 'a directory';
    if (stat.isFIFO())
        return 'a FIFO';
    return 'a socket or a device';
}

;// CONCATENATED MODULE: ./build/shared/files/src/bounded.js



/**
 * The content of a regular file of at most `maximumBytes`. A link is refused: `resolveWithin` follows those that may be
 * followed.
 * Throws `files/too-large`, `files/not-found`, `files/unreadable`, `files/not-a-file` or `files/changed-while-reading`.
 */
function bounded_readBounded(path, maximumBytes) {
    return Promise.try(readNow, path, maximumBytes);
}
function readNow(path, maximumBytes) {
    const file = openRegularFile(path);
    try {
        if (file.stat.size > maximumBytes)
            throw tooLarge(path, file.stat.size, maximumBytes);
        return readWhole(path, file, Buffer.allocUnsafe(file.stat.size + 1));
    }
    catch (error) {
        throw readFault(error, path);
    }
    finally {
        closeSync(file.descriptor);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/byte-order.js
/**
 * Compares by UTF-8 bytes, which is the order of code points: what `LC_ALL=C sort` and manifests use.
 * JavaScript's own order is that of UTF-16 code units, where U+1F600 comes before U+FFFD.
 */
function byte_order_inByteOrder(a, b) {
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at++) {
        const left = a.charCodeAt(at);
        const right = b.charCodeAt(at);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Surrogates stand for code points above all others, so they rank above all other units. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit;
}
/** Sorts in place by the name, in byte order. */
function byte_order_sortByName(items) {
    // Without surrogates both orders are one, and the engine's own comparison is several times faster.
    const order = items.some(({ name }) => surrogate.test(name)) ? byte_order_inByteOrder : inUnitOrder;
    return items.sort((a, b) => order(a.name, b.name));
}
const surrogate = /[\ud800-\udfff]/;
function inUnitOrder(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/shared/files/src/read-at.js


/** So many bytes from an offset of an open file; fewer when it has become shorter. Throws `files/unreadable`. */
function read_at_readAt(path, descriptor, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    try {
        let filled = 0;
        while (filled < length) {
            const read = (0,external_node_fs_.readSync)(descriptor, bytes, filled, length - filled, offset + filled);
            if (read === 0)
                break;
            filled += read;
        }
        return bytes.subarray(0, filled);
    }
    catch (error) {
        throw fault_readFault(error, path);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/byte-source.js



/** Bytes in memory. */
function memorySource(bytes) {
    return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
/** A part of a source. What lies outside the part cannot be read through it. */
function partOf(source, start, size) {
    const end = Math.max(0, Math.min(size, source.size - start));
    return {
        size: end,
        read: (offset, length) => source.read(start + Math.min(offset, end), Math.max(0, Math.min(length, end - offset))),
    };
}
/**
 * An open regular file. A link as the last component is refused. Throws `files/not-found`, `files/not-a-file` or
 * `files/unreadable`. Close it.
 */
function openSource(path) {
    const { descriptor, stat } = openRegularFile(path);
    return {
        size: stat.size,
        read: (offset, length) => readAt(path, descriptor, offset, Math.max(0, Math.min(length, stat.size - offset))),
        close() {
            closeSync(descriptor);
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/links.js



/** Links that one path may pass, as in Linux (path_resolution(7)); more are taken for a cycle. */
const mostLinks = 40;
/**
 * Follows the components from the real directory `root`, and opens nothing outside it.
 * Throws `files/unreadable` when the system does not let us look.
 */
function links_follow(root, components) {
    const ahead = components.toReversed();
    let at = root;
    let stat;
    let last = { link: root, target: root };
    let links = 0;
    for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
        if (name === '' || name === '.')
            continue;
        if (stat && !stat.isDirectory())
            return { kind: 'nothing' };
        if (name === '..') {
            if (at === root)
                return { kind: 'outside', ...last };
            at = path.dirname(at);
            continue;
        }
        const next = path.join(at, name);
        const found = look(next);
        if (!found)
            return { kind: 'nothing' };
        if (!found.isSymbolicLink()) {
            at = next;
            stat = found;
            continue;
        }
        last = { link: next, target: targetOf(next) };
        if (++links > mostLinks)
            return { kind: 'cycle', ...last };
        stat = undefined;
        if (!path.isAbsolute(last.target)) {
            ahead.push(...links_split(last.target).reverse());
            continue;
        }
        const inside = belowRoot(root, last.target);
        if (inside === undefined)
            return { kind: 'outside', ...last };
        at = root;
        ahead.push(...links_split(inside).reverse());
    }
    stat ??= look(at);
    if (!stat)
        return { kind: 'nothing' };
    return { kind: stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : 'other', path: at, size: stat.size };
}
/** What a link says behind the root, with its `..`, which mean something else behind a link. */
function belowRoot(root, target) {
    return target.startsWith(root + path.sep) ? target.slice(root.length) : links_within(root, target);
}
/**
 * The path relative to the root, or nothing when it is not in it; `''` is the root itself.
 * The root may go by another name, as `/tmp` does for `/private/tmp`.
 */
function links_within(root, target) {
    const relative = links_namedWithin(root, target);
    if (relative !== undefined)
        return relative;
    for (let above = path.resolve(target); above !== path.dirname(above); above = path.dirname(above)) {
        if (links_realOf(above) === root)
            return path.relative(above, target);
    }
    return undefined;
}
/** The same by name alone, without a look at the disk. */
function links_namedWithin(root, target) {
    const relative = path.relative(root, target);
    return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative) ? undefined : relative;
}
/** That name with `/` on every system. */
function portableWithin(root, target) {
    return links_namedWithin(root, target)?.split(path.sep).join('/');
}
/** The path without links, if there is such a file. */
function links_realOf(file) {
    try {
        return realpathSync.native(file);
    }
    catch {
        return undefined;
    }
}
function look(file) {
    try {
        return lstatSync(file);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
            return undefined;
        throw readFault(error, file);
    }
}
function targetOf(link) {
    try {
        return readlinkSync(link);
    }
    catch (error) {
        throw readFault(error, link);
    }
}
/** The components of a path of this system. */
function links_split(file) {
    return file.split(path.sep === '\\' ? /[\\/]/ : '/');
}

;// CONCATENATED MODULE: ./build/shared/files/src/root.js








/** Throws `files/not-found`, `files/not-a-directory` or `files/unreadable`. The directory itself may be a link. */
async function root_openRoot(directory) {
    try {
        const real = await realpath(directory);
        if (!statSync(real).isDirectory())
            throw notADirectory(directory);
        return { path: real };
    }
    catch (error) {
        const code = codeOf(error);
        throw code === 'ENOTDIR' || code === 'ELOOP' ? notADirectory(directory) : readFault(error, directory);
    }
}
/**
 * The real absolute path of a portable name (`models/voice.onnx`). Links are followed as long as they stay in the root.
 * The spelling must be that of the disk, also where the system does not care, so that it works everywhere.
 * Throws `files/illegal-path`, `files/leaves-root`, `files/not-found` or `files/unreadable`.
 */
function root_resolveWithin(root, name) {
    return Promise.try(resolveNow, root, name);
}
function resolveNow(root, name) {
    const reason = checkPortablePath(name);
    if (reason !== undefined)
        throw illegalPath(root, name, reason);
    const found = follow(root.path, name.split('/'));
    const place = path.join(root.path, name);
    switch (found.kind) {
        case 'outside':
            throw root_leavesRoot(root, name, found);
        case 'nothing':
            throw notFound(name, place);
        case 'cycle':
            throw linkCycle(name, place, found);
        case 'file':
        case 'directory':
        case 'other':
            return spelledAsOnDisk(found.path, name, place);
    }
}
function spelledAsOnDisk(real, name, place) {
    const onDisk = realpathSync.native(real);
    if (onDisk === real)
        return real;
    throw new UserError('files/not-found', `${shown(name)} does not exist; the disk has ${shown(onDisk)}.`, {
        remedy: 'Spell the path exactly as on the disk: other systems tell upper from lower case.',
        at: { file: place },
    });
}
function illegalPath(root, name, reason) {
    return new UserError('files/illegal-path', `The path ${shown(name.slice(0, 200))} ${reason}.`, {
        remedy: 'Write a path relative to the directory, with "/" between names that every system allows.',
        at: { file: root.path },
    });
}
function linkCycle(name, place, { link }) {
    return new UserError('files/not-found', `${shown(name)} does not exist: the link ${shown(link)} leads back to itself.`, {
        remedy: 'Point the link at a file, or replace it by the file.',
        at: { file: place },
    });
}
/** Says which link leaves the root, and where it points. */
function root_leavesRoot(root, name, found) {
    const link = path.relative(root.path, found.link);
    return new UserError('files/leaves-root', `${shown(name)} leads out of ${shown(root.path)}: the link ${shown(link)} points to ${shown(found.target)}.`, {
        remedy: 'Replace the link by the file itself, or point it at a file inside the directory.',
        at: { file: path.join(root.path, name) },
        properties: { link, target: found.target },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/pattern.js




const longestPattern = 4096;
/**
 * The patterns that a relative glob stands for, one for each alternative of its braces.
 * Throws `files/illegal-pattern` with the reason. `at` is the directory that the pattern is for.
 */
function pattern_parseGlob(text, at) {
    checkGlob(text, at);
    const alternatives = expandBraces(text);
    if (!alternatives) {
        throw illegal(text, at, `its braces stand for more than ${mostAlternatives} alternatives`, 'Use * instead, or fewer alternatives.');
    }
    return alternatives.map((alternative) => {
        const names = alternative.split('/').filter((name) => name !== '' && name !== '.');
        if (names.includes('..'))
            throw illegal(text, at, 'it contains ".."', 'Name files below the directory.');
        const pattern = names.map(parseSegment);
        return pattern.at(-1)?.kind === 'globstar' ? pattern_everythingBelow(pattern.slice(0, -1)) : pattern;
    });
}
/** The pattern of all that is in the directories that the pattern matches, at any depth. */
function pattern_everythingBelow(pattern) {
    return [...pattern, { kind: 'globstar' }, parseSegment('*')];
}
/** The pattern that matches exactly this path, whatever characters its names contain. */
function pattern_literalPattern(names) {
    return names.filter((name) => name !== '' && name !== '.').map((name) => ({ kind: 'name', name }));
}
/** Whether the text contains characters that a glob gives a meaning. */
function pattern_hasMagic(text) {
    return /[*?[{]/.test(text);
}
function parseSegment(text) {
    if (text === '**')
        return { kind: 'globstar' };
    return /[*?[]/.test(text) ? { kind: 'wild', wildcard: parseWildcard(text) } : { kind: 'name', name: text };
}
function checkGlob(text, at) {
    if (text === '')
        throw illegal(text, at, 'it is empty', 'Remove the line, or write a pattern.');
    if (text.length > longestPattern) {
        throw illegal(text, at, `it is longer than ${longestPattern} characters`, 'Write several shorter patterns.');
    }
    if (text.includes('\0'))
        throw illegal(text, at, 'it contains a NUL character', 'Remove it.');
    if (text.includes('\\'))
        throw illegal(text, at, 'it contains a backslash', 'Use / between names, and [*] for a literal *.');
    if (text.startsWith('/') || /^[a-z]:/i.test(text))
        throw illegal(text, at, 'it is absolute', 'Write it relative to the directory.');
    if (text.includes('//'))
        throw illegal(text, at, 'it contains "//"', 'Write one / between names.');
    if (text.endsWith('/'))
        throw illegal(text, at, 'it names a directory', `Write ${text}** for all files in it.`);
    if (/[?*+@!]\(/.test(text)) {
        throw illegal(text, at, 'it contains an extended glob', 'Write {a,b} for alternatives, and [(] for a literal bracket.');
    }
    if (text.includes('[:'))
        throw illegal(text, at, 'it contains a named character class', 'Write the range, for example [a-z].');
}
function illegal(text, at, reason, remedy) {
    return new UserError('files/illegal-pattern', `The pattern ${shown(text.slice(0, 200))} cannot be used: ${reason}.`, {
        remedy,
        at: { file: at },
    });
}
/** Whether the segment, which is no globstar, matches one name of a path. */
function pattern_matchesName(segment, name, hidden) {
    if (segment.kind === 'name')
        return segment.name === name;
    if (hidden === 'named' && name.startsWith('.') && !namesTheDot(segment.wildcard))
        return false;
    return matchesWildcard(segment.wildcard, name);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(573);
;// CONCATENATED MODULE: ./build/shared/files/src/directory.js





/** What Node puts where the bytes of a name are not UTF-8. */
const replacement = '\u{FFFD}';
/**
 * The entries of a directory, in the order of the system.
 * Throws `files/unreadable`, and `files/illegal-name` when a name is not UTF-8: it could not be opened under the name
 * shown.
 */
function directory_readDirectory(directory) {
    const { entries, illegal } = directory_readLegalNames(directory);
    const [broken] = illegal;
    if (!broken)
        return entries;
    throw new UserError('files/illegal-name', `The directory ${shown(directory)} contains a name that is not UTF-8: bytes ${broken.toString('hex')}.`, { remedy: 'Rename the file.', at: { file: directory } });
}
/** The entries of a directory whose names are UTF-8, and the bytes of the others' names. Throws `files/unreadable`. */
function directory_readLegalNames(directory) {
    try {
        const entries = readdirSync(directory, { withFileTypes: true });
        if (!entries.some(({ name }) => name.includes(replacement)))
            return { entries, illegal: [] };
        const illegal = readdirSync(directory, { encoding: 'buffer' }).filter((name) => !isUtf8(name));
        // A legal name that looks like one of them is left out with it: no entry tells which of the two it is.
        const broken = new Set(illegal.map((name) => name.toString('utf8')));
        return { entries: entries.filter(({ name }) => !broken.has(name)), illegal };
    }
    catch (error) {
        throw codeOf(error) === 'ENOTDIR' ? notADirectory(directory) : readFault(error, directory);
    }
}
/** Entries that one walk visits unless it is told otherwise. */
const directory_mostEntries = 1_000_000;
function directory_tooManyEntries(directory, limit) {
    return new UserError('files/too-many', `${shown(directory)} contains more than ${limit} files and directories.`, {
        remedy: 'Name a smaller directory, or exclude what need not be read.',
        at: { file: directory },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/pace.js

/** Longest time that synchronous work holds the thread, in milliseconds. */
const turn = 10;
function pace_startPace() {
    let since = performance.now();
    return {
        due: () => performance.now() - since > turn,
        rest: async () => {
            await setImmediate();
            since = performance.now();
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/progress.js

function progress_begin(patterns) {
    return new Map(Array.from(patterns, (pattern) => [pattern, new Set(reach(pattern, 0))]));
}
/** One name further down. */
function progress_advance(progress, name, hidden) {
    return step(progress, (pattern, at) => {
        const segment = pattern[at];
        if (!segment)
            return [];
        if (segment.kind !== 'globstar')
            return matchesName(segment, name, hidden) ? reach(pattern, at + 1) : [];
        return hidden === 'named' && name.startsWith('.') ? [] : reach(pattern, at);
    });
}
/** One name further down, only where a pattern says that very name. */
function progress_advanceLiterally(progress, name) {
    return step(progress, (pattern, at) => {
        const segment = pattern[at];
        return segment?.kind === 'name' && segment.name === name ? reach(pattern, at + 1) : [];
    });
}
/** The patterns that have come to their end. */
function progress_complete(progress) {
    return [...progress].filter(([pattern, positions]) => positions.has(pattern.length)).map(([pattern]) => pattern);
}
/** Whether a pattern matches everything that is below. */
function progress_takesAll(progress) {
    return [...progress].some(([pattern, positions]) => {
        const last = pattern.at(-1);
        const any = last?.kind === 'wild' && last.wildcard.every((token) => token.kind === 'star');
        return any && pattern.at(-2)?.kind === 'globstar' && positions.has(pattern.length - 2);
    });
}
function step(progress, next) {
    const further = new Map();
    for (const [pattern, positions] of progress) {
        const reached = new Set();
        for (const at of positions)
            for (const position of next(pattern, at))
                reached.add(position);
        if (reached.size > 0)
            further.set(pattern, reached);
    }
    return further;
}
/** The position, and those behind it that a globstar reaches by standing for no directory. */
function reach(pattern, at) {
    const positions = [at];
    while (pattern[at]?.kind === 'globstar')
        positions.push(++at);
    return positions;
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/search.js









/**
 * The files in the root that a pattern matches and no pattern excludes; patterns are anchored. Reads only directories
 * that a pattern can lead to. A link to a file of the root counts as that file; a link to a directory is followed only
 * where a pattern says its name.
 * Throws `files/leaves-root` for a link that matches but leaves the root, `files/unreadable`, `files/illegal-name`,
 * `files/too-many`.
 */
async function search_search(root, include, exclude) {
    const matches = [];
    const passedOver = [];
    const places = [startPlace(root, include, exclude)];
    const pace = startPace();
    let visited = 0;
    for (let place = places.pop(); place; place = places.pop()) {
        if (place.include.size === 0 || takesAll(place.exclude))
            continue;
        for (const entry of readDirectory(place.path)) {
            if (++visited > mostEntries)
                throw tooManyEntries(root.path, mostEntries);
            if (pace.due())
                await pace.rest();
            const found = examine(root, place, entry);
            if (!found)
                continue;
            if ('patterns' in found)
                matches.push(found);
            else if ('found' in found)
                passedOver.push(found);
            else
                places.push(found);
        }
    }
    return { matches, passedOver };
}
/** What an entry gives: a file that matches, a directory to look into, something to pass over, or nothing. */
function examine(root, parent, entry) {
    const child = enter(parent, entry.name);
    if (child.include.size === 0)
        return undefined;
    if (entry.isDirectory())
        return child;
    if (entry.isFile())
        return matchOf(child, child.path);
    return entry.isSymbolicLink() ? examineLink(root, parent, child) : passOver(child, 'a device, FIFO or socket');
}
function examineLink(root, parent, link) {
    const found = follow(root.path, split(path.relative(root.path, link.path)));
    const named = advanceLiterally(parent.include, path.basename(link.path));
    if (found.kind === 'file')
        return matchOf(link, found.path);
    if (found.kind === 'directory' && named.size > 0)
        return { ...link, path: found.path, include: named };
    if (found.kind === 'directory')
        return passOver(link, 'a link to a directory');
    const matters = named.size > 0 || complete(link.include).length > 0;
    if (found.kind === 'outside' && matters && !isExcluded(link))
        throw leavesRoot(root, link.name, found);
    return passOver(link, found.kind === 'other' ? 'a device, FIFO or socket' : 'a link that leads nowhere');
}
function passOver(place, found) {
    if (complete(place.include).length === 0 || isExcluded(place))
        return undefined;
    return { name: place.name, path: place.path, found };
}
/** An anchored pattern begins with the names of an absolute directory. */
function search_anchor(directory, pattern) {
    return [...literalPattern(split(directory)), ...pattern];
}
function startPlace(root, include, exclude) {
    const names = split(root.path).filter((name) => name !== '');
    const enterAll = (patterns, hidden) => names.reduce((progress, name) => advance(progress, name, hidden), begin(patterns));
    return { name: '', path: root.path, include: enterAll(include, 'named'), exclude: enterAll(exclude, 'matched') };
}
function enter(place, name) {
    return {
        name: place.name === '' ? name : `${place.name}/${name}`,
        path: path.join(place.path, name),
        include: advance(place.include, name, 'named'),
        exclude: advance(place.exclude, name, 'matched'),
    };
}
function isExcluded(place) {
    return complete(place.exclude).length > 0;
}
function matchOf(found, file) {
    const patterns = complete(found.include);
    if (patterns.length === 0 || isExcluded(found))
        return undefined;
    try {
        return { name: found.name, path: file, size: lstatSync(file).size, patterns };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw readFault(error, file);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/glob.js




/**
 * The files of the root that a pattern matches, sorted by UTF-8 bytes of the name: the same on every system,
 * case-sensitive, with `/`.
 *
 * - `*`, `?`, `[a-z]`, `[!a-z]` stay within one name; `**` as a whole name stands for any directories; `{a,b}` and
 *   `{1..3}` as in bash.
 * - Hidden names must be named with their dot.
 * - A pattern that begins with `!` takes away its matches, hidden ones and all that is in a directory too, wherever it
 *   stands in the list.
 * - A pattern that is the path of an existing file matches that file, whatever characters it contains.
 * - A link to a file of the root is reported as that file, `path` being its real path.
 *
 * Throws `files/illegal-pattern`, `files/leaves-root`, `files/unreadable`, `files/illegal-name` or `files/too-many`.
 */
async function glob(root, patterns) {
    const [taken, added] = [patterns.filter(glob_takesAway), patterns.filter((pattern) => !glob_takesAway(pattern))];
    if (added.length === 0 && taken.length > 0)
        throw glob_nothingAdded(root.path);
    const include = added.flatMap((pattern) => glob_readings(root.path, pattern));
    const exclude = taken.flatMap((pattern) => glob_exclusions(root.path, pattern.slice(1)));
    const { matches } = await search(root, include, exclude);
    return matches
        .map(({ name, path, size }) => ({ name, path, kind: 'file', size }))
        .sort((a, b) => inByteOrder(a.name, b.name));
}
/** An extended glob `!(a)` is none: it is refused later. */
function glob_takesAway(pattern) {
    return /^!(?!\()/.test(pattern);
}
/** Both ways to read a pattern: as a glob and, since names may look like globs, as the very path. */
function glob_readings(directory, pattern) {
    const globs = parseGlob(pattern, directory);
    const literal = hasMagic(pattern) ? [literalPattern(pattern.split('/'))] : [];
    return [...globs, ...literal].map((reading) => anchor(directory, reading));
}
/**
 * What is taken away, a directory with all that is in it. It is read as a glob only: a file must not hide others by its
 * name.
 */
function glob_exclusions(directory, pattern) {
    return parseGlob(pattern, directory)
        .flatMap((reading) => [reading, everythingBelow(reading)])
        .map((reading) => anchor(directory, reading));
}
function glob_nothingAdded(directory) {
    return new UserError('files/no-match', 'The patterns name no file: all of them begin with "!", which only takes away.', {
        remedy: 'Add a pattern that names files, for example **/*.',
        at: { file: directory },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/glob-paths.js











/**
 * The files that the lines of an input name: real absolute paths, each once, sorted by UTF-8 bytes. A line is a glob
 * relative to the working directory or an absolute path or glob; `!` takes away. The directory that a line starts from
 * is a root that nothing may leave.
 * Throws `files/no-match` for a line that names no file, `files/not-a-file` for what matches and is none, and what `glob` and `openRoot` throw.
 */
async function globPaths(workingDirectory, lines) {
    const working = await openRoot(workingDirectory);
    const added = await Promise.all(lines.filter((text) => !takesAway(text)).map((text) => placeLine(working, workingDirectory, text)));
    const taken = lines.filter(takesAway).map((text) => startOf(working, text.slice(1)));
    if (added.length === 0 && taken.length > 0)
        throw nothingAdded(workingDirectory);
    const exclude = taken.flatMap(({ directory, pattern }) => exclusions(directory, pattern));
    const found = new Set();
    for (const group of Map.groupBy(added, (line) => line.root.path).values()) {
        for (const file of await searchLines(group, exclude, workingDirectory))
            found.add(file);
    }
    return [...found].sort(inByteOrder);
}
async function searchLines(lines, exclude, at) {
    const [first] = lines;
    if (!first)
        return [];
    const lineOf = new Map();
    for (const line of lines)
        for (const pattern of line.patterns)
            lineOf.set(pattern, line);
    const { matches, passedOver } = await search(first.root, lineOf.keys(), exclude);
    const [strange] = passedOver;
    if (strange)
        throw glob_paths_notAFile(strange);
    const matched = new Set(matches.flatMap((match) => match.patterns.map((pattern) => lineOf.get(pattern))));
    const unmatched = lines.find((line) => !matched.has(line));
    if (unmatched)
        throw noMatch(unmatched.text, at);
    return matches.map((match) => match.path);
}
async function placeLine(working, given, text) {
    const { directory, pattern } = startOf(working, text);
    if (directory === working.path)
        return { text, root: working, patterns: readings(directory, pattern) };
    const file = existingFile(text);
    if (file !== undefined && !hasMagic(text))
        return fileLine(text, file);
    try {
        const root = await openRoot(directory);
        return { text, root, patterns: readings(root.path, pattern) };
    }
    catch (error) {
        const missing = ['files/not-found', 'files/not-a-directory'];
        throw error instanceof UserError && missing.includes(error.rule) ? noMatch(text, given) : error;
    }
}
/** A file that is named by its absolute path, outside the working directory, may be a link: its user said so. */
function fileLine(text, file) {
    const directory = path.dirname(file);
    return { text, root: { path: directory }, patterns: [anchor(directory, literalPattern([path.basename(file)]))] };
}
function existingFile(file) {
    try {
        return statSync(file).isFile() ? realpathSync.native(file) : undefined;
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error) ?? ''))
            return undefined;
        throw readFault(error, file);
    }
}
/** The directory from which a line is searched, and the rest of the line as a glob under it. */
function startOf(working, text) {
    if (!path.isAbsolute(text))
        return { directory: working.path, pattern: text };
    const inWorking = within(working.path, text);
    if (inWorking !== undefined)
        return { directory: working.path, pattern: withSlashes(inWorking) || '.' };
    const directory = namedDirectory(text);
    return { directory: realOf(directory) ?? directory, pattern: withSlashes(path.relative(directory, text)) };
}
/** The deepest directory that is named without a glob. */
function namedDirectory(text) {
    let directory = path.dirname(path.resolve(text));
    while (hasMagic(directory))
        directory = path.dirname(directory);
    return directory;
}
/** What this system writes with its own separator, as globs write it. */
function withSlashes(file) {
    return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}
/** Nothing that was asked for is passed over in silence. */
function glob_paths_notAFile({ name, path: file, found }) {
    return new UserError('files/not-a-file', `${shown(name)} is matched and is no file: found ${found}.`, {
        remedy: 'Take it away with a line that begins with "!", name what the link leads to, or remove it.',
        at: { file },
    });
}
function noMatch(text, at) {
    return new UserError('files/no-match', `The line ${shown(text)} names no file.`, {
        remedy: 'Correct the pattern; all files of a directory are written directory/**.',
        at: { file: at },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/locate.js






/**
 * `resolveWithin` for many names, in their order; what is wrong with one is a value. `walked` is what a walk of the same
 * root found, by name: the system is not asked again about plain files that are among it, which for many files is several times
 * faster.
 */
async function locate(root, names, walked = new Map()) {
    const pace = startPace();
    const located = [];
    for (const name of names) {
        const found = walked.get(name);
        // A walk shows names as the disk spells them, also such as no other system allows.
        if (found?.kind === 'file' && checkPortablePath(name) === undefined)
            located.push({ path: found.path });
        else
            located.push(await locateOne(root, name));
        if (pace.due())
            await pace.rest();
    }
    return located;
}
async function locateOne(root, name) {
    try {
        const path = await resolveWithin(root, name);
        return { path, size: lstatSync(path).size };
    }
    catch (error) {
        return error instanceof UserError ? error : readFault(error, name);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/program-digest.js



/**
 * SHA-256 over the scripts and grammars of a program's folders and the version of Node: what one program concluded is
 * worth nothing to another one. Undefined when there are none, as when it runs from source: then no two runs are known to
 * be of the same program.
 */
async function programDigest(folders) {
    const digest = createHash('sha256').update(`${process.version}\n`);
    let files = 0;
    for (const folder of folders) {
        for (const name of (await readdir(folder)).filter((file) => /\.(?:js|cjs|wasm)$/.test(file)).sort()) {
            const content = createHash('sha256').update(await readFile(nodePath.join(folder, name)));
            digest.update(`${name}\n${content.digest('hex')}\n`);
            files++;
        }
    }
    return files === 0 ? undefined : digest.digest('hex');
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/digest.js

/** Digests that Node computes itself; a worker's script can offer more by other names. */
const knownDigests = {
    sha256: () => streaming('sha256'),
    blake2b: () => streaming('blake2b512'),
    md5: () => streaming('md5'),
    /** As git names a file (git, "Git Objects"). */
    'git-sha1': (size) => streaming('sha1', `blob ${size}\0`),
};
function streaming(algorithm, first = '') {
    const hash = (0,external_node_crypto_.createHash)(algorithm).update(first);
    return {
        update: (block) => {
            hash.update(block);
        },
        digest: () => hash.digest('hex'),
    };
}
/** One digest for each part of a file, in their order. An empty file has no part. */
class PartDigests {
    #start;
    #partSize;
    #digests = [];
    #part;
    #filled = 0;
    /** `partSize` in bytes; the last part may be shorter. */
    constructor(start, partSize) {
        this.#start = start;
        this.#partSize = partSize;
    }
    update(block) {
        for (let at = 0; at < block.length;) {
            this.#part ??= this.#start(this.#partSize);
            const bytes = block.subarray(at, at + this.#partSize - this.#filled);
            this.#part.update(bytes);
            at += bytes.length;
            this.#filled += bytes.length;
            if (this.#filled === this.#partSize)
                this.#finishPart();
        }
    }
    /** Once. */
    digests() {
        this.#finishPart();
        return this.#digests;
    }
    #finishPart() {
        if (this.#part)
            this.#digests.push(this.#part.digest());
        this.#part = undefined;
        this.#filled = 0;
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/identity.js


/** The present state of a file, without reading it. Never follows a link. Throws `files/not-found`, `files/unreadable`. */
function identityOf(path) {
    try {
        return identify(lstatSync(path, { bigint: true }));
    }
    catch (error) {
        throw readFault(error, path);
    }
}
/** The state of an open file. */
function identityOfOpen(descriptor) {
    return identify((0,external_node_fs_.fstatSync)(descriptor, { bigint: true }));
}
function sameIdentity(a, b) {
    return (a.device === b.device &&
        a.inode === b.inode &&
        a.size === b.size &&
        a.changed === b.changed &&
        a.modified === b.modified);
}
function identify({ dev, ino, size, ctimeNs, mtimeNs }) {
    return {
        device: String(dev),
        inode: String(ino),
        size: String(size),
        changed: String(ctimeNs),
        modified: String(mtimeNs),
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/kept-source.js


/**
 * The bytes of an open file, of which some are in memory still: what lies within one kept piece costs no read of the disk.
 * Reading throws `files/unreadable`.
 */
function keptSource(path, descriptor, size, kept) {
    const [head] = kept;
    // The whole of a small file, whose inspection reads pieces by the dozen.
    if (head?.start === 0 && head.bytes.length === size)
        return memorySource(head.bytes);
    return {
        size,
        read(offset, length) {
            const end = Math.min(size, offset + length);
            const piece = kept.find(({ start, bytes }) => start <= offset && end <= start + bytes.length);
            if (piece)
                return piece.bytes.subarray(offset - piece.start, Math.max(0, end - piece.start));
            return read_at_readAt(path, descriptor, offset, Math.max(0, end - offset));
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/window.js
/** Bytes at the start of a file that are kept for inspection. A file that is not longer is in memory as a whole. */
const headSize = 1024 * 1024;
/**
 * Bytes that are read at once behind the head: two such blocks fit the processor's cache, and larger ones are not faster
 * (measured: 256 KiB to 1 MiB alike).
 */
const blockSize = 256 * 1024;
/**
 * The memory of one reader, used again for every file: the head of the file, and behind it two blocks filled in turn, so
 * that at the end of the file at least its last 256 KiB are there.
 */
class window_Window {
    #head = { start: 0, length: 0, memory: Buffer.allocUnsafeSlow(headSize) };
    /** All of them, the head first. */
    #areas = [this.#head];
    #current = this.#head;
    /** Made when a file is longer than the head. */
    #blocks;
    /** Forgets all bytes. */
    restart() {
        this.#current = this.#head;
        for (const area of this.#areas)
            area.length = 0;
    }
    /** Where the next bytes of the file are to be written, at most so many as a block has. */
    space() {
        if (this.#current.length === this.#current.memory.length)
            this.#turn();
        const { memory, length } = this.#current;
        return memory.subarray(length, length + blockSize);
    }
    /** Takes note that so many bytes have been written to the space, and returns them. */
    fill(bytes) {
        const { memory, length } = this.#current;
        this.#current.length += bytes;
        return memory.subarray(length, length + bytes);
    }
    /** The start of the head, whose bytes are forgotten: for who reads a small file at once. At most `headSize`. */
    start(length) {
        this.restart();
        return this.#head.memory.subarray(0, length);
    }
    kept() {
        const kept = [];
        for (const { start, length, memory } of this.#areas) {
            if (length > 0)
                kept.push({ start, bytes: memory.subarray(0, length) });
        }
        return kept;
    }
    #turn() {
        const [one, other] = (this.#blocks ??= this.#newBlocks());
        const next = this.#current === one ? other : one;
        next.start = this.#current.start + this.#current.length;
        next.length = 0;
        this.#current = next;
    }
    #newBlocks() {
        const blocks = [newBlock(), newBlock()];
        this.#areas.push(...blocks);
        return blocks;
    }
}
function newBlock() {
    return { start: 0, length: 0, memory: Buffer.allocUnsafeSlow(blockSize) };
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/file-reader.js






const nothing = Buffer.alloc(0);
/**
 * Reads one file from its start to its end, block by block, so that its user can report progress or stop in between.
 * Reading is synchronous: per block that is several times faster than a stream. The window may be used again when the
 * file is closed.
 */
class file_reader_FileReader {
    #path;
    #file;
    #window;
    #hash;
    #size = 0;
    #atEnd = false;
    /** Whoever opened the file closes it. */
    constructor(path, file, window) {
        this.#path = path;
        this.#file = file;
        this.#window = window;
        window.restart();
        this.#hash = file.stat.size < headSize ? undefined : (0,external_node_crypto_.createHash)('sha256');
    }
    /**
     * The next bytes, valid until the next call; none at the end. Throws `files/unreadable` or
     * `files/changed-while-reading`.
     */
    next() {
        if (this.#atEnd)
            return nothing;
        const space = this.#window.space();
        const block = this.#window.fill(this.#read(space));
        this.#size += block.length;
        // A file gives less than it was asked for at its end alone: asking once more would double the calls for a small one.
        this.#atEnd = block.length < space.length && this.#size === this.#file.stat.size;
        if (this.#size > this.#file.stat.size)
            throw changedWhileReading(this.#path);
        this.#hash?.update(block);
        return block;
    }
    /** The digest, once `next` has returned nothing. Throws `files/changed-while-reading`. */
    finish() {
        if (this.#size !== this.#file.stat.size)
            throw changedWhileReading(this.#path);
        this.requireUnchanged();
        return { path: this.#path, size: this.#size, sha256: this.#hash?.digest('hex') ?? this.#hashSmall() };
    }
    /** All bytes of the file; what has been kept of them is not read again. Valid as long as the file is open. */
    source() {
        return keptSource(this.#path, this.#file.descriptor, this.#size, this.#window.kept());
    }
    /** Throws `files/changed-while-reading` when somebody has written to a file that is not in memory as a whole. */
    requireUnchanged() {
        if (!this.#hash)
            return;
        const { size, mtimeMs, ctimeMs } = (0,external_node_fs_.fstatSync)(this.#file.descriptor);
        const { stat } = this.#file;
        if (size !== stat.size || mtimeMs !== stat.mtimeMs || ctimeMs !== stat.ctimeMs)
            throw changedWhileReading(this.#path);
    }
    identity() {
        return identityOfOpen(this.#file.descriptor);
    }
    /** Throws `files/changed-while-reading` when the file is not in that state any more. */
    requireIdentity(identity) {
        if (!sameIdentity(this.identity(), identity))
            throw changedWhileReading(this.#path);
    }
    #read(space) {
        try {
            return (0,external_node_fs_.readSync)(this.#file.descriptor, space, 0, space.length, null);
        }
        catch (error) {
            throw fault_readFault(error, this.#path);
        }
    }
    /** A small file is kept as a whole; hashing it at once is faster. */
    #hashSmall() {
        const [head] = this.#window.kept();
        return (0,external_node_crypto_.hash)('sha256', head?.bytes ?? '', 'hex');
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/hash-here.js






/**
 * Hashes one regular file in this thread, with bounded memory, and lets timers run. Never follows a link.
 * Throws `files/not-found`, `files/not-a-file`, `files/unreadable` or `files/changed-while-reading`, and the signal's
 * reason.
 */
function hashFile(path, options = {}) {
    return hashPaced(path, new Window(), startPace(), options);
}
/**
 * Hashes the files in this thread, one after the other, and yields each with its digest or with what is wrong with it.
 */
async function* hash_here_hashHere(files, options) {
    const window = new Window();
    const pace = startPace();
    for (const file of files) {
        yield [file, await hashOrFault(file.path, window, pace, options)];
        if (pace.due())
            await pace.rest();
    }
}
async function hashOrFault(path, window, pace, options) {
    try {
        return await hashPaced(path, window, pace, options);
    }
    catch (error) {
        options.signal?.throwIfAborted();
        return readFault(error, path);
    }
}
async function hashPaced(path, window, pace, options) {
    options.signal?.throwIfAborted();
    const file = openRegularFile(path);
    try {
        const reader = new FileReader(path, file, window);
        for (let block = reader.next(); block.length > 0; block = reader.next()) {
            options.onProgress?.(block.length);
            if (!pace.due())
                continue;
            await pace.rest();
            options.signal?.throwIfAborted();
        }
        return reader.finish();
    }
    finally {
        closeSync(file.descriptor);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./build/shared/files/src/read/faults.js


/** The thread died over this file, and not over its content. */
function faults_readingStopped(path, cause) {
    return new UserError('files/hashing-stopped', `${shown(path)} was not read to its end: its worker thread died.`, {
        remedy: 'Run the job again; if it happens again, give the runner more memory.',
        at: { file: path },
        cause,
    });
}
/** The inspection of this file's content ended its thread. */
function faults_inspectionEnded(path, { reason, cause }, { deadline, memory }) {
    const reasons = {
        deadline: ['files/inspection-too-long', `took longer than ${deadline / 1000} s`],
        memory: ['files/inspection-too-large', `needed more than ${memory} MiB of memory`],
        death: ['files/inspection-failed', 'ended its thread'],
    };
    const [rule, what] = reasons[reason];
    return new UserError(rule, `Judging the content of ${shown(path)} ${what}.`, {
        remedy: 'Treat the file as unsafe: sound files are judged in a fraction of that.',
        at: { file: path },
        properties: { deadline, memory },
        cause,
    });
}
/** Nobody inspected this file's content, since others had used up the patience. */
function faults_inspectionGivenUp(path, ended) {
    return new UserError('files/inspection-given-up', `The content of ${shown(path)} was not judged, since judging ${ended} other files took too long or too much memory.`, { remedy: 'Remove those files first.', at: { file: path } });
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/messages.js

function toFault({ rule, message, details }) {
    const { remedy, at, properties } = details;
    return { rule, message, remedy, ...(at && { at }), ...(properties && { properties }) };
}
function fromFault({ rule, message, ...details }) {
    return new UserError(rule, message, details);
}
function messages_received(path, outcome) {
    if ('fault' in outcome)
        return fromFault(outcome.fault);
    const { size, sha256, digests, parts, identity, inspection } = outcome;
    const reading = { path, size, sha256 };
    if (digests)
        reading.digests = digests;
    if (parts)
        reading.parts = parts;
    if (identity)
        reading.identity = identity;
    if (inspection)
        reading.inspection = 'fault' in inspection ? fromFault(inspection.fault) : inspection.content;
    return reading;
}

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: ./build/shared/files/src/read/reading-worker.js



/** What sound files never need. */
const reading_worker_usualLimits = { deadline: 60_000, memory: 192 };
/** How often the deadline is looked at, in milliseconds. */
const watchEvery = 100;
/** One worker thread that reads one batch of files at a time, and is ended when it takes too long over one of them. */
class reading_worker_ReadingWorker {
    #thread;
    #activity = new Activity();
    #limits;
    #events;
    #finish;
    #reason = 'death';
    #cause;
    #end;
    /** `entry` is the absolute path of a script that calls `serveReading`. */
    constructor(entry, limits, scratch) {
        this.#limits = limits;
        const workerData = { activity: this.#activity.shared, ...(scratch !== undefined && { scratch }) };
        this.#thread = new Worker(entry, {
            workerData,
            resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: youngGeneration },
        });
        this.#thread.on('message', (reply) => {
            if ('progress' in reply)
                this.#events?.onProgress(reply.progress);
            else if ('answers' in reply)
                for (const one of JSON.parse(reply.answers))
                    this.#events?.onAnswer(one);
            else
                this.#finish?.(undefined);
        });
        this.#thread.on('error', (cause) => {
            this.#cause = cause;
            if (codeOf(cause) === 'ERR_WORKER_OUT_OF_MEMORY')
                this.#reason = 'memory';
        });
        this.#thread.on('exit', (code) => {
            const cause = this.#cause ?? new Error(`the worker ended with code ${code}`);
            this.#end = { reason: this.#reason, ...this.#activity.now(), cause };
            this.#finish?.(this.#end);
        });
    }
    /** Reads the files, and tells of each reading. Returns why the thread ended, if it did before it had read all. */
    async read(tasks, events) {
        if (this.#end)
            return this.#end;
        this.#events = events;
        const watch = setInterval(this.#watch(), watchEvery);
        try {
            return await new Promise((resolve) => {
                this.#finish = resolve;
                this.#post({ files: tasks });
            });
        }
        finally {
            clearInterval(watch);
            this.#finish = undefined;
        }
    }
    /** Loads what files of which so much is wanted will need. */
    prepare(wanted) {
        this.#post({ prepare: wanted });
    }
    async close() {
        await this.#thread.terminate();
    }
    #post(batch) {
        this.#thread.postMessage(batch);
    }
    /** Ends the thread when it has inspected the same file for longer than allowed. */
    #watch() {
        let seen = this.#activity.now();
        let since = performance.now();
        return () => {
            const { id, phase } = this.#activity.now();
            if (phase !== 'inspecting' || id !== seen.id || phase !== seen.phase) {
                seen = { id, phase };
                since = performance.now();
            }
            else if (performance.now() - since > this.#limits.deadline) {
                this.#reason = 'deadline';
                void this.#thread.terminate();
            }
        };
    }
}
/** For short-lived objects, in MiB: less than Node's 48, since many workers have it. */
const youngGeneration = 12;

;// CONCATENATED MODULE: ./build/shared/files/src/read/pool.js





/** One per available processor, and not more than any disk keeps busy. */
function mostReaders() {
    return Math.min(availableParallelism(), 8);
}
/** Inspections that may end their thread before no more files are inspected: it bounds the time of the whole. */
const mostEnded = 20;
/** Reads files in worker threads. A thread that an inspection ended is replaced; one that died otherwise is not. */
class pool_ReadingPool {
    #files;
    #options;
    #limits;
    #queue;
    #workers;
    #outcomes;
    #inspectionFaults = new Map();
    #running = new Set();
    #events = {
        onProgress: (bytes) => this.#options.onProgress?.(bytes),
        onAnswer: ({ id, outcome }) => {
            this.#settle(id, received(this.#files[id - 1]?.path ?? '', outcome));
        },
    };
    #ended = 0;
    constructor(files, options) {
        this.#files = files;
        this.#options = options;
        this.#limits = options.limits ?? usualLimits;
        this.#queue = new Queue(files);
        this.#outcomes = files.map(() => undefined);
        this.#workers = this.#queue.workers(options.concurrency ?? mostReaders());
    }
    /** Reads until there is nothing left, or no worker. Throws the reason of the signal when that is raised. */
    async run() {
        const { signal } = this.#options;
        signal?.throwIfAborted();
        const stop = () => void this.#close();
        signal?.addEventListener('abort', stop);
        try {
            await Promise.all(Array.from({ length: this.#workers }, () => this.#work()));
            signal?.throwIfAborted();
        }
        finally {
            signal?.removeEventListener('abort', stop);
            await this.#close();
        }
    }
    /** What became of a file; nothing when no worker was left to read it. */
    outcomeOf(index) {
        return this.#outcomes[index];
    }
    async #work() {
        while (this.#queue.length > 0 && !this.#options.signal?.aborted) {
            const end = await this.#drain();
            if (end?.phase !== 'inspecting')
                return;
        }
    }
    /** Reads with one worker until the queue is empty or the thread ends. */
    async #drain() {
        const worker = this.#start();
        try {
            for (let batch = this.#next(); batch.length > 0; batch = this.#next()) {
                const end = await worker.read(batch, this.#events);
                if (this.#options.signal?.aborted)
                    return undefined;
                if (end)
                    return this.#accountFor(end, batch);
            }
            return undefined;
        }
        finally {
            this.#running.delete(worker);
            const closed = worker.close();
            // The end of a thread takes 10 to 20 ms, in which what was read can be judged.
            if (!this.#options.ready?.has(worker))
                await closed;
        }
    }
    #start() {
        const { worker: script, scratch, ready } = this.#options;
        const worker = ready?.take() ?? new ReadingWorker(script, this.#limits, scratch);
        this.#running.add(worker);
        return worker;
    }
    #next() {
        const batch = this.#queue.next(this.#workers);
        return this.#ended < mostEnded ? batch : batch.map((task) => this.#giveUp(task));
    }
    #giveUp(task) {
        return this.#withoutInspection(task, inspectionGivenUp(task.path, this.#ended));
    }
    #withoutInspection({ inspectAs, ...task }, reason) {
        if (inspectAs !== undefined)
            this.#inspectionFaults.set(task.id, reason);
        return task;
    }
    /** Finds the file to blame; the others that the thread has not answered go back into the queue. */
    #accountFor(end, batch) {
        const open = batch.filter(({ id }) => this.outcomeOf(id - 1) === undefined);
        const blamed = open.find(({ id }) => id === end.id) ?? open[0];
        for (const task of open.toReversed())
            if (task !== blamed)
                this.#queue.putBack(task);
        if (!blamed)
            return end;
        if (end.phase === 'inspecting') {
            this.#ended++;
            this.#queue.putBack(this.#withoutInspection(blamed, inspectionEnded(blamed.path, end, this.#limits)));
        }
        else {
            this.#settle(blamed.id, readingStopped(blamed.path, end.cause));
        }
        return end;
    }
    #settle(id, outcome) {
        const fault = this.#inspectionFaults.get(id);
        this.#outcomes[id - 1] = fault && 'sha256' in outcome ? { ...outcome, inspection: fault } : outcome;
    }
    async #close() {
        await Promise.all([...this.#running].map((worker) => worker.close()));
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/hash-files.js


/** From this size on, in bytes, a file is worth a message to a worker. */
const largeFile = (/* unused pure expression or super */ null && (1024 * 1024));
/** From this sum of large files on, in bytes, the start of a worker (about 30 ms) pays. */
const worthWorkers = 50_000_000;
/**
 * Hashes all the files: large ones in worker threads, largest first, small ones in this thread meanwhile.
 * Outcomes are in the order of the files; what is wrong with one file is a value and stops no other.
 * `onProgress` is told of newly hashed bytes. Throws the reason of the signal when that is raised.
 */
async function hashFiles(files, options = {}) {
    const { worker } = options;
    const large = files.filter(({ size }) => size >= largeFile);
    const total = large.reduce((sum, { size }) => sum + size, 0);
    const outcomes = new Map();
    if (worker === undefined || total < worthWorkers)
        await hashInThisThread(files, outcomes, options);
    else
        await hashWithWorkers(files, large, outcomes, { ...options, worker });
    return files.map((file) => outcomes.get(file)).filter((outcome) => outcome !== undefined);
}
/** What is left when all workers have died is hashed in this thread. */
async function hashWithWorkers(files, large, outcomes, options) {
    const pool = new ReadingPool(large.map(({ path, size }) => ({ path, size })), options);
    const small = files.filter(({ size }) => size < largeFile);
    await Promise.all([hashInThisThread(small, outcomes, options), pool.run()]);
    for (const [index, file] of large.entries()) {
        const outcome = pool.outcomeOf(index);
        if (outcome)
            outcomes.set(file, outcome);
    }
    const left = large.filter((file) => !outcomes.has(file));
    await hashInThisThread(left, outcomes, options);
}
async function hashInThisThread(files, outcomes, options) {
    for await (const [file, outcome] of hashHere(files, options))
        outcomes.set(file, outcome);
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/read-files.js


/**
 * Reads every file once, in worker threads, for all that is wanted of it: largest first, small ones together.
 * Outcomes are in the order of the files; what is wrong with one file, or with its content, is a value and stops no
 * other. An inspection that takes too long or too much memory is ended. Throws the reason of the signal when that is
 * raised.
 */
async function readFiles(files, options) {
    const pool = new ReadingPool(files, options);
    await pool.run();
    return files.map(({ path }, index) => pool.outcomeOf(index) ?? readingStopped(path, new Error('no worker thread was left')));
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/ready-readers.js

/**
 * Threads that start, and load what they will need, while their user still finds out which files there are to read. Close
 * them, used or not.
 */
class ReadyReaders {
    #all;
    #waiting;
    /** `worker` is the absolute path of a script that calls `serveReading`; `wanted` is what will be asked of it. */
    constructor(worker, count, wanted) {
        this.#all = Array.from({ length: count }, () => new ReadingWorker(worker, usualLimits));
        this.#waiting = [...this.#all];
        for (const reader of this.#all)
            reader.prepare(wanted);
    }
    /** One that nobody has; whoever takes it closes it, and need not wait for its end. */
    take() {
        return this.#waiting.pop();
    }
    has(reader) {
        return this.#all.includes(reader);
    }
    /** Waits for the end of all. */
    async close() {
        this.#waiting.length = 0;
        await Promise.all(this.#all.map((reader) => reader.close()));
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/activity.js
/**
 * What a worker does at this moment, in memory that it shares with its pool: a thread that hangs answers no message, and
 * still shows here over which file it hangs.
 */
class activity_Activity {
    shared;
    #cells;
    constructor(shared = new SharedArrayBuffer(8)) {
        this.shared = shared;
        this.#cells = new Int32Array(shared);
    }
    /** `id` is that of the file, from 1 on. */
    begin(phase, id) {
        Atomics.store(this.#cells, 0, id);
        Atomics.store(this.#cells, 1, phases.indexOf(phase));
    }
    /** Of the file that it is reading. */
    beginInspection() {
        Atomics.store(this.#cells, 1, phases.indexOf('inspecting'));
    }
    now() {
        return { id: Atomics.load(this.#cells, 0), phase: phases[Atomics.load(this.#cells, 1)] ?? 'idle' };
    }
}
const phases = ['idle', 'reading', 'inspecting'];

;// CONCATENATED MODULE: ./build/shared/files/src/read/read-file.js











/**
 * Takes all that is wanted of a file by one read of it. What is wrong with the content, or with its inspection, is a value.
 * Throws `files/not-found`, `files/not-a-file`, `files/unreadable`, `files/too-large` or `files/changed-while-reading`.
 */
function read_file_readFile(path, wanted, skills, window, observer) {
    const file = regular_file_openRegularFile(path);
    try {
        const { size } = file.stat;
        if (wanted.mostBytes !== undefined && size > wanted.mostBytes)
            throw fault_tooLarge(path, size, wanted.mostBytes);
        const readIt = size < headSize && isUsual(wanted) ? readAtOnce : readInBlocks;
        return readIt(path, file, wanted, skills, window, observer);
    }
    finally {
        (0,external_node_fs_.closeSync)(file.descriptor);
    }
}
/** Whether nothing but the SHA-256 and the content is asked for, as of most files. */
function isUsual({ digests, parts, identify }) {
    return (digests === undefined || digests.length === 0) && parts === undefined && identify !== true;
}
/** A small file as a whole, of which models have thousands. */
function readAtOnce(path, file, { inspectAs }, skills, window, observer) {
    const { size } = file.stat;
    const bytes = regular_file_readWhole(path, file, window.start(size + 1));
    observer.onProgress(size);
    const sha256 = (0,external_node_crypto_.hash)('sha256', bytes, 'hex');
    if (inspectAs === undefined)
        return { size, sha256 };
    observer.onInspection();
    return { size, sha256, inspection: inspect(path, inspectAs, memorySource(bytes), skills) };
}
function readInBlocks(path, file, wanted, skills, window, observer) {
    const reader = new file_reader_FileReader(path, file, window);
    const identity = wanted.identify ? reader.identity() : undefined;
    const further = startDigests(wanted, skills, file.stat.size);
    for (let block = reader.next(); block.length > 0; block = reader.next()) {
        for (const digest of further.all)
            digest.update(block);
        observer.onProgress(block.length);
    }
    const { size, sha256 } = reader.finish();
    const reading = { size, sha256, ...further.results() };
    if (wanted.inspectAs !== undefined) {
        observer.onInspection();
        reading.inspection = inspect(path, wanted.inspectAs, reader.source(), skills);
        reader.requireUnchanged();
    }
    if (identity)
        reader.requireIdentity((reading.identity = identity));
    return reading;
}
function startDigests({ digests = [], parts }, skills, size) {
    if (digests.length === 0 && !parts)
        return noDigests;
    const named = [...new Set(digests)].map((name) => ({ name, digest: read_file_startOf(name, skills)(size) }));
    const ofParts = parts && new PartDigests(read_file_startOf(parts.digest, skills), parts.size);
    const all = [...named.map(({ digest }) => digest), ...(ofParts ? [ofParts] : [])];
    return {
        all,
        results: () => ({
            ...(named.length > 0 && {
                digests: Object.fromEntries(named.map(({ name, digest }) => [name, digest.digest()])),
            }),
            ...(ofParts && { parts: ofParts.digests() }),
        }),
    };
}
const noDigests = { all: [], results: () => ({}) };
function read_file_startOf(name, { digests }) {
    const start = Object.hasOwn(digests, name) ? digests[name] : undefined;
    if (start)
        return start;
    throw new Error(`this worker has no digest ${name}`);
}
function inspect(path, name, source, skills) {
    try {
        if (!skills.inspect)
            throw new Error('this worker inspects nothing');
        return { content: skills.inspect(name, source) };
    }
    catch (cause) {
        return { fault: toFault(cause instanceof src/* UserError */.yo ? cause : inspectionFailed(path, cause)) };
    }
}
function inspectionFailed(path, cause) {
    return new src/* UserError */.yo('files/inspection-failed', `The content of ${shown_shown(path)} could not be judged: ${String(cause)}.`, {
        remedy: 'Treat the file as unsafe, and report this: it is a bug.',
        at: { file: path },
        cause,
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/serve.js







/** The whole program of a worker thread of `hashFiles`: answers its requests until it is terminated. */
function serveHashing() {
    serveReading({});
}
/** The whole program of a worker thread of `readFiles`: answers its requests until it is terminated. */
function serveReading(load) {
    if (!external_node_worker_threads_namespaceObject.parentPort)
        throw new Error('serveReading runs in a worker thread only');
    const server = new Server(external_node_worker_threads_namespaceObject.parentPort, load);
    external_node_worker_threads_namespaceObject.parentPort.on('message', (batch) => {
        void ('prepare' in batch ? server.learn(batch.prepare) : server.answer(batch.files));
    });
}
/** Bytes between two messages of progress. */
const progressStep = 16 * 1024 * 1024;
/** Longest time that answers are held back, in milliseconds: a thread that is ended loses no more than that. */
const holdBack = 20;
class Server {
    #port;
    #load;
    #window = new window_Window();
    #data = external_node_worker_threads_namespaceObject.workerData;
    #activity = new activity_Activity(this.#data.activity);
    #skills = { digests: knownDigests };
    #observer = {
        onProgress: (bytes) => {
            this.#unreported += bytes;
            if (this.#unreported >= progressStep)
                this.#reportProgress();
        },
        onInspection: () => {
            this.#activity.beginInspection();
        },
    };
    #unreported = 0;
    #held = [];
    #heldSince = 0;
    constructor(port, load) {
        this.#port = port;
        this.#load = load;
    }
    async answer(tasks) {
        this.#heldSince = performance.now();
        for (const task of tasks) {
            this.#activity.begin('reading', task.id);
            if (!this.#isSkilled(task))
                await this.learn(task);
            this.#answerOne(task);
        }
        this.#activity.begin('idle', 0);
        this.#release();
        this.#post({ done: true });
    }
    /** Apart from the batch, which is left and entered again too often to be compiled well. */
    #answerOne(task) {
        this.#held.push({ id: task.id, outcome: this.#read(task) });
        if (performance.now() - this.#heldSince > holdBack)
            this.#release();
    }
    #read(task) {
        const { path } = task;
        try {
            return read_file_readFile(path, task, this.#skills, this.#window, this.#observer);
        }
        catch (error) {
            return { fault: toFault(fault_readFault(error, path)) };
        }
    }
    #isSkilled(wanted) {
        return (wanted.inspectAs === undefined || this.#skills.inspect !== undefined) && !this.#lacksDigest(wanted);
    }
    #lacksDigest({ digests = [], parts }) {
        if (digests.length === 0 && !parts)
            return false;
        const known = (name) => Object.hasOwn(this.#skills.digests, name);
        return !digests.every(known) || (parts !== undefined && !known(parts.digest));
    }
    /** Loads what files of which so much is wanted need. */
    async learn(wanted) {
        if (this.#lacksDigest(wanted))
            this.#skills.digests = { ...knownDigests, ...(await this.#load.digests?.()) };
        if (wanted.inspectAs === undefined || this.#skills.inspect)
            return;
        const inspect = await this.#load.inspect?.(this.#data.scratch);
        if (inspect)
            this.#skills.inspect = inspect;
    }
    #release() {
        this.#reportProgress();
        if (this.#held.length > 0)
            this.#post({ answers: JSON.stringify(this.#held) });
        this.#held = [];
        this.#heldSince = performance.now();
    }
    #reportProgress() {
        if (this.#unreported > 0)
            this.#post({ progress: this.#unreported });
        this.#unreported = 0;
    }
    #post(reply) {
        this.#port.postMessage(reply);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/sealed-file.js




/** Bytes before what is sealed: the MAC in hexadecimal, and a line feed. */
const sealLength = 65;
/** What a sealed file holds, if its first line is the HMAC-SHA256 of all that follows; nothing is made of it before. */
async function readSealed(file, { key, purpose, largest }) {
    try {
        const content = await readBounded(file, largest);
        const body = content.subarray(sealLength);
        const mac = Buffer.from(content.subarray(0, sealLength - 1).toString('latin1'));
        const expected = Buffer.from(macOf(key, purpose, body));
        return mac.length === expected.length && timingSafeEqual(mac, expected) ? body : 'forged';
    }
    catch (error) {
        if (error instanceof UserError)
            return error.rule === 'files/not-found' ? 'missing' : 'unreadable';
        throw error;
    }
}
/** Replaces the file as a whole: who reads it at the same time sees the old one or the new one. Throws `files/unwritable`. */
async function writeSealed(file, body, { key, purpose }) {
    await writeAtomically(file, Buffer.concat([Buffer.from(`${macOf(key, purpose, body)}\n`), body]));
}
function macOf(key, purpose, body) {
    return createHmac('sha256', key).update(`${purpose}\n`).update(body).digest('hex');
}

;// CONCATENATED MODULE: ./build/shared/files/src/walk.js








/**
 * All that is in the root, sorted by UTF-8 bytes of the name. Links are reported and never followed.
 * A file that vanishes during the walk is left out. Throws `files/unreadable`, `files/illegal-name` or
 * `files/too-many`.
 */
async function walk(root, options = {}) {
    const entries = [];
    const pace = startPace();
    for (const entry of await walkNames(root, options)) {
        const size = sizeOf(entry);
        if (size !== undefined)
            entries.push({ ...entry, size });
        if (pace.due())
            await pace.rest();
    }
    return entries;
}
/** The same without the sizes, for which the system must be asked about each file: whoever opens all of them learns them then. */
async function walkNames(root, options = {}) {
    const { under, skip = () => false, maximumEntries = mostEntries } = options;
    const first = under === undefined ? { path: root.path, name: '' } : await directoryWithin(root, under);
    const directories = [first];
    const entries = [];
    const pace = startPace();
    for (let directory = directories.pop(); directory; directory = directories.pop()) {
        const above = directory.name === '' ? '' : `${directory.name}/`;
        const place = directory.path.endsWith(path.sep) ? directory.path : directory.path + path.sep;
        // Sorted runs of short names make the sort of all whole names several times faster.
        for (const found of sortByName(entriesOf(directory.path, above, options))) {
            const name = above + found.name;
            if (skip(name))
                continue;
            const entry = describe(root, name, place + found.name, found);
            if (!entry)
                continue;
            if (entries.push(entry) > maximumEntries)
                throw tooManyEntries(first.path, maximumEntries);
            if (entry.kind === 'directory')
                directories.push(entry);
            if (pace.due())
                await pace.rest();
        }
    }
    return sortByName(entries);
}
function entriesOf(directory, above, { onIllegalName }) {
    if (!onIllegalName)
        return readDirectory(directory);
    const { entries, illegal } = readLegalNames(directory);
    for (const bytes of illegal)
        onIllegalName(above + bytes.toString('utf8'), bytes);
    return entries;
}
async function directoryWithin(root, under) {
    const real = await resolveWithin(root, under);
    if (!lstatSync(real).isDirectory())
        throw notADirectory(under, real);
    return { path: real, name: under };
}
/** Nothing when the file has vanished. */
function sizeOf({ kind, path: file }) {
    if (kind !== 'file')
        return 0;
    try {
        return lstatSync(file).size;
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw readFault(error, file);
    }
}
function describe(root, name, file, found) {
    if (found.isFile())
        return { name, path: file, kind: 'file' };
    if (found.isDirectory())
        return { name, path: file, kind: 'directory' };
    if (!found.isSymbolicLink())
        return { name, path: file, kind: 'other' };
    try {
        return { name, path: file, kind: 'link', link: describeLink(root, file) };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw readFault(error, file);
    }
}
function describeLink(root, file) {
    const target = readlinkSync(file);
    const found = follow(root.path, split(path.relative(root.path, file)));
    if (found.kind === 'outside')
        return { target, leavesRoot: true, resolves: 'nothing' };
    const surrounds = found.kind === 'directory' && namedWithin(found.path, file) !== undefined;
    return { target, leavesRoot: false, resolves: surrounds ? 'cycle' : found.kind };
}

;// CONCATENATED MODULE: ./build/shared/files/src/index.js

























/***/ }),

/***/ 3:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yo: () => (/* reexport */ UserError)
});

// UNUSED EXPORTS: UserErrors, bySeverity, findingsOf, limited, mostFindings, outcomeOf, severities

;// CONCATENATED MODULE: ./build/shared/verdict/src/user-error.js
/**
 * A fault that the user can mend: bad input, a missing file, a tool that is not there. Every other error is a bug.
 * It carries exactly what a finding needs, so that it is reported like one.
 */
class UserError extends Error {
    rule;
    details;
    constructor(rule, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'UserError';
        this.rule = rule;
        this.details = details;
    }
}
/** Several faults of one input, reported together so that they can be mended together. */
class UserErrors extends Error {
    errors;
    constructor(errors) {
        super(errors.map((error) => error.message).join('; '));
        this.name = 'UserErrors';
        this.errors = errors;
    }
}
/** The findings that an error stands for, or nothing when it is a bug. */
function findingsOf(error) {
    if (error instanceof UserErrors)
        return error.errors.map(findingOf);
    return error instanceof UserError ? [findingOf(error)] : undefined;
}
function findingOf(error) {
    const { remedy, at, properties } = error.details;
    return {
        rule: error.rule,
        severity: 'high',
        message: error.message,
        remedy,
        ...(at && { at }),
        ...(properties && { properties }),
    };
}

;// CONCATENATED MODULE: ./build/shared/verdict/src/index.js






/***/ }),

/***/ 573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _seaworthy_files__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(346);

(0,_seaworthy_files__WEBPACK_IMPORTED_MODULE_0__/* .serveReading */ ._Q)({
    inspect: async (scratch) => {
        const { inspect } = await Promise.all(/* import() */[__nccwpck_require__.e(922), __nccwpck_require__.e(500)]).then(__nccwpck_require__.bind(__nccwpck_require__, 500));
        return (path, source) => inspect(path, source, scratch);
    },
});

module.exports = __webpack_exports__;
/******/ })()
;