"use strict";
exports.id = 8742;
exports.ids = [8742,5520];
exports.modules = {

/***/ 2760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ unordered),
/* harmony export */   eu: () => (/* binding */ orderingOf),
/* harmony export */   oY: () => (/* binding */ compareDigits),
/* harmony export */   tM: () => (/* binding */ compareLists)
/* harmony export */ });
/** Of ecosystems whose versions nobody here can order. */
const unordered = { compare: (a, b) => (a === b ? 0 : undefined) };
/** Longer texts are no versions, and some parsers take more than linear time. */
const longest = 256;
/** An ordering of what `parse` makes of a text; it gives undefined or throws for what is no version. */
function orderingOf(parse, compare) {
    const parsed = (text) => {
        if (text.length > longest)
            return undefined;
        try {
            return parse(text);
        }
        catch {
            // The libraries throw for what is no version, and for nothing else.
            return undefined;
        }
    };
    return {
        compare(a, b) {
            const left = parsed(a);
            const right = left === undefined ? undefined : parsed(b);
            return left === undefined || right === undefined ? undefined : compare(left, right);
        },
    };
}
/** Compares lists item by item, the shorter one filled up. */
function compareLists(a, b, filler, compare) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const order = compare(a[at] ?? filler, b[at] ?? filler);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Compares digits as the numbers that they are, however long. */
function compareDigits(a, b) {
    const left = a.replace(/^0+(?=\d)/, '');
    const right = b.replace(/^0+(?=\d)/, '');
    return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}


/***/ }),

/***/ 5520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pypi: () => (/* binding */ pypi)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9687);
/* harmony import */ var _ordering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2760);


/** Python's versions: https://packaging.python.org/en/latest/specifications/version-specifiers/ */
const pypi = (0,_ordering_js__WEBPACK_IMPORTED_MODULE_1__/* .orderingOf */ .eu)((text) => (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(text.trim()) ?? undefined, _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD);


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

/***/ 6187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _O: () => (/* binding */ appRequirements),
/* harmony export */   jh: () => (/* binding */ forDevelopment),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   qJ: () => (/* binding */ forExtra)
/* harmony export */ });
/* harmony import */ var _inventory_python_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6501);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _poetry_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2026);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3368);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8903);





/**
 * What the app depends on by `[project]` and `[dependency-groups]`, and by the tables that poetry, PDM and uv had before.
 * Undefined without a manifest.
 * Source: https://packaging.python.org/specifications/dependency-groups/
 */
function appRequirements({ table }) {
    if (!table)
        return undefined;
    const { poetry, pdm, uv } = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['tool']);
    const project = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['project']);
    const groups = [table['dependency-groups'], (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(pdm)['dev-dependencies']].flatMap((one) => Object.values((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(one)));
    return [
        ...parseAll(project['dependencies']).map(required),
        ...Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(project['optional-dependencies'])).flatMap(([extra, list]) => parseAll(list).map((requirement) => forExtra(requirement, (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizedName */ .j)(extra)))),
        ...[...groups, (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(uv)['dev-dependencies']].flatMap((list) => parseAll(list).map(forDevelopment)),
        ...poetryRequirements((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(poetry)),
    ];
}
function required(requirement) {
    return { requirement, kind: 'required' };
}
function forExtra(requirement, extra) {
    return { requirement, kind: 'optional', onlyFor: `extra ${extra}` };
}
function forDevelopment(requirement) {
    return { requirement, kind: 'development' };
}
/** Groups include one another by tables, which are no requirements: each is read for itself. */
function parseAll(list) {
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(list).flatMap((text) => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequirement */ .pP)(text) ?? []);
}
function poetryRequirements(poetry) {
    const extras = Map.groupBy(Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(poetry['extras'])).flatMap(([extra, names]) => (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(names).map((name) => ({ extra: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizedName */ .j)(extra), name: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizedName */ .j)(name) }))), ({ name }) => name);
    const groups = Object.values((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(poetry['group'])).map((group) => (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(group)['dependencies']);
    return [
        ...(0,_poetry_table_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsIn */ .m)(poetry['dependencies']).map((requirement) => {
            if (requirement.optional !== true)
                return required(requirement);
            const names = extras.get(requirement.name)?.map(({ extra }) => extra) ?? [];
            return forExtra(requirement, names.sort().join(' or ') || 'of none');
        }),
        ...[poetry['dev-dependencies'], ...groups].flatMap((table) => (0,_poetry_table_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsIn */ .m)(table).map(forDevelopment)),
    ];
}


/***/ }),

/***/ 4496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ referencesTo),
/* harmony export */   Vv: () => (/* binding */ artifactFrom),
/* harmony export */   ik: () => (/* binding */ digestsWithoutFile),
/* harmony export */   j2: () => (/* binding */ artifactsIn),
/* harmony export */   jk: () => (/* binding */ ownHashes),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var _inventory_hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1967);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2873);
/* harmony import */ var _origins_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3597);



const algorithms = new Map(_inventory_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .usualAlgorithms */ .hL).set('blake2b', 'BLAKE2b-256');
/** The digest that `sha256:…` or `sha256=…` names; undefined when it is none. */
function hashOf(text) {
    const [, name = '', content = ''] = /^([a-z0-9]+)[:=]([0-9a-fA-F]+)$/.exec(text) ?? [];
    return (0,_inventory_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(algorithms.get(name), content);
}
/** A file as poetry, uv, PDM and pylock describe it. What it has for a digest that is none is told to `broken`. */
function artifactFrom(entry, broken) {
    if (!(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry))
        return [];
    const { file, name, url, hash, hashes } = entry;
    const texts = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(hashes) ? Object.entries(hashes).map(([key, value]) => `${key}:${String(value)}`) : [];
    if (typeof hash === 'string')
        texts.push(hash);
    const found = texts.flatMap((text) => hashOf(text) ?? []);
    if (found.length < texts.length)
        broken();
    return [{ file: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOr */ .ph)(file) ?? (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOr */ .ph)(name), url: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOr */ .ph)(url), hashes: found }];
}
/** All files of an entry that has `sdist`, `wheels` and `archive`, as uv and pylock have them. */
function artifactsIn(entry, broken) {
    const { sdist, wheels, archive } = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOr */ .Xg)(entry);
    return [sdist, archive, ...(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOr */ .QD)(wheels)].flatMap((one) => artifactFrom(one, broken));
}
/**
 * The digests of a component: those of its file, where the lock file allows one alone. Of several, which one is installed
 * depends on the system.
 */
function ownHashes(artifacts) {
    const [only] = artifacts;
    return only && artifacts.length === 1 ? only.hashes : [];
}
/** The files with an address, each with its digests. */
function referencesTo(artifacts, name, isOfPypi) {
    return artifacts.flatMap(({ file, url, hashes }) => {
        const place = url ?? (file !== undefined && isOfPypi ? pypiAddress(name, file) : undefined);
        if (place === undefined || !/^https?:\/\//.test(place) || !URL.canParse(place))
            return [];
        const type = /\.whl$/.test(file ?? place.replace(/[?#].*$/s, '')) ? 'distribution' : 'source-distribution';
        return [{ type, url: (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(place), ...(hashes.length > 0 && { hashes }) }];
    });
}
/** The digests of files without an address, of which any may be installed: `sha256:…`, in code-unit order. */
function digestsWithoutFile(artifacts) {
    if (artifacts.length < 2)
        return '';
    const nameless = artifacts.filter(({ file, url }) => file === undefined && url === undefined);
    return nameless
        .flatMap(({ hashes }) => hashes.map(({ algorithm, content }) => `${algorithm}:${content}`))
        .sort()
        .join(' ');
}
/**
 * Where PyPI has a file, by its name alone.
 * Source: https://github.com/pypi/conveyor#readme, "Predictable URLs"
 */
function pypiAddress(name, file) {
    if (!/^[\w.+!-]+$/.test(file))
        return undefined;
    const tag = file.endsWith('.whl') ? file.split('-').at(-3) : 'source';
    return tag && `https://files.pythonhosted.org/packages/${tag}/${name.slice(0, 1)}/${name}/${file}`;
}


/***/ }),

/***/ 2026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ requirementsIn)
/* harmony export */ });
/* harmony import */ var _inventory_python_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6501);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8903);



/**
 * The requirements of a table as poetry writes them: by name, a specifier, a table, or a list of those for several
 * environments. The version of Python itself stands among them.
 * Source: https://python-poetry.org/docs/dependency-specification/
 */
function requirementsIn(table) {
    return Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table)).flatMap(([name, value]) => {
        if (name.toLowerCase() === 'python')
            return [];
        const choices = Array.isArray(value) ? value : [value];
        return choices.map((choice) => requirementFrom((0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedName */ .j)(name), choice));
    });
}
function requirementFrom(name, choice) {
    if (!(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(choice))
        return { name, extras: [], specifier: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(choice) };
    const marker = [(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(choice['markers']), pythonMarker(choice['python']), platformMarker(choice['platform'])];
    return {
        name,
        specifier: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(choice['version']),
        extras: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .extrasIn */ .F_)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(choice['extras'])),
        marker: marker.filter(Boolean).join(' and ') || undefined,
        optional: choice['optional'] === true,
    };
}
function pythonMarker(versions) {
    return typeof versions === 'string' && versions !== '*' ? `python ${versions}` : undefined;
}
function platformMarker(platform) {
    return typeof platform === 'string' ? `sys_platform == ${JSON.stringify(platform)}` : undefined;
}


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   dP: () => (/* binding */ subjectFrom),
/* harmony export */   x7: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var _inventory_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8314);
/* harmony import */ var _inventory_python_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6501);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _lock_text_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2467);
/* harmony import */ var _inventory_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2888);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1320);
/* harmony import */ var _origins_address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3597);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(991);








/** The `pyproject.toml` beside a lock file. */
async function readPyproject(lockFile, folder) {
    return await readManifest(`${(0,_inventory_path_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(lockFile)}pyproject.toml`, folder);
}
/** A manifest in TOML, `pyproject.toml` or `Pipfile`. */
async function readManifest(file, folder) {
    const text = await folder.text(file);
    if (text === undefined)
        return { file, table: undefined, faults: [] };
    const parsed = (0,_lock_text_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(text, file);
    if (!parsed.fault)
        return { file, table: parsed.value, faults: [] };
    const remedy = 'Mend it: it tells what the app itself depends on.';
    return { file, table: undefined, faults: [{ ...parsed.fault, rule: 'sbom/manifest-invalid', remedy }] };
}
/**
 * The app as `[project]` or `[tool.poetry]` describes it. It has a package URL when it is built into a distribution, which
 * is installed under that name.
 * Source: https://packaging.python.org/specifications/pyproject-toml/
 */
function subjectFrom({ table, file }) {
    if (!table)
        return undefined;
    const poetry = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['tool'])['poetry']);
    const project = { ...poetry, ...(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['project']) };
    const name = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(project['name']);
    if (name === undefined)
        return undefined;
    const version = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(project['version']);
    const isBuilt = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(table['build-system']) && poetry['package-mode'] !== false;
    const isPrivate = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(project['classifiers']).some((one) => one.startsWith('Private ::'));
    const purl = isBuilt && !isPrivate ? (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonPurl */ .oQ)((0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizedName */ .j)(name), version, { kind: 'index' }) : undefined;
    const { license } = project;
    const licence = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(license) ? license['text'] : license);
    const [author] = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOr */ .QD)(project['authors']);
    const supplier = (0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .supplierOf */ .k)(author, file);
    const description = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(project['description']);
    return {
        name: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizedName */ .j)(name),
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        ...(description !== undefined && { description }),
        licences: { declared: licence === undefined || licence.includes('\n') ? [] : [{ text: licence, from: file }] },
        ...(supplier && { supplier }),
        references: referencesOf(project),
        evidence: [(0,_inventory_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredIn */ .e)(file)],
    };
}
function referencesOf(project) {
    const { repository, homepage } = project;
    const urls = Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(project['urls'])).map(([label, url]) => [label.toLowerCase(), url]);
    return [['repository', repository], ['homepage', homepage], ...urls].flatMap(([label, url]) => {
        if (typeof url !== 'string' || !/^https?:\/\//.test(url) || !URL.canParse(url))
            return [];
        const type = referenceTypes.get(label);
        return type ? [{ type, url: (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSecrets */ .cT)(url) }] : [];
    });
}
/** Source: https://packaging.python.org/specifications/well-known-project-urls/ */
const referenceTypes = new Map([
    ['homepage', 'website'],
    ['repository', 'vcs'],
    ['source', 'vcs'],
    ['source code', 'vcs'],
    ['sourcecode', 'vcs'],
    ['github', 'vcs'],
    ['issues', 'issue-tracker'],
    ['bug tracker', 'issue-tracker'],
    ['bugtracker', 'issue-tracker'],
    ['tracker', 'issue-tracker'],
]);


/***/ }),

/***/ 6657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ registriesNamed)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _origins_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3597);
/* harmony import */ var _origins_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2652);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3368);




/** `index-url = https://…` of pip, `url = "https://…"` of uv. */
const setting = /^[ \t]{0,20}(?:(?:extra-|default-)?index(?:-url)?|find-links|url)[ \t]{0,20}=\s{0,20}["'[\s]{0,20}(https?:\/\/[^\s"',\]]+)/gim;
/** Hosts of the indexes that manifests and settings of the project name. */
async function registriesNamed(manifests, lockFile, folder) {
    const texts = await (0,_origins_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsFor */ .z)(lockFile, ['pip.conf', 'pip.ini', 'uv.toml'], folder);
    const urls = [
        ...manifests.flatMap(({ table }) => (table ? indexesIn(table) : [])),
        ...texts.flatMap((text) => [...text.matchAll(setting)].map(([, url]) => url)),
    ];
    return new Set(urls.flatMap((url) => (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOf */ .w4)(url) ?? []));
}
/** The indexes of `[[tool.uv.index]]`, `[[tool.poetry.source]]`, `[[tool.pdm.source]]`, and `[[source]]` of a Pipfile. */
function indexesIn(table) {
    const { uv, poetry, pdm } = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['tool']);
    const settings = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(uv);
    const lists = [settings['index'], (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(poetry)['source'], (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(pdm)['source'], table['source']];
    return [
        ...lists.flatMap((list) => (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOr */ .QD)(list)
            .filter(_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)
            .map(({ url }) => (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(url))),
        (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(settings['index-url']),
        ...(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(settings['extra-index-url']),
        ...(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(settings['find-links']),
    ];
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

/***/ 3338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ resolveLock)
});

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(9687);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/described.js
var described = __webpack_require__(1208);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/evidence.js
var evidence = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/python/artifact.js
var artifact = __webpack_require__(4496);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/python/source.js
var python_source = __webpack_require__(991);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/address.js
var address = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/python/distribution.js





/** Source: https://packaging.python.org/specifications/name-normalization/ */
const lawfulName = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/** A distribution as a component, and what is wrong with it. */
function componentOf(locked, file, faults) {
    const { name, version, source, artifacts, line, declaredIn: place = file, description } = locked;
    if (!lawfulName.test(name))
        faults.add('name', name, line);
    const purl = (0,python_source/* pythonPurl */.oQ)(name, version, source);
    return (0,described/* component */.s)({
        type: 'library',
        name,
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        hashes: (0,artifact/* ownHashes */.jk)(artifacts),
        references: [...placeOf(source), ...(0,artifact/* referencesTo */.Cj)(artifacts, name, source.kind === 'index' && !source.url)],
        ...(description !== undefined && { description }),
        evidence: [(0,evidence/* declaredIn */.e)(place, line)],
        properties: propertiesOf(locked),
    });
}
function placeOf(source) {
    if (source.kind !== 'git')
        return [];
    const url = (0,address/* vcsUrl */.W4)(source);
    return URL.canParse(url) ? [{ type: 'vcs', url }] : [];
}
function propertiesOf({ source, artifacts, marker, properties }) {
    const digests = (0,artifact/* digestsWithoutFile */.ik)(artifacts);
    return {
        ...properties,
        ...(source.kind !== 'index' && { 'seaworthy:python:source': source.kind }),
        ...(marker !== undefined && { 'seaworthy:python:marker': marker }),
        ...(digests !== '' && { 'seaworthy:python:digests': digests }),
    };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/majority.js
var majority = __webpack_require__(2666);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/origin.js
var origin = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/actions/sbom/src/advisories/versions/pypi.js
var pypi = __webpack_require__(5520);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/python-name.js
var python_name = __webpack_require__(6501);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/python/archive-name.js


const ending = /\.(?:tar\.(?:gz|bz2|xz|Z)|tgz|zip|whl|egg)$/i;
/**
 * Whether the file that an address ends with is called as one of another distribution or version: what is installed is
 * what lies there. What has no such name is none.
 * Source: https://packaging.python.org/specifications/binary-distribution-format/#file-name-convention
 */
function isOfAnother(address, name, version) {
    const file = fileIn(address);
    if (!ending.test(file))
        return false;
    const parts = file.replace(ending, '').split('-');
    // Names and versions of old archives may have hyphens of their own.
    return !parts.some((_, at) => {
        if (at === 0 || (0,python_name/* normalizedName */.j)(parts.slice(0, at).join('-')) !== name)
            return false;
        const rest = parts.slice(at);
        return version === undefined || rest.some((_part, end) => isSame(rest.slice(0, end + 1).join('-'), version));
    });
}
function isSame(found, version) {
    return found === version || pypi.pypi.compare(found.replaceAll('_', '-'), version) === 0;
}
function fileIn(address) {
    const path = URL.canParse(address) ? new URL(address).pathname : address;
    const file = path.slice(path.lastIndexOf('/') + 1);
    try {
        return decodeURIComponent(file);
    }
    catch {
        return file;
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/python/origins.js





/** Where PyPI keeps its files. */
const pypiFiles = new Set(['files.pythonhosted.org', 'pypi.org', 'pypi.python.org']);
/** The distributions whose place is for the policy to decide; `registries` are the hosts of indexes that the project names. */
function originsOf(file, distributions, registries) {
    const ofPypi = distributions.filter(isOfPypi);
    const usual = (0,majority/* mostCommon */.f)(ofPypi.map((one) => (0,address/* hostOf */.w4)(addressesOf(one)[0])));
    const areDigested = (0,majority/* areUsually */.q)(ofPypi, isDigested);
    const origins = new origin/* Origins */.C(file);
    for (const one of distributions) {
        const { name, version, source, line } = one;
        const add = (kind, place) => {
            origins.add(kind, { name, purl: (0,python_source/* pythonPurl */.oQ)(name, version, source), line }, place);
        };
        const place = origins_placeOf(source);
        if (source.kind === 'archive')
            add('url', place);
        if (source.kind === 'git')
            add('git', place);
        if (source.kind === 'git' && !(0,origin/* isCommit */.W)(source.commit))
            add('unpinned', place);
        if (source.kind === 'local' && source.archive !== undefined)
            add('file', place);
        if (source.kind === 'index' && source.url !== undefined && !registries.has((0,address/* hostOf */.w4)(source.url) ?? '')) {
            add('registry', place);
        }
        if ((0,address/* isUnencrypted */.oK)(place))
            add('unencrypted', place);
        if (!isOfPypi(one))
            continue;
        const strange = addressesOf(one).find((url) => isElsewhere(url, registries));
        if (strange !== undefined)
            add((0,address/* hostOf */.w4)(strange) === usual ? 'registry' : 'elsewhere', (0,address/* withoutSecrets */.cT)(strange));
        const another = addressesOf(one).find((url) => isOfAnother(url, name, version));
        if (strange === undefined && another !== undefined)
            add('another', (0,address/* withoutSecrets */.cT)(another));
        if (areDigested && !isDigested(one))
            add('undigested', undefined);
    }
    return origins.list;
}
/** Of no other index, as far as the lock file tells. */
function isOfPypi({ source }) {
    return source.kind === 'index' && source.url === undefined;
}
function isDigested({ artifacts }) {
    return artifacts.length > 0 && artifacts.every(({ hashes }) => hashes.length > 0);
}
/** Lock files that have addresses are believed by those who install from them, whatever index they name. */
function addressesOf({ artifacts }) {
    return artifacts.flatMap(({ url }) => (url !== undefined && (0,address/* hostOf */.w4)(url) !== undefined ? [url] : []));
}
function isElsewhere(url, registries) {
    const host = (0,address/* hostOf */.w4)(url) ?? '';
    return !pypiFiles.has(host) && !registries.has(host);
}
function origins_placeOf(source) {
    switch (source.kind) {
        case 'git':
            return (0,address/* vcsUrl */.W4)(source);
        case 'archive':
        case 'index':
            return source.url;
        case 'local':
            return source.archive;
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/python/resolve.js



/** The lock file with the distributions that requirements lead to. */
function resolveLock(lock, problems) {
    const { file, distributions, app, appName, flat, registries } = lock;
    const ids = new Map(distributions.map((one, index) => [one, String(index)]));
    const byName = Map.groupBy(distributions, ({ name }) => name);
    const isAsked = extrasAsked(lock);
    const missing = [];
    const targets = (requirement, from, line) => {
        const found = choose(byName.get(requirement.name) ?? [], requirement);
        const mayBeAbsent = requirement.marker !== undefined || requirement.optional === true || requirement.name === appName;
        if (found.length === 0 && !mayBeAbsent)
            missing.push({ from, name: requirement.name, line });
        return found.flatMap((one) => ids.get(one) ?? []);
    };
    /** A marker decides as a target does elsewhere: who builds for which system, nothing here knows. */
    const needs = (requirement, from, line, extra) => targets(requirement, from, line).map((id) => {
        const conditions = [extra && `extra ${extra}`, requirement.marker && `marker ${requirement.marker}`].filter(Boolean);
        return conditions.length === 0
            ? { id, kind: 'required' }
            : { id, kind: 'optional', onlyFor: conditions.join(' with ') };
    });
    const packages = new Map();
    for (const one of distributions) {
        const id = ids.get(one) ?? '';
        const { name, line, scope, member } = one;
        packages.set(id, {
            component: componentOf(one, file, problems),
            needs: [
                ...one.requires.flatMap((requirement) => needs(requirement, id, line)),
                ...[...(one.extras ?? [])].flatMap(([extra, list]) => list.flatMap((requirement) => needs(requirement, id, line, isAsked(name, extra) ? undefined : extra))),
                ...developmentNeeds(one.development ?? [], (requirement) => targets(requirement, id, line)),
            ],
            scope,
            ...(member && { member }),
        });
    }
    // Tools lock extras and groups of developers only when they are told to.
    const root = app?.flatMap(({ requirement, kind, onlyFor }) => {
        if (kind === 'required')
            return needs(requirement, '');
        return targets({ ...requirement, optional: true }, '', undefined).map((id) => ({
            id,
            kind,
            onlyFor,
        }));
    });
    const origins = originsOf(file, distributions, registries);
    return { file, packages, root, missing, flat, onlyForProperty: 'seaworthy:python:only-for', origins };
}
function developmentNeeds(list, targets) {
    return list.flatMap((requirement) => targets(requirement).map((id) => ({ id, kind: 'development' })));
}
/**
 * Of several versions that a lock file has for several environments, those that a requirement allows; all, where it says
 * it in a way that is not Python's own.
 */
function choose(candidates, { version, specifier }) {
    if (version !== undefined) {
        const exact = candidates.filter((one) => one.version === version);
        return exact.length > 0 ? exact : candidates;
    }
    if (candidates.length < 2 || specifier === undefined || specifier.length > 200)
        return candidates;
    const allowed = candidates.filter((one) => one.version !== undefined && (0,pep440/* satisfies */.ib)(one.version, specifier));
    return allowed.length > 0 ? allowed : candidates;
}
/** Whether anything asks for an extra of a distribution, `requests[socks]`. */
function extrasAsked({ distributions, app }) {
    const asked = new Set();
    const read = (requirements) => {
        for (const { name, extras } of requirements)
            for (const extra of extras)
                asked.add(`${name}[${extra}]`);
    };
    read(app?.map(({ requirement }) => requirement) ?? []);
    for (const { requires, extras, development } of distributions) {
        read(requires);
        read(development ?? []);
        for (const list of extras?.values() ?? [])
            read(list);
    }
    return (name, extra) => asked.has(`${name}[${extra}]`);
}


/***/ }),

/***/ 991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ placeSource),
/* harmony export */   Ie: () => (/* binding */ indexSource),
/* harmony export */   Ym: () => (/* binding */ gitSource),
/* harmony export */   j1: () => (/* binding */ localSource),
/* harmony export */   oQ: () => (/* binding */ pythonPurl)
/* harmony export */ });
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var _origins_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);


const pypi = /^https?:\/\/(?:[\w-]+@)?(?:pypi\.org|pypi\.python\.org|upload\.pypi\.org)(?:\/|$)/;
/** An index by its address. One on a disk is named for nobody else. */
function indexSource(url) {
    if (url === undefined || !/^https?:\/\//.test(url) || pypi.test(url))
        return { kind: 'index' };
    return { kind: 'index', url: (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(url).replace(/[?#].*$/s, '') };
}
/** A commit of a repository as pip names it: `git+https://github.com/o/n.git@commit#subdirectory=a`. */
function gitSource(place, stated) {
    const address = place.replace(/^git\+/, '').replace(/[?#].*$/s, '');
    if (/^(?:file:|[./~]|[A-Za-z]:)/.test(address))
        return { kind: 'local', isInstalled: true };
    const { commit, subpath } = stated;
    const url = (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(address.replace(/^git@([\w.-]+):(?!\d)/, 'ssh://git@$1/'));
    return { kind: 'git', repository: `git+${url}`, commit, ...(subpath !== undefined && { subpath }) };
}
/** A place after `@` or on a line of its own. */
function placeSource(place) {
    const vcs = /^git\+([^#]*?)(?:@([^@/#]+))?(?:#(.*))?$/s.exec(place);
    if (vcs) {
        const [, address = '', commit, fragment = ''] = vcs;
        return gitSource(address, { commit, subpath: /(?:^|&)subdirectory=([^&]+)/.exec(fragment)?.[1] });
    }
    if (/^https?:\/\//.test(place))
        return { kind: 'archive', url: (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(place.replace(/#.*$/s, '')) };
    return localSource(place);
}
/** A folder or archive in the sources. Where on a machine it lies is not to be told. */
function localSource(path) {
    const [, archive] = /([^/\\]+\.(?:whl|zip|tar\.(?:gz|bz2|xz)|tgz))(?:[?#]|$)/i.exec(path ?? '') ?? [];
    return { kind: 'local', isInstalled: true, ...(archive !== undefined && { archive }) };
}
const plainVersion = /^[\w.]+$/;
const plainName = /^[a-z0-9-]+$/;
/** The package URL of a distribution; one that PyPI has not has the place it is from. None for what is never installed. */
function pythonPurl(name, version, source) {
    if (source.kind === 'local' && !source.isInstalled)
        return undefined;
    const qualifiers = qualifiersOf(source);
    // The library takes longer than all else that is done to a package.
    if (!qualifiers && version !== undefined && plainName.test(name) && plainVersion.test(version)) {
        return `pkg:pypi/${name}@${version}`;
    }
    const subpath = source.kind === 'git' ? source.subpath : undefined;
    return (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageUrl */ .EH)({ type: 'pypi', name, version, qualifiers, subpath });
}
function qualifiersOf(source) {
    if (source.kind === 'git')
        return { vcs_url: (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_1__/* .vcsUrl */ .W4)(source) };
    if (source.kind === 'archive')
        return { download_url: source.url };
    return source.kind === 'index' && source.url !== undefined ? { repository_url: source.url } : undefined;
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


/***/ }),

/***/ 9687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* reexport */ compare),
  ib: () => (/* reexport */ satisfies),
  rZ: () => (/* reexport */ valid)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, explain, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, parse, patch, rcompare, validRange

// NAMESPACE OBJECT: ./node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__webpack_require__.r(operator_namespaceObject);
__webpack_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js











/***/ })

};
;