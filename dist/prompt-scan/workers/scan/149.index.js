"use strict";
exports.id = 149;
exports.ids = [149];
exports.modules = {

/***/ 4149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readUserRules: () => (/* binding */ readUserRules),
  ruleOf: () => (/* binding */ ruleOf)
});

// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 2 modules
var src = __webpack_require__(1760);
// EXTERNAL MODULE: ./build/shared/documents/src/bounds.js
var bounds = __webpack_require__(8364);
;// CONCATENATED MODULE: ./build/shared/documents/src/parse-json.js



/** The value of a JSON document. */
function parse_json_parseJson(text, source) {
    refuseEmpty(text, source);
    try {
        const value = refuseExpansion(JSON.parse(text), source);
        refuseDuplicateKey(text, source);
        return value;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new UserError('document/not-json', `The ${source.kind} is not valid JSON.`, {
            remedy: 'Correct the syntax, or produce the file again with the tool that wrote it.',
            at: { file: source.file, ...placeOfSyntaxError(text, error) },
            cause: error,
        });
    }
}
function refuseDuplicateKey(text, { file, kind }) {
    const duplicate = duplicateKeyIn(text);
    if (!duplicate)
        return;
    throw new UserError('document/not-json', `The ${kind} gives the key ${JSON.stringify(duplicate.key.slice(0, 100))} twice.`, {
        remedy: 'Remove one of the two, or produce the file again with the tool that wrote it.',
        at: { file, ...placeOfOffset(text, duplicate.offset) },
    });
}
/** V8 tells the offset of a syntax error only in its message, and not for every error. */
function placeOfSyntaxError(text, error) {
    const position = /position (\d+)/.exec(error.message)?.[1];
    return placeOfOffset(text, position === undefined ? text.length : Number(position));
}
function placeOfOffset(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// EXTERNAL MODULE: ./build/shared/documents/src/parse-plain.js
var parse_plain = __webpack_require__(2599);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 36 modules
var files_src = __webpack_require__(5799);
// EXTERNAL MODULE: ./build/shared/documents/src/plain-lines.js
var plain_lines = __webpack_require__(6107);
// EXTERNAL MODULE: ./build/shared/documents/src/plain-yaml.js
var plain_yaml = __webpack_require__(7841);
;// CONCATENATED MODULE: ./build/shared/documents/src/plain-places.js


/**
 * Finds values in a YAML text of the plain style. Reads only what leads to them, and remembers that: for a text of a million
 * lines it takes a hundredth of the memory of the parser that knows all places. Nothing for another text, and for a value
 * that it does not know its way to.
 */
class PlainPlaces {
    #text;
    /** By the offset at which a mapping or list begins, and by its column. */
    #known = new Map();
    constructor(text) {
        this.#text = text;
    }
    static of(text) {
        return (0,plain_yaml/* parsePlainYaml */.r)(text, Number.POSITIVE_INFINITY) && new PlainPlaces(text);
    }
    find(path, part) {
        const lines = new plain_lines/* PlainLines */.E(this.#text);
        lines.next();
        let at = { value: { start: lines.start }, column: lines.column };
        for (const step of path) {
            const next = this.#membersOf(at).get(step);
            if (!next)
                return undefined;
            at = next;
        }
        if (part === 'key' && at.key)
            return at.key;
        // Lists within a line, and values with a remark behind them.
        const last = at.column === undefined && this.#text.slice(at.value.start, at.value.end);
        return last !== false && /^\[|^$|#/.test(last) ? undefined : at.value;
    }
    #membersOf({ value: { start }, column }) {
        if (column === undefined)
            return new Map();
        const place = `${start} ${column}`;
        const known = this.#known.get(place) ?? this.#read(start, column);
        this.#known.set(place, known);
        return known;
    }
    #read(start, column) {
        const lines = new plain_lines/* PlainLines */.E(this.#text);
        lines.seek(start, column);
        const members = new Map();
        const isList = lines.atItem();
        while (lines.column === column && lines.atItem() === isList) {
            if (isList)
                members.set(members.size, itemOf(lines));
            else
                members.set(this.#text.slice(lines.start, lines.keyEnd()), memberOf(lines));
            while (lines.column > column)
                lines.next();
        }
        return members;
    }
}
/** The item in the current line; goes on behind its first line. */
function itemOf(lines) {
    lines.enterItem();
    const isBlock = lines.atItem() || lines.keyEnd() !== -1;
    const item = isBlock
        ? { value: { start: lines.start }, column: lines.column }
        : { value: { start: lines.start, end: lines.end } };
    lines.next();
    return item;
}
/** The member in the current line; goes on behind its first line, or to the list below it. */
function memberOf(lines) {
    const { start, end, column } = lines;
    const colon = lines.keyEnd();
    const key = { start, end: colon };
    lines.next();
    if (colon + 1 < end)
        return { key, value: { start: colon + 2, end } };
    const isBlock = lines.column > column || (lines.column === column && lines.atItem());
    if (!isBlock)
        return { key, value: { start: end, end } };
    const member = { key, value: { start: lines.start }, column: lines.column };
    while (lines.column > column || (lines.column === column && lines.atItem()))
        lines.next();
    return member;
}

;// CONCATENATED MODULE: ./build/shared/documents/src/place.js

/**
 * Finds places in a YAML or JSON text. What is not in the plain style is parsed again when the first place is asked for,
 * by a second parser, one that keeps places: a cost that only documents with faults pay, once.
 */
function locator(text, file) {
    let plain;
    let loaded;
    return async (path, part = 'value') => {
        plain ??= plainLocator(text, file);
        const place = plain(path, part);
        if (place)
            return place;
        loaded ??= load(text, file);
        return (await loaded)(path, part);
    };
}
function plainLocator(text, file) {
    const places = PlainPlaces.of(text);
    const lines = places ? lineStarts(text) : [];
    return (path, part) => {
        const span = places?.find(path, part);
        if (!span)
            return undefined;
        const line = lineOf(span.start, lines);
        const start = lines[line - 1] ?? 0;
        return {
            file,
            line,
            column: span.start - start + 1,
            ...(span.end !== undefined && { endColumn: span.end - start + 1 }),
        };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** The number of the line, from 1 on, that holds an offset. */
function lineOf(offset, starts) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
async function load(text, file) {
    const { isMap, isNode, isScalar, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: false, logLevel: 'silent' });
    const nodeAt = (path, part) => {
        const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
        const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
        const node = part === 'key' && pair ? pair.key : document.getIn(path, true);
        return isNode(node) ? node : undefined;
    };
    return (path, part = 'value') => {
        for (let depth = path.length; depth >= 0; depth--) {
            const range = nodeAt(path.slice(0, depth), depth < path.length ? 'key' : part)?.range;
            if (!range)
                continue;
            const start = lines.linePos(range[0]);
            const end = lines.linePos(range[1]);
            // Only places on one line may carry columns in an annotation.
            const endColumn = end.line === start.line ? { endColumn: end.col } : {};
            return Promise.resolve({ file, line: start.line, column: start.col, ...endColumn });
        }
        return Promise.resolve({ file, line: 1 });
    };
}
/** `models[0].files[2].size` */
function showPath(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^[\w-]+$/.test(step))
            return `[${JSON.stringify(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/shared/documents/src/suggest.js
/** The candidate that a mistyped word most likely stands for, if one is near. */
function nearest(word, candidates) {
    const [best] = candidates
        .map((candidate) => ({
        candidate,
        distance: editDistance(word.slice(0, 100).toLowerCase(), candidate.toLowerCase()),
    }))
        .filter(({ candidate, distance }) => distance <= Math.max(2, Math.floor(candidate.length / 3)))
        .sort((a, b) => a.distance - b.distance);
    return best?.candidate;
}
/** Levenshtein's distance. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 0; i < a.length; i++) {
        const next = [i + 1];
        for (let j = 1; j <= b.length; j++) {
            const replace = (row[j - 1] ?? 0) + (a[i] === b[j - 1] ? 0 : 1);
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replace));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/shared/documents/src/validate.js



/** More faults than this are not worth reading at once. */
const maximumErrors = 20;
/**
 * The value when it fits the schema; else throws UserErrors, one for each fault, at its place in the text.
 * `kind` names the document in sentences: "model manifest".
 */
async function validate(value, schema, document) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issues = result.error.issues.slice(0, maximumErrors);
    const faults = issues.flatMap((issue) => faultsOf(issue, value, schema)).slice(0, maximumErrors);
    const locate = locator(document.text, document.file);
    const errors = faults.map(async ({ path, part, message, remedy }) => {
        const at = await locate(path, part);
        const where = path.length === 0 ? `The ${document.kind}` : `${document.kind}: ${showPath(path)}`;
        return new src/* UserError */.yo('document/invalid', `${where} ${message}`, { remedy, at });
    });
    throw new src/* UserErrors */.tQ(await Promise.all(errors));
}
function faultsOf(issue, value, schema) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => {
            const meant = nearest(key, known);
            return {
                path: [...path, key],
                part: 'key',
                message: 'is not a known key.',
                remedy: meant === undefined ? `Remove it: known here are ${known.join(', ')}.` : `Write "${meant}", or remove it.`,
            };
        });
    }
    const found = valueAt(value, path);
    const expected = issue.message.replace(/^Invalid \w+: /, '');
    if (found === undefined) {
        const wanted = expected.replace(/, received undefined$/, '').replace(/^expected /, '');
        return [{ path, part: 'value', message: 'is missing.', remedy: `Add "${path.at(-1) ?? ''}": ${article(wanted)}.` }];
    }
    return [
        { path, part: 'value', message: `must fit: ${expected}; found ${show(found)}.`, remedy: remedyFor(issue, found) },
    ];
}
function remedyFor(issue, found) {
    const words = issue.code === 'invalid_value' ? issue.values.filter((value) => typeof value === 'string') : [];
    const meant = typeof found === 'string' ? nearest(found, words) : undefined;
    if (meant !== undefined)
        return `Write "${meant}".`;
    if (issue.code !== 'invalid_type')
        return 'Correct the value.';
    if (issue.expected === 'string')
        return 'Write text; numbers and dates that are meant as text need quotes.';
    return typeof found === 'string'
        ? `Write ${article(issue.expected)} without quotes.`
        : `Write ${article(issue.expected)}.`;
}
function article(expected) {
    const noun = { array: 'list', record: 'mapping', object: 'mapping', int: 'whole number' }[expected] ?? expected;
    return `a ${noun}`;
}
function valueAt(value, path) {
    return path.reduce((node, step) => node !== null && typeof node === 'object' ? node[step] : undefined, value);
}
/** The keys that the schema knows at a path: objects, arrays and optional values between are followed. */
function keysAt(schema, path) {
    const at = path.reduce((node, step) => {
        const { def } = unwrap(node)?._zod ?? {};
        if (isObject(def))
            return def.shape[step];
        return isArray(def) ? def.element : undefined;
    }, schema);
    const { def } = unwrap(at)?._zod ?? {};
    return isObject(def) ? Object.keys(def.shape) : [];
}
function unwrap(schema) {
    const def = schema?._zod.def;
    return def?.innerType ? unwrap(def.innerType) : schema;
}
function isObject(def) {
    return def?.type === 'object';
}
function isArray(def) {
    return def?.type === 'array';
}
/** A value as a sentence can hold it: lists and mappings by name, since they may be large. */
function show(value) {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (value !== null && typeof value === 'object')
        return 'a mapping';
    const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : String(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

;// CONCATENATED MODULE: ./build/shared/documents/src/read.js






const defaultMaximumSize = 64 * 1024 * 1024;
/** Reads a YAML file that must fit a schema. Throws UserError or UserErrors at the place of each fault. */
function readYaml(file, schema, options) {
    return read(file, schema, options, async (text, source) => {
        // Most configurations need no whole parser, which takes as long to load as all else of an action.
        (0,bounds/* refuseEmpty */.Ot)(text, source);
        const plain = (0,parse_plain/* parsePlain */.e)(text);
        return plain ? plain.value : (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(528)]).then(__webpack_require__.bind(__webpack_require__, 9528))).parseYaml(text, source);
    });
}
/** Reads a JSON file that must fit a schema. Throws UserError or UserErrors at the place of each fault. */
function readJson(file, schema, options) {
    return read(file, schema, options, parseJson);
}
async function read(file, schema, { kind, maximumSize = defaultMaximumSize, usual }, parse) {
    const bytes = await (0,files_src/* readBounded */.CB)(file, maximumSize);
    const text = decode(bytes, { file, kind });
    const value = usual?.(text) ?? (await validate(await parse(text, { file, kind }), schema, { text, file, kind }));
    return { value, file, text, bytes };
}
function decode(bytes, { file, kind }) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new src/* UserError */.yo('document/not-utf8', `The ${kind} is not UTF-8 text.`, {
            remedy: 'Save it as UTF-8, or name the right file.',
            at: { file },
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/shared/documents/src/index.js







// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/actions/prompt-scan/src/governance/expression.js

/** Compiles an expression in RE2 syntax. Throws RE2JSException. */
function compile({ pattern, caseSensitive }) {
    const compiled = build/* RE2JS */.L3.compile(pattern, caseSensitive ? 0 : build/* RE2JS */.L3.CASE_INSENSITIVE);
    return {
        *findAll(text) {
            const matcher = compiled.matcher(text);
            while (matcher.find()) {
                if (matcher.end() > matcher.start())
                    yield { start: matcher.start(), end: matcher.end() };
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/prompt-scan/src/governance/required-words.js
/** A pattern's repetition of what stands before it: `{2}`, `{0,3}`. */
const repetition = /^\{\d+(?:,\d*)?\}/;
/** Shorter ones stand in most texts. */
const shortest = 3;
/** One of these, in lower case, stands in a text that the rule is tried on; undefined when it is tried on every text. */
function wordsOf({ words, pattern }) {
    return words?.map((word) => word.toLowerCase()) ?? requiredWords(pattern);
}
/** The rules that are tried on every text, in one sentence; undefined when there are none. */
function slowRules(rules) {
    const ids = rules.filter((rule) => wordsOf(rule) === undefined).map(({ id }) => id);
    if (ids.length === 0)
        return undefined;
    const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
    return (`Tried on every text, as neither "words" nor the pattern says what must stand there: ` +
        `${ids.slice(0, mostNamed).join(', ')}${more}. Name "words" in these rules to make them fast.`);
}
const mostNamed = 20;
/**
 * Words of which one stands in every text that a pattern in RE2 syntax finds something in, in lower case: of each
 * alternative the longest run of plain characters outside of groups and classes. Undefined when an alternative has none.
 * `s` and `k` end a run: without regard to case they are also found as U+017F and U+212A.
 */
function requiredWords(pattern) {
    const alternatives = runsOf(pattern);
    const words = alternatives?.map((runs) => runs.toSorted((a, b) => b.length - a.length)[0] ?? '');
    return words?.every((word) => word.length >= shortest) === true ? [...new Set(words)] : undefined;
}
/** A repetition behind such a group is one of what stands before it. */
const laterFlags = /.\(\?[a-zA-Z-]+\)/s;
/** The runs of plain characters of each alternative; undefined for syntax that is not told apart here. */
function runsOf(pattern) {
    if (pattern.includes('\\Q') || laterFlags.test(pattern))
        return undefined;
    const alternatives = [[]];
    let run = '';
    const endRun = () => {
        alternatives.at(-1)?.push(run);
        run = '';
    };
    for (let at = 0; at < pattern.length;) {
        const piece = pieceAt(pattern, at);
        at += piece.length;
        if (piece.kind === 'plain') {
            run += piece.character;
            continue;
        }
        // What may be missing is no part of the run: `colou?r`.
        if (piece.kind === 'repetition')
            run = run.slice(0, -1);
        endRun();
        if (piece.kind === 'or')
            alternatives.push([]);
    }
    endRun();
    return alternatives;
}
function pieceAt(pattern, at) {
    const unit = pattern.charAt(at);
    switch (unit) {
        case '|':
            return { kind: 'or', length: 1 };
        case '*':
        case '?':
            return { kind: 'repetition', length: 1 };
        case '{':
            return { kind: 'repetition', length: repetition.exec(pattern.slice(at, at + 20))?.[0].length ?? 1 };
        case '+':
            return { kind: 'other', length: 1 };
        case '(':
            return { kind: 'other', length: groupEnd(pattern, at) - at };
        case '[':
            return { kind: 'other', length: classEnd(pattern, at) - at };
        case '\\':
            return escapeAt(pattern, at);
        default:
            return plainOrOther(unit, 1);
    }
}
/** `\.` is a point; `\d`, `\pL`, `\x{10FFFF}` and `\b` are none of these characters. */
function escapeAt(pattern, at) {
    const unit = pattern.charAt(at + 1);
    if (/[^\w\s]/.test(unit))
        return plainOrOther(unit, 2);
    const named = /^\\(?:[pPx]\{[^}]{0,40}\}|x[\da-fA-F]{2}|[pP].|\d{1,3}|.)/s.exec(pattern.slice(at, at + 50))?.[0];
    return { kind: 'other', length: named?.length ?? 2 };
}
function plainOrOther(unit, length) {
    const isPlain = /[\x20-\x7e]/.test(unit) && !/[sk]/i.test(unit) && (length === 2 || !/[.^$)\]}]/.test(unit));
    return isPlain ? { kind: 'plain', character: unit.toLowerCase(), length } : { kind: 'other', length };
}
function groupEnd(pattern, start) {
    let depth = 0;
    for (let at = start; at < pattern.length;) {
        const unit = pattern.charAt(at);
        if (unit === '(')
            depth++;
        if (unit === ')' && --depth === 0)
            return at + 1;
        at = unit === '\\' ? at + 2 : unit === '[' ? classEnd(pattern, at) : at + 1;
    }
    return pattern.length;
}
/** Behind the `]` of a class; one that comes first is a member of it. */
function classEnd(pattern, start) {
    const first = pattern.charAt(start + 1) === '^' ? start + 2 : start + 1;
    for (let at = pattern.charAt(first) === ']' ? first + 1 : first; at < pattern.length;) {
        const unit = pattern.charAt(at);
        if (unit === ']')
            return at + 1;
        const name = pattern.startsWith('[:', at) ? pattern.indexOf(':]', at + 2) : -1;
        at = name >= 0 ? name + 2 : unit === '\\' ? at + 2 : at + 1;
    }
    return pattern.length;
}

;// CONCATENATED MODULE: ./build/actions/prompt-scan/src/governance/user-rules.js





const user_rules_text = schemas/* string */.YjP().min(1);
const example = schemas/* strictObject */.rej({ path: user_rules_text, content: schemas/* string */.YjP() });
const ruleSchema = schemas/* strictObject */.rej({
    /** Not `PS…`, which are ours. */
    id: schemas/* string */.YjP().regex(/^(?!PS\d)[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/, 'expected capitals, such as ACME-1, and not PS…'),
    name: schemas/* string */.YjP().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'expected a word in kebab-case'),
    title: user_rules_text,
    severity: schemas/* enum */.k5n(src/* severities */.gO),
    confidence: schemas/* enum */.k5n(['high', 'medium', 'low']).default('medium'),
    meaning: user_rules_text,
    why: user_rules_text,
    fix: user_rules_text,
    /** RE2 syntax, searched for in each text that a model reads. */
    pattern: user_rules_text,
    caseSensitive: schemas/* boolean */.zMY().default(false),
    /** At least one of these, in lower case, stands in a text that the pattern is tried on: makes it fast. */
    words: schemas/* array */.YOg(schemas/* string */.YjP().min(3)).min(1).optional(),
    surfaces: schemas/* array */.YOg(schemas/* enum */.k5n(['instructions', 'prompt', 'tool', 'knowledge', 'string'])).optional(),
    mappings: schemas/* strictObject */.rej({
        owasp: schemas/* array */.YOg(user_rules_text).default([]),
        agentic: schemas/* array */.YOg(user_rules_text).default([]),
        atlas: schemas/* array */.YOg(user_rules_text).default([]),
        cwe: schemas/* array */.YOg(schemas/* int */.Whr().positive()).default([]),
    })
        .prefault({}),
    examples: schemas/* strictObject */.rej({ bad: schemas/* array */.YOg(example).min(1), good: schemas/* array */.YOg(example).min(1) }),
});
const schema = schemas/* strictObject */.rej({ version: schemas/* literal */.euz(1), rules: schemas/* array */.YOg(ruleSchema) });
/** Reads files of rules. Throws UserErrors for what does not fit the schema, does not compile has an id twice, or does not do as its examples say. */
async function readUserRules(files) {
    const read = files.map(async (file) => {
        const { value } = await readYaml(file, schema, { kind: 'file of rules' });
        return value.rules.map((rule) => ({ ...rule, file }));
    });
    const rules = (await Promise.all(read)).flat();
    const errors = [...sameIds(rules), ...rules.flatMap(user_rules_faultsOf)];
    if (errors.length > 0)
        throw new src/* UserErrors */.tQ(errors);
    return rules;
}
function sameIds(rules) {
    const groups = Map.groupBy(rules, ({ id }) => id);
    return [...groups].flatMap(([id, [, ...others]]) => others.map(({ file }) => new src/* UserError */.yo('prompt-scan/user-rule', `Expected the rule ${id} once, found it again.`, {
        remedy: 'Give each rule an id of its own.',
        at: { file },
    })));
}
/** A rule that does not do what its own examples say is not the rule that was meant. */
function user_rules_faultsOf(rule) {
    const { id, file, examples } = rule;
    const expression = compiled(rule);
    if (expression instanceof src/* UserError */.yo)
        return [expression];
    const finds = ({ content }) => [...expression.findAll(content)].length > 0;
    const fault = (message) => new src/* UserError */.yo('prompt-scan/user-rule', `Expected ${id} to find ${message}.`, {
        remedy: 'Correct the pattern or the example.',
        at: { file },
    });
    return [
        ...examples.bad.flatMap((one, index) => finds(one) ? [] : [fault(`its bad example ${index + 1}, which it does not`)]),
        ...examples.good.flatMap((one, index) => (finds(one) ? [fault(`nothing in its good example ${index + 1}`)] : [])),
    ];
}
function compiled(rule) {
    try {
        return compile(rule);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        return new src/* UserError */.yo('prompt-scan/user-rule', `Expected the pattern of ${rule.id} in RE2 syntax: ${reason}.`, {
            remedy: 'Write it without look-around and back-references: https://github.com/google/re2/wiki/Syntax.',
            at: { file: rule.file },
            cause,
        });
    }
}
/** The rule as the engine runs it. */
function ruleOf(rule) {
    const { id, name, title, severity, confidence, meaning, why, fix, mappings, examples, surfaces } = rule;
    const info = { id, name, title, severity, confidence, meaning, why, fix, mappings, examples };
    const expression = compile(rule);
    const needed = wordsOf(rule);
    return {
        info,
        on: 'text',
        needs: needed === undefined ? 'nothing' : { words: needed },
        ...(surfaces && { surfaces }),
        context: 'lowers',
        find: (view) => matches(view, expression, title),
    };
}
/** More matches in one text are one fault told often. */
const mostMatches = 100;
function* matches({ text: searched }, expression, title) {
    let count = 0;
    for (const { start, end } of expression.findAll(searched)) {
        yield { start, end, message: `${title}.` };
        if (++count === mostMatches)
            return;
    }
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Ot: () => (/* binding */ refuseEmpty),
/* harmony export */   eR: () => (/* binding */ refuseExpansion)
/* harmony export */ });
/* harmony import */ var _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1760);

/** How deep a document may nest, and how many values and characters it may hold, once its aliases are expanded. */
const limits = { depth: 100, values: 3_000_000, characters: 128 * 1024 * 1024 };
function refuseEmpty(text, { file, kind }) {
    if (text.trim() !== '')
        return;
    throw new _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('document/empty', `The ${kind} is empty.`, {
        remedy: 'Write its content, or name the right file.',
        at: { file, line: 1 },
    });
}
/** Shared nodes make a small text stand for billions of values ("billion laughs"): counts as an expansion would, and stops. */
function refuseExpansion(value, { file, kind }) {
    let values = 0;
    let characters = 0;
    const refuse = (found) => {
        throw new _seaworthy_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('document/too-large', `The ${kind} ${found}.`, {
            remedy: 'Write repeated parts out instead of nesting aliases, or split the document.',
            at: { file, line: 1 },
        });
    };
    const count = (node, depth) => {
        if (++values > limits.values)
            refuse(`expands to more than ${limits.values} values`);
        if (depth > limits.depth)
            refuse(`nests deeper than ${limits.depth} levels`);
        if (typeof node === 'string')
            characters += node.length;
        if (characters > limits.characters)
            refuse(`expands to more than ${limits.characters} characters`);
        if (node === null || typeof node !== 'object')
            return;
        for (const child of Array.isArray(node) ? node : Object.values(node))
            count(child, depth + 1);
    };
    count(value, 0);
    return value;
}


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parsePlain)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8364);
/* harmony import */ var _plain_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7841);


/** The value of YAML without anything that is rare; undefined when it takes a whole parser, or is too large for one. */
function parsePlain(text) {
    return text.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.characters ? (0,_plain_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlainYaml */ .r)(text, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.values) : undefined;
}


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PlainLines)
/* harmony export */ });
const space = 0x20;
const dash = 0x2d;
const hash = 0x23;
/** Goes through the lines of a YAML text in the plain style, those with nothing but a remark left out. */
class PlainLines {
    /** Where the content of the current line begins, and where it ends. */
    start = 0;
    end = -1;
    /** Its column, from 0 on; -1 behind the last line. */
    column = -1;
    #text;
    constructor(text) {
        this.#text = text;
        if (text.startsWith('---\n'))
            this.end = 3;
    }
    next() {
        const text = this.#text;
        while (this.end < text.length) {
            let at = this.end + 1;
            const line = at;
            while (text.charCodeAt(at) === space)
                at++;
            const end = text.indexOf('\n', at);
            this.start = at;
            this.end = end === -1 ? text.length : end;
            this.column = at - line;
            if (at < this.end && text.charCodeAt(at) !== hash)
                return;
        }
        this.column = -1;
    }
    /** Goes to the content that begins at an offset, in a column. */
    seek(start, column) {
        const end = this.#text.indexOf('\n', start);
        this.start = start;
        this.end = end === -1 ? this.#text.length : end;
        this.column = column;
    }
    atItem() {
        return this.#text.charCodeAt(this.start) === dash && this.#text.charCodeAt(this.start + 1) === space;
    }
    /** Goes behind the dash of an item. */
    enterItem() {
        this.start += 2;
        this.column += 2;
    }
    /** The offset of the colon behind the key in the current line; -1 when it has no key. */
    keyEnd() {
        const colon = this.#text.indexOf(':', this.start);
        if (colon === -1 || colon >= this.end)
            return -1;
        return colon + 1 === this.end || this.#text.charCodeAt(colon + 1) === space ? colon : -1;
    }
}


/***/ }),

/***/ 7841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parsePlainYaml)
/* harmony export */ });
/* harmony import */ var _plain_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6107);

/** Deeper texts are left to the full parser, which knows the limit. */
const deepest = 50;
/**
 * All characters that may stand anywhere: no tabs, no carriage returns, no other control or line-breaking characters.
 * What is beyond is not wrong, only left to the full parser.
 */
const beyond = /[^\n\x20-\x7e\u00a0-\u1fff\u2010-\u2027\u2030-\ud7ff\ue000-\ufefe]/;
const key = /^[A-Za-z][\w-]*$/;
/** Words that are, or in YAML 1.1 were, something else than text. */
const reserved = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
const longestReserved = 5;
/** Text that nothing else can be taken for: it begins with a letter or `/`, or is a digest, or a path. */
const word = /^[A-Za-z_/][\w./@+=~-]*$/;
const words = /^[A-Za-z_/](?:[\w./@+=~(),'-]|:(?=[^ ])| (?=[^ #]))*$/;
const digest = /^[0-9a-f]*[acdf][0-9a-f]*$/;
const path = /^\d[\w.@+-]*\/[\w./@+-]*$/;
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const quoted = /^(?:"[^"\\]*"|'[^']*')$/;
const list = /^\[(?:[A-Za-z][\w./+-]*(?:, ?[A-Za-z][\w./+-]*)*)?\]$/;
/**
 * The value of a YAML text in the plain style in which long documents are written: mappings and lists in blocks, one
 * value a line, remarks. Nothing when the text uses anything else, or is wrong: the full parser, which takes five times
 * as long, is the judge of that. What this one returns is what that one returns. At most `mostValues` values.
 */
function parsePlainYaml(text, mostValues) {
    if (beyond.test(text))
        return undefined;
    try {
        return { value: new PlainReader(text, mostValues).document() };
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
}
function isReserved(text) {
    return text.length <= longestReserved && reserved.test(text);
}
class NotPlain extends Error {
}
class PlainReader {
    #text;
    #lines;
    #keys = new Set();
    #depth = 0;
    #valuesLeft;
    constructor(text, mostValues) {
        this.#text = text;
        this.#lines = new _plain_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .PlainLines */ .E(text);
        this.#valuesLeft = mostValues;
    }
    document() {
        this.#lines.next();
        if (this.#lines.column === -1)
            throw new NotPlain();
        const value = this.#block();
        if (this.#lines.column !== -1)
            throw new NotPlain();
        return value;
    }
    /** The mapping or list that begins in the current line. */
    #block() {
        if (++this.#depth > deepest)
            throw new NotPlain();
        const value = this.#lines.atItem() ? this.#items(this.#lines.column) : this.#members(this.#lines.column);
        this.#depth--;
        return value;
    }
    #items(column) {
        this.#count();
        const lines = this.#lines;
        const items = [];
        while (lines.column === column && lines.atItem()) {
            lines.enterItem();
            items.push(lines.atItem() || lines.keyEnd() !== -1 ? this.#block() : this.#lastOfLine(lines.start, column));
        }
        if (lines.column > column)
            throw new NotPlain();
        return items;
    }
    #members(column) {
        this.#count();
        const lines = this.#lines;
        const members = {};
        while (lines.column === column && !lines.atItem()) {
            const end = lines.keyEnd();
            const name = this.#text.slice(lines.start, end);
            if (end === -1 || !this.#isKey(name) || Object.hasOwn(members, name))
                throw new NotPlain();
            members[name] = end + 1 === lines.end ? this.#valueBelow(column) : this.#lastOfLine(end + 2, column);
        }
        if (lines.column > column)
            throw new NotPlain();
        return members;
    }
    /** A list may stand in the column of its key. */
    #valueBelow(column) {
        const lines = this.#lines;
        lines.next();
        if (lines.column > column || (lines.column === column && lines.atItem()))
            return this.#block();
        this.#count();
        return null;
    }
    /** The value from an offset to the end of the line. Lines that are further in would continue it. */
    #lastOfLine(start, column) {
        const value = this.#scalar(this.#text.slice(start, this.#lines.end));
        this.#lines.next();
        if (this.#lines.column > column)
            throw new NotPlain();
        return value;
    }
    #scalar(text) {
        this.#count();
        if (word.test(text) && !isReserved(text))
            return text;
        if (digest.test(text) || path.test(text))
            return text;
        if (number.test(text))
            return Number(text);
        if (words.test(text) && !isReserved(text))
            return text;
        if (quoted.test(text))
            return text.slice(1, -1);
        if (list.test(text))
            return this.#words(text.slice(1, -1));
        const remark = text.indexOf(' #');
        if (remark <= 0 || /["']/.test(text))
            throw new NotPlain();
        this.#valuesLeft++;
        return this.#scalar(text.slice(0, remark).trimEnd());
    }
    #words(text) {
        const found = text === '' ? [] : text.split(/, ?/);
        for (const one of found) {
            this.#count();
            if (isReserved(one))
                throw new NotPlain();
        }
        return found;
    }
    /** Long documents have few keys, many times. */
    #isKey(name) {
        if (this.#keys.has(name))
            return true;
        if (!key.test(name) || isReserved(name))
            return false;
        this.#keys.add(name);
        return true;
    }
    #count() {
        if (--this.#valuesLeft < 0)
            throw new NotPlain();
    }
}


/***/ })

};
;