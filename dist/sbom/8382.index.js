"use strict";
exports.id = 8382;
exports.ids = [8382,6143];
exports.modules = {

/***/ 8382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  billPage: () => (/* binding */ billPage)
});

// EXTERNAL MODULE: ./build/shared/report/src/page/index.js + 10 modules
var page = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/actions/sbom/src/report/assessed.js
var assessed = __webpack_require__(4200);
// EXTERNAL MODULE: ./build/actions/sbom/src/report/counts.js
var report_counts = __webpack_require__(6931);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/full-name.js
var full_name = __webpack_require__(3220);
;// CONCATENATED MODULE: ./build/actions/sbom/src/report/page/changes.js
/** What differs from the last release, worst first; no section without one. */
function changesSection({ changes }) {
    if (!changes)
        return [];
    const { name, version, from } = changes.previous;
    return [
        {
            kind: 'table',
            title: 'Changes since the last release',
            note: `Compared with ${[name, version].filter((part) => part !== undefined).join(' ')}, from ${from}.`,
            columns: [
                { heading: 'what changed', filter: true },
                { heading: 'component' },
                { heading: 'ecosystem', filter: true },
                { heading: 'before', kind: 'code' },
                { heading: 'after', kind: 'code' },
            ],
            rows: changes.changes.map(({ kind, name: component, ecosystem, before = '', after = '' }) => [
                kind,
                component,
                ecosystem,
                before,
                after,
            ]),
            empty: 'Nothing changed.',
        },
    ];
}

// EXTERNAL MODULE: ./build/actions/sbom/src/report/vulnerability-rows.js
var vulnerability_rows = __webpack_require__(7655);
;// CONCATENATED MODULE: ./build/actions/sbom/src/report/page/charts.js


/** Components by ecosystem and licence, vulnerabilities by severity. */
function chartsSection(reported) {
    const { components } = reported.inventory;
    const ecosystems = (0,report_counts/* countEcosystems */.FO)(components).map(({ ecosystem, components: count }) => [ecosystem, count]);
    const severities = (0,report_counts/* countBy */.Tr)((0,vulnerability_rows/* vulnerabilityRows */.g)(reported), ({ severity }) => severity);
    return {
        kind: 'charts',
        title: 'At a glance',
        charts: [
            chart('Components by ecosystem', ecosystems),
            chart('Components by licence', (0,report_counts/* countLicences */.wX)(components)),
            chart('Vulnerabilities by severity', [...severities]),
        ],
    };
}
function chart(title, values) {
    return { kind: 'chart', title, values: Object.fromEntries(values) };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/page/completeness.js
/** What could not be read, so that nobody takes the bill for more than it is. */
function notReadSection({ inventory }) {
    return {
        kind: 'table',
        title: 'What could not be read',
        columns: [
            { heading: 'file', kind: 'code' },
            { heading: 'line', kind: 'number' },
            { heading: 'what was found', kind: 'prose' },
            { heading: 'what to do', kind: 'prose' },
            { heading: 'rule', kind: 'code', filter: true },
        ],
        rows: inventory.faults.map(({ file, line, message, remedy, rule }) => [
            file,
            line === undefined ? '' : String(line),
            message,
            remedy,
            rule,
        ]),
        empty: 'All that was found was read.',
    };
}
/** Of which components all dependencies are listed, and what proves it. */
function completenessSection({ inventory }) {
    return {
        kind: 'table',
        title: 'How complete the list is',
        note: 'Dependencies are called complete only where a lock file proves that all of them are listed.',
        columns: [
            { heading: 'dependencies are', filter: true },
            { heading: 'of components', kind: 'number' },
            { heading: 'because', kind: 'prose' },
        ],
        rows: inventory.completeness.map(({ aggregate, refs, because }) => [aggregate, String(refs.length), because]),
        empty: 'Nothing proves that the dependencies are complete.',
    };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/report/described.js
var described = __webpack_require__(7636);
;// CONCATENATED MODULE: ./build/actions/sbom/src/report/page/components.js



/** Ids are named so far. */
const mostIds = 3;
/** Every component, in the order of the documents, but what builds the app after what is in it. */
function componentsSection(reported) {
    const { components } = reported.inventory;
    const found = Map.groupBy((0,vulnerability_rows/* vulnerabilityRows */.g)(reported), ({ ref }) => ref);
    return {
        kind: 'table',
        title: 'Components',
        columns: [
            { heading: 'name' },
            { heading: 'version', kind: 'code' },
            { heading: 'ecosystem', filter: true },
            { heading: 'scope', filter: true },
            { heading: 'licence', filter: true },
            { heading: 'supplier' },
            { heading: 'where seen', kind: 'code' },
            { heading: 'vulnerabilities', kind: 'code' },
        ],
        rows: appFirst(components).map((component) => [
            (0,full_name/* fullName */.f)(component),
            component.version ?? '',
            (0,described/* kindOf */.I)(component),
            (0,described/* scopeOf */.Od)(component),
            (0,described/* licenceOf */.v3)(component) || 'unknown',
            component.supplier?.name ?? '',
            (0,described/* placesOf */.ek)(component),
            shownIds(found.get(component.ref) ?? []),
        ]),
        empty: 'No component was found.',
    };
}
function appFirst(components) {
    const isWorkflow = ({ evidence }) => evidence.every(({ file }) => /(?:^|\/)\.github\//.test(file));
    return components.toSorted((a, b) => Number(isWorkflow(a)) - Number(isWorkflow(b)));
}
/** The worst first. */
function shownIds(rows) {
    const left = rows.length - mostIds;
    return [...rows.slice(0, mostIds).map(({ advisory }) => advisory), ...(left > 0 ? [`${left} more`] : [])].join(', ');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./build/actions/sbom/src/report/page/documents.js

/** The bills of materials that were written, by the names of their files: folders differ from machine to machine. */
function documentsSection({ documents }) {
    return {
        kind: 'table',
        title: 'Documents',
        columns: [
            { heading: 'format' },
            { heading: 'file', kind: 'code' },
            { heading: 'SHA-256', kind: 'code' },
            { heading: 'UUID', kind: 'code' },
        ],
        rows: documents.map(({ format, path, sha256, uuid }) => [format, external_node_path_default().basename(path), sha256, uuid]),
        empty: 'None was written.',
    };
}

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/order.js
var order = __webpack_require__(4667);
;// CONCATENATED MODULE: ./build/actions/sbom/src/report/page/licences.js



/** Components are named so far. */
const mostNamed = 5;
/** Each licence with how many components have it and what the policy says, most frequent first. */
function licencesSection({ inventory, licences }) {
    const judgements = new Map(licences?.map((judgement) => [judgement.ref, judgement]));
    const decisionOf = ({ ref }) => judgements.get(ref)?.decision ?? 'not judged';
    const groups = Map.groupBy(inventory.components, (one) => `${(0,described/* licenceOf */.v3)(one)}\0${decisionOf(one)}`);
    const sorted = [...groups].sort(([a, m], [b, n]) => n.length - m.length || (0,order/* inCodeUnitOrder */.Z)(a, b));
    return {
        kind: 'table',
        title: 'Licences',
        columns: [
            { heading: 'licence' },
            { heading: 'decision', kind: 'level', filter: true },
            { heading: 'components', kind: 'number' },
            { heading: 'why', kind: 'prose' },
            { heading: 'such as', kind: 'prose' },
        ],
        rows: sorted.flatMap(([, components]) => {
            const [first] = components;
            if (!first)
                return [];
            const { because = '', excepted } = judgements.get(first.ref) ?? {};
            return [
                [
                    (0,described/* licenceOf */.v3)(first) || 'unknown',
                    decisionOf(first),
                    String(components.length),
                    excepted === undefined ? because : `${because}: ${excepted}`,
                    namesOf(components),
                ],
            ];
        }),
    };
}
function namesOf(components) {
    const names = components.slice(0, mostNamed).map(full_name/* fullName */.f);
    return `${names.join(', ')}${components.length > mostNamed ? ', …' : ''}`;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/page/models.js


/** Models, and the prompts, tool schemas, settings and data sets beside them. */
function modelsSection({ inventory }) {
    const parts = inventory.components.filter(({ type }) => type === 'machine-learning-model' || type === 'data');
    return {
        kind: 'table',
        title: 'Models and prompts',
        columns: [
            { heading: 'name' },
            { heading: 'kind', filter: true },
            { heading: 'version', kind: 'code' },
            { heading: 'model' },
            { heading: 'licence' },
            { heading: 'SHA-256', kind: 'code' },
            { heading: 'where seen', kind: 'code' },
        ],
        rows: parts.map((component) => [
            (0,full_name/* fullName */.f)(component),
            component.dataKind ?? component.type,
            component.version ?? '',
            modelWords(component),
            (0,described/* licenceOf */.v3)(component),
            component.hashes.find(({ algorithm }) => algorithm === 'SHA-256')?.content ?? '',
            (0,described/* placesOf */.ek)(component),
        ]),
        empty: 'No model, prompt or data set was found.',
    };
}
/** `gguf, llama, 7.2 billion parameters, Q4_K_M, of base-model` */
function modelWords({ model }) {
    if (!model)
        return '';
    const { format, architecture, parameters, quantisation, task, baseModels = [] } = model;
    const base = baseModels.length > 0 ? `of ${baseModels.join(', ')}` : undefined;
    const size = parameters === undefined ? undefined : `${shownParameters(parameters)} parameters`;
    return [format, architecture, size, quantisation, task, base].filter((word) => word !== undefined).join(', ');
}
function shownParameters(count) {
    if (count >= 1e9)
        return `${(count / 1e9).toFixed(1)} billion`;
    return count >= 1e6 ? `${(count / 1e6).toFixed(1)} million` : count.toLocaleString('en');
}

// EXTERNAL MODULE: ./build/actions/sbom/src/write/profile/index.js + 5 modules
var write_profile = __webpack_require__(2293);
// EXTERNAL MODULE: ./build/actions/sbom/src/report/profile-counts.js
var profile_counts = __webpack_require__(3699);
;// CONCATENATED MODULE: ./build/actions/sbom/src/report/page/profiles.js


/** Which elements of each profile are filled, and from where. */
function profileSections({ profiles }) {
    return profiles.map((profile) => {
        const { filled, partly, missing, notApplicable } = (0,profile_counts/* profileCount */.R)(profile);
        return {
            kind: 'table',
            title: profile.title,
            note: `${filled} filled, ${partly} in part, ${missing} missing, ${notApplicable} not applicable. The list of elements follows ${profile.basis}.`,
            columns: [
                { heading: 'cluster', filter: true },
                { heading: 'element' },
                { heading: 'status', kind: 'level', filter: true },
                { heading: 'filled from', kind: 'code' },
            ],
            rows: (0,write_profile/* profileRows */.v)(profile),
        };
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/page/vulnerabilities.js


/** Every vulnerability, what blocks first, with the upgrade that mends it. */
function vulnerabilitiesSection(reported) {
    const { advisories } = reported;
    return {
        kind: 'table',
        title: 'Vulnerabilities',
        ...(!(0,assessed/* isAssessed */._)(advisories) && { count: 'not assessed' }),
        columns: [
            { heading: 'severity', kind: 'level', filter: true },
            { heading: 'component' },
            { heading: 'advisory', kind: 'code', link: 'https://osv.dev/vulnerability/' },
            { heading: 'what it is', kind: 'prose' },
            { heading: 'upgrade', kind: 'code' },
            { heading: 'decision', kind: 'level', filter: true },
            { heading: 'why', kind: 'prose' },
            { heading: 'exploited' },
            { heading: 'where', kind: 'code' },
        ],
        rows: (0,vulnerability_rows/* vulnerabilityRows */.g)(reported).map((row) => [
            row.severity,
            `${row.component} ${row.version}`.trim(),
            row.advisory,
            row.summary,
            row.upgrade,
            row.decision,
            row.because,
            row.exploited,
            row.where,
        ]),
        empty: advisories ? emptyNote(advisories.notAssessed.length) : 'Not assessed: no advisories were consulted.',
    };
}
function emptyNote(notAssessed) {
    return notAssessed === 0 ? 'None is known.' : `None is known, and ${notAssessed} components were not assessed.`;
}
/** Where advisories came from, and how old they are. */
function databasesSection({ advisories }) {
    if (!advisories)
        return [];
    return [
        {
            kind: 'table',
            title: 'Databases of advisories',
            columns: [
                { heading: 'ecosystem' },
                { heading: 'where from', kind: 'code' },
                { heading: 'digest', kind: 'code' },
                { heading: 'newest record' },
                { heading: 'records', kind: 'number' },
            ],
            rows: advisories.databases.map(({ ecosystem, uri, version = '', lastUpdate = '', records = '' }) => [
                ecosystem,
                uri,
                version,
                lastUpdate,
                String(records),
            ]),
            empty: 'None was consulted.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/report/page/bill-page.js













/** The bill of materials and all that was decided over it, as a page for people. */
function billPage(reported) {
    const { outcome, findings, inventory } = reported;
    const { subject } = inventory;
    return {
        kicker: 'sbom: what is in the app',
        title: [(0,full_name/* fullName */.f)(subject), subject.version ?? ''].join(' ').trim(),
        verdict: { outcome, headline: findings.length === 1 ? '1 finding' : `${findings.length} findings` },
        facts: factsOf(reported),
        sections: sectionsOf(reported),
    };
}
function sectionsOf(reported) {
    return [
        chartsSection(reported),
        (0,page.findingsTable)(reported.findings),
        ...changesSection(reported),
        vulnerabilitiesSection(reported),
        componentsSection(reported),
        licencesSection(reported),
        modelsSection(reported),
        notReadSection(reported),
        completenessSection(reported),
        ...profileSections(reported),
        ...databasesSection(reported),
        documentsSection(reported),
    ];
}
function factsOf({ inventory, advisories, licences, changes }) {
    const { subject, components, faults } = inventory;
    return [
        ...(subject.purl === undefined ? [] : [['package URL', subject.purl]]),
        ['components', count(components.length)],
        ['direct dependencies', count((0,report_counts/* countDirect */.ZU)(inventory))],
        ...vulnerabilityFacts(advisories),
        ...licenceFacts(licences),
        [
            'compared with',
            changes ? `${changes.previous.name} ${changes.previous.version ?? ''}`.trim() : 'no earlier release',
        ],
        ['not read', count(faults.length)],
    ];
}
function vulnerabilityFacts(advisories) {
    if (!advisories)
        return [['vulnerabilities', 'not assessed']];
    const known = count(advisories.judgements.length);
    return [
        ['vulnerabilities', (0,assessed/* isAssessed */._)(advisories) ? known : `${known} known, not all assessed`],
        ['components not assessed', count(advisories.notAssessed.length)],
    ];
}
function licenceFacts(licences) {
    if (!licences)
        return [['licences', 'not judged']];
    const counts = (0,report_counts/* countBy */.Tr)(licences, ({ decision }) => decision);
    return [
        ['licences not allowed', count(counts.get('deny') ?? 0)],
        ['licences to review', count(counts.get('review') ?? 0)],
    ];
}
function count(number) {
    return number.toLocaleString('en');
}


/***/ }),

/***/ 6143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingsTable: () => (/* reexport */ findingsTable),
  renderPage: () => (/* reexport */ renderPage),
  verdictPage: () => (/* reexport */ verdictPage)
});

// EXTERNAL MODULE: ./build/shared/report/src/html.js
var html = __webpack_require__(5588);
// EXTERNAL MODULE: ./build/shared/report/src/printable.js
var printable = __webpack_require__(4366);
// EXTERNAL MODULE: ./build/shared/report/src/chart.js
var src_chart = __webpack_require__(9777);
;// CONCATENATED MODULE: ./build/shared/report/src/page/markup.js

/** Elements without content, which have no end tag: https://html.spec.whatwg.org/#void-elements */
const voids = new Set(['meta']);
/** An element of a page of our own. Its name and those of attributes come from our code, and all else is inert. */
function tag(name, attributes = {}, ...children) {
    const shown = Object.entries(attributes).flatMap(([key, value]) => attribute(key, value));
    const start = `<${[name, ...shown].join(' ')}>`;
    return { html: voids.has(name) ? start : `${start}${joined(children).html}</${name}>` };
}
function attribute(name, value) {
    if (value === undefined)
        return [];
    return [value === true ? name : `${name}="${(0,html/* text */.Qq)(String(value)).html}"`];
}
/** One after the other. */
function joined(parts, between = '') {
    return { html: parts.map(({ html }) => html).join(between) };
}

;// CONCATENATED MODULE: ./build/shared/report/src/page/charts.js



/** Charts beside each other; those without a positive value are left out. */
function chartsBlock(charts) {
    return tag('div', { class: 'chart-grid' }, ...charts.flatMap(barChart));
}
/** Bars within a table: its words and numbers say the same to those who do not see the bars. */
function barChart(chart) {
    const parts = (0,src_chart/* partsOf */.CI)(chart);
    const largest = Math.max(...parts.map(({ value }) => value));
    const total = parts.reduce((sum, { value }) => sum + value, 0);
    const rows = parts.map(({ label, value, size }) => {
        const share = `${((value / total) * 100).toFixed(1)} %`;
        return tag('tr', {}, tag('th', { scope: 'row' }, (0,html/* text */.Qq)(label)), tag('td', { class: 'bar' }, bar(value / largest)), tag('td', { class: 'number' }, (0,html/* text */.Qq)(size)), tag('td', { class: 'number' }, (0,html/* text */.Qq)(share)));
    });
    if (rows.length === 0)
        return [];
    return [tag('table', { class: 'chart' }, tag('caption', {}, (0,html/* text */.Qq)(chart.title)), tag('tbody', {}, ...rows))];
}
function bar(part) {
    const width = Math.max(0.5, part * 100).toFixed(2);
    return tag('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' }, tag('rect', { class: 'track', width: 100, height: 10 }), tag('rect', { class: 'value', width, height: 10 }));
}

;// CONCATENATED MODULE: ./build/shared/report/src/page/diffs.js



/** More lines of one text are counted and not shown. */
const mostLines = 5000;
/** In UTF-16 units. */
const longestLine = 2000;
/** A text diff that opens on request. */
function diffBlock({ title, text: whole }) {
    const all = whole.replace(/\n$/, '').split('\n');
    const lines = all.slice(0, mostLines).map((line) => diffLine((0,printable/* shorten */.ml)((0,printable/* visible */.RK)(line), longestLine)));
    const left = all.length - lines.length;
    const body = tag('pre', { tabindex: 0 }, joined(lines, '\n'));
    const rest = left > 0 ? [tag('p', {}, (0,html/* text */.Qq)(`${left} more lines are left out of this page.`))] : [];
    return tag('details', {}, tag('summary', {}, (0,html/* text */.Qq)(title)), body, ...rest);
}
function diffLine(line) {
    if (line.startsWith('+'))
        return tag('ins', {}, (0,html/* text */.Qq)(line));
    return line.startsWith('-') ? tag('del', {}, (0,html/* text */.Qq)(line)) : (0,html/* text */.Qq)(line);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/shared/report/src/page/policy.js

/**
 * The page's Content Security Policy: this script and this style and nothing else, from nowhere, and no text becomes
 * markup. `frame-ancestors` is not for `meta`: https://www.w3.org/TR/CSP3/#meta-element
 */
function contentPolicy(script, style) {
    return [
        "default-src 'none'",
        `script-src ${hashSource(script)}`,
        `style-src ${hashSource(style)}`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
function hashSource(content) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(content).digest('base64')}'`;
}

;// CONCATENATED MODULE: ./build/shared/report/src/page/script.js
/**
 * What the page does where scripts may run: each table gets a search, a choice of values, headings that sort, and rows
 * that are made when they are asked for. It makes elements and texts, never markup, and sends and keeps nothing.
 */
const script = `'use strict'
const step = 500
const badness = ['malware', 'critical', 'fail', 'deny', 'high', 'missing', 'medium', 'review', 'hold', 'low', 'note', 'none', 'allow', 'pass', 'filled']
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

for (const section of document.querySelectorAll('section.table')) {
  const table = section.querySelector('table')
  if (table) begin(section, table)
}
document.documentElement.classList.add('scripted')

function begin(section, table) {
  const body = table.tBodies[0]
  const columns = [...table.tHead.rows[0].cells].map((cell) => ({ cell, heading: cell.textContent, ...cell.dataset }))
  const data = section.querySelector('script')
  const rows = [...body.rows].map((element) => ({ cells: [...element.cells].map((cell) => cell.textContent), element }))
  if (data) for (const cells of JSON.parse(data.textContent)) rows.push({ cells })
  if (rows.length < 2) return

  const state = { words: [], chosen: new Map(), sort: undefined, limit: Math.max(body.rows.length, step) }
  const status = make('p', { role: 'status', className: 'status' })
  const more = make('button', { type: 'button', className: 'more', textContent: 'Show ' + step + ' more' })
  let found = rows

  function find() {
    found = rows.filter((row) => matches(row, state))
    if (state.sort) found = sorted(found, state.sort, columns)
    state.limit = step
    show()
  }

  function show() {
    body.replaceChildren(...found.slice(0, state.limit).map((row) => elementOf(row, columns)))
    tell()
  }

  function tell() {
    const shown = Math.min(body.rows.length, found.length)
    const part = found.length === rows.length ? '' : count(found.length) + ' of '
    status.textContent = part + count(rows.length) + ' rows' + (shown < found.length ? ', ' + count(shown) + ' shown' : '')
    more.hidden = shown >= found.length
  }

  more.addEventListener('click', () => {
    const next = found.slice(body.rows.length, body.rows.length + step)
    body.append(...next.map((row) => elementOf(row, columns)))
    state.limit = body.rows.length
    tell()
  })
  const tools = make('div', { className: 'tools', role: 'search' })
  tools.setAttribute('aria-label', section.querySelector('h2').textContent)
  if (rows.length > 10) tools.append(searchField(state, find))
  columns.forEach((column, index) => {
    if ('filter' in column) tools.append(...choice(column, index, rows, state, find))
  })
  tools.append(status)
  columns.forEach((column, index) => sortable(column, index, columns, state, find))
  const frame = section.querySelector('.scroll')
  frame.before(tools)
  frame.after(more)
  tell()
}

function matches(row, { words, chosen }) {
  for (const [index, value] of chosen) if (row.cells[index] !== value) return false
  if (words.length === 0) return true
  row.text ??= row.cells.join('\\n').toLowerCase()
  return words.every((word) => row.text.includes(word))
}

function sorted(rows, { index, direction }, columns) {
  const compare = comparison(columns[index].kind)
  return rows.toSorted((a, b) => direction * compare(a.cells[index], b.cells[index]))
}

function comparison(kind) {
  if (kind === 'number') return (a, b) => (parseFloat(a) || 0) - (parseFloat(b) || 0)
  if (kind !== 'level') return (a, b) => (a === '') - (b === '') || collator.compare(a, b)
  const place = (level) => (badness.includes(level) ? badness.indexOf(level) : badness.length)
  return (a, b) => place(a) - place(b) || collator.compare(a, b)
}

function searchField(state, find) {
  const label = make('label', { textContent: 'Search ' })
  const field = make('input', { type: 'search', autocomplete: 'off', spellcheck: false })
  field.addEventListener('input', () => {
    state.words = field.value.toLowerCase().split(/\\s+/).filter(Boolean)
    find()
  })
  label.append(field)
  return label
}

function choice({ heading, kind }, index, rows, state, find) {
  const counts = new Map()
  for (const { cells } of rows) counts.set(cells[index], (counts.get(cells[index]) ?? 0) + 1)
  if (counts.size < 2) return []
  const label = make('label', { textContent: heading + ' ' })
  const list = make('select')
  const frequent = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a)).slice(0, 200)
  const values = frequent.sort(comparison(kind))
  list.append(new Option('all', ''))
  values.forEach((value, place) => list.append(new Option((value || 'none') + ' (' + count(counts.get(value)) + ')', place)))
  list.addEventListener('change', () => {
    if (list.value === '') state.chosen.delete(index)
    else state.chosen.set(index, values[Number(list.value)])
    find()
  })
  label.append(list)
  return [label]
}

function sortable({ cell, heading }, index, columns, state, find) {
  const button = make('button', { type: 'button', textContent: heading })
  cell.replaceChildren(button)
  button.addEventListener('click', () => {
    const again = state.sort?.index === index
    state.sort = { index, direction: again ? -state.sort.direction : 1 }
    for (const column of columns) column.cell.removeAttribute('aria-sort')
    cell.setAttribute('aria-sort', state.sort.direction > 0 ? 'ascending' : 'descending')
    find()
  })
}

function elementOf(row, columns) {
  row.element ??= made(row.cells, columns)
  return row.element
}

function made(cells, columns) {
  const element = make('tr')
  cells.forEach((text, index) => {
    const { kind, link } = columns[index]
    const cell = make('td', { className: kind ?? '' })
    cell.append(content(text, kind, link))
    element.append(cell)
  })
  return element
}

function content(text, kind, link) {
  if (kind === 'level') {
    const badge = make('span', { className: 'badge', textContent: text })
    badge.dataset.level = text
    return badge
  }
  if (!link || text === '') return text
  return make('a', { href: link + encodeURIComponent(text), rel: 'noreferrer', textContent: text })
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties)
}

function count(number) {
  return number.toLocaleString('en')
}
`;

;// CONCATENATED MODULE: ./build/shared/report/src/page/style.js
/** The page's look: light, dark, narrow and printed. Colours have a contrast of at least 4.5 to 1 (WCAG 2.2, AA). */
const style = `
:root {
  --page: #ffffff; --ink: #1b1f24; --soft: #59636e; --line: #d4d9df; --panel: #f5f7f9; --accent: #0b5cad; --bar: #3d7fc4;
  --bad: #b3202a; --bad-back: #fdeaea; --warn: #8a4b00; --warn-back: #fdf1dc; --good: #17692f; --good-back: #e4f5e8;
  --calm: #3f4a56; --calm-back: #e9edf1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161b; --ink: #e6e9ed; --soft: #9aa5b1; --line: #323a44; --panel: #1a2027; --accent: #78b4f0; --bar: #4f8fd0;
    --bad: #ff9a9a; --bad-back: #44191d; --warn: #f2bd6b; --warn-back: #3d2c10; --good: #86d89c; --good-back: #173620;
    --calm: #c0c9d3; --calm-back: #2a323b;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; max-width: 90rem; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; background: var(--page); color: var(--ink);
  font: 0.9375rem/1.5 system-ui, sans-serif;
}
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 0 0 0.25rem; font-size: 1.25rem; overflow-wrap: anywhere; }
p { margin: 0.5rem 0; }
a { color: var(--accent); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem; background: var(--page); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.kicker, .note, .empty, .status, .without-script, caption, dt { color: var(--soft); }
.kicker { margin: 0 0 0.25rem; }
.verdict { font-size: 1.0625rem; }
.scripted .without-script { display: none; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0.75rem 1.5rem; margin: 1rem 0 0; }
dt { font-size: 0.8125rem; }
dd { margin: 0; overflow-wrap: anywhere; }
nav { margin: 1.5rem 0 0; padding: 0.5rem 0; border-block: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.count { margin-left: 0.375rem; color: var(--soft); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
section { margin-top: 2.25rem; }
.badge { display: inline-block; padding: 0 0.5rem; border-radius: 1rem; font-size: 0.8125rem; font-weight: 600; white-space: nowrap;
  background: var(--calm-back); color: var(--calm); }
.badge:empty { display: none; }
.badge[data-level=critical], .badge[data-level=high], .badge[data-level=fail], .badge[data-level=deny], .badge[data-level=missing] {
  background: var(--bad-back); color: var(--bad); }
.badge[data-level=critical], .badge[data-level=malware] { background: var(--bad); color: var(--page); }
.badge[data-level=medium], .badge[data-level=hold], .badge[data-level=review], .badge[data-level=partly] {
  background: var(--warn-back); color: var(--warn); }
.badge[data-level=pass], .badge[data-level=allow], .badge[data-level=filled] { background: var(--good-back); color: var(--good); }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin: 0.75rem 0; }
.tools label { display: inline-flex; align-items: center; gap: 0.375rem; color: var(--soft); font-size: 0.875rem; }
.status { margin: 0 0 0 auto; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
input, select, button { font: inherit; color: var(--ink); background: var(--page); border: 1px solid var(--line); border-radius: 0.375rem;
  padding: 0.25rem 0.5rem; }
input[type=search] { width: 18rem; max-width: 60vw; }
select { max-width: 14rem; }
.more { margin-top: 0.75rem; cursor: pointer; }
.scroll { overflow-x: auto; margin-top: 0.5rem; border: 1px solid var(--line); border-radius: 0.5rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
.scroll th { padding: 0.5rem 0.75rem; background: var(--panel); text-align: left; vertical-align: bottom; white-space: nowrap; }
.scroll th button { padding: 0; border: 0; background: none; font-weight: 600; cursor: pointer; }
.scroll th button::after { content: ' ↕'; color: var(--soft); font-weight: 400; }
.scroll th[aria-sort=ascending] button::after { content: ' ↑'; color: var(--accent); }
.scroll th[aria-sort=descending] button::after { content: ' ↓'; color: var(--accent); }
.scroll td { padding: 0.375rem 0.75rem; border-top: 1px solid var(--line); vertical-align: top;
  overflow-wrap: anywhere; min-width: 7.5rem; max-width: 48rem; }
.scroll td:first-child { min-width: 12rem; }
.scroll td.prose { min-width: 16rem; }
.scroll td.code { min-width: 8rem; max-width: 20rem; }
.scroll td.level, .scroll td.number { min-width: 0; }
.scroll tbody tr:hover { background: var(--panel); }
.code, pre { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; font-size: 0.8125rem; }
.number, th[data-kind=number] { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.chart-grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1.5rem 2.5rem; align-items: start; }
.chart caption { padding-bottom: 0.375rem; text-align: left; }
.chart th { width: 40%; padding: 0.125rem 0.75rem 0.125rem 0; text-align: left; font-weight: 400; overflow-wrap: anywhere; }
.chart td { padding: 0.125rem 0 0.125rem 0.75rem; }
.chart .bar { width: 45%; padding-left: 0; }
.chart svg { display: block; width: 100%; height: 0.75rem; border-radius: 0.125rem; }
.track { fill: var(--panel); }
.value { fill: var(--bar); }
details { margin: 0.5rem 0; border: 1px solid var(--line); border-radius: 0.5rem; }
summary { padding: 0.5rem 0.75rem; cursor: pointer; overflow-wrap: anywhere; }
pre { margin: 0; padding: 0.75rem; overflow-x: auto; border-top: 1px solid var(--line); }
ins { background: var(--good-back); color: var(--good); text-decoration: none; }
del { background: var(--bad-back); color: var(--bad); text-decoration: none; }
@media (max-width: 40rem) {
  .status { margin-left: 0; width: 100%; }
  .scroll td { min-width: 8rem; }
}
@media print {
  :root {
    --page: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --panel: #f2f2f2; --accent: #000000; --bar: #555555;
    --bad: #8f1019; --bad-back: #ffffff; --warn: #6b3a00; --warn-back: #ffffff; --good: #0f4d21; --good-back: #ffffff;
    --calm: #222222; --calm-back: #ffffff;
  }
  html { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  nav, .skip, .more, .tools label, .scroll th button::after { display: none; }
  .badge { border: 1px solid; font-size: 7pt; }
  .status { font-size: 8pt; }
  .scroll { overflow: visible; border: 0; }
  table { font-size: 8pt; }
  .code, pre { font-size: 7pt; }
  .scroll th button { display: contents; }
  .scroll td { min-width: 0; padding: 0.125rem 0.375rem; }
  .scroll th { padding: 0.25rem 0.375rem; white-space: normal; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  section { margin-top: 1.25rem; }
}
`;

;// CONCATENATED MODULE: ./build/shared/report/src/page/embed.js

/**
 * Rows as JSON in a block that no browser runs. Without `<` nothing in it can end the block or begin a comment:
 * https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements
 */
function embeddedRows(rows) {
    const lines = rows.map((row) => JSON.stringify(row).replaceAll('<', '\\u003c'));
    return tag('script', { type: 'application/json' }, { html: `[${lines.join(',\n')}]` });
}

;// CONCATENATED MODULE: ./build/shared/report/src/page/table.js




/** Rows that are there without a script; the others are made from data when they are asked for. */
const plainRows = 200;
/** A page of more is none that a browser opens in seconds. */
const mostRows = 100_000;
/** Longer cells are cut, in UTF-16 units. */
const longestCell = 1000;
/** A table, and what its script needs to search, sort and filter it. */
function tableBlocks({ title, columns, rows, empty = 'None.' }) {
    if (rows.length === 0)
        return [tag('p', { class: 'empty' }, (0,html/* text */.Qq)(empty))];
    const kept = rows.slice(0, mostRows);
    const shown = kept.map((row) => columns.map((_, index) => (0,printable/* shorten */.ml)((0,printable/* visible */.RK)(row[index] ?? ''), longestCell)));
    const table = tag('table', {}, tag('thead', {}, tag('tr', {}, ...columns.map(headingCell))), tag('tbody', {}, joined(shown.slice(0, plainRows).map((row) => bodyRow(row, columns)), '\n')));
    const later = shown.slice(plainRows);
    return [
        tag('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title }, table),
        ...(later.length > 0 ? [withoutScript(later.length), embeddedRows(later)] : []),
        ...(rows.length > kept.length ? [leftOut(rows.length - kept.length)] : []),
    ];
}
function headingCell({ heading, kind, filter, link }) {
    return tag('th', { scope: 'col', 'data-kind': kind, 'data-filter': filter === true || undefined, 'data-link': link }, (0,html/* text */.Qq)(heading));
}
function bodyRow(cells, columns) {
    return tag('tr', {}, ...columns.map((column, index) => bodyCell(cells[index] ?? '', column)));
}
function bodyCell(value, { kind, link }) {
    if (kind === 'level')
        return tag('td', { class: kind }, levelBadge(value));
    const content = (0,html/* text */.Qq)(value);
    if (link === undefined || value === '')
        return tag('td', { class: kind }, content);
    const href = `${link}${encodeURIComponent(value.toWellFormed())}`;
    return tag('td', { class: kind }, tag('a', { href, rel: 'noreferrer' }, content));
}
/** A word that says how bad something is, coloured by its value. */
function levelBadge(level) {
    return tag('span', { class: 'badge', 'data-level': level }, (0,html/* text */.Qq)(level));
}
function withoutScript(rows) {
    return tag('p', { class: 'without-script' }, (0,html/* text */.Qq)(`${rows} more rows are shown where scripts may run.`));
}
function leftOut(rows) {
    return tag('p', {}, (0,html/* text */.Qq)(`${rows} more rows are left out of this page.`));
}

;// CONCATENATED MODULE: ./build/shared/report/src/page/render.js









/**
 * The page as one HTML document that loads nothing: it can be opened from the disk, mailed and kept. Without scripts it
 * shows the same, but the first rows alone of long tables. The same page gives the same bytes.
 */
function renderPage(page) {
    const sections = withAnchors(page.sections);
    const body = tag('body', {}, tag('a', { class: 'skip', href: '#content' }, (0,html/* text */.Qq)('Skip to the content')), header(page), contents(sections), tag('main', { id: 'content' }, joined(sections.map(sectionBlock), '\n')), tag('script', {}, { html: script }));
    return `<!doctype html>\n${tag('html', { lang: 'en' }, head(page), body).html}\n`;
}
function head({ title }) {
    return tag('head', {}, tag('meta', { charset: 'utf-8' }), tag('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(script, style) }), tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), tag('meta', { name: 'referrer', content: 'no-referrer' }), tag('meta', { name: 'color-scheme', content: 'light dark' }), tag('title', {}, (0,html/* text */.Qq)(title)), tag('style', {}, { html: style }));
}
function header({ title, kicker, verdict, facts }) {
    const list = facts.flatMap(([name, value]) => tag('div', {}, tag('dt', {}, (0,html/* text */.Qq)(name)), tag('dd', {}, (0,html/* text */.Qq)(value))));
    return tag('header', {}, ...(kicker === undefined ? [] : [tag('p', { class: 'kicker' }, (0,html/* text */.Qq)(kicker))]), tag('h1', {}, (0,html/* text */.Qq)(title)), ...(verdict
        ? [tag('p', { class: 'verdict' }, levelBadge(verdict.outcome), (0,html/* text */.Qq)(' '), (0,html/* text */.Qq)(verdict.headline))]
        : []), ...(list.length > 0 ? [tag('dl', {}, ...list)] : []));
}
function contents(sections) {
    const items = sections.map(({ id, section }) => {
        const count = section.kind === 'table'
            ? [tag('span', { class: 'count' }, (0,html/* text */.Qq)(section.count ?? String(section.rows.length)))]
            : [];
        return tag('li', {}, tag('a', { href: `#${id}` }, (0,html/* text */.Qq)(section.title), ...count));
    });
    return tag('nav', { 'aria-label': 'Contents' }, tag('ul', {}, ...items));
}
function sectionBlock({ id, section }) {
    const { title, note } = section;
    const headingId = `${id}-title`;
    return tag('section', { id, class: section.kind, 'aria-labelledby': headingId }, tag('h2', { id: headingId }, (0,html/* text */.Qq)(title)), ...(note === undefined ? [] : [tag('p', { class: 'note' }, (0,html/* text */.Qq)(note))]), ...sectionBody(section));
}
function sectionBody(section) {
    switch (section.kind) {
        case 'table':
            return tableBlocks(section);
        case 'charts':
            return [chartsBlock(section.charts)];
        case 'diffs':
            return section.diffs.map(diffBlock);
    }
}
/** Ids for links, of the title's letters, so that they stay when sections come and go. */
function withAnchors(sections) {
    const taken = new Set(['content']);
    return sections.map((section) => {
        const slug = (0,printable/* visible */.RK)(section.title)
            .toLowerCase()
            .replaceAll(/[^a-z0-9]+/g, '-')
            .replaceAll(/^-|-$/g, '') || 'part';
        let id = slug;
        for (let copy = 2; taken.has(id); copy++)
            id = `${slug}-${copy}`;
        taken.add(id).add(`${id}-title`);
        return { id, section };
    });
}

// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var src = __webpack_require__(6980);
// EXTERNAL MODULE: ./build/shared/report/src/log.js
var log = __webpack_require__(5271);
// EXTERNAL MODULE: ./build/shared/report/src/measured.js + 1 modules
var measured = __webpack_require__(3847);
// EXTERNAL MODULE: ./build/shared/report/src/summary.js
var summary = __webpack_require__(4361);
;// CONCATENATED MODULE: ./build/shared/report/src/page/verdict-page.js




/** The page of any action's verdict: what changed, findings, measured tables and charts. */
function verdictPage(action, verdict) {
    const { facts, tables, changes, diffs, charts } = (0,measured/* measuredParts */.nz)(verdict.measured);
    const sections = [
        ...changes.map(measuredTable),
        ...(diffs.length > 0 ? [{ kind: 'diffs', title: 'Texts that changed', diffs }] : []),
        findingsTable(verdict.findings),
        ...(charts.length > 0 ? [{ kind: 'charts', title: 'Charts', charts }] : []),
        ...tables.map(measuredTable),
    ];
    return {
        title: action,
        verdict: { outcome: verdict.outcome, headline: (0,summary/* headline */.Pl)(verdict) },
        facts: facts.map(([name, value]) => [(0,measured/* humanName */.zV)(name), (0,measured/* humanValue */.NZ)(name, value)]),
        sections,
    };
}
/** All findings, worst first. */
function findingsTable(findings) {
    return {
        kind: 'table',
        title: 'Findings',
        columns: [
            { heading: 'severity', kind: 'level', filter: true },
            { heading: 'what was found', kind: 'prose' },
            { heading: 'what to do', kind: 'prose' },
            { heading: 'where', kind: 'code' },
            { heading: 'rule', kind: 'code', filter: true },
        ],
        rows: findings
            .toSorted(src/* bySeverity */.Np)
            .map(({ severity, message, remedy, at, rule }) => [severity, message, remedy, at ? (0,log/* showPlace */.R)(at) : '', rule]),
        empty: 'Nothing was found.',
    };
}
const levels = new Set(['severity', 'verdict', 'decision', 'outcome']);
function measuredTable({ name, columns, rows }) {
    const value = (row, column) => row[column] ?? '';
    return {
        kind: 'table',
        title: (0,measured/* humanName */.zV)(name),
        columns: columns.map((column) => {
            if (levels.has(column))
                return { heading: (0,measured/* humanName */.zV)(column), kind: 'level', filter: true };
            const isNumber = rows.every((row) => typeof value(row, column) === 'number');
            return { heading: (0,measured/* humanName */.zV)(column), ...(isNumber && { kind: 'number' }) };
        }),
        rows: rows.map((row) => columns.map((column) => (0,measured/* humanValue */.NZ)(column, value(row, column)))),
    };
}

;// CONCATENATED MODULE: ./build/shared/report/src/page/index.js




/***/ })

};
;