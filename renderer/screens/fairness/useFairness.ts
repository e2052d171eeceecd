import { useMemo } from 'react'
import type { FairnessAnswer, FairnessQuestion } from '../../../shared/analysis/fairness.ts'
import { type Ask, type Asked, useAnswer } from '../useAnswer.ts'

/** null as answer: nobody takes part. */
export function useFairness(question: FairnessQuestion | null): Asked<FairnessAnswer | null> {
  const asked = useMemo(
    (): Ask<FairnessAnswer | null> | null => question && ((analyst, progress) => analyst.fairness(question, progress)),
    [question],
  )
  return useAnswer(asked)
}
