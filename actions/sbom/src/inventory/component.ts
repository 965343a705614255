/** Something that is in the app or declared to be: a package, a runtime, a model, a prompt, a file. */
export interface Component {
  /**
   * What edges refer to, unique in the inventory and the same on every run: the purl where there is one, else
   * `<type>:<name>@<digest or version>`.
   */
  ref: string
  type: ComponentType
  /** Without the group: `core` of `@scope/core`. */
  name: string
  /** npm scope with `@`, Maven group, Go path before the last part. */
  group?: string
  version?: string
  /** Package URL, canonical: https://github.com/package-url/purl-spec */
  purl?: string
  /** CPE 2.3 names, for native parts that no purl leads to advisories for. */
  cpes?: string[]
  /** Of the archive or file as distributed. */
  hashes: Hash[]
  licences: LicenceClaims
  /** Who supplies it, as some file says; never guessed. */
  supplier?: Supplier
  /** Where it comes from and is described. */
  references: Reference[]
  /** When this version was published, in RFC 3339, as some file says. */
  releaseTime?: string
  description?: string
  copyright?: string
  /** `required` ships, `optional` may, `excluded` is for development alone. */
  scope: 'required' | 'optional' | 'excluded'
  /** Expected from the system it runs on and not shipped: WebView2, system Python. */
  isExternal?: boolean
  /** Runs code when it is installed; false where a document tells that it does not. */
  hasInstallScript?: boolean
  /** Every place that says it is there; at least one. */
  evidence: Evidence[]
  /** Of machine-learning models: what their header or manifest says. */
  model?: ModelFacts
  /** Of data: prompts and tool schemas are definitions, settings of models configurations. */
  dataKind?: 'definition' | 'configuration' | 'dataset' | 'source-code' | 'other'
  /** Anything else, by namespaced name: `seaworthy:gguf:architecture`. */
  properties: Record<string, string>
}

export type ComponentType =
  'application' | 'framework' | 'library' | 'platform' | 'operating-system' | 'file' | 'machine-learning-model' | 'data'

export interface Hash {
  algorithm: 'MD5' | 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512' | 'BLAKE2b-256' | 'BLAKE3'
  /** Lower-case hexadecimal. */
  content: string
}

/** Licences as found and as decided, kept apart. */
export interface LicenceClaims {
  /** As the package says: SPDX expression, name, or free text. */
  declared: { text: string; from: string }[]
  /** What our resolver decided, with the file that proves it. */
  concluded?: { expression: string; from: string }
}

export interface Supplier {
  name: string
  /** A person, such as the author of an npm package; SPDX tells them from organisations. */
  isPerson?: boolean
  url?: string
  email?: string
  /** The file that says so. */
  from: string
}

export interface Reference {
  type:
    'distribution' | 'source-distribution' | 'vcs' | 'website' | 'issue-tracker' | 'model-card' | 'license' | 'other'
  url: string
  hashes?: Hash[]
}

/** A place that says a component is there. */
export interface Evidence {
  /** In a lock file or manifest of the sources, in what ships, or in a bill of materials that another tool wrote. */
  kind: 'declared' | 'shipped' | 'reported'
  /** What another tool's bill is of, where it says so; undefined for all else. */
  reportedOf?: Seen
  /** Relative to the scanned folder or artifact, with `/`; within archives `app.asar/node_modules/x/package.json`. */
  file: string
  line?: number
  /** How sure it is, 0 to 1: 1 for a lock file or digest, less for a string in a binary. */
  confidence: number
}

/** Where a component is seen: in what the sources declare, or in what ships. */
export type Seen = 'declared' | 'shipped'

export interface ModelFacts {
  /** `gguf`, `safetensors`, `onnx`, `tflite`, `pytorch`. */
  format: string
  architecture?: string
  /** Number of parameters. */
  parameters?: number
  quantisation?: string
  task?: string
  baseModels?: string[]
  datasets?: string[]
}
