import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Inventory } from '../../../../actions/sbom/src/inventory/inventory.ts'
import type { Writing } from '../../../../actions/sbom/src/write/writing.ts'
import { collected, component, npmPackage } from '../inventory/component.ts'

export const writing: Writing = {
  timestamp: new Date('2026-03-01T12:00:00.123Z'),
  tool: { name: 'sbom', version: '1.2.3', vendor: 'Seaworthy', url: 'https://seaworthy.dev' },
  authors: [{ name: 'Release team', email: 'release@example.org', isOrganisation: true }],
  manufacturer: { name: 'Example Ltd', url: 'https://example.org', email: 'hello@example.org', from: 'seaworthy.yml' },
  dataLicence: 'CC0-1.0',
}

const sha256 = (digit: string) => [{ algorithm: 'SHA-256' as const, content: digit.repeat(64) }]
const lock = (line: number): Component['evidence'] => [
  { kind: 'declared', file: 'package-lock.json', line, confidence: 1 },
]
const shipped = (file: string, confidence = 1): Component['evidence'] => [{ kind: 'shipped', file, confidence }]

/** One of everything that a desktop app with models may hold. */
export function sampleInventory(): Inventory {
  return buildInventory([packages(), parts()], { fallbackName: 'desk' })
}

function packages() {
  const leftPad = npmPackage('left-pad', '1.3.0', {
    hashes: [{ algorithm: 'SHA-512', content: 'a'.repeat(128) }],
    licences: {
      declared: [{ text: '(MIT OR GPL-2.0-only)', from: 'package-lock.json' }],
      concluded: { expression: 'MIT', from: 'package-lock.json' },
    },
    supplier: {
      name: 'Ada <Lovelace>',
      url: 'https://ada.example',
      email: 'ada@example.org',
      from: 'app.asar/node_modules/left-pad/package.json',
    },
    references: [
      { type: 'distribution', url: 'https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz', hashes: sha256('b') },
      { type: 'source-distribution', url: 'https://github.com/ada/left-pad/archive/v1.3.0.tar.gz' },
      { type: 'vcs', url: 'git@github.com:ada/left-pad.git' },
      { type: 'website', url: 'https://ada.example/a b|c' },
      { type: 'issue-tracker', url: 'not a: url' },
    ],
    copyright: '© Ada',
    description: 'Pads\nleft',
    hasInstallScript: true,
    evidence: [...lock(12), ...shipped('app.asar/node_modules/left-pad/package.json')],
  })
  const core = npmPackage('core', '2.0.0', {
    purl: 'pkg:npm/%40scope/core@2.0.0',
    group: '@scope',
    licences: {
      declared: [{ text: 'MIT OR Apache-2.0', from: 'package-lock.json' }],
      concluded: { expression: 'MIT OR Apache-2.0', from: 'package-lock.json' },
    },
    evidence: lock(30),
  })
  const odd = npmPackage('odd\u001b]8;;\ud800', '9'.repeat(2000), {
    purl: 'pkg:npm/odd%1B@9',
    version: '9'.repeat(2000),
    scope: 'excluded',
    licences: {
      declared: [
        { text: 'SEE LICENSE IN COPYING', from: 'package-lock.json' },
        { text: `Copyright\n${'words '.repeat(100)}`, from: 'COPYING' },
        { text: 'GPL-2.0', from: 'package-lock.json' },
        { text: 'NOASSERTION', from: 'package-lock.json' },
      ],
    },
    supplier: { name: 'Odd', url: 'http://[', email: 'not an address', from: 'package-lock.json' },
    evidence: lock(44),
  })
  return collected({
    subject: {
      name: 'desk',
      version: '1.0.0',
      purl: 'pkg:npm/desk@1.0.0',
      licences: { declared: [{ text: 'Apache-2.0', from: 'package.json' }] },
      evidence: [{ kind: 'declared', file: 'package.json', confidence: 1 }],
    },
    components: [leftPad, core, odd],
    roots: [core.ref, odd.ref],
    dependencies: new Map([
      [core.ref, [leftPad.ref]],
      [leftPad.ref, [core.ref]],
    ]),
    completeness: [
      { aggregate: 'complete', refs: ['', core.ref, leftPad.ref], because: 'package-lock.json' },
      { aggregate: 'incomplete', refs: [odd.ref], because: 'optional dependencies of other systems' },
    ],
  })
}

function parts() {
  return collected({
    components: [
      component({
        type: 'framework',
        name: 'electron',
        version: '45.4.1',
        purl: 'pkg:generic/electron@45.4.1',
        cpes: [
          'cpe:2.3:a:electronjs:electron:45.4.1:*:*:*:*:*:*:*',
          'cpe:2.3:a:electron:electron:45.4.1:*:*:*:*:*:*:*',
        ],
        evidence: shipped('desk/version', 0.9),
      }),
      component({ type: 'platform', name: 'webview2', isExternal: true, evidence: shipped('desk.exe', 0.5) }),
      component({
        type: 'machine-learning-model',
        name: 'assistant',
        version: '3',
        hashes: sha256('c'),
        model: {
          format: 'gguf',
          architecture: 'llama',
          parameters: 1_100_000_000,
          quantisation: 'Q4_K_M',
          task: 'text-generation',
          baseModels: ['TinyLlama/TinyLlama-1.1B'],
          datasets: ['data:notes', 'cerebras/SlimPajama-627B'],
        },
        licences: { declared: [{ text: 'apache-2.0', from: 'models/assistant.gguf' }] },
        references: [{ type: 'model-card', url: 'models/assistant.md' }],
        evidence: shipped('models/assistant.gguf'),
      }),
      component({ type: 'data', name: 'notes', ref: 'data:notes', dataKind: 'dataset', hashes: sha256('d') }),
      component({
        type: 'data',
        name: 'prompts/system.md',
        dataKind: 'definition',
        hashes: sha256('e'),
        evidence: shipped('prompts/system.md'),
        properties: { 'seaworthy:role': 'system-prompt' },
      }),
      component({ type: 'file', name: 'ffmpeg.dll', hashes: sha256('f'), evidence: shipped('ffmpeg.dll') }),
    ],
    faults: [{ rule: 'sbom/lock-invalid', message: 'm', remedy: 'r', file: 'Cargo.lock', line: 3 }],
  })
}
