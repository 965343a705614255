"use strict";
exports.id = 208;
exports.ids = [208];
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

/***/ 208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectNugetLock: () => (/* binding */ collectNugetLock)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/assemble.js + 1 modules
var assemble = __webpack_require__(69);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/faults.js
var locked_faults = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/nuget/package.js
var nuget_package = __webpack_require__(7917);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var path = __webpack_require__(2888);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/nuget/files.js
var files = __webpack_require__(6750);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/nuget/project.js
var nuget_project = __webpack_require__(1568);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/nuget/projects.js



/**
 * Packages that all projects beside a lock file use for building alone, by names in lower case: analysers, generators,
 * and what takes part in the build.
 */
async function developmentPackages(lockFile, folder) {
    const directory = (0,path/* folderOf */.yS)(lockFile);
    const development = new Set();
    const shipped = new Set();
    const faults = [];
    for (const path of folder.paths) {
        const isBeside = path.startsWith(directory) && !path.includes('/', directory.length);
        if (!isBeside || !files/* projectFile */.g.test(path))
            continue;
        const { project, faults: broken } = await (0,nuget_project/* readProject */.W)(path, folder);
        faults.push(...broken);
        for (const { name, isDevelopment } of project?.packages ?? []) {
            ;
            (isDevelopment ? development : shipped).add(name.toLowerCase());
        }
    }
    for (const name of shipped)
        development.delete(name);
    return { development, faults };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/nuget/collect-lock.js






const versions = [1, 2, 3];
/**
 * `packages.lock.json`, versions 1 and 2. A package has an entry for every target framework and runtime that uses it.
 * Source: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies,
 * PackagesLockFileFormat.cs in https://github.com/NuGet/NuGet.Client
 */
async function collectNugetLock(file, folder) {
    const text = await folder.text(file);
    if (text === undefined)
        return (0,lock_text_faults/* nothingBut */.z7)([]);
    const lines = new Map();
    const parsed = (0,json/* parseJsonLock */.ho)(text, file, (path, line) => {
        if (path.length === 3 && path[0] === 'dependencies')
            lines.set(`${path[1] ?? ''}\0${path[2] ?? ''}`, line);
    });
    if (parsed.fault)
        return (0,lock_text_faults/* nothingBut */.z7)([parsed.fault]);
    const { version, dependencies } = parsed.value;
    if (!versions.includes(version))
        return (0,lock_text_faults/* nothingBut */.z7)([(0,lock_text_faults/* unknownVersion */.VN)(file, version, '1 to 3')]);
    const sections = sectionsOf((0,json/* objectOr */.Xg)(dependencies), lines);
    const problems = new locked_faults/* LockedFaults */.I(file);
    const { development, faults } = await developmentPackages(file, folder);
    return (0,assemble/* assembleLock */.s)(lockFrom(file, sections, development, problems), undefined, problems, faults);
}
function sectionsOf(dependencies, lines) {
    const sections = new Map();
    for (const [framework, packages] of Object.entries(dependencies)) {
        const section = new Map();
        for (const [name, entry] of Object.entries((0,json/* objectOr */.Xg)(packages))) {
            const line = lines.get(`${framework}\0${name}`);
            section.set(name.toLowerCase(), { name, entry: (0,json/* objectOr */.Xg)(entry), line });
        }
        sections.set(framework, section);
    }
    return sections;
}
function lockFrom(file, sections, development, problems) {
    const packages = new Map();
    const root = [];
    const missing = [];
    for (const [framework, section] of sections) {
        for (const [key, { name, entry, line }] of section) {
            const id = `${framework}\0${key}`;
            const isProject = entry['type'] === 'Project';
            const needs = needsOf(sections, framework, entry['dependencies'], (needed) => missing.push({ from: isProject ? '' : id, name: needed, line }));
            // Projects are the app's own, and what they need is what the app needs.
            if (isProject)
                for (const need of needs)
                    root.push(need);
            else {
                packages.set(id, { component: componentOf(file, name, entry, line, problems), needs });
                if (entry['type'] === 'Direct')
                    root.push({ id, kind: development.has(key) ? 'development' : 'required' });
            }
        }
    }
    joinRuntimes(packages);
    return { file, packages, root, missing, onlyForProperty: 'seaworthy:nuget:only-for' };
}
/** What a package needs on one runtime, it needs. */
function joinRuntimes(packages) {
    for (const id of packages.keys()) {
        const [framework = '', key = ''] = id.split('\0');
        const slash = framework.indexOf('/');
        if (slash !== -1)
            packages.get(`${framework.slice(0, slash)}\0${key}`)?.needs.push({ id, kind: 'required' });
    }
}
function componentOf(file, name, entry, line, problems) {
    const version = (0,json/* textOr */.ph)(entry['resolved']);
    if (version === undefined)
        problems.add('version', name, line);
    const digest = (0,json/* textOr */.ph)(entry['contentHash']);
    const hash = digest === undefined ? undefined : (0,nuget_package/* contentHash */.Ae)(digest);
    if (digest !== undefined && !hash)
        problems.add('integrity', name, line);
    const properties = hash && nuget_package/* contentHashOf */.pP;
    return (0,nuget_package/* nugetComponent */.pz)({ name, version, line, hashes: hash && [hash], properties }, file, problems);
}
/** A section for a runtime, `net8.0/win-x64`, has only what differs from that of its framework. */
function needsOf(sections, framework, dependencies, isMissing) {
    const places = [framework, framework.split('/', 1)[0] ?? ''];
    return ((0,json/* isObject */.Gv)(dependencies) ? Object.keys(dependencies) : []).flatMap((name) => {
        const key = name.toLowerCase();
        const place = places.find((one) => sections.get(one)?.has(key));
        if (place === undefined)
            isMissing(name);
        else if (sections.get(place)?.get(key)?.entry['type'] !== 'Project')
            return [{ id: `${place}\0${key}`, kind: 'required' }];
        return [];
    });
}


/***/ })

};
;