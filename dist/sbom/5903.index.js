"use strict";
exports.id = 5903;
exports.ids = [5903];
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

/***/ 5903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectNugetProject: () => (/* binding */ collectNugetProject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _is_among_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7832);
/* harmony import */ var _locked_assemble_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69);
/* harmony import */ var _locked_completeness_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1858);
/* harmony import */ var _locked_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4907);
/* harmony import */ var _lock_text_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3882);
/* harmony import */ var _unlocked_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7917);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1568);









/** The lowest version that will do is the one that NuGet takes, unless another package asks for a higher one. */
const lowest = 0.8;
const command = 'dotnet restore --use-lock-file';
/**
 * A project without lock file: the packages that it asks for itself. What those need is told nowhere.
 * Source: https://learn.microsoft.com/nuget/concepts/dependency-resolution
 */
async function collectNugetProject(file, folder) {
    if (isLocked(file, folder))
        return (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingBut */ .z7)([]);
    const { project, faults } = await (0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .readProject */ .W)(file, folder);
    const problems = new _locked_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .LockedFaults */ .I(file);
    const packages = new Map();
    const root = [];
    for (const reference of project?.packages ?? []) {
        const id = `${reference.name.toLowerCase()}\0${packages.size}`;
        packages.set(id, { component: componentOf(reference, problems), needs: [] });
        root.push({ id, kind: reference.isDevelopment ? 'development' : 'required' });
    }
    const lock = { file, packages, root, missing: [], onlyForProperty: 'seaworthy:nuget:only-for' };
    return {
        ...(0,_locked_assemble_js__WEBPACK_IMPORTED_MODULE_5__/* .assembleLock */ .s)(lock, undefined, problems, packages.size === 0 ? faults : [...faults, (0,_unlocked_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .notLocked */ .E)(file, command)]),
        completeness: (0,_locked_completeness_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOpen */ .cb)(packages, `${file} has no packages.lock.json`),
    };
}
/** Where a lock file or what a restore left stands beside it, that says more. */
function isLocked(file, folder) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(file)).replaceAll(' ', '_');
    const others = ['packages.lock.json', `packages.${name}.lock.json`, 'packages.config', 'obj/project.assets.json'];
    return others.some((lock) => (0,_is_among_js__WEBPACK_IMPORTED_MODULE_8__/* .isAmong */ .F)(folder, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, lock)));
}
function componentOf({ name, version: asked, file, line }, problems) {
    const [, exact] = /^\[\s*([^,\s]+)\s*\]$/.exec(asked ?? '') ?? [];
    const least = asked !== undefined && /^\d[^*,\s]*$/.test(asked) ? asked : undefined;
    const version = exact ?? least;
    return (0,_package_js__WEBPACK_IMPORTED_MODULE_3__/* .nugetComponent */ .pz)({
        name,
        version: version && (0,_package_js__WEBPACK_IMPORTED_MODULE_3__/* .normalVersion */ .AO)(version),
        line,
        confidence: exact === undefined ? lowest : 1,
        properties: asked === undefined || asked === version ? {} : { 'seaworthy:nuget:requested': asked },
    }, file, problems);
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


/***/ })

};
;