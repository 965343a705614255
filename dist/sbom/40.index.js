"use strict";
exports.id = 40;
exports.ids = [40];
exports.modules = {

/***/ 7832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isAmong)
/* harmony export */ });
/**
 * Whether a file is among those that are looked at. One that is left out stands in the place of no other: it is not read, and
 * what the other says would be lost. In time that grows with the logarithm of the number of files.
 */
function isAmong({ paths }, path) {
    let [low, high] = [0, paths.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((paths[middle] ?? '') < path)
            low = middle + 1;
        else
            high = middle;
    }
    return paths[low] === path;
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

/***/ 386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/** Deeper references and longer texts than any build file has. */
const deepest = 20;
const longest = 2000;
/**
 * A text with the properties that it names put in, and those that their values name. Undefined when one of them is not
 * known, or when they lead in circles or swell.
 */
function expand(text, reference, valueOf) {
    let before = text;
    for (let depth = 0; depth < deepest && before.length <= longest; depth++) {
        const unknown = [];
        const after = before.replace(reference, (_, name) => {
            const value = valueOf(name);
            if (value === undefined || value.length > longest)
                unknown.push(name);
            return unknown.length > 0 ? '' : (value ?? '');
        });
        if (unknown.length > 0)
            return undefined;
        if (after === before)
            return after.trim();
        before = after;
    }
    return undefined;
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

/***/ 40:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectPom: () => (/* binding */ collectPom)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/evidence.js
var evidence = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/is-among.js
var is_among = __webpack_require__(7832);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/assemble.js + 1 modules
var assemble = __webpack_require__(69);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/completeness.js
var completeness = __webpack_require__(1858);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/faults.js
var locked_faults = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/maven/artifact.js
var maven_artifact = __webpack_require__(6223);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/expand.js
var expand = __webpack_require__(386);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/maven/effective.js


const reference = /\$\{([^${}]+)\}/g;
/** Ranges, and words that a repository has to be asked for. */
const effective_open = /^[[(]|[,\])]$|\$\{|^(?:LATEST|RELEASE)$/;
/**
 * What a project depends on, with properties and managed versions of its parents put in. A version that only a parent or
 * a bill of materials in a repository tells is left out, and so is a range.
 * Source: https://maven.apache.org/guides/introduction/introduction-to-the-pom.html
 */
function effectivePom(poms) {
    const [own] = poms;
    const properties = propertiesOf(poms);
    const resolve = (text) => text === undefined ? undefined : (0,expand/* expand */.f)(text, reference, (name) => properties.get(name));
    const managed = new Map();
    for (const one of poms.flatMap((pom) => pom.managed)) {
        const key = keyOf(one, resolve);
        if (!managed.has(key))
            managed.set(key, one);
    }
    const dependencies = new Map();
    for (const one of poms.flatMap((pom) => pom.dependencies)) {
        const key = keyOf(one, resolve);
        // What a child says of a dependency counts, and not what its parent says.
        if (!dependencies.has(key))
            dependencies.set(key, dependencyOf(one, managed.get(key), resolve));
    }
    return {
        group: resolve(own?.group ?? own?.parent?.group),
        artifact: resolve(own?.artifact),
        version: resolve(own?.version ?? own?.parent?.version),
        dependencies: [...dependencies.values()],
    };
}
/** Where a group or an artifact cannot be told, the text as it stands says at least what is meant. */
function keyOf({ group, artifact, type, classifier }, resolve) {
    const key = (0,maven_artifact/* artifactKey */.W)({ group: resolve(group) ?? group, artifact: resolve(artifact) ?? artifact });
    return `${key}:${resolve(type) ?? 'jar'}:${resolve(classifier) ?? ''}`;
}
function dependencyOf(one, managed, resolve) {
    const version = resolve(one.version ?? managed?.version);
    return {
        group: resolve(one.group) ?? one.group,
        artifact: resolve(one.artifact) ?? one.artifact,
        version: version === undefined || effective_open.test(version) ? undefined : version,
        type: resolve(one.type),
        classifier: resolve(one.classifier),
        scope: resolve(one.scope ?? managed?.scope) ?? 'compile',
        isOptional: one.isOptional || managed?.isOptional === true,
        file: one.file,
        line: one.line,
    };
}
/** The child's properties count before its parents'; what the model itself tells has names of its own. */
function propertiesOf(poms) {
    const properties = new Map();
    for (const pom of poms.toReversed())
        for (const [name, value] of pom.properties)
            properties.set(name, value);
    const [own] = poms;
    const told = [
        ['groupId', own?.group ?? own?.parent?.group],
        ['artifactId', own?.artifact],
        ['version', own?.version ?? own?.parent?.version],
        ['parent.groupId', own?.parent?.group],
        ['parent.artifactId', own?.parent?.artifact],
        ['parent.version', own?.parent?.version],
    ];
    for (const [name, value] of told) {
        if (value === undefined)
            continue;
        for (const prefix of ['project.', 'pom.', ''])
            properties.set(`${prefix}${name}`, value);
    }
    return properties;
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/xml.js
var xml = __webpack_require__(582);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/maven/pom.js



/** Parents above parents; Maven has no limit, and no project that many. */
const mostAncestors = 20;
/**
 * A `pom.xml` and its parents as far as they stand in the sources, the child first.
 * Source: https://maven.apache.org/ref/current/maven-model/maven.html
 */
async function readPoms(file, folder) {
    const poms = [];
    const faults = [];
    const seen = new Set();
    let next = file;
    let expected;
    while (next !== undefined && !seen.has(next) && seen.size < mostAncestors) {
        seen.add(next);
        const { text, unread } = await readText(next, folder);
        faults.push(...unread);
        if (text === undefined)
            break;
        const { root, fault } = (0,xml/* parseXml */.NO)(text, next, lock_text_faults/* invalidManifest */.p4);
        if (fault)
            faults.push(fault);
        if (!root)
            break;
        const pom = pomFrom(root, next);
        // The folder above may be of another project: then the parent is in a repository.
        if (expected && (pom.artifact !== expected.artifact || groupOf(pom) !== expected.group))
            break;
        poms.push(pom);
        expected = pom.parent;
        next = pom.parent && placeOf(pom.parent.relativePath, next);
    }
    return { poms, faults };
}
/** A parent may be named by a path that leads to no file: then the child is read without it. */
async function readText(file, folder) {
    try {
        return { text: await folder.text(file), unread: [] };
    }
    catch (error) {
        const unread = (0,lock_text_faults/* faultsOf */.xm)(error, file);
        if (!unread)
            throw error;
        return { unread };
    }
}
function groupOf({ group, parent }) {
    return group ?? parent?.group;
}
/** The file that a relative path names, which may be that of a folder; undefined for none, and for those outside. */
function placeOf(relativePath, from) {
    if (relativePath === '')
        return undefined;
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(from), relativePath.replaceAll('\\', '/'));
    const place = path.endsWith('.xml') ? path : external_node_path_.posix.join(path, 'pom.xml');
    return place.startsWith('..') ? undefined : place;
}
function pomFrom(root, file) {
    const parent = (0,xml/* childOf */.GG)(root, 'parent');
    const relativePath = (0,xml/* childOf */.GG)(parent, 'relativePath');
    return {
        file,
        group: (0,xml/* textIn */.r7)(root, 'groupId'),
        artifact: (0,xml/* textIn */.r7)(root, 'artifactId'),
        version: (0,xml/* textIn */.r7)(root, 'version'),
        parent: parent && {
            group: (0,xml/* textIn */.r7)(parent, 'groupId') ?? '',
            artifact: (0,xml/* textIn */.r7)(parent, 'artifactId') ?? '',
            version: (0,xml/* textIn */.r7)(parent, 'version'),
            relativePath: relativePath ? relativePath.text : '../pom.xml',
        },
        properties: new Map((0,xml/* childOf */.GG)(root, 'properties')?.children.map(({ name, text }) => [name, text])),
        managed: dependenciesIn((0,xml/* childOf */.GG)(root, 'dependencyManagement'), file),
        dependencies: dependenciesIn(root, file),
        name: (0,xml/* textIn */.r7)(root, 'name'),
    };
}
function dependenciesIn(element, file) {
    return (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(element, 'dependencies'), 'dependency').map((dependency) => ({
        group: (0,xml/* textIn */.r7)(dependency, 'groupId') ?? '',
        artifact: (0,xml/* textIn */.r7)(dependency, 'artifactId') ?? '',
        version: (0,xml/* textIn */.r7)(dependency, 'version'),
        type: (0,xml/* textIn */.r7)(dependency, 'type'),
        classifier: (0,xml/* textIn */.r7)(dependency, 'classifier'),
        scope: (0,xml/* textIn */.r7)(dependency, 'scope'),
        isOptional: (0,xml/* textIn */.r7)(dependency, 'optional') === 'true',
        file,
        line: dependency.line,
    }));
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/maven/scope.js
var maven_scope = __webpack_require__(921);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/maven/collect-pom.js











/** `pom.xml`: what the app asks for itself. What that needs is told by a lock file, if one is there. */
async function collectPom(file, folder) {
    const { poms, faults } = await readPoms(file, folder);
    if (poms.length === 0)
        return (0,lock_text_faults/* nothingBut */.z7)(faults);
    const pom = effectivePom(poms);
    const subject = subjectOf(pom, file);
    if ((0,is_among/* isAmong */.F)(folder, external_node_path_.posix.join(external_node_path_.posix.dirname(file), 'lockfile.json')))
        return { ...(0,lock_text_faults/* nothingBut */.z7)(faults), ...(subject && { subject }) };
    const problems = new locked_faults/* LockedFaults */.I(file);
    const packages = new Map();
    const root = [];
    for (const dependency of pom.dependencies) {
        const id = String(packages.size);
        const scope = (0,maven_scope/* shippedScope */.w)(dependency.scope, dependency.isOptional);
        packages.set(id, { component: componentOf(dependency, problems), needs: [], scope });
        root.push({ id, kind: scope === 'excluded' ? 'development' : scope });
    }
    const lock = { file, packages, root, missing: [], onlyForProperty: 'seaworthy:maven:only-for' };
    return {
        ...(0,assemble/* assembleLock */.s)(lock, subject, problems, faults),
        // A project that asks for nothing, such as one that only has modules, leaves nothing open.
        completeness: (0,completeness/* leftOpen */.cb)(packages, `${file} is no lock file`),
    };
}
function componentOf(dependency, problems) {
    const { file, line, scope } = dependency;
    const isProvided = scope === 'provided' || scope === 'system';
    const properties = isProvided ? { 'seaworthy:maven:scope': scope } : {};
    return (0,maven_artifact/* mavenComponent */.x)(dependency, { line, properties }, file, problems);
}
function subjectOf({ group, artifact, version }, file) {
    if (artifact === undefined)
        return undefined;
    return {
        name: artifact,
        ...(group !== undefined && { group }),
        ...(version !== undefined && { version }),
        evidence: [(0,evidence/* declaredIn */.e)(file)],
    };
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