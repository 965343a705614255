"use strict";
exports.id = 3073;
exports.ids = [3073,1953];
exports.modules = {

/***/ 3433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   eI: () => (/* binding */ declaredIn),
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
function declaredIn({ table }, workspace) {
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
                        features: [...textsIn(inherited['features']), ...textsIn(own['features'])],
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
/** The texts of a list; nothing for anything else. */
function textsIn(list) {
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
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
    return {
        components,
        dependencies: graphOf(lock),
        roots: rootsOf(lock),
        ...(subject && { subject }),
        completeness: completenessOf(lock),
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
function completenessOf({ file, packages, root, missing, flat }) {
    const lacking = new Set(missing.map(({ from }) => (from === '' ? '' : (packages.get(from)?.component.ref ?? from))));
    const refs = [...new Set([...packages.values()].map(({ component }) => component.ref))];
    const known = refs.filter((ref) => !lacking.has(ref));
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
    if (!root) {
        const because = flat ?? `no manifest stands beside ${file}`;
        statements.push({ aggregate: 'unknown', refs: [''], because });
    }
    return statements;
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
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var _inventory_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3074);


/** What would break a line of a report, or of the file that it stands in. */
const unlawful = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^$/u;
/** The package as a component; a name that no package may have is told to `problems`. */
function listedComponent(listed, file, problems) {
    const { name, group, version, line, confidence = 1 } = listed;
    if (unlawful.test(name) || (group !== undefined && unlawful.test(group)))
        problems.add('name', name, line);
    const purl = listed.purl && (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageUrl */ .EH)({ namespace: group, name, version, ...listed.purl });
    const component = {
        type: 'library',
        name,
        ...(group !== undefined && { group }),
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        hashes: listed.hashes ?? [],
        licences: { declared: [] },
        references: listed.references ?? [],
        evidence: [{ kind: 'declared', file, ...(line !== undefined && { line }), confidence }],
        properties: listed.properties ?? {},
    };
    return { ref: (0,_inventory_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .componentRef */ .D)(component), ...component };
}


/***/ }),

/***/ 8903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ extrasIn),
/* harmony export */   V2: () => (/* binding */ pinnedVersion),
/* harmony export */   pP: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _shipped_python_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7718);

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
        name: (0,_shipped_python_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j)(name),
        extras: extrasIn(extras.split(',')),
        ...(wanted.startsWith('@')
            ? { url: wanted.slice(1).trim() }
            : wanted !== '' && { specifier: wanted.replace(/^\(|\)$/g, '') }),
        ...(marker !== '' && { marker }),
    };
}
/** Extras by their normalised names. */
function extrasIn(names) {
    return names.map((name) => (0,_shipped_python_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j)(name.trim())).filter((name) => name !== '');
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
/* harmony import */ var _locked_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4907);
/* harmony import */ var _locked_listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6679);
/* harmony import */ var _lock_text_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3882);
/* harmony import */ var _npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6161);
/* harmony import */ var _npm_package_purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6837);
/* harmony import */ var _npm_package_workspaces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1866);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
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
    const { workspaces } = manifest ?? {};
    const list = Array.isArray(workspaces) ? workspaces : workspaces?.packages;
    const patterns = (Array.isArray(list) ? list : []).filter((one) => typeof one === 'string');
    if ((0,_npm_package_workspaces_js__WEBPACK_IMPORTED_MODULE_6__/* .isNamed */ .e)(place, patterns))
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
        const { name, group } = kind.type === 'npm' ? (0,_npm_package_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .splitName */ .W0)(one.name) : { name: one.name, group: undefined };
        const properties = one.range === undefined ? {} : { [`seaworthy:${kind.type}:requested`]: one.range };
        const listed = { name, group, purl: { type: kind.type }, confidence: asked, properties };
        packages.set(id, { component: (0,_locked_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .listedComponent */ .D)(listed, file, problems), needs: [] });
        root.push({ id, kind: one.isDevelopment ? 'development' : 'required' });
    }
    const manifest = kind.type === 'npm' ? await (0,_npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(folder, file) : undefined;
    const lock = { file, packages, root, missing: [], onlyForProperty: `seaworthy:${kind.type}:only-for` };
    const fault = (0,_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .notLocked */ .E)(file, kind.locks);
    const because = `no lock file covers ${file}`;
    const refs = [...packages.values()].map(({ component }) => component.ref);
    return {
        ...(0,_locked_assemble_js__WEBPACK_IMPORTED_MODULE_9__/* .assembleLock */ .s)(lock, manifest && (0,_npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectFrom */ .dP)(manifest, file), problems, [fault]),
        completeness: [
            { aggregate: 'incomplete', refs: [''], because },
            { aggregate: 'unknown', refs, because },
        ],
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
/* harmony import */ var _npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6161);
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
    return (0,_cargo_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredIn */ .eI)(manifest, undefined)
        .filter(({ versions }) => versions !== undefined)
        .map(({ crate, versions, use }) => ({ name: crate, range: versions, isDevelopment: use !== 'normal' }));
}
async function askedOfPython(path, folder) {
    const table = await readTable(path, folder);
    const poetry = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(table['tool'])['poetry'])['dependencies']);
    const project = (0,_cargo_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(table['project'])['dependencies']).flatMap((text) => {
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

/***/ 7718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ normalizedName)
/* harmony export */ });
/* unused harmony export readPythonMetadata */
const mostFields = 5000;
/** Longer values are texts of licences. In UTF-16 units. */
const longestValue = 1024;
/** Nothing when it has no name or version. */
function readPythonMetadata(text) {
    const fields = headers(text);
    const one = (name) => fields.get(name)?.find((value) => value !== '' && value !== 'UNKNOWN');
    const [name, version] = [one('name'), one('version')];
    if (name === undefined || version === undefined)
        return undefined;
    const licence = one('license-expression') ?? one('license');
    const [summary, requiresPython] = [one('summary'), one('requires-python')];
    return {
        name,
        version,
        licenceClassifiers: (fields.get('classifier') ?? []).filter((value) => value.startsWith('License :: ')),
        urls: urlsOf(fields),
        requires: requirementsOf(fields.get('requires-dist') ?? []),
        ...personOf(one('author') ?? one('maintainer'), one('author-email') ?? one('maintainer-email')),
        ...(summary !== undefined && { summary }),
        ...(licence !== undefined && { licence }),
        ...(requiresPython !== undefined && { requiresPython }),
    };
}
/** The header fields before the first empty line, by their lower-case name. Lines that go on are one. */
function headers(text) {
    const fields = new Map();
    let last;
    let count = 0;
    for (const line of text.split(/\r?\n/, mostFields * 4)) {
        if (line === '' || count > mostFields)
            break;
        if (/^[ \t]/.test(line)) {
            const value = last?.pop();
            if (last && value !== undefined)
                last.push(value.length > longestValue ? value : `${value}\n${line.trim()}`);
            continue;
        }
        const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
        if (name === '')
            continue;
        count++;
        last = fields.get(name.toLowerCase()) ?? [];
        last.push(value.slice(0, longestValue).trim());
        fields.set(name.toLowerCase(), last);
    }
    return fields;
}
function urlsOf(fields) {
    const home = (fields.get('home-page') ?? []).map((url) => ({ label: 'homepage', url }));
    const project = (fields.get('project-url') ?? []).flatMap((value) => {
        const [, label = '', url = ''] = /^([^,]*),\s*(\S+)$/.exec(value) ?? [];
        return url === '' ? [] : [{ label: label.trim().toLowerCase(), url }];
    });
    return [...home, ...project].filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url));
}
/** `Name <address>`, of which METADATA often has the name alone in the address's field. */
function personOf(author, email) {
    const [, named = '', address = ''] = /^(?:"?([^"<]*?)"?\s*<)?([^\s<>,@]+@[^\s<>,@]+)>?/.exec(email ?? '') ?? [];
    const name = author ?? named;
    return { ...(name !== '' && { author: name }), ...(address !== '' && { email: address }) };
}
/** What only an extra asks for is not required. */
function requirementsOf(requirements) {
    const names = requirements.flatMap((requirement) => {
        const [, name, rest = ''] = /^([A-Za-z0-9][A-Za-z0-9._-]*)(.*)$/s.exec(requirement) ?? [];
        return name === undefined || /;.*\bextra\s*==/.test(rest) ? [] : [name];
    });
    return [...new Set(names)];
}
/** The name by which distributions are compared (PEP 503). */
function normalizedName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ })

};
;