"use strict";
exports.id = 3401;
exports.ids = [3401,9528];
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
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/collect-lock.js + 4 modules
var collect_lock = __webpack_require__(1124);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/installed.js
var installed = __webpack_require__(5048);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js
var npm_package_manifest = __webpack_require__(6161);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/undescribed.js
var undescribed = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/package.js
var npm_package_package = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/peers.js
var npm_package_peers = __webpack_require__(8991);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/source.js
var source = __webpack_require__(9985);
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
    folderOf: withPeers,
};
/** The key without the packages that it is put together with: `name@1.0.0` of `name@1.0.0(peer@2.0.0)`. */
function withoutPeers(key) {
    const bracket = key.indexOf('(');
    return bracket === -1 ? key : key.slice(0, bracket);
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
    const directory = (0,installed/* folderOf */.y)(file);
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
            manifests: [external_node_path_.posix.join((0,installed/* folderOf */.y)(file), place, 'package.json')],
        });
    }
    const aliases = aliasesIn(document);
    for (const [key, snapshot] of Object.entries(document.snapshots)) {
        const installedAs = aliases.get(key) ?? [];
        packages.set(key, { ...packageFrom(file, document, key, snapshot, missing), installedAs });
    }
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
    return {
        name,
        version: (0,json/* textOr */.ph)(entry['version']) ?? told.version,
        source: sourceFrom(resolution),
        integrity: (0,json/* textOr */.ph)(resolution['integrity']),
        line: document.lineOf(key),
        dependencies: dependenciesOf(document, key, snapshot, missing),
        hasInstallScript: entry['requiresBuild'] === true,
        bundled: false,
        manifests: [
            `${(0,installed/* folderOf */.y)(file)}node_modules/.pnpm/${document.dialect.folderOf(key)}/node_modules/${name}/package.json`,
        ],
    };
}
function sourceFrom({ type, repo, commit, directory, tarball }) {
    if (type === 'git')
        return (0,source/* gitSource */.Ym)((0,json/* textOr */.ph)(repo) ?? '', (0,json/* textOr */.ph)(commit));
    if (type === 'directory')
        return { kind: 'folder', path: (0,json/* textOr */.ph)(directory) ?? '' };
    const place = (0,json/* textOr */.ph)(tarball);
    return (place === undefined ? undefined : (0,source/* sourceOf */.vz)(place)) ?? { kind: 'registry' };
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