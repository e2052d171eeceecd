// Reads back a workbook that this app has exported: input cells that somebody has changed become one edit.
// Nothing is changed here; whoever asks shows the changes and applies the edit when the person has confirmed.
// Example: porto 60 → 75 in Excel: { place: 'assumptions/porto/value', from: 60, to: 75 } and an edit that sets it.
import { faultOf, isDistribution } from '../document/distribution.ts'
import { applyEdit, type Edit, type Patch, valueAtPlace } from '../document/edit.ts'
import { documentSchema, type Model } from '../document/schema.ts'
import { readBackFirstRow, readBackMark, readBackSheet } from '../export/workbook/readBack.ts'
import { type ReadCell, type ReadSheet, readXlsxFile } from '../export/xlsx.ts'
import { type Place, type Problem, problem } from '../problem.ts'
import { checkWorkbookContainer } from './zipGuard.ts'

export interface ChangedInput {
  readonly place: Place
  readonly from: number
  readonly to: number
}

export interface OwnWorkbook {
  readonly changes: readonly ChangedInput[]
  /** null: nothing is changed, or nothing could be read. */
  readonly edit: Edit | null
  readonly problems: readonly Problem[]
}

/** Numbers of the model that the workbook has as inputs, and nothing else of it. */
const inputs = [
  /^settings\/(discountRate|internalRate)$/,
  /^assumptions\/[^/]+\/value(\/(\d{4}|likeliest|mean))?$/,
  /^drivers\/[^/]+\/values\/[^/]+(\/\d{4})?$/,
  /^scenarios\/[^/]+\/overrides\/[^/]+(\/(\d{4}|likeliest|mean))?$/,
  /^scenarios\/[^/]+\/savingsDemand\/(share|amounts\/[^/]+)(\/\d{4})?$/,
  /^services\/[^/]+\/benefitLines\/[^/]+\/(amount|adoption|realisation|correction|lagMonths)(\/\d{4})?$/,
  /^services\/[^/]+\/costLines\/[^/]+\/(variants\/[^/]+\/)?(amount|behaviour\/step)(\/\d{4})?$/,
  /^services\/[^/]+\/costLines\/[^/]+\/capitalised\/usefulLife$/,
  /^fundingPlans\/[^/]+\/sources\/[^/]+\/(share|cap|capByYear)(\/\d{4})?$/,
  /^splitRules\/[^/]+\/parts\/[^/]+\/method\/(fixedPart|capacity|shares\/[^/]+)(\/\d{4})?$/,
]
/** Mixed drivers are a list without ids: the whole list is set. */
const weight = /^(splitRules\/[^/]+\/parts\/[^/]+\/method\/drivers)\/(\d{1,3})\/weight$/

/** `name`: the file's, for messages. */
export async function readOwnWorkbook(bytes: Uint8Array, document: Model, name = ''): Promise<OwnWorkbook> {
  const nothing = (...problems: readonly Problem[]): OwnWorkbook => ({ changes: [], edit: null, problems })
  const container = await checkWorkbookContainer(bytes, name)
  if (!container.ok) return nothing(container.problem)
  let sheets: readonly ReadSheet[]
  let map: ReadSheet | undefined
  try {
    // Inputs stand on a few of many sheets.
    map = (await readXlsxFile(bytes, (sheet) => sheet === readBackSheet))[0]
    if (!map || map.cell(0, 0)?.value !== readBackMark) return nothing(problem('workbook-not-own', '', { name }))
    const pointedAt = sheetsPointedAt(map)
    sheets = await readXlsxFile(bytes, (sheet) => pointedAt.has(sheet))
  } catch {
    // The library says why in its own words; for a person it is a file that cannot be read.
    return nothing(problem('workbook-unreadable', '', { name }))
  }

  const changes: ChangedInput[] = []
  const problems: Problem[] = []
  for (let row = readBackFirstRow; row < map.rows; row++) {
    const place = map.cell(row, 0)?.value
    const exported = Number(map.cell(row, 1)?.value)
    if (typeof place !== 'string' || !Number.isFinite(exported)) continue
    const found = changedCell(sheets, map.cell(row, 2), place, exported, document)
    if (found && 'code' in found) problems.push(found)
    else if (found) {
      changes.push(found)
      const now = numberAt(document, place)
      if (now !== null && !same(now, exported))
        problems.push(problem('workbook-changed-both', place, { now, was: exported, workbook: found.to }, 'warning'))
    }
  }
  if (changes.length === 0) return { changes, edit: null, problems }
  const edit = editOfChanges(document, changes)
  // What a hostile file could still do with a number is told here, before anything is changed.
  const fits = documentSchema.safeParse(applyEdit(document, edit)).success
  return fits ? { changes, edit, problems } : nothing(problem('workbook-unreadable', '', { name }))
}

/** One edit of those changes that a person has chosen to take. */
export function editOfChanges(document: Model, changes: readonly ChangedInput[]): Edit {
  return {
    name: { key: 'edit.fromWorkbook', values: { count: changes.length } },
    patches: patchesOf(document, changes),
  }
}

/** null: as it was exported. */
function changedCell(
  sheets: readonly ReadSheet[],
  pointer: ReadCell | null,
  place: Place,
  exported: number,
  document: Model,
): ChangedInput | Problem | null {
  const known = inputs.some((one) => one.test(place)) || weight.test(place)
  if (!known || numberAt(document, place) === null) return problem('workbook-place-gone', '', { place }, 'warning')
  const cell = pointed(sheets, pointer?.formula)
  if (cell === 'gone') return problem('workbook-cell-gone', place, {}, 'warning')
  const value = cell?.value ?? null
  if (typeof value !== 'number')
    return problem('workbook-cell-no-number', place, { text: value === null ? '' : String(value).slice(0, 80) })
  if (same(value, exported)) return null
  const fault = faultWith(document, place, value)
  return fault ? { ...fault, where: place } : { place, from: exported, to: value }
}

/** What would be wrong with the distribution that a figure stands in; null: it makes sense, or there is none. */
function faultWith(document: Model, place: Place, value: number): Problem | null {
  const slash = place.lastIndexOf('/')
  const around = valueAtPlace(document, place.slice(0, slash))
  return isDistribution(around) ? faultOf({ ...around, [place.slice(slash + 1)]: value }) : null
}

/** Spreadsheets keep fifteen digits. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b))
}

/** The number that stands at an input's place; null: none does any more. A year that is missing from a series is 0. */
function numberAt(document: Model, place: Place): number | null {
  const mixed = weight.exec(place)
  if (mixed) {
    const list = valueAtPlace(document, mixed[1] ?? '')
    const item: unknown = Array.isArray(list) ? list[Number(mixed[2])] : undefined
    return typeof item === 'object' && item !== null && 'weight' in item && typeof item.weight === 'number'
      ? item.weight
      : null
  }
  const value = valueAtPlace(document, place)
  if (typeof value === 'number') return value
  const series = /\/\d{4}$/.test(place) ? valueAtPlace(document, place.slice(0, -5)) : null
  const isSeries =
    typeof series === 'object' && series !== null && !Array.isArray(series) && !('distribution' in series)
  return value === undefined && isSeries ? 0 : null
}

function patchesOf(document: Model, changes: readonly ChangedInput[]): Patch[] {
  const patches: Patch[] = []
  for (const change of changes) patches.push(patchOf(document, patches, change))
  return patches
}

function patchOf(document: Model, before: readonly Patch[], { place, to }: ChangedInput): Patch {
  const mixed = weight.exec(place)
  if (!mixed) return { op: 'set', place, value: to }
  const [, list = '', at] = mixed
  const earlier = before.findLast((patch) => patch.op === 'set' && patch.place === list)
  const items = (earlier?.op === 'set' ? earlier.value : valueAtPlace(document, list)) as readonly Record<
    string,
    never
  >[]
  return { op: 'set', place: list, value: items.map((item, i) => (i === Number(at) ? { ...item, weight: to } : item)) }
}

const pointerForm = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/

function sheetNamed([, quoted, plain]: RegExpExecArray): string {
  return quoted?.replaceAll("''", "'") ?? plain?.replace(/^\$/, '') ?? ''
}

function sheetsPointedAt(map: ReadSheet): ReadonlySet<string> {
  const names = new Set<string>()
  for (let row = readBackFirstRow; row < map.rows; row++) {
    const parts = pointerForm.exec(map.cell(row, 2)?.formula ?? '')
    if (parts) names.add(sheetNamed(parts))
  }
  return names
}

/** The cell that a formula of the hidden sheet points at. */
function pointed(sheets: readonly ReadSheet[], formula: string | undefined): ReadCell | null | 'gone' {
  const parts = pointerForm.exec(formula ?? '')
  if (!parts) return 'gone'
  const [, , , letters = '', row] = parts
  const name = sheetNamed(parts)
  const sheet = sheets.find((one) => one.name === name)
  if (!sheet) return 'gone'
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return sheet.cell(Number(row) - 1, column - 1)
}
