import { shown } from '@seaworthy/files'
import type { Severity } from '@seaworthy/verdict'
import type { Judgement } from '../reading/judgement.ts'

interface Danger {
  rule: string
  severity: Severity
  /** What the operation does, as the end of a sentence. */
  what: string
  operations: RegExp
}

/** Operations of TensorFlow that reach beyond the numbers of a model, by the names of its registry (`tf.raw_ops`). */
const dangers: readonly Danger[] = [
  {
    rule: 'saved-model/python',
    severity: 'critical',
    what: 'calls Python',
    operations: /^(?:PyFunc|PyFuncStateless|EagerPyFunc)$/,
  },
  {
    rule: 'saved-model/write',
    severity: 'critical',
    what: 'writes files',
    operations:
      /^(?:WriteFile|(?:Experimental)?DatasetToTFRecord|SaveDataset(?:V2)?|CacheDataset(?:V2)?|SnapshotDataset(?:V2)?|DistributedSave|CreateSummary(?:File|Db)Writer|Save|SaveSlices)$/,
  },
  {
    rule: 'saved-model/read',
    severity: 'high',
    what: 'reads files',
    operations:
      /^(?:ReadFile|ImmutableConst|RecordInput|Restore|RestoreSlice|(?:Experimental)?MatchingFiles(?:Dataset)?|(?:WholeFile|TextLine|FixedLengthRecord|TFRecord|LMDB)Reader(?:V2)?|(?:TextLine|FixedLengthRecord|TFRecord)Dataset(?:V2)?|(?:Experimental)?(?:LMDB|Sql)Dataset|Snapshot(?:Chunk|DatasetReader|NestedDatasetReader)(?:Dataset)?|ListSnapshotChunksDataset|LoadDataset)$/,
  },
  {
    rule: 'saved-model/network',
    severity: 'high',
    what: 'reaches the network or settings of file systems',
    operations:
      /^(?:DataServiceDataset(?:V\d)?|FileSystemSetConfiguration|Debug(?:Identity|NanCount|NumericSummary)(?:V\d)?|Rpc.*|TryRpc|GrpcServer.*)$/,
  },
  {
    rule: 'saved-model/custom-operation',
    severity: 'medium',
    what: 'needs native code beside the model',
    operations: />/,
  },
]

const remedies: Record<string, string> = {
  'saved-model/custom-operation':
    'Review and pin the library of the operation, and list the finding as a reviewed exception of the manifest.',
}
const remedy = 'Do not load it: export the model again with only the operations that compute its result.'

export interface Operation {
  name: string
  operation: string
  /** Of `PrintV2`. */
  outputStream: string | undefined
  offset: number
}

export function judgeOperation({ name, operation, outputStream, offset }: Operation, judgement: Judgement): void {
  const place = `The operation ${operation} ${shown(name)}`
  const danger = dangers.find(({ operations }) => operations.test(operation))
  if (danger !== undefined) {
    const { rule, severity, what } = danger
    judgement.report(rule, `${place} ${what}.`, { severity, remedy: remedies[rule] ?? remedy, offset })
  }
  if (operation === 'PrintV2' && outputStream?.startsWith('file:') === true) {
    const message = `${place} writes to ${shown(outputStream)}.`
    judgement.report('saved-model/write', message, { severity: 'critical', remedy, offset })
  }
}
