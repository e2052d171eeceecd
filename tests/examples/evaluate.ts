// Step 2: formulas in order of dependency.
import { benefit, cost, type Example, model } from './example.ts'

export const evaluateExamples: readonly Example[] = [
  {
    title: 'Assumptions may be written in any order: each is worked out after those it uses',
    because: 'Hourly cost 21 500 × 12 × 1.3846 / 1600 = 223.266750; 368 min of it: 1369.3694. 1000 × that.',
    document: model({
      assumptions: {
        nytta_per_anvandare: '=minuter / 60 * timkostnad',
        timkostnad: '=manadslon * 12 * (1 + po) / arstimmar',
        minuter: 368,
        manadslon: 21_500,
        po: 0.3846,
        arstimmar: 1600,
      },
      drivers: { users: { norr: 1000 } },
      benefits: [benefit({ amount: '=users * nytta_per_anvandare' })],
      participants: [{ id: 'norr' }],
    }),
    // 21 500 × 12 = 258 000; × 1.3846 = 357 226.8; / 1600 = 223.26675; × 368 / 60 = 1369.3694; × 1000 = 1 369 369.40.
    expected: { 'norr realisedBenefit': [1_369_369.4] },
  },
  {
    title: 'Formulas that go round in a circle are not calculated, and everything else is',
    because: 'a = b + 1 and b = a + 1 have no value; c depends on them. The other line, 2 × 50, has one.',
    document: model({
      assumptions: { a: '=b + 1', b: '=a + 1', c: '=a * 2', d: 50 },
      costs: [cost({ id: 'x', amount: '=c', incurredBy: { by: 'owner' } }), cost({ id: 'y', amount: '=2 * d' })],
    }),
    expected: { 'it incurred': [100], 'hem incurred': [null], 'city incurred': [null], 'norr net': [0] },
    problems: ['formula-cycle'],
  },
  {
    title: "A share of a driver is of all departments that exist that year, not of the participants'",
    because:
      'Norr 100 of 400 in the city (Hem has 300 and takes no part): 25 % of 1000, in 2012. Ny exists from 2013 with 100: 20 %.',
    document: model({
      years: [2012, 2013],
      departments: [{ id: 'ny', name: 'Ny', kind: 'district', from: 2013 }],
      assumptions: { summa: 1000 },
      drivers: { folk: { norr: 100, hem: 300, ny: 100 } },
      benefits: [benefit({ amount: '=summa * share(folk)' })],
      participants: [{ id: 'norr' }],
    }),
    expected: { 'norr realisedBenefit': [250, 200] },
  },
  {
    title: 'A cell for all years, a cell per year, and a year nobody filled in',
    because: 'x is 5 every year. y is 1 in 2012 and 3 in 2014; in 2013 it is 0. 100 × x × y.',
    document: model({
      years: [2012, 2014],
      assumptions: { x: 5, y: { 2012: 1, 2014: '=x - 2' } },
      costs: [cost({ amount: '=100 * x * y' })],
    }),
    expected: { 'it incurred': [500, 0, 1500] },
  },
  {
    title: 'An uncertain assumption counts as the figure it names when nothing is drawn',
    because: 'Triangular 10–20–60: the mean is 30, the likeliest 20. 100 × 30 and 100 × 20.',
    document: model({
      assumptions: {
        medel: { distribution: 'triangular', min: 10, likeliest: 20, max: 60, nominal: 'mean' },
        troligast: { distribution: 'triangular', min: 10, likeliest: 20, max: 60, nominal: 'likeliest' },
      },
      costs: [
        cost({ amount: '=100 * medel' }),
        cost({ id: 'b', amount: '=100 * troligast', incurredBy: { by: 'owner' } }),
      ],
    }),
    expected: { 'it incurred': [3000], 'hem incurred': [2000] },
  },
  {
    title: 'Functions: if, min, max, round, ramp and the year itself',
    because: 'By line: 0, 10, 10; 5 − 3 = 2; 2.35; 0, 50, 100. Sums 4.35, 64.35, 114.35.',
    document: model({
      years: [2012, 2014],
      assumptions: { summa: 100 },
      costs: [
        // 0, 10, 10
        cost({ id: 'a', amount: '=if(year > 2012, 10, 0)' }),
        // 5 − 3 = 2 each year
        cost({ id: 'b', amount: '=min(7, 5) - max(1, 3)' }),
        // 2.35 each year
        cost({ id: 'c', amount: '=round(2.345, 2)' }),
        // 0, 50, 100
        cost({ id: 'd', amount: '=summa * ramp(2012, 2014)' }),
      ],
    }),
    expected: { 'it incurred': [4.35, 64.35, 114.35] },
  },
  {
    title: 'A driver may itself be a forecast by formula',
    because: 'Norr grows by 10 a year from 100: 100, 110. 2 kr each.',
    document: model({
      years: [2012, 2013],
      assumptions: { prognos: '=100 + 10 * (year - 2012)' },
      drivers: { folk: { norr: '=prognos' } },
      benefits: [benefit({ amount: '=2 * folk' })],
      participants: [{ id: 'norr' }],
    }),
    expected: { 'norr realisedBenefit': [200, 220] },
  },
  {
    title: 'An index in a formula follows the prices the model is in',
    because: 'Nominal, 2 % from 2012: 1000 and 1020.',
    document: model({
      years: [2012, 2013],
      settings: { prices: 'nominal' },
      assumptions: { loneokning: 0.02, lon: 1000 },
      benefits: [benefit({ amount: '=lon * index(loneokning)' })],
      participants: [{ id: 'norr' }],
    }),
    expected: { 'norr realisedBenefit': [1000, 1020] },
  },
]
