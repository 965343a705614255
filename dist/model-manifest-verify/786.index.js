"use strict";
exports.id = 786;
exports.ids = [786];
exports.modules = {

/***/ 61532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ leaveComponents)
});

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/cyclonedx/bom.js
/** The properties that have a value. */
function properties(values) {
    const found = [];
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined)
            continue;
        const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
        found.push(property(name, text));
    }
    return found;
}
function property(name, value) {
    return { name: `seaworthy:${name}`, value };
}
/** The members of an object that are not empty: CycloneDX has no use for the others. */
function filled(object) {
    const isEmpty = (value) => value === undefined || (Array.isArray(value) && value.length === 0);
    return Object.fromEntries(Object.entries(object).filter(([, value]) => !isEmpty(value)));
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/cyclonedx/licences.js
/** SPDX for "nobody can tell" and for "there is none": a component without licences says the same. */
const noLicence = ['NOASSERTION', 'NONE', 'UNKNOWN', ''];
/** Loads the SPDX list: some hundred ids, which only those who write CycloneDX pay for. */
async function loadSpdxIds() {
    const [{ default: current }, { default: deprecated }] = await Promise.all([
        __webpack_require__.e(/* import() */ 204).then(__webpack_require__.t.bind(__webpack_require__, 75204, 19)),
        __webpack_require__.e(/* import() */ 389).then(__webpack_require__.t.bind(__webpack_require__, 3389, 19)),
    ]);
    return new Map([...deprecated, ...current].map((id) => [id.toLowerCase(), id]));
}
/**
 * Licences as CycloneDX tells them: by id where SPDX knows one, one expression where that is all, and by name otherwise,
 * because expressions cannot stand beside others.
 */
function licenceChoices(licences, ids) {
    const stated = [...new Set(licences.map((licence) => licence.trim()))].filter((licence) => !noLicence.includes(licence.toUpperCase()));
    if (stated.length === 1 && stated.every((licence) => !isId(licence, ids) && isExpression(licence, ids))) {
        return stated.map((expression) => ({ expression, acknowledgement: 'declared' }));
    }
    const names = new Set(stated.map((licence) => ids.get(licence.toLowerCase()) ?? licence));
    return [...names].map((name) => isId(name, ids)
        ? { license: { id: name, acknowledgement: 'declared' } }
        : { license: { name, acknowledgement: 'declared' } });
}
function isId(licence, ids) {
    return ids.has(licence.toLowerCase());
}
/** Whether a text is an SPDX licence expression of licences that SPDX knows or that the author defines (annex D). */
function isExpression(text, ids) {
    const tokens = text.slice(0, 1000).match(/[()]|[^\s()]+/g) ?? [];
    let depth = 0;
    let wantsLicence = true;
    let afterWith = false;
    for (const token of tokens) {
        if (token === '(' && wantsLicence && !afterWith)
            depth++;
        else if (token === ')' && !wantsLicence && depth > 0)
            depth--;
        else if (/^(AND|OR|WITH)$/.test(token) && !wantsLicence) {
            wantsLicence = true;
            afterWith = token === 'WITH';
        }
        else if (wantsLicence && (afterWith ? /^[A-Za-z0-9.-]+$/.test(token) : isLicence(token, ids))) {
            wantsLicence = false;
            afterWith = false;
        }
        else
            return false;
    }
    return depth === 0 && !wantsLicence && text.length <= 1000;
}
function isLicence(token, ids) {
    return (ids.has(token.replace(/\+$/, '').toLowerCase()) ||
        /^(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/.test(token));
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/cyclonedx/source.js
/** A model's package URL: its source when that is one, or the one of a commit on Hugging Face (purl-spec, huggingface). */
function packageUrl({ uri, revision }) {
    if (/^pkg:[a-z][a-z0-9.+-]*\/[^\s]+$/.test(uri))
        return uri;
    const [, repository] = /^(?:hf:\/\/|https:\/\/huggingface\.co\/)((?:[\w.-]+\/)?[\w.-]+)\/?$/.exec(uri) ?? [];
    return repository !== undefined && /^[0-9a-f]{40}$/.test(revision)
        ? `pkg:huggingface/${repository}@${revision}`
        : undefined;
}
/** Where the model came from; nothing when the source is no URI, which CycloneDX asks for. */
function distribution({ uri, revision }) {
    return isUri(uri) ? [{ type: 'distribution', url: uri, comment: `revision ${revision}` }] : [];
}
/** RFC 3986, without its brackets, which only addresses of IPv6 need. */
function isUri(text) {
    return URL.canParse(text) && /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i.test(text);
}
/** A file's name as a relative reference. */
function relativeUrl(name) {
    return name.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/cyclonedx/components.js



/** The components of a manifest, in its order. */
function componentsOf({ models, prompts, configs, remoteModels = [] }, measured, ids, listFiles = fileComponents) {
    const context = { measured, ids, listFiles, refer: uniqueReferences() };
    return [
        ...models.map((model) => modelComponent(model, context)),
        ...remoteModels.map((model) => remoteComponent(model, context)),
        ...prompts.map((file) => dataComponent(file, 'definition', context)),
        ...configs.map((file) => dataComponent(file, 'configuration', context)),
    ];
}
function modelComponent(model, { measured, ids, listFiles, refer }) {
    const { name, version, title, family, source, licenses, base, config, files } = model;
    const [weights, ...otherWeights] = files.filter(({ role }) => role === 'weights');
    const parameters = filled({ architectureFamily: family, modelArchitecture: config?.architecture });
    return {
        type: 'machine-learning-model',
        'bom-ref': refer(`model:${name}`),
        name,
        ...filled({
            version,
            description: title,
            // A model of one weights file is known by its digest.
            hashes: weights && otherWeights.length === 0 ? hashesOf(weights, measured) : [],
            licenses: licenceChoices(licenses, ids),
            purl: packageUrl(source),
            pedigree: base && { ancestors: [ancestor(base)] },
            externalReferences: [...distribution(source), ...documents(files, measured)],
            properties: modelProperties(model),
            components: listFiles(files, measured),
            modelCard: Object.keys(parameters).length > 0 ? { modelParameters: parameters } : undefined,
        }),
    };
}
function modelProperties({ source, config, runtime, sampling }) {
    return [
        ...properties({
            'source:uri': source.uri,
            'source:revision': source.revision,
            'config:format': config?.format,
            'config:paramSize': config?.paramSize,
            'config:precision': config?.precision,
            'config:quantization': config?.quantization,
            'runtime:engine': runtime?.engine,
            'runtime:version': runtime?.version,
            'runtime:executionProvider': runtime?.executionProvider,
            'runtime:contextLength': runtime?.contextLength,
        }),
        ...samplingProperties(sampling),
    ];
}
function samplingProperties(sampling = {}) {
    return properties(Object.fromEntries(Object.entries(sampling).map(([name, value]) => [`sampling:${name}`, value])));
}
/** The model that another was made from. */
function ancestor({ name, uri, revision, digest }) {
    return {
        type: 'machine-learning-model',
        name,
        ...filled({
            version: revision,
            hashes: digest ? [{ alg: 'SHA-256', content: digest.sha256 }] : [],
            externalReferences: uri !== undefined && isUri(uri) ? [{ type: 'distribution', url: uri }] : [],
        }),
    };
}
/** A model behind an API. Nothing about it can be verified, which it says. */
function remoteComponent({ name, provider, model, endpoint, sampling }, { refer }) {
    return {
        type: 'machine-learning-model',
        'bom-ref': refer(`remote-model:${name}`),
        publisher: provider,
        name: model,
        ...filled({
            externalReferences: endpoint !== undefined && isUri(endpoint) ? [{ type: 'other', url: endpoint }] : [],
            properties: [
                ...properties({ name, verification: 'declared, not verifiable', endpoint }),
                ...samplingProperties(sampling),
            ],
        }),
    };
}
function fileComponents(files, measured) {
    return files.map((file) => fileComponent(file, measured));
}
/** No two files of a manifest have one name. */
function fileComponent(file, measured) {
    const { name, role, size, chatTemplate } = file;
    const described = [property('role', role), property('size', String(size))];
    if (chatTemplate)
        described.push(property('chatTemplate:sha256', chatTemplate.sha256));
    return { type: 'file', 'bom-ref': `file:${name}`, name, hashes: hashesOf(file, measured), properties: described };
}
function dataComponent(file, kind, context) {
    const type = file.role === 'evaluation-set' ? 'dataset' : kind;
    return { ...fileComponent(file, context.measured), type: 'data', data: [{ type, name: file.name }] };
}
/** The model card and the licence text, where people look for them. */
function documents(files, measured) {
    const types = { card: 'model-card', licence: 'license' };
    return files.flatMap((file) => {
        const type = Object.hasOwn(types, file.role) ? types[file.role] : undefined;
        return type ? [{ type, url: relativeUrl(file.name), hashes: hashesOf(file, measured) }] : [];
    });
}
/** Names of digests in this suite, in CycloneDX's order. MD5 and SHA-1 identify nothing, and are left out. */
const algorithms = [
    ['sha256', 'SHA-256'],
    ['sha384', 'SHA-384'],
    ['sha512', 'SHA-512'],
    ['blake2b', 'BLAKE2b-512'],
    ['blake3', 'BLAKE3'],
];
function hashesOf({ name, digest }, measured) {
    const more = measured.get(name);
    if (!more)
        return [{ alg: 'SHA-256', content: digest.sha256 }];
    const digests = { ...more, ...digest };
    return algorithms.flatMap(([algorithm, alg]) => {
        const content = Object.hasOwn(digests, algorithm) ? digests[algorithm] : undefined;
        return content === undefined ? [] : [{ alg, content }];
    });
}
function uniqueReferences() {
    const copies = new Map();
    return (wanted) => {
        const copy = (copies.get(wanted) ?? 0) + 1;
        copies.set(wanted, copy);
        return copy === 1 ? wanted : `${wanted}#${copy}`;
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/cyclonedx/index.js


/**
 * The models, prompts and configurations of a manifest as CycloneDX 1.6 components, for the software bill of materials of
 * a later action. The same manifest gives the same document: it holds no time, and its serial number comes from the
 * manifest's digest. `measured` adds digests to those of the manifest (`sha512`, `blake2b`, `blake3`, …).
 */
async function mlComponents({ manifest, sha256 }, measured = new Map(), listFiles) {
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: serialNumber(sha256),
        version: 1,
        components: componentsOf(manifest, measured, await loadSpdxIds(), listFiles),
    };
}
/** A UUID of version 8 (RFC 9562, 5.8) made from a digest. */
function serialNumber(sha256) {
    const variant = ((Number.parseInt(sha256.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
    const parts = [
        sha256.slice(0, 8),
        sha256.slice(8, 12),
        `8${sha256.slice(13, 16)}`,
        `${variant}${sha256.slice(17, 20)}`,
        sha256.slice(20, 32),
    ];
    return `urn:uuid:${parts.join('-')}`;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/cyclonedx/long.js


/** Stands for the files of a model. No component looks like it, and in a text its quotes would be escaped. */
const place = { type: 'file', name: '' };
/** Files that are turned into one text. */
const atOnce = 1000;
/**
 * `mlComponents` of a manifest of many files, as a line of JSON. What JSON makes of an object for every file takes almost
 * twice as long, and more memory.
 */
async function longComponents(manifest) {
    const bom = await mlComponents(manifest, new Map(), () => [place]);
    const [first = '', ...behind] = JSON.stringify(bom).split(JSON.stringify(place));
    const { models } = manifest.manifest;
    const texts = [first, ...behind.flatMap((text, model) => [...filesText(models[model]?.files ?? []), text]), '\n'];
    return bytesOf(texts);
}
function filesText(files) {
    const texts = [];
    for (let at = 0; at < files.length; at += atOnce) {
        const some = files.slice(at, at + atOnce).map(fileText);
        texts.push(`${at === 0 ? '' : ','}${some.join(',')}`);
    }
    return texts;
}
/** What JSON writes as it is. */
const plain = /^[ !#-[\]-~]*$/;
function fileText(file) {
    const { name, role, size, digest } = file;
    if (file.chatTemplate || !plain.test(name))
        return JSON.stringify(fileComponent(file, new Map()));
    return `{"type":"file","bom-ref":"file:${name}","name":"${name}","hashes":[{"alg":"SHA-256","content":"${digest.sha256}"}],"properties":[{"name":"seaworthy:role","value":"${role}"},{"name":"seaworthy:size","value":"${size}"}]}`;
}
/** In one piece of memory. */
function bytesOf(texts) {
    const bytes = Buffer.allocUnsafeSlow(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
    let at = 0;
    for (const text of texts)
        at += bytes.write(text, at);
    return bytes;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/cyclonedx/leave.js


/** Longer lists are read by programs alone, and take half the time and the space without white space. */
const mostRead = 10_000;
/** Leaves the components for a later action, and returns the path of their file. */
async function leaveComponents(manifest, job) {
    const content = manifest.files.length > mostRead
        ? await longComponents(manifest)
        : `${JSON.stringify(await mlComponents(manifest), null, 2)}\n`;
    return job.leave('models.cdx.json', content);
}


/***/ }),

/***/ 28286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ew: () => (/* reexport */ diffManifests),
  WX: () => (/* reexport */ findingsOf),
  b8: () => (/* reexport */ manifestSection),
  ED: () => (/* reexport */ measuredOf),
  QR: () => (/* reexport */ openAgainst),
  cj: () => (/* reexport */ sentencesOf),
  dG: () => (/* reexport */ sideInFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/shared/documents/src/index.js + 7 modules
var src = __webpack_require__(65959);
// EXTERNAL MODULE: ./build/shared/manifest/src/index.js + 13 modules
var manifest_src = __webpack_require__(52323);
// EXTERNAL MODULE: ./build/shared/evidence/src/index.js + 9 modules
var evidence_src = __webpack_require__(95217);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 4 modules
var verdict_src = __webpack_require__(36999);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/values.js
/** What differs between two JSON values, key by key. Lists of plain values are compared as wholes. */
function compareValues(before, after, keys = []) {
    if (isRecord(before) && isRecord(after))
        return compareRecords(before, after, keys);
    if (Array.isArray(before) && Array.isArray(after))
        return compareLists(before, after, keys);
    return same(before, after) ? [] : [{ keys, before, after }];
}
function compareRecords(before, after, keys) {
    const names = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...names].flatMap((name) => compareValues(own(before, name), own(after, name), [...keys, name]));
}
function compareLists(before, after, keys) {
    if (![...before, ...after].some(isContainer))
        return same(before, after) ? [] : [{ keys, before, after }];
    const names = [namesOf(before), namesOf(after)];
    if (names[0] && names[1])
        return compareRecords(names[0], names[1], keys);
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => compareValues(before[index], after[index], [...keys, index])).flat();
}
/** The items of a list by their names, when each has one of its own: their order is not what identifies them. */
function namesOf(list) {
    const named = new Map(list.flatMap((item) => (isRecord(item) ? [[own(item, 'name') ?? own(item, 'id'), item]] : [])));
    if (named.size !== list.length || ![...named.keys()].every((name) => typeof name === 'string'))
        return undefined;
    return Object.fromEntries(named);
}
function isRecord(value) {
    return isContainer(value) && !Array.isArray(value);
}
function isContainer(value) {
    return value !== null && typeof value === 'object';
}
/** A value of the document's own: `constructor` is not in every object. */
function own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
function same(a, b) {
    return Object.is(a, b) || (isContainer(a) && isContainer(b) && JSON.stringify(a) === JSON.stringify(b));
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/against/evidence.js






const kind = 'evidence to compare with';
const predicateType = (0,evidence_src/* verdictPredicateType */.ZH)('model-manifest-verify');
const statement = evidence_src/* statementSchema */.t.extend({ predicate: evidence_src/* verdictPredicateSchema */.yQ });
/** What `manifestSection` leaves in a verdict. */
const withManifest = schemas/* looseObject */._H3({
    predicate: schemas/* looseObject */._H3({
        measured: schemas/* looseObject */._H3({ manifest: schemas/* looseObject */._H3({ kind: schemas/* literal */.euz('document'), value: manifest_src/* manifestSchema */.rc }) }),
    }),
});
/**
 * The manifest that a statement of this action was about; stored as it is, in a DSSE envelope or in a Sigstore bundle.
 * Its files are not at hand: texts are compared by their digests. A signature is not checked here: whoever names the file
 * vouches for it. Throws `diff/other-evidence`, `diff/no-manifest`, or the faults of a document.
 */
async function openEvidence(file) {
    const { value, text } = unwrap(await (0,src/* readJson */.Vh)(file, schemas/* looseObject */._H3({}), { kind }), file);
    const { predicateType: found, predicate } = isRecord(value) ? value : {};
    if (found !== predicateType)
        throw otherEvidence(file, found);
    const measured = isRecord(predicate) ? predicate['measured'] : undefined;
    if (isRecord(measured) && measured['manifest'] === undefined)
        throw noManifest(file);
    const source = { file, kind, text };
    const { invocation } = (await (0,src/* validate */.tf)(value, statement, source)).predicate;
    const { manifest } = (await (0,src/* validate */.tf)(value, withManifest, source)).predicate.measured;
    return {
        name: `the evidence of commit ${invocation.commit.slice(0, 12)}`,
        side: { manifest: manifest.value, read: () => Promise.resolve(undefined) },
    };
}
/** What an envelope or a bundle holds, or the document itself. */
function unwrap(document, file) {
    const { value } = document;
    const envelope = isRecord(value['dsseEnvelope']) ? value['dsseEnvelope'] : value;
    if (typeof envelope['payload'] !== 'string')
        return document;
    const text = Buffer.from(envelope['payload'], 'base64').toString();
    return { value: (0,src/* parseJson */.qF)(text, { file, kind }), text };
}
function otherEvidence(file, found) {
    const shown = typeof found === 'string' ? `a statement of type ${found}` : 'no statement';
    return new verdict_src/* UserError */.yo('diff/other-evidence', `Expected a statement of model-manifest-verify, found ${shown}.`, {
        remedy: 'Name the file model-manifest-verify.verdict.*.intoto.json of the release to compare with, or a manifest.',
        at: { file },
    });
}
function noManifest(file) {
    return new verdict_src/* UserError */.yo('diff/no-manifest', 'Expected a statement that carries the manifest, found one without it.', {
        remedy: 'Compare with the revision that it is about: its run read no manifest, or one of too many files to be repeated.',
        at: { file },
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var files_src = __webpack_require__(58881);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/against/readers.js



/** Larger files are no texts that people review. In bytes. */
const largestText = 1024 * 1024;
/**
 * A side that reads texts, each of which must be the one that the manifest lists: a text that only has its name would
 * show a difference that nobody reviewed. A Git LFS pointer in place of the file is no such text either.
 */
function sideWith(manifest, fetch) {
    const { models, prompts, configs } = manifest;
    const files = [...models.flatMap((model) => model.files), ...prompts, ...configs];
    const byName = new Map(files.map((file) => [file.name, file]));
    return {
        manifest,
        read: async (name) => {
            const file = byName.get(name);
            const bytes = file && file.size <= largestText ? await fetch(file) : undefined;
            const listed = bytes && (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === file?.digest.sha256;
            return listed ? decode(bytes) : undefined;
        },
    };
}
/** The side whose files lie below a folder. */
function sideInFolder(manifest, folder, readTemplate) {
    const within = async (name, read) => {
        try {
            return await read(await (0,files_src/* resolveWithin */.s5)(await (0,files_src/* openRoot */.R8)(folder), name));
        }
        catch (error) {
            // That a file is not there, or not what it should be, is for the verification to say.
            if (error instanceof verdict_src/* UserError */.yo)
                return undefined;
            throw error;
        }
    };
    return {
        ...sideWith(manifest, ({ name, size }) => within(name, (path) => (0,files_src/* readBounded */.CB)(path, size))),
        ...(readTemplate && { readChatTemplate: (name) => within(name, readTemplate) }),
    };
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/shared/documents/src/parse-yaml.js
var parse_yaml = __webpack_require__(79528);
// EXTERNAL MODULE: ./build/shared/tools/src/index.js + 12 modules
var tools_src = __webpack_require__(16518);
;// CONCATENATED MODULE: ./build/shared/git/src/hardened.js

const git = {
    name: 'git',
    version: { args: ['--version'], pattern: /git version (\d+(?:\.\d+)+)/ },
    // The first whose rev-parse knows --end-of-options.
    requires: { minimum: '2.30' },
    hint: 'Install git 2.30 or newer on the runner.',
};
/**
 * Nothing of the repository, the user or the system may make git start a program, reach the network or show other
 * objects than those that are asked for: the repository may be hostile. Objects that a partial clone left out stay out.
 */
const environment = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
};
/**
 * The checkout of a container job belongs to another user, which git refuses lest the repository's settings start
 * programs; the settings here keep it from that, so that the refusal is not needed.
 */
const settings = [
    'safe.directory=*',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'protocol.allow=never',
];
/** Finds git, and runs it in a folder. Throws the faults of `findTool`. */
async function hardenedGit(folder) {
    const tool = await (0,tools_src/* findTool */.SG)(git);
    const options = settings.flatMap((setting) => ['-c', setting]);
    return (args, maxOutputBytes = 1024 * 1024) => (0,tools_src/* runTool */.qI)(tool, ['--no-pager', ...options, ...args], {
        cwd: folder,
        env: environment,
        deadlineMs: 60_000,
        maxOutputBytes,
        // 1 is "no", 128 is git's own failure: both are told in our words.
        exitCodes: [0, 1, 128],
    });
}

;// CONCATENATED MODULE: ./build/shared/git/src/repository.js


/** Opens the repository that a folder lies in. Throws `git/no-repository`, or the faults of `findTool`. */
async function openRepository(folder) {
    const run = await hardenedGit(folder);
    const { exitCode, stdout, stderr } = await run(['rev-parse', '--show-prefix']);
    if (exitCode !== 0)
        throw noRepository(folder, stderr);
    const prefix = stdout.replace(/\r?\n$/, '');
    return {
        commitOf: (revision) => commitOf(revision, run),
        committedAt: (revision) => committedAt(revision, run),
        isShallow: async () => (await run(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true',
        read: (commit, name, maximumBytes) => readBlob(`${commit}:${prefix}${name}`, maximumBytes, run),
        changedSince: (commit) => changedSince(commit, run),
    };
}
async function commitOf(revision, run) {
    const { exitCode, stdout } = await run([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
    ]);
    const [, commit] = /^([0-9a-f]{40}|[0-9a-f]{64})\r?\n$/.exec(stdout) ?? [];
    return exitCode === 0 ? commit : undefined;
}
async function committedAt(revision, run) {
    const commit = await commitOf(revision, run);
    if (commit === undefined)
        return undefined;
    const { exitCode, stdout } = await run(['show', '--no-patch', '--no-show-signature', '--format=%ct', commit]);
    const [, seconds] = /^(\d{1,11})\r?\n$/.exec(stdout) ?? [];
    return exitCode === 0 && seconds !== undefined ? new Date(Number(seconds) * 1000) : undefined;
}
/** `cat-file` hands out the bytes as they are stored: no filter, no text conversion, no external diff. */
async function readBlob(object, maximumBytes, run) {
    try {
        const { exitCode, stdout } = await run(['cat-file', 'blob', object], maximumBytes);
        return exitCode === 0 ? stdout : undefined;
    }
    catch (error) {
        if (error instanceof verdict_src/* UserError */.yo && error.rule === 'tools/too-much-output')
            return undefined;
        throw error;
    }
}
const mostNames = 64 * 1024 * 1024;
async function changedSince(revision, run) {
    const commit = await commitOf(revision, run);
    if (commit === undefined)
        return undefined;
    const common = await run(['merge-base', commit, 'HEAD']);
    const base = common.stdout.trim();
    if (common.exitCode !== 0 || base === '')
        return undefined;
    const [changed, untracked] = await Promise.all([
        run(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--diff-filter=d', '--relative', base], mostNames),
        run(['ls-files', '-z', '--others', '--exclude-standard'], mostNames),
    ]);
    if (changed.exitCode !== 0 || untracked.exitCode !== 0)
        return undefined;
    return [...new Set([changed, untracked].flatMap(({ stdout }) => stdout.split('\0').filter((name) => name !== '')))];
}
function noRepository(folder, stderr) {
    const [reason = 'git gives no reason'] = stderr.trim().split('\n');
    return new verdict_src/* UserError */.yo('git/no-repository', `Expected ${folder} to lie in a git repository: ${reason}.`, {
        remedy: 'Check out the repository with actions/checkout, with its history.',
        at: { file: folder },
    });
}

;// CONCATENATED MODULE: ./build/shared/git/src/index.js


;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/against/git.js


/** The repository that a folder lies in. Throws `diff/no-repository`, or the faults of git's own finding. */
async function git_openRepository(folder) {
    try {
        return await openRepository(folder);
    }
    catch (error) {
        if (!(error instanceof verdict_src/* UserError */.yo) || error.rule !== 'git/no-repository')
            throw error;
        throw new verdict_src/* UserError */.yo('diff/no-repository', error.message, {
            ...error.details,
            remedy: 'Check out the repository with actions/checkout, or compare with a manifest or an evidence file.',
        });
    }
}
/** The id of the commit that a revision names. Throws `diff/unknown-revision`. */
async function git_commitOf(repository, revision) {
    const resolved = await repository.commitOf(revision);
    if (resolved !== undefined)
        return resolved;
    const remote = (await repository.commitOf(`refs/remotes/origin/${revision}`)) !== undefined;
    throw unknownRevision(revision, { shallow: await repository.isShallow(), remote });
}
function unknownRevision(revision, { shallow, remote }) {
    const clone = shallow ? ', whose history was cut off when it was cloned' : '';
    const remedies = [
        remote ? `Write "against: origin/${revision}": that branch was fetched.` : undefined,
        shallow ? 'Give actions/checkout "fetch-depth: 0", so that the whole history is there.' : undefined,
        'Name a commit, tag or branch of this repository, or a file that ends in .yaml, .yml or .json.',
    ];
    return new verdict_src/* UserError */.yo('diff/unknown-revision', `Expected a revision to compare with, found no "${revision}" in this repository${clone}.`, {
        remedy: remedies.find((remedy) => remedy !== undefined) ?? '',
        properties: { revision, shallow },
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/against/revision.js







/** In bytes. */
const largestManifest = 64 * 1024 * 1024;
/** The manifest as it was in a revision, at the path where it is now. */
async function openRevision(revision, manifestFile) {
    const repository = await git_openRepository(external_node_path_default().dirname(manifestFile));
    const commit = await git_commitOf(repository, revision);
    const name = external_node_path_default().basename(manifestFile);
    const text = await repository.read(commit, name, largestManifest);
    if (text === undefined)
        throw revision_noManifest(revision, commit, name);
    const manifest = await parse(text, `${revision}:${name}`);
    const side = sideWith(manifest, async ({ name: file, size }) => {
        // Bytes that are not UTF-8 come out changed, and do not have the listed digest then: they are no text.
        const content = await repository.read(commit, file, size);
        return content === undefined ? undefined : Buffer.from(content);
    });
    return { name: `${revision} (${commit.slice(0, 12)})`, side };
}
async function parse(text, file) {
    if (/^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/.test(text)) {
        throw new verdict_src/* UserError */.yo('diff/manifest-in-lfs', `Expected a manifest at ${file}, found a Git LFS pointer.`, {
            remedy: 'Keep the manifest in git itself: it is a small text, and must be readable in every clone.',
        });
    }
    const source = { file, kind: 'model manifest to compare with' };
    return (0,src/* validate */.tf)((0,parse_yaml.parseYaml)(text, source), manifest_src/* manifestSchema */.rc, { ...source, text });
}
function revision_noManifest(revision, commit, name) {
    return new verdict_src/* UserError */.yo('diff/no-manifest', `Expected ${name} in ${revision} (${commit.slice(0, 12)}), found no such file, or one that the clone left out.`, {
        remedy: `Compare with a revision that has the manifest at the same path, or with a copy of the manifest as a file.`,
        properties: { revision, commit },
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/against/against.js







/**
 * Opens what the input `against` names: what ends in `.yaml`, `.yml` or `.json` is a file, a manifest or evidence; all
 * else is a git revision. The name alone decides, so that no file in the checkout can pass itself off as a branch.
 * Throws UserError.
 */
async function openAgainst(against, options) {
    if (!/\.(ya?ml|json)$/i.test(against))
        return openRevision(against, options.manifestFile);
    const file = external_node_path_default().resolve(options.workingDirectory, against);
    return (await isEvidence(file)) ? openEvidence(file) : openManifest(against, file, options);
}
async function openManifest(name, file, { readTemplate }) {
    const { manifest, folder } = await (0,manifest_src/* readManifest */.WI)(file);
    return { name, side: sideInFolder(manifest, folder, readTemplate) };
}
/** A manifest may be JSON too, and says so by its models. */
async function isEvidence(file) {
    if (!/\.json$/i.test(file))
        return false;
    const { value } = await (0,src/* readJson */.Vh)(file, schemas/* looseObject */._H3({}), { kind: 'file to compare with' });
    return value['models'] === undefined;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/change.js
/**
 * What may change, the most telling first, with what it asks of a reviewer. Most changes are a reviewer's to judge and
 * fail nothing; the severity says how loudly they are told. `low` is what makes the app act differently.
 */
const kinds = {
    'chat-template': { severity: 'low', remedy: 'Read the difference: the template frames every message to the model.' },
    sampling: { severity: 'low', remedy: 'Run the evaluations again: answers will vary differently.' },
    config: { severity: 'low', remedy: 'Check that the app is meant to run with these values.' },
    weights: { severity: 'low', remedy: 'Check source, signature and evaluations of the new weights.' },
    tokenizer: { severity: 'low', remedy: 'Check that the tokenizer belongs to the weights; run the evaluations again.' },
    adapter: { severity: 'low', remedy: 'Check source and evaluations of the adapter.' },
    licence: { severity: 'low', remedy: 'Check that the app may be shipped under this licence.' },
    prompt: { severity: 'low', remedy: 'Read the difference: prompts are behaviour.' },
    'tool-schema': { severity: 'low', remedy: 'Check what the model may do now.' },
    'agent-instructions': { severity: 'low', remedy: 'Read the difference: agents follow these instructions.' },
    'evaluation-set': { severity: 'note', remedy: 'Results from before and after cannot be compared.' },
    model: { severity: 'low', remedy: 'Check source, licence and signature of every model that ships.' },
    'model-config': { severity: 'low', remedy: 'Run the evaluations again.' },
    runtime: { severity: 'low', remedy: 'Run the tests with this runtime.' },
    'base-model': { severity: 'low', remedy: 'Check source and licence of the base model.' },
    'remote-model': { severity: 'low', remedy: 'Run the evaluations against this model: its bytes cannot be verified.' },
    source: { severity: 'low', remedy: 'Check that the source is the expected one, and its revision cannot move.' },
    exception: { severity: 'low', remedy: 'Read the reason: the exception lets a file pass that is not safe to load.' },
    roots: { severity: 'low', remedy: 'Check that every folder a model loads from is still covered.' },
    file: { severity: 'note', remedy: 'Check that the change is meant.' },
    metadata: { severity: 'note', remedy: 'Nothing, when it is meant.' },
    rename: { severity: 'note', remedy: 'Check that the app looks for the new name.' },
};
function severityOf({ kind, severity }) {
    return severity ?? kinds[kind].severity;
}
function remedyOf({ kind, remedy }) {
    return remedy ?? kinds[kind].remedy;
}
/** "silero-vad: weights replaced, same tokenizer" */
function sentence({ about, told }) {
    return about === undefined ? told : `${about}: ${told}`;
}
/** The most telling first; changes of one kind keep their order. */
function inOrder(changes) {
    const order = Object.keys(kinds);
    return changes.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

// EXTERNAL MODULE: ./build/shared/report/src/index.js + 9 modules
var report_src = __webpack_require__(50643);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/shown.js

/** In UTF-16 units. Longer values are cut in sentences; texts are compared as texts. */
const longestValue = 80;
/** A value in a sentence: words as they are, anything that could be misread as JSON. */
function showValue(value) {
    if (value === undefined)
        return 'not set';
    const plain = typeof value === 'string' && /^\S(?:.*\S)?$/u.test(value);
    const text = plain ? value : JSON.stringify(value);
    return text.length > longestValue ? `${text.slice(0, longestValue - 1).replace(/\p{Surrogate}$/u, '')}…` : text;
}
/** Whether a value is too long for a sentence, so that what changed in it must be shown as a text. */
function isText(value) {
    return typeof value === 'string' && (value.length > longestValue || value.includes('\n'));
}
/** Files as their content: "sha256 1a153a22f450 (2.2 MiB)", "3 files (4.0 GiB)", "none". */
function showFiles(files) {
    const [first, ...others] = files;
    if (first === undefined)
        return 'none';
    const size = (0,report_src/* formatBytes */.z3)(files.reduce((sum, file) => sum + file.size, 0));
    return others.length === 0
        ? `sha256 ${first.digest.sha256.slice(0, 12)} (${size})`
        : `${files.length} files (${size})`;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/fields.js

const sampling = [
    ['temperature', 'temperature'],
    ['topP', 'top-p'],
    ['topK', 'top-k'],
    ['minP', 'min-p'],
    ['seed', 'seed'],
    ['maxTokens', 'maximum tokens'],
    ['stop', 'stop sequences'],
    ['repetitionPenalty', 'repetition penalty'],
].map(([key, noun]) => ({ kind: 'sampling', noun, path: ['sampling', key], get: (from) => from.sampling?.[key] }));
const modelConfig = [
    ['quantization', 'quantisation'],
    ['precision', 'precision'],
    ['paramSize', 'parameters'],
    ['architecture', 'architecture'],
    ['format', 'format'],
].map(([key, noun]) => ({ kind: 'model-config', noun, path: ['config', key], get: (from) => from.config?.[key] }));
const modelFields = [
    ...sampling,
    ...modelConfig,
    {
        kind: 'runtime',
        noun: 'execution provider',
        path: ['runtime', 'executionProvider'],
        get: (from) => from.runtime?.executionProvider,
    },
    {
        kind: 'runtime',
        noun: 'context length',
        path: ['runtime', 'contextLength'],
        get: (from) => from.runtime?.contextLength,
    },
    { kind: 'source', noun: 'source', path: ['source', 'uri'], get: ({ source }) => source.uri },
    { kind: 'source', noun: 'revision', path: ['source', 'revision'], get: ({ source }) => source.revision },
    { kind: 'metadata', noun: 'version', path: ['version'], get: ({ version }) => version },
    { kind: 'metadata', noun: 'family', path: ['family'], get: ({ family }) => family },
    { kind: 'metadata', noun: 'title', path: ['title'], get: ({ title }) => title },
];
const remoteFields = [
    { kind: 'remote-model', noun: 'remote model', path: ['model'], get: ({ model }) => model },
    { kind: 'remote-model', noun: 'provider', path: ['provider'], get: ({ provider }) => provider },
    { kind: 'remote-model', noun: 'endpoint', path: ['endpoint'], get: ({ endpoint }) => endpoint },
    ...sampling,
];
/** "quantisation Q8_0 → Q4_K_M", and the rest that a manifest says of a model besides its files. */
function modelFieldChanges(before, after, path) {
    return [
        ...fieldChanges(modelFields, before, after, path),
        ...runtimeChange(before, after, path),
        ...baseChange(before, after, path),
    ];
}
/** "remote model gpt-5 → gpt-6" */
function remoteModelChanges(before, after, path) {
    return fieldChanges(remoteFields, before, after, path);
}
function fieldChanges(fields, before, after, path) {
    return fields.flatMap(({ kind, noun, path: below, get }) => change(kind, noun, [get(before), get(after)], { about: after.name, path: [...path, ...below] }));
}
/** "runtime onnxruntime 1.19 → 1.20", "runtime llama.cpp b4000 → onnxruntime 1.20" */
function runtimeChange({ runtime: before }, { runtime: after, name }, path) {
    const sameEngine = before?.engine === after?.engine;
    const noun = sameEngine && after ? `runtime ${after.engine}` : 'runtime';
    const show = (runtime) => runtime && (sameEngine ? runtime.version : `${runtime.engine} ${runtime.version}`);
    return change('runtime', noun, [show(before), show(after)], { about: name, path: [...path, 'runtime'] });
}
/** "base model a → b" */
function baseChange({ base: before }, { base: after, name }, path) {
    const place = { about: name, path: [...path, 'base'] };
    const where = (base) => base && [base.uri, base.revision].filter(Boolean).join(' at ');
    const named = change('base-model', 'base model', [before?.name, after?.name], place);
    if (named.length > 0)
        return named;
    return [
        ...change('base-model', 'source of the base model', [where(before), where(after)], place),
        ...change('base-model', 'digest of the base model', [before?.digest?.sha256, after?.digest?.sha256], place),
    ];
}
function change(kind, what, [old, now], place) {
    const [before, after] = [showValue(old), showValue(now)];
    const same = old === now || JSON.stringify(old) === JSON.stringify(now);
    return same ? [] : [{ kind, what, told: `${what} ${before} → ${after}`, before, after, ...place }];
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/pair.js
/**
 * Pairs the items of two lists by the first key that they share; later keys see only what earlier ones left. In the order
 * of the list after, then what is gone in the order of the list before.
 */
function pair(before, after, ...keys) {
    const old = before.map((item, index) => ({ item, index }));
    const pairs = after.map((item, index) => ({ after: { item, index } }));
    const left = new Set(old);
    for (const key of keys) {
        // Reversed, since taking the last of many is cheap and taking the first is not.
        const candidates = Map.groupBy([...left].reverse(), ({ item }) => key(item));
        for (const each of pairs) {
            if (each.before !== undefined || each.after === undefined)
                continue;
            const wanted = key(each.after.item);
            const found = wanted === undefined ? undefined : candidates.get(wanted)?.pop();
            if (found === undefined)
                continue;
            each.before = found;
            left.delete(found);
        }
    }
    return [...pairs, ...[...left].map((gone) => ({ before: gone }))];
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/files.js


/** More changes of one kind than this are told as one. */
const toldOneByOne = 10;
/** Sorts the files of two lists by what happened to them. `path` is that of the list in the manifest. */
function pairFiles(before, after, path) {
    const pairs = pair(before, after, ({ name }) => name, digestOf, ({ name, role }) => `${role}/${baseName(name)}`);
    const both = pairs.flatMap((each) => bothSides(each, path));
    return {
        changed: both.filter((each) => digestOf(each.before) !== digestOf(each.after)),
        renamed: both.filter((each) => each.before.name !== each.after.name && digestOf(each.before) === digestOf(each.after)),
        recast: both.filter((each) => each.before.name === each.after.name &&
            digestOf(each.before) === digestOf(each.after) &&
            each.before.role !== each.after.role),
        added: pairs.flatMap(({ before: old, after: now }) => now && !old ? [{ file: now.item, path: [...path, now.index] }] : []),
        removed: pairs.flatMap(({ before: old, after: now }) => (old && !now ? [{ file: old.item, path }] : [])),
    };
}
function bothSides({ before, after }, path) {
    return before && after ? [{ before: before.item, after: after.item, path: [...path, after.index] }] : [];
}
function digestOf({ digest }) {
    return digest.sha256;
}
function baseName(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/** "file a.onnx renamed b.onnx, same bytes" */
function renames(files) {
    return fewOrOne(files, 'rename', ({ before, after, path }) => ({
        kind: 'rename',
        what: 'file name',
        told: `file ${before.name} renamed ${after.name}, same bytes`,
        before: before.name,
        after: after.name,
        path,
    }));
}
/** "file a.json: role config → tokenizer" */
function roleChanges(files) {
    return fewOrOne(files, 'file', ({ before, after, path }) => ({
        kind: 'file',
        about: after.name,
        what: 'role',
        told: `role ${before.role} → ${after.role}`,
        before: before.role,
        after: after.role,
        path,
    }));
}
/** "card models/m/README.md changed": files whose content has no meaning of its own here. */
function contentChanges(files) {
    return fewOrOne(files, 'file', ({ before, after, path }) => ({
        kind: 'file',
        what: `${after.role} ${after.name}`,
        told: `${after.role} ${after.name} changed`,
        before: showFiles([before]),
        after: showFiles([after]),
        path,
    }));
}
/** "card models/m/README.md added" */
function arrivals({ added, removed }) {
    const change = ({ file, path }, verb) => ({
        kind: 'file',
        what: `${file.role} ${file.name}`,
        told: `${file.role} ${file.name} ${verb}`,
        before: verb === 'added' ? 'none' : showFiles([file]),
        after: verb === 'added' ? showFiles([file]) : 'none',
        path,
    });
    return [
        ...fewOrOne(added, 'file', (each) => change(each, 'added')),
        ...fewOrOne(removed, 'file', (each) => change(each, 'removed')),
    ];
}
/** Each change, or when there are many the first with the number of the others: "… and 49,999 more". */
function fewOrOne(items, kind, tell) {
    if (items.length <= toldOneByOne)
        return items.map(tell);
    return items.slice(0, 1).map((first) => {
        const change = tell(first);
        const more = `and ${items.length - 1} more files`;
        return { ...change, kind, what: `${change.what} ${more}`, told: `${change.told}, ${more}` };
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/document.js



/** A document of more values is compared as a text. Aliases let a small YAML text stand for millions. */
const maximumValues = 200_000;
/** Whether a file is of values that can be compared key by key. */
function isDocument(name) {
    return /\.(json|ya?ml)$/i.test(name);
}
/** The value of a JSON or YAML text; nothing when it is not one, or too large to be compared by its keys. */
function parseDocument(text, name) {
    const source = { file: name, kind: 'file' };
    try {
        const value = /\.json$/i.test(name) ? (0,src/* parseJson */.qF)(text, source) : (0,parse_yaml.parseYaml)(text, source);
        return countValues(value, maximumValues) > maximumValues ? undefined : { value };
    }
    catch (error) {
        if (error instanceof verdict_src/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** How many values there are, once aliases are expanded; counts no further than one past the limit. */
function countValues(value, limit) {
    if (value === null || typeof value !== 'object')
        return 1;
    let count = 1;
    for (const child of Object.values(value)) {
        count += countValues(child, limit - count);
        if (count > limit)
            break;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/text-diff.js
const limits = {
    /** Lines that are shown. */
    lines: 500,
    /** UTF-16 units of a line; a longer one is shown as several. */
    line: 400,
    /** Lines that differ. Beyond that a comparison takes long and tells nobody anything. */
    edits: 2000,
};
/** Compares line by line. Long lines are compared by their parts, so that no difference hides at the end of one. */
async function diffTexts(before, after) {
    const { structuredPatch } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 44023));
    const options = { context: 3, maxEditLength: limits.edits };
    const [old, now] = withLastLineEnded(before, after).map(foldLines);
    const patch = structuredPatch('', '', old ?? '', now ?? '', '', '', options);
    return patch ? { lines: count(patch.hunks), text: body(patch.hunks) } : replaced(before, after);
}
/** A line that only lost its place as the last one, and got a line ending, did not change; unless that is all that did. */
function withLastLineEnded(before, after) {
    const [old, now] = [before, after].map((text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`));
    return old === now ? [before, after] : [old ?? '', now ?? ''];
}
function body(hunks) {
    const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: parts }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...parts,
    ]);
    return cut(lines);
}
function cut(lines) {
    const left = lines.length - limits.lines;
    const shown = left > 0 ? [...lines.slice(0, limits.lines), `… ${left} more lines`] : lines;
    return `${shown.join('\n')}\n`;
}
/** Lines that went and lines that came in their place count once. */
function count(hunks) {
    let lines = 0;
    let run = { '-': 0, '+': 0 };
    for (const line of [...hunks.flatMap((hunk) => [...hunk.lines, ' '])]) {
        const sign = line[0];
        if (sign === '-' || sign === '+')
            run[sign]++;
        else if (sign === ' ') {
            lines += Math.max(run['-'], run['+']);
            run = { '-': 0, '+': 0 };
        }
    }
    return lines;
}
/** Texts that share too little to be compared. */
function replaced(before, after) {
    const [old, now] = [before, after].map((text) => foldLines(text).replace(/\n$/, '').split('\n'));
    const summary = `@@ ${old?.length ?? 0} lines were replaced by ${now?.length ?? 0} @@`;
    return {
        lines: Math.max(old?.length ?? 0, now?.length ?? 0),
        text: cut([summary, ...(now ?? []).map((line) => `+${line}`)]),
    };
}
/**
 * Breaks long lines after punctuation, marked by an ellipsis where they go on. Where to break depends on the text nearby,
 * so that the parts after a change are the same again.
 */
function foldLines(text) {
    return text.replace(/[^\n]{401,}/g, (line) => (line.match(/[^]{40,400}?(?:[.;!?,}] ?|\\n)|[^]{1,400}/gu) ?? []).join('\n… '));
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/document-change.js





/** More keys of one file than this are counted, and read in its text diff. */
const document_change_toldOneByOne = 20;
/** Reads both versions; nothing when one is not at hand or not a document. */
async function readDocuments(files, sides) {
    const before = await readDocument(files.before.name, sides.before);
    const after = await readDocument(files.after.name, sides.after);
    return before && after && { files, before, after };
}
async function readDocument(name, side) {
    const text = await side.read(name);
    const document = text === undefined ? undefined : parseDocument(text, name);
    return text === undefined || document === undefined ? undefined : { text, value: document.value };
}
/**
 * "config/agent.json: chat.temperature 0.2 → 0.7", key by key. The first change carries the text diff of the file, because
 * values alone do not tell duplicate keys, comments and order.
 */
async function documentChanges(documents, kind = 'config') {
    const { files, before, after } = documents;
    const keys = compareValues(before.value, after.value);
    const changes = keys.slice(0, document_change_toldOneByOne).map((key) => keyChange(key, files, kind));
    const left = keys.length - changes.length;
    if (left > 0)
        changes.push(whole(files, kind, `${left} more values changed`));
    const [first = whole(files, kind, 'same values, written differently'), ...others] = changes;
    return [await withText(first, documents), ...others];
}
/** A change with the text diff of the whole file. */
async function withText(change, { files, before, after }) {
    return { ...change, text: (await diffTexts(before.text, after.text)).text, textOf: files.after.name };
}
/** "chat.temperature 0.2 → 0.7"; of a value that is a text of its own only that it changed. */
function keyChange({ keys, before, after }, { after: file, path }, kind) {
    const what = keys.length === 0 ? 'the whole value' : (0,src/* showPath */.P8)(keys);
    const change = { kind, about: file.name, what, before: showValue(before), after: showValue(after), path };
    const told = isText(before) && isText(after) ? `${what} changed` : `${what} ${change.before} → ${change.after}`;
    return { ...change, told };
}
function whole({ before, after, path }, kind, told) {
    return {
        kind,
        about: after.name,
        what: 'content',
        told,
        before: showFiles([before]),
        after: showFiles([after]),
        path,
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/text-change.js


const tellings = {
    'system-prompt': { kind: 'prompt', noun: 'system prompt' },
    prompt: { kind: 'prompt', noun: 'prompt' },
    'tool-schema': { kind: 'tool-schema', noun: 'tool schema' },
    'agent-instructions': { kind: 'agent-instructions', noun: 'agent instructions' },
    'evaluation-set': { kind: 'evaluation-set', noun: 'evaluation set' },
    'chat-template': { kind: 'chat-template', noun: 'chat template' },
    licence: { kind: 'licence', noun: 'licence text' },
    config: { kind: 'config', noun: 'configuration' },
    card: { kind: 'file', noun: 'model card' },
};
/** "prompt prompts/system.md changed 3 lines", with a text diff when both texts are at hand. */
async function textChange(files, sides) {
    const { before, after, path } = files;
    const { kind, noun } = tellingOf(after);
    const [old, now] = await Promise.all([sides.before.read(before.name), sides.after.read(after.name)]);
    const told = before.name === after.name ? `${noun} ${after.name}` : `${noun} ${after.name} (was ${before.name})`;
    const change = { kind, what: `${noun} ${after.name}`, before: showFiles([before]), after: showFiles([after]), path };
    if (old === undefined || now === undefined)
        return { ...change, told: `${told} changed` };
    return { ...change, ...(await comparison(told, old, now)) };
}
/** What changed between two texts, as the end of a sentence and as a diff. */
async function comparison(noun, before, after) {
    const { lines, text } = await diffTexts(before, after);
    const same = withoutLineEndings(before) === withoutLineEndings(after);
    const extent = same ? 'only in its line endings' : lines === 1 ? '1 line' : `${lines} lines`;
    return { told: `${noun} changed ${extent}`, text };
}
function withoutLineEndings(text) {
    return text.replaceAll('\r\n', '\n').replace(/\n$/, '');
}
/** "prompt prompts/system.md added", with its text. */
async function textAdded({ file, path }, { after }) {
    const { kind, noun } = tellingOf(file);
    const content = await after.read(file.name);
    const change = {
        kind,
        what: `${noun} ${file.name}`,
        told: `${noun} ${file.name} added`,
        before: 'none',
        after: showFiles([file]),
        path,
    };
    return content === undefined ? change : { ...change, text: (await diffTexts('', content)).text };
}
/** "prompt prompts/system.md removed" */
function textRemoved({ file, path }) {
    const { kind, noun } = tellingOf(file);
    const what = `${noun} ${file.name}`;
    return { kind, what, told: `${what} removed`, before: showFiles([file]), after: 'none', path };
}
/** Whether a role is one whose files are told as texts. */
function isTextRole(role) {
    return Object.hasOwn(tellings, role);
}
function tellingOf({ role }) {
    return (Object.hasOwn(tellings, role) ? tellings[role] : undefined) ?? { kind: 'file', noun: role };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/chat-template.js





/** Whether a file may hold a chat template among other settings of the tokenizer (Hugging Face Transformers). */
function isTokenizerConfig({ name }) {
    return baseName(name) === 'tokenizer_config.json';
}
/** The changes of a `tokenizer_config.json`: its chat template as a text, the rest key by key. */
async function tokenizerConfigChanges(documents, model) {
    const { files, before, after } = documents;
    const [old, now] = [templateIn(before.value), templateIn(after.value)];
    const rest = {
        files,
        before: { ...before, value: withoutTemplate(before.value) },
        after: { ...after, value: withoutTemplate(after.value) },
    };
    if (old === now)
        return documentChanges(rest, 'tokenizer');
    const template = await told(`chat template in ${files.after.name}`, old, now, { about: model, path: files.path });
    const others = compareValues(rest.before.value, rest.after.value).length > 0;
    return others ? [template, ...(await documentChanges(rest, 'tokenizer'))] : [template];
}
/** A template, or several with their names, as one text. */
function templateIn(value) {
    const template = isRecord(value) ? own(value, 'chat_template') : undefined;
    if (template === undefined || template === null)
        return undefined;
    if (typeof template === 'string')
        return template;
    if (!Array.isArray(template))
        return JSON.stringify(template, null, 2);
    return template
        .map((each) => {
        const [name, text] = isRecord(each) ? [own(each, 'name'), own(each, 'template')] : [];
        return typeof name === 'string' && typeof text === 'string' ? `[${name}]\n${text}` : JSON.stringify(each, null, 2);
    })
        .join('\n');
}
function withoutTemplate(value) {
    return isRecord(value) ? { ...value, chat_template: undefined } : value;
}
/**
 * What happened to the chat templates that weights files carry (GGUF). Files with the same bytes on both sides say
 * nothing: there a digest may have been noted for the first time.
 */
async function embeddedTemplateChanges(before, after, sides, path) {
    const [old, now] = [carriers(before.files, after.files), carriers(after.files, before.files)];
    const [was, is] = [digests(old), digests(now)];
    if (was.join() === is.join())
        return [];
    const [oldText, newText] = await Promise.all([embeddedText(old, sides.before), embeddedText(now, sides.after)]);
    const noun = `chat template${now[0] ? ` in ${now[0].name}` : ''}`;
    const texts = { old: oldText, now: newText };
    const change = {
        kind: 'chat-template',
        about: after.name,
        what: noun,
        told: `${noun} ${was.length === 0 ? 'added' : is.length === 0 ? 'removed' : 'changed'}`,
        before: shown(was),
        after: shown(is),
        path,
    };
    if (texts.now === undefined || (texts.old === undefined && was.length > 0))
        return [change];
    if (texts.old === undefined)
        return [{ ...change, text: (await diffTexts('', texts.now)).text }];
    return [{ ...change, ...(await comparison(noun, texts.old, texts.now)) }];
}
function carriers(files, others) {
    const unchanged = new Set(others.map(digestOf));
    return files.filter((file) => file.chatTemplate !== undefined && !unchanged.has(digestOf(file)));
}
function digests(files) {
    return [...new Set(files.flatMap(({ chatTemplate }) => (chatTemplate ? [chatTemplate.sha256] : [])))].sort();
}
async function embeddedText([first], side) {
    return first && side.readChatTemplate?.(first.name);
}
function shown(all) {
    return all.length === 0 ? 'none' : all.map((digest) => `sha256 ${digest.slice(0, 12)}`).join(', ');
}
async function told(noun, before, after, place) {
    const lines = (text) => (text === undefined ? 'none' : `${text.split('\n').length} lines`);
    const change = { ...place, kind: 'chat-template', what: noun, before: lines(before), after: lines(after) };
    if (after === undefined)
        return { ...change, told: `${noun} removed` };
    if (before === undefined)
        return { ...change, told: `${noun} added`, text: (await diffTexts('', after)).text };
    return { ...change, ...(await comparison(noun, before, after)) };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/licence.js
/** SPDX for "nobody can tell" and for "there is none": neither allows to ship anything. */
const unknown = ['NOASSERTION', 'NONE', 'UNKNOWN'];
/**
 * "licence MIT → unknown". A licence that is unknown after the change is of medium severity and fails: what must not be
 * shipped is not a matter of taste. It is told of added models too.
 */
function licenceChanges(before, after, path) {
    const [old, now] = [before && licenceOf(before), licenceOf(after)];
    if (old === now || (old === undefined && now !== 'unknown'))
        return [];
    return [
        {
            kind: 'licence',
            about: after.name,
            what: 'licence',
            told: old === undefined ? `licence ${now}` : `licence ${old} → ${now}`,
            before: old ?? 'none',
            after: now,
            ...(now === 'unknown' && {
                severity: 'medium',
                remedy: 'State the licence in the manifest, or do not ship the model.',
            }),
            path: [...path, 'licenses'],
        },
    ];
}
function licenceOf({ licenses }) {
    const stated = licenses.map((licence) => licence.trim()).filter((licence) => licence !== '');
    const isUnknown = stated.length === 0 || stated.some((licence) => unknown.includes(licence.toUpperCase()));
    return isUnknown ? 'unknown' : [...new Set(stated)].sort().join(', ');
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/weights.js


/** Files whose content is told as one thing: which of its bytes changed means nothing to a reader. */
const groups = { weights: ['weights', 'weights-index'], tokenizer: ['tokenizer'], adapter: ['adapter'] };
function isGrouped(role) {
    return Object.values(groups).some((roles) => roles.includes(role));
}
/**
 * "weights replaced, same tokenizer". `toldApart` are files of the tokenizer whose changes are told key by key: they
 * count as the tokenizer only in so far as `settingsChanged`.
 */
function groupChanges(before, after, { toldApart, settingsChanged }, path) {
    const state = (group) => stateOf(group, before.files, after.files, toldApart);
    const [weights, tokenizer, adapter] = [state('weights'), state('tokenizer'), state('adapter')];
    const hasTokenizer = [...before.files, ...after.files].some(({ role }) => role === 'tokenizer');
    const same = (what) => (before.files.some(({ role }) => role === what) ? `, same ${what}` : '');
    const change = (kind, { verb = '', ...files }, context) => ({
        kind,
        about: after.name,
        what: kind,
        told: `${verb.includes(kind) ? verb : `${kind} ${verb}`}${context}`,
        before: showFiles(files.before),
        after: showFiles(files.after),
        path,
    });
    const changes = [];
    if (weights.verb !== undefined) {
        const beside = tokenizer.verb === undefined && !settingsChanged ? same('tokenizer') : '';
        const settings = tokenizer.verb === undefined && settingsChanged && hasTokenizer ? ', tokenizer settings changed' : '';
        changes.push(change('weights', weights, `${beside}${settings}${sameSource(before, after)}`));
    }
    if (tokenizer.verb !== undefined) {
        changes.push(change('tokenizer', tokenizer, weights.verb === undefined ? same('weights') : ', and so were the weights'));
    }
    if (adapter.verb !== undefined)
        changes.push(change('adapter', adapter, weights.verb === undefined ? same('weights') : ''));
    return changes;
}
/** A revision that cannot move stands for the same bytes: new ones under it deserve a question. */
function sameSource({ source: before }, { source: after }) {
    return before.uri === after.uri && before.revision === after.revision
        ? ', although source and revision are the same'
        : '';
}
function stateOf(group, before, after, toldApart) {
    const roles = groups[group];
    const inGroup = ({ name, role }) => roles.includes(role) && !toldApart.has(name);
    const state = { before: before.filter(inGroup), after: after.filter(inGroup) };
    const gone = without(state.before, state.after);
    const come = without(state.after, state.before);
    if (gone.length === 0 && come.length === 0)
        return state;
    return { ...state, verb: verbOf(group, state, gone.length, come.length) };
}
function verbOf(group, { before, after }, gone, come) {
    if (before.length === 0)
        return 'added';
    if (after.length === 0)
        return 'removed';
    if (gone === before.length && come > 0)
        return 'replaced';
    if (gone === 0)
        return `${come} more ${group} ${come === 1 ? 'file' : 'files'}`;
    if (come === 0)
        return `${gone} of ${before.length} ${group} files removed`;
    return `${come} of ${after.length} ${group} files replaced`;
}
/** The files whose bytes are not among the others, counting how often the same bytes are listed. */
function without(files, others) {
    const counts = new Map();
    for (const other of others)
        counts.set(digestOf(other), (counts.get(digestOf(other)) ?? 0) + 1);
    return files.filter((file) => {
        const left = counts.get(digestOf(file)) ?? 0;
        counts.set(digestOf(file), left - 1);
        return left <= 0;
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/model.js









/** What changed of a model. `path` is its place in the manifest after the change. */
async function modelChanges(before, after, sides, path) {
    const files = pairFiles(before.files, after.files, [...path, 'files']);
    const settings = await settingsChanges(files.changed, sides, after.name);
    const toldApart = new Set(settings.flatMap(({ files: each }) => [each.before.name, each.after.name]));
    const settingsChanged = settings.some(({ changes }) => changes.some(({ kind }) => kind === 'tokenizer'));
    return [
        ...renamed(before, after, path),
        ...(await embeddedTemplateChanges(before, after, sides, [...path, 'files'])),
        ...settings.flatMap(({ changes }) => changes),
        ...groupChanges(before, after, { toldApart, settingsChanged }, [...path, 'files']),
        ...licenceChanges(before, after, path),
        ...modelFieldChanges(before, after, path),
        ...(await otherFileChanges(files, toldApart, sides)),
        ...renames(files.renamed),
        ...roleChanges(files.recast),
    ];
}
function renamed({ name: before }, { name: after }, path) {
    if (before === after)
        return [];
    const told = `model ${before} renamed ${after}, same weights`;
    return [{ kind: 'rename', what: 'model name', told, before, after, path: [...path, 'name'] }];
}
/** Settings of a tokenizer; its vocabulary is replaced as a whole, whatever its format. */
const tokenizerSettings = ['tokenizer_config.json', 'special_tokens_map.json', 'added_tokens.json'];
/** Files of values, of the model or its tokenizer, that can be compared key by key. */
async function settingsChanges(changed, sides, model) {
    const settings = [];
    for (const files of changed) {
        const kind = settingsKind(files.after);
        const documents = kind && (await readDocuments(files, sides));
        if (!documents)
            continue;
        const isTemplate = isTokenizerConfig(files.after);
        const changes = isTemplate ? await tokenizerConfigChanges(documents, model) : await documentChanges(documents, kind);
        settings.push({ files, changes });
    }
    return settings;
}
function settingsKind({ name, role }) {
    if (tokenizerSettings.includes(baseName(name)))
        return 'tokenizer';
    return role === 'config' && isDocument(name) ? 'config' : undefined;
}
/** Files that are neither settings nor told as a group: templates, licence texts, cards and what has a role of its own. */
async function otherFileChanges(files, toldApart, sides) {
    const changed = files.changed.filter(({ after }) => !toldApart.has(after.name) && !isGrouped(after.role));
    const added = files.added.filter(({ file }) => !isGrouped(file.role));
    const removed = files.removed.filter(({ file }) => !isGrouped(file.role));
    return [
        ...(await inTurn(changed.filter(({ after }) => isTextRole(after.role)), (each) => textChange(each, sides))),
        ...(await inTurn(added.filter(({ file }) => isTextRole(file.role)), (each) => textAdded(each, sides))),
        ...removed.filter(({ file }) => isTextRole(file.role)).map(textRemoved),
        ...contentChanges(changed.filter(({ after }) => !isTextRole(after.role))),
        ...arrivals({
            added: added.filter(({ file }) => !isTextRole(file.role)),
            removed: removed.filter(({ file }) => !isTextRole(file.role)),
        }),
    ];
}
/** "model silero-vad added", with what a reviewer must know of it. */
async function modelAdded(model, sides, path) {
    const told = `model ${model.name} added`;
    const templates = pairFiles([], model.files, [...path, 'files']).added.filter(({ file }) => file.role === 'chat-template');
    return [
        { kind: 'model', what: `model ${model.name}`, told, before: 'none', after: showFiles(model.files), path },
        ...licenceChanges(undefined, model, path),
        ...(await embeddedTemplateChanges({ ...model, files: [] }, model, sides, path)),
        ...(await inTurn(templates, (each) => textAdded(each, sides))),
    ];
}
/** "model silero-vad removed" */
function modelRemoved({ name, files }) {
    return {
        kind: 'model',
        what: `model ${name}`,
        told: `model ${name} removed`,
        before: showFiles(files),
        after: 'none',
        path: ['models'],
    };
}
/** One after the other: texts are large, and nobody waits for them at once. */
async function inTurn(items, work) {
    const changes = [];
    for (const item of items)
        changes.push(await work(item));
    return changes;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/tools.js

/** Keys under which the schema of a tool's parameters stands: OpenAI, MCP, Anthropic. */
const parameterKeys = ['parameters', 'inputSchema', 'input_schema'];
/**
 * The tools of a tool schema: a list, or one under `tools`, of `{ name, parameters }` (MCP and Anthropic name the schema
 * differently) or OpenAI's `{ type, function: { name, parameters } }`. Nothing when it is anything else, or when two tools
 * share a name.
 */
function toolsOf(document) {
    const list = isRecord(document) ? own(document, 'tools') : document;
    if (!Array.isArray(list))
        return undefined;
    const tools = list.map(toolOf);
    const byName = new Map(tools.flatMap((tool) => (tool ? [[tool.name, tool]] : [])));
    return byName.size === list.length ? byName : undefined;
}
/** A document with tools, without them. */
function withoutTools(document) {
    return isRecord(document) ? { ...document, tools: undefined } : undefined;
}
function toolOf(value) {
    if (!isRecord(value))
        return undefined;
    const { function: inner, ...outer } = value;
    const said = isRecord(inner) ? { ...outer, ...inner } : value;
    const name = own(said, 'name');
    if (typeof name !== 'string')
        return undefined;
    const key = parameterKeys.find((candidate) => isRecord(own(said, candidate))) ?? '';
    const schema = own(said, key);
    const { properties, required, ...constraints } = isRecord(schema) ? schema : {};
    const others = Object.fromEntries(Object.entries(said).filter(([each]) => each !== key));
    return {
        name,
        parameters: isRecord(properties) ? properties : {},
        required: Array.isArray(required) ? required.filter((each) => typeof each === 'string') : [],
        rest: { ...others, [key || 'parameters']: constraints },
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/tool-change.js



/** "tools.json: tool write_note gained parameter overwrite". Nothing when the documents are not lists of tools. */
async function toolChanges(documents) {
    const { files, before, after } = documents;
    const old = toolsOf(before.value);
    const now = toolsOf(after.value);
    if (!old || !now)
        return undefined;
    const changes = [...new Set([...now.keys(), ...old.keys()])].flatMap((name) => oneTool(name, old.get(name), now.get(name), files));
    const around = compareValues(withoutTools(before.value), withoutTools(after.value));
    const told = [...changes, ...around.map((key) => keyChange(key, files, 'tool-schema'))];
    const [first = rewritten(files), ...others] = told;
    return [await withText(first, documents), ...others];
}
function oneTool(name, before, after, files) {
    if (!after)
        return [tool_change_change(files, `tool ${name}`, `tool ${name} removed`, 'listed', 'none')];
    if (!before)
        return [tool_change_change(files, `tool ${name}`, `tool ${name} added`, 'none', signature(after))];
    return [
        ...parameterChanges(name, before, after, files),
        ...compareValues(before.rest, after.rest).map((key) => ofTool(name, key, files)),
    ];
}
function parameterChanges(tool, before, after, files) {
    const names = new Set([...Object.keys(after.parameters), ...Object.keys(before.parameters)]);
    const parameters = [...names].flatMap((name) => {
        const what = `tool ${tool}, parameter ${name}`;
        const [old, now] = [own(before.parameters, name), own(after.parameters, name)];
        if (old === undefined)
            return [tool_change_change(files, what, `tool ${tool} gained parameter ${name}`, 'none', kindOf(now))];
        if (now === undefined)
            return [tool_change_change(files, what, `tool ${tool} lost parameter ${name}`, kindOf(old), 'none')];
        return compareValues(old, now).map((key) => ofTool(`${tool}, parameter ${name}`, key, files));
    });
    const known = new Set(Object.keys(before.parameters));
    const demands = after.required
        .filter((name) => known.has(name) && !before.required.includes(name))
        .map((name) => tool_change_change(files, `tool ${tool}`, `tool ${tool} requires parameter ${name}`, 'optional', 'required'));
    const relaxed = before.required
        .filter((name) => Object.hasOwn(after.parameters, name) && !after.required.includes(name))
        .map((name) => tool_change_change(files, `tool ${tool}`, `tool ${tool} no longer requires parameter ${name}`, 'required', 'optional'));
    return [...parameters, ...demands, ...relaxed];
}
/** "tool write_note: approval ask → never" */
function ofTool(tool, key, files) {
    const { what, told, ...change } = keyChange(key, files, 'tool-schema');
    return { ...change, what: `tool ${tool}: ${what}`, told: `tool ${tool}: ${told}` };
}
function tool_change_change({ after, path }, what, told, before, now) {
    return { kind: 'tool-schema', about: after.name, what, told, before, after: now, path };
}
function rewritten({ after, path }) {
    const told = 'same tools, written differently';
    return { kind: 'tool-schema', about: after.name, what: 'content', told, before: '', after: '', path };
}
/** "(path, content)" */
function signature({ parameters }) {
    return `(${Object.keys(parameters).join(', ')})`;
}
function kindOf(parameter) {
    const type = typeof parameter === 'object' && parameter !== null && 'type' in parameter ? parameter.type : undefined;
    return typeof type === 'string' ? type : 'any type';
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/listed.js






/** What changed of the prompts or the configurations of a manifest. */
async function listedChanges(before, after, sides, path) {
    const files = pairFiles(before, after, path);
    const changed = [];
    for (const each of files.changed)
        changed.push(...(await contentChange(each, sides)));
    return [
        ...changed,
        ...(await inTurn(files.added, (each) => textAdded(each, sides))),
        ...files.removed.map(textRemoved),
        ...renames(files.renamed),
        ...roleChanges(files.recast),
    ];
}
/** Tool schemas tool by tool, configurations key by key, all else as texts. */
async function contentChange(files, sides) {
    const { role, name } = files.after;
    if (isDocument(name) && (role === 'tool-schema' || role === 'config')) {
        const documents = await readDocuments(files, sides);
        const tools = documents && role === 'tool-schema' ? await toolChanges(documents) : undefined;
        if (documents)
            return tools ?? documentChanges(documents, role);
    }
    return [await textChange(files, sides)];
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/diff-manifests.js







/** More texts than this are not read: changes beyond are told by their digests. */
const readTexts = 500;
/** What changed between two manifests, told as behaviour, the most telling first. Reads only files whose bytes changed. */
async function diffManifests(before, after) {
    const sides = { before: bounded(before), after: bounded(after) };
    const [old, now] = [before.manifest, after.manifest];
    return inOrder([
        ...(await allModelChanges(old, now, sides)),
        ...(await listedChanges(old.prompts, now.prompts, sides, ['prompts'])),
        ...(await listedChanges(old.configs, now.configs, sides, ['configs'])),
        ...allRemoteModelChanges(old, now),
        ...exceptionChanges(old, now),
        ...rootChanges(old, now),
    ]);
}
function bounded(side) {
    let left = readTexts;
    const within = async (read) => left-- > 0 ? read() : undefined;
    return {
        manifest: side.manifest,
        read: (name) => within(() => side.read(name)),
        readChatTemplate: (name) => within(async () => side.readChatTemplate?.(name)),
    };
}
async function allModelChanges(before, after, sides) {
    const changes = [];
    for (const { before: old, after: now } of pair(before.models, after.models, ({ name }) => name, weightsOf)) {
        if (old && now)
            changes.push(...(await modelChanges(old.item, now.item, sides, ['models', now.index])));
        else if (now)
            changes.push(...(await modelAdded(now.item, sides, ['models', now.index])));
        else if (old)
            changes.push(modelRemoved(old.item));
    }
    return changes;
}
/** A model under a new name is known by its weights. */
function weightsOf({ files }) {
    const digests = files.filter(({ role }) => role === 'weights').map(digestOf);
    return digests.length === 0 ? undefined : digests.sort().join();
}
function allRemoteModelChanges({ remoteModels: before = [] }, { remoteModels: after = [] }) {
    return pair(before, after, ({ name }) => name).flatMap(({ before: old, after: now }) => {
        if (old && now)
            return remoteModelChanges(old.item, now.item, ['remoteModels', now.index]);
        const { name, provider, model } = (now ?? old)?.item ?? { name: '', provider: '', model: '' };
        const shown = `${provider} ${model}`;
        const what = `remote model ${name}`;
        const [was, is] = now ? ['none', shown] : [shown, 'none'];
        const told = now ? `${what} added: ${shown}` : `${what} removed`;
        return [
            {
                kind: 'remote-model',
                what,
                told,
                before: was,
                after: is,
                path: now ? ['remoteModels', now.index] : ['remoteModels'],
            },
        ];
    });
}
/** "exception for models/a.pkl added: pickle/import" */
function exceptionChanges({ exceptions: before = [] }, { exceptions: after = [] }) {
    const identity = ({ name, digest, rules }) => JSON.stringify([name, digest.sha256, rules.toSorted()]);
    return pair(before, after, identity).flatMap(({ before: old, after: now }) => {
        if (old && now)
            return [];
        const { name, rules, reason } = (now ?? old)?.item ?? { name: '', rules: [], reason: '' };
        const what = `exception for ${name}`;
        const shown = `${rules.join(', ')}: ${reason}`;
        return [
            now
                ? {
                    kind: 'exception',
                    what,
                    told: `${what} added: ${rules.join(', ')}`,
                    before: 'none',
                    after: shown,
                    path: ['exceptions', now.index],
                }
                : {
                    kind: 'exception',
                    what,
                    told: `${what} removed`,
                    before: shown,
                    after: 'none',
                    severity: 'note',
                    path: ['exceptions'],
                },
        ];
    });
}
/** "folders in which every file must be listed models → not set" */
function rootChanges({ roots: old }, { roots: now }) {
    const [before, after] = [showValue(old?.toSorted().join(', ')), showValue(now?.toSorted().join(', '))];
    if (before === after)
        return [];
    const what = 'folders in which every file must be listed';
    return [{ kind: 'roots', what, told: `${what} ${before} → ${after}`, before, after, path: ['roots'] }];
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/tell.js

/** A verdict goes into evidence and a summary: beyond these bounds changes are counted. */
const tell_limits = { findings: 200, rows: 1000, texts: 50, textLength: 512 * 1024 };
/** One sentence for each change, for the output `diff`. */
function sentencesOf(changes) {
    return shownOf(changes, tell_limits.rows).map(sentence);
}
/** A finding for each change, where the manifest says so. */
async function findingsOf(changes, locate) {
    return Promise.all(shownOf(changes, tell_limits.findings).map((change) => findingOf(change, locate)));
}
async function findingOf(change, locate) {
    const { kind, about, before, after, path } = change;
    const told = sentence(change);
    return {
        rule: `diff/${kind}`,
        severity: severityOf(change),
        // A name keeps its spelling at the beginning of a sentence.
        message: `${about === undefined ? told.charAt(0).toUpperCase() + told.slice(1) : told}.`,
        remedy: remedyOf(change),
        at: await locate(path),
        properties: { before, after },
    };
}
/** The measured values of a comparison: a table of changes, and the texts that changed. */
function measuredOf(changes) {
    const rows = shownOf(changes, tell_limits.rows).map(({ about, what, before, after }) => ({
        what: about === undefined ? what : `${about}: ${what}`,
        before,
        after,
    }));
    return { changes: rows, texts: textsOf(changes) };
}
/** Worst first when not all can be told, so that nothing that fails is left out. */
function shownOf(changes, maximum) {
    if (changes.length <= maximum)
        return [...changes];
    const failing = changes.filter((change) => severityOf(change) === 'medium');
    const others = changes.filter((change) => severityOf(change) !== 'medium');
    const shown = [...failing, ...others].slice(0, maximum - 1);
    const told = `${changes.length - shown.length} more changes are not told one by one`;
    return [...shown, { kind: 'file', what: 'more changes', told, before: '', after: '', path: [] }];
}
function textsOf(changes) {
    const texts = [];
    let left = tell_limits.textLength;
    for (const change of changes) {
        if (change.text === undefined)
            continue;
        left -= change.text.length;
        if (texts.length === tell_limits.texts || left < 0)
            break;
        texts.push({ kind: 'diff', title: change.textOf ?? sentence(change), text: change.text });
    }
    return texts;
}
/** A manifest of more files would make evidence that no gate reads. */
const mostFiles = 10_000;
/**
 * What a verdict must carry under `measured.manifest` so that a later manifest can be compared with the statement about
 * this one: the manifest as it was read, without its comments. Nothing when it is too long for that: its digest is there.
 */
function manifestSection(manifest) {
    const { models, prompts, configs } = manifest;
    const files = models.reduce((sum, model) => sum + model.files.length, prompts.length + configs.length);
    if (files > mostFiles)
        return {};
    return {
        manifest: { kind: 'document', title: 'Manifest', value: JSON.parse(JSON.stringify(manifest)) },
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/diff/index.js






/***/ }),

/***/ 31479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cQ: () => (/* reexport */ certificateSigner),
  TX: () => (/* reexport */ compare_compareResources),
  cg: () => (/* reexport */ describeSigner),
  On: () => (/* reexport */ digestModel),
  Ye: () => (/* reexport */ keySigner),
  ln: () => (/* reexport */ keylessSigner),
  bS: () => (/* reexport */ largestBundle),
  t_: () => (/* reexport */ neededDigests),
  W1: () => (/* reexport */ pkcs11Signer),
  RN: () => (/* reexport */ publicTrustedRoot),
  jZ: () => (/* reexport */ readCertificates),
  RR: () => (/* reexport */ readPublicKey),
  TP: () => (/* reexport */ signModel),
  Od: () => (/* reexport */ verifySignature)
});

// UNUSED EXPORTS: ContentDigests, compareModel, defaultShardSize, loadHash, parseBundle, resourcesOf

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 4 modules
var src = __webpack_require__(36999);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/fault.js

/** What is wrong with a signature, as an error that its user can mend: rule `signature/<what>`. */
function signatureFault(what, message, details) {
    return new src/* UserError */.yo(`signature/${what}`, message, details);
}
/** The remedy where the bundle itself is not as the standard has it. */
const signAgain = 'Do not use the model: sign the reviewed files again, or get the signature from its publisher.';

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/bundle/base64.js

/** Standard or URL-safe alphabet, padded or not, as the JSON form of Protocol Buffers and DSSE allow. */
const base64 = /^[A-Za-z0-9+/_-]*={0,2}$/;
/** The bytes; `where` names the field. Node alone would skip over what is not base64. Throws `signature/malformed`. */
function bytesOfBase64(text, where) {
    if (base64.test(text) && text.replace(/=+$/, '').length % 4 !== 1)
        return Buffer.from(text, 'base64');
    throw signatureFault('malformed', `${where} of the signature bundle is not base64.`, { remedy: signAgain });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/bundle/schema.js

/**
 * The parts of a Sigstore bundle that OpenSSF Model Signing constrains (model-signing-spec, schemas/v1.0/bundle and
 * envelope). What belongs to Sigstore alone (log entries, timestamps) is left to its own library.
 */
const certificate = schemas/* looseObject */._H3({ rawBytes: schemas/* string */.YjP().min(1) });
const verificationMaterial = schemas/* looseObject */._H3({
    publicKey: schemas/* looseObject */._H3({ hint: schemas/* string */.YjP().optional(), rawBytes: schemas/* string */.YjP().optional() }).optional(),
    x509CertificateChain: schemas/* looseObject */._H3({ certificates: schemas/* array */.YOg(certificate).min(1).max(16) }).optional(),
    certificate: certificate.optional(),
    tlogEntries: schemas/* array */.YOg(schemas/* looseObject */._H3({})).max(16).nullish(),
    /** Each costs a verification; a signer needs one. */
    timestampVerificationData: schemas/* looseObject */._H3({ rfc3161Timestamps: schemas/* array */.YOg(schemas/* looseObject */._H3({})).max(16).nullish() })
        .nullish(),
});
/** `keyid` may be absent, empty or null, and is never used. */
const signature = schemas/* strictObject */.rej({ sig: schemas/* string */.YjP().min(1), keyid: schemas/* string */.YjP().nullish() });
const dsseEnvelope = schemas/* strictObject */.rej({
    payload: schemas/* string */.YjP().min(1),
    payloadType: schemas/* string */.YjP(),
    signatures: schemas/* array */.YOg(signature),
});
const bundleSchema = schemas/* strictObject */.rej({ mediaType: schemas/* string */.YjP(), verificationMaterial, dsseEnvelope });

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/bundle/parse.js





const payloadType = 'application/vnd.in-toto+json';
/** Of the bundles that are written today. */
const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** What protos/sigstore_bundle.proto of sigstore/protobuf-specs obliges clients to accept. */
const mediaTypes = new Set([
    mediaType,
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
]);
/** Bytes; a release of 200,000 files has a bundle of a third of this. */
const largestBundle = 128 * 1024 * 1024;
/**
 * Reads a bundle: a Sigstore bundle with a DSSE envelope. Says nothing about whether the signature holds.
 * Throws `signature/malformed`, `signature/media-type`, `signature/payload-type`, `signature/signature-count` or
 * `signature/too-large`.
 */
function parseBundle(bytes) {
    const json = validate(parseJson(bytes));
    if (!mediaTypes.has(json.mediaType))
        throw wrongValue('media-type', 'media type', mediaType, json.mediaType);
    const { dsseEnvelope: envelope } = json;
    if (envelope.payloadType !== payloadType) {
        throw wrongValue('payload-type', 'payload type', payloadType, envelope.payloadType);
    }
    const [signature, another] = envelope.signatures;
    if (signature === undefined || another !== undefined)
        throw signatureCount(envelope.signatures.length);
    return {
        material: materialOf(json),
        logEntries: json.verificationMaterial.tlogEntries?.length ?? 0,
        payload: bytesOfBase64(envelope.payload, 'The payload'),
        signature: bytesOfBase64(signature.sig, 'The signature'),
        json,
    };
}
function parseJson(bytes) {
    if (bytes.length > largestBundle) {
        throw signatureFault('too-large', `The signature bundle has ${bytes.length} bytes; at most ${largestBundle} are read.`, {
            remedy: 'Name the signature file, not a file of the model.',
        });
    }
    try {
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            throw new SyntaxError('it is not UTF-8');
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw malformed(`is not JSON: ${cause.message}`, cause);
    }
}
function validate(json) {
    const parsed = bundleSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.');
    throw malformed(`is not a Sigstore bundle with a DSSE envelope: ${where ? `${where}: ` : ''}${issue?.message ?? ''}`);
}
function materialOf({ verificationMaterial: given }) {
    const { publicKey, x509CertificateChain, certificate } = given;
    const kinds = [publicKey, x509CertificateChain, certificate].filter((kind) => kind !== undefined);
    if (kinds.length !== 1) {
        throw malformed('needs exactly one of publicKey, x509CertificateChain and certificate in verificationMaterial');
    }
    if (publicKey) {
        const { hint, rawBytes } = publicKey;
        return {
            kind: 'public-key',
            ...(hint !== undefined && { hint }),
            ...(rawBytes !== undefined && { rawBytes: bytesOfBase64(rawBytes, 'The public key') }),
        };
    }
    if (certificate)
        return { kind: 'certificate', certificate: certificateOf(certificate.rawBytes) };
    const certificates = x509CertificateChain?.certificates.map(({ rawBytes }) => certificateOf(rawBytes)) ?? [];
    return { kind: 'certificate-chain', certificates };
}
function certificateOf(rawBytes) {
    const der = bytesOfBase64(rawBytes, 'A certificate');
    const certificate = readCertificate(der);
    // Node also finds PEM in the midst of other bytes, where another reader of the same bytes finds another certificate.
    if (certificate.raw.equals(der))
        return certificate;
    throw malformed('contains a certificate that is not X.509 DER alone');
}
function readCertificate(der) {
    try {
        return new external_node_crypto_.X509Certificate(der);
    }
    catch (cause) {
        throw malformed('contains a certificate that is not X.509 DER', cause);
    }
}
function malformed(what, cause) {
    return signatureFault('malformed', `The signature bundle ${what}.`, {
        remedy: 'Name the bundle that the signer wrote (for example model.sig), whole and unchanged.',
        ...(cause !== undefined && { cause }),
    });
}
function wrongValue(rule, what, expected, found) {
    return signatureFault(rule, `The ${what} of the signature bundle should be ${expected}, found ${shown(found)}.`, {
        remedy: signAgain,
        properties: { expected, found },
    });
}
/** DSSE allows several; which of them a verifier looks at would be a matter of taste, so there must be one. */
function signatureCount(count) {
    return signatureFault('signature-count', `A model's signature bundle has one signature, found ${count}.`, {
        remedy: signAgain,
    });
}
/** A hostile text as a part of a message. */
function shown(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/content/compare.js

/**
 * Compares files with what was signed. `measured` has the signed files that are there, by path, or why they could not be
 * read. `present` is everything in the model that may not be there unsigned; empty when unsigned files do not matter.
 * Pure: the signature is verified, the files are read.
 */
function compare_compareResources(signed, measured, present = []) {
    const names = new Set(signed.files.map(({ path }) => path));
    return [
        ...signed.files.flatMap((file) => compareFile(file, measured.get(file.path), signed)),
        ...[...present].filter(({ path }) => !names.has(path)).map((file) => unsignedFile(file, signed)),
    ];
}
function compareFile(file, found, signed) {
    if (found === undefined)
        return [missing(file)];
    if (found instanceof src/* UserError */.yo)
        return [unreadable(file, found)];
    const isSame = found.digests.length === file.digests.length &&
        found.digests.every((digest, index) => digest === file.digests[index]) &&
        (file.size === undefined || file.size === found.size);
    return isSame ? [] : [changed(file, found, signed)];
}
function missing({ path }) {
    return {
        rule: 'signature/missing-file',
        severity: 'critical',
        message: `The signed file ${JSON.stringify(path)} is missing.`,
        remedy: 'Add the file as it was signed (Git LFS or DVC may have to fetch it), or sign the model anew without it.',
        properties: { name: path },
        name: path,
    };
}
function unreadable({ path }, error) {
    return {
        rule: error.rule.startsWith('signature/') ? error.rule : 'signature/unreadable-file',
        severity: 'critical',
        message: `The signed file ${JSON.stringify(path)} cannot be verified: ${error.message}`,
        remedy: error.details.remedy,
        properties: { name: path, reason: error.rule },
        name: path,
    };
}
function changed(file, found, { serialization }) {
    const { hash, shardSize } = serialization;
    const name = JSON.stringify(file.path);
    const first = file.digests.findIndex((digest, index) => digest !== found.digests[index]);
    const at = first === -1 ? file.digests.length : first;
    const expected = file.digests[at] ?? 'its end';
    const actual = found.digests[at] ?? 'its end';
    const where = shardSize === undefined ? '' : ` from byte ${at * shardSize} on`;
    return {
        rule: 'signature/changed-file',
        severity: 'critical',
        message: `The file ${name} is not the one that was signed: expected ${hash} ${expected}${where}, found ${actual} (${found.size} bytes).`,
        remedy: 'Restore the signed file, or review the new one and let its signer sign the model anew.',
        properties: {
            name: file.path,
            expected: file.digests.slice(0, 100),
            found: found.digests.slice(0, 100),
            size: found.size,
        },
        name: file.path,
    };
}
function unsignedFile({ path, size }, { serialization }) {
    const name = JSON.stringify(path);
    const properties = { name: path, size };
    if (serialization.method === 'shards' && size === 0) {
        return {
            rule: 'signature/unprotected-empty-file',
            severity: 'low',
            message: `The empty file ${name} is not protected: a signature over shards has no empty files.`,
            remedy: 'Check that it belongs to the model, or let its signer sign the model by files.',
            properties,
            name: path,
        };
    }
    return {
        rule: 'signature/unsigned-file',
        severity: 'high',
        message: `The file ${name} lies in the model, but was not signed.`,
        remedy: 'Remove it, or review it and let the signer sign the model anew.',
        properties,
        name: path,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var files_src = __webpack_require__(58881);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/content/ignored.js
/** Left out by everybody, at the top of the model alone (spec, 6.2). */
const ignoredByDefault = ['.git', '.gitattributes', '.github', '.gitignore'];
/**
 * Whether a name is one of the paths, or within it. Paths are exact, without patterns; those that some signers write by
 * mistake (absolute, with `..`, relative to elsewhere) fit nothing.
 */
function ignoring(paths) {
    const ignored = new Set([...ignoredByDefault, ...paths.map((path) => path.replace(/\/+$/, ''))]);
    return (name) => {
        if (ignored.has(name))
            return true;
        for (let end = name.indexOf('/'); end !== -1; end = name.indexOf('/', end + 1)) {
            if (ignored.has(name.slice(0, end)))
                return true;
        }
        return false;
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/content/inventory.js





/** Deeper, links to directories are taken for a cycle. */
const mostLinkedDirectories = 8;
/**
 * Lists a model: a directory or one file. Nothing outside it is looked at, and no link is followed unless the signer
 * followed links.
 * Throws `files/…` when it cannot be listed.
 */
async function inventory_takeInventory(model, options) {
    const name = external_node_path_default().basename(external_node_path_default().resolve(model));
    const stat = (0,external_node_fs_.lstatSync)(model, { throwIfNoEntry: false });
    if (stat?.isFile()) {
        const file = external_node_path_default().resolve(model);
        return { name, isSingleFile: true, files: [{ path: name, file, size: stat.size }], refused: [] };
    }
    const root = await (0,files_src/* openRoot */.R8)(model);
    const inventory = { name, isSingleFile: false, files: [], refused: [] };
    await list(root, '', '', skipping(root, options), options.allowSymlinks, 0, inventory);
    return inventory;
}
/** What is left out: ignored paths that nothing signed lies in, and the signature. */
function skipping(root, { ignorePaths, signatureFile, wanted = [] }) {
    const isIgnored = ignoring(ignorePaths);
    const kept = new Set(wanted.flatMap(withParents));
    const signature = signatureFile === undefined ? undefined : nameWithin(root, signatureFile);
    return (name) => (isIgnored(name) && !kept.has(name)) || name === signature;
}
function withParents(name) {
    const components = name.split('/');
    return components.map((_, index) => components.slice(0, index + 1).join('/'));
}
function nameWithin(root, file) {
    const folder = external_node_path_default().dirname(external_node_path_default().resolve(file));
    try {
        const real = external_node_path_default().join((0,external_node_fs_.realpathSync)(folder), external_node_path_default().basename(file));
        return external_node_path_default().relative(root.path, real).split((external_node_path_default()).sep).join('/');
    }
    catch {
        return undefined;
    }
}
/** Lists the directory `under` of the root, whose entries get names that begin with `as`. */
async function list(root, under, as, skip, followLinks, depth, inventory) {
    const named = (name) => (under === '' ? name : as + name.slice(under.length));
    const entries = await (0,files_src/* walk */.GG)(root, { ...(under !== '' && { under }), skip: (name) => skip(named(name)) });
    for (const entry of entries) {
        const path = named(entry.name);
        if (entry.kind === 'file')
            inventory.files.push({ path, file: entry.path, size: entry.size });
        else if (entry.kind === 'other')
            inventory.refused.push({ path, error: noFile(path) });
        else if (entry.kind === 'link') {
            const error = linkFault(path, entry, followLinks, depth);
            if (error)
                inventory.refused.push({ path, error });
            else if (entry.link?.resolves === 'file')
                inventory.files.push(linkedFile(path, entry));
            else {
                const target = external_node_path_default().relative(root.path, (0,external_node_fs_.realpathSync)(entry.path)).split((external_node_path_default()).sep).join('/');
                await list(root, target, path, skip, followLinks, depth + 1, inventory);
            }
        }
    }
}
function linkedFile(path, entry) {
    const file = (0,external_node_fs_.realpathSync)(entry.path);
    return { path, file, size: (0,external_node_fs_.lstatSync)(file).size };
}
function linkFault(path, { link }, followLinks, depth) {
    const shown = JSON.stringify(path);
    if (!followLinks)
        return refusedLink(`${shown} is a symbolic link, which this model may not have`);
    if (link?.leavesRoot)
        return refusedLink(`The link ${shown} points out of the model, to ${JSON.stringify(link.target)}`);
    if (link?.resolves === 'cycle' || depth >= mostLinkedDirectories) {
        return refusedLink(`The link ${shown} leads back to a directory that contains it`);
    }
    if (link?.resolves === 'file' || link?.resolves === 'directory')
        return undefined;
    return refusedLink(`The link ${shown} points to no file`);
}
function refusedLink(message) {
    return signatureFault('link', `${message}.`, {
        remedy: 'Replace the link by the file itself; `cp -rL` copies a model so.',
    });
}
function noFile(path) {
    return signatureFault('not-a-file', `${JSON.stringify(path)} is a device, a FIFO or a socket.`, {
        remedy: 'Remove it from the model.',
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/content/hash.js

/** The hashes of OpenSSF Model Signing (algorithm-registry.md), with the length of their digests in bytes. */
const digestLengths = { sha256: 32, blake2b: 64, blake3: 32 };
/** BLAKE2b is that of 512 bits. Node has no BLAKE3: it is in JavaScript, and slow. */
async function loadHash(name) {
    switch (name) {
        case 'sha256':
            return () => nodeDigester('sha256');
        case 'blake2b':
            return () => nodeDigester('blake2b512');
        case 'blake3': {
            const { blake3 } = await __webpack_require__.e(/* import() */ 265).then(__webpack_require__.bind(__webpack_require__, 81265));
            return () => {
                const hash = blake3.create();
                return { update: (bytes) => hash.update(bytes), hex: () => Buffer.from(hash.digest()).toString('hex') };
            };
        }
    }
}
function nodeDigester(algorithm) {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/content/measure.js




/** The digests that a signature needs, for whoever reads the files anyway. */
function neededDigests({ serialization: { hash, shardSize }, files }) {
    return { hash, ...(shardSize !== undefined && { shardSize }), paths: files.map(({ path }) => path) };
}
/**
 * Computes the digests of one file while somebody reads it. An empty file has one digest as a file, and none as shards
 * (spec, 6.3.2).
 */
class ContentDigests {
    #start;
    #shardSize;
    #digests = [];
    #hash;
    #inShard = 0;
    #size = 0;
    constructor(start, shardSize) {
        this.#start = start;
        this.#shardSize = shardSize;
        if (shardSize === undefined)
            this.#hash = start();
    }
    /** Takes the next bytes; they may be overwritten afterwards. */
    update(bytes) {
        this.#size += bytes.length;
        if (this.#shardSize === undefined)
            this.#hash?.update(bytes);
        else
            this.#updateShards(bytes, this.#shardSize);
    }
    finish() {
        if (this.#hash)
            this.#digests.push(this.#hash.hex());
        return { size: this.#size, digests: this.#digests };
    }
    #updateShards(bytes, shardSize) {
        for (let at = 0; at < bytes.length;) {
            this.#hash ??= this.#start();
            const part = bytes.subarray(at, at + shardSize - this.#inShard);
            this.#hash.update(part);
            at += part.length;
            this.#inShard += part.length;
            if (this.#inShard < shardSize)
                continue;
            this.#digests.push(this.#hash.hex());
            this.#hash = undefined;
            this.#inShard = 0;
        }
    }
}
/** Bytes that are read at once. */
const blockSize = 1024 * 1024;
/**
 * Reads files one after the other. Made once for a serialization.
 */
async function measure_startMeasuring({ hash, shardSize, }) {
    const start = await loadHash(hash);
    return (file) => measureFile(file, new ContentDigests(start, shardSize));
}
/** Never through a link. Throws `files/…`, and `signature/changed-while-reading`. */
async function measureFile(file, digests) {
    const source = (0,files_src/* openSource */.oD)(file);
    try {
        for (let offset = 0; offset < source.size; offset += blockSize) {
            digests.update(source.read(offset, blockSize));
            await (0,promises_.setImmediate)();
        }
        const measured = digests.finish();
        if (measured.size === source.size)
            return measured;
    }
    finally {
        source.close();
    }
    throw signatureFault('changed-while-reading', `${file} became shorter while it was being read.`, {
        remedy: 'Run this step when nothing writes to the model any more.',
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/statement/resource-name.js

/** The name of a model that is a single file, in signatures by model_signing. */
const resource_name_singleFile = '.';
/** Linux's PATH_MAX, in bytes. */
const longestName = 4096;
/**
 * Why a name is not a path within the model (spec, 6.1.2), or nothing when it is one. What is only unusual is allowed: the
 * spec lets names have any character.
 */
function nameFault(name) {
    if (name === '')
        return 'is empty';
    if (!name.isWellFormed())
        return 'is not valid Unicode';
    if (Buffer.byteLength(name) > longestName)
        return `is longer than ${longestName} bytes`;
    if (name.includes('\0'))
        return 'contains a NUL character';
    if (name.startsWith('/'))
        return 'is absolute';
    const components = name.split('/');
    if (components.includes('..'))
        return 'leaves the model by ".."';
    if (components.includes(''))
        return 'has an empty component';
    if (components.includes('.'))
        return 'has the component "."';
    return undefined;
}
/** Throws `signature/unsafe-name`. */
function checkName(name) {
    const reason = nameFault(name);
    if (reason === undefined)
        return;
    throw signatureFault('unsafe-name', `The signed name ${JSON.stringify(name.slice(0, 200))} ${reason}.`, {
        remedy: signAgain,
        properties: { name },
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/content/compare-model.js





/**
 * Compares a whole directory, or one file, with what was signed, by the signer's own rules (spec, 8.4).
 * Throws `files/…` when the model cannot be listed.
 */
async function compareModel(signed, model, { unsigned, ignorePaths = [], signatureFile }) {
    const inventory = await takeInventory(model, {
        allowSymlinks: signed.serialization.allowSymlinks,
        ignorePaths: [...signed.serialization.ignorePaths, ...ignorePaths],
        ...(signatureFile !== undefined && { signatureFile }),
        wanted: signed.files.map(({ path }) => path),
    });
    nameAsSigned(inventory, signed);
    const measured = await measureSigned(inventory, signed);
    const isSigned = new Set(signed.files.map(({ path }) => path));
    const refused = inventory.refused.filter(({ path }) => unsigned === 'reject' && !isSigned.has(path));
    return [
        ...compareResources(signed, measured, unsigned === 'reject' ? inventory.files : []),
        ...refused.map(({ path, error }) => refusedEntry(path, error)),
    ];
}
/** Old signers call a single file `.`; the standard calls it by its name. */
function nameAsSigned({ isSingleFile, files }, signed) {
    const [file] = files;
    if (isSingleFile && file && signed.files[0]?.path === singleFile)
        file.path = singleFile;
}
async function measureSigned(inventory, signed) {
    const measure = await startMeasuring(signed.serialization);
    const outcomes = new Map(inventory.refused.map(({ path, error }) => [path, error]));
    const isSigned = new Set(signed.files.map(({ path }) => path));
    for (const { path, file } of inventory.files) {
        if (isSigned.has(path))
            outcomes.set(path, await measure(file).catch(userError));
    }
    return outcomes;
}
function userError(error) {
    if (error instanceof UserError)
        return error;
    throw error;
}
function refusedEntry(name, { rule, message, details }) {
    return { rule, severity: 'high', message, remedy: details.remedy, properties: { name }, name };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/statement/shards.js


/** A file name may have colons, so the last two decide (spec, 6.3.2). */
const shardName = /^(.+):(0|[1-9]\d{0,15}):([1-9]\d{0,15})$/s;
/** The name of a part of a file. */
function nameOfShard(path, start, end) {
    return `${path}:${start}:${end}`;
}
/**
 * Puts shards together to files. Every file is covered from its first byte to its last by shards of the one size, of which
 * the last may be shorter: what no shard covers, no signature protects.
 *
 * Throws `signature/unsafe-name` or `signature/shards`.
 */
function filesOfShards(resources, shardSize) {
    const shards = new Map();
    for (const { name, digest } of resources) {
        const { path, start, end } = readName(name);
        const known = shards.get(path);
        if (known)
            known.push({ start, end, digest });
        else
            shards.set(path, [{ start, end, digest }]);
    }
    if (shards.size > 1 || !shards.has(resource_name_singleFile))
        for (const path of shards.keys())
            checkName(path);
    return [...shards].map(([path, parts]) => join(path, parts, shardSize));
}
function readName(name) {
    const [, path, start, end] = shardName.exec(name) ?? [];
    if (path !== undefined)
        return { path, start: Number(start), end: Number(end) };
    throw wrongShards(`The name ${JSON.stringify(name.slice(0, 200))} does not end in the first and last byte of a shard`);
}
function join(path, shards, shardSize) {
    shards.sort((a, b) => a.start - b.start);
    let size = 0;
    for (const [index, { start, end }] of shards.entries()) {
        const isLast = index === shards.length - 1;
        const length = end - start;
        if (start !== size || length < 1 || length > shardSize || (!isLast && length !== shardSize)) {
            throw wrongShards(`The shards of ${JSON.stringify(path)} do not cover it in steps of ${shardSize} bytes: found ${start} to ${end} after ${size}`);
        }
        size = end;
    }
    return { path, size, digests: shards.map(({ digest }) => digest) };
}
function wrongShards(message) {
    return signatureFault('shards', `${message}.`, { remedy: signAgain });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/sign/digest-model.js






/** Bytes of a shard unless told otherwise (spec, 6.3.2): 10^9, not a power of two. */
const defaultShardSize = 1_000_000_000;
/**
 * Reads a directory or one file, to sign it as a whole. Links and devices are refused, not left out.
 * Throws `signature/link`, `signature/not-a-file`, `signature/no-resources` or `files/…`.
 */
async function digestModel(model, options = {}) {
    const { hash = 'sha256', shardSize, ignorePaths = [], signatureFile } = options;
    const { name, files, refused } = await inventory_takeInventory(model, {
        allowSymlinks: false,
        ignorePaths,
        ...(signatureFile !== undefined && { signatureFile }),
    });
    if (refused.length > 0)
        throw new src/* UserErrors */.tQ(refused.map(({ error }) => error));
    if (files.length === 0)
        throw empty(model);
    const serialization = {
        method: shardSize === undefined ? 'files' : 'shards',
        hash,
        ...(shardSize !== undefined && { shardSize }),
        allowSymlinks: false,
        ignorePaths: [...ignoredByDefault, ...ignorePaths],
    };
    const measure = await measure_startMeasuring(serialization);
    const resources = [];
    for (const { path, file } of files)
        resources.push(...resourcesOf(path, await measure(file), hash, shardSize));
    return { rootName: name, serialization, resources };
}
/** What is signed of a file: itself, or with shards each of its parts. */
function resourcesOf(path, { size, digests }, hash, shardSize) {
    return digests.map((digest, index) => {
        if (shardSize === undefined)
            return { name: path, digest, algorithm: hash };
        const start = index * shardSize;
        return { name: nameOfShard(path, start, Math.min(start + shardSize, size)), digest, algorithm: hash };
    });
}
function empty(model) {
    return signatureFault('no-resources', `There is no file to sign in ${JSON.stringify(model)}.`, {
        remedy: 'Name the directory that has the model, and check what is ignored.',
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/trust/ecdsa.js



/** Curve to the hash that goes with it (model-signing-spec, algorithm-registry.md). */
const hashes = new Map([
    ['prime256v1', 'sha256'],
    ['secp384r1', 'sha384'],
    ['secp521r1', 'sha512'],
]);
/**
 * The hash that is signed with this key.
 * Throws `signature/unsupported-key`: models are signed with ECDSA on P-256, P-384 and P-521 alone.
 */
function hashFor(key) {
    const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
    const found = key.asymmetricKeyType === 'ec' ? hashes.get(curve) : undefined;
    if (found !== undefined)
        return found;
    const kind = [key.asymmetricKeyType ?? key.type, curve].filter((part) => part !== '').join(' ');
    throw signatureFault('unsupported-key', `Models are signed with an EC key on P-256, P-384 or P-521, but this key is ${kind}.`, { remedy: 'Make one with `openssl ecparam -name prime256v1 -genkey -noout -out signing-key.pem`.' });
}
/** Whether the DER signature over the bytes was made with the key. The hash is the curve's unless given. */
function isSignedBy(key, bytes, signature, digest = hashFor(key)) {
    try {
        return (0,external_node_crypto_.verify)(digest, bytes, key, signature);
    }
    catch {
        // OpenSSL reports a signature that is not DER as an error.
        return false;
    }
}
/** The DER signature over the bytes. */
function signWith(key, bytes) {
    return (0,external_node_crypto_.sign)(hashFor(key), bytes, key);
}
/**
 * A public key from PEM. Throws `signature/bad-key` and `signature/unsupported-key`.
 */
function readPublicKey(pem) {
    const text = pem.toString('latin1');
    if (text.includes('PRIVATE KEY-----'))
        throw badKey('it is a private key, which a verifier must not need');
    try {
        const key = (0,external_node_crypto_.createPublicKey)(pem);
        hashFor(key);
        return key;
    }
    catch (cause) {
        if (cause instanceof src/* UserError */.yo)
            throw cause;
        throw badKey('it is not a public key in PEM form', cause);
    }
}
/** The name of a key in bundles: hexadecimal SHA-256 over the text of its PEM form, final line feed included. */
function fingerprint(key) {
    const publicKey = key.type === 'private' ? (0,external_node_crypto_.createPublicKey)(key) : key;
    return (0,external_node_crypto_.hash)('sha256', publicKey.export({ type: 'spki', format: 'pem' }), 'hex');
}
function badKey(reason, cause) {
    return signatureFault('bad-key', `The public key cannot be read: ${reason}.`, {
        remedy: 'Give the file that begins with "-----BEGIN PUBLIC KEY-----".',
        ...(cause !== undefined && { cause }),
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/trust/der.js
const tags = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    objectIdentifier: 0x06,
    utf8String: 0x0c,
    sequence: 0x30,
    /** `[3] EXPLICIT`, where a certificate has its extensions. */
    extensions: 0xa3,
    /** `[1]` and `[6]` of a GeneralName. */
    email: 0x81,
    uri: 0x86,
};
/** The elements of a content, one after the other. Throws RangeError where it is not DER. */
function elementsOf(bytes) {
    const elements = [];
    let at = 0;
    while (at < bytes.length) {
        const { element, end } = elementAt(bytes, at);
        elements.push(element);
        at = end;
    }
    return elements;
}
/** The content of the one element that has this tag. */
function contentOf(element, tag) {
    if (element?.tag !== tag)
        throw new RangeError(`expected DER tag ${tag}, found ${element?.tag ?? 'nothing'}`);
    return element.content;
}
/** An object identifier with dots. */
function objectIdentifier(element) {
    const arcs = [];
    let arc = 0;
    for (const byte of contentOf(element, tags.objectIdentifier)) {
        arc = arc * 128 + (byte & 0x7f);
        if (byte & 0x80)
            continue;
        if (arcs.length === 0)
            arcs.push(Math.min(Math.floor(arc / 40), 2), arc - 40 * Math.min(Math.floor(arc / 40), 2));
        else
            arcs.push(arc);
        arc = 0;
    }
    return arcs.join('.');
}
function elementAt(bytes, at) {
    const tag = byteAt(bytes, at);
    if ((tag & 0x1f) === 0x1f)
        throw new RangeError('a tag of several bytes');
    const first = byteAt(bytes, at + 1);
    const extra = first < 0x80 ? 0 : first & 0x7f;
    if (first === 0x80 || extra > 4)
        throw new RangeError('a length that is not DER');
    if (at + 2 + extra > bytes.length)
        throw new RangeError('a length without an end');
    const length = extra === 0 ? first : bytes.readUIntBE(at + 2, extra);
    const start = at + 2 + extra;
    const end = start + length;
    if (end > bytes.length)
        throw new RangeError('an element that ends after its parent');
    return { element: { tag, content: bytes.subarray(start, end) }, end };
}
function byteAt(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined)
        throw new RangeError('an element without an end');
    return byte;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/trust/certificate-constraints.js

const codeSigning = '1.3.6.1.5.5.7.3.3';
const extensionIds = { keyUsage: '2.5.29.15', basicConstraints: '2.5.29.19', extendedKeyUsage: '2.5.29.37' };
/** Critical ones that change nothing for a signature over files: subject alternative name, certificate policies. */
const harmless = ['2.5.29.17', '2.5.29.32'];
/** Reads the constraints; Node's own X509Certificate tells neither key usage nor path length. Throws RangeError. */
function constraintsOf(certificate) {
    const [, algorithm] = partsOf(certificate);
    const [signatureAlgorithm] = elementsOf(contentOf(algorithm, tags.sequence));
    const constraints = {
        isAuthority: false,
        extendedKeyUsage: [],
        unknownCritical: [],
        signatureAlgorithm: objectIdentifier(signatureAlgorithm),
    };
    for (const extension of extensionsOf(certificate))
        read(extension, constraints);
    return constraints;
}
/** The extensions, each at most once (RFC 5280, 4.2): of two, readers would take different ones. Throws RangeError. */
function extensionsOf(certificate) {
    const [body] = partsOf(certificate);
    const explicit = elementsOf(contentOf(body, tags.sequence)).find(({ tag }) => tag === tags.extensions);
    if (!explicit)
        return [];
    const [list] = elementsOf(explicit.content);
    const extensions = elementsOf(contentOf(list, tags.sequence)).map(extensionOf);
    if (new Set(extensions.map(({ id }) => id)).size === extensions.length)
        return extensions;
    throw new RangeError('the same extension twice');
}
function partsOf({ raw }) {
    const [whole] = elementsOf(raw);
    return elementsOf(contentOf(whole, tags.sequence));
}
function extensionOf(extension) {
    const parts = elementsOf(contentOf(extension, tags.sequence));
    return {
        id: objectIdentifier(parts[0]),
        isCritical: parts[1]?.tag === tags.boolean && parts[1].content[0] !== 0,
        value: contentOf(parts.at(-1), tags.octetString),
    };
}
function read({ id, isCritical, value }, constraints) {
    switch (id) {
        case extensionIds.basicConstraints:
            readBasicConstraints(value, constraints);
            return;
        case extensionIds.keyUsage: {
            const [bits] = elementsOf(value);
            const flags = contentOf(bits, tags.bitString)[1] ?? 0;
            constraints.keyUsage = { digitalSignature: (flags & 0x80) !== 0, certificateSign: (flags & 0x04) !== 0 };
            return;
        }
        case extensionIds.extendedKeyUsage: {
            const [purposes] = elementsOf(value);
            constraints.extendedKeyUsage = elementsOf(contentOf(purposes, tags.sequence)).map(objectIdentifier);
            return;
        }
        default:
            if (isCritical && !harmless.includes(id))
                constraints.unknownCritical.push(id);
    }
}
function readBasicConstraints(value, constraints) {
    const [sequence] = elementsOf(value);
    for (const { tag, content } of elementsOf(contentOf(sequence, tags.sequence))) {
        if (tag === tags.boolean)
            constraints.isAuthority = content[0] !== 0;
        else if (tag === tags.integer)
            constraints.pathLength = pathLengthOf(content);
    }
}
function pathLengthOf(integer) {
    if (integer.length === 0 || integer.length > 4)
        throw new RangeError('a path length that is none');
    return integer.readUIntBE(0, integer.length);
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/trust/chain.js



/** MD5 and SHA-1, with which certificates can be forged. */
const weakAlgorithms = new Set([
    '1.2.840.113549.1.1.4',
    '1.2.840.113549.1.1.5',
    '1.2.840.10040.4.3',
    '1.2.840.10045.4.1',
]);
/**
 * The certificates of a PEM file, text between them left out.
 * Throws `signature/bad-certificate`.
 */
function readCertificates(pem) {
    const blocks = pem.toString('latin1').match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
    try {
        if (blocks.length === 0)
            throw new Error('it has no "-----BEGIN CERTIFICATE-----"');
        return blocks.map((block) => new external_node_crypto_.X509Certificate(block));
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw signatureFault('bad-certificate', `The certificate file cannot be read: ${reason}.`, {
            remedy: 'Give certificates in PEM form, one after the other.',
            cause,
        });
    }
}
/**
 * Proves that the first certificate may sign, now, on behalf of one of the authorities: each certificate is issued by the
 * next, may issue, is valid at the given time, and the last is one that the caller trusts. No trusted clock dates a
 * signature by a certificate, so a signature ends with its certificate.
 *
 * Throws `signature/untrusted-certificate`, `signature/certificate-expired`, `signature/certificate-not-yet-valid`,
 * `signature/certificate-usage` or `signature/bad-certificate`.
 */
function verifyChain(chain, authorities) {
    const [leaf, ...intermediates] = chain;
    if (!leaf)
        throw new Error('a chain has at least one certificate');
    const path = pathFrom(leaf, new Set(intermediates), authorities.certificates);
    if (!path)
        throw untrusted(leaf);
    const links = path.map((certificate) => ({ certificate, constraints: chain_read(certificate) }));
    for (const { certificate } of links)
        checkValidity(certificate, authorities.at);
    for (const [index, link] of links.entries())
        checkLink(link, index, index === links.length - 1);
    const [first] = links;
    if (first)
        checkSigningUse(first);
}
/**
 * The certificates from the leaf to one that is trusted. A search of a graph: what led nowhere is not tried again, so that
 * certificates which all issue each other cost nothing.
 */
function pathFrom(certificate, unused, trusted) {
    if (trusted.some((anchor) => anchor.raw.equals(certificate.raw)))
        return [certificate];
    const anchor = trusted.find((candidate) => isIssuedBy(certificate, candidate));
    if (anchor)
        return [certificate, anchor];
    for (const candidate of unused) {
        if (!isIssuedBy(certificate, candidate))
            continue;
        unused.delete(candidate);
        const rest = pathFrom(candidate, unused, trusted);
        if (rest)
            return [certificate, ...rest];
    }
    return undefined;
}
function isIssuedBy(certificate, issuer) {
    try {
        return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
    }
    catch {
        // A key that OpenSSL cannot use has issued nothing.
        return false;
    }
}
function chain_read(certificate) {
    try {
        return constraintsOf(certificate);
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw fault('bad-certificate', certificate, 'is not DER', 'Let its authority issue it again.');
    }
}
function checkValidity(certificate, at) {
    const { validFromDate: from, validToDate: to } = certificate;
    const renew = 'Renew the certificate, sign the model again with it, and keep the reviewed files unchanged.';
    if (!(at <= to)) {
        throw fault('certificate-expired', certificate, `expired on ${day(to)}, and it is ${day(at)} now`, renew);
    }
    if (!(at >= from)) {
        const clock = `Check this machine's clock; else ${renew.toLowerCase()}`;
        throw fault('certificate-not-yet-valid', certificate, `is valid from ${day(from)}, and it is ${day(at)} now`, clock);
    }
}
/** What every certificate must be; all but the leaf are issuers, and the root's own signature proves nothing. */
function checkLink({ certificate, constraints }, index, isAnchor) {
    const ask = 'Ask its authority for a certificate chain that may sign code.';
    if (constraints.unknownCritical.length > 0) {
        const ids = constraints.unknownCritical.join(', ');
        throw fault('certificate-usage', certificate, `has a critical extension that is not understood here (${ids})`, ask);
    }
    if (!isAnchor && weakAlgorithms.has(constraints.signatureAlgorithm)) {
        throw fault('untrusted-certificate', certificate, 'is signed with MD5 or SHA-1, which can be forged', ask);
    }
    if (index === 0)
        return;
    if (!constraints.isAuthority || constraints.keyUsage?.certificateSign === false) {
        throw fault('certificate-usage', certificate, 'is no authority, so it cannot issue certificates', ask);
    }
    if (constraints.pathLength !== undefined && index - 1 > constraints.pathLength) {
        throw fault('certificate-usage', certificate, `allows ${constraints.pathLength} authorities below it`, ask);
    }
}
/** Each of the two usages may be silent, but not both, and neither may say no: a web server's certificate signs no model. */
function checkSigningUse({ certificate, constraints: { keyUsage, extendedKeyUsage } }) {
    const saysNothing = keyUsage === undefined && extendedKeyUsage.length === 0;
    const saysNo = keyUsage?.digitalSignature === false || (extendedKeyUsage.length > 0 && !extendedKeyUsage.includes(codeSigning));
    if (!saysNothing && !saysNo)
        return;
    throw fault('certificate-usage', certificate, 'may not sign code: it needs the key usage digitalSignature, the extended key usage codeSigning, or both, and no others instead', 'Sign with a certificate for code signing.');
}
function untrusted(leaf) {
    return fault('untrusted-certificate', leaf, `was not issued by an authority that you trust (its issuer is ${oneLine(leaf.issuer)})`, 'Give the certificate of the authority that issued it, or do not use the model.');
}
function fault(what, certificate, problem, remedy) {
    const subject = oneLine(certificate.subject);
    return signatureFault(what, `The certificate of ${subject} ${problem}.`, {
        remedy,
        properties: { subject, sha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase() },
    });
}
/** A distinguished name as one line; Node has one attribute per line. */
function oneLine(name) {
    return JSON.stringify((name ?? '').replaceAll('\n', ', '));
}
function day(date) {
    return Number.isNaN(date.getTime()) ? 'an unknown day' : date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/sign/material.js



/** How a bundle names a bare key. */
function keyMaterial(publicKey) {
    return { publicKey: { hint: fingerprint(publicKey) } };
}
/**
 * How a bundle carries a chain: the signer's certificate first, then its authorities in the order of the file.
 * Throws `signature/bad-certificate` when no certificate is that of the key, or it is not valid now.
 */
function chainMaterial(publicKey, pem, now = new Date()) {
    hashFor(publicKey);
    const certificates = readCertificates(pem);
    const leaf = certificates.find((certificate) => isOf(certificate, publicKey));
    if (!leaf) {
        throw signatureFault('bad-certificate', 'None of the certificates is that of the signing key.', {
            remedy: 'Give the certificate of the key, followed by those of its authorities.',
            properties: { key: fingerprint(publicKey) },
        });
    }
    if (!(leaf.validFromDate <= now && now <= leaf.validToDate)) {
        const { validFrom, validTo } = leaf;
        throw signatureFault('bad-certificate', `The signing certificate is valid from ${validFrom} to ${validTo}, not now.`, {
            remedy: 'Renew the certificate: nobody would accept the signature.',
        });
    }
    const chain = [leaf, ...certificates.filter((certificate) => !certificate.raw.equals(leaf.raw))];
    return { x509CertificateChain: { certificates: chain.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) } };
}
function isOf(certificate, publicKey) {
    try {
        return certificate.publicKey.equals(publicKey);
    }
    catch {
        // A key that OpenSSL does not know is another one.
        return false;
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/bundle/pae.js
/** The bytes that are signed: pre-authentication encoding (secure-systems-lab/dsse, protocol.md). */
function preAuthenticationEncoding(payloadType, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}
/**
 * The bytes that model_signing 0.2.0 signed: a capital V, and the payload as Python prints bytes (`b'…'`), by mistake.
 */
function legacyEncoding(payloadType, payload) {
    const head = `DSSEV1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), pythonBytes(payload)]);
}
/** `repr()` of bytes in Python. */
function pythonBytes(bytes) {
    const quote = bytes.includes("'") && !bytes.includes('"') ? '"' : "'";
    const printed = Array.from({ length: 256 }, (_, byte) => printedByte(byte, quote));
    const length = bytes.reduce((sum, byte) => sum + (printed[byte]?.length ?? 0), 3);
    const out = Buffer.allocUnsafe(length);
    let at = out.write(`b${quote}`, 'latin1');
    for (const byte of bytes)
        at += out.write(printed[byte] ?? '', at, 'latin1');
    out.write(quote, at, 'latin1');
    return out;
}
const escapes = new Map([
    [0x09, '\\t'],
    [0x0a, '\\n'],
    [0x0d, '\\r'],
    [0x5c, '\\\\'],
]);
function printedByte(byte, quote) {
    const escape = escapes.get(byte);
    if (escape !== undefined)
        return escape;
    if (byte < 0x20 || byte > 0x7e)
        return `\\x${byte.toString(16).padStart(2, '0')}`;
    const character = String.fromCharCode(byte);
    return character === quote ? `\\${character}` : character;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/sign/signer.js


/**
 * A signer that holds its key itself. `keyid` and `tlogEntries` are written although they may be absent, since
 * model_signing needs them.
 */
function localSigner(material, signBytes) {
    return async (payload) => {
        const signature = await signBytes(preAuthenticationEncoding(payloadType, payload));
        return {
            mediaType: mediaType,
            verificationMaterial: { ...material, tlogEntries: [] },
            dsseEnvelope: {
                payload: payload.toString('base64'),
                payloadType: payloadType,
                signatures: [{ sig: signature.toString('base64'), keyid: '' }],
            },
        };
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/sign/key-signer.js





/** Signs with a private key on P-256, P-384 or P-521. Throws `signature/bad-key` and `signature/unsupported-key`. */
function keySigner(key) {
    const privateKey = readPrivateKey(key);
    return localSigner(keyMaterial((0,external_node_crypto_.createPublicKey)(privateKey)), (bytes) => signWith(privateKey, bytes));
}
/** The same with a certificate of the key, and those of its authorities. Throws `signature/bad-certificate`, too. */
function certificateSigner(key, chain) {
    const privateKey = readPrivateKey(key);
    return localSigner(chainMaterial((0,external_node_crypto_.createPublicKey)(privateKey), chain), (bytes) => signWith(privateKey, bytes));
}
function readPrivateKey({ pem, passphrase }) {
    const key = decode(pem.reveal(), passphrase?.reveal());
    hashFor(key);
    return key;
}
/** Node's message could show parts of the file, so it is not passed on. */
function decode(pem, passphrase) {
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: pem, format: 'pem', ...(passphrase !== undefined && { passphrase }) });
    }
    catch {
        const isEncrypted = /ENCRYPTED/.test(pem);
        const reason = isEncrypted
            ? passphrase === undefined
                ? 'it is encrypted, and no passphrase is given'
                : 'it is encrypted, and the passphrase is another'
            : 'it is not a private key in PEM form';
        throw signatureFault('bad-key', `The private key cannot be read: ${reason}.`, {
            remedy: isEncrypted
                ? 'Give its passphrase as a secret.'
                : 'Give the file that begins with "-----BEGIN PRIVATE KEY-----" or "-----BEGIN EC PRIVATE KEY-----".',
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/sign/keyless-signer.js


/** Milliseconds for one request, of which each is tried again. */
const timeout = 30_000;
const retry = 3;
/**
 * Signs keyless: a certificate for the identity from Fulcio, an entry in Rekor's log. The signer throws
 * `signature/signing-service`.
 */
async function keylessSigner(request) {
    const { CIContextProvider, DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(335), __webpack_require__.e(493)]).then(__webpack_require__.bind(__webpack_require__, 78493));
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const { fulcioUrl, rekorUrl, timestampUrl, identityToken } = request;
    const identityProvider = identityToken
        ? { getToken: () => Promise.resolve(identityToken.reveal()) }
        : new CIContextProvider('sigstore');
    const witnesses = [new RekorWitness({ rekorBaseURL: rekorUrl, entryType: 'dsse', timeout, retry })];
    if (timestampUrl !== undefined)
        witnesses.push(new TSAWitness({ tsaBaseURL: timestampUrl, timeout, retry }));
    const signer = new FulcioSigner({ fulcioBaseURL: fulcioUrl, identityProvider, timeout, retry });
    const builder = new DSSEBundleBuilder({ signer, witnesses });
    return async (payload) => {
        try {
            return bundleToJSON(await builder.create({ data: payload, type: payloadType }));
        }
        catch (cause) {
            throw unavailable(request, cause);
        }
    };
}
function unavailable({ fulcioUrl, rekorUrl }, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return signatureFault('signing-service', `The model could not be signed keyless: ${reason}.`, {
        remedy: `Give the job \`permissions: id-token: write\`, and let it reach ${fulcioUrl} and ${rekorUrl}.`,
        cause,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/tools/src/index.js + 12 modules
var tools_src = __webpack_require__(16518);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/sign/ecdsa-der.js
/** An ECDSA signature whose r and s stand side by side, each with the curve's length, in DER (SEC 1, C.8). */
function derOfPlain(plain) {
    if (plain.length === 0 || plain.length % 2 !== 0)
        throw new RangeError(`no r and s in ${plain.length} bytes`);
    const half = plain.length / 2;
    return ecdsa_der_element(0x30, Buffer.concat([integer(plain.subarray(0, half)), integer(plain.subarray(half))]));
}
/** Positive and as short as can be. */
function integer(bytes) {
    const first = bytes.findIndex((byte) => byte !== 0);
    const shortest = first === -1 ? Buffer.of(0) : bytes.subarray(first);
    const isNegative = ((shortest[0] ?? 0) & 0x80) !== 0;
    return ecdsa_der_element(0x02, isNegative ? Buffer.concat([Buffer.of(0), shortest]) : shortest);
}
/** Of at most 255 bytes, which P-521 needs. */
function ecdsa_der_element(tag, content) {
    const head = content.length < 0x80 ? Buffer.of(tag, content.length) : Buffer.of(tag, 0x81, content.length);
    return Buffer.concat([head, content]);
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/sign/pkcs11-objects.js


/** EC_PARAMS, an object identifier in DER, to the curve's name in JSON Web Keys. */
const curves = new Map([
    ['06082a8648ce3d030107', 'P-256'],
    ['06052b81040022', 'P-384'],
    ['06052b81040023', 'P-521'],
]);
/**
 * The EC public keys in what `pkcs11-tool --list-objects --type pubkey` prints; keys on other curves are left out. (Its
 * `--read-object` fails for some curves, found on 0.23.)
 */
function publicObjectsOf(listing) {
    return listing.split(/^Public Key Object;/m).flatMap((block) => {
        const field = (name) => new RegExp(String.raw `^\s+${name}:\s*(.*?)\s*$`, 'm').exec(block)?.[1] ?? '';
        const curve = curves.get(field('EC_PARAMS').split(' ')[0] ?? '');
        const point = pointOf(Buffer.from(field('EC_POINT'), 'hex'));
        if (curve === undefined || point === undefined)
            return [];
        const half = point.length / 2;
        const [x, y] = [point.subarray(0, half), point.subarray(half)].map((part) => part.toString('base64url'));
        if (x === undefined || y === undefined)
            return [];
        const key = (0,external_node_crypto_.createPublicKey)({ key: { kty: 'EC', crv: curve, x, y }, format: 'jwk' });
        return [{ id: field('ID').split(' ')[0] ?? '', label: field('label'), key }];
    });
}
/** The coordinates of an uncompressed point (04 x y) in an OCTET STRING. */
function pointOf(der) {
    const head = der[1] === 0x81 ? 3 : 2;
    return der[0] === 0x04 && der[head] === 0x04 && der.length % 2 === (head + 1) % 2 ? der.subarray(head + 1) : undefined;
}
/** The one key that was named. Throws `signature/bad-key` when there is none, or several. */
function selectObject(objects, wanted) {
    const { object, id } = wanted;
    const fitting = objects.filter((candidate) => (object === undefined || candidate.label === object) && (id === undefined || candidate.id === id));
    const [found, another] = fitting;
    if (found && !another && found.id !== '')
        return found;
    const names = objects.map((candidate) => `${JSON.stringify(candidate.label)} (id ${candidate.id})`).join(', ');
    throw signatureFault('bad-key', `The token should have one EC public key ${JSON.stringify(object ?? id)}, found ${fitting.length}; it has ${names || 'none'}.`, { remedy: 'Name one by label and id, and keep its public key beside the private one, under the same id.' });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/sign/pkcs11-uri.js

/**
 * Reads `pkcs11:token=T;object=O;id=%01?module-path=/usr/lib/softhsm/libsofthsm2.so`.
 * Throws `signature/bad-key`. A PIN in the URI is refused: it is a secret, and the URI is not.
 */
function readPkcs11Uri(uri) {
    const [, path = '', query = ''] = /^pkcs11:([^?]*)(?:\?(.*))?$/.exec(uri) ?? [];
    const attributes = pairs(path, ';');
    const settings = pairs(query, '&');
    if (settings.has('pin-value') || settings.has('pin-source'))
        throw badUri('it holds the PIN or its place', 'Give the PIN as a secret.');
    const module = settings.get('module-path')?.toString('utf8');
    if (module === undefined)
        throw badUri('it has no module-path', 'Add `?module-path=` with the library of the token.');
    const [token, object, id] = ['token', 'object', 'id'].map((name) => attributes.get(name));
    if (object === undefined && id === undefined)
        throw badUri('it names no key', 'Add `object=` with its label, or `id=`.');
    return {
        module,
        ...(token && { token: token.toString('utf8') }),
        ...(object && { object: object.toString('utf8') }),
        ...(id && { id: id.toString('hex') }),
    };
}
function pairs(text, separator) {
    const parts = text.split(separator).filter((part) => part !== '');
    return new Map(parts.map((part) => {
        const equals = part.indexOf('=');
        return [part.slice(0, equals), decoded(part.slice(equals + 1))];
    }));
}
/** Percent-decoded; an id need not be UTF-8. */
function decoded(value) {
    const bytes = value.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1');
}
function badUri(reason, remedy) {
    return signatureFault('bad-key', `The PKCS#11 URI cannot be used: ${reason}.`, { remedy });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/sign/pkcs11-signer.js











/** `pkcs11-tool` itself does not tell its version; this one is of the same package. */
const openSc = {
    name: 'opensc-tool',
    version: { args: ['--info'], pattern: /^OpenSC (\S+)/m },
    requires: { minimum: '0.20' },
    hint: 'Install OpenSC (on Debian: apt-get install opensc), so that opensc-tool and pkcs11-tool are on PATH.',
};
/**
 * Signs with a key in a token, by OpenSC's `pkcs11-tool`. A bundle does not tell where the key was.
 * Throws `signature/bad-key`, `tools/…`.
 */
async function pkcs11Signer(request) {
    const token = await Token.open(request);
    const object = await token.find();
    const material = request.chain ? chainMaterial(object.key, request.chain) : keyMaterial(object.key);
    return localSigner(material, (bytes) => token.sign(object, bytes));
}
const pinVariable = 'SEAWORTHY_PKCS11_PIN';
/** One key of one token. */
class Token {
    #tool;
    #key;
    #request;
    constructor(tool, key, request) {
        this.#tool = tool;
        this.#key = key;
        this.#request = request;
    }
    static async open(request) {
        const key = readPkcs11Uri(request.uri);
        const { signal, environment = process.env } = request;
        const { path } = await (0,tools_src/* findTool */.SG)(openSc, { signal, hostEnvironment: environment });
        const tool = external_node_path_default().join(external_node_path_default().dirname(path), `pkcs11-tool${external_node_path_default().extname(path)}`);
        return new Token({ name: 'pkcs11-tool', path: tool, invokedAs: tool }, key, request);
    }
    /** The key that the URI names. */
    async find() {
        const { stdout } = await this.#run(['--list-objects', '--type', 'pubkey']);
        return selectObject(publicObjectsOf(stdout), this.#key);
    }
    /** The token signs a hash made here (CKM_ECDSA) and gives r and s side by side; bundles have them in DER. */
    async sign({ id, key }, bytes) {
        const digest = (0,external_node_crypto_.hash)(hashFor(key), bytes, 'buffer');
        const sign = ['--sign', '--mechanism', 'ECDSA', '--signature-format', 'rs', '--id', id];
        const plain = await (0,tools_src/* withPrivateFile */.uv)({ content: digest, name: 'digest' }, async (file) => {
            const output = external_node_path_default().join(external_node_path_default().dirname(file), 'signature');
            await this.#run([...sign, '--input-file', file, '--output-file', output]);
            return (0,external_node_fs_promises_.readFile)(output);
        });
        const signature = derOfPlain(plain);
        if (isSignedBy(key, bytes, signature))
            return signature;
        throw signatureFault('bad-key', 'The token signs with another key than the public one that it shows.', {
            remedy: 'Give private and public key of a pair the same id, and other pairs other ones.',
        });
    }
    #run(args) {
        const { pin, signal, environment = process.env } = this.#request;
        const { module, token } = this.#key;
        const where = ['--module', module, ...(token === undefined ? [] : ['--token-label', token])];
        return (0,tools_src/* runTool */.qI)(this.#tool, [...where, '--login', '--pin', `env:${pinVariable}`, ...args], {
            env: settingsOfModule(environment),
            secretEnv: { [pinVariable]: pin },
            hostEnvironment: environment,
            signal,
            deadlineMs: 120_000,
            remedy: 'Check the PIN, and what `pkcs11-tool --list-objects` shows of the token, against the URI.',
        });
    }
}
/** What the libraries of tokens read from the environment: where SoftHSM and its like have their configuration. */
function settingsOfModule(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => {
        return (/^(?:SOFTHSM2_CONF|PKCS11_\w+|YUBIHSM_PKCS11_CONF|KMS_PKCS11_CONFIG)$/.test(entry[0]) && entry[1] !== undefined);
    }));
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/statement/checks.js


/** The value in the shape of the schema. */
function shaped(schema, value, rule) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw wrong(rule, `is not as the standard has it: ${[...(issue?.path ?? []), issue?.message ?? ''].join(': ')}`);
}
/** Throws `signature/no-resources` and `signature/duplicate-name`: with two digests for a file, which one holds? */
function checkNames(resources) {
    if (resources.length === 0)
        throw wrong('no-resources', 'names no file, so it protects none');
    const names = new Set();
    for (const { name } of resources) {
        if (names.has(name))
            throw wrong('duplicate-name', `names ${JSON.stringify(name.slice(0, 200))} twice`);
        names.add(name);
    }
}
/** Throws `signature/bad-digest`. */
function checkedDigest(name, digest, hash) {
    if (digest.length === 2 * digestLengths[hash] && /^[0-9a-f]+$/.test(digest))
        return digest;
    const found = JSON.stringify(digest.slice(0, 150));
    throw wrong('bad-digest', `should have a ${hash} digest in lower-case hexadecimal for ${JSON.stringify(name)}, found ${found}`);
}
/** A value of the statement that should be another. */
function unexpected(rule, what, expected, found) {
    return wrong(rule, `should have the ${what} ${expected}, found ${JSON.stringify(found.slice(0, 200))}`);
}
/** What is wrong with the statement, as the end of a sentence. */
function wrong(rule, problem) {
    return signatureFault(rule, `The signed statement ${problem}.`, { remedy: signAgain });
}

// EXTERNAL MODULE: ./build/shared/documents/src/index.js + 7 modules
var documents_src = __webpack_require__(65959);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/statement/schema.js

/**
 * The in-toto statement of a model (model-signing-spec, schemas/v1.0/statement and predicate). Unknown fields of the
 * statement and of resources are ignored, as in-toto and the spec demand; an unknown parameter of the serialization is not,
 * since it could change what the digests mean.
 */
const resource = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), algorithm: schemas/* string */.YjP() });
/** By names that model_signing writes, too: it calls BLAKE2b `blake2`. */
const hashType = schemas/* enum */.k5n(['sha256', 'blake2', 'blake2b', 'blake3']);
const serialization = schemas/* strictObject */.rej({
    method: schemas/* enum */.k5n(['files', 'shards']),
    hash_type: hashType,
    /** model_signing writes a float, 1000000000.0, which is the same number in JavaScript. */
    shard_size: schemas/* int */.Whr().positive().optional(),
    allow_symlinks: schemas/* boolean */.zMY(),
    ignore_paths: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const predicateSchema = schemas/* looseObject */._H3({ resources: schemas/* array */.YOg(resource), serialization });
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const subject = schemas/* looseObject */._H3({ name: schemas/* string */.YjP().min(1), digest: schemas/* looseObject */._H3({ sha256 }) });
const subjectsSchema = schemas/* array */.YOg(subject);
const headSchema = schemas/* looseObject */._H3({ _type: schemas/* string */.YjP(), predicateType: schemas/* string */.YjP() });

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/statement/legacy.js




/** Of model_signing 0.2.0, before the standard. */
const legacyPredicateType = 'https://model_signing/Digests/v0.1';
/** Reads a statement of version 0.2: every file is a subject, and nothing is said about how files were listed. */
function readLegacyStatement(statement, { allowLegacy }) {
    if (!allowLegacy)
        throw refused();
    const resources = shaped(subjectsSchema, statement['subject'], 'subject').map(({ name, digest }) => ({
        name,
        digest: checkedDigest(name, digest.sha256, 'sha256'),
        algorithm: 'sha256',
    }));
    checkNames(resources);
    for (const { name } of resources)
        checkName(name);
    return {
        rootName: '',
        serialization: { method: 'files', hash: 'sha256', allowSymlinks: false, ignorePaths: [] },
        resources,
        files: resources.map(({ name, digest }) => ({ path: name, digests: [digest] })),
    };
}
function refused() {
    return signatureFault('legacy', 'The signature is of version 0.2, of before the OpenSSF Model Signing standard.', {
        remedy: `Set \`allow-legacy: true\` to accept it. ${signAgain}`,
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/statement/root-digest.js

/**
 * The digest of a whole model (spec, 6.5.1): SHA-256 over the bytes of all digests in their order. It binds no names; the
 * signature does.
 */
function rootDigest(digests) {
    const root = (0,external_node_crypto_.createHash)('sha256');
    for (const digest of digests)
        root.update(digest, 'hex');
    return root.digest('hex');
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/statement/read.js










const statementType = 'https://in-toto.io/Statement/v1';
const predicateType = 'https://model_signing/signature/v1.0';
/** Later versions 1.x only add to 1.0 (model-signing-spec, VERSIONING.md). */
const knownPredicateType = /^https:\/\/model_signing\/signature\/v1\.\d{1,4}$/;
/**
 * Reads a payload whose signature was verified. All that a signer can get wrong, or do on purpose, is checked here.
 *
 * Throws `signature/malformed-statement`, `signature/statement-type`, `signature/predicate-type`, `signature/legacy`,
 * `signature/subject`, `signature/predicate`, `signature/no-resources`, `signature/duplicate-name`,
 * `signature/unsafe-name`, `signature/bad-digest`, `signature/algorithm`, `signature/shards` or `signature/root-digest`.
 */
function readStatement(payload, options) {
    const json = parse(payload);
    const head = shaped(headSchema, json, 'malformed-statement');
    if (head._type !== statementType)
        throw unexpected('statement-type', 'statement type', statementType, head._type);
    if (head.predicateType === legacyPredicateType)
        return readLegacyStatement(head, options);
    if (!knownPredicateType.test(head.predicateType)) {
        throw unexpected('predicate-type', 'predicate type', predicateType, head.predicateType);
    }
    const [subject, another] = shaped(subjectsSchema, head['subject'], 'subject');
    if (!subject || another)
        throw wrong('subject', 'should have exactly one subject, the model');
    const predicate = shaped(predicateSchema, head['predicate'], 'predicate');
    const serialization = serializationOf(predicate);
    const resources = read_resourcesOf(predicate, serialization);
    checkRoot(resources, subject.digest.sha256);
    return {
        rootName: subject.name,
        rootDigest: subject.digest.sha256,
        serialization,
        resources,
        files: filesOf(resources, serialization),
    };
}
/** Without a key that is there twice: readers disagree about which of the two counts. */
function parse(payload) {
    if (!(0,external_node_buffer_.isUtf8)(payload))
        throw wrong('malformed-statement', 'is not UTF-8');
    try {
        return (0,documents_src/* parseJson */.qF)(payload.toString('utf8'), { file: 'statement', kind: 'signed statement' });
    }
    catch (cause) {
        if (!(cause instanceof src/* UserError */.yo))
            throw cause;
        throw signatureFault('malformed-statement', cause.message, { remedy: signAgain, cause });
    }
}
function serializationOf({ serialization: given }) {
    const { method, hash_type: hashType, shard_size: shardSize } = given;
    if ((method === 'shards') !== (shardSize !== undefined)) {
        throw wrong('predicate', `should have shard_size exactly with the method "shards", found "${method}"`);
    }
    return {
        method,
        hash: hashType === 'blake2' ? 'blake2b' : hashType,
        ...(shardSize !== undefined && { shardSize }),
        allowSymlinks: given.allow_symlinks,
        ignorePaths: given.ignore_paths ?? [],
    };
}
function read_resourcesOf({ resources }, serialization) {
    const read = resources.map(({ name, digest, algorithm }) => {
        checkAlgorithm(name, algorithm, serialization);
        return { name, digest: checkedDigest(name, digest, serialization.hash), algorithm: serialization.hash };
    });
    checkNames(read);
    return read;
}
/** model_signing writes `sha256-sharded-1000000000` for shards, which the schema of the standard does not have. */
function checkAlgorithm(name, algorithm, { hash, shardSize }) {
    const [, base, size] = /^(sha256|blake2b|blake2|blake3)(?:-sharded-(\d{1,16}))?$/.exec(algorithm) ?? [];
    const isSame = base === hash || (base === 'blake2' && hash === 'blake2b');
    if (isSame && (size === undefined || Number(size) === shardSize))
        return;
    throw wrong('algorithm', `should have the algorithm ${hash} for ${JSON.stringify(name)}, found ${JSON.stringify(algorithm.slice(0, 100))}`);
}
/** In the order of the array, whatever that is: signers sort differently. */
function checkRoot(resources, expected) {
    const found = rootDigest(resources.map(({ digest }) => digest));
    if (found === expected)
        return;
    throw wrong('root-digest', `gives the model the digest ${expected}, but its files have ${found}`);
}
function filesOf(resources, { shardSize }) {
    if (shardSize !== undefined)
        return filesOfShards(resources, shardSize);
    const isSingleFile = resources.length === 1 && resources[0]?.name === resource_name_singleFile;
    if (!isSingleFile)
        for (const { name } of resources)
            checkName(name);
    return resources.map(({ name, digest }) => ({ path: name, digests: [digest] }));
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/sign/statement.js






/**
 * The statement as JSON, the resources sorted by code points as the standard has it (spec, 6.4 to 6.6).
 * Throws `signature/no-resources`, `signature/duplicate-name`, `signature/unsafe-name` or `signature/shards`.
 */
function statementOf({ rootName, serialization, resources }) {
    const { method, hash, shardSize, allowSymlinks, ignorePaths } = serialization;
    checkNames(resources);
    if (shardSize === undefined)
        for (const { name } of resources)
            checkName(name);
    else
        filesOfShards(resources, shardSize);
    const sorted = resources.toSorted((a, b) => (0,files_src/* inByteOrder */.qg)(a.name, b.name));
    const statement = {
        _type: statementType,
        subject: [{ name: rootName, digest: { sha256: rootDigest(sorted.map(({ digest }) => digest)) } }],
        predicateType: predicateType,
        predicate: {
            resources: sorted.map(({ name, digest, algorithm }) => ({ name, digest, algorithm })),
            serialization: {
                method,
                hash_type: hash,
                ...(shardSize !== undefined && { shard_size: shardSize }),
                allow_symlinks: allowSymlinks,
                ...(ignorePaths.length > 0 && { ignore_paths: ignorePaths }),
            },
        },
    };
    return Buffer.from(JSON.stringify(statement));
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/sign/sign.js

/**
 * The bytes of a bundle that signs the model. Throws `signature/…` when the model cannot be signed, or the signer cannot
 * sign.
 */
async function signModel(model, signer) {
    const bundle = await signer(statementOf(model));
    return Buffer.from(`${JSON.stringify(bundle)}\n`);
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/trust/public-root.js

/**
 * The trusted root of the public Sigstore instance, by TUF: kept in the cache directory, refreshed from the network.
 *
 * Throws `signature/trusted-root-unavailable`.
 */
async function publicTrustedRoot(cachePath) {
    const { getTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(335), __webpack_require__.e(694)]).then(__webpack_require__.bind(__webpack_require__, 84423));
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    try {
        const root = await getTrustedRoot({ cachePath, timeout: 20_000, retry: 2 });
        return Buffer.from(JSON.stringify(TrustedRoot.toJSON(root)));
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw signatureFault('trusted-root-unavailable', `Sigstore's trusted root cannot be had: ${reason}.`, {
            remedy: 'Let the job reach https://tuf-repo-cdn.sigstore.dev, or give a file as `trusted-root`.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/trust/trust.js
/** Who signed, in one line for people. */
function describeSigner(signer) {
    switch (signer.method) {
        case 'key':
            return `key ${signer.fingerprint}`;
        case 'certificate':
            return `${signer.subject}, certified by ${signer.issuer}`;
        case 'sigstore':
            return `${signer.identity} (${signer.issuer})`;
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/trust/keyless-certificate.js


/** Of fulcio, docs/oid-info.md: the issuer as DER, and as bare text before. */
const ids = { alternativeName: '2.5.29.17', issuer: '1.3.6.1.4.1.57264.1.8', issuerText: '1.3.6.1.4.1.57264.1.1' };
/**
 * Whom a certificate of Fulcio is for (fulcio, docs/certificate-specification.md). Throws an Error when it may not sign code,
 * or does not say exactly one identity and one issuer: what a private authority issues for other ends signs nothing here.
 */
function identityOf(certificate) {
    const { isAuthority, keyUsage, extendedKeyUsage, unknownCritical } = constraintsOf(certificate);
    if (isAuthority)
        throw new Error('its certificate is that of an authority');
    if (!keyUsage?.digitalSignature || !extendedKeyUsage.includes(codeSigning)) {
        throw new Error('its certificate is not for signing code');
    }
    if (unknownCritical.length > 0) {
        throw new Error(`its certificate has a critical extension that is not understood here (${unknownCritical.join(', ')})`);
    }
    const extensions = new Map(extensionsOf(certificate).map(({ id, value }) => [id, value]));
    return {
        identity: plain('identity', nameIn(extensions.get(ids.alternativeName))),
        issuer: plain('issuer', issuerIn(extensions.get(ids.issuer)) ?? extensions.get(ids.issuerText)),
    };
}
function nameIn(alternativeName) {
    if (alternativeName === undefined)
        return undefined;
    const [names] = elementsOf(alternativeName);
    const [name, another] = elementsOf(contentOf(names, tags.sequence));
    if (another !== undefined)
        throw new Error('its certificate has several identities');
    return name?.tag === tags.email || name?.tag === tags.uri ? name.content : undefined;
}
function issuerIn(extension) {
    return extension && contentOf(elementsOf(extension)[0], tags.utf8String);
}
/** Printable ASCII, as addresses and URIs are: of other bytes, readers make different texts. */
function plain(what, bytes) {
    const text = bytes?.toString('latin1') ?? '';
    if (/^[\x21-\x7e]+$/.test(text))
        return text;
    throw new Error(`its certificate has no ${what} that can be compared`);
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/trust/log-entry.js


const pem = schemas/* string */.YjP().transform((text) => new external_node_crypto_.X509Certificate(Buffer.from(text, 'base64')).raw);
const log_entry_certificate = schemas/* object */.Ikc({ x509Certificate: schemas/* object */.Ikc({ rawBytes: schemas/* string */.YjP() }) })
    .transform(({ x509Certificate }) => Buffer.from(x509Certificate.rawBytes, 'base64'));
/** Whose signature an entry is about, as DER, by the kind and version of entries that can be about an envelope. */
const verifiers = {
    'dsse/0.0.1': schemas/* object */.Ikc({ spec: schemas/* object */.Ikc({ signatures: schemas/* tuple */.PVZ([schemas/* object */.Ikc({ verifier: pem })]) }) })
        .transform(({ spec }) => spec.signatures[0].verifier),
    'dsse/0.0.2': schemas/* object */.Ikc({ spec: schemas/* object */.Ikc({ dsseV002: schemas/* object */.Ikc({ signatures: schemas/* tuple */.PVZ([schemas/* object */.Ikc({ verifier: log_entry_certificate })]) }) }) })
        .transform(({ spec }) => spec.dsseV002.signatures[0].verifier),
    'hashedrekord/0.0.2': schemas/* object */.Ikc({ spec: schemas/* object */.Ikc({ hashedRekordV002: schemas/* object */.Ikc({ signature: schemas/* object */.Ikc({ verifier: log_entry_certificate }) }) }) })
        .transform(({ spec }) => spec.hashedRekordV002.signature.verifier),
    'intoto/0.0.2': schemas/* object */.Ikc({
        spec: schemas/* object */.Ikc({
            content: schemas/* object */.Ikc({ envelope: schemas/* object */.Ikc({ signatures: schemas/* tuple */.PVZ([schemas/* object */.Ikc({ publicKey: pem })]) }) }),
        }),
    })
        .transform(({ spec }) => spec.content.envelope.signatures[0].publicKey),
};
/**
 * What Sigstore's library leaves open about a log entry, and sigstore-python does not: that there is one, that it is proved
 * to be in the log and not only promised, whatever version the bundle says it has, and that it is about this certificate
 * (CVE-2022-36056). Throws an Error.
 */
function checkLogEntry(entries, signer) {
    const [entry, another] = entries;
    if (entry === undefined || another !== undefined)
        throw new Error(`it needs one log entry, found ${entries.length}`);
    if (!entry.inclusionProof?.checkpoint)
        throw new Error('its log entry has no proof that it is in the log');
    const kind = `${entry.kindVersion?.kind ?? ''}/${entry.kindVersion?.version ?? ''}`;
    const verifier = Object.hasOwn(verifiers, kind) ? verifiers[kind] : undefined;
    if (!verifier)
        throw new Error(`a log entry of kind ${JSON.stringify(kind.slice(0, 100))} is about no envelope`);
    if (!verifier.parse(JSON.parse(entry.canonicalizedBody.toString('utf8'))).equals(signer.raw)) {
        throw new Error('its log entry is about another certificate');
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/trust/sigstore.js



/**
 * Verifies a keyless signature offline, by Sigstore's own library: certificate, its log, the signature's log entry and time.
 * Identity and issuer must be exactly those that the caller expects.
 *
 * Throws `signature/bad-trusted-root`, `signature/invalid` or `signature/wrong-identity`.
 */
async function verifyKeyless(bundle, trust) {
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const { toSignedEntity, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    const trusted = await readTrustedRoot(trust.trustedRoot);
    const { identity, issuer } = notVerified(() => {
        const entity = toSignedEntity(bundleFromJSON(bundle.json));
        const certificate = certificateIn(bundle.material);
        checkLogEntry(entity.tlogEntries, certificate);
        new Verifier(trustedAt(timesOf(entity), trusted)).verify(entity);
        return identityOf(certificate);
    });
    if (identity !== trust.identity)
        throw wrongIdentity('identity', trust.identity, identity);
    if (issuer !== trust.issuer)
        throw wrongIdentity('issuer', trust.issuer, issuer);
    return { method: 'sigstore', identity, issuer };
}
function certificateIn(material) {
    const certificate = material.kind === 'certificate' ? material.certificate : undefined;
    const leaf = material.kind === 'certificate-chain' ? material.certificates[0] : certificate;
    if (!leaf)
        throw new Error('it has no certificate');
    return leaf;
}
/** When the entity says that it was signed; the library verifies each. */
function timesOf({ timestamps }) {
    return timestamps.map((stamp) => stamp.$case === 'timestamp-authority'
        ? stamp.timestamp.signingTime
        : new Date(Number(stamp.tlogEntry.integratedTime) * 1000));
}
/** Without the logs whose key was not in use then: the library asks for it only where an entry was promised. */
function trustedAt(times, trusted) {
    const tlogs = trusted.tlogs.filter(({ validFor }) => times.every((time) => validFor.start <= time && time <= validFor.end));
    return { ...trusted, tlogs };
}
async function readTrustedRoot(bytes) {
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const { toTrustMaterial } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    try {
        const root = TrustedRoot.fromJSON(JSON.parse(bytes.toString('utf8')));
        if (root.certificateAuthorities.length > 0)
            return toTrustMaterial(root);
    }
    catch (cause) {
        throw badTrustedRoot(cause);
    }
    throw badTrustedRoot(new Error('it names no certificate authority'));
}
/** The library throws errors of its own, and whatever its parsers meet in hostile bytes. All of it means: not verified. */
function notVerified(verify) {
    try {
        return verify();
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw signatureFault('invalid', `The keyless signature cannot be verified: ${reason}.`, {
            remedy: 'Do not use the model until its signature holds. When the trusted root is older than the signature, get the current one.',
            cause,
        });
    }
}
function badTrustedRoot(cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return signatureFault('bad-trusted-root', `The trusted root cannot be read: ${reason}.`, {
        remedy: 'Give a file of media type application/vnd.dev.sigstore.trustedroot+json, such as `trusted_root.json` of Sigstore’s TUF repository.',
        cause,
    });
}
function wrongIdentity(what, expected, found) {
    return signatureFault('wrong-identity', `The model should be signed by the ${what} ${JSON.stringify(expected)}, found ${JSON.stringify(found)}.`, {
        remedy: `Do not use the model, unless its signer changed: then set \`${what}\` to the new one.`,
        properties: { expected, found },
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/verify.js







/**
 * Verifies a bundle of OpenSSF Model Signing v1.0: the signature first, then what was signed. Says nothing yet about files:
 * that is `compareResources`.
 *
 * Throws UserErrors of rule `signature/…`.
 */
async function verifySignature(bytes, trust, options = { allowLegacy: false }) {
    const bundle = parseBundle(bytes);
    const signedBy = await verifySigner(bundle, trust, options);
    return { ...readStatement(bundle.payload, options), signedBy };
}
async function verifySigner(bundle, trust, options) {
    switch (trust.method) {
        case 'key':
            return verifyKey(bundle, trust.publicKey, options);
        case 'certificate':
            return verifyCertificate(bundle, trust.authorities, options);
        case 'sigstore':
            if (!isKeyless(bundle))
                throw wrongMethod('keyless (sigstore)', bundle);
            return verifyKeyless(bundle, trust);
    }
}
/** The bundle's own words about its key may narrow, and never widen, what the caller trusts. */
function verifyKey(bundle, publicKey, options) {
    const { material } = bundle;
    if (material.kind !== 'public-key')
        throw wrongMethod('a key', bundle);
    const expected = fingerprint(publicKey);
    if (material.hint !== undefined && material.hint !== '' && material.hint !== expected) {
        throw signatureFault('wrong-key', `The model should be signed with the key ${expected}, found ${JSON.stringify(material.hint.slice(0, 100))}.`, {
            remedy: 'Do not use the model, unless its signer changed the key: then give the new public key.',
            properties: { expected, found: material.hint },
        });
    }
    verifyEnvelope(bundle, publicKey, hashFor(publicKey), options);
    return { method: 'key', fingerprint: expected };
}
function verifyCertificate(bundle, authorities, options) {
    const { material } = bundle;
    if (material.kind !== 'certificate-chain')
        throw wrongMethod('a certificate chain', bundle);
    const [leaf] = material.certificates;
    if (!leaf)
        throw new Error('a parsed bundle has a certificate in its chain');
    verifyChain(material.certificates, authorities);
    // Version 0.2 took SHA-256 for every curve here.
    verifyEnvelope(bundle, leaf.publicKey, 'sha256', options);
    return {
        method: 'certificate',
        subject: oneLine(leaf.subject),
        issuer: oneLine(leaf.issuer),
        sha256: leaf.fingerprint256.replaceAll(':', '').toLowerCase(),
    };
}
/** Throws `signature/invalid`, and `signature/legacy` when only the encoding of version 0.2 fits and is not allowed. */
function verifyEnvelope(bundle, key, legacyHash, { allowLegacy }) {
    const { payload, signature } = bundle;
    if (isSignedBy(key, preAuthenticationEncoding(payloadType, payload), signature))
        return;
    if (allowLegacy && isSignedBy(key, legacyEncoding(payloadType, payload), signature, legacyHash))
        return;
    throw signatureFault('invalid', 'The signature does not hold: the bundle was changed, or signed with another key.', {
        remedy: 'Do not use the model: get it and its signature again from its publisher. A signature of model_signing 0.2 needs `allow-legacy: true`.',
    });
}
/** Bundles before 0.3 have the certificate as a chain, and a log entry, which local signers never make. */
function isKeyless({ material, logEntries }) {
    return material.kind === 'certificate' || (material.kind === 'certificate-chain' && logEntries > 0);
}
const kinds = {
    'public-key': 'a key',
    'certificate-chain': 'a certificate chain',
    certificate: 'a keyless (Sigstore) certificate',
};
function wrongMethod(expected, { material }) {
    return signatureFault('wrong-method', `The signature should be verifiable by ${expected}, but this bundle was made with ${kinds[material.kind]}.`, {
        remedy: 'Give what fits the bundle: `public-key`, `certificate-chain`, or `identity` with `issuer`; or get the signature that you expect.',
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/oms/oms.js
/** OpenSSF Model Signing v1.0, both ways: what the rest of the action uses. */

















/***/ }),

/***/ 20977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _seaworthy_evidence__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95217);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36999);
/* harmony import */ var _diff_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28286);
/* harmony import */ var _oms_oms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31479);





/** The verdict on a manifest, with the outputs that others take up. */
async function verdictOf({ manifest, listed, findings: found, changes, signed, componentsPath }, job) {
    const findings = [...found, ...(await (0,_diff_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(changes, manifest.locate))];
    const outcome = (0,_seaworthy_verdict__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(findings);
    const signer = signed ? (0,_oms_oms_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSigner */ .cg)(signed.signedBy) : '';
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    job.output('verified', outcome === 'pass');
    job.output('bytes', bytes);
    job.output('signed-by', signer);
    job.output('diff', (0,_diff_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sentencesOf */ .cj)(changes).join('\n'));
    job.output('components-path', componentsPath);
    const name = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(job.workspace, manifest.file).split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)).join('/');
    return {
        outcome,
        findings,
        subjects: [(0,_seaworthy_evidence__WEBPACK_IMPORTED_MODULE_1__/* .commitSubject */ .sF)(job.invocation), { name, digest: { sha256: manifest.sha256 } }],
        measured: {
            ...(changes.length > 0 && (0,_diff_index_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredOf */ .ED)(changes)),
            models: modelRows(manifest, listed, signer),
            bytesByRole: { kind: 'chart', title: 'Bytes by role', values: bytesByRole(manifest), unit: 'bytes' },
            manifestDigest: `sha256:${manifest.sha256}`,
            signedBy: signer === '' ? 'nobody: no signature was asked for' : signer,
            files: manifest.files.length,
            prompts: manifest.manifest.prompts.length,
            configurations: manifest.manifest.configs.length,
            bytes,
            ...(0,_diff_index_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestSection */ .b8)(manifest.manifest),
        },
    };
}
function modelRows({ manifest }, listed, signer) {
    const byModel = Map.groupBy(listed, ({ listed: { section, path } }) => (section === 'models' ? path[1] : undefined));
    return manifest.models.map(({ name, files, licenses, source }, index) => ({
        model: name,
        files: files.length,
        bytes: files.reduce((sum, { size }) => sum + size, 0),
        signer: signer === '' ? '–' : signer,
        licences: licenses.join(', '),
        safety: safetyOf(byModel.get(index) ?? [], files.length),
        source: source.uri,
        revision: source.revision,
    }));
}
/** The worst of a model's files, which are so many: "safe", "unsafe: pickle", "unknown". */
function safetyOf(readings, count) {
    const unsafe = new Set();
    let safe = 0;
    for (const { found } of readings) {
        const content = found instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? undefined : found.content;
        if (content === undefined || content instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            continue;
        if (content.verdict === 'safe')
            safe++;
        if (content.verdict === 'unsafe')
            unsafe.add(content.format);
    }
    if (unsafe.size > 0)
        return `unsafe: ${[...unsafe].join(', ')}`;
    return safe === count && safe === readings.length ? 'safe' : 'unknown';
}
function bytesByRole({ files }) {
    const byRole = {};
    for (const { role, size } of files)
        byRole[role] = (byRole[role] ?? 0) + size;
    return byRole;
}


/***/ }),

/***/ 16518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SG: () => (/* reexport */ findTool),
  qI: () => (/* reexport */ runTool),
  uv: () => (/* reexport */ withPrivateFile)
});

// UNUSED EXPORTS: compareVersions, sha256OfFile

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/shared/tools/src/file-digest.js



/** The file's sha256 in lower-case hexadecimal, streamed. */
async function sha256OfFile(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 4 modules
var src = __webpack_require__(36999);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/shared/secrets/src/index.js
var secrets_src = __webpack_require__(57846);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/shared/tools/src/arguments.js
/** Lines of a secret shorter than this (`{`, `-----`) are too common to say that the secret was given away. */
const tellingLine = 8;
/**
 * Refuses arguments that would give a secret away or that no program can receive. Every user of the machine can read
 * the arguments of a process, so a secret among them is a bug of ours, never the user's fault.
 *
 * @throws Error that names the position of the argument, never its text.
 */
function checkArguments(program, args, secrets) {
    const hidden = secrets.flatMap(telling);
    for (const [index, argument] of args.entries()) {
        const which = `argument ${index + 1} of ${program}`;
        if (typeof argument !== 'string')
            throw new Error(`${which} is not a string`);
        if (argument.includes('\0'))
            throw new Error(`${which} has a NUL byte`);
        if (hidden.some((value) => argument.includes(value))) {
            throw new Error(`${which} holds a secret: hand it over by stdin, secretEnv or a private file`);
        }
    }
}
function telling(secret) {
    const whole = secret.reveal().trim();
    const lines = whole.split(/\r?\n/).filter((line) => line.trim().length >= tellingLine);
    return whole === '' ? [] : [whole, ...lines];
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/shared/tools/src/capture.js

/** Keeps what a program writes to one stream, up to a limit of bytes. */
class Capture {
    #limit;
    #chunks = [];
    #length = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Whether it still fitted; what does not fit is dropped. */
    take(chunk) {
        const fits = this.#length + chunk.length <= this.#limit;
        if (fits) {
            this.#chunks.push(chunk);
            this.#length += chunk.length;
        }
        return fits;
    }
    text() {
        return Buffer.concat(this.#chunks).toString('utf8');
    }
}
/** Cuts a stream of bytes into lines of text, without their line ends, as they become complete. */
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    take(chunk) {
        const [first = '', ...others] = this.#decoder.write(chunk).split('\n');
        this.#rest += first;
        for (const next of others) {
            this.#emit();
            this.#rest = next;
        }
    }
    /** Hands over the last line when no line end follows it. */
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== '')
            this.#emit();
        this.#rest = '';
    }
    #emit() {
        this.#onLine(this.#rest.replace(/\r$/, ''));
    }
}

;// CONCATENATED MODULE: ./build/shared/tools/src/search-path.js

/** Windows starts these without a shell; `.bat` and `.cmd` would need one, and with it quoting that cannot be made safe. */
const startable = ['.com', '.exe'];
/**
 * The folders of PATH that may be searched, in order: absolute ones, without the current directory.
 * A relative or empty entry means the current directory or a folder below it, where a checkout could plant a program.
 */
function searchedFolders({ value, cwd, platform }) {
    const rules = platform === 'win32' ? (external_node_path_default()).win32 : (external_node_path_default()).posix;
    return value
        .split(rules.delimiter)
        .map((entry) => (platform === 'win32' ? entry.replaceAll('"', '') : entry))
        .filter((entry) => rules.isAbsolute(entry) && !(platform === 'win32' && driveless.test(entry)))
        .filter((entry) => rules.relative(cwd, entry) !== '');
}
/** `\tools` is absolute to Windows, but on whichever drive is current. */
const driveless = /^[\\/](?![\\/])/;
/** The files that a program of this name may be, best first. */
function candidates(name, searchPath) {
    const rules = searchPath.platform === 'win32' ? (external_node_path_default()).win32 : (external_node_path_default()).posix;
    const names = fileNames(name, searchPath);
    return searchedFolders(searchPath).flatMap((folder) => names.map((file) => rules.join(folder, file)));
}
function fileNames(name, { platform, extensions }) {
    if (platform !== 'win32' || startable.includes(external_node_path_default().win32.extname(name).toLowerCase()))
        return [name];
    const allowed = (extensions ?? startable.join(';')).toLowerCase().split(';');
    return allowed.filter((extension) => startable.includes(extension)).map((extension) => name + extension);
}

;// CONCATENATED MODULE: ./build/shared/tools/src/environment.js


/** What a program may inherit: where it lives and keeps its files, how it reaches the network, and nothing that could hold a secret of the job. */
const inherited = [
    'HOME',
    'USERPROFILE',
    'TMPDIR',
    'TMP',
    'TEMP',
    'SystemRoot',
    'SystemDrive',
    'PATHEXT',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'all_proxy',
];
/** The whole environment of a program: what it may inherit, English messages, then what the caller gives it. */
function programEnvironment({ host, env, secretEnv, cwd, platform }) {
    const sameName = platform === 'win32' ? (name) => name.toUpperCase() : (name) => name;
    const read = (name) => Object.entries(host).find(([key]) => sameName(key) === sameName(name))?.[1];
    const revealed = Object.entries(secretEnv).map(([name, secret]) => [name, secret.reveal()]);
    const merged = new Map();
    for (const [name, value] of [
        ...inherited.map((name) => [name, read(name)]),
        ['PATH', safePath(read('PATH') ?? '', cwd, platform)],
        ['LANG', 'C'],
        ['LC_ALL', 'C'],
        ...Object.entries(env),
        ...revealed,
    ]) {
        if (value !== undefined)
            merged.set(sameName(name), [name, value]);
    }
    return Object.fromEntries(merged.values());
}
/** PATH as we search it ourselves: what the program starts in its turn is not taken from the checkout either. */
function safePath(value, cwd, platform) {
    const { delimiter } = platform === 'win32' ? (external_node_path_default()).win32 : (external_node_path_default()).posix;
    return searchedFolders({ value, cwd, platform }).join(delimiter);
}

;// CONCATENATED MODULE: ./build/shared/tools/src/failure.js


const shownLines = 5;
const shownColumns = 300;
/** The program ended, but not as it should have. */
function badEnding({ exitCodes, ...failure }) {
    const { program, ending } = failure;
    const expected = `expected exit code ${exitCodes.join(' or ')}`;
    const found = ending.signal === null ? `exit code ${ending.exitCode ?? 'unknown'}` : `signal ${ending.signal}`;
    return new src/* UserError */.yo('tools/failed', `${program.name} ended with ${found} (${expected})${lastWords(failure)}`, {
        remedy: failure.remedy ?? `Mend what ${program.name} complains of, then run it again.`,
        properties: { path: program.path, exitCode: ending.exitCode, signal: ending.signal },
    });
}
/** The program was stopped because it took too long. */
function tooSlow({ deadlineMs, ...failure }) {
    const { program, stdout, stderr } = failure;
    const words = lastWords({ ...failure, stdout: wholeLines(stdout), stderr: wholeLines(stderr) });
    return new src/* UserError */.yo('tools/deadline', `${program.name} was stopped after ${deadlineMs / 1000} s${words}`, {
        remedy: failure.remedy ?? `See what ${program.name} waits for, or give it more time.`,
        properties: { path: program.path, deadlineMs },
    });
}
/** The program was stopped because it wrote without end. */
function tooMuchOutput(program, maxOutputBytes) {
    return new src/* UserError */.yo('tools/too-much-output', `${program.name} was stopped: it wrote more than ${maxOutputBytes} bytes to one stream`, {
        remedy: `Make ${program.name} write less, for example with a quieter option or a smaller input.`,
        properties: { path: program.path, maxOutputBytes },
    });
}
const startFaults = {
    ENOENT: 'the file, or the interpreter that its first line names, does not exist',
    EACCES: 'the file may not be executed by this user',
    EPERM: 'the system does not permit it',
    ETXTBSY: 'the file is still open for writing',
    ENOEXEC: 'the file is not a program for this system',
    EFTYPE: 'the file is not a program for this system',
    EINVAL: 'the system starts this kind of file only through a shell, which is never used here',
    E2BIG: 'its arguments and environment are longer than the system allows',
    ENOMEM: 'memory has run out',
    EAGAIN: 'the limit of processes is reached',
};
const startRemedies = {
    EACCES: 'Make the file executable, or name another one.',
    ETXTBSY: 'Wait until its installation has ended, then run it again.',
    E2BIG: 'Give it fewer or shorter values.',
};
/** The program could not even be started. */
function cannotStart(program, error) {
    const code = codeOf(error);
    const fault = startFaults[code] ?? `the system says ${code}`;
    return new src/* UserError */.yo('tools/cannot-start', `${program.name} at ${program.path} cannot be started: ${fault}`, {
        remedy: startRemedies[code] ?? `Install ${program.name} for this system again, or name another file.`,
        cause: error,
        properties: { path: program.path, code },
    });
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no reason';
}
/** The last lines that a program wrote, without secrets, in one line that can be shown anywhere. */
function lastWords({ stdout, stderr, secrets }) {
    const lines = (0,secrets_src/* redact */.E)(stderr.trim() === '' ? stdout : stderr, secrets)
        .split(/\r?\n|\r/)
        .map((line) => visible(line.trimEnd()))
        .filter((line) => line !== '')
        .slice(-shownLines)
        .map((line) => (line.length > shownColumns ? `${line.slice(0, shownColumns)}…` : line));
    return lines.length === 0 ? ', without a word' : `: ${lines.join(' | ')}`;
}
/** Drops a line that is not complete: what remains of a secret cut in two would not be recognised. */
function wholeLines(text) {
    return text.slice(0, text.lastIndexOf('\n') + 1);
}
/** Control, format and line-separator characters as `\u{1b}`, so that they cannot play with a terminal or a log. */
function visible(line) {
    return line
        .replaceAll('\t', ' ')
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/shared/tools/src/process-group.js




const pollMs = 25;
/**
 * Ends a program and all that it started. POSIX: SIGTERM to the process group, then SIGKILL to those left after
 * `graceMs`. Windows has no such signals: the tree is ended at once. The program must lead its group (`detached`).
 */
async function stopProcessGroup(pid, graceMs) {
    if (process.platform === 'win32')
        return stopTree(pid);
    signalGroup(pid, 'SIGTERM');
    const patience = performance.now() + graceMs;
    while (performance.now() < patience) {
        if (!signalGroup(pid, 0))
            return;
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
    signalGroup(pid, 'SIGKILL');
}
/** Whether the group still had a process that took the signal. */
function signalGroup(pid, signal) {
    try {
        return process.kill(-pid, signal);
    }
    catch {
        return false;
    }
}
async function stopTree(pid) {
    const taskkill = external_node_path_default().join(process.env['SystemRoot'] ?? String.raw `C:\Windows`, 'System32', 'taskkill.exe');
    try {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(taskkill, ['/PID', String(pid), '/T', '/F'], { windowsHide: true });
    }
    catch {
        // It fails when the tree has ended in the meantime, which is what was asked for.
    }
}

;// CONCATENATED MODULE: ./build/shared/tools/src/supervise.js

/** How long a program that has exited may leave its output open to its own children. */
const drainMs = 2000;
/**
 * Waits until the program has ended and its output is closed, and ends it, with all that it started, when it must not
 * go on. Rejects with the system's error when it could not be started.
 */
async function supervise(child, watch) {
    let stopped;
    let stopping;
    const end = () => {
        stopping ??= stopGroup(child, watch.graceMs);
    };
    const stop = (reason) => {
        stopped ??= reason;
        end();
    };
    const abort = () => {
        stop({ why: 'aborted' });
    };
    const listen = (name, stream) => {
        stream?.on('data', (chunk) => {
            if (stopped)
                return;
            try {
                if (!watch.onOutput(name, chunk))
                    stop({ why: 'output' });
            }
            catch (error) {
                stop({ why: 'callback', error });
            }
        });
    };
    listen('stdout', child.stdout);
    listen('stderr', child.stderr);
    const deadline = setTimeout(stop, watch.deadlineMs, { why: 'deadline' });
    let drain;
    watch.signal?.addEventListener('abort', abort, { once: true });
    try {
        const ending = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('exit', () => (drain = setTimeout(end, drainMs)));
            child.once('close', (exitCode, signal) => {
                resolve({ exitCode, signal });
            });
        });
        await stopping;
        return { ...ending, ...(stopped && { stopped }) };
    }
    finally {
        clearTimeout(deadline);
        clearTimeout(drain);
        watch.signal?.removeEventListener('abort', abort);
    }
}
/** Ends the group, then lets go of its pipes: a process that has left the group could hold them open for ever. */
async function stopGroup(child, graceMs) {
    if (child.pid !== undefined)
        await stopProcessGroup(child.pid, graceMs);
    child.stdout?.destroy();
    child.stderr?.destroy();
}

;// CONCATENATED MODULE: ./build/shared/tools/src/run.js









/**
 * Runs a program without a shell, in a small environment, and waits for its end.
 *
 * @throws UserError when it cannot be started, fails, takes too long or writes too much.
 * @throws Error when an argument holds a secret: a bug of the caller.
 * @throws the signal's reason when it is aborted.
 */
async function runTool(program, args, options = {}) {
    const { deadlineMs = 600_000, graceMs = 5000, maxOutputBytes = 16 * 2 ** 20, exitCodes = [0], signal } = options;
    const secrets = secretsOf(options);
    checkArguments(program.name, args, secrets);
    signal?.throwIfAborted();
    const output = new Output(maxOutputBytes, (line, stream) => options.onLine?.((0,secrets_src/* redact */.E)(line, secrets), stream));
    const started = performance.now();
    const ending = await supervised(program, start(program, args, options), {
        deadlineMs,
        graceMs,
        signal,
        onOutput: (stream, chunk) => output.take(stream, chunk),
    });
    const failure = { program, ending, ...output.texts(), secrets, remedy: options.remedy };
    switch (ending.stopped?.why) {
        case 'callback':
            throw ending.stopped.error;
        case 'aborted':
            signal?.throwIfAborted();
            break;
        case 'output':
            throw tooMuchOutput(program, maxOutputBytes);
        case 'deadline':
            throw tooSlow({ ...failure, deadlineMs });
        case undefined:
    }
    output.end();
    if (ending.exitCode === null || !exitCodes.includes(ending.exitCode))
        throw badEnding({ ...failure, exitCodes });
    return { exitCode: ending.exitCode, ...output.texts(), durationMs: performance.now() - started };
}
/** Both streams of a program: kept up to the limit, and told line by line. */
class Output {
    #streams;
    constructor(limit, onLine) {
        const open = (stream) => ({
            kept: new Capture(limit),
            lines: new LineSplitter((line) => {
                onLine(line, stream);
            }),
        });
        this.#streams = { stdout: open('stdout'), stderr: open('stderr') };
    }
    take(stream, chunk) {
        const fits = this.#streams[stream].kept.take(chunk);
        if (fits)
            this.#streams[stream].lines.take(chunk);
        return fits;
    }
    end() {
        this.#streams.stdout.lines.end();
        this.#streams.stderr.lines.end();
    }
    texts() {
        return { stdout: this.#streams.stdout.kept.text(), stderr: this.#streams.stderr.kept.text() };
    }
}
function secretsOf({ secrets = [], secretEnv = {}, stdin }) {
    return [...secrets, ...Object.values(secretEnv), ...(stdin instanceof secrets_src/* Secret */.z ? [stdin] : [])];
}
function start(program, args, options) {
    const { cwd = process.cwd(), env = {}, secretEnv = {}, stdin, hostEnvironment = process.env } = options;
    checkFolder(program, cwd);
    const { platform } = process;
    try {
        const child = (0,external_node_child_process_.spawn)(program.path, args, {
            argv0: program.invokedAs,
            cwd,
            env: programEnvironment({ host: hostEnvironment, env, secretEnv, cwd, platform }),
            // Leads a process group of its own, so that the deadline reaches what it starts as well.
            detached: platform !== 'win32',
            shell: false,
            windowsHide: true,
            stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
        // A program need not read all of its input (EPIPE); whether it got what it needed, its exit code says.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(stdin instanceof secrets_src/* Secret */.z ? stdin.reveal() : stdin);
        return child;
    }
    catch (error) {
        throw cannotStart(program, error);
    }
}
/** The system reports a missing working folder as a missing program, so it is looked at first. */
function checkFolder(program, cwd) {
    if ((0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory() === true)
        return;
    throw new src/* UserError */.yo('tools/no-folder', `${program.name} should run in ${cwd}, which is not a folder`, {
        remedy: 'Name a folder that exists.',
    });
}
async function supervised(program, child, watch) {
    try {
        return await supervise(child, watch);
    }
    catch (error) {
        throw cannotStart(program, error);
    }
}

;// CONCATENATED MODULE: ./build/shared/tools/src/version.js
const versionText = /^v?(?<numbers>\d+(?:\.\d+)*)(?<suffix>[^\n]*)$/;
const preRelease = /^[-.~_]?(?:alpha|a\d|beta|b\d|canary|dev|next|nightly|pre|preview|rc)/i;
/** Whether the text begins with a dotted number, as every version that can be compared does. */
function isVersion(text) {
    return versionText.test(text);
}
/**
 * Negative, zero or positive, as `a` is older than, the same as or newer than `b`.
 *
 * External programs keep no common scheme (`v3.0.2`, `2.9`, `7.88.1-10+deb12u5`), so semver is too strict for them: the
 * dotted numbers are compared one by one, a missing one being 0. At equal numbers a pre-release (`-rc.1`, `~beta2`) is
 * older than all else; any other suffix (build metadata, a distribution's revision) does not count.
 *
 * @throws Error when one of them is no version.
 */
function compareVersions(a, b) {
    const [left, right] = [parse(a), parse(b)];
    const length = Math.max(left.numbers.length, right.numbers.length);
    for (let index = 0; index < length; index++) {
        const [x, y] = [left.numbers[index] ?? 0n, right.numbers[index] ?? 0n];
        if (x !== y)
            return x < y ? -1 : 1;
    }
    if (left.preRelease === undefined || right.preRelease === undefined) {
        return Number(left.preRelease === undefined) - Number(right.preRelease === undefined);
    }
    return Math.sign(left.preRelease.localeCompare(right.preRelease, 'en', { numeric: true }));
}
/** Whether the program prints this very version; a leading `v` does not count. */
function sameVersion(a, b) {
    return a.replace(/^v/, '') === b.replace(/^v/, '');
}
function parse(text) {
    const { numbers, suffix } = versionText.exec(text)?.groups ?? {};
    if (numbers === undefined || suffix === undefined)
        throw new Error(`${JSON.stringify(text)} is not a version`);
    return { numbers: numbers.split('.').map(BigInt), preRelease: preRelease.test(suffix) ? suffix : undefined };
}

;// CONCATENATED MODULE: ./build/shared/tools/src/find.js








/** A program that prints more than this is not telling its version. */
const maxVersionBytes = 64 * 1024;
/**
 * Finds a program and checks it: first the checksum, so that a wrong file is never run, then the version.
 *
 * @throws UserError `tools/not-found`, `tools/wrong-checksum`, `tools/no-version`, `tools/wrong-version` or one of
 * {@link runTool}; each ends with the spec's hint.
 */
async function findTool(spec, options = {}) {
    const program = await (options.override === undefined ? search(spec, options) : named(spec, options.override));
    const sha256 = await checkedDigest(spec, program);
    const version = await askVersion(spec, program, options);
    checkVersion(spec, program, version);
    return { ...program, version, ...(sha256 !== undefined && { sha256 }) };
}
async function search(spec, options) {
    const { hostEnvironment: host = process.env } = options;
    const searchPath = {
        value: options.searchPath ?? host['PATH'] ?? host['Path'] ?? '',
        cwd: process.cwd(),
        platform: process.platform,
        extensions: host['PATHEXT'],
    };
    for (const candidate of candidates(spec.name, searchPath)) {
        if (await isExecutable(candidate)) {
            return { name: spec.name, path: await (0,external_node_fs_promises_.realpath)(candidate), invokedAs: candidate };
        }
    }
    const folders = searchedFolders(searchPath);
    const where = folders.length === 0 ? 'PATH, which has no absolute folder' : `PATH (${folders.join(', ')})`;
    throw fault('tools/not-found', spec, `${spec.name}${requirement(spec)} was not found on ${where}`, { folders });
}
async function named(spec, file) {
    if (!external_node_path_default().isAbsolute(file)) {
        throw fault('tools/not-found', spec, `the path of ${spec.name} must be absolute, found ${file}`, { path: file });
    }
    if (!(await isExecutable(file))) {
        throw fault('tools/not-found', spec, `${spec.name} should be at ${file}, which is not an executable file`, {
            path: file,
        });
    }
    return { name: spec.name, path: await (0,external_node_fs_promises_.realpath)(file), invokedAs: file };
}
async function isExecutable(file) {
    try {
        await (0,external_node_fs_promises_.access)(file, external_node_fs_.constants.X_OK);
        return (await (0,external_node_fs_promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}
async function checkedDigest(spec, program) {
    if (spec.sha256 === undefined)
        return undefined;
    const found = await sha256OfFile(program.path);
    if (found === spec.sha256.toLowerCase())
        return found;
    const message = `${spec.name} at ${program.path} should have sha256 ${spec.sha256}, found ${found}`;
    throw fault('tools/wrong-checksum', spec, message, { path: program.path, expected: spec.sha256, found });
}
/** Runs the version command in the program's own folder, so that no file of the workspace can sway it. */
async function askVersion(spec, program, options) {
    const { stdout, stderr } = await runTool(program, spec.version.args, {
        cwd: external_node_path_default().dirname(program.path),
        deadlineMs: options.deadlineMs ?? 30_000,
        maxOutputBytes: maxVersionBytes,
        remedy: spec.hint,
        signal: options.signal,
        ...(options.hostEnvironment && { hostEnvironment: options.hostEnvironment }),
    });
    const version = spec.version.pattern.exec(`${stdout}\n${stderr}`)?.[1];
    if (version !== undefined && isVersion(version))
        return version;
    const command = [program.path, ...spec.version.args].join(' ');
    throw fault('tools/no-version', spec, `${spec.name} does not tell its version: \`${command}\` prints none`, {
        path: program.path,
    });
}
function checkVersion(spec, program, version) {
    const { requires } = spec;
    if (requires === undefined)
        return;
    const fits = 'exact' in requires ? sameVersion(version, requires.exact) : compareVersions(version, requires.minimum) >= 0;
    if (fits)
        return;
    const message = `${spec.name}${requirement(spec)} is needed, found ${version} at ${program.path}`;
    throw fault('tools/wrong-version', spec, message, { path: program.path, found: version });
}
function requirement({ requires }) {
    if (requires === undefined)
        return '';
    return 'exact' in requires ? ` ${requires.exact}` : ` ${requires.minimum} or newer`;
}
function fault(rule, spec, message, properties) {
    return new src/* UserError */.yo(rule, message, { remedy: spec.hint, properties });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/shared/tools/src/private-file.js



/**
 * Hands a secret to a program that only reads files: a file of mode 0600 in a fresh folder of mode 0700, both removed
 * when `use` has ended, well or badly.
 */
async function withPrivateFile({ content, name, folder = (0,external_node_os_.tmpdir)() }, use) {
    if (name !== external_node_path_default().basename(name) || name === '')
        throw new Error(`${JSON.stringify(name)} is not a plain file name`);
    const privateFolder = await (0,external_node_fs_promises_.mkdtemp)(external_node_path_default().join(folder, 'private-'));
    try {
        const file = external_node_path_default().join(privateFolder, name);
        await (0,external_node_fs_promises_.writeFile)(file, content instanceof Uint8Array ? content : content.reveal(), { mode: 0o600, flag: 'wx' });
        return await use(file);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(privateFolder, { recursive: true, force: true, maxRetries: 5 });
    }
}

;// CONCATENATED MODULE: ./build/shared/tools/src/index.js







/***/ })

};
;