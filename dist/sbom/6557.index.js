"use strict";
exports.id = 6557;
exports.ids = [6557,7493];
exports.modules = {

/***/ 5810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ packageKey),
/* harmony export */   o: () => (/* binding */ packageName)
/* harmony export */ });
/** How an ecosystem compares names of packages, where it is not letter by letter. */
const normal = {
    // https://packaging.python.org/en/latest/specifications/name-normalization/
    PyPI: (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
    NuGet: lowered,
    Packagist: lowered,
    // Package URLs of Go modules and of GitHub are in lower case, advisories keep the author's.
    Go: lowered,
    'GitHub Actions': lowered,
    // The address of a repository, with or without scheme and ending.
    SwiftURL: (name) => name
        .toLowerCase()
        .replace(/^[a-z+]+:\/\//, '')
        .replace(/\.git$/, ''),
};
function lowered(name) {
    return name.toLowerCase();
}
/** A package as a key of maps. */
function packageKey({ ecosystem, name }) {
    return `${ecosystem}\0${name}`;
}
/** The name as the ecosystem compares it; an ecosystem such as `Maven:https://…` is one of `Maven`. */
function packageName(ecosystem, name) {
    const base = ecosystem.split(':', 1)[0] ?? '';
    const normalise = Object.hasOwn(normal, base) ? normal[base] : undefined;
    return { ecosystem: base, name: normalise ? normalise(name) : name };
}


/***/ }),

/***/ 7493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   C1: () => (/* binding */ ecosystemOfType),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var _ecosystem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);


const ecosystems = {
    npm: 'npm',
    pypi: 'PyPI',
    cargo: 'crates.io',
    golang: 'Go',
    nuget: 'NuGet',
    maven: 'Maven',
    gem: 'RubyGems',
    composer: 'Packagist',
    pub: 'Pub',
    hex: 'Hex',
    hackage: 'Hackage',
    swift: 'SwiftURL',
    github: 'GitHub Actions',
    githubactions: 'GitHub Actions',
};
/** The ecosystem, as OSV names it, of a type of package URL; undefined when it has none. */
function ecosystemOfType(type) {
    return Object.hasOwn(ecosystems, type) ? ecosystems[type] : undefined;
}
/** The target that a component is; undefined when no database has advisories for its kind of package. */
function targetOf(component) {
    const { ref, purl, version, properties } = component;
    const parts = purl === undefined ? undefined : (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(purl);
    const ecosystem = parts && ecosystemOfType(parts.type);
    if (!parts || ecosystem === undefined)
        return undefined;
    const known = versionOf(ecosystem, parts.version ?? version, properties);
    const names = namesOf(ecosystem, parts);
    return {
        ref,
        ecosystem,
        names: names.map((name) => (0,_ecosystem_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .o)(ecosystem, name).name),
        asked: inOwnLetters(names[0] ?? '', component),
        ...(known !== undefined && { version: known }),
    };
}
/** The names that such a package may have in advisories, in its own letters. */
function namesOf(ecosystem, { namespace, name, subpath }) {
    const separator = ecosystem === 'Maven' ? ':' : '/';
    const whole = namespace === undefined ? name : `${namespace}${separator}${name}`;
    return ecosystem === 'GitHub Actions' && subpath !== undefined ? [whole, `${whole}/${subpath}`] : [whole];
}
/** Package URLs of some types are in lower case, and services are particular about case. */
function inOwnLetters(name, { group, name: own }) {
    const written = group === undefined ? own : `${group}/${own}`;
    return written.toLowerCase() === name.toLowerCase() ? written : name;
}
/** Larger than any number of a real version. */
const newest = 999_999_999;
/**
 * Of an action fixed at a commit, the tag that its comment names. A short tag moves: `v4` is the newest release that begins
 * with 4, and is judged as such.
 */
function versionOf(ecosystem, version, properties) {
    if (ecosystem !== 'GitHub Actions' || version === undefined)
        return version;
    const isCommit = /^[0-9a-f]{40}$/.test(version);
    const tag = (isCommit ? properties['seaworthy:github:tag'] : undefined) ?? version;
    const [, major, minor = newest] = /^v?(\d+)(?:\.(\d+))?$/.exec(tag) ?? [];
    return major === undefined ? tag : `${major}.${minor}.${newest}`;
}


/***/ }),

/***/ 6994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loadOrderings)
/* harmony export */ });
/* unused harmony export orderedEcosystems */
/** How the versions of an ecosystem are ordered, loaded when the first component of it is met. */
const orderings = {
    npm: loadSemver,
    'crates.io': loadSemver,
    SwiftURL: loadSemver,
    Hex: loadSemver,
    'GitHub Actions': loadSemver,
    Go: async () => (await __webpack_require__.e(/* import() */ 7892).then(__webpack_require__.bind(__webpack_require__, 7892))).goVersions,
    Pub: async () => (await __webpack_require__.e(/* import() */ 7892).then(__webpack_require__.bind(__webpack_require__, 7892))).pub,
    Hackage: async () => (await __webpack_require__.e(/* import() */ 1098).then(__webpack_require__.bind(__webpack_require__, 1098))).hackage,
    PyPI: async () => (await __webpack_require__.e(/* import() */ 5520).then(__webpack_require__.bind(__webpack_require__, 5520))).pypi,
    Maven: async () => (await __webpack_require__.e(/* import() */ 5365).then(__webpack_require__.bind(__webpack_require__, 5365))).maven,
    NuGet: async () => (await __webpack_require__.e(/* import() */ 4965).then(__webpack_require__.bind(__webpack_require__, 4965))).nuget,
    RubyGems: async () => (await __webpack_require__.e(/* import() */ 6331).then(__webpack_require__.bind(__webpack_require__, 6331))).rubygems,
    Packagist: async () => (await __webpack_require__.e(/* import() */ 5981).then(__webpack_require__.bind(__webpack_require__, 5981))).packagist,
};
async function loadSemver() {
    return (await __webpack_require__.e(/* import() */ 7892).then(__webpack_require__.bind(__webpack_require__, 7892))).semver;
}
/** The ecosystems, as OSV names them, whose versions can be ordered. */
const orderedEcosystems = Object.keys(orderings);
/** The orderings of these ecosystems. */
async function loadOrderings(ecosystems) {
    const loaded = new Map();
    for (const ecosystem of new Set(ecosystems)) {
        const load = Object.hasOwn(orderings, ecosystem) ? orderings[ecosystem] : undefined;
        if (load)
            loaded.set(ecosystem, await load());
    }
    return loaded;
}


/***/ }),

/***/ 2760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ unordered),
/* harmony export */   eu: () => (/* binding */ orderingOf),
/* harmony export */   oY: () => (/* binding */ compareDigits),
/* harmony export */   tM: () => (/* binding */ compareLists)
/* harmony export */ });
/** Of ecosystems whose versions nobody here can order. */
const unordered = { compare: (a, b) => (a === b ? 0 : undefined) };
/** Longer texts are no versions, and some parsers take more than linear time. */
const longest = 256;
/** An ordering of what `parse` makes of a text; it gives undefined or throws for what is no version. */
function orderingOf(parse, compare) {
    const parsed = (text) => {
        if (text.length > longest)
            return undefined;
        try {
            return parse(text);
        }
        catch {
            // The libraries throw for what is no version, and for nothing else.
            return undefined;
        }
    };
    return {
        compare(a, b) {
            const left = parsed(a);
            const right = left === undefined ? undefined : parsed(b);
            return left === undefined || right === undefined ? undefined : compare(left, right);
        },
    };
}
/** Compares lists item by item, the shorter one filled up. */
function compareLists(a, b, filler, compare) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const order = compare(a[at] ?? filler, b[at] ?? filler);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Compares digits as the numbers that they are, however long. */
function compareDigits(a, b) {
    const left = a.replace(/^0+(?=\d)/, '');
    const right = b.replace(/^0+(?=\d)/, '');
    return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}


/***/ }),

/***/ 6557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeApp: () => (/* binding */ judgeApp)
});

;// CONCATENATED MODULE: ./build/actions/sbom/src/exception.js
/** Whether it holds on a day, such as `2026-11-24`: on its last one it still does. */
function holdsOn({ until }, today) {
    return until === undefined || until >= today;
}
/** Whether a package URL names the component, in any version when it has none. */
function isAbout(purl, { purl: own, ref }) {
    const named = own ?? ref;
    if (named === purl)
        return true;
    const bare = named.replace(/[?#].*$/s, '');
    return bare === purl || bare.replace(/@[^@/]*$/, '') === purl;
}

// EXTERNAL MODULE: ./build/actions/sbom/src/report/assessed.js
var assessed = __webpack_require__(4200);
;// CONCATENATED MODULE: ./build/actions/sbom/src/judge/exception-findings.js


/**
 * What is wrong with the exceptions of a policy: those that ended while something still needs them, and those that nothing
 * needs, which a misspelt one looks like. Of vulnerabilities that were not assessed nothing is known. `today` is
 * `2026-11-24`.
 */
function exceptionFindings(policy, { licences, vulnerabilities, sources, }, today) {
    const ofLicences = told(policy.licences?.exceptions ?? [], licences ?? [], ({ purl, licence }) => `"licences" for ${exception_findings_quoted(purl)}${licence === 'any' ? '' : ` under ${exception_findings_quoted(licence)}`}`, today);
    const ofSources = told(policy.sources.exceptions, sources, ({ purl }) => `"sources" for ${exception_findings_quoted(purl)}`, today);
    if (!vulnerabilities || !(0,assessed/* isAssessed */._)(vulnerabilities))
        return [...ofLicences, ...ofSources];
    const ofVulnerabilities = told(policy.vulnerabilities.exceptions, vulnerabilities.judgements, ({ id, purl }) => `"vulnerabilities" for ${exception_findings_quoted(id)}${purl === undefined ? '' : ` of ${exception_findings_quoted(purl)}`}`, today);
    return [...ofLicences, ...ofSources, ...ofVulnerabilities];
}
function told(exceptions, judgements, nameOf, today) {
    const needed = new Set(judgements.flatMap((judgement) => judgement.exceptions ?? []));
    return exceptions.flatMap((exception) => {
        if (!needed.has(exception))
            return [unneeded(nameOf(exception))];
        const { until } = exception;
        return until === undefined || holdsOn({ until }, today) ? [] : [expired(nameOf(exception), until)];
    });
}
function unneeded(exception) {
    return {
        rule: 'sbom/exception-unneeded',
        severity: 'note',
        message: `Expected exceptions that something needs, found one in ${exception} that lets nothing pass.`,
        remedy: 'Correct its package URL, licence or id, or remove it from the policy in seaworthy.yml.',
        properties: { exception },
    };
}
function expired(exception, until) {
    return {
        rule: 'sbom/exception-expired',
        severity: 'low',
        message: `Expected exceptions that still hold, found one in ${exception} that ended on ${until}.`,
        remedy: 'Mend what it was for, or decide again and write a later "until" with the reason.',
        properties: { exception, until },
    };
}
function exception_findings_quoted(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/full-name.js
var full_name = __webpack_require__(3220);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/place.js
var inventory_place = __webpack_require__(7436);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/purl.js
var inventory_purl = __webpack_require__(4942);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/seen.js
var seen = __webpack_require__(2600);
// EXTERNAL MODULE: ./build/actions/sbom/src/judge/names.js
var judge_names = __webpack_require__(6228);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var path = __webpack_require__(2888);
;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/parts.js



/**
 * Components that lie inside a declared package of another ecosystem and came with it: the crates of a Python wheel's or an
 * npm package's native module. No lock file of the app can declare them. Pure.
 */
function partsOfPackages(components) {
    const owners = new Map();
    for (const component of components) {
        if (!(0,seen/* isDeclared */.vo)(component) || !(0,seen/* isSeen */.U4)(component, 'shipped'))
            continue;
        const type = typeOf(component);
        for (const folder of foldersOf(component, type))
            owners.set(folder, type);
    }
    if (owners.size === 0)
        return new Set();
    return new Set(components.filter((component) => !(0,seen/* isDeclared */.vo)(component) && isInside(component, owners)));
}
function isInside(component, owners) {
    const type = typeOf(component);
    const places = (0,seen/* shippedFiles */.F3)(component);
    return places.length > 0 && places.every((file) => ownersAbove(file, owners).some((owner) => owner !== type));
}
/** The types of the packages whose folders hold a file. */
function ownersAbove(file, owners) {
    const found = [];
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
        const owner = owners.get(folded(file.slice(0, end)));
        if (owner !== undefined)
            found.push(owner);
    }
    return found;
}
/** Where a package lies, as its own files tell. */
function foldersOf(component, type) {
    return (0,seen/* shippedFiles */.F3)(component).flatMap((file) => {
        const folder = file.slice(0, file.lastIndexOf('/'));
        if (type === 'npm' && file.endsWith('/package.json'))
            return [folded(folder)];
        const [, around] = type === 'pypi' ? (/^(.*\/)[^/]+\.(?:dist|egg)-info$/.exec(folder) ?? []) : [];
        if (around === undefined)
            return [];
        // Most wheels have one package, which is called like them, and put the libraries that they need beside it.
        const module = component.name.replace(/[-.]+/g, '_');
        return [`${around}${module}`, `${around}${module}.libs`].map(folded);
    });
}
/** What an asar archive leaves beside it lies in it to the app; Python's names differ in case. */
function folded(folder) {
    return (0,path/* logicalPath */.zO)(folder).toLowerCase();
}
function typeOf({ purl }) {
    return (purl === undefined ? undefined : (0,inventory_purl/* parsePurl */.$l)(purl)?.type) ?? '';
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/declared-shipped.js






/** What is told of an ecosystem: the words, and what its lock file is called. */
const ecosystems = {
    npm: 'npm',
    cargo: 'Cargo',
    pypi: 'Python',
    nuget: 'NuGet',
    golang: 'Go',
};
/** Names are listed so far; the inventory has them all. */
const mostNamed = 20;
/**
 * Compares what lock files declare with what was seen in the app, by ecosystem. Development dependencies are expected to
 * stay out; what comes with a runtime or inside a package is declared by that. Says nothing of an ecosystem that was not seen on both
 * sides, but that it was not. Pure.
 */
function compareDeclaredShipped({ components }) {
    const parts = partsOfPackages(components);
    const compared = components.flatMap((component) => {
        const purl = component.purl === undefined ? undefined : (0,inventory_purl/* parsePurl */.$l)(component.purl);
        const ecosystem = purl && ecosystems[purl.type];
        // Runtimes come with the tool that packs the app, and languages with their compiler.
        if (ecosystem === undefined || component.isExternal === true || isRuntime(component) || isRange(component))
            return [];
        if (parts.has(component))
            return [];
        return [{ component, ecosystem, package: `${purl?.type ?? ''}/${purl?.namespace ?? ''}/${purl?.name ?? ''}` }];
    });
    const frozen = frozenModules(components);
    const known = compared.filter(({ component, ecosystem }) => ecosystem !== 'Python' || !frozen.has(moduleOf(component)));
    const byEcosystem = Map.groupBy(known, ({ ecosystem }) => ecosystem);
    return [...byEcosystem].flatMap(([ecosystem, own]) => compareEcosystem(ecosystem, own));
}
/** Modules in programs that PyInstaller froze: they ship, though without a version to compare. */
function frozenModules(components) {
    const lists = components.flatMap(({ properties }) => properties['seaworthy:pyinstaller:modules'] ?? []);
    return new Set(lists.flatMap((list) => list.split(',')));
}
/** Most distributions are called like their module. */
function moduleOf({ name }) {
    return name.replace(/[-.]+/g, '_').toLowerCase();
}
function compareEcosystem(ecosystem, compared) {
    const shipped = compared.filter(({ component }) => (0,seen/* isSeen */.U4)(component, 'shipped'));
    const declared = compared.filter(({ component }) => (0,seen/* isDeclared */.vo)(component));
    const shippedOnly = shipped.filter(({ component }) => !(0,seen/* isDeclared */.vo)(component));
    const declaredOnly = declared.filter(({ component }) => !(0,seen/* isSeen */.U4)(component, 'shipped') && component.scope === 'required');
    if (declared.length === 0)
        return shipped.length === 0 ? [] : [nothingDeclared(ecosystem, shipped)];
    if (shipped.length === 0)
        return declaredOnly.length === 0 ? [] : [nothingSeen(ecosystem, declaredOnly)];
    const versions = new Map(shippedOnly.map((one) => [one.package, one]));
    const changed = declaredOnly.flatMap((one) => {
        const other = versions.get(one.package);
        return other ? [{ declared: one, shipped: other }] : [];
    });
    const replaced = new Set(changed.flatMap(({ declared: one, shipped: other }) => [one, other]));
    const missing = declaredOnly.filter((one) => !replaced.has(one));
    return [
        ...changed.map(({ declared: one, shipped: other }) => otherVersion(one.component, other.component)),
        ...shippedOnly.filter((one) => !replaced.has(one)).map(({ component }) => undeclared(component, ecosystem)),
        ...(missing.length > 0 ? [notSeen(ecosystem, missing)] : []),
    ];
}
/** The first evidence that a component is there. */
function evidenceOf({ evidence }, where) {
    return evidence.find((one) => (0,seen/* seenBy */.DA)(one) === where);
}
function at(evidence) {
    return evidence ? { at: (0,inventory_place/* placeOf */.$)(evidence) } : {};
}
function otherVersion(declared, shipped) {
    const lock = evidenceOf(declared, 'declared');
    return {
        rule: 'sbom/shipped-other-version',
        severity: 'high',
        message: `Expected ${(0,judge_names/* escaped */.Mk)((0,full_name/* fullName */.f)(shipped))} ${declared.version ?? 'without version'}, which ${lock?.file ?? 'the lock file'} declares, found ${shipped.version ?? 'no version'} in the app.`,
        remedy: 'Build the app from a clean checkout with the lock file’s own install command, such as npm ci.',
        ...at(evidenceOf(shipped, 'shipped')),
        properties: { ref: shipped.ref, declared: declared.version ?? null, shipped: shipped.version ?? null },
    };
}
function undeclared(component, ecosystem) {
    const evidence = evidenceOf(component, 'shipped');
    const isSure = (evidence?.confidence ?? 1) >= 0.8;
    return {
        rule: 'sbom/shipped-undeclared',
        severity: isSure ? 'medium' : 'low',
        message: `Expected only what lock files declare, found the ${ecosystem} package ${(0,judge_names/* nameOf */.Vb)(component)} in the app and in no lock file.`,
        remedy: 'Find out how it came into the app: declare it, or keep it out of the package.',
        ...at(evidence),
        properties: { ref: component.ref },
    };
}
/** One finding, since tree-shaking and bundling leave out hundreds in a sound app. */
function notSeen(ecosystem, missing) {
    const [first] = missing;
    return {
        rule: 'sbom/declared-not-shipped',
        severity: 'note',
        message: `Expected in the app what is declared as required, found it without ${(0,judge_names/* counted */.hS)(missing.length, `${ecosystem} package`)}: ${listed(missing)}. Code that webpack, vite or another bundler wove into the app's own cannot be seen as a package.`,
        remedy: 'Nothing, when they are bundled; else remove what the app does not use from its dependencies.',
        ...at(first && evidenceOf(first.component, 'declared')),
        properties: { refs: missing.slice(0, 1000).map(({ component }) => component.ref), count: missing.length },
    };
}
function nothingSeen(ecosystem, missing) {
    return { ...notSeen(ecosystem, missing), rule: 'sbom/ecosystem-not-seen' };
}
function nothingDeclared(ecosystem, shipped) {
    const [first] = shipped;
    return {
        rule: 'sbom/ecosystem-undeclared',
        severity: 'medium',
        message: `Expected a lock file for the ${(0,judge_names/* counted */.hS)(shipped.length, `${ecosystem} package`)} in the app, found none: ${listed(shipped)}.`,
        remedy: 'Commit the lock file, or let the path include it.',
        ...at(first && evidenceOf(first.component, 'shipped')),
        properties: { refs: shipped.slice(0, 1000).map(({ component }) => component.ref), count: shipped.length },
    };
}
function listed(compared) {
    const names = compared.slice(0, mostNamed).map(({ component }) => (0,judge_names/* escaped */.Mk)((0,full_name/* fullName */.f)(component)));
    return `${names.join(', ')}${compared.length > mostNamed ? ', …' : ''}`;
}
function isRuntime({ type }) {
    return type === 'framework' || type === 'platform';
}
/** What a manifest without lock file asks for: it decides no version, and says nothing of what ships. */
function isRange({ version, properties }) {
    return version === undefined && Object.keys(properties).some((name) => /^seaworthy:\w+:requested$/.test(name));
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/aliases.js
var aliases = __webpack_require__(842);
;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/shipped-renamed.js



/** The folder that Node finds a package by, in which its manifest lies. */
const packageFolder = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/@][^/]*)\/package\.json$/i;
/**
 * npm packages in the app whose manifest says that they are one that lock files declare, in the folder of another: what
 * Node runs under the folder's name is not what the declared package does, unless a lock file has that name as an alias.
 * Undeclared ones are told as such. Pure.
 */
function findRenamed({ components }) {
    return components.flatMap((component) => {
        if (!(0,seen/* isDeclared */.vo)(component))
            return [];
        const names = new Set([(0,full_name/* fullName */.f)(component), ...(0,aliases/* aliasesIn */.eu)(component.properties)].map((name) => name.toLowerCase()));
        return component.evidence.flatMap(({ kind, file }) => {
            const folder = kind === 'shipped' ? packageFolder.exec(file)?.[1] : undefined;
            return folder === undefined || names.has(folder.toLowerCase()) ? [] : [renamed(component, folder, file)];
        });
    });
}
function renamed(component, folder, file) {
    return {
        rule: 'sbom/shipped-renamed',
        severity: 'high',
        message: `Expected the package ${JSON.stringify(folder)} in its folder, found a manifest that says it is ${JSON.stringify((0,full_name/* fullName */.f)(component))}, which no lock file installs under that name.`,
        remedy: 'Find out how the folder came into the app: build it from a clean checkout, with npm ci or the like.',
        at: { file },
        properties: { ref: component.ref, folder },
    };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/compare/releases/change.js
var change = __webpack_require__(7855);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var src = __webpack_require__(6980);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/ref.js
var inventory_ref = __webpack_require__(3074);
;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/releases/findings.js


const tellings = {
    integrity: {
        severity: 'high',
        words: ({ before, after }, release) => `has the version of ${release} and other content: expected ${before}, found ${after}.`,
        remedy: 'Do not release. Compare with what the registry serves now: a version is published once, so its content was replaced, or comes from another place.',
    },
    source: {
        severity: 'high',
        words: ({ before, after }, release) => `has the version of ${release} and comes from another place: expected ${before}, found ${after}.`,
        remedy: 'Do not release before it is known who changed the lock file: make it again with the package manager from the registry that you trust.',
    },
    'install-script': {
        severity: 'medium',
        words: (_, release) => `runs code when it is installed, and did not in ${release}.`,
        remedy: 'Read its install script before anybody installs it, or stay with the last version; npm ci --ignore-scripts runs none.',
    },
    model: {
        severity: 'low',
        words: ({ before, after }, release) => `is another model than in ${release}: ${before} became ${after}.`,
        remedy: 'Make sure that the change is meant, and that the model was evaluated and its manifest signed again.',
    },
    prompt: {
        severity: 'low',
        words: ({ before, after }, release) => `has another text than in ${release}: ${before} became ${after}.`,
        remedy: 'Make sure that the change was reviewed like code.',
    },
    supplier: {
        severity: 'low',
        words: ({ before, after }, release) => `is from ${after}, and was from ${before} in ${release}.`,
        remedy: 'Make sure that its new owner is known: packages that change hands are how attacks begin.',
    },
    licence: {
        severity: 'low',
        words: ({ before, after }, release) => `is licensed as ${after}, and was as ${before} in ${release}.`,
        remedy: 'Read the new terms; the licence policy decides whether they are allowed.',
    },
    downgraded: {
        severity: 'low',
        words: ({ before, after }, release) => `went back from ${before} in ${release} to ${after}.`,
        remedy: 'Make sure that it is meant: older versions bring back faults that were mended.',
    },
    'other-version': {
        words: ({ before, after }, release) => `has the version ${after}, and had ${before} in ${release}.`,
        remedy: 'Compare the two versions by hand: nobody can tell which is newer.',
    },
    upgraded: {
        words: ({ before, after }, release) => `went from ${before} in ${release} to ${after}.`,
        remedy: 'Read what changed in it.',
    },
    added: {
        words: (_, release) => `was not in ${release}.`,
        remedy: 'Make sure that it is meant and that its maker is known.',
    },
    removed: {
        words: (_, release) => `was in ${release}, and is gone.`,
        remedy: 'Make sure that it is meant.',
    },
};
/** No registry promises that what is built again has the same bytes. */
const rebuilt = {
    severity: 'low',
    remedy: 'Nothing, when it was built or signed again; else find out where its new content comes from.',
};
/** A registry that was replaced by its mirror. */
const sameContent = {
    severity: 'low',
    remedy: 'Nothing, when the registry was changed on purpose: its digest is the same, and so is its content.',
};
/** Types of package URLs whose registries publish a version once. */
const registries = new Set([
    'npm',
    'cargo',
    'pypi',
    'nuget',
    'golang',
    'maven',
    'gem',
    'composer',
    'hex',
    'pub',
    'swift',
    'cocoapods',
]);
/**
 * What the changes of a release mean. `weights` says what a kind weighs, else its rule does: upgrades and what was added or
 * removed are told where they have a weight alone. Pure.
 */
function releaseFindings({ previous, changes, isUnrelated }, weights = {}) {
    const { name, version } = previous;
    const release = (0,inventory_ref/* encodeControls */.d)(version === undefined ? name : `${name} ${version}`);
    const findings = changes.flatMap((change) => {
        const { severity, ...telling } = tellingOf(change);
        const weight = weights[change.kind] ?? severity;
        return weight === undefined ? [] : [findingOf(change, { ...telling, severity: weight }, release)];
    });
    const told = (0,src/* limited */.TJ)(findings, {
        rule: 'sbom/changed-more',
        remedy: 'See the table of differences for all of them; compare with the bill of the right release.',
    });
    return isUnrelated ? [unrelated(release, previous.from), ...told] : told;
}
/** Where nothing is in both, nothing was compared. */
function unrelated(release, from) {
    return {
        rule: 'sbom/previous-unrelated',
        severity: 'medium',
        message: `Expected the bill of the last release of this app, found that of ${release}, which lists nothing that is in this one (${(0,inventory_ref/* encodeControls */.d)(from)}).`,
        remedy: 'Name the bill of the right release as "previous"; leave it out for the first one.',
    };
}
function tellingOf({ kind, ecosystem, isSameContent }) {
    const telling = tellings[kind];
    if (isSameContent)
        return { ...telling, ...sameContent };
    return kind === 'integrity' && !registries.has(ecosystem) ? { ...telling, ...rebuilt } : telling;
}
function findingOf(change, { severity, words, remedy }, release) {
    const { kind, ref, name, ecosystem, before = 'nothing', after = 'nothing', at } = change;
    const shown = { before: (0,inventory_ref/* encodeControls */.d)(before), after: (0,inventory_ref/* encodeControls */.d)(after) };
    return {
        rule: `sbom/changed-${kind}`,
        severity,
        message: `${(0,inventory_ref/* encodeControls */.d)(name)} ${words(shown, release)}`,
        remedy,
        ...(at && { at }),
        properties: { ref, ecosystem, before, after },
    };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/judge/severity.js
var severity = __webpack_require__(2109);
;// CONCATENATED MODULE: ./build/actions/sbom/src/judge/change-findings.js



/** What changed since the last release, as grave as the policy says of its kind, else as its rule says. */
function changeFindings(changes, { changes: decisions }) {
    const weights = {};
    for (const kind of change/* changeKinds */.c) {
        const decision = decisions[kind];
        if (decision !== undefined)
            weights[kind] = severity/* severityOf */.x[decision];
    }
    return releaseFindings(changes, weights);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/report/described.js
var described = __webpack_require__(7636);
;// CONCATENATED MODULE: ./build/actions/sbom/src/judge/licence-source.js

/** Where licences stand that no lock file has, by the type of the package URL, or by what a component without one is. */
const ways = {
    npm: 'Install the packages before the check ("npm ci", "pnpm install", "yarn install"), so that their manifests can be read',
    cargo: 'Run "cargo vendor" before the check, so that the manifests of crates can be read',
    pypi: 'Name the installed packages with their *.dist-info folders among the "artifacts"',
    'machine-learning-model': 'Say it in models.manifest.yaml, and run model-manifest-verify before the check, in the same job',
};
/** What to do for components of one ecosystem whose licence nobody knows. */
function remedyForUnknown(component, isSaid) {
    const way = isSaid ? undefined : ways[(0,described/* kindOf */.I)(component)];
    return `${way ?? 'Give a bill that says it as "merge"'}, or write an exception with its reason; "unknown" in the licence policy of seaworthy.yml says what the others are.`;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/judge/place.js

/** Where a component is declared, so that a reviewer stands at the line to change; else where it was seen. */
function atComponent({ evidence }) {
    const place = evidence.find(({ kind, line }) => kind === 'declared' && line !== undefined) ?? evidence[0];
    return place ? { at: (0,inventory_place/* placeOf */.$)(place) } : {};
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/judge/licence-findings.js





/**
 * What the policy does not allow: each component whose licence is denied, and one finding for all with the same licence to
 * be reviewed, or of one ecosystem with the same reason why nobody knows theirs.
 */
function licenceFindings(judgements, byRef) {
    const open = judgements.filter(({ decision }) => decision !== 'allow');
    const denied = open.filter(({ decision, licence }) => decision === 'deny' && licence !== undefined);
    const others = open.filter((one) => !denied.includes(one));
    const groups = Map.groupBy(others, ({ ref, decision, licence, because }) => {
        const component = byRef.get(ref);
        // Each ecosystem has its own way to get to know a licence.
        const kind = licence === undefined && component ? (0,described/* kindOf */.I)(component) : '';
        return [decision, licence ?? '', because, kind].join('\0');
    });
    return [
        ...denied.flatMap((one) => deniedFinding(one, byRef)),
        ...[...groups.values()].flatMap((group) => groupFinding(group, byRef)),
    ];
}
function deniedFinding({ ref, licence, because }, byRef) {
    const component = byRef.get(ref);
    if (!component)
        return [];
    return [
        {
            rule: 'sbom/licence-denied',
            severity: severity/* severityOf */.x.deny,
            message: `Expected licences that the policy allows, found ${licence ?? 'none'} on ${(0,judge_names/* nameOf */.Vb)(component)}: ${because}.`,
            remedy: 'Replace the package, or allow the licence or this package with a reason in seaworthy.yml.',
            ...atComponent(component),
            properties: { ref, licence: licence ?? null },
        },
    ];
}
function groupFinding(group, byRef) {
    const [first] = group;
    const components = group.flatMap(({ ref }) => byRef.get(ref) ?? []);
    const [example] = components;
    if (!first || !example)
        return [];
    const { decision, licence, because } = first;
    const many = `${(0,judge_names/* counted */.hS)(components.length, 'component')} (${(0,judge_names/* namesOf */.eZ)(components)})`;
    return [
        {
            rule: licence === undefined ? 'sbom/licence-unknown' : 'sbom/licence-review',
            severity: severity/* severityOf */.x[decision],
            message: licence === undefined
                ? `Expected a licence for every component, found none for ${many}: ${because}.`
                : `Expected licences that the policy allows, found ${licence} on ${many}: ${because}.`,
            remedy: licence === undefined
                ? remedyForUnknown(example, example.licences.declared.length > 0)
                : 'Name the licence in the policy of seaworthy.yml, once somebody has read it.',
            ...atComponent(example),
            properties: {
                licence: licence ?? null,
                count: components.length,
                refs: group.slice(0, 100).map(({ ref }) => ref),
            },
        },
    ];
}

// EXTERNAL MODULE: ./build/actions/sbom/src/judge/unread.js
var judge_unread = __webpack_require__(3485);
;// CONCATENATED MODULE: ./build/actions/sbom/src/judge/vulnerability-findings.js



/** In UTF-16 units, of what an advisory says of itself. */
const longestSummary = 200;
/** Each vulnerability and malware that counts, and one finding for all that was not assessed for the same reason. */
function vulnerabilityFindings({ judgements, notAssessed }, byRef) {
    const groups = Map.groupBy(notAssessed, ({ why, ecosystem, because, decision }) => [why, ecosystem, because, decision].join('\0'));
    return [
        ...judgements.flatMap((one) => matchFinding(one, byRef)),
        ...[...groups.values()].flatMap((group) => notAssessedFinding(group, byRef)),
    ];
}
/** Advisories that nobody was asked for: a decision of the policy, as for those that could not be had. */
function notConsulted(decision) {
    return {
        rule: 'sbom/not-assessed',
        severity: severity/* severityOf */.x[decision],
        message: 'Expected advisories to compare the components with, found "advisories: none": vulnerabilities are not assessed.',
        remedy: 'Write "advisories: online", or give a folder of OSV dumps; where this is meant, accept it with "policy: { vulnerabilities: { not-assessed: allow } }" in the section "sbom" of seaworthy.yml.',
    };
}
function matchFinding({ ref, match, decision, because, excepted }, byRef) {
    const component = byRef.get(ref);
    if (!component)
        return [];
    const { kind, id, ids, severity, fixedIn, summary, exploited, exploitProbability, vex } = match;
    const aliases = ids.filter((other) => other !== id);
    const said = summary === undefined ? '' : ` (${(0,judge_names/* escaped */.Mk)(summary.slice(0, longestSummary).trim())})`;
    return [
        {
            rule: kind === 'malware' ? 'sbom/malware' : 'sbom/vulnerability',
            severity: weight(decision, severity.rating, kind),
            message: `Expected no known ${kind} in ${(0,judge_names/* nameOf */.Vb)(component)}, found ${id}${said}: ${because}.`,
            remedy: remedyOf(match, component),
            ...atComponent(component),
            properties: {
                ref,
                id,
                aliases,
                rating: severity.rating,
                decision,
                fixedIn: fixedIn ?? null,
                ...(exploited && { exploitedSince: exploited.since }),
                ...(exploitProbability !== undefined && { epss: exploitProbability }),
                ...(vex && { vex: vex.status, vexFrom: vex.file }),
                ...(excepted !== undefined && { excepted }),
            },
        },
    ];
}
/** What is denied fails and is at least high; what is allowed is told and never fails. */
function weight(decision, rating, kind) {
    if (decision !== 'deny')
        return severity/* severityOf */.x[decision];
    return kind === 'malware' || rating === 'critical' ? 'critical' : 'high';
}
function remedyOf({ kind, fixedIn }, component) {
    if (kind === 'malware')
        return 'Remove the package, take the machines that installed it for compromised, and replace their secrets.';
    if (fixedIn !== undefined)
        return `Upgrade ${component.name} to ${(0,judge_names/* escaped */.Mk)(fixedIn)} or later.`;
    return 'No version fixes it: replace the package, or say in a VEX document or an exception why it does no harm.';
}
function notAssessedFinding(group, byRef) {
    const [first] = group;
    const components = group.flatMap(({ ref }) => byRef.get(ref) ?? []);
    const [example] = components;
    if (!first || !example)
        return [];
    const { why, because, decision } = first;
    return [
        {
            rule: why === 'no-database' ? 'sbom/no-advisories' : 'sbom/not-assessed',
            severity: severity/* severityOf */.x[decision],
            message: `Expected advisories for every component, found none for ${(0,judge_names/* counted */.hS)(components.length, 'component')} (${(0,judge_names/* namesOf */.eZ)(components)}): ${because}.`,
            remedy: why === 'no-database'
                ? 'Watch the publisher’s own notices; what this counts as is `no-database` in the policy of seaworthy.yml.'
                : 'Run again when the advisories can be had, or give a folder of OSV dumps; what this counts as is `not-assessed` in the policy.',
            ...atComponent(example),
            properties: { why, count: components.length, refs: group.slice(0, 100).map(({ ref }) => ref) },
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/judge/judge.js







/** All that is to be said of an app under a policy. Pure. */
function judge(facts, policy) {
    const { inventory, isComparable, licences, vulnerabilities, changes } = facts;
    const byRef = new Map([inventory.subject, ...inventory.components].map((component) => [component.ref, component]));
    const shown = vulnerabilities
        ? vulnerabilityFindings(vulnerabilities, byRef)
        : [notConsulted(policy.vulnerabilities['not-assessed'])];
    return [
        ...shown,
        ...licenceFindings(licences ?? [], byRef),
        ...(isComparable
            ? [...compareDeclaredShipped(inventory), ...findRenamed(inventory)].map((finding) => weighed(finding, policy))
            : []),
        ...(changes ? changeFindings(changes, policy) : []),
        ...(0,judge_unread/* unreadFindings */.y)(inventory, policy),
        ...(vulnerabilities?.findings ?? []),
    ];
}
/** The comparison tells how sure it is; the policy tells what a sure one weighs. */
function weighed(finding, { undeclared }) {
    const isSure = finding.severity === 'high' || finding.severity === 'medium';
    return isSure ? { ...finding, severity: severity/* severityOf */.x[undeclared] } : finding;
}

// EXTERNAL MODULE: ./build/actions/sbom/src/advisories/packages/target.js
var packages_target = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/first-party.js
var first_party = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/actions/sbom/src/licences/expression.js + 1 modules
var licences_expression = __webpack_require__(3557);
;// CONCATENATED MODULE: ./build/actions/sbom/src/licences/exception.js

/** Whether it is for one of the licences; `any` is for all, also where nobody knows which. */
function covers({ licence }, licences) {
    if (licence === 'any')
        return true;
    const named = (0,licences_expression/* parseExpression */.YK)(licence);
    return named !== undefined && (licences ?? []).some((one) => (0,licences_expression/* showExpression */.KX)(one) === (0,licences_expression/* showExpression */.KX)(named));
}

// EXTERNAL MODULE: ./build/actions/sbom/src/licences/policy.js + 1 modules
var licences_policy = __webpack_require__(2757);
;// CONCATENATED MODULE: ./build/actions/sbom/src/licences/judge.js






/**
 * Judges every component that ships, or all with `development`. The app's own files, prompts, settings and workspaces are
 * under the app's licence unless they say otherwise. `today` is `2026-11-24`.
 */
function judgeLicences(components, policy, today) {
    const rules = { ...policy, decide: (0,licences_policy/* decisionsOf */.bB)(policy) };
    return components
        .filter((component) => (policy.development || component.scope !== 'excluded') && !isOwn(component))
        .map((component) => judgeComponent(component, rules, today));
}
function isOwn(component) {
    if (component.properties['seaworthy:npm:source'] === 'workspace')
        return true;
    // Another tool's bill may call a package a file.
    if (component.type === 'file' && (0,packages_target/* targetOf */.$r)(component) === undefined)
        return true;
    // A folder of the sources may hold the package of somebody else, whose licence then says so.
    const isText = component.type === 'data' && (component.dataKind === 'definition' || component.dataKind === 'configuration');
    return (isText || (0,first_party/* isOfTheSources */.dF)(component)) && expressionOf(component) === undefined && !saysSomething(component);
}
/** Words that nobody can read, which are no grant of the app's own licence. */
function saysSomething({ licences: { declared } }) {
    return declared.some(({ text }) => !/^unlicensed$/i.test(text.trim()));
}
function judgeComponent(component, rules, today) {
    const expression = expressionOf(component);
    const plain = judgeClaims(component, expression, rules);
    const about = rules.exceptions.filter(({ purl }) => isAbout(purl, component));
    if (plain.decision === 'allow' || about.length === 0)
        return plain;
    const parts = expression && (0,licences_expression/* licencesIn */.wo)(expression).filter((licence) => rules.decide(licence) !== 'allow');
    const met = about.filter((exception) => covers(exception, parts));
    const holding = met.filter((exception) => holdsOn(exception, today));
    const judged = holding.length === 0 ? plain : withExceptions(plain, expression, holding, rules);
    return met.length === 0 ? judged : { ...judged, exceptions: met };
}
/** Every part must be allowed or excepted. */
function withExceptions(plain, expression, exceptions, { decide }) {
    const excepted = exceptions.map(({ reason }) => reason).join('; ');
    if (expression === undefined)
        return { ...plain, decision: 'allow', excepted };
    const { decision, chosen, because } = (0,licences_policy/* judgeExpression */.ci)(expression, (licence) => exceptions.some((exception) => covers(exception, [licence])) ? 'allow' : decide(licence));
    const judged = { ...plain, decision, licence: (0,licences_expression/* showExpression */.KX)(chosen) };
    return decision === 'allow' ? { ...judged, excepted } : { ...judged, because: sentence(because, decision) };
}
function judgeClaims({ ref, licences: { declared } }, expression, { unknown, decide }) {
    if (expression === undefined) {
        const said = [...new Set(declared.map((claim) => JSON.stringify(claim.text.slice(0, 80))))];
        const because = said.length === 0
            ? 'no file that was read says its licence'
            : `nobody can say which licence ${said.join(' and ')} ${said.length === 1 ? 'means' : 'mean'}`;
        return { ref, decision: unknown, licence: undefined, because };
    }
    const { decision, chosen, because } = (0,licences_policy/* judgeExpression */.ci)(expression, decide);
    return { ref, decision, licence: (0,licences_expression/* showExpression */.KX)(chosen), because: sentence(because, decision) };
}
function sentence(licence, decision) {
    return `${licence} is ${{ allow: 'allowed', review: 'to be reviewed', deny: 'not allowed' }[decision]}`;
}
function expressionOf({ licences: { concluded, declared } }) {
    const text = concluded?.expression ?? (declared.length === 1 ? declared[0]?.text : undefined);
    return text === undefined ? undefined : (0,licences_expression/* readExpression */.Jn)(text);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/address.js
var address = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/first-named.js
var first_named = __webpack_require__(4681);
;// CONCATENATED MODULE: ./build/actions/sbom/src/sources/listed-place.js
/**
 * Whether a place is on one of the hosts, and below the path that an entry has behind its host: `github.com/acme` is for
 * `git+https://github.com/acme/desk.git`, and not for `https://github.com/acme-evil/desk`.
 */
function isListed(place, entries) {
    const address = (place ?? '').replace(/^git\+/, '');
    if (entries.length === 0 || !URL.canParse(address))
        return false;
    // Whoever parses an address takes `..` away.
    const { host, pathname } = new URL(address);
    return entries.some((entry) => {
        const slash = entry.indexOf('/');
        const [wanted, path] = slash === -1 ? [entry, '/'] : [entry.slice(0, slash), entry.slice(slash).replace(/\/$/, '')];
        const rest = pathname.startsWith(path) ? pathname.slice(path.length) : undefined;
        return (host === wanted.toLowerCase() && rest !== undefined && (path === '/' || /^(?:$|[/@]|\.git(?:[/@]|$))/.test(rest)));
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/sources/judge.js


/** The key of the policy that decides. */
const keyOf = {
    registry: 'registry',
    git: 'git',
    url: 'url',
    file: 'file',
    unpinned: 'unpinned',
    unencrypted: 'unencrypted',
    undigested: 'undigested',
    elsewhere: 'substituted',
    another: 'substituted',
};
/** What a place that is listed answers: whether what is there is the package, and whole, it does not. */
const answered = new Set(['registry', 'git', 'url', 'elsewhere']);
/** Judges each place by the policy; listed ones are allowed, and no judgement. `today` is `2026-11-24`. */
function judgeOrigins(origins, policy, today) {
    return origins.flatMap((origin) => {
        if (answered.has(origin.kind) && isListed(origin.place, policy.allow))
            return [];
        const { purl } = origin;
        const exceptions = policy.exceptions.filter((one) => purl !== undefined && isAbout(one.purl, { purl, ref: purl }));
        const isExcepted = exceptions.some((one) => holdsOn(one, today));
        return [{ origin, decision: isExcepted ? 'allow' : policy[keyOf[origin.kind]], exceptions }];
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/sources/findings.js





/** Of an address or path that is shown, in UTF-16 units. */
const longestPlace = 200;
const decide = (key) => `decide on all of them with "sources.${key}"`;
const texts = {
    registry: {
        rule: 'sbom/source-registry',
        says: (host) => `come from ${host}, a registry that is neither public nor named by settings beside the lock file`,
        remedy: (host) => `If it is yours, write ${host} in "sources.allow" of the policy, or name it in the settings of the package manager beside the lock file; else make the lock file again from the public registry.`,
    },
    git: {
        rule: 'sbom/source-git',
        says: (host) => `come from repositories on ${host}`,
        remedy: (host) => `List those that may be used in "sources.allow", such as "${bare(host)}/owner", or take the packages from a registry.`,
    },
    url: {
        rule: 'sbom/source-url',
        says: (host) => `are archives from ${host}, which is no registry`,
        remedy: (host) => `If they may come from there, write ${host} in "sources.allow" of the policy; else take them from a registry.`,
    },
    file: {
        rule: 'sbom/source-file',
        says: (path) => `are archives among the sources (${path}), which nobody can compare with what a registry has`,
        remedy: () => `Take them from a registry, accept each with its reason in "sources.exceptions", or ${decide('file')}.`,
    },
    unpinned: {
        rule: 'sbom/source-unpinned',
        says: (host) => `come from repositories on ${host} without a commit, so that others may be installed tomorrow`,
        remedy: () => 'Ask for a commit by its whole digest, and run the package manager again.',
    },
    unencrypted: {
        rule: 'sbom/source-unencrypted',
        says: (host) => `come over http from ${host}, where anybody on the way can replace them`,
        remedy: () => 'Write https in the lock file and in the settings, or make the lock file again with the package manager.',
    },
    undigested: {
        rule: 'sbom/integrity-missing',
        says: () => 'have no digest, and the others have',
        remedy: () => 'Remove their entries, and run the package manager again: without a digest whatever is served is installed.',
    },
    elsewhere: {
        rule: 'sbom/source-elsewhere',
        says: (place) => `come from ${place}, where neither the others are from nor anybody asks for them`,
        remedy: (place) => `Find out who changed the lock file. A registry of yours is known when settings beside the lock file or "sources.allow" of the policy name it: ${place}.`,
    },
    another: {
        rule: 'sbom/archive-of-another',
        says: (place) => place === '""'
            ? 'are another package than the one that is asked for'
            : `come from the archive of another package or version, ${place}`,
        remedy: () => 'Find out who changed the lock file: what it installs is not what it names.',
    },
};
/** One finding for all packages of a lock file that are from one place for one reason, at the first of them. */
function sourceFindings(judgements) {
    const groups = Map.groupBy(judgements, ({ origin, decision }) => [origin.file, origin.kind, decision, placeShown(origin)].join('\0'));
    return [...groups.values()].flatMap((group) => findings_findingOf(group));
}
/** What an exception lets pass is not told again. */
function findings_findingOf(group) {
    const told = group.filter(({ decision, exceptions }) => decision !== 'allow' || exceptions.length === 0);
    const [first] = told;
    if (!first)
        return [];
    const { kind } = first.origin;
    const { rule, says, remedy } = texts[kind];
    const place = placeShown(first.origin);
    const names = [...new Set(told.map(({ origin }) => origin.name))];
    return [
        {
            rule,
            severity: severity/* severityOf */.x[first.decision],
            message: `Packages of the lock file (${told.length}) ${says(place)}: ${(0,first_named/* firstNamed */.Y)(names)}.`,
            remedy: remedy(place),
            at: (0,inventory_place/* placeOf */.$)(first.origin),
            properties: { decidedBy: `sources.${keyOf[kind]}` },
        },
    ];
}
/** The host where that says enough; what else a lock file has for a place is shown as it is. */
function placeShown({ kind, place = '' }) {
    if (kind === 'undigested')
        return '';
    const host = (0,address/* hostOf */.w4)(place);
    const isWhole = kind === 'elsewhere' || kind === 'another' || host === undefined;
    return JSON.stringify((isWhole ? place : host).slice(0, longestPlace));
}
function bare(quoted) {
    return quoted.slice(1, -1);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/github.js
var github = __webpack_require__(9865);
// EXTERNAL MODULE: ./build/actions/sbom/src/licences/conclude.js
var conclude = __webpack_require__(9276);
;// CONCATENATED MODULE: ./build/actions/sbom/src/gate/previous-release.js



/** What changed since the last release, or why that cannot be told: findings, since nobody would see an attack. */
async function changesSince(inventory, { previous, token }, job) {
    if (previous === undefined)
        return { changes: undefined, findings: [] };
    try {
        const { loadPrevious } = await __webpack_require__.e(/* import() */ 4341).then(__webpack_require__.bind(__webpack_require__, 4341));
        const { previousInventory } = await Promise.all(/* import() */[__webpack_require__.e(1752), __webpack_require__.e(4188)]).then(__webpack_require__.bind(__webpack_require__, 4188));
        const { compareReleases } = await __webpack_require__.e(/* import() */ 3378).then(__webpack_require__.bind(__webpack_require__, 3378));
        const bill = await loadPrevious(previous, {
            workingDirectory: job.workingDirectory,
            repository: job.invocation.repository,
            api: (0,github/* apiOf */.i)(job),
            token,
        });
        const before = (0,conclude/* withConclusions */.r)(previousInventory(bill));
        return { changes: await compareReleases(before, inventory, bill.from), findings: [] };
    }
    catch (error) {
        const findings = (0,src/* findingsOf */.WX)(error);
        if (!findings)
            throw error;
        return { changes: undefined, findings: findings.map((finding) => previous_release_weighed(finding, { previous, token })) };
    }
}
/** Whoever may read the releases and finds none is before the first one; others may not see the last one. */
function previous_release_weighed(finding, { previous, token }) {
    const isFirst = finding.rule === 'sbom/previous-none' && previous === 'github-release' && token !== undefined;
    return isFirst ? { ...finding, severity: 'note' } : finding;
}

// EXTERNAL MODULE: ./build/shared/files/src/index.js + 41 modules
var files_src = __webpack_require__(2638);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/shared/documents/src/index.js + 7 modules
var documents_src = __webpack_require__(5959);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/order.js
var order = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/actions/sbom/src/advisories/severity/rating.js
var severity_rating = __webpack_require__(6551);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/baseline.js






const schema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    accepted: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().min(1),
        package: schemas/* string */.YjP().min(1),
        severity: schemas/* enum */.k5n(severity_rating/* ratings */.V),
        since: iso/* date */.p6(),
        reason: schemas/* string */.YjP().min(1),
        until: iso/* date */.p6().optional(),
    })),
});
/** Throws UserError or UserErrors at the place of each fault. */
async function readBaseline(file) {
    return (await (0,documents_src/* readJson */.Vh)(file, schema, { kind: 'baseline of vulnerabilities' })).value;
}
/** The judgements with what the baseline accepts let pass. Malware is never accepted. `today` is `2026-11-24`. */
function applyBaseline(judgements, { accepted }, components, today) {
    const packages = packagesOf(components);
    const byPackage = Map.groupBy(accepted, (one) => one.package);
    const needed = new Set();
    const applied = judgements.map((judgement) => {
        const { match, ref } = judgement;
        const entries = (byPackage.get(packages(ref)) ?? []).filter(({ id }) => match.ids.includes(id));
        for (const entry of entries)
            needed.add(entry);
        if (judgement.decision === 'allow' || match.kind === 'malware')
            return judgement;
        const verdicts = entries.map((entry) => ({ entry, objection: objectionTo(entry, match, today) }));
        const holding = verdicts.find(({ objection }) => objection === undefined);
        if (holding) {
            const { since, reason } = holding.entry;
            return { ...judgement, decision: 'allow', because: `it is accepted since ${since}`, excepted: reason };
        }
        const [first] = verdicts;
        return first ? { ...judgement, because: `${judgement.because}, and ${first.objection ?? ''}` } : judgement;
    });
    return { judgements: applied, unneeded: accepted.filter((entry) => !needed.has(entry)) };
}
/** Why an entry no longer accepts what it names; undefined while it does. */
function objectionTo({ severity, since, until }, { severity: { rating }, exploited }, today) {
    if (until !== undefined && !holdsOn({ until }, today))
        return `it was accepted until ${until}`;
    if (exploited && exploited.since > since)
        return `it is exploited since it was accepted on ${since}`;
    if (rating !== 'unknown' && severity_rating/* ratings */.V.indexOf(rating) < severity_rating/* ratings */.V.indexOf(severity)) {
        return `it was ${severity} when it was accepted on ${since}`;
    }
    return undefined;
}
/** A finding for each entry that can be removed. */
function unneededFindings({ unneeded }, file) {
    return unneeded.map(({ id, package: named }) => ({
        rule: 'sbom/baseline-unneeded',
        severity: 'note',
        message: `The baseline accepts ${id} of ${named}, which nothing found is affected by.`,
        remedy: `Remove the entry from ${file}.`,
        at: { file },
    }));
}
/**
 * The text of a baseline that accepts all that these judgements do not let pass, malware apart. Entries of `previous` that
 * still hold keep their day, reason and end. The same text for the same judgements.
 */
function baselineText(judgements, { previous = { accepted: [] }, components, today, until, }) {
    const packages = packagesOf(components);
    const kept = Map.groupBy(previous.accepted, (one) => one.package);
    const entries = new Map();
    for (const { ref, match, decision, excepted } of judgements) {
        const named = packages(ref);
        const known = (kept.get(named) ?? []).find((entry) => match.ids.includes(entry.id) && objectionTo(entry, match, today) === undefined);
        if (match.kind === 'malware' || (decision === 'allow' && !(known && excepted === known.reason)))
            continue;
        const fresh = {
            id: match.id,
            package: named,
            severity: match.severity.rating,
            since: today,
            reason: `known on ${today}`,
            ...(until !== undefined && { until }),
        };
        entries.set(`${named}\0${match.id}`, known ?? fresh);
    }
    const sorted = [...entries].sort(([a], [b]) => (0,order/* inCodeUnitOrder */.Z)(a, b)).map(([, entry]) => entry);
    return `${JSON.stringify({ version: 1, accepted: sorted }, null, 2)}\n`;
}
/** The name of a component in a baseline: an upgrade to another affected version is nothing new. */
function packagesOf(components) {
    const purls = new Map(components.map(({ ref, purl }) => [ref, purl]));
    return (ref) => {
        const parts = (0,inventory_purl/* parsePurl */.$l)(purls.get(ref) ?? '');
        if (!parts)
            return ref;
        const { type, namespace, name } = parts;
        return (0,inventory_purl/* packageUrl */.EH)({ type, namespace, name }) ?? ref;
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/vex/apply.js


/** Whether somebody says, and says why, that nothing is to be done. */
function settles({ status }) {
    return status === 'not_affected' || status === 'fixed';
}
/**
 * The matches with the last that was said of each. `not_affected` counts only with a justification, `fixed` only for a
 * product of a stated version; other statements of this kind are faults. Of malware nothing is believed.
 */
function applyVex(matches, statements, components, subject) {
    const byRef = new Map(components.map((component) => [component.ref, component]));
    const byId = indexById(statements.filter(({ status, justification }) => status !== 'not_affected' || justification));
    return {
        matches: matches.map((match) => {
            const component = byRef.get(match.ref);
            if (!component || match.kind === 'malware')
                return match;
            const said = match.ids.flatMap((id) => byId.get(id) ?? []);
            const last = latest(said.filter((statement) => apply_isAbout(statement, component, subject)));
            return last ? { ...match, vex: decisionOf(last) } : match;
        }),
        faults: statements
            .filter(({ status, justification }) => status === 'not_affected' && !justification)
            .map(({ ids: [id = 'a vulnerability'], file }) => unjustified(id, file)),
    };
}
function indexById(statements) {
    const index = new Map();
    for (const statement of statements) {
        for (const id of new Set(statement.ids)) {
            const known = index.get(id);
            if (known)
                known.push(statement);
            else
                index.set(id, [statement]);
        }
    }
    return index;
}
/** Of two of the same time the one that stands later. */
function latest(statements) {
    return statements.reduce((last, statement) => (last && last.said > statement.said ? last : statement), undefined);
}
function decisionOf({ status, justification, detail, file }) {
    const because = [...new Set([justification, detail])].filter((text) => text !== undefined).join(': ');
    return { status, ...(because !== '' && { because }), file };
}
/** What is fixed is so from some version on: a product without one tells nothing. */
function apply_isAbout({ products, status }, component, subject) {
    return products.some((product) => {
        if (status === 'fixed' && !tellsVersion(product))
            return false;
        if (product.of && !isOf(product.of, subject) && !isOf(product.of, component))
            return false;
        if (names(product.id, product.versions, component))
            return true;
        const whole = product.parts.length === 0;
        return names(product.id, product.versions, subject) && (whole || hasPart(product, component));
    });
}
/** Whether a document is of a product, in whatever version: by package URL where it has one, else by name. */
function isOf({ group, name, purl }, product) {
    const [stated, own] = [purl, product.purl].map((one) => (one === undefined ? undefined : (0,inventory_purl/* parsePurl */.$l)(one)));
    if (stated && own)
        return isSamePackage(stated, own);
    return name === undefined || (0,full_name/* fullName */.f)({ ...(group !== undefined && { group }), name }) === (0,full_name/* fullName */.f)(product);
}
function isSamePackage(one, other) {
    return one.type === other.type && one.namespace === other.namespace && one.name === other.name;
}
function hasPart({ parts }, component) {
    return parts.some((part) => names(part, undefined, component));
}
function tellsVersion({ id, versions }) {
    return versions !== undefined || (0,inventory_purl/* parsePurl */.$l)(id)?.version !== undefined;
}
/** A package URL without version names all versions, one without qualifiers all variants, and one without subpath all parts. */
function names(id, versions, { ref, purl, version }) {
    if (versions && (version === undefined || !versions.includes(version)))
        return false;
    if (id === ref || id === purl)
        return true;
    const stated = (0,inventory_purl/* parsePurl */.$l)(id);
    const own = stated && purl !== undefined ? (0,inventory_purl/* parsePurl */.$l)(purl) : undefined;
    if (!stated || !own)
        return false;
    return (isSamePackage(stated, own) &&
        (stated.version === undefined || stated.version === own.version) &&
        (stated.subpath === undefined || stated.subpath === own.subpath) &&
        Object.entries(stated.qualifiers ?? {}).every(([key, value]) => own.qualifiers?.[key] === value));
}
function unjustified(id, file) {
    return {
        rule: 'sbom/vex-unjustified',
        message: `The statement that nothing is affected by ${JSON.stringify(id.slice(0, 100))} gives no reason, and does not count.`,
        remedy: 'Add a justification, or an impact statement.',
        file,
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/judge.js



/** Judges what was found, of the components that ship, or of all with `development`. `today` is `2026-11-24`. */
function judgeAdvisories(components, { matches, unassessed }, policy, today) {
    const byRef = new Map(components.map((component) => [component.ref, component]));
    const counts = (ref) => policy.development || byRef.get(ref)?.scope !== 'excluded';
    return {
        judgements: matches
            .filter(({ ref, kind }) => kind === 'malware' || counts(ref))
            .map((match) => ({ ref: match.ref, match, ...judgeMatch(match, byRef.get(match.ref), policy, today) })),
        notAssessed: unassessed
            .filter(({ ref }) => counts(ref))
            .map((one) => ({ ...one, decision: one.why === 'no-database' ? policy['no-database'] : policy['not-assessed'] })),
    };
}
function judgeMatch(match, component, policy, today) {
    if (match.kind === 'malware')
        return { decision: 'deny', because: 'it is malware' };
    if (match.vex && settles(match.vex))
        return { decision: 'allow', because: saidBy(match.vex) };
    const exceptions = policy.exceptions.filter(({ id, purl }) => match.ids.includes(id) && (purl === undefined || isAbout(purl, component ?? match)));
    const exception = exceptions.find((one) => holdsOn(one, today));
    if (exception) {
        return { decision: 'allow', because: 'an exception lets it pass', excepted: exception.reason, exceptions };
    }
    const judged = judgeThreat(match, policy) ?? judgeSeverity(match, policy, today);
    const [{ until } = {}] = exceptions;
    if (until === undefined)
        return judged;
    if (judged.decision === 'allow')
        return { ...judged, exceptions };
    return { ...judged, exceptions, because: `${judged.because}, and its exception ended on ${until}` };
}
/** Undefined when nothing is known of its exploitation that decides. */
function judgeThreat({ exploited, exploitProbability = 0 }, policy) {
    if (exploited && policy['kev-always']) {
        const where = exploited.inRansomware ? ', in ransomware too' : '';
        return { decision: 'deny', because: `it is known to be exploited since ${exploited.since}${where}` };
    }
    if (policy['epss-at-least'] === undefined || exploitProbability < policy['epss-at-least'])
        return undefined;
    const because = `it is exploited within 30 days with a probability of ${exploitProbability}`;
    return { decision: 'deny', because };
}
function judgeSeverity({ severity, fixedIn, published }, policy, today) {
    const rating = severity.rating === 'unknown' ? policy.unrated : severity.rating;
    const said = severity.rating === 'unknown' ? `nobody has rated it, which counts as ${rating}` : `it is ${rating}`;
    const review = reaches(rating, policy['review-on']) ? 'review' : 'allow';
    if (policy['fail-on'] === 'never' || !reaches(rating, policy['fail-on']))
        return { decision: review, because: said };
    if (policy['fixable-only'] && fixedIn === undefined) {
        return { decision: review, because: `${said}, and no version fixes it` };
    }
    const age = published === undefined ? Infinity : daysBetween(published, today);
    if (age < policy['minimum-age-days']) {
        const because = `${said}, and was published ${age} days ago, of ${policy['minimum-age-days']} there are to upgrade`;
        return { decision: review, because };
    }
    return { decision: 'deny', because: said };
}
function reaches(rating, least) {
    return least !== undefined && severity_rating/* ratings */.V.indexOf(rating) <= severity_rating/* ratings */.V.indexOf(least);
}
/** Whole days; one published later than today is of today. */
function daysBetween(published, today) {
    const day = 24 * 60 * 60 * 1000;
    return Math.max(0, Math.floor((Date.parse(`${today}T23:59:59Z`) - Date.parse(published)) / day));
}
function saidBy({ status, because, file }) {
    const said = status === 'fixed' ? 'it is fixed here' : 'it does not affect this';
    return `${file} says that ${said}${because === undefined ? '' : ` (${because})`}`;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/versions/affects.js
/** At the same version a fix counts before what is introduced. */
const affects_order = ['limit', 'fixed', 'introduced', 'last_affected'];
/** A commit, as Git names it. */
const commit = /^[0-9a-f]{40}$/;
const everything = { type: 'ECOSYSTEM', events: [{ kind: 'introduced', version: '0' }] };
/** Several entries of one package as one, since a version is affected by any of them; one that names no version is of all. */
function joined(entries) {
    return {
        versions: entries.flatMap(({ versions }) => versions),
        ranges: entries.flatMap(({ versions, ranges }) => versions.length === 0 && ranges.length === 0 ? [everything] : ranges),
    };
}
/**
 * Whether a version is affected: it is when it is in the list or in any range. Without a version it is only when all are.
 * Source: https://ossf.github.io/osv-schema/#evaluation
 */
function affects({ versions, ranges }, version, ordering) {
    if (version !== undefined &&
        versions.some((listed) => listed === version || ordering.compare(listed, version) === 0)) {
        return 'yes';
    }
    const answers = ranges.map((range) => inRange(range, version, ordering));
    if (answers.includes('yes'))
        return 'yes';
    if (answers.includes('undecided') || (versions.length > 0 && !hasPlace(version, ordering)))
        return 'undecided';
    if (namesCommitsAlone(versions, ranges) && !(version !== undefined && commit.test(version)))
        return 'undecided';
    // A record that names no version at all is of all of them.
    return ranges.length === 0 && versions.length === 0 ? 'yes' : 'no';
}
/** Of which released versions they are part, only the repository tells. */
function namesCommitsAlone(versions, ranges) {
    return versions.length === 0 && ranges.length > 0 && ranges.every(({ type }) => type === 'GIT');
}
/** A text that the ecosystem does not know for a version may be meant for any of a list. */
function hasPlace(version, ordering) {
    return version !== undefined && ordering.compare(version, version) !== undefined;
}
function inRange(range, version, ordering) {
    if (isEverything(range))
        return 'yes';
    if (version === undefined)
        return 'undecided';
    return range.type === 'GIT' ? inHistory(range.events, version) : inOrder(range.events, version, ordering);
}
function isEverything({ events }) {
    return events.length > 0 && events.every(({ kind, version }) => kind === 'introduced' && version === '0');
}
/** Without the repository only commits that the record names can be told; a released version is told by what else it has. */
function inHistory(events, version) {
    if (!commit.test(version))
        return 'no';
    const named = events.find((event) => event.version === version);
    if (!named)
        return 'undecided';
    return named.kind === 'introduced' || named.kind === 'last_affected' ? 'yes' : 'no';
}
function inOrder(events, version, ordering) {
    const sorted = sortEvents(events, ordering);
    if (!sorted)
        return 'undecided';
    let affected = false;
    let limits = 0;
    let within = false;
    for (const { kind, version: at } of sorted) {
        const since = at === '0' ? 1 : at === '*' ? -1 : ordering.compare(version, at);
        if (since === undefined)
            return 'undecided';
        if (kind === 'limit') {
            limits++;
            within ||= since < 0;
        }
        else if (kind === 'introduced' && since >= 0)
            affected = true;
        else if (kind === 'fixed' && since >= 0)
            affected = false;
        else if (kind === 'last_affected' && since > 0)
            affected = false;
    }
    return affected && (limits === 0 || within) ? 'yes' : 'no';
}
/** Undefined when one of them is at no version of the ecosystem. */
function sortEvents(events, ordering) {
    if (events.some(({ version }) => !isBound(version) && ordering.compare(version, version) === undefined))
        return undefined;
    return [...events].sort((a, b) => (compareBounds(a.version, b.version, ordering) ?? 0) || affects_order.indexOf(a.kind) - affects_order.indexOf(b.kind));
}
/** `0` comes before every version, `*` after. */
function isBound(version) {
    return version === '0' || version === '*';
}
function compareBounds(a, b, ordering) {
    if (a === b)
        return 0;
    if (a === '0' || b === '*')
        return -1;
    return b === '0' || a === '*' ? 1 : ordering.compare(a, b);
}
/**
 * The first version behind this one that none of these affects: what an upgrade must reach at least. Undefined when none
 * is published.
 */
function firstFixed(affected, version, ordering) {
    const fixes = affected.flatMap(({ ranges }) => ranges.flatMap(({ type, events }) => (type === 'GIT' ? [] : events.filter(({ kind }) => kind === 'fixed'))));
    const all = joined(affected);
    return fixes
        .map((event) => event.version)
        .filter((fix) => (ordering.compare(fix, version) ?? -1) > 0)
        .sort((a, b) => ordering.compare(a, b) ?? 0)
        .find((fix) => affects(all, fix, ordering) === 'no');
}

// EXTERNAL MODULE: ./build/actions/sbom/src/advisories/versions/index.js
var advisories_versions = __webpack_require__(6994);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/match/match.js

/** Sorts matches by component, then id. */
function match_inOrder(a, b) {
    return (0,order/* inCodeUnitOrder */.Z)(a.ref, b.ref) || (0,order/* inCodeUnitOrder */.Z)(a.id, b.id);
}

// EXTERNAL MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __webpack_require__(4353);
var ae_cvss_calculator_default = /*#__PURE__*/__webpack_require__.n(ae_cvss_calculator);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/severity/cvss.js

/** Node has what the library exports as its default; in a bundle it is the module itself. */
const calculator = "default" in ae_cvss_calculator ? (ae_cvss_calculator_default()) : ae_cvss_calculator;
if (typeof calculator.Cvss4P0 !== 'function')
    throw new Error('the CVSS calculator exports no calculators');
/** Newest first: that of the newest version counts. */
const methods = [
    { method: 'CVSS:4.0', is: /^CVSS:4\.0\//, read: (vector) => new calculator.Cvss4P0(vector) },
    { method: 'CVSS:3.1', is: /^CVSS:3\.1\//, read: (vector) => new calculator.Cvss3P1(vector) },
    { method: 'CVSS:3.0', is: /^CVSS:3\.0\//, read: (vector) => new calculator.Cvss3P0(vector) },
    { method: 'CVSS:2.0', is: /^AV:/, read: (vector) => new calculator.Cvss2(vector) },
];
const newest = methods.map(({ method }) => method);
/** The scores of all vectors that can be read, those of the newest version first, then the highest. */
function scoresOf(claims) {
    const scores = claims.flatMap(({ score }) => scoreOf(score) ?? []);
    return scores.sort((a, b) => newest.indexOf(a.method) - newest.indexOf(b.method) || b.score - a.score);
}
/** A vector that is not whole has no score: the library would take what is missing for harmless. */
function scoreOf(text) {
    const vector = text.replace(/^\(([^()]*)\)$/, '$1');
    const known = methods.find(({ is }) => is.test(vector));
    if (!known || !isWellFormed(vector))
        return undefined;
    try {
        const read = known.read(vector);
        return read.isBaseFullyDefined()
            ? { method: known.method, vector, score: read.calculateScores().overall }
            : undefined;
    }
    catch {
        // The library throws TypeErrors for metrics that it does not know, and for nothing else.
        return undefined;
    }
}
/** Metrics with their values, each once. */
function isWellFormed(vector) {
    const metrics = vector.split('/').map((metric) => /^([A-Z][A-Za-z]*):[A-Za-z0-9.]+$/.exec(metric)?.[1]);
    return !metrics.includes(undefined) && new Set(metrics).size === metrics.length;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/severity/rate.js


/** The words that databases use. */
const words = {
    critical: 'critical',
    high: 'high',
    important: 'high',
    moderate: 'medium',
    medium: 'medium',
    low: 'low',
    none: 'none',
};
/** Of the records of one vulnerability: by the newest CVSS vector, else by the worst word of a database. Malware is critical. */
function rate(advisories) {
    const scores = scoresOf(advisories.flatMap(({ severity, affected }) => [...severity, ...affected.flatMap((one) => one.severity)]));
    const distinct = scores.filter(({ vector }, at) => scores.findIndex((other) => other.vector === vector) === at);
    if (advisories.some(({ kind }) => kind === 'malware'))
        return { rating: 'critical', scores: distinct };
    const [score] = distinct;
    if (score)
        return { rating: ratingOfScore(score.score), score, scores: distinct };
    const said = advisories.flatMap(({ rating }) => wordOf(rating) ?? []);
    return { rating: severity_rating/* ratings */.V.find((rating) => said.includes(rating)) ?? 'unknown', scores: [] };
}
function wordOf(word) {
    const lower = word?.toLowerCase() ?? '';
    return Object.hasOwn(words, lower) ? words[lower] : undefined;
}
/** The qualitative scale of CVSS 3.1, section 5, and 4.0, section 6; used for 2.0 too, whose own has no critical. */
function ratingOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'none';
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/match/merge.js



/** The records that affect one component as matches: those that are aliases of one another are one. */
function mergeAliases(ref, advisories, version, ordering) {
    return groupByAlias(advisories)
        .map((group) => matchOf(ref, group, version, ordering))
        .sort((a, b) => (0,order/* inCodeUnitOrder */.Z)(a.id, b.id));
}
/** Aliases are symmetric and transitive (OSV schema, `aliases`). */
function groupByAlias(advisories) {
    const groups = new Map();
    for (const advisory of advisories) {
        const ids = idsOf(advisory);
        const known = [...new Set(ids.flatMap((id) => groups.get(id) ?? []))].sort((a, b) => b.size - a.size);
        const [group = new Set(), ...smaller] = known;
        for (const one of [advisory, ...smaller.flatMap((other) => [...other])]) {
            group.add(one);
            for (const id of idsOf(one))
                groups.set(id, group);
        }
    }
    return [...new Set(groups.values())].map((group) => newestOfEach([...group]));
}
function idsOf({ id, aliases }) {
    return [id, ...aliases];
}
/** Of two records with the same id the one that was changed last counts (OSV schema, `modified`). */
function newestOfEach(advisories) {
    const newest = new Map();
    for (const advisory of advisories) {
        const known = newest.get(advisory.id);
        if (!known || Date.parse(known.modified) < Date.parse(advisory.modified))
            newest.set(advisory.id, advisory);
    }
    return [...newest.values()].sort((a, b) => (0,order/* inCodeUnitOrder */.Z)(a.id, b.id));
}
function matchOf(ref, group, version, ordering) {
    const ids = (0,order/* sortedSet */.C)(group.flatMap(({ id, aliases }) => [id, ...aliases])).sort(byFame);
    const fixedIn = version === undefined
        ? undefined
        : firstFixed(group.flatMap(({ affected }) => affected), version, ordering);
    const [published] = group.flatMap((one) => one.published ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
    const summary = group.find((one) => one.summary !== undefined)?.summary;
    return {
        ref,
        kind: group.some(({ kind }) => kind === 'malware') ? 'malware' : 'vulnerability',
        id: ids[0] ?? '',
        ids,
        ...(summary !== undefined && { summary }),
        severity: rate(group),
        ...(fixedIn !== undefined && { fixedIn }),
        ...(published !== undefined && { published }),
        advisories: group,
    };
}
function byFame(a, b) {
    return fame(a) - fame(b) || (0,order/* inCodeUnitOrder */.Z)(a, b);
}
function fame(id) {
    if (id.startsWith('MAL-'))
        return 0;
    if (id.startsWith('GHSA-'))
        return 1;
    return id.startsWith('CVE-') ? 3 : 2;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/match/assess.js






/** Kinds of components that are no packages: nobody expects advisories of them. */
const noPackages = ['file', 'data', 'machine-learning-model'];
/** Looks the components up and decides which versions are affected. */
async function assess(components, consult) {
    // Whatever a bill calls it: what has the package URL of a package is looked up.
    const targets = components.flatMap((component) => (0,packages_target/* targetOf */.$r)(component) ?? []);
    const consulted = await consult(targets);
    const orderings = await (0,advisories_versions/* loadOrderings */.I)(targets.map(({ ecosystem }) => ecosystem));
    const known = new Set(targets.map(({ ref }) => ref));
    const judged = targets.map((target) => assessTarget(target, consulted, orderings.get(target.ecosystem)));
    const uncovered = components.filter(({ ref, type }) => !known.has(ref) && !noPackages.includes(type)).map(noDatabase);
    return {
        matches: judged.flatMap(({ matches }) => matches).sort(match_inOrder),
        unassessed: [...judged.flatMap(({ unassessed }) => unassessed), ...uncovered].sort((a, b) => (0,order/* inCodeUnitOrder */.Z)(a.ref, b.ref)),
        databases: consulted.databases,
        faults: consulted.faults,
    };
}
function assessTarget(target, { advisories, missing }, ordering) {
    const { ref, ecosystem, version } = target;
    const unassessed = [];
    const reason = missing.get(ref);
    if (reason !== undefined)
        unassessed.push({ ref, why: 'no-advisories', ecosystem, because: reason });
    if (!ordering)
        return { matches: [], unassessed };
    const affecting = [];
    let undecided;
    for (const advisory of advisories.get(ref) ?? []) {
        const own = ofTarget(advisory, target);
        if (own.affected.length === 0)
            continue;
        const answer = affects(joined(own.affected), version, ordering);
        if (answer === 'yes')
            affecting.push(own);
        else if (answer === 'undecided')
            undecided ??= own;
    }
    if (undecided && reason === undefined) {
        const what = version === undefined ? 'it has no version' : `its version ${JSON.stringify(version)} has no place in an order`;
        unassessed.push({
            ref,
            why: 'undecided',
            ecosystem,
            because: `${what}, and ${undecided.id} is of some versions of it`,
        });
    }
    return { matches: mergeAliases(ref, affecting, version, ordering), unassessed };
}
/** What the advisory says of this package alone. */
function ofTarget(advisory, { ecosystem, names }) {
    const own = advisory.affected.filter((one) => one.ecosystem === ecosystem && names.includes(one.name));
    return own.length === advisory.affected.length ? advisory : { ...advisory, affected: own };
}
function noDatabase({ ref, purl }) {
    const kind = /^pkg:([^/]+)\//.exec(purl ?? '')?.[1];
    const because = kind === undefined ? 'it has no package URL' : `no database has advisories of packages of type ${kind}`;
    return { ref, why: 'no-database', because };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/find-dumps.js



/**
 * The dumps of an ecosystem in a folder: `<ecosystem>/all.zip` as OSV serves them and osv-scanner keeps them (in
 * `osv-scanner/`, since 2.5 in `osv-scalibr/`), and records that lie there or in the folder itself as `.json`.
 */
async function findDumps(folder, ecosystem) {
    const found = [];
    for (const below of [ecosystem, `osv-scanner/${ecosystem}`, `osv-scalibr/${ecosystem}`, '']) {
        const names = await namesIn(external_node_path_default().join(folder, below));
        const prefix = below === '' ? '' : `${below}/`;
        const zip = `${prefix}all.zip`;
        if (below !== '' && names.includes('all.zip'))
            found.push({ kind: 'zip', path: external_node_path_default().join(folder, zip), file: zip });
        const loose = names.filter((name) => name.endsWith('.json')).map((name) => `${prefix}${name}`);
        if (loose.length > 0)
            found.push({ kind: 'loose', folder, names: loose, file: below === '' ? '.' : below });
    }
    return found;
}
/** In code-unit order; none when there is no such folder. */
async function namesIn(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    return names.sort(order/* inCodeUnitOrder */.Z);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/kept.js


/** What an earlier run kept in a file of the cache; undefined when it is not to be had, or is larger than so many bytes. */
async function readKept(file, largest) {
    return (0,files_src/* readBounded */.CB)(file, largest).catch(unlessBug);
}
/** Keeps something for the next run. What cannot be kept is fetched or made again then. */
async function keep(file, content) {
    await (0,files_src/* writeAtomically */.vK)(file, content).catch(unlessBug);
}
function unlessBug(error) {
    if (!(error instanceof src/* UserError */.yo))
        throw error;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/index-file.js

/** Changes with the format, so that no index of another version is read. */
const indexFormat = 'seaworthy-advisories/3';
/** Behind a name, in front of its entry; JSON has no plain tab. */
const tab = 0x09;
const newline = 0x0a;
/** As long as the digest that takes its place. */
const unsealed = '0'.repeat(64);
/**
 * The index as a file: a header, then a line for each package, sorted by the bytes of its name as JSON, so that a package
 * is found by halving. `advisories` are Packed as JSON by name as JSON; `unreadable` are places by name.
 */
function writeIndex(header, advisories, unreadable) {
    const unread = new Map(Array.from(unreadable, ([name, places]) => [JSON.stringify(name), JSON.stringify([...places])]));
    for (const name of unread.keys())
        advisories.add(name, '');
    const file = new Writing(largestOf(header, advisories, unread));
    file.text(sealed(header, unsealed));
    const start = file.length;
    for (const [first, ...more] of advisories.sorted()) {
        if (!first)
            continue;
        file.bytes(first.piece, first.start, first.keyEnd);
        file.text('\t{"advisories":[');
        const texts = [first, ...more].filter(({ keyEnd, end }) => end > keyEnd);
        texts.forEach(({ piece, keyEnd, end }, at) => {
            if (at > 0)
                file.text(',');
            file.bytes(piece, keyEnd, end);
        });
        const places = unread.size === 0 ? undefined : unread.get(first.piece.toString('utf8', first.start, first.keyEnd));
        file.text(places === undefined ? ']}\n' : `],"unreadable":${places}}\n`);
    }
    const written = file.written();
    written.write(sealed(header, digestOf(header, written.subarray(start))));
    return written;
}
function sealed(header, sha256) {
    return `${JSON.stringify({ ...header, sha256 })}\n`;
}
/** What a line has beside name, advisories and places. */
const lineBytes = '\t{"advisories":[],"unreadable":}\n'.length;
/** At least as large as the file, in bytes. */
function largestOf(header, advisories, unread) {
    const places = [...unread.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return Buffer.byteLength(sealed(header, unsealed)) + advisories.bytes + places + advisories.count * lineBytes;
}
/** A file as it is written in memory. */
class Writing {
    #buffer;
    length = 0;
    constructor(largest) {
        this.#buffer = Buffer.allocUnsafeSlow(largest);
    }
    text(text) {
        this.length += this.#buffer.write(text, this.length);
    }
    bytes(source, start, end) {
        this.length += source.copy(this.#buffer, this.length, start, end);
    }
    written() {
        return this.#buffer.subarray(0, this.length);
    }
}
/** The index in these bytes; undefined when they are none of this format, or not all of it. */
function readIndex(bytes) {
    const end = bytes.indexOf(newline);
    const header = headerOf(bytes.subarray(0, Math.max(0, end)));
    const body = bytes.subarray(end + 1);
    if (!header)
        return undefined;
    const { sha256, ...rest } = header;
    if (sha256 !== digestOf(rest, body))
        return undefined;
    return { header, find: (name) => findLine(body, Buffer.from(JSON.stringify(name))) };
}
function headerOf(line) {
    try {
        const header = JSON.parse(line.toString());
        return header.format === indexFormat ? header : undefined;
    }
    catch {
        return undefined;
    }
}
function digestOf(header, body) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`${JSON.stringify(header)}\n`)
        .update(body)
        .digest('hex');
}
function findLine(body, key) {
    let low = 0;
    let high = body.length;
    while (low < high) {
        const start = startOfLine(body, Math.floor((low + high) / 2));
        const split = body.indexOf(tab, start);
        const order = key.compare(body, start, split);
        const end = body.indexOf(newline, split);
        if (order === 0)
            return JSON.parse(body.toString('utf8', split + 1, end));
        if (order < 0)
            high = start;
        else
            low = end + 1;
    }
    return undefined;
}
function startOfLine(body, at) {
    // A negative offset would count from the end.
    return at === 0 ? 0 : body.lastIndexOf(newline, at - 1) + 1;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/advisory.js
const eventKinds = ['introduced', 'fixed', 'last_affected', 'limit'];

// EXTERNAL MODULE: ./build/actions/sbom/src/advisories/packages/ecosystem.js
var packages_ecosystem = __webpack_require__(5810);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/osv/forms.js
/** Ids are shown, and are parts of addresses: `GHSA-jfh8-c2jp-5v3q`, `CVE-2021-44228`. */
const idForm = /^\w[\w.:-]{2,99}$/;
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
/** Of the texts that are kept, in UTF-16 units. */
const longestText = 300;
/** Whether a text can be the id of an advisory, in any database. */
function isId(text) {
    return idForm.test(text);
}
/** Whether a text is a time as OSV writes it: RFC 3339 in UTC. */
function isTime(text) {
    return timeForm.test(text) && !Number.isNaN(Date.parse(text));
}
/** A text of others in one line, not too long and without characters that steer a terminal. */
function oneLine(text) {
    const line = text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return line.length > longestText ? `${line.slice(0, longestText)}…` : line;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/osv/record.js



/** Larger than any record, in bytes; the largest name every version of thousands of packages. */
const largestRecord = 32 * 1024 * 1024;
/** More than any record has; hostile ones could have millions. */
const most = 100_000;
/** In UTF-16 units. */
const longestVersion = 256;
/**
 * An OSV record of any 1.x schema, as far as matching and judging need it; fields that are not known are passed over. What
 * must be right and is not makes a fault: an advisory that is half read would let something pass.
 * Source: https://ossf.github.io/osv-schema/
 */
function readRecord(value, file) {
    try {
        const record = objectAt(value, 'the record');
        const id = record_textAt(record['id'], 'id');
        if (!isId(id))
            throw new Unreadable('id', 'an id');
        if (optional(record['withdrawn'], 'withdrawn', timeAt) !== undefined)
            return { withdrawn: id };
        return { advisory: advisoryOf(id, record) };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return { fault: unreadable(error.message, file) };
    }
}
/** The fault of an advisory that cannot be read. */
function unreadable(message, file) {
    return {
        rule: 'sbom/advisory-invalid',
        message: `An advisory cannot be read: ${message}.`,
        remedy: 'Get the advisories again from where they come from; what this one is of is not assessed.',
        file,
    };
}
class Unreadable extends Error {
    constructor(field, expected) {
        super(`expected ${expected} as ${field}`);
    }
}
function advisoryOf(id, record) {
    const published = optional(record['published'], 'published', timeAt);
    const summary = optional(record['summary'], 'summary', record_textAt);
    const rating = ratingOf(record['database_specific']);
    return {
        id,
        aliases: [...new Set(listAt(record['aliases'], 'aliases', record_textAt))].filter(isId),
        kind: id.startsWith('MAL-') ? 'malware' : 'vulnerability',
        ...(summary !== undefined && { summary: oneLine(summary) }),
        ...(published !== undefined && { published }),
        modified: timeAt(record['modified'], 'modified'),
        severity: listAt(record['severity'], 'severity', severityAt),
        ...(rating !== undefined && { rating }),
        affected: listAt(record['affected'], 'affected', affectedAt).flat(),
    };
}
/** GitHub's word for how bad it is; other databases use the field for other things. */
function ratingOf(specific) {
    if (typeof specific !== 'object' || specific === null || !('severity' in specific))
        return undefined;
    return typeof specific.severity === 'string' ? specific.severity.slice(0, 20) : undefined;
}
/** Nothing when it names no package: a range of a repository alone is of no component that could be looked up. */
function affectedAt(value, field) {
    const affected = objectAt(value, field);
    if (affected['package'] === undefined || affected['package'] === null)
        return [];
    const named = objectAt(affected['package'], `${field}.package`);
    const ecosystem = record_textAt(named['ecosystem'], `${field}.package.ecosystem`);
    const name = record_textAt(named['name'], `${field}.package.name`);
    return [
        {
            ...(0,packages_ecosystem/* packageName */.o)(ecosystem, name),
            versions: listAt(affected['versions'], `${field}.versions`, versionAt),
            ranges: listAt(affected['ranges'], `${field}.ranges`, rangeAt),
            severity: listAt(affected['severity'], `${field}.severity`, severityAt),
        },
    ];
}
function rangeAt(value, field) {
    const range = objectAt(value, field);
    const type = range['type'];
    if (type !== 'SEMVER' && type !== 'ECOSYSTEM' && type !== 'GIT') {
        throw new Unreadable(`${field}.type`, 'SEMVER, ECOSYSTEM or GIT');
    }
    const events = listAt(range['events'], `${field}.events`, eventsAt).flat();
    if (!events.some(({ kind }) => kind === 'introduced'))
        throw new Unreadable(`${field}.events`, 'an introduced event');
    return { type, events };
}
/** One event is one field; some old records have two in one object. */
function eventsAt(value, field) {
    const event = objectAt(value, field);
    return eventKinds.flatMap((kind) => event[kind] === undefined || event[kind] === null
        ? []
        : [{ kind, version: versionAt(event[kind], `${field}.${kind}`) }]);
}
function severityAt(value, field) {
    const { type, score } = objectAt(value, field);
    return { type: record_textAt(type, `${field}.type`), score: record_textAt(score, `${field}.score`).slice(0, longestText) };
}
function versionAt(value, field) {
    const version = record_textAt(value, field);
    if (version.length > longestVersion)
        throw new Unreadable(field, `a version of at most ${longestVersion} characters`);
    return version;
}
function timeAt(value, field) {
    const time = record_textAt(value, field);
    if (!isTime(time))
        throw new Unreadable(field, 'a time such as 2026-11-24T12:00:00Z');
    return time;
}
function objectAt(value, field) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Unreadable(field, 'an object');
    return value;
}
function record_textAt(value, field) {
    if (typeof value !== 'string' || value === '')
        throw new Unreadable(field, 'a text');
    return value;
}
function listAt(value, field, read) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw new Unreadable(field, 'a list');
    if (value.length > most)
        throw new Unreadable(field, `at most ${most} entries`);
    return value.map((item, index) => read(item, `${field}[${index}]`));
}
function optional(value, field, read) {
    return value === undefined || value === null || value === '' ? undefined : read(value, field);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/fields.js

/** More entries of one list are not read. */
const mostEntries = 100_000;
/** An own field of an object; undefined for all else, such as a field of a text. */
function fieldOf(value, ...path) {
    let at = value;
    for (const name of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return undefined;
        at = at[name];
    }
    return at;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The text in one line, without characters that steer a terminal; undefined when it is none, or empty. */
function textOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const line = oneLine(value.slice(0, 10 * longestText));
    return line === '' ? undefined : line;
}
function textsOf(value) {
    return listOf(value).flatMap((one) => textOf(one) ?? []);
}
function listOf(value) {
    return Array.isArray(value) ? value.slice(0, mostEntries) : [];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/osv/packages-named.js


/** The packages that a record names which cannot be read otherwise, as far as they can be made out. */
function packagesNamed(record) {
    const affected = fieldOf(record, 'affected');
    if (!Array.isArray(affected))
        return [];
    return affected.slice(0, 1000).flatMap((one) => {
        const named = fieldOf(one, 'package');
        const [ecosystem, name] = [fieldOf(named, 'ecosystem'), fieldOf(named, 'name')];
        return typeof ecosystem === 'string' && typeof name === 'string' ? (0,packages_ecosystem/* packageName */.o)(ecosystem, name) : [];
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/entry-store.js
/** In bytes. */
const pieceBytes = 4 * 1024 * 1024;
/** Bytes of a key that are compared as one number. */
const prefixBytes = 6;
/**
 * Texts by key, several for one, as bytes outside of JavaScript's heap: a few hundred thousand strings would be copied by
 * the garbage collector again and again, and take five times the room.
 */
class EntryStore {
    #pieces = [];
    #used = pieceBytes;
    #places = { piece: new Numbers(), start: new Numbers(), key: new Numbers(), text: new Numbers() };
    #prefixes = new Numbers();
    #bytes = 0;
    /** Of all keys and texts, in bytes. */
    get bytes() {
        return this.#bytes;
    }
    get count() {
        return this.#prefixes.length;
    }
    add(key, text) {
        const [keyLength, textLength] = [Buffer.byteLength(key), Buffer.byteLength(text)];
        const length = keyLength + textLength;
        const start = this.#roomFor(Math.max(length, prefixBytes));
        const piece = this.#pieces.at(-1) ?? Buffer.alloc(0);
        // A short key is compared as if zeros followed, and by its bytes where that does not decide.
        piece.fill(0, start, start + prefixBytes);
        piece.write(key, start);
        this.#prefixes.push(piece.readUIntBE(start, prefixBytes));
        piece.write(text, start + keyLength);
        this.#places.piece.push(this.#pieces.length - 1);
        this.#places.start.push(start);
        this.#places.key.push(keyLength);
        this.#places.text.push(textLength);
        this.#bytes += length;
    }
    #roomFor(length) {
        if (this.#used + length > pieceBytes) {
            this.#pieces.push(Buffer.allocUnsafeSlow(Math.max(pieceBytes, length)));
            this.#used = 0;
        }
        const start = this.#used;
        this.#used += length;
        return start;
    }
    /** Each key in the order of its bytes, with its texts in the order in which they were added. */
    *sorted() {
        const order = Uint32Array.from({ length: this.count }, (_, at) => at);
        order.sort((a, b) => this.#compare(a, b));
        let group = [];
        for (const at of order) {
            const place = this.#placeOf(at);
            const [first] = group;
            if (first && compareKeys(first, place) !== 0) {
                yield group;
                group = [];
            }
            group.push(place);
        }
        if (group.length > 0)
            yield group;
    }
    #compare(a, b) {
        return this.#prefixes.at(a) - this.#prefixes.at(b) || compareKeys(this.#placeOf(a), this.#placeOf(b)) || a - b;
    }
    #placeOf(at) {
        const { piece, start: starts, key, text } = this.#places;
        const start = starts.at(at);
        const keyEnd = start + key.at(at);
        return { piece: this.#pieces[piece.at(at)] ?? Buffer.alloc(0), start, keyEnd, end: keyEnd + text.at(at) };
    }
}
function compareKeys(a, b) {
    return a.piece.compare(b.piece, b.start, b.keyEnd, a.start, a.keyEnd);
}
/** A list of numbers that takes eight bytes for each. */
class Numbers {
    #values = new Float64Array(1024);
    length = 0;
    push(value) {
        if (this.length === this.#values.length) {
            const larger = new Float64Array(this.length * 2);
            larger.set(this.#values);
            this.#values = larger;
        }
        this.#values[this.length++] = value;
    }
    at(index) {
        return this.#values[index] ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/packed.js

const kinds = { i: 'introduced', f: 'fixed', a: 'last_affected', l: 'limit' };
const types = { S: 'SEMVER', E: 'ECOSYSTEM', G: 'GIT' };
const letters = new Map([...Object.entries(kinds), ...Object.entries(types)].map(([letter, name]) => [name, letter]));
/** `affected` are the entries of the advisory for one package: they count as one, since a version is affected by any. */
function pack(advisory, affected) {
    const { id, modified, published, aliases, summary, rating, kind } = advisory;
    const own = affected.flatMap(({ severity }) => severity);
    const severity = (advisory.severity.length > 0 ? advisory.severity : own).map(({ type, score }) => [
        type,
        score,
    ]);
    const { versions, ranges } = joined(affected);
    return {
        i: id,
        m: modified,
        ...(aliases.length > 0 && { a: aliases }),
        ...(published !== undefined && { p: published }),
        ...(kind === 'vulnerability' && summary !== undefined && { s: summary }),
        ...(severity.length > 0 && { c: severity }),
        ...(rating !== undefined && { r: rating }),
        ...(versions.length > 0 && { v: versions }),
        ...(ranges.length > 0 && { e: ranges.map(packRange) }),
    };
}
function packRange({ type, events }) {
    return [letterOf(type), ...events.map(({ kind, version }) => `${letterOf(kind)}${version}`)];
}
function letterOf(name) {
    return letters.get(name) ?? '';
}
function unpack({ i, m, p, a = [], s, c = [], r, v = [], e = [] }, ecosystem, name) {
    return {
        id: i,
        aliases: a,
        kind: i.startsWith('MAL-') ? 'malware' : 'vulnerability',
        ...(s !== undefined && { summary: s }),
        ...(p !== undefined && { published: p }),
        modified: m,
        severity: c.map(([type, score]) => ({ type, score })),
        ...(r !== undefined && { rating: r }),
        affected: [{ ecosystem, name, versions: v, ranges: e.map(unpackRange), severity: [] }],
    };
}
function unpackRange([letter = '', ...events]) {
    return {
        type: types[letter] ?? 'ECOSYSTEM',
        events: events.map((event) => ({ kind: kinds[event.charAt(0)] ?? 'introduced', version: event.slice(1) })),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/build-index.js






/** More of one dump are not told. */
const mostFaults = 50;
/**
 * The index of one ecosystem's advisories in a dump, as a file. Records are read one after the other, and of each only
 * what matching needs is kept. Throws UserError when the dump cannot be read at all.
 */
function buildIndex(dump, ecosystem, digest) {
    const builder = new IndexBuilder(ecosystem, dump.file);
    for (const record of dump.records())
        builder.add(record);
    return builder.finish(digest, dump.faults());
}
class IndexBuilder {
    #ecosystem;
    #file;
    /** By name as JSON: advisories as JSON. */
    #advisories = new EntryStore();
    #unreadable = new Map();
    #faults = [];
    #records = 0;
    #lost = 0;
    #lastModified;
    constructor(ecosystem, file) {
        this.#ecosystem = ecosystem;
        this.#file = file;
    }
    add(raw) {
        const value = this.#parse(raw);
        if (value === undefined)
            return;
        const read = readRecord(value, raw.place);
        if (read.fault)
            this.#leaveOut(read.fault, packagesNamed(value));
        else if ('advisory' in read)
            this.#keep(read.advisory);
    }
    #parse(raw) {
        try {
            return JSON.parse(raw.text());
        }
        catch (error) {
            this.#leaveOut(faultOf(error, raw.place), []);
            return undefined;
        }
    }
    #keep(advisory) {
        const own = Map.groupBy(advisory.affected.filter(({ ecosystem }) => ecosystem === this.#ecosystem), ({ name }) => name);
        for (const [name, affected] of own)
            this.#advisories.add(JSON.stringify(name), JSON.stringify(pack(advisory, affected)));
        if (own.size === 0)
            return;
        this.#records++;
        if (this.#lastModified === undefined || advisory.modified > this.#lastModified)
            this.#lastModified = advisory.modified;
    }
    /** What cannot be read makes the packages that it names unknown, and all of them when it names none. */
    #leaveOut(fault, packages) {
        if (packages.length > 0 && packages.every(({ ecosystem }) => ecosystem !== this.#ecosystem))
            return;
        if (this.#faults.length < mostFaults)
            this.#faults.push(fault);
        if (packages.length === 0)
            this.#lost++;
        for (const { ecosystem, name } of packages) {
            if (ecosystem !== this.#ecosystem)
                continue;
            const places = this.#unreadable.get(name) ?? new Set();
            this.#unreadable.set(name, places.add(fault.file));
        }
    }
    finish(dump, dumpFaults) {
        const incomplete = this.#incomplete(dumpFaults);
        const header = {
            format: indexFormat,
            ecosystem: this.#ecosystem,
            dump,
            records: this.#records,
            ...(this.#lastModified !== undefined && { lastModified: this.#lastModified }),
            ...(incomplete !== undefined && { incomplete }),
            faults: [...dumpFaults, ...this.#faults].slice(0, mostFaults),
        };
        return writeIndex(header, this.#advisories, this.#unreadable);
    }
    #incomplete([first]) {
        if (first)
            return `${this.#file} is damaged: ${first.message}`;
        if (this.#lost > 0)
            return `${this.#lost} records of ${this.#file} cannot be read`;
        return this.#records === 0 ? `${this.#file} has no advisory of ${this.#ecosystem}` : undefined;
    }
}
function faultOf(error, place) {
    if (!(error instanceof src/* UserError */.yo))
        return unreadable('it is not valid JSON', place);
    return { rule: error.rule, message: error.message, remedy: error.details.remedy, file: place };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/loose-dump.js





/** Records that lie in a folder as files. `files` are relative to the folder of dumps, with `/`, in code-unit order. */
function openLooseDump(folder, files, file) {
    const read = (name) => readRecordFile(external_node_path_default().join(folder, name));
    return {
        file,
        digest() {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for (const name of files) {
                const bytes = (0,external_node_crypto_.createHash)('sha256').update(read(name)).digest('hex');
                hash.update(`${name}\0${bytes}\n`);
            }
            return Promise.resolve(hash.digest('hex'));
        },
        *records() {
            for (const name of files)
                yield { place: name, text: () => read(name).toString('utf8') };
        },
        faults: () => [],
        close() {
            // Each file is open only while it is read.
        },
    };
}
function readRecordFile(file) {
    const source = (0,files_src/* openSource */.oD)(file);
    try {
        if (source.size > largestRecord) {
            throw new src/* UserError */.yo('sbom/advisories-broken', `A record has ${source.size} bytes, and at most ${largestRecord} are read.`, {
                remedy: 'Leave out what is no record of OSV.',
            });
        }
        return source.read(0, source.size);
    }
    finally {
        source.close();
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/shared/archives/src/archive.js

/** An archive, or an entry of one, that cannot be read: its rule is one of `archive/…`, `zip/…`, `tar/…`, `asar/…`. */
class archive_ArchiveError extends src/* UserError */.yo {
    constructor({ rule, message, remedy }) {
        super(rule, message, { remedy });
        this.name = 'ArchiveError';
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/faults.js

/** More of one archive are not told: a hostile one could have millions. */
const faults_most = 100;
const faults_packAgain = 'Pack the archive again from its files, or do not use it.';
/** Collects what is wrong with one archive. */
class faults_Faults {
    list = [];
    #format;
    constructor(format) {
        this.#format = format;
    }
    add(rule, message, offset) {
        if (this.list.length >= faults_most)
            return;
        const place = offset === undefined ? {} : { offset };
        this.list.push({ rule: `${this.#format}/${rule}`, message, remedy: faults_packAgain, ...place });
    }
}
function faults_corrupt(message) {
    return new archive_ArchiveError({ rule: 'archive/corrupt', message, remedy: faults_packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/names.js

/** Longest part of a name that a message repeats, in UTF-16 units. */
const longest = 200;
/** The name as a part of a message. */
function names_quoted(name) {
    return (0,files_src/* shown */.SP)(name.length > longest ? `${name.slice(0, longest)}…` : name);
}
/** Why unpacking under this name could write outside of the folder, or nothing. Completes "the name …". */
function unsafeName(name) {
    if (name === '')
        return 'is empty';
    if (/\p{Cc}/u.test(name))
        return 'contains a control character';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/^[a-z]:/i.test(name))
        return 'begins with a drive letter';
    if (name.includes('\\'))
        return 'contains a backslash';
    if (name.split('/').includes('..'))
        return 'contains ".."';
    return undefined;
}
/** Reports names that lead out of the folder, and names that stand for two files. */
function names_checkNames(entries, faults) {
    const seen = new Set();
    for (const { name, offset, kind, target } of entries) {
        const reason = unsafeName(name);
        if (reason !== undefined)
            faults.add('unsafe-name', `The name ${names_quoted(name)} ${reason}.`, offset);
        const plain = name.replace(/\/+$/, '');
        if (seen.has(plain) && kind !== 'directory') {
            faults.add('duplicate-name', `${names_quoted(name)} stands in the archive twice: programs differ in which one they read.`, offset);
        }
        seen.add(plain);
        if (kind === 'link' && target !== undefined && leaves(name, target)) {
            faults.add('link-leaves', `The link ${names_quoted(name)} points out of the archive, to ${names_quoted(target)}.`, offset);
        }
    }
}
function leaves(name, target) {
    if (unsafeName(target.replaceAll('..', 'x')) !== undefined)
        return true;
    let depth = name.split('/').filter((part) => part !== '' && part !== '.').length - 1;
    for (const part of target.split('/')) {
        if (part === '..')
            depth--;
        else if (part !== '' && part !== '.')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/shared/archives/src/asar/header.js



/** Larger headers are refused: this one has room for about half a million files. In bytes. */
const largest = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** The length of the JSON, when the four numbers in front of it fit each other (electron/asar, Chromium's Pickle). */
function jsonLength(source) {
    const head = source.read(0, 16);
    if (head.length < 16 || head.readUInt32LE(0) !== 4)
        return undefined;
    const headerSize = head.readUInt32LE(4);
    const payload = head.readUInt32LE(8);
    const length = head.readUInt32LE(12);
    const fits = headerSize === payload + 4 && payload >= length + 4 && payload < length + 8;
    return fits && 8 + headerSize <= source.size ? length : undefined;
}
function isAsar(source) {
    return jsonLength(source) !== undefined && source.read(16, 1)[0] === 0x7b;
}
/** Throws `asar/header`. */
function header_readAsarHeader(source) {
    const length = jsonLength(source);
    if (length === undefined)
        throw badHeader('does not begin with four sizes that fit each other');
    if (length > largest)
        throw badHeader(`has a header of ${length} bytes; at most ${largest} are read`);
    const bytes = source.read(16, length);
    if (!isUtf8(bytes))
        throw badHeader('has a header that is not UTF-8');
    const files = header_filesOf(parse(bytes.toString('utf8')));
    if (files === undefined)
        throw badHeader('has a header without "files"');
    return { files, contentOffset: 8 + source.read(4, 4).readUInt32LE(0) };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw badHeader('has a header that is not JSON');
    }
}
/** The listing of a directory node. */
function header_filesOf(node) {
    const files = header_isRecord(node) ? node['files'] : undefined;
    return header_isRecord(files) ? files : undefined;
}
function header_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function badHeader(reason) {
    return new ArchiveError({ rule: 'asar/header', message: `The asar file ${reason}.`, remedy: packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/asar/integrity.js


const digest = /^[0-9a-f]{64}$/;
/** Nothing when there is none, or it is not of the one kind that Electron knows. */
function integrity_integrityOf(value) {
    if (!isRecord(value) || value['algorithm'] !== 'SHA256')
        return undefined;
    const { hash, blockSize } = value;
    const blocks = value['blocks'];
    if (typeof hash !== 'string' || !digest.test(hash))
        return undefined;
    if (typeof blockSize !== 'number' || !Number.isSafeInteger(blockSize) || blockSize < 4096)
        return undefined;
    return isDigests(blocks) ? { hash, blockSize, blocks } : undefined;
}
function isDigests(value) {
    return Array.isArray(value) && value.every((block) => typeof block === 'string' && digest.test(block));
}
/** Whether the content is what the archive's header says of it, as a whole and block by block. Reads all of it. */
function fitsIntegrity(content, { hash, blockSize, blocks }) {
    const whole = createHash('sha256');
    const found = [];
    const piece = 1024 * 1024;
    for (let start = 0; start < content.size; start += blockSize) {
        const block = createHash('sha256');
        const end = Math.min(start + blockSize, content.size);
        for (let at = start; at < end; at += piece) {
            const bytes = content.read(at, Math.min(piece, end - at));
            whole.update(bytes);
            block.update(bytes);
        }
        found.push(block.digest('hex'));
    }
    // electron/asar hashes an empty file as one empty block.
    if (found.length === 0 && blocks.length === 1)
        found.push(createHash('sha256').digest('hex'));
    return (whole.digest('hex') === hash && found.length === blocks.length && found.every((at, index) => at === blocks[index]));
}

;// CONCATENATED MODULE: ./build/shared/archives/src/asar/asar.js






const asar_mostEntries = 500_000;
const deepest = 128;
/**
 * An Electron app's archive (electron/asar, lib/filesystem.ts): a tree in JSON, then the content of all files. The sizes
 * and hashes of unpacked files are there too. Throws `asar/header` or `asar/too-many`.
 */
function readAsar(source) {
    const { files, contentOffset } = readAsarHeader(source);
    const content = partOf(source, contentOffset, source.size);
    const faults = new Faults('asar');
    const entries = [];
    const folders = [{ path: '', node: { files }, depth: 0 }];
    for (let folder = folders.pop(); folder; folder = folders.pop()) {
        const { path, depth } = folder;
        for (const [name, node] of Object.entries(filesOf(folder.node) ?? {})) {
            const inner = path === '' ? name : `${path}/${name}`;
            if (name.includes('/'))
                faults.add('unsafe-name', `The name ${quoted(inner)} has a "/" where one component is expected.`);
            const entry = describe(content, inner, node, faults);
            if (entries.push(entry) > asar_mostEntries)
                throw tooMany(`more than ${asar_mostEntries} files`);
            if (entry.kind !== 'directory')
                continue;
            if (depth === deepest)
                throw tooMany(`folders more than ${deepest} deep`);
            folders.push({ path: inner, node, depth: depth + 1 });
        }
    }
    checkNames(entries, faults);
    checkOverlap(entries, faults);
    return { entries, faults: faults.list };
}
function describe(content, name, node, faults) {
    const plain = { name, size: 0, offset: 0, executable: false };
    const unreadable = () => {
        throw corrupt(`${quoted(name)} has no bytes in the archive.`);
    };
    if (filesOf(node))
        return { ...plain, kind: 'directory', open: unreadable };
    if (!isRecord(node))
        return refuse();
    if (typeof node['link'] === 'string')
        return { ...plain, kind: 'link', target: node['link'], open: unreadable };
    const size = node['size'];
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return refuse();
    const integrity = integrityOf(node['integrity']);
    const file = { ...plain, size, executable: node['executable'] === true, ...(integrity && { integrity }) };
    if (node['unpacked'] === true)
        return { ...file, kind: 'outside', open: unreadable };
    const offset = typeof node['offset'] === 'string' && /^\d{1,15}$/.test(node['offset']) ? Number(node['offset']) : Number.NaN;
    if (!(offset + size <= content.size))
        return refuse();
    return { ...file, kind: 'file', offset, open: () => partOf(content, offset, size) };
    function refuse() {
        faults.add('entry', `${quoted(name)} has no size and offset inside the archive.`);
        return { ...plain, kind: 'other', open: unreadable };
    }
}
/** Files of the same content may share all their bytes, as newer packers store them; parts may not. */
function checkOverlap(entries, faults) {
    const files = entries
        .filter(({ kind, size }) => kind === 'file' && size > 0)
        .sort((a, b) => a.offset - b.offset || a.size - b.size);
    let end = 0;
    let previous;
    for (const file of files) {
        const same = previous?.offset === file.offset && previous.size === file.size;
        if (file.offset < end && !same)
            faults.add('overlap', `${quoted(file.name)} shares bytes with another file.`, file.offset);
        end = Math.max(end, file.offset + file.size);
        previous = file;
    }
}
function tooMany(found) {
    return new ArchiveError({ rule: 'asar/too-many', message: `The asar file has ${found}.`, remedy: packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/budget.js

/** Bytes that are unpacked, counted again when they are unpacked again: about 40 seconds of work. */
const defaultBytes = 4 * 1024 ** 3;
function budget_startBudget(bytes = defaultBytes) {
    let left = bytes;
    return {
        spend(spent) {
            left -= spent;
            if (left < 0) {
                throw new archive_ArchiveError({
                    rule: 'archive/too-large',
                    message: `More than ${bytes} bytes have to be unpacked to read it.`,
                    remedy: 'Ship the content unpacked, or split it.',
                });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/bit-reader.js

const windowBytes = 64 * 1024;
/** Bits of a source, lowest first (RFC 1951, section 3.1.1). */
class BitReader {
    /** Bits taken from the source and not used, lowest first. */
    hold = 0;
    /** How many of them. */
    held = 0;
    #source;
    #window = Buffer.alloc(0);
    #start = 0;
    #at = 0;
    constructor(source, offset) {
        this.#source = source;
        this.#start = offset;
    }
    /** Holds at least so many bits, at most 16. Past the end of the source they are zeros, which `take` refuses. */
    need(bits) {
        while (this.held < bits) {
            if (this.#at === this.#window.length && !this.#refill())
                return;
            this.hold |= (this.#window[this.#at++] ?? 0) << this.held;
            this.held += 8;
        }
    }
    drop(bits) {
        if (bits > this.held)
            throw faults_corrupt('The deflate stream ends in the middle.');
        this.hold >>>= bits;
        this.held -= bits;
    }
    take(bits) {
        this.need(bits);
        const value = this.hold & ((1 << bits) - 1);
        this.drop(bits);
        return value;
    }
    /** Forgets the rest of the current byte, and gives back whole bytes. */
    align() {
        this.drop(this.held & 7);
        this.#at -= this.held >> 3;
        this.hold = 0;
        this.held = 0;
        if (this.#at < 0)
            this.seek({ byte: this.#start + this.#at, hold: 0, held: 0 });
    }
    /** Copies whole bytes, after `align`. Returns how many; fewer only at the end of the source. */
    copy(target, at, length) {
        let copied = 0;
        while (copied < length) {
            if (this.#at === this.#window.length && !this.#refill())
                break;
            const part = this.#window.copy(target, at + copied, this.#at, this.#at + length - copied);
            copied += part;
            this.#at += part;
        }
        return copied;
    }
    position() {
        return { byte: this.#start + this.#at, hold: this.hold, held: this.held };
    }
    seek({ byte, hold, held }) {
        this.#window = Buffer.alloc(0);
        this.#start = byte;
        this.#at = 0;
        this.hold = hold;
        this.held = held;
    }
    #refill() {
        this.#start += this.#window.length;
        this.#at = 0;
        this.#window = this.#source.read(this.#start, windowBytes);
        return this.#window.length > 0;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/huffman.js

/** The canonical code of these lengths (RFC 1951, section 3.2.2). A length of 0 is an unused symbol. */
function codeOf(lengths) {
    const counts = new Uint16Array(16);
    for (const length of lengths)
        counts[length] = (counts[length] ?? 0) + 1;
    counts[0] = 0;
    let bits = 0;
    let free = 1;
    const next = new Uint16Array(17);
    for (let length = 1; length <= 15; length++) {
        free = free * 2 - (counts[length] ?? 0);
        if (free < 0)
            throw faults_corrupt('The deflate stream has a code with more symbols than its lengths allow.');
        if (counts[length])
            bits = length;
        next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1;
    }
    // As zlib: an incomplete code is allowed only when it is empty or has a single symbol of one bit.
    if (free > 0 && bits > 1)
        throw faults_corrupt('The deflate stream has a code with fewer symbols than its lengths need.');
    const table = new Uint16Array(1 << bits);
    lengths.forEach((length, symbol) => {
        if (length === 0)
            return;
        const code = next[length] ?? 0;
        next[length] = code + 1;
        fill(table, reversed(code, length), 1 << length, (symbol << 4) | length);
    });
    return { bits, table };
}
function fill(table, from, step, entry) {
    for (let at = from; at < table.length; at += step)
        table[at] = entry;
}
function reversed(code, length) {
    let result = 0;
    for (let bit = 0; bit < length; bit++)
        result |= ((code >> bit) & 1) << (length - 1 - bit);
    return result;
}
/** The lengths of the fixed code (section 3.2.6). */
function fixedLengths() {
    const literals = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
    return { literals, distances: new Uint8Array(32).fill(5) };
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/inflater.js



const historyBytes = 32 * 1024;
const chunkBytes = 128 * 1024;
/** The longest match of one symbol. */
const longestMatch = 258;
/** What a block costs beside its bytes, as bytes of work: a hostile stream has blocks without any. */
const codedBlockCost = 4096;
const storedBlockCost = 64;
const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]; // prettier-ignore
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]; // prettier-ignore
const distanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/**
 * Reads a deflate stream (RFC 1951) piece by piece. Node's synchronous zlib gives only whole results, and its streams
 * are asynchronous; this one stops after each piece, can go on from a saved state, and says where the stream ends.
 */
class inflater_Inflater {
    #input;
    #budget;
    #buffer = Buffer.alloc(historyBytes + chunkBytes + longestMatch);
    /** Bytes of history at the front of the buffer that were produced; a match may not reach further back. */
    #history = 0;
    #block = { kind: 'between' };
    #last = false;
    constructor(source, offset, budget) {
        this.#input = new BitReader(source, offset);
        this.#budget = budget;
    }
    /** The next bytes, or nothing at the end. Throws `archive/corrupt` or `archive/too-large`. */
    next() {
        if (this.#block.kind === 'end')
            return undefined;
        const start = historyBytes;
        let at = start;
        const end = start + chunkBytes;
        while (at < end && this.#block.kind !== 'end') {
            if (this.#block.kind === 'between')
                this.#block = this.#startBlock();
            else if (this.#block.kind === 'stored')
                at = this.#copyStored(this.#block, at, end);
            else
                at = this.#decode(this.#block, at, end);
        }
        if (at === start)
            return undefined;
        this.#budget.spend(at - start);
        const chunk = Buffer.from(this.#buffer.subarray(start, at));
        this.#history = Math.min(historyBytes, this.#history + chunk.length);
        this.#buffer.copyWithin(0, at - historyBytes, at);
        return chunk;
    }
    /** Where the bytes after the stream begin. Only at the end. */
    endOffset() {
        this.#input.align();
        return this.#input.position().byte;
    }
    save() {
        const history = Buffer.from(this.#buffer.subarray(historyBytes - this.#history, historyBytes));
        return { input: this.#input.position(), block: { ...this.#block }, last: this.#last, history };
    }
    restore({ input, block, last, history }) {
        this.#input.seek(input);
        this.#block = { ...block };
        this.#last = last;
        this.#history = history.length;
        history.copy(this.#buffer, historyBytes - history.length);
    }
    #startBlock() {
        if (this.#last)
            return { kind: 'end' };
        this.#last = this.#input.take(1) === 1;
        switch (this.#input.take(2)) {
            case 0:
                return this.#startStored();
            case 1: {
                this.#budget.spend(codedBlockCost);
                const { literals, distances } = fixedLengths();
                return { kind: 'coded', literals: codeOf(literals), distances: codeOf(distances) };
            }
            case 2:
                return this.#startDynamic();
            default:
                throw faults_corrupt('The deflate stream has a block of the reserved type 3.');
        }
    }
    #startStored() {
        this.#budget.spend(storedBlockCost);
        this.#input.align();
        const left = this.#input.take(16);
        if ((this.#input.take(16) ^ left) !== 0xffff)
            throw faults_corrupt('The deflate stream has a stored block of no clear length.');
        this.#input.align();
        return { kind: 'stored', left };
    }
    /** Section 3.2.7. */
    #startDynamic() {
        this.#budget.spend(codedBlockCost);
        const input = this.#input;
        const literalCount = input.take(5) + 257;
        const distanceCount = input.take(5) + 1;
        const codeLengthCount = input.take(4) + 4;
        if (literalCount > 286 || distanceCount > 30)
            throw faults_corrupt('The deflate stream has a code with too many symbols.');
        const codeLengths = new Uint8Array(19);
        for (const symbol of codeLengthOrder.slice(0, codeLengthCount))
            codeLengths[symbol] = input.take(3);
        const lengths = this.#readLengths(codeOf(codeLengths), literalCount + distanceCount);
        if (lengths[256] === 0)
            throw faults_corrupt('The deflate stream has a block without an end.');
        return {
            kind: 'coded',
            literals: codeOf(lengths.subarray(0, literalCount)),
            distances: codeOf(lengths.subarray(literalCount)),
        };
    }
    #readLengths(code, count) {
        const lengths = new Uint8Array(count);
        let at = 0;
        while (at < count) {
            const symbol = this.#symbol(code);
            if (symbol < 16) {
                lengths[at++] = symbol;
                continue;
            }
            if (symbol === 16 && at === 0)
                throw faults_corrupt('The deflate stream repeats a length before the first one.');
            const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
            const repeat = symbol === 18 ? 11 + this.#input.take(7) : 3 + this.#input.take(symbol === 16 ? 2 : 3);
            if (at + repeat > count)
                throw faults_corrupt('The deflate stream has more code lengths than it announced.');
            lengths.fill(value, at, at + repeat);
            at += repeat;
        }
        return lengths;
    }
    #symbol({ bits, table }) {
        const input = this.#input;
        if (input.held < bits)
            input.need(bits);
        const entry = table[input.hold & ((1 << bits) - 1)] ?? 0;
        if (entry === 0)
            throw faults_corrupt('The deflate stream has bits that stand for no symbol.');
        input.drop(entry & 15);
        return entry >> 4;
    }
    #copyStored(block, at, end) {
        const wanted = Math.min(block.left, end - at);
        const copied = this.#input.copy(this.#buffer, at, wanted);
        if (copied < wanted)
            throw faults_corrupt('The deflate stream ends in the middle.');
        block.left -= copied;
        if (block.left === 0)
            this.#block = { kind: 'between' };
        return at + copied;
    }
    #decode({ literals, distances }, from, end) {
        const buffer = this.#buffer;
        let at = from;
        while (at < end) {
            const symbol = this.#symbol(literals);
            if (symbol < 256) {
                buffer[at++] = symbol;
                continue;
            }
            if (symbol === 256) {
                this.#block = { kind: 'between' };
                break;
            }
            const length = this.#extended(symbol - 257, lengthBase, lengthBits);
            const distance = this.#extended(this.#symbol(distances), distanceBase, distanceBits);
            if (distance > this.#history + at - historyBytes)
                throw faults_corrupt('The deflate stream refers to bytes before its start.');
            for (const stop = at + length; at < stop; at++)
                buffer[at] = buffer[at - distance] ?? 0;
        }
        return at;
    }
    #extended(symbol, bases, extras) {
        const base = bases[symbol];
        const extra = extras[symbol];
        if (base === undefined || extra === undefined)
            throw faults_corrupt('The deflate stream has a symbol that is not in use.');
        return extra === 0 ? base : base + this.#input.take(extra);
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/unpacked-source.js

/** A state is kept for so many unpacked bytes: going back costs at most that much work. */
const interval = 32 * 1024 * 1024;
/**
 * Random access to what a decoder unpacks, with one piece and a few saved states in memory however large it is (the idea
 * of zlib's examples/zran.c). Reading throws `archive/corrupt` where the stream has fewer bytes than this size.
 */
function unpackedSource(decoder, size) {
    return new Unpacked(decoder, size);
}
/** The same for a stream whose size nobody knows: unpacks everything once to find it. */
function unpacked_source_measuredSource(decoder) {
    const source = new Unpacked(decoder, Number.MAX_SAFE_INTEGER);
    source.size = source.findEnd();
    return source;
}
/** Whether a source unpacks again what is read of it again: whoever reads much of it in parts should copy it. */
function unpacksOnRead(source) {
    return source instanceof Unpacked;
}
class Unpacked {
    size;
    #decoder;
    #saved;
    #piece = Buffer.alloc(0);
    /** Of the piece, in the unpacked bytes. */
    #start = 0;
    constructor(decoder, size) {
        this.#decoder = decoder;
        this.size = size;
        this.#saved = [{ offset: 0, state: decoder.save() }];
    }
    findEnd() {
        while (this.#advance())
            ;
        return this.#start;
    }
    read(offset, length) {
        const wanted = Math.max(0, Math.min(length, this.size - offset));
        if (wanted === 0)
            return Buffer.alloc(0);
        this.#seek(offset);
        const parts = [];
        let left = wanted;
        while (left > 0 && this.#piece.length > 0) {
            const from = offset + wanted - left - this.#start;
            const part = this.#piece.subarray(from, from + left);
            parts.push(part);
            left -= part.length;
            if (left > 0 && !this.#advance())
                break;
        }
        if (left > 0)
            throw faults_corrupt(`The compressed data unpack to ${this.#start} bytes instead of ${this.size}.`);
        return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    }
    #seek(offset) {
        if (offset < this.#start)
            this.#restart(offset);
        const ahead = this.#saved.at(-1);
        if (ahead && ahead.offset > this.#start + this.#piece.length && ahead.offset <= offset)
            this.#restart(offset);
        while (offset >= this.#start + this.#piece.length && this.#advance())
            ;
    }
    #restart(offset) {
        const nearest = this.#saved.findLast((saved) => saved.offset <= offset) ?? this.#saved[0];
        if (nearest === undefined)
            return;
        this.#decoder.restore(nearest.state);
        this.#start = nearest.offset;
        this.#piece = Buffer.alloc(0);
    }
    /** To the next piece. */
    #advance() {
        this.#start += this.#piece.length;
        const last = this.#saved.at(-1);
        if (last && this.#start >= last.offset + interval) {
            this.#saved.push({ offset: this.#start, state: this.#decoder.save() });
        }
        const piece = this.#decoder.next();
        this.#piece = piece ?? Buffer.alloc(0);
        return piece !== undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/unpack.js




/** Up to here zlib unpacks into memory at once, which is several times as fast. In bytes. */
const atOnce = 16 * 1024 * 1024;
/**
 * The bytes that a deflate stream unpacks to, of which there are so many: a few in memory, more of them piece by piece
 * whenever they are read. Nothing when a few are refused or not so many; reading more throws `archive/corrupt` then.
 */
function unpackDeflate(packed, size, budget, format = 'raw') {
    if (Math.max(size, packed.size) > atOnce) {
        const stream = format === 'zlib' ? (0,files_src/* partOf */.BU)(packed, 2, packed.size - 2) : packed;
        return unpackedSource(new inflater_Inflater(stream, 0, budget), size);
    }
    budget.spend(size);
    const bytes = inflated(packed.read(0, packed.size), size, format === 'zlib' ? external_node_zlib_.inflateSync : external_node_zlib_.inflateRawSync);
    return bytes?.length === size ? (0,files_src/* memorySource */.Pq)(bytes) : undefined;
}
/** One piece of zlib's output holds it all: zlib takes at least 64 bytes, and looks for an end behind the last byte. */
function pieceFor(size) {
    return Math.max(64, size + 1);
}
/** Nothing when zlib refuses it, or it is larger. */
function inflated(packed, size, inflate) {
    try {
        return inflate(packed, { maxOutputLength: Math.max(1, size), chunkSize: pieceFor(size) });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/gzip.js




/** RFC 1952. Optional fields are followed; their content does not matter. */
const gzip = {
    name: 'gzip',
    headerSize(source, offset) {
        const head = source.read(offset, 12);
        if (head.length < 12 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8)
            return undefined;
        const flags = head[3] ?? 0;
        let at = 10;
        if (flags & 4)
            at += 2 + head.readUInt16LE(10);
        if (flags & 8)
            at = afterNul(source, offset, at);
        if (flags & 16)
            at = afterNul(source, offset, at);
        return flags & 2 ? at + 2 : at;
    },
    trailerSize: 8,
};
/** RFC 1950. A preset dictionary is not known to anybody here. */
const zlib = {
    name: 'zlib',
    headerSize(source, offset) {
        const head = source.read(offset, 2);
        const [method = 0, flags = 0] = head;
        const known = head.length === 2 && (method & 15) === 8 && method >> 4 <= 7;
        return known && ((method << 8) | flags) % 31 === 0 && !(flags & 32) ? 2 : undefined;
    },
    trailerSize: 4,
};
/** Longest file name or comment in a gzip header, in bytes. */
const longestField = 64 * 1024;
function afterNul(source, offset, at) {
    const end = source.read(offset + at, longestField).indexOf(0);
    if (end < 0)
        throw faults_corrupt('The gzip header has a field without an end.');
    return at + end + 1;
}
function isGzip(source) {
    const [first, second, method] = source.read(0, 3);
    return first === 0x1f && second === 0x8b && method === 8 && source.size > 12;
}
function isZlib(source) {
    if (zlib.headerSize(source, 0) === undefined)
        return false;
    try {
        // Two bytes are little to go by: only what begins to unpack is zlib.
        return new Inflater(source, 2, startBudget()).next() !== undefined;
    }
    catch {
        return false;
    }
}
/** A gzip file: one entry, with the bytes of all members. Unpacks everything once. Throws ArchiveError. */
function readGzip(source, budget = startBudget()) {
    return readWrapped(gzip, source, budget);
}
/** A zlib stream, or several behind each other, as joblib writes and reads. Unpacks everything once. Throws ArchiveError. */
function readZlib(source, budget = startBudget()) {
    return readWrapped(zlib, source, budget);
}
/** Hands the bytes of a gzip file to `take`, in pieces, once. Returns what is wrong with the file. Throws ArchiveError. */
function unpackGzip(source, budget, take) {
    const decoder = new MemberDecoder(gzip, source, budget);
    for (let bytes = decoder.next(); bytes; bytes = decoder.next())
        take(bytes);
    return trailing(gzip, source, decoder.endOffset);
}
function readWrapped(wrapping, source, budget) {
    const decoder = new MemberDecoder(wrapping, source, budget);
    const content = measuredSource(decoder);
    const entry = { name: 'content', kind: 'file', size: content.size, offset: 0, open: () => content };
    return { entries: [entry], faults: trailing(wrapping, source, decoder.endOffset) };
}
function trailing({ name }, source, end) {
    const rest = source.read(end, 64 * 1024);
    // Tapes are padded with zeros, which gzip allows.
    if (end + rest.length >= source.size && rest.every((byte) => byte === 0))
        return [];
    const faults = new Faults(name);
    faults.add('trailing-data', `Behind the compressed data are ${source.size - end} more bytes.`, end);
    return faults.list;
}
/** Members behind each other are one stream of bytes. */
class MemberDecoder {
    /** Where the last member ended that was read to its end. */
    endOffset = 0;
    #wrapping;
    #source;
    #budget;
    #at = 0;
    #inner;
    constructor(wrapping, source, budget) {
        this.#wrapping = wrapping;
        this.#source = source;
        this.#budget = budget;
    }
    next() {
        for (;;) {
            this.#inner ??= this.#open();
            if (!this.#inner)
                return undefined;
            const bytes = this.#inner.next();
            if (bytes)
                return bytes;
            this.#at = this.#inner.endOffset() + this.#wrapping.trailerSize;
            if (this.#at > this.#source.size)
                throw corrupt(`The ${this.#wrapping.name} file ends before its checksum.`);
            this.endOffset = Math.max(this.endOffset, this.#at);
            this.#inner = undefined;
        }
    }
    save() {
        return { at: this.#at, ...(this.#inner && { inner: this.#inner.save() }) };
    }
    restore({ at, inner }) {
        this.#at = at;
        this.#inner = undefined;
        if (!inner)
            return;
        this.#inner = new Inflater(this.#source, at, this.#budget);
        this.#inner.restore(inner);
    }
    #open() {
        const header = this.#wrapping.headerSize(this.#source, this.#at);
        return header === undefined ? undefined : new Inflater(this.#source, this.#at + header, this.#budget);
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/tar/tar.js






const tar_mostEntries = 200_000;
/** Of a long name or a pax header, in bytes. */
const largestExtension = (/* unused pure expression or super */ null && (1024 * 1024));
function isTar(source) {
    const header = readHeader(source.read(0, blockBytes));
    return header !== undefined && header.name !== '';
}
/** A tar archive: ustar, pax and GNU, as Python's tarfile reads it. Throws `tar/too-many`. */
function readTar(source) {
    const faults = new Faults('tar');
    const entries = [];
    let at = 0;
    let global = {};
    let next = {};
    for (let header = readHeader(source.read(0, blockBytes)); header; header = readHeader(source.read(at, blockBytes))) {
        const body = partOf(source, at + blockBytes, header.size);
        if (isExtension(header.type)) {
            const records = readExtension(header, body);
            if (!records)
                faults.add('extension', 'A header with a long name or other records cannot be read.', at);
            else if (header.type === 'g')
                global = { ...global, ...records };
            else
                next = { ...next, ...records };
            at += blockBytes + padded(header.size);
            continue;
        }
        const entry = tar_describe(source, at, header, { ...global, ...next });
        if (entry.offset + blockBytes + entry.size > source.size)
            faults.add('truncated', `${quoted(entry.name)} is cut off.`, at);
        if (global.sparse || next.sparse || header.type === 'S')
            faults.add('sparse', `${quoted(entry.name)} has holes, which cannot be read.`, at);
        if (entries.push(entry) > tar_mostEntries) {
            throw new ArchiveError({
                rule: 'tar/too-many',
                message: `The tar file has more than ${tar_mostEntries} entries.`,
                remedy: packAgain,
            });
        }
        next = {};
        at += blockBytes + padded(hasContent(header.type) ? entry.size : 0);
    }
    checkEnd(source, at, faults);
    checkNames(entries, faults);
    return { entries, faults: faults.list };
}
function padded(size) {
    return Math.ceil(size / blockBytes) * blockBytes;
}
function isExtension(type) {
    return 'xgLKX'.includes(type);
}
/** Links, devices, directories and FIFOs have none, whatever their size says. */
function hasContent(type) {
    return !'123456'.includes(type);
}
function readExtension({ type, size }, body) {
    if (size > largestExtension)
        return undefined;
    const bytes = body.read(0, size);
    if (bytes.length < size)
        return undefined;
    if (type === 'L')
        return { path: textAt(bytes, 0, size) };
    return type === 'K' ? { linkpath: textAt(bytes, 0, size) } : readPax(bytes);
}
function tar_describe(source, offset, header, records) {
    const size = hasContent(header.type) ? (records.size ?? header.size) : 0;
    const kind = kindOf(header);
    return {
        name: (records.path ?? header.name).replace(/(?<=.)\/+$/, ''),
        kind,
        size,
        offset,
        ...('12'.includes(header.type) && { target: records.linkpath ?? header.target }),
        open: () => partOf(source, offset + blockBytes, size),
    };
}
function kindOf({ type, name }) {
    if (type === '5')
        return 'directory';
    if (type === '2')
        return 'link';
    // A hard link names another entry of the archive by its path from the root; tarfile reads that entry.
    if (type === '1' || '346'.includes(type))
        return 'other';
    return (type === '\0' || type === '0') && name.endsWith('/') ? 'directory' : 'file';
}
/** Two blocks of zeros end the archive; tarfile reads nothing behind the first. */
function checkEnd(source, end, faults) {
    const block = source.read(end, blockBytes);
    if (block.length === 0)
        return;
    if (block.some((byte) => byte !== 0)) {
        faults.add('header', `At byte ${end} an entry or the end is expected; the block there is neither.`, end);
        return;
    }
    const chunk = 1024 * 1024;
    for (let at = end; at < source.size; at += chunk) {
        const rest = source.read(at, chunk);
        const found = rest.findIndex((byte) => byte !== 0);
        if (found < 0)
            continue;
        faults.add('trailing-data', `Behind the end of the archive are ${source.size - at - found} more bytes.`, at + found);
        return;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/directory.js




const headerBytes = 46;
const signature = 0x02014b50;
/** Larger directories are refused: this one has room for about a million entries. */
const largestDirectory = 64 * 1024 * 1024;
/** Reads the directory to its last entry that can be read. Throws `zip/too-many`. */
function directory_readDirectory(source, record, faults, mostEntries) {
    return [...walkDirectory(source, record, faults, mostEntries)];
}
/** The entries one after the other. Faults are complete once the last one was read. Throws `zip/too-many`. */
function* walkDirectory(source, record, faults, mostEntries) {
    if (record.directorySize > largestDirectory)
        throw directory_tooMany(`a directory of ${record.directorySize} bytes`);
    const start = record.directoryOffset + record.shift;
    const bytes = source.read(start, record.directorySize);
    let count = 0;
    let at = 0;
    while (at + headerBytes <= bytes.length && bytes.readUInt32LE(at) === signature) {
        const length = headerBytes + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
        if (at + length > bytes.length)
            break;
        if (++count > mostEntries)
            throw directory_tooMany(`more than ${mostEntries} entries`);
        yield readEntry(bytes.subarray(at, at + length), start + at, record.shift, faults);
        at += length;
    }
    if (at !== bytes.length || bytes.length !== record.directorySize) {
        faults.add('directory', `The directory cannot be read behind its entry ${count}.`, start + at);
    }
    if (count !== record.entries) {
        faults.add('directory', `The end record counts ${record.entries} entries; the directory has ${count}.`, record.offset);
    }
}
function readEntry(bytes, offset, shift, faults) {
    const nameEnd = headerBytes + bytes.readUInt16LE(28);
    const rawName = bytes.subarray(headerBytes, nameEnd);
    const entry = {
        name: (0,external_node_buffer_.isUtf8)(rawName) ? rawName.toString('utf8') : rawName.toString('latin1'),
        rawName,
        flags: bytes.readUInt16LE(8),
        method: bytes.readUInt16LE(10),
        crc32: bytes.readUInt32LE(16),
        packedSize: bytes.readUInt32LE(20),
        size: bytes.readUInt32LE(24),
        localOffset: bytes.readUInt32LE(42),
        offset,
        unixType: bytes[5] === 3 ? bytes.readUInt16LE(40) & 0xf000 : 0,
    };
    const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30));
    if (!widen(entry, extra))
        faults.add('directory', `${names_quoted(entry.name)} has a zip64 field that is too short.`, offset);
    entry.localOffset += shift;
    return entry;
}
/** Takes the values that do not fit into 32 bits from the extra field (section 4.5.3). */
function widen(entry, extra) {
    const wide = ['size', 'packedSize', 'localOffset'].filter((field) => entry[field] === 0xffffffff);
    if (wide.length === 0)
        return true;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        const values = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
        if (values.length < wide.length * 8)
            return false;
        wide.forEach((field, index) => (entry[field] = Number(values.readBigUInt64LE(index * 8))));
        return true;
    }
    return false;
}
function directory_tooMany(found) {
    return new archive_ArchiveError({ rule: 'zip/too-many', message: `The zip file has ${found}.`, remedy: faults_packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/end-record.js
const end_record_signature = 0x06054b50;
const signature64 = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const recordBytes = 22;
const record64Bytes = 56;
const locatorBytes = 20;
const longestComment = 0xffff;
/** All end records that point at a directory, last first: which one counts is the last, for PyTorch and Python alike. */
function end_record_findEndRecords(source) {
    const start = Math.max(0, source.size - recordBytes - longestComment);
    const tail = source.read(start, source.size - start);
    const records = [];
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(end_record_signature);
    // A hostile tail is full of signatures; which records beyond the first few it holds does not matter.
    for (let at = tail.lastIndexOf(bytes); at >= 0 && records.length < 4;) {
        const record = at + recordBytes <= tail.length ? end_record_readRecord(source, start + at, tail.subarray(at)) : undefined;
        if (record)
            records.push(record);
        at = at === 0 ? -1 : tail.lastIndexOf(bytes, at - 1);
    }
    return records;
}
function end_record_readRecord(source, offset, bytes) {
    const record = {
        offset,
        end: offset + recordBytes + bytes.readUInt16LE(20),
        disk: bytes.readUInt16LE(4),
        entries: bytes.readUInt16LE(10),
        directorySize: bytes.readUInt32LE(12),
        directoryOffset: bytes.readUInt32LE(16),
    };
    return place(source, record64(source, offset, record) ?? { ...record, directoryEnd: offset });
}
/** The values of the zip64 record, if there is one: also where the old ones are not at their limit, as Python reads it. */
function record64(source, offset, record) {
    const locator = offset < locatorBytes ? Buffer.alloc(0) : source.read(offset - locatorBytes, locatorBytes);
    if (locator.length < locatorBytes || locator.readUInt32LE(0) !== locatorSignature)
        return undefined;
    // Its own offset does not count bytes in front of the archive; then it stands right in front of the locator.
    for (const at of [Number(locator.readBigUInt64LE(8)), offset - locatorBytes - record64Bytes]) {
        const bytes = at >= 0 && at < offset ? source.read(at, record64Bytes) : Buffer.alloc(0);
        if (bytes.length < record64Bytes || bytes.readUInt32LE(0) !== signature64)
            continue;
        return {
            ...record,
            disk: bytes.readUInt32LE(16),
            entries: Number(bytes.readBigUInt64LE(32)),
            directorySize: Number(bytes.readBigUInt64LE(40)),
            directoryOffset: Number(bytes.readBigUInt64LE(48)),
            directoryEnd: at,
        };
    }
    return undefined;
}
/** Python takes the directory that ends at the record, miniz the one at the stated offset. Both must be looked at. */
function place(source, { directoryEnd, ...record }) {
    const { directorySize, directoryOffset } = record;
    const adjacent = directoryEnd - directorySize;
    if (adjacent < 0 || directoryOffset > directoryEnd)
        return undefined;
    if (directorySize === 0)
        return directoryOffset === directoryEnd ? { ...record, shift: 0 } : undefined;
    if (hasEntry(source, adjacent) && adjacent >= directoryOffset)
        return { ...record, shift: adjacent - directoryOffset };
    return hasEntry(source, directoryOffset) ? { ...record, shift: 0 } : undefined;
}
function hasEntry(source, offset) {
    const bytes = source.read(offset, 4);
    return bytes.length === 4 && bytes.readUInt32LE(0) === entrySignature;
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/layout.js

const layout_headerBytes = 30;
const layout_signature = 0x04034b50;
/** Deflate cannot make more of one byte. */
const largestRatio = 1032;
/** Finds the packed bytes behind the local headers, and says where these contradict the directory. */
function layout_placeEntries(source, entries, faults) {
    return entries.map((entry) => placeEntry(source, entry, faults));
}
function placeEntry(source, entry, faults) {
    const { name, localOffset, packedSize } = entry;
    const header = source.read(localOffset, layout_headerBytes);
    if (header.length < layout_headerBytes || header.readUInt32LE(0) !== layout_signature) {
        faults.add('local-header', `${names_quoted(name)} has no local header where the directory says.`, entry.offset);
        return { ...entry, dataOffset: undefined };
    }
    const nameLength = header.readUInt16LE(26);
    const dataOffset = localOffset + layout_headerBytes + nameLength + header.readUInt16LE(28);
    compareHeaders(entry, header, source.read(localOffset + layout_headerBytes, nameLength), faults);
    if (dataOffset + packedSize > source.size) {
        faults.add('truncated', `${names_quoted(name)} ends behind the end of the file.`, localOffset);
    }
    checkSizes(entry, faults);
    return { ...entry, dataOffset };
}
function compareHeaders(entry, header, localName, faults) {
    const { name, localOffset, flags, method } = entry;
    if (!localName.equals(entry.rawName)) {
        const local = names_quoted(localName.toString('utf8'));
        faults.add('local-header', `The directory calls a file ${names_quoted(name)}, its own header ${local}.`, localOffset);
    }
    if (header.readUInt16LE(8) !== method) {
        faults.add('local-header', `The directory and the header of ${names_quoted(name)} name different compressions.`, localOffset);
    }
    if ((flags | header.readUInt16LE(6)) & 1) {
        faults.add('encrypted', `${names_quoted(name)} is marked as encrypted. Its bytes are read as they are, and not every program does that.`, localOffset);
    }
}
function checkSizes({ name, method, size, packedSize, offset }, faults) {
    if (method === 0 && size !== packedSize) {
        faults.add('size', `${names_quoted(name)} is stored as it is and yet has two sizes: ${packedSize} and ${size}.`, offset);
    }
    if (method === 8 && size > packedSize * largestRatio + largestRatio) {
        faults.add('size', `${names_quoted(name)} claims to unpack from ${packedSize} to ${size} bytes, which is impossible.`, offset);
    }
}
/** Reports bytes that are used twice, and bytes before and behind the archive. */
function layout_checkLayout(source, entries, record, faults) {
    const ranges = entries.flatMap((entry) => rangeOf(entry) ?? []);
    checkRanges(source, ranges.sort((a, b) => a.start - b.start), record, faults);
}
function rangeOf({ name, localOffset, dataOffset, packedSize }) {
    return dataOffset === undefined ? undefined : { name, start: localOffset, end: dataOffset + packedSize };
}
/** `ranges` are sorted by their start. */
function checkRanges(source, ranges, record, faults) {
    const directory = record.directoryOffset + record.shift;
    let end;
    for (const range of ranges) {
        end ??= checkFront(range.start, faults);
        if (range.start < end)
            faults.add('overlap', `${shownRange(range)} shares bytes with another entry.`, range.start);
        end = Math.max(end, range.end);
    }
    end ??= checkFront(directory, faults);
    if (end > directory)
        faults.add('overlap', 'The directory lies inside an entry.', directory);
    if (record.end !== source.size) {
        const found = source.size - record.end;
        const message = found > 0 ? `Behind the archive are ${found} more bytes.` : 'The comment of the archive is cut off.';
        faults.add('trailing-data', message, record.end);
    }
}
function checkFront(start, faults) {
    if (start > 0)
        faults.add('prepended-data', `In front of the archive are ${start} other bytes.`, 0);
    return start;
}
function shownRange({ name, start }) {
    return name === undefined ? `The entry at byte ${start}` : names_quoted(name);
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/ranges.js
/** Ranges of many entries, as sixteen bytes each. */
class Ranges {
    #bounds = [];
    #isSorted = true;
    add({ start, end }) {
        this.#isSorted &&= start >= (this.#bounds.at(-2) ?? 0);
        this.#bounds.push(start, end);
    }
    holds(offset) {
        for (const { start, end } of this.#inTurn())
            if (offset >= start && offset < end)
                return true;
        return false;
    }
    /** By their start. Archives whose directory has another order, which are rare, take more memory. */
    sorted() {
        return this.#isSorted ? this.#inTurn() : [...this.#inTurn()].sort((a, b) => a.start - b.start);
    }
    *#inTurn() {
        for (let at = 0; at < this.#bounds.length; at += 2) {
            yield { start: this.#bounds[at] ?? 0, end: this.#bounds[at + 1] ?? 0 };
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/zip.js










/** Linux's PATH_MAX, in bytes. */
const longestTarget = 4096;
/** Where the end record of a zip archive is, or nothing when there is none. The archive may begin behind other bytes. */
function findZip(source) {
    return findEndRecords(source)[0]?.offset;
}
/**
 * A zip archive as PyTorch reads it (miniz, caffe2/serialize/inline_container.cc): by its directory, whatever the
 * checksums, the flag bits and the local headers say. Everything that these contradict is a fault. Throws ArchiveError
 * when there is no directory or it is too large.
 */
function readZip(source, budget = startBudget(), { mostEntries = 200_000 } = {}) {
    const faults = new Faults('zip');
    const [record, ...others] = findEndRecords(source);
    if (!record)
        throw noDirectory();
    if (record.disk !== 0)
        faults.add('directory', 'The archive is one part of several.', record.offset);
    const placed = placeEntries(source, readDirectory(source, record, faults, mostEntries), faults);
    for (const { offset } of others) {
        // An archive that is stored in this one has a record of its own.
        if (placed.some((entry) => holds(entry, offset)))
            continue;
        faults.add(...ambiguous(offset));
    }
    checkLayout(source, placed, record, faults);
    const entries = placed.map((entry) => zip_describe(source, entry, budget));
    checkNames(entries, faults);
    return { entries, faults: faults.list };
}
function holds({ dataOffset, packedSize }, offset) {
    return dataOffset !== undefined && offset >= dataOffset && offset < dataOffset + packedSize;
}
/**
 * A zip archive entry by entry, in a few dozen bytes of memory for each, in the order of its directory. Names are not
 * looked at: it is for those who read what is in the entries and unpack nothing under their names. Throws ArchiveError
 * when there is no directory, and while walking when it is too large.
 */
function walkZip(source, budget, { mostEntries = 200_000 } = {}) {
    const faults = new faults_Faults('zip');
    const [record, ...others] = end_record_findEndRecords(source);
    if (!record)
        throw noDirectory();
    if (record.disk !== 0)
        faults.add('directory', 'The archive is one part of several.', record.offset);
    function* entries(end) {
        const ranges = new Ranges();
        for (const found of walkDirectory(source, end, faults, mostEntries)) {
            const placed = placeEntry(source, found, faults);
            const range = rangeOf(placed);
            if (range)
                ranges.add(range);
            yield zip_describe(source, placed, budget);
        }
        for (const { offset } of others) {
            if (!ranges.holds(offset))
                faults.add(...ambiguous(offset));
        }
        checkRanges(source, ranges.sorted(), end, faults);
    }
    return { entries: entries(record), faults: faults.list };
}
function noDirectory() {
    return new archive_ArchiveError({ rule: 'zip/no-directory', message: 'The zip file has no directory.', remedy: faults_packAgain });
}
function ambiguous(offset) {
    return ['ambiguous', 'The file has more than one end record, and with it more than one directory.', offset];
}
function zip_describe(source, entry, budget) {
    const { name, size, offset, crc32 } = entry;
    const kind = zip_kindOf(entry);
    const described = { name, kind, size, offset, crc32, open: () => zip_open(source, entry, budget) };
    return kind === 'link' && size <= longestTarget ? { ...described, ...targetOf(described) } : described;
}
/** The content of a link is its target. */
function targetOf(link) {
    try {
        return { target: link.open().read(0, longestTarget).toString('utf8') };
    }
    catch (error) {
        if (error instanceof archive_ArchiveError)
            return {};
        throw error;
    }
}
/** A directory with content is a file to whoever asks for it by its name. */
function zip_kindOf({ name, size, unixType }) {
    if (unixType === 0xa000)
        return 'link';
    if (name.endsWith('/') && size === 0)
        return 'directory';
    return unixType === 0 || unixType === 0x8000 || unixType === 0x4000 ? 'file' : 'other';
}
function zip_open(source, { name, method, dataOffset, packedSize, size }, budget) {
    if (dataOffset === undefined)
        throw faults_corrupt(`${names_quoted(name)} has no bytes in the archive.`);
    const packed = (0,files_src/* partOf */.BU)(source, dataOffset, packedSize);
    if (method === 0)
        return packed;
    if (method !== 8) {
        const message = `${names_quoted(name)} is compressed by method ${method}; only 0 (stored) and 8 (deflate) can be read.`;
        throw new archive_ArchiveError({ rule: 'zip/compression', message, remedy: faults_packAgain });
    }
    const content = unpackDeflate(packed, size, budget);
    if (content)
        return content;
    throw faults_corrupt(`${names_quoted(name)} does not unpack to the ${size} bytes that it claims.`);
}

;// CONCATENATED MODULE: ./build/shared/archives/src/index.js











;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/read-ahead.js
/** In bytes: a few thousand reads for the largest dump there is. */
const read_ahead_windowBytes = 128 * 1024;
/** The same source for whoever reads forwards in small pieces: it is asked for one large piece at a time. */
function readAhead(source) {
    let start = 0;
    let piece = Buffer.alloc(0);
    return {
        size: source.size,
        read(offset, length) {
            if (length > read_ahead_windowBytes)
                return source.read(offset, length);
            if (offset < start || offset + length > start + piece.length) {
                start = offset;
                piece = source.read(offset, read_ahead_windowBytes);
            }
            return piece.subarray(offset - start, offset - start + length);
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/zip-dump.js






/** npm's dump had 214,000 records in January 2026. */
const mostRecords = 2_000_000;
/** Unpacked, in bytes; npm's is about 1 GB. */
const mostBytes = 64 * 1024 ** 3;
/** Of an entry, as part of a place. */
const longestName = 200;
const again = 'Download the dump again, and check its size.';
/** An `all.zip` of OSV. Throws `files/not-found`, `files/not-a-file` or `files/unreadable`. */
function openZipDump(path, file) {
    const source = (0,files_src/* openSource */.oD)(path);
    let faults = [];
    return {
        file,
        digest: async () => (await (0,files_src/* hashFile */.DC)(path)).sha256,
        *records() {
            const walk = walkZip(readAhead(source), budget_startBudget(mostBytes), { mostEntries: mostRecords });
            faults = walk.faults;
            for (const entry of walk.entries) {
                if (entry.kind !== 'directory')
                    yield recordOf(entry, file);
            }
        },
        faults: () => faults.map(({ rule, message, remedy }) => ({ rule, message, remedy, file })),
        close() {
            source.close();
        },
    };
}
function recordOf(entry, file) {
    return { place: `${file}!${zip_dump_oneLine(entry.name)}`, text: () => zip_dump_textOf(entry) };
}
function zip_dump_oneLine(name) {
    return name.slice(0, longestName).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
}
function zip_dump_textOf({ name, size, crc32: stated, open }) {
    if (size > largestRecord)
        throw broken(`${(0,files_src/* shown */.SP)(name)} has ${size} bytes, and a record at most ${largestRecord}`);
    const bytes = open().read(0, size);
    if (bytes.length !== size || (0,external_node_zlib_.crc32)(bytes) !== stated)
        throw broken(`${(0,files_src/* shown */.SP)(name)} is not what its checksum says`);
    return bytes.toString('utf8');
}
function broken(reason) {
    return new src/* UserError */.yo('sbom/advisories-broken', `The dump is damaged: ${reason}.`, { remedy: again });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/open-dump.js


/** Throws UserError. Close it. */
function openDump(place) {
    return place.kind === 'zip'
        ? openZipDump(place.path, place.file)
        : openLooseDump(place.folder, place.names, place.file);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/index-thread.js





/**
 * Records are garbage as soon as they are read. With a small young generation, in MB, V8 uses their memory again instead of
 * taking more: for a dump of 200,000 records the whole process peaks at 240 MB instead of 345, at the same speed.
 */
const limits = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 2048 };
/** The index, made here. Throws UserError when the dump cannot be read at all. */
function indexHere({ place, ecosystem, digest }) {
    const dump = openDump(place);
    try {
        return buildIndex(dump, ecosystem, digest);
    }
    finally {
        dump.close();
    }
}
/** The index, made by a thread beside whatever else runs. `script` is a file that calls `serveIndexing`. */
async function indexBeside(script, request) {
    const worker = new external_node_worker_threads_.Worker(script, { workerData: request, resourceLimits: limits });
    try {
        const [reply] = (await (0,external_node_events_.once)(worker, 'message'));
        if ('bytes' in reply)
            return Buffer.from(reply.bytes.buffer, reply.bytes.byteOffset, reply.bytes.byteLength);
        const { rule, message, remedy } = reply.refused;
        throw new src/* UserError */.yo(rule, message, { remedy });
    }
    finally {
        await worker.terminate();
    }
}
/** The whole program of such a thread. */
function serveIndexing() {
    if (!parentPort)
        throw new Error('serveIndexing runs in a worker thread only');
    try {
        const bytes = indexHere(workerData);
        parentPort.postMessage({ bytes }, [bytes.buffer]);
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        const { rule, message, details } = error;
        parentPort.postMessage({ refused: { rule, message, remedy: details.remedy } });
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/load-index.js





/** In bytes; that of 200,000 records is about 36 MB. */
const largestIndex = 1024 ** 3;
/**
 * The index of a dump: the one in the cache when it is of the same bytes and whole, else a new one, which is kept there.
 * Throws UserError when the dump cannot be read at all.
 */
async function loadIndex(place, ecosystem, { cache, worker }) {
    const digest = await load_index_digestOf(place);
    const file = cache === undefined ? undefined : external_node_path_default().join(cache, `${fileName(ecosystem)}-${digest}.advisories`);
    const kept = file === undefined ? undefined : await keptIndex(file);
    if (kept?.header.dump === digest && kept.header.ecosystem === ecosystem)
        return kept;
    const request = { place, ecosystem, digest };
    const bytes = worker === undefined ? indexHere(request) : await indexBeside(worker, request);
    if (file !== undefined)
        await keep(file, bytes);
    const index = readIndex(bytes);
    if (!index)
        throw new Error('the index that was just made cannot be read');
    return index;
}
async function load_index_digestOf(place) {
    const dump = openDump(place);
    try {
        return await dump.digest();
    }
    finally {
        dump.close();
    }
}
function fileName(ecosystem) {
    return ecosystem.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
}
async function keptIndex(file) {
    const bytes = await readKept(file, largestIndex);
    return bytes && readIndex(bytes);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/consult.js




/** Looks targets up in the dumps of a folder, without network. A dump that is not there or damaged is never a pass. */
function consultDumps(options) {
    return async (targets) => {
        const consulted = { databases: [], advisories: new Map(), missing: new Map(), faults: [] };
        for (const [ecosystem, own] of Map.groupBy(targets, (target) => target.ecosystem)) {
            await consultEcosystem(ecosystem, own, options, consulted);
        }
        return consulted;
    };
}
async function consultEcosystem(ecosystem, targets, { folder, ...keeping }, consulted) {
    let found = 0;
    for (const place of await findDumps(folder, ecosystem)) {
        const { file } = place;
        try {
            const index = await loadIndex(place, ecosystem, keeping);
            // Records that lie beside the dumps may be of other ecosystems alone.
            if (file === '.' && index.header.records === 0 && index.header.faults.length === 0)
                continue;
            lookUp(index, targets, file, consulted);
        }
        catch (error) {
            if (!(error instanceof src/* UserError */.yo))
                throw error;
            consulted.faults.push(brokenDump(error, file));
            miss(targets, `${file} cannot be read`, consulted);
        }
        found++;
    }
    if (found === 0)
        miss(targets, `no advisories of ${ecosystem} were given`, consulted);
}
function lookUp({ header, find }, targets, file, consulted) {
    const { ecosystem, dump, lastModified, records, faults, incomplete } = header;
    consulted.faults.push(...faults);
    consulted.databases.push({
        ecosystem,
        uri: file,
        version: `sha256:${dump}`,
        records,
        ...(lastModified !== undefined && { lastUpdate: lastModified }),
    });
    if (incomplete !== undefined) {
        consulted.faults.push(incompleteDump(incomplete, file));
        miss(targets, incomplete, consulted);
    }
    for (const { ref, names } of targets) {
        for (const name of names) {
            const entry = find(name);
            if (!entry)
                continue;
            add(consulted.advisories, ref, entry.advisories.map((packed) => unpack(packed, ecosystem, name)));
            const [unread] = entry.unreadable ?? [];
            if (unread !== undefined)
                consulted.missing.set(ref, `an advisory of it cannot be read (${unread})`);
        }
    }
}
function add(advisories, ref, more) {
    const known = advisories.get(ref);
    if (known)
        known.push(...more);
    else
        advisories.set(ref, more);
}
function miss(targets, because, { missing }) {
    for (const { ref } of targets)
        missing.set(ref, because);
}
function brokenDump({ rule, message, details: { remedy } }, file) {
    return {
        rule: 'sbom/advisories-broken',
        message: `The advisories in ${file} cannot be read (${rule}): ${message}`,
        remedy: `Download ${file} again and check its size. ${remedy}`,
        file,
    };
}
function incompleteDump(reason, file) {
    return {
        rule: 'sbom/advisories-incomplete',
        message: `Not all advisories in ${file} can be read: ${reason}.`,
        remedy: `Download ${file} again; until then its ecosystem is not assessed.`,
        file,
    };
}

// EXTERNAL MODULE: ./build/shared/http/src/index.js + 6 modules
var http_src = __webpack_require__(9382);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/online/service.js


/** In bytes; the service itself never answers with more. */
const largestAnswer = 32 * 1024 * 1024;
/** The clock starts with the first question. What comes back is JSON of status 200, or a UserError. */
function openService({ endpoint, deadlineMs = 120_000, ...options }) {
    let until;
    const ask = async (path, question) => {
        until ??= Date.now() + deadlineMs;
        const url = new URL(`${endpoint.replace(/\/+$/, '')}${path}`);
        const answer = await (0,http_src/* request */.Em)(url, {
            ...options,
            ...question,
            headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
            effect: 'none',
            deadlineMs: Math.max(1, until - Date.now()),
            maximumBytes: largestAnswer,
        });
        return jsonOf(answer, url);
    };
    return {
        post: (path, body) => ask(path, { method: 'POST', body: JSON.stringify(body) }),
        get: (path) => ask(path, {}),
    };
}
function jsonOf({ status, body }, url) {
    if (status !== 200)
        throw badAnswer(url, `the status ${status}`);
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        throw badAnswer(url, `${body.length} bytes that are no JSON`);
    }
}
/** The service answered, and not as it should. */
function badAnswer(url, found) {
    const shown = typeof url === 'string' ? url : (0,http_src/* shownUrl */.zA)(url);
    return new src/* UserError */.yo('sbom/advisories-answer', `${shown} was asked for advisories and answered with ${found}.`, {
        remedy: 'Run the job again later, check the address of the service, or give a directory of OSV dumps.',
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/online/details.js







/** Asked for at the same time. */
const details_atOnce = 8;
/**
 * The records behind these ids. `cache` keeps them in files by id and time of change: a changed record is a new file. What
 * cannot be had is the UserError that says why.
 */
async function fetchRecords(found, service, cache) {
    const newest = new Map();
    for (const one of found) {
        const known = newest.get(one.id);
        if (!known || known.modified < one.modified)
            newest.set(one.id, one);
    }
    const records = new Map();
    const waiting = newest.values();
    await Promise.all(Array.from({ length: details_atOnce }, async () => {
        for (const one of waiting)
            records.set(one.id, await recordOrFault(one, service, cache));
    }));
    return records;
}
async function recordOrFault(found, service, cache) {
    try {
        const place = `/v1/vulns/${encodeURIComponent(found.id)}`;
        const file = cache === undefined ? undefined : external_node_path_default().join(cache, details_fileName(found));
        const kept = file === undefined ? undefined : await keptValue(file);
        const value = kept ?? (await service.get(place));
        if (fieldOf(value, 'id') !== found.id)
            throw badAnswer(place, 'another record');
        if (file !== undefined && kept === undefined)
            await keep(file, JSON.stringify(value));
        return readRecord(value, place);
    }
    catch (error) {
        if (error instanceof src/* UserError */.yo)
            return error;
        throw error;
    }
}
/** Of letters and digits alone, whatever the id. */
function details_fileName({ id, modified }) {
    return `${(0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([id, modified]))
        .digest('hex')}.json`;
}
/** Undefined when it is not there, or is not whole. */
async function keptValue(file) {
    const bytes = await readKept(file, largestRecord);
    try {
        return bytes && JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/online/query.js



/** OSV takes at most 1,000 queries at once. */
const mostQueries = 1000;
/** A service that always has another page would never end. */
const mostPages = 200;
const query_path = '/v1/querybatch';
/** What OSV finds for each query, in their order. All pages are asked for. Throws UserError for an answer that does not fit. */
async function queryAll(queries, service) {
    const found = queries.map(() => []);
    let open = queries.map((query, index) => ({ index, body: query }));
    for (let page = 0; open.length > 0; page++) {
        if (page === mostPages)
            throw badAnswer(query_path, `more than ${mostPages} pages`);
        const next = [];
        for (let start = 0; start < open.length; start += mostQueries) {
            const batch = open.slice(start, start + mostQueries);
            const answers = resultsOf(await service.post(query_path, { queries: batch.map(({ body }) => body) }), batch.length);
            batch.forEach(({ index, body }, at) => {
                const { vulns, token } = answers[at] ?? { vulns: [] };
                found[index]?.push(...vulns);
                if (token !== undefined)
                    next.push({ index, body: { ...body, page_token: token } });
            });
        }
        open = next;
    }
    return found;
}
function resultsOf(value, expected) {
    const results = fieldOf(value, 'results');
    if (!Array.isArray(results))
        throw badAnswer(query_path, 'no list of results');
    if (results.length !== expected)
        throw badAnswer(query_path, `${results.length} results to ${expected} queries`);
    return results.map(answerOf);
}
function answerOf(result) {
    if (typeof result !== 'object' || result === null)
        throw badAnswer(query_path, 'a result that is no object');
    const vulns = fieldOf(result, 'vulns') ?? [];
    const token = fieldOf(result, 'next_page_token') ?? '';
    if (!Array.isArray(vulns) || typeof token !== 'string')
        throw badAnswer(query_path, 'a result that is none');
    return { vulns: vulns.map(foundOf), ...(token !== '' && { token }) };
}
function foundOf(value) {
    const [id, modified] = [fieldOf(value, 'id'), fieldOf(value, 'modified')];
    if (typeof id !== 'string' || !isId(id))
        throw badAnswer(query_path, 'an advisory without id');
    return { id, modified: typeof modified === 'string' ? modified.slice(0, 40) : '' };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/online/consult.js





/**
 * Asks OSV's service. Which versions are affected is decided here, from the records: answers in another order do no harm,
 * and a target whose answer is missing or does not fit is not assessed.
 */
function consultOsv({ cache, ...options }) {
    return async (targets) => {
        const consulted = { databases: [], advisories: new Map(), missing: new Map(), faults: [] };
        if (targets.length === 0)
            return consulted;
        const service = openService(options);
        const asked = Map.groupBy(targets, (target) => JSON.stringify(queryOf(target)));
        try {
            const queries = [...asked.keys()].map((query) => JSON.parse(query));
            const found = await queryAll(queries, service);
            const records = await fetchRecords(found.flat(), service, cache);
            const advisories = byPackage(records);
            Array.from(asked.values()).forEach((same, index) => {
                for (const target of same)
                    answer(target, found[index] ?? [], records, advisories, consulted);
            });
            consulted.databases.push(...databasesOf(targets, options.endpoint, records));
            consulted.faults.push(...faultsOf(records));
        }
        catch (error) {
            if (!(error instanceof src/* UserError */.yo))
                throw error;
            consulted.faults.push(consult_faultOf(error, options.endpoint));
            for (const { ref } of targets)
                consulted.missing.set(ref, `${options.endpoint} could not be asked`);
        }
        return consulted;
    };
}
/** Tags of actions move, so that all advisories of an action are asked for. Go's versions have no `v` in OSV. */
function queryOf({ ecosystem, asked, version }) {
    const named = { package: { ecosystem, name: asked } };
    if (version === undefined || ecosystem === 'GitHub Actions')
        return named;
    return { ...named, version: ecosystem === 'Go' ? version.replace(/^v(?=\d)/, '') : version };
}
function byPackage(records) {
    const advisories = new Map();
    for (const record of records.values()) {
        if (!('advisory' in record))
            continue;
        const { advisory } = record;
        for (const key of new Set(advisory.affected.map(packages_ecosystem/* packageKey */.M))) {
            const known = advisories.get(key);
            if (known)
                known.push(advisory);
            else
                advisories.set(key, [advisory]);
        }
    }
    return advisories;
}
function answer({ ref, ecosystem, names }, found, records, advisories, consulted) {
    const own = new Set(names.flatMap((name) => advisories.get((0,packages_ecosystem/* packageKey */.M)({ ecosystem, name })) ?? []));
    if (own.size > 0)
        consulted.advisories.set(ref, [...own]);
    for (const { id } of found) {
        const record = records.get(id);
        if (!record || record instanceof src/* UserError */.yo || record.fault) {
            consulted.missing.set(ref, `${id}, which may be of it, cannot be read`);
        }
        else if ('advisory' in record && !own.has(record.advisory)) {
            consulted.missing.set(ref, `the service answered with ${id}, which is not of it`);
        }
    }
}
function databasesOf(targets, endpoint, records) {
    const known = [...records.values()].flatMap((record) => ('advisory' in record ? record.advisory : []));
    const [lastUpdate] = known.map(({ modified }) => modified).sort((a, b) => Date.parse(b) - Date.parse(a));
    return [...new Set(targets.map(({ ecosystem }) => ecosystem))].sort().map((ecosystem) => ({
        ecosystem,
        uri: endpoint,
        ...(lastUpdate !== undefined && { lastUpdate }),
    }));
}
function faultsOf(records) {
    return [...records].flatMap(([id, record]) => {
        if (record instanceof src/* UserError */.yo)
            return consult_faultOf(record, `/v1/vulns/${id}`);
        return record.fault ?? [];
    });
}
function consult_faultOf({ rule, message, details: { remedy } }, file) {
    return { rule: 'sbom/advisories-unavailable', message: `Advisories are missing (${rule}): ${message}`, remedy, file };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/advisories/versions/ordering.js
var versions_ordering = __webpack_require__(2760);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/reported/entries.js

/** More faults of one file are not told. */
const entries_mostFaults = 50;
/** Reads entries one by one. What does not fit is a fault with its place, and the others are read all the same. */
class Entries {
    faults = [];
    #file;
    #unread = 0;
    constructor(file) {
        this.#file = file;
    }
    /** What `read` makes of the entries; it gives what it expected where one does not fit. */
    read(list, path, read) {
        if (!Array.isArray(list)) {
            this.#add(path, 'a list');
            return [];
        }
        if (list.length > mostEntries)
            this.#add(path, `at most ${mostEntries} entries`);
        return list.slice(0, mostEntries).flatMap((entry, at) => {
            const place = `${path}[${at}]`;
            const found = read(entry, place);
            if (typeof found !== 'string')
                return found;
            this.#add(place, found);
            return [];
        });
    }
    #add(place, expected) {
        this.#unread++;
        if (this.faults.length < entries_mostFaults) {
            this.faults.push(entries_unreadable(this.#file, `expected ${expected} as ${place}`));
        }
        else {
            this.faults[entries_mostFaults - 1] = entries_unreadable(this.#file, `${this.#unread - entries_mostFaults + 1} more entries do not fit`);
        }
    }
}
function entries_unreadable(file, why) {
    return {
        rule: 'sbom/scan-invalid',
        message: `Results of another scanner cannot be read: ${why}.`,
        remedy: `Run the scanner again with JSON as its output format, or leave out ${file}.`,
        file,
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/reported/claim.js
function sameVersion(stated) {
    const bare = (version) => version.replace(/^v(?=\d)/, '');
    return (version) => stated === undefined || version === undefined || bare(stated) === bare(version);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/reported/named.js


/** The name under which a package is found: by its ecosystem, or by its type where OSV has none for it (`deb`, `generic`). */
function namedByPurl(parts) {
    const ecosystem = (0,packages_target/* ecosystemOfType */.C1)(parts.type) ?? `purl type ${parts.type}`;
    return (0,packages_ecosystem/* packageName */.o)(ecosystem, (0,packages_target/* namesOf */.eZ)(ecosystem, parts)[0] ?? parts.name);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/reported/stated.js


/** "Embedded Malicious Code": GitHub's database gives it to each malicious package. */
const malicious = 'CWE-506';
/** Words of scanners that OSV's databases do not have. */
const stated_words = { negligible: 'low', info: 'low' };
/** The advisory that it stands for, of the scanned version alone; undefined when it has no id. */
function stated_advisoryOf(stated) {
    const id = idOf(stated.id);
    if (id === undefined)
        return undefined;
    const { named, version } = stated;
    const summary = textOf(stated.summary);
    const word = textOf(stated.severity)?.toLowerCase();
    const published = timeOf(stated.published);
    const aliases = stated.aliases.flatMap((alias) => idOf(alias) ?? []).filter((alias) => alias !== id);
    return {
        id,
        aliases: [...new Set(aliases)],
        kind: id.startsWith('MAL-') || stated.weaknesses.includes(malicious) ? 'malware' : 'vulnerability',
        ...(summary !== undefined && { summary }),
        ...(published !== undefined && { published }),
        modified: timeOf(stated.modified) ?? published ?? '',
        severity: stated.vectors.flatMap(claimOf),
        ...(word !== undefined && { rating: stated_words[word] ?? word }),
        affected: named ? [{ ...named, versions: version === undefined ? [] : [version], ranges: [], severity: [] }] : [],
    };
}
function idOf(value) {
    return typeof value === 'string' && isId(value) ? value : undefined;
}
function claimOf(vector) {
    const text = textOf(vector);
    return text === undefined ? [] : [{ type: 'CVSS', score: text }];
}
/** Some scanners write hours of a time zone, which are brought to UTC. */
function timeOf(value) {
    const text = textOf(value);
    const time = text === undefined ? NaN : Date.parse(text);
    if (text === undefined || Number.isNaN(time))
        return undefined;
    return isTime(text) ? text : new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/reported/grype.js






/** `grype -o json`. Source: https://github.com/anchore/grype/tree/main/schema/grype/json */
const grype = {
    tool: 'grype',
    is: (value) => Array.isArray(fieldOf(value, 'matches')) && isObject(fieldOf(value, 'descriptor')),
    read(value, file) {
        const entries = new Entries(file);
        return { claims: entries.read(fieldOf(value, 'matches'), 'matches', grype_claimOf), findings: [], faults: entries.faults };
    },
};
function grype_claimOf(match, path) {
    const vulnerability = fieldOf(match, 'vulnerability');
    const artifact = fieldOf(match, 'artifact');
    const name = textOf(fieldOf(artifact, 'name'));
    if (name === undefined)
        return `a package with a name in ${path}.artifact`;
    const purl = textOf(fieldOf(artifact, 'purl'));
    const parts = purl === undefined ? undefined : (0,inventory_purl/* parsePurl */.$l)(purl);
    const version = parts?.version ?? textOf(fieldOf(artifact, 'version'));
    const named = parts && namedByPurl(parts);
    const related = listOf(fieldOf(match, 'relatedVulnerabilities'));
    const advisory = stated_advisoryOf({
        id: fieldOf(vulnerability, 'id'),
        aliases: related.map((one) => fieldOf(one, 'id')),
        summary: fieldOf(vulnerability, 'description') ?? fieldOf(related[0], 'description'),
        severity: fieldOf(vulnerability, 'severity'),
        vectors: [vulnerability, ...related]
            .flatMap((one) => listOf(fieldOf(one, 'cvss')))
            .map((one) => fieldOf(one, 'vector')),
        weaknesses: listOf(fieldOf(vulnerability, 'cwes')).map((one) => fieldOf(one, 'cwe')),
        named,
        version,
    });
    if (!advisory)
        return `an id in ${path}.vulnerability`;
    const suggested = listOf(fieldOf(match, 'matchDetails')).map((one) => fieldOf(one, 'fix', 'suggestedVersion'));
    return [
        {
            ...(named && { named }),
            shown: version === undefined ? name : `${name}@${version}`,
            isOf: sameVersion(version),
            advisory,
            fixes: [...textsOf(suggested), ...textsOf(fieldOf(vulnerability, 'fix', 'versions'))],
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(8011);
var satisfies_default = /*#__PURE__*/__webpack_require__.n(satisfies);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/reported/npm-audit.js






/** Ranges take more than linear time to read. In UTF-16 units. */
const longestRange = 1000;
/**
 * `npm audit --json` of npm 7 and later (report version 2) and of npm 6, and what pnpm makes of it. It names versions by
 * ranges: which components are meant is decided by theirs. Source: https://github.com/npm/npm-audit-report
 */
const npmAudit = {
    tool: 'npm audit',
    is: (value) => {
        const isReport = isObject(fieldOf(value, 'vulnerabilities')) && fieldOf(value, 'auditReportVersion') !== undefined;
        return (isReport || (isObject(fieldOf(value, 'advisories')) && isObject(fieldOf(value, 'metadata'))) || isFailure(value));
    },
    read(value, file) {
        const entries = new Entries(file);
        if (isFailure(value)) {
            const said = textOf(fieldOf(value, 'message')) ?? textOf(fieldOf(value, 'error', 'summary')) ?? 'it says not why';
            return { claims: [], findings: [], faults: [entries_unreadable(file, `npm audit could not ask its registry (${said})`)] };
        }
        const old = valuesOf(fieldOf(value, 'advisories'));
        const claims = [
            ...entries.read(valuesOf(fieldOf(value, 'vulnerabilities')), 'vulnerabilities', (found, path) => 
            // Texts name other packages of the report that bring it.
            entries.read(listOf(fieldOf(found, 'via')).filter((via) => typeof via !== 'string'), `${path}.via`, claimOfVia)),
            ...entries.read(old, 'advisories', claimOfAdvisory),
        ];
        return { claims, findings: [], faults: entries.faults };
    },
};
function isFailure(value) {
    return isObject(fieldOf(value, 'error')) && fieldOf(value, 'auditReportVersion') === undefined;
}
function valuesOf(value) {
    return isObject(value) ? Object.values(value) : [];
}
function claimOfVia(via, path) {
    return npm_audit_claimOf(path, {
        name: fieldOf(via, 'name'),
        range: fieldOf(via, 'range') ?? fieldOf(via, 'vulnerable_versions'),
        entry: via,
        aliases: [],
        cwe: fieldOf(via, 'cwe'),
    });
}
function claimOfAdvisory(advisory, path) {
    return npm_audit_claimOf(path, {
        name: fieldOf(advisory, 'module_name'),
        range: fieldOf(advisory, 'vulnerable_versions'),
        entry: advisory,
        aliases: [fieldOf(advisory, 'github_advisory_id'), ...listOf(fieldOf(advisory, 'cves'))],
        cwe: fieldOf(advisory, 'cwe'),
    });
}
function npm_audit_claimOf(path, { name: named, range: ranged, entry, aliases, cwe }) {
    const name = textOf(named);
    const range = textOf(ranged);
    if (name === undefined)
        return `the name of a package in ${path}`;
    if (range === undefined || range.length > longestRange || valid_default()(range, true) === null)
        return `a range of versions in ${path}`;
    const advisory = stated_advisoryOf({
        id: idIn(fieldOf(entry, 'url')) ??
            idOf(aliases[0]) ??
            `npm-${String(fieldOf(entry, 'source') ?? fieldOf(entry, 'id'))}`,
        aliases,
        summary: fieldOf(entry, 'title'),
        severity: fieldOf(entry, 'severity'),
        vectors: [fieldOf(entry, 'cvss', 'vectorString')],
        weaknesses: Array.isArray(cwe) ? cwe : [cwe],
        published: fieldOf(entry, 'created'),
        modified: fieldOf(entry, 'updated'),
        named: (0,packages_ecosystem/* packageName */.o)('npm', name),
        version: undefined,
    });
    if (!advisory)
        return `an advisory in ${path}`;
    return [
        {
            named: (0,packages_ecosystem/* packageName */.o)('npm', name),
            shown: `${name} ${range}`,
            isOf: (version) => version === undefined || satisfies_default()(version, range, { loose: true, includePrerelease: true }),
            advisory,
            fixes: [],
        },
    ];
}
function idIn(url) {
    return typeof url === 'string' ? idOf(/\/advisories\/(GHSA-[\w-]+)$/.exec(url)?.[1]) : undefined;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/reported/osv-scanner.js





/** `osv-scanner --format json`: whole OSV records. Source: https://google.github.io/osv-scanner/output/ */
const osvScanner = {
    tool: 'osv-scanner',
    is: (value) => {
        const results = fieldOf(value, 'results');
        return Array.isArray(results) && results.every((one) => Array.isArray(fieldOf(one, 'packages')));
    },
    read(value, file) {
        const entries = new Entries(file);
        const claims = entries.read(fieldOf(value, 'results'), 'results', (result, path) => entries.read(fieldOf(result, 'packages'), `${path}.packages`, (found, at) => claimsOf(found, at, entries)));
        return { claims, findings: [], faults: entries.faults };
    },
};
function claimsOf(found, path, entries) {
    const name = textOf(fieldOf(found, 'package', 'name'));
    const ecosystem = textOf(fieldOf(found, 'package', 'ecosystem'));
    if (name === undefined || ecosystem === undefined)
        return `a name and an ecosystem in ${path}.package`;
    const version = textOf(fieldOf(found, 'package', 'version'));
    const named = (0,packages_ecosystem/* packageName */.o)(ecosystem, name);
    const shown = version === undefined ? name : `${name}@${version}`;
    return entries.read(fieldOf(found, 'vulnerabilities') ?? [], `${path}.vulnerabilities`, (record, at) => {
        const read = readRecord(record, at);
        if (read.fault)
            return `an OSV record (${read.fault.message})`;
        if (!('advisory' in read))
            return [];
        const affected = read.advisory.affected.filter((one) => one.ecosystem === named.ecosystem && one.name === named.name);
        return [{ named, shown, isOf: sameVersion(version), advisory: { ...read.advisory, affected }, fixes: [] }];
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/reported/scorecard.js


/** The risk of a check that fails, as its documentation states it; others are low. */
const risky = [
    'Binary-Artifacts',
    'Branch-Protection',
    'Code-Review',
    'Dangerous-Workflow',
    'Dependency-Update-Tool',
    'Maintained',
    'Signed-Releases',
    'Token-Permissions',
    'Vulnerabilities',
    'Webhooks',
];
const best = 10;
/** From here on a check is more fulfilled than not. */
const half = 5;
/**
 * `scorecard --format json` of one repository: how it is run, not a vulnerability of a component, and so a finding for each
 * check that is not fulfilled. Source: https://github.com/ossf/scorecard/blob/main/docs/checks.md
 */
const scorecard = {
    tool: 'Scorecard',
    is: (value) => Array.isArray(fieldOf(value, 'checks')) &&
        isObject(fieldOf(value, 'repo')) &&
        isObject(fieldOf(value, 'scorecard')),
    read(value, file) {
        const entries = new Entries(file);
        const repository = textOf(fieldOf(value, 'repo', 'name')) ?? 'a repository without a name';
        const findings = entries.read(fieldOf(value, 'checks'), 'checks', (check) => scorecard_findingOf(check, repository, file));
        return { claims: [], findings, faults: entries.faults };
    },
};
function scorecard_findingOf(check, repository, file) {
    const name = textOf(fieldOf(check, 'name'));
    const score = fieldOf(check, 'score');
    if (name === undefined)
        return 'a check with a name';
    if (typeof score !== 'number' || !(score >= -1 && score <= best))
        return `a score from -1 to ${best}`;
    if (score === best)
        return [];
    const reason = textOf(fieldOf(check, 'reason')) ?? 'it says not why';
    const result = score === -1 ? 'could not be decided' : `has ${score} of ${best} points`;
    const address = textOf(fieldOf(check, 'documentation', 'url'));
    return [
        {
            rule: 'sbom/scorecard',
            severity: severityOf(name, score),
            message: `Scorecard's check ${name} of ${repository} ${result}: ${reason}.`,
            remedy: address === undefined ? `Read what Scorecard asks for under ${name}.` : `Do what ${address} asks for.`,
            at: { file },
            properties: { check: name, score, repository },
        },
    ];
}
function severityOf(name, score) {
    if (score === -1 || score >= half)
        return 'note';
    return risky.includes(name) ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/reported/snyk.js





/** Snyk's names of package managers, by what they install from. */
const snyk_ecosystems = {
    npm: 'npm',
    yarn: 'npm',
    pnpm: 'npm',
    pip: 'PyPI',
    pipenv: 'PyPI',
    poetry: 'PyPI',
    maven: 'Maven',
    gradle: 'Maven',
    sbt: 'Maven',
    nuget: 'NuGet',
    paket: 'NuGet',
    rubygems: 'RubyGems',
    composer: 'Packagist',
    gomodules: 'Go',
    golangdep: 'Go',
    govendor: 'Go',
    cargo: 'crates.io',
    hex: 'Hex',
    pub: 'Pub',
    swift: 'SwiftURL',
};
/**
 * `snyk test --json`: one project, or a list of them. What its policy ignores is left out by Snyk itself; issues of
 * licences are left out here, since licences are judged apart. Source: https://docs.snyk.io/snyk-cli/commands/test
 */
const snyk = {
    tool: 'Snyk',
    is: (value) => (Array.isArray(value) ? value.length > 0 && value.every(isProject) : isProject(value)),
    read(value, file) {
        const entries = new Entries(file);
        const projects = Array.isArray(value) ? value.slice(0, mostEntries) : [value];
        const failed = projects.filter(snyk_isFailure);
        const claims = projects.flatMap((project, at) => {
            const manager = textOf(fieldOf(project, 'packageManager'));
            const path = Array.isArray(value) ? `[${at}].vulnerabilities` : 'vulnerabilities';
            if (snyk_isFailure(project))
                return [];
            return entries.read(fieldOf(project, 'vulnerabilities'), path, (issue, place) => snyk_claimOf(issue, manager, place));
        });
        const said = failed.slice(0, 50).map((project) => {
            return entries_unreadable(file, `Snyk could not test a project (${textOf(fieldOf(project, 'error')) ?? 'it says not why'})`);
        });
        return { claims, findings: [], faults: [...said, ...entries.faults] };
    },
};
function isProject(value) {
    const isTested = typeof fieldOf(value, 'packageManager') === 'string' || typeof fieldOf(value, 'dependencyCount') === 'number';
    return isObject(value) && ((Array.isArray(value['vulnerabilities']) && isTested) || snyk_isFailure(value));
}
function snyk_isFailure(value) {
    return fieldOf(value, 'ok') === false && typeof fieldOf(value, 'error') === 'string';
}
function snyk_claimOf(issue, manager, path) {
    if (fieldOf(issue, 'type') === 'license')
        return [];
    const name = textOf(fieldOf(issue, 'packageName')) ?? textOf(fieldOf(issue, 'moduleName')) ?? textOf(fieldOf(issue, 'name'));
    if (name === undefined)
        return `a packageName in ${path}`;
    const version = textOf(fieldOf(issue, 'version'));
    const via = textOf(fieldOf(issue, 'packageManager')) ?? manager ?? '';
    const ecosystem = Object.hasOwn(snyk_ecosystems, via) ? snyk_ecosystems[via] : undefined;
    const named = ecosystem === undefined ? undefined : (0,packages_ecosystem/* packageName */.o)(ecosystem, name);
    const identifiers = fieldOf(issue, 'identifiers');
    const title = fieldOf(issue, 'title');
    const advisory = stated_advisoryOf({
        id: fieldOf(issue, 'id'),
        aliases: ['GHSA', 'CVE'].flatMap((kind) => listOf(fieldOf(identifiers, kind))),
        summary: title,
        severity: fieldOf(issue, 'severity'),
        vectors: [fieldOf(issue, 'CVSSv3')],
        weaknesses: [...listOf(fieldOf(identifiers, 'CWE')), ...(title === 'Malicious Package' ? ['CWE-506'] : [])],
        published: fieldOf(issue, 'publicationTime'),
        modified: fieldOf(issue, 'modificationTime'),
        named,
        version,
    });
    if (!advisory)
        return `an id in ${path}`;
    return [
        {
            ...(named && { named }),
            shown: version === undefined ? name : `${name}@${version}`,
            isOf: sameVersion(version),
            advisory,
            fixes: textsOf(fieldOf(issue, 'fixedIn')),
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/reported/read-scan-results.js















/** A new one is a file and a place here. */
const formats = [grype, osvScanner, npmAudit, scorecard, snyk];
/** Of one component. The kernel of Linux, which is worst, has some thousand. */
const mostClaims = 3000;
/** Of a result with a component of its name. */
const mostComparisons = 2_000_000;
/** Packages that a message names. */
const read_scan_results_mostNamed = 5;
/**
 * The results of another scanner as matches of our components, found by name and version. Never throws for what the text
 * holds: that is a fault. What is of no component of ours is one finding, since the inventory may lack something.
 */
async function readScanResults(text, file, components) {
    const value = parsed(text);
    const format = formats.find((one) => one.is(value));
    if (!format) {
        const expected = formats.map(({ tool }) => tool).join(', ');
        return { matches: [], findings: [], faults: [entries_unreadable(file, `expected JSON of one of ${expected}`)] };
    }
    const { claims, findings, faults } = format.read(value, file);
    const { byRef, strange, faults: excess } = placed(claims, components, file);
    const orderings = await (0,advisories_versions/* loadOrderings */.I)(claims.flatMap(({ named }) => named?.ecosystem ?? []));
    const matches = [...byRef.values()].flatMap((found) => matchesOf(found, file, orderings));
    return {
        matches: matches.sort(match_inOrder),
        findings: [...findings, ...unplaced(strange, format.tool, file)],
        faults: [...faults, ...excess],
    };
}
function parsed(text) {
    try {
        // PowerShell writes a byte order mark.
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
/** The claims by the component that they are of, and those that are of none. */
function placed(claims, components, file) {
    const named = Map.groupBy(components.flatMap((component) => keysOf(component).map((key) => ({ key, component }))), ({ key }) => key);
    const byRef = new Map();
    const strange = [];
    let comparisons = 0;
    for (const claim of claims) {
        const candidates = claim.named ? (named.get((0,packages_ecosystem/* packageKey */.M)(claim.named)) ?? []) : [];
        comparisons += candidates.length;
        if (comparisons > mostComparisons) {
            return {
                byRef,
                strange,
                faults: [entries_unreadable(file, `it has too many results of too many versions of one package`)],
            };
        }
        const own = candidates.filter(({ component }) => claim.isOf(component.version));
        if (own.length === 0)
            strange.push(claim);
        for (const { component } of own) {
            const found = byRef.get(component.ref) ?? { component, claims: new Map() };
            byRef.set(component.ref, found);
            if (!found.claims.has(claim.advisory.id))
                found.claims.set(claim.advisory.id, claim);
        }
    }
    const faults = [...byRef.values()].flatMap((found) => limited(found, file));
    return { byRef, strange, faults };
}
/** Keeps as many claims of one component as any has by far. */
function limited({ component, claims }, file) {
    if (claims.size <= mostClaims)
        return [];
    const said = entries_unreadable(file, `${component.name} has ${claims.size} vulnerabilities, of which ${mostClaims} are read`);
    for (const id of [...claims.keys()].slice(mostClaims))
        claims.delete(id);
    return [said];
}
function keysOf(component) {
    const target = (0,packages_target/* targetOf */.$r)(component);
    if (target)
        return [...new Set(target.names)].map((name) => (0,packages_ecosystem/* packageKey */.M)({ ecosystem: target.ecosystem, name }));
    const parts = component.purl === undefined ? undefined : (0,inventory_purl/* parsePurl */.$l)(component.purl);
    return parts ? [(0,packages_ecosystem/* packageKey */.M)(namedByPurl(parts))] : [];
}
function matchesOf({ component, claims }, file, orderings) {
    const { ref, version } = component;
    const [first] = claims.values();
    const ordering = orderings.get(first?.named?.ecosystem ?? '') ?? versions_ordering/* unordered */.bC;
    const advisories = [...claims.values()].map(({ advisory }) => advisory);
    return mergeAliases(ref, advisories, version, ordering).map((match) => {
        const fixes = match.advisories.flatMap(({ id }) => claims.get(id)?.fixes ?? []);
        const fixedIn = match.fixedIn ?? nextOf(fixes, version, ordering);
        return { ...match, ...(fixedIn !== undefined && { fixedIn }), reportedBy: [file] };
    });
}
/** The lowest of these versions that is higher than the component's. */
function nextOf(fixes, version, ordering) {
    if (version === undefined)
        return undefined;
    const later = fixes.filter((fix) => (ordering.compare(fix, version) ?? -1) > 0);
    return later.sort((a, b) => ordering.compare(a, b) ?? 0)[0];
}
function unplaced(strange, tool, file) {
    if (strange.length === 0)
        return [];
    const packages = [...new Set(strange.map(({ shown }) => shown))].sort(order/* inCodeUnitOrder */.Z);
    const more = packages.length > read_scan_results_mostNamed ? ` and ${packages.length - read_scan_results_mostNamed} more` : '';
    return [
        {
            rule: 'sbom/scan-unmatched',
            severity: 'medium',
            message: `${tool} reports ${strange.length} vulnerabilities of packages that are not in this inventory: ${packages.slice(0, read_scan_results_mostNamed).join(', ')}${more}.`,
            remedy: 'Scan the same folder with both, or find out why the inventory lacks these packages.',
            at: { file },
            properties: { vulnerabilities: strange.length, packages: packages.length },
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/reported/with-reported.js





/**
 * Our matches and those of other scanners as one list: those of one component that share an id, directly or through a
 * third, are one match. Of what two say of the same id, the record that we read counts.
 */
async function withReported(own, reported, components) {
    if (reported.length === 0)
        return [...own];
    const versions = new Map(components.map(({ ref, version }) => [ref, version]));
    const orderings = await (0,advisories_versions/* loadOrderings */.I)([...own, ...reported].flatMap(ecosystemOf));
    const merged = Array.from(Map.groupBy([...own, ...reported], ({ ref }) => ref)).flatMap(([ref, matches]) => {
        if (!matches.some(({ reportedBy }) => reportedBy))
            return matches;
        const ordering = orderings.get(matches.flatMap(ecosystemOf)[0] ?? '') ?? versions_ordering/* unordered */.bC;
        const advisories = matches.flatMap((match) => match.advisories);
        const byId = Map.groupBy(matches, ({ id }) => id);
        return mergeAliases(ref, advisories, versions.get(ref), ordering).map((match) => together(match, byId));
    });
    return merged.sort(match_inOrder);
}
function ecosystemOf({ advisories }) {
    return advisories.flatMap(({ affected }) => affected.map(({ ecosystem }) => ecosystem)).slice(0, 1);
}
/** What the parts say that their advisories do not. */
function together(match, byId) {
    const parts = match.ids.flatMap((id) => byId.get(id) ?? []);
    const fixedIn = match.fixedIn ?? parts.flatMap((part) => part.fixedIn ?? [])[0];
    const reportedBy = [...new Set(parts.flatMap((part) => part.reportedBy ?? []))].sort(order/* inCodeUnitOrder */.Z);
    return {
        ...match,
        ...(fixedIn !== undefined && { fixedIn }),
        ...(reportedBy.length > 0 && { reportedBy }),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/threats/epss.js





/** Unpacked, in bytes; that of 300,000 vulnerabilities is about 10 MB. */
const epss_largest = 512 * 1024 * 1024;
/**
 * The probabilities of exploitation within 30 days (EPSS) of these CVEs, from the CSV file that FIRST publishes each day,
 * plain or as `.gz`. Read line by line, and no more is kept than is asked for. Throws `sbom/epss-invalid`.
 * Source: https://www.first.org/epss/data_stats
 */
async function readEpss(file, cves) {
    const found = new Map();
    let columns;
    try {
        for await (const line of (0,external_node_readline_.createInterface)({ input: external_node_stream_.Readable.from(bounded(epss_open(file))), crlfDelay: Infinity })) {
            if (line === '' || line.startsWith('#'))
                continue;
            const cells = line.split(',');
            if (!columns) {
                columns = { cve: cells.indexOf('cve'), epss: cells.indexOf('epss') };
                if (columns.cve === -1 || columns.epss === -1)
                    throw invalid(file, 'its first line does not name cve and epss');
                continue;
            }
            const cve = cells[columns.cve] ?? '';
            if (cves.has(cve))
                found.set(cve, probability(cells[columns.epss], cve, file));
        }
    }
    catch (error) {
        if (error instanceof src/* UserError */.yo)
            throw error;
        throw invalid(file, 'it cannot be read to its end', error);
    }
    if (!columns)
        throw invalid(file, 'it is empty');
    return found;
}
function epss_open(file) {
    const bytes = (0,external_node_fs_.createReadStream)(file);
    if (!file.endsWith('.gz'))
        return bytes;
    const unpacked = (0,external_node_zlib_.createGunzip)();
    bytes.on('error', (error) => unpacked.destroy(error));
    return bytes.pipe(unpacked);
}
async function* bounded(stream) {
    let size = 0;
    for await (const block of stream) {
        size += block.length;
        if (size > epss_largest)
            throw new Error(`more than ${epss_largest} bytes`);
        yield block;
    }
}
function probability(text, cve, file) {
    const value = text === undefined || text.trim() === '' ? NaN : Number(text);
    if (!(value >= 0 && value <= 1))
        throw invalid(file, `it has no number from 0 to 1 for ${cve}`);
    return value;
}
function invalid(file, reason, cause) {
    return new src/* UserError */.yo('sbom/epss-invalid', `The EPSS scores cannot be used: ${reason}.`, {
        remedy: 'Give the file epss_scores-<date>.csv.gz as FIRST publishes it.',
        at: { file },
        cause,
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/threats/kev.js


const cve = schemas/* string */.YjP().regex(/^CVE-\d{4}-\d{4,}$/);
const catalogueSchema = schemas/* object */.Ikc({
    vulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({
        cveID: cve,
        dateAdded: iso/* date */.p6(),
        dueDate: iso/* date */.p6().optional(),
        knownRansomwareCampaignUse: schemas/* string */.YjP().optional(),
    })),
});
/**
 * CISA's catalogue of known exploited vulnerabilities, by CVE, from its JSON file. Throws UserError.
 * Source: https://www.cisa.gov/known-exploited-vulnerabilities-catalog
 */
async function readKev(file) {
    const { value } = await (0,documents_src/* readJson */.Vh)(file, catalogueSchema, { kind: 'catalogue of known exploited vulnerabilities' });
    return new Map(value.vulnerabilities.map(({ cveID, dateAdded, dueDate, knownRansomwareCampaignUse }) => [
        cveID,
        {
            since: dateAdded,
            ...(dueDate !== undefined && { due: dueDate }),
            inRansomware: knownRansomwareCampaignUse === 'Known',
        },
    ]));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/threats/with-threats.js
/** The CVEs of all matches: what files of threats are keyed by. */
function cvesOf(matches) {
    return new Set(matches.flatMap(({ ids }) => ids.filter((id) => id.startsWith('CVE-'))));
}
/** The matches with what is known of their exploitation, by any of their CVEs: the earliest date, the highest probability. */
function withThreats(matches, { exploited, probabilities }) {
    return matches.map((match) => {
        const [known] = match.ids
            .flatMap((id) => exploited?.get(id) ?? [])
            .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
        const chances = match.ids.flatMap((id) => probabilities?.get(id) ?? []);
        return {
            ...match,
            ...(known && { exploited: known }),
            ...(chances.length > 0 && { exploitProbability: Math.max(...chances) }),
        };
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/vex/cyclonedx.js

const component = schemas/* object */.Ikc({
    'bom-ref': schemas/* string */.YjP().optional(),
    group: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    purl: schemas/* string */.YjP().optional(),
});
/** Source: https://cyclonedx.org/docs/1.7/json/#vulnerabilities */
const cycloneDxVexSchema = schemas/* object */.Ikc({
    bomFormat: schemas/* literal */.euz('CycloneDX'),
    metadata: schemas/* object */.Ikc({ timestamp: schemas/* string */.YjP().optional(), component: component.optional() }).optional(),
    components: schemas/* array */.YOg(component).default([]),
    vulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP().optional(),
        references: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })).default([]),
        analysis: schemas/* object */.Ikc({
            state: schemas/* enum */.k5n([
                'resolved',
                'resolved_with_pedigree',
                'exploitable',
                'in_triage',
                'false_positive',
                'not_affected',
            ])
                .optional(),
            justification: schemas/* enum */.k5n([
                'code_not_present',
                'code_not_reachable',
                'requires_configuration',
                'requires_dependency',
                'requires_environment',
                'protected_by_compiler',
                'protected_at_runtime',
                'protected_at_perimeter',
                'protected_by_mitigating_control',
            ])
                .optional(),
            detail: schemas/* string */.YjP().optional(),
            firstIssued: schemas/* string */.YjP().optional(),
            lastUpdated: schemas/* string */.YjP().optional(),
        })
            .optional(),
        affects: schemas/* array */.YOg(schemas/* object */.Ikc({
            ref: schemas/* string */.YjP(),
            versions: schemas/* array */.YOg(schemas/* object */.Ikc({ version: schemas/* string */.YjP().optional() })).optional(),
        }))
            .default([]),
    }))
        .default([]),
});
const statuses = {
    resolved: 'fixed',
    resolved_with_pedigree: 'fixed',
    exploitable: 'affected',
    in_triage: 'under_investigation',
    false_positive: 'not_affected',
    not_affected: 'not_affected',
};
/** The statements of a document that has vulnerabilities with an analysis; those without say nothing. */
function statementsOfCycloneDx(document, file) {
    const purls = purlsByRef(document);
    return document.vulnerabilities.flatMap(({ id, references, analysis, affects }) => {
        const status = statuses[analysis?.state ?? ''];
        if (!analysis || status === undefined)
            return [];
        const { justification, detail, lastUpdated, firstIssued } = analysis;
        const because = justification ?? detail;
        const said = lastUpdated ?? firstIssued ?? document.metadata?.timestamp ?? '';
        return {
            ids: [...(id === undefined ? [] : [id]), ...references.map((reference) => reference.id)],
            products: affects.map((one) => ({ ...productOf(one, purls), of: document.metadata?.component })),
            status,
            ...(because !== undefined && { justification: because }),
            ...(detail !== undefined && { detail }),
            said: Date.parse(said) || 0,
            file,
        };
    });
}
function purlsByRef({ components, metadata }) {
    const described = [...components, ...(metadata?.component ? [metadata.component] : [])];
    return new Map(described.flatMap(({ 'bom-ref': ref, purl }) => (ref === undefined || purl === undefined ? [] : [[ref, purl]])));
}
/** A ref of this document, or a BOM-Link to one of another: `urn:cdx:<serial>/<version>#<ref>`. */
function productOf({ ref, versions }, purls) {
    const own = /^urn:cdx:[^#]*#(.+)$/s.exec(ref)?.[1];
    const id = own === undefined ? ref : decoded(own);
    return {
        id: purls.get(id) ?? id,
        parts: [],
        // Ranges are left out: what they say is then of no version.
        ...(versions && { versions: versions.flatMap(({ version }) => version ?? []) }),
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/vex/openvex.js

const product = schemas/* object */.Ikc({
    '@id': schemas/* string */.YjP().optional(),
    identifiers: schemas/* object */.Ikc({ purl: schemas/* string */.YjP().optional() }).optional(),
});
/** Source: https://github.com/openvex/spec, version 0.2.0 */
const openVexSchema = schemas/* object */.Ikc({
    '@context': schemas/* string */.YjP().startsWith('https://openvex.dev/ns'),
    timestamp: schemas/* string */.YjP(),
    statements: schemas/* array */.YOg(schemas/* object */.Ikc({
        vulnerability: schemas/* union */.KCZ([
            schemas/* string */.YjP(),
            schemas/* object */.Ikc({ name: schemas/* string */.YjP(), '@id': schemas/* string */.YjP().optional(), aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) }),
        ]),
        timestamp: schemas/* string */.YjP().optional(),
        last_updated: schemas/* string */.YjP().optional(),
        products: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), product.extend({ subcomponents: schemas/* array */.YOg(product).default([]) })]))
            .default([]),
        status: schemas/* enum */.k5n(['not_affected', 'affected', 'fixed', 'under_investigation']),
        justification: schemas/* enum */.k5n([
            'component_not_present',
            'vulnerable_code_not_present',
            'vulnerable_code_not_in_execute_path',
            'vulnerable_code_cannot_be_controlled_by_adversary',
            'inline_mitigations_already_exist',
        ])
            .optional(),
        impact_statement: schemas/* string */.YjP().optional(),
        action_statement: schemas/* string */.YjP().optional(),
    })),
});
function statementsOfOpenVex({ timestamp, statements }, file) {
    return statements.map((one) => {
        const { vulnerability, status, justification, impact_statement, action_statement } = one;
        const detail = impact_statement ?? action_statement;
        const because = justification ?? impact_statement;
        return {
            ids: typeof vulnerability === 'string' ? [vulnerability] : [vulnerability.name, ...vulnerability.aliases],
            products: one.products.flatMap(productsOf),
            status,
            ...(because !== undefined && { justification: because }),
            ...(detail !== undefined && { detail }),
            said: Date.parse(one.last_updated ?? one.timestamp ?? timestamp) || 0,
            file,
        };
    });
}
function productsOf(given) {
    if (typeof given === 'string')
        return [{ id: given, parts: [] }];
    const parts = given.subcomponents.flatMap(openvex_idsOf);
    // Parts that cannot be told are not the whole product.
    if (given.subcomponents.length > 0 && parts.length === 0)
        return [];
    return openvex_idsOf(given).map((id) => ({ id, parts }));
}
function openvex_idsOf(given) {
    return [...new Set([given['@id'], given.identifiers?.purl].filter((id) => id !== undefined))];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/vex/read-vex.js




const kind = 'VEX document';
const anyObject = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/**
 * The statements of an OpenVEX or CycloneDX document. `file` is where it is, `shown` what messages call it. Throws
 * UserError or UserErrors: a document that is half read would hide or show too much.
 */
async function readVex(file, shown) {
    const { value } = await (0,documents_src/* readJson */.Vh)(file, anyObject, { kind });
    if ('bomFormat' in value) {
        return statementsOfCycloneDx((await (0,documents_src/* readJson */.Vh)(file, cycloneDxVexSchema, { kind })).value, shown);
    }
    return statementsOfOpenVex((await (0,documents_src/* readJson */.Vh)(file, openVexSchema, { kind })).value, shown);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/index.js













;// CONCATENATED MODULE: ./build/actions/sbom/src/gate/baseline.js




/**
 * The judgements with what the baseline accepts let pass. With `accept: baseline` it is written first, so that the run
 * that accepts judges with it. Throws `sbom/no-baseline`.
 */
async function withBaseline(judgements, components, { baseline: file, accept }, job, today) {
    if (file === undefined) {
        if (accept === 'baseline')
            throw withoutName();
        return { judgements, findings: [] };
    }
    const shown = (0,files_src/* portableWithin */.Fc)(job.workingDirectory, file) ?? file;
    let baseline = await known(file);
    if (accept === 'baseline') {
        const text = baselineText(judgements, { components, today, ...(baseline && { previous: baseline }) });
        await (0,files_src/* writeAtomically */.vK)(file, text);
        baseline = await readBaseline(file);
        job.info(`${(0,judge_names/* counted */.hS)(baseline.accepted.length, 'vulnerability', 'vulnerabilities')} accepted in ${shown}. Commit it.`);
    }
    if (!baseline)
        return { judgements, findings: [missing(shown)] };
    const applied = applyBaseline(judgements, baseline, components, today);
    return { judgements: applied.judgements, findings: unneededFindings(applied, shown) };
}
async function known(file) {
    try {
        return await readBaseline(file);
    }
    catch (error) {
        if (error instanceof src/* UserError */.yo && error.rule === 'files/not-found')
            return undefined;
        throw error;
    }
}
/** A misspelt name, or a file that was never committed, would look like a baseline that accepts nothing. */
function missing(file) {
    return {
        rule: 'sbom/baseline-missing',
        severity: 'low',
        message: `Expected the baseline ${file}, found no such file: every vulnerability counts.`,
        remedy: 'Correct "baseline", or write the file with "accept: baseline" and commit it.',
        at: { file },
    };
}
function withoutName() {
    return new src/* UserError */.yo('sbom/no-baseline', 'Expected "baseline" to name the file to write, found nothing.', {
        remedy: 'Set "baseline: sbom.baseline.json", in seaworthy.yml or beside "accept".',
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/gate/consult.js




const osv = 'https://api.osv.dev';
/**
 * Where advisories come from: OSV's service, a mirror of it by its address, or a folder of its dumps. Undefined for
 * `none`. Throws `sbom/advisories-missing` for a folder that is not there.
 */
function consultFor({ advisories, cache }, job) {
    const kept = cache === undefined ? {} : { cache };
    if (advisories === 'none')
        return undefined;
    if (isService(advisories))
        return consultOsv({ endpoint: advisories === 'online' ? osv : advisories, ...kept });
    const folder = external_node_path_default().resolve(job.workingDirectory, advisories);
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return consultDumps({ folder, ...kept, worker: job.worker('advisories') });
    throw new src/* UserError */.yo('sbom/advisories-missing', `Expected a folder of OSV dumps at ${advisories}, found none.`, {
        remedy: 'Write "online", "none", the address of an OSV service, or a folder that holds <ecosystem>/all.zip.',
        at: { file: folder },
    });
}
/** Whether advisories are asked for over the network. */
function isService(advisories) {
    return advisories === 'online' || /^https?:\/\//.test(advisories);
}

// EXTERNAL MODULE: ./build/actions/sbom/src/resolved-place.js
var resolved_place = __webpack_require__(9140);
;// CONCATENATED MODULE: ./build/actions/sbom/src/gate/places.js



/** What is found in advisories: dumps are files of their folder; a service has no file to point at. */
function placedInAdvisories(advisories, workingDirectory, finding) {
    if (!isService(advisories))
        return (0,resolved_place/* resolvedPlace */.Q)(external_node_path_default().resolve(workingDirectory, advisories), finding);
    const { rule, severity, message, remedy, properties } = finding;
    return { rule, severity, message, remedy, ...(properties && { properties }) };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/gate/vulnerabilities.js









/** In bytes, of what another scanner wrote. */
const largestResult = 256 * 1024 * 1024;
/** Consults advisories and judges what they say; undefined when none are to be consulted. `today` is `2026-11-24`. */
async function judgeVulnerabilities({ components, subject }, policy, inputs, job, today) {
    const consult = consultFor(inputs, job);
    const published = components.filter(first_party/* isPublished */.HF);
    const reported = await reportedBy(inputs, published, job);
    if (!consult && reported.length === 0)
        return undefined;
    const { matches, unassessed, databases, faults } = consult ? await assess(published, consult) : notAsked(published);
    const found = await withReported(matches, reported.flatMap((one) => one.matches), published);
    const threatened = withThreats(found, await threatsOf(inputs, cvesOf(found)));
    const vex = applyVex(threatened, await statementsOf(inputs, job), published, subject);
    const judged = judgeAdvisories(published, { matches: vex.matches, unassessed }, policy, today);
    const { judgements, findings } = await withBaseline(judged.judgements, published, inputs, job, today);
    const unread = (fault) => (0,judge_unread/* findingOf */.h)(fault, severity/* severityOf */.x[policy['not-assessed']]);
    const given = [
        ...[...reported.flatMap((one) => one.faults), ...vex.faults].map(unread),
        ...reported.flatMap((one) => one.findings),
        ...findings,
    ];
    return {
        judgements,
        notAssessed: judged.notAssessed,
        databases,
        findings: [
            ...faults.map((fault) => placedInAdvisories(inputs.advisories, job.workingDirectory, unread(fault))),
            ...given.map((finding) => (0,resolved_place/* resolvedPlace */.Q)(job.workingDirectory, finding)),
        ],
    };
}
/** What other scanners found, each file for itself. */
async function reportedBy({ scanResults = [] }, components, { workingDirectory }) {
    if (scanResults.length === 0)
        return [];
    const results = [];
    for (const path of await (0,files_src/* globPaths */.nZ)(workingDirectory, scanResults)) {
        const text = (await (0,files_src/* readBounded */.CB)(path, largestResult)).toString('utf8');
        results.push(await readScanResults(text, (0,files_src/* portableWithin */.Fc)(workingDirectory, path) ?? path, components));
    }
    return results;
}
/** What others found is judged; that nothing else is there is known to nobody. */
function notAsked(components) {
    const because = 'advisories are "none"';
    const unassessed = components.map(({ ref }) => ({ ref, why: 'no-advisories', because }));
    return { matches: [], unassessed, databases: [], faults: [] };
}
async function threatsOf({ kev, epss }, cves) {
    return {
        ...(kev !== undefined && { exploited: await readKev(kev) }),
        ...(epss !== undefined && { probabilities: await readEpss(epss, cves) }),
    };
}
async function statementsOf({ vex = [] }, { workingDirectory }) {
    if (vex.length === 0)
        return [];
    const files = await (0,files_src/* globPaths */.nZ)(workingDirectory, vex);
    return (await Promise.all(files.map((file) => readVex(file, (0,files_src/* portableWithin */.Fc)(workingDirectory, file) ?? file)))).flat();
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/gate/gate.js







/** Judges an app: asks for advisories and for the last release, and applies the policy. */
async function judgeApp(inventory, { parts, isComparable }, policy, inputs, job) {
    const today = job.now.toISOString().slice(0, 10);
    const licences = policy.licences && judgeLicences(inventory.components, policy.licences, today);
    const sources = judgeOrigins(parts.flatMap(({ origins = [] }) => origins), policy.sources, today);
    const [vulnerabilities, { changes, findings: unknown }] = await Promise.all([
        judgeVulnerabilities(inventory, policy.vulnerabilities, inputs, job, today),
        changesSince(inventory, inputs, job),
    ]);
    const facts = { licences, vulnerabilities, changes };
    const findings = [
        ...judge({ inventory, isComparable, ...facts }, policy),
        ...sourceFindings(sources),
        ...exceptionFindings(policy, { ...facts, sources }, today),
        ...unknown,
    ];
    return { ...facts, findings };
}


/***/ }),

/***/ 8580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   dF: () => (/* binding */ isOfTheSources)
/* harmony export */ });
/** Property of a part of the sources whose manifest says that it is never published. */
const isPrivate = { 'seaworthy:npm:private': 'true' };
/**
 * Whether a component is a part of the sources, which is under the licence of the app unless it says another: a member of
 * the workspace, or a folder that is depended on by its path.
 */
function isOfTheSources({ properties }) {
    const source = properties['seaworthy:npm:source'];
    return source === 'workspace' || source === 'folder';
}
/**
 * Whether anybody may have written advisories of a component. A part of the sources may be a package that the app's own
 * people publish, or the copy of another's, unless it says that it is private or no version.
 */
function isPublished(component) {
    const { version, properties } = component;
    if (!isOfTheSources(component))
        return true;
    return version !== undefined && properties['seaworthy:npm:private'] !== 'true';
}


/***/ }),

/***/ 9382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Em: () => (/* reexport */ request),
  Ad: () => (/* reexport */ serviceAddress),
  zA: () => (/* reexport */ shownUrl)
});

// EXTERNAL MODULE: ./build/shared/secrets/src/index.js
var src = __webpack_require__(7846);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var verdict_src = __webpack_require__(6980);
;// CONCATENATED MODULE: ./build/shared/http/src/failure.js


/** The address without user, password and query, where secrets may stand. */
function shownUrl({ origin, pathname }) {
    return `${origin}${pathname}`;
}
/** `cause` is what Node said; no secret of the request is in what this says. */
function unreachable(url, cause, secrets) {
    const reason = (0,src/* redact */.E)(reasonOf(cause), secrets);
    return new verdict_src/* UserError */.yo('http/unreachable', `${shownUrl(url)} cannot be reached: ${reason}.`, {
        remedy: 'Check the address and that this machine may reach it; behind a proxy set HTTPS_PROXY, for a private authority NODE_EXTRA_CA_CERTS.',
        properties: { host: url.host },
    });
}
/** Node joins the failures of all addresses of a name in an AggregateError, which has no message of its own. */
function reasonOf(cause) {
    if (typeof cause !== 'object' || cause === null)
        return 'no reason was given';
    if ('errors' in cause && Array.isArray(cause.errors) && cause.errors.length > 0)
        return reasonOf(cause.errors[0]);
    return 'message' in cause && typeof cause.message === 'string'
        ? cause.message.replace(/\.$/, '')
        : 'no reason was given';
}
function tooSlow(url, deadlineMs) {
    return new verdict_src/* UserError */.yo('http/timeout', `${shownUrl(url)} did not answer within ${deadlineMs / 1000} seconds.`, {
        remedy: 'Check the server, and run the job again.',
        properties: { host: url.host, deadlineMs },
    });
}
function tooLarge(url, maximumBytes) {
    return new verdict_src/* UserError */.yo('http/too-large', `${shownUrl(url)} answers with more than ${maximumBytes} bytes.`, {
        remedy: 'Check that the address is that of the service, and not of a page.',
        properties: { host: url.host, maximum: maximumBytes },
    });
}
function badAddress(url, reason) {
    return new verdict_src/* UserError */.yo('http/bad-address', `The address ${withoutSecrets(url)} cannot be used: it ${reason}.`, {
        remedy: 'Write it as https://host/path; give user, password or token by an input that is a secret.',
    });
}
function withoutSecrets(url) {
    return JSON.stringify(url
        .slice(0, 200)
        .replace(/\/\/[^/@]*@/, '//***@')
        .replace(/[?#].*$/s, ''));
}

;// CONCATENATED MODULE: ./build/shared/http/src/address.js

/**
 * The address of a service. Throws `http/bad-address` when it is not one of HTTP, when it carries a user or password, or
 * when a secret would travel without TLS to another machine.
 */
function serviceAddress(text, carriesSecret) {
    const url = URL.parse(String(text));
    if (!url)
        throw badAddress(String(text), 'is not an absolute URL');
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw badAddress(String(text), 'is not of https or http');
    if (url.username !== '' || url.password !== '')
        throw badAddress(String(text), 'contains a user or a password');
    if (carriesSecret === 'with a secret' && url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw badAddress(String(text), 'is not of https, and a token would be readable on its way');
    }
    return url;
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/shared/http/src/exchange.js



/** The agent for an address: through the proxy that the environment names, trusting these authorities too. */
function agentFor({ protocol }, environment, authorities) {
    const proxyEnv = proxiesOf(environment);
    if (protocol === 'http:')
        return new external_node_http_.Agent({ proxyEnv });
    return new external_node_https_.Agent({ proxyEnv, ...(authorities && { ca: authorities }) });
}
/** Names are upper or lower case on Unix, and any on Windows. */
function proxiesOf(environment) {
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
    return Object.fromEntries(Object.entries(environment).filter(([name]) => names.includes(name.toUpperCase())));
}
/** One request and its whole answer. Redirects are answers. Throws what Node throws, and `http/too-large`. */
function exchange({ url, body, maximumBytes, ...options }) {
    const { request } = url.protocol === 'http:' ? external_node_http_ : external_node_https_;
    return new Promise((resolve, reject) => {
        const sent = request(url, options, (answer) => {
            receive(answer, url, maximumBytes).then(resolve, (error) => {
                answer.destroy();
                reject(error instanceof Error ? error : new Error(String(error)));
            });
        });
        sent.on('error', reject);
        sent.end(body);
    });
}
async function receive(answer, url, maximumBytes) {
    const blocks = [];
    let size = 0;
    for await (const block of answer) {
        size += block.length;
        if (size > maximumBytes)
            throw tooLarge(url, maximumBytes);
        blocks.push(block);
    }
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    return { status: answer.statusCode ?? 0, headers: Object.fromEntries(headers), body: Buffer.concat(blocks) };
}

;// CONCATENATED MODULE: ./build/shared/http/src/retry.js
/** Answers that a later request may not get: too slow, too many requests, or a server that is not there for now. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Whether another attempt may get another answer. */
function mayPass(status) {
    return passing.has(status);
}
/** First and longest wait between attempts, in milliseconds. */
const first = 250;
const longest = 20_000;
/**
 * Milliseconds before the next attempt: what `Retry-After` asks for (RFC 9110, 10.2.3: seconds or a date), else twice as
 * long each time, of which a random half, so that many jobs do not come back at once. `attempt` counts from 1.
 */
function waitBefore(attempt, retryAfter, now, random) {
    const asked = askedWait(retryAfter, now);
    if (asked !== undefined)
        return asked;
    const whole = Math.min(longest, first * 2 ** (attempt - 1));
    return whole / 2 + (whole / 2) * random;
}
function askedWait(retryAfter, now) {
    if (retryAfter === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(retryAfter.trim()))
        return Number(retryAfter) * 1000;
    const date = /^[A-Z][a-z]{2}/.test(retryAfter) ? Date.parse(retryAfter) : NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/shared/http/src/trust.js

/**
 * Authorities whose certificates are accepted: Node's, with what `NODE_EXTRA_CA_CERTS` adds, and these, in PEM. Nothing
 * when there are none beside Node's own, which is Node's default.
 */
function authorities(own) {
    return own.length === 0 ? undefined : [...(0,external_node_tls_.getCACertificates)('default'), ...own];
}

;// CONCATENATED MODULE: ./build/shared/http/src/request.js








/**
 * Sends a request, again when the answer may be another one later, and returns the last answer, whatever its status.
 * Redirects are not followed. Needs Node 24.5 for proxies.
 *
 * @throws UserError `http/unreachable`, `http/timeout`, `http/too-large` or `http/bad-address`, without any secret.
 * @throws the signal's reason when it is aborted.
 */
async function request(address, options = {}) {
    const { headers = {}, deadlineMs = 60_000, environment = process.env, signal } = options;
    const secrets = Object.values(headers).filter((value) => value instanceof src/* Secret */.z);
    const url = serviceAddress(address, secrets.length > 0 ? 'with a secret' : 'without a secret');
    const agent = agentFor(url, environment, authorities(options.authorities ?? []));
    const deadline = AbortSignal.timeout(deadlineMs);
    const ended = signal ? AbortSignal.any([signal, deadline]) : deadline;
    try {
        return await attempt(url, { ...options, agent, ended, headers, until: Date.now() + deadlineMs });
    }
    catch (error) {
        signal?.throwIfAborted();
        if (deadline.aborted)
            throw tooSlow(url, deadlineMs);
        throw error instanceof verdict_src/* UserError */.yo ? error : unreachable(url, error, secrets);
    }
    finally {
        agent.destroy();
    }
}
async function attempt(url, options, number = 1) {
    const { method = 'GET', attempts = 4, attemptMs = 20_000, maximumBytes = 16 * 2 ** 20, ended } = options;
    const once = options.effect !== 'none' && (method === 'POST' || method === 'PATCH');
    const last = once || number >= attempts;
    const slow = AbortSignal.timeout(attemptMs);
    let refusal;
    try {
        const response = await exchange({
            url,
            method,
            headers: plainHeaders(options.headers),
            ...(options.body !== undefined && { body: options.body }),
            agent: options.agent,
            maximumBytes,
            signal: AbortSignal.any([ended, slow]),
        });
        if (last || !mayPass(response.status))
            return response;
        refusal = response;
    }
    catch (error) {
        if (ended.aborted || error instanceof verdict_src/* UserError */.yo)
            throw error;
        if (last)
            throw slow.aborted ? tooSlow(url, attemptMs) : error;
    }
    const wait = waitBefore(number, refusal?.headers['retry-after'], Date.now(), Math.random());
    // A server that asks for more time than there is has given its answer.
    if (refusal && Date.now() + wait > options.until)
        return refusal;
    await (0,promises_.setTimeout)(wait, undefined, { signal: ended });
    return attempt(url, options, number + 1);
}
function plainHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value instanceof src/* Secret */.z ? value.reveal() : value]));
}

;// CONCATENATED MODULE: ./build/shared/http/src/index.js





/***/ })

};
;