"use strict";
exports.id = 1098;
exports.ids = [1098];
exports.modules = {

/***/ 1098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hackage: () => (/* binding */ hackage)
/* harmony export */ });
/* harmony import */ var _ordering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2760);

/** Haskell's versions: numbers, and 1.2 comes before 1.2.0. Source: https://pvp.haskell.org */
const hackage = (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .orderingOf */ .eu)((text) => (/^\d+(?:\.\d+)*$/.test(text) ? text.split('.') : undefined), (a, b) => (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(a, b, undefined, comparePart));
function comparePart(a, b) {
    if (a === undefined || b === undefined)
        return a === undefined ? -1 : 1;
    return (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a, b);
}


/***/ })

};
;