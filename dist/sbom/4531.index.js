"use strict";
exports.id = 4531;
exports.ids = [4531];
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

/***/ 4531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectPdm: () => (/* binding */ collectPdm)
/* harmony export */ });
/* harmony import */ var _inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6501);
/* harmony import */ var _locked_assemble_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69);
/* harmony import */ var _locked_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4907);
/* harmony import */ var _lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2873);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6187);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4496);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7239);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3368);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8903);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6657);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3338);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(991);













/**
 * `pdm.lock`, versions 4.0 to 4.5. A distribution with extras has entries of its own, which require it without.
 * Source: https://pdm-project.org/latest/usage/lockfile/
 */
async function collectPdm(file, folder) {
    const lock = await (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .readLock */ .m)(file, folder);
    if ('faults' in lock)
        return (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingBut */ .z7)(lock.faults);
    const { table, text } = lock;
    const metadata = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(table['metadata']);
    const version = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(metadata['lock_version']);
    const faults = version?.startsWith('4.') ? [] : [(0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownVersion */ .VN)(file, version, '4')];
    const pyproject = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_6__/* .readPyproject */ .x7)(file, folder);
    const registries = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .registriesNamed */ .x)([pyproject], file, folder);
    const problems = new _locked_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .LockedFaults */ .I(file);
    const distributions = (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .packagesIn */ .j)(table, text, problems).map(({ entry, name, line }) => {
        const files = filesOf(entry, metadata);
        const { groups } = entry;
        return {
            name: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizedName */ .j)(name),
            version: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['version']),
            source: sourceFrom(entry),
            artifacts: files.flatMap((one) => (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactFrom */ .Vv)(one, () => {
                problems.add('integrity', name, line);
            })),
            line,
            requires: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsIn */ .Ej)(entry['dependencies']).flatMap((requirement) => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_11__/* .parseRequirement */ .pP)(requirement) ?? []),
            description: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['summary']),
            marker: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['marker']),
            scope: Array.isArray(groups) && groups.every(isForDevelopment) ? 'excluded' : undefined,
        };
    });
    const resolved = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveLock */ .K)({ file, registries, distributions, app: (0,_app_js__WEBPACK_IMPORTED_MODULE_3__/* .appRequirements */ ._O)(pyproject) }, problems);
    return (0,_locked_assemble_js__WEBPACK_IMPORTED_MODULE_12__/* .assembleLock */ .s)(resolved, (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectFrom */ .dP)(pyproject), problems, [...faults, ...pyproject.faults]);
    /** Groups that are no extras of the app are of its developers. */
    function isForDevelopment(group) {
        return (group !== 'default' &&
            !Object.hasOwn((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(pyproject.table?.['project'])['optional-dependencies']), String(group)));
    }
}
/** Before version 4.2, files are in a table of their own. */
function filesOf({ files, name, version }, metadata) {
    const key = `${(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(name) ?? ''} ${(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(version) ?? ''}`;
    const apart = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(metadata['files']);
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOr */ .QD)(files ?? (Object.hasOwn(apart, key) ? apart[key] : undefined));
}
function sourceFrom({ git, revision, subdirectory, url, path, index }) {
    if (typeof git === 'string')
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .gitSource */ .Ym)(git, { commit: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(revision), subpath: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(subdirectory) });
    if (typeof url === 'string')
        return { kind: 'archive', url };
    if (typeof path === 'string')
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .localSource */ .j1)(path);
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .indexSource */ .Ie)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(index));
}


/***/ })

};
;