import { shown } from '@seaworthy/files'
import type { Judgement } from '../reading/judgement.ts'

/** Of the standard itself: every runtime has them. */
const standardDomains = new Set([
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'ai.onnx.training',
  'ai.onnx.preview',
  'ai.onnx.preview.training',
])
/** Built into ONNX Runtime. */
const runtimeDomains = new Set([
  'com.microsoft',
  'com.microsoft.nchwc',
  'com.microsoft.experimental',
  'com.microsoft.dml',
  'com.ms.internal.nhwc',
  'org.pytorch.aten',
])
/** They call functions of Python by their names. */
const pythonOperators = new Set(['PyOp', 'PythonOp', 'PythonOpGrad', 'PyCustomOp'])
const namedPerDomain = 5
const mostDomains = 1000

interface Use {
  domain: string
  operator: string
  offset: number
}

/** Which operators a model uses, and which of them it defines itself as functions. */
export class Operators {
  readonly #used = new Map<string, Use>()
  readonly #defined = new Set<string>()

  use(domain: string, operator: string, offset: number): void {
    if (standardDomains.has(domain) || this.#used.size >= mostDomains * namedPerDomain) return
    const id = idOf(domain, operator)
    if (!this.#used.has(id)) this.#used.set(id, { domain, operator, offset })
  }

  define(domain: string, operator: string): void {
    if (this.#defined.size < mostDomains * namedPerDomain) this.#defined.add(idOf(domain, operator))
  }

  /** A custom operator is native code that the program loads beside the model: the model decides when it runs, on what. */
  judge(judgement: Judgement): void {
    const byDomain = new Map<string, Use[]>()
    for (const [id, use] of this.#used) {
      if (this.#defined.has(id)) continue
      if (pythonOperators.has(use.operator)) judgePython(use, judgement)
      else byDomain.set(use.domain, [...(byDomain.get(use.domain) ?? []), use])
    }
    for (const [domain, uses] of byDomain) judgeDomain(domain, uses, judgement)
  }
}

function idOf(domain: string, operator: string): string {
  return `${domain}\0${operator}`
}

function judgePython({ domain, operator, offset }: Use, judgement: Judgement): void {
  const message = `The operator ${shown(operator)} of the domain ${shown(domain)} calls functions of Python.`
  const remedy = 'Export the model without operators in Python.'
  judgement.report('onnx/python-operator', message, { severity: 'critical', remedy, offset })
}

function judgeDomain(domain: string, uses: readonly Use[], judgement: Judgement): void {
  const [first] = uses
  const offset = first?.offset ?? 0
  const names = uses.slice(0, namedPerDomain).map(({ operator }) => shown(operator))
  const list =
    uses.length > namedPerDomain ? `${names.join(', ')} and ${uses.length - namedPerDomain} more` : names.join(', ')
  if (runtimeDomains.has(domain)) {
    judgement.report('onnx/runtime-operator', `Only ONNX Runtime has the operators ${list} of the domain ${domain}.`, {
      severity: 'note',
      remedy: 'Name ONNX Runtime as the engine in the manifest.',
      offset,
    })
    return
  }
  judgement.report(
    'onnx/custom-operator',
    `The operators ${list} of the domain ${shown(domain)} need native code beside the model.`,
    {
      severity: 'medium',
      remedy:
        'Review and pin the library of the operators, and list the finding as a reviewed exception of the manifest.',
      offset,
    },
  )
}
