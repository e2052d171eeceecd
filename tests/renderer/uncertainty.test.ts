// The dialog for an uncertainty: where its form begins, what it makes, and what it tells at which field.
import { describe, expect, test } from 'vitest'
import { draftFrom, readDraft, type UncertaintyDraft } from '../../renderer/screens/assumptions/uncertaintyDraft.ts'
import { uncertainAt, uncertaintyEdit, uncertaintyPlace } from '../../renderer/screens/assumptions/uncertaintyPlace.ts'
import { replacedUncertainties } from '../../renderer/store/replaced.ts'
import type { State } from '../../renderer/store/state.ts'
import { nominalOf } from '../../shared/document/distribution.ts'
import { applyEdit, type Edit, invert, setSeriesCell, valueAtPlace } from '../../shared/document/edit.ts'
import { distributionKinds } from '../../shared/formula/distributions.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const document = omsorgsdagboken()
const made = (draft: UncertaintyDraft, unit = '') => readDraft(draft, unit, 'sv').value

describe('the form', () => {
  test.each([368, 0.25, 1, 550_000, -40, 0.001])(
    'around %d is sound for every kind and counts as that number',
    (value) => {
      const draft = draftFrom(value, '', 'sv')
      expect(draft.kind).toBe('triangular')
      for (const kind of distributionKinds) {
        const distribution = made({ ...draft, kind })
        if (kind === 'lognormal' && value < 0) expect(distribution).toBeNull()
        else expect(distribution && nominalOf(distribution)).toBeCloseTo(value, 8)
      }
    },
  )

  test('begins at 80, 100 and 130 %, three digits, and a part is never more than the whole', () => {
    expect(draftFrom(368, 'min', 'sv').figures.triangular).toEqual({ min: '294', likeliest: '368', max: '478' })
    expect(draftFrom(0.9, '%', 'sv').figures.triangular).toEqual({ min: '72 %', likeliest: '90 %', max: '100 %' })
    expect(draftFrom(null, '', 'sv').figures.triangular).toEqual({ min: '', likeliest: '', max: '' })
  })

  test('shows what stands, and gives it back', () => {
    const discrete = {
      distribution: 'discrete',
      outcomes: [
        { value: 0.1, probability: 0.4 },
        { value: 0.3, probability: 0.6 },
      ],
      nominal: 'mean',
    } as const
    const given = { ...discrete, outcomes: [...discrete.outcomes] }
    expect(made(draftFrom(given, '%', 'sv'), '%')).toEqual(given)
    const lognormal = { distribution: 'lognormal', mean: 100.5, deviation: 30, nominal: 'median' } as const
    expect(made(draftFrom(lognormal, 'kr', 'sv'), 'kr')).toEqual(lognormal)
  })

  test('tells at the field what is no number, out of order, or does not add up', () => {
    const draft = draftFrom(100, '', 'sv')
    const withFigures = (figures: Record<string, string>) =>
      readDraft({ ...draft, figures: { ...draft.figures, triangular: figures } }, '', 'sv').faults
    expect([...withFigures({ min: '1', likeliest: 'fem', max: '' })]).toEqual([
      ['likeliest', 'not-a-number'],
      ['max', 'not-a-number'],
    ])
    expect([...withFigures({ min: '1', likeliest: '50', max: '10' }).keys()]).toEqual(['likeliest'])
    expect([...withFigures({ min: '11', likeliest: '5', max: '10' }).keys()]).toEqual(['max'])
    const outcomes = [{ id: '1', value: '5', probability: '0,5' }]
    const { value, faults } = readDraft({ ...draft, kind: 'discrete', outcomes }, '', 'sv')
    expect(value).toBeNull()
    expect(faults.get('probability 1')).toMatchObject({ code: 'distribution-probabilities', values: { sum: 0.5 } })
  })
})

describe('the assumption it is for', () => {
  const at = (place: string, readOnly = false) =>
    uncertaintyPlace({ active: { place }, document, readOnly } as unknown as State)

  test('is that of the active cell, in the model or in a scenario', () => {
    expect(at('assumptions/porto/name')).toBe('assumptions/porto/value')
    expect(at('assumptions/porto/value/2013')).toBe('assumptions/porto/value')
    expect(at('scenarios/b/overrides/porto/2013')).toBe('scenarios/b/overrides/porto')
    expect(at('services/omsorgsdagboken/costLines/drift/amount')).toBeNull()
    expect(at('assumptions/gone/value')).toBeNull()
    expect(at('assumptions/porto/value', true)).toBeNull()
  })

  const uniform = { distribution: 'uniform', min: 50, max: 70, nominal: 'mean' } as const
  const editAt = (place: string, value: typeof uniform | number, model = document): Edit | null => {
    const found = uncertainAt(model, place)
    return found && uncertaintyEdit(model, found, value)
  }

  test('gets it by one named step, and the number it counted as when it is taken away; undo gives all back', () => {
    for (const place of ['assumptions/porto/value', 'scenarios/b/overrides/porto']) {
      const given = editAt(place, uniform)
      if (!given) throw new Error('no edit')
      expect(given.name.key).toBe('edit.uncertainty')
      const after = applyEdit(document, given)
      expect(valueAtPlace(after, place)).toEqual(uniform)
      expect(applyEdit(after, { patches: invert(document, given) })).toEqual(document)
      expect(editAt(place, uniform, after)).toBeNull()
      const away = editAt(place, 60, after)
      expect(away?.name.key).toBe('edit.uncertaintyRemoved')
      expect(valueAtPlace(applyEdit(after, away ?? { patches: [] }), place)).toBe(60)
    }
    expect(editAt('scenarios/b/overrides/porto', uniform)?.name.values.what).toBe(
      'B Serviceförvaltningen · Sparat porto per ansluten användare och år',
    )
  })

  test('is told when yearly values have replaced it, and only then', () => {
    const place = 'assumptions/porto/value'
    const before = applyEdit(document, editAt(place, uniform) ?? { patches: [] })
    const told = (edit: Edit) =>
      replacedUncertainties(before, applyEdit(before, edit), edit.patches).map(({ values }) => values.name)
    expect(told(setSeriesCell(before, place, 2013, 75, ''))).toEqual(['Sparat porto per ansluten användare och år'])
    expect(told(setSeriesCell(before, place, null, 75, ''))).toEqual([])
    expect(told(setSeriesCell(before, 'assumptions/po/value', 2013, 0.4, ''))).toEqual([])
  })
})
