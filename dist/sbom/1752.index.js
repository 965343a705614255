"use strict";
exports.id = 1752;
exports.ids = [1752];
exports.modules = {

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

/***/ 1752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBill: () => (/* binding */ readBill)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/ref.js
var inventory_ref = __webpack_require__(3074);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/index.js + 3 modules
var collect = __webpack_require__(3899);
;// CONCATENATED MODULE: ./build/actions/sbom/src/read/lock-files.js

/**
 * A bill without the lock files that tools list among the parts: syft as files, trivy as applications that depend on what the
 * file locks. They say where parts were found, and are none; the app depends on what they
 * lock.
 */
function withoutLockFiles(bill) {
    const isLock = (entry) => entry.id !== bill.subject && isLockFile(entry);
    const ids = new Set(bill.entries.filter(isLock).map(({ id }) => id));
    if (ids.size === 0)
        return bill;
    const locked = Map.groupBy(bill.edges.filter(({ from, to }) => ids.has(from) && !ids.has(to)), ({ from }) => from);
    const edges = bill.edges.flatMap((edge) => {
        if (ids.has(edge.from))
            return [];
        if (!ids.has(edge.to))
            return [edge];
        const targets = edge.from === bill.subject ? (locked.get(edge.to) ?? []) : [];
        // Once each: a hostile bill has thousands of edges to the same.
        locked.delete(edge.to);
        return targets.map(({ to }) => ({ from: edge.from, to }));
    });
    return { ...bill, edges, entries: bill.entries.filter((entry) => !isLock(entry)) };
}
function isLockFile({ component: { type, name, purl } }) {
    if (purl !== undefined || (type !== 'file' && type !== 'application'))
        return false;
    return collect/* collectors */.R8.some((collector) => collector.reads(name));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/assemble.js


/**
 * What a document says in the words of our inventory: identifiers of the document, which are random with some tools, become
 * package URLs or names. An identifier that stands twice is the first one's.
 */
function assemble(bill, source) {
    const { entries, edges, subject: subjectId, completeness } = withoutLockFiles(bill);
    const refs = new Map();
    const components = [];
    let subject;
    for (const { id, component } of entries) {
        const described = { ...component, ref: (0,inventory_ref/* componentRef */.D)(component) };
        const isSubject = id !== undefined && id === subjectId && (!subject || subject.ref === described.ref);
        if (!isSubject)
            components.push(described);
        else
            subject ??= described;
        if (id === undefined)
            continue;
        const ref = isSubject ? '' : described.ref;
        const known = refs.get(id) ?? ref;
        refs.set(id, known);
        if (known !== ref)
            source.complaints.add('reference', JSON.stringify(id), described.evidence[0]?.line);
    }
    // What no entry describes keeps its name, and is found missing.
    const resolve = (id) => refs.get(id) ?? id;
    return {
        components: components.map((component) => withOrigins(component, refs)),
        ...connect(edges, resolve),
        ...(subject && { subject: isFolder(subject) ? { ref: '' } : { ...subject, ref: '' } }),
        completeness: completeness.map(({ aggregate, ids }) => ({
            aggregate,
            refs: ids.map(resolve),
            because: `${source.file} says so`,
        })),
        faults: source.complaints.faults(),
    };
}
/** Tools call what they looked at by its folder on some machine, which says nothing of the app. */
function isFolder({ type, name, purl }) {
    return purl === undefined && (type === 'file' || /^(?:[./\\]|[a-z]:[\\/])/i.test(name));
}
function connect(edges, resolve) {
    const targets = new Map();
    for (const { from, to } of edges) {
        const source = resolve(from);
        const known = targets.get(source);
        if (known)
            known.add(resolve(to));
        else
            targets.set(source, new Set([resolve(to)]));
    }
    const roots = [...(targets.get('') ?? [])];
    targets.delete('');
    return { roots, dependencies: new Map([...targets].map(([from, to]) => [from, [...to]])) };
}
/** Models and data sets that one was made from are named by their ref where they are components. */
function withOrigins(component, refs) {
    const { model } = component;
    if (!model?.datasets && !model?.baseModels)
        return component;
    const resolve = (ids) => ids.map((id) => refs.get(id) ?? id);
    const { baseModels, datasets } = model;
    return {
        ...component,
        model: {
            ...model,
            ...(baseModels && { baseModels: resolve(baseModels) }),
            ...(datasets && { datasets: resolve(datasets) }),
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/complaints.js

/** What may be wrong with an entry, and what to do about it. `found` stands between the two texts. */
const kinds = {
    entry: {
        rule: 'sbom/bill-entry',
        expected: 'Expected components to be objects with a name, found',
        remedy: 'Make the bill again with the tool that wrote it; what has no name is not in ours.',
    },
    purl: {
        rule: 'sbom/bill-purl',
        expected: 'Expected package URLs, found',
        remedy: 'Have the tool that wrote the bill mended; without package URL no advisories are looked up.',
    },
    reference: {
        rule: 'sbom/bill-reference-twice',
        expected: 'Expected each component to have an identifier of its own, found twice',
        remedy: 'Make the bill again with the tool that wrote it; the edges of these components are taken for those of the first.',
    },
};
/** Enough of many to find the rest. */
const mostNamed = 3;
const longestNamed = 120;
/** Collects what is wrong with the entries of a bill: one fault for each kind, however many entries there are. */
class Complaints {
    #file;
    #found = new Map();
    constructor(file) {
        this.#file = file;
    }
    add(kind, found, line) {
        const known = this.#found.get(kind) ?? { named: [], count: 0, line };
        this.#found.set(kind, known);
        known.count++;
        known.line ??= line;
        if (known.named.length < mostNamed)
            known.named.push((0,inventory_ref/* encodeControls */.d)(found.slice(0, longestNamed)));
    }
    faults() {
        return [...this.#found].map(([kind, { named, count, line }]) => {
            const { rule, expected, remedy } = kinds[kind];
            const rest = count > named.length ? ` and ${count - named.length} more` : '';
            return {
                rule,
                message: `${expected} ${named.join(', ')}${rest}.`,
                remedy,
                file: this.#file,
                ...(line !== undefined && { line }),
            };
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/values.js
/** Whether a value is an object with members. */
function isNode(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The member as an object, an empty one for anything else. */
function nodeOf(value) {
    return isNode(value) ? value : {};
}
/** The objects in a list; nothing else that stands in it, and nothing for what is no list. */
function nodesOf(value) {
    return listOf(value).filter(isNode);
}
/** The list, or nothing. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The text without space around it; undefined for anything else and for what SPDX writes where it says nothing. */
function textOf(value) {
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' || text === 'NOASSERTION' || text === 'NONE' ? undefined : text;
}
/** The texts in a list; a text alone is a list of one, as JSON-LD has it. */
function textsOf(value) {
    return (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/entries.js

/**
 * The objects in one of a document's lists, and those in the member of the same name of each, in the order in which they
 * stand. Whatever else stands there is complained of.
 */
function entriesOf(document, list, { lines, complaints }) {
    const placed = [];
    const numbers = lines.get(list) ?? [];
    let next = 0;
    const open = [listOf(document[list])[Symbol.iterator]()];
    for (let items = open.at(-1); items; items = open.at(-1)) {
        const { value, done } = items.next();
        if (done) {
            open.pop();
            continue;
        }
        const line = typeof value === 'object' && value !== null ? numbers[next++] : undefined;
        if (isNode(value)) {
            placed.push({ node: value, line });
            open.push(listOf(value[list])[Symbol.iterator]());
        }
        else
            complaints.add('entry', shown(value), line);
    }
    return placed;
}
/** A value that is no component, in a few words. */
function shown(value) {
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'an object without name';
    return JSON.stringify(value).slice(0, 60);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/advisories/packages/target.js
var target = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/purl.js
var inventory_purl = __webpack_require__(4942);
;// CONCATENATED MODULE: ./build/actions/sbom/src/read/cpes.js


/**
 * CPE names of a component. Other tools guess a handful for each package of a registry, whose advisories go by its package
 * URL: those are left out.
 */
function cpesOf(stated, purl, { isOurs }) {
    const parts = purl === undefined ? undefined : (0,inventory_purl/* parsePurl */.$l)(purl);
    const isGuessed = !isOurs && parts !== undefined && (0,target/* ecosystemOfType */.C1)(parts.type) !== undefined;
    return isGuessed || stated.length === 0 ? {} : { cpes: [...new Set(stated)] };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/data-kind.js
const data_kind_kinds = ['definition', 'configuration', 'dataset', 'source-code', 'other'];
/** The first of our kinds of data that is among what a document calls it. */
function dataKindAmong(stated) {
    return data_kind_kinds.find((kind) => stated.includes(kind)) ?? 'other';
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/evidence.js
/** How sure another tool is that does not say it: it saw what nobody here saw. */
const unstated = 0.8;
/** The bill itself as the place that says that a component is there. */
function reportedIn(file, seen, line, confidence) {
    const isStated = typeof confidence === 'number' && confidence >= 0 && confidence <= 1;
    return {
        kind: 'reported',
        ...(seen && { reportedOf: seen }),
        file,
        ...(line !== undefined && { line }),
        confidence: isStated ? confidence : unstated,
    };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/hashes.js
var hashes = __webpack_require__(1967);
;// CONCATENATED MODULE: ./build/actions/sbom/src/read/hashes.js

/** Names of algorithms in CycloneDX, SPDX 2 and SPDX 3, without the marks in which they differ. */
const algorithms = new Map(hashes/* usualAlgorithms */.hL).set('blake2b256', 'BLAKE2b-256').set('blake3', 'BLAKE3');
/** Digests of algorithms that we compare, and the others as properties, so that they are not lost. */
function hashesOf(told) {
    const hashes = [];
    const properties = {};
    for (const { algorithm: name, content } of told) {
        if (name === undefined || content === undefined)
            continue;
        const plain = name.toLowerCase().replace(/[-_]/g, '');
        const algorithm = algorithms.get(plain);
        if (algorithm)
            hashes.push({ algorithm, content });
        else if (/^[a-z0-9]{1,20}$/.test(plain))
            properties[`seaworthy:hash:${plain}`] = content;
    }
    return { hashes, properties };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/python-name.js
var python_name = __webpack_require__(6501);
;// CONCATENATED MODULE: ./build/actions/sbom/src/read/purl.js


/** What tools write although it is the default of the type, or says where the build ran and not what the package is. */
const redundant = {
    maven: (name, value) => name === 'type' && value === 'jar',
    golang: (name) => name === 'type' || name === 'goos' || name === 'goarch',
    npm: (name, value) => name === 'repository_url' && /^(?:https:\/\/)?registry\.npmjs\.org\/?$/.test(value),
    pypi: (name) => name === 'file_name',
};
/** A version that is a range of versions, as GitHub exports what no lock file decides. */
const range = /[<>=^~*|,\s]/;
/** The parts of another tool's package URL as our collectors write them; undefined when it is none. */
function reportedPurl(text, version) {
    const parts = (0,inventory_purl/* parsePurl */.$l)(text);
    if (!parts)
        return undefined;
    const stated = parts.version ?? version;
    const isRedundant = Object.hasOwn(redundant, parts.type) ? redundant[parts.type] : undefined;
    const qualifiers = Object.entries(parts.qualifiers ?? {}).filter(([name, value]) => !isRedundant?.(name, value));
    return {
        type: parts.type,
        namespace: parts.namespace,
        name: parts.type === 'pypi' ? (0,python_name/* normalizedName */.j)(parts.name) : parts.name,
        version: stated !== undefined && isRange(stated) ? undefined : stated,
        qualifiers: qualifiers.length === 0 ? undefined : Object.fromEntries(qualifiers),
        subpath: parts.subpath,
    };
}
function isRange(version) {
    return range.test(version);
}
/** The text of these parts. */
function purlOf(parts) {
    return (0,inventory_purl/* packageUrl */.EH)(parts);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/identity.js

/**
 * Who a component is, as our collectors would say it, so that both are found to be the same: package URLs without what is
 * redundant, groups apart from names, paths without `./` and `/` at their start. A version that is a range is a property.
 */
function identityOf({ type, version: stated, purl: text, ...told }, source, line) {
    const parts = text === undefined ? undefined : reportedPurl(text, stated);
    const purl = parts && purlOf(parts);
    if (text !== undefined && purl === undefined)
        source.complaints.add('purl', JSON.stringify(text), line);
    const version = stated ?? parts?.version;
    const { group, name } = parts ? splitAsPurl(told, parts) : { ...told, name: pathOf(type, told.name) };
    return {
        type,
        name,
        properties: version !== undefined && isRange(version) ? { 'seaworthy:version-range': version } : {},
        ...(group !== undefined && { group }),
        ...(version !== undefined && !isRange(version) && { version }),
        ...(purl !== undefined && { purl }),
    };
}
/** npm writes `@scope/name` into the name, GitHub `group:artifact`. */
function splitAsPurl({ group, name }, { namespace, name: own }) {
    if (group !== undefined || namespace === undefined)
        return { group, name };
    for (const separator of ['/', ':']) {
        const whole = `${namespace}${separator}${own}`;
        if (name.toLowerCase() !== whole.toLowerCase())
            continue;
        return { group: name.slice(0, namespace.length), name: name.slice(namespace.length + 1) };
    }
    return name.toLowerCase() === own.toLowerCase() ? { group: namespace, name } : { group, name };
}
/** Files are named from the folder that was looked at. */
function pathOf(type, name) {
    if (type !== 'file')
        return name;
    const path = name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
    return path === '' ? name : path;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/properties.js
/** Properties that say something wherever they come from. Others name folders of the machine, or how a tool works. */
const kept = /^(?:seaworthy|bsi|cdx):[\w:.-]+$/;
/** Those that are members of a component, or made anew when it is written. */
const members = new Set([
    'seaworthy:completeness:because',
    'seaworthy:supplier:from',
    'seaworthy:licence:from',
    'seaworthy:licence:declared',
    'seaworthy:hasInstallScript',
    'seaworthy:isExternal',
    'seaworthy:version',
    'seaworthy:dataKind',
    'seaworthy:cpe',
]);
/** Properties by name; of several with one name all, in the order of the document. */
class Properties {
    #values = new Map();
    constructor(told) {
        for (const [name, value] of told) {
            if (name === undefined || value === undefined)
                continue;
            const known = this.#values.get(name);
            if (known)
                known.push(value);
            else
                this.#values.set(name, [value]);
        }
    }
    one(name) {
        return this.#values.get(name)?.[0];
    }
    all(name) {
        return this.#values.get(name) ?? [];
    }
    /** Whether a package runs code when it is installed: `false` is known only from those that tell. */
    installScript(isTold) {
        const names = ['seaworthy:hasInstallScript', 'cdx:npm:hasInstallScript'];
        if (names.some((name) => this.one(name) === 'true'))
            return { hasInstallScript: true };
        return isTold ? { hasInstallScript: false } : {};
    }
    /** Those that a component keeps. */
    kept() {
        const entries = [...this.#values].filter(([name]) => kept.test(name) && !isMember(name));
        return Object.fromEntries(entries.map(([name, [value = '']]) => [name, value]));
    }
}
function isMember(name) {
    return members.has(name) || name === 'cdx:npm:hasInstallScript' || /^seaworthy:(?:model|reference):/.test(name);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/cyclonedx/licences.js

/**
 * Licences as declared, and the concluded one where it is called so. Until 1.5 no licence says which it is, and ours say it
 * in properties.
 */
function licencesOf(node, properties, file) {
    const told = nodesOf(node['licenses']).flatMap((choice) => {
        const licence = nodeOf(choice['license']);
        const text = textOf(choice['expression']) ?? licenceText(licence);
        const acknowledgement = choice['acknowledgement'] ?? licence['acknowledgement'];
        return text === undefined ? [] : [{ text, acknowledgement, isConcluded: acknowledgement === 'concluded' }];
    });
    const ours = properties.one('seaworthy:licence:from');
    const isUntold = ours !== undefined && told.every(({ acknowledgement }) => acknowledgement === undefined);
    const concluded = told.filter(({ isConcluded }) => isConcluded || isUntold).map(({ text }) => text);
    const declared = [
        ...told.filter(({ isConcluded }) => !isConcluded && !isUntold).map(({ text }) => text),
        ...properties.all('seaworthy:licence:declared'),
    ];
    return {
        declared: declared.map((text) => ({ text, from: file })),
        ...(concluded.length > 0 && { concluded: { expression: joined(concluded), from: ours ?? file } }),
    };
}
/** An id, else the whole text of what has no name that all know, else its name. */
function licenceText(licence) {
    const id = textOf(licence['id']);
    const { contentType, encoding, content } = nodeOf(licence['text']);
    const isPlain = encoding === undefined && (contentType === undefined || contentType === 'text/plain');
    return id ?? (isPlain ? textOf(content) : undefined) ?? textOf(licence['name']);
}
/** All that was concluded holds. */
function joined(expressions) {
    const [only = ''] = expressions;
    if (expressions.length === 1)
        return only;
    return expressions.map((one) => (/^\S+$/.test(one) ? one : `(${one})`)).join(' AND ');
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/model.js
/** Facts of a model by the words that we write; undefined when there is none. */
function modelOf(told, { baseModels, datasets }) {
    const { format, architecture, parameters, quantisation, task } = told;
    const number = Number(parameters);
    const known = [format, architecture, parameters, quantisation, task].some((fact) => fact !== undefined);
    if (!known && baseModels.length === 0 && datasets.length === 0)
        return undefined;
    return {
        format: format ?? 'unknown',
        ...(architecture !== undefined && { architecture }),
        ...(parameters !== undefined && Number.isFinite(number) && { parameters: number }),
        ...(quantisation !== undefined && { quantisation }),
        ...(task !== undefined && { task }),
        ...(baseModels.length > 0 && { baseModels: [...baseModels] }),
        ...(datasets.length > 0 && { datasets: [...datasets] }),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/cyclonedx/model.js


/** What a model's card says, and the models that it was made from. Data sets are named, or referred to by their id. */
function model_modelOf(node) {
    const card = nodeOf(node['modelCard']);
    const { task, modelArchitecture, architectureFamily, datasets } = nodeOf(card['modelParameters']);
    const properties = new Map(nodesOf(card['properties']).map(({ name, value }) => [textOf(name), textOf(value)]));
    return modelOf({
        format: properties.get('seaworthy:model:format'),
        architecture: textOf(modelArchitecture) ?? textOf(architectureFamily),
        parameters: properties.get('seaworthy:model:parameters'),
        quantisation: properties.get('seaworthy:model:quantisation'),
        task: textOf(task),
    }, {
        baseModels: nodesOf(nodeOf(node['pedigree'])['ancestors']).flatMap(({ name }) => textOf(name) ?? []),
        datasets: nodesOf(datasets).flatMap(({ ref, name }) => textOf(ref) ?? textOf(name) ?? []),
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/cyclonedx/references.js


const types = [
    'distribution',
    'source-distribution',
    'vcs',
    'website',
    'issue-tracker',
    'model-card',
    'license',
];
/** Where it comes from; our own references that are no URLs stand in properties. */
function referencesOf(node, properties) {
    const told = nodesOf(node['externalReferences']).flatMap((reference) => {
        const url = textOf(reference['url']);
        if (url === undefined)
            return [];
        const { hashes } = hashesOf(nodesOf(reference['hashes']).map(({ alg, content }) => ({ algorithm: textOf(alg), content: textOf(content) })));
        return [{ type: typeOf(reference), url, ...(hashes.length > 0 && { hashes }) }];
    });
    const odd = [...types, 'other'].flatMap((type) => properties.all(`seaworthy:reference:${type}`).map((url) => ({ type, url })));
    return [...told, ...odd];
}
/** 1.5 has no name for the source as distributed, and ours say it in the comment. */
function typeOf({ type, comment }) {
    if (type === 'distribution' && comment === 'source distribution')
        return 'source-distribution';
    return types.find((known) => known === type) ?? 'other';
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/cyclonedx/component.js











/** Types that we have by their own name; the others are taken for what is nearest. */
const component_types = {
    application: 'application',
    framework: 'framework',
    library: 'library',
    container: 'platform',
    platform: 'platform',
    'operating-system': 'operating-system',
    device: 'platform',
    'device-driver': 'library',
    firmware: 'platform',
    file: 'file',
    'machine-learning-model': 'machine-learning-model',
    data: 'data',
};
/** One component; undefined, and a complaint, when it has no name. Whatever else is of another type than it should be is left out. */
function componentOf(node, source, origin, line) {
    const name = textOf(node['name']);
    if (name === undefined) {
        source.complaints.add('entry', shown(node), line);
        return undefined;
    }
    const properties = new Properties(nodesOf(node['properties']).map((property) => [textOf(property['name']), textOf(property['value'])]));
    const type = component_typeOf(node['type']);
    const { properties: versions, ...identity } = identityOf({
        type,
        name,
        group: textOf(node['group']),
        version: textOf(node['version']) ?? properties.one('seaworthy:version'),
        purl: textOf(node['purl']),
    }, source, line);
    const { hashes, properties: digests } = hashesOf(nodesOf(node['hashes']).map(({ alg, content }) => ({ algorithm: textOf(alg), content: textOf(content) })));
    const supplier = supplierOf(node, properties.one('seaworthy:supplier:from') ?? source.file);
    const cpes = [...textsOf(node['cpe']), ...identityCpes(node), ...properties.all('seaworthy:cpe')];
    const model = type === 'machine-learning-model' ? model_modelOf(node) : undefined;
    const isExternal = node['isExternal'] === true || properties.one('seaworthy:isExternal') === 'true';
    const description = textOf(node['description']);
    const copyright = textOf(node['copyright']);
    return {
        ...identity,
        hashes,
        licences: licencesOf(node, properties, source.file),
        ...(supplier && { supplier }),
        references: referencesOf(node, properties),
        ...(description !== undefined && { description }),
        ...(copyright !== undefined && { copyright }),
        ...cpesOf(cpes, identity.purl, origin),
        scope: scopeOf(node['scope'], properties),
        ...(isExternal && { isExternal }),
        ...properties.installScript(origin.tellsInstallScripts && identity.purl?.startsWith('pkg:npm/') === true),
        evidence: [reportedIn(source.file, origin.seen, line, confidenceOf(node))],
        ...(model && { model }),
        ...(type === 'data' && { dataKind: dataKindOf(node) }),
        properties: { ...properties.kept(), ...versions, ...digests },
    };
}
function component_typeOf(stated) {
    const type = textOf(stated) ?? '';
    return (Object.hasOwn(component_types, type) ? component_types[type] : undefined) ?? 'library';
}
/** npm's development packages are `excluded` only with some tools. */
function scopeOf(stated, properties) {
    if (properties.one('cdx:npm:package:development') === 'true')
        return 'excluded';
    return stated === 'optional' || stated === 'excluded' ? stated : 'required';
}
/** Who supplies it, else who made it (1.6). Authors and publishers are neither. */
function supplierOf(node, from) {
    for (const party of [nodeOf(node['supplier']), nodeOf(node['manufacturer'])]) {
        const name = textOf(party['name']);
        if (name === undefined)
            continue;
        const [url] = textsOf(party['url']);
        const email = nodesOf(party['contact']).flatMap((contact) => textOf(contact['email']) ?? [])[0];
        return { name, ...(url !== undefined && { url }), ...(email !== undefined && { email }), from };
    }
    return undefined;
}
/** One object until 1.5, a list from 1.6 on. */
function identities(node) {
    const { identity } = nodeOf(node['evidence']);
    return Array.isArray(identity) ? nodesOf(identity) : [nodeOf(identity)];
}
function identityCpes(node) {
    return identities(node).flatMap(({ field, concludedValue }) => field === 'cpe' ? (textOf(concludedValue) ?? []) : []);
}
function confidenceOf(node) {
    return identities(node).find(({ confidence }) => typeof confidence === 'number')?.['confidence'];
}
function dataKindOf(node) {
    return dataKindAmong(listOf(node['data']).map((one) => nodeOf(one)['type']));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/cyclonedx/document.js



/** Phases before there is anything to ship, and after it. What is listed while building may be either. */
const phases = {
    design: 'declared',
    'pre-build': 'declared',
    'post-build': 'shipped',
    operations: 'shipped',
};
/** A bill in CycloneDX 1.2 to 1.7. Source: https://cyclonedx.org/docs/1.7/json/ */
function readCycloneDx(document, source) {
    const metadata = nodeOf(document['metadata']);
    const origin = originOf(metadata);
    const entries = [];
    const add = (node, line) => {
        const component = componentOf(node, source, origin, line);
        const id = textOf(node['bom-ref']);
        if (component)
            entries.push({ id, component });
        return id;
    };
    // What has no identifier cannot be named by an edge, so a text does that none has.
    const app = metadata['component'];
    const subject = app === undefined ? undefined : add({ 'bom-ref': '\0subject', ...nodeOf(app) }, undefined);
    for (const { node, line } of entriesOf(document, 'components', source))
        add(node, line);
    return { entries, edges: edgesOf(document), subject, completeness: completenessOf(document) };
}
function originOf(metadata) {
    const seen = new Set(nodesOf(metadata['lifecycles']).flatMap(({ phase }) => phaseOf(textOf(phase))));
    const [only] = seen;
    const { tools } = metadata;
    const named = Array.isArray(tools) ? nodesOf(tools) : nodesOf(nodeOf(tools)['components']);
    const isOurs = named.some(({ publisher }) => publisher === 'Seaworthy');
    return {
        seen: seen.size === 1 ? only : undefined,
        isOurs,
        tellsInstallScripts: isOurs || named.some(({ name }) => name === 'cdxgen'),
    };
}
function phaseOf(phase) {
    const seen = phase !== undefined && Object.hasOwn(phases, phase) ? phases[phase] : undefined;
    return seen ? [seen] : [];
}
function edgesOf(document) {
    return nodesOf(document['dependencies']).flatMap(({ ref, dependsOn }) => {
        const from = textOf(ref);
        return from === undefined ? [] : textsOf(listOf(dependsOn)).map((to) => ({ from, to }));
    });
}
/** What another tool calls complete is not proved by a file that we read, and is not called so by us. */
function completenessOf(document) {
    return nodesOf(document['compositions']).flatMap(({ aggregate, dependencies }) => {
        const ids = textsOf(listOf(dependencies));
        const isIncomplete = textOf(aggregate)?.startsWith('incomplete') === true;
        return isIncomplete && ids.length > 0 ? [{ aggregate: 'incomplete', ids }] : [];
    });
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/scan-json.js
var scan_json = __webpack_require__(605);
;// CONCATENATED MODULE: ./build/actions/sbom/src/read/parse.js



/** Members at the top that list components. Those of CycloneDX hold more of them. */
const lists = new Set(['components', 'packages', 'files', '@graph']);
/** The object that a bill's text holds, or why there is none. JSON of another shape, conflicts and depth are faults. */
function parseBill(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return (otherFormat(text, file) ??
            (0,faults/* mergeConflict */.Tt)(text, file) ??
            invalid(file, 'is not valid JSON', (0,faults/* lineOfSyntaxError */.hk)(error, text)));
    }
    if (!isNode(value))
        return invalid(file, 'holds no JSON object', 1);
    const lines = new Map([...lists].map((list) => [list, []]));
    const refused = (0,scan_json/* scanJson */.E)(text, (path, line) => {
        const list = listOfEntry(path);
        if (list !== undefined)
            lines.get(list)?.push(line);
    });
    return refused ? invalid(file, `cannot be trusted: ${refused.message}`, refused.line) : { value, lines };
}
/** The list that holds an entry: `components`, an item, perhaps `components` again, an item; all in what may wrap a bill. */
function listOfEntry(path) {
    const start = path[0] === 'sbom' || path[0] === 'predicate' ? 1 : 0;
    const list = path[start];
    if (list === undefined || !lists.has(list) || (path.length - start) % 2 !== 0)
        return undefined;
    for (let at = start; at < path.length; at++)
        if (path[at] !== ((at - start) % 2 === 0 ? list : ''))
            return undefined;
    return list;
}
const formats = [
    [
        /^\s*<[^]{0,2000}cyclonedx\.org\/schema\/bom/,
        'CycloneDX in XML',
        'Write it as JSON, or convert it: cyclonedx convert --input-file bom.xml --output-file bom.json.',
    ],
    [
        /^\s*<[^]{0,2000}spdx\.org/,
        'SPDX in RDF/XML',
        'Write it as JSON, or convert it: pyspdxtools -i bom.rdf.xml -o bom.spdx.json.',
    ],
    [
        /^\s*</,
        'XML or HTML',
        'Give the bill as CycloneDX or SPDX in JSON; a page in its place may be the answer of a server.',
    ],
    [
        /^(?:#.*\n|\s)*SPDXVersion:/,
        'SPDX as tag-value',
        'Write it as JSON, or convert it: pyspdxtools -i bom.spdx -o bom.spdx.json.',
    ],
    [
        /^(?:[^\n]*\n){0,20}["']?spdxVersion["']?:/,
        'SPDX in YAML',
        'Write it as JSON, or convert it: pyspdxtools -i bom.spdx.yaml -o bom.spdx.json.',
    ],
];
/** Another serialisation of a bill, by its name. */
function otherFormat(text, file) {
    const start = text.slice(0, 4000);
    const [, name, remedy] = formats.find(([pattern]) => pattern.test(start)) ?? [];
    if (name === undefined || remedy === undefined)
        return undefined;
    return {
        rule: 'sbom/bill-format',
        message: `Expected CycloneDX or SPDX in JSON, found ${name}.`,
        remedy,
        file,
        line: 1,
    };
}
function invalid(file, what, line) {
    const message = `The bill of materials ${what.replace(/\.$/, '')}.`;
    return { rule: 'sbom/bill-invalid', message, remedy: 'Make the bill again with the tool that wrote it.', file, line };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx/expression.js

/** Begins the identifiers of texts that we write as licences of a document. */
const ours = 'LicenseRef-seaworthy-';
/**
 * The licences that an expression joins by AND, with the words that stood there before we wrote them. An expression without
 * such words stays as it is.
 */
function declaredTexts(expression, texts) {
    const words = texts.get(expression);
    if (words !== undefined)
        return [words];
    if (!expression.includes(ours))
        return [expression];
    return expression
        .split(' AND ')
        .map((term) => term.replace(/^\((LicenseRef-[\w.-]+)\)$/, '$1'))
        .map((term) => texts.get(term) ?? term);
}
/** Declared and concluded licences of SPDX, kept apart; what says nothing is left out. */
function claimsOf(declared, concluded, texts, from) {
    const stated = textOf(declared);
    const decided = textOf(concluded);
    return {
        declared: stated === undefined ? [] : declaredTexts(stated, texts).map((text) => ({ text, from })),
        ...(decided !== undefined && { concluded: { expression: texts.get(decided) ?? decided, from } }),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx2/comment.js



/** What our comments on packages say, one fact a line. */
function commentOf(comment) {
    const facts = (comment ?? '').split('\n').flatMap((line) => {
        const [, name, value] = /^(.+?): (.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
    });
    const told = new Properties(facts);
    const model = modelOf({
        format: told.one('model format'),
        architecture: told.one('model architecture'),
        parameters: told.one('model parameters'),
        quantisation: told.one('model quantisation'),
        task: told.one('model task'),
    }, { baseModels: told.all('base model'), datasets: told.all('data set') });
    const type = comment_typeOf(told, model !== undefined);
    return {
        ...(type && { type }),
        ...(model && { model }),
        ...(type === 'data' && { dataKind: dataKindAmong([told.one('data')]) }),
        ...(told.one('external') !== undefined && { isExternal: true }),
        ...(told.one('install script') === 'yes' && { hasInstallScript: true }),
        properties: told.kept(),
    };
}
/** SPDX 2 calls models, data and platforms `OTHER`. */
function comment_typeOf(told, isModel) {
    if (isModel)
        return 'machine-learning-model';
    if (told.one('data') !== undefined)
        return 'data';
    return told.one('type') === 'platform' ? 'platform' : undefined;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx2/package.js








const purposes = {
    APPLICATION: 'application',
    FRAMEWORK: 'framework',
    'OPERATING-SYSTEM': 'operating-system',
    OPERATING_SYSTEM: 'operating-system',
    FILE: 'file',
    CONTAINER: 'platform',
    FIRMWARE: 'platform',
    DEVICE: 'platform',
};
/** One package (clause 7); undefined, and a complaint, when it has no name. */
function packageOf(node, around) {
    const { source, origin, texts, line } = around;
    const name = textOf(node['name']);
    if (name === undefined) {
        source.complaints.add('entry', shown(node), line);
        return undefined;
    }
    // Ours say in comments what SPDX 2 has no members for.
    const comment = commentOf(origin.isOurs ? textOf(node['comment']) : undefined);
    const purpose = textOf(node['primaryPackagePurpose']) ?? '';
    const type = comment.type ?? (Object.hasOwn(purposes, purpose) ? purposes[purpose] : undefined) ?? 'library';
    const purls = externalRefs(node, /(?:^|[/#])purl$/);
    const { properties, ...identity } = identityOf({ type, name, version: textOf(node['versionInfo']), purl: purls[0] }, source, line);
    const { hashes, properties: digests } = checksumsOf(node);
    const supplier = package_supplierOf(textOf(node['supplier']), source.file);
    const cpes = externalRefs(node, /(?:^|[/#])cpe2[23]Type$/);
    const description = textOf(node['description']) ?? textOf(node['summary']);
    const copyright = textOf(node['copyrightText']);
    const tellsInstallScripts = origin.tellsInstallScripts && identity.purl?.startsWith('pkg:npm/') === true;
    return {
        ...identity,
        hashes,
        licences: claimsOf(node['licenseDeclared'], node['licenseConcluded'], texts, source.file),
        ...(supplier && { supplier }),
        references: package_referencesOf(node),
        ...(description !== undefined && { description }),
        ...(copyright !== undefined && { copyright }),
        ...cpesOf(cpes, identity.purl, origin),
        scope: 'required',
        ...(comment.isExternal && { isExternal: true }),
        ...(comment.hasInstallScript ? { hasInstallScript: true } : tellsInstallScripts && { hasInstallScript: false }),
        evidence: [reportedIn(source.file, origin.seen, line, undefined)],
        ...(comment.model && { model: comment.model }),
        ...(comment.dataKind && { dataKind: comment.dataKind }),
        properties: { ...comment.properties, ...properties, ...digests },
    };
}
/** Digests of a package or file. */
function checksumsOf(node) {
    return hashesOf(nodesOf(node['checksums']).map(({ algorithm, checksumValue }) => ({
        algorithm: textOf(algorithm),
        content: textOf(checksumValue),
    })));
}
/** Locators of a type, which 2.2 writes with `_` and some tools as a URL. */
function externalRefs(node, type) {
    return nodesOf(node['externalRefs']).flatMap(({ referenceType, referenceLocator }) => {
        const locator = textOf(referenceLocator);
        return locator !== undefined && type.test(textOf(referenceType) ?? '') ? [locator] : [];
    });
}
/** `Organization: Name (email)` (clause 7.5). */
function package_supplierOf(text, from) {
    const [, kind, name, email] = /^(Person|Organization):\s*([^(]*?)\s*(?:\(([^()]*)\)\s*)?$/.exec(text ?? '') ?? [];
    if (name === undefined || name === '')
        return undefined;
    return { name, isPerson: kind === 'Person', ...(email !== undefined && email !== '' && { email }), from };
}
function package_referencesOf(node) {
    const location = textOf(node['downloadLocation']);
    const page = textOf(node['homepage']);
    return [
        ...(location === undefined ? [] : [{ type: locationType(location), url: location }]),
        ...(page === undefined ? [] : [{ type: 'website', url: page }]),
    ];
}
function locationType(location) {
    return /^(?:(?:git|hg|svn|bzr)\+|git:|ssh:)/.test(location) ? 'vcs' : 'distribution';
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx2/file.js






/** One file (clause 8); undefined, and a complaint, when it has no name. */
function fileOf(node, { source, origin, texts, line }) {
    const name = textOf(node['fileName']);
    if (name === undefined) {
        source.complaints.add('entry', shown(node), line);
        return undefined;
    }
    const { hashes, properties } = checksumsOf(node);
    return {
        ...identityOf({ type: 'file', name }, source, line),
        hashes,
        licences: claimsOf(undefined, node['licenseConcluded'], texts, source.file),
        references: [],
        scope: 'required',
        evidence: [reportedIn(source.file, origin.seen, line, undefined)],
        properties,
    };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/scope.js
var inventory_scope = __webpack_require__(5679);
;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx/scopes.js

/** The scope of components by how others use them: what anything needs to run is required. */
class ScopesByUse {
    #scopes = new Map();
    use(id, scope) {
        const known = this.#scopes.get(id);
        this.#scopes.set(id, known === undefined ? scope : (0,inventory_scope/* strongestScope */.e)([known, scope]));
    }
    get(id) {
        return this.#scopes.get(id);
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx2/relationships.js


/** Relationships from what depends to what it depends on, and the scope that this says of the latter. */
const forward = {
    DEPENDS_ON: 'required',
    STATIC_LINK: 'required',
    DYNAMIC_LINK: 'required',
};
/** The same, from the dependency to what depends on it. */
const backward = {
    DEPENDENCY_OF: 'required',
    RUNTIME_DEPENDENCY_OF: 'required',
    PROVIDED_DEPENDENCY_OF: 'required',
    OPTIONAL_DEPENDENCY_OF: 'optional',
    DEV_DEPENDENCY_OF: 'excluded',
    BUILD_DEPENDENCY_OF: 'excluded',
    TEST_DEPENDENCY_OF: 'excluded',
};
/** What depends on what (clause 11). That a package contains another says nothing of dependencies. */
function relationsOf(relationships) {
    const edges = [];
    const described = [];
    const scopes = new ScopesByUse();
    for (const relationship of relationships) {
        const type = textOf(relationship['relationshipType']) ?? '';
        const from = textOf(relationship['spdxElementId']);
        const to = textOf(relationship['relatedSpdxElement']);
        if (from === undefined || to === undefined)
            continue;
        if (type === 'DESCRIBES' && from === 'SPDXRef-DOCUMENT')
            described.push(to);
        if (type === 'DESCRIBED_BY' && to === 'SPDXRef-DOCUMENT')
            described.push(from);
        const ahead = Object.hasOwn(forward, type) ? forward[type] : undefined;
        const back = Object.hasOwn(backward, type) ? backward[type] : undefined;
        const scope = ahead ?? back;
        // The graph of another document is not here.
        if (!scope || from.startsWith('DocumentRef-') || to.startsWith('DocumentRef-'))
            continue;
        const edge = ahead ? { from, to } : { from: to, to: from };
        edges.push(edge);
        scopes.use(edge.to, scope);
    }
    return { edges, described, scopes };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx2/document.js





/** Begins the namespaces of documents that we write. */
const ourNamespace = 'https://seaworthy.dev/spdx/';
/** A bill in SPDX 2.2 or 2.3. Source: https://spdx.github.io/spdx-spec/v2.3/ */
function readSpdx2(document, source) {
    const isOurs = textOf(document['documentNamespace'])?.startsWith(ourNamespace) === true;
    const relations = relationsOf(nodesOf(document['relationships']));
    const described = [...new Set([...textsOf(document['documentDescribes']), ...relations.described])];
    const texts = new Map(nodesOf(document['hasExtractedLicensingInfos']).flatMap(({ licenseId, extractedText }) => {
        const [id, text] = [textOf(licenseId), textOf(extractedText)];
        return id === undefined || text === undefined ? [] : [[id, text]];
    }));
    // SPDX 2 has no lifecycle.
    const origin = { seen: undefined, isOurs, tellsInstallScripts: isOurs };
    const entries = [];
    const add = (id, component) => {
        if (!component)
            return;
        const scope = (id === undefined ? undefined : relations.scopes.get(id)) ?? 'required';
        entries.push({ id, component: { ...component, scope } });
    };
    for (const { node, line } of entriesOf(document, 'packages', source)) {
        add(textOf(node['SPDXID']), packageOf(node, { source, origin, texts, line }));
    }
    for (const { node, line } of entriesOf(document, 'files', source)) {
        add(textOf(node['SPDXID']), fileOf(node, { source, origin, texts, line }));
    }
    return {
        entries,
        edges: relations.edges,
        // A document of several packages is of none of them.
        subject: described.length === 1 ? described[0] : undefined,
        completeness: [],
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx3/elements.js

/** The elements of a document, by their IRI and by their type. */
class Elements {
    #byId = new Map();
    #byType;
    /** What collections list; undefined when there are none that do. */
    #listed;
    constructor(nodes) {
        for (const node of nodes) {
            const id = this.idOf(node);
            if (id !== undefined && !this.#byId.has(id))
                this.#byId.set(id, node);
        }
        this.#byType = Map.groupBy(nodes, (node) => this.typeOf(node));
        const listed = new Set(this.ofType('software_Sbom').flatMap((bom) => textsOf(bom['element'])));
        this.#listed = listed.size === 0 ? undefined : listed;
    }
    /** JSON-LD has two names for each of these. */
    idOf(node) {
        return textOf(node['spdxId']) ?? textOf(node['@id']);
    }
    typeOf(node) {
        return textOf(node['type']) ?? textOf(node['@type']) ?? '';
    }
    get(id) {
        return this.#byId.get(id);
    }
    ofType(type) {
        return this.#byType.get(type) ?? [];
    }
    /** Whether an element is there because a model descends from it, and is no part of the app. */
    isOnlyNamed(id, ancestors) {
        return ancestors.has(id) && this.#listed !== undefined && !this.#listed.has(id);
    }
    /** Properties of CycloneDX, as extensions carry them. */
    properties(node) {
        return nodesOf(node['extension'])
            .flatMap((extension) => nodesOf(extension['extension_cdxProperty']))
            .map((entry) => [textOf(entry['extension_cdxPropName']), textOf(entry['extension_cdxPropValue'])]);
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx3/ai.js


/** What the AI profile says of a model. Data sets that are components are referred to by their IRI. */
function ai_modelOf(node, id, { elements, relations }) {
    const told = new Map(nodesOf(node['ai_hyperparameter']).map(({ key, value }) => [textOf(key), textOf(value)]));
    const [architecture] = textsOf(node['ai_typeOfModel']);
    const nameOf = (iri) => {
        const name = textOf(elements.get(iri)?.['name']);
        return name === undefined || !elements.isOnlyNamed(iri, relations.ancestors) ? iri : name;
    };
    return modelOf({
        format: told.get('format'),
        architecture,
        parameters: told.get('parameters'),
        quantisation: told.get('quantisation'),
        task: textOf(node['ai_informationAboutApplication'])?.replace(/^Task: /, ''),
    }, {
        baseModels: (relations.bases.get(id) ?? []).map(nameOf),
        datasets: (relations.datasets.get(id) ?? []).map(nameOf),
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx3/licences.js

/** Sets of licences that stand in one another deeper, or that have more members, are not written by anybody. */
const deepest = 3;
const mostMembers = 30;
/** The expression that an element or an IRI of SPDX's list stands for; undefined when nothing is said. */
function expressionOf(iri, elements, depth = 0) {
    const listed = /^https?:\/\/spdx\.org\/licenses\/([\w.+-]+?)(?:\.html)?$/.exec(iri)?.[1];
    if (listed !== undefined)
        return { expression: listed, texts: new Map() };
    const element = elements.get(iri);
    if (!element || depth >= deepest)
        return undefined;
    const stated = textOf(element['simplelicensing_licenseExpression']);
    if (stated !== undefined)
        return { expression: stated, texts: customTexts(element, elements) };
    const text = textOf(element['simplelicensing_licenseText']);
    if (text !== undefined)
        return { expression: text, texts: new Map() };
    return setOf(element, elements, depth);
}
/** Texts by the names that the expression has for them. */
function customTexts(element, elements) {
    return new Map(nodesOf(element['simplelicensing_customIdToUri']).flatMap(({ key, value }) => {
        const [id, iri] = [textOf(key), textOf(value)];
        const text = iri === undefined ? undefined : textOf(elements.get(iri)?.['simplelicensing_licenseText']);
        return id === undefined || text === undefined ? [] : [[id, text]];
    }));
}
/** Licences that all hold, or of which one does (profile ExpandedLicensing). */
function setOf(element, elements, depth) {
    const operators = {
        expandedlicensing_ConjunctiveLicenseSet: ' AND ',
        expandedlicensing_DisjunctiveLicenseSet: ' OR ',
    };
    const operator = operators[elements.typeOf(element)];
    if (operator === undefined)
        return undefined;
    const iris = textsOf(element['expandedlicensing_member']);
    if (iris.length > mostMembers)
        return undefined;
    const known = [];
    for (const iri of iris) {
        const member = expressionOf(iri, elements, depth + 1);
        // A part of a set is another licence.
        if (!member)
            return undefined;
        known.push(member);
    }
    if (known.length === 0)
        return undefined;
    return {
        expression: known
            .map(({ expression }) => (/^\S+$/.test(expression) ? expression : `(${expression})`))
            .join(operator),
        texts: new Map(known.flatMap(({ texts }) => [...texts])),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx3/package.js










const package_purposes = {
    application: 'application',
    framework: 'framework',
    platform: 'platform',
    container: 'platform',
    firmware: 'platform',
    device: 'platform',
    operatingSystem: 'operating-system',
    file: 'file',
    model: 'machine-learning-model',
    data: 'data',
    configuration: 'data',
    specification: 'data',
};
const referenceTypes = {
    sourceArtifact: 'source-distribution',
    binaryArtifact: 'distribution',
    vcs: 'vcs',
    issueTracker: 'issue-tracker',
    license: 'license',
    altWebPage: 'website',
};
/** One component; undefined, and a complaint, when it has no name. */
function package_packageOf(node, around) {
    const { source, origin, elements, relations, line } = around;
    const name = textOf(node['name']);
    if (name === undefined) {
        source.complaints.add('entry', shown(node), line);
        return undefined;
    }
    const id = elements.idOf(node) ?? '';
    const told = new Properties(elements.properties(node));
    const type = package_typeOf(node, elements);
    const { properties, ...identity } = identityOf({
        type,
        name,
        version: textOf(node['software_packageVersion']) ?? told.one('seaworthy:version'),
        purl: textOf(node['software_packageUrl']) ?? identifiers(node, /^(?:packageUrl|purl)$/)[0],
    }, source, line);
    const { hashes, properties: digests } = hashesOf(nodesOf(node['verifiedUsing']).map(({ algorithm, hashValue }) => ({
        algorithm: textOf(algorithm),
        content: textOf(hashValue),
    })));
    const supplier = spdx3_package_supplierOf(textsOf(node['suppliedBy'])[0], elements, source.file);
    const model = type === 'machine-learning-model' ? ai_modelOf(node, id, around) : undefined;
    const cpes = identifiers(node, /^cpe2[23]$/);
    const releaseTime = textOf(node['releaseTime']);
    const description = textOf(node['description']);
    const copyright = textOf(node['software_copyrightText']);
    return {
        ...identity,
        hashes,
        licences: package_licencesOf(id, around),
        ...(supplier && { supplier }),
        references: spdx3_package_referencesOf(node),
        ...(releaseTime !== undefined && { releaseTime }),
        ...(description !== undefined && { description }),
        ...(copyright !== undefined && { copyright }),
        ...cpesOf(cpes, identity.purl, origin),
        scope: relations.scopes.get(id) ?? 'required',
        ...(told.one('seaworthy:isExternal') === 'true' && { isExternal: true }),
        ...told.installScript(origin.tellsInstallScripts && identity.purl?.startsWith('pkg:npm/') === true),
        evidence: [reportedIn(source.file, origin.seen, line, undefined)],
        ...(model && { model }),
        ...(type === 'data' && { dataKind: package_dataKindOf(node, told, elements) }),
        properties: { ...told.kept(), ...properties, ...digests },
    };
}
/** Its class says more than its purpose. */
function package_typeOf(node, elements) {
    const type = elements.typeOf(node);
    if (type === 'software_File')
        return 'file';
    if (type === 'ai_AIPackage')
        return 'machine-learning-model';
    if (type === 'dataset_DatasetPackage')
        return 'data';
    const purpose = textOf(node['software_primaryPurpose']) ?? '';
    return (Object.hasOwn(package_purposes, purpose) ? package_purposes[purpose] : undefined) ?? 'library';
}
function package_dataKindOf(node, told, elements) {
    if (elements.typeOf(node) === 'dataset_DatasetPackage')
        return 'dataset';
    if (told.one('seaworthy:dataKind') === 'source-code')
        return 'source-code';
    const purpose = node['software_primaryPurpose'];
    if (purpose === 'configuration')
        return 'configuration';
    return purpose === 'specification' ? 'definition' : 'other';
}
function identifiers(node, type) {
    return nodesOf(node['externalIdentifier']).flatMap(({ externalIdentifierType, identifier }) => type.test(textOf(externalIdentifierType) ?? '') ? (textOf(identifier) ?? []) : []);
}
function package_licencesOf(id, { relations, elements, source }) {
    const of = (iris = []) => iris.flatMap((iri) => expressionOf(iri, elements) ?? []);
    const declared = of(relations.declared.get(id));
    const [concluded] = of(relations.concluded.get(id));
    const texts = concluded?.texts ?? new Map();
    return {
        ...claimsOf(undefined, concluded?.expression, texts, source.file),
        declared: declared.flatMap((one) => claimsOf(one.expression, undefined, one.texts, source.file).declared),
    };
}
function spdx3_package_supplierOf(iri, elements, from) {
    const agent = nodeOf(iri === undefined ? undefined : elements.get(iri));
    const name = textOf(agent['name']);
    if (name === undefined)
        return undefined;
    const type = elements.typeOf(agent);
    const [email] = identifiers(agent, /^email$/);
    const url = spdx3_package_referencesOf(agent).find((reference) => reference.type === 'website')?.url;
    return {
        name,
        ...((type === 'Person' || type === 'Organization') && { isPerson: type === 'Person' }),
        ...(url !== undefined && { url }),
        ...(email !== undefined && { email }),
        from,
    };
}
function spdx3_package_referencesOf(node) {
    const told = nodesOf(node['externalRef']).flatMap(({ externalRefType, locator }) => {
        const type = textOf(externalRefType) ?? '';
        const known = (Object.hasOwn(referenceTypes, type) ? referenceTypes[type] : undefined) ?? 'other';
        return textsOf(locator).map((url) => ({ type: known, url }));
    });
    const location = textOf(node['software_downloadLocation']);
    const page = textOf(node['software_homePage']);
    return [
        ...(location === undefined ? [] : [{ type: 'distribution', url: location }]),
        ...(page === undefined ? [] : [{ type: 'website', url: page }]),
        ...told,
    ];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx3/relationships.js


/** The relationships that say something of components (Core/RelationshipType). */
function relationships_relationsOf(elements) {
    const edges = [];
    const scopes = new ScopesByUse();
    const kinds = new Map(['hasDeclaredLicense', 'hasConcludedLicense', 'descendantOf', 'trainedOn'].map((type) => [
        type,
        new Map(),
    ]));
    const all = [...elements.ofType('Relationship'), ...elements.ofType('LifecycleScopedRelationship')];
    for (const relationship of all) {
        const from = textOf(relationship['from']);
        const type = textOf(relationship['relationshipType']) ?? '';
        if (from === undefined)
            continue;
        const targets = textsOf(relationship['to']);
        const scope = relationships_scopeOf(type, relationship);
        const kind = kinds.get(type);
        const known = kind?.get(from);
        if (known)
            known.push(...targets);
        else
            kind?.set(from, targets);
        if (!scope)
            continue;
        for (const to of targets.filter((target) => !isNobody(target))) {
            edges.push({ from, to });
            scopes.use(to, scope);
        }
    }
    const [declared, concluded, bases, datasets] = [...kinds.values()];
    const none = new Map();
    const ancestors = new Set([...(bases?.values() ?? []), ...(datasets?.values() ?? [])].flat());
    return {
        edges,
        scopes,
        declared: declared ?? none,
        concluded: concluded ?? none,
        bases: bases ?? none,
        datasets: datasets ?? none,
        ancestors,
    };
}
function relationships_scopeOf(type, { scope }) {
    if (type === 'hasOptionalDependency')
        return 'optional';
    if (type === 'hasStaticLink' || type === 'hasDynamicLink' || type === 'hasProvidedDependency')
        return 'required';
    if (type !== 'dependsOn')
        return undefined;
    return scope === 'development' || scope === 'build' || scope === 'test' ? 'excluded' : 'required';
}
/** Stands where there is nothing, or nothing is said (Core/Element, individuals). */
function isNobody(id) {
    return /(?:^|\/)(?:None|NoAssertion)Element$/.test(id);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/spdx3/document.js






const componentTypes = new Set(['software_Package', 'software_File', 'ai_AIPackage', 'dataset_DatasetPackage']);
/** Kinds of bills: made of sources, or of what was built, deployed or run. That of a build may be either. */
const document_kinds = {
    design: 'declared',
    source: 'declared',
    analyzed: 'shipped',
    deployed: 'shipped',
    runtime: 'shipped',
};
/** A bill in SPDX 3.0.1, JSON-LD. Source: https://spdx.github.io/spdx-spec/v3.0.1/ */
function readSpdx3(document, source) {
    const placed = entriesOf(document, '@graph', source);
    const elements = new Elements(placed.map(({ node }) => node));
    const relations = relationships_relationsOf(elements);
    const origin = document_originOf(elements);
    const entries = [];
    for (const { node, line } of placed) {
        const id = elements.idOf(node);
        const isComponent = componentTypes.has(elements.typeOf(node));
        if (!isComponent || (id !== undefined && elements.isOnlyNamed(id, relations.ancestors)))
            continue;
        const component = package_packageOf(node, { source, origin, elements, relations, line });
        if (component)
            entries.push({ id, component });
    }
    return { entries, edges: relations.edges, subject: subjectOf(elements), completeness: [] };
}
function document_originOf(elements) {
    const seen = new Set(elements
        .ofType('software_Sbom')
        .flatMap((bom) => textsOf(bom['software_sbomType']))
        .flatMap((kind) => (Object.hasOwn(document_kinds, kind) ? (document_kinds[kind] ?? []) : [])));
    const [only] = seen;
    const isOurs = elements.ofType('SpdxDocument').some((one) => elements.idOf(one)?.startsWith(ourNamespace) === true);
    return { seen: seen.size === 1 ? only : undefined, isOurs, tellsInstallScripts: isOurs };
}
/** The root of the document, or of the bill in it; a document of several roots is of none of them. */
function subjectOf(elements) {
    const [document] = elements.ofType('SpdxDocument');
    const roots = textsOf(document?.['rootElement']).flatMap((id) => {
        const root = elements.get(id);
        const isBill = root !== undefined && /^(?:software_Sbom|Bom|Bundle)$/.test(elements.typeOf(root));
        return isBill ? textsOf(root['rootElement']) : [id];
    });
    const [only] = roots;
    return roots.length === 1 ? textOf(only) : undefined;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/read/index.js








/**
 * What another tool's bill of materials says, or one of ours: CycloneDX 1.2 to 1.7, SPDX 2.2, 2.3 and 3.0.1, in JSON.
 * Whatever the text is, it throws nothing: what cannot be read is a fault with its line. `file` names the bill in
 * faults and evidence. In time and memory proportional to the text.
 */
function readBill(text, file) {
    const parsed = parseBill(text.replace(/^\uFEFF/, ''), file);
    if ('rule' in parsed)
        return (0,faults/* nothingBut */.z7)([parsed]);
    const document = unwrapped(parsed.value);
    const read = readerOf(document);
    if (!read)
        return (0,faults/* nothingBut */.z7)([unknownFormat(document, file)]);
    const source = { file, lines: parsed.lines, complaints: new Complaints(file) };
    return assemble(read(document, source), source);
}
function readerOf(document) {
    const { bomFormat, specVersion, spdxVersion } = document;
    if (bomFormat === 'CycloneDX')
        return /^1\.[2-7]$/.test(textOf(specVersion) ?? '') ? readCycloneDx : undefined;
    if (spdxVersion !== undefined)
        return /^SPDX-2\.[23]$/.test(textOf(spdxVersion) ?? '') ? readSpdx2 : undefined;
    return isSpdx3(document) ? readSpdx3 : undefined;
}
/** The context is a list where a document has terms of its own. */
function isSpdx3(document) {
    const { '@context': context, '@graph': graph } = document;
    const isOfSpdx = (one) => typeof one === 'string' && /^https?:\/\/spdx\.org\/rdf\/3\.0\.[01]\//.test(one);
    return Array.isArray(graph) && [context, ...listOf(context)].some(isOfSpdx);
}
/** GitHub's API wraps its export, and statements wrap what they attest. */
function unwrapped(document) {
    if (isNode(document['sbom']))
        return document['sbom'];
    const isStatement = textOf(document['_type'])?.startsWith('https://in-toto.io/Statement/');
    return isStatement === true ? nodeOf(document['predicate']) : document;
}
function unknownFormat(document, file) {
    const { bomFormat, specFormat, specVersion, spdxVersion } = document;
    const fault = (found, remedy) => ({
        rule: 'sbom/bill-format',
        message: `Expected CycloneDX 1.2 to 1.7, or SPDX 2.2, 2.3 or 3.0.1, found ${found}.`,
        remedy,
        file,
        line: 1,
    });
    const another = 'Have the tool that wrote it write one of these versions.';
    const short = (value) => value === undefined ? 'without version' : JSON.stringify(value).slice(0, 60);
    if (bomFormat !== undefined || specFormat !== undefined)
        return fault(`CycloneDX ${short(specVersion)}`, another);
    if (spdxVersion !== undefined)
        return fault(`SPDX ${short(spdxVersion)}`, another);
    if ('@graph' in document)
        return fault(`JSON-LD with the context ${short(document['@context'])}`, another);
    if (Array.isArray(document['artifacts']))
        return fault("syft's own format", 'Run syft with --output cyclonedx-json.');
    if ('ArtifactName' in document)
        return fault("trivy's own format", 'Run trivy with --format cyclonedx.');
    return fault('JSON of another kind', 'Give a bill of materials of one of these formats.');
}


/***/ })

};
;