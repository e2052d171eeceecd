// The list of ways to split. Picker, help, schema and contract tests follow from it.
import { z } from 'zod'
import { benefitProportional } from './benefitProportional.ts'
import { centralPays } from './centralPays.ts'
import { driverProportional } from './driverProportional.ts'
import { equal } from './equal.ts'
import { fixedAndVariable } from './fixedAndVariable.ts'
import { fixedShares } from './fixedShares.ts'
import type { SplitInput } from './method.ts'
import { usageOfCapacity } from './usageOfCapacity.ts'

export const methods = [
  equal,
  driverProportional,
  fixedShares,
  fixedAndVariable,
  usageOfCapacity,
  benefitProportional,
  centralPays,
] as const

export type MethodId = (typeof methods)[number]['id']

export const splitMethodSchema = z.discriminatedUnion('method', [
  equal.settings,
  driverProportional.settings,
  fixedShares.settings,
  fixedAndVariable.settings,
  usageOfCapacity.settings,
  benefitProportional.settings,
  centralPays.settings,
])
export type SplitMethod = z.infer<typeof splitMethodSchema>

/** Fractions of the pool by the rule's method; see `Method.fractions`. */
export function splitFractions(input: SplitInput, split: SplitMethod): Float64Array {
  const found = methods.find(({ id }) => id === split.method)
  if (!found) throw new Error(`no method ${split.method}`)
  // The list pairs each method with its own settings; TypeScript cannot follow the pairing through `find`.
  return (found.fractions as (input: SplitInput, settings: SplitMethod) => Float64Array)(input, split)
}

/** Whether fractions follow from what the service's participants gain, besides the rule's own settings. */
export function readsBenefit({ method }: SplitMethod): boolean {
  return method === 'benefit'
}
