"use strict";
exports.id = 2781;
exports.ids = [2781];
exports.modules = {

/***/ 2781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectRequirements: () => (/* binding */ collectRequirements)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/python-name.js
var python_name = __webpack_require__(6501);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/assemble.js + 1 modules
var assemble = __webpack_require__(69);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/faults.js
var faults = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/python/app.js
var app = __webpack_require__(6187);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/python/pyproject.js
var python_pyproject = __webpack_require__(3368);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/python/registries.js
var python_registries = __webpack_require__(6657);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/python/resolve.js + 3 modules
var resolve = __webpack_require__(3338);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/address.js
var address = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var inventory_path = __webpack_require__(2888);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/python/requirement.js
var python_requirement = __webpack_require__(8903);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/python/source.js
var python_source = __webpack_require__(991);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/python/requirements/distributions.js






/** What the lines of a requirements file install. What they leave open, or do not say, is told to `problems`. */
function distributionsIn({ statements, constraints }, file, problems) {
    const index = indexIn(statements);
    return statements.flatMap((stated) => {
        const distribution = distributionFrom(stated, constraints, index, (kind, name) => {
            problems.add(kind, name, stated.file === file ? stated.line.line : undefined);
        });
        return distribution ? [{ stated, distribution }] : [];
    });
}
const indexOptions = new Set(['-i', '--index-url', '--extra-index-url', '-f', '--find-links']);
function distributionFrom({ file, line, statement }, constraints, index, tell) {
    if (statement.kind === 'unread')
        tell('entry', line.text);
    if (statement.kind === 'place')
        return fromPlace(statement.place, file, line.line, tell);
    if (statement.kind !== 'requirement')
        return undefined;
    const { requirement, source = index, hashes, brokenHash } = statement;
    const { name, specifier, marker, extras } = requirement;
    const version = (0,python_requirement/* pinnedVersion */.V2)(specifier) ?? constraints.get(name);
    if (version === undefined && source.kind === 'index')
        tell('unpinned', name);
    if (brokenHash)
        tell('integrity', name);
    return {
        name,
        version,
        source,
        artifacts: hashes.map((hash) => ({ hashes: [hash] })),
        line: line.line,
        declaredIn: file,
        requires: [],
        marker,
        ...(extras.length > 0 && { properties: { 'seaworthy:python:extras': extras.toSorted().join(', ') } }),
    };
}
/** Wheels have their name and version in that of the file. The folder of the file itself is the app. */
function fromPlace(place, file, line, tell) {
    const path = place.replace(/\[[^\]]*\]$/, '').replaceAll('\\', '/');
    if (external_node_path_.posix.join((0,inventory_path/* folderOf */.yS)(file), path, '/') === external_node_path_.posix.join((0,inventory_path/* folderOf */.yS)(file), './'))
        return undefined;
    const [, name, version] = /(?:^|\/)([\w.]+)-([\w.+!]+)(?:-\d\w*)?-[\w.]+-[\w.]+-[\w.]+\.whl(?:[?#]|$)/.exec(path) ?? [];
    if (name === undefined) {
        tell('unnamed', place);
        return undefined;
    }
    return {
        name: (0,python_name/* normalizedName */.j)(name),
        version,
        source: /^https?:/.test(path) ? { kind: 'archive', url: path } : (0,python_source/* localSource */.j1)(path),
        artifacts: [],
        line,
        declaredIn: file,
        requires: [],
    };
}
/** The file is written by hand, or from one that is: what it names, the project does. */
function indexHosts({ statements }) {
    return statements.flatMap(({ statement }) => statement.kind === 'option' && indexOptions.has(statement.name) ? ((0,address/* hostOf */.w4)(statement.value) ?? []) : []);
}
/** The index that takes the place of PyPI. Those that come beside it, any package may be from. */
function indexIn(statements) {
    for (const { statement } of statements) {
        if (statement.kind === 'option' && ['-i', '--index-url'].includes(statement.name))
            return (0,python_source/* indexSource */.Ie)(statement.value);
    }
    return (0,python_source/* indexSource */.Ie)(undefined);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/python/requirements/line.js
const viaStart = /^\s*#\s*via(?:\s+(.*))?$/;
const viaNext = /^\s*#\s{2,}(\S.*)$/;
/**
 * The lines of a requirements file: those that end in a backslash go on, and comments are left out, but for those that
 * tell who needs what: `# via flask`, or `# via` and one name a line.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
function readLines(text) {
    const lines = [];
    let open;
    let inVia = false;
    text.split(/\r\n?|\n/).forEach((raw, index) => {
        const last = lines.at(-1);
        const via = viaStart.exec(raw);
        if (!open && last && via) {
            inVia = true;
            if (via[1] !== undefined)
                last.via.push(...via[1].split(',').map((one) => one.trim()));
            return;
        }
        const next = inVia ? viaNext.exec(raw)?.[1] : undefined;
        if (next !== undefined) {
            last?.via.push(next.trim());
            return;
        }
        inVia = false;
        const comment = raw.search(/(?:^|\s)#/);
        const inline = comment > 0 ? viaStart.exec(raw.slice(comment).trim())?.[1] : undefined;
        const content = comment === -1 ? raw : raw.slice(0, comment);
        const goesOn = comment === -1 && content.endsWith('\\');
        const part = goesOn ? content.slice(0, -1) : content;
        if (open)
            open.text += ` ${part.trim()}`;
        else if (part.trim() !== '') {
            open = { text: part.trim(), line: index + 1, via: [] };
            lines.push(open);
        }
        if (open && inline !== undefined)
            open.via.push(...inline.split(',').map((one) => one.trim()));
        if (!goesOn)
            open = undefined;
    });
    return lines;
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/python/artifact.js
var artifact = __webpack_require__(4496);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/python/requirements/parse.js



const parse_option = /^(-{1,2}[A-Za-z][A-Za-z-]*)(?:[\s=]+(.*))?$/s;
/** What a line says. Editable lines say the same as others, since the sources are what is installed. */
function parseLine({ text }) {
    const [, name, value = ''] = parse_option.exec(text) ?? [];
    switch (name) {
        case undefined:
            return parseSpecifier(text);
        case '-e':
        case '--editable':
            return parseSpecifier(value);
        case '-r':
        case '--requirement':
            return { kind: 'include', path: value.trim() };
        case '-c':
        case '--constraint':
            return { kind: 'constraint', path: value.trim() };
        default:
            return shortForm(text) ?? { kind: 'option', name, value: value.trim() };
    }
}
/** `-rbase.txt`, without a space. */
function shortForm(text) {
    const [, name, path = ''] = /^-([rc])([^\s-].*)$/.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    return { kind: name === 'r' ? 'include' : 'constraint', path };
}
function parseSpecifier(text) {
    // Options of one requirement follow it: --hash=sha256:…, --config-settings=….
    const start = text.search(/\s--?[a-z]/);
    const specifier = (start === -1 ? text : text.slice(0, start)).trim();
    const stated = [...text.slice(specifier.length).matchAll(/\s--hash[=\s]+(\S+)/g)].map(([, digest = '']) => digest);
    const hashes = stated.flatMap((digest) => (0,artifact/* hashOf */.qQ)(digest) ?? []);
    const brokenHash = hashes.length < stated.length;
    const named = (0,python_requirement/* parseRequirement */.pP)(specifier);
    if (named && !isPlace(specifier)) {
        const source = named.url === undefined ? undefined : (0,python_source/* placeSource */.$z)(named.url);
        return { kind: 'requirement', requirement: named, source, hashes, brokenHash };
    }
    if (!isPlace(specifier))
        return { kind: 'unread' };
    const egg = /[#&]egg=([^&[\s]+)/.exec(specifier)?.[1];
    const requirement = egg === undefined ? undefined : (0,python_requirement/* parseRequirement */.pP)(egg);
    if (!requirement)
        return { kind: 'place', place: specifier };
    return { kind: 'requirement', requirement, source: (0,python_source/* placeSource */.$z)(specifier), hashes, brokenHash };
}
/** A path or an address, with no name before it. */
function isPlace(text) {
    return (/^(?:[a-z+]+:\/\/|git\+|file:|\.{0,2}[\\/]|\.{1,2}$|\.{1,2}\[|[A-Za-z]:[\\/])/.test(text) ||
        /^[^@;]+\.(?:whl|zip|tar\.gz|tgz)$/.test(text));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/python/requirements/read.js






/** What pip-compile and `uv pip compile` begin with, and the options with which they leave something out. */
const compiled = /^#.*\bautogenerated by (?:pip-compile|uv)\b/m;
const partial = /^#.*--(?:no-deps|no-annotate|unsafe-package|no-emit-package)\b/m;
/** Reads a requirements file and what it includes. Undefined when it is not there. */
async function readRequirements(file, folder) {
    const first = await folder.text(file);
    if (first === undefined)
        return undefined;
    const head = first.slice(0, 2000);
    const found = {
        statements: [],
        constraints: new Map(),
        isCompiled: compiled.test(head) && !partial.test(head),
        faults: [],
    };
    const known = new Set([file]);
    // Each file is read once, so that files that include one another end.
    for (const next of known)
        await readOne(next, folder, found, known);
    return found;
}
async function readOne(file, folder, found, known) {
    const text = (await folder.text(file)) ?? '';
    const conflict = (0,lock_text_faults/* mergeConflict */.Tt)(text, file);
    if (conflict) {
        found.faults.push(conflict);
        return;
    }
    for (const line of readLines(text)) {
        const statement = parseLine(line);
        if (statement.kind === 'include' || statement.kind === 'constraint') {
            const path = external_node_path_.posix.join((0,inventory_path/* folderOf */.yS)(file), statement.path.replaceAll('\\', '/'));
            const other = await lookFor(path, folder);
            if (other === undefined)
                found.faults.push(notThere(statement.path, file, line.line));
            else if (statement.kind === 'include')
                known.add(path);
            else
                addConstraints(other, found.constraints);
        }
        else
            found.statements.push({ file, line, statement });
    }
}
/** Files outside of the folder, and those of the network, are not read. */
async function lookFor(path, folder) {
    return path.startsWith('../') || external_node_path_.posix.isAbsolute(path) || /^[a-z]+:/.test(path) ? undefined : await folder.text(path);
}
function notThere(path, file, line) {
    return {
        rule: 'sbom/include-missing',
        message: `The requirements file includes ${JSON.stringify(path.slice(0, 200))}, which is no file of the sources.`,
        remedy: 'Put it beside the file that includes it, or compile both into one: what it requires is not known.',
        file,
        line,
    };
}
function addConstraints(text, constraints) {
    for (const line of readLines(text)) {
        const statement = parseLine(line);
        if (statement.kind !== 'requirement')
            continue;
        const { name, specifier } = statement.requirement;
        const version = (0,python_requirement/* pinnedVersion */.V2)(specifier);
        if (version !== undefined && !constraints.has(name))
            constraints.set(name, version);
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/python/requirements/collect.js










/** Whole names of folders, and parts of names of files, for what never ships. */
const purposes = 'dev|devel|develop|development|tests?|testing|docs?|documentation|lint|linting|ci|typing|bench|benchmarks?';
const forDevelopment = new RegExp(`(?:^|/)(?:${purposes})/|(?:^|[-_./])(?:${purposes})(?=[-_.])[^/]*$`, 'i');
/**
 * `requirements.txt` and files that are called alike, as pip reads them and pip-compile and uv write them. Only in what
 * those wrote, each line tells who needs it; else the file is a list of which nobody knows whether it is all.
 */
async function collectRequirements(file, folder) {
    const requirements = await readRequirements(file, folder);
    if (!requirements)
        return (0,lock_text_faults/* nothingBut */.z7)([]);
    const pyproject = await (0,python_pyproject/* readPyproject */.x7)(file, folder);
    const problems = new faults/* LockedFaults */.I(file);
    const found = distributionsIn(requirements, file, problems);
    const isWhole = requirements.isCompiled && found.every(tellsWho);
    const scope = forDevelopment.test(file) ? 'excluded' : undefined;
    const requires = isWhole ? neededBy(found) : new Map();
    const distributions = found.map(({ distribution }) => ({
        ...distribution,
        scope,
        requires: requires.get(distribution.name) ?? [],
    }));
    const app = found.filter((one) => !isWhole || isDirect(one)).map(appRequirement);
    const flat = isWhole ? undefined : `${file} does not tell what packages depend on`;
    const registries = new Set([...(await (0,python_registries/* registriesNamed */.x)([pyproject], file, folder)), ...indexHosts(requirements)]);
    const lock = (0,resolve/* resolveLock */.K)({ file, registries, distributions, app, flat }, problems);
    const collected = (0,assemble/* assembleLock */.s)(lock, (0,python_pyproject/* subjectFrom */.dP)(pyproject), problems, [...requirements.faults, ...pyproject.faults]);
    const isOpen = distributions.some(({ version, source }) => version === undefined && source.kind === 'index');
    if (isOpen || requirements.faults.length > 0) {
        const because = `${file} leaves open which packages and versions are installed`;
        collected.completeness.push({ aggregate: 'incomplete', refs: [''], because });
    }
    return collected;
}
function tellsWho({ stated }) {
    return stated.line.via.length > 0;
}
/** Of the files that were compiled: `-r requirements.in`, `app (pyproject.toml)`. A constraint needs nothing. */
function isDirect({ stated }) {
    return stated.line.via.some((who) => who.startsWith('-r ') || who.includes('('));
}
/** By name, what each distribution requires, told from those that say who needs them. */
function neededBy(found) {
    const requires = new Map();
    for (const { stated, distribution } of found) {
        for (const who of stated.line.via) {
            if (who.startsWith('-') || who.includes('('))
                continue;
            const name = (0,python_name/* normalizedName */.j)(who.replace(/\[.*$/, ''));
            const known = requires.get(name) ?? [];
            known.push(asRequirement(distribution));
            requires.set(name, known);
        }
    }
    return requires;
}
function appRequirement({ distribution }) {
    return (0,app/* required */.mw)(asRequirement(distribution));
}
function asRequirement({ name, version, marker }) {
    return { name, version, marker, extras: [] };
}


/***/ })

};
;