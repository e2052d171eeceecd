import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { methods } from '../../shared/allocation/index.ts'
import { type Calculation, calculateAll } from '../../shared/calculation/calculate.ts'
import { type FigureReference, measures, type TraceNode } from '../../shared/calculation/results.ts'
import { trace } from '../../shared/calculation/trace.ts'
import { behaviourSchema, type Model, savingsDemandSchema } from '../../shared/document/schema.ts'
import { isMessageKey } from '../../shared/language/index.ts'
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
    const written = ['trace.ts', 'traceAmounts.ts', 'traceCell.ts']
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
          for (const measure of [...measures, 'npv'] as const) {
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
