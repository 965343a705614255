"use strict";
exports.id = 7493;
exports.ids = [7493];
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


/***/ })

};
;