// Parts of the document that steer rather than calculate: corrections by evidence, how a benefit was built from minutes,
// criteria of the portfolio, follow-up and findings that somebody has considered.
// Example: corrections.guess = { fraction: 0.25, source: 'Utvärderingen 2010' }: lines that rest on a guess lose 25 %.
import { z } from 'zod'
import { cellSchema, idSchema, seriesSchema, yearSchema } from '../cell.ts'

const text = z.string().max(20_000).default('')

export const evidenceGrades = ['none', 'guess', 'expert', 'measured', 'followed-up'] as const
export type EvidenceGrade = (typeof evidenceGrades)[number]

/** Optimism correction of one evidence grade: a fraction taken off, and where it comes from. */
const correctionSchema = z.looseObject({ fraction: cellSchema, source: text })
export const correctionsSchema = z.partialRecord(z.enum(evidenceGrades), correctionSchema)

/** Minutes saved in a process, step by step; each name is the symbol of an assumption or a driver. */
export const builderSchema = z.looseObject({
  steps: z.array(
    z.looseObject({
      id: idSchema,
      name: z.string().max(500),
      /** Cases a year. */
      volume: z.string().max(100),
      minutesBefore: z.string().max(100),
      minutesAfter: z.string().max(100),
    }),
  ),
  /** kr/h: monthly pay × 12 × (1 + PO) / hours. */
  hourlyCost: z.string().max(100),
})

export const aims = ['citizen-benefit', 'efficiency', 'leading-it-city', 'vision-2030', 'innovation'] as const
/** What the programme asks of an application; the first four are conditions for money. */
export const checklistItems = [
  'business-development',
  'whole-view',
  'reuse',
  'benefit-calculation',
  'process-map',
  'future-operation',
  'maintenance-set-up',
  'communication',
  'training',
  'commissioning',
] as const

/** What a project must meet to get money; the rest of the list is advice. */
export const conditionsForFunds: readonly (typeof checklistItems)[number][] = checklistItems.slice(0, 4)

export const followUpSchema = z.looseObject({
  /** When the one-year follow-up was made; null: not yet. */
  doneIn: yearSchema.nullable().default(null),
  /** Benefits that the application did not foresee. */
  unforeseen: text,
  /** Which ways of working have changed. */
  changedWork: text,
  /** How the service was used and experienced. */
  experience: text,
  note: text,
})

export const portfolioSchema = z.looseObject({
  criteria: z
    .array(
      z.looseObject({
        id: idSchema,
        name: z.string().max(500),
        weight: cellSchema,
        /** What is weighed: a figure of the service, or what somebody has entered for it. */
        by: z.enum(['npv', 'realised', 'cost', 'quality', 'evidence', 'reach', 'entered']),
        /** Entered points by service id. */
        points: z.record(idSchema, cellSchema).default({}),
      }),
    )
    .default([]),
  mustHave: z.array(idSchema).default([]),
  excluded: z.array(idSchema).default([]),
  /** Services of which at most one may be chosen. */
  atMostOne: z.array(z.looseObject({ id: idSchema, services: z.array(idSchema) })).default([]),
})

/** A finding of the review that somebody has considered, and why it may stand. */
export const consideredSchema = z.looseObject({
  id: idSchema,
  code: z.string().max(100),
  where: z.string().max(2000),
  reason: text,
  by: text,
  when: text,
})

export const decisionSchema = z.looseObject({
  id: idSchema,
  title: z.string().max(500),
  dnr: text,
  date: text,
  body: text,
  note: text,
})
export const commentSchema = z.looseObject({ id: idSchema, place: z.string(), text: z.string(), by: text, when: text })
export const historySchema = z.looseObject({ what: z.string(), when: z.string(), by: z.string() })

export const indicatorSchema = z.looseObject({
  id: idSchema,
  name: z.string().max(500),
  unit: text,
  target: seriesSchema.optional(),
  /** What it was measured at, by year. */
  measured: seriesSchema.optional(),
})

export const outturnSchema = z.looseObject({
  id: idSchema,
  /** Line ids are unique within their service only. */
  service: idSchema,
  line: idSchema,
  department: idSchema,
  year: yearSchema,
  amount: cellSchema,
  note: text,
})

export type Builder = z.infer<typeof builderSchema>
export type PortfolioChoice = z.infer<typeof portfolioSchema>
export type Considered = z.infer<typeof consideredSchema>
export type Corrections = z.infer<typeof correctionsSchema>
export type FollowUp = z.infer<typeof followUpSchema>
