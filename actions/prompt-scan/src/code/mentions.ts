/** Modules and services of models, as imports and requests name them. Lower case. */
const modules =
  /openai|anthropic|claude|gemini|@google\/gen|google\.gen|generativeai|vertexai|langchain|langgraph|llama_?-?index|modelcontextprotocol|fastmcp|\bmcp\b|@ai-sdk|["']ai["']|mastra|genkit|ollama|mistral|cohere|groq|bedrock|litellm|crewai|autogen|semantic_kernel|smolagents|pydantic_ai|dspy|haystack|transformers|huggingface|jinja2|chat\/completions|promptflow|vllm|llama_cpp/i

/** Words of prompts and messages that stand as names or keys in code. */
const names =
  /\bprompts?\b|_prompt|prompt_|[a-z]Prompt|PROMPT|system_?[mM]essage|system_?[iI]nstruction|["']?role["']?\s{0,4}[:=]\s{0,4}["'`](?:system|user|assistant|developer)|\bpersona\b|inputSchema|input_schema|\bllm\b|\bLLM\b/

/** Whether a source file has anything to do with models: a cheap test before it is parsed. */
export function mentionsModel(source: string): boolean {
  return modules.test(source) || names.test(source)
}
