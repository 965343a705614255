"use strict";
exports.id = 704;
exports.ids = [704];
exports.modules = {

/***/ 704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   briefly: () => (/* binding */ briefly),
/* harmony export */   judgements: () => (/* binding */ judgements)
/* harmony export */ });
function briefly({ format, verdict, findings, facts }) {
    const { needs, neededBytes, chatTemplate } = facts;
    const needed = {
        ...(needs && { needs }),
        ...(neededBytes && { neededBytes }),
        ...(chatTemplate !== undefined && { chatTemplate }),
    };
    if (verdict === 'safe' && findings.length === 0 && Object.keys(needed).length === 0)
        return format;
    return { format, verdict, findings, facts: needed };
}
/** Reads judgements again. Those of many files that are one are one object. */
function judgements() {
    const known = new Map();
    return (brief) => {
        if (typeof brief !== 'string')
            return brief;
        const judgement = known.get(brief) ?? { format: brief, verdict: 'safe', findings: [], facts: {} };
        known.set(brief, judgement);
        return judgement;
    };
}


/***/ })

};
;