import { describe, expect, it } from '@jest/globals'
import { checklistTable } from '../../../tools/demo/checklist.ts'

const control = { control: 'models', artifact: 'a.zip', verdict: 'pass', evidence: 'm.json', reason: 'Passed.' }

describe('checklistTable', () => {
  it('has control, verdict, evidence and reason', () => {
    expect(checklistTable([control])).toEqual({
      headings: ['Control', 'Verdict', 'Evidence', 'Reason'],
      rows: [['models', 'pass', 'm.json', 'Passed.']],
    })
  })

  it('names the artifacts when there are several', () => {
    const { headings, rows } = checklistTable([control, { ...control, artifact: 'b.zip' }])
    expect(headings).toContain('Artifact')
    expect(rows.map((row) => row[1])).toEqual(['a.zip', 'b.zip'])
  })
})
