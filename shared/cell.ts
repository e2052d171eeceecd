// A cell is a number, a formula ("= antal * minuter / 60"), or any other text, kept as typed and shown as a problem.
// A series is one cell for every year, or a cell per year; a year that is missing counts as 0.
import { z } from 'zod'

export const idSchema = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[\p{L}\p{N}_.:-]+$/u)
export const yearSchema = z.int().min(1900).max(2200)
/** Text is kept as typed, whatever it is: only a file's size bounds it, and a formula that is too long is its cell's problem. */
export const cellSchema = z.union([z.number(), z.string()])
export const seriesSchema = z.union([cellSchema, z.record(z.string().regex(/^\d{4}$/), cellSchema)])

export type Cell = z.infer<typeof cellSchema>
export type Series = z.infer<typeof seriesSchema>

export function isFormula(cell: Cell): cell is string {
  return typeof cell === 'string' && cell.startsWith('=')
}

/** The cell that decides a year. Shape: one cell; a year outside a by-year series gives 0. */
export function cellOfYear(series: Series, year: number): Cell {
  return typeof series === 'object' ? (series[String(year)] ?? 0) : series
}
