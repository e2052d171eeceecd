// The functions a formula may use, one entry each: how many arguments, of which kind, and the key of its explanation.
// Example: round(value, decimals?) takes one or two, so round(2.345, 2) = 2.35 and round(2.5) = 3.
// min and max want two at least: `min(1,2)` read the Swedish way is min(1.2), which is better refused than believed.

export interface FormulaFunction {
  readonly name: string
  /** Name typed and shown in Swedish; the file stores `name`. */
  readonly swedish: string
  readonly least: number
  readonly most: number
  /** `symbol`: takes the bare name of a driver or an assumption, no expression. */
  readonly takes: 'symbol' | 'expression'
  /** Argument names, for completion; `?` marks one that may be left out, `…` one that repeats. */
  readonly parameters: readonly string[]
  /** Key in `language/` of the sentence that explains it. */
  readonly doc: string
}

export const functions = [
  entry('sum', 'summa', 1, 1, 'symbol', ['driver']),
  entry('share', 'andel', 1, 1, 'symbol', ['driver']),
  entry('min', 'min', 2, 100, 'expression', ['value', 'value…']),
  entry('max', 'max', 2, 100, 'expression', ['value', 'value…']),
  entry('if', 'om', 3, 3, 'expression', ['condition', 'then', 'otherwise']),
  entry('round', 'avrunda', 1, 2, 'expression', ['value', 'decimals?']),
  entry('ramp', 'ramp', 2, 2, 'expression', ['from', 'to']),
  entry('index', 'index', 1, 1, 'symbol', ['assumption']),
] as const satisfies readonly FormulaFunction[]

export type FunctionName = (typeof functions)[number]['name']

const byName: ReadonlyMap<string, (typeof functions)[number]> = new Map(functions.map((one) => [one.name, one]))

export function functionNamed(name: string): (typeof functions)[number] | undefined {
  return byName.get(name)
}

function entry<const Name extends string>(
  name: Name,
  swedish: string,
  least: number,
  most: number,
  takes: FormulaFunction['takes'],
  parameters: readonly string[],
) {
  return { name, swedish, least, most, takes, parameters, doc: `formula.function.${name}` }
}
