// Samples with nasty things in random cells: nothing throws, and every figure is a finite number or missing.
import fc from 'fast-check'
import { test } from 'vitest'
import { calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import { measures, yearlyFigure } from '../../shared/calculation/results.ts'
import { documentSchema, type Model } from '../../shared/document/schema.ts'
import { wordProblem } from '../../shared/language/index.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'
import { documents } from './generatedDocument.ts'

const nasty: readonly (string | number)[] = [
  1e308,
  -1e308,
  Number.MAX_VALUE,
  5e-324,
  1e-320,
  -0,
  0,
  -1,
  2 ** 53,
  1e15,
  -1e13,
  0.1 + 0.2,
  '',
  ' ',
  'tolv',
  '12,5',
  '1 000',
  'NaN',
  'Infinity',
  'null',
  '__proto__',
  'constructor',
  '=',
  '==',
  '=1/0',
  '=0/0',
  '=-1^0.5',
  '=1e308*10',
  '=1e-320/1e300',
  '=constructor',
  '=toString',
  '=config({})',
  '=1:1e9',
  '=sum(year)',
  '=share(antal)',
  '=index(index)',
  '=ramp(2020, 2010)',
  '=if(1/0, 1, 2)',
  `=${'('.repeat(60)}1${')'.repeat(60)}`,
  `=${'('.repeat(10_000)}1`,
  `=${'1+'.repeat(900)}1`,
  '=round(1e308, 300)',
  '=max(1, 1/0)',
  '=folkmangd_2010 * 1e300',
  '=anvandare / (anvandare - anvandare)',
  '\u0000',
  '\u202Ehej',
  '🙂',
  'x'.repeat(10_000),
]

interface Slot {
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string | number
}

/** Fields that are written as text or whole years, and hold no cell. */
const noCells = new Set(['id', 'name', 'formatVersion', 'firstYear', 'lastYear', 'baseYear'])

/** Every number, and every text that could be a cell. */
function slotsOf(value: unknown, found: Slot[] = []): Slot[] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>
    const inner = holder[key]
    if ((typeof inner === 'number' || typeof inner === 'string') && !noCells.has(key)) found.push({ holder, key })
    else slotsOf(inner, found)
  }
  return found
}

function changed(document: Model, changes: readonly (readonly [place: number, what: number])[]): Model {
  const copy = structuredClone(document)
  const slots = slotsOf(copy)
  const undo = changes.flatMap(([place, what]) => {
    const slot = slots[place % slots.length]
    if (!slot) return []
    const before = Reflect.get(slot.holder, slot.key)
    Reflect.set(slot.holder, slot.key, nasty[what % nasty.length])
    return [() => Reflect.set(slot.holder, slot.key, before)]
  })
  // Only cells may hold anything: fields that may not go back to what they were, the last changed first.
  while (undo.length > 0 && !documentSchema.safeParse(copy).success) undo.pop()?.()
  return copy
}

function isFitToShow(document: Model, cache = newCache()): void {
  const calculation = calculateAll(document, cache)
  for (const { years, city, departments, services } of calculation.results)
    for (const { figures } of [{ figures: city }, ...departments, ...services]) {
      for (const measure of measures)
        for (const year of [...years, null]) {
          const value = yearlyFigure(figures, measure, years, year)
          if (value !== null && !Number.isFinite(value)) throw new Error(`${measure} ${year}: ${value}`)
        }
      for (const value of [figures.npv, figures.lostBenefit, figures.remainingBookValue])
        if (!Number.isNaN(value) && !Number.isFinite(value)) throw new Error(`a figure of the period is ${value}`)
      if (figures.benefitCostRatio !== null && !Number.isFinite(figures.benefitCostRatio))
        throw new Error(`a ratio of ${figures.benefitCostRatio}`)
    }
  const oneOfEach = new Map(calculation.problems.map((problem) => [problem.code, problem]))
  for (const problem of oneOfEach.values())
    for (const language of ['sv', 'en'] as const) {
      const { message } = wordProblem(language, problem)
      if (/undefined|\bNaN\b(?!”)/.test(message) && !JSON.stringify(problem.values).includes('NaN'))
        throw new Error(`${problem.code}: ${message}`)
    }
}

const changes = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 })
const care = omsorgsdagboken()
const programme = stockholm2010()

test('nasty cells in the samples', () => {
  fc.assert(
    fc.property(fc.boolean(), changes, (small, where) => {
      isFitToShow(changed(small ? care : programme, where))
    }),
    { numRuns: 100 },
  )
}, 180_000)

test('nasty cells in generated documents', () => {
  fc.assert(
    fc.property(documents(), changes, (document, where) => {
      isFitToShow(changed(document, where))
    }),
    { numRuns: 1000 },
  )
}, 180_000)

test('one nasty value in every cell of the care diary, in turn', () => {
  const slots = slotsOf(structuredClone(care)).length
  const cache = newCache()
  for (let place = 0; place < slots; place += 7) isFitToShow(changed(care, [[place, place]]), cache)
}, 180_000)
