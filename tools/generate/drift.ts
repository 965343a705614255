import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { GeneratedFile, Generator } from './generator.ts'

/** A generated file that is not what its sources say. */
export type Drift =
  { kind: 'missing' | 'changed'; path: string; content: string; line: number } | { kind: 'stale'; path: string }

/** Compares what a generator would write with what is in the repository at `root`. */
export async function driftOf(root: string, generator: Generator): Promise<Drift[]> {
  const files = await generator.files(root)
  const drifts = await Promise.all(files.map((file) => driftOfFile(root, file)))
  const expected = new Set(files.map((file) => file.path))
  const stale = (await generator.present(root)).filter((name) => !expected.has(name))
  return [
    ...drifts.filter((drift) => drift !== undefined),
    ...stale.map((name) => ({ kind: 'stale' as const, path: name })),
  ]
}

async function driftOfFile(root: string, { path: name, content }: GeneratedFile): Promise<Drift | undefined> {
  const found = await textOf(path.join(root, name))
  if (found === undefined) return { kind: 'missing', path: name, content, line: 1 }
  return found === content ? undefined : { kind: 'changed', path: name, content, line: firstDifference(found, content) }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The first line, from 1, at which two different texts part. */
function firstDifference(found: string, expected: string): number {
  const [left, right] = [found.split('\n'), expected.split('\n')]
  return right.findIndex((line, index) => line !== left[index]) + 1 || right.length + 1
}

/** One sentence for people: what is wrong with the file. */
export function describeDrift(drift: Drift): string {
  switch (drift.kind) {
    case 'missing':
      return `${drift.path} is missing.`
    case 'changed':
      return `${drift.path} differs from what its sources say, first at line ${drift.line}.`
    case 'stale':
      return `${drift.path} is generated, but its source has gone.`
  }
}
