import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advanced, redone, rewritten, stepOf, type Timeline, undone, untold } from '../../renderer/store/undo.ts'
import {
  applyEdit,
  type Edit,
  insertItem,
  moveItem,
  removeItem,
  setSeriesCell,
  setValue,
} from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const start = omsorgsdagboken()
const began: Timeline = { document: start, past: [], future: [] }

/** An edit that the document as it is now can take, chosen by three numbers. */
function editOf(document: Model, kind: number, which: number, value: number): Edit {
  const { assumptions } = document
  const at = assumptions[which % Math.max(1, assumptions.length)]
  if (!at) return insertItem('assumptions', { ...start.assumptions[0], id: `n${value}` } as never, null, 'antagande')
  const place = `assumptions/${at.id}`
  switch (kind) {
    case 0:
      return setValue(`${place}/name`, `namn ${value}`, 'namn')
    case 1:
      return setSeriesCell(document, `${place}/value`, 2010 + (value % 7), value, 'värde')
    case 2:
      return removeItem(place, 'antagande')
    case 3:
      return moveItem(place, assumptions[value % assumptions.length]?.id ?? null, 'antagande')
    default: {
      const id = `ny-${assumptions.length}-${value}`
      const taken = assumptions.some((one) => one.id === id)
      return taken
        ? setValue(`${place}/note`, 'x', '')
        : insertItem('assumptions', { ...at, id } as never, at.id, 'antagande')
    }
  }
}

describe('undo and redo', () => {
  test('undoing everything gives back the identical document, redoing everything the identical end', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(50), fc.nat(50)), { maxLength: 40 }), (numbers) => {
        let timeline = began
        for (const [kind, which, value] of numbers)
          timeline = advanced(timeline, stepOf(timeline.document, editOf(timeline.document, kind, which, value)))
        const end = timeline.document
        for (const _ of numbers) timeline = undone(timeline)
        expect(timeline.document).toBe(start)
        for (const _ of numbers) timeline = redone(timeline)
        expect(timeline.document).toBe(end)
      }),
      { numRuns: 300 },
    )
  })

  test('the worker, which only gets patches, arrives at equal documents', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(50), fc.nat(50)), { maxLength: 25 }), (numbers) => {
        let timeline = began
        let worker = start
        for (const [kind, which, value] of numbers) {
          const step = stepOf(timeline.document, editOf(timeline.document, kind, which, value))
          timeline = advanced(timeline, step)
          worker = applyEdit(worker, { patches: step.forward })
          expect(worker).toEqual(timeline.document)
        }
        for (const step of [...timeline.past].reverse()) worker = applyEdit(worker, { patches: step.backward })
        expect(worker).toEqual(start)
      }),
      { numRuns: 100 },
    )
  })

  test('a new edit takes away what could be redone', () => {
    const one = advanced(began, stepOf(start, setValue('settings/title', 'A', 'Titel')))
    const two = advanced(undone(one), stepOf(start, setValue('settings/title', 'B', 'Titel')))
    expect(two.future).toEqual([])
    expect(two.document.settings.title).toBe('B')
  })
})

describe('the change history', () => {
  const titled = (title: string) => setValue('settings/title', title, title)
  const log = (timeline: Timeline) => rewritten(timeline, (document) => ({ ...document, note: 'saved' }) as Model)

  test('tells each step once, and that a told step was undone', () => {
    let timeline = advanced(began, stepOf(start, titled('A')))
    timeline = advanced(timeline, stepOf(timeline.document, titled('B')))
    expect(untold(timeline).map(({ name }) => name.values.what)).toEqual(['A', 'B'])
    timeline = log(timeline)
    expect(untold(timeline)).toEqual([])
    timeline = undone(timeline)
    expect(untold(timeline)).toEqual([{ name: titled('B').name, undone: true }])
    expect(untold(redone(timeline))).toEqual([])
  })

  test('is written into every document of the timeline, which keep one identity each', () => {
    let timeline = advanced(began, stepOf(start, titled('A')))
    timeline = log(advanced(timeline, stepOf(timeline.document, titled('B'))))
    const saved = timeline.document
    timeline = redone(undone(timeline))
    expect(timeline.document).toBe(saved)
    expect(undone(undone(timeline)).document).toHaveProperty('note', 'saved')
  })
})
