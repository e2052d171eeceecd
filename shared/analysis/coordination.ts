// How the services are coordinated, as presets: (1) a continued programme with a central pot, (2) central coordination in
// the line, without a pot, with a coordinator in each department and a controller. Each is one edit: a funding plan, a
// service that holds what coordination costs, and a scenario with both. And the maturity staircase, which suggests one.
// Source: the evaluation of the city's e-service programme, 2010, sections 5.2 and figure 2.
import type { Edit, Json, Patch } from '../document/edit.ts'
import { central, type FundingSource, type Model, type Phase } from '../document/schema.ts'
import { type Language, textOf } from '../language/index.ts'

export type CoordinationModel = 'programme' | 'line'

/** Words and amounts of a preset, from whoever offers it: kr a year. */
export interface CoordinationWords {
  readonly plan: string
  readonly pot: string
  readonly centralBudget: string
  readonly ordinary: string
  readonly service: string
  readonly scenario: string
  /** Names of the cost lines, by key. */
  readonly lines: Readonly<Record<CoordinationLine, string>>
  readonly source: string
}

export const coordinationLines = [
  'secretariat',
  'coaches',
  'leadership',
  'controller',
  'support',
  'coordinators',
] as const
export type CoordinationLine = (typeof coordinationLines)[number]

/** The preset's words in a language; what is written into the document can be changed there. */
export function coordinationWords(language: Language, model: CoordinationModel): CoordinationWords {
  const say = (key: string) => textOf(language, `coordination.${key}`)
  return {
    plan: say(`${model}.plan`),
    pot: say('pot'),
    centralBudget: say('centralBudget'),
    ordinary: say('ordinary'),
    service: say(`${model}.service`),
    scenario: say(`${model}.scenario`),
    lines: Object.fromEntries(
      coordinationLines.map((line) => [line, say(`line.${line}`)]),
    ) as CoordinationWords['lines'],
    source: say('source'),
  }
}

/** Which cost lines belong to which model; `coordinators` is borne by each participant, the others by the owner. */
export const linesOf: Readonly<Record<CoordinationModel, readonly CoordinationLine[]>> = {
  programme: ['secretariat', 'coaches', 'leadership'],
  line: ['controller', 'support', 'coordinators'],
}

export interface CoordinationChoice {
  readonly model: CoordinationModel
  /** Scenario it is based on. */
  readonly base: string
  /** Who owns the coordination. */
  readonly owner: string
  /** kr a year; a line without an amount costs 0 and can be entered later. */
  readonly amounts: Readonly<Partial<Record<CoordinationLine, number>>>
  /** Pot of the programme, kr; null: no cap. Ignored in the line. */
  readonly cap: number | null
  readonly validTo: number | null
  readonly decision: string | null
}

const development: readonly Phase[] = ['forstudie', 'inforande', 'implementering']

/** One edit that inserts plan, coordination service and scenario. Ids that are taken get a number. */
export function addCoordination(document: Model, choice: CoordinationChoice, words: CoordinationWords): Edit {
  const { model, base, owner, amounts } = choice
  const plan = freeId(document.fundingPlans, `samordning-${model}`)
  const service = freeId(document.services, `samordning-${model}`)
  const scenario = freeId(document.scenarios, `samordning-${model}`)
  const source = (id: string, name: string, rest: Partial<FundingSource>): FundingSource => ({
    id,
    name,
    payer: { by: 'central' },
    phases: [],
    share: 1,
    services: [],
    internalServices: true,
    cap: null,
    capByYear: null,
    rationing: 'proportional',
    decision: null,
    source: words.source,
    evidence: 'guess',
    note: '',
    ...rest,
  })
  const noGain = document.services.filter(
    ({ benefitLines, coordination }) =>
      coordination !== true && benefitLines.length > 0 && benefitLines.every(({ kind }) => kind === 'quality'),
  )
  const sources = [
    // A service that brings no efficiency is charged centrally, development and operation.
    ...(noGain.length > 0
      ? [source('central-budget', words.centralBudget, { services: noGain.map(({ id }) => id) })]
      : []),
    ...(model === 'programme'
      ? [
          source('central-pott', words.pot, {
            phases: [...development, 'samordning'],
            cap: choice.cap,
            decision: choice.decision,
            internalServices: false,
            ...(choice.validTo === null ? {} : { validTo: choice.validTo }),
          }),
        ]
      : []),
    source('ordinarie-budget', words.ordinary, { payer: { by: 'ordinary' }, phases: [...development] }),
  ]
  const participants = document.departments.map(({ id }) => ({ id }))
  const costLines = linesOf[model].map((line) => ({
    id: line,
    name: words.lines[line],
    phase: 'samordning',
    incurredBy: { by: line === 'coordinators' ? 'participants' : 'owner' },
    behaviour: { kind: 'fixed' },
    amount: amounts[line] ?? 0,
    variants: {},
    source: words.source,
    note: '',
  }))
  const patches: Patch[] = [
    {
      op: 'insert',
      place: 'fundingPlans',
      item: { id: plan, name: words.plan, sources, note: '' } as unknown as Json,
      before: null,
    },
    {
      op: 'insert',
      place: 'services',
      item: {
        id: service,
        name: words.service,
        goal: '',
        owner,
        internal: false,
        status: 'running',
        operationStart: document.settings.firstYear,
        maintenanceManager: null,
        platform: true,
        needsAnalysis: '',
        processMap: '',
        indicators: [],
        coordination: true,
        participants: model === 'line' ? participants : [],
        costLines,
        benefitLines: [],
        note: '',
      } as Json,
      before: null,
    },
    ...keptOutOfOthers(document),
    {
      op: 'insert',
      place: 'scenarios',
      item: {
        id: scenario,
        name: words.scenario,
        basedOn: base,
        fundingPlan: plan,
        services: [...servicesOf(document, base), service],
        note: '',
      },
      before: null,
    },
  ]
  return { name: { key: 'edit.addCoordination', values: { what: words.scenario } }, patches }
}

/** Scenarios that take every service must not silently take what another coordination costs. */
function keptOutOfOthers(document: Model): Patch[] {
  const all = document.services.map(({ id }) => id)
  return document.scenarios
    .filter(({ basedOn, services }) => basedOn === undefined && services === undefined)
    .map(({ id }) => ({ op: 'set', place: `scenarios/${id}/services`, value: all }))
}

/** Services a scenario includes, other coordination left out. */
function servicesOf(document: Model, scenario: string): string[] {
  const seen = new Set<string>()
  let included: readonly string[] | undefined
  let next: string | undefined = scenario
  while (next !== undefined && included === undefined && !seen.has(next)) {
    seen.add(next)
    const link: Model['scenarios'][number] | undefined = document.scenarios.find(({ id }) => id === next)
    included = link?.services
    next = link?.basedOn
  }
  return document.services
    .filter(({ id, coordination }) => coordination !== true && (included?.includes(id) ?? true))
    .map(({ id }) => id)
}

function freeId(items: readonly { readonly id: string }[], wanted: string): string {
  const used = new Set(items.map(({ id }) => id))
  let id = wanted
  for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`
  return id
}

/** What the staircase looks at: how much of what it takes is in place. Each share is of the services, 0–1. */
export interface MaturitySigns {
  readonly services: number
  /** Appointed owner, and maintenance manager with time and payer. */
  readonly led: number
  readonly maintained: number
  /** Benefit owner on every line, and evidence better than a guess on most. */
  readonly owned: number
  readonly evidenced: number
  readonly followedUp: number
  /** Departments that take part in at least one service. */
  readonly departments: number
}

export interface MaturitySuggestion {
  /** 1 programme, 2 central coordination, 3 some coordination and large local responsibility, 4 full local responsibility. */
  readonly step: 1 | 2 | 3 | 4
  readonly model: CoordinationModel | 'local'
  /** Why not the step above: codes, worded as `maturity.lacks.<code>`; empty on the fourth. */
  readonly lacks: readonly ('led' | 'maintained' | 'owned' | 'departments' | 'evidenced' | 'followedUp')[]
  readonly signs: MaturitySigns
}

/** What counts as most, and as nearly all. */
const most = 0.5
const nearlyAll = 0.9

/** The step that the document gives grounds for. The city's own judgement, settings.maturity, is shown beside it. */
export function suggestMaturity({ services: all, departments }: Model): MaturitySuggestion {
  const services = all.filter(({ coordination, benefitLines }) => coordination !== true && benefitLines.length > 0)
  const share = (holds: (service: (typeof services)[number]) => boolean) =>
    services.length === 0 ? 0 : services.filter(holds).length / services.length
  const there = new Set(services.flatMap(({ participants }) => participants.map(({ id }) => id)))
  const known = departments.filter(({ id }) => id !== central)
  const signs: MaturitySigns = {
    services: services.length,
    led: share(({ owner }) => owner !== null),
    maintained: share(
      ({ maintenanceManager: manager }) =>
        manager !== null && manager.name !== '' && manager.fte !== 0 && manager.payer !== null,
    ),
    owned: share(({ benefitLines }) => benefitLines.every(({ benefitOwner }) => benefitOwner.trim() !== '')),
    evidenced: share(({ benefitLines }) =>
      benefitLines.every(({ evidence }) => evidence !== 'none' && evidence !== 'guess'),
    ),
    followedUp: share(({ followUp }) => (followUp?.doneIn ?? null) !== null),
    departments: known.length === 0 ? 0 : known.filter(({ id }) => there.has(id)).length / known.length,
  }
  const needs: readonly (readonly [keyof MaturitySigns & MaturitySuggestion['lacks'][number], number])[][] = [
    // To leave the programme, somebody must lead, maintain and answer for the gains where the services are.
    [
      ['led', nearlyAll],
      ['maintained', nearlyAll],
      ['owned', most],
    ],
    // With less coordination, most departments must be at home with it, and gains rest on more than guesses.
    [
      ['owned', nearlyAll],
      ['departments', most],
      ['evidenced', most],
    ],
    [
      ['departments', nearlyAll],
      ['evidenced', nearlyAll],
      ['followedUp', nearlyAll],
    ],
  ]
  let step = 1
  for (const needed of needs) {
    const lacks = needed.filter(([sign, level]) => signs[sign] < level).map(([sign]) => sign)
    if (lacks.length > 0) return { step: step as 1 | 2 | 3, model: step === 1 ? 'programme' : 'line', lacks, signs }
    step++
  }
  return { step: 4, model: 'local', lacks: [], signs }
}
