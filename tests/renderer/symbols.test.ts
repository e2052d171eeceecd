import { describe, expect, it } from 'vitest'
import { nameEdit, renameSymbol } from '../../renderer/screens/assumptions/symbols.ts'
import { applyEdit } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { blank } from '../../shared/samples/blank.ts'

const driver = (id: string, symbol: string, name = '') => ({
  id,
  symbol,
  name,
  unit: '',
  values: {},
  source: '',
  evidence: 'none' as const,
  note: '',
})
const assumption = (id: string, symbol: string, value: number | string = 0) => ({
  id,
  symbol,
  name: '',
  unit: '',
  value,
  source: '',
  evidence: 'none' as const,
  note: '',
})

function model(): Model {
  const document = blank()
  return {
    ...document,
    drivers: [driver('n', 'nyckel'), driver('e', 'egen')],
    assumptions: [assumption('a', 'antagande', '=nyckel * 2 + egen')],
  }
}

const named = (place: string, symbol: string, name: string) =>
  applyEdit(model(), nameEdit(model(), place, symbol, name, name))

describe('the symbol of something new', () => {
  it('follows the name it is given, in formulas too and in one step', () => {
    const { drivers, assumptions } = named('drivers/n', 'nyckel', 'Ärenden per år (2025)')
    expect(drivers[0]).toMatchObject({ name: 'Ärenden per år (2025)', symbol: 'ärenden_per_år_2025' })
    expect(assumptions[0]?.value).toBe('=ärenden_per_år_2025 * 2 + egen')
  })

  it('stays once a person has chosen it', () => {
    expect(named('drivers/e', 'egen', 'Ärenden').drivers[1]).toMatchObject({ name: 'Ärenden', symbol: 'egen' })
  })

  it('is never one that is taken, or a word of formulas, or nothing', () => {
    expect(named('drivers/n', 'nyckel', 'Egen').drivers[0]?.symbol).toBe('egen_2')
    expect(named('drivers/n', 'nyckel', 'Sum').drivers[0]?.symbol).toBe('nyckel')
    expect(named('drivers/n', 'nyckel', '2025').drivers[0]?.symbol).toBe('nyckel')
  })
})

it('a renamed symbol is renamed in every formula', () => {
  const edit = renameSymbol(model(), 'drivers/e/symbol', 'egen', 'annan')
  expect(applyEdit(model(), edit).assumptions[0]?.value).toBe('=nyckel * 2 + annan')
})

describe('a symbol that no formula can use', () => {
  for (const [why, bad] of [
    ['is not one', 'min egen'],
    ['means something else', 'min'],
    ['is taken', 'nyckel'],
    ['is nothing', ''],
  ] as const)
    it(`stays out of them when it ${why}, and they follow once it is mended`, () => {
      const before = model()
      const wrong = applyEdit(before, renameSymbol(before, 'drivers/e/symbol', 'egen', bad))
      expect(wrong.drivers[1]?.symbol).toBe(bad)
      expect(wrong.assumptions[0]?.value).toBe('=nyckel * 2 + egen')
      const mended = applyEdit(wrong, renameSymbol(wrong, 'drivers/e/symbol', bad, 'ny'))
      expect(mended.assumptions[0]?.value).toBe('=nyckel * 2 + ny')
    })
})
