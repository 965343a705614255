import { readJson } from '../config.js'
import { ChatServer } from './chat-server.js'
import { connectServers } from './mcp-servers.js'
import { loadPrompt } from './prompts.js'
import { ToolBox } from './tool-box.js'
import { runTurn } from './turn.js'

/**
 * An agent that remembers its conversation.
 * `approve({ tool, values })` asks the person and resolves to true or false.
 */
export async function connectAgent({ config, notesFolder, approve }) {
  const [system, toolResult, summarizeNote, { tools }, { mcpServers }] = await Promise.all([
    loadPrompt('system'),
    loadPrompt('tool-result'),
    loadPrompt('summarize-note'),
    readJson('tools.json'),
    readJson('mcp.json'),
  ])
  const servers = await connectServers(mcpServers, { NOTES_FOLDER: notesFolder })
  const toolBox = new ToolBox({ tools, servers, approve })
  const chat = new ChatServer(config.chat)
  let remembered = []

  async function say(text) {
    const turn = [{ role: 'user', content: text }]
    const past = remembered.slice(-config.limits.turnsRemembered)
    const opening = [{ role: 'system', content: system.render({}) }, ...past.flat()]
    const answer = await runTurn({ chat, toolBox, toolResult, limits: config.limits, opening, turn })
    remembered = [...past, turn]
    return answer
  }

  return {
    say,
    summarize: (path) => say(summarizeNote.render({ path })),
    close: () => Promise.all([...servers.values()].map((server) => server.close())),
  }
}
