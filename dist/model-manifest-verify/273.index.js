"use strict";
exports.id = 273;
exports.ids = [273];
exports.modules = {

/***/ 41498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ judgeTemplate)
});

// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var src = __webpack_require__(58881);
// EXTERNAL MODULE: ./build/shared/models/src/formats/reading/judgement.js
var reading_judgement = __webpack_require__(25682);
;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/expression.js
/** The expressions directly inside one. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'constant':
        case 'name':
            return [];
        case 'attribute':
            return [expression.of];
        case 'item':
            return [expression.of, ...expression.keys];
        case 'slice':
            return [expression.start, expression.stop, expression.step].filter((part) => part !== undefined);
        case 'call':
        case 'filter':
        case 'test':
            return [expression.of, ...expression.arguments.map(({ value }) => value)];
        case 'operation':
            return expression.operands;
        case 'list':
            return expression.items;
    }
}
/** Longer chains of operators, attributes and filters are not judged. */
const longestChain = 300;
/** An expression that is not judged, since who walks over it may not come back. */
class TooDeep extends Error {
}
/** So that recursion over an expression ends; throws `TooDeep`. Level by level, since recursion is what is to be protected. */
function checkDepth(expressions) {
    let level = expressions;
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth === longestChain)
            throw new TooDeep();
        level = level.flatMap(partsOf);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/hidden-text.js
/** Characters that a reader does not see, by what they do. Joiners are left out: emoji and many scripts need them. */
const kinds = [
    ['characters that change the direction of text', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu],
    ['characters without width', /[\u00AD\u180E\u200B\u2060-\u2065\u206A-\u206F\uFEFF]/gu],
    ['tag characters, which spell text that nobody sees', /[\u{E0000}-\u{E007F}]/gu],
    ['variation selectors in numbers that hide data', /(?:[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]){2,}/gu],
];
function findHiddenText(text) {
    return kinds.flatMap(([what, pattern]) => {
        const offset = text.search(pattern);
        return offset === -1 ? [] : [{ what, count: text.match(pattern)?.length ?? 0, offset }];
    });
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/constant.js
/** Longer results are of no interest: names of attributes are short. In UTF-16 units and elements. */
const longest = 4096;
/** The value of an expression, when the template alone decides it. Attribute names are hidden by building them. */
function constantOf(expression, known) {
    const value = evaluate(expression, known);
    return typeof value === 'number' || value === undefined || value.length <= longest ? value : undefined;
}
function evaluate(expression, known) {
    switch (expression.kind) {
        case 'constant':
            return expression.value;
        case 'name':
            return known.get(expression.name);
        case 'attribute':
            return expression.of.kind === 'name' ? known.get(`${expression.of.name}.${expression.name}`) : undefined;
        case 'list':
            return allOf(expression.items, known);
        case 'item':
            return itemOf(expression.of, expression.keys, known);
        case 'operation':
            return operated(expression.operator, allOf(expression.operands, known));
        case 'filter':
            return applied(expression.name, constantOf(expression.of, known), argumentsOf(expression.arguments, known));
        case 'call': {
            const method = expression.of;
            if (method.kind !== 'attribute')
                return undefined;
            return called(method.name, constantOf(method.of, known), argumentsOf(expression.arguments, known));
        }
        case 'slice':
        case 'test':
            return undefined;
    }
}
function allOf(expressions, known) {
    const values = expressions.map((expression) => constantOf(expression, known));
    return values.every((value) => value !== undefined) ? values : undefined;
}
function argumentsOf(list, known) {
    return allOf(list.map(({ value }) => value), known);
}
function itemOf(of, [key], known) {
    const whole = constantOf(of, known);
    if (key === undefined || whole === undefined || typeof whole === 'number')
        return undefined;
    if (key.kind === 'slice')
        return sliced(whole, key, known);
    const index = constantOf(key, known);
    return typeof index === 'number' ? whole.at(index) : undefined;
}
function sliced(whole, slice, known) {
    const [start, stop, step] = [slice.start, slice.stop, slice.step].map((part) => part && constantOf(part, known));
    const elements = Array.from(whole);
    if (step === -1 && start === undefined && stop === undefined)
        return likeWhole(whole, elements.reverse());
    if (step !== undefined && step !== 1) {
        if (typeof step !== 'number' || step <= 0)
            return undefined;
        return likeWhole(whole, elements.slice(numberOr(start), numberOr(stop)).filter((_, index) => index % step === 0));
    }
    return likeWhole(whole, elements.slice(numberOr(start), numberOr(stop)));
}
function numberOr(value) {
    return typeof value === 'number' ? value : undefined;
}
function likeWhole(whole, elements) {
    return typeof whole === 'string' ? elements.join('') : elements;
}
function operated(operator, operands) {
    const [left, right] = operands ?? [];
    if (left === undefined)
        return undefined;
    if (right === undefined)
        return operator === '-' && typeof left === 'number' ? -left : undefined;
    if (operator === '~')
        return textOf(left) + textOf(right);
    if (operator === '+' && typeof left === 'string' && typeof right === 'string')
        return left + right;
    if (typeof left === 'number' && typeof right === 'number')
        return calculated(operator, left, right);
    if (operator === '+' && Array.isArray(left) && Array.isArray(right))
        return [...left, ...right];
    if (operator === '*' && typeof left === 'string' && typeof right === 'number')
        return repeated(left, right);
    if (operator === '*' && typeof left === 'number' && typeof right === 'string')
        return repeated(right, left);
    return operator === '%' && typeof left === 'string'
        ? formatted(left, Array.isArray(right) ? right : [right])
        : undefined;
}
function calculated(operator, left, right) {
    switch (operator) {
        case '+':
            return left + right;
        case '-':
            return left - right;
        case '*':
            return left * right;
        case '**':
            return left ** right;
        default:
            return undefined;
    }
}
function repeated(text, times) {
    return times >= 0 && text.length * times <= longest ? text.repeat(Math.floor(times)) : undefined;
}
function textOf(value) {
    return Array.isArray(value) ? `[${value.map(textOf).join(', ')}]` : String(value);
}
/** `%s`, `%d`, `%c` and `%x` of Python, in order. */
function formatted(pattern, values) {
    let next = 0;
    return pattern.replace(/%([-+ #0-9.]*)([sdcrxX%])/g, (_, __, letter) => {
        if (letter === '%')
            return '%';
        const value = values[next++] ?? '';
        return letter === 'c' && typeof value === 'number' ? characterOf(value) : textOf(value);
    });
}
function characterOf(codePoint) {
    return codePoint >= 0 && codePoint <= 0x10ffff ? String.fromCodePoint(Math.floor(codePoint)) : '';
}
/** `{}` and `{0}` of Python, in order. */
function braced(pattern, values) {
    let next = 0;
    return pattern.replace(/\{(\d*)(?:![rsa])?(?::([^}]*))?\}/g, (_, index, kind) => {
        const value = values[index === '' ? next++ : Number(index)] ?? '';
        return kind === 'c' && typeof value === 'number' ? characterOf(value) : textOf(value);
    });
}
function applied(filter, of, list) {
    if (of === undefined || list === undefined)
        return undefined;
    if (filter === 'format')
        return typeof of === 'string' ? formatted(of, list) : undefined;
    if (filter === 'join')
        return typeof of === 'number'
            ? undefined
            : Array.from(of)
                .map(textOf)
                .join(textOf(list[0] ?? ''));
    if (filter === 'list')
        return typeof of === 'string' ? Array.from(of) : of;
    if (filter === 'first' || filter === 'last') {
        return typeof of === 'number' ? undefined : of.at(filter === 'first' ? 0 : -1);
    }
    if (filter === 'reverse')
        return typeof of === 'number' ? undefined : likeWhole(of, Array.from(of).reverse());
    if (filter === 'trim')
        return typeof of === 'string' ? of.trim() : undefined;
    if (['string', 'safe', 'e', 'escape', 'forceescape'].includes(filter))
        return textOf(of);
    return called(filter, of, list);
}
function called(method, of, list) {
    if (typeof of !== 'string' || list === undefined)
        return undefined;
    const [first, second] = list;
    switch (method) {
        case 'format':
            return braced(of, list);
        case 'join':
            return Array.isArray(first) || typeof first === 'string' ? Array.from(first).map(textOf).join(of) : undefined;
        case 'lower':
        case 'casefold':
            return of.toLowerCase();
        case 'upper':
            return of.toUpperCase();
        case 'capitalize':
            return of.charAt(0).toUpperCase() + of.slice(1).toLowerCase();
        case 'swapcase':
            return Array.from(of)
                .map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
                .join('');
        case 'strip':
            return typeof first === 'string' ? stripped(of, first) : of.trim();
        case 'replace':
            return typeof first === 'string' && typeof second === 'string' && first !== ''
                ? replaced(of, first, second)
                : undefined;
        default:
            return undefined;
    }
}
function stripped(text, characters) {
    const letters = Array.from(text);
    while (letters.length > 0 && characters.includes(letters[0] ?? ''))
        letters.shift();
    while (letters.length > 0 && characters.includes(letters.at(-1) ?? ''))
        letters.pop();
    return letters.join('');
}
function replaced(text, from, to) {
    return text.length * (to.length + 1) <= longest * 16 ? text.replaceAll(from, to) : undefined;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/names.js


/** More is not followed. */
const mostNames = 1000;
/** Keeps what a statement binds. */
function remember(tag, expressions, names) {
    const [first, second] = expressions;
    if (tag === 'set' && first?.kind === 'name' && second === undefined)
        names.built.add(first.name);
    if (tag === 'macro' && first?.kind === 'call' && first.of.kind === 'name')
        names.built.add(first.of.name);
    if (tag === 'for' && first?.kind === 'operation' && first.operator === 'in')
        bindLoop(names, first.operands);
    if (tag !== 'set' && tag !== 'with')
        return;
    for (let index = 0; index + 1 < expressions.length; index += 2) {
        bind(names, expressions[index], expressions[index + 1]);
    }
}
function bind(names, target, value) {
    if (target === undefined || value === undefined)
        return;
    if (target.kind === 'name' && value.kind === 'call' && value.of.kind === 'name' && value.of.name === 'namespace') {
        for (const { name, value: field } of value.arguments) {
            if (name !== undefined)
                keep(names, `${target.name}.${name}`, field);
        }
    }
    else if (target.kind === 'name') {
        keep(names, target.name, value);
    }
    else if (target.kind === 'attribute' && target.of.kind === 'name') {
        keep(names, `${target.of.name}.${target.name}`, value);
    }
}
/** The variable of a loop over constants stands for the first of them. */
function bindLoop({ constants }, [target, list]) {
    const values = list && constantOf(list, constants);
    const [first] = Array.isArray(values) ? values : [];
    if (target?.kind === 'name' && first !== undefined && constants.size < mostNames)
        constants.set(target.name, first);
}
/** A name that no longer holds a constant keeps the last one: a loop may come back to it. */
function keep(names, name, value) {
    if (names.constants.size >= mostNames || names.built.size >= mostNames)
        return;
    const constant = constantOf(value, names.constants);
    if (constant !== undefined)
        names.constants.set(name, constant);
    else if (buildsName(value, names))
        names.built.add(name);
}
const buildingFilters = new Set(['join', 'format', 'reverse']);
/** Whether an expression makes a text in a way that only names which should not be seen need. */
function buildsName(expression, names) {
    switch (expression.kind) {
        case 'name':
            return names.built.has(expression.name);
        case 'attribute':
            return expression.of.kind === 'name' && names.built.has(`${expression.of.name}.${expression.name}`);
        case 'operation':
            if (expression.operator === '~')
                return true;
            if (expression.operator === '+' && expression.operands.some(holdsText))
                return true;
            if (expression.operator === '%' && expression.operands.slice(0, 1).some(holdsText))
                return true;
            return partsOf(expression).some((part) => buildsName(part, names));
        case 'filter':
            return buildingFilters.has(expression.name) || buildsName(expression.of, names);
        case 'call': {
            const { of } = expression;
            return of.kind === 'attribute' ? buildingFilters.has(of.name) || buildsName(of.of, names) : buildsName(of, names);
        }
        case 'constant':
        case 'item':
        case 'slice':
        case 'test':
        case 'list':
            return false;
    }
}
function holdsText(expression) {
    return expression.kind === 'constant' && typeof expression.value === 'string';
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/python-names.js
/** Special attributes of Python objects that lead from any value to modules, code and files. */
const internals = [
    'class',
    'mro',
    'base',
    'bases',
    'subclasses',
    'globals',
    'builtins',
    'import',
    'init',
    'new',
    'dict',
    'code',
    'closure',
    'func',
    'self',
    'module',
    'loader',
    'spec',
    'getattribute',
    'getattr',
    'setattr',
    'delattr',
    'getitem',
    'call',
    'reduce',
    'reduce_ex',
    'getstate',
    'setstate',
    'init_subclass',
    'subclasshook',
    'wrapped',
    'defaults',
    'kwdefaults',
    'annotations',
    'doc',
    'name',
    'qualname',
    'file',
    'path',
    'package',
    'weakref',
    'slots',
    'enter',
    'exit',
    'del',
    'format',
    'dir',
    'objclass',
    'traceback',
    'context',
    'cause',
];
const special = new RegExp(`__(?:${internals.join('|')})__`, 'i');
/** Whether a text has the name of such an attribute in it, forwards or backwards. */
function namesInternals(text) {
    return special.test(text) || (text.includes('__') && special.test(Array.from(text).reverse().join('')));
}
/** Attributes without underscores in front that do the same. */
const frameAttributes = new Set([
    'mro',
    'func_globals',
    'func_code',
    'func_closure',
    'im_class',
    'im_func',
    'im_self',
    'gi_frame',
    'gi_code',
    'gi_yieldfrom',
    'cr_frame',
    'cr_code',
    'ag_frame',
    'ag_code',
    'f_globals',
    'f_builtins',
    'f_locals',
    'f_back',
    'f_code',
    'tb_frame',
    'tb_next',
    'co_code',
    'co_consts',
]);
/** Functions that no conversation needs, which run code or open files. */
const commandFunctions = new Set([
    'eval',
    'exec',
    'execfile',
    'compile',
    'open',
    'getattr',
    'setattr',
    'globals',
    'locals',
    'vars',
    'breakpoint',
    'import_module',
]);
const commandMethods = new Set([
    'popen',
    'Popen',
    'system',
    'check_output',
    'check_call',
    'getoutput',
    'getstatusoutput',
    'spawnl',
    'spawnv',
    'execv',
    'execve',
    'import_module',
    'load_module',
    'exec_module',
    'import_string',
]);
const commandModules = new Set([
    'os',
    'subprocess',
    'sys',
    'builtins',
    'importlib',
    'shutil',
]);
/** Python functions and classes that Jinja, transformers and web frameworks put into templates: calling them is fine. */
const globalFunctions = new Set([
    'cycler',
    'joiner',
    'namespace',
    'lipsum',
    'range',
    'dict',
    'raise_exception',
    'strftime_now',
    'url_for',
    'get_flashed_messages',
]);
/** Filters that take names of attributes. */
const attributeFilters = new Set([
    'map',
    'select',
    'reject',
    'selectattr',
    'rejectattr',
    'groupby',
    'sort',
    'unique',
    'sum',
    'min',
    'max',
]);

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/judge-expression.js





/** More work than a conversation can need. */
const longestRange = 1_000_000;
/** Judges an expression and everything in it. */
function judgeExpression(expression, names, tell) {
    judgeOne(expression, names, tell);
    for (const part of partsOf(expression))
        judgeExpression(part, names, tell);
}
function judgeOne(expression, names, tell) {
    const { offset } = expression;
    switch (expression.kind) {
        case 'attribute':
            judgeAttribute(expression.name, expression.of, offset, tell);
            return;
        case 'item':
            for (const key of expression.keys)
                judgeKey(key, expression.of, names, tell);
            return;
        case 'call':
            judgeCall(expression.of, expression.arguments, names, tell);
            return;
        case 'filter':
            judgeFilter(expression, names, tell);
            return;
        case 'operation':
            judgeOperation(expression, names, tell);
            return;
        case 'constant':
        case 'name':
        case 'slice':
        case 'test':
        case 'list':
            return;
    }
}
function judgeAttribute(name, of, offset, tell) {
    if (name.startsWith('_')) {
        const severity = namesInternals(name) ? 'critical' : 'high';
        tell('internal-attribute', severity, `the attribute ${(0,src/* shown */.SP)(name)} is internal, and no template needs it`, offset);
    }
    else if (frameAttributes.has(name)) {
        tell('internal-attribute', 'high', `the attribute ${(0,src/* shown */.SP)(name)} leads to the code behind the template`, offset);
    }
    if (of.kind === 'name' && globalFunctions.has(of.name)) {
        tell('function-attribute', 'high', `the attribute ${(0,src/* shown */.SP)(name)} of the function ${of.name} leads to Python`, offset);
    }
    else if (of.kind === 'name' && commandModules.has(of.name)) {
        tell('command', 'high', `${of.name}.${name} is of a Python module`, offset);
    }
}
/** A subscript falls back to an attribute of that name. */
function judgeKey(key, of, names, tell) {
    const constant = constantOf(key, names.constants);
    if (typeof constant === 'string')
        judgeAttribute(constant, of, key.offset, tell);
    else if (constant === undefined && buildsName(key, names)) {
        tell('built-name', 'medium', 'a subscript is put together from parts, as names are that should not be seen', key.offset);
    }
}
function judgeCall(of, list, names, tell) {
    if (of.kind === 'name' && commandFunctions.has(of.name)) {
        tell('command', 'high', `${of.name}() runs code or opens files`, of.offset);
    }
    else if (of.kind === 'attribute' && commandMethods.has(of.name)) {
        tell('command', 'high', `${of.name}() runs commands or loads code`, of.offset);
    }
    else if (of.kind === 'name' && of.name === 'range') {
        const longest = list.map(({ value }) => constantOf(value, names.constants)).find((size) => isHuge(size));
        if (longest !== undefined)
            tell('exhaustion', 'medium', `a loop counts to ${String(longest)}`, of.offset);
    }
}
function isHuge(size) {
    return typeof size === 'number' && size > longestRange;
}
function judgeFilter(filter, names, tell) {
    const read = filter.arguments.map(({ value }) => ({ value, name: constantOf(value, names.constants) }));
    if (filter.name === 'attr' || (filter.name === 'map' && read[0]?.name === 'attr')) {
        const { value, name } = (filter.name === 'map' ? read[1] : read[0]) ?? {};
        if (typeof name === 'string') {
            tell('attribute-filter', 'medium', `the filter attr reads ${(0,src/* shown */.SP)(name)} around the rules of subscripts`, filter.offset);
            judgeAttribute(name, filter.of, value?.offset ?? filter.offset, tell);
        }
        else {
            tell('attribute-filter', 'high', 'the filter attr reads an attribute whose name is not written there', filter.offset);
        }
        return;
    }
    if (!attributeFilters.has(filter.name))
        return;
    for (const { value, name } of read) {
        if (typeof name !== 'string') {
            if (buildsName(value, names)) {
                tell('built-name', 'medium', `the filter ${filter.name} gets a name that is put together from parts`, value.offset);
            }
        }
        else if (name.split('.').some((part) => part.startsWith('_') || frameAttributes.has(part))) {
            tell('internal-attribute', 'high', `the filter ${filter.name} reads the internal ${(0,src/* shown */.SP)(name)}`, value.offset);
        }
    }
}
function judgeOperation({ operator, operands, offset }, names, tell) {
    const [left, right] = operands;
    if (left === undefined || right === undefined)
        return;
    const values = [constantOf(left, names.constants), constantOf(right, names.constants)];
    if ((operator === '*' && values.some(isHuge)) ||
        (operator === '**' && typeof values[1] === 'number' && values[1] > 64)) {
        tell('exhaustion', 'medium', `the operator ${operator} makes more than a conversation can need`, offset);
    }
    if (!['~', '+', '%'].includes(operator))
        return;
    const built = constantOf({ kind: 'operation', operator, operands, offset }, names.constants);
    if (typeof built === 'string' &&
        namesInternals(built) &&
        !values.some((value) => typeof value === 'string' && namesInternals(value))) {
        tell('built-name', 'high', `${(0,src/* shown */.SP)(built.slice(0, 80))}, an internal name of Python, is put together from parts`, offset);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/string-escapes.js
const simple = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** The characters of attribute names that Unicode names can spell. Other names stand for a character of no name. */
const named = { 'LOW LINE': '_', 'SPACING UNDERSCORE': '_', 'FULL STOP': '.' };
const string_escapes_escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|N\{([^}]*)\}|([\s\S]))/g;
/** A string literal as Jinja reads it: by Python's `unicode-escape`. */
function unescaped(literal) {
    if (!literal.includes('\\'))
        return literal;
    return literal.replace(string_escapes_escape, (written, x, u, U, octal, character, other) => {
        const hexadecimal = x ?? u ?? U;
        if (hexadecimal !== undefined)
            return string_escapes_characterOf(Number.parseInt(hexadecimal, 16));
        if (octal !== undefined)
            return string_escapes_characterOf(Number.parseInt(octal, 8));
        if (character !== undefined)
            return named[character.toUpperCase()] ?? '\uFFFD';
        return simple[other ?? ''] ?? written;
    });
}
function string_escapes_characterOf(codePoint) {
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\uFFFD';
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/lexer.js

const opening = /\{\{|\{%|\{#/g;
const rawStatement = /\{%[-+]?\s*raw\s*-?%\}/y;
const endRaw = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
const space = /\s+/y;
const lexer_name = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const number = /0[bB][01_]+|0[oO][0-7_]+|0[xX][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][-+]?\d[\d_]*)?/y;
const string = /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y;
const operator = /\/\/|\*\*|[=!<>]=|[-+/*%~[\](){}<>=.:|,;]/y;
const closers = { '(': ')', '[': ']', '{': '}' };
/** Jinja's own lexer (jinja2/lexer.py) with its default delimiters, which all chat templates use. */
function lex(template) {
    const code = [];
    let position = 0;
    for (;;) {
        opening.lastIndex = position;
        const found = opening.exec(template);
        if (found === null)
            return { code };
        const offset = found.index;
        if (found[0] === '{#') {
            const end = template.indexOf('#}', offset + 2);
            if (end === -1)
                return { code, fault: { message: 'has a comment without an end', offset } };
            position = end + 2;
            continue;
        }
        const raw = match(rawStatement, template, offset);
        if (raw !== undefined) {
            endRaw.lastIndex = offset + raw.length;
            const end = endRaw.exec(template);
            if (end === null)
                return { code, fault: { message: 'has a raw block without an end', offset } };
            position = end.index + end[0].length;
            continue;
        }
        const kind = found[0] === '{{' ? 'output' : 'statement';
        const block = lexBlock(template, offset + 2, kind === 'output' ? '}}' : '%}');
        if ('message' in block)
            return { code, fault: block };
        code.push({ kind, tokens: block.tokens, offset });
        position = block.end;
    }
}
/** The tokens up to the closing delimiter, which counts only outside brackets. */
function lexBlock(template, start, closing) {
    const tokens = [];
    const open = [];
    let position = '-+'.includes(template.charAt(start) || ' ') ? start + 1 : start;
    while (position < template.length) {
        const blank = match(space, template, position);
        if (blank !== undefined) {
            position += blank.length;
            continue;
        }
        if (open.length === 0) {
            const end = closingAt(template, position, closing);
            if (end !== undefined)
                return { tokens, end };
        }
        const token = tokenAt(template, position);
        if (token === undefined)
            return { message: 'has a character that no token starts with', offset: position };
        const { length, ...read } = token;
        if (read.kind === 'operator') {
            const closer = closers[read.text];
            if (closer !== undefined)
                open.push(closer);
            else if (')]}'.includes(read.text) && open.pop() !== read.text) {
                return { message: `has a ${read.text} that opens nowhere`, offset: position };
            }
        }
        tokens.push(read);
        position += length;
    }
    return { message: 'has a tag without an end', offset: start - 2 };
}
function closingAt(template, position, closing) {
    const signed = template[position] === '-' || (closing === '%}' && template[position] === '+') ? 1 : 0;
    return template.startsWith(closing, position + signed) ? position + signed + closing.length : undefined;
}
function tokenAt(template, offset) {
    const word = match(lexer_name, template, offset);
    if (word !== undefined)
        return { kind: 'name', text: word, offset, length: word.length };
    const digits = match(number, template, offset);
    if (digits !== undefined)
        return { kind: 'number', text: digits.replaceAll('_', ''), offset, length: digits.length };
    const quoted = match(string, template, offset);
    if (quoted !== undefined)
        return { kind: 'string', text: unescaped(quoted.slice(1, -1)), offset, length: quoted.length };
    const sign = match(operator, template, offset);
    return sign === undefined ? undefined : { kind: 'operator', text: sign, offset, length: sign.length };
}
function match(pattern, text, offset) {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/token-stream.js
/** The tokens of one tag, from the first to the last. */
class TokenStream {
    #tokens;
    #index = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get ended() {
        return this.#index >= this.#tokens.length;
    }
    /** Jinja joins literals that follow each other. */
    adjacentStrings() {
        let text = '';
        while (this.peek()?.kind === 'string')
            text += this.next().text;
        return text;
    }
    dottedName() {
        let name = this.peek()?.kind === 'name' ? this.next().text : '';
        while (this.peek()?.text === '.' && this.peek(1)?.kind === 'name') {
            this.#index += 1;
            name += `.${this.next().text}`;
        }
        return name;
    }
    /** The next token, or one behind it. */
    peek(ahead = 0) {
        return this.#tokens[this.#index + ahead];
    }
    skip(count = 1) {
        this.#index += count;
    }
    next() {
        const token = this.#tokens[this.#index];
        if (token === undefined)
            throw new Error('The caller has not looked whether a token follows.');
        this.#index += 1;
        return token;
    }
    sees(text) {
        const token = this.peek();
        return token !== undefined && token.kind !== 'string' && token.text === text;
    }
    takes(text) {
        const sees = this.sees(text);
        if (sees)
            this.#index += 1;
        return sees;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/parse-expressions.js


/** Deeper brackets are not judged. */
const deepest = 100;
/** How tightly operators bind, as in jinja2/parser.py. */
const binding = {
    if: 1,
    or: 2,
    and: 3,
    in: 5,
    '==': 5,
    '!=': 5,
    '<': 5,
    '<=': 5,
    '>': 5,
    '>=': 5,
    '+': 6,
    '-': 6,
    '~': 7,
    '*': 8,
    '/': 8,
    '//': 8,
    '%': 8,
    '**': 10,
};
const bindsNot = 4;
const bindsSign = 9;
const keywords = new Set(['in', 'is', 'and', 'or', 'if', 'else']);
/**
 * Reads expressions one after another, and passes over what stands between them (`=`, `as`, …): every tag of every
 * extension is read, whether it is known or not, and nothing in it stays unseen. Throws `TooDeep`.
 */
function parseExpressions(tokens) {
    return new Parser(tokens).all();
}
class Parser {
    #tokens;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = new TokenStream(tokens);
    }
    all() {
        const expressions = [];
        while (!this.#tokens.ended) {
            const expression = this.#expression(0);
            if (expression === undefined)
                this.#tokens.skip();
            else
                expressions.push(expression);
        }
        checkDepth(expressions);
        return expressions;
    }
    #expression(loosest) {
        this.#depth += 1;
        if (this.#depth > deepest)
            throw new TooDeep();
        let left = this.#prefixed();
        while (left !== undefined) {
            const next = this.#operation(left, loosest);
            if (next === undefined)
                break;
            left = next;
        }
        this.#depth -= 1;
        return left;
    }
    /** The operation that follows, when it binds more tightly than what stands before. */
    #operation(left, loosest) {
        const token = this.#tokens.peek();
        const offset = token?.offset ?? 0;
        if (this.#tokens.sees('is') && 5 > loosest)
            return this.#test(left);
        const negated = this.#tokens.sees('not') && this.#tokens.peek(1)?.text === 'in';
        const operator = negated ? 'in' : token?.kind === 'name' || token?.kind === 'operator' ? token.text : '';
        const tightness = binding[operator];
        if (tightness === undefined || tightness <= loosest)
            return undefined;
        this.#tokens.skip(negated ? 2 : 1);
        const operands = [left, this.#expression(operator === '**' ? tightness - 1 : tightness)];
        if (operator === 'if' && this.#tokens.takes('else'))
            operands.push(this.#expression(0));
        return { kind: 'operation', operator, operands: operands.filter((operand) => operand !== undefined), offset };
    }
    #prefixed() {
        const token = this.#tokens.peek();
        if (token?.kind === 'name' && token.text === 'not')
            return this.#prefix('not', bindsNot);
        if (token?.kind === 'operator' && (token.text === '-' || token.text === '+'))
            return this.#prefix(token.text, bindsSign);
        const primary = this.#primary();
        return primary && this.#postfixed(primary);
    }
    #prefix(operator, tightness) {
        const { offset } = this.#tokens.next();
        const operand = this.#expression(tightness);
        const operation = operand && { kind: 'operation', operator, operands: [operand], offset };
        return operation && this.#postfixed(operation);
    }
    #primary() {
        const token = this.#tokens.peek();
        if (token === undefined)
            return undefined;
        const { kind, text, offset } = token;
        switch (kind) {
            case 'name':
                if (keywords.has(text))
                    return undefined;
                this.#tokens.skip();
                return { kind: 'name', name: text, offset };
            case 'number':
                this.#tokens.skip();
                return { kind: 'constant', value: Number(text), offset };
            case 'string':
                return { kind: 'constant', value: this.#tokens.adjacentStrings(), offset };
            case 'operator':
                if (text === '(')
                    return this.#bracketed(')');
                if (text === '[')
                    return this.#bracketed(']');
                return text === '{' ? this.#bracketed('}') : undefined;
        }
    }
    /** One expression in parentheses is itself; everything else in brackets is a list. */
    #bracketed(closing) {
        const { offset } = this.#tokens.next();
        const items = [];
        let separators = 0;
        while (this.#tokens.peek() !== undefined && !this.#tokens.takes(closing)) {
            const item = this.#expression(0);
            if (item !== undefined)
                items.push(item);
            else {
                separators += 1;
                this.#tokens.skip();
            }
        }
        const [only] = items;
        if (closing === ')' && only !== undefined && items.length === 1 && separators === 0)
            return only;
        return { kind: 'list', items, offset };
    }
    #postfixed(first) {
        let of = first;
        for (;;) {
            const token = this.#tokens.peek();
            if (token?.kind !== 'operator')
                return of;
            const { offset } = token;
            if (token.text === '.') {
                this.#tokens.skip();
                const named = this.#tokens.peek();
                if (named?.kind === 'name' || named?.kind === 'number') {
                    this.#tokens.skip();
                    of = { kind: 'attribute', of, name: named.text, offset };
                }
            }
            else if (token.text === '[') {
                this.#tokens.skip();
                of = { kind: 'item', of, keys: this.#keys(), offset };
            }
            else if (token.text === '(') {
                of = { kind: 'call', of, arguments: this.#arguments(), offset };
            }
            else if (token.text === '|') {
                this.#tokens.skip();
                of = { kind: 'filter', of, name: this.#tokens.dottedName(), arguments: this.#optionalArguments(), offset };
            }
            else {
                return of;
            }
        }
    }
    #keys() {
        const keys = [];
        while (this.#tokens.peek() !== undefined && !this.#tokens.takes(']')) {
            if (!this.#tokens.takes(','))
                keys.push(this.#key());
        }
        return keys;
    }
    /** An expression, or a slice. */
    #key() {
        const offset = this.#tokens.peek()?.offset ?? 0;
        const parts = [undefined];
        let slice = false;
        for (;;) {
            const token = this.#tokens.peek();
            if (token === undefined || token.text === ']' || token.text === ',')
                break;
            if (token.kind === 'operator' && token.text === ':') {
                slice = true;
                parts.push(undefined);
                this.#tokens.skip();
                continue;
            }
            const part = this.#expression(0);
            if (part === undefined)
                this.#tokens.skip();
            else
                parts[parts.length - 1] = part;
        }
        const [start, stop, step] = parts;
        if (!slice && start !== undefined)
            return start;
        return { kind: 'slice', offset, ...(start && { start }), ...(stop && { stop }), ...(step && { step }) };
    }
    #optionalArguments() {
        const token = this.#tokens.peek();
        return token?.kind === 'operator' && token.text === '(' ? this.#arguments() : [];
    }
    #arguments() {
        this.#tokens.skip();
        const list = [];
        while (this.#tokens.peek() !== undefined && !this.#tokens.takes(')')) {
            const keyword = this.#keyword();
            const value = this.#expression(0);
            if (value === undefined)
                this.#tokens.skip();
            else
                list.push({ value, ...(keyword !== undefined && { name: keyword }) });
        }
        return list;
    }
    #keyword() {
        const [first, second] = [this.#tokens.peek(), this.#tokens.peek(1)];
        if (first?.kind !== 'name' || second?.text !== '=' || second.kind !== 'operator')
            return undefined;
        this.#tokens.skip(2);
        return first.text;
    }
    #test(of) {
        const { offset } = this.#tokens.next();
        this.#tokens.takes('not');
        const name = this.#tokens.dottedName();
        const token = this.#tokens.peek();
        const takesOne = token?.kind === 'string' || token?.kind === 'number' || token?.text === '[' || token?.text === '{';
        const argument = takesOne ? this.#prefixed() : undefined;
        const list = argument === undefined ? this.#optionalArguments() : [{ value: argument }];
        return { kind: 'test', of, name, arguments: list, offset };
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/judge-template.js









const remedy = "Compare the template with its publisher's, and render it only in a sandboxed environment such as Jinja's ImmutableSandboxedEnvironment.";
/** The text between `{% call … %}` and `{% endcall %}`. */
const builtByJinja = ['caller'];
const loadingTags = new Set(['import', 'from', 'include', 'extends']);
/** In UTF-16 units. Templates have some thousands. */
const judge_template_longest = 1024 * 1024;
/**
 * What makes rendering a chat template unsafe: code that reaches the Python behind it, files, hidden text. The template
 * is read as Jinja reads it, so that text outside of tags is not mistaken for code. `name` begins the messages.
 */
function judgeTemplate(template, name) {
    const judgement = new reading_judgement/* Judgement */.I(remedy);
    const lineAt = lineCounter(template);
    const tell = (rule, severity, message, offset) => {
        judgement.report(`chat-template/${rule}`, `${name}, line ${lineAt(offset)}: ${message}.`, { severity });
    };
    if (template.length > judge_template_longest) {
        judgement.report('chat-template/limit', `${name} has more than ${judge_template_longest} characters, and is not judged.`);
        return judgement.findings;
    }
    const { code, fault } = lex(template);
    if (fault !== undefined)
        tell('syntax', 'medium', `the template ${fault.message}`, fault.offset);
    const names = { constants: new Map(), built: new Set(builtByJinja) };
    for (const block of code)
        judgeCode(block, names, tell);
    for (const { what, count, offset } of findHiddenText(template)) {
        tell('hidden-text', 'low', `${count} ${what}`, offset);
    }
    return judgement.findings;
}
/** Counts on from the last place that was asked for: findings come nearly in order. */
function lineCounter(template) {
    let line = 1;
    let counted = 0;
    return (offset) => {
        if (offset < counted)
            [line, counted] = [1, 0];
        for (let at = template.indexOf('\n', counted); at !== -1 && at < offset; at = template.indexOf('\n', at + 1)) {
            line += 1;
            counted = at + 1;
        }
        return line;
    };
}
function judgeCode({ kind, tokens, offset }, names, tell) {
    const [tag, ...rest] = tokens;
    for (const token of tokens)
        judgeToken(token, tell);
    if (kind === 'statement' && tag !== undefined && loadingTags.has(tag.text)) {
        tell('loads-template', 'high', `${tag.text} loads another file`, tag.offset);
    }
    try {
        const expressions = parseExpressions(kind === 'statement' && tag?.kind === 'name' ? rest : tokens);
        for (const expression of expressions)
            judgeExpression(expression, names, tell);
        if (kind === 'statement')
            remember(tag?.text ?? '', expressions, names);
    }
    catch (error) {
        if (!(error instanceof TooDeep))
            throw error;
        tell('syntax', 'medium', 'an expression is too deep to judge', offset);
    }
}
/** What is suspicious wherever it stands in code. */
function judgeToken({ kind, text, offset }, tell) {
    if (kind === 'string' && namesInternals(text)) {
        tell('internal-attribute', 'high', `the string ${(0,src/* shown */.SP)(text.slice(0, 80))} names an internal of Python`, offset);
    }
    else if (kind === 'string' && /^__\w|\w__$/.test(text) && !/^__\w+__$/.test(text)) {
        tell('built-name', 'medium', `the string ${(0,src/* shown */.SP)(text.slice(0, 80))} looks like a part of an internal name`, offset);
    }
    else if (kind === 'name' && (text.startsWith('__') || text.endsWith('__'))) {
        const severity = namesInternals(text) ? 'critical' : 'high';
        tell('internal-attribute', severity, `${(0,src/* shown */.SP)(text)} is an internal name of Python`, offset);
    }
}


/***/ }),

/***/ 44273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ judgeTemplates),
/* harmony export */   kB: () => (/* binding */ joinTemplates),
/* harmony export */   oB: () => (/* binding */ defaultTemplate)
/* harmony export */ });
/* harmony import */ var _seaworthy_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58881);
/* harmony import */ var _judge_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41498);


/** The name under which a file's only or unnamed template is kept. */
const defaultTemplate = 'default';
/** All templates of a file, each by its name. */
function judgeTemplates(templates) {
    return [...templates].flatMap(([name, template]) => (0,_judge_template_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeTemplate */ .a)(template, name === defaultTemplate ? 'The chat template' : `The chat template ${(0,_seaworthy_files__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)}`));
}
/**
 * What a manifest holds the digest of: the template as it is or, of several, the default first and then each below a
 * comment that names it, in the order of the bytes of their names.
 */
function joinTemplates(templates) {
    const named = [...templates]
        .filter(([name]) => name !== defaultTemplate)
        .sort(([a], [b]) => (0,_seaworthy_files__WEBPACK_IMPORTED_MODULE_0__/* .inByteOrder */ .qg)(a, b))
        .map(([name, template]) => `{# chat template ${JSON.stringify(name)} #}\n${template}`);
    const first = templates.get(defaultTemplate);
    return [...(first === undefined ? [] : [first]), ...named].join('\n');
}


/***/ }),

/***/ 14654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ gguf)
});

// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var src = __webpack_require__(58881);
// EXTERNAL MODULE: ./build/shared/models/src/formats/chat-template/templates.js
var chat_template_templates = __webpack_require__(44273);
// EXTERNAL MODULE: ./build/shared/models/src/formats/reading/byte-reader.js
var byte_reader = __webpack_require__(56923);
// EXTERNAL MODULE: ./build/shared/models/src/formats/reading/judgement.js
var judgement = __webpack_require__(25682);
// EXTERNAL MODULE: ./build/shared/models/src/formats/reading/starts.js
var starts = __webpack_require__(24172);
;// CONCATENATED MODULE: ./build/shared/models/src/formats/gguf/key-values.js

const scalarTypes = [
    'u8',
    'i8',
    'u16',
    'i16',
    'u32',
    'i32',
    'f32',
    'bool',
    'string',
    'array',
    'u64',
    'i64',
    'f64',
];
/** In bytes; strings and arrays have lengths of their own. */
const sizes = {
    u8: 1,
    i8: 1,
    u16: 2,
    i16: 2,
    u32: 4,
    i32: 4,
    f32: 4,
    bool: 1,
    u64: 8,
    i64: 8,
    f64: 8,
};
/** As the document says, in bytes. */
const longestKey = 65_535;
/** As `gguf.cpp`. */
const longestArray = 2 ** 30;
/** Each costs a step: the largest vocabularies have some hundred thousand tokens, and as many merges. */
const mostStrings = 2 ** 24;
/** As `gguf.cpp`, in bytes. */
const longestString = 2 ** 30;
/** Models have about a hundred. */
const mostKeys = 100_000;
/** Longer strings are skipped, in bytes. No field that is judged or told is longer. */
const longestKept = 1024 * 1024;
/** Of all strings together, in bytes. */
const keptAltogether = 16 * 1024 * 1024;
function readKeyValues(reader, count, judgement) {
    if (count > BigInt(mostKeys)) {
        judgement.stop('gguf/count', `The header counts ${count} keys; at most ${mostKeys} are judged.`, { offset: 16 });
    }
    const values = new Map();
    const kept = { bytes: 0 };
    for (let index = 0; index < Number(count); index += 1) {
        const offset = reader.position;
        const key = readKey(reader, judgement);
        if (values.has(key))
            judgement.stop('gguf/duplicate-key', `The key ${(0,src/* shown */.SP)(key)} is there twice.`, { offset });
        values.set(key, readValue(reader, key, kept, judgement));
    }
    return values;
}
/** The type that a number stands for, or none. */
function typeOf(number) {
    return scalarTypes[number];
}
function readKey(reader, judgement) {
    const offset = reader.position;
    const length = reader.length64();
    if (length === 0 || length > longestKey) {
        judgement.stop('gguf/key', `A key has ${length} bytes; 1 to ${longestKey} are expected.`, { offset });
    }
    const bytes = reader.bytes(length);
    const key = bytes.toString('utf8');
    if (!Buffer.from(key).equals(bytes))
        judgement.stop('gguf/key', 'A key is not UTF-8.', { offset });
    return key;
}
function readValue(reader, key, kept, judgement) {
    const offset = reader.position;
    const type = readType(reader, key, judgement);
    if (type === 'array') {
        skipArray(reader, key, judgement);
        return { type, value: undefined, offset };
    }
    if (type !== 'string')
        return { type, value: readScalar(reader, type), offset };
    const length = readStringLength(reader, judgement);
    kept.bytes += length <= longestKept ? length : 0;
    if (kept.bytes > keptAltogether) {
        judgement.stop('gguf/count', `The values have more than ${keptAltogether} bytes of text, which cannot be judged.`, {
            offset,
        });
    }
    if (length <= longestKept)
        return { type, value: reader.bytes(length).toString('utf8'), offset };
    reader.skip(length);
    return { type, value: undefined, offset };
}
function readType(reader, key, judgement) {
    const offset = reader.position;
    const number = reader.u32();
    const unknown = () => judgement.stop('gguf/value-type', `The key ${(0,src/* shown */.SP)(key)} has the unknown type ${number}.`, { offset });
    return typeOf(number) ?? unknown();
}
function readScalar(reader, type) {
    const bytes = reader.bytes(sizes[type]);
    switch (type) {
        case 'u8':
            return bytes.readUInt8();
        case 'i8':
            return bytes.readInt8();
        case 'u16':
            return bytes.readUInt16LE();
        case 'i16':
            return bytes.readInt16LE();
        case 'u32':
            return bytes.readUInt32LE();
        case 'i32':
            return bytes.readInt32LE();
        case 'f32':
            return bytes.readFloatLE();
        case 'bool':
            return bytes.readUInt8() !== 0;
        case 'u64':
            return bytes.readBigUInt64LE();
        case 'i64':
            return bytes.readBigInt64LE();
        case 'f64':
            return bytes.readDoubleLE();
    }
}
function readStringLength(reader, judgement) {
    const offset = reader.position;
    const length = reader.length64();
    if (length > longestString) {
        judgement.stop('gguf/string-length', `A string has ${length} bytes; at most ${longestString} are expected.`, {
            offset,
        });
    }
    return length;
}
/** Arrays hold vocabularies, which no rule is about. An array in an array is refused, as in `gguf.cpp`. */
function skipArray(reader, key, judgement) {
    const { position: offset } = reader;
    const type = readType(reader, key, judgement);
    if (type === 'array') {
        judgement.stop('gguf/value-type', `The key ${(0,src/* shown */.SP)(key)} has arrays in an array, which loaders do not read.`, {
            offset,
        });
    }
    const count = reader.u64();
    const most = type === 'string' ? mostStrings : longestArray;
    if (count > BigInt(most)) {
        judgement.stop('gguf/array-length', `The key ${(0,src/* shown */.SP)(key)} has ${count} elements; at most ${most} are judged.`, {
            offset,
        });
    }
    if (type !== 'string') {
        reader.skip(Number(count) * sizes[type]);
        return;
    }
    for (let index = 0; index < Number(count); index += 1)
        reader.skip(readStringLength(reader, judgement));
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/gguf/tensor-types.js
/** `enum ggml_type` of `ggml.h` with the sizes of `ggml-common.h`. Numbers that are missing were withdrawn. */
const table = [
    [0, 'F32', 1, 4],
    [1, 'F16', 1, 2],
    [2, 'Q4_0', 32, 18],
    [3, 'Q4_1', 32, 20],
    [6, 'Q5_0', 32, 22],
    [7, 'Q5_1', 32, 24],
    [8, 'Q8_0', 32, 34],
    [9, 'Q8_1', 32, 36],
    [10, 'Q2_K', 256, 84],
    [11, 'Q3_K', 256, 110],
    [12, 'Q4_K', 256, 144],
    [13, 'Q5_K', 256, 176],
    [14, 'Q6_K', 256, 210],
    [15, 'Q8_K', 256, 292],
    [16, 'IQ2_XXS', 256, 66],
    [17, 'IQ2_XS', 256, 74],
    [18, 'IQ3_XXS', 256, 98],
    [19, 'IQ1_S', 256, 50],
    [20, 'IQ4_NL', 32, 18],
    [21, 'IQ3_S', 256, 110],
    [22, 'IQ2_S', 256, 82],
    [23, 'IQ4_XS', 256, 136],
    [24, 'I8', 1, 1],
    [25, 'I16', 1, 2],
    [26, 'I32', 1, 4],
    [27, 'I64', 1, 8],
    [28, 'F64', 1, 8],
    [29, 'IQ1_M', 256, 56],
    [30, 'BF16', 1, 2],
    [34, 'TQ1_0', 256, 54],
    [35, 'TQ2_0', 256, 66],
    [39, 'MXFP4', 32, 17],
    [40, 'NVFP4', 64, 36],
    [41, 'Q1_0', 128, 18],
    [42, 'Q2_0', 64, 18],
];
const tensorTypes = new Map(table.map(([number, name, elements, bytes]) => [
    number,
    { name, blockElements: BigInt(elements), blockBytes: BigInt(bytes) },
]));
/** `llama_ftype` of `llama.h`: what most tensors of a file are, as people name the quantisation. */
const fileTypes = new Map([
    [0, 'F32'],
    [1, 'F16'],
    [2, 'Q4_0'],
    [3, 'Q4_1'],
    [7, 'Q8_0'],
    [8, 'Q5_0'],
    [9, 'Q5_1'],
    [10, 'Q2_K'],
    [11, 'Q3_K_S'],
    [12, 'Q3_K_M'],
    [13, 'Q3_K_L'],
    [14, 'Q4_K_S'],
    [15, 'Q4_K_M'],
    [16, 'Q5_K_S'],
    [17, 'Q5_K_M'],
    [18, 'Q6_K'],
    [19, 'IQ2_XXS'],
    [20, 'IQ2_XS'],
    [21, 'Q2_K_S'],
    [22, 'IQ3_XS'],
    [23, 'IQ3_XXS'],
    [24, 'IQ1_S'],
    [25, 'IQ4_NL'],
    [26, 'IQ3_S'],
    [27, 'IQ3_M'],
    [28, 'IQ2_S'],
    [29, 'IQ2_M'],
    [30, 'IQ4_XS'],
    [31, 'IQ1_M'],
    [32, 'BF16'],
    [36, 'TQ1_0'],
    [37, 'TQ2_0'],
    [38, 'MXFP4_MOE'],
    [39, 'NVFP4'],
    [40, 'Q1_0'],
]);

;// CONCATENATED MODULE: ./build/shared/models/src/formats/gguf/facts.js




const templateKey = 'tokenizer.chat_template';
/** Longer texts are no names. In UTF-16 units. */
const longestFact = 1024;
const mostFacts = 128;
/** The chat templates by name. The unnamed one is the default. */
function chatTemplates(values, judgement) {
    const templates = new Map();
    for (const [key, { type, value, offset }] of values) {
        if (key !== templateKey && !key.startsWith(`${templateKey}.`))
            continue;
        if (type !== 'string') {
            judgement.report('gguf/chat-template', `${(0,src/* shown */.SP)(key)} is of type ${type}; a string is expected.`, { offset });
        }
        else if (typeof value === 'string') {
            templates.set(key === templateKey ? chat_template_templates/* defaultTemplate */.oB : key.slice(templateKey.length + 1), value);
        }
        else {
            judgement.report('gguf/chat-template', `${(0,src/* shown */.SP)(key)} has more than ${longestKept} bytes, and cannot be judged.`, {
                offset,
            });
        }
    }
    return templates;
}
/** What the file says of itself: `general.*` without the prefix, its split, its context length, its quantisation. */
function describe(version, tensors, values) {
    const facts = {
        version,
        tensors: tensors.length,
        ...parametersOf(tensors),
    };
    const architecture = values.get('general.architecture')?.value;
    for (const [key, value] of values) {
        const name = factName(key, architecture);
        const fact = name === undefined ? undefined : factOf(value);
        if (name !== undefined && fact !== undefined && Object.keys(facts).length < mostFacts)
            facts[name] = fact;
    }
    const fileType = values.get('general.file_type')?.value;
    if (typeof fileType === 'number')
        facts['quantization'] = fileTypes.get(fileType) ?? `file type ${fileType}`;
    return facts;
}
/** Elements of all tensors; nothing when there are more than a number can count. */
function parametersOf(tensors) {
    const parameters = tensors.reduce((sum, { elements }) => sum + elements, 0n);
    return parameters > 0n && parameters <= BigInt(Number.MAX_SAFE_INTEGER) ? { parameters: Number(parameters) } : {};
}
function factName(key, architecture) {
    if (key.startsWith('general.'))
        return key.slice('general.'.length);
    if (key.startsWith('split.'))
        return key;
    return typeof architecture === 'string' && key === `${architecture}.context_length` ? 'context_length' : undefined;
}
function factOf({ value }) {
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value === 'string' && value.length > longestFact)
        return undefined;
    return value;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/gguf/tensors.js


/** As `ggml.h`. */
const mostDimensions = 4;
/** As `ggml.h`: 64 bytes with a zero at the end. */
const longestName = 63;
/** The largest models have some thousands. */
const mostTensors = 250_000;
const largestCount = 2n ** 63n - 1n;
const largestSize = 2n ** 64n - 1n;
function readTensors(reader, count, judgement) {
    if (count > BigInt(mostTensors)) {
        judgement.stop('gguf/count', `The header counts ${count} tensors; at most ${mostTensors} are judged.`, {
            offset: 8,
        });
    }
    const names = new Set();
    const tensors = [];
    for (let index = 0; index < Number(count); index += 1) {
        const tensor = readTensor(reader, judgement);
        const { name, offset } = tensor;
        if (names.has(name)) {
            judgement.stop('gguf/duplicate-tensor', `The tensor ${(0,src/* shown */.SP)(name)} is there twice.`, { offset });
        }
        names.add(name);
        tensors.push(tensor);
    }
    return tensors;
}
function readTensor(reader, judgement) {
    const offset = reader.position;
    const name = readName(reader, judgement);
    const shape = readShape(reader, name, judgement);
    const type = readTensorType(reader, name, judgement);
    const size = sizeOf(shape, type, (rule, message) => judgement.stop(rule, `The tensor ${(0,src/* shown */.SP)(name)} ${message}.`, { offset }));
    const elements = shape.reduce((product, dimension) => product * dimension, 1n);
    return { name, type, elements, size, begin: reader.u64(), offset };
}
function readName(reader, judgement) {
    const offset = reader.position;
    const length = reader.length64();
    if (length > longestName) {
        judgement.stop('gguf/tensor-name', `A tensor's name has ${length} bytes; at most ${longestName} are expected.`, {
            offset,
        });
    }
    const bytes = reader.bytes(length);
    if (bytes.includes(0)) {
        judgement.stop('gguf/tensor-name', "A tensor's name has a zero byte, where loaders end it.", { offset });
    }
    return bytes.toString('utf8');
}
function readShape(reader, name, judgement) {
    const offset = reader.position;
    const dimensions = reader.u32();
    const stop = (message) => judgement.stop('gguf/dimensions', `The tensor ${(0,src/* shown */.SP)(name)} ${message}.`, { offset });
    if (dimensions > mostDimensions)
        stop(`has ${dimensions} dimensions; at most ${mostDimensions} are expected`);
    const shape = Array.from({ length: dimensions }, () => reader.u64());
    if (shape.some((elements) => elements > largestCount))
        stop('has a negative dimension');
    return shape;
}
function readTensorType(reader, name, judgement) {
    const offset = reader.position;
    const number = reader.u32();
    return (tensorTypes.get(number) ??
        judgement.stop('gguf/tensor-type', `The tensor ${(0,src/* shown */.SP)(name)} has the unknown type ${number}.`, {
            offset,
            remedy: 'Convert the model to a type that current loaders read.',
        }));
}
/** In bytes. A row must be whole blocks, and everything must be countable in 64 bits. */
function sizeOf(shape, type, stop) {
    const [row = 1n] = shape;
    if (row % type.blockElements !== 0n) {
        stop('gguf/block-size', `has rows of ${row} elements, which are no whole blocks of ${type.blockElements} (${type.name})`);
    }
    const elements = shape.reduce((product, dimension) => product * dimension, 1n);
    const size = (elements / type.blockElements) * type.blockBytes;
    if (elements >= largestCount || size > largestSize)
        stop('gguf/overflow', 'is larger than 64 bits can count');
    return size;
}
/** Each tensor must follow the one before it, and all must be in the file. */
function checkLayout(tensors, { start, alignment, end }, judgement) {
    const dataStart = padded(BigInt(start), alignment);
    let expected = 0n;
    let last = 0n;
    for (const { name, size, begin, offset } of tensors) {
        if (begin !== expected) {
            const fault = begin < expected ? 'overlaps the tensor before it' : 'leaves a hole after the tensor before it';
            const message = `The tensor ${(0,src/* shown */.SP)(name)} is at ${begin} of the data, and ${fault}; it is expected at ${expected}.`;
            judgement.stop('gguf/offset', message, { offset });
        }
        last = begin + size;
        expected = padded(last, alignment);
    }
    if (tensors.length > 0 && dataStart + last > BigInt(end)) {
        judgement.report('gguf/truncated', `The tensors end at ${dataStart + last}; the file ends at ${end}.`);
    }
    const rest = BigInt(end) - (tensors.length > 0 ? dataStart + expected : dataStart);
    if (rest > 0n) {
        judgement.report('gguf/trailing-bytes', `${rest} bytes follow the last tensor.`, {
            severity: 'low',
            remedy: 'Find out what wrote them; loaders do not read them.',
        });
    }
}
function padded(offset, alignment) {
    return ((offset + alignment - 1n) / alignment) * alignment;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/gguf/gguf.js








const magic = Buffer.from('GGUF');
const defaultAlignment = 32n;
const remedy = 'Fetch the file again from its source and compare its digest; do not load this one.';
const convertRemedy = 'Convert the model again with a current version of its converter.';
/**
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2 and 3, with the checks of `gguf.cpp` and the
 * limits of the document. Chat templates inside are judged as templates.
 */
const gguf = {
    name: 'gguf',
    firstBytes: [...magic.subarray(0, 1)],
    matches(head) {
        return (0,starts/* startsWith */.w)(head, magic);
    },
    read(source) {
        return (0,judgement/* judge */.S)(remedy, (judgement) => readModel(source, judgement));
    },
};
function readModel(source, judgement) {
    const reader = new byte_reader/* ByteReader */.k(source, (position, wanted) => judgement.stop('gguf/truncated', `${wanted} bytes are wanted at ${position}; the file ends at ${source.size}.`, {
        offset: position,
    }));
    reader.skip(magic.length);
    const version = readVersion(reader, judgement);
    const tensorCount = reader.u64();
    const keyCount = reader.u64();
    const values = readKeyValues(reader, keyCount, judgement);
    const tensors = readTensors(reader, tensorCount, judgement);
    checkLayout(tensors, { start: reader.position, alignment: alignmentOf(values, judgement), end: source.size }, judgement);
    const templates = chatTemplates(values, judgement);
    judgement.include((0,chat_template_templates/* judgeTemplates */.dR)(templates));
    return {
        ...(templates.size > 0 && { chatTemplate: (0,chat_template_templates/* joinTemplates */.kB)(templates) }),
        metadata: describe(version, tensors, values),
    };
}
function readVersion(reader, judgement) {
    const offset = reader.position;
    const version = reader.u32();
    if ((version & 0xffff) === 0) {
        judgement.stop('gguf/byte-order', `The version reads as ${version}: the file is written for big-endian machines.`, {
            offset,
            remedy: 'Use the little-endian file of the same model.',
        });
    }
    if (version !== 2 && version !== 3) {
        judgement.stop('gguf/version', `The file has version ${version}; versions 2 and 3 are known.`, {
            offset,
            remedy: convertRemedy,
        });
    }
    return version;
}
/** In bytes. */
function alignmentOf(values, judgement) {
    const alignment = values.get('general.alignment');
    if (alignment === undefined)
        return defaultAlignment;
    const { type, value, offset } = alignment;
    if (type !== 'u32' || typeof value !== 'number') {
        return judgement.stop('gguf/alignment', `general.alignment is of type ${type}; u32 is expected.`, { offset });
    }
    if (value === 0 || (value & (value - 1)) !== 0) {
        return judgement.stop('gguf/alignment', `general.alignment is ${(0,src/* shown */.SP)(String(value))}; a power of two is expected.`, {
            offset,
        });
    }
    return BigInt(value);
}


/***/ }),

/***/ 56923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
/** In bytes. One window is held, whatever the size of the file. */
const usualWindow = 64 * 1024;
/** Reads forward through a source. `truncated` is called, and must throw, when more is asked for than there is. */
class ByteReader {
    source;
    end;
    #windowSize;
    #truncated;
    #position;
    #window = Buffer.alloc(0);
    #windowStart = 0;
    constructor(source, truncated, { start = 0, end = source.size, window = usualWindow } = {}) {
        this.source = source;
        this.end = Math.min(end, source.size);
        this.#truncated = truncated;
        this.#position = start;
        this.#windowSize = window;
    }
    get position() {
        return this.#position;
    }
    get remaining() {
        return this.end - this.#position;
    }
    seek(position) {
        if (position > this.end)
            this.#truncated(this.end, position - this.end);
        this.#position = position;
    }
    skip(length) {
        if (length > this.remaining)
            this.#truncated(this.#position, length);
        this.#position += length;
    }
    /** So many bytes. The caller bounds the length; the buffer may share memory with the source. */
    bytes(length) {
        if (length > this.remaining)
            this.#truncated(this.#position, length);
        const bytes = this.#at(this.#position, length);
        if (bytes.length < length)
            this.#truncated(this.#position, length);
        this.#position += length;
        return bytes;
    }
    u8() {
        return this.bytes(1).readUInt8();
    }
    u16() {
        return this.bytes(2).readUInt16LE();
    }
    u32() {
        return this.bytes(4).readUInt32LE();
    }
    u64() {
        return this.bytes(8).readBigUInt64LE();
    }
    /** A count of bytes that must still be there, as a 64-bit number. */
    length64() {
        const position = this.#position;
        const length = this.u64();
        if (length > BigInt(this.remaining))
            this.#truncated(position, length);
        return Number(length);
    }
    #at(offset, length) {
        const inside = offset - this.#windowStart;
        if (inside >= 0 && inside + length <= this.#window.length)
            return this.#window.subarray(inside, inside + length);
        if (length > this.#windowSize)
            return this.source.read(offset, length);
        this.#window = this.source.read(offset, Math.min(this.#windowSize, this.end - offset));
        this.#windowStart = offset;
        return this.#window.subarray(0, length);
    }
}


/***/ }),

/***/ 25682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Judgement),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/** More findings of one rule are counted, not listed. */
const listedPerRule = 20;
/** Thrown by `stop` only, and caught by `judge` only. */
class Stop extends Error {
}
/** Collects what a reader finds in one file. */
class Judgement {
    #remedy;
    #byRule = new Map();
    constructor(remedy) {
        this.#remedy = remedy;
    }
    report(rule, message, details = {}) {
        const { severity = 'high', remedy = this.#remedy, unjudged, offset } = details;
        const found = this.#byRule.get(rule) ?? { findings: [], more: 0 };
        this.#byRule.set(rule, found);
        if (found.findings.length === listedPerRule) {
            found.more += 1;
            return;
        }
        found.findings.push({
            rule,
            severity,
            message,
            remedy,
            ...(unjudged && { unjudged }),
            ...(offset !== undefined && { offset }),
        });
    }
    /** Reports what makes the rest unreadable, and ends the reading. */
    stop(rule, message, details) {
        this.report(rule, message, details);
        throw new Stop(message);
    }
    include(findings) {
        for (const { rule, message, ...details } of findings)
            this.report(rule, message, details);
    }
    get findings() {
        if (this.#byRule.size === 0)
            return [];
        return [...this.#byRule.values()].flatMap(({ findings, more }) => [...findings, ...summaryOf(findings, more)]);
    }
}
/** The content of a file, as far as it could be read. `read` returns the facts. */
function judge(remedy, read) {
    const judgement = new Judgement(remedy);
    const facts = factsUntilStop(judgement, read);
    return { findings: judgement.findings, ...(facts && { facts }) };
}
function factsUntilStop(judgement, read) {
    try {
        return read(judgement);
    }
    catch (error) {
        if (error instanceof Stop)
            return undefined;
        throw error;
    }
}
function summaryOf(findings, more) {
    const [first] = findings;
    if (first === undefined || more === 0)
        return [];
    const { rule, severity, remedy } = first;
    return [{ rule, severity, message: `${more} more findings of this rule are not listed.`, remedy }];
}


/***/ }),

/***/ 24172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ startsObject),
/* harmony export */   w: () => (/* binding */ startsWith)
/* harmony export */ });
/** Whether bytes begin with others. Without a view of them: every file is compared with dozens of beginnings. */
function startsWith(bytes, start) {
    if (bytes.length < start.length)
        return false;
    for (let at = 0; at < start.length; at++)
        if (bytes[at] !== start[at])
            return false;
    return true;
}
/** Whether a JSON object begins at an offset, behind white space: `{"` or `{}`, with white space between. */
function startsObject(bytes, offset) {
    const brace = behindSpace(bytes, offset);
    if (bytes[brace] !== 0x7b)
        return false;
    const next = bytes[behindSpace(bytes, brace + 1)];
    return next === 0x22 || next === 0x7d;
}
function behindSpace(bytes, offset) {
    let at = offset;
    while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0a || bytes[at] === 0x0d)
        at++;
    return at;
}


/***/ })

};
;