import { describe, expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { measures } from '../../shared/calculation/results.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import { checkReferences } from '../../shared/document/references.ts'
import { text } from '../../shared/language/index.ts'
import { samples } from '../../shared/samples/index.ts'

describe.each(samples)('the sample $id', (sample) => {
  const document = sample.create()

  test('has a name and a sentence in both languages', () => {
    for (const language of ['sv', 'en'] as const) {
      expect(text(language, sample.title)).not.toBe('')
      expect(text(language, sample.summary)).not.toBe('')
    }
  })

  test('refers to nothing that is missing', () => {
    expect(checkReferences(document)).toEqual([])
  })

  test('calculates without a problem, and no figure is missing', () => {
    const { problems, results } = calculateAll(document)
    expect(problems).toEqual([])
    for (const { city, years } of results) {
      expect(city.yearly).toHaveLength(measures.length * years.length)
      expect(city.yearly.every(Number.isFinite)).toBe(true)
    }
  })

  test('is the same each time, and comes back from its file identical', () => {
    const written = writeModel(document)
    expect(writeModel(sample.create())).toBe(written)
    const read = readModel(written)
    if (!read.ok) throw new Error(read.problem.code)
    expect(read.value.document).toEqual(document)
    expect(writeModel(read.value.document)).toBe(written)
  })

  test('says that it is illustrative, if it holds any figures', () => {
    if (document.services.length > 0) expect(document.settings.note).toContain('ILLUSTRATIVT')
    for (const { source } of [...document.assumptions, ...document.drivers]) expect(source).not.toBe('')
  })
})
