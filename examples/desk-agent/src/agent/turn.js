/**
 * One turn: the model answers, or calls tools until it can. Messages of the turn are added to `turn`.
 * Stops after `limits.stepsPerTurn` rounds, so that a confused model cannot run for ever.
 */
export async function runTurn({ chat, toolBox, toolResult, limits, opening, turn }) {
  for (let step = 0; step < limits.stepsPerTurn; step++) {
    const reply = await chat.complete([...opening, ...turn], toolBox.definitions())
    turn.push(reply)
    if (!reply.tool_calls?.length) return reply.content
    for (const call of reply.tool_calls) {
      const text = await toolBox.run(call.function.name, call.function.arguments)
      turn.push({ role: 'tool', tool_call_id: call.id, content: framed(toolResult, call.function.name, text, limits) })
    }
  }
  const stopped = `I stopped after ${limits.stepsPerTurn} steps without an answer. Ask for a smaller part of it.`
  turn.push({ role: 'assistant', content: stopped })
  return stopped
}

/** What a tool returned is material and not an instruction: it is shortened, and cannot close its own frame. */
function framed(toolResult, tool, text, { toolResultCharacters }) {
  const short = text.length > toolResultCharacters ? `${text.slice(0, toolResultCharacters)}\n[shortened]` : text
  return toolResult.render({ tool, text: short.replaceAll(/<(?=\/?tool-result)/gi, '&lt;') })
}
