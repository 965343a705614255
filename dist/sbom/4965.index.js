"use strict";
exports.id = 4965;
exports.ids = [4965];
exports.modules = {

/***/ 4965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nuget: () => (/* binding */ nuget)
/* harmony export */ });
/* harmony import */ var _ordering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2760);

const form = /^\s*v?(\d+(?:\.\d+){0,3})(?:-([0-9a-z.-]+))?(?:\+[0-9a-z.-]*)?\s*$/i;
/**
 * NuGet's versions: up to four numbers, then labels as in Semantic Versioning but without regard to case; metadata has no
 * order. Source: https://learn.microsoft.com/en-us/nuget/concepts/package-versioning
 */
const nuget = (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .orderingOf */ .eu)((text) => {
    const [, numbers, labels] = form.exec(text) ?? [];
    if (numbers === undefined)
        return undefined;
    return { numbers: numbers.split('.'), labels: labels === undefined ? [] : labels.toLowerCase().split('.') };
}, (a, b) => (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(a.numbers, b.numbers, '0', _ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY) || compareLabels(a.labels, b.labels));
/** A release comes after its prereleases, and more labels after fewer. */
function compareLabels(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    return (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(a, b, undefined, compareLabel);
}
function compareLabel(a, b) {
    if (a === undefined || b === undefined)
        return a === undefined ? -1 : 1;
    const [leftIsNumber, rightIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (leftIsNumber && rightIsNumber)
        return (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a, b);
    if (leftIsNumber !== rightIsNumber)
        return leftIsNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
;