import type { gains as swedish } from '../sv/gains.ts'

export const gains: Record<keyof typeof swedish, string> = {
  'reading.left':
    ', about {count, number} {unit, select, minutes {{count, plural, one {minute} other {minutes}}} other {{count, plural, one {second} other {seconds}}}} left',
  'explore.games': 'Include cost games',
  'explore.games.about':
    'Splits such as Shapley and nucleolus, and a test of whether some group gains by leaving. Takes about {count, number} {unit, select, minutes {{count, plural, one {minute} other {minutes}}} other {{count, plural, one {second} other {seconds}}}}.',
  'explore.games.took':
    'Splits such as Shapley and nucleolus are included, and a test of whether some group gains by leaving. Took {count, number} {unit, select, minutes {{count, plural, one {minute} other {minutes}}} other {{count, plural, one {second} other {seconds}}}}.',
  'explore.measure.stability': 'What the group most eager to leave loses by staying',
  'explore.column.stability': 'Group that leaves, {unit}',
  'explore.stable': 'none',
  'explore.notShared':
    '{rule} ({count, plural, one {one service cannot be split so} other {# services cannot be split so}})',
}
