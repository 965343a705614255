import { describe, expect, it } from '@jest/globals'
import { payloadAround, statement } from '@seaworthy/evidence'

const subjects = [{ name: 'app.zip', digest: { sha256: 'a'.repeat(64) } }]
const type = 'https://cyclonedx.org/bom'

describe('a statement of a document that is already written', () => {
  it.each(['{}', '{\n  "a": [1, "\\u00e9"]\n}\n', ' {"predicate": {}}'])(
    'says what is in %j, byte for byte',
    (written) => {
      const payload = payloadAround(Buffer.from(written), subjects, type).toString()

      expect(payload).toContain(written)
      expect(JSON.parse(payload)).toEqual(statement(subjects, type, JSON.parse(written) as object))
    },
  )
})
