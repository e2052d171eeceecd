import type { Language } from '../../shared/language/index.ts'
import { formatNumber, formatPercent } from '../../shared/numbers.ts'
import type { Place, Problem } from '../../shared/problem.ts'
import type { Words } from '../ui/words.ts'
import type { CellContent } from './CellView.ts'
import type { GridColumn } from './column.ts'
import type { ProblemsAt } from './problemsAt.ts'

/** What a cell shows: its value, and what is wrong with it in words. `rowPlace`: problems of the row as a whole. */
export function contentOf<Row>(
  column: GridColumn<Row>,
  row: Row,
  rowPlace: string | null,
  { editable, chosen }: { readonly editable: boolean; readonly chosen: boolean },
  problemsAt: ProblemsAt,
  comments: ReadonlyMap<Place, number>,
  words: Words,
): CellContent {
  const { shown, tone, place, number, unit, distribution } = column.cell(row)
  const own = place === null ? [] : column.exact ? problemsAt.exactly(place) : problemsAt.within(place)
  const problems = rowPlace === null ? own : [...own, ...problemsAt.exactly(rowPlace)]
  // A year that says the same as every year has no comment of its own.
  const commented = place === null || tone === 'inherited' ? 0 : (comments.get(place) ?? 0)
  return {
    shown,
    comments: commented > 0 ? words.t('comments.count', { count: commented }) : '',
    unit: column.showsUnit && number !== null && unit !== '%' ? unit : '',
    tone,
    align: (number !== null && !distribution) || tone === 'number' ? 'end' : 'start',
    choice: column.kind === 'choice',
    trouble: trouble(problems, words),
    severity: problems.some(({ severity }) => severity === 'error') ? 'error' : (problems[0]?.severity ?? ''),
    editable,
    chosen,
    branch: '',
  }
}

function trouble(problems: readonly Problem[], words: Words): string {
  return problems
    .slice(0, 3)
    .map((problem) => {
      const { message, remedy } = words.problem(problem)
      return `${message} ${remedy}`.trim()
    })
    .join('\n')
}

export function totalContent<Row>(
  column: GridColumn<Row>,
  first: boolean,
  rows: readonly Row[],
  words: Words,
): CellContent {
  return {
    unit: '',
    comments: '',
    shown: first ? words.t('grid.total') : column.total ? sumOf(column, rows, words) : '',
    tone: 'number',
    align: column.kind === 'number' ? 'end' : 'start',
    choice: false,
    trouble: '',
    severity: '',
    editable: false,
    chosen: false,
    branch: '',
  }
}

/**
 * Empty cells count as nothing; a cell without a number leaves the sum unknown, since half a sum misleads. As many
 * decimals as the cells show: shares of 0,5 and 0,125 make 0,625.
 */
export function sumOf<Row>(column: GridColumn<Row>, rows: readonly Row[], words: Pick<Words, 'language'>): string {
  let sum = 0
  let decimals = 0
  let isPercent = false
  for (const row of rows) {
    const { tone, number, shown, unit } = column.cell(row)
    if (tone === 'empty') continue
    if (number === null) return ''
    sum += number
    isPercent = unit === '%'
    decimals = Math.max(decimals, decimalsOf(shown, words.language))
  }
  return (isPercent ? formatPercent : formatNumber)(sum, words.language, decimals)
}

function decimalsOf(shown: string, language: Language): number {
  return (language === 'sv' ? /,(\d+)/ : /\.(\d+)/).exec(shown)?.[1]?.length ?? 0
}
