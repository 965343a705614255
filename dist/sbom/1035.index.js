"use strict";
exports.id = 1035;
exports.ids = [1035];
exports.modules = {

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

/***/ 1035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectNpm: () => (/* binding */ collectNpm)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/is-among.js
var is_among = __webpack_require__(7832);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/collect-lock.js + 6 modules
var collect_lock = __webpack_require__(2317);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var path = __webpack_require__(2888);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js + 1 modules
var npm_package_manifest = __webpack_require__(477);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm/entries.js

/** The `packages` of versions 2 and 3. What is no object is an entry that says nothing. */
function entriesOf(packages) {
    return new Map(Object.entries(packages).map(([key, entry]) => [key, (0,json/* isObject */.Gv)(entry) ? entry : {}]));
}
const within = 'node_modules/';
/** The name that a package is installed under: the end of its folder. */
function installedName(key) {
    const at = key.lastIndexOf(within);
    return at === -1 ? key.slice(key.lastIndexOf('/') + 1) : key.slice(at + within.length);
}
/** Whether the folder is one of the sources, and not one that npm fills. */
function isSourceFolder(key) {
    return !key.startsWith(within) && !key.includes(`/${within}`);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm/disagreements.js



/**
 * Version 2 says everything twice, for npm 6 and for those after it. What only one of them installs is installed; where
 * both install a package and not the same one, whoever changed the lock file hides one of the two.
 */
function disagreements(file, current, first, lines) {
    const keys = [...first].flatMap(([key, old]) => {
        const entry = current.get(key);
        return entry && entry['link'] !== true && disagree(key, entry, old) ? [key] : [];
    });
    const [key] = keys;
    if (key === undefined)
        return [];
    const message = `"packages" and "dependencies" name different archives (${keys.length}): ${JSON.stringify(installedName(key))}. npm 6 installs one of them, and later ones the other.`;
    return [(0,lock_text_faults/* invalidLock */.B$)(file, message, lines.get(key))];
}
function disagree(key, entry, old) {
    if (((0,json/* textOr */.ph)(entry['name']) ?? installedName(key)) !== ((0,json/* textOr */.ph)(old['name']) ?? installedName(key)))
        return true;
    return ['version', 'integrity', 'resolved'].some((property) => {
        const [one, other] = [(0,json/* textOr */.ph)(entry[property]), (0,json/* textOr */.ph)(old[property])];
        // Repositories and folders are written in two ways.
        const isSpelt = property === 'resolved' && !(/^https?:/i.test(one ?? '') && /^https?:/i.test(other ?? ''));
        return one !== undefined && other !== undefined && !isSpelt && one !== other;
    });
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/asked.js
var npm_package_asked = __webpack_require__(2078);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/package.js
var npm_package_package = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/peers.js
var npm_package_peers = __webpack_require__(8991);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/source.js
var npm_package_source = __webpack_require__(9985);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm/resolve.js

/**
 * The entry that a package gets when it asks for a name: Node looks in the `node_modules` of its folder, and then of
 * those above. A link leads to the folder it stands for. Undefined when there is none.
 * Source: https://nodejs.org/api/modules.html#loading-from-node_modules-folders
 */
function resolve(entries, from, name) {
    for (let place = from;; place = above(place)) {
        const key = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
        const entry = entries.get(key);
        if (entry)
            return entry['link'] === true ? linked(entries, (0,json/* textOr */.ph)(entry['resolved'])) : key;
        if (place === '')
            return undefined;
    }
}
function linked(entries, target) {
    return target !== undefined && entries.has(target) ? target : undefined;
}
/** The folder whose `node_modules` is the next to look in. */
function above(place) {
    const folder = place.slice(0, Math.max(place.lastIndexOf('/'), 0));
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    if (name.startsWith('@') && folder.endsWith(`node_modules/${name}`))
        return above(folder);
    return name === 'node_modules' ? folder.slice(0, Math.max(folder.lastIndexOf('/'), 0)) : folder;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm/lock.js









/** Folders in one another. Each costs a look for each dependency of what is in them. */
const deepest = 200;
/** The packages of npm's entries, with what each depends on. */
function lockFrom(file, entries, lines) {
    const directory = (0,path/* folderOf */.yS)(file);
    const packages = new Map();
    const missing = [];
    const unread = [];
    const folders = foldersNamed(entries);
    const app = entries.get('') ?? {};
    const asked = (0,npm_package_asked/* askedIn */.UB)(entries.values(), app['overrides']);
    // What stands in the lock file of the needs of others is no more than it says, and the app has what it asks for itself.
    const ofApp = (0,npm_package_asked/* askedIn */.UB)([app], app['overrides']);
    const askedByApp = new Set((0,npm_package_asked/* listedIn */.tl)(app).map((name) => `node_modules/${name}`));
    const isWhole = entries.has('');
    for (const [key, entry] of entries) {
        const line = lines.get(key);
        if (key === '')
            continue;
        if (key.split('/', deepest + 1).length > deepest)
            unread.push({ name: key, line });
        else if (entry['link'] === true) {
            if (!entries.has((0,json/* textOr */.ph)(entry['resolved']) ?? ''))
                unread.push({ name: key, line });
        }
        else {
            const name = (0,json/* textOr */.ph)(entry['name']) ?? installedName(key);
            const source = sourceOfEntry(key, entry, folders);
            packages.set(key, {
                name,
                version: (0,json/* textOr */.ph)(entry['version']) ?? (0,npm_package_source/* versionIn */.It)(source, name),
                ...(!isSourceFolder(key) && { installedAs: [installedName(key)] }),
                source,
                integrity: (0,json/* textOr */.ph)(entry['integrity']),
                line,
                dependencies: dependenciesOf(entries, key, line, missing),
                scope: scopeOf(entry),
                licence: (0,npm_package_manifest/* licenceOf */.v3)(entry['license']),
                hasInstallScript: entry['hasInstallScript'] === true,
                bundled: entry['inBundle'] === true,
                // What the app itself asks for may be told nowhere.
                ...(isWhole && howAsked(installedName(key), name, askedByApp.has(key) ? ofApp : asked)),
                manifests: [`${directory}${key}/package.json`],
            });
        }
    }
    const root = entries.has('') ? dependenciesOf(entries, '', lines.get(''), missing) : undefined;
    return { file, packages, root, missing, unread };
}
function howAsked(folder, name, { byPlace, asAlias }) {
    return { isAskedByPlace: byPlace.has(folder), isUnasked: folder !== name && !asAlias.get(folder)?.has(name) };
}
/** npm says itself what ships. A peer is installed like a dependency, and `devOptional` is needed for one or the other. */
function scopeOf(entry) {
    if (entry['dev'] === true)
        return 'excluded';
    const maybe = entry['optional'] === true || entry['devOptional'] === true || entry['extraneous'] === true;
    return maybe ? 'optional' : 'required';
}
function sourceOfEntry(key, entry, folders) {
    const resolved = (0,json/* textOr */.ph)(entry['resolved']);
    if (isSourceFolder(key))
        return { kind: folders.has(key) ? 'folder' : 'workspace', path: key };
    return resolved === undefined || resolved === '' ? { kind: 'registry' } : (0,npm_package_source/* sourceOfResolved */.VQ)(resolved);
}
/** Folders that somebody depends on by path: no members of the workspace. */
function foldersNamed(entries) {
    const folders = new Set();
    for (const entry of entries.values()) {
        for (const list of [entry['dependencies'], entry['devDependencies'], entry['optionalDependencies']]) {
            for (const wanted of Object.values((0,json/* objectOr */.Xg)(list))) {
                const path = typeof wanted === 'string' ? /^(?:file|link):(?:\.\/)?(.*?)\/?$/s.exec(wanted)?.[1] : undefined;
                if (path !== undefined)
                    folders.add(path);
            }
        }
    }
    return folders;
}
/**
 * What an entry depends on. Peers are followed where they are installed: whether they must be is for the package manager.
 * Optional packages may be absent, those for other systems among them.
 */
function dependenciesOf(entries, key, line, missing) {
    const found = (0,npm_package_package/* noDependencies */.X)();
    const entry = entries.get(key) ?? {};
    const optional = (0,json/* objectOr */.Xg)(entry['optionalDependencies']);
    /** Those that are not there. */
    const add = (list, kind) => Object.keys((0,json/* objectOr */.Xg)(list)).filter((name) => {
        if (kind === 'required' && Object.hasOwn(optional, name))
            return false;
        const target = resolve(entries, key, name);
        if (target !== undefined)
            found[kind].push(target);
        return target === undefined;
    });
    const absent = add(entry['dependencies'], 'required');
    add(optional, 'optional');
    const meta = (0,json/* objectOr */.Xg)(entry['peerDependenciesMeta']);
    const [peers, optionalPeers] = (0,npm_package_peers/* partition */.j)((0,json/* objectOr */.Xg)(entry['peerDependencies']), (name) => (0,npm_package_peers/* isOptional */.d)(meta[name]));
    add(peers, 'required');
    add(optionalPeers, 'peer');
    absent.push(...add(entry['devDependencies'], 'development'));
    for (const name of absent)
        missing.push({ from: key, name, line });
    return found;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm/nested.js




/**
 * The `dependencies` of version 1, whose packages stand in one another as their folders do, as entries of version 3.
 * What the app itself depends on is in its manifest alone.
 */
function entriesOfFirstVersion(dependencies, manifest) {
    const entries = new Map();
    if (manifest)
        entries.set('', manifest);
    // Depth is bounded by the scan of the text.
    const add = (nested, above) => {
        for (const [name, value] of Object.entries(nested)) {
            const key = `${above}node_modules/${name}`;
            const old = (0,json/* isObject */.Gv)(value) ? value : {};
            entries.set(key, modernised(old));
            add((0,json/* objectOr */.Xg)(old['dependencies']), `${key}/`);
        }
    };
    add(dependencies, '');
    for (const [key, entry] of entries)
        if (isFolder(entry))
            entries.set(key, withDevelopmentApart(entry, key, entries));
    return entries;
}
function isFolder({ resolved }) {
    return (0,npm_package_source/* sourceOf */.vz)((0,json/* textOr */.ph)(resolved) ?? '')?.kind === 'folder';
}
/** Folders require in one list what they need and what they are developed with. */
function withDevelopmentApart(entry, key, entries) {
    const [dependencies, devDependencies] = (0,npm_package_peers/* partition */.j)((0,json/* objectOr */.Xg)(entry['dependencies']), (name) => {
        const needed = resolve(entries, key, name);
        return needed !== undefined && entries.get(needed)?.['dev'] === true;
    });
    return { ...entry, dependencies, devDependencies };
}
function modernised({ version, resolved, requires, bundled, dev, optional, integrity }) {
    const entry = { dependencies: requires, inBundle: bundled, dev, optional, integrity, resolved };
    const text = (0,json/* textOr */.ph)(version);
    // `npm:name@1.0.0` is an alias; anything else that is no version is a place.
    const [, name, aliased] = /^npm:(.+)@([^@]+)$/.exec(text ?? '') ?? [];
    if (aliased !== undefined)
        return { ...entry, name, version: aliased };
    return text !== undefined && (0,npm_package_source/* sourceOf */.vz)(text) ? { ...entry, resolved: text } : { ...entry, version };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm/collect.js










const shrinkwrap = 'npm-shrinkwrap.json';
/**
 * `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3. Where both stand side by side npm reads the shrinkwrap
 * alone, and so does this.
 * Source: https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
async function collectNpm(file, folder) {
    const directory = (0,path/* folderOf */.yS)(file);
    const text = await folder.text(file);
    if (text === undefined || (!file.endsWith(shrinkwrap) && (0,is_among/* isAmong */.F)(folder, directory + shrinkwrap))) {
        return (0,lock_text_faults/* nothingBut */.z7)([]);
    }
    const lines = new Map();
    const parsed = (0,json/* parseJsonLock */.ho)(text, file, (path, line) => {
        const entry = entryAt(path);
        if (entry !== undefined && (path[0] === 'packages' || !lines.has(entry)))
            lines.set(entry, line);
    });
    if (parsed.fault)
        return (0,lock_text_faults/* nothingBut */.z7)([parsed.fault]);
    const { packages, dependencies, lockfileVersion } = parsed.value;
    const manifest = await (0,npm_package_manifest/* readManifest */.WI)(folder, `${directory}package.json`);
    const current = (0,json/* isObject */.Gv)(packages) ? entriesOf(packages) : undefined;
    const first = current && entriesOfFirstVersion((0,json/* objectOr */.Xg)(dependencies), undefined);
    const entries = current
        ? withNeedsOf(manifest, new Map([...(first ?? []), ...current]))
        : (0,json/* isObject */.Gv)(dependencies) || (manifest && lockfileVersion !== undefined)
            ? entriesOfFirstVersion((0,json/* objectOr */.Xg)(dependencies), manifest)
            : undefined;
    const knownVersion = [undefined, 1, 2, 3].includes(lockfileVersion);
    const faults = knownVersion ? [] : [(0,lock_text_faults/* unknownVersion */.VN)(file, lockfileVersion, '1 to 3')];
    if (current && first)
        faults.push(...disagreements(file, current, first, lines));
    if (!entries)
        return (0,lock_text_faults/* nothingBut */.z7)(faults.length > 0 ? faults : emptyLock(file, parsed.value));
    const subject = subjectOf(manifest, directory, entries.get(''), file);
    return await (0,collect_lock/* collectLock */.Q)(lockFrom(file, entries, lines), folder, subject, faults);
}
/** Keys of the entry that stands at these keys of the document, as version 3 would have it. */
function entryAt(path) {
    if (path[0] === 'packages')
        return path.length === 2 ? path[1] : undefined;
    if (path[0] !== 'dependencies' || path.length % 2 === 1 || path.at(-2) !== 'dependencies')
        return undefined;
    let entry = '';
    for (let at = 1; at < path.length; at += 2)
        entry += `${entry && '/'}node_modules/${path[at] ?? ''}`;
    return entry;
}
/** The entries, with what the app's manifest needs: npm goes by the manifest, whatever the lock file has or calls it. */
function withNeedsOf(manifest, entries) {
    if (!manifest)
        return entries;
    const root = entries.get('') ?? {};
    const both = (list) => ({ ...(0,json/* objectOr */.Xg)(root[list]), ...(0,json/* objectOr */.Xg)(manifest[list]) });
    return entries.set('', {
        ...root,
        dependencies: both('dependencies'),
        optionalDependencies: both('optionalDependencies'),
        ...(manifest['overrides'] !== undefined && { overrides: manifest['overrides'] }),
    });
}
/** A project without dependencies has a lock file of version 1 that says no more than its version. */
function emptyLock(file, lock) {
    return lock['lockfileVersion'] === undefined
        ? [(0,lock_text_faults/* invalidLock */.B$)(file, 'The lock file has neither "packages" nor "dependencies".', 1)]
        : [];
}
function subjectOf(manifest, directory, root, file) {
    if (manifest)
        return (0,npm_package_manifest/* subjectFrom */.dP)(manifest, `${directory}package.json`);
    return root ? (0,npm_package_manifest/* subjectFrom */.dP)({ ...root, private: true }, file) : undefined;
}


/***/ })

};
;