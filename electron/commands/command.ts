// What every command of the command line is: arguments in, an outcome out; electron/cli.ts prints it.
import { parseArgs } from 'node:util'
import type { Language } from '../../shared/language/index.ts'
import { fail, ok, type Problem, problem, type Result } from '../../shared/problem.ts'

export interface Outcome {
  /** 0 done · 1 `check` found errors · 2 not done. */
  readonly exit: 0 | 1 | 2
  readonly output: string
  /** Told on standard error, a line each. */
  readonly problems: readonly Problem[]
}

export interface Command {
  readonly name: string
  run(args: readonly string[], print: (text: string) => void): Promise<Outcome>
}

export function done(output: string): Outcome {
  return { exit: 0, output, problems: [] }
}

export function refused(...problems: readonly Problem[]): Outcome {
  return { exit: 2, output: '', problems }
}

interface Spec {
  /** What stands after the command: names for messages, in order, all needed unless `optional`. */
  readonly operands: readonly string[]
  readonly optional?: boolean
  readonly options: readonly string[]
  readonly flags: readonly string[]
}

export interface Arguments {
  readonly operands: readonly string[]
  /** Every value given for an option, in order. */
  values(option: string): readonly string[]
  value(option: string): string | undefined
  has(flag: string): boolean
  readonly language: Language
}

export function readArguments(args: readonly string[], spec: Spec): Result<Arguments> {
  const withValue = [...spec.options, 'language']
  const options = Object.fromEntries([
    ...withValue.map((name) => [name, { type: 'string', multiple: true }] as const),
    ...spec.flags.map((name) => [name, { type: 'boolean' }] as const),
  ])
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const takesValue = withValue.includes(name)
    if (!takesValue && !spec.flags.includes(name)) return fail(problem('option-unknown', '', { option: rawName }))
    // `--scenario --json`: the value was forgotten.
    if (takesValue && (value === undefined || (!token.inlineValue && value.startsWith('--'))))
      return fail(problem('option-without-value', '', { option: rawName }))
    if (!takesValue && value !== undefined)
      return fail(problem('option-unknown', '', { option: `${rawName}=${value}` }))
    given.set(name, [...(given.get(name) ?? []), value ?? ''])
  }
  const missing = spec.operands[positionals.length]
  if (missing !== undefined && !spec.optional) return fail(problem('operand-missing', '', { operand: missing }))
  const extra = positionals[spec.operands.length]
  if (extra !== undefined) return fail(problem('operand-unknown', '', { operand: extra }))
  const language = given.get('language')?.at(-1) ?? 'sv'
  if (language !== 'sv' && language !== 'en') return fail(problem('language-unknown', '', { language }))
  return ok({
    operands: positionals,
    values: (option) => given.get(option) ?? [],
    value: (option) => given.get(option)?.at(-1),
    has: (flag) => given.has(flag),
    language,
  })
}
