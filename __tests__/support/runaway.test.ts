import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { withoutRunaway } from './runaway.ts'

function takes(seconds: number): void {
  jest.spyOn(process, 'cpuUsage').mockImplementation((since) => ({ user: since ? seconds * 1e6 : 0, system: 0 }))
}

afterEach(() => {
  jest.restoreAllMocks()
})

describe('work that must not run away', () => {
  it('gives its result, at once or later', async () => {
    expect(withoutRunaway(() => 1)).toBe(1)
    await expect(withoutRunaway(() => Promise.resolve(2))).resolves.toBe(2)
  })

  it('may take as long as on a very slow machine', () => {
    takes(50)
    expect(withoutRunaway(() => 1)).toBe(1)
  })

  it('fails when it takes minutes, at once or later', async () => {
    takes(70)
    expect(() => withoutRunaway(() => 1)).toThrow('expected at most 60 s of processor time, found 70.0 s')
    await expect(withoutRunaway(() => Promise.resolve(2))).rejects.toThrow('found 70.0 s')
  })
})
