/** What the package calls its licence, else what its words are; null: neither is to be had. */
export function nameOf(license: unknown, words: string | null): string | null
export function licences(): string
