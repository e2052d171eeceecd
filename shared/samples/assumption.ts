// What the samples' assumptions have in common: made up unless they say otherwise, and never silently.
// Example: assumption('porto', 'Sparat porto', 'kr', 60) has the symbol porto and the source "Illustrativt antagande".
import type { ModelInput } from '../document/schema.ts'

type Assumption = ModelInput['assumptions'][number]

export const madeUp = 'Illustrativt antagande'
export const illustrative =
  'ILLUSTRATIVT EXEMPEL. Inga uppgifter om kostnader, löner, minuter, anslutningsgrad eller hemtagningsgrad är hämtade ur verkliga beslut eller bokslut; de är antagna för att vara rimliga.'

export function assumption(
  symbol: string,
  name: string,
  unit: string,
  value: Assumption['value'],
  rest: Partial<Assumption> = {},
): Assumption {
  return { id: symbol, symbol, name, unit, value, source: madeUp, evidence: 'guess', ...rest }
}

/** Uncertain on either side of its likeliest value, which is the one calculated with. */
export function between(min: number, likeliest: number, max: number): Assumption['value'] {
  return { distribution: 'triangular', min, likeliest, max, nominal: 'likeliest' }
}

/** As `between`, with less weight near the ends: for costs, which have many parts. */
export function around(min: number, likeliest: number, max: number): Assumption['value'] {
  return { distribution: 'pert', min, likeliest, max, nominal: 'likeliest' }
}

/** A finding of the review that the samples leave as it is, and why. */
export function noParallelCost(service: string): NonNullable<ModelInput['considered']>[number] {
  return {
    id: `parallell-${service}`,
    code: 'review-low-adoption-no-parallel',
    where: `services/${service}/costLines`,
    reason: 'Exemplet räknar inte med någon kostnad för det gamla arbetssättet under införandet.',
    by: 'Exempel',
  }
}

/** One cell per year from `first`. */
export function years<T>(first: number, values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map((value, i) => [String(first + i), value]))
}

/** Monthly pay, and the hourly cost that follows from it. */
export function hourlyCost(role: string, name: string, monthlyPay: number, note = ''): Assumption[] {
  return [
    assumption(`manadslon_${role}`, `Månadslön, ${name}`, 'kr/mån', monthlyPay, { note }),
    assumption(`timkostnad_${role}`, `Timkostnad, ${name}`, 'kr/h', `= manadslon_${role} * 12 * (1 + po) / arstimmar`, {
      source: 'Beräknad: månadslön × 12 × (1 + PO) / arbetad tid',
    }),
  ]
}
