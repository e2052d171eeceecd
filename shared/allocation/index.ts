// The list of ways to split. Picker, help, schema and contract tests follow from it.
// Example: adding `export const half: Method<'half', …>` in half.ts and `half` below makes it choosable everywhere.
import { z } from 'zod'
import { benefitProportional } from './benefitProportional.ts'
import { centralPays } from './centralPays.ts'
import { driverProportional } from './driverProportional.ts'
import { ensc } from './ensc.ts'
import { equal } from './equal.ts'
import { equalProfit } from './equalProfit.ts'
import { equalSavings } from './equalSavings.ts'
import { fixedAndVariable } from './fixedAndVariable.ts'
import { fixedShares } from './fixedShares.ts'
import type { Method, SplitInput } from './method.ts'
import { nucleolus } from './nucleolus.ts'
import { perCapitaNucleolus } from './perCapitaNucleolus.ts'
import { proportionalNucleolus } from './proportionalNucleolus.ts'
import { scrb } from './scrb.ts'
import { serial } from './serial.ts'
import { shapley } from './shapley.ts'
import { standAloneProportional } from './standAloneProportional.ts'
import { support } from './support.ts'
import { tiered } from './tiered.ts'
import { usageOfCapacity } from './usageOfCapacity.ts'

export const methods = [
  equal,
  driverProportional,
  tiered,
  fixedShares,
  fixedAndVariable,
  usageOfCapacity,
  benefitProportional,
  standAloneProportional,
  equalSavings,
  ensc,
  scrb,
  shapley,
  nucleolus,
  perCapitaNucleolus,
  proportionalNucleolus,
  equalProfit,
  serial,
  support,
  centralPays,
] as const

export type MethodId = (typeof methods)[number]['id']

/** Each method's own settings, told apart by `method`. */
type SettingsOf<T extends readonly { readonly settings: z.core.$ZodTypeDiscriminable }[]> = {
  readonly [K in keyof T]: T[K]['settings']
}
// `map` forgets which member stands where, which the discriminated union must know.
export const splitMethodSchema = z.discriminatedUnion(
  'method',
  methods.map(({ settings }) => settings) as unknown as SettingsOf<typeof methods>,
)
export type SplitMethod = z.infer<typeof splitMethodSchema>

/** A method as any other: what the list can be asked without knowing which one it is. */
export type AnyMethod = Omit<Method<MethodId, z.ZodType>, 'settings' | 'fractions'>

export function methodOf(id: string): AnyMethod | undefined {
  return methods.find((method) => method.id === id)
}

/** Fractions of the pool by the rule's method; see `Method.fractions`. */
export function splitFractions(input: SplitInput, split: SplitMethod): Float64Array {
  const found = methods.find(({ id }) => id === split.method)
  if (!found) throw new Error(`no method ${split.method}`)
  // The list pairs each method with its own settings; TypeScript cannot follow the pairing through `find`.
  return (found.fractions as (input: SplitInput, settings: SplitMethod) => Float64Array)(input, split)
}
