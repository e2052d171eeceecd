import { describe, expect, test } from 'vitest'
import { chooseMethod, splitRuleOf } from '../../renderer/screens/fairness/chooseMethod.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { yearlyFigure } from '../../shared/calculation/results.ts'
import { applyEdit, invert } from '../../shared/document/edit.ts'
import { documentSchema, type Model } from '../../shared/document/schema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'

function chosen(document: Model, scenario: string, service: string | null) {
  let count = 0
  const edit = chooseMethod(document, {
    scenario,
    service,
    method: { method: 'shapley', basis: 'period' },
    methodName: 'Shapleyvärde',
    ruleName: 'Shapleyvärde (A)',
    newId: (prefix) => `${prefix}-${count++}`,
  })
  if (!edit) throw new Error('no edit')
  const after = applyEdit(document, edit)
  expect(documentSchema.safeParse(after).success).toBe(true)
  expect(applyEdit(after, { patches: invert(document, edit) })).toEqual(document)
  return { edit, after }
}

const charges = (document: Model, scenario: string) => {
  const result = calculateAll(document).results.find(({ id }) => id === scenario)
  return result?.departments.map(({ figures }) => yearlyFigure(figures, 'charged', result.years, 2016))
}

describe('choosing a method from the fairness screen', () => {
  test('a rule that only this scenario uses is changed where it is', () => {
    const { edit, after } = chosen(omsorgsdagboken(), 'a-lika', null)
    expect(after.splitRules).toHaveLength(4)
    expect(after.splitRules.find(({ id }) => id === 'lika')?.parts[0]?.method).toEqual({
      method: 'shapley',
      basis: 'period',
    })
    expect(edit.name).toEqual({
      key: 'edit.chooseMethod',
      values: { method: 'Shapleyvärde', scenario: 'A, delat lika' },
    })
  })

  test('a rule that others use or inherit is left as it is, and no other scenario pays anything else', () => {
    const before = omsorgsdagboken()
    const { after } = chosen(before, 'a', null)
    expect(splitRuleOf(after, 'a')).toBe('fordelning-0')
    for (const { id } of before.scenarios) {
      if (id === 'a') expect(charges(after, id)).not.toEqual(charges(before, id))
      else expect(charges(after, id)).toEqual(charges(before, id))
    }
  })

  test('for one service of several, the others go on as they were', () => {
    const before = stockholm2010()
    const scenario = before.scenarios.find(({ id }) => splitRuleOf(before, id) !== null)
    if (!scenario) throw new Error('no scenario shares anything')
    const { after } = chosen(before, scenario.id, 'omsorgsdagboken')
    const of = (document: Model, service: string) =>
      calculateAll(document)
        .scenarios.find(({ resolved }) => resolved.id === scenario.id)
        ?.services.find((one) => one.service.id === service)
        ?.costs.map(({ page }) => page.charged)
    for (const { id } of before.services)
      if (id === 'omsorgsdagboken') expect(of(after, id)).not.toEqual(of(before, id))
      else expect(of(after, id)).toEqual(of(before, id))
  })

  test('a scenario that shares nothing has nothing to choose for', () => {
    const method = { method: 'equal' } as const
    const words = { methodName: '', ruleName: '', newId: () => '' }
    expect(chooseMethod(omsorgsdagboken(), { scenario: 'd', service: null, method, ...words })).toBeNull()
  })
})
