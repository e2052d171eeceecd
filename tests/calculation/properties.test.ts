// What holds for every document: money adds up to the öre, order changes nothing, amounts scale, undo undoes.
// A failure prints its seed and path: run it again with `fc.assert(…, { seed, path })`.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Calculation, calculateAll, type ScenarioCalculation } from '../../shared/calculation/calculate.ts'
import { type Figures, type Measure, measures, yearlyFigure } from '../../shared/calculation/results.ts'
import type { Series } from '../../shared/cell.ts'
import { isFormula } from '../../shared/cell.ts'
import { documentSchema, type FundingSource, type Model } from '../../shared/document/schema.ts'
import { differenceOf } from './compare.ts'
import { documents } from './generatedDocument.ts'

const cases = Number(process.env.CASES ?? 1000)
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

const sample: (readonly [Model, Calculation])[] = []
/** Generated and calculated once for all that is asked of them. */
beforeAll(() => {
  const collect = (document: Model) => {
    sample.push([document, calculateAll(document)])
  }
  fc.assert(fc.property(documents(), collect), { numRuns: cases, seed })
}, 120_000)

/** `check` returns what is wrong, or null. What fails is generated again by its seed, to be made as small as it can be. */
function always(check: (document: Model, calculation: Calculation) => string | null): void {
  if (sample.every(([document, calculation]) => check(document, calculation) === null)) return
  const holds = (document: Model) => {
    expect(check(document, calculateAll(document))).toBeNull()
  }
  fc.assert(fc.property(documents(), holds), { numRuns: cases, seed })
}

/** Numbers below a bound, one after another, that depend on the document only: a failure fails again. */
function drawsOf(document: Model): (below: number) => number {
  let state = JSON.stringify(document).length
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

function firstOf<T>(items: Iterable<T>, wrong: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = wrong(item)
    if (found !== null) return found
  }
  return null
}

const yearly = (figures: Figures, measure: Measure, y: number, years: number): number =>
  figures.yearly[measures.indexOf(measure) * years + y] ?? Number.NaN

const additive = measures.filter((measure) => measure !== 'publicBenefit')

describe('every generated document', () => {
  test('is valid', () => {
    always((document) => documentSchema.safeParse(document).error?.message ?? null)
  })

  test('charged + funded + kept = incurred, to the öre, for each line and year', () => {
    always((_, { scenarios }) =>
      firstOf(scenarios, ({ services, resolved }) =>
        firstOf(
          services.flatMap(({ costs }) => costs),
          ({ page, line }) => {
            const years = page.charged ? page.incurred.length : 0
            return firstOf(page.incurred.keys(), (i) => {
              let sum = page.kept[i] ?? Number.NaN
              for (const { öre } of page.funded) sum += öre[i] ?? Number.NaN
              if (page.charged)
                for (let at = i; at < page.charged.length; at += years) sum += page.charged[at] ?? Number.NaN
              return sum === page.incurred[i] ? null : `${resolved.id} ${line.id} ${i}: ${sum} of ${page.incurred[i]}`
            })
          },
        ),
      ),
    )
  })

  test('charged + funded + kept = incurred, and charged = recovered, for the city and each service', () => {
    always((_, { results }) =>
      firstOf(results, ({ id, years, city, services }) =>
        firstOf([{ id: 'city', figures: city }, ...services], ({ id: subject, figures }) =>
          firstOf(years.keys(), (y) => {
            const of = (measure: Measure) => yearly(figures, measure, y, years.length)
            if (of('charged') + of('funded') + of('kept') !== of('incurred')) return `${id} ${subject}: not whole`
            return of('charged') === of('recovered') ? null : `${id} ${subject}: charged is not recovered`
          }),
        ),
      ),
    )
  })

  test('the departments, central among them, sum to the city in every measure', () => {
    always((_, { results }) =>
      firstOf(
        results,
        ({ id, years, city, departments }) =>
          firstOf(additive, (measure) =>
            firstOf(years.keys(), (y) => {
              const sum = departments.reduce(
                (total, { figures }) => total + yearly(figures, measure, y, years.length),
                0,
              )
              return sum === yearly(city, measure, y, years.length) ? null : `${id} ${measure} ${years[y]}: ${sum}`
            }),
          ) ??
          firstOf(['lostBenefit', 'remainingBookValue'] as const, (figure) => {
            const sum = departments.reduce((total, { figures }) => total + figures[figure], 0)
            return sum === city[figure] ? null : `${id} ${figure}: ${sum} instead of ${city[figure]}`
          }),
      ),
    )
  })

  test('the services sum to the city in what concerns services', () => {
    const ofServices = [
      'incurred',
      'funded',
      'charged',
      'kept',
      'grossBenefit',
      'realisedBenefit',
      'publicBenefit',
    ] as const
    always((_, { results }) =>
      firstOf(results, ({ id, years, city, services }) =>
        firstOf([...ofServices, 'net' as const], (measure) =>
          firstOf(years.keys(), (y) => {
            const sum = services.reduce((total, { figures }) => total + yearly(figures, measure, y, years.length), 0)
            return sum === yearly(city, measure, y, years.length) ? null : `${id} ${measure} ${years[y]}: ${sum}`
          }),
        ),
      ),
    )
  })

  test("the city's net is what is realised, less what is incurred, plus what comes from outside", () => {
    always((_, { scenarios }) =>
      firstOf(scenarios, ({ services, result: { id, years, city } }) =>
        firstOf(years.keys(), (y) => {
          let external = 0
          for (const { costs } of services)
            for (const { page } of costs)
              for (const { payer, öre } of page.funded)
                if (payer.by === 'external') for (let i = y; i < öre.length; i += years.length) external += öre[i] ?? 0
          const of = (measure: Measure) => yearly(city, measure, y, years.length)
          const expected = of('realisedBenefit') - of('incurred') + external
          return expected === of('net') ? null : `${id} ${years[y]}: ${of('net')} instead of ${expected}`
        }),
      ),
    )
  })

  test('a net effect is what its parts say, and the accumulated effect and payback follow', () => {
    always((_, { results }) =>
      firstOf(results, ({ id, years, city, departments, services }) =>
        firstOf([{ id: 'city', figures: city }, ...departments, ...services], ({ id: subject, figures }) => {
          let accumulated = 0
          const course: number[] = []
          const wrong = firstOf(years.keys(), (y) => {
            const of = (measure: Measure) => yearly(figures, measure, y, years.length)
            const net =
              of('realisedBenefit') -
              of('incurred') -
              of('charged') -
              of('paidFunding') +
              of('funded') +
              of('recovered')
            accumulated += net
            course.push(accumulated)
            if (net !== of('net')) return `net ${of('net')} instead of ${net}`
            if (accumulated !== of('accumulated')) return `accumulated ${of('accumulated')} instead of ${accumulated}`
            return null
          })
          if (wrong) return `${id} ${subject}: ${wrong}`
          const lastNegative = course.findLastIndex((value) => value < 0)
          const payback = lastNegative < 0 ? null : (years[lastNegative + 1] ?? null)
          return payback === figures.paybackYear ? null : `${id} ${subject}: payback ${figures.paybackYear}`
        }),
      ),
    )
  })

  test('the savings demand moves money between departments and changes nothing for the city', () => {
    always((_, { results }) =>
      firstOf(results, ({ id, years, city, departments }) =>
        firstOf(years.keys(), (y) => {
          const of = (figures: Figures, measure: Measure) => yearly(figures, measure, y, years.length)
          if (of(city, 'budgetEffect') !== of(city, 'net')) return `${id}: the city gains by demanding`
          return firstOf(departments, ({ id: department, figures }) => {
            const gained = department === 'central' ? of(city, 'savingsDemand') : 0
            const expected = of(figures, 'net') - of(figures, 'savingsDemand') + gained
            if (expected !== of(figures, 'budgetEffect')) return `${id} ${department}: budget effect`
            const gap = of(figures, 'savingsDemand') - of(figures, 'realisedBenefit')
            return gap === of(figures, 'gap') ? null : `${id} ${department}: gap`
          })
        }),
      ),
    )
  })

  test('no figure is missing without a problem that says why, and none is infinite or minus zero', () => {
    always((_, { results, problems }) => {
      // That a method has no answer for a cost is no fault of the document.
      const expected = (code: string) =>
        ['weights-not-positive', 'unit-mismatch', 'support-circular'].includes(code) || code.startsWith('game-')
      if (problems.some(({ severity, code }) => severity === 'error' && !expected(code)))
        return `a problem in a document without any: ${JSON.stringify(problems)}`
      return firstOf(results, ({ id, years, city, departments, services, problems: said }) =>
        firstOf(
          [{ id: 'city', figures: city }, ...departments, ...services],
          ({ id: subject, figures }) =>
            firstOf(measures, (measure) =>
              firstOf([...years, null], (year) => {
                const value = yearlyFigure(figures, measure, years, year)
                const where = `${id} ${subject} ${measure} ${year}`
                if (value === null)
                  return said.some(({ code }) => code === 'demand-not-by-service') ? null : `${where}: null`
                if (Object.is(value, -0)) return `${where}: −0`
                return Number.isFinite(value) ? null : `${where}: ${value}`
              }),
            ) ?? (Number.isFinite(figures.npv) ? null : `${id} ${subject}: npv ${figures.npv}`),
        ),
      )
    })
  })

  test('no pot is drawn above its cap, in any year or in all', () => {
    always((document, { scenarios }) =>
      firstOf(scenarios, (scenario) => firstOf(document.fundingPlans, ({ sources }) => overdrawn(sources, scenario))),
    )
  })

  test('no pot is overdrawn where many small claims crowd a small pot', () => {
    const amounts = [0.005, 0.015, 0.0049, 1.005, 33.335, 0.01]
    const caps = [0, 0.01, 0.05, 0.1, 1, 2.5]
    always((document) => {
      const draw = drawsOf(document)
      const next = (values: readonly number[]) => values[draw(values.length)] ?? 0
      const crowded: Model = {
        ...document,
        services: document.services.map((service) => ({
          ...service,
          costLines: service.costLines.map((line) => ({ ...line, amount: next(amounts) })),
        })),
        fundingPlans: document.fundingPlans.map((plan) => ({
          ...plan,
          sources: plan.sources.map((source) => ({
            ...source,
            phases: [],
            services: [],
            cap: next(caps),
            capByYear: next(caps),
          })),
        })),
      }
      const sources = crowded.fundingPlans.flatMap((plan) => plan.sources)
      return firstOf(calculateAll(crowded).scenarios, (scenario) => overdrawn(sources, scenario))
    })
  })

  test('nobody with a zero share pays an öre', () => {
    always((_, { scenarios, frame }) =>
      firstOf(scenarios, ({ resolved, services }) =>
        firstOf(services, ({ costs }) =>
          firstOf(costs, ({ line, page, fractions }) => {
            if (!page.charged || !fractions) return null
            return firstOf(page.charged.keys(), (i) =>
              fractions[i] === 0 && page.charged?.[i] !== 0
                ? `${resolved.id} ${line.id} ${frame.ids[Math.floor(i / frame.years.length)]} pays ${page.charged?.[i]}`
                : null,
            )
          }),
        ),
      ),
    )
  })
})

/** A cap is a plain amount or by year in generated documents. */
function capOf(series: Series | null, year: number): number {
  const cell = typeof series === 'object' ? (series === null ? Infinity : (series[String(year)] ?? 0)) : series
  return Math.round(Number(cell) * 1e6) / 1e4
}

function overdrawn(sources: readonly FundingSource[], { services, result }: ScenarioCalculation): string | null {
  return firstOf(sources, (source) => {
    let total = 0
    const wrong = firstOf(result.years.entries(), ([y, year]) => {
      let drawn = 0
      for (const { costs } of services)
        for (const { page } of costs)
          for (const funded of page.funded)
            if (funded.source === source.id)
              for (let i = y; i < funded.öre.length; i += result.years.length) drawn += funded.öre[i] ?? 0
      total += drawn
      const cap = capOf(source.capByYear, year)
      return drawn > cap ? `${result.id} ${source.id} ${year}: ${drawn} öre drawn, cap ${cap}` : null
    })
    const cap = source.cap === null ? Infinity : Math.round(Number(source.cap) * 1e6) / 1e4
    return wrong ?? (total > cap ? `${result.id} ${source.id}: ${total} öre drawn, cap ${cap}` : null)
  })
}

describe('what may be changed without changing the figures', () => {
  test('the order of departments, services, lines, participants, drivers, assumptions and scenarios, to the bit', () => {
    always((document, calculation) => {
      const draw = drawsOf(document)
      const shuffled = <T>(items: readonly T[]): T[] => {
        const left = [...items]
        return items.flatMap(() => left.splice(draw(left.length), 1))
      }
      const shuffledRecord = <T>(record: Readonly<Record<string, T>>) =>
        Object.fromEntries(shuffled(Object.entries(record)))
      const other: Model = {
        ...document,
        departments: shuffled(document.departments),
        drivers: shuffled(document.drivers).map((driver) => ({ ...driver, values: shuffledRecord(driver.values) })),
        assumptions: shuffled(document.assumptions),
        operatingModels: shuffled(document.operatingModels),
        services: shuffled(document.services).map((service) => ({
          ...service,
          participants: shuffled(service.participants),
          costLines: shuffled(service.costLines),
          benefitLines: shuffled(service.benefitLines),
        })),
        scenarios: shuffled(document.scenarios),
      }
      return differenceOf(calculateAll(other), calculation, false)
    })
  })

  test('adding a department with zero drivers changes no driver-proportional share, to the bit', () => {
    const withoutPots = documents({ onlyDrivers: true, mergers: false }).map(
      (document): Model => ({
        ...document,
        scenarios: document.scenarios.map((scenario) => ({ ...scenario, fundingPlan: null })),
      }),
    )
    fc.assert(
      fc.property(withoutPots, fc.constantFrom('aaa', 'ccc', 'zzz'), (document, id) => {
        const larger: Model = {
          ...document,
          departments: [...document.departments, { id, name: id, kind: 'agency', note: '' }],
          drivers: document.drivers.map((driver, i) =>
            i === 1 ? { ...driver, values: { ...driver.values, [id]: 0 } } : driver,
          ),
          services: document.services.map((service) => ({
            ...service,
            participants: [{ id }, ...service.participants],
          })),
        }
        const [before, after] = [calculateAll(document), calculateAll(larger)]
        expect(
          firstOf(before.scenarios.entries(), ([s, { services }]) =>
            firstOf(services.entries(), ([k, { costs }]) =>
              firstOf(costs.entries(), ([l, { page }]) => {
                const other = after.scenarios[s]?.services[k]?.costs[l]?.page
                if (!page.charged || !other?.charged) return null
                const years = before.frame.years.length
                return firstOf(before.frame.ids.entries(), ([row, department]) => {
                  const to = after.frame.rowOf.get(department) ?? -1
                  return firstOf(before.frame.years.keys(), (y) =>
                    page.charged?.[row * years + y] === other.charged?.[to * years + y]
                      ? null
                      : `${page.line.id} ${department} ${y}`,
                  )
                })
              }),
            ),
          ),
        ).toBeNull()
      }),
      { numRuns: cases },
    )
  })
})

/** Every kr amount × 4: a power of two, so that unrounded results scale to the last bit. */
function scaled(document: Model): Model {
  const cell = (value: number | string) =>
    typeof value === 'number' ? value * 4 : isFormula(value) ? `=4 * (${value.slice(1)})` : value
  const all = (series: Series): Series =>
    typeof series === 'object'
      ? Object.fromEntries(Object.entries(series).map(([year, value]) => [year, cell(value)]))
      : cell(series)
  return {
    ...document,
    services: document.services.map((service) => ({
      ...service,
      costLines: service.costLines.map((line) => ({
        ...line,
        amount: all(line.amount),
        variants: Object.fromEntries(
          Object.entries(line.variants).map(([id, variant]) => [
            id,
            variant && { ...variant, amount: all(variant.amount) },
          ]),
        ),
      })),
      benefitLines: service.benefitLines.map((line) => ({ ...line, amount: all(line.amount) })),
    })),
    fundingPlans: document.fundingPlans.map((plan) => ({
      ...plan,
      sources: plan.sources.map((source) => ({
        ...source,
        cap: source.cap === null ? null : cell(source.cap),
        capByYear: source.capByYear === null ? null : all(source.capByYear),
      })),
    })),
  }
}

describe('scaling', () => {
  test('every kr amount × 4 gives every unrounded result × 4, and the same shares', () => {
    const times4 = (a: Float64Array, b: Float64Array | undefined) =>
      b !== undefined && a.length === b.length && a.every((value, i) => Object.is(value * 4 || 0, b[i] || 0))
    always((document, { scenarios }) => {
      const larger = calculateAll(scaled(document))
      return firstOf(scenarios.entries(), ([s, { services }]) =>
        firstOf(services.entries(), ([k, { service, costs, benefits }]) => {
          const other = larger.scenarios[s]?.services[k]
          return (
            firstOf(benefits.entries(), ([l, { benefit, line }]) =>
              times4(benefit.realised, other?.benefits[l]?.benefit.realised) ? null : `${service.id} ${line.id}`,
            ) ??
            firstOf(costs.entries(), ([l, { incurred, funding, fractions, line }]) => {
              const that = other?.costs[l]
              if (!times4(incurred.amounts, that?.incurred.amounts)) return `${service.id} ${line.id}: incurred`
              if (!times4(funding.rest, that?.funding.rest)) return `${service.id} ${line.id}: rest`
              if (funding.funded.some(({ amounts }, f) => !times4(amounts, that?.funding.funded[f]?.amounts)))
                return `${service.id} ${line.id}: funded`
              return !fractions || fractions.every((value, i) => Object.is(value, that?.fractions?.[i]))
                ? null
                : `${service.id} ${line.id}: shares`
            })
          )
        }),
      )
    })
  })
})
