// The dialog's form as text, as a person fills it in, and the distribution that it makes.
// Example: 368 min → 'triangulär', lowest 294, likeliest 368, highest 478; a field that is no number is told at the field.
import { faultOf, nominalOf } from '../../../shared/document/distribution.ts'
import type { Distribution } from '../../../shared/document/schema.ts'
import {
  type DistributionKind,
  distributionFunctions,
  distributionKinds,
  type Nominal,
} from '../../../shared/formula/distributions.ts'
import type { Language } from '../../../shared/language/index.ts'
import { parseInUnit, parseNumber, typedInUnit, typedNumber } from '../../../shared/numbers.ts'
import type { Problem } from '../../../shared/problem.ts'

export interface DraftOutcome {
  readonly id: string
  readonly value: string
  readonly probability: string
}

export interface UncertaintyDraft {
  readonly kind: DistributionKind
  /** Of each kind, by name: what one has been filled with stays while another is tried. */
  readonly figures: Readonly<Record<DistributionKind, Readonly<Record<string, string>>>>
  readonly outcomes: readonly DraftOutcome[]
  readonly nominals: Readonly<Record<DistributionKind, Nominal>>
}

/** Where the form begins: from what stands, or around the number that holds; null: nothing to begin from. */
export function draftFrom(held: Distribution | number | null, unit: string, language: Language): UncertaintyDraft {
  const given = typeof held === 'object' ? held : null
  const value = given ? nominalOf(given) : (held as number | null)
  const typed = (factor: number) => (value === null ? '' : typedInUnit(around(value, factor, unit), unit, language))
  const ordered = [
    typed(value !== null && value < 0 ? 1.3 : 0.8),
    typed(1),
    typed(value !== null && value < 0 ? 0.8 : 1.3),
  ]
  const [min = '', likeliest = '', max = ''] = ordered
  const even = value !== null && value < 0 ? [typed(1.2), typed(0.8)] : [typed(0.8), typed(1.2)]
  const size = (part: number) => (value === null ? '' : typedInUnit(Math.abs(rounded(value * part)), unit, language))
  const usual: Record<DistributionKind, Record<string, string>> = {
    uniform: { min: even[0] ?? '', max: even[1] ?? '' },
    triangular: { min, likeliest, max },
    pert: { min, likeliest, max },
    normal: { mean: typed(1), deviation: size(0.1) },
    lognormal: { mean: typed(1), deviation: size(0.3) },
    discrete: {},
  }
  const outcomes =
    given?.distribution === 'discrete'
      ? given.outcomes.map((one) => ({ value: typedInUnit(one.value, unit, language), probability: one.probability }))
      : [min, likeliest, max].map((text, i) => ({ value: text, probability: i === 1 ? 0.5 : 0.25 }))
  if (given && given.distribution !== 'discrete')
    for (const name of distributionFunctions[given.distribution].parameters)
      usual[given.distribution][name] = typedInUnit(Number(given[name]), unit, language)
  const nominals = Object.fromEntries(
    distributionKinds.map((kind) => [
      kind,
      given?.distribution === kind ? given.nominal : distributionFunctions[kind].nominals[0],
    ]),
  ) as Record<DistributionKind, Nominal>
  return {
    kind: given?.distribution ?? 'triangular',
    figures: usual,
    outcomes: outcomes.map(({ value, probability }, i) => ({
      id: String(i + 1),
      value,
      probability: typedNumber(probability, language),
    })),
    nominals,
  }
}

/** Three digits say enough of a guess; a part is never above the whole. */
function around(value: number, factor: number, unit: string): number {
  if (factor === 1) return value
  const moved = rounded(value * factor)
  return unit === '%' && value <= 1 ? Math.min(1, moved) : moved
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}

/** What is wrong, by field: 'min', or 'value 2' and 'probability 2' of the second outcome. */
export type FieldFault = Problem | 'not-a-number'

export interface ReadDraft {
  /** null: something has to be mended first. */
  readonly value: Distribution | null
  readonly faults: ReadonlyMap<string, FieldFault>
}

export function readDraft(draft: UncertaintyDraft, unit: string, language: Language): ReadDraft {
  const { kind, nominals } = draft
  const faults = new Map<string, FieldFault>()
  const figure = (field: string, number: number | null): number => {
    if (number === null) faults.set(field, 'not-a-number')
    return number ?? 0
  }
  const figures =
    kind === 'discrete'
      ? {
          outcomes: draft.outcomes.map(({ value, probability }, i) => ({
            value: figure(`value ${i + 1}`, parseInUnit(value, unit, language)),
            probability: figure(`probability ${i + 1}`, parseNumber(probability, language)),
          })),
        }
      : Object.fromEntries(
          distributionFunctions[kind].parameters.map((name) => [
            name,
            figure(name, parseInUnit(draft.figures[kind][name] ?? '', unit, language)),
          ]),
        )
  if (faults.size > 0) return { value: null, faults }
  const value = { distribution: kind, ...figures, nominal: nominals[kind] } as Distribution
  const fault = faultOf(value)
  if (!fault) return { value, faults }
  const field = String(fault.values.field ?? distributionFunctions[kind].parameters[0])
  faults.set(kind === 'discrete' ? `probability ${draft.outcomes.length}` : field, fault)
  return { value: null, faults }
}
