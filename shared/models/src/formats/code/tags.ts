import { shown } from '@seaworthy/files'
import { isDangerous } from '../pickle/denylist.ts'
import type { Judgement } from '../reading/judgement.ts'

/** What a configuration says that makes its reader run something. */
interface Clue {
  /** What a piece of text must have to be looked at. */
  marks: readonly string[]
  pattern: RegExp
  report: (match: RegExpExecArray, judgement: Judgement, offset: number) => void
}

/** Tags of plain values, which `yaml.full_load` takes as well (yaml/constructor.py). */
const plainTags = new Set('none bool str unicode bytes int long float complex list tuple dict'.split(' '))

/** `!!python/object/apply:os.system`, also spelled out or with escapes, where a tag may stand. */
const tag: Clue = {
  marks: ['!!', '!<', '!ruby/'],
  pattern: /(?:^|[\s[{,])(!<[^>\s]*>|![^\s,\]}]+)/g,
  report: ([, spelled = ''], judgement, offset) => {
    const name = unescaped(spelled)
      .replace(/^!<([^>]*)>?/, '$1')
      .replace('tag:yaml.org,2002:', '!!')
    const kind = /^!!python\/([^:]*)/.exec(name)?.[1]
    const runs = kind === undefined ? /^!{1,2}(?:ruby\/|js\/function)/.test(name) : !plainTags.has(kind)
    if (!runs) return
    judgement.report('code/yaml-object', `The YAML tag ${shown(name.slice(0, 200))} makes its reader run code.`, {
      severity: 'critical',
      remedy: 'Do not load it: write the values themselves in its place, and read it with a safe loader.',
      offset,
    })
  },
}

/** Tags may have the escapes of addresses in them. */
function unescaped(spelled: string): string {
  return spelled.replaceAll(/%([0-9a-fA-F]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

/** A shorthand of one's own for the tags of Python. */
const shorthand: Clue = {
  marks: ['%TAG'],
  pattern: /(?:^|\n)%TAG[ \t]+\S+[ \t]+(tag:yaml\.org,2002:(?:$|\s|p)|tag:yaml(?:$|\s)|tag:(?:$|\s))/g,
  report: (_, judgement, offset) => {
    judgement.report('code/yaml-object', 'The YAML declares a name of its own for tags that make objects of Python.', {
      remedy: 'Do not load it: no configuration needs one.',
      offset,
    })
  },
}

/** What `hydra.utils.instantiate` imports by its name and calls, whatever it is. */
const target: Clue = {
  marks: ['target'],
  pattern:
    /(?:_|\\x5[fF]|\\u005[fF])target(?:_|\\x5[fF]|\\u005[fF])["']?\s*:\s*[|>]?-?\s*["']?([A-Za-z_$][^\s"',}\]]{0,300})/g,
  report: ([, name = ''], judgement, offset) => {
    const dot = name.lastIndexOf('.')
    if (dot < 0 && !name.includes('$')) return
    const dangerous = isDangerous(name.slice(0, Math.max(dot, 0)), name.slice(dot + 1))
    judgement.report(
      'code/instantiate',
      `The configuration has ${shown(name.slice(0, 200))} imported and called when it is instantiated${dangerous ? '' : '; whether that is harmless is not known'}.`,
      dangerous
        ? { severity: 'critical', remedy: 'Do not load it: no model needs that function.', offset }
        : {
            severity: 'medium',
            unjudged: true,
            remedy: 'Review what it names, and except code/instantiate for its digest in the manifest.',
            offset,
          },
    )
  },
}

/** What MLflow imports by its name to load a model (`MLmodel`). Its own modules read files that are judged themselves. */
const loader: Clue = {
  marks: ['loader_module'],
  pattern: /(?:^|[\s{,])["']?loader_module["']?\s*:\s*["']?([^\s"',}\]]{1,300})/g,
  report: ([, name = ''], judgement, offset) => {
    if (/^mlflow(?:\.|$)/.test(name)) return
    judgement.report('code/instantiate', `MLflow imports ${shown(name.slice(0, 200))} to load the model.`, {
      severity: 'medium',
      unjudged: true,
      remedy: 'Review that module, and except code/instantiate for its digest in the manifest.',
      offset,
    })
  },
}

export const clues: readonly Clue[] = [tag, shorthand, target, loader]
export const marks: readonly Buffer[] = clues.flatMap((clue) => clue.marks).map((mark) => Buffer.from(mark))
