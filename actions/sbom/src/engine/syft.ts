import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import nodePath from 'node:path'
import { findTool, runTool, type ToolSpec } from '@seaworthy/tools'
import type { Collected } from '../collect/collector.ts'
import { readBill } from '../read/index.ts'
import { largestBill } from '../read/largest-bill.ts'

export interface SyftOptions {
  /** Replaces PATH. */
  searchPath?: string
  /** Milliseconds. Defaults to ten minutes. */
  deadlineMs?: number
  signal?: AbortSignal | undefined
}

/** The oldest version that writes CycloneDX 1.6 and knows all the options here. */
const syft: ToolSpec = {
  name: 'syft',
  version: { args: ['version'], pattern: /^Version:\s+v?(\S+)/m },
  requires: { minimum: '1.14.0' },
  hint: 'Install syft 1.14 or newer (https://github.com/anchore/syft) in a step before, or leave "engine" out, which needs no tool.',
}

/** Nothing is asked of anybody: no news of its own versions, no licences and no poms from registries. */
const offline = {
  SYFT_CHECK_FOR_APP_UPDATE: 'false',
  SYFT_ENRICH: '',
  SYFT_GOLANG_SEARCH_REMOTE_LICENSES: 'false',
  SYFT_JAVA_USE_NETWORK: 'false',
  SYFT_JAVASCRIPT_SEARCH_REMOTE_LICENSES: 'false',
  SYFT_PYTHON_SEARCH_REMOTE_LICENSES: 'false',
}

/**
 * What syft finds in a folder, as another tool's bill: the evidence of components names syft with its version. It is found on PATH and runs in an empty folder, since it obeys a `.syft.yaml` where it starts.
 * Throws `tools/…` when it is missing, too old, too slow or fails.
 */
export async function collectWithSyft(
  path: string,
  { searchPath, deadlineMs, signal }: SyftOptions = {},
): Promise<Collected> {
  const tool = await findTool(syft, { signal, ...(searchPath !== undefined && { searchPath }) })
  const cwd = await mkdtemp(nodePath.join(tmpdir(), 'seaworthy-syft-'))
  try {
    const args = ['scan', `dir:${nodePath.resolve(path)}`, '--output', 'cyclonedx-json@1.6', '--quiet']
    const { stdout } = await runTool(tool, args, {
      cwd,
      env: offline,
      maxOutputBytes: largestBill,
      signal,
      ...(deadlineMs !== undefined && { deadlineMs }),
      remedy: 'Run syft by hand on the folder to see what it complains of, or leave "engine" out.',
    })
    return readBill(stdout, `syft ${tool.version}`)
  } finally {
    await rm(cwd, { recursive: true, force: true })
  }
}
