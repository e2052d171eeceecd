// Step 6: how the unfunded rest is shared, or left where it fell.
import { benefit, cost, type Example, model, service } from './example.ts'

const two = [{ id: 'norr' }, { id: 'syd' }]

export const splitExamples: readonly Example[] = [
  {
    title: 'Equal shares',
    because: '900 among three.',
    document: model({ costs: [cost({ amount: 900 })], split: { method: 'equal' } }),
    expected: {
      'norr charged': [300],
      'syd charged': [300],
      'ost charged': [300],
      'it charged': [0],
      'it recovered': [900],
      'it net': [0],
      'city charged': [900],
    },
  },
  {
    title: 'By a driver, over those who take part that year',
    because: '2012: 1000 by 30, 70 and 100: 150, 350, 500. 2013 without Öst: 300 and 700.',
    document: model({
      years: [2012, 2013],
      drivers: { arenden: { norr: 30, syd: 70, ost: 100, hem: 900 } },
      costs: [cost()],
      participants: [{ id: 'norr' }, { id: 'syd' }, { id: 'ost', to: 2012 }],
      split: { method: 'driver', drivers: [{ driver: 'arenden' }] },
    }),
    expected: { 'norr charged': [150, 300], 'syd charged': [350, 700], 'ost charged': [500, 0] },
  },
  {
    title: 'By a mix of drivers, each taken as a share before it is weighted',
    because: '60 % by population (1 : 3) and 40 % by employees (1 : 1): Norr .6 × .25 + .4 × .5 = 35 %, Syd 65 %.',
    document: model({
      drivers: { folk: { norr: 10_000, syd: 30_000 }, anstallda: { norr: 50, syd: 50 } },
      costs: [cost()],
      participants: two,
      split: {
        method: 'driver',
        drivers: [
          { driver: 'folk', weight: 0.6 },
          { driver: 'anstallda', weight: 0.4 },
        ],
      },
    }),
    expected: { 'norr charged': [350], 'syd charged': [650] },
  },
  {
    title: 'Weights of a mix need not sum to one',
    because: '3 and 1 are 75 % and 25 %: Norr .75 × .25 + .25 × .5 = 31.25 %.',
    document: model({
      drivers: { folk: { norr: 1, syd: 3 }, anstallda: { norr: 1, syd: 1 } },
      costs: [cost()],
      participants: two,
      split: {
        method: 'driver',
        drivers: [
          { driver: 'folk', weight: 3 },
          { driver: 'anstallda', weight: 1 },
        ],
      },
    }),
    expected: { 'norr charged': [312.5], 'syd charged': [687.5] },
  },
  {
    title: 'Agreed shares are taken over those who have joined',
    because: '2012, before Öst: 50/80 and 30/80 of 1000 = 625 and 375. 2013: 500, 300, 200.',
    document: model({
      years: [2012, 2013],
      costs: [cost()],
      participants: [{ id: 'norr' }, { id: 'syd' }, { id: 'ost', from: 2013 }],
      split: { method: 'fixedShares', shares: { norr: 0.5, syd: 0.3, ost: 0.2 } },
    }),
    expected: { 'norr charged': [625, 500], 'syd charged': [375, 300], 'ost charged': [0, 200] },
    problems: ['share-without-member'],
  },
  {
    title: 'A fixed part equally and the rest by volume',
    because: '40 % of 1000 in halves = 200 each; 600 by 1 and 3 cases = 150 and 450. Together 350 and 650.',
    document: model({
      drivers: { arenden: { norr: 1, syd: 3 } },
      costs: [cost()],
      participants: two,
      split: { method: 'fixedAndVariable', fixedPart: 0.4, drivers: [{ driver: 'arenden' }] },
    }),
    expected: { 'norr charged': [350], 'syd charged': [650] },
  },
  {
    title: 'By use of what was built: what nobody uses stays with the bearer',
    because: '1000 for 100 units = 10 each. Norr 30 and Syd 50 units; the 20 unused, 200, stay with IT.',
    document: model({
      drivers: { arenden: { norr: 30, syd: 50 } },
      costs: [cost()],
      participants: two,
      split: { method: 'usage', driver: 'arenden', capacity: 100 },
    }),
    expected: {
      'norr charged': [300],
      'syd charged': [500],
      'it kept': [200],
      'it recovered': [800],
      'it net': [-200],
    },
  },
  {
    title: 'Use that is below nothing in all charges nobody, and it is said',
    because: 'Norr uses 30, Syd gives back 50: −20 of 100. The 1000 stay with IT.',
    document: model({
      drivers: { units: { norr: 30, syd: -50 } },
      costs: [cost()],
      participants: two,
      split: { method: 'usage', driver: 'units', capacity: 100 },
    }),
    expected: { 'norr charged': [0], 'syd charged': [0], 'it kept': [1000] },
    problems: ['weights-not-positive'],
  },
  {
    title: 'A capacity that is what is used, but for its last bit, is not exceeded',
    because: '0.1 + 0.2 is 0.30000000000000004 of 0.3: a third and two thirds of 300, and nothing is said.',
    document: model({
      drivers: { units: { norr: 0.1, syd: 0.2 } },
      costs: [cost({ amount: 300 })],
      participants: two,
      split: { method: 'usage', driver: 'units', capacity: 0.3 },
    }),
    expected: { 'norr charged': [100], 'syd charged': [200], 'it kept': [0] },
  },
  {
    title: 'When more is used than there is capacity for, all is charged by use, and it is said',
    because: '30 and 50 used of 60: 30/80 and 50/80 of 1000.',
    document: model({
      drivers: { arenden: { norr: 30, syd: 50 } },
      costs: [cost()],
      participants: two,
      split: { method: 'usage', driver: 'arenden', capacity: 60 },
    }),
    expected: { 'norr charged': [375], 'syd charged': [625], 'it kept': [0] },
    problems: ['usage-over-capacity'],
  },
  {
    title: 'In proportion to benefit over the whole period, in present value, from the first year on',
    because:
      'Norr gains 1040 in 2013, Syd 1000 in 2012: at 4 % both are worth 1000, so each pays half in both years. ' +
      'Öst loses and counts as 0.',
    document: model({
      years: [2012, 2013],
      drivers: { gain: { norr: { 2013: 1040 }, syd: { 2012: 1000 }, ost: { 2012: -500 } } },
      costs: [cost()],
      benefits: [benefit({ amount: '=gain' })],
      split: { method: 'benefit' },
    }),
    expected: { 'norr charged': [500, 500], 'syd charged': [500, 500], 'ost charged': [0, 0] },
  },
  {
    title: 'In proportion to the benefit in the service itself, not in others',
    because: 'In service a Norr gains 300 and Syd 100: 75 % and 25 %. The 9000 that Syd gains in b are not counted.',
    document: model({
      drivers: { gain: { norr: 300, syd: 100 } },
      services: [
        service('a', { participants: two, costLines: [cost()], benefitLines: [benefit({ amount: '=gain' })] }),
        service('b', { participants: [{ id: 'syd' }], benefitLines: [benefit({ amount: 9000 })] }),
      ],
      split: { method: 'benefit' },
    }),
    expected: { 'norr charged': [750], 'syd charged': [250] },
  },
  {
    title: 'Central pays: the whole pool goes to the common budget',
    because: '1000 to central, nothing to the three districts.',
    document: model({ costs: [cost()], split: { method: 'central' } }),
    expected: {
      'central charged': [1000],
      'norr charged': [0],
      'it recovered': [1000],
      'it net': [0],
      'central net': [-1000],
      'city net': [-1000],
    },
  },
  {
    title: 'A driver with a negative value gives a negative share; the shares still sum to the cost',
    because: 'Net flow 150 and −50, together 100: Norr 150 % = 1500, Syd −50 % = −500.',
    document: model({
      drivers: { flode: { norr: 150, syd: -50 } },
      costs: [cost()],
      participants: two,
      split: { method: 'driver', drivers: [{ driver: 'flode' }] },
    }),
    expected: { 'norr charged': [1500], 'syd charged': [-500], 'it recovered': [1000], 'city charged': [1000] },
  },
  {
    title: 'A rule shares its own phases; other costs stay where they fell',
    because: 'Operation 300 is shared; introduction 5000 stays with the owner.',
    document: model({
      costs: [cost({ amount: 300 }), cost({ id: 'b', phase: 'inforande', incurredBy: { by: 'owner' }, amount: 5000 })],
      parts: [{ id: 'drift', phases: ['drift'], method: { method: 'equal' } }],
    }),
    expected: { 'norr charged': [100], 'hem kept': [5000], 'hem charged': [0], 'city kept': [5000] },
  },
  {
    title: 'The first part of a rule that fits a line decides it, so a rule may differ by phase and service',
    because:
      'Service a by part 1 (central). Service b: operation by part 2 (equally), the rest by part 3 (volume 1 : 3).',
    document: model({
      drivers: { arenden: { norr: 1, syd: 3 } },
      services: [
        service('a', { participants: two, costLines: [cost({ amount: 100 })] }),
        service('b', {
          participants: two,
          costLines: [cost({ amount: 1000 }), cost({ id: 'x', phase: 'vidareutveckling', amount: 800 })],
        }),
      ],
      parts: [
        { id: '1', services: ['a'], method: { method: 'central' } },
        { id: '2', phases: ['drift'], method: { method: 'equal' } },
        { id: '3', method: { method: 'driver', drivers: [{ driver: 'arenden' }] } },
      ],
    }),
    expected: { 'central charged': [100], 'norr charged': [500 + 200], 'syd charged': [500 + 600] },
  },
  {
    title: 'Without a rule everything stays with whoever bears it',
    because: 'No split rule.',
    document: model({ costs: [cost()] }),
    expected: { 'it kept': [1000], 'city charged': [0], 'norr net': [0] },
  },
  {
    title: 'A bearer that takes part is charged its own share too, and recovers it',
    because: 'IT takes part with Norr: each is charged 500; IT recovers 1000, so its net is −1000 − 500 + 1000 = −500.',
    document: model({
      costs: [cost()],
      participants: [{ id: 'norr' }, { id: 'it' }],
      split: { method: 'equal' },
    }),
    expected: { 'it charged': [500], 'it recovered': [1000], 'it net': [-500], 'norr net': [-500] },
  },
  {
    title: 'What one alone would cost includes what is written off after it has left',
    because:
      '300 for each participant in 2012, written off over 2013 and 2014 without interest. Norr leaves after 2013, but alone it ' +
      'would bear its 300 to the end, as Syd would: 300 : 300. 2013: 300 in all, 150 each. 2014: Syd is alone with 300.',
    document: model({
      years: [2012, 2014],
      settings: { discountRate: 0, internalRate: 0 },
      costs: [cost({ behaviour: { kind: 'perParticipant' }, amount: { 2012: 300 }, capitalised: { usefulLife: 2 } })],
      participants: [{ id: 'norr', to: 2013 }, { id: 'syd' }],
      split: { method: 'standAlone', basis: 'period' },
    }),
    expected: { 'norr charged': [0, 150, 0], 'syd charged': [0, 150, 300] },
  },
]
