"use strict";
exports.id = 510;
exports.ids = [510];
exports.modules = {

/***/ 510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectGo: () => (/* binding */ collectGo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/evidence.js
var evidence = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/assemble.js + 1 modules
var assemble = __webpack_require__(69);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/completeness.js
var completeness = __webpack_require__(1858);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/faults.js
var faults = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/unlocked/fault.js
var fault = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/go/build-list.js
/** Since Go 1.17 `go.mod` names all modules that packages are taken from: https://go.dev/ref/mod#graph-pruning */
const namesAll = { major: 1, minor: 17 };
/**
 * The modules that an app is built of. Before Go 1.17, what those that `go.mod` names need themselves is known from
 * `vendor/modules.txt`, and else guessed from `go.sum`, which keeps sums of versions that are used no longer: the last
 * of each module, since the file is sorted by version, is the likeliest.
 */
function buildList(mod, sums, vendored) {
    const required = mod.requirements.filter(({ path, version }) => path !== mod.module && !mod.excluded.has(`${path}@${version}`));
    const modules = required.map((one) => built(one, mod, vendored));
    if (isComplete(mod.go)) {
        const provedBy = sums ? 'go.sum' : vendored ? 'vendor/modules.txt' : undefined;
        return { modules, provedBy: required.length === 0 ? 'go.mod' : provedBy };
    }
    const named = new Set(required.map(({ path }) => path));
    const more = new Map();
    for (const { path, version } of (vendored ?? sums)?.values() ?? []) {
        if (!named.has(path) && path !== mod.module)
            more.set(path, { path, version });
    }
    for (const one of more.values()) {
        modules.push({ required: one, replacement: replacementOf(one, mod), isDirect: false, isUnused: false });
    }
    return { modules, provedBy: vendored && 'vendor/modules.txt' };
}
function built({ path, version, isIndirect, line }, mod, vendored) {
    return {
        required: { path, version },
        replacement: replacementOf({ path, version }, mod),
        isDirect: !isIndirect,
        isUnused: vendored !== undefined && vendored.get(path)?.isUsed !== true,
        line,
    };
}
function replacementOf({ path, version }, { replacements }) {
    return replacements.get(`${path}@${version}`) ?? replacements.get(path);
}
function isComplete(go) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(go ?? '') ?? [];
    if (major === undefined)
        return false;
    return Number(major) > namesAll.major || (Number(major) === namesAll.major && Number(minor) >= namesAll.minor);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/listed.js
var locked_listed = __webpack_require__(6679);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/go/module.js

/** A module path as a component has it: `github.com/owner` and `name`. */
function splitPath(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? { name: path } : { group: path.slice(0, slash), name: path.slice(slash + 1) };
}
/** A module as a component. One without version is a folder of the sources, which no registry has. */
function moduleComponent({ path, version }, listed, file, problems) {
    const purl = version === undefined ? undefined : { type: 'golang' };
    return (0,locked_listed/* listedComponent */.D)({ ...splitPath(path), version, purl, ...listed }, file, problems);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/go/mod.js

/** A word of a line: in quotes, in backquotes, or up to the next space. */
const word = /"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`]+/g;
/** Directives that say nothing of what the app is made of. */
const others = new Set(['godebug', 'ignore', 'retract', 'tool']);
/** Reads a `go.mod`. Source: https://go.dev/ref/mod#go-mod-file */
function readGoMod(text, file) {
    const mod = {
        module: undefined,
        go: undefined,
        toolchain: undefined,
        requirements: [],
        excluded: new Set(),
        replacements: new Map(),
        faults: [],
    };
    const conflict = (0,lock_text_faults/* mergeConflict */.Tt)(text, file);
    if (conflict)
        return { ...mod, faults: [conflict] };
    let block;
    text.split('\n').forEach((whole, index) => {
        const { code, comment } = splitComment(whole);
        const words = [...code.matchAll(word)].map(([one]) => unquote(one));
        const [first] = words;
        if (first === undefined)
            return;
        if (block !== undefined && first === ')')
            block = undefined;
        else if (block === undefined && words.at(-1) === '(' && words.length === 2)
            block = first;
        else {
            const [directive = '', ...rest] = block === undefined ? words : [block, ...words];
            if (!apply(mod, directive, rest, comment, index + 1)) {
                const shown = JSON.stringify(code.trim().slice(0, 100));
                mod.faults.push((0,lock_text_faults/* invalidManifest */.p4)(file, `The line ${shown} is no directive of go.mod that is known.`, index + 1));
            }
        }
    });
    for (const { path, version, line } of mod.requirements) {
        if (!mod.excluded.has(`${path}@${version}`))
            continue;
        mod.faults.push((0,lock_text_faults/* invalidManifest */.p4)(file, `${path} is required in ${version}, which is excluded.`, line));
    }
    return mod;
}
/** Whether the directive was understood. */
function apply(mod, directive, words, comment, line) {
    const [path, version] = words;
    if (others.has(directive))
        return true;
    if (path === undefined)
        return false;
    switch (directive) {
        case 'module':
            mod.module = path;
            return words.length === 1;
        case 'go':
            mod.go = path;
            return words.length === 1;
        case 'toolchain':
            mod.toolchain = path;
            return words.length === 1;
        case 'require':
            if (version === undefined || words.length > 2)
                return false;
            mod.requirements.push({ path, version, isIndirect: /^indirect(?:;|\s|$)/.test(comment), line });
            return true;
        case 'exclude':
            mod.excluded.add(`${path}@${version ?? ''}`);
            return version !== undefined;
        case 'replace':
            return addReplacement(mod, words);
        default:
            return false;
    }
}
/** `path [version] => path [version]`. */
function addReplacement({ replacements }, words) {
    const arrow = words.indexOf('=>');
    const [path, version] = words.slice(0, arrow);
    const [newPath, newVersion] = words.slice(arrow + 1);
    if (arrow < 1 || arrow > 2 || path === undefined || newPath === undefined || words.length > arrow + 3)
        return false;
    replacements.set(version === undefined ? path : `${path}@${version}`, { path: newPath, version: newVersion });
    return true;
}
function splitComment(line) {
    const at = line.indexOf('//');
    return at === -1 ? { code: line, comment: '' } : { code: line.slice(0, at), comment: line.slice(at + 2).trim() };
}
function unquote(text) {
    if (text.startsWith('`'))
        return text.slice(1, -1);
    return text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/go/sum.js
/** Git's digest of a commit and Go's of a tree have nothing in common; `/go.mod` is of that file alone. */
const entry = /^(\S+) (\S+) (h1:[A-Za-z0-9+/]{43}=)\s*$/;
/**
 * The modules of a `go.sum` whose content is fixed, by `path@version`. Modules of which only the `go.mod` was looked at
 * are left out, and so are lines that are none: Go ignores algorithms that it does not know.
 * Source: https://go.dev/ref/mod#go-sum-files
 */
function readGoSum(text) {
    const sums = new Map();
    text.split('\n').forEach((line, index) => {
        const [, path, version, sum] = entry.exec(line) ?? [];
        if (path === undefined || version === undefined || sum === undefined || version.endsWith('/go.mod'))
            return;
        sums.set(`${path}@${version}`, { path, version, sum, line: index + 1 });
    });
    return sums;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/go/vendored.js
/** `# path version`, with what stands in for it after an arrow. */
const moduleLine = /^# (\S+)(?: (v\S+))?(?: => .*)?\s*$/;
/**
 * The modules of a `vendor/modules.txt` by path: all that the app and its tests import packages of.
 * Source: https://go.dev/ref/mod#vendoring
 */
function readVendored(text) {
    const modules = new Map();
    let current;
    text.split('\n').forEach((line, index) => {
        const [, path, version] = moduleLine.exec(line) ?? [];
        if (path !== undefined) {
            // What stands in for all versions is told again at the end, without one.
            current = version === undefined ? undefined : { path, version, line: index + 1, isUsed: false };
            if (current)
                modules.set(path, current);
        }
        else if (current && line.trim() !== '' && !line.startsWith('#'))
            current.isUsed = true;
    });
    return modules;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/go/collect.js












/** Known from `go.sum` alone: a sum may be of a version that is used no longer. */
const guessed = 0.5;
/**
 * The modules of a `go.mod`, with the sums of `go.sum` and what `vendor/modules.txt` shows. No file says which module
 * needs which; that takes the `go.mod` of each of them.
 */
async function collectGo(file, folder) {
    const text = await folder.text(file);
    if (text === undefined)
        return (0,lock_text_faults/* nothingBut */.z7)([]);
    const beside = (name) => external_node_path_.posix.join(external_node_path_.posix.dirname(file), name);
    const mod = readGoMod(text, file);
    const sumText = await folder.text(beside('go.sum'));
    const vendorText = await folder.text(beside('vendor/modules.txt'));
    const sums = sumText === undefined ? undefined : readGoSum(sumText);
    const vendored = vendorText === undefined ? undefined : readVendored(vendorText);
    const { modules, provedBy } = buildList(mod, sums, vendored);
    const problems = new faults/* LockedFaults */.I(file);
    const packages = new Map();
    const root = [];
    for (const built of modules) {
        const id = `${built.required.path}@${built.required.version}`;
        const place = built.line === undefined ? beside(vendored ? 'vendor/modules.txt' : 'go.sum') : file;
        const line = built.line ?? vendored?.get(built.required.path)?.line ?? sums?.get(id)?.line;
        const component = componentOf(built, sums, { place, line, isGuessed: built.line === undefined && !vendored }, problems);
        packages.set(id, { component, needs: [], scope: built.isUnused ? 'excluded' : 'required' });
        if (built.isDirect)
            root.push({ id, kind: 'required' });
    }
    const lock = { file, packages, root, missing: [], onlyForProperty: 'seaworthy:go:only-for' };
    const isOpen = modules.some(({ line }) => line !== undefined) && !sums && !vendored;
    const unlocked = isOpen ? [(0,fault/* notLocked */.E)(file, 'go mod tidy')] : [];
    const conflict = sumText === undefined ? undefined : (0,lock_text_faults/* mergeConflict */.Tt)(sumText, beside('go.sum'));
    return {
        ...(0,assemble/* assembleLock */.s)(lock, subjectOf(mod, file), problems, [
            ...mod.faults,
            ...(conflict ? [conflict] : []),
            ...unlocked,
        ]),
        completeness: [
            provedBy === undefined || mod.faults.length > 0
                ? { aggregate: 'incomplete', refs: [''], because: `${file} does not name all modules` }
                : { aggregate: 'complete', refs: [''], because: beside(provedBy) },
            (0,completeness/* needsUnknown */.uM)(packages, `${file} does not tell what modules need`),
        ],
    };
}
function componentOf({ required, replacement }, sums, { place, line, isGuessed }, problems) {
    const taken = replacement ?? required;
    const isFolder = taken.version === undefined;
    const sum = sums?.get(`${taken.path}@${taken.version ?? ''}`)?.sum;
    return moduleComponent(isFolder ? { path: required.path } : taken, {
        line,
        confidence: isGuessed ? guessed : 1,
        properties: {
            ...(sum !== undefined && { 'seaworthy:go:sum': sum }),
            ...(replacement && { 'seaworthy:go:replaces': `${required.path}@${required.version}` }),
            ...(isFolder && { 'seaworthy:go:folder': withinSources(taken.path) }),
        },
    }, place, problems);
}
/** A path of this machine is not to be told. */
function withinSources(path) {
    return path.startsWith('.') ? path : 'outside of the sources';
}
/** The app by the name of its module, without the major version that ends it. */
function subjectOf({ module, go, toolchain }, file) {
    if (module === undefined)
        return undefined;
    return {
        ...splitPath(module.replace(/\/v\d+$/, '')),
        evidence: [(0,evidence/* declaredIn */.e)(file)],
        properties: {
            ...(go !== undefined && { 'seaworthy:go:version': go }),
            ...(toolchain !== undefined && { 'seaworthy:go:toolchain': toolchain }),
        },
    };
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