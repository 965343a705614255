"use strict";
exports.id = 3903;
exports.ids = [3903];
exports.modules = {

/***/ 3903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectPipfile: () => (/* binding */ collectPipfile)
/* harmony export */ });
/* harmony import */ var _inventory_python_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6501);
/* harmony import */ var _locked_assemble_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69);
/* harmony import */ var _locked_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4907);
/* harmony import */ var _lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2873);
/* harmony import */ var _inventory_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2888);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6187);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4496);
/* harmony import */ var _poetry_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2026);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3368);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8903);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6657);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3338);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(991);














/**
 * `Pipfile.lock`, version 6: a list for the app and one for its developers, which does not tell who depends on whom.
 * Source: https://github.com/pypa/pipfile#pipfilelock
 */
async function collectPipfile(file, folder) {
    const text = await folder.text(file);
    if (text === undefined)
        return (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingBut */ .z7)([]);
    const lines = new Map();
    const parsed = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonLock */ .ho)(text, file, ([section = '', name = '', ...deeper], line) => {
        if (deeper.length === 0)
            lines.set(`${section} ${name}`, line);
    });
    if (parsed.fault)
        return (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingBut */ .z7)([parsed.fault]);
    const { _meta: meta, default: main, develop } = parsed.value;
    const version = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(meta)['pipfile-spec'];
    if (main === undefined && develop === undefined) {
        return (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingBut */ .z7)([(0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidLock */ .B$)(file, 'The lock file has neither "default" nor "develop".', 1)]);
    }
    const faults = version === 6 ? [] : [(0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownVersion */ .VN)(file, version, '6')];
    const indexes = indexesIn((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(meta)['sources']);
    const problems = new _locked_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .LockedFaults */ .I(file);
    const read = (section, list, scope) => Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(list)).map(([name, value]) => distributionFrom(name, (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(value), { line: lines.get(`${section} ${name}`), scope, indexes, problems }));
    const pipfile = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .WI)(`${(0,_inventory_path_js__WEBPACK_IMPORTED_MODULE_10__/* .folderOf */ .yS)(file)}Pipfile`, folder);
    const pyproject = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_6__/* .readPyproject */ .x7)(file, folder);
    const registries = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .registriesNamed */ .x)([pyproject, pipfile], file, folder);
    const app = pipfile.table && [
        ...(0,_poetry_table_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementsIn */ .m)(pipfile.table['packages']).map(_app_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw),
        ...(0,_poetry_table_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementsIn */ .m)(pipfile.table['dev-packages']).map(_app_js__WEBPACK_IMPORTED_MODULE_3__/* .forDevelopment */ .jh),
    ];
    const distributions = [...read('default', main, 'required'), ...read('develop', develop, 'excluded')];
    const flat = `${file} does not tell what packages depend on`;
    const resolved = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveLock */ .K)({ file, registries, distributions, app, flat }, problems);
    return (0,_locked_assemble_js__WEBPACK_IMPORTED_MODULE_11__/* .assembleLock */ .s)(resolved, (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectFrom */ .dP)(pyproject), problems, [...faults, ...pipfile.faults]);
}
function distributionFrom(name, entry, { line, scope, indexes, problems }) {
    const source = sourceFrom(entry, indexes);
    const stated = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['version']);
    const version = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_12__/* .pinnedVersion */ .V2)(stated);
    if (version === undefined && source.kind === 'index')
        problems.add('unpinned', name, line);
    const digests = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsIn */ .Ej)(entry['hashes']);
    const hashes = digests.flatMap((digest) => (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .qQ)(digest) ?? []);
    if (hashes.length < digests.length)
        problems.add('integrity', name, line);
    return {
        name: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_13__/* .normalizedName */ .j)(name),
        version,
        source,
        artifacts: hashes.map((hash) => ({ hashes: [hash] })),
        line,
        requires: [],
        marker: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['markers']),
        scope,
    };
}
function sourceFrom(entry, indexes) {
    const { git, ref, subdirectory, file, path, index } = entry;
    if (typeof git === 'string')
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .gitSource */ .Ym)(git, { commit: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(ref), subpath: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(subdirectory) });
    if (typeof file === 'string')
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .placeSource */ .$z)(file);
    if (typeof path === 'string')
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .localSource */ .j1)(path);
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .indexSource */ .Ie)(typeof index === 'string' ? indexes.get(index) : undefined);
}
function indexesIn(sources) {
    const entries = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOr */ .QD)(sources).filter(_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv);
    return new Map(entries.map(({ name, url }) => [(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(name) ?? '', (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(url) ?? '']));
}


/***/ })

};
;