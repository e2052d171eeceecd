import { type Edit, type Json, setValue } from '../../../shared/document/edit.ts'
import type { Model, SavingsDemand, Scenario } from '../../../shared/document/schema.ts'
import type { Place } from '../../../shared/problem.ts'
import { choiceColumn, wholeNumberColumn } from '../../grid/cells.ts'
import { cellShown, cellTyped, textCell } from '../../grid/cellText.ts'
import type { Choice, GridColumn } from '../../grid/column.ts'
import type { Words } from '../../ui/words.ts'
import { fieldsOf, named } from '../fields.ts'
import { idsColumn } from '../funding/sourceColumns.ts'
import { deciding } from './inheritance.ts'

const placeOf = ({ id }: Scenario): Place => `scenarios/${id}`
/** Values of choices that are no id. */
const inherit = ''
const nothing = '\u0000'

export function scenarioColumns(document: Model, words: Words): GridColumn<Scenario>[] {
  const { t, of } = words
  const { text, at } = fieldsOf(words, placeOf, ({ name }) => name)
  const baseName = (row: Scenario) => document.scenarios.find(({ id }) => id === row.basedOn)?.name

  /** A field that may be left to the scenario this one is based on, and is then shown in grey. */
  function inherited(
    field: 'operatingModel' | 'fundingPlan' | 'splitRule' | 'savingsDemand',
    width: number,
    choices: readonly Choice[],
    read: (row: Scenario) => string | undefined,
    write: (value: string) => Json,
  ): GridColumn<Scenario> {
    const column = choiceColumn<Scenario>({
      ...at(field),
      width,
      read: (row) => read(row) ?? inherit,
      choices: (row) => {
        const base = baseName(row)
        return [
          { value: inherit, label: base ? t('scenarios.inherit', { name: base }) : t('scenarios.default') },
          ...choices,
        ]
      },
      write: (row, value) =>
        setValue(`${placeOf(row)}/${field}`, value === inherit ? undefined : write(value), at(field).what(row)),
    })
    return {
      ...column,
      cell(row) {
        const cell = column.cell(row)
        if (row[field] !== undefined) return cell
        const decided = deciding(document, row, field)
        const label = decided && choices.find(({ value }) => value === read(decided.by))?.label
        return { ...cell, shown: label ?? t('grid.none'), tone: 'inherited' }
      },
    }
  }

  const none: Choice = { value: nothing, label: t('grid.none') }
  const orNothing = (value: string | null | undefined) => (value === null ? nothing : value)
  const nullOr = (value: string): Json => (value === nothing ? null : value)
  return [
    text('name', 250, { frozen: true }),
    choiceColumn<Scenario>({
      ...at('basedOn'),
      width: 200,
      read: ({ basedOn }) => basedOn ?? inherit,
      choices: (row) => [
        { value: inherit, label: t('grid.none') },
        ...named(document.scenarios.filter(({ id }) => id !== row.id)),
      ],
      write: (row, id) => setValue(`${placeOf(row)}/basedOn`, id === inherit ? undefined : id, at('basedOn').what(row)),
    }),
    inherited(
      'operatingModel',
      210,
      named(document.operatingModels),
      (row) => row.operatingModel,
      (id) => id,
    ),
    inherited('splitRule', 210, [none, ...named(document.splitRules)], (row) => orNothing(row.splitRule), nullOr),
    inherited('fundingPlan', 180, [none, ...named(document.fundingPlans)], (row) => orNothing(row.fundingPlan), nullOr),
    inherited(
      'savingsDemand',
      240,
      [
        ...(['none', 'ownRealised', 'entered'] as const).map((kind) => ({
          value: kind,
          label: of(`term.savingsDemand.${kind}`),
        })),
        ...document.scenarios.map(({ id, name }) => ({
          value: `scenario:${id}`,
          label: t('scenarios.demandOf', { name }),
        })),
      ],
      ({ savingsDemand: demand }) => (demand?.kind === 'scenario' ? `scenario:${demand.scenario}` : demand?.kind),
      (value) => demandStarted(value),
    ),
    shareColumn(words),
    wholeNumberColumn<Scenario>({
      ...at('fromYear'),
      width: 120,
      place: (row) => `${placeOf(row)}/savingsDemand/fromYear`,
      read: ({ savingsDemand: demand }) => (demand && demand.kind !== 'none' ? demand.fromYear : undefined),
      editable: ({ savingsDemand: demand }) => demand !== undefined && demand.kind !== 'none',
      empty: undefined,
      least: 1900,
      most: 2200,
    }),
    servicesColumn(document, words, at('services')),
    text('note', 320),
  ]
}

function demandStarted(value: string): Json {
  if (value.startsWith('scenario:')) return { kind: 'scenario', scenario: value.slice('scenario:'.length), share: 1 }
  if (value === 'ownRealised') return { kind: 'ownRealised', share: 1 }
  return value === 'entered' ? { kind: 'entered', amounts: {} } : { kind: 'none' }
}

export function demandShare(demand: SavingsDemand | undefined) {
  return demand?.kind === 'ownRealised' || demand?.kind === 'scenario' ? demand.share : undefined
}

/** The share as one figure; one that varies is shown and changed year by year further down. */
function shareColumn({ t, language }: Words): GridColumn<Scenario> {
  const place = (row: Scenario) => `${placeOf(row)}/savingsDemand/share`
  return {
    id: 'share',
    header: t('scenarios.share'),
    kind: 'number',
    width: 100,
    cell(row) {
      const share = demandShare(row.savingsDemand)
      if (share === undefined) return textCell('', place(row))
      if (typeof share === 'object') return { ...textCell(t('scenarios.byYear'), place(row)), tone: 'inherited' }
      return { ...cellShown(share, '%', language), place: place(row) }
    },
    editable: ({ savingsDemand }) => {
      const share = demandShare(savingsDemand)
      return share !== undefined && typeof share !== 'object'
    },
    edit(row, typed): Edit | null {
      const cell = cellTyped(typed, '%', language)
      if (Object.is(cell, demandShare(row.savingsDemand))) return null
      return setValue(place(row), cell === '' ? 0 : cell, `${row.name} · ${t('scenarios.share')}`)
    },
  }
}

function servicesColumn(
  document: Model,
  words: Words,
  at: { id: string; header: string; place: (row: Scenario) => Place; what: (row: Scenario) => string },
): GridColumn<Scenario> {
  const column = idsColumn<Scenario>({
    ...at,
    read: (row) => row.services ?? [],
    choices: named(document.services),
    words,
    all: words.t('grid.everyService'),
  })
  const { edit } = column
  return {
    ...column,
    cell(row) {
      const cell = column.cell(row)
      const decided = row.services === undefined ? deciding(document, row, 'services') : null
      return decided ? { ...column.cell(decided.by), place: cell.place, typed: '', tone: 'inherited' } : cell
    },
    edit(row, typed) {
      if (typed.trim() === '')
        return row.services === undefined ? null : setValue(at.place(row), undefined, at.what(row))
      return edit?.(row, typed) ?? null
    },
  }
}
