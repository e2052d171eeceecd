import { proxy, wrap } from 'comlink'
import type { Model } from '../../shared/document/schema.ts'
import type { Analyst } from './analyst.ts'

export interface Analysis<T> {
  readonly answer: Promise<T>
  /** Ends the work at once; the answer never comes. */
  cancel(): void
}

let worker: Worker | null = null
let analyst: Analyst | null = null
/** What the worker has been given; the same object need not be sent again. */
let loaded: Model | null = null

function started(): Analyst {
  if (!analyst) {
    worker = new Worker(new URL('./analystWorker.ts', import.meta.url), { type: 'module' })
    const remote = wrap<Analyst>(worker)
    analyst = {
      load: async (document) => remote.load(document),
      fairness: async (question, progress) => remote.fairness(question, proxy(progress)),
      fairnessCharts: async (answer, words) => remote.fairnessCharts(answer, words),
      explore: async (choice, progress) => remote.explore(choice, proxy(progress)),
      simulate: async (choice, progress) => remote.simulate(choice, proxy(progress)),
      breakEvens: async (scenario, progress) => remote.breakEvens(scenario, proxy(progress)),
      department: async (scenario, department) => remote.department(scenario, department),
      portfolio: async (scenario, conditions) => remote.portfolio(scenario, conditions),
      followUp: async (plan, claim) => remote.followUp(plan, claim),
      corrections: async (scenario) => remote.corrections(scenario),
      pots: async (scenario) => remote.pots(scenario),
      draw: async (charts, size) => remote.draw(charts, size),
    }
  }
  return analyst
}

/** Asks the worker about a document; one question at a time is all a screen has. */
export function ask<T>(document: Model, question: (analyst: Analyst) => Promise<T>): Analysis<T> {
  const own = started()
  const answer = (async () => {
    if (loaded !== document) {
      loaded = document
      await own.load(document)
    }
    return question(own)
  })()
  return {
    answer,
    cancel() {
      if (analyst !== own) return
      worker?.terminate()
      worker = null
      analyst = null
      loaded = null
    },
  }
}
