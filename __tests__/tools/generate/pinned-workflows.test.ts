import { describe, expect, it } from '@jest/globals'
import { parsePin, pinnedWorkflows } from '../../../tools/generate/workflows/pinned-workflows.ts'
import { repositoryOf, workflowOf } from './repository.ts'

const commit = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd'

describe('the workflows for servers without the self-repository syntax', () => {
  it('name each own action with repository, commit and version', async () => {
    await using repository = await repositoryOf({
      'workflows/sample.yml': workflowOf(
        '- uses: $/actions/scan',
        '- name: Gate\n  uses: "$/"',
        `- uses: actions/checkout@${commit} # v6.0.2`,
        '- run: echo uses:$/actions/scan',
      ),
      'actions/scan/action.yml': 'name: Scan\n',
      'actions/scan/package.json': '{ "version": "1.2.3" }',
      'action.yml': 'name: Gate\n',
    })
    const [file] = await pinnedWorkflows(repository.root, { repository: 'acme/seaworthy', commit })
    expect(file?.path).toBe('sample.yml')
    expect(file?.content.split('\n').slice(7)).toEqual([
      `      - uses: acme/seaworthy/actions/scan@${commit} # scan/v1.2.3`,
      '      - name: Gate',
      `        uses: "acme/seaworthy@${commit}"`,
      `      - uses: actions/checkout@${commit} # v6.0.2`,
      '      - run: echo uses:$/actions/scan',
      '',
    ])
  })

  it('take a repository and a full commit', () => {
    expect(parsePin(`acme/sea.worthy@${commit}`)).toEqual({ repository: 'acme/sea.worthy', commit })
  })

  it.each(['', 'acme/seaworthy', 'acme/seaworthy@main', `acme@${commit}`, `acme/a/b@${commit}`, `a/b@${commit}\n`])(
    'refuse the pin %j',
    (text) => {
      expect(() => parsePin(text)).toThrow('Expected "--pin owner/name@<40 hexadecimal digits>"')
    },
  )
})
