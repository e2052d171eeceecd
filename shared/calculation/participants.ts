// Who takes part when, also across mergers.
// Formulas are evaluated for each original department and what they give is posted on its successor from that year,
// unless the successor has a driver value of its own; participants, equal weights and per-participant amounts count it once.

import type { Service } from '../document/schema.ts'
import { type Block, strides } from '../formula/block.ts'
import { doubles } from '../formula/doubles.ts'
import type { Frame } from './frame.ts'

/** Departments × years, 1 where the row takes part (as itself or for those that merged into it). */
export type Members = Uint8Array

export function membersOf(frame: Frame, service: Service): Members {
  const Y = frame.years.length
  const members = new Uint8Array(frame.ids.length * Y)
  for (const { row, y } of participations(frame, service)) {
    const head = frame.head[row * Y + y] ?? -1
    if (head >= 0) members[head * Y + y] = 1
  }
  return members
}

function* participations(frame: Frame, service: Service): Generator<{ row: number; y: number }> {
  for (const participant of service.participants) {
    const row = frame.rowOf.get(participant.id)
    if (row === undefined) continue
    for (const [y, year] of frame.years.entries())
      if (year >= (participant.from ?? year) && year <= (participant.to ?? year)) yield { row, y }
  }
}

/** Whether a department born by a merger has driver values of its own, department × year; null: nowhere. */
export type OwnValues = Uint8Array | null

/**
 * Lanes to evaluate for a service's members: department × year, 1 where the lane counts.
 * `own`: for a formula that uses drivers, where a successor has a value of its own for any of them.
 */
export function lanesOf(frame: Frame, service: Service, members: Members, own: OwnValues): Uint8Array {
  if (!frame.hasMergers) return members
  const Y = frame.years.length
  const lanes = new Uint8Array(members.length)
  for (const { row, y } of participations(frame, service)) {
    const head = frame.head[row * Y + y] ?? -1
    if (head < 0) continue
    if (row !== head || !frame.bornByMerger[head] || own?.[head * Y + y]) lanes[standIn(frame, own, row, y) * Y + y] = 1
    else
      for (let part = 0; part < frame.ids.length; part++)
        if (part !== head && frame.head[part * Y + y] === head && standsForItself(frame, own, part, y))
          lanes[part * Y + y] = 1
  }
  return lanes
}

/**
 * Who a department's values are read from: itself, or the last one on its way to its head that was born by a merger and
 * has a value of its own. Example: Hägersten → Hägersten-Liljeholmen (own value) → Hägersten-Älvsjö: the second.
 */
export function standIn(frame: Frame, own: OwnValues, row: number, y: number): number {
  const Y = frame.years.length
  let found = row
  for (let at = frame.next[row * Y + y] ?? -1; at >= 0; at = frame.next[at * Y + y] ?? -1)
    if (own?.[at * Y + y]) found = at
  return found
}

/** Whether a part of a merger is to be counted: nobody stands in for it, and it is no empty step on the way. */
export function standsForItself(frame: Frame, own: OwnValues, row: number, y: number): boolean {
  const empty = frame.bornByMerger[row] === 1 && !own?.[row * frame.years.length + y]
  return !empty && standIn(frame, own, row, y) === row
}

/**
 * A block's values on lanes: department × year × draw, 0 elsewhere. A block that does not vary by department counts
 * once for each member, however many departments it was made of.
 */
export function onLanes(frame: Frame, block: Block, lanes: Uint8Array, members: Members): Float64Array {
  const { departments, years, draws } = frame.shape
  const counted = block.d ? lanes : members
  const step = strides(block, frame.shape)
  const out = doubles(departments * years * draws)
  const { values } = block
  for (let d = 0, at = 0, i = 0; d < departments; d++)
    for (let y = 0; y < years; y++, i++) {
      if (!counted[i]) {
        at += draws
        continue
      }
      let from = d * step.d + y * step.y
      for (let r = 0; r < draws; r++, at++, from += step.r) out[at] = values[from] as number
    }
  return out
}

/** Moves lane values to the rows that stand for them that year. Without mergers: the same array. */
export function posted(frame: Frame, laneValues: Float64Array): Float64Array {
  if (!frame.hasMergers) return laneValues
  const { departments, years, draws } = frame.shape
  const out = doubles(laneValues.length)
  for (let d = 0; d < departments; d++)
    for (let y = 0; y < years; y++) {
      const head = frame.head[d * years + y] ?? -1
      const to = (head < 0 ? d : head) * years + y
      const from = d * years + y
      for (let r = 0; r < draws; r++)
        out[to * draws + r] = (out[to * draws + r] ?? 0) + (laneValues[from * draws + r] ?? 0)
    }
  return out
}
