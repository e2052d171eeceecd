// File text in, document out, and back. Whatever the text holds, reading answers with a document or with a problem.
// Example: readModel('{"formatVersion": 1, …').ok is false with code 'file-truncated' and the line where it ends.
// Written text is canonical: sorted keys, two spaces, newline at the end; the same document always gives the same text.
import { assertNever, fail, ok, type Problem, problem, type Result } from '../problem.ts'
import { faultOfJson } from './jsonText.ts'
import { type Migration, migrateFile, migrations, type PlainFile } from './migrations.ts'
import { describePlace } from './place.ts'
import { documentSchema, formatVersion, type Model } from './schema.ts'
import { withUniqueIds } from './uniqueIds.ts'

export const maxFileLength = 64 * 2 ** 20
export const maxFileDepth = 100
/** A whole city with ten years of outturn for every line and department has 1.2 million; more exhausts the memory. */
export const maxFileValues = 1_500_000

export interface ReadModel {
  readonly document: Model
  /** Written by a newer version: it can be looked at, but saving would lose what this version does not know. */
  readonly readOnly: boolean
  readonly problems: Problem[]
}

export function readModel(text: string, steps: readonly Migration[] = migrations): Result<ReadModel> {
  const plain = plainFile(text)
  if (!plain.ok) return plain
  const version = plain.value.formatVersion ?? 1
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    return fail(problem('file-version-unknown', 'formatVersion', { version: JSON.stringify(version).slice(0, 40) }))
  }
  const readOnly = version > formatVersion
  const migrated = migrateFile(plain.value, version, formatVersion, steps)
  if (!migrated.ok) return migrated
  const parsed = parsedDocument({ ...migrated.value, formatVersion })
  if (!parsed) return fail(problem('file-not-a-model'))
  if (!parsed.success) {
    if (readOnly) return fail(problem('file-newer', 'formatVersion', { version, known: formatVersion }))
    return fail(misfit(migrated.value, parsed.error.issues))
  }
  const { document, problems } = withUniqueIds(parsed.data)
  if (readOnly) problems.unshift(problem('file-newer-opened', '', { version, known: formatVersion }, 'warning'))
  return ok({ document, readOnly, problems })
}

/** null: so much of the file misfits that zod, which passes all its findings as arguments, runs out of stack. */
function parsedDocument(file: PlainFile): ReturnType<typeof documentSchema.safeParse> | null {
  try {
    return documentSchema.safeParse(file)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

export function writeModel(document: Model): string {
  return `${JSON.stringify(sortedKeys(document), null, 2)}\n`
}

/** The file as an object, or what stands in the way: not whole, too deep, too much, names that change every object. */
export function plainFile(text: string): Result<PlainFile> {
  if (text.length > maxFileLength) return fail(problem('file-too-large', '', { limit: maxFileLength / 2 ** 20 }))
  // A file saved by Notepad may begin with a byte order mark.
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (json.trim() === '') return fail(problem('file-empty'))
  const fault = faultOfJson(json, maxFileDepth, maxFileValues)
  if (fault) {
    const { line } = fault
    switch (fault.fault) {
      case 'syntax':
        return fail(problem('file-unreadable', '', { line }))
      case 'truncated':
        return fail(problem('file-truncated', '', { line }))
      case 'too-deep':
        return fail(problem('file-too-deep', '', { line, limit: maxFileDepth }))
      case 'too-many':
        return fail(problem('file-too-many', '', { limit: maxFileValues }))
      default:
        return assertNever(fault.fault)
    }
  }
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(problem('file-not-a-model'))
  const hostile = hostilePlace(value, '')
  if (hostile !== null) return fail(problem('file-hostile', '', { place: hostile }))
  return ok(value as PlainFile)
}

/** Where a name stands that could change how every object behaves; null when there is none. */
function hostilePlace(value: object, place: string): string | null {
  for (const [key, inner] of Object.entries(value)) {
    const at = place === '' ? key : `${place}/${key}`
    if (key === '__proto__' || (key === 'id' && inner === '__proto__')) return at
    const found = typeof inner === 'object' && inner !== null ? hostilePlace(inner, at) : null
    if (found !== null) return found
  }
  return null
}

const shownPlaces = 3

function misfit(file: PlainFile, issues: readonly { readonly path: readonly PropertyKey[] }[]): Problem {
  const places = [...new Set(issues.map(({ path }) => placeOf(file, path)))]
  const shown = places.slice(0, shownPlaces)
  const described = (language: 'sv' | 'en') => shown.map((place) => describePlace(file, place, language)).join('; ')
  return problem('file-misfit', shown[0] ?? '', { count: places.length, sv: described('sv'), en: described('en') })
}

/** A path of keys and list positions as a place, with ids for positions where the item has one. */
function placeOf(file: unknown, path: readonly PropertyKey[]): string {
  let value = file
  return path
    .map((key) => {
      const inList = Array.isArray(value)
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
      const id = inList && typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
      return typeof id === 'string' && id !== '' ? id : String(key)
    })
    .join('/')
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, sortedKeys(inner)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
