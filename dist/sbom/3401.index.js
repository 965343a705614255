"use strict";
exports.id = 3401;
exports.ids = [3401,9528];
exports.modules = {

/***/ 6400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseYamlLock),
/* harmony export */   q: () => (/* binding */ memberLines)
/* harmony export */ });
/* harmony import */ var _seaworthy_documents_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9528);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2873);



/** The object that a YAML lock file holds. Merge-conflict markers, errors of syntax, keys that stand twice, depth and expansion are faults. */
function parseYamlLock(text, file, firstLine = 1) {
    const conflict = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeConflict */ .Tt)(text, file);
    if (conflict)
        return { fault: conflict };
    try {
        const value = (0,_seaworthy_documents_yaml__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(text, { file, kind: 'lock file' });
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? { value } : { fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidLock */ .B$)(file, 'The lock file holds no mapping.', firstLine) };
    }
    catch (error) {
        const [fault] = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsOf */ .xm)(error, file) ?? [];
        if (!fault)
            throw error;
        return { fault: { ...fault, line: (fault.line ?? 1) + firstLine - 1 } };
    }
}
const member = /^ {2}(?:\? )?(?:'((?:[^']|'')*)'|"([^"\\]*)"|([^\s'"#?-][^\n]*?))(?::(?: \{\})?)?$/;
/**
 * The lines of the members of some of a document's top-level mappings, in the block style that package managers write.
 * A member that stands in several of them has the line of the first.
 */
function memberLines(text, mappings, firstLine = 1) {
    const lines = new Map();
    let line = firstLine - 1;
    let inside = false;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const next = end === -1 ? text.length : end;
        line++;
        const isMember = text.startsWith('  ', start) && text[start + 2] !== ' ';
        if (isMember && inside) {
            const [, single, double, plain] = member.exec(text.slice(start, next).trimEnd()) ?? [];
            const key = single?.replaceAll("''", "'") ?? double ?? plain;
            if (key !== undefined && !lines.has(key))
                lines.set(key, line);
        }
        else if (next > start && text[start] !== ' ' && text[start] !== '#') {
            inside = mappings.has(text.slice(start, next).trimEnd().replace(/:$/, ''));
        }
        start = next + 1;
    }
    return lines;
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


/***/ }),

/***/ 3401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectPnpm: () => (/* binding */ collectPnpm)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/package.js
var npm_package_package = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/peers.js
var npm_package_peers = __webpack_require__(8991);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/source.js
var npm_package_source = __webpack_require__(9985);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/yaml.js
var yaml = __webpack_require__(6400);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/pnpm/dialect.js
/** `/@scope/name/1.0.0_peer@2.0.0`, after the host of a registry that is not the usual one. pnpm 3 to 7. */
const fifth = {
    keyOf: (name, reference) => {
        if (reference.startsWith('link:'))
            return undefined;
        return reference.includes('/') || reference.startsWith('file:') ? reference : `/${name}/${reference}`;
    },
    identify: (key) => {
        const [, name, version] = /^[^/]*\/((?:@[^/]+\/)?[^/]+)\/([^/_]+)(?:[/_].*)?$/.exec(key) ?? [];
        return known(name, version);
    },
    isPlace: (key) => !key.startsWith('/'),
    folderOf: (key) => {
        const [, name = '', version = ''] = /^[^/]*\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(key) ?? [];
        return safe(`${name}@${version}`);
    },
};
/** `/@scope/name@1.0.0(peer@2.0.0)`. pnpm 8. */
const sixth = {
    keyOf: (name, reference) => {
        if (reference.startsWith('link:'))
            return undefined;
        return withoutPeers(reference).includes('/') || reference.startsWith('file:') ? reference : `/${name}@${reference}`;
    },
    identify: (key) => nameAndVersion(withoutPeers(key).replace(/^[^/]*\//, '')),
    isPlace: (key) => !key.startsWith('/'),
    folderOf: (key) => withPeers(key.replace(/^\//, '')),
};
/** `@scope/name@1.0.0(peer@2.0.0)`. pnpm 9 and later. */
const ninth = {
    keyOf: (name, reference) => {
        if (reference.startsWith('link:'))
            return undefined;
        if (reference.startsWith('@'))
            return reference;
        const at = withoutPeers(reference).indexOf('@');
        const colon = reference.indexOf(':');
        return at > 0 && (colon === -1 || at < colon) ? reference : `${name}@${reference}`;
    },
    identify: (key) => nameAndVersion(withoutPeers(key)),
    isPlace: (key) => /[:/]/.test(referenceIn(key)),
    folderOf: withPeers,
};
/** The key without the packages that it is put together with: `name@1.0.0` of `name@1.0.0(peer@2.0.0)`. */
function withoutPeers(key) {
    const bracket = key.indexOf('(');
    return bracket === -1 ? key : key.slice(0, bracket);
}
/** What follows the name. */
function referenceIn(key) {
    const text = withoutPeers(key);
    const at = text.indexOf('@', 1);
    return at === -1 ? text : text.slice(at + 1);
}
function nameAndVersion(text) {
    const at = text.indexOf('@', 1);
    if (at === -1)
        return {};
    const version = text.slice(at + 1);
    // A place instead of a version: the entry tells the version.
    return /[:/]/.test(version) ? known(text.slice(0, at), undefined) : known(text.slice(0, at), version);
}
function known(name, version) {
    return { ...(name !== undefined && { name }), ...(version !== undefined && { version }) };
}
function withPeers(key) {
    return safe(key)
        .replace(/\)$/, '')
        .replace(/\)\(|[()]/g, '_');
}
/** Source: depPathToFilename in https://github.com/pnpm/pnpm/blob/main/packages/dependency-path/src/index.ts */
function safe(name) {
    return name.replace(/[\\/:*?"<>|#]/g, '+');
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/pnpm/document.js




const dialects = new Map([
    ['5', fifth],
    ['6', sixth],
    ['7', sixth],
    ['9', ninth],
]);
/** A pnpm lock file of version 5.0 to 9.0, or why it cannot be read. */
function readDocument(whole, file) {
    const { text, firstLine } = lastDocument(whole);
    const parsed = (0,yaml/* parseYamlLock */.M)(text, file, firstLine);
    if (parsed.fault)
        return parsed;
    const lock = parsed.value;
    const version = lock['lockfileVersion'];
    const dialect = dialects.get(/^\d+/.exec(String(version))?.[0] ?? '');
    if (!dialect)
        return { fault: (0,faults/* unknownVersion */.VN)(file, version, '5 to 9', firstLine) };
    const packages = (0,json/* objectOr */.Xg)(lock['packages']);
    const snapshots = lock['snapshots'];
    const lines = (0,yaml/* memberLines */.q)(text, new Set(['packages', 'snapshots', 'importers']), firstLine);
    return {
        dialect,
        importers: 'importers' in lock ? (0,json/* objectOr */.Xg)(lock['importers']) : { '.': lock },
        snapshots: dialect !== ninth ? packages : snapshots ? (0,json/* objectOr */.Xg)(snapshots) : withoutSnapshots(packages),
        packageOf: (key) => (0,json/* objectOr */.Xg)(packages[dialect === ninth ? withoutPeers(key) : key]),
        lineOf: (key) => lines.get(withoutPeers(key)) ?? lines.get(key),
    };
}
/**
 * Since pnpm 11 the file may begin with a document about pnpm itself, behind a line of `---` of its own. What the project
 * uses is in the last.
 */
function lastDocument(whole) {
    const text = whole.replaceAll('\r\n', '\n');
    const mark = text.lastIndexOf('\n---\n');
    return mark === -1 ? { text, firstLine: 1 } : { text: text.slice(mark + 5), firstLine: (0,faults/* lineAt */.mh)(text, mark + 5) };
}
/** Packages are only described in `packages` of version 9: one without a snapshot depends on nothing. */
function withoutSnapshots(packages) {
    return Object.fromEntries(Object.keys(packages).map((key) => [key, {}]));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/pnpm/collect.js











/**
 * `pnpm-lock.yaml` of pnpm 3 and later, lock file versions 5.0 to 9.0.
 * Source: https://github.com/pnpm/spec/tree/master/lockfile
 */
async function collectPnpm(file, folder) {
    const text = await folder.text(file);
    if (text === undefined)
        return (0,faults/* nothingBut */.z7)([]);
    const document = readDocument(text, file);
    if ('fault' in document)
        return (0,faults/* nothingBut */.z7)([document.fault]);
    const directory = (0,path/* folderOf */.yS)(file);
    const manifest = await (0,npm_package_manifest/* readManifest */.WI)(folder, `${directory}package.json`);
    const members = await readMembers(document, directory, folder);
    const lock = lockFrom(file, document, members);
    for (const [place, described] of [['.', manifest], ...members]) {
        lock.missing.push(...(0,undescribed/* undescribed */.P)(described, namesListed(document.importers[place]), fromId(document, place), 1));
    }
    return await (0,collect_lock/* collectLock */.Q)(lock, folder, manifest && (0,npm_package_manifest/* subjectFrom */.dP)(manifest, `${directory}package.json`));
}
/** Older versions list what is asked for apart from what that leads to. */
function namesListed(importer) {
    const lists = (0,json/* objectOr */.Xg)(importer);
    return ['dependencies', 'optionalDependencies', 'devDependencies', 'specifiers'].flatMap((list) => Object.keys((0,json/* objectOr */.Xg)(lists[list])));
}
/** Where paths of archives lead when nothing else is set. */
const registry = 'https://registry.npmjs.org';
/** The manifests of the members of the workspace, by folder. */
async function readMembers({ importers }, directory, folder) {
    const members = new Map();
    for (const place of Object.keys(importers)) {
        if (place === '.')
            continue;
        members.set(place, (await (0,npm_package_manifest/* readManifest */.WI)(folder, external_node_path_.posix.join(directory, place, 'package.json'))) ?? {});
    }
    return members;
}
function lockFrom(file, document, members) {
    const missing = [];
    const packages = new Map();
    for (const [place, manifest] of members) {
        packages.set(idOfMember(place), {
            name: (0,json/* textOr */.ph)(manifest['name']) ?? external_node_path_.posix.basename(place),
            version: (0,json/* textOr */.ph)(manifest['version']),
            source: { kind: 'workspace', path: place },
            line: document.lineOf(place),
            dependencies: dependenciesOf(document, place, document.importers[place], missing),
            manifests: [external_node_path_.posix.join((0,path/* folderOf */.yS)(file), place, 'package.json')],
        });
    }
    const aliases = aliasesIn(document);
    for (const [key, snapshot] of Object.entries(document.snapshots)) {
        const installedAs = aliases.get(key) ?? [];
        packages.set(key, { ...packageFrom(file, document, key, snapshot, missing), installedAs });
    }
    markUnasked(document, packages);
    const app = document.importers['.'];
    return {
        file,
        packages,
        root: app === undefined ? undefined : dependenciesOf(document, '.', app, missing),
        missing,
        unread: [],
    };
}
function packageFrom(file, document, key, snapshot, missing) {
    const entry = document.packageOf(key);
    const resolution = (0,json/* objectOr */.Xg)(entry['resolution']);
    const told = document.dialect.identify(key);
    const name = (0,json/* textOr */.ph)(entry['name']) ?? told.name ?? key;
    const version = (0,json/* textOr */.ph)(entry['version']) ?? told.version;
    return {
        name,
        version,
        source: sourceFrom(resolution, name, version),
        integrity: (0,json/* textOr */.ph)(resolution['integrity']),
        line: document.lineOf(key),
        dependencies: dependenciesOf(document, key, snapshot, missing),
        hasInstallScript: entry['requiresBuild'] === true,
        bundled: false,
        isAskedByPlace: document.dialect.isPlace(key),
        manifests: [
            `${(0,path/* folderOf */.yS)(file)}node_modules/.pnpm/${document.dialect.folderOf(key)}/node_modules/${name}/package.json`,
        ],
    };
}
function sourceFrom({ type, repo, commit, directory, tarball }, name, version) {
    if (type === 'git')
        return (0,npm_package_source/* gitSource */.Ym)((0,json/* textOr */.ph)(repo) ?? '', (0,json/* textOr */.ph)(commit));
    if (type === 'directory')
        return { kind: 'folder', path: (0,json/* textOr */.ph)(directory) ?? '' };
    const place = (0,json/* textOr */.ph)(tarball);
    if (place === undefined)
        return { kind: 'registry' };
    const source = (0,npm_package_source/* sourceOf */.vz)(place);
    if (source)
        return source;
    // A path is that of an archive in the registry, whichever that is.
    const ofRegistry = { kind: 'registry', url: `${registry}/${place.replace(/^\/+/, '')}` };
    return version !== undefined && (0,npm_package_source/* isOfAnother */.TE)(ofRegistry, name, version) ? ofRegistry : { kind: 'registry' };
}
function dependenciesOf(document, from, entry, missing) {
    const found = (0,npm_package_package/* noDependencies */.X)();
    const lists = (0,json/* objectOr */.Xg)(entry);
    const peers = (0,json/* objectOr */.Xg)(document.packageOf(from)['peerDependenciesMeta']);
    const add = (list, kind) => {
        for (const [name, wanted] of Object.entries((0,json/* objectOr */.Xg)(list))) {
            const reference = (0,json/* textOr */.ph)((0,json/* isObject */.Gv)(wanted) ? wanted['version'] : wanted);
            const id = reference === undefined ? undefined : idOf(document, from, name, reference);
            if (id !== undefined)
                found[(0,npm_package_peers/* isOptional */.d)(peers[name]) ? 'peer' : kind].push(id);
            else if (!reference?.startsWith('link:')) {
                missing.push({ from: fromId(document, from), name, line: document.lineOf(from) });
            }
        }
    };
    add(lists['dependencies'], 'required');
    add(lists['optionalDependencies'], 'optional');
    add(lists['devDependencies'], 'development');
    return found;
}
/** By key, the names that packages are asked for by where these are not their own: `real@1.0.0` in place of a version. */
function aliasesIn(document) {
    const aliases = new Map();
    for (const [from, entry] of Object.entries({ ...document.snapshots, ...document.importers })) {
        const { dependencies, optionalDependencies, devDependencies } = (0,json/* objectOr */.Xg)(entry);
        for (const list of [dependencies, optionalDependencies, devDependencies].map(json/* objectOr */.Xg)) {
            for (const [name, wanted] of Object.entries(list)) {
                const reference = (0,json/* textOr */.ph)((0,json/* isObject */.Gv)(wanted) ? wanted['version'] : wanted) ?? '';
                const key = /^\d/.test(reference) ? undefined : idOf(document, from, name, reference);
                if (key === undefined)
                    continue;
                const names = aliases.get(key);
                if (names)
                    names.push(name);
                else
                    aliases.set(key, [name]);
            }
        }
    }
    return aliases;
}
/** Packages under the name of another, where a manifest asks for a version and for no alias. */
function markUnasked(document, packages) {
    for (const [place, importer] of Object.entries(document.importers)) {
        const { dependencies, optionalDependencies, devDependencies, specifiers } = (0,json/* objectOr */.Xg)(importer);
        for (const list of [dependencies, optionalDependencies, devDependencies].map(json/* objectOr */.Xg)) {
            for (const [name, wanted] of Object.entries(list)) {
                const { version, specifier } = (0,json/* isObject */.Gv)(wanted)
                    ? wanted
                    : { version: wanted, specifier: (0,json/* objectOr */.Xg)(specifiers)[name] };
                const id = idOf(document, place, name, (0,json/* textOr */.ph)(version) ?? '');
                const locked = id === undefined ? undefined : packages.get(id);
                const asked = (0,json/* textOr */.ph)(specifier);
                if (locked && locked.name !== name && asked !== undefined && !/[:/]/.test(asked))
                    locked.isUnasked = true;
            }
        }
    }
}
/** The package that a reference means. Links lead to members of the workspace, or to folders that it does not describe. */
function idOf({ dialect, importers, snapshots }, from, name, reference) {
    const key = dialect.keyOf(name, reference);
    if (key !== undefined)
        return Object.hasOwn(snapshots, key) ? key : undefined;
    const place = external_node_path_.posix.join(Object.hasOwn(importers, from) ? from : '.', reference.slice('link:'.length));
    return place !== '.' && Object.hasOwn(importers, place) ? idOfMember(place) : undefined;
}
function fromId({ importers }, from) {
    if (from === '.')
        return '';
    return Object.hasOwn(importers, from) ? idOfMember(from) : from;
}
/** Not to be taken for a package's key. */
function idOfMember(place) {
    return `link:${place}`;
}


/***/ }),

/***/ 9528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6980);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8364);
/* harmony import */ var _parse_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2599);




/** The value of a YAML 1.2 document (core schema, one document, no duplicate keys, no custom tags). */
function parseYaml(text, source) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEmpty */ .Ot)(text, source);
    const plain = (0,_parse_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlain */ .e)(text);
    if (plain)
        return plain.value;
    try {
        const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { maxDepth: _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.depth, maxAliases: 10_000 });
        return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseExpansion */ .eR)(value, source);
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const at = error.mark && { line: error.mark.line + 1, column: error.mark.column + 1 };
        throw new _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('document/not-yaml', `The ${source.kind} is not valid YAML: ${error.reason}.`, {
            remedy: 'Correct the syntax here; duplicate keys, tabs for indentation, custom tags and several documents are not allowed.',
            at: { file: source.file, ...at },
            cause: error,
        });
    }
}


/***/ })

};
;