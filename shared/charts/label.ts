// What a screen reader says instead of a drawing: the sentence, what is shown, and the figures.
import { type Language, text } from '../language/index.ts'
import { formatMoney, type MoneyUnit } from '../numbers.ts'

export function chartLabel(
  title: string,
  subtitle: string,
  figures: readonly { readonly label: string; readonly öre: number }[],
  unit: MoneyUnit,
  language: Language,
): string {
  const spoken = figures.map(({ label, öre }) => `${label} ${formatMoney(öre, unit, language)}`).join('; ')
  return text(language, 'chart.label', { title, subtitle, figures: spoken })
}
