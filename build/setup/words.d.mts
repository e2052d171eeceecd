type Environment = Readonly<Record<string, string | undefined>>
export function languageOf(environment?: Environment): 'sv' | 'en'
export const messages: readonly string[]
export function say(key: string, values?: Readonly<Record<string, string | number>>, language?: 'sv' | 'en'): string
