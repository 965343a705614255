"use strict";
exports.id = 3378;
exports.ids = [3378];
exports.modules = {

/***/ 3378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareReleases: () => (/* binding */ compareReleases)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/advisories/versions/index.js
var versions = __webpack_require__(6994);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/order.js
var inventory_order = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/place.js
var inventory_place = __webpack_require__(7436);
// EXTERNAL MODULE: ./build/actions/sbom/src/compare/releases/change.js
var change = __webpack_require__(7855);
// EXTERNAL MODULE: ./build/actions/sbom/src/advisories/packages/ecosystem.js
var ecosystem = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/actions/sbom/src/advisories/packages/target.js
var target = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/full-name.js
var full_name = __webpack_require__(3220);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/purl.js
var inventory_purl = __webpack_require__(4942);
// EXTERNAL MODULE: ./build/actions/sbom/src/write/one-line.js
var one_line = __webpack_require__(1387);
;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/releases/identity.js





/**
 * What a component is apart from its version: of a package URL its type, name and subpath, since tools disagree about
 * qualifiers; of all else its type and name.
 */
function identified(component) {
    const { type, purl, version, properties } = component;
    const parts = purl === undefined ? undefined : (0,inventory_purl/* parsePurl */.$l)(purl);
    const stated = version ?? parts?.version;
    const shown = stated === undefined ? undefined : sameText(stated);
    const own = { component, version: shown, orderedBy: properties['seaworthy:github:tag'] ?? shown };
    if (!parts)
        return { ...own, key: `${type}\0${shownName(component)}`, ecosystem: type, ordered: undefined };
    const ordered = (0,target/* ecosystemOfType */.C1)(parts.type);
    const { name } = (0,ecosystem/* packageName */.o)(ordered ?? '', [parts.namespace ?? '', parts.name].join('/'));
    return { ...own, key: [parts.type, name, parts.subpath ?? ''].join('\0'), ecosystem: parts.type, ordered };
}
/** As people know it: `@scope/core`. Formats that have no groups have it in the name. */
function shownName(component) {
    return sameText((0,full_name/* fullName */.f)(component));
}
/** A text as every format can carry it: on one line, without halves of characters. */
function sameText(text) {
    return (0,one_line/* oneLine */.T)(text.toWellFormed());
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/hashes.js
var hashes = __webpack_require__(1967);
;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/releases/digests.js

/** The first algorithm of both whose digests have nothing in common. */
function otherDigests(before, after) {
    const known = Map.groupBy(before.hashes, ({ algorithm }) => algorithm);
    for (const [algorithm, found] of Map.groupBy(after.hashes, (hash) => hash.algorithm)) {
        const contents = new Set(found.map(({ content }) => content));
        const expected = known.get(algorithm) ?? [];
        const [[first], [other]] = [expected, found];
        if (first && other && !expected.some(({ content }) => contents.has(content))) {
            return { before: shown(first, after), after: shown(other, after) };
        }
    }
    return undefined;
}
/** Lock files that have a digest of each package that a registry serves. Yarn 1 and later ones share a name: `yarn.lock`. */
const digesting = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|bun\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|packages(?:\.[^/]+)?\.lock\.json)$/;
/**
 * The digest that a package had and has no longer, in a lock file that should have it, or has in a weak algorithm alone:
 * whoever changes what is installed takes it away. What ships and other files may never have had one.
 */
function digestLost(before, after) {
    const [other] = after.hashes;
    const lost = before.hashes.find((hash) => (0,hashes/* isStrong */.kg)(hash) || !other);
    const isLocked = after.evidence.some(({ kind, file }) => kind === 'declared' && digesting.test(file));
    if (!lost || !isLocked || after.hashes.some(hashes/* isStrong */.kg))
        return undefined;
    return { before: shown(lost, after), after: other ? shown(other, after) : 'no digest' };
}
/** Whether one digest of both is the same, and none of one algorithm differs. */
function hasSameDigest(before, after) {
    if (otherDigests(before, after))
        return false;
    const known = new Set(before.hashes.map(({ algorithm, content }) => `${algorithm} ${content}`));
    return after.hashes.some(({ algorithm, content }) => known.has(`${algorithm} ${content}`));
}
/** As lock files write it, so that it is found there: npm's in base64, others in hexadecimal. */
function shown({ algorithm, content }, { purl }) {
    const name = algorithm.replace(/^SHA-/, 'sha').toLowerCase();
    if (purl?.startsWith('pkg:npm/') !== true)
        return `${name}:${content}`;
    return `${name}-${Buffer.from(content, 'hex').toString('base64')}`;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/releases/licence-terms.js

/** Texts are compared so far, and shown so far. In UTF-16 units. */
const longestShown = 200;
/**
 * The licences of a component as one text that does not depend on the format they were told in: declared ones, else the
 * concluded one, apart at `AND`, in order. Undefined where none is told.
 */
function licenceTerms({ declared, concluded }) {
    const told = declared.map(({ text }) => text).filter((text) => !/^(?:NOASSERTION|NONE|UNKNOWN|\s*)$/i.test(text));
    const stated = told.length > 0 ? told : concluded ? [concluded.expression] : [];
    const terms = new Set(stated.flatMap(conjuncts).map((term) => sameText(term).replace(/\s+/g, ' ')));
    return terms.size === 0 ? undefined : [...terms].sort().join(' AND ');
}
/** A licence as a table has room for it. */
function shownTerms(terms) {
    return terms.length <= longestShown ? terms : `${terms.slice(0, longestShown).toWellFormed()}…`;
}
/** What an expression joins by AND, without the parentheses around each; words are one term. */
function conjuncts(text) {
    const parts = [];
    let depth = 0;
    let start = 0;
    // One pass, since texts may be whole licences.
    for (const { 0: token, index } of text.matchAll(/[()]|\bAND\b/g)) {
        if (token === '(')
            depth++;
        else if (token === ')')
            depth--;
        else if (depth === 0) {
            parts.push(text.slice(start, index));
            start = index + token.length;
        }
    }
    parts.push(text.slice(start));
    return parts.map(withoutParentheses);
}
function withoutParentheses(text) {
    const term = text.trim();
    if (!term.startsWith('(') || !term.endsWith(')'))
        return term;
    let depth = 0;
    for (const { 0: token, index } of term.matchAll(/[()]/g)) {
        depth += token === '(' ? 1 : -1;
        if (depth === 0)
            return index === term.length - 1 ? term.slice(1, -1).trim() : term;
    }
    return term;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/releases/sources.js

/**
 * The places that a package comes from in two releases, where both tell one and they have none in common. What follows
 * an address as its query or fragment does not change the place.
 */
function otherSource(before, after) {
    const [old, recent] = [placesOf(before), placesOf(after)];
    const [[first], [other]] = [old, recent];
    if (first === undefined || other === undefined)
        return undefined;
    const known = new Set(old);
    return recent.some((place) => known.has(place)) ? undefined : { before: first, after: other };
}
/** A package URL names a place that is no registry. */
function placesOf({ purl, references }) {
    const qualifiers = purl?.includes('?') ? ((0,inventory_purl/* parsePurl */.$l)(purl)?.qualifiers ?? {}) : {};
    const named = [qualifiers['vcs_url'], qualifiers['download_url']].flatMap((place) => place ?? []);
    const distributed = references.flatMap(({ type, url }) => (type === 'distribution' ? [url] : []));
    return [...named, ...distributed].map((place) => place.replace(/[?#].*$/s, ''));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/releases/differences.js




/** What differs between one component in two releases. What either of them does not tell is no difference. */
function differencesOf({ before, after }, ordering) {
    const version = versionDifference(before, after, ordering);
    return [
        ...contentDifference(before.component, after.component, version !== undefined),
        ...sourceDifference(before.component, after.component, version !== undefined),
        ...installScriptDifference(before.component, after.component),
        ...difference('supplier', supplierOf(before.component), supplierOf(after.component)),
        ...licenceDifference(before.component, after.component),
        ...(version ? [version] : []),
    ];
}
function versionDifference({ version: before, orderedBy: old }, { version: after, orderedBy: recent }, ordering) {
    if (before === undefined || after === undefined || before === after)
        return undefined;
    const order = old === undefined || recent === undefined ? undefined : orderOf(old, recent, ordering);
    if (order === 0 && before === old && after === recent)
        return undefined;
    const kind = !order ? 'other-version' : order < 0 ? 'upgraded' : 'downgraded';
    return { kind, before, after };
}
/** A tag such as `v4` moves within its numbers: it is neither before nor after `v4.1`. */
function orderOf(before, after, ordering) {
    if (after.startsWith(`${before}.`) || before.startsWith(`${after}.`)) {
        const isTag = before.startsWith('v') || after.startsWith('v');
        if (isTag)
            return undefined;
    }
    return ordering?.compare(before, after);
}
/**
 * Models and prompts are their content, whatever version they have. Of packages, other content under the same version is
 * what a replaced package looks like.
 */
function contentDifference(before, after, isOtherVersion) {
    const kind = contentKind(after);
    if (kind === undefined || (kind === 'integrity' && isOtherVersion))
        return [];
    if (kind === 'integrity' && after.version === undefined)
        return [];
    const other = otherDigests(before, after) ?? (kind === 'integrity' && digestLost(before, after));
    return other ? [{ kind, ...other }] : [];
}
function contentKind({ type, dataKind }) {
    if (type === 'machine-learning-model')
        return 'model';
    if (type !== 'data')
        return 'integrity';
    return dataKind === 'definition' || dataKind === 'configuration' ? 'prompt' : 'integrity';
}
/** Of a package in one version, which a registry serves from one place. */
function sourceDifference(before, after, isOtherVersion) {
    if (isOtherVersion || after.version === undefined)
        return [];
    const other = otherSource(before, after);
    return other ? [{ kind: 'source', ...other, ...(hasSameDigest(before, after) && { isSameContent: true }) }] : [];
}
/** A bill of another tool that does not tell of install scripts is no proof that there were none. */
function installScriptDifference(before, after) {
    if (!after.hasInstallScript || before.hasInstallScript)
        return [];
    const isTold = before.hasInstallScript === false || before.evidence.some(({ kind }) => kind !== 'reported');
    return isTold ? [{ kind: 'install-script', before: 'no', after: 'yes' }] : [];
}
/** SPDX knows no parentheses in names. */
function supplierOf({ supplier }) {
    return supplier && sameText(supplier.name).replaceAll('(', '[').replaceAll(')', ']');
}
function licenceDifference(before, after) {
    const found = difference('licence', licenceTerms(before.licences), licenceTerms(after.licences));
    return found.map(({ kind, before: old = '', after: recent = '' }) => ({
        kind,
        before: shownTerms(old),
        after: shownTerms(recent),
    }));
}
function difference(kind, before, after) {
    return before === undefined || after === undefined || before === after ? [] : [{ kind, before, after }];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/releases/pair.js

/**
 * Pairs the versions that two releases have of one package: the same ones first, then the newest left of each, and so
 * on, so that of `1, 2` and `2, 3` only `1` becomes `3`. `before` and `after` are in the order of their refs.
 */
function pairVersions(before, after, ordering) {
    const same = pairSame(before, after);
    const paired = new Set(same.flatMap((pair) => [pair.before, pair.after]));
    const newestFirst = (all) => all.filter((one) => !paired.has(one)).sort((a, b) => newerFirst(a, b, ordering));
    const [old, recent] = [newestFirst(before), newestFirst(after)];
    const rest = Array.from({ length: Math.max(old.length, recent.length) }, (_, at) => {
        const [left, right] = [old[at], recent[at]];
        return { ...(left && { before: left }), ...(right && { after: right }) };
    });
    return [...same, ...rest];
}
/** By package URL, which tells builds for different systems apart, then by version. */
function pairSame(before, after) {
    const byRef = pairBy(before, after, ({ component }) => component.ref);
    const paired = new Set(byRef.flatMap((pair) => [pair.before, pair.after]));
    const isLeft = (one) => !paired.has(one);
    return [...byRef, ...pairBy(before.filter(isLeft), after.filter(isLeft), ({ version }) => version ?? '')];
}
function pairBy(before, after, key) {
    const waiting = new Map();
    for (const one of before.toReversed()) {
        const same = waiting.get(key(one));
        if (same)
            same.push(one);
        else
            waiting.set(key(one), [one]);
    }
    return after.flatMap((one) => {
        const same = waiting.get(key(one))?.pop();
        return same ? [{ before: same, after: one }] : [];
    });
}
/** Those whose versions have no order come last. */
function newerFirst(a, b, ordering) {
    const [left, right] = [a.orderedBy ?? '', b.orderedBy ?? ''];
    const isVersion = (text) => ordering?.compare(text, text) === 0;
    const order = ordering?.compare(right, left);
    if (order !== undefined)
        return order || (0,inventory_order/* inCodeUnitOrder */.Z)(right, left);
    return Number(isVersion(right)) - Number(isVersion(left)) || (0,inventory_order/* inCodeUnitOrder */.Z)(right, left);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/releases/compare.js







/**
 * What differs between the last release and this one, by package and not by version. `from` is the file or address of the
 * last release's bill. Depends on its arguments alone, in time proportional to them; it waits only for the libraries that
 * know how ecosystems order versions.
 */
async function compareReleases(previous, current, from) {
    const before = byKey(previous.components);
    const after = byKey(current.components);
    const all = [...before.values(), ...after.values()].flat();
    const orderings = await (0,versions/* loadOrderings */.I)(all.flatMap(({ ordered }) => ordered ?? []));
    const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
        const [old = [], recent = []] = [before.get(key), after.get(key)];
        const ordered = (recent[0] ?? old[0])?.ordered;
        const ordering = ordered === undefined ? undefined : orderings.get(ordered);
        return pairVersions(old, recent, ordering).flatMap((pair) => changesOf(pair, ordering));
    });
    const { name, version } = previous.subject;
    const isUnrelated = after.size > 0 && ![...after.keys()].some((key) => before.has(key));
    return {
        previous: { name, ...(version !== undefined && { version }), from },
        changes: sorted(changes),
        ...(isUnrelated && { isUnrelated }),
    };
}
function byKey(components) {
    return Map.groupBy(components.map(identified), ({ key }) => key);
}
function changesOf({ before, after }, ordering) {
    if (before && after)
        return differencesOf({ before, after }, ordering).map((one) => compare_change(after, one));
    if (after)
        return [compare_change(after, { kind: 'added', ...(after.version !== undefined && { after: after.version }) })];
    if (!before)
        return [];
    return [compare_change(before, { kind: 'removed', ...(before.version !== undefined && { before: before.version }) })];
}
function compare_change({ component, ecosystem }, difference) {
    const [place] = component.evidence;
    return {
        ...difference,
        ref: component.ref,
        name: shownName(component),
        ecosystem,
        ...(place && { at: (0,inventory_place/* placeOf */.$)(place) }),
    };
}
/** Worst first, then by ecosystem, name and version. */
function sorted(changes) {
    const rank = new Map(change/* changeKinds */.c.map((kind, index) => [kind, index]));
    const keyed = changes.map((one) => {
        const place = [one.ecosystem, one.name, one.before ?? '', one.after ?? '', one.ref].join('\0');
        return { one, kind: rank.get(one.kind) ?? 0, place };
    });
    return keyed.sort((a, b) => a.kind - b.kind || (0,inventory_order/* inCodeUnitOrder */.Z)(a.place, b.place)).map(({ one }) => one);
}


/***/ })

};
;