// A file, a sheet or the clipboard as one table of raw cells, before anybody has said what its columns are.
// Example: 'Förvaltning;2013\nÄlvsjö;1 234,5' → rows [['Förvaltning', '2013'], ['Älvsjö', '1 234,5']], lines [1, 2].
import { fail, ok, type Problem, problem, type Result } from '../problem.ts'
import { type Decoded, decodeText, type Encoding, isBinary } from './encoding.ts'
import { readSeparated, type Separator } from './separated.ts'

/** A date keeps its kind: it is no number, whatever a spreadsheet stores. */
export type Raw = string | number | boolean | { readonly date: string } | null

export interface Table {
  readonly name: string
  readonly rows: readonly (readonly Raw[])[]
  /** Line of the file or row of the sheet, from 1, of each row. */
  readonly lines: readonly number[]
  /** What a reader should know: an open quote, a doubtful encoding. */
  readonly problems: readonly Problem[]
}

export interface TextTable extends Table {
  readonly encoding: Encoding
  readonly better: Encoding | null
  readonly separator: Separator
}

export const importLimits = { bytes: 64 * 1024 * 1024, rows: 200_000, cells: 2_000_000, columns: 1000 }

export interface TextOptions {
  readonly encoding?: Encoding
  readonly separator?: Separator
}

/** A text file: its encoding and separator are found out, unless somebody has chosen. */
export function readTextTable(
  bytes: Uint8Array,
  name: string,
  options: TextOptions = {},
  limits: typeof importLimits = importLimits,
): Result<TextTable> {
  if (bytes.length > limits.bytes) return fail(tooLarge(name, limits.bytes))
  if (bytes.length === 0) return fail(problem('import-empty', '', { name }))
  const decoded = decodeText(bytes, options.encoding)
  if (isBinary(decoded.text) && decoded.better === null) return fail(problem('import-not-text', '', { name }))
  return tableOf(decoded, name, options, limits)
}

/** What was pasted. */
export function readPastedTable(
  text: string,
  name: string,
  limits: typeof importLimits = importLimits,
): Result<TextTable> {
  if (text.length > limits.bytes) return fail(tooLarge(name, limits.bytes))
  return tableOf({ text, encoding: 'utf-8', better: null }, name, {}, limits)
}

function tableOf(
  { text, encoding, better }: Decoded,
  name: string,
  { separator }: TextOptions,
  limits: typeof importLimits,
): Result<TextTable> {
  const read = readSeparated(text, limits, separator)
  if (read.cut)
    return fail(
      read.rows.length >= limits.rows
        ? problem('import-too-many-rows', '', { name, limit: limits.rows })
        : problem('import-too-many-cells', '', { name, limit: limits.cells }),
    )
  if (!read.rows.some((row) => row.some((cell) => cell.trim() !== '')))
    return fail(problem('import-empty', '', { name }))
  if (read.rows.some((row) => row.length > limits.columns))
    return fail(problem('import-too-many-columns', '', { name, limit: limits.columns }))
  const problems: Problem[] = []
  if (read.openQuote !== null) problems.push(problem('import-quote-open', '', { row: read.openQuote }, 'warning'))
  if (better !== null) problems.push(problem('import-encoding-doubtful', '', {}, 'warning'))
  else if (text.includes('\ufffd')) problems.push(problem('import-letters-lost', '', {}, 'warning'))
  return ok({ name, rows: read.rows, lines: read.lines, problems, encoding, better, separator: read.separator })
}

function tooLarge(name: string, bytes: number): Problem {
  return problem('import-too-large', '', { name, limit: bytes / 1024 / 1024 })
}

export function rawText(raw: Raw | undefined): string {
  if (raw === null || raw === undefined) return ''
  if (typeof raw === 'object') return raw.date
  return typeof raw === 'string' ? raw.trim() : String(raw)
}
