import { type Json, setValue } from '../../../shared/document/edit.ts'
import { evidenceGrades, type FundingSource, type Model, phases } from '../../../shared/document/schema.ts'
import type { Place } from '../../../shared/problem.ts'
import { cellColumn, textColumn, wholeNumberColumn } from '../../grid/cells.ts'
import type { Choice, GridColumn } from '../../grid/column.ts'
import { seriesColumns } from '../../grid/seriesColumns.ts'
import type { EvaluatedAt } from '../../ui/useEvaluated.ts'
import type { Words } from '../../ui/words.ts'
import { departmentChoices, fieldsOf, listText, listTyped, named } from '../fields.ts'

export function sourceColumns(
  document: Model,
  list: Place,
  words: Words,
  evaluated: EvaluatedAt,
): GridColumn<FundingSource>[] {
  const { t, of, language } = words
  const placeOf = (row: FundingSource): Place => `${list}/${row.id}`
  const { text, choice, yesNo, at } = fieldsOf(words, placeOf, ({ name }) => name)
  const payers = [
    ...(['central', 'external', 'ordinary'] as const).map((by) => ({ value: by, label: of(`term.payer.${by}`) })),
    ...departmentChoices(document),
  ]
  const decisions = [
    { value: '', label: t('grid.none') },
    ...document.decisions.map(({ id, title, dnr }) => ({ value: id, label: title || dnr || id })),
  ]
  const year = (field: 'validFrom' | 'validTo') =>
    wholeNumberColumn<FundingSource>({
      ...at(field),
      width: 110,
      read: (row) => row[field],
      empty: undefined,
      least: 1900,
      most: 2200,
    })
  return [
    text('name', 260, { frozen: true }),
    choice(
      'payer',
      180,
      () => payers,
      ({ payer }) => (payer.by === 'department' ? `department:${payer.department}` : payer.by),
      (row, value) => {
        const [by = '', department] = value.split(':')
        const payer: Json = department === undefined ? { by } : { by, department }
        return setValue(`${placeOf(row)}/payer`, payer, at('payer').what(row))
      },
    ),
    idsColumn<FundingSource>({
      ...at('phases'),
      read: (row) => row.phases,
      choices: phaseChoices(words),
      words,
      all: t('grid.everyPhase'),
    }),
    year('validFrom'),
    year('validTo'),
    cellColumn<FundingSource>({
      ...at('cap'),
      header: t('funding.cap'),
      width: 170,
      language,
      unit: () => 'kr',
      read: ({ cap }) => cap,
      empty: null,
    }),
    ...seriesColumns<FundingSource>({
      id: 'share',
      group: t('funding.share'),
      everyYear: t('grid.everyYear'),
      language,
      document,
      place: (row) => `${placeOf(row)}/share`,
      what: (row) => `${row.name} · ${of('field.share')}`,
      read: ({ share }) => share,
      unit: () => '%',
      width: 70,
      evaluated: (row, year) => evaluated(`${placeOf(row)}/share`, year),
    }),
    idsColumn<FundingSource>({
      ...at('services'),
      read: (row) => row.services,
      choices: named(document.services),
      words,
      all: t('grid.everyService'),
    }),
    yesNo('internalServices', 190),
    ...seriesColumns<FundingSource>({
      id: 'capByYear',
      group: t('funding.capByYear'),
      everyYear: t('grid.everyYear'),
      language,
      document,
      place: (row) => `${placeOf(row)}/capByYear`,
      what: (row) => `${row.name} · ${of('field.capByYear')}`,
      read: ({ capByYear }) => capByYear,
      unit: () => 'kr',
      empty: null,
      evaluated: (row, year) => evaluated(`${placeOf(row)}/capByYear`, year),
    }),
    choice('rationing', 200, () =>
      (['proportional', 'cea', 'cel', 'talmud'] as const).map((value) => ({
        value,
        label: of(`term.rationing.${value}`),
      })),
    ),
    choice(
      'decision',
      220,
      () => decisions,
      ({ decision }) => decision ?? '',
      (row, value) => setValue(`${placeOf(row)}/decision`, value === '' ? null : value, at('decision').what(row)),
    ),
    choice(
      'internalDecision',
      220,
      () => decisions,
      ({ internalDecision }) => internalDecision ?? '',
      (row, value) =>
        setValue(`${placeOf(row)}/internalDecision`, value === '' ? null : value, at('internalDecision').what(row)),
    ),
    textColumn<FundingSource>({ ...at('purpose'), width: 240, read: ({ purpose }) => purpose ?? '' }),
    text('responsible', 190),
    text('source', 240),
    choice('evidence', 170, () =>
      evidenceGrades.map((grade) => ({ value: grade, label: of(`term.evidence.${grade}`) })),
    ),
    text('note', 260),
  ]
}

export function phaseChoices({ of }: Words): Choice[] {
  return phases.map((phase) => ({ value: phase, label: of(`term.phase.${phase}`) }))
}

/** Several of a list, typed with commas between; an empty cell means all of them. */
export function idsColumn<Row>(options: {
  readonly id: string
  readonly header: string
  readonly place: (row: Row) => Place
  readonly what: (row: Row) => string
  readonly read: (row: Row) => readonly string[]
  readonly choices: readonly Choice[]
  readonly words: Words
  readonly all: string
}): GridColumn<Row> {
  const { read, choices, all, place, what, words } = options
  const column = textColumn<Row>({
    ...options,
    width: 200,
    tip: words.t('grid.severalTip'),
    read: (row) => listText(read(row), choices),
    write: (row, typed) => {
      const ids = typed.trim().toLowerCase() === all.toLowerCase() ? [] : listTyped(typed, choices)
      return ids && ids.join() !== read(row).join() ? setValue(place(row), ids, what(row)) : null
    },
  })
  return {
    ...column,
    cell(row) {
      const cell = column.cell(row)
      return read(row).length === 0 ? { ...cell, shown: all, tone: 'inherited' } : cell
    },
  }
}
