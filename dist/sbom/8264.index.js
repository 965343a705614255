"use strict";
exports.id = 8264;
exports.ids = [8264];
exports.modules = {

/***/ 1208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ component)
/* harmony export */ });
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3074);

/** The whole component, under the ref that follows from what it is. */
function component(described) {
    const whole = {
        ref: '',
        hashes: [],
        licences: { declared: [] },
        references: [],
        scope: 'required',
        properties: {},
        ...described,
    };
    whole.ref = (0,_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .componentRef */ .D)(whole);
    return whole;
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shippedIn),
/* harmony export */   e: () => (/* binding */ declaredIn)
/* harmony export */ });
/** That a lock file or manifest of the sources says so. */
function declaredIn(file, line, confidence = 1) {
    return { kind: 'declared', file, ...(line !== undefined && { line }), confidence };
}
/** That a file which ships says so. */
function shippedIn(file, confidence = 1) {
    return { kind: 'shipped', file, confidence };
}


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   qo: () => (/* binding */ properties)
/* harmony export */ });
function sha256Of({ sha256 }) {
    return [{ algorithm: 'SHA-256', content: sha256 }];
}
/** The properties that have a value. */
function properties(values) {
    const told = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
    return Object.fromEntries(told.map(([name, value]) => [name, String(value)]));
}
/** All parts as one; of several descriptions of the app, the first counts. */
function joinParts(parts) {
    const dependencies = new Map();
    for (const part of parts) {
        for (const [from, targets] of part.dependencies ?? []) {
            const known = dependencies.get(from);
            if (known)
                known.push(...targets);
            else
                dependencies.set(from, [...targets]);
        }
    }
    const subject = parts.find((part) => part.subject)?.subject;
    return {
        components: parts.flatMap((part) => part.components ?? []),
        dependencies,
        roots: parts.flatMap((part) => part.roots ?? []),
        completeness: parts.flatMap((part) => part.completeness ?? []),
        faults: parts.flatMap((part) => part.faults ?? []),
        ...(subject && { subject }),
    };
}


/***/ }),

/***/ 8264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcileModels: () => (/* binding */ reconcileModels),
  reviewedDigests: () => (/* binding */ reviewedDigests)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/merge.js + 2 modules
var merge = __webpack_require__(5415);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/evidence.js
var evidence = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/purl.js
var purl = __webpack_require__(4942);
// EXTERNAL MODULE: ./build/actions/sbom/src/shipped/assemble/part.js
var part = __webpack_require__(2976);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/described.js
var described = __webpack_require__(1208);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var path = __webpack_require__(2888);
;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/evidence/model-components.js





/** How sure what a manifest says is, unless every file was as it says. */
const unverified = 0.5;
/** The models, prompts and settings of a manifest. Licences, sources and data sets are what the manifest says. */
function manifestComponents({ manifest, from, isVerified }) {
    const seen = (0,evidence/* declaredIn */.e)(from, undefined, isVerified ? 1 : unverified);
    const { models, prompts, configs, remoteModels = [] } = manifest;
    return [
        ...models.map((model) => ({ component: modelComponent(model, seen), files: weightsOf(model) })),
        ...remoteModels.map((model) => ({ component: remoteComponent(model, seen), files: [] })),
        ...prompts.map((file) => ({ component: dataComponent(file, 'definition', seen), files: [file] })),
        ...configs.map((file) => ({ component: dataComponent(file, 'configuration', seen), files: [file] })),
    ];
}
function weightsOf({ files }) {
    return files.filter(({ role }) => role === 'weights' || role === 'adapter');
}
function modelComponent(model, seen) {
    const { name, version, title, source, licenses, config, runtime } = model;
    const [weights, ...others] = weightsOf(model);
    const purl = purlOf(source);
    const licences = licenses.filter((text) => !/^(?:NOASSERTION|NONE|UNKNOWN)?$/i.test(text.trim()));
    return (0,described/* component */.s)({
        type: 'machine-learning-model',
        name,
        version: version ?? source.revision,
        ...(purl !== undefined && { purl }),
        ...(title !== undefined && { description: title }),
        // A model of one file of weights is known by its digest.
        hashes: weights && others.length === 0 ? [{ algorithm: 'SHA-256', content: weights.digest.sha256 }] : [],
        licences: { declared: licences.map((text) => ({ text, from: seen.file })) },
        references: referencesOf(source),
        evidence: [seen],
        model: factsOf(model),
        properties: (0,part/* properties */.qo)({
            'seaworthy:source:uri': source.uri,
            'seaworthy:source:revision': source.revision,
            'seaworthy:config:paramSize': config?.paramSize,
            'seaworthy:config:precision': config?.precision,
            'seaworthy:runtime:engine': runtime?.engine,
            'seaworthy:runtime:version': runtime?.version,
        }),
    });
}
function factsOf({ family, base, config, files }) {
    const datasets = files.filter(({ role }) => role === 'training-set' || role === 'dataset').map(({ name }) => name);
    const architecture = config?.architecture ?? family;
    return {
        format: config?.format ?? 'unknown',
        ...(architecture !== undefined && { architecture }),
        ...(config?.quantization !== undefined && { quantisation: config.quantization }),
        ...(base && { baseModels: [base.uri ?? base.name] }),
        ...(datasets.length > 0 && { datasets }),
    };
}
/** A package URL as source, or the one of a commit on Hugging Face. */
function purlOf({ uri, revision }) {
    const [, repository] = /^(?:hf:\/\/|https:\/\/huggingface\.co\/)((?:[\w.-]+\/)?[\w.-]+)\/?$/.exec(uri) ?? [];
    if (repository !== undefined && /^[0-9a-f]{40}$/.test(revision))
        return (0,purl/* canonicalPurl */.qe)(`pkg:huggingface/${repository}@${revision}`);
    return uri.startsWith('pkg:') ? (0,purl/* canonicalPurl */.qe)(uri) : undefined;
}
function referencesOf({ uri }) {
    return /^https?:\/\//.test(uri) && URL.canParse(uri) ? [{ type: 'distribution', url: uri }] : [];
}
/** A model behind an API: it does not ship, and nothing about it can be verified. */
function remoteComponent({ name, provider, model, endpoint }, seen) {
    const isAddress = endpoint !== undefined && /^https?:\/\//.test(endpoint) && URL.canParse(endpoint);
    return (0,described/* component */.s)({
        type: 'machine-learning-model',
        name: model,
        isExternal: true,
        supplier: { name: provider, from: seen.file },
        references: isAddress ? [{ type: 'other', url: endpoint }] : [],
        evidence: [seen],
        model: { format: 'remote' },
        properties: (0,part/* properties */.qo)({ 'seaworthy:name': name, 'seaworthy:verification': 'declared, not verifiable' }),
    });
}
function dataComponent(file, kind, seen) {
    return (0,described/* component */.s)({
        type: 'data',
        name: (0,path/* baseOf */.bx)(file.name),
        hashes: [{ algorithm: 'SHA-256', content: file.digest.sha256 }],
        evidence: [seen],
        dataKind: file.role === 'evaluation-set' ? 'dataset' : kind,
        properties: (0,part/* properties */.qo)({ 'seaworthy:role': file.role }),
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/evidence/reconcile.js


/**
 * What ships, with what the manifest says of the same bytes: a shipped model, prompt or setting that the manifest lists
 * by its digest is that component, with the manifest's name, licences and sources. What the manifest lists beside is a
 * part of its own: seen in the app where `places` has all its files, by digest, and else declared alone. Models of several
 * files keep one component for each, which the model depends on.
 */
function reconcileModels(shipped, reviewed, places) {
    const listed = reviewed.flatMap(manifestComponents);
    const bySha256 = new Map(listed.flatMap((one) => one.files.map(({ digest }) => [`${kindOf(one.component)} ${digest.sha256}`, one])));
    const seen = new Map();
    const parts = shipped.map((part) => {
        const renamed = new Map();
        const components = part.components.map((found) => {
            const one = bySha256.get(`${kindOf(found)} ${sha256Of(found)}`);
            if (!one)
                return found;
            seen.set(one, [...(seen.get(one) ?? []), found]);
            if (one.files.length > 1)
                return found;
            renamed.set(found.ref, one.component.ref);
            return describedBy(one.component, found);
        });
        return renamed.size === 0 ? part : { ...part, components, roots: part.roots.map((ref) => renamed.get(ref) ?? ref) };
    });
    return listed.length === 0 ? parts : [...parts, manifestPart(listed, seen, places)];
}
/** A component in the words of the manifest, which is declared there and ships here. */
function describedBy(declared, found) {
    return { ...(0,merge/* mergeComponents */.V)([declared, { ...found, name: declared.name }]).component, ref: declared.ref };
}
function manifestPart(listed, seen, places) {
    const several = listed.filter(({ files }) => files.length > 1);
    return {
        components: listed.map((one) => withEvidence(one, places)),
        dependencies: new Map(several.map((one) => [one.component.ref, (seen.get(one) ?? []).map(({ ref }) => ref)])),
        roots: listed.map(({ component }) => component.ref),
        completeness: [],
        faults: [],
    };
}
/** A model ships when all its weights do. */
function withEvidence({ component, files }, places) {
    const seen = files.map(({ digest }) => places.get(digest.sha256) ?? []);
    if (seen.length === 0 || seen.some((one) => one.length === 0))
        return component;
    return { ...component, evidence: [...component.evidence, ...seen.flat()] };
}
function sha256Of({ hashes }) {
    return hashes.find(({ algorithm }) => algorithm === 'SHA-256')?.content;
}
/** A file of the same bytes may be a prompt and a part of a model: both are components. */
function kindOf({ type }) {
    return type;
}
/** SHA-256 of the files that the manifests list. */
function reviewedDigests(reviewed) {
    return new Set(reviewed.flatMap(manifestComponents).flatMap(({ files }) => files.map(({ digest }) => digest.sha256)));
}


/***/ })

};
;