// Step 9: whole öre. Nothing is lost and nothing appears when amounts are rounded.
import { benefit, cost, type Example, model, service, source } from './example.ts'

const equal = { method: 'equal' } as const

export const ledgerExamples: readonly Example[] = [
  {
    title: 'One krona among three is 34, 33 and 33 öre',
    because: 'The odd öre goes to the first in order of id: norr before ost before syd.',
    document: model({ costs: [cost({ amount: 1 })], split: equal }),
    expected: { 'norr charged': [0.34], 'ost charged': [0.33], 'syd charged': [0.33], 'it recovered': [1] },
  },
  {
    title: 'The odd öre goes to whoever was rounded down the most, and never to one without a share',
    because: '1.00 by 1 : 2 : 0 = 33.33 and 66.67 öre: Syd has the larger remainder. Öst pays nothing.',
    document: model({
      drivers: { arenden: { norr: 1, syd: 2, ost: 0 } },
      costs: [cost({ amount: 1 })],
      split: { method: 'driver', drivers: [{ driver: 'arenden' }] },
    }),
    expected: { 'norr charged': [0.33], 'syd charged': [0.67], 'ost charged': [0] },
  },
  {
    title: 'Half an öre is rounded away from zero, as it is written',
    because: '1.005 kr is 1.01; −1.005 is −1.01; 0.005 is 0.01.',
    document: model({
      years: [2012, 2014],
      costs: [cost({ amount: { 2012: 1.005, 2013: -1.005, 2014: 0.005 } })],
      benefits: [benefit({ amount: { 2012: 2.675, 2013: -2.675, 2014: 0.0049 } })],
      participants: [{ id: 'norr' }],
    }),
    expected: { 'it incurred': [1.01, -1.01, 0.01], 'norr realisedBenefit': [2.68, -2.68, 0] },
  },
  {
    title: 'Each line is rounded by itself, so a service is the sum of its lines as printed',
    because: 'Two lines of 0.005 are 0.01 each: 0.02, not 0.01.',
    document: model({
      costs: [cost({ id: 'a', amount: 0.005 }), cost({ id: 'b', amount: 0.005 })],
    }),
    expected: { 'city incurred': [0.02], 'it kept': [0.02] },
  },
  {
    title: 'Funding, charges and what is kept sum to the cost to the öre',
    because:
      '10.01 kr: a third from central = 3.3367, a third of the rest (2.2244) from Hem, 4.4489 left. In öre 333.67, ' +
      '222.44 and 444.89: 333 + 222 + 444 = 999, and the two odd öre go to .89 and .67: 3.34, 2.22, 4.45. ' +
      '4.45 among three: 1.49, 1.48, 1.48.',
    document: model({
      costs: [cost({ amount: 10.01 })],
      sources: [
        source({ share: '=1 / 3' }),
        source({ id: 'hem', payer: { by: 'department', department: 'hem' }, share: '=1 / 3' }),
      ],
      split: equal,
    }),
    expected: {
      'central paidFunding': [3.34],
      'hem paidFunding': [2.22],
      'norr charged': [1.49],
      'ost charged': [1.48],
      'syd charged': [1.48],
      'it funded': [5.56],
      'it recovered': [4.45],
      'it net': [0],
    },
  },
  {
    title: 'A pot is never overdrawn by rounding, however many lines round up',
    because: 'Ten services of 0.005 kr are 0.01 each when rounded, 0.10 in all; the pot of 0.05 pays 0.05.',
    document: model({
      services: Array.from({ length: 10 }, (_, i) => service(`tjanst${i}`, { costLines: [cost({ amount: 0.005 })] })),
      sources: [source({ cap: 0.05 })],
    }),
    expected: { 'city incurred': [0.1], 'central paidFunding': [0.05], 'it kept': [0.05] },
  },
  {
    title: 'A refund is divided as the same cost would be, with the other sign',
    because: '−1.00 among three: −0.34, −0.33, −0.33.',
    document: model({ costs: [cost({ amount: -1 })], split: equal }),
    expected: { 'norr charged': [-0.34], 'ost charged': [-0.33], 'syd charged': [-0.33] },
  },
]
