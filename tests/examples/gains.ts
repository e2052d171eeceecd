// Step 4: gross and realised benefit.
import { benefit, type Example, model, service } from './example.ts'

const alone = [{ id: 'norr' }]
const time = benefit({ kind: 'time', amount: 100_000, adoption: 0.75, realisation: 0.8, correction: 0.25 })

export const gainExamples: readonly Example[] = [
  {
    title: 'Money saved is realised as it arises, once people use the service',
    because: '100 000 × 50 % adoption = 50 000, gross and realised. What is entered as realisation concerns time only.',
    document: model({
      benefits: [benefit({ amount: 100_000, adoption: 0.5, realisation: 0.1 })],
      participants: alone,
    }),
    expected: { 'norr grossBenefit': [50_000], 'norr realisedBenefit': [50_000], 'norr net': [50_000] },
  },
  {
    title: 'Freed time counts only as far as it is taken home, less the correction for optimism',
    because: '100 000 × 75 % = 75 000 gross. 75 000 × 80 % × (1 − 25 %) = 45 000 realised.',
    document: model({ benefits: [time], participants: alone }),
    expected: { 'norr grossBenefit': [75_000], 'norr realisedBenefit': [45_000] },
  },
  {
    title: 'Cash and freed time together: only the time is multiplied by what is taken home',
    because: 'Gross 75 000 + 10 000 = 85 000. Realised (10 000 + 75 000 × 80 %) × 75 % = 52 500.',
    document: model({
      benefits: [time, benefit({ id: 'porto', amount: 10_000, correction: 0.25 })],
      participants: alone,
    }),
    expected: { 'norr grossBenefit': [85_000], 'norr realisedBenefit': [52_500] },
  },
  {
    title: 'Quality is scored and never counted in kronor',
    because: 'The only line is quality, score 4.',
    document: model({
      benefits: [benefit({ kind: 'quality', amount: 100_000, score: 4 })],
      participants: alone,
    }),
    expected: {
      'city grossBenefit': [0],
      'city realisedBenefit': [0],
      'city publicBenefit': [0],
      'city net': [0],
      'city benefitCostRatio': null,
    },
  },
  {
    title: "What citizens gain is shown beside, and is in nobody's gross, realised or net",
    because: '40 000 × 50 % × (1 − 25 %) = 15 000 for the public, once, not once per district.',
    document: model({
      benefits: [benefit({ receiver: { to: 'public' }, amount: 40_000, adoption: 0.5, correction: 0.25 })],
    }),
    expected: {
      'city publicBenefit': [15_000],
      'service tjanst publicBenefit': [15_000],
      'city grossBenefit': [0],
      'city realisedBenefit': [0],
      'city net': [0],
      'central realisedBenefit': [0],
    },
  },
  {
    title: 'A benefit is worked out for each participant by its own volumes',
    because: '12 kr per user: Norr 1000, Syd 600, Öst 400 users. IT takes no part and gains nothing.',
    document: model({
      drivers: { users: { norr: 1000, syd: 600, ost: 400, it: 500 } },
      benefits: [benefit({ amount: '=12 * users' })],
    }),
    expected: {
      'norr realisedBenefit': [12_000],
      'syd realisedBenefit': [7200],
      'ost realisedBenefit': [4800],
      'it realisedBenefit': [0],
      'city realisedBenefit': [24_000],
    },
  },
  {
    title: 'A benefit that arises at one department is counted there, once',
    because: 'The contact centre answers fewer calls: 5 kr × 2500 users in the city = 12 500, at IT.',
    document: model({
      drivers: { users: { norr: 1000, syd: 600, ost: 400, it: 500 } },
      benefits: [benefit({ receiver: { to: 'department', department: 'it' }, amount: '=5 * sum(users)' })],
    }),
    expected: { 'it realisedBenefit': [12_500], 'norr realisedBenefit': [0], 'city realisedBenefit': [12_500] },
  },
  {
    title: 'A lag of six months moves half of each year to the next',
    because: '100 000 a year: 50 000 in 2012, then 50 000 + 50 000. Half of 2014 falls after the last year.',
    document: model({
      years: [2012, 2014],
      benefits: [benefit({ amount: 100_000, lagMonths: 6 })],
      participants: alone,
    }),
    expected: {
      'norr grossBenefit': [100_000, 100_000, 100_000],
      'norr realisedBenefit': [50_000, 100_000, 100_000],
      'norr lostBenefit': 50_000,
      'city lostBenefit': 50_000,
    },
  },
  {
    title: 'A lag of eighteen months moves half a year by one year and half by two',
    because:
      '120 000 a year, 12 + 6 months. 2013: half of 2012 = 60 000. 2014: half of 2013 + half of 2012 = 120 000. ' +
      '2015: the same. Lost: half of 2014 and all of 2015 = 180 000. In all 300 000 + 180 000 = 4 × 120 000.',
    document: model({
      years: [2012, 2015],
      benefits: [benefit({ amount: 120_000, lagMonths: 18 })],
      participants: alone,
    }),
    expected: { 'norr realisedBenefit': [0, 60_000, 120_000, 120_000], 'norr lostBenefit': 180_000 },
  },
  {
    title: 'A lag follows what is realised, whatever adoption and realisation are by then',
    because:
      'Realised before the lag: 2012 1000 × 20 % × 50 % = 100; 2013 1000 × 80 % × 100 % = 800. ' +
      'Three months late: 2012 75 % of 100 = 75; 2013 75 % of 800 + 25 % of 100 = 625; lost 25 % of 800 = 200.',
    document: model({
      years: [2012, 2013],
      benefits: [
        benefit({
          kind: 'time',
          adoption: { 2012: 0.2, 2013: 0.8 },
          realisation: { 2012: 0.5, 2013: 1 },
          lagMonths: 3,
        }),
      ],
      participants: alone,
    }),
    expected: {
      'norr grossBenefit': [200, 800],
      'norr realisedBenefit': [75, 625],
      'norr lostBenefit': 200,
    },
  },
  {
    title: 'A participant gains while it takes part',
    because: 'Syd joins 2013 and leaves after 2013.',
    document: model({
      years: [2012, 2014],
      benefits: [benefit()],
      participants: [{ id: 'norr' }, { id: 'syd', from: 2013, to: 2013 }],
    }),
    expected: { 'norr realisedBenefit': [1000, 1000, 1000], 'syd realisedBenefit': [0, 1000, 0] },
  },
  {
    title:
      'A service that starts a year later is adopted and taken home a year later; its volumes and prices are not moved',
    because:
      'Users 100, 200, 300 by year, 10 kr each. Adoption 0, 50 %, 100 % becomes 0, 0, 50 %; ' +
      'realisation 0, 40 %, 80 % becomes 0, 0, 40 %. 2014: 300 × 10 × 50 % = 1500 gross, × 40 % = 600.',
    document: model({
      years: [2012, 2014],
      drivers: { users: { norr: { 2012: 100, 2013: 200, 2014: 300 } } },
      assumptions: { anslutning: { 2012: 0, 2013: 0.5, 2014: 1 } },
      services: [
        service('tjanst', {
          participants: alone,
          benefitLines: [
            benefit({
              kind: 'time',
              amount: '=10 * users',
              adoption: '=anslutning',
              realisation: { 2013: 0.4, 2014: 0.8 },
            }),
          ],
        }),
      ],
      scenario: { startSlip: { tjanst: 1 } },
      scenarios: [{ id: 'i-tid', name: 'I tid', operatingModel: 'it' }],
    }),
    expected: {
      'norr grossBenefit': [0, 0, 1500],
      'norr realisedBenefit': [0, 0, 600],
      'scenario i-tid: norr grossBenefit': [0, 1000, 3000],
      'scenario i-tid: norr realisedBenefit': [0, 400, 2400],
    },
  },
]
