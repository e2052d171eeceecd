// Drivers across mergers: what a successor's value is, whether it is its own, and what a driver sums to in a year.
// Example: Älvsjö 694 and Hägersten-Liljeholmen 2 166 become Hägersten-Älvsjö 2 860, unless it has a value of its own.
import type { Driver } from '../document/schema.ts'
import { type Block, strides, valueAt } from '../formula/block.ts'
import { doubles } from '../formula/doubles.ts'
import type { Frame } from './frame.ts'
import { type OwnValues, standIn, standsForItself } from './participants.ts'

/** Department × year, 1 where a department born by a merger has a value entered; null: there are no mergers. */
export function ownDriverValues(frame: Frame, driver: Driver): OwnValues {
  if (!frame.hasMergers) return null
  const own = new Uint8Array(frame.ids.length * frame.years.length)
  for (const [id, values] of Object.entries(driver.values)) {
    const row = frame.rowOf.get(id)
    if (row === undefined || !frame.bornByMerger[row]) continue
    for (const [y, year] of frame.years.entries())
      if (typeof values !== 'object' || values[String(year)] !== undefined) own[row * frame.years.length + y] = 1
  }
  return own
}

/** A driver's block from what is entered for each row; `varies`: from year to year. */
export function driverOnRows(
  frame: Frame,
  entered: readonly { readonly row: number; readonly block: Block }[],
  varies: boolean,
  own: OwnValues,
): Block {
  const { shape } = frame
  const r = entered.some(({ block }) => block.r)
  const [years, draws] = [varies ? shape.years : 1, r ? shape.draws : 1]
  const values = doubles(shape.departments * years * draws)
  for (const { row, block } of entered)
    for (let y = 0, at = row * years * draws; y < years; y++)
      for (let draw = 0; draw < draws; draw++, at++) values[at] = valueAt(block, shape, row, y, draw)
  if (frame.hasMergers) addParts(frame, values, draws, own)
  return { values, d: true, y: varies, r }
}

/** Gives a department born by a merger the sum of its parts where it has no value of its own (department × year × draw). */
function addParts(frame: Frame, values: Float64Array, draws: number, own: OwnValues): void {
  const { departments, years } = frame.shape
  for (let d = 0; d < departments; d++)
    for (let y = 0; y < years; y++) {
      const head = frame.head[d * years + y] ?? -1
      if (head < 0 || head === d || !frame.bornByMerger[head]) continue
      if (!standsForItself(frame, own, d, y)) continue
      const [to, from] = [(head * years + y) * draws, (d * years + y) * draws]
      for (let r = 0; r < draws; r++) values[to + r] = (values[to + r] ?? 0) + (values[from + r] ?? 0)
    }
}

/** Over all departments that exist in the year: a merged one's parts, or its own value. Varies by year and draw. */
export function sumOverDepartments(frame: Frame, block: Block, own: OwnValues): Block {
  const { shape } = frame
  const draws = block.r ? shape.draws : 1
  const step = strides(block, shape)
  const out = new Float64Array(shape.years * draws)
  for (let d = 0; d < shape.departments; d++)
    for (let y = 0; y < shape.years; y++) {
      if (!countsInSum(frame, own, d, y)) continue
      for (let r = 0; r < draws; r++)
        out[y * draws + r] = (out[y * draws + r] ?? 0) + (block.values[d * step.d + y * step.y + r * step.r] ?? 0)
    }
  return { values: out, d: false, y: true, r: block.r }
}

/** One born by a merger is counted itself, as its block already holds its parts; otherwise every department counts. */
function countsInSum(frame: Frame, own: OwnValues, d: number, y: number): boolean {
  const head = frame.head[d * frame.years.length + y] ?? -1
  return head === d || (head >= 0 && !frame.bornByMerger[head] && standIn(frame, own, d, y) === d)
}
