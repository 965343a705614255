"use strict";
exports.id = 4384;
exports.ids = [4384];
exports.modules = {

/***/ 4384:
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

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/package.js
var npm_package_package = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/peers.js
var npm_package_peers = __webpack_require__(8991);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/source.js
var source = __webpack_require__(9985);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/bun/lock.js






const workspace = 'workspace:';
/** More folders in one another than a tree of packages has. */
const deepest = 100;
/** The packages of Bun's `packages`, whose keys are their place in the tree of folders: `parent/child`. */
function lockFrom(file, document, lines) {
    const directory = (0,installed/* folderOf */.y)(file);
    const workspaces = (0,json/* objectOr */.Xg)(document['workspaces']);
    const missing = [];
    const unread = [];
    const packages = new Map();
    const entries = new Map();
    for (const [key, value] of Object.entries((0,json/* objectOr */.Xg)(document['packages']))) {
        const entry = key.split('/', deepest + 1).length > deepest ? undefined : readEntry(value);
        if (entry)
            entries.set(key, entry);
        else
            unread.push({ name: key, line: lines.get(key) });
    }
    const find = (from, name) => {
        const key = resolve(entries, from, name);
        const reference = key === undefined ? undefined : entries.get(key)?.reference;
        return reference?.startsWith(workspace) ? reference : key;
    };
    for (const [place, value] of Object.entries(workspaces)) {
        if (place === '')
            continue;
        const id = workspace + place;
        const member = (0,json/* objectOr */.Xg)(value);
        const line = lines.get(id);
        const name = (0,json/* textOr */.ph)(member['name']) ?? external_node_path_.posix.basename(place);
        packages.set(id, {
            name,
            version: (0,json/* textOr */.ph)(member['version']),
            source: { kind: 'workspace', path: place },
            line,
            dependencies: dependenciesOf(member, (wanted) => find(name, wanted), { from: id, line, missing }),
            manifests: [external_node_path_.posix.join(directory, place, 'package.json')],
        });
    }
    for (const [key, { name, reference, facts, url, integrity }] of entries) {
        if (reference.startsWith(workspace))
            continue;
        const line = lines.get(key);
        const place = (0,source/* sourceOf */.vz)(reference);
        packages.set(key, {
            name,
            version: place ? (0,source/* versionIn */.It)(place, name) : reference,
            installedAs: foldersOf(key).split('/node_modules/').slice(-1),
            source: place ?? registry(url),
            integrity,
            line,
            dependencies: dependenciesOf(facts, (wanted) => find(key, wanted), { from: key, line, missing }),
            bundled: facts['bundled'] === true,
            manifests: [`${directory}node_modules/${foldersOf(key)}/package.json`],
        });
    }
    const app = workspaces[''];
    const root = (0,json/* isObject */.Gv)(app)
        ? dependenciesOf(app, (wanted) => find('', wanted), { from: '', line: lines.get(workspace), missing })
        : undefined;
    return { file, packages, root, missing, unread };
}
function registry(url) {
    return url !== undefined && url.endsWith('.tgz') ? { kind: 'registry', url } : { kind: 'registry' };
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
function dependenciesOf(lists, find, { from, line, missing }) {
    const found = (0,npm_package_package/* noDependencies */.X)();
    const add = (list, kind, mustBeThere) => {
        for (const name of Object.keys((0,json/* objectOr */.Xg)(list))) {
            const id = find(name);
            if (id !== undefined)
                found[kind].push(id);
            else if (mustBeThere)
                missing.push({ from, name, line });
        }
    };
    add(lists['dependencies'], 'required', true);
    add(lists['optionalDependencies'], 'optional', false);
    const optional = new Set(Array.isArray(lists['optionalPeers']) ? lists['optionalPeers'] : []);
    const [peers, optionalPeers] = (0,npm_package_peers/* partition */.j)((0,json/* objectOr */.Xg)(lists['peerDependencies']), (name) => optional.has(name));
    add(peers, 'required', false);
    add(optionalPeers, 'peer', false);
    add(lists['devDependencies'], 'development', true);
    return found;
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
    const directory = (0,installed/* folderOf */.y)(file);
    const lock = lockFrom(file, parsed.value, lines);
    const manifest = await (0,npm_package_manifest/* readManifest */.WI)(folder, `${directory}package.json`);
    const app = (0,json/* objectOr */.Xg)((0,json/* objectOr */.Xg)(parsed.value['workspaces'])['']);
    const listed = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((list) => Object.keys((0,json/* objectOr */.Xg)(app[list])));
    lock.missing.push(...(0,undescribed/* undescribed */.P)(manifest, listed, '', lines.get('workspace:')));
    return await (0,collect_lock/* collectLock */.Q)(lock, folder, subjectOf(manifest, parsed.value, file));
}
function subjectOf(manifest, lock, file) {
    if (manifest)
        return (0,npm_package_manifest/* subjectFrom */.dP)(manifest, external_node_path_.posix.join((0,installed/* folderOf */.y)(file), 'package.json'));
    const name = (0,json/* textOr */.ph)((0,json/* objectOr */.Xg)((0,json/* objectOr */.Xg)(lock['workspaces'])[''])['name']);
    return name === undefined ? undefined : (0,npm_package_manifest/* subjectFrom */.dP)({ name, private: true }, file);
}
/** `bun.lockb`, which only Bun can read: its layout is that of Bun's memory. Where the text stands beside it, that counts. */
async function collectBunBinary(file, folder) {
    if ((await folder.text(`${(0,installed/* folderOf */.y)(file)}bun.lock`)) !== undefined)
        return (0,faults/* nothingBut */.z7)([]);
    return (0,faults/* nothingBut */.z7)([
        {
            rule: 'sbom/lock-binary',
            message: 'The lock file is in a binary form that only Bun can read.',
            remedy: 'Run "bun install --save-text-lockfile", commit bun.lock, and remove bun.lockb.',
            file,
        },
    ]);
}


/***/ }),

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