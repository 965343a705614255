"use strict";
exports.id = 840;
exports.ids = [840,172];
exports.modules = {

/***/ 42208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isOwnKey),
/* harmony export */   R: () => (/* binding */ nameKey)
/* harmony export */ });
/**
 * The name by which systems that ignore case or Unicode normalisation know a file: two names with one key are one file
 * on macOS or Windows. Upper case comes first because APFS folds fully (`ß` is `ss`).
 */
function nameKey(name) {
    if (ascii.test(name))
        return name.toLowerCase();
    return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
/** Whether a name is its own key, as most are: two such names are two files everywhere. */
function isOwnKey(name) {
    return ownKey.test(name);
}
const ownKey = /^[\x20-\x40\x5b-\x7e]*$/;
const ascii = /^[\x20-\x7e]*$/;


/***/ }),

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


/***/ }),

/***/ 44840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openManifest),
  verify: () => (/* binding */ verify),
  T: () => (/* binding */ verifyManifest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/manifest/src/index.js + 13 modules
var src = __webpack_require__(52323);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 4 modules
var verdict_src = __webpack_require__(36999);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/closure/adapters.js
/** An adapter is nothing without its base: the base must be named, and be a model of this manifest. */
function adapterFindings({ manifest: { models }, files }) {
    return models.flatMap((model, index) => {
        const adapter = model.files.find(({ role }) => role === 'adapter');
        if (!adapter)
            return [];
        const entry = files.find(({ section, path, name }) => {
            return section === 'models' && path[1] === index && name === adapter.name;
        });
        return baseFindings(model, models).map((finding) => (entry ? { ...finding, entry } : finding));
    });
}
function baseFindings(model, models) {
    const { base } = model;
    if (!base)
        return [noBase(model)];
    const digest = base.digest?.sha256;
    const others = models.filter((other) => other !== model);
    const named = others.find(({ name }) => name === base.name);
    const holders = digest === undefined ? [] : others.filter((other) => holds(other, digest));
    if (named && (digest === undefined || holders.includes(named)))
        return [];
    if (named && digest !== undefined)
        return [otherBase(model, named, digest)];
    return holders.length > 0 ? [] : [unlistedBase(model, base.name)];
}
function holds({ files }, sha256) {
    return files.some(({ digest }) => digest.sha256 === sha256);
}
function noBase({ name }) {
    return {
        rule: 'model/adapter-without-base',
        severity: 'high',
        message: `The model ${name} has an adapter, and the manifest does not say which model it adapts.`,
        remedy: 'Add `base` with the name of that model, and the sha256 of its weights.',
        properties: { model: name },
    };
}
function unlistedBase({ name }, base) {
    return {
        rule: 'model/base-not-listed',
        severity: 'high',
        message: `The model ${name} adapts ${base}, which is no model of this manifest.`,
        remedy: `List ${base} with its files, as a model of its own.`,
        properties: { model: name, base },
    };
}
function otherBase({ name }, base, sha256) {
    return {
        rule: 'model/other-base',
        severity: 'critical',
        message: `The model ${name} was made for the ${base.name} that holds sha256 ${sha256}; no file of the listed ${base.name} has it.`,
        remedy: 'List the base that the adapter was trained on, or review the adapter with this one and correct its base.',
        properties: { model: name, base: base.name, expected: { sha256 } },
    };
}

// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var files_src = __webpack_require__(58881);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/closure/same-name.js
var same_name = __webpack_require__(42208);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/closure/needs.js



/** More missing names than this are counted, not told. */
const mostNames = 20;
/** What files refer to must lie below the manifest's folder, and be listed. */
function needFindings(files, { files: listed }) {
    const needing = files.filter(({ needs }) => needs.length > 0);
    if (needing.length === 0)
        return [];
    const entries = new Map(listed.map((file) => [file.name, file]));
    const spellings = new Map(listed.map((file) => [(0,same_name/* nameKey */.R)(file.name), file.name]));
    return needing.flatMap((file) => {
        const entry = entries.get(file.name);
        const wanted = [...new Set(file.needs)].map((need) => resolveNeed(file.name, need));
        const illegal = wanted.filter((need) => need.name === undefined).map(({ need }) => need);
        const missing = wanted.flatMap(({ name }) => (name === undefined || entries.has(name) ? [] : [name]));
        const short = wanted.flatMap((need) => shortfall(need, file, entries));
        return [
            ...(illegal.length > 0 ? [illegalNeed(file, illegal, entry)] : []),
            ...(missing.length > 0 ? [unlistedNeed(file, missing, spellings, entry)] : []),
            ...(short.length > 0 ? [shortNeed(file, short)] : []),
        ];
    });
}
/** A listed file that ends before what another one reads of it. */
function shortfall({ need, name }, { neededBytes = {} }, entries) {
    const listed = name === undefined ? undefined : entries.get(name);
    const needed = Object.hasOwn(neededBytes, need) ? neededBytes[need] : undefined;
    return listed === undefined || needed === undefined || needed <= listed.size ? [] : [{ listed, needed }];
}
/** The name below the manifest's folder that a reference means; none when it leads elsewhere. */
function resolveNeed(from, need) {
    if (need === '' || need.startsWith('/') || need.includes('\\'))
        return { need };
    const name = external_node_path_default().posix.join(external_node_path_default().posix.dirname(from), need);
    return (0,files_src/* checkPortablePath */.L0)(name) === undefined ? { need, name } : { need };
}
function illegalNeed({ name, role }, needs, entry) {
    return {
        rule: 'model/illegal-reference',
        severity: 'critical',
        message: `The ${role} file ${name} refers to ${list(needs.map(files_src/* shown */.SP))}: expected names of files below the manifest's folder.`,
        remedy: 'Do not load it: get the file from its publisher again, or export it with its data beside it.',
        properties: { name, references: needs.slice(0, mostNames) },
        ...(entry && { entry }),
    };
}
function unlistedNeed({ name, role }, missing, spellings, entry) {
    const told = missing.map((file) => {
        const other = spellings.get((0,same_name/* nameKey */.R)(file));
        return other === undefined ? file : `${file} (the manifest lists ${other})`;
    });
    return {
        rule: 'model/incomplete',
        severity: 'critical',
        message: `The ${role} file ${name} needs ${list(told)}, which the manifest does not list.`,
        remedy: 'Add what it needs, review it, and list it in the same model.',
        properties: { name, missing: missing.slice(0, mostNames), count: missing.length },
        ...(entry && { entry }),
    };
}
/** Told once for all files that end too early, at the first of them: that is the one to fetch again. */
function shortNeed({ name, role }, short) {
    const told = short.map(({ listed, needed }) => `${needed} bytes of ${listed.name}, which has ${listed.size}`);
    return {
        rule: 'model/short-data',
        severity: 'critical',
        message: `The ${role} file ${name} reads ${list(told)}: the data that it refers to is cut off, or belongs to another file.`,
        remedy: 'Fetch both from the same revision again, review them, and update their sizes and digests.',
        properties: {
            name,
            short: short.slice(0, mostNames).map(({ listed, needed }) => ({ name: listed.name, needed, found: listed.size })),
        },
        ...(short[0] && { entry: short[0].listed }),
    };
}
function list(names) {
    const told = names.slice(0, 3).join(', ');
    return names.length > 3 ? `${told} and ${names.length - 3} more` : told;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/closure/shards.js
/**
 * `model-00001-of-00003.safetensors` (transformers), `llama-00001-of-00003.gguf` (gguf-split), counted from 1;
 * `variables.data-00000-of-00002` (TensorFlow's tensor_bundle), counted from 0.
 */
const part = /^(?<stem>.*[-._])(?<number>\d{1,6})-of-(?<total>\d{1,6})(?<ending>\.[^/]*)?$/;
/** Every set of parts that the manifest lists must be whole. */
function shardFindings(listed) {
    const sets = Map.groupBy(listed.flatMap((file) => shardOf(file) ?? []), ({ set }) => set);
    return [...sets].flatMap(([set, shards]) => wholeSet(set, shards));
}
function shardOf(file) {
    if (!file.name.includes('-of-'))
        return undefined;
    const { stem, number, total, ending = '' } = part.exec(file.name)?.groups ?? {};
    if (stem === undefined || number === undefined || total === undefined)
        return undefined;
    const first = stem.endsWith('.data-') ? 0 : 1;
    return { set: `${stem}*-of-${total}${ending}`, number: Number(number), first, total: Number(total), file };
}
function wholeSet(set, shards) {
    const [one] = shards;
    if (!one)
        return [];
    const { first, total, file } = one;
    const last = first + total - 1;
    const numbers = new Set(shards.map(({ number }) => number));
    const strangers = shards.filter(({ number }) => number < first || number > last);
    const missing = gaps(numbers, first, last);
    return [
        ...(missing.length > 0 ? [missingShards({ set, total, listed: numbers.size, missing, entry: file })] : []),
        ...strangers.map((shard) => strangeShard(shard, first, last)),
    ];
}
/** Numbers that are not there, as ranges: `2`, `4-99`. Takes time by what is there, not by what a name claims. */
function gaps(numbers, first, last) {
    const present = [...numbers].filter((number) => number >= first && number <= last).sort((a, b) => a - b);
    const missing = [];
    let next = first;
    for (const number of [...present, last + 1]) {
        if (number > next)
            missing.push(number - next === 1 ? String(next) : `${next}-${number - 1}`);
        next = number + 1;
    }
    return missing;
}
function missingShards({ set, total, listed, missing, entry }) {
    const told = missing.length > 10 ? `${missing.slice(0, 10).join(', ')} and more` : missing.join(', ');
    return {
        rule: 'model/missing-shard',
        severity: 'critical',
        message: `The model file ${set} comes in ${total} parts, of which the manifest lists ${listed}: missing ${told}.`,
        remedy: 'Fetch the missing parts from the same revision, review them, and list them in the same model.',
        properties: { set, total, listed, missing: missing.slice(0, 100) },
        entry,
    };
}
function strangeShard({ set, number, total, file }, first, last) {
    return {
        rule: 'model/strange-shard',
        severity: 'high',
        message: `${file.name} calls itself part ${number} of ${total}: expected a number from ${first} to ${last}.`,
        remedy: 'Remove it, or get the whole set from the same revision again.',
        properties: { set, number, total },
        entry: file,
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/closure/closure.js



/**
 * Whether everything that the models load is listed: what files refer to, every shard of a split file, the base of an
 * adapter. Pure; whether a listed file is there, and the reviewed one, is decided elsewhere.
 */
function closureFindings(files, manifest) {
    return [...needFindings(files, manifest), ...shardFindings(manifest.files), ...adapterFindings(manifest)];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/closure/disk.js



/** What on the disk makes one name mean another file elsewhere, or leads out of the manifest's folder. */
function diskFindings({ entries, walked, listed }) {
    const special = entries.filter(({ kind }) => kind !== 'file' && kind !== 'directory');
    const found = special.flatMap((entry) => kindFindings(entry).map((finding) => ({ finding, name: entry.name })));
    return [...collisions(entries), ...otherSpellings(entries, walked, listed), ...placed(found, listed)];
}
/** External data that can be changed from outside. */
function hardLinkFindings({ entries, listed, external, linkCount }) {
    if (external.size === 0)
        return [];
    const found = entries.flatMap((entry) => {
        const links = entry.kind === 'file' && external.has(entry.name) ? linkCount(entry) : 1;
        return links > 1 ? [{ finding: hardLink(entry, links), name: entry.name }] : [];
    });
    return placed(found, listed);
}
function placed(found, listed) {
    if (found.length === 0)
        return [];
    const byName = new Map(listed.map((file) => [file.name, file]));
    return found.map(({ finding, name }) => {
        const entry = byName.get(name);
        return entry ? { ...finding, entry } : finding;
    });
}
/** As the system counts them now: 0 when the file has gone. */
function linkCountOf({ path }) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.nlink ?? 0;
}
/** Names that are one name on macOS or Windows. What lies below folders that collide is not told again. */
function collisions(entries) {
    return groupsOf(entries).map((names) => ({
        rule: 'model/colliding-names',
        severity: 'high',
        message: `${names.map(files_src/* shown */.SP).join(' and ')} are one file on systems that ignore case or normalise names.`,
        remedy: 'Rename all but one, so that the same file is loaded everywhere.',
        properties: { names },
    }));
}
/** The names that share their folder and their key with others. */
function groupsOf(entries) {
    if (entries.every(({ name }) => (0,same_name/* isOwnKey */.O)(name)))
        return [];
    const firsts = new Map();
    const groups = new Map();
    for (const { name } of entries) {
        const start = name.lastIndexOf('/') + 1;
        const key = name.slice(0, start) + (0,same_name/* nameKey */.R)(name.slice(start));
        const first = firsts.get(key);
        const group = groups.get(key);
        if (first === undefined)
            firsts.set(key, name);
        else if (group)
            group.push(name);
        else
            groups.set(key, [first, name]);
    }
    return [...groups.values()];
}
/** A listed name that the disk spells otherwise: found on Windows, missing on Linux. */
function otherSpellings(entries, walked, listed) {
    const missing = listed.filter(({ name }) => !walked.has(name));
    if (missing.length === 0)
        return [];
    const byKey = new Map(entries.map(({ name }) => [(0,same_name/* nameKey */.R)(name), name]));
    return missing.flatMap((entry) => {
        const onDisk = byKey.get((0,same_name/* nameKey */.R)(entry.name));
        if (onDisk === undefined)
            return [];
        return [
            {
                rule: 'model/other-spelling',
                severity: 'high',
                message: `The manifest lists ${(0,files_src/* shown */.SP)(entry.name)}; the disk has ${(0,files_src/* shown */.SP)(onDisk)}, which only some systems take for the same.`,
                remedy: 'Spell the name in the manifest exactly as on the disk.',
                properties: { name: entry.name, onDisk },
                entry,
            },
        ];
    });
}
function kindFindings({ name, kind, link }) {
    if (kind === 'other') {
        return [
            {
                rule: 'model/device-file',
                severity: 'critical',
                message: `${(0,files_src/* shown */.SP)(name)} is a device, a FIFO or a socket: expected only files and folders where models lie.`,
                remedy: 'Remove it: what is read from it cannot be verified.',
                properties: { name },
            },
        ];
    }
    if (link?.leavesRoot === true) {
        return [
            {
                rule: 'model/leaves-root',
                severity: 'critical',
                message: `The link ${(0,files_src/* shown */.SP)(name)} points to ${(0,files_src/* shown */.SP)(link.target)}, out of the manifest's folder.`,
                remedy: 'Replace the link by the file itself.',
                properties: { name, target: link.target },
            },
        ];
    }
    if (link?.resolves === 'cycle') {
        return [
            {
                rule: 'model/link-cycle',
                severity: 'critical',
                message: `The link ${(0,files_src/* shown */.SP)(name)} points to ${(0,files_src/* shown */.SP)(link.target)}, which leads back to it.`,
                remedy: 'Remove the link, or point it at a file.',
                properties: { name, target: link.target },
            },
        ];
    }
    return [];
}
function hardLink({ name }, links) {
    return {
        rule: 'model/hard-link',
        severity: 'high',
        message: `The external data ${(0,files_src/* shown */.SP)(name)} is one of ${links} hard links to the same bytes: expected a file of its own.`,
        remedy: 'Copy the file to its place, so that nothing can change it under another name.',
        properties: { name, links },
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/compare.js

/**
 * Where listed files differ from the manifest. Pure, but for what `explain` looks at, which it does not do for more files
 * than are told one by one.
 */
function compareFiles(files, explain) {
    const discrepancies = [];
    for (const file of files) {
        const { listed, found } = file;
        if (isReviewed(file))
            continue;
        const explanation = discrepancies.length < verdict_src/* mostFindings */.Yb ? explain(file) : undefined;
        discrepancies.push(found instanceof verdict_src/* UserError */.yo ? unreadableFile(listed, found, explanation) : otherFile(listed, found, explanation));
    }
    return discrepancies;
}
function isReviewed({ listed, found }) {
    return !(found instanceof verdict_src/* UserError */.yo) && found.size === listed.size && found.sha256 === listed.digest.sha256;
}
const owners = { models: 'model', prompts: 'prompt', configs: 'configuration' };
function otherFile(listed, found, explanation) {
    const { name, size, digest, section } = listed;
    const foundDigest = found.sha256 === undefined ? 'a file too large to be it' : `sha256 ${found.sha256}`;
    const told = `The ${owners[section]} file ${name} is not the one that was reviewed: expected sha256 ${digest.sha256} (${size} bytes), found ${foundDigest} (${found.size} bytes).`;
    return {
        rule: explanation?.rule ?? 'model/digest-mismatch',
        severity: 'critical',
        message: explanation ? `${explanation.message} ${told}` : told,
        remedy: explanation?.remedy ??
            'Restore the reviewed file, or review the new one and update size and digest of this entry.',
        properties: {
            name,
            expected: { size, sha256: digest.sha256 },
            found: { size: found.size, sha256: found.sha256 ?? null },
            ...explanation?.properties,
        },
        entry: listed,
    };
}
function unreadableFile(listed, error, explanation) {
    const { name, digest, section } = listed;
    const properties = { name, expected: { sha256: digest.sha256 }, reason: error.rule, ...explanation?.properties };
    if (error.rule === 'files/not-found') {
        const told = `The ${owners[section]} file ${name} is missing: expected sha256 ${digest.sha256}, found no file.`;
        return {
            rule: explanation?.rule ?? 'model/missing-file',
            severity: 'critical',
            message: explanation ? `${explanation.message} ${told}` : told,
            remedy: explanation?.remedy ??
                'Add the file to the checkout (Git LFS or DVC may have to fetch it), or take the entry out of the manifest.',
            properties,
            entry: listed,
        };
    }
    return {
        rule: error.rule === 'files/leaves-root' ? 'model/leaves-root' : 'model/unreadable-file',
        severity: 'critical',
        message: `The ${owners[section]} file ${name} cannot be verified: ${error.message}`,
        remedy: error.details.remedy,
        properties,
        entry: listed,
    };
}
/** What lies in a model's folder and was not reviewed. */
function unlistedFile(name) {
    return {
        rule: 'model/unlisted-file',
        severity: 'high',
        message: `The file ${name} lies in a model's folder, and the manifest does not list it.`,
        remedy: 'Review it and list it, or remove it: what a model loads from its folder must have been reviewed.',
        properties: { name },
    };
}
/** What the manifest as a whole leaves unproven. */
function wholeManifest(files, roots) {
    if (files.length === 0)
        return [nothingListed];
    const folders = roots.map((root) => `${root}/`);
    const loose = files.some(({ section, name }) => section === 'models' && !folders.some((folder) => name.startsWith(folder)));
    return loose ? [noFolder] : [];
}
const nothingListed = {
    rule: 'model/nothing-listed',
    severity: 'high',
    message: 'Expected at least one file in the manifest, found none: nothing was verified.',
    remedy: 'List the files of the models, prompts and configurations that the app ships.',
};
const noFolder = {
    rule: 'model/no-folder',
    severity: 'low',
    message: 'Some model files lie in no folder of models, so that files beside them that are not listed go unnoticed.',
    remedy: 'Move the models to folders of their own, or name their folders under `roots`.',
};

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/cyclonedx/leave.js + 6 modules
var leave = __webpack_require__(61532);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/oms/oms.js + 39 modules
var oms = __webpack_require__(31479);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/place.js
var place = __webpack_require__(59063);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/read/cache-file.js

/** In bytes: larger caches are neither read nor written. */
const largest = 64 * 1024 * 1024;
/** Entries that are kept, newest first. */
const mostEntries = 250_000;
/** Changed with the form of the entries. */
const version = 1;
/** The entries of a cache file whose MAC is right and which the same rules wrote. */
async function readCacheFile(file, key, rules) {
    const body = await (0,files_src/* readSealed */.Tb)(file, sealBy(key));
    if (body === 'missing')
        return new Map();
    if (typeof body === 'string')
        return body;
    try {
        const cache = JSON.parse(body.toString());
        return cache.version === version && cache.rules === rules ? new Map(cache.entries) : 'other-rules';
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return 'unreadable';
        throw error;
    }
}
/** Replaces the file as a whole, so that who reads it at the same time sees the old one or the new one. */
async function writeCacheFile(file, key, rules, entries) {
    const newest = [...entries].sort(([, a], [, b]) => b.readAt - a.readAt).slice(0, mostEntries);
    await (0,files_src/* writeSealed */.CK)(file, bodyWithin(largest - files_src/* sealLength */.qU, rules, newest), sealBy(key));
}
/** Halves the number of entries until they fit. */
function bodyWithin(most, rules, entries) {
    const body = Buffer.from(JSON.stringify({ version, rules, entries }));
    return body.length <= most ? body : bodyWithin(most, rules, entries.slice(0, entries.length >> 1));
}
function sealBy(key) {
    return { key: key.reveal(), purpose: 'seaworthy model-manifest-verify cache', largest };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/read/cache.js



/**
 * In milliseconds: a file that changed less than this before it was read may change again without another time of change,
 * since file systems count time in steps (2 s on FAT; cf. git, "racy git").
 */
const racy = 3000;
const shortestKey = 32;
/** Characters of an entry: longer ones cost more than they save. */
const longestEntry = 64 * 1024;
/**
 * Readings of earlier runs, each good for one state of one file: device, inode, size, times of change and modification in
 * nanoseconds, and path. It trusts what has the right MAC alone, so nobody without the key can put anything into it; and
 * the system that tells the states, so it is no protection against who can set its clock or write to its disk directly.
 */
class ReadCache {
    /** Why the cache that was there is not used; it will be written anew. */
    distrust;
    #options;
    #entries;
    #added = new Map();
    constructor(options, found) {
        this.#options = options;
        this.distrust = typeof found === 'string' ? found : undefined;
        this.#entries = typeof found === 'string' ? new Map() : found;
    }
    /** Opens it before any file is read. Throws `cache/weak-key`. */
    static async open(options) {
        if (options.key.reveal().length < shortestKey) {
            throw new verdict_src/* UserError */.yo('cache/weak-key', `Expected a cache key of at least ${shortestKey} characters.`, {
                remedy: 'Make one with `openssl rand -hex 32`, and give it to trusted jobs alone.',
            });
        }
        return new ReadCache(options, await readCacheFile(options.file, options.key, options.rules));
    }
    /** What is known of the file in its present state, if it is all that is wanted. */
    find({ path, ...wanted }) {
        const entry = this.#entries.get(path);
        if (!entry || !covers(entry.wanted, wanted) || this.#isRacy(entry))
            return undefined;
        return isUnchanged(path, entry) ? entry.reading : undefined;
    }
    /** Remembers a reading that tells its file's identity. Readings whose inspection was ended are not kept. */
    add({ path, digests, parts, inspectAs }, outcome) {
        const { identity, size, sha256, inspection } = outcome;
        if (!identity || inspection instanceof verdict_src/* UserError */.yo)
            return;
        const reading = {
            path,
            size,
            sha256,
            ...(outcome.digests && { digests: outcome.digests }),
            ...(outcome.parts && { parts: outcome.parts }),
            ...(inspection !== undefined && { inspection }),
        };
        const wanted = {
            ...(digests && { digests }),
            ...(parts && { parts }),
            ...(inspectAs !== undefined && { inspectAs }),
        };
        const entry = { identity, readAt: this.#options.now.getTime(), wanted, reading };
        if (!this.#isRacy(entry) && JSON.stringify(entry).length <= longestEntry)
            this.#added.set(path, entry);
    }
    /** Writes what is new, with what others have written meanwhile. Throws `files/unwritable`. */
    async save() {
        if (this.#added.size === 0)
            return;
        const { file, key, rules } = this.#options;
        const present = await readCacheFile(file, key, rules);
        const others = typeof present === 'string' ? this.#entries : present;
        await writeCacheFile(file, key, rules, new Map([...others, ...this.#added]));
    }
    #isRacy({ identity, readAt }) {
        const changed = Number(BigInt(identity.changed) / 1000000n);
        return changed + racy > Math.min(readAt, this.#options.now.getTime());
    }
}
function covers(known, wanted) {
    return ((wanted.digests ?? []).every((name) => known.digests?.includes(name)) &&
        (wanted.parts === undefined ||
            (known.parts?.size === wanted.parts.size && known.parts.digest === wanted.parts.digest)) &&
        (wanted.inspectAs === undefined || known.inspectAs === wanted.inspectAs));
}
function isUnchanged(path, { identity }) {
    try {
        return (0,files_src/* sameIdentity */.Uf)((0,files_src/* identityOf */.cu)(path), identity);
    }
    catch (error) {
        if (error instanceof verdict_src/* UserError */.yo)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/read/rules-digest.js


/**
 * Digest of the scripts of a worker's folder and the version of Node: a cached judgement is worth nothing to other rules
 * than those that made it.
 */
async function rulesDigest(worker) {
    return (await (0,files_src/* programDigest */.BX)([external_node_path_default().dirname(worker)])) ?? `source ${process.version}`;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/read/shard.js


/** More jobs than a matrix can have (GitHub: 256) are a mistake. */
const mostShards = 256;
/** What a file costs beside its bytes, in bytes that take as long. */
const costPerFile = 64 * 1024;
/** Reads `2/4`: the second of four parts. Throws `input/shard`. */
function parseShard(text) {
    const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    if (shard.index <= shard.of && shard.of <= mostShards)
        return shard;
    throw new verdict_src/* UserError */.yo('input/shard', `Expected a shard such as 2/4, of at most ${mostShards}, found ${JSON.stringify(text)}.`, {
        remedy: 'Write the number of this part, from 1 on, and the number of all: `${{ matrix.part }}/4`.',
    });
}
/**
 * The files of one part. Parts are of about the same bytes, are disjoint, and are all of the files together. The division
 * depends on names and sizes alone, those of the manifest: every job of the matrix makes the same.
 */
function shard_shardOf(files, shard) {
    const loads = Array.from({ length: shard.of }, () => 0);
    const own = new Set();
    const largestFirst = [...files].sort((a, b) => b.size - a.size || (0,files_src/* inByteOrder */.qg)(a.name, b.name));
    for (const file of largestFirst) {
        const lightest = loads.indexOf(Math.min(...loads));
        loads[lightest] = (loads[lightest] ?? 0) + file.size + costPerFile;
        if (lightest === shard.index - 1)
            own.add(file);
    }
    return files.filter((file) => own.has(file));
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/repair/download.js
/** What a server says in place of a file: a page, an error of an object store, a sentence of a hub. */
const answers = [
    { what: 'an HTML page', pattern: /^\s*(?:<!doctype html|<html[\s>])/i },
    { what: "an object store's error", pattern: /^\s*(?:<\?xml[^>]*\?>\s*)?<Error>\s*<Code>/ },
    { what: "a server's error", pattern: /^\s*\{\s*"(?:error|errors|error_code|message)"\s*:/ },
    {
        what: "a model hub's error",
        pattern: /^(?:Invalid (?:username or password|credentials)|Access to model .* is restricted|Entry not found|Repository not found|404: Not Found)/,
    },
];
/** A file that is not what was to be downloaded, or only its beginning. `head` is its first 4 KiB at most. */
function explainDownload(head, size, expected) {
    if (size === expected.size)
        return undefined;
    if (size === 0)
        return emptyFile(expected);
    return errorPage(head, expected) ?? truncated(head, size, expected);
}
function emptyFile({ name, size }) {
    return {
        rule: 'model/empty-file',
        message: `${name} is empty: expected ${size} bytes.`,
        remedy: 'Fetch it again, and look into the log of the step that fetched it.',
        properties: { name, size: 0 },
    };
}
function errorPage(head, { name }) {
    const text = head.toString('utf8').replace(/^\uFEFF/, '');
    const answer = answers.find(({ pattern }) => pattern.test(text));
    if (!answer)
        return undefined;
    return {
        rule: 'model/error-page',
        message: `${name} is ${answer.what} and not the file.`,
        remedy: 'Fetch it again, and let the download fail on an error (`curl --fail`): a wrong address, a missing token or a licence to accept are usual causes.',
        properties: { name, begins: text.slice(0, 200) },
    };
}
/** A text that is shorter was more likely edited; only of binary content may a download be said to have stopped. */
function truncated(head, size, { name, size: whole }) {
    if (size > whole || !head.includes(0))
        return undefined;
    return {
        rule: 'model/truncated-file',
        message: `${name} has ${size} of ${whole} bytes, as a download that was cut off leaves it.`,
        remedy: 'Fetch it again; if it is whole, it is another file than the reviewed one.',
        properties: { name, size, expected: whole },
    };
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/repair/pointers.js
var pointers = __webpack_require__(73464);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/repair/text.js


/** Texts longer than this are not compared: prompts, templates and configurations are short. In bytes. */
const longestText = 8 * 1024 * 1024;
const byteOrderMark = '\uFEFF';
const lineEndings = [
    { apply: (text) => text },
    { apply: toLf, difference: 'line endings (reviewed with LF, here CRLF)', eol: 'lf' },
    {
        apply: (text) => toLf(text).replaceAll('\n', '\r\n'),
        difference: 'line endings (reviewed with CRLF, here LF)',
        eol: 'crlf',
    },
];
const marks = [
    { apply: (text) => text },
    { apply: (text) => text.replace(byteOrderMark, ''), difference: 'a byte order mark that was added' },
    { apply: (text) => byteOrderMark + text, difference: 'a byte order mark that was removed' },
];
const lastLines = [
    { apply: (text) => text },
    { apply: (text) => text.replace(/\r?\n$/, ''), difference: 'a line break at its end that was added' },
    { apply: (text) => `${text}\n`, difference: 'a line break at its end that was removed' },
];
/**
 * Whether a text is the reviewed one but for what editors and checkouts do to texts. It is not the same to a model, so
 * it stays a difference; but it needs another remedy than one in the words.
 */
function explainText(bytes, expected) {
    const decoded = decode(bytes);
    if (!decoded)
        return undefined;
    for (const ending of lineEndings) {
        for (const mark of marks) {
            for (const last of lastLines) {
                const reviewed = ending.apply(mark.apply(last.apply(decoded.text)));
                if ((0,external_node_crypto_.hash)('sha256', reviewed, 'hex') !== expected.sha256)
                    continue;
                return explain(expected, [decoded.undo, ending, mark, last]);
            }
        }
    }
    return undefined;
}
function toLf(text) {
    return text.replaceAll('\r\n', '\n');
}
function decode(bytes) {
    if (bytes.length > longestText)
        return undefined;
    const undo = { apply: (text) => text };
    if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes.length % 2 === 0) {
        return { text: bytes.subarray(2).toString('utf16le'), undo: { ...undo, difference: 'its encoding (here UTF-16)' } };
    }
    return (0,external_node_buffer_.isUtf8)(bytes) ? { text: bytes.toString('utf8'), undo } : undefined;
}
function explain({ name }, undone) {
    const differences = undone.flatMap(({ difference }) => difference ?? []);
    if (differences.length === 0)
        return undefined;
    const eol = undone.find((undo) => undo.eol !== undefined)?.eol;
    const message = `${name} differs from the reviewed file only by ${differences.join(' and ')}.`;
    const properties = { name, differences };
    if (eol === undefined) {
        const remedy = `Run \`git checkout -- ${JSON.stringify(name)}\` to undo it, or review the file as it is now.`;
        return { rule: 'model/text-encoding', message, remedy, properties };
    }
    return {
        rule: 'model/line-endings',
        message,
        remedy: `Add the line \`${attributePattern(name)} text eol=${eol}\` to the .gitattributes beside the manifest, then check the file out again.`,
        properties,
    };
}
/** The name as a pattern of gitattributes(5), anchored, with what is special there escaped. */
function attributePattern(name) {
    const pattern = `/${name.replaceAll(/[\\*?[\]]/g, (special) => `\\${special}`)}`;
    return /[\s"]/.test(pattern) ? JSON.stringify(pattern) : pattern;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/repair/explain-mismatch.js





/** Enough for every pointer and for the start of a page. In bytes. */
const headSize = 4096;
/**
 * Why a file differs from the reviewed one, when its bytes tell; nothing when it is just another file. Reads a bounded
 * part of it, all of a short text. `path` is absolute.
 */
function explainMismatch(path, expected) {
    const source = explain_mismatch_open(path);
    if (!source)
        return undefined;
    try {
        const head = source.read(0, headSize);
        return ((0,pointers/* explainPointer */.$)(head, expected) ??
            (source.size <= longestText ? explainText(source.read(0, source.size), expected) : undefined) ??
            explainDownload(head, source.size, expected));
    }
    catch (error) {
        if (error instanceof verdict_src/* UserError */.yo)
            return undefined;
        throw error;
    }
    finally {
        source.close();
    }
}
/** A file that cannot be read any more has its finding already. */
function explain_mismatch_open(path) {
    try {
        return (0,files_src/* openSource */.oD)(path);
    }
    catch (error) {
        if (error instanceof verdict_src/* UserError */.yo)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/repair/explain-missing.js




/** What tools call a file that they are still downloading. */
const unfinished = ['.part', '.partial', '.incomplete', '.crdownload', '.download', '.aria2', '.tmp'];
/**
 * Why a listed file is not there, when what lies around it tells: DVC tracks it, a link leads nowhere, a download has not
 * ended. `folder` is the manifest's, absolute; `claims` are those of the sources of truth.
 */
function explainMissing(folder, name, claims) {
    return dvcPlaceholder(folder, name, claims) ?? brokenLink(folder, name) ?? unfinishedDownload(folder, name);
}
function dvcPlaceholder(folder, name, claims) {
    const claim = claims.find((one) => one.origin === 'DVC' && (one.name === name || (one.kind === 'folder' && name.startsWith(`${one.name}/`))));
    const document = claim?.statedBy ?? ancestors(name).find((path) => isFile(external_node_path_default().join(folder, `${path}.dvc`)));
    if (document === undefined)
        return undefined;
    const stage = claim ? document : `${document}.dvc`;
    return {
        rule: 'model/dvc-placeholder',
        message: `${name} is missing: DVC tracks it by ${stage}, and its content has not been fetched.`,
        remedy: `Run \`dvc pull ${(0,pointers/* quoted */.T)(stage.endsWith('.dvc') ? stage : name)}\` before this step.`,
        properties: { name, document: stage },
    };
}
/** The name, its folder, the folder above, … without the manifest's own. */
function ancestors(name) {
    const parts = name.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
function isFile(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function brokenLink(folder, name) {
    const target = linkTarget(external_node_path_default().join(folder, name));
    if (target === undefined)
        return undefined;
    const annexed = /\.git[\\/]annex[\\/]/.test(target);
    return {
        rule: 'model/broken-link',
        message: `${name} is a link to ${(0,files_src/* shown */.SP)(target)}, where nothing is.`,
        remedy: annexed
            ? `Run \`git annex get ${(0,pointers/* quoted */.T)(name)}\` before this step.`
            : 'Fetch what the link points to, or put the file itself there (a cache was moved or cleared?).',
        properties: { name, target },
    };
}
function linkTarget(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
function unfinishedDownload(folder, name) {
    const ending = unfinished.find((one) => isFile(external_node_path_default().join(folder, `${name}${one}`)));
    if (ending === undefined)
        return undefined;
    return {
        rule: 'model/unfinished-download',
        message: `${name} is missing, and ${name}${ending} is there: its download has not ended.`,
        remedy: 'Let the download end, or remove the part and fetch the file again.',
        properties: { name, part: `${name}${ending}` },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/signature/trust.js






/** In bytes; keys, certificates and trusted roots are far smaller. */
const largestFile = 4 * 1024 * 1024;
/** Whose signature is accepted, as the inputs say it. Throws UserError when they say nothing, or two things. */
async function trustOf(inputs, now) {
    const { publicKey, certificateChain, identity, issuer, trustedRoot } = inputs;
    const ways = [publicKey, certificateChain, identity ?? issuer].filter((way) => way !== undefined);
    if (ways.length !== 1)
        throw noOneWay(ways.length);
    if (publicKey !== undefined)
        return { method: 'key', publicKey: (0,oms/* readPublicKey */.RR)(await read(publicKey)) };
    if (certificateChain !== undefined) {
        return {
            method: 'certificate',
            authorities: { certificates: (0,oms/* readCertificates */.jZ)(await read(certificateChain)), at: now },
        };
    }
    if (identity === undefined || issuer === undefined)
        throw halfIdentity();
    const root = trustedRoot === undefined ? await fetchTrustedRoot() : await read(trustedRoot);
    return { method: 'sigstore', identity, issuer, trustedRoot: root };
}
function read(file) {
    return (0,files_src/* readBounded */.CB)(file, largestFile);
}
/** The public instance's, by its own update protocol; what was fetched is not kept. */
async function fetchTrustedRoot() {
    const cache = await (0,external_node_fs_promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'seaworthy-tuf-'));
    try {
        return await (0,oms/* publicTrustedRoot */.RN)(cache);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(cache, { recursive: true, force: true });
    }
}
function noOneWay(ways) {
    const found = ways === 0 ? 'none of them' : 'more than one';
    return new verdict_src/* UserError */.yo('signature/no-trust', `A signature needs one way to say whose is accepted (public-key, certificate-chain, or identity with issuer); found ${found}.`, { remedy: 'Set exactly one of them in the step or in seaworthy.yml: who signed counts, not that somebody did.' });
}
function halfIdentity() {
    return new verdict_src/* UserError */.yo('signature/no-trust', 'A keyless signature needs both identity and issuer; found one of them.', {
        remedy: 'Set identity to the signing workflow or address, and issuer to who vouches for it.',
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/signature/signature.js




/** The signature that the inputs name, verified; nothing when they name none. Throws UserError `signature/…`. */
async function readSignature(inputs, now) {
    if (inputs.signature === undefined) {
        if (namesTrust(inputs))
            throw noSignature();
        return undefined;
    }
    const trust = await trustOf(inputs, now);
    const bundle = await (0,files_src/* readBounded */.CB)(inputs.signature, oms/* largestBundle */.bS);
    return (0,oms/* verifySignature */.Od)(bundle, trust, { allowLegacy: inputs.allowLegacy });
}
/** Who says whose signature counts wants one: a signature that somebody took away must not go unnoticed. */
function namesTrust({ publicKey, certificateChain, identity, issuer, trustedRoot }) {
    return [publicKey, certificateChain, identity, issuer, trustedRoot].some((value) => value !== undefined);
}
function noSignature() {
    return new verdict_src/* UserError */.yo('signature/missing', 'It is said whose signature is accepted (public-key, certificate-chain, identity, issuer or trusted-root), and no signature is given.', { remedy: 'Set "signature" to the file of the signature, or take the others away if no signature is wanted.' });
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/sources/folders.js
var sources_folders = __webpack_require__(32156);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/found.js
function together(parts) {
    return { claims: parts.flatMap(({ claims }) => claims), findings: parts.flatMap(({ findings }) => findings) };
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/sources/read-text.js
var read_text = __webpack_require__(853);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/unreadable.js
/** A document that should tell and does not. What cannot be checked is never passed over. `reason` ends a sentence. */
function unreadableSource(origin, document, reason) {
    return {
        rule: 'source/unreadable',
        severity: 'medium',
        message: `What ${origin} says in ${document} cannot be checked: it ${reason}.`,
        remedy: `Restore the file from the commit, or let ${origin} write it again.`,
        properties: { document, origin },
    };
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/sources/dvc/documents.js
var documents = __webpack_require__(93507);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/dvc/members.js




const longestList = 64 * 1024 * 1024;
const listSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ relpath: schemas/* string */.YjP(), md5: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/) }));
/**
 * The digest of each file of a folder by its path there, from DVC's cache in the root; none when the cache does not have
 * the list, or when it is not the list of that digest. DVC 3 keeps it in `files/md5`, DVC 2 beside it.
 */
async function cachedMembers(root, digest, repositories) {
    const object = `${digest.slice(0, 2)}/${digest.slice(2)}.dir`;
    for (const repository of repositories) {
        for (const cache of ['.dvc/cache/files/md5', '.dvc/cache']) {
            const read = await (0,read_text/* readText */.y)(root, (0,sources_folders/* below */.Gz)(repository, `${cache}/${object}`), longestList);
            if (!('text' in read) || (0,external_node_crypto_.hash)('md5', read.text, 'hex') !== digest)
                continue;
            const list = listSchema.safeParse(parse(read.text));
            if (list.success)
                return new Map(list.data.map(({ relpath, md5 }) => [relpath, md5]));
        }
    }
    return undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/dvc/find.js









/** In bytes: `dvc.lock` grows with the pipeline, and lists files of versioned folders one by one. */
const longestDocument = 16 * 1024 * 1024;
/** Documents that one run reads. */
const mostDocuments = 10_000;
/** What `.dvc` files and `dvc.lock` in the folders above the listed files say about these files and folders. */
async function findDvcClaims(root, names) {
    const folders = (0,sources_folders/* foldersAbove */.Zv)(names);
    const documents = folders.flatMap((folder) => documentsIn(root, folder));
    if (documents.length === 0)
        return { claims: [], findings: [] };
    const concerned = new Set([...folders, ...names]);
    const parts = [];
    for (const document of documents.slice(0, mostDocuments)) {
        const read = await (0,read_text/* readText */.y)(root, document, longestDocument);
        if ('missing' in read)
            continue;
        const parsed = 'fault' in read ? `cannot be read: ${read.fault.message.slice(0, -1)}` : find_parse(document, read.text);
        parts.push(typeof parsed === 'string'
            ? { claims: [], findings: [unreadableSource('DVC', document, parsed)] }
            : await claimsOf(root, document, parsed, concerned));
    }
    if (documents.length > mostDocuments)
        parts.push({ claims: [], findings: [tooMany(documents.length)] });
    return together(parts);
}
function find_parse(document, text) {
    return (0,documents/* parseDvc */.r)(text, document.endsWith('.dvc') ? 'stage' : 'lock');
}
function tooMany(count) {
    return unreadableSource('DVC', `${count} documents`, `has more than the ${mostDocuments} that are read`);
}
/** The documents of DVC in one folder. A folder that cannot be listed is reported for the files in it. */
function documentsIn(root, folder) {
    try {
        return (0,external_node_fs_.readdirSync)(external_node_path_default().join(root.path, folder))
            .filter((name) => (name.endsWith('.dvc') ? name !== '.dvc' : name === 'dvc.lock'))
            .map((name) => (0,sources_folders/* below */.Gz)(folder, name))
            .filter((name) => (0,files_src/* checkPortablePath */.L0)(name) === undefined)
            .sort();
    }
    catch {
        return [];
    }
}
async function claimsOf(root, document, { folder, outputs, undetermined }, concerned) {
    const base = (0,sources_folders/* below */.Gz)((0,sources_folders/* folderOf */.yS)(document), folder);
    const claims = [];
    for (const output of outputs) {
        const name = (0,sources_folders/* below */.Gz)(base, output.path);
        if (concerned.has(name))
            claims.push(...(await outputClaims(root, document, name, output)));
    }
    const unknown = undetermined.filter((path) => concerned.has((0,sources_folders/* below */.Gz)(base, path)));
    return { claims, findings: unknown.map((path) => noDigest(document, path)) };
}
async function outputClaims(root, statedBy, name, output) {
    const { algorithm, digest, size, count, files } = output;
    const from = { origin: 'DVC', statedBy, algorithm };
    if (files) {
        return files.map((file) => ({
            ...from,
            kind: 'file',
            name: (0,sources_folders/* below */.Gz)(name, file.path),
            digest: file.digest,
            ...(file.size !== undefined && { size: file.size }),
        }));
    }
    if (!output.folder)
        return [{ ...from, kind: 'file', name, digest, ...(size !== undefined && { size }) }];
    const members = await cachedMembers(root, digest, (0,sources_folders/* foldersAbove */.Zv)([statedBy]));
    const claim = { ...from, kind: 'folder', name, digest };
    return [{ ...claim, ...(count !== undefined && { count }), ...(members && { members }) }];
}
/** An output that was never committed, or that only its remote knows, by an etag. */
function noDigest(document, path) {
    return {
        ...unreadableSource('DVC', document, `records no MD5 of ${path}`),
        severity: 'low',
        remedy: `Run \`dvc commit ${document}\`, so that DVC records the digest.`,
    };
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/sources/huggingface/layout.js
var layout = __webpack_require__(12304);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/sources/huggingface/local-folder.js
var local_folder = __webpack_require__(56516);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/huggingface/revision.js
/** The file comes from another commit than the one that was reviewed. */
function otherRevision({ file, expected, resolved, found }) {
    const meant = resolved === undefined ? expected : `${expected}, now ${resolved}`;
    return {
        rule: 'source/other-revision',
        severity: 'high',
        message: `${file.name} comes from the commit ${found}; the manifest's source names the revision ${meant}.`,
        remedy: /^[0-9a-f]{40}$/.test(expected)
            ? `Download the revision ${expected}, or review this one and write it to the manifest.`
            : `Write the reviewed commit to the manifest: a branch or tag such as ${expected} can move.`,
        properties: { name: file.name, expected, found },
        entry: file,
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/huggingface/tree-listing.js

const sha1 = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const size = schemas/* int */.Whr().min(0);
/** As huggingface_hub keeps it: `trees/<commit>.json` (_tree_cache.py). */
const recorded = schemas/* object */.Ikc({
    format_version: schemas/* literal */.euz(1),
    files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ size, blob_id: sha1, lfs_sha256: sha256.nullish(), lfs_size: size.nullish() })),
});
/** As the Hub answers: `/api/models/<id>/tree/<commit>?recursive=true`, all pages in one list. */
const answered = schemas/* array */.YOg(schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    size: size.optional(),
    oid: sha1,
    lfs: schemas/* object */.Ikc({ oid: sha256, size }).nullish(),
}));
/** The files of a commit by path, from either form; or why the text is neither, as the end of a sentence. */
function parseTreeListing(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'is not valid JSON';
    }
    const parsed = schemas/* union */.KCZ([recorded, answered]).safeParse(value);
    if (!parsed.success)
        return "is not a listing of the Hub's files in a form that is known";
    if (Array.isArray(parsed.data)) {
        const files = parsed.data.filter(({ type }) => type === 'file');
        return new Map(files.map(({ path, oid, size = 0, lfs }) => [path, treeFile(oid, size, lfs?.oid, lfs?.size)]));
    }
    return new Map(Object.entries(parsed.data.files).map(([path, file]) => {
        return [path, treeFile(file.blob_id, file.size, file.lfs_sha256, file.lfs_size)];
    }));
}
function treeFile(blob, size, lfs, lfsSize) {
    return typeof lfs === 'string'
        ? { algorithm: 'sha256', digest: lfs, size: lfsSize ?? size }
        : { algorithm: 'git-sha1', digest: blob, size };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/huggingface/find.js










const longestNote = 4096;
const longestListing = 64 * 1024 * 1024;
/**
 * What huggingface_hub left beside downloaded files says about them: names of blobs and listings of commits in a cache,
 * notes and listings in a folder that `hf download --local-dir` filled.
 */
async function findHubClaims(root, files) {
    const listings = new Listings(root);
    const parts = [];
    let unnoted;
    for (const revised of files) {
        const { name } = revised.file;
        const place = (0,layout/* inSnapshot */.a)(name);
        if (place)
            parts.push(await inCache(root, revised, place, listings));
        else if (unnoted !== undefined && (0,sources_folders/* isIn */.S1)(unnoted, name))
            continue;
        else if (listings.notedAbove(name).length > 0)
            parts.push(await inFolder(root, revised, listings));
        else
            unnoted = (0,sources_folders/* folderOf */.yS)(name);
    }
    return together([...parts, { claims: [], findings: listings.faults }]);
}
async function inCache(root, { file, revision }, place, listings) {
    const { repository, commit, path } = place;
    const claims = await listings.claim(repository, commit, path, file.name);
    const etag = blobOf(external_node_path_default().join(root.path, file.name));
    const blob = etag === undefined ? undefined : (0,layout/* digestOfEtag */.x)(etag);
    if (blob) {
        const statedBy = `${repository}/blobs/${blob.digest}`;
        claims.push({ kind: 'file', origin: 'Hugging Face', statedBy, name: file.name, ...blob });
    }
    return { claims, findings: await revisionFindings(root, { file, revision, place }) };
}
/** The manifest may name the commit, or a branch or tag whose commit the cache has noted. */
async function revisionFindings(root, { file, revision, place }) {
    if (revision === undefined || revision === place.commit)
        return [];
    const ref = /^[0-9a-f]{40}$/.test(revision)
        ? undefined
        : await (0,read_text/* readText */.y)(root, `${place.repository}/refs/${revision}`, longestNote);
    const commit = ref && 'text' in ref ? ref.text.trim() : undefined;
    if (commit === place.commit)
        return [];
    return [otherRevision({ file, expected: revision, resolved: commit, found: place.commit })];
}
async function inFolder(root, { file, revision }, listings) {
    const claims = [];
    const findings = [];
    for (const folder of listings.notedAbove(file.name)) {
        const path = folder === '' ? file.name : file.name.slice(folder.length + 1);
        const notes = (0,sources_folders/* below */.Gz)(folder, local_folder/* notesFolder */.w4);
        const statedBy = `${notes}/download/${path}.metadata`;
        const read = await (0,read_text/* readText */.y)(root, statedBy, longestNote);
        if (!('text' in read))
            continue;
        const note = (0,local_folder/* parseDownloadNote */.wN)(read.text);
        if (!note) {
            findings.push(unreadableSource('Hugging Face', statedBy, 'is not a note of a download'));
            continue;
        }
        const etag = (0,layout/* digestOfEtag */.x)(note.etag);
        if (etag)
            claims.push({ kind: 'file', origin: 'Hugging Face', statedBy, name: file.name, ...etag });
        claims.push(...(await listings.claim(notes, note.commit, path, file.name)));
        if (revision !== undefined && /^[0-9a-f]{40}$/.test(revision) && revision !== note.commit) {
            findings.push(otherRevision({ file, expected: revision, resolved: undefined, found: note.commit }));
        }
    }
    return { claims, findings };
}
/** The name of the blob that a snapshot's link leads to. Where links cannot be made, the file itself is there. */
function blobOf(file) {
    try {
        const target = (0,external_node_fs_.readlinkSync)(file).split(/[\\/]/);
        return target.at(-2) === 'blobs' ? target.at(-1) : undefined;
    }
    catch {
        return undefined;
    }
}
/** Listings of commits, `trees/<commit>.json` below a folder, each read once. */
class Listings {
    faults = [];
    #root;
    #read = new Map();
    #folders = new Map();
    #noted = new Map();
    constructor(root) {
        this.#root = root;
    }
    /** The folders above a name in which downloads are noted. The same for all files of a folder. */
    notedAbove(name) {
        const folder = (0,sources_folders/* folderOf */.yS)(name);
        const known = this.#noted.get(folder);
        if (known)
            return known;
        const noted = (0,sources_folders/* foldersAbove */.Zv)([name]).filter((above) => this.exists((0,sources_folders/* below */.Gz)(above, local_folder/* notesFolder */.w4)));
        this.#noted.set(folder, noted);
        return noted;
    }
    exists(folder) {
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const found = (0,external_node_fs_.lstatSync)(external_node_path_default().join(this.#root.path, folder), { throwIfNoEntry: false })?.isDirectory() === true;
        this.#folders.set(folder, found);
        return found;
    }
    /** What the listing of a commit says about a path in the repository. */
    async claim(folder, commit, path, name) {
        const statedBy = `${folder}/trees/${commit}.json`;
        const files = await (this.#read.get(statedBy) ?? this.#load(statedBy));
        if (!files)
            return [];
        const listed = files.get(path);
        if (listed)
            return [{ kind: 'file', origin: 'Hugging Face', statedBy, name, ...listed }];
        this.faults.push({
            rule: 'source/not-in-revision',
            severity: 'high',
            message: `${name} is not a file of the commit ${commit}, by ${statedBy}.`,
            remedy: 'Remove the file, or list it as one of your own outside the downloaded folder.',
            properties: { name, document: statedBy, commit },
        });
        return [];
    }
    #load(statedBy) {
        const loading = this.#parse(statedBy);
        this.#read.set(statedBy, loading);
        return loading;
    }
    async #parse(statedBy) {
        if (!this.exists((0,sources_folders/* folderOf */.yS)(statedBy)))
            return undefined;
        const read = await (0,read_text/* readText */.y)(this.#root, statedBy, longestListing);
        if ('missing' in read)
            return undefined;
        const files = 'text' in read ? parseTreeListing(read.text) : `cannot be read: ${read.fault.message.slice(0, -1)}`;
        if (typeof files !== 'string')
            return files;
        this.faults.push(unreadableSource('Hugging Face', statedBy, files));
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/shared/tools/src/index.js + 12 modules
var tools_src = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/repair/lfs-pointer.js
var lfs_pointer = __webpack_require__(50111);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/lfs.js






const git = {
    name: 'git',
    version: { args: ['--version'], pattern: /^git version (\d+\.\d+\.\d+)/m },
    requires: { minimum: '2.20.0' },
    hint: 'Install git, so that what the commit says about Git LFS files can be compared.',
};
/** What Git LFS pointers of the checked-out commit say about the listed files; nothing where there is no repository. */
async function findLfsClaims(root, names) {
    if (names.length === 0 || !inRepository(root.path))
        return { claims: [], findings: [] };
    try {
        const tool = await (0,tools_src/* findTool */.SG)(git);
        const pointers = await pointerBlobs(tool, root, names);
        return { claims: pointers.size === 0 ? [] : await readPointers(tool, root, pointers), findings: [] };
    }
    catch (error) {
        if (!(error instanceof verdict_src/* UserError */.yo))
            throw error;
        const reason = `cannot be read: ${error.message.replace(/\.$/, '')}`;
        return { claims: [], findings: [{ ...unreadableSource('Git LFS', 'HEAD', reason), remedy: error.details.remedy }] };
    }
}
function inRepository(folder) {
    if ((0,external_node_fs_.existsSync)(external_node_path_default().join(folder, '.git')))
        return true;
    const above = external_node_path_default().dirname(folder);
    return above !== folder && inRepository(above);
}
/** Names whose content in the commit is short enough for a pointer, by the id of that content. */
async function pointerBlobs(tool, root, names) {
    const input = names.map((name) => `HEAD:./${name}\n`).join('');
    const output = await catFile(tool, root, '--batch-check=%(objectname) %(objecttype) %(objectsize)', input);
    const blobs = new Map();
    output.split('\n').forEach((line, index) => {
        const [id, type, size] = line.split(' ');
        const name = names[index];
        if (id === undefined || name === undefined || type !== 'blob' || Number(size) >= lfs_pointer/* longestPointer */.q)
            return;
        blobs.set(id, [...(blobs.get(id) ?? []), name]);
    });
    return blobs;
}
async function readPointers(tool, root, blobs) {
    const output = await catFile(tool, root, '--batch', [...blobs.keys()].map((id) => `${id}\n`).join(''));
    const bytes = Buffer.from(output);
    const claims = [];
    for (let at = 0; at < bytes.length;) {
        const start = bytes.indexOf('\n', at) + 1;
        const [id = '', , size] = bytes
            .subarray(at, start - 1)
            .toString()
            .split(' ');
        const end = start + Number(size);
        if (start === 0 || !Number.isSafeInteger(end))
            break;
        const pointer = (0,lfs_pointer/* parseLfsPointer */.y)(bytes.subarray(start, end));
        // What an extension makes of the stored object is not told by the pointer.
        if (pointer && !pointer.extended) {
            for (const name of blobs.get(id) ?? []) {
                const { sha256, size } = pointer;
                claims.push({
                    kind: 'file',
                    origin: 'Git LFS',
                    statedBy: 'HEAD',
                    name,
                    algorithm: 'sha256',
                    digest: sha256,
                    size,
                });
            }
        }
        at = end + 1;
    }
    return claims;
}
/**
 * Nothing is fetched for it: objects that a partial clone lacks count as missing. In a container the checkout belongs to
 * another user, which git refuses unless told otherwise; what is asked here runs nothing that the repository configures.
 */
async function catFile(tool, root, batch, stdin) {
    const { stdout } = await (0,tools_src/* runTool */.qI)(tool, ['-c', 'safe.directory=*', 'cat-file', batch], {
        cwd: root.path,
        env: { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        stdin,
        maxOutputBytes: 256 * 1024 * 1024,
        deadlineMs: 120_000,
        remedy: 'Check the repository with `git fsck`, and that the job may read it.',
    });
    return stdout;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/find.js





/**
 * Everything in the checkout that says what the listed files should be: documents of DVC, the commit's Git LFS pointers,
 * what huggingface_hub noted. A source that is there and cannot be read is a finding.
 */
async function findClaims({ folder, files, manifest }) {
    const root = await (0,files_src/* openRoot */.R8)(folder);
    const names = files.map(({ name }) => name);
    return together([
        await findDvcClaims(root, names),
        await findLfsClaims(root, names),
        await findHubClaims(root, revisedFiles({ files, manifest })),
    ]);
}
/** One after the other: most are looked at and forgotten. */
function* revisedFiles({ files, manifest }) {
    for (const file of files) {
        const [, model] = file.path;
        const source = file.section === 'models' && typeof model === 'number' ? manifest.models[model]?.source : undefined;
        yield source ? { file, revision: source.revision } : { file };
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/dvc/folder-digest.js


/**
 * DVC's digest of a folder, without `.dir`: MD5 of the list of its files in the JSON that Python writes, with its
 * separators and with everything outside ASCII escaped (dvc_data/hashfile/tree.py, `Tree.as_bytes`). `members` is the
 * digest of each file by its path in the folder.
 */
function folderDigest(members) {
    const entries = [...members]
        .sort(([a], [b]) => (0,files_src/* inByteOrder */.qg)(a, b))
        .map(([relpath, md5]) => `{"md5": ${pythonString(md5)}, "relpath": ${pythonString(relpath)}}`);
    return (0,external_node_crypto_.hash)('md5', `[${entries.join(', ')}]`, 'hex');
}
/** `json.dumps` with `ensure_ascii`, which escapes UTF-16 units, DEL too. */
function pythonString(text) {
    return JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, (unit) => {
        return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/judge.js

/** Digests that the claims need of each listed file, beside sha256, so that one read can take them all. */
function neededDigests(claims, names) {
    const needed = new Map();
    const need = (name, algorithm) => {
        needed.set(name, (needed.get(name) ?? new Set()).add(algorithm));
    };
    const listed = new Set(names);
    for (const claim of claims) {
        if (claim.kind === 'folder')
            for (const name of namesIn(claim.name, names))
                need(name, claim.algorithm);
        else if (claim.algorithm !== 'sha256' && listed.has(claim.name))
            need(claim.name, claim.algorithm);
    }
    return needed;
}
/** Where the files are not what their sources of truth say. Files that could not be read are left to their own finding. */
function judgeClaims(claims, listed, measured) {
    const entries = new Map(listed.map((file) => [file.name, file]));
    return claims.flatMap((claim) => claim.kind === 'file' ? judgeFile(claim, entries, measured) : judgeFolder(claim, listed, measured));
}
function judgeFile(claim, entries, measured) {
    const { origin, statedBy, name, algorithm, digest, size } = claim;
    const entry = entries.get(name);
    if (!entry)
        return [notListed(claim)];
    const file = measured.get(name);
    const found = file?.digests[algorithm];
    if (!file || found === undefined)
        return [];
    if (found === digest && (size === undefined || size === file.size))
        return [];
    return [
        {
            rule: 'source/digest-mismatch',
            severity: 'high',
            message: `${name} is not what ${origin} records in ${statedBy}: expected ${algorithm} ${digest}${bytes(size)}, found ${found}${bytes(file.size)}.`,
            remedy: remedies[origin],
            properties: { name, document: statedBy, algorithm, expected: digest, found },
            entry,
        },
    ];
}
function bytes(size) {
    return size === undefined ? '' : ` (${size} bytes)`;
}
const remedies = {
    DVC: 'Run `dvc checkout` to restore the recorded file; or review the new one, record it with `dvc commit`, and update the manifest.',
    'Git LFS': 'Run `git lfs checkout` to restore the committed file; or review the new one, commit it, and update the manifest.',
    'Hugging Face': 'Download the file again at the same revision; if it differs again, do not use it.',
};
function notListed({ origin, statedBy, name }) {
    return {
        rule: 'source/not-listed',
        severity: 'high',
        message: `${origin} records ${name} in ${statedBy} as a part of the model; the manifest does not list it.`,
        remedy: 'Review it and list it, or take it out of the folder and record the folder again.',
        properties: { name, document: statedBy },
    };
}
function judgeFolder(claim, listed, measured) {
    const { name: folder, algorithm, members, digest } = claim;
    const names = namesIn(folder, listed.map(({ name }) => name));
    const found = new Map();
    for (const name of names) {
        const value = measured.get(name)?.digests[algorithm];
        if (value === undefined)
            return [];
        found.set(folder === '' ? name : name.slice(folder.length + 1), value);
    }
    if (folderDigest(found) === digest)
        return [];
    const difference = members ? differences(members, found) : undefined;
    return [otherFolder(claim, found, difference)];
}
function differences(recorded, found) {
    return {
        missing: [...recorded.keys()].filter((path) => !found.has(path)),
        extra: [...found.keys()].filter((path) => !recorded.has(path)),
        changed: [...recorded].filter(([path, md5]) => (found.get(path) ?? md5) !== md5).map(([path]) => path),
    };
}
function otherFolder(claim, found, difference) {
    const { statedBy, name, algorithm, digest, count } = claim;
    const told = difference
        ? [
            ...some('not listed in the manifest', difference.missing),
            ...some('not recorded', difference.extra),
            ...some('changed', difference.changed),
        ].join('; ')
        : `expected ${algorithm} ${digest}${count === undefined ? '' : ` of ${count} files`}, found ${folderDigest(found)} of the ${found.size} that are listed`;
    return {
        rule: 'source/folder-mismatch',
        severity: 'high',
        message: `The folder ${name === '' ? '.' : name} is not what DVC records in ${statedBy}: ${told}.`,
        remedy: `List every file of the folder; run \`dvc checkout ${statedBy}\` to restore it, or review it and record it with \`dvc commit\`.`,
        properties: { name, document: statedBy, expected: digest, ...(difference && listsOf(difference)) },
    };
}
function some(what, paths) {
    if (paths.length === 0)
        return [];
    return [`${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''} ${what}`];
}
function listsOf({ missing, extra, changed }) {
    return { missing: missing.slice(0, 100), extra: extra.slice(0, 100), changed: changed.slice(0, 100) };
}
function namesIn(folder, names) {
    return folder === '' ? [...names] : names.filter((name) => name.startsWith(`${folder}/`));
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/verify/content.js
var content = __webpack_require__(76885);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/read/read-files.js


/**
 * `readFiles`, except that a file whose state the cache knows is not read again. Throws the same, and `files/unwritable`
 * for the cache.
 */
async function readFilesThrough(cache, files, options) {
    const known = files.map((file) => cache.find(file));
    for (const reading of known)
        if (reading)
            options.onProgress?.(reading.size);
    const unknown = files.filter((_, index) => known[index] === undefined);
    const read = await (0,files_src/* readFiles */.Ul)(unknown.map((file) => ({ ...file, identify: true })), options);
    for (const [index, file] of unknown.entries()) {
        const outcome = read[index];
        if (outcome && !(outcome instanceof verdict_src/* UserError */.yo))
            cache.add(file, outcome);
    }
    await cache.save();
    const rest = read.values();
    return known.map((reading) => reading ?? nextOf(rest));
}
function nextOf(values) {
    const next = values.next();
    if (next.done)
        throw new Error('expected an outcome for every file');
    return next.value;
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/scan/brief.js
var brief = __webpack_require__(8704);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/verify/listed-files.js




/** In bytes: up to it, the digest of a file of the wrong size is worth its reading. */
const worthReading = 1024 ** 3;
/** Reads every file that was found once, for all that is wanted of it. Its threads begin before it returns. */
async function readListed(found, wanted, { job, cache, ready }) {
    const signed = new Set(wanted.signature?.paths);
    const requests = found.map((file) => requestFor(file, wanted, signed));
    const toRead = requests.filter((request) => request !== undefined);
    const progress = job.progress('Verifying', toRead.reduce((sum, { size }) => sum + size, 0));
    const options = {
        worker: job.worker('read'),
        onProgress: (bytes) => {
            progress.advance(bytes);
        },
        ...(ready && { ready }),
    };
    const outcomes = await (cache ? readFilesThrough(cache, toRead, options) : (0,files_src/* readFiles */.Ul)(toRead, options));
    const next = outcomes.values();
    const judgementOf = (0,brief/* judgements */.F)();
    return found.map(({ name, listed, at }) => {
        if (at instanceof verdict_src/* UserError */.yo)
            return { name, listed, path: undefined, found: at };
        const outcome = next.next().value;
        if (!outcome)
            throw new Error('expected an outcome for every file');
        return { name, listed, path: at.path, found: readingOf(outcome, judgementOf) };
    });
}
/** Looks for every given file, and every signed one. `walked` is what a walk of the models' folders found, by name. */
async function findListed({ folder }, files, signedNames, walked) {
    const wanted = files.map((listed) => ({ name: listed.name, listed }));
    if (signedNames.length > 0) {
        const names = new Set(files.map(({ name }) => name));
        for (const name of new Set(signedNames))
            if (!names.has(name))
                wanted.push({ name, listed: undefined });
    }
    const names = wanted.map(({ name }) => name);
    const located = await (0,files_src/* locate */.x5)(await (0,files_src/* openRoot */.R8)(folder), names, walked);
    return wanted.flatMap((file, index) => {
        const at = located[index];
        return at ? [{ name: file.name, listed: file.listed, at }] : [];
    });
}
function requestFor({ name, listed, at }, { sources, signature }, signedNames) {
    if (at instanceof verdict_src/* UserError */.yo)
        return undefined;
    const request = { path: at.path, size: listed?.size ?? at.size ?? 0 };
    if (listed) {
        request.mostBytes = Math.max(listed.size, worthReading);
        request.inspectAs = name;
    }
    const signed = signedNames.has(name) ? signature : undefined;
    const further = sources.get(name);
    if (!further && !signed)
        return request;
    const digests = [...(further ?? []), ...(signed && signed.hash !== 'sha256' ? [signed.hash] : [])];
    if (digests.length > 0)
        request.digests = digests;
    if (signed?.shardSize !== undefined)
        request.parts = { digest: signed.hash, size: signed.shardSize };
    return request;
}
function readingOf(outcome, judgementOf) {
    if (outcome instanceof verdict_src/* UserError */.yo)
        return sizeOnly(outcome) ?? outcome;
    const { size, sha256, digests = none, parts, inspection } = outcome;
    const brief = inspection;
    const content = brief === undefined || brief instanceof verdict_src/* UserError */.yo ? brief : judgementOf(brief);
    return { size, sha256, digests, parts, content };
}
const none = {};
/** A file that is much larger than the reviewed one is another one, whatever is in it. */
function sizeOnly({ rule, details: { properties } }) {
    const size = properties?.['size'];
    if (rule !== 'files/too-large' || typeof size !== 'number')
        return undefined;
    return { size, sha256: undefined, digests: none, parts: undefined, content: undefined };
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/verify/verdict.js
var verify_verdict = __webpack_require__(20977);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/verify/signed-files.js



/**
 * Compares the files with what was signed about the manifest: every file must be signed, and the manifest itself where it
 * is given. Takes its digests from the readings that verification needs anyway.
 */
function signatureFindings(signed, readings, files, manifest) {
    const entries = new Map(files.map((listed) => [listed.name, listed]));
    const measured = new Map(readings.map(({ name, found }) => [name, found instanceof verdict_src/* UserError */.yo ? found : measuredBy(found, signed)]));
    const own = manifest ? [{ path: external_node_path_default().basename(manifest.file), size: 1 }] : [];
    for (const { path } of own) {
        if (isAnother(readings.find(({ name }) => name === path)?.found, manifest?.sha256))
            measured.set(path, changed());
    }
    const present = [...files.map(({ name, size }) => ({ path: name, size })), ...own];
    return (0,oms/* compareResources */.TX)(signed, measured, present).map(({ name, ...finding }) => {
        const entry = entries.get(name);
        return entry ? { ...finding, entry } : finding;
    });
}
function measuredBy({ size, sha256, digests, parts }, { serialization: { hash, shardSize } }) {
    const whole = hash === 'sha256' ? sha256 : digests[hash];
    return { size, digests: shardSize === undefined ? [whole ?? 'not read'] : (parts ?? []) };
}
/** Whether the manifest's file, as it is read for the signature, is not the one that all decisions are made of. */
function isAnother(found, sha256) {
    return found !== undefined && !(found instanceof verdict_src/* UserError */.yo) && found.sha256 !== sha256;
}
function changed() {
    return new verdict_src/* UserError */.yo('signature/changed-while-reading', 'The manifest was changed while it was being verified.', {
        remedy: 'Run this step when nothing writes to the checkout any more.',
    });
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/verify/surroundings.js
var surroundings = __webpack_require__(2157);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/modes/diff.js
var diff = __webpack_require__(82172);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/modes/verify.js
























/**
 * The signature first, then what the manifest lists: each file is read once, for its digests and its content. Then what
 * lies around it, what sources of truth say of it, and what changed in behaviour.
 */
async function verify(inputs, job, ready) {
    const manifest = await openManifest(inputs, job);
    return verifyManifest(manifest, await readSignature(inputs, job.now), inputs, job, ready);
}
/** Reads the manifest, and says at once which it is. */
async function openManifest(inputs, job) {
    const manifest = await (0,src/* readManifest */.WI)(inputs.manifest);
    job.output('manifest-digest', `sha256:${manifest.sha256}`);
    job.output('files', manifest.files.length);
    return manifest;
}
/** The same for a manifest that is read, and its signature when that is verified; nothing says that it is not signed. */
async function verifyManifest(manifest, wholeSigned, inputs, job, ready) {
    const shard = inputs.shard === undefined ? undefined : parseShard(inputs.shard);
    const files = shard ? shard_shardOf(manifest.files, shard) : manifest.files;
    const signed = wholeSigned && shard ? partOf(wholeSigned, files, manifest, shard) : wholeSigned;
    const sources = await findClaims(manifest);
    const names = files.map(({ name }) => name);
    const roots = (0,surroundings/* modelRoots */.lF)(manifest);
    const entries = await (0,surroundings/* surroundings */.i5)(manifest, roots);
    const digests = { sources: neededDigests(sources.claims, names), signature: signed && (0,oms/* neededDigests */.t_)(signed) };
    const walked = new Map(entries.map((entry) => [entry.name, entry]));
    const found = await findListed(manifest, files, digests.signature?.paths ?? [], walked);
    const cache = await openCache(inputs, job);
    // What does not depend on the files' content is found meanwhile.
    const [readings, lying, componentsPath] = await Promise.all([
        readListed(found, digests, { job, cache, ready }),
        lyingAround(manifest, { entries, walked }, inputs),
        (0,leave/* leaveComponents */.M)(manifest, job),
    ]);
    const listed = readings.filter((reading) => reading.listed !== undefined);
    const compared = compareFiles(listed, (file) => verify_explain(file, manifest, sources.claims));
    const discrepancies = [
        ...wholeManifest(manifest.files, roots),
        ...compared,
        ...lying,
        ...needed(manifest, listed, entries),
        ...(0,content/* contentFindings */.c)(listed, manifest.manifest.exceptions ?? []),
        ...sources.findings,
        ...(sources.claims.length > 0 ? judgeClaims(sources.claims, files, measuredFor(readings)) : []),
        ...(signed
            ? untold(signatureFindings(signed, readings, files, shard === undefined || shard.index === 1 ? manifest : undefined), compared)
            : []),
        ...(await registryFindings(manifest, inputs)),
    ];
    const changes = inputs.against === undefined ? [] : await (0,diff.changesAgainst)(inputs.against, manifest, job);
    const findings = await (0,place/* placed */.G)(discrepancies, manifest);
    const verdict = await (0,verify_verdict/* verdictOf */.V)({ manifest, listed, findings, changes, signed, componentsPath }, job);
    return shard ? { ...verdict, measured: { ...verdict.measured, shard: { ...shard } } } : verdict;
}
function verify_explain({ listed, path, found }, manifest, claims) {
    if (found instanceof verdict_src/* UserError */.yo) {
        return found.rule === 'files/not-found' ? explainMissing(manifest.folder, listed.name, claims) : undefined;
    }
    if (path === undefined)
        return undefined;
    return explainMismatch(path, { name: listed.name, size: listed.size, sha256: listed.digest.sha256 });
}
/** What a part of the files needs of the signature; the first part has what the manifest does not list, as itself. */
function partOf(signed, files, manifest, { index }) {
    const own = new Set(files.map(({ name }) => name));
    const listed = new Set(manifest.files.map(({ name }) => name));
    return { ...signed, files: signed.files.filter(({ path }) => own.has(path) || (index === 1 && !listed.has(path))) };
}
/** A file that is not the reviewed one is told once: that it is not the signed one either follows. */
function untold(findings, told) {
    const names = new Set(told.map(({ entry }) => entry?.name));
    return findings.filter(({ entry }) => entry === undefined || !names.has(entry.name));
}
/** What lies beside the listed files, and how it is called. */
async function lyingAround(manifest, { entries, walked }, inputs) {
    const known = new Set(inputs.signature === undefined ? [] : [inputs.signature]);
    const unlisted = (0,surroundings/* unlistedNames */.Z6)(entries, manifest, known).map(unlistedFile);
    await (0,promises_.setImmediate)();
    return [...unlisted, ...diskFindings({ entries, walked, listed: manifest.files })];
}
/** What the listed files need beside themselves. */
function needed(manifest, listed, entries) {
    const files = [];
    for (const { name, listed: entry, found } of listed) {
        const { needs, neededBytes } = factsOf(found);
        if (needs && needs.length > 0)
            files.push({ name, role: entry.role, needs, ...(neededBytes && { neededBytes }) });
    }
    const external = new Set(files.flatMap(({ name, needs }) => needs.map((need) => external_node_path_default().posix.join(external_node_path_default().posix.dirname(name), need))));
    return [
        ...hardLinkFindings({ entries, listed: manifest.files, external, linkCount: linkCountOf }),
        ...closureFindings(files, manifest),
    ];
}
function factsOf(found) {
    const content = found instanceof verdict_src/* UserError */.yo ? undefined : found.content;
    return content === undefined || content instanceof verdict_src/* UserError */.yo ? noFacts : content.facts;
}
const noFacts = {};
function measuredFor(readings) {
    return new Map(readings.flatMap(({ name, found }) => found instanceof verdict_src/* UserError */.yo || found.sha256 === undefined
        ? []
        : [[name, { size: found.size, digests: { ...found.digests, sha256: found.sha256 } }]]));
}
/** What earlier runs of trusted jobs read, when the step gives both a file and a key for it. */
async function openCache({ cache: file, cacheKey: key }, job) {
    if (file === undefined && key === undefined)
        return undefined;
    if (file === undefined || key === undefined) {
        throw new verdict_src/* UserError */.yo('cache/half', 'A cache needs both cache and cache-key; found one of them.', {
            remedy: 'Give both, the key from a secret that only trusted jobs have, or neither.',
        });
    }
    const cache = await ReadCache.open({ file, key, rules: await rulesDigest(job.worker('read')), now: new Date() });
    if (cache.distrust)
        job.info(`The cache is written anew: ${cache.distrust}.`);
    return cache;
}
/** Asked only when the step or the configuration says where the registry is. */
async function registryFindings({ manifest }, inputs) {
    const { mlflowRegistry: endpoint, mlflowToken: token } = inputs;
    if (endpoint === undefined)
        return [];
    const { checkRegistry } = await __webpack_require__.e(/* import() */ 228).then(__webpack_require__.bind(__webpack_require__, 90228));
    return checkRegistry(manifest.models, { endpoint, ...(token && { token }) });
}


/***/ }),

/***/ 59063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36999);

/** Stands for the findings that are not told one by one. */
const more = { rule: 'model/more', remedy: 'Mend those that are told, and verify again.' };
/** People mend a discrepancy where the file is listed; what has no entry concerns the manifest as a whole. */
function placed(discrepancies, { locate, file }) {
    const told = (0,_seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__/* .limited */ .TJ)(discrepancies, more);
    return Promise.all(told.map(async ({ entry, ...finding }) => ({
        ...finding,
        at: entry ? await locate(entry.path) : { file, line: 1 },
    })));
}


/***/ }),

/***/ 50111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ longestPointer),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/** A pointer is shorter than this (docs/spec.md, "The pointer"), in bytes. */
const longestPointer = 1024;
/** Today's URL of the format and those of its first releases (lfs/pointer.go, `v1Aliases`). */
const versions = ['https://git-lfs.github.com/spec/v1', 'http://git-media.io/v/2', 'https://hawser.github.com/spec/v1'];
/** The pointer that the text is, also one that a text filter gave other line endings; none when it is something else. */
function parseLfsPointer(bytes) {
    if (bytes.length >= longestPointer)
        return undefined;
    const [version, ...lines] = bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .trimEnd()
        .split(/\r?\n/);
    if (!versions.includes(version?.replace(/^version /, '') ?? ''))
        return undefined;
    const values = new Map(lines.map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)];
    }));
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1];
    const size = Number(/^\d+$/.exec(values.get('size') ?? '')?.[0]);
    if (sha256 === undefined || !Number.isSafeInteger(size))
        return undefined;
    return { sha256, size, extended: [...values.keys()].some((key) => key.startsWith('ext-')) };
}


/***/ }),

/***/ 73464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ explainPointer),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _seaworthy_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58881);
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50111);


/** A placeholder that a tool for large files left where the file should be. */
function explainPointer(head, expected) {
    return explainLfs(head, expected) ?? explainAnnex(head, expected);
}
function explainLfs(head, { name, size, sha256 }) {
    const pointer = (0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLfsPointer */ .y)(head);
    if (!pointer)
        return undefined;
    const stands = pointer.sha256 === sha256 && pointer.size === size
        ? 'it stands for the reviewed file'
        : pointer.extended
            ? 'an extension of Git LFS must make the file of what it stands for'
            : `it stands for another file than the reviewed one: expected sha256 ${sha256} (${size} bytes), found sha256 ${pointer.sha256} (${pointer.size} bytes)`;
    return {
        rule: 'model/lfs-pointer',
        message: `${name} is a Git LFS pointer and not the file: ${stands}.`,
        remedy: `Run \`git lfs pull --include=${quoted(name)}\`; in a workflow, give actions/checkout \`lfs: true\`.`,
        properties: { name, pointer: { sha256: pointer.sha256, size: pointer.size } },
    };
}
/** git-annex, "pointer files": a path into the annex in place of the content. */
function explainAnnex(head, { name }) {
    if (!/^\/annex\/objects\/[^\n]+\n/.test(head.subarray(0, 4096).toString('latin1')))
        return undefined;
    return {
        rule: 'model/annex-pointer',
        message: `${name} is a git-annex pointer and not the file.`,
        remedy: `Run \`git annex get ${quoted(name)}\` before this step.`,
        properties: { name },
    };
}
/** A name as one word of a shell. Names of the manifest are portable, so that quotes and `$` are all that could hurt. */
function quoted(name) {
    if (/^[\w./@%+=:,-]+$/.test(name))
        return name;
    return (0,_seaworthy_files__WEBPACK_IMPORTED_MODULE_0__/* .checkPortablePath */ .L0)(name) === undefined ? `'${name.replaceAll("'", `'\\''`)}'` : '<the file>';
}


/***/ }),

/***/ 8704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ judgements)
/* harmony export */ });
/* unused harmony export briefly */
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


/***/ }),

/***/ 93507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseDvc)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);


/**
 * DVC writes all scalars as YAML sees fit, and a digest such as `12345678901234567890123456789012` or `1e5…` is text to it:
 * the failsafe schema makes every scalar a string.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\d{1,15}$/)
    .transform(Number);
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: text,
    md5: text.regex(/^[0-9a-fA-F]{32}(\.dir)?$/).optional(),
    hash: text.optional(),
    size: count.optional(),
    nfiles: count.optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ relpath: text, md5: text.optional(), size: count.optional() })).optional(),
});
const outputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(outputSchema).nullish();
/** dvc/schema.py, `SINGLE_STAGE_SCHEMA`. */
const stageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ wdir: text.optional(), outs: outputs });
/** dvc/schema.py, `LOCKFILE_V2_SCHEMA`. Outputs of all stages are relative to the lock. */
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('2.0'),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ outs: outputs })).nullish(),
});
/** What the text tracks, or why it is no document of DVC, as the end of a sentence. */
function parseDvc(source, kind) {
    try {
        const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(source, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH, maxDepth: 20, maxAliases: 100 }) ?? {};
        return kind === 'lock' ? lockDocument(value) : stageDocument(value);
    }
    catch (error) {
        if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB)
            return `is not valid YAML: ${error.reason}`;
        if (error instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodError */ .G) {
            const [issue] = error.issues;
            return `does not fit DVC's format at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
        }
        throw error;
    }
}
function stageDocument(value) {
    const { wdir = '.', outs } = stageSchema.parse(value);
    return document(wdir, outs ?? []);
}
function lockDocument(value) {
    const { stages } = lockSchema.parse(value);
    return document('.', Object.values(stages ?? {}).flatMap(({ outs }) => outs ?? []));
}
function document(folder, outs) {
    const known = outs.map(outputOf);
    return {
        folder,
        outputs: known.filter((output) => output !== undefined),
        undetermined: outs.filter((_, index) => known[index] === undefined).map(({ path }) => path),
    };
}
/** Without `hash: md5` the digest is DVC 2's, which reads CRLF as LF (dvc/output.py, `Output.__init__`). */
function outputOf({ path, md5, hash, size, nfiles, files }) {
    const algorithm = hash === undefined ? 'md5-dos2unix' : 'md5';
    const sized = { ...(size !== undefined && { size }), ...(nfiles !== undefined && { count: nfiles }) };
    if (files?.every((file) => /^[0-9a-f]{32}$/i.test(file.md5 ?? '')) === true) {
        const listed = files.map((file) => ({
            path: file.relpath,
            digest: (file.md5 ?? '').toLowerCase(),
            ...(file.size !== undefined && { size: file.size }),
        }));
        return { path, algorithm, digest: '', folder: true, files: listed, ...sized };
    }
    if (md5 === undefined || (hash !== undefined && hash !== 'md5'))
        return undefined;
    return { path, algorithm, digest: md5.slice(0, 32).toLowerCase(), folder: md5.endsWith('.dir'), ...sized };
}


/***/ }),

/***/ 32156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The folders above names, the manifest's own (`''`) among them, each once, outer ones first. */
function foldersAbove(names) {
    const folders = new Set(['']);
    for (let folder of foldersOf(names)) {
        while (!folders.has(folder)) {
            folders.add(folder);
            folder = folderOf(folder);
        }
    }
    return [...folders].sort((a, b) => a.length - b.length);
}
/** The folders that hold the names, each once. Names of one folder mostly follow each other. */
function foldersOf(names) {
    const folders = new Set();
    let last;
    for (const name of names) {
        if (last !== undefined && isIn(last, name))
            continue;
        last = folderOf(name);
        folders.add(last);
    }
    return folders;
}
/** Whether that is the folder that holds the name. */
function isIn(folder, name) {
    return name.startsWith(folder) && name.lastIndexOf('/') === (folder === '' ? -1 : folder.length);
}
/** The folder that holds a name; `''` is the manifest's own. */
function folderOf(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}
/** A name below a folder of the manifest's folder, without `.` and `..`. It may lead outside: `../x`. */
function below(folder, name) {
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folder, name);
    return joined === '.' ? '' : joined.replace(/\/$/, '');
}


/***/ }),

/***/ 12304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inSnapshot),
/* harmony export */   x: () => (/* binding */ digestOfEtag)
/* harmony export */ });
const snapshot = /^(?<repository>(?:.*\/)?(?:models|datasets|spaces)--(?<id>[^/]+))\/snapshots\/(?<commit>[0-9a-f]{40})\/(?<path>.+)$/;
/** The place of a name in a cache, when it is in one (huggingface_hub, "Understand caching"). */
function inSnapshot(name) {
    if (!name.includes('/snapshots/'))
        return undefined;
    const { repository, id, commit, path } = snapshot.exec(name)?.groups ?? {};
    if (repository === undefined || id === undefined || commit === undefined || path === undefined)
        return undefined;
    return { repository, id: id.split('--').join('/'), commit, path };
}
/** What an etag of the Hub says of a file: git's blob id of a small one, the sha256 of a large one. */
function digestOfEtag(etag) {
    if (/^[0-9a-f]{40}$/.test(etag))
        return { algorithm: 'git-sha1', digest: etag };
    return /^[0-9a-f]{64}$/.test(etag) ? { algorithm: 'sha256', digest: etag } : undefined;
}


/***/ }),

/***/ 56516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v1: () => (/* binding */ isDownloadNote),
/* harmony export */   w4: () => (/* binding */ notesFolder),
/* harmony export */   wN: () => (/* binding */ parseDownloadNote)
/* harmony export */ });
/** The note in the text; none when it is not one. */
function parseDownloadNote(text) {
    const [commit, etag, time] = text.split(/\r?\n/);
    if (commit === undefined || etag === undefined || time === undefined)
        return undefined;
    return /^[0-9a-f]{40}$/.test(commit) ? { commit, etag } : undefined;
}
const note = /(?:^|\/)\.cache\/huggingface\/(?:\.gitignore(?:\.lock)?|CACHEDIR\.TAG|trees\/[0-9a-f]{40}\.json|(?:download|upload)\/.+\.(?:metadata|lock|incomplete))$/;
/** Whether a file is one that the library writes for itself when it downloads to, or uploads from, a folder. */
function isDownloadNote(name) {
    return note.test(name);
}
/** Where notes about the files of a folder lie. */
const notesFolder = '.cache/huggingface';


/***/ }),

/***/ 853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _seaworthy_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58881);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36999);


/** Reads a document that may not be there. `name` is relative to the root. */
async function readText(root, name, maximumBytes) {
    try {
        const bytes = await (0,_seaworthy_files__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .CB)(await (0,_seaworthy_files__WEBPACK_IMPORTED_MODULE_0__/* .resolveWithin */ .s5)(root, name), maximumBytes);
        return { text: bytes.toString('utf8') };
    }
    catch (error) {
        if (!(error instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return error.rule === 'files/not-found' ? { missing: true } : { fault: error };
    }
}


/***/ }),

/***/ 76885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ contentFindings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36999);


/** Roles of files that loaders turn into objects or code: what is not understood there is not safe. */
const loaded = new Set(['weights', 'weights-index', 'adapter', 'tokenizer', 'chat-template']);
/** What is unsafe about loading the files, less what was reviewed and excepted for these very bytes. */
function contentFindings(files, exceptions) {
    const findings = files.flatMap((file) => {
        const { listed, found } = file;
        if (found instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || found.content === undefined)
            return none;
        if (found.content instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return [unjudged(file, found.content)];
        const all = [...judged(file, found.content), ...template(file, found.content)];
        if (all.length === 0)
            return none;
        const excepted = new Set(exceptions
            .filter(({ name, digest }) => name === listed.name && digest.sha256 === found.sha256)
            .flatMap(({ rules }) => rules));
        return all.filter(({ rule }) => !excepted.has(rule));
    });
    return [...findings, ...unknownFormats(files)];
}
const none = [];
function judged({ listed }, { findings }) {
    if (findings.length === 0)
        return none;
    return findings.map(({ rule, severity, message, remedy, offset }) => ({
        rule,
        severity,
        message: `${listed.name}: ${message}`,
        remedy,
        properties: { name: listed.name, ...(offset !== undefined && { offset }) },
        entry: listed,
    }));
}
/** Told once for all: the bytes are the reviewed ones, and nobody can say more about loading them. */
function unknownFormats(files) {
    const unknown = files.filter(({ listed, found }) => {
        if (found instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || found.content === undefined || found.content instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return false;
        return found.content.verdict === 'unknown' && loaded.has(listed.role);
    });
    const [first, ...more] = unknown;
    if (!first)
        return [];
    const others = more.length > 0 ? ` and ${more.length} more files` : '';
    return [
        {
            rule: 'scan/unknown-format',
            severity: 'low',
            message: `${first.name} (${first.listed.role})${others} cannot be judged by content: the format is not known, so whether loading is safe is not known either.`,
            remedy: 'Prefer safetensors, GGUF or ONNX, whose content is judged; or find out what loads the file, and whether that is safe.',
            properties: { names: unknown.slice(0, 100).map(({ name }) => name) },
            entry: first.listed,
        },
    ];
}
/** The template that frames every message is reviewed on its own, also when it is part of another file. */
function template({ listed }, { facts, format }) {
    const { chatTemplate: found } = facts;
    if (found === undefined && listed.role === 'chat-template' && format !== 'json')
        return [noTemplate(listed)];
    if (listed.chatTemplate === undefined)
        return none;
    const sha256 = found === undefined ? 'no template' : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(found).digest('hex');
    if (sha256 === listed.chatTemplate.sha256)
        return [];
    return [
        {
            rule: 'model/chat-template-mismatch',
            severity: 'critical',
            message: `The chat template in ${listed.name} is not the one that was reviewed: expected sha256 ${listed.chatTemplate.sha256}, found ${sha256}.`,
            remedy: 'Restore the reviewed file, or review the new template and update chatTemplate of this entry.',
            properties: { name: listed.name, expected: listed.chatTemplate.sha256, found: sha256 },
            entry: listed,
        },
    ];
}
function noTemplate(entry) {
    return {
        rule: 'model/no-chat-template',
        severity: 'high',
        message: `${entry.name} is listed as a chat template, and its content is none that can be judged.`,
        remedy: 'List the template itself, as UTF-8 text of at most 1 MiB, or correct the role of this entry.',
        properties: { name: entry.name },
        entry,
    };
}
function unjudged({ listed }, error) {
    return {
        rule: 'scan/unjudged',
        severity: 'critical',
        message: `The content of ${listed.name} could not be judged: ${error.message}`,
        remedy: error.details.remedy,
        properties: { name: listed.name, reason: error.rule },
        entry: listed,
    };
}


/***/ }),

/***/ 2157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ unlistedNames),
/* harmony export */   i5: () => (/* binding */ surroundings),
/* harmony export */   lF: () => (/* binding */ modelRoots)
/* harmony export */ });
/* harmony import */ var _seaworthy_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58881);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36999);
/* harmony import */ var _sources_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32156);
/* harmony import */ var _sources_huggingface_local_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56516);




/**
 * The folders in which every file must be listed: those that the manifest names, else those of the model files, or above
 * them one that is named for models. The topmost of them.
 */
function modelRoots({ manifest, files }) {
    const folders = manifest.roots ?? [...foldersOfModels(files)].map(homeOf);
    const distinct = [...new Set(folders)].filter((folder) => folder !== '.').sort((a, b) => a.length - b.length);
    return distinct.filter((folder, index) => !distinct.slice(0, index).some((outer) => folder.startsWith(`${outer}/`)));
}
function foldersOfModels(files) {
    const folders = (0,_sources_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersOf */ .pd)(files.filter(({ section }) => section === 'models').map(({ name }) => name));
    return new Set([...folders].map((folder) => folder || '.'));
}
/** `models/voice` is at home in `models`, where loaders look for others too. */
function homeOf(folder) {
    const parts = folder.split('/');
    const named = parts.findIndex((part) => /^(models?|weights|checkpoints)$/i.test(part));
    return named === -1 ? folder : parts.slice(0, named + 1).join('/');
}
/** All that lies in the models' folders: files, directories, links and devices, sorted by name within each root. */
async function surroundings(manifest, roots) {
    const root = await (0,_seaworthy_files__WEBPACK_IMPORTED_MODULE_0__/* .openRoot */ .R8)(manifest.folder);
    const found = await Promise.all(roots.map((under) => (0,_seaworthy_files__WEBPACK_IMPORTED_MODULE_0__/* .walkNames */ .YD)(root, { under }).catch((error) => {
        // A folder that is not there, or not a folder, is reported for the files that should be in it.
        if (error instanceof _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && /not-found|not-a-directory|leaves-root/.test(error.rule))
            return [];
        throw error;
    })));
    // No model is loaded from what `hf download --local-dir` notes beside the files.
    return found.flat().filter(({ name, kind }) => kind !== 'file' || !(0,_sources_huggingface_local_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownloadNote */ .v1)(name));
}
/** Names of what is there, belongs to nobody, and is no directory. `known` are absolute paths that may lie there. */
function unlistedNames(entries, { byName, file }, known) {
    const unlisted = [];
    for (const { kind, name, path } of entries) {
        if (kind !== 'directory' && !byName.has(name) && path !== file && !known.has(path))
            unlisted.push(name);
    }
    return unlisted;
}


/***/ })

};
;