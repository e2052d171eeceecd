// "Varför?" in words: the answer in one sentence, and a line for each step of the trace.
// Example: net of Älvsjö → "Älvsjö förlorar 92 tkr i scenario A 2010–2016, eftersom förvaltningen betalar 307 tkr men
// bara får 215 tkr i realiserad nytta."; its share → "Andel: 694 av 26 777 = 2,59 % (Äldreomsorgstagare)".
import { measures, type TraceNode } from '../calculation/results.ts'
import { wordMoney } from '../language/amount.ts'
import { isMessageKey, type Language, text, textOf } from '../language/index.ts'
import { formatMoney, formatNumber, formatPercent, type MoneyUnit } from '../numbers.ts'
import { departmentName } from './names.ts'

export interface WordedStep {
  readonly text: string
  /** The amount in the unit, or ''. */
  readonly amount: string
  /** The formula behind the step as written, or ''. */
  readonly formula: string
}

/** Steps that are amounts: one without could not be calculated, and says so with a dash. */
const money: ReadonlySet<string> = new Set([
  ...measures,
  ...['cost', 'costLine', 'benefitLine', 'charge', 'pool', 'service', 'accumulatedOfYear', 'presentExpenditure'],
])

/** `parent`: the step above, which may have said already what this one need not repeat. */
export function wordTrace(node: TraceNode, language: Language, unit: MoneyUnit, parent?: TraceNode): WordedStep {
  // A formula that is one name says nothing that the step under it does not say better.
  const typed = String(node.values.formula ?? '').replace(/^=\s*/, '')
  const formula = /[^\p{L}\p{N}_ ]/u.test(typed) ? typed : ''
  return {
    text: stepText(node, language, parent),
    amount: node.amount === null && !money.has(node.kind) ? '' : formatMoney(node.amount, unit, language),
    formula,
  }
}

function stepText(node: TraceNode, language: Language, parent?: TraceNode): string {
  const { kind, values } = node
  const slipped = Number(values.years ?? 0)
  const key =
    kind === 'slip' && slipped < 0
      ? 'trace.slipEarlier'
      : kind === 'share.driver' && values.driver === undefined
        ? 'trace.share.driverMix'
        : kind === 'net' && isYear(values)
          ? 'trace.netOfYear'
          : saysItsKind(kind, values, language)
            ? 'trace.service'
            : `trace.${kind}`
  if (!isMessageKey(key)) return text(language, 'trace.unknownStep', { kind: String(values.name ?? kind) })
  const bearer =
    kind === 'pool'
      ? commonBearer(node)
      : parent?.kind === 'pool' && commonBearer(parent) !== ''
        ? ''
        : String(values.bearer ?? '')
  const phase = phaseText(values, language)
  return textOf(language, key, {
    ...values,
    // Everything a message of a step may name, so that a value that is missing shows as nothing rather than failing.
    name:
      kind === 'loser'
        ? departmentName(String(values.id ?? ''), String(values.name ?? ''), language)
        : String(values.name ?? ''),
    phase: String(values.name ?? '')
      .toLowerCase()
      .includes(phase)
      ? 'none'
      : phase,
    benefit: benefitText(values, language),
    bearer: bearer === '' ? 'none' : departmentName(bearer, bearer, language),
    range: rangeText(kind, values, language),
    percent: percentText(values, language),
    weight: numberText(values.weight, language),
    total: numberText(values.total, language),
    factor:
      typeof values.factor === 'number' ? formatNumber(values.factor, language, 4) : text(language, 'trace.noNumber'),
    year: String(values.year ?? values.firstYear ?? ''),
    years: Math.abs(slipped),
    members: Number(values.members ?? 0),
    service: String(values.service ?? ''),
    rule: String(values.rule ?? ''),
    driver: String(values.driver ?? ''),
    other: String(values.other ?? ''),
  })
}

/** Who first bears every line of a pool, or ''. */
function commonBearer({ children }: TraceNode): string {
  const bearers = new Set(children.map(({ values }) => String(values.bearer ?? '')))
  const [only] = bearers
  return bearers.size === 1 && only !== undefined ? only : ''
}

/** "Frigjord tid, vårdbiträde" and "Drift" say what they are; the kind after the name would only repeat it. */
function saysItsKind(kind: string, values: TraceNode['values'], language: Language): boolean {
  const name = String(values.name ?? '').toLowerCase()
  return kind === 'benefitLine' && name.includes(benefitText(values, language))
}

function isYear(values: TraceNode['values']): boolean {
  return values.firstYear !== undefined && values.firstYear === values.lastYear
}

function phaseText(values: TraceNode['values'], language: Language): string {
  const key = `term.phase.${String(values.phase ?? '')}`
  return isMessageKey(key) ? text(language, key).toLowerCase() : ''
}

function benefitText(values: TraceNode['values'], language: Language): string {
  const key = `trace.benefitLine.${String(values.benefit ?? '')}`
  return isMessageKey(key) ? text(language, key) : ''
}

function percentText({ low, high }: TraceNode['values'], language: Language): string {
  if (typeof low !== 'number' || typeof high !== 'number') return text(language, 'trace.noNumber')
  const [a, b] = [formatPercent(low, language, 1), formatPercent(high, language, 1)]
  return a === b ? formatPercent(high, language) : text(language, 'trace.range', { low: a, high: b })
}

/** "0–75 %", "60 kr", "366,28 användare". */
function rangeText(kind: string, { low, high, unit = '' }: TraceNode['values'], language: Language): string {
  if (typeof low !== 'number' || typeof high !== 'number') return text(language, 'trace.noNumber')
  const one = (value: number) =>
    unit === '%' ? formatPercent(value, language) : formatNumber(value, language, decimalsOf(value))
  const [a, b] = [one(low), one(high)]
  const range = a === b ? b : text(language, 'trace.range', { low: a.replace(/\u00a0?%$/, ''), high: b })
  if (kind === 'lag') return text(language, 'trace.months', { count: range })
  return unit === '%' || unit === '' ? range : `${range}\u00a0${unit}`
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : Math.abs(value) >= 1000 ? 0 : 2
}

function numberText(value: string | number | undefined, language: Language): string {
  return typeof value === 'number' ? formatNumber(value, language, decimalsOf(value)) : text(language, 'trace.noNumber')
}

/** The answer in one sentence. */
export function traceSentence(node: TraceNode, language: Language, unit: MoneyUnit): string {
  const { kind, values, amount } = node
  if (kind === 'gone') return text(language, 'trace.sentence.gone')
  const subject = values.of === 'city' || values.of === 'service' ? values.of : 'department'
  const name = String(values.name ?? '')
  const who =
    subject === 'city'
      ? text(language, 'trace.who.city')
      : subject === 'service'
        ? text(language, 'trace.who.service', { name })
        : departmentName(String(values.id ?? ''), name, language)
  const [first, last] = [String(values.firstYear ?? ''), String(values.lastYear ?? '')]
  const rate = rangeText(kind, { ...values, unit: '%' }, language)
  const common = {
    who,
    // Within a sentence.
    whom: subject === 'department' ? who : who.charAt(0).toLowerCase() + who.slice(1),
    it: text(language, `trace.pronoun.${subject}`),
    scenario: String(values.scenario ?? ''),
    period: first === last ? first : `${first}–${last}`,
    firstYear: first,
    measure: measureText(kind === 'difference' ? String(values.measure ?? '') : kind, language),
  }
  const money = (öre: number) => wordMoney(öre, unit, language)
  if (kind === 'difference') return differenceSentence(node, common, money, language)
  if (kind === 'benefitCostRatio') return ratioSentence(node, { ...common, rate }, money, language)
  if (kind === 'paybackYear') return paybackSentence(node, common, money, language)
  if (kind === 'losers') return losersSentence(node, common, money, language)
  if (amount === null) return text(language, 'trace.sentence.unknown', common)
  if (kind === 'sum')
    return text(language, values.other === undefined ? 'trace.sentence.sum' : 'trace.sentence.sumDifference', {
      ...common,
      name,
      other: String(values.other ?? ''),
      direction: directionOf(amount),
      amount: money(values.other === undefined ? amount : Math.abs(amount)),
      measure: String(values.measure ?? ''),
      count: Number(values.count ?? 0),
    })
  if (kind === 'cost') return costSentence(node, amount, common, money, language)
  if (kind === 'net') return netSentence(node, amount, common, money, language)
  if (kind === 'gap')
    return amount > 0
      ? text(language, 'trace.sentence.gap', { ...common, amount: money(amount) })
      : text(language, 'trace.sentence.gapNone', common)
  if (kind === 'charged') return chargedSentence(node, amount, common, money, language)
  const values_ = { ...common, amount: money(amount) }
  if (kind === 'realisedBenefit') return text(language, 'trace.sentence.realisedBenefit', values_)
  return kind === 'npv'
    ? text(language, 'trace.sentence.npv', { ...values_, rate })
    : text(language, 'trace.sentence.measure', values_)
}

function directionOf(difference: number): 'higher' | 'lower' | 'same' {
  return difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'same'
}

function measureText(measure: string, language: Language): string {
  if (measure === 'cost') return text(language, 'trace.cost')
  return isMessageKey(`measure.${measure}`) ? textOf(language, `measure.${measure}`) : measure
}

type Common = Readonly<Record<'who' | 'whom' | 'it' | 'scenario' | 'period' | 'firstYear' | 'measure', string>>

function netSentence(
  { children }: TraceNode,
  net: number,
  common: Common,
  money: (öre: number) => string,
  language: Language,
): string {
  const benefit = children.find(({ kind }) => kind === 'realisedBenefit')?.amount ?? 0
  const cost = benefit - net
  const said = { ...common, net: money(Math.abs(net)), cost: money(cost), benefit: money(benefit) }
  if (net === 0) return text(language, benefit === 0 ? 'trace.sentence.nothing' : 'trace.sentence.even', said)
  if (net < 0) {
    if (benefit === 0) return text(language, 'trace.sentence.losesWithout', said)
    return text(language, benefit > 0 ? 'trace.sentence.loses' : 'trace.sentence.losesBoth', said)
  }
  if (cost < 0)
    return text(language, 'trace.sentence.gainsPaid', {
      ...said,
      paid: money(-cost),
      benefitToo: benefit > 0 ? 'yes' : 'no',
    })
  return text(language, cost === 0 ? 'trace.sentence.gainsFree' : 'trace.sentence.gains', said)
}

type Money = (öre: number) => string

/** What is paid, and what it is made of. */
function costSentence({ children }: TraceNode, cost: number, common: Common, money: Money, language: Language): string {
  if (cost === 0 && children.length === 0) return text(language, 'trace.sentence.costNothing', common)
  const parts = children.map(({ kind, amount }) =>
    text(language, 'trace.sentence.part', {
      what: measureText(kind, language).toLowerCase(),
      amount: money(amount ?? 0),
    }),
  )
  return text(language, cost < 0 ? 'trace.sentence.costPaid' : 'trace.sentence.cost', {
    ...common,
    amount: money(Math.abs(cost)),
    parts: parts.join(', '),
  })
}

function ratioSentence(
  { values: { ratio, spent }, children }: TraceNode,
  common: Common & { readonly rate: string },
  money: Money,
  language: Language,
): string {
  if (typeof spent !== 'number') return text(language, 'trace.sentence.unknown', common)
  if (typeof ratio !== 'number') return text(language, 'trace.sentence.ratioNone', common)
  return text(language, 'trace.sentence.ratio', {
    ...common,
    ratio: formatNumber(ratio, language, 2),
    benefit: money(children[0]?.amount ?? 0),
    spent: money(spent),
  })
}

function paybackSentence(
  { values: { outcome, year }, children }: TraceNode,
  common: Common,
  money: Money,
  language: Language,
): string {
  const lowest = children.reduce((least, { amount }) => Math.min(least, amount ?? 0), 0)
  const said = { ...common, year: String(year ?? ''), lowest: money(lowest), left: money(children.at(-1)?.amount ?? 0) }
  switch (outcome) {
    case 'year':
      return text(language, 'trace.sentence.payback', said)
    case 'never':
      return text(language, 'trace.sentence.paybackNever', said)
    case 'nothingLaidOut':
      return text(language, 'trace.sentence.paybackNothing', said)
    default:
      return text(language, 'trace.sentence.unknown', common)
  }
}

function losersSentence(
  { values: { losers, all, by }, amount, children }: TraceNode,
  common: Common,
  money: Money,
  language: Language,
): string {
  const said = { ...common, by: String(by ?? ''), losers: Number(losers ?? 0), all: Number(all ?? 0) }
  const [worst] = children
  if (losers === undefined || amount === null) return text(language, 'trace.sentence.losersUnknown', said)
  if (!worst) return text(language, 'trace.sentence.losersNone', said)
  return text(language, 'trace.sentence.losers', {
    ...said,
    together: money(-amount),
    worst: departmentName(String(worst.values.id ?? ''), String(worst.values.name ?? ''), language),
    loss: money(-(worst.amount ?? 0)),
  })
}

function differenceSentence(
  { values, amount, children }: TraceNode,
  common: Common,
  money: Money,
  language: Language,
): string {
  const other = String(values.other ?? '')
  const { ratio, otherRatio } = values
  const [own, compared] = children
  const compare = (difference: number, size: string, mine: string, theirs: string) =>
    text(language, 'trace.sentence.difference', {
      ...common,
      other,
      direction: directionOf(difference),
      amount: size,
      own: mine,
      against: theirs,
    })
  if (typeof ratio === 'number' && typeof otherRatio === 'number') {
    const number = (value: number) => formatNumber(value, language, 2)
    const difference = ratio - otherRatio
    return compare(difference, number(Math.abs(difference)), number(ratio), number(otherRatio))
  }
  if (amount === null) return text(language, 'trace.sentence.differenceUnknown', { ...common, other })
  return compare(amount, money(Math.abs(amount)), money(own?.amount ?? 0), money(compared?.amount ?? 0))
}

function chargedSentence(
  { children }: TraceNode,
  amount: number,
  common: Common,
  money: (öre: number) => string,
  language: Language,
): string {
  const charged = { ...common, amount: money(Math.abs(amount)) }
  const [charge] = children
  const pool = charge?.children.find(({ kind }) => kind === 'pool')?.amount
  const share = charge?.children.find(({ kind }) => kind.startsWith('share.'))
  if (children.length !== 1 || !pool || !share) return text(language, 'trace.sentence.charged', charged)
  return text(language, 'trace.sentence.chargedShare', {
    ...charged,
    pool: money(pool),
    percent: percentText(share.values, language),
  })
}

/** Every source named in the tree, once, in order. */
export function sourcesOf(node: TraceNode): string[] {
  const found = new Set<string>()
  const visit = ({ source, children }: TraceNode): void => {
    if (source) found.add(source)
    for (const child of children) visit(child)
  }
  visit(node)
  return [...found]
}
