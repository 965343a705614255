import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { AnnotationQuota, annotationOf, describeAnnotation } from '../../../tools/runner/annotations.ts'

const workspace = path.resolve('/work space/app')

function annotate(properties: Record<string, string>, message = 'boom') {
  return annotationOf('error', message, new Map(Object.entries(properties)), workspace, (text) =>
    text.replaceAll('secret', '***'),
  )
}

describe('an annotation', () => {
  it.each([
    [
      { line: '3', col: '7' },
      { line: 3, column: 7 },
    ],
    [
      { line: '3', endline: '3', col: '1', endcolumn: '4' },
      { line: 3, endLine: 3, column: 1, endColumn: 4 },
    ],
    [{ endline: '5' }, { line: 5, endLine: 5 }],
    [
      { line: '3', endcolumn: '4' },
      { line: 3, column: 4, endColumn: 4 },
    ],
    [{ col: '4' }, {}],
    [
      { line: '3', endline: '5', col: '1' },
      { line: 3, endLine: 5 },
    ],
    [{ line: '5', endline: '3' }, {}],
    [{ line: '3', col: '5', endcolumn: '2' }, { line: 3 }],
    [{ line: 'three' }, {}],
    [{ line: '0' }, {}],
    [{ line: '99999999999' }, {}],
  ])('with %j points to %j', (properties, place) => {
    expect(annotate({ file: 'a.ts', ...properties })).toEqual({
      level: 'error',
      message: 'boom',
      file: 'a.ts',
      ...place,
    })
  })

  it.each([
    [path.join(workspace, 'models', 'a.onnx'), 'models/a.onnx'],
    [path.resolve('/work space/application/a.ts'), path.resolve('/work space/application/a.ts')],
    [workspace, workspace],
    ['models/a.onnx', 'models/a.onnx'],
  ])('names the file %j from the workspace: %j', (file, expected) => {
    expect(annotate({ file }).file).toBe(expected)
  })

  it('hides secrets before it is cut to 4096 characters', () => {
    const { title, message, file } = annotate({ title: 'a secret', file: 'secret.txt' }, 'secret'.repeat(3000))
    expect([title, file, message]).toEqual(['a ***', '***.txt', '*'.repeat(4096)])
  })

  it('is described on one line', () => {
    expect(describeAnnotation(annotate({ file: 'a.ts', line: '3', col: '1', title: 'Digest' }))).toBe(
      'error a.ts:3:1 Digest: boom',
    )
  })
})

it('a step keeps ten annotations of each level', () => {
  const quota = new AnnotationQuota()
  const kept = Array.from({ length: 12 }, () => quota.take('error'))
  expect(kept.filter(Boolean)).toHaveLength(10)
  expect(quota.take('warning')).toBe(true)
  expect(quota.excess()).toEqual([
    '2 of 12 annotations of level error are in the log only: GitHub keeps 10 of one level and step.',
  ])
})
