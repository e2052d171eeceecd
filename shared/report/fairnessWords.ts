// What an answer about fairness says, in sentences with their figures: the same on screen and on paper.
// Example: "Älvsjö betalar 78 tkr mer än vad förvaltningen får i nytta 2016."
import type { FairDepartment, FairMethod, FairnessAnswer } from '../analysis/fairness.ts'
import { groupName, sentenceCase, shortNames } from '../charts/fairness.ts'
import { wordMoney } from '../language/amount.ts'
import { type Language, text, textOf, wordProblem } from '../language/index.ts'
import { noticeable } from '../money.ts'
import type { MoneyUnit } from '../numbers.ts'

export interface FairnessWords {
  readonly unit: MoneyUnit
  readonly language: Language
}

function whenOf({ question }: FairnessAnswer, language: Language): string {
  return text(language, 'fairness.when', { on: String(question.on) })
}

/** The answer in short: who would leave, whether a group would, and what would make it even. */
export function fairnessSummary(answer: FairnessAnswer, { unit, language }: FairnessWords): string[] {
  const { departments, group, compensation } = answer
  const when = whenOf(answer, language)
  const money = (öre: number) => wordMoney(öre, unit, language)
  if (departments.some(({ rather }) => rather === 'unknown')) return [text(language, 'fairness.answer.unknown')]
  const leaving = departments.filter(({ rather }) => rather !== null)
  const shown = leaving.slice(0, 4).map(({ name }) => name)
  const more = leaving.length - shown.length
  const names = more > 0 ? shown.join(', ') : shortNames(shown, language, shown.length)
  const who =
    leaving.length === 0
      ? text(language, 'fairness.answer.allStay', { count: departments.length, when })
      : leaving.length === departments.length
        ? text(language, 'fairness.answer.allLeave', { count: departments.length, when })
        : text(language, 'fairness.answer.someLeave', {
            leaving: leaving.length,
            count: departments.length,
            when,
            names,
            more,
          })
  const even =
    compensation.total < noticeable
      ? text(language, 'fairness.answer.noLosers')
      : compensation.central < noticeable
        ? text(language, 'fairness.answer.compensated', { total: money(compensation.total) })
        : text(language, 'fairness.answer.centralAdds', {
            total: money(compensation.total),
            central: money(compensation.central),
          })
  const apart = group.kind === 'tested' && group.stable ? [text(language, 'fairness.groups.stable')] : []
  return [who, ...apart, even]
}

/** Why a department would rather leave; null: it would not. */
export function leavingSentence(
  answer: FairnessAnswer,
  { name, charged, realised, together, alone, outside, rather }: FairDepartment,
  { unit, language }: FairnessWords,
): string | null {
  if (rather === null || rather === 'unknown') return null
  const when = whenOf(answer, language)
  const amount = (öre: number) => wordMoney(öre, unit, language)
  if (rather === 'alone')
    return text(language, 'fairness.alone', { department: name, amount: amount((alone ?? 0) - together), when })
  // Only what is charged and gained: then it is said in those words.
  const plain = Math.abs(outside) < noticeable && Math.abs(realised - charged - together) < noticeable
  return text(language, plain ? 'fairness.outside' : 'fairness.outsideNet', {
    department: name,
    amount: amount(outside - together),
    when,
  })
}

export function groupSentences(answer: FairnessAnswer, { unit, language }: FairnessWords): string[] {
  const { group, funded } = answer
  if (group.kind === 'many-services') return [text(language, 'fairness.groups.many')]
  if (group.kind === 'one-participant') return [text(language, 'fairness.groups.one')]
  if (group.kind === 'not-available') {
    const why = group.problem
      ? Object.values(wordProblem(language, group.problem)).join(' ')
      : text(language, 'fairness.groups.unknown')
    return [text(language, 'fairness.groups.notAvailable'), why]
  }
  const money = (öre: number) => wordMoney(öre, unit, language)
  const [worst] = group.blocking
  const said = worst
    ? text(language, 'fairness.groups.blocking', {
        names: sentenceCase(groupName(worst.names, answer, language, 6)),
        amount: money(worst.excess),
        many: worst.names.length > 1 ? 'yes' : 'no',
        when: whenOf(answer, language),
      })
    : text(language, 'fairness.groups.stable')
  const could = !group.possible
    ? text(language, 'fairness.groups.impossible', { amount: money(group.epsilon) })
    : group.epsilon <= -noticeable
      ? text(language, 'fairness.groups.possible', { amount: money(-group.epsilon) })
      : text(language, 'fairness.groups.possibleZero')
  const { dearer } = group
  const [one = [], other = []] = dearer?.names ?? []
  const everybody = one.length + other.length === answer.departments.length
  const note = !dearer
    ? []
    : dearer.names.length > 2
      ? [text(language, 'fairness.groups.dearerAll', { amount: money(dearer.excess) })]
      : [
          text(language, 'fairness.groups.dearer', {
            one: groupName(one, answer, language, 3),
            other: everybody ? text(language, 'fairness.others') : groupName(other, answer, language, 3),
            amount: money(dearer.excess),
          }),
        ]
  return [said, could, ...note, ...(funded ? [text(language, 'fairness.groups.beforeFunding')] : [])]
}

export function compensationSentences(answer: FairnessAnswer, { unit, language }: FairnessWords): string[] {
  const { departments, compensation } = answer
  if (Number.isNaN(compensation.total)) return [text(language, 'fairness.answer.unknown')]
  if (compensation.total < noticeable) return [text(language, 'fairness.answer.noLosers')]
  const money = (öre: number) => wordMoney(Math.abs(öre), unit, language)
  const receivers = departments.filter(({ received }) => received >= noticeable)
  const payers = departments
    .filter(({ received }) => received <= -noticeable)
    .toSorted((a, b) => a.received - b.received)
    .map(({ name, received }) =>
      text(language, 'fairness.compensation.payer', { department: name, amount: money(received) }),
    )
  const amounts = receivers
    .toSorted((a, b) => b.received - a.received)
    .map(({ name, received }) => ({ department: name, amount: money(received) }))
  const names = amounts.map((one) => text(language, 'fairness.compensation.payer', one)).join(', ')
  return [
    ...(amounts.length > 2
      ? [text(language, 'fairness.compensation.to', { names })]
      : amounts.map((one) => text(language, 'fairness.compensation.receives', one))),
    ...(payers.length > 0 ? [text(language, 'fairness.compensation.pays', { names: payers.join(', ') })] : []),
    compensation.central >= noticeable
      ? text(language, 'fairness.answer.centralAdds', {
          total: money(compensation.total),
          central: money(compensation.central),
        })
      : text(language, 'fairness.compensation.split'),
  ]
}

export function hostSentences({ hosts, owners }: FairnessAnswer, { unit, language }: FairnessWords): string[] {
  if (hosts.length === 0) return [text(language, 'fairness.hosts.nobody')]
  const money = (öre: number) => wordMoney(öre, unit, language)
  const compensated = owners.of
    .filter(({ before }) => before < -noticeable)
    .map(({ name, before, after }) =>
      text(language, 'fairness.owner', { department: name, before: money(before), after: money(after) }),
    )
  if (compensated.length > 0)
    compensated.push(
      owners.central < noticeable
        ? text(language, 'fairness.owner.enough')
        : text(language, 'fairness.owner.central', { amount: money(owners.central) }),
    )
  const borne = hosts.map(({ name, incurred, kept }) =>
    text(language, Math.abs(kept) < noticeable ? 'fairness.hosts.none' : 'fairness.hosts.kept', {
      department: name,
      incurred: wordMoney(incurred, unit, language),
      kept: wordMoney(kept, unit, language),
    }),
  )
  return [...borne, ...compensated]
}

/** Where the scenario departs from its own method; null: nowhere. */
export function departureSentence({ departure }: FairnessAnswer, { unit, language }: FairnessWords): string | null {
  return (
    departure &&
    text(language, 'fairness.departure', {
      department: departure.name,
      amount: wordMoney(Math.abs(departure.öre), unit, language),
      direction: departure.öre > 0 ? 'more' : 'less',
    })
  )
}

/** "Efter fördelningsnyckel: Äldreomsorgstagare", "Fasta andelar (Överenskommelse 2011)". */
export function methodName({ method, keys, rule }: Pick<FairMethod, 'method' | 'keys' | 'rule'>, language: Language) {
  const name = textOf(language, `term.method.${method.method}`)
  if (rule !== null) return text(language, 'fairness.methods.ofRule', { name, rule })
  return keys.length > 0 ? text(language, 'fairness.methods.with', { name, keys: keys.join(', ') }) : name
}
