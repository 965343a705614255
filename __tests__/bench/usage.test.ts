import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { usageOf } from '../../bench/usage.ts'

it('a program is measured with its time, its processor time and its memory', async () => {
  const output = join(await mkdtemp(join(tmpdir(), 'usage-')), 'output')
  const script =
    'const b = Buffer.alloc(100e6, 1); const e = Date.now() + 200; while (Date.now() < e || process.cpuUsage().user < 2e5); console.log(b[9])'
  const { wall, cpu, peak } = await usageOf({ command: process.execPath, args: ['-e', script] }, output)
  expect(wall).toBeGreaterThan(0.19)
  expect(cpu).toBeGreaterThan(0.15)
  expect(peak).toBeGreaterThan(100e6)
  expect(await readFile(output, 'utf8')).toBe('1\n')
})

it('a program that fails is no result', async () => {
  const output = join(await mkdtemp(join(tmpdir(), 'usage-')), 'output')
  const program = { command: process.execPath, args: ['-e', 'console.log("no model"); process.exit(3)'] }
  await expect(usageOf(program, output)).rejects.toThrow('no model')
})
