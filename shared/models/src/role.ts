import nodePath from 'node:path'

/** What a name says of a file; the first rule that fits decides. */
type Rule = readonly [pattern: RegExp, role: string]

const weights =
  /\.(safetensors|gguf|ggml|onnx|onnx_data|onnx\.data|ort|pt|pth|ckpt|bin|h5|hdf5|keras|tflite|litertlm|pb|pkl|pickle|joblib|npz|npy|msgpack|mlmodel|engine|plan|nemo|task|llamafile|pte)$/i

/** Names that the libraries of Hugging Face, llama.cpp, MLflow and TensorFlow give the files of a model. */
const modelRules: readonly Rule[] = [
  [/^(licen[cs]e|copying|notice|use_policy)([._-].*)?$/i, 'licence'],
  [/^(readme|model[_-]?card)([._-].*)?$/i, 'card'],
  [/^(tokenizer|tokenizer_config|vocab|special_tokens_map|added_tokens|tekken)\.json$/i, 'tokenizer'],
  [/^(vocab|merges)\.txt$|^bpe\.codes$|\.(tiktoken|spm)$/i, 'tokenizer'],
  [/^(tokenizer|spiece|sentencepiece(\.bpe)?)\.model$/i, 'tokenizer'],
  [/^chat_template\.json$|\.jinja2?$/i, 'chat-template'],
  [/\.index\.json$|^variables\.index$/i, 'weights-index'],
  [/^training_args\.bin$/i, 'other'],
  [/^adapter_model\.|lora.*\.(safetensors|gguf|bin|pt)$/i, 'adapter'],
  [/^variables\.data-\d+-of-\d+$|\.data$/i, 'weights'],
  [weights, 'weights'],
  [/\.(json|ya?ml|toml|ini|pbtxt|cfg)$|^mlmodel$|^requirements\.txt$/i, 'config'],
  [/\.(py|cpp|cu|js|ts|proto)$/i, 'code'],
  [/\.(md|txt|pdf|html)$/i, 'documentation'],
  [/\.(png|jpe?g|gif|svg|webp|wav|mp3|mp4)$/i, 'asset'],
]

/** What a file in a model's folder is for. */
export function modelRole(name: string): string {
  const prompt = promptRole(name)
  if (prompt !== undefined) return prompt
  const base = nodePath.posix.basename(name)
  return modelRules.find(([pattern]) => pattern.test(base))?.[1] ?? 'other'
}

/** Whether the name alone says that a file holds weights. `.bin` and `.pb` say too little outside a model's folder. */
export function isNamedLikeWeights(name: string): boolean {
  const base = nodePath.posix.basename(name)
  if (/\.(bin|pb|task|plan|engine|npy|msgpack)$/i.test(base)) {
    return /^(pytorch_model|model|adapter_model|tf_model|saved_model|flax_model|consolidated|ggml|openvino)/i.test(base)
  }
  return weights.test(base)
}

const promptText = /\.(md|txt|prompt|jinja2?|j2|mustache|hbs|liquid|xml|json|ya?ml)$/i

/** Files that steer an agent, by the names that tools and people give them. */
const promptRules: readonly Rule[] = [
  [/(^|\/)(AGENTS|CLAUDE|GEMINI|SKILL)\.md$/, 'agent-instructions'],
  [/(^|\/)(\.cursorrules|\.windsurfrules|copilot-instructions\.md)$/, 'agent-instructions'],
  [/(^|\/)(\.cursor\/rules|\.github\/instructions)\/[^/]+\.(md|mdc)$/, 'agent-instructions'],
  [/(^|\/)(tools|functions|tool[-_]schemas?|[^/]+\.tools)\.json$/i, 'tool-schema'],
  [/(^|\/)system([-_. ][^/]*)?\.(md|txt|prompt|jinja2?|j2)$/i, 'system-prompt'],
  [/\.(prompt|prompty)$|\.prompt\.(md|txt|ya?ml|json)$/i, 'prompt'],
  [/(^|\/)(evals?|evaluations?|evaluation[-_]sets?)\/(.*\/)?[^/]+\.(jsonl|json|csv|tsv|ya?ml)$/i, 'evaluation-set'],
]

/** What a file that steers an agent is for; nothing when its name does not say that it is one. */
export function promptRole(name: string): string | undefined {
  const ruled = promptRules.find(([pattern]) => pattern.test(name))?.[1]
  if (ruled !== undefined) return ruled
  return /(^|\/)prompts?\/(.*\/)?[^/]+$/i.test(name) && promptText.test(name) ? 'prompt' : undefined
}

/** Whether the file says which tools an agent may start. */
export function isAgentConfig(name: string): boolean {
  return /(^|\/)\.?mcp\.json$/.test(name)
}
