import type { formulas as sv } from '../sv/formulas.ts'

export const formulas: Record<keyof typeof sv, string> = {
  'formula.function.sum': 'The sum of a driver over all departments that exist that year.',
  'formula.function.share': 'The department’s share of a driver: its value divided by the sum.',
  'formula.function.min': 'The smallest of the values.',
  'formula.function.max': 'The largest of the values.',
  'formula.function.if': 'The second value when the condition holds, otherwise the third.',
  'formula.function.round': 'The value rounded, halves away from zero. Second value: number of decimals.',
  'formula.function.ramp': '0 up to and including the first year, 1 from the second, a straight line between.',
  'formula.function.index':
    'The price level relative to the base year by an assumption of yearly change; 1 in fixed prices.',
  'problem.formula-syntax': 'The formula cannot be read at character {position, number}.',
  'problem.formula-syntax.remedy':
    '{hint, select, unfinished {The formula ends too early: finish it.} parenthesis {Check that every parenthesis has its pair.} operand {A number or a symbol is missing here.} comma {Put a comma or semicolon between the values of a function.} other {Write a formula that begins with =, for example = cases * minutes / 60.}}',
  'problem.formula-not-allowed': 'The formula contains “{text}” at character {position, number}, which is not allowed.',
  'problem.formula-not-allowed.remedy':
    '{hint, select, multiply_sign {Write * between what is to be multiplied.} number {Write the number in digits.} percent {A percent sign may only follow a number.} call {Only the built-in functions can be used.} reserved {The word belongs to the formula language: give the symbol another name.} symbol {Use the name of an assumption or a driver.} range {Formulas use names, not cell ranges.} separator {Put a comma between the values of a function.} equals {A formula works out a value; it cannot change others.} text {Text cannot be part of a formula.} list {Lists cannot be part of a formula.} line {The formula must stand on one line.} parentheses {Put parentheses to show what is worked out first.} and {Write the comparisons one by one, with and between.} other {Remove the character.}}',
  'problem.formula-unknown-function': 'There is no function {text}.',
  'problem.formula-unknown-function.remedy': 'Functions: sum, share, min, max, if, round, ramp and index.',
  'problem.formula-wrong-arguments':
    '{function} has {given, plural, =0 {no values} one {one value} other {# values}} but takes {exact, select, yes {{least, number}} other {at least {least, number} and at most {most, number}}}.',
  'problem.formula-wrong-arguments.remedy':
    '{hint, select, symbol {Write the name of a driver or an assumption in the parentheses, nothing else.} decimals {The number of decimals must be a whole number from −12 to 12.} other {Put a comma between the values.}}',
  'problem.formula-too-long': 'The formula has {length, number} characters; at most {limit, number} are allowed.',
  'problem.formula-too-long.remedy': 'Divide the formula into several assumptions.',
  'problem.formula-too-deep': 'The formula has more than {limit, number} levels of parentheses.',
  'problem.formula-too-deep.remedy': 'Divide the formula into several assumptions.',
  'problem.formula-unknown-symbol': 'There is no assumption or driver with the symbol {symbol}.',
  'problem.formula-unknown-symbol.remedy': 'Correct the name, or add the assumption.',
  'problem.formula-unknown-symbol-near': 'There is no assumption or driver with the symbol {symbol}.',
  'problem.formula-unknown-symbol-near.remedy':
    'Did you mean {nearest}? Otherwise correct the name or add the assumption.',
  'problem.formula-cycle': '{symbol} depends on itself: {cycle}.',
  'problem.formula-cycle.remedy':
    'Break the circle: write a number, or a formula without {symbol}, in one of the assumptions.',
  'problem.formula-index-of-driver': '{symbol} cannot be an index.',
  'problem.formula-index-of-driver.remedy': 'Name an assumption that holds a yearly price change, the same for all.',
  'problem.unit-syntax': 'The unit {text} cannot be understood, character {position, number}.',
  'problem.unit-syntax.remedy': 'Write for example kr, tkr, min, h, st, %, kr/h or case/år.',
  'problem.unit-mismatch': 'The formula gives {found}, but {expected} is wanted here.',
  'problem.unit-mismatch.remedy':
    '{hint, select, divide_by_60 {Minutes are used as hours: divide by 60.} multiply_by_60 {Hours are used as minutes: multiply by 60.} scale {The order of magnitude differs: multiply or divide so that the units agree.} multiply_by_hourly_cost {Time is not money: multiply by an hourly cost (kr/h).} multiply_by_price {Multiply by a price in kronor.} multiply_by_time {Multiply by a time.} divide_by_time {Divide by a time.} money_twice {Two amounts are multiplied by each other: remove one.} money_unexpected {Remove the amount, or divide by an amount.} name_the_number {Give the number a name among the assumptions, with unit and source.} other {Change the formula or the unit.}}',
  'problem.unit-terms': '{left} and {right} cannot be put together by {operator}.',
  'problem.unit-terms.remedy':
    '{hint, select, scale {Convert one so that both have the same order of magnitude.} divide_by_60 {Divide the minutes by 60.} multiply_by_60 {Multiply the hours by 60.} name_the_number {Give the number a name among the assumptions, with unit and source.} other {Check what is to be put together.}}',
  'problem.unit-power': '{found} cannot be raised so that its unit makes sense.',
  'problem.unit-power.remedy': 'Raise only numbers without a unit.',
}
