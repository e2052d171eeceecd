// Where a driver has no value: departments and years with no cell, which the calculation reads as 0.
// Example: { norr: 5, syd: { 2026: 3 } } over 2026–2027: Syd 2027, and every other department in both years.
// A department born by a merger lacks nothing of its own: where it has no value its parts are read, and they may lack one.
import type { Frame } from '../../calculation/frame.ts'
import { standsForItself } from '../../calculation/participants.ts'
import type { Driver } from '../../document/schema.ts'

export interface Missing {
  readonly driver: Driver
  /** Department × year, 1 where nothing is entered. */
  readonly at: Uint8Array
  /** Rows that lack some year. */
  readonly rows: readonly number[]
}

const known = new WeakMap<Driver, { readonly frame: Frame; readonly missing: Missing }>()

export function missingOf(frame: Frame, driver: Driver): Missing {
  const before = known.get(driver)
  if (before?.frame === frame) return before.missing
  const years = frame.years.length
  const at = new Uint8Array(frame.ids.length * years)
  const rows: number[] = []
  for (const [row, id] of frame.ids.entries()) {
    const values = Object.hasOwn(driver.values, id) ? driver.values[id] : undefined
    if (frame.bornByMerger[row] || (values !== undefined && typeof values !== 'object')) continue
    let lacks = false
    for (const [y, year] of frame.years.entries()) {
      if (values?.[String(year)] !== undefined) continue
      at[row * years + y] = 1
      lacks = true
    }
    if (lacks) rows.push(row)
  }
  const missing = { driver, at, rows }
  known.set(driver, { frame, missing })
  return missing
}

/** Rows whose cells are missing when the driver is read for one department: itself, or the parts it is made of. */
export function lackingFor(frame: Frame, missing: Missing, own: Uint8Array | null, row: number, y: number): number[] {
  const years = frame.years.length
  if (!frame.bornByMerger[row]) return missing.at[row * years + y] ? [row] : []
  if (own?.[row * years + y]) return []
  return missing.rows.filter(
    (part) =>
      frame.head[part * years + y] === row && missing.at[part * years + y] && standsForItself(frame, own, part, y),
  )
}

/**
 * Where a value is entered for it: at the department itself, or at the one it has become where that has values of its own
 * in other years.
 */
export function enteredAt(frame: Frame, { values }: Driver, row: number, y: number): number {
  const head = frame.head[row * frame.years.length + y] ?? -1
  const id = frame.ids[head] ?? ''
  return head !== row && frame.bornByMerger[head] && Object.hasOwn(values, id) ? head : row
}
