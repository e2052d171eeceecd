// Step 1: a scenario holds its differences from another.
import { benefit, cost, type Example, model, service, source } from './example.ts'

export const scenarioExamples: readonly Example[] = [
  {
    title: 'A scenario based on another differs only in what it says',
    because: 'A: 900 shared by users 1 : 2 : 6 = 100, 200, 600. "A, delat lika" changes the rule only: 300 each.',
    document: {
      ...model({
        drivers: { users: { norr: 1, syd: 2, ost: 6 } },
        costs: [cost({ amount: 900 })],
        split: { method: 'driver', drivers: [{ driver: 'users' }] },
        scenarios: [{ id: 'lika', name: 'A, delat lika', basedOn: 'grund', splitRule: 'lika' }],
      }),
      splitRules: [
        {
          id: 'regel',
          name: 'Efter antal',
          parts: [
            {
              id: '1',
              phases: [],
              services: [],
              method: { method: 'driver', drivers: [{ driver: 'users', weight: 1 }] },
            },
          ],
          note: '',
        },
        {
          id: 'lika',
          name: 'Lika',
          parts: [{ id: '1', phases: [], services: [], method: { method: 'equal' } }],
          note: '',
        },
      ],
    },
    expected: {
      'norr charged': [100],
      'ost charged': [600],
      'scenario lika: norr charged': [300],
      'scenario lika: ost charged': [300],
      'scenario lika: it net': [0],
    },
  },
  {
    title: 'Differences pile up from scenario to scenario; the nearest wins',
    because: 'Price 10 in the model, 20 in the first scenario, 30 in the third; the second inherits 20. Times 2 units.',
    document: model({
      assumptions: { pris: 10, antal: 1 },
      costs: [cost({ amount: '=pris * antal' })],
      scenario: { overrides: { pris: 20 } },
      scenarios: [
        { id: 'b', name: 'B', basedOn: 'grund', overrides: { antal: 2 } },
        { id: 'c', name: 'C', basedOn: 'b', overrides: { pris: 30 } },
        { id: 'egen', name: 'Egen', operatingModel: 'it' },
      ],
    }),
    expected: {
      'it incurred': [20],
      'scenario b: it incurred': [40],
      'scenario c: it incurred': [60],
      'scenario egen: it incurred': [10],
    },
  },
  {
    title: 'An override may be a formula or a value by year, and what depends on it follows',
    because: 'Adoption .5 becomes .2 and .4: half of it goes to the derived assumption, so 1000 × .1 and 1000 × .2.',
    document: model({
      years: [2012, 2013],
      assumptions: { takt: 0.5, halva: '=takt / 2' },
      benefits: [benefit({ adoption: '=halva' })],
      participants: [{ id: 'norr' }],
      scenarios: [
        { id: 'b', name: 'B', basedOn: 'grund', overrides: { takt: { 2012: 0.2, 2013: 0.4 } } },
        { id: 'c', name: 'C', basedOn: 'grund', overrides: { halva: '=takt' } },
      ],
    }),
    expected: {
      'norr realisedBenefit': [250, 250],
      'scenario b: norr realisedBenefit': [100, 200],
      'scenario c: norr realisedBenefit': [500, 500],
    },
  },
  {
    title: 'A scenario may include some of the services, and operate one of them differently',
    because: 'Base: a 100 and b 200 at IT. In the second only b, 200. In the third a at IT and b at the owner.',
    document: model({
      services: [
        service('a', { costLines: [cost({ amount: 100 })] }),
        service('b', { costLines: [cost({ amount: 200 })] }),
      ],
      scenarios: [
        { id: 'utan', name: 'Utan a', basedOn: 'grund', services: ['b'] },
        { id: 'delad', name: 'Delad', basedOn: 'grund', operatingModelByService: { b: 'agaren' } },
        { id: 'noll', name: 'Nollalternativ', basedOn: 'grund', services: [] },
      ],
    }),
    expected: {
      'it incurred': [300],
      'scenario utan: it incurred': [200],
      'scenario delad: it incurred': [100],
      'scenario delad: hem incurred': [200],
      'scenario noll: city incurred': [0],
      'scenario noll: city net': [0],
    },
  },
  {
    title: 'A scenario can drop a plan, a rule or a demand that the one it is based on has',
    because: 'Base: half of 900 from central, the rest shared 150 each. Dropped: everything stays with IT.',
    document: model({
      costs: [cost({ amount: 900 })],
      sources: [source({ share: 0.5 })],
      split: { method: 'equal' },
      scenario: { savingsDemand: { kind: 'entered', amounts: { norr: 10 } } },
      scenarios: [
        {
          id: 'utan',
          name: 'Utan',
          basedOn: 'grund',
          fundingPlan: null,
          splitRule: null,
          savingsDemand: { kind: 'none' },
        },
      ],
    }),
    expected: {
      'norr charged': [150],
      'central paidFunding': [450],
      'norr savingsDemand': [10],
      'scenario utan: it kept': [900],
      'scenario utan: central paidFunding': [0],
      'scenario utan: norr savingsDemand': [0],
    },
    problems: ['demand-not-by-service'],
  },
  {
    title: 'A start one year later in the base holds also in what is based on it, unless said otherwise',
    because: 'The cost of 2012 comes in 2013, in the scenario based on it too; back to 2012 with a slip of 0.',
    document: model({
      years: [2012, 2013],
      costs: [cost({ amount: { 2012: 70 } })],
      scenario: { startSlip: { tjanst: 1 } },
      scenarios: [
        { id: 'b', name: 'B', basedOn: 'grund' },
        { id: 'c', name: 'C', basedOn: 'grund', startSlip: { tjanst: 0 } },
      ],
    }),
    expected: {
      'it incurred': [0, 70],
      'scenario b: it incurred': [0, 70],
      'scenario c: it incurred': [70, 0],
    },
  },
]
