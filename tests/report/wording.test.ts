import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { methods } from '../../shared/allocation/index.ts'
import { type Calculation, calculateAll } from '../../shared/calculation/calculate.ts'
import { type FigureReference, measures, type TraceNode } from '../../shared/calculation/results.ts'
import { trace } from '../../shared/calculation/trace.ts'
import { behaviourSchema, type Model, savingsDemandSchema } from '../../shared/document/schema.ts'
import { isMessageKey } from '../../shared/language/index.ts'
import { type ComparisonFigure, comparisonFigures, shownMeasures } from '../../shared/report/comparisonFigures.ts'
import { sourcesOf, traceSentence, wordTrace } from '../../shared/report/wording.ts'
import { samples } from '../../shared/samples/index.ts'

const languages = ['sv', 'en'] as const
let document: Model
let calculation: Calculation

beforeAll(() => {
  const sample = samples.find(({ id }) => id === 'omsorgsdagboken')
  if (!sample) throw new Error('no sample')
  document = sample.create()
  calculation = calculateAll(document)
})

const ask = (reference: Partial<FigureReference>): TraceNode =>
  trace(document, calculation, {
    scenario: document.scenarios[0]?.id ?? '',
    subject: { of: 'city' },
    measure: 'net',
    year: null,
    ...reference,
  })
const alvsjo = { of: 'department', id: 'alvsjo' } as const

describe('The answer', () => {
  test('tells why Älvsjö loses, in one sentence', () => {
    expect(traceSentence(ask({ subject: alvsjo }), 'sv', 'tkr')).toBe(
      'Älvsjö förlorar 92\u00a0tkr i scenario A Central drift hos SLK IT 2010–2016, eftersom förvaltningen betalar 307\u00a0tkr men bara får 215\u00a0tkr i realiserad nytta.',
    )
    expect(traceSentence(ask({ subject: alvsjo, measure: 'charged', year: 2016 }), 'sv', 'tkr')).toBe(
      'Älvsjö betalar 54\u00a0tkr i avgift i scenario A Central drift hos SLK IT 2016, eftersom förvaltningen ska bära 2,59\u00a0% av de 2\u00a0100\u00a0tkr som delas.',
    )
    expect(traceSentence(ask({}), 'en', 'mnkr')).toBe(
      'The city loses 8.3\u00a0mnkr in scenario A Central drift hos SLK IT 2010–2016, because it pays 21.3\u00a0mnkr but only gets 12.9\u00a0mnkr in realised benefit.',
    )
  })

  test('is about the figure asked about, whatever the comparison shows', () => {
    const [first, , , alone] = document.scenarios.map(({ id }) => id)
    const scenarios = [first ?? '', alone ?? '']
    const asked: [ComparisonFigure, TraceNode][] = []
    for (const base of [null, scenarios[1] ?? null])
      for (const [view, year] of [
        ['sum', null],
        ['year', 2013],
        ['presentValue', null],
      ] as const) {
        const choice = { scenarios, view, year, base, measures: shownMeasures }
        const results = calculation.scenarios.map(({ result }) => result)
        for (const { figures } of comparisonFigures(document, results, choice).rows.slice(-5))
          for (const figure of figures)
            if (figure.reference) asked.push([figure, trace(document, calculation, figure.reference)])
      }
    expect(asked.length).toBeGreaterThan(300)
    for (const [{ value, measure, difference }, node] of asked) {
      const { ratio, otherRatio, year } = node.values
      if (measure === 'benefitCostRatio') {
        const told = typeof ratio === 'number' ? ratio - Number(difference ? otherRatio : 0) : null
        expect(told).toBe(value)
      } else if (measure === 'paybackYear') expect(year ?? null).toBe(value)
      else expect(node.amount).toBe(value)
      expect(traceSentence(node, 'sv', 'tkr')).not.toMatch(/NaN|undefined|\{/)
    }
  })

  test('tells a cost by what it is made of', () => {
    const node = ask({ subject: alvsjo, measure: 'cost' })
    expect(traceSentence(node, 'sv', 'tkr')).toBe(
      'Älvsjö betalar 307\u00a0tkr i scenario A Central drift hos SLK IT 2010–2016: avgift 307\u00a0tkr.',
    )
    expect(node.children.map(({ kind, amount }) => [kind, amount])).toEqual([['charged', node.amount]])
    expect(traceSentence(ask({ subject: { of: 'department', id: 'slk-it' }, measure: 'cost' }), 'sv', 'tkr')).toBe(
      'SLK IT betalar 0\u00a0tkr i scenario A Central drift hos SLK IT 2010–2016: kostnad 11\u00a0850\u00a0tkr, mottagna avgifter −11\u00a0850\u00a0tkr.',
    )
  })

  test('tells a present value by the year, with the rate', () => {
    const node = ask({ measure: 'npv' })
    expect(traceSentence(node, 'sv', 'tkr')).toBe(
      'Nettoeffekten för staden 2010–2016 är värd −8\u00a0681\u00a0tkr i nuvärde i scenario A Central drift hos SLK IT, räknat till 2010 med kalkylräntan 4\u00a0%.',
    )
    expect(node.children.map((child) => wordTrace(child, 'sv', 'tkr').text).slice(0, 3)).toEqual([
      'Netto 2010 × 1,0000',
      'Netto 2011 × 0,9615',
      'Netto 2012 × 0,9246',
    ])
    expect(node.children.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBeCloseTo(node.amount ?? 0, 0)
  })

  test('tells who loses, how much, and why each does', () => {
    const node = ask({ measure: 'losers' })
    expect(traceSentence(node, 'sv', 'tkr')).toBe(
      '7 av 16 förvaltningar förlorar i scenario A Central drift hos SLK IT 2010–2016: tillsammans 10\u00a0373\u00a0tkr, mest Äldreförvaltningen med 9\u00a0420\u00a0tkr.',
    )
    const told = node.children.map((child) => [
      wordTrace(child, 'sv', 'tkr').text,
      wordTrace(child, 'sv', 'tkr').amount,
    ])
    expect(told.slice(0, 2)).toEqual([
      ['Äldreförvaltningen', '−9\u00a0420'],
      ['Södermalm', '−389'],
    ])
    expect(told).toHaveLength(7)
    for (const { amount, children } of node.children)
      expect(children.reduce((sum, child) => sum + (child.amount ?? 0), 0)).toBe(amount)
    expect(traceSentence(ask({ measure: 'losers', year: 2010 }), 'en', 'tkr')).toMatch(
      /^1 of 1 departments lose in scenario .* 2010: /,
    )
  })

  test('tells a difference by the two that are compared', () => {
    const [a, , , d] = document.scenarios.map(({ id }) => id)
    const node = ask({ scenario: a ?? '', subject: alvsjo, against: d ?? '' })
    expect(traceSentence(node, 'sv', 'tkr')).toBe(
      'Nettoeffekt för Älvsjö är 507\u00a0tkr högre i scenario A Central drift hos SLK IT än i D Var och en för sig 2010–2016: −92\u00a0tkr mot −598\u00a0tkr.',
    )
    expect(node.children.map(({ kind, values }) => [kind, values.name])).toEqual([
      ['inScenario', 'A Central drift hos SLK IT'],
      ['inScenario', 'D Var och en för sig'],
    ])
  })

  test('never contradicts the sign of the figure', () => {
    const words = { sv: ['förlorar', 'vinner'], en: ['loses', 'gains'] } as const
    for (const scenario of document.scenarios)
      for (const { id } of [...document.departments, { id: 'central' }])
        for (const year of [null, 2010, 2013, 2016])
          for (const language of languages) {
            const node = ask({ scenario: scenario.id, subject: { of: 'department', id }, year })
            const sentence = traceSentence(node, language, 'tkr')
            const [loses, gains] = words[language]
            const amount = node.amount ?? 0
            if (amount < 0) expect(sentence).toContain(` ${loses} `)
            else expect(sentence).not.toMatch(new RegExp(` ${loses} \\d`))
            if (amount > 0) expect(sentence).toContain(` ${gains} `)
            else expect(sentence).not.toMatch(new RegExp(` ${gains} \\d`))
          }
  })

  test('names the share, the cells and their sources on the way down', () => {
    const tree = ask({ subject: alvsjo })
    const lines: string[] = []
    const visit = (node: TraceNode, parent?: TraceNode): void => {
      lines.push(wordTrace(node, 'sv', 'tkr', parent).text)
      for (const child of node.children) visit(child, node)
    }
    visit(tree)
    expect(lines).toContain('Att dela (bärs först av SLK IT)')
    expect(lines.find((line) => line.startsWith('Andel: 694 av 26\u00a0777 = 2,59\u00a0%'))).toBeTruthy()
    expect(lines).toContain('Anslutningsgrad: 0–75\u00a0%')
    expect(sourcesOf(tree)).toContain('Illustrativt antagande')
  })
})

describe('Every step has words', () => {
  test('for every kind that trace.ts can give', () => {
    const folder = fileURLToPath(new URL('../../shared/calculation/', import.meta.url))
    const written = ['trace.ts', 'traceAmounts.ts', 'traceCell.ts', 'traceWhole.ts']
      .flatMap((file) => [...readFileSync(folder + file, 'utf8').matchAll(/\bkind: '([A-Za-z.]+)'/g)])
      .flatMap(([, kind]) => (kind === undefined ? [] : [kind]))
    const kinds = new Set([
      ...written,
      ...measures,
      ...methods.map(({ id }) => `share.${id}`),
      ...behaviourSchema.options.map(({ shape }) => `amount.${shape.kind.value}`),
      ...savingsDemandSchema.options
        .map(({ shape }) => shape.kind.value)
        .filter((kind) => kind !== 'none')
        .map((kind) => `demand.${kind}`),
      ...['amount', 'adoption', 'realisation', 'correction', 'lag'],
    ])
    expect([...kinds].filter((kind) => !isMessageKey(`trace.${kind}`))).toEqual([])
  })

  test('and every figure of every small sample can be worded in both languages', () => {
    const others = ['cost', 'npv', 'benefitCostRatio', 'paybackYear', 'losers', 'npvLosers'] as const
    for (const sample of samples.filter(({ id }) => id !== 'city-size')) {
      const model = sample.create()
      const all = calculateAll(model)
      for (const { id: scenario } of model.scenarios.slice(0, 2)) {
        const subjects = [
          { of: 'city' },
          { of: 'department', id: 'central' },
          ...model.departments.slice(0, 4).map(({ id }) => ({ of: 'department', id }) as const),
          ...model.services.map(({ id }) => ({ of: 'service', id }) as const),
        ] as const
        for (const subject of subjects)
          for (const measure of [...measures, ...others]) {
            const tree = trace(model, all, { scenario, subject, measure, year: null })
            for (const language of languages) {
              const visit = (node: TraceNode, parent?: TraceNode): void => {
                const { text } = wordTrace(node, language, 'tkr', parent)
                expect(text).toMatch(/\S/)
                expect(text).not.toMatch(/NaN|undefined|\{/)
                for (const child of node.children) visit(child, node)
              }
              visit(tree)
              expect(traceSentence(tree, language, 'tkr')).not.toMatch(/NaN|undefined|\{/)
            }
          }
      }
    }
  })

  test('a kind that is not known yet shows its name', () => {
    const node = { kind: 'later', values: { name: 'Nytt steg' }, amount: 100, children: [] }
    expect(wordTrace(node, 'sv', 'kr')).toEqual({ text: 'Nytt steg', amount: '1', formula: '' })
  })
})
