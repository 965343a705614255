import nodePath from 'node:path'
import type { TableOnPage } from '@seaworthy/report/page'
import type { Reported } from '../reported.ts'

/** The bills of materials that were written, by the names of their files: folders differ from machine to machine. */
export function documentsSection({ documents }: Reported): TableOnPage {
  return {
    kind: 'table',
    title: 'Documents',
    columns: [
      { heading: 'format' },
      { heading: 'file', kind: 'code' },
      { heading: 'SHA-256', kind: 'code' },
      { heading: 'UUID', kind: 'code' },
    ],
    rows: documents.map(({ format, path, sha256, uuid }) => [format, nodePath.basename(path), sha256, uuid]),
    empty: 'None was written.',
  }
}
