import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import nodePath from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseBundle } from '../../../actions/model-manifest-verify/src/oms/oms.ts'
import type { CaseConfig, ConformanceCase } from './case.ts'
import { faultsOfBundle } from './own-bundle.ts'

export interface CaseResult {
  passed: boolean
  /** What happened: what the adapter said, or what is wrong with what it made. */
  detail: string
}

const adapter = fileURLToPath(new URL('../../seaworthy.mjs', import.meta.url))

/** Runs a case as the suite's own driver does: a copy of the model, the adapter as a process, its exit code. */
export async function runCase(suite: string, test: ConformanceCase): Promise<CaseResult> {
  const folder = await mkdtemp(nodePath.join(tmpdir(), 'oms-conformance-'))
  try {
    const model = await copyModel(suite, test, folder)
    const keys = nodePath.join(suite, 'test', 'assets')
    return await (test.kind === 'verify' ? verifyCase(test, model, keys) : roundtrip(test, model, keys, folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function verifyCase({ config, folder }: ConformanceCase, model: string, keys: string): Promise<CaseResult> {
  const bundle = nodePath.join(folder, 'bundle.sig')
  const { exitCode, output } = await adapt(verifyArguments(config, model, bundle, keys))
  if ((exitCode === 0) !== (config.expect === 'pass') || exitCode > 1) return { passed: false, detail: output }
  return { passed: exitCode !== 0 || (await hasExpectedFiles(config, bundle)), detail: output }
}

async function roundtrip(
  { config }: ConformanceCase,
  model: string,
  keys: string,
  folder: string,
): Promise<CaseResult> {
  const bundle = nodePath.join(config.sig_inside_model ? model : folder, 'bundle.sig')
  const signing = await adapt(signArguments(config, model, bundle, keys))
  if (config.expect === 'fail') return { passed: signing.exitCode === 1, detail: signing.output }
  if (signing.exitCode !== 0) return { passed: false, detail: signing.output }
  const faults = faultsOfBundle(await readFile(bundle))
  if (faults.length > 0) return { passed: false, detail: faults.join('; ') }
  if (config.verify?.ignore_unsigned_files) {
    await writeFile(nodePath.join(model, 'injected.bin'), 'injected after signing\n')
  }
  const { exitCode, output } = await adapt(verifyArguments(config, model, bundle, keys))
  return { passed: exitCode === 0 && (await hasExpectedFiles(config, bundle)), detail: output }
}

async function copyModel(suite: string, { config, folder: caseFolder }: ConformanceCase, folder: string) {
  const root = config.model_relative_to === 'test_dir' ? caseFolder : nodePath.join(suite, 'test', 'assets')
  const source = nodePath.join(root, config.model)
  const isFile = (await stat(source)).isFile()
  const model = nodePath.join(folder, isFile ? nodePath.basename(source) : 'model')
  await cp(source, model, { recursive: true })
  await modify(config, isFile ? folder : model)
  return model
}

async function modify({ model_modifications: changes }: CaseConfig, folder: string): Promise<void> {
  if (!changes) return
  for (const [name, content] of Object.entries({ ...changes.tamper, ...changes.inject })) {
    await writeFile(nodePath.join(folder, name), content)
  }
  for (const name of changes.delete) await rm(nodePath.join(folder, name), { force: true })
  for (const [name, target] of Object.entries(changes.symlinks)) await symlink(target, nodePath.join(folder, name))
}

function signArguments(config: CaseConfig, model: string, bundle: string, keys: string): string[] {
  const { private_key: key, signing_cert: certificate, cert_chain: chain = [] } = config.sign ?? {}
  return [
    ...['sign-model', '--method', config.method, '--model-path', model, '--output-bundle', bundle],
    ...(key === undefined ? [] : ['--private-key', nodePath.join(keys, key)]),
    ...(certificate === undefined ? [] : ['--signing-cert', nodePath.join(keys, certificate)]),
    ...chain.flatMap((file) => ['--cert-chain', nodePath.join(keys, file)]),
    ...ignored(config, model),
  ]
}

function verifyArguments(config: CaseConfig, model: string, bundle: string, keys: string): string[] {
  const { verify } = config
  return [
    ...['verify-model', '--method', config.method, '--model-path', model, '--bundle', bundle],
    ...(verify?.public_key === undefined ? [] : ['--public-key', nodePath.join(keys, verify.public_key)]),
    ...(verify?.cert_chain ?? []).flatMap((file) => ['--cert-chain', nodePath.join(keys, file)]),
    ...(verify?.identity === undefined ? [] : ['--identity', verify.identity]),
    ...(verify?.identity_provider === undefined ? [] : ['--identity-provider', verify.identity_provider]),
    ...ignored(config, model),
    ...(verify?.ignore_unsigned_files ? ['--ignore-unsigned-files'] : []),
  ]
}

function ignored({ verify }: CaseConfig, model: string): string[] {
  return (verify?.ignore_paths ?? []).flatMap((path) => ['--ignore-paths', nodePath.join(model, path)])
}

async function hasExpectedFiles({ expected_signed_files: expected }: CaseConfig, bundle: string): Promise<boolean> {
  if (expected === undefined) return true
  const statement = JSON.parse(parseBundle(await readFile(bundle)).payload.toString('utf8')) as {
    predicate: { resources: { name: string }[] }
  }
  const names = statement.predicate.resources.map(({ name }) => name)
  return JSON.stringify(names.toSorted()) === JSON.stringify(expected.toSorted())
}

/** Exit codes above 1 are wrong usage or a fault of ours, which no case may count as a refusal. */
function adapt(args: string[]): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [adapter, 'oms', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ exitCode: code ?? 128, output: output.trim() })
    })
  })
}
