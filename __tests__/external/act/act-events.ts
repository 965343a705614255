/** A line of `act --json`, as far as we read it. */
interface ActEvent {
  command?: string
  arg?: string
  name?: string
  content?: string
  kvPairs?: Record<string, string>
  stepID?: string[]
  stage?: string
  job?: string
  jobResult?: string
  stepResult?: string
  raw_output?: boolean
  msg?: string
}

export interface Annotation {
  level: string
  message: string
  /** `title`, `file`, `line`, … as the workflow command gave them. */
  properties: Record<string, string>
}

/** What an act run showed: what GitHub would have shown a person, and the outputs of the steps. */
export interface ActReport {
  /** Result by job, as `caller/callee`. */
  jobs: Record<string, string>
  /** Result by step id. */
  steps: Record<string, string>
  /** Outputs by step id and name. */
  outputs: Record<string, Record<string, string>>
  annotations: Annotation[]
  /** The Markdown of each step that wrote a summary. */
  summaries: string[]
  log: string
  /** What act itself complained of: lines that are not JSON. */
  complaints: string[]
}

const annotationLevels = ['error', 'warning', 'notice']

/** Reads the standard output and error of `act --json`. */
export function readReport(output: string): ActReport {
  const report: ActReport = {
    jobs: {},
    steps: {},
    outputs: {},
    annotations: [],
    summaries: [],
    log: '',
    complaints: [],
  }
  for (const line of output.split('\n')) {
    const event = parseEvent(line)
    if (event) add(report, event)
    else if (line !== '') report.complaints.push(line)
  }
  return report
}

function add(report: ActReport, event: ActEvent): void {
  const step = event.stepID?.join('/') ?? ''
  const message = event.arg ?? ''
  if (event.jobResult) report.jobs[event.job?.trim() ?? ''] = event.jobResult
  if (event.stepResult && event.stage === 'Main') report.steps[step] = event.stepResult
  if (event.raw_output) report.log += event.msg ?? ''
  if (event.command === 'summary') report.summaries.push(event.content ?? '')
  if (event.command === 'set-output') (report.outputs[step] ??= {})[event.name ?? ''] = message
  if (event.command !== undefined && annotationLevels.includes(event.command)) {
    report.annotations.push({ level: event.command, message, properties: event.kvPairs ?? {} })
  }
}

function parseEvent(line: string): ActEvent | undefined {
  try {
    return JSON.parse(line) as ActEvent
  } catch {
    return undefined
  }
}
