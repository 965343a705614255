import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import { scanSource } from '../../../../shared/models/src/scan.ts'
import { attack } from './assembler.ts'
import { attacks } from './attacks.ts'

describe('a file is unsafe that', () => {
  it.each(attacks().map(({ name, bytes }) => [name, bytes] as const))('%s', (_, bytes) => {
    const { verdict, findings } = scanSource('model.bin', memorySource(bytes))
    expect(verdict).toBe('unsafe')
    for (const { message, remedy } of findings) {
      expect(message).toMatch(/^[A-Z"].*\.$/)
      expect(remedy).toMatch(/^[A-Z].*\.$/)
    }
  })
})

describe('a finding on a pickle', () => {
  it('names what is imported, whether it is called, and where', () => {
    expect(scanSource('model.bin', memorySource(attack())).findings).toEqual([
      {
        rule: 'pickle/import',
        severity: 'critical',
        message: 'The pickle imports "os.system" and calls it, which is not on the list of harmless imports.',
        remedy: expect.stringContaining('safetensors'),
        offset: 2,
      },
    ])
  })

  it('is less severe when the import is only unknown', () => {
    const [finding] = scanSource('model.bin', memorySource(attack('sklearn.svm', 'SVC'))).findings
    expect(finding).toMatchObject({ rule: 'pickle/import', severity: 'high' })
  })
})
