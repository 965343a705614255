"use strict";
exports.id = 172;
exports.ids = [172];
exports.modules = {

/***/ 82172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesAgainst: () => (/* binding */ changesAgainst),
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _seaworthy_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58881);
/* harmony import */ var _seaworthy_manifest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52323);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36999);
/* harmony import */ var _diff_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28286);
/* harmony import */ var _cyclonedx_leave_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61532);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20977);






/** Compares the manifest with another revision of it, another manifest, or evidence, and tells what behaves differently. */
async function diff({ manifest: file, against }, job) {
    if (against === undefined) {
        throw new _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('inputs/missing', '"against" is required in mode diff, and was not given.', {
            remedy: 'Set it to a git revision, a manifest, or an evidence file of this action.',
        });
    }
    const manifest = await (0,_seaworthy_manifest__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(file);
    job.output('manifest-digest', `sha256:${manifest.sha256}`);
    job.output('files', manifest.files.length);
    const changes = await changesAgainst(against, manifest, job);
    const componentsPath = await (0,_cyclonedx_leave_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveComponents */ .M)(manifest, job);
    const verdict = await (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOf */ .V)({ manifest, listed: [], findings: [], changes, signed: undefined, componentsPath }, job);
    return { ...verdict, measured: { judged: false, ...verdict.measured } };
}
/** What behaves differently since `against`, most telling first. */
async function changesAgainst(against, { manifest, file, folder }, { workingDirectory }) {
    const compared = await (0,_diff_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openAgainst */ .QR)(against, { manifestFile: file, workingDirectory, readTemplate: templateOf });
    return (0,_diff_index_js__WEBPACK_IMPORTED_MODULE_3__/* .diffManifests */ .ew)(compared.side, (0,_diff_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sideInFolder */ .dG)(manifest, folder, templateOf));
}
/** The chat template that a file of weights carries. */
async function templateOf(path) {
    const { scanSource } = await Promise.all(/* import() */[__webpack_require__.e(273), __webpack_require__.e(825), __webpack_require__.e(590)]).then(__webpack_require__.bind(__webpack_require__, 91590));
    const source = (0,_seaworthy_files__WEBPACK_IMPORTED_MODULE_0__/* .openSource */ .oD)(path);
    try {
        return scanSource(path, source).facts.chatTemplate;
    }
    finally {
        source.close();
    }
}


/***/ })

};
;