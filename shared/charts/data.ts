// What a chart shows, before it is drawn: figures in öre, words, and the sentence that says what to see in them.
// Example: { kind: 'waterfall', title: 'Staden går back 8 338 tkr …', steps: [{ label: 'Kostnad', öre: −2 127… }, …] }
// Drawn by chartSvg (drawing.ts); read aloud by `label`; the sentence is made from the same figures (sentence.ts).
import type { Language } from '../language/index.ts'
import type { MoneyUnit } from '../numbers.ts'

interface Common {
  /** Steady between drawings, e.g. 'a-waterfall'; goes into the SVG's ids. */
  readonly id: string
  /** A sentence: what the figures say. */
  readonly title: string
  /** What is shown: "Staden, A Central drift hos SLK IT, tkr". */
  readonly subtitle: string
  /** Everything a reader who does not see it needs: the sentence and the figures. */
  readonly label: string
  readonly unit: MoneyUnit
  readonly language: Language
}

export interface WaterfallStep {
  readonly label: string
  /** Signed: a cost is negative. */
  readonly öre: number
  /** Starts from zero instead of from where the step before ended. */
  readonly total?: boolean
}

export interface WaterfallData extends Common {
  readonly kind: 'waterfall'
  readonly steps: readonly WaterfallStep[]
}

export interface StackedByYearData extends Common {
  readonly kind: 'stackedByYear'
  readonly years: readonly number[]
  readonly series: readonly { readonly label: string; readonly öre: readonly number[]; readonly rest?: boolean }[]
  /** The sum, drawn as a line. */
  readonly line: { readonly label: string; readonly öre: readonly number[] }
}

export interface DemandData extends Common {
  readonly kind: 'demand'
  readonly years: readonly number[]
  readonly demand: { readonly label: string; readonly öre: readonly number[] }
  readonly realised: { readonly label: string; readonly öre: readonly number[] }
  /** Year with the widest gap, and its words; null where there is no gap. */
  readonly widest: { readonly year: number; readonly label: string } | null
}

/** A row for each department: what it pays, among what it might pay. */
export interface DotsData extends Common {
  readonly kind: 'dots'
  readonly rows: readonly { readonly label: string; readonly now: number; readonly others: readonly number[] }[]
}

/** A bar for each, right of zero for what is paid too much. */
export interface ExcessData extends Common {
  readonly kind: 'excess'
  readonly rows: readonly { readonly label: string; readonly öre: number }[]
}

/** A dot for each way to arrange things: what the city gains to the right, what the worst off is left with upwards. */
export interface TradeOffData extends Common {
  readonly kind: 'tradeOff'
  readonly across: string
  readonly upwards: string
  readonly dots: readonly {
    readonly label: string
    readonly city: number
    readonly loss: number
    readonly best: boolean
    readonly chosen: boolean
  }[]
}

/** The middle of the draws by year, and the band that eight of ten are in. */
export interface FanData extends Common {
  readonly kind: 'fan'
  readonly years: readonly number[]
  /** öre by year. */
  readonly p10: readonly number[]
  readonly p50: readonly number[]
  readonly p90: readonly number[]
}

/** A bar for each assumption, from what its P10 gives to what its P90 gives. */
export interface TornadoData extends Common {
  readonly kind: 'tornado'
  /** öre, with the model's own values. */
  readonly base: number
  readonly rows: readonly {
    readonly label: string
    /** The assumption's own P10 and P90: '17 %', '37 %'. */
    readonly low: string
    readonly high: string
    /** öre */
    readonly atLow: number
    readonly atHigh: number
  }[]
}

/** Charts that reports show: Word draws them too. */
export type PaperChart = WaterfallData | StackedByYearData | DemandData

export type ChartData = PaperChart | DotsData | ExcessData | TradeOffData | FanData | TornadoData
