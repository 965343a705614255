import type { OriginKind } from '../facts.ts'

/** Where untrusted values come from, by the dotted path of an expression; a call in it is `.()`. */
interface Source {
  kind: OriginKind
  path: RegExp
}

export const javascriptSources: readonly Source[] = [
  { kind: 'argument', path: /^process\.argv\b|\bparseArgs\.\(\)/ },
  {
    kind: 'request',
    path: /^(?:req|request|ctx\.req|ctx\.request|context\.req|context\.request|c\.req)\.(?:body|query|params|param|headers|header|json|text|formData|cookies|nextUrl|queries)\b/,
  },
  {
    kind: 'request',
    path: /^(?:event|evt)\.(?:body|queryStringParameters|pathParameters)\b|\bsearchParams\.get\.\(\)|^(?:h3\.)?readBody\.\(\)/,
  },
  {
    kind: 'network',
    path: /^(?:globalThis\.|window\.)?fetch\.\(\)|^(?:axios|got|ky|superagent|needle|undici)(?:\.\w+)?\.\(\)|\bpage\.(?:content|evaluate|innerText)\.\(\)/,
  },
  { kind: 'file', path: /(?:^|\.)readFile(?:Sync)?\.\(\)|^Bun\.file\.\(\)|^Deno\.readTextFile(?:Sync)?\.\(\)/ },
  { kind: 'clipboard', path: /\bclipboard(?:y)?\.read(?:Text|Sync)?\.\(\)/ },
  {
    kind: 'window',
    path: /\.getTitle\.\(\)|^(?:window\.)?document\.title$|\bactive-?[wW]in(?:dow)?\.?\(?|^activeWindow\b|getActiveWindow/,
  },
  {
    kind: 'retrieval',
    path: /\.(?:similaritySearch\w*|getRelevantDocuments|asRetriever)\.\(\)|\bretriever\.\w+\.\(\)|\bvectorStore\.\w+\.\(\)|\b(?:pinecone|chroma|qdrant|weaviate)\w*(?:\.\w+){1,4}\.\(\)/i,
  },
  { kind: 'tool', path: /\b(?:callTool|executeTool|runTool|invokeTool|execute_tool)\.\(\)/ },
  {
    kind: 'database',
    path: /^(?:this\.)?(?:prisma|db|database|pool|knex|conn|connection|sqlite|supabase|redis|\w{0,40}(?:Repository|Collection))\.(?:.{0,80}\.)?(?:query|findMany|findFirst|findUnique|findOne|find|all|get|select|raw|execute|from|hget|hgetall)\.\(\)/,
  },
  {
    kind: 'input',
    path: /\b(?:rl|readline|inquirer|prompts|enquirer)(?:\.\w+)?\.\(\)|^process\.stdin\b|^prompt\.\(\)$/,
  },
  { kind: 'environment', path: /^process\.env\.|^import\.meta\.env\.|^Deno\.env\.get\.\(\)/ },
]

export const pythonSources: readonly Source[] = [
  { kind: 'argument', path: /^sys\.argv\b|\bparse_args\.\(\)|\bparse_known_args\.\(\)/ },
  {
    kind: 'request',
    path: /^(?:self\.|flask\.)?request\.(?:args|form|json|get_json|values|data|headers|cookies|files|GET|POST|body|query_params|path_params|query|match_info|text)\b/,
  },
  {
    kind: 'input',
    path: /^input\.\(\)|^sys\.stdin\b|^(?:st|streamlit)\.(?:text_input|text_area|chat_input)\.\(\)|^(?:Prompt|typer|click)\.(?:ask|prompt)\.\(\)/,
  },
  {
    kind: 'network',
    path: /^(?:requests|httpx|urllib\d?|aiohttp|session|client|http)\.(?:get|post|request|put|urlopen)\.\(\)|^(?:urllib\.request\.)?urlopen\.\(\)|\bpage\.(?:content|inner_text|text_content)\.\(\)/,
  },
  { kind: 'file', path: /^(?:\w{1,20}\.)?open\.\(\)|\.read_text\.\(\)|^(?:docx|PyPDF2|pypdf|fitz)\b/ },
  { kind: 'clipboard', path: /^pyperclip\.paste\.\(\)|\bclipboard(?:_get|\.paste|\.get)?\.\(\)/ },
  { kind: 'window', path: /\b(?:getActiveWindowTitle|GetWindowText|getActiveWindow|get_active_window)\.\(\)/ },
  {
    kind: 'retrieval',
    path: /\.(?:similarity_search\w*|get_relevant_documents|as_retriever|max_marginal_relevance_search)\.\(\)|\bretriever\.\w+\.\(\)|\b(?:vector_?store|vectordb|chroma\w*|pinecone\w*|qdrant\w*)\.(?:query|search|similarity\w*|invoke)\.\(\)/i,
  },
  { kind: 'tool', path: /\b(?:call_tool|execute_tool|run_tool|invoke_tool|execute_function|call_function)\.\(\)/ },
  {
    kind: 'database',
    path: /\.(?:fetchone|fetchall|fetchmany|find_one|fetchrow|fetchval)\.\(\)|\.objects\.(?:get|filter|all|first)\.\(\)|^session\.(?:query|scalars?|execute)\.\(\)/,
  },
  { kind: 'message', path: /\breceive_(?:text|json)\.\(\)|^update\.message\.text\b/ },
  { kind: 'environment', path: /^os\.environ\b|^(?:os\.)?getenv\.\(\)/ },
]

/** The answer of a model, whatever the SDK. */
export const modelOutput =
  /(?:completions|messages|responses)\.(?:create|parse)\.\(\)|ChatCompletion\.a?create\.\(\)|\b(?:generateText|generateObject|generateContent|generate_content(?:_async)?|chat_completion|chatCompletion|acompletion|invoke_model|converse)\.\(\)|^(?:litellm\.)?completion\.\(\)|\b(?:llm|chat_?model|\w{0,30}(?:_llm|_chain|Llm|LLM|Chain)|chain|agent(?:_executor)?)\.(?:a?invoke|a?predict|run|call|generate|complete)\.\(\)|\bollama\.(?:chat|generate)\.\(\)|\bRunner\.run(?:_sync)?\.\(\)|\bllm\.\(\)/i

/** Names of values that a person or a stranger writes: what a parameter is called says where it comes from. */
export const untrustedName =
  /^(?:user_?(?:input|message|msg|query|text|prompt|question|content|request|supplied\w*|name|bio)|untrusted\w*|(?:web|page|site|html|email|mail|document|doc|pdf|file|ticket|comment|issue|review|message|note|clipboard)_?(?:content|text|body|contents|data)|(?:tool|search)_?(?:output|result|results|response)|clipboard|window_?title|retrieved_?\w*|scraped_?\w*|raw_?input|customer_?(?:message|input|name|note)|feedback_text)$/i

/** Names of environment variables whose values are secret. */
export const secretName =
  /(?:^|_)(?:API_?KEY|SECRET(?:_?KEY)?|ACCESS_?KEY|PRIVATE_?KEY|PASSWORD|PASSWD|ACCESS_?TOKEN|AUTH_?TOKEN|BEARER(?:_TOKEN)?|CLIENT_SECRET|TOKEN|CREDENTIALS?|DATABASE_URL|CONNECTION_STRING)$/i

/** Calls that make a value harmless for a prompt, by their last name. */
export const cleans =
  /saniti[sz]e|escape|clean|valid|redact|^(?:Number|parseInt|parseFloat|int|float|bool|Boolean|len|hash|sha\w*|digest|encodeURIComponent|safeParse|enum|isoformat|toISOString|strftime|toFixed)$/i

/** Calls that hand on what they are given, by their last name. */
export const handsOn =
  /^(?:String|stringify|parse|str|repr|dumps|loads|join|format|list|tuple|sorted|dict|all|from|decode|encode|dedent|cleandoc|map|filter|slice|decodeURIComponent|BeautifulSoup|load|trim|strip|fromMarkdown|html2text|markdownify|truncate|enumerate|reversed|zip|bytes|bytearray|gather|run|Object|assign|structuredClone|concat|Prompt|Markup)$/
