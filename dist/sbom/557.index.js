"use strict";
exports.id = 557;
exports.ids = [557];
exports.modules = {

/***/ 557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asForeign: () => (/* binding */ asForeign)
/* harmony export */ });
/**
 * A bill that is merged, without what only Seaworthy may say of its own reading: its properties steer what is judged, and
 * the files that prove a licence or a supplier are not looked at here. The bill itself is named for these.
 */
function asForeign(bill, file) {
    return {
        ...bill,
        components: bill.components.map((component) => ({ ...component, ...foreign(component, file) })),
        ...(bill.subject && { subject: { ...bill.subject, ...foreign(bill.subject, file) } }),
    };
}
function foreign({ properties, licences, supplier }, file) {
    const kept = Object.entries(properties ?? {}).filter(([name]) => !name.startsWith('seaworthy:'));
    const { concluded } = licences ?? {};
    return {
        ...(properties && { properties: Object.fromEntries(kept) }),
        ...(licences && concluded && { licences: { ...licences, concluded: { ...concluded, from: file } } }),
        ...(supplier && { supplier: { ...supplier, from: file } }),
    };
}


/***/ })

};
;