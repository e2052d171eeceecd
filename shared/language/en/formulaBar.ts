// Writing formulas: completion, hints and remedies, in the cell and in the formula bar.
import type { formulaBar as sv } from '../sv/formulaBar.ts'

export const formulaBar: Readonly<Record<keyof typeof sv, string>> = {
  'formulaBar.list': 'Names that fit',
  'formulaBar.parameter.driver': 'driver',
  'formulaBar.parameter.assumption': 'assumption',
  'formulaBar.parameter.value': 'value',
  'formulaBar.parameter.condition': 'condition',
  'formulaBar.parameter.then': 'then',
  'formulaBar.parameter.otherwise': 'otherwise',
  'formulaBar.parameter.decimals': 'decimals',
  'formulaBar.parameter.from': 'from year',
  'formulaBar.parameter.to': 'to year',
  'formulaBar.kind.assumption': 'assumption',
  'formulaBar.kind.driver': 'driver',
  'formulaBar.kind.function': 'function',
  'formulaBar.sumOfDriver': 'total {value}',
  'formulaBar.fromTo': '{first} to {last}',
  'formulaBar.fix': 'Mend the cell as suggested',
  'formulaBar.remedy.symbol': 'Change to {name}',
  'formulaBar.remedy.function': 'Change to {name}',
  'formulaBar.remedy.parenthesis':
    '{count, plural, one {Add the missing parenthesis} other {Add the # missing parentheses}}',
  'formulaBar.remedy.parenthesisLess':
    '{count, plural, one {Remove the surplus parenthesis} other {Remove the # surplus parentheses}}',
  'formulaBar.remedy.unfinished': 'Remove what is not followed by anything',
  'formulaBar.remedy.separator': 'Separate the values',
  'formulaBar.remedy.decimal': 'Read the comma as a decimal mark',
  'formulaBar.remedy.multiply': 'Insert the multiplication sign',
  'formulaBar.remedy.factor': 'Convert: {factor}',
  'formulaBar.remedy.multiplyBy': 'Multiply by {name}',
  'formulaBar.remedy.number': 'Write {name}',
  'formulaBar.remedy.formula': 'Make it a formula',
  'edit.fix': 'mend {what}',
}
