// The JSON of results as JSON Schema, for programs that read `fordela calculate --json` or an exported .json.
// Example: resultsSchema.parse(calculationJson(document, results, 'sv')); kronor with öre as decimals, arrays by year.
import { z } from 'zod'
import { measures } from '../calculation/results.ts'
import type { CalculationJson } from './json.ts'

const kronor = z.number().nullable().describe('kr, to the hundredth; null: could not be calculated')
const byYear = z.array(kronor).describe('in the order of `years`')
const yearly = Object.fromEntries(measures.map((measure) => [measure, byYear])) as Record<
  (typeof measures)[number],
  typeof byYear
>
const figures = {
  ...yearly,
  npv: kronor,
  benefitCostRatio: z.number().nullable(),
  paybackYear: z.int().nullable(),
}
const named = z.strictObject({ id: z.string(), name: z.string(), ...figures })

export const resultsSchema: z.ZodType<CalculationJson> = z.strictObject({
  years: z.array(z.int()),
  scenarios: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      city: z.strictObject(figures),
      departments: z.array(named).describe('the central budget among them, as `central`'),
      services: z.array(named),
    }),
  ),
  problems: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      where: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
      message: z.string(),
      remedy: z.string(),
    }),
  ),
})

/** JSON Schema 2020-12. */
export function resultsJsonSchema(): string {
  return `${JSON.stringify({ ...z.toJSONSchema(resultsSchema), title: 'Fördela, results' }, null, 2)}\n`
}
