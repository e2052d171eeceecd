import { useMemo } from 'react'
import type { EvidenceGrade } from '../../../shared/document/governance.ts'
import { formatPercent } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'
import type { FollowUpAnswer } from '../../worker/analyst.ts'
import { type Ask, useAnswer } from '../useAnswer.ts'
import { useScenario } from '../useScenario.ts'

export interface OwnCorrection {
  readonly grade: EvidenceGrade
  readonly fraction: number
  readonly source: string
  /** In words: the correction, and what it rests on. */
  readonly told: string
}

/** The corrections that the city's own outturn gives, by the evidence that benefits rested on; empty without outturn. */
export function useOwnFollowUp(): ReadonlyMap<EvidenceGrade, OwnCorrection> {
  const { t, language } = useWords()
  const scenario = useScenario()?.id ?? null
  const followed = useStore((state) => state.document.outturn.length > 0)
  const { answer } = useAnswer(
    useMemo(
      (): Ask<FollowUpAnswer | null> | null =>
        followed && scenario !== null ? (analyst) => analyst.followUp(scenario, scenario) : null,
      [followed, scenario],
    ),
  )
  return useMemo(() => {
    const percent = (part: number) => formatPercent(part, language, 0)
    const found = new Map<EvidenceGrade, OwnCorrection>()
    for (const [grade, { suggestedCorrection: fraction, ofClaimed }] of (followed && answer?.byEvidence) || []) {
      if (fraction === null || ofClaimed === null) continue
      found.set(grade, {
        grade,
        fraction: Math.round(fraction * 10_000) / 10_000,
        source: t('followUp.source', { percent: percent(ofClaimed) }),
        told: t('case.ownFollowUp.cell', { correction: percent(fraction), part: percent(ofClaimed) }),
      })
    }
    return found
  }, [followed, answer, t, language])
}
