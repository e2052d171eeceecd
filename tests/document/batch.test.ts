import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyBatch, applyPatches } from '../../shared/document/batch.ts'
import { applyEdit, invert, type Patch } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const cases = Number(process.env.CASES ?? 500)
const start = omsorgsdagboken()

/** A patch that the document as it is can take, chosen by three numbers. */
function patchOf({ assumptions }: Model, kind: number, which: number, value: number): Patch {
  const item = assumptions[which % Math.max(1, assumptions.length)]
  if (!item) return { op: 'insert', place: 'assumptions', item: { id: `n${value}`, value: 1 }, before: null }
  const place = `assumptions/${item.id}`
  const other = assumptions[value % assumptions.length]?.id ?? null
  switch (kind) {
    case 0:
      return { op: 'set', place: `${place}/value`, value: { 2010: value, 2011: 2 } }
    case 1:
      return typeof item.value === 'object'
        ? { op: 'set', place: `${place}/value/${2010 + (value % 3)}`, value: value % 4 === 0 ? undefined : value }
        : { op: 'set', place: `${place}/note`, value: `${value}` }
    case 2:
      return { op: 'remove', place }
    case 3:
      return { op: 'move', place, before: other }
    case 4:
      return { op: 'set', place, value: { ...item, name: `${value}` } as never }
    default:
      return {
        op: 'insert',
        place: 'assumptions',
        item: { ...item, id: `ny${assumptions.length}-${value}` } as never,
        before: other,
      }
  }
}

test('patches applied together give what they give one by one, and so does the way back', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(60), fc.nat(60)), { minLength: 2, maxLength: 40 }), (numbers) => {
      const patches: Patch[] = []
      let oneByOne = start
      for (const [kind, which, value] of numbers) {
        const patch = patchOf(oneByOne, kind, which, value)
        if (patch.op === 'insert' && oneByOne.assumptions.some(({ id }) => id === (patch.item as { id: string }).id))
          continue
        patches.push(patch)
        oneByOne = applyEdit(oneByOne, { patches: [patch] })
      }
      const before = JSON.stringify(start)
      const { document, inverse } = applyPatches(start, patches)
      expect(document).toEqual(oneByOne)
      expect(inverse).toEqual(invert(start, { patches }))
      expect(applyBatch(document, inverse)).toEqual(start)
      expect(JSON.stringify(start)).toBe(before)
      expect(document.services).toBe(start.services)
    }),
    { numRuns: cases },
  )
})

test('a place that does not exist is a bug, also in the middle of a batch', () => {
  const good: Patch = { op: 'set', place: 'settings/title', value: 'x' }
  expect(() => applyPatches(start, [good, { op: 'set', place: 'assumptions/nobody/name', value: 'x' }])).toThrow()
  expect(() => applyPatches(start, [good, { op: 'remove', place: 'assumptions/nobody' }])).toThrow()
})
