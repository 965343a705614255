"use strict";
exports.id = 2117;
exports.ids = [2117];
exports.modules = {

/***/ 2873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   QD: () => (/* binding */ listOr),
/* harmony export */   Xg: () => (/* binding */ objectOr),
/* harmony export */   ho: () => (/* binding */ parseJsonLock),
/* harmony export */   ph: () => (/* binding */ textOr)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3882);
/* harmony import */ var _scan_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);


/**
 * The object that a JSON lock file holds. `visit` is told where each object and list in it stands. Merge-conflict
 * markers, errors of syntax, keys that stand twice and depth are faults with their line.
 */
function parseJsonLock(text, file, visit) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return {
            fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConflict */ .Tt)(text, file) ??
                (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, 'The lock file is not valid JSON.', (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOfSyntaxError */ .hk)(error, text)),
        };
    }
    if (!isObject(value))
        return { fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, 'The lock file holds no JSON object.', 1) };
    const found = (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_1__/* .scanJson */ .E)(text, visit);
    return found ? { fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, found.message, found.line) } : { value };
}
/** Whether a value of a parsed document is an object with keys. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object, or an empty one for anything else. */
function objectOr(value) {
    return isObject(value) ? value : {};
}
/** The text, or nothing for anything else; empty texts tell nothing. */
function textOr(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** What is in the list; nothing for anything else. */
function listOr(value) {
    return Array.isArray(value) ? value : [];
}
/** The texts of a list; nothing for anything else. */
function textsIn(list) {
    return listOr(list).filter((one) => typeof one === 'string');
}


/***/ }),

/***/ 605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scanJson)
/* harmony export */ });
/** Deeper than npm's first lock files, whose packages stand in one another, go in practice. */
const deepest = 200;
const quote = 0x22;
const backslash = 0x5c;
const newline = 0x0a;
const comma = 0x2c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
/**
 * Goes once through a valid JSON text, and tells where its objects and lists stand: JSON.parse, which is ten times as
 * fast as any parser that keeps places, does not. Stops at a key that stands twice in one object, since readers disagree
 * about which counts, and at objects that nest too deeply.
 */
function scanJson(text, visit) {
    const path = [];
    /** The keys of the objects that are open, by depth; used again for the next object of that depth. */
    const keys = [];
    const inList = [];
    let depth = 0;
    let line = 1;
    let keyLine = 1;
    let keyNext = false;
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        if (character === newline)
            line++;
        else if (character === quote) {
            const end = endOfString(text, at);
            if (keyNext) {
                const key = keyOf(text, at, end);
                const known = (keys[depth] ??= new Set());
                if (known.has(key))
                    return { message: `The key ${JSON.stringify(key.slice(0, 100))} stands twice in one object.`, line };
                known.add(key);
                path[depth - 1] = key;
                keyLine = line;
                keyNext = false;
            }
            at = end;
        }
        else if (character === openObject || character === openList) {
            path.length = depth;
            if (depth > 0)
                visit(path, inList[depth] ? line : keyLine);
            if (++depth > deepest)
                return { message: `It nests deeper than ${deepest} levels.`, line };
            inList[depth] = character === openList;
            if (character === openList)
                path[depth - 1] = '';
            else
                keys[depth]?.clear();
            keyNext = character === openObject;
        }
        else if (character === closeObject || character === closeList) {
            depth--;
            keyNext = false;
        }
        else if (character === comma)
            keyNext = inList[depth] === false;
    }
    return undefined;
}
/** The offset of the quote that ends the string which begins at an offset. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let before = end - 1;
        while (text.charCodeAt(before) === backslash)
            before--;
        if ((end - before) % 2 === 1)
            return end;
    }
    return text.length;
}
function keyOf(text, start, end) {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end + 1)) : raw;
}


/***/ }),

/***/ 477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q0: () => (/* binding */ describe),
  v3: () => (/* binding */ licenceOf),
  xg: () => (/* binding */ manifestFaults),
  WI: () => (/* binding */ readManifest),
  dP: () => (/* binding */ subjectFrom)
});

// UNUSED EXPORTS: installScripts

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/evidence.js
var evidence = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var path = __webpack_require__(2888);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/person.js
var person = __webpack_require__(1320);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/supplier.js


/**
 * Of a `package.json` without an author, the first who publishes it; of contributors only one who is alone, since nobody
 * says which of several supplies it.
 */
function npmSupplier(manifest, from) {
    const [author, [maintainer], [contributor, another]] = [
        manifest['author'],
        (0,json/* listOr */.QD)(manifest['maintainers']),
        (0,json/* listOr */.QD)(manifest['contributors']),
    ];
    return ((0,person/* supplierOf */.k)(author, from) ??
        (0,person/* supplierOf */.k)(maintainer, from) ??
        (another === undefined ? (0,person/* supplierOf */.k)(contributor, from) : undefined));
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/purl.js
var npm_package_purl = __webpack_require__(6837);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/address.js
var origins_address = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js






/** The scripts that npm runs when the package is installed as a dependency. */
const installScripts = ['preinstall', 'install', 'postinstall'];
/** A manifest as it stands there, or nothing when it is not there or cannot be read; `file` may come from a lock file. */
async function readManifest(folder, file) {
    try {
        const text = await folder.text(file);
        const value = text === undefined ? undefined : JSON.parse(text);
        return (0,json/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        // A name that is no path, a file that is no JSON: nothing is known from it, and the lock file is what counts.
        return undefined;
    }
}
/** Why the app's manifest, which stands beside a lock file, cannot be read, if it is there. */
async function manifestFaults(folder, lockFile) {
    const file = `${(0,path/* folderOf */.yS)(lockFile)}package.json`;
    const text = await folder.text(file);
    if (text === undefined)
        return [];
    const parsed = (0,json/* parseJsonLock */.ho)(text, file, () => undefined);
    if (!parsed.fault)
        return [];
    const { rule, line } = parsed.fault;
    const conflict = rule === 'sbom/lock-conflict';
    return [
        {
            rule: 'sbom/manifest-invalid',
            message: conflict
                ? 'The manifest has merge-conflict markers.'
                : 'The manifest is no JSON object with each key once.',
            remedy: "Mend it, and run the package manager's install: it tells what the app itself depends on.",
            file,
            ...(line !== undefined && { line }),
        },
    ];
}
/** Licence, supplier, places and install scripts that a manifest tells. */
function describe(manifest, from) {
    const licence = licenceOf(manifest['license'] ?? manifest['licence'] ?? manifest['licenses']);
    const supplier = npmSupplier(manifest, from);
    const description = (0,json/* textOr */.ph)(manifest['description']);
    return {
        licences: { declared: licence === undefined ? [] : [{ text: licence, from }] },
        ...(supplier && { supplier }),
        references: referencesOf(manifest),
        ...(description !== undefined && { description }),
        ...(runsWhenInstalled(manifest) && { hasInstallScript: true }),
    };
}
/** The text of a `license`, also of the forms before SPDX expressions: `{ type }`, and a list to choose from. */
function licenceOf(licence) {
    if (Array.isArray(licence)) {
        const choices = licence.flatMap((one) => licenceOf(one) ?? []);
        return choices.length < 2 ? choices[0] : `(${choices.join(' OR ')})`;
    }
    return (0,json/* textOr */.ph)((0,json/* isObject */.Gv)(licence) ? licence['type'] : licence)?.trim() || undefined;
}
function runsWhenInstalled(manifest) {
    const scripts = (0,json/* objectOr */.Xg)(manifest['scripts']);
    return manifest['gypfile'] === true || installScripts.some((name) => (0,json/* textOr */.ph)(scripts[name]) !== undefined);
}
function referencesOf(manifest) {
    const { repository, homepage, bugs } = manifest;
    const found = [
        ['vcs', repositoryUrl((0,json/* isObject */.Gv)(repository) ? repository['url'] : repository)],
        ['website', webAddress(homepage)],
        ['issue-tracker', webAddress((0,json/* isObject */.Gv)(bugs) ? bugs['url'] : bugs)],
    ];
    return found.flatMap(([type, url]) => (url === undefined ? [] : { type, url }));
}
/** `owner/name`, `gitlab:owner/name` and addresses, as addresses. */
function repositoryUrl(repository) {
    const text = (0,json/* textOr */.ph)(repository);
    if (text === undefined)
        return undefined;
    const [, host = 'github', path] = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text) ?? [];
    if (path !== undefined)
        return `https://${host}.${host === 'bitbucket' ? 'org' : 'com'}/${path}`;
    return /^(?:git\+)?(?:https?|ssh|git):\/\//.test(text) && URL.canParse(text) ? (0,origins_address/* withoutSecrets */.cT)(text) : undefined;
}
function webAddress(address) {
    const text = (0,json/* textOr */.ph)(address);
    return text !== undefined && /^https?:\/\//.test(text) && URL.canParse(text) ? (0,origins_address/* withoutSecrets */.cT)(text) : undefined;
}
/** The app as its manifest describes it. One that is private is in no registry, and has no package URL. */
function subjectFrom(manifest, file) {
    const name = (0,json/* textOr */.ph)(manifest['name']);
    const version = (0,json/* textOr */.ph)(manifest['version']);
    const purl = name === undefined || manifest['private'] === true ? undefined : (0,npm_package_purl/* npmPurl */.N)(name, version, { kind: 'registry' });
    return {
        ...(name !== undefined && (0,npm_package_purl/* splitName */.W)(name)),
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        ...describe(manifest, file),
        evidence: [(0,evidence/* declaredIn */.e)(file)],
    };
}


/***/ }),

/***/ 6837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ npmPurl),
/* harmony export */   W: () => (/* binding */ splitName)
/* harmony export */ });
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var _origins_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);


const plainName = /^[\w.-]+$/;
/** An npm name in two: the scope with its `@`, and what follows. */
function splitName(name) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    return slash === -1 ? { name } : { group: name.slice(0, slash), name: name.slice(slash + 1) };
}
/** The package URL of an npm package; of one that no registry has, with the place it is from. */
function npmPurl(name, version, source) {
    const qualifiers = qualifiersOf(source);
    const { group, name: own } = splitName(name);
    // Nearly all are plain, and the library takes longer than all else that is done to a package.
    if (!qualifiers && version !== undefined && plainName.test(version) && plainName.test(own)) {
        if (group === undefined)
            return `pkg:npm/${own}@${version}`;
        if (plainName.test(group.slice(1)))
            return `pkg:npm/%40${group.slice(1)}/${own}@${version}`;
    }
    return (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageUrl */ .EH)({ type: 'npm', namespace: group, name: own, version, qualifiers });
}
/** Source: https://github.com/package-url/purl-spec/blob/main/docs/standard/known-qualifiers.md */
function qualifiersOf(source) {
    if (source.kind === 'git')
        return { vcs_url: (0,_origins_address_js__WEBPACK_IMPORTED_MODULE_1__/* .vcsUrl */ .W4)(source) };
    return source.kind === 'archive' ? { download_url: source.url } : undefined;
}


/***/ }),

/***/ 1320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ supplierOf)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);

/** `Name <email> (url)`: https://docs.npmjs.com/cli/configuring-npm/package-json#people-fields-author-contributors */
const person = /^([^<(]*)(?:<([^>]*)>)?[^(]*(?:\(([^)]*)\))?/;
/** A person that a manifest of npm, Cargo or Python names. Undefined when it names nobody. */
function supplierOf(author, from) {
    const { name, email, url } = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(author) ? author : parse(author);
    const called = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(name)?.trim();
    if (!called)
        return undefined;
    const mail = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(email)?.trim();
    const site = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(url)?.trim();
    return {
        name: called,
        ...(mail?.includes('@') && { email: mail }),
        ...(site && /^https?:\/\//.test(site) && { url: site }),
        from,
    };
}
function parse(author) {
    if (typeof author !== 'string' || author.length > 1000)
        return {};
    const [, name, email, url] = person.exec(author) ?? [];
    return { name, email, url };
}


/***/ }),

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

/***/ 6501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ normalizedName)
/* harmony export */ });
/**
 * The name by which distributions are compared (PEP 503).
 * Source: https://packaging.python.org/specifications/name-normalization/
 */
function normalizedName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
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

/***/ 2117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectShipped: () => (/* binding */ collectShipped)
});

// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var src = __webpack_require__(6980);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 41 modules
var files_src = __webpack_require__(2638);
;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/archive/links.js

const packagePath = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/?$/i;
const manifestPath = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/i;
const modulesPath = /(?:^|\/)node_modules\/?$/i;
/** Whether a link to a folder is a package in some `node_modules`, or such a folder itself, that lies where it is not taken for one. */
function hidesPackage(name, place) {
    return [packagePath, modulesPath].some((path) => path.test(name) && !path.test(place));
}
/** Whether a link to a file is the manifest of a package, which lies where none is looked for. */
function hidesManifest(name, place) {
    return manifestPath.test(name) && !manifestPath.test(place);
}
/** Why a link to a folder or to a manifest hides a package. */
const notFollowed = {
    rule: 'sbom/link-not-followed',
    message: 'Expected a package in its folder, found a link to where no package is looked for.',
    remedy: 'Package the folder itself in node_modules, such as with npm install --install-links.',
};
/** The links of an archive that hide packages in it; those that lead out are told by its reader. */
function hiddenPackages(entries, from) {
    const links = entries.flatMap(({ kind, name, target }) => {
        if (kind !== 'link' || target === undefined)
            return [];
        const place = posix.normalize(from === 'top' ? target : posix.join(posix.dirname(name), target));
        const isHidden = hidesPackage(name, place) || hidesManifest(name, place);
        return place.startsWith('..') || !isHidden ? [] : [{ name, place: place.replace(/\/$/, '') }];
    });
    if (links.length === 0)
        return [];
    const folders = foldersOf(entries);
    const files = new Set(entries.flatMap(({ kind, name }) => (kind === 'file' ? [name] : [])));
    const hides = ({ name, place }) => hidesManifest(name, place) ? files.has(place) : folders.has(place);
    return links.filter(hides).map(({ name }) => ({ ...notFollowed, inside: name }));
}
function foldersOf(entries) {
    const folders = new Set(['.']);
    for (const { name, kind } of entries) {
        let folder = kind === 'directory' ? name.replace(/\/$/, '') : posix.dirname(name);
        for (; !folders.has(folder) && folder !== '/'; folder = posix.dirname(folder))
            folders.add(folder);
    }
    return folders;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/artifact.js





/** The files of an artifact: a folder, such as an unpacked app, or one file. Throws `files/not-found` and the like. */
async function openArtifact(artifact, base) {
    const name = nameOf(artifact, base);
    const real = await (0,promises_.realpath)(artifact).catch(() => artifact);
    const stat = (0,external_node_fs_.lstatSync)(real, { throwIfNoEntry: false });
    if (stat?.isFile())
        return { name, isFolder: false, files: [{ path: name, file: real, size: stat.size }], faults: [] };
    const entries = await (0,files_src/* walk */.GG)(await (0,files_src/* openRoot */.R8)(artifact));
    return {
        name,
        isFolder: true,
        files: entries.flatMap(({ name: inside, path: file, kind, size }) => kind === 'file' ? [{ path: `${name}/${inside}`, file, size }] : []),
        faults: entries.flatMap((entry) => faultOf(entry, name)),
    };
}
function nameOf(artifact, base) {
    return (0,files_src/* portableWithin */.Fc)(base, artifact) || external_node_path_default().basename(artifact);
}
/** Links inside of an app are how macOS bundles are made; one that leads out of it ships nothing. */
function faultOf({ name, kind, link }, artifact) {
    const file = `${artifact}/${name}`;
    if (kind === 'other') {
        const message = 'Expected a file, found a device, a FIFO or a socket.';
        return [{ rule: 'sbom/not-a-file', message, remedy: 'Remove it from what is packaged.', file }];
    }
    if (link?.leavesRoot === false) {
        const place = external_node_path_default().posix.join(external_node_path_default().posix.dirname(name), link.target.replaceAll('\\', '/'));
        const hides = link.resolves === 'directory' ? hidesPackage : hidesManifest;
        if (hides(name, place))
            return [{ ...notFollowed, file }];
    }
    if (link?.leavesRoot !== true)
        return [];
    const message = 'Expected a file of the app, found a link that leads out of it.';
    return [{ rule: 'sbom/link-leaves', message, remedy: 'Package the file itself.', file }];
}

;// CONCATENATED MODULE: ./build/shared/models/src/role.js

const weights = /\.(safetensors|gguf|ggml|onnx|onnx_data|onnx\.data|ort|pt|pth|ckpt|bin|h5|hdf5|keras|tflite|litertlm|pb|pkl|pickle|joblib|npz|npy|msgpack|mlmodel|engine|plan|nemo|task|llamafile|pte)$/i;
/** Names that the libraries of Hugging Face, llama.cpp, MLflow and TensorFlow give the files of a model. */
const modelRules = [
    [/^(licen[cs]e|copying|notice|use_policy)([._-].*)?$/i, 'licence'],
    [/^(readme|model[_-]?card)([._-].*)?$/i, 'card'],
    [/^(tokenizer|tokenizer_config|vocab|special_tokens_map|added_tokens|tekken)\.json$/i, 'tokenizer'],
    [/^(vocab|merges)\.txt$|^bpe\.codes$|\.(tiktoken|spm)$/i, 'tokenizer'],
    [/^(tokenizer|spiece|sentencepiece(\.bpe)?)\.model$/i, 'tokenizer'],
    [/^chat_template\.json$|\.jinja2?$/i, 'chat-template'],
    [/\.index\.json$|^variables\.index$/i, 'weights-index'],
    [/^training_args\.bin$/i, 'other'],
    [/^adapter_model\.|lora.*\.(safetensors|gguf|bin|pt)$/i, 'adapter'],
    [/^variables\.data-\d+-of-\d+$|\.data$/i, 'weights'],
    [weights, 'weights'],
    [/\.(json|ya?ml|toml|ini|pbtxt|cfg)$|^mlmodel$|^requirements\.txt$/i, 'config'],
    [/\.(py|cpp|cu|js|ts|proto)$/i, 'code'],
    [/\.(md|txt|pdf|html)$/i, 'documentation'],
    [/\.(png|jpe?g|gif|svg|webp|wav|mp3|mp4)$/i, 'asset'],
];
/** What a file in a model's folder is for. */
function modelRole(name) {
    const prompt = promptRole(name);
    if (prompt !== undefined)
        return prompt;
    const base = nodePath.posix.basename(name);
    return modelRules.find(([pattern]) => pattern.test(base))?.[1] ?? 'other';
}
/** Whether the name alone says that a file holds weights. `.bin` and `.pb` say too little outside a model's folder. */
function isNamedLikeWeights(name) {
    const base = nodePath.posix.basename(name);
    if (/\.(bin|pb|task|plan|engine|npy|msgpack)$/i.test(base)) {
        return /^(pytorch_model|model|adapter_model|tf_model|saved_model|flax_model|consolidated|ggml|openvino)/i.test(base);
    }
    return weights.test(base);
}
const promptText = /\.(md|txt|prompt|jinja2?|j2|mustache|hbs|liquid|xml|json|ya?ml)$/i;
/** Files that steer an agent, by the names that tools and people give them. */
const promptRules = [
    [/(^|\/)(AGENTS|CLAUDE|GEMINI|SKILL)\.md$/, 'agent-instructions'],
    [/(^|\/)(\.cursorrules|\.windsurfrules|copilot-instructions\.md)$/, 'agent-instructions'],
    [/(^|\/)(\.cursor\/rules|\.github\/instructions)\/[^/]+\.(md|mdc)$/, 'agent-instructions'],
    [/(^|\/)(tools|functions|tool[-_]schemas?|[^/]+\.tools)\.json$/i, 'tool-schema'],
    [/(^|\/)system([-_. ][^/]*)?\.(md|txt|prompt|jinja2?|j2)$/i, 'system-prompt'],
    [/\.(prompt|prompty)$|\.prompt\.(md|txt|ya?ml|json)$/i, 'prompt'],
    [/(^|\/)(evals?|evaluations?|evaluation[-_]sets?)\/(.*\/)?[^/]+\.(jsonl|json|csv|tsv|ya?ml)$/i, 'evaluation-set'],
];
/** What a file that steers an agent is for; nothing when its name does not say that it is one. */
function promptRole(name) {
    const ruled = promptRules.find(([pattern]) => pattern.test(name))?.[1];
    if (ruled !== undefined)
        return ruled;
    return /(^|\/)prompts?\/(.*\/)?[^/]+$/i.test(name) && promptText.test(name) ? 'prompt' : undefined;
}
/** Whether the file says which tools an agent may start. */
function isAgentConfig(name) {
    return /(^|\/)\.?mcp\.json$/.test(name);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/shipped/assemble/part.js
var part = __webpack_require__(2976);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/described.js
var inventory_described = __webpack_require__(1208);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/evidence.js
var inventory_evidence = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var inventory_path = __webpack_require__(2888);
;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/data/data.js





/** Prompts, tool schemas and agents' settings by their digest. What they say is never repeated. */
function assembleData({ files }) {
    const components = files.flatMap((file) => {
        const role = isAgentConfig(file.path) ? 'agent-configuration' : promptRole(insideArtifact(file.path));
        if (role === undefined || isOfPackage(file.path))
            return [];
        return [
            (0,inventory_described/* component */.s)({
                type: 'data',
                name: (0,inventory_path/* baseOf */.bx)(file.path),
                hashes: (0,part/* sha256Of */.Bj)(file),
                evidence: [(0,inventory_evidence/* shippedIn */.H)(file.path)],
                dataKind: kinds[role] ?? 'definition',
                properties: { 'seaworthy:role': role },
            }),
        ];
    });
    return { components, roots: components.map(({ ref }) => ref) };
}
const kinds = {
    'agent-configuration': 'configuration',
    'evaluation-set': 'dataset',
};
/** An artifact that happens to be called `prompts` makes no prompts of its files. */
function insideArtifact(path) {
    return path.slice(path.indexOf('/') + 1);
}
/** Documents of packages that are called like prompts are not the app's. */
function isOfPackage(path) {
    return /(?:^|\/)(?:node_modules|site-packages)\//.test(path);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/purl.js
var inventory_purl = __webpack_require__(4942);
;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/native/cpe.js
/** A CPE 2.3 name of an application (NISTIR 7695, 6.2): characters with a meaning are quoted. */
function cpe(vendor, product, version) {
    return `cpe:2.3:a:${quoted(vendor)}:${quoted(product)}:${quoted(version)}:*:*:*:*:*:*:*`;
}
function quoted(text) {
    return text.toLowerCase().replace(/[^a-z0-9._-]/g, (character) => `\\${character}`);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/dotnet/libraries.js





/** The NuGet packages and runtimes that `*.deps.json` and `*.runtimeconfig.json` list, in folders and single-file apps. */
function assembleDotnet({ files }) {
    const listed = files.flatMap(({ path, facts: { dotnet } }) => (dotnet ? [libraries(dotnet, path)] : []));
    const runtimes = files.flatMap(({ path, facts: { dotnetRuntimes: told } }) => told
        ? [...told.expected.map((one) => expected(one, path)), ...told.included.map((one) => included(one, path))]
        : []);
    return (0,part/* joinParts */.nn)([...listed, { components: runtimes, roots: runtimes.map(({ ref }) => ref) }]);
}
/** What has a purl is of NuGet. Projects are the app's own, and their dependencies are the app's. */
function libraries({ libraries: all }, path) {
    const made = new Map(all.map((library) => [library.name, { library, component: libraryComponent(library, path) }]));
    const refsOf = (names) => names.flatMap((name) => made.get(name)?.component?.ref ?? []);
    const components = [...made.values()].flatMap(({ component: one }) => one ?? []);
    const own = all.filter(({ type }) => type === 'project');
    return {
        components,
        dependencies: new Map([...made.values()].flatMap(({ library, component: one }) => one ? [[one.ref, refsOf(library.dependencies)]] : [])),
        roots: refsOf(own.flatMap(({ dependencies }) => dependencies)),
        completeness: [{ aggregate: 'complete', refs: components.map(({ ref }) => ref), because: path }],
    };
}
function libraryComponent({ name, version, type, sha512 }, path) {
    if (type === 'project')
        return undefined;
    if (type === 'runtimepack')
        return included({ name: name.replace(/^runtimepack\./, ''), version }, path);
    const purl = type === 'package' ? (0,inventory_purl/* packageUrl */.EH)({ type: 'nuget', name, version }) : undefined;
    const hash = sha512 === undefined ? undefined : /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(sha512)?.[1];
    return (0,inventory_described/* component */.s)({
        type: 'library',
        name,
        version,
        ...(purl !== undefined && { purl }),
        ...(hash !== undefined && {
            hashes: [{ algorithm: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
        }),
        evidence: [(0,inventory_evidence/* shippedIn */.H)(path)],
    });
}
/** The runtime that comes with the app. */
function included({ name, version }, path) {
    const purl = (0,inventory_purl/* packageUrl */.EH)({ type: 'nuget', name, version });
    return (0,inventory_described/* component */.s)({
        type: 'framework',
        name,
        version,
        cpes: [cpe('microsoft', productOf(name), version)],
        ...(purl !== undefined && { purl }),
        evidence: [(0,inventory_evidence/* shippedIn */.H)(path)],
    });
}
/** The runtime that must be installed: that version, or a later one of the same line. */
function expected({ name, version }, path) {
    return (0,inventory_described/* component */.s)({
        type: 'framework',
        name,
        isExternal: true,
        evidence: [(0,inventory_evidence/* shippedIn */.H)(path)],
        properties: { 'seaworthy:expected:version': `>=${version}` },
    });
}
function productOf(name) {
    return name.startsWith('Microsoft.AspNetCore') ? 'asp.net_core' : '.net';
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/electron/electron.js






/** A text in a binary may be of something else, however unlikely. */
const byText = 0.9;
/**
 * Electron, Chromium, Node and V8 with the versions that the program names in its texts, and FFmpeg beside it. Electron's
 * purl is that of its npm package, since that is what advisories name.
 */
function assembleElectron(app) {
    const programs = app.files.filter(({ facts }) => facts.runtimes?.electron !== undefined);
    const stated = app.files.filter((file) => statedVersion(file, app) !== undefined);
    const [program] = programs;
    const version = program?.facts.runtimes?.electron ?? (stated[0] && statedVersion(stated[0], app));
    if (version === undefined)
        return assembleNode(app);
    const { chromium, node, v8 } = program?.facts.runtimes ?? {};
    const notices = app.files.filter(({ path }) => (0,inventory_path/* baseOf */.bx)(path) === 'LICENSES.chromium.html');
    const inProgram = programs.map(({ path }) => (0,inventory_evidence/* shippedIn */.H)(path, byText));
    const electron = runtime('electron', version, [...stated.map(({ path }) => (0,inventory_evidence/* shippedIn */.H)(path)), ...inProgram]);
    const parts = [
        runtime('chromium', chromium, [
            ...(chromium === undefined ? [] : inProgram),
            ...notices.map(({ path }) => (0,inventory_evidence/* shippedIn */.H)(path)),
        ]),
        node === undefined ? undefined : runtime('node', node, inProgram),
        v8 === undefined ? undefined : runtime('v8', v8, inProgram),
        ffmpegOf(app),
    ].filter((part) => part !== undefined && part.evidence.length > 0);
    return {
        components: [electron, ...parts],
        dependencies: new Map([[electron.ref, parts.map(({ ref }) => ref)]]),
        roots: [electron.ref],
        completeness: [
            {
                aggregate: 'incomplete',
                refs: [electron.ref],
                because: 'the libraries in Chromium and Node are not listed one by one',
            },
        ],
        faults: [...disagreements(stated, version, app), ...changedArchives(app)],
    };
}
/** Node alone, as programs have it that were packed with `pkg` or as single executable applications. */
function assembleNode({ files }) {
    const programs = files.filter(({ facts }) => facts.runtimes?.node !== undefined && facts.runtimes.v8 !== undefined);
    const parts = programs.flatMap(({ path, facts: { runtimes = {} } }) => {
        const node = runtime('node', runtimes.node, [(0,inventory_evidence/* shippedIn */.H)(path, byText)]);
        const v8 = runtime('v8', runtimes.v8, [(0,inventory_evidence/* shippedIn */.H)(path, byText)]);
        return [{ node, v8 }];
    });
    return {
        components: parts.flatMap(({ node, v8 }) => [node, v8]),
        dependencies: new Map(parts.map(({ node, v8 }) => [node.ref, [v8.ref]])),
        roots: parts.map(({ node }) => node.ref),
    };
}
const electron_kinds = {
    electron: {
        type: 'framework',
        purl: 'npm',
        vendor: 'electronjs',
        product: 'electron',
        site: 'https://www.electronjs.org',
    },
    chromium: {
        type: 'framework',
        purl: 'generic',
        vendor: 'google',
        product: 'chrome',
        site: 'https://www.chromium.org',
    },
    node: { type: 'platform', purl: 'generic', vendor: 'nodejs', product: 'node.js', site: 'https://nodejs.org' },
    v8: { type: 'library', purl: 'generic', vendor: 'google', product: 'v8', site: 'https://v8.dev' },
    ffmpeg: { type: 'library', purl: 'generic', vendor: 'ffmpeg', product: 'ffmpeg', site: 'https://ffmpeg.org' },
};
function runtime(name, version, evidence, more = {}) {
    const { type, purl: purlType, vendor, product, site } = electron_kinds[name];
    const purl = (0,inventory_purl/* packageUrl */.EH)({ type: purlType, name, version });
    return (0,inventory_described/* component */.s)({
        type,
        name,
        ...(version !== undefined && { version, cpes: [cpe(vendor, product, version)] }),
        ...(purl !== undefined && { purl }),
        references: [{ type: 'website', url: site }],
        evidence,
        properties: more,
    });
}
/** FFmpeg is a library of its own beside the program; its file may name its version, or only that of libavcodec. */
function ffmpegOf({ files }) {
    const libraries = files.filter(({ path, facts }) => facts.native && /^(?:lib)?ffmpeg\.(?:so|dll|dylib)$/.test((0,inventory_path/* baseOf */.bx)(path)));
    const [library] = libraries;
    if (!library)
        return undefined;
    const { ffmpeg, libavcodec } = library.facts.runtimes ?? {};
    const evidence = libraries.map(({ path }) => (0,inventory_evidence/* shippedIn */.H)(path, byText));
    return runtime('ffmpeg', ffmpeg, evidence, (0,part/* properties */.qo)({ 'seaworthy:ffmpeg:libavcodec': libavcodec }));
}
/** Electron's file `version`, beside its notices; on macOS the property list of its framework. */
function statedVersion({ path, facts: { electronVersion, plist } }, { byPath }) {
    const folder = (0,inventory_path/* folderOf */.yS)(path);
    if (electronVersion !== undefined)
        return byPath.has(`${folder}LICENSES.chromium.html`) ? electronVersion : undefined;
    return path.includes('/Electron Framework.framework/') && plist?.['CFBundleIdentifier']?.endsWith('.framework')
        ? plist['CFBundleVersion']
        : undefined;
}
function disagreements(stated, version, app) {
    return stated.flatMap((file) => {
        const said = statedVersion(file, app);
        if (said === undefined || said === version)
            return [];
        return [
            {
                rule: 'sbom/electron-version',
                message: `Expected Electron ${version}, which the program names, found ${said}.`,
                remedy: 'Package the app again from an empty folder: files of two versions of Electron lie in it.',
                file: file.path,
            },
        ];
    });
}
/** Archives that are not those whose headers' digests the app was built with: Electron refuses to start them. */
function changedArchives({ files, byPath }) {
    return files.flatMap((file) => Object.entries(builtWith(file)).flatMap(([name, expected]) => {
        const archive = byPath.get((0,inventory_path/* folderOf */.yS)(file.path) + name);
        const found = archive?.facts.asarHeader;
        if (!archive || found === undefined || found === expected)
            return [];
        return [
            {
                rule: 'asar/header-integrity',
                message: `Expected the header with sha256 ${expected}, which ${file.path} names, found ${found}.`,
                remedy: 'Package the app again: its archive was changed after it was built.',
                file: archive.path,
            },
        ];
    }));
}
/** The digests that a property list (macOS) or a program (Windows) has of archives, by their path from its folder. */
function builtWith({ facts: { plist = {}, native } }) {
    const listed = Object.entries(plist).flatMap(([key, hash]) => {
        const [, name] = /^ElectronAsarIntegrity\/(.+)$/.exec(key) ?? [];
        return name === undefined ? [] : [[name, hash]];
    });
    return { ...Object.fromEntries(listed), ...native?.electronArchives };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/expected/expected.js




const expected_expected = [
    {
        name: 'Microsoft Edge WebView2 Runtime',
        type: 'framework',
        crate: /^(?:webview2-com(?:-sys)?|wry)$/,
        library: /^(?:WebView2Loader|Microsoft\.Web\.WebView2\.Core)\.dll$/i,
        site: 'https://developer.microsoft.com/microsoft-edge/webview2/',
        shipped: /(?:^|\/)msedgewebview2\.exe$/i,
    },
    {
        name: 'WKWebView (WebKit)',
        type: 'framework',
        library: /^\/System\/Library\/Frameworks\/WebKit\.framework\//,
        site: 'https://developer.apple.com/documentation/webkit',
    },
    {
        name: 'WebKitGTK',
        type: 'framework',
        library: /^lib(?:webkit2gtk|webkitgtk|wpewebkit)-[\d.]+\.so/,
        site: 'https://webkitgtk.org',
        shipped: /(?:^|\/)lib(?:webkit2gtk|webkitgtk|wpewebkit)-[\d.]+\.so[\d.]*$/,
    },
    {
        name: 'Python',
        type: 'platform',
        library: /^(?:.*\/)?(?:libpython[23][\d.]*\.(?:so[\d.]*|dylib)|python[23]\d{0,2}\.dll|Python)$|\/Python3?\.framework\//,
        site: 'https://www.python.org',
        shipped: /(?:^|\/)(?:libpython[23][\d.]*\.(?:so[\d.]*|dylib)|python[23]\d{1,2}\.dll|Python\.framework\/.*)$/i,
    },
];
/** What programs of the app need from the system that it runs on: webviews, Python. Their versions are the system's. */
function assembleExpected({ files }) {
    const components = expected_expected.flatMap((one) => {
        if (one.shipped && files.some(({ path }) => one.shipped?.test(path) === true))
            return [];
        const users = files.filter((file) => uses(file, one));
        return users.length > 0 ? [external(one, users)] : [];
    });
    return { components, roots: components.map(({ ref }) => ref) };
}
/** It is linked to the library, or is the library by which apps load it, or has it inside on Windows. */
function uses({ path, facts: { native, crates, namedCrates = [] } }, { library, crate }) {
    if (native === undefined)
        return false;
    if (native.needed.some((name) => library.test(name)) || library.test((0,inventory_path/* baseOf */.bx)(path)))
        return true;
    return native.format === 'pe' && crate !== undefined && (crates ?? namedCrates).some(({ name }) => crate.test(name));
}
function external({ name, type, site }, users) {
    return (0,inventory_described/* component */.s)({
        type,
        name,
        isExternal: true,
        references: [{ type: 'website', url: site }],
        evidence: users.map(({ path }) => (0,inventory_evidence/* shippedIn */.H)(path, 0.9)),
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/go/modules.js






/**
 * The modules that Go's linker lists in each program, the program's own when it was built from a release, and Go's standard
 * library under the name that advisories have.
 */
function assembleGo({ files }) {
    return (0,part/* joinParts */.nn)(files.flatMap(({ path, facts: { go } }) => (go ? [programPart(go, path)] : [])));
}
function programPart({ go, main, modules }, path) {
    const linked = [standardLibrary(go, path), ...modules.map((module) => moduleComponent(module, path))];
    const refs = linked.map(({ ref }) => ref);
    if (!main || !isPublished(main))
        return { components: linked, roots: refs };
    const own = { ...moduleComponent(main, path), type: 'application' };
    return { components: [own, ...linked], dependencies: new Map([[own.ref, refs]]), roots: [own.ref] };
}
/** Go gives programs that were built from a changed work tree a version with this end. */
function isPublished({ version }) {
    return /^v\d/.test(version) && !version.endsWith('+dirty');
}
function moduleComponent(described, file) {
    const { path: module, version, sum } = described;
    const namespace = (0,inventory_path/* folderOf */.yS)(module).slice(0, -1) || undefined;
    const purl = isPublished(described)
        ? (0,inventory_purl/* packageUrl */.EH)({ type: 'golang', namespace, name: (0,inventory_path/* baseOf */.bx)(module), version })
        : undefined;
    return (0,inventory_described/* component */.s)({
        type: 'library',
        name: (0,inventory_path/* baseOf */.bx)(module),
        ...(namespace !== undefined && { group: namespace }),
        ...(version !== '' && { version }),
        ...(purl !== undefined && { purl }),
        evidence: [(0,inventory_evidence/* shippedIn */.H)(file)],
        properties: (0,part/* properties */.qo)({ 'seaworthy:go:sum': sum }),
    });
}
function standardLibrary(go, file) {
    const version = /^go(\d+\.\d+(?:\.\d+)?(?:rc\d+|beta\d+)?)/.exec(go)?.[1];
    const purl = (0,inventory_purl/* packageUrl */.EH)({ type: 'golang', name: 'stdlib', version });
    return (0,inventory_described/* component */.s)({
        type: 'framework',
        name: 'stdlib',
        ...(version !== undefined && { version, cpes: [cpe('golang', 'go', version)] }),
        ...(purl !== undefined && { purl }),
        evidence: [(0,inventory_evidence/* shippedIn */.H)(file)],
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/models/models.js




/** Models by their header and digest. A model of several files is as many components: each is loaded by itself. */
function assembleModels({ files }) {
    const components = files.flatMap((file) => {
        const { model } = file.facts;
        if (!model)
            return [];
        const { name, licence, properties, ...facts } = model;
        return [
            (0,inventory_described/* component */.s)({
                type: 'machine-learning-model',
                name: (0,inventory_path/* baseOf */.bx)(file.path),
                hashes: (0,part/* sha256Of */.Bj)(file),
                licences: { declared: licence === undefined ? [] : [{ text: licence, from: file.path }] },
                ...(name !== undefined && { description: name }),
                evidence: [(0,inventory_evidence/* shippedIn */.H)(file.path)],
                model: facts,
                properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [`seaworthy:${facts.format}:${key}`, value])),
            }),
        ];
    });
    return { components, roots: components.map(({ ref }) => ref) };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/native/files.js





/** Of a list that a property holds, in UTF-16 units. */
const longestList = 2000;
/** Executables and libraries, by their digest; and the distribution's packages that their notes name. */
function assembleNatives({ files }) {
    const natives = files.filter(({ facts }) => facts.native);
    const described = natives.map((file) => ({ file: fileComponent(file), from: packageOf(file) }));
    return {
        components: described.flatMap(({ file, from }) => (from ? [file, from] : [file])),
        dependencies: new Map(described
            .flatMap(({ file, from }) => (from ? [[file.ref, [from.ref]]] : []))
            .map(([from, to]) => [from, [...to]])),
        roots: described.map(({ file }) => file.ref),
    };
}
function fileComponent(file) {
    const { path, facts } = file;
    const { native } = facts;
    const { version: info = {} } = native ?? {};
    const version = info.productVersion ?? info.fileVersion;
    return (0,inventory_described/* component */.s)({
        type: 'file',
        name: (0,inventory_path/* baseOf */.bx)(path),
        ...(version !== undefined && { version }),
        hashes: (0,part/* sha256Of */.Bj)(file),
        evidence: [(0,inventory_evidence/* shippedIn */.H)(path)],
        ...supplied(info, path),
        properties: (0,part/* properties */.qo)({
            'seaworthy:native:format': native?.format,
            'seaworthy:native:architecture': native?.architecture,
            'seaworthy:native:soname': native?.soname,
            'seaworthy:native:needed': listed(native?.needed ?? []),
            'seaworthy:native:build-id': native?.buildId,
            'seaworthy:native:product': info.product,
        }),
    });
}
function supplied({ company, copyright, description }, from) {
    return {
        ...(company !== undefined && { supplier: { name: company, from } }),
        ...(copyright !== undefined && { copyright }),
        ...(description !== undefined && { description }),
    };
}
function listed(names) {
    const text = names.join(', ');
    return text.length > longestList ? `${text.slice(0, longestList)}…` : text;
}
/** The package of a distribution that a file was built for (https://systemd.io/ELF_PACKAGE_METADATA). */
function packageOf({ path, facts }) {
    const note = facts.native?.packageNote;
    if (!note)
        return undefined;
    const { name, version } = note;
    const purl = purlOf(note);
    return (0,inventory_described/* component */.s)({
        type: 'library',
        name,
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        evidence: [(0,inventory_evidence/* shippedIn */.H)(path, 0.9)],
        properties: (0,part/* properties */.qo)({ 'seaworthy:native:package-type': note.type, 'seaworthy:native:os': note.os }),
    });
}
function purlOf({ type, name, version, architecture, os, osVersion }) {
    if (type === undefined || !/^(?:deb|rpm|apk|alpm)$/.test(type) || os === undefined)
        return undefined;
    const qualifiers = {
        ...(architecture !== undefined && { arch: architecture }),
        ...(osVersion !== undefined && { distro: `${os}-${osVersion}` }),
    };
    return (0,inventory_purl/* packageUrl */.EH)({ type, namespace: os, name, version, qualifiers });
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/manifest.js + 1 modules
var npm_package_manifest = __webpack_require__(477);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/purl.js
var npm_package_purl = __webpack_require__(6837);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/order.js
var order = __webpack_require__(4667);
;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/node/content.js



/**
 * One digest of all files of each package: SHA-256 over lines of `<sha256>  <path>`, as `sha256sum` writes them, sorted
 * by path in code-unit order. Nested packages are packages of their own. It tells whether the same version has the same
 * content in another release. `folders` are those of packages, with their `/`.
 */
function contentDigests(files, folders) {
    const lines = new Map();
    for (const { path, sha256 } of files) {
        const place = (0,inventory_path/* logicalPath */.zO)(path);
        const folder = ownerOf(place, folders);
        if (folder === undefined)
            continue;
        const own = lines.get(folder) ?? [];
        own.push([place.slice(folder.length), sha256]);
        lines.set(folder, own);
    }
    return new Map([...lines].map(([folder, own]) => [folder, digestOf(own)]));
}
/** The package whose file it is: that of the last `node_modules` in its path. */
function ownerOf(path, folders) {
    const start = path.lastIndexOf('node_modules/');
    if (start < 0)
        return undefined;
    const [folder] = /^(?:@[^/]+\/)?[^/]+\//.exec(path.slice(start + 'node_modules/'.length)) ?? [];
    if (folder === undefined)
        return undefined;
    const whole = path.slice(0, start) + 'node_modules/' + folder;
    return folders.has(whole) ? whole : undefined;
}
function digestOf(lines) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const [path, sha256] of lines.sort(([a], [b]) => (0,order/* inCodeUnitOrder */.Z)(a, b)))
        hash.update(`${sha256}  ${path}\n`);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/node/undescribed.js




/** A package's folder in the `node_modules` of the app or of another package; those in tests of packages are data. */
const installed = /^((?:(?!node_modules\/).)*node_modules\/(?:[^/@.][^/]*\/node_modules\/|@[^/]+\/[^/]+\/node_modules\/)*((?:@[^/]+\/)?[^/@.][^/]*)\/)/i;
/** What Node runs or reads. */
const code = /\.(?:[cm]?js|json|node|wasm)$/i;
/** Packages whose manifest is not there or has no name, by their folders: Node runs them like any other. */
function undescribed(files, described) {
    const found = new Map();
    for (const { path } of files) {
        const [, folder, name] = (code.test(path) && installed.exec((0,inventory_path/* logicalPath */.zO)(path))) || [];
        if (folder === undefined || name === undefined || described.has(folder) || found.has(folder))
            continue;
        const purl = (0,npm_package_purl/* npmPurl */.N)(name, undefined, { kind: 'registry' });
        found.set(folder, (0,inventory_described/* component */.s)({
            type: 'library',
            ...(0,npm_package_purl/* splitName */.W)(name),
            ...(purl !== undefined && { purl }),
            evidence: [(0,inventory_evidence/* shippedIn */.H)(path)],
        }));
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/node/packages.js









/** The folder of a package in some `node_modules`, as Windows and macOS find it too. */
const packageFolder = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/$/i;
/** Where Electron looks for the app: `resources/app.asar`, `resources/app`; and the artifact itself. */
const appFolder = /(?:^|\/)(?:resources|Resources)\/app(?:\.asar)?\/$/;
/**
 * The npm packages in `node_modules`, in archives and beside them, with the dependencies that each finds from where it
 * lies; and the app as its own manifest describes it. What a bundler wove into the app's code is no package any more.
 */
function assembleNpm(app) {
    const manifests = app.files.filter(({ facts }) => facts.npm);
    const found = manifests.filter(({ path }) => packageFolder.test((0,inventory_path/* folderOf */.yS)(path)));
    const digests = contentDigests(app.files, new Set(found.map(({ path }) => (0,inventory_path/* logicalPath */.zO)((0,inventory_path/* folderOf */.yS)(path)))));
    const described = found.map((file) => describePackage(file, digests));
    const packages = new Map(described.map(({ of }) => [of.folder, of]));
    const own = appManifest(manifests, app);
    const resolved = [...packages.values()].map((one) => ({ one, ...resolve(one.manifest, one.folder, packages) }));
    const roots = own && resolve(own.facts.npm ?? {}, (0,inventory_path/* logicalPath */.zO)((0,inventory_path/* folderOf */.yS)(own.path)), packages);
    return {
        components: [...described.map(({ component: one }) => one), ...undescribed(app.files, packages)],
        dependencies: new Map(resolved.map(({ one, refs }) => [one.ref, refs])),
        roots: roots?.refs ?? [],
        completeness: resolved.map(({ one, missing }) => completenessOf(one, missing)),
        ...(own && { subject: subjectOf(own) }),
    };
}
function describePackage(file, digests) {
    const manifest = file.facts.npm ?? {};
    const folder = (0,inventory_path/* logicalPath */.zO)((0,inventory_path/* folderOf */.yS)(file.path));
    const name = (0,json/* textOr */.ph)(manifest['name']) ?? '';
    const version = (0,json/* textOr */.ph)(manifest['version']);
    const purl = (0,npm_package_purl/* npmPurl */.N)(name, version, { kind: 'registry' });
    const one = (0,inventory_described/* component */.s)({
        type: 'library',
        ...(0,npm_package_purl/* splitName */.W)(name),
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        ...(0,npm_package_manifest/* describe */.q0)(manifest, file.path),
        evidence: [(0,inventory_evidence/* shippedIn */.H)(file.path)],
        properties: (0,part/* properties */.qo)({ 'seaworthy:content:sha256': digests.get(folder) }),
    });
    return { of: { folder, file, manifest, ref: one.ref }, component: one };
}
/** The manifest of the app: where Electron looks for it, else the one nearest to the top of an artifact that is an archive. */
function appManifest(manifests, { name }) {
    const outside = manifests.filter(({ path }) => !path.includes('/node_modules/'));
    const usual = outside.find(({ path }) => appFolder.test((0,inventory_path/* folderOf */.yS)(path)));
    return usual ?? outside.find(({ path }) => (0,inventory_path/* folderOf */.yS)(path) === `${name}/`);
}
function subjectOf({ path, facts: { npm: manifest = {} } }) {
    const name = (0,json/* textOr */.ph)(manifest['name']);
    const version = (0,json/* textOr */.ph)(manifest['version']);
    return {
        ...(name !== undefined && (0,npm_package_purl/* splitName */.W)(name)),
        ...(version !== undefined && { version }),
        ...(0,npm_package_manifest/* describe */.q0)(manifest, path),
        evidence: [(0,inventory_evidence/* shippedIn */.H)(path)],
    };
}
/** What Node finds when a package asks for its dependencies: in its own `node_modules`, then in those above it. */
function resolve(manifest, folder, packages) {
    const refs = [];
    const missing = [];
    const optional = (0,json/* objectOr */.Xg)(manifest['optionalDependencies']);
    const names = new Set([...Object.keys((0,json/* objectOr */.Xg)(manifest['dependencies'])), ...Object.keys(optional)]);
    for (const name of names) {
        const target = findAbove(name, folder, packages);
        if (target)
            refs.push(target.ref);
        else if (!Object.hasOwn(optional, name))
            missing.push(name);
    }
    return { refs, missing };
}
function findAbove(name, folder, packages) {
    for (let above = folder; above !== ''; above = (0,inventory_path/* folderOf */.yS)(above.slice(0, -1))) {
        if (above.endsWith('/node_modules/'))
            continue;
        const target = packages.get(`${above}node_modules/${name}/`);
        if (target)
            return target;
    }
    return packages.get(`node_modules/${name}/`);
}
function completenessOf({ ref, file }, missing) {
    const [first] = missing;
    if (first === undefined)
        return { aggregate: 'complete', refs: [ref], because: file.path };
    return {
        aggregate: 'incomplete',
        refs: [ref],
        because: `not all dependencies of ${file.path} are in the app as packages`,
    };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/python-name.js
var python_name = __webpack_require__(6501);
;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/python/runtime.js






/** Of a list that a property holds, in UTF-16 units. */
const runtime_longestList = 8000;
/** Python itself: a program that PyInstaller froze, or its library; on Windows with its whole version. */
function pythonOf({ path, facts: { native, pyInstaller } }) {
    if (pyInstaller) {
        const { python, modules, library } = pyInstaller;
        const names = modules.join(',');
        const told = {
            'seaworthy:pyinstaller:library': library,
            'seaworthy:pyinstaller:modules': names.length > runtime_longestList ? `${names.slice(0, runtime_longestList)}…` : names,
        };
        return [runtime_runtime(python, path, (0,part/* properties */.qo)(told))];
    }
    if (!native)
        return [];
    const [, windows, unix] = /^(?:python([23]\d{1,2})\.dll|libpython([23]\.\d{1,2})\w?\.(?:so[\d.]*|dylib))$/i.exec((0,inventory_path/* baseOf */.bx)(path)) ?? [];
    const short = windows === undefined ? unix : `${windows.slice(0, 1)}.${windows.slice(1)}`;
    const whole = native.version?.productVersion;
    const version = short !== undefined && whole?.startsWith(`${short}.`) ? whole : short;
    return version === undefined ? [] : [runtime_runtime(version, path, {})];
}
function runtime_runtime(version, path, told) {
    const purl = (0,inventory_purl/* packageUrl */.EH)({ type: 'generic', name: 'python', version });
    return (0,inventory_described/* component */.s)({
        type: 'platform',
        name: 'python',
        version,
        cpes: [cpe('python', 'python', version)],
        ...(purl !== undefined && { purl }),
        references: [{ type: 'website', url: 'https://www.python.org' }],
        evidence: [(0,inventory_evidence/* shippedIn */.H)(path, 0.9)],
        properties: told,
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/python/distributions.js








/** Python's distributions by their METADATA, what their RECORD says of their files, and frozen programs. */
function assemblePython(app) {
    const found = app.files.flatMap(({ path, facts: { python } }) => python ? [{ path, python, component: distribution(python, path) }] : []);
    const byName = new Map(found.map(({ python, component: one }) => [(0,python_name/* normalizedName */.j)(python.name), one.ref]));
    const runtimes = app.files.flatMap(pythonOf);
    const isFrozen = app.files.some(({ facts }) => facts.pyInstaller);
    return {
        components: [...found.map(({ component: one }) => one), ...runtimes],
        dependencies: new Map(found.map(({ python, component: one }) => [
            one.ref,
            python.requires.flatMap((name) => byName.get((0,python_name/* normalizedName */.j)(name)) ?? []),
        ])),
        roots: [...found.map(({ component: one }) => one.ref), ...runtimes.map(({ ref }) => ref)],
        completeness: isFrozen
            ? [{ aggregate: 'unknown', refs: [''], because: 'frozen Python modules name no versions' }]
            : [],
        faults: app.files.flatMap((file) => changedFiles(file, app)),
    };
}
function distribution(python, path) {
    const { name, version, summary, licence, licenceClassifiers, author, email, urls } = python;
    const purl = (0,inventory_purl/* packageUrl */.EH)({ type: 'pypi', name: (0,python_name/* normalizedName */.j)(name), version });
    const texts = licence !== undefined ? [licence] : licenceClassifiers.flatMap(licenceOf);
    return (0,inventory_described/* component */.s)({
        type: 'library',
        name,
        version,
        ...(purl !== undefined && { purl }),
        ...(summary !== undefined && { description: summary }),
        licences: { declared: texts.map((text) => ({ text, from: path })) },
        ...((author ?? email) !== undefined && {
            supplier: { name: author ?? email ?? '', ...(email !== undefined && { email }), from: path },
        }),
        references: urls.map(({ label, url }) => ({ type: referenceType(label), url })),
        evidence: [(0,inventory_evidence/* shippedIn */.H)(path)],
    });
}
/** `License :: OSI Approved :: MIT License`. The group alone names no licence. */
function licenceOf(classifier) {
    const last = classifier.split(' :: ').at(-1);
    return last === undefined || last === 'OSI Approved' ? [] : [last];
}
function referenceType(label) {
    if (/source|repository|^code$|github/.test(label))
        return 'vcs';
    if (/issue|tracker|bug/.test(label))
        return 'issue-tracker';
    return /home|website/.test(label) ? 'website' : 'other';
}
/** The files that are what the RECORD of a distribution says of them: they are its own, and what it is known by stands for them. */
function recordedFiles({ files, byPath }) {
    return new Set(files.flatMap(({ path, facts: { record = [] } }) => {
        const folder = (0,inventory_path/* folderOf */.yS)(path);
        if (record.length === 0 || !byPath.get(`${folder}METADATA`)?.facts.python)
            return [];
        const root = (0,inventory_path/* folderOf */.yS)(folder.slice(0, -1));
        return record.flatMap(({ path: name, sha256 }) => sha256 !== undefined && byPath.get(root + name)?.sha256 === sha256 ? [root + name] : []);
    }));
}
/** Files that are not what their distribution's RECORD says: changed after they were built. */
function changedFiles({ path, facts: { record = [] } }, { byPath }) {
    const root = (0,inventory_path/* folderOf */.yS)((0,inventory_path/* folderOf */.yS)(path).slice(0, -1));
    return record.flatMap(({ path: name, sha256 }) => {
        const found = byPath.get(root + name);
        if (sha256 === undefined || !found || found.sha256 === sha256)
            return [];
        return [
            {
                rule: 'sbom/record-mismatch',
                message: `Expected sha256 ${sha256}, which ${path} records, found ${found.sha256}.`,
                remedy: 'Install the distribution again and package the app again; find out what changed the file.',
                file: found.path,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/assemble/app-name.js


/** The property list of a macOS app, not of the frameworks and helpers in it. */
const appList = /^(?:(?!\.app\/|\.framework\/).)*\.app\/Contents\/Info\.plist$/;
/** The app as its bundle or Tauri's configuration names it, where no `package.json` does. */
function assembleAppNames({ files }) {
    const named = files.flatMap(({ path, facts: { plist, tauri } }) => {
        if (tauri?.name !== undefined)
            return [describe(tauri.name, tauri.version, path)];
        const name = plist && appList.test(path) ? (plist['CFBundleDisplayName'] ?? plist['CFBundleName']) : undefined;
        return name === undefined ? [] : [describe(name, plist?.['CFBundleShortVersionString'], path)];
    });
    const [subject] = named;
    return subject ? { subject } : {};
}
function describe(name, version, path) {
    return { name, ...(version !== undefined && { version }), evidence: [(0,inventory_evidence/* shippedIn */.H)(path)] };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/rust/crates.js




/** A path in a panic's message names the crate; that it is all that names it leaves a doubt. */
const byPath = 0.7;
/** The crates of Rust programs: all, where `cargo auditable` listed them; else those whose panics name them. */
function assembleCrates({ files }) {
    const parts = files.flatMap((file) => {
        const { crates, namedCrates } = file.facts;
        if (crates)
            return [auditable(file, crates)];
        return namedCrates ? [named(file, namedCrates)] : [];
    });
    return (0,part/* joinParts */.nn)(parts);
}
function auditable({ path }, crates) {
    const components = crates.map((crate) => crateComponent(crate, path));
    const refsOf = (indexes) => indexes.flatMap((index) => components[index]?.ref ?? []);
    return {
        components,
        dependencies: new Map(crates.flatMap(({ dependencies }, index) => refsOf([index]).map((ref) => [ref, refsOf(dependencies)]))),
        roots: refsOf(crates.flatMap(({ isRoot }, index) => (isRoot ? [index] : []))),
        completeness: [{ aggregate: 'complete', refs: components.map(({ ref }) => ref), because: path }],
    };
}
/** Only what crates.io has gets a purl: a crate of the same name there may be another. */
function crateComponent({ name, version, source, isBuild, isRoot }, path) {
    const purl = source === 'crates.io' ? (0,inventory_purl/* packageUrl */.EH)({ type: 'cargo', name, version }) : undefined;
    return (0,inventory_described/* component */.s)({
        type: isRoot ? 'application' : 'library',
        name,
        version,
        ...(purl !== undefined && { purl }),
        scope: isBuild ? 'excluded' : 'required',
        evidence: [(0,inventory_evidence/* shippedIn */.H)(path)],
        properties: source === 'crates.io' ? {} : { 'seaworthy:cargo:source': source },
    });
}
function named({ path }, crates) {
    const components = crates.map(({ name, version }) => {
        const purl = (0,inventory_purl/* packageUrl */.EH)({ type: 'cargo', name, version });
        return (0,inventory_described/* component */.s)({
            type: 'library',
            name,
            version,
            ...(purl !== undefined && { purl }),
            evidence: [(0,inventory_evidence/* shippedIn */.H)(path, byPath)],
        });
    });
    return {
        components,
        roots: components.map(({ ref }) => ref),
        completeness: [
            {
                aggregate: 'incomplete',
                refs: [''],
                because: `${path} names only crates that can panic: build it with cargo auditable`,
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/assemble/assemble.js












/** In the order in which they may describe the app. */
const assemblers = [
    assembleNpm,
    assembleAppNames,
    assembleElectron,
    assembleCrates,
    assembleGo,
    assembleDotnet,
    assemblePython,
    assembleNatives,
    assembleExpected,
    assembleModels,
    assembleData,
];
/** What an artifact's files are, as one collected part of the inventory. Pure. */
function assemble(app) {
    return (0,part/* joinParts */.nn)(assemblers.map((one) => one(app)));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/directory-hash.js


/**
 * `dirHash` of in-toto's DigestSet: Hash1 of Go's `dirhash`, in hexadecimal. Paths are relative, with `/`.
 * Source: https://github.com/in-toto/attestation/blob/main/spec/v1/digest_set.md
 */
function directoryHash(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { path, sha256 } of files.toSorted((a, b) => (0,files_src/* inByteOrder */.qg)(a.path, b.path)))
        hash.update(`${sha256}  ${path}\n`);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/opaque-faults.js

/** Whether anything is known of an artifact but its digest. */
function isTelling(files) {
    return files.length > 1 || files.some(({ facts }) => Object.keys(facts).length > 0);
}
/** That nothing is known of an artifact. */
function opaque(file) {
    return {
        rule: 'sbom/artifact-opaque',
        message: 'Expected an app whose files can be read, found a file of no kind that is known here: what is in it is not known.',
        remedy: 'Name the folder that it was made from as an artifact, too.',
        file,
    };
}
/** Archives that hide their files, as data for tests does, and that a distribution records as its own. */
function ofDistributions(faults, app) {
    if (!faults.some(({ rule }) => rule === 'sbom/artifact-opaque'))
        return [...faults];
    const recorded = recordedFiles(app);
    return faults.map((fault) => fault.rule === 'sbom/artifact-opaque' && recorded.has(fault.file)
        ? { ...fault, rule: 'sbom/archive-recorded' }
        : fault);
}
/** An installer that hides its files beside the folder that it was made from; in an app such a file hides what ships. */
function besideFolder(part, artifact) {
    const faults = part.faults.map((fault) => fault.rule === 'sbom/artifact-opaque' && artifact?.isFolder === false && fault.file === artifact.name
        ? { ...fault, rule: 'sbom/installer-opaque' }
        : fault);
    return { ...part, faults };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/read-in-threads.js




/** RUNNER_TEMP is emptied at the end of a job, whatever became of this program. */
function runnerTemporary() {
    return process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
}
/** Of one file with all that it holds: an archive of some GB takes half a minute. */
const limits = { deadline: 300_000, memory: 512 };
/**
 * Reads files of artifacts, for their digests and what `worker` finds in them. The threads have a private folder for what
 * they unpack; what one that was ended left there goes with it.
 */
async function readInThreads(requests, { worker, signal, progress, temporary = runnerTemporary() }) {
    const scratch = await (0,promises_.mkdtemp)(external_node_path_default().join(temporary, 'seaworthy-sbom-'));
    try {
        const onProgress = progress && progressOver(requests, progress);
        return await (0,files_src/* readFiles */.Ul)(requests, {
            worker,
            limits,
            scratch,
            ...(onProgress && { onProgress }),
            ...(signal && { signal }),
        });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** Over the artifacts' own files: one is read again when its inspection was ended, and counts once. */
function progressOver(requests, start) {
    let left = requests.reduce((sum, { size }) => sum + size, 0);
    const progress = start('Reading what ships', left);
    return (bytes) => {
        const counted = Math.min(bytes, left);
        left -= counted;
        if (counted > 0)
            progress.advance(counted);
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/collect-shipped.js








/**
 * What is in artifacts: folders, archives and programs, by absolute path. Each file is read once, in worker threads, for its
 * digest and its content; archives are read in place, and what they hold compressed is unpacked once. What cannot be read is
 * a fault. Throws `files/not-found` and the like for an artifact that is not there.
 */
async function collectShipped(artifacts, options) {
    const opened = [];
    for (const artifact of artifacts)
        opened.push(await openArtifact(artifact, options.base));
    const wanted = opened.flatMap(({ files }) => files);
    const requests = wanted.map(({ path, file, size }) => ({ path: file, size, inspectAs: path }));
    const outcomes = await readInThreads(requests, options);
    let next = 0;
    const read = opened.map((artifact) => ({
        artifact,
        files: artifact.files.map(({ path }) => ({ path, outcome: outcomes[next++] })),
    }));
    const hasFolder = opened.some(({ isFolder, files }) => isFolder && files.length > 0);
    const places = new Map([...(options.sought ?? [])].map((digest) => [digest, []]));
    const parts = read.map(({ artifact, files }) => collectArtifact(artifact, files, places));
    return {
        parts: hasFolder ? parts.map((part, index) => besideFolder(part, opened[index])) : parts,
        subjects: read.flatMap(({ artifact, files }) => collect_shipped_subjectOf(artifact, files) ?? []),
        places,
    };
}
function collectArtifact({ name, isFolder, faults }, read, places) {
    const files = [];
    const found = [...faults];
    for (const { path, outcome } of read) {
        if (!outcome)
            continue;
        if (outcome instanceof src/* UserError */.yo) {
            found.push(...((0,lock_text_faults/* faultsOf */.xm)(outcome, path) ?? []));
            continue;
        }
        const { size, sha256, inspection } = outcome;
        if (inspection instanceof src/* UserError */.yo)
            found.push(...((0,lock_text_faults/* faultsOf */.xm)(inspection, path) ?? []));
        const { facts = {}, members = [], faults: inside = [], } = inspection instanceof src/* UserError */.yo ? {} : inspection;
        files.push({ path, size, sha256, facts });
        for (const member of members)
            files.push(member);
        for (const fault of inside)
            found.push(fault);
    }
    for (const { path, sha256 } of files)
        places.get(sha256)?.push((0,inventory_evidence/* shippedIn */.H)(path));
    const app = { name, files, byPath: new Map(files.map((file) => [file.path, file])) };
    const collected = assemble(app);
    const all = [...ofDistributions(found, app), ...collected.faults];
    return { ...collected, faults: isFolder || all.length > 0 || isTelling(files) ? all : [opaque(name)] };
}
/** A file by its SHA-256, a folder by the directory hash of in-toto. */
function collect_shipped_subjectOf({ name, isFolder }, read) {
    const files = read.flatMap(({ path, outcome }) => outcome === undefined || outcome instanceof src/* UserError */.yo ? [] : [{ path, sha256: outcome.sha256 }]);
    const [first] = files;
    if (files.length < read.length || !first)
        return undefined;
    if (!isFolder)
        return { name, digest: { sha256: first.sha256 } };
    const inside = files.map(({ path, sha256 }) => ({ path: path.slice(name.length + 1), sha256 }));
    return { name, digest: { dirHash: directoryHash(inside) } };
}


/***/ })

};
;