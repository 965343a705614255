"use strict";
exports.id = 1953;
exports.ids = [1953];
exports.modules = {

/***/ 3433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   eI: () => (/* binding */ declaredIn),
/* harmony export */   fG: () => (/* binding */ isProcMacro),
/* harmony export */   jP: () => (/* binding */ packageField)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);

const uses = [
    [['dependencies'], 'normal'],
    [['build-dependencies', 'build_dependencies'], 'build'],
    [['dev-dependencies', 'dev_dependencies'], 'development'],
];
/**
 * What a manifest depends on; `workspace` is the manifest that members take `workspace = true` from.
 * Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
function declaredIn({ table }, workspace) {
    const shared = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(workspace?.table['workspace'])['dependencies']);
    const found = [];
    const read = (section, target) => {
        for (const [tables, use] of uses) {
            for (const name of tables) {
                for (const [key, value] of Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(section[name]))) {
                    const own = asTable(value);
                    const inherited = own['workspace'] === true && Object.hasOwn(shared, key) ? asTable(shared[key]) : {};
                    found.push({
                        key,
                        crate: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(own['package'] ?? inherited['package']) ?? key,
                        use,
                        optional: own['optional'] === true,
                        target,
                        versions: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(own['version'] ?? inherited['version']),
                        features: [...textsIn(inherited['features']), ...textsIn(own['features'])],
                    });
                }
            }
        }
    };
    read(table, undefined);
    for (const [target, section] of Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['target'])))
        read((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(section), target);
    return found;
}
/** `serde = "1"` is short for `serde = { version = "1" }`. */
function asTable(dependency) {
    return typeof dependency === 'string' ? { version: dependency } : (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(dependency);
}
/** The texts of a list; nothing for anything else. */
function textsIn(list) {
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}
/** A field of `[package]`, which a member may take from its workspace: `version.workspace = true`. */
function packageField({ table }, workspace, field) {
    const own = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['package'] ?? table['project'])[field];
    if ((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(own)['workspace'] !== true)
        return own;
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(workspace?.table['workspace'])['package'])[field];
}
/** The name in `[package]`; undefined for a manifest of a workspace alone. */
function nameIn(manifest) {
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(packageField(manifest, undefined, 'name'));
}
/** A crate that runs in the compiler, and is in no program. */
function isProcMacro({ table }) {
    const library = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['lib']);
    return library['proc-macro'] === true || library['proc_macro'] === true;
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml),
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);


/** Deeper than tools write. */
const deepest = 100;
/** The table that a TOML lock file or manifest holds. Merge-conflict markers, errors of syntax and keys that stand twice are faults with their line. */
function parseToml(text, file) {
    try {
        return { value: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxDepth: deepest }) };
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const [reason = ''] = error.message.split('\n', 1);
        return {
            fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeConflict */ .Tt)(text, file) ?? (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidLock */ .B$)(file, `The file is not valid TOML: ${reason}.`, error.line),
        };
    }
}
/**
 * The lines of the tables of one list, `[[package]]`, in their order: of the name where that comes first, as tools write
 * it. None when the text seems to have another number of them than the parser found, as one within a text has.
 */
function tableLines(text, list, count) {
    const header = new RegExp(String.raw `^\[\[${list}\]\][ \t]*(?:\r?\n(name)[ \t]*=)?`, 'gm');
    const lines = [];
    let line = 1;
    let counted = 0;
    for (const match of text.matchAll(header)) {
        for (let at = text.indexOf('\n', counted); at !== -1 && at < match.index; at = text.indexOf('\n', at + 1))
            line++;
        counted = match.index;
        lines.push(match[1] === undefined ? line : line + 1);
    }
    return lines.length === count ? lines : [];
}


/***/ }),

/***/ 8903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ extrasIn),
/* harmony export */   V2: () => (/* binding */ pinnedVersion),
/* harmony export */   pP: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _shipped_python_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7718);

const form = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/s;
/**
 * A requirement such as `requests[socks]>=2.8 ; python_version < "3.8"`. Undefined for a text that is none.
 * Source: https://packaging.python.org/specifications/dependency-specifiers/
 */
function parseRequirement(text) {
    const [, name, extras = '', rest = ''] = form.exec(text) ?? [];
    if (name === undefined || !/^(?:$|[(@;<>=!~])/.test(rest))
        return undefined;
    const end = rest.startsWith('@') ? rest.search(/\s;/) : rest.indexOf(';');
    const wanted = (end === -1 ? rest : rest.slice(0, end)).trim();
    const marker = end === -1 ? '' : rest.slice(end).replace(/^\s*;/, '').trim();
    return {
        name: (0,_shipped_python_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j)(name),
        extras: extrasIn(extras.split(',')),
        ...(wanted.startsWith('@')
            ? { url: wanted.slice(1).trim() }
            : wanted !== '' && { specifier: wanted.replace(/^\(|\)$/g, '') }),
        ...(marker !== '' && { marker }),
    };
}
/** Extras by their normalised names. */
function extrasIn(names) {
    return names.map((name) => (0,_shipped_python_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j)(name.trim())).filter((name) => name !== '');
}
/** The version of a specifier that allows one alone: `==1.0`, `===1.0`. */
function pinnedVersion(specifier) {
    return /^={2,3}\s*([^\s,*]+)$/.exec(specifier?.trim() ?? '')?.[1];
}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestKinds: () => (/* binding */ manifestKinds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cargo_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3433);
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2873);
/* harmony import */ var _lock_text_toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2467);
/* harmony import */ var _npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6161);
/* harmony import */ var _python_requirements_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6214);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8903);







const nodeLocks = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
]);
const pythonLocks = /^(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|pylock(?:\.[^.]+)?\.toml)$/;
const manifestKinds = [
    {
        type: 'npm',
        isIt: (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'package.json',
        isLock: (name) => nodeLocks.has(name),
        locks: 'npm install',
        asked: askedOfNode,
    },
    {
        type: 'cargo',
        isIt: (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'Cargo.toml',
        isLock: (name) => name === 'Cargo.lock' || name === '.cargo-checksum.json',
        locks: 'cargo generate-lockfile',
        asked: askedOfCargo,
    },
    {
        type: 'pypi',
        isIt: (path) => ['pyproject.toml', 'Pipfile'].includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)),
        isLock: (name) => pythonLocks.test(name) || _python_requirements_files_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementsFile */ .d.test(name),
        locks: 'uv lock, poetry lock or pipenv lock',
        asked: askedOfPython,
    },
];
async function askedOfNode(path, folder) {
    const manifest = (await (0,_npm_package_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(folder, path)) ?? {};
    const lists = ['dependencies', 'optionalDependencies', 'devDependencies'];
    return lists.flatMap((list) => Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(manifest[list])).map(([name, range]) => ({
        name,
        range: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)(range),
        isDevelopment: list === 'devDependencies',
    })));
}
async function askedOfCargo(path, folder) {
    const table = await readTable(path, folder);
    const manifest = { file: path, directory: `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)}/`, table };
    // Crates of the sources have a path, and no lock file fixes them.
    return (0,_cargo_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredIn */ .eI)(manifest, undefined)
        .filter(({ versions }) => versions !== undefined)
        .map(({ crate, versions, use }) => ({ name: crate, range: versions, isDevelopment: use !== 'normal' }));
}
async function askedOfPython(path, folder) {
    const table = await readTable(path, folder);
    const poetry = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(table['tool'])['poetry'])['dependencies']);
    const project = (0,_cargo_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(table['project'])['dependencies']).flatMap((text) => {
        const requirement = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRequirement */ .pP)(text);
        return requirement ? [{ name: requirement.name, range: text, isDevelopment: false }] : [];
    });
    const isPipfile = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'Pipfile';
    return [
        ...project,
        ...inTable(poetry, false),
        ...(isPipfile ? [...inTable(table['packages'], false), ...inTable(table['dev-packages'], true)] : []),
    ];
}
function inTable(table, isDevelopment) {
    return Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(table)).flatMap(([name, range]) => name === 'python' ? [] : [{ name, range: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(range) ? range['version'] : range), isDevelopment }]);
}
/** One that cannot be read asks for nothing that is known: who reads it for a lock file tells of it. */
async function readTable(path, folder) {
    const text = await folder.text(path);
    const parsed = text === undefined ? undefined : (0,_lock_text_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .M)(text, path);
    return parsed?.fault ? {} : (parsed?.value ?? {});
}


/***/ }),

/***/ 7718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ normalizedName)
/* harmony export */ });
/* unused harmony export readPythonMetadata */
const mostFields = 5000;
/** Longer values are texts of licences. In UTF-16 units. */
const longestValue = 1024;
/** Nothing when it has no name or version. */
function readPythonMetadata(text) {
    const fields = headers(text);
    const one = (name) => fields.get(name)?.find((value) => value !== '' && value !== 'UNKNOWN');
    const [name, version] = [one('name'), one('version')];
    if (name === undefined || version === undefined)
        return undefined;
    const licence = one('license-expression') ?? one('license');
    const [summary, requiresPython] = [one('summary'), one('requires-python')];
    return {
        name,
        version,
        licenceClassifiers: (fields.get('classifier') ?? []).filter((value) => value.startsWith('License :: ')),
        urls: urlsOf(fields),
        requires: requirementsOf(fields.get('requires-dist') ?? []),
        ...personOf(one('author') ?? one('maintainer'), one('author-email') ?? one('maintainer-email')),
        ...(summary !== undefined && { summary }),
        ...(licence !== undefined && { licence }),
        ...(requiresPython !== undefined && { requiresPython }),
    };
}
/** The header fields before the first empty line, by their lower-case name. Lines that go on are one. */
function headers(text) {
    const fields = new Map();
    let last;
    let count = 0;
    for (const line of text.split(/\r?\n/, mostFields * 4)) {
        if (line === '' || count > mostFields)
            break;
        if (/^[ \t]/.test(line)) {
            const value = last?.pop();
            if (last && value !== undefined)
                last.push(value.length > longestValue ? value : `${value}\n${line.trim()}`);
            continue;
        }
        const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
        if (name === '')
            continue;
        count++;
        last = fields.get(name.toLowerCase()) ?? [];
        last.push(value.slice(0, longestValue).trim());
        fields.set(name.toLowerCase(), last);
    }
    return fields;
}
function urlsOf(fields) {
    const home = (fields.get('home-page') ?? []).map((url) => ({ label: 'homepage', url }));
    const project = (fields.get('project-url') ?? []).flatMap((value) => {
        const [, label = '', url = ''] = /^([^,]*),\s*(\S+)$/.exec(value) ?? [];
        return url === '' ? [] : [{ label: label.trim().toLowerCase(), url }];
    });
    return [...home, ...project].filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url));
}
/** `Name <address>`, of which METADATA often has the name alone in the address's field. */
function personOf(author, email) {
    const [, named = '', address = ''] = /^(?:"?([^"<]*?)"?\s*<)?([^\s<>,@]+@[^\s<>,@]+)>?/.exec(email ?? '') ?? [];
    const name = author ?? named;
    return { ...(name !== '' && { author: name }), ...(address !== '' && { email: address }) };
}
/** What only an extra asks for is not required. */
function requirementsOf(requirements) {
    const names = requirements.flatMap((requirement) => {
        const [, name, rest = ''] = /^([A-Za-z0-9][A-Za-z0-9._-]*)(.*)$/s.exec(requirement) ?? [];
        return name === undefined || /;.*\bextra\s*==/.test(rest) ? [] : [name];
    });
    return [...new Set(names)];
}
/** The name by which distributions are compared (PEP 503). */
function normalizedName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ })

};
;