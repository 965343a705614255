/** Packages whose classes are made to be built from a configuration. */
const packages = new Set(['keras', 'keras_hub', 'keras_nlp', 'keras_cv', 'tf_keras'])
const kerasInTensorFlow = /^tensorflow\.(?:python\.)?keras(?:\.|$)/

/** Whether a module belongs to Keras, in all its distributions. */
export function isOfKeras(module: string): boolean {
  return packages.has(module.split('.', 1)[0] ?? '') || kerasInTensorFlow.test(module)
}

/** Whether a name of the form `package>name` is registered by a distribution of Keras itself. */
export function isRegisteredByKeras(registeredName: string): boolean {
  return packages.has(registeredName.split('>', 1)[0] ?? '')
}

/**
 * What configurations have no business with: files, downloads, settings, loading. Keras refuses most of them since 3.10
 * (`NON_MODELING_APIS` in keras/src/saving/serialization_lib.py); before, it called them.
 */
export function isNonModeling(module: string, name: string): boolean {
  const area = areaOf(module)
  return (
    /^(?:config|saving|backend|datasets|distribution|preprocessing|export|callbacks|tokenizers)\b/.test(area) ||
    (/^utils\b/.test(area) && !modelingUtilities.has(name)) ||
    (/^models\b/.test(area) && /load|save|from_json|clone/.test(name))
  )
}

/** What a module is about, whichever distribution and alias names it: `keras._tf_keras.keras.utils` is `utils`. */
function areaOf(module: string): string {
  return module
    .replace(/^(?:tensorflow\.(?:python\.)?keras|tf_keras|keras_hub|keras_nlp|keras_cv|keras)(?:\.|$)/, '')
    .replace(/^(?:(?:src|api|legacy|_v\d+|_tf_keras|keras|python)(?:\.|$))+/, '')
}

const modelingUtilities = new Set(['FeatureSpace', 'Feature', 'Cross', 'normalize', 'to_categorical'])

/** Functions of Python that run code, open files or reach objects. */
export const pythonBuiltins: ReadonlySet<string> = new Set([
  'eval',
  'exec',
  'compile',
  'open',
  'input',
  'breakpoint',
  '__import__',
  'getattr',
  'setattr',
  'delattr',
  'globals',
  'locals',
  'vars',
  'memoryview',
  'help',
  'exit',
  'quit',
])

/** Layers that read a vocabulary: from a file or an address when it is a string (CVE-2025-12058). */
export const lookupLayers: ReadonlySet<string> = new Set([
  'StringLookup',
  'IntegerLookup',
  'IndexLookup',
  'TextVectorization',
])
