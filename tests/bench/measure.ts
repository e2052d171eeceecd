// Timing as the table in README shows it: the median of several runs, after a warm-up, and ratios within one run.

export interface Row {
  readonly what: string
  readonly measured: string
  readonly bound: string
  /** null: for orientation only. */
  readonly met: boolean | null
}

/** Milliseconds of each run, ascending. `run` gets the number of the run, so that each can change something. */
export function times(runs: number, run: (i: number) => void): number[] {
  const taken: number[] = []
  for (let i = -2; i < runs; i++) {
    const start = performance.now()
    run(i)
    if (i >= 0) taken.push(performance.now() - start)
  }
  return taken.sort((a, b) => a - b)
}

/** Milliseconds of processor each run takes on average, which other programs on the machine hardly change. */
export function processorTime(runs: number, run: () => void): number {
  run()
  const before = process.cpuUsage()
  for (let i = 0; i < runs; i++) run()
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1000 / runs
}

export function median(ascending: readonly number[]): number {
  return ascending[Math.floor(ascending.length / 2)] ?? Number.NaN
}

export function percentile(ascending: readonly number[], fraction: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * fraction))] ?? Number.NaN
}

export function ms(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(1)} ms`
}

/** Prints the rows as a Markdown table and says by the exit code whether every bound is met. */
export function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}\n\n| What | Measured | Bound | |\n|---|---:|---:|---|`)
  for (const { what, measured, bound, met } of rows)
    console.log(`| ${what} | ${measured} | ${bound} | ${met === null ? '' : met ? 'met' : 'NOT MET'} |`)
  if (rows.some(({ met }) => met === false)) process.exitCode = 1
}
