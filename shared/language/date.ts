// A day in words, for papers. Whoever calls knows the clock.
// Example: wordDay(new Date(2026, 10, 30), 'sv') → 2026-11-30; in English 30 November 2026.
import type { Language } from './index.ts'

export function wordDay(day: Date, language: Language): string {
  const [locale, dateStyle] = language === 'sv' ? (['sv-SE', 'short'] as const) : (['en-GB', 'long'] as const)
  return new Intl.DateTimeFormat(locale, { dateStyle }).format(day)
}
