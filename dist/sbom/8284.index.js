"use strict";
exports.id = 8284;
exports.ids = [8284];
exports.modules = {

/***/ 2873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
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
            fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConflict */ .Tt)(text, file) ?? (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, 'The lock file is not valid JSON.', lineOf(error, text)),
        };
    }
    if (!isObject(value))
        return { fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, 'The lock file holds no JSON object.', 1) };
    const found = (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_1__/* .scanJson */ .E)(text, visit);
    return found ? { fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, found.message, found.line) } : { value };
}
/** V8 tells the offset of a syntax error only in its message, and not for every error. */
function lineOf(error, text) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, position === undefined ? text.length : Number(position));
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

/***/ 8284:
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
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/faults.js
/** Enough of a long list to find the rest. */
const mostNamed = 3;
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
/** What is wrong with packages of one lock file: one fault for each kind, however many packages have it. */
class PackageFaults {
    #file;
    #found = new Map();
    constructor(file) {
        this.#file = file;
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
            const { rule, says, remedy } = kinds[kind];
            const more = count > named.length ? ', …' : '';
            return {
                rule,
                message: `Packages of the lock file (${count}) ${says}: ${named.join(', ')}${more}.`,
                remedy,
                file: this.#file,
                ...(line !== undefined && { line }),
            };
        });
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
function propertiesOf({ source, bundled, properties }, scope) {
    return {
        ...properties,
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

/***/ 5048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ describeInstalled),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6980);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6161);


/** The folder of a file, with `/` at its end; empty for the top. */
function folderOf(file) {
    return file.slice(0, file.lastIndexOf('/') + 1);
}
/**
 * Adds to components what the manifests in `node_modules` tell, where packages are installed in the version that the
 * lock file has. Another version proves nothing of this one.
 */
async function describeInstalled({ file, packages }, refs, components, folder) {
    const isInstalled = await isThere(folder, `${folderOf(file)}node_modules`);
    const described = new Set();
    for (const [id, { name, version, source, manifests }] of packages) {
        if (!isInstalled && source.kind !== 'workspace' && source.kind !== 'folder')
            continue;
        const component = components.get(refs.get(id) ?? '');
        if (!component || described.has(component.ref))
            continue;
        for (const place of manifests) {
            const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(folder, place);
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
        if (error instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return true;
        throw error;
    }
}
function addManifest(component, manifest, file) {
    const { licences, references, ...facts } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(manifest, file);
    Object.assign(component, facts);
    component.licences.declared.push(...licences.declared);
    component.references.push(...references);
}


/***/ }),

/***/ 6161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   dP: () => (/* binding */ subjectFrom),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   v3: () => (/* binding */ licenceOf),
/* harmony export */   xg: () => (/* binding */ manifestFaults)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5065);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6837);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9985);




/** The scripts that npm runs when the package is installed as a dependency. */
const installScripts = ['preinstall', 'install', 'postinstall'];
/** A manifest as it stands there, or nothing when it is not there or cannot be read; `file` may come from a lock file. */
async function readManifest(folder, file) {
    try {
        const text = await folder.text(file);
        const value = text === undefined ? undefined : JSON.parse(text);
        return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : undefined;
    }
    catch {
        // A name that is no path, a file that is no JSON: nothing is known from it, and the lock file is what counts.
        return undefined;
    }
}
/** Why the app's manifest, which stands beside a lock file, cannot be read, if it is there. */
async function manifestFaults(folder, lockFile) {
    const file = `${lockFile.slice(0, lockFile.lastIndexOf('/') + 1)}package.json`;
    const text = await folder.text(file);
    if (text === undefined)
        return [];
    const parsed = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonLock */ .ho)(text, file, () => undefined);
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
    const supplier = (0,_person_js__WEBPACK_IMPORTED_MODULE_1__/* .supplierOf */ .k)(manifest['author'], from);
    const description = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(manifest['description']);
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
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(licence) ? licence['type'] : licence)?.trim() || undefined;
}
function runsWhenInstalled(manifest) {
    const scripts = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(manifest['scripts']);
    return manifest['gypfile'] === true || installScripts.some((name) => (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(scripts[name]) !== undefined);
}
function referencesOf(manifest) {
    const { repository, homepage, bugs } = manifest;
    const found = [
        ['vcs', repositoryUrl((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(repository) ? repository['url'] : repository)],
        ['website', webAddress(homepage)],
        ['issue-tracker', webAddress((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(bugs) ? bugs['url'] : bugs)],
    ];
    return found.flatMap(([type, url]) => (url === undefined ? [] : { type, url }));
}
/** `owner/name`, `gitlab:owner/name` and addresses, as addresses. */
function repositoryUrl(repository) {
    const text = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(repository);
    if (text === undefined)
        return undefined;
    const [, host = 'github', path] = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text) ?? [];
    if (path !== undefined)
        return `https://${host}.${host === 'bitbucket' ? 'org' : 'com'}/${path}`;
    return /^(?:git\+)?(?:https?|ssh|git):\/\//.test(text) && URL.canParse(text) ? (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(text) : undefined;
}
function webAddress(address) {
    const text = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(address);
    return text !== undefined && /^https?:\/\//.test(text) && URL.canParse(text) ? (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(text) : undefined;
}
/** The app as its manifest describes it. One that is private is in no registry, and has no package URL. */
function subjectFrom(manifest, file) {
    const name = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(manifest['name']);
    const version = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(manifest['version']);
    const purl = name === undefined || manifest['private'] === true ? undefined : (0,_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .npmPurl */ .NP)(name, version, { kind: 'registry' });
    return {
        ...(name !== undefined && (0,_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .splitName */ .W0)(name)),
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        ...describe(manifest, file),
        evidence: [{ kind: 'declared', file, confidence: 1 }],
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

/***/ 5065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ supplierOf)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);

/** `Name <email> (url)`: https://docs.npmjs.com/cli/configuring-npm/package-json#people-fields-author-contributors */
const person = /^([^<(]*)(?:<([^>]*)>)?[^(]*(?:\(([^)]*)\))?/;
/** The `author` of a manifest. Undefined when it names nobody. */
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

/***/ 6837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   W4: () => (/* binding */ vcsUrl)
/* harmony export */ });
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);

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
        return { vcs_url: vcsUrl(source) };
    return source.kind === 'archive' ? { download_url: source.url } : undefined;
}
/** In SPDX's form: `git+https://github.com/a/b.git@commit`. */
function vcsUrl({ repository, commit }) {
    return commit === undefined ? repository : `${repository}@${commit}`;
}


/***/ }),

/***/ 9985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   TE: () => (/* binding */ isOfAnother),
/* harmony export */   Ym: () => (/* binding */ gitSource),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
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
const secretParameter = /token|key|sig|secret|auth|password|pwd|credential|access|session|jwt|[?&]pat=/i;
const archiveFile = /\.(?:tgz|tar\.gz|tar)(?:[?#]|$)/;
/**
 * What `resolved` or a version that is a place says, as npm, Yarn, pnpm and Bun write it. Undefined for a text that is
 * no place, such as a version.
 */
function sourceOf(place) {
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
        return gitSource(withoutSecrets(scpAsUrl(repository)), commit);
    }
    if (registryArchive.test(place))
        return { kind: 'registry', url: withoutSecrets(split(place)[0] ?? '') };
    if (/^https?:/.test(place))
        return { kind: 'archive', url: withoutSecrets(split(place)[0] ?? '') };
    const local = /^(?:file|link|portal):(.*)$/s.exec(place)?.[1];
    if (local === undefined)
        return undefined;
    return { kind: archiveFile.test(local) ? 'file' : 'folder', path: local };
}
/** A commit of a repository; branches and tags are commits too, only not pinned. */
function gitSource(repository, commit) {
    const prefixed = /^(?:git|ssh):/.test(repository) || repository.startsWith('git+') ? repository : `git+${repository}`;
    return { kind: 'git', repository: prefixed, ...(commit && { commit }) };
}
/** `git@github.com:a/b.git` is `ssh://git@github.com/a/b.git`. */
function scpAsUrl(repository) {
    const short = /^(?:git\+)?(?:ssh:\/\/)?(git@[\w.-]+):(?!\d+\/)([^:]+)$/.exec(repository);
    return short ? `git+ssh://${short[1] ?? ''}/${short[2] ?? ''}` : repository;
}
function split(place) {
    const hash = place.indexOf('#');
    return hash === -1 ? [place] : [place.slice(0, hash), place.slice(hash + 1)];
}
/** The address without passwords and tokens, which lock files hold by mistake and a bill of materials must not spread. */
function withoutSecrets(url) {
    // Who reads addresses takes all before the last `@` for the user, and needs no slashes before him.
    const named = url.replace(/^([a-z+]+:\/\/|(?:git\+)?https?:[/\\]*)([^/\\?#]*)@/i, (_whole, scheme, user) => (/^git(?::|$)/.test(user) ? `${scheme}git@` : scheme));
    const mark = named.indexOf('?');
    return mark !== -1 && secretParameter.test(named.slice(mark)) ? named.slice(0, mark) : named;
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
    const path = decoded(source.url.replace(/[?#].*$/s, ''));
    const own = name.slice(name.lastIndexOf('/') + 1);
    // Registries leave out what follows the plus.
    const released = version.replace(/\+.*$/s, '');
    return (!path.endsWith(`/${name}/-/${own}-${released}.tgz`) &&
        !path.endsWith(`/${name}/-/${own}-${version}.tgz`) &&
        !path.includes(`/download/${name}/${version}/`));
}
function decoded(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
}


/***/ })

};
;