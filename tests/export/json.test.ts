import { describe, expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { measures, type ScenarioResult } from '../../shared/calculation/results.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import { calculationJson } from '../../shared/export/json.ts'
import { resultsJsonSchema, resultsSchema } from '../../shared/export/resultsSchema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'

const document = omsorgsdagboken()
const { results } = calculateAll(document)
const json = calculationJson(document, results, 'sv')

describe('The JSON of a calculation', () => {
  test('holds every measure by year, in kronor with öre, for city, departments and services', () => {
    expect(json.years).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016])
    const [a] = json.scenarios
    expect(a?.city.net.map((kronor) => kronor && Math.round(kronor / 1000))).toEqual([
      -2600, -6840, -3074, -626, 657, 1809, 2336,
    ])
    expect(Math.round((a?.city.npv ?? 0) / 1000)).toBe(-8681)
    expect(a?.city.paybackYear).toBeNull()
    for (const part of [a?.city, ...(a?.departments ?? []), ...(a?.services ?? [])])
      for (const measure of measures) expect(part?.[measure]).toHaveLength(7)
    expect(a?.departments.at(-1)).toMatchObject({ id: 'central', name: 'Kommunfullmäktige m.m.' })
    const applied = json.scenarios.find(({ name }) => name === 'Enligt ansökan')
    expect(applied?.city.paybackYear).toBe(2013)
  })

  test('is plain JSON: what could not be calculated is null, nothing is minus zero, problems are worded', () => {
    const [first] = results
    if (!first) throw new Error('no result')
    const broken: ScenarioResult = {
      ...first,
      city: {
        ...first.city,
        yearly: new Float64Array(first.city.yearly.length).fill(Number.NaN),
        npv: Number.NaN,
        benefitCostRatio: null,
      },
      problems: [{ code: 'division-by-zero', severity: 'error', where: 'x', values: { name: 'X' } }],
    }
    const [scenario] = calculationJson(document, [broken], 'sv').scenarios
    expect(scenario?.city.net).toEqual(Array(7).fill(null))
    expect(scenario?.city.npv).toBeNull()
    const text = JSON.stringify(calculationJson(document, results, 'sv'))
    expect(text).not.toMatch(/NaN|-0[,\]}]/)
    expect(JSON.parse(text)).toEqual(json)
    const [problem] = calculationJson(document, [broken], 'sv').problems
    expect(problem?.message).not.toBe('')
  })

  test('is what its published schema says, for every sample, and for a figure that cannot be calculated', () => {
    const broken = applyEdit(document, setValue('assumptions/minuter_vardbitrade/value', '= 5 / 0', ''))
    for (const model of [broken, ...[omsorgsdagboken(), stockholm2010()]]) {
      const calculation = calculateAll(model)
      const made = JSON.parse(JSON.stringify(calculationJson(model, calculation.results, 'sv', calculation.problems)))
      expect(resultsSchema.parse(made)).toEqual(made)
    }
    const schema = JSON.parse(resultsJsonSchema())
    expect(schema).toMatchObject({ $schema: expect.stringContaining('2020-12'), type: 'object' })
    expect(Object.keys(schema.properties)).toEqual(['years', 'scenarios', 'problems'])
  })

  test('shows the scenarios asked for, in the order of the document', () => {
    const some = calculationJson(document, results, 'en', [], [results[2]?.id ?? '', results[0]?.id ?? ''])
    expect(some.scenarios.map(({ id }) => id)).toEqual([results[0]?.id, results[2]?.id])
  })
})
