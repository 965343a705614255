import { findTool, runTool } from '@seaworthy/tools'
import type { Tool, ToolSpec } from '@seaworthy/tools'
import { UserError } from '@seaworthy/verdict'
import { z } from 'zod'
import { commonFields, word } from './common.ts'
import type { Workplace } from './common.ts'

export const debianEntry = z.strictObject({
  kind: z.literal('debian'),
  package: word,
  /** The oldest version that will do: a distribution has one version at a time, which no lock can hold. */
  minimum: word,
  ...commonFields,
})
type DebianEntry = z.infer<typeof debianEntry>

const aptGet: ToolSpec = {
  name: 'apt-get',
  version: { args: ['--version'], pattern: /^apt (\S+)/m },
  hint: 'Install the program by the means of this system, so that it is on PATH, then run tools/install again.',
}

/** Takes the program that the system has when it is new enough, else installs its package, which apt verifies. */
export async function bringDebian(spec: ToolSpec, entry: DebianEntry, workplace: Workplace): Promise<string> {
  const { environment: hostEnvironment, signal } = workplace
  const present = await presentTool(spec, workplace)
  if (present !== undefined) return present.path
  const apt = await findTool(aptGet, { hostEnvironment, signal })
  if (!workplace.mayInstallPackages) throw needsRoot(entry)
  const run = (args: string[]) =>
    runTool(apt, args, {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      hostEnvironment,
      signal,
      remedy: 'See what apt-get says, mend it, then run tools/install again.',
    })
  await run(['update'])
  await run(['install', '--yes', '--no-install-recommends', entry.package])
  return (await findTool(spec, { hostEnvironment, signal })).path
}

async function presentTool(spec: ToolSpec, workplace: Workplace): Promise<Tool | undefined> {
  try {
    return await findTool(spec, { hostEnvironment: workplace.environment, signal: workplace.signal })
  } catch (error) {
    if (error instanceof UserError && ['tools/not-found', 'tools/wrong-version'].includes(error.rule)) return undefined
    throw error
  }
}

function needsRoot(entry: DebianEntry): UserError {
  return new UserError('install/needs-root', `the package ${entry.package} is missing, and only root may install it`, {
    remedy: `Run \`sudo apt-get install ${entry.package}\`, then run tools/install again.`,
  })
}
