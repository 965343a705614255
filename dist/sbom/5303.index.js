"use strict";
exports.id = 5303;
exports.ids = [5303];
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

/***/ 5303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectPoetry: () => (/* binding */ collectPoetry)
/* harmony export */ });
/* harmony import */ var _inventory_python_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6501);
/* harmony import */ var _locked_assemble_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69);
/* harmony import */ var _locked_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4907);
/* harmony import */ var _lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2873);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6187);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4496);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7239);
/* harmony import */ var _poetry_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2026);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3368);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8903);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6657);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3338);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(991);














/**
 * `poetry.lock`, versions 1.0 to 2.1.
 * Source: src/poetry/packages/locker.py of https://github.com/python-poetry/poetry
 */
async function collectPoetry(file, folder) {
    const lock = await (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .readLock */ .m)(file, folder);
    if ('faults' in lock)
        return (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingBut */ .z7)(lock.faults);
    const { table, text } = lock;
    const metadata = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(table['metadata']);
    const version = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(metadata['lock-version']);
    const faults = /^[12]\.|^1$/.test(version ?? '1.0') ? [] : [(0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownVersion */ .VN)(file, version, '1 and 2')];
    const pyproject = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_7__/* .readPyproject */ .x7)(file, folder);
    const registries = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_8__/* .registriesNamed */ .x)([pyproject], file, folder);
    const app = (0,_app_js__WEBPACK_IMPORTED_MODULE_3__/* .appRequirements */ ._O)(pyproject);
    const problems = new _locked_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .LockedFaults */ .I(file);
    const distributions = (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .packagesIn */ .j)(table, text, problems).map(({ entry, name, line }) => {
        const broken = () => {
            problems.add('integrity', name, line);
        };
        return {
            name: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_11__/* .normalizedName */ .j)(name),
            version: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['version']),
            source: sourceFrom((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry['source'])),
            artifacts: artifactsOf(entry, metadata, broken),
            line,
            requires: (0,_poetry_table_js__WEBPACK_IMPORTED_MODULE_6__/* .requirementsIn */ .m)(entry['dependencies']),
            extras: extrasOf(entry),
            description: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['description']),
            marker: markerOf(entry['markers']),
            scope: scopeOf(entry, app !== undefined),
        };
    });
    const resolved = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveLock */ .K)({ file, registries, distributions, app }, problems);
    return (0,_locked_assemble_js__WEBPACK_IMPORTED_MODULE_12__/* .assembleLock */ .s)(resolved, (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectFrom */ .dP)(pyproject), problems, [...faults, ...pyproject.faults]);
}
/** Version 1.0 has digests without names, and 1.1 files in a table of their own. */
function artifactsOf(entry, metadata, broken) {
    const name = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['name']) ?? '';
    const files = entry['files'] ?? own(metadata['files'], name);
    if (Array.isArray(files))
        return files.flatMap((one) => (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactFrom */ .Vv)(one, broken));
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsIn */ .Ej)(own(metadata['hashes'], name)).flatMap((digest) => {
        const hash = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .qQ)(`sha256:${digest}`);
        if (!hash)
            broken();
        return { hashes: hash ? [hash] : [] };
    });
}
function own(table, name) {
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(table) && Object.hasOwn(table, name) ? table[name] : undefined;
}
/** An extra names dependencies that the entry lists as optional, with what it takes them for. */
function extrasOf(entry) {
    return new Map(Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry['extras'])).map(([extra, list]) => [
        (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_11__/* .normalizedName */ .j)(extra),
        (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsIn */ .Ej)(list).flatMap((text) => {
            const requirement = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_13__/* .parseRequirement */ .pP)(text);
            return requirement ? [{ ...requirement, optional: true }] : [];
        }),
    ]));
}
/** By groups one marker each, or one for all. */
function markerOf(markers) {
    if (!(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(markers))
        return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(markers);
    const all = Object.entries(markers).map(([group, marker]) => `${group}: ${String(marker)}`);
    return all.length === 0 ? undefined : all.join('; ');
}
/** Before the manifest's groups were in the lock file, a category was. */
function scopeOf({ category, groups, optional }, hasApp) {
    if (category === 'dev' || (Array.isArray(groups) && !groups.includes('main')))
        return 'excluded';
    return optional === true && !hasApp ? 'optional' : undefined;
}
function sourceFrom({ type, url, resolved_reference, subdirectory }) {
    const place = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(url) ?? '';
    switch (type) {
        case 'git':
            return (0,_source_js__WEBPACK_IMPORTED_MODULE_10__/* .gitSource */ .Ym)(place, { commit: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(resolved_reference), subpath: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(subdirectory) });
        case 'url':
            return { kind: 'archive', url: place };
        case 'file':
        case 'directory':
            return (0,_source_js__WEBPACK_IMPORTED_MODULE_10__/* .localSource */ .j1)(place);
        default:
            return (0,_source_js__WEBPACK_IMPORTED_MODULE_10__/* .indexSource */ .Ie)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(url));
    }
}


/***/ })

};
;