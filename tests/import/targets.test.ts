// Tables of a file against the model: what the app writes comes back without an edit, and each bad cell is told of.
import { describe, expect, it } from 'vitest'
import { applyEdit, valueAtPlace } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { suggest } from '../../shared/import/columns.ts'
import { replacementKey } from '../../shared/import/names.ts'
import type { ImportPlan } from '../../shared/import/plan.ts'
import { writeSeparated } from '../../shared/import/separated.ts'
import { readTextTable, type Table } from '../../shared/import/table.ts'
import { targetNamed, targets } from '../../shared/import/targets/index.ts'
import type { Choices } from '../../shared/import/targets/target.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'

const model = omsorgsdagboken()

/** The sample with a little of what has happened. */
const followed: Model = {
  ...model,
  outturn: [
    {
      id: 'u1',
      service: 'omsorgsdagboken',
      line: 'drift',
      department: 'central',
      year: 2013,
      amount: 540_000.5,
      note: '',
    },
    {
      id: 'u2',
      service: 'omsorgsdagboken',
      line: 'drift',
      department: 'alvsjo',
      year: 2013,
      amount: -12,
      note: '=1+1',
    },
  ],
}

function tableFrom(text: string): Table {
  const read = readTextTable(new TextEncoder().encode(text), 'fil.csv')
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

function planOf(text: string, document = model, more: Partial<Choices> = {}, target?: string): ImportPlan {
  const table = tableFrom(text)
  const found = suggest(document, table, 'sv', target === undefined ? undefined : targetNamed(target))
  return found.target.plan(document, table, { ...found.choices, ...more })
}

const codes = (plan: ImportPlan) => plan.rows.flatMap(({ problems }) => problems.map(({ code }) => code))

describe('what the app writes', () => {
  for (const [name, document] of [
    ['omsorgsdagboken', model],
    ['omsorgsdagboken with outturn', followed],
    ['stockholm-2010', stockholm2010()],
  ] as const)
    for (const target of targets)
      for (const language of ['sv', 'en'] as const)
        it(`comes back without an edit: ${name}, ${target.id}, ${language}`, () => {
          const rows = target.table(document, language)
          const table = tableFrom(writeSeparated(rows))
          const found = suggest(document, table, language)
          if (rows.length > 1) expect(found.target.id).toBe(target.id)
          const plan = target.plan(document, table, suggest(document, table, language, target).choices)
          expect(plan.edit).toBeNull()
          expect(plan.rows).toHaveLength(rows.length - 1)
          expect(
            plan.rows.filter(({ state }) => state !== 'same').map(({ title, problems }) => ({ title, problems })),
          ).toEqual([])
        })
})

describe('values of drivers', () => {
  it('an unknown department gets the nearest as a suggestion, and is taken when it is accepted', () => {
    const text = 'Stadsdel;2013;2014\nÄlvsjö;940;abc\nKungsholmmen;1 560;1.600\n'
    const fixed = { driver: model.drivers[0]?.id ?? '' }
    const plan = planOf(text, model, { fixed })
    expect(plan.unknown).toEqual([
      { kind: 'department', text: 'Kungsholmmen', rows: 1, nearest: expect.objectContaining({ name: 'Kungsholmen' }) },
    ])
    expect(codes(plan)).toEqual(['import-no-number', 'import-name-near'])
    expect(plan.rows.map(({ state }) => state)).toEqual(['changed', 'refused'])
    const id = plan.unknown[0]?.nearest?.id ?? ''
    const accepted = planOf(text, model, {
      fixed,
      decimal: ',',
      names: { [replacementKey('department', 'Kungsholmmen')]: id },
    })
    expect(accepted.rows.map(({ state }) => state)).toEqual(['changed', 'changed'])
    const after = applyEdit(model, accepted.edit ?? { patches: [] })
    expect(valueAtPlace(after, `drivers/${fixed.driver}/values/${id}/2014`)).toBe(1600)
    expect(accepted.edit?.name).toEqual({ key: 'edit.import.drivers', values: { count: 2 } })
    expect(
      planOf(text.replace('abc', ''), after, {
        fixed,
        names: accepted.edit ? { [replacementKey('department', 'Kungsholmmen')]: id } : {},
        decimal: ',',
      }).edit,
    ).toBeNull()
  })
})
