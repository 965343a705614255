import { describe, expect, it } from '@jest/globals'
import { assemblePython } from '../../../../../actions/sbom/src/shipped/python/distributions.ts'
import { readPythonMetadata } from '../../../../../actions/sbom/src/shipped/python/metadata.ts'
import { readRecord } from '../../../../../actions/sbom/src/shipped/python/record.ts'
import { appOf, file } from '../app.ts'
import { refusals } from '../fuzz.ts'

const metadata = `Metadata-Version: 2.4
Name: Flask.Login
Version: 0.6.3
Summary: User authentication
Author-email: Matthew Frazier <leafstormrush@gmail.com>
License-Expression: MIT
Classifier: License :: OSI Approved :: MIT License
Classifier: Framework :: Flask
Project-URL: Source Code, https://github.com/maxcountryman/flask-login
Project-URL: Issue Tracker, https://github.com/maxcountryman/flask-login/issues
Project-URL: Odd, javascript:alert(1)
Requires-Dist: Flask>=1.0.4
Requires-Dist: Werkzeug (>=1.0.1)
Requires-Dist: pytest; extra == "test"
Requires-Python: >=3.7

Name: not-this
`

describe('Python distributions', () => {
  it('tell by their metadata who they are and what they require', () => {
    expect(readPythonMetadata(metadata)).toEqual({
      name: 'Flask.Login',
      version: '0.6.3',
      summary: 'User authentication',
      author: 'Matthew Frazier',
      email: 'leafstormrush@gmail.com',
      licence: 'MIT',
      licenceClassifiers: ['License :: OSI Approved :: MIT License'],
      urls: [
        { label: 'source code', url: 'https://github.com/maxcountryman/flask-login' },
        { label: 'issue tracker', url: 'https://github.com/maxcountryman/flask-login/issues' },
      ],
      requires: ['Flask', 'Werkzeug'],
      requiresPython: '>=3.7',
    })
  })

  it('without a version are none', () => {
    expect(readPythonMetadata('Name: x\n')).toBeUndefined()
  })

  it('keep licences of several lines short', () => {
    const licence = Array.from({ length: 500 }, () => `        line of a licence`).join('\n')
    expect(readPythonMetadata(`Name: x\nVersion: 1\nLicense: MIT\n${licence}\n`)?.licence?.length).toBeLessThan(1100)
  })

  it('become components that know each other by their normalized names', () => {
    const python = readPythonMetadata(metadata)
    const flask = readPythonMetadata('Name: flask\nVersion: 3.0.3\n')
    const { components = [], dependencies } = assemblePython(
      appOf([
        file('site-packages/flask_login.dist-info/METADATA', { ...(python && { python }) }),
        file('site-packages/flask.dist-info/METADATA', { ...(flask && { python: flask }) }),
      ]),
    )
    expect(components[0]).toMatchObject({
      purl: 'pkg:pypi/flask-login@0.6.3',
      supplier: { name: 'Matthew Frazier', email: 'leafstormrush@gmail.com' },
      licences: { declared: [{ text: 'MIT' }] },
    })
    expect(dependencies?.get('pkg:pypi/flask-login@0.6.3')).toEqual(['pkg:pypi/flask@3.0.3'])
  })

  it('whose files are not what RECORD says are told', () => {
    const intact = file('site-packages/x/a.py', {}, 'a')
    const changed = file('site-packages/x/b.py', {}, 'b')
    const digest = (sha256: string): string => Buffer.from(sha256, 'hex').toString('base64url')
    const record = readRecord(
      `x/a.py,sha256=${digest(intact.sha256)},1\nx/b.py,sha256=${digest(intact.sha256)},1\n"x/c,d.py",,\n`,
    )
    const { faults } = assemblePython(appOf([intact, changed, file('site-packages/x-1.dist-info/RECORD', { record })]))
    expect(faults).toMatchObject([{ rule: 'sbom/record-mismatch', file: 'app/site-packages/x/b.py' }])
  })

  it('are read whatever their texts hold', () => {
    const read = (bytes: Buffer): unknown => [readPythonMetadata(bytes.toString()), readRecord(bytes.toString())]
    expect(refusals(Buffer.from(metadata), read)).toBe(0)
  })
})
