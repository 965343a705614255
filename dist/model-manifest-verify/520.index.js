"use strict";
exports.id = 520;
exports.ids = [520];
exports.modules = {

/***/ 19520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generateManifest: () => (/* binding */ generateManifest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/shared/evidence/src/index.js + 9 modules
var src = __webpack_require__(95217);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var files_src = __webpack_require__(58881);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 4 modules
var verdict_src = __webpack_require__(36999);
// EXTERNAL MODULE: ./build/shared/documents/src/index.js + 7 modules
var documents_src = __webpack_require__(65959);
// EXTERNAL MODULE: ./build/shared/manifest/src/index.js + 13 modules
var manifest_src = __webpack_require__(52323);
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
    const base = external_node_path_default().posix.basename(name);
    return modelRules.find(([pattern]) => pattern.test(base))?.[1] ?? 'other';
}
/** Whether the name alone says that a file holds weights. `.bin` and `.pb` say too little outside a model's folder. */
function isNamedLikeWeights(name) {
    const base = external_node_path_default().posix.basename(name);
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

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/sources/huggingface/layout.js
var layout = __webpack_require__(12304);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/shared/documents/src/parse-yaml.js
var parse_yaml = __webpack_require__(79528);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/document.js





/** In bytes. Larger ones are no settings. */
const longestDocument = 16 * 1024 * 1024;
/** The file of a path in the model's folder. */
function fileAt({ folder, files }, path) {
    const name = folder === '' ? path : `${folder}/${path}`;
    return files.find((file) => file.name === name);
}
function readJsonDocument(file, schema) {
    return read(file, schema, (text, { name }) => (0,documents_src/* parseJson */.qF)(text, { file: name, kind: external_node_path_default().posix.basename(name) }));
}
function readYamlDocument(file, schema) {
    return read(file, schema, (text, { name }) => (0,parse_yaml.parseYaml)(text, { file: name, kind: external_node_path_default().posix.basename(name) }));
}
/** The YAML between `---` lines at the start of a Markdown file. */
function readFrontMatter(file, schema) {
    return read(file, schema, (text, { name }) => {
        const matter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
        return matter === undefined || matter.trim() === '' ? {} : (0,parse_yaml.parseYaml)(matter, { file: name, kind: 'model card' });
    });
}
async function read(file, schema, parse) {
    if (!file)
        return { unknown: [] };
    try {
        const bytes = await (0,files_src/* readBounded */.CB)(file.path, longestDocument);
        const result = schema.safeParse(parse(bytes.toString('utf8'), file));
        if (result.success)
            return { value: result.data, unknown: [] };
        const issue = result.error.issues[0];
        return { unknown: [`${(0,files_src/* shown */.SP)(file.name)} tells nothing: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`] };
    }
    catch (error) {
        if (!(error instanceof verdict_src/* UserError */.yo))
            throw error;
        return { unknown: [`${(0,files_src/* shown */.SP)(file.name)} tells nothing: ${error.message}`] };
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/licence.js
/**
 * SPDX identifiers of the licences that model cards name, by the id of the Hub in lower case
 * (huggingface.co/docs/hub/repositories-licenses).
 */
const spdx = new Map([
    'Apache-2.0 MIT AFL-3.0 Artistic-2.0 BSL-1.0 BSD-2-Clause BSD-3-Clause BSD-3-Clause-Clear ECL-2.0 EPL-1.0 EPL-2.0',
    'EUPL-1.1 EUPL-1.2 ISC LPPL-1.3c MPL-2.0 MS-PL NCSA OFL-1.1 OSL-3.0 PostgreSQL Unlicense WTFPL Zlib C-UDA-1.0',
    'CC0-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-BY-NC-2.0 CC-BY-NC-3.0 CC-BY-NC-4.0',
    'CC-BY-ND-4.0 CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 ODbL-1.0 ODC-By-1.0',
    'PDDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 AGPL-3.0-only GPL-2.0-only GPL-3.0-only',
    'LGPL-2.1-only LGPL-3.0-only',
]
    .flatMap((line) => line.split(' '))
    .map((id) => [id.toLowerCase(), id]));
/** What the Hub calls otherwise. It does not say whether later versions of the GNU licences may be chosen. */
const aliases = new Map([
    ['apache 2.0', 'Apache-2.0'],
    ['agpl-3.0', 'AGPL-3.0-only'],
    ['gpl-2.0', 'GPL-2.0-only'],
    ['gpl-3.0', 'GPL-3.0-only'],
    ['lgpl-2.1', 'LGPL-2.1-only'],
    ['lgpl-3.0', 'LGPL-3.0-only'],
    ['odbl', 'ODbL-1.0'],
    ['odc-by', 'ODC-By-1.0'],
    ['pddl', 'PDDL-1.0'],
    ['c-uda', 'C-UDA-1.0'],
]);
/** The SPDX expression of a licence that a model names: `LicenseRef-…` for one that SPDX does not list. */
function spdxOf(named) {
    const name = named.trim();
    const known = spdx.get(name.toLowerCase()) ?? aliases.get(name.toLowerCase());
    if (known !== undefined)
        return known;
    if (/^(unknown|other|)$/i.test(name))
        return undefined;
    // An expression, as GGUF files have it, stands for itself.
    if (/ (AND|OR|WITH) /.test(name) || name.startsWith('LicenseRef-'))
        return name;
    const reference = name.replaceAll(/[^A-Za-z0-9.-]+/g, '-').replaceAll(/^-+|-+$/g, '');
    return reference === '' ? undefined : `LicenseRef-${reference}`;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/card.js



const oneOrMore = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).transform((value) => [value].flat());
/** Metadata of a model card (huggingface.co/docs/hub/model-cards, `ModelCardData`). */
const cardSchema = schemas/* object */.Ikc({
    license: oneOrMore.nullish(),
    license_name: schemas/* string */.YjP().nullish(),
    base_model: oneOrMore.nullish(),
});
/** What a model card tells: licence and base model. */
async function tellByCard(model) {
    const card = fileAt(model, 'README.md') ?? fileAt(model, 'MODEL_CARD.md');
    const { value, unknown } = await readFrontMatter(card, cardSchema);
    if (!value)
        return { unknown };
    const named = (value.license ?? []).map((licence) => licence === 'other' ? (value.license_name ?? licence) : licence);
    const licences = named.map(spdxOf);
    const bases = value.base_model ?? [];
    return {
        ...(named.length > 0 && licences.every((licence) => licence !== undefined) && { licenses: licences }),
        ...(bases.length === 1 && bases[0] !== undefined && { base: { name: bases[0], uri: `hf://${bases[0]}` } }),
        unknown: [
            ...unknown,
            ...licences
                .filter((licence) => licence?.startsWith('LicenseRef-'))
                .map((licence) => `SPDX does not list the licence that ${card?.name ?? ''} names, written as ${licence ?? ''}: read its terms.`),
            ...(bases.length > 1
                ? [`${card?.name ?? ''} names several base models, ${bases.join(', ')}: write the one that counts.`]
                : []),
        ],
    };
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/sources/dvc/documents.js
var documents = __webpack_require__(93507);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/sources/folders.js
var folders = __webpack_require__(32156);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/sources/read-text.js
var read_text = __webpack_require__(853);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/dvc.js






/** In bytes. */
const dvc_longestDocument = 16 * 1024 * 1024;
/** Where `dvc import` and `dvc import-url` say that the outputs came from (dvc/dependency/repo.py, dvc/schema.py). */
const importSchema = schemas/* object */.Ikc({
    deps: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        repo: schemas/* object */.Ikc({ url: schemas/* string */.YjP(), rev_lock: schemas/* string */.YjP().optional() }).optional(),
        etag: schemas/* string */.YjP().optional(),
        version_id: schemas/* string */.YjP().optional(),
        md5: schemas/* string */.YjP().optional(),
    }))
        .optional(),
});
/**
 * What the `.dvc` file beside a model tells: where it was imported from, at which commit; else its digest, which is a
 * revision that cannot move, of a place that only people know.
 */
async function tellByDvc({ folder, files }, { root }) {
    const sets = [folder, ...files.slice(0, 1).map(({ name }) => name)].filter((name) => name !== '');
    for (const name of sets) {
        const document = `${name}.dvc`;
        const read = await (0,read_text/* readText */.y)(root, document, dvc_longestDocument);
        if (!('text' in read))
            continue;
        const parsed = (0,documents/* parseDvc */.r)(read.text, 'stage');
        if (typeof parsed === 'string')
            return { unknown: [`${document} tells nothing: it ${parsed}.`] };
        const base = (0,folders/* below */.Gz)((0,folders/* folderOf */.yS)(document), parsed.folder);
        const output = parsed.outputs.find(({ path }) => (0,folders/* below */.Gz)(base, path) === name);
        if (!output)
            continue;
        const imported = importedFrom(read.text);
        return { source: imported ?? { revision: output.digest === '' ? undefined : `md5:${output.digest}` } };
    }
    return {};
}
/** The outputs of a `.dvc` file, relative to the root; or why it has none, as the end of a sentence. */
function outputsOf(document, text) {
    const parsed = (0,documents/* parseDvc */.r)(text, 'stage');
    if (typeof parsed === 'string')
        return parsed;
    const base = (0,folders/* below */.Gz)(external_node_path_default().posix.dirname(document), parsed.folder);
    return [...parsed.outputs.map(({ path }) => path), ...parsed.undetermined].map((path) => (0,folders/* below */.Gz)(base, path));
}
function importedFrom(text) {
    let value;
    try {
        value = (0,js_yaml/* load */.Hh)(text, { schema: js_yaml/* FAILSAFE_SCHEMA */.uH, maxDepth: 20, maxAliases: 100 });
    }
    catch (error) {
        if (error instanceof js_yaml/* YAMLException */.tB)
            return undefined;
        throw error;
    }
    const [dependency] = importSchema.safeParse(value).data?.deps ?? [];
    if (!dependency)
        return undefined;
    const { path, repo, etag, version_id: version, md5 } = dependency;
    if (repo)
        return { uri: `${repo.url}#${path}`, revision: repo.rev_lock };
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
        return undefined;
    return { uri: path, revision: version ?? etag ?? md5 };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/format-of.js

/** Names of formats by the ending of the weights (CNCF ModelPack, `config.format`, gives no list). */
const formats = {
    safetensors: 'safetensors',
    gguf: 'gguf',
    onnx: 'onnx',
    ort: 'onnx',
    pt: 'pytorch',
    pth: 'pytorch',
    ckpt: 'pytorch',
    bin: 'pytorch',
    keras: 'keras',
    h5: 'hdf5',
    tflite: 'tflite',
    pb: 'saved-model',
    pkl: 'pickle',
    joblib: 'pickle',
};
/** The format that all weights of a model share, if they do. */
function formatOf({ files }) {
    const weights = files.filter(({ name }) => ['weights', 'adapter'].includes(modelRole(name)));
    const found = new Set(weights.flatMap(({ name }) => {
        const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
        return Object.hasOwn(formats, ending) ? [formats[ending]] : [];
    }));
    const [format, ...others] = found;
    return format === undefined || others.length > 0 ? {} : { config: { format } };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/models/src/formats/gguf/gguf.js + 4 modules
var gguf = __webpack_require__(14654);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/gguf.js






/** What GGUF files tell of themselves (ggml, docs/gguf.md, "General metadata"). */
function tellByGguf({ files }) {
    const file = files.find(({ name }) => /\.gguf$/i.test(name) && !/^mmproj/i.test(external_node_path_default().posix.basename(name)));
    const facts = file && readGguf(file);
    if (!file || !facts)
        return Promise.resolve({});
    if (!facts.metadata)
        return Promise.resolve({ unknown: [`${(0,files_src/* shown */.SP)(file.name)} tells nothing: it is not a whole GGUF file.`] });
    return Promise.resolve(tell(facts.metadata, file));
}
/** Digest of the chat template that a GGUF file carries, if it carries one. */
function embeddedTemplate(file) {
    const template = readGguf(file)?.chatTemplate;
    return template === undefined ? undefined : { sha256: (0,external_node_crypto_.hash)('sha256', template, 'hex') };
}
/** The facts of a GGUF file; nothing when it is another format or cannot be read, which is told when it is measured. */
function readGguf({ path }) {
    try {
        const source = (0,files_src/* openSource */.oD)(path);
        try {
            if (!gguf/* gguf */.Q.matches(source.read(0, 4096), source))
                return undefined;
            return gguf/* gguf */.Q.read(source, { scanMember: () => [] }).facts ?? {};
        }
        finally {
            source.close();
        }
    }
    catch (error) {
        if (error instanceof verdict_src/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function tell(metadata, { name: file }) {
    const text = (key) => {
        const value = metadata[key];
        return typeof value === 'string' && value.trim() !== '' ? value : undefined;
    };
    const family = text('architecture');
    const licence = text('license');
    const expression = licence === undefined ? undefined : spdxOf(licence);
    const uri = text('source.repo_url') ?? text('source.url') ?? text('repo_url');
    const base = baseOf(text);
    const sampling = samplingOf(metadata);
    const [size, quantization, title] = [text('size_label'), text('quantization'), text('name')];
    return {
        name: external_node_path_default().posix.basename(file).replace(/(-\d{5}-of-\d{5})?\.gguf$/i, ''),
        ...(title !== undefined && { title }),
        ...(family !== undefined && { family }),
        ...(expression !== undefined && { licenses: [expression] }),
        ...(uri !== undefined && { source: { uri } }),
        ...(base && { base }),
        config: {
            format: 'gguf',
            ...(size !== undefined && { paramSize: size }),
            ...(quantization !== undefined && { quantization }),
        },
        ...(Object.keys(sampling).length > 0 && { sampling }),
    };
}
function baseOf(text) {
    const name = text('base_model.0.name');
    if (name === undefined)
        return undefined;
    const [uri, revision] = [text('base_model.0.repo_url'), text('base_model.0.version')];
    return { name, ...(uri !== undefined && { uri }), ...(revision !== undefined && { revision }) };
}
/** `general.sampling.*`, which are 32-bit floats: six digits are all that they hold. */
function samplingOf(metadata) {
    const number = (key, least, most) => {
        const value = metadata[`sampling.${key}`];
        return typeof value === 'number' && value >= least && value <= most ? Number(value.toPrecision(6)) : undefined;
    };
    const values = {
        temperature: number('temp', 0, Infinity),
        topP: number('top_p', 0, 1),
        topK: number('top_k', -1, 1e9),
        minP: number('min_p', 0, 1),
        repetitionPenalty: number('penalty_repeat', Number.MIN_VALUE, Infinity),
    };
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/sniff.js



/** Smaller files hold no weights worth looking for, in bytes. */
const smallest = 4096;
/** Endings of files that are not weights, whatever their first bytes. */
const known = /\.(md|txt|json|ya?ml|js|ts|mjs|cjs|css|html|py|rs|go|png|jpe?g|gif|svg|ico|woff2?|zip|gz|tgz|exe|dll|so|map|lock)$/i;
/** Whether the first bytes are those of GGUF, safetensors, HDF5 or a pickle, whatever the file is called. */
function hasWeightsMagic({ name, path, size }) {
    if (size < smallest || known.test(external_node_path_default().posix.basename(name)))
        return false;
    const head = headOf(path, 16);
    if (head.length < 16)
        return false;
    const magic = head.toString('latin1');
    if (magic.startsWith('GGUF') || magic.startsWith('\x89HDF\r\n\x1a\n'))
        return true;
    // Protocols 2 to 5, then what pickles of models begin with: a frame, a global, a mapping or a tuple.
    if (/^\x80[\x02-\x05][\x95c}(]/.test(magic))
        return true;
    return magic[8] === '{' && head.readBigUInt64LE() < BigInt(size - 8);
}
/** The first bytes of a file; none when it cannot be read, which is told when it is measured. */
function headOf(path, length) {
    try {
        const source = (0,files_src/* openSource */.oD)(path);
        try {
            return source.read(0, length);
        }
        finally {
            source.close();
        }
    }
    catch (error) {
        if (error instanceof verdict_src/* UserError */.yo)
            return Buffer.alloc(0);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/group.js




/** Names by which a folder shows that it is a model as a whole, with what is in the folders below it. */
const markers = [
    'config.json',
    'model_index.json',
    'modules.json',
    'MLmodel',
    'tokenizer.json',
    'tokenizer_config.json',
    'generation_config.json',
    'preprocessor_config.json',
    'adapter_config.json',
    'saved_model.pb',
];
/** Names by which a folder shows that it is a project, in which models lie beside other things. */
const projectMarkers = [
    'package.json',
    'pyproject.toml',
    'setup.py',
    'requirements.txt',
    'Cargo.toml',
    'go.mod',
    'Dockerfile',
    'seaworthy.yml',
];
/**
 * Which files make which model. A folder with weights is a model's, with everything in it; so is the topmost folder
 * above it that has the marks of a model. Of a project's own folder only files with a clear role belong to one.
 */
function groupModels(files, under) {
    const { isProject, isWhole, isOwn } = knowFolders(files);
    const seeds = new Set(files.filter(isSeed).map(({ name }) => (0,folders/* folderOf */.yS)(name)));
    const candidates = new Set([...seeds].map((seed) => climb(seed, under, isWhole)));
    const roots = outermost(candidates, (outer, inner) => isWhole(outer) || (!isProject(outer) && !isOwn(inner)));
    const models = new Map();
    const rest = [];
    for (const file of files) {
        const root = rootOf(file.name, roots, under);
        const belongs = root !== undefined && (!isProject(root) || ((0,folders/* folderOf */.yS)(file.name) === root && isClear(file)));
        if (!belongs)
            rest.push(file);
        else if (!models.get(root)?.push(file))
            models.set(root, [file]);
    }
    return { models: [...models].flatMap(([folder, all]) => splitGguf(folder, all, isWhole(folder))), rest };
}
function knowFolders(files) {
    const names = new Map();
    for (const { name } of files) {
        const folder = (0,folders/* folderOf */.yS)(name);
        const base = external_node_path_default().posix.basename(name);
        if (!names.get(folder)?.add(base))
            names.set(folder, new Set([base]));
    }
    const has = (folder, marks) => marks.some((mark) => names.get(folder)?.has(mark) === true);
    const isProject = (folder) => has(folder, projectMarkers) && !has(folder, ['MLmodel']);
    const isWhole = (folder) => has(folder, markers) && !isProject(folder);
    const hasPapers = (folder) => [...(names.get(folder) ?? [])].some((name) => ['card', 'licence'].includes(modelRole(name)));
    return { isProject, isWhole, isOwn: (folder) => isWhole(folder) || hasPapers(folder) };
}
function isSeed(file) {
    const base = external_node_path_default().posix.basename(file.name);
    return base === 'MLmodel' || base === 'model_index.json' || isNamedLikeWeights(file.name) || hasWeightsMagic(file);
}
/** What in a project's own folder can only be a model's. */
function isClear({ name }) {
    return ['weights', 'weights-index', 'tokenizer', 'chat-template', 'adapter'].includes(modelRole(name));
}
/** The topmost folder above the seed, down from `under`, that is a model as a whole; else the seed's own. */
function climb(seed, under, isWhole) {
    let root = seed;
    for (let folder = seed; folder !== under && folder !== '';) {
        folder = (0,folders/* folderOf */.yS)(folder);
        if (!isWhole(folder))
            break;
        root = folder;
    }
    return root;
}
/**
 * A folder in a model's belongs to it, unless the outer one has no marks of a model and is a project's, or the inner one
 * shows that it is a model of its own.
 */
function outermost(roots, swallows) {
    return new Set([...roots].filter((root) => !above(root).some((outer) => roots.has(outer) && swallows(outer, root))));
}
/** The folders above a folder, nearest first. */
function above(folder) {
    const outer = (0,folders/* folderOf */.yS)(folder);
    return folder === '' ? [] : [outer, ...above(outer)];
}
/** The nearest root above a file. */
function rootOf(name, roots, under) {
    for (let folder = (0,folders/* folderOf */.yS)(name);; folder = (0,folders/* folderOf */.yS)(folder)) {
        if (roots.has(folder))
            return folder;
        if (folder === under || folder === '')
            return undefined;
    }
}
/** GGUF files are whole models: several in a folder without the marks of one model are one each. */
function splitGguf(folder, files, whole) {
    const stems = Map.groupBy(files.filter(({ name }) => isNamedLikeWeights(name)), ({ name }) => ggufStem(name));
    if (whole || stems.size < 2 || stems.has(undefined))
        return [{ folder, files }];
    const models = [...stems].map(([stem = '', own]) => ({ folder, stem, files: own }));
    for (const file of files.filter(({ name }) => !isNamedLikeWeights(name))) {
        const owner = models.find(({ stem }) => file.name.startsWith(stem)) ?? models[0];
        owner?.files.push(file);
    }
    return models.map((model) => ({ folder: model.folder, files: model.files }));
}
/** `models/llama` of `models/llama-00001-of-00003.gguf`; nothing for another format. */
function ggufStem(name) {
    return /^(?<stem>.+?)(-\d{5}-of-\d{5})?\.gguf$/i.exec(name)?.groups?.['stem'];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/sources/huggingface/local-folder.js
var local_folder = __webpack_require__(56516);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/hugging-face.js






/** In bytes. */
const longestNote = 4096;
/**
 * What the places of files tell that huggingface_hub downloaded: a cache knows repository and commit, a folder filled by
 * `hf download --local-dir` the commit alone.
 */
async function tellByDownload({ folder, files }, { root }) {
    const absolute = external_node_path_default().join(root.path, folder);
    const place = (0,layout/* inSnapshot */.a)(`${absolute.split((external_node_path_default()).sep).join('/')}/x`);
    if (place) {
        const name = place.id.split('/').at(-1) ?? place.id;
        return { name, source: { uri: `hf://${place.id}`, revision: place.commit } };
    }
    const notes = external_node_path_default().join(absolute, local_folder/* notesFolder */.w4, 'download');
    if (!(0,external_node_fs_.lstatSync)(notes, { throwIfNoEntry: false }))
        return {};
    const paths = files.map(({ name }) => (folder === '' ? name : name.slice(folder.length + 1)));
    const commits = new Set();
    for (const path of paths) {
        const commit = await noteOf(external_node_path_default().join(notes, `${path}.metadata`));
        if (commit !== undefined)
            commits.add(commit);
    }
    const [commit, ...others] = commits;
    if (commit === undefined)
        return {};
    if (others.length === 0)
        return { source: { revision: commit } };
    const shown = folder === '' ? 'the folder' : folder;
    return {
        unknown: [
            `The files of ${shown} were downloaded at several commits, ${[...commits].join(', ')}: download them at one.`,
        ],
    };
}
async function noteOf(file) {
    try {
        return (0,local_folder/* parseDownloadNote */.wN)((await (0,files_src/* readBounded */.CB)(file, longestNote)).toString('utf8'))?.commit;
    }
    catch (error) {
        if (error instanceof verdict_src/* UserError */.yo)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/mlflow.js


const mlflow_text = schemas/* string */.YjP().nullish().catch(undefined);
/** `MLmodel` (mlflow, models/model.py, `Model.to_dict`). */
const mlModelSchema = schemas/* object */.Ikc({
    run_id: mlflow_text,
    artifact_path: mlflow_text,
    model_id: mlflow_text,
    model_uuid: mlflow_text,
    flavors: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish()).nullish(),
});
/** What an `MLmodel` tells: the run or logged model it came from, its format, its base. It has no digest of any file. */
async function tellByMlflow(model) {
    const { value, unknown } = await readYamlDocument(fileAt(model, 'MLmodel'), mlModelSchema);
    if (!value)
        return { unknown };
    const [flavor, details] = Object.entries(value.flavors ?? {}).find(([name]) => name !== 'python_function') ?? [];
    const base = details?.['source_model_name'];
    const revision = details?.['source_model_revision'];
    const source = sourceOf(value);
    return {
        ...(source && { source }),
        ...(flavor !== undefined && { config: { format: flavor } }),
        ...(typeof base === 'string' &&
            base !== '' && { base: { name: base, uri: `hf://${base}`, ...(typeof revision === 'string' && { revision }) } }),
        unknown,
    };
}
/** MLflow 3 knows models by an id; before, the files of a run. Registered versions and aliases may move, these do not. */
function sourceOf({ run_id, artifact_path, model_id, model_uuid }) {
    const revision = model_uuid ?? model_id ?? run_id;
    const uri = typeof model_id === 'string'
        ? `models:/${model_id}`
        : typeof run_id === 'string' && typeof artifact_path === 'string'
            ? `runs:/${run_id}/${artifact_path}`
            : undefined;
    if (uri === undefined && typeof revision !== 'string')
        return undefined;
    return { uri, revision: revision ?? undefined };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/telling.js
/** All that the sources tell. What an earlier one says of a field stands; groups of fields are joined key by key. */
function joined(tellings) {
    const result = {};
    for (const { unknown, source, config, sampling, base, ...fields } of tellings) {
        Object.assign(result, { ...fields, ...result });
        if (config)
            result.config = { ...config, ...result.config };
        if (sampling)
            result.sampling = { ...sampling, ...result.sampling };
        // A revision belongs to the place that is named with it, and a base's to its name.
        if (source)
            result.source ??= source;
        if (base)
            result.base ??= base;
        if (unknown)
            result.unknown = [...(result.unknown ?? []), ...unknown];
    }
    return result;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/transformers.js


const transformers_text = schemas/* string */.YjP().nullish().catch(undefined);
const number = schemas/* number */.aig().nullish().catch(undefined);
/** What of `config.json` decides which model it is (transformers, configuration_utils.py). Other keys are ignored. */
const configSchema = schemas/* object */.Ikc({
    architectures: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(undefined),
    model_type: transformers_text,
    dtype: transformers_text,
    torch_dtype: transformers_text,
    quantization_config: schemas/* object */.Ikc({
        quant_method: transformers_text,
        bits: number,
        load_in_4bit: schemas/* unknown */.L5J().optional(),
        load_in_8bit: schemas/* unknown */.L5J().optional(),
    })
        .nullish()
        .catch(undefined),
});
/** transformers, generation/configuration_utils.py. */
const generationSchema = schemas/* object */.Ikc({
    temperature: number,
    top_p: number,
    top_k: number,
    min_p: number,
    repetition_penalty: number,
    max_new_tokens: number,
    stop_strings: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])
        .nullish()
        .catch(undefined),
});
const adapterSchema = schemas/* object */.Ikc({ base_model_name_or_path: transformers_text, revision: transformers_text, peft_type: transformers_text });
/** What the settings of Hugging Face Transformers and PEFT tell. */
async function tellByTransformers(model) {
    const config = await readJsonDocument(fileAt(model, 'config.json'), configSchema);
    const generation = await readJsonDocument(fileAt(model, 'generation_config.json'), generationSchema);
    const adapter = await readJsonDocument(fileAt(model, 'adapter_config.json'), adapterSchema);
    const { value } = config;
    const told = value && configOf(value);
    const sampling = generation.value && transformers_samplingOf(generation.value);
    const base = adapter.value?.base_model_name_or_path;
    return {
        ...(typeof value?.model_type === 'string' && { family: value.model_type }),
        ...(told && Object.keys(told).length > 0 && { config: told }),
        ...(sampling && Object.keys(sampling).length > 0 && { sampling }),
        ...(typeof base === 'string' && base !== '' && { base: transformers_baseOf(base, adapter.value?.revision) }),
        unknown: [...config.unknown, ...generation.unknown, ...adapter.unknown],
    };
}
function transformers_baseOf(name, revision) {
    const onHub = /^[\w.-]+\/[\w.-]+$/.test(name);
    return { name, ...(onHub && { uri: `hf://${name}` }), ...(typeof revision === 'string' && { revision }) };
}
function configOf(config) {
    const architecture = config.architectures?.[0];
    const precision = (config.dtype ?? config.torch_dtype)?.replace(/^torch\./, '');
    const quantization = quantizationOf(config.quantization_config ?? {});
    return {
        ...(architecture !== undefined && { architecture }),
        ...(precision !== undefined && precision !== '' && { precision }),
        ...(quantization !== undefined && { quantization }),
    };
}
/** `gptq-4bit`, `bitsandbytes-8bit`, `fp8`. */
function quantizationOf({ quant_method: method, bits, load_in_4bit, load_in_8bit, }) {
    if (typeof method !== 'string' || method === '')
        return undefined;
    const width = bits ?? (load_in_4bit === true ? 4 : load_in_8bit === true ? 8 : undefined);
    return width === undefined ? method : `${method}-${width}bit`;
}
/** Values that the manifest could not hold, such as `top_k: null`, are left out. */
function transformers_samplingOf(generation) {
    const { temperature, top_p, top_k, min_p, repetition_penalty, max_new_tokens, stop_strings } = generation;
    const stop = [stop_strings ?? []].flat().filter((one) => one !== '');
    return {
        ...(within(temperature, 0, Infinity) && { temperature }),
        ...(within(top_p, 0, 1) && { topP: top_p }),
        ...(within(top_k, -1, Infinity) && Number.isInteger(top_k) && { topK: top_k }),
        ...(within(min_p, 0, 1) && { minP: min_p }),
        ...(within(max_new_tokens, 1, Infinity) && Number.isInteger(max_new_tokens) && { maxTokens: max_new_tokens }),
        ...(stop.length > 0 && { stop }),
        ...(within(repetition_penalty, Number.MIN_VALUE, Infinity) && { repetitionPenalty: repetition_penalty }),
    };
}
function within(value, least, most) {
    return typeof value === 'number' && value >= least && value <= most;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/discover.js












/** Sources of facts, the surest first. */
const tellers = [tellByDownload, tellByMlflow, tellByDvc, tellByCard, tellByTransformers, tellByGguf];
/** The models, prompts and agent settings among the files of a tree; `under` is the folder that was read. */
async function discover(tree, under) {
    const { models, rest } = groupModels(tree.files, under);
    const found = { models: [], prompts: [], configs: [], unknown: [...tree.unknown] };
    for (const model of models) {
        const { unknown = [], ...told } = joined([
            ...(await Promise.all(tellers.map((tell) => tell(model, tree)))),
            formatOf(model),
        ]);
        const roled = model.files.map((file) => ({ file, role: modelRole(file.name) }));
        found.models.push({ ...told, name: nameOf(model, told, models, tree), files: roled });
        found.unknown.push(...unknown);
    }
    for (const file of rest) {
        const role = promptRole(file.name);
        if (isAgentConfig(file.name))
            found.configs.push({ file, role: 'config' });
        else if (role !== undefined)
            found.prompts.push({ file, role });
    }
    return found;
}
/** What a repository of the Hub is called; the folder's name; for GGUF files that share a folder, the file's. */
function nameOf(model, told, all, { root }) {
    const absolute = external_node_path_default().join(root.path, model.folder);
    const folder = external_node_path_default().basename(absolute);
    const shared = all.filter((other) => other.folder === model.folder).length > 1;
    const inCache = (0,layout/* inSnapshot */.a)(`${absolute.split((external_node_path_default()).sep).join('/')}/x`) !== undefined;
    return (shared || inCache ? told.name : undefined) ?? folder;
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/verify/content.js
var verify_content = __webpack_require__(76885);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/judge-listed.js



/**
 * What is unsafe about loading the files that a generated manifest lists, each at the file itself: a list of poison must
 * not look reviewed. Its reviewed exceptions count, as when it is verified.
 */
async function judgeListed(text, manifestFile, facts, content) {
    const draft = await (0,manifest_src/* readDraft */.kF)(text, manifestFile);
    const files = (0,manifest_src/* draftFiles */.Z1)(draft).flatMap(({ entry, section, path }) => {
        const measured = facts.get(entry.name);
        const found = content.get(entry.name);
        if (measured === undefined || found === undefined)
            return [];
        const role = typeof entry.role === 'string' ? entry.role : '';
        const listed = { ...measured, role, section, path };
        const reading = {
            size: measured.size,
            sha256: measured.digest.sha256,
            digests: {},
            parts: undefined,
            content: found,
        };
        return [{ name: entry.name, listed, path: undefined, found: reading }];
    });
    return (0,verify_content/* contentFindings */.c)(files, (0,manifest_src/* draftExceptions */.sk)(draft)).map(({ entry, ...finding }) => ({
        ...finding,
        at: { file: entry ? external_node_path_default().join(external_node_path_default().dirname(manifestFile), entry.name) : manifestFile },
    }));
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/repair/lfs-pointer.js
var lfs_pointer = __webpack_require__(50111);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/repair/pointers.js
var pointers = __webpack_require__(73464);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/scan/brief.js
var brief = __webpack_require__(8704);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/measure.js







const mostErrors = 20;
/**
 * Reads every file once, with a worker also for its content. Throws UserErrors when files cannot be read, or are
 * placeholders of Git LFS: a manifest must not bless what is not the model.
 */
async function measureAll(files, hashing) {
    refuse(files.flatMap((file) => placeholder(file) ?? []));
    const digests = await readAll(files, hashing);
    refuse(digests.filter((digest) => digest instanceof verdict_src/* UserError */.yo));
    const facts = new Map();
    const content = new Map();
    const judgementOf = (0,brief/* judgements */.F)();
    for (const [index, file] of files.entries()) {
        const digest = digests[index];
        if (digest === undefined || digest instanceof verdict_src/* UserError */.yo)
            throw new Error('expected a digest for every file');
        const chatTemplate = embeddedTemplate(file);
        const { size, sha256, inspection } = digest;
        const brief = inspection;
        if (brief !== undefined)
            content.set(file.name, brief instanceof verdict_src/* UserError */.yo ? brief : judgementOf(brief));
        facts.set(file.name, { name: file.name, size, digest: { sha256 }, ...(chatTemplate && { chatTemplate }) });
    }
    return { facts, content };
}
function readAll(files, { worker, ...options }) {
    if (worker === undefined)
        return (0,files_src/* hashFiles */.yQ)(files, options);
    const requests = files.map(({ name, path, size }) => ({ path, size, inspectAs: name }));
    return (0,files_src/* readFiles */.Ul)(requests, { ...options, worker });
}
function placeholder({ name, path, size }) {
    if (size >= lfs_pointer/* longestPointer */.q || !(0,lfs_pointer/* parseLfsPointer */.y)(headOf(path, lfs_pointer/* longestPointer */.q)))
        return undefined;
    return new verdict_src/* UserError */.yo('model/lfs-pointer', `${(0,files_src/* shown */.SP)(name)} is a Git LFS pointer and not the file.`, {
        remedy: `Run \`git lfs pull --include=${(0,pointers/* quoted */.T)(name)}\`, then generate again.`,
        at: { file: path },
    });
}
function refuse(errors) {
    if (errors.length > 0)
        throw new verdict_src/* UserErrors */.tQ(errors.slice(0, mostErrors));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/tree.js





/** Folders of tools and tests, which are no part of a product. */
const skipped = new Set('.git .hg .svn .dvc .cache .venv venv node_modules __pycache__ .no_exist .idea test tests __tests__ fixtures'.split(' '));
/** The files below a folder of the root (`''` is the root itself) that can be listed, and what cannot. */
async function readTree(root, under, leftOut) {
    const entries = await (0,files_src/* walk */.GG)(root, {
        ...(under !== '' && { under }),
        skip: (name) => skipped.has(external_node_path_default().posix.basename(name)) || leftOut.has(external_node_path_default().join(root.path, name)),
    });
    const tree = { root, files: [], unknown: [] };
    for (const entry of entries) {
        if (entry.kind === 'directory')
            continue;
        const found = await listable(root, entry);
        if (typeof found === 'string')
            tree.unknown.push(found);
        else
            tree.files.push(found);
    }
    return tree;
}
async function listable(root, { name, kind, path, size, link }) {
    const reason = (0,files_src/* checkPortablePath */.L0)(name);
    if (reason !== undefined)
        return `${(0,files_src/* shown */.SP)(name)} cannot be listed, since its name ${reason}: rename it.`;
    if (kind === 'file')
        return { name, path, size };
    if (kind === 'other')
        return `${(0,files_src/* shown */.SP)(name)} cannot be listed: it is a device, a FIFO or a socket.`;
    if (link?.resolves === 'directory') {
        return `${(0,files_src/* shown */.SP)(name)} cannot be listed, since it is a link to a directory: put the directory itself there.`;
    }
    try {
        return await findFile(root, name);
    }
    catch (error) {
        if (!(error instanceof verdict_src/* UserError */.yo))
            throw error;
        return `${(0,files_src/* shown */.SP)(name)} cannot be listed: ${error.message}`;
    }
}
/**
 * The file of a name, behind links that stay in the root; those of a cache of huggingface_hub may also lead to the
 * blobs of the same repository, since that is its layout. Throws `files/not-found`, `files/leaves-root`, ….
 */
async function findFile(root, name) {
    const path = await realPath(root, name);
    const stat = (0,external_node_fs_.lstatSync)(path);
    if (!stat.isFile()) {
        throw new verdict_src/* UserError */.yo('files/not-a-file', `${(0,files_src/* shown */.SP)(name)} is not a regular file.`, {
            remedy: 'Put the file itself there.',
            at: { file: path },
        });
    }
    return { name, path, size: stat.size };
}
async function realPath(root, name) {
    try {
        return await (0,files_src/* resolveWithin */.s5)(root, name);
    }
    catch (error) {
        const place = (0,layout/* inSnapshot */.a)(external_node_path_default().join(root.path, name).split((external_node_path_default()).sep).join('/'));
        if (!place || !(error instanceof verdict_src/* UserError */.yo) || error.rule !== 'files/leaves-root')
            throw error;
        return (0,files_src/* resolveWithin */.s5)(await (0,files_src/* openRoot */.R8)(place.repository), `snapshots/${place.commit}/${place.path}`);
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/target.js








/** In bytes. */
const target_longestDocument = 16 * 1024 * 1024;
/**
 * Reads what is at a path: everything in a directory, in that of an `MLmodel`, what a `.dvc` file tracks, or one file.
 * Throws UserError when it is not in the root, is not there, or when DVC has not fetched it.
 */
async function readTarget(root, { path, manifestFile, leaveOut = [] }) {
    const name = await nameIn(root, path);
    const leftOut = new Set([manifestFile, ...leaveOut].map((file) => external_node_path_default().join(root.path, external_node_path_default().relative(external_node_path_default().dirname(manifestFile), file))));
    const stat = (0,external_node_fs_.lstatSync)(external_node_path_default().join(root.path, name), { throwIfNoEntry: false });
    if (stat?.isDirectory() === true)
        return directory(root, name, leftOut);
    if (external_node_path_default().posix.basename(name) === 'MLmodel')
        return directory(root, (0,folders/* folderOf */.yS)(name), leftOut);
    if (name.endsWith('.dvc'))
        return tracked(root, name, leftOut);
    const file = await findFile(root, name);
    return { tree: { root, files: [file], unknown: [] }, under: (0,folders/* folderOf */.yS)(name), covers: (one) => one === name };
}
async function directory(root, under, leftOut) {
    return {
        tree: await readTree(root, under, leftOut),
        under,
        covers: (name) => under === '' || name.startsWith(`${under}/`),
    };
}
/** What a `.dvc` file tracks, each output as a directory or a file. */
async function tracked(root, document, leftOut) {
    const text = (await (0,files_src/* readBounded */.CB)(external_node_path_default().join(root.path, document), target_longestDocument)).toString('utf8');
    const outputs = outputsOf(document, text);
    if (typeof outputs === 'string') {
        throw new verdict_src/* UserError */.yo('source/unreadable', `${(0,files_src/* shown */.SP)(document)} ${outputs}.`, {
            remedy: 'Name a .dvc file that DVC wrote.',
            at: { file: external_node_path_default().join(root.path, document) },
        });
    }
    const parts = await Promise.all(outputs.map((output) => outputAt(root, output, document, leftOut)));
    return {
        tree: { root, files: parts.flatMap(({ files }) => files), unknown: parts.flatMap(({ unknown }) => unknown) },
        under: (0,folders/* folderOf */.yS)(document),
        covers: (name) => outputs.some((output) => name === output || name.startsWith(`${output}/`)),
    };
}
async function outputAt(root, output, document, leftOut) {
    const stat = (0,external_node_fs_.lstatSync)(external_node_path_default().join(root.path, output), { throwIfNoEntry: false });
    if (!stat) {
        throw new verdict_src/* UserError */.yo('model/dvc-placeholder', `${(0,files_src/* shown */.SP)(output)}, which ${(0,files_src/* shown */.SP)(document)} tracks, is not there.`, {
            remedy: `Run \`dvc pull ${document}\`, then generate again.`,
            at: { file: external_node_path_default().join(root.path, document) },
        });
    }
    if (stat.isDirectory())
        return readTree(root, output, leftOut);
    return { root, files: [await findFile(root, output)], unknown: [] };
}
/** The path relative to the root, with `/`. Links above it are followed; the path itself keeps its name. */
async function nameIn(root, path) {
    const folder = await (0,promises_.realpath)(external_node_path_default().dirname(path)).catch(() => external_node_path_default().dirname(path));
    const name = (0,files_src/* portableWithin */.Fc)(root.path, external_node_path_default().join(folder, external_node_path_default().basename(path)));
    if (name === undefined) {
        throw new verdict_src/* UserError */.yo('manifest/outside-folder', `${(0,files_src/* shown */.SP)(path)} is not in the folder of the manifest, ${(0,files_src/* shown */.SP)(root.path)}.`, {
            remedy: 'Copy the model there (for the Hub: `hf download --local-dir`), or put the manifest in a folder above it.',
            at: { file: path },
        });
    }
    return name;
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/generate.js









/**
 * The manifest of what is at a path: a new one, or the existing one with new sizes, digests, files and fields. Writes
 * nothing. Generating again gives the same text. Throws UserErrors when the existing manifest or a file cannot be read,
 * when a file is a placeholder, or when the path is not in the manifest's folder.
 */
async function generate(request) {
    const { manifestFile, existing, hashing = {} } = request;
    const root = await (0,files_src/* openRoot */.R8)(external_node_path_default().dirname(manifestFile));
    const target = await readTarget(root, request);
    const discovered = await discover(target.tree, target.under);
    const listed = existing === undefined ? [] : await listedNames(existing, manifestFile);
    const others = await findListed(root, listed, discovered, target);
    const files = [...filesOf(discovered), ...others.files];
    const { facts, content } = await measureAll(files, hashing);
    const found = foundOf(discovered, facts, others);
    const written = existing === undefined ? (0,manifest_src/* createManifest */.e4)(found) : await (0,manifest_src/* updateManifest */.xA)(existing, manifestFile, found);
    return {
        text: written.text,
        changed: written.text !== existing,
        changes: written.changes,
        unknown: [...discovered.unknown, ...written.unknown],
        summary: summaryOf(found, facts),
        unsafe: await judgeListed(written.text, manifestFile, facts, content),
    };
}
async function listedNames(text, file) {
    return (0,manifest_src/* draftFiles */.Z1)(await (0,manifest_src/* readDraft */.kF)(text, file)).map(({ entry }) => entry.name);
}
function filesOf({ models, prompts, configs }) {
    return [...models.flatMap(({ files }) => files), ...prompts, ...configs].map(({ file }) => file);
}
/** Listed files at the path that no rule recognises: they are measured too. What cannot be read is a fault. */
async function findListed(root, names, discovered, target) {
    const known = new Set(filesOf(discovered).map(({ name }) => name));
    const others = { files: [], gone: new Set() };
    for (const name of names.filter((one) => !known.has(one) && target.covers(one))) {
        try {
            others.files.push(await findFile(root, name));
            known.add(name);
        }
        catch (error) {
            if (!(error instanceof verdict_src/* UserError */.yo))
                throw error;
            if (error.rule === 'files/not-found')
                others.gone.add(name);
            else if (error.rule !== 'files/illegal-path')
                throw error;
        }
    }
    return others;
}
function foundOf(discovered, facts, others) {
    const entry = ({ file, role }) => ({ ...factsOf(file), role });
    const factsOf = ({ name }) => {
        const known = facts.get(name);
        if (!known)
            throw new Error(`expected ${name} to be measured`);
        return known;
    };
    return {
        models: discovered.models.map((model) => ({ ...model, files: model.files.map(entry) })),
        prompts: discovered.prompts.map(entry),
        configs: discovered.configs.map(entry),
        others: others.files.map(factsOf),
        gone: others.gone,
    };
}
function summaryOf({ models, prompts, configs }, facts) {
    const bytesOf = (files) => [...files].reduce((sum, { size }) => sum + size, 0);
    return {
        models: models.map(({ name, files }) => ({ name, files: files.length, bytes: bytesOf(files) })),
        prompts: prompts.length,
        configs: configs.length,
        files: facts.size,
        bytes: bytesOf(facts.values()),
    };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/generate/check.js


const remedy = 'Run `mode: generate` and commit the manifest, or restore the reviewed files.';
/** Compares the existing manifest with what would be generated, and writes nothing. */
async function checkGenerated(request) {
    const generated = await generate(request);
    const { manifestFile, existing } = request;
    if (existing === undefined) {
        const message = 'There is no manifest; one can be generated.';
        return {
            generated,
            upToDate: false,
            findings: [{ rule: 'manifest/missing', severity: 'high', message, remedy, at: { file: manifestFile } }],
        };
    }
    const locate = (0,documents_src/* locator */.fl)(existing, manifestFile);
    const findings = generated.changes.map(async ({ path, message }) => {
        return { rule: 'manifest/out-of-date', severity: 'high', message, remedy, at: await locate(path) };
    });
    return { generated, upToDate: !generated.changed, findings: await Promise.all(findings) };
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/modes/generate.js






/** In bytes. */
const largestManifest = 64 * 1024 * 1024;
/** Writes or updates the manifest from what is at `path`; with `check`, only tells whether it is up to date. */
async function generateManifest({ manifest: manifestFile, path, check, signature }, job) {
    const existing = await readExisting(manifestFile);
    const request = {
        path: path ?? external_node_path_default().dirname(manifestFile),
        manifestFile,
        ...(existing !== undefined && { existing }),
        leaveOut: signature === undefined ? [] : [signature],
        hashing: { worker: job.worker('read') },
    };
    if (check) {
        const { generated, upToDate, findings } = await checkGenerated(request);
        return verdictOf(generated, upToDate, findings, job);
    }
    const generated = await generate(request);
    if (generated.changed)
        await (0,files_src/* writeAtomically */.vK)(manifestFile, generated.text);
    return verdictOf(generated, true, [], job);
}
async function readExisting(file) {
    try {
        return (await (0,files_src/* readBounded */.CB)(file, largestManifest)).toString('utf8');
    }
    catch (error) {
        if (error instanceof verdict_src/* UserError */.yo && error.rule === 'files/not-found')
            return undefined;
        throw error;
    }
}
function verdictOf({ summary, unknown, unsafe, changed, changes }, upToDate, findings, job) {
    // The manifest is written all the same: a reviewer sees what it lists, and an exception needs its digest.
    const outcome = upToDate ? (0,verdict_src/* outcomeOf */.sG)(unsafe) : 'fail';
    job.output('files', summary.files);
    job.output('bytes', summary.bytes);
    job.output('verified', outcome === 'pass');
    return {
        outcome,
        findings: [
            ...findings,
            ...unsafe,
            ...unknown.map((message) => ({
                rule: 'manifest/unknown',
                severity: 'note',
                message,
                remedy: 'Fill it in by hand: generating again keeps what you write.',
            })),
        ],
        subjects: [(0,src/* commitSubject */.sF)(job.invocation)],
        measured: {
            judged: false,
            models: summary.models.map(({ name, files, bytes }) => ({ model: name, files, bytes })),
            changed,
            differences: changes.length,
            prompts: summary.prompts,
            configurations: summary.configs,
            files: summary.files,
            bytes: summary.bytes,
        },
    };
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


/***/ })

};
;