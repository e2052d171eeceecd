import type { AssumptionValue, Distribution } from '../../../shared/document/schema.ts'
import { formatNumber } from '../../../shared/numbers.ts'
import type { Words } from '../../ui/words.ts'

export function isDistribution(value: AssumptionValue): value is Distribution {
  return typeof value === 'object' && 'distribution' in value && typeof value.distribution === 'string'
}

/** 'Triangulär 10; 15; 22' */
export function distributionText(value: Distribution, { of, language }: Words): string {
  const figures =
    value.distribution === 'discrete'
      ? value.outcomes.map(({ value }) => value)
      : ['min', 'likeliest', 'max', 'mean', 'deviation'].flatMap((field) => {
          const figure = value[field]
          return typeof figure === 'number' ? [figure] : []
        })
  return `${of(`term.distribution.${value.distribution}`)} ${figures.map((one) => formatNumber(one, language)).join('; ')}`
}
