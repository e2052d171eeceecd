import { describe, expect, test } from 'vitest'
import { type Language, type MessageKey, messages, text, wordProblem } from '../../shared/language/index.ts'
import { problem } from '../../shared/problem.ts'

/** Names that stand in a message as `{name}`, with the one-word texts of its choices: too many do no harm. */
const bare = (message: string) => [...message.matchAll(/\{\s*(\w+)\s*\}/g)].map(([, name]) => name ?? '')
/** Names that a message counts or chooses by: `{name, plural, …`. */
const chosenBy = (message: string) =>
  [...new Set([...message.matchAll(/\{\s*(\w+)\s*,\s*(?:number|plural|select)/g)].map(([, name]) => name ?? ''))].sort()

describe.each(['sv', 'en'] as const)('every message in %s', (language: Language) => {
  const all = Object.entries(messages[language])

  test('can be said', () => {
    for (const [key, message] of all) {
      const values = Object.fromEntries([...bare(message), ...chosenBy(message)].map((name) => [name, 2]))
      expect(() => text(language, key as MessageKey, values), key).not.toThrow()
    }
  })

  test('chooses its own remedy by a hint with a hyphen', () => {
    const values = { found: 'kr·min/h', expected: 'kr', hint: 'divide-by-60', factor: 60 }
    expect(wordProblem(language, problem('unit-mismatch', '', values)).remedy).toMatch(/60/)
  })
})

test('one is said as one', () => {
  const when = { when: '2016' }
  expect(text('sv', 'fairness.answer.allStay', { ...when, count: 1 })).toBe(
    'Den enda deltagaren tjänar på att vara med 2016.',
  )
  expect(text('sv', 'fairness.answer.allStay', { ...when, count: 14 })).toBe(
    'Alla 14 deltagare tjänar på att vara med 2016.',
  )
  expect(text('en', 'fairness.answer.allStay', { ...when, count: 1 })).toBe(
    'The only participant gains by taking part 2016.',
  )
  expect(text('sv', 'grid.moved', { count: 1, row: 5 })).toBe('Raden flyttad till rad 5')
  expect(text('sv', 'grid.moved', { count: 3, row: 5 })).toBe('3 rader flyttade till rad 5')
})
