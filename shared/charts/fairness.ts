// The two charts of the fairness screen: what each might pay by method, and what each pays beyond its cost apart.
// Example: Älvsjö 2016: a dot at 150 tkr, rings from −22 to 150; bar +2 tkr beyond what it would cost alone.
import type { FairnessAnswer } from '../analysis/fairness.ts'
import { wordMoney } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import { noticeable } from '../money.ts'
import { formatMoney, type MoneyUnit } from '../numbers.ts'
import type { DotsData, ExcessData } from './data.ts'
import { chartSvg } from './drawing.ts'
import { chartLabel } from './label.ts'
import { night, paper } from './palette.ts'
import { rowHeight } from './rowAxes.ts'

export interface FairnessChartWords {
  readonly unit: MoneyUnit
  readonly language: Language
  readonly width: number
  readonly dark: boolean
}

/** null: no two methods to tell apart. */
export function methodDots(answer: FairnessAnswer, unit: MoneyUnit, language: Language): DotsData | null {
  const usable = answer.methods.flatMap(({ charged }) =>
    charged && answer.departments.some((_, i) => charged[i] !== 0) ? [charged] : [],
  )
  if (usable.length < 2 || answer.departments.some(({ charged }) => Number.isNaN(charged))) return null
  const rows = answer.departments.map(({ name, charged }, i) => ({
    label: name,
    now: charged,
    others: usable.map((of) => of[i] ?? 0),
  }))
  const spread = ({ others }: (typeof rows)[number]) => Math.max(...others) - Math.min(...others)
  const widest = rows.toSorted((a, b) => spread(b) - spread(a))[0]
  if (!widest) return null
  const money = (öre: number) => wordMoney(öre, unit, language)
  const title =
    spread(widest) < noticeable
      ? text(language, 'chart.dots.title.same')
      : text(language, 'chart.dots.title.differ', {
          department: widest.label,
          low: money(Math.min(...widest.others)),
          high: money(Math.max(...widest.others)),
        })
  const subtitle = text(language, 'chart.dots.subtitle', of(answer, unit, language))
  const spoken = rows.map(({ label, now, others }) =>
    text(language, 'chart.dots.spoken', {
      department: label,
      now: formatMoney(now, unit, language),
      low: formatMoney(Math.min(...others), unit, language),
      high: formatMoney(Math.max(...others), unit, language),
    }),
  )
  const label = text(language, 'chart.label', { title, subtitle, figures: spoken.join('; ') })
  return { kind: 'dots', id: `${answer.question.scenario}-dots`, title, subtitle, label, unit, language, rows }
}

/** null: no game to test groups by. */
export function excessBars(answer: FairnessAnswer, unit: MoneyUnit, language: Language): ExcessData | null {
  const { group } = answer
  if (group.kind !== 'tested') return null
  const several = group.blocking.filter(({ names }) => names.length > 1).slice(0, 3)
  const rows = [
    ...several.map(({ names, excess }) => ({ label: sentenceCase(groupName(names, answer, language)), öre: excess })),
    ...group.ones.map(({ name, excess }) => ({ label: name, öre: excess })),
  ].toSorted((a, b) => b.öre - a.öre)
  const [worst] = rows
  if (!worst) return null
  const title =
    worst.öre < noticeable
      ? text(language, 'chart.excess.title.none')
      : text(language, 'chart.excess.title.some', { name: worst.label, amount: wordMoney(worst.öre, unit, language) })
  const subtitle = text(language, 'chart.excess.subtitle', of(answer, unit, language))
  const label = chartLabel(title, subtitle, rows, unit, language)
  return { kind: 'excess', id: `${answer.question.scenario}-excess`, title, subtitle, label, unit, language, rows }
}

/** "Älvsjö och Skarpnäck", "Älvsjö, Skarpnäck och 3 till". */
export function shortNames(names: readonly string[], language: Language, most = 2): string {
  const shown = names.slice(0, most)
  const rest = names.length - shown.length
  const last = shown.at(-1) ?? ''
  if (rest > 0) return text(language, 'fairness.andOthers', { names: shown.join(', '), count: rest })
  return shown.length < 2 ? last : text(language, 'fairness.and', { first: shown.slice(0, -1).join(', '), last })
}

export const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** A group of those who take part: "Älvsjö och Skarpnäck", or "alla utom Älvsjö" when that says more. */
export function groupName(names: readonly string[], { departments }: FairnessAnswer, language: Language, most = 2) {
  const missing = departments.filter(({ name }) => !names.includes(name)).map(({ name }) => name)
  if (names.length <= most || missing.length === 0 || missing.length > most) return shortNames(names, language, most)
  return text(language, 'fairness.allBut', { names: shortNames(missing, language, most) })
}

function of(answer: FairnessAnswer, unit: MoneyUnit, language: Language) {
  const { on } = answer.question
  return {
    scenario: answer.scenario,
    on: on === 'period' ? text(language, 'fairness.on.period') : String(on),
    unit: text(language, `term.unit.${unit}`),
  }
}

export function fairnessCharts(answer: FairnessAnswer, { unit, language, width, dark }: FairnessChartWords) {
  const charts = [methodDots(answer, unit, language), excessBars(answer, unit, language)]
  return charts
    .filter((chart) => chart !== null)
    .map((chart) => ({
      kind: chart.kind,
      title: chart.title,
      subtitle: chart.subtitle,
      svg: chartSvg(chart, {
        width,
        height: 34 + rowHeight * chart.rows.length,
        palette: dark ? night : paper,
      }),
    }))
}
