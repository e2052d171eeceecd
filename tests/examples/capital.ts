// Step 3: capital cost of capitalised lines, and price index.
import { benefit, cost, type Example, model } from './example.ts'

const outlay = cost({
  id: 'system',
  phase: 'inforande',
  amount: { 2012: 300_000 },
  capitalised: { usefulLife: 3 },
})
const licence = cost({ amount: 100_000, index: 'it_index' })

export const capitalExamples: readonly Example[] = [
  {
    title: 'An investment is written off in a straight line from the year after, with interest on what is left',
    because:
      '300 000 over 3 years = 100 000 a year from 2013. Interest 2 % on the opening value: ' +
      '300 000 → 6 000, 200 000 → 4 000, 100 000 → 2 000. Nothing in 2012, and nothing left after 2015. ' +
      'The present value is the outlay in the first year, undiscounted, not the cost of capital.',
    document: model({ years: [2012, 2015], costs: [outlay] }),
    expected: {
      'it incurred': [0, 106_000, 104_000, 102_000],
      'it net': [0, -106_000, -104_000, -102_000],
      'it npv': -300_000,
      'city npv': -300_000,
      'city remainingBookValue': 0,
      'city paybackYear': null,
    },
  },
  {
    title: 'What is not yet written off after the last year is reported, and the ratio counts the whole outlay',
    because:
      'One of three years remains after 2014: 100 000. Benefit 120 000 in 2013 and 2014: ' +
      '120 000/1.04 + 120 000/1.04² = 115 384.615 + 110 946.746 = 226 331.361. ' +
      'NPV 226 331.36 − 300 000 = −73 668.64; ratio 226 331.361 / 300 000 = 0.754438.',
    document: model({
      years: [2012, 2014],
      costs: [outlay],
      benefits: [
        benefit({ receiver: { to: 'department', department: 'it' }, amount: { 2013: 120_000, 2014: 120_000 } }),
      ],
    }),
    expected: {
      'city remainingBookValue': 100_000,
      'it remainingBookValue': 100_000,
      'city npv': -73_668.64,
      'city benefitCostRatio': 0.754438,
      'it net': [0, 14_000, 16_000],
    },
  },
  {
    title: 'Those who share an investment are charged its yearly capital cost; the bearer has paid the outlay',
    because:
      'Charges 2013: 106 000 / 2 = 53 000 each; 2014: 52 000 each. Norr: −53 000/1.04 − 52 000/1.0816 = ' +
      '−50 961.538 − 48 076.923 = −99 038.46. IT: −300 000 + 106 000/1.04 + 104 000/1.0816 = ' +
      '−300 000 + 101 923.077 + 96 153.846 = −101 923.08. Their sum with Syd is the outlay.',
    document: model({
      years: [2012, 2014],
      costs: [outlay],
      participants: [{ id: 'norr' }, { id: 'syd' }],
      split: { method: 'equal' },
    }),
    expected: {
      'norr charged': [0, 53_000, 52_000],
      'it recovered': [0, 106_000, 104_000],
      'norr npv': -99_038.46,
      'it npv': -101_923.08,
      'city npv': -300_000,
    },
  },
  {
    title: 'Two outlays in following years have their own schedules',
    because:
      'Half each: 100 in 2012 and 200 in 2013, 2 years, 2 %. 2013: 50 + 2. 2014: 50 + 1 + 100 + 4 = 155. Left: 100.',
    document: model({
      years: [2012, 2014],
      costs: [cost({ amount: { 2012: 100, 2013: 200 }, capitalised: { usefulLife: 2 } })],
    }),
    expected: { 'it incurred': [0, 52, 155], 'city remainingBookValue': 100 },
  },
  {
    title: 'In nominal prices a line follows its index from the base year',
    because: '2 % a year on 100 000: 100 000, 102 000, 104 040.',
    document: model({
      years: [2012, 2014],
      settings: { prices: 'nominal' },
      assumptions: { it_index: 0.02 },
      costs: [licence],
    }),
    expected: { 'it incurred': [100_000, 102_000, 104_040] },
  },
  {
    title: 'In fixed prices the same line has no index',
    because: '100 000 every year.',
    document: model({ years: [2012, 2014], assumptions: { it_index: 0.02 }, costs: [licence] }),
    expected: { 'it incurred': [100_000, 100_000, 100_000] },
  },
  {
    title: 'A base year inside the period leaves the years before it at a lower price',
    because: 'Base 2013, 2 %: 2012 is 100 000 / 1.02 = 98 039.2157, 2014 is 102 000.',
    document: model({
      years: [2012, 2014],
      settings: { prices: 'nominal', baseYear: 2013 },
      assumptions: { it_index: 0.02 },
      costs: [licence],
    }),
    expected: { 'it incurred': [98_039.22, 100_000, 102_000] },
  },
  {
    title: 'An index given by year applies the change of each year on the year before',
    because:
      '3 % in 2013 and 1 % in 2014: 103 000; 103 000 × 1.01 = 104 030. The 9 % of the base year itself is not used.',
    document: model({
      years: [2012, 2014],
      settings: { prices: 'nominal' },
      assumptions: { it_index: { 2012: 0.09, 2013: 0.03, 2014: 0.01 } },
      costs: [licence],
    }),
    expected: { 'it incurred': [100_000, 103_000, 104_030] },
  },
  {
    title: 'A base year before the period has raised the price already in the first year',
    because: 'Base 2010, 2 %: 2012 is 100 000 × 1.02² = 104 040.',
    document: model({
      settings: { prices: 'nominal', baseYear: 2010 },
      assumptions: { it_index: 0.02 },
      costs: [licence],
    }),
    expected: { 'it incurred': [104_040] },
  },
]
