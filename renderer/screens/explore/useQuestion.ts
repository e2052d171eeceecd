import { useMemo } from 'react'
import { standardRules } from '../../../shared/analysis/explorer.ts'
import { gameRules, secondsOfGames } from '../../../shared/analysis/explorerGames.ts'
import type { SplitRule } from '../../../shared/document/schema.ts'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'
import type { ExplorerQuestion } from '../../worker/analyst.ts'

interface Question {
  readonly choice: ExplorerQuestion | null
  /** About how many seconds the games take, whether they are asked for or not. */
  readonly gamesTake: number
}

/** What is explored: the document's models, rules and plans, the usual rules it lacks, and games when asked for. */
export function useQuestion(base: string | null, games: boolean): Question {
  const { t } = useWords()
  const document = useStore((state) => state.document)
  return useMemo(() => {
    if (base === null) return { choice: null, gamesTake: 0 }
    const methodsOf = ({ parts }: SplitRule) => JSON.stringify(parts.map(({ method }) => method))
    // One that the document has already would only stand twice.
    const standing = new Set(document.splitRules.map(methodsOf))
    const lacking = (rules: readonly SplitRule[]) => rules.filter((rule) => !standing.has(methodsOf(rule)))
    const usual = [
      null,
      ...document.splitRules,
      ...lacking(standardRules(document, (method) => t(`term.method.${method}`))),
    ]
    const played = [...usual, ...lacking(gameRules((method) => t(`term.method.${method}`)))]
    const models = document.operatingModels
    const plans = [null, ...document.fundingPlans]
    return {
      choice: { base, models, rules: games ? played : usual, plans, games },
      gamesTake: secondsOfGames(document, { models, rules: played }),
    }
  }, [document, base, games, t])
}
