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

describe('what cannot be taken', () => {
  const [first, second] = model.departments.map(({ name }) => name)
  const assumed = model.assumptions.find(({ symbol }) => symbol === 'porto')
  const driver = model.drivers[0]
  const heading = `Förvaltning;${driver?.name}`

  it.each([
    ['text in a column of numbers', `${heading}\n${first};många`, ['import-no-number']],
    ['a date that was a number', `${heading}\n${first};2013-05-01`, ['import-date']],
    ['an error of a spreadsheet', `${heading}\n${first};#SAKNAS!`, ['import-error-value']],
    ['a department nobody knows', `${heading}\nNågonannanstans;1`, ['import-name-unknown']],
    ['no department', `${heading}\n;1`, ['import-name-missing']],
    ['the same twice', `${heading}\n${first};1\n${first};2`, ['import-twice']],
    [
      'a year outside the period',
      `Förvaltning;Nyckel;År;Värde\n${first};${driver?.name};2031;5`,
      ['import-year-unknown'],
    ],
    ['a driver nobody chose', `Förvaltning;Värde\n${first};5`, ['import-driver-not-chosen']],
  ])('%s', (_, text, expected) => {
    expect(codes(planOf(text, model, {}, 'drivers'))).toEqual(expected)
  })

  it('a bad cell never takes the rest of its row with it', () => {
    const plan = planOf(
      `Förvaltning;2012;2013\n${first};x;77`,
      model,
      { fixed: { driver: driver?.id ?? '' } },
      'drivers',
    )
    expect(plan.rows[0]?.state).toBe('changed')
    expect(plan.rows[0]?.changes).toEqual([expect.objectContaining({ what: '2013', to: 77 })])
    expect(codes(plan)).toEqual(['import-no-number'])
  })

  it('a column of a year outside the period is told of and not read', () => {
    const plan = planOf(
      `Förvaltning;2012;2031\n${first};5;6`,
      model,
      { fixed: { driver: driver?.id ?? '' } },
      'drivers',
    )
    expect(plan.problems.map(({ code }) => code)).toEqual(['import-year-outside'])
    expect(plan.rows[0]?.changes).toHaveLength(1)
  })

  it('a negative volume is taken with a warning', () => {
    const plan = planOf(`${heading}\n${first};-5`, model, {}, 'drivers')
    expect(codes(plan)).toEqual(['import-negative'])
    expect(plan.rows[0]?.state).toBe('changed')
  })

  it('a row that is left out changes nothing, and does not stand in the way of another', () => {
    const plan = planOf(`${heading}\n${first};1\n${first};2\n${second};3`, model, { left: new Set([1]) }, 'drivers')
    expect(plan.rows.map(({ state }) => state)).toEqual(['left', 'changed', 'changed'])
  })

  it('names that two in the model share are refused', () => {
    const twins = { ...model, departments: model.departments.map((one) => ({ ...one, name: 'Tvilling' })) }
    expect(codes(planOf('Namn;Slag\nTvilling;Bolag', twins, {}, 'departments'))).toEqual(['import-name-several'])
  })

  it('departments: a new one is added, a kind nobody knows is told of, a merger needs its year', () => {
    const plan = planOf(
      `Namn;Slag;Uppgår i;Uppgår från år\nNy nämnd;Fackförvaltning;;\n${first};Grupp;;\n${second};;${first};\nNy nämnd;;;`,
      model,
      {},
      'departments',
    )
    expect(plan.rows.map(({ state }) => state)).toEqual(['new', 'refused', 'refused', 'refused'])
    expect(codes(plan)).toEqual(['import-choice-unknown', 'import-successor-year', 'import-name-twice'])
    const after = applyEdit(model, plan.edit ?? { patches: [] })
    expect(after.departments.at(-1)).toEqual({ id: 'forvaltning-ny-namnd', name: 'Ny nämnd', kind: 'agency', note: '' })
  })

  it('a kind is told by its beginning, and a year has no thousands', () => {
    const plan = planOf(
      `Namn;Slag;Finns från år\nNytt bolag;bola;2013\n${first};stadsdel;2011\n`,
      model,
      {},
      'departments',
    )
    expect(codes(plan)).toEqual([])
    const after = applyEdit(model, plan.edit ?? { patches: [] })
    expect(after.departments.at(-1)).toMatchObject({ kind: 'company', from: 2013 })
    expect(plan.rows[1]?.changes.at(-1)).toMatchObject({ to: '2011' })
  })

  it('a symbol that formulas could not use is given another, and that is said', () => {
    const plan = planOf('Symbol;Namn;Enhet;Värde\nsum;Summan;kr;1\nmitt pris;Pris;kr;2\n', model, {}, 'assumptions')
    expect(codes(plan)).toEqual(['import-symbol-changed', 'import-symbol-changed'])
    const after = applyEdit(model, plan.edit ?? { patches: [] })
    expect(after.assumptions.slice(-2).map(({ symbol }) => symbol)).toEqual(['sum_2', 'mitt_pris'])
  })

  it('assumptions: found by symbol, a new one gets a symbol of its own, a distribution is left alone', () => {
    const uncertain: Model = {
      ...model,
      assumptions: model.assumptions.map((one) =>
        one.symbol === 'porto' ? { ...one, value: { distribution: 'uniform', min: 1, max: 2, nominal: 'mean' } } : one,
      ),
    }
    const text = `Symbol;Namn;Enhet;Värde\nporto;${assumed?.name};${assumed?.unit};75\n;Nytt antagande;%;12,5 %\n`
    const plan = planOf(text)
    expect(plan.rows.map(({ state }) => state)).toEqual(['changed', 'new'])
    const after = applyEdit(model, plan.edit ?? { patches: [] })
    expect(after.assumptions.at(-1)).toMatchObject({ symbol: 'nytt_antagande', value: 0.125, unit: '%' })
    expect(codes(planOf(text, uncertain))).toEqual(['import-distribution'])
  })

  describe('an uncertain assumption', () => {
    const porto = (value: Model['assumptions'][number]['value']): Model => ({
      ...model,
      assumptions: model.assumptions.map((one) => (one.symbol === 'porto' ? { ...one, value } : one)),
    })
    const valueAfter = (text: string, document: Model, more: Partial<Choices> = {}) => {
      const plan = planOf(text, document, more, 'assumptions')
      const after = applyEdit(document, plan.edit ?? { patches: [] })
      return { codes: codes(plan), value: valueAtPlace(after, 'assumptions/porto/value'), plan }
    }
    const uniform = { distribution: 'uniform', min: 50, max: 70.5, nominal: 'mean' } as const

    it('is read as it is typed in the cell, instead of a number or of years, and told as it will stand', () => {
      for (const old of [60, { 2012: 60 }, uniform]) {
        const { value, codes, plan } = valueAfter('Symbol;Värde\nporto;"pert(40; 60; 90,5)"\n', porto(old))
        expect(value).toEqual({ distribution: 'pert', min: 40, likeliest: 60, max: 90.5, nominal: 'likeliest' })
        expect(codes).toEqual([])
        expect(plan.rows[0]?.changes.at(-1)).toMatchObject({ to: 'pert(40; 60; 90,5)' })
      }
      const english = valueAfter('Symbol;Value;Note\nporto;"Uniform(50; 70.5)";1.5\n', porto(60))
      expect(english.value).toEqual(uniform)
    })

    it('in a new assumption', () => {
      const plan = planOf('Namn;Enhet;Värde\nNytt;%;"triangulär(10; 20; 60)"\n', model, {}, 'assumptions')
      const after = applyEdit(model, plan.edit ?? { patches: [] })
      expect(after.assumptions.at(-1)?.value).toMatchObject({ min: 0.1, likeliest: 0.2, max: 0.6 })
    })

    it('comes back without an edit, in both languages; the number it counts as says nothing new', () => {
      for (const language of ['sv', 'en'] as const) {
        const document = porto(uniform)
        const rows = targetNamed('assumptions').table(document, language)
        expect(rows.flat()).toContain(language === 'sv' ? 'likformig(50; 70,5)' : 'uniform(50; 70.5)')
        const { edit } = planOf(writeSeparated(rows), document, { language }, 'assumptions')
        expect(edit).toBeNull()
      }
      expect(valueAfter('Symbol;Värde\nporto;60,25\n', porto(uniform)).codes).toEqual([])
    })

    it('that makes no sense is told and not taken; a year cannot have one, and years beside it are not read', () => {
      const wrong = valueAfter('Symbol;Värde\nporto;"pert(90; 60; 40)"\n', porto(60))
      expect([wrong.codes, wrong.value]).toEqual([['distribution-order'], 60])
      const year = valueAfter('Symbol;År;Värde\nporto;2012;"pert(40; 60; 90)"\n', porto(60))
      expect([year.codes, year.value]).toEqual([['distribution-by-year'], 60])
      const beside = valueAfter('Symbol;Värde;2012\nporto;"likformig(50; 70,5)";5\n', porto(60))
      expect([beside.codes, beside.value]).toEqual([['import-distribution-years'], uniform])
      const twice = valueAfter('Symbol;Värde\nporto;"likformig(50; 70,5)"\nporto;"pert(1; 2; 3)"\n', porto(60))
      expect([twice.codes, twice.value]).toEqual([['import-twice'], uniform])
    })
  })

  it('cost lines: amounts in tkr by the heading, a new line, and the service that is the only one', () => {
    const plan = planOf('Kostnadsrad;Fas;2012;2013;Källa\nUtbildning (tkr);Införande;100;1,5;möte\n', model, {
      amounts: 'tkr',
    })
    const after = applyEdit(model, plan.edit ?? { patches: [] })
    expect(after.services[0]?.costLines.at(-1)).toMatchObject({
      name: 'Utbildning (tkr)',
      phase: 'inforande',
      amount: { 2012: 100_000, 2013: 1500 },
      source: 'möte',
    })
  })
})

describe('outturn', () => {
  const service = model.services[0]
  const line = service?.costLines[0]?.name
  const department = followed.departments[0]?.name
  const text = `E-tjänst;Rad;Förvaltning;År;Belopp\n${service?.name};${line};${department};2013;12,50\n`

  it('is taken, and the same file again is as it stands', () => {
    const plan = planOf(text)
    expect(plan.rows.map(({ state }) => state)).toEqual(['new'])
    const after = applyEdit(model, plan.edit ?? { patches: [] })
    expect(after.outturn).toHaveLength(1)
    expect(after.outturn[0]?.amount).toBe(12.5)
    const again = planOf(text, after)
    expect(again.edit).toBeNull()
    expect(again.rows.map(({ state }) => state)).toEqual(['same'])
  })

  it('that stands with another amount is replaced or skipped as chosen, with a warning either way', () => {
    const after = applyEdit(model, planOf(text).edit ?? { patches: [] })
    const other = text.replace('12,50', '13')
    const replacing = planOf(other, after)
    expect([replacing.replaced, codes(replacing), replacing.rows[0]?.state]).toEqual([
      1,
      ['import-outturn-replaced'],
      'changed',
    ])
    expect(applyEdit(after, replacing.edit ?? { patches: [] }).outturn[0]?.amount).toBe(13)
    const skipping = planOf(other, after, { replace: false })
    expect([skipping.replaced, codes(skipping), skipping.edit]).toEqual([1, ['import-outturn-kept'], null])
  })

  it('of an unknown service, line, department or year is refused row by row, the rest is taken', () => {
    const rows = [
      'Finns ej;x;y;2013;1',
      `${service?.name};Finns ej;${department};2013;1`,
      `${service?.name};${line};Atlantis;2013;1`,
      `${service?.name};${line};${department};1999;1`,
      `${service?.name};${line};${department};2013;`,
      `${service?.name};${line};${department};2014;ett`,
      `${service?.name};${line};${department};2014;7`,
      `${service?.name};${line};${department};2014;8`,
    ]
    const plan = planOf(`E-tjänst;Rad;Förvaltning;År;Belopp\n${rows.join('\n')}\n`)
    expect(plan.rows.map(({ state }) => state)).toEqual([...Array(6).fill('refused'), 'new', 'refused'])
    expect(codes(plan)).toEqual([
      'import-name-unknown',
      'import-name-unknown',
      'import-name-unknown',
      'import-year-unknown',
      'import-amount-missing',
      'import-no-number',
      'outturn-row-twice',
    ])
    expect(plan.edit?.name.values).toEqual({ count: 1 })
  })
})
