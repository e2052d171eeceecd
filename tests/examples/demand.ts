// Step 7: savings demand, gap and budget effect.
import { benefit, cost, type Example, model, service } from './example.ts'

const two = [{ id: 'norr' }, { id: 'syd' }]
/** Norr realises 500, Syd 300, a year. */
const gain = { gain: { norr: 500, syd: 300 } }
const gains = [benefit({ amount: '=gain' })]

export const demandExamples: readonly Example[] = [
  {
    title: 'Without a savings demand nobody is punished: the gap is what was gained, with a minus',
    because: 'Demand 0 less realised 500.',
    document: model({ drivers: gain, benefits: gains, participants: two }),
    expected: { 'norr savingsDemand': [0], 'norr gap': [-500], 'norr budgetEffect': [500], 'city gap': [-800] },
  },
  {
    title: "A share of one's own realised benefit, from a budget year on",
    because: '50 % from 2013: Norr 0, 250; Syd 0, 150. Central gains the 400.',
    document: model({
      years: [2012, 2013],
      drivers: gain,
      benefits: gains,
      participants: two,
      scenario: { savingsDemand: { kind: 'ownRealised', share: 0.5, fromYear: 2013 } },
    }),
    expected: {
      'norr savingsDemand': [0, 250],
      'syd savingsDemand': [0, 150],
      'norr gap': [-500, -250],
      'norr net': [500, 500],
      'norr budgetEffect': [500, 250],
      'central budgetEffect': [0, 400],
      'city budgetEffect': [800, 800],
      'city savingsDemand': [0, 400],
      'service tjanst savingsDemand': [0, 400],
    },
  },
  {
    title: 'A share that rises by year',
    because: '20 % of 500 = 100 in 2012, 80 % = 400 in 2013.',
    document: model({
      years: [2012, 2013],
      drivers: gain,
      benefits: gains,
      participants: two,
      scenario: { savingsDemand: { kind: 'ownRealised', share: { 2012: 0.2, 2013: 0.8 } } },
    }),
    expected: { 'norr savingsDemand': [100, 400], 'syd savingsDemand': [60, 240] },
  },
  {
    title: 'A demand at what was applied for punishes whoever realises less',
    because:
      'Applied for: full adoption, Norr 500, Syd 300. Realised in the base: half, 250 and 150, and lag does not help. ' +
      'Demand 100 % of the application: gap 250 and 150. Norr: net 250, budget effect 250 − 500 = −250; central +800.',
    document: model({
      drivers: gain,
      assumptions: { anslutning: 0.5 },
      benefits: [benefit({ amount: '=gain', adoption: '=anslutning' })],
      participants: two,
      scenario: { savingsDemand: { kind: 'scenario', scenario: 'ansokan', share: 1 } },
      scenarios: [{ id: 'ansokan', name: 'Enligt ansökan', operatingModel: 'it', overrides: { anslutning: 1 } }],
    }),
    expected: {
      'norr savingsDemand': [500],
      'norr realisedBenefit': [250],
      'norr gap': [250],
      'syd gap': [150],
      'norr budgetEffect': [-250],
      'central budgetEffect': [800],
      'city budgetEffect': [400],
      'scenario ansokan: norr savingsDemand': [0],
      'scenario ansokan: norr gap': [-500],
    },
  },
  {
    title: 'A demand by another scenario is of its benefits only: its costs and own demand do not matter',
    because: 'The other scenario starts a year later: it realises 0 and 500. 90 % from 2012: 0 and 450.',
    document: model({
      years: [2012, 2013],
      drivers: gain,
      costs: [cost({ amount: 1_000_000 })],
      benefits: gains,
      participants: [{ id: 'norr' }],
      scenario: { savingsDemand: { kind: 'scenario', scenario: 'senare', share: 0.9 } },
      scenarios: [
        {
          id: 'senare',
          name: 'Senare',
          operatingModel: 'var-och-en',
          startSlip: { tjanst: 1 },
          savingsDemand: { kind: 'scenario', scenario: 'grund', share: 1 },
        },
      ],
    }),
    expected: {
      'norr savingsDemand': [0, 450],
      'scenario senare: norr savingsDemand': [500, 500],
      'scenario senare: norr gap': [500, 0],
    },
  },
  {
    title: 'Entered amounts are demanded as they are, whatever is realised',
    because: 'Norr 600 a year from 2013, Hem 100 and 200. Norr realises 500: gap 600 − 500 = 100 in 2013.',
    document: model({
      years: [2012, 2013],
      drivers: gain,
      benefits: gains,
      participants: two,
      scenario: {
        savingsDemand: {
          kind: 'entered',
          amounts: { norr: 600, hem: { 2012: 100, 2013: 200 } },
          fromYear: 2013,
        },
      },
    }),
    expected: {
      'norr savingsDemand': [0, 600],
      'hem savingsDemand': [0, 200],
      'syd savingsDemand': [0, 0],
      'norr gap': [-500, 100],
      'hem gap': [0, 200],
      'central budgetEffect': [0, 800],
      'city savingsDemand': [0, 800],
      'city net': [800, 800],
      'city budgetEffect': [800, 800],
    },
    problems: ['demand-not-by-service'],
  },
  {
    title: 'What citizens gain, quality, and time not taken home meet no demand',
    because: 'Norr frees time worth 1000 of which 40 % is taken home: realised 400. Demand 700: gap 300.',
    document: model({
      benefits: [
        benefit({ id: 'a', kind: 'time', realisation: 0.4 }),
        benefit({ id: 'b', receiver: { to: 'public' }, amount: 5000 }),
        benefit({ id: 'c', kind: 'quality', amount: 5000 }),
      ],
      participants: [{ id: 'norr' }],
      scenario: { savingsDemand: { kind: 'entered', amounts: { norr: 700 } } },
    }),
    expected: { 'norr grossBenefit': [1000], 'norr realisedBenefit': [400], 'norr gap': [300] },
    problems: ['demand-not-by-service'],
  },
  {
    title: 'A demand made by the benefit of another scenario concerns the services that scenario has',
    because: 'The application held service a only: 100 % of 500. Service b, 70, is asked nothing.',
    document: model({
      services: [
        service('a', { participants: [{ id: 'norr' }], benefitLines: [benefit({ amount: 500 })] }),
        service('b', { participants: [{ id: 'norr' }], benefitLines: [benefit({ amount: 70 })] }),
      ],
      scenario: { savingsDemand: { kind: 'scenario', scenario: 'ansokan', share: 1 } },
      scenarios: [{ id: 'ansokan', name: 'Enligt ansökan', operatingModel: 'it', services: ['a'] }],
    }),
    expected: { 'norr savingsDemand': [500], 'norr gap': [-70], 'service b savingsDemand': [0] },
  },
]
