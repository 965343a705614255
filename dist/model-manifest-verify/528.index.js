"use strict";
exports.id = 528;
exports.ids = [528];
exports.modules = {

/***/ 79528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36999);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78364);
/* harmony import */ var _parse_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32599);




/** The value of a YAML 1.2 document (core schema, one document, no duplicate keys, no custom tags). */
function parseYaml(text, source) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEmpty */ .Ot)(text, source);
    const plain = (0,_parse_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlain */ .e)(text);
    if (plain)
        return plain.value;
    try {
        const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { maxDepth: _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.depth, maxAliases: 10_000 });
        return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseExpansion */ .eR)(value, source);
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const at = error.mark && { line: error.mark.line + 1, column: error.mark.column + 1 };
        throw new _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('document/not-yaml', `The ${source.kind} is not valid YAML: ${error.reason}.`, {
            remedy: 'Correct the syntax here; duplicate keys, tabs for indentation, custom tags and several documents are not allowed.',
            at: { file: source.file, ...at },
            cause: error,
        });
    }
}


/***/ })

};
;