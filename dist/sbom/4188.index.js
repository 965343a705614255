"use strict";
exports.id = 4188;
exports.ids = [4188];
exports.modules = {

/***/ 4188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previousInventory: () => (/* binding */ previousInventory)
/* harmony export */ });
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6980);
/* harmony import */ var _collect_without_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1093);
/* harmony import */ var _inventory_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4811);
/* harmony import */ var _inventory_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7436);
/* harmony import */ var _read_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1752);





/** What keeps a whole bill from being read; other faults are of single components. */
const fatal = new Set(['sbom/bill-format', 'sbom/bill-invalid', 'sbom/lock-conflict']);
/**
 * What the last release was made of. Throws the faults of a bill that cannot be read: against an empty one all would be
 * new, and no attack would be seen.
 */
function previousInventory({ text, from }) {
    const bill = (0,_collect_without_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .partWithoutSecrets */ .t)((0,_read_index_js__WEBPACK_IMPORTED_MODULE_2__.readBill)(text, from));
    const faults = bill.faults.filter(({ rule }) => fatal.has(rule));
    if (faults.length > 0) {
        throw new _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ(faults.map((fault) => {
            const { rule, message, remedy } = fault;
            return new _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(rule, `The last release's bill: ${message}`, { remedy, at: (0,_inventory_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(fault) });
        }));
    }
    return (0,_inventory_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildInventory */ .R)([bill], { fallbackName: from });
}


/***/ })

};
;