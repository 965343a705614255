"use strict";
exports.id = 5320;
exports.ids = [5320];
exports.modules = {

/***/ 5320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectGradleVerification: () => (/* binding */ collectGradleVerification)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/assemble.js + 1 modules
var assemble = __webpack_require__(69);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/completeness.js
var completeness = __webpack_require__(1858);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/faults.js
var faults = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/xml.js
var xml = __webpack_require__(582);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/maven/artifact.js
var artifact = __webpack_require__(6223);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/gradle/files.js
var gradle_files = __webpack_require__(6622);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/gradle/lock.js
var lock = __webpack_require__(3814);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/maven/checksum.js
var checksum = __webpack_require__(3014);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/gradle/verification.js


/** What a module can consist of, the likeliest first; its descriptions, `.pom` and `.module`, are no part of it. */
const endings = ['.jar', '.aar', '.war', '.klib', '.zip', '.so', '.dll', '.exe'];
/**
 * The modules of a `verification-metadata.xml`.
 * Source: https://docs.gradle.org/current/userguide/dependency_verification.html
 */
function readVerified(root) {
    return (0,xml/* childrenOf */.LU)(root, 'components').flatMap((list) => (0,xml/* childrenOf */.LU)(list, 'component').map((component) => {
        const { group = '', name: artifact = '', version = '' } = component.attributes;
        const main = mainFile(component, `${artifact}-${version}`);
        const read = digestsOf(main);
        const hashes = read.flatMap((hash) => hash ?? []);
        return { group, artifact, version, hashes, isBroken: hashes.length < read.length, line: component.line };
    }));
}
function mainFile(component, stem) {
    const files = new Map((0,xml/* childrenOf */.LU)(component, 'artifact').map((one) => [one.attributes['name'], one]));
    return endings.map((ending) => files.get(stem + ending)).find((one) => one !== undefined);
}
/** Where several files are trusted, nobody knows which of them ships, and none of their digests counts. */
function digestsOf(file) {
    const known = file?.children.filter(({ name }) => /^(?:md5|sha1|sha256|sha512)$/.test(name)) ?? [];
    return known
        .filter(({ children }) => children.every(({ name }) => name !== 'also-trust'))
        .map(({ name, attributes }) => (0,checksum/* checksum */.c)(name, attributes['value'] ?? ''));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/gradle/collect-verification.js









/** It lists what any build ever asked for, plugins and older versions too. */
const asked = 0.5;
/**
 * `gradle/verification-metadata.xml`: the digests of what the lock files name. Without lock files, all that it lists may
 * be in the app.
 */
async function collectGradleVerification(file, folder) {
    const text = await folder.text(file);
    if (text === undefined)
        return (0,lock_text_faults/* nothingBut */.z7)([]);
    const { root, fault } = (0,xml/* parseXml */.NO)(text, file, lock_text_faults/* invalidLock */.B$);
    if (fault)
        return (0,lock_text_faults/* nothingBut */.z7)([fault]);
    const locked = await lockedModules(folder);
    const problems = new faults/* LockedFaults */.I(file);
    const packages = new Map();
    for (const verified of readVerified(root)) {
        if (verified.isBroken)
            problems.add('integrity', `${verified.group}:${verified.artifact}`, verified.line);
        const isLocked = locked?.has(keyOf(verified));
        if (isLocked === false || (isLocked && verified.hashes.length === 0))
            continue;
        const component = (0,artifact/* mavenComponent */.x)(verified, { line: verified.line, hashes: verified.hashes, confidence: isLocked ? 1 : asked }, file, problems);
        // The weakest of scopes leaves it to the lock file to tell.
        packages.set(String(packages.size), { component, needs: [], scope: isLocked ? 'excluded' : 'optional' });
    }
    const lock = { file, packages, root: [], missing: [], onlyForProperty: 'seaworthy:gradle:only-for' };
    return {
        ...(0,assemble/* assembleLock */.s)(lock, undefined, problems),
        completeness: [
            ...(locked ? [] : [{ aggregate: 'incomplete', refs: [''], because: `${file} is no lock file` }]),
            (0,completeness/* needsUnknown */.uM)(packages, `${file} does not tell what modules need`),
        ],
    };
}
/** All that lock files of the sources name; undefined when there is none. */
async function lockedModules(folder) {
    const locked = new Set();
    const files = folder.paths.filter((path) => gradle_files/* gradleLockFile */.$.test(path));
    for (const path of files) {
        const { modules } = (0,lock/* readGradleLock */.X)((await folder.text(path)) ?? '');
        for (const module of modules)
            locked.add(keyOf(module));
    }
    return files.length === 0 ? undefined : locked;
}
function keyOf({ group, artifact, version }) {
    return `${group}:${artifact}:${version}`;
}


/***/ }),

/***/ 3814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readGradleLock)
/* harmony export */ });
const entry = /^([^\s:=]+):([^\s:=]+):([^\s:=]+)(?:=(\S*))?$/;
/**
 * The modules of a `gradle.lockfile`, and lines that are none. In the older form each configuration has a file, whose
 * name is that of the configuration: `only` is then that name.
 * Source: https://docs.gradle.org/current/userguide/dependency_locking.html
 */
function readGradleLock(text, only) {
    const modules = [];
    const unread = [];
    text.split('\n').forEach((whole, index) => {
        const code = whole.trim();
        const line = index + 1;
        // Configurations that nothing is in are listed too.
        if (code === '' || code.startsWith('#') || code.startsWith('empty='))
            return;
        const [, group, artifact, version, configurations] = entry.exec(code) ?? [];
        if (group === undefined || artifact === undefined || version === undefined)
            unread.push({ text: code, line });
        else {
            const names = configurations === undefined ? [] : configurations.split(',').filter((name) => name !== '');
            modules.push({ group, artifact, version, configurations: only === undefined ? names : [only], line });
        }
    });
    return { modules, unread };
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

/***/ 582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);


/** Deeper than any project file or list of packages goes. */
const deepest = 100;
/**
 * The root of an XML text, or why there is none. Document types are passed over: no entity is expanded but the five of
 * XML itself, and nothing is fetched. `invalid` says what kind of file is not as it should be.
 */
function parseXml(text, file, invalid) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: false });
    const open = [];
    let root;
    // Not all of the text is read when the first error is thrown.
    parser.on('error', (error) => {
        throw new NotWellFormed(error.message.replace(/^\d+:\d+: /, ''), parser.line);
    });
    parser.on('opentag', (tag) => {
        if (open.length >= deepest)
            throw new NotWellFormed(`elements nest deeper than ${deepest} levels.`, parser.line);
        const { name, attributes } = tag;
        const local = name.slice(name.indexOf(':') + 1);
        const element = { name: local, attributes, children: [], text: '', line: parser.line };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    const addText = (more) => {
        const element = open.at(-1);
        if (element)
            element.text += more;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => {
        const element = open.pop();
        if (element)
            element.text = element.text.trim();
    });
    try {
        parser.write(text).close();
    }
    catch (error) {
        if (!(error instanceof NotWellFormed))
            throw error;
        const conflict = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeConflict */ .Tt)(text, file);
        return { fault: conflict ?? invalid(file, `The file is not well-formed XML: ${error.message}`, error.line) };
    }
    return root ? { root } : { fault: invalid(file, 'The file holds no XML element.', 1) };
}
/** The children of an element that have a name; none of no element. */
function childrenOf(element, name) {
    return element?.children.filter((child) => child.name === name) ?? [];
}
/** The first child that has a name. */
function childOf(element, name) {
    return element?.children.find((child) => child.name === name);
}
/** The text of the first child that has a name; undefined when there is none, or it is empty. */
function textIn(element, name) {
    return childOf(element, name)?.text || undefined;
}
class NotWellFormed extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ assembleLock)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/completeness.js
var completeness = __webpack_require__(1858);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/locked/scopes.js
/** Conditions that are told of one package: more would make the time grow with their number. */
const mostConditions = 4;
/**
 * Whether each package ships: what the app and those of its members that are built require, directly or not, does; what
 * only optional dependencies or other members lead to may, and has their conditions; the rest is for development.
 * Without a manifest that tells the app's dependencies, everything may ship.
 */
function scopesOf({ packages, root }) {
    if (!root)
        return (id) => ({ scope: packages.get(id)?.scope ?? 'required', onlyFor: [] });
    const needsOf = (id) => packages.get(id)?.needs ?? [];
    const required = new Set();
    const optional = [];
    const visit = (needs) => {
        for (const need of needs) {
            if (need.kind === 'required')
                required.add(need.id);
            else if (need.kind === 'optional')
                optional.push(need);
        }
    };
    visit(root);
    for (const [id, { member, component }] of packages) {
        if (member === 'built')
            required.add(id);
        else if (member === 'other')
            optional.push({ id, kind: 'optional', onlyFor: `member ${component.name}` });
    }
    // A set hands out what is added while it is walked.
    for (const id of required)
        visit(needsOf(id));
    const conditions = spread(optional, required, needsOf);
    return (id) => {
        const onlyFor = [...(conditions.get(id) ?? [])].sort();
        const stated = packages.get(id)?.scope;
        if (stated !== undefined)
            return { scope: stated, onlyFor: stated === 'optional' ? onlyFor : [] };
        if (required.has(id))
            return { scope: 'required', onlyFor: [] };
        return conditions.has(id) ? { scope: 'optional', onlyFor } : { scope: 'excluded', onlyFor: [] };
    };
}
/** The conditions of what only optional needs lead to. Each package is visited once for each of them that it is given. */
function spread(starts, required, needsOf) {
    const found = new Map();
    const waiting = [...starts];
    for (let need = waiting.pop(); need; need = waiting.pop()) {
        const { id, onlyFor, kind } = need;
        if (kind === 'development' || required.has(id))
            continue;
        const known = found.get(id);
        const isNews = !known || (onlyFor !== undefined && !known.has(onlyFor) && known.size < mostConditions);
        if (!isNews)
            continue;
        const conditions = known ?? new Set();
        found.set(id, onlyFor === undefined ? conditions : conditions.add(onlyFor));
        // What an optional package needs is needed for the same reason, unless it has one of its own.
        for (const next of needsOf(id))
            waiting.push({ ...next, onlyFor: next.onlyFor ?? onlyFor });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/locked/assemble.js


/** A lock file's packages as components with their graph, scopes, and what is proved of them. */
function assembleLock(lock, subject, problems, faults = []) {
    const scopeOf = scopesOf(lock);
    const components = [...lock.packages].map(([id, { component }]) => {
        const { scope, onlyFor } = scopeOf(id);
        const told = onlyFor.join('; ');
        const properties = told === '' ? component.properties : { ...component.properties, [lock.onlyForProperty]: told };
        return { ...component, scope, properties };
    });
    for (const { name, line } of lock.missing)
        problems.add('missing', name, line);
    const refs = new Map([...lock.packages].map(([id, { component }]) => [id, component.ref]));
    return {
        components,
        dependencies: graphOf(lock),
        roots: rootsOf(lock),
        ...(subject && { subject }),
        completeness: (0,completeness/* completenessOf */.wf)(lock, refs, 'manifest'),
        faults: [...faults, ...problems.list()],
        ...(lock.origins && { origins: lock.origins }),
    };
}
/** Several entries can be one component: they have one ref. */
function graphOf({ packages }) {
    const graph = new Map();
    for (const { component, needs } of packages.values()) {
        const targets = graph.get(component.ref) ?? [];
        for (const { id } of needs) {
            const ref = packages.get(id)?.component.ref;
            if (ref !== undefined)
                targets.push(ref);
        }
        graph.set(component.ref, targets);
    }
    return graph;
}
/** Members of the workspace belong to the app. Where no manifest is, what nothing else depends on does. */
function rootsOf({ packages, root }) {
    const ids = new Set(root?.map(({ id }) => id));
    const needed = new Set(root ? [] : [...packages.values()].flatMap(({ needs }) => needs.map(({ id }) => id)));
    for (const [id, { member }] of packages)
        if (member || (!root && !needed.has(id)))
            ids.add(id);
    return [...new Set([...ids].flatMap((id) => packages.get(id)?.component.ref ?? []))];
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

/***/ 4907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ LockedFaults)
/* harmony export */ });
/* harmony import */ var _lock_text_kind_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9559);

const remake = 'Make the lock file again with the tool that wrote it.';
const kinds = {
    name: {
        rule: 'sbom/name-invalid',
        says: 'have names that no package may have',
        remedy: 'Find out who put them in the lock file: package managers refuse such names.',
    },
    version: { rule: 'sbom/version-missing', says: 'have no version', remedy: remake },
    unpinned: {
        rule: 'sbom/version-missing',
        says: 'are not pinned to one version, so that nobody can tell which one ships',
        remedy: 'Pin all of them with ==, as pip-compile and uv pip compile do, and list what they depend on.',
    },
    unnamed: {
        rule: 'sbom/package-unnamed',
        says: 'are places without a name',
        remedy: 'Write them as "name @ place": what is there cannot be told from here.',
    },
    integrity: {
        rule: 'sbom/integrity-invalid',
        says: 'have a digest that is none',
        remedy: 'Make the entries again with the tool that wrote them: what is installed cannot be compared with them.',
    },
    missing: {
        rule: 'sbom/dependency-undescribed',
        says: 'are depended on, and no entry describes them',
        remedy: remake,
    },
    entry: { rule: 'sbom/lock-invalid', says: 'are entries that are no packages', remedy: remake },
};
/** What is wrong with packages of one lock file. */
class LockedFaults extends _lock_text_kind_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .KindFaults */ .e {
    constructor(file) {
        super(kinds, file, file);
    }
}


/***/ }),

/***/ 6679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listedComponent)
/* harmony export */ });
/* harmony import */ var _inventory_described_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1208);
/* harmony import */ var _inventory_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);



/** What would break a line of a report, or of the file that it stands in. */
const unlawful = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^$/u;
/** The package as a component; a name that no package may have is told to `problems`. */
function listedComponent(listed, file, problems) {
    const { name, group, version, line, confidence } = listed;
    if (unlawful.test(name) || (group !== undefined && unlawful.test(group)))
        problems.add('name', name, line);
    const purl = listed.purl && (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageUrl */ .EH)({ namespace: group, name, version, ...listed.purl });
    return (0,_inventory_described_js__WEBPACK_IMPORTED_MODULE_1__/* .component */ .s)({
        type: 'library',
        name,
        ...(group !== undefined && { group }),
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        hashes: listed.hashes ?? [],
        references: listed.references ?? [],
        evidence: [(0,_inventory_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredIn */ .e)(file, line, confidence)],
        properties: listed.properties ?? {},
    });
}


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ artifactKey),
/* harmony export */   x: () => (/* binding */ mavenComponent)
/* harmony export */ });
/* harmony import */ var _locked_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6679);

/** Types that say how a `jar` is used, and not that the file is another. */
const jars = new Set(['jar', 'test-jar', 'maven-plugin', 'ejb', 'bundle', 'eclipse-plugin']);
/** An artifact as a component. */
function mavenComponent({ group, artifact, version, type = 'jar', classifier }, listed, file, problems) {
    const qualifiers = {
        ...(classifier !== undefined && { classifier }),
        ...(!jars.has(type) && { type }),
    };
    return (0,_locked_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedComponent */ .D)({ name: artifact, group, version, purl: { type: 'maven', qualifiers }, ...listed }, file, problems);
}
/** Coordinates as one text, to find them again. */
function artifactKey({ group, artifact }) {
    return `${group}:${artifact}`;
}


/***/ }),

/***/ 3014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checksum)
/* harmony export */ });
/* harmony import */ var _inventory_hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1967);

/** A digest in hexadecimal digits, as Maven and Gradle name it; undefined when it is none. */
function checksum(name, content) {
    return (0,_inventory_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(_inventory_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .usualAlgorithms */ .hL.get(name.toLowerCase().replaceAll('-', '')), content);
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


/***/ })

};
;