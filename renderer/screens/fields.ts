// Columns for the fields of a list item, named by the words of shared/language ('field.<name>').
import type { Edit } from '../../shared/document/edit.ts'
import { central, type Model } from '../../shared/document/schema.ts'
import { isMessageKey } from '../../shared/language/index.ts'
import type { Place } from '../../shared/problem.ts'
import { booleanColumn, choiceColumn, textColumn } from '../grid/cells.ts'
import type { Choice, GridColumn } from '../grid/column.ts'
import type { Words } from '../ui/words.ts'

export interface Fields<Row> {
  header(field: string): string
  /** What every column builder needs: id, header, place and what a change is called. */
  at(field: string): {
    readonly id: string
    readonly header: string
    readonly place: (row: Row) => Place
    readonly what: (row: Row) => string
  }
  text(field: string, width: number, options?: { readonly frozen?: boolean; readonly grows?: boolean }): GridColumn<Row>
  choice(
    field: string,
    width: number,
    choices: (row: Row) => readonly Choice[],
    read?: (row: Row) => string,
    write?: (row: Row, value: string) => Edit | null,
  ): GridColumn<Row>
  yesNo(field: string, width: number): GridColumn<Row>
}

export function fieldsOf<Row extends object>(
  words: Words,
  placeOf: (row: Row) => Place,
  nameOf: (row: Row) => string,
  /** The list's own word for a field, where the field's name alone says too little. */
  list = '',
): Fields<Row> {
  const header = (field: string) => {
    const own = `field.${list}.${field}`
    return isMessageKey(own) ? words.t(own) : words.of(`field.${field}`)
  }
  const at = (field: string) => ({
    id: field,
    header: header(field),
    place: (row: Row) => `${placeOf(row)}/${field}`,
    what: (row: Row) => `${nameOf(row)} · ${header(field)}`,
  })
  const fieldIn = (row: Row, field: string): unknown => Reflect.get(row, field)
  return {
    header,
    at,
    text: (field, width, options = {}) =>
      textColumn<Row>({ ...at(field), width, read: (row) => String(fieldIn(row, field) ?? ''), ...options }),
    choice: (field, width, choices, read, write) =>
      choiceColumn<Row>({
        ...at(field),
        width,
        choices,
        read: read ?? ((row) => String(fieldIn(row, field) ?? '')),
        ...(write ? { write } : {}),
      }),
    yesNo: (field, width) =>
      booleanColumn<Row>({
        ...at(field),
        width,
        read: (row) => fieldIn(row, field) === true,
        yes: words.t('grid.yes'),
        no: words.t('grid.no'),
      }),
  }
}

export function named(list: readonly { readonly id: string; readonly name: string }[]): Choice[] {
  return list.map(({ id, name }) => ({ value: id, label: name || id }))
}

/** Departments as choices behind a prefix: 'department:alvsjo'. */
export function departmentChoices({ departments }: Model): Choice[] {
  return departments.map(({ id, name }) => ({ value: `department:${id}`, label: name || id }))
}

export function departmentName({ departments }: Model, id: string | null | undefined, words: Words): string {
  if (id === null || id === undefined) return ''
  if (id === central) return words.t('term.department.central')
  return departments.find((one) => one.id === id)?.name ?? id
}

/** 'Drift, Systemförvaltning' ⇄ ids. What is not one of the names makes no change. */
export function listText(ids: readonly string[], choices: readonly Choice[]): string {
  return ids.map((id) => choices.find(({ value }) => value === id)?.label ?? id).join(', ')
}

export function listTyped(typed: string, choices: readonly Choice[]): string[] | null {
  const ids: string[] = []
  for (const part of splitNames(typed, choices)) {
    const wanted = part.toLowerCase()
    const choice =
      choices.find(({ label }) => label.toLowerCase() === wanted) ??
      choices.find(({ label }) => label.toLowerCase().startsWith(wanted))
    if (!choice) return null
    if (!ids.includes(choice.value)) ids.push(choice.value)
  }
  return ids
}

/** Names may hold commas themselves: a whole name that stands at the start is taken first. */
function splitNames(typed: string, choices: readonly Choice[]): string[] {
  const names: string[] = []
  let rest = typed.trim()
  while (rest !== '') {
    const whole = choices
      .filter(({ label }) => rest.toLowerCase().startsWith(label.toLowerCase()))
      .sort((a, b) => b.label.length - a.label.length)[0]
    const comma = rest.search(/[,;]/)
    const name = whole ? rest.slice(0, whole.label.length) : comma < 0 ? rest : rest.slice(0, comma)
    if (name.trim() !== '') names.push(name.trim())
    rest = rest.slice(name.length).replace(/^[\s,;]+/, '')
  }
  return names
}
