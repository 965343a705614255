import { mistakeIn } from './parameters.js'

/** The tools of tools.json: what the model is told about them, and the one way to run one. */
export class ToolBox {
  #tools
  #servers
  #approve

  constructor({ tools, servers, approve }) {
    this.#tools = new Map(tools.map((tool) => [tool.name, tool]))
    this.#servers = servers
    this.#approve = approve
  }

  /** For the model. Names and descriptions are the reviewed ones of tools.json, never those that a server sends. */
  definitions() {
    return [...this.#tools.values()].map(({ name, description, parameters }) => ({
      type: 'function',
      function: { name, description, parameters },
    }))
  }

  /** Text for the model. A wrong call, a refusal and a failing server are answers as well, so that the model can go on. */
  async run(name, json) {
    const tool = this.#tools.get(name)
    if (!tool) return `There is no tool "${name}".`
    const values = parse(json)
    const mistake = mistakeIn(values, tool.parameters)
    if (mistake) return `The call of ${name} was wrong: ${mistake}.`
    // Anything but an explicit "never" asks: a tool without the setting is not a tool without approval.
    if (tool.approval !== 'never' && !(await this.#approve({ tool, values }))) return 'The person declined.'
    return this.#call(tool.runs, values)
  }

  async #call({ server, tool }, values) {
    try {
      const { content } = await this.#servers.get(server).callTool({ name: tool, arguments: values })
      return content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')
    } catch (error) {
      return `The tool failed: ${error.message}`
    }
  }
}

function parse(json) {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
