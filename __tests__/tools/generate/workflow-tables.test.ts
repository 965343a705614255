import { describe, expect, it } from '@jest/globals'
import { workflowTables } from '../../../tools/generate/workflows/workflow-tables.ts'
import { repositoryOf } from './repository.ts'

const source = `on:
  workflow_call:
    inputs:
      enforce: { type: boolean, default: true, description: Fail on <any> of \`a|b\`. }
      ring: { type: string }
    outputs:
      verdict: { description: pass or fail, value: x }
`
const markers =
  '# Sample\n\n<!-- inputs -->\nold\n<!-- /inputs -->\n\nBetween.\n\n<!-- outputs --><!-- /outputs -->\n\nEnd.\n'

describe('the tables of a workflow', () => {
  it('stand between their markers, formatted, with the rest left alone', async () => {
    await using repository = await repositoryOf({ 'workflows/sample.yml': source, 'workflows/sample.md': markers })
    const [file] = await workflowTables.files(repository.root)
    expect(file?.content).toBe(`# Sample

<!-- inputs -->

| Input     | Type    | Default | Description               |
| --------- | ------- | ------- | ------------------------- |
| \`enforce\` | boolean | \`true\`  | Fail on \\<any> of \`a\\|b\`. |
| \`ring\`    | string  |         |                           |

<!-- /inputs -->

Between.

<!-- outputs -->

| Output    | Description  |
| --------- | ------------ |
| \`verdict\` | pass or fail |

<!-- /outputs -->

End.
`)
  })

  it('are the same when made again', async () => {
    await using first = await repositoryOf({ 'workflows/sample.yml': source, 'workflows/sample.md': markers })
    const [made] = await workflowTables.files(first.root)
    await using second = await repositoryOf({
      'workflows/sample.yml': source,
      'workflows/sample.md': made?.content ?? '',
    })
    expect(await workflowTables.files(second.root)).toEqual([made])
  })

  it.each([
    ['there is none', '# Sample\n'],
    ['they are not in order', '<!-- /inputs --><!-- inputs -->'],
    ['there are two', markers + markers],
  ])('need their markers: %s', async (_, text) => {
    await using repository = await repositoryOf({ 'workflows/sample.yml': source, 'workflows/sample.md': text })
    await expect(workflowTables.files(repository.root)).rejects.toMatchObject({
      rule: 'generate/no-markers',
      details: { at: { file: 'workflows/sample.md' } },
    })
  })
})
