// What every target of an import gives: the roles that columns can have, what a table of them would do, and the table
// that the document itself would be. The last imported again changes nothing.
// Example: target 'drivers', columns [Förvaltning, 2013], driver chosen → each row sets one year of one department.
import type { Edit } from '../../document/edit.ts'
import type { Model } from '../../document/schema.ts'
import { isMessageKey, type Language, type MessageKey, text } from '../../language/index.ts'
import type { MoneyUnit } from '../../numbers.ts'
import { problem } from '../../problem.ts'
import { type Named, type NameKind, Names, type Replacements, replacementKey } from '../names.ts'
import { type DecimalMark, readNumber } from '../number.ts'
import { Draft, type ImportPlan, type RowDraft } from '../plan.ts'
import { type Raw, rawText, type Table } from '../table.ts'

/** What a column holds: 'department', 'value', 'year:2013', 'driver:folkmangd'. null: nothing that is read. */
export type Role = string

export interface Field {
  readonly role: Role
  /** Worded; a driver's is its name. */
  readonly label: string
  /** Other headings that mean the same. */
  readonly synonyms: readonly string[]
  readonly needed?: boolean
}

/** Something that holds for every row when no column says it. */
export interface Fixed {
  readonly role: Role
  readonly label: string
  readonly options: readonly Named[]
  /** Whether it says something of a table with these columns; absent: always. */
  readonly asked?: (roles: readonly (Role | null)[]) => boolean
}

export interface Choices {
  /** Position of the row of headings; −1: there is none. */
  readonly header: number
  readonly roles: readonly (Role | null)[]
  readonly decimal: DecimalMark | null
  readonly amounts: MoneyUnit
  readonly fixed: Readonly<Record<Role, string>>
  readonly names: Replacements
  /** Positions of rows that somebody has left out. */
  readonly left: ReadonlySet<number>
  /** Outturn that stands with another amount is replaced. */
  readonly replace: boolean
  readonly language: Language
}

export interface Target {
  readonly id: string
  readonly labelKey: MessageKey
  /** Columns may be years. */
  readonly years: boolean
  /** Amounts may be in thousands. */
  readonly money: boolean
  fields(document: Model, language: Language): readonly Field[]
  fixed(document: Model, language: Language): readonly Fixed[]
  plan(document: Model, table: Table, choices: Choices): ImportPlan
  /** Everything of this kind that stands in the document, headings first. */
  table(document: Model, language: Language): string[][]
}

export function field(role: Role, language: Language, needed = false): Field {
  const key = `import.synonyms.${role}`
  const synonyms = isMessageKey(key) ? [...text('sv', key).split('|'), ...text('en', key).split('|')] : []
  return { role, label: text(language, `import.field.${role}` as MessageKey), synonyms, needed }
}

/** Rows of a table by role, with everything that reading a cell takes. */
export class Source {
  readonly document: Model
  readonly choices: Choices
  readonly draft: Draft
  readonly columns: ReadonlyMap<Role, number>
  /** Columns that are years within the period. */
  readonly years: readonly { readonly year: number; readonly column: number }[]
  readonly #table: Table

  constructor(document: Model, table: Table, choices: Choices) {
    this.document = document
    this.choices = choices
    this.draft = new Draft(document)
    this.#table = table
    const columns = new Map<Role, number>()
    const years: { year: number; column: number }[] = []
    const { firstYear, lastYear } = document.settings
    for (const [column, role] of choices.roles.entries()) {
      if (role === null || columns.has(role)) continue
      columns.set(role, column)
      if (!role.startsWith('year:')) continue
      const year = Number(role.slice(5))
      if (year >= firstYear && year <= lastYear) years.push({ year, column })
      else
        this.draft.problems.push(
          problem(
            'import-year-outside',
            '',
            { year: String(year), first: String(firstYear), last: String(lastYear) },
            'warning',
          ),
        )
    }
    this.columns = columns
    this.years = years
  }

  /** Rows that hold something. */
  *rows(): Generator<SourceRow> {
    for (let at = this.choices.header + 1; at < this.#table.rows.length; at++) {
      const cells = this.#table.rows[at] ?? []
      if (cells.every((cell) => rawText(cell) === '')) continue
      yield new SourceRow(this, cells, this.draft.row(at, this.#table.lines[at] ?? at + 1, this.choices.left.has(at)))
    }
  }
}

export class SourceRow {
  readonly #source: Source
  readonly #cells: readonly Raw[]
  readonly row: RowDraft

  constructor(source: Source, cells: readonly Raw[], row: RowDraft) {
    this.#source = source
    this.#cells = cells
    this.row = row
  }

  column(role: Role): number | null {
    return this.#source.columns.get(role) ?? null
  }

  raw(role: Role): Raw | undefined {
    const column = this.column(role)
    return column === null ? undefined : this.#cells[column]
  }

  /** '' for none; what is too long for the document is refused. */
  text(role: Role, most = 20_000): string {
    const text = rawText(this.raw(role))
    if (text.length <= most) return text
    this.row.warn(problem('import-text-long', '', { limit: most }), this.column(role))
    return ''
  }

  /** A number or formula of a column; null: empty, or refused and said. */
  number(column: number, unit: string, formulas: boolean): string | number | null {
    const { decimal, language, amounts } = this.#source.choices
    const read = readNumber(this.#cells[column], unit, { decimal, language, amounts, formulas })
    if (read === null || typeof read !== 'object') return read
    this.row.warn(read, column)
    return null
  }

  /** A year of the period; null: none is said; undefined: it was refused, and said. */
  year(): number | null | undefined {
    const raw = this.raw('year')
    const text = rawText(raw)
    if (text === '') return null
    const year = Number(/^(\d{4})(?:-\d\d-\d\d)?$/.exec(text)?.[1] ?? Number.NaN)
    const { firstYear, lastYear } = this.#source.document.settings
    if (year >= firstYear && year <= lastYear) return year
    this.row.refuse(
      problem('import-year-unknown', '', { text: text.slice(0, 40), first: String(firstYear), last: String(lastYear) }),
      this.column('year'),
    )
    return undefined
  }

  /** The item that a name stands for, or that was chosen for it; undefined: unknown or left out, and said. */
  item<T extends Named>(role: Role, kind: NameKind, names: Names<T>): T | undefined {
    const fixed = this.#source.choices.fixed[role]
    const text = rawText(this.raw(role)) || ''
    if (this.column(role) === null && fixed !== undefined) return names.byId(fixed) ?? undefined
    if (text === '') {
      this.row.refuse(problem('import-name-missing', '', { kind }), this.column(role))
      return undefined
    }
    if (names.several(text)) {
      this.row.title ||= text
      this.row.refuse(problem('import-name-several', '', { text: text.slice(0, 80) }), this.column(role))
      return undefined
    }
    const found = names.find(text)
    if (found) return found
    const nearest = names.nearest(text)
    const chosen = this.#source.choices.names[replacementKey(kind, text)]
    this.#source.draft.unknown(kind, text, nearest)
    const replacement = typeof chosen === 'string' ? names.byId(chosen) : null
    if (replacement) return replacement
    this.row.title ||= text
    this.row.refuse(
      chosen === null
        ? problem('import-name-left', '', { kind, text: text.slice(0, 80) }, 'info')
        : problem(nearest ? 'import-name-near' : 'import-name-unknown', '', {
            kind,
            text: text.slice(0, 80),
            nearest: nearest?.name ?? '',
          }),
      this.column(role),
    )
    return undefined
  }
}

/** Stable, readable in the file, and not taken: 'kostnad-drift', 'kostnad-drift-2'. */
export function freeId(prefix: string, name: string, taken: Set<string>): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const stem = `${prefix}-${
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || '1'
  }`
  let id = stem
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`
  taken.add(id)
  return id
}

export function importName(target: string): (count: number) => Edit['name'] {
  return (count) => ({ key: `edit.import.${target}`, values: { count } })
}

export function allOf(document: Model): Names<Model['departments'][number]> {
  return new Names(document.departments)
}
