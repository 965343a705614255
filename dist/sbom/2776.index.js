"use strict";
exports.id = 2776;
exports.ids = [2776];
exports.modules = {

/***/ 2078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ askedIn),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   tl: () => (/* binding */ listedIn)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);

const lists = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** What these manifests ask for, and what `overrides` put in the place of it. */
function askedIn(manifests, overrides) {
    const byPlace = new Set();
    const asAlias = new Map();
    const read = (name, wanted) => {
        if (typeof wanted !== 'string')
            return;
        const target = aliased(wanted);
        if (target !== undefined)
            asAlias.set(name, (asAlias.get(name) ?? new Set()).add(target));
        else if (isPlace(wanted))
            byPlace.add(name);
    };
    for (const manifest of manifests) {
        for (const list of lists) {
            const wanted = manifest[list];
            if (wanted !== undefined)
                for (const [name, one] of Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(wanted)))
                    read(name, one);
        }
    }
    for (const [pattern, wanted] of flattened(overrides))
        read(nameIn(pattern), wanted);
    return { byPlace, asAlias };
}
/** The names that a manifest depends on. */
function listedIn(manifest) {
    return lists.flatMap((list) => Object.keys((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(manifest[list])));
}
/** `owner/name`, an address or a path, and no version, tag or alias: https://docs.npmjs.com/cli/using-npm/package-spec */
function isPlace(wanted) {
    return !/^(?:npm|workspace|catalog|patch|virtual):/.test(wanted) && /[/:]/.test(wanted);
}
/** `real` of `npm:real@^1.0.0`; undefined for what is no alias. Yarn writes ranges alike, which no package is called. */
function aliased(wanted) {
    return wanted.startsWith('npm:') ? nameIn(wanted.slice('npm:'.length)) : undefined;
}
/** npm nests what is overridden below one package alone; `.` is that package itself. */
function flattened(overrides) {
    const found = [];
    const waiting = Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(overrides));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [pattern, wanted] = next;
        if (typeof wanted === 'string')
            found.push([pattern, wanted]);
        else
            for (const [inner, one] of Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(wanted)))
                waiting.push([inner === '.' ? pattern : inner, one]);
    }
    return found;
}
function nameIn(pattern) {
    const at = pattern.indexOf('@', 1);
    return at === -1 ? pattern : pattern.slice(0, at);
}


/***/ }),

/***/ 3624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ undescribed)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);

/**
 * What a manifest requires and its lock file does not list for it: such a lock file is of another state of the sources,
 * and package managers install what the manifest says. Links lead to folders, which lock files may leave out.
 */
function undescribed(manifest, listed, from, line) {
    const known = new Set([...listed, ...Object.keys((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(manifest?.['optionalDependencies']))]);
    return Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(manifest?.['dependencies'])).flatMap(([name, wanted]) => {
        const isLink = typeof wanted === 'string' && wanted.startsWith('link:');
        return known.has(name) || isLink ? [] : [{ from, name, line }];
    });
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ memberPatterns),
/* harmony export */   l: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _folder_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6245);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(477);



/** The members that the `workspaces` of an app's manifest name, in code-unit order. */
async function membersOf(app, directory, folder) {
    const patterns = memberPatterns(app);
    if (patterns.length === 0)
        return [];
    const members = [];
    for (const path of folder.paths) {
        if (!path.startsWith(directory) || !path.endsWith('/package.json'))
            continue;
        const place = path.slice(directory.length, -'/package.json'.length);
        if (place === '' || !(0,_folder_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .e)(place, patterns))
            continue;
        const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(folder, path);
        if (manifest)
            members.push({ place, manifest });
    }
    return members;
}
/** The patterns of the folders that an app's manifest calls members. */
function memberPatterns({ workspaces }) {
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(workspaces) ? workspaces['packages'] : workspaces);
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectYarn: () => (/* binding */ collectYarn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/collect-lock.js + 6 modules
var collect_lock = __webpack_require__(2317);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var path = __webpack_require__(2888);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js + 1 modules
var npm_package_manifest = __webpack_require__(477);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/workspaces.js
var workspaces = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/asked.js
var asked = __webpack_require__(2078);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/package.js
var npm_package_package = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/source.js
var source = __webpack_require__(9985);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/undescribed.js
var undescribed = __webpack_require__(3624);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/yarn/resolutions.js

/** Of what stands for a package in `resolutions`: longer than any name and range. */
const longestPattern = 1000;
/** Entries of a Yarn lock file by what is asked for, `name@range`. */
class Descriptors {
    #ids = new Map();
    /** By name; nothing where several have it. */
    #only = new Map();
    #overridden;
    /** `resolutions` of the app's manifest put other versions in the place of those that packages ask for. */
    constructor(manifest) {
        const overridden = new Map();
        for (const [pattern, range] of Object.entries((0,json/* objectOr */.Xg)(manifest?.['resolutions']))) {
            const text = (0,json/* textOr */.ph)(range);
            const [, name] = pattern.length > longestPattern ? [] : (/(?:^|\/)((?:@[^/]+\/)?[^/@]+)(?:@.*)?$/.exec(pattern) ?? []);
            if (text !== undefined && name !== undefined)
                overridden.set(name, text);
        }
        this.#overridden = overridden;
    }
    add(descriptor, id) {
        const name = nameIn(descriptor);
        this.#ids.set(descriptor, id);
        this.#only.set(name, this.#only.has(name) && this.#only.get(name) !== id ? undefined : id);
    }
    /** The id of what a package gets for a dependency. The protocol `npm:` may be left out. */
    find(name, range) {
        return this.#exact(name, range) ?? this.#override(name);
    }
    #exact(name, range) {
        return (this.#ids.get(`${name}@${range}`) ??
            this.#ids.get(`${name}@npm:${range}`) ??
            (range.startsWith('npm:') ? this.#ids.get(`${name}@${range.slice('npm:'.length)}`) : undefined));
    }
    #override(name) {
        const range = this.#overridden.get(name);
        return range === undefined ? undefined : (this.#exact(name, range) ?? this.#only.get(name));
    }
}
/** The name in `name@range` and `@scope/name@range`. */
function nameIn(descriptor) {
    const at = descriptor.indexOf('@', 1);
    return at === -1 ? descriptor : descriptor.slice(0, at);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/yarn/classic.js





/**
 * A lock file of Yarn 1. What the app and the members of its workspace depend on is in their manifests alone.
 * Source: https://classic.yarnpkg.com/docs/yarn-lock
 */
function classicLock(file, blocks, app, members, manifestOf) {
    const missing = [];
    const packages = new Map();
    const descriptors = new Descriptors(app);
    for (const { keys } of blocks)
        for (const key of keys)
            descriptors.add(key, idOf(keys));
    const local = new Map(members.map(({ place, manifest }) => [(0,json/* textOr */.ph)(manifest['name']) ?? '', `workspace:${place}`]));
    for (const { place, manifest } of members) {
        const id = `workspace:${place}`;
        packages.set(id, {
            name: (0,json/* textOr */.ph)(manifest['name']) ?? place,
            version: (0,json/* textOr */.ph)(manifest['version']),
            source: { kind: 'workspace', path: place },
            dependencies: fromManifest(manifest, id, descriptors, local, missing),
            manifests: [manifestOf(place)],
            declaredIn: manifestOf(place),
        });
    }
    for (const { keys, line, members: entry } of blocks) {
        const id = idOf(keys);
        const resolved = textOf(entry.get('resolved'));
        const name = realName(id);
        packages.set(id, {
            name,
            version: textOf(entry.get('version')),
            installedAs: keys.map(nameIn),
            source: sourceFrom(resolved, id),
            integrity: textOf(entry.get('integrity')) ?? legacyIntegrity(resolved),
            line,
            isAskedByPlace: (0,asked/* isPlace */.Uj)(id.slice(nameIn(id).length + 1)),
            isUnasked: keys.some((key) => realName(key) !== name),
            dependencies: fromEntry(entry, id, line, descriptors, missing),
            manifests: [manifestOf(`node_modules/${nameIn(id)}`)],
        });
    }
    return { file, packages, root: app && fromManifest(app, '', descriptors, local, missing), missing, unread: [] };
}
function idOf([first = '']) {
    return first;
}
/** `real` of `alias@npm:real@^1.0.0`. */
function realName(descriptor) {
    const alias = nameIn(descriptor);
    const range = descriptor.slice(alias.length + 1);
    return range.startsWith('npm:') && range.includes('@', 5) ? nameIn(range.slice('npm:'.length)) : alias;
}
function sourceFrom(resolved, descriptor) {
    if (resolved !== undefined)
        return (0,source/* sourceOfResolved */.VQ)(resolved);
    return (0,source/* sourceOf */.vz)(descriptor.slice(nameIn(descriptor).length + 1)) ?? { kind: 'registry' };
}
/** Before `integrity` there was the SHA-1 behind the address. */
function legacyIntegrity(resolved) {
    const sha1 = resolved === undefined ? undefined : /\.tgz#([0-9a-f]{40})$/.exec(resolved)?.[1];
    return sha1 === undefined ? undefined : `sha1-${Buffer.from(sha1, 'hex').toString('base64')}`;
}
function fromEntry(entry, from, line, descriptors, missing) {
    const found = (0,npm_package_package/* noDependencies */.X)();
    for (const [name, range] of membersOfList(entry.get('dependencies'))) {
        const id = descriptors.find(name, range);
        if (id === undefined)
            missing.push({ from, name, line });
        else
            found.required.push(id);
    }
    for (const [name, range] of membersOfList(entry.get('optionalDependencies'))) {
        const id = descriptors.find(name, range);
        if (id !== undefined)
            found.optional.push(id);
    }
    return found;
}
function fromManifest(manifest, from, descriptors, local, missing) {
    const found = (0,npm_package_package/* noDependencies */.X)();
    const optional = (0,json/* objectOr */.Xg)(manifest['optionalDependencies']);
    const add = (list, kind) => {
        for (const [name, range] of Object.entries((0,json/* objectOr */.Xg)(list))) {
            const wanted = (0,json/* textOr */.ph)(range) ?? '';
            const id = descriptors.find(name, wanted) ?? local.get(name);
            if (kind === 'required' && Object.hasOwn(optional, name))
                continue;
            if (id !== undefined)
                found[kind].push(id);
            else if (kind !== 'optional' && !wanted.startsWith('link:'))
                missing.push({ from, name });
        }
    };
    add(manifest['dependencies'], 'required');
    add(optional, 'optional');
    add(manifest['devDependencies'], 'development');
    return found;
}
/** The members of a list of an entry that are texts. */
function membersOfList(value) {
    if (!(value instanceof Map))
        return [];
    return [...value].filter((member) => typeof member[1] === 'string');
}
/** The text, or nothing for a list. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/yarn/berry.js







const workspace = '@workspace:';
/** The folders of the app and of the members of its workspace, which the lock file names. */
function workspacePlaces(blocks) {
    return blocks.flatMap(({ members }) => placeOf(textOf(members.get('resolution'))) ?? []);
}
/**
 * A lock file of Yarn 2 and later. Entries are known by their resolution. Its checksums are of the archives in Yarn's
 * cache, which are not those of the registry: they are kept as a property, and are no hashes of the package.
 * Source: https://github.com/yarnpkg/berry/blob/master/packages/yarnpkg-core/sources/Project.ts
 */
function berryLock(file, blocks, manifests, manifestOf) {
    const missing = [];
    const unread = [];
    const packages = new Map();
    const app = manifests.get('.');
    const descriptors = new Descriptors(app);
    const entries = new Map();
    for (const block of blocks) {
        const resolution = textOf(block.members.get('resolution'));
        if (block.keys[0] === '__metadata')
            continue;
        if (resolution === undefined)
            unread.push({ name: block.keys[0] ?? '', line: block.line });
        else {
            entries.set(resolution, block);
            for (const key of block.keys)
                descriptors.add(withoutLocator(key), resolution);
        }
    }
    let root;
    for (const [resolution, { keys, line, members }] of entries) {
        const place = placeOf(resolution);
        const manifest = place === undefined ? undefined : manifests.get(place);
        const from = place === '.' ? '' : resolution;
        const dependencies = dependenciesOf(members, manifest, from, line, descriptors, missing);
        const listed = membersOfList(members.get('dependencies')).map(([name]) => name);
        missing.push(...(0,undescribed/* undescribed */.P)(manifest, listed, from, line));
        if (place === '.')
            root = dependencies;
        else {
            const read = packageFrom(resolution, members, line, dependencies, manifest, manifestOf);
            packages.set(resolution, { ...read, ...howAsked(keys, resolution), installedAs: keys.map(nameIn) });
        }
    }
    return { file, packages, root, missing, unread };
}
function packageFrom(resolution, members, line, dependencies, manifest, manifestOf) {
    const name = nameIn(resolution);
    const place = placeOf(resolution);
    const checksum = textOf(members.get('checksum'));
    return {
        name,
        version: place === undefined ? textOf(members.get('version')) : (0,json/* textOr */.ph)(manifest?.['version']),
        source: berry_sourceFrom(resolution),
        line,
        dependencies,
        manifests: [manifestOf(place ?? `node_modules/${name}`)],
        ...(checksum !== undefined && { properties: { 'seaworthy:yarn:checksum': checksum } }),
    };
}
/** Keys say what is asked for, after `resolutions` have been put in the place of it. */
function howAsked(keys, resolution) {
    const name = nameIn(resolution);
    const isPatched = resolution.startsWith(`${name}@patch:`);
    const ranges = keys.map((key) => withoutLocator(key.slice(nameIn(key).length + 1)));
    return {
        isAskedByPlace: ranges.some(asked/* isPlace */.Uj),
        isUnasked: keys.some((key, index) => {
            const range = ranges[index] ?? '';
            return (nameIn(key) !== name && !range.startsWith(`npm:${name}@`)) || (isPatched && !range.startsWith('patch:'));
        }),
    };
}
/** The folder of a member of the workspace; undefined for packages from elsewhere. */
function placeOf(resolution) {
    const at = resolution?.indexOf(workspace) ?? -1;
    return at === -1 ? undefined : resolution?.slice(at + workspace.length);
}
/** `name@reference`, where the reference begins with a protocol. */
function berry_sourceFrom(resolution) {
    const place = placeOf(resolution);
    if (place !== undefined)
        return { kind: 'workspace', path: place };
    const reference = resolution.slice(nameIn(resolution).length + 1);
    const archive = /^npm:.*::__archiveUrl=([^&]+)/.exec(reference)?.[1];
    if (archive !== undefined)
        return (0,source/* sourceOf */.vz)(decoded(archive)) ?? { kind: 'registry' };
    const path = withoutLocator(reference).replace(/^((?:file|portal|link):[^#]*).*$/s, '$1');
    return (0,source/* sourceOf */.vz)(path) ?? (/^(?:npm|patch|virtual):/.test(path) ? { kind: 'registry' } : { kind: 'file', path });
}
/** Who a path is relative to, which Yarn writes behind it. */
function withoutLocator(descriptor) {
    const at = descriptor.indexOf('::');
    return at === -1 ? descriptor : descriptor.slice(0, at);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Yarn lists the app's development dependencies among the others; its manifest tells them apart. */
function dependenciesOf(members, manifest, from, line, descriptors, missing) {
    const found = (0,npm_package_package/* noDependencies */.X)();
    const development = (0,json/* objectOr */.Xg)(manifest?.['devDependencies']);
    const production = { ...(0,json/* objectOr */.Xg)(manifest?.['dependencies']), ...(0,json/* objectOr */.Xg)(manifest?.['optionalDependencies']) };
    const meta = members.get('dependenciesMeta');
    const isOptional = (name) => {
        const told = meta instanceof Map ? meta.get(name) : undefined;
        return told instanceof Map && told.get('optional') === 'true';
    };
    for (const [name, range] of membersOfList(members.get('dependencies'))) {
        const id = descriptors.find(name, withoutLocator(range));
        const isDevelopment = Object.hasOwn(development, name) && !Object.hasOwn(production, name);
        if (id !== undefined)
            found[isDevelopment ? 'development' : isOptional(name) ? 'optional' : 'required'].push(id);
        else if (!isOptional(name))
            missing.push({ from, name, line });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/yarn/syml.js

/** Yarn nests three levels; a hundred is nobody's lock file. */
const deepest = 20;
const token = /(?:"((?:[^"\\]|\\.)*)"|([^\s",:][^\s,:]*))/y;
/** Ends the keys of a line: a block follows, or a value. */
const separator = /:$|:? +(?=\S)/y;
/**
 * The entries of a Yarn lock file, in Yarn's own format (version 1) or the part of YAML that later Yarns write. Both are
 * lines of two spaces for each level, which are read in one pass, with places.
 * Source: https://github.com/yarnpkg/berry/tree/master/packages/yarnpkg-parsers/sources (syml)
 */
function parseSyml(text, file) {
    const conflict = (0,faults/* mergeConflict */.Tt)(text, file);
    if (conflict)
        return { fault: conflict };
    const blocks = [];
    /** Members of the entry and what is open in it, by level. */
    let open = [];
    const seen = new Set();
    /** Keys on a line of their own, behind `? `, whose `:` is on the next. */
    let longKey;
    let number = 0;
    const wrong = (what) => ({ fault: (0,faults/* invalidLock */.B$)(file, `The lock file ${what}.`, number) });
    for (const raw of text.split('\n')) {
        number++;
        const line = raw.trimEnd();
        const content = line.trimStart();
        if (content === '' || content.startsWith('#'))
            continue;
        const spaces = line.length - content.length;
        if (content.startsWith('? ') && spaces === 0) {
            longKey = content.slice(2);
            continue;
        }
        const read = content === ':' && longKey !== undefined ? readLine(`${longKey}:`) : readLine(content);
        const level = spaces / 2;
        longKey = undefined;
        if (!read)
            return wrong('has a line that is no entry');
        if (!Number.isInteger(level) || level > open.length || level > deepest)
            return wrong('has a line that belongs to nothing');
        open = open.slice(0, level);
        const parent = open.at(-1);
        const value = read.value ?? new Map();
        if (!parent) {
            const twice = read.keys.find((key) => seen.has(key));
            if (twice !== undefined)
                return wrong(`has two entries for ${JSON.stringify(twice.slice(0, 100))}`);
            for (const key of read.keys)
                seen.add(key);
            if (typeof value === 'string')
                return wrong('has a value where an entry is expected');
            blocks.push({ keys: read.keys, line: number, members: value });
        }
        else {
            for (const key of read.keys) {
                if (parent.has(key))
                    return wrong(`gives ${JSON.stringify(key.slice(0, 100))} twice in one entry`);
                parent.set(key, value);
            }
        }
        if (typeof value !== 'string')
            open.push(value);
    }
    return blocks;
}
function readLine(content) {
    const keys = [];
    let at = 0;
    for (;;) {
        token.lastIndex = at;
        const found = token.exec(content);
        if (!found)
            return undefined;
        const [whole, quoted, bare = ''] = found;
        keys.push(...(quoted === undefined ? [bare] : unquote(whole).split(', ')));
        at += whole.length;
        if (!content.startsWith(', ', at))
            break;
        at += 2;
    }
    separator.lastIndex = at;
    const end = separator.exec(content);
    if (!end)
        return undefined;
    const rest = content.slice(at + end[0].length);
    if (rest === '')
        return { keys };
    return { keys, value: rest.startsWith('"') ? unquote(rest) : rest };
}
/** What is no JSON text stands as it is: names and versions never need to be quoted. */
function unquote(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'string' ? value : text;
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/yarn/collect.js









/** What the format of Yarn 2 and later has been so far: 4 to 8. One that is not known yet may be something else. */
const versions = { oldest: 1, newest: 10 };
/** `yarn.lock` of Yarn 1, and of Yarn 2 and later. */
async function collectYarn(file, folder) {
    const text = await folder.text(file);
    if (text === undefined)
        return (0,faults/* nothingBut */.z7)([]);
    const blocks = parseSyml(text, file);
    if ('fault' in blocks)
        return (0,faults/* nothingBut */.z7)([blocks.fault]);
    const directory = (0,path/* folderOf */.yS)(file);
    const manifestOf = (place) => external_node_path_.posix.join(directory, place, 'package.json');
    const app = await (0,npm_package_manifest/* readManifest */.WI)(folder, manifestOf('.'));
    const subject = app && (0,npm_package_manifest/* subjectFrom */.dP)(app, manifestOf('.'));
    const metadata = blocks.find(({ keys }) => keys[0] === '__metadata');
    if (!metadata) {
        if (blocks.length === 0 && !text.includes('yarn lockfile v1') && text.trim() !== '') {
            return (0,faults/* nothingBut */.z7)([(0,faults/* invalidLock */.B$)(file, 'The lock file has no entries, and does not say what it is.', 1)]);
        }
        const members = app ? await (0,workspaces/* membersOf */.l)(app, directory, folder) : [];
        return await (0,collect_lock/* collectLock */.Q)(classicLock(file, blocks, app, members, manifestOf), folder, subject);
    }
    const version = Number(textOf(metadata.members.get('version')));
    if (!(version >= versions.oldest && version <= versions.newest)) {
        return (0,faults/* nothingBut */.z7)([
            (0,faults/* unknownVersion */.VN)(file, metadata.members.get('version'), `up to ${versions.newest}`, metadata.line),
        ]);
    }
    const manifests = await readWorkspace(blocks, manifestOf, folder);
    return await (0,collect_lock/* collectLock */.Q)(berryLock(file, blocks, manifests, manifestOf), folder, subject);
}
async function readWorkspace(blocks, manifestOf, folder) {
    const manifests = new Map();
    for (const place of workspacePlaces(blocks)) {
        const manifest = await (0,npm_package_manifest/* readManifest */.WI)(folder, manifestOf(place));
        if (manifest)
            manifests.set(place, manifest);
    }
    return manifests;
}


/***/ })

};
;