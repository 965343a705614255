/** One way in which a release goes wrong, and the rule that must catch it. */
export interface Attack {
  /** In kebab case: its heading, and the folder of its files. */
  name: string
  /** What is changed, as a sentence that fits on its line: at most 60 characters. */
  change: string
  /** The rule of the finding that its user must see. */
  rule: string
  /** The action that must catch it. */
  action: string
  /** Inputs of that action; relative paths are in the project. */
  inputs?: Record<string, string>
  /** Makes a project in the empty folder that passes. `app` is the sample, to be left as it is. */
  prepare: (folder: string, app: string) => Promise<void>
  /** Changes the project. */
  strike: (folder: string) => Promise<void>
}
