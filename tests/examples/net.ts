// Step 8: net effect, accumulated, payback, present value and ratio.
import { benefit, cost, type Example, model, source } from './example.ts'

const alone = [{ id: 'norr' }]
const atNorr = { incurredBy: { by: 'department', department: 'norr' } } as const

export const netExamples: readonly Example[] = [
  {
    title: 'A district that gains 215 and is charged 307 is left with −92; the operator comes out even',
    because: 'Norr 215 − 307 = −92. IT −614 + 614 = 0. Two districts share 614.',
    document: model({
      costs: [cost({ amount: 614 })],
      benefits: [benefit({ receiver: { to: 'department', department: 'norr' }, amount: 215 })],
      participants: [{ id: 'norr' }, { id: 'syd' }],
      split: { method: 'equal' },
    }),
    expected: { 'norr net': [-92], 'syd net': [-307], 'it net': [0], 'city net': [215 - 614] },
  },
  {
    title: 'Every term of a net effect: realised − incurred − charged − paid funding + funded + recovered',
    because:
      'Norr bears 1000, gains 400, pays 10 % of it as a source (100, and receives it), and shares the remaining 900 ' +
      'with Syd: charged 450, recovers 900. Net 400 − 1000 − 450 − 100 + 100 + 900 = −150. Syd −450. City −600.',
    document: model({
      costs: [cost(atNorr)],
      benefits: [benefit({ receiver: { to: 'department', department: 'norr' }, amount: 400 })],
      participants: [{ id: 'norr' }, { id: 'syd' }],
      sources: [source({ payer: { by: 'department', department: 'norr' }, share: 0.1 })],
      split: { method: 'equal' },
    }),
    expected: {
      'norr incurred': [1000],
      'norr paidFunding': [100],
      'norr funded': [100],
      'norr charged': [450],
      'norr recovered': [900],
      'norr realisedBenefit': [400],
      'norr net': [-150],
      'syd net': [-450],
      'city net': [-600],
    },
  },
  {
    title:
      'Payback is the first year from which the sum is never below zero again; present value counts the first year in full',
    because:
      '−1000, then 400 a year: −1000, −600, −200, 200, so payback in 2015. At 4 %: −1000 + 400/1.04 + 400/1.04² + ' +
      '400/1.04³ = −1000 + 384.6154 + 369.8225 + 355.5985 = 110.04. Ratio 1110.0364 / 1000.',
    document: model({
      years: [2012, 2015],
      costs: [cost({ ...atNorr, amount: { 2012: 1000 } })],
      benefits: [benefit({ amount: { 2013: 400, 2014: 400, 2015: 400 } })],
      participants: alone,
    }),
    expected: {
      'norr net': [-1000, 400, 400, 400],
      'norr accumulated': [-1000, -600, -200, 200],
      'norr paybackYear': 2015,
      'norr npv': 110.04,
      'norr benefitCostRatio': 1.110036,
      'city npv': 110.04,
      'city paybackYear': 2015,
    },
  },
  {
    title: 'Payback on exactly zero counts',
    because: '−500, +200, +300: 0 at the end of 2014.',
    document: model({
      years: [2012, 2014],
      costs: [cost({ ...atNorr, amount: { 2012: 500 } })],
      benefits: [benefit({ amount: { 2013: 200, 2014: 300 } })],
      participants: alone,
    }),
    expected: { 'norr accumulated': [-500, -300, 0], 'norr paybackYear': 2014 },
  },
  {
    title: 'A sum that falls below zero again has not been paid back by then',
    because: '−100, +200, −200, +150: −100, 100, −100, 50. Payback is 2015, not 2013.',
    document: model({
      years: [2012, 2015],
      costs: [cost({ ...atNorr, amount: { 2012: 100, 2014: 200 } })],
      benefits: [benefit({ amount: { 2013: 200, 2015: 150 } })],
      participants: alone,
    }),
    expected: { 'norr accumulated': [-100, 100, -100, 50], 'norr paybackYear': 2015 },
  },
  {
    title: 'Whoever was never in the red has nothing to pay back, and whoever stays there never does',
    because: 'Syd only gains. IT only pays.',
    document: model({
      years: [2012, 2013],
      costs: [cost()],
      benefits: [benefit()],
      participants: [{ id: 'syd' }],
    }),
    expected: {
      'syd paybackYear': null,
      'it paybackYear': null,
      'syd benefitCostRatio': null,
      'it benefitCostRatio': 0,
      'ost npv': 0,
    },
  },
  {
    title: 'The ratio of a district counts what it is charged, and of the city what it pays',
    because: 'Norr gains 1200 and is charged 500: 2.4. Syd gains 1200 and is charged 500. City 2400 / 1000 = 2.4.',
    document: model({
      costs: [cost()],
      benefits: [benefit({ amount: 1200 })],
      participants: [{ id: 'norr' }, { id: 'syd' }],
      split: { method: 'equal' },
    }),
    expected: { 'norr benefitCostRatio': 2.4, 'city benefitCostRatio': 2.4, 'it benefitCostRatio': null },
  },
  {
    title: 'Without interest a present value is the plain sum',
    because: '−1000 + 400 + 400 = −200.',
    document: model({
      years: [2012, 2014],
      settings: { discountRate: 0 },
      costs: [cost({ ...atNorr, amount: { 2012: 1000 } })],
      benefits: [benefit({ amount: { 2013: 400, 2014: 400 } })],
      participants: alone,
    }),
    expected: { 'norr npv': -200, 'norr accumulated': [-1000, -600, -200], 'norr paybackYear': null },
  },
]
