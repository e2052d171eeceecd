import type { Combination, Explored } from '../../../shared/analysis/explorer.ts'
import type { RankedMeasure } from '../../../shared/analysis/ranking.ts'
import { formatMoney, formatNumber, type MoneyUnit } from '../../../shared/numbers.ts'
import type { Words } from '../../ui/words.ts'

export const ruleName = ({ rule }: Combination, { t }: Words): string => rule?.name ?? t('explore.noRule')
export const planName = ({ plan }: Combination, { t }: Words): string => plan?.name ?? t('explore.noPlan')

export function combinationName(combination: Combination, words: Words): string {
  return [combination.model.name, ruleName(combination, words), planName(combination, words)].join(' · ')
}

/** Steady between answers, which hold new objects. */
export function combinationKey({ model, rule, plan }: Combination): string {
  return `${model.id} ${rule?.id ?? ''} ${plan?.id ?? ''}`
}

/** Stability is told where the games have been asked for. */
export const shownMeasures = [
  'losers',
  'largestLoss',
  'cityNpv',
  'gapYears',
  'stability',
] as const satisfies readonly RankedMeasure[]
export type ShownMeasure = (typeof shownMeasures)[number]

export function measuresOf(games: boolean): readonly ShownMeasure[] {
  return games ? shownMeasures : shownMeasures.filter((measure) => measure !== 'stability')
}

export function measureText(explored: Explored, measure: ShownMeasure, unit: MoneyUnit, words: Words): string {
  const value = explored[measure]
  if (measure === 'stability' && value === 0) return words.t('explore.stable')
  return measure === 'cityNpv' || measure === 'largestLoss' || measure === 'stability'
    ? formatMoney(value, unit, words.language)
    : formatNumber(value, words.language)
}
