"use strict";
exports.id = 374;
exports.ids = [374,9528];
exports.modules = {

/***/ 374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewedModels: () => (/* binding */ reviewedModels)
});

// EXTERNAL MODULE: ./build/shared/evidence/src/index.js + 8 modules
var src = __webpack_require__(8505);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/documents/src/index.js + 7 modules
var documents_src = __webpack_require__(5959);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 41 modules
var files_src = __webpack_require__(2638);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var verdict_src = __webpack_require__(6980);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/shared/manifest/src/schema.js

/** What a file is to its model or agent. Any kebab-case word is allowed; these are known, and mean the same everywhere. */
const knownRoles = {
    models: ['weights', 'weights-index', 'tokenizer', 'chat-template', 'config', 'adapter', 'licence', 'card'],
    prompts: ['system-prompt', 'prompt', 'tool-schema', 'agent-instructions', 'evaluation-set'],
    configs: ['config'],
};
const schema_text = schemas/* string */.YjP().min(1);
const word = schemas/* string */.YjP().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected a word in kebab-case');
/** in-toto's DigestSet, with the one algorithm that every reader has. */
const digest = schemas/* strictObject */.rej({
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 digest of 64 lower-case hexadecimal digits'),
});
/** in-toto's ResourceDescriptor with the size, and what the file is for. */
const fileSchema = schemas/* strictObject */.rej({
    name: schema_text.describe('Relative to the folder of the manifest, with "/" on every system.'),
    size: schemas/* int */.Whr().min(0).describe('In bytes.'),
    digest,
    role: word.describe('What the file is for: weights, tokenizer, chat-template, system-prompt, or a word of your own.'),
    chatTemplate: digest
        .optional()
        .describe('Digest of the chat template that is embedded in this file, over its UTF-8 bytes.'),
});
/** The message for a value that `mode: generate` left empty because nothing told it; other faults keep zod's message. */
function whenEmpty(what) {
    return ({ input }) => (input === undefined || input === null ? `expected ${what}` : undefined);
}
function stated(what) {
    return schemas/* string */.YjP({ error: whenEmpty(what) }).min(1);
}
/** Where the files came from, by a revision that cannot move. */
const sourceSchema = schemas/* strictObject */.rej({
    uri: stated('where the files came from, such as hf://org/name').describe('Where the files came from: hf://org/name, a package URL, the address of a repository.'),
    revision: stated('a revision that cannot move, such as a commit id').describe('A revision that cannot move: a commit id, a package version, a digest. In quotes when it looks like a number.'),
});
/** The model that this one was made from. */
const baseSchema = schemas/* strictObject */.rej({
    name: schema_text,
    uri: schema_text.optional(),
    revision: schema_text.optional(),
    digest: digest.optional(),
});
/** Names and meanings of CNCF ModelPack (model-spec, docs/config.md, `config`). */
const configSchema = schemas/* strictObject */.rej({
    architecture: schema_text.optional().describe('transformer, cnn, LlamaForCausalLM, …'),
    format: schema_text.optional().describe('safetensors, gguf, onnx, …'),
    paramSize: schema_text.optional().describe('Number of parameters: 8b, 270m.'),
    precision: schema_text.optional().describe('bfloat16, float16, float32, …'),
    quantization: schema_text.optional().describe('Q4_K_M, gptq-4bit, awq, …'),
});
/** What runs the model. */
const runtimeSchema = schemas/* strictObject */.rej({
    engine: schema_text.describe('onnxruntime, llama.cpp, vllm, …'),
    version: schema_text.describe('In quotes when it looks like a number.'),
    executionProvider: schema_text.optional().describe('cpu, cuda, coreml, …'),
    contextLength: schemas/* int */.Whr().min(1).optional().describe('In tokens.'),
});
/** How tokens are chosen. A value that is absent is the default of the runtime. */
const samplingSchema = schemas/* strictObject */.rej({
    temperature: schemas/* number */.aig().min(0).optional(),
    topP: schemas/* number */.aig().min(0).max(1).optional(),
    topK: schemas/* int */.Whr().min(-1).optional().describe('0 or -1, as the runtime has it, for no limit.'),
    minP: schemas/* number */.aig().min(0).max(1).optional(),
    seed: schemas/* int */.Whr().optional(),
    maxTokens: schemas/* int */.Whr().min(1).optional(),
    stop: schemas/* array */.YOg(schema_text).optional(),
    repetitionPenalty: schemas/* number */.aig().positive().optional(),
});
const schema_modelSchema = schemas/* strictObject */.rej({
    name: schema_text,
    version: schema_text.optional().describe('In quotes when it looks like a number.'),
    family: schema_text.optional().describe('llama, qwen2, whisper, …'),
    title: schema_text.optional().describe('The name that people read.'),
    source: sourceSchema,
    licenses: schemas/* array */.YOg(schema_text, { error: whenEmpty('SPDX licence expressions, such as [MIT], or [NOASSERTION] when nobody can tell') })
        .describe('SPDX licence identifiers or expressions.'),
    base: baseSchema.optional().describe('The model that this one was made from: fine-tuned, quantised, adapted.'),
    config: configSchema.optional(),
    runtime: runtimeSchema.optional(),
    sampling: samplingSchema.optional(),
    files: schemas/* array */.YOg(fileSchema).min(1),
});
/** A model behind an API: its bytes cannot be verified, so it is only declared. */
const remoteModelSchema = schemas/* strictObject */.rej({
    name: schema_text,
    provider: schema_text,
    model: schema_text.describe('The id by which the provider knows the model, dated where it has such ids.'),
    endpoint: schema_text.optional(),
    sampling: samplingSchema.optional(),
});
/** A reviewed exception to findings about loading a file. It holds for these bytes only. */
const schema_exceptionSchema = schemas/* strictObject */.rej({
    name: schema_text.describe('A file that the manifest lists.'),
    digest: digest.describe('The digest that was reviewed: the same as at the file.'),
    rules: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, 'expected the id of a rule, such as pickle/import'))
        .min(1)
        .describe('Ids of the rules that may find something in this file.'),
    reason: schema_text.describe('Why that is acceptable.'),
});
const noFiles = [];
/** `models.manifest.yaml`, version 1. */
const schema_manifestSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    models: schemas/* array */.YOg(schema_modelSchema),
    prompts: schemas/* array */.YOg(fileSchema).default(noFiles),
    configs: schemas/* array */.YOg(fileSchema).default(noFiles),
    remoteModels: schemas/* array */.YOg(remoteModelSchema).optional().describe('Models behind an API: declared, not verifiable.'),
    roots: schemas/* array */.YOg(schema_text)
        .optional()
        .describe('Folders in which every file must be listed. By default the topmost folders that hold the files of models.'),
    exceptions: schemas/* array */.YOg(schema_exceptionSchema).optional().describe('Reviewed exceptions to findings about loading a file.'),
});

;// CONCATENATED MODULE: ./build/shared/manifest/src/long-manifest.js


/** In UTF-16 units: shorter texts are read at once by the reader of all manifests. */
const shortest = (/* unused pure expression or super */ null && (256 * 1024));
/** Fewer entries in a row do not pay. */
const shortestRun = 64;
/** Most entries, and most text beside them: so none of these manifests has more values than the reader of all allows. */
const mostEntries = 400_000;
const longestRest = (/* unused pure expression or super */ null && (1024 * 1024));
/**
 * A manifest that lists many files as they are generated, of which one pattern reads the entries, several times as fast as
 * the reader of all manifests. Nothing for any other, and for one that has faults; what this one returns is what that one
 * returns.
 */
function long_manifest_readLongManifest(text) {
    if (text.length < shortest)
        return undefined;
    const { rest, runs } = cutRuns(text);
    const entries = runs.reduce((sum, { files }) => sum + files.length, 0);
    if (entries === 0 || entries > mostEntries || rest.length > longestRest)
        return undefined;
    const plain = parsePlain(rest);
    const manifest = plain && manifestSchema.safeParse(plain.value).data;
    return runs.reduce((into, run) => into && putBack(run, into), manifest);
}
/** Takes the runs out of the text, and leaves an entry in the place of each. */
function cutRuns(text) {
    const runs = [];
    const kept = [];
    const list = /^ *(?:files|prompts|configs):\n( *)(?=- )/gm;
    let from = 0;
    for (let key = list.exec(text); key; key = list.exec(text)) {
        const [, indent = ''] = key;
        const start = list.lastIndex - indent.length;
        const { files, end } = runAt(text, start, indent);
        list.lastIndex = end;
        if (files.length < shortestRun)
            continue;
        const placeholder = `seaworthy/placeholder-${runs.length}`;
        runs.push({ placeholder, files });
        kept.push(text.slice(from, start), entryText(placeholder, indent));
        from = end;
    }
    kept.push(text.slice(from));
    return { rest: kept.join(''), runs };
}
/**
 * The entries from an offset on, each with another one of the list behind it: so what follows the last belongs to none.
 * Their values are such as no YAML takes for anything but text and whole numbers.
 */
function runAt(text, start, indent) {
    const role = `(?:${indent}  role: (?!(?:null|true|false|yes|no|on|off|y|n)\\n)([a-z]+(?:-[a-z]+)*)\\n)?`;
    const entry = new RegExp(`${indent}- name: ([A-Za-z_][\\w.-]*/[\\w./-]*)\\n${role}${indent}  size: (0|[1-9]\\d{0,14})\\n` +
        `${indent}  digest:\\n${indent}    sha256: (?=[0-9be]*[acdf])([0-9a-f]{64})\\n${role}(?=${indent}- )`, 'y');
    const files = [];
    entry.lastIndex = start;
    let end = start;
    for (let found = entry.exec(text); found; found = entry.exec(text)) {
        const [, name = '', before, size, sha256 = '', behind] = found;
        if ((before === undefined) === (behind === undefined))
            break;
        files.push({ name, size: Number(size), digest: { sha256 }, role: before ?? behind ?? '' });
        end = entry.lastIndex;
    }
    return { files, end };
}
function entryText(name, indent) {
    const lines = [`- name: ${name}`, '  size: 0', '  digest:', `    sha256: ${'a'.repeat(64)}`, '  role: placeholder'];
    return lines.map((line) => `${indent}${line}\n`).join('');
}
/** The manifest with the run in the place of its placeholder; nothing when that is no entry, or not the only one of its name. */
function putBack({ placeholder, files }, manifest) {
    const lists = [...manifest.models.map((model) => model.files), manifest.prompts, manifest.configs];
    const places = lists.flat().filter(({ name }) => name === placeholder);
    if (places.length !== 1)
        return undefined;
    const whole = (list) => {
        const at = list.findIndex(({ name }) => name === placeholder);
        return at === -1 ? list : list.slice(0, at).concat(files, list.slice(at + 1));
    };
    return {
        ...manifest,
        models: manifest.models.map((model) => ({ ...model, files: whole(model.files) })),
        prompts: whole(manifest.prompts),
        configs: whole(manifest.configs),
    };
}

;// CONCATENATED MODULE: ./build/shared/manifest/src/read.js








const maximumFaults = 20;
/**
 * Reads `models.manifest.yaml`. Throws UserErrors at their lines when it does not fit its schema, when a name or a root
 * is not a portable path below the manifest's folder, when two names mean one file on some system, or when an exception
 * is not about the bytes of a listed file.
 */
async function readManifest(file) {
    const options = { kind: 'model manifest', usual: readLongManifest };
    const { value: manifest, text, bytes } = await readYaml(file, manifestSchema, options);
    const files = listFiles(manifest);
    const byName = new Map(files.map((listed) => [listed.name, listed]));
    const locate = locator(text, file);
    const faults = [
        ...illegalNames(files),
        ...illegalRoots(manifest),
        ...sameNames(files, byName),
        ...staleExceptions(manifest, byName),
    ].slice(0, maximumFaults);
    if (faults.length > 0) {
        const errors = faults.map(async ({ path, rule, message, remedy }) => new UserError(rule, message, { remedy, at: await locate(path) }));
        throw new UserErrors(await Promise.all(errors));
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { manifest, files, byName, file, folder: nodePath.dirname(file), sha256, locate };
}
function listFiles({ models, prompts, configs }) {
    return [
        ...models.flatMap(({ files }, model) => files.map((file, index) => ({ ...file, section: 'models', path: ['models', model, 'files', index] }))),
        ...prompts.map((file, index) => ({ ...file, section: 'prompts', path: ['prompts', index] })),
        ...configs.map((file, index) => ({ ...file, section: 'configs', path: ['configs', index] })),
    ];
}
function illegalNames(files) {
    const illegal = files.filter(({ name }) => checkPortablePath(name) !== undefined);
    return illegal.map(({ name, path }) => ({
        path: [...path, 'name'],
        rule: 'manifest/illegal-path',
        message: `The name "${name}" is not a path below the manifest's folder: ${checkPortablePath(name) ?? ''}.`,
        remedy: 'Write it relative to the manifest, with "/" between folders.',
    }));
}
function illegalRoots({ roots = [] }) {
    return roots.flatMap((root, index) => {
        const reason = checkPortablePath(root);
        if (reason === undefined)
            return [];
        const message = `The root "${root}" is not a folder below the manifest's folder: ${reason}.`;
        return [
            {
                path: ['roots', index],
                rule: 'manifest/illegal-path',
                message,
                remedy: 'Write it relative to the manifest, with "/" between folders and none at the end.',
            },
        ];
    });
}
/** Names that differ only by case or Unicode normalisation are one file on macOS and Windows. */
function sameNames(files, byName) {
    if (byName.size === files.length && files.every(({ name }) => keyOf(name) === name))
        return [];
    const firsts = new Map();
    const faults = [];
    for (const { name, path } of files) {
        const key = keyOf(name);
        const first = firsts.get(key);
        if (first === undefined)
            firsts.set(key, name);
        else
            faults.push(sameName([...path, 'name'], name, first));
    }
    return faults;
}
function keyOf(name) {
    return plain.test(name) ? name : name.normalize('NFC').toLowerCase();
}
/** What neither case nor normalisation changes. */
const plain = /^[a-z0-9 ._/-]*$/;
function sameName(path, name, first) {
    return {
        path,
        rule: 'manifest/duplicate-path',
        message: name === first
            ? `"${name}" is listed twice.`
            : `"${name}" and "${first}" are one file on systems that ignore case or normalise names.`,
        remedy: 'List each file once; give files names that differ by more than case.',
    };
}

;// CONCATENATED MODULE: ./build/shared/manifest/src/write/draft.js



const anything = schemas/* unknown */.L5J().optional();
/** An entry of which only the name is certain: the rest may be absent, empty or wrong. */
const entry = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1),
    size: anything,
    digest: anything,
    role: anything,
    chatTemplate: anything,
});
const model = schemas/* looseObject */._H3({
    name: anything,
    source: anything,
    licenses: anything,
    files: schemas/* array */.YOg(entry).nullish(),
});
const draftSchema = schemas/* looseObject */._H3({
    version: schemas/* literal */.euz(1),
    models: schemas/* array */.YOg(model).nullish(),
    prompts: schemas/* array */.YOg(entry).nullish(),
    configs: schemas/* array */.YOg(entry).nullish(),
    exceptions: anything,
});
/**
 * Reads a manifest that is to be completed. Throws UserErrors at their lines when it is not YAML, or not of the shape
 * in which files can be found.
 */
async function draft_readDraft(text, file) {
    const { parseYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9528));
    const source = { file, kind: 'model manifest' };
    return validate(parseYaml(text, source), draftSchema, { ...source, text });
}
/** All entries of a draft, in its order. */
function draft_draftFiles({ models, prompts, configs }) {
    const listed = (section, entries) => (entries ?? []).map((entry, index) => ({ entry, section, path: [section, index] }));
    return [
        ...(models ?? []).flatMap(({ files }, model) => (files ?? []).map((entry, index) => ({
            entry,
            section: 'models',
            model,
            path: ['models', model, 'files', index],
        }))),
        ...listed('prompts', prompts),
        ...listed('configs', configs),
    ];
}
/** The reviewed exceptions of a draft that are complete. */
function draftExceptions({ exceptions }) {
    if (!Array.isArray(exceptions))
        return [];
    return exceptions.flatMap((exception) => {
        const read = exceptionSchema.safeParse(exception);
        return read.success ? [read.data] : [];
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/shared/documents/src/parse-yaml.js
var parse_yaml = __webpack_require__(9528);
;// CONCATENATED MODULE: ./build/shared/manifest/src/write/edit.js




/** Loads the YAML parser that keeps places and comments. The text must be one that `parseYaml` accepts. */
async function edit_editableText(text, file) {
    const { isCollection, isNode, parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const { splicesOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2686)]).then(__webpack_require__.bind(__webpack_require__, 2686));
    const parse = () => parseDocument(text, { keepSourceTokens: true, logLevel: 'silent' });
    const place = { text, document: parse() };
    return {
        commented(path) {
            const node = place.document.getIn(path, true);
            if (!isNode(node))
                return false;
            const list = place.document.getIn(path.slice(0, -1), true);
            // What stands above the first entry belongs to the list, as the parser sees it.
            let found = path.at(-1) === 0 && isCollection(list) && Boolean(list.commentBefore);
            visit(node, (_, part) => {
                if (isNode(part) && (part.comment ?? part.commentBefore))
                    found = true;
                return found ? visit.BREAK : undefined;
            });
            return found;
        },
        apply(changes) {
            const expected = applyChanges(edit_valueOf(text), changes);
            const edited = spliced(text, changes.map((change) => splicesOf(place, change)));
            if (edited !== undefined && holds(edited, expected))
                return edited;
            const rewritten = rewrite(parse(), changes);
            if (rewritten !== undefined && holds(rewritten, expected))
                return rewritten;
            throw notEditable(file);
        },
    };
}
/** The text with all splices, or nothing when one is missing or two are in each other's way. */
function spliced(text, groups) {
    if (groups.includes(undefined))
        return undefined;
    const splices = groups.flatMap((group) => group ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const { start, end, text: replacement } of splices) {
        if (start < at)
            return undefined;
        parts.push(text.slice(at, start), replacement);
        at = end;
    }
    return parts.join('') + text.slice(at);
}
/**
 * For a layout that splices do not know: comments, order and quotes stay, but blanks may be set anew. Nothing when an
 * alias stands in the way.
 */
function rewrite(document, changes) {
    try {
        for (const change of inSafeOrder(changes))
            rewriteOne(document, change);
        return document.toString({ lineWidth: 0 });
    }
    catch {
        return undefined;
    }
}
function rewriteOne(document, change) {
    const { path } = change;
    if (change.kind === 'remove')
        document.deleteIn(path);
    else if (change.kind === 'set')
        document.setIn(path, document.createNode(change.value));
    else if (Array.isArray(valueIn(document, path)))
        for (const value of change.values)
            document.addIn(path, document.createNode(value));
    else
        document.setIn(path, document.createNode(change.values));
}
function notEditable(file) {
    return new UserError('manifest/not-editable', 'The manifest cannot be completed as it is written.', {
        remedy: 'Write values out where they are anchors and aliases, then run this again.',
        at: { file },
    });
}
function valueIn(document, path) {
    const node = document.getIn(path);
    return node !== null && typeof node === 'object' && 'items' in node ? node.items : node;
}
function holds(text, expected) {
    try {
        return isDeepStrictEqual(edit_valueOf(text), expected);
    }
    catch {
        return false;
    }
}
function edit_valueOf(text) {
    return parseYaml(text, { file: '', kind: 'model manifest' });
}

;// CONCATENATED MODULE: ./build/shared/manifest/src/write/entry.js
/** A new entry, its keys in the order in which people read them. */
function entry_entryOf({ name, role, size, digest, chatTemplate }) {
    return { name, role, size, digest: { ...digest }, ...(chatTemplate && { chatTemplate: { ...chatTemplate } }) };
}
/** What to change in an entry so that it is about the file as it is now. */
function entry_refreshEntry(entry, path, now) {
    return [
        ...refreshRole(entry, path, now.role),
        ...refreshSize(entry, path, now),
        ...refreshDigest(entry, path, 'digest', now),
        ...refreshDigest(entry, path, 'chatTemplate', now),
    ];
}
/** A role that people gave stays. */
function refreshRole({ name, role }, path, known = 'config') {
    if (role !== undefined && role !== null)
        return [];
    return [{ kind: 'set', path: [...path, 'role'], value: known, message: `The entry of ${name} has no role.` }];
}
function refreshSize({ name, size }, path, now) {
    if (size === now.size)
        return [];
    const message = `The file ${name} has ${now.size} bytes; the manifest says ${said(size)}.`;
    return [{ kind: 'set', path: [...path, 'size'], value: now.size, message }];
}
const called = { digest: 'sha256', chatTemplate: 'a chat template with sha256' };
function refreshDigest(entry, path, key, now) {
    const { name } = entry;
    const written = entry[key];
    const sha256 = now[key]?.sha256;
    if (sha256 === undefined) {
        if (written === undefined)
            return [];
        return [{ kind: 'remove', path: [...path, key], message: `The file ${name} has no chat template any more.` }];
    }
    const found = `The file ${name} has ${called[key]} ${sha256}`;
    if (!isDigest(written)) {
        return [{ kind: 'set', path: [...path, key], value: { sha256 }, message: `${found}; the manifest has none.` }];
    }
    if (written.sha256 === sha256)
        return [];
    const message = `${found}; the manifest says ${said(written.sha256)}.`;
    return [{ kind: 'set', path: [...path, key, 'sha256'], value: sha256, message }];
}
function isDigest(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function said(value) {
    return value === undefined || value === null ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

;// CONCATENATED MODULE: ./build/shared/manifest/src/write/model.js



/** Fields that files can tell and that a manifest need not have, in the order of the manifest. */
const optional = (/* unused pure expression or super */ null && (['version', 'family', 'title', 'base', 'config', 'sampling']));
/** A new model, its keys in the order in which people read them. What must be said and is not known has no value. */
function model_newModel(found) {
    const { name, source, licenses, files } = found;
    const known = (key) => {
        const value = told(found, key);
        return value === undefined ? {} : { [key]: value };
    };
    return {
        name,
        ...known('version'),
        ...known('family'),
        ...known('title'),
        source: { uri: source?.uri ?? null, revision: source?.revision ?? null },
        licenses: licenses ?? null,
        ...known('base'),
        ...known('config'),
        ...known('sampling'),
        files: files.map(entryOf),
    };
}
/** The fields of a model that have no value yet and that its files tell. */
function model_completeModel(draft, found, path) {
    const { name, source, licenses } = found;
    const fields = [
        ...optional.map((key) => [key, told(found, key)]),
        ['licenses', licenses],
    ];
    return [
        ...fields.flatMap(([key, value]) => (value === undefined ? [] : fill(draft, path, key, value, name))),
        ...completeSource(draft.source, source ?? {}, path, name),
    ];
}
function completeSource(written, found, path, model) {
    const { uri, revision } = found;
    if (!isObject(written)) {
        if (written !== undefined && written !== null)
            return [];
        return fill({}, path, 'source', { uri: uri ?? null, revision: revision ?? null }, model);
    }
    const at = [...path, 'source'];
    // A revision means something only in the place that it is from.
    const same = isEmpty(written.uri) || written.uri === uri;
    return [
        ...(uri === undefined ? [] : fill(written, at, 'uri', uri, model)),
        ...(revision === undefined || !same ? [] : fill(written, at, 'revision', revision, model)),
    ];
}
function fill(written, path, key, value, model) {
    if (!isEmpty(written[key]))
        return [];
    const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
    const message = `The files of the model "${model}" tell its ${key}, ${shown}; the manifest does not.`;
    return [{ kind: 'set', path: [...path, key], value, message }];
}
/** What people have to write or to compare themselves, one sentence each. */
function model_unknownOf(draft, found, path) {
    const source = isObject(draft.source) ? draft.source : {};
    const sought = [
        [source.uri ?? found.source?.uri, 'source.uri', 'where its files came from, such as hf://org/name'],
        [source.revision ?? found.source?.revision, 'source.revision', 'a revision that cannot move, such as a commit id'],
        [draft.licenses ?? found.licenses, 'licenses', 'its SPDX licence expressions, such as [MIT]'],
    ];
    return [
        ...sought
            .filter(([value]) => isEmpty(value))
            .map(([, key, what]) => `The model "${found.name}" needs ${key}: write ${what}, at ${showPath(path)}.${key}. Until then the manifest is refused.`),
        ...['uri', 'revision'].flatMap((key) => differing(source[key], found.source?.[key], key, found.name)),
    ];
}
function differing(written, found, key, model) {
    if (isEmpty(written) || found === undefined || written === found)
        return [];
    return [
        `The manifest says source.${key} ${JSON.stringify(written)} of the model "${model}", and its files come from ${JSON.stringify(found)}: one of them is to be corrected.`,
    ];
}
/** The found value of a field, its keys in the order of the schema; nothing when the schema would refuse it. */
function told(found, key) {
    const { success, data } = modelSchema.shape[key].safeParse(found[key]);
    return success && data !== undefined ? JSON.parse(JSON.stringify(data)) : undefined;
}
function isEmpty(value) {
    return value === undefined || value === null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/shared/manifest/src/write/owner.js

/**
 * A found model is the one that lists most of its files; else the one of its name; else the one most of whose files lie
 * in the same folder.
 */
function owner_indexOwners(models, files) {
    const byName = new Map();
    const byFolder = new Map();
    for (const { entry, model } of files) {
        if (model === undefined)
            continue;
        add(byName, entry.name, model);
        add(byFolder, path.posix.dirname(entry.name), model);
    }
    return (found) => {
        const listing = mostFrequent(found.files.flatMap(({ name }) => byName.get(name) ?? []));
        if (listing !== undefined)
            return listing;
        const named = models.findIndex(({ name }) => name === found.name);
        if (named >= 0)
            return named;
        const folders = new Set(found.files.map(({ name }) => path.posix.dirname(name)));
        return mostFrequent([...folders].flatMap((folder) => byFolder.get(folder) ?? []));
    };
}
function add(index, key, model) {
    const models = index.get(key);
    if (models)
        models.push(model);
    else
        index.set(key, [model]);
}
function mostFrequent(models) {
    const counts = [...Map.groupBy(models, (model) => model)].sort(([, a], [, b]) => b.length - a.length);
    return counts[0]?.[0];
}

;// CONCATENATED MODULE: ./build/shared/manifest/src/write/removal.js

/**
 * An entry is removed when other files of its model, or of its list, are there, and nobody wrote a remark at it.
 * A model all of whose files are gone was most likely not fetched: then nothing is removed. `growing` are the paths of
 * lists that get new entries.
 */
async function removal_planRemovals(files, gone, growing, commented) {
    const removals = { changes: [], unknown: [] };
    for (const [path, list] of Map.groupBy(files, (file) => showPath(file.path.slice(0, -1)))) {
        const missing = list.filter(({ entry }) => gone.has(entry.name));
        const all = missing.length === list.length && !growing.has(path);
        for (const file of missing) {
            const { name } = file.entry;
            if (all) {
                removals.unknown.push(`The file ${name} is not there, like all others of its list: fetch it, or remove its entry.`);
            }
            else if (await commented(file)) {
                removals.unknown.push(`The file ${name} is not there: remove its entry with the remark at it, or restore the file.`);
            }
            else {
                removals.changes.push({ kind: 'remove', path: file.path, message: `The file ${name} is listed and not there.` });
            }
        }
    }
    return removals;
}

;// CONCATENATED MODULE: ./build/shared/manifest/src/write/plan.js






/**
 * What a manifest lacks of what was found. A field that has a value stays, whoever wrote it, but for the size, the
 * digest and the digest of the chat template of a file: those are computed.
 */
async function plan_planChanges(draft, found, commented) {
    const files = draftFiles(draft);
    const listed = new Set(files.map(({ entry }) => entry.name));
    const unlisted = (found) => found.filter(({ name }) => !listed.has(name));
    const models = planModels(draft, files, found.models, unlisted);
    const additions = [
        ...models.changes,
        ...append(['prompts'], unlisted(found.prompts)),
        ...append(['configs'], unlisted(found.configs)),
    ];
    const growing = new Set(additions.filter(({ kind }) => kind === 'append').map(({ path }) => showPath(path)));
    const removals = await planRemovals(files, found.gone, growing, commented);
    return {
        changes: [...refresh(files, found), ...additions, ...removals.changes],
        unknown: [...models.unknown, ...removals.unknown],
    };
}
function refresh(files, { models, prompts, configs, others }) {
    const known = [...others, ...models.flatMap((model) => model.files), ...prompts, ...configs];
    const facts = new Map(known.map((file) => [file.name, file]));
    return files.flatMap(({ entry, path }) => {
        const now = facts.get(entry.name);
        return now ? refreshEntry(entry, path, now) : [];
    });
}
function planModels(draft, files, found, unlisted) {
    const written = draft.models ?? [];
    const ownerOf = indexOwners(written, files);
    const additions = [];
    const parts = new Map();
    for (const model of found) {
        const owner = ownerOf(model);
        if (owner === undefined)
            additions.push(model);
        else
            parts.set(owner, [...(parts.get(owner) ?? []), model]);
    }
    const plan = { changes: [], unknown: [] };
    for (const [owner, [first, ...others]] of parts) {
        const current = written[owner];
        if (!current || !first)
            continue;
        const path = ['models', owner];
        plan.unknown.push(...unknownOf(current, first, path));
        const missing = unlisted([first, ...others].flatMap((model) => model.files));
        plan.changes.push(...completeModel(current, first, path), ...append([...path, 'files'], missing));
    }
    plan.unknown.push(...additions.flatMap((model, index) => unknownOf({}, model, ['models', written.length + index])));
    return additions.length === 0 ? plan : { ...plan, changes: [...plan.changes, appendModels(additions)] };
}
function appendModels(models) {
    const message = `The manifest lacks ${listOf(models.map(({ name }) => `the model "${name}"`))}.`;
    return { kind: 'append', path: ['models'], values: models.map(newModel), message };
}
function append(path, files) {
    if (files.length === 0)
        return [];
    const message = `The manifest does not list ${listOf(files.map(({ name }) => name))}.`;
    return [{ kind: 'append', path, values: files.map(entryOf), message }];
}
/** The first few of many, for one sentence. */
function listOf(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

// EXTERNAL MODULE: ./build/shared/manifest/src/write/render.js
var render = __webpack_require__(7112);
;// CONCATENATED MODULE: ./build/shared/manifest/src/write.js






const header = (/* unused pure expression or super */ null && (`# The models, prompts and settings that decide how this product behaves, byte for byte as they were reviewed.
# Sizes and digests are computed: \`mode: generate\` of model-manifest-verify writes them again when files change. All
# else is yours and is never overwritten. A field without a value could not be known from the files: write it, since
# verifying refuses the manifest until then.
version: 1
`));
/** A new manifest, with remarks that say what is computed and what people write. */
function createManifest({ models, prompts, configs }) {
    const lists = { prompts: prompts.map(entryOf), configs: configs.map(entryOf) };
    const sections = [
        models.length === 0 ? ['models: []'] : renderPair('models', models.map(newModel), 0),
        ...Object.entries(lists).map(([key, entries]) => (entries.length === 0 ? [] : renderPair(key, entries, 0))),
    ];
    const text = [header, ...sections.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`)];
    return {
        text: text.join('\n'),
        changes: [],
        unknown: models.flatMap((model, index) => unknownOf({}, model, ['models', index])),
    };
}
/**
 * An existing manifest with what was found. All that people wrote stays, with comments, order, quotes and blank lines:
 * only sizes, digests and fields without a value change. An entry whose file is gone is removed when others of its
 * model are still there and nobody wrote a remark at it. The manifest need not be complete. Throws UserErrors at their
 * lines when it cannot be read.
 */
async function updateManifest(text, file, found) {
    const draft = await readDraft(text, file);
    let loaded;
    const editable = () => (loaded ??= editableText(text, file));
    const { changes, unknown } = await planChanges(draft, found, async ({ path }) => (await editable()).commented(path));
    if (changes.length === 0)
        return { text, changes, unknown };
    return { text: (await editable()).apply(changes), changes, unknown };
}

;// CONCATENATED MODULE: ./build/shared/manifest/src/index.js





;// CONCATENATED MODULE: ./build/actions/sbom/src/shipped/evidence/reviewed-models.js



/** What model-manifest-verify leaves in its verdict's `measured`. */
const withManifest = schemas/* looseObject */._H3({
    outcome: schemas/* string */.YjP(),
    measured: schemas/* looseObject */._H3({
        /** False of modes that look at no file. */
        judged: schemas/* boolean */.zMY().default(true),
        manifest: schemas/* looseObject */._H3({ kind: schemas/* literal */.euz('document'), value: schema_manifestSchema }),
    }),
    invocation: schemas/* looseObject */._H3({ commit: schemas/* string */.YjP() }),
});
/** The manifests in the evidence of a commit. Statements about others do not count. */
function reviewedModels(statements, commit) {
    const type = (0,src/* verdictPredicateType */.ZH)('model-manifest-verify');
    return statements.flatMap(({ statement }) => {
        if (statement.predicateType !== type)
            return [];
        const { data } = withManifest.safeParse(statement.predicate);
        if (data?.invocation.commit !== commit)
            return [];
        return [
            {
                manifest: data.measured.manifest.value,
                from: manifestOf(statement),
                isVerified: data.outcome === 'pass' && data.measured.judged,
            },
        ];
    });
}
/** What the statement is about beside the commit. */
function manifestOf({ subject }) {
    return subject.find(({ digest }) => digest['sha256'] !== undefined)?.name ?? 'models.manifest.yaml';
}


/***/ }),

/***/ 9528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6980);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8364);
/* harmony import */ var _parse_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2599);




/** The value of a YAML 1.2 document (core schema, one document, no duplicate keys, no custom tags). */
function parseYaml(text, source) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEmpty */ .Ot)(text, source);
    const plain = (0,_parse_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlain */ .e)(text);
    if (plain)
        return plain.value;
    try {
        const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { maxDepth: _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.depth, maxAliases: 10_000 });
        return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseExpansion */ .eR)(value, source);
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const at = error.mark && { line: error.mark.line + 1, column: error.mark.column + 1 };
        throw new _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('document/not-yaml', `The ${source.kind} is not valid YAML: ${error.reason}.`, {
            remedy: 'Correct the syntax here; duplicate keys, tabs for indentation, custom tags and several documents are not allowed.',
            at: { file: source.file, ...at },
            cause: error,
        });
    }
}


/***/ }),

/***/ 7112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ renderItem),
/* harmony export */   P1: () => (/* binding */ renderFlow),
/* harmony export */   VO: () => (/* binding */ renderScalar),
/* harmony export */   Zm: () => (/* binding */ renderPair)
/* harmony export */ });
/* unused harmony export isMapping */
/** Words that one YAML reader or another takes for something else than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** Text that means itself without quotes, in every YAML reader. */
const plain = /^[A-Za-z_][\w./+-]*(?::\/\/[\w./+-]+)?(?: [\w.+-]+)*$/;
/** A text, number or boolean as YAML. Digests are quoted whatever they look like: some look like numbers. */
function renderScalar(value) {
    if (value === null)
        return '';
    if (typeof value !== 'string')
        return String(value);
    if (plain.test(value) && !reserved.test(value) && !/^[0-9a-f]{32,}$/.test(value))
        return value;
    return /^[\x20-\x7e\xa0-\ud7ff]+$/.test(value) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}
/** A value on one line: `{ name: a, digest: { sha256: '…' } }`. */
function renderFlow(value) {
    if (value === null || typeof value !== 'object')
        return value === null ? 'null' : renderScalar(value);
    if (Array.isArray(value))
        return `[${value.map(renderFlow).join(', ')}]`;
    const pairs = Object.entries(value).map(([key, child]) => `${renderScalar(key)}: ${renderFlow(child)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
/** The lines of `key: value`, on one line or on lines below, at an indentation of so many spaces. */
function renderPair(key, value, indent) {
    const start = `${' '.repeat(indent)}${renderScalar(key)}:`;
    if (value === null)
        return [start];
    if (typeof value !== 'object')
        return [`${start} ${renderScalar(value)}`];
    if (!Array.isArray(value))
        return [start, ...renderMapping(value, indent + 2)];
    if (!value.some(isMapping))
        return [`${start} ${renderFlow(value)}`];
    return [start, ...value.flatMap((item) => renderItem(item, indent + 2))];
}
/** The lines of an entry of a list, its dash at an indentation of so many spaces. */
function renderItem(value, indent) {
    if (!isMapping(value))
        return [`${' '.repeat(indent)}- ${renderFlow(value)}`];
    const lines = renderMapping(value, indent + 2);
    return lines.map((line, index) => (index === 0 ? `${' '.repeat(indent)}- ${line.trimStart()}` : line));
}
function renderMapping(value, indent) {
    return Object.entries(value).flatMap(([key, child]) => [
        ...(child === null || hasGap(child) ? noteOf(key, indent) : []),
        ...renderPair(key, child, indent),
    ]);
}
/** What people are to write where the files tell nothing. */
const notes = {
    source: 'Where the files came from, by a revision that cannot move: a commit id, a package version, a digest.',
    licenses: 'SPDX licence expressions: [MIT], [Apache-2.0], [NOASSERTION] when nobody can tell.',
};
function noteOf(key, indent) {
    const note = Object.hasOwn(notes, key) ? notes[key] : undefined;
    return note === undefined ? [] : [`${' '.repeat(indent)}# ${note}`];
}
function hasGap(value) {
    return isMapping(value) && Object.values(value).includes(null);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
;