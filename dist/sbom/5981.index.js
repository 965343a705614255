"use strict";
exports.id = 5981;
exports.ids = [5981];
exports.modules = {

/***/ 5981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packagist: () => (/* binding */ packagist)
/* harmony export */ });
/* harmony import */ var _ordering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2760);

/** PHP's words in their order; `#` stands for a number, and words that are none of these come first. */
const words = ['dev', 'alpha', 'beta', 'rc', '#', 'pl'];
const shortWords = { a: 'alpha', b: 'beta', c: 'rc', p: 'pl', patch: 'pl' };
/**
 * Composer's versions, in the order of PHP's version_compare, which Composer uses on normalised versions: words without
 * regard to case, a missing part as 0. Branches (`dev-main`) have no order. Sources: https://www.php.net/version_compare
 * and https://getcomposer.org/doc/articles/versions.md
 */
const packagist = (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .orderingOf */ .eu)((text) => {
    const bare = text
        .trim()
        .toLowerCase()
        .replace(/^v(?=\d)/, '')
        .replace(/(?<=.)\+.*$/, '');
    if (!/^\d/.test(bare) || /[^a-z0-9._-]/.test(bare))
        return undefined;
    return bare.match(/\d+|[a-z]+/g) ?? undefined;
}, (a, b) => (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(a, b, undefined, comparePart));
/** Something missing is as a zero beside a number, and a release beside a word. */
function comparePart(a = '0', b = '0') {
    const [left, right] = [rank(a), rank(b)];
    if (left !== right)
        return left - right;
    return /^\d/.test(a) ? (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a, b) : 0;
}
function rank(part) {
    return /^\d/.test(part) ? words.indexOf('#') : words.indexOf(shortWords[part] ?? part);
}


/***/ })

};
;