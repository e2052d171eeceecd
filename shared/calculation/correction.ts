// What is taken off a benefit line for optimism: its own series, or what the settings say of its evidence grade.
// Example: corrections.guess = 25 % and a line that rests on a guess: realised is multiplied by 0.75.
import type { Series } from '../cell.ts'
import type { BenefitLine } from '../document/schema.ts'
import type { Block } from '../formula/block.ts'
import { type Place, problem } from '../problem.ts'
import type { Report } from './cache.ts'
import type { Evaluator } from './evaluator.ts'

export interface Correction {
  readonly series: Series
  readonly place: Place
  /** Where the figure comes from, when the settings decide it. */
  readonly source: string
}

/** `place`: the line's. A grade that the table lacks takes nothing off. */
export function correctionOf(line: BenefitLine, place: Place, evaluator: Pick<Evaluator, 'corrections'>): Correction {
  if (line.correctionBy !== 'evidence') return { series: line.correction, place: `${place}/correction`, source: '' }
  const given = evaluator.corrections[line.evidence]
  return {
    series: given?.fraction ?? 0,
    place: given ? `settings/corrections/${line.evidence}/fraction` : `${place}/correctionBy`,
    source: given?.source ?? '',
  }
}

/** Its value; a grade without a correction is said. */
export function correctionBlock(line: BenefitLine, place: Place, evaluator: Evaluator, report: Report): Block {
  const { series, place: where } = correctionOf(line, place, evaluator)
  if (line.correctionBy === 'evidence' && !evaluator.corrections[line.evidence])
    report(
      problem('correction-missing', where, { line: line.name, grade: line.evidence.replaceAll('-', '_') }, 'warning'),
    )
  return evaluator.series(series, where)
}
