"use strict";
exports.id = 288;
exports.ids = [288];
exports.modules = {

/***/ 42208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isOwnKey),
/* harmony export */   R: () => (/* binding */ nameKey)
/* harmony export */ });
/**
 * The name by which systems that ignore case or Unicode normalisation know a file: two names with one key are one file
 * on macOS or Windows. Upper case comes first because APFS folds fully (`ß` is `ss`).
 */
function nameKey(name) {
    if (ascii.test(name))
        return name.toLowerCase();
    return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
/** Whether a name is its own key, as most are: two such names are two files everywhere. */
function isOwnKey(name) {
    return ownKey.test(name);
}
const ownKey = /^[\x20-\x40\x5b-\x7e]*$/;
const ascii = /^[\x20-\x7e]*$/;


/***/ }),

/***/ 73288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyApp: () => (/* binding */ verifyApp)
});

// EXTERNAL MODULE: ./build/shared/manifest/src/index.js + 13 modules
var src = __webpack_require__(52323);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 4 modules
var verdict_src = __webpack_require__(36999);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/archives/src/index.js + 20 modules
var archives_src = __webpack_require__(92825);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var files_src = __webpack_require__(58881);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/packaged/member.js
/** Joins paths below an app, whose own path is empty. */
function inside(path, name) {
    return path === '' ? name : `${path}/${name}`;
}
/** Files beside an archive that its header lists as unpacked (electron/asar, "unpack"). */
function appPathOf(path) {
    return path.replaceAll(/\.asar\.unpacked(?=\/)/g, '.asar');
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/packaged/archive-members.js



/** Archives in archives deeper than this are files: an installer, its zip, the app's asar, and one more. */
const deepest = 4;
/** What an app is shipped in. A model may be a zip as well, so that only these names are looked into. */
const archiveName = /\.(?:asar|zip|msix|appx|msixbundle|appxbundle|nupkg)$/i;
/** Whether a file of this name may hold parts of the app. */
function mayHoldApp(name) {
    return archiveName.test(name);
}
/** Collects what the archives of an app hold. */
class ArchiveReader {
    members = [];
    faults = [];
    #budget;
    /** The budget bounds what is unpacked to read them all. */
    constructor(budget) {
        this.#budget = budget;
    }
    /** Adds all files of an archive, and of the archives in it. `path` is that of the archive below the app. */
    add(path, source, depth = 1) {
        try {
            const archive = this.#open(source);
            this.faults.push(...archive.faults.map(({ rule, message, remedy }) => ({ rule, message, remedy, path })));
            for (const entry of archive.entries)
                this.#addEntry(path, entry, depth);
        }
        catch (error) {
            if (!(error instanceof verdict_src/* UserError */.yo))
                throw error;
            this.faults.push({ rule: error.rule, message: error.message, remedy: error.details.remedy, path });
        }
    }
    #open(source) {
        if ((0,archives_src/* isAsar */.eJ)(source))
            return (0,archives_src/* readAsar */.sM)(source);
        if ((0,archives_src/* findZip */.bt)(source) !== undefined)
            return (0,archives_src/* readZip */.ue)(source, this.#budget);
        throw new verdict_src/* UserError */.yo('packaged/not-an-archive', 'Expected an asar or zip archive, found something else.', {
            remedy: 'Package the app again.',
        });
    }
    #addEntry(around, entry, depth) {
        // What lies outside of an asar is met as a file of the folder beside it.
        if (entry.kind === 'directory' || entry.kind === 'outside')
            return;
        const path = inside(around, entry.name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, ''));
        const kind = entry.kind === 'file' ? 'file' : 'other';
        this.members.push({ path, appPath: appPathOf(path), kind, size: entry.size, open: () => openEntry(entry, path) });
        if (entry.kind === 'file' && depth < deepest && mayHoldApp(entry.name))
            this.#addNested(path, entry, depth);
    }
    #addNested(path, entry, depth) {
        try {
            this.add(path, entry.open(), depth + 1);
        }
        catch (error) {
            if (!(error instanceof verdict_src/* UserError */.yo))
                throw error;
            this.faults.push({ rule: error.rule, message: error.message, remedy: error.details.remedy, path });
        }
    }
}
function openEntry(entry, path) {
    if (entry.kind !== 'file') {
        throw new verdict_src/* UserError */.yo('packaged/not-a-file', `${path} is not a plain file of the archive.`, {
            remedy: 'Package the file itself, and no link to it.',
        });
    }
    const source = entry.open();
    return { size: source.size, read: (offset, length) => source.read(offset, length), close: () => undefined };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/packaged/app-content.js







/** Archives of a folder that are open at once: more are not those of an app. */
const mostArchives = 500;
/**
 * All files of a built app: a folder, such as an unpacked installer or a macOS bundle, or an archive. Archives in it are
 * looked into. `unpackBytes` bounds what may be unpacked for it. Throws `files/…` when there is no such app.
 */
async function readApp(app, unpackBytes) {
    const archives = new ArchiveReader((0,archives_src/* startBudget */.cg)(unpackBytes));
    const open = [];
    const close = () => {
        for (const archive of open)
            archive.close();
    };
    const addArchive = (path, file) => {
        const source = (0,files_src/* openSource */.oD)(file);
        open.push(source);
        archives.add(path, source);
    };
    try {
        const real = await (0,promises_.realpath)(app).catch(() => app);
        if ((0,external_node_fs_.lstatSync)(real, { throwIfNoEntry: false })?.isFile() === true) {
            addArchive('', real);
            return { members: archives.members, faults: archives.faults, close };
        }
        const entries = await (0,files_src/* walk */.GG)(await (0,files_src/* openRoot */.R8)(app));
        const held = entries.filter(({ kind, name }) => kind === 'file' && mayHoldApp(name));
        for (const { name, path } of held.slice(0, mostArchives))
            addArchive(name, path);
        const members = [...entries.flatMap(looseMember), ...archives.members];
        return { members, faults: [...archives.faults, ...held.slice(mostArchives).map(tooManyArchives)], close };
    }
    catch (error) {
        close();
        throw error;
    }
}
function tooManyArchives({ name }) {
    const message = `Expected at most ${mostArchives} archives in an app.`;
    return { rule: 'packaged/too-many-archives', message, remedy: 'Name the folder of one app.', path: name };
}
/** Links between the folders of a bundle are no files; links in place of files are none that can be verified. */
function looseMember({ name, path, kind, size, link }) {
    if (kind === 'directory' || link?.resolves === 'directory')
        return [];
    const member = { path: name, appPath: appPathOf(name) };
    if (kind === 'file')
        return [{ ...member, kind, size, open: () => (0,files_src/* openSource */.oD)(path) }];
    return [{ ...member, kind: 'other', size: 0, open: () => refuse(name) }];
}
function refuse(path) {
    throw new verdict_src/* UserError */.yo('packaged/not-a-file', `${path} is a link or a device, and no plain file.`, {
        remedy: 'Package the file itself.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/packaged/hash-member.js



const blockSize = 1024 * 1024;
/**
 * SHA-256 of a member in lower-case hexadecimal, by one pass in bounded memory; or why it cannot be read. Lets timers run
 * between blocks.
 */
async function hashMember(member, onProgress) {
    try {
        const source = member.open();
        try {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            let size = 0;
            for (let block = source.read(0, blockSize); block.length > 0; block = source.read(size, blockSize)) {
                size += block.length;
                hash.update(block);
                onProgress(block.length);
                await (0,external_node_timers_promises_.setImmediate)();
            }
            return size === member.size ? hash.digest('hex') : otherSize(member, size);
        }
        finally {
            source.close();
        }
    }
    catch (error) {
        if (error instanceof verdict_src/* UserError */.yo)
            return error;
        throw error;
    }
}
function otherSize({ path, size }, found) {
    return new verdict_src/* UserError */.yo('packaged/other-size', `${path} should unpack to ${size} bytes, found ${found}.`, {
        remedy: 'Package the app again.',
    });
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/closure/same-name.js
var same_name = __webpack_require__(42208);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/packaged/app-roots.js
/** Where packagers put an app and its extra resources: Electron's `resources/` on all systems, or the top. */
const usual = /^$|(?:^|\/)resources(?:\/app(?:\.asar)?)?$/i;
/** Folders of dependencies, which have files of common names of their own. */
const dependency = /(?:^|\/)node_modules(?:\/|$)/;
/**
 * The members that count as a listed file by their name. A name with a folder (`models/voice.onnx`) counts wherever it
 * ends a path; one without (`LICENSE`, `mcp.json`) only where an app is: in the usual places, and in a folder that holds
 * another listed file with the reviewed bytes.
 */
function countedMembers(matches, digests) {
    const proven = new Set(matches.flatMap(({ listed, named }) => named
        .filter(({ member, name }) => name === listed.name && digests.get(member) === listed.digest.sha256)
        .map(({ root }) => root)));
    const isApp = (root) => usual.test(root) || (proven.has(root) && !dependency.test(root));
    return new Map(matches.map((match) => {
        return [match, match.listed.name.includes('/') ? match.named : match.named.filter(({ root }) => isApp(root))];
    }));
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/packaged/judge.js




/** Roles of files that are reviewed with a model and need not be shipped with it. */
const notShipped = new Set(['card', 'evaluation-set']);
/** Whether the app holds every listed file with the reviewed bytes, and no other copy of one. Pure. */
function judgeMatches(matches, digests) {
    const judged = [...countedMembers(matches, digests)].map(([match, named]) => judgeMatch(match, named, digests));
    return {
        files: judged.map(({ file }) => file),
        findings: [...judged.flatMap(({ findings }) => findings), ...strangers(matches, digests)],
    };
}
/** Members that are called like a listed file, and hold what nobody reviewed. Each once. */
function strangers(matches, digests) {
    const reviewed = new Set(matches.map(({ listed }) => listed.digest.sha256));
    const told = new Set();
    return matches.flatMap(({ listed, namesakes }) => namesakes.flatMap((member) => {
        const digest = digests.get(member);
        if (told.has(member) || (typeof digest === 'string' && reviewed.has(digest)))
            return [];
        told.add(member);
        return [digest instanceof verdict_src/* UserError */.yo ? unreadable(listed, member, digest) : stranger(listed, member)];
    }));
}
function stranger(listed, { path, size }) {
    return {
        rule: 'packaged/namesake',
        severity: 'high',
        message: `The app ships ${path} (${size} bytes), which is called like ${listed.name} and is none of the reviewed files.`,
        remedy: 'Keep it out of the package, or review it and list it under this name.',
        properties: { name: listed.name, path, size },
        entry: listed,
    };
}
function judgeMatch({ listed, sameSize }, named, digests) {
    const isReviewed = (member) => digests.get(member) === listed.digest.sha256;
    const good = named.find(({ member, name }) => name === listed.name && isReviewed(member));
    if (named.length > 0) {
        const others = named.filter(({ member }) => !isReviewed(member));
        const found = good ?? named.find(({ member }) => isReviewed(member));
        return {
            file: { listed, ...(found && { path: found.member.path, by: 'name' }) },
            findings: [
                ...others.map(({ member }) => found ? otherCopy(listed, member, found.member, digests) : otherBytes(listed, member, digests)),
                ...spellings(listed, named),
            ],
        };
    }
    const copies = sameSize.filter(isReviewed);
    const [first] = copies;
    if (!first)
        return { file: { listed }, findings: [missing(listed)] };
    return { file: { listed, path: first.path, by: 'digest' }, findings: [moved(listed, copies)] };
}
function otherBytes(listed, member, digests) {
    const found = digests.get(member);
    if (found instanceof verdict_src/* UserError */.yo)
        return unreadable(listed, member, found);
    return {
        rule: 'packaged/digest-mismatch',
        severity: 'critical',
        message: `The app ships another ${listed.name} than was reviewed, at ${member.path}: expected sha256 ${listed.digest.sha256} (${listed.size} bytes), found ${found === undefined ? '' : `sha256 ${found} `}(${member.size} bytes).`,
        remedy: 'Build the app from the verified checkout; see that no build step rewrites, minifies or converts the file.',
        properties: { name: listed.name, path: member.path, expected: listed.digest.sha256, size: member.size },
        entry: listed,
    };
}
function otherCopy(listed, member, reviewed, digests) {
    const found = digests.get(member);
    if (found instanceof verdict_src/* UserError */.yo)
        return unreadable(listed, member, found);
    return {
        rule: 'packaged/shadowed-file',
        severity: 'critical',
        message: `The app holds ${listed.name} twice: as reviewed at ${reviewed.path}, and with other bytes at ${member.path} (${member.size} bytes), which the app may load instead.`,
        remedy: 'Ship the file once: package into an empty folder, and list it once in the packager’s files.',
        properties: { name: listed.name, path: member.path, reviewed: reviewed.path },
        entry: listed,
    };
}
function unreadable(listed, { path }, error) {
    return {
        rule: 'packaged/unreadable-file',
        severity: 'critical',
        message: `The app's ${listed.name} at ${path} cannot be verified: ${error.message}`,
        remedy: error.details.remedy,
        properties: { name: listed.name, path, reason: error.rule },
        entry: listed,
    };
}
function spellings(listed, named) {
    return named
        .filter(({ name }) => name !== listed.name)
        .map(({ member }) => ({
        rule: 'packaged/other-spelling',
        severity: 'high',
        message: `The app has ${member.path} where ${listed.name} is listed: they are one file on some systems only.`,
        remedy: 'Spell the name in the app exactly as in the manifest, once.',
        properties: { name: listed.name, path: member.path },
        entry: listed,
    }));
}
function missing(listed) {
    const optional = notShipped.has(listed.role);
    return {
        rule: 'packaged/missing-file',
        severity: optional ? 'note' : 'critical',
        message: `The app does not hold ${listed.name}: expected sha256 ${listed.digest.sha256}, found no such file under any name.`,
        remedy: optional
            ? 'Nothing has to be done: a file of this role need not be shipped.'
            : "Add it to the packager's files, or take it out of the manifest when the app does not use it.",
        properties: { name: listed.name },
        entry: listed,
    };
}
function moved(listed, copies) {
    const paths = copies.map(({ path }) => path);
    const baseName = listed.name.slice(listed.name.lastIndexOf('/') + 1);
    const keepsName = paths.some((path) => path.endsWith(`/${baseName}`));
    return {
        rule: 'packaged/moved-file',
        // Bytes that only lie somewhere under another name are not what the app loads under this one.
        severity: keepsName ? 'note' : 'medium',
        message: `The app holds the reviewed ${listed.name} under another name: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}.`,
        remedy: 'Keep the folders of the manifest in the app, so that files beside it can be checked too.',
        properties: { name: listed.name, paths: paths.slice(0, 100) },
        entry: listed,
    };
}
/** Files in the app's folders of models that the manifest does not list. `modelRoots` are folders of the manifest. */
function unlistedMembers(matches, members, modelRoots) {
    const known = new Set(matches.flatMap(({ named }) => named.map(({ member }) => member.appPath)));
    const appRoots = new Set(matches.filter(({ listed }) => listed.section === 'models').flatMap(({ named }) => named.map(({ root }) => root)));
    const folders = new Set([...appRoots].flatMap((root) => modelRoots.map((folder) => (0,same_name/* nameKey */.R)(inside(root, folder)))));
    return (members
        // What a listed archive holds is listed with it.
        .filter(({ appPath }) => !known.has(appPath) && !liesIn(known, appPath) && liesIn(folders, (0,same_name/* nameKey */.R)(appPath)))
        .map(({ path }) => ({
        rule: 'packaged/unlisted-file',
        severity: 'high',
        message: `The app ships ${path} in a model's folder, and the manifest does not list it.`,
        remedy: 'Review it and list it, or keep it out of the package: what a model loads from its folder must have been reviewed.',
        properties: { path },
    })));
}
function liesIn(folders, path) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (folders.has(path.slice(0, end)))
            return true;
    }
    return false;
}
/** An archive whose content is not certain is no proof of what ships. */
function containerFinding({ rule, message, remedy, path }) {
    return {
        rule,
        severity: 'high',
        message: path === '' ? message : `${path}: ${message}`,
        remedy,
        properties: { path },
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/packaged/match.js

/**
 * Where the listed files may be in the app: at their exact name below any folder of it (`resources/app/`,
 * `Contents/Resources/`, `app.asar/`), or by another spelling that some systems take for the same.
 */
function matchMembers(listed, members) {
    const named = new Map(listed.map(({ name }) => [(0,same_name/* nameKey */.R)(name), []]));
    for (const member of members) {
        for (const { root, name } of endings(member.appPath)) {
            named.get((0,same_name/* nameKey */.R)(name))?.push({ member, root, name });
        }
    }
    const bySize = Map.groupBy(members, ({ size }) => size);
    const byLastName = Map.groupBy(members, ({ appPath }) => lastName(appPath));
    const anyNamed = new Set([...named.values()].flatMap((found) => found.map(({ member }) => member)));
    return listed.map((file) => {
        const found = named.get((0,same_name/* nameKey */.R)(file.name)) ?? [];
        const others = isDistinctive(file) ? (byLastName.get(lastName(file.name)) ?? []) : [];
        return {
            listed: file,
            named: found,
            sameSize: alone(file, found) ? (bySize.get(file.size) ?? []) : [],
            namesakes: others.filter((member) => !anyNamed.has(member)),
        };
    });
}
/** Roles of files that a loader takes by name. `config.json` and `LICENSE` are names of other packages' files too. */
const takenByName = new Set(['weights', 'weights-index', 'adapter', 'tokenizer', 'chat-template']);
function isDistinctive({ section, role, name }) {
    return section === 'models' && takenByName.has(role) && name.includes('/');
}
function lastName(path) {
    return (0,same_name/* nameKey */.R)(path.slice(path.lastIndexOf('/') + 1));
}
/** Whether the members of its name may all be files of something else than the app. */
function alone({ name }, named) {
    return named.length === 0 || !name.includes('/');
}
/** Names deeper than this below their app are not those of a manifest's files. */
const match_deepest = 64;
/** The ways to divide a path into a folder of the app and a name below it. */
function endings(path) {
    const divided = [{ root: '', name: path }];
    for (let slash = path.indexOf('/'); slash >= 0 && divided.length < match_deepest; slash = path.indexOf('/', slash + 1)) {
        divided.push({ root: path.slice(0, slash), name: path.slice(slash + 1) });
    }
    return divided;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/packaged/verify-packaged.js




/** Unpacking is bounded by so many bytes, and so many times what the manifest lists. */
const unpackAtLeast = 4 * 1024 ** 3;
const unpackTimes = 4;
/**
 * Verifies a built app against the manifest: every listed file must be inside, with the reviewed bytes, once; and
 * nothing unlisted beside it. `app` is an absolute path: a folder (also an unpacked installer or a macOS bundle), an
 * asar, or a zip (msix, appx, nupkg). Throws `files/…` when there is no such app.
 */
async function verifyPackaged(app, { files }, { modelRoots, onProgress = () => undefined }) {
    const listedBytes = files.reduce((sum, { size }) => sum + size, 0);
    const content = await readApp(app, Math.max(unpackAtLeast, unpackTimes * listedBytes));
    try {
        const matches = matchMembers(files, content.members);
        const digests = new Map();
        let bytes = 0;
        for (const member of membersToRead(matches)) {
            const count = (read) => {
                bytes += read;
                onProgress(read);
            };
            digests.set(member, await hashMember(member, count));
        }
        const { files: found, findings } = judgeMatches(matches, digests);
        const unlisted = unlistedMembers(matches, content.members, modelRoots);
        const faults = content.faults.map(containerFinding);
        return { files: found, findings: [...findings, ...unlisted, ...faults], members: content.members.length, bytes };
    }
    finally {
        content.close();
    }
}
/** Each member that may be a listed file, once. One of another size is another file, which need not be read. */
function membersToRead(matches) {
    return new Set(matches.flatMap(({ listed, named, sameSize, namesakes }) => [...named.map(({ member }) => member), ...sameSize, ...namesakes].filter(({ size, kind }) => {
        return size === listed.size || kind === 'other';
    })));
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/place.js
var place = __webpack_require__(59063);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/cyclonedx/leave.js + 6 modules
var leave = __webpack_require__(61532);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/verify/verdict.js
var verify_verdict = __webpack_require__(20977);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/verify/surroundings.js
var surroundings = __webpack_require__(2157);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/modes/packaged.js







/** Verifies the models, prompts and configurations inside a built app: what ships is what was reviewed. */
async function verifyApp({ manifest: file, path }, job) {
    if (path === undefined) {
        throw new verdict_src/* UserError */.yo('inputs/missing', '"path" is required in mode packaged, and was not given.', {
            remedy: 'Set it to the built app: a directory, an .asar, a .zip or an .msix.',
        });
    }
    const manifest = await (0,src/* readManifest */.WI)(file);
    job.output('manifest-digest', `sha256:${manifest.sha256}`);
    job.output('files', manifest.files.length);
    const progress = job.progress('Verifying the app', manifest.files.reduce((sum, { size }) => sum + size, 0));
    const app = await verifyPackaged(path, manifest, {
        modelRoots: (0,surroundings/* modelRoots */.lF)(manifest),
        onProgress: (bytes) => {
            progress.advance(bytes);
        },
    });
    const findings = await (0,place/* placed */.G)(app.findings, manifest);
    const componentsPath = await (0,leave/* leaveComponents */.M)(manifest, job);
    const verdict = await (0,verify_verdict/* verdictOf */.V)({ manifest, listed: [], findings, changes: [], signed: undefined, componentsPath }, job);
    return { ...verdict, measured: { ...verdict.measured, appFiles: app.members, appBytesRead: app.bytes } };
}


/***/ }),

/***/ 59063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36999);

/** Stands for the findings that are not told one by one. */
const more = { rule: 'model/more', remedy: 'Mend those that are told, and verify again.' };
/** People mend a discrepancy where the file is listed; what has no entry concerns the manifest as a whole. */
function placed(discrepancies, { locate, file }) {
    const told = (0,_seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__/* .limited */ .TJ)(discrepancies, more);
    return Promise.all(told.map(async ({ entry, ...finding }) => ({
        ...finding,
        at: entry ? await locate(entry.path) : { file, line: 1 },
    })));
}


/***/ }),

/***/ 32156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The folders above names, the manifest's own (`''`) among them, each once, outer ones first. */
function foldersAbove(names) {
    const folders = new Set(['']);
    for (let folder of foldersOf(names)) {
        while (!folders.has(folder)) {
            folders.add(folder);
            folder = folderOf(folder);
        }
    }
    return [...folders].sort((a, b) => a.length - b.length);
}
/** The folders that hold the names, each once. Names of one folder mostly follow each other. */
function foldersOf(names) {
    const folders = new Set();
    let last;
    for (const name of names) {
        if (last !== undefined && isIn(last, name))
            continue;
        last = folderOf(name);
        folders.add(last);
    }
    return folders;
}
/** Whether that is the folder that holds the name. */
function isIn(folder, name) {
    return name.startsWith(folder) && name.lastIndexOf('/') === (folder === '' ? -1 : folder.length);
}
/** The folder that holds a name; `''` is the manifest's own. */
function folderOf(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}
/** A name below a folder of the manifest's folder, without `.` and `..`. It may lead outside: `../x`. */
function below(folder, name) {
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folder, name);
    return joined === '.' ? '' : joined.replace(/\/$/, '');
}


/***/ }),

/***/ 56516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v1: () => (/* binding */ isDownloadNote),
/* harmony export */   w4: () => (/* binding */ notesFolder),
/* harmony export */   wN: () => (/* binding */ parseDownloadNote)
/* harmony export */ });
/** The note in the text; none when it is not one. */
function parseDownloadNote(text) {
    const [commit, etag, time] = text.split(/\r?\n/);
    if (commit === undefined || etag === undefined || time === undefined)
        return undefined;
    return /^[0-9a-f]{40}$/.test(commit) ? { commit, etag } : undefined;
}
const note = /(?:^|\/)\.cache\/huggingface\/(?:\.gitignore(?:\.lock)?|CACHEDIR\.TAG|trees\/[0-9a-f]{40}\.json|(?:download|upload)\/.+\.(?:metadata|lock|incomplete))$/;
/** Whether a file is one that the library writes for itself when it downloads to, or uploads from, a folder. */
function isDownloadNote(name) {
    return note.test(name);
}
/** Where notes about the files of a folder lie. */
const notesFolder = '.cache/huggingface';


/***/ }),

/***/ 2157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ unlistedNames),
/* harmony export */   i5: () => (/* binding */ surroundings),
/* harmony export */   lF: () => (/* binding */ modelRoots)
/* harmony export */ });
/* harmony import */ var _seaworthy_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58881);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36999);
/* harmony import */ var _sources_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32156);
/* harmony import */ var _sources_huggingface_local_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56516);




/**
 * The folders in which every file must be listed: those that the manifest names, else those of the model files, or above
 * them one that is named for models. The topmost of them.
 */
function modelRoots({ manifest, files }) {
    const folders = manifest.roots ?? [...foldersOfModels(files)].map(homeOf);
    const distinct = [...new Set(folders)].filter((folder) => folder !== '.').sort((a, b) => a.length - b.length);
    return distinct.filter((folder, index) => !distinct.slice(0, index).some((outer) => folder.startsWith(`${outer}/`)));
}
function foldersOfModels(files) {
    const folders = (0,_sources_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersOf */ .pd)(files.filter(({ section }) => section === 'models').map(({ name }) => name));
    return new Set([...folders].map((folder) => folder || '.'));
}
/** `models/voice` is at home in `models`, where loaders look for others too. */
function homeOf(folder) {
    const parts = folder.split('/');
    const named = parts.findIndex((part) => /^(models?|weights|checkpoints)$/i.test(part));
    return named === -1 ? folder : parts.slice(0, named + 1).join('/');
}
/** All that lies in the models' folders: files, directories, links and devices, sorted by name within each root. */
async function surroundings(manifest, roots) {
    const root = await (0,_seaworthy_files__WEBPACK_IMPORTED_MODULE_0__/* .openRoot */ .R8)(manifest.folder);
    const found = await Promise.all(roots.map((under) => (0,_seaworthy_files__WEBPACK_IMPORTED_MODULE_0__/* .walkNames */ .YD)(root, { under }).catch((error) => {
        // A folder that is not there, or not a folder, is reported for the files that should be in it.
        if (error instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && /not-found|not-a-directory|leaves-root/.test(error.rule))
            return [];
        throw error;
    })));
    // No model is loaded from what `hf download --local-dir` notes beside the files.
    return found.flat().filter(({ name, kind }) => kind !== 'file' || !(0,_sources_huggingface_local_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownloadNote */ .v1)(name));
}
/** Names of what is there, belongs to nobody, and is no directory. `known` are absolute paths that may lie there. */
function unlistedNames(entries, { byName, file }, known) {
    const unlisted = [];
    for (const { kind, name, path } of entries) {
        if (kind !== 'directory' && !byName.has(name) && path !== file && !known.has(path))
            unlisted.push(name);
    }
    return unlisted;
}


/***/ })

};
;