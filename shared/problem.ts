// What went wrong, where, and with which values: never a sentence. `language/` words it at the edge.
// Example: { code: 'division-by-zero', severity: 'error', where: 'services/diary/costLines/drift/amount/2013', values: { department: 'Älvsjö' } }
// Expected trouble is returned as a value; bugs throw.

export type Severity = 'error' | 'warning' | 'info'

/** A place in a document: list items by stable id, `/` between the steps; '' means the document as a whole. */
export type Place = string

export interface Problem {
  readonly code: string
  readonly severity: Severity
  readonly where: Place
  readonly values: Readonly<Record<string, string | number>>
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail<T>(problem: Problem): Result<T> {
  return { ok: false, problem }
}

export function problem(
  code: string,
  where: Place = '',
  values: Problem['values'] = {},
  severity: Severity = 'error',
): Problem {
  return { code, severity, where, values }
}

/** Closes a switch over a union: a member nobody handles is a type error, and a bug if it still happens. */
export function assertNever(value: never): never {
  throw new Error(`unhandled member: ${JSON.stringify(value)}`)
}
