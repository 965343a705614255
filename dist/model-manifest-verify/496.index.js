"use strict";
exports.id = 496;
exports.ids = [496];
exports.modules = {

/***/ 77496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan_scan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/shared/evidence/src/index.js + 9 modules
var src = __webpack_require__(95217);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 4 modules
var verdict_src = __webpack_require__(36999);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var files_src = __webpack_require__(58881);
// EXTERNAL MODULE: ./build/shared/models/src/scan.js + 84 modules
var scan = __webpack_require__(91590);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/scan/report.js





/**
 * Judges one file, or all files of a directory, sorted by name. Links are never followed; they and devices are
 * reported. Throws `files/not-found` and the like.
 */
async function scanPath(file, { skip, onScanned } = {}) {
    // The path itself may be a link, as everywhere; what lies in a directory may not.
    const folder = await (0,promises_.lstat)(file).then((stat) => stat.isDirectory(), () => false);
    if (!folder)
        return [scanFile(external_node_path_default().basename(file), file)];
    const entries = await (0,files_src/* walk */.GG)(await (0,files_src/* openRoot */.R8)(file), skip ? { skip } : {});
    const results = [];
    for (const entry of entries) {
        if (entry.kind === 'directory')
            continue;
        results.push(scanEntry(entry));
        onScanned?.(entry.size);
        await (0,external_node_timers_promises_.setImmediate)();
    }
    return results;
}
/** Judges one file, which must be a regular one. `name` is what the result calls it. */
function scanFile(name, file) {
    const source = (0,files_src/* openSource */.oD)(file);
    try {
        return (0,scan.scanSource)(name, source);
    }
    finally {
        source.close();
    }
}
function scanEntry({ name, path: file, kind, link }) {
    if (kind === 'file')
        return scanFile(name, file);
    const message = link
        ? `The file is a link to ${JSON.stringify(link.target)}; links are not followed.`
        : 'The file is a device, a FIFO or a socket.';
    return {
        path: name,
        format: kind === 'link' ? 'link' : 'special-file',
        verdict: 'unsafe',
        findings: [{ rule: 'scan/link', severity: 'high', message, remedy: 'Put the file itself in its place.' }],
        facts: {},
    };
}
/** What the report says of a result. */
function reportOf({ path: name, format, verdict, findings }) {
    return {
        path: name,
        format,
        verdict,
        findings: findings.map(({ rule, message, offset }) => ({ rule, message, ...(offset !== undefined && { offset }) })),
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/modes/scan.js




/** Judges the content of a file, or of every file of a directory, without a manifest. */
async function scan_scan({ path }, job) {
    if (path === undefined) {
        throw new verdict_src/* UserError */.yo('inputs/missing', '"path" is required in mode scan, and was not given.', {
            remedy: 'Set it to the file or directory to judge.',
        });
    }
    const results = await scanPath(path);
    const report = `${JSON.stringify(results.map(reportOf), null, 2)}\n`;
    job.output('report', await job.leave('scan.report.json', report));
    job.output('files', results.length);
    const findings = results.flatMap((result) => findingsOf(result, path));
    const outcome = (0,verdict_src/* outcomeOf */.sG)(findings);
    job.output('verified', outcome === 'pass');
    const count = (verdict) => results.filter((result) => result.verdict === verdict).length;
    return {
        outcome,
        findings,
        subjects: [(0,src/* commitSubject */.sF)(job.invocation)],
        measured: {
            // Content alone: whether these are the reviewed files is not asked.
            judged: false,
            scanned: results
                .filter(({ verdict }) => verdict !== 'safe')
                .map(({ path: name, format, verdict }) => ({ file: name, format, content: verdict })),
            files: results.length,
            safe: count('safe'),
            unsafe: count('unsafe'),
            unknown: count('unknown'),
        },
    };
}
function findingsOf({ path: name, verdict, findings }, scanned) {
    const at = { file: external_node_path_default().basename(scanned) === name ? scanned : external_node_path_default().join(scanned, name) };
    const told = findings.map(({ rule, severity, message, remedy, offset }) => ({
        rule,
        severity,
        message: `${name}: ${message}`,
        remedy,
        at,
        ...(offset !== undefined && { properties: { offset } }),
    }));
    if (verdict !== 'unknown')
        return told;
    const unknown = {
        rule: 'scan/unknown-format',
        severity: 'low',
        message: `${name} is of no format that can be judged.`,
        remedy: 'Find out what loads it, and whether that is safe.',
        at,
    };
    return [...told, unknown];
}


/***/ })

};
;