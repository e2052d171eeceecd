import { proxy, wrap } from 'comlink'
import type { Model } from '../../shared/document/schema.ts'
import { startWorker } from '../trusted.ts'
import type { Analyst } from './analyst.ts'
import workerAddress from './analystWorker.ts?worker&url'

export interface Analysis<T> {
  readonly answer: Promise<T>
  /** Ends the work at once; the answer never comes. */
  cancel(): void
}

interface Connected {
  readonly analyst: Analyst
  end(): void
}

let shared: Connected | null = null
/** What the shared worker has been given; the same object need not be sent again. */
let loaded: Model | null = null

function connect(): Connected {
  const worker = startWorker(workerAddress)
  const remote = wrap<Analyst>(worker)
  const analyst: Analyst = {
    load: async (document) => remote.load(document),
    fairness: async (question, progress) => remote.fairness(question, proxy(progress)),
    fairnessCharts: async (answer, words) => remote.fairnessCharts(answer, words),
    explore: async (choice, progress) => remote.explore(choice, proxy(progress)),
    simulate: async (choice, progress) => remote.simulate(choice, proxy(progress)),
    simulateEvery: async (choice, progress) => remote.simulateEvery(choice, proxy(progress)),
    breakEvens: async (scenario, progress) => remote.breakEvens(scenario, proxy(progress)),
    department: async (scenario, department) => remote.department(scenario, department),
    portfolio: async (scenario, conditions) => remote.portfolio(scenario, conditions),
    followUp: async (plan, claim) => remote.followUp(plan, claim),
    corrections: async (scenario) => remote.corrections(scenario),
    pots: async (scenario) => remote.pots(scenario),
    draw: async (charts, size) => remote.draw(charts, size),
  }
  return { analyst, end: () => worker.terminate() }
}

/** Asks the shared worker about a document; one question at a time is all it is asked. */
export function ask<T>(document: Model, question: (analyst: Analyst) => Promise<T>): Analysis<T> {
  shared ??= connect()
  const own = shared
  const answer = (async () => {
    if (loaded !== document) {
      loaded = document
      await own.analyst.load(document)
    }
    return question(own.analyst)
  })()
  return {
    answer,
    cancel() {
      if (shared !== own) return
      own.end()
      shared = null
      loaded = null
    },
  }
}

/** Asks a worker of the question's own, for what a screen wants beside its main question: neither ends the other. */
export function askApart<T>(document: Model, question: (analyst: Analyst) => Promise<T>): Analysis<T> {
  const { analyst, end } = connect()
  const answer = (async () => {
    await analyst.load(document)
    return question(analyst)
  })()
  answer.then(end, end)
  return { answer, cancel: end }
}
