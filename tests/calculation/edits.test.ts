// What holds for every edit: undo undoes it, and what is recalculated after it is what a fresh calculation gives.
// A failure prints its seed and path: run it again with `fc.assert(…, { seed, path })`.
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import { applyEdit, invert } from '../../shared/document/edit.ts'
import { writeModel } from '../../shared/document/file.ts'
import { differenceOf } from './compare.ts'
import { documents } from './generatedDocument.ts'
import { dice, editsFrom } from './generatedEdit.ts'

const cases = Number(process.env.CASES ?? 1000)

describe('edits', () => {
  test('undo gives back the identical document', () => {
    fc.assert(
      fc.property(documents(), fc.array(dice, { minLength: 1, maxLength: 2 }), (document, throws) => {
        for (const { edit, before, after } of editsFrom(document, throws)) {
          const back = applyEdit(after, { patches: invert(before, edit) })
          expect(isDeepStrictEqual(back, before)).toBe(true)
          expect(writeModel(back)).toBe(writeModel(before))
        }
      }),
      { numRuns: cases },
    )
  })

  test('what is recalculated after edits is what a fresh calculation gives, figures and problems, to the bit', () => {
    fc.assert(
      fc.property(
        documents(),
        fc.array(dice, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (document, throws, undone) => {
          const cache = newCache()
          calculateAll(document, cache)
          const steps = editsFrom(document, throws)
          const course = steps.map(({ after }) => after)
          // Undo goes back to the very objects there were before.
          if (undone) course.push(document)
          for (const model of course) {
            const cached = calculateAll(model, cache)
            expect(differenceOf(cached, calculateAll(structuredClone(model)))).toBeNull()
          }
        },
      ),
      { numRuns: cases },
    )
  })
})
