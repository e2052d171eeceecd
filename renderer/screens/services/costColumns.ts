// A cost line as columns, in common for every operating model or as it is under one.
import type { Series } from '../../../shared/cell.ts'
import { type Edit, type Json, setValue } from '../../../shared/document/edit.ts'
import { type Behaviour, type CostLine, type Model, phases } from '../../../shared/document/schema.ts'
import type { Place } from '../../../shared/problem.ts'
import { cellColumn, choiceColumn } from '../../grid/cells.ts'
import type { GridCell, GridColumn } from '../../grid/column.ts'
import { seriesColumns } from '../../grid/seriesColumns.ts'
import type { EvaluatedAt } from '../../ui/useEvaluated.ts'
import type { Words } from '../../ui/words.ts'
import { departmentChoices, fieldsOf, named } from '../fields.ts'

interface Options {
  readonly document: Model
  readonly service: string
  /** null: what holds for every operating model. */
  readonly model: string | null
  readonly words: Words
  readonly evaluated: EvaluatedAt
}

/** Where the amounts that hold under an operating model stand; null: for every one. */
export function amountPlace(service: string, line: CostLine, model: string | null): Place {
  const place = `services/${service}/costLines/${line.id}`
  return model !== null && line.variants[model] ? `${place}/variants/${model}/amount` : `${place}/amount`
}

export function costColumns({ document, service, model, words, evaluated }: Options): GridColumn<CostLine>[] {
  const { t, of, language } = words
  const lineOf = (row: CostLine): Place => `services/${service}/costLines/${row.id}`
  const { text, choice, yesNo, at, header } = fieldsOf(words, lineOf, ({ name }) => name)
  const variant = (row: CostLine) => (model === null ? undefined : row.variants[model])
  const exists = (row: CostLine) => variant(row) !== null
  /** Where behaviour and amount are read and written: the variant's once there is one. */
  const partOf = (row: CostLine): Place =>
    model !== null && variant(row) ? `${lineOf(row)}/variants/${model}` : lineOf(row)
  const behaviourOf = (row: CostLine): Behaviour => variant(row)?.behaviour ?? row.behaviour
  const amountOf = (row: CostLine): Series => variant(row)?.amount ?? row.amount

  /** A change under one operating model first gives the line a variant of its own there. */
  function own(row: CostLine, edit: Edit | null): Edit | null {
    if (!edit || model === null || variant(row)) return edit
    const place = `${lineOf(row)}/variants/${model}`
    const start: Json = { behaviour: row.behaviour, amount: row.amount } as Json
    return {
      name: edit.name,
      patches: [{ op: 'set', place, value: start }, ...edit.patches.map((patch) => moved(patch, lineOf(row), place))],
    }
  }

  function setBehaviour(row: CostLine, behaviour: Json, what: string): Edit | null {
    return own(row, setValue(`${partOf(row)}/behaviour`, behaviour, what))
  }

  const muted = (row: CostLine, cell: GridCell): GridCell =>
    !exists(row)
      ? { ...cell, typed: '', shown: '–', number: null, tone: 'inherited' }
      : model !== null && !variant(row) && cell.tone !== 'empty'
        ? { ...cell, tone: 'inherited' }
        : cell

  function inModel(column: GridColumn<CostLine>): GridColumn<CostLine> {
    const { edit, editable } = column
    return {
      ...column,
      cell: (row) => muted(row, column.cell(row)),
      editable: (row) => exists(row) && (editable?.(row) ?? true),
      ...(edit ? { edit: (row: CostLine, typed: string) => own(row, edit(row, typed)) } : {}),
    }
  }

  const drivers = named(document.drivers.map(({ id, name, symbol }) => ({ id, name: name || symbol })))
  const behaviours = [
    ...(['fixed', 'perParticipant'] as const).map((kind) => ({ value: kind, label: of(`term.behaviour.${kind}`) })),
    ...(['perUnit', 'stepped'] as const).flatMap((kind) =>
      drivers.map(({ value, label }) => ({
        value: `${kind}:${value}`,
        label: t(`costs.behaviour.${kind}`, { driver: label }),
      })),
    ),
  ]
  const behaviour = choiceColumn<CostLine>({
    ...at('behaviour'),
    width: 150,
    place: (row) => `${partOf(row)}/behaviour`,
    read(row) {
      const now = behaviourOf(row)
      return 'driver' in now ? `${now.kind}:${now.driver}` : now.kind
    },
    choices: () => behaviours,
    write: (row, value) => setBehaviour(row, behaviourFrom(value, behaviourOf(row)), at('behaviour').what(row)),
  })
  const step = cellColumn<CostLine>({
    ...at('step'),
    width: 80,
    language,
    place: (row) => `${partOf(row)}/behaviour/step`,
    unit: () => '',
    read: (row) => stepOf(behaviourOf(row)),
    editable: (row) => behaviourOf(row).kind === 'stepped',
    write: (row, cell) =>
      setBehaviour(row, { ...(behaviourOf(row) as Json & object), step: cell }, at('step').what(row)),
  })
  const amount = seriesColumns<CostLine>({
    id: 'amount',
    group: t('costs.amount'),
    everyYear: t('grid.everyYear'),
    language,
    document,
    place: (row) => `${partOf(row)}/amount`,
    what: ({ name }) => name,
    read: amountOf,
    unit: () => 'kr',
    width: 92,
    evaluated: (row, year) => evaluated(`${partOf(row)}/amount`, year),
  })
  const bearers = [
    ...(['operator', 'owner', 'participants'] as const).map((by) => ({
      value: by,
      label: of(`term.incurredBy.${by}`),
    })),
    ...departmentChoices(document),
  ]
  const symbols = document.assumptions.map(({ symbol, name }) => ({ value: symbol, label: name || symbol }))
  const usefulLife = cellColumn<CostLine>({
    ...at('usefulLife'),
    width: 130,
    language,
    place: (row) => `${lineOf(row)}/capitalised/usefulLife`,
    unit: () => '',
    tip: t('costs.usefulLifeTip'),
    read: ({ capitalised }) => capitalised?.usefulLife,
    empty: undefined,
    write: (row, usefulLife) => setValue(`${lineOf(row)}/capitalised`, { usefulLife }, header('capitalised')),
  })

  return [
    text('name', 210, { frozen: true }),
    choice('phase', 140, () => phases.map((phase) => ({ value: phase, label: of(`term.phase.${phase}`) }))),
    ...(model === null ? [] : [variantColumn(model, lineOf, variant, words)]),
    ...[behaviour, ...amount, step].map(inModel),
    choice(
      'incurredBy',
      180,
      () => bearers,
      ({ incurredBy }) => (incurredBy.by === 'department' ? `department:${incurredBy.department}` : incurredBy.by),
      (row, value) => {
        const [by = '', department] = value.split(':')
        return setValue(
          `${lineOf(row)}/incurredBy`,
          department === undefined ? { by } : { by, department },
          at('incurredBy').what(row),
        )
      },
    ),
    withoutCapital(usefulLife, lineOf, at('capitalised').what),
    choiceColumn<CostLine>({
      ...at('index'),
      width: 170,
      read: ({ index }) => index ?? '',
      choices: () => [{ value: '', label: t('grid.none') }, ...symbols],
      write: (row, symbol) =>
        setValue(`${lineOf(row)}/index`, symbol === '' ? undefined : symbol, at('index').what(row)),
    }),
    yesNo('parallel', 130),
    text('source', 220),
    text('note', 240),
  ]
}

/** Emptying the useful life takes the capitalisation away. */
function withoutCapital(
  column: GridColumn<CostLine>,
  lineOf: (row: CostLine) => Place,
  what: (row: CostLine) => string,
): GridColumn<CostLine> {
  const { edit } = column
  return {
    ...column,
    edit: (row, typed) => {
      if (typed.trim() !== '') return edit?.(row, typed) ?? null
      return row.capitalised ? setValue(`${lineOf(row)}/capitalised`, undefined, what(row)) : null
    },
  }
}

function variantColumn(
  model: string,
  lineOf: (row: CostLine) => Place,
  variant: (row: CostLine) => { behaviour: Behaviour; amount: Series } | null | undefined,
  { t }: Words,
): GridColumn<CostLine> {
  return choiceColumn<CostLine>({
    id: 'variant',
    header: t('costs.variant'),
    width: 150,
    place: (row) => `${lineOf(row)}/variants/${model}`,
    what: ({ name }) => `${name} · ${t('costs.variant')}`,
    read: (row) => (variant(row) === null ? 'none' : variant(row) ? 'own' : 'common'),
    choices: () => (['common', 'own', 'none'] as const).map((value) => ({ value, label: t(`costs.variant.${value}`) })),
    write(row, value) {
      const to: Json | undefined =
        value === 'none'
          ? null
          : value === 'own'
            ? ({ behaviour: row.behaviour, amount: row.amount } as Json)
            : undefined
      return setValue(`${lineOf(row)}/variants/${model}`, to, `${row.name} · ${t('costs.variant')}`)
    },
  })
}

function moved<P extends { readonly place: Place }>(patch: P, from: Place, to: Place): P {
  return patch.place.startsWith(`${from}/`) ? { ...patch, place: to + patch.place.slice(from.length) } : patch
}

function stepOf(behaviour: Behaviour): number | string | undefined {
  return behaviour.kind === 'stepped' ? behaviour.step : undefined
}

/** 'stepped:befolkning'; a step that was there is kept. */
function behaviourFrom(value: string, old: Behaviour): Json {
  const [kind = 'fixed', driver = ''] = value.split(':')
  if (kind === 'perUnit') return { kind, driver }
  return kind === 'stepped' ? { kind, driver, step: stepOf(old) ?? 1 } : { kind }
}
