"use strict";
exports.id = 4257;
exports.ids = [4257,7493];
exports.modules = {

/***/ 5810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ packageKey),
/* harmony export */   o: () => (/* binding */ packageName)
/* harmony export */ });
/** How an ecosystem compares names of packages, where it is not letter by letter. */
const normal = {
    // https://packaging.python.org/en/latest/specifications/name-normalization/
    PyPI: (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
    NuGet: lowered,
    Packagist: lowered,
    // Package URLs of Go modules and of GitHub are in lower case, advisories keep the author's.
    Go: lowered,
    'GitHub Actions': lowered,
    // The address of a repository, with or without scheme and ending.
    SwiftURL: (name) => name
        .toLowerCase()
        .replace(/^[a-z+]+:\/\//, '')
        .replace(/\.git$/, ''),
};
function lowered(name) {
    return name.toLowerCase();
}
/** A package as a key of maps. */
function packageKey({ ecosystem, name }) {
    return `${ecosystem}\0${name}`;
}
/** The name as the ecosystem compares it; an ecosystem such as `Maven:https://…` is one of `Maven`. */
function packageName(ecosystem, name) {
    const base = ecosystem.split(':', 1)[0] ?? '';
    const normalise = Object.hasOwn(normal, base) ? normal[base] : undefined;
    return { ecosystem: base, name: normalise ? normalise(name) : name };
}


/***/ }),

/***/ 7493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   C1: () => (/* binding */ ecosystemOfType),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var _ecosystem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);


const ecosystems = {
    npm: 'npm',
    pypi: 'PyPI',
    cargo: 'crates.io',
    golang: 'Go',
    nuget: 'NuGet',
    maven: 'Maven',
    gem: 'RubyGems',
    composer: 'Packagist',
    pub: 'Pub',
    hex: 'Hex',
    hackage: 'Hackage',
    swift: 'SwiftURL',
    github: 'GitHub Actions',
    githubactions: 'GitHub Actions',
};
/** The ecosystem, as OSV names it, of a type of package URL; undefined when it has none. */
function ecosystemOfType(type) {
    return Object.hasOwn(ecosystems, type) ? ecosystems[type] : undefined;
}
/** The target that a component is; undefined when no database has advisories for its kind of package. */
function targetOf(component) {
    const { ref, purl, version, properties } = component;
    const parts = purl === undefined ? undefined : (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(purl);
    const ecosystem = parts && ecosystemOfType(parts.type);
    if (!parts || ecosystem === undefined)
        return undefined;
    const known = versionOf(ecosystem, parts.version ?? version, properties);
    const names = namesOf(ecosystem, parts);
    return {
        ref,
        ecosystem,
        names: names.map((name) => (0,_ecosystem_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .o)(ecosystem, name).name),
        asked: inOwnLetters(names[0] ?? '', component),
        ...(known !== undefined && { version: known }),
    };
}
/** The names that such a package may have in advisories, in its own letters. */
function namesOf(ecosystem, { namespace, name, subpath }) {
    const separator = ecosystem === 'Maven' ? ':' : '/';
    const whole = namespace === undefined ? name : `${namespace}${separator}${name}`;
    return ecosystem === 'GitHub Actions' && subpath !== undefined ? [whole, `${whole}/${subpath}`] : [whole];
}
/** Package URLs of some types are in lower case, and services are particular about case. */
function inOwnLetters(name, { group, name: own }) {
    const written = group === undefined ? own : `${group}/${own}`;
    return written.toLowerCase() === name.toLowerCase() ? written : name;
}
/** Larger than any number of a real version. */
const newest = 999_999_999;
/**
 * Of an action fixed at a commit, the tag that its comment names. A short tag moves: `v4` is the newest release that begins
 * with 4, and is judged as such.
 */
function versionOf(ecosystem, version, properties) {
    if (ecosystem !== 'GitHub Actions' || version === undefined)
        return version;
    const isCommit = /^[0-9a-f]{40}$/.test(version);
    const tag = (isCommit ? properties['seaworthy:github:tag'] : undefined) ?? version;
    const [, major, minor = newest] = /^v?(\d+)(?:\.(\d+))?$/.exec(tag) ?? [];
    return major === undefined ? tag : `${major}.${minor}.${newest}`;
}


/***/ }),

/***/ 3789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectWithSyft: () => (/* binding */ collectWithSyft)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _seaworthy_tools__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8441);
/* harmony import */ var _read_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1752);
/* harmony import */ var _read_largest_bill_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9619);






/** The oldest version that writes CycloneDX 1.6 and knows all the options here. */
const syft = {
    name: 'syft',
    version: { args: ['version'], pattern: /^Version:\s+v?(\S+)/m },
    requires: { minimum: '1.14.0' },
    hint: 'Install syft 1.14 or newer (https://github.com/anchore/syft) in a step before, or leave "engine" out, which needs no tool.',
};
/** Nothing is asked of anybody: no news of its own versions, no licences and no poms from registries. */
const offline = {
    SYFT_CHECK_FOR_APP_UPDATE: 'false',
    SYFT_ENRICH: '',
    SYFT_GOLANG_SEARCH_REMOTE_LICENSES: 'false',
    SYFT_JAVA_USE_NETWORK: 'false',
    SYFT_JAVASCRIPT_SEARCH_REMOTE_LICENSES: 'false',
    SYFT_PYTHON_SEARCH_REMOTE_LICENSES: 'false',
};
/**
 * What syft finds in a folder, as another tool's bill: the evidence of components names syft with its version. It is found on PATH and runs in an empty folder, since it obeys a `.syft.yaml` where it starts.
 * Throws `tools/…` when it is missing, too old, too slow or fails.
 */
async function collectWithSyft(path, { searchPath, deadlineMs, signal } = {}) {
    const tool = await (0,_seaworthy_tools__WEBPACK_IMPORTED_MODULE_3__/* .findTool */ .SG)(syft, { signal, ...(searchPath !== undefined && { searchPath }) });
    const cwd = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'seaworthy-syft-'));
    try {
        const args = ['scan', `dir:${node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(path)}`, '--output', 'cyclonedx-json@1.6', '--quiet'];
        const { stdout } = await (0,_seaworthy_tools__WEBPACK_IMPORTED_MODULE_3__/* .runTool */ .qI)(tool, args, {
            cwd,
            env: offline,
            maxOutputBytes: _read_largest_bill_js__WEBPACK_IMPORTED_MODULE_5__/* .largestBill */ .K,
            signal,
            ...(deadlineMs !== undefined && { deadlineMs }),
            remedy: 'Run syft by hand on the folder to see what it complains of, or leave "engine" out.',
        });
        return (0,_read_index_js__WEBPACK_IMPORTED_MODULE_4__.readBill)(stdout, `syft ${tool.version}`);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cwd, { recursive: true, force: true });
    }
}


/***/ })

};
;