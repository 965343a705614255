"use strict";
exports.id = 2317;
exports.ids = [2317];
exports.modules = {

/***/ 2873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   QD: () => (/* binding */ listOr),
/* harmony export */   Xg: () => (/* binding */ objectOr),
/* harmony export */   ho: () => (/* binding */ parseJsonLock),
/* harmony export */   ph: () => (/* binding */ textOr)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3882);
/* harmony import */ var _scan_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);


/**
 * The object that a JSON lock file holds. `visit` is told where each object and list in it stands. Merge-conflict
 * markers, errors of syntax, keys that stand twice and depth are faults with their line.
 */
function parseJsonLock(text, file, visit) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return {
            fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConflict */ .Tt)(text, file) ??
                (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, 'The lock file is not valid JSON.', (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOfSyntaxError */ .hk)(error, text)),
        };
    }
    if (!isObject(value))
        return { fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, 'The lock file holds no JSON object.', 1) };
    const found = (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_1__/* .scanJson */ .E)(text, visit);
    return found ? { fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, found.message, found.line) } : { value };
}
/** Whether a value of a parsed document is an object with keys. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object, or an empty one for anything else. */
function objectOr(value) {
    return isObject(value) ? value : {};
}
/** The text, or nothing for anything else; empty texts tell nothing. */
function textOr(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** What is in the list; nothing for anything else. */
function listOr(value) {
    return Array.isArray(value) ? value : [];
}
/** The texts of a list; nothing for anything else. */
function textsIn(list) {
    return listOr(list).filter((one) => typeof one === 'string');
}


/***/ }),

/***/ 9559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ KindFaults)
/* harmony export */ });
/* harmony import */ var _inventory_first_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4681);

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
        if (known.named.length < _inventory_first_named_js__WEBPACK_IMPORTED_MODULE_0__/* .mostNamed */ .x)
            known.named.push(name);
        this.#found.set(kind, known);
    }
    list() {
        return [...this.#found].map(([kind, { count, named, line }]) => {
            const { rule, says, remedy } = this.#kinds[kind];
            return {
                rule,
                message: `Packages of ${this.#called} (${count}) ${says}: ${(0,_inventory_first_named_js__WEBPACK_IMPORTED_MODULE_0__/* .firstNamed */ .Y)(named, count)}.`,
                remedy,
                file: this.#file,
                ...(line !== undefined && { line }),
            };
        });
    }
}


/***/ }),

/***/ 605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scanJson)
/* harmony export */ });
/** Deeper than npm's first lock files, whose packages stand in one another, go in practice. */
const deepest = 200;
const quote = 0x22;
const backslash = 0x5c;
const newline = 0x0a;
const comma = 0x2c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
/**
 * Goes once through a valid JSON text, and tells where its objects and lists stand: JSON.parse, which is ten times as
 * fast as any parser that keeps places, does not. Stops at a key that stands twice in one object, since readers disagree
 * about which counts, and at objects that nest too deeply.
 */
function scanJson(text, visit) {
    const path = [];
    /** The keys of the objects that are open, by depth; used again for the next object of that depth. */
    const keys = [];
    const inList = [];
    let depth = 0;
    let line = 1;
    let keyLine = 1;
    let keyNext = false;
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        if (character === newline)
            line++;
        else if (character === quote) {
            const end = endOfString(text, at);
            if (keyNext) {
                const key = keyOf(text, at, end);
                const known = (keys[depth] ??= new Set());
                if (known.has(key))
                    return { message: `The key ${JSON.stringify(key.slice(0, 100))} stands twice in one object.`, line };
                known.add(key);
                path[depth - 1] = key;
                keyLine = line;
                keyNext = false;
            }
            at = end;
        }
        else if (character === openObject || character === openList) {
            path.length = depth;
            if (depth > 0)
                visit(path, inList[depth] ? line : keyLine);
            if (++depth > deepest)
                return { message: `It nests deeper than ${deepest} levels.`, line };
            inList[depth] = character === openList;
            if (character === openList)
                path[depth - 1] = '';
            else
                keys[depth]?.clear();
            keyNext = character === openObject;
        }
        else if (character === closeObject || character === closeList) {
            depth--;
            keyNext = false;
        }
        else if (character === comma)
            keyNext = inList[depth] === false;
    }
    return undefined;
}
/** The offset of the quote that ends the string which begins at an offset. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let before = end - 1;
        while (text.charCodeAt(before) === backslash)
            before--;
        if ((end - before) % 2 === 1)
            return end;
    }
    return text.length;
}
function keyOf(text, start, end) {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end + 1)) : raw;
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cb: () => (/* binding */ leftOpen),
/* harmony export */   uM: () => (/* binding */ needsUnknown),
/* harmony export */   wf: () => (/* binding */ completenessOf)
/* harmony export */ });
/**
 * What a lock file proves of the dependencies of its packages, by their refs, and of the app, which is the empty text. A
 * lock file proves the whole closure of all that it describes; `manifest` is what else tells what the app asks for.
 */
function completenessOf({ file, root, missing, flat }, refs, manifest) {
    const lacking = new Set(missing.map(({ from }) => refs.get(from) ?? from));
    const known = [...new Set(refs.values())].filter((ref) => !lacking.has(ref));
    const statements = [];
    if (flat === undefined) {
        const proved = root && !lacking.has('') ? ['', ...known] : known;
        statements.push({ aggregate: 'complete', refs: proved, because: file });
    }
    else {
        statements.push({ aggregate: 'unknown', refs: root ? ['', ...known] : known, because: flat });
    }
    if (lacking.size > 0) {
        const because = `${file} does not describe all dependencies`;
        statements.push({ aggregate: 'incomplete', refs: [...lacking], because });
    }
    if (!root)
        statements.push({ aggregate: 'unknown', refs: [''], because: flat ?? `no ${manifest} stands beside ${file}` });
    return statements;
}
/** Of packages of which nothing tells what they need. */
function needsUnknown(packages, because) {
    return { aggregate: 'unknown', refs: [...packages.values()].map(({ component }) => component.ref), because };
}
/** Of what a manifest asks for, and no lock file closes: neither is it all, nor is it known what that needs. */
function leftOpen(packages, because) {
    if (packages.size === 0)
        return [];
    return [{ aggregate: 'incomplete', refs: [''], because }, needsUnknown(packages, because)];
}


/***/ }),

/***/ 2317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ collectLock)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/described.js
var described = __webpack_require__(1208);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/evidence.js
var evidence = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/scope.js
var scope = __webpack_require__(5679);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/completeness.js
var completeness = __webpack_require__(1858);
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

// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var src = __webpack_require__(6980);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/first-party.js
var first_party = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var path = __webpack_require__(2888);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js + 1 modules
var npm_package_manifest = __webpack_require__(477);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/installed.js




/**
 * Adds to components what the manifests in `node_modules` tell, where packages are installed in the version that the
 * lock file has. Another version proves nothing of this one.
 */
async function describeInstalled({ file, packages }, refs, components, folder) {
    const isInstalled = await isThere(folder, `${(0,path/* folderOf */.yS)(file)}node_modules`);
    const described = new Set();
    for (const [id, { name, version, source, manifests }] of packages) {
        if (!isInstalled && source.kind !== 'workspace' && source.kind !== 'folder')
            continue;
        const component = components.get(refs.get(id) ?? '');
        if (!component || described.has(component.ref))
            continue;
        for (const place of manifests) {
            const manifest = await (0,npm_package_manifest/* readManifest */.WI)(folder, place);
            if (manifest?.['name'] !== name || (version !== undefined && manifest['version'] !== version))
                continue;
            addManifest(component, manifest, place);
            described.add(component.ref);
            break;
        }
    }
}
/** A folder cannot be read like a file, which tells it from nothing at all. */
async function isThere(folder, directory) {
    try {
        return (await folder.bytes(directory)) !== undefined;
    }
    catch (error) {
        if (error instanceof src/* UserError */.yo)
            return true;
        throw error;
    }
}
function addManifest(component, manifest, file) {
    const { licences, references, ...facts } = (0,npm_package_manifest/* describe */.q0)(manifest, file);
    Object.assign(component, facts);
    if (manifest['private'] === true && (0,first_party/* isOfTheSources */.dF)(component))
        Object.assign(component.properties, first_party/* isPrivate */.Gw);
    component.licences.declared.push(...licences.declared);
    component.references.push(...references);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/hashes.js
var inventory_hashes = __webpack_require__(1967);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/integrity.js

/** One `algorithm-base64?options` of a list of them. */
const part = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?[\x21-\x7e]*)?$/;
/**
 * The digests that an `integrity` names, or nothing when it is malformed, or has several of one algorithm: package
 * managers then take whichever archive fits one of them.
 * Source: https://www.w3.org/TR/SRI/#the-integrity-attribute, with md5 and sha1 as npm has them.
 */
function hashesOf(integrity) {
    const hashes = [];
    for (const text of integrity.trim().split(/\s+/)) {
        const [, name = '', base64 = ''] = part.exec(text) ?? [];
        const hash = (0,inventory_hashes/* digestOf */.ol)(inventory_hashes/* usualAlgorithms */.hL.get(name), Buffer.from(base64, 'base64').toString('hex'));
        if (!hash)
            return undefined;
        const same = hashes.find(({ algorithm }) => algorithm === hash.algorithm);
        if (same && same.content !== hash.content)
            return undefined;
        if (!same)
            hashes.push(hash);
    }
    return hashes;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/local.js




/**
 * The lock with what manifests say of packages that are parts of the sources: lock files leave out the version of some,
 * and may call one otherwise than it calls itself.
 */
async function withLocalManifests(lock, folder) {
    const packages = new Map(lock.packages);
    for (const [id, locked] of lock.packages) {
        const { source } = locked;
        if (source.kind !== 'folder' && source.kind !== 'workspace')
            continue;
        packages.set(id, await local_described(locked, external_node_path_.posix.join((0,path/* folderOf */.yS)(lock.file), source.path, 'package.json'), folder));
    }
    return { ...lock, packages };
}
async function local_described(locked, file, folder) {
    const manifest = await (0,npm_package_manifest/* readManifest */.WI)(folder, file);
    const name = (0,json/* textOr */.ph)(manifest?.['name']);
    if (!manifest || name === undefined)
        return locked;
    const version = (0,json/* textOr */.ph)(manifest['version']) ?? locked.version;
    const manifests = locked.manifests.includes(file) ? locked.manifests : [file, ...locked.manifests];
    return { ...locked, name, version, manifests };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/aliases.js
var aliases = __webpack_require__(842);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/majority.js
var majority = __webpack_require__(2666);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/address.js
var address = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/origin.js
var origin = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/purl.js
var npm_package_purl = __webpack_require__(6837);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/registries.js
var registries = __webpack_require__(8295);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/source.js
var npm_package_source = __webpack_require__(9985);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/origins.js






/**
 * The packages whose place is for the policy to decide. Whoever changes a lock file to install something else points an
 * entry to another place, and takes its digest away: what nobody asks for by its place, and is from none that the
 * others are from, is `elsewhere`.
 */
async function originsOf(lock, folder) {
    // What an address stands beside may be fetched from there: npm asks those who bundle whether they do.
    const packages = [...lock.packages.values()].filter((one) => one.bundled !== true || placeOf(one) !== undefined);
    const known = await (0,registries/* knownRegistries */.b)(lock.file, folder);
    const fetched = packages.filter(({ source }) => source.kind === 'registry' || source.kind === 'archive');
    const usual = (0,majority/* mostCommon */.f)(fetched.map(({ source, registry }) => (0,address/* hostOf */.w4)(registry ?? urlOf(source))));
    const areDigested = (0,majority/* areUsually */.q)(packages.filter(isDigestible), ({ integrity }) => integrity !== undefined);
    const origins = new origin/* Origins */.C(lock.file);
    for (const locked of packages) {
        const add = (kind, place) => {
            const { name, version, source, line } = locked;
            origins.add(kind, { name, purl: (0,npm_package_purl/* npmPurl */.N)(name, version, source), line }, place);
        };
        const place = placeOf(locked);
        const kind = kindOf(locked, known, usual);
        if (kind)
            add(kind, place);
        if (locked.source.kind === 'git' && !(0,origin/* isCommit */.W)(locked.source.commit))
            add('unpinned', place);
        if ((0,address/* isUnencrypted */.oK)(place))
            add('unencrypted', place);
        if (areDigested && locked.integrity === undefined && isDigestible(locked))
            add('undigested', place);
    }
    return origins.list;
}
function kindOf(locked, known, usual) {
    const { name, version, source, registry, isAskedByPlace, isUnasked } = locked;
    switch (source.kind) {
        case 'registry': {
            const host = (0,address/* hostOf */.w4)(registry ?? source.url);
            if (host !== undefined && !known.has(host)) {
                return host === usual || isAskedByPlace === true ? 'registry' : 'elsewhere';
            }
            const isOther = version !== undefined && (0,npm_package_source/* isOfAnother */.TE)(source, name, version);
            return isOther || (isUnasked === true && isAskedByPlace !== true) ? 'another' : undefined;
        }
        case 'archive': {
            if (isAskedByPlace !== false)
                return 'url';
            const host = (0,address/* hostOf */.w4)(source.url) ?? '';
            if (registries/* publicHosts */.d.includes(host))
                return 'another';
            if (known.has(host))
                return undefined;
            return host === usual ? 'registry' : 'elsewhere';
        }
        case 'git':
        case 'file':
            return isAskedByPlace === false ? 'elsewhere' : source.kind;
        case 'folder':
            // Folders that are linked are entries of their own, which nobody installs; this one stands for a package.
            return isAskedByPlace === false && locked.installedAs !== undefined ? 'elsewhere' : undefined;
        case 'workspace':
            return undefined;
    }
}
/** Archives, as far as those who need them know them by a version, or the lock file has an address. */
function isDigestible({ source, isAskedByPlace }) {
    if (source.kind === 'registry')
        return source.url !== undefined || isAskedByPlace !== true;
    return source.kind === 'archive' && isAskedByPlace === false;
}
function urlOf(source) {
    return source.kind === 'registry' || source.kind === 'archive' ? source.url : undefined;
}
function placeOf({ source, registry }) {
    switch (source.kind) {
        case 'git':
            return (0,address/* vcsUrl */.W4)(source);
        case 'file':
        case 'folder':
            return source.path;
        case 'registry':
        case 'archive':
        case 'workspace':
            return urlOf(source) ?? registry;
    }
}

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

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/collect-lock.js














/** npm's rule, without the limit of length: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const lawfulName = /^(?:@[\w.~!'()*-]+\/)?[\w.~!'()*-]+$/;
/**
 * What a lock file of JavaScript packages says, as components with their graph. Packages that stand in it several times
 * are one component with several places. What is installed beside it adds licences, suppliers and install scripts.
 */
async function collectLock(given, folder, subject, found = []) {
    const lock = await withLocalManifests(given, folder);
    const faults = new PackageFaults(lock.file);
    const scopeOf = scopesOf(lock);
    const refs = new Map();
    const components = new Map();
    for (const [id, locked] of lock.packages) {
        const described = componentOf(locked, hashesIn(id, locked, faults), scopeOf(id), lock.file);
        refs.set(id, described.ref);
        addTo(components, described);
    }
    for (const { name, line } of lock.missing)
        faults.add('missing', name, line);
    for (const { name, line } of lock.unread)
        faults.add('path', name, line);
    await describeInstalled(lock, refs, components, folder);
    return {
        components: [...components.values()],
        dependencies: graphOf(lock, refs),
        roots: rootsOf(lock, refs),
        ...(subject && { subject }),
        completeness: (0,completeness/* completenessOf */.wf)(lock, refs, 'package.json'),
        faults: [...found, ...(await (0,npm_package_manifest/* manifestFaults */.xg)(folder, lock.file)), ...faults.list()],
        origins: await originsOf(lock, folder),
    };
}
/** The digests of a package, and what is wrong with the package. */
function hashesIn(id, { name, version, source, integrity, line }, faults) {
    if (!lawfulName.test(name))
        faults.add('name', name || id, line);
    if (version === undefined && source.kind === 'registry')
        faults.add('version', name, line);
    const hashes = integrity === undefined ? [] : hashesOf(integrity);
    if (!hashes)
        faults.add('integrity', name, line);
    return hashes ?? [];
}
function componentOf(locked, hashes, scope, file) {
    const { name, version, source, licence, line, declaredIn: place = file } = locked;
    const purl = (0,npm_package_purl/* npmPurl */.N)(name, version, source);
    return (0,described/* component */.s)({
        type: 'library',
        ...(0,npm_package_purl/* splitName */.W)(name),
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        hashes,
        licences: { declared: licence === undefined ? [] : [{ text: licence, from: file }] },
        references: referencesOf(source, hashes),
        scope,
        evidence: [(0,evidence/* declaredIn */.e)(place, line)],
        properties: propertiesOf(locked, scope),
        ...(locked.hasInstallScript && { hasInstallScript: true }),
    });
}
function referencesOf(source, hashes) {
    switch (source.kind) {
        case 'registry':
        case 'archive':
            return source.url !== undefined && URL.canParse(source.url)
                ? [{ type: 'distribution', url: source.url, ...(hashes.length > 0 && { hashes }) }]
                : [];
        case 'git': {
            const url = (0,address/* vcsUrl */.W4)(source);
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
function addTo(components, one) {
    const known = components.get(one.ref);
    if (!known) {
        components.set(one.ref, one);
    }
    else if (sameContent(known, one)) {
        known.evidence.push(...one.evidence);
        known.properties = (0,aliases/* withAliases */.Pu)(known.properties, [one.properties]);
        known.scope = (0,scope/* strongestScope */.e)([known.scope, one.scope]);
        if (known.scope !== 'excluded')
            delete known.properties['cdx:npm:package:development'];
    }
    else {
        // Another key, since the inventory compares all that have one ref.
        components.set(`${one.ref}\0${components.size}`, one);
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


/***/ }),

/***/ 477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q0: () => (/* binding */ describe),
  v3: () => (/* binding */ licenceOf),
  xg: () => (/* binding */ manifestFaults),
  WI: () => (/* binding */ readManifest),
  dP: () => (/* binding */ subjectFrom)
});

// UNUSED EXPORTS: installScripts

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/evidence.js
var evidence = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var path = __webpack_require__(2888);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/person.js
var person = __webpack_require__(1320);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/supplier.js


/**
 * Of a `package.json` without an author, the first who publishes it; of contributors only one who is alone, since nobody
 * says which of several supplies it.
 */
function npmSupplier(manifest, from) {
    const [author, [maintainer], [contributor, another]] = [
        manifest['author'],
        (0,json/* listOr */.QD)(manifest['maintainers']),
        (0,json/* listOr */.QD)(manifest['contributors']),
    ];
    return ((0,person/* supplierOf */.k)(author, from) ??
        (0,person/* supplierOf */.k)(maintainer, from) ??
        (another === undefined ? (0,person/* supplierOf */.k)(contributor, from) : undefined));
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/purl.js
var npm_package_purl = __webpack_require__(6837);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/address.js
var origins_address = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js






/** The scripts that npm runs when the package is installed as a dependency. */
const installScripts = ['preinstall', 'install', 'postinstall'];
/** A manifest as it stands there, or nothing when it is not there or cannot be read; `file` may come from a lock file. */
async function readManifest(folder, file) {
    try {
        const text = await folder.text(file);
        const value = text === undefined ? undefined : JSON.parse(text);
        return (0,json/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        // A name that is no path, a file that is no JSON: nothing is known from it, and the lock file is what counts.
        return undefined;
    }
}
/** Why the app's manifest, which stands beside a lock file, cannot be read, if it is there. */
async function manifestFaults(folder, lockFile) {
    const file = `${(0,path/* folderOf */.yS)(lockFile)}package.json`;
    const text = await folder.text(file);
    if (text === undefined)
        return [];
    const parsed = (0,json/* parseJsonLock */.ho)(text, file, () => undefined);
    if (!parsed.fault)
        return [];
    const { rule, line } = parsed.fault;
    const conflict = rule === 'sbom/lock-conflict';
    return [
        {
            rule: 'sbom/manifest-invalid',
            message: conflict
                ? 'The manifest has merge-conflict markers.'
                : 'The manifest is no JSON object with each key once.',
            remedy: "Mend it, and run the package manager's install: it tells what the app itself depends on.",
            file,
            ...(line !== undefined && { line }),
        },
    ];
}
/** Licence, supplier, places and install scripts that a manifest tells. */
function describe(manifest, from) {
    const licence = licenceOf(manifest['license'] ?? manifest['licence'] ?? manifest['licenses']);
    const supplier = npmSupplier(manifest, from);
    const description = (0,json/* textOr */.ph)(manifest['description']);
    return {
        licences: { declared: licence === undefined ? [] : [{ text: licence, from }] },
        ...(supplier && { supplier }),
        references: referencesOf(manifest),
        ...(description !== undefined && { description }),
        ...(runsWhenInstalled(manifest) && { hasInstallScript: true }),
    };
}
/** The text of a `license`, also of the forms before SPDX expressions: `{ type }`, and a list to choose from. */
function licenceOf(licence) {
    if (Array.isArray(licence)) {
        const choices = licence.flatMap((one) => licenceOf(one) ?? []);
        return choices.length < 2 ? choices[0] : `(${choices.join(' OR ')})`;
    }
    return (0,json/* textOr */.ph)((0,json/* isObject */.Gv)(licence) ? licence['type'] : licence)?.trim() || undefined;
}
function runsWhenInstalled(manifest) {
    const scripts = (0,json/* objectOr */.Xg)(manifest['scripts']);
    return manifest['gypfile'] === true || installScripts.some((name) => (0,json/* textOr */.ph)(scripts[name]) !== undefined);
}
function referencesOf(manifest) {
    const { repository, homepage, bugs } = manifest;
    const found = [
        ['vcs', repositoryUrl((0,json/* isObject */.Gv)(repository) ? repository['url'] : repository)],
        ['website', webAddress(homepage)],
        ['issue-tracker', webAddress((0,json/* isObject */.Gv)(bugs) ? bugs['url'] : bugs)],
    ];
    return found.flatMap(([type, url]) => (url === undefined ? [] : { type, url }));
}
/** `owner/name`, `gitlab:owner/name` and addresses, as addresses. */
function repositoryUrl(repository) {
    const text = (0,json/* textOr */.ph)(repository);
    if (text === undefined)
        return undefined;
    const [, host = 'github', path] = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text) ?? [];
    if (path !== undefined)
        return `https://${host}.${host === 'bitbucket' ? 'org' : 'com'}/${path}`;
    return /^(?:git\+)?(?:https?|ssh|git):\/\//.test(text) && URL.canParse(text) ? (0,origins_address/* withoutSecrets */.cT)(text) : undefined;
}
function webAddress(address) {
    const text = (0,json/* textOr */.ph)(address);
    return text !== undefined && /^https?:\/\//.test(text) && URL.canParse(text) ? (0,origins_address/* withoutSecrets */.cT)(text) : undefined;
}
/** The app as its manifest describes it. One that is private is in no registry, and has no package URL. */
function subjectFrom(manifest, file) {
    const name = (0,json/* textOr */.ph)(manifest['name']);
    const version = (0,json/* textOr */.ph)(manifest['version']);
    const purl = name === undefined || manifest['private'] === true ? undefined : (0,npm_package_purl/* npmPurl */.N)(name, version, { kind: 'registry' });
    return {
        ...(name !== undefined && (0,npm_package_purl/* splitName */.W)(name)),
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        ...describe(manifest, file),
        evidence: [(0,evidence/* declaredIn */.e)(file)],
    };
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

/***/ 6837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ npmPurl),
/* harmony export */   W: () => (/* binding */ splitName)
/* harmony export */ });
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var _origins_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);


const plainName = /^[\w.-]+$/;
/** An npm name in two: the scope with its `@`, and what follows. */
function splitName(name) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    return slash === -1 ? { name } : { group: name.slice(0, slash), name: name.slice(slash + 1) };
}
/** The package URL of an npm package; of one that no registry has, with the place it is from. */
function npmPurl(name, version, source) {
    const qualifiers = qualifiersOf(source);
    const { group, name: own } = splitName(name);
    // Nearly all are plain, and the library takes longer than all else that is done to a package.
    if (!qualifiers && version !== undefined && plainName.test(version) && plainName.test(own)) {
        if (group === undefined)
            return `pkg:npm/${own}@${version}`;
        if (plainName.test(group.slice(1)))
            return `pkg:npm/%40${group.slice(1)}/${own}@${version}`;
    }
    return (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageUrl */ .EH)({ type: 'npm', namespace: group, name: own, version, qualifiers });
}
/** Source: https://github.com/package-url/purl-spec/blob/main/docs/standard/known-qualifiers.md */
function qualifiersOf(source) {
    if (source.kind === 'git')
        return { vcs_url: (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_1__/* .vcsUrl */ .W4)(source) };
    return source.kind === 'archive' ? { download_url: source.url } : undefined;
}


/***/ }),

/***/ 8295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ knownRegistries),
/* harmony export */   d: () => (/* binding */ publicHosts)
/* harmony export */ });
/* harmony import */ var _origins_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);
/* harmony import */ var _origins_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);


/** npm's registry, and the name that Yarn has for it. */
const publicHosts = ['registry.npmjs.org', 'registry.yarnpkg.com'];
/** Settings of npm, Yarn, pnpm and Bun that name registries. */
const settings = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'pnpm-workspace.yaml', 'bunfig.toml'];
/** `registry=`, `@scope:registry=`, `npmRegistryServer:`; in Bun's table of scopes, `url =`. */
const registrySetting = /(?:registry\w*|\burl)["']?\s{0,20}[=:\s]\s{0,20}["']?(https?:\/\/[^\s"']+)/gi;
/** The hosts of the public registries, and of those that the settings of the project name. */
async function knownRegistries(lockFile, folder) {
    const texts = await (0,_origins_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsFor */ .z)(lockFile, settings, folder);
    const named = texts.flatMap((text) => [...text.matchAll(registrySetting)].flatMap(([, url]) => (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(url) ?? []));
    return new Set([...publicHosts, ...named]);
}


/***/ }),

/***/ 9985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   TE: () => (/* binding */ isOfAnother),
/* harmony export */   VQ: () => (/* binding */ sourceOfResolved),
/* harmony export */   Ym: () => (/* binding */ gitSource),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _origins_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3597);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8295);


const hosts = new Map([
    ['github', 'https://github.com'],
    ['gitlab', 'https://gitlab.com'],
    ['bitbucket', 'https://bitbucket.org'],
]);
const hosted = /^(github|gitlab|bitbucket):([\w.-]+\/[\w.-]+?)(?:\.git)?(?:#(.*))?$/;
const git = /^(?:git(?:\+[a-z]+)?:|ssh:|git@)|^https?:[^#]*\.git(?:#|$)/;
/** The archives that GitHub makes of commits, which package managers take in place of a clone. */
const codeload = /^https:\/\/codeload\.github\.com\/([\w.-]+\/[\w.-]+)\/tar\.gz\/([\w./-]+)$/;
/** `/<name>/-/<name>-<version>.tgz` of registries, `/download/<name>/<version>/<digest>` of GitHub Packages. */
const registryArchive = /^https?:\/\/[^?#]+(?:\/-\/[^/?#]+\.tgz|\/download\/(?:@[^/]+\/)?[^/]+\/[^/]+\/[^/]+)(?:[?#]|$)/;
const archiveFile = /\.(?:tgz|tar\.gz|tar)(?:[?#]|$)/;
/**
 * What `resolved` or a version that is a place says, as npm, Yarn, pnpm and Bun write it. Undefined for a text that is
 * no place, such as a version.
 */
function sourceOf(given) {
    // Whoever parses an address takes schemes in any case, and spaces away.
    const place = given.trim().replace(/^[a-z+]{1,20}:/i, (scheme) => scheme.toLowerCase());
    const shortcut = hosted.exec(place);
    if (shortcut) {
        const [, host = '', repository = '', commit] = shortcut;
        return gitSource(`git+${hosts.get(host) ?? ''}/${repository}.git`, commit);
    }
    const commitArchive = codeload.exec(place);
    if (commitArchive)
        return gitSource(`git+https://github.com/${commitArchive[1] ?? ''}.git`, commitArchive[2]);
    if (git.test(place)) {
        const [repository = '', fragment] = split(place);
        const commit = fragment?.replace(/^commit[=:]/, '');
        return gitSource((0,_origins_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(scpAsUrl(repository)), commit);
    }
    if (registryArchive.test(place))
        return { kind: 'registry', url: (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(split(place)[0] ?? '') };
    if (/^https?:/.test(place))
        return { kind: 'archive', url: (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(split(place)[0] ?? '') };
    const local = /^(?:file|link|portal):(.*)$/s.exec(place)?.[1];
    if (local === undefined)
        return undefined;
    return { kind: archiveFile.test(local) ? 'file' : 'folder', path: local };
}
/**
 * What `resolved` says, in which a package manager also takes the name of a file or of a repository for a place. Nothing
 * that is written there stands for the registry.
 */
function sourceOfResolved(place) {
    return sourceOf(place) ?? { kind: 'file', path: place };
}
/** A commit of a repository; branches and tags are commits too, only not pinned. */
function gitSource(repository, commit) {
    const prefixed = /^(?:git|ssh):/.test(repository) || repository.startsWith('git+') ? repository : `git+${repository}`;
    return { kind: 'git', repository: prefixed, ...(commit && { commit }) };
}
/** `git@github.com:a/b.git` is `ssh://git@github.com/a/b.git`. */
function scpAsUrl(repository) {
    const short = /^(?:git\+)?(?:ssh:\/\/)?(git@[\w.-]+):(?!\d+\/)([^:@]+)$/.exec(repository);
    return short ? `git+ssh://${short[1] ?? ''}/${short[2] ?? ''}` : repository;
}
function split(place) {
    const hash = place.indexOf('#');
    return hash === -1 ? [place] : [place.slice(0, hash), place.slice(hash + 1)];
}
/** The version that the address of a registry's archive ends with: `is-odd-3.0.1.tgz`. */
function versionIn(source, name) {
    if (source.kind !== 'registry' || source.url === undefined)
        return undefined;
    const file = source.url.slice(source.url.lastIndexOf('/') + 1);
    const prefix = `${name.slice(name.lastIndexOf('/') + 1)}-`;
    return file.startsWith(prefix) && file.endsWith('.tgz') ? file.slice(prefix.length, -'.tgz'.length) : undefined;
}
/** Whether the address of a registry's archive names another package or version: what is installed is what lies there. */
function isOfAnother(source, name, version) {
    if (source.kind !== 'registry' || source.url === undefined)
        return false;
    const path = decoded(pathOf(source.url));
    const own = name.slice(name.lastIndexOf('/') + 1);
    // Registries leave out what follows the plus.
    const released = version.replace(/\+.*$/s, '');
    const endings = [`/${name}/-/${own}-${released}.tgz`, `/${name}/-/${own}-${version}.tgz`];
    const ending = endings.find((one) => path.endsWith(one));
    if (ending === undefined)
        return !path.includes(`/download/${name}/${version}/`);
    // Mirrors have folders before it, which are no scope: `@evil/lodash` is not `lodash`.
    const before = path.slice(0, -ending.length);
    return before !== '' && (/\/@[^/]*$/.test(before) || _registries_js__WEBPACK_IMPORTED_MODULE_1__/* .publicHosts */ .d.includes((0,_origins_address_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(source.url) ?? ''));
}
/** Whoever fetches from an address takes `..` away. */
function pathOf(address) {
    return URL.canParse(address) ? new URL(address).pathname : address.replace(/[?#].*$/s, '');
}
function decoded(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
}


/***/ }),

/***/ 2666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ mostCommon),
/* harmony export */   q: () => (/* binding */ areUsually)
/* harmony export */ });
/** The host of more than half of them, if there is one. What has no host is of the usual registry. */
function mostCommon(hosts) {
    return [...Map.groupBy(hosts, (host) => host)].find(([, all]) => all.length * 2 > hosts.length)?.[0];
}
/** Whether at least half of them are so, also where there are none. */
function areUsually(all, isSo) {
    return all.filter(isSo).length * 2 >= all.length;
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Origins),
/* harmony export */   W: () => (/* binding */ isCommit)
/* harmony export */ });
/** The origins of one lock file, in its order. */
class Origins {
    list = [];
    #file;
    constructor(file) {
        this.#file = file;
    }
    add(kind, { name, purl, line }, place) {
        this.list.push({
            kind,
            name,
            ...(purl !== undefined && { purl }),
            ...(place !== undefined && { place }),
            file: this.#file,
            ...(line !== undefined && { line }),
        });
    }
}
/** Commits by their digest, short or whole; branches and tags can be moved. */
function isCommit(reference) {
    return reference !== undefined && /^[0-9a-f]{7,64}$/i.test(reference);
}


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _inventory_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2888);

const comment = /^[ \t]*(?:[#;]|\/\/).*$/gm;
/** The text of settings of these names beside a lock file and in the folders above it, without what is commented out. */
async function settingsFor(lockFile, names, folder) {
    const places = foldersFrom((0,_inventory_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(lockFile)).flatMap((directory) => names.map((name) => directory + name));
    const texts = await Promise.all(places.map((place) => folder.text(place)));
    return texts.flatMap((text) => (text === undefined ? [] : [text.replace(comment, '')]));
}
/** The folder and those above it: `a/b/`, `a/`, and the empty text. */
function foldersFrom(directory) {
    const folders = [directory];
    for (let above = directory; above !== '';) {
        above = (0,_inventory_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(above.slice(0, -1));
        folders.push(above);
    }
    return folders;
}


/***/ }),

/***/ 1320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ supplierOf)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);

/** `Name <email> (url)`: https://docs.npmjs.com/cli/configuring-npm/package-json#people-fields-author-contributors */
const person = /^([^<(]*)(?:<([^>]*)>)?[^(]*(?:\(([^)]*)\))?/;
/** A person that a manifest of npm, Cargo or Python names. Undefined when it names nobody. */
function supplierOf(author, from) {
    const { name, email, url } = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(author) ? author : parse(author);
    const called = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(name)?.trim();
    if (!called)
        return undefined;
    const mail = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(email)?.trim();
    const site = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(url)?.trim();
    return {
        name: called,
        ...(mail?.includes('@') && { email: mail }),
        ...(site && /^https?:\/\//.test(site) && { url: site }),
        from,
    };
}
function parse(author) {
    if (typeof author !== 'string' || author.length > 1000)
        return {};
    const [, name, email, url] = person.exec(author) ?? [];
    return { name, email, url };
}


/***/ }),

/***/ 1208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ component)
/* harmony export */ });
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3074);

/** The whole component, under the ref that follows from what it is. */
function component(described) {
    const whole = {
        ref: '',
        hashes: [],
        licences: { declared: [] },
        references: [],
        scope: 'required',
        properties: {},
        ...described,
    };
    whole.ref = (0,_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .componentRef */ .D)(whole);
    return whole;
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shippedIn),
/* harmony export */   e: () => (/* binding */ declaredIn)
/* harmony export */ });
/** That a lock file or manifest of the sources says so. */
function declaredIn(file, line, confidence = 1) {
    return { kind: 'declared', file, ...(line !== undefined && { line }), confidence };
}
/** That a file which ships says so. */
function shippedIn(file, confidence = 1) {
    return { kind: 'shipped', file, confidence };
}


/***/ }),

/***/ 8580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   dF: () => (/* binding */ isOfTheSources)
/* harmony export */ });
/** Property of a part of the sources whose manifest says that it is never published. */
const isPrivate = { 'seaworthy:npm:private': 'true' };
/**
 * Whether a component is a part of the sources, which is under the licence of the app unless it says another: a member of
 * the workspace, or a folder that is depended on by its path.
 */
function isOfTheSources({ properties }) {
    const source = properties['seaworthy:npm:source'];
    return source === 'workspace' || source === 'folder';
}
/**
 * Whether anybody may have written advisories of a component. A part of the sources may be a package that the app's own
 * people publish, or the copy of another's, unless it says that it is private or no version.
 */
function isPublished(component) {
    const { version, properties } = component;
    if (!isOfTheSources(component))
        return true;
    return version !== undefined && properties['seaworthy:npm:private'] !== 'true';
}


/***/ })

};
;