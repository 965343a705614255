import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { resource } from '../config.js'

/**
 * Starts the servers of mcp.json and connects to each. A server is a package of the app's own lock file, runs on
 * the app's own Node, and sees no environment but what mcp.json gives it.
 */
export async function connectServers(servers, variables) {
  const connected = new Map()
  for (const [name, { command, args, env }] of Object.entries(servers)) {
    if (command !== 'node') throw new Error(`mcp.json: the server "${name}" must be started with "node".`)
    const client = new Client({ name: 'desk-agent', version: '1.0.0' })
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: args.map((argument) => expand(argument, variables)),
        env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
      }),
    )
    connected.set(name, client)
  }
  return connected
}

function expand(argument, variables) {
  if (argument.startsWith('node_modules/')) return resource(argument)
  return argument.replaceAll(/\$\{(\w+)\}/g, (_mark, name) => {
    if (!Object.hasOwn(variables, name)) throw new Error(`mcp.json: there is no value for "${name}".`)
    return variables[name]
  })
}
