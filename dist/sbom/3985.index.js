"use strict";
exports.id = 3985;
exports.ids = [3985];
exports.modules = {

/***/ 3985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifOfBill: () => (/* binding */ sarifOfBill)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/shared/report/src/printable.js
var printable = __webpack_require__(4366);
;// CONCATENATED MODULE: ./build/shared/report/src/sarif-place.js
/** A path with `/`, relative to the root of the repository, as a relative URI reference (RFC 3986). */
function uriOf(file) {
    return file.replaceAll('\\', '/').split('/').map(encodeSegment).join('/');
}
/** Lone surrogates cannot be encoded; names come from file systems that allow them. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.toWellFormed());
}
/** A place as a region; what has no line is the first. */
function region({ line = 1, column, endLine, endColumn }) {
    return {
        startLine: line,
        ...(column !== undefined && { startColumn: column }),
        ...(endLine !== undefined && { endLine }),
        ...(endColumn !== undefined && { endColumn }),
    };
}

;// CONCATENATED MODULE: ./build/shared/report/src/sarif.js


/** Code scanning refuses a run of more results: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const mostResults = 25_000;
const mostTags = 20;
/** Longer messages are refused or cut. */
const mostMessage = 1000;
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note', note: 'note' };
/** Code scanning's bands: over 9 critical, from 7 high, from 4 medium, else low. */
const securitySeverities = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', note: '0.1' };
const precisions = { high: 'very-high', medium: 'high', low: 'medium' };
/**
 * The SARIF 2.1.0 log of one run, worst findings first; those over code scanning's limit are left out, and the run says
 * how many. Columns count UTF-16 code units.
 */
function sarifOf({ tool, rules, findings, revision }) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const shown = findings.slice(0, mostResults);
    const left = findings.length - shown.length;
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { ...tool, semanticVersion: tool.version, rules: rules.map(descriptor) } },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
                versionControlProvenance: [
                    {
                        repositoryUri: revision.repositoryUri,
                        revisionId: revision.commit,
                        branch: revision.branch,
                        mappedTo: { uriBaseId: 'SRCROOT' },
                    },
                ],
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(left > 0 && {
                            toolExecutionNotifications: [
                                { level: 'warning', message: { text: `${left} further results are left out of this file.` } },
                            ],
                        }),
                    },
                ],
                results: shown.map((finding) => result(finding, indexes)),
            },
        ],
    };
}
function descriptor(rule) {
    return {
        id: rule.id,
        name: rule.name.replaceAll(/(?:^|-)([a-z0-9])/g, (_match, letter) => letter.toUpperCase()),
        shortDescription: { text: `${rule.title}.` },
        fullDescription: { text: rule.meaning },
        help: { text: rule.help, markdown: rule.help },
        ...(rule.helpUri !== undefined && { helpUri: rule.helpUri }),
        defaultConfiguration: { level: levels[rule.severity] },
        properties: {
            tags: ['security', ...rule.tags].slice(0, mostTags),
            precision: precisions[rule.confidence],
            'problem.severity': levels[rule.severity] === 'note' ? 'recommendation' : levels[rule.severity],
            'security-severity': securitySeverities[rule.severity],
        },
    };
}
function result(finding, indexes) {
    const { rule, severity, message, remedy, at, fingerprint, edits = [], suppression } = finding;
    const index = indexes.get(rule);
    return {
        ruleId: rule,
        ...(index !== undefined && { ruleIndex: index }),
        level: levels[severity],
        message: { text: (0,printable/* shorten */.ml)((0,printable/* visible */.RK)(`${message} ${remedy}`), mostMessage) },
        ...(at && { locations: [{ physicalLocation: { artifactLocation: artifact(at.file), region: region(at) } }] }),
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'seaworthy/v1': fingerprint },
        ...(at && edits.length > 0 && { fixes: [fix(remedy, at.file, edits)] }),
        ...(suppression && {
            suppressions: [
                {
                    kind: suppression.kind,
                    status: 'accepted',
                    justification: (0,printable/* shorten */.ml)((0,printable/* visible */.RK)(suppression.reason), mostMessage),
                },
            ],
        }),
        properties: { severity },
    };
}
function fix(description, file, edits) {
    return {
        description: { text: description },
        artifactChanges: [
            {
                artifactLocation: artifact(file),
                replacements: edits.map(({ place, replacement }) => ({
                    deletedRegion: region({ file, ...place }),
                    insertedContent: { text: replacement },
                })),
            },
        ],
    };
}
function artifact(file) {
    return { uri: uriOf(file), uriBaseId: 'SRCROOT' };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/order.js
var order = __webpack_require__(4667);
;// CONCATENATED MODULE: ./build/actions/sbom/src/report/rules/advisories.js
/** What is wrong with advisories, scores and statements, or with sending what was found. */
const advisories = [
    {
        id: 'sbom/advisories-missing',
        title: 'There are no advisories where they should be',
        severity: 'high',
        meaning: 'The folder that "advisories" names is not there.',
        mend: 'Write "online", "none", the address of an OSV service, or a folder of OSV dumps.',
    },
    {
        id: 'sbom/advisories-unavailable',
        title: 'Advisories could not be had',
        severity: 'high',
        meaning: 'The service did not answer in time: components that it was asked about are not assessed.',
        mend: 'Run the job again later, or give a folder of OSV dumps.',
    },
    {
        id: 'sbom/advisories-answer',
        title: 'A service of advisories answered something else',
        severity: 'high',
        meaning: 'What it sent is not what OSV’s interface promises.',
        mend: 'Check its address, run the job again later, or give a folder of OSV dumps.',
    },
    {
        id: 'sbom/advisories-broken',
        title: 'A dump of advisories is damaged',
        severity: 'high',
        meaning: 'It is not whole, so its ecosystem is not assessed.',
        mend: 'Download it again and compare its size.',
    },
    {
        id: 'sbom/advisories-incomplete',
        title: 'Some advisories of a dump cannot be read',
        severity: 'high',
        meaning: 'Its ecosystem is not assessed, since what is missing may be of these components.',
        mend: 'Download the dump again.',
    },
    {
        id: 'sbom/advisory-invalid',
        title: 'An advisory cannot be read',
        severity: 'high',
        meaning: 'It is not a record of OSV; what it is of is not assessed.',
        mend: 'Get the advisories again from where they come from.',
    },
    {
        id: 'sbom/epss-invalid',
        title: 'The EPSS scores cannot be used',
        severity: 'high',
        meaning: 'The file is not the one that FIRST publishes.',
        mend: 'Give the file epss_scores-<date>.csv.gz as FIRST publishes it.',
    },
    {
        id: 'sbom/vex-unjustified',
        title: 'A VEX statement gives no reason',
        severity: 'high',
        meaning: 'It says that nothing is affected and not why, so it does not count.',
        mend: 'Add a justification or an impact statement.',
    },
    {
        id: 'sbom/baseline-missing',
        title: 'The baseline is not there',
        severity: 'low',
        meaning: 'The file that "baseline" names does not exist, so every vulnerability counts.',
        mend: 'Correct its name, or write it with "accept: baseline" and commit it.',
    },
    {
        id: 'sbom/no-baseline',
        title: 'There is no file to accept vulnerabilities in',
        severity: 'high',
        meaning: 'The step accepts what is found now, and no "baseline" says where that is to stand.',
        mend: 'Set "baseline" in seaworthy.yml, or beside "accept".',
    },
    {
        id: 'sbom/submission-refused',
        title: 'GitHub did not take the dependency snapshot',
        severity: 'high',
        meaning: 'The dependency graph does not show what was found, and Dependabot does not alert on it.',
        mend: 'Give the job "contents: write", and switch the dependency graph on in the repository’s settings.',
    },
    {
        id: 'sbom/submission-too-large',
        title: 'The dependency snapshot is too large to be sent',
        severity: 'high',
        meaning: 'It has more bytes than are sent in one request.',
        mend: 'Submit the parts of the repository in jobs of their own.',
    },
];

// EXTERNAL MODULE: ./build/actions/sbom/src/compare/releases/change.js
var change = __webpack_require__(7855);
;// CONCATENATED MODULE: ./build/actions/sbom/src/report/rules/changed.js

const words = {
    integrity: [
        'high',
        'The same version has other content, or its digest is gone',
        'A registry publishes a version once: other content means that it was replaced, and without a digest anything can be installed in its place.',
        'Do not release before it is known where the new content comes from.',
    ],
    source: [
        'high',
        'The same version comes from another place',
        'A lock file that names another address installs what lies there. Where the digest is the same, so is the content.',
        'Do not release before it is known who changed the address.',
    ],
    'install-script': [
        'medium',
        'A component runs code when it is installed, and did not before',
        'Install scripts run on the machines of developers and builds, with their rights and secrets.',
        'Read the script before anybody installs it, or install without scripts.',
    ],
    model: [
        'low',
        'A model changed',
        'The app ships another model than its last release.',
        'Make sure that the change is meant, and that the model was evaluated and its manifest signed again.',
    ],
    prompt: [
        'low',
        'A prompt or tool schema changed',
        'The app ships another text for its models than its last release.',
        'Make sure that the change was reviewed like code.',
    ],
    supplier: [
        'low',
        'A component has another supplier',
        'Packages that change hands are how some attacks begin.',
        'Make sure that the new owner is known.',
    ],
    licence: [
        'low',
        'A component has another licence',
        'Its terms differ from those of the last release.',
        'Read the new terms; the licence policy decides whether they are allowed.',
    ],
    downgraded: [
        'low',
        'A component went back to an older version',
        'Older versions bring back faults that were mended.',
        'Make sure that it is meant.',
    ],
    'other-version': [
        'low',
        'A component has another version, and nobody can tell which is newer',
        'Its versions have no order that is known here.',
        'Compare the two versions by hand.',
    ],
    upgraded: ['note', 'A component was upgraded', 'It is newer than in the last release.', 'Nothing.'],
    added: ['note', 'A component is new', 'It was not in the last release.', 'Nothing, when it is meant.'],
    removed: ['note', 'A component is gone', 'It was in the last release.', 'Nothing, when it is meant.'],
};
/** What differs from the last release. */
const changed = [
    ...change/* changeKinds */.c.map((kind) => {
        const [severity, title, meaning, mend] = words[kind];
        return { id: `sbom/changed-${kind}`, severity, title, meaning, mend };
    }),
    {
        id: 'sbom/changed-more',
        title: 'More changed than is told one by one',
        severity: 'low',
        meaning: 'So many differences are usually those from a bill of another app.',
        mend: 'See the table of differences for all, and compare with the bill of the right release.',
    },
];

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/rules/declared.js
/** What lock files and manifests say. */
const declared = [
    {
        id: 'sbom/lock-invalid',
        title: 'A lock file cannot be read',
        severity: 'high',
        meaning: 'It is not what its package manager writes, so its packages are not in the bill of materials.',
        mend: 'Make it again with the package manager, and commit it.',
    },
    {
        id: 'sbom/lock-conflict',
        title: 'A lock file has merge-conflict markers',
        severity: 'high',
        meaning: 'Two versions of it stand side by side, and nobody knows which one counts.',
        mend: 'Run the package manager’s install, which resolves the conflict, and commit the result.',
    },
    {
        id: 'sbom/lock-version',
        title: 'A lock file is of an unknown version',
        severity: 'high',
        meaning: 'Its format is newer or older than those that can be read.',
        mend: 'Update this action, or write the lock file with another version of the package manager.',
    },
    {
        id: 'sbom/lock-binary',
        title: 'A lock file is binary',
        severity: 'high',
        meaning: 'Only Bun can read bun.lockb, and nobody can review it.',
        mend: 'Run "bun install --save-text-lockfile", commit bun.lock and remove bun.lockb.',
    },
    {
        id: 'sbom/not-locked',
        title: 'A manifest asks for packages, and no lock file covers it',
        severity: 'high',
        meaning: 'Which versions are installed differs from day to day, and what they need themselves is not known.',
        mend: 'Install with the package manager, and commit its lock file. A manifest that is no part of the app is left out with "exclude".',
    },
    {
        id: 'sbom/manifest-invalid',
        title: 'A manifest cannot be read',
        severity: 'high',
        meaning: 'It tells what the app itself depends on, which is not known now.',
        mend: 'Mend it.',
    },
    {
        id: 'sbom/name-invalid',
        title: 'Packages have names that none may have',
        severity: 'high',
        meaning: 'Registries and package managers refuse such names, so something else put them there.',
        mend: 'Find out who put them in the lock file.',
    },
    {
        id: 'sbom/version-missing',
        title: 'Packages have no version',
        severity: 'high',
        meaning: 'Nobody can tell which version ships, or whether it is vulnerable.',
        mend: 'Make the lock file again, with every version pinned.',
    },
    {
        id: 'sbom/integrity-invalid',
        title: 'Packages have a digest that is none',
        severity: 'high',
        meaning: 'What is installed cannot be compared with what was locked.',
        mend: 'Make the entries again with the package manager.',
    },
    {
        id: 'sbom/integrity-conflict',
        title: 'One version has two digests',
        severity: 'high',
        meaning: 'Two places say different things of the same version: one of them may be a replaced package.',
        mend: 'Find out which one the registry serves.',
        tags: ['external/cwe/cwe-353'],
    },
    {
        id: 'sbom/hash-invalid',
        title: 'A digest is not of its algorithm',
        severity: 'high',
        meaning: 'It has another number of digits, and protects nothing.',
        mend: 'Make the file again with the program that wrote it.',
    },
    {
        id: 'sbom/dependency-undescribed',
        title: 'A dependency is named and not described',
        severity: 'high',
        meaning: 'The lock file is not whole: something is depended on that it does not list.',
        mend: 'Make the lock file again with the package manager that wrote it.',
    },
    {
        id: 'sbom/package-unnamed',
        title: 'Packages are places without a name',
        severity: 'high',
        meaning: 'A requirement names an address or a folder: what is there cannot be told from here.',
        mend: 'Write them as "name @ place".',
    },
    {
        id: 'sbom/include-missing',
        title: 'A requirements file includes one that is not there',
        severity: 'high',
        meaning: 'What the other file requires is not known.',
        mend: 'Put it beside the file that includes it, or compile both into one.',
    },
    {
        id: 'sbom/nothing-found',
        title: 'There is nothing to list',
        severity: 'high',
        meaning: 'No lock file, no artifact and no bill of another tool was found.',
        mend: 'Give the folder with the lock file as "path", or what ships as "artifacts".',
    },
    {
        id: 'sbom/unknown-format',
        title: 'A format is not known',
        severity: 'high',
        meaning: 'The input "formats" names none of the formats that can be written.',
        mend: 'Write one of the formats of the README a line.',
    },
    {
        id: 'sbom/more',
        title: 'More was found than is told one by one',
        severity: 'high',
        meaning: 'The worst findings are told, and the others counted.',
        mend: 'See the page or the SARIF log for all of them.',
    },
];

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/rules/judged.js
/** What the policy says of vulnerabilities and licences. */
const judged = [
    {
        id: 'sbom/malware',
        title: 'A component is malware',
        severity: 'critical',
        meaning: 'A database of malicious packages names this version. No policy and no exception lets it pass.',
        mend: 'Remove it, take every machine that installed it for compromised, and replace the secrets that were on them.',
        tags: ['external/cwe/cwe-506'],
    },
    {
        id: 'sbom/vulnerability',
        title: 'A component has a known vulnerability',
        severity: 'high',
        meaning: 'An advisory is of this version. The policy decides by severity, fix, age and known exploitation.',
        mend: 'Upgrade to the version that fixes it; where none does, replace the component, or say in a VEX document why it does no harm.',
        tags: ['external/cwe/cwe-1395'],
    },
    {
        id: 'sbom/not-assessed',
        title: 'Vulnerabilities were not assessed',
        severity: 'high',
        meaning: 'Advisories were not asked for, could not be had, or cannot be compared with this version: nothing is known.',
        mend: 'Run again when the advisories can be had, or give a folder of OSV dumps. "not-assessed: allow" in the policy accepts it.',
    },
    {
        id: 'sbom/no-advisories',
        title: 'Nobody publishes advisories of this kind of component',
        severity: 'medium',
        meaning: 'No database that is consulted has advisories of its ecosystem.',
        mend: 'Watch the publisher’s own notices. "no-database" in the policy decides what this counts as.',
    },
    {
        id: 'sbom/licence-denied',
        title: 'A licence is not allowed',
        severity: 'high',
        meaning: 'The component can only be used under a licence that the policy denies.',
        mend: 'Replace the component, or allow the licence or the component with a reason in seaworthy.yml.',
    },
    {
        id: 'sbom/licence-review',
        title: 'A licence waits for a review',
        severity: 'medium',
        meaning: 'The policy does not name the licence, or asks for a person to look at it.',
        mend: 'Name the licence in the policy once somebody has read it.',
    },
    {
        id: 'sbom/licence-unknown',
        title: 'A licence is not known',
        severity: 'high',
        meaning: 'No file that was read says the licence of the component, or what it says has no certain meaning.',
        mend: 'Run the check where packages are installed, ask its author, or write an exception with a reason.',
    },
    {
        id: 'sbom/exception-expired',
        title: 'An exception has ended',
        severity: 'low',
        meaning: 'Something still needs it, and is judged as if it were not there.',
        mend: 'Mend what it was for, or decide again and write a later "until".',
    },
    {
        id: 'sbom/exception-unneeded',
        title: 'An exception lets nothing pass',
        severity: 'note',
        meaning: 'What it was for is gone or allowed, or its package URL, licence or id is misspelt.',
        mend: 'Correct or remove it.',
    },
];

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/rules/other-tools.js
/** What is wrong with bills and results that other tools wrote, and what they say. */
const otherTools = [
    {
        id: 'sbom/bill-format',
        title: 'A bill of another tool is of an unknown format',
        severity: 'high',
        meaning: 'It is neither CycloneDX nor SPDX in JSON, so what it lists is not known.',
        mend: 'Have the tool write CycloneDX or SPDX as JSON.',
    },
    {
        id: 'sbom/bill-invalid',
        title: 'A bill of another tool cannot be read',
        severity: 'high',
        meaning: 'It is not what its format demands, so what it lists is not known.',
        mend: 'Make it again with the tool that wrote it.',
    },
    {
        id: 'sbom/bill-entry',
        title: 'A bill of another tool has components without a name',
        severity: 'high',
        meaning: 'What has no name cannot be listed or judged.',
        mend: 'Make the bill again with the tool that wrote it.',
    },
    {
        id: 'sbom/bill-purl',
        title: 'A bill of another tool has package URLs that are none',
        severity: 'high',
        meaning: 'Without a package URL no advisories are looked up.',
        mend: 'Have the tool that wrote the bill mended.',
    },
    {
        id: 'sbom/bill-reference-twice',
        title: 'A bill of another tool uses one identifier twice',
        severity: 'high',
        meaning: 'Nobody can tell which of the components its dependencies mean.',
        mend: 'Make the bill again with the tool that wrote it.',
    },
    {
        id: 'sbom/scan-invalid',
        title: 'Results of another scanner cannot be read',
        severity: 'high',
        meaning: 'What it found is not known here.',
        mend: 'Run the scanner again with JSON as its output format.',
    },
    {
        id: 'sbom/scan-unmatched',
        title: 'Another scanner found vulnerabilities of packages that are not listed',
        severity: 'medium',
        meaning: 'It looked at something else, or the bill of materials lacks these packages.',
        mend: 'Scan the same folder with both, or find out why the packages are not listed.',
    },
    {
        id: 'sbom/scorecard',
        title: 'A check of OpenSSF Scorecard found a weakness',
        severity: 'medium',
        meaning: 'The practices of the repository leave room for attacks on what it builds.',
        mend: 'Do what Scorecard asks for under the name of the check.',
    },
    {
        id: 'sbom/baseline-unneeded',
        title: 'A baseline accepts what is no longer found',
        severity: 'note',
        meaning: 'The entry would let the vulnerability pass if it came back.',
        mend: 'Remove the entry.',
    },
];

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/rules/previous.js
/** What is wrong with the bill of the last release. */
const previous = [
    {
        id: 'sbom/previous-address',
        title: 'The last release is not named as it should be',
        severity: 'high',
        meaning: 'The input "previous" is neither a file, an address nor the name of a release.',
        mend: 'Write a path, an https address, or github-release:owner/name@tag#asset.',
    },
    {
        id: 'sbom/previous-answer',
        title: 'The bill of the last release could not be downloaded',
        severity: 'high',
        meaning: 'The server answered with something else, so nothing can be compared.',
        mend: 'Check the address; releases of private repositories are read as github-release with a token.',
    },
    {
        id: 'sbom/previous-asset',
        title: 'The last release has no bill, or more than one',
        severity: 'high',
        meaning: 'It is not clear which of its files to compare with.',
        mend: 'Name the file: github-release:owner/name@tag#asset.',
    },
    {
        id: 'sbom/previous-digest',
        title: 'The bill of the last release is not the one that GitHub keeps',
        severity: 'high',
        meaning: 'Its digest differs: it was damaged or changed on its way.',
        mend: 'Run the job again; if it stays so, find out who changed the asset.',
    },
    {
        id: 'sbom/previous-none',
        title: 'There is no last release',
        severity: 'high',
        meaning: 'A comparison was asked for, and there is nothing to compare with.',
        mend: 'Leave out "previous" for the first release; for a private repository give a token that may read its contents.',
    },
    {
        id: 'sbom/previous-unrelated',
        title: 'The bill of the last release is of another app',
        severity: 'medium',
        meaning: 'It lists nothing that is in this release, so that nothing was compared and no replaced package can be seen.',
        mend: 'Name the bill of the right release; leave out "previous" for the first one.',
    },
    {
        id: 'sbom/previous-size',
        title: 'The bill of the last release is too large',
        severity: 'high',
        meaning: 'It has more bytes than are read.',
        mend: 'Name the asset that is the bill of materials.',
    },
];

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/rules/shipped.js
const brokenFormats = [
    ['pe', 'A Windows program'],
    ['elf', 'An ELF program'],
    ['mach-o', 'A Mach-O program'],
    ['go', 'The list of modules of a Go program'],
    ['dotnet-bundle', 'A .NET single-file program'],
    ['cargo-auditable', 'The list of crates of a Rust program'],
    ['pyinstaller', 'A program of PyInstaller'],
    ['tflite', 'A TFLite model'],
    ['json', 'A JSON file'],
    ['archive', 'An archive'],
];
/** What is in the app that ships. */
const shipped = [
    ...brokenFormats.map(([format, title]) => ({
        id: `sbom/${format}-broken`,
        title: `${title} in the app cannot be read`,
        severity: 'high',
        meaning: 'Its content is not what its format demands, so what it holds is not in the bill of materials.',
        mend: 'Build or download the file again, and package the app again.',
    })),
    {
        id: 'sbom/archive-size',
        title: 'A file in an archive has another size than the archive says',
        severity: 'high',
        meaning: 'The archive is damaged, or was changed after it was packed.',
        mend: 'Pack the archive again from its files.',
    },
    {
        id: 'sbom/archive-too-deep',
        title: 'Archives are nested too deep',
        severity: 'high',
        meaning: 'What lies deeper is not read, and not in the bill of materials.',
        mend: 'Pack the app with fewer archives within archives.',
    },
    {
        id: 'sbom/archive-too-large',
        title: 'An archive holds too much',
        severity: 'high',
        meaning: 'The rest of it is not read, and not in the bill of materials.',
        mend: 'Name the folder that it was made from as an artifact.',
    },
    {
        id: 'sbom/scratch',
        title: 'An archive could not be unpacked for want of space',
        severity: 'high',
        meaning: 'A part of the app is not read, and not in the bill of materials.',
        mend: 'Free as much space where RUNNER_TEMP is as the app takes unpacked, and run again.',
    },
    {
        id: 'sbom/artifact-opaque',
        title: 'An artifact hides its files',
        severity: 'high',
        meaning: 'Installers of this format cannot be looked into: what is in it is not known.',
        mend: 'Name the folder that it was made from as an artifact, too.',
    },
    {
        id: 'sbom/installer-opaque',
        title: 'An installer hides its files beside a folder that was read',
        severity: 'low',
        meaning: 'What is in the installer is taken to be what is in the folder that was named with it.',
        mend: 'Nothing, when it was made from that folder.',
    },
    {
        id: 'sbom/archive-recorded',
        title: 'A Python distribution has an archive that hides its files',
        severity: 'low',
        meaning: 'The distribution records it with its digest, so that it is what was published; what is in it is not known.',
        mend: 'Nothing, when the distribution is to be trusted.',
    },
    {
        id: 'sbom/electron-version',
        title: 'Two versions of Electron are in one app',
        severity: 'high',
        meaning: 'The program names another version than the file beside it.',
        mend: 'Package the app again from an empty folder.',
    },
    {
        id: 'sbom/link-leaves',
        title: 'A link leads out of the app',
        severity: 'high',
        meaning: 'What it leads to is not part of what ships, and is not read.',
        mend: 'Package the file itself.',
    },
    {
        id: 'sbom/link-not-followed',
        title: 'A package in the app is a link',
        severity: 'high',
        meaning: 'What it leads to lies where no package is looked for, and is not in the bill of materials.',
        mend: 'Package the folder itself in node_modules.',
    },
    {
        id: 'sbom/not-a-file',
        title: 'A device, FIFO or socket is in the app',
        severity: 'high',
        meaning: 'It has no content that could be listed.',
        mend: 'Remove it from what is packaged.',
    },
    {
        id: 'sbom/record-mismatch',
        title: 'A Python file is not the one that its distribution records',
        severity: 'high',
        meaning: 'It was changed after its installation.',
        mend: 'Install the distribution again, package the app again, and find out what changed the file.',
    },
    {
        id: 'sbom/shipped-other-version',
        title: 'The app ships another version than its lock file says',
        severity: 'high',
        meaning: 'What was reviewed and tested is not what ships.',
        mend: 'Build from a clean checkout with the lock file’s own install command, such as npm ci.',
    },
    {
        id: 'sbom/shipped-undeclared',
        title: 'The app ships a package that no lock file declares',
        severity: 'medium',
        meaning: 'Nobody decided to ship it, and no check of the sources sees it.',
        mend: 'Find out how it came into the app: declare it, or keep it out.',
    },
    {
        id: 'sbom/shipped-renamed',
        title: 'A package in the app says that it is another',
        severity: 'high',
        meaning: 'Its folder has one name and its manifest another, and no lock file has the folder as an alias: what Node runs is not what was reviewed.',
        mend: 'Build from a clean checkout, and find out who put the folder into the app.',
    },
    {
        id: 'sbom/declared-not-shipped',
        title: 'Packages are declared and were not seen in the app',
        severity: 'note',
        meaning: 'Bundlers weave packages into the app’s own code, where they cannot be seen; others are not used at all.',
        mend: 'Nothing, when they are bundled; else remove them from the dependencies.',
    },
    {
        id: 'sbom/ecosystem-not-seen',
        title: 'No package of an ecosystem was seen in the app',
        severity: 'note',
        meaning: 'The lock file declares packages, and the app shows none of them.',
        mend: 'Nothing, when they are bundled or compiled in; else name what ships as an artifact.',
    },
    {
        id: 'sbom/ecosystem-undeclared',
        title: 'Packages of an ecosystem ship without a lock file',
        severity: 'medium',
        meaning: 'The app has packages whose versions no file of the sources decides.',
        mend: 'Commit the lock file, or let the path include it.',
    },
    {
        id: 'sbom/no-artifacts',
        title: 'What ships was not given',
        severity: 'high',
        meaning: 'The configuration asks for what ships, and names nothing that does.',
        mend: 'Give the packed app or its folder as "artifacts", or write "source: declared".',
    },
];

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/rules/sources.js
/** Where packages come from. The section "sources" of the policy decides what each counts as. */
const sources = [
    {
        id: 'sbom/source-registry',
        title: 'Packages come from a registry that nothing names',
        severity: 'medium',
        meaning: 'It is neither a public one, nor one that the settings of the package manager name beside the lock file.',
        mend: 'Name it there or in "sources.allow" of the policy, if it is yours.',
        tags: ['external/cwe/cwe-494'],
    },
    {
        id: 'sbom/source-git',
        title: 'Packages come from repositories',
        severity: 'note',
        meaning: 'No registry has published them, and no advisory speaks of them.',
        mend: 'Take them from a registry, or list in "sources.allow" of the policy which repositories may be used.',
    },
    {
        id: 'sbom/source-url',
        title: 'Packages are archives from an address',
        severity: 'medium',
        meaning: 'A manifest asks for them by address: no registry has published them, and no advisory speaks of them.',
        mend: 'Take them from a registry, or list the host in "sources.allow" of the policy.',
    },
    {
        id: 'sbom/source-file',
        title: 'Packages are archives among the sources',
        severity: 'medium',
        meaning: 'Whatever they call themselves, nobody can compare what is in them with what a registry has.',
        mend: 'Take them from a registry, or accept each with its reason in "sources.exceptions" of the policy.',
    },
    {
        id: 'sbom/source-unpinned',
        title: 'Packages come from a branch or tag',
        severity: 'medium',
        meaning: 'It can be moved, and then others are installed than were looked at.',
        mend: 'Ask for a commit by its whole digest.',
        tags: ['external/cwe/cwe-494'],
    },
    {
        id: 'sbom/source-unencrypted',
        title: 'Packages come over http',
        severity: 'medium',
        meaning: 'Anybody on the way can replace them.',
        mend: 'Write https in the lock file, or make it again with the package manager.',
        tags: ['external/cwe/cwe-319'],
    },
    {
        id: 'sbom/integrity-missing',
        title: 'Packages have no digest, and the others of the lock file have',
        severity: 'note',
        meaning: 'Whatever the registry serves is installed, and nobody sees that it is something else than before.',
        mend: 'Remove their entries, and run the package manager again.',
        tags: ['external/cwe/cwe-353'],
    },
    {
        id: 'sbom/source-elsewhere',
        title: 'Packages come from where nobody asks for',
        severity: 'high',
        meaning: 'A lock file that was changed to install something else names the address of it.',
        mend: 'Find out who changed the lock file; name a registry of your own in its settings or in "sources.allow".',
        tags: ['external/cwe/cwe-494'],
    },
    {
        id: 'sbom/archive-of-another',
        title: 'A lock file names the archive of another package',
        severity: 'high',
        meaning: 'What is installed is not the package or version that the lock file, and with it every check, speaks of.',
        mend: 'Find out who changed the lock file, and make it again with the package manager.',
        tags: ['external/cwe/cwe-494'],
    },
];

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/rules.js








/** Every rule of this action. */
const rules = [
    ...judged,
    ...changed,
    ...shipped,
    ...declared,
    ...sources,
    ...advisories,
    ...previous,
    ...otherTools,
];
const byId = new Map(rules.map((rule) => [rule.id, rule]));
/** A rule as code scanning shows it. Those of readers that other actions share, such as `archive/corrupt`, explain themselves. */
function sarifRule(id) {
    const { title, severity, meaning, mend, tags = [], } = byId.get(id) ?? {
        title: `A file cannot be read (${id})`,
        severity: 'high',
        meaning: 'What it holds is not in the bill of materials. The finding says what is wrong with it.',
        mend: 'The finding says what to do.',
    };
    const help = [`**${id}: ${title}**`, meaning, `**What to do.** ${mend}`].join('\n\n');
    const name = id.replaceAll('/', '-');
    return { id, name, title, severity, confidence: 'high', meaning, help, tags: ['supply-chain', ...tags] };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/sarif.js




/** What was found as SARIF 2.1.0, for code scanning. Places are relative to the workspace. */
function sarifOfBill({ findings }, job) {
    const { server, repository, commit, ref } = job.invocation;
    return sarifOf({
        tool: {
            name: 'seaworthy/sbom',
            version: job.action.version,
            informationUri: 'https://github.com/OWNER/seaworthy/tree/main/actions/sbom',
        },
        rules: (0,order/* sortedSet */.C)(findings.map(({ rule }) => rule)).map(sarifRule),
        findings: withFingerprints(findings),
        revision: { repositoryUri: `${server}/${repository}`, commit, branch: ref },
    });
}
/** Findings that look the same are told apart by their order. */
function withFingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const identity = identityOf(finding).join('\0');
        const before = seen.get(identity) ?? 0;
        seen.set(identity, before + 1);
        const fingerprint = (0,external_node_crypto_.createHash)('sha256').update(`${identity}\0${before}`).digest('hex').slice(0, 32);
        return { ...finding, fingerprint };
    });
}
/** The properties of findings that tell one from another, if they are there; the rest is measured and changes. */
const telling = ['ref', 'id', 'licence', 'check', 'repository'];
/**
 * What makes a finding the same in the next run, wherever its line has moved to: rule, component, and advisory or
 * licence; of findings that name none of these the file and what was found there.
 */
function identityOf({ rule, message, at, properties = {} }) {
    const parts = telling.flatMap((name) => {
        const value = properties[name];
        return typeof value === 'string' ? [`${name}=${value}`] : [];
    });
    return parts.length > 0 ? [rule, ...parts] : [rule, at?.file ?? '', message];
}


/***/ })

};
;