"use strict";
exports.id = 9845;
exports.ids = [9845];
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

/***/ 9845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectUv: () => (/* binding */ collectUv)
/* harmony export */ });
/* harmony import */ var _inventory_evidence_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8314);
/* harmony import */ var _inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6501);
/* harmony import */ var _locked_assemble_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69);
/* harmony import */ var _locked_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4907);
/* harmony import */ var _lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2873);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6187);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4496);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7239);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3368);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8903);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6657);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3338);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(991);














/**
 * `uv.lock`, version 1. What it tells of packages it tells of the app and of members of its workspace, too.
 * Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
async function collectUv(file, folder) {
    const lock = await (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .readLock */ .m)(file, folder);
    if ('faults' in lock)
        return (0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingBut */ .z7)(lock.faults);
    const { table, text } = lock;
    const faults = table['version'] === 1 ? [] : [(0,_lock_text_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownVersion */ .VN)(file, table['version'], '1')];
    const pyproject = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_6__/* .readPyproject */ .x7)(file, folder);
    const registries = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .registriesNamed */ .x)([pyproject], file, folder);
    const problems = new _locked_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .LockedFaults */ .I(file);
    const entries = (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .packagesIn */ .j)(table, text, problems);
    const members = new Set((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsIn */ .Ej)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(table['manifest'])['members']).map(_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizedName */ .j));
    const app = entries.find(isApp);
    const distributions = entries
        .filter((one) => one !== app)
        .map((one) => {
        const member = members.has((0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizedName */ .j)(one.name))
            ? { member: app ? 'other' : 'built' }
            : {};
        return { ...distributionFrom(one, problems), ...member };
    });
    const appName = app && (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizedName */ .j)(app.name);
    const resolved = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveLock */ .K)({ file, registries, distributions, app: appOf(app, members), appName }, problems);
    const subject = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectFrom */ .dP)(pyproject) ?? (app && subjectOf(app, file));
    return (0,_locked_assemble_js__WEBPACK_IMPORTED_MODULE_11__/* .assembleLock */ .s)(resolved, subject, problems, [...faults, ...pyproject.faults]);
}
/** The package whose sources are where the lock file is. */
function isApp({ entry }) {
    const { editable, virtual, directory } = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry['source']);
    return [editable, virtual, directory].includes('.');
}
function subjectOf({ name, entry, line }, file) {
    const version = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['version']);
    return {
        name: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizedName */ .j)(name),
        ...(version !== undefined && { version }),
        evidence: [(0,_inventory_evidence_js__WEBPACK_IMPORTED_MODULE_12__/* .declaredIn */ .e)(file, line)],
    };
}
/** A workspace without an app of its own depends on its members. */
function appOf(app, members) {
    if (!app)
        return members.size > 0 ? [] : undefined;
    const { dependencies, extras, development } = requirementsOf(app.entry);
    return [
        ...dependencies.map(_app_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw),
        ...[...extras].flatMap(([extra, list]) => list.map((one) => (0,_app_js__WEBPACK_IMPORTED_MODULE_3__/* .forExtra */ .qJ)(one, extra))),
        ...development.map(_app_js__WEBPACK_IMPORTED_MODULE_3__/* .forDevelopment */ .jh),
    ];
}
function distributionFrom({ entry, name, line }, problems) {
    const { dependencies, extras, development } = requirementsOf(entry);
    const version = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(entry['version']);
    const source = sourceFrom((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry['source']));
    if (version === undefined && source.kind === 'index')
        problems.add('version', name, line);
    return {
        name: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizedName */ .j)(name),
        version,
        source,
        artifacts: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactsIn */ .j2)(entry, () => {
            problems.add('integrity', name, line);
        }),
        line,
        requires: dependencies,
        extras,
        development,
        marker: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsIn */ .Ej)(entry['resolution-markers']).join(' or ') || undefined,
    };
}
function requirementsOf(entry) {
    return {
        dependencies: requirementsIn(entry['dependencies']),
        extras: new Map(Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry['optional-dependencies'])).map(([extra, list]) => [
            (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizedName */ .j)(extra),
            requirementsIn(list),
        ])),
        development: Object.values((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry['dev-dependencies'])).flatMap(requirementsIn),
    };
}
/** `{ name, version, extra, marker }`: the version where the lock file has several. */
function requirementsIn(list) {
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOr */ .QD)(list).flatMap((one) => {
        const { name, version, extra, marker } = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(one);
        if (!(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(one) || typeof name !== 'string')
            return [];
        return {
            name: (0,_inventory_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizedName */ .j)(name),
            version: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(version),
            extras: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_13__/* .extrasIn */ .F_)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsIn */ .Ej)(extra)),
            marker: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(marker),
        };
    });
}
function sourceFrom(source) {
    const { registry, git, url, virtual, path } = source;
    if (typeof git === 'string') {
        const [place = '', commit] = git.split('#', 2);
        const subpath = /[?&]subdirectory=([^&#]+)/.exec(place)?.[1];
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .gitSource */ .Ym)(place, { commit, subpath: subpath?.replaceAll('%2F', '/') });
    }
    if (typeof url === 'string')
        return { kind: 'archive', url };
    if (typeof registry === 'string')
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .indexSource */ .Ie)(registry);
    if (typeof virtual === 'string')
        return { kind: 'local', isInstalled: false };
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .localSource */ .j1)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(path));
}


/***/ })

};
;