// The curves of a service: how fast people join and how fast gains are taken home, each told once where it is decided,
// which is the line itself or the one assumption that its formula names.
// Example: four lines with "= anslutningsgrad" are one curve, at assumptions/anslutningsgrad/value.
import { type Cell, cellOfYear, isFormula, type Series } from '../cell.ts'
import type { Model, Service } from '../document/schema.ts'
import type { Place } from '../problem.ts'

export type Rate = 'adoption' | 'realisation'

export interface Curve {
  /** Where its series stands. */
  readonly place: Place
  readonly rate: Rate
  /** Name of the assumption; null: the line's own. */
  readonly assumption: string | null
  /** Names of the benefit lines that follow it. */
  readonly lines: readonly string[]
  /** null: a distribution, or a value that is no series. */
  readonly series: Series | null
}

/** In the order of the lines, adoption before taking home; quality has no curve, and cash is home at once. */
export function curvesOf(document: Model, service: Service): Curve[] {
  const found = new Map<Place, Curve>()
  for (const rate of ['adoption', 'realisation'] as const)
    for (const line of service.benefitLines) {
      if (line.kind === 'quality' || (rate === 'realisation' && line.kind === 'cash')) continue
      const own = `services/${service.id}/benefitLines/${line.id}/${rate}`
      const curve = decided(document, line[rate], own)
      const standing = found.get(curve.place)
      found.set(curve.place, { ...curve, rate, lines: [...(standing?.lines ?? []), line.name] })
    }
  return [...found.values()]
}

function decided(document: Model, series: Series, place: Place): Pick<Curve, 'place' | 'assumption' | 'series'> {
  const symbol = typeof series === 'string' && isFormula(series) ? series.slice(1).trim() : null
  const named = document.assumptions.filter((one) => symbol !== null && one.symbol === symbol)
  const [assumption] = named
  if (!assumption || named.length > 1) return { place, assumption: null, series }
  const { value } = assumption
  const isSeries = typeof value !== 'object' || !('distribution' in value)
  return {
    place: `assumptions/${assumption.id}/value`,
    assumption: assumption.name || assumption.symbol,
    series: isSeries ? (value as Series) : null,
  }
}

/** A year's own number, which can be dragged; null: a formula, text or distribution decides it. */
export function enteredRate({ series }: Curve, year: number): number | null {
  const cell: Cell | null = series === null ? null : cellOfYear(series, year)
  return typeof cell === 'number' ? cell : null
}
