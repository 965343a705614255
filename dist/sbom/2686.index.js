"use strict";
exports.id = 2686;
exports.ids = [2686];
exports.modules = {

/***/ 2686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  splicesOf: () => (/* binding */ splicesOf)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/shared/manifest/src/write/layout.js

function nodeAt({ document }, path) {
    const node = document.getIn(path, true);
    return (0,dist.isNode)(node) ? node : undefined;
}
function pairOf(map, key) {
    return map.items.find((pair) => (0,dist.isScalar)(pair.key) && pair.key.value === key);
}
/** Behind the colon of a pair. */
function behindColon(pair) {
    const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    return colon && colon.offset + 1;
}
/** Behind the last character of a node's content, before the blanks and remarks that follow it. */
function endOf(node) {
    if (!(0,dist.isCollection)(node) || isFlow(node))
        return node.range?.[1];
    const last = node.items.at(-1);
    if (!(0,dist.isMap)(node))
        return (0,dist.isNode)(last) ? endOf(last) : undefined;
    return last === undefined ? undefined : endOfPair(last);
}
function endOfPair(pair) {
    const { value } = pair;
    if (isEmpty(value))
        return behindColon(pair);
    return (0,dist.isNode)(value) ? endOf(value) : undefined;
}
/** A scalar that was not written: `key:`. */
function isEmpty(value) {
    return value === null || ((0,dist.isScalar)(value) && value.value === null && value.source === '');
}
function isFlow(node) {
    return (0,dist.isCollection)(node) && node.flow === true;
}
/** The column of the keys of a block mapping, or of the dashes of a block list, from 0. */
function indentOf(node) {
    const token = node.srcToken;
    return token && 'indent' in token && token.indent >= 0 ? token.indent : undefined;
}
/** Where the dash of an entry of a block list stands. */
function dashOf(list, index) {
    const token = list.srcToken;
    if (!(0,dist/* isSeq */.oP)(list) || token?.type !== 'block-seq')
        return undefined;
    const items = token.items.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'));
    return items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}
/** The start of the line after the one that ends a content; the end of the text when there is none. */
function nextLine({ text }, end) {
    if (end > 0 && text[end - 1] === '\n')
        return end;
    const lineEnd = text.indexOf('\n', end);
    return lineEnd < 0 ? text.length : lineEnd + 1;
}
/** The start of the line, when nothing but blanks stands before the offset. */
function lineStart({ text }, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return text.slice(start, offset).trim() === '' ? start : undefined;
}

// EXTERNAL MODULE: ./build/shared/manifest/src/write/render.js
var render = __webpack_require__(7112);
;// CONCATENATED MODULE: ./build/shared/manifest/src/write/splice.js



/** The splices that make a change and touch nothing else, or nothing when the layout is one that this does not know. */
function splicesOf(place, change) {
    const { path } = change;
    const key = path.at(-1);
    const parent = nodeAt(place, path.slice(0, -1));
    if (change.kind === 'append')
        return appendTo(place, path, change.values);
    if (typeof key === 'number')
        return change.kind === 'remove' ? removeItem(place, parent, key) : undefined;
    if (!(0,dist.isMap)(parent) || key === undefined)
        return undefined;
    return change.kind === 'set' ? setKey(place, parent, key, change.value) : removeKey(place, parent, key);
}
function setKey(place, map, key, value) {
    const pair = pairOf(map, key);
    if (!pair)
        return addKey(place, map, key, value);
    if (isEmpty(pair.value))
        return insert(behindColon(pair), ` ${(0,render/* renderFlow */.P1)(value)}`);
    const range = (0,dist.isScalar)(pair.value) ? pair.value.range : undefined;
    if (!(0,dist.isScalar)(pair.value) || !range || value === null || typeof value === 'object')
        return undefined;
    return [{ start: range[0], end: range[1], text: likewise(pair.value.type, value) }];
}
/** A new scalar in the quotes of the old one. */
function likewise(type, value) {
    if (typeof value === 'string' && type === 'QUOTE_DOUBLE')
        return JSON.stringify(value);
    // A digest without a letter, or with an "e" alone, would be read as a number.
    if (typeof value === 'string' && type === 'PLAIN' && /^[0-9a-f]*[a-df][0-9a-f]*$/.test(value))
        return value;
    return (0,render/* renderScalar */.VO)(value);
}
function addKey(place, map, key, value) {
    const previous = precedingKey(map);
    const end = previous && endOfPair(previous);
    if (end === undefined)
        return undefined;
    if (isFlow(map))
        return insert(end, `, ${key}: ${(0,render/* renderFlow */.P1)(value)}`);
    const indent = indentOf(map);
    if (indent === undefined)
        return undefined;
    return insertLines(place, end, [...(indent === 0 ? [''] : []), ...(0,render/* renderPair */.Zm)(key, value, indent)]);
}
/** New keys come last, but before the files of a model, which are many. */
function precedingKey(map) {
    const files = map.items.findIndex(({ key }) => (0,dist.isScalar)(key) && key.value === 'files');
    return files > 0 ? map.items[files - 1] : map.items.at(-1);
}
function appendTo(place, path, values) {
    const list = nodeAt(place, path);
    if ((0,dist/* isSeq */.oP)(list) && list.items.length > 0)
        return appendItems(place, list, values);
    const map = nodeAt(place, path.slice(0, -1));
    const key = path.at(-1);
    if (!(0,dist.isMap)(map) || isFlow(map) || typeof key !== 'string')
        return undefined;
    const pair = pairOf(map, key);
    if (!pair)
        return addKey(place, map, key, values);
    return fillList(place, map, pair, list, values);
}
/** `key:` and `key: []` become a list on lines of its own. */
function fillList(place, map, pair, list, values) {
    const indent = indentOf(map);
    const colon = behindColon(pair);
    const end = endOfPair(pair);
    if (indent === undefined || colon === undefined || end === undefined)
        return undefined;
    const lines = values.flatMap((value) => (0,render/* renderItem */.Gx)(value, indent + 2));
    const empty = (0,dist/* isSeq */.oP)(list) ? [{ start: colon, end, text: '' }] : [];
    return [...empty, ...insertLines(place, end, lines)];
}
function appendItems(place, list, values) {
    const last = list.items.at(-1);
    const end = endOf(list) ?? undefined;
    if (isFlow(list)) {
        const behind = (0,dist.isMap)(last) || (0,dist.isScalar)(last) ? endOf(last) : undefined;
        return insert(behind, values.map((value) => `, ${(0,render/* renderFlow */.P1)(value)}`).join(''));
    }
    const indent = indentOf(list);
    if (end === undefined || indent === undefined)
        return undefined;
    const compact = (0,dist.isMap)(last) && isFlow(last);
    const models = values.some((value) => typeof value === 'object' && value !== null && 'files' in value);
    const lines = values.flatMap((value) => [
        ...(models ? [''] : []),
        ...(compact ? [`${' '.repeat(indent)}- ${(0,render/* renderFlow */.P1)(value)}`] : (0,render/* renderItem */.Gx)(value, indent)),
    ]);
    return insertLines(place, end, lines);
}
function removeItem(place, list, index) {
    const item = (0,dist/* isSeq */.oP)(list) && !isFlow(list) ? list.items[index] : undefined;
    const dash = list && dashOf(list, index);
    const end = (0,dist.isMap)(item) ? endOf(item) : undefined;
    return dash === undefined || end === undefined ? undefined : removeLines(place, dash, end);
}
function removeKey(place, map, key) {
    const index = map.items.findIndex((pair) => (0,dist.isScalar)(pair.key) && pair.key.value === key);
    const pair = map.items[index];
    const previous = map.items[index - 1];
    const end = pair && endOfPair(pair);
    const start = previous && endOfPair(previous);
    if (!(0,dist.isScalar)(pair?.key) || !pair.key.range || start === undefined || end === undefined)
        return undefined;
    return isFlow(map) ? [{ start, end, text: '' }] : removeLines(place, pair.key.range[0], end);
}
function removeLines(place, offset, end) {
    const start = lineStart(place, offset);
    return start === undefined ? undefined : [{ start, end: nextLine(place, end), text: '' }];
}
function insert(at, text) {
    return at === undefined ? undefined : [{ start: at, end: at, text }];
}
/** Below the line on which a content ends. */
function insertLines(place, end, lines) {
    const at = nextLine(place, end);
    const lineBreak = place.text.includes('\r\n') ? '\r\n' : '\n';
    const before = at > 0 && place.text[at - 1] !== '\n' ? lineBreak : '';
    return [{ start: at, end: at, text: before + lines.map((line) => line + lineBreak).join('') }];
}


/***/ })

};
;