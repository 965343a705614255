"use strict";
exports.id = 538;
exports.ids = [538];
exports.modules = {

/***/ 3538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readUserRules: () => (/* binding */ readUserRules),
  ruleOf: () => (/* binding */ ruleOf)
});

// EXTERNAL MODULE: ./build/shared/documents/src/index.js + 7 modules
var src = __webpack_require__(5959);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var verdict_src = __webpack_require__(6980);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
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

// EXTERNAL MODULE: ./build/actions/prompt-scan/src/governance/required-words.js
var required_words = __webpack_require__(3073);
;// CONCATENATED MODULE: ./build/actions/prompt-scan/src/governance/user-rules.js





const user_rules_text = schemas/* string */.YjP().min(1);
const example = schemas/* strictObject */.rej({ path: user_rules_text, content: schemas/* string */.YjP() });
const ruleSchema = schemas/* strictObject */.rej({
    /** Not `PS…`, which are ours. */
    id: schemas/* string */.YjP().regex(/^(?!PS\d)[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/, 'expected capitals, such as ACME-1, and not PS…'),
    name: schemas/* string */.YjP().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'expected a word in kebab-case'),
    title: user_rules_text,
    severity: schemas/* enum */.k5n(verdict_src/* severities */.gO),
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
        const { value } = await (0,src/* readYaml */.gM)(file, schema, { kind: 'file of rules' });
        return value.rules.map((rule) => ({ ...rule, file }));
    });
    const rules = (await Promise.all(read)).flat();
    const errors = [...sameIds(rules), ...rules.flatMap(faultsOf)];
    if (errors.length > 0)
        throw new verdict_src/* UserErrors */.tQ(errors);
    return rules;
}
function sameIds(rules) {
    const groups = Map.groupBy(rules, ({ id }) => id);
    return [...groups].flatMap(([id, [, ...others]]) => others.map(({ file }) => new verdict_src/* UserError */.yo('prompt-scan/user-rule', `Expected the rule ${id} once, found it again.`, {
        remedy: 'Give each rule an id of its own.',
        at: { file },
    })));
}
/** A rule that does not do what its own examples say is not the rule that was meant. */
function faultsOf(rule) {
    const { id, file, examples } = rule;
    const expression = compiled(rule);
    if (expression instanceof verdict_src/* UserError */.yo)
        return [expression];
    const finds = ({ content }) => [...expression.findAll(content)].length > 0;
    const fault = (message) => new verdict_src/* UserError */.yo('prompt-scan/user-rule', `Expected ${id} to find ${message}.`, {
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
        return new verdict_src/* UserError */.yo('prompt-scan/user-rule', `Expected the pattern of ${rule.id} in RE2 syntax: ${reason}.`, {
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
    const needed = (0,required_words/* wordsOf */.Z9)(rule);
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


/***/ })

};
;