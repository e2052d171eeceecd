// Step 5: who pays before anything is shared.
import { cost, type Example, model, service, source } from './example.ts'

const drift = cost({ amount: 100_000 })
const three = (years = 1) =>
  [100, 200, 300].map((amount, i) =>
    service(`tjanst${i + 1}`, { costLines: [cost({ amount: years === 1 ? amount : { 2012: amount } })] }),
  )

function rationed(
  rationing: 'proportional' | 'cea' | 'cel' | 'talmud',
  title: string,
  because: string,
  given: number[],
): Example {
  const [first = 0, second = 0, third = 0] = given
  return {
    title,
    because,
    document: model({ services: three(), sources: [source({ cap: 200, rationing })] }),
    expected: {
      'service tjanst1 funded': [first],
      'service tjanst2 funded': [second],
      'service tjanst3 funded': [third],
      'central paidFunding': [200],
      'it kept': [400],
    },
  }
}

export const fundingExamples: readonly Example[] = [
  {
    title: 'Sources pay in order, each its share of what is left',
    because: 'Central 60 % of 100 000 = 60 000; Hem 50 % of the remaining 40 000 = 20 000; 20 000 stays with IT.',
    document: model({
      costs: [drift],
      sources: [
        source({ share: 0.6 }),
        source({ id: 'hem', payer: { by: 'department', department: 'hem' }, share: 0.5 }),
      ],
    }),
    expected: {
      'central paidFunding': [60_000],
      'hem paidFunding': [20_000],
      'it funded': [80_000],
      'it kept': [20_000],
      'it net': [-20_000],
      'central net': [-60_000],
      'hem net': [-20_000],
      'city net': [-100_000],
    },
  },
  {
    title: 'The same sources in the other order pay other amounts',
    because:
      'Hem 50 % of 100 000 = 50 000; central 60 % of the remaining 50 000 = 30 000; 20 000 is left all the same.',
    document: model({
      costs: [drift],
      sources: [
        source({ id: 'hem', payer: { by: 'department', department: 'hem' }, share: 0.5 }),
        source({ share: 0.6 }),
      ],
    }),
    expected: { 'central paidFunding': [30_000], 'hem paidFunding': [50_000], 'it kept': [20_000] },
  },
  {
    title: 'What is left after funding is shared among the participants',
    because: '100 000 − 70 000 = 30 000 among three: 10 000 each.',
    document: model({ costs: [drift], sources: [source({ share: 0.7 })], split: { method: 'equal' } }),
    expected: {
      'norr charged': [10_000],
      'it recovered': [30_000],
      'it funded': [70_000],
      'it net': [0],
      'it kept': [0],
    },
  },
  {
    title: 'A source pays only the phases it is meant for',
    because: 'The pot pays the introduction, 500, and not the operation, 100.',
    document: model({
      costs: [cost({ id: 'a', phase: 'inforande', amount: 500 }), cost({ id: 'b', amount: 100 })],
      sources: [source({ phases: ['forstudie', 'inforande'] })],
    }),
    expected: { 'central paidFunding': [500], 'it kept': [100] },
  },
  {
    title: 'A source pays only in the years it is valid',
    because: 'Valid 2013: 0, 100 000, 0.',
    document: model({
      years: [2012, 2014],
      costs: [drift],
      sources: [source({ validFrom: 2013, validTo: 2013 })],
    }),
    expected: { 'central paidFunding': [0, 100_000, 0], 'it kept': [100_000, 0, 100_000] },
  },
  {
    title: 'Validity is a date in the decision: it does not move when a service starts later',
    because: 'Valid through 2012; with a slip of a year the cost of 2012 comes in 2013 and gets nothing.',
    document: model({
      years: [2012, 2013],
      costs: [cost({ amount: { 2012: 500 } })],
      sources: [source({ validTo: 2012 })],
      scenario: { startSlip: { tjanst: 1 } },
    }),
    expected: { 'central paidFunding': [0, 0], 'it incurred': [0, 500], 'it kept': [0, 500] },
  },
  {
    title: 'A share may differ by year',
    because: '100 %, 50 %, and a year that is not named 0.',
    document: model({
      years: [2012, 2014],
      costs: [drift],
      sources: [source({ share: { 2012: 1, 2013: 0.5 } })],
    }),
    expected: { 'central paidFunding': [100_000, 50_000, 0] },
  },
  {
    title: 'A source pays only the services it is meant for, and an internal service only when it may',
    because:
      'The pot excludes internal services: it pays service a, 100, and not the internal service b. ' +
      'The second source is for b only and pays half of its 200.',
    document: model({
      services: [
        service('a', { costLines: [cost({ amount: 100 })] }),
        service('b', { internal: true, costLines: [cost({ amount: 200 })] }),
      ],
      sources: [
        source({ internalServices: false }),
        source({ id: 'egen', payer: { by: 'department', department: 'hem' }, share: 0.5, services: ['b'] }),
      ],
    }),
    expected: {
      'service a funded': [100],
      'service b funded': [100],
      'central paidFunding': [100],
      'hem paidFunding': [100],
    },
  },
  {
    title: 'A pot with a cap is used up in the order of the years',
    because: 'Cap 150 000, cost 100 000 a year: 100 000, 50 000, nothing.',
    document: model({ years: [2012, 2014], costs: [drift], sources: [source({ cap: 150_000 })] }),
    expected: { 'central paidFunding': [100_000, 50_000, 0], 'it kept': [0, 50_000, 100_000] },
  },
  {
    title: 'A cap by year and a cap in total both hold',
    because: 'At most 40 000 a year and 100 000 in all: 40 000, 40 000, 20 000, 0.',
    document: model({
      years: [2012, 2015],
      costs: [drift],
      sources: [source({ cap: 100_000, capByYear: 40_000 })],
    }),
    expected: { 'central paidFunding': [40_000, 40_000, 20_000, 0] },
  },
  {
    title: 'What one year leaves of a yearly cap is not moved to the next',
    because: '50 a year. 2012: cost 20, all paid. 2013: cost 90, 50 paid, not 80.',
    document: model({
      years: [2012, 2013],
      costs: [cost({ amount: { 2012: 20, 2013: 90 } })],
      sources: [source({ capByYear: 50 })],
    }),
    expected: { 'central paidFunding': [20, 50], 'it kept': [0, 40] },
  },
  rationed(
    'proportional',
    'A pot too small is divided between services in proportion to what they ask',
    '200 among claims of 100, 200 and 300: 200/600 of each: 33.33, 66.67, 100.',
    [33.33, 66.67, 100],
  ),
  rationed(
    'cea',
    'Constrained equal awards give each service the same, but not more than it asks',
    '200 / 3 = 66.666…, less than every claim: 66.67, 66.67 and 66.66, the odd öre to the first.',
    [66.67, 66.67, 66.66],
  ),
  rationed(
    'cel',
    'Constrained equal losses let each service lose the same, but not more than it asks',
    'Lost in all 400: 133.33 each is more than 100, so the first loses 100 and the others 150: 0, 50, 150.',
    [0, 50, 150],
  ),
  rationed(
    'talmud',
    'The Talmud rule gives equal awards of half-claims while the pot is below half of all claims',
    'Half-claims 50, 100, 150 and a pot of 200 < 300: the first gets 50, the others (200 − 50)/2 = 75.',
    [50, 75, 75],
  ),
  {
    title: 'What a service gets of a pot is divided between its lines in proportion to what they ask',
    because: 'One service asks 60 + 40, the pot is 50: 30 and 20, so the lines keep 30 and 20.',
    document: model({
      costs: [cost({ id: 'a', amount: 60 }), cost({ id: 'b', amount: 40, incurredBy: { by: 'owner' } })],
      sources: [source({ cap: 50 })],
    }),
    expected: { 'it funded': [30], 'hem funded': [20], 'it kept': [30], 'hem kept': [20] },
  },
  {
    title: 'What one source cannot pay goes on to the next',
    because: 'The pot pays 30 of 100; the second source half of the remaining 70 = 35; 35 is left.',
    document: model({
      costs: [cost({ amount: 100 })],
      sources: [source({ cap: 30 }), source({ id: 'hem', payer: { by: 'department', department: 'hem' }, share: 0.5 })],
    }),
    expected: { 'central paidFunding': [30], 'hem paidFunding': [35], 'it kept': [35] },
  },
  {
    title: 'A part in the ordinary budget stays with its bearer and is not shared',
    because: '40 % of 900 = 360 stays with IT; 540 is shared, 180 each. Nobody has paid any funding.',
    document: model({
      costs: [cost({ amount: 900 })],
      sources: [source({ payer: { by: 'ordinary' }, share: 0.4 })],
      split: { method: 'equal' },
    }),
    expected: {
      'it kept': [360],
      'norr charged': [180],
      'it recovered': [540],
      'city funded': [0],
      'city paidFunding': [0],
      'it net': [-360],
    },
  },
  {
    title: 'Money from outside lowers what the city pays',
    because: 'The state pays half of 1000: the city pays 500.',
    document: model({ costs: [cost()], sources: [source({ payer: { by: 'external' }, share: 0.5 })] }),
    expected: {
      'it funded': [500],
      'city paidFunding': [0],
      'it net': [-500],
      'city net': [-500],
      'city npv': -500,
    },
  },
  {
    title: 'When each operates on its own, a pot pays part of what each one bears',
    because: 'Each bears 1000; a pot of 1500 pays half of every line: 500 each.',
    document: model({
      costs: [cost()],
      sources: [source({ cap: 1500 })],
      scenario: { operatingModel: 'var-och-en' },
    }),
    expected: {
      'norr funded': [500],
      'syd funded': [500],
      'ost funded': [500],
      'central paidFunding': [1500],
      'norr kept': [500],
    },
  },
  {
    title: 'A department that funds what it bears itself both pays and receives',
    because: 'Hem pays half of its own 1000: 500 paid, 500 received, 500 kept; net −1000.',
    document: model({
      costs: [cost({ incurredBy: { by: 'owner' } })],
      sources: [source({ payer: { by: 'department', department: 'hem' }, share: 0.5 })],
    }),
    expected: { 'hem paidFunding': [500], 'hem funded': [500], 'hem kept': [500], 'hem net': [-1000] },
  },
  {
    title: 'A refund is shared as a cost with the other sign, and gives a pot nothing back',
    because: 'Cost −300: the uncapped source takes 50 %, −150, and three participants −50 each.',
    document: model({
      costs: [cost({ amount: -300 })],
      sources: [source({ share: 0.5 })],
      split: { method: 'equal' },
    }),
    expected: { 'central paidFunding': [-150], 'norr charged': [-50], 'it incurred': [-300], 'it net': [0] },
  },
]
