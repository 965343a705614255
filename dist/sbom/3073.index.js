"use strict";
exports.id = 3073;
exports.ids = [3073,1953];
exports.modules = {

/***/ 3433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ declaredDependencies),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   fG: () => (/* binding */ isProcMacro),
/* harmony export */   jP: () => (/* binding */ packageField)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);

const uses = [
    [['dependencies'], 'normal'],
    [['build-dependencies', 'build_dependencies'], 'build'],
    [['dev-dependencies', 'dev_dependencies'], 'development'],
];
/**
 * What a manifest depends on; `workspace` is the manifest that members take `workspace = true` from.
 * Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
function declaredDependencies({ table }, workspace) {
    const shared = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(workspace?.table['workspace'])['dependencies']);
    const found = [];
    const read = (section, target) => {
        for (const [tables, use] of uses) {
            for (const name of tables) {
                for (const [key, value] of Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(section[name]))) {
                    const own = asTable(value);
                    const inherited = own['workspace'] === true && Object.hasOwn(shared, key) ? asTable(shared[key]) : {};
                    found.push({
                        key,
                        crate: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(own['package'] ?? inherited['package']) ?? key,
                        use,
                        optional: own['optional'] === true,
                        target,
                        versions: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(own['version'] ?? inherited['version']),
                        features: [...(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(inherited['features']), ...(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(own['features'])],
                    });
                }
            }
        }
    };
    read(table, undefined);
    for (const [target, section] of Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['target'])))
        read((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(section), target);
    return found;
}
/** `serde = "1"` is short for `serde = { version = "1" }`. */
function asTable(dependency) {
    return typeof dependency === 'string' ? { version: dependency } : (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(dependency);
}
/** A field of `[package]`, which a member may take from its workspace: `version.workspace = true`. */
function packageField({ table }, workspace, field) {
    const own = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['package'] ?? table['project'])[field];
    if ((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(own)['workspace'] !== true)
        return own;
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(workspace?.table['workspace'])['package'])[field];
}
/** The name in `[package]`; undefined for a manifest of a workspace alone. */
function nameIn(manifest) {
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(packageField(manifest, undefined, 'name'));
}
/** A crate that runs in the compiler, and is in no program. */
function isProcMacro({ table }) {
    const library = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['lib']);
    return library['proc-macro'] === true || library['proc_macro'] === true;
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

/***/ 2467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml),
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);


/** Deeper than tools write. */
const deepest = 100;
/** The table that a TOML lock file or manifest holds. Merge-conflict markers, errors of syntax and keys that stand twice are faults with their line. */
function parseToml(text, file) {
    try {
        return { value: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxDepth: deepest }) };
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const [reason = ''] = error.message.split('\n', 1);
        return {
            fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeConflict */ .Tt)(text, file) ?? (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidLock */ .B$)(file, `The file is not valid TOML: ${reason}.`, error.line),
        };
    }
}
/**
 * The lines of the tables of one list, `[[package]]`, in their order: of the name where that comes first, as tools write
 * it. None when the text seems to have another number of them than the parser found, as one within a text has.
 */
function tableLines(text, list, count) {
    const header = new RegExp(String.raw `^\[\[${list}\]\][ \t]*(?:\r?\n(name)[ \t]*=)?`, 'gm');
    const lines = [];
    let line = 1;
    let counted = 0;
    for (const match of text.matchAll(header)) {
        for (let at = text.indexOf('\n', counted); at !== -1 && at < match.index; at = text.indexOf('\n', at + 1))
            line++;
        counted = match.index;
        lines.push(match[1] === undefined ? line : line + 1);
    }
    return lines.length === count ? lines : [];
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

/***/ 1866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ memberPatterns),
/* harmony export */   l: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _folder_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6245);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(477);



/** The members that the `workspaces` of an app's manifest name, in code-unit order. */
async function membersOf(app, directory, folder) {
    const patterns = memberPatterns(app);
    if (patterns.length === 0)
        return [];
    const members = [];
    for (const path of folder.paths) {
        if (!path.startsWith(directory) || !path.endsWith('/package.json'))
            continue;
        const place = path.slice(directory.length, -'/package.json'.length);
        if (place === '' || !(0,_folder_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .e)(place, patterns))
            continue;
        const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(folder, path);
        if (manifest)
            members.push({ place, manifest });
    }
    return members;
}
/** The patterns of the folders that an app's manifest calls members. */
function memberPatterns({ workspaces }) {
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(workspaces) ? workspaces['packages'] : workspaces);
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

/***/ 8903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ extrasIn),
/* harmony export */   V2: () => (/* binding */ pinnedVersion),
/* harmony export */   pP: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _inventory_python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6501);

const form = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/s;
/**
 * A requirement such as `requests[socks]>=2.8 ; python_version < "3.8"`. Undefined for a text that is none.
 * Source: https://packaging.python.org/specifications/dependency-specifiers/
 */
function parseRequirement(text) {
    const [, name, extras = '', rest = ''] = form.exec(text) ?? [];
    if (name === undefined || !/^(?:$|[(@;<>=!~])/.test(rest))
        return undefined;
    const end = rest.startsWith('@') ? rest.search(/\s;/) : rest.indexOf(';');
    const wanted = (end === -1 ? rest : rest.slice(0, end)).trim();
    const marker = end === -1 ? '' : rest.slice(end).replace(/^\s*;/, '').trim();
    return {
        name: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j)(name),
        extras: extrasIn(extras.split(',')),
        ...(wanted.startsWith('@')
            ? { url: wanted.slice(1).trim() }
            : wanted !== '' && { specifier: wanted.replace(/^\(|\)$/g, '') }),
        ...(marker !== '' && { marker }),
    };
}
/** Extras by their normalised names. */
function extrasIn(names) {
    return names.map((name) => (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j)(name.trim())).filter((name) => name !== '');
}
/** The version of a specifier that allows one alone: `==1.0`, `===1.0`. */
function pinnedVersion(specifier) {
    return /^={2,3}\s*([^\s,*]+)$/.exec(specifier?.trim() ?? '')?.[1];
}


/***/ }),

/***/ 3073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectUnlocked: () => (/* binding */ collectUnlocked)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _locked_assemble_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69);
/* harmony import */ var _locked_completeness_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1858);
/* harmony import */ var _locked_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4907);
/* harmony import */ var _locked_listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6679);
/* harmony import */ var _lock_text_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3882);
/* harmony import */ var _npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(477);
/* harmony import */ var _npm_package_purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6837);
/* harmony import */ var _npm_package_workspaces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1866);
/* harmony import */ var _folder_patterns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6245);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2503);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1953);












/** Ranges that a manifest asks for: which version ships, nobody knows. */
const asked = 0.5;
/** What manifests ask for that no lock file covers, with a fault for each: what is installed differs from day to day. */
async function collectUnlocked(folder) {
    const found = [];
    const known = new Map();
    for (const kind of _manifests_js__WEBPACK_IMPORTED_MODULE_7__.manifestKinds) {
        const locks = new Set(folder.paths.filter((path) => kind.isLock(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path))).map(directoryOf));
        for (const path of folder.paths.filter(kind.isIt)) {
            const collected = (await isCovered(path, kind, locks, folder, known))
                ? undefined
                : await collectOne(path, kind, folder);
            if (collected)
                found.push(collected);
        }
    }
    return found;
}
function directoryOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
}
/** By a lock file beside it, or by one above whose workspace it belongs to. */
async function isCovered(path, { type }, locks, folder, known) {
    const own = directoryOf(path);
    for (let directory = own;; directory = directoryOf(directory)) {
        if (locks.has(directory)) {
            if (type !== 'npm' || directory === own)
                return true;
            const place = directory === '.' ? own : own.slice(directory.length + 1);
            if (await isMember(place, directory, folder, known))
                return true;
        }
        if (directory === '.')
            return false;
    }
}
/** Whether a lock file of JavaScript packages is for a folder below it, as manifests or the lock file itself tell. */
async function isMember(place, directory, folder, known) {
    const manifest = await (0,_npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(folder, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, 'package.json'));
    if (manifest && (0,_folder_patterns_js__WEBPACK_IMPORTED_MODULE_8__/* .isNamed */ .e)(place, (0,_npm_package_workspaces_js__WEBPACK_IMPORTED_MODULE_6__/* .memberPatterns */ .Q)(manifest)))
        return true;
    const texts = known.get(directory) ?? (await textsIn(directory, folder));
    known.set(directory, texts);
    return texts.some((text) => names(text, place));
}
/** Whether a text has this folder as a whole path: lock files name those that packages are taken from or installed in. */
function names(text, place) {
    for (let at = text.indexOf(place); at !== -1; at = text.indexOf(place, at + 1)) {
        if (!/[\w.-]/.test(text[at - 1] ?? '') && !/[\w./-]/.test(text[at + place.length] ?? ''))
            return true;
    }
    return false;
}
/** What the lock files of JavaScript packages in a folder, and its manifest, say. */
async function textsIn(directory, folder) {
    const files = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];
    const texts = await Promise.all(files.map((name) => folder.text(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, name))));
    return texts.flatMap((text) => text ?? []);
}
async function collectOne(file, kind, folder) {
    try {
        const all = await kind.asked(file, folder);
        return all.length === 0 ? undefined : await described(file, kind, all, folder);
    }
    catch (error) {
        const faults = (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .faultsOf */ .xm)(error, file);
        if (!faults)
            throw error;
        return (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingBut */ .z7)(faults);
    }
}
async function described(file, kind, all, folder) {
    const problems = new _locked_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .LockedFaults */ .I(file);
    const packages = new Map();
    const root = [];
    for (const one of all) {
        const id = `${one.name}\0${packages.size}`;
        const { name, group } = kind.type === 'npm' ? (0,_npm_package_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .splitName */ .W)(one.name) : { name: one.name, group: undefined };
        const properties = one.range === undefined ? {} : { [`seaworthy:${kind.type}:requested`]: one.range };
        const listed = { name, group, purl: { type: kind.type }, confidence: asked, properties };
        packages.set(id, { component: (0,_locked_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .listedComponent */ .D)(listed, file, problems), needs: [] });
        root.push({ id, kind: one.isDevelopment ? 'development' : 'required' });
    }
    const manifest = kind.type === 'npm' ? await (0,_npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(folder, file) : undefined;
    const lock = { file, packages, root, missing: [], onlyForProperty: `seaworthy:${kind.type}:only-for` };
    return {
        ...(0,_locked_assemble_js__WEBPACK_IMPORTED_MODULE_9__/* .assembleLock */ .s)(lock, manifest && (0,_npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectFrom */ .dP)(manifest, file), problems, [(0,_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .notLocked */ .E)(file, kind.locks)]),
        completeness: (0,_locked_completeness_js__WEBPACK_IMPORTED_MODULE_11__/* .leftOpen */ .cb)(packages, `no lock file covers ${file}`),
    };
}


/***/ }),

/***/ 2503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ notLocked)
/* harmony export */ });
/** A manifest asks for packages, and nothing tells which versions of them, and of what they need, are installed. */
function notLocked(file, command) {
    return {
        rule: 'sbom/not-locked',
        message: `No lock file covers what ${file} asks for: which versions are installed is open, and what they need is not known.`,
        remedy: `Run ${command} there, and commit the lock file; a manifest that is no part of the app is left out with "exclude".`,
        file,
    };
}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestKinds: () => (/* binding */ manifestKinds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cargo_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3433);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2873);
/* harmony import */ var _lock_text_toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2467);
/* harmony import */ var _npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(477);
/* harmony import */ var _python_requirements_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6214);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8903);







const nodeLocks = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
]);
const pythonLocks = /^(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|pylock(?:\.[^.]+)?\.toml)$/;
const manifestKinds = [
    {
        type: 'npm',
        isIt: (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'package.json',
        isLock: (name) => nodeLocks.has(name),
        locks: 'npm install',
        asked: askedOfNode,
    },
    {
        type: 'cargo',
        isIt: (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'Cargo.toml',
        isLock: (name) => name === 'Cargo.lock' || name === '.cargo-checksum.json',
        locks: 'cargo generate-lockfile',
        asked: askedOfCargo,
    },
    {
        type: 'pypi',
        isIt: (path) => ['pyproject.toml', 'Pipfile'].includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)),
        isLock: (name) => pythonLocks.test(name) || _python_requirements_files_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementsFile */ .d.test(name),
        locks: 'uv lock, poetry lock or pipenv lock',
        asked: askedOfPython,
    },
];
async function askedOfNode(path, folder) {
    const manifest = (await (0,_npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(folder, path)) ?? {};
    const lists = ['dependencies', 'optionalDependencies', 'devDependencies'];
    return lists.flatMap((list) => Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(manifest[list])).map(([name, range]) => ({
        name,
        range: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(range),
        isDevelopment: list === 'devDependencies',
    })));
}
async function askedOfCargo(path, folder) {
    const table = await readTable(path, folder);
    const manifest = { file: path, directory: `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)}/`, table };
    // Crates of the sources have a path, and no lock file fixes them.
    return (0,_cargo_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredDependencies */ .Ot)(manifest, undefined)
        .filter(({ versions }) => versions !== undefined)
        .map(({ crate, versions, use }) => ({ name: crate, range: versions, isDevelopment: use !== 'normal' }));
}
async function askedOfPython(path, folder) {
    const table = await readTable(path, folder);
    const poetry = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(table['tool'])['poetry'])['dependencies']);
    const project = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsIn */ .Ej)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(table['project'])['dependencies']).flatMap((text) => {
        const requirement = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRequirement */ .pP)(text);
        return requirement ? [{ name: requirement.name, range: text, isDevelopment: false }] : [];
    });
    const isPipfile = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'Pipfile';
    return [
        ...project,
        ...inTable(poetry, false),
        ...(isPipfile ? [...inTable(table['packages'], false), ...inTable(table['dev-packages'], true)] : []),
    ];
}
function inTable(table, isDevelopment) {
    return Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(table)).flatMap(([name, range]) => name === 'python' ? [] : [{ name, range: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(range) ? range['version'] : range), isDevelopment }]);
}
/** One that cannot be read asks for nothing that is known: who reads it for a lock file tells of it. */
async function readTable(path, folder) {
    const text = await folder.text(path);
    const parsed = text === undefined ? undefined : (0,_lock_text_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .M)(text, path);
    return parsed?.fault ? {} : (parsed?.value ?? {});
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

/***/ 6501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ normalizedName)
/* harmony export */ });
/**
 * The name by which distributions are compared (PEP 503).
 * Source: https://packaging.python.org/specifications/name-normalization/
 */
function normalizedName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ })

};
;