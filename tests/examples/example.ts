// A worked example: a document small enough to check by hand, and what it must give, in kr.
// Figures are asked for by words: 'norr charged' is a department's charge by year, 'city npv' one number,
// 'service diary kept' a service's, and 'scenario alt: norr net' another scenario than the first.
// A year that cannot be calculated is null. `problems` are the codes that must be said, and no others.
import type { Series } from '../../shared/cell.ts'
import { documentSchema, type Model, type ModelInput } from '../../shared/document/schema.ts'

export type Expected = Readonly<Record<string, readonly (number | null)[] | number | null>>

export interface Example {
  /** A sentence a budget officer understands. */
  readonly title: string
  /** The sums, written out. */
  readonly because: string
  readonly document: Model
  readonly expected: Expected
  readonly problems?: readonly string[]
}

type ServiceInput = ModelInput['services'][number]
export type CostInput = ServiceInput['costLines'][number]
export type BenefitInput = ServiceInput['benefitLines'][number]
export type SourceInput = ModelInput['fundingPlans'][number]['sources'][number]
export type MethodInput = ModelInput['splitRules'][number]['parts'][number]['method']
type PartInput = ModelInput['splitRules'][number]['parts'][number]
type ScenarioInput = ModelInput['scenarios'][number]
type DepartmentInput = ModelInput['departments'][number]

/** The city of the examples: three districts that take part, the one that owns and the one that operates. */
const departments: readonly DepartmentInput[] = ['norr', 'syd', 'ost', 'hem', 'it'].map((id) => ({
  id,
  name: id,
  kind: id === 'hem' || id === 'it' ? 'agency' : 'district',
}))

export function cost(line: Partial<CostInput> = {}): CostInput {
  return {
    id: 'drift',
    name: 'Drift',
    phase: 'drift',
    incurredBy: { by: 'operator' },
    behaviour: { kind: 'fixed' },
    amount: 1000,
    ...line,
  }
}

export function benefit(line: Partial<BenefitInput> = {}): BenefitInput {
  return { id: 'nytta', name: 'Nytta', kind: 'cash', receiver: { to: 'participants' }, amount: 1000, ...line }
}

export function source(line: Partial<SourceInput> = {}): SourceInput {
  return { id: 'pott', name: 'Pott', payer: { by: 'central' }, share: 1, ...line }
}

export function service(id: string, rest: Partial<ServiceInput> = {}): ServiceInput {
  return {
    id,
    name: id,
    owner: 'hem',
    participants: [{ id: 'norr' }, { id: 'syd' }, { id: 'ost' }],
    costLines: [],
    benefitLines: [],
    ...rest,
  }
}

/** What an example says of itself; all else is as plain as it can be: one service, operated by `it`, fixed prices, 4 %. */
export interface Parts {
  readonly years?: readonly [first: number, last: number]
  readonly settings?: Partial<ModelInput['settings']>
  readonly departments?: readonly DepartmentInput[]
  /** Driver values by driver and department. */
  readonly drivers?: Readonly<Record<string, Readonly<Record<string, Series>>>>
  /** Values by symbol. */
  readonly assumptions?: Readonly<Record<string, ModelInput['assumptions'][number]['value']>>
  readonly costs?: readonly CostInput[]
  readonly benefits?: readonly BenefitInput[]
  readonly participants?: ServiceInput['participants']
  /** Instead of the one service 'tjanst' that costs, benefits and participants describe. */
  readonly services?: readonly ServiceInput[]
  readonly sources?: readonly SourceInput[]
  readonly split?: MethodInput
  readonly parts?: readonly PartInput[]
  /** Of the first scenario, 'grund'. */
  readonly scenario?: Partial<ScenarioInput>
  readonly scenarios?: readonly ScenarioInput[]
}

export function model(given: Parts): Model {
  const [firstYear, lastYear] = given.years ?? [2012, 2012]
  const split = given.split ? [{ id: 'allt', method: given.split }] : given.parts
  return documentSchema.parse({
    formatVersion: 1,
    settings: {
      title: 'Exempel',
      firstYear,
      lastYear,
      discountRate: 0.04,
      internalRate: 0.02,
      prices: 'fixed',
      baseYear: firstYear,
      displayUnit: 'kr',
      ...given.settings,
    },
    departments: [...departments, ...(given.departments ?? [])].filter(
      // An example may describe a department anew.
      ({ id }, i, all) => all.findLastIndex((other) => other.id === id) === i,
    ),
    drivers: Object.entries(given.drivers ?? {}).map(([id, values]) => ({
      id,
      symbol: id,
      name: id,
      unit: '',
      values: { ...values },
    })),
    assumptions: Object.entries(given.assumptions ?? {}).map(([id, value]) => ({
      id,
      symbol: id,
      name: id,
      unit: '',
      value,
    })),
    operatingModels: [
      { id: 'it', name: 'IT driver', operator: { by: 'department', department: 'it' } },
      { id: 'agaren', name: 'Ägaren driver', operator: { by: 'owner' } },
      { id: 'var-och-en', name: 'Var och en', operator: { by: 'each' } },
    ],
    services: given.services
      ? [...given.services]
      : [
          service('tjanst', {
            ...(given.participants ? { participants: given.participants } : {}),
            costLines: [...(given.costs ?? [])],
            benefitLines: [...(given.benefits ?? [])],
          }),
        ],
    fundingPlans: given.sources ? [{ id: 'plan', name: 'Plan', sources: [...given.sources] }] : [],
    splitRules: split ? [{ id: 'regel', name: 'Regel', parts: [...split] }] : [],
    scenarios: [
      {
        id: 'grund',
        name: 'Grund',
        operatingModel: 'it',
        fundingPlan: given.sources ? 'plan' : null,
        splitRule: split ? 'regel' : null,
        ...given.scenario,
      },
      ...(given.scenarios ?? []),
    ],
  } satisfies ModelInput)
}
