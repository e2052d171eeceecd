// A benefit line as columns; of its four series one at a time is shown, so that the years stay in sight.
import type { Series } from '../../../shared/cell.ts'
import { type Json, setValue } from '../../../shared/document/edit.ts'
import { type BenefitLine, evidenceGrades, type Model } from '../../../shared/document/schema.ts'
import type { Place } from '../../../shared/problem.ts'
import { cellColumn } from '../../grid/cells.ts'
import type { GridColumn } from '../../grid/column.ts'
import { seriesColumns } from '../../grid/seriesColumns.ts'
import type { EvaluatedAt } from '../../ui/useEvaluated.ts'
import type { Words } from '../../ui/words.ts'
import { departmentChoices, fieldsOf } from '../fields.ts'
import type { BenefitPart } from './chosen.ts'

interface Options {
  readonly document: Model
  readonly service: string
  readonly part: BenefitPart
  readonly words: Words
  readonly evaluated: EvaluatedAt
}

const kinds = ['cash', 'time', 'quality'] as const

export function benefitColumns({ document, service, part, words, evaluated }: Options): GridColumn<BenefitLine>[] {
  const { of, t, language } = words
  const placeOf = (row: BenefitLine): Place => `services/${service}/benefitLines/${row.id}`
  const { text, choice, at } = fieldsOf(words, placeOf, ({ name }) => name)
  const receivers = [
    ...(['participants', 'public'] as const).map((to) => ({ value: to, label: of(`term.receiver.${to}`) })),
    ...departmentChoices(document),
  ]
  const always: GridColumn<BenefitLine>[] = [
    text('name', 260, { frozen: true }),
    choice('kind', 200, () => kinds.map((kind) => ({ value: kind, label: of(`term.benefitKind.${kind}`) }))),
    choice(
      'receiver',
      190,
      () => receivers,
      ({ receiver }) => (receiver.to === 'department' ? `department:${receiver.department}` : receiver.to),
      (row, value) => {
        const [to = '', department] = value.split(':')
        const receiver: Json = department === undefined ? { to } : { to, department }
        return setValue(`${placeOf(row)}/receiver`, receiver, at('receiver').what(row))
      },
    ),
  ]
  if (part === 'rest')
    return [
      ...always,
      cellColumn<BenefitLine>({
        ...at('lagMonths'),
        header: t('field.lagMonths'),
        width: 150,
        language,
        unit: () => '',
        read: ({ lagMonths }) => lagMonths,
      }),
      cellColumn<BenefitLine>({
        ...at('score'),
        header: t('benefits.score'),
        width: 100,
        language,
        unit: () => '',
        read: ({ score }) => score,
        empty: undefined,
        editable: ({ kind }) => kind === 'quality',
      }),
      text('benefitOwner', 180),
      choice('evidence', 170, () =>
        evidenceGrades.map((grade) => ({ value: grade, label: of(`term.evidence.${grade}`) })),
      ),
      text('source', 240),
      text('note', 300),
    ]
  const read = (row: BenefitLine): Series => row[part]
  return [
    ...always,
    ...seriesColumns<BenefitLine>({
      id: part,
      group: part === 'amount' ? t('benefits.amount') : of(`field.${part}`),
      everyYear: t('grid.everyYear'),
      language,
      document,
      place: (row) => `${placeOf(row)}/${part}`,
      what: (row) => `${row.name} · ${of(`field.${part}`)}`,
      read,
      unit: () => (part === 'amount' ? 'kr' : '%'),
      editable: ({ kind }) => (part === 'realisation' ? kind === 'time' : part === 'adoption' || kind !== 'quality'),
      evaluated: (row, year) => evaluated(`${placeOf(row)}/${part}`, year),
    }),
  ]
}
