// One line's amounts from the ledger's pages, by year: what it cost and what it gave, for the city or one department.
// Example: the line "Drift" of the care diary in A: incurred 2 100 tkr in 2016, of which Älvsjö is charged 54.
import type { Calculation, ScenarioCalculation, ServiceCalculation } from '../calculation/calculate.ts'
import type { Frame } from '../calculation/frame.ts'
import type { BenefitPage, CostPage } from '../calculation/ledger.ts'

/** öre by year; null: could not be calculated. */
export type Yearly = readonly (number | null)[]

export function scenarioOf({ scenarios }: Calculation, id: string): ScenarioCalculation | null {
  return scenarios.find(({ resolved }) => resolved.id === id) ?? null
}

/** In the order of the document; the calculation keeps them by id. */
export function costPagesOf(services: readonly ServiceCalculation[]): CostPage[] {
  return services.flatMap(({ service, costs }) =>
    service.costLines.flatMap(({ id }) => costs.find(({ line }) => line.id === id)?.page ?? []),
  )
}

export function benefitPagesOf(services: readonly ServiceCalculation[]): BenefitPage[] {
  return services.flatMap(({ service, benefits }) =>
    service.benefitLines.flatMap(({ id }) => benefits.find(({ line }) => line.id === id)?.page ?? []),
  )
}

/** `row` null: every department. */
export function incurredByYear({ years }: Frame, page: CostPage, row: number | null = null): Yearly {
  return ofBearer(years.length, page, page.incurred, row)
}

export function fundedByYear({ years }: Frame, page: CostPage, row: number | null = null): Yearly {
  const parts = page.funded.map(({ öre }) => ofBearer(years.length, page, öre, row))
  return addUp(years.length, parts)
}

export function chargedByYear({ years }: Frame, { charged }: CostPage, row: number | null = null): Yearly {
  return charged ? ofRows(years.length, charged, row) : addUp(years.length, [])
}

/** What stays with the bearer. */
export function keptByYear({ years }: Frame, page: CostPage, row: number | null = null): Yearly {
  return ofBearer(years.length, page, page.kept, row)
}

/** Funding that a department gives for the line, whoever bears it. */
export function paidByYear({ years }: Frame, page: CostPage, row: number | null = null): Yearly {
  const parts = page.funded.flatMap(({ payer, öre }) => {
    if (payer.by !== 'department') return []
    const given = ofBearer(years.length, page, öre, null)
    return [given.map((one, y) => (row === null || payer.row[y] === row ? one : 0))]
  })
  return addUp(years.length, parts)
}

export function realisedByYear({ years }: Frame, { realised }: BenefitPage, row: number | null = null): Yearly {
  return ofRows(years.length, realised, row)
}

export function grossByYear({ years }: Frame, { gross }: BenefitPage, row: number | null = null): Yearly {
  return ofRows(years.length, gross, row)
}

/** Adds series up year by year; none gives zeros. */
export function addUp(years: number, parts: readonly Yearly[]): Yearly {
  return Array.from({ length: years }, (_, y) =>
    parts.reduce<number | null>((sum, part) => {
      const öre = part[y] ?? null
      return sum === null || öre === null ? null : sum + öre
    }, 0),
  )
}

export function isZero(amounts: Yearly): boolean {
  return amounts.every((öre) => öre === 0)
}

/** Columns of a page run over years where one department bears the line, else over department × year. */
function ofBearer(years: number, { bearer }: CostPage, column: Float64Array, row: number | null): Yearly {
  if (!bearer) return ofRows(years, column, row)
  return Array.from({ length: years }, (_, y) => (row === null || bearer[y] === row ? known(column[y] ?? 0) : 0))
}

function ofRows(years: number, values: Float64Array, row: number | null): Yearly {
  return Array.from({ length: years }, (_, y) => {
    if (row !== null) return known(values[row * years + y] ?? 0)
    let sum = 0
    for (let i = y; i < values.length; i += years) sum += values[i] ?? 0
    return known(sum)
  })
}

function known(öre: number): number | null {
  return Number.isNaN(öre) ? null : öre
}
