// Departments, a row each: name, kind, from when, what they become part of, and a note. A known name is changed, a new
// one added. Example: "Älvsjö;Stadsdelsförvaltning" → unchanged; "Ny nämnd" → a new agency.
import { departmentSchema, type Model } from '../../document/schema.ts'
import { type Language, text, textOf } from '../../language/index.ts'
import { problem } from '../../problem.ts'
import { Names, plainName } from '../names.ts'
import { type Field, field, freeId, importName, Source, type SourceRow, type Target } from './target.ts'

const kinds = ['district', 'agency', 'company'] as const

function fields(_: Model, language: Language): readonly Field[] {
  return [
    field('name', language, true),
    field('kind', language),
    field('from', language),
    field('successor', language),
    field('successorFrom', language),
    field('note', language),
  ]
}

export const departments: Target = {
  id: 'departments',
  labelKey: 'import.target.departments',
  years: false,
  money: false,
  fields,
  fixed: () => [],
  plan(document, table, choices) {
    const source = new Source(document, table, choices)
    const names = new Names(document.departments)
    const taken = new Set(document.departments.map(({ id }) => id))
    for (const from of source.rows()) {
      const { row } = from
      const name = from.text('name', 500)
      row.title = name
      if (name === '') {
        row.refuse(problem('import-name-missing', '', { kind: 'department' }), from.column('name'))
        continue
      }
      if (names.several(name)) {
        row.refuse(problem('import-name-several', '', { text: name.slice(0, 80) }), from.column('name'))
        continue
      }
      const earlier = source.draft.takenBy(`name/${plainName(name)}`, row.line)
      if (earlier !== null) {
        row.refuse(problem('import-name-twice', '', { text: name.slice(0, 80), earlier }), from.column('name'))
        continue
      }
      const old = names.find(name)
      const values = read(from, names, choices.language)
      if (old) {
        const place = `departments/${old.id}`
        const { kind, from: first, successor, note } = values
        const shown = (one: string) => textOf(choices.language, `term.departmentKind.${one}`)
        const label = (role: string) => textOf(choices.language, `import.field.${role}`)
        if (kind) row.text(`${place}/kind`, old.kind, kind, label('kind'), { from: shown(old.kind), to: shown(kind) })
        // A year is no quantity: it has no thousands.
        if (first !== null)
          row.text(`${place}/from`, old.from, first, label('from'), {
            from: old.from === undefined ? '' : String(old.from),
            to: String(first),
          })
        if (note) row.text(`${place}/note`, old.note, note, label('note'))
        if (
          successor &&
          (old.successor?.department !== successor.department || old.successor.from !== successor.from)
        ) {
          const called = (one: { department: string; from: number } | undefined) =>
            one ? `${names.byId(one.department)?.name ?? one.department} ${one.from}` : ''
          row.note({ what: label('successor'), from: called(old.successor), to: called(successor), unit: '' })
          if (!row.left) source.draft.set(`${place}/successor`, successor)
        } else row.note(null)
      } else {
        const { kind, from: first, successor, note } = values
        const item = {
          id: freeId('forvaltning', name, taken),
          name,
          kind: kind ?? 'agency',
          ...(first === null ? {} : { from: first }),
          ...(successor ? { successor } : {}),
          note,
        }
        if (departmentSchema.safeParse(item).success) row.insert('departments', item)
      }
    }
    return source.draft.finish(importName('departments'))
  },
  table(document, language) {
    const called = new Map(document.departments.map(({ id, name }) => [id, name]))
    return [
      fields(document, language).map(({ label }) => label),
      ...document.departments.map(({ name, kind, from, successor, note }) => [
        name,
        text(language, `term.departmentKind.${kind}`),
        from === undefined ? '' : String(from),
        successor ? (called.get(successor.department) ?? '') : '',
        successor ? String(successor.from) : '',
        note,
      ]),
    ]
  },
}

function read(from: SourceRow, names: Names<Model['departments'][number]>, language: Language) {
  const kindText = from.text('kind')
  const kind = kindOf(plainName(kindText))
  if (kindText !== '' && !kind)
    from.row.warn(
      problem('import-choice-unknown', '', {
        text: kindText.slice(0, 80),
        known: kinds.map((one) => textOf(language, `term.departmentKind.${one}`)).join(', '),
      }),
      from.column('kind'),
    )
  const into = from.text('successor')
  const department = into === '' ? null : names.find(into)
  if (into !== '' && !department)
    from.row.warn(problem('import-successor-unknown', '', { text: into.slice(0, 80) }), from.column('successor'))
  const since = yearOf(from, 'successorFrom')
  if (department && since === null && from.text('successorFrom') === '')
    from.row.warn(problem('import-successor-year', ''), from.column('successor'))
  return {
    kind: kind ?? null,
    from: yearOf(from, 'from'),
    successor: department && since !== null ? { department: department.id, from: since } : null,
    note: from.text('note'),
  }
}

/** By its name, or by the beginning of one: "stadsdel" is a stadsdelsförvaltning. */
function kindOf(plain: string): (typeof kinds)[number] | undefined {
  const matching = (holds: (label: string) => boolean) =>
    kinds.filter((one) =>
      [textOf('sv', `term.departmentKind.${one}`), textOf('en', `term.departmentKind.${one}`), one].some((label) =>
        holds(plainName(label)),
      ),
    )
  const [exact] = matching((label) => label === plain)
  const begun = plain.length >= 4 ? matching((label) => label.startsWith(plain)) : []
  return exact ?? (begun.length === 1 ? begun[0] : undefined)
}

/** A year that need not be within the period. */
function yearOf(from: SourceRow, role: string): number | null {
  const text = from.text(role)
  if (text === '') return null
  const year = Number(/^(\d{4})(?:-\d\d-\d\d)?$/.exec(text)?.[1] ?? Number.NaN)
  if (year >= 1900 && year <= 2200) return year
  from.row.warn(problem('import-no-year', '', { text: text.slice(0, 40) }), from.column(role))
  return null
}
