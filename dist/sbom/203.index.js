"use strict";
exports.id = 203;
exports.ids = [203];
exports.modules = {

/***/ 203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vulnerabilitiesPredicate: () => (/* binding */ vulnerabilitiesPredicate),
/* harmony export */   vulnerabilitiesPredicateType: () => (/* binding */ vulnerabilitiesPredicateType)
/* harmony export */ });
/* harmony import */ var _inventory_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/vulns_02.md */
const vulnerabilitiesPredicateType = 'https://in-toto.io/attestation/vulns/v0.2';
/**
 * What was found as an in-toto predicate: an entry for each component and vulnerability. Undefined when something was not
 * assessed, because an empty result means that there is nothing to be found.
 */
function vulnerabilitiesPredicate({ judgements, notAssessed }, { databases }, { scanner, version, startedOn, finishedOn }) {
    if (databases.length === 0 || notAssessed.some(({ why }) => why === 'no-advisories'))
        return undefined;
    const result = judgements
        .toSorted((a, b) => (0,_inventory_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inCodeUnitOrder */ .Z)(a.match.id, b.match.id) || (0,_inventory_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inCodeUnitOrder */ .Z)(a.ref, b.ref))
        .map(resultOf);
    const metadata = { scanStartedOn: startedOn, scanFinishedOn: finishedOn };
    return { scanner: { uri: scanner, version, db: databaseOf(databases, startedOn), result }, metadata };
}
function resultOf({ ref, match, decision, because }) {
    const { ids, id, severity, kind, fixedIn, exploited, exploitProbability } = match;
    const scores = severity.scores.map(({ method, score }) => ({ method, score: String(score) }));
    const annotations = {
        component: ref,
        kind,
        decision,
        because,
        ...(ids.length > 1 && { aliases: ids.filter((other) => other !== id).join(' ') }),
        ...(fixedIn !== undefined && { fixedIn }),
        ...(exploited && { exploitedSince: exploited.since }),
        ...(exploitProbability !== undefined && { epss: String(exploitProbability) }),
    };
    return {
        id,
        severity: [{ method: 'rating', score: severity.rating }, ...scores],
        annotations: Object.entries(annotations).map(([key, value]) => ({ [key]: value })),
    };
}
/** The predicate has room for one database: several dumps are named together, as new as the oldest of them. */
function databaseOf(databases, startedOn) {
    const uris = [...new Set(databases.map(({ uri }) => uri))].sort(_inventory_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inCodeUnitOrder */ .Z);
    const versions = databases.flatMap(({ ecosystem, version }) => version === undefined ? [] : `${ecosystem}@${version}`);
    const updates = databases.flatMap(({ lastUpdate }) => lastUpdate ?? []);
    const [oldest = startedOn] = updates.sort((a, b) => Date.parse(a) - Date.parse(b));
    return {
        uri: uris.join(' '),
        ...(versions.length > 0 && { version: versions.sort(_inventory_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inCodeUnitOrder */ .Z).join(' ') }),
        lastUpdate: oldest,
    };
}


/***/ })

};
;