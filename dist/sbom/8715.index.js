"use strict";
exports.id = 8715;
exports.ids = [8715];
exports.modules = {

/***/ 8715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeOpenVex: () => (/* binding */ writeOpenVex)
/* harmony export */ });
/* harmony import */ var _inventory_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
/* harmony import */ var _write_uuid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7885);


/** UUIDv5 of "seaworthy.openvex" in the namespace of names of hosts (RFC 9562, 6.6). */
const namespace = (0,_write_uuid_js__WEBPACK_IMPORTED_MODULE_0__/* .uuidV5 */ .J)('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'seaworthy.openvex');
/** Words of CycloneDX that have one of the same meaning in OpenVEX. */
const justifications = {
    code_not_present: 'vulnerable_code_not_present',
    code_not_reachable: 'vulnerable_code_not_in_execute_path',
    protected_by_mitigating_control: 'inline_mitigations_already_exist',
};
const ownWords = [
    'component_not_present',
    'vulnerable_code_not_present',
    'vulnerable_code_not_in_execute_path',
    'vulnerable_code_cannot_be_controlled_by_adversary',
    'inline_mitigations_already_exist',
];
/**
 * What is known of the vulnerabilities of the app, as an OpenVEX 0.2.0 document of its own: an SBOM never holds it. A
 * version that lies in a range does not prove that the app is affected; what nobody has looked at is `under_investigation`.
 * Source: https://github.com/openvex/spec
 */
function writeOpenVex(judgements, subject, { author, timestamp, tooling }) {
    const statements = judgements
        .toSorted((a, b) => (0,_inventory_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inCodeUnitOrder */ .Z)(a.match.id, b.match.id) || (0,_inventory_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inCodeUnitOrder */ .Z)(a.ref, b.ref))
        .map((judgement) => statementOf(judgement, subject));
    const content = { author, timestamp, version: 1, tooling, statements };
    const id = (0,_write_uuid_js__WEBPACK_IMPORTED_MODULE_0__/* .uuidV5 */ .J)(namespace, JSON.stringify([subject.ref, content]));
    const document = { '@context': 'https://openvex.dev/ns/v0.2.0', '@id': `urn:uuid:${id}`, ...content };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function statementOf({ ref, match, excepted }, subject) {
    const aliases = match.ids.filter((id) => id !== match.id);
    return {
        vulnerability: { name: match.id, ...(aliases.length > 0 && { aliases }) },
        products: [
            { '@id': subject.purl ?? iri(subject.ref), subcomponents: [{ '@id': ref.startsWith('pkg:') ? ref : iri(ref) }] },
        ],
        ...statusOf(match, excepted),
    };
}
/** Ids are IRIs. */
function iri(ref) {
    return `urn:ref:${encodeURIComponent(ref)}`;
}
function statusOf({ vex, kind, exploited, fixedIn }, excepted) {
    const upgrade = fixedIn === undefined ? 'No version that fixes it is published.' : `Upgrade to ${fixedIn} or later.`;
    if (kind === 'malware')
        return { status: 'affected', action_statement: 'Remove the package, and change all secrets that it could read.' };
    if (vex?.status === 'not_affected')
        return { status: 'not_affected', ...reasonOf(vex.because ?? '') };
    if (vex?.status === 'fixed')
        return { status: 'fixed', ...(vex.because !== undefined && { status_notes: vex.because }) };
    if (vex?.status === 'affected' || exploited)
        return { status: 'affected', action_statement: excepted ?? upgrade };
    return { status: 'under_investigation', status_notes: excepted === undefined ? upgrade : `Accepted: ${excepted}` };
}
/** The word where there is one that OpenVEX knows, and all that was said. */
function reasonOf(because) {
    const word = because.split(':', 1)[0] ?? '';
    const known = ownWords.includes(word) ? word : Object.hasOwn(justifications, word) ? justifications[word] : undefined;
    const alone = known !== undefined && because === word;
    return { ...(known !== undefined && { justification: known }), ...(!alone && { impact_statement: because }) };
}


/***/ })

};
;