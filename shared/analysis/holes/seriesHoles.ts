// Years that a series by year says nothing of and that count as 0: between years that are filled, or after the last.
// Example: adoption { 2025: 0.3, 2027: 0.9 } over 2024–2028: 2026 lies between, 2028 after; before 2025 there is none yet.
import type { Cell, Series } from '../../cell.ts'

/** null: one value for all years. */
export function byYear(series: Series | null | undefined): Readonly<Record<string, Cell>> | null {
  return typeof series === 'object' ? series : null
}

export interface SeriesHoles {
  /** Years of the period without a cell, between cells that are not 0. */
  readonly between: readonly number[]
  /** Years of the period after the last cell, when that is not 0 and lies in the period. */
  readonly after: readonly number[]
}

const whole: SeriesHoles = { between: [], after: [] }

export function holesOfSeries(series: Series | null | undefined, years: readonly number[]): SeriesHoles {
  const cells = byYear(series)
  if (!cells) return whole
  const entered = Object.keys(cells).map(Number)
  const filled = entered.filter((year) => cells[String(year)] !== 0)
  if (filled.length === 0) return whole
  const [first, last] = [Math.min(...filled), Math.max(...filled)]
  const empty = years.filter((year) => cells[String(year)] === undefined)
  const ends = last === Math.max(...entered) && last >= (years[0] ?? last)
  return {
    between: empty.filter((year) => year > first && year < last && surrounded(cells, year)),
    after: ends ? empty.filter((year) => year > last) : [],
  }
}

/** The nearest cells on both sides are filled: an entered 0 says that nothing is meant to stand there. */
function surrounded(cells: Readonly<Record<string, Cell>>, year: number): boolean {
  const entered = Object.keys(cells).map(Number)
  const before = Math.max(...entered.filter((one) => one < year))
  const after = Math.min(...entered.filter((one) => one > year))
  return cells[String(before)] !== 0 && cells[String(after)] !== 0
}
