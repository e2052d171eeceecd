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
  'services.tab.conditions': 'Aims and conditions',
  'services.aims.lead':
    'What the service is to contribute to. A useful and pleasant service may be worth its cost without saving anything.',
  'services.conditions': 'Conditions for funds',
  'services.conditions.lead': 'The four conditions that an application must meet before funds are granted.',
  'services.checklist': 'Before operation and maintenance',
  'services.checklist.lead':
    'What is otherwise forgotten: who maintains it, who commissions it, and how everybody gets to know.',
  'services.application': 'Application',
  'case.curve': 'Curve',
  'case.curve.lines': 'Used by',
  'case.curve.rate': 'Share by year',
  'case.slip': 'Start of operation',
  'case.slip.none': '{year}, as first planned',
  'case.slip.unset': 'not given',
  'case.slip.moved':
    '{year}: {years, plural, one {one year} other {# years}} {way, select, later {later} other {earlier}}',
  'case.slip.earlier': 'One year earlier',
  'case.slip.later': 'One year later',
  'case.slip.about':
    'Moves costs, adoption and taking home in {scenario}. Savings demand and the validity of pots stay.',
  'case.parallel': 'Add cost of the parallel process',
  'case.parallel.name': 'Parallel process: the old way of working for those who have not joined',
  'case.parallel.about': 'While few have joined, the old way of working is needed too.',
  'case.parallel.has': 'Cost of the parallel process: {names}',
  'scenarios.startsIn': 'Then starts in',
  'fairness.owner': '{department} is left with {before} before compensation and {after} after.',
  'fairness.owner.enough': 'Those who gain can pay it, together with what others lose.',
  'fairness.owner.central':
    'Those who gain cannot pay all of that and what others lose: the central budget has to add {amount}.',
  'department.stand': 'To take part or not, present value, {unit}',
  'department.stand.option': 'Net',
  'department.stand.together': 'Together',
  'department.stand.alone': 'Each alone',
  'department.stand.outside': 'Outside',
  'department.stand.received': 'Compensation',
  'department.stand.after': 'After compensation',
  'department.stand.about': 'Compensation: who loses gets the loss, who gains pays in proportion to the gain.',
  'department.stand.central': 'Everybody can be held without loss only if the central budget adds {amount}.',
  'report.indicators.measured': '{name}, measured',
  'overview.apart': '{name} costs the city {more} {unit} more.',
  'case.ownFollowUp': 'Own follow-up',
  'case.ownFollowUp.cell': '{correction} ({part} of the benefit applied for came true)',
  'case.ownFollowUp.use': 'Use the own follow-up',
  'case.ownFollowUp.about':
    'Outturn has been entered: the city’s own experience of how much of the benefit applied for came true.',
  'edit.countReuse': 'count on reuse in {what}',
  'costs.reuse': 'Count on reuse',
  'costs.reuse.tip':
    'Makes an assumption of how much of the introduction is there already, and lets it lower the amounts.',
  'costs.reuse.name': 'Reuse in {service}',
}
