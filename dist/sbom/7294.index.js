"use strict";
exports.id = 7294;
exports.ids = [7294,9528];
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

/***/ 7294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectWorkflow: () => (/* binding */ collectWorkflow)
/* harmony export */ });
/* harmony import */ var _seaworthy_documents_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9528);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6980);
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4942);
/* harmony import */ var _inventory_described_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1208);
/* harmony import */ var _inventory_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8314);
/* harmony import */ var _inventory_ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3074);
/* harmony import */ var _lock_text_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3882);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2873);








/** `owner/repository/path@ref`; ref is a commit, a tag or a branch. */
const action = /^([\w.-]+)\/([\w.-]+)((?:\/[^@\s]+)?)@(\S+)$/;
/** A first part with a dot or a port is a registry: https://github.com/distribution/reference */
const image = /^docker:\/\/(?:((?:[\w-]+\.[\w.-]+|localhost)(?::\d+)?|[\w-]+:\d+)\/)?([^:@\s]+)(?::([\w.-]+))?(?:@(sha256:[0-9a-f]{64}))?$/;
/** One `uses:` as it stands in the text; what follows the `#` is the version that a commit stands for. */
const usesLine = /^\s*(?:-\s+)?["']?uses["']?\s*:\s*["']?([^\s"'#]+)["']?\s*(?:#\s*(\S+))?/;
/**
 * The actions and reusable workflows that build the app. They do not ship, and what they use themselves is not told here.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
async function collectWorkflow(file, folder) {
    const text = await folder.text(file);
    if (text === undefined)
        return (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingBut */ .z7)([]);
    let used;
    try {
        used = new Set(usesIn(await readWorkflow(text, file)));
    }
    catch (error) {
        const faults = (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .faultsOf */ .xm)(error, file);
        if (!faults)
            throw error;
        return (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingBut */ .z7)(faults);
    }
    const components = new Map();
    text.split('\n').forEach((line, index) => {
        const [, uses, comment] = usesLine.exec(line.trimEnd()) ?? [];
        if (uses !== undefined && used.has(uses))
            add(components, uses, comment, { file, line: index + 1 });
    });
    // What the text says in another style has no line of its own.
    for (const uses of used)
        add(components, uses, undefined, { file });
    const found = [...components.values()];
    return {
        components: found,
        dependencies: new Map(),
        roots: found.map(({ ref }) => ref),
        completeness: [
            { aggregate: 'unknown', refs: found.map(({ ref }) => ref), because: `${file} does not tell what actions use` },
        ],
        faults: [],
    };
}
/**
 * GitHub reads brackets that close at the indentation of their key, against the letter of YAML. What it does not read
 * either is told as the first reader says it.
 */
async function readWorkflow(text, file) {
    try {
        return (0,_seaworthy_documents_yaml__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(text, { file, kind: 'workflow' });
    }
    catch (error) {
        if (!(error instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || error.rule !== 'document/not-yaml')
            throw error;
        const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: true });
        const isOnlyIndented = document.errors.length === 0 && document.warnings.every(({ code }) => code === 'BAD_INDENT');
        if (!isOnlyIndented)
            throw error;
        return document.toJS({ maxAliasCount: 100 });
    }
}
/** All `uses` of jobs and steps of a workflow, and of steps of a composite action. */
function usesIn(document) {
    const { jobs, runs } = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOr */ .Xg)(document);
    const holders = [...Object.values((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOr */ .Xg)(jobs)), runs].map(_lock_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOr */ .Xg);
    const steps = holders.flatMap((holder) => (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listOr */ .QD)(holder['steps']));
    return [...holders, ...steps.map(_lock_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOr */ .Xg)].flatMap((one) => (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOr */ .ph)(one['uses']) ?? []);
}
function add(components, uses, comment, place) {
    const described = describeUse(uses);
    if (!described)
        return;
    const ref = (0,_inventory_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .componentRef */ .D)({ type: 'application', hashes: [], ...described });
    const known = components.get(ref);
    const evidence = (0,_inventory_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredIn */ .e)(place.file, place.line);
    if (known) {
        if (place.line !== undefined)
            known.evidence.push(evidence);
        return;
    }
    const tag = comment !== undefined && /^v?\d/.test(comment) ? comment : undefined;
    const used = (0,_inventory_described_js__WEBPACK_IMPORTED_MODULE_7__/* .component */ .s)({
        type: 'application',
        ...described,
        ...ownerOf(described, place.file),
        scope: 'excluded',
        evidence: [evidence],
        properties: tag === undefined ? {} : { 'seaworthy:github:tag': tag },
    });
    components.set(ref, used);
}
/** GitHub hands out actions from the repository of their owner, and no one else's. */
function ownerOf({ group, references: [repository] }, from) {
    if (group === undefined || repository?.type !== 'vcs')
        return {};
    return { supplier: { name: group, url: `https://github.com/${group}`, from } };
}
/** Undefined for what stands in the repository itself. */
function describeUse(uses) {
    const [, owner, repository, path = '', version] = action.exec(uses) ?? [];
    if (owner !== undefined && repository !== undefined && version !== undefined && !uses.startsWith('.')) {
        const purl = (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .packageUrl */ .EH)({
            type: 'github',
            namespace: owner,
            name: repository,
            version,
            subpath: path.slice(1) || undefined,
        });
        return {
            group: owner,
            name: repository + path,
            version,
            ...(purl !== undefined && { purl }),
            references: [{ type: 'vcs', url: `https://github.com/${owner}/${repository}` }],
        };
    }
    const [, registry, name, tag, digest] = image.exec(uses) ?? [];
    if (name === undefined)
        return undefined;
    const slash = name.lastIndexOf('/');
    const pinned = digest ?? tag;
    const purl = (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .packageUrl */ .EH)({
        type: 'docker',
        namespace: slash === -1 ? undefined : name.slice(0, slash),
        name: name.slice(slash + 1),
        version: pinned,
        qualifiers: registry === undefined ? undefined : { repository_url: registry },
    });
    return {
        name,
        ...(pinned !== undefined && { version: pinned }),
        ...(purl !== undefined && { purl }),
        references: [],
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