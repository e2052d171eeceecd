// The kinds of uncertainty that a value may have, as they are typed: name, figures in order, and what may stand for it
// when nothing is drawn. Names are words of either language, whatever their case and with or without dots and rings.
// Example: 'Triangular' and 'triangulär' name the same; its figures are min, likeliest and max.
import { type Language, textOf } from '../language/index.ts'
import type { AtCaret } from './tokens.ts'

export const distributionKinds = ['uniform', 'triangular', 'pert', 'normal', 'lognormal', 'discrete'] as const
export type DistributionKind = (typeof distributionKinds)[number]
export type Nominal = 'likeliest' | 'mean' | 'median' | 'mode'

export interface DistributionFunction {
  readonly kind: DistributionKind
  /** In the order they are typed; `…` marks one that repeats. */
  readonly parameters: readonly string[]
  /** The first is meant where nothing is said. */
  readonly nominals: readonly Nominal[]
}

export const distributionFunctions: Readonly<Record<DistributionKind, DistributionFunction>> = {
  uniform: { kind: 'uniform', parameters: ['min', 'max'], nominals: ['mean', 'median'] },
  triangular: {
    kind: 'triangular',
    parameters: ['min', 'likeliest', 'max'],
    nominals: ['likeliest', 'mean', 'median'],
  },
  pert: { kind: 'pert', parameters: ['min', 'likeliest', 'max'], nominals: ['likeliest', 'mean'] },
  normal: { kind: 'normal', parameters: ['mean', 'deviation'], nominals: ['mean'] },
  lognormal: { kind: 'lognormal', parameters: ['mean', 'deviation'], nominals: ['mean', 'median', 'mode'] },
  discrete: { kind: 'discrete', parameters: ['outcome…'], nominals: ['mode', 'mean'] },
}

/** 'triangulär' */
export function distributionShown(kind: DistributionKind, language: Language): string {
  return textOf(language, `term.distribution.${kind}`).toLowerCase()
}

export function distributionNamed(word: string): DistributionKind | undefined {
  const wanted = plainWord(word)
  return distributionKinds.find((kind) =>
    (['sv', 'en'] as const).some((language) => plainWord(distributionShown(kind, language)) === wanted),
  )
}

/** What may be said to stand for the value: 'medel', 'Medelvärde' and 'mean' are the same; likeliest is the mode. */
export function nominalNamed(word: string, kind: DistributionKind): Nominal | undefined {
  const wanted = plainWord(word)
  const named = (['likeliest', 'mean', 'median', 'mode'] as const).find((nominal) =>
    (['sv', 'en'] as const).some((language) =>
      [`distribution.nominal.${nominal}`, `term.nominal.${nominal}`].some(
        (key) => plainWord(textOf(language, key)) === wanted,
      ),
    ),
  )
  const { nominals } = distributionFunctions[kind]
  const meant = named === 'mode' || named === 'likeliest' ? (['mode', 'likeliest'] as const) : [named]
  return nominals.find((nominal) => meant.some((one) => one === nominal))
}

/** Lower case, without marks. */
export function plainWord(word: string): string {
  return word.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

export interface DistributionCompletion {
  readonly kind: 'distribution'
  readonly insert: string
  readonly distribution: DistributionFunction
}

/** Where the caret is in a value being typed that may become a distribution: in its name, or in one of its figures. */
export function distributionAtCaret(
  typed: string,
  caret: number,
): { readonly word: AtCaret['word']; readonly call: { called: DistributionFunction; argument: number } | null } {
  const [, blank = '', name = '', rest = ''] = /^(\s*)(\p{L}*)(.*)$/su.exec(typed) ?? []
  const [start, end] = [blank.length, blank.length + name.length]
  if (name !== '' && start < caret && caret <= end)
    return { word: { typed: typed.slice(start, caret), start, end }, call: null }
  const kind = rest.trimStart().startsWith('(') ? distributionNamed(name) : undefined
  const open = typed.indexOf('(')
  const close = typed.indexOf(')')
  if (kind === undefined || caret <= open || (close >= 0 && caret > close)) return { word: null, call: null }
  const argument = typed.slice(open, caret).split(';').length - 1
  return { word: null, call: { called: distributionFunctions[kind], argument } }
}

export function distributionCompletions(typed: string, language: Language): readonly DistributionCompletion[] {
  const wanted = plainWord(typed)
  return distributionKinds
    .map((kind) => ({ kind, shown: distributionShown(kind, language) }))
    .filter(({ shown }) => wanted !== '' && plainWord(shown).startsWith(wanted))
    .map(({ kind, shown }) => ({
      kind: 'distribution',
      insert: `${shown}(`,
      distribution: distributionFunctions[kind],
    }))
}
