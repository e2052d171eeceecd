// The cost game of a service against what the calculation itself says when only a group takes part.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Scope, scopeOf } from '../../shared/analysis/scope.ts'
import { eachModel, serviceGame } from '../../shared/analysis/serviceGame.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { splitPartOf } from '../../shared/calculation/split.ts'
import type { Model } from '../../shared/document/schema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { documents } from './generatedDocument.ts'

const cases = Number(process.env.CASES ?? 1000)

function gameOf(document: Model, scenario: string, service: string, on: 'period' | number) {
  const scope = scopeOf(document, calculateAll(document), scenario, service, on)
  const calculated = scope?.services[0]
  const game = scope && calculated ? serviceGame(scope, calculated) : null
  return scope && game ? { scope, game } : null
}

describe('the care diary, 2016', () => {
  const found = gameOf(omsorgsdagboken(), 'a-lika', 'omsorgsdagboken', 2016)
  if (!found) throw new Error('no game')
  const { played, asked } = found.game
  const cost = (...names: string[]) => {
    const { frame } = found.scope
    return played.game?.cost(Uint8Array.from(played.players, (row) => (names.includes(frame.names[row] ?? '') ? 1 : 0)))
  }

  test('all 14 together cost 2 100 tkr, and each is asked 150 tkr', () => {
    expect(played.players).toHaveLength(14)
    expect(played.game?.cost(new Uint8Array(14).fill(1))).toBeCloseTo(2_100_000, 6)
    for (const share of asked) expect(share).toBeCloseTo(150_000, 6)
  })

  test('Älvsjö alone is cheapest on its own: 50 tkr and its users’ part of 3 780 tkr', () => {
    expect(cost('Älvsjö')).toBeCloseTo(50_000 + (3_780_000 * 694) / 26_777, 4)
  })

  test('a few large ones are cheapest with the operator: 1 820 tkr and 20 tkr each', () => {
    const large = ['Södermalm', 'Enskede-Årsta-Vantör', 'Östermalm', 'Hässelby-Vällingby', 'Farsta', 'Bromma']
    expect(cost(...large, 'Hägersten-Liljeholmen', 'Kungsholmen', 'Norrmalm')).toBeCloseTo(1_820_000 + 9 * 20_000, 4)
  })
})

/** Σ weight × what the shared lines of some kind cost when only the participants of `keep` are there; kr. */
function costOf(
  document: Model,
  scope: Scope,
  keep: ReadonlySet<number>,
  model: string | null,
  operated: boolean,
): number {
  const { frame } = scope
  const [first] = scope.services
  if (!first) throw new Error('no service')
  const years = frame.years.length
  const last = scope.weights.findLastIndex((weight) => weight !== 0)
  const id = scope.scenario.resolved.id
  const restricted: Model = {
    ...document,
    services: document.services.map((service) =>
      service.id === first.service.id
        ? {
            ...service,
            participants: service.participants.filter((one) => {
              const row = frame.rowOf.get(one.id) ?? -1
              const final = frame.head[row * years + last] ?? -1
              return keep.has(final < 0 ? row : final)
            }),
          }
        : service,
    ),
    scenarios: document.scenarios.map((scenario) =>
      scenario.id === id && model !== null
        ? { ...scenario, operatingModel: model, operatingModelByService: { [first.service.id]: model } }
        : scenario,
    ),
  }
  const calculated = calculateAll(restricted)
    .scenarios.find(({ resolved }) => resolved.id === id)
    ?.services.find(({ service }) => service.id === first.service.id)
  let cost = 0
  for (const { line, incurred } of calculated?.costs ?? []) {
    const shared = splitPartOf(scope.scenario.resolved.splitRule, first.service, line) !== null
    if (!shared || line.incurredBy.by === 'participants' || (line.incurredBy.by === 'operator') !== operated) continue
    incurred.amounts.forEach((amount, i) => {
      const y = i % years
      const someone = frame.ids.some((_, d) => calculated?.members[d * years + y])
      // What is bought although nobody takes part that year is nobody's cost in the game.
      if (someone || incurred.bearer === null) cost += (scope.weights[y] ?? 0) * amount
    })
  }
  return cost
}

/** A capitalised outlay of a year when nobody takes part is still written off later, by the calculation only. */
function withoutCapital(document: Model): Model {
  const costLines = (lines: Model['services'][number]['costLines']) => lines.map(({ capitalised: _, ...line }) => line)
  return {
    ...document,
    services: document.services.map((service) => ({ ...service, costLines: costLines(service.costLines) })),
  }
}

describe('generated documents', () => {
  test('a group costs what the calculation says when only that group takes part', () => {
    let tried = 0
    fc.assert(
      fc.property(documents(), fc.integer({ min: 1, max: 63 }), fc.boolean(), (given, mask, wholePeriod) => {
        const document = withoutCapital(given)
        for (const { id } of document.scenarios)
          for (const { id: service } of document.services) {
            const found = gameOf(document, id, service, wholePeriod ? 'period' : document.settings.firstYear)
            if (!found?.game.played.game) continue
            const { scope, game } = found
            const { players } = game.played
            const group = Uint8Array.from(players, (_, i) => (mask >> (i % 6)) & 1)
            const keep = new Set(players.filter((_, i) => group[i] === 1))
            if (keep.size === 0) continue
            const each = eachModel(document.operatingModels)
            const [calculated] = scope.services
            const common = costOf(document, scope, keep, null, false)
            const apart = calculated?.model?.operator.by === 'each'
            const model = apart ? 0 : costOf(document, scope, keep, null, true)
            const alone =
              apart || !each || keep.size === players.length
                ? Number.POSITIVE_INFINITY
                : costOf(document, scope, keep, each.id, true)
            const expected = common + Math.min(model, alone)
            const size = Math.abs(common) + Math.abs(model) + 1
            tried++
            expect(Math.abs((game.played.game?.cost(group) ?? Number.NaN) - expected) / size).toBeLessThan(1e-9)
          }
      }),
      // Most documents hold no game: enough of them for a few dozen that do.
      { numRuns: Math.max(150, Math.ceil(cases / 10)) },
    )
    expect(tried).toBeGreaterThan(5)
  })
})
