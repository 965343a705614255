"use strict";
exports.id = 1848;
exports.ids = [1848];
exports.modules = {

/***/ 1848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asPartOf: () => (/* binding */ asPartOf)
/* harmony export */ });
/* harmony import */ var _inventory_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3074);
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);


/**
 * A bill as part of an app's inventory. What it is of is a component of the app, such as a service that another team built,
 * unless it is the app itself, by name or package URL without version.
 */
function asPartOf(bill, app) {
    const { subject, ...rest } = bill;
    if (subject?.name === undefined || isSame(subject, app))
        return bill;
    const described = subject;
    const component = { ...described, ref: (0,_inventory_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .componentRef */ .D)(described) };
    const dependencies = new Map([...rest.dependencies, [component.ref, rest.roots]]);
    const completeness = rest.completeness.map((one) => ({
        ...one,
        refs: one.refs.map((ref) => (ref === '' ? component.ref : ref)),
    }));
    return { ...rest, components: [...rest.components, component], dependencies, roots: [component.ref], completeness };
}
function isSame({ name, purl }, app) {
    return name === app.name || (purl !== undefined && app.purl !== undefined && packageOf(purl) === packageOf(app.purl));
}
function packageOf(purl) {
    const { type = '', namespace = '', name = '' } = (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(purl) ?? {};
    return [type, namespace, name].join('/');
}


/***/ })

};
;