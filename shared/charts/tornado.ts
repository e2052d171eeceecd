// What the city's net present value hangs on: one assumption at a time at its P10 and its P90, the widest at the top.
// Example: the correction from 17 to 37 %: −7,5 to −10,4 mnkr.
import { wordRange, wordValue } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import { noticeable } from '../money.ts'
import { formatMoney, type MoneyUnit } from '../numbers.ts'
import type { Simulated } from '../uncertainty/simulate.ts'
import type { TornadoData } from './data.ts'

/** More bars than this say nothing more; the table beside has them all. */
const most = 10

/** null: nothing is uncertain, or it could not be calculated. */
export function tornado(
  { scenario, name, nominal, influences }: Pick<Simulated, 'scenario' | 'name' | 'nominal' | 'influences'>,
  { unit, language }: { readonly unit: MoneyUnit; readonly language: Language },
): TornadoData | null {
  if (!Number.isFinite(nominal)) return null
  const rows = influences
    .filter(({ atLow, atHigh }) => Number.isFinite(atLow) && Number.isFinite(atHigh))
    .slice(0, most)
    .map(({ low, high, atLow, atHigh, unit: own, ...one }) => ({
      label: one.name,
      low: wordValue(low, own, language),
      high: wordValue(high, own, language),
      atLow,
      atHigh,
    }))
  const widest = rows[0]
  if (!widest) return null
  const ends = [widest.atLow, widest.atHigh].sort((a, b) => a - b) as [number, number]
  const title =
    ends[1] - ends[0] < noticeable
      ? text(language, 'chart.tornado.title.none')
      : text(language, 'chart.tornado.title', {
          name: widest.label,
          low: widest.low,
          high: widest.high,
          ...prefixed(wordRange(...ends, unit, language)),
        })
  const subtitle = text(language, 'chart.tornado.subtitle', {
    scenario: name,
    unit: text(language, `term.unit.${unit}`),
    base: formatMoney(nominal, unit, language),
  })
  const spoken = rows.map(({ label, low, high, atLow, atHigh }) =>
    text(language, 'chart.tornado.spoken', {
      name: label,
      low,
      high,
      atLow: formatMoney(atLow, unit, language),
      atHigh: formatMoney(atHigh, unit, language),
    }),
  )
  const label = text(language, 'chart.label', { title, subtitle, figures: spoken.join('; ') })
  return { kind: 'tornado', id: `${scenario}-tornado`, title, subtitle, label, unit, language, base: nominal, rows }
}

const prefixed = ({ low, high }: { low: string; high: string }) => ({ from: low, to: high })
