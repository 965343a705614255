"use strict";
exports.id = 5991;
exports.ids = [5991];
exports.modules = {

/***/ 9559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ KindFaults)
/* harmony export */ });
/** Enough of a long list to find the rest. */
const mostNamed = 3;
/** What is wrong with packages of one file: one fault for each kind, however many packages have it. */
class KindFaults {
    #kinds;
    #file;
    #called;
    #found = new Map();
    /** `called` is what sentences call the file. */
    constructor(kinds, file, called) {
        this.#kinds = kinds;
        this.#file = file;
        this.#called = called;
    }
    add(kind, name, line) {
        const known = this.#found.get(kind) ?? { count: 0, named: [], line };
        known.count++;
        if (known.named.length < mostNamed)
            known.named.push(JSON.stringify(name.slice(0, 100)));
        this.#found.set(kind, known);
    }
    list() {
        return [...this.#found].map(([kind, { count, named, line }]) => {
            const { rule, says, remedy } = this.#kinds[kind];
            const more = count > named.length ? ', …' : '';
            return {
                rule,
                message: `Packages of ${this.#called} (${count}) ${says}: ${named.join(', ')}${more}.`,
                remedy,
                file: this.#file,
                ...(line !== undefined && { line }),
            };
        });
    }
}


/***/ }),

/***/ 1124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ collectLock)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/ref.js
var ref = __webpack_require__(3074);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/kind-faults.js
var kind_faults = __webpack_require__(9559);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/faults.js

const kinds = {
    name: {
        rule: 'sbom/name-invalid',
        says: 'have names that no npm package may have',
        remedy: 'Find out who put them in the lock file: package managers refuse such names.',
    },
    version: {
        rule: 'sbom/version-missing',
        says: 'have no version',
        remedy: 'Make the lock file again with the package manager that wrote it.',
    },
    integrity: {
        rule: 'sbom/integrity-invalid',
        says: 'have an integrity that is none',
        remedy: 'Make the entries again with the package manager: what is installed cannot be compared with them.',
    },
    archive: {
        rule: 'sbom/archive-of-another',
        says: 'come from the archive of another package or version',
        remedy: 'Find out who changed the lock file: what it installs is not what it names.',
    },
    elsewhere: {
        rule: 'sbom/source-elsewhere',
        says: 'come from another place than the others',
        remedy: 'Find out who changed the lock file. A registry of your own is known when .npmrc or .yarnrc.yml beside the lock file names it.',
    },
    unencrypted: {
        rule: 'sbom/source-unencrypted',
        says: 'come over http, where anybody on the way can replace them',
        remedy: 'Write https in the lock file, or make it again with the package manager.',
    },
    undigested: {
        rule: 'sbom/integrity-missing',
        says: 'have no integrity, and the others have',
        remedy: 'Find out who changed the lock file: without a digest anything can be installed in their place. Remove their entries, and run the package manager again.',
    },
    missing: {
        rule: 'sbom/dependency-undescribed',
        says: 'are depended on, and no entry describes them',
        remedy: 'Make the lock file again with the package manager that wrote it.',
    },
    path: {
        rule: 'sbom/lock-invalid',
        says: 'are entries that are no packages',
        remedy: 'Make the lock file again with the package manager that wrote it.',
    },
};
/** What is wrong with packages of one lock file. */
class PackageFaults extends kind_faults/* KindFaults */.e {
    constructor(file) {
        super(kinds, file, 'the lock file');
    }
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/installed.js
var installed = __webpack_require__(5048);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/integrity.js
/** Names of Subresource Integrity and npm, with the length of the digest in bytes. */
const algorithms = new Map([
    ['md5', { algorithm: 'MD5', bytes: 16 }],
    ['sha1', { algorithm: 'SHA-1', bytes: 20 }],
    ['sha256', { algorithm: 'SHA-256', bytes: 32 }],
    ['sha384', { algorithm: 'SHA-384', bytes: 48 }],
    ['sha512', { algorithm: 'SHA-512', bytes: 64 }],
]);
/** One `algorithm-base64?options` of a list of them. */
const part = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?[\x21-\x7e]*)?$/;
/**
 * The digests that an `integrity` names, or nothing when it is malformed.
 * Source: https://www.w3.org/TR/SRI/#the-integrity-attribute, with md5 and sha1 as npm has them.
 */
function hashesOf(integrity) {
    const hashes = [];
    for (const text of integrity.trim().split(/\s+/)) {
        const [, name = '', base64 = ''] = part.exec(text) ?? [];
        const known = algorithms.get(name);
        const digest = Buffer.from(base64, 'base64');
        if (!known || digest.length !== known.bytes)
            return undefined;
        hashes.push({ algorithm: known.algorithm, content: digest.toString('hex') });
    }
    return hashes;
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js
var npm_package_manifest = __webpack_require__(6161);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/aliases.js
var aliases = __webpack_require__(842);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/origins.js

/** npm's registry, and the name that Yarn has for it. */
const publicHosts = ['registry.npmjs.org', 'registry.yarnpkg.com'];
/** Settings of a project that name the registries of its packages. */
const settings = ['.npmrc', '.yarnrc', '.yarnrc.yml'];
const registrySetting = /registry\w*["']?\s*[=:\s]\s*["']?(https?:\/\/[^\s"']+)/gi;
/**
 * Tells packages that are not from where the others are: whoever changes a lock file to install something else points it
 * there, and takes the digest away. A registry is known when it is public, when settings beside the lock file name it,
 * or when most packages come from it.
 */
async function findStrangers(lock, folder, faults) {
    const fetched = [...lock.packages.values()].filter(isFetched);
    const known = new Set([...publicHosts, ...(await hostsIn(lock.file, folder)), ...mostCommon(fetched.map(hostOf))]);
    const isDigested = fetched.filter(({ integrity }) => integrity !== undefined).length * 2 >= fetched.length;
    for (const locked of fetched) {
        const { name, line, source, integrity } = locked;
        const host = hostOf(locked);
        if (source.kind === 'git' || (host !== undefined && !known.has(host)))
            faults.add('elsewhere', name, line);
        else if (source.kind === 'archive' && publicHosts.includes(host ?? ''))
            faults.add('archive', name, line);
        if (urlOf(locked)?.startsWith('http:'))
            faults.add('unencrypted', name, line);
        if (isDigested && integrity === undefined)
            faults.add('undigested', name, line);
    }
}
/** From a registry, as far as those who need the package know: not inside another one, and not from a place they ask for. */
function isFetched({ source, bundled, isAskedByPlace }) {
    if (bundled || (source.kind === 'registry' && source.url === undefined && isAskedByPlace))
        return false;
    return (source.kind === 'registry' || ((source.kind === 'archive' || source.kind === 'git') && isAskedByPlace === false));
}
function hostOf(locked) {
    const url = urlOf(locked);
    return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;
}
function urlOf({ source }) {
    return source.kind === 'registry' || source.kind === 'archive' ? source.url : undefined;
}
/** The host of more than half of them. */
function mostCommon(hosts) {
    const named = hosts.flatMap((host) => host ?? []);
    const counts = Map.groupBy(named, (host) => host);
    return [...counts].flatMap(([host, all]) => (all.length * 2 > named.length ? [host] : []));
}
async function hostsIn(lockFile, folder) {
    const texts = await Promise.all(settings.map((name) => folder.text((0,installed/* folderOf */.y)(lockFile) + name)));
    return texts
        .flatMap((text) => [...(text ?? '').matchAll(registrySetting)])
        .flatMap(([, url = '']) => (URL.canParse(url) ? new URL(url).host : []));
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/purl.js
var npm_package_purl = __webpack_require__(6837);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/package.js
var npm_package_package = __webpack_require__(3162);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/scopes.js

/**
 * Whether each package ships: what the app and the members of its workspace require, directly or not, does; what only
 * optional dependencies lead to may; the rest is for development. Each package is visited twice at most. Without a
 * manifest that tells the app's dependencies, everything may ship. A lock file that calls what the app requires a part of
 * its development is wrong.
 */
function scopesOf({ packages, root }) {
    if (!root)
        return (id) => packages.get(id)?.scope ?? 'required';
    const dependenciesOf = (id) => packages.get(id)?.dependencies ?? (0,npm_package_package/* noDependencies */.X)();
    const members = [...packages].filter(([, { source }]) => source.kind === 'workspace').map(([id]) => id);
    const required = reach([...root.required, ...members], (id) => dependenciesOf(id).required);
    const optionalRoots = [...root.optional, ...[...required].flatMap((id) => dependenciesOf(id).optional)];
    const optional = reach(optionalRoots, (id) => {
        const { required, optional } = dependenciesOf(id);
        return [...required, ...optional];
    });
    return (id) => {
        const stated = packages.get(id)?.scope;
        if (stated !== undefined && (stated !== 'excluded' || !required.has(id)))
            return stated;
        return required.has(id) ? 'required' : optional.has(id) ? 'optional' : 'excluded';
    };
}
/** All that can be reached, the starts included. Cycles are walked once. */
function reach(starts, next) {
    const found = new Set(starts);
    // A set hands out what is added while it is walked.
    for (const id of found)
        for (const target of next(id))
            found.add(target);
    return found;
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/source.js
var npm_package_source = __webpack_require__(9985);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/collect-lock.js












/** npm's rule, without the limit of length: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const lawfulName = /^(?:@[\w.~!'()*-]+\/)?[\w.~!'()*-]+$/;
/**
 * What a lock file of JavaScript packages says, as components with their graph. Packages that stand in it several times
 * are one component with several places. What is installed beside it adds licences, suppliers and install scripts.
 */
async function collectLock(lock, folder, subject, found = []) {
    const faults = new PackageFaults(lock.file);
    const scopeOf = scopesOf(lock);
    const refs = new Map();
    const components = new Map();
    for (const [id, entry] of lock.packages) {
        const locked = lacksVersion(entry) ? await withVersion(entry, lock.file, folder) : entry;
        const component = componentOf(locked, hashesIn(id, locked, faults), scopeOf(id), lock.file);
        refs.set(id, component.ref);
        addTo(components, component);
    }
    for (const { name, line } of lock.missing)
        faults.add('missing', name, line);
    for (const { name, line } of lock.unread)
        faults.add('path', name, line);
    await findStrangers(lock, folder, faults);
    await (0,installed/* describeInstalled */._)(lock, refs, components, folder);
    return {
        components: [...components.values()],
        dependencies: graphOf(lock, refs),
        roots: rootsOf(lock, refs),
        ...(subject && { subject }),
        completeness: completenessOf(lock, refs),
        faults: [...found, ...(await (0,npm_package_manifest/* manifestFaults */.xg)(folder, lock.file)), ...faults.list()],
    };
}
/** Lock files leave out the version of folders of the sources. */
function lacksVersion({ source, version }) {
    return version === undefined && (source.kind === 'folder' || source.kind === 'workspace');
}
/** With the version that the manifest in the folder has. */
async function withVersion(locked, file, folder) {
    const place = 'path' in locked.source ? locked.source.path : '';
    const manifest = await (0,npm_package_manifest/* readManifest */.WI)(folder, external_node_path_.posix.join((0,installed/* folderOf */.y)(file), place, 'package.json'));
    return manifest?.['name'] === locked.name ? { ...locked, version: (0,json/* textOr */.ph)(manifest['version']) } : locked;
}
/** The digests of a package, and what is wrong with the package. */
function hashesIn(id, { name, version, source, integrity, line }, faults) {
    if (!lawfulName.test(name))
        faults.add('name', name || id, line);
    if (version === undefined && source.kind === 'registry')
        faults.add('version', name, line);
    if (version !== undefined && (0,npm_package_source/* isOfAnother */.TE)(source, name, version))
        faults.add('archive', name, line);
    const hashes = integrity === undefined ? [] : hashesOf(integrity);
    if (!hashes)
        faults.add('integrity', name, line);
    return hashes ?? [];
}
function componentOf(locked, hashes, scope, file) {
    const { name, version, source, licence, line, declaredIn = file } = locked;
    const purl = (0,npm_package_purl/* npmPurl */.NP)(name, version, source);
    const component = {
        ref: purl ?? '',
        type: 'library',
        ...(0,npm_package_purl/* splitName */.W0)(name),
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        hashes,
        licences: { declared: licence === undefined ? [] : [{ text: licence, from: file }] },
        references: referencesOf(source, hashes),
        scope,
        evidence: [{ kind: 'declared', file: declaredIn, ...(line !== undefined && { line }), confidence: 1 }],
        properties: propertiesOf(locked, scope),
        ...(locked.hasInstallScript && { hasInstallScript: true }),
    };
    return purl === undefined ? { ...component, ref: (0,ref/* componentRef */.D)(component) } : component;
}
function referencesOf(source, hashes) {
    switch (source.kind) {
        case 'registry':
        case 'archive':
            return source.url !== undefined && URL.canParse(source.url)
                ? [{ type: 'distribution', url: source.url, ...(hashes.length > 0 && { hashes }) }]
                : [];
        case 'git': {
            const url = (0,npm_package_purl/* vcsUrl */.W4)(source);
            return URL.canParse(url) ? [{ type: 'vcs', url }] : [];
        }
        case 'file':
        case 'folder':
        case 'workspace':
            return [];
    }
}
/** `cdx:npm` names: https://github.com/CycloneDX/cyclonedx-property-taxonomy/blob/main/cdx/npm.md */
function propertiesOf({ name, installedAs = [], source, bundled, properties }, scope) {
    return {
        ...properties,
        ...(0,aliases/* aliasesOf */.QI)(name, installedAs),
        ...(bundled && { 'cdx:npm:package:bundled': 'true' }),
        ...(scope === 'excluded' && { 'cdx:npm:package:development': 'true' }),
        ...(source.kind !== 'registry' && { 'seaworthy:npm:source': source.kind }),
    };
}
/** Several places of one package are one component, unless they contradict: that is for the inventory to tell. */
function addTo(components, component) {
    const known = components.get(component.ref);
    if (!known) {
        components.set(component.ref, component);
    }
    else if (sameContent(known, component)) {
        known.evidence.push(...component.evidence);
        known.properties = (0,aliases/* withAliases */.Pu)(known.properties, [component.properties]);
        if (known.scope !== component.scope)
            known.scope = stronger(known.scope, component.scope);
        if (known.scope !== 'excluded')
            delete known.properties['cdx:npm:package:development'];
    }
    else {
        // Another key, since the inventory compares all that have one ref.
        components.set(`${component.ref}\0${components.size}`, component);
    }
}
function sameContent(a, b) {
    return (a.hashes.length === b.hashes.length &&
        a.hashes.every(({ content }, index) => content === b.hashes[index]?.content) &&
        a.references[0]?.url === b.references[0]?.url &&
        a.licences.declared[0]?.text === b.licences.declared[0]?.text &&
        a.properties['cdx:npm:package:bundled'] === b.properties['cdx:npm:package:bundled'] &&
        a.properties['seaworthy:npm:source'] === b.properties['seaworthy:npm:source']);
}
function stronger(a, b) {
    if (a === 'required' || b === 'required')
        return 'required';
    return a === 'optional' || b === 'optional' ? 'optional' : 'excluded';
}
function graphOf({ packages }, refs) {
    const graph = new Map();
    for (const [id, { dependencies }] of packages) {
        const from = refs.get(id) ?? '';
        const targets = graph.get(from) ?? [];
        for (const ids of [dependencies.required, dependencies.optional, dependencies.development, dependencies.peer]) {
            for (const target of ids) {
                const ref = refs.get(target);
                if (ref !== undefined)
                    targets.push(ref);
            }
        }
        graph.set(from, targets);
    }
    return graph;
}
/** Members of the workspace belong to the app. Where no manifest is, what nothing else depends on does. */
function rootsOf({ packages, root }, refs) {
    const ids = new Set();
    if (root) {
        for (const id of [...root.required, ...root.optional, ...root.development])
            ids.add(id);
    }
    else {
        const needed = new Set();
        for (const { dependencies } of packages.values())
            for (const id of dependencies.required)
                needed.add(id);
        for (const id of packages.keys())
            if (!needed.has(id))
                ids.add(id);
    }
    for (const [id, { source }] of packages)
        if (source.kind === 'workspace')
            ids.add(id);
    return [...new Set([...ids].flatMap((id) => refs.get(id) ?? []))];
}
/** A lock file proves the whole closure of all that it describes. */
function completenessOf({ file, root, missing }, refs) {
    const lacking = new Set(missing.map(({ from }) => refs.get(from) ?? from));
    const known = [...new Set(refs.values())].filter((ref) => !lacking.has(ref));
    const complete = root && !lacking.has('') ? ['', ...known] : known;
    const statements = [{ aggregate: 'complete', refs: complete, because: file }];
    if (lacking.size > 0) {
        statements.push({
            aggregate: 'incomplete',
            refs: [...lacking],
            because: `${file} does not describe all dependencies`,
        });
    }
    if (!root)
        statements.push({ aggregate: 'unknown', refs: [''], because: `no package.json stands beside ${file}` });
    return statements;
}


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ noDependencies)
/* harmony export */ });
/** No dependencies. */
function noDependencies() {
    return { required: [], optional: [], development: [], peer: [] };
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

/***/ 5991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectNpm: () => (/* binding */ collectNpm)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/collect-lock.js + 4 modules
var collect_lock = __webpack_require__(1124);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/installed.js
var installed = __webpack_require__(5048);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js
var npm_package_manifest = __webpack_require__(6161);
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
    const directory = (0,installed/* folderOf */.y)(file);
    const packages = new Map();
    const missing = [];
    const unread = [];
    const folders = foldersNamed(entries);
    const placed = namesWithPlaces(entries);
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
                isAskedByPlace: placed.has(installedName(key)),
                manifests: [`${directory}${key}/package.json`],
            });
        }
    }
    const root = entries.has('') ? dependenciesOf(entries, '', lines.get(''), missing) : undefined;
    return { file, packages, root, missing, unread };
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
    return (resolved === undefined ? undefined : (0,npm_package_source/* sourceOf */.vz)(resolved)) ?? { kind: 'registry' };
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
/** Names that somebody depends on by an address, a repository or a folder. */
function namesWithPlaces(entries) {
    const names = new Set();
    for (const entry of entries.values()) {
        for (const list of [
            entry['dependencies'],
            entry['devDependencies'],
            entry['optionalDependencies'],
            entry['overrides'],
        ]) {
            for (const [name, wanted] of Object.entries((0,json/* objectOr */.Xg)(list))) {
                if (typeof wanted !== 'string' || isPlace(wanted))
                    names.add(name);
            }
        }
    }
    return names;
}
/** `owner/name`, an address or a path, and no version, tag or alias: https://docs.npmjs.com/cli/using-npm/package-spec */
function isPlace(wanted) {
    return !wanted.startsWith('npm:') && /[/:]/.test(wanted);
}
/**
 * What an entry depends on. Peers are followed where they are installed: whether they must be is for the package manager.
 * Optional packages may be absent, those for other systems among them.
 */
function dependenciesOf(entries, key, line, missing) {
    const found = (0,npm_package_package/* noDependencies */.X)();
    const entry = entries.get(key) ?? {};
    const optional = (0,json/* objectOr */.Xg)(entry['optionalDependencies']);
    const add = (list, kind, mustBeThere) => {
        for (const name of Object.keys((0,json/* objectOr */.Xg)(list))) {
            if (kind === 'required' && Object.hasOwn(optional, name))
                continue;
            const target = resolve(entries, key, name);
            if (target !== undefined)
                found[kind].push(target);
            else if (mustBeThere)
                missing.push({ from: key, name, line });
        }
    };
    add(entry['dependencies'], 'required', true);
    add(optional, 'optional', false);
    const meta = (0,json/* objectOr */.Xg)(entry['peerDependenciesMeta']);
    const [peers, optionalPeers] = (0,npm_package_peers/* partition */.j)((0,json/* objectOr */.Xg)(entry['peerDependencies']), (name) => (0,npm_package_peers/* isOptional */.d)(meta[name]));
    add(peers, 'required', false);
    add(optionalPeers, 'peer', false);
    add(entry['devDependencies'], 'development', (0,json/* isObject */.Gv)(entry['devDependencies']));
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
    const directory = (0,installed/* folderOf */.y)(file);
    const text = await folder.text(file);
    if (text === undefined || (!file.endsWith(shrinkwrap) && (await folder.text(directory + shrinkwrap)) !== undefined)) {
        return (0,lock_text_faults/* nothingBut */.z7)([]);
    }
    const lines = new Map();
    const parsed = (0,json/* parseJsonLock */.ho)(text, file, (path, line) => {
        const entry = entryAt(path);
        if (entry !== undefined)
            lines.set(entry, line);
    });
    if (parsed.fault)
        return (0,lock_text_faults/* nothingBut */.z7)([parsed.fault]);
    const { packages, dependencies, lockfileVersion } = parsed.value;
    const manifest = await (0,npm_package_manifest/* readManifest */.WI)(folder, `${directory}package.json`);
    const entries = (0,json/* isObject */.Gv)(packages)
        ? withNeedsOf(manifest, withFirstVersion(entriesOf(packages), (0,json/* objectOr */.Xg)(dependencies)))
        : (0,json/* isObject */.Gv)(dependencies) || (manifest && lockfileVersion !== undefined)
            ? entriesOfFirstVersion((0,json/* objectOr */.Xg)(dependencies), manifest)
            : undefined;
    const knownVersion = [undefined, 1, 2, 3].includes(lockfileVersion);
    const faults = knownVersion ? [] : [(0,lock_text_faults/* unknownVersion */.VN)(file, lockfileVersion, '1 to 3')];
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
/** Version 2 says everything twice, for npm 6 and for those after it: what only one of them installs is installed. */
function withFirstVersion(entries, dependencies) {
    for (const [key, entry] of entriesOfFirstVersion(dependencies, undefined)) {
        if (!entries.has(key))
            entries.set(key, entry);
    }
    return entries;
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