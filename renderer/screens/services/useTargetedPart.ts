import { useEffect } from 'react'
import { useStore } from '../../store/store.ts'
import { type BenefitPart, useChosen } from './chosen.ts'

const partOf: Readonly<Record<string, BenefitPart>> = {
  amount: 'amount',
  adoption: 'adoption',
  realisation: 'realisation',
  correction: 'correction',
  lagMonths: 'rest',
  score: 'rest',
  benefitOwner: 'rest',
  evidence: 'rest',
}

/** Jumping to a field of a benefit line shows the part that holds it. */
export function useTargetedPart(): void {
  const target = useStore((state) => state.target)
  useEffect(() => {
    const field = /^services\/[^/]+\/benefitLines\/[^/]+\/([^/]+)/.exec(target ?? '')?.[1]
    const benefitPart = field === undefined ? undefined : partOf[field]
    if (benefitPart) useChosen.setState({ benefitPart })
  }, [target])
}
