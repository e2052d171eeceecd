// Words for everything: Swedish first, English complete. Window, CLI and reports use the same messages.
// Messages are ICU text by key; Swedish decides which keys exist, and English that lacks one does not compile.
import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl'
import type { Problem } from '../problem.ts'
import { en } from './en/index.ts'
import { sv } from './sv/index.ts'

export type Language = 'sv' | 'en'
export type MessageKey = keyof typeof sv
export type MessageValues = Readonly<Record<string, string | number>>

export const messages: Readonly<Record<Language, Readonly<Record<string, string>>>> = { sv, en }

const intls: Partial<Record<Language, IntlShape<string>>> = {}

function intlOf(language: Language): IntlShape<string> {
  intls[language] ??= createIntl(
    {
      locale: language === 'sv' ? 'sv-SE' : 'en-GB',
      messages: messages[language],
      onError(error) {
        throw error
      },
    },
    createIntlCache(),
  )
  return intls[language]
}

/** The message in the language. A key that does not exist, or a value that is missing, is a bug and throws. */
export function text(language: Language, key: MessageKey, values: MessageValues = {}): string {
  // The library takes an empty message for a missing one; here it says that there is nothing to add.
  if (messages[language][key] === '') return ''
  return intlOf(language).formatMessage({ id: key }, values)
}

/** Whether a key made at run time (`problem.${code}`, `term.phase.${phase}`) names a message. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(sv, key)
}

/** Like `text` for a key made at run time; throws when there is no such message. */
export function textOf(language: Language, key: string, values: MessageValues = {}): string {
  if (!isMessageKey(key)) throw new Error(`no message ${key}`)
  return text(language, key, values)
}

export interface WordedProblem {
  readonly message: string
  readonly remedy: string
}

/** Messages are `problem.<code>` and `problem.<code>.remedy`, each given the problem's values. */
export function wordProblem(language: Language, { code, values }: Problem): WordedProblem {
  // A message chooses by hint, and ICU takes no hyphen in a choice.
  const given = typeof values.hint === 'string' ? { ...values, hint: values.hint.replaceAll('-', '_') } : values
  return {
    message: textOf(language, `problem.${code}`, given),
    remedy: textOf(language, `problem.${code}.remedy`, given),
  }
}
