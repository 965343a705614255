import type { Format } from './format.ts'
import { gzip, zlib } from './formats/compressed.ts'
import { numpy } from './formats/numpy.ts'
import { pickle } from './formats/pickle/pickle.ts'
import { pytorchZip } from './formats/pytorch-zip.ts'
import { safetensors } from './formats/safetensors.ts'
import { tar } from './formats/tar.ts'
import { torchLegacy } from './formats/torch-legacy.ts'
import { unreadableFormats } from './formats/unreadable.ts'
import { zip } from './formats/zip.ts'

/** Every format that is known by its content. Each whose `matches` is true is read: a file may be of several. */
export const formats: readonly Format[] = [
  safetensors,
  pytorchZip,
  torchLegacy,
  pickle,
  numpy,
  zip,
  tar,
  gzip,
  zlib,
  ...unreadableFormats,
]
