"use strict";
exports.id = 29;
exports.ids = [29,9528];
exports.modules = {

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectCocoapods: () => (/* binding */ collectCocoapods)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/assemble.js + 1 modules
var assemble = __webpack_require__(69);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/faults.js
var faults = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/listed.js
var locked_listed = __webpack_require__(6679);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/yaml.js
var yaml = __webpack_require__(6400);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cocoapods/pods.js

const withVersion = /^(.+?) \(([^()]+)\)$/;
/** The pods of `PODS`, by name, and entries that are none. A pod and its parts come as one, and have one version. */
function podsOf(entries) {
    const pods = new Map();
    const unread = [];
    for (const entry of entries) {
        const [head, needs] = (0,json/* isObject */.Gv)(entry) ? (Object.entries(entry)[0] ?? []) : [entry, []];
        const [, spec, version] = typeof head === 'string' ? (withVersion.exec(head) ?? []) : [];
        if (spec === undefined || version === undefined) {
            unread.push(typeof head === 'string' ? head : JSON.stringify(head ?? null));
            continue;
        }
        const { name, part } = splitSpec(spec);
        const pod = pods.get(name) ?? { name, version, subspecs: [], needs: new Set() };
        pods.set(name, pod);
        if (part !== undefined)
            pod.subspecs.push(part);
        for (const need of (0,json/* listOr */.QD)(needs)) {
            const target = typeof need === 'string' ? nameOf(need) : name;
            if (target !== name)
                pod.needs.add(target);
        }
    }
    return { pods, unread };
}
/** The pod that a text asks for: `Firebase` of `Firebase/Auth (~> 10.0)`. */
function nameOf(asked) {
    return splitSpec(asked.replace(/ \(.*$/s, '')).name;
}
function splitSpec(spec) {
    const slash = spec.indexOf('/');
    return slash === -1 ? { name: spec } : { name: spec.slice(0, slash), part: spec.slice(slash + 1) };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cocoapods/lines.js

/** An item of the list: `  - Firebase/Auth (10.0.0):`, in quotes where its name asks for them. */
const item = /^ {2}- "?([^":]+ \([^()]+\))"?:?\r?$/;
/** The line where each pod, or the first of its parts, stands in `PODS`. */
function podLines(text) {
    const lines = new Map();
    let isInside = false;
    text.split('\n').forEach((line, index) => {
        if (/^\S/.test(line))
            isInside = line.startsWith('PODS:');
        const [, spec] = isInside ? (item.exec(line) ?? []) : [];
        if (spec === undefined)
            return;
        const name = nameOf(spec);
        if (!lines.has(name))
            lines.set(name, index + 1);
    });
    return lines;
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/address.js
var origins_address = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/origin.js
var origin = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/settings.js
var settings = __webpack_require__(2652);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/swift/source.js
var source = __webpack_require__(6332);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cocoapods/source.js




const trunk = new Set(['trunk', 'https://github.com/CocoaPods/Specs.git', 'https://cdn.cocoapods.org/']);
/** The repositories of specifications that pods are from, by name of the pod. */
function specRepositories(list) {
    const found = new Map();
    for (const [repository, names] of Object.entries((0,json/* objectOr */.Xg)(list))) {
        for (const name of (0,json/* textsIn */.Ej)(names))
            found.set(name, repository);
    }
    return found;
}
/** What `EXTERNAL SOURCES` and `CHECKOUT OPTIONS` say of a pod, and the repository that its specification is from. */
function sourceOf(external, checkout, specRepository) {
    const told = { ...(0,json/* objectOr */.Xg)(external), ...(0,json/* objectOr */.Xg)(checkout) };
    const git = (0,json/* textOr */.ph)(told[':git']);
    if (git !== undefined) {
        const url = git.includes('://') ? (0,origins_address/* withoutSecrets */.cT)(git) : ((0,source/* repositoryOf */._)(git)?.url ?? '');
        const commit = (0,json/* textOr */.ph)(told[':commit']) ?? (0,json/* textOr */.ph)(told[':tag']);
        const branch = (0,json/* textOr */.ph)(told[':branch']);
        return {
            ...(url !== '' && { qualifiers: { vcs_url: `git+${url}${commit === undefined ? '' : `@${commit}`}` } }),
            references: URL.canParse(url) ? [{ type: 'vcs', url }] : [],
            properties: {
                'seaworthy:cocoapods:source': 'git',
                ...(branch !== undefined && { 'seaworthy:cocoapods:branch': branch }),
            },
            place: { kind: 'git', address: `git+${url}`, isPinned: (0,origin/* isCommit */.W)((0,json/* textOr */.ph)(told[':commit'])) },
        };
    }
    if (':path' in told)
        return { references: [], properties: { 'seaworthy:cocoapods:source': 'folder' } };
    if (':podspec' in told || ':http' in told) {
        const address = (0,origins_address/* withoutSecrets */.cT)((0,json/* textOr */.ph)(told[':podspec']) ?? (0,json/* textOr */.ph)(told[':http']) ?? '');
        // A specification in the sources leads to what it names itself.
        const place = address.includes('://') && { place: { kind: 'url', address } };
        return { references: [], properties: { 'seaworthy:cocoapods:source': 'podspec' }, ...place };
    }
    if (specRepository === undefined || trunk.has(specRepository))
        return { references: [], properties: {} };
    const address = (0,origins_address/* withoutSecrets */.cT)(specRepository);
    return {
        qualifiers: { repository_url: address },
        references: [],
        properties: {},
        place: { kind: 'registry', address },
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cocoapods/collect.js












/**
 * `Podfile.lock`: all pods with what they need. A pod and its parts are one component, as they are in the registry and
 * in advisories. Its checksums are of specifications and not of what they lead to.
 * Source: https://guides.cocoapods.org/using/using-cocoapods.html#what-is-podfilelock
 */
async function collectCocoapods(file, folder) {
    const text = await folder.text(file);
    if (text === undefined)
        return (0,lock_text_faults/* nothingBut */.z7)([]);
    const parsed = (0,yaml/* parseYamlLock */.M)(text, file);
    if (parsed.fault)
        return (0,lock_text_faults/* nothingBut */.z7)([parsed.fault]);
    const entries = parsed.value['PODS'];
    if (entries !== null && !Array.isArray(entries)) {
        return (0,lock_text_faults/* nothingBut */.z7)('PODFILE CHECKSUM' in parsed.value ? [] : [(0,lock_text_faults/* invalidLock */.B$)(file, 'The lock file has no list of "PODS".', 1)]);
    }
    const problems = new faults/* LockedFaults */.I(file);
    const registries = await registriesNamed(file, folder);
    const lock = lockFrom(file, entries ?? [], parsed.value, podLines(text), registries, problems);
    return (0,assemble/* assembleLock */.s)(lock, undefined, problems);
}
function lockFrom(file, entries, document, lines, registries, problems) {
    const { pods, unread } = podsOf(entries);
    for (const name of unread)
        problems.add('entry', name, undefined);
    const external = (0,json/* objectOr */.Xg)(document['EXTERNAL SOURCES']);
    const checkout = (0,json/* objectOr */.Xg)(document['CHECKOUT OPTIONS']);
    const checksums = (0,json/* objectOr */.Xg)(document['SPEC CHECKSUMS']);
    const repositories = specRepositories(document['SPEC REPOS']);
    const own = (list, name) => Object.hasOwn(list, name) ? list[name] : undefined;
    const packages = new Map();
    const missing = [];
    const origins = new origin/* Origins */.C(file);
    for (const { name, version, subspecs, needs } of pods.values()) {
        const line = lines.get(name);
        const source = sourceOf(own(external, name), own(checkout, name), repositories.get(name));
        const checksum = (0,json/* textOr */.ph)(own(checksums, name));
        const properties = {
            ...source.properties,
            ...(subspecs.length > 0 && { 'seaworthy:cocoapods:subspecs': subspecs.join(', ') }),
            ...(checksum !== undefined && { 'seaworthy:cocoapods:spec-checksum': checksum }),
        };
        const purl = { type: 'cocoapods', qualifiers: source.qualifiers };
        const listed = { name, version, purl, line, references: source.references, properties };
        const component = (0,locked_listed/* listedComponent */.D)(listed, file, problems);
        if (source.place)
            addOrigin(origins, { name, purl: component.purl, line }, source.place, registries);
        // The file does not tell pods of test targets from the others.
        packages.set(name, { component, needs: needsOf(needs, pods), scope: 'required' });
        for (const need of needs)
            if (!pods.has(need))
                missing.push({ from: name, name: need, line });
    }
    const asked = new Set((0,json/* textsIn */.Ej)(document['DEPENDENCIES']).map(nameOf));
    for (const name of asked)
        if (!pods.has(name))
            missing.push({ from: '', name });
    return {
        file,
        packages,
        root: needsOf(asked, pods),
        missing,
        onlyForProperty: 'seaworthy:cocoapods:only-for',
        origins: origins.list,
    };
}
function addOrigin(origins, pod, { kind, address, isPinned }, registries) {
    if (kind !== 'registry' || !registries.has((0,origins_address/* hostOf */.w4)(address) ?? ''))
        origins.add(kind, pod, address);
    if (isPinned === false)
        origins.add('unpinned', pod, address);
    if ((0,origins_address/* isUnencrypted */.oK)(address))
        origins.add('unencrypted', pod, address);
}
/** The hosts of the repositories of specifications that the manifest names: `source 'https://…'`. */
async function registriesNamed(file, folder) {
    const texts = await (0,settings/* settingsFor */.z)(file, ['Podfile'], folder);
    return new Set(texts.flatMap((text) => [...text.matchAll(/^[ \t]{0,20}source[ \t]{0,20}\(?[ \t]{0,20}["']([^"']+)/gm)].flatMap(([, url]) => (0,origins_address/* hostOf */.w4)(url) ?? [])));
}
function needsOf(names, pods) {
    return [...names].flatMap((id) => (pods.has(id) ? [{ id, kind: 'required' }] : []));
}


/***/ }),

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

/***/ 6332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _origins_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3597);

const address = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([\w.-]+)(?::\d+)?\/(.+?)\/?$/;
const scp = /^(?:[\w.-]+@)([\w.-]+):([^:]+?)\/?$/;
/**
 * The repository that an address leads to, `https://github.com/a/b.git` and `git@github.com:a/b.git` alike. Undefined
 * for folders and what is no address.
 */
function repositoryOf(location) {
    const [, host, path] = address.exec(location) ?? scp.exec(location) ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    const parts = path
        .replace(/\.git$/, '')
        .split('/')
        .filter((part) => part !== '');
    const name = parts.pop();
    if (name === undefined)
        return undefined;
    const namespace = [host.toLowerCase(), ...parts].join('/');
    const isAddress = location.includes('://');
    return { namespace, name, url: isAddress ? (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(location) : `ssh://git@${host}/${path}` };
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