// What the person has chosen about the window; kept by the host, never in the document.
import { z } from 'zod'
import { fanMeasures } from '../../shared/charts/fan.ts'
import { reportKinds } from '../../shared/report/kinds.ts'
import { arrangementSchema } from '../grid/arrange.ts'

export const drawCounts = [1000, 10_000, 100_000] as const
/** The greatest whole number that is told from all others when draws begin from it. */
export const greatestSeed = 2 ** 31 - 1

const preferencesSchema = z.object({
  language: z.enum(['sv', 'en']).default('sv'),
  theme: z.enum(['light', 'dark', 'system']).default('system'),
  /** null: the document's own. */
  displayUnit: z.enum(['kr', 'tkr', 'mnkr']).nullable().default(null),
  panelOpen: z.boolean().default(true),
  navigationOpen: z.boolean().default(true),
  /** Percent. */
  zoom: z.number().min(50).max(200).default(100),
  /** What was last chosen on the report screen; ids of another document fall out by themselves. */
  report: z
    .object({
      kind: z.enum(reportKinds),
      format: z.enum(['pdf', 'html', 'docx', 'xlsx', 'csv', 'json']),
      /** null: the window's own. */
      language: z.enum(['sv', 'en']).nullable(),
      unit: z.enum(['kr', 'tkr', 'mnkr']).nullable(),
      /** null: as the report proposes. */
      scenarios: z.array(z.string()).max(200).nullable(),
      departments: z.array(z.string()).max(500),
    })
    .default({ kind: 'scenarioSheet', format: 'pdf', language: null, unit: null, scenarios: null, departments: [] }),
  /** What was last chosen on the screen of uncertainty. */
  uncertainty: z
    .object({
      draws: z.literal(drawCounts),
      seed: z.number().int().min(0).max(greatestSeed),
      fan: z.enum(fanMeasures),
      /** 0–1: how surely a safe savings demand is to be reached. */
      confidence: z.number().min(0).max(1),
    })
    .default({ draws: 1000, seed: 1, fan: 'accumulated', confidence: 0.8 }),
  /** Column widths in pixels by grid and column. */
  columnWidths: z.record(z.string(), z.record(z.string(), z.number())).default({}),
  /** Order, visibility, freezing, sorting and filters by grid. */
  arrangements: z.record(z.string(), arrangementSchema).default({}),
})

export type Preferences = z.infer<typeof preferencesSchema>

export const initialPreferences: Preferences = preferencesSchema.parse({})

/** What was remembered; a choice that this version does not understand falls back, and the others stay. */
export function readPreferences(remembered: Readonly<Record<string, unknown>>): Preferences {
  const merged: Record<string, unknown> = { ...initialPreferences }
  for (const key of Object.keys(preferencesSchema.shape)) {
    const one = preferencesSchema.safeParse({ [key]: remembered[key] })
    if (one.success) merged[key] = one.data[key as keyof Preferences]
  }
  return preferencesSchema.parse(merged)
}
