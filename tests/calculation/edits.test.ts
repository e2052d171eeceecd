// What holds for every edit: undo undoes it, and what is recalculated after it is what a fresh calculation gives.
// A failure prints its seed and path: run it again with `fc.assert(…, { seed, path })`.
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculateAll, calculateInTurns, newCache } from '../../shared/calculation/calculate.ts'
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
        fc.array(fc.nat({ max: 3 }), { maxLength: 3 }),
        (document, throws, undone, abandoned) => {
          const cache = newCache()
          calculateAll(document, cache)
          const steps = editsFrom(document, throws)
          const course = steps.map(({ after }) => after)
          // Undo goes back to the very objects there were before.
          if (undone) course.push(document)
          for (const [i, model] of course.entries()) {
            // A calculation that a newer edit broke off after some scenarios leaves nothing wrong behind.
            const begun = calculateInTurns(course[i + 1] ?? document, cache)
            for (let turns = abandoned[i] ?? 0; turns > 0; turns--) begun.next()
            const cached = calculateAll(model, cache)
            expect(differenceOf(cached, calculateAll(structuredClone(model)))).toBeNull()
          }
        },
      ),
      { numRuns: cases },
    )
  })
})
