// A distribution as it is typed and shown in the cell of its assumption, read back as exactly the same distribution.
// Example: 'triangulär(20 %; 40 %; 60 %)' ⇄ { distribution: 'triangular', min: 0.2, likeliest: 0.4, max: 0.6, nominal:
// 'likeliest' }; 'diskret(10: 0,2; 20: 0,8; medel)'. A last word says what stands for it when nothing is drawn.
import {
  type DistributionKind,
  distributionFunctions,
  distributionNamed,
  distributionShown,
  type Nominal,
  nominalNamed,
} from '../formula/distributions.ts'
import { type Language, textOf } from '../language/index.ts'
import { parseInUnit, parseNumber, typedInUnit, typedNumber } from '../numbers.ts'
import { fail, ok, type Place, type Problem, problem, type Result } from '../problem.ts'
import { faultOf } from './distribution.ts'
import type { Distribution } from './schema.ts'

/** The value of an assumption, in the model or in a scenario. */
export function takesDistribution(place: Place): boolean {
  return /^(?:assumptions\/[^/]+\/value|scenarios\/[^/]+\/overrides\/[^/]+)$/.test(place)
}

/** 'triangulär(10; 15; 22)', in the language's words and numbers. */
export function distributionText(value: Distribution, unit: string, language: Language): string {
  return `${distributionShown(value.distribution, language)}(${partsOf(value, unit, language).join('; ')})`
}

/** As it is typed, with thousands grouped: 'pert(500 000; 550 000; 800 000)'. It is read back as the same, too. */
export function groupedDistribution(value: Distribution, unit: string, language: Language): string {
  return distributionText(value, unit, language).replace(/(?<![\d.,])\d{4,}/g, (digits) =>
    digits.replace(/\B(?=(?:\d{3})+$)/g, language === 'sv' ? '\u00a0' : ','),
  )
}

/** 'triangulär 10; 15; 22', for running text. */
export function distributionWords(value: Distribution, unit: string, language: Language): string {
  return groupedDistribution(value, unit, language).replace('(', ' ').replace(/\)$/, '')
}

function partsOf(value: Distribution, unit: string, language: Language): string[] {
  const figures =
    value.distribution === 'discrete'
      ? value.outcomes.map(
          (one) => `${typedInUnit(one.value, unit, language)}: ${typedNumber(one.probability, language)}`,
        )
      : distributionFunctions[value.distribution].parameters.map((name) =>
          typedInUnit(Number(value[name]), unit, language),
        )
  const [usual] = distributionFunctions[value.distribution].nominals
  return value.nominal === usual ? figures : [...figures, textOf(language, `distribution.nominal.${value.nominal}`)]
}

/** null: the text does not look like a distribution. One that makes no sense is a problem without a place. */
export function readDistribution(typed: string, unit: string, language: Language): Result<Distribution> | null {
  const [, equals = '', word = '', open = '', rest = ''] =
    /^(=?)\s*(\p{L}+)\s*(\(?)(.*)$/su.exec(typed.normalize('NFC').trim()) ?? []
  const kind = distributionNamed(word)
  if (kind === undefined) return null
  // Without parentheses, as it stands in running text; but "= normal - 5" is a formula.
  if (open === '' && (equals !== '' || !/^\s*[-+\u2212]?\d/.test(rest))) return null
  const inner = open === '' ? rest : rest.replace(/\)\s*$/, '')
  const parts = separated(inner, language).map((part) => part.trim())
  const read = distributionOf(kind, parts, unit, language)
  if (!read.ok)
    return fail({ ...read.problem, values: { kind, text: typed.trim().slice(0, 80), ...read.problem.values } })
  const fault = faultOf(read.value)
  return fault ? fail(fault) : read
}

/** By semicolons; where there are none, by commas that are no decimals. */
function separated(text: string, language: Language): string[] {
  if (text.includes(';')) return text.split(';')
  if (/,[ \u00a0]/.test(text)) return text.split(/,[ \u00a0]+/)
  // One outcome alone has nothing to separate: its comma groups thousands.
  return language === 'en' && text.split(':').length !== 2 ? text.split(',') : [text]
}

function distributionOf(
  kind: DistributionKind,
  parts: readonly string[],
  unit: string,
  language: Language,
): Result<Distribution> {
  const { parameters, nominals } = distributionFunctions[kind]
  const isDiscrete = kind === 'discrete'
  const last = parts.at(-1) ?? ''
  const hasWord = isDiscrete ? parts.length > 1 && !last.includes(':') : parts.length === parameters.length + 1
  const nominal: Nominal | undefined = hasWord ? nominalNamed(last, kind) : nominals[0]
  if (nominal === undefined) return fail(problem('distribution-nominal', '', { word: last.slice(0, 40) }))
  const told = hasWord ? parts.slice(0, -1) : parts
  const pairs = told.map((part) => part.split(':'))
  const isWhole = isDiscrete ? pairs.every(({ length }) => length === 2) : told.length === parameters.length
  if (!isWhole) return fail(problem('distribution-figures'))
  const figures = figuresOf(
    pairs.map(([figure = '']) => figure.trim()),
    unit,
    language,
  )
  if (!figures.ok) return figures
  if (!isDiscrete) {
    const named = Object.fromEntries(parameters.map((name, i) => [name, figures.value[i] ?? 0]))
    return ok({ distribution: kind, ...named, nominal } as Distribution)
  }
  const probabilities = figuresOf(
    pairs.map(([, probability = '']) => probability.trim()),
    '',
    language,
  )
  if (!probabilities.ok) return probabilities
  const outcomes = figures.value.map((value, i) => ({ value, probability: probabilities.value[i] ?? 0 }))
  return ok({ distribution: kind, outcomes, nominal } as Distribution)
}

/**
 * Percent without its sign is judged for all of them together: 0,2; 0,5; 1 are fractions, since one is below 1 and none
 * above, while 20; 40; 60 and 0; 1 are percent.
 */
function figuresOf(texts: readonly string[], unit: string, language: Language): Result<number[]> {
  const bare = unit === '%' ? texts.filter((text) => !text.endsWith('%')) : []
  const sizes = bare.map((text) => Math.abs(parseNumber(text, language) ?? 0))
  const areFractions = sizes.some((size) => size > 0 && size < 1) && sizes.every((size) => size <= 1)
  const numbers: number[] = []
  for (const text of texts) {
    if (text === '') return fail(problem('distribution-figures'))
    const inPercent = unit === '%' && !text.endsWith('%') && !areFractions
    const number = inPercent
      ? parseNumber(`${text} %`, language)
      : areFractions
        ? parseNumber(text, language)
        : parseInUnit(text, unit, language)
    if (number === null) return fail(problem('distribution-figure', '', { figure: text.slice(0, 40) }))
    numbers.push(number)
  }
  return ok(numbers)
}

/** What is wrong with text where a number, a formula or a distribution should stand. */
export function textProblem(typed: string, place: Place, unit = ''): Problem {
  if (typed.trim() === '') return problem('cell-empty', place)
  const text = typed.slice(0, 80)
  const read = (['sv', 'en'] as const).flatMap((language) => readDistribution(typed, unit, language) ?? [])
  if (read.length === 0) return problem('cell-not-a-number', place, { text })
  if (/^(?:assumptions\/[^/]+\/value|scenarios\/[^/]+\/overrides\/[^/]+)\/\d{4}$/.test(place))
    return problem('distribution-by-year', place, { text })
  if (!takesDistribution(place)) return problem('distribution-misplaced', place, { text })
  // Kept as typed, in the language of whoever typed it.
  const wrong = read.find((one) => !one.ok)
  return wrong && !wrong.ok ? { ...wrong.problem, where: place } : problem('distribution-unread', place, { text })
}

/** A copied distribution in the other language; text that is none comes back as it was. */
export function translateDistribution(typed: string, from: Language, to: Language): string {
  // Percent signs are in the text; a unit that is not percent does not change what is written.
  const unit = typed.includes('%') ? '%' : ''
  const read = readDistribution(typed, unit, from)
  return read?.ok ? distributionText(read.value, unit, to) : typed
}
