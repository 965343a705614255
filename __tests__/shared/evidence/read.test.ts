import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readEvidence, verdictStatement, type Statement } from '@seaworthy/evidence'
import type { Verdict } from '@seaworthy/verdict'
import { invocation, recordingJob } from '../../support/recording-job.ts'
import { tree } from '../../support/tree.ts'

const verdict: Verdict = {
  outcome: 'pass',
  findings: [],
  subjects: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }],
  measured: { files: 1 },
}

function statement(): Statement {
  return verdictStatement(verdict, {
    action: { name: 'sbom', version: '1.0.0' },
    enforced: true,
    configurationDigest: 'b'.repeat(64),
    invocation,
    versions: { node: '24.0.0' },
    finishedOn: new Date(0),
  })
}

/** What reading a directory with these files finds, as `rule file:line message`. */
async function faults(files: Record<string, string>): Promise<string[]> {
  const { findings } = await readEvidence(await tree(files))
  return findings.map(({ rule, at, message }) => `${rule} ${basename(at?.file ?? '')}:${String(at?.line)} ${message}`)
}

describe('evidence', () => {
  it('is read for one action alone, by the names of its files', async () => {
    const job = await recordingJob('/w')
    await job.addEvidence('verdict', statement())
    await writeFile(join(job.evidenceDirectory, 'sbom.cyclonedx.0123.intoto.json'), 'not even JSON')
    const own = await readEvidence(job.evidenceDirectory, { of: 'model-manifest-verify' })
    expect([own.statements.length, own.findings]).toEqual([1, []])
    expect(await readEvidence(job.evidenceDirectory, { of: 'model' })).toMatchObject({ statements: [], findings: [] })
  })

  it('is read back as it was written, under a name that tells action, kind and content', async () => {
    const job = await recordingJob('/w')
    const path = await job.addEvidence('verdict', statement())
    expect(basename(path)).toMatch(/^model-manifest-verify\.verdict\.[0-9a-f]{12}\.intoto\.json$/)
    const evidence = await readEvidence(job.evidenceDirectory)
    expect(evidence.findings).toEqual([])
    expect(evidence.statements.map((stored) => stored.statement)).toEqual([JSON.parse(JSON.stringify(statement()))])
  })

  it('is one file when it is written twice', async () => {
    const job = await recordingJob('/w')
    expect(await job.addEvidence('verdict', statement())).toBe(await job.addEvidence('verdict', statement()))
  })

  it('is read from folders too, and hidden files are left alone', async () => {
    const root = await tree({
      'job-1/x.intoto.json': JSON.stringify(statement()),
      '.DS_Store': 'x',
      'job-1/.hidden/y': 'y',
    })
    const evidence = await readEvidence(root)
    expect([evidence.statements.length, evidence.findings]).toEqual([1, []])
  })

  it.each([
    ['that is not JSON', { 'a.intoto.json': '{"_type": oops}' }, /^document\/not-json a\.intoto\.json:1 /],
    ['that is empty', { 'a.intoto.json': '' }, /^document\/empty a\.intoto\.json:1 /],
    [
      'that is not a statement',
      { 'a.intoto.json': '{\n"_type": "x"}' },
      /^document\/invalid a\.intoto\.json:2 evidence: _type must fit/,
    ],
    [
      'without subjects',
      { 'a.intoto.json': JSON.stringify({ ...statement(), subject: [] }) },
      /^document\/invalid a\.intoto\.json:1 evidence: subject must fit/,
    ],
    [
      'of an action whose predicate does not fit',
      { 'a.intoto.json': JSON.stringify({ ...statement(), predicate: { outcome: 'pass' } }) },
      /^document\/invalid a\.intoto\.json:1 evidence: predicate\.\w+ is missing/,
    ],
    [
      'whose predicate names another action than its type',
      {
        'a.intoto.json': JSON.stringify({
          ...statement(),
          predicateType: 'https://seaworthy.dev/evidence/prompt-scan/v1',
        }),
      },
      /^document\/invalid .*predicate\.action\.name must fit: expected prompt-scan/,
    ],
    ['of another name', { 'a.sigstore.json': '{}' }, /^evidence\/not-evidence a\.sigstore\.json/],
  ])('%s is a finding at its place', async (_, files: Record<string, string>, expected) => {
    expect((await faults(files))[0]).toMatch(expected)
  })

  it('that stands twice under two names is a finding at the copy', async () => {
    const text = JSON.stringify(statement())
    expect(await faults({ 'a.intoto.json': text, 'b.intoto.json': `${text}\n` })).toEqual([
      expect.stringMatching(/^evidence\/duplicate b\.intoto\.json:undefined Expected each statement once/),
    ])
  })

  it('behind a link or in a folder with the name of evidence is refused', async () => {
    const root = await tree({ 'outside/a.intoto.json': JSON.stringify(statement()), 'e/readme.md': '' })
    await symlink(join(root, 'outside', 'a.intoto.json'), join(root, 'e', 'a.intoto.json'))
    await mkdir(join(root, 'e', 'dir.intoto.json'))
    const { statements, findings } = await readEvidence(join(root, 'e'))
    expect(statements).toEqual([])
    expect(findings.map(({ message }) => message)).toEqual([
      'Expected only files *.intoto.json as evidence, found a link.',
      'Expected only files *.intoto.json as evidence, found a file of another name.',
    ])
  })

  it('keeps the digest of the file as it lies on disk', async () => {
    const job = await recordingJob('/w')
    const path = await job.addEvidence('verdict', statement())
    await copyFile(path, `${path}.orig`)
    const { createHash } = await import('node:crypto')
    await writeFile(join(job.evidenceDirectory, 'x'), '')
    const evidence = await readEvidence(job.evidenceDirectory)
    expect(evidence.statements[0]?.sha256).toBe(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    )
  })
})
