import { shown } from '@seaworthy/files'
import type { ByteSource } from '@seaworthy/files'
import type { ContentFinding } from '../format.ts'

/** Larger methods are not read: PyTorch's largest have a few hundred KiB. In bytes. */
const largest = 16 * 1024 * 1024

/** Operators that read or write files by name: `aten::from_file`, `aten::save`. */
const fileOperators = /\b(?:torch|aten)(?:\.|::)(?:from_file|save|load)\b/

/** Operators of other libraries, which run whatever these registered under the name. */
const foreignOperators = /\bops\.(?!(?:aten|prim|prims|quantized|inductor)\b)(\w+)\.(\w+)/

/** The code of a TorchScript archive. It runs in PyTorch's interpreter, which can reach only PyTorch's operators. */
export function judgeScript(name: string, source: ByteSource): ContentFinding[] {
  const member = shown(name.slice(0, 200))
  if (source.size > largest) {
    return [
      finding('pytorch/script-size', 'high', `${member} is code of ${source.size} bytes; at most ${largest} are read.`),
    ]
  }
  const code = source.read(0, source.size).toString('latin1')
  const findings = [finding('pytorch/script', 'low', `${member} is code that runs when the model is used.`)]
  const file = fileOperators.exec(code)
  if (file)
    findings.push(
      finding('pytorch/script-files', 'critical', `${member} calls ${file[0]}, which reaches files.`, file.index),
    )
  const foreign = foreignOperators.exec(code)
  if (foreign) {
    findings.push(
      finding(
        'pytorch/script-operator',
        'medium',
        `${member} calls ${foreign[0]}, an operator that is not PyTorch's.`,
        foreign.index,
      ),
    )
  }
  return findings
}

function finding(rule: string, severity: ContentFinding['severity'], message: string, offset?: number): ContentFinding {
  const remedy = 'Ship the weights alone, as safetensors, or review the code and add an exception to the manifest.'
  return { rule, severity, message, remedy, ...(offset !== undefined && { offset }) }
}
