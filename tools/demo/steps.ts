/** What the steps are about: an app, and the artifact that was packed from it. */
export interface Release {
  /** Absolute path of the app's folder: the workspace of the actions. */
  app: string
  /** Absolute path of the packed app. */
  artifact: string
}

/** One action of the demo. */
export interface Step {
  action: string
  /** What it answers, as a question that pass or fail answers. */
  question: string
  inputs: (release: Release) => Record<string, string>
}

/** Proves that the files are the ones in the manifest: the step that notices a changed model. */
export const verification: Step = {
  action: 'model-manifest-verify',
  question: 'Are the model, prompts and settings the reviewed ones?',
  inputs: () => ({}),
}

/** Decides from the evidence of all others. */
export const gate: Step = {
  action: 'release-gate',
  question: 'Does the evidence prove every required control?',
  inputs: ({ artifact }) => ({ artifacts: artifact }),
}

/** Every action that exists, in the order of a release. A new action is one more entry. */
export const steps: readonly Step[] = [
  verification,
  {
    action: 'prompt-scan',
    question: 'Is nothing hidden, injected or leaked in what models read?',
    inputs: () => ({}),
  },
  {
    action: 'provenance',
    question: 'Is it recorded which commit the app was built from?',
    inputs: ({ artifact }) => ({ artifacts: artifact }),
  },
  {
    action: 'sbom',
    question: 'Is everything that ships known, and may it ship?',
    // The demo asks nobody: the sample's policy accepts that, and the evidence says "not-assessed".
    inputs: ({ artifact }) => ({ artifacts: artifact, advisories: 'none' }),
  },
  gate,
]
