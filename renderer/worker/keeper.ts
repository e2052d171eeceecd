// Holds the document, fed by the same patches as the window's, so that what an edit did not touch keeps its identity:
// that is what the calculation caches by.
import { review } from '../../shared/analysis/review/index.ts'
import { type Calculation, calculateAll, calculateInTurns, newCache } from '../../shared/calculation/calculate.ts'
import type { ScenarioResult } from '../../shared/calculation/results.ts'
import { trace } from '../../shared/calculation/trace.ts'
import { applyBatch } from '../../shared/document/batch.ts'
import type { Model } from '../../shared/document/schema.ts'
import { problem } from '../../shared/problem.ts'
import { resultDifferences } from '../../shared/report/differences.ts'
import type { Answer, Calculator } from './contract.ts'
import { evaluated } from './evaluated.ts'
import { reportFile, reportFiles, reportText } from './reports.ts'

export interface Keeper extends Calculator {
  /** Resolves when nothing waits to be calculated. */
  idle(): Promise<void>
}

/** A calculation under way. */
interface Running {
  readonly revision: number
  readonly turns: ReturnType<typeof calculateInTurns>
  /** Scenarios in view. */
  readonly waitedFor: ReadonlySet<string>
  readonly made: ScenarioResult[]
  milliseconds: number
}

/**
 * `later` lets messages that have already arrived be taken in before a calculation starts or goes on. `pause` lets what was
 * told be painted before the rest is calculated.
 */
export function createKeeper(
  later: (run: () => void) => void,
  now: () => number,
  pause: (run: () => void) => void = later,
): Keeper {
  const cache = newCache()
  let document: Model | null = null
  let revision = 0
  let calculated: { revision: number; calculation: Calculation } | null = null
  let running: Running | null = null
  let tell: (answer: Answer) => void = () => {}
  let inView: ReadonlySet<string> = new Set()
  let scheduled = false
  let rested: Promise<void> = Promise.resolve()
  let rest: () => void = () => {}

  /** Calculates the next scenario, and tells when those in view are there, and when all are; null: not all yet. */
  function takeTurn(model: Model): Calculation | null {
    if (running?.revision !== revision) {
      const ids = new Set(model.scenarios.map(({ id }) => id))
      // Where all are in view there is nothing to tell before the rest.
      const waitedFor = new Set([...ids].filter((id) => inView.has(id) && inView.size < ids.size))
      running = { revision, turns: calculateInTurns(model, cache, waitedFor), waitedFor, made: [], milliseconds: 0 }
    }
    const start = now()
    const { done, value } = running.turns.next()
    running.milliseconds += now() - start
    const { milliseconds, made, waitedFor } = running
    if (!done) {
      made.push(value)
      if (made.length === waitedFor.size)
        tell({ revision, results: [...made], early: true, problems: [], milliseconds })
      return null
    }
    running = null
    calculated = { revision, calculation: value }
    tell({ revision, results: value.results, early: false, problems: value.problems, milliseconds })
    return value
  }

  function calculateNow(model: Model): Calculation {
    if (calculated?.revision === revision) return calculated.calculation
    for (;;) {
      const calculation = takeTurn(model)
      if (calculation) return calculation
    }
  }

  /** One scenario out of view at a time, so that a newer edit need not wait for them. */
  function goOn(): void {
    scheduled = false
    try {
      while (document && calculated?.revision !== revision) {
        takeTurn(document)
        if (running && running.made.length >= running.waitedFor.size) {
          if (running.made.length === running.waitedFor.size) pause(goOnLater)
          else goOnLater()
          return
        }
      }
    } catch (error) {
      // A bug: the window must still hear that there is no result, and the console must hear why.
      running = null
      console.error(error)
      tell({ revision, results: null, early: false, problems: [problem('calculation-failed')], milliseconds: 0 })
    }
    rest()
  }

  function goOnLater(): void {
    if (scheduled) return
    scheduled = true
    later(goOn)
  }

  function calculateLater(): void {
    if (!scheduled)
      rested = new Promise((done) => {
        rest = done
      })
    goOnLater()
  }

  function current(): { document: Model; calculation: Calculation } {
    if (!document) throw new Error('no document')
    return { document, calculation: calculateNow(document) }
  }

  return {
    async load(next, nextRevision) {
      document = next
      revision = nextRevision
      calculateLater()
    },
    async apply(patches, nextRevision) {
      if (!document) throw new Error('no document')
      document = applyBatch(document, patches)
      revision = nextRevision
      calculateLater()
    },
    async view(scenarios) {
      inView = new Set(scenarios)
    },
    async trace(reference) {
      const { document, calculation } = current()
      return trace(document, calculation, reference)
    },
    async evaluate(places) {
      const { document, calculation } = current()
      return places.map((place) => evaluated(document, calculation, place))
    },
    async review(thisYear) {
      const { document, calculation } = current()
      return review(document, calculation, thisYear)
    },
    async report(kind, options) {
      const { document, calculation } = current()
      return reportText(document, calculation, kind, options)
    },
    async differences(before, after) {
      const [old, now] = [before, after].map((model) => calculateAll(model).results)
      return resultDifferences(old ?? [], now ?? [])
    },
    async file(kind, options) {
      const { document, calculation } = current()
      return reportFile(document, calculation, kind, options)
    },
    async files(kind, options) {
      const { document, calculation } = current()
      return reportFiles(document, calculation, kind, options)
    },
    async listen(listener) {
      tell = listener
    },
    idle: () => rested,
  }
}
