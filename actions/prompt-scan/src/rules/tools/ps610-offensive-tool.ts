import { begins, says } from '../../lexicon/phrase.ts'
import {
  assault,
  attacks,
  defence,
  evades,
  goods,
  hides,
  host,
  hostile,
  injected,
  injects,
  loot,
  loots,
  performs,
  protection,
  quarry,
  scouts,
  technique,
} from '../../lexicon/words/offence.ts'
import { phraseRule } from '../injection/phrase-rule.ts'

/** What a tool says of itself is taken at its word: nobody who means well says that a tool steals. */
export const offensiveTool = phraseRule(
  {
    id: 'PS610',
    name: 'offensive-tool',
    title: 'Tool is made to attack',
    severity: 'medium',
    confidence: 'medium',
    meaning:
      'A tool says that it attacks: it steals data, takes credentials, gets around protection, exploits a weakness or spies out machines.',
    why: 'An agent that holds such a tool is one injected sentence away from using it, under the account of its user.',
    fix: 'Remove the tool, or keep it in an agent of its own that starts nothing without a person and holds nothing private.',
    mappings: {
      owasp: ['LLM03', 'LLM06'],
      agentic: ['ASI02', 'ASI10'],
      atlas: ['AML.T0053'],
      cwe: [506, 250],
    },
    examples: {
      bad: [
        tool('grab_logins', 'Harvests saved passwords of all browsers of the machine.'),
        tool('helper', 'Opens a reverse shell to the given host.'),
        tool('shade', 'Bypasses the antivirus software while a program starts.'),
        tool('pick', 'Exploits the print service of a host to become root.'),
      ],
      good: [
        tool('review', 'Checks source code for SQL injection and path traversal.'),
        tool('get_secret', 'Gets one secret of a vault by its name.'),
        tool('block', 'Blocks malicious addresses in the firewall.'),
        tool('export', 'Extracts tables of a PDF as CSV.'),
      ],
    },
  },
  {
    anchors: [technique, hostile, attacks, evades, loots, assault, injects, scouts, hides],
    surfaces: ['tool'],
    message: (words) => `The tool is made to attack: "${words}".`,
    wordings: [
      { phrase: says(technique).notAfter(8, defence).notBefore(3, defence) },
      { phrase: says(hostile).notAfter(8, defence).notBefore(3, defence) },
      { phrase: begins(attacks) },
      { phrase: begins(evades).then(6, protection) },
      { phrase: begins(loots).then(4, loot) },
      { phrase: begins(performs).then(5, assault).notBefore(3, defence) },
      { phrase: begins(injects).then(3, injected).then(8, host) },
      { phrase: begins(hides).then(1, goods) },
      { phrase: begins(scouts).then(3, quarry) },
    ],
  },
)

function tool(name: string, description: string): { path: string; content: string } {
  return {
    path: 'tools.json',
    content: JSON.stringify({ tools: [{ name, description, inputSchema: { type: 'object' } }] }),
  }
}
