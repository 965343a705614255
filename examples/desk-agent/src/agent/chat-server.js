/** A model server that speaks the OpenAI chat completions protocol, for example llama-server on this computer. */
export class ChatServer {
  #config

  constructor(config) {
    this.#config = config
  }

  /** The next message of the assistant. Throws when the server cannot be reached or answers with an error. */
  async complete(messages, tools) {
    const { baseUrl, model, temperature, topP, maxTokens, seed, timeoutSeconds } = this.#config
    const response = await fetch(`${baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model, messages, tools, temperature, top_p: topP, max_tokens: maxTokens, seed }),
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    })
    if (!response.ok) throw new Error(`The model server at ${baseUrl} answered ${response.status}.`)
    const { choices } = await response.json()
    const message = choices?.[0]?.message
    if (!message) throw new Error(`The model server at ${baseUrl} answered without a message.`)
    return message
  }
}
