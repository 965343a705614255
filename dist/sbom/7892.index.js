"use strict";
exports.id = 7892;
exports.ids = [7892];
exports.modules = {

/***/ 7892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goVersions: () => (/* binding */ goVersions),
/* harmony export */   pub: () => (/* binding */ pub),
/* harmony export */   semver: () => (/* binding */ semver)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7648);
/* harmony import */ var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _ordering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2760);




/**
 * Semantic Versioning 2.0.0, by npm's library. A leading `v` is ignored, and missing numbers are zero, since advisories write
 * `1.2` for 1.2.0; metadata behind `+` has no order.
 */
const semver = (0,_ordering_js__WEBPACK_IMPORTED_MODULE_3__/* .orderingOf */ .eu)((text) => semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(withThreeNumbers(text), { loose: true }) ?? undefined, (semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default()));
/** Dart's versions, whose metadata has an order too: https://dart.dev/tools/pub/versioning */
const pub = (0,_ordering_js__WEBPACK_IMPORTED_MODULE_3__/* .orderingOf */ .eu)((text) => semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(text, { loose: true }) ?? undefined, 
// Read otherwise, the library would read it again and lose its metadata.
(a, b) => semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0___default()(a, b, true));
/** Go's own releases are not quite semantic: `1.21`, `go1.21rc2`. Advisories write them as 1.21.0 and 1.21.0-rc.2. */
const goVersions = (0,_ordering_js__WEBPACK_IMPORTED_MODULE_3__/* .orderingOf */ .eu)((text) => {
    const release = /^(?:go)?(\d+)\.(\d+)(?:\.(\d+))?(rc|beta)(\d+)$/.exec(text);
    if (!release)
        return semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(withThreeNumbers(text.replace(/^go(?=\d)/, '')), { loose: true }) ?? undefined;
    const [, major = '', minor = '', patch = '0', stage = '', number = ''] = release;
    return semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(`${major}.${minor}.${patch}-${stage}.${number}`) ?? undefined;
}, (semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default()));
function withThreeNumbers(text) {
    const short = /^v?(\d+)(?:\.(\d+))?(?=$|[-+])/i.exec(text);
    if (!short)
        return text;
    const [whole, major = '', minor = '0'] = short;
    return `${major}.${minor}.0${text.slice(whole.length)}`;
}


/***/ }),

/***/ 7648:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ })

};
;