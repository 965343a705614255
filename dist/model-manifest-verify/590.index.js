"use strict";
exports.id = 590;
exports.ids = [590];
exports.modules = {

/***/ 91590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanSource: () => (/* binding */ scanSource)
});

// EXTERNAL MODULE: ./build/shared/archives/src/index.js + 20 modules
var src = __webpack_require__(92825);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var files_src = __webpack_require__(58881);
;// CONCATENATED MODULE: ./build/shared/models/src/context.js


/** A zip in a zip in a zip … ends here. */
const deepest = 5;
/** Members of one file, at all depths. */
const mostMembers = 200_000;
/** Longest name that a message repeats, in UTF-16 units. */
const longestName = 200;
/** Starts a scan of one file. `judge` is how its members are judged. */
function startContext(judge) {
    const shared = { judge, budget: (0,src/* startBudget */.cg)(), members: 0, unknown: 0 };
    return { ...nested(shared, 0), unknownMembers: () => shared.unknown };
}
function nested(shared, depth) {
    return {
        budget: shared.budget,
        scanMember(name, source) {
            const message = refusal(shared, depth);
            if (message !== undefined)
                return [tooLarge(message)];
            shared.members++;
            const { formats, findings } = judgeMember(shared, name, source, nested(shared, depth + 1));
            if (formats.length === 0)
                shared.unknown++;
            const member = (0,files_src/* shown */.SP)(name.slice(0, longestName));
            return findings.map((finding) => ({ ...finding, message: `In ${member}: ${finding.message}` }));
        },
    };
}
function judgeMember(shared, name, source, context) {
    try {
        return shared.judge(name, source, context);
    }
    catch (error) {
        if (!(error instanceof src/* ArchiveError */.di))
            throw error;
        const { rule, message, details } = error;
        return { formats: ['unreadable'], findings: [{ rule, severity: 'high', message, remedy: details.remedy }] };
    }
}
function refusal({ members }, depth) {
    if (depth === deepest)
        return `Archives are nested more than ${deepest} deep.`;
    return members === mostMembers ? `The file has more than ${mostMembers} members.` : undefined;
}
function tooLarge(message) {
    return { rule: 'scan/too-large', severity: 'high', message, remedy: 'Unpack the archives, and ship their files.' };
}

// EXTERNAL MODULE: ./build/shared/models/src/formats/reading/judgement.js
var judgement = __webpack_require__(25682);
;// CONCATENATED MODULE: ./build/shared/models/src/formats/code/languages.js
const python = { format: 'python', what: 'Python source', rule: 'code/python-module' };
function script(format, what) {
    return { format, what, rule: 'code/script' };
}
/** Interpreters go by the ending of a name, and run whatever is in the file. */
const byEnding = [
    ['py pyw', python],
    ['sh bash zsh ksh fish command', script('shell-script', 'a shell script')],
    ['bat cmd', script('batch-file', 'a batch file of Windows')],
    ['ps1 psm1 psd1', script('powershell', 'a PowerShell script')],
    ['vbs vbe wsf wsh hta jse', script('windows-script', 'a script of Windows')],
    ['js mjs cjs', script('javascript', 'JavaScript')],
    ['rb', script('ruby', 'Ruby source')],
    ['pl pm', script('perl', 'Perl source')],
    ['php', script('php', 'PHP source')],
    ['lua', script('lua', 'Lua source')],
    ['jl', script('julia', 'Julia source')],
    ['applescript scpt', script('applescript', 'an AppleScript')],
];
const languages = new Map(byEnding.flatMap(([endings, language]) => endings.split(' ').map((end) => [end, language])));
/** The language of a text by its name and its first bytes; none for what no interpreter takes. */
function languageOf(name, text) {
    const named = languages.get(/\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
    return named ?? (text === '' ? undefined : languageOfContent(text));
}
function languageOfContent(text) {
    const start = text.replace(/^\u{feff}/u, '');
    const interpreter = /^#![ \t]*(\/[^\r\n]*)/.exec(start)?.[1];
    if (interpreter !== undefined) {
        return /\bpython/.test(interpreter) ? python : script('script', `a script for ${interpreter.trim().slice(0, 100)}`);
    }
    if (/^@echo (?:off|on)\b/i.test(start))
        return languages.get('bat');
    if (start.startsWith('<?php'))
        return languages.get('php');
    return isPython(start) ? python : undefined;
}
const statement = /^(?:import|from|def|class|async|await|if|elif|else|for|while|try|except|finally|with|return|raise|del|pass|global|assert|print|match|case|exec|eval)\b|^@\w|^["'rbfu]*["']|^[A-Za-z_][\w.]*(?:\[[^\]]*\])?(?:\s*,\s*\w+)*\s*(?:[-+*/|&^%@]?=(?!=)|\(|:\s*[\w[\], .|]+=)|^[)\]}]/;
const unmistakable = /^(?:import\s+[\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.]+)*\s*(?:[#;].*)?$|from\s+[\w.]+\s+import\s+[\w(*]|def\s+\w+\s*\(|class\s+\w+\s*[(:]|(?:exec|eval|__import__)\s*\()/;
/** Whether every line that is not indented is a statement of Python, and one of them is nothing else. Prose never is. */
function isPython(text) {
    let quotes;
    let sure = false;
    for (let at = 0, end = 0; at < text.length; at = end + 1) {
        // Most texts are none by their first line.
        end = text.indexOf('\n', at);
        if (end < 0)
            end = text.length;
        const line = text.slice(at, end);
        const quoted = quotes !== undefined;
        for (const [mark] of line.matchAll(/"""|'''/g)) {
            if (quotes === undefined)
                quotes = mark;
            else if (quotes === mark)
                quotes = undefined;
        }
        if (quoted || /^(?:\s|#|\\|$)/.test(line))
            continue;
        if (!statement.test(line))
            return false;
        sure ||= unmistakable.test(line.trimEnd());
    }
    return sure;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/denylist.js
/**
 * Modules and functions that are known to run code, start programs, open files or reach any object by its name. What
 * is not here is refused as well: this only tells how bad it is. Collected from picklescan, modelscan and fickling.
 */
const wholeModules = new Set(('__main__ _aix_support _io _osx_support _pickle _posixsubprocess _pyrepl _testcapi aiohttp asyncio atexit bdb ' +
    'cProfile cloudpickle code codeop commands concurrent ctypes dill distutils doctest ensurepip fileinput ftplib gc ' +
    'getpass gzip http httplib idlelib imaplib imp importlib inspect io joblib lib2to3 linecache logging marshal mmap ' +
    'multiprocessing netrc nntplib nt ntpath os paramiko pathlib pdb pickle pip pipes pkg_resources pkgutil platform ' +
    'poplib popen2 posix posixpath profile pty pydoc requests runpy setuptools shelve shutil signal site smtplib socket ' +
    'socketserver ssl subprocess sys sysconfig tarfile telnetlib tempfile test threading timeit trace types urllib urllib2 ' +
    'urllib3 uuid venv webbrowser winreg xmlrpc zipfile zipimport').split(' '));
/** By their first module: functions of packages that are otherwise about data. */
const functions = {
    builtins: /^(?:__import__|apply|breakpoint|compile|delattr|eval|exec|execfile|getattr|globals|input|locals|open|setattr|vars|type)\b/,
    __builtin__: /^(?:__import__|apply|breakpoint|compile|delattr|eval|exec|execfile|file|getattr|globals|input|locals|open|reload|setattr|vars|type)\b/,
    operator: /^(?:attrgetter|itemgetter|methodcaller|call)\b/,
    _operator: /^(?:attrgetter|itemgetter|methodcaller|call)\b/,
    functools: /^(?:partial|partialmethod|reduce)\b/,
    numpy: /\b(?:f2py|testing|load|loads|fromfile|memmap|distutils|ctypeslib|exec_command|runstring|save\w*)\b/,
    pandas: /\b(?:read_\w+|eval|to_pickle)\b/,
    torch: /\b(?:load\w*|hub|collect_env|bottleneck|codecache|_dynamo|_inductor|execWrapper|cpp_extension|ShapeEnv|ConfigModule|decoder)\b/,
};
/** Whether an import by itself shows an attack. */
function isDangerous(module, name) {
    const [first = ''] = module.split('.');
    return (wholeModules.has(first) || (functions[first]?.test(`${module.slice(first.length + 1)} ${name}`.trim()) ?? false));
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/code/tags.js


/** Tags of plain values, which `yaml.full_load` takes as well (yaml/constructor.py). */
const plainTags = new Set('none bool str unicode bytes int long float complex list tuple dict'.split(' '));
/** `!!python/object/apply:os.system`, also spelled out or with escapes, where a tag may stand. */
const tag = {
    marks: ['!!', '!<', '!ruby/'],
    pattern: /(?:^|[\s[{,])(!<[^>\s]*>|![^\s,\]}]+)/g,
    report: ([, spelled = ''], judgement, offset) => {
        const name = unescaped(spelled)
            .replace(/^!<([^>]*)>?/, '$1')
            .replace('tag:yaml.org,2002:', '!!');
        const kind = /^!!python\/([^:]*)/.exec(name)?.[1];
        const runs = kind === undefined ? /^!{1,2}(?:ruby\/|js\/function)/.test(name) : !plainTags.has(kind);
        if (!runs)
            return;
        judgement.report('code/yaml-object', `The YAML tag ${(0,files_src/* shown */.SP)(name.slice(0, 200))} makes its reader run code.`, {
            severity: 'critical',
            remedy: 'Do not load it: write the values themselves in its place, and read it with a safe loader.',
            offset,
        });
    },
};
/** Tags may have the escapes of addresses in them. */
function unescaped(spelled) {
    return spelled.replaceAll(/%([0-9a-fA-F]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
/** A shorthand of one's own for the tags of Python. */
const shorthand = {
    marks: ['%TAG'],
    pattern: /(?:^|\n)%TAG[ \t]+\S+[ \t]+(tag:yaml\.org,2002:(?:$|\s|p)|tag:yaml(?:$|\s)|tag:(?:$|\s))/g,
    report: (_, judgement, offset) => {
        judgement.report('code/yaml-object', 'The YAML declares a name of its own for tags that make objects of Python.', {
            remedy: 'Do not load it: no configuration needs one.',
            offset,
        });
    },
};
/** What `hydra.utils.instantiate` imports by its name and calls, whatever it is. */
const target = {
    marks: ['target'],
    pattern: /(?:_|\\x5[fF]|\\u005[fF])target(?:_|\\x5[fF]|\\u005[fF])["']?\s*:\s*[|>]?-?\s*["']?([A-Za-z_$][^\s"',}\]]{0,300})/g,
    report: ([, name = ''], judgement, offset) => {
        const dot = name.lastIndexOf('.');
        if (dot < 0 && !name.includes('$'))
            return;
        const dangerous = isDangerous(name.slice(0, Math.max(dot, 0)), name.slice(dot + 1));
        judgement.report('code/instantiate', `The configuration has ${(0,files_src/* shown */.SP)(name.slice(0, 200))} imported and called when it is instantiated${dangerous ? '' : '; whether that is harmless is not known'}.`, dangerous
            ? { severity: 'critical', remedy: 'Do not load it: no model needs that function.', offset }
            : {
                severity: 'medium',
                unjudged: true,
                remedy: 'Review what it names, and except code/instantiate for its digest in the manifest.',
                offset,
            });
    },
};
/** What MLflow imports by its name to load a model (`MLmodel`). Its own modules read files that are judged themselves. */
const loader = {
    marks: ['loader_module'],
    pattern: /(?:^|[\s{,])["']?loader_module["']?\s*:\s*["']?([^\s"',}\]]{1,300})/g,
    report: ([, name = ''], judgement, offset) => {
        if (/^mlflow(?:\.|$)/.test(name))
            return;
        judgement.report('code/instantiate', `MLflow imports ${(0,files_src/* shown */.SP)(name.slice(0, 200))} to load the model.`, {
            severity: 'medium',
            unjudged: true,
            remedy: 'Review that module, and except code/instantiate for its digest in the manifest.',
            offset,
        });
    },
};
const clues = [tag, shorthand, target, loader];
const marks = clues.flatMap((clue) => clue.marks).map((mark) => Buffer.from(mark));

;// CONCATENATED MODULE: ./build/shared/models/src/formats/code/text-code.js



/** In bytes: what a language is told by, and what tells whether it is text at all. */
const startBytes = 64 * 1024;
const headBytes = 512;
/** In bytes: what is looked through at once, and what of it is looked at again with the next. */
const pieceBytes = 1024 * 1024;
const overlap = 4096;
/** Prose, which shows code and is run by nobody. */
const prose = /(?:^|\/)(?:[^/]*\.(?:md|mdx|markdown|rst|adoc)|(?:README|LICEN[CS]E|NOTICE|COPYING|CHANGELOG)(?:\.txt)?)$/i;
/** The language of a file that interpreters run, by its name or its first lines. */
function languageOfFile(name, source) {
    if (prose.test(name))
        return undefined;
    return languageOf(name, startOf(source));
}
/** What an interpreter's text may begin with; nothing of what is none. */
function startOf(source) {
    const head = source.read(0, headBytes);
    if (isNoText(head))
        return '';
    const start = head.includes(0) ? head : source.read(0, startBytes);
    const text = start.toString('utf8');
    // The last line may be cut off.
    return start.length < source.size ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}
/**
 * Most headers of weights, for which a decoder need not be asked: one character and then NUL begins nothing that is told by
 * its first line, unless that character alone may.
 */
function isNoText(head) {
    return head[1] === 0 && !/[\s#\\"')\]}]/.test(String.fromCharCode(head[0] ?? 0));
}
function codeFinding({ rule, what }) {
    const module = rule === 'code/python-module';
    return {
        rule,
        severity: module ? 'medium' : 'high',
        message: module
            ? `The file is ${what}: it runs when it is imported, as loading the model with trust_remote_code does.`
            : `The file is ${what}, which runs as a program.`,
        remedy: `Take it out of the model; where the model needs it, review it and except ${rule} for its digest in the manifest.`,
        offset: 0,
    };
}
/** What a text says that makes its reader run something: tags of YAML, names that are imported and called. */
function judgeConfiguration(name, source) {
    if (prose.test(name))
        return [];
    return (0,judgement/* judge */.S)('Read the configuration with a safe loader.', (judgement) => {
        for (let at = 0; at < source.size; at += pieceBytes) {
            const start = Math.max(0, at - overlap);
            const piece = source.read(start, at - start + pieceBytes);
            if (marks.some((mark) => piece.includes(mark)))
                judgePiece(piece.toString('latin1'), start, at, judgement);
        }
        return undefined;
    }).findings;
}
/** What begins before `from` was told with the piece before, unless it was cut off there. */
function judgePiece(text, start, from, judgement) {
    for (const { pattern, report } of clues) {
        for (const match of text.matchAll(pattern)) {
            const offset = start + match.index;
            const wasWhole = offset + match[0].length < from;
            if (!wasWhole && !isComment(text, match.index))
                report(match, judgement, offset);
        }
    }
}
/** Whether what is found stands behind the mark of a comment that its line begins with. */
function isComment(text, at) {
    if (text[at] === '\n')
        return false;
    const line = text.lastIndexOf('\n', at) + 1;
    return /^[ \t]*#/.test(text.slice(line, Math.min(at, line + 200)));
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/container.js


/** What is wrong with the archive, and what is wrong with the files in it. */
function judgeArchive(archive, context) {
    return [...archive.faults.map(faultFinding), ...readable(archive).flatMap((entry) => judgeEntry(entry, context))];
}
/** The entries of an archive, none when they share bytes: then a small file could keep the reader busy for hours. */
function readable({ entries, faults }) {
    return faults.some(({ rule }) => rule.endsWith('/overlap')) ? [] : entries;
}
/** One file of an archive, by its content. */
function judgeEntry(entry, context) {
    if (entry.kind === 'directory' || entry.kind === 'link')
        return [];
    if (entry.kind !== 'file')
        return [specialFile(entry)];
    try {
        return context.scanMember(entry.name, entry.open());
    }
    catch (error) {
        return [errorFinding(error)];
    }
}
/** The content of a file that may turn out to be no archive that can be read. */
function judged(read) {
    try {
        return read();
    }
    catch (error) {
        return { findings: [errorFinding(error)] };
    }
}
/** What an archive's reader threw. Everything else is thrown on. */
function errorFinding(error) {
    if (!(error instanceof src/* ArchiveError */.di))
        throw error;
    return { rule: error.rule, severity: 'high', message: error.message, remedy: error.details.remedy };
}
function faultFinding(fault) {
    return { ...fault, severity: 'high' };
}
function specialFile({ name, offset }) {
    return {
        rule: 'archive/special-file',
        severity: 'high',
        message: `${(0,files_src/* shown */.SP)(name.slice(0, 200))} is no regular file: a hard link, a device or a FIFO.`,
        remedy: 'Pack the archive again with regular files only.',
        offset,
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/shared/models/src/formats/text.js

const text_pieceBytes = 1024 * 1024;
/** Longest piece of a character that a piece may cut off. */
const longestRest = 3;
/** Control characters that no text has, but tab, line feed, form feed, carriage return and escape. */
const binary = new Uint8Array(256);
for (let byte = 0; byte < 32; byte++)
    binary[byte] = [9, 10, 12, 13, 27].includes(byte) ? 0 : 1;
binary[127] = 1;
/** Whether all of it is text in UTF-8: JSON, YAML, Markdown, vocabularies. Reads all, unless it is not. */
function isText(source) {
    let rest = Buffer.alloc(0);
    for (let at = 0; at < source.size; at += text_pieceBytes) {
        const piece = Buffer.concat([rest, source.read(at, text_pieceBytes)]);
        if (hasBinary(piece))
            return false;
        const whole = at + text_pieceBytes >= source.size ? piece.length : piece.length - unfinished(piece);
        if (!(0,external_node_buffer_.isUtf8)(piece.subarray(0, whole)))
            return false;
        rest = piece.subarray(whole);
    }
    return true;
}
/** Whether the first bytes of a file may be those of a text. */
function beginsAsText(head) {
    return !hasBinary(head) && (0,external_node_buffer_.isUtf8)(head.subarray(0, head.length - unfinished(head)));
}
function hasBinary(piece) {
    for (const byte of piece)
        if (binary[byte] === 1)
            return true;
    return false;
}
/** How many bytes at the end are the start of a character. */
function unfinished(piece) {
    for (let back = 1; back <= longestRest; back++) {
        const byte = piece.at(-back) ?? 0;
        if ((byte & 0xc0) === 0x80)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/shared/models/src/formats/chat-template/judge-template.js + 10 modules
var judge_template = __webpack_require__(41498);
;// CONCATENATED MODULE: ./build/shared/models/src/formats/chat-template/chat-template.js



/** In bytes. Templates have some thousands. */
const longest = 1024 * 1024;
const chat_template_tag = /\{[{%]/;
const chat_template_statement = /\{%[-+]?\s*(?:if|for|set|macro|import|from|include|extends|block|call|filter|with|raw|generation)\b/;
/** The words of conversations, which other templates rarely have. */
const conversation = /\b(?:messages?|role|content|bos_token|eos_token|add_generation_prompt|tools)\b|__/;
/** A Jinja template in a file of its own, as transformers and vLLM read it (`chat_template.jinja`). */
const chatTemplate = {
    name: 'chat-template',
    matches(head, source) {
        if (head.includes(0))
            return false;
        const text = source.read(0, longest).toString('utf8');
        if (!chat_template_tag.test(text) || (looksLikeJson(head) && isJson(text, source.size)))
            return false;
        return (chat_template_statement.test(text) && conversation.test(text)) || chat_template_isDangerous(text);
    },
    read(source) {
        return (0,judgement/* judge */.S)('Save the template as UTF-8, and keep it short.', (judgement) => {
            if (source.size > longest) {
                judgement.stop('chat-template/limit', `The template has ${source.size} bytes; at most ${longest} are judged.`);
            }
            const template = decoded(source.read(0, source.size)) ?? judgement.stop('chat-template/encoding', 'The template is not UTF-8.');
            judgement.include((0,judge_template/* judgeTemplate */.a)(template, 'The chat template'));
            return { chatTemplate: template };
        });
    },
};
/** Whatever else the text is for: rendered as a template, it would do what templates must not. */
function chat_template_isDangerous(text) {
    return (0,judge_template/* judgeTemplate */.a)(text, '').some(({ rule, severity }) => ['critical', 'high'].includes(severity) && rule !== 'chat-template/loads-template');
}
function looksLikeJson(head) {
    return /^\s*(?:\{\s*["}]|\[\s*["[{\d\]-])/.test(head.toString('latin1'));
}
/** Longer documents than a template may have are left to their own reader. */
function isJson(text, size) {
    if (size > longest)
        return true;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function decoded(bytes) {
    try {
        return new external_node_util_.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/shared/models/src/formats/reading/starts.js
var reading_starts = __webpack_require__(24172);
;// CONCATENATED MODULE: ./build/shared/models/src/formats/code/native.js

/** Code that a system or a virtual machine runs: no model needs it to be loaded as data. */
function native_native(name, what, mark) {
    return {
        name,
        ...mark,
        read: () => ({
            findings: [
                {
                    rule: 'code/native',
                    severity: 'high',
                    message: `The file is ${what}: whoever loads or starts it runs what is in it.`,
                    remedy: 'Take it out of the model; where the runtime needs it, build it from its source, or review it and except code/native for its digest in the manifest.',
                    offset: 0,
                },
            ],
            facts: {},
        }),
    };
}
function begins(hex) {
    const start = Buffer.from(hex, 'hex');
    return { firstBytes: [...start.subarray(0, 1)], matches: (head) => (0,reading_starts/* startsWith */.w)(head, start) };
}
/** Where a DOS header says that the header of Windows is, in bytes. */
const peOffset = 0x3c;
/** Actually Portable Executables are shell scripts as well (https://github.com/jart/cosmopolitan): llamafile is one. */
const ape = Buffer.from("MZqFpD='", 'latin1');
function isPe(head, source) {
    if (head.subarray(0, 2).toString('latin1') !== 'MZ' || head.length < peOffset + 4)
        return false;
    if (head.subarray(0, ape.length).equals(ape))
        return true;
    return source.read(head.readUInt32LE(peOffset), 4).toString('latin1') === 'PE\0\0';
}
/** The type of a Mach-O file is a small number; a fat one lists a few architectures, as a Java class its version. */
function isMachO(head) {
    if (head.length < 28)
        return false;
    switch (head.readUInt32BE()) {
        case 0xfeedface:
        case 0xfeedfacf:
            return head.readUInt32BE(12) < 32;
        case 0xcefaedfe:
        case 0xcffaedfe:
            return head.readUInt32LE(12) < 32;
        case 0xcafebabe:
        case 0xcafebabf:
            return true;
        default:
            return false;
    }
}
/** Two bytes of a version, then `\r\n`; 16 bytes of header, and a code object (Lib/importlib/_bootstrap_external.py). */
function isPythonBytecode(head) {
    const code = 0x63;
    return head.length > 16 && head.readUInt16LE(2) === 0x0a0d && head[1] === 0x0d && ((head[16] ?? 0) & 0x7f) === code;
}
/** By the marks of each, https://en.wikipedia.org/wiki/List_of_file_signatures. */
const nativeCode = [
    native_native('elf', 'a program or library of Linux (ELF)', begins('7f454c46')),
    native_native('pe', 'a program or library of Windows (PE)', { firstBytes: [...Buffer.from('M')], matches: isPe }),
    native_native('mach-o', 'a program or library of macOS (Mach-O), or a Java class', {
        firstBytes: [0xfe, 0xce, 0xcf, 0xca],
        matches: isMachO,
    }),
    native_native('wasm', 'a WebAssembly module', begins('0061736d01000000')),
    native_native('dex', 'an Android program (DEX)', begins('6465780a30')),
    native_native('python-bytecode', 'compiled Python', { matches: isPythonBytecode }),
];

;// CONCATENATED MODULE: ./build/shared/models/src/formats/compressed.js



/** A compressed file is what it unpacks to. */
function compressed(name, firstBytes, matches, readArchive) {
    return {
        name,
        firstBytes,
        matches: (_, source) => matches(source),
        read: (source, context) => judged(() => ({ findings: judgeArchive(readArchive(source, context.budget), context) })),
    };
}
const gzip = compressed('gzip', [0x1f], src/* isGzip */.bf, src/* readGzip */.H9);
/** As joblib compresses by default. Its first byte says how much may be looked back upon (RFC 1950, 2.2). */
const zlib = compressed('zlib', [0x08, 0x18, 0x28, 0x38, 0x48, 0x58, 0x68, 0x78], src/* isZlib */.Yh, src/* readZlib */.Uf);
/** `ZF`, the unpacked length as hexadecimal text, blanks; then a zlib stream (joblib/numpy_pickle_compat.py). */
const zfileHeader = /^ZF0x([0-9a-f]{1,17})L? {2,}/;
function zfileStart(source) {
    const start = zfileHeader.exec(source.read(0, 24).toString('latin1'))?.[0].length;
    // Python 2 wrote one character more.
    return start === 21 || start === 22 ? start : undefined;
}
/** As joblib compressed before version 0.10. */
const zfile = compressed('joblib-zfile', [...Buffer.from('Z')], (source) => zfileStart(source) !== undefined, (source, budget) => (0,src/* readZlib */.Uf)((0,files_src/* partOf */.BU)(source, zfileStart(source) ?? 0, source.size), budget));

// EXTERNAL MODULE: ./build/shared/models/src/formats/gguf/gguf.js + 4 modules
var gguf = __webpack_require__(14654);
;// CONCATENATED MODULE: ./build/shared/models/src/formats/keras-names.js
/** Packages whose classes are made to be built from a configuration. */
const keras_names_packages = new Set(['keras', 'keras_hub', 'keras_nlp', 'keras_cv', 'tf_keras']);
const kerasInTensorFlow = /^tensorflow\.(?:python\.)?keras(?:\.|$)/;
/** Whether a module belongs to Keras, in all its distributions. */
function isOfKeras(module) {
    return keras_names_packages.has(module.split('.', 1)[0] ?? '') || kerasInTensorFlow.test(module);
}
/** Whether a name of the form `package>name` is registered by a distribution of Keras itself. */
function isRegisteredByKeras(registeredName) {
    return keras_names_packages.has(registeredName.split('>', 1)[0] ?? '');
}
/**
 * What configurations have no business with: files, downloads, settings, loading. Keras refuses most of them since 3.10
 * (`NON_MODELING_APIS` in keras/src/saving/serialization_lib.py); before, it called them.
 */
function isNonModeling(module, name) {
    const area = areaOf(module);
    return (/^(?:config|saving|backend|datasets|distribution|preprocessing|export|callbacks|tokenizers)\b/.test(area) ||
        (/^utils\b/.test(area) && !modelingUtilities.has(name)) ||
        (/^models\b/.test(area) && /load|save|from_json|clone/.test(name)));
}
/** What a module is about, whichever distribution and alias names it: `keras._tf_keras.keras.utils` is `utils`. */
function areaOf(module) {
    return module
        .replace(/^(?:tensorflow\.(?:python\.)?keras|tf_keras|keras_hub|keras_nlp|keras_cv|keras)(?:\.|$)/, '')
        .replace(/^(?:(?:src|api|legacy|_v\d+|_tf_keras|keras|python)(?:\.|$))+/, '');
}
const modelingUtilities = new Set(['FeatureSpace', 'Feature', 'Cross', 'normalize', 'to_categorical']);
/** Functions of Python that run code, open files or reach objects. */
const pythonBuiltins = new Set([
    'eval',
    'exec',
    'compile',
    'open',
    'input',
    'breakpoint',
    '__import__',
    'getattr',
    'setattr',
    'delattr',
    'globals',
    'locals',
    'vars',
    'memoryview',
    'help',
    'exit',
    'quit',
]);
/** Layers that read a vocabulary: from a file or an address when it is a string (CVE-2025-12058). */
const lookupLayers = new Set([
    'StringLookup',
    'IntegerLookup',
    'IndexLookup',
    'TextVectorization',
]);

;// CONCATENATED MODULE: ./build/shared/models/src/formats/keras.js


const codeRemedy = 'Ask for the model without Python code in it: with registered layers instead of lambdas. Do not load it.';
const customRemedy = 'Review the code of the custom object, pin it with the model, and list the finding as a reviewed exception of the manifest.';
const importRemedy = 'Do not load it: Keras before 3.9 imports whatever module a configuration names.';
/** Whether JSON is what Keras builds a model from. */
function isKerasConfig(value) {
    return isObject(value) && typeof value['class_name'] === 'string' && 'config' in value;
}
/**
 * Judges the configuration of a model at every depth: `config.json` of a `.keras` file, `model_config` of HDF5, the
 * metadata of a SavedModel (keras/src/saving/serialization_lib.py). What it names is imported and called by loading it.
 */
function judgeKerasConfig(config, judgement) {
    const waiting = [{ value: config, where: 'the model' }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { value, where } = next;
        if (Array.isArray(value)) {
            for (const element of value)
                waiting.push({ value: element, where });
        }
        else if (isObject(value)) {
            const name = nameOf(value) ?? where;
            if (typeof value['class_name'] === 'string')
                judgeObject(value, value['class_name'], name, judgement);
            for (const inner of Object.values(value))
                waiting.push({ value: inner, where: name });
        }
    }
}
function nameOf({ class_name: className, config }) {
    if (typeof className !== 'string')
        return undefined;
    const name = isObject(config) && typeof config['name'] === 'string' ? ` ${shortened(config['name'])}` : '';
    return `${/^\w{1,100}$/.test(className) ? className : shortened(className)}${name}`;
}
function judgeObject(object, className, name, judgement) {
    const { module, config } = object;
    if (className === '__lambda__') {
        judgement.report('keras/lambda', `${name} holds Python bytecode, which loading runs.`, {
            severity: 'critical',
            remedy: codeRemedy,
        });
    }
    else if (className === 'Lambda' || className.endsWith('>Lambda')) {
        judgeLambda(config, name, judgement);
    }
    else if (className === 'TorchModuleWrapper') {
        judgement.report('keras/torch-module', `${name} holds a pickled PyTorch module, which loading runs.`, {
            severity: 'critical',
            remedy: codeRemedy,
        });
    }
    else if (className === 'TFSMLayer') {
        judgement.report('keras/saved-model-layer', `${name} loads a SavedModel from another path.`, { remedy: codeRemedy });
    }
    else if (lookupLayers.has(className) && isObject(config) && typeof config['vocabulary'] === 'string') {
        const message = `${name} reads its vocabulary from ${shortened(config['vocabulary'])}.`;
        judgement.report('keras/file-read', message, { remedy: 'Ask for the model with its vocabulary inside.' });
    }
    judgeOrigin(object, className, name, judgement);
    if (className === 'function' && module === 'builtins' && typeof config === 'string' && pythonBuiltins.has(config)) {
        judgement.report('keras/import', `${name} calls Python's ${config}().`, {
            severity: 'critical',
            remedy: importRemedy,
        });
    }
}
/** Keras 2 writes bytecode as a list; Keras 3 as an object that is judged by itself. */
function judgeLambda(config, name, judgement) {
    const lambda = isObject(config) ? config : {};
    const bytecode = Array.isArray(lambda['function']) || ['lambda', 'raw'].some((type) => lambda['function_type'] === type);
    judgement.report('keras/lambda', bytecode ? `${name} holds Python bytecode, which loading runs.` : `${name} calls a Python function.`, { severity: bytecode ? 'critical' : 'high', remedy: codeRemedy });
}
function judgeOrigin(object, className, name, judgement) {
    const { module, config, registered_name: registered } = object;
    const member = className === 'function' && typeof config === 'string' ? config : className;
    if (typeof module === 'string' && isForeign(module, className)) {
        judgement.report('keras/import', `${name} is taken from the Python module ${shortened(module)}.`, {
            remedy: importRemedy,
        });
    }
    else if (typeof module === 'string' && isNonModeling(module, member)) {
        judgement.report('keras/non-modeling', `${name} calls ${shortened(`${module}.${member}`)}, which no model needs.`, {
            remedy: importRemedy,
        });
    }
    const customName = [registered, className].find((text) => typeof text === 'string' && text.includes('>'));
    if (typeof customName === 'string' && !isRegisteredByKeras(customName)) {
        judgement.report('keras/custom-object', `${name} needs the code of ${shortened(customName)}.`, {
            severity: 'medium',
            remedy: customRemedy,
        });
    }
}
function isForeign(module, className) {
    if (className === 'function' && module === 'builtins')
        return false;
    if (className === '__typespec__' && module.startsWith('tensorflow.'))
        return false;
    return !isOfKeras(module);
}
function shortened(text) {
    return (0,files_src/* shown */.SP)(text.slice(0, 200));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/reading/json-tokens.js

/** In bytes. */
const windowSize = 256 * 1024;
const quote = 0x22;
const backslash = 0x5c;
const strictNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const strictWords = new Set(['true', 'false', 'null']);
/** What Python's `json` also reads. */
const pythonWords = new Set([...strictWords, 'NaN', 'Infinity', '-Infinity']);
const longestNumber = 1024;
/** In bytes. */
const shortString = 1024;
const shortEscapes = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
/** JSON (RFC 8259) as tokens, read through one window: any size of input in the same memory. */
class JsonTokens {
    /** Where the last token starts. */
    offset = 0;
    /** Of the last string, number or word; undefined when a string was too long to keep. */
    text;
    #source;
    #options;
    #end;
    #window = Buffer.alloc(0);
    #windowStart;
    #index = 0;
    constructor(source, options) {
        this.#source = source;
        this.#options = options;
        this.#windowStart = options.start ?? 0;
        this.#end = Math.min(options.end ?? source.size, source.size);
    }
    next() {
        let byte = this.#peek();
        while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
            this.#index += 1;
            byte = this.#peek();
        }
        this.offset = this.#windowStart + this.#index;
        if (byte === undefined)
            return 'end';
        if (byte === quote)
            return this.#string();
        const character = String.fromCharCode(byte);
        if (isPunctuation(character)) {
            this.#index += 1;
            return character;
        }
        return this.#numberOrWord();
    }
    fail(kind, message) {
        return this.#options.fail({ kind, message, offset: this.#windowStart + this.#index });
    }
    #peek() {
        if (this.#index < this.#window.length)
            return this.#window[this.#index];
        this.#windowStart += this.#window.length;
        this.#index = 0;
        this.#window = this.#source.read(this.#windowStart, Math.min(windowSize, this.#end - this.#windowStart));
        return this.#window[0];
    }
    #numberOrWord() {
        let text = '';
        for (let byte = this.#peek(); byte !== undefined && isNumberOrWord(byte); byte = this.#peek()) {
            if (text.length === longestNumber)
                this.fail('size', `has a number of more than ${longestNumber} characters`);
            text += String.fromCharCode(byte);
            this.#index += 1;
        }
        this.text = text;
        if (strictNumber.test(text))
            return 'number';
        if ((this.#options.dialect === 'python' ? pythonWords : strictWords).has(text))
            return 'word';
        return this.fail('syntax', text === '' ? 'has a character that JSON does not know' : 'has a word that is not JSON');
    }
    /** The text between two quotes. Runs without an escape are decoded as they are. */
    #string() {
        const short = this.#shortAscii();
        if (short !== undefined) {
            this.text = short;
            return 'string';
        }
        const text = new BoundedText(this.#options.longestString, () => this.fail('encoding', 'is not valid UTF-8'));
        this.#index += 1;
        for (let byte = this.#peek(); byte !== undefined; byte = this.#peek()) {
            if (byte === quote) {
                this.#index += 1;
                this.text = text.end();
                if (this.#options.dialect === 'strict' && this.text?.isWellFormed() === false) {
                    this.fail('syntax', 'escapes half of a surrogate pair');
                }
                return 'string';
            }
            if (byte === backslash)
                text.character(this.#escape());
            else
                text.bytes(this.#run());
        }
        return this.fail('syntax', 'ends inside a string');
    }
    /** Almost every string: plain ASCII that ends in the window. */
    #shortAscii() {
        const window = this.#window;
        const start = this.#index + 1;
        const end = Math.min(window.length, start + shortString, start + this.#options.longestString);
        for (let index = start; index < end; index += 1) {
            const byte = window[index] ?? 0;
            if (byte === quote) {
                this.#index = index + 1;
                return window.toString('latin1', start, index);
            }
            if (byte < 0x20 || byte >= 0x80 || byte === backslash)
                return undefined;
        }
        return undefined;
    }
    #run() {
        const start = this.#index;
        const window = this.#window;
        let index = start;
        for (; index < window.length; index += 1) {
            const byte = window[index] ?? 0;
            if (byte === quote || byte === backslash)
                break;
            if (byte < 0x20) {
                this.#index = index;
                this.fail('syntax', 'has a control character in a string');
            }
        }
        this.#index = index;
        return window.subarray(start, index);
    }
    #escape() {
        this.#index += 1;
        const letter = String.fromCharCode(this.#take());
        if (letter === 'u') {
            const digits = String.fromCharCode(this.#take(), this.#take(), this.#take(), this.#take());
            if (!/^[0-9a-fA-F]{4}$/.test(digits))
                this.fail('syntax', 'has an escape without four hexadecimal digits');
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        return shortEscapes[letter] ?? this.fail('syntax', 'has an escape that JSON does not know');
    }
    #take() {
        const byte = this.#peek() ?? this.fail('syntax', 'ends inside a string');
        this.#index += 1;
        return byte;
    }
}
function isPunctuation(character) {
    return character.length === 1 && '{}[]:,'.includes(character);
}
/** Letters, digits, plus, minus and point. */
function isNumberOrWord(byte) {
    return ((byte >= 0x30 && byte <= 0x39) ||
        (byte >= 0x61 && byte <= 0x7a) ||
        (byte >= 0x41 && byte <= 0x5a) ||
        byte === 0x2b ||
        byte === 0x2d ||
        byte === 0x2e);
}
/** Text that is decoded as it comes, and kept only up to a limit. */
class BoundedText {
    #limit;
    #invalid;
    #decoder;
    #text = '';
    #seen = 0;
    constructor(limit, invalid) {
        this.#limit = limit;
        this.#invalid = invalid;
    }
    bytes(bytes) {
        this.#decoder ??= new external_node_util_.TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        this.#append(this.#decode(bytes), bytes.length);
    }
    character(character) {
        this.#flush();
        this.#append(character, 1);
    }
    end() {
        this.#flush();
        return this.#seen > this.#limit ? undefined : this.#text;
    }
    #flush() {
        if (this.#decoder !== undefined)
            this.#append(this.#decode(), 0);
        this.#decoder = undefined;
    }
    #decode(bytes) {
        try {
            return this.#decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
        }
        catch {
            return this.#invalid();
        }
    }
    #append(text, written) {
        this.#seen += written;
        if (this.#seen <= this.#limit)
            this.#text += text;
        else
            this.#text = '';
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/reading/json-reader.js

/** As serde_json: a value inside 127 others is the deepest. */
const json_reader_deepest = 127;
/** What a value costs in memory beside its text, roughly. */
const bytesPerValue = 16;
/**
 * Walks through JSON in the order in which it is written, and tells of duplicate keys, which `JSON.parse` drops in
 * silence. Each key that `members` yields must be followed by one of `string`, `number`, `word`, `value`, `members`,
 * `elements` or `skip`.
 */
class JsonReader {
    #tokens;
    #options;
    #path = [];
    #token;
    #depth = 0;
    #held = 0;
    #keys = 0;
    constructor(source, options) {
        this.#options = options;
        this.#tokens = new JsonTokens(source, { longestString: 1024 * 1024, ...options });
        this.#token = this.#tokens.next();
    }
    /** Where the next value starts, in bytes. */
    get offset() {
        return this.#tokens.offset;
    }
    /** What the next value is. */
    peek() {
        switch (this.#token) {
            case '{':
                return 'object';
            case '[':
                return 'array';
            case 'string':
            case 'number':
            case 'word':
                return this.#token;
            case '}':
            case ']':
            case ':':
            case ',':
            case 'end':
                return this.#unexpected('a value');
        }
    }
    /** The keys of an object. A key that is too long to keep is undefined. */
    *members() {
        this.#open('{');
        const seen = new Set();
        if (this.#token !== '}') {
            for (;;) {
                const key = this.#key(seen);
                this.#path.push(key ?? '…');
                yield key;
                this.#path.pop();
                if (!this.#comma('}'))
                    break;
            }
        }
        for (const key of seen)
            this.#held -= key.length;
        this.#keys -= seen.size;
        this.#close();
    }
    /** `read` reads one element of an array at a time. */
    elements(read) {
        this.#open('[');
        if (this.#token !== ']') {
            do
                read();
            while (this.#comma(']'));
        }
        this.#close();
    }
    /** A string; undefined when it is longer than the limit. */
    string() {
        const { text } = this.#tokens;
        this.#take('string');
        return text;
    }
    /** A number as it is written, since 64-bit numbers are too big for doubles. */
    number() {
        const { text = '' } = this.#tokens;
        this.#take('number');
        return text;
    }
    /** true, false, null and, in Python's dialect, NaN and infinities. */
    word() {
        const { text = '' } = this.#tokens;
        this.#take('word');
        return text;
    }
    skip() {
        switch (this.peek()) {
            case 'object': {
                const members = this.members();
                while (members.next().done !== true)
                    this.skip();
                return;
            }
            case 'array':
                this.elements(() => {
                    this.skip();
                });
                return;
            case 'string':
            case 'number':
            case 'word':
                this.#advance();
        }
    }
    /** The value in memory. Of duplicate keys the last counts, as in Python. Numbers may lose digits. */
    value() {
        switch (this.peek()) {
            case 'object': {
                const entries = [];
                for (const key of this.members()) {
                    this.#hold((key?.length ?? 0) + bytesPerValue);
                    entries.push([key ?? '', this.value()]);
                }
                return Object.fromEntries(entries);
            }
            case 'array': {
                const values = [];
                this.elements(() => {
                    this.#hold(bytesPerValue);
                    values.push(this.value());
                });
                return values;
            }
            case 'string': {
                const text = this.string() ?? this.#tokens.fail('size', 'has a string that is too long to judge');
                this.#hold(text.length);
                return text;
            }
            case 'number':
                return Number(this.number());
            case 'word':
                return valueOfWord(this.word());
        }
    }
    /** Nothing but white space may follow. */
    end() {
        if (this.#token !== 'end')
            this.#unexpected('the end');
    }
    #open(token) {
        this.#take(token);
        this.#depth += 1;
        if (this.#depth > json_reader_deepest)
            this.#tokens.fail('depth', `is nested more than ${json_reader_deepest} deep`);
    }
    #close() {
        this.#depth -= 1;
        this.#advance();
    }
    #key(seen) {
        const offset = this.#tokens.offset;
        const key = this.string();
        this.#take(':');
        if (key === undefined)
            return undefined;
        if (seen.has(key))
            this.#options.duplicate(key, this.#path, offset);
        else {
            seen.add(key);
            this.#keys += 1;
            if (this.#keys > (this.#options.mostKeys ?? 1_000_000))
                this.#tokens.fail('size', 'has too many keys to judge');
            this.#hold(key.length);
        }
        return key;
    }
    #hold(characters) {
        this.#held += characters;
        if (this.#held > (this.#options.budget ?? 32 * 1024 * 1024)) {
            this.#tokens.fail('size', 'has more text than can be held to judge it');
        }
    }
    /** Whether another follows; false at the closing bracket. */
    #comma(closing) {
        if (this.#token === closing)
            return false;
        if (this.#token !== ',')
            this.#unexpected(`, or ${closing}`);
        this.#advance();
        return true;
    }
    #take(token) {
        if (this.#token !== token)
            this.#unexpected(token);
        this.#advance();
    }
    #advance() {
        this.#token = this.#tokens.next();
    }
    #unexpected(wanted) {
        const found = this.#token === 'end' ? 'ends' : `has ${this.#token}`;
        return this.#tokens.fail('syntax', `${found} where ${wanted} is expected`);
    }
}
function valueOfWord(word) {
    if (word === 'true' || word === 'false')
        return word === 'true';
    return word === 'null' ? null : word;
}
/** The value that a source holds, or the fault that stops the reading. */
function readJsonValue(source, options) {
    try {
        const reader = new JsonReader(source, { ...options, fail: throwFault });
        const value = reader.value();
        reader.end();
        return { value };
    }
    catch (error) {
        if (error instanceof FaultError)
            return { fault: error.fault };
        throw error;
    }
}
class FaultError extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
function throwFault(fault) {
    throw new FaultError(fault);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/b-tree-2.js
const mostNodes = 200_000;
/** Signature, version, type and checksum of a node. */
const nodeOverhead = 10;
/** The records of a B-tree of version 2, in any order. `type` is what they are expected to be. */
function* readRecords(file, address, type) {
    const head = file.at(address, 16 + file.offsetSize + 2 + file.lengthSize + 4);
    head.signature('BTHD');
    head.version([0], 'a B-tree');
    if (head.u8() !== type)
        file.fail('malformed', 'has an index of something else than is expected', address);
    const [nodeSize, recordSize, depth] = [head.u32(), head.u16(), head.u16()];
    head.skip(2);
    const root = head.pointer();
    const records = head.u16();
    if (root === undefined || records === 0)
        return;
    if (recordSize === 0 || nodeSize <= nodeOverhead || depth > 32)
        file.fail('malformed', 'has a B-tree of no size', address);
    yield* readNodes(file, { type, nodeSize, recordSize, counts: countSizes(file, nodeSize, recordSize, depth) }, {
        address: root,
        records,
        depth,
    });
}
function* readNodes(file, tree, root) {
    const waiting = [root];
    const seen = new Set();
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        const { address, records, depth } = node;
        if (seen.has(address))
            continue;
        seen.add(address);
        if (seen.size > mostNodes)
            file.fail('limit', `has an index of more than ${mostNodes} nodes`, address);
        const cursor = file.at(address, tree.nodeSize);
        cursor.signature(depth === 0 ? 'BTLF' : 'BTIN');
        cursor.version([0], 'a node of a B-tree');
        if (cursor.u8() !== tree.type)
            file.fail('malformed', 'has a node of another B-tree', address);
        for (let index = 0; index < records; index += 1) {
            const start = cursor.address;
            yield file.at(start, cursor.bytes(tree.recordSize).length);
        }
        if (depth > 0)
            waiting.push(...readChildren(cursor, tree, records, depth));
    }
}
function readChildren(cursor, { counts }, records, depth) {
    const { own, all } = counts[depth - 1] ?? { own: 1, all: 0 };
    const children = [];
    for (let index = 0; index <= records; index += 1) {
        const address = cursor.pointer();
        const count = cursor.number(own);
        cursor.skip(all);
        if (address !== undefined)
            children.push({ address, records: count, depth: depth - 1 });
    }
    return children;
}
/** As H5B2__hdr_init computes them: a pointer takes as many bytes as the fullest node below it needs to be counted. */
function countSizes(file, nodeSize, recordSize, depth) {
    const mostInLeaf = Math.floor((nodeSize - nodeOverhead) / recordSize);
    const own = bytesToCount(mostInLeaf);
    const counts = [{ own, all: 0 }];
    let mostBelow = mostInLeaf;
    for (let level = 1; level < depth; level += 1) {
        const pointer = file.offsetSize + own + (counts[level - 1]?.all ?? 0);
        const most = Math.floor((nodeSize - nodeOverhead - pointer) / (recordSize + pointer));
        mostBelow = (most + 1) * mostBelow + most;
        counts.push({ own, all: bytesToCount(mostBelow) });
    }
    return counts;
}
function bytesToCount(most) {
    return Math.floor(Math.log2(Math.max(1, most)) / 8) + 1;
}

// EXTERNAL MODULE: ./build/shared/models/src/formats/reading/byte-reader.js
var byte_reader = __webpack_require__(56923);
;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/cursor.js


/** Reads forward through a structure of a file, in the sizes that the file has for addresses and lengths. */
class Cursor extends byte_reader/* ByteReader */.k {
    #file;
    #start;
    constructor(file, bytes, start) {
        super((0,files_src/* memorySource */.Pq)(bytes), (position, wanted) => file.fail('malformed', `wants ${wanted} bytes where ${bytes.length - position} are left`, start + position));
        this.#file = file;
        this.#start = start;
    }
    get address() {
        return this.#start + this.position;
    }
    /** The rest, as a structure of its own. */
    rest() {
        const { address, remaining } = this;
        return new Cursor(this.#file, this.bytes(remaining), address);
    }
    /** An unsigned number of so many bytes. */
    number(size) {
        const { address } = this;
        const bytes = this.bytes(size);
        let value = 0n;
        for (let index = size - 1; index >= 0; index -= 1)
            value = (value << 8n) | BigInt(bytes[index] ?? 0);
        if (value > BigInt(Number.MAX_SAFE_INTEGER))
            this.#file.fail('malformed', `counts to ${value}`, address);
        return Number(value);
    }
    /** A length in bytes, or a count. */
    length() {
        return this.number(this.#file.lengthSize);
    }
    /** A place in the file; none when all its bits are set. */
    pointer() {
        const size = this.#file.offsetSize;
        const start = this.position;
        if (this.bytes(size).every((byte) => byte === 0xff))
            return undefined;
        this.seek(start);
        return this.number(size);
    }
    /** The four letters that a structure begins with. */
    signature(expected) {
        const { address } = this;
        const found = this.bytes(4).toString('latin1');
        if (found !== expected)
            this.#file.fail('malformed', `has no ${expected} where one is expected`, address);
    }
    /** What is wrong with a version that is not among those known. */
    version(known, what) {
        const { address } = this;
        const version = this.u8();
        if (!known.includes(version))
            this.#file.fail('unsupported', `has ${what} of version ${version}`, address);
        return version;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/fractal-heap.js

const managed = 0;
const tiny = 2;
/** Opens a heap, and gives its objects by their identifiers: small ones lie in the identifier, others in blocks. */
function openHeap(file, address) {
    const heap = readHeader(file, address);
    return (id) => {
        const start = id.address;
        const flags = id.u8();
        const type = (flags >> 4) & 3;
        if (type === managed)
            return managedObject(heap, id.number(heap.offsetSize), id.number(heap.lengthSize));
        if (type !== tiny)
            file.fail('unsupported', 'has an object too large for its heap', start);
        const length = (flags & 15) + 1;
        return new Cursor(file, id.bytes(length), start + 1);
    };
}
function readHeader(file, address) {
    const { offsetSize, lengthSize } = file;
    const cursor = file.at(address, 26 + 3 * offsetSize + 12 * lengthSize);
    cursor.signature('FRHP');
    cursor.version([0], 'a heap');
    cursor.skip(2);
    if (cursor.u16() !== 0)
        file.fail('unsupported', 'has a heap with filters', address);
    cursor.skip(1);
    const largestManaged = cursor.u32();
    cursor.skip(lengthSize + offsetSize + lengthSize + offsetSize + 8 * lengthSize);
    const width = cursor.u16();
    const [firstBlock, largestDirect] = [cursor.length(), cursor.length()];
    const heapBits = cursor.u16();
    cursor.skip(2);
    const root = cursor.pointer();
    const rootRows = cursor.u16();
    if (![width, firstBlock, largestDirect].every(isPowerOfTwo) || heapBits > 64 || largestDirect < firstBlock) {
        file.fail('malformed', 'has a heap of impossible sizes', address);
    }
    return {
        file,
        address,
        width,
        firstBlock,
        largestDirect,
        offsetSize: Math.ceil(heapBits / 8),
        lengthSize: bytesFor(Math.min(largestDirect, largestManaged)),
        root,
        rootRows,
    };
}
function isPowerOfTwo(value) {
    return value > 0 && Number.isInteger(Math.log2(value));
}
function bytesFor(most) {
    return Math.floor(Math.log2(Math.max(1, most)) / 8) + 1;
}
function managedObject(heap, offset, length) {
    const { file, root, rootRows, address } = heap;
    if (root === undefined)
        return file.fail('malformed', 'has an object in an empty heap', address);
    const block = rootRows === 0 ? directBlock(heap, root) : findBlock(heap, root, rootRows, 0, offset);
    const inside = offset - block.start;
    if (inside < 0 || inside + length > block.size)
        file.fail('malformed', 'has an object outside of its heap', address);
    return file.at(block.address + inside, length);
}
function directBlock({ firstBlock }, address) {
    return { address, start: 0, size: firstBlock };
}
/** The direct block that holds an offset: rows of equal blocks, each row but the second twice as large as the one before. */
function findBlock(heap, address, rows, start, offset) {
    const { file, width, firstBlock, largestDirect } = heap;
    const directRows = Math.log2(largestDirect) - Math.log2(firstBlock) + 2;
    let rowStart = start;
    for (let row = 0; row < rows; row += 1) {
        const size = row < 2 ? firstBlock : firstBlock * 2 ** (row - 1);
        if (offset >= rowStart + size * width) {
            rowStart += size * width;
            continue;
        }
        const column = Math.floor((offset - rowStart) / size);
        const child = childOf(heap, address, row * width + column);
        const childStart = rowStart + column * size;
        if (row < directRows)
            return { address: child, start: childStart, size };
        const childRows = Math.log2(size) - Math.log2(firstBlock * width) + 1;
        return findBlock(heap, child, childRows, childStart, offset);
    }
    return file.fail('malformed', 'has an object outside of its heap', address);
}
function childOf({ file, offsetSize }, address, index) {
    const head = 5 + file.offsetSize + offsetSize;
    file.at(address, 4).signature('FHIB');
    const child = file.at(address + head + index * file.offsetSize, file.offsetSize).pointer();
    return child ?? file.fail('malformed', 'has an object in a block that is not there', address);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/global-heap.js
/** In bytes. Configurations of models have some hundred kilobytes. */
const longestObject = 16 * 1024 * 1024;
const mostObjects = 100_000;
/** The bytes that a reference of variable length points to. */
function readGlobalObject(file, reference) {
    const { address } = reference;
    const length = reference.u32();
    const collection = reference.pointer();
    const wanted = reference.u32();
    if (length === 0 || collection === undefined || collection === 0)
        return Buffer.alloc(0);
    if (length > longestObject)
        file.fail('limit', `has a text of ${length} bytes`, address);
    const head = file.at(collection, 8 + file.lengthSize);
    head.signature('GCOL');
    head.skip(4);
    const end = collection + head.length();
    const objectHead = 8 + file.lengthSize;
    let position = collection + 8 + file.lengthSize;
    for (let count = 0; count < mostObjects && position + objectHead <= end; count += 1) {
        const object = file.at(position, objectHead);
        const index = object.u16();
        object.skip(6);
        const size = object.length();
        if (index === wanted) {
            if (length > size)
                file.fail('malformed', `has a text of ${length} bytes in an object of ${size}`, position);
            return file.at(position + objectHead, length).bytes(length);
        }
        if (index === 0)
            break;
        position += objectHead + Math.ceil(size / 8) * 8;
    }
    return file.fail('malformed', `has no object ${wanted} in a heap that should have it`, collection);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/object-header.js

const messageTypes = {
    dataspace: 0x01,
    linkInfo: 0x02,
    datatype: 0x03,
    link: 0x06,
    externalFiles: 0x07,
    layout: 0x08,
    filters: 0x0b,
    attribute: 0x0c,
    continuation: 0x10,
    symbolTable: 0x11,
    attributeInfo: 0x15,
};
const mostMessages = 200_000;
/** The messages of an object: what it is, what it is called, where its data are. */
function readObjectHeader(file, address) {
    const start = file.at(address, 4);
    return start.bytes(4).toString('latin1') === 'OHDR' ? readVersion2(file, address) : readVersion1(file, address);
}
function readVersion1(file, address) {
    const prefix = file.at(address, 16);
    prefix.version([1], 'an object header');
    prefix.skip(7);
    const length = prefix.u32();
    return readBlocks(file, { address: address + 16, length }, (block) => {
        const cursor = file.at(block.address, block.length);
        const messages = [];
        while (cursor.remaining >= 8) {
            const [type, size, flags] = [cursor.u16(), cursor.u16(), cursor.u8()];
            cursor.skip(3);
            messages.push({ type, shared: (flags & 2) !== 0, address: cursor.address, data: cursor.bytes(size) });
        }
        return messages;
    });
}
function readVersion2(file, address) {
    const prefix = file.at(address, Math.min(34, file.size - address));
    prefix.skip(4);
    prefix.version([2], 'an object header');
    const flags = prefix.u8();
    if ((flags & 0x20) !== 0)
        prefix.skip(16);
    if ((flags & 0x10) !== 0)
        prefix.skip(4);
    const length = prefix.number(1 << (flags & 3));
    const creationOrder = (flags & 4) === 0 ? 0 : 2;
    const first = { address: prefix.address, length };
    return readBlocks(file, first, (block) => {
        const cursor = block === first ? file.at(block.address, block.length) : continuation(file, block);
        const messages = [];
        while (cursor.remaining >= 4 + creationOrder) {
            const [type, size, own] = [cursor.u8(), cursor.u16(), cursor.u8()];
            cursor.skip(creationOrder);
            messages.push({ type, shared: (own & 2) !== 0, address: cursor.address, data: cursor.bytes(size) });
        }
        return messages;
    });
}
/** Between its signature and its checksum. */
function continuation(file, { address, length }) {
    const cursor = file.at(address, length);
    cursor.signature('OCHK');
    if (cursor.remaining < 4)
        file.fail('malformed', 'has a continuation without a checksum', address);
    const start = cursor.address;
    return new Cursor(file, cursor.bytes(cursor.remaining - 4), start);
}
/** All blocks of a header. One that is named twice is read once. */
function readBlocks(file, first, read) {
    const all = [];
    const waiting = [first];
    const seen = new Set();
    for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
        if (seen.has(block.address))
            continue;
        seen.add(block.address);
        for (const message of read(block)) {
            if (all.length === mostMessages)
                file.fail('limit', `has an object of more than ${mostMessages} messages`, block.address);
            all.push(message);
            if (message.type === messageTypes.continuation) {
                const cursor = new Cursor(file, message.data, message.address);
                const address = cursor.pointer();
                if (address !== undefined)
                    waiting.push({ address, length: cursor.length() });
            }
        }
    }
    return all;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/attributes.js





const nameIndex = 8;
/** The attributes of an object, in its header or in a heap. */
function* readAttributes(file, messages) {
    for (const { type, data, address, shared } of messages) {
        const cursor = new Cursor(file, data, address);
        if (type === messageTypes.attribute) {
            if (shared)
                file.fail('unsupported', 'has a shared attribute', address);
            yield readAttribute(file, cursor);
        }
        if (type === messageTypes.attributeInfo)
            yield* readDenseAttributes(file, cursor);
    }
}
function* readDenseAttributes(file, cursor) {
    cursor.version([0], 'attribute information');
    if ((cursor.u8() & 1) !== 0)
        cursor.skip(2);
    const heap = cursor.pointer();
    const index = cursor.pointer();
    if (heap === undefined || index === undefined)
        return;
    const open = openHeap(file, heap);
    for (const record of readRecords(file, index, nameIndex)) {
        const id = new Cursor(file, record.bytes(8), record.address);
        if ((record.u8() & 2) !== 0)
            file.fail('unsupported', 'has a shared attribute', record.address);
        yield readAttribute(file, open(id));
    }
}
function readAttribute(file, cursor) {
    const version = cursor.version([1, 2, 3], 'an attribute');
    const flags = cursor.u8();
    const [nameSize, typeSize, spaceSize] = [cursor.u16(), cursor.u16(), cursor.u16()];
    if (version === 3)
        cursor.skip(1);
    const padding = version === 1 ? 8 : 1;
    const field = (size) => cursor.bytes(Math.ceil(size / padding) * padding).subarray(0, size);
    const name = field(nameSize).toString('utf8').replace(/\0.*$/s, '');
    const address = cursor.address;
    const type = field(typeSize);
    const space = field(spaceSize);
    const shared = version > 1 && (flags & 3) !== 0;
    const { kind, size } = shared ? { kind: 'other', size: 0 } : readDatatype(file, type, address);
    return { name, kind, size, elements: shared ? 0 : countElements(file, space, address), data: cursor.rest() };
}
function readDatatype(file, bytes, address) {
    const cursor = new Cursor(file, bytes, address);
    const datatypeClass = cursor.u8() & 15;
    const bits = cursor.u8();
    cursor.skip(2);
    const size = cursor.u32();
    if (datatypeClass === 3)
        return { kind: 'text', size };
    if (datatypeClass === 5)
        return { kind: 'opaque', size };
    return { kind: datatypeClass === 9 && (bits & 15) === 1 ? 'variable-text' : 'other', size };
}
/** How many elements a dataspace has. */
function countElements(file, bytes, address) {
    const cursor = new Cursor(file, bytes, address);
    const version = cursor.version([1, 2], 'a dataspace');
    const rank = cursor.u8();
    cursor.skip(1);
    if (version === 1)
        cursor.skip(5);
    else if (cursor.u8() === 2)
        return 0;
    let elements = 1;
    for (let dimension = 0; dimension < rank; dimension += 1)
        elements *= cursor.length();
    return elements;
}
/** The bytes of a text or opaque attribute; nothing for more than one element. */
function bytesOf(file, { kind, size, elements, data }) {
    if (elements !== 1 || kind === 'other')
        return undefined;
    if (kind === 'variable-text')
        return readGlobalObject(file, data);
    const bytes = data.bytes(size);
    const end = kind === 'text' ? bytes.indexOf(0) : -1;
    return end === -1 ? bytes : bytes.subarray(0, end);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/links.js




const links_mostNodes = 200_000;
const linkNameIndex = 5;
/** What a group holds, in whichever of the three ways it is written. */
function* readLinks(file, messages) {
    for (const { type, data, address, shared } of messages) {
        const cursor = new Cursor(file, data, address);
        if (type === messageTypes.symbolTable)
            yield* readSymbolTable(file, cursor);
        if (type === messageTypes.linkInfo)
            yield* readDenseLinks(file, cursor);
        if (type === messageTypes.link) {
            if (shared)
                file.fail('unsupported', 'has a shared link', address);
            yield readLink(file, cursor);
        }
    }
}
/** A B-tree of version 1 over symbol nodes, with the names in a heap. */
function* readSymbolTable(file, cursor) {
    const tree = cursor.pointer();
    const heap = cursor.pointer();
    if (tree === undefined || heap === undefined)
        return;
    const names = readLocalHeap(file, heap);
    const waiting = [tree];
    const seen = new Set();
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
        if (seen.has(address))
            continue;
        seen.add(address);
        if (seen.size > links_mostNodes)
            file.fail('limit', `has a group of more than ${links_mostNodes} nodes`, address);
        if (file.at(address, 4).bytes(4).toString('latin1') === 'SNOD')
            yield* readSymbolNode(file, address, names);
        else
            waiting.push(...readTreeNode(file, address));
    }
}
function readTreeNode(file, address) {
    const head = file.at(address, 8);
    head.signature('TREE');
    if (head.u8() !== 0)
        file.fail('malformed', 'has a tree of data where a group is expected', address);
    head.skip(1);
    const entries = head.u16();
    const pair = file.lengthSize + file.offsetSize;
    const cursor = file.at(address + 8, 2 * file.offsetSize + entries * pair);
    cursor.skip(2 * file.offsetSize);
    return Array.from({ length: entries }, () => {
        cursor.skip(file.lengthSize);
        return cursor.pointer();
    }).filter((child) => child !== undefined);
}
function* readSymbolNode(file, address, names) {
    const head = file.at(address, 8);
    head.signature('SNOD');
    head.skip(2);
    const count = head.u16();
    const cursor = file.at(address + 8, count * (2 * file.offsetSize + 24));
    for (let index = 0; index < count; index += 1) {
        const name = names(cursor.number(file.offsetSize));
        const object = cursor.pointer();
        const cached = cursor.u32();
        cursor.skip(4);
        const scratch = cursor.bytes(16);
        if (cached === 2)
            yield { kind: 'soft', name, path: names(scratch.readUInt32LE()) };
        else if (object !== undefined)
            yield { kind: 'hard', name, address: object };
    }
}
/** Gives the texts of a heap by their offsets in it. */
function readLocalHeap(file, address) {
    const cursor = file.at(address, 8 + 2 * file.lengthSize + file.offsetSize);
    cursor.signature('HEAP');
    cursor.skip(4);
    const size = cursor.length();
    cursor.skip(file.lengthSize);
    const data = cursor.pointer() ?? file.fail('malformed', 'has a heap without data', address);
    const bytes = file.at(data, size).bytes(size);
    return (offset) => {
        const end = bytes.indexOf(0, offset);
        if (offset >= size || end === -1)
            file.fail('malformed', `has no name at ${offset} of a heap of ${size} bytes`, address);
        return bytes.toString('utf8', offset, end);
    };
}
function readLink(file, cursor) {
    cursor.version([1], 'a link');
    const flags = cursor.u8();
    const type = (flags & 8) === 0 ? 0 : cursor.u8();
    if ((flags & 4) !== 0)
        cursor.skip(8);
    if ((flags & 16) !== 0)
        cursor.skip(1);
    const name = cursor.bytes(cursor.number(1 << (flags & 3))).toString('utf8');
    if (type === 0) {
        const address = cursor.pointer() ?? file.fail('malformed', 'has a link to nowhere', cursor.address);
        return { kind: 'hard', name, address };
    }
    const value = cursor.bytes(cursor.u16());
    if (type === 1)
        return { kind: 'soft', name, path: value.toString('utf8') };
    if (type !== 64)
        return { kind: 'user', name, type };
    const [target = '', path = ''] = value.subarray(1).toString('utf8').split('\0');
    return { kind: 'external', name, file: target, path };
}
/** Many links are kept in a heap, with an index by name. */
function* readDenseLinks(file, cursor) {
    cursor.version([0], 'link information');
    if ((cursor.u8() & 1) !== 0)
        cursor.skip(8);
    const heap = cursor.pointer();
    const index = cursor.pointer();
    if (heap === undefined || index === undefined)
        return;
    const open = openHeap(file, heap);
    for (const record of readRecords(file, index, linkNameIndex)) {
        record.skip(4);
        yield readLink(file, open(record.rest()));
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/dataset.js





/** As Keras has it (keras/src/saving/saving_lib.py, `safe_get_h5_dataset`). */
const bombFloor = 2 ** 32;
const mostExpansion = 1000;
const virtual = 3;
const contiguous = 1;
/** Filters from this number on are libraries that HDF5 loads. LZF comes with h5py. */
const firstPlugin = 256;
const lzf = 32_000;
const mostFiles = 100;
const pathRemedy = 'Do not load it: write the model again with its data in the file.';
/** What a dataset says of where its data are, and how many. The data themselves are never read. */
function judgeDataset(file, path, messages, judgement) {
    for (const { type, data, address, shared } of messages) {
        if (shared)
            continue;
        const cursor = new Cursor(file, data, address);
        const offset = file.base + address;
        if (type === messageTypes.externalFiles) {
            const message = `The data of ${(0,files_src/* shown */.SP)(path)} are read from ${externalFiles(file, cursor).map(files_src/* shown */.SP).join(', ')}.`;
            judgement.report('hdf5/external-data', message, { severity: 'critical', remedy: pathRemedy, offset });
        }
        if (type === messageTypes.layout)
            judgeLayout(file, path, cursor, judgement);
        if (type === messageTypes.filters)
            judgeFilters(file, path, cursor, judgement);
    }
    judgeSize(file, path, messages, judgement);
}
/** The names in a list of external files. */
function externalFiles(file, cursor) {
    cursor.version([1], 'a list of external files');
    cursor.skip(5);
    const used = cursor.u16();
    const heap = cursor.pointer();
    if (heap === undefined)
        return [];
    const names = readLocalHeap(file, heap);
    return Array.from({ length: Math.min(used, mostFiles) }, () => {
        const name = names(cursor.length());
        cursor.skip(2 * file.lengthSize);
        return name.slice(0, 200);
    });
}
function judgeLayout(file, path, cursor, judgement) {
    const offset = file.base + cursor.address;
    const version = cursor.u8();
    if (version < 3)
        return;
    const layoutClass = cursor.u8();
    if (layoutClass === virtual) {
        const message = `The data of ${(0,files_src/* shown */.SP)(path)} are put together from other datasets, which may be in other files.`;
        judgement.report('hdf5/virtual-data', message, { remedy: pathRemedy, offset });
    }
    if (layoutClass !== contiguous)
        return;
    const place = cursor.pointer();
    const size = cursor.length();
    if (place !== undefined && place + size > file.size) {
        const message = `The data of ${(0,files_src/* shown */.SP)(path)} end at ${place + size}; the file ends at ${file.size}.`;
        judgement.report('hdf5/truncated', message, { offset });
    }
}
function judgeFilters(file, path, cursor, judgement) {
    const offset = file.base + cursor.address;
    const version = cursor.version([1, 2], 'filters');
    const count = cursor.u8();
    if (version === 1)
        cursor.skip(6);
    for (let index = 0; index < count; index += 1) {
        const filter = cursor.u16();
        const nameSize = version === 1 || filter >= firstPlugin ? cursor.u16() : 0;
        cursor.skip(2);
        const values = cursor.u16();
        cursor.skip(version === 1 ? Math.ceil(nameSize / 8) * 8 : nameSize);
        cursor.skip(4 * (version === 1 ? values + (values % 2) : values));
        if (filter < firstPlugin || filter === lzf)
            continue;
        judgement.report('hdf5/filter', `The data of ${(0,files_src/* shown */.SP)(path)} need the filter ${filter}, a library that HDF5 loads.`, {
            severity: 'low',
            remedy: 'Write the model again with gzip, or without compression.',
            offset,
        });
    }
}
/** A shape of terabytes can be written in a hundred bytes, and is made in memory when it is read. */
function judgeSize(file, path, messages, judgement) {
    const space = messages.find(({ type, shared }) => type === messageTypes.dataspace && !shared);
    const type = messages.find((message) => message.type === messageTypes.datatype && !message.shared);
    if (space === undefined || type === undefined)
        return;
    const size = countElements(file, space.data, space.address) * readDatatype(file, type.data, type.address).size;
    if (size <= bombFloor || size <= mostExpansion * file.size)
        return;
    const message = `The shape of ${(0,files_src/* shown */.SP)(path)} needs ${size} bytes of memory; the file has ${file.size}.`;
    judgement.report('hdf5/expansion', message, { offset: file.base + space.address });
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/file.js

/** Of structures together, in bytes. Data is not read, and each structure is read once. */
const mostRead = 256 * 1024 * 1024;
/** Of one structure, in bytes. */
const largestStructure = 16 * 1024 * 1024;
/** A file, and how much of it may still be read. */
class Hdf5File {
    base;
    offsetSize;
    lengthSize;
    /** In bytes, from the superblock. */
    size;
    #source;
    #fail;
    #read = 0;
    constructor(source, { base, offsetSize, lengthSize }, fail) {
        this.base = base;
        this.offsetSize = offsetSize;
        this.lengthSize = lengthSize;
        this.size = source.size - base;
        this.#source = source;
        this.#fail = fail;
    }
    fail(kind, message, address) {
        return this.#fail({ kind, message, offset: this.base + address });
    }
    /** A structure of exactly so many bytes. */
    at(address, length) {
        if (length > largestStructure)
            this.fail('limit', `has a structure of ${length} bytes`, address);
        if (address + length > this.size)
            this.fail('malformed', `ends before a structure of ${length} bytes`, address);
        this.#read += length;
        if (this.#read > mostRead)
            this.fail('limit', `has more than ${mostRead} bytes of structures`, address);
        return new Cursor(this, this.#source.read(this.base + address, length), address);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/superblock.js



const signature = Buffer.from('894844460d0a1a0a', 'hex');
const superblockSize = 96;
/** Where a file's superblock is: at 0, 512, 1024, 2048, … bytes. `head` is what is known of its start. */
function findSuperblock(source, head = source.read(0, signature.length)) {
    for (let offset = 0; offset + signature.length <= source.size; offset = offset === 0 ? 512 : offset * 2) {
        if (offset < head.length && head[offset] !== signature[0])
            continue;
        if ((0,reading_starts/* startsWith */.w)(source.read(offset, signature.length), signature))
            return offset;
    }
    return undefined;
}
/** Opens a file, and tells where its root group is. */
function openFile(source, base, fail) {
    const head = new Hdf5File(source, { base, offsetSize: 8, lengthSize: 8 }, fail);
    const cursor = head.at(signature.length, Math.min(superblockSize, head.size) - signature.length);
    const version = cursor.version([0, 1, 2, 3], 'a superblock');
    if (version < 2)
        cursor.skip(4);
    const [offsetSize, lengthSize] = [cursor.u8(), cursor.u8()];
    if (![2, 4, 8].includes(offsetSize) || ![2, 4, 8].includes(lengthSize)) {
        head.fail('unsupported', `has addresses of ${offsetSize} and lengths of ${lengthSize} bytes`, signature.length);
    }
    const file = new Hdf5File(source, { base, offsetSize, lengthSize }, fail);
    const rest = new Cursor(file, cursor.bytes(cursor.remaining), cursor.address);
    rest.skip(version < 2 ? 1 + 4 + 4 + (version === 1 ? 4 : 0) : 1);
    const stated = rest.pointer() ?? 0;
    rest.skip(offsetSize);
    const end = (rest.pointer() ?? 0) - stated;
    if (end > file.size)
        file.fail('truncated', `should have ${end} bytes and has ${file.size}`, rest.address);
    if (version < 2)
        rest.skip(2 * offsetSize);
    const root = rest.pointer() ?? file.fail('malformed', 'has no root group', rest.address);
    return { file, root };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/hdf5/hdf5.js









const remedy = 'Fetch the file again from its source and compare its digest; do not load this one.';
const linkRemedy = 'Do not load it: write the model again with its data in the file.';
const hdf5_mostObjects = 200_000;
/** In bytes. */
const heldInMemory = 16 * 1024 * 1024;
const configurations = new Set(['model_config', 'training_config']);
const told = new Set(['keras_version', 'backend']);
/** Protocols 2 to 5 begin with these two bytes. */
const pickleStart = /^\u0080[\u0002-\u0005]/;
/**
 * https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html, read for what makes loading unsafe: the
 * configurations of Keras, and links and data that lead to other files. Not by the HDF5 library (h5wasm): on some broken
 * files it aborts, on others it does not return. What this reader does not know of the format is a finding.
 */
const hdf5 = {
    name: 'hdf5',
    matches(head, source) {
        return findSuperblock(source, head) !== undefined;
    },
    read(source, context) {
        return (0,judgement/* judge */.S)(remedy, (judgement) => readModel(source, context, judgement));
    },
};
function readModel(source, context, judgement) {
    const { file, root } = openFile(atHand(source), findSuperblock(source) ?? 0, (fault) => stopAt(fault, judgement));
    const metadata = {};
    const waiting = [{ address: root, path: '/' }];
    const seen = new Set();
    for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
        const { address, path } = object;
        if (seen.has(address))
            continue;
        seen.add(address);
        if (seen.size > hdf5_mostObjects)
            file.fail('limit', `has more than ${hdf5_mostObjects} objects`, address);
        const messages = readObjectHeader(file, address);
        for (const attribute of readAttributes(file, messages)) {
            const bytes = bytesOf(file, attribute);
            judgeAttribute(attribute, bytes, { path, isRoot: address === root, judgement, context, metadata });
        }
        if (isDataset(messages))
            judgeDataset(file, path, messages, judgement);
        for (const link of readLinks(file, messages)) {
            if (link.kind === 'hard')
                waiting.push({ address: link.address, path: below(path, link.name) });
            else
                judgeLink(file, below(path, link.name), link, address, judgement);
        }
    }
    return { metadata: { objects: seen.size, ...metadata } };
}
/** Structures are read in no order: a small file, which may be a packed member of an archive, is held in memory. */
function atHand(source) {
    return source.size <= heldInMemory ? (0,files_src/* memorySource */.Pq)(source.read(0, source.size)) : source;
}
function stopAt({ kind, message, offset }, judgement) {
    if (kind === 'malformed' || kind === 'truncated') {
        return judgement.stop(`hdf5/${kind}`, `The file ${message}.`, { offset });
    }
    return judgement.stop(`hdf5/${kind}`, `The file ${message}, and cannot be judged.`, { severity: 'medium', offset });
}
function isDataset(messages) {
    return messages.some(({ type }) => type === messageTypes.layout);
}
/** Long paths are shortened: they may be nested as deep as there are objects. */
function below(path, name) {
    return `${path === '/' ? '' : path}/${name}`.slice(-200);
}
function judgeAttribute({ name }, bytes, place) {
    const { path, isRoot, judgement, context, metadata } = place;
    if (bytes !== undefined && pickleStart.test(bytes.subarray(0, 2).toString('latin1'))) {
        judgement.include(context.scanMember(`attribute ${name.slice(0, 100)} of ${path}`, (0,files_src/* memorySource */.Pq)(bytes)));
    }
    if (!isRoot)
        return;
    if (told.has(name) && bytes !== undefined && bytes.length <= 1024)
        metadata[name] = bytes.toString('utf8');
    if (!configurations.has(name))
        return;
    if (bytes === undefined) {
        judgement.report('keras/malformed', `${name} is not one text.`, { severity: 'medium' });
        return;
    }
    const read = readJsonValue((0,files_src/* memorySource */.Pq)(bytes), { dialect: 'python', duplicate: () => undefined });
    if ('value' in read)
        judgeKerasConfig(read.value, judgement);
    else
        judgement.report('keras/malformed', `${name} is not JSON: it ${read.fault.message}.`, { severity: 'medium' });
}
function judgeLink(file, path, link, address, judgement) {
    const offset = file.base + address;
    switch (link.kind) {
        case 'external': {
            const message = `${(0,files_src/* shown */.SP)(path)} is a link into the file ${(0,files_src/* shown */.SP)(link.file.slice(0, 200))}.`;
            judgement.report('hdf5/external-link', message, { severity: 'critical', remedy: linkRemedy, offset });
            return;
        }
        case 'soft':
            judgement.report('hdf5/soft-link', `${(0,files_src/* shown */.SP)(path)} is a link to ${(0,files_src/* shown */.SP)(link.path.slice(0, 200))}; Keras takes none.`, {
                severity: 'low',
                remedy: linkRemedy,
                offset,
            });
            return;
        case 'user':
            judgement.report('hdf5/user-link', `${(0,files_src/* shown */.SP)(path)} is a link of the type ${link.type}, which code outside resolves.`, {
                severity: 'medium',
                remedy: linkRemedy,
                offset,
            });
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/own-zip.js

/**
 * Whether the bytes have a zip archive of their own: at the start, or appended to anything. The end record of one that
 * lies in a tar archive as a file may be near the end of the tar as well; it is judged as that file.
 */
function hasOwnZip(source) {
    const end = (0,src/* findZip */.bt)(source);
    return end !== undefined && !((0,src/* isTar */.YZ)(source) && isInTar(source, end));
}
function isInTar(source, offset) {
    const block = 512;
    const { entries } = listing(() => (0,src/* readTar */.sB)(source));
    return entries.some((entry) => offset >= entry.offset + block && offset < entry.offset + block + entry.size);
}
/** What is in the zip archive; nothing when its reader refuses it. */
function zipListing(source) {
    return listing(() => (0,src/* readZip */.ue)(source));
}
function listing(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof src/* ArchiveError */.di)
            return { entries: [], faults: [] };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/keras-zip.js







const configName = 'config.json';
/** One of them is beside the configuration (keras/src/saving/saving_lib.py). */
const companions = ['metadata.json', 'model.weights.h5', 'model.weights.json', 'model.weights.npz'];
/** In bytes. */
const longestConfig = 16 * 1024 * 1024;
const longestMetadata = 64 * 1024;
const keras_zip_remedy = 'Fetch the model again from its source and compare its digest; do not load this one.';
/** A `.keras` file. Its other members, weights in HDF5 among them, are judged as those of any zip archive. */
const kerasZip = {
    name: 'keras',
    requires: hasOwnZip,
    matches(_head, source) {
        const names = new Set(zipListing(source).entries.map(({ name }) => name));
        return names.has(configName) && companions.some((name) => names.has(name));
    },
    read(source, context) {
        return judged(() => {
            const { entries } = (0,src/* readZip */.ue)(source, context.budget);
            const configs = entries.filter(({ name, kind }) => name === configName && kind === 'file');
            const metadata = entries.find(({ name, kind }) => name === 'metadata.json' && kind === 'file');
            const { findings } = (0,judgement/* judge */.S)(keras_zip_remedy, (judgement) => {
                for (const config of configs)
                    judgeConfig(config, judgement);
                return undefined;
            });
            return { findings: findings.map(inConfig), facts: { metadata: versionOf(metadata) } };
        });
    },
};
function judgeConfig(entry, judgement) {
    if (entry.size > longestConfig) {
        judgement.stop('keras/limit', `The configuration has ${entry.size} bytes; at most ${longestConfig} are judged.`);
    }
    const read = readJsonValue(entry.open(), { dialect: 'python', duplicate: () => undefined });
    if ('value' in read)
        judgeKerasConfig(read.value, judgement);
    else
        judgement.stop('keras/malformed', `The configuration is not JSON: it ${read.fault.message}.`, {
            severity: 'medium',
        });
}
/** As the zip archive tells it, so that it is told once. */
function inConfig(finding) {
    return { ...finding, message: `In ${(0,files_src/* shown */.SP)(configName)}: ${finding.message}` };
}
function versionOf(entry) {
    if (entry === undefined || entry.size > longestMetadata)
        return {};
    const read = readJsonValue(entry.open(), { dialect: 'python', duplicate: () => undefined });
    const value = 'value' in read ? read.value : null;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return {};
    const version = value['keras_version'];
    return typeof version === 'string' && version.length < 100 ? { keras_version: version } : {};
}

// EXTERNAL MODULE: ./build/shared/models/src/formats/chat-template/templates.js
var chat_template_templates = __webpack_require__(44273);
;// CONCATENATED MODULE: ./build/shared/models/src/formats/relative-path.js
/** What is wrong with a path that must stay below the folder of the file that names it; nothing when it does. */
function faultOfRelativePath(path) {
    if (path === '')
        return 'is empty';
    if (/^(?:[\\/]|[A-Za-z]:)/.test(path))
        return 'is absolute';
    if (path.split(/[\\/]/).includes('..'))
        return 'leaves the folder';
    if (path.includes('\\'))
        return 'has a backslash, which only Windows takes for a separator';
    if (/[\p{Cc}\p{Bidi_Control}]/u.test(path))
        return 'has control characters';
    return /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path) ? 'is an address' : undefined;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/tokenizer-config.js

const mostTemplates = 100;
/**
 * `chat_template` of `tokenizer_config.json`: a template, a list of `{ name, template }`, or an object of templates by
 * name (transformers/tokenization_utils_base.py).
 */
function readTemplates(json, templates, judgement) {
    switch (json.peek()) {
        case 'string':
            readOne(json, chat_template_templates/* defaultTemplate */.oB, templates, judgement);
            return;
        case 'array':
            json.elements(() => {
                readNamed(json, templates, judgement);
            });
            return;
        case 'object':
            for (const name of json.members())
                readOne(json, name ?? '', templates, judgement);
            return;
        case 'number':
        case 'word':
            json.skip();
    }
}
/** The name may follow the template. */
function readNamed(json, templates, judgement) {
    if (json.peek() !== 'object') {
        unread(json, judgement);
        return;
    }
    const own = new Map();
    let name = '';
    for (const key of json.members()) {
        if (key === 'template')
            readOne(json, 'template', own, judgement);
        else if (key === 'name' && json.peek() === 'string')
            name = json.string() ?? '';
        else
            json.skip();
    }
    for (const template of own.values())
        add(name, template, templates, judgement, json.offset);
}
function readOne(json, name, templates, judgement) {
    const { offset } = json;
    if (json.peek() !== 'string') {
        unread(json, judgement);
        return;
    }
    const template = json.string();
    if (template !== undefined)
        add(name, template, templates, judgement, offset);
    else
        judgement.report('json/chat-template', 'A chat template is too long to judge.', { offset });
}
/** Of two templates of one name both are kept, since programs differ in which one counts. */
function add(name, template, templates, judgement, offset) {
    if (templates.size === mostTemplates) {
        judgement.stop('json/limit', `There are more than ${mostTemplates} chat templates.`, { severity: 'medium', offset });
    }
    let key = name;
    for (let count = 2; templates.has(key); count += 1)
        key = `${name} (${count})`;
    templates.set(key, template);
}
function unread(json, judgement) {
    judgement.report('json/chat-template', 'chat_template is neither a template nor a list of templates.', {
        severity: 'medium',
        offset: json.offset,
    });
    json.skip();
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/model-json.js








/** In bytes. Configurations of Keras have some hundred kilobytes. */
const model_json_longestConfig = 16 * 1024 * 1024;
/** Index files name some hundred thousand weights in some hundred files. */
const mostShards = 10_000;
/** Of strings that are told, in UTF-16 units. */
const longestFact = 1024;
const model_json_remedy = 'Fetch the file again from its source and compare its digest.';
/** Keys whose values are told. */
const model_json_told = new Set([
    '_name_or_path',
    'base_model_name_or_path',
    'keras_version',
    'model_type',
    'peft_type',
    'tokenizer_class',
    'torch_dtype',
    'dtype',
    'transformers_version',
]);
/**
 * The JSON beside a model, as transformers and Keras read it: chat templates (`tokenizer_config.json`,
 * `chat_template.json`), the shards of an index, code from elsewhere, a configuration of Keras.
 */
const modelJson = {
    name: 'json',
    matches(head) {
        return (0,reading_starts/* startsObject */.F)(head, 0);
    },
    read(source) {
        return (0,judgement/* judge */.S)(model_json_remedy, (judgement) => {
            const found = {
                judgement,
                templates: new Map(),
                shards: new Set(),
                metadata: {},
                keys: new Set(),
            };
            readMembers(source, found);
            if (found.keys.has('class_name') && found.keys.has('config'))
                judgeAsKeras(source, judgement);
            judgement.include((0,chat_template_templates/* judgeTemplates */.dR)(found.templates));
            return factsOf(found);
        });
    },
};
function readMembers(source, found) {
    const { judgement } = found;
    const json = new JsonReader(source, {
        dialect: 'python',
        fail: (fault) => model_json_stopAt(fault, judgement),
        duplicate: (key, path, offset) => {
            const severity = path.length === 0 ? 'medium' : 'low';
            const message = `The key ${(0,files_src/* shown */.SP)([...path, key].join('.').slice(0, 200))} is there twice; programs differ in which one counts.`;
            judgement.report('json/duplicate-key', message, { severity, offset });
        },
    });
    if (json.peek() !== 'object')
        return;
    for (const key of json.members()) {
        if (key !== undefined)
            found.keys.add(key);
        readMember(key, json, found);
    }
    json.end();
}
function model_json_stopAt({ kind, message, offset }, judgement) {
    if (kind === 'depth' || kind === 'size') {
        return judgement.stop('json/limit', `The file ${message}, and cannot be judged.`, { severity: 'medium', offset });
    }
    return judgement.stop('json/malformed', `The file is not JSON: it ${message}.`, { severity: 'low', offset });
}
function readMember(key, json, found) {
    const { judgement, templates, metadata } = found;
    if (key === 'chat_template')
        readTemplates(json, templates, judgement);
    else if (key === 'weight_map' && json.peek() === 'object')
        readWeightMap(json, found);
    else if (key === 'auto_map' || key === 'custom_pipelines') {
        judgement.report('transformers/remote-code', `${key} names Python code, which runs with trust_remote_code.`, {
            severity: 'medium',
            remedy: 'Review the code, list its files, load the model from files and not by its name, and except transformers/remote-code for this digest in the manifest.',
            offset: json.offset,
        });
        json.skip();
    }
    else if (key === 'architectures' && json.peek() === 'array')
        readArchitectures(json, metadata);
    else if (key === 'quantization_config' && json.peek() === 'object')
        readQuantization(json, metadata);
    else if (key !== undefined && model_json_told.has(key) && json.peek() === 'string')
        keep(metadata, key, json.string());
    else
        json.skip();
}
function keep(metadata, key, value) {
    if (value !== undefined && value.length <= longestFact)
        metadata[key] = value;
}
function readWeightMap(json, { judgement, shards }) {
    for (const weight of json.members()) {
        const { offset } = json;
        const shard = json.peek() === 'string' ? json.string() : undefined;
        const fault = shard === undefined ? 'is no string' : faultOfRelativePath(shard);
        if (shard === undefined || fault !== undefined) {
            const path = (0,files_src/* shown */.SP)((shard ?? '').slice(0, 200));
            judgement.report('json/shard-path', `The weight ${(0,files_src/* shown */.SP)(weight ?? '…')} is in ${path}, which ${fault ?? 'is no path'}.`, {
                offset,
            });
            if (shard === undefined)
                judgement.stop('json/malformed', 'weight_map holds more than strings.', { offset });
        }
        else {
            shards.add(shard);
        }
        if (shards.size > mostShards) {
            judgement.stop('json/limit', `The index names more than ${mostShards} files.`, { severity: 'medium', offset });
        }
    }
}
function readArchitectures(json, metadata) {
    const names = [];
    json.elements(() => {
        const name = json.peek() === 'string' ? json.string() : undefined;
        if (name === undefined)
            json.skip();
        else if (names.length < 8)
            names.push(name);
    });
    keep(metadata, 'architecture', names.join(', '));
}
function readQuantization(json, metadata) {
    for (const key of json.members()) {
        if (key === 'quant_method' && json.peek() === 'string')
            keep(metadata, 'quantization', json.string());
        else
            json.skip();
    }
}
function judgeAsKeras(source, judgement) {
    if (source.size > model_json_longestConfig) {
        judgement.stop('keras/limit', `The configuration has ${source.size} bytes; at most ${model_json_longestConfig} are judged.`);
    }
    const read = readJsonValue(source, { dialect: 'python', duplicate: () => undefined });
    const value = 'fault' in read ? model_json_stopAt(read.fault, judgement) : read.value;
    if (isKerasConfig(value))
        judgeKerasConfig(value, judgement);
}
function factsOf({ templates, shards, metadata }) {
    return {
        ...(templates.size > 0 && { chatTemplate: (0,chat_template_templates/* joinTemplates */.kB)(templates) }),
        ...(shards.size > 0 && { needs: [...shards] }),
        ...(Object.keys(metadata).length > 0 && { metadata }),
    };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/npy-header.js
/** NumPy refuses longer ones (numpy/lib/format.py, `_MAX_HEADER_SIZE`). In bytes. */
const npy_header_longest = 10_000;
/** Of one plain element type: byte order, kind, bytes. */
const plainType = /^[<>|=]?([biufcmMSUV])(\d{1,9})(?:\[\w+\])?$/;
/** The dictionary in front of the elements, exactly in the form that numpy.save writes. Nothing when it is another. */
function readArrayHeader(source) {
    const head = source.read(0, 12);
    const major = head[6] ?? 0;
    if (head.length < 12 || major < 1 || major > 3)
        return undefined;
    const start = major === 1 ? 10 : 12;
    const length = major === 1 ? head.readUInt16LE(8) : head.readUInt32LE(8);
    const bytes = length > npy_header_longest ? Buffer.alloc(0) : source.read(start, length);
    if (bytes.length !== length || length === 0)
        return undefined;
    const parts = /^\{'descr': (.*), 'fortran_order': (?:True|False), 'shape': \(([\dL, ]*)\), \} *\n?$/.exec(bytes.toString('utf8'));
    const [, type = '', shape = ''] = parts ?? [];
    if (!parts || !/^(?:\d{1,15}L?(?:, \d{1,15}L?)*,?)?$/.test(shape))
        return undefined;
    return { end: start + length, content: contentOf(type, productOf(shape)) };
}
function contentOf(type, elements) {
    const name = /^'([^'\\]*)'$/.exec(type)?.[1];
    const bytes = name === undefined ? recordSize(type) : elementSize(name);
    // Any other spelling may stand for objects: '|O', 'object', a record with such a field.
    return bytes === undefined ? 'pickle' : bytes * elements;
}
const quoted = String.raw `'[^'\\]*'`;
/** `('x', '<f4')`, with a shape, or with a title before the name: `(('title', 'x'), '<f4', (3,))`. */
const field = String.raw `\((?:${quoted}|\(${quoted}, ${quoted}\)), '([^'\\]*)'(?:, \(([\d, ]+)\))?\)`;
const record = new RegExp(String.raw `^\[(?:${field}(?:, |(?=\])))+\]$`);
const fields = new RegExp(field, 'g');
/** Of a record whose fields are plain, in bytes. */
function recordSize(type) {
    if (!record.test(type))
        return undefined;
    let size = 0;
    for (const [, element = '', shape = ''] of type.matchAll(fields)) {
        const bytes = elementSize(element);
        if (bytes === undefined)
            return undefined;
        size += bytes * productOf(shape);
    }
    return size;
}
function elementSize(type) {
    const [, kind, digits] = plainType.exec(type) ?? [];
    return kind === undefined ? undefined : Number(digits) * (kind === 'U' ? 4 : 1);
}
function productOf(shape) {
    // Python 2 wrote `2L` on some systems, which NumPy takes.
    return [...shape.matchAll(/\d+/g)].reduce((product, [digits]) => product * Number(digits), 1);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/harmless/joblib.js
const modules = ['joblib.numpy_pickle', 'joblib.numpy_pickle_compat', 'sklearn.externals.joblib.numpy_pickle'];
/**
 * How joblib marks arrays: those inside a pickle are read as such here, and those of version 0.9 and older lie in files,
 * whose names are judged (joblib/numpy_pickle.py, joblib/numpy_pickle_compat.py).
 */
const joblib = modules.map((module) => [module, 'NumpyArrayWrapper NDArrayWrapper ZNDArrayWrapper']);
/** Whether joblib's unpickler does something of its own with an object of this class. */
function isJoblibWrapper({ module, name }) {
    return modules.includes(module) && wrappers.has(name);
}
const wrappers = new Set(['NumpyArrayWrapper', 'NDArrayWrapper', 'ZNDArrayWrapper']);

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/harmless/numpy.js
/**
 * How NumPy pickles arrays, scalars and data types, by its new and old module names: NumPy 2.4.6, `ndarray.__reduce_ex__`.
 * They take bytes and a shape, and check them; states of data types, which they do not check, are judged here.
 */
const arrays = [
    [
        'numpy',
        'dtype ndarray bool bytes_ clongdouble complex128 complex64 datetime64 float16 float32 float64 int16 int32 int64 int8 longdouble longlong str_ timedelta64 uint16 uint32 uint64 uint8 ulonglong bool_ intc intp object_ uintc uintp ulong long void',
    ],
    [
        'numpy.dtypes',
        'BoolDType ByteDType BytesDType CLongDoubleDType Complex128DType Complex64DType DateTime64DType Float16DType Float32DType Float64DType Int16DType Int32DType Int64DType Int8DType IntDType LongDType LongDoubleDType LongLongDType ShortDType StrDType StringDType TimeDelta64DType UByteDType UInt16DType UInt32DType UInt64DType UInt8DType UIntDType ULongDType ULongLongDType UShortDType',
    ],
    ['numpy._core.multiarray', '_reconstruct scalar'],
    ['numpy.core.multiarray', '_reconstruct scalar'],
    ['numpy._core.numeric', '_frombuffer'],
    ['numpy.core.numeric', '_frombuffer'],
    // Of NumPy 1.0: `ndarray.__new__`, as above.
    ['numpy.core._internal', '_reconstruct'],
];
/**
 * Subclasses of arrays. Their constructors copy or view what they are given, and call nothing but the `__new__` of the
 * class that they are given; a matrix of a text reads constants from it (`ast.literal_eval`).
 */
const subclasses = [
    ['numpy', 'matrix recarray record'],
    ['numpy.matrixlib.defmatrix', 'matrix'],
    ['numpy.rec', 'recarray record'],
    ['numpy._core.records', 'recarray record'],
    ['numpy.core.records', 'recarray record'],
    ['numpy.ma', 'MaskedArray'],
    ['numpy.ma.core', 'MaskedArray MaskedConstant _mareconstruct'],
];
/**
 * Generators of random numbers (numpy/random/_pickle.py). The constructors call a class that they are given, which has been
 * imported by a name of this list, with nothing or a text; what they are set to is judged here, since NumPy believes it.
 */
const random = [
    ['numpy.random', '__RandomState_ctor'],
    ['numpy.random._pickle', '__bit_generator_ctor __generator_ctor __randomstate_ctor'],
    ['numpy.random._mt19937', 'MT19937'],
    ['numpy.random._pcg64', 'PCG64 PCG64DXSM'],
    ['numpy.random._philox', 'Philox'],
    ['numpy.random._sfc64', 'SFC64'],
    ['numpy.random.bit_generator', 'SeedSequence __pyx_unpickle_SeedSequence'],
];
/** Number types of https://github.com/jax-ml/ml_dtypes (0.6), as Flax and JAX use them: scalars of one to four bytes. */
const mlDtypes = [
    [
        'ml_dtypes',
        'bcomplex32 bfloat16 complex32 float4_e2m1fn float6_e2m3fn float6_e3m2fn float8_e3m4 float8_e4m3 float8_e4m3b11fnuz float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int2 int4 uint1 uint2 uint4',
    ],
];
const numpy = [...arrays, ...subclasses, ...random, ...mlDtypes];

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/harmless/python.js
const containers = 'bool bytearray bytes complex dict float frozenset int list object range set slice str tuple';
/** Python's own containers and numbers, also by the module names of Python 2 (Lib/_compat_pickle.py). */
const builtin = [
    ['builtins', containers],
    ['__builtin__', `${containers} long unicode xrange`],
];
/** Containers that keep what they are given. */
const collections = [
    ['collections', 'ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque'],
    ['UserDict', 'IterableUserDict UserDict'],
    ['UserList', 'UserList'],
    ['UserString', 'UserString'],
    ['array', '_array_reconstructor array'],
    ['types', 'SimpleNamespace'],
    ['argparse', 'Namespace'],
];
/** Values that are made of numbers and texts, and checked by their constructors. */
const values = [
    ['datetime', 'date datetime time timedelta timezone'],
    ['decimal', 'Decimal'],
    ['fractions', 'Fraction'],
    ['uuid', 'SafeUUID UUID'],
];
/** Paths are texts: making one looks at no file. `zoneinfo.ZoneInfo`, which reads one, is not here. */
const paths = ['pathlib', 'pathlib._local'].map((module) => [
    module,
    'Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath',
]);
/**
 * How pickles are made of classes without a way of their own. `_reconstructor` calls `__new__` and `__init__` of the
 * classes that it is given, which have been imported by names of this list. `_codecs.encode` reaches Python's own
 * encodings only, none of which runs code.
 */
const pickling = [
    ['_codecs', 'encode'],
    ['copyreg', '_reconstructor'],
    ['copy_reg', '_reconstructor'],
];
const python_python = [...builtin, ...collections, ...values, ...paths, ...pickling];

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/harmless/torch.js
/** What `torch.load(weights_only=True)` takes: torch/_weights_only_unpickler.py, `_get_allowed_globals`, PyTorch 2.15.0. */
const torch = [
    [
        'torch',
        'BFloat16Storage BFloat16Tensor BoolStorage BoolTensor ByteStorage ByteTensor CharStorage CharTensor ComplexDoubleStorage ComplexFloatStorage DoubleStorage DoubleTensor FloatStorage FloatTensor HalfStorage HalfTensor IntStorage IntTensor LongStorage LongTensor QInt32Storage QInt8Storage QUInt2x4Storage QUInt4x2Storage QUInt8Storage ShortStorage ShortTensor Size Tensor bcomplex32 bfloat16 bits16 bits1x8 bits2x4 bits4x2 bits8 bool complex128 complex32 complex64 device float16 float32 float4_e2m1fn_x2 float64 float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int16 int2 int3 int32 int4 int5 int6 int64 int7 int8 per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric qint32 qint8 quint2x4 quint4x2 quint8 uint1 uint16 uint2 uint3 uint32 uint4 uint5 uint6 uint64 uint7 uint8',
    ],
    ['torch._tensor', '_rebuild_from_type_v2'],
    [
        'torch._utils',
        '_rebuild_device_tensor_from_cpu_tensor _rebuild_device_tensor_from_numpy _rebuild_meta_tensor_no_storage _rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_sparse_tensor _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_wrapper_subclass',
    ],
    [
        'torch.cuda',
        'BFloat16Storage BFloat16Tensor BoolStorage BoolTensor ByteStorage ByteTensor CharStorage CharTensor ComplexDoubleStorage ComplexFloatStorage DoubleStorage DoubleTensor FloatStorage FloatTensor HalfStorage HalfTensor IntStorage IntTensor LongStorage LongTensor ShortStorage ShortTensor',
    ],
    [
        'torch.cuda.sparse',
        'BFloat16Tensor ByteTensor CharTensor DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor',
    ],
    ['torch.nn.parameter', 'Parameter'],
    ['torch.serialization', '_get_layout'],
    [
        'torch.sparse',
        'BFloat16Tensor ByteTensor CharTensor DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor',
    ],
    ['torch.storage', 'TypedStorage UntypedStorage'],
];
/** Same source: what TorchScript archives call to mark the types of lists (torch/jit/_pickle.py returns them as they are). */
const torchScript = [
    [
        'torch.jit._pickle',
        'build_boollist build_doublelist build_intlist build_tensor_from_id build_tensorlist restore_type_tag',
    ],
];

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/allowlist.js




/**
 * The only imports that a pickle may have. None of them runs code that the pickle brings, opens a file or reaches another
 * object by its name, whatever its arguments are. Some call what they are given: that has been imported as well, by a name
 * of this list. How much memory a call takes is judged on its own (growth.ts).
 */
const allowed = new Map();
for (const [module, names] of [...torch, ...torchScript, ...numpy, ...joblib, ...python_python]) {
    const before = allowed.get(module) ?? [];
    allowed.set(module, new Set([...before, ...names.split(' ')]));
}
/** Whether an import is known to be harmless. The name must be that very one: no path through attributes. */
function isHarmless(module, name) {
    return allowed.get(module)?.has(name) ?? false;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/fault.js
/** The stream cannot be read on: every Unpickler would stop here too. */
class PickleFault extends Error {
    offset;
    /** The reason completes the sentence "the pickle …". */
    constructor(reason, offset) {
        // Nearly every file that is no pickle makes one: its place in this program says nothing, and costs time.
        const limit = Error.stackTraceLimit;
        Error.stackTraceLimit = 0;
        super(reason);
        Error.stackTraceLimit = limit;
        this.name = 'PickleFault';
        this.offset = offset;
    }
}
/** The stream can be read on, but not by this reader in bounded time and memory. */
class TooMuch extends PickleFault {
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/input.js

const newline = 10;
/** Bytes of a pickle in order. Long values are passed over without being read. */
class Input {
    source;
    #window = Buffer.alloc(0);
    /** Of the window, in the source. */
    #start;
    #at = 0;
    #windowBytes;
    /** Reads so many bytes at once. */
    constructor(source, offset, windowBytes = 64 * 1024) {
        this.source = source;
        this.#start = offset;
        this.#windowBytes = windowBytes;
    }
    get position() {
        return this.#start + this.#at;
    }
    get ended() {
        return this.position >= this.source.size;
    }
    seek(offset) {
        const at = offset - this.#start;
        if (at >= 0 && at <= this.#window.length) {
            this.#at = at;
            return;
        }
        this.#start = offset;
        this.#at = 0;
        this.#window = Buffer.alloc(0);
    }
    byte() {
        if (this.#at >= this.#window.length)
            this.#fill(1);
        return this.#window[this.#at++] ?? 0;
    }
    uint16() {
        return this.#number(2).readUInt16LE();
    }
    uint32() {
        return this.#number(4).readUInt32LE();
    }
    int32() {
        return this.#number(4).readInt32LE();
    }
    /** Up to 2^53; larger ones are rounded, which is far behind the end of every file all the same. */
    uint64() {
        return Number(this.#number(8).readBigUInt64LE());
    }
    /** Passes over bytes that must be there. */
    skip(length) {
        const position = this.position;
        if (length > this.source.size - position)
            throw new PickleFault(`has a value of ${length} bytes that ends behind the file`, position);
        this.seek(position + length);
    }
    /** Passes over a line, which must end. */
    skipLine() {
        for (;;) {
            const end = this.#window.indexOf(newline, this.#at);
            if (end >= 0) {
                this.#at = end + 1;
                return;
            }
            this.#at = this.#window.length;
            this.#fill(1);
        }
    }
    /** A line without its end, of at most so many bytes. */
    line(longest) {
        const start = this.position;
        this.skipLine();
        const length = Math.min(this.position - 1 - start, longest + 1);
        const at = start - this.#start;
        return at >= 0 ? this.#window.subarray(at, at + length) : this.source.read(start, length);
    }
    #number(size) {
        if (this.#window.length - this.#at < size)
            this.#fill(size);
        const bytes = this.#window.subarray(this.#at, this.#at + size);
        this.#at += size;
        return bytes;
    }
    /** Has at least so many bytes in the window from here. */
    #fill(size) {
        const position = this.position;
        this.#window = this.source.read(position, this.#windowBytes);
        this.#start = position;
        this.#at = 0;
        if (this.#window.length < size)
            throw new PickleFault('ends before its STOP', position);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/text.js

/** Longer texts do not name a module. In bytes. */
const text_longest = 4096;
/** The text that the opcode at this offset carries, or nothing when it is too long or not a text. */
function textAt(source, offset) {
    const input = new Input(source, offset, text_longest + 16);
    switch (input.byte()) {
        case 0x58: // BINUNICODE
            return utf8(input, input.uint32());
        case 0x8c: // SHORT_BINUNICODE
            return utf8(input, input.byte());
        case 0x8d: // BINUNICODE8
            return utf8(input, input.uint64());
        case 0x55: // SHORT_BINSTRING
            return utf8(input, input.byte());
        case 0x54: // BINSTRING
            return utf8(input, input.int32());
        case 0x56: // UNICODE
            return escaped(input.line(text_longest), /\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g);
        case 0x53: // STRING
            return text_quoted(input.line(text_longest));
        default:
            return undefined;
    }
}
function utf8(input, length) {
    return length < 0 || length > text_longest ? undefined : input.source.read(input.position, length).toString('utf8');
}
/** Raw Unicode escapes, or the escapes of a Python literal: only those that stand for one character of a given number. */
function escaped(bytes, pattern) {
    if (bytes.length > text_longest)
        return undefined;
    return bytes.toString('latin1').replace(pattern, (...groups) => {
        const digits = groups.slice(1, -2).find((group) => typeof group === 'string');
        const code = Number.parseInt(String(digits), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    });
}
/** A string literal of Python 2. Other escapes than these have no place in the name of a module: no text. */
function text_quoted(line) {
    const literal = line.toString('latin1').trim();
    const quote = literal.at(0);
    if (literal.length < 2 || (quote !== "'" && quote !== '"') || literal.at(-1) !== quote)
        return undefined;
    const text = escaped(Buffer.from(literal.slice(1, -1), 'latin1'), /\\x([0-9a-fA-F]{2})/g);
    return text?.includes('\\') ? undefined : text;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/value.js
const data = { kind: 'data' };
/** Holds others, and nothing is known of them: the shelf is full. */
const untold = { kind: 'data' };
const none = { kind: 'none' };
const yes = { kind: 'truth', value: true };
const no = { kind: 'truth', value: false };
const small = Array.from({ length: 256 }, (_, value) => ({ kind: 'integer', value }));
function integer(value) {
    return small[value] ?? { kind: 'integer', value };
}
/** Longest tuple and largest dictionary that are kept. */
const most = 64;
/** Makes values that hold others. So many at most, then untold data: a hostile pickle cannot fill the memory. */
class Shelf {
    #left = 1_000_000;
    /** Lists, and what is kept in them, have a shelf of their own: there may be many, and nothing depends on them. */
    #leftForLists = 500_000;
    /** How often untold values may be taken again: each time may double what they hold. */
    #leftUntold = 10;
    tuple(items) {
        if (items.length > most)
            return this.list(items);
        if (this.#left-- <= 0)
            return untold;
        return { kind: 'tuple', items, size: items.reduce((sum, item) => sum + sizeOf(item), 1) };
    }
    list(items) {
        if (this.#leftForLists-- <= 0)
            return untold;
        const list = { kind: 'list', held: [], size: 1 };
        for (const item of items)
            this.hold(list, item);
        return list;
    }
    dictionary() {
        return this.#left-- > 0 ? { kind: 'dictionary', pairs: [], partial: false } : untold;
    }
    set(target, key, value) {
        if (typeof target === 'number')
            return;
        if (target.kind === 'instance') {
            this.hold(target, key);
            this.hold(target, value);
        }
        if (target.kind !== 'dictionary')
            return;
        if (!target.partial && target.pairs.length < most && this.#left-- > 0) {
            // A first element that is pushed makes room for sixteen more.
            if (target.pairs.length === 0)
                target.pairs = [[key, value]];
            else
                target.pairs.push([key, value]);
            return;
        }
        target.partial = true;
        this.hold(target, key);
        this.hold(target, value);
    }
    /** Adds a value to a list, a large dictionary, or something that was made by a call. */
    hold(target, value) {
        if (!is(target, 'list') && !is(target, 'dictionary') && !is(target, 'instance'))
            return;
        if (target.kind === 'list')
            target.size += sizeOf(value);
        if (!holdsOthers(value) || this.#leftForLists-- <= 0)
            return;
        if (target.held === undefined)
            target.held = [value];
        else
            target.held.push(value);
    }
    /** Whether it has become impossible to tell what is held how often, now that this value is taken once more. */
    isLost(taken) {
        return taken === untold && --this.#leftUntold < 0;
    }
    instance(of, args) {
        const known = typeof args !== 'number' && args.kind === 'tuple' && this.#left-- > 0;
        return known ? { kind: 'instance', of, args } : { kind: 'instance', of };
    }
}
/** Whether other values may be in it. */
function holdsOthers(value) {
    return typeof value === 'object' && ['tuple', 'list', 'dictionary', 'instance'].includes(value.kind);
}
function sizeOf(value) {
    return typeof value === 'object' && 'size' in value ? value.size : 1;
}
/** Whether it is a value of this kind. */
function is(value, kind) {
    return typeof value === 'object' && value.kind === kind;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/data-type.js



/** Records in records that are followed. */
const data_type_deepest = 8;
/** NPY_ITEM_HASOBJECT: what NumPy and joblib go by. */
const hasObject = 1;
const noElementSize = -1;
function isDataType(value) {
    return is(value, 'instance') && value.of.module === 'numpy' && value.of.name === 'dtype';
}
/**
 * What `numpy.dtype(code, False, True)` is after BUILD gave it the state that `dtype.__reduce__` writes
 * (numpy/_core/src/multiarray/descriptor.c). NumPy believes that state: one that contradicts the code or itself makes it
 * read memory that is not its own, and take numbers for addresses. Nothing for such a state, and for what is unusual.
 */
function dataTypeOf(value, source, depth = 0) {
    if (!isDataType(value) || depth > data_type_deepest)
        return undefined;
    const [code, align, copy, ...more] = value.args?.items ?? [];
    if (!isTruth(align) || !isTruth(copy) || more.length > 0)
        return undefined;
    const named = codeOf(code, source);
    if (!named)
        return undefined;
    const { kind, own } = named;
    const { state } = value;
    if (state === undefined)
        return named.size === undefined ? undefined : { size: named.size, objects: kind === 'O' };
    if (!is(state, 'tuple'))
        return undefined;
    const [version, order, subarray, names, fields, elementSize, , flags] = state.items;
    if (!isInteger(version, 3) && !isInteger(version, 4))
        return undefined;
    if (!['<', '>', '|', '='].includes(data_type_text(order, source) ?? ''))
        return undefined;
    if (!is(elementSize, 'integer') || !is(flags, 'integer') || !Number.isSafeInteger(flags.value))
        return undefined;
    const size = named.size ?? elementSize.value;
    if (elementSize.value !== (own ? size : noElementSize) || size < 0)
        return undefined;
    const plain = { size, objects: kind === 'O' };
    const parts = is(subarray, 'none') && is(names, 'none') && is(fields, 'none');
    const found = parts ? plain : kind === 'V' ? partsOf({ subarray, fields }, size, source, depth) : undefined;
    return found && ((flags.value & hasObject) !== 0) === found.objects ? found : undefined;
}
function codeOf(code, source) {
    if (is(code, 'import'))
        return classes.get(`${code.module}.${code.name}`);
    const [, kind = '', digits = ''] = /^([biufcmMSUVO])(\d{1,9})$/.exec(data_type_text(code, source) ?? '') ?? [];
    const size = kind === 'U' ? Number(digits) * 4 : Number(digits);
    const flexible = kind !== '' && 'SUV'.includes(kind);
    if (kind === '' || (!flexible && ![1, 2, 4, 8, 16, 32].includes(size)))
        return undefined;
    return { kind, size, own: flexible };
}
/** Types that are named by their scalars: records, and the numbers of ml_dtypes, each with its bytes. */
const classes = new Map([
    ...['numpy', 'numpy.rec', 'numpy.core.records', 'numpy._core.records'].map((module) => [
        `${module}.record`,
        { kind: 'V', size: undefined, own: true },
    ]),
    ...mlDtypes.flatMap(([module, names]) => names
        .split(' ')
        .map((name) => [`${module}.${name}`, { kind: 'number', size: data_type_bytesOf(name), own: true }])),
]);
/** `bfloat16` has two bytes; types of less than a byte have one; a complex number is named by both of its parts. */
function data_type_bytesOf(name) {
    const bits = Number(/^[a-z]+(\d+)/.exec(name)?.[1]);
    return Math.max(1, bits / 8);
}
/** A type that is made of others: a record of fields, or an array of fixed shape. */
function partsOf({ subarray, fields }, size, source, depth) {
    if (is(fields, 'dictionary') && is(subarray, 'none') && !fields.partial) {
        let objects = false;
        for (const [, field] of fields.pairs) {
            const [type, offset] = is(field, 'tuple') ? field.items : [];
            const found = dataTypeOf(type, source, depth + 1);
            if (!found || !is(offset, 'integer') || offset.value < 0 || offset.value + found.size > size)
                return undefined;
            objects ||= found.objects;
        }
        return { size, objects };
    }
    if (!is(subarray, 'tuple') || !is(fields, 'none'))
        return undefined;
    const [type, shape] = subarray.items;
    const found = dataTypeOf(type, source, depth + 1);
    const elements = is(shape, 'integer') ? shape.value : elementsOf(shape);
    return found && elements !== undefined && found.size * elements === size ? { ...found, size } : undefined;
}
/** How many elements a tuple of dimensions has. */
function elementsOf(shape) {
    if (!is(shape, 'tuple'))
        return undefined;
    let elements = 1;
    for (const dimension of shape.items) {
        if (!is(dimension, 'integer') || dimension.value < 0)
            return undefined;
        elements *= dimension.value;
    }
    return Number.isSafeInteger(elements) ? elements : undefined;
}
function isTruth(value) {
    return is(value, 'truth') || (is(value, 'integer') && (value.value === 0 || value.value === 1));
}
function isInteger(value, expected) {
    return is(value, 'integer') && value.value === expected;
}
function data_type_text(value, source) {
    return typeof value === 'number' ? textAt(source, value) : undefined;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/growth.js


/** Elements that a call may make room for without bringing them: pickles make empty arrays, and fill them. */
const mostElements = 1_000_000;
/** Tuples in tuples that are looked into. */
const growth_deepest = 8;
/** They make something as large as a number says. */
const allocating = /^(?:(?:builtins|__builtin__)\.(?:bytearray|bytes)|numpy\.(?:ndarray|matrix|recarray|void|bytes_|str_)|numpy(?:\.\w+)*\._reconstruct|numpy\.(?:rec|core\.records|_core\.records)\.recarray|numpy\.matrixlib\.defmatrix\.matrix|numpy\.ma(?:\.core)?\.(?:MaskedArray|_mareconstruct)|torch(?:\.\w+)*\.\w+(?:Storage|Tensor))$/;
/** They write a number out in full, which other types than integers keep as a power of ten. */
const converting = /^(?:(?:builtins|__builtin__)\.(?:int|long)|fractions\.Fraction|numpy\.(?:u?int(?:8|16|32|64|c|p)|u?long(?:long)?))$/;
/** A number, or a fraction of two, that Fraction does not have to write out. */
const shortFraction = /^[-+]?\d{1,4300}(?:\/\d{1,4300})?$/;
/**
 * Why a call of a harmless import takes far more memory or time than its arguments have bytes; nothing when it does not.
 * The reason completes "the pickle …".
 */
function growthOf(callee, args, source) {
    const called = growth_nameOf(callee);
    // Nothing else can be a call's arguments; a tuple that was made by a call is one whose content nobody knows.
    if (!is(args, 'tuple') && !is(args, 'list') && args !== untold)
        return `calls ${called} with arguments that are no tuple`;
    const found = { elements: 1, imports: [callee], instances: [], texts: [] };
    collect(args, found, 0);
    const names = found.imports.map(growth_nameOf);
    const allocates = names.some((name) => allocating.test(name));
    const converts = names.some((name) => converting.test(name));
    if (args === untold && (allocates || converts) && !called.endsWith('_reconstruct')) {
        return `calls ${called} with arguments that cannot be told`;
    }
    if (allocates && found.elements > mostElements)
        return `has ${called} make room for ${found.elements} elements`;
    if (found.instances.some(isLongRange))
        return `has ${called} write out a range of more than ${mostElements} numbers`;
    if (found.instances.some(({ of }) => of.name !== 'encode' && (converts || (allocates && isNumber(of))))) {
        return `has ${called} take a number of any length from another object`;
    }
    const texts = converts ? found.texts.map((offset) => textAt(source, offset)) : [];
    if (texts.some((text) => text === undefined || (names.includes('fractions.Fraction') && !shortFraction.test(text)))) {
        return `has ${called} read a number of any length from a text`;
    }
    return undefined;
}
function growth_nameOf({ module, name }) {
    return `${module}.${name}`;
}
/** Objects that stand for an integer where one is expected. */
function isNumber({ module }) {
    return ['builtins', '__builtin__', 'decimal', 'fractions'].includes(module) || /^numpy\b/.test(module);
}
function collect(value, found, depth) {
    if (typeof value === 'number') {
        found.texts.push(value);
        return;
    }
    switch (value.kind) {
        case 'integer':
            found.elements = Math.max(found.elements, Math.abs(value.value));
            return;
        case 'import':
            found.imports.push(value);
            return;
        case 'instance':
            found.instances.push(value);
            return;
        case 'tuple':
        case 'list':
        case 'dictionary':
            if (depth < growth_deepest)
                collectAll(itemsOf(value), found, depth);
            return;
        case 'data':
        case 'none':
        case 'truth':
    }
}
function collectAll(items, found, depth) {
    const product = items.reduce((all, item) => (is(item, 'integer') ? all * Math.max(1, Math.abs(item.value)) : all), 1);
    // Numbers beside each other in a call are no shape: the shape is a tuple of its own.
    if (depth > 0)
        found.elements = Math.max(found.elements, product);
    for (const item of items)
        collect(item, found, depth + 1);
}
function itemsOf(value) {
    if (value.kind === 'tuple')
        return value.items;
    return value.kind === 'list' ? value.held : value.pairs.flat();
}
function isLongRange({ of, args }) {
    if (of.name !== 'range' && of.name !== 'xrange')
        return false;
    const numbers = args?.items.map((item) => (is(item, 'integer') ? item.value : Number.NaN)) ?? [];
    const [start = 0, stop = 0, step = 1] = numbers.length === 1 ? [0, ...numbers] : numbers;
    return numbers.length === 0 || !(Math.abs((stop - start) / step) <= mostElements);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/joblib-file.js




const knownKeys = ['filename', 'subclass', 'allow_mmap', 'init_args', 'state'];
/**
 * joblib before 0.10 kept each array in a file beside the pickle, and still reads it from there
 * (joblib/numpy_pickle_compat.py). Nothing for another value.
 */
function arrayFileOf(value, source) {
    if (!is(value, 'instance') || value.of.name === 'NumpyArrayWrapper' || !isJoblibWrapper(value.of))
        return undefined;
    const { state } = value;
    if (!is(state, 'dictionary') || state.partial)
        return { fault: 'has a joblib array in a file that cannot be told' };
    const names = [];
    for (const [key, item] of state.pairs) {
        const name = data_type_text(key, source);
        if (name === undefined || !knownKeys.includes(name))
            return { fault: 'has a joblib array with an unknown attribute' };
        if (name === 'filename')
            names.push(data_type_text(item, source) ?? '');
    }
    const [name = '', ...more] = names;
    const fault = more.length > 0 ? 'is named twice' : faultOfRelativePath(name);
    return fault === undefined ? { name } : { fault: `has a joblib array in a file whose name ${fault}` };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/array-layout.js


const array_layout_knownKeys = ['subclass', 'shape', 'order', 'dtype', 'allow_mmap', 'numpy_array_alignment_bytes'];
/** Nothing where anything is unusual: a wrong length would hide what follows the array. */
function layoutOf(wrapper, source) {
    const state = stateOf(wrapper, source);
    const dtype = dataTypeOf(state?.get('dtype'), source);
    const elements = elementsOf(state?.get('shape'));
    const order = data_type_text(state?.get('order'), source);
    if (!state || !dtype || elements === undefined || (order !== 'C' && order !== 'F'))
        return undefined;
    if (dtype.objects)
        return { kind: 'objects' };
    const alignment = state.get('numpy_array_alignment_bytes');
    const padded = alignment !== undefined && !is(alignment, 'none');
    const bytes = elements * dtype.size;
    return Number.isSafeInteger(bytes) ? { kind: 'raw', bytes, padded } : undefined;
}
function stateOf({ state }, source) {
    if (state === undefined || state === 'many' || typeof state === 'number')
        return undefined;
    if (state.kind !== 'dictionary' || state.partial)
        return undefined;
    const known = new Map();
    for (const [key, value] of state.pairs) {
        const name = data_type_text(key, source);
        // Any other attribute could stand for one of the wrapper's methods.
        if (name === undefined || !array_layout_knownKeys.includes(name))
            return undefined;
        known.set(name, value);
    }
    return known;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/expansion.js

/** Values that a pickle may hold when each is counted as often as it is met. Real ones share little. */
const largestExpansion = 100_000_000;
/**
 * How many values are met in a value when what is shared is followed each time, as comparing, copying or printing it does:
 * 2^n for n lists that hold the next one twice. What leads back to itself is not followed again.
 */
function expandedSize(root) {
    const sizes = new Map();
    const waiting = [root];
    for (let value = waiting.at(-1); value !== undefined; value = waiting.at(-1)) {
        const before = sizes.get(value);
        if (!holdsOthers(value) || (before !== undefined && before > 0)) {
            waiting.pop();
            continue;
        }
        const parts = expansion_partsOf(value);
        if (before === undefined) {
            // In progress: met again on the way down, it counts for nothing.
            sizes.set(value, 0);
            const fresh = parts.filter((part) => holdsOthers(part) && !sizes.has(part));
            waiting.push(...fresh);
            if (fresh.length > 0)
                continue;
        }
        sizes.set(value, Math.min(parts.reduce((sum, part) => sum + (sizes.get(part) ?? 1), 1), largest));
        waiting.pop();
    }
    return sizes.get(root) ?? 1;
}
/** Sums stay exact. */
const largest = 2 ** 40;
function expansion_partsOf(value) {
    if (typeof value === 'number')
        return [];
    switch (value.kind) {
        case 'tuple':
            return [...value.items];
        case 'list':
            return value.held;
        case 'dictionary':
            return [...value.pairs.flat(), ...(value.held ?? [])];
        case 'instance': {
            const { args, state, held = [] } = value;
            return [...(args ? [args] : []), ...(state !== undefined && state !== 'many' ? [state] : []), ...held];
        }
        case 'data':
        case 'none':
        case 'truth':
        case 'integer':
        case 'import':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/frames.js
/**
 * The frames of protocol 4 (PEP 3154). Python's C unpickler ignores where they end and its pure one does not, so a
 * stream in which that makes a difference reads differently for different readers.
 */
class Frames {
    /** Where the current frame ends, or 0 when there is none. */
    #end = 0;
    #broken;
    /** `broken` is told what does not fit. The reason completes the sentence "the pickle …". */
    constructor(broken) {
        this.#broken = broken;
    }
    /** Reads the size of a frame that begins behind it. */
    begin(at, input) {
        const size = input.uint64();
        if (at < this.#end)
            this.#broken('begins a frame inside another one', at);
        this.#end = input.position + size;
        if (this.#end > input.source.size)
            this.#broken(`has a frame of ${size} bytes that ends behind the file`, at);
    }
    /** An opcode went from one offset to the other. */
    passed(at, end) {
        if (this.#end === 0 || end < this.#end)
            return;
        if (at < this.#end && end > this.#end)
            this.#broken('has a value that crosses the end of its frame', at);
        this.#end = 0;
    }
    /** Whether bytes of a frame are still to come at this offset. */
    isInside(offset) {
        return offset < this.#end;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/memo.js

/** In entries: 64 MiB of references. */
const memo_largest = 8_000_000;
/** Entries at keys that do not follow each other cost more. */
const largestSparse = 500_000;
const widestGap = 256;
/** Keys that pickles leave out: `pickletools.optimize` leaves out all that are not used. */
const widestHole = 10_000_000;
/** The unpickler's memo: keys that follow each other in an array, others in a map. */
class Memo {
    #dense = [];
    #sparse = new Map();
    /** How many keys are in use: the next key of MEMOIZE. */
    #size = 0;
    /** Whether the C unpickler, whose memo is an array, would make room for many keys that are not there. */
    isFar(key) {
        return typeof key === 'string' || key > this.#size + widestHole;
    }
    get(key) {
        return (typeof key === 'number' ? this.#dense[key] : undefined) ?? this.#sparse.get(key);
    }
    put(key, value, offset) {
        if (this.get(key) === undefined && ++this.#size > memo_largest)
            throw memo_tooLarge(memo_largest, offset);
        if (typeof key === 'string' || key >= this.#dense.length + widestGap) {
            this.#sparse.set(key, value);
            if (this.#sparse.size > largestSparse)
                throw memo_tooLarge(largestSparse, offset);
            return;
        }
        while (this.#dense.length < key)
            this.#dense.push(undefined);
        this.#dense[key] = value;
    }
    add(value, offset) {
        this.put(this.#size, value, offset);
    }
}
function memo_tooLarge(entries, offset) {
    return new TooMuch(`remembers more than ${entries} values`, offset);
}
/** The key on the line of a GET or PUT, as Python's int() reads it, or nothing when that would refuse it. */
function keyOf(line) {
    const text = line.trim();
    if (!/^(?:\+?\d+(?:_\d+)*|-0+(?:_0+)*)$/.test(text))
        return undefined;
    const exact = BigInt(text.replace(/[+_-]/g, ''));
    return exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : exact.toString();
}
/** A memo over another one, which it does not change. */
class MemoOver extends Memo {
    #under;
    constructor(under) {
        super();
        this.#under = under;
    }
    get(key) {
        return super.get(key) ?? this.#under.get(key);
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/codes.js
/** Every opcode up to protocol 5, from Python's Lib/pickletools.py. */
const op = {
    MARK: 0x28,
    EMPTY_TUPLE: 0x29,
    STOP: 0x2e,
    POP: 0x30,
    POP_MARK: 0x31,
    DUP: 0x32,
    BINBYTES: 0x42,
    SHORT_BINBYTES: 0x43,
    FLOAT: 0x46,
    BINFLOAT: 0x47,
    INT: 0x49,
    BININT: 0x4a,
    BININT1: 0x4b,
    LONG: 0x4c,
    BININT2: 0x4d,
    NONE: 0x4e,
    PERSID: 0x50,
    BINPERSID: 0x51,
    REDUCE: 0x52,
    STRING: 0x53,
    BINSTRING: 0x54,
    SHORT_BINSTRING: 0x55,
    UNICODE: 0x56,
    BINUNICODE: 0x58,
    EMPTY_LIST: 0x5d,
    APPEND: 0x61,
    BUILD: 0x62,
    GLOBAL: 0x63,
    DICT: 0x64,
    APPENDS: 0x65,
    GET: 0x67,
    BINGET: 0x68,
    INST: 0x69,
    LONG_BINGET: 0x6a,
    LIST: 0x6c,
    OBJ: 0x6f,
    PUT: 0x70,
    BINPUT: 0x71,
    LONG_BINPUT: 0x72,
    SETITEM: 0x73,
    TUPLE: 0x74,
    SETITEMS: 0x75,
    EMPTY_DICT: 0x7d,
    PROTO: 0x80,
    NEWOBJ: 0x81,
    EXT1: 0x82,
    EXT2: 0x83,
    EXT4: 0x84,
    TUPLE1: 0x85,
    TUPLE2: 0x86,
    TUPLE3: 0x87,
    NEWTRUE: 0x88,
    NEWFALSE: 0x89,
    LONG1: 0x8a,
    LONG4: 0x8b,
    SHORT_BINUNICODE: 0x8c,
    BINUNICODE8: 0x8d,
    BINBYTES8: 0x8e,
    EMPTY_SET: 0x8f,
    ADDITEMS: 0x90,
    FROZENSET: 0x91,
    NEWOBJ_EX: 0x92,
    STACK_GLOBAL: 0x93,
    MEMOIZE: 0x94,
    FRAME: 0x95,
    BYTEARRAY8: 0x96,
    NEXT_BUFFER: 0x97,
    READONLY_BUFFER: 0x98,
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/collections.js





/** A tuple of these values, which it is right to put into one. */
function tupleOf(run, items, at) {
    refuseWrappers(run, items, at);
    const made = run.shelf.tuple(items);
    if ('size' in made && made.size > largestExpansion) {
        run.events.grows('has a tuple that shares its values so often that hashing it does not end', at);
    }
    return made;
}
function tuple(length) {
    return (run, at) => {
        run.stack.push(tupleOf(run, run.stack.popMany(length, at), at), at);
    };
}
const emptyCollection = ({ stack, shelf }, at) => {
    stack.push(shelf.list([]), at);
};
const markedCollection = (run, at) => {
    const items = run.stack.popMark(at);
    refuseWrappers(run, items, at);
    run.stack.push(run.shelf.list(items), at);
};
/** Adding to a list calls its `append` or `extend`, which a class or a module may name differently. */
function collections_add(run, items, at) {
    const target = run.stack.top(at);
    refuseImport(run, target, at);
    refuseWrappers(run, items, at);
    for (const item of items)
        run.shelf.hold(target, item);
}
const addMarked = (run, at) => {
    collections_add(run, run.stack.popMark(at), at);
};
function set(run, target, pairs, at) {
    if (pairs.length % 2 !== 0)
        throw new PickleFault('has a key without a value', at);
    refuseImport(run, target, at);
    refuseWrappers(run, pairs, at);
    for (let index = 0; index < pairs.length; index += 2) {
        run.shelf.set(target, pairs[index] ?? none, pairs[index + 1] ?? none);
    }
}
/** Pickles add to what they made, never to what they imported. */
function refuseImport({ events }, target, at) {
    if (!is(target, 'import'))
        return;
    events.misused(`adds items to the imported ${target.module}.${target.name}`, at);
}
/**
 * joblib's unpickler skips bytes behind an object of these classes, which are therefore made in one way only: any other
 * callable that was given the class could make an object of it unseen.
 */
function refuseWrappers({ events }, items, at) {
    for (const item of items) {
        if (is(item, 'import') && isJoblibWrapper(item)) {
            events.misused(`hands on joblib's class ${item.name}, which pickles only make objects of`, at);
        }
    }
}
/** Containers, and adding to them. */
const collections_collections = {
    [op.EMPTY_LIST]: emptyCollection,
    [op.EMPTY_SET]: emptyCollection,
    [op.LIST]: markedCollection,
    [op.FROZENSET]: markedCollection,
    [op.APPEND]: (run, at) => {
        const item = run.stack.pop(at);
        collections_add(run, [item], at);
    },
    [op.APPENDS]: addMarked,
    [op.ADDITEMS]: addMarked,
    [op.EMPTY_TUPLE]: tuple(0),
    [op.TUPLE1]: tuple(1),
    [op.TUPLE2]: tuple(2),
    [op.TUPLE3]: tuple(3),
    [op.TUPLE]: (run, at) => {
        run.stack.push(tupleOf(run, run.stack.popMark(at), at), at);
    },
    [op.EMPTY_DICT]: ({ stack, shelf }, at) => {
        stack.push(shelf.dictionary(), at);
    },
    [op.DICT]: (run, at) => {
        const pairs = run.stack.popMark(at);
        const dictionary = run.shelf.dictionary();
        set(run, dictionary, pairs, at);
        run.stack.push(dictionary, at);
    },
    [op.SETITEM]: (run, at) => {
        const value = run.stack.pop(at);
        const key = run.stack.pop(at);
        set(run, run.stack.top(at), [key, value], at);
    },
    [op.SETITEMS]: (run, at) => {
        const pairs = run.stack.popMark(at);
        set(run, run.stack.top(at), pairs, at);
    },
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/unpickling.js
/** Longest line that is read: one that carries a number or names a module. In bytes. */
const longestLine = 4096;

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/calls.js






function importLines({ input, events }, at) {
    const module = input.line(longestLine);
    const name = input.line(longestLine);
    if (module.length > longestLine || name.length > longestLine) {
        return events.obscured(`by a name of more than ${longestLine} bytes`, at);
    }
    return events.imported(module.toString('utf8'), name.toString('utf8'), at);
}
/** Names that are no constants of this stream could be anything, as where the memo was filled to confuse a reader. */
function importNamed({ input, events }, module, name, at) {
    const moduleText = typeof module === 'number' ? textAt(input.source, module) : undefined;
    const nameText = typeof name === 'number' ? textAt(input.source, name) : undefined;
    if (moduleText !== undefined && nameText !== undefined)
        return events.imported(moduleText, nameText, at);
    return events.obscured('by a name that is no plain text', at);
}
function call({ events, shelf, input }, callee, args, at) {
    if (isImport(callee)) {
        events.called(callee, args, input.source, at);
        return shelf.instance(callee, args);
    }
    // What could not be told, or was made by a call: either may be any function at all.
    events.misused('calls a value that is no imported name', at);
    return data;
}
function isImport(value) {
    return typeof value !== 'number' && value.kind === 'import';
}
function extension(code) {
    return ({ input, stack, events }, at) => {
        stack.push(events.obscured(`by the number ${code(input)} of Python's extension registry`, at), at);
    };
}
const build = (run, at) => {
    const { stack, input, frames, events } = run;
    const state = stack.pop(at);
    const target = stack.pop(at);
    if (isImport(target))
        events.misused(`changes the imported ${target.module}.${target.name}`, at);
    if (typeof target !== 'number' && target.kind === 'instance')
        target.state = target.state === undefined ? state : 'many';
    const next = events.built(target, run, at);
    if (next) {
        // Bytes that are not of the pickle are in no frame.
        frames.passed(at, input.position);
        input.seek(next.offset);
    }
    stack.push(next ? next.value : target, at);
};
const callTwo = (run, at) => {
    const args = run.stack.pop(at);
    run.stack.push(call(run, run.stack.pop(at), args, at), at);
};
/** Importing, calling, and changing what was made. */
const calls = {
    [op.GLOBAL]: (run, at) => {
        run.stack.push(importLines(run, at), at);
    },
    [op.STACK_GLOBAL]: (run, at) => {
        const name = run.stack.pop(at);
        run.stack.push(importNamed(run, run.stack.pop(at), name, at), at);
    },
    [op.INST]: (run, at) => {
        const callee = importLines(run, at);
        run.stack.push(call(run, callee, tupleOf(run, run.stack.popMark(at), at), at), at);
    },
    [op.OBJ]: (run, at) => {
        const [callee, ...args] = run.stack.popMark(at);
        if (callee === undefined)
            throw new PickleFault('makes an object of no class', at);
        run.stack.push(call(run, callee, tupleOf(run, args, at), at), at);
    },
    [op.REDUCE]: callTwo,
    [op.NEWOBJ]: callTwo,
    [op.NEWOBJ_EX]: (run, at) => {
        const keywords = run.stack.pop(at);
        const args = run.stack.pop(at);
        const items = typeof args !== 'number' && args.kind === 'tuple' ? args.items : [args];
        run.stack.push(call(run, run.stack.pop(at), run.shelf.tuple([...items, keywords]), at), at);
    },
    [op.BUILD]: build,
    [op.PERSID]: ({ input, stack, events }, at) => {
        input.skipLine();
        events.persistent(data, at);
        stack.push(data, at);
    },
    [op.BINPERSID]: ({ stack, events }, at) => {
        events.persistent(stack.pop(at), at);
        stack.push(data, at);
    },
    [op.EXT1]: extension((input) => input.byte()),
    [op.EXT2]: extension((input) => input.uint16()),
    [op.EXT4]: extension((input) => input.int32()),
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/literals.js




/** A value without content, or whose content does not matter. */
function constant(value) {
    return ({ stack }, at) => {
        stack.push(value, at);
    };
}
function counted(read) {
    return ({ stack, input }, at) => {
        stack.push(integer(read(input)), at);
    };
}
/** Bytes, whose content does not matter. */
function bytes(length) {
    return ({ stack, input }, at) => {
        input.skip(length(input, at));
        stack.push(data, at);
    };
}
/** A text, which is known by its offset. */
function literals_text(length) {
    return ({ stack, input }, at) => {
        input.skip(length(input, at));
        stack.push(at, at);
    };
}
const literals_byte = (input) => input.byte();
const uint32 = (input) => input.uint32();
const uint64 = (input) => input.uint64();
function positive(input, at) {
    const length = input.int32();
    if (length < 0)
        throw new PickleFault('has a value of negative length', at);
    return length;
}
const textLine = ({ stack, input }, at) => {
    input.skipLine();
    stack.push(at, at);
};
const dataLine = ({ stack, input }, at) => {
    input.skipLine();
    stack.push(data, at);
};
/** Bytes of a number that take no time to speak of: Python multiplies and prints longer ones in quadratic time. */
const literals_longestNumber = 64 * 1024;
/** Digits that Python converts (`sys.int_info.default_max_str_digits`), with the sign and the L. */
const mostDigits = 4302;
function literals_long(length) {
    return ({ stack, input, events }, at) => {
        const size = length(input, at);
        const start = input.position;
        input.skip(size);
        if (size > literals_longestNumber)
            events.grows(`has a number of ${size} bytes`, at);
        stack.push(integer(littleEndian(input.source.read(start, Math.min(size, 6)), size, input, start)), at);
    };
}
/** Infinite where it has more bytes than are exact. */
function littleEndian(bytes, size, { source }, start) {
    if (size === 0)
        return 0;
    if (size <= 6)
        return bytes.readIntLE(0, size);
    const last = source.read(start + size - 1, 1)[0] ?? 0;
    return last >= 0x80 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
/** The number on a line, with the L of Python 2 or without. */
const numberLine = ({ stack, input, events }, at) => {
    const line = input.line(longestLine);
    if (input.position - at > mostDigits)
        events.grows('has a number of more digits than Python converts', at);
    const text = line.toString('latin1').trim();
    if (text === '00' || text === '01')
        stack.push(text === '01' ? yes : no, at);
    else
        stack.push(integerOf(text.replace(/[lL]$/, '')), at);
};
/** Python takes some spellings that this does not: data, which nothing relies on. */
function integerOf(text) {
    if (!/^[-+]?\d+$/.test(text))
        return data;
    const value = Number(text);
    return integer(Number.isSafeInteger(value) ? value : value * Number.POSITIVE_INFINITY);
}
/** Constants of any type but containers. */
const literals = {
    [op.NONE]: constant(none),
    [op.NEWTRUE]: constant(yes),
    [op.NEWFALSE]: constant(no),
    [op.NEXT_BUFFER]: constant(data),
    [op.INT]: numberLine,
    [op.BININT]: counted((input) => input.int32()),
    [op.BININT1]: counted(literals_byte),
    [op.BININT2]: counted((input) => input.uint16()),
    [op.LONG]: numberLine,
    [op.LONG1]: literals_long(literals_byte),
    [op.LONG4]: literals_long(positive),
    [op.FLOAT]: dataLine,
    [op.BINFLOAT]: bytes(() => 8),
    [op.STRING]: textLine,
    [op.UNICODE]: textLine,
    [op.BINSTRING]: literals_text(positive),
    [op.SHORT_BINSTRING]: literals_text(literals_byte),
    [op.BINUNICODE]: literals_text(uint32),
    [op.SHORT_BINUNICODE]: literals_text(literals_byte),
    [op.BINUNICODE8]: literals_text(uint64),
    [op.BINBYTES]: bytes(uint32),
    [op.SHORT_BINBYTES]: bytes(literals_byte),
    [op.BINBYTES8]: bytes(uint64),
    [op.BYTEARRAY8]: bytes(uint64),
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/opcodes/memory.js




function get(key) {
    return (run, at) => {
        const value = run.memo.get(key(run.input, at));
        if (value === undefined)
            throw new PickleFault('takes a value from the memo that is not there', at);
        takeAgain(run, value, at);
    };
}
function takeAgain({ stack, shelf }, value, at) {
    if (shelf.isLost(value))
        throw new TooMuch('shares more values that hold others than are read', at);
    stack.push(value, at);
}
function put(key) {
    return ({ stack, memo, input, events }, at) => {
        const found = key(input, at);
        if (memo.isFar(found))
            events.grows(`remembers a value as number ${found}, with few before it`, at);
        memo.put(found, stack.top(at), at);
    };
}
function lineKey(input, at) {
    const line = input.line(longestLine);
    if (line.length > longestLine)
        throw new TooMuch(`has a key of the memo of more than ${longestLine} bytes`, at);
    const key = keyOf(line.toString('latin1'));
    if (key === undefined)
        throw new PickleFault('has a key of the memo that is no number', at);
    return key;
}
const byteKey = (input) => input.byte();
const wideKey = (input) => input.uint32();
/** The stack itself, the memo, and what frames the stream. */
const memory = {
    [op.MARK]: ({ stack }, at) => {
        stack.mark(at);
    },
    [op.POP]: ({ stack }, at) => {
        stack.popAny(at);
    },
    [op.POP_MARK]: ({ stack }, at) => {
        stack.popMark(at);
    },
    [op.DUP]: (run, at) => {
        takeAgain(run, run.stack.top(at), at);
    },
    [op.GET]: get(lineKey),
    [op.BINGET]: get(byteKey),
    [op.LONG_BINGET]: get(wideKey),
    [op.PUT]: put(lineKey),
    [op.BINPUT]: put(byteKey),
    [op.LONG_BINPUT]: put(wideKey),
    [op.MEMOIZE]: ({ stack, memo }, at) => {
        memo.add(stack.top(at), at);
    },
    [op.READONLY_BUFFER]: ({ stack }, at) => {
        stack.top(at);
    },
    [op.PROTO]: ({ input }, at) => {
        if (input.byte() > 5)
            throw new PickleFault('has a protocol that Python does not know', at);
    },
    [op.FRAME]: ({ input, frames }, at) => {
        frames.begin(at, input);
    },
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/stack.js


/** In values: 8 MiB of references. Python's pickler sends long lists in parts of a thousand. */
const stack_largest = 1_000_000;
/** The unpickler's stack, with the marks in it. */
class Stack {
    values = [];
    #marks = [];
    push(value, offset) {
        this.values.push(value);
        if (this.values.length > stack_largest)
            throw new TooMuch(`holds more than ${stack_largest} values at once`, offset);
    }
    pop(offset) {
        const value = this.values.length > this.fence ? this.values.pop() : undefined;
        return value ?? this.missing(offset);
    }
    /** So many values, the last one that was pushed at the end. */
    popMany(count, offset) {
        if (this.values.length - this.fence >= count)
            return this.values.splice(this.values.length - count);
        const values = [];
        for (let left = count; left > 0; left--)
            values.unshift(this.pop(offset));
        return values;
    }
    top(offset) {
        const value = this.values.length > this.fence ? this.values.at(-1) : undefined;
        return value ?? this.missing(offset);
    }
    mark(offset) {
        this.#marks.push(this.values.length);
        if (this.#marks.length > stack_largest)
            throw new TooMuch(`holds more than ${stack_largest} marks at once`, offset);
    }
    /** Takes all values above the last mark, and the mark. */
    popMark(offset) {
        const mark = this.#marks.pop();
        if (mark === undefined)
            throw new PickleFault('has a value without the MARK that it needs', offset);
        return this.values.splice(mark);
    }
    /** The opcode POP takes a mark when that is what lies on top. */
    popAny(offset) {
        if (this.#marks.length > 0 && this.values.length === this.fence)
            this.#marks.pop();
        else
            this.pop(offset);
    }
    /** Values below the last mark are out of reach. */
    get fence() {
        return this.#marks.at(-1) ?? 0;
    }
    missing(offset) {
        throw new PickleFault('takes a value from an empty stack', offset);
    }
}
/** Stands in for a stack that somebody else filled: what was not pushed here is there, and unknown. */
class EndlessStack extends Stack {
    missing() {
        return data;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/machine.js











/** What a pickle costs before its first opcode. */
const startCost = 20;
/** What the opcodes cost that do more than to move values. */
const costs = new Uint8Array(256).fill(1);
for (const code of [op.GLOBAL, op.STACK_GLOBAL, op.INST, op.EXT1, op.EXT2, op.EXT4])
    costs[code] = 100;
for (const code of [op.FRAME, op.BUILD, op.INT, op.GET, op.PUT, op.LONG1, op.LONG4])
    costs[code] = 10;
const steps = Array.from({ length: 256 }, (_, code) => {
    return literals[code] ?? collections_collections[code] ?? memory[code] ?? calls[code];
});
/** Whether the byte is an opcode; at any other an unpickler stops before it does anything. */
function isOpcode(code) {
    return code === op.STOP || steps[code] !== undefined;
}
/**
 * Runs one pickle as Python's unpickler does (Lib/pickle.py, Modules/_pickle.c), without making any object: stack and
 * memo hold what is known of the values. Whatever an unpickler takes is taken here too; where it would stop with an
 * error, this throws PickleFault. Returns the value that STOP takes.
 */
function unpickle(input, events, allowance) {
    return run(begin(input, events, new Stack(), new Memo()), allowance);
}
/** Runs on in the middle of another run, at another place, as an unpickler would that takes raw bytes for opcodes. */
function unpickleOn(input, events, allowance, stack, memo) {
    return run(begin(input, events, stack, memo), allowance);
}
function begin(input, events, stack, memo) {
    const frames = new Frames((reason, offset) => {
        events.misframed(reason, offset);
    });
    return { input, events, stack, memo, shelf: new Shelf(), frames };
}
function run(state, allowance) {
    const { input, frames, stack } = state;
    allowance.opcodes -= startCost;
    for (;;) {
        const at = input.position;
        const code = input.byte();
        allowance.opcodes -= costs[code] ?? 1;
        if (allowance.opcodes < 0)
            throw new TooMuch('has more opcodes than are read', at);
        if (code === op.STOP)
            return finished(stack.pop(at), state, at);
        const step = steps[code];
        if (!step) {
            throw new PickleFault(`has the byte 0x${code.toString(16).padStart(2, '0')} where an opcode is expected`, at);
        }
        step(state, at);
        frames.passed(at, input.position);
    }
}
function finished(value, { events }, at) {
    if (expandedSize(value) > largestExpansion) {
        events.grows('holds values that share each other so often that comparing or copying them does not end', at);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/joblib-array.js








/**
 * joblib puts the bytes of an array into the middle of the pickle, right behind the BUILD of its wrapper
 * (joblib/numpy_pickle.py, NumpyArrayWrapper.read). Says where the pickle goes on. An array of objects is a pickle of its
 * own there. Because `pickle.load` would take the same bytes for opcodes, they are tried as such too.
 * Throws TooMuch where joblib might find another place than this reader.
 */
function readJoblibArray(value, run, events, allowance, offset) {
    if (!isWrapper(value))
        return undefined;
    const { source, position } = run.input;
    if (run.frames.isInside(position))
        throw new TooMuch('has a joblib array in the middle of a frame', offset);
    const layout = layoutOf(value, source);
    if (!layout)
        throw new TooMuch('has a joblib array whose size cannot be told', offset);
    if (layout.kind === 'objects')
        return { value: data, offset: readObjects(new Input(source, position), events, allowance) };
    probe(run, events, allowance);
    const padding = layout.padded ? 1 + (source.read(position, 1)[0] ?? 0) : 0;
    const end = position + padding + layout.bytes;
    if (end > source.size)
        throw new PickleFault('has a joblib array that ends behind the file', position);
    return { value: data, offset: end };
}
function isWrapper(value) {
    return is(value, 'instance') && value.of.name === 'NumpyArrayWrapper' && isJoblibWrapper(value.of);
}
/** Python's own unpickler reads the objects: a wrapper in there is nothing special. */
function readObjects(input, events, allowance) {
    unpickle(input, { ...forwarded(events), built: () => undefined }, allowance);
    return input.position;
}
/** Real arrays stop being opcodes after a few. Throws TooMuch where they do not. */
function probe({ input, memo }, events, allowance) {
    const obscured = new Map();
    const suspicious = {
        // Where random bytes look like opcodes, they rarely spell names, and rarely call what they import.
        imported(module, name, offset) {
            if (isIdentifier(module) && isIdentifier(name))
                return events.imported(module, name, offset);
            return { kind: 'import', module, name };
        },
        obscured(reason, offset) {
            const found = { kind: 'import', module: '', name: '' };
            obscured.set(found, { reason, offset });
            return found;
        },
        called(callee, args, source, offset) {
            const hidden = obscured.get(callee);
            if (hidden)
                events.obscured(hidden.reason, hidden.offset);
            events.called(callee, args, source, offset);
        },
        grows: () => undefined,
        misused: () => undefined,
        misframed: () => undefined,
        persistent: () => undefined,
        built: () => undefined,
    };
    try {
        unpickleOn(new Input(input.source, input.position), suspicious, allowance, new EndlessStack(), new MemoOver(memo));
    }
    catch (error) {
        if (!(error instanceof PickleFault) || error instanceof TooMuch)
            throw error;
    }
}
/** The methods of an object of a class, as properties that can be spread. */
function forwarded(events) {
    return {
        imported: (module, name, offset) => events.imported(module, name, offset),
        called: (callee, args, source, offset) => {
            events.called(callee, args, source, offset);
        },
        grows: (reason, offset) => {
            events.grows(reason, offset);
        },
        obscured: (reason, offset) => events.obscured(reason, offset),
        misused: (reason, offset) => {
            events.misused(reason, offset);
        },
        misframed: (reason, offset) => {
            events.misframed(reason, offset);
        },
        persistent: (id, offset) => {
            events.persistent(id, offset);
        },
        built: (value, run, offset) => events.built(value, run, offset),
    };
}
function isIdentifier(name) {
    return /^[A-Za-z_][\w.]*$/.test(name);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/random-state.js


/** Where generators stand in the numbers that they have made ahead, with how many there are: NumPy does not check it. */
const positions = { pos: 624, buffer_pos: 4 };
const constructors = new Set(['__bit_generator_ctor', '__generator_ctor', '__randomstate_ctor', '__RandomState_ctor']);
function isRandomGenerator({ of }) {
    return /^numpy\.random(?:\.|$)/.test(of.module) && constructors.has(of.name);
}
/**
 * Whether the state of a generator is one that it may have (numpy/random/_mt19937.pyx and its siblings): the dictionary of
 * `bit_generator.state`, that with a SeedSequence, or the tuple of `RandomState.get_state()`. Any other position makes
 * NumPy read memory that is not its own.
 */
function isRandomState(state, source) {
    if (state === undefined || is(state, 'none'))
        return true;
    if (is(state, 'dictionary'))
        return isStateDictionary(state, source);
    if (!is(state, 'tuple'))
        return false;
    const [first, second, position] = state.items;
    if (data_type_text(first, source) === 'MT19937')
        return isPosition(position, 624);
    if (is(first, 'dictionary'))
        return isStateDictionary(first, source) && (is(second, 'none') || is(second, 'instance'));
    return false;
}
function isStateDictionary(state, source) {
    if (!is(state, 'dictionary') || state.partial)
        return false;
    return state.pairs.every(([key, value]) => {
        const name = data_type_text(key, source);
        if (name === undefined)
            return false;
        if (name === 'state' && !is(value, 'integer'))
            return isStateDictionary(value, source) || isArray(value);
        const most = Object.hasOwn(positions, name) ? positions[name] : undefined;
        return most === undefined || isPosition(value, most);
    });
}
/** SFC64 keeps an array of four numbers there. */
function isArray(value) {
    return is(value, 'instance') && ['_reconstruct', '_frombuffer'].includes(value.of.name);
}
function isPosition(value, most) {
    return is(value, 'integer') && value.value >= 0 && value.value <= most;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/observations.js









/** More different imports or misuses of one file are not told. */
const observations_most = 100;
/** Files that a pickle needs: more are not told. */
const observations_mostFiles = 10_000;
/** Longest name that a message repeats, in UTF-16 units. */
const observations_longestName = 200;
const loadNothing = 'Do not load it: convert the model to safetensors, or review it and add an exception with its digest to the manifest.';
/** Judges what a pickle does, whichever loader reads it: pickle, joblib or torch. */
class Observations {
    #imports = new Map();
    #findings = [];
    #allowance;
    /** A module that is allowed as well: the classes that a TorchScript archive defines itself. */
    #ownModule;
    /** Whether something not harmless is called, or imported and known to be bad: more than bytes do by chance. */
    dangerous = false;
    persistentIds = [];
    joblibArrays = 0;
    /** Names of files that joblib reads along with the pickle. */
    files = new Set();
    constructor(allowance, ownModule) {
        this.#allowance = allowance;
        this.#ownModule = ownModule;
    }
    /** In the order of their rules, each once. */
    get findings() {
        return [...[...this.#imports.values()].map(importFinding), ...this.#findings];
    }
    imported(module, name, offset) {
        const what = { kind: 'import', module, name };
        if (isHarmless(module, name) || this.#isOwn(module))
            return what;
        if (isDangerous(module, name))
            this.dangerous = true;
        const key = `${module}\n${name}`;
        const seen = this.#imports.get(key);
        if (seen)
            return seen.what;
        if (this.#imports.size < observations_most)
            this.#imports.set(key, { what, offset, called: false });
        return what;
    }
    called(callee, args, source, offset) {
        const { module, name } = callee;
        if (this.#isOwn(module))
            return;
        if (isHarmless(module, name)) {
            const reason = growthOf(callee, args, source);
            if (reason !== undefined)
                this.grows(reason, offset);
            return;
        }
        this.dangerous = true;
        const seen = this.#imports.get(`${module}\n${name}`);
        if (seen)
            seen.called = true;
    }
    obscured(reason, offset) {
        this.#add('pickle/obscured-import', 'critical', `The pickle imports something ${reason}.`, offset);
        return { kind: 'import', module: '', name: '' };
    }
    misused(reason, offset) {
        this.#add('pickle/call', 'high', `The pickle ${reason}.`, offset);
    }
    grows(reason, offset) {
        this.#add('pickle/expansion', 'high', `The pickle ${reason}: loading it may exhaust memory or time.`, offset);
    }
    misframed(reason, offset) {
        this.#add('pickle/frame', 'high', `The pickle ${reason}: loaders differ in how they read it.`, offset);
    }
    persistent(id) {
        if (this.persistentIds.length < 100_000)
            this.persistentIds.push(id);
    }
    built(value, run, offset) {
        if (isDataType(value) && !dataTypeOf(value, run.input.source)) {
            const reason = 'gives a NumPy data type a state that contradicts it, or that is not known';
            this.#add('pickle/data-type', 'high', `The pickle ${reason}.`, offset);
        }
        if (is(value, 'instance') && isRandomGenerator(value) && !isRandomState(value.state, run.input.source)) {
            const reason = 'sets a random generator of NumPy to a state that it cannot have, or that is not known';
            this.#add('pickle/random-state', 'high', `The pickle ${reason}.`, offset);
        }
        const file = arrayFileOf(value, run.input.source);
        if (file && 'fault' in file)
            this.misused(file.fault, offset);
        else if (file && this.files.size < observations_mostFiles)
            this.files.add(file.name);
        const array = readJoblibArray(value, run, this, this.#allowance, offset);
        if (array)
            this.joblibArrays++;
        return array;
    }
    #isOwn(module) {
        return this.#ownModule !== undefined && (module === this.#ownModule || module.startsWith(`${this.#ownModule}.`));
    }
    #add(rule, severity, message, offset) {
        if (this.#findings.length >= observations_most || this.#findings.some((found) => found.message === message))
            return;
        this.#findings.push({ rule, severity, message, remedy: loadNothing, offset });
    }
}
function importFinding({ what, offset, called }) {
    const { module, name } = what;
    const path = (0,files_src/* shown */.SP)(`${module}.${name}`.slice(0, observations_longestName));
    return {
        rule: 'pickle/import',
        severity: isDangerous(module, name) ? 'critical' : 'high',
        message: `The pickle imports ${path}${called ? ' and calls it' : ''}, which is not on the list of harmless imports.`,
        remedy: loadNothing,
        offset,
    };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/streams.js





/** Opcodes of one file: a few seconds of work. Pickles of models have thousands, of a dataset millions. */
const mostOpcodes = 50_000_000;
/** Opcodes after which it no longer matters what kind of bytes this may be: nothing else looks like a pickle so long. */
const mostGuessed = 2_000_000;
/** Of a file's budget for unpacking, in bytes for each opcode, so that many members cost no more than one. */
const opcodeCost = 20;
/** More ends of pickles are not kept, but the last one is. */
const mostBounds = 1000;
/**
 * Reads pickles to the end of the source, or to the first byte that belongs to none. Never throws for content, but
 * `archive/too-large` when the budget is spent.
 */
function readStreams(source, options = {}) {
    const allowance = { opcodes: options.opcodes ?? mostOpcodes };
    const before = allowance.opcodes;
    const streams = readAll(source, allowance, options);
    options.budget?.spend((before - allowance.opcodes) * opcodeCost);
    return streams;
}
function readAll(source, allowance, { most = Number.POSITIVE_INFINITY, ownModule }) {
    const observations = new Observations(allowance, ownModule);
    const input = new Input(source, 0);
    const bounds = [0];
    while (!input.ended && bounds.length <= most && !(bounds.length > 1 && isLineEnd(input))) {
        try {
            unpickle(input, observations, allowance);
        }
        catch (error) {
            if (!(error instanceof PickleFault))
                throw error;
            return { observations, bounds, fault: error };
        }
        if (bounds.length < mostBounds)
            bounds.push(input.position);
        else
            bounds[mostBounds - 1] = input.position;
    }
    return { observations, bounds };
}
/** Whether nothing but the end of a line is left, as editors and version control add it: no opcode, and no secret. */
function isLineEnd({ source, position }) {
    if (source.size - position > 2)
        return false;
    return ['\n', '\r\n'].includes(source.read(position, 2).toString('latin1'));
}
/**
 * Whether the bytes are a pickle. From protocol 2 on they say so. Older ones may be plain text: they are pickles when
 * they can be read to the end of the file, or do something that is not harmless before they cannot.
 */
function isPickle(head, source) {
    // Numbers may begin like the mark of a protocol: nothing is loaded of bytes that are no opcode.
    if (head[0] === 0x80 && head.length > 1)
        return (head[1] ?? 0) <= 5 && isOpcode(head[2] ?? 0);
    // To an unpickler, a zip archive begins with PERSID, which asks the loader for something and is refused.
    return isOpcode(head[0] ?? 0) && !(0,reading_starts/* startsWith */.w)(head, zipStart) && isUnmarkedPickle(source);
}
const zipStart = Buffer.from('PK\x03\x04', 'latin1');
function isUnmarkedPickle(source) {
    const { observations, bounds, fault } = readStreams(source, { opcodes: mostGuessed });
    if (fault instanceof TooMuch || observations.dangerous)
        return true;
    // A whole pickle that imports what it should not is one, whatever stands behind it.
    if (bounds.length > 1 && observations.findings.length > 0)
        return true;
    return !fault && bounds.length > 1;
}
/** What a pickle at the start of raw bytes would do: nothing is found where these are the numbers that they should be. */
function hiddenPickle(source) {
    const { observations } = readStreams(source, { most: 1, opcodes: mostGuessed });
    return observations.dangerous ? observations.findings : [];
}
/** The findings on a source that should hold nothing but pickles. */
function judgeStreams({ observations, bounds, fault }) {
    const findings = observations.findings;
    if (!fault)
        return findings;
    const { offset, message } = fault;
    const end = bounds.at(-1) ?? 0;
    if (fault instanceof TooMuch) {
        findings.push({
            rule: 'pickle/too-large',
            severity: 'high',
            message: `The pickle ${message}.`,
            remedy: loadNothing,
            offset,
        });
    }
    else if (bounds.length === 1) {
        findings.push({
            rule: 'pickle/broken',
            severity: 'high',
            message: `The pickle ${message}.`,
            remedy: loadNothing,
            offset,
        });
    }
    else {
        const text = `Behind the end of the pickle are bytes that are no pickle: the rest ${message}.`;
        findings.push({ rule: 'pickle/trailing-bytes', severity: 'high', message: text, remedy: loadNothing, offset: end });
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/numpy.js





const magic = Buffer.from('\x93NUMPY', 'latin1');
/** One array as numpy.save writes it (numpy/lib/format.py). An array of objects is a pickle behind the header. */
const numpy_numpy = {
    name: 'npy',
    firstBytes: [...magic.subarray(0, 1)],
    matches: (head) => (0,reading_starts/* startsWith */.w)(head, magic),
    read(source, context) {
        const header = readArrayHeader(source);
        if (!header) {
            return { findings: [finding('header', 'The header is not one that NumPy writes.', magic.length)] };
        }
        const { end, content } = header;
        if (content === 'pickle')
            return { findings: judgeObjects(source, end, context) };
        if (source.size - end === content)
            return { findings: [] };
        const message = `The header announces ${content} bytes of elements; ${source.size - end} bytes follow it.`;
        return { findings: [finding('size', message, end)] };
    },
};
function judgeObjects(source, end, { budget }) {
    const streams = readStreams((0,files_src/* partOf */.BU)(source, end, source.size), { budget });
    const note = finding('objects', 'The elements are a pickle, which numpy.load reads only when it is allowed to.', end);
    const findings = judgeStreams(streams).map((found) => ({ ...found, offset: (found.offset ?? 0) + end }));
    return [{ ...note, severity: 'low' }, ...findings];
}
function finding(rule, message, offset) {
    return { rule: `npy/${rule}`, severity: 'high', message, remedy: loadNothing, offset };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/protobuf.js


/** In bytes: most of a model is tensors, which are passed over. */
const protobuf_window = 8 * 1024;
/** Large graphs have some million. */
const mostFields = 30_000_000;
/** Walks through a message without holding it. No schema: the caller knows the numbers of the fields that it needs. */
class Protobuf {
    #source;
    #reader;
    #fail;
    #fields = 0;
    constructor(source, fail) {
        this.#source = source;
        this.#fail = fail;
        this.#reader = new byte_reader/* ByteReader */.k(source, (offset, wanted) => fail({ kind: 'truncated', message: `ends where ${wanted} bytes are wanted`, offset }), { window: protobuf_window });
    }
    get all() {
        return { start: 0, end: this.#source.size };
    }
    /** The fields of a message. Between two of them the caller may walk through others. */
    *fields({ start, end }) {
        let position = start;
        while (position < end) {
            const field = this.#field(position, end);
            position = this.#reader.position;
            yield field;
        }
    }
    /** The bytes of a field, up to a limit. */
    bytes(field, limit) {
        if (field.type !== 'bytes')
            return this.#fault('malformed', `has a number in field ${field.number}`, field.offset);
        return this.#source.read(field.start, Math.min(limit, field.end - field.start));
    }
    text(field, limit = 1024) {
        return this.bytes(field, limit).toString('utf8');
    }
    number(field) {
        if (field.type !== 'bytes')
            return field.value;
        return this.#fault('malformed', `has bytes in field ${field.number}, which is a number`, field.offset);
    }
    /** Where the message of a field lies. */
    message(field) {
        if (field.type === 'bytes')
            return field;
        return this.#fault('malformed', `has a number in field ${field.number}, which is a message`, field.offset);
    }
    /** The numbers of a repeated field, of which each occurrence may hold many. At most so many are given. */
    numbers(field, limit) {
        if (field.type !== 'bytes')
            return [field.value];
        const numbers = [];
        this.#reader.seek(field.start);
        while (this.#reader.position < field.end && numbers.length < limit)
            numbers.push(this.#varint(field.end));
        return numbers;
    }
    /** The bytes of a field as a source of their own. */
    part(field) {
        const { start, end } = this.message(field);
        return (0,files_src/* partOf */.BU)(this.#source, start, end - start);
    }
    #field(offset, end) {
        this.#fields += 1;
        if (this.#fields > mostFields)
            this.#fault('size', `has more than ${mostFields} fields`, offset);
        this.#reader.seek(offset);
        const tag = this.#varint(end);
        const number = Number(tag >> 3n);
        if (number === 0 || number >= 2 ** 29)
            this.#fault('malformed', 'has a field with an impossible number', offset);
        switch (Number(tag & 7n)) {
            case 0:
                return { number, type: 'varint', value: this.#varint(end), offset };
            case 1:
                return { number, type: 'fixed', value: this.#fixed(8, end), offset };
            case 5:
                return { number, type: 'fixed', value: this.#fixed(4, end), offset };
            case 2: {
                const length = this.#varint(end);
                const start = this.#reader.position;
                if (length > BigInt(end - start)) {
                    this.#fault('truncated', `has ${length} bytes in field ${number}, where ${end - start} are left`, offset);
                }
                this.#reader.skip(Number(length));
                return { number, type: 'bytes', start, end: start + Number(length), offset };
            }
            default:
                return this.#fault('malformed', 'has a field of a type that is no longer written', offset);
        }
    }
    #varint(end) {
        const offset = this.#reader.position;
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            if (this.#reader.position >= end)
                this.#fault('truncated', 'ends inside a number', offset);
            const byte = this.#reader.u8();
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return BigInt.asUintN(64, value);
        }
        return this.#fault('malformed', 'has a number of more than ten bytes', offset);
    }
    #fixed(length, end) {
        if (this.#reader.position + length > end)
            this.#fault('truncated', 'ends inside a number', this.#reader.position);
        return length === 4 ? BigInt(this.#reader.u32()) : this.#reader.u64();
    }
    #fault(kind, message, offset) {
        return this.#fail({ kind, message, offset });
    }
}
/** Whether a source starts as a message of these fields does, and what fields it has. Cheap: large fields are skipped. */
function sniffFields(source, types) {
    if (!mayBegin(types, source.read(0, 1)[0] ?? 0))
        return undefined;
    const seen = new Map();
    try {
        const protobuf = new Protobuf(source, ({ kind }) => {
            throw new SniffEnd(kind);
        });
        let count = 0;
        for (const field of protobuf.fields(protobuf.all)) {
            if (types.get(field.number) !== field.type)
                return undefined;
            if (!seen.has(field.number))
                seen.set(field.number, field);
            count += 1;
            if (count === 64)
                break;
        }
    }
    catch (error) {
        if (!(error instanceof SniffEnd))
            throw error;
        if (error.kind === 'malformed' || seen.size === 0)
            return undefined;
    }
    return seen;
}
/** The bytes that a message of such fields may begin with. Most files are told apart by them. */
function firstBytesOf(types) {
    return Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => mayBegin(types, byte));
}
/** The tag of a field below 16 is one byte. */
function mayBegin(types, byte) {
    return byte >= 0x80 || types.has(byte >> 3);
}
class SniffEnd extends Error {
    kind;
    constructor(kind) {
        super(kind);
        this.kind = kind;
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/onnx/external-data.js


/** `_ALLOWED_EXTERNAL_DATA_KEYS` of onnx/external_data_helper.py. */
const external_data_knownKeys = new Set(['location', 'offset', 'length', 'checksum', 'basepath']);
/** ONNX Runtime takes the offset of such a tensor for an address in memory. */
const memoryAddress = '_ORT_MEM_ADDR_';
const external_data_largest = 2n ** 63n - 1n;
const external_data_mostFiles = 10_000;
const external_data_pathRemedy = 'Do not load it: it reads files outside of the model. Export it again with its data beside it.';
/**
 * Tensors in other files, as https://onnx.ai/onnx/repo-docs/ExternalData.html and the checks of external_data_helper.py
 * and checker.cc have them. Whether the files are there, and are no links, is for those to judge who see them.
 */
class ExternalData {
    #judgement;
    #sizes = new Map();
    constructor(judgement) {
        this.#judgement = judgement;
    }
    get facts() {
        if (this.#sizes.size === 0)
            return {};
        const neededBytes = Object.fromEntries([...this.#sizes].map(([name, size]) => [name, Number(size)]));
        return { needs: [...this.#sizes.keys()], neededBytes };
    }
    tensor(place, entries) {
        const { name, offset } = place;
        const values = new Map();
        for (const { key, value } of entries) {
            const shownKey = (0,files_src/* shown */.SP)(key.slice(0, 100));
            if (!external_data_knownKeys.has(key))
                this.#report('external-key', 'medium', name, `has the unknown key ${shownKey}`, offset);
            else if (values.has(key))
                this.#report('external-data', 'high', name, `has the key ${shownKey} twice`, offset);
            values.set(key, value);
        }
        const location = values.get('location');
        if (location === undefined) {
            this.#report('external-data', 'high', name, 'is in another file that is not named', offset);
            return;
        }
        const end = this.#endOf(place, values);
        if (location.includes(memoryAddress)) {
            this.#report('memory-address', 'critical', name, 'is read from an address in memory', offset);
        }
        else {
            this.#need(`The tensor ${(0,files_src/* shown */.SP)(name)}`, location, end, offset);
        }
    }
    /** A file that is not a tensor's. */
    file(what, location, offset) {
        this.#need(what, location, 0n, offset);
    }
    #need(what, location, end, offset) {
        const fault = faultOfRelativePath(location);
        if (fault !== undefined) {
            const message = `${what} is in ${(0,files_src/* shown */.SP)(location.slice(0, 200))}, which ${fault}.`;
            this.#judgement.report('onnx/external-path', message, { severity: 'critical', remedy: external_data_pathRemedy, offset });
            return;
        }
        const path = location.replace(/^(?:\.\/+)+/, '');
        if (this.#sizes.size === external_data_mostFiles && !this.#sizes.has(path)) {
            this.#judgement.stop('onnx/limit', `The model needs more than ${external_data_mostFiles} files.`, { offset });
        }
        const before = this.#sizes.get(path) ?? 0n;
        this.#sizes.set(path, end > before ? end : before);
    }
    /** How many bytes the file must have. */
    #endOf({ name, size, offset }, values) {
        const begin = this.#count(name, 'offset', values, offset) ?? 0n;
        const length = this.#count(name, 'length', values, offset);
        if (length !== undefined && size !== undefined && length !== size) {
            this.#report('external-length', 'medium', name, `takes ${length} bytes of a file; its shape and type need ${size}`, offset);
        }
        const checksum = values.get('checksum');
        if (checksum !== undefined && !/^[0-9a-fA-F]{40}$/.test(checksum)) {
            this.#report('external-checksum', 'low', name, 'has a checksum that is no SHA-1', offset);
        }
        return begin + (length ?? size ?? 0n);
    }
    #count(name, key, values, offset) {
        const text = values.get(key);
        if (text === undefined)
            return undefined;
        if (/^\d{1,19}$/.test(text) && BigInt(text) <= external_data_largest)
            return BigInt(text);
        const message = `has the ${key} ${(0,files_src/* shown */.SP)(text.slice(0, 100))}; a number from 0 is expected`;
        this.#report('external-data', 'high', name, message, offset);
        return undefined;
    }
    #report(rule, severity, name, message, offset) {
        this.#judgement.report(`onnx/${rule}`, `The tensor ${(0,files_src/* shown */.SP)(name)} ${message}.`, { severity, offset });
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/onnx/operators.js

/** Of the standard itself: every runtime has them. */
const standardDomains = new Set([
    '',
    'ai.onnx',
    'ai.onnx.ml',
    'ai.onnx.training',
    'ai.onnx.preview',
    'ai.onnx.preview.training',
]);
/** Built into ONNX Runtime. */
const runtimeDomains = new Set([
    'com.microsoft',
    'com.microsoft.nchwc',
    'com.microsoft.experimental',
    'com.microsoft.dml',
    'com.ms.internal.nhwc',
    'org.pytorch.aten',
]);
/** They call functions of Python by their names. */
const pythonOperators = new Set(['PyOp', 'PythonOp', 'PythonOpGrad', 'PyCustomOp']);
const namedPerDomain = 5;
const mostDomains = 1000;
/** Which operators a model uses, and which of them it defines itself as functions. */
class Operators {
    #used = new Map();
    #defined = new Set();
    use(domain, operator, offset) {
        if (standardDomains.has(domain) || this.#used.size >= mostDomains * namedPerDomain)
            return;
        const id = idOf(domain, operator);
        if (!this.#used.has(id))
            this.#used.set(id, { domain, operator, offset });
    }
    define(domain, operator) {
        if (this.#defined.size < mostDomains * namedPerDomain)
            this.#defined.add(idOf(domain, operator));
    }
    /** A custom operator is native code that the program loads beside the model: the model decides when it runs, on what. */
    judge(judgement) {
        const byDomain = new Map();
        for (const [id, use] of this.#used) {
            if (this.#defined.has(id))
                continue;
            if (pythonOperators.has(use.operator))
                judgePython(use, judgement);
            else
                byDomain.set(use.domain, [...(byDomain.get(use.domain) ?? []), use]);
        }
        for (const [domain, uses] of byDomain)
            judgeDomain(domain, uses, judgement);
    }
}
function idOf(domain, operator) {
    return `${domain}\0${operator}`;
}
function judgePython({ domain, operator, offset }, judgement) {
    const message = `The operator ${(0,files_src/* shown */.SP)(operator)} of the domain ${(0,files_src/* shown */.SP)(domain)} calls functions of Python.`;
    const remedy = 'Export the model without operators in Python.';
    judgement.report('onnx/python-operator', message, { severity: 'critical', remedy, offset });
}
function judgeDomain(domain, uses, judgement) {
    const [first] = uses;
    const offset = first?.offset ?? 0;
    const names = uses.slice(0, namedPerDomain).map(({ operator }) => (0,files_src/* shown */.SP)(operator));
    const list = uses.length > namedPerDomain ? `${names.join(', ')} and ${uses.length - namedPerDomain} more` : names.join(', ');
    if (runtimeDomains.has(domain)) {
        judgement.report('onnx/runtime-operator', `Only ONNX Runtime has the operators ${list} of the domain ${domain}.`, {
            severity: 'note',
            remedy: 'Name ONNX Runtime as the engine in the manifest.',
            offset,
        });
        return;
    }
    judgement.report('onnx/custom-operator', `The operators ${list} of the domain ${(0,files_src/* shown */.SP)(domain)} need native code beside the model.`, {
        severity: 'medium',
        remedy: 'Review and pin the library of the operators, and list the finding as a reviewed exception of the manifest.',
        offset,
    });
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/onnx/tensor.js

/** Of `TensorProto.DataType`: bits of one element. Strings have no size. */
const elementBits = new Map([
    [1n, 32n],
    [2n, 8n],
    [3n, 8n],
    [4n, 16n],
    [5n, 16n],
    [6n, 32n],
    [7n, 64n],
    [9n, 8n],
    [10n, 16n],
    [11n, 64n],
    [12n, 32n],
    [13n, 64n],
    [14n, 64n],
    [15n, 128n],
    [16n, 16n],
    [17n, 8n],
    [18n, 8n],
    [19n, 8n],
    [20n, 8n],
    [21n, 4n],
    [22n, 4n],
    [23n, 4n],
    [24n, 8n],
    [25n, 2n],
    [26n, 2n],
]);
const external = 1n;
const mostDimensions = 1024;
/** The format knows five keys. */
const mostEntries = 64;
/** `TensorProto`. Its data is not read: only how much there is, and where. */
function readTensor(protobuf, span, { judgement, external: data }) {
    const dimensions = [];
    const entries = [];
    let type = 0n;
    let name = '';
    let rawSize;
    let isExternal = false;
    for (const field of protobuf.fields(span)) {
        switch (field.number) {
            case 1:
                dimensions.push(...protobuf.numbers(field, mostDimensions - dimensions.length));
                break;
            case 2:
                type = protobuf.number(field);
                break;
            case 8:
                name = protobuf.text(field);
                break;
            case 9: {
                const { start, end } = protobuf.message(field);
                rawSize = end - start;
                break;
            }
            case 13:
                if (entries.length < mostEntries)
                    entries.push(readEntry(protobuf, protobuf.message(field)));
                break;
            case 14:
                isExternal = protobuf.number(field) === external;
                break;
        }
    }
    const tensor = { name, size: tensor_sizeOf(dimensions, type), offset: span.start };
    if (rawSize !== undefined && tensor.size !== undefined && !isExternal && BigInt(rawSize) !== tensor.size) {
        const message = `The tensor ${(0,files_src/* shown */.SP)(name)} has ${rawSize} bytes; its shape and type need ${tensor.size}.`;
        judgement.report('onnx/tensor-size', message, { severity: 'medium', offset: span.start });
    }
    if (isExternal && rawSize !== undefined && rawSize > 0) {
        const message = `The tensor ${(0,files_src/* shown */.SP)(name)} has data in the model and in another file; programs differ in which one counts.`;
        judgement.report('onnx/external-data', message, { offset: span.start });
    }
    if (isExternal || entries.length > 0)
        data.tensor(tensor, entries);
}
function readEntry(protobuf, span) {
    const entry = { key: '', value: '' };
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            entry.key = protobuf.text(field);
        if (field.number === 2)
            entry.value = protobuf.text(field, 4096);
    }
    return entry;
}
/** In bytes, of data that is not text. Nothing for shapes that are symbolic, too long or larger than 64 bits can count. */
function tensor_sizeOf(dimensions, type) {
    const bits = elementBits.get(type);
    if (bits === undefined || dimensions.length === mostDimensions)
        return undefined;
    let elements = 1n;
    for (const dimension of dimensions) {
        elements *= dimension;
        if (elements >= 2n ** 63n)
            return undefined;
    }
    return (elements * bits + 7n) / 8n;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/onnx/model.js



/** Graphs inside attributes of nodes inside graphs. As protobuf's own limit of 100 messages allows, and no deeper. */
const deepestGraph = 32;
/** `IR_VERSION` of onnx.proto. */
const newestIrVersion = 14n;
const mostProperties = 32;
/** `ModelProto`: its graph, the graph of its training, its functions. */
function model_readModel(protobuf, judgement) {
    const walk = { protobuf, judgement, operators: new Operators(), external: new ExternalData(judgement) };
    const metadata = {};
    const operatorSets = [];
    for (const field of protobuf.fields(protobuf.all)) {
        switch (field.number) {
            case 1:
                metadata['ir_version'] = readIrVersion(protobuf.number(field), judgement);
                break;
            case 2:
                metadata['producer'] = protobuf.text(field);
                break;
            case 3:
                metadata['producer_version'] = protobuf.text(field);
                break;
            case 7:
                readGraph(walk, protobuf.message(field), 0);
                break;
            case 8:
                operatorSets.push(readOperatorSet(protobuf, protobuf.message(field)));
                break;
            case 14:
                readProperty(protobuf, protobuf.message(field), metadata);
                break;
            case 20:
                readTraining(walk, protobuf.message(field));
                break;
            case 25:
                readFunction(walk, protobuf.message(field));
                break;
        }
    }
    walk.operators.judge(judgement);
    if (operatorSets.length > 0)
        metadata['opset'] = operatorSets.slice(0, 16).join(', ');
    return { metadata, ...walk.external.facts };
}
function readIrVersion(version, judgement) {
    if (version > newestIrVersion) {
        judgement.report('onnx/ir-version', `The model has IR version ${version}; ${newestIrVersion} is the newest known.`, {
            severity: 'low',
        });
    }
    return Number(version);
}
function readOperatorSet(protobuf, span) {
    let domain = '';
    let version = 0n;
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            domain = protobuf.text(field);
        if (field.number === 2)
            version = protobuf.number(field);
    }
    return `${domain === '' ? 'ai.onnx' : domain} ${version}`;
}
function readProperty(protobuf, span, metadata) {
    const [key = '', value = ''] = model_readEntry(protobuf, span);
    if (Object.keys(metadata).length < mostProperties)
        metadata[`metadata.${key}`] = value;
}
/** `StringStringEntryProto`. */
function model_readEntry(protobuf, span) {
    const entry = [];
    for (const field of protobuf.fields(span)) {
        if (field.number === 1 || field.number === 2)
            entry[field.number - 1] = protobuf.text(field);
    }
    return entry;
}
function readTraining(walk, span) {
    for (const field of walk.protobuf.fields(span)) {
        if (field.number === 1 || field.number === 2)
            readGraph(walk, walk.protobuf.message(field), 0);
    }
}
function readGraph(walk, span, depth) {
    const { protobuf, judgement } = walk;
    if (depth > deepestGraph) {
        judgement.stop('onnx/limit', `Graphs are nested more than ${deepestGraph} deep.`, { offset: span.start });
    }
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            readNode(walk, protobuf.message(field), depth);
        if (field.number === 5)
            readTensor(protobuf, protobuf.message(field), walk);
        if (field.number === 15)
            readSparseTensor(walk, protobuf.message(field));
    }
}
function readSparseTensor(walk, span) {
    for (const field of walk.protobuf.fields(span)) {
        if (field.number === 1 || field.number === 2)
            readTensor(walk.protobuf, walk.protobuf.message(field), walk);
    }
}
function readFunction(walk, span) {
    const { protobuf, operators } = walk;
    let name = '';
    let domain = '';
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            name = protobuf.text(field);
        if (field.number === 10)
            domain = protobuf.text(field);
        if (field.number === 7)
            readNode(walk, protobuf.message(field), 0);
        if (field.number === 11)
            model_readAttribute(walk, protobuf.message(field), 0);
    }
    operators.define(domain, name);
}
function readNode(walk, span, depth) {
    const { protobuf, operators, external } = walk;
    let operator = '';
    let domain = '';
    const attributes = [];
    for (const field of protobuf.fields(span)) {
        if (field.number === 4)
            operator = protobuf.text(field);
        if (field.number === 7)
            domain = protobuf.text(field);
        if (field.number === 5) {
            const attribute = model_readAttribute(walk, protobuf.message(field), depth);
            if (isOfContext(attribute))
                attributes.push(attribute);
        }
    }
    operators.use(domain, operator, span.start);
    if (operator === 'EPContext')
        readContext(attributes, external, span.start);
}
function isOfContext({ name }) {
    return name === 'ep_cache_context' || name === 'embed_mode';
}
/** ONNX Runtime's compiled graphs lie in a file of their own unless they are embedded. */
function readContext(attributes, external, offset) {
    const embedded = attributes.find(({ name }) => name === 'embed_mode')?.number ?? 1n;
    const context = attributes.find(({ name }) => name === 'ep_cache_context');
    if (embedded === 0n && context !== undefined)
        external.file('EPContext', context.text, offset);
}
function model_readAttribute(walk, span, depth) {
    const { protobuf } = walk;
    const attribute = { name: '', text: '', number: 0n };
    for (const field of protobuf.fields(span)) {
        switch (field.number) {
            case 1:
                attribute.name = protobuf.text(field);
                break;
            case 3:
                attribute.number = protobuf.number(field);
                break;
            case 4:
                attribute.text = protobuf.text(field);
                break;
            case 5:
            case 10:
                readTensor(protobuf, protobuf.message(field), walk);
                break;
            case 6:
            case 11:
                readGraph(walk, protobuf.message(field), depth + 1);
                break;
            case 22:
            case 23:
                readSparseTensor(walk, protobuf.message(field));
                break;
        }
    }
    return attribute;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/onnx/onnx.js



const onnx_remedy = 'Fetch the model again from its source and compare its digest, or export it again.';
/** `ModelProto` of onnx.proto. */
const modelFields = new Map([
    [1, 'varint'],
    [2, 'bytes'],
    [3, 'bytes'],
    [4, 'bytes'],
    [5, 'varint'],
    [6, 'bytes'],
    [7, 'bytes'],
    [8, 'bytes'],
    [14, 'bytes'],
    [20, 'bytes'],
    [25, 'bytes'],
    [26, 'bytes'],
]);
const irVersion = 1;
const graph = 7;
const operatorSets = 8;
/** https://github.com/onnx/onnx/blob/main/onnx/onnx.proto; tensors are passed over, never read. */
const onnx = {
    name: 'onnx',
    firstBytes: firstBytesOf(modelFields),
    matches(_head, source) {
        const fields = sniffFields(source, modelFields);
        if (fields === undefined)
            return false;
        return fields.has(irVersion) && (fields.has(graph) || (fields.has(operatorSets) && fields.size > 3));
    },
    read(source) {
        return (0,judgement/* judge */.S)(onnx_remedy, (judgement) => {
            const protobuf = new Protobuf(source, (fault) => onnx_stopAt(fault, judgement));
            return model_readModel(protobuf, judgement);
        });
    },
};
function onnx_stopAt({ kind, message, offset }, judgement) {
    return judgement.stop(kind === 'size' ? 'onnx/limit' : `onnx/${kind}`, `The model ${message}.`, { offset });
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/torch-storages.js

/** Bytes of one element, by the first word of the storage's class (torch/storage.py, `_dtype_to_storage_type_map`). */
const elementSizes = {
    BFloat16: 2,
    Bool: 1,
    Byte: 1,
    Char: 1,
    ComplexDouble: 16,
    ComplexFloat: 8,
    Double: 8,
    Float: 4,
    Half: 2,
    Int: 4,
    Long: 8,
    QInt32: 4,
    QInt8: 1,
    QUInt2x4: 1,
    QUInt4x2: 1,
    QUInt8: 1,
    Short: 2,
    Untyped: 1,
};
/** The number of elements in front of each storage, in bytes. */
const countBytes = 8;
/**
 * How many bytes the storages have that a legacy pickle refers to, or nothing when one of them cannot be told. A
 * reference is the tuple ('storage', class, key, device, number of elements, view).
 */
function storageBytes(references, source) {
    const sizes = new Map();
    for (const reference of references) {
        if (typeof reference === 'number' || reference.kind !== 'tuple')
            return undefined;
        const [, type, key, , elements] = reference.items;
        if (typeof type !== 'object' || type.kind !== 'import' || typeof key !== 'number')
            return undefined;
        if (typeof elements !== 'object' || elements.kind !== 'integer')
            return undefined;
        const size = elementSizes[type.name.replace(/Storage$/, '')];
        const name = textAt(source, key);
        if (size === undefined || name === undefined)
            return undefined;
        sizes.set(name, countBytes + elements.value * size);
    }
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/torch-legacy.js




/** The integer 0x1950a86a20f9469cfc6c as LONG1 and STOP (torch/serialization.py, MAGIC_NUMBER). */
const torch_legacy_magic = Buffer.from([0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e]);
/** Magic number, protocol, system, object, keys of the storages. */
const pickles = 5;
function isLegacyTorch(head) {
    if (head[0] !== op.PROTO)
        return false;
    const at = head.indexOf(torch_legacy_magic);
    // In front of it stand PROTO and, from protocol 4 on, a FRAME.
    return at === 2 || (at === 11 && head[2] === op.FRAME);
}
/** What torch.save wrote before version 1.6, and still does when told: five pickles, then the storages as raw bytes. */
const torchLegacy = {
    name: 'torch-legacy',
    firstBytes: [op.PROTO],
    matches: isLegacyTorch,
    read(source, { budget }) {
        const streams = readStreams(source, { most: pickles, budget });
        const findings = judgeStreams(streams);
        if (streams.fault)
            return { findings };
        const end = streams.bounds.at(-1) ?? 0;
        const expected = storageBytes(streams.observations.persistentIds, source);
        const found = source.size - end;
        if (found !== expected)
            findings.push(wrongStorages(end, found, expected));
        return { findings, facts: { metadata: { pickles: streams.bounds.length - 1 } } };
    },
};
function wrongStorages(offset, found, expected) {
    const wanted = expected === undefined ? 'an unknown number' : String(expected);
    return {
        rule: 'torch-legacy/storages',
        severity: 'high',
        message: `Behind the pickles, storages of ${wanted} bytes are expected; ${found} bytes are there.`,
        remedy: loadNothing,
        offset,
    };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pickle/pickle.js


/** Python's pickles, joblib's too, of any protocol and however many of them lie behind each other. */
const pickle = {
    name: 'pickle',
    matches: (head, source) => !isLegacyTorch(head) && isPickle(head, source),
    read(source, { budget }) {
        const streams = readStreams(source, { budget });
        const { joblibArrays, files } = streams.observations;
        return {
            findings: judgeStreams(streams),
            facts: {
                ...(files.size > 0 && { needs: [...files] }),
                metadata: { pickles: streams.bounds.length - 1, ...(joblibArrays > 0 && { joblibArrays }) },
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/torch-script.js

/** Larger methods are not read: PyTorch's largest have a few hundred KiB. In bytes. */
const torch_script_largest = 16 * 1024 * 1024;
/** Operators that read or write files by name: `aten::from_file`, `aten::save`. */
const fileOperators = /\b(?:torch|aten)(?:\.|::)(?:from_file|save|load)\b/;
/** Operators of other libraries, which run whatever these registered under the name. */
const foreignOperators = /\bops\.(?!(?:aten|prim|prims|quantized|inductor)\b)(\w+)\.(\w+)/;
/** The code of a TorchScript archive. It runs in PyTorch's interpreter, which can reach only PyTorch's operators. */
function judgeScript(name, source) {
    const member = (0,files_src/* shown */.SP)(name.slice(0, 200));
    if (source.size > torch_script_largest) {
        return [
            torch_script_finding('pytorch/script-size', 'high', `${member} is code of ${source.size} bytes; at most ${torch_script_largest} are read.`),
        ];
    }
    const code = source.read(0, source.size).toString('latin1');
    const findings = [torch_script_finding('pytorch/script', 'low', `${member} is code that runs when the model is used.`)];
    const file = fileOperators.exec(code);
    if (file)
        findings.push(torch_script_finding('pytorch/script-files', 'critical', `${member} calls ${file[0]}, which reaches files.`, file.index));
    const foreign = foreignOperators.exec(code);
    if (foreign) {
        findings.push(torch_script_finding('pytorch/script-operator', 'medium', `${member} calls ${foreign[0]}, an operator that is not PyTorch's.`, foreign.index));
    }
    return findings;
}
function torch_script_finding(rule, severity, message, offset) {
    const remedy = 'Ship the weights alone, as safetensors, or review the code and add an exception to the manifest.';
    return { rule, severity, message, remedy, ...(offset !== undefined && { offset }) };
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/pytorch-zip.js





/** What torch.save and torch.jit.save write since version 1.6 (caffe2/serialize/inline_container.cc). */
const pytorchZip = {
    name: 'pytorch-zip',
    requires: hasOwnZip,
    matches: (_, source) => isTorchArchive(zipListing(source)),
    read(source, context) {
        return judged(() => {
            const archive = (0,src/* readZip */.ue)(source, context.budget);
            const script = archive.entries.some(({ name }) => isScript(name));
            const findings = archive.faults.map(faultFinding);
            for (const entry of readable(archive))
                findings.push(...pytorch_zip_judgeMember(entry, script, context));
            return { findings, facts: { metadata: { torchScript: script, ...records(archive) } } };
        });
    },
};
/** Whether it has a `data.pkl` and, beside it, another record that only PyTorch writes. */
function isTorchArchive({ entries }) {
    const names = new Set(entries.map(({ name }) => name));
    return entries.some(({ name }) => {
        const folder = /^([^/]+\/)data\.pkl$/.exec(name)?.[1];
        return folder !== undefined && (names.has(`${folder}version`) || names.has(`${folder}.data/version`));
    });
}
function pytorch_zip_judgeMember(entry, script, context) {
    if (entry.kind !== 'file')
        return judgeEntry(entry, context);
    try {
        if (isScript(entry.name))
            return judgeScript(entry.name, entry.open());
        if (isStorage(entry.name))
            return inMember(entry, hiddenPickle(entry.open()));
        if (script && entry.name.endsWith('.pkl'))
            return judgeScriptPickle(entry, context);
    }
    catch (error) {
        return [errorFinding(error)];
    }
    return judgeEntry(entry, context);
}
/** Compiled methods, and their debug information, which is a pickle. */
function isScript(name) {
    return /^[^/]+\/code\/.+\.py$/.test(name);
}
/** Numbers as they lie in memory. PyTorch never unpickles them, and they may begin with any bytes. */
function isStorage(name) {
    return /^[^/]+\/(?:data|constants|tensors)\/\d+$/.test(name);
}
/** In an archive of TorchScript, `__torch__` holds the classes that its own code defines. */
function judgeScriptPickle(entry, context) {
    const source = entry.open();
    if (!isPickle(source.read(0, 8), source))
        return judgeEntry(entry, context);
    return inMember(entry, judgeStreams(readStreams(source, { ownModule: '__torch__', budget: context.budget })));
}
function inMember({ name }, findings) {
    return findings.map((finding) => ({ ...finding, message: `In ${JSON.stringify(name)}: ${finding.message}` }));
}
/** The short records that say how the archive was written. */
function records({ entries }) {
    const found = {};
    for (const entry of entries) {
        const record = /^[^/]+\/(?:\.format_|\.)?(version|byteorder)$/.exec(entry.name)?.[1];
        if (record === undefined || entry.kind !== 'file' || entry.size > 64)
            continue;
        found[record] = entry.open().read(0, 64).toString('latin1').trim();
    }
    return found;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/safetensors-layout.js

/** Bits of one element. */
const dtypeBits = new Map([
    ['F4', 4],
    ['F6_E2M3', 6],
    ['F6_E3M2', 6],
    ['BOOL', 8],
    ['U8', 8],
    ['I8', 8],
    ['F8_E5M2', 8],
    ['F8_E4M3', 8],
    ['F8_E8M0', 8],
    ['F8_E4M3FNUZ', 8],
    ['F8_E5M2FNUZ', 8],
    ['I16', 16],
    ['U16', 16],
    ['F16', 16],
    ['BF16', 16],
    ['I32', 32],
    ['U32', 32],
    ['F32', 32],
    ['F64', 64],
    ['I64', 64],
    ['U64', 64],
    ['C64', 64],
]);
const largestSize = 2n ** 64n - 1n;
/**
 * Whether the tensors, in the order in which the header names them, cover the data as they must. Only where numbers can
 * count it: of others it says no, and `checkLayout` is the judge.
 */
function isCovered(tensors, dataSize) {
    let covered = 0;
    for (const { dtype, shape, begin, end } of tensors) {
        const bits = safetensors_layout_elementsOf(shape) * (dtypeBits.get(dtype) ?? 0);
        if (!Number.isSafeInteger(bits) || begin !== covered || (end - begin) * 8 !== bits)
            return false;
        covered = end;
    }
    return covered === dataSize;
}
/** NaN when a number cannot count them, also where a 0 follows. */
function safetensors_layout_elementsOf(shape) {
    let elements = 1;
    for (const size of shape) {
        elements *= size;
        if (!Number.isSafeInteger(elements))
            return Number.NaN;
    }
    return elements;
}
/** The tensors, in the order of their bytes, must cover the data without a hole, an overlap or a rest. */
function checkLayout(tensors, dataSize, judgement) {
    let covered = 0n;
    for (const tensor of [...tensors].sort(byPlace)) {
        checkPlace(tensor, covered, judgement);
        checkSize(tensor, judgement);
        covered = tensor.end;
    }
    if (covered !== BigInt(dataSize)) {
        judgement.report('safetensors/data-size', `The tensors take ${covered} bytes; the file has ${dataSize} bytes of data.`);
    }
}
function byPlace(a, b) {
    return Number(a.begin > b.begin) - Number(a.begin < b.begin) || Number(a.end > b.end) - Number(a.end < b.end);
}
function checkPlace({ name, begin, end, offset }, covered, judgement) {
    const range = `The tensor ${(0,files_src/* shown */.SP)(name)} at ${begin} to ${end}`;
    if (end < begin)
        judgement.stop('safetensors/offsets', `${range} ends before it begins.`, { offset });
    if (begin < covered) {
        judgement.stop('safetensors/overlap', `${range} overlaps the tensor before it, which ends at ${covered}.`, {
            offset,
        });
    }
    if (begin > covered) {
        judgement.stop('safetensors/hole', `${range} leaves a hole after ${covered}, where unlisted bytes can hide.`, {
            offset,
        });
    }
}
function checkSize({ name, dtype, shape, begin, end, offset }, judgement) {
    let elements = 1n;
    for (const dimension of shape)
        elements = elements > largestSize ? elements : elements * dimension;
    const bits = elements * BigInt(dtypeBits.get(dtype) ?? 0);
    if (elements > largestSize || bits > largestSize) {
        judgement.stop('safetensors/overflow', `The shape of the tensor ${(0,files_src/* shown */.SP)(name)} is larger than 64 bits can count.`, {
            offset,
        });
    }
    if (bits % 8n !== 0n) {
        judgement.stop('safetensors/alignment', `The tensor ${(0,files_src/* shown */.SP)(name)} of ${dtype} does not end on a whole byte.`, {
            offset,
        });
    }
    if (end - begin !== bits / 8n) {
        judgement.stop('safetensors/size', `The tensor ${(0,files_src/* shown */.SP)(name)} has ${end - begin} bytes; its shape and dtype need ${bits / 8n}.`, { offset });
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/safetensors-canonical.js

/** In bytes: longer headers are of large files, whose reading takes longer than that of their header. */
const safetensors_canonical_longest = 256 * 1024;
const opening = /\{(?:"__metadata__":\{((?:"[ !#-[\]-~]{1,200}":"[ !#-[\]-~]{0,1000}",?){0,32})\}([,}]))?/y;
const pair = /"([ !#-[\]-~]+)":"([ !#-[\]-~]*)"(,?)/y;
const size = '(?:0|[1-9]\\d{0,14})';
const tensor = new RegExp(`"([ !#-[\\]-~]+)":\\{"dtype":"([A-Z0-9_]+)","shape":\\[((?:${size}(?:,${size}){0,31})?)\\],"data_offsets":\\[(${size}),(${size})\\]\\}([,}])`, 'y');
const padding = / *$/y;
/**
 * The header of a file as the reference implementation writes it: ASCII, without white space, names without escapes, the
 * keys of tensors in one order. Nothing for any other, which the full reader must judge, and for a key that is there twice.
 * Headers of small files are half of what it takes to verify them. `start` and `end` are where the header lies.
 */
function readCanonical(source, start, end) {
    if (end - start > safetensors_canonical_longest)
        return undefined;
    const text = source.read(start, end - start).toString('latin1');
    opening.lastIndex = 0;
    const [opened, pairs, behind = ''] = opening.exec(text) ?? [];
    if (opened === undefined)
        return undefined;
    const metadata = pairs === undefined ? new Map() : readPairs(pairs);
    const tensors = behind === '}' ? [] : readTensors(text, opened.length, start);
    return metadata && tensors && { tensors, metadata };
}
function readPairs(text) {
    const metadata = new Map();
    for (let at = 0; at < text.length; at = pair.lastIndex) {
        pair.lastIndex = at;
        const [, key = '', value = '', comma] = pair.exec(text) ?? [];
        if (comma === undefined || metadata.has(key) || (comma === '') !== (pair.lastIndex === text.length))
            return undefined;
        metadata.set(key, value);
    }
    return metadata;
}
function readTensors(text, first, start) {
    const tensors = [];
    const names = new Set();
    for (let at = first, more = ','; more === ','; at = tensor.lastIndex) {
        tensor.lastIndex = at;
        const [, name = '', dtype = '', shape = '', begin = '', last = '', next = ''] = tensor.exec(text) ?? [];
        if (next === '' || name === '__metadata__' || names.has(name) || !dtypeBits.has(dtype))
            return undefined;
        names.add(name);
        const offset = start + at + name.length + '"":'.length;
        const sizes = shape.includes(',') ? shape.split(',').map(Number) : shape === '' ? [] : [Number(shape)];
        tensors.push({ name, dtype, shape: sizes, begin: Number(begin), end: Number(last), offset });
        more = next;
    }
    padding.lastIndex = tensor.lastIndex;
    return padding.test(text) ? tensors : undefined;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/safetensors.js






/** As the reference implementation, in bytes. */
const longestHeader = 100_000_000;
/** The length of the header, before it. In bytes. */
const lengthSize = 8;
/** More could not be judged in bounded memory. The largest models have about 100,000 in all their shards together. */
const mostTensors = 300_000;
/** Of names and of metadata that is kept, in bytes. */
const longestText = 64 * 1024;
const safetensors_remedy = 'Fetch the file again from its source and compare its digest; do not load this one.';
const limitedRemedy = 'Split the model into shards with smaller headers.';
/**
 * https://github.com/huggingface/safetensors, "Format", with every rule of its Rust reference, and two that the format
 * has and the reference does not enforce: no key twice, and tensors described by objects.
 */
const safetensors = {
    name: 'safetensors',
    /** An object in JSON after eight bytes that are not text: a hostile length is told of, a text file is not claimed. */
    matches(head) {
        return head.length >= lengthSize && (0,reading_starts/* startsObject */.F)(head, lengthSize) && !safetensors_isText(head.subarray(0, lengthSize));
    },
    read(source) {
        return (0,judgement/* judge */.S)(safetensors_remedy, (judgement) => safetensors_readHeader(source, judgement));
    },
};
function safetensors_isText(bytes) {
    for (const byte of bytes)
        if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)
            return false;
    return true;
}
function safetensors_readHeader(source, judgement) {
    const end = headerEnd(source, judgement);
    const usual = readCanonical(source, lengthSize, end);
    if (usual && isCovered(usual.tensors, source.size - end)) {
        const elements = usual.tensors.reduce((sum, { shape }) => sum + safetensors_layout_elementsOf(shape), 0);
        return { metadata: describe(usual.tensors, elements, usual.metadata) };
    }
    const { tensors, metadata } = readJson(source, end, judgement);
    checkLayout(tensors, source.size - end, judgement);
    return { metadata: describe(tensors, safetensors_countElements(tensors), metadata) };
}
function readJson(source, end, judgement) {
    const json = new JsonReader(source, {
        start: lengthSize,
        end,
        dialect: 'strict',
        longestString: longestText,
        fail: (fault) => safetensors_stopAt(fault, judgement),
        duplicate: (key, path, offset) => {
            const where = path.length === 0 ? '' : ` of ${(0,files_src/* shown */.SP)(path.join('.'))}`;
            judgement.report('safetensors/duplicate-key', `The key ${(0,files_src/* shown */.SP)(key)}${where} is there twice.`, { offset });
        },
    });
    if (json.peek() !== 'object')
        judgement.stop('safetensors/json', 'The header is not a JSON object.', { offset: 8 });
    const tensors = [];
    const metadata = new Map();
    for (const name of json.members()) {
        if (name === '__metadata__')
            readMetadata(json, judgement, metadata);
        else
            tensors.push(safetensors_readTensor(json, judgement, name));
        if (tensors.length > mostTensors) {
            judgement.stop('safetensors/limit', `More than ${mostTensors} tensors cannot be judged.`, {
                remedy: limitedRemedy,
            });
        }
    }
    json.end();
    return { tensors, metadata };
}
/** Where the header ends and the data starts, in bytes. */
function headerEnd(source, judgement) {
    if (source.size < lengthSize) {
        judgement.stop('safetensors/header-length', `The file has ${source.size} bytes; a header needs 8 for its length.`);
    }
    const bytes = source.read(0, lengthSize);
    const length = bytes.readUInt32LE(4) * 2 ** 32 + bytes.readUInt32LE(0);
    if (length > longestHeader) {
        judgement.stop('safetensors/header-length', `The header claims ${bytes.readBigUInt64LE()} bytes; at most ${longestHeader} may be.`, {
            offset: 0,
        });
    }
    const end = lengthSize + length;
    if (end > source.size) {
        judgement.stop('safetensors/header-length', `The header claims ${length} bytes; the file has ${source.size - lengthSize} after the length.`, { offset: 0 });
    }
    return end;
}
function safetensors_stopAt({ kind, message, offset }, judgement) {
    switch (kind) {
        case 'size':
            return judgement.stop('safetensors/limit', `The header ${message}.`, { offset, remedy: limitedRemedy });
        case 'encoding':
            return judgement.stop('safetensors/encoding', `The header ${message}.`, { offset });
        case 'depth':
        case 'syntax':
            return judgement.stop('safetensors/json', `The header is not valid JSON: it ${message}.`, { offset });
    }
}
function readMetadata(json, judgement, metadata) {
    const { offset } = json;
    if (json.peek() === 'word' && json.word() === 'null')
        return;
    if (json.peek() !== 'object') {
        judgement.stop('safetensors/metadata', '__metadata__ is not an object of strings.', { offset });
    }
    for (const key of json.members()) {
        if (json.peek() !== 'string') {
            judgement.stop('safetensors/metadata', `__metadata__ has a value that is not a string, for ${(0,files_src/* shown */.SP)(key ?? '…')}.`, {
                offset: json.offset,
            });
        }
        const value = json.string();
        if (key !== undefined && value !== undefined && value.length <= 1024 && metadata.size < 64)
            metadata.set(key, value);
    }
}
function safetensors_readTensor(json, judgement, name) {
    const { offset } = json;
    const fail = (message) => judgement.stop('safetensors/tensor-info', `The tensor ${(0,files_src/* shown */.SP)(name ?? '…')} ${message}.`, { offset });
    if (name === undefined)
        return fail(`has a name of more than ${longestText} bytes`);
    if (json.peek() !== 'object')
        return fail('is not described by an object');
    let dtype;
    let shape;
    let offsets;
    for (const key of json.members()) {
        if (key === 'dtype')
            dtype = json.peek() === 'string' ? json.string() : fail('has a dtype that is not a string');
        else if (key === 'shape')
            shape = readSizes(json, () => fail('has a shape that is not a list of unsigned integers'));
        else if (key === 'data_offsets') {
            offsets = readSizes(json, () => fail('has data_offsets that are not two unsigned integers'));
        }
        else {
            judgement.report('safetensors/unknown-key', `The tensor ${(0,files_src/* shown */.SP)(name)} has the unknown key ${(0,files_src/* shown */.SP)(key ?? '…')}.`, {
                severity: 'low',
                offset,
            });
            json.skip();
        }
    }
    const [begin, end, more] = offsets ?? [];
    if (dtype === undefined || shape === undefined)
        return fail('has no dtype or no shape');
    if (begin === undefined || end === undefined || more !== undefined)
        return fail('does not have two data_offsets');
    if (!dtypeBits.has(dtype)) {
        judgement.stop('safetensors/dtype', `The tensor ${(0,files_src/* shown */.SP)(name)} has the unknown dtype ${(0,files_src/* shown */.SP)(dtype)}.`, { offset });
    }
    return { name, dtype, shape, begin, end, offset };
}
/** A list of numbers that fit into 64 bits, as the reference reads them. */
function readSizes(json, fail) {
    if (json.peek() !== 'array')
        fail();
    const sizes = [];
    json.elements(() => {
        const text = json.peek() === 'number' ? json.number() : fail();
        if (!/^\d{1,20}$/.test(text) || BigInt(text) >= 2n ** 64n || sizes.length === 4096)
            fail();
        sizes.push(BigInt(text));
    });
    return sizes;
}
/** `elements` are those of all tensors, told where a number can count them. */
function describe(tensors, elements, metadata) {
    const described = { tensors: tensors.length };
    if (elements > 0 && elements <= Number.MAX_SAFE_INTEGER)
        described['parameters'] = Number(elements);
    described['dtypes'] = countDtypes(tensors);
    for (const [key, value] of metadata)
        described[`metadata.${key}`] = value;
    return described;
}
/** How many tensors are of which type, most first: `BF16 290, F32 2`. */
function countDtypes(tensors) {
    const [first] = tensors;
    if (first && tensors.length === 1)
        return `${first.dtype} 1`;
    const counts = new Map();
    for (const { dtype } of tensors)
        counts.set(dtype, (counts.get(dtype) ?? 0) + 1);
    const byCount = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
    return byCount.map(([dtype, count]) => `${dtype} ${count}`).join(', ');
}
function safetensors_countElements(tensors) {
    return tensors.reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1n), 0n);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/saved-model/operations.js

/** Operations of TensorFlow that reach beyond the numbers of a model, by the names of its registry (`tf.raw_ops`). */
const dangers = [
    {
        rule: 'saved-model/python',
        severity: 'critical',
        what: 'calls Python',
        operations: /^(?:PyFunc|PyFuncStateless|EagerPyFunc)$/,
    },
    {
        rule: 'saved-model/write',
        severity: 'critical',
        what: 'writes files',
        operations: /^(?:WriteFile|(?:Experimental)?DatasetToTFRecord|SaveDataset(?:V2)?|CacheDataset(?:V2)?|SnapshotDataset(?:V2)?|DistributedSave|CreateSummary(?:File|Db)Writer|Save|SaveSlices)$/,
    },
    {
        rule: 'saved-model/read',
        severity: 'high',
        what: 'reads files',
        operations: /^(?:ReadFile|ImmutableConst|RecordInput|Restore|RestoreSlice|(?:Experimental)?MatchingFiles(?:Dataset)?|(?:WholeFile|TextLine|FixedLengthRecord|TFRecord|LMDB)Reader(?:V2)?|(?:TextLine|FixedLengthRecord|TFRecord)Dataset(?:V2)?|(?:Experimental)?(?:LMDB|Sql)Dataset|Snapshot(?:Chunk|DatasetReader|NestedDatasetReader)(?:Dataset)?|ListSnapshotChunksDataset|LoadDataset)$/,
    },
    {
        rule: 'saved-model/network',
        severity: 'high',
        what: 'reaches the network or settings of file systems',
        operations: /^(?:DataServiceDataset(?:V\d)?|FileSystemSetConfiguration|Debug(?:Identity|NanCount|NumericSummary)(?:V\d)?|Rpc.*|TryRpc|GrpcServer.*)$/,
    },
    {
        rule: 'saved-model/custom-operation',
        severity: 'medium',
        what: 'needs native code beside the model',
        operations: />/,
    },
];
const remedies = {
    'saved-model/custom-operation': 'Review and pin the library of the operation, and list the finding as a reviewed exception of the manifest.',
};
const operations_remedy = 'Do not load it: export the model again with only the operations that compute its result.';
function judgeOperation({ name, operation, outputStream, offset }, judgement) {
    const place = `The operation ${operation} ${(0,files_src/* shown */.SP)(name)}`;
    const danger = dangers.find(({ operations }) => operations.test(operation));
    if (danger !== undefined) {
        const { rule, severity, what } = danger;
        judgement.report(rule, `${place} ${what}.`, { severity, remedy: remedies[rule] ?? operations_remedy, offset });
    }
    if (operation === 'PrintV2' && outputStream?.startsWith('file:') === true) {
        const message = `${place} writes to ${(0,files_src/* shown */.SP)(outputStream)}.`;
        judgement.report('saved-model/write', message, { severity: 'critical', remedy: operations_remedy, offset });
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/saved-model/graph.js

/** `GraphDef`: nodes, and the functions that they call (tensorflow/core/framework/graph.proto). */
function graph_readGraph(protobuf, span, judgement) {
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            graph_readNode(protobuf, protobuf.message(field), judgement);
        if (field.number === 2)
            readLibrary(protobuf, protobuf.message(field), judgement);
    }
}
/** `FunctionDefLibrary` with its `FunctionDef`s. */
function readLibrary(protobuf, span, judgement) {
    for (const definition of protobuf.fields(span)) {
        if (definition.number !== 1)
            continue;
        for (const field of protobuf.fields(protobuf.message(definition))) {
            if (field.number === 3)
                graph_readNode(protobuf, protobuf.message(field), judgement);
        }
    }
}
/** `NodeDef`. */
function graph_readNode(protobuf, span, judgement) {
    let name = '';
    let operation = '';
    let outputStream;
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            name = protobuf.text(field);
        if (field.number === 2)
            operation = protobuf.text(field);
        if (field.number === 5)
            outputStream = readOutputStream(protobuf, protobuf.message(field)) ?? outputStream;
    }
    judgeOperation({ name, operation, outputStream, offset: span.start }, judgement);
}
/** The text of an attribute of this name: `map<string, AttrValue>`. */
function readOutputStream(protobuf, span) {
    let name = '';
    let text;
    for (const field of protobuf.fields(span)) {
        if (field.number === 1)
            name = protobuf.text(field);
        if (field.number !== 2 || name !== 'output_stream')
            continue;
        for (const value of protobuf.fields(protobuf.message(field))) {
            if (value.number === 2)
                text = protobuf.text(value);
        }
    }
    return text;
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/saved-model/keras-metadata.js



/** Of one layer, in bytes. */
const keras_metadata_longestMetadata = 8 * 1024 * 1024;
/** Of all objects together, in bytes. */
const mostMetadata = 128 * 1024 * 1024;
/** What Keras wrote of the objects of a SavedModel, from which it builds them again. */
class KerasMetadata {
    #protobuf;
    #judgement;
    #seen = 0;
    constructor(protobuf, judgement) {
        this.#protobuf = protobuf;
        this.#judgement = judgement;
    }
    /** `SavedMetadata` of `keras_metadata.pb`: `SavedObject`s with their JSON in field 5. */
    readFile(span) {
        this.#readObjects(span, (object) => {
            for (const field of this.#protobuf.fields(object))
                if (field.number === 5)
                    this.#judgeJson(field);
        });
    }
    /** `SavedObjectGraph` of older models: `SavedUserObject`s with their JSON in field 3. */
    readObjectGraph(span) {
        this.#readObjects(span, (object) => {
            for (const kind of this.#protobuf.fields(object)) {
                if (kind.number !== 4)
                    continue;
                for (const field of this.#protobuf.fields(this.#protobuf.message(kind))) {
                    if (field.number === 3)
                        this.#judgeJson(field);
                }
            }
        });
    }
    #readObjects(span, read) {
        for (const field of this.#protobuf.fields(span))
            if (field.number === 1)
                read(this.#protobuf.message(field));
    }
    #judgeJson(field) {
        const source = this.#protobuf.part(field);
        this.#seen += source.size;
        if (source.size === 0)
            return;
        if (source.size > keras_metadata_longestMetadata || this.#seen > mostMetadata) {
            this.#judgement.stop('keras/limit', 'The metadata of Keras is too long to judge.', { offset: field.offset });
        }
        const read = readJsonValue(source, { dialect: 'python', duplicate: () => undefined });
        if ('value' in read) {
            judgeKerasConfig(read.value, this.#judgement);
            return;
        }
        const start = (0,files_src/* shown */.SP)(source.read(0, 40).toString('utf8'));
        this.#judgement.report('keras/malformed', `Metadata of Keras, ${start}, is not JSON: it ${read.fault.message}.`, {
            severity: 'medium',
            offset: field.offset,
        });
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/saved-model/saved-model.js






const saved_model_remedy = 'Fetch the model again from its source and compare its digest, or export it again.';
const operationName = /^[A-Z_][A-Za-z0-9_>]*$/;
const mostAssets = 10_000;
const savedModelFields = new Map([
    [1, 'varint'],
    [2, 'bytes'],
]);
const graphFields = new Map([
    [1, 'bytes'],
    [2, 'bytes'],
    [3, 'varint'],
    [4, 'bytes'],
]);
const nodeFields = new Map([
    [1, 'bytes'],
    [2, 'bytes'],
    [3, 'bytes'],
    [4, 'bytes'],
    [5, 'bytes'],
    [6, 'bytes'],
    [7, 'bytes'],
]);
const metadataFields = new Map([[1, 'bytes']]);
const objectFields = new Map([
    [2, 'varint'],
    [3, 'bytes'],
    [4, 'bytes'],
    [5, 'bytes'],
    [6, 'bytes'],
]);
/** `saved_model.pb` (tensorflow/core/protobuf/saved_model.proto). */
const savedModel = {
    name: 'saved-model',
    firstBytes: firstBytesOf(savedModelFields),
    matches(_head, source) {
        const fields = sniffFields(source, savedModelFields);
        const version = fields?.get(1);
        return version?.type === 'varint' && version.value === 1n && fields?.has(2) === true;
    },
    read: (source) => judgeMessage(source, (protobuf, judgement) => readSavedModel(protobuf, judgement)),
};
/** A frozen graph (`GraphDef`), as older tools wrote it. */
const tensorflowGraph = {
    name: 'tensorflow-graph',
    firstBytes: firstBytesOf(graphFields),
    matches(_head, source) {
        const node = sniffFields(source, graphFields)?.get(1);
        if (node?.type !== 'bytes')
            return false;
        const inner = partOfField(source, node);
        const operation = sniffFields(inner, nodeFields)?.get(2);
        if (operation?.type !== 'bytes')
            return false;
        return operationName.test(inner.read(operation.start, Math.min(100, operation.end - operation.start)).toString('latin1'));
    },
    read: (source) => judgeMessage(source, (protobuf, judgement) => {
        graph_readGraph(protobuf, protobuf.all, judgement);
        return undefined;
    }),
};
/** `keras_metadata.pb` beside a SavedModel of TensorFlow 2.5 and later. */
const kerasMetadata = {
    name: 'keras-metadata',
    firstBytes: firstBytesOf(metadataFields),
    matches(_head, source) {
        const object = sniffFields(source, metadataFields)?.get(1);
        if (object?.type !== 'bytes')
            return false;
        const inner = partOfField(source, object);
        const metadata = sniffFields(inner, objectFields)?.get(5);
        return metadata?.type === 'bytes' && inner.read(metadata.start, 1).toString('latin1') === '{';
    },
    read: (source) => judgeMessage(source, (protobuf, judgement) => {
        new KerasMetadata(protobuf, judgement).readFile(protobuf.all);
        return undefined;
    }),
};
function partOfField(source, { start, end }) {
    return (0,files_src/* partOf */.BU)(source, start, end - start);
}
function judgeMessage(source, read) {
    return (0,judgement/* judge */.S)(saved_model_remedy, (judgement) => read(new Protobuf(source, (fault) => saved_model_stopAt(fault, judgement)), judgement));
}
function saved_model_stopAt({ kind, message, offset }, judgement) {
    return judgement.stop(kind === 'size' ? 'saved-model/limit' : `saved-model/${kind}`, `The file ${message}.`, {
        offset,
    });
}
function readSavedModel(protobuf, judgement) {
    const assets = new Set();
    const metadata = {};
    for (const field of protobuf.fields(protobuf.all)) {
        if (field.number === 2)
            readMetaGraph(protobuf, protobuf.message(field), judgement, assets, metadata);
    }
    return { metadata, ...(assets.size > 0 && { needs: [...assets] }) };
}
/** `MetaGraphDef`. */
function readMetaGraph(protobuf, span, judgement, assets, metadata) {
    for (const field of protobuf.fields(span)) {
        switch (field.number) {
            case 1:
                readVersion(protobuf, protobuf.message(field), metadata);
                break;
            case 2:
                graph_readGraph(protobuf, protobuf.message(field), judgement);
                break;
            case 6:
                readAsset(protobuf, protobuf.message(field), judgement, assets);
                break;
            case 7:
                new KerasMetadata(protobuf, judgement).readObjectGraph(protobuf.message(field));
                break;
        }
    }
}
/** `MetaInfoDef`. */
function readVersion(protobuf, span, metadata) {
    for (const field of protobuf.fields(span)) {
        if (field.number === 5)
            metadata['tensorflow_version'] = protobuf.text(field);
    }
}
/** `AssetFileDef`: a name in the folder `assets` beside the model. */
function readAsset(protobuf, span, judgement, assets) {
    for (const field of protobuf.fields(span)) {
        if (field.number !== 2)
            continue;
        const name = protobuf.text(field, 4096);
        const fault = faultOfRelativePath(name);
        if (fault !== undefined) {
            const message = `The asset ${(0,files_src/* shown */.SP)(name.slice(0, 200))} ${fault}.`;
            judgement.report('saved-model/asset-path', message, { severity: 'critical', offset: field.offset });
        }
        else if (assets.size < mostAssets) {
            assets.add(`assets/${name}`);
        }
        else {
            judgement.stop('saved-model/limit', `The model needs more than ${mostAssets} files.`, { offset: field.offset });
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/sentencepiece.js



const sentencepiece_remedy = 'Fetch the tokenizer again from its source and compare its digest.';
/** The largest vocabularies have a quarter of a million. */
const mostPieces = 4_000_000;
/** Pieces, and how they were trained, normalised, tested and put together again. */
const sentencepiece_modelFields = new Map([1, 2, 3, 4, 5].map((number) => [number, 'bytes']));
/** Its text, its score and its type. */
const pieceFields = new Map([
    [1, 'bytes'],
    [2, 'fixed'],
    [3, 'varint'],
]);
/** `tokenizer.model` of SentencePiece (src/sentencepiece_model.proto): a list of texts with scores, and no code. */
const sentencePiece = {
    name: 'sentencepiece',
    firstBytes: [0x0a],
    matches(_head, source) {
        const piece = sniffFields(source, sentencepiece_modelFields)?.get(1);
        if (piece?.type !== 'bytes')
            return false;
        const fields = sniffFields((0,files_src/* partOf */.BU)(source, piece.start, piece.end - piece.start), pieceFields);
        return fields?.get(1) !== undefined && fields.get(2) !== undefined;
    },
    read: (source) => (0,judgement/* judge */.S)(sentencepiece_remedy, (judgement) => {
        const protobuf = new Protobuf(source, ({ message, offset }) => judgement.stop('sentencepiece/broken', `The tokenizer ${message}.`, { offset }));
        let pieces = 0;
        for (const field of protobuf.fields(protobuf.all)) {
            if (sentencepiece_modelFields.get(field.number) !== field.type) {
                judgement.stop('sentencepiece/field', `The tokenizer has a field ${field.number} that SentencePiece does not write.`, {
                    offset: field.offset,
                });
            }
            if (field.number === 1 && ++pieces > mostPieces) {
                judgement.stop('sentencepiece/limit', `The tokenizer has more than ${mostPieces} pieces.`, {
                    offset: field.offset,
                });
            }
        }
        return { metadata: { pieces } };
    }),
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats/tar.js


/** A tar archive, as NeMo's models and the oldest files of PyTorch are. */
const tar = {
    name: 'tar',
    matches: (head, source) => mayHaveChecksum(head) && (0,src/* isTar */.YZ)(source),
    read(source, context) {
        return judged(() => {
            const archive = (0,src/* readTar */.sB)(source);
            return { findings: judgeArchive(archive, context), facts: { metadata: { entries: archive.entries.length } } };
        });
    },
};
/** Where the header has the sum of its bytes, in octal. Nearly every file that is no archive has a byte there that begins no number. */
function mayHaveChecksum(head) {
    const first = head[148] ?? 0;
    return first <= 0x20 || first > 0x7e || (first >= 0x30 && first <= 0x37);
}

;// CONCATENATED MODULE: ./build/shared/models/src/formats/unreadable.js

/** What is not unpacked here can hide anything, so it is never safe. */
function unreadable(name, ...magics) {
    const starts = magics.map((magic) => Buffer.from(magic));
    return {
        name,
        firstBytes: magics.flatMap((magic) => magic.slice(0, 1)),
        matches: (head) => starts.some((start) => (0,reading_starts/* startsWith */.w)(head, start)),
        read: () => ({
            findings: [
                {
                    rule: 'archive/unreadable',
                    severity: 'high',
                    unjudged: true,
                    message: `The content is compressed as ${name}, which is not unpacked here: whether it is safe is not known.`,
                    remedy: 'Ship it unpacked, or as zip, gzip or tar; or review what is in it, and except archive/unreadable for its digest in the manifest.',
                    offset: 0,
                },
            ],
        }),
    };
}
/** Compressions that loaders and people use for models, and that Node cannot undo within bounds. */
const unreadableFormats = [
    unreadable('7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
    unreadable('rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]),
    unreadable('xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
    unreadable('lzma', [0x5d, 0x00, 0x00]),
    unreadable('bzip2', [0x42, 0x5a, 0x68]),
    unreadable('lz4', [0x04, 0x22, 0x4d, 0x18]),
    unreadable('zstd', [0x28, 0xb5, 0x2f, 0xfd]),
    unreadable('compress', [0x1f, 0x9d], [0x1f, 0xa0]),
];

;// CONCATENATED MODULE: ./build/shared/models/src/formats/zip.js




/**
 * Any zip archive, wherever it begins: the directory at the end counts, so it may be appended to anything. What is in it
 * is judged by its content, so that the name of the archive and of its members does not matter.
 */
const zip = {
    name: 'zip',
    requires: hasOwnZip,
    matches: (head, source) => !pytorchZip.matches(head, source),
    read(source, context) {
        return judged(() => {
            const archive = (0,src/* readZip */.ue)(source, context.budget);
            return { findings: judgeArchive(archive, context), facts: { metadata: { entries: archive.entries.length } } };
        });
    },
};

;// CONCATENATED MODULE: ./build/shared/models/src/formats.js


















/** Every format that is known by its content. Each whose `matches` is true is read: a file may be of several. */
const formats = [
    safetensors,
    gguf/* gguf */.Q,
    onnx,
    savedModel,
    tensorflowGraph,
    kerasMetadata,
    sentencePiece,
    hdf5,
    kerasZip,
    modelJson,
    chatTemplate,
    pytorchZip,
    torchLegacy,
    pickle,
    numpy_numpy,
    zip,
    tar,
    gzip,
    zlib,
    zfile,
    ...nativeCode,
    ...unreadableFormats,
];

;// CONCATENATED MODULE: ./build/shared/models/src/matching.js

/** The formats that content may be of by its first byte: most of them begin with a mark. */
const byFirstByte = Array.from({ length: 256 }, (_, byte) => formats.filter(({ firstBytes }) => firstBytes?.includes(byte) ?? true));
/** The formats that bytes are of; `head` is their start. What several formats require is asked once. */
function matchingFormats(head, source) {
    const matching = [];
    let asked;
    let isMet = false;
    for (const format of byFirstByte[head[0] ?? 0] ?? []) {
        const { requires } = format;
        if (requires && requires !== asked) {
            asked = requires;
            isMet = requires(source);
        }
        if ((!requires || isMet) && format.matches(head, source))
            matching.push(format);
    }
    return matching;
}

;// CONCATENATED MODULE: ./build/shared/models/src/scan.js





const scan_headBytes = 4096;
/** More findings of one file are counted and not told. */
const mostFindings = 200;
/** Judges the content of a file. Nothing is safe for its name; only interpreters, which go by names, are believed to. */
function scanSource(path, source) {
    const facts = {};
    const context = startContext((name, member, nested) => judge(name, member, nested, {}));
    const { formats: names, findings } = judge(path, source, context, facts);
    const known = names.length > 0 && context.unknownMembers() === 0;
    return {
        path,
        format: names.join('+') || 'unknown',
        verdict: verdictOf(findings, known),
        findings: limited(findings),
        facts,
    };
}
function judge(name, source, context, facts) {
    if (source.size === 0)
        return { formats: ['empty'], findings: [] };
    const head = source.read(0, scan_headBytes);
    const matching = matchingFormats(head, source);
    const code = judgeCode(name, head, source);
    if (matching.length === 0) {
        return { ...code, formats: code.formats.length === 0 && isText(source) ? ['text'] : code.formats };
    }
    const names = matching.map((format) => format.name);
    const findings = [...polyglot(names), ...code.findings];
    for (const format of matching) {
        const content = judged(() => format.read(source, context));
        findings.push(...content.findings);
        merge(facts, content.facts);
    }
    return { formats: names, findings: distinct(findings) };
}
/** What an interpreter or the reader of a configuration would run. Readers of YAML take text alone. */
function judgeCode(name, head, source) {
    const language = languageOfFile(name, source);
    if (language)
        return { formats: [language.format], findings: [codeFinding(language)] };
    return { formats: [], findings: beginsAsText(head) ? judgeConfiguration(name, source) : [] };
}
/** A zip archive that is also something of its own kind, as a Keras model, is none; one behind something else says so. */
function polyglot(names) {
    const kinds = names.filter((name) => name !== 'zip');
    if (kinds.length < 2)
        return [];
    return [
        {
            rule: 'scan/polyglot',
            severity: 'high',
            message: `The file is at once of the formats ${kinds.join(' and ')}: loaders differ in what they read.`,
            remedy: 'Write the file again from its source, in one format.',
        },
    ];
}
function merge(facts, more) {
    const { metadata, needs, neededBytes, chatTemplate } = more ?? {};
    if (metadata)
        facts.metadata = facts.metadata ? { ...facts.metadata, ...metadata } : metadata;
    if (needs)
        facts.needs = [...(facts.needs ?? []), ...needs];
    if (neededBytes)
        facts.neededBytes = { ...facts.neededBytes, ...neededBytes };
    if (chatTemplate !== undefined)
        facts.chatTemplate ??= chatTemplate;
}
/** Two readers may meet the same member. */
function distinct(findings) {
    if (findings.length < 2)
        return findings;
    const seen = new Set();
    return findings.filter(({ rule, message, offset }) => {
        const key = `${rule}\n${message}\n${offset ?? ''}`;
        return !seen.has(key) && seen.add(key);
    });
}
function verdictOf(findings, known) {
    const grave = findings.filter(({ severity }) => severity !== 'low' && severity !== 'note');
    if (grave.some(({ unjudged = false }) => !unjudged))
        return 'unsafe';
    return known && grave.length === 0 ? 'safe' : 'unknown';
}
function limited(findings) {
    if (findings.length <= mostFindings)
        return findings;
    const more = {
        rule: 'scan/more',
        severity: 'high',
        message: `${findings.length - mostFindings} more findings are not listed.`,
        remedy: 'Mend those that are listed, then scan again.',
    };
    return [...findings.slice(0, mostFindings), more];
}


/***/ })

};
;