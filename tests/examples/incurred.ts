// Step 3: who first bears each cost line.
import { cost, type Example, model, service } from './example.ts'

const users = { users: { norr: 1000, syd: 600, ost: 400, it: 500 } }
const leaving = [{ id: 'norr' }, { id: 'syd' }, { id: 'ost', to: 2012 }]
const equal = { method: 'equal' } as const

/** One line of each behaviour. */
const four = [
  cost({ id: 'fast', behaviour: { kind: 'fixed' }, amount: 30_000 }),
  cost({ id: 'per-deltagare', behaviour: { kind: 'perParticipant' }, amount: 20_000 }),
  cost({ id: 'per-enhet', behaviour: { kind: 'perUnit', driver: 'users' }, amount: 2.5 }),
  cost({ id: 'trappa', behaviour: { kind: 'stepped', driver: 'users', step: 250 }, amount: 10_000 }),
]

export const incurredExamples: readonly Example[] = [
  {
    title: 'A fixed cost is borne once, by the operator, however many take part',
    because: 'IT pays 120 000 a year with three participants and with two.',
    document: model({ years: [2012, 2013], costs: [cost({ amount: 120_000 })], participants: leaving }),
    expected: {
      'it incurred': [120_000, 120_000],
      'norr incurred': [0, 0],
      'city incurred': [120_000, 120_000],
      'it kept': [120_000, 120_000],
      'it net': [-120_000, -120_000],
    },
  },
  {
    title: 'A cost per participant is the amount times those who take part that year',
    because: '2012: 3 × 20 000 = 60 000. 2013, when Öst has left: 2 × 20 000 = 40 000.',
    document: model({
      years: [2012, 2013],
      costs: [cost({ behaviour: { kind: 'perParticipant' }, amount: 20_000 })],
      participants: leaving,
    }),
    expected: { 'it incurred': [60_000, 40_000] },
  },
  {
    title: "A cost per unit is the price times the participants' units, not those of others",
    because: '2012: 2.50 × (1000 + 600 + 400) = 5 000; the 500 of IT are not counted. 2013: 2.50 × 1600 = 4 000.',
    document: model({
      years: [2012, 2013],
      drivers: users,
      costs: [cost({ behaviour: { kind: 'perUnit', driver: 'users' }, amount: 2.5 })],
      participants: leaving,
    }),
    expected: { 'it incurred': [5000, 4000] },
  },
  {
    title: 'A stepped cost is paid for every step begun, counted on all participants together',
    because: '2012: 2000 / 250 = 8 steps exactly, 80 000. 2013: 1600 / 250 = 6.4, so 7 steps, 70 000.',
    document: model({
      years: [2012, 2013],
      drivers: users,
      costs: [cost({ behaviour: { kind: 'stepped', driver: 'users', step: 250 }, amount: 10_000 })],
      participants: leaving,
    }),
    expected: { 'it incurred': [80_000, 70_000] },
  },
  {
    title: 'When each operates on its own, every participant bears its own cost and nothing is shared',
    because:
      'Norr: 30 000 + 20 000 + 2.50 × 1000 + ⌈1000/250⌉ = 4 × 10 000 = 92 500. ' +
      'Syd: 30 000 + 20 000 + 1 500 + ⌈600/250⌉ = 3 × 10 000 = 81 500. ' +
      'Öst: 30 000 + 20 000 + 1 000 + ⌈400/250⌉ = 2 × 10 000 = 71 000. Sum 245 000.',
    document: model({
      drivers: users,
      costs: four,
      split: equal,
      scenario: { operatingModel: 'var-och-en' },
    }),
    expected: {
      'norr incurred': [92_500],
      'syd incurred': [81_500],
      'ost incurred': [71_000],
      'it incurred': [0],
      'city incurred': [245_000],
      'city charged': [0],
      'norr kept': [92_500],
    },
  },
  {
    title: 'When the owner operates, the same four lines fall on the owner, once for all',
    because: '30 000 + 3 × 20 000 + 2.50 × 2000 + 8 × 10 000 = 175 000.',
    document: model({ drivers: users, costs: four, scenario: { operatingModel: 'agaren' } }),
    expected: { 'hem incurred': [175_000], 'it incurred': [0], 'city incurred': [175_000] },
  },
  {
    title: "The owner's and a named department's lines stay where they are, also when each operates on its own",
    because:
      'Hem bears 900 and IT 300, once. Both are shared equally among three: 300 + 100 = 400 each. ' +
      "The operator's 50 is each participant's own: 3 × 50.",
    document: model({
      costs: [
        cost({ id: 'a', incurredBy: { by: 'owner' }, amount: 900 }),
        cost({ id: 'b', incurredBy: { by: 'department', department: 'it' }, amount: 300 }),
        cost({ id: 'c', amount: 50 }),
      ],
      split: equal,
      scenario: { operatingModel: 'var-och-en' },
    }),
    expected: {
      'hem incurred': [900],
      'it incurred': [300],
      'norr incurred': [50],
      'city incurred': [1350],
      'norr charged': [400],
      'syd charged': [400],
      'ost charged': [400],
      'hem recovered': [900],
      'it recovered': [300],
      'norr kept': [50],
      'hem kept': [0],
    },
  },
  {
    title: 'What participants incur themselves is their own and is never shared',
    because: 'Own time 10 000 each; the operating cost of 600 is shared, 200 each.',
    document: model({
      costs: [cost({ amount: 600 }), cost({ id: 'egen-tid', incurredBy: { by: 'participants' }, amount: 10_000 })],
      split: equal,
    }),
    expected: {
      'norr incurred': [10_000],
      'norr kept': [10_000],
      'norr charged': [200],
      'it recovered': [600],
      'city incurred': [30_600],
    },
  },
  {
    title: 'A line costs something else under another operating model, and nothing where it does not exist',
    because: 'IT: 550 fixed. The owner: 20 per participant × 3 = 60. Each on its own: the line does not exist.',
    document: model({
      costs: [
        cost({
          amount: 550,
          variants: { agaren: { behaviour: { kind: 'perParticipant' }, amount: 20 }, 'var-och-en': null },
        }),
      ],
      scenarios: [
        { id: 'b', name: 'B', basedOn: 'grund', operatingModel: 'agaren' },
        { id: 'd', name: 'D', basedOn: 'grund', operatingModel: 'var-och-en' },
      ],
    }),
    expected: {
      'it incurred': [550],
      'scenario b: hem incurred': [60],
      'scenario b: it incurred': [0],
      'scenario d: city incurred': [0],
    },
  },
  {
    title: "A price that is the city's cost divided by the city's users falls on each by its users",
    because: '2 100 000 / 2500 users in the city = 840 each: Norr 840 000, Syd 504 000, Öst 336 000.',
    document: model({
      drivers: users,
      costs: [cost({ behaviour: { kind: 'perUnit', driver: 'users' }, amount: '=2100000 / sum(users)' })],
      scenario: { operatingModel: 'var-och-en' },
    }),
    expected: {
      'norr incurred': [840_000],
      'syd incurred': [504_000],
      'ost incurred': [336_000],
      'city incurred': [1_680_000],
    },
  },
  {
    title: "In a formula a driver means the bearer's own value when one bears the line, and each one's own otherwise",
    because: 'IT has 500 users: 3 × 500 = 1 500. Each on its own: 3 × 1000, 3 × 600, 3 × 400.',
    document: model({
      drivers: users,
      costs: [cost({ amount: '=3 * users' })],
      scenarios: [{ id: 'd', name: 'D', basedOn: 'grund', operatingModel: 'var-och-en' }],
    }),
    expected: {
      'it incurred': [1500],
      'scenario d: norr incurred': [3000],
      'scenario d: syd incurred': [1800],
      'scenario d: ost incurred': [1200],
    },
  },
  {
    title: 'A fixed cost goes on in a year without participants, a cost per participant does not',
    because: 'Nobody takes part in 2013: 100 remains of 100 + 3 × 10 = 130, and nobody is there to share it.',
    document: model({
      years: [2012, 2013],
      costs: [cost({ id: 'a', amount: 100 }), cost({ id: 'b', behaviour: { kind: 'perParticipant' }, amount: 10 })],
      participants: [
        { id: 'norr', to: 2012 },
        { id: 'syd', to: 2012 },
        { id: 'ost', to: 2012 },
      ],
      split: equal,
    }),
    expected: { 'it incurred': [130, 100], 'it kept': [0, 100], 'city charged': [130, 0] },
  },
  {
    title: 'A service that starts a year later has its costs a year later, but the volumes of the year it is',
    because:
      'Amounts 600 (2012), 300 (2013) and 2 kr per user from 2012 become 600 (2013), 300 (2014) and 2 kr from 2013. ' +
      'Users are those of the calendar year: 10 in 2012, 20 in 2013, 30 in 2014. 2013: 600 + 2 × 20. 2014: 300 + 2 × 30.',
    document: model({
      years: [2012, 2014],
      drivers: { users: { norr: { 2012: 10, 2013: 20, 2014: 30 } } },
      services: [
        service('tjanst', {
          participants: [{ id: 'norr' }],
          costLines: [
            cost({ id: 'a', amount: { 2012: 600, 2013: 300 } }),
            cost({ id: 'b', behaviour: { kind: 'perUnit', driver: 'users' }, amount: 2 }),
          ],
        }),
      ],
      scenario: { startSlip: { tjanst: 1 } },
      scenarios: [{ id: 'i-tid', name: 'I tid', operatingModel: 'it' }],
    }),
    expected: { 'it incurred': [0, 640, 360], 'scenario i-tid: it incurred': [620, 340, 60] },
  },
]
