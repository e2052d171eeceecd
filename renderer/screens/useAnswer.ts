import { useCallback, useEffect, useRef, useState } from 'react'
import type { Model } from '../../shared/document/schema.ts'
import { useStore } from '../store/store.ts'
import type { Analyst } from '../worker/analyst.ts'
import { type Analysis, ask, askApart } from '../worker/connectAnalyst.ts'

export interface Asked<T> {
  /** The last there was, while another is on its way; undefined: none yet, or the latest did not come. */
  readonly answer: T | undefined
  /** Whether the answer is to this question about the document as it is now. */
  readonly fresh: boolean
  readonly state: 'ready' | 'running' | 'cancelled' | 'failed'
  /** 0–1; null: so short that nobody need see it. */
  readonly progress: number | null
  /** Seconds: about how long it still takes, once that can be told; and how long the last answer took. */
  readonly left: number | null
  readonly took: number | null
  cancel(): void
  again(): void
}

export type Ask<T> = (analyst: Analyst, progress: (fraction: number) => void) => Promise<T>

/** How long something may take before it says how far it has come, milliseconds. */
const unnoticed = 300
/** From when on the time that is left is worth guessing, milliseconds. */
const tellable = 3000
/** Typing goes before the answer. */
const rest = 150

/**
 * Asks the worker for answers about the document, anew whenever it or the question changes. null: nothing to ask.
 * `apart`: beside another question of the same screen, in a worker of its own.
 */
export function useAnswer<T>(question: Ask<T> | null, { apart = false } = {}): Asked<T> {
  const document = useStore((state) => state.document)
  const [answer, setAnswer] = useState<T | undefined>(undefined)
  const [answered, setAnswered] = useState<{ document: Model; question: Ask<T> } | null>(null)
  const [state, setState] = useState<Asked<T>['state']>('ready')
  const [progress, setProgress] = useState<number | null>(null)
  const [left, setLeft] = useState<number | null>(null)
  const [took, setTook] = useState<number | null>(null)
  const [round, setRound] = useState(0)
  const running = useRef<Analysis<unknown> | null>(null)

  // biome's exhaustive list is right but for `round`, which only asks again.
  useEffect(() => {
    if (!question || round < 0) return
    let stale = false
    // Progress comes by a way of its own and may come after the answer.
    let over = false
    let shown = 0
    const timer = setTimeout(() => {
      const started = performance.now()
      setState('running')
      const analysis = (apart ? askApart : ask)(document, (analyst) =>
        question(analyst, (fraction) => {
          const spent = performance.now() - started
          if (stale || over || running.current === null || spent < unnoticed || fraction < shown) return
          shown = fraction
          setProgress(fraction)
          if (spent > tellable) setLeft((spent / 1000) * (1 / fraction - 1))
        }),
      )
      running.current = analysis
      analysis.answer.then(
        (found) => {
          over = true
          if (stale) return
          running.current = null
          setAnswer(found)
          setAnswered({ document, question })
          setTook((performance.now() - started) / 1000)
          setState('ready')
          setProgress(null)
          setLeft(null)
        },
        (error: unknown) => {
          console.error(error)
          over = true
          if (stale) return
          running.current = null
          setAnswer(undefined)
          setState('failed')
          setProgress(null)
        },
      )
    }, rest)
    // Work that takes long says so also while it has nothing to tell.
    const notice = setTimeout(() => {
      if (!stale && running.current) setProgress((known) => known ?? 0)
    }, rest + unnoticed)
    return () => {
      stale = true
      clearTimeout(timer)
      clearTimeout(notice)
      // What nobody waits for any more must not keep the next question waiting.
      running.current?.cancel()
      running.current = null
      setProgress(null)
      setLeft(null)
    }
  }, [document, question, round, apart])

  const cancel = useCallback(() => {
    running.current?.cancel()
    running.current = null
    setAnswer(undefined)
    setState('cancelled')
    setProgress(null)
  }, [])
  const again = useCallback(() => setRound((count) => count + 1), [])
  const fresh = answer !== undefined && answered?.document === document && answered.question === question
  return { answer, fresh, state, progress, left, took, cancel, again }
}
