// The window's language, and numbers worded in it.
import { useMemo } from 'react'
import {
  type Language,
  type MessageKey,
  type MessageValues,
  text,
  textOf,
  wordProblem,
} from '../../shared/language/index.ts'
import type { Problem } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'

export interface Words {
  readonly language: Language
  t(key: MessageKey, values?: MessageValues): string
  /** For a key made at run time, such as `term.phase.${phase}`. */
  of(key: string, values?: MessageValues): string
  /** '23 nov. 2025 14.32' */
  date(iso: string): string
  /** '23 nov. 2026 14:32:07', where several may be of one minute. */
  moment(iso: string): string
  problem(problem: Problem): { readonly message: string; readonly remedy: string }
}

const known: Partial<Record<Language, Words>> = {}

export function wordsIn(language: Language): Words {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB'
  known[language] ??= {
    language,
    t: (key, values) => text(language, key, values),
    of: (key, values) => textOf(language, key, values),
    date: (iso) =>
      iso === ''
        ? ''
        : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)),
    moment: (iso) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(iso)),
    problem: (problem) => wordProblem(language, problem),
  }
  return known[language]
}

export function useWords(): Words {
  const language = useStore((state) => state.preferences.language)
  return useMemo(() => wordsIn(language), [language])
}

/** The unit amounts are shown in: the person's choice, or the document's. */
export function useUnit(): 'kr' | 'tkr' | 'mnkr' {
  return useStore((state) => state.preferences.displayUnit ?? state.document.settings.displayUnit)
}
