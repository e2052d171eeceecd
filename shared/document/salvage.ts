// What can still be read of a damaged file: a text that ends too early is closed where it was last whole, and parts that
// fit no document are left out, one row at a time, and counted. The file itself is not touched.
// Example: a file cut in the middle of its 14th cost line gives 13 cost lines and lost: 1.
import { fail, ok, problem, type Result } from '../problem.ts'
import { readModel } from './file.ts'
import { faultOfJson } from './jsonText.ts'
import { documentSchema, formatVersion, type Model } from './schema.ts'

export interface Salvaged {
  readonly document: Model
  /** Parts that could not be read: rows left out, and the end of a file that was cut. */
  readonly lost: number
}

const mostRounds = 50

/** The problem is that nothing useful is left. */
export function salvage(text: string): Result<Salvaged> {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const fault = faultOfJson(json, 100, 1_500_000)
  const whole = fault === null ? json : closed(json, fault.line)
  const nothing = fail<Salvaged>(problem('file-not-a-model'))
  if (whole === null) return nothing
  let file: unknown
  try {
    file = JSON.parse(whole)
  } catch {
    return nothing
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return nothing
  const fitting = fitted(file as Record<string, unknown>)
  if (!fitting) return nothing
  // Read as any file is: what is hostile or of another format stays refused.
  const read = readModel(JSON.stringify(fitting.file))
  if (!read.ok) return read
  return ok({ document: read.value.document, lost: fitting.lost + (fault === null ? 0 : 1) })
}

/** The text up to where its last part was whole, with what is open closed; null: there is no such place. */
function closed(json: string, line: number): string | null {
  let end = 0
  for (let passed = 0; passed < line && end < json.length; passed++) {
    const next = json.indexOf('\n', end)
    end = next < 0 ? json.length : next + 1
  }
  const open: string[] = []
  let whole: { readonly at: number; readonly open: string } | null = null
  for (let i = 0; i < end; i++) {
    const c = json[i]
    if (c === '"') {
      for (i++; i < end && json[i] !== '"'; i++) if (json[i] === '\\') i++
    } else if (c === '{' || c === '[') open.push(c === '{' ? '}' : ']')
    else if (c === ',') whole = { at: i, open: [...open].reverse().join('') }
    else if (c === '}' || c === ']') {
      if (open.pop() !== c) break
      whole = { at: i + 1, open: [...open].reverse().join('') }
    }
  }
  return whole && json.slice(0, whole.at) + whole.open
}

const lists = [
  ...['departments', 'drivers', 'assumptions', 'operatingModels', 'services', 'fundingPlans', 'splitRules'],
  ...['scenarios', 'decisions', 'outturn', 'comments', 'history'],
]

/** Rows that misfit are left out, innermost first. null: what is left is no document. */
function fitted(file: Record<string, unknown>): { readonly file: unknown; readonly lost: number } | null {
  let lost = 0
  for (const list of lists) {
    if (Array.isArray(file[list])) continue
    if (file[list] !== undefined) lost++
    file[list] = []
  }
  if (typeof file.settings !== 'object' || file.settings === null) {
    const settings = settingsOf(file)
    if (!settings) return null
    file.settings = settings
    lost++
  }
  if ((file.formatVersion ?? formatVersion) !== formatVersion) return null
  file.formatVersion = formatVersion
  for (let round = 0; round < mostRounds; round++) {
    const parsed = documentSchema.safeParse(file)
    if (parsed.success) return { file, lost }
    const rows = new Map<string, PropertyKey[]>()
    for (const { path } of parsed.error.issues) {
      const at = path.findLastIndex((key) => typeof key === 'number')
      if (at < 0) return null
      rows.set(path.slice(0, at + 1).join('/'), path.slice(0, at + 1))
    }
    // From the end, so that the rows before keep their number.
    for (const path of [...rows.values()].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)))) {
      const list = path.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(Object(value), key), file)
      if (Array.isArray(list)) lost += list.splice(Number(path.at(-1)), 1).length
    }
  }
  return null
}

/** Of a file cut before its settings: the years that its series have, and no rates. null: it has none. */
function settingsOf(file: object): object | null {
  const years = [...JSON.stringify(file).matchAll(/"((?:19|20|21)\d\d)":/g)].map(([, year]) => Number(year))
  if (years.length === 0) return null
  const firstYear = years.reduce((a, b) => Math.min(a, b))
  const lastYear = years.reduce((a, b) => Math.max(a, b))
  const base = { baseYear: firstYear, prices: 'fixed', displayUnit: 'tkr' }
  return {
    ...base,
    title: '',
    firstYear,
    lastYear: Math.min(lastYear, firstYear + 59),
    discountRate: 0,
    internalRate: 0,
  }
}
