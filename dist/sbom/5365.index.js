"use strict";
exports.id = 5365;
exports.ids = [5365];
exports.modules = {

/***/ 5365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maven: () => (/* binding */ maven)
/* harmony export */ });
/* harmony import */ var _ordering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2760);

/** Before all other words, in this order; the empty one is a release. */
const known = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const sameWords = { cr: 'rc', ga: '', final: '', release: '' };
/** Where a number follows. */
const shortWords = { a: 'alpha', b: 'beta', m: 'milestone' };
/**
 * Maven's versions, by its "Version Order Specification" (https://maven.apache.org/pom.html) as Maven 4 reads it: words
 * behind a dot are as words behind a hyphen (MNG-7644), and of the words for a release none is dropped in the middle
 * (MNG-7714). No library on npm keeps to both.
 */
const maven = (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .orderingOf */ .eu)((text) => (/^[\x21-\x7e]+$/.test(text) ? trimmed(tokensOf(text.toLowerCase())) : undefined), compareTokens);
function tokensOf(text) {
    const tokens = [];
    let separator = '.';
    // Each match is a run of digits or of other characters, or nothing where two separators meet, then its separator.
    for (const [, run = '', next] of text.matchAll(/(\d+|[^\d.-]+|(?=[.-])|(?<=[.-])$)([.-]?)/g)) {
        const isNumber = /^\d*$/.test(run);
        tokens.push({ separator: isNumber ? separator : '-', text: isNumber ? run || '0' : run, isNumber });
        separator = next === '.' ? '.' : '-';
    }
    return tokens.map((token, at) => (token.isNumber ? token : named(token, tokens[at + 1])));
}
function named(token, next) {
    const followed = next?.isNumber === true && next.separator === '-';
    const text = (followed ? shortWords[token.text] : undefined) ?? sameWords[token.text] ?? token.text;
    return { ...token, text };
}
/** Without the zeros in front of each hyphen and at the end: `1.0.0-foo.0` is `1-foo`. */
function trimmed(tokens) {
    const kept = [];
    for (const token of tokens) {
        if (token.separator === '-')
            dropZeros(kept);
        kept.push(token);
    }
    dropZeros(kept);
    return kept;
}
function dropZeros(tokens) {
    for (let last = tokens.at(-1); last?.isNumber && /^0+$/.test(last.text); last = tokens.at(-1))
        tokens.pop();
}
function compareTokens(a, b) {
    return (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(a, b, undefined, (left, right) => {
        const filler = fillerFor(left ?? right);
        return compareToken(left ?? filler, right ?? filler);
    });
}
/** What a missing token counts as: 0 beside a number behind a dot, else the word for a release. */
function fillerFor(other) {
    return other?.isNumber && other.separator === '.'
        ? { separator: '.', text: '0', isNumber: true }
        : { separator: '-', text: '', isNumber: false };
}
/** Words come before numbers behind a hyphen, those before numbers behind a dot. */
function compareToken(a, b) {
    const order = rank(a) - rank(b);
    if (order !== 0)
        return order;
    if (a.isNumber)
        return (0,_ordering_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a.text, b.text);
    const words = wordRank(a.text) - wordRank(b.text);
    return words || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
function rank({ isNumber, separator }) {
    if (!isNumber)
        return 0;
    return separator === '-' ? 1 : 2;
}
function wordRank(word) {
    const place = known.indexOf(word);
    return place === -1 ? known.length : place;
}


/***/ })

};
;