import { describe, expect, it } from '@jest/globals'
import { tree } from '../../../support/tree.ts'
import { app } from './app.ts'
import { namesIn, sbom, unassessed } from './sbom.ts'

const broken = '{"name":"sample","dependencies":{"x":"*"}}'

describe('what is left out of the folder', () => {
  it('is what "exclude" names, and every lock file of it is told, in the evidence too', async () => {
    const files = { ...app, 'examples/one/package.json': broken, 'examples/one/package-lock.json': '{' }
    const all = await sbom(await tree(files), { policy: unassessed })
    const some = await sbom(await tree(files), { policy: unassessed, exclude: ['examples/**'] })

    expect(all.found).toContain('sbom/lock-invalid examples/one/package-lock.json:1')
    expect([some.outcome, some.found]).toEqual(['pass', ['sbom/not-assessed :']])
    expect(some.job.lines.join('\n')).toContain('Left out by "exclude": examples/one/package-lock.json')
    expect(some.measured).toMatchObject({
      filesLeftOut: 2,
      leftOutBy: [{ exclude: 'examples/**' }],
      lockFilesAndManifestsLeftOut: [
        { file: 'examples/one/package-lock.json', because: 'exclude' },
        { file: 'examples/one/package.json', because: 'exclude' },
      ],
    })
    expect(all.measured).not.toHaveProperty('filesLeftOut')
  })

  it.each([
    ['npm-shrinkwrap.json', { 'npm-shrinkwrap.json': '{' }, ['sbom/not-assessed :']],
    [
      'desk.net/packages.lock.json',
      {
        'desk.net/packages.lock.json': '{',
        'desk.net/desk.csproj':
          '<Project><ItemGroup><PackageReference Include="Serilog" Version="3.0.0" /></ItemGroup></Project>',
      },
      ['sbom/not-assessed :', 'sbom/not-locked desk.net/desk.csproj:'],
    ],
  ])('stands in the place of no other file: %s', async (excluded, files, found) => {
    const ran = await sbom(await tree({ ...app, ...files }), { policy: unassessed, exclude: [excluded] })
    expect(ran.found.toSorted()).toEqual(found)
    expect(await namesIn(ran)).toContain('a@1.0.0')
  })

  it('are virtual environments of Python, always', async () => {
    const ran = await sbom(
      await tree({
        ...app,
        'env/pyvenv.cfg': 'home = /usr/bin\n',
        'env/package-lock.json': '{',
        'lib/site-packages/x/poetry.lock': '[',
      }),
      { policy: unassessed },
    )

    expect([ran.outcome, ran.found]).toEqual(['pass', ['sbom/not-assessed :']])
    expect(ran.job.lines.join('\n')).toContain('virtual environments of Python: 3 files')
    expect(ran.measured).toMatchObject({
      filesLeftOut: 3,
      lockFilesAndManifestsLeftOut: [
        { file: 'env/package-lock.json', because: 'virtual environment' },
        { file: 'lib/site-packages/x/poetry.lock', because: 'virtual environment' },
      ],
    })
  })
})
