import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { settle } from '../../../shared/action-kit/src/settle.ts'
import { recordingJob } from '../../support/recording-job.ts'

const workspace = path.resolve('/work/desk')

describe('a verdict that leaves the job', () => {
  it.each([
    ['a file of the workspace', path.join(workspace, 'a', 'package-lock.json'), 'a/package-lock.json'],
    ['the workspace itself', workspace, '.'],
    ['an address', 'https://api.osv.dev', 'https://api.osv.dev'],
    ['a file elsewhere', path.resolve('/elsewhere/x'), path.resolve('/elsewhere/x')],
  ])('names %s from the workspace on', async (_of, file, expected) => {
    const finding = { rule: 'r', severity: 'low' as const, message: 'm', remedy: 'r', at: { file } }
    const { invocation } = await recordingJob(workspace)
    const verdict = { outcome: 'pass' as const, findings: [finding], subjects: [], measured: {} }
    expect(settle(verdict, { workspace, invocation }, []).findings[0]?.at?.file).toBe(expected)
  })
})
