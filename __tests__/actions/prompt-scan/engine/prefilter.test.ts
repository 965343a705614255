import { describe, expect, it } from '@jest/globals'
import { Prefilter } from '../../../../actions/prompt-scan/src/engine/prefilter.ts'
import { longestMessage, type Needs, type TextRule } from '../../../../actions/prompt-scan/src/rules/rule.ts'
import { testRule } from './test-rule.ts'

const long = ' and so on'.repeat(longestMessage)

describe('the prefilter', () => {
  it('passes a text on to a rule whose words stand in it, and tells where', () => {
    expect(candidates({ words: ['forbidden'] }, 'A Forbidden word.')).toEqual([[2]])
    expect(candidates({ words: ['forbidden'] }, 'A word.')).toEqual([])
  })

  it('passes any message on to a rule that looks at all of them, and longer texts with its words alone', () => {
    const needs = { words: ['forbidden'], messages: 'all' } as const
    expect(candidates(needs, 'A word.')).toEqual([[]])
    expect(candidates(needs, `A word${long}`)).toEqual([])
    expect(candidates(needs, `A forbidden word${long}`)).toEqual([[2]])
  })

  it('spares a rule longer texts of surfaces that it does not read them on', () => {
    const needs = { words: ['forbidden'], messages: 'all', surfaces: ['tool'] } as const
    expect(candidates(needs, `A forbidden word${long}`)).toEqual([])
    expect(candidates(needs, 'A word.')).toEqual([[]])
  })
})

/** Anchors of the rule for a prompt; none when it is not passed on. */
function candidates(needs: Needs, text: string): (readonly number[])[] {
  const rule: TextRule = { ...testRule, needs }
  return new Prefilter([rule]).candidates(text, 'prompt').map(({ anchors }) => anchors)
}
