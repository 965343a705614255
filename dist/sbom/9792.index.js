"use strict";
exports.id = 9792;
exports.ids = [9792];
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

/***/ 9792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectMavenLock: () => (/* binding */ collectMavenLock)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/assemble.js + 1 modules
var assemble = __webpack_require__(69);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/faults.js
var faults = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/address.js
var address = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/maven/artifact.js
var maven_artifact = __webpack_require__(6223);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/maven/checksum.js
var checksum = __webpack_require__(3014);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/origin.js
var origin = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/settings.js
var settings = __webpack_require__(2652);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/maven/origins.js



/** Maven Central. */
const publicHosts = ['repo1.maven.org', 'repo.maven.apache.org'];
/** The artifacts whose place is for the policy to decide, where the lock file tells it. */
function originsOf(file, packages, repositories) {
    const origins = new origin/* Origins */.C(file);
    for (const { component } of packages.values()) {
        const { group = '', name, purl, references, evidence } = component;
        const url = references.find(({ type }) => type === 'distribution')?.url;
        const host = (0,address/* hostOf */.w4)(url);
        if (url === undefined || host === undefined)
            continue;
        const artifact = { name: `${group}:${name}`, purl, line: evidence[0]?.line };
        if (publicHosts.includes(host)) {
            const path = `/${group.replaceAll('.', '/')}/${name}/${component.version ?? ''}/`;
            if (!url.includes(path))
                origins.add('another', artifact, url);
        }
        else if (!repositories.has(host))
            origins.add('registry', artifact, url);
        if ((0,address/* isUnencrypted */.oK)(url))
            origins.add('unencrypted', artifact, url);
    }
    return origins.list;
}
/** The hosts of the repositories that models name, `<repository><url>`. */
async function repositoriesNamed(file, folder) {
    const texts = await (0,settings/* settingsFor */.z)(file, ['pom.xml', '.mvn/settings.xml'], folder);
    const repository = /<(repository|mirror)>([\s\S]{0,2000}?)<\/\1>/g;
    return new Set(texts.flatMap((text) => [...text.matchAll(repository)].flatMap(([, , body]) => (0,address/* hostOf */.w4)(/<url>\s{0,100}([^<\s]+)/.exec(body ?? '')?.[1]) ?? [])));
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/maven/scope.js
var scope = __webpack_require__(921);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/maven/collect-lock.js










/**
 * `lockfile.json` of the Maven plugin `maven-lockfile`, version 1: the whole tree, with the digests of the files.
 * Source: https://github.com/chains-project/maven-lockfile
 */
async function collectMavenLock(file, folder) {
    const text = await folder.text(file);
    // The name is a common one; the plugin writes the file beside the project's model.
    const isMaven = (await folder.bytes(external_node_path_.posix.join(external_node_path_.posix.dirname(file), 'pom.xml'))) !== undefined;
    if (text === undefined || !isMaven)
        return (0,lock_text_faults/* nothingBut */.z7)([]);
    const lines = [];
    const parsed = (0,json/* parseJsonLock */.ho)(text, file, (path, line) => {
        if (path[0] === 'dependencies' && path.at(-1) === '' && (path.length === 2 || path.at(-2) === 'children')) {
            lines.push(line);
        }
    });
    if (parsed.fault)
        return (0,lock_text_faults/* nothingBut */.z7)([parsed.fault]);
    const { lockFileVersion, dependencies } = parsed.value;
    if (lockFileVersion !== 1)
        return (0,lock_text_faults/* nothingBut */.z7)([(0,lock_text_faults/* unknownVersion */.VN)(file, lockFileVersion, '1')]);
    if (!Array.isArray(dependencies)) {
        return (0,lock_text_faults/* nothingBut */.z7)([(0,lock_text_faults/* invalidLock */.B$)(file, 'The lock file has no list of "dependencies".', 1)]);
    }
    const problems = new faults/* LockedFaults */.I(file);
    const tree = new Tree(file, lines, problems);
    const root = tree.add(dependencies);
    const lock = {
        file,
        packages: tree.packages,
        root,
        missing: tree.missing(root),
        onlyForProperty: 'seaworthy:maven:only-for',
        origins: originsOf(file, tree.packages, await repositoriesNamed(file, folder)),
    };
    return (0,assemble/* assembleLock */.s)(lock, undefined, problems);
}
/** The packages of a tree in which one can stand many times. */
class Tree {
    packages = new Map();
    #file;
    /** Of the nodes, in the order of the text, which is that of the visits. */
    #lines;
    #problems;
    #visited = 0;
    constructor(file, lines, problems) {
        this.#file = file;
        this.#lines = lines;
        this.#problems = problems;
    }
    /**
     * What a list of nodes stands for. A node that is left out in favour of another place, or of another version that was
     * selected, describes nothing: it leads to the one that is not. Depth is bounded by the scan of the text.
     */
    add(nodes) {
        return nodes.map((value) => {
            const node = (0,json/* objectOr */.Xg)(value);
            const line = this.#lines[this.#visited++];
            const coordinates = coordinatesOf(node);
            const { group, artifact, version = '', classifier = '', type = '' } = coordinates;
            const id = [group, artifact, version, classifier, type].join(':');
            const needs = this.add((0,json/* listOr */.QD)(node['children']));
            const known = this.packages.get(id);
            if (known)
                for (const need of needs)
                    known.needs.push(need);
            else if (node['included'] !== false) {
                this.packages.set(id, { component: this.#componentOf(coordinates, node, line), needs });
            }
            return { id, kind: kindOf((0,scope/* shippedScope */.w)((0,json/* textOr */.ph)(node['scope']), node['optional'] === true)) };
        });
    }
    /** Dependencies that are left out everywhere. */
    missing(root) {
        const lists = [['', root]];
        for (const [from, { needs }] of this.packages)
            lists.push([from, needs]);
        return lists.flatMap(([from, needs]) => needs.flatMap(({ id }) => (this.packages.has(id) ? [] : [{ from, name: id.replace(/:+$/, '') }])));
    }
    #componentOf(coordinates, node, line) {
        const digest = (0,json/* textOr */.ph)(node['checksum']);
        const hash = digest === undefined ? undefined : (0,checksum/* checksum */.c)((0,json/* textOr */.ph)(node['checksumAlgorithm']) ?? '', digest);
        const { group, artifact, version } = coordinates;
        if (digest !== undefined && !hash)
            this.#problems.add('integrity', `${group}:${artifact}`, line);
        if (version === undefined)
            this.#problems.add('version', `${group}:${artifact}`, line);
        const url = (0,json/* textOr */.ph)(node['resolved']);
        const hashes = hash ? [hash] : [];
        return (0,maven_artifact/* mavenComponent */.x)(coordinates, {
            line,
            hashes,
            references: url !== undefined && URL.canParse(url) ? [{ type: 'distribution', url: (0,address/* withoutSecrets */.cT)(url), hashes }] : [],
        }, this.#file, this.#problems);
    }
}
function coordinatesOf(node) {
    return {
        group: (0,json/* textOr */.ph)(node['groupId']) ?? '',
        artifact: (0,json/* textOr */.ph)(node['artifactId']) ?? '',
        version: (0,json/* textOr */.ph)(node['selectedVersion']) ?? (0,json/* textOr */.ph)(node['version']),
        classifier: (0,json/* textOr */.ph)(node['classifier']),
        type: (0,json/* textOr */.ph)(node['type']),
    };
}
function kindOf(scope) {
    return scope === 'excluded' ? 'development' : scope;
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ shippedScope)
/* harmony export */ });
/**
 * Whether what has one of Maven's scopes ships. What is `provided` or `system` is expected where the app runs, and may
 * come with it.
 * Source: https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#dependency-scope
 */
function shippedScope(scope, isOptional) {
    if (scope === 'test' || scope === 'import')
        return 'excluded';
    return isOptional || scope === 'provided' || scope === 'system' ? 'optional' : 'required';
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