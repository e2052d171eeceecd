// The document: everything a person has entered, and nothing that was calculated.
// One file per model; readable JSON; list items carry stable ids and refer to each other by id.
// Objects are loose: fields a newer version added survive a round trip through this one.
import { z } from 'zod'
import { splitMethodSchema } from '../allocation/index.ts'
import { cellSchema, idSchema, seriesSchema, yearSchema } from '../cell.ts'
import {
  aims,
  builderSchema,
  checklistItems,
  commentSchema,
  consideredSchema,
  correctionsSchema,
  decisionSchema,
  evidenceGrades,
  followUpSchema,
  historySchema,
  indicatorSchema,
  outturnSchema,
  portfolioSchema,
} from './governance.ts'

export { evidenceGrades } from './governance.ts'

// zod would otherwise compile validators with `new Function`, which the content security policy forbids.
z.config({ jitless: true })

export const formatVersion = 1

/** The city's common budget, built in: Kommunfullmäktige m.m. */
export const central = 'central'

const text = z.string().max(20_000).default('')
const name = z.string().max(500)

const evidence = z.enum(evidenceGrades).default('none')

export const phases = [
  'forstudie',
  'inforande',
  'implementering',
  'drift',
  'systemforvaltning',
  'vidareutveckling',
  'avveckling',
  'samordning',
] as const
export const phaseSchema = z.enum(phases)
export type Phase = (typeof phases)[number]

export const settingsSchema = z.looseObject({
  title: name,
  firstYear: yearSchema,
  lastYear: yearSchema,
  /** Kalkylränta, a fraction per year. */
  discountRate: cellSchema,
  /** Internränta, a fraction per year, on opening book value of capitalised lines. */
  internalRate: cellSchema,
  prices: z.enum(['fixed', 'nominal']),
  baseYear: yearSchema,
  /** Scenario that differences are shown against (nollalternativ). */
  zeroScenario: idSchema.nullable().default(null),
  displayUnit: z.enum(['kr', 'tkr', 'mnkr']),
  dnr: text,
  decidingBody: text,
  /** Optimism correction by evidence grade, for benefit lines that ask for it. */
  corrections: correctionsSchema.optional(),
  /** Step of the maturity staircase that the city judges itself to stand on, 1–4. */
  maturity: z.int().min(1).max(4).optional(),
  note: text,
})

export const departmentSchema = z.looseObject({
  id: idSchema,
  name,
  kind: z.enum(['district', 'agency', 'company']),
  /** First year the department exists; absent: always. */
  from: yearSchema.optional(),
  /** The department it becomes part of, and from which year. */
  successor: z.looseObject({ department: idSchema, from: yearSchema }).optional(),
  /** E-tjänstkoordinator: the one person to turn to there. */
  coordinator: z.string().max(500).optional(),
  note: text,
})

const finite = z.number()
/** A distribution stores its nominal value by name: which of its own figures stands for it when nothing is drawn. */
export const distributionSchema = z.discriminatedUnion('distribution', [
  z.looseObject({ distribution: z.literal('uniform'), min: finite, max: finite, nominal: z.enum(['mean', 'median']) }),
  z.looseObject({
    distribution: z.literal('triangular'),
    min: finite,
    likeliest: finite,
    max: finite,
    nominal: z.enum(['likeliest', 'mean', 'median']),
  }),
  z.looseObject({
    distribution: z.literal('pert'),
    min: finite,
    likeliest: finite,
    max: finite,
    nominal: z.enum(['likeliest', 'mean']),
  }),
  z.looseObject({ distribution: z.literal('normal'), mean: finite, deviation: finite, nominal: z.enum(['mean']) }),
  z.looseObject({
    distribution: z.literal('lognormal'),
    /** Mean and standard deviation of the value itself, not of its logarithm. */
    mean: finite,
    deviation: finite,
    nominal: z.enum(['mode', 'mean', 'median']),
  }),
  z.looseObject({
    distribution: z.literal('discrete'),
    outcomes: z.array(z.looseObject({ value: finite, probability: finite })).min(1),
    nominal: z.enum(['mode', 'mean']),
  }),
])

export const assumptionValueSchema = z.union([seriesSchema, distributionSchema])

export const assumptionSchema = z.looseObject({
  id: idSchema,
  symbol: z.string().max(100),
  name,
  unit: z.string().max(60),
  value: assumptionValueSchema,
  source: text,
  evidence,
  note: text,
})

export const driverSchema = z.looseObject({
  id: idSchema,
  symbol: z.string().max(100),
  name,
  unit: z.string().max(60),
  /** By department id; a department that is not named has none (0 in sums). */
  values: z.record(idSchema, seriesSchema),
  source: text,
  evidence,
  note: text,
})

export const operatingModelSchema = z.looseObject({
  id: idSchema,
  name,
  operator: z.discriminatedUnion('by', [
    z.looseObject({ by: z.literal('department'), department: idSchema }),
    z.looseObject({ by: z.literal('owner') }),
    z.looseObject({ by: z.literal('each') }),
  ]),
  note: text,
})

export const behaviourSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('fixed') }),
  z.looseObject({ kind: z.literal('perParticipant') }),
  z.looseObject({ kind: z.literal('perUnit'), driver: idSchema }),
  z.looseObject({ kind: z.literal('stepped'), driver: idSchema, step: cellSchema }),
])

export const costLineSchema = z.looseObject({
  id: idSchema,
  name,
  phase: phaseSchema,
  incurredBy: z.discriminatedUnion('by', [
    z.looseObject({ by: z.literal('operator') }),
    z.looseObject({ by: z.literal('owner') }),
    z.looseObject({ by: z.literal('department'), department: idSchema }),
    z.looseObject({ by: z.literal('participants') }),
  ]),
  behaviour: behaviourSchema,
  /** kr a year; per participant, per unit or per step where the behaviour says so. */
  amount: seriesSchema,
  /** What differs under an operating model (by its id); null: the line does not exist there. */
  variants: z
    .record(idSchema, z.looseObject({ behaviour: behaviourSchema, amount: seriesSchema }).nullable())
    .default({}),
  /** Symbol of an assumption holding a yearly price change; applies in nominal prices only. */
  index: z.string().max(100).optional(),
  capitalised: z.looseObject({ usefulLife: cellSchema }).optional(),
  /** What it costs to keep the old way of working beside the new one. */
  parallel: z.boolean().optional(),
  source: text,
  note: text,
})

export const benefitLineSchema = z.looseObject({
  id: idSchema,
  name,
  kind: z.enum(['cash', 'time', 'quality']),
  receiver: z.discriminatedUnion('to', [
    z.looseObject({ to: z.literal('participants') }),
    z.looseObject({ to: z.literal('department'), department: idSchema }),
    z.looseObject({ to: z.literal('public') }),
  ]),
  /** kr a year at full adoption, evaluated for each receiving department. Unused when kind is quality. */
  amount: seriesSchema,
  /** Anslutningsgrad, fraction. */
  adoption: seriesSchema.default(1),
  /** Hemtagningsgrad, fraction; only time benefits use it. */
  realisation: seriesSchema.default(1),
  lagMonths: cellSchema.default(0),
  /** Överskattningskorrigering, fraction taken off. */
  correction: seriesSchema.default(0),
  /** `evidence`: the settings' correction for the line's evidence grade holds instead of its own. */
  correctionBy: z.enum(['line', 'evidence']).optional(),
  /** How `amount` was built from minutes before and after. */
  builder: builderSchema.optional(),
  /** 1–5, for quality. */
  score: cellSchema.optional(),
  /** Nyttoansvarig: one named person. */
  benefitOwner: text,
  evidence,
  source: text,
  note: text,
})

export const serviceSchema = z.looseObject({
  id: idSchema,
  name,
  goal: text,
  /** Ansvarig förvaltning (hemmaförvaltning). */
  owner: idSchema.nullable(),
  /** Serves the city's own staff, not citizens. */
  internal: z.boolean().default(false),
  status: z.enum(['idea', 'applied', 'granted', 'running', 'ended']).default('idea'),
  operationStart: yearSchema.nullable().default(null),
  maintenanceManager: z
    .looseObject({ name: text, fte: cellSchema.default(0), payer: idSchema.nullable().default(null) })
    .nullable()
    .default(null),
  /** Runs on the city's common platform. */
  platform: z.boolean().default(true),
  needsAnalysis: text,
  processMap: text,
  indicators: z.array(indicatorSchema).default([]),
  /** No e-service but what coordinating them costs: no launch, gain or indicator is asked of it. */
  coordination: z.boolean().optional(),
  /** The manager who applies for the service and owns the project. */
  applicant: z.string().max(500).optional(),
  /** The decision that granted it. */
  grantedBy: idSchema.nullable().optional(),
  aims: z.array(z.enum(aims)).optional(),
  checklist: z.partialRecord(z.enum(checklistItems), z.boolean()).optional(),
  followUp: followUpSchema.optional(),
  participants: z.array(z.looseObject({ id: idSchema, from: yearSchema.optional(), to: yearSchema.optional() })),
  costLines: z.array(costLineSchema),
  benefitLines: z.array(benefitLineSchema),
  note: text,
})

export const fundingSourceSchema = z.looseObject({
  id: idSchema,
  name,
  payer: z.discriminatedUnion('by', [
    z.looseObject({ by: z.literal('central') }),
    z.looseObject({ by: z.literal('department'), department: idSchema }),
    z.looseObject({ by: z.literal('external') }),
    /** Ordinary budget: the cost stays with its bearer and is not shared. */
    z.looseObject({ by: z.literal('ordinary') }),
  ]),
  /** Empty: every phase. */
  phases: z.array(phaseSchema).default([]),
  /** Fraction of the cost that is left when the source's turn comes. */
  share: seriesSchema,
  validFrom: yearSchema.optional(),
  validTo: yearSchema.optional(),
  /** Empty: every service. */
  services: z.array(idSchema).default([]),
  /** Whether internal services may draw on it. */
  internalServices: z.boolean().default(true),
  /** The new decision that lets internal services draw on it where `internalServices` does not. */
  internalDecision: idSchema.nullable().optional(),
  /** Ändamål: what the money is for, in the decision's words. */
  purpose: z.string().max(20_000).optional(),
  /** Who looks after the money: a secretariat, a manager. */
  responsible: z.string().max(500).optional(),
  /** kr over the whole period; null: no cap. */
  cap: cellSchema.nullable().default(null),
  /** kr by year; null: no cap by year. */
  capByYear: seriesSchema.nullable().default(null),
  /** How a cap that is too small is divided between services. */
  rationing: z.enum(['proportional', 'cea', 'cel', 'talmud']).default('proportional'),
  decision: idSchema.nullable().default(null),
  source: text,
  evidence,
  note: text,
})

export const fundingPlanSchema = z.looseObject({
  id: idSchema,
  name,
  sources: z.array(fundingSourceSchema),
  note: text,
})

export const splitRuleSchema = z.looseObject({
  id: idSchema,
  name,
  /** The first part that matches a line's service and phase applies; a line that no part matches stays where it fell. */
  parts: z.array(
    z.looseObject({
      id: idSchema,
      /** Empty: every phase. */
      phases: z.array(phaseSchema).default([]),
      /** Empty: every service. */
      services: z.array(idSchema).default([]),
      method: splitMethodSchema,
    }),
  ),
  note: text,
})

export const savingsDemandSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('none') }),
  z.looseObject({ kind: z.literal('ownRealised'), share: seriesSchema, fromYear: yearSchema.optional() }),
  z.looseObject({
    kind: z.literal('scenario'),
    scenario: idSchema,
    share: seriesSchema,
    fromYear: yearSchema.optional(),
  }),
  z.looseObject({
    kind: z.literal('entered'),
    /** kr a year by department id. */
    amounts: z.record(idSchema, seriesSchema),
    fromYear: yearSchema.optional(),
  }),
])

/** Everything but id and name may be absent: then the scenario it is based on decides, and at the root the default. */
export const scenarioSchema = z.looseObject({
  id: idSchema,
  name,
  basedOn: idSchema.optional(),
  operatingModel: idSchema.optional(),
  /** Another operating model for some services, by service id. */
  operatingModelByService: z.record(idSchema, idSchema).optional(),
  /** null: no funding plan. */
  fundingPlan: idSchema.nullable().optional(),
  /** null: nothing is shared. */
  splitRule: idSchema.nullable().optional(),
  savingsDemand: savingsDemandSchema.optional(),
  /** Services included; absent: all. */
  services: z.array(idSchema).optional(),
  /** Values of assumptions, by assumption id. */
  overrides: z.record(idSchema, assumptionValueSchema).optional(),
  /** Whole years a service starts later, by service id. */
  startSlip: z.record(idSchema, z.int().min(-20).max(20)).optional(),
  note: text,
})

export const documentSchema = z.looseObject({
  formatVersion: z.literal(formatVersion),
  settings: settingsSchema,
  departments: z.array(departmentSchema),
  drivers: z.array(driverSchema),
  assumptions: z.array(assumptionSchema),
  operatingModels: z.array(operatingModelSchema),
  services: z.array(serviceSchema),
  fundingPlans: z.array(fundingPlanSchema),
  splitRules: z.array(splitRuleSchema),
  scenarios: z.array(scenarioSchema),
  decisions: z.array(decisionSchema).default([]),
  outturn: z.array(outturnSchema).default([]),
  comments: z.array(commentSchema).default([]),
  portfolio: portfolioSchema.optional(),
  considered: z.array(consideredSchema).optional(),
  history: z.array(historySchema).default([]),
})

export type Model = z.infer<typeof documentSchema>
/** What a person or a sample writes: fields with a default may be left out. */
export type ModelInput = z.input<typeof documentSchema>
export type Settings = z.infer<typeof settingsSchema>
export type Department = z.infer<typeof departmentSchema>
export type Driver = z.infer<typeof driverSchema>
export type Assumption = z.infer<typeof assumptionSchema>
export type AssumptionValue = z.infer<typeof assumptionValueSchema>
export type Distribution = z.infer<typeof distributionSchema>
export type OperatingModel = z.infer<typeof operatingModelSchema>
export type Service = z.infer<typeof serviceSchema>
export type CostLine = z.infer<typeof costLineSchema>
export type Behaviour = z.infer<typeof behaviourSchema>
export type BenefitLine = z.infer<typeof benefitLineSchema>
export type FundingPlan = z.infer<typeof fundingPlanSchema>
export type FundingSource = z.infer<typeof fundingSourceSchema>
export type SplitRule = z.infer<typeof splitRuleSchema>
export type SavingsDemand = z.infer<typeof savingsDemandSchema>
export type Scenario = z.infer<typeof scenarioSchema>
