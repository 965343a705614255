import { describe, expect, it } from '@jest/globals'
import { assembleData } from '../../../../../actions/sbom/src/shipped/data/data.ts'
import { appOf, file } from '../app.ts'

describe('prompts and tool schemas in an app', () => {
  it('are known by their digest and what they are for', () => {
    const { components = [] } = assembleData(
      appOf([
        file('resources/app.asar/prompts/system.md', {}, 'You are a secret.'),
        file('resources/app.asar/tools.json'),
        file('resources/app.asar/.mcp.json'),
        file('resources/app.asar/main.js'),
        file('resources/app.asar/node_modules/x/prompts/a.md'),
      ]),
    )
    expect(components.map(({ name, dataKind, properties }) => [name, dataKind, properties['seaworthy:role']])).toEqual([
      ['system.md', 'definition', 'system-prompt'],
      ['tools.json', 'definition', 'tool-schema'],
      ['.mcp.json', 'configuration', 'agent-configuration'],
    ])
    expect(JSON.stringify(components)).not.toContain('secret')
  })
})
