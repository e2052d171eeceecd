// What the explorer found as a drawing: each combination a dot, the best trade-offs marked.
// Example: of 96 combinations 3 are best: "3 av 96 är bästa avvägningar mellan staden och den som förlorar mest".
import type { Explored } from '../analysis/explorer.ts'
import { paretoFront } from '../analysis/ranking.ts'
import { type Language, text } from '../language/index.ts'
import { formatMoney, type MoneyUnit } from '../numbers.ts'
import type { TradeOffData } from './data.ts'

interface Words {
  readonly unit: MoneyUnit
  readonly language: Language
  readonly scenario: string
  readonly nameOf: (explored: Explored) => string
}

/** null: nothing that could be calculated. `chosen`: ringed. */
export function tradeOff(
  found: readonly Explored[],
  chosen: Explored | null,
  { unit, language, scenario, nameOf }: Words,
): TradeOffData | null {
  const front = new Set(paretoFront(found))
  const dots = found.flatMap((explored) => {
    const { cityNpv: city, largestLoss: loss } = explored
    if (city === null || loss === null || !Number.isFinite(loss)) return []
    return [{ label: nameOf(explored), city, loss, best: front.has(explored), chosen: explored === chosen }]
  })
  if (dots.length === 0) return null
  const unitName = text(language, `term.unit.${unit}`)
  const best = dots.filter((dot) => dot.best)
  const title = text(language, 'chart.tradeOff.title', { best: best.length, count: dots.length })
  const subtitle = text(language, 'chart.tradeOff.subtitle', { scenario, unit: unitName })
  // Read aloud: what is on the line; the table beside it has them all.
  const spoken = best.map(({ label, city, loss }) =>
    text(language, 'chart.tradeOff.spoken', {
      name: label,
      city: formatMoney(city, unit, language),
      loss: formatMoney(loss, unit, language),
    }),
  )
  return {
    kind: 'tradeOff',
    id: 'explored-trade-off',
    title,
    subtitle,
    label: text(language, 'chart.label', { title, subtitle, figures: spoken.slice(0, 12).join('; ') }),
    unit,
    language,
    across: text(language, 'chart.tradeOff.city', { unit: unitName }),
    upwards: text(language, 'chart.tradeOff.loss', { unit: unitName }),
    dots,
  }
}
