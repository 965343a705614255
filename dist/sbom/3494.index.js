"use strict";
exports.id = 3494;
exports.ids = [3494];
exports.modules = {

/***/ 3494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectBun: () => (/* binding */ collectBun),
  collectBunBinary: () => (/* binding */ collectBunBinary)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/is-among.js
var is_among = __webpack_require__(7832);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/collect-lock.js + 6 modules
var collect_lock = __webpack_require__(2317);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var path = __webpack_require__(2888);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js + 1 modules
var npm_package_manifest = __webpack_require__(477);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/undescribed.js
var undescribed = __webpack_require__(3624);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/bun/jsonc.js
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
/**
 * Bun's lock file as JSON: commas behind the last member become spaces, so that every offset and line stays. Other things
 * that JSON does not have stay, and are errors of syntax.
 */
function withoutTrailingCommas(text) {
    const parts = [];
    let kept = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        if (character === quote)
            at = endOfString(text, at);
        else if (character === comma) {
            const next = nextVisible(text, at + 1);
            if (next === '}' || next === ']') {
                parts.push(text.slice(kept, at), ' ');
                kept = at + 1;
            }
        }
    }
    parts.push(text.slice(kept));
    return parts.join('');
}
function nextVisible(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) <= 0x20)
        at++;
    return text[at];
}
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const character = text.charCodeAt(at);
        if (character === backslash)
            at++;
        else if (character === quote)
            return at;
    }
    return text.length;
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/asked.js
var asked = __webpack_require__(2078);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/package.js
var npm_package_package = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/peers.js
var npm_package_peers = __webpack_require__(8991);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/source.js
var source = __webpack_require__(9985);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/bun/entries.js

/** More folders in one another than a tree of packages has. */
const deepest = 100;
/** The entries of Bun's `packages` by their key, and those that are none. */
function readEntries(packages, lines) {
    const entries = new Map();
    const unread = [];
    for (const [key, value] of Object.entries(packages)) {
        const entry = key.split('/', deepest + 1).length > deepest ? undefined : readEntry(value);
        if (entry)
            entries.set(key, entry);
        else
            unread.push({ name: key, line: lines.get(key) });
    }
    return { entries, unread };
}
/** `[name@reference, url of the registry, facts, integrity]`; of what no registry has, without the url. */
function readEntry(value) {
    if (!Array.isArray(value))
        return undefined;
    const [resolution, ...rest] = value;
    const text = (0,json/* textOr */.ph)(resolution);
    const at = text?.indexOf('@', 1) ?? -1;
    if (text === undefined || at === -1)
        return undefined;
    const [url, facts] = (0,json/* isObject */.Gv)(rest[0]) ? [undefined, rest[0]] : [(0,json/* textOr */.ph)(rest[0]), (0,json/* objectOr */.Xg)(rest[1])];
    const integrity = (0,json/* textOr */.ph)(rest.at(-1));
    return {
        name: text.slice(0, at),
        reference: text.slice(at + 1),
        facts,
        url,
        ...(integrity !== undefined && /^(?:sha\d+|md5)-/.test(integrity) && { integrity }),
    };
}
/** Looks in the package's own folder, and then in those above: `a/b/name`, `a/name`, `name`. */
function resolve(entries, from, name) {
    for (let place = from;; place = above(place)) {
        const key = place === '' ? name : `${place}/${name}`;
        if (entries.has(key))
            return key;
        if (place === '')
            return undefined;
    }
}
/** `a/node_modules/@b/c` of `a/@b/c`. */
function foldersOf(key) {
    return (key.match(/(?:@[^/]+\/)?[^/]+/g) ?? []).join('/node_modules/');
}
/** The key of the parent; a scope belongs to the name behind it. */
function above(key) {
    const parent = key.slice(0, Math.max(key.lastIndexOf('/'), 0));
    const last = parent.slice(parent.lastIndexOf('/') + 1);
    return last.startsWith('@') ? parent.slice(0, Math.max(parent.lastIndexOf('/'), 0)) : parent;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/bun/lock.js








const workspace = 'workspace:';
/** The packages of Bun's `packages`, whose keys are their place in the tree of folders: `parent/child`. */
function lockFrom(file, document, lines) {
    const { entries, unread } = readEntries((0,json/* objectOr */.Xg)(document['packages']), lines);
    const workspaces = (0,json/* objectOr */.Xg)(document['workspaces']);
    const tree = { directory: (0,path/* folderOf */.yS)(file), entries, asked: askedOf(document, entries), lines, missing: [] };
    const packages = new Map();
    for (const [place, value] of Object.entries(workspaces)) {
        if (place !== '')
            packages.set(workspace + place, memberFrom(place, (0,json/* objectOr */.Xg)(value), tree));
    }
    for (const [key, entry] of entries) {
        // The app itself, which Bun lists for its programs.
        if (entry.reference.startsWith(workspace) || entry.reference === 'root:')
            continue;
        packages.set(key, packageFrom(key, entry, tree));
    }
    const app = workspaces[''];
    const root = (0,json/* isObject */.Gv)(app)
        ? dependenciesOf(app, { from: '', looksFrom: '', line: lines.get(workspace) }, tree)
        : undefined;
    return { file, packages, root, missing: tree.missing, unread };
}
/** What members, packages and catalogs ask for. */
function askedOf(document, entries) {
    const facts = [...entries.values()].map((entry) => entry.facts);
    const catalogs = [document['catalog'], ...Object.values((0,json/* objectOr */.Xg)(document['catalogs']))];
    const members = Object.values((0,json/* objectOr */.Xg)(document['workspaces'])).map(json/* objectOr */.Xg);
    return (0,asked/* askedIn */.UB)([...members, ...facts, ...catalogs.map((dependencies) => ({ dependencies }))], document['overrides']);
}
function memberFrom(place, member, tree) {
    const id = workspace + place;
    const line = tree.lines.get(id);
    const name = (0,json/* textOr */.ph)(member['name']) ?? external_node_path_.posix.basename(place);
    return {
        name,
        version: (0,json/* textOr */.ph)(member['version']),
        source: { kind: 'workspace', path: place },
        line,
        dependencies: dependenciesOf(member, { from: id, looksFrom: name, line }, tree),
        manifests: [external_node_path_.posix.join(tree.directory, place, 'package.json')],
    };
}
function packageFrom(key, { name, reference, facts, url, integrity }, tree) {
    const line = tree.lines.get(key);
    const place = (0,source/* sourceOf */.vz)(reference) ?? localArchive(reference);
    const folder = foldersOf(key).split('/node_modules/').at(-1) ?? key;
    return {
        name,
        version: place ? (0,source/* versionIn */.It)(place, name) : reference,
        installedAs: [folder],
        source: place ?? registry(url),
        registry: url,
        isAskedByPlace: tree.asked.byPlace.has(folder),
        isUnasked: folder !== name && !tree.asked.asAlias.get(folder)?.has(name),
        integrity,
        line,
        dependencies: dependenciesOf(facts, { from: key, looksFrom: key, line }, tree),
        bundled: facts['bundled'] === true,
        manifests: [`${tree.directory}node_modules/${foldersOf(key)}/package.json`],
    };
}
/** Bun writes archives of the sources by their path alone. */
function localArchive(reference) {
    return /^\.{0,2}\/|\.(?:tgz|tar\.gz)$/.test(reference) ? { kind: 'file', path: reference } : undefined;
}
function registry(url) {
    return url !== undefined && url.endsWith('.tgz') ? { kind: 'registry', url } : { kind: 'registry' };
}
function dependenciesOf(lists, { from, looksFrom, line }, { entries, missing }) {
    const found = (0,npm_package_package/* noDependencies */.X)();
    /** Those that are not there. */
    const add = (list, kind) => Object.keys((0,json/* objectOr */.Xg)(list)).filter((name) => {
        const id = find(entries, looksFrom, name);
        if (id !== undefined)
            found[kind].push(id);
        return id === undefined;
    });
    const absent = add(lists['dependencies'], 'required');
    add(lists['optionalDependencies'], 'optional');
    const optional = new Set((0,json/* listOr */.QD)(lists['optionalPeers']));
    const [peers, optionalPeers] = (0,npm_package_peers/* partition */.j)((0,json/* objectOr */.Xg)(lists['peerDependencies']), (name) => optional.has(name));
    add(peers, 'required');
    add(optionalPeers, 'peer');
    absent.push(...add(lists['devDependencies'], 'development'));
    for (const name of absent)
        missing.push({ from, name, line });
    return found;
}
/** The id of what somebody gets who asks for a name: members of the workspace go by their folder. */
function find(entries, from, name) {
    const key = resolve(entries, from, name);
    const reference = key === undefined ? undefined : entries.get(key)?.reference;
    return reference?.startsWith(workspace) ? reference : key;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/bun/collect.js










const versions = [0, 1, 2];
/**
 * `bun.lock`, Bun's lock file as text.
 * Source: https://bun.com/docs/pm/lockfile, and src/install/lockfile/bun.lock.zig in Bun's repository
 */
async function collectBun(file, folder) {
    const text = await folder.text(file);
    if (text === undefined)
        return (0,faults/* nothingBut */.z7)([]);
    const lines = new Map();
    const parsed = (0,json/* parseJsonLock */.ho)(withoutTrailingCommas(text), file, (path, line) => {
        const [list, key] = path;
        if (path.length === 2 && key !== undefined && (list === 'packages' || list === 'workspaces')) {
            lines.set(list === 'workspaces' ? `workspace:${key}` : key, line);
        }
    });
    if (parsed.fault)
        return (0,faults/* nothingBut */.z7)([parsed.fault]);
    const version = parsed.value['lockfileVersion'];
    if (!versions.includes(version))
        return (0,faults/* nothingBut */.z7)([(0,faults/* unknownVersion */.VN)(file, version, '0 to 2')]);
    const directory = (0,path/* folderOf */.yS)(file);
    const lock = lockFrom(file, parsed.value, lines);
    const manifest = await (0,npm_package_manifest/* readManifest */.WI)(folder, `${directory}package.json`);
    const app = (0,json/* objectOr */.Xg)((0,json/* objectOr */.Xg)(parsed.value['workspaces'])['']);
    const listed = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((list) => Object.keys((0,json/* objectOr */.Xg)(app[list])));
    lock.missing.push(...(0,undescribed/* undescribed */.P)(manifest, listed, '', lines.get('workspace:')));
    return await (0,collect_lock/* collectLock */.Q)(lock, folder, subjectOf(manifest, parsed.value, file));
}
function subjectOf(manifest, lock, file) {
    if (manifest)
        return (0,npm_package_manifest/* subjectFrom */.dP)(manifest, external_node_path_.posix.join((0,path/* folderOf */.yS)(file), 'package.json'));
    const name = (0,json/* textOr */.ph)((0,json/* objectOr */.Xg)((0,json/* objectOr */.Xg)(lock['workspaces'])[''])['name']);
    return name === undefined ? undefined : (0,npm_package_manifest/* subjectFrom */.dP)({ name, private: true }, file);
}
/** `bun.lockb`, which only Bun can read: its layout is that of Bun's memory. Where the text stands beside it, that counts. */
function collectBunBinary(file, folder) {
    const binary = {
        rule: 'sbom/lock-binary',
        message: 'The lock file is in a binary form that only Bun can read.',
        remedy: 'Run "bun install --save-text-lockfile", commit bun.lock, and remove bun.lockb.',
        file,
    };
    return Promise.resolve((0,faults/* nothingBut */.z7)((0,is_among/* isAmong */.F)(folder, `${(0,path/* folderOf */.yS)(file)}bun.lock`) ? [] : [binary]));
}


/***/ }),

/***/ 7832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isAmong)
/* harmony export */ });
/**
 * Whether a file is among those that are looked at. One that is left out stands in the place of no other: it is not read, and
 * what the other says would be lost. In time that grows with the logarithm of the number of files.
 */
function isAmong({ paths }, path) {
    let [low, high] = [0, paths.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((paths[middle] ?? '') < path)
            low = middle + 1;
        else
            high = middle;
    }
    return paths[low] === path;
}


/***/ }),

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

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isOptional),
/* harmony export */   j: () => (/* binding */ partition)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);

/** Whether an entry of `peerDependenciesMeta` says that the peer may be absent. */
function isOptional(meta) {
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(meta) && meta['optional'] === true;
}
/** Members of which something is not true, and those of which it is. */
function partition(members, isSecond) {
    const entries = Object.entries(members);
    return [
        Object.fromEntries(entries.filter(([name]) => !isSecond(name))),
        Object.fromEntries(entries.filter(([name]) => isSecond(name))),
    ];
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


/***/ })

};
;