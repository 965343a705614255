"use strict";
exports.id = 6318;
exports.ids = [6318];
exports.modules = {

/***/ 7239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ packagesIn),
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var _lock_text_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3882);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2873);
/* harmony import */ var _lock_text_toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2467);



/** A lock file in TOML; no faults, and no table, where it is not there. */
async function readLock(file, folder) {
    const text = await folder.text(file);
    if (text === undefined)
        return { faults: [] };
    const parsed = (0,_lock_text_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text, file);
    if (parsed.fault)
        return { faults: [parsed.fault] };
    if (Object.keys(parsed.value).length > 0)
        return { table: parsed.value, text };
    return { faults: [(0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, 'The lock file is empty.', 1)] };
}
/** The packages of a lock file; entries that are none are told to `problems`. */
function packagesIn(table, text, problems, list = 'package') {
    const value = table[list];
    const entries = Array.isArray(value) ? value : value === undefined ? [] : [value];
    const lines = (0,_lock_text_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tableLines */ .o)(text, list, entries.length);
    return entries.flatMap((entry, index) => {
        const line = lines[index];
        const name = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOr */ .ph)(entry['name']) : undefined;
        if ((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) && name !== undefined)
            return [{ entry, name, line }];
        problems.add('entry', name ?? '', line);
        return [];
    });
}


/***/ }),

/***/ 6318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectPylock: () => (/* binding */ collectPylock)
/* harmony export */ });
/* harmony import */ var _inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6501);
/* harmony import */ var _locked_assemble_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69);
/* harmony import */ var _locked_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4907);
/* harmony import */ var _lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2873);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6187);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4496);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7239);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3368);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6657);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3338);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(991);












/**
 * `pylock.toml` and `pylock.<name>.toml`, version 1.0, as PEP 751 has them. What packages depend on, tools may leave out.
 * Source: https://packaging.python.org/specifications/pylock-toml/
 */
async function collectPylock(file, folder) {
    const lock = await (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .readLock */ .m)(file, folder);
    if ('faults' in lock)
        return (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingBut */ .z7)(lock.faults);
    const { table, text } = lock;
    const version = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(table['lock-version']);
    const faults = version?.startsWith('1.') ? [] : [(0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownVersion */ .VN)(file, version, '1')];
    const pyproject = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_6__/* .readPyproject */ .x7)(file, folder);
    const registries = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .registriesNamed */ .x)([pyproject], file, folder);
    const problems = new _locked_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .LockedFaults */ .I(file);
    const entries = (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .packagesIn */ .j)(table, text, problems, 'packages');
    const distributions = entries.map(({ entry, name, line }) => ({
        name: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizedName */ .j)(name),
        version: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['version']),
        source: sourceFrom(entry),
        artifacts: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactsIn */ .j2)(entry, () => {
            problems.add('integrity', name, line);
        }),
        line,
        requires: requirementsIn(entry['dependencies']),
        marker: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['marker']),
    }));
    const tellsGraph = entries.some(({ entry }) => Array.isArray(entry['dependencies']));
    const resolved = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveLock */ .K)({
        file,
        registries,
        distributions,
        app: tellsGraph ? (0,_app_js__WEBPACK_IMPORTED_MODULE_3__/* .appRequirements */ ._O)(pyproject) : undefined,
        flat: tellsGraph ? undefined : `${file} does not tell what packages depend on`,
    }, problems);
    return (0,_locked_assemble_js__WEBPACK_IMPORTED_MODULE_11__/* .assembleLock */ .s)(resolved, (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectFrom */ .dP)(pyproject), problems, [...faults, ...pyproject.faults]);
}
/** Tables with as much of an entry as tells it from others. */
function requirementsIn(list) {
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOr */ .QD)(list).flatMap((one) => {
        const name = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(one) ? (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(one['name']) : undefined;
        if (!(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(one) || name === undefined)
            return [];
        return { name: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizedName */ .j)(name), version: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(one['version']), extras: [], marker: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(one['marker']) };
    });
}
function sourceFrom({ vcs, directory, archive, index }) {
    if ((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(vcs)) {
        const place = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(vcs['url']) ?? (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(vcs['path']) ?? '.';
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .gitSource */ .Ym)(place, { commit: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(vcs['commit-id']), subpath: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(vcs['subdirectory']) });
    }
    if ((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(directory))
        return { kind: 'local', isInstalled: true };
    if (!(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(archive))
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .indexSource */ .Ie)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(index));
    const url = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(archive['url']);
    return url === undefined ? (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .localSource */ .j1)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(archive['path'])) : { kind: 'archive', url };
}


/***/ })

};
;