/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 6551:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ratings)
/* harmony export */ });
/** How bad a vulnerability is, worst first. `unknown` stands for one that nobody has rated. */
const ratings = ['critical', 'high', 'medium', 'low', 'none', 'unknown'];


/***/ }),

/***/ 6245:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isNamed)
/* harmony export */ });
/** Whether patterns name a folder. The last pattern that fits decides; one with `!` takes away. */
function isNamed(place, patterns) {
    let named = false;
    for (const pattern of patterns) {
        const takesAway = pattern.startsWith('!');
        const clean = (takesAway ? pattern.slice(1) : pattern).replace(/^\.\//, '').replace(/\/$/, '');
        if (fitsFolders(clean.split('/'), place.split('/')))
            named = !takesAway;
    }
    return named;
}
/** `**` stands for any number of folders. */
function fitsFolders(pattern, folders) {
    return fits(pattern, folders, '**', (part, folder) => fits(Array.from(part), Array.from(folder), '*', (a, b) => a === b));
}
/** Whether parts follow a pattern in which `star` stands for any number of them; at worst the product of the lengths. */
function fits(pattern, parts, star, fitsOne) {
    let at = 0;
    let next = 0;
    let lastStar = -1;
    let afterStar = 0;
    while (next < parts.length) {
        const wanted = pattern[at];
        if (wanted === star) {
            lastStar = at++;
            afterStar = next;
        }
        else if (wanted !== undefined && fitsOne(wanted, parts[next] ?? '')) {
            at++;
            next++;
        }
        else if (lastStar !== -1) {
            at = lastStar + 1;
            next = ++afterStar;
        }
        else
            return false;
    }
    while (pattern[at] === star)
        at++;
    return at === pattern.length;
}


/***/ }),

/***/ 6622:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gradleLockFile)
/* harmony export */ });
/** Gradle's lock files, those of build scripts and settings too, in the newer form and the older. */
const gradleLockFile = /(?:^|\/)(?:[\w.-]+-)?gradle\.lockfile$|(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/;


/***/ }),

/***/ 3899:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ZJ: () => (/* binding */ collectDeclared),
  R8: () => (/* binding */ collectors),
  ov: () => (/* reexport */ leaveOut),
  NE: () => (/* reexport */ openFolder)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/gradle/files.js
var files = __nccwpck_require__(6622);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __nccwpck_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/nuget/files.js
var nuget_files = __nccwpck_require__(6750);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/python/requirements/files.js
var requirements_files = __nccwpck_require__(6214);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/order.js
var order = __nccwpck_require__(4667);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var inventory_path = __nccwpck_require__(2888);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/app.js

/** Folders whose manifests are of something else than the app. */
const samples = /(?:^|\/)(?:examples?|samples?|demos?|tests?|__tests__|spec|testdata|fixtures?|templates?|playground|docs?|bench(?:marks?)?)\//i;
/** Folders between the top and a manifest that may still name the app. */
const deepest = 2;
/** What a template has in place of a name. */
const placeholder = /[{}<>$%]/;
/**
 * The parts, of which only those that describe the app have a subject, and these first: the manifests at the top, else
 * those of the only folder at its depth, at most two down, that is none of samples and tests. Of several at one place
 * those with a version count before those without, and `go.mod`, which has none, last; else they count by their names.
 */
function withApp(parts) {
    const named = parts.filter(isNamed);
    const place = appFolder(new Set(named.map(placeOf)));
    const ofApp = named.filter((part) => placeOf(part) === place).sort((a, b) => rankOf(a) - rankOf(b));
    const isApp = new Set(ofApp);
    return [...ofApp, ...parts.filter((part) => !isApp.has(part)).map(withoutApp)];
}
function isNamed({ subject }) {
    return subject?.name !== undefined && !placeholder.test(subject.name) && (subject.evidence ?? []).length > 0;
}
/** The folder of the manifest that describes the subject. */
function placeOf({ subject }) {
    return (0,inventory_path/* folderOf */.yS)(subject?.evidence?.[0]?.file ?? '');
}
function appFolder(places) {
    if (places.has(''))
        return '';
    const depthOf = (place) => place.split('/').length - 1;
    const possible = [...places].filter((place) => depthOf(place) <= deepest && !samples.test(place));
    const nearest = Math.min(...possible.map(depthOf));
    const [only, ...others] = possible.filter((place) => depthOf(place) === nearest);
    return others.length === 0 ? only : undefined;
}
function rankOf({ subject }) {
    if (subject?.version !== undefined)
        return 0;
    return subject?.evidence?.[0]?.file.endsWith('go.mod') ? 2 : 1;
}
/** The same, with nothing of what the app is but the name that its edges have for it. */
function withoutApp({ subject, ...collected }) {
    const ref = subject?.ref ?? subject?.purl;
    return ref === undefined ? collected : { ...collected, subject: { ref } };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 41 modules
var src = __nccwpck_require__(2638);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var verdict_src = __nccwpck_require__(6980);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/decode.js
var decode = __nccwpck_require__(4025);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/folder.js






/** In bytes. Lock files of 200,000 packages have less than half of it. */
const largestFile = 256 * 1024 * 1024;
/** Folders that hold what others declare, not what declares; files in them can still be read by name. */
const skipped = new Set(['.git', 'node_modules']);
/**
 * The files of a folder on the disk. Links are followed as long as they stay in it. Throws `files/not-found`,
 * `files/not-a-directory`, `files/unreadable` or `files/too-many`.
 */
async function openFolder(directory) {
    const root = await (0,src/* openRoot */.R8)(directory);
    const entries = await (0,src/* walkNames */.YD)(root, { skip: (name) => skipped.has((0,inventory_path/* baseOf */.bx)(name)) });
    const files = entries.filter(({ kind, link }) => kind === 'file' || link?.resolves === 'file');
    return new FolderOnDisk(root, files.map(({ name }) => name).sort(order/* inCodeUnitOrder */.Z));
}
class FolderOnDisk {
    #root;
    paths;
    constructor(root, paths) {
        this.#root = root;
        this.paths = paths;
    }
    async bytes(path) {
        try {
            return await (0,src/* readBounded */.CB)(await (0,src/* resolveWithin */.s5)(this.#root, path), largestFile);
        }
        catch (error) {
            if (!(error instanceof verdict_src/* UserError */.yo))
                throw error;
            if (error.rule === 'files/not-found')
                return undefined;
            throw namedWithin(this.#root, error, path);
        }
    }
    async text(path) {
        const bytes = await this.bytes(path);
        return bytes && (0,decode/* decodeText */.g)(bytes, path);
    }
}
/** The same error, with names from the folder on: where it lies on this machine must not come into a document. */
function namedWithin(root, { rule, message, details }, path) {
    const relative = message.replaceAll(root.path + (external_node_path_default()).sep, '').replaceAll((0,src/* shown */.SP)(root.path), 'the folder');
    return new verdict_src/* UserError */.yo(rule, relative, { ...details, at: { file: path } });
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/folder-patterns.js
var folder_patterns = __nccwpck_require__(6245);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/left-out.js


/**
 * Leaves out what patterns name, relative to the folder and with `*` and `**`, whole folders too; and virtual
 * environments of Python, which hold what others declare.
 */
function leaveOut(folder, patterns) {
    const { paths } = folder;
    const environments = new Set(paths.filter((path) => external_node_path_.posix.basename(path) === 'pyvenv.cfg').map((path) => external_node_path_.posix.dirname(path)));
    const isEnvironment = (place) => environments.has(place) || external_node_path_.posix.basename(place) === 'site-packages';
    const excludedAt = (place) => (patterns.length > 0 && (0,folder_patterns/* isNamed */.e)(place, patterns) ? 'excluded' : undefined);
    // Each folder is asked about once, however many files it has.
    const known = new Map([['', undefined]]);
    const reasonAt = (directory) => {
        if (known.has(directory))
            return known.get(directory);
        const above = reasonAt(parentOf(directory));
        const isInside = above === 'environment' || isEnvironment(directory);
        const reason = isInside ? 'environment' : (above ?? excludedAt(directory));
        known.set(directory, reason);
        return reason;
    };
    const byReason = Map.groupBy(paths, (path) => reasonAt(parentOf(path)) ?? excludedAt(path));
    return {
        folder: {
            paths: byReason.get(undefined) ?? [],
            text: (path) => folder.text(path),
            bytes: (path) => folder.bytes(path),
        },
        excluded: byReason.get('excluded') ?? [],
        inEnvironments: byReason.get('environment') ?? [],
    };
}
/** Empty for the top. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/index.js









/** A collector by the names or paths of its files, whose code is loaded for the first file it reads: most projects use two or three of them. */
function lazily(name, files, load) {
    const isIt = files instanceof RegExp ? (path) => files.test(path) : namedLike(new Set(files));
    return {
        name,
        reads: isIt,
        collect: async (path, folder) => (await load())(path, folder),
    };
}
function namedLike(names) {
    return (path) => names.has((0,inventory_path/* baseOf */.bx)(path));
}
/** All that read what sources declare. A new one is a folder and a line here. */
const collectors = [
    lazily('npm', ['package-lock.json', 'npm-shrinkwrap.json'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2317), __nccwpck_require__.e(1035)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1035))).collectNpm),
    lazily('pnpm', ['pnpm-lock.yaml'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(2317), __nccwpck_require__.e(3401)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3401))).collectPnpm),
    lazily('yarn', ['yarn.lock'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2317), __nccwpck_require__.e(2776)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2776))).collectYarn),
    lazily('bun', ['bun.lock'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2317), __nccwpck_require__.e(3494)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3494))).collectBun),
    lazily('bun-binary', ['bun.lockb'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2317), __nccwpck_require__.e(3494)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3494))).collectBunBinary),
    lazily('cargo', ['Cargo.lock'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(4523), __nccwpck_require__.e(6368)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6368))).collectCargo),
    lazily('nuget', /(?:^|\/)packages(?:\.[^/]+)?\.lock\.json$/, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9800), __nccwpck_require__.e(4086), __nccwpck_require__.e(208)]).then(__nccwpck_require__.bind(__nccwpck_require__, 208))).collectNugetLock),
    lazily('nuget-config', ['packages.config'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9800), __nccwpck_require__.e(618)]).then(__nccwpck_require__.bind(__nccwpck_require__, 618))).collectPackagesConfig),
    lazily('nuget-assets', ['project.assets.json'], async () => (await __nccwpck_require__.e(/* import() */ 1725).then(__nccwpck_require__.bind(__nccwpck_require__, 1725))).collectNugetAssets),
    lazily('nuget-project', nuget_files/* projectFile */.g, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9800), __nccwpck_require__.e(4086), __nccwpck_require__.e(5903)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5903))).collectNugetProject),
    lazily('go', ['go.mod'], async () => (await __nccwpck_require__.e(/* import() */ 510).then(__nccwpck_require__.bind(__nccwpck_require__, 510))).collectGo),
    lazily('maven', ['pom.xml'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9800), __nccwpck_require__.e(40)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40))).collectPom),
    lazily('maven-lockfile', ['lockfile.json'], async () => (await __nccwpck_require__.e(/* import() */ 9792).then(__nccwpck_require__.bind(__nccwpck_require__, 9792))).collectMavenLock),
    lazily('gradle', files/* gradleLockFile */.$, async () => (await __nccwpck_require__.e(/* import() */ 9984).then(__nccwpck_require__.bind(__nccwpck_require__, 7603))).collectGradleLock),
    lazily('gradle-verification', /(?:^|\/)gradle\/verification-metadata\.xml$/, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9800), __nccwpck_require__.e(5320)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5320))).collectGradleVerification),
    lazily('swift', ['Package.resolved'], async () => (await __nccwpck_require__.e(/* import() */ 5908).then(__nccwpck_require__.bind(__nccwpck_require__, 5908))).collectSwift),
    lazily('carthage', ['Cartfile.resolved'], async () => (await __nccwpck_require__.e(/* import() */ 4193).then(__nccwpck_require__.bind(__nccwpck_require__, 4193))).collectCarthage),
    lazily('cocoapods', ['Podfile.lock'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(29)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29))).collectCocoapods),
    lazily('poetry', ['poetry.lock'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(8742), __nccwpck_require__.e(5303)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5303))).collectPoetry),
    lazily('uv', ['uv.lock'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(8742), __nccwpck_require__.e(9845)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9845))).collectUv),
    lazily('pdm', ['pdm.lock'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(8742), __nccwpck_require__.e(4531)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4531))).collectPdm),
    lazily('pylock', /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(8742), __nccwpck_require__.e(6318)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6318))).collectPylock),
    lazily('pipenv', ['Pipfile.lock'], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(8742), __nccwpck_require__.e(3903)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3903))).collectPipfile),
    lazily('requirements', requirements_files/* requirementsFile */.d, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(8742), __nccwpck_require__.e(2781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2781))).collectRequirements),
    lazily('workflows', /^\.github\/(?:workflows\/[^/]+|actions\/(?:[^/]+\/)*action)\.ya?ml$/, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(7294)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7294))).collectWorkflow),
];
/**
 * What each lock file and manifest in a folder says, those nearest to the top first, and what describes the app: the
 * others describe its parts. Files that cannot be read are faults, and so are manifests that no lock file covers.
 */
async function collectDeclared(folder) {
    const found = [];
    for (const { path, collector } of filesToRead(folder.paths)) {
        found.push(await collectOne(collector, path, folder));
    }
    const { collectUnlocked } = await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(3073)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3073));
    return withApp([...found, ...(await collectUnlocked(folder))]);
}
function filesToRead(paths) {
    const files = paths.flatMap((path) => {
        const depth = path.split('/').length;
        return collectors.filter((one) => one.reads(path)).map((collector) => ({ path, depth, collector }));
    });
    return files.sort((a, b) => a.depth - b.depth || (0,order/* inCodeUnitOrder */.Z)(a.path, b.path));
}
async function collectOne(collector, path, folder) {
    try {
        return await collector.collect(path, folder);
    }
    catch (error) {
        const faults = (0,lock_text_faults/* faultsOf */.xm)(error, path);
        if (!faults)
            throw error;
        return (0,lock_text_faults/* nothingBut */.z7)(faults);
    }
}


/***/ }),

/***/ 4025:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6980);

/**
 * The text of a file, without a byte order mark: UTF-8, or UTF-16 as PowerShell writes what is sent into a file.
 * Throws `document/not-utf8`.
 */
function decodeText(bytes, file) {
    try {
        return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('document/not-utf8', 'The file is not UTF-8 text.', {
            remedy: 'Make the file again with the tool that wrote it, or save it as UTF-8.',
            at: { file },
            cause,
        });
    }
}
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return 'utf-8';
}


/***/ }),

/***/ 3882:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ invalidLock),
/* harmony export */   Tt: () => (/* binding */ mergeConflict),
/* harmony export */   VN: () => (/* binding */ unknownVersion),
/* harmony export */   hk: () => (/* binding */ lineOfSyntaxError),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   p4: () => (/* binding */ invalidManifest),
/* harmony export */   xm: () => (/* binding */ faultsOf),
/* harmony export */   z7: () => (/* binding */ nothingBut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6980);


const remake = 'Make the lock file again with the package manager that wrote it.';
/** The lock file is not what its name says. */
function invalidLock(file, message, line) {
    return { rule: 'sbom/lock-invalid', message, remedy: remake, file, ...(line !== undefined && { line }) };
}
/** A manifest, which says what the app asks for, cannot be read. */
function invalidManifest(file, message, line) {
    return {
        rule: 'sbom/manifest-invalid',
        message,
        remedy: 'Mend it: it tells what the app itself depends on.',
        file,
        ...(line !== undefined && { line }),
    };
}
/** The lock file says that it has a version that nobody here knows. */
function unknownVersion(file, found, known, line = 1) {
    return {
        rule: 'sbom/lock-version',
        message: `The lock file has version ${found === undefined ? 'none' : JSON.stringify(found)}, and versions ${known} can be read.`,
        remedy: 'Update this action, or write the lock file with a version of the package manager that uses one of these.',
        file,
        line,
    };
}
/** Where a version control system left two versions of a text, as Git marks them. Undefined when it left none. */
function mergeConflict(text, file) {
    const marker = /^(?:<{7} |={7}\r?$|>{7} |\|{7} )/m.exec(text);
    if (!marker)
        return undefined;
    return {
        rule: 'sbom/lock-conflict',
        message: 'The lock file has merge-conflict markers: two versions of it stand side by side.',
        remedy: "Resolve the conflict by running the package manager's install, and commit the result.",
        file,
        line: lineAt(text, marker.index),
    };
}
/** The number of the line, from 1 on, that holds an offset. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** The line of an error of JSON's syntax: V8 tells the offset only in its message, and not for every error. */
function lineOfSyntaxError(error, text) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return lineAt(text, position === undefined ? text.length : Number(position));
}
/**
 * What a reader threw that the user can mend, as faults of a file; undefined when it is a bug. Faults name files as
 * evidence does: where the app lies on this machine is nobody's concern.
 */
function faultsOf(error, file) {
    const errors = error instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserErrors */ .tQ ? error.errors : [error];
    const faults = [];
    for (const one of errors) {
        if (!(one instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            return undefined;
        const { remedy, at } = one.details;
        faults.push({
            rule: one.rule,
            message: at && node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(at.file) ? one.message.replaceAll(at.file, file) : one.message,
            remedy,
            file,
            ...(at?.line !== undefined && { line: at.line }),
        });
    }
    return faults;
}
/** Nothing but what kept a file from being read. */
function nothingBut(faults) {
    return { components: [], dependencies: new Map(), roots: [], completeness: [], faults };
}


/***/ }),

/***/ 842:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ withAliases),
/* harmony export */   QI: () => (/* binding */ aliasesOf),
/* harmony export */   eu: () => (/* binding */ aliasesIn)
/* harmony export */ });
/** The names other than its own that lock files install a package under, with commas. */
const property = 'seaworthy:npm:installed-as';
/** Of one package; the others are taken for another package. */
const mostAliases = 100;
/** What is told of a package that is installed under these names. */
function aliasesOf(name, installedAs) {
    const aliases = [...new Set(installedAs)].filter((alias) => alias !== name);
    return aliases.length > 0 ? { [property]: aliases.sort().slice(0, mostAliases).join(',') } : {};
}
/** The names that {@link aliasesOf} told. */
function aliasesIn({ [property]: aliases }) {
    return aliases === undefined ? [] : aliases.split(',');
}
/** The first properties, with the aliases that any of the others tells. */
function withAliases(first, others) {
    if (others.every(({ [property]: aliases }) => aliases === undefined || aliases === first[property]))
        return first;
    return { ...first, ...aliasesOf('', [first, ...others].flatMap(aliasesIn)) };
}


/***/ }),

/***/ 6750:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ projectFile)
/* harmony export */ });
/** Projects of the .NET SDK. */
const projectFile = /\.(?:cs|fs|vb)proj$/;


/***/ }),

/***/ 3597:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ vcsUrl),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   oK: () => (/* binding */ isUnencrypted),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
const secretParameter = /token|key|sig|secret|auth|password|pwd|credential|access|session|jwt|[?&]pat=/i;
/**
 * The host of an address, `npm.acme.example` or `localhost:4873`; undefined for what is no address. Where those who read
 * addresses disagree it is a text that is no host: of `https://a\@b`, `https:///a` and `https:a` some take `a` for it.
 */
function hostOf(address = '') {
    const [, user = '', host] = /^[a-z+]+:\/\/([^/?#]*@)?([^/?#]+)/i.exec(address) ?? [];
    if (host === undefined)
        return /^(?:git\+)?https?:/i.test(address) ? address : undefined;
    return (user.includes('\\') ? user + host : host).toLowerCase();
}
/** Whether anybody on the way can replace what comes from there. */
function isUnencrypted(place) {
    return place !== undefined && /^(?:git\+)?(?:http|git):\/\//i.test(place);
}
/** The address without passwords and tokens, which lock files hold by mistake and a bill of materials must not spread. */
function withoutSecrets(url) {
    // Who reads addresses takes all before the last `@` for the user, and needs no slashes before him.
    const named = url.replace(/^([a-z+]+:\/\/|(?:git\+)?https?:[/\\]*)([^/\\?#]*)@/i, (_whole, scheme, user) => (/^git(?::|$)/.test(user) ? `${scheme}git@` : scheme));
    const mark = named.indexOf('?');
    return mark !== -1 && secretParameter.test(named.slice(mark)) ? named.slice(0, mark) : named;
}
/** A commit of a repository in SPDX's form: `git+https://github.com/a/b.git@commit`. */
function vcsUrl({ repository, commit }) {
    return commit === undefined ? repository : `${repository}@${commit}`;
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requirementsFile)
/* harmony export */ });
/** `requirements.txt`, `dev-requirements.txt`, `requirements_gui.txt`, and all in a folder of that name; constraints install nothing. */
const requirementsFile = /^(?!.*constraints?[\w.-]*$)(?:.*\/)?(?:[\w.-]*requirements[\w.-]*|requirements\/[\w.-]+)\.txt$/s;


/***/ }),

/***/ 1093:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ partWithoutSecrets)
/* harmony export */ });
/* unused harmony export textWithoutSecrets */
/* harmony import */ var _origins_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3597);

const mayHoldAddress = /:\/\/|https?:|%3a/i;
/** Schemes are bounded, so that no text takes longer than its length. */
const address = /(?:[a-z][a-z+]{0,20}:\/\/|https?:)[^\s"'<>]+/gi;
/** The same in a package URL, which writes the user's `@` as `%40`. */
const encodedUser = /((?:[a-z][a-z+]{0,20}(?:%3a|:)(?:%2f%2f|\/\/)|https?(?:%3a|:)))((?:(?!%2f|%5c|%3f|%23)[^/\\?#&\s@]){0,500})%40/gi;
const encodedSecret = /%3f(?:(?!%3f)[^&#\s]){0,200}?(?:token|key|sig|secret|auth|password|pwd|credential|session|jwt)[^&#\s]*/gi;
/** A text with every address in it, also one of a package URL, without its user's password and its tokens. */
function textWithoutSecrets(text) {
    if (!mayHoldAddress.test(text))
        return text;
    return text
        .replace(address, _origins_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)
        .replace(encodedUser, (_whole, scheme, user) => /^git(?:%3a|:|$)/i.test(user) ? `${scheme}git%40` : scheme)
        .replace(encodedSecret, '');
}
/**
 * A part without passwords and tokens in any text: a lock file may have an address where a version or a name belongs, and
 * other tools' bills may have one anywhere.
 */
function partWithoutSecrets(part) {
    const { components, subject, faults, origins, ...graph } = part;
    const clean = components.map(cleaned);
    const own = subject && cleaned(subject);
    const isSame = own === subject && clean.every(({ ref }, index) => ref === components[index]?.ref);
    return {
        ...(isSame ? graph : cleanGraph(graph)),
        components: clean,
        ...(own && { subject: own }),
        faults: faults.map(cleaned),
        ...(origins && { origins: origins.map(cleaned) }),
    };
}
function cleanGraph({ dependencies, roots, completeness }) {
    const found = new Map();
    for (const [from, targets] of dependencies) {
        const key = textWithoutSecrets(from);
        found.set(key, [...(found.get(key) ?? []), ...targets.map(textWithoutSecrets)]);
    }
    return { dependencies: found, roots: roots.map(textWithoutSecrets), completeness: completeness.map(cleaned) };
}
/** Plain data with every text cleaned; itself where there is nothing to clean. */
function cleaned(value) {
    if (typeof value === 'string')
        return textWithoutSecrets(value);
    if (typeof value !== 'object' || value === null)
        return value;
    let changed;
    for (const [key, member] of Object.entries(value)) {
        const clean = cleaned(member);
        if (clean === member)
            continue;
        changed ??= Array.isArray(value) ? [...value] : { ...value };
        Object.assign(changed, { [key]: clean });
    }
    return (changed ?? value);
}


/***/ }),

/***/ 7855:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ changeKinds)
/* harmony export */ });
const changeKinds = [
    /** The same version with other bytes, or without the digest that it had: a sign of an attack. */
    'integrity',
    /** The same version from another place. */
    'source',
    /** It runs code when it is installed, and did not before. */
    'install-script',
    'model',
    'prompt',
    'supplier',
    'licence',
    'downgraded',
    /** Of versions that nobody can put in order. */
    'other-version',
    'upgraded',
    'added',
    'removed',
];


/***/ }),

/***/ 9865:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ apiOf)
/* harmony export */ });
/** Where the API of GitHub, or of an Enterprise Server, is. */
function apiOf({ invocation: { server } }) {
    return server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`;
}


/***/ }),

/***/ 1940:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _seaworthy_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7914);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3309);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9324);




// Documents of some MB are made and dropped one after the other: V8 would keep 48 MB for short-lived objects, and is as fast with less.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
await (0,_seaworthy_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .Cs)('sbom', _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .Q, _run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3309:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs)
});

// EXTERNAL MODULE: ./build/shared/action-kit/src/index.js + 13 modules
var src = __nccwpck_require__(7914);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(2857);
;// CONCATENATED MODULE: ./build/actions/sbom/src/document-facts.js

const party = schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), url: schemas/* url */.OZ5().optional(), email: schemas/* email */.Rpp().optional() });
/** The section `document` of `seaworthy.yml`: what no lock file or manifest can say. */
const documentSchema = schemas/* strictObject */.rej({
    /** The app's name and version, which count more than those of its manifest. */
    name: schemas/* string */.YjP().min(1).optional(),
    version: schemas/* string */.YjP().min(1).optional(),
    /** Who answers for the bill. */
    authors: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), email: schemas/* email */.Rpp().optional(), organisation: schemas/* boolean */.zMY().optional() }))
        .default([]),
    /** The organisation that makes the app. */
    manufacturer: party.optional(),
    /** SPDX expression for the document itself. */
    licence: schemas/* string */.YjP().min(1).default('CC0-1.0'),
});

// EXTERNAL MODULE: ./build/actions/sbom/src/policy.js + 2 modules
var policy = __nccwpck_require__(4354);
;// CONCATENATED MODULE: ./build/actions/sbom/src/inputs.js



const inputs = (0,src/* defineInputs */.pf)({
    path: src/* field.path */.ZZ.path({ default: '.' }),
    exclude: src/* field.lines */.ZZ.lines(),
    // The checked repository must not turn its own check into a mere listing.
    mode: src/* field.inputOnly */.ZZ.inputOnly(src/* field.choice */.ZZ.choice(['generate', 'gate'], { default: 'gate' })),
    formats: src/* field.lines */.ZZ.lines({ default: 'cyclonedx-1.7\nspdx-2.3\nspdx-3.0.1' }),
    source: src/* field.choice */.ZZ.choice(['declared', 'shipped', 'both'], { default: 'both' }),
    artifacts: src/* field.globs */.ZZ.globs(),
    engine: src/* field.choice */.ZZ.choice(['seaworthy', 'syft'], { default: 'seaworthy' }),
    merge: src/* field.globs */.ZZ.globs(),
    previous: src/* field.text */.ZZ.text(),
    advisories: src/* field.text */.ZZ.text({ default: 'online' }),
    scanResults: src/* field.globs */.ZZ.globs(),
    vex: src/* field.globs */.ZZ.globs(),
    baseline: src/* field.path */.ZZ.path(),
    accept: src/* field.inputOnly */.ZZ.inputOnly(src/* field.choice */.ZZ.choice(['nothing', 'baseline'], { default: 'nothing' })),
    kev: src/* field.path */.ZZ.path(),
    epss: src/* field.path */.ZZ.path(),
    cache: src/* field.inputOnly */.ZZ.inputOnly(src/* field.path */.ZZ.path()),
    submit: src/* field.inputOnly */.ZZ.inputOnly(src/* field.flag */.ZZ.flag({ default: 'false' })),
    token: src/* field.secret */.ZZ.secret(),
    document: src/* field.structured */.ZZ.structured({
        type: '`authors`, `manufacturer`, `licence`, `name`, `version`, `supplier`',
        description: 'What the bill of materials says of itself and of the app, where no manifest does.',
    }, documentSchema),
    policy: src/* field.structured */.ZZ.structured({
        type: '`licences`, `vulnerabilities`, `undeclared`, `unread`, `sources`, `changes`',
        description: 'What may ship. Licences are judged when it has a section for them.',
    }, policy/* policySchema */.w),
});


/***/ }),

/***/ 4811:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ buildInventory)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/order.js
var order = __nccwpck_require__(4667);
;// CONCATENATED MODULE: ./build/actions/sbom/src/inventory/completeness.js

/** Which statement counts when several are made of one component: what is missing, then what is proved. */
const weight = { incomplete: 2, complete: 1, unknown: 0 };
/**
 * What the collectors know of each component's dependencies, each component once. The app's own are called complete only
 * when every collector read all it found: a lock file that could not be read may hold more of them.
 */
function completenessOf(collected, aliases, subject, faults) {
    const claims = new Map();
    collected.forEach(({ completeness }, index) => {
        for (const { aggregate, refs, because } of completeness) {
            for (const given of refs) {
                const ref = aliases[index]?.resolve(given);
                if (ref !== undefined)
                    claims.set(ref, stronger(claims.get(ref), { aggregate, because }));
            }
        }
    });
    const [fault] = faults;
    if (fault && claims.get(subject)?.aggregate === 'complete') {
        claims.set(subject, { aggregate: 'incomplete', because: `not all could be read: ${fault.file}` });
    }
    return grouped(claims);
}
function stronger(known, claim) {
    if (!known)
        return claim;
    const difference = weight[claim.aggregate] - weight[known.aggregate];
    if (difference !== 0)
        return difference > 0 ? claim : known;
    return (0,order/* inCodeUnitOrder */.Z)(claim.because, known.because) < 0 ? claim : known;
}
function grouped(claims) {
    const groups = new Map();
    for (const [ref, { aggregate, because }] of claims) {
        const key = `${aggregate}\0${because}`;
        const group = groups.get(key);
        if (group)
            group.refs.push(ref);
        else
            groups.set(key, { aggregate, refs: [ref], because });
    }
    return [...groups]
        .sort(([a], [b]) => (0,order/* inCodeUnitOrder */.Z)(a, b))
        .map(([, group]) => ({ ...group, refs: group.refs.sort(order/* inCodeUnitOrder */.Z) }));
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/first-named.js
var first_named = __nccwpck_require__(4681);
;// CONCATENATED MODULE: ./build/actions/sbom/src/inventory/edges.js


/** The dependency graph of an inventory, made of those of its collectors. Cycles are allowed, loops are left out. */
class Edges {
    #subject;
    #targets = new Map();
    /** Edges that lead nowhere, by the file that has them. */
    #dangling = new Map();
    constructor(subject) {
        this.#subject = subject;
        this.#targets.set(subject, new Set());
    }
    add(collected, aliases) {
        for (const [from, targets] of collected.dependencies)
            this.#connect(from, targets, collected, aliases);
        this.#connect('', collected.roots, collected, aliases);
    }
    #connect(from, targets, collected, aliases) {
        const source = aliases.resolve(from);
        if (source === undefined) {
            this.#miss(collected, from);
            return;
        }
        const known = this.#targets.get(source) ?? new Set();
        this.#targets.set(source, known);
        for (const ref of targets) {
            const target = aliases.resolve(ref);
            if (target === undefined)
                this.#miss(collected, ref);
            else if (target !== source && target !== this.#subject)
                known.add(target);
        }
    }
    #miss(collected, ref) {
        const file = collected.components[0]?.evidence[0]?.file ?? collected.faults[0]?.file ?? '';
        const missed = this.#dangling.get(file) ?? new Set();
        this.#dangling.set(file, missed.add(ref));
    }
    /** Direct dependencies by ref, both in code-unit order. */
    sorted() {
        const entries = [...this.#targets].sort(([a], [b]) => (0,order/* inCodeUnitOrder */.Z)(a, b));
        return new Map(entries.map(([from, targets]) => [from, (0,order/* sortedSet */.C)(targets)]));
    }
    /** Dependencies that are named and described nowhere, one fault for each file. */
    faults() {
        return [...this.#dangling].map(([file, missed]) => {
            const all = (0,order/* sortedSet */.C)(missed);
            const named = (0,first_named/* firstNamed */.Y)(all);
            return {
                rule: 'sbom/dependency-undescribed',
                message: all.length === 1
                    ? `The dependency ${named} is named, and no entry describes it.`
                    : `${all.length} dependencies are named, and no entry describes them: ${named}.`,
                remedy: 'Make the lock file again with the package manager that wrote it.',
                file,
            };
        });
    }
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/hashes.js
var hashes = __nccwpck_require__(1967);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/purl.js
var inventory_purl = __nccwpck_require__(4942);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/ref.js
var inventory_ref = __nccwpck_require__(3074);
;// CONCATENATED MODULE: ./build/actions/sbom/src/inventory/identity.js


/** The components of all collectors by what they are: a purl in its canonical form, else their ref. */
function groupByIdentity(collected) {
    const groups = new Map();
    for (const { components } of collected) {
        for (const component of components) {
            const identified = identify(component);
            const same = groups.get(identified.ref);
            if (same)
                same.push(identified);
            else
                groups.set(identified.ref, [identified]);
        }
    }
    return groups;
}
/** The component under its canonical purl, which is its ref too. A purl that is none is not written anywhere. */
function identify(component) {
    const { purl: given, ...rest } = component;
    const purl = given === undefined ? undefined : (0,inventory_purl/* canonicalPurl */.qe)(given);
    if (purl !== undefined)
        return purl === given && component.ref === purl ? component : { ...rest, purl, ref: purl };
    const ref = given === undefined ? (0,inventory_ref/* encodeControls */.d)(component.ref) : '';
    return ref === component.ref && ref !== '' ? component : { ...rest, ref: ref === '' ? (0,inventory_ref/* componentRef */.D)(rest) : ref };
}
/** Leads from the refs that one collector uses to those of the inventory. */
class Aliases {
    #known;
    #aliases = new Map();
    #subject;
    /** `subject` is the ref of the app, which a collector calls by the ref of its own subject, or by none. */
    constructor(known, { components, subject }, subjectRef) {
        this.#known = known;
        this.#subject = subjectRef;
        for (const component of components) {
            const { ref } = identify(component);
            if (ref !== component.ref)
                this.#aliases.set(component.ref, ref);
        }
        for (const own of ['', subject?.ref, subject?.purl])
            if (own !== undefined)
                this.#aliases.set(own, subjectRef);
    }
    /** The ref in the inventory; undefined when no component has it. */
    resolve(ref) {
        const target = this.#aliases.get(ref) ?? ref;
        return target === this.#subject || this.#known.has(target) ? target : undefined;
    }
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/merge.js + 2 modules
var merge = __nccwpck_require__(5415);
;// CONCATENATED MODULE: ./build/actions/sbom/src/inventory/subject.js



/** The app as its configuration describes it, else its first manifest. */
function subjectOf(collected, { fallbackName, given = {} }) {
    const described = [given, ...ofOneApp(collected.flatMap(({ subject }) => subject ?? []))].map(withDefaults);
    const [first = withDefaults({}), ...more] = described;
    const { component } = (0,merge/* mergeComponents */.V)([first, ...more]);
    const { purl: stated, ...rest } = component;
    const purl = stated === undefined ? undefined : (0,inventory_purl/* canonicalPurl */.qe)(stated);
    const named = { ...rest, ...(purl !== undefined && { purl }), name: component.name || fallbackName };
    return { ...named, ref: (0,inventory_ref/* componentRef */.D)(named) };
}
/** Manifests of several ecosystems can name the app differently; the facts of one name are not to be mixed with another's. */
function ofOneApp(subjects) {
    const main = subjects.find(({ name }) => name);
    return subjects.filter(({ name, group }) => !name || (name === main?.name && group === main.group));
}
/** Members that are not told stay out, so that they do not hide what another manifest tells. */
function withDefaults(described) {
    const { name, type, ...told } = described;
    return {
        hashes: [],
        licences: { declared: [] },
        references: [],
        evidence: [],
        properties: {},
        ...told,
        ref: '',
        scope: 'required',
        type: type ?? 'application',
        ...(name && { name }),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/inventory/build.js







/**
 * One inventory of all that collectors found. The same component from several places is one, with the evidence, hashes
 * and licences of all; what contradicts itself is a fault. Lists are in code-unit order, and time and memory grow in
 * proportion to what was collected. The order of `parts` decides only which of several descriptions counts.
 */
function buildInventory(parts, app) {
    const { collected, faults: malformed } = (0,hashes/* withProperHashes */.jO)(parts);
    const subject = subjectOf(collected, app);
    const groups = groupByIdentity(collected);
    // A workspace lists the app among its own members.
    groups.delete(subject.ref);
    const merged = [...groups.values()].map(merge/* mergeComponents */.V);
    const edges = new Edges(subject.ref);
    const aliases = collected.map((part) => new Aliases(groups, part, subject.ref));
    collected.forEach((part, index) => {
        const own = aliases[index];
        if (own)
            edges.add(part, own);
    });
    const faults = collected.flatMap((part) => part.faults);
    return {
        subject,
        components: merged.map(({ component }) => component).sort((a, b) => (0,order/* inCodeUnitOrder */.Z)(a.ref, b.ref)),
        dependencies: edges.sorted(),
        completeness: completenessOf(collected, aliases, subject.ref, faults),
        faults: sortFaults([...faults, ...malformed, ...merged.flatMap((one) => one.faults), ...edges.faults()]),
    };
}
/** Once each, by place. */
function sortFaults(faults) {
    const keyed = new Map(faults.map((fault) => {
        const { file, line = 0, rule, message } = fault;
        return [[file, String(line).padStart(10, '0'), rule, message].join('\0'), fault];
    }));
    return [...keyed].sort(([a], [b]) => (0,order/* inCodeUnitOrder */.Z)(a, b)).map(([, fault]) => fault);
}


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ firstNamed),
/* harmony export */   x: () => (/* binding */ mostNamed)
/* harmony export */ });
/** Enough of a long list to find the rest. */
const mostNamed = 3;
/** In UTF-16 units. */
const longest = 100;
/** The first of many names, in quotes: `"a", "b", "c", …`. `count` is how many there are, where not all are given. */
function firstNamed(names, count = names.length) {
    const shown = names.slice(0, mostNamed).map((name) => JSON.stringify(name.slice(0, longest)));
    return `${shown.join(', ')}${count > shown.length ? ', …' : ''}`;
}


/***/ }),

/***/ 3220:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fullName)
/* harmony export */ });
/** As people know it: `@scope/core`. */
function fullName({ group, name }) {
    return group === undefined ? name : `${group}/${name}`;
}


/***/ }),

/***/ 1967:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hL: () => (/* binding */ usualAlgorithms),
/* harmony export */   jO: () => (/* binding */ withProperHashes),
/* harmony export */   kg: () => (/* binding */ isStrong),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7436);

/** Hexadecimal digits of each algorithm's digests. */
const digits = {
    MD5: 32,
    'SHA-1': 40,
    'SHA-256': 64,
    'SHA-384': 96,
    'SHA-512': 128,
    'BLAKE2b-256': 64,
    BLAKE3: 64,
};
/** Algorithms by the names that most files have for them, in lower case and without dashes. */
const usualAlgorithms = new Map([
    ['md5', 'MD5'],
    ['sha1', 'SHA-1'],
    ['sha256', 'SHA-256'],
    ['sha384', 'SHA-384'],
    ['sha512', 'SHA-512'],
]);
/** The digest in hexadecimal digits of either case; undefined when it is none of the algorithm. */
function digestOf(algorithm, content) {
    const hash = algorithm && { algorithm, content: content.toLowerCase() };
    return hash && isDigest(hash) ? hash : undefined;
}
/** Whether nobody can make other content with the same digest: of MD5 and SHA-1 collisions are known. */
function isStrong({ algorithm }) {
    return algorithm !== 'MD5' && algorithm !== 'SHA-1';
}
/** What was collected with digests in lower case, without those that are none, each of which is a fault. */
function withProperHashes(collected) {
    const faults = [];
    const proper = collected.map((part) => ({
        ...part,
        components: part.components.map((component) => {
            const checked = check(component);
            faults.push(...checked.faults);
            return checked.component;
        }),
    }));
    return { collected: proper, faults };
}
function check(component) {
    const isProper = component.hashes.every(isDigest) && component.references.every(hasDigests);
    if (isProper)
        return { component, faults: [] };
    const faults = [];
    const proper = (hashes) => hashes.flatMap(({ algorithm, content }) => {
        const hash = digestOf(algorithm, content);
        if (hash)
            return [hash];
        faults.push(malformed(component, { algorithm, content: content.toLowerCase() }));
        return [];
    });
    const references = component.references.map(({ hashes, ...reference }) => hashes ? { ...reference, hashes: proper(hashes) } : reference);
    return { component: { ...component, hashes: proper(component.hashes), references }, faults };
}
/** Whether it is a digest of its algorithm, in lower case. */
function isDigest({ algorithm, content }) {
    return content.length === digits[algorithm] && /^[0-9a-f]+$/.test(content);
}
function hasDigests({ hashes }) {
    return hashes?.every(isDigest) ?? true;
}
function malformed({ ref, evidence: [place] }, { algorithm, content }) {
    return {
        rule: 'sbom/hash-invalid',
        message: `${ref} has ${JSON.stringify(content.slice(0, 140))} for its ${algorithm}, which has ${digits[algorithm]} hexadecimal digits.`,
        remedy: 'Make the file again with the program that wrote it; a digest that is none protects nothing.',
        ...(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(place ?? { file: '' }),
    };
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ mergeComponents)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/aliases.js
var aliases = __nccwpck_require__(842);
;// CONCATENATED MODULE: ./build/actions/sbom/src/inventory/overlaid.js
/** One object of several: each member from the first that has it. Members keep their names, `__proto__` too. */
function overlaid(objects) {
    const members = new Map();
    for (const object of objects) {
        for (const [name, value] of Object.entries(object)) {
            if (value !== undefined && !members.has(name))
                members.set(name, value);
        }
    }
    return Object.fromEntries(members);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/seen.js
var seen = __nccwpck_require__(2600);
;// CONCATENATED MODULE: ./build/actions/sbom/src/inventory/merge-properties.js



/** That a package is from elsewhere than the registry. */
const source = 'seaworthy:npm:source';
/** That a package is for development alone. */
const development = 'cdx:npm:package:development';
/**
 * The properties of several descriptions of one component, but those that one place cannot say for another: a package that
 * somebody gets from the registry is from there, and one that ships anywhere is not for development alone.
 */
function mergeProperties(same, scope) {
    const told = same.map(({ properties }) => properties);
    const { [source]: from, [development]: isDevelopment, ...others } = (0,aliases/* withAliases */.Pu)(overlaid(told), told);
    const declared = same.filter(seen/* isDeclared */.vo);
    const tellers = declared.length > 0 ? declared : same;
    return {
        ...others,
        ...(from !== undefined &&
            tellers.every(({ properties }) => properties[source] !== undefined) && { [source]: from }),
        ...(isDevelopment !== undefined && scope === 'excluded' && { [development]: isDevelopment }),
    };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/order.js
var order = __nccwpck_require__(4667);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/place.js
var inventory_place = __nccwpck_require__(7436);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/scope.js
var inventory_scope = __nccwpck_require__(5679);
;// CONCATENATED MODULE: ./build/actions/sbom/src/inventory/merge.js





/**
 * Unites what several places say of one component: all evidence, hashes, licences and references; of facts there can be
 * only one of, the first. Hashes of one algorithm that have nothing in common are a fault, and the first are kept: the
 * same version with other content is what a replaced package looks like. Takes time in proportion to what it is given.
 */
function mergeComponents(same) {
    const [first] = same;
    if (same.length === 1)
        return { component: ordered(first), faults: [] };
    const faults = [];
    const known = firstHand(same);
    const scope = (0,inventory_scope/* strongestScope */.e)(known.map((one) => one.scope));
    const component = {
        ...mergeFacts(same),
        hashes: mergeHashes(same, faults),
        licences: mergeLicences(same, known),
        references: mergeReferences(same),
        scope,
        evidence: mergeEvidence(same),
        properties: mergeProperties(same, scope),
    };
    // What ships in one place is not only expected from the system.
    if (known.every(({ isExternal }) => isExternal))
        component.isExternal = true;
    else
        delete component.isExternal;
    if (same.some(({ hasInstallScript }) => hasInstallScript))
        component.hasInstallScript = true;
    return { component: ordered(component), faults };
}
/** What was read here; other tools' bills, which call everything required, where there is nothing else. */
function firstHand(same) {
    const own = same.filter(({ evidence }) => evidence.some(({ kind }) => kind !== 'reported'));
    return own.length > 0 ? own : same;
}
/** What there is one of: the first that says it. */
function mergeFacts(same) {
    const models = same.flatMap(({ model }) => model ?? []);
    const cpes = [...new Set(same.flatMap(({ cpes }) => cpes ?? []))];
    return {
        ...overlaid(same),
        ...(cpes.length > 0 && { cpes }),
        ...(models.length > 0 && { model: { ...overlaid(models), format: formatOf(models) } }),
    };
}
/** A manifest need not say what the header does. */
function formatOf(models) {
    return models.find(({ format }) => format !== 'unknown')?.format ?? 'unknown';
}
function mergeHashes(same, faults) {
    const merged = new Map();
    for (const component of same) {
        for (const [algorithm, contents] of byAlgorithm(component.hashes)) {
            const known = merged.get(algorithm);
            if (!known)
                merged.set(algorithm, new Map(contents.map((content) => [content, component])));
            else if (!contents.some((content) => known.has(content)))
                faults.push(conflict(algorithm, known, contents, component));
            else
                for (const content of contents)
                    if (!known.has(content))
                        known.set(content, component);
        }
    }
    return [...merged].flatMap(([algorithm, contents]) => [...contents.keys()].map((content) => ({ algorithm, content })));
}
function byAlgorithm(hashes) {
    const found = new Map();
    for (const { algorithm, content } of hashes) {
        const contents = found.get(algorithm);
        if (contents)
            contents.push(content.toLowerCase());
        else
            found.set(algorithm, [content.toLowerCase()]);
    }
    return found;
}
function conflict(algorithm, known, [found = ''], by) {
    const [[expected, first] = ['', by]] = known;
    const [place] = by.evidence;
    return {
        rule: 'sbom/integrity-conflict',
        message: `${by.ref} has one ${algorithm} in ${firstPlace(first)}, ${expected}, and another in ${firstPlace(by)}, ${found}.`,
        remedy: 'Find out which one the registry serves: the same version with other content may be a replaced package.',
        ...(0,inventory_place/* placeOf */.$)(place ?? { file: '' }),
    };
}
function firstPlace({ evidence: [place] }) {
    return place ? (0,inventory_place/* shownPlace */.z)(place) : 'an unnamed place';
}
/** What another tool concludes counts where nothing that was read here declares a licence: it cannot take one away. */
function mergeLicences(same, known) {
    const declared = new Map();
    for (const { licences } of same) {
        for (const claim of licences.declared) {
            const key = JSON.stringify([claim.text, claim.from]);
            if (!declared.has(key))
                declared.set(key, claim);
        }
    }
    const entitled = known.some(({ licences }) => licences.declared.length > 0) ? known : same;
    const concluded = entitled.find(({ licences }) => licences.concluded)?.licences.concluded;
    return { declared: [...declared.values()], ...(concluded && { concluded }) };
}
function mergeReferences(same) {
    const merged = new Map();
    for (const { references } of same) {
        for (const reference of references) {
            const key = JSON.stringify([reference.type, reference.url]);
            const known = merged.get(key);
            merged.set(key, known ? withHashes(known, reference.hashes) : reference);
        }
    }
    return [...merged.values()];
}
function withHashes(reference, more) {
    if (!more || more.length === 0)
        return reference;
    const hashes = new Map([...(reference.hashes ?? []), ...more].map((hash) => [`${hash.algorithm} ${hash.content}`, hash]));
    return { ...reference, hashes: [...hashes.values()] };
}
/** Each place once, as sure as the surest says. */
function mergeEvidence(same) {
    const merged = new Map();
    for (const { evidence } of same) {
        for (const place of evidence) {
            const key = JSON.stringify([place.kind, place.reportedOf, place.file, place.line]);
            const known = merged.get(key);
            if (!known || known.confidence < place.confidence)
                merged.set(key, place);
        }
    }
    return [...merged.values()];
}
/** The component with all its lists in code-unit order, so that the order of reading leaves no trace. */
function ordered(component) {
    const { hashes, licences, references, evidence, properties, cpes } = component;
    return {
        ...component,
        hashes: sortedBy(hashes, ({ algorithm, content }) => `${algorithm} ${content}`),
        licences: {
            ...licences,
            declared: sortedBy(licences.declared, ({ text, from }) => `${text}\0${from}`),
        },
        references: sortedBy(references, ({ type, url }) => `${type} ${url}`),
        evidence: sortedBy(evidence, ({ kind, file, line = 0 }) => `${kind} ${file}\0${String(line).padStart(10, '0')}`),
        properties: sortedProperties(properties),
        ...(cpes && { cpes: sortedBy(cpes, (cpe) => cpe) }),
    };
}
function sortedProperties(properties) {
    const entries = Object.entries(properties);
    return entries.length < 2 ? properties : Object.fromEntries(entries.sort(([a], [b]) => (0,order/* inCodeUnitOrder */.Z)(a, b)));
}
function sortedBy(items, key) {
    if (items.length < 2)
        return [...items];
    return items
        .map((item) => [key(item), item])
        .sort(([a], [b]) => (0,order/* inCodeUnitOrder */.Z)(a, b))
        .map(([, item]) => item);
}


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sortedSet),
/* harmony export */   Z: () => (/* binding */ inCodeUnitOrder)
/* harmony export */ });
/** Compares by UTF-16 code units: the same in every locale and on every system, unlike `localeCompare`. */
function inCodeUnitOrder(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The texts once each, in code-unit order. */
function sortedSet(texts) {
    return [...new Set(texts)].sort(inCodeUnitOrder);
}


/***/ }),

/***/ 2888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   zO: () => (/* binding */ logicalPath)
/* harmony export */ });
/** The folder of a file, with `/` at its end; empty for the top. Paths are relative, with `/`, as in Evidence. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** The last part of a path. */
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Where the app finds the file: `app.asar.unpacked` is where files of `app.asar` lie that the system must open itself. */
function logicalPath(path) {
    return path.replaceAll('.asar.unpacked/', '.asar/');
}


/***/ }),

/***/ 7436:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   z: () => (/* binding */ shownPlace)
/* harmony export */ });
/** The place of a piece of evidence or a fault, without what else that says. */
function placeOf({ file, line }) {
    return { file, ...(line !== undefined && { line }) };
}
/** `package-lock.json:12`, or the file alone. */
function shownPlace({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}


/***/ }),

/***/ 4942:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   EH: () => (/* binding */ packageUrl),
/* harmony export */   qe: () => (/* binding */ canonicalPurl)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The canonical package URL of these parts, whatever their names hold: everything unsafe is percent-encoded.
 * Undefined when there is none for them, such as a Maven artifact without a group.
 * Source: https://github.com/package-url/purl-spec
 */
function packageUrl({ type, namespace, name, version, qualifiers, subpath }) {
    try {
        const url = new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, wellFormed(namespace), name.toWellFormed(), wellFormed(version), qualifiers && wellFormedValues(qualifiers), wellFormed(subpath));
        keepCase(url, namespace, name);
        return url.toString();
    }
    catch {
        // The library throws for what the specification does not allow, and for nothing else.
        return undefined;
    }
}
/** Nearly every package URL of a lock file: canonical as it is, and parsing all of them would take longer than the rest. */
const plain = /^pkg:(?:(?:npm|cargo|nuget|gem)\/(?:%40[\w.-]+\/)?[\w.-]+|pypi\/[a-z0-9.-]+)@[\w.+-]+$/;
/** The same package URL, canonical; undefined when the text is none. */
function canonicalPurl(text) {
    if (plain.test(text))
        return text;
    const parts = parsePurl(text);
    return parts && packageUrl(parts);
}
/** The parts of a package URL, decoded and normalised; undefined when the text is none. */
function parsePurl(text) {
    try {
        const [type, namespace, name, version, qualifiers, subpath] = packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.parseString(text);
        if (type === undefined || name === undefined)
            return undefined;
        const url = new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, namespace, name, version, qualifiers, subpath);
        keepCase(url, namespace, name);
        return {
            type: url.type,
            name: url.name,
            ...(url.namespace !== undefined && { namespace: url.namespace }),
            ...(url.version !== undefined && { version: url.version }),
            ...(url.qualifiers !== undefined && { qualifiers: { ...url.qualifiers } }),
            ...(url.subpath !== undefined && { subpath: url.subpath }),
        };
    }
    catch {
        return undefined;
    }
}
/**
 * The library lowers npm names. Names from before the rule (npm 2014) keep their case in the registry, where `JSONStream`
 * and `jsonstream` are two packages; advisories keep it too.
 */
function keepCase(url, namespace, name) {
    if (url.type !== 'npm')
        return;
    url.name = name.toWellFormed().trim();
    if (url.namespace !== undefined && namespace !== undefined) {
        const trimmed = namespace.toWellFormed();
        if (trimmed.toLowerCase() === url.namespace)
            url.namespace = trimmed;
    }
}
function wellFormed(text) {
    return text?.toWellFormed();
}
function wellFormedValues(values) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.toWellFormed()]));
}


/***/ }),

/***/ 3074:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ componentRef),
/* harmony export */   d: () => (/* binding */ encodeControls)
/* harmony export */ });
/* harmony import */ var _full_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3220);

/**
 * The ref of a component: its purl, else `<type>:<name>@<digest or version>`. Characters that break lines or terminals
 * are percent-encoded, since refs are read in logs and tables.
 */
function componentRef(component) {
    const { type, version, purl, hashes } = component;
    if (purl !== undefined)
        return purl;
    const digest = hashes.find(({ algorithm }) => algorithm === 'SHA-256') ?? hashes[0];
    const which = digest?.content ?? version;
    return encodeControls(`${type}:${(0,_full_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .f)(component)}${which === undefined ? '' : `@${which}`}`);
}
/** A text as it may stand in logs and tables: control characters, line separators, marks of direction and lone surrogates are encoded. */
function encodeControls(text) {
    return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, encodeURIComponent);
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ strongestScope)
/* harmony export */ });
/** The scope of what has several: what ships in one place ships. */
function strongestScope(scopes) {
    if (scopes.includes('required'))
        return 'required';
    return scopes.includes('optional') ? 'optional' : 'excluded';
}


/***/ }),

/***/ 2600:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ seenBy),
/* harmony export */   F3: () => (/* binding */ shippedFiles),
/* harmony export */   U4: () => (/* binding */ isSeen),
/* harmony export */   Z5: () => (/* binding */ allSeen),
/* harmony export */   vo: () => (/* binding */ isDeclared)
/* harmony export */ });
/** Where one place sees a component; undefined of another tool's bill that does not say what it is of. */
function seenBy({ kind, reportedOf }) {
    return kind === 'reported' ? reportedOf : kind;
}
/** Whether any place sees the component there. */
function isSeen({ evidence }, where) {
    return evidence.some((place) => seenBy(place) === where);
}
/** Whether what was read here declares it: another tool's bill may say anything. */
function isDeclared({ evidence }) {
    return evidence.some(({ kind }) => kind === 'declared');
}
/** All the places where components are seen. */
function allSeen(components) {
    const found = new Set();
    for (const { evidence } of components) {
        for (const place of evidence) {
            const where = seenBy(place);
            if (where)
                found.add(where);
        }
    }
    return found;
}
/** The files in what ships that say it is there. */
function shippedFiles({ evidence }) {
    return evidence.flatMap(({ kind, file }) => (kind === 'shipped' ? file : []));
}


/***/ }),

/***/ 6228:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _inventory_full_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3220);

/** As many are named; reports have them all. */
const mostNamed = 10;
/** As people know it, with its version: `@scope/core 1.2.0`. On one line. */
function nameOf(component) {
    const { version } = component;
    return escaped(`${(0,_inventory_full_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .f)(component)}${version === undefined ? '' : ` ${version}`}`);
}
/** A text of others in a sentence of ours: what could break a line is escaped as in JSON. */
function escaped(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** The first of many, in words. */
function namesOf(components) {
    const named = components.slice(0, mostNamed).map(nameOf);
    return `${named.join(', ')}${components.length > mostNamed ? ` and ${components.length - mostNamed} more` : ''}`;
}
/** `1 component`, `2 components`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 2109:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/** What a decision weighs in the verdict. */
const severityOf = { deny: 'high', review: 'medium', allow: 'note' };
/** `high` and worse fail, `medium` holds until a person decides. */
function outcomeOf(findings) {
    const found = new Set(findings.map(({ severity }) => severity));
    if (found.has('critical') || found.has('high'))
        return 'fail';
    return found.has('medium') ? 'hold' : 'pass';
}


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingOf),
/* harmony export */   y: () => (/* binding */ unreadFindings)
/* harmony export */ });
/* harmony import */ var _inventory_place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7436);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2109);


/** What is in these is known from the folder beside an installer, or from the package that an archive is a part of. */
const isKnown = new Set(['sbom/installer-opaque', 'sbom/archive-recorded']);
/** What could not be read is a decision too, also where nothing else is judged. */
function unreadFindings({ faults }, policy) {
    return faults.map((fault) => findingOf(fault, isKnown.has(fault.rule) ? 'low' : _severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x[policy.unread]));
}
/** What a fault weighs depends on what it is a fault of. */
function findingOf(fault, severity) {
    const { rule, message, remedy } = fault;
    return { rule, severity, message, remedy, at: (0,_inventory_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(fault) };
}


/***/ }),

/***/ 9276:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withConclusions)
/* harmony export */ });
/* unused harmony export withConclusion */
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3557);

/**
 * The component with the licence that its declarations mean, where they mean one: a name is written as its SPDX id, and
 * several declarations of one file are taken together. What nobody can say is left open.
 */
function withConclusion(component) {
    const concluded = concludedOf(component.licences);
    return concluded === undefined ? component : { ...component, licences: { ...component.licences, concluded } };
}
/** The inventory with such a conclusion for each component. */
function withConclusions(inventory) {
    const { subject, components } = inventory;
    return { ...inventory, subject: withConclusion(subject), components: components.map(withConclusion) };
}
function concludedOf({ declared, concluded }) {
    if (concluded !== undefined)
        return concluded;
    const [first] = declared;
    if (first === undefined)
        return undefined;
    const read = declared.map(({ text }) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .readExpression */ .Jn)(text));
    if (!read.every((expression) => expression !== undefined))
        return undefined;
    const shown = [...new Set(read.map((expression) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .showExpression */ .KX)(expression)))];
    // Two places that say different things prove neither.
    return shown.length === 1 && shown[0] !== undefined ? { expression: shown[0], from: first.from } : undefined;
}


/***/ }),

/***/ 8929:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ correctionOf),
/* harmony export */   P: () => (/* binding */ meaningOf)
/* harmony export */ });
/* harmony import */ var spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5204);
/* harmony import */ var spdx_correct__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5728);
/* harmony import */ var spdx_correct__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(spdx_correct__WEBPACK_IMPORTED_MODULE_1__);


/** The SPDX id that a text resembles, whether or not it means it. */
function correctionOf(text) {
    return spdx_correct__WEBPACK_IMPORTED_MODULE_1___default()(text, { upgrade: true }) ?? undefined;
}
function resembled(name) {
    return spdx_correct__WEBPACK_IMPORTED_MODULE_1___default()(name, { upgrade: false }) ?? undefined;
}
/** Words for the number of clauses: https://opensource.org/license/bsd-3-clause */
const clauses = [
    [/\b(?:zero[- ]clause|free public)\b/i, '0BSD'],
    [/\b(?:new|revised|modified)\b/i, 'BSD-3-Clause'],
    [/\bsimplified\b/i, 'BSD-2-Clause'],
    [/\b(?:original|old)\b/i, 'BSD-4-Clause'],
];
/**
 * The SPDX id that the name of a licence means, when it says which version: "BSD" has several that differ in what they ask
 * for, and so have "Apache", "GPL" and "MPL" (https://peps.python.org/pep-0639/#mapping-license-classifiers-to-spdx-identifiers).
 * What "or later" adds counts only where it is said.
 */
function meaningOf(name) {
    const isWorded = /\bbsd\b/i.test(name) && numbersIn(name).length === 0;
    const worded = isWorded ? clauses.find(([words]) => words.test(name))?.[1] : undefined;
    if (worded !== undefined)
        return worded;
    const short = withShortNames(name);
    const found = resembled(short) ?? resembled(short.replace(/\blicen[cs]e\b.*/i, ''));
    if (found === undefined || !saysVersion(name, found))
        return undefined;
    return /^(?:A|L)?GPL-/.test(found) ? asFarAsSaid(name, found) : found;
}
/** The library takes the long names of GNU's licences for one another. */
function withShortNames(name) {
    return name
        .replace(/\(?\bor(?: \(?at your option\)?)? (?:any )?later(?: version)?\)?/gi, '')
        .replace(/(?:\bGNU )?\b(?:(affero|lesser|library) )?general public licen[cs]e/gi, (_whole, kind) => kind === undefined ? 'GPL' : kind.toLowerCase() === 'affero' ? 'AGPL' : 'LGPL');
}
function asFarAsSaid(name, id) {
    const version = id.replace(/\+$|-only$|-or-later$/, '');
    return /\+|\blater\b/i.test(name) ? `${version}-or-later` : `${version}-only`;
}
/** Whether the numbers of an id are those of the name, or there is only one version that it can be. */
function saysVersion(name, id) {
    // "MIT/X11" is a name of MIT.
    const said = numbersIn(id === 'X11' ? name : name.replace(/\bx11\b/gi, ''));
    const [version] = numbersIn(id);
    if (version === undefined)
        return said.length === 0;
    if (said.length > 0)
        return said.every((number) => number === version);
    const [family = ''] = id.split(/-?\d/);
    return spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_0__.filter((other) => other.startsWith(`${family}-`)).length === 1;
}
/** `2.0` and `2` are the same version. */
function numbersIn(text) {
    return (text.match(/\d+(?:\.\d+)*/g) ?? []).map((number) => number.replace(/(?:\.0)+$/, ''));
}


/***/ }),

/***/ 3557:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wo: () => (/* binding */ licencesIn),
  YK: () => (/* binding */ parseExpression),
  Jn: () => (/* binding */ readExpression),
  KX: () => (/* binding */ showExpression)
});

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __nccwpck_require__(3326);
var spdx_expression_parse_default = /*#__PURE__*/__nccwpck_require__.n(spdx_expression_parse);
// EXTERNAL MODULE: ./build/actions/sbom/src/licences/correction.js
var correction = __nccwpck_require__(8929);
// EXTERNAL MODULE: ./node_modules/spdx-correct/index.js
var spdx_correct = __nccwpck_require__(5728);
var spdx_correct_default = /*#__PURE__*/__nccwpck_require__.n(spdx_correct);
;// CONCATENATED MODULE: ./build/actions/sbom/src/licences/name.js

/** Words of the names that licences go by, and of the addresses of their texts. */
const words = new Set([
    'the a an of under v ver version license licence licensed licenses licences released software open source initiative project',
    'mit x x11 expat isc bsd clause new old original simplified revised modified style zero free 0bsd',
    'apache asl foundation mozilla mpl mplv gnu gpl gplv agpl agplv lgpl lgplv general public affero lesser library only',
    'or later any eclipse epl common development distribution cddl cpl artistic boost bsl zlib libpng unlicense wtfpl do what you',
    'want to fuck cc cc0 by sa creative commons attribution universal python psf busl business sspl academic afl ms pl rl',
    'microsoft eupl european union ofl sil font openssl postgresql ruby w3c zpl zope blueoak model upl ncsa',
    'http https www opensource org com spdx html htm txt php jsl md',
]
    .join(' ')
    .split(' '));
/** "v3 or later", "3.0 or any later version": of one licence. */
const orLater = /\bor(?:\s*\(?at your option\)?)?\s+(?:any\s+)?later\b/gi;
/** Two names of one licence. */
const sameTwice = /\b(?:mit\s*\/\s*x11|x11\s*\/\s*mit)\b/gi;
/** Whether a text is the name of one licence: of words that are part of such names alone, and no list of several. */
function isName(text) {
    const one = text.replace(orLater, ' later ').replace(sameTwice, 'MIT');
    if (/[&|;]|\b(?:and|or)\b/i.test(one) || namesSeveral(one))
        return false;
    return (one.toLowerCase().match(/\p{L}[\p{L}\d]*|\d\w*/gu) ?? []).every((word) => /^v?\d+$/.test(word) || words.has(word.replace(/(?<=\p{L})\d+$/u, '')) || words.has(word));
}
/** `MIT/GPL-3.0`, `MIT, SSPL`: nobody says whether one may choose. */
function namesSeveral(text) {
    if (text.includes('://'))
        return false;
    const parts = text.split(/[/,]/).filter((part) => part.trim() !== '');
    return parts.filter((part) => spdx_correct_default()(part) !== null).length > 1;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/licences/expression.js



/** No expression that people write is longer, in UTF-16 units; the parser's time grows faster than the length. */
const longestExpression = 2_000;
/** More than any real expression has; the parser recurses. */
const mostParentheses = 100;
/** What is longer than any name is the text of a licence. */
const longestName = 200;
/**
 * Reads what a package says of its licence: an expression, or a name that is known to mean one ("Apache 2", "BSD-3",
 * "GPLv3"). Undefined when nobody can say what it means.
 */
function readExpression(text) {
    const trimmed = text.trim();
    return parseExpression(trimmed) ?? corrected(trimmed);
}
/** Every licence that it names. */
function licencesIn(expression) {
    if (expression.kind === 'licence')
        return [expression];
    return [...licencesIn(expression.left), ...licencesIn(expression.right)];
}
/** The expression in its normal form: one space, parentheses only where they are needed. */
function showExpression(expression, within) {
    if (expression.kind === 'licence') {
        return expression.exception === undefined ? expression.id : `${expression.id} WITH ${expression.exception}`;
    }
    const { kind, left, right } = expression;
    const shown = `${showExpression(left, kind)} ${kind.toUpperCase()} ${showExpression(right, kind)}`;
    return kind === 'or' && within === 'and' ? `(${shown})` : shown;
}
/** Reads an expression of exact SPDX ids; undefined for anything else, names that mean one among them. */
function parseExpression(text) {
    // The parser passes over other characters.
    if (text.length > longestExpression || /[^A-Za-z0-9 .+():-]/.test(text))
        return undefined;
    if (text.split('(').length > mostParentheses)
        return undefined;
    try {
        return treeOf(spdx_expression_parse_default()(text));
    }
    catch {
        return undefined;
    }
}
/** Names that mean "not open" or "look elsewhere" are no licence, whatever they resemble. */
const noLicence = /^(?:unlicensed|see license|commercial|proprietary|private|none|unknown|custom|other|n\/a)\b/i;
/**
 * A name that is known to mean a licence. The library finds one in any text that resembles it, so that "MIT with Commons
 * Clause" would be MIT: a text with words that are part of no licence's name, or that leaves the version open, means what
 * nobody here can say.
 */
function corrected(text) {
    if (text === '' || text.length > longestName || /\p{Cc}/u.test(text))
        return undefined;
    if (noLicence.test(text) || !isName(text))
        return undefined;
    const meant = (0,correction/* meaningOf */.P)(text);
    return meant === undefined ? undefined : parseExpression(meant);
}
function treeOf(info) {
    if ('conjunction' in info)
        return { kind: info.conjunction, left: treeOf(info.left), right: treeOf(info.right) };
    const [name = '', ownException] = withException.get(info.license) ?? [info.license];
    const id = info.plus ? expression_orLater(name) : exactly(name);
    const exception = info.exception ?? ownException;
    return { kind: 'licence', id, ...(exception !== undefined && { exception }) };
}
/** Deprecated ids that stand for a licence with an exception: https://spdx.org/licenses/#deprecated */
const withException = new Map([
    ['GPL-2.0-with-autoconf-exception', ['GPL-2.0', 'Autoconf-exception-2.0']],
    ['GPL-2.0-with-bison-exception', ['GPL-2.0', 'Bison-exception-2.2']],
    ['GPL-2.0-with-classpath-exception', ['GPL-2.0', 'Classpath-exception-2.0']],
    ['GPL-2.0-with-font-exception', ['GPL-2.0', 'Font-exception-2.0']],
    ['GPL-2.0-with-GCC-exception', ['GPL-2.0', 'GCC-exception-2.0']],
    ['GPL-3.0-with-autoconf-exception', ['GPL-3.0', 'Autoconf-exception-3.0']],
    ['GPL-3.0-with-GCC-exception', ['GPL-3.0', 'GCC-exception-3.1']],
    ['eCos-2.0', ['GPL-2.0-or-later', 'eCos-exception-2.0']],
    ['wxWindows', ['LGPL-2.0-or-later', 'WxWindows-exception-3.1']],
]);
const gnu = /^(?:A|L)?GPL-\d\.\d$|^GFDL-\d\.\d$/;
/** `GPL-2.0` is deprecated for `GPL-2.0-only`, and is the same to a policy. */
function exactly(id) {
    return gnu.test(id) ? `${id}-only` : id;
}
/** `GPL-2.0+` is deprecated for `GPL-2.0-or-later`; others keep their plus. */
function expression_orLater(id) {
    return gnu.test(id) ? `${id}-or-later` : `${id}+`;
}


/***/ }),

/***/ 2757:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ decisions),
  bB: () => (/* binding */ decisionsOf),
  ci: () => (/* binding */ judgeExpression),
  Bq: () => (/* binding */ licencePolicySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __nccwpck_require__(4377);
// EXTERNAL MODULE: ./node_modules/spdx-license-ids/index.json
var spdx_license_ids = __nccwpck_require__(5204);
// EXTERNAL MODULE: ./build/actions/sbom/src/licences/correction.js
var correction = __nccwpck_require__(8929);
// EXTERNAL MODULE: ./build/actions/sbom/src/licences/expression.js + 1 modules
var licences_expression = __nccwpck_require__(3557);
;// CONCATENATED MODULE: ./build/actions/sbom/src/licences/entry.js




const inWords = new Intl.ListFormat('en', { type: 'disjunction' });
/** As many are proposed for the name of a family: `GPL`. */
const mostProposed = 5;
/**
 * A licence as a policy names it: an SPDX id, one `WITH` an exception, or a `LicenseRef-…`. Nothing that would have to be
 * guessed, since an entry that means nothing would let through, or hold, without a word.
 */
const licenceEntry = schemas/* string */.YjP().refine(isExact, { error: (issue) => refusal(String(issue.input)) });
/** The licence that an exception is for: an entry, or `any`. */
const entryOrAny = schemas/* string */.YjP()
    .refine((text) => text === 'any' || isExact(text), { error: (issue) => refusal(String(issue.input)) });
function isExact(text) {
    return /^LicenseRef-[A-Za-z0-9.-]+$/.test(text) || (0,licences_expression/* parseExpression */.YK)(text)?.kind === 'licence';
}
function refusal(text) {
    if ((0,licences_expression/* parseExpression */.YK)(text))
        return 'expected one licence, not an expression of several; name each in a line of its own';
    const meant = meantBy(text);
    const proposal = meant.length === 0 ? '' : `; did you mean ${inWords.format(meant)}?`;
    return `not an SPDX id, an id WITH an exception, or a LicenseRef-…${proposal}`;
}
/** The same id in other letters; else the versions of a family; else what the name resembles. */
function meantBy(text) {
    const wanted = text.trim().toLowerCase();
    if (wanted === '')
        return [];
    const same = spdx_license_ids.find((id) => id.toLowerCase() === wanted);
    if (same !== undefined)
        return [same];
    const family = spdx_license_ids.filter((id) => id.toLowerCase().startsWith(`${wanted}-`));
    if (family.length > 0)
        return family.toSorted((a, b) => a.length - b.length).slice(0, mostProposed);
    const corrected = (0,correction/* correctionOf */.K)(text);
    return corrected === undefined ? [] : [corrected];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/licences/policy.js



/** Better first. */
const decisions = ['allow', 'review', 'deny'];
const licences = schemas/* array */.YOg(licenceEntry).default([]);
/** The section `licences` of `seaworthy.yml`: what may ship. */
const licencePolicySchema = schemas/* strictObject */.rej({
    allow: licences,
    deny: licences,
    review: licences,
    /** What a licence is that no list names. */
    unlisted: schemas/* enum */.k5n(decisions).default('review'),
    /** What a component is whose licence nobody knows. */
    unknown: schemas/* enum */.k5n(decisions).default('deny'),
    /** Whether components for development alone are judged too. */
    development: schemas/* boolean */.zMY().default(false),
    exceptions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        /** Package URL without or with a version. */
        purl: schemas/* string */.YjP().startsWith('pkg:'),
        /** The licence it is used under, or that of a part of it, or `any`. */
        licence: entryOrAny.default('any'),
        reason: schemas/* string */.YjP().min(1),
        /** The last day on which it holds: `2027-01-31`. */
        until: iso/* date */.p6().optional(),
    }))
        .default([]),
});
/** Judges an expression by its licences: of `OR` the better branch is picked, of `AND` every part counts. */
function judgeExpression(expression, decide) {
    if (expression.kind === 'licence') {
        return { decision: decide(expression), chosen: expression, because: (0,licences_expression/* showExpression */.KX)(expression) };
    }
    const left = judgeExpression(expression.left, decide);
    const right = judgeExpression(expression.right, decide);
    const order = decisions.indexOf(left.decision) - decisions.indexOf(right.decision);
    if (expression.kind === 'or')
        return order <= 0 ? left : right;
    const worse = order >= 0 ? left : right;
    return { ...worse, chosen: { kind: 'and', left: left.chosen, right: right.chosen } };
}
/**
 * What a policy says of single licences. `X WITH Y` is what its own entry says, else what X is: an exception only ever
 * permits more.
 */
function decisionsOf(policy) {
    const listed = new Map();
    // What is denied stays denied, also when another list names it.
    for (const decision of decisions)
        for (const entry of policy[decision])
            listed.set(normal(entry), decision);
    return (licence) => listed.get((0,licences_expression/* showExpression */.KX)(licence)) ?? listed.get(licence.id) ?? policy.unlisted;
}
/** An entry as expressions are shown: `GPL-2.0` is one for `GPL-2.0-only`. */
function normal(entry) {
    const expression = (0,licences_expression/* parseExpression */.YK)(entry);
    return expression ? (0,licences_expression/* showExpression */.KX)(expression) : entry;
}


/***/ }),

/***/ 4354:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __nccwpck_require__(4377);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/policy.js

const decision = schemas/* enum */.k5n(['allow', 'review', 'deny']);
const rating = schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']);
/** The section `advisories` of `seaworthy.yml`: which vulnerabilities may ship. Malware never may. */
const advisoryPolicySchema = schemas/* strictObject */.rej({
    /** This severity and worse ones block. */
    'fail-on': schemas/* union */.KCZ([rating, schemas/* literal */.euz('never')]).default('high'),
    /** This severity and worse ones are to be looked at. */
    'review-on': rating.optional(),
    /** What a vulnerability counts as that nobody has rated. */
    unrated: rating.default('high'),
    /** Whether only those block that a newer version fixes. */
    'fixable-only': schemas/* boolean */.zMY().default(false),
    /** Days from its publication until a vulnerability blocks: the time there is to upgrade. */
    'minimum-age-days': schemas/* int */.Whr().min(0).max(3650).default(0),
    /** Whether those known to be exploited block at any severity and age, and with or without a fix. */
    'kev-always': schemas/* boolean */.zMY().default(true),
    /** Blocks from this probability of exploitation on (EPSS, 0 to 1), at any severity. */
    'epss-at-least': schemas/* number */.aig().min(0).max(1).optional(),
    /** Whether components for development alone are judged too; malware in them always is. */
    development: schemas/* boolean */.zMY().default(false),
    /** What a component is whose advisories could not be had, or whose version cannot be placed. */
    'not-assessed': decision.default('deny'),
    /** What a component is of whose kind nobody publishes advisories. */
    'no-database': decision.default('allow'),
    exceptions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        /** Any id of the vulnerability. */
        id: schemas/* string */.YjP().min(1),
        /** Package URL without or with a version; without it the exception is for all components. */
        purl: schemas/* string */.YjP().startsWith('pkg:').optional(),
        reason: schemas/* string */.YjP().min(1),
        /** The last day on which it holds: `2027-01-31`. */
        until: iso/* date */.p6().optional(),
    }))
        .default([]),
});

// EXTERNAL MODULE: ./build/actions/sbom/src/compare/releases/change.js
var change = __nccwpck_require__(7855);
// EXTERNAL MODULE: ./build/actions/sbom/src/licences/policy.js + 1 modules
var policy = __nccwpck_require__(2757);
;// CONCATENATED MODULE: ./build/actions/sbom/src/sources/policy.js


const policy_decision = schemas/* enum */.k5n(policy/* decisions */.a);
/** The section `sources` of `seaworthy.yml`: where packages may come from. Public registries are never asked about. */
const sourcePolicySchema = schemas/* strictObject */.rej({
    /** Hosts, with or without the beginning of a path: `npm.acme.example`, `github.com/acme`. */
    allow: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[\w.-]+(?::\d+)?(?:\/[\w.~@%+-]+)*\/?$/, {
        error: 'expected a host, or a host and the beginning of a path, without https://: "github.com/acme"',
    }))
        .default([]),
    /** What a package is of a registry that is neither public, nor named by settings beside the lock file. */
    registry: policy_decision.default('review'),
    /** What a repository is that a manifest asks for. */
    git: policy_decision.default('allow'),
    /** What an archive on the network is that a manifest asks for. */
    url: policy_decision.default('review'),
    /** What an archive among the sources is. */
    file: policy_decision.default('review'),
    /** What a repository is without a commit. */
    unpinned: policy_decision.default('review'),
    /** What comes over http. */
    unencrypted: policy_decision.default('review'),
    /** What has no digest, where others of the lock file have one: npm loses them at times, and the place is judged anyway. */
    undigested: policy_decision.default('allow'),
    /** What a package is that comes from where nobody asks for, or from the archive of another. */
    substituted: policy_decision.default('deny'),
    exceptions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        /** Package URL without or with a version. */
        purl: schemas/* string */.YjP().startsWith('pkg:'),
        reason: schemas/* string */.YjP().min(1),
        /** The last day on which it holds: `2027-01-31`. */
        until: iso/* date */.p6().optional(),
    }))
        .default([]),
});

;// CONCATENATED MODULE: ./build/actions/sbom/src/policy.js





const src_policy_decision = schemas/* enum */.k5n(policy/* decisions */.a);
/** The section `policy` of `seaworthy.yml`: what may ship. `deny` fails, `review` holds until a person decides. */
const policySchema = schemas/* strictObject */.rej({
    /** Without it licences are listed and not judged. */
    licences: policy/* licencePolicySchema */.Bq.optional(),
    vulnerabilities: advisoryPolicySchema.prefault({}),
    /** What a package is that is in the app and in no lock file, or in another version than there. */
    undeclared: src_policy_decision.default('deny'),
    /** What a file is that could not be read. */
    unread: src_policy_decision.default('deny'),
    /** What a package is by where it comes from. */
    sources: sourcePolicySchema.prefault({}),
    /** What differences from the last release are; those of kinds that are not named are as grave as their rule says. */
    changes: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(change/* changeKinds */.c), src_policy_decision).default({}),
});


/***/ }),

/***/ 9619:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ largestBill)
/* harmony export */ });
/** In bytes: more is not read. Bills of 50,000 components have half of it. */
const largestBill = 256 * 1024 * 1024;


/***/ }),

/***/ 4200:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAssessed)
/* harmony export */ });
/**
 * Whether the number of vulnerabilities means anything: advisories were consulted, and could be had. A number beside
 * advisories that are missing would be read as all there are.
 */
function isAssessed(advisories) {
    return advisories !== undefined && !advisories.notAssessed.some(({ why }) => why === 'no-advisories');
}


/***/ }),

/***/ 6931:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ countEcosystems),
/* harmony export */   Tr: () => (/* binding */ countBy),
/* harmony export */   ZU: () => (/* binding */ countDirect),
/* harmony export */   wX: () => (/* binding */ countLicences)
/* harmony export */ });
/* harmony import */ var _inventory_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4667);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7636);


/** Components by ecosystem and scope, most first. */
function countEcosystems(components) {
    const counts = [...Map.groupBy(components, _described_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)].map(([ecosystem, own]) => {
        const of = (wanted) => own.filter(({ scope }) => scope === wanted).length;
        return {
            ecosystem,
            components: own.length,
            required: of('required'),
            optional: of('optional'),
            development: of('excluded'),
        };
    });
    return counts.sort((a, b) => b.components - a.components || (0,_inventory_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inCodeUnitOrder */ .Z)(a.ecosystem, b.ecosystem));
}
/** Components by licence, most first; those without one are `unknown`. */
function countLicences(components) {
    const groups = Map.groupBy(components, (component) => (0,_described_js__WEBPACK_IMPORTED_MODULE_0__/* .licenceOf */ .v3)(component) || 'unknown');
    const counts = [...groups].map(([licence, own]) => [licence, own.length]);
    return counts.sort(([a, m], [b, n]) => n - m || (0,_inventory_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inCodeUnitOrder */ .Z)(a, b));
}
/** How many packages the app depends on itself. Files of what ships are parts of it, and nobody decides to depend on them. */
function countDirect({ subject, dependencies }) {
    return (dependencies.get(subject.ref) ?? []).filter((ref) => ref.startsWith('pkg:')).length;
}
/** How many values of each kind there are, in the order in which they come. */
function countBy(items, kindOfItem) {
    return new Map([...Map.groupBy(items, kindOfItem)].map(([kind, own]) => [kind, own.length]));
}


/***/ }),

/***/ 7636:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   v3: () => (/* binding */ licenceOf)
/* harmony export */ });
/* harmony import */ var _inventory_place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7436);
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4942);


/** Places are named so far; documents have them all. */
const mostPlaces = 3;
/** `npm`, `cargo`; of what has no package URL its type: `machine-learning-model`. */
function kindOf({ purl, type }) {
    return (purl === undefined ? undefined : (/^pkg:([a-z0-9.+-]+)\//.exec(purl)?.[1] ?? (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(purl)?.type)) ?? type;
}
/** The licence that was concluded, else what was declared; empty when there is none. */
function licenceOf({ licences: { concluded, declared } }) {
    return concluded?.expression ?? [...new Set(declared.map(({ text }) => text))].join('; ');
}
/** In words for `excluded`, which means development, not absence. */
function scopeOf({ scope, isExternal }) {
    if (isExternal === true)
        return 'expected from the system';
    return scope === 'excluded' ? 'development' : scope;
}
/** `package-lock.json:12`, and how many more places there are. */
function placesOf({ evidence }) {
    const named = evidence.slice(0, mostPlaces).map(_inventory_place_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPlace */ .z);
    const left = evidence.length - named.length;
    return [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ');
}


/***/ }),

/***/ 3699:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ profileCount)
/* harmony export */ });
/** How many elements of a profile are filled. */
function profileCount({ title, elements }) {
    const count = (status) => elements.filter((element) => element.status === status).length;
    return {
        profile: title,
        filled: count('filled'),
        partly: count('partly'),
        missing: count('missing'),
        notApplicable: count('not-applicable'),
    };
}


/***/ }),

/***/ 7655:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ vulnerabilityRows)
/* harmony export */ });
/* harmony import */ var _advisories_severity_rating_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6551);
/* harmony import */ var _inventory_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4667);
/* harmony import */ var _inventory_full_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3220);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7636);




const decisions = ['deny', 'review', 'allow'];
/** Worst first: what blocks, malware, then by severity and known exploitation. */
function vulnerabilityRows({ advisories, inventory, }) {
    if (!advisories)
        return [];
    const byRef = new Map(inventory.components.map((component) => [component.ref, component]));
    return advisories.judgements.toSorted(byWeight).map((judgement) => rowOf(judgement, byRef.get(judgement.ref)));
}
function byWeight(a, b) {
    const [one, other] = [weights(a), weights(b)];
    const difference = one.map((weight, index) => weight - (other[index] ?? 0)).find((weight) => weight !== 0);
    return difference ?? ((0,_inventory_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inCodeUnitOrder */ .Z)(a.ref, b.ref) || (0,_inventory_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inCodeUnitOrder */ .Z)(a.match.id, b.match.id));
}
/** Smaller is worse, the first that differs decides. */
function weights({ decision, match: { kind, severity, exploited, exploitProbability = 0 }, }) {
    return [
        decisions.indexOf(decision),
        kind === 'malware' ? 0 : 1,
        _advisories_severity_rating_js__WEBPACK_IMPORTED_MODULE_2__/* .ratings */ .V.indexOf(severity.rating),
        exploited ? 0 : 1,
        -exploitProbability,
    ];
}
function rowOf({ ref, match, decision, because, excepted }, component) {
    const version = component?.version ?? '';
    return {
        ref,
        severity: match.kind === 'malware' ? 'malware' : match.severity.rating,
        component: component ? (0,_inventory_full_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .f)(component) : ref,
        version,
        advisory: match.id,
        summary: match.summary ?? '',
        upgrade: match.fixedIn === undefined ? 'no fix' : `${version} → ${match.fixedIn}`.trim(),
        decision,
        because: excepted === undefined ? because : `${because}: ${excepted}`,
        exploited: exploitation(match),
        where: component ? (0,_described_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(component) : '',
    };
}
function exploitation({ exploited, exploitProbability }) {
    if (exploited)
        return `since ${exploited.since}${exploited.inRansomware ? ', in ransomware' : ''}`;
    return exploitProbability === undefined ? '' : `${(exploitProbability * 100).toFixed(1)} % in 30 days`;
}


/***/ }),

/***/ 9140:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ resolvedPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The finding at the absolute path of its file, which is relative to a folder so far. What stands at an address stays there. */
function resolvedPlace(folder, finding) {
    if (!finding.at || /^[a-z][a-z0-9+.-]+:\/\//i.test(finding.at.file))
        return finding;
    return { ...finding, at: { ...finding.at, file: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(folder, finding.at.file) } };
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var src = __nccwpck_require__(6980);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/shared/evidence/src/index.js + 8 modules
var evidence_src = __nccwpck_require__(8505);
;// CONCATENATED MODULE: ./build/actions/sbom/src/evidence.js

/** Sources: https://github.com/in-toto/attestation/blob/main/spec/predicates/cyclonedx.md, spdx2.md and spdx3.md */
const cycloneDx = { kind: 'cyclonedx', type: 'https://cyclonedx.org/bom' };
const predicates = {
    'cyclonedx-1.7': cycloneDx,
    'cyclonedx-1.6': cycloneDx,
    'cyclonedx-1.5': cycloneDx,
    'spdx-2.3': { kind: 'spdx', type: 'https://spdx.dev/Document/v2.3' },
    'spdx-3.0.1': { kind: 'spdx', type: 'https://spdx.dev/Document/v3' },
};
/** What the bill is of: the artifacts that were read, else the commit. */
function subjectsOf(artifacts, { invocation }) {
    return artifacts.length > 0 ? [...artifacts] : [(0,evidence_src/* commitSubject */.sF)(invocation)];
}
/** States what a document, as it is written, says about the subjects. */
async function stateDocument(format, document, subjects, job) {
    const { kind, type } = predicates[format];
    await job.addEvidence(kind, (0,evidence_src/* payloadAround */.wD)(document, subjects, type));
}
/** States what advisories say about the subjects, when all could be asked. */
async function stateVulnerabilities(vulnerabilities, subjects, job) {
    const { vulnerabilitiesPredicate, vulnerabilitiesPredicateType } = await __nccwpck_require__.e(/* import() */ 203).then(__nccwpck_require__.bind(__nccwpck_require__, 203));
    const at = job.now.toISOString();
    const predicate = vulnerabilitiesPredicate(vulnerabilities, vulnerabilities, {
        scanner: `https://github.com/OWNER/seaworthy/tree/main/actions/${job.action.name}`,
        version: job.action.version,
        startedOn: at,
        finishedOn: at,
    });
    if (predicate)
        await job.addEvidence('vulnerabilities', (0,evidence_src/* statement */.qZ)(subjects, vulnerabilitiesPredicateType, predicate));
}

// EXTERNAL MODULE: ./node_modules/spdx-license-ids/index.json
var spdx_license_ids = __nccwpck_require__(5204);
// EXTERNAL MODULE: ./node_modules/spdx-license-ids/deprecated.json
var deprecated = __nccwpck_require__(3389);
// EXTERNAL MODULE: ./build/actions/sbom/src/licences/expression.js + 1 modules
var expression = __nccwpck_require__(3557);
;// CONCATENATED MODULE: ./build/actions/sbom/src/write/licence.js
var _a;



/** Tells licences apart, each text once: a lock file has thousands of packages and a dozen of licences. */
class LicenceTexts {
    static #ids = new Set([...spdx_license_ids, ...deprecated]);
    #known = new Map();
    /** Undefined when the text says that nothing is known. */
    read(text) {
        if (this.#known.has(text))
            return this.#known.get(text);
        const read = this.#classify(text.trim());
        this.#known.set(text, read);
        return read;
    }
    #classify(text) {
        if (/^(?:NOASSERTION|NONE|UNKNOWN|)$/i.test(text))
            return undefined;
        if (_a.#ids.has(text))
            return { kind: 'id', id: text };
        if ((0,expression/* parseExpression */.YK)(text))
            return { kind: 'expression', expression: text };
        return { kind: 'words', words: text };
    }
}
_a = LicenceTexts;

// EXTERNAL MODULE: ./build/actions/sbom/src/write/uuid.js
var write_uuid = __nccwpck_require__(7885);
;// CONCATENATED MODULE: ./build/actions/sbom/src/write/seal.js

/** Stands in a document for the identifier that is made of it. */
const unsealed = '5ea3d0c5-ba11-5000-8000-000000000000';
/** The namespace of our identifiers: the UUID of version 5 for `https://seaworthy.dev/sbom` among URLs (RFC 9562, 6.6). */
const namespace = (0,write_uuid/* uuidV5 */.J)('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'https://seaworthy.dev/sbom');
/**
 * Writes a document that holds `unsealed` in its first kilobyte, with an identifier of its whole content in that place:
 * the timestamp and the subject count, so that two documents are never taken for one. Two spaces, LF, a line feed at the end.
 */
function seal(document) {
    return sealWithin(document, 1024);
}
/** The same for a document that holds `unsealed` in many places. */
function sealEverywhere(document) {
    return sealWithin(document, Infinity);
}
function sealWithin(document, end) {
    const bytes = bytesOf(wellFormed(JSON.stringify(document, null, 2)));
    const uuid = (0,write_uuid/* uuidV5 */.J)(namespace, bytes);
    const part = bytes.subarray(0, end);
    for (let at = part.indexOf(unsealed); at >= 0; at = part.indexOf(unsealed, at + unsealed.length))
        part.write(uuid, at);
    return { bytes, uuid };
}
/** With a line feed at the end, and without a copy of the text for that: documents have some MB. */
function bytesOf(text) {
    const bytes = Buffer.allocUnsafe(Buffer.byteLength(text) + 1);
    bytes.write(text);
    bytes.write('\n', bytes.length - 1);
    return bytes;
}
/** JSON.stringify writes half a surrogate pair as an escape, which other languages refuse (RFC 8259, 8.2). */
function wellFormed(text) {
    if (!text.includes('\\ud'))
        return text;
    return text.replace(/\\(?:u(d[89a-f][0-9a-f]{2})|[^])/g, (escape, half) => half === undefined ? escape : '\\ufffd');
}

// EXTERNAL MODULE: ./build/actions/sbom/src/write/cyclonedx/bsi.js
var bsi = __nccwpck_require__(6948);
;// CONCATENATED MODULE: ./build/actions/sbom/src/write/cyclonedx/filled.js
/** The list, or nothing when it is empty: readers take an empty list for a statement. */
function filled(items) {
    return items.length === 0 ? undefined : items;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/cyclonedx/evidence.js

/** A component in a thousand places is as well proved by the first hundred. */
const mostOccurrences = 100;
/** Where a component was found, and how sure it is when a digest or lock file does not settle it. */
function evidenceOf(component, ability) {
    const places = component.evidence.slice(0, mostOccurrences);
    const occurrences = filled(places.map(({ file, line }) => ({ location: file, line: ability.placesLines ? line : undefined })));
    const identity = identityOf(component, ability);
    return occurrences || identity ? { identity, occurrences } : undefined;
}
function identityOf(component, ability) {
    const { evidence, purl, cpes = [] } = component;
    const confidence = Math.max(0, ...evidence.map((place) => place.confidence));
    const field = purl === undefined ? 'name' : 'purl';
    const identities = confidence < 1 ? [{ field, confidence }] : [];
    if (!ability.placesLines)
        return identities[0];
    // The component itself has room for one CPE.
    for (const cpe of cpes.slice(1))
        identities.push({ field: 'cpe', concludedValue: cpe, confidence });
    return filled(identities);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/cyclonedx/licences.js
/** Longer than any name: the text of a licence. */
const longestName = 200;
/**
 * Declared licences as the package has them, and the concluded one, each marked as what it is. 1.7 takes any mixture; 1.6
 * takes one expression or any number of names, so among others an expression is a name there; 1.5 cannot tell declared
 * from concluded, so the concluded one stands alone and the declared ones are properties.
 */
function tellLicences(claims, texts, ability) {
    const declared = read(claims.declared.map(({ text }) => text), texts, 'declared');
    const concluded = claims.concluded ? read([claims.concluded.expression], texts, 'concluded') : [];
    if (ability.mixesLicences)
        return { choices: [...declared, ...concluded].map(choiceOf), properties: [] };
    if (ability.acknowledges)
        return { choices: withoutMixture([...declared, ...concluded]), properties: [] };
    if (concluded.length === 0)
        return { choices: withoutMixture(declared).map(unacknowledged), properties: [] };
    return {
        choices: withoutMixture(concluded).map(unacknowledged),
        properties: declared.map(({ text }) => ({ name: 'seaworthy:licence:declared', value: wordsOf(text) })),
    };
}
/** The licence of the document itself, which is nobody's claim about a package. */
function tellLicence(expression, texts) {
    const text = texts.read(expression);
    return text ? [unacknowledged(choiceOf({ text, acknowledgement: 'declared' }))] : [];
}
function read(stated, texts, acknowledgement) {
    return [...new Set(stated)].flatMap((words) => {
        const text = texts.read(words);
        return text ? [{ text, acknowledgement }] : [];
    });
}
function withoutMixture(claims) {
    return claims.length === 1 ? claims.map(choiceOf) : claims.map(nameOf);
}
function choiceOf(claim) {
    const { text, acknowledgement } = claim;
    return text.kind === 'expression' ? { expression: text.expression, acknowledgement } : nameOf(claim);
}
function nameOf({ text, acknowledgement }) {
    if (text.kind === 'id')
        return { license: { id: text.id, acknowledgement } };
    const words = wordsOf(text);
    if (words.length <= longestName && !/[\r\n]/.test(words))
        return { license: { name: words, acknowledgement } };
    const [title = ''] = words.split(/[\r\n]/, 1);
    return {
        license: {
            name: title.slice(0, longestName).toWellFormed(),
            acknowledgement,
            text: { contentType: 'text/plain', content: words },
        },
    };
}
function wordsOf(text) {
    if (text.kind === 'id')
        return text.id;
    return text.kind === 'expression' ? text.expression : text.words;
}
function unacknowledged(choice) {
    if ('expression' in choice)
        return { expression: choice.expression };
    return { license: { ...choice.license, acknowledgement: undefined } };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/cyclonedx/model-card.js

/** What a model's header or manifest says; data sets that are components are referred to. */
function modelCard(model, refs) {
    const { architecture, task, datasets = [] } = model;
    return {
        modelParameters: {
            task,
            modelArchitecture: architecture,
            datasets: filled(datasets.map((dataset) => (refs.has(dataset) ? { ref: dataset } : namedDataset(dataset)))),
        },
        properties: modelProperties(model),
    };
}
function namedDataset(name) {
    return { type: 'dataset', name };
}
function modelProperties({ format, parameters, quantisation }) {
    return [
        { name: 'seaworthy:model:format', value: format },
        ...(parameters === undefined ? [] : [{ name: 'seaworthy:model:parameters', value: String(parameters) }]),
        ...(quantisation === undefined ? [] : [{ name: 'seaworthy:model:quantisation', value: quantisation }]),
    ];
}
/** The models that one was made from. */
function pedigree({ model }) {
    const ancestors = (model?.baseModels ?? []).map((name) => ({ type: 'machine-learning-model', name }));
    return ancestors.length === 0 ? undefined : { ancestors };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/iri.js
/** Nearly every URL of a lock file: valid as it is, and parsing all of them would take longer than the rest. */
const plain = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[\w.~/@+-]*$/;
/** `git@github.com:owner/name.git`, which Git takes for SSH. */
const scpLike = /^([\w.-]+@[\w.-]+):(?!\/\/)(.+)$/;
/**
 * A text as a URI reference (RFC 3986): characters that none may hold are percent-encoded, and what Git writes its own way
 * becomes a URL. Undefined when no reader could make something of it.
 */
function uriReference(text) {
    if (plain.test(text))
        return text;
    const [, host, path] = scpLike.exec(text) ?? [];
    const stated = host !== undefined && path !== undefined ? `ssh://${host}/${path}` : text.trim();
    const encoded = stated
        .toWellFormed()
        .replace(/%(?![0-9a-f]{2})|[^\w.~:/?#@!$&'()*+,;=%-]/giu, (character) => encodeURIComponent(character));
    const [address = '', ...fragments] = encoded.split('#');
    const reference = fragments.length === 0 ? address : `${address}#${fragments.join('%23')}`;
    return isReference(reference) ? reference : undefined;
}
/** Either an absolute URL, or a relative reference whose first segment cannot be taken for a scheme. */
function isReference(text) {
    if (text === '')
        return false;
    if (/^[a-z][a-z0-9+.-]*:/i.test(text))
        return URL.canParse(text);
    return /^[^:]*(?:[/?#]|$)/.test(text) && !text.startsWith('//');
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/cyclonedx/organisation.js

/** An organisation or person as CycloneDX names suppliers. */
function organisation({ name, url, email }) {
    const address = url === undefined ? undefined : uriReference(url);
    return {
        name,
        url: address === undefined ? undefined : [address],
        contact: email === undefined || !isEmail(email) ? undefined : [{ email }],
    };
}
/** What the formats check of an address (RFC 5321, 4.1.2, without quoted local parts). */
function isEmail(text) {
    return /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(text);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/cyclonedx/references.js


/** CycloneDX calls all algorithms as we do. */
function hashesOf(hashes) {
    return hashes.map(({ algorithm, content }) => ({ alg: algorithm, content }));
}
/** References that are URLs; 1.5 has no name for the source as distributed, and gets it as a distribution that says so. */
function referencesOf({ references }, ability) {
    return references.flatMap((reference) => {
        const url = uriReference(reference.url);
        if (url === undefined)
            return [];
        const hashes = filled(hashesOf(reference.hashes ?? []));
        const isUntold = reference.type === 'source-distribution' && !ability.tellsSourceDistribution;
        return isUntold
            ? [{ type: 'distribution', url, comment: 'source distribution', hashes }]
            : [{ type: reference.type, url, hashes }];
    });
}
/** References that are no URLs, which would make the document invalid. */
function unaddressable({ references }) {
    return references
        .filter(({ url }) => uriReference(url) === undefined)
        .map(({ type, url }) => ({ name: `seaworthy:reference:${type}`, value: url }));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/cyclonedx/component.js







/** The longest version that a document may hold (definitions/version). */
const longestVersion = 1024;
/** One component. Its text is never written: prompts and schemas are there by name and hash. */
function componentOf(component, context) {
    const { ability, texts, refs } = context;
    const { version, cpes = [], supplier, model, dataKind, name } = component;
    const licences = tellLicences(component.licences, texts, ability);
    return {
        type: component.type,
        'bom-ref': component.ref,
        supplier: supplier && organisation(supplier),
        group: component.group,
        name,
        version: version !== undefined && version.length <= longestVersion ? version : undefined,
        isExternal: ability.tellsExternal && component.isExternal ? true : undefined,
        description: component.description,
        scope: component.scope,
        hashes: filled(hashesOf(component.hashes)),
        licenses: filled(licences.choices),
        copyright: component.copyright,
        cpe: cpes[0],
        purl: component.purl,
        pedigree: pedigree(component),
        externalReferences: filled(referencesOf(component, ability)),
        evidence: evidenceOf(component, ability),
        modelCard: model && modelCard(model, refs),
        data: component.type === 'data' ? [{ type: dataKind ?? 'other', name }] : undefined,
        properties: filled(sorted([...propertiesOf(component, context), ...licences.properties])),
    };
}
/** What has no member of its own, and the files that prove what is claimed. */
function propertiesOf(component, { ability, because }) {
    const { version, cpes = [], licences, supplier, hasInstallScript, isExternal } = component;
    const told = [
        ['seaworthy:completeness:because', because.get(component.ref)],
        ['seaworthy:supplier:from', supplier?.from],
        ['seaworthy:licence:from', licences.concluded?.from],
        ['seaworthy:hasInstallScript', hasInstallScript ? 'true' : undefined],
        ['seaworthy:isExternal', isExternal && !ability.tellsExternal ? 'true' : undefined],
        ['seaworthy:version', version !== undefined && version.length > longestVersion ? version : undefined],
        ...(ability.placesLines ? [] : cpes.slice(1).map((cpe) => ['seaworthy:cpe', cpe])),
        ...Object.entries(component.properties),
    ];
    return [
        ...told.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
        ...(0,bsi/* bsiProperties */.g)(component),
        ...unaddressable(component),
    ];
}
function sorted(properties) {
    return properties.sort((a, b) => {
        if (a.name !== b.name)
            return a.name < b.name ? -1 : 1;
        return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/cyclonedx/compositions.js
/** Dependencies of everything whose dependencies are known; a component that is not there may have any. */
function dependenciesOf({ subject, components, dependencies, completeness }) {
    const known = new Set(completeness.flatMap(({ aggregate, refs }) => (aggregate === 'complete' ? refs : [])));
    return [subject, ...components]
        .filter(({ ref }) => dependencies.has(ref) || known.has(ref))
        .map(({ ref }) => {
        const targets = dependencies.get(ref) ?? [];
        return { ref, dependsOn: targets.length === 0 ? undefined : targets };
    });
}
/**
 * How much is known of whose dependencies, one entry for each degree. The whole document is called complete, by an entry
 * without refs, only when every component is and all files could be read. Otherwise whether the list of parts has all of
 * them is said to be unknown.
 */
function compositionsOf(inventory) {
    const { subject, components, completeness, faults } = inventory;
    const byDegree = new Map();
    const state = (aggregate, refs) => {
        const known = byDegree.get(aggregate) ?? [];
        byDegree.set(aggregate, known);
        for (const ref of refs)
            known.push(ref);
    };
    for (const { aggregate, refs } of completeness)
        state(aggregate, refs);
    const stated = new Set(completeness.flatMap(({ refs }) => refs));
    const silent = [subject, ...components].map(({ ref }) => ref).filter((ref) => !stated.has(ref));
    if (silent.length > 0)
        state('unknown', silent);
    const degrees = ['complete', 'incomplete', 'unknown'].flatMap((aggregate) => {
        const refs = byDegree.get(aggregate);
        return refs ? [{ aggregate, dependencies: refs.sort() }] : [];
    });
    const isWhole = degrees.every(({ aggregate }) => aggregate === 'complete') && faults.length === 0;
    return [isWhole ? { aggregate: 'complete' } : { aggregate: 'unknown', assemblies: [subject.ref] }, ...degrees];
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/seen.js
var inventory_seen = __nccwpck_require__(2600);
;// CONCATENATED MODULE: ./build/actions/sbom/src/write/seconds.js
/** A time in RFC 3339 without fractions, which SPDX forbids (2.3, clause 6.9). */
function secondsOf(time) {
    return `${time.toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/place.js
var place = __nccwpck_require__(7436);
;// CONCATENATED MODULE: ./build/actions/sbom/src/write/unread.js

/** Places that could not be read or do not fit, so that nobody takes a document for more than it is. */
function unreadPlaces({ faults }) {
    const places = faults.map((fault) => `${(0,place/* shownPlace */.z)(fault)} (${fault.rule})`);
    return [...new Set(places)];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/cyclonedx/metadata.js







/** What the document says of itself and of the app. */
function metadataOf(inventory, writing, context) {
    const { subject } = inventory;
    const { ability, texts } = context;
    const manufacturer = writing.manufacturer && organisation(writing.manufacturer);
    return {
        timestamp: secondsOf(writing.timestamp),
        lifecycles: lifecyclesOf(inventory),
        tools: { components: [toolOf(writing.tool)] },
        authors: filled(writing.authors.map(({ name, email }) => ({
            name,
            email: email !== undefined && isEmail(email) ? email : undefined,
        }))),
        component: {
            ...componentOf(subject, context),
            manufacturer: ability.namesManufacturer ? manufacturer : undefined,
            scope: undefined,
        },
        ...(ability.namesManufacturer ? { manufacturer } : { manufacture: manufacturer }),
        supplier: subject.supplier && organisation(subject.supplier),
        licenses: filled(tellLicence(writing.dataLicence, texts)),
        properties: filled(unreadPlaces(inventory).map((value) => ({ name: 'seaworthy:unread', value }))),
    };
}
/** Lock files are read before the build, what ships after it. */
function lifecyclesOf({ components }) {
    const seen = (0,inventory_seen/* allSeen */.Z5)(components);
    return [
        ...(seen.has('declared') || seen.size === 0 ? [{ phase: 'pre-build' }] : []),
        ...(seen.has('shipped') ? [{ phase: 'post-build' }] : []),
    ];
}
function toolOf({ name, version, vendor, url }) {
    return {
        type: 'application',
        publisher: vendor,
        name,
        version,
        externalReferences: url === undefined ? undefined : [{ type: 'website', url }],
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/cyclonedx/version.js
const abilities = {
    '1.5': {
        acknowledges: false,
        mixesLicences: false,
        tellsExternal: false,
        tellsSourceDistribution: false,
        namesManufacturer: false,
        placesLines: false,
    },
    '1.6': {
        acknowledges: true,
        mixesLicences: false,
        tellsExternal: false,
        tellsSourceDistribution: true,
        namesManufacturer: true,
        placesLines: true,
    },
    '1.7': {
        acknowledges: true,
        mixesLicences: true,
        tellsExternal: true,
        tellsSourceDistribution: true,
        namesManufacturer: true,
        placesLines: true,
    },
};

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/cyclonedx/index.js






/** A document in CycloneDX: the same bytes for the same inventory and writing, with a serial number of both. */
function writeCycloneDx(inventory, writing, version = '1.7') {
    return seal(cyclonedx_cycloneDx(inventory, writing, version));
}
/** The document before it has its serial number. */
function cyclonedx_cycloneDx(inventory, writing, version) {
    const { components, completeness } = inventory;
    const context = {
        ability: abilities[version],
        texts: new LicenceTexts(),
        refs: new Set(components.map(({ ref }) => ref)),
        because: new Map(completeness.flatMap(({ refs, because }) => refs.map((ref) => [ref, because]))),
    };
    return {
        $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
        bomFormat: 'CycloneDX',
        specVersion: version,
        serialNumber: `urn:uuid:${unsealed}`,
        version: 1,
        metadata: metadataOf(inventory, writing, context),
        components: components.map((component) => componentOf(component, context)),
        dependencies: dependenciesOf(inventory),
        compositions: compositionsOf(inventory),
    };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/write/one-line.js
var one_line = __nccwpck_require__(1387);
;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx/ids.js

/** Long enough to tell, short enough to read. */
const longestId = 100;
/**
 * SPDX identifiers by ref: what an identifier may hold of the ref (clause 7.2: letters, digits, `.`, `-`), and a digest of the
 * ref where two would get the same. The same on every run.
 */
function spdxIds({ subject, components, }) {
    const ids = new Map();
    const taken = new Set(['DOCUMENT']);
    for (const { ref } of [subject, ...components]) {
        const readable = ref
            .replace(/^pkg:/, '')
            .replace(/[^A-Za-z0-9.-]+/g, '-')
            .slice(0, longestId);
        let id = readable;
        for (let copy = 0; taken.has(id); copy++)
            id = `${readable}-${digestOf(`${ref}#${copy}`)}`;
        taken.add(id);
        ids.set(ref, id);
    }
    return ids;
}
function digestOf(ref) {
    return (0,external_node_crypto_.createHash)('sha256').update(ref).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx/licences.js


/** SPDX for "we do not say". */
const noAssertion = 'NOASSERTION';
/** Licences as SPDX expressions, and the words that are none as licences of this document (clause 10). */
class SpdxLicences {
    #texts = new LicenceTexts();
    #extracted = new Map();
    /** All that is declared holds, so several licences are joined by AND. */
    declared({ declared }) {
        const terms = [...new Set(declared.map(({ text }) => text))].flatMap((words) => {
            const text = this.#texts.read(words);
            return text ? [text] : [];
        });
        const [only] = terms;
        if (only === undefined)
            return noAssertion;
        if (terms.length === 1)
            return this.#expressionOf(only);
        return terms.map((text) => inParentheses(this.#expressionOf(text))).join(' AND ');
    }
    concluded({ concluded }) {
        const text = concluded && this.#texts.read(concluded.expression);
        return text ? this.#expressionOf(text) : noAssertion;
    }
    /** The licences of this document that expressions have named so far, in code-unit order. */
    extracted() {
        return [...this.#extracted.values()].sort((a, b) => (a.licenseId < b.licenseId ? -1 : 1));
    }
    #expressionOf(text) {
        if (text.kind === 'id')
            return text.id;
        if (text.kind === 'words')
            return this.#extract(text.words);
        for (const id of licenceRefs(text.expression)) {
            if (!this.#extracted.has(id)) {
                this.#extracted.set(id, { licenseId: id, extractedText: `The text of ${id} is in the package that names it.` });
            }
        }
        return text.expression;
    }
    #extract(words) {
        const id = `LicenseRef-seaworthy-${(0,external_node_crypto_.createHash)('sha256').update(words).digest('hex').slice(0, 16)}`;
        this.#extracted.set(id, { licenseId: id, extractedText: words, name: words.split(/[\r\n]/, 1)[0]?.slice(0, 100) });
        return id;
    }
}
function inParentheses(expression) {
    return /^\S+$/.test(expression) || isInParentheses(expression) ? expression : `(${expression})`;
}
/** Whether one pair of parentheses holds all of it. */
function isInParentheses(expression) {
    let depth = 0;
    for (let at = 0; at < expression.length; at++) {
        const character = expression.charAt(at);
        if (character === '(')
            depth++;
        else if (character === ')')
            depth--;
        if (depth === 0)
            return at > 0 && at === expression.length - 1;
    }
    return false;
}
/** The licences of this document that an expression names. */
function licenceRefs(expression) {
    return expression.match(/(?<![:\w.-])LicenseRef-[A-Za-z0-9.-]+/g) ?? [];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/model-lines.js
/** A model's facts as lines, for formats that have no members for them. */
function modelLines({ format, architecture, parameters, quantisation, task, baseModels = [], datasets = [], }) {
    const told = [
        ['model format', format],
        ['model architecture', architecture],
        ['model parameters', parameters === undefined ? undefined : String(parameters)],
        ['model quantisation', quantisation],
        ['model task', task],
        ...baseModels.map((name) => ['base model', name]),
        ...datasets.map((name) => ['data set', name]),
    ];
    return told.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/full-name.js
var full_name = __nccwpck_require__(3220);
;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx/location.js



/** Where it can be had: as distributed, else as source; nothing for what ships from no known place (clause 7.7). */
function downloadLocation({ references }) {
    for (const type of ['distribution', 'source-distribution', 'vcs']) {
        const url = references.find((reference) => reference.type === type)?.url;
        const location = url === undefined ? undefined : uriReference(url);
        if (location !== undefined && isLocation(location))
            return location;
    }
    return undefined;
}
/** Only these are locations to SPDX; a repository is named as `git+https:`. */
function isLocation(url) {
    return /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|git|ftp|sftp|svn):\/\/[^\s]+$/.test(url);
}
/** Its page, when it has a web address. */
function homepage({ references }) {
    const url = references.find(({ type }) => type === 'website')?.url;
    const location = url === undefined ? undefined : uriReference(url);
    return location !== undefined && /^https?:\/\//.test(location) ? location : undefined;
}
/** A component in a thousand places is as well proved by the first hundred. */
const mostPlaces = 100;
/** The places that prove it, and the file that names its supplier. */
function sourceInfo({ evidence, supplier }) {
    const places = evidence.slice(0, mostPlaces).map(place/* shownPlace */.z);
    const supplied = supplier ? [`supplier from ${supplier.from}`] : [];
    const all = [...places, ...supplied].map(one_line/* oneLine */.T);
    return all.length === 0 ? undefined : all.join('; ');
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx2/package.js





/** SPDX has no purpose for models and data. */
const purposes = {
    application: 'APPLICATION',
    framework: 'FRAMEWORK',
    library: 'LIBRARY',
    platform: 'OTHER',
    'operating-system': 'OPERATING_SYSTEM',
    file: 'FILE',
    'machine-learning-model': 'OTHER',
    data: 'OTHER',
};
const algorithms = {
    MD5: 'MD5',
    'SHA-1': 'SHA1',
    'SHA-256': 'SHA256',
    'SHA-384': 'SHA384',
    'SHA-512': 'SHA512',
    'BLAKE2b-256': 'BLAKE2b-256',
    BLAKE3: 'BLAKE3',
};
/** One component as a package, under its identifier (clause 7). */
function packageOf(component, id, licences) {
    const { version, supplier, hashes, copyright, description, type } = component;
    return {
        SPDXID: id,
        name: (0,one_line/* oneLine */.T)((0,full_name/* fullName */.f)(component)),
        versionInfo: version && (0,one_line/* oneLine */.T)(version),
        supplier: supplier ? agent(supplier) : noAssertion,
        downloadLocation: downloadLocation(component) ?? noAssertion,
        filesAnalyzed: false,
        checksums: hashes.length === 0 ? undefined : hashes.map(checksum),
        homepage: homepage(component),
        sourceInfo: sourceInfo(component),
        licenseConcluded: licences.concluded(component.licences),
        licenseDeclared: licences.declared(component.licences),
        licenseComments: component.licences.concluded && `Concluded from ${component.licences.concluded.from}.`,
        copyrightText: copyright ?? noAssertion,
        description,
        comment: comment(component),
        externalRefs: externalRefs(component),
        primaryPackagePurpose: purposes[type],
    };
}
/** A supplier or author (clause 6.8). Parentheses and line ends in a name would change what is read. */
function agent({ name, isPerson, email }) {
    const shown = (0,one_line/* oneLine */.T)(name).replaceAll('(', '[').replaceAll(')', ']');
    const address = email !== undefined && /^[^\s()@]+@[^\s()@]+$/.test(email) ? ` (${email})` : '';
    return `${isPerson ? 'Person' : 'Organization'}: ${shown}${address}`;
}
function checksum({ algorithm, content }) {
    return { algorithm: algorithms[algorithm], checksumValue: content };
}
function comment(component) {
    const { model, dataKind, isExternal, hasInstallScript, properties } = component;
    const lines = [
        ...(model ? modelLines(model) : []),
        ...(component.type === 'platform' ? ['type: platform'] : []),
        ...(component.type === 'data' ? [`data: ${dataKind ?? 'other'}`] : []),
        ...(isExternal ? ['external: expected from the system, not shipped'] : []),
        ...(hasInstallScript ? ['install script: yes'] : []),
        ...Object.entries(properties).map(([name, value]) => `${name}: ${(0,one_line/* oneLine */.T)(value)}`),
    ];
    return lines.length === 0 ? undefined : lines.join('\n');
}
function externalRefs({ purl, cpes = [] }) {
    const refs = [
        ...(purl === undefined
            ? []
            : [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }]),
        ...cpes.map((cpe) => ({
            referenceCategory: 'SECURITY',
            referenceType: 'cpe23Type',
            referenceLocator: cpe,
        })),
    ];
    return refs.length === 0 ? undefined : refs;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx2/relationships.js


/**
 * What depends on what and what the app contains. `NONE` says that there is nothing more than is listed, and `NOASSERTION`
 * that there may be (clause 11.1): they are what SPDX 2.3 has for completeness.
 */
function relationshipsOf(inventory, ids) {
    const { subject, components, dependencies, completeness } = inventory;
    const scopes = new Map(components.map((component) => [component.ref, component.scope]));
    const degrees = new Map(completeness.flatMap(({ aggregate, refs }) => refs.map((ref) => [ref, aggregate])));
    const id = (ref) => `SPDXRef-${ids.get(ref) ?? ''}`;
    const relationships = [
        { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: id(subject.ref) },
    ];
    for (const { ref } of [subject, ...components]) {
        const targets = dependencies.get(ref) ?? [];
        for (const target of targets)
            relationships.push(dependency(id(ref), id(target), scopes.get(target)));
        const degree = degrees.get(ref) ?? 'unknown';
        if (degree === 'complete' && targets.length === 0)
            relationships.push(dependsOn(id(ref), 'NONE'));
        if (degree !== 'complete')
            relationships.push(dependsOn(id(ref), noAssertion));
    }
    for (const component of components)
        relationships.push(...membership(component, id(component.ref), id(subject.ref)));
    return relationships;
}
function dependsOn(from, to) {
    return { spdxElementId: from, relationshipType: 'DEPENDS_ON', relatedSpdxElement: to };
}
function dependency(from, to, scope) {
    if (scope === 'excluded') {
        return { spdxElementId: to, relationshipType: 'DEV_DEPENDENCY_OF', relatedSpdxElement: from };
    }
    if (scope === 'optional') {
        return { spdxElementId: to, relationshipType: 'OPTIONAL_DEPENDENCY_OF', relatedSpdxElement: from };
    }
    return dependsOn(from, to);
}
/** What ships is contained; what the system brings is a prerequisite; prompts and data sets are data of the app. */
function membership(component, id, subject) {
    const { type, isExternal } = component;
    if (isExternal)
        return [{ spdxElementId: subject, relationshipType: 'HAS_PREREQUISITE', relatedSpdxElement: id }];
    const found = [];
    if ((0,inventory_seen/* isSeen */.U4)(component, 'shipped')) {
        found.push({ spdxElementId: subject, relationshipType: 'CONTAINS', relatedSpdxElement: id });
    }
    if (type === 'data')
        found.push({ spdxElementId: id, relationshipType: 'DATA_FILE_OF', relatedSpdxElement: subject });
    return found;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx2/index.js








/** A document in SPDX 2.3: the same bytes for the same inventory and writing, with a namespace of both. */
function writeSpdx2(inventory, writing) {
    return seal(spdx2(inventory, writing));
}
/** The document before it has its namespace. */
function spdx2(inventory, writing) {
    const { subject, components } = inventory;
    const ids = spdxIds(inventory);
    const licences = new SpdxLicences();
    const packages = [subject, ...components].map((component) => packageOf(component, `SPDXRef-${ids.get(component.ref) ?? ''}`, licences));
    const extracted = licences.extracted();
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name: (0,one_line/* oneLine */.T)(subject.version === undefined ? subject.name : `${subject.name}-${subject.version}`),
        documentNamespace: `https://seaworthy.dev/spdx/${unsealed}`,
        creationInfo: {
            created: secondsOf(writing.timestamp),
            creators: creators(writing),
            comment: unreadComment(inventory),
        },
        packages,
        hasExtractedLicensingInfos: extracted.length === 0 ? undefined : extracted,
        relationships: relationshipsOf(inventory, ids),
    };
}
function creators({ tool, authors, manufacturer }) {
    const people = authors.map(({ name, email, isOrganisation }) => agent({ name, isPerson: !isOrganisation, ...(email !== undefined && { email }) }));
    return [
        ...new Set([
            ...people,
            ...(manufacturer ? [agent({ ...manufacturer, isPerson: false })] : []),
            `Tool: ${tool.name}-${tool.version}`,
        ]),
    ];
}
function unreadComment(inventory) {
    const places = unreadPlaces(inventory);
    return places.length === 0 ? undefined : `What is in these files is not known: ${places.map(one_line/* oneLine */.T).join('; ')}`;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx3/graph.js
/** The one blank node that all elements name as their creation. */
const creation = '_:creation';

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx3/elements.js



/** Where all elements of a document are: its namespace, sealed later. */
const documentIri = `https://seaworthy.dev/spdx/${unsealed}`;
function iri(id) {
    return `${documentIri}#${id}`;
}
/** An element under its identifier in this document. */
function elements_element(type, id, members) {
    return { type, spdxId: iri(id), creationInfo: creation, ...members };
}
/** An identifier made of a value, for elements that nothing else names. Those of components have no slash. */
function digestId(kind, value) {
    return `${kind}/${(0,external_node_crypto_.createHash)('sha256').update(value).digest('hex').slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx3/agents.js


/** People and organisations, each once. */
class Agents {
    #elements = new Map();
    /** Identifiers by what is known of an agent. */
    #ids = new Map();
    /** The IRI of an agent. Whether it is a person is said only where it is known. */
    refer({ name, isPerson, email, url }) {
        const type = isPerson === undefined ? 'Agent' : isPerson ? 'Person' : 'Organization';
        const address = url === undefined ? undefined : uriReference(url);
        const known = JSON.stringify([type, name, email, address]);
        const id = this.#ids.get(known) ?? digestId('agent', known);
        this.#ids.set(known, id);
        if (!this.#elements.has(id)) {
            this.#elements.set(id, elements_element(type, id, {
                name,
                externalIdentifier: email === undefined
                    ? undefined
                    : [{ type: 'ExternalIdentifier', externalIdentifierType: 'email', identifier: email }],
                externalRef: address === undefined
                    ? undefined
                    : [{ type: 'ExternalRef', externalRefType: 'altWebPage', locator: [address] }],
            }));
        }
        return iri(id);
    }
    elements() {
        return [...this.#elements].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, agent]) => agent);
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx3/relationships.js


/** From one component, by its identifier, to the IRIs of others; of each type there is one. */
function relationship(from, type, to, completeness) {
    return elements_element('Relationship', `${from}/${type}`, {
        from: iri(from),
        relationshipType: type,
        to,
        completeness,
    });
}
/** What depends on what, with how much is known of it, and what the app contains. */
function relationships_relationshipsOf(inventory, ids) {
    const { subject, components, dependencies, completeness } = inventory;
    const scopes = new Map(components.map((component) => [component.ref, component.scope]));
    const degrees = new Map(completeness.flatMap(({ aggregate, refs }) => refs.map((ref) => [ref, aggregate])));
    const id = (ref) => ids.get(ref) ?? '';
    const dependsOn = [subject, ...components].flatMap(({ ref }) => {
        const targets = dependencies.get(ref) ?? [];
        const scoped = (scope) => targets.filter((target) => (scopes.get(target) ?? 'required') === scope).map((target) => iri(id(target)));
        return dependencyElements(id(ref), scoped, degrees.get(ref) ?? 'unknown');
    });
    return [...dependsOn, ...relationships_membership(subject, components, id)];
}
function dependencyElements(from, scoped, degree) {
    const completeness = degree === 'unknown' ? 'noAssertion' : degree;
    const [required, optional, development] = [scoped('required'), scoped('optional'), scoped('excluded')];
    const found = [];
    if (required.length > 0)
        found.push(relationship(from, 'dependsOn', required, completeness));
    if (optional.length > 0)
        found.push(relationship(from, 'hasOptionalDependency', optional, completeness));
    if (development.length > 0) {
        found.push(elements_element('LifecycleScopedRelationship', `${from}/dependsOn/development`, {
            from: iri(from),
            relationshipType: 'dependsOn',
            scope: 'development',
            to: development,
            completeness,
        }));
    }
    // It is known to depend on nothing.
    if (found.length === 0 && degree === 'complete') {
        found.push(relationship(from, 'dependsOn', ['NoneElement'], 'complete'));
    }
    return found;
}
/** What ships is contained, what the system brings is a prerequisite, and prompts and data sets are data of the app. */
function relationships_membership(subject, components, id) {
    const of = (type, which) => {
        const members = components.filter(which).map(({ ref }) => iri(id(ref)));
        return members.length === 0 ? [] : [relationship(id(subject.ref), type, members)];
    };
    return [
        ...of('contains', (component) => !component.isExternal && (0,inventory_seen/* isSeen */.U4)(component, 'shipped')),
        ...of('hasPrerequisite', ({ isExternal }) => isExternal === true),
        ...of('hasDataFile', ({ type, isExternal }) => type === 'data' && !isExternal),
    ];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx3/ai.js


/** What a model's header or manifest says, in the words of the AI profile. */
function modelMembers({ model }) {
    if (!model)
        return {};
    const { format, architecture, parameters, quantisation, task } = model;
    const hyperparameters = [
        ['format', format],
        ['parameters', parameters === undefined ? undefined : String(parameters)],
        ['quantisation', quantisation],
    ];
    return {
        ai_typeOfModel: architecture === undefined ? undefined : [architecture],
        ai_informationAboutApplication: task === undefined ? undefined : `Task: ${task}`,
        ai_hyperparameter: hyperparameters.flatMap(([key, value]) => value === undefined ? [] : [{ type: 'DictionaryEntry', key, value }]),
    };
}
/** Which models and data sets each model was made from. Those that are no components are there by name alone. */
function ancestry(components, ids) {
    const named = new Map();
    const refer = (name, type, members) => {
        const known = ids.get(name);
        if (known !== undefined)
            return iri(known);
        const id = digestId(type === 'ai_AIPackage' ? 'model' : 'data-set', name);
        if (!named.has(id))
            named.set(id, elements_element(type, id, { name, ...members }));
        return iri(id);
    };
    const relationships = components.flatMap((component) => {
        const { model, ref } = component;
        const id = ids.get(ref) ?? '';
        const bases = (model?.baseModels ?? []).map((name) => refer(name, 'ai_AIPackage', { software_primaryPurpose: 'model' }));
        const datasets = (model?.datasets ?? []).map((name) => refer(name, 'dataset_DatasetPackage', { software_primaryPurpose: 'data', dataset_datasetType: ['noAssertion'] }));
        return [
            ...(bases.length === 0 ? [] : [relationship(id, 'descendantOf', bases)]),
            ...(datasets.length === 0 ? [] : [relationship(id, 'trainedOn', datasets)]),
        ];
    });
    return [...[...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one), ...relationships];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx3/licences.js


/** Licence expressions as elements, each once, with the texts that only this document knows. */
class LicenceElements {
    #licences = new SpdxLicences();
    /** Identifiers by expression. */
    #ids = new Map();
    /** The IRI of the declared licence; undefined when nothing is declared. */
    declared(claims) {
        return this.#refer(this.#licences.declared(claims));
    }
    concluded(claims) {
        return this.#refer(this.#licences.concluded(claims));
    }
    /** The licence of the document itself. */
    ofDocument(expression) {
        return this.declared({ declared: [{ text: expression, from: '' }] });
    }
    #refer(expression) {
        if (expression === noAssertion)
            return undefined;
        const id = this.#ids.get(expression) ?? digestId('licence', expression);
        this.#ids.set(expression, id);
        return iri(id);
    }
    elements() {
        const texts = this.#licences.extracted().map(({ licenseId, extractedText, name }) => elements_element('simplelicensing_SimpleLicensingText', textId(licenseId), {
            name: name ?? licenseId,
            simplelicensing_licenseText: extractedText,
        }));
        const expressions = [...this.#ids].sort(([, a], [, b]) => (a < b ? -1 : 1));
        return [...texts, ...expressions.map(([expression, id]) => expressionElement(id, expression))];
    }
}
function expressionElement(id, expression) {
    const refs = [...new Set(licenceRefs(expression))];
    return elements_element('simplelicensing_LicenseExpression', id, {
        simplelicensing_licenseExpression: expression,
        simplelicensing_customIdToUri: refs.length === 0 ? undefined : refs.map((key) => ({ type: 'DictionaryEntry', key, value: iri(textId(key)) })),
    });
}
function textId(licenseId) {
    return `licence-text/${licenseId}`;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx3/package.js






const package_purposes = {
    application: 'application',
    framework: 'framework',
    library: 'library',
    platform: 'platform',
    'operating-system': 'operatingSystem',
    file: 'file',
    'machine-learning-model': 'model',
    data: 'data',
};
const package_algorithms = {
    MD5: 'md5',
    'SHA-1': 'sha1',
    'SHA-256': 'sha256',
    'SHA-384': 'sha384',
    'SHA-512': 'sha512',
    'BLAKE2b-256': 'blake2b256',
    BLAKE3: 'blake3',
};
/** What SPDX calls references for which a package has no member of its own. */
const referenceTypes = {
    'source-distribution': 'sourceArtifact',
    vcs: 'vcs',
    'issue-tracker': 'issueTracker',
    'model-card': 'documentation',
    license: 'license',
    other: 'other',
};
/** One component: a model, a data set, a file or a package of software. */
function componentElement(component, id, agents) {
    const common = {
        name: (0,full_name/* fullName */.f)(component),
        description: component.description,
        externalIdentifier: identifiers(component),
        externalRef: references(component),
        verifiedUsing: hashes(component),
        extension: properties(component),
        suppliedBy: component.supplier && agents.refer(component.supplier),
        releaseTime: releaseTime(component),
        software_copyrightText: component.copyright,
        software_primaryPurpose: purposeOf(component),
    };
    if (component.type === 'file')
        return elements_element('software_File', id, common);
    const members = {
        ...common,
        software_packageVersion: component.version,
        software_packageUrl: component.purl,
        software_downloadLocation: downloadLocation(component),
        software_homePage: homepage(component),
        software_sourceInfo: sourceInfo(component),
    };
    if (component.type === 'machine-learning-model') {
        return elements_element('ai_AIPackage', id, { ...members, ...modelMembers(component) });
    }
    return component.type === 'data' && component.dataKind === 'dataset'
        ? elements_element('dataset_DatasetPackage', id, { ...members, dataset_datasetType: ['noAssertion'] })
        : elements_element('software_Package', id, members);
}
function purposeOf({ type, dataKind }) {
    if (type !== 'data')
        return package_purposes[type];
    if (dataKind === 'configuration')
        return 'configuration';
    return dataKind === 'definition' ? 'specification' : 'data';
}
/** SPDX takes no fractions of seconds and no zone but UTC. */
function releaseTime({ releaseTime: stated }) {
    const time = stated === undefined ? Number.NaN : Date.parse(stated);
    return Number.isNaN(time) ? undefined : secondsOf(new Date(time));
}
function hashes({ hashes: all }) {
    if (all.length === 0)
        return undefined;
    return all.map(({ algorithm, content }) => ({ type: 'Hash', algorithm: package_algorithms[algorithm], hashValue: content }));
}
function identifiers({ cpes = [] }) {
    if (cpes.length === 0)
        return undefined;
    return cpes.map((cpe) => ({ type: 'ExternalIdentifier', externalIdentifierType: 'cpe23', identifier: cpe }));
}
function references({ references: all }) {
    const found = all.flatMap(({ type, url }) => {
        const externalRefType = referenceTypes[type];
        const locator = uriReference(url);
        return externalRefType === undefined || locator === undefined
            ? []
            : [{ type: 'ExternalRef', externalRefType, locator: [locator] }];
    });
    return found.length === 0 ? undefined : found;
}
function properties(component) {
    const { hasInstallScript, isExternal, type, version, dataKind } = component;
    const told = [
        ...(hasInstallScript ? [['seaworthy:hasInstallScript', 'true']] : []),
        ...(isExternal ? [['seaworthy:isExternal', 'true']] : []),
        // Files have no version in SPDX 3, and its purposes know no source code among data.
        ...(type === 'file' && version !== undefined ? [['seaworthy:version', version]] : []),
        ...(dataKind === 'source-code' ? [['seaworthy:dataKind', dataKind]] : []),
        ...Object.entries(component.properties),
    ];
    if (told.length === 0)
        return undefined;
    const entries = told.map(([name, value]) => ({
        type: 'extension_CdxPropertyEntry',
        extension_cdxPropName: name,
        extension_cdxPropValue: value,
    }));
    return [{ type: 'extension_CdxPropertiesExtension', extension_cdxProperty: entries }];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx3/profiles.js
/** What the AI profile asks of each model, beyond its class (3.0.1, AI/AIPackage, external properties). */
const required = [
    'releaseTime',
    'suppliedBy',
    'software_downloadLocation',
    'software_packageVersion',
    'software_primaryPurpose',
];
/**
 * The profiles that a document conforms to. That of AI is claimed only when every model has all that it asks for. That of
 * data sets asks when each was built, which no file tells, and is never claimed.
 */
function profilesOf(elements) {
    const models = elements.filter(({ type }) => type === 'ai_AIPackage');
    const isDescribed = (model) => required.every((member) => model[member] !== undefined);
    return [
        'core',
        'software',
        'simpleLicensing',
        ...(elements.some(({ extension }) => extension !== undefined) ? ['extension'] : []),
        ...(models.length > 0 && models.every(isDescribed) ? ['ai'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/spdx3/index.js













/** A document in SPDX 3.0.1, JSON-LD: the same bytes for the same inventory and writing. */
function writeSpdx3(inventory, writing) {
    return sealEverywhere(spdx3(inventory, writing));
}
/** The document before it has its namespace. */
function spdx3(inventory, writing) {
    const { subject, components } = inventory;
    const ids = spdxIds(inventory);
    const agents = new Agents();
    const licences = new LicenceElements();
    const all = [subject, ...components];
    const described = all.map((component) => componentElement(component, ids.get(component.ref) ?? '', agents));
    const related = [
        ...all.flatMap((component) => licenceRelationships(component, ids.get(component.ref) ?? '', licences)),
        ...relationships_relationshipsOf(inventory, ids),
        ...ancestry(components, ids),
    ];
    const dataLicense = licences.ofDocument(writing.dataLicence);
    const info = creationInfo(writing, agents);
    const elements = [...agents.elements(), ...licences.elements(), ...described, ...related];
    return {
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [
            info,
            documentElement(inventory, profilesOf(elements), dataLicense),
            bomElement(inventory, described),
            toolElement(writing.tool),
            ...elements,
        ],
    };
}
function creationInfo({ timestamp, tool, authors, manufacturer }, agents) {
    const people = authors.map(({ name, email, isOrganisation }) => agents.refer({ name, isPerson: !isOrganisation, ...(email !== undefined && { email }) }));
    const makers = manufacturer ? [agents.refer({ ...manufacturer, isPerson: false })] : [];
    const createdBy = [...new Set([...people, ...makers])];
    return {
        type: 'CreationInfo',
        '@id': creation,
        specVersion: '3.0.1',
        created: secondsOf(timestamp),
        // Somebody must have made it: at least the maker of the tool.
        createdBy: createdBy.length > 0 ? createdBy : [agents.refer({ name: tool.vendor, isPerson: false })],
        createdUsing: [iri('document/tool')],
    };
}
function documentElement(inventory, profiles, dataLicense) {
    const unread = unreadPlaces(inventory);
    const { name, version } = inventory.subject;
    return {
        type: 'SpdxDocument',
        spdxId: documentIri,
        creationInfo: creation,
        name: version === undefined ? name : `${name}-${version}`,
        comment: unread.length === 0 ? undefined : `What is in these files is not known: ${unread.join('; ')}`,
        dataLicense,
        profileConformance: profiles,
        rootElement: [iri('document/bom')],
    };
}
/** `source` is what lock files say, `analyzed` what was found in the app. */
function bomElement({ subject, components }, described) {
    const seen = (0,inventory_seen/* allSeen */.Z5)(components);
    const [root] = described;
    return elements_element('software_Sbom', 'document/bom', {
        name: subject.name,
        software_sbomType: [
            ...(seen.has('declared') || seen.size === 0 ? ['source'] : []),
            ...(seen.has('shipped') ? ['analyzed'] : []),
        ],
        rootElement: root ? [root.spdxId] : [],
        element: described.map(({ spdxId }) => spdxId),
    });
}
function toolElement({ name, version, vendor }) {
    return elements_element('Tool', 'document/tool', {
        name: `${name}-${version}`,
        description: `${name} ${version} by ${vendor}`,
    });
}
function licenceRelationships({ licences }, id, elements) {
    const declared = elements.declared(licences);
    const concluded = elements.concluded(licences);
    const from = licences.concluded?.from;
    return [
        ...(declared === undefined ? [] : [relationship(id, 'hasDeclaredLicense', [declared])]),
        ...(concluded === undefined
            ? []
            : [
                {
                    ...relationship(id, 'hasConcludedLicense', [concluded]),
                    comment: from === undefined ? undefined : `Concluded from ${from}.`,
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/writing.js
/** The app with its supplier: whoever its manifest names, else its manufacturer. */
function supplied(subject, { manufacturer }) {
    if (subject.supplier || !manufacturer)
        return subject;
    return { ...subject, supplier: { ...manufacturer, isPerson: false } };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/actions/sbom/src/write/validate/runtime.js

const time = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/i;
const email = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)*$/;
/** RFC 3987 without what RFC 3986 has only for brackets; the parts of `uri` are those of `iri`. */
const reference = /^(?:[a-z][a-z0-9+.-]*:)?(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2}|[^\0-\x7f])*$/i;
const runtime = {
    formats: {
        date: isDate,
        'date-time': isDateTime,
        email: (text) => email.test(text),
        'idn-email': (text) => email.test(text),
        iri: (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && reference.test(text),
        'iri-reference': runtime_isReference,
        uri: (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && reference.test(text),
        'uri-reference': runtime_isReference,
    },
    lengthOf,
    areEqual: (a, b) => (0,external_node_util_.isDeepStrictEqual)(a, b),
    allDiffer: (items) => new Set(items.map(identity)).size === items.length,
};
/** RFC 3339, full-date. */
function isDate(text) {
    const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
/** RFC 3339, date-time. */
function isDateTime(text) {
    const [date = '', clock = ''] = text.split(/[t\s]/i, 2);
    return isDate(date) && time.test(clock);
}
/** A reference without a scheme has no colon in its first segment (RFC 3986, 4.2). */
function runtime_isReference(text) {
    return reference.test(text) && (/^[a-z][a-z0-9+.-]*:/i.test(text) || !/^[^/?#]*:/.test(text));
}
function lengthOf(text) {
    let length = text.length;
    for (let at = 0; at < text.length - 1; at++) {
        if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00)
            length--;
    }
    return length;
}
/** A text that equal values share: JSON with the members of objects in one order. */
function identity(value) {
    return typeof value === 'object' ? JSON.stringify(value, inOneOrder) : value;
}
function inOneOrder(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/validate/index.js

/** The documents that are written here. */
const formats = ['cyclonedx-1.7', 'cyclonedx-1.6', 'cyclonedx-1.5', 'spdx-2.3', 'spdx-3.0.1'];
/** Validators are compiled from the official schemas by tools/generate/validators, and loaded on use. */
const load = {
    'cyclonedx-1.7': () => __nccwpck_require__.e(/* import() */ 1152).then(__nccwpck_require__.bind(__nccwpck_require__, 1152)),
    'cyclonedx-1.6': () => __nccwpck_require__.e(/* import() */ 8023).then(__nccwpck_require__.bind(__nccwpck_require__, 8023)),
    'cyclonedx-1.5': () => __nccwpck_require__.e(/* import() */ 1002).then(__nccwpck_require__.bind(__nccwpck_require__, 1002)),
    'spdx-2.3': () => __nccwpck_require__.e(/* import() */ 8383).then(__nccwpck_require__.bind(__nccwpck_require__, 8383)),
    'spdx-3.0.1': () => __nccwpck_require__.e(/* import() */ 2819).then(__nccwpck_require__.bind(__nccwpck_require__, 2819)),
};
/**
 * The first place where a document that was written here breaks the schema of its format; undefined when it is valid. Members
 * that we never write count as broken, so this is no judge of documents of others.
 */
async function violationOf(format, document) {
    const { default: make } = await load[format]();
    const validate = make(runtime);
    if (validate(document))
        return undefined;
    const [error] = validate.errors ?? [];
    return {
        at: error?.instancePath ?? '',
        keyword: error?.keyword ?? '',
        asks: JSON.stringify(error?.params ?? {}),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/index.js





/** An inventory as a document of the format. The same arguments give the same bytes on every system. */
function writeDocument(format, inventory, writing) {
    return writers[format]({ ...inventory, subject: supplied(inventory.subject, writing) }, writing);
}
const writers = {
    'cyclonedx-1.7': (inventory, writing) => writeCycloneDx(inventory, writing, '1.7'),
    'cyclonedx-1.6': (inventory, writing) => writeCycloneDx(inventory, writing, '1.6'),
    'cyclonedx-1.5': (inventory, writing) => writeCycloneDx(inventory, writing, '1.5'),
    'spdx-2.3': writeSpdx2,
    'spdx-3.0.1': writeSpdx3,
};

;// CONCATENATED MODULE: ./build/actions/sbom/src/documents.js




/** The file of each format. Readers know CycloneDX and SPDX by these endings. */
const fileNames = {
    'cyclonedx-1.7': 'sbom.cdx.json',
    'cyclonedx-1.6': 'sbom-1.6.cdx.json',
    'cyclonedx-1.5': 'sbom-1.5.cdx.json',
    'spdx-2.3': 'sbom.spdx.json',
    'spdx-3.0.1': 'sbom.spdx3.json',
};
/** The formats that an input names, each once. Throws `sbom/unknown-format`. */
function formatsOf(lines) {
    const unknown = lines.find((line) => !formats.some((format) => format === line));
    if (unknown === undefined && lines.length > 0)
        return formats.filter((format) => lines.includes(format));
    const found = unknown === undefined ? 'none' : JSON.stringify(unknown);
    throw new src/* UserError */.yo('sbom/unknown-format', `Expected formats among ${formats.join(', ')}, found ${found}.`, {
        remedy: 'Write one of these a line in "formats".',
    });
}
/** What a document says of itself. */
function writingOf(timestamp, facts, { action }) {
    const { authors = [], manufacturer, licence = 'CC0-1.0' } = facts ?? {};
    return {
        timestamp,
        tool: { name: `seaworthy/${action.name}`, version: action.version, vendor: 'Seaworthy' },
        authors: authors.map(({ name, email, organisation }) => ({
            name,
            ...(email !== undefined && { email }),
            ...(organisation !== undefined && { isOrganisation: organisation }),
        })),
        ...(manufacturer && { manufacturer: partyOf(manufacturer) }),
        dataLicence: licence,
    };
}
function partyOf({ name, url, email, }) {
    return { name, ...(url !== undefined && { url }), ...(email !== undefined && { email }), from: 'seaworthy.yml' };
}
/**
 * Writes the inventory in each format, checks it against the official schema, leaves it among the reports and states it
 * about the subjects, one after the other: each is as large as all that was found. Throws an Error when a document is not
 * valid: that is a bug here.
 */
async function leaveDocuments(wanted, inventory, writing, subjects, job) {
    const left = [];
    for (const format of wanted) {
        const { bytes, uuid } = writeDocument(format, inventory, writing);
        await holdToSchema(format, bytes);
        left.push({ format, path: await job.leave(fileNames[format], bytes), sha256: (0,external_node_crypto_.hash)('sha256', bytes), uuid });
        await stateDocument(format, bytes, subjects, job);
    }
    return left;
}
async function holdToSchema(format, document) {
    const violation = await violationOf(format, JSON.parse(document.toString()));
    if (violation)
        throw new Error(`the ${format} document breaks its schema at ${violation.at}: ${violation.asks}`);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/index.js + 3 modules
var collect = __nccwpck_require__(3899);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/without-secrets.js
var without_secrets = __nccwpck_require__(1093);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 41 modules
var files_src = __nccwpck_require__(2638);
;// CONCATENATED MODULE: ./build/actions/sbom/src/gather/artifacts.js



/**
 * The artifacts that an input names, by absolute path: a line that names a folder is an unpacked app, others are globs of
 * files. Throws `files/no-match` for a line that names nothing.
 */
async function findArtifacts(lines, workingDirectory) {
    const folders = new Set();
    const globs = [];
    for (const line of lines) {
        const path = external_node_path_default().resolve(workingDirectory, line);
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true)
            folders.add(path);
        else
            globs.push(line);
    }
    return [...folders, ...(globs.length > 0 ? await (0,files_src/* globPaths */.nZ)(workingDirectory, globs) : [])];
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/decode.js
var decode = __nccwpck_require__(4025);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __nccwpck_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/judge/names.js
var names = __nccwpck_require__(6228);
// EXTERNAL MODULE: ./build/actions/sbom/src/read/largest-bill.js
var largest_bill = __nccwpck_require__(9619);
;// CONCATENATED MODULE: ./build/actions/sbom/src/gather/bills.js






/**
 * Other tools' bills, as parts of the app where something else says which that is. One that cannot be read is a fault, and
 * the others are read.
 */
async function gatherBills({ merge = [], path: base }, app, job) {
    if (merge.length === 0)
        return [];
    const [{ readBill }, { asPartOf }, { asForeign }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(1752), __nccwpck_require__.e(7493)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1752)),
        __nccwpck_require__.e(/* import() */ 1848).then(__nccwpck_require__.bind(__nccwpck_require__, 1848)),
        __nccwpck_require__.e(/* import() */ 557).then(__nccwpck_require__.bind(__nccwpck_require__, 557)),
    ]);
    const bills = [];
    for (const path of await (0,files_src/* globPaths */.nZ)(job.workingDirectory, merge)) {
        const file = (0,files_src/* portableWithin */.Fc)(base, path) ?? external_node_path_default().basename(path);
        try {
            const bill = asForeign(readBill((0,decode/* decodeText */.g)(await (0,files_src/* readBounded */.CB)(path, largest_bill/* largestBill */.K), file), file), file);
            bills.push(app?.name === undefined ? bill : asPartOf(bill, { ...app, name: app.name }));
        }
        catch (error) {
            const faults = (0,lock_text_faults/* faultsOf */.xm)(error, file);
            if (!faults)
                throw error;
            bills.push((0,lock_text_faults/* nothingBut */.z7)(faults));
        }
    }
    return bills;
}
/** How many components came with each bill, and how many of them are nothing new. */
function tellMerged(merged, others, job) {
    if (merged.length === 0)
        return;
    const known = new Set(others.flatMap(({ components }) => components.map(({ ref }) => ref)));
    for (const { components } of merged) {
        const [file = 'A bill'] = components.flatMap(({ evidence }) => evidence.map((one) => one.file));
        const again = components.filter(({ ref }) => known.has(ref)).length;
        job.info(`${file}: ${(0,names/* counted */.hS)(components.length, 'component')} merged, ${again} known already.`);
        for (const { ref } of components)
            known.add(ref);
    }
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/ref.js
var ref = __nccwpck_require__(3074);
;// CONCATENATED MODULE: ./build/actions/sbom/src/gather/left-out.js


/** What was left out, and in the log what of it declares packages; undefined when nothing was. */
async function leftOutOf({ excluded, inEnvironments }, patterns, job) {
    if (excluded.length === 0 && inEnvironments.length === 0)
        return undefined;
    const { manifestKinds } = await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(1953)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1953));
    const declares = (file) => collect/* collectors */.R8.some((collector) => collector.reads(file)) || manifestKinds.some(({ isIt }) => isIt(file));
    const hidden = excluded.filter(declares);
    for (const file of hidden)
        job.info(`Left out by "exclude": ${(0,ref/* encodeControls */.d)(file)}`);
    if (inEnvironments.length > 0)
        job.info(`Left out as virtual environments of Python: ${inEnvironments.length} files.`);
    return {
        patterns,
        excluded: excluded.length,
        inEnvironments: inEnvironments.length,
        declaring: [
            ...hidden.map((file) => ({ file, because: 'exclude' })),
            ...inEnvironments.filter(declares).map((file) => ({ file, because: 'virtual environment' })),
        ],
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/gather/reviewed.js



/** What the job's evidence says of models, prompts and settings. Evidence that cannot be read is the gate's affair. */
async function gatherReviewed({ path }, job) {
    const { statements } = await (0,evidence_src/* readEvidence */.At)(job.evidenceDirectory, { of: 'model-manifest-verify' });
    if (statements.length === 0)
        return [];
    const { reviewedModels } = await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 374));
    return reviewedModels(statements, job.invocation.commit).map(({ from, ...one }) => ({
        ...one,
        from: (0,files_src/* portableWithin */.Fc)(path, external_node_path_default().join(job.workspace, from)) ?? from,
    }));
}
/** What ships, with what was reviewed of it. */
async function withReviewed({ parts, places }, reviewed) {
    if (reviewed.length === 0)
        return parts;
    const { reconcileModels } = await __nccwpck_require__.e(/* import() */ 8264).then(__nccwpck_require__.bind(__nccwpck_require__, 8264));
    return reconcileModels(parts, reviewed, places);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/gather/gather.js







/** Collects what sources declare, what ships, what other tools found, and what was reviewed of the models. */
async function gather(inputs, job) {
    const { source, artifacts = [] } = inputs;
    if (source === 'shipped' && artifacts.length === 0)
        throw noArtifacts();
    const { parts: declared, leftOut } = source === 'shipped' ? { parts: [], leftOut: undefined } : await gatherDeclared(inputs, job);
    const reviewed = await gatherReviewed(inputs, job);
    const shipped = source === 'declared' || artifacts.length === 0
        ? { parts: [], subjects: [], places: new Map() }
        : await gatherShipped(artifacts, reviewed, inputs, job);
    const app = [inputs.document, ...[...declared, ...shipped.parts].map(({ subject }) => subject)].find((one) => one?.name);
    const merged = await gatherBills(inputs, app, job);
    tellMerged(merged, [...declared, ...shipped.parts], job);
    const models = await withReviewed(shipped, reviewed);
    const parts = [...declared, ...models, ...merged].map(without_secrets/* partWithoutSecrets */.t);
    if (parts.every(isEmpty))
        throw nothingFound(inputs.path);
    if (source === 'both' && artifacts.length === 0)
        job.info('No artifact was given: what ships was not looked at.');
    return { parts, subjects: shipped.subjects, isComparable: source === 'both' && artifacts.length > 0, leftOut };
}
async function gatherDeclared({ path, engine, exclude = [] }, job) {
    if (engine === 'seaworthy') {
        const { folder, ...others } = (0,collect/* leaveOut */.ov)(await (0,collect/* openFolder */.NE)(path), exclude);
        return { parts: await (0,collect/* collectDeclared */.ZJ)(folder), leftOut: await leftOutOf(others, exclude, job) };
    }
    const { collectWithSyft } = await Promise.all(/* import() */[__nccwpck_require__.e(1752), __nccwpck_require__.e(4257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3789));
    return { parts: [await collectWithSyft(path)], leftOut: undefined };
}
async function gatherShipped(lines, reviewed, { path }, job) {
    const artifacts = await findArtifacts(lines, job.workingDirectory);
    const [{ collectShipped }, { reviewedDigests }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 2117).then(__nccwpck_require__.bind(__nccwpck_require__, 2117)),
        __nccwpck_require__.e(/* import() */ 8264).then(__nccwpck_require__.bind(__nccwpck_require__, 8264)),
    ]);
    return collectShipped(artifacts, {
        base: path,
        worker: job.worker('shipped'),
        sought: reviewedDigests(reviewed),
        progress: (label, bytes) => job.progress(label, bytes),
    });
}
function isEmpty({ components, subject, faults }) {
    return components.length === 0 && subject === undefined && faults.length === 0;
}
function noArtifacts() {
    return new src/* UserError */.yo('sbom/no-artifacts', 'Expected "artifacts" to name what ships, found nothing.', {
        remedy: 'Give the packed app or its unpacked folder as "artifacts", or write "source: declared".',
    });
}
/** An empty bill would read as an app without parts. */
function nothingFound(path) {
    return new src/* UserError */.yo('sbom/nothing-found', 'Expected lock files, artifacts or bills of other tools, found none.', {
        remedy: 'Give the folder with the lock file as "path", or what ships as "artifacts".',
        at: { file: path },
    });
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/build.js + 4 modules
var build = __nccwpck_require__(4811);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var path = __nccwpck_require__(2888);
;// CONCATENATED MODULE: ./build/actions/sbom/src/inventory/within-packages.js


/** The package that a file belongs to, by its ref. */
const within = 'seaworthy:within';
/**
 * The inventory, in which native files, prompts and settings that ship in a package's folder name that package, the app's
 * among them. Where they do not speak for themselves they have its supplier and declared licences, with the file that says
 * so, and its repository. Models do not: their licences are seldom those of the app. A file that lies in two packages belongs to neither.
 */
function withinPackages(inventory) {
    const packages = packagesByFolder([inventory.subject, ...inventory.components]);
    if (packages.size === 0)
        return inventory;
    return {
        ...inventory,
        components: inventory.components.map((component) => {
            const owner = isPart(component) ? ownerOf(component, packages) : undefined;
            return owner ? partOf(owner, component) : component;
        }),
    };
}
function isPart({ type, purl }) {
    return (type === 'file' || type === 'data') && purl === undefined;
}
/** Folders that ship with a package.json in them. */
function packagesByFolder(components) {
    const found = new Map();
    for (const component of components) {
        for (const file of (0,inventory_seen/* shippedFiles */.F3)(component).map(path/* logicalPath */.zO)) {
            if ((0,path/* baseOf */.bx)(file) === 'package.json')
                found.set((0,path/* folderOf */.yS)(file), component);
        }
    }
    return found;
}
function ownerOf(component, packages) {
    const owners = new Set((0,inventory_seen/* shippedFiles */.F3)(component).map((file) => nearest((0,path/* logicalPath */.zO)(file), packages)));
    const [owner] = owners;
    return owners.size === 1 ? owner : undefined;
}
function nearest(file, packages) {
    let folder = (0,path/* folderOf */.yS)(file);
    while (!packages.has(folder) && folder !== '')
        folder = (0,path/* folderOf */.yS)(folder.slice(0, -1));
    return packages.get(folder);
}
/** A library that tells its maker or its copyright may be of somebody else than who packed it. */
function partOf({ ref, supplier, licences, references }, part) {
    const named = { ...part, properties: { ...part.properties, [within]: ref } };
    const speaks = part.supplier ?? part.copyright ?? part.licences.declared[0] ?? part.licences.concluded;
    if (speaks !== undefined)
        return named;
    return {
        ...named,
        ...(supplier && { supplier }),
        licences: { declared: licences.declared },
        references: [...part.references, ...references.filter(({ type }) => type === 'vcs')],
    };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/judge/severity.js
var severity = __nccwpck_require__(2109);
// EXTERNAL MODULE: ./build/actions/sbom/src/judge/unread.js
var unread = __nccwpck_require__(3485);
// EXTERNAL MODULE: ./build/actions/sbom/src/licences/conclude.js
var conclude = __nccwpck_require__(9276);
;// CONCATENATED MODULE: ./build/actions/sbom/src/outputs.js
/** Sets the outputs that later steps take documents and counts from. What was not written is empty. */
function tellOutputs({ documents, inventory, advisories }, job) {
    const cycloneDx = documents.find(({ format }) => format.startsWith('cyclonedx-'));
    const spdx = documents.find(({ format }) => format === 'spdx-2.3');
    const spdx3 = documents.find(({ format }) => format === 'spdx-3.0.1');
    job.output('cyclonedx-path', cycloneDx?.path ?? '');
    job.output('cyclonedx-digest', outputs_digestOf(cycloneDx));
    job.output('spdx-path', spdx?.path ?? '');
    job.output('spdx-digest', outputs_digestOf(spdx));
    job.output('spdx3-path', spdx3?.path ?? '');
    job.output('spdx3-digest', outputs_digestOf(spdx3));
    job.output('component-count', inventory.components.length);
    job.output('vulnerabilities', denied(advisories));
}
function outputs_digestOf(document) {
    return document ? `sha256:${document.sha256}` : '';
}
/** Nothing that is not known counts as none. */
function denied(advisories) {
    if (!advisories || advisories.notAssessed.some(({ why }) => why === 'no-advisories'))
        return 'not-assessed';
    return advisories.judgements.filter(({ decision }) => decision === 'deny').length;
}

// EXTERNAL MODULE: ./build/actions/sbom/src/policy.js + 2 modules
var src_policy = __nccwpck_require__(4354);
;// CONCATENATED MODULE: ./build/actions/sbom/src/report/leave-for-programs.js
/** Leaves what other programs read beside the bill, outputs `vex-path` and `profiles-path`. */
async function leaveForPrograms({ advisories, inventory: { subject }, profiles }, { timestamp, tool, authors: [author] }, job) {
    job.output('profiles-path', await job.leave('sbom.profiles.json', `${JSON.stringify(profiles, null, 2)}\n`));
    if (!advisories) {
        job.output('vex-path', '');
        return;
    }
    const { writeOpenVex } = await __nccwpck_require__.e(/* import() */ 8715).then(__nccwpck_require__.bind(__nccwpck_require__, 8715));
    const { server, repository } = job.invocation;
    const vex = writeOpenVex(advisories.judgements, subject, {
        author: author?.email ?? author?.name ?? `${server}/${repository}`,
        timestamp: timestamp.toISOString(),
        tooling: `${tool.name} ${tool.version}`,
    });
    job.output('vex-path', await job.leave('sbom.openvex.json', vex));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/leave.js


/**
 * Leaves the SARIF log and the page among the job's reports, and tells where: outputs `sarif-path` and `page-path`.
 * Throws `files/unwritable`.
 */
async function leaveReports(reported, job) {
    const [{ sarifOfBill }, { billPage }, { renderPage }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 3985).then(__nccwpck_require__.bind(__nccwpck_require__, 3985)),
        __nccwpck_require__.e(/* import() */ 8382).then(__nccwpck_require__.bind(__nccwpck_require__, 8382)),
        __nccwpck_require__.e(/* import() */ 6143).then(__nccwpck_require__.bind(__nccwpck_require__, 6143)),
    ]);
    const placed = { ...reported, findings: reported.findings.map((finding) => fromWorkspace(finding, job)) };
    job.output('sarif-path', await job.leave('sbom.sarif', `${JSON.stringify(sarifOfBill(placed, job))}\n`));
    job.output('page-path', await job.leave('sbom.html', renderPage(billPage(placed))));
}
/** Code scanning knows files by their path from the root of the repository. */
function fromWorkspace(finding, { workspace }) {
    const { at } = finding;
    if (!at || !external_node_path_default().isAbsolute(at.file))
        return finding;
    return { ...finding, at: { ...at, file: (0,files_src/* portableWithin */.Fc)(workspace, at.file) || external_node_path_default().basename(at.file) } };
}

// EXTERNAL MODULE: ./build/shared/report/src/index.js + 1 modules
var report_src = __nccwpck_require__(3506);
// EXTERNAL MODULE: ./build/actions/sbom/src/report/assessed.js
var assessed = __nccwpck_require__(4200);
// EXTERNAL MODULE: ./build/actions/sbom/src/report/counts.js
var report_counts = __nccwpck_require__(6931);
// EXTERNAL MODULE: ./build/actions/sbom/src/report/profile-counts.js
var profile_counts = __nccwpck_require__(3699);
// EXTERNAL MODULE: ./build/actions/sbom/src/report/vulnerability-rows.js
var vulnerability_rows = __nccwpck_require__(7655);
;// CONCATENATED MODULE: ./build/actions/sbom/src/report/measured.js






/** Rows of a table in summary and evidence; the page and the documents have all. */
const mostRows = 50;
/** A cell of such a table, in UTF-16 units. */
const longestCell = 200;
/** Licences with a part of their own in the chart; it shows fewer. */
const mostLicences = 50;
/** What the verdict says was measured: small enough for a job's summary and for evidence, however large the app is. */
function measuredOf(reported) {
    const { inventory, documents, profiles } = reported;
    const { components, subject, faults } = inventory;
    return {
        ...changesOf(reported),
        app: cell([subject.name, subject.version ?? ''].join(' ').trim()),
        components: components.length,
        directDependencies: (0,report_counts/* countDirect */.ZU)(inventory),
        ...vulnerabilitiesOf(reported),
        ...licencesOf(reported),
        ...topRows('ecosystems', (0,report_counts/* countEcosystems */.FO)(components)),
        ...topRows('documents', documents.map(({ format, path, sha256, uuid }) => ({ format, file: external_node_path_default().basename(path), sha256, uuid }))),
        ...topRows('profiles', profiles.map(profile_counts/* profileCount */.R)),
        // Each is a finding, too.
        notRead: faults.length,
        ...measured_leftOutOf(reported),
    };
}
function measured_leftOutOf({ leftOut }) {
    if (!leftOut)
        return {};
    const { patterns, excluded, inEnvironments, declaring } = leftOut;
    return {
        filesLeftOut: excluded + inEnvironments,
        ...topRows('leftOutBy', patterns.map((exclude) => ({ exclude }))),
        ...topRows('lockFilesAndManifestsLeftOut', declaring.map(({ file, because }) => ({ file, because }))),
    };
}
function changesOf({ changes }) {
    if (!changes)
        return { previousRelease: 'none given' };
    const { previous } = changes;
    return {
        ...topRows('changesSinceLastRelease', changes.changes.map(({ kind, name, ecosystem, before = '', after = '' }) => ({
            kind,
            component: name,
            ecosystem,
            before,
            after,
        }))),
        previousRelease: cell(`${previous.name} ${previous.version ?? ''}`.trim()),
        changes: changes.changes.length,
    };
}
function vulnerabilitiesOf(reported) {
    const { advisories } = reported;
    if (!advisories)
        return { vulnerabilities: 'not-assessed' };
    const rows = (0,vulnerability_rows/* vulnerabilityRows */.g)(reported);
    const severities = (0,report_counts/* countBy */.Tr)(rows, ({ severity }) => severity);
    return {
        vulnerabilities: (0,assessed/* isAssessed */._)(advisories) ? rows.length : 'not-assessed',
        knownVulnerabilities: rows.length,
        blocking: rows.filter(({ decision }) => decision === 'deny').length,
        componentsNotAssessed: advisories.notAssessed.length,
        ...(rows.length > 0 && {
            vulnerabilitiesBySeverity: {
                kind: 'chart',
                title: 'Vulnerabilities by severity',
                values: Object.fromEntries(severities),
            },
        }),
        ...topRows('worstVulnerabilities', rows.map(({ severity, component, version, advisory, upgrade, decision, where }) => ({
            severity,
            component: `${component} ${version}`.trim(),
            advisory,
            upgrade,
            decision,
            where,
        }))),
        ...topRows('databases', advisories.databases.map(({ ecosystem, uri, version = '', lastUpdate = '', records = '' }) => ({
            ecosystem,
            uri,
            version,
            lastUpdate,
            records,
        }))),
    };
}
function licencesOf({ inventory, licences }) {
    const counts = (0,report_counts/* countLicences */.wX)(inventory.components).map(([licence, count]) => [cell(licence), count]);
    const others = counts.slice(mostLicences);
    const sum = others.reduce((total, [, count]) => total + count, 0);
    const parts = others.length === 0 ? counts : [...counts.slice(0, mostLicences), [`${others.length} other licences`, sum]];
    return {
        licences: { kind: 'chart', title: 'Components by licence', values: Object.fromEntries(parts) },
        ...(licences && {
            licencesNotAllowed: licences.filter(({ decision }) => decision === 'deny').length,
            licencesToReview: licences.filter(({ decision }) => decision === 'review').length,
        }),
    };
}
/** The first rows of a table under its name, and beside it how many are left out. */
function topRows(name, rows) {
    if (rows.length === 0)
        return {};
    const shown = rows.slice(0, mostRows).map((row) => mapValues(row, cell));
    const left = rows.length - shown.length;
    return { [name]: shown, ...(left > 0 && { [`${name}LeftOut`]: left }) };
}
function mapValues(row, change) {
    return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? change(value) : value]));
}
function cell(text) {
    return (0,report_src/* shorten */.ml)((0,report_src/* visible */.RK)(text), longestCell);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/resolved-place.js
var resolved_place = __nccwpck_require__(9140);
// EXTERNAL MODULE: ./build/actions/sbom/src/github.js
var github = __nccwpck_require__(9865);
;// CONCATENATED MODULE: ./build/actions/sbom/src/submission.js



/** Sends what is declared to GitHub's dependency graph, where the step asks for it. What goes wrong is a finding. */
async function submission_submit(inventory, inputs, job) {
    if (!inputs.submit)
        return [];
    const { token } = inputs;
    try {
        if (!token)
            throw withoutToken();
        const { snapshotOf, submitSnapshot } = await __nccwpck_require__.e(/* import() */ 4238).then(__nccwpck_require__.bind(__nccwpck_require__, 4238));
        const folder = (0,files_src/* portableWithin */.Fc)(job.workspace, inputs.path) ?? '';
        const snapshot = snapshotOf(inventory, folder, job);
        const { id } = await submitSnapshot(snapshot, {
            api: (0,github/* apiOf */.i)(job),
            repository: job.invocation.repository,
            token,
        });
        job.info(`GitHub's dependency graph took snapshot ${id}.`);
        return [];
    }
    catch (error) {
        const findings = (0,src/* findingsOf */.WX)(error);
        if (!findings)
            throw error;
        return findings;
    }
}
function withoutToken() {
    return new src/* UserError */.yo('sbom/submission-refused', 'Expected "token" for "submit: true", found none.', {
        remedy: 'Write "token: ${{ github.token }}", and give the job "contents: write".',
    });
}

// EXTERNAL MODULE: ./build/shared/tools/src/index.js + 15 modules
var tools_src = __nccwpck_require__(8441);
;// CONCATENATED MODULE: ./build/shared/git/src/hardened.js

const git = {
    name: 'git',
    version: { args: ['--version'], pattern: /git version (\d+(?:\.\d+)+)/ },
    // The first whose rev-parse knows --end-of-options.
    requires: { minimum: '2.30' },
    hint: 'Install git 2.30 or newer on the runner.',
};
/**
 * Nothing of the repository, the user or the system may make git start a program, reach the network or show other
 * objects than those that are asked for: the repository may be hostile. Objects that a partial clone left out stay out.
 */
const environment = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
};
/**
 * The checkout of a container job belongs to another user, which git refuses lest the repository's settings start
 * programs; the settings here keep it from that, so that the refusal is not needed.
 */
const settings = [
    'safe.directory=*',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'protocol.allow=never',
];
/** Finds git, and runs it in a folder. Throws the faults of `findTool`. */
async function hardenedGit(folder) {
    const tool = await (0,tools_src/* findTool */.SG)(git);
    const options = settings.flatMap((setting) => ['-c', setting]);
    return (args, maxOutputBytes = 1024 * 1024) => (0,tools_src/* runTool */.qI)(tool, ['--no-pager', ...options, ...args], {
        cwd: folder,
        env: environment,
        deadlineMs: 60_000,
        maxOutputBytes,
        // 1 is "no", 128 is git's own failure: both are told in our words.
        exitCodes: [0, 1, 128],
    });
}

;// CONCATENATED MODULE: ./build/shared/git/src/repository.js


/** Opens the repository that a folder lies in. Throws `git/no-repository`, or the faults of `findTool`. */
async function openRepository(folder) {
    const run = await hardenedGit(folder);
    const { exitCode, stdout, stderr } = await run(['rev-parse', '--show-prefix']);
    if (exitCode !== 0)
        throw noRepository(folder, stderr);
    const prefix = stdout.replace(/\r?\n$/, '');
    return {
        commitOf: (revision) => commitOf(revision, run),
        committedAt: (revision) => committedAt(revision, run),
        isShallow: async () => (await run(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true',
        read: (commit, name, maximumBytes) => readBlob(`${commit}:${prefix}${name}`, maximumBytes, run),
        changedSince: (commit) => changedSince(commit, run),
    };
}
async function commitOf(revision, run) {
    const { exitCode, stdout } = await run([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
    ]);
    const [, commit] = /^([0-9a-f]{40}|[0-9a-f]{64})\r?\n$/.exec(stdout) ?? [];
    return exitCode === 0 ? commit : undefined;
}
async function committedAt(revision, run) {
    const commit = await commitOf(revision, run);
    if (commit === undefined)
        return undefined;
    const { exitCode, stdout } = await run(['show', '--no-patch', '--no-show-signature', '--format=%ct', commit]);
    const [, seconds] = /^(\d{1,11})\r?\n$/.exec(stdout) ?? [];
    return exitCode === 0 && seconds !== undefined ? new Date(Number(seconds) * 1000) : undefined;
}
/** `cat-file` hands out the bytes as they are stored: no filter, no text conversion, no external diff. */
async function readBlob(object, maximumBytes, run) {
    try {
        const { exitCode, stdout } = await run(['cat-file', 'blob', object], maximumBytes);
        return exitCode === 0 ? stdout : undefined;
    }
    catch (error) {
        if (error instanceof src/* UserError */.yo && error.rule === 'tools/too-much-output')
            return undefined;
        throw error;
    }
}
const mostNames = 64 * 1024 * 1024;
async function changedSince(revision, run) {
    const commit = await commitOf(revision, run);
    if (commit === undefined)
        return undefined;
    const common = await run(['merge-base', commit, 'HEAD']);
    const base = common.stdout.trim();
    if (common.exitCode !== 0 || base === '')
        return undefined;
    const [changed, untracked] = await Promise.all([
        run(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--diff-filter=d', '--relative', base], mostNames),
        run(['ls-files', '-z', '--others', '--exclude-standard'], mostNames),
    ]);
    if (changed.exitCode !== 0 || untracked.exitCode !== 0)
        return undefined;
    return [...new Set([changed, untracked].flatMap(({ stdout }) => stdout.split('\0').filter((name) => name !== '')))];
}
function noRepository(folder, stderr) {
    const [reason = 'git gives no reason'] = stderr.trim().split('\n');
    return new src/* UserError */.yo('git/no-repository', `Expected ${folder} to lie in a git repository: ${reason}.`, {
        remedy: 'Check out the repository with actions/checkout, with its history.',
        at: { file: folder },
    });
}

;// CONCATENATED MODULE: ./build/shared/git/src/index.js


;// CONCATENATED MODULE: ./build/actions/sbom/src/timestamp.js


/**
 * What a bill is dated: SOURCE_DATE_EPOCH, else the time of the commit, so that the same sources give the same bytes
 * tomorrow. Outside of a repository it is now, which is told.
 */
async function timestampOf(path, job) {
    if (job.isDated)
        return job.now;
    const committed = await timestamp_committedAt(path);
    if (committed)
        return committed;
    job.info('Dated now, since SOURCE_DATE_EPOCH is not set and no commit was found: the next run gives other bytes.');
    return job.now;
}
async function timestamp_committedAt(path) {
    try {
        return await (await openRepository(path)).committedAt('HEAD');
    }
    catch (error) {
        if (error instanceof src/* UserError */.yo)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/actions/sbom/src/write/profile/index.js + 5 modules
var profile = __nccwpck_require__(2293);
;// CONCATENATED MODULE: ./build/actions/sbom/src/run.js


















/** Lists what an app is made of, writes it down, and judges it. */
async function run(inputs, job) {
    const formats = formatsOf(inputs.formats);
    const policy = inputs.policy ?? src_policy/* policySchema */.w.parse({});
    const gathered = await gather(inputs, job);
    const subjects = subjectsOf(gathered.subjects, job);
    const inventory = inventoryOf(gathered.parts, inputs, job);
    const writing = writingOf(await timestampOf(inputs.path, job), inputs.document, job);
    // The network is waited for while documents are written.
    const [documents, judged, refused] = await Promise.all([
        leaveDocuments(formats, inventory, writing, subjects, job),
        inputs.mode === 'gate' ? judgeApp(inventory, gathered, policy, inputs, job) : listed(inventory, policy),
        submission_submit(inventory, inputs, job),
    ]);
    const { licences, vulnerabilities, changes } = judged;
    if (vulnerabilities)
        await stateVulnerabilities(vulnerabilities, subjects, job);
    // Places in lock files are relative to the folder that was looked at.
    const findings = [...judged.findings, ...refused]
        .map((finding) => (0,resolved_place/* resolvedPlace */.Q)(inputs.path, finding))
        .sort(src/* bySeverity */.Np);
    const reported = {
        outcome: (0,severity/* outcomeOf */.s)(findings),
        inventory,
        documents,
        licences,
        advisories: vulnerabilities,
        changes,
        profiles: (0,profile/* profileReports */.L)(inventory, writing),
        leftOut: gathered.leftOut,
        findings,
    };
    await leaveReports(reported, job);
    await leaveForPrograms(reported, writing, job);
    tellOutputs(reported, job);
    return {
        outcome: reported.outcome,
        findings: (0,src/* limited */.TJ)(findings, { rule: 'sbom/more', remedy: 'See the page or the SARIF log for all of them.' }),
        subjects,
        measured: { judged: inputs.mode === 'gate', ...measuredOf(reported) },
    };
}
function inventoryOf(parts, { document }, { invocation }) {
    const { name, version } = document ?? {};
    const given = { ...(name !== undefined && { name }), ...(version !== undefined && { version }) };
    const fallbackName = invocation.repository.split('/').at(-1) ?? invocation.repository;
    return (0,conclude/* withConclusions */.r)(withinPackages((0,build/* buildInventory */.R)(parts, { fallbackName, given })));
}
/** The judges are loaded where there is something to judge. */
async function judgeApp(...facts) {
    const { judgeApp: judge } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(4353), __nccwpck_require__.e(6557)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6557));
    return judge(...facts);
}
/** Nobody is asked and nothing is judged, but what could not be read. */
function listed(inventory, policy) {
    return {
        licences: undefined,
        vulnerabilities: undefined,
        changes: undefined,
        findings: (0,unread/* unreadFindings */.y)(inventory, policy),
    };
}


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ bsiProperties)
/* harmony export */ });
/** Names of archives as registries serve them, all of which list their contents. */
const archive = /\.(?:aar|apk|asar|crate|gem|jar|nupkg|tar|tar\.(?:bz2|gz|xz|zst)|tbz|tgz|txz|war|whl|zip)$/i;
/**
 * Properties of BSI TR-03183-2, 5.2.2, as far as they are known: the name of the file as distributed, and whether it is an
 * archive. Nothing is said of what no file name is known for.
 */
function bsiProperties(component) {
    const told = (name) => Object.hasOwn(component.properties, `bsi:component:${name}`);
    const filename = component.properties['bsi:component:filename'] ?? distributedName(component);
    if (filename === undefined)
        return [];
    const isArchive = archive.test(filename);
    const known = [
        ['filename', filename],
        ['archive', isArchive ? 'archive' : 'no archive'],
        ...(isArchive ? [['structured', 'structured']] : []),
    ];
    return known.filter(([name]) => !told(name)).map(([name, value]) => ({ name: `bsi:component:${name}`, value }));
}
/** The last part of where it is distributed, else of the file that it is. Manifests that name a file are not that file. */
function distributedName({ references, type, evidence, name }) {
    const distribution = references.find((reference) => reference.type === 'distribution');
    if (distribution)
        return servedFile.exec(distribution.url)?.[1];
    const isFile = type === 'file' || type === 'data' || type === 'machine-learning-model';
    if (!isFile)
        return undefined;
    const path = evidence.find(({ kind }) => kind === 'shipped')?.file ?? name;
    const last = path.slice(path.lastIndexOf('/') + 1);
    return last.includes('.') ? last : undefined;
}
/** The last part of a web address; `git+ssh:` leads to a repository and not to a file. */
const servedFile = /^https?:\/\/[^?#]*\/([^/?#]+\.[^/?#]+)(?:[?#]|$)/;


/***/ }),

/***/ 1387:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** A text on one line: what breaks lines or is no character becomes a space. */
function oneLine(text) {
    return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}


/***/ }),

/***/ 2293:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ profileReports),
  v: () => (/* binding */ profileRows)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/order.js
var order = __nccwpck_require__(4667);
// EXTERNAL MODULE: ./build/actions/sbom/src/write/cyclonedx/bsi.js
var bsi = __nccwpck_require__(6948);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/hashes.js
var inventory_hashes = __nccwpck_require__(1967);
;// CONCATENATED MODULE: ./build/actions/sbom/src/write/profile/element.js
/** The place that proves a component to be there. */
function placeOf({ evidence: [place] }) {
    return place?.file;
}
/** That place, when the component has the member. */
function when(has) {
    return ({ component }) => {
        const value = has(component);
        const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
        return isEmpty || value === false ? undefined : (placeOf(component) ?? 'configuration');
    };
}
/** The words for what we know without a file. */
const byTool = 'this tool';
const byConfiguration = 'configuration';
/** Never filled here: only other evidence can. */
function nowhere() {
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/profile/common.js


/** The author of the document, as the configuration or a manifest says. */
function author({ writing }) {
    if (writing.manufacturer)
        return writing.manufacturer.from;
    return writing.authors.length > 0 ? byConfiguration : undefined;
}
/** What every document of ours says of itself. */
function always() {
    return byTool;
}
/** Whether dependencies are told: at least those of the app. */
function dependencies({ inventory }) {
    const { completeness, subject } = inventory;
    return completeness.find(({ refs, aggregate }) => aggregate !== 'unknown' && refs.includes(subject.ref))?.because;
}
function supplier({ component, inventory, writing }) {
    const isApp = component.ref === inventory.subject.ref;
    return component.supplier?.from ?? (isApp ? writing.manufacturer?.from : undefined);
}
function licence({ component: { licences } }) {
    return licences.concluded?.from ?? licences.declared[0]?.from;
}
function hasStrongHash({ hashes }) {
    return hashes.some(inventory_hashes/* isStrong */.kg);
}
const common_name = when((component) => component.name);
const version = when((component) => component.version);
const identifier = when(({ purl, cpes }) => purl ?? cpes);
/** The same element under the name that a profile has for it. */
function common_element(cluster, name, of, filledFrom) {
    return { cluster, name, of, filledFrom };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/profile/bsi.js



/** BSI TR-03183-2, version 2.1.0 of 2025-08-20. */
const bsi_bsi = {
    id: 'bsi-tr-03183-2',
    title: 'BSI TR-03183-2, 2.1.0',
    basis: 'the rendering of the guideline in sbomqs; the guideline itself was not at hand',
    elements: [
        common_element('SBOM', 'creator with e-mail or URL', 'document', creator),
        common_element('SBOM', 'timestamp', 'document', always),
        common_element('SBOM', 'URI of the SBOM', 'document', always),
        common_element('Component', 'creator with e-mail or URL', 'components', reachableSupplier),
        common_element('Component', 'name', 'components', common_name),
        common_element('Component', 'version', 'components', version),
        common_element('Component', 'file name', 'components', property('filename')),
        common_element('Component', 'dependencies, with completeness', 'components', ({ component, complete }) => {
            return complete.get(component.ref);
        }),
        common_element('Component', 'distribution licence, concluded', 'components', (asked) => {
            return asked.component.licences.concluded?.from;
        }),
        common_element('Component', 'original licence, declared', 'components', (asked) => {
            return asked.component.licences.declared[0]?.from;
        }),
        common_element('Component', 'hash of what is distributed', 'components', when(distributionHash)),
        common_element('Component', 'executable or not', 'components', property('executable')),
        common_element('Component', 'archive or not', 'components', property('archive')),
        common_element('Component', 'structured or not', 'components', property('structured')),
        common_element('Component', 'URL of the source', 'components', when(reference('source-distribution', 'vcs'))),
        common_element('Component', 'URL of what is distributed', 'components', when(reference('distribution'))),
        common_element('Component', 'identifier: purl or CPE', 'components', identifier),
    ],
};
function creator({ writing }) {
    const { manufacturer, authors } = writing;
    if (manufacturer && (manufacturer.email ?? manufacturer.url) !== undefined)
        return manufacturer.from;
    return authors.some(({ email }) => email !== undefined) ? 'configuration' : undefined;
}
function reachableSupplier(asked) {
    const { component, inventory, writing } = asked;
    const by = component.supplier ?? (component.ref === inventory.subject.ref ? writing.manufacturer : undefined);
    return (by?.email ?? by?.url) === undefined ? undefined : supplier(asked);
}
function property(name) {
    return when((component) => {
        const own = component.properties[`bsi:component:${name}`];
        return own ?? propertiesOf(component).find((one) => one.name === `bsi:component:${name}`)?.value;
    });
}
/** Four elements ask for them. */
const known = new WeakMap();
function propertiesOf(component) {
    const found = known.get(component) ?? (0,bsi/* bsiProperties */.g)(component);
    known.set(component, found);
    return found;
}
function distributionHash({ references, hashes }) {
    return hashes.length > 0 || references.some((one) => one.type === 'distribution' && (one.hashes ?? []).length > 0);
}
function reference(...types) {
    return ({ references }) => references.find(({ type }) => types.includes(type));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/profile/cisa.js


/** CISA, "2025 minimum elements for a software bill of materials", draft of 2025-08-22. */
const cisa = {
    id: 'cisa-2025',
    title: 'CISA minimum elements of an SBOM (draft of 2025-08)',
    basis: 'the rendering of the draft in sbomqs; the draft itself was not at hand',
    elements: [
        common_element('Document', 'author', 'document', author),
        common_element('Document', 'timestamp', 'document', always),
        common_element('Document', 'format', 'document', always),
        common_element('Document', 'tool name', 'document', always),
        common_element('Document', 'generation context', 'document', always),
        common_element('Document', 'dependency relationship', 'document', dependencies),
        common_element('Component', 'software producer', 'components', supplier),
        common_element('Component', 'name', 'components', common_name),
        common_element('Component', 'version', 'components', version),
        common_element('Component', 'identifier', 'components', identifier),
        common_element('Component', 'hash', 'components', when(hasStrongHash)),
        common_element('Component', 'licence', 'components', licence),
    ],
};

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/profile/g7.js


/** G7, "SBOM for AI: minimum elements", 2026-05-12. */
const g7 = {
    id: 'g7-ai',
    title: 'G7 minimum elements of an SBOM for AI (2026-05)',
    basis: 'accounts of the paper in the press, by cluster; the paper itself was not at hand',
    elements: [
        common_element('Metadata', 'author', 'document', author),
        common_element('Metadata', 'version', 'document', always),
        common_element('Metadata', 'format', 'document', always),
        common_element('Metadata', 'author signature', 'document', nowhere),
        common_element('Metadata', 'tool name and version', 'document', always),
        common_element('Metadata', 'generation context', 'document', always),
        common_element('Metadata', 'timestamp', 'document', always),
        common_element('Metadata', 'dependency relationship', 'document', dependencies),
        common_element('System', 'name', 'app', common_name),
        common_element('System', 'producer', 'app', supplier),
        common_element('System', 'version', 'app', version),
        common_element('System', 'components', 'document', ({ inventory }) => inventory.components[0]?.evidence[0]?.file),
        common_element('System', 'timestamp', 'app', when(({ releaseTime }) => releaseTime)),
        common_element('System', 'data flow and usage', 'app', nowhere),
        common_element('System', 'input and output properties', 'app', nowhere),
        common_element('System', 'intended area of use', 'app', nowhere),
        common_element('Models', 'name', 'models', common_name),
        common_element('Models', 'identifier', 'models', when(({ purl, hashes }) => purl ?? hashes)),
        common_element('Models', 'version', 'models', version),
        common_element('Models', 'producer', 'models', supplier),
        common_element('Models', 'description', 'models', when(({ description }) => description)),
        common_element('Models', 'timestamp', 'models', when(({ releaseTime }) => releaseTime)),
        common_element('Models', 'hash value and algorithm', 'models', when(hasStrongHash)),
        common_element('Models', 'properties', 'models', when(({ model }) => model)),
        common_element('Models', 'licence', 'models', licence),
        common_element('Models', 'external references', 'models', when(({ references }) => references)),
        common_element('Models', 'base model', 'models', when(({ model }) => model?.baseModels)),
        common_element('Data sets', 'identity', 'data sets', when(({ purl, hashes }) => purl ?? hashes)),
        common_element('Data sets', 'provenance', 'data sets', when(({ references, supplier: by }) => by ?? references)),
        common_element('Infrastructure', 'software', 'document', ({ inventory }) => inventory.components[0]?.evidence[0]?.file),
        common_element('Infrastructure', 'hardware', 'document', nowhere),
        common_element('Security', 'controls', 'document', nowhere),
        common_element('Security', 'compliance', 'document', nowhere),
        common_element('Security', 'policy', 'document', nowhere),
        common_element('Security', 'reference to vulnerabilities', 'document', nowhere),
        common_element('Key performance indicators', 'security metrics', 'document', nowhere),
        common_element('Key performance indicators', 'operational performance', 'document', nowhere),
    ],
};

;// CONCATENATED MODULE: ./build/actions/sbom/src/write/profile/index.js




const profiles = [g7, cisa, bsi_bsi];
/** Enough to find the others. */
const mostFiles = 5;
/**
 * Which elements of each profile are filled, and from which files. `elsewhere` names the files of other evidence that fills
 * what no bill of materials can, by `<profile>/<element>`: `g7-ai/author signature`.
 */
function profileReports(inventory, writing, elsewhere = new Map()) {
    const complete = new Map(inventory.completeness
        .filter(({ aggregate }) => aggregate === 'complete')
        .flatMap(({ refs, because }) => refs.map((ref) => [ref, because])));
    return profiles.map((profile) => ({
        profile: profile.id,
        title: profile.title,
        basis: profile.basis,
        elements: profile.elements.map((element) => fill(profile, element, { inventory, writing, complete, elsewhere })),
    }));
}
/** A row for each element, for a table: cluster, element, status, from where. */
function profileRows({ elements, }) {
    return elements.map(({ cluster, element, status, asked, filled, from }) => [
        cluster,
        element,
        status === 'partly' ? `${filled} of ${asked}` : status,
        from.join(', '),
    ]);
}
function fill(profile, element, context) {
    const { cluster, name, of } = element;
    const components = askedOf(of, context.inventory);
    const other = context.elsewhere.get(`${profile.id}/${name}`);
    const found = components.flatMap((component) => element.filledFrom({ ...context, component }) ?? other ?? []);
    return {
        cluster,
        element: name,
        of,
        status: statusOf(components.length, found.length),
        asked: components.length,
        filled: found.length,
        from: (0,order/* sortedSet */.C)(found).slice(0, mostFiles),
    };
}
function askedOf(of, { subject, components }) {
    switch (of) {
        case 'document':
        case 'app':
            return [subject];
        case 'components':
            return [subject, ...components];
        case 'models':
            return components.filter(({ type }) => type === 'machine-learning-model');
        case 'data sets':
            return components.filter(({ type, dataKind }) => type === 'data' && dataKind === 'dataset');
    }
}
function statusOf(asked, filled) {
    if (asked === 0)
        return 'not-applicable';
    if (filled === asked)
        return 'filled';
    return filled === 0 ? 'missing' : 'partly';
}


/***/ }),

/***/ 7885:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ uuidV5)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The UUID of version 5 for a name in a namespace (RFC 9562, 5.5). */
function uuidV5(namespace, name) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(name)
        .digest();
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex', 0, 16);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}


/***/ }),

/***/ 7914:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pf: () => (/* reexport */ defineInputs),
  ZZ: () => (/* reexport */ field_namespaceObject),
  Cs: () => (/* reexport */ runAction)
});

// UNUSED EXPORTS: canonicalJson, configSchema, kebabCase, kernelInputs, sectionSchema, sha256, suite

// NAMESPACE OBJECT: ./build/shared/action-kit/src/field.js
var field_namespaceObject = {};
__nccwpck_require__.r(field_namespaceObject);
__nccwpck_require__.d(field_namespaceObject, {
  choice: () => (choice),
  commit: () => (commit),
  duration: () => (duration),
  flag: () => (flag),
  globs: () => (globs),
  inputOnly: () => (inputOnly),
  integer: () => (integer),
  lines: () => (lines),
  path: () => (path),
  secret: () => (secret),
  size: () => (size),
  structured: () => (structured),
  text: () => (field_text)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/shared/action-kit/src/canonical.js

/** JSON with the keys of every object in order, so that equal values have equal text (the idea of RFC 8785). */
function canonicalJson(value) {
    return JSON.stringify(value, (_, node) => node !== null && typeof node === 'object' && !Array.isArray(node)
        ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
        : node);
}
/** Lower-case hexadecimal. */
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(2857);
// EXTERNAL MODULE: ./build/shared/documents/src/index.js + 7 modules
var src = __nccwpck_require__(5959);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var verdict_src = __nccwpck_require__(6980);
;// CONCATENATED MODULE: ./build/shared/action-kit/src/inputs.js


/** The inputs of an action, by camel-case name; a step writes them in kebab-case. */
function defineInputs(fields) {
    return fields;
}
/** `manifestDigest` to `manifest-digest`. */
function kebabCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/**
 * Takes each value from the step, else from `seaworthy.yml`, else from its default. Throws UserErrors for all that are
 * missing or mistyped.
 */
function parseInputs(fields, readInput, config, workingDirectory) {
    const errors = [];
    const given = {};
    const values = Object.entries(fields).map(([name, field]) => {
        try {
            const value = take(kebabCase(name), field, readInput, config);
            if (value !== undefined && !field.secret)
                given[name] = value;
            return [name, value === undefined ? undefined : (field.resolve?.(value, workingDirectory) ?? value)];
        }
        catch (error) {
            if (!(error instanceof verdict_src/* UserError */.yo))
                throw error;
            errors.push(error);
            return [name, undefined];
        }
    });
    if (errors.length > 0)
        throw new verdict_src/* UserErrors */.tQ(errors);
    return { values: Object.fromEntries(values), given };
}
function take(name, field, readInput, config) {
    const raw = field.from === 'config' ? '' : readInput(name);
    if (raw !== '')
        return parse(name, field, raw);
    if (field.from !== 'input' && config.values[name] !== undefined)
        return config.values[name];
    if (field.default !== undefined)
        return parse(name, field, field.default);
    if (!field.required)
        return undefined;
    const places = {
        input: `under "with:" of the step`,
        config: config.where,
        both: `under "with:" of the step, or ${config.where}`,
    };
    throw new verdict_src/* UserError */.yo('inputs/missing', `"${name}" is required, and was not given.`, {
        remedy: `Set "${name}" ${places[field.from]} (${field.type}).`,
        ...(config.file !== undefined && field.from !== 'input' && { at: { file: config.file, line: 1 } }),
    });
}
function parse(name, field, raw) {
    try {
        return field.parse(raw);
    }
    catch (error) {
        const found = field.secret ? 'a value that is not shown' : `"${raw.length > 100 ? `${raw.slice(0, 100)}…` : raw}"`;
        const expected = error instanceof Error ? error.message : 'expected another value';
        const meant = (0,src/* nearest */.pA)(raw, [...field.type.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''));
        throw new verdict_src/* UserError */.yo('inputs/invalid', `Input "${name}": ${expected}; found ${found}.`, {
            remedy: meant === undefined
                ? `Correct "${name}" under "with:" of the step.`
                : `Write "${name}: ${meant}" under "with:" of the step.`,
        });
    }
}

;// CONCATENATED MODULE: ./build/shared/action-kit/src/suite.js
/** The actions of this suite: the sections that `seaworthy.yml` may have. */
const suite = [
    'model-manifest-verify',
    'sbom',
    'prompt-scan',
    'behavior-test',
    'provenance',
    'sign-windows',
    'notarize-macos',
    'sign-linux',
    'update-feed',
    'canary-gate',
    'rollout',
    'release-gate',
];
/** Where faults of Seaworthy itself are reported. */
const issuesUrl = 'https://github.com/OWNER/seaworthy/issues/new';

;// CONCATENATED MODULE: ./build/shared/action-kit/src/config.js





/** What `seaworthy.yml` may hold for an action: a key for each field that is not the step's alone. */
function sectionSchema(fields) {
    const configurable = Object.entries(fields).filter(([, field]) => field.from !== 'input');
    return schemas/* strictObject */.rej(Object.fromEntries(configurable.map(([name, field]) => [kebabCase(name), field.config.optional()])));
}
/** The schema of `seaworthy.yml` that checks the given sections, and lets the suite's other sections be. */
function configSchema(sections) {
    const all = suite.map((action) => [action, (sections[action] ?? schemas/* looseObject */._H3({})).optional()]);
    return schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1).optional(),
        ...Object.fromEntries(all),
    });
}
/** Reads the section of an action. A file that is not there is no configuration, unless it was asked for by name. */
async function readConfig(action, fields, file, askedFor) {
    const where = `in the section "${action}" of ${file}`;
    if (!askedFor && !(await exists(file)))
        return { values: {}, where, file: undefined };
    const { value } = await (0,src/* readYaml */.gM)(file, configSchema({ [action]: sectionSchema(fields) }), { kind: 'configuration' });
    return { values: value[action] ?? {}, where, file };
}
/** Whether anything stands there: a link that leads nowhere is not the same as no configuration. */
async function exists(file) {
    return (0,promises_.lstat)(file).then(() => true, (error) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./build/shared/secrets/src/index.js
var secrets_src = __nccwpck_require__(7846);
;// CONCATENATED MODULE: ./build/shared/action-kit/src/field.js



function field(kind, presence) {
    const made = {
        from: 'both',
        secret: false,
        required: presence !== undefined && 'required' in presence,
        default: presence !== undefined && 'default' in presence ? presence.default : undefined,
        ...kind,
    };
    return made;
}
/** A kind whose text form is the same in a step and in `seaworthy.yml`. */
function textual(type, parse) {
    const config = schemas/* string */.YjP().transform((raw, context) => {
        try {
            return parse(raw);
        }
        catch (error) {
            context.addIssue({ code: 'custom', message: messageOf(error) });
            return core/* NEVER */.tm;
        }
    });
    return { type, parse, config: config };
}
/** Any text. */
function field_text(presence) {
    return field(textual('text', String), presence);
}
/** A full git commit id, SHA-1 or SHA-256. */
function commit(presence) {
    const parse = (raw) => {
        if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(raw))
            return raw;
        throw new Error('expected a full commit id of 40 or 64 lower-case hexadecimal digits');
    };
    return field(textual('commit id', parse), presence);
}
/** A file or directory, relative to the working directory or absolute. Its value is absolute. */
function path(presence) {
    return field({ ...textual('path', String), resolve: absolute }, presence);
}
/** `true` or `false`. */
function flag(presence) {
    const parse = (raw) => {
        // The YAML 1.2 core schema, as @actions/core reads booleans.
        if (['true', 'True', 'TRUE'].includes(raw))
            return true;
        if (['false', 'False', 'FALSE'].includes(raw))
            return false;
        throw new Error('expected true or false');
    };
    return field({ type: 'true or false', parse, config: schemas/* boolean */.zMY() }, presence);
}
/** A whole number within bounds. */
function integer({ minimum, maximum }, presence) {
    const parse = (raw) => {
        const value = /^-?\d{1,15}$/.test(raw) ? Number(raw) : NaN;
        if (value >= minimum && value <= maximum)
            return value;
        throw new Error(`expected an integer from ${minimum} to ${maximum}`);
    };
    const config = schemas/* int */.Whr().min(minimum).max(maximum);
    return field({ type: `integer from ${minimum} to ${maximum}`, parse, config }, presence);
}
/** One of a few words. */
function choice(values, presence) {
    const parse = (raw) => {
        const value = values.find((candidate) => candidate === raw);
        if (value !== undefined)
            return value;
        throw new Error(`expected one of ${values.join(', ')}`);
    };
    return field({ type: values.map((value) => `\`${value}\``).join(', '), parse, config: schemas/* enum */.k5n(values) }, presence);
}
const durations = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** A span of time: `500ms`, `90s`, `15m`, `2h`, `1d`. Its value is in milliseconds. */
function duration(presence) {
    return field(textual('duration (`90s`, `15m`)', measure(durations, 'a duration such as 90s or 15m')), presence);
}
const sizes = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 };
/** An amount of data: `512B`, `64KiB`, `10MiB`, `2GiB`. Its value is in bytes. */
function size(presence) {
    return field(textual('size (`64MiB`, `2GiB`)', measure(sizes, 'a size such as 64MiB or 2GiB')), presence);
}
/** Lines of text, in a step one a line, in `seaworthy.yml` a list. Blank lines are left out. */
function lines(presence) {
    return field(listOf('lines'), presence);
}
/** Paths and glob patterns, one a line, relative to the working directory or absolute; `!` takes away. */
function globs(presence) {
    return field(listOf('paths or globs, one a line'), presence);
}
/** A value that must not be seen. It is masked in the log before anything else is read. */
function secret(presence) {
    const kind = textual('secret', (raw) => new secrets_src/* Secret */.z(raw));
    return field({ ...kind, from: 'input', secret: true }, presence);
}
/** A value with a shape of its own, which only `seaworthy.yml` can hold. */
function structured(shown, config, presence) {
    const parse = () => {
        throw new Error('expected it in seaworthy.yml');
    };
    return field({ ...shown, parse, config, from: 'config' }, presence);
}
/** The same field, settable only by the step: for what the checked repository has no say in. */
function inputOnly(of) {
    return { ...of, from: 'input' };
}
function absolute(value, workingDirectory) {
    return external_node_path_default().resolve(workingDirectory, value);
}
function listOf(type) {
    const parse = (raw) => raw
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const config = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])
        .transform((value) => (typeof value === 'string' ? parse(value) : value));
    return { type, parse, config: config };
}
function measure(units, expected) {
    return (raw) => {
        const [, amount, unit] = /^(\d{1,12}) ?([A-Za-z]+)$/.exec(raw) ?? [];
        const value = Number(amount) * (units[unit ?? ''] ?? NaN);
        if (Number.isSafeInteger(value))
            return value;
        throw new Error(`expected ${expected}`);
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/shared/action-kit/src/kernel-inputs.js


/** The inputs that every action has. They are the caller's: the repository that is checked has no say in them. */
const kernelInputs = defineInputs({
    workingDirectory: inputOnly(path({ default: '.' })),
    config: inputOnly(path({ default: 'seaworthy.yml' })),
    evidenceDir: inputOnly(path()),
    signEvidence: inputOnly(choice(['auto', 'always', 'never'], { default: 'auto' })),
    enforce: inputOnly(flag({ default: 'true' })),
});

// EXTERNAL MODULE: ./build/shared/report/src/index.js + 1 modules
var report_src = __nccwpck_require__(3506);
// EXTERNAL MODULE: ./build/shared/evidence/src/index.js + 8 modules
var evidence_src = __nccwpck_require__(8505);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/shared/action-kit/src/runner.js





/*
 * What the runner and an action say to each other: variables, workflow commands and file commands, as actions/runner
 * reads them (ActionCommand.cs, FileCommandManager.cs). @actions/core says the same; it also loads an HTTP client and
 * TLS into every action, 1.06 MB and half of the time that an action takes to start.
 */
/** An input of the step, trimmed; empty when it was not given. */
function readInput(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
/** A value that the main step saved, in the post step; else empty. */
function readState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
/** Leaves a value for the post step. */
function saveState(name, value) {
    fileCommand('GITHUB_STATE', keyValue(name, value));
}
/** Sets an output of the step. */
function setOutput(name, value) {
    fileCommand('GITHUB_OUTPUT', keyValue(name, value));
}
/** Adds to the step's summary. */
function addSummary(markdown) {
    fileCommand('GITHUB_STEP_SUMMARY', markdown);
}
/** Hides a value in everything that is logged from now on. */
function mask(value) {
    command('add-mask', {}, value);
}
/** Shown only when the job runs with debug logging. */
function debug(message) {
    command('debug', {}, message);
}
/** A line of the log. The caller makes sure that it is no command: see `logLine` of `@seaworthy/report`. */
function printLine(line) {
    process.stdout.write(`${line}${external_node_os_.EOL}`);
}
/** Writes an annotation. Only a place on one line may carry columns. */
function annotate({ level, title, message, at }) {
    const { file, line, column, endLine = line, endColumn = column } = at ?? {};
    const columns = line === endLine ? { col: column, endColumn } : {};
    command(level, { title, file: file === undefined ? undefined : (0,report_src/* visible */.RK)(file), line, endLine, ...columns }, message);
}
/** `::name key=value,key=value::message`, each part escaped so that it cannot end early. */
function command(name, properties, message) {
    const pairs = Object.entries(properties).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]);
    printLine(`::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${escapeData(message)}`);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** The delimiter is new each time, so that no value can contain it. */
function keyValue(name, value) {
    const delimiter = `seaworthy_${(0,external_node_crypto_.randomUUID)()}`;
    return [`${name}<<${delimiter}`, value, delimiter].join(external_node_os_.EOL);
}
/**
 * Appends to a file that the runner reads after the step. Runners that do not offer the file do not get the text. Throws
 * UserError when it cannot be written.
 */
function fileCommand(variable, text) {
    const path = process.env[variable];
    if (!path)
        return;
    try {
        (0,external_node_fs_.appendFileSync)(path, `${text}${external_node_os_.EOL}`);
    }
    catch (cause) {
        throw new verdict_src/* UserError */.yo('runner/file-command', `Expected a file that can be written behind ${variable}, found none.`, {
            remedy: 'The runner makes it and sets the variable; leave both as they are, and check that its disk is not full.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/shared/action-kit/src/deliver.js




/** Gives a verdict to everyone who reads one: evidence, the verdict's file, outputs, log, annotations and summary. */
async function deliver(verdict, job, delivery) {
    const delivered = await leaveEvidence(verdict, job, delivery);
    const name = `${job.action.name}.verdict.json`;
    const verdictPath = await job.leave(name, `${JSON.stringify(delivered, null, 2)}\n`);
    job.output('verdict', delivered.outcome);
    job.output('verdict-path', verdictPath);
    (0,report_src/* logOf */.Gs)(job.action.name, delivered).forEach(printLine);
    (0,report_src/* annotationsOf */.Ih)(delivered.findings, verdictPath).forEach(annotate);
    addSummary((0,report_src/* summaryOf */.YG)(job.action.name, delivered, verdictPath));
    return delivered;
}
/** A verdict whose evidence cannot be written is not a pass: nobody could check it later. */
async function leaveEvidence(verdict, job, delivery) {
    const context = { action: job.action, invocation: job.invocation, finishedOn: job.now, ...delivery };
    try {
        job.output('evidence-path', await job.addEvidence('verdict', (0,evidence_src/* verdictStatement */.bI)(verdict, context)));
        return verdict;
    }
    catch (error) {
        const findings = (0,verdict_src/* findingsOf */.WX)(error);
        if (!findings)
            throw error;
        return { ...verdict, outcome: 'fail', findings: [...verdict.findings, ...findings] };
    }
}

;// CONCATENATED MODULE: ./build/shared/action-kit/src/environment.js


/** Reads what the runner tells about the run. Throws UserError when a variable is missing or malformed. */
function readEnvironment(env) {
    const need = (name) => {
        const value = env[name];
        if (value)
            return value;
        throw new verdict_src/* UserError */.yo('runner/environment', `The variable ${name} is not set.`, {
            remedy: 'Run this action in a workflow, or on your machine by "npx seaworthy run".',
        });
    };
    const repository = need('GITHUB_REPOSITORY');
    const invocation = evidence_src/* invocationSchema */.u8.safeParse({
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository,
        commit: need('GITHUB_SHA'),
        ref: need('GITHUB_REF'),
        // act does not know the workflow's file; its name is the next best.
        workflow: env['GITHUB_WORKFLOW_REF'] ?? `${repository}/${env['GITHUB_WORKFLOW'] ?? 'unknown'}@${need('GITHUB_REF')}`,
        event: env['GITHUB_EVENT_NAME'] ?? 'unknown',
        run: need('GITHUB_RUN_ID'),
        attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
        runner: {
            os: env['RUNNER_OS'] ?? process.platform,
            arch: env['RUNNER_ARCH'] ?? process.arch,
            environment: env['RUNNER_ENVIRONMENT'] ?? 'unknown',
        },
    });
    if (!invocation.success) {
        const [fault] = invocation.error.issues;
        const variable = fault?.path[0] === 'commit' ? 'GITHUB_SHA' : 'GITHUB_RUN_ATTEMPT';
        throw new verdict_src/* UserError */.yo('runner/environment', `The variable ${variable} is malformed: ${JSON.stringify(env[variable])}.`, {
            remedy: 'The runner sets it; do not override it with anything but a full commit id or a whole number.',
        });
    }
    return {
        workspace: need('GITHUB_WORKSPACE'),
        temporary: need('RUNNER_TEMP'),
        invocation: invocation.data,
        eventPath: env['GITHUB_EVENT_PATH'],
    };
}
/** Now, or the time that reproducible builds give: https://reproducible-builds.org/specs/source-date-epoch/ */
function clock(env) {
    const epoch = env['SOURCE_DATE_EPOCH'];
    if (epoch === undefined || epoch === '')
        return { now: new Date(), isDated: false };
    if (/^\d{1,11}$/.test(epoch))
        return { now: new Date(Number(epoch) * 1000), isDated: true };
    throw new verdict_src/* UserError */.yo('runner/environment', `SOURCE_DATE_EPOCH must be seconds since 1970; found "${epoch}".`, {
        remedy: 'Set it to a whole number, such as the output of "git log -1 --format=%ct", or unset it.',
    });
}

// EXTERNAL MODULE: ./build/shared/files/src/index.js + 41 modules
var files_src = __nccwpck_require__(2638);
;// CONCATENATED MODULE: ./build/shared/action-kit/src/progress.js

/** Milliseconds between two lines, so that work of a moment prints none. */
const interval = 5000;
/** Progress over a known number of bytes: amount, share, rate and time left, every few seconds. */
function byteProgress(label, total, print, now = performance.now.bind(performance)) {
    const start = now();
    let done = 0;
    let printed = start;
    return {
        advance(bytes) {
            done += bytes;
            const time = now();
            if (time - printed < interval)
                return;
            printed = time;
            const rate = (done / (time - start)) * 1000;
            const share = total === 0 ? 100 : Math.floor((done / total) * 100);
            const left = Math.ceil(Math.max(0, total - done) / rate);
            print(`${label}: ${(0,report_src/* formatBytes */.z3)(done)} of ${(0,report_src/* formatBytes */.z3)(total)} (${share} %), ${(0,report_src/* formatBytes */.z3)(Math.round(rate))}/s, ${left} s left`);
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/action-kit/src/runner-job.js








/** The job as the runner offers it: workflow commands, file commands and the job's temporary folder. */
class RunnerJob {
    workspace;
    workingDirectory;
    evidenceDirectory;
    action;
    invocation;
    now;
    isDated;
    #reports;
    #bundleDirectory;
    #eventPath;
    constructor(options, evidenceDirectory, reports) {
        this.workspace = options.environment.workspace;
        this.workingDirectory = options.workingDirectory;
        this.evidenceDirectory = evidenceDirectory;
        this.action = options.action;
        this.invocation = options.environment.invocation;
        this.now = options.now;
        this.isDated = options.isDated;
        this.#reports = reports;
        this.#bundleDirectory = options.bundleDirectory;
        this.#eventPath = options.environment.eventPath;
    }
    /** Opens the folders that the job writes to, by their real paths. */
    static async open(options) {
        const home = external_node_path_default().join(options.environment.temporary, 'seaworthy');
        const evidence = await openDirectory(options.evidenceDirectory ?? external_node_path_default().join(home, 'evidence'));
        return new RunnerJob(options, evidence, await openDirectory(external_node_path_default().join(home, 'reports')));
    }
    async event() {
        if (this.#eventPath === undefined || this.#eventPath === '')
            return {};
        return readEvent(this.#eventPath);
    }
    info(message) {
        printLine((0,report_src/* logLine */.BP)(message));
    }
    progress(label, totalBytes) {
        return byteProgress(label, totalBytes, (line) => {
            this.info(line);
        });
    }
    output(name, value) {
        setOutput(name, String(value));
    }
    async addEvidence(kind, statement) {
        return (0,evidence_src/* writeStatement */.pc)(this.evidenceDirectory, { action: this.action.name, kind, statement, seal: evidence_src/* unsigned */.ad });
    }
    async leave(name, content) {
        const path = external_node_path_default().join(this.#reports, name);
        await (0,files_src/* writeAtomically */.vK)(path, content);
        return path;
    }
    worker(name) {
        return external_node_path_default().join(this.#bundleDirectory, 'workers', name, 'index.js');
    }
    saveState(name, value) {
        saveState(name, value);
    }
    readState(name) {
        return readState(name);
    }
}
/** GitHub's webhooks carry at most 25 MB. */
const largestEvent = 32 * 1024 * 1024;
async function readEvent(file) {
    const text = (await (0,files_src/* readBounded */.CB)(file, largestEvent)).toString('utf8');
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new verdict_src/* UserError */.yo('runner/environment', 'GITHUB_EVENT_PATH names no JSON document.', {
            remedy: 'The runner sets it; do not override it with anything but the file of a webhook event.',
            cause,
        });
    }
}
async function openDirectory(path) {
    try {
        await (0,files_src/* makeDirectory */.Oh)(path);
        return await (0,promises_.realpath)(path);
    }
    catch (cause) {
        throw new verdict_src/* UserError */.yo('runner/directory', `Expected a directory that can be written at ${path}, found none.`, {
            remedy: 'Give a path where no file stands and where the runner may write.',
            at: { file: path },
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/shared/action-kit/src/settle.js





/**
 * A verdict as it may leave the job: secrets gone, places relative to the workspace, findings worst first, and the
 * commit as its subject when it names no other.
 */
function settle(verdict, job, secrets) {
    const hidden = hideSecrets(verdict, secrets);
    return {
        ...hidden,
        subjects: hidden.subjects.length > 0 ? hidden.subjects : [(0,evidence_src/* commitSubject */.sF)(job.invocation)],
        findings: hidden.findings.map((finding) => relativeTo(job.workspace, finding)).sort(verdict_src/* bySeverity */.Np),
    };
}
function hideSecrets(value, secrets) {
    if (typeof value === 'string')
        return (0,secrets_src/* redact */.E)(value, secrets);
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value))
        return value.map((item) => hideSecrets(item, secrets));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [(0,secrets_src/* redact */.E)(key, secrets), hideSecrets(item, secrets)]));
}
/** Annotations find their file by its path from the workspace, with `/` on every system. */
function relativeTo(workspace, finding) {
    if (!finding.at || !external_node_path_default().isAbsolute(finding.at.file))
        return finding;
    const name = (0,files_src/* portableWithin */.Fc)(workspace, finding.at.file);
    return name === undefined ? finding : { ...finding, at: { ...finding.at, file: name || '.' } };
}

;// CONCATENATED MODULE: ./build/shared/action-kit/src/run-action.js















/**
 * Runs an action as the runner calls its bundle: reads inputs and configuration, runs, delivers the verdict and sets the
 * exit code. The same bundle serves the post step, which runs `cleanup`: the state that main saved says which it is.
 */
async function runAction(name, inputs, run, cleanup) {
    process.exitCode = 1; // until a verdict says otherwise
    process.on('unhandledRejection', (reason) => {
        reportFaults(faultsOf(reason, name));
        process.exit(1);
    });
    try {
        const phase = readState('seaworthy-phase');
        if (phase === '')
            await main(name, inputs, run);
        else if (phase === 'running')
            await post(name, inputs, cleanup);
        else
            process.exitCode = 0; // main told why it could not begin, and left nothing
    }
    catch (error) {
        reportFaults(faultsOf(error, name));
    }
}
async function main(name, inputs, run) {
    saveState('seaworthy-phase', 'beginning');
    const secrets = maskSecrets(inputs);
    const opened = await openJob(name);
    const { job, enforced } = opened;
    const versions = { node: process.versions.node, [name]: job.action.version };
    let given = {};
    let verdict;
    try {
        const parsed = await readInputs(name, inputs, opened);
        given = parsed.given;
        saveState('seaworthy-phase', 'running');
        verdict = await run(parsed.values, job);
    }
    catch (error) {
        verdict = { outcome: 'fail', findings: faultsOf(error, name), subjects: [], measured: {} };
    }
    const configurationDigest = sha256(canonicalJson(given));
    const { outcome } = await deliver(settle(verdict, job, secrets), job, { enforced, configurationDigest, versions });
    process.exitCode = outcome === 'pass' || !enforced ? 0 : 1;
    if (outcome !== 'pass' && !enforced)
        job.info('Not enforced (enforce: false): this step succeeds all the same.');
}
async function post(name, inputs, cleanup) {
    maskSecrets(inputs);
    const opened = await openJob(name);
    const { values } = await readInputs(name, inputs, opened);
    await cleanup?.(values, opened.job);
    process.exitCode = 0;
}
async function openJob(name) {
    const environment = readEnvironment(process.env);
    const none = { values: {}, where: '', file: undefined };
    const { workingDirectory } = parseInputs({ workingDirectory: kernelInputs.workingDirectory }, readInput, none, environment.workspace).values;
    await requireDirectory(workingDirectory);
    const kernel = parseInputs(kernelInputs, readInput, none, workingDirectory).values;
    if (kernel.signEvidence === 'always') {
        throw new verdict_src/* UserError */.yo('evidence/cannot-sign', 'sign-evidence: always was asked for, and this version cannot sign evidence yet.', {
            remedy: 'Write "sign-evidence: auto", which signs as soon as a version can.',
        });
    }
    // The bundle stands in dist/<name>/; a release changes the version without changing the bundle.
    const bundleDirectory = external_node_path_default().dirname(process.argv[1] ?? '');
    const version = await versionOf(external_node_path_default().join(bundleDirectory, '..', '..', 'actions', name, 'package.json'));
    const job = await RunnerJob.open({
        action: { name, version },
        environment,
        workingDirectory,
        evidenceDirectory: kernel.evidenceDir,
        ...clock(process.env),
        bundleDirectory,
    });
    return { job, enforced: kernel.enforce, config: { file: kernel.config, askedFor: readInput('config') !== '' } };
}
async function requireDirectory(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return;
    throw new verdict_src/* UserError */.yo('runner/directory', `The working directory ${path} is not a directory that is there.`, {
        remedy: 'Check out the repository before this step, and give "working-directory" relative to it.',
        at: { file: path },
    });
}
async function readInputs(name, inputs, { job, config }) {
    const section = await readConfig(name, inputs, config.file, config.askedFor);
    return parseInputs(inputs, readInput, section, job.workingDirectory);
}
async function versionOf(packageFile) {
    return JSON.parse(await (0,promises_.readFile)(packageFile, 'utf8')).version;
}
/** Before anything else is read: whatever fails later can no longer print them. */
function maskSecrets(inputs) {
    const values = Object.entries(inputs).flatMap(([name, field]) => field.secret ? [readInput(kebabCase(name))] : []);
    const given = values.filter((value) => value !== '');
    given.forEach(mask);
    return given.map((value) => new secrets_src/* Secret */.z(value));
}
/** The findings of a user's fault; of a bug, one that asks for a report, its stack kept for debug logs. */
function faultsOf(error, name) {
    const findings = (0,verdict_src/* findingsOf */.WX)(error);
    if (findings)
        return findings;
    const bug = error instanceof Error ? error : new Error(String(error));
    debug(bug.stack ?? bug.message);
    return [
        {
            rule: 'seaworthy/bug',
            severity: 'critical',
            message: `${name} failed by a fault of its own (${bug.message.split('\n')[0] ?? ''}), and judged nothing.`,
            remedy: `Please report it at ${issuesUrl} with the log of a run with debug logging switched on.`,
        },
    ];
}
/** The last resort, when there is no job that a verdict could be delivered to. */
function reportFaults(findings) {
    process.exitCode = 1;
    (0,report_src/* annotationsOf */.Ih)(findings, 'the log').forEach(annotate);
    try {
        setOutput('verdict', 'fail');
    }
    catch {
        // What is wrong with the output's file is among the findings, or cannot be told.
    }
}

;// CONCATENATED MODULE: ./build/shared/action-kit/src/index.js









/***/ }),

/***/ 8364:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Ot: () => (/* binding */ refuseEmpty),
/* harmony export */   eR: () => (/* binding */ refuseExpansion)
/* harmony export */ });
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6980);

/** How deep a document may nest, and how many values and characters it may hold, once its aliases are expanded. */
const limits = { depth: 100, values: 3_000_000, characters: 128 * 1024 * 1024 };
function refuseEmpty(text, { file, kind }) {
    if (text.trim() !== '')
        return;
    throw new _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('document/empty', `The ${kind} is empty.`, {
        remedy: 'Write its content, or name the right file.',
        at: { file, line: 1 },
    });
}
/** Shared nodes make a small text stand for billions of values ("billion laughs"): counts as an expansion would, and stops. */
function refuseExpansion(value, { file, kind }) {
    let values = 0;
    let characters = 0;
    const refuse = (found) => {
        throw new _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('document/too-large', `The ${kind} ${found}.`, {
            remedy: 'Write repeated parts out instead of nesting aliases, or split the document.',
            at: { file, line: 1 },
        });
    };
    const count = (node, depth) => {
        if (++values > limits.values)
            refuse(`expands to more than ${limits.values} values`);
        if (depth > limits.depth)
            refuse(`nests deeper than ${limits.depth} levels`);
        if (typeof node === 'string')
            characters += node.length;
        if (characters > limits.characters)
            refuse(`expands to more than ${limits.characters} characters`);
        if (node === null || typeof node !== 'object')
            return;
        for (const child of Array.isArray(node) ? node : Object.values(node))
            count(child, depth + 1);
    };
    count(value, 0);
    return value;
}


/***/ }),

/***/ 5959:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pA: () => (/* reexport */ nearest),
  Vh: () => (/* reexport */ readJson),
  gM: () => (/* reexport */ readYaml),
  tf: () => (/* reexport */ validate)
});

// UNUSED EXPORTS: locator, parseJson, parsePlain, showPath

// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var src = __nccwpck_require__(6980);
// EXTERNAL MODULE: ./build/shared/documents/src/bounds.js
var bounds = __nccwpck_require__(8364);
;// CONCATENATED MODULE: ./build/shared/documents/src/duplicate-key.js
/**
 * The first key that a JSON text gives twice in one object. JSON.parse keeps the last value, other readers the first:
 * such a text means different things to different people. The text must be valid JSON.
 */
function duplicateKeyIn(text) {
    const token = /["{}[\],]/g;
    /** Keys of the objects that are open; nothing for lists. */
    const open = [];
    let keyNext = false;
    for (let match = token.exec(text); match; match = token.exec(text)) {
        const [character] = match;
        if (character === '"') {
            const end = endOfString(text, match.index);
            if (keyNext) {
                const key = JSON.parse(text.slice(match.index, end));
                const keys = open.at(-1);
                if (keys?.has(key))
                    return { key, offset: match.index };
                keys?.add(key);
            }
            keyNext = false;
            token.lastIndex = end;
        }
        else {
            if (character === '{')
                open.push(new Set());
            if (character === '[')
                open.push(undefined);
            if (character === '}' || character === ']')
                open.pop();
            keyNext = (character === '{' || character === ',') && open.at(-1) !== undefined;
        }
    }
    return undefined;
}
/** The offset behind the string that begins at an offset. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text[end - 1 - backslashes] === '\\')
            backslashes++;
        if (backslashes % 2 === 0)
            return end + 1;
    }
}

;// CONCATENATED MODULE: ./build/shared/documents/src/parse-json.js



/** The value of a JSON document. */
function parseJson(text, source) {
    (0,bounds/* refuseEmpty */.Ot)(text, source);
    try {
        const value = (0,bounds/* refuseExpansion */.eR)(JSON.parse(text), source);
        refuseDuplicateKey(text, source);
        return value;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new src/* UserError */.yo('document/not-json', `The ${source.kind} is not valid JSON.`, {
            remedy: 'Correct the syntax, or produce the file again with the tool that wrote it.',
            at: { file: source.file, ...placeOfSyntaxError(text, error) },
            cause: error,
        });
    }
}
function refuseDuplicateKey(text, { file, kind }) {
    const duplicate = duplicateKeyIn(text);
    if (!duplicate)
        return;
    throw new src/* UserError */.yo('document/not-json', `The ${kind} gives the key ${JSON.stringify(duplicate.key.slice(0, 100))} twice.`, {
        remedy: 'Remove one of the two, or produce the file again with the tool that wrote it.',
        at: { file, ...placeOfOffset(text, duplicate.offset) },
    });
}
/** V8 tells the offset of a syntax error only in its message, and not for every error. */
function placeOfSyntaxError(text, error) {
    const position = /position (\d+)/.exec(error.message)?.[1];
    return placeOfOffset(text, position === undefined ? text.length : Number(position));
}
function placeOfOffset(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// EXTERNAL MODULE: ./build/shared/documents/src/parse-plain.js
var parse_plain = __nccwpck_require__(2599);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 41 modules
var files_src = __nccwpck_require__(2638);
// EXTERNAL MODULE: ./build/shared/documents/src/plain-lines.js
var plain_lines = __nccwpck_require__(6107);
// EXTERNAL MODULE: ./build/shared/documents/src/plain-yaml.js
var plain_yaml = __nccwpck_require__(7841);
;// CONCATENATED MODULE: ./build/shared/documents/src/plain-places.js


/**
 * Finds values in a YAML text of the plain style. Reads only what leads to them, and remembers that: for a text of a million
 * lines it takes a hundredth of the memory of the parser that knows all places. Nothing for another text, and for a value
 * that it does not know its way to.
 */
class PlainPlaces {
    #text;
    /** By the offset at which a mapping or list begins, and by its column. */
    #known = new Map();
    constructor(text) {
        this.#text = text;
    }
    static of(text) {
        return (0,plain_yaml/* parsePlainYaml */.r)(text, Number.POSITIVE_INFINITY) && new PlainPlaces(text);
    }
    find(path, part) {
        const lines = new plain_lines/* PlainLines */.E(this.#text);
        lines.next();
        let at = { value: { start: lines.start }, column: lines.column };
        for (const step of path) {
            const next = this.#membersOf(at).get(step);
            if (!next)
                return undefined;
            at = next;
        }
        if (part === 'key' && at.key)
            return at.key;
        // Lists within a line, and values with a remark behind them.
        const last = at.column === undefined && this.#text.slice(at.value.start, at.value.end);
        return last !== false && /^\[|^$|#/.test(last) ? undefined : at.value;
    }
    #membersOf({ value: { start }, column }) {
        if (column === undefined)
            return new Map();
        const place = `${start} ${column}`;
        const known = this.#known.get(place) ?? this.#read(start, column);
        this.#known.set(place, known);
        return known;
    }
    #read(start, column) {
        const lines = new plain_lines/* PlainLines */.E(this.#text);
        lines.seek(start, column);
        const members = new Map();
        const isList = lines.atItem();
        while (lines.column === column && lines.atItem() === isList) {
            if (isList)
                members.set(members.size, itemOf(lines));
            else
                members.set(this.#text.slice(lines.start, lines.keyEnd()), memberOf(lines));
            while (lines.column > column)
                lines.next();
        }
        return members;
    }
}
/** The item in the current line; goes on behind its first line. */
function itemOf(lines) {
    lines.enterItem();
    const isBlock = lines.atItem() || lines.keyEnd() !== -1;
    const item = isBlock
        ? { value: { start: lines.start }, column: lines.column }
        : { value: { start: lines.start, end: lines.end } };
    lines.next();
    return item;
}
/** The member in the current line; goes on behind its first line, or to the list below it. */
function memberOf(lines) {
    const { start, end, column } = lines;
    const colon = lines.keyEnd();
    const key = { start, end: colon };
    lines.next();
    if (colon + 1 < end)
        return { key, value: { start: colon + 2, end } };
    const isBlock = lines.column > column || (lines.column === column && lines.atItem());
    if (!isBlock)
        return { key, value: { start: end, end } };
    const member = { key, value: { start: lines.start }, column: lines.column };
    while (lines.column > column || (lines.column === column && lines.atItem()))
        lines.next();
    return member;
}

;// CONCATENATED MODULE: ./build/shared/documents/src/place.js

/**
 * Finds places in a YAML or JSON text. What is not in the plain style is parsed again when the first place is asked for,
 * by a second parser, one that keeps places: a cost that only documents with faults pay, once.
 */
function locator(text, file) {
    let plain;
    let loaded;
    return async (path, part = 'value') => {
        plain ??= plainLocator(text, file);
        const place = plain(path, part);
        if (place)
            return place;
        loaded ??= load(text, file);
        return (await loaded)(path, part);
    };
}
function plainLocator(text, file) {
    const places = PlainPlaces.of(text);
    const lines = places ? lineStarts(text) : [];
    return (path, part) => {
        const span = places?.find(path, part);
        if (!span)
            return undefined;
        const line = lineOf(span.start, lines);
        const start = lines[line - 1] ?? 0;
        return {
            file,
            line,
            column: span.start - start + 1,
            ...(span.end !== undefined && { endColumn: span.end - start + 1 }),
        };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** The number of the line, from 1 on, that holds an offset. */
function lineOf(offset, starts) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
async function load(text, file) {
    const { isMap, isNode, isScalar, LineCounter, parseDocument } = await __nccwpck_require__.e(/* import() */ 8815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: false, logLevel: 'silent' });
    const nodeAt = (path, part) => {
        const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
        const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
        const node = part === 'key' && pair ? pair.key : document.getIn(path, true);
        return isNode(node) ? node : undefined;
    };
    return (path, part = 'value') => {
        for (let depth = path.length; depth >= 0; depth--) {
            const range = nodeAt(path.slice(0, depth), depth < path.length ? 'key' : part)?.range;
            if (!range)
                continue;
            const start = lines.linePos(range[0]);
            const end = lines.linePos(range[1]);
            // Only places on one line may carry columns in an annotation.
            const endColumn = end.line === start.line ? { endColumn: end.col } : {};
            return Promise.resolve({ file, line: start.line, column: start.col, ...endColumn });
        }
        return Promise.resolve({ file, line: 1 });
    };
}
/** `models[0].files[2].size` */
function showPath(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^[\w-]+$/.test(step))
            return `[${JSON.stringify(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/shared/documents/src/suggest.js
/** The candidate that a mistyped word most likely stands for, if one is near. */
function nearest(word, candidates) {
    const [best] = candidates
        .map((candidate) => ({
        candidate,
        distance: editDistance(word.slice(0, 100).toLowerCase(), candidate.toLowerCase()),
    }))
        .filter(({ candidate, distance }) => distance <= Math.max(2, Math.floor(candidate.length / 3)))
        .sort((a, b) => a.distance - b.distance);
    return best?.candidate;
}
/** Levenshtein's distance. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 0; i < a.length; i++) {
        const next = [i + 1];
        for (let j = 1; j <= b.length; j++) {
            const replace = (row[j - 1] ?? 0) + (a[i] === b[j - 1] ? 0 : 1);
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replace));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/shared/documents/src/validate.js



/** More faults than this are not worth reading at once. */
const maximumErrors = 20;
/**
 * The value when it fits the schema; else throws UserErrors, one for each fault, at its place in the text.
 * `kind` names the document in sentences: "model manifest".
 */
async function validate(value, schema, document) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issues = result.error.issues.slice(0, maximumErrors);
    const faults = issues.flatMap((issue) => faultsOf(issue, value, schema)).slice(0, maximumErrors);
    const locate = locator(document.text, document.file);
    const errors = faults.map(async ({ path, part, message, remedy }) => {
        const at = await locate(path, part);
        const where = path.length === 0 ? `The ${document.kind}` : `${document.kind}: ${showPath(path)}`;
        return new src/* UserError */.yo('document/invalid', `${where} ${message}`, { remedy, at });
    });
    throw new src/* UserErrors */.tQ(await Promise.all(errors));
}
function faultsOf(issue, value, schema) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => {
            const meant = nearest(key, known);
            return {
                path: [...path, key],
                part: 'key',
                message: 'is not a known key.',
                remedy: meant === undefined ? `Remove it: known here are ${known.join(', ')}.` : `Write "${meant}", or remove it.`,
            };
        });
    }
    const found = valueAt(value, path);
    const expected = issue.message.replace(/^Invalid \w+: /, '');
    if (found === undefined) {
        const wanted = expected.replace(/, received undefined$/, '').replace(/^expected /, '');
        return [{ path, part: 'value', message: 'is missing.', remedy: `Add "${path.at(-1) ?? ''}": ${article(wanted)}.` }];
    }
    return [
        { path, part: 'value', message: `must fit: ${expected}; found ${show(found)}.`, remedy: remedyFor(issue, found) },
    ];
}
function remedyFor(issue, found) {
    const words = issue.code === 'invalid_value' ? issue.values.filter((value) => typeof value === 'string') : [];
    const meant = typeof found === 'string' ? nearest(found, words) : undefined;
    if (meant !== undefined)
        return `Write "${meant}".`;
    if (issue.code !== 'invalid_type')
        return 'Correct the value.';
    if (issue.expected === 'string')
        return 'Write text; numbers and dates that are meant as text need quotes.';
    return typeof found === 'string'
        ? `Write ${article(issue.expected)} without quotes.`
        : `Write ${article(issue.expected)}.`;
}
function article(expected) {
    const noun = { array: 'list', record: 'mapping', object: 'mapping', int: 'whole number' }[expected] ?? expected;
    return `a ${noun}`;
}
function valueAt(value, path) {
    return path.reduce((node, step) => node !== null && typeof node === 'object' ? node[step] : undefined, value);
}
/** The keys that the schema knows at a path: objects, arrays and optional values between are followed. */
function keysAt(schema, path) {
    const at = path.reduce((node, step) => {
        const { def } = unwrap(node)?._zod ?? {};
        if (isObject(def))
            return def.shape[step];
        return isArray(def) ? def.element : undefined;
    }, schema);
    const { def } = unwrap(at)?._zod ?? {};
    return isObject(def) ? Object.keys(def.shape) : [];
}
function unwrap(schema) {
    const def = schema?._zod.def;
    return def?.innerType ? unwrap(def.innerType) : schema;
}
function isObject(def) {
    return def?.type === 'object';
}
function isArray(def) {
    return def?.type === 'array';
}
/** A value as a sentence can hold it: lists and mappings by name, since they may be large. */
function show(value) {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (value !== null && typeof value === 'object')
        return 'a mapping';
    const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : String(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

;// CONCATENATED MODULE: ./build/shared/documents/src/read.js






const defaultMaximumSize = 64 * 1024 * 1024;
/** Reads a YAML file that must fit a schema. Throws UserError or UserErrors at the place of each fault. */
function readYaml(file, schema, options) {
    return read(file, schema, options, async (text, source) => {
        // Most configurations need no whole parser, which takes as long to load as all else of an action.
        (0,bounds/* refuseEmpty */.Ot)(text, source);
        const plain = (0,parse_plain/* parsePlain */.e)(text);
        return plain ? plain.value : (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(9528)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9528))).parseYaml(text, source);
    });
}
/** Reads a JSON file that must fit a schema. Throws UserError or UserErrors at the place of each fault. */
function readJson(file, schema, options) {
    return read(file, schema, options, parseJson);
}
async function read(file, schema, { kind, maximumSize = defaultMaximumSize, usual }, parse) {
    const bytes = await (0,files_src/* readBounded */.CB)(file, maximumSize);
    const text = decode(bytes, { file, kind });
    const value = usual?.(text) ?? (await validate(await parse(text, { file, kind }), schema, { text, file, kind }));
    return { value, file, text, bytes };
}
function decode(bytes, { file, kind }) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new src/* UserError */.yo('document/not-utf8', `The ${kind} is not UTF-8 text.`, {
            remedy: 'Save it as UTF-8, or name the right file.',
            at: { file },
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/shared/documents/src/index.js








/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parsePlain)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8364);
/* harmony import */ var _plain_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7841);


/** The value of YAML without anything that is rare; undefined when it takes a whole parser, or is too large for one. */
function parsePlain(text) {
    return text.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.characters ? (0,_plain_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlainYaml */ .r)(text, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.values) : undefined;
}


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PlainLines)
/* harmony export */ });
const space = 0x20;
const dash = 0x2d;
const hash = 0x23;
/** Goes through the lines of a YAML text in the plain style, those with nothing but a remark left out. */
class PlainLines {
    /** Where the content of the current line begins, and where it ends. */
    start = 0;
    end = -1;
    /** Its column, from 0 on; -1 behind the last line. */
    column = -1;
    #text;
    constructor(text) {
        this.#text = text;
        if (text.startsWith('---\n'))
            this.end = 3;
    }
    next() {
        const text = this.#text;
        while (this.end < text.length) {
            let at = this.end + 1;
            const line = at;
            while (text.charCodeAt(at) === space)
                at++;
            const end = text.indexOf('\n', at);
            this.start = at;
            this.end = end === -1 ? text.length : end;
            this.column = at - line;
            if (at < this.end && text.charCodeAt(at) !== hash)
                return;
        }
        this.column = -1;
    }
    /** Goes to the content that begins at an offset, in a column. */
    seek(start, column) {
        const end = this.#text.indexOf('\n', start);
        this.start = start;
        this.end = end === -1 ? this.#text.length : end;
        this.column = column;
    }
    atItem() {
        return this.#text.charCodeAt(this.start) === dash && this.#text.charCodeAt(this.start + 1) === space;
    }
    /** Goes behind the dash of an item. */
    enterItem() {
        this.start += 2;
        this.column += 2;
    }
    /** The offset of the colon behind the key in the current line; -1 when it has no key. */
    keyEnd() {
        const colon = this.#text.indexOf(':', this.start);
        if (colon === -1 || colon >= this.end)
            return -1;
        return colon + 1 === this.end || this.#text.charCodeAt(colon + 1) === space ? colon : -1;
    }
}


/***/ }),

/***/ 7841:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parsePlainYaml)
/* harmony export */ });
/* harmony import */ var _plain_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6107);

/** Deeper texts are left to the full parser, which knows the limit. */
const deepest = 50;
/**
 * All characters that may stand anywhere: no tabs, no carriage returns, no other control or line-breaking characters.
 * What is beyond is not wrong, only left to the full parser.
 */
const beyond = /[^\n\x20-\x7e\u00a0-\u1fff\u2010-\u2027\u2030-\ud7ff\ue000-\ufefe]/;
const key = /^[A-Za-z][\w-]*$/;
/** Words that are, or in YAML 1.1 were, something else than text. */
const reserved = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
const longestReserved = 5;
/** Text that nothing else can be taken for: it begins with a letter or `/`, or is a digest, or a path. */
const word = /^[A-Za-z_/][\w./@+=~-]*$/;
const words = /^[A-Za-z_/](?:[\w./@+=~(),'-]|:(?=[^ ])| (?=[^ #]))*$/;
const digest = /^[0-9a-f]*[acdf][0-9a-f]*$/;
const path = /^\d[\w.@+-]*\/[\w./@+-]*$/;
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const quoted = /^(?:"[^"\\]*"|'[^']*')$/;
const list = /^\[(?:[A-Za-z][\w./+-]*(?:, ?[A-Za-z][\w./+-]*)*)?\]$/;
/**
 * The value of a YAML text in the plain style in which long documents are written: mappings and lists in blocks, one
 * value a line, remarks. Nothing when the text uses anything else, or is wrong: the full parser, which takes five times
 * as long, is the judge of that. What this one returns is what that one returns. At most `mostValues` values.
 */
function parsePlainYaml(text, mostValues) {
    if (beyond.test(text))
        return undefined;
    try {
        return { value: new PlainReader(text, mostValues).document() };
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
}
function isReserved(text) {
    return text.length <= longestReserved && reserved.test(text);
}
class NotPlain extends Error {
}
class PlainReader {
    #text;
    #lines;
    #keys = new Set();
    #depth = 0;
    #valuesLeft;
    constructor(text, mostValues) {
        this.#text = text;
        this.#lines = new _plain_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .PlainLines */ .E(text);
        this.#valuesLeft = mostValues;
    }
    document() {
        this.#lines.next();
        if (this.#lines.column === -1)
            throw new NotPlain();
        const value = this.#block();
        if (this.#lines.column !== -1)
            throw new NotPlain();
        return value;
    }
    /** The mapping or list that begins in the current line. */
    #block() {
        if (++this.#depth > deepest)
            throw new NotPlain();
        const value = this.#lines.atItem() ? this.#items(this.#lines.column) : this.#members(this.#lines.column);
        this.#depth--;
        return value;
    }
    #items(column) {
        this.#count();
        const lines = this.#lines;
        const items = [];
        while (lines.column === column && lines.atItem()) {
            lines.enterItem();
            items.push(lines.atItem() || lines.keyEnd() !== -1 ? this.#block() : this.#lastOfLine(lines.start, column));
        }
        if (lines.column > column)
            throw new NotPlain();
        return items;
    }
    #members(column) {
        this.#count();
        const lines = this.#lines;
        const members = {};
        while (lines.column === column && !lines.atItem()) {
            const end = lines.keyEnd();
            const name = this.#text.slice(lines.start, end);
            if (end === -1 || !this.#isKey(name) || Object.hasOwn(members, name))
                throw new NotPlain();
            members[name] = end + 1 === lines.end ? this.#valueBelow(column) : this.#lastOfLine(end + 2, column);
        }
        if (lines.column > column)
            throw new NotPlain();
        return members;
    }
    /** A list may stand in the column of its key. */
    #valueBelow(column) {
        const lines = this.#lines;
        lines.next();
        if (lines.column > column || (lines.column === column && lines.atItem()))
            return this.#block();
        this.#count();
        return null;
    }
    /** The value from an offset to the end of the line. Lines that are further in would continue it. */
    #lastOfLine(start, column) {
        const value = this.#scalar(this.#text.slice(start, this.#lines.end));
        this.#lines.next();
        if (this.#lines.column > column)
            throw new NotPlain();
        return value;
    }
    #scalar(text) {
        this.#count();
        if (word.test(text) && !isReserved(text))
            return text;
        if (digest.test(text) || path.test(text))
            return text;
        if (number.test(text))
            return Number(text);
        if (words.test(text) && !isReserved(text))
            return text;
        if (quoted.test(text))
            return text.slice(1, -1);
        if (list.test(text))
            return this.#words(text.slice(1, -1));
        const remark = text.indexOf(' #');
        if (remark <= 0 || /["']/.test(text))
            throw new NotPlain();
        this.#valuesLeft++;
        return this.#scalar(text.slice(0, remark).trimEnd());
    }
    #words(text) {
        const found = text === '' ? [] : text.split(/, ?/);
        for (const one of found) {
            this.#count();
            if (isReserved(one))
                throw new NotPlain();
        }
        return found;
    }
    /** Long documents have few keys, many times. */
    #isKey(name) {
        if (this.#keys.has(name))
            return true;
        if (!key.test(name) || isReserved(name))
            return false;
        this.#keys.add(name);
        return true;
    }
    #count() {
        if (--this.#valuesLeft < 0)
            throw new NotPlain();
    }
}


/***/ }),

/***/ 8505:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sF: () => (/* reexport */ invocation_commitSubject),
  u8: () => (/* reexport */ invocationSchema),
  wD: () => (/* reexport */ payloadAround),
  At: () => (/* reexport */ readEvidence),
  qZ: () => (/* reexport */ statement_statement),
  ad: () => (/* reexport */ unsigned),
  ZH: () => (/* reexport */ verdictPredicateType),
  bI: () => (/* reexport */ verdictStatement),
  pc: () => (/* reexport */ writeStatement)
});

// UNUSED EXPORTS: actionOf, carriedFrom, commitInput, findingSchema, originOf, provenanceOf, provenancePredicateSchema, provenancePredicateType, provenanceStatement, repositoryUri, statementSchema, verdictPredicateSchema, verificationSummaryPredicateType, verificationSummaryStatement

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(2857);
;// CONCATENATED MODULE: ./build/shared/evidence/src/invocation.js

/** The run that an action was part of, as the runner told it. Believed only as far as its signature goes. */
const invocationSchema = schemas/* strictObject */.rej({
    /** `https://github.com` */
    server: schemas/* string */.YjP(),
    /** `owner/name` */
    repository: schemas/* string */.YjP(),
    /** Full commit id. */
    commit: schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a full commit id'),
    ref: schemas/* string */.YjP(),
    /** `owner/name/.github/workflows/file.yml@ref` */
    workflow: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
    attempt: schemas/* int */.Whr().min(1),
    runner: schemas/* strictObject */.rej({ os: schemas/* string */.YjP(), arch: schemas/* string */.YjP(), environment: schemas/* string */.YjP() }),
});
/** `git+https://github.com/owner/name` */
function invocation_repositoryUri({ server, repository }) {
    return `git+${server}/${repository}`;
}
/** The commit as a subject: what checks of the source speak about. */
function invocation_commitSubject(invocation) {
    return { name: invocation_repositoryUri(invocation), digest: { gitCommit: invocation.commit } };
}

;// CONCATENATED MODULE: ./build/shared/evidence/src/statement.js

/** The root of this suite's own predicate types: `<base>/<action>/v1`. */
const statement_base = 'https://seaworthy.dev/evidence';
/** A digest by algorithm (in-toto attestation, DigestSet): lower-case hexadecimal. */
const digestSet = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* string */.YjP().regex(/^[0-9a-f]+$/, 'expected lower-case hexadecimal'))
    .refine((digests) => Object.keys(digests).length > 0, 'expected at least one digest');
/** in-toto attestation v1, ResourceDescriptor, where a digest is what identifies the resource. */
const resourceDescriptor = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().optional(),
    uri: schemas/* string */.YjP().optional(),
    digest: digestSet.optional(),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
/** in-toto attestation v1, Statement: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const statementSchema = schemas/* looseObject */._H3({
    _type: schemas/* literal */.euz('https://in-toto.io/Statement/v1'),
    subject: schemas/* array */.YOg(resourceDescriptor.extend({ digest: digestSet })).min(1),
    predicateType: schemas/* string */.YjP().min(1),
    predicate: schemas/* looseObject */._H3({}),
});
/** A statement that a predicate holds for subjects. */
function statement_statement(subjects, predicateType, predicate) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: subjects.map(({ name, digest }) => ({ name, digest })),
        predicateType,
        predicate: predicate,
    };
}
/** The statement as it is stored. */
function payloadOf(stated) {
    return Buffer.from(`${JSON.stringify(stated, null, 2)}\n`);
}
/** A statement as it is stored, of a predicate that is already written as JSON: its bytes stand in it as they are. */
function payloadAround(predicate, subjects, predicateType) {
    const { length } = '{}\n}';
    const head = JSON.stringify(statement_statement(subjects, predicateType, {}), null, 2).slice(0, -length);
    return Buffer.concat([Buffer.from(head), predicate, Buffer.from('}\n')]);
}

;// CONCATENATED MODULE: ./build/shared/evidence/src/provenance.js



const provenance_provenancePredicateType = 'https://slsa.dev/provenance/v1';
/** SLSA provenance v1, the part that a chain of bytes is made of: https://slsa.dev/spec/v1.0/provenance */
const provenancePredicateSchema = schemas/* looseObject */._H3({
    buildDefinition: schemas/* looseObject */._H3({
        buildType: schemas/* string */.YjP(),
        externalParameters: schemas/* looseObject */._H3({ workflow: schemas/* looseObject */._H3({ repository: schemas/* string */.YjP() }).optional() }),
        resolvedDependencies: schemas/* array */.YOg(resourceDescriptor).optional(),
    }),
    runDetails: schemas/* looseObject */._H3({ builder: schemas/* looseObject */._H3({ id: schemas/* string */.YjP() }) }),
});
/**
 * Marks a resolved dependency as bytes that the outputs were made of (packed, signed, stapled), unlike tools that helped.
 * An annotation of in-toto's ResourceDescriptor.
 */
const provenance_material = (/* unused pure expression or super */ null && (`${base}/material`));
/** GitHub's own build type, so that `gh attestation verify` and other verifiers read our provenance too. */
const workflowBuildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** A link in the chain of bytes: the run that made the outputs from the inputs, as SLSA provenance v1. */
function provenanceStatement({ outputs, inputs, invocation, finishedOn }) {
    const [path = '', ref = invocation.ref] = invocation.workflow.slice(`${invocation.repository}/`.length).split('@');
    const { server, repository, run, attempt } = invocation;
    return statement(outputs, provenance_provenancePredicateType, {
        buildDefinition: {
            buildType: workflowBuildType,
            externalParameters: { workflow: { ref, repository: `${server}/${repository}`, path } },
            internalParameters: {
                github: { event_name: invocation.event, runner_environment: invocation.runner.environment },
            },
            resolvedDependencies: inputs.map(({ name, digest }) => ({
                uri: name,
                digest,
                ...(digest['gitCommit'] === undefined && { annotations: { [provenance_material]: true } }),
            })),
        },
        runDetails: {
            builder: { id: `${server}/${invocation.workflow}` },
            metadata: {
                invocationId: `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`,
                finishedOn: finishedOn.toISOString(),
            },
        },
    });
}
/** The commit as an input of a derivation, named with the ref it was built from. */
function commitInput(invocation, commit) {
    const { digest } = commitSubject({ ...invocation, commit });
    return { name: `${repositoryUri(invocation)}@${invocation.ref}`, digest };
}

;// CONCATENATED MODULE: ./build/shared/evidence/src/chain.js


/**
 * The provenance of a repository. Statements about other repositories are left out: forks share commits. So are
 * dependencies that are neither marked as materials nor this repository's commits: tools say nothing about an origin.
 */
function provenanceOf(repository, statements) {
    const derivations = statements.flatMap(({ statement }) => derivationOf(statement, repository) ?? []);
    const byMaterial = indexBy(derivations, ({ materials }) => materials);
    const built = derivations.filter(({ materials, commits }) => materials.length === 0 && commits.length > 0);
    return {
        byOutput: indexBy(derivations, ({ outputs }) => outputs),
        byMaterial,
        traced: carriedFrom(new Set(built.flatMap(({ outputs }) => outputs)), { byMaterial }),
    };
}
function indexBy(derivations, keysOf) {
    const index = new Map();
    for (const derivation of derivations) {
        for (const key of new Set(keysOf(derivation))) {
            const known = index.get(key);
            if (known)
                known.push(derivation);
            else
                index.set(key, [derivation]);
        }
    }
    return index;
}
function derivationOf({ subject, predicateType, predicate }, repository) {
    if (predicateType !== provenancePredicateType)
        return undefined;
    const { buildDefinition } = predicate;
    const { workflow } = buildDefinition.externalParameters;
    if (workflow?.repository !== `${repository.server}/${repository.repository}`)
        return undefined;
    const source = repositoryUri(repository);
    const outputs = subject.flatMap(({ digest }) => digest['sha256'] ?? []);
    const derivation = { outputs, materials: [], commits: [] };
    for (const { uri = '', digest = {}, annotations } of buildDefinition.resolvedDependencies ?? []) {
        // Git's own ids are SHA-1: some builders name the digest so.
        const commit = digest['gitCommit'] ?? digest['sha1'];
        if (commit !== undefined && (uri === source || uri.startsWith(`${source}@`)))
            derivation.commits.push(commit);
        else if (annotations?.[material] === true)
            derivation.materials.push(digest['sha256'] ?? 'without a sha256 digest');
    }
    return derivation;
}
/** Follows provenance back from bytes, over every material of every link (packed, signed, stapled), to commits. */
function originOf(sha256, { byOutput, traced }) {
    const commits = new Set();
    const reached = new Set([sha256]);
    const expanded = new Set();
    for (const bytes of reached) {
        for (const derivation of byOutput.get(bytes) ?? []) {
            if (expanded.has(derivation))
                continue;
            expanded.add(derivation);
            for (const commit of derivation.commits)
                commits.add(commit);
            for (const material of derivation.materials)
                reached.add(material);
        }
    }
    return { bytes: reached, commits, untraced: [...reached].filter((bytes) => !traced.has(bytes)) };
}
/**
 * All bytes that stand for checked bytes: the checked ones, and what was made wholly of such bytes. A package counts
 * when every material of it does; bytes that are said to be made of themselves never do.
 */
function carriedFrom(checked, { byMaterial }) {
    const carried = new Set(checked);
    const missing = new Map();
    for (const bytes of carried) {
        for (const derivation of byMaterial.get(bytes) ?? []) {
            const left = (missing.get(derivation) ?? new Set(derivation.materials).size) - 1;
            missing.set(derivation, left);
            if (left === 0)
                for (const output of derivation.outputs)
                    carried.add(output);
        }
    }
    return carried;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/shared/documents/src/index.js + 7 modules
var src = __nccwpck_require__(5959);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 41 modules
var files_src = __nccwpck_require__(2638);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var verdict_src = __nccwpck_require__(6980);
;// CONCATENATED MODULE: ./build/shared/evidence/src/store.js




const unsignedExtension = '.intoto.json';
/** Stores the payload as it is. */
const unsigned = (bytes) => Promise.resolve({ extension: unsignedExtension, bytes });
/**
 * Writes a statement to `<directory>/<action>.<kind>.<short digest><extension>` and returns the path. The name comes
 * from the content: the same statement is one file however often it is written, and no two statements share a name.
 */
async function writeStatement(directory, { action, kind, statement, seal }) {
    const payload = statement instanceof Uint8Array ? statement : payloadOf(statement);
    const { extension, bytes } = await seal(payload);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(payload).digest('hex').slice(0, 12);
    const path = (0,external_node_path_.join)(directory, `${action}.${kind}.${digest}${extension}`);
    await (0,files_src/* writeAtomically */.vK)(path, bytes);
    return path;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __nccwpck_require__(4377);
;// CONCATENATED MODULE: ./build/shared/evidence/src/verdict-predicate.js




const json = schemas/* json */.Pq9();
const placeSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().min(1).optional(),
    column: schemas/* int */.Whr().min(1).optional(),
    endLine: schemas/* int */.Whr().min(1).optional(),
    endColumn: schemas/* int */.Whr().min(1).optional(),
});
const findingSchema = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(verdict_src/* severities */.gO),
    message: schemas/* string */.YjP(),
    remedy: schemas/* string */.YjP(),
    at: placeSchema.optional(),
    properties: schemas/* record */.g1P(schemas/* string */.YjP(), json).optional(),
});
const outcomes = ['pass', 'fail', 'hold'];
/** What every action says of itself: predicate type `<base>/<action>/v1`. */
const predicateSchema = schemas/* strictObject */.rej({
    action: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    outcome: schemas/* enum */.k5n(outcomes),
    /** Whether a failing outcome failed the step. */
    enforced: schemas/* boolean */.zMY(),
    findings: schemas/* array */.YOg(findingSchema),
    measured: schemas/* record */.g1P(schemas/* string */.YjP(), json),
    /** SHA-256 of the inputs as parsed, canonical JSON, secrets left out: equal digests mean equal configuration. */
    configuration: schemas/* strictObject */.rej({ digest: schemas/* strictObject */.rej({ sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/) }) }),
    invocation: invocationSchema,
    /** Of the programs that took part: `{ node: "24.21.0" }`. */
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    finishedOn: iso/* datetime */.w$(),
});
/** A verdict must not contradict itself: nothing passes with a critical finding. */
const verdictPredicateSchema = predicateSchema.refine(({ outcome, findings }) => outcome !== 'pass' || findings.every(({ severity }) => severity !== 'critical'), { message: 'expected no critical finding in a verdict that passes', path: ['outcome'] });
function verdictPredicateType(action) {
    return `${statement_base}/${action}/v1`;
}
/** The action whose own statement this is, if it is one. */
function actionOf({ predicateType }) {
    const [, action] = /^\/([a-z0-9-]+)\/v1$/.exec(predicateType.startsWith(statement_base) ? predicateType.slice(statement_base.length) : '') ?? [];
    return action;
}
/** Whether the statement claims to be of this suite, in whatever version or spelling. */
function claimsToBeOurs({ predicateType }) {
    return predicateType.toLowerCase().startsWith(statement_base);
}
/** An action's own statement. */
function verdictStatement(verdict, context) {
    const predicate = {
        action: context.action,
        outcome: verdict.outcome,
        enforced: context.enforced,
        findings: verdict.findings,
        measured: verdict.measured,
        configuration: { digest: { sha256: context.configurationDigest } },
        invocation: context.invocation,
        versions: context.versions,
        finishedOn: context.finishedOn.toISOString(),
    };
    return statement_statement(verdict.subjects, verdictPredicateType(context.action.name), predicate);
}

;// CONCATENATED MODULE: ./build/shared/evidence/src/read.js










/** The stored forms that can be read, by the ending of their files. */
const openers = { [unsignedExtension]: openUnsigned };
/** More is no release's evidence, and reading it would only cost memory. In bytes: bills of 50,000 components have 100 MB. */
const limits = { files: 10_000, file: 128 * 1024 * 1024, total: 512 * 1024 * 1024 };
/**
 * Reads all evidence of a directory and its folders, or that of one action by the names of its files, in the order of the
 * names. Hidden files are left alone.
 */
async function readEvidence(directory, { of: action } = {}) {
    const root = await (0,files_src/* openRoot */.R8)(directory);
    const all = await (0,files_src/* walk */.GG)(root, { maximumEntries: limits.files, skip: (name) => /(^|\/)\./.test(name) });
    const isOwn = ({ name }) => external_node_path_default().posix.basename(name).startsWith(`${action ?? ''}.`);
    const entries = action === undefined ? all : all.filter((entry) => entry.kind === 'file' && isOwn(entry));
    refuseTooMuch(directory, entries);
    const evidence = { directory: root.path, statements: [], findings: [] };
    for (const entry of entries.filter(({ kind }) => kind !== 'directory')) {
        try {
            evidence.statements.push(await read_open(entry));
        }
        catch (error) {
            const findings = (0,verdict_src/* findingsOf */.WX)(error);
            if (!findings)
                throw error;
            evidence.findings.push(...findings);
        }
    }
    evidence.findings.push(...duplicates(evidence.statements));
    return evidence;
}
function refuseTooMuch(directory, entries) {
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total <= limits.total)
        return;
    throw new verdict_src/* UserError */.yo('evidence/too-large', `Expected at most ${limits.total} bytes of evidence, found ${total}.`, {
        remedy: 'Give the gate a directory that holds the evidence of this release and nothing else.',
        at: { file: directory },
    });
}
function read_open(entry) {
    const [, opener] = Object.entries(openers).find(([extension]) => entry.name.endsWith(extension)) ?? [];
    if (entry.kind === 'file' && opener)
        return opener(entry);
    const found = entry.kind === 'file' ? 'a file of another name' : entry.kind === 'link' ? 'a link' : 'not a file';
    throw new verdict_src/* UserError */.yo('evidence/not-evidence', `Expected only files *${unsignedExtension} as evidence, found ${found}.`, {
        remedy: 'Give the gate a directory that holds the evidence of this release and nothing else.',
        at: { file: entry.path },
    });
}
async function openUnsigned({ path }) {
    const kind = 'evidence';
    const { value, text, bytes } = await (0,src/* readJson */.Vh)(path, schemas/* unknown */.L5J(), { kind, maximumSize: limits.file });
    const statement = await (0,src/* validate */.tf)(value, schemaFor(value), { file: path, text, kind });
    if (claimsToBeOurs(statement) && actionOf(statement) === undefined) {
        throw new verdict_src/* UserError */.yo('evidence/unknown-type', `This version does not know evidence of type ${statement.predicateType}.`, {
            remedy: 'Use one version of Seaworthy for all steps of a release; pin the gate and the actions to one commit.',
            at: { file: path },
        });
    }
    return { file: path, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), statement };
}
const typed = schemas/* object */.Ikc({ predicateType: schemas/* string */.YjP() });
/** A statement, with the predicate that its type stands for where decisions are made of it; others are for other readers. */
function schemaFor(value) {
    const { data } = typed.safeParse(value);
    const predicate = data && predicateSchemaOf(data);
    return predicate ? statementSchema.extend({ predicate }) : statementSchema;
}
function predicateSchemaOf(statement) {
    if (statement.predicateType === provenance_provenancePredicateType)
        return provenancePredicateSchema;
    const action = actionOf(statement);
    return action === undefined
        ? undefined
        : verdictPredicateSchema.refine((predicate) => predicate.action.name === action, {
            message: `expected ${action}, the action of the predicate type`,
            path: ['action', 'name'],
        });
}
/** The same statement under two names would count twice; nothing that this suite writes does that. */
function duplicates(statements) {
    const groups = Map.groupBy(statements, ({ statement }) => JSON.stringify(statement));
    return [...groups.values()].flatMap(([first, ...copies]) => copies.map(({ file }) => ({
        rule: 'evidence/duplicate',
        severity: 'high',
        message: `Expected each statement once, found a copy of ${first?.file ?? 'another'}.`,
        remedy: 'Remove the copy; collect the evidence of one run into an empty directory.',
        at: { file },
    })));
}

;// CONCATENATED MODULE: ./build/shared/evidence/src/verification-summary.js

const verificationSummaryPredicateType = 'https://slsa.dev/verification_summary/v1';
/** A gate's verdict as the field states it: https://slsa.dev/spec/v1.1/verification_summary */
function verificationSummaryStatement(summary) {
    const { subjects, verifier, timeVerified, resourceUri, policy, inputAttestations, result, verifiedLevels } = summary;
    return statement(subjects, verificationSummaryPredicateType, {
        verifier,
        timeVerified: timeVerified.toISOString(),
        resourceUri,
        policy,
        inputAttestations,
        verificationResult: result,
        verifiedLevels,
        slsaVersion: '1.1',
    });
}

;// CONCATENATED MODULE: ./build/shared/evidence/src/index.js










/***/ }),

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nZ: () => (/* reexport */ globPaths),
  DC: () => (/* reexport */ hashFile),
  qg: () => (/* reexport */ byte_order_inByteOrder),
  Oh: () => (/* reexport */ makeDirectory),
  Pq: () => (/* reexport */ byte_source_memorySource),
  R8: () => (/* reexport */ openRoot),
  oD: () => (/* reexport */ openSource),
  BU: () => (/* reexport */ partOf),
  Fc: () => (/* reexport */ portableWithin),
  CB: () => (/* reexport */ bounded_readBounded),
  Ul: () => (/* reexport */ readFiles),
  s5: () => (/* reexport */ root_resolveWithin),
  SP: () => (/* reexport */ shown_shown),
  GG: () => (/* reexport */ walk),
  YD: () => (/* reexport */ walkNames),
  vK: () => (/* reexport */ atomic_writeAtomically)
});

// UNUSED EXPORTS: PartDigests, ReadyReaders, checkPortablePath, codeOf, glob, hashFiles, identityOf, locate, mostReaders, programDigest, readSealed, sameIdentity, sealLength, serveHashing, serveReading, writeSealed

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var src = __nccwpck_require__(6980);
;// CONCATENATED MODULE: ./build/shared/files/src/shown.js
/** The path as one line of a message: control and line-breaking characters are written as escapes. */
function shown_shown(path) {
    return `"${path.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped)}"`;
}
function escaped(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

;// CONCATENATED MODULE: ./build/shared/files/src/fault.js


/** The operating system's code of an error (`ENOENT`), if it has one. Errors of another realm count too. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
/**
 * A refusal to read, as a fault that its user can mend. An error that is neither from the system nor a UserError is
 * thrown on.
 */
function fault_readFault(error, path) {
    if (error instanceof src/* UserError */.yo)
        return error;
    const code = codeOf(error);
    const at = { file: path };
    switch (code) {
        case undefined:
            throw error;
        case 'ENOENT':
        case 'ENOTDIR':
            return notFound(path);
        case 'ELOOP':
        case 'EMLINK':
            return notAFile(path, 'a link');
        case 'EISDIR':
            return notAFile(path, 'a directory');
        case 'ENXIO':
        case 'EOPNOTSUPP':
            return notAFile(path, 'a socket or a device');
        case 'ERR_INVALID_ARG_VALUE':
            return new src/* UserError */.yo('files/illegal-path', `${shown_shown(path)} is not a path: it contains a NUL character.`, {
                remedy: 'Remove the NUL character from the path.',
                at,
                cause: error,
            });
        case 'EACCES':
        case 'EPERM':
            return new src/* UserError */.yo('files/unreadable', `${shown_shown(path)} cannot be read: permission denied (${code}).`, {
                remedy: 'Give the user that runs this job permission to read it.',
                at,
                cause: error,
            });
        default:
            return new src/* UserError */.yo('files/unreadable', `${shown_shown(path)} cannot be read (${code}).`, {
                remedy: 'Check the disk and the path, then run the job again.',
                at,
                cause: error,
            });
    }
}
function notFound(path, at = path) {
    return new src/* UserError */.yo('files/not-found', `${shown_shown(path)} does not exist.`, {
        remedy: 'Correct the path, or add the file before this step runs.',
        at: { file: at },
    });
}
function notAFile(path, found) {
    return new src/* UserError */.yo('files/not-a-file', `${shown_shown(path)} is ${found}, but a regular file is expected.`, {
        remedy: 'Put the file itself there, or name another path.',
        at: { file: path },
    });
}
function notADirectory(path, at = path) {
    return new src/* UserError */.yo('files/not-a-directory', `${shown_shown(path)} is not a directory.`, {
        remedy: 'Name a directory.',
        at: { file: at },
    });
}
function changedWhileReading(path) {
    return new src/* UserError */.yo('files/changed-while-reading', `${shown_shown(path)} changed while it was being read.`, {
        remedy: 'Run this step when nothing writes to the file any more.',
        at: { file: path },
    });
}
function fault_tooLarge(path, size, maximumBytes) {
    return new src/* UserError */.yo('files/too-large', `${shown_shown(path)} has ${size} bytes; at most ${maximumBytes} are read.`, {
        remedy: 'Make the file smaller, or name the right file.',
        at: { file: path },
        properties: { size, maximum: maximumBytes },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/atomic.js







/**
 * Writes the whole file or nothing: to a new file beside it, to the disk, then over the name. Makes the directory.
 * A link at the name is replaced, never followed. Throws `files/unwritable`.
 */
async function atomic_writeAtomically(file, content) {
    const directory = external_node_path_default().dirname(file);
    const draft = external_node_path_default().join(directory, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await makeDirectory(directory);
        await writeDraft(draft, content);
        await replace(draft, file);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        throw writeFault(error, file);
    }
    await syncDirectory(directory);
}
/**
 * Node's own recursive mkdir never ends where a directory cannot be made in one that exists, as in `/proc` (found on
 * 24.21).
 */
async function makeDirectory(directory) {
    const found = await (0,promises_.stat)(directory).catch(() => undefined);
    if (found?.isDirectory())
        return;
    const parent = external_node_path_default().dirname(directory);
    if (parent !== directory)
        await makeDirectory(parent);
    await (0,promises_.mkdir)(directory).catch(async (error) => {
        // Another process may have made it meanwhile; a file of that name is no directory.
        if (codeOf(error) !== 'EEXIST' || !(await (0,promises_.stat)(directory)).isDirectory())
            throw error;
    });
}
async function writeDraft(draft, content) {
    const handle = await (0,promises_.open)(draft, 'wx');
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Waits before each new try, in milliseconds: on Windows a virus scanner may hold a file for a moment. */
const patience = process.platform === 'win32' ? [10, 50, 200, 800] : [];
async function replace(draft, file) {
    for (const wait of patience) {
        try {
            await (0,promises_.rename)(draft, file);
            return;
        }
        catch (error) {
            if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? ''))
                throw error;
            await (0,external_node_timers_promises_.setTimeout)(wait);
        }
    }
    await (0,promises_.rename)(draft, file);
}
/** Makes the new name last over a power failure where the system can; Windows and some network disks cannot. */
async function syncDirectory(directory) {
    const handle = await (0,promises_.open)(directory, 'r').catch(() => undefined);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
}
const reasons = {
    EACCES: ['permission denied', 'Give the user that runs this job permission to write there.'],
    EPERM: ['permission denied', 'Give the user that runs this job permission to write there.'],
    EROFS: ['the file system is read-only', 'Name a path on a writable disk.'],
    ENOSPC: ['the disk is full', 'Free space on the disk.'],
    EDQUOT: ['the quota is used up', 'Free space, or raise the quota.'],
    EFBIG: ['the file is too large for this system', 'Write less, or to another disk.'],
    EISDIR: ['a directory has that name', 'Remove the directory, or name another path.'],
    ENOTDIR: ['a part of the path is not a directory', 'Name a path whose parents are directories.'],
    EEXIST: ['a part of the path is not a directory', 'Name a path whose parents are directories.'],
    ENAMETOOLONG: ['the path is too long', 'Name a shorter path.'],
    ERR_INVALID_ARG_VALUE: ['the path contains a NUL character', 'Remove the NUL character.'],
};
function writeFault(error, file) {
    const code = codeOf(error);
    if (code === undefined)
        throw error;
    const [reason, remedy] = reasons[code] ?? [
        'the system refuses',
        'Check the disk and the path, then run the job again.',
    ];
    return new src/* UserError */.yo('files/unwritable', `${shown_shown(file)} cannot be written: ${reason} (${code}).`, {
        remedy,
        at: { file },
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/shared/files/src/regular-file.js


/** Never through a link, never waiting for a FIFO. What Windows lacks is undefined there, which `|` takes for 0. */
const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** Opens a regular file that is not a link. Throws `files/not-found`, `files/not-a-file` or `files/unreadable`. */
function regular_file_openRegularFile(path) {
    try {
        const before = process.platform === 'win32' ? (0,external_node_fs_.lstatSync)(path) : undefined;
        if (before?.isSymbolicLink())
            throw notAFile(path, 'a link');
        return checkedFile(path, (0,external_node_fs_.openSync)(path, flags), before);
    }
    catch (error) {
        throw fault_readFault(error, path);
    }
}
function checkedFile(path, descriptor, before) {
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile())
            throw notAFile(path, kindOf(stat));
        if (before && (before.ino !== stat.ino || before.dev !== stat.dev))
            throw changedWhileReading(path);
        return { descriptor, stat };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(descriptor);
        throw error;
    }
}
/**
 * All bytes of an open file, in memory of a byte more than it has: where that stays unused, the file ends, since one gives
 * less than it is asked for at its end alone. Throws `files/unreadable` or `files/changed-while-reading`.
 */
function regular_file_readWhole(path, { descriptor, stat }, memory) {
    let length = 0;
    try {
        for (;;) {
            const more = (0,external_node_fs_.readSync)(descriptor, memory, length, memory.length - length, null);
            length += more;
            if (more === 0 || length >= stat.size)
                break;
        }
    }
    catch (error) {
        throw fault_readFault(error, path);
    }
    if (length !== stat.size)
        throw changedWhileReading(path);
    return memory.subarray(0, length);
}
function kindOf(stat) {
    if (stat.isDirectory())
        return 'a directory';
    if (stat.isFIFO())
        return 'a FIFO';
    return 'a socket or a device';
}

;// CONCATENATED MODULE: ./build/shared/files/src/bounded.js



/**
 * The content of a regular file of at most `maximumBytes`. A link is refused: `resolveWithin` follows those that may be
 * followed.
 * Throws `files/too-large`, `files/not-found`, `files/unreadable`, `files/not-a-file` or `files/changed-while-reading`.
 */
function bounded_readBounded(path, maximumBytes) {
    return Promise.try(readNow, path, maximumBytes);
}
function readNow(path, maximumBytes) {
    const file = regular_file_openRegularFile(path);
    try {
        if (file.stat.size > maximumBytes)
            throw fault_tooLarge(path, file.stat.size, maximumBytes);
        return regular_file_readWhole(path, file, Buffer.allocUnsafe(file.stat.size + 1));
    }
    catch (error) {
        throw fault_readFault(error, path);
    }
    finally {
        (0,external_node_fs_.closeSync)(file.descriptor);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/byte-order.js
/**
 * Compares by UTF-8 bytes, which is the order of code points: what `LC_ALL=C sort` and manifests use.
 * JavaScript's own order is that of UTF-16 code units, where U+1F600 comes before U+FFFD.
 */
function byte_order_inByteOrder(a, b) {
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at++) {
        const left = a.charCodeAt(at);
        const right = b.charCodeAt(at);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Surrogates stand for code points above all others, so they rank above all other units. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit;
}
/** Sorts in place by the name, in byte order. */
function sortByName(items) {
    // Without surrogates both orders are one, and the engine's own comparison is several times faster.
    const order = items.some(({ name }) => surrogate.test(name)) ? byte_order_inByteOrder : inUnitOrder;
    return items.sort((a, b) => order(a.name, b.name));
}
const surrogate = /[\ud800-\udfff]/;
function inUnitOrder(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/shared/files/src/read-at.js


/** So many bytes from an offset of an open file; fewer when it has become shorter. Throws `files/unreadable`. */
function readAt(path, descriptor, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    try {
        let filled = 0;
        while (filled < length) {
            const read = (0,external_node_fs_.readSync)(descriptor, bytes, filled, length - filled, offset + filled);
            if (read === 0)
                break;
            filled += read;
        }
        return bytes.subarray(0, filled);
    }
    catch (error) {
        throw fault_readFault(error, path);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/byte-source.js



/** Bytes in memory. */
function byte_source_memorySource(bytes) {
    return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
/** A part of a source. What lies outside the part cannot be read through it. */
function partOf(source, start, size) {
    const end = Math.max(0, Math.min(size, source.size - start));
    return {
        size: end,
        read: (offset, length) => source.read(start + Math.min(offset, end), Math.max(0, Math.min(length, end - offset))),
    };
}
/**
 * An open regular file. A link as the last component is refused. Throws `files/not-found`, `files/not-a-file` or
 * `files/unreadable`. Close it.
 */
function openSource(path) {
    const { descriptor, stat } = regular_file_openRegularFile(path);
    return {
        size: stat.size,
        read: (offset, length) => readAt(path, descriptor, offset, Math.max(0, Math.min(length, stat.size - offset))),
        close() {
            (0,external_node_fs_.closeSync)(descriptor);
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/links.js



/** Links that one path may pass, as in Linux (path_resolution(7)); more are taken for a cycle. */
const mostLinks = 40;
/**
 * Follows the components from the real directory `root`, and opens nothing outside it.
 * Throws `files/unreadable` when the system does not let us look.
 */
function follow(root, components) {
    const ahead = components.toReversed();
    let at = root;
    let stat;
    let last = { link: root, target: root };
    let links = 0;
    for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
        if (name === '' || name === '.')
            continue;
        if (stat && !stat.isDirectory())
            return { kind: 'nothing' };
        if (name === '..') {
            if (at === root)
                return { kind: 'outside', ...last };
            at = external_node_path_default().dirname(at);
            continue;
        }
        const next = external_node_path_default().join(at, name);
        const found = look(next);
        if (!found)
            return { kind: 'nothing' };
        if (!found.isSymbolicLink()) {
            at = next;
            stat = found;
            continue;
        }
        last = { link: next, target: targetOf(next) };
        if (++links > mostLinks)
            return { kind: 'cycle', ...last };
        stat = undefined;
        if (!external_node_path_default().isAbsolute(last.target)) {
            ahead.push(...split(last.target).reverse());
            continue;
        }
        const inside = belowRoot(root, last.target);
        if (inside === undefined)
            return { kind: 'outside', ...last };
        at = root;
        ahead.push(...split(inside).reverse());
    }
    stat ??= look(at);
    if (!stat)
        return { kind: 'nothing' };
    return { kind: stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : 'other', path: at, size: stat.size };
}
/** What a link says behind the root, with its `..`, which mean something else behind a link. */
function belowRoot(root, target) {
    return target.startsWith(root + (external_node_path_default()).sep) ? target.slice(root.length) : within(root, target);
}
/**
 * The path relative to the root, or nothing when it is not in it; `''` is the root itself.
 * The root may go by another name, as `/tmp` does for `/private/tmp`.
 */
function within(root, target) {
    const relative = namedWithin(root, target);
    if (relative !== undefined)
        return relative;
    for (let above = external_node_path_default().resolve(target); above !== external_node_path_default().dirname(above); above = external_node_path_default().dirname(above)) {
        if (realOf(above) === root)
            return external_node_path_default().relative(above, target);
    }
    return undefined;
}
/** The same by name alone, without a look at the disk. */
function namedWithin(root, target) {
    const relative = external_node_path_default().relative(root, target);
    return relative === '..' || relative.startsWith(`..${(external_node_path_default()).sep}`) || external_node_path_default().isAbsolute(relative) ? undefined : relative;
}
/** That name with `/` on every system. */
function portableWithin(root, target) {
    return namedWithin(root, target)?.split((external_node_path_default()).sep).join('/');
}
/** The path without links, if there is such a file. */
function realOf(file) {
    try {
        return external_node_fs_.realpathSync.native(file);
    }
    catch {
        return undefined;
    }
}
function look(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
            return undefined;
        throw fault_readFault(error, file);
    }
}
function targetOf(link) {
    try {
        return (0,external_node_fs_.readlinkSync)(link);
    }
    catch (error) {
        throw fault_readFault(error, link);
    }
}
/** The components of a path of this system. */
function split(file) {
    return file.split((external_node_path_default()).sep === '\\' ? /[\\/]/ : '/');
}

;// CONCATENATED MODULE: ./build/shared/files/src/portable-path.js
/** Linux's PATH_MAX, in bytes. */
const longestPath = 4096;
/** The longest name of ext4, APFS and NTFS that all three can hold, in bytes. */
const longestName = 255;
/** Names that Windows takes for devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;
/** Names that need no closer look, as nearly all are: no character, no end and no length that anybody objects to. */
const usual = /^(?:[\w-]+(?:[.@+=~ ]+[\w-]+)*\/)*[\w-]+(?:[.@+=~ ]+[\w-]+)*$/;
const longestUsual = 200;
const deviceWithin = /(?:^|\/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\s*(?:[./]|$)/i;
/**
 * Why the name is not a relative path that means the same file on Linux, macOS and Windows, or nothing when it is one.
 * The reason completes the sentence "the path …". Says nothing about the disk.
 */
function portable_path_checkPortablePath(name) {
    if (name.length <= longestUsual && usual.test(name) && !deviceWithin.test(name))
        return undefined;
    if (name === '')
        return 'is empty';
    if (!name.isWellFormed())
        return 'is not valid Unicode: it contains half a surrogate pair';
    if (Buffer.byteLength(name) > longestPath)
        return `is longer than ${longestPath} bytes`;
    if (/\p{Cc}/u.test(name))
        return 'contains a control character';
    if (name.includes('\\'))
        return 'contains a backslash where "/" is expected';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/^[a-z]:/i.test(name))
        return 'begins with a drive letter';
    if (name.endsWith('/'))
        return 'ends in "/"';
    for (const component of name.split('/')) {
        const reason = checkComponent(component);
        if (reason !== undefined)
            return reason;
    }
    return undefined;
}
function checkComponent(component) {
    if (component === '')
        return 'contains "//"';
    if (component === '.' || component === '..')
        return `contains the component "${component}"`;
    if (Buffer.byteLength(component) > longestName)
        return `contains a name longer than ${longestName} bytes`;
    const forbidden = /[<>:"|?*]/.exec(component);
    if (forbidden)
        return `contains ${forbidden[0]}, which Windows does not allow`;
    if (/[. ]$/.test(component))
        return 'contains a name that ends in a dot or a space, which Windows does not allow';
    if (device.test(component))
        return `contains the name "${component}", which Windows takes for a device`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/files/src/root.js








/** Throws `files/not-found`, `files/not-a-directory` or `files/unreadable`. The directory itself may be a link. */
async function openRoot(directory) {
    try {
        const real = await (0,promises_.realpath)(directory);
        if (!(0,external_node_fs_.statSync)(real).isDirectory())
            throw notADirectory(directory);
        return { path: real };
    }
    catch (error) {
        const code = codeOf(error);
        throw code === 'ENOTDIR' || code === 'ELOOP' ? notADirectory(directory) : fault_readFault(error, directory);
    }
}
/**
 * The real absolute path of a portable name (`models/voice.onnx`). Links are followed as long as they stay in the root.
 * The spelling must be that of the disk, also where the system does not care, so that it works everywhere.
 * Throws `files/illegal-path`, `files/leaves-root`, `files/not-found` or `files/unreadable`.
 */
function root_resolveWithin(root, name) {
    return Promise.try(resolveNow, root, name);
}
function resolveNow(root, name) {
    const reason = portable_path_checkPortablePath(name);
    if (reason !== undefined)
        throw illegalPath(root, name, reason);
    const found = follow(root.path, name.split('/'));
    const place = external_node_path_default().join(root.path, name);
    switch (found.kind) {
        case 'outside':
            throw leavesRoot(root, name, found);
        case 'nothing':
            throw notFound(name, place);
        case 'cycle':
            throw linkCycle(name, place, found);
        case 'file':
        case 'directory':
        case 'other':
            return spelledAsOnDisk(found.path, name, place);
    }
}
function spelledAsOnDisk(real, name, place) {
    const onDisk = external_node_fs_.realpathSync.native(real);
    if (onDisk === real)
        return real;
    throw new src/* UserError */.yo('files/not-found', `${shown_shown(name)} does not exist; the disk has ${shown_shown(onDisk)}.`, {
        remedy: 'Spell the path exactly as on the disk: other systems tell upper from lower case.',
        at: { file: place },
    });
}
function illegalPath(root, name, reason) {
    return new src/* UserError */.yo('files/illegal-path', `The path ${shown_shown(name.slice(0, 200))} ${reason}.`, {
        remedy: 'Write a path relative to the directory, with "/" between names that every system allows.',
        at: { file: root.path },
    });
}
function linkCycle(name, place, { link }) {
    return new src/* UserError */.yo('files/not-found', `${shown_shown(name)} does not exist: the link ${shown_shown(link)} leads back to itself.`, {
        remedy: 'Point the link at a file, or replace it by the file.',
        at: { file: place },
    });
}
/** Says which link leaves the root, and where it points. */
function leavesRoot(root, name, found) {
    const link = external_node_path_default().relative(root.path, found.link);
    return new src/* UserError */.yo('files/leaves-root', `${shown_shown(name)} leads out of ${shown_shown(root.path)}: the link ${shown_shown(link)} points to ${shown_shown(found.target)}.`, {
        remedy: 'Replace the link by the file itself, or point it at a file inside the directory.',
        at: { file: external_node_path_default().join(root.path, name) },
        properties: { link, target: found.target },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/braces.js
/** Alternatives that the braces of one pattern may stand for. */
const mostAlternatives = 1000;
/**
 * What a pattern with braces stands for, as in bash: `{a,b}` lists, `{1..3}`, `{01..12}` and `{a..e}` ranges, nested.
 * Braces without a comma or a range are literal. Returns nothing when there are more than `mostAlternatives`.
 */
function expandBraces(pattern) {
    const group = firstGroup(pattern);
    if (!group)
        return [pattern];
    const choices = group.parts.length > 1 ? expandEach(group.parts) : expandRange(group.parts.join());
    const rests = expandBraces(pattern.slice(group.end));
    if (!choices || !rests || choices.length * rests.length > mostAlternatives)
        return undefined;
    const before = pattern.slice(0, group.start);
    return choices.flatMap((choice) => rests.map((rest) => before + choice + rest));
}
function expandEach(parts) {
    const all = [];
    for (const part of parts) {
        const expanded = expandBraces(part);
        if (!expanded || all.length + expanded.length > mostAlternatives)
            return undefined;
        all.push(...expanded);
    }
    return all;
}
const range = /^(?:(?<from>-?\d+)\.\.(?<to>-?\d+)|(?<first>[a-zA-Z])\.\.(?<last>[a-zA-Z]))$/;
function firstGroup(pattern) {
    for (let start = pattern.indexOf('{'); start >= 0; start = pattern.indexOf('{', start + 1)) {
        const group = groupAt(pattern, start);
        if (group && (group.parts.length > 1 || range.test(group.parts.join())))
            return group;
    }
    return undefined;
}
function groupAt(pattern, start) {
    const parts = [];
    let depth = 0;
    let from = start + 1;
    for (let at = start; at < pattern.length; at++) {
        const character = pattern[at];
        if (character === '{')
            depth++;
        else if (character === '}')
            depth--;
        if (depth > 0 && !(depth === 1 && character === ','))
            continue;
        parts.push(pattern.slice(from, at));
        from = at + 1;
        if (depth === 0)
            return { start, end: from, parts };
    }
    return undefined;
}
function expandRange(body) {
    const { from = '', to = '', first = '', last = '' } = range.exec(body)?.groups ?? {};
    if (first !== '')
        return count(first.charCodeAt(0), last.charCodeAt(0))?.map((code) => String.fromCharCode(code));
    const padded = /^-?0\d/.test(from) || /^-?0\d/.test(to);
    const width = padded ? Math.max(digits(from), digits(to)) : 0;
    return count(Number(from), Number(to))?.map((value) => (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(width, '0'));
}
function digits(number) {
    return number.replace('-', '').length;
}
/** From one number to the other, up or down, or nothing when there are too many. */
function count(from, to) {
    const length = Math.abs(to - from) + 1;
    if (!(length <= mostAlternatives))
        return undefined;
    return Array.from({ length }, (_, index) => from + (to > from ? index : -index));
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/wildcard.js
/**
 * Reads `*` (any characters), `?` (one), `[a-z_]` and `[!a-z]` or `[^a-z]` (one of, one but). A bracket that is not
 * closed is literal, and so is `]` when it comes first in a class (POSIX.1-2024, 2.14.1).
 */
function parseWildcard(text) {
    const characters = Array.from(text);
    const tokens = [];
    for (let at = 0; at < characters.length;) {
        const character = characters[at] ?? '';
        const end = character === '[' ? classEnd(characters, at) : undefined;
        if (end !== undefined)
            tokens.push(parseClass(characters.slice(at + 1, end)));
        else if (character !== '*')
            tokens.push(character === '?' ? { kind: 'one' } : { kind: 'literal', character });
        else if (tokens.at(-1)?.kind !== 'star')
            tokens.push({ kind: 'star' });
        at = (end ?? at) + 1;
    }
    return tokens;
}
/** Where the closing bracket is. */
function classEnd(characters, start) {
    const negation = ['!', '^'].includes(characters[start + 1] ?? '') ? 1 : 0;
    const end = characters.indexOf(']', start + negation + 2);
    return end < 0 ? undefined : end;
}
function parseClass(body) {
    const negated = body[0] === '!' || body[0] === '^';
    const members = (negated ? body.slice(1) : body).map((character) => character.codePointAt(0) ?? 0);
    const ranges = [];
    for (let at = 0; at < members.length; at++) {
        const first = members[at] ?? 0;
        const last = members[at + 1] === dash ? members[at + 2] : undefined;
        ranges.push([first, last ?? first]);
        if (last !== undefined)
            at += 2;
    }
    return { kind: 'class', negated, ranges };
}
const dash = 0x2d;
/** Whether the pattern says a leading dot in so many words, as it must to match a hidden file. */
function namesTheDot(wildcard) {
    const first = wildcard[0];
    return first?.kind === 'literal' && first.character === '.';
}
/**
 * Whether the whole name matches. Only the last `*` is ever tried again, so the time is at most the product of both
 * lengths: there is no pattern that makes it explode.
 */
function matchesWildcard(wildcard, name) {
    const characters = Array.from(name);
    let token = 0;
    let retry;
    for (let at = 0; at < characters.length;) {
        const expected = wildcard[token];
        if (expected?.kind === 'star') {
            token++;
            retry = { token, from: at };
        }
        else if (expected && fits(expected, characters[at] ?? '')) {
            token++;
            at++;
        }
        else if (retry) {
            token = retry.token;
            at = ++retry.from;
        }
        else {
            return false;
        }
    }
    return wildcard.slice(token).every((rest) => rest.kind === 'star');
}
function fits(token, character) {
    if (token.kind === 'one')
        return true;
    if (token.kind === 'literal')
        return token.character === character;
    const code = character.codePointAt(0) ?? 0;
    return token.ranges.some(([first, last]) => first <= code && code <= last) !== token.negated;
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/pattern.js




const longestPattern = 4096;
/**
 * The patterns that a relative glob stands for, one for each alternative of its braces.
 * Throws `files/illegal-pattern` with the reason. `at` is the directory that the pattern is for.
 */
function parseGlob(text, at) {
    checkGlob(text, at);
    const alternatives = expandBraces(text);
    if (!alternatives) {
        throw illegal(text, at, `its braces stand for more than ${mostAlternatives} alternatives`, 'Use * instead, or fewer alternatives.');
    }
    return alternatives.map((alternative) => {
        const names = alternative.split('/').filter((name) => name !== '' && name !== '.');
        if (names.includes('..'))
            throw illegal(text, at, 'it contains ".."', 'Name files below the directory.');
        const pattern = names.map(parseSegment);
        return pattern.at(-1)?.kind === 'globstar' ? everythingBelow(pattern.slice(0, -1)) : pattern;
    });
}
/** The pattern of all that is in the directories that the pattern matches, at any depth. */
function everythingBelow(pattern) {
    return [...pattern, { kind: 'globstar' }, parseSegment('*')];
}
/** The pattern that matches exactly this path, whatever characters its names contain. */
function literalPattern(names) {
    return names.filter((name) => name !== '' && name !== '.').map((name) => ({ kind: 'name', name }));
}
/** Whether the text contains characters that a glob gives a meaning. */
function hasMagic(text) {
    return /[*?[{]/.test(text);
}
function parseSegment(text) {
    if (text === '**')
        return { kind: 'globstar' };
    return /[*?[]/.test(text) ? { kind: 'wild', wildcard: parseWildcard(text) } : { kind: 'name', name: text };
}
function checkGlob(text, at) {
    if (text === '')
        throw illegal(text, at, 'it is empty', 'Remove the line, or write a pattern.');
    if (text.length > longestPattern) {
        throw illegal(text, at, `it is longer than ${longestPattern} characters`, 'Write several shorter patterns.');
    }
    if (text.includes('\0'))
        throw illegal(text, at, 'it contains a NUL character', 'Remove it.');
    if (text.includes('\\'))
        throw illegal(text, at, 'it contains a backslash', 'Use / between names, and [*] for a literal *.');
    if (text.startsWith('/') || /^[a-z]:/i.test(text))
        throw illegal(text, at, 'it is absolute', 'Write it relative to the directory.');
    if (text.includes('//'))
        throw illegal(text, at, 'it contains "//"', 'Write one / between names.');
    if (text.endsWith('/'))
        throw illegal(text, at, 'it names a directory', `Write ${text}** for all files in it.`);
    if (/[?*+@!]\(/.test(text)) {
        throw illegal(text, at, 'it contains an extended glob', 'Write {a,b} for alternatives, and [(] for a literal bracket.');
    }
    if (text.includes('[:'))
        throw illegal(text, at, 'it contains a named character class', 'Write the range, for example [a-z].');
}
function illegal(text, at, reason, remedy) {
    return new src/* UserError */.yo('files/illegal-pattern', `The pattern ${shown_shown(text.slice(0, 200))} cannot be used: ${reason}.`, {
        remedy,
        at: { file: at },
    });
}
/** Whether the segment, which is no globstar, matches one name of a path. */
function matchesName(segment, name, hidden) {
    if (segment.kind === 'name')
        return segment.name === name;
    if (hidden === 'named' && name.startsWith('.') && !namesTheDot(segment.wildcard))
        return false;
    return matchesWildcard(segment.wildcard, name);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/shared/files/src/directory.js





/** What Node puts where the bytes of a name are not UTF-8. */
const replacement = '\u{FFFD}';
/**
 * The entries of a directory, in the order of the system.
 * Throws `files/unreadable`, and `files/illegal-name` when a name is not UTF-8: it could not be opened under the name
 * shown.
 */
function readDirectory(directory) {
    const { entries, illegal } = readLegalNames(directory);
    const [broken] = illegal;
    if (!broken)
        return entries;
    throw new src/* UserError */.yo('files/illegal-name', `The directory ${shown_shown(directory)} contains a name that is not UTF-8: bytes ${broken.toString('hex')}.`, { remedy: 'Rename the file.', at: { file: directory } });
}
/** The entries of a directory whose names are UTF-8, and the bytes of the others' names. Throws `files/unreadable`. */
function readLegalNames(directory) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
        if (!entries.some(({ name }) => name.includes(replacement)))
            return { entries, illegal: [] };
        const illegal = (0,external_node_fs_.readdirSync)(directory, { encoding: 'buffer' }).filter((name) => !(0,external_node_buffer_.isUtf8)(name));
        // A legal name that looks like one of them is left out with it: no entry tells which of the two it is.
        const broken = new Set(illegal.map((name) => name.toString('utf8')));
        return { entries: entries.filter(({ name }) => !broken.has(name)), illegal };
    }
    catch (error) {
        throw codeOf(error) === 'ENOTDIR' ? notADirectory(directory) : fault_readFault(error, directory);
    }
}
/** Entries that one walk visits unless it is told otherwise. */
const mostEntries = 1_000_000;
function tooManyEntries(directory, limit) {
    return new src/* UserError */.yo('files/too-many', `${shown_shown(directory)} contains more than ${limit} files and directories.`, {
        remedy: 'Name a smaller directory, or exclude what need not be read.',
        at: { file: directory },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/pace.js

/** Longest time that synchronous work holds the thread, in milliseconds. */
const turn = 10;
function pace_startPace() {
    let since = performance.now();
    return {
        due: () => performance.now() - since > turn,
        rest: async () => {
            await (0,external_node_timers_promises_.setImmediate)();
            since = performance.now();
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/progress.js

function begin(patterns) {
    return new Map(Array.from(patterns, (pattern) => [pattern, new Set(reach(pattern, 0))]));
}
/** One name further down. */
function advance(progress, name, hidden) {
    return step(progress, (pattern, at) => {
        const segment = pattern[at];
        if (!segment)
            return [];
        if (segment.kind !== 'globstar')
            return matchesName(segment, name, hidden) ? reach(pattern, at + 1) : [];
        return hidden === 'named' && name.startsWith('.') ? [] : reach(pattern, at);
    });
}
/** One name further down, only where a pattern says that very name. */
function advanceLiterally(progress, name) {
    return step(progress, (pattern, at) => {
        const segment = pattern[at];
        return segment?.kind === 'name' && segment.name === name ? reach(pattern, at + 1) : [];
    });
}
/** The patterns that have come to their end. */
function complete(progress) {
    return [...progress].filter(([pattern, positions]) => positions.has(pattern.length)).map(([pattern]) => pattern);
}
/** Whether a pattern matches everything that is below. */
function takesAll(progress) {
    return [...progress].some(([pattern, positions]) => {
        const last = pattern.at(-1);
        const any = last?.kind === 'wild' && last.wildcard.every((token) => token.kind === 'star');
        return any && pattern.at(-2)?.kind === 'globstar' && positions.has(pattern.length - 2);
    });
}
function step(progress, next) {
    const further = new Map();
    for (const [pattern, positions] of progress) {
        const reached = new Set();
        for (const at of positions)
            for (const position of next(pattern, at))
                reached.add(position);
        if (reached.size > 0)
            further.set(pattern, reached);
    }
    return further;
}
/** The position, and those behind it that a globstar reaches by standing for no directory. */
function reach(pattern, at) {
    const positions = [at];
    while (pattern[at]?.kind === 'globstar')
        positions.push(++at);
    return positions;
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/search.js









/**
 * The files in the root that a pattern matches and no pattern excludes; patterns are anchored. Reads only directories
 * that a pattern can lead to. A link to a file of the root counts as that file; a link to a directory is followed only
 * where a pattern says its name.
 * Throws `files/leaves-root` for a link that matches but leaves the root, `files/unreadable`, `files/illegal-name`,
 * `files/too-many`.
 */
async function search_search(root, include, exclude) {
    const matches = [];
    const passedOver = [];
    const places = [startPlace(root, include, exclude)];
    const pace = pace_startPace();
    let visited = 0;
    for (let place = places.pop(); place; place = places.pop()) {
        if (place.include.size === 0 || takesAll(place.exclude))
            continue;
        for (const entry of readDirectory(place.path)) {
            if (++visited > mostEntries)
                throw tooManyEntries(root.path, mostEntries);
            if (pace.due())
                await pace.rest();
            const found = examine(root, place, entry);
            if (!found)
                continue;
            if ('patterns' in found)
                matches.push(found);
            else if ('found' in found)
                passedOver.push(found);
            else
                places.push(found);
        }
    }
    return { matches, passedOver };
}
/** What an entry gives: a file that matches, a directory to look into, something to pass over, or nothing. */
function examine(root, parent, entry) {
    const child = enter(parent, entry.name);
    if (child.include.size === 0)
        return undefined;
    if (entry.isDirectory())
        return child;
    if (entry.isFile())
        return matchOf(child, child.path);
    return entry.isSymbolicLink() ? examineLink(root, parent, child) : passOver(child, 'a device, FIFO or socket');
}
function examineLink(root, parent, link) {
    const found = follow(root.path, split(external_node_path_default().relative(root.path, link.path)));
    const named = advanceLiterally(parent.include, external_node_path_default().basename(link.path));
    if (found.kind === 'file')
        return matchOf(link, found.path);
    if (found.kind === 'directory' && named.size > 0)
        return { ...link, path: found.path, include: named };
    if (found.kind === 'directory')
        return passOver(link, 'a link to a directory');
    const matters = named.size > 0 || complete(link.include).length > 0;
    if (found.kind === 'outside' && matters && !isExcluded(link))
        throw leavesRoot(root, link.name, found);
    return passOver(link, found.kind === 'other' ? 'a device, FIFO or socket' : 'a link that leads nowhere');
}
function passOver(place, found) {
    if (complete(place.include).length === 0 || isExcluded(place))
        return undefined;
    return { name: place.name, path: place.path, found };
}
/** An anchored pattern begins with the names of an absolute directory. */
function search_anchor(directory, pattern) {
    return [...literalPattern(split(directory)), ...pattern];
}
function startPlace(root, include, exclude) {
    const names = split(root.path).filter((name) => name !== '');
    const enterAll = (patterns, hidden) => names.reduce((progress, name) => advance(progress, name, hidden), begin(patterns));
    return { name: '', path: root.path, include: enterAll(include, 'named'), exclude: enterAll(exclude, 'matched') };
}
function enter(place, name) {
    return {
        name: place.name === '' ? name : `${place.name}/${name}`,
        path: external_node_path_default().join(place.path, name),
        include: advance(place.include, name, 'named'),
        exclude: advance(place.exclude, name, 'matched'),
    };
}
function isExcluded(place) {
    return complete(place.exclude).length > 0;
}
function matchOf(found, file) {
    const patterns = complete(found.include);
    if (patterns.length === 0 || isExcluded(found))
        return undefined;
    try {
        return { name: found.name, path: file, size: (0,external_node_fs_.lstatSync)(file).size, patterns };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw fault_readFault(error, file);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/glob.js




/**
 * The files of the root that a pattern matches, sorted by UTF-8 bytes of the name: the same on every system,
 * case-sensitive, with `/`.
 *
 * - `*`, `?`, `[a-z]`, `[!a-z]` stay within one name; `**` as a whole name stands for any directories; `{a,b}` and
 *   `{1..3}` as in bash.
 * - Hidden names must be named with their dot.
 * - A pattern that begins with `!` takes away its matches, hidden ones and all that is in a directory too, wherever it
 *   stands in the list.
 * - A pattern that is the path of an existing file matches that file, whatever characters it contains.
 * - A link to a file of the root is reported as that file, `path` being its real path.
 *
 * Throws `files/illegal-pattern`, `files/leaves-root`, `files/unreadable`, `files/illegal-name` or `files/too-many`.
 */
async function glob(root, patterns) {
    const [taken, added] = [patterns.filter(takesAway), patterns.filter((pattern) => !takesAway(pattern))];
    if (added.length === 0 && taken.length > 0)
        throw nothingAdded(root.path);
    const include = added.flatMap((pattern) => readings(root.path, pattern));
    const exclude = taken.flatMap((pattern) => exclusions(root.path, pattern.slice(1)));
    const { matches } = await search(root, include, exclude);
    return matches
        .map(({ name, path, size }) => ({ name, path, kind: 'file', size }))
        .sort((a, b) => inByteOrder(a.name, b.name));
}
/** An extended glob `!(a)` is none: it is refused later. */
function takesAway(pattern) {
    return /^!(?!\()/.test(pattern);
}
/** Both ways to read a pattern: as a glob and, since names may look like globs, as the very path. */
function readings(directory, pattern) {
    const globs = parseGlob(pattern, directory);
    const literal = hasMagic(pattern) ? [literalPattern(pattern.split('/'))] : [];
    return [...globs, ...literal].map((reading) => search_anchor(directory, reading));
}
/**
 * What is taken away, a directory with all that is in it. It is read as a glob only: a file must not hide others by its
 * name.
 */
function exclusions(directory, pattern) {
    return parseGlob(pattern, directory)
        .flatMap((reading) => [reading, everythingBelow(reading)])
        .map((reading) => search_anchor(directory, reading));
}
function nothingAdded(directory) {
    return new src/* UserError */.yo('files/no-match', 'The patterns name no file: all of them begin with "!", which only takes away.', {
        remedy: 'Add a pattern that names files, for example **/*.',
        at: { file: directory },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/glob-paths.js











/**
 * The files that the lines of an input name: real absolute paths, each once, sorted by UTF-8 bytes. A line is a glob
 * relative to the working directory or an absolute path or glob; `!` takes away. The directory that a line starts from
 * is a root that nothing may leave.
 * Throws `files/no-match` for a line that names no file, `files/not-a-file` for what matches and is none, and what `glob` and `openRoot` throw.
 */
async function globPaths(workingDirectory, lines) {
    const working = await openRoot(workingDirectory);
    const added = await Promise.all(lines.filter((text) => !takesAway(text)).map((text) => placeLine(working, workingDirectory, text)));
    const taken = lines.filter(takesAway).map((text) => startOf(working, text.slice(1)));
    if (added.length === 0 && taken.length > 0)
        throw nothingAdded(workingDirectory);
    const exclude = taken.flatMap(({ directory, pattern }) => exclusions(directory, pattern));
    const found = new Set();
    for (const group of Map.groupBy(added, (line) => line.root.path).values()) {
        for (const file of await searchLines(group, exclude, workingDirectory))
            found.add(file);
    }
    return [...found].sort(byte_order_inByteOrder);
}
async function searchLines(lines, exclude, at) {
    const [first] = lines;
    if (!first)
        return [];
    const lineOf = new Map();
    for (const line of lines)
        for (const pattern of line.patterns)
            lineOf.set(pattern, line);
    const { matches, passedOver } = await search_search(first.root, lineOf.keys(), exclude);
    const [strange] = passedOver;
    if (strange)
        throw glob_paths_notAFile(strange);
    const matched = new Set(matches.flatMap((match) => match.patterns.map((pattern) => lineOf.get(pattern))));
    const unmatched = lines.find((line) => !matched.has(line));
    if (unmatched)
        throw noMatch(unmatched.text, at);
    return matches.map((match) => match.path);
}
async function placeLine(working, given, text) {
    const { directory, pattern } = startOf(working, text);
    if (directory === working.path)
        return { text, root: working, patterns: readings(directory, pattern) };
    const file = existingFile(text);
    if (file !== undefined && !hasMagic(text))
        return fileLine(text, file);
    try {
        const root = await openRoot(directory);
        return { text, root, patterns: readings(root.path, pattern) };
    }
    catch (error) {
        const missing = ['files/not-found', 'files/not-a-directory'];
        throw error instanceof src/* UserError */.yo && missing.includes(error.rule) ? noMatch(text, given) : error;
    }
}
/** A file that is named by its absolute path, outside the working directory, may be a link: its user said so. */
function fileLine(text, file) {
    const directory = external_node_path_default().dirname(file);
    return { text, root: { path: directory }, patterns: [search_anchor(directory, literalPattern([external_node_path_default().basename(file)]))] };
}
function existingFile(file) {
    try {
        return (0,external_node_fs_.statSync)(file).isFile() ? external_node_fs_.realpathSync.native(file) : undefined;
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error) ?? ''))
            return undefined;
        throw fault_readFault(error, file);
    }
}
/** The directory from which a line is searched, and the rest of the line as a glob under it. */
function startOf(working, text) {
    if (!external_node_path_default().isAbsolute(text))
        return { directory: working.path, pattern: text };
    const inWorking = within(working.path, text);
    if (inWorking !== undefined)
        return { directory: working.path, pattern: withSlashes(inWorking) || '.' };
    const directory = namedDirectory(text);
    return { directory: realOf(directory) ?? directory, pattern: withSlashes(external_node_path_default().relative(directory, text)) };
}
/** The deepest directory that is named without a glob. */
function namedDirectory(text) {
    let directory = external_node_path_default().dirname(external_node_path_default().resolve(text));
    while (hasMagic(directory))
        directory = external_node_path_default().dirname(directory);
    return directory;
}
/** What this system writes with its own separator, as globs write it. */
function withSlashes(file) {
    return (external_node_path_default()).sep === '\\' ? file.replaceAll('\\', '/') : file;
}
/** Nothing that was asked for is passed over in silence. */
function glob_paths_notAFile({ name, path: file, found }) {
    return new src/* UserError */.yo('files/not-a-file', `${shown_shown(name)} is matched and is no file: found ${found}.`, {
        remedy: 'Take it away with a line that begins with "!", name what the link leads to, or remove it.',
        at: { file },
    });
}
function noMatch(text, at) {
    return new src/* UserError */.yo('files/no-match', `The line ${shown_shown(text)} names no file.`, {
        remedy: 'Correct the pattern; all files of a directory are written directory/**.',
        at: { file: at },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/locate.js






/**
 * `resolveWithin` for many names, in their order; what is wrong with one is a value. `walked` is what a walk of the same
 * root found, by name: the system is not asked again about plain files that are among it, which for many files is several times
 * faster.
 */
async function locate(root, names, walked = new Map()) {
    const pace = startPace();
    const located = [];
    for (const name of names) {
        const found = walked.get(name);
        // A walk shows names as the disk spells them, also such as no other system allows.
        if (found?.kind === 'file' && checkPortablePath(name) === undefined)
            located.push({ path: found.path });
        else
            located.push(await locateOne(root, name));
        if (pace.due())
            await pace.rest();
    }
    return located;
}
async function locateOne(root, name) {
    try {
        const path = await resolveWithin(root, name);
        return { path, size: lstatSync(path).size };
    }
    catch (error) {
        return error instanceof UserError ? error : readFault(error, name);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/program-digest.js



/**
 * SHA-256 over the scripts and grammars of a program's folders and the version of Node: what one program concluded is
 * worth nothing to another one. Undefined when there are none, as when it runs from source: then no two runs are known to
 * be of the same program.
 */
async function programDigest(folders) {
    const digest = createHash('sha256').update(`${process.version}\n`);
    let files = 0;
    for (const folder of folders) {
        for (const name of (await readdir(folder)).filter((file) => /\.(?:js|cjs|wasm)$/.test(file)).sort()) {
            const content = createHash('sha256').update(await readFile(nodePath.join(folder, name)));
            digest.update(`${name}\n${content.digest('hex')}\n`);
            files++;
        }
    }
    return files === 0 ? undefined : digest.digest('hex');
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/digest.js

/** Digests that Node computes itself; a worker's script can offer more by other names. */
const digest_knownDigests = {
    sha256: () => streaming('sha256'),
    blake2b: () => streaming('blake2b512'),
    md5: () => streaming('md5'),
    /** As git names a file (git, "Git Objects"). */
    'git-sha1': (size) => streaming('sha1', `blob ${size}\0`),
};
function streaming(algorithm, first = '') {
    const hash = (0,external_node_crypto_.createHash)(algorithm).update(first);
    return {
        update: (block) => {
            hash.update(block);
        },
        digest: () => hash.digest('hex'),
    };
}
/** One digest for each part of a file, in their order. An empty file has no part. */
class digest_PartDigests {
    #start;
    #partSize;
    #digests = [];
    #part;
    #filled = 0;
    /** `partSize` in bytes; the last part may be shorter. */
    constructor(start, partSize) {
        this.#start = start;
        this.#partSize = partSize;
    }
    update(block) {
        for (let at = 0; at < block.length;) {
            this.#part ??= this.#start(this.#partSize);
            const bytes = block.subarray(at, at + this.#partSize - this.#filled);
            this.#part.update(bytes);
            at += bytes.length;
            this.#filled += bytes.length;
            if (this.#filled === this.#partSize)
                this.#finishPart();
        }
    }
    /** Once. */
    digests() {
        this.#finishPart();
        return this.#digests;
    }
    #finishPart() {
        if (this.#part)
            this.#digests.push(this.#part.digest());
        this.#part = undefined;
        this.#filled = 0;
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/identity.js


/** The present state of a file, without reading it. Never follows a link. Throws `files/not-found`, `files/unreadable`. */
function identityOf(path) {
    try {
        return identify(lstatSync(path, { bigint: true }));
    }
    catch (error) {
        throw readFault(error, path);
    }
}
/** The state of an open file. */
function identityOfOpen(descriptor) {
    return identify((0,external_node_fs_.fstatSync)(descriptor, { bigint: true }));
}
function sameIdentity(a, b) {
    return (a.device === b.device &&
        a.inode === b.inode &&
        a.size === b.size &&
        a.changed === b.changed &&
        a.modified === b.modified);
}
function identify({ dev, ino, size, ctimeNs, mtimeNs }) {
    return {
        device: String(dev),
        inode: String(ino),
        size: String(size),
        changed: String(ctimeNs),
        modified: String(mtimeNs),
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/kept-source.js


/**
 * The bytes of an open file, of which some are in memory still: what lies within one kept piece costs no read of the disk.
 * Reading throws `files/unreadable`.
 */
function keptSource(path, descriptor, size, kept) {
    const [head] = kept;
    // The whole of a small file, whose inspection reads pieces by the dozen.
    if (head?.start === 0 && head.bytes.length === size)
        return byte_source_memorySource(head.bytes);
    return {
        size,
        read(offset, length) {
            const end = Math.min(size, offset + length);
            const piece = kept.find(({ start, bytes }) => start <= offset && end <= start + bytes.length);
            if (piece)
                return piece.bytes.subarray(offset - piece.start, Math.max(0, end - piece.start));
            return readAt(path, descriptor, offset, Math.max(0, end - offset));
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/window.js
/** Bytes at the start of a file that are kept for inspection. A file that is not longer is in memory as a whole. */
const window_headSize = 1024 * 1024;
/**
 * Bytes that are read at once behind the head: two such blocks fit the processor's cache, and larger ones are not faster
 * (measured: 256 KiB to 1 MiB alike).
 */
const blockSize = 256 * 1024;
/**
 * The memory of one reader, used again for every file: the head of the file, and behind it two blocks filled in turn, so
 * that at the end of the file at least its last 256 KiB are there.
 */
class window_Window {
    #head = { start: 0, length: 0, memory: Buffer.allocUnsafeSlow(window_headSize) };
    /** All of them, the head first. */
    #areas = [this.#head];
    #current = this.#head;
    /** Made when a file is longer than the head. */
    #blocks;
    /** Forgets all bytes. */
    restart() {
        this.#current = this.#head;
        for (const area of this.#areas)
            area.length = 0;
    }
    /** Where the next bytes of the file are to be written, at most so many as a block has. */
    space() {
        if (this.#current.length === this.#current.memory.length)
            this.#turn();
        const { memory, length } = this.#current;
        return memory.subarray(length, length + blockSize);
    }
    /** Takes note that so many bytes have been written to the space, and returns them. */
    fill(bytes) {
        const { memory, length } = this.#current;
        this.#current.length += bytes;
        return memory.subarray(length, length + bytes);
    }
    /** The start of the head, whose bytes are forgotten: for who reads a small file at once. At most `headSize`. */
    start(length) {
        this.restart();
        return this.#head.memory.subarray(0, length);
    }
    kept() {
        const kept = [];
        for (const { start, length, memory } of this.#areas) {
            if (length > 0)
                kept.push({ start, bytes: memory.subarray(0, length) });
        }
        return kept;
    }
    #turn() {
        const [one, other] = (this.#blocks ??= this.#newBlocks());
        const next = this.#current === one ? other : one;
        next.start = this.#current.start + this.#current.length;
        next.length = 0;
        this.#current = next;
    }
    #newBlocks() {
        const blocks = [newBlock(), newBlock()];
        this.#areas.push(...blocks);
        return blocks;
    }
}
function newBlock() {
    return { start: 0, length: 0, memory: Buffer.allocUnsafeSlow(blockSize) };
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/file-reader.js






const nothing = Buffer.alloc(0);
/**
 * Reads one file from its start to its end, block by block, so that its user can report progress or stop in between.
 * Reading is synchronous: per block that is several times faster than a stream. The window may be used again when the
 * file is closed.
 */
class file_reader_FileReader {
    #path;
    #file;
    #window;
    #hash;
    #size = 0;
    #atEnd = false;
    /** Whoever opened the file closes it. */
    constructor(path, file, window) {
        this.#path = path;
        this.#file = file;
        this.#window = window;
        window.restart();
        this.#hash = file.stat.size < window_headSize ? undefined : (0,external_node_crypto_.createHash)('sha256');
    }
    /**
     * The next bytes, valid until the next call; none at the end. Throws `files/unreadable` or
     * `files/changed-while-reading`.
     */
    next() {
        if (this.#atEnd)
            return nothing;
        const space = this.#window.space();
        const block = this.#window.fill(this.#read(space));
        this.#size += block.length;
        // A file gives less than it was asked for at its end alone: asking once more would double the calls for a small one.
        this.#atEnd = block.length < space.length && this.#size === this.#file.stat.size;
        if (this.#size > this.#file.stat.size)
            throw changedWhileReading(this.#path);
        this.#hash?.update(block);
        return block;
    }
    /** The digest, once `next` has returned nothing. Throws `files/changed-while-reading`. */
    finish() {
        if (this.#size !== this.#file.stat.size)
            throw changedWhileReading(this.#path);
        this.requireUnchanged();
        return { path: this.#path, size: this.#size, sha256: this.#hash?.digest('hex') ?? this.#hashSmall() };
    }
    /** All bytes of the file; what has been kept of them is not read again. Valid as long as the file is open. */
    source() {
        return keptSource(this.#path, this.#file.descriptor, this.#size, this.#window.kept());
    }
    /** Throws `files/changed-while-reading` when somebody has written to a file that is not in memory as a whole. */
    requireUnchanged() {
        if (!this.#hash)
            return;
        const { size, mtimeMs, ctimeMs } = (0,external_node_fs_.fstatSync)(this.#file.descriptor);
        const { stat } = this.#file;
        if (size !== stat.size || mtimeMs !== stat.mtimeMs || ctimeMs !== stat.ctimeMs)
            throw changedWhileReading(this.#path);
    }
    identity() {
        return identityOfOpen(this.#file.descriptor);
    }
    /** Throws `files/changed-while-reading` when the file is not in that state any more. */
    requireIdentity(identity) {
        if (!sameIdentity(this.identity(), identity))
            throw changedWhileReading(this.#path);
    }
    #read(space) {
        try {
            return (0,external_node_fs_.readSync)(this.#file.descriptor, space, 0, space.length, null);
        }
        catch (error) {
            throw fault_readFault(error, this.#path);
        }
    }
    /** A small file is kept as a whole; hashing it at once is faster. */
    #hashSmall() {
        const [head] = this.#window.kept();
        return (0,external_node_crypto_.hash)('sha256', head?.bytes ?? '', 'hex');
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/hash-here.js






/**
 * Hashes one regular file in this thread, with bounded memory, and lets timers run. Never follows a link.
 * Throws `files/not-found`, `files/not-a-file`, `files/unreadable` or `files/changed-while-reading`, and the signal's
 * reason.
 */
function hashFile(path, options = {}) {
    return hashPaced(path, new window_Window(), pace_startPace(), options);
}
/**
 * Hashes the files in this thread, one after the other, and yields each with its digest or with what is wrong with it.
 */
async function* hash_here_hashHere(files, options) {
    const window = new Window();
    const pace = startPace();
    for (const file of files) {
        yield [file, await hashOrFault(file.path, window, pace, options)];
        if (pace.due())
            await pace.rest();
    }
}
async function hashOrFault(path, window, pace, options) {
    try {
        return await hashPaced(path, window, pace, options);
    }
    catch (error) {
        options.signal?.throwIfAborted();
        return readFault(error, path);
    }
}
async function hashPaced(path, window, pace, options) {
    options.signal?.throwIfAborted();
    const file = regular_file_openRegularFile(path);
    try {
        const reader = new file_reader_FileReader(path, file, window);
        for (let block = reader.next(); block.length > 0; block = reader.next()) {
            options.onProgress?.(block.length);
            if (!pace.due())
                continue;
            await pace.rest();
            options.signal?.throwIfAborted();
        }
        return reader.finish();
    }
    finally {
        (0,external_node_fs_.closeSync)(file.descriptor);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/shared/files/src/read/faults.js


/** The thread died over this file, and not over its content. */
function readingStopped(path, cause) {
    return new src/* UserError */.yo('files/hashing-stopped', `${shown_shown(path)} was not read to its end: its worker thread died.`, {
        remedy: 'Run the job again; if it happens again, give the runner more memory.',
        at: { file: path },
        cause,
    });
}
/** The inspection of this file's content ended its thread. */
function inspectionEnded(path, { reason, cause }, { deadline, memory }) {
    const reasons = {
        deadline: ['files/inspection-too-long', `took longer than ${deadline / 1000} s`],
        memory: ['files/inspection-too-large', `needed more than ${memory} MiB of memory`],
        death: ['files/inspection-failed', 'ended its thread'],
    };
    const [rule, what] = reasons[reason];
    return new src/* UserError */.yo(rule, `Judging the content of ${shown_shown(path)} ${what}.`, {
        remedy: 'Treat the file as unsafe: sound files are judged in a fraction of that.',
        at: { file: path },
        properties: { deadline, memory },
        cause,
    });
}
/** Nobody inspected this file's content, since others had used up the patience. */
function inspectionGivenUp(path, ended) {
    return new src/* UserError */.yo('files/inspection-given-up', `The content of ${shown_shown(path)} was not judged, since judging ${ended} other files took too long or too much memory.`, { remedy: 'Remove those files first.', at: { file: path } });
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/messages.js

function messages_toFault({ rule, message, details }) {
    const { remedy, at, properties } = details;
    return { rule, message, remedy, ...(at && { at }), ...(properties && { properties }) };
}
function fromFault({ rule, message, ...details }) {
    return new src/* UserError */.yo(rule, message, details);
}
function received(path, outcome) {
    if ('fault' in outcome)
        return fromFault(outcome.fault);
    const { size, sha256, digests, parts, identity, inspection } = outcome;
    const reading = { path, size, sha256 };
    if (digests)
        reading.digests = digests;
    if (parts)
        reading.parts = parts;
    if (identity)
        reading.identity = identity;
    if (inspection)
        reading.inspection = 'fault' in inspection ? fromFault(inspection.fault) : inspection.content;
    return reading;
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/queue.js
/** In bytes: a worker reads so much for about 100 ms, for which its pool may be busy otherwise. */
const batchSize = 64 * 1024 * 1024;
const mostInBatch = 8192;
/** What a file costs beside its bytes: opening, messages, inspection of what is small. In bytes that take as long. */
const costPerFile = 64 * 1024;
/** In bytes: so much work pays for the start of a worker, about 30 ms. */
const worthWorker = 32 * 1024 * 1024;
/** The files that wait for a worker, largest first, since the last one to be read should be small. */
class Queue {
    #files;
    /** Indexes of the files that no worker had; the next one comes last. */
    #waiting;
    /** What was put back, and comes before those; the next one comes last. */
    #returned = [];
    constructor(files) {
        this.#files = files;
        const size = (index) => files[index]?.size ?? 0;
        this.#waiting = [...files.keys()].sort((a, b) => size(b) - size(a)).reverse();
    }
    get length() {
        return this.#waiting.length + this.#returned.length;
    }
    /** How many workers the files are worth, of at most so many. */
    workers(most) {
        const work = this.#files.reduce((sum, { size }) => sum + size + costPerFile, 0);
        return Math.min(Math.max(most, 1), Math.ceil(work / worthWorker), this.length);
    }
    /** The next files for one of so many workers: a large one alone, small ones together, fewer towards the end. */
    next(workers) {
        const most = Math.min(mostInBatch, Math.ceil(this.length / (2 * workers)));
        const batch = [];
        for (let bytes = 0; batch.length < most && bytes < batchSize;) {
            const [task, size] = this.#take();
            if (!task)
                break;
            batch.push(task);
            bytes += size;
        }
        return batch;
    }
    /** Puts a file back, to be next. */
    putBack(task) {
        this.#returned.push(task);
    }
    #take() {
        const returned = this.#returned.pop();
        if (returned)
            return [returned, 0];
        const index = this.#waiting.pop();
        const file = index === undefined ? undefined : this.#files[index];
        if (index === undefined || !file)
            return [undefined, 0];
        return [{ ...file, id: index + 1 }, file.size];
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
;// CONCATENATED MODULE: ./build/shared/files/src/read/activity.js
/**
 * What a worker does at this moment, in memory that it shares with its pool: a thread that hangs answers no message, and
 * still shows here over which file it hangs.
 */
class activity_Activity {
    shared;
    #cells;
    constructor(shared = new SharedArrayBuffer(8)) {
        this.shared = shared;
        this.#cells = new Int32Array(shared);
    }
    /** `id` is that of the file, from 1 on. */
    begin(phase, id) {
        Atomics.store(this.#cells, 0, id);
        Atomics.store(this.#cells, 1, phases.indexOf(phase));
    }
    /** Of the file that it is reading. */
    beginInspection() {
        Atomics.store(this.#cells, 1, phases.indexOf('inspecting'));
    }
    now() {
        return { id: Atomics.load(this.#cells, 0), phase: phases[Atomics.load(this.#cells, 1)] ?? 'idle' };
    }
}
const phases = ['idle', 'reading', 'inspecting'];

;// CONCATENATED MODULE: ./build/shared/files/src/read/reading-worker.js



/** What sound files never need. */
const reading_worker_usualLimits = { deadline: 60_000, memory: 192 };
/** How often the deadline is looked at, in milliseconds. */
const watchEvery = 100;
/** One worker thread that reads one batch of files at a time, and is ended when it takes too long over one of them. */
class reading_worker_ReadingWorker {
    #thread;
    #activity = new activity_Activity();
    #limits;
    #events;
    #finish;
    #reason = 'death';
    #cause;
    #end;
    /** `entry` is the absolute path of a script that calls `serveReading`. */
    constructor(entry, limits, scratch) {
        this.#limits = limits;
        const workerData = { activity: this.#activity.shared, ...(scratch !== undefined && { scratch }) };
        this.#thread = new external_node_worker_threads_.Worker(entry, {
            workerData,
            resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: youngGeneration },
        });
        this.#thread.on('message', (reply) => {
            if ('progress' in reply)
                this.#events?.onProgress(reply.progress);
            else if ('answers' in reply)
                for (const one of JSON.parse(reply.answers))
                    this.#events?.onAnswer(one);
            else
                this.#finish?.(undefined);
        });
        this.#thread.on('error', (cause) => {
            this.#cause = cause;
            if (codeOf(cause) === 'ERR_WORKER_OUT_OF_MEMORY')
                this.#reason = 'memory';
        });
        this.#thread.on('exit', (code) => {
            const cause = this.#cause ?? new Error(`the worker ended with code ${code}`);
            this.#end = { reason: this.#reason, ...this.#activity.now(), cause };
            this.#finish?.(this.#end);
        });
    }
    /** Reads the files, and tells of each reading. Returns why the thread ended, if it did before it had read all. */
    async read(tasks, events) {
        if (this.#end)
            return this.#end;
        this.#events = events;
        const watch = setInterval(this.#watch(), watchEvery);
        try {
            return await new Promise((resolve) => {
                this.#finish = resolve;
                this.#post({ files: tasks });
            });
        }
        finally {
            clearInterval(watch);
            this.#finish = undefined;
        }
    }
    /** Loads what files of which so much is wanted will need. */
    prepare(wanted) {
        this.#post({ prepare: wanted });
    }
    async close() {
        await this.#thread.terminate();
    }
    #post(batch) {
        this.#thread.postMessage(batch);
    }
    /** Ends the thread when it has inspected the same file for longer than allowed. */
    #watch() {
        let seen = this.#activity.now();
        let since = performance.now();
        return () => {
            const { id, phase } = this.#activity.now();
            if (phase !== 'inspecting' || id !== seen.id || phase !== seen.phase) {
                seen = { id, phase };
                since = performance.now();
            }
            else if (performance.now() - since > this.#limits.deadline) {
                this.#reason = 'deadline';
                void this.#thread.terminate();
            }
        };
    }
}
/** For short-lived objects, in MiB: less than Node's 48, since many workers have it. */
const youngGeneration = 12;

;// CONCATENATED MODULE: ./build/shared/files/src/read/pool.js





/** One per available processor, and not more than any disk keeps busy. */
function mostReaders() {
    return Math.min((0,external_node_os_.availableParallelism)(), 8);
}
/** Inspections that may end their thread before no more files are inspected: it bounds the time of the whole. */
const mostEnded = 20;
/** Reads files in worker threads. A thread that an inspection ended is replaced; one that died otherwise is not. */
class pool_ReadingPool {
    #files;
    #options;
    #limits;
    #queue;
    #workers;
    #outcomes;
    #inspectionFaults = new Map();
    #running = new Set();
    #events = {
        onProgress: (bytes) => this.#options.onProgress?.(bytes),
        onAnswer: ({ id, outcome }) => {
            this.#settle(id, received(this.#files[id - 1]?.path ?? '', outcome));
        },
    };
    #ended = 0;
    constructor(files, options) {
        this.#files = files;
        this.#options = options;
        this.#limits = options.limits ?? reading_worker_usualLimits;
        this.#queue = new Queue(files);
        this.#outcomes = files.map(() => undefined);
        this.#workers = this.#queue.workers(options.concurrency ?? mostReaders());
    }
    /** Reads until there is nothing left, or no worker. Throws the reason of the signal when that is raised. */
    async run() {
        const { signal } = this.#options;
        signal?.throwIfAborted();
        const stop = () => void this.#close();
        signal?.addEventListener('abort', stop);
        try {
            await Promise.all(Array.from({ length: this.#workers }, () => this.#work()));
            signal?.throwIfAborted();
        }
        finally {
            signal?.removeEventListener('abort', stop);
            await this.#close();
        }
    }
    /** What became of a file; nothing when no worker was left to read it. */
    outcomeOf(index) {
        return this.#outcomes[index];
    }
    async #work() {
        while (this.#queue.length > 0 && !this.#options.signal?.aborted) {
            const end = await this.#drain();
            if (end?.phase !== 'inspecting')
                return;
        }
    }
    /** Reads with one worker until the queue is empty or the thread ends. */
    async #drain() {
        const worker = this.#start();
        try {
            for (let batch = this.#next(); batch.length > 0; batch = this.#next()) {
                const end = await worker.read(batch, this.#events);
                if (this.#options.signal?.aborted)
                    return undefined;
                if (end)
                    return this.#accountFor(end, batch);
            }
            return undefined;
        }
        finally {
            this.#running.delete(worker);
            const closed = worker.close();
            // The end of a thread takes 10 to 20 ms, in which what was read can be judged.
            if (!this.#options.ready?.has(worker))
                await closed;
        }
    }
    #start() {
        const { worker: script, scratch, ready } = this.#options;
        const worker = ready?.take() ?? new reading_worker_ReadingWorker(script, this.#limits, scratch);
        this.#running.add(worker);
        return worker;
    }
    #next() {
        const batch = this.#queue.next(this.#workers);
        return this.#ended < mostEnded ? batch : batch.map((task) => this.#giveUp(task));
    }
    #giveUp(task) {
        return this.#withoutInspection(task, inspectionGivenUp(task.path, this.#ended));
    }
    #withoutInspection({ inspectAs, ...task }, reason) {
        if (inspectAs !== undefined)
            this.#inspectionFaults.set(task.id, reason);
        return task;
    }
    /** Finds the file to blame; the others that the thread has not answered go back into the queue. */
    #accountFor(end, batch) {
        const open = batch.filter(({ id }) => this.outcomeOf(id - 1) === undefined);
        const blamed = open.find(({ id }) => id === end.id) ?? open[0];
        for (const task of open.toReversed())
            if (task !== blamed)
                this.#queue.putBack(task);
        if (!blamed)
            return end;
        if (end.phase === 'inspecting') {
            this.#ended++;
            this.#queue.putBack(this.#withoutInspection(blamed, inspectionEnded(blamed.path, end, this.#limits)));
        }
        else {
            this.#settle(blamed.id, readingStopped(blamed.path, end.cause));
        }
        return end;
    }
    #settle(id, outcome) {
        const fault = this.#inspectionFaults.get(id);
        this.#outcomes[id - 1] = fault && 'sha256' in outcome ? { ...outcome, inspection: fault } : outcome;
    }
    async #close() {
        await Promise.all([...this.#running].map((worker) => worker.close()));
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/hash-files.js


/** From this size on, in bytes, a file is worth a message to a worker. */
const largeFile = (/* unused pure expression or super */ null && (1024 * 1024));
/** From this sum of large files on, in bytes, the start of a worker (about 30 ms) pays. */
const worthWorkers = 50_000_000;
/**
 * Hashes all the files: large ones in worker threads, largest first, small ones in this thread meanwhile.
 * Outcomes are in the order of the files; what is wrong with one file is a value and stops no other.
 * `onProgress` is told of newly hashed bytes. Throws the reason of the signal when that is raised.
 */
async function hashFiles(files, options = {}) {
    const { worker } = options;
    const large = files.filter(({ size }) => size >= largeFile);
    const total = large.reduce((sum, { size }) => sum + size, 0);
    const outcomes = new Map();
    if (worker === undefined || total < worthWorkers)
        await hashInThisThread(files, outcomes, options);
    else
        await hashWithWorkers(files, large, outcomes, { ...options, worker });
    return files.map((file) => outcomes.get(file)).filter((outcome) => outcome !== undefined);
}
/** What is left when all workers have died is hashed in this thread. */
async function hashWithWorkers(files, large, outcomes, options) {
    const pool = new ReadingPool(large.map(({ path, size }) => ({ path, size })), options);
    const small = files.filter(({ size }) => size < largeFile);
    await Promise.all([hashInThisThread(small, outcomes, options), pool.run()]);
    for (const [index, file] of large.entries()) {
        const outcome = pool.outcomeOf(index);
        if (outcome)
            outcomes.set(file, outcome);
    }
    const left = large.filter((file) => !outcomes.has(file));
    await hashInThisThread(left, outcomes, options);
}
async function hashInThisThread(files, outcomes, options) {
    for await (const [file, outcome] of hashHere(files, options))
        outcomes.set(file, outcome);
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/read-files.js


/**
 * Reads every file once, in worker threads, for all that is wanted of it: largest first, small ones together.
 * Outcomes are in the order of the files; what is wrong with one file, or with its content, is a value and stops no
 * other. An inspection that takes too long or too much memory is ended. Throws the reason of the signal when that is
 * raised.
 */
async function readFiles(files, options) {
    const pool = new pool_ReadingPool(files, options);
    await pool.run();
    return files.map(({ path }, index) => pool.outcomeOf(index) ?? readingStopped(path, new Error('no worker thread was left')));
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/ready-readers.js

/**
 * Threads that start, and load what they will need, while their user still finds out which files there are to read. Close
 * them, used or not.
 */
class ReadyReaders {
    #all;
    #waiting;
    /** `worker` is the absolute path of a script that calls `serveReading`; `wanted` is what will be asked of it. */
    constructor(worker, count, wanted) {
        this.#all = Array.from({ length: count }, () => new ReadingWorker(worker, usualLimits));
        this.#waiting = [...this.#all];
        for (const reader of this.#all)
            reader.prepare(wanted);
    }
    /** One that nobody has; whoever takes it closes it, and need not wait for its end. */
    take() {
        return this.#waiting.pop();
    }
    has(reader) {
        return this.#all.includes(reader);
    }
    /** Waits for the end of all. */
    async close() {
        this.#waiting.length = 0;
        await Promise.all(this.#all.map((reader) => reader.close()));
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/read-file.js











/**
 * Takes all that is wanted of a file by one read of it. What is wrong with the content, or with its inspection, is a value.
 * Throws `files/not-found`, `files/not-a-file`, `files/unreadable`, `files/too-large` or `files/changed-while-reading`.
 */
function read_file_readFile(path, wanted, skills, window, observer) {
    const file = openRegularFile(path);
    try {
        const { size } = file.stat;
        if (wanted.mostBytes !== undefined && size > wanted.mostBytes)
            throw tooLarge(path, size, wanted.mostBytes);
        const readIt = size < headSize && isUsual(wanted) ? readAtOnce : readInBlocks;
        return readIt(path, file, wanted, skills, window, observer);
    }
    finally {
        closeSync(file.descriptor);
    }
}
/** Whether nothing but the SHA-256 and the content is asked for, as of most files. */
function isUsual({ digests, parts, identify }) {
    return (digests === undefined || digests.length === 0) && parts === undefined && identify !== true;
}
/** A small file as a whole, of which models have thousands. */
function readAtOnce(path, file, { inspectAs }, skills, window, observer) {
    const { size } = file.stat;
    const bytes = readWhole(path, file, window.start(size + 1));
    observer.onProgress(size);
    const sha256 = hash('sha256', bytes, 'hex');
    if (inspectAs === undefined)
        return { size, sha256 };
    observer.onInspection();
    return { size, sha256, inspection: inspect(path, inspectAs, memorySource(bytes), skills) };
}
function readInBlocks(path, file, wanted, skills, window, observer) {
    const reader = new FileReader(path, file, window);
    const identity = wanted.identify ? reader.identity() : undefined;
    const further = startDigests(wanted, skills, file.stat.size);
    for (let block = reader.next(); block.length > 0; block = reader.next()) {
        for (const digest of further.all)
            digest.update(block);
        observer.onProgress(block.length);
    }
    const { size, sha256 } = reader.finish();
    const reading = { size, sha256, ...further.results() };
    if (wanted.inspectAs !== undefined) {
        observer.onInspection();
        reading.inspection = inspect(path, wanted.inspectAs, reader.source(), skills);
        reader.requireUnchanged();
    }
    if (identity)
        reader.requireIdentity((reading.identity = identity));
    return reading;
}
function startDigests({ digests = [], parts }, skills, size) {
    if (digests.length === 0 && !parts)
        return noDigests;
    const named = [...new Set(digests)].map((name) => ({ name, digest: read_file_startOf(name, skills)(size) }));
    const ofParts = parts && new PartDigests(read_file_startOf(parts.digest, skills), parts.size);
    const all = [...named.map(({ digest }) => digest), ...(ofParts ? [ofParts] : [])];
    return {
        all,
        results: () => ({
            ...(named.length > 0 && {
                digests: Object.fromEntries(named.map(({ name, digest }) => [name, digest.digest()])),
            }),
            ...(ofParts && { parts: ofParts.digests() }),
        }),
    };
}
const noDigests = { all: [], results: () => ({}) };
function read_file_startOf(name, { digests }) {
    const start = Object.hasOwn(digests, name) ? digests[name] : undefined;
    if (start)
        return start;
    throw new Error(`this worker has no digest ${name}`);
}
function inspect(path, name, source, skills) {
    try {
        if (!skills.inspect)
            throw new Error('this worker inspects nothing');
        return { content: skills.inspect(name, source) };
    }
    catch (cause) {
        return { fault: toFault(cause instanceof UserError ? cause : inspectionFailed(path, cause)) };
    }
}
function inspectionFailed(path, cause) {
    return new UserError('files/inspection-failed', `The content of ${shown(path)} could not be judged: ${String(cause)}.`, {
        remedy: 'Treat the file as unsafe, and report this: it is a bug.',
        at: { file: path },
        cause,
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/serve.js







/** The whole program of a worker thread of `hashFiles`: answers its requests until it is terminated. */
function serveHashing() {
    serveReading({});
}
/** The whole program of a worker thread of `readFiles`: answers its requests until it is terminated. */
function serveReading(load) {
    if (!parentPort)
        throw new Error('serveReading runs in a worker thread only');
    const server = new Server(parentPort, load);
    parentPort.on('message', (batch) => {
        void ('prepare' in batch ? server.learn(batch.prepare) : server.answer(batch.files));
    });
}
/** Bytes between two messages of progress. */
const progressStep = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** Longest time that answers are held back, in milliseconds: a thread that is ended loses no more than that. */
const holdBack = 20;
class Server {
    #port;
    #load;
    #window = new Window();
    #data = workerData;
    #activity = new Activity(this.#data.activity);
    #skills = { digests: knownDigests };
    #observer = {
        onProgress: (bytes) => {
            this.#unreported += bytes;
            if (this.#unreported >= progressStep)
                this.#reportProgress();
        },
        onInspection: () => {
            this.#activity.beginInspection();
        },
    };
    #unreported = 0;
    #held = [];
    #heldSince = 0;
    constructor(port, load) {
        this.#port = port;
        this.#load = load;
    }
    async answer(tasks) {
        this.#heldSince = performance.now();
        for (const task of tasks) {
            this.#activity.begin('reading', task.id);
            if (!this.#isSkilled(task))
                await this.learn(task);
            this.#answerOne(task);
        }
        this.#activity.begin('idle', 0);
        this.#release();
        this.#post({ done: true });
    }
    /** Apart from the batch, which is left and entered again too often to be compiled well. */
    #answerOne(task) {
        this.#held.push({ id: task.id, outcome: this.#read(task) });
        if (performance.now() - this.#heldSince > holdBack)
            this.#release();
    }
    #read(task) {
        const { path } = task;
        try {
            return readFile(path, task, this.#skills, this.#window, this.#observer);
        }
        catch (error) {
            return { fault: toFault(readFault(error, path)) };
        }
    }
    #isSkilled(wanted) {
        return (wanted.inspectAs === undefined || this.#skills.inspect !== undefined) && !this.#lacksDigest(wanted);
    }
    #lacksDigest({ digests = [], parts }) {
        if (digests.length === 0 && !parts)
            return false;
        const known = (name) => Object.hasOwn(this.#skills.digests, name);
        return !digests.every(known) || (parts !== undefined && !known(parts.digest));
    }
    /** Loads what files of which so much is wanted need. */
    async learn(wanted) {
        if (this.#lacksDigest(wanted))
            this.#skills.digests = { ...knownDigests, ...(await this.#load.digests?.()) };
        if (wanted.inspectAs === undefined || this.#skills.inspect)
            return;
        const inspect = await this.#load.inspect?.(this.#data.scratch);
        if (inspect)
            this.#skills.inspect = inspect;
    }
    #release() {
        this.#reportProgress();
        if (this.#held.length > 0)
            this.#post({ answers: JSON.stringify(this.#held) });
        this.#held = [];
        this.#heldSince = performance.now();
    }
    #reportProgress() {
        if (this.#unreported > 0)
            this.#post({ progress: this.#unreported });
        this.#unreported = 0;
    }
    #post(reply) {
        this.#port.postMessage(reply);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/sealed-file.js




/** Bytes before what is sealed: the MAC in hexadecimal, and a line feed. */
const sealLength = 65;
/** What a sealed file holds, if its first line is the HMAC-SHA256 of all that follows; nothing is made of it before. */
async function readSealed(file, { key, purpose, largest }) {
    try {
        const content = await readBounded(file, largest);
        const body = content.subarray(sealLength);
        const mac = Buffer.from(content.subarray(0, sealLength - 1).toString('latin1'));
        const expected = Buffer.from(macOf(key, purpose, body));
        return mac.length === expected.length && timingSafeEqual(mac, expected) ? body : 'forged';
    }
    catch (error) {
        if (error instanceof UserError)
            return error.rule === 'files/not-found' ? 'missing' : 'unreadable';
        throw error;
    }
}
/** Replaces the file as a whole: who reads it at the same time sees the old one or the new one. Throws `files/unwritable`. */
async function writeSealed(file, body, { key, purpose }) {
    await writeAtomically(file, Buffer.concat([Buffer.from(`${macOf(key, purpose, body)}\n`), body]));
}
function macOf(key, purpose, body) {
    return createHmac('sha256', key).update(`${purpose}\n`).update(body).digest('hex');
}

;// CONCATENATED MODULE: ./build/shared/files/src/walk.js








/**
 * All that is in the root, sorted by UTF-8 bytes of the name. Links are reported and never followed.
 * A file that vanishes during the walk is left out. Throws `files/unreadable`, `files/illegal-name` or
 * `files/too-many`.
 */
async function walk(root, options = {}) {
    const entries = [];
    const pace = pace_startPace();
    for (const entry of await walkNames(root, options)) {
        const size = sizeOf(entry);
        if (size !== undefined)
            entries.push({ ...entry, size });
        if (pace.due())
            await pace.rest();
    }
    return entries;
}
/** The same without the sizes, for which the system must be asked about each file: whoever opens all of them learns them then. */
async function walkNames(root, options = {}) {
    const { under, skip = () => false, maximumEntries = mostEntries } = options;
    const first = under === undefined ? { path: root.path, name: '' } : await directoryWithin(root, under);
    const directories = [first];
    const entries = [];
    const pace = pace_startPace();
    for (let directory = directories.pop(); directory; directory = directories.pop()) {
        const above = directory.name === '' ? '' : `${directory.name}/`;
        const place = directory.path.endsWith((external_node_path_default()).sep) ? directory.path : directory.path + (external_node_path_default()).sep;
        // Sorted runs of short names make the sort of all whole names several times faster.
        for (const found of sortByName(entriesOf(directory.path, above, options))) {
            const name = above + found.name;
            if (skip(name))
                continue;
            const entry = describe(root, name, place + found.name, found);
            if (!entry)
                continue;
            if (entries.push(entry) > maximumEntries)
                throw tooManyEntries(first.path, maximumEntries);
            if (entry.kind === 'directory')
                directories.push(entry);
            if (pace.due())
                await pace.rest();
        }
    }
    return sortByName(entries);
}
function entriesOf(directory, above, { onIllegalName }) {
    if (!onIllegalName)
        return readDirectory(directory);
    const { entries, illegal } = readLegalNames(directory);
    for (const bytes of illegal)
        onIllegalName(above + bytes.toString('utf8'), bytes);
    return entries;
}
async function directoryWithin(root, under) {
    const real = await root_resolveWithin(root, under);
    if (!(0,external_node_fs_.lstatSync)(real).isDirectory())
        throw notADirectory(under, real);
    return { path: real, name: under };
}
/** Nothing when the file has vanished. */
function sizeOf({ kind, path: file }) {
    if (kind !== 'file')
        return 0;
    try {
        return (0,external_node_fs_.lstatSync)(file).size;
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw fault_readFault(error, file);
    }
}
function describe(root, name, file, found) {
    if (found.isFile())
        return { name, path: file, kind: 'file' };
    if (found.isDirectory())
        return { name, path: file, kind: 'directory' };
    if (!found.isSymbolicLink())
        return { name, path: file, kind: 'other' };
    try {
        return { name, path: file, kind: 'link', link: describeLink(root, file) };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw fault_readFault(error, file);
    }
}
function describeLink(root, file) {
    const target = (0,external_node_fs_.readlinkSync)(file);
    const found = follow(root.path, split(external_node_path_default().relative(root.path, file)));
    if (found.kind === 'outside')
        return { target, leavesRoot: true, resolves: 'nothing' };
    const surrounds = found.kind === 'directory' && namedWithin(found.path, file) !== undefined;
    return { target, leavesRoot: false, resolves: surrounds ? 'cycle' : found.kind };
}

;// CONCATENATED MODULE: ./build/shared/files/src/index.js

























/***/ }),

/***/ 9777:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   OV: () => (/* binding */ chartLines),
/* harmony export */   TR: () => (/* binding */ chartBlocks)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5588);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3847);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4366);



/** More parts than this cannot be told apart; the smallest share one. */
const maximumParts = 12;
/** The longest bar in the log, and the longest label, in characters. */
const barWidth = 30;
const labelWidth = 40;
/** A pie for the summary; nothing when no value is positive. */
function chartBlocks(chart) {
    const labels = new Set();
    const lines = partsOf(chart).map(({ label, value, size }) => `    "${unique(mermaidLabel(`${label} ${size}`), labels)}" : ${mermaidNumber(value)}`);
    return lines.length === 0 ? [] : [(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('h4', (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(chart.title)), (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)(['pie', ...lines])];
}
/** Bars for the log. */
function chartLines(chart) {
    const parts = partsOf(chart).map(({ label, ...part }) => ({ ...part, label: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(label), labelWidth) }));
    const largest = Math.max(...parts.map(({ value }) => value));
    const widest = Math.max(...parts.map(({ label }) => label.length));
    const bars = parts.map(({ label, value, size }) => {
        const bar = '█'.repeat(Math.max(1, Math.round((value / largest) * barWidth)));
        return `  ${label.padEnd(widest)}  ${bar} ${size}`;
    });
    return bars.length === 0 ? [] : [chart.title, ...bars];
}
/** Positive values, largest first. What is too small for a part of its own is one part together. */
function partsOf({ values, unit }) {
    const positive = Object.entries(values).filter(([, value]) => Number.isFinite(value) && value > 0);
    const sorted = positive.sort(([, a], [, b]) => b - a);
    const small = sorted.length > maximumParts ? sorted.splice(maximumParts - 1) : [];
    const sum = small.reduce((total, [, value]) => total + value, 0);
    const all = small.length > 0 ? [...sorted, [`${small.length} others`, sum]] : sorted;
    return all.map(([label, value]) => ({
        label,
        value,
        size: unit === 'bytes' ? (0,_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(value) : count(value, unit),
    }));
}
function count(value, unit = '') {
    return `${value} ${unit}`.trim();
}
/**
 * A text that Mermaid cannot take for anything else. Mermaid looks for directives (`%%{`), entities (`#…;`) and HTML in
 * strings too, and has no escape for them: only letters, digits and harmless signs are left.
 */
function mermaidLabel(label) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(label), 2 * labelWidth).replace(/[^\p{L}\p{M}\p{N} ._/+()…-]/gu, '_');
}
/** Mermaid keeps only the first of equal labels. */
function unique(label, taken) {
    let free = label;
    for (let copy = 2; taken.has(free); copy++)
        free = `${label} (${copy})`;
    taken.add(free);
    return free;
}
/** Mermaid reads decimal numbers without exponents. */
function mermaidNumber(value) {
    return Math.min(Math.max(value, 1e-6), Number.MAX_SAFE_INTEGER)
        .toFixed(6)
        .replace(/\.?0+$/, '');
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diffBlocks),
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5588);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4366);


/** Longer diffs are folded in the summary: the next one must not be a page away. */
const unfoldedLines = 60;
/** The job's log is for skimming; the whole diff is in the summary and in the verdict. */
const loggedLines = 200;
/** In UTF-16 units. Longer lines are cut, so that no single line can fill a page. */
const longestLine = 2000;
/** A text diff for the summary: inert, and at most so many lines of it. */
function diffBlocks(section, maximumLines) {
    const { lines, left } = linesOf(section, maximumLines);
    const body = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .preformatted */ .EC)('diff', left > 0 ? [...lines, moreLines(left)] : lines);
    if (lines.length <= unfoldedLines)
        return [(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('h4', (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(section.title)), body];
    return [(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('details', (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('summary', (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('strong', (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(section.title))), body)];
}
/** A text diff for the log. */
function diffLines(section) {
    const { lines, left } = linesOf(section, loggedLines);
    return [section.title, ...(left > 0 ? [...lines, moreLines(left)] : lines).map((line) => `  ${line}`)];
}
function linesOf({ text: whole }, maximum) {
    const all = whole.replace(/\n$/, '').split('\n');
    const lines = all.slice(0, maximum).map((line) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line), longestLine));
    return { lines, left: all.length - lines.length };
}
function moreLines(left) {
    return `… ${left} more lines are in the full verdict.`;
}


/***/ }),

/***/ 5588:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   OJ: () => (/* binding */ stacked),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mo: () => (/* binding */ breakable),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4366);

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text from anywhere, on one line, as inert text. */
function text(value) {
    return { html: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value).replace(/[&<>"']/g, (character) => entities[character] ?? character) };
}
/** The same, where a digest or another long word may break, so that it does not widen its table. */
function breakable(value) {
    return {
        html: value
            .split(/([^\s]{32,})/)
            .map((part, index) => (index % 2 === 1 ? brokenUp(part) : text(part).html))
            .join(''),
    };
}
/** After what separates the parts of paths and names; a part that is long itself, such as a digest, anywhere. */
function brokenUp(word) {
    const parts = word.split(/(?<=[/\\@:=?&#,;_-])/u);
    const pieces = parts.flatMap((part) => (part.length < 32 ? [part] : (part.match(/.{1,16}/gsu) ?? [])));
    return pieces.map((piece) => text(piece).html).join('<wbr>');
}
/** One below the other, in one cell. */
function stacked(...parts) {
    return { html: parts.map(({ html }) => html).join('<br>') };
}
/** Text from anywhere in a fixed-width font; GitHub links neither mentions, issues nor addresses there. */
function code(value) {
    return element('code', text(value));
}
/** An element without attributes around its children. */
function element(name, ...children) {
    return { html: `<${name}>${children.map((child) => child.html).join('')}</${name}>` };
}
/**
 * Lines in a fixed-width font, highlighted by GitHub as text of a language. No line is blank: within another element
 * the HTML block would end there.
 */
function preformatted(language, lines) {
    const body = lines.map((line) => text(line)
        .html.replace(/^ ?$/, '&#32;')
        .replace(/^ (?= *$)/, '&#32;'));
    return { html: `<pre lang="${language}">${body.join('\n')}</pre>` };
}
/**
 * A Mermaid diagram, which is Markdown's and not HTML's. Throws when a line would end it or could be a directive:
 * whoever makes the lines must not let text from outside do that.
 */
function mermaid(lines) {
    const unsafe = lines.find((line) => /[`~<>&%#;\n\r]/.test(line));
    if (unsafe !== undefined)
        throw new Error(`a line of a diagram is not inert: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(unsafe)}`);
    return { html: ['```mermaid', ...lines, '```'].join('\n') };
}
/** A table on lines of its own. No line is blank: in Markdown an HTML block would end there. */
function table(headings, rows) {
    const row = (tag, cells) => `<tr>${cells.map((cell) => `<${tag}>${cell.html}</${tag}>`).join('')}</tr>`;
    return {
        html: ['<table>', row('th', headings.map(text)), ...rows.map((cells) => row('td', cells)), '</table>'].join('\n'),
    };
}


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ih: () => (/* reexport */ annotationsOf),
  z3: () => (/* reexport */ measured/* formatBytes */.z3),
  BP: () => (/* reexport */ printable/* logLine */.BP),
  Gs: () => (/* reexport */ log/* logOf */.G),
  ml: () => (/* reexport */ printable/* shorten */.ml),
  YG: () => (/* reexport */ summary/* summaryOf */.YG),
  RK: () => (/* reexport */ printable/* visible */.RK)
});

// UNUSED EXPORTS: humanName, showPlace

// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var src = __nccwpck_require__(6980);
// EXTERNAL MODULE: ./build/shared/report/src/printable.js
var printable = __nccwpck_require__(4366);
;// CONCATENATED MODULE: ./build/shared/report/src/annotations.js


/** GitHub shows at most ten annotations per level and step, and 4,096 characters of each (actions/runner, ExecutionContext.cs). */
const limits = { perLevel: 10, message: 4096 };
const levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'warning',
    note: 'notice',
};
/** The annotations of a step, worst first. What does not fit is counted in the last one, which names the full verdict. */
function annotationsOf(findings, verdictPath) {
    const sorted = findings.toSorted(src/* bySeverity */.Np).map(annotationOf);
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const all = sorted.filter((annotation) => annotation.level === level);
        if (all.length <= limits.perLevel)
            return all;
        const left = all.length - limits.perLevel + 1;
        const message = `${left} more findings are not shown here. See the summary of this job, or ${(0,printable/* visible */.RK)(verdictPath)}.`;
        return [...all.slice(0, limits.perLevel - 1), { level, title: 'More findings', message }];
    });
}
function annotationOf({ rule, severity, message, remedy, at }) {
    return {
        level: levels[severity],
        title: (0,printable/* visible */.RK)(rule),
        message: (0,printable/* shorten */.ml)((0,printable/* visible */.RK)(`${message} ${remedy}`), limits.message),
        ...(at && { at }),
    };
}

// EXTERNAL MODULE: ./build/shared/report/src/log.js
var log = __nccwpck_require__(5271);
// EXTERNAL MODULE: ./build/shared/report/src/measured.js + 1 modules
var measured = __nccwpck_require__(3847);
// EXTERNAL MODULE: ./build/shared/report/src/summary.js
var summary = __nccwpck_require__(4361);
;// CONCATENATED MODULE: ./build/shared/report/src/index.js







/***/ }),

/***/ 5271:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ logOf),
/* harmony export */   R: () => (/* binding */ showPlace)
/* harmony export */ });
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6980);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9777);
/* harmony import */ var _diff_section_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3488);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3847);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4366);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4361);






/** The widest column of a table in the log, in characters. */
const maximumColumn = 60;
/** The verdict as lines of the job's log, what matters most last, where people look: changes, findings, the outcome. */
function logOf(action, verdict) {
    const { facts, tables, changes, diffs, charts } = (0,_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredParts */ .nz)(verdict.measured);
    const width = Math.max(0, ...facts.map(([name]) => (0,_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .humanName */ .zV)(name).length));
    return [
        ...tables.flatMap(tableLines),
        ...charts.flatMap(_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .chartLines */ .OV),
        ...facts.map(([name, value]) => `${(0,_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .humanName */ .zV)(name).padEnd(width)}  ${(0,_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .humanValue */ .NZ)(name, value)}`),
        ...changes.flatMap(tableLines),
        ...diffs.flatMap(_diff_section_js__WEBPACK_IMPORTED_MODULE_2__/* .diffLines */ .P),
        ...verdict.findings.toSorted(_seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np).flatMap(findingLines),
        `${(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .sign */ ._S)(verdict.outcome)} ${action}: ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(verdict)}`,
    ].map(_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP);
}
function findingLines({ severity, rule, message, remedy, at }) {
    return [`${severity} ${rule}${at ? ` at ${showPlace(at)}` : ''}`, `  ${message}`, `  → ${remedy}`];
}
/** `src/a.ts:3:1` */
function showPlace({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
function tableLines({ name, columns, rows }) {
    const cells = rows.map((row) => columns.map((column) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .humanValue */ .NZ)(column, row[column] ?? '')), maximumColumn)));
    const headings = columns.map(_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .humanName */ .zV);
    const widths = headings.map((heading, index) => Math.max(heading.length, ...cells.map((row) => row[index]?.length ?? 0)));
    const line = (row) => `  ${row.map((value, index) => value.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd();
    return [(0,_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .humanName */ .zV)(name), line(headings), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)];
}


/***/ }),

/***/ 3847:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ formatBytes),
  zV: () => (/* binding */ humanName),
  NZ: () => (/* binding */ humanValue),
  nz: () => (/* binding */ measuredParts)
});

;// CONCATENATED MODULE: ./build/shared/report/src/sections.js
/** The sections that a measured value is made of; nothing when it is anything else. */
function sectionsOf(value) {
    const items = Array.isArray(value) ? value : [value];
    return items.every(isSection) ? items : [];
}
function isSection(value) {
    if (!isObject(value) || typeof value['title'] !== 'string')
        return false;
    const { kind } = value;
    if (kind === 'diff')
        return typeof value['text'] === 'string';
    if (kind === 'chart')
        return isChart(value);
    return kind === 'document' && value['value'] !== undefined;
}
function isChart({ values, unit }) {
    if (unit !== undefined && typeof unit !== 'string')
        return false;
    return isObject(values) && Object.values(values).every((value) => typeof value === 'number');
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/shared/report/src/measured.js

/** `artifactBytes` to "artifact bytes", `manifest-digest` to "manifest digest". */
function humanName(key) {
    return key.replaceAll('-', ' ').replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
/** Bytes in binary units: `1536` to "1.5 KiB". */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
    return `${power === 0 ? bytes : (bytes / 1024 ** power).toFixed(1)} ${units[power] ?? ''}`;
}
/** A measured value as people read it. Keys that end in "bytes" are sizes, those that end in "Ms" durations. */
function humanValue(key, value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' && /bytes$/i.test(key))
        return formatBytes(value);
    if (typeof value === 'number' && key.endsWith('Ms'))
        return `${(value / 1000).toFixed(1)} s`;
    return JSON.stringify(value);
}
/** Sorts the measured values by how they are shown; each kind keeps their order. */
function measuredParts(measured) {
    const parts = { facts: [], tables: [], changes: [], diffs: [], charts: [], documents: [] };
    for (const [name, value] of Object.entries(measured)) {
        const sections = sectionsOf(value);
        const table = tableOf(name, value);
        for (const section of sections)
            addSection(parts, section);
        if (sections.length > 0)
            continue;
        if (table)
            (saysWhatChanged(table) ? parts.changes : parts.tables).push(table);
        else
            parts.facts.push([name, value]);
    }
    return parts;
}
function addSection({ diffs, charts, documents }, section) {
    switch (section.kind) {
        case 'diff':
            diffs.push(section);
            break;
        case 'chart':
            charts.push(section);
            break;
        case 'document':
            documents.push(section);
    }
}
function tableOf(name, value) {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isRow))
        return undefined;
    return { name, columns: [...new Set(value.flatMap(Object.keys))], rows: value };
}
function saysWhatChanged({ columns }) {
    return columns.includes('before') && columns.includes('after');
}
function isRow(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 4366:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * Characters that move the cursor, break a line or reorder text: C0 and C1 controls, line and paragraph separators,
 * zero-width and bidirectional controls (Unicode TR 36, "Trojan Source"), and lone surrogates.
 */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** The text on one line, with every character that a reader could not see written as an escape. */
function visible(text) {
    return text.replace(unprintable, (character) => named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * A line for the job's log. The runner takes lines that begin with `::` for commands, and `##[` anywhere in a line
 * (actions/runner, ActionCommand.cs): neither can come out of this.
 */
function logLine(text) {
    return visible(text)
        .replaceAll('##[', '##\\[')
        .replace(/^(\s*)::/, '$1\\::');
}
/** At most so many UTF-16 units, with an ellipsis where the text was cut. */
function shorten(text, maximum) {
    return text.length <= maximum ? text : `${text.slice(0, maximum - 1).replace(/\p{Surrogate}$/u, '')}…`;
}


/***/ }),

/***/ 4361:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   _S: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6980);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9777);
/* harmony import */ var _diff_section_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3488);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5588);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3847);






/** GitHub drops a step's summary that is larger (actions/runner, CreateStepSummaryCommand); a little is left for others. */
const maximumBytes = 1024 * 1024 - 4096;
const signs = { pass: '✅', fail: '❌', missing: '❌', hold: '⏸️' };
/**
 * The step summary of a verdict, as HTML blocks within Markdown: what comes from outside stays text. What changed comes
 * first, since that is what a reviewer looks for. When it would not fit GitHub's limit, rows and lines are left out,
 * counted, and looked for in the verdict file.
 */
function summaryOf(action, verdict, verdictPath) {
    for (let rows = 5000;; rows = Math.floor(rows / 2)) {
        const summary = render(action, verdict, verdictPath, rows);
        if (Buffer.byteLength(summary) <= maximumBytes)
            return summary;
        if (rows === 0)
            return render(action, { ...verdict, findings: [], measured: {} }, verdictPath, 0);
    }
}
function render(action, verdict, verdictPath, rows) {
    const { facts, tables, changes, diffs, charts, documents } = (0,_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredParts */ .nz)(verdict.measured);
    const titled = (all) => all.flatMap((each) => tableBlocks(each, rows));
    const blocks = [
        (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .element */ .ND)('h3', (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${sign(verdict.outcome)} ${action}: ${headline(verdict)}`)),
        ...titled(changes),
        ...diffs.slice(0, rows).flatMap((diff) => (0,_diff_section_js__WEBPACK_IMPORTED_MODULE_3__/* .diffBlocks */ .C)(diff, rows)),
        ...leftOut(diffs.length - rows, 'texts that changed'),
        ...limited(verdict.findings.toSorted(_seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np), rows, findingsTable),
        ...titled(tables),
        ...(rows > 0 ? charts.slice(0, rows).flatMap(_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .chartBlocks */ .TR) : []),
        ...limited(facts, rows, (shown) => (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['measured', 'value'], shown.map(([name, value]) => [(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .humanName */ .zV)(name)), cell(name, value)]))),
        ...documents.slice(0, rows).map(({ title }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .element */ .ND)('p', (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${title}: in the full verdict.`))),
        (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .element */ .ND)('p', (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Full verdict: '), (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(verdictPath)),
    ];
    // The blank line ends an HTML block, so that the next starts afresh.
    return `${blocks.map(({ html }) => html).join('\n\n')}\n`;
}
function tableBlocks({ name, columns, rows: all }, rows) {
    const shown = (part) => (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(columns.map(_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .humanName */ .zV), part.map((row) => columns.map((column) => cell(column, row[column] ?? ''))));
    return [(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .element */ .ND)('h4', (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .humanName */ .zV)(name))), ...limited(all, rows, shown)];
}
/** "pass", "fail: 2 critical, 1 high". */
function headline({ outcome, findings }) {
    const counts = Object.entries(Object.groupBy(findings.toSorted(_seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np), ({ severity }) => severity));
    return [outcome, counts.map(([severity, group]) => `${group.length} ${severity}`).join(', ')]
        .filter(Boolean)
        .join(': ');
}
/** The sign before an outcome, for eyes that skim. */
function sign(outcome) {
    return signs[outcome] ?? '';
}
function limited(items, rows, show) {
    if (items.length === 0)
        return [];
    return [...(rows > 0 ? [show(items.slice(0, rows))] : []), ...leftOut(items.length - rows, 'rows')];
}
function leftOut(left, what) {
    return left > 0 ? [(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .element */ .ND)('p', (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${left} more ${what} are in the full verdict.`))] : [];
}
function findingsTable(findings) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['severity', 'where', 'what was found, and what to do', 'rule'], findings.map(({ severity, at, message, remedy, rule }) => [
        (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(severity),
        at ? (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(shownPlace(at)) : (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(''),
        (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .stacked */ .OJ)((0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .breakable */ .mo)(message), (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .element */ .ND)('strong', (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`→ ${remedy}`))),
        (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(rule),
    ]));
}
function cell(key, value) {
    const shown = (0,_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .humanValue */ .NZ)(key, value);
    if (key === 'verdict')
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${signs[shown] ?? ''} ${shown}`);
    // Prose is text; identifiers, digests and paths are code.
    return typeof value !== 'string' || /\s/.test(shown) || shown === ''
        ? (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .breakable */ .mo)(shown)
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .element */ .ND)('code', (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .breakable */ .mo)(shown));
}
/** A file outside the workspace, as evidence is, by its name alone: the whole path is in the verdict. */
function shownPlace({ file, line }) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(file) ? node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file) : file;
    return line === undefined ? name : `${name}:${line}`;
}


/***/ }),

/***/ 7846:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
const shown = '***';
/** A value that must not be seen. It prints as `***`; only `reveal` gives it away. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself: for a header, standard input or a private variable of a child process, never for argv. */
    reveal() {
        return this.#value;
    }
    toString() {
        return shown;
    }
    toJSON() {
        return shown;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return shown;
    }
}
/** The text with every secret, and every line of a many-line secret, replaced by `***`. */
function redact(text, secrets) {
    return secrets
        .flatMap((secret) => [secret.reveal(), ...secret.reveal().split(/\r?\n/)])
        .filter((value) => value.trim() !== '')
        .sort((a, b) => b.length - a.length)
        .reduce((hidden, value) => hidden.replaceAll(value, shown), text);
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SG: () => (/* reexport */ findTool),
  qI: () => (/* reexport */ runTool)
});

// UNUSED EXPORTS: compareVersions, sha256OfFile, withPrivateFile

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = require("node:stream/promises");
;// CONCATENATED MODULE: ./build/shared/tools/src/file-digest.js



/** The file's sha256 in lower-case hexadecimal, streamed. */
async function sha256OfFile(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var src = __nccwpck_require__(6980);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/shared/secrets/src/index.js
var secrets_src = __nccwpck_require__(7846);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
;// CONCATENATED MODULE: ./build/shared/tools/src/arguments.js
/** Lines of a secret shorter than this (`{`, `-----`) are too common to say that the secret was given away. */
const tellingLine = 8;
/**
 * Refuses arguments that would give a secret away or that no program can receive. Every user of the machine can read
 * the arguments of a process, so a secret among them is a bug of ours, never the user's fault.
 *
 * @throws Error that names the position of the argument, never its text.
 */
function checkArguments(program, args, secrets) {
    const hidden = secrets.flatMap(telling);
    for (const [index, argument] of args.entries()) {
        const which = `argument ${index + 1} of ${program}`;
        if (typeof argument !== 'string')
            throw new Error(`${which} is not a string`);
        if (argument.includes('\0'))
            throw new Error(`${which} has a NUL byte`);
        if (hidden.some((value) => argument.includes(value))) {
            throw new Error(`${which} holds a secret: hand it over by stdin, secretEnv or a private file`);
        }
    }
}
function telling(secret) {
    const whole = secret.reveal().trim();
    const lines = whole.split(/\r?\n/).filter((line) => line.trim().length >= tellingLine);
    return whole === '' ? [] : [whole, ...lines];
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = require("node:string_decoder");
;// CONCATENATED MODULE: ./build/shared/tools/src/capture.js

/** Keeps what a program writes to one stream, up to a limit of bytes. */
class Capture {
    #limit;
    #chunks = [];
    #length = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Whether it still fitted; what does not fit is dropped. */
    take(chunk) {
        const fits = this.#length + chunk.length <= this.#limit;
        if (fits) {
            this.#chunks.push(chunk);
            this.#length += chunk.length;
        }
        return fits;
    }
    text() {
        return Buffer.concat(this.#chunks).toString('utf8');
    }
}
/** Cuts a stream of bytes into lines of text, without their line ends, as they become complete. */
class LineSplitter {
    #decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    take(chunk) {
        const [first = '', ...others] = this.#decoder.write(chunk).split('\n');
        this.#rest += first;
        for (const next of others) {
            this.#emit();
            this.#rest = next;
        }
    }
    /** Hands over the last line when no line end follows it. */
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== '')
            this.#emit();
        this.#rest = '';
    }
    #emit() {
        this.#onLine(this.#rest.replace(/\r$/, ''));
    }
}

;// CONCATENATED MODULE: ./build/shared/tools/src/search-path.js

/** Windows starts these without a shell; `.bat` and `.cmd` would need one, and with it quoting that cannot be made safe. */
const startable = ['.com', '.exe'];
/**
 * The folders of PATH that may be searched, in order: absolute ones, without the current directory.
 * A relative or empty entry means the current directory or a folder below it, where a checkout could plant a program.
 */
function searchedFolders({ value, cwd, platform }) {
    const rules = platform === 'win32' ? (external_node_path_default()).win32 : (external_node_path_default()).posix;
    return value
        .split(rules.delimiter)
        .map((entry) => (platform === 'win32' ? entry.replaceAll('"', '') : entry))
        .filter((entry) => rules.isAbsolute(entry) && !(platform === 'win32' && driveless.test(entry)))
        .filter((entry) => rules.relative(cwd, entry) !== '');
}
/** `\tools` is absolute to Windows, but on whichever drive is current. */
const driveless = /^[\\/](?![\\/])/;
/** The files that a program of this name may be, best first. */
function candidates(name, searchPath) {
    const rules = searchPath.platform === 'win32' ? (external_node_path_default()).win32 : (external_node_path_default()).posix;
    const names = fileNames(name, searchPath);
    return searchedFolders(searchPath).flatMap((folder) => names.map((file) => rules.join(folder, file)));
}
function fileNames(name, { platform, extensions }) {
    if (platform !== 'win32' || startable.includes(external_node_path_default().win32.extname(name).toLowerCase()))
        return [name];
    const allowed = (extensions ?? startable.join(';')).toLowerCase().split(';');
    return allowed.filter((extension) => startable.includes(extension)).map((extension) => name + extension);
}

;// CONCATENATED MODULE: ./build/shared/tools/src/environment.js


/** What a program may inherit: where it lives and keeps its files, how it reaches the network, and nothing that could hold a secret of the job. */
const inherited = [
    'HOME',
    'USERPROFILE',
    'TMPDIR',
    'TMP',
    'TEMP',
    'SystemRoot',
    'SystemDrive',
    'PATHEXT',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'all_proxy',
];
/** The whole environment of a program: what it may inherit, English messages, then what the caller gives it. */
function programEnvironment({ host, env, secretEnv, cwd, platform }) {
    const sameName = platform === 'win32' ? (name) => name.toUpperCase() : (name) => name;
    const read = (name) => Object.entries(host).find(([key]) => sameName(key) === sameName(name))?.[1];
    const revealed = Object.entries(secretEnv).map(([name, secret]) => [name, secret.reveal()]);
    const merged = new Map();
    for (const [name, value] of [
        ...inherited.map((name) => [name, read(name)]),
        ['PATH', safePath(read('PATH') ?? '', cwd, platform)],
        ['LANG', 'C'],
        ['LC_ALL', 'C'],
        ...Object.entries(env),
        ...revealed,
    ]) {
        if (value !== undefined)
            merged.set(sameName(name), [name, value]);
    }
    return Object.fromEntries(merged.values());
}
/** PATH as we search it ourselves: what the program starts in its turn is not taken from the checkout either. */
function safePath(value, cwd, platform) {
    const { delimiter } = platform === 'win32' ? (external_node_path_default()).win32 : (external_node_path_default()).posix;
    return searchedFolders({ value, cwd, platform }).join(delimiter);
}

;// CONCATENATED MODULE: ./build/shared/tools/src/failure.js


const shownLines = 5;
const shownColumns = 300;
/** The program ended, but not as it should have. */
function badEnding({ exitCodes, ...failure }) {
    const { program, ending } = failure;
    const expected = `expected exit code ${exitCodes.join(' or ')}`;
    const found = ending.signal === null ? `exit code ${ending.exitCode ?? 'unknown'}` : `signal ${ending.signal}`;
    return new src/* UserError */.yo('tools/failed', `${program.name} ended with ${found} (${expected})${lastWords(failure)}`, {
        remedy: failure.remedy ?? `Mend what ${program.name} complains of, then run it again.`,
        properties: { path: program.path, exitCode: ending.exitCode, signal: ending.signal },
    });
}
/** The program was stopped because it took too long. */
function tooSlow({ deadlineMs, ...failure }) {
    const { program, stdout, stderr } = failure;
    const words = lastWords({ ...failure, stdout: wholeLines(stdout), stderr: wholeLines(stderr) });
    return new src/* UserError */.yo('tools/deadline', `${program.name} was stopped after ${deadlineMs / 1000} s${words}`, {
        remedy: failure.remedy ?? `See what ${program.name} waits for, or give it more time.`,
        properties: { path: program.path, deadlineMs },
    });
}
/** The program was stopped because it wrote without end. */
function tooMuchOutput(program, maxOutputBytes) {
    return new src/* UserError */.yo('tools/too-much-output', `${program.name} was stopped: it wrote more than ${maxOutputBytes} bytes to one stream`, {
        remedy: `Make ${program.name} write less, for example with a quieter option or a smaller input.`,
        properties: { path: program.path, maxOutputBytes },
    });
}
const startFaults = {
    ENOENT: 'the file, or the interpreter that its first line names, does not exist',
    EACCES: 'the file may not be executed by this user',
    EPERM: 'the system does not permit it',
    ETXTBSY: 'the file is still open for writing',
    ENOEXEC: 'the file is not a program for this system',
    EFTYPE: 'the file is not a program for this system',
    EINVAL: 'the system starts this kind of file only through a shell, which is never used here',
    E2BIG: 'its arguments and environment are longer than the system allows',
    ENOMEM: 'memory has run out',
    EAGAIN: 'the limit of processes is reached',
};
const startRemedies = {
    EACCES: 'Make the file executable, or name another one.',
    ETXTBSY: 'Wait until its installation has ended, then run it again.',
    E2BIG: 'Give it fewer or shorter values.',
};
/** The program could not even be started. */
function cannotStart(program, error) {
    const code = codeOf(error);
    const fault = startFaults[code] ?? `the system says ${code}`;
    return new src/* UserError */.yo('tools/cannot-start', `${program.name} at ${program.path} cannot be started: ${fault}`, {
        remedy: startRemedies[code] ?? `Install ${program.name} for this system again, or name another file.`,
        cause: error,
        properties: { path: program.path, code },
    });
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no reason';
}
/** The last lines that a program wrote, without secrets, in one line that can be shown anywhere. */
function lastWords({ stdout, stderr, secrets }) {
    const lines = (0,secrets_src/* redact */.E)(stderr.trim() === '' ? stdout : stderr, secrets)
        .split(/\r?\n|\r/)
        .map((line) => visible(line.trimEnd()))
        .filter((line) => line !== '')
        .slice(-shownLines)
        .map((line) => (line.length > shownColumns ? `${line.slice(0, shownColumns)}…` : line));
    return lines.length === 0 ? ', without a word' : `: ${lines.join(' | ')}`;
}
/** Drops a line that is not complete: what remains of a secret cut in two would not be recognised. */
function wholeLines(text) {
    return text.slice(0, text.lastIndexOf('\n') + 1);
}
/** Control, format and line-separator characters as `\u{1b}`, so that they cannot play with a terminal or a log. */
function visible(line) {
    return line
        .replaceAll('\t', ' ')
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/shared/tools/src/process-group.js




const pollMs = 25;
/**
 * Ends a program and all that it started. POSIX: SIGTERM to the process group, then SIGKILL to those left after
 * `graceMs`. Windows has no such signals: the tree is ended at once. The program must lead its group (`detached`).
 */
async function stopProcessGroup(pid, graceMs) {
    if (process.platform === 'win32')
        return stopTree(pid);
    signalGroup(pid, 'SIGTERM');
    const patience = performance.now() + graceMs;
    while (performance.now() < patience) {
        if (!signalGroup(pid, 0))
            return;
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
    signalGroup(pid, 'SIGKILL');
}
/** Whether the group still had a process that took the signal. */
function signalGroup(pid, signal) {
    try {
        return process.kill(-pid, signal);
    }
    catch {
        return false;
    }
}
async function stopTree(pid) {
    const taskkill = external_node_path_default().join(process.env['SystemRoot'] ?? String.raw `C:\Windows`, 'System32', 'taskkill.exe');
    try {
        await (0,external_node_util_.promisify)(external_node_child_process_namespaceObject.execFile)(taskkill, ['/PID', String(pid), '/T', '/F'], { windowsHide: true });
    }
    catch {
        // It fails when the tree has ended in the meantime, which is what was asked for.
    }
}

;// CONCATENATED MODULE: ./build/shared/tools/src/supervise.js

/** How long a program that has exited may leave its output open to its own children. */
const drainMs = 2000;
/**
 * Waits until the program has ended and its output is closed, and ends it, with all that it started, when it must not
 * go on. Rejects with the system's error when it could not be started.
 */
async function supervise(child, watch) {
    let stopped;
    let stopping;
    const end = () => {
        stopping ??= stopGroup(child, watch.graceMs);
    };
    const stop = (reason) => {
        stopped ??= reason;
        end();
    };
    const abort = () => {
        stop({ why: 'aborted' });
    };
    const listen = (name, stream) => {
        stream?.on('data', (chunk) => {
            if (stopped)
                return;
            try {
                if (!watch.onOutput(name, chunk))
                    stop({ why: 'output' });
            }
            catch (error) {
                stop({ why: 'callback', error });
            }
        });
    };
    listen('stdout', child.stdout);
    listen('stderr', child.stderr);
    const deadline = setTimeout(stop, watch.deadlineMs, { why: 'deadline' });
    let drain;
    watch.signal?.addEventListener('abort', abort, { once: true });
    try {
        const ending = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('exit', () => (drain = setTimeout(end, drainMs)));
            child.once('close', (exitCode, signal) => {
                resolve({ exitCode, signal });
            });
        });
        await stopping;
        return { ...ending, ...(stopped && { stopped }) };
    }
    finally {
        clearTimeout(deadline);
        clearTimeout(drain);
        watch.signal?.removeEventListener('abort', abort);
    }
}
/** Ends the group, then lets go of its pipes: a process that has left the group could hold them open for ever. */
async function stopGroup(child, graceMs) {
    if (child.pid !== undefined)
        await stopProcessGroup(child.pid, graceMs);
    child.stdout?.destroy();
    child.stderr?.destroy();
}

;// CONCATENATED MODULE: ./build/shared/tools/src/run.js









/**
 * Runs a program without a shell, in a small environment, and waits for its end.
 *
 * @throws UserError when it cannot be started, fails, takes too long or writes too much.
 * @throws Error when an argument holds a secret: a bug of the caller.
 * @throws the signal's reason when it is aborted.
 */
async function runTool(program, args, options = {}) {
    const { deadlineMs = 600_000, graceMs = 5000, maxOutputBytes = 16 * 2 ** 20, exitCodes = [0], signal } = options;
    const secrets = secretsOf(options);
    checkArguments(program.name, args, secrets);
    signal?.throwIfAborted();
    const output = new Output(maxOutputBytes, (line, stream) => options.onLine?.((0,secrets_src/* redact */.E)(line, secrets), stream));
    const started = performance.now();
    const ending = await supervised(program, start(program, args, options), {
        deadlineMs,
        graceMs,
        signal,
        onOutput: (stream, chunk) => output.take(stream, chunk),
    });
    const failure = { program, ending, ...output.texts(), secrets, remedy: options.remedy };
    switch (ending.stopped?.why) {
        case 'callback':
            throw ending.stopped.error;
        case 'aborted':
            signal?.throwIfAborted();
            break;
        case 'output':
            throw tooMuchOutput(program, maxOutputBytes);
        case 'deadline':
            throw tooSlow({ ...failure, deadlineMs });
        case undefined:
    }
    output.end();
    if (ending.exitCode === null || !exitCodes.includes(ending.exitCode))
        throw badEnding({ ...failure, exitCodes });
    return { exitCode: ending.exitCode, ...output.texts(), durationMs: performance.now() - started };
}
/** Both streams of a program: kept up to the limit, and told line by line. */
class Output {
    #streams;
    constructor(limit, onLine) {
        const open = (stream) => ({
            kept: new Capture(limit),
            lines: new LineSplitter((line) => {
                onLine(line, stream);
            }),
        });
        this.#streams = { stdout: open('stdout'), stderr: open('stderr') };
    }
    take(stream, chunk) {
        const fits = this.#streams[stream].kept.take(chunk);
        if (fits)
            this.#streams[stream].lines.take(chunk);
        return fits;
    }
    end() {
        this.#streams.stdout.lines.end();
        this.#streams.stderr.lines.end();
    }
    texts() {
        return { stdout: this.#streams.stdout.kept.text(), stderr: this.#streams.stderr.kept.text() };
    }
}
function secretsOf({ secrets = [], secretEnv = {}, stdin }) {
    return [...secrets, ...Object.values(secretEnv), ...(stdin instanceof secrets_src/* Secret */.z ? [stdin] : [])];
}
function start(program, args, options) {
    const { cwd = process.cwd(), env = {}, secretEnv = {}, stdin, hostEnvironment = process.env } = options;
    checkFolder(program, cwd);
    const { platform } = process;
    try {
        const child = (0,external_node_child_process_namespaceObject.spawn)(program.path, args, {
            argv0: program.invokedAs,
            cwd,
            env: programEnvironment({ host: hostEnvironment, env, secretEnv, cwd, platform }),
            // Leads a process group of its own, so that the deadline reaches what it starts as well.
            detached: platform !== 'win32',
            shell: false,
            windowsHide: true,
            stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
        // A program need not read all of its input (EPIPE); whether it got what it needed, its exit code says.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(stdin instanceof secrets_src/* Secret */.z ? stdin.reveal() : stdin);
        return child;
    }
    catch (error) {
        throw cannotStart(program, error);
    }
}
/** The system reports a missing working folder as a missing program, so it is looked at first. */
function checkFolder(program, cwd) {
    if ((0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory() === true)
        return;
    throw new src/* UserError */.yo('tools/no-folder', `${program.name} should run in ${cwd}, which is not a folder`, {
        remedy: 'Name a folder that exists.',
    });
}
async function supervised(program, child, watch) {
    try {
        return await supervise(child, watch);
    }
    catch (error) {
        throw cannotStart(program, error);
    }
}

;// CONCATENATED MODULE: ./build/shared/tools/src/version.js
const versionText = /^v?(?<numbers>\d+(?:\.\d+)*)(?<suffix>[^\n]*)$/;
const preRelease = /^[-.~_]?(?:alpha|a\d|beta|b\d|canary|dev|next|nightly|pre|preview|rc)/i;
/** Whether the text begins with a dotted number, as every version that can be compared does. */
function isVersion(text) {
    return versionText.test(text);
}
/**
 * Negative, zero or positive, as `a` is older than, the same as or newer than `b`.
 *
 * External programs keep no common scheme (`v3.0.2`, `2.9`, `7.88.1-10+deb12u5`), so semver is too strict for them: the
 * dotted numbers are compared one by one, a missing one being 0. At equal numbers a pre-release (`-rc.1`, `~beta2`) is
 * older than all else; any other suffix (build metadata, a distribution's revision) does not count.
 *
 * @throws Error when one of them is no version.
 */
function compareVersions(a, b) {
    const [left, right] = [parse(a), parse(b)];
    const length = Math.max(left.numbers.length, right.numbers.length);
    for (let index = 0; index < length; index++) {
        const [x, y] = [left.numbers[index] ?? 0n, right.numbers[index] ?? 0n];
        if (x !== y)
            return x < y ? -1 : 1;
    }
    if (left.preRelease === undefined || right.preRelease === undefined) {
        return Number(left.preRelease === undefined) - Number(right.preRelease === undefined);
    }
    return Math.sign(left.preRelease.localeCompare(right.preRelease, 'en', { numeric: true }));
}
/** Whether the program prints this very version; a leading `v` does not count. */
function sameVersion(a, b) {
    return a.replace(/^v/, '') === b.replace(/^v/, '');
}
function parse(text) {
    const { numbers, suffix } = versionText.exec(text)?.groups ?? {};
    if (numbers === undefined || suffix === undefined)
        throw new Error(`${JSON.stringify(text)} is not a version`);
    return { numbers: numbers.split('.').map(BigInt), preRelease: preRelease.test(suffix) ? suffix : undefined };
}

;// CONCATENATED MODULE: ./build/shared/tools/src/find.js








/** A program that prints more than this is not telling its version. */
const maxVersionBytes = 64 * 1024;
/**
 * Finds a program and checks it: first the checksum, so that a wrong file is never run, then the version.
 *
 * @throws UserError `tools/not-found`, `tools/wrong-checksum`, `tools/no-version`, `tools/wrong-version` or one of
 * {@link runTool}; each ends with the spec's hint.
 */
async function findTool(spec, options = {}) {
    const program = await (options.override === undefined ? search(spec, options) : named(spec, options.override));
    const sha256 = await checkedDigest(spec, program);
    const version = await askVersion(spec, program, options);
    checkVersion(spec, program, version);
    return { ...program, version, ...(sha256 !== undefined && { sha256 }) };
}
async function search(spec, options) {
    const { hostEnvironment: host = process.env } = options;
    const searchPath = {
        value: options.searchPath ?? host['PATH'] ?? host['Path'] ?? '',
        cwd: process.cwd(),
        platform: process.platform,
        extensions: host['PATHEXT'],
    };
    for (const candidate of candidates(spec.name, searchPath)) {
        if (await isExecutable(candidate)) {
            return { name: spec.name, path: await (0,promises_.realpath)(candidate), invokedAs: candidate };
        }
    }
    const folders = searchedFolders(searchPath);
    const where = folders.length === 0 ? 'PATH, which has no absolute folder' : `PATH (${folders.join(', ')})`;
    throw fault('tools/not-found', spec, `${spec.name}${requirement(spec)} was not found on ${where}`, { folders });
}
async function named(spec, file) {
    if (!external_node_path_default().isAbsolute(file)) {
        throw fault('tools/not-found', spec, `the path of ${spec.name} must be absolute, found ${file}`, { path: file });
    }
    if (!(await isExecutable(file))) {
        throw fault('tools/not-found', spec, `${spec.name} should be at ${file}, which is not an executable file`, {
            path: file,
        });
    }
    return { name: spec.name, path: await (0,promises_.realpath)(file), invokedAs: file };
}
async function isExecutable(file) {
    try {
        await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}
async function checkedDigest(spec, program) {
    if (spec.sha256 === undefined)
        return undefined;
    const found = await sha256OfFile(program.path);
    if (found === spec.sha256.toLowerCase())
        return found;
    const message = `${spec.name} at ${program.path} should have sha256 ${spec.sha256}, found ${found}`;
    throw fault('tools/wrong-checksum', spec, message, { path: program.path, expected: spec.sha256, found });
}
/** Runs the version command in the program's own folder, so that no file of the workspace can sway it. */
async function askVersion(spec, program, options) {
    const { stdout, stderr } = await runTool(program, spec.version.args, {
        cwd: external_node_path_default().dirname(program.path),
        deadlineMs: options.deadlineMs ?? 30_000,
        maxOutputBytes: maxVersionBytes,
        remedy: spec.hint,
        signal: options.signal,
        ...(options.hostEnvironment && { hostEnvironment: options.hostEnvironment }),
    });
    const version = spec.version.pattern.exec(`${stdout}\n${stderr}`)?.[1];
    if (version !== undefined && isVersion(version))
        return version;
    const command = [program.path, ...spec.version.args].join(' ');
    throw fault('tools/no-version', spec, `${spec.name} does not tell its version: \`${command}\` prints none`, {
        path: program.path,
    });
}
function checkVersion(spec, program, version) {
    const { requires } = spec;
    if (requires === undefined)
        return;
    const fits = 'exact' in requires ? sameVersion(version, requires.exact) : compareVersions(version, requires.minimum) >= 0;
    if (fits)
        return;
    const message = `${spec.name}${requirement(spec)} is needed, found ${version} at ${program.path}`;
    throw fault('tools/wrong-version', spec, message, { path: program.path, found: version });
}
function requirement({ requires }) {
    if (requires === undefined)
        return '';
    return 'exact' in requires ? ` ${requires.exact}` : ` ${requires.minimum} or newer`;
}
function fault(rule, spec, message, properties) {
    return new src/* UserError */.yo(rule, message, { remedy: spec.hint, properties });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/shared/tools/src/private-file.js



/**
 * Hands a secret to a program that only reads files: a file of mode 0600 in a fresh folder of mode 0700, both removed
 * when `use` has ended, well or badly.
 */
async function withPrivateFile({ content, name, folder = tmpdir() }, use) {
    if (name !== path.basename(name) || name === '')
        throw new Error(`${JSON.stringify(name)} is not a plain file name`);
    const privateFolder = await mkdtemp(path.join(folder, 'private-'));
    try {
        const file = path.join(privateFolder, name);
        await writeFile(file, content instanceof Uint8Array ? content : content.reveal(), { mode: 0o600, flag: 'wx' });
        return await use(file);
    }
    finally {
        await rm(privateFolder, { recursive: true, force: true, maxRetries: 5 });
    }
}

;// CONCATENATED MODULE: ./build/shared/tools/src/index.js







/***/ }),

/***/ 6980:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yo: () => (/* reexport */ UserError),
  tQ: () => (/* reexport */ UserErrors),
  Np: () => (/* reexport */ bySeverity),
  WX: () => (/* reexport */ findingsOf),
  TJ: () => (/* reexport */ limited),
  gO: () => (/* reexport */ severities)
});

// UNUSED EXPORTS: mostFindings, outcomeOf

;// CONCATENATED MODULE: ./build/shared/verdict/src/finding.js
/** How bad a finding is, worst first. */
const severities = ['critical', 'high', 'medium', 'low', 'note'];
/** Worst first, then by rule and place: the order in which people and machines meet findings. */
function bySeverity(a, b) {
    return (severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compare(a.at?.file ?? '', b.at?.file ?? '') ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/shared/verdict/src/limit.js

/** More are counted and not told one by one: nobody reads them, and each costs memory in every report. */
const mostFindings = 1000;
/** The worst, and one more of the given rule that counts the rest. Those of one severity keep their order. */
function limited(findings, rest) {
    if (findings.length <= mostFindings)
        return [...findings];
    const sorted = findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    const [worst] = sorted.slice(mostFindings);
    const message = `${findings.length - mostFindings} more findings are not told one by one.`;
    return [...sorted.slice(0, mostFindings), { ...rest, severity: worst?.severity ?? 'high', message }];
}

;// CONCATENATED MODULE: ./build/shared/verdict/src/user-error.js
/**
 * A fault that the user can mend: bad input, a missing file, a tool that is not there. Every other error is a bug.
 * It carries exactly what a finding needs, so that it is reported like one.
 */
class UserError extends Error {
    rule;
    details;
    constructor(rule, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'UserError';
        this.rule = rule;
        this.details = details;
    }
}
/** Several faults of one input, reported together so that they can be mended together. */
class UserErrors extends Error {
    errors;
    constructor(errors) {
        super(errors.map((error) => error.message).join('; '));
        this.name = 'UserErrors';
        this.errors = errors;
    }
}
/** The findings that an error stands for, or nothing when it is a bug. */
function findingsOf(error) {
    if (error instanceof UserErrors)
        return error.errors.map(findingOf);
    return error instanceof UserError ? [findingOf(error)] : undefined;
}
function findingOf(error) {
    const { remedy, at, properties } = error.details;
    return {
        rule: error.rule,
        severity: 'high',
        message: error.message,
        remedy,
        ...(at && { at }),
        ...(properties && { properties }),
    };
}

;// CONCATENATED MODULE: ./build/shared/verdict/src/index.js






/***/ }),

/***/ 7091:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";
/*!
Copyright (c) the purl authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/


const {
  PackageURL,
  PurlComponent,
  PurlQualifierNames,
  PurlType
} = __nccwpck_require__(6686)

module.exports = {
  PackageURL,
  PurlComponent,
  PurlQualifierNames,
  PurlType
}


/***/ }),

/***/ 3779:
/***/ ((module) => {

"use strict";


const LOOP_SENTINEL = 1_000_000

const REUSED_SEARCH_PARAMS = new URLSearchParams()

const REUSED_SEARCH_PARAMS_KEY = '_'

const REUSED_SEARCH_PARAMS_OFFSET = 2 // '_='.length

module.exports = {
    LOOP_SENTINEL,
    REUSED_SEARCH_PARAMS,
    REUSED_SEARCH_PARAMS_KEY,
    REUSED_SEARCH_PARAMS_OFFSET
}


/***/ }),

/***/ 782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const { PurlError } = __nccwpck_require__(616)

const { decodeURIComponent } = globalThis

function decodePurlComponent(comp, encodedURIComponent) {
    try {
        return decodeURIComponent(encodedURIComponent)
    } catch {}
    throw new PurlError(`unable to decode "${comp}" component`)
}

module.exports = {
    decodePurlComponent
}


/***/ }),

/***/ 5954:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const {
    REUSED_SEARCH_PARAMS,
    REUSED_SEARCH_PARAMS_KEY,
    REUSED_SEARCH_PARAMS_OFFSET
} = __nccwpck_require__(3779)
const { isObject } = __nccwpck_require__(7018)
const { isNonEmptyString } = __nccwpck_require__(2764)

const { encodeURIComponent } = globalThis

function encodeNamespace(namespace) {
    return isNonEmptyString(namespace)
        ? encodeURIComponent(namespace)
              .replace(/%3A/g, ':')
              .replace(/%2F/g, '/')
        : ''
}

function encodeQualifierParam(param) {
    if (isNonEmptyString(param)) {
        // Param key and value are encoded with `percentEncodeSet` of
        // 'application/x-www-form-urlencoded' and `spaceAsPlus` of `true`.
        // https://url.spec.whatwg.org/#urlencoded-serializing
        REUSED_SEARCH_PARAMS.set(REUSED_SEARCH_PARAMS_KEY, param)
        return replacePlusSignWithPercentEncodedSpace(
            REUSED_SEARCH_PARAMS.toString().slice(REUSED_SEARCH_PARAMS_OFFSET)
        )
    }
    return ''
}

function encodeQualifiers(qualifiers) {
    if (isObject(qualifiers)) {
        // Sort this list of qualifier strings lexicographically.
        const qualifiersKeys = Object.keys(qualifiers).sort()
        const searchParams = new URLSearchParams()
        for (let i = 0, { length } = qualifiersKeys; i < length; i += 1) {
            const key = qualifiersKeys[i]
            searchParams.set(key, qualifiers[key])
        }
        return replacePlusSignWithPercentEncodedSpace(searchParams.toString())
    }
    return ''
}

function encodeSubpath(subpath) {
    return isNonEmptyString(subpath)
        ? encodeURIComponent(subpath).replace(/%2F/g, '/')
        : ''
}

function encodeVersion(version) {
    return isNonEmptyString(version)
        ? encodeURIComponent(version).replace(/%3A/g, ':').replace(/%2B/g, '+')
        : ''
}

function replacePlusSignWithPercentEncodedSpace(str) {
    // Convert plus signs to %20 for better portability.
    return str.replace(/\+/g, '%20')
}

module.exports = {
    encodeNamespace,
    encodeVersion,
    encodeQualifiers,
    encodeQualifierParam,
    encodeSubpath,
    encodeURIComponent
}


/***/ }),

/***/ 616:
/***/ ((module) => {

"use strict";


function formatPurlErrorMessage(message = '') {
    const { length } = message
    let formatted = ''
    if (length) {
        // Lower case start of message.
        const code0 = message.charCodeAt(0)
        formatted =
            code0 >= 65 /*'A'*/ || code0 <= 90 /*'Z'*/
                ? `${message[0].toLowerCase()}${message.slice(1)}`
                : message
        // Remove period from end of message.
        if (
            length > 1 &&
            message.charCodeAt(length - 1) === 46 /*'.'*/ &&
            message.charCodeAt(length - 2) !== 46
        ) {
            formatted = formatted.slice(0, -1)
        }
    }
    return `Invalid purl: ${formatted}`
}

class PurlError extends Error {
    constructor(message) {
        super(formatPurlErrorMessage(message))
    }
}

module.exports = {
    formatPurlErrorMessage,
    PurlError
}


/***/ }),

/***/ 4947:
/***/ ((module) => {

"use strict";


function createHelpersNamespaceObject(helpers, options_ = {}) {
    const { comparator, ...defaults } = { __proto__: null, ...options_ }
    const helperNames = Object.keys(helpers).sort()
    const propNames = [
        ...new Set([...Object.values(helpers)].map(Object.keys).flat())
    ].sort(comparator)
    const nsObject = Object.create(null)
    for (let i = 0, { length } = propNames; i < length; i += 1) {
        const propName = propNames[i]
        const helpersForProp = Object.create(null)
        for (
            let j = 0, { length: length_j } = helperNames;
            j < length_j;
            j += 1
        ) {
            const helperName = helperNames[j]
            const helperValue =
                helpers[helperName][propName] ?? defaults[helperName]
            if (helperValue !== undefined) {
                helpersForProp[helperName] = helperValue
            }
        }
        nsObject[propName] = helpersForProp
    }
    return nsObject
}

module.exports = {
    createHelpersNamespaceObject
}


/***/ }),

/***/ 6808:
/***/ ((module) => {

"use strict";


function isNullishOrEmptyString(value) {
    return (
        value === null ||
        value === undefined ||
        (typeof value === 'string' && value.length === 0)
    )
}

module.exports = {
    isNullishOrEmptyString
}


/***/ }),

/***/ 4265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const { isObject } = __nccwpck_require__(7018)
const { isBlank } = __nccwpck_require__(2764)

function normalizeName(rawName) {
    return typeof rawName === 'string' ? rawName.trim() : undefined
}

function normalizeNamespace(rawNamespace) {
    return typeof rawNamespace === 'string'
        ? normalizePath(rawNamespace)
        : undefined
}

function normalizePath(pathname, callback) {
    let collapsed = ''
    let start = 0
    // Leading and trailing slashes, i.e. '/', are not significant and should be
    // stripped in the canonical form.
    while (pathname.charCodeAt(start) === 47 /*'/'*/) {
        start += 1
    }
    let nextIndex = pathname.indexOf('/', start)
    if (nextIndex === -1) {
        return pathname.slice(start)
    }
    // Discard any empty string segments by collapsing repeated segment
    // separator slashes, i.e. '/'.
    while (nextIndex !== -1) {
        const segment = pathname.slice(start, nextIndex)
        if (callback === undefined || callback(segment)) {
            collapsed =
                collapsed + (collapsed.length === 0 ? '' : '/') + segment
        }
        start = nextIndex + 1
        while (pathname.charCodeAt(start) === 47) {
            start += 1
        }
        nextIndex = pathname.indexOf('/', start)
    }
    const lastSegment = pathname.slice(start)
    if (
        lastSegment.length !== 0 &&
        (callback === undefined || callback(lastSegment))
    ) {
        collapsed = collapsed + '/' + lastSegment
    }
    return collapsed
}

function normalizeQualifiers(rawQualifiers) {
    let qualifiers
    for (const { 0: key, 1: value } of qualifiersToEntries(rawQualifiers)) {
        const strValue = typeof value === 'string' ? value : String(value)
        const trimmed = strValue.trim()
        // A key=value pair with an empty value is the same as no key/value
        // at all for this key.
        if (trimmed.length === 0) {
            continue
        }
        if (qualifiers === undefined) {
            qualifiers = { __proto__: null }
        }
        // A key is case insensitive. The canonical form is lowercase.
        qualifiers[key.toLowerCase()] = trimmed
    }
    return qualifiers
}

function normalizeSubpath(rawSubpath) {
    return typeof rawSubpath === 'string'
        ? normalizePath(rawSubpath, subpathFilter)
        : undefined
}

function normalizeType(rawType) {
    // The type must NOT be percent-encoded.
    // The type is case insensitive. The canonical form is lowercase.
    return typeof rawType === 'string'
        ? rawType.trim().toLowerCase()
        : undefined
}

function normalizeVersion(rawVersion) {
    return typeof rawVersion === 'string' ? rawVersion.trim() : undefined
}

function qualifiersToEntries(rawQualifiers) {
    if (isObject(rawQualifiers)) {
        return rawQualifiers instanceof URLSearchParams
            ? rawQualifiers.entries()
            : Object.entries(rawQualifiers)
    }
    return typeof rawQualifiers === 'string'
        ? new URLSearchParams(rawQualifiers).entries()
        : Object.entries({})
}

function subpathFilter(segment) {
    // When percent-decoded, a segment
    //   - must not be any of '.' or '..'
    //   - must not be empty
    const { length } = segment
    if (length === 1 && segment.charCodeAt(0) === 46 /*'.'*/) return false
    if (
        length === 2 &&
        segment.charCodeAt(0) === 46 &&
        segment.charCodeAt(1) === 46
    ) {
        return false
    }
    return !isBlank(segment)
}

module.exports = {
    normalizeName,
    normalizeNamespace,
    normalizePath,
    normalizeQualifiers,
    normalizeSubpath,
    normalizeType,
    normalizeVersion
}


/***/ }),

/***/ 7018:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const { LOOP_SENTINEL } = __nccwpck_require__(3779)

function isObject(value) {
    return value !== null && typeof value === 'object'
}

function recursiveFreeze(value_) {
    if (
        value_ === null ||
        !(typeof value_ === 'object' || typeof value_ === 'function') ||
        Object.isFrozen(value_)
    ) {
        return value_
    }
    const queue = [value_]
    let { length: queueLength } = queue
    let pos = 0
    while (pos < queueLength) {
        if (pos === LOOP_SENTINEL) {
            throw new Error(
                'Detected infinite loop in object crawl of recursiveFreeze'
            )
        }
        const obj = queue[pos++]
        Object.freeze(obj)
        if (Array.isArray(obj)) {
            for (let i = 0, { length } = obj; i < length; i += 1) {
                const item = obj[i]
                if (
                    item !== null &&
                    (typeof item === 'object' || typeof item === 'function') &&
                    !Object.isFrozen(item)
                ) {
                    queue[queueLength++] = item
                }
            }
        } else {
            const keys = Reflect.ownKeys(obj)
            for (let i = 0, { length } = keys; i < length; i += 1) {
                const propValue = obj[keys[i]]
                if (
                    propValue !== null &&
                    (typeof propValue === 'object' ||
                        typeof propValue === 'function') &&
                    !Object.isFrozen(propValue)
                ) {
                    queue[queueLength++] = propValue
                }
            }
        }
    }
    return value_
}

module.exports = {
    isObject,
    recursiveFreeze
}


/***/ }),

/***/ 6686:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";
/*!
Copyright (c) the purl authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/


const { decodePurlComponent } = __nccwpck_require__(782)
const { isObject, recursiveFreeze } = __nccwpck_require__(7018)
const { isBlank, isNonEmptyString, trimLeadingSlashes } = __nccwpck_require__(2764)

const { PurlComponent } = __nccwpck_require__(1487)
const { PurlQualifierNames } = __nccwpck_require__(7197)
const { PurlType } = __nccwpck_require__(8958)
const { PurlError } = __nccwpck_require__(616)

class PackageURL {
    static Component = recursiveFreeze(PurlComponent)
    static KnownQualifierNames = recursiveFreeze(PurlQualifierNames)
    static Type = recursiveFreeze(PurlType)

    constructor(
        rawType,
        rawNamespace,
        rawName,
        rawVersion,
        rawQualifiers,
        rawSubpath
    ) {
        const type = isNonEmptyString(rawType)
            ? PurlComponent.type.normalize(rawType)
            : rawType
        PurlComponent.type.validate(type, true)

        const namespace = isNonEmptyString(rawNamespace)
            ? PurlComponent.namespace.normalize(rawNamespace)
            : rawNamespace
        PurlComponent.namespace.validate(namespace, true)

        const name = isNonEmptyString(rawName)
            ? PurlComponent.name.normalize(rawName)
            : rawName
        PurlComponent.name.validate(name, true)

        const version = isNonEmptyString(rawVersion)
            ? PurlComponent.version.normalize(rawVersion)
            : rawVersion
        PurlComponent.version.validate(version, true)

        const qualifiers =
            typeof rawQualifiers === 'string' || isObject(rawQualifiers)
                ? PurlComponent.qualifiers.normalize(rawQualifiers)
                : rawQualifiers
        PurlComponent.qualifiers.validate(qualifiers, true)

        const subpath = isNonEmptyString(rawSubpath)
            ? PurlComponent.subpath.normalize(rawSubpath)
            : rawSubpath
        PurlComponent.subpath.validate(subpath, true)

        this.type = type
        this.name = name
        this.namespace = namespace ?? undefined
        this.version = version ?? undefined
        this.qualifiers = qualifiers ?? undefined
        this.subpath = subpath ?? undefined

        const typeHelpers = PurlType[type]
        if (typeHelpers) {
            typeHelpers.normalize(this)
            typeHelpers.validate(this, true)
        }
    }

    toString() {
        const { namespace, name, version, qualifiers, subpath, type } = this
        let purlStr = `pkg:${PurlComponent.type.encode(type)}/`
        if (namespace) {
            purlStr = `${purlStr}${PurlComponent.namespace.encode(namespace)}/`
        }
        purlStr = `${purlStr}${PurlComponent.name.encode(name)}`
        if (version) {
            purlStr = `${purlStr}@${PurlComponent.version.encode(version)}`
        }
        if (qualifiers) {
            purlStr = `${purlStr}?${PurlComponent.qualifiers.encode(qualifiers)}`
        }
        if (subpath) {
            purlStr = `${purlStr}#${PurlComponent.subpath.encode(subpath)}`
        }
        return purlStr
    }

    static fromString(purlStr) {
        return new PackageURL(...PackageURL.parseString(purlStr))
    }

    static parseString(purlStr) {
        // https://github.com/package-url/purl-spec/blob/master/PURL-SPECIFICATION.rst#how-to-parse-a-purl-string-in-its-components
        if (typeof purlStr !== 'string') {
            throw new Error('A purl string argument is required.')
        }
        if (isBlank(purlStr)) {
            return [
                undefined,
                undefined,
                undefined,
                undefined,
                undefined,
                undefined
            ]
        }

        // Split the remainder once from left on ':'.
        const colonIndex = purlStr.indexOf(':')
        // Use WHATWG URL to split up the purl string.
        //   - Split the purl string once from right on '#'
        //   - Split the remainder once from right on '?'
        //   - Split the remainder once from left on ':'
        let url
        let maybeUrlWithAuth
        if (colonIndex !== -1) {
            try {
                // Since a purl never contains a URL Authority, its scheme
                // must not be suffixed with double slash as in 'pkg://'
                // and should use instead 'pkg:'. Purl parsers must accept
                // URLs such as 'pkg://' and must ignore the '//'
                const beforeColon = purlStr.slice(0, colonIndex)
                const afterColon = purlStr.slice(colonIndex + 1)
                const trimmedAfterColon = trimLeadingSlashes(afterColon)
                url = new URL(`${beforeColon}:${trimmedAfterColon}`)
                maybeUrlWithAuth =
                    afterColon.length === trimmedAfterColon.length
                        ? url
                        : new URL(purlStr)
            } catch (e) {
                throw new PurlError('failed to parse as URL', {
                    cause: e
                })
            }
        }
        // The scheme is a constant with the value "pkg".
        if (url?.protocol !== 'pkg:') {
            throw new PurlError('missing required "pkg" scheme component')
        }
        // A purl must NOT contain a URL Authority i.e. there is no support for
        // username, password, host and port components.
        if (
            maybeUrlWithAuth.username !== '' ||
            maybeUrlWithAuth.password !== ''
        ) {
            throw new PurlError('cannot contain a "user:pass@host:port"')
        }

        const { pathname } = url
        const firstSlashIndex = pathname.indexOf('/')
        const rawType = decodePurlComponent(
            'type',
            firstSlashIndex === -1
                ? pathname
                : pathname.slice(0, firstSlashIndex)
        )
        if (firstSlashIndex < 1) {
            return [
                rawType,
                undefined,
                undefined,
                undefined,
                undefined,
                undefined
            ]
        }

        let rawVersion
        let atSignIndex = pathname.lastIndexOf('@')
        // Handle unencoded leading '@' characters. This is a small break from
        // the specification to make parsing more forgiving so that users don't
        // have to deal with it.
        if (
            atSignIndex !== -1 &&
            pathname.charCodeAt(atSignIndex - 1) === 47 /*'/'*/
        ) {
            atSignIndex = -1
        }
        const beforeVersion = pathname.slice(
            rawType.length + 1,
            atSignIndex === -1 ? pathname.length : atSignIndex
        )
        if (atSignIndex !== -1) {
            // Split the remainder once from right on '@'.
            rawVersion = decodePurlComponent(
                'version',
                pathname.slice(atSignIndex + 1)
            )
        }

        let rawNamespace
        let rawName
        const lastSlashIndex = beforeVersion.lastIndexOf('/')
        if (lastSlashIndex === -1) {
            // Split the remainder once from right on '/'.
            rawName = decodePurlComponent('name', beforeVersion)
        } else {
            // Split the remainder once from right on '/'.
            rawName = decodePurlComponent(
                'name',
                beforeVersion.slice(lastSlashIndex + 1)
            )
            // Split the remainder on '/'.
            rawNamespace = decodePurlComponent(
                'namespace',
                beforeVersion.slice(0, lastSlashIndex)
            )
        }

        let rawQualifiers
        const { searchParams } = url
        if (searchParams.size !== 0) {
            searchParams.forEach((value) =>
                decodePurlComponent('qualifiers', value)
            )
            // Split the remainder once from right on '?'.
            rawQualifiers = searchParams
        }

        let rawSubpath
        const { hash } = url
        if (hash.length !== 0) {
            // Split the purl string once from right on '#'.
            rawSubpath = decodePurlComponent('subpath', hash.slice(1))
        }

        return [
            rawType,
            rawNamespace,
            rawName,
            rawVersion,
            rawQualifiers,
            rawSubpath
        ]
    }
}

for (const staticProp of ['Component', 'KnownQualifierNames', 'Type']) {
    Reflect.defineProperty(PackageURL, staticProp, {
        ...Reflect.getOwnPropertyDescriptor(PackageURL, staticProp),
        writable: false
    })
}

Reflect.setPrototypeOf(PackageURL.prototype, null)

module.exports = {
    PackageURL,
    PurlComponent,
    PurlQualifierNames,
    PurlType
}


/***/ }),

/***/ 1487:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const {
    encodeNamespace,
    encodeVersion,
    encodeQualifiers,
    encodeQualifierParam,
    encodeSubpath,
    encodeURIComponent
} = __nccwpck_require__(5954)

const { createHelpersNamespaceObject } = __nccwpck_require__(4947)

const {
    normalizeType,
    normalizeNamespace,
    normalizeName,
    normalizeVersion,
    normalizeQualifiers,
    normalizeSubpath
} = __nccwpck_require__(4265)

const { localeCompare, isNonEmptyString } = __nccwpck_require__(2764)

const {
    validateType,
    validateNamespace,
    validateName,
    validateVersion,
    validateQualifiers,
    validateQualifierKey,
    validateSubpath
} = __nccwpck_require__(3206)

const PurlComponentEncoder = (comp) =>
    isNonEmptyString(comp) ? encodeURIComponent(comp) : ''

const PurlComponentStringNormalizer = (comp) =>
    typeof comp === 'string' ? comp : undefined

const PurlComponentValidator = (_comp, _throws) => true

const componentSortOrderLookup = {
    __proto__: null,
    type: 0,
    namespace: 1,
    name: 2,
    version: 3,
    qualifiers: 4,
    qualifierKey: 5,
    qualifierValue: 6,
    subpath: 7
}

function componentSortOrder(comp) {
    return componentSortOrderLookup[comp] ?? comp
}

function componentComparator(compA, compB) {
    return localeCompare(componentSortOrder(compA), componentSortOrder(compB))
}

module.exports = {
    // Rules for each purl component:
    // https://github.com/package-url/purl-spec/blob/master/PURL-SPECIFICATION.rst#rules-for-each-purl-component
    PurlComponent: createHelpersNamespaceObject(
        {
            encode: {
                namespace: encodeNamespace,
                version: encodeVersion,
                qualifiers: encodeQualifiers,
                qualifierKey: encodeQualifierParam,
                qualifierValue: encodeQualifierParam,
                subpath: encodeSubpath
            },
            normalize: {
                type: normalizeType,
                namespace: normalizeNamespace,
                name: normalizeName,
                version: normalizeVersion,
                qualifiers: normalizeQualifiers,
                subpath: normalizeSubpath
            },
            validate: {
                type: validateType,
                namespace: validateNamespace,
                name: validateName,
                version: validateVersion,
                qualifierKey: validateQualifierKey,
                qualifiers: validateQualifiers,
                subpath: validateSubpath
            }
        },
        {
            comparator: componentComparator,
            encode: PurlComponentEncoder,
            normalize: PurlComponentStringNormalizer,
            validate: PurlComponentValidator
        }
    )
}


/***/ }),

/***/ 7197:
/***/ ((module) => {

"use strict";


module.exports = {
    // Known qualifiers:
    // https://github.com/package-url/purl-spec/blob/master/PURL-SPECIFICATION.rst#known-qualifiers-keyvalue-pairs
    PurlQualifierNames: {
        __proto__: null,
        RepositoryUrl: 'repository_url',
        DownloadUrl: 'download_url',
        VcsUrl: 'vcs_url',
        FileName: 'file_name',
        Checksum: 'checksum'
    }
}


/***/ }),

/***/ 8958:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const { isNullishOrEmptyString } = __nccwpck_require__(6808)

const { createHelpersNamespaceObject } = __nccwpck_require__(4947)

const {
    isSemverString,
    lowerName,
    lowerNamespace,
    lowerVersion,
    replaceDashesWithUnderscores,
    replaceUnderscoresWithDashes
} = __nccwpck_require__(2764)

const { validateEmptyByType, validateRequiredByType } = __nccwpck_require__(3206)
const { PurlError } = __nccwpck_require__(616)

const PurlTypNormalizer = (purl) => purl

const PurlTypeValidator = (_purl, _throws) => true

module.exports = {
    // PURL types:
    // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst
    PurlType: createHelpersNamespaceObject(
        {
            normalize: {
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#alpm
                alpm(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#apk
                apk(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#bitbucket
                bitbucket(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#bitnami
                bitnami(purl) {
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#composer
                composer(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#deb
                deb(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#other-candidate-types-to-define
                gitlab(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#github
                github(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#golang
                // golang(purl) {
                //     // Ignore case-insensitive rule because go.mod are case-sensitive.
                //     // Pending spec change: https://github.com/package-url/purl-spec/pull/196
                //     lowerNamespace(purl)
                //     lowerName(purl)
                //     return purl
                // },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#hex
                hex(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#huggingface
                huggingface(purl) {
                    lowerVersion(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#mlflow
                mlflow(purl) {
                    if (
                        purl.qualifiers?.repository_url?.includes('databricks')
                    ) {
                        lowerName(purl)
                    }
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#npm
                npm(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#luarocks
                luarocks(purl) {
                    lowerVersion(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#oci
                oci(purl) {
                    lowerName(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pub
                pub(purl) {
                    lowerName(purl)
                    purl.name = replaceDashesWithUnderscores(purl.name)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pypi
                pypi(purl) {
                    lowerNamespace(purl)
                    lowerName(purl)
                    purl.name = replaceUnderscoresWithDashes(purl.name)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#qpkg
                qpkg(purl) {
                    lowerNamespace(purl)
                    return purl
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#rpm
                rpm(purl) {
                    lowerNamespace(purl)
                    return purl
                }
            },
            validate: {
                // TODO: cocoapods name validation
                // TODO: cpan namespace validation
                // TODO: swid qualifier validation
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#conan
                conan(purl, throws) {
                    if (isNullishOrEmptyString(purl.namespace)) {
                        if (purl.qualifiers?.channel) {
                            if (throws) {
                                throw new PurlError(
                                    'conan requires a "namespace" component when a "channel" qualifier is present'
                                )
                            }
                            return false
                        }
                    } else if (isNullishOrEmptyString(purl.qualifiers)) {
                        if (throws) {
                            throw new PurlError(
                                'conan requires a "qualifiers" component when a namespace is present'
                            )
                        }
                        return false
                    }
                    return true
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#cran
                cran(purl, throws) {
                    return validateRequiredByType(
                        'cran',
                        'version',
                        purl.version,
                        throws
                    )
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#golang
                golang(purl) {
                    // Still being lenient here since the standard changes aren't official.
                    // Pending spec change: https://github.com/package-url/purl-spec/pull/196
                    const { version } = purl
                    const length =
                        typeof version === 'string' ? version.length : 0
                    // If the version starts with a "v" then ensure its a valid semver version.
                    // This, by semver semantics, also supports pseudo-version number.
                    // https://go.dev/doc/modules/version-numbers#pseudo-version-number
                    if (
                        length &&
                        version.charCodeAt(0) === 118 /*'v'*/ &&
                        !isSemverString(version.slice(1))
                    ) {
                        if (throws) {
                            throw new PurlError(
                                'golang "version" component starting with a "v" must be followed by a valid semver version'
                            )
                        }
                        return false
                    }
                    return true
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#maven
                maven(purl, throws) {
                    return validateRequiredByType(
                        'maven',
                        'namespace',
                        purl.namespace,
                        throws
                    )
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#mlflow
                mlflow(purl, throws) {
                    return validateEmptyByType(
                        'mlflow',
                        'namespace',
                        purl.namespace,
                        throws
                    )
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#oci
                oci(purl, throws) {
                    return validateEmptyByType(
                        'oci',
                        'namespace',
                        purl.namespace,
                        throws
                    )
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pub
                pub(purl, throws) {
                    const { name } = purl
                    for (let i = 0, { length } = name; i < length; i += 1) {
                        const code = name.charCodeAt(i)
                        // prettier-ignore
                        if (
                  !(
                      (
                          (code >= 48 && code <= 57)  || // 0-9
                          (code >= 97 && code <= 122) || // a-z
                          code === 95 // _
                      )
                  )
              ) {
                  if (throws) {
                      throw new PurlError(
                          'pub "name" component may only contain [a-z0-9_] characters'
                      )
                  }
                  return false
              }
                    }
                    return true
                },
                // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#swift
                swift(purl, throws) {
                    return (
                        validateRequiredByType(
                            'swift',
                            'namespace',
                            purl.namespace,
                            throws
                        ) &&
                        validateRequiredByType(
                            'swift',
                            'version',
                            purl.version,
                            throws
                        )
                    )
                }
            }
        },
        {
            normalize: PurlTypNormalizer,
            validate: PurlTypeValidator
        }
    )
}


/***/ }),

/***/ 2764:
/***/ ((module) => {

"use strict";


// Intl.Collator is faster than String#localeCompare
// https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/localeCompare:
// > When comparing large numbers of strings, such as in sorting large arrays,
// > it is better to create an Intl.Collator object and use the function provided
// > by its compare() method.
const { compare: localeCompare } = new Intl.Collator()

// This regexp is valid as of 2024-08-01.
// https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string
const regexSemverNumberedGroups =
    /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/

function isBlank(str) {
    for (let i = 0, { length } = str; i < length; i += 1) {
        const code = str.charCodeAt(i)
        // prettier-ignore
        if (
            !(
                // Whitespace characters according to ECMAScript spec:
                // https://tc39.es/ecma262/#sec-white-space
                (
                    code === 0x0020 || // Space
                    code === 0x0009 || // Tab
                    code === 0x000a || // Line Feed
                    code === 0x000b || // Vertical Tab
                    code === 0x000c || // Form Feed
                    code === 0x000d || // Carriage Return
                    code === 0x00a0 || // No-Break Space
                    code === 0x1680 || // Ogham Space Mark
                    code === 0x2000 || // En Quad
                    code === 0x2001 || // Em Quad
                    code === 0x2002 || // En Space
                    code === 0x2003 || // Em Space
                    code === 0x2004 || // Three-Per-Em Space
                    code === 0x2005 || // Four-Per-Em Space
                    code === 0x2006 || // Six-Per-Em Space
                    code === 0x2007 || // Figure Space
                    code === 0x2008 || // Punctuation Space
                    code === 0x2009 || // Thin Space
                    code === 0x200a || // Hair Space
                    code === 0x2028 || // Line Separator
                    code === 0x2029 || // Paragraph Separator
                    code === 0x202f || // Narrow No-Break Space
                    code === 0x205f || // Medium Mathematical Space
                    code === 0x3000 || // Ideographic Space
                    code === 0xfeff    // Byte Order Mark
                )
            )
        ) {
            return false
        }
    }
    return true
}

function isNonEmptyString(value) {
    return typeof value === 'string' && value.length > 0
}

function isSemverString(value) {
    return typeof value === 'string' && regexSemverNumberedGroups.test(value)
}

function lowerName(purl) {
    purl.name = purl.name.toLowerCase()
}

function lowerNamespace(purl) {
    const { namespace } = purl
    if (typeof namespace === 'string') {
        purl.namespace = namespace.toLowerCase()
    }
}

function lowerVersion(purl) {
    const { version } = purl
    if (typeof version === 'string') {
        purl.version = version.toLowerCase()
    }
}

function replaceDashesWithUnderscores(str) {
    // Replace all "-" with "_"
    let result = ''
    let fromIndex = 0
    let index = 0
    while ((index = str.indexOf('-', fromIndex)) !== -1) {
        result = result + str.slice(fromIndex, index) + '_'
        fromIndex = index + 1
    }
    return fromIndex ? result + str.slice(fromIndex) : str
}

function replaceUnderscoresWithDashes(str) {
    // Replace all "_" with "-"
    let result = ''
    let fromIndex = 0
    let index = 0
    while ((index = str.indexOf('_', fromIndex)) !== -1) {
        result = result + str.slice(fromIndex, index) + '-'
        fromIndex = index + 1
    }
    return fromIndex ? result + str.slice(fromIndex) : str
}

function trimLeadingSlashes(str) {
    let start = 0
    while (str.charCodeAt(start) === 47 /*'/'*/) {
        start += 1
    }
    return start === 0 ? str : str.slice(start)
}

module.exports = {
    isBlank,
    isNonEmptyString,
    isSemverString,
    localeCompare,
    lowerName,
    lowerNamespace,
    lowerVersion,
    replaceDashesWithUnderscores,
    replaceUnderscoresWithDashes,
    trimLeadingSlashes
}


/***/ }),

/***/ 3206:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const { PurlError } = __nccwpck_require__(616)
const { isNullishOrEmptyString } = __nccwpck_require__(6808)
const { isNonEmptyString } = __nccwpck_require__(2764)

function validateEmptyByType(type, name, value, throws) {
    if (!isNullishOrEmptyString(value)) {
        if (throws) {
            throw new PurlError(`${type} "${name}" component must be empty`)
        }
        return false
    }
    return true
}

function validateName(name, throws) {
    return (
        validateRequired('name', name, throws) &&
        validateStrings('name', name, throws)
    )
}

function validateNamespace(namespace, throws) {
    return validateStrings('namespace', namespace, throws)
}

function validateQualifiers(qualifiers, throws) {
    if (qualifiers === null || qualifiers === undefined) {
        return true
    }
    if (typeof qualifiers !== 'object') {
        if (throws) {
            throw new PurlError('"qualifiers" must be an object')
        }
        return false
    }
    const keysIterable =
        // URL searchParams have an "keys" method that returns an iterator.
        typeof qualifiers.keys === 'function'
            ? qualifiers.keys()
            : Object.keys(qualifiers)
    for (const key of keysIterable) {
        if (!validateQualifierKey(key, throws)) {
            return false
        }
    }
    return true
}

function validateQualifierKey(key, throws) {
    // A key cannot start with a number.
    if (!validateStartsWithoutNumber('qualifier', key, throws)) {
        return false
    }
    // The key must be composed only of ASCII letters and numbers,
    // '.', '-' and '_' (period, dash and underscore).
    for (let i = 0, { length } = key; i < length; i += 1) {
        const code = key.charCodeAt(i)
        // prettier-ignore
        if (
            !(
                (
                    (code >= 48 && code <= 57)  || // 0-9
                    (code >= 65 && code <= 90)  || // A-Z
                    (code >= 97 && code <= 122) || // a-z
                    code === 46 || // .
                    code === 45 || // -
                    code === 95    // _
                )
            )
        ) {
            if (throws) {
                throw new PurlError(
                    `qualifier "${key}" contains an illegal character`
                )
            }
            return false
        }
    }
    return true
}

function validateRequired(name, value, throws) {
    if (isNullishOrEmptyString(value)) {
        if (throws) {
            throw new PurlError(`"${name}" is a required component`)
        }
        return false
    }
    return true
}

function validateRequiredByType(type, name, value, throws) {
    if (isNullishOrEmptyString(value)) {
        if (throws) {
            throw new PurlError(`${type} requires a "${name}" component`)
        }
        return false
    }
    return true
}

function validateStartsWithoutNumber(name, value, throws) {
    if (isNonEmptyString(value)) {
        const code = value.charCodeAt(0)
        if (code >= 48 /*'0'*/ && code <= 57 /*'9'*/) {
            if (throws) {
                throw new PurlError(
                    `${name} "${value}" cannot start with a number`
                )
            }
            return false
        }
    }
    return true
}

function validateStrings(name, value, throws) {
    if (value === null || value === undefined || typeof value === 'string') {
        return true
    }
    if (throws) {
        throw new PurlError(`"'${name}" must be a string`)
    }
    return false
}

function validateSubpath(subpath, throws) {
    return validateStrings('subpath', subpath, throws)
}

function validateType(type, throws) {
    // The type cannot be nullish, an empty string, or start with a number.
    if (
        !validateRequired('type', type, throws) ||
        !validateStrings('type', type, throws) ||
        !validateStartsWithoutNumber('type', type, throws)
    ) {
        return false
    }
    // The package type is composed only of ASCII letters and numbers,
    // '.', '+' and '-' (period, plus, and dash)
    for (let i = 0, { length } = type; i < length; i += 1) {
        const code = type.charCodeAt(i)
        // prettier-ignore
        if (
            !(
                (
                    (code >= 48 && code <= 57)  || // 0-9
                    (code >= 65 && code <= 90)  || // A-Z
                    (code >= 97 && code <= 122) || // a-z
                    code === 46 || // .
                    code === 43 || // +
                    code === 45    // -
                )
            )
        ) {
            if (throws) {
                throw new PurlError(
                    `type "${type}" contains an illegal character`
                )
            }
            return false
        }
    }
    return true
}

function validateVersion(version, throws) {
    return validateStrings('version', version, throws)
}

module.exports = {
    validateEmptyByType,
    validateName,
    validateNamespace,
    validateQualifiers,
    validateQualifierKey,
    validateRequired,
    validateRequiredByType,
    validateStartsWithoutNumber,
    validateStrings,
    validateSubpath,
    validateType,
    validateVersion
}


/***/ }),

/***/ 5728:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/*
Copyright spdx-correct.js contributors

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var parse = __nccwpck_require__(2198)
var spdxLicenseIds = __nccwpck_require__(5204)

function valid (string) {
  try {
    parse(string)
    return true
  } catch (error) {
    return false
  }
}

// Sorting function that orders the given array of transpositions such
// that a transposition with the longer pattern comes before a transposition
// with a shorter pattern. This is to prevent e.g. the transposition
// ["General Public License", "GPL"] from matching to "Lesser General Public License"
// before a longer and more accurate transposition ["Lesser General Public License", "LGPL"]
// has a chance to be recognized.
function sortTranspositions(a, b) {
  var length = b[0].length - a[0].length
  if (length !== 0) return length
  return a[0].toUpperCase().localeCompare(b[0].toUpperCase())
}

// Common transpositions of license identifier acronyms
var transpositions = [
  ['APGL', 'AGPL'],
  ['Gpl', 'GPL'],
  ['GLP', 'GPL'],
  ['APL', 'Apache'],
  ['ISD', 'ISC'],
  ['GLP', 'GPL'],
  ['IST', 'ISC'],
  ['Claude', 'Clause'],
  [' or later', '+'],
  [' International', ''],
  ['GNU', 'GPL'],
  ['GUN', 'GPL'],
  ['+', ''],
  ['GNU GPL', 'GPL'],
  ['GNU LGPL', 'LGPL'],
  ['GNU/GPL', 'GPL'],
  ['GNU GLP', 'GPL'],
  ['GNU LESSER GENERAL PUBLIC LICENSE', 'LGPL'],
  ['GNU Lesser General Public License', 'LGPL'],
  ['GNU LESSER GENERAL PUBLIC LICENSE', 'LGPL-2.1'],
  ['GNU Lesser General Public License', 'LGPL-2.1'],
  ['LESSER GENERAL PUBLIC LICENSE', 'LGPL'],
  ['Lesser General Public License', 'LGPL'],
  ['LESSER GENERAL PUBLIC LICENSE', 'LGPL-2.1'],
  ['Lesser General Public License', 'LGPL-2.1'],
  ['GNU General Public License', 'GPL'],
  ['Gnu public license', 'GPL'],
  ['GNU Public License', 'GPL'],
  ['GNU GENERAL PUBLIC LICENSE', 'GPL'],
  ['MTI', 'MIT'],
  ['Mozilla Public License', 'MPL'],
  ['Universal Permissive License', 'UPL'],
  ['WTH', 'WTF'],
  ['WTFGPL', 'WTFPL'],
  ['-License', '']
].sort(sortTranspositions)

var TRANSPOSED = 0
var CORRECT = 1

// Simple corrections to nearly valid identifiers.
var transforms = [
  // e.g. 'mit'
  function (argument) {
    return argument.toUpperCase()
  },
  // e.g. 'MIT '
  function (argument) {
    return argument.trim()
  },
  // e.g. 'M.I.T.'
  function (argument) {
    return argument.replace(/\./g, '')
  },
  // e.g. 'Apache- 2.0'
  function (argument) {
    return argument.replace(/\s+/g, '')
  },
  // e.g. 'CC BY 4.0''
  function (argument) {
    return argument.replace(/\s+/g, '-')
  },
  // e.g. 'LGPLv2.1'
  function (argument) {
    return argument.replace('v', '-')
  },
  // e.g. 'Apache 2.0'
  function (argument) {
    return argument.replace(/,?\s*(\d)/, '-$1')
  },
  // e.g. 'GPL 2'
  function (argument) {
    return argument.replace(/,?\s*(\d)/, '-$1.0')
  },
  // e.g. 'Apache Version 2.0'
  function (argument) {
    return argument
      .replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, '-$2')
  },
  // e.g. 'Apache Version 2'
  function (argument) {
    return argument
      .replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, '-$2.0')
  },
  // e.g. 'ZLIB'
  function (argument) {
    return argument[0].toUpperCase() + argument.slice(1)
  },
  // e.g. 'MPL/2.0'
  function (argument) {
    return argument.replace('/', '-')
  },
  // e.g. 'Apache 2'
  function (argument) {
    return argument
      .replace(/\s*V\s*(\d)/, '-$1')
      .replace(/(\d)$/, '$1.0')
  },
  // e.g. 'GPL-2.0', 'GPL-3.0'
  function (argument) {
    if (argument.indexOf('3.0') !== -1) {
      return argument + '-or-later'
    } else {
      return argument + '-only'
    }
  },
  // e.g. 'GPL-2.0-'
  function (argument) {
    return argument + 'only'
  },
  // e.g. 'GPL2'
  function (argument) {
    return argument.replace(/(\d)$/, '-$1.0')
  },
  // e.g. 'BSD 3'
  function (argument) {
    return argument.replace(/(-| )?(\d)$/, '-$2-Clause')
  },
  // e.g. 'BSD clause 3'
  function (argument) {
    return argument.replace(/(-| )clause(-| )(\d)/, '-$3-Clause')
  },
  // e.g. 'New BSD license'
  function (argument) {
    return argument.replace(/\b(Modified|New|Revised)(-| )?BSD((-| )License)?/i, 'BSD-3-Clause')
  },
  // e.g. 'Simplified BSD license'
  function (argument) {
    return argument.replace(/\bSimplified(-| )?BSD((-| )License)?/i, 'BSD-2-Clause')
  },
  // e.g. 'Free BSD license'
  function (argument) {
    return argument.replace(/\b(Free|Net)(-| )?BSD((-| )License)?/i, 'BSD-2-Clause-$1BSD')
  },
  // e.g. 'Clear BSD license'
  function (argument) {
    return argument.replace(/\bClear(-| )?BSD((-| )License)?/i, 'BSD-3-Clause-Clear')
  },
  // e.g. 'Old BSD License'
  function (argument) {
    return argument.replace(/\b(Old|Original)(-| )?BSD((-| )License)?/i, 'BSD-4-Clause')
  },
  // e.g. 'BY-NC-4.0'
  function (argument) {
    return 'CC-' + argument
  },
  // e.g. 'BY-NC'
  function (argument) {
    return 'CC-' + argument + '-4.0'
  },
  // e.g. 'Attribution-NonCommercial'
  function (argument) {
    return argument
      .replace('Attribution', 'BY')
      .replace('NonCommercial', 'NC')
      .replace('NoDerivatives', 'ND')
      .replace(/ (\d)/, '-$1')
      .replace(/ ?International/, '')
  },
  // e.g. 'Attribution-NonCommercial'
  function (argument) {
    return 'CC-' +
      argument
        .replace('Attribution', 'BY')
        .replace('NonCommercial', 'NC')
        .replace('NoDerivatives', 'ND')
        .replace(/ (\d)/, '-$1')
        .replace(/ ?International/, '') +
      '-4.0'
  }
]

var licensesWithVersions = spdxLicenseIds
  .map(function (id) {
    var match = /^(.*)-\d+\.\d+$/.exec(id)
    return match
      ? [match[0], match[1]]
      : [id, null]
  })
  .reduce(function (objectMap, item) {
    var key = item[1]
    objectMap[key] = objectMap[key] || []
    objectMap[key].push(item[0])
    return objectMap
  }, {})

var licensesWithOneVersion = Object.keys(licensesWithVersions)
  .map(function makeEntries (key) {
    return [key, licensesWithVersions[key]]
  })
  .filter(function identifySoleVersions (item) {
    return (
      // Licenses has just one valid version suffix.
      item[1].length === 1 &&
      item[0] !== null &&
      // APL will be considered Apache, rather than APL-1.0
      item[0] !== 'APL'
    )
  })
  .map(function createLastResorts (item) {
    return [item[0], item[1][0]]
  })

licensesWithVersions = undefined

// If all else fails, guess that strings containing certain substrings
// meant to identify certain licenses.
var lastResorts = [
  ['UNLI', 'Unlicense'],
  ['WTF', 'WTFPL'],
  ['2 CLAUSE', 'BSD-2-Clause'],
  ['2-CLAUSE', 'BSD-2-Clause'],
  ['3 CLAUSE', 'BSD-3-Clause'],
  ['3-CLAUSE', 'BSD-3-Clause'],
  ['AFFERO', 'AGPL-3.0-or-later'],
  ['AGPL', 'AGPL-3.0-or-later'],
  ['APACHE', 'Apache-2.0'],
  ['ARTISTIC', 'Artistic-2.0'],
  ['Affero', 'AGPL-3.0-or-later'],
  ['BEER', 'Beerware'],
  ['BOOST', 'BSL-1.0'],
  ['BSD', 'BSD-2-Clause'],
  ['CDDL', 'CDDL-1.1'],
  ['ECLIPSE', 'EPL-1.0'],
  ['FUCK', 'WTFPL'],
  ['GNU', 'GPL-3.0-or-later'],
  ['LGPL', 'LGPL-3.0-or-later'],
  ['GPLV1', 'GPL-1.0-only'],
  ['GPL-1', 'GPL-1.0-only'],
  ['GPLV2', 'GPL-2.0-only'],
  ['GPL-2', 'GPL-2.0-only'],
  ['GPL', 'GPL-3.0-or-later'],
  ['MIT +NO-FALSE-ATTRIBS', 'MITNFA'],
  ['MIT', 'MIT'],
  ['MPL', 'MPL-2.0'],
  ['X11', 'X11'],
  ['ZLIB', 'Zlib']
].concat(licensesWithOneVersion).sort(sortTranspositions)

var SUBSTRING = 0
var IDENTIFIER = 1

var validTransformation = function (identifier) {
  for (var i = 0; i < transforms.length; i++) {
    var transformed = transforms[i](identifier).trim()
    if (transformed !== identifier && valid(transformed)) {
      return transformed
    }
  }
  return null
}

var validLastResort = function (identifier) {
  var upperCased = identifier.toUpperCase()
  for (var i = 0; i < lastResorts.length; i++) {
    var lastResort = lastResorts[i]
    if (upperCased.indexOf(lastResort[SUBSTRING]) > -1) {
      return lastResort[IDENTIFIER]
    }
  }
  return null
}

var anyCorrection = function (identifier, check) {
  for (var i = 0; i < transpositions.length; i++) {
    var transposition = transpositions[i]
    var transposed = transposition[TRANSPOSED]
    if (identifier.indexOf(transposed) > -1) {
      var corrected = identifier.replace(
        transposed,
        transposition[CORRECT]
      )
      var checked = check(corrected)
      if (checked !== null) {
        return checked
      }
    }
  }
  return null
}

module.exports = function (identifier, options) {
  options = options || {}
  var upgrade = options.upgrade === undefined ? true : !!options.upgrade
  function postprocess (value) {
    return upgrade ? upgradeGPLs(value) : value
  }
  var validArugment = (
    typeof identifier === 'string' &&
    identifier.trim().length !== 0
  )
  if (!validArugment) {
    throw Error('Invalid argument. Expected non-empty string.')
  }
  identifier = identifier.trim()
  if (valid(identifier)) {
    return postprocess(identifier)
  }
  var noPlus = identifier.replace(/\+$/, '').trim()
  if (valid(noPlus)) {
    return postprocess(noPlus)
  }
  var transformed = validTransformation(identifier)
  if (transformed !== null) {
    return postprocess(transformed)
  }
  transformed = anyCorrection(identifier, function (argument) {
    if (valid(argument)) {
      return argument
    }
    return validTransformation(argument)
  })
  if (transformed !== null) {
    return postprocess(transformed)
  }
  transformed = validLastResort(identifier)
  if (transformed !== null) {
    return postprocess(transformed)
  }
  transformed = anyCorrection(identifier, validLastResort)
  if (transformed !== null) {
    return postprocess(transformed)
  }
  return null
}

function upgradeGPLs (value) {
  if ([
    'GPL-1.0', 'LGPL-1.0', 'AGPL-1.0',
    'GPL-2.0', 'LGPL-2.0', 'AGPL-2.0',
    'LGPL-2.1'
  ].indexOf(value) !== -1) {
    return value + '-only'
  } else if ([
    'GPL-1.0+', 'GPL-2.0+', 'GPL-3.0+',
    'LGPL-2.0+', 'LGPL-2.1+', 'LGPL-3.0+',
    'AGPL-1.0+', 'AGPL-3.0+'
  ].indexOf(value) !== -1) {
    return value.replace(/\+$/, '-or-later')
  } else if (['GPL-3.0', 'LGPL-3.0', 'AGPL-3.0'].indexOf(value) !== -1) {
    return value + '-or-later'
  } else {
    return value
  }
}


/***/ }),

/***/ 2198:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


var scan = __nccwpck_require__(9721)
var parse = __nccwpck_require__(4789)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 4789:
/***/ ((module) => {

"use strict";


// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      return { license: string }
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 9721:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


var licenses = []
  .concat(__nccwpck_require__(5204))
  .concat(__nccwpck_require__(3389))
var exceptions = __nccwpck_require__(3988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = ['WITH', 'AND', 'OR', '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 3326:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


var scan = __nccwpck_require__(6849)
var parse = __nccwpck_require__(5501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 5501:
/***/ ((module) => {

"use strict";


// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 6849:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


var licenses = []
  .concat(__nccwpck_require__(5204))
  .concat(__nccwpck_require__(3389))
var exceptions = __nccwpck_require__(3988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

"use strict";
module.exports = require("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

"use strict";
module.exports = require("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Brp: () => (/* binding */ ZodISODate),
  You: () => (/* binding */ ZodISODateTime),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  Rpp: () => (/* binding */ email),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  Pq9: () => (/* binding */ json),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  jgl: () => (/* binding */ partialRecord),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown),
  OZ5: () => (/* binding */ url)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, jwt, keyof, ksuid, lazy, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(3908);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* null */.ch;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    core_util/* defineLazy */.gJ(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
});
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? registries/* globalRegistry */.fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, core_regexes/* base64 */.K3],
    [base64urlCharset, core_regexes/* base64url */.r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? core_regexes/* number */.ai : core_regexes/* integer */.nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(api/* _overwrite */.bS(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return api/* _email */.Mu(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return api/* _url */.Fn(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
}));
function bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNull", (inst, def) => {
    $ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function _null(params) {
    return api/* _null */.jw(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLazy", (inst, def) => {
    $ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   jw: () => (/* binding */ _null),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ch: () => (/* binding */ _null),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 9396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gJ: () => (/* binding */ defineLazy),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 3988:
/***/ ((module) => {

"use strict";
module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

"use strict";
module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 5204:
/***/ ((module) => {

"use strict";
module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(1940);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;