// Departments that merge, and participants that join and leave.
import { benefit, cost, type Example, type MethodInput, model, type Parts } from './example.ts'

/** Norr and Syd become Nord in 2013. */
const born: Parts['departments'] = [
  { id: 'nord', name: 'Nord', kind: 'district', from: 2013 },
  { id: 'norr', name: 'Norr', kind: 'district', successor: { department: 'nord', from: 2013 } },
  { id: 'syd', name: 'Syd', kind: 'district', successor: { department: 'nord', from: 2013 } },
]
/** Syd goes into Norr in 2013. */
const absorbed: Parts['departments'] = [
  { id: 'syd', name: 'Syd', kind: 'district', successor: { department: 'norr', from: 2013 } },
]
const years = [2012, 2013] as const
const users = { norr: 30, syd: 20, ost: 50 }
const byUsers: MethodInput = { method: 'driver', drivers: [{ driver: 'users' }] }

/** Norr and Syd become Nord in 2013, and Nord and Väst become Nordväst in 2014. */
const bornTwice: Parts['departments'] = [
  { id: 'nord', name: 'Nord', kind: 'district', from: 2013, successor: { department: 'nordvast', from: 2014 } },
  { id: 'nordvast', name: 'Nordväst', kind: 'district', from: 2014 },
  { id: 'norr', name: 'Norr', kind: 'district', successor: { department: 'nord', from: 2013 } },
  { id: 'syd', name: 'Syd', kind: 'district', successor: { department: 'nord', from: 2013 } },
  { id: 'vast', name: 'Väst', kind: 'district', successor: { department: 'nordvast', from: 2014 } },
]

export const mergerExamples: readonly Example[] = [
  {
    title:
      'Two mergers in a row: the volume a department got in the first is not counted beside its parts in the second',
    because:
      'Nord has 70 users of its own from 2013, Väst 30, Öst 50. 2014 Nordväst has 70 + 30, not 30 + 20 + 70 + 30: of ' +
      '1500 it pays 100/150 = 1000. Benefit 10 kr per user: 1000. Price per user 1500 / sum(users) = 10 for those it has.',
    document: model({
      years: [2013, 2014],
      departments: bornTwice,
      drivers: { users: { norr: 30, syd: 20, ost: 50, vast: 30, nord: { 2013: 70, 2014: 70 } } },
      participants: [{ id: 'norr' }, { id: 'syd' }, { id: 'vast' }, { id: 'ost' }],
      costs: [cost({ amount: 1500 })],
      benefits: [benefit({ amount: '=1500 / sum(users) * users' })],
      split: byUsers,
    }),
    expected: {
      'nord charged': [700, 0],
      'vast charged': [300, 0],
      'nordvast charged': [0, 1000],
      'ost charged': [500, 500],
      'nord realisedBenefit': [700, 0],
      'nordvast realisedBenefit': [0, 1000],
      'ost realisedBenefit': [500, 500],
    },
  },
  {
    title: 'A new department carries on what its parts paid and gained, from the year they merge',
    because:
      '1000 by users 30 : 20 : 50. 2012: 300, 200, 500. 2013: Nord 300 + 200. Benefit 10 kr per user the same way. ' +
      'Net 2012: Norr 300 − 300; 2013: Nord 500 − 500.',
    document: model({
      years,
      departments: born,
      drivers: { users },
      costs: [cost()],
      benefits: [benefit({ amount: '=10 * users' })],
      split: byUsers,
    }),
    expected: {
      'norr charged': [300, 0],
      'syd charged': [200, 0],
      'nord charged': [0, 500],
      'ost charged': [500, 500],
      'norr realisedBenefit': [300, 0],
      'nord realisedBenefit': [0, 500],
      'nord net': [0, 0],
      'city realisedBenefit': [1000, 1000],
    },
  },
  {
    title: 'A new department with a volume of its own is counted by that, not by its parts',
    because:
      'Nord has 70 users of its own from 2013, Öst 50. 1200 by 70 : 50 = 700 and 500; 2012 by 30 : 20 : 50 = 360, 240, 600. ' +
      'Benefit 10 kr per user: 700.',
    document: model({
      years,
      departments: born,
      drivers: { users: { ...users, nord: { 2013: 70 } } },
      costs: [cost({ amount: 1200 })],
      benefits: [benefit({ amount: '=10 * users' })],
      split: byUsers,
    }),
    expected: {
      'norr charged': [360, 0],
      'syd charged': [240, 0],
      'nord charged': [0, 700],
      'ost charged': [600, 500],
      'nord realisedBenefit': [0, 700],
      'norr realisedBenefit': [300, 0],
    },
  },
  {
    title: 'A new department with a price of its own pays it for all the volume of its parts',
    because:
      'Each buys for itself: Norr 2 × 30, Syd 3 × 20, Öst 4 × 50. 2013 Nord has a price of its own, 5, and the 30 + 20 users ' +
      'of its parts: 250. Begun tens at 100: 300, 200, 500; 2013 Nord 5 × 100.',
    document: model({
      years,
      departments: born,
      drivers: { users, price: { norr: 2, syd: 3, ost: 4, nord: { 2013: 5 } } },
      costs: [
        cost({ incurredBy: { by: 'participants' }, behaviour: { kind: 'perUnit', driver: 'users' }, amount: '=price' }),
        cost({
          id: 'steg',
          incurredBy: { by: 'participants' },
          behaviour: { kind: 'stepped', driver: 'users', step: 10 },
          amount: '=100 + 0 * price',
        }),
      ],
    }),
    expected: {
      'norr incurred': [360, 0],
      'syd incurred': [260, 0],
      'nord incurred': [0, 750],
      'ost incurred': [700, 700],
    },
  },
  {
    title: 'A new department with an adoption of its own uses it for all the volume of its parts',
    because:
      '10 kr per user × adoption: Norr 300 × .5, Syd 200 × .2, Öst 500 × .4. From 2013 Nord has an adoption of its own, .8, and ' +
      'the users of its parts: 10 × 50 × .8 = 400; half of it is taken home by a rate of its own, .5.',
    document: model({
      years,
      departments: born,
      drivers: {
        users,
        adoption: { norr: { 2012: 0.5 }, syd: { 2012: 0.2 }, ost: 0.4, nord: { 2013: 0.8 } },
        taken: { norr: { 2012: 1 }, syd: { 2012: 1 }, ost: 1, nord: { 2013: 0.5 } },
      },
      benefits: [benefit({ kind: 'time', amount: '=10 * users', adoption: '=adoption', realisation: '=taken' })],
    }),
    expected: {
      'norr grossBenefit': [150, 0],
      'syd grossBenefit': [40, 0],
      'nord grossBenefit': [0, 400],
      'ost grossBenefit': [200, 200],
      'norr realisedBenefit': [150, 0],
      'nord realisedBenefit': [0, 200],
    },
  },
  {
    title: 'What one department bears or receives follows the values of what it has become',
    because:
      'Norr bears 2 kr a user and receives 10: 30 users in 2012, and from 2013 the 70 that Nord has of its own, on Nord.',
    document: model({
      years,
      departments: born,
      drivers: { users: { norr: { 2012: 30 }, syd: { 2012: 20 }, ost: 50, nord: { 2013: 70 } } },
      costs: [cost({ incurredBy: { by: 'department', department: 'norr' }, amount: '=2 * users' })],
      benefits: [benefit({ receiver: { to: 'department', department: 'norr' }, amount: '=10 * users' })],
    }),
    expected: {
      'norr incurred': [60, 0],
      'nord incurred': [0, 140],
      'norr realisedBenefit': [300, 0],
      'nord realisedBenefit': [0, 700],
    },
  },
  {
    title: 'Merged participants count once in equal shares and in costs per participant',
    because: '100 per participant: 300 in 2012, 200 in 2013. Equally: 100 each; 2013 Nord 100, Öst 100.',
    document: model({
      years,
      departments: born,
      costs: [cost({ behaviour: { kind: 'perParticipant' }, amount: 100 })],
      split: { method: 'equal' },
    }),
    expected: {
      'it incurred': [300, 200],
      'norr charged': [100, 0],
      'syd charged': [100, 0],
      'nord charged': [0, 100],
      'ost charged': [100, 100],
    },
  },
  {
    title: 'A department that takes in another adds its volume to its own',
    because: 'Syd goes into Norr: 2013 Norr 30 + 20 of 100. 1000: 500. Per participant 10: 30, then 20.',
    document: model({
      years,
      departments: absorbed,
      drivers: { users },
      costs: [cost()],
      benefits: [benefit({ amount: '=10 * users' })],
      split: byUsers,
    }),
    expected: {
      'norr charged': [300, 500],
      'syd charged': [200, 0],
      'ost charged': [500, 500],
      'norr realisedBenefit': [300, 500],
      'syd realisedBenefit': [200, 0],
    },
  },
  {
    title: 'So does one that has a first year, but was there before it took in the other',
    because:
      'Nord, from 2005, has 70 users and takes in Norr with 30 in 2013: 70 + 30 of 150. Of 1500: 700, 300, 500, then 1000 and 500.',
    document: model({
      years,
      departments: [
        { id: 'nord', name: 'Nord', kind: 'district', from: 2005 },
        { id: 'norr', name: 'Norr', kind: 'district', successor: { department: 'nord', from: 2013 } },
      ],
      drivers: { users: { nord: 70, norr: 30, ost: 50 } },
      participants: [{ id: 'norr' }, { id: 'nord' }, { id: 'ost' }],
      costs: [cost({ amount: 1500 })],
      benefits: [benefit({ amount: '=1500 * users / sum(users)' })],
      split: byUsers,
    }),
    expected: {
      'nord charged': [700, 1000],
      'norr charged': [300, 0],
      'ost charged': [500, 500],
      'nord realisedBenefit': [700, 1000],
      'city realisedBenefit': [1500, 1500],
    },
  },
  {
    title:
      'By benefit, those that merge pay ahead of it for what the new department will gain, by what each gains itself',
    because:
      'Benefit 10 kr per user: 2012 Norr 300, Syd 100, Öst 500; 2013 Nord 400 by a volume of its own, Öst 500. Worth, at 0 %: ' +
      'Norr 300 + 3/4 of 400 = 600, Syd 100 + 100 = 200, Öst 1000. 900 both years: 300, 100, 500, then Nord 400.',
    document: model({
      years,
      settings: { discountRate: 0 },
      departments: born,
      drivers: { users: { norr: { 2012: 30 }, syd: { 2012: 10 }, ost: 50, nord: { 2013: 40 } } },
      costs: [cost({ amount: 900 })],
      benefits: [benefit({ amount: '=10 * users' })],
      split: { method: 'benefit' },
    }),
    expected: {
      'norr charged': [300, 0],
      'syd charged': [100, 0],
      'nord charged': [0, 400],
      'ost charged': [500, 500],
    },
  },
  {
    title: 'By benefit, those that gain nothing before they merge share equally what the new department will gain',
    because:
      'Nothing in 2012; 2013 Nord 500, Öst 500. Of 1000 in 2012 Norr and Syd pay 250 each, Öst 500; then Nord 500.',
    document: model({
      years,
      departments: born,
      drivers: { users: { ost: { 2013: 50 }, nord: { 2013: 50 } } },
      costs: [cost()],
      benefits: [benefit({ amount: '=10 * users' })],
      split: { method: 'benefit' },
    }),
    expected: {
      'norr charged': [250, 0],
      'syd charged': [250, 0],
      'nord charged': [0, 500],
      'ost charged': [500, 500],
    },
  },
  {
    title: 'When only one of the merged took part, the new department pays for that one',
    because: 'Norr and Öst take part: 800 by 30 : 50 = 300 and 500. 2013 Nord stands for Norr alone: 30.',
    document: model({
      years,
      departments: born,
      drivers: { users },
      costs: [cost({ amount: 800 })],
      participants: [{ id: 'norr' }, { id: 'ost' }],
      split: byUsers,
    }),
    expected: { 'norr charged': [300, 0], 'nord charged': [0, 300], 'ost charged': [500, 500] },
  },
  {
    title: 'A new department that takes part by its own name stands for all its parts',
    because: 'Nord and Öst take part from 2013: 1000 by 50 : 50.',
    document: model({
      years,
      departments: born,
      drivers: { users },
      costs: [cost()],
      participants: [{ id: 'nord', from: 2013 }, { id: 'ost' }],
      split: byUsers,
    }),
    expected: { 'nord charged': [0, 500], 'ost charged': [1000, 500], 'norr charged': [0, 0] },
  },
  {
    title: 'An operator that merges hands over what it bears, funds and is asked to save',
    because: 'IT becomes part of Hem in 2013: 1000 a year follows, and so does half of it that IT pays as a source.',
    document: model({
      years,
      departments: [{ id: 'it', name: 'IT', kind: 'agency', successor: { department: 'hem', from: 2013 } }],
      costs: [cost()],
      sources: [{ id: 'it', name: 'IT', payer: { by: 'department', department: 'it' }, share: 0.5 }],
      scenario: { savingsDemand: { kind: 'entered', amounts: { it: 40 } } },
    }),
    expected: {
      'it incurred': [1000, 0],
      'hem incurred': [0, 1000],
      'it paidFunding': [500, 0],
      'hem paidFunding': [0, 500],
      'hem funded': [0, 500],
      'it savingsDemand': [40, 0],
      'hem savingsDemand': [0, 40],
    },
    problems: ['demand-not-by-service'],
  },
  {
    title: 'Agreed shares follow into the new department',
    because: '50 % + 30 % of 1000 = 800 for Nord in 2013.',
    document: model({
      years,
      departments: born,
      costs: [cost()],
      split: { method: 'fixedShares', shares: { norr: 0.5, syd: 0.3, ost: 0.2 } },
    }),
    expected: {
      'norr charged': [500, 0],
      'syd charged': [300, 0],
      'nord charged': [0, 800],
      'ost charged': [200, 200],
    },
  },
  {
    title: 'A department that merges twice is followed all the way',
    because:
      'Syd goes into Norr in 2013 and Norr into Öst in 2014: 100 by 30 : 20 : 50, then 50 : 50, then all on Öst.',
    document: model({
      years: [2012, 2014],
      departments: [
        { id: 'syd', name: 'Syd', kind: 'district', successor: { department: 'norr', from: 2013 } },
        { id: 'norr', name: 'Norr', kind: 'district', successor: { department: 'ost', from: 2014 } },
      ],
      drivers: { users },
      costs: [cost({ amount: 100 })],
      split: byUsers,
    }),
    expected: { 'syd charged': [20, 0, 0], 'norr charged': [30, 50, 0], 'ost charged': [50, 50, 100] },
  },
  {
    title:
      'What a lag moves beyond the last year, and what is not written off, is reported where the department ends up',
    because:
      'Norr, 100 a year six months late, loses 50 of 2013; its own outlay of 90 in 2012 over 3 years has 60 left. Both on Nord.',
    document: model({
      years,
      settings: { internalRate: 0 },
      departments: born,
      costs: [cost({ incurredBy: { by: 'participants' }, amount: { 2012: 90 }, capitalised: { usefulLife: 3 } })],
      benefits: [benefit({ amount: 100, lagMonths: 6 })],
      participants: [{ id: 'norr' }],
    }),
    expected: {
      'norr realisedBenefit': [50, 0],
      'nord realisedBenefit': [0, 100],
      'nord lostBenefit': 50,
      'norr lostBenefit': 0,
      'nord remainingBookValue': 60,
      'nord incurred': [0, 30],
      'city lostBenefit': 50,
      'city remainingBookValue': 60,
    },
  },
  {
    title: 'Participants that join and leave pay and gain in between',
    because: '600 equally: 2012 Norr and Öst 300; 2013 all three 200; 2014 Norr and Syd 300.',
    document: model({
      years: [2012, 2014],
      costs: [cost({ amount: 600 })],
      participants: [{ id: 'norr' }, { id: 'syd', from: 2013 }, { id: 'ost', to: 2013 }],
      split: { method: 'equal' },
    }),
    expected: {
      'norr charged': [300, 200, 300],
      'syd charged': [0, 200, 300],
      'ost charged': [300, 200, 0],
    },
  },
]
