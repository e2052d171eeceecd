// A change in words: where, from what, to what.
// Example: { kind: 'changed', place: 'assumptions/volym/value', before: 14132, after: 20000 } →
// 'Antaganden › Antal användare › Värde: 14 132 → 20 000'.
import { toTyped } from '../formula/input.ts'
import { isMessageKey, type Language, text, textOf } from '../language/index.ts'
import { formatNumber, formatPercent } from '../numbers.ts'
import type { Change } from './diff.ts'
import { isDistribution } from './distribution.ts'
import { groupedDistribution } from './distributionText.ts'
import type { Json } from './edit.ts'
import { describePlace, unitAt } from './place.ts'
import type { Model } from './schema.ts'

export interface WordedChange {
  readonly kind: Change['kind']
  readonly place: string
  /** 'Antaganden › Antal användare › Värde' */
  readonly where: string
  readonly from: string
  readonly to: string
  readonly sentence: string
}

export function wordChange(change: Change, before: Model, after: Model, language: Language): WordedChange {
  const { kind, place } = change
  const where = describePlace(kind === 'removed' ? before : after, place, language)
  const from = 'before' in change ? wordValue(change.before, place, before, language) : ''
  const to = 'after' in change ? wordValue(change.after, place, after, language) : ''
  const key = `change.${kind}${(kind === 'added' && to !== '') || (kind === 'removed' && from !== '') ? 'Value' : ''}`
  return { kind, place, where, from, to, sentence: textOf(language, key, { place: where, from, to }) }
}

const fractions = new Set(['discountRate', 'internalRate', 'share', 'adoption', 'realisation', 'correction'])
const longest = 80

/** A cell as it is typed, a reference by its name, a list by what it holds; '' for a whole row. */
export function wordValue(value: Json | undefined, place: string, document: Model, language: Language): string {
  const steps = place.split('/')
  const field = steps.findLast((step) => !/^\d{4}$/.test(step)) ?? ''
  const unit = unitAt(place, document)
  const isFraction = fractions.has(field) || unit === '%'
  const word = (one: Json | undefined): string => {
    if (one === undefined || one === null || one === '') return text(language, 'change.nothing')
    if (typeof one === 'number') return isFraction ? formatPercent(one, language) : formatNumber(one, language)
    if (typeof one === 'boolean') return text(language, one ? 'change.yes' : 'change.no')
    if (typeof one === 'string') return one.startsWith('=') ? shortened(toTyped(one, language)) : wordText(one, field)
    if (Array.isArray(one)) return one.length <= 4 ? one.map(word).join(', ') : several(one.length)
    if (isDistribution(one)) return shortened(groupedDistribution(one, unit, language))
    return wordRecord(one as Readonly<Record<string, Json | undefined>>)
  }
  const several = (count: number) => text(language, 'change.several', { count })
  const wordText = (one: string, of: string): string => {
    const key = `term.${of === 'phases' ? 'phase' : of}.${one}`
    if (isMessageKey(key)) return textOf(language, key)
    return shortened(nameOf(one, document) ?? one)
  }
  const wordRecord = (record: Readonly<Record<string, Json | undefined>>): string => {
    if (typeof record.name === 'string' || typeof record.title === 'string') return ''
    const entries = Object.entries(record).filter(([, inner]) => inner !== undefined)
    if (entries.length > 4) return several(entries.length)
    return entries.map(([key, inner]) => (/^\d{4}$/.test(key) ? `${key}: ${word(inner)}` : word(inner))).join(' · ')
  }
  return word(value)
}

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest)} …` : words
}

/** References are by id; people know names. */
function nameOf(id: string, document: Model): string | null {
  const lists = [
    document.departments,
    document.operatingModels,
    document.fundingPlans,
    document.splitRules,
    document.scenarios,
    document.services,
    document.drivers,
  ]
  for (const list of lists) for (const item of list) if (item.id === id) return item.name
  return null
}
