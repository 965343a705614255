import { describe, expect, it } from '@jest/globals'
import { UserError } from '@seaworthy/verdict'
import { readFault } from '../../../shared/files/src/fault.ts'

const system = (code: string) => Object.assign(new Error(code), { code })

describe('what the system refuses', () => {
  it.each([
    ['ENOENT', 'files/not-found'],
    ['ENOTDIR', 'files/not-found'],
    ['EISDIR', 'files/not-a-file'],
    ['ELOOP', 'files/not-a-file'],
    ['ENXIO', 'files/not-a-file'],
    ['EACCES', 'files/unreadable'],
    ['EPERM', 'files/unreadable'],
    ['EIO', 'files/unreadable'],
    ['EMFILE', 'files/unreadable'],
  ])('%s is told as %s, with the path and a remedy', (code, rule) => {
    const fault = readFault(system(code), 'models/x')
    expect(fault).toMatchObject({ rule, details: { at: { file: 'models/x' } } })
    expect(fault.message).toContain('"models/x"')
    expect(fault.details.remedy).toMatch(/\.$/)
  })

  it('passes a UserError on and throws a bug', () => {
    const known = new UserError('a/b', 'c', { remedy: 'd' })
    expect(readFault(known, 'x')).toBe(known)
    expect(() => readFault(new TypeError('bug'), 'x')).toThrow('bug')
  })
})
