import type { uncertainty as swedish } from '../sv/uncertainty.ts'

export const uncertainty: Record<keyof typeof swedish, string> = {
  'probability.under': 'under {percent}',
  'probability.over': 'over {percent}',
  'probability.cell':
    '{times, select, none {0 of {draws, number}} all {{draws, number} of {draws, number}} other {{probability}}}',
  'screen.uncertainty': 'Uncertainty',
  'uncertainty.title': 'How certain is the result?',
  'uncertainty.answer.unknown': 'The result cannot be calculated in every draw. The findings at the bottom say why.',
  'uncertainty.answer.nominal':
    '{outcome, select, loss {The city loses {amount} in present value} gain {The city gains {amount} in present value} other {The city breaks even in present value}} on the model’s own values.',
  'uncertainty.answer.range':
    'In 8 of 10 draws the present value is between {low} and {high}; {times, select, none {the city does not lose in any of {draws, number} draws} all {the city loses in all {draws, number} draws} other {the risk that the city loses is {probability}}}.',
  'uncertainty.answer.same':
    'The present value is much the same in every draw: what is uncertain does not affect the city in this scenario.',
  'uncertainty.answer.nobody':
    '{times, select, none {Some department loses in all {draws, number} draws.} all {No department loses in any of {draws, number} draws.} other {The probability that no department loses is {probability}.}}',
  'uncertainty.basis':
    '{count, plural, one {One assumption is uncertain} other {# assumptions are uncertain}}. The same seed always gives the same draws, in every scenario.',
  'uncertainty.draws': 'Draws',
  'uncertainty.seed': 'Seed',
  'uncertainty.seed.refused': 'Enter a whole number from 0 to {greatest, number}.',
  'uncertainty.seed.new': 'New draws',
  'uncertainty.none': 'No assumption in the scenario is uncertain, so every draw would give the same result.',
  'uncertainty.none.text':
    'An assumption becomes uncertain when it is given a range instead of a single value. Type triangular(3; 5; 8), say, in its cell under Every year: at least 3, most likely 5 and at most 8 minutes. Or choose Insert › Uncertainty. The model is then calculated thousands of times with values from the ranges, and how often it turns out well is shown here. Below is shown at what value the city breaks even; that needs no ranges.',
  'uncertainty.none.action': 'To the assumptions',
  'uncertainty.every': 'Every scenario with the same draws',
  'uncertainty.every.action': 'Compare all scenarios',
  'uncertainty.every.column': 'The city’s present value, {unit}',
  'uncertainty.column.scenario': 'Scenario',
  'uncertainty.column.nominal': 'The model’s own values',
  'uncertainty.column.loses': 'Risk that the city loses',
  'uncertainty.column.nobody': 'Probability that nobody loses',
  'uncertainty.percentiles': 'P10: one draw in ten is lower. P50: half are lower. P90: one in ten is higher.',
  'uncertainty.fan': 'The city year by year',
  'uncertainty.fan.show': 'Show',
  'uncertainty.fan.accumulated': 'Accumulated net',
  'uncertainty.fan.net': 'Net by year',
  'uncertainty.fan.realised': 'Realised benefit',
  'uncertainty.fan.paidBack': 'Probability that the money is back',
  'uncertainty.fan.table': '{measure} of the city, {unit}',
  'uncertainty.departments': 'Department by department',
  'uncertainty.departments.lead':
    'Present value of the net effect. Last stands the year in which the savings demand is most likely to exceed the benefit realised.',
  'uncertainty.departments.table': 'Present value of the departments, {unit}',
  'uncertainty.departments.loses': 'Risk of losing',
  'uncertainty.departments.gap': 'Demand above benefit',
  'uncertainty.departments.gapYears': 'Years of the greatest risk',
  'uncertainty.influences': 'What matters most?',
  'uncertainty.influences.lead':
    'One assumption at a time is set to its P10 and its P90 while all else is as in the model. Part of the variation says how much of the difference between draws follows the assumption.',
  'uncertainty.influences.table': 'The city’s present value when one assumption changes, {unit}',
  'uncertainty.influences.assumption': 'Assumption',
  'uncertainty.influences.low': 'P10',
  'uncertainty.influences.high': 'P90',
  'uncertainty.influences.atLow': 'Present value at P10',
  'uncertainty.influences.atHigh': 'Present value at P90',
  'uncertainty.influences.contribution': 'Part of the variation',
  'uncertainty.breakEvens': 'At what value does the city break even?',
  'uncertainty.breakEvens.lead':
    'One assumption at a time is changed, from zero to at most three times its value, while all else is as in the model. Those that need the least change stand first.',
  'uncertainty.breakEvens.action': 'Find the break-even values',
  'uncertainty.breakEvens.about':
    'The model is calculated anew for each of {count, number} assumptions, which takes a while.',
  'uncertainty.breakEvens.empty': 'No assumption affects the city’s present value in this scenario.',
  'uncertainty.breakEvens.now': 'Now',
  'uncertainty.breakEvens.value': 'Break-even value',
  'uncertainty.breakEvens.change': 'Change',
  'uncertainty.breakEvens.byYear': 'differs between years',
  'uncertainty.breakEvens.everyYear': '{percent} of its value every year',
  'uncertainty.breakEvens.never': 'does not reach zero',
  'uncertainty.breakEvens.unmoved':
    '{count, plural, one {One assumption does not affect the present value} other {# assumptions do not affect the present value}}',
  'uncertainty.safe': 'Safe savings demand, {unit}',
  'uncertainty.safe.lead':
    'The benefit that each department reaches each year with the chosen probability. A demand that stays within it seldom cuts into the work.',
  'uncertainty.safe.confidence': 'Probability',
  'uncertainty.safe.joint':
    'Each amount by itself is reached with {confidence} probability. {times, select, none {That all are reached every year happens in none of {draws, number} draws.} all {All are reached every year in all {draws, number} draws.} other {The probability that all are reached every year is {probability}.}}',
  'uncertainty.safe.action': 'Enter as the scenario’s savings demand',
  'uncertainty.safe.about':
    'Replaces the demand in {scenario} with {amount} in total: the amounts above, but never more than the present demand or the benefit on the model’s own values. Can be undone.',
  'uncertainty.safe.noDemand': '{scenario} has no savings demand to lower.',
  'uncertainty.safe.already': 'The demand in {scenario} is that low already.',
  'uncertainty.safe.none': 'No amount is reached with so great a probability.',
  'uncertainty.safe.unknown': 'The benefit cannot be calculated in every draw, so no safe demand can be given.',
  'uncertainty.problems': 'Findings from the draws',
  'department.useSafe.simulated': 'With draws, the demand can be set so that it is reached with a chosen probability:',
  'chart.fan.title.paidBack':
    '{times, select, none {The money is not back by {year} in any of {draws, number} draws} all {The money is back by {year} in all {draws, number} draws} other {The probability that the money is back by {year} is {probability}}}',
  'chart.fan.title.neverBehind':
    '{times, select, all {The accumulated net is never below zero in any of {draws, number} draws} other {The probability that the accumulated net is never below zero is {probability}}}',
  'chart.fan.title.net':
    '{same, select, yes {The net of {year} is {high} in at least 8 of 10 draws} other {The net of {year} is between {low} and {high} in 8 of 10 draws}}',
  'chart.fan.title.realised':
    '{same, select, yes {The benefit realised in {year} is {high} in at least 8 of 10 draws} other {The benefit realised in {year} is between {low} and {high} in 8 of 10 draws}}',
  'chart.fan.subtitle': '{measure}, the city, {scenario}, {unit}: the line is P50 and the band P10–P90',
  'chart.fan.accumulated': 'Accumulated net',
  'chart.fan.net': 'Net by year',
  'chart.fan.realised': 'Realised benefit by year',
  'chart.fan.spoken': '{year} P10 {p10}, P50 {p50}, P90 {p90}',
  'chart.tornado.title': '{name} matters most: from {low} to {high} gives present values between {from} and {to}',
  'chart.tornado.title.none': 'Nothing uncertain affects the city’s present value',
  'chart.tornado.subtitle':
    'The city’s present value, {scenario}, {unit}: from {base} on the model’s own values to the assumption’s P10 (light) and P90 (dark)',
  'chart.tornado.spoken': '{name}: {low} gives {atLow}, {high} gives {atHigh}',
}
