import { hasChecksum } from './checksum.ts'

/** How a service writes its keys. */
export interface KeyFormat {
  service: string
  /** What every key begins with or holds, in lower case: at least four characters. */
  word: string
  /** Sticky; the first group is the part that is random. No part of it can be matched in two ways. */
  pattern: RegExp
  /** Whether the key's own checksum fits, where it has one. */
  fits?: (key: string) => boolean
}

const end = '(?![A-Za-z0-9_-])'
const format = (service: string, word: string, pattern: string, fits?: KeyFormat['fits']): KeyFormat => ({
  service,
  word,
  pattern: new RegExp(`${pattern}${end}`, 'y'),
  ...(fits && { fits }),
})

/** Sources: the services' own documentation of their key formats. */
export const keyFormats: readonly KeyFormat[] = [
  format('Anthropic', 'sk-ant-', 'sk-ant-(?:api|admin|oat|sid)\\d{2}-([\\w-]{80,120})'),
  format('OpenRouter', 'sk-or-v1', 'sk-or-v1-([0-9a-f]{64})'),
  format('OpenAI', 'sk-proj-', 'sk-proj-([\\w-]{40,200})'),
  format('OpenAI', 'sk-svcacct-', 'sk-svcacct-([\\w-]{40,200})'),
  format('OpenAI', 'sk-admin-', 'sk-admin-([\\w-]{40,200})'),
  format('OpenAI', 't3blbkfj', 'T3BlbkFJ([A-Za-z0-9]{20})'),
  format('Google', 'aiza', 'AIza([\\w-]{35})'),
  format('Google OAuth', 'gocspx-', 'GOCSPX-([\\w-]{28})'),
  format('AWS', 'akia', 'AKIA([A-Z2-7]{16})'),
  format('AWS', 'asia', 'ASIA([A-Z2-7]{16})'),
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((word) =>
    format('GitHub', word, `${word}([A-Za-z0-9]{36})`, hasChecksum),
  ),
  format('GitHub', 'github_pat_', 'github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})'),
  format('npm', 'npm_', 'npm_([A-Za-z0-9]{36})', hasChecksum),
  format('GitLab', 'glpat-', 'glpat-([\\w-]{20,30})'),
  format('PyPI', 'pypi-', 'pypi-(AgEIcHlwaS5vcmc[\\w-]{50,200})'),
  format('Slack', 'xoxb-', 'xoxb-(\\d{9,14}-(?:\\d{9,14}-)?[A-Za-z0-9]{20,40})'),
  format('Slack', 'xoxp-', 'xoxp-(\\d{9,14}-\\d{9,14}-(?:\\d{9,14}-)?[A-Za-z0-9]{28,40})'),
  format('Slack', 'xapp-', 'xapp-(\\d-[A-Z0-9]{9,14}-\\d{9,14}-[0-9a-f]{60,70})'),
  format('Stripe', 'sk_live_', 'sk_live_([A-Za-z0-9]{24,120})'),
  format('Stripe', 'rk_live_', 'rk_live_([A-Za-z0-9]{24,120})'),
  format('Hugging Face', 'hf_', 'hf_([A-Za-z]{34})'),
  format('Azure storage', 'accountkey=', '(?:[Aa]ccount[Kk]ey=)([A-Za-z0-9+/]{86}==)'),
  format('SendGrid', 'sg.', 'SG\\.([\\w-]{22}\\.[\\w-]{43})'),
  format('DigitalOcean', 'dop_v1_', 'dop_v1_([0-9a-f]{64})'),
  format('Groq', 'gsk_', 'gsk_([A-Za-z0-9]{52})'),
  format('xAI', 'xai-', 'xai-([A-Za-z0-9]{80})'),
  format('Replicate', 'r8_', 'r8_([A-Za-z0-9]{37})'),
  format('Perplexity', 'pplx-', 'pplx-([A-Za-z0-9]{48})'),
  format('Linear', 'lin_api_', 'lin_api_([A-Za-z0-9]{40})'),
  format('Databricks', 'dapi', 'dapi([0-9a-f]{32})'),
  format('Supabase', 'sbp_', 'sbp_([0-9a-f]{40})'),
  format('HashiCorp Vault', 'hvs.', 'hvs\\.([\\w-]{90,120})'),
  format('Telegram', ':aa', ':(AA[\\w-]{33})'),
]

/** The formats by their word, for those that look at an anchor. */
export const formatsByWord = Map.groupBy(keyFormats, ({ word }) => word)
