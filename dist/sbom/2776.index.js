"use strict";
exports.id = 2776;
exports.ids = [2776];
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
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/collect-lock.js + 4 modules
var collect_lock = __webpack_require__(1124);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/installed.js
var installed = __webpack_require__(5048);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js
var npm_package_manifest = __webpack_require__(6161);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/workspaces.js
var workspaces = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
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
            isAskedByPlace: isPlace(id.slice(nameIn(id).length + 1)),
            dependencies: fromEntry(entry, id, line, descriptors, missing),
            manifests: [manifestOf(`node_modules/${nameIn(id)}`)],
        });
    }
    return { file, packages, root: app && fromManifest(app, '', descriptors, local, missing), missing, unread: [] };
}
function idOf([first = '']) {
    return first;
}
/** `owner/name`, an address or a path, and no version, tag or alias. */
function isPlace(range) {
    return !range.startsWith('npm:') && /[/:]/.test(range);
}
/** `real` of `alias@npm:real@^1.0.0`. */
function realName(descriptor) {
    const alias = nameIn(descriptor);
    const range = descriptor.slice(alias.length + 1);
    return range.startsWith('npm:') && range.includes('@', 5) ? nameIn(range.slice('npm:'.length)) : alias;
}
function sourceFrom(resolved, descriptor) {
    const place = resolved ?? descriptor.slice(nameIn(descriptor).length + 1);
    return (0,source/* sourceOf */.vz)(place) ?? { kind: 'registry' };
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
            packages.set(resolution, { ...read, installedAs: keys.map(nameIn) });
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
    return (0,source/* sourceOf */.vz)(path) ?? { kind: 'registry' };
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
    const directory = (0,installed/* folderOf */.y)(file);
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