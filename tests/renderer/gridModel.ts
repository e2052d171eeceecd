// The grid's own operations on a real document, beside an array of texts that does the same by hand. After each step the
// two must agree cell for cell; a copy of the document that gets only patches must agree with them too.
import { isDeepStrictEqual } from 'node:util'
import { choiceColumn, textColumn } from '../../renderer/grid/cells.ts'
import type { GridColumn, RowList } from '../../renderer/grid/column.ts'
import { type Block, blockOf, blockOfText, transposed } from '../../renderer/grid/range/block.ts'
import { type Layout, relaid } from '../../renderer/grid/range/layout.ts'
import { clear, copyOf, enterInAll, fillFrom, fillSeries, paste } from '../../renderer/grid/range/operations.ts'
import { placed } from '../../renderer/grid/range/pasting.ts'
import { deleteRows, duplicateRows, insertRows, moveRows, rowsOf } from '../../renderer/grid/range/rows.ts'
import {
  between,
  cycled,
  extendedBy,
  type Rectangle,
  rectangleOf,
  rectanglesOf,
  type Selection,
} from '../../renderer/grid/range/selection.ts'
import type { Desk, Sheet } from '../../renderer/grid/range/sheet.ts'
import { toTsv } from '../../renderer/grid/range/tsv.ts'
import { seriesColumns } from '../../renderer/grid/seriesColumns.ts'
import { advanced, joined, redone, stepOf, type Timeline, undone } from '../../renderer/store/undo.ts'
import type { Series } from '../../shared/cell.ts'
import { applyBatch } from '../../shared/document/batch.ts'
import type { Json } from '../../shared/document/edit.ts'
import { type Assumption, documentSchema, evidenceGrades, type Model } from '../../shared/document/schema.ts'
import { samples } from '../../shared/samples/index.ts'

const years = [2010, 2011, 2012, 2013]
const texts = ['', '7', '12', '0', '=min(1; 2)', 'nej', '3,5']
const grades = evidenceGrades.map((grade) => ({ value: grade, label: `grad ${grade}` }))

// —— the array ——

interface ArrayRow {
  id: string
  name: string
  source: string
  /** One text for every year, or a text per year. */
  series: string | Record<string, string>
  evidence: string
}

const isNumberText = (text: string) => /^-?[\d,]+$/.test(text)

function readRow({ name, source, series, evidence }: ArrayRow): string[] {
  const one = typeof series === 'string'
  return [name, source, one ? series : '', ...years.map((year) => (one ? series : (series[year] ?? ''))), evidence]
}

function writeCell(row: ArrayRow, column: number, typed: string): void {
  if (column === 0) row.name = typed
  else if (column === 1) row.source = typed
  else if (column === 2) {
    if (typed !== '') row.series = typed
    else if (typeof row.series === 'string') row.series = '0'
  } else if (column < 3 + years.length) {
    const year = String(years[column - 3])
    if (typeof row.series !== 'string') {
      if (typed === '') delete row.series[year]
      else row.series[year] = typed
    } else if (typed !== row.series) {
      const { series } = row
      row.series = Object.fromEntries(
        years.flatMap((one) => (String(one) !== year ? [[String(one), series]] : typed === '' ? [] : [[year, typed]])),
      )
    }
  } else {
    const found = grades.find(({ label }) => typed !== '' && label.startsWith(typed.trim().toLowerCase()))
    if (found) row.evidence = found.label
  }
}

/** A number's cell keeps no surrounding blanks, and a choice takes only what it knows. */
function copyRows(rows: readonly ArrayRow[]): ArrayRow[] {
  return rows.map((row) => ({ ...row, series: typeof row.series === 'string' ? row.series : { ...row.series } }))
}

// —— the grid ——

function columnsOf(document: Model): GridColumn<Assumption>[] {
  const place = (field: string) => (row: Assumption) => `assumptions/${row.id}/${field}`
  const what = (row: Assumption) => row.name
  return [
    textColumn<Assumption>({ id: 'name', header: 'Namn', place: place('name'), what, read: ({ name }) => name }),
    textColumn<Assumption>({ id: 'source', header: 'Källa', place: place('source'), what, read: (row) => row.source }),
    ...seriesColumns<Assumption>({
      id: 'value',
      group: 'Värde',
      everyYear: 'Alla år',
      language: 'sv',
      document,
      place: place('value'),
      what,
      read: ({ value }) => value as Series,
      unit: () => '',
    }),
    choiceColumn<Assumption>({
      id: 'evidence',
      header: 'Evidens',
      place: place('evidence'),
      what,
      read: ({ evidence }) => evidence,
      choices: () => grades,
    }),
  ]
}

export function startDocument(): Model {
  const blank = samples.find(({ id }) => id === 'blank')?.create()
  if (!blank) throw new Error('no blank sample')
  const assumptions = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => ({
    id,
    symbol: id,
    name: `namn ${i}`,
    unit: '',
    value: i % 2 === 0 ? i : Object.fromEntries(years.map((year) => [String(year), year - 2000])),
    source: '',
    evidence: evidenceGrades[0],
    note: '',
  }))
  const settings = { ...blank.settings, firstYear: years[0], lastYear: years.at(-1) }
  return documentSchema.parse({ ...blank, settings, assumptions })
}

export class TestDesk implements Desk<Assumption> {
  timeline: Timeline
  /** Gets only patches, as the worker does. */
  worker: Model
  /** Ids in the order shown; null: the document's own. */
  order: readonly string[] | null = null
  private made = 0

  constructor(document: Model) {
    this.timeline = { document, past: [], future: [] }
    this.worker = document
  }

  sheet(): Sheet<Assumption> {
    const { document } = this.timeline
    const all = document.assumptions
    const { order } = this
    const rows = order ? [...all].sort((a, b) => placeIn(order, a.id) - placeIn(order, b.id)) : all
    const columns = columnsOf(document)
    const list: RowList<Assumption> = {
      place: 'assumptions',
      what: 'antagande',
      item: (row) => row as Json,
      create: () => {
        this.made++
        const id = `ny${this.made}`
        return { id, symbol: id, name: '', unit: '', value: 0, source: '', evidence: evidenceGrades[0], note: '' }
      },
    }
    return {
      rows,
      all,
      columns,
      layout: { rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id) },
      document,
      language: 'sv',
      rowId: ({ id }) => id,
      rowName: ({ name }) => name,
      list,
      editable: (_, column) => column.edit !== undefined,
      natural: order === null,
    }
  }

  dispatch(edit: Parameters<Desk<Assumption>['dispatch']>[0], joins: boolean): void {
    const step = stepOf(this.timeline.document, edit)
    if (step.after === this.timeline.document) return
    this.timeline = (joins ? joined : advanced)(this.timeline, step)
    this.worker = applyBatch(this.worker, step.forward)
  }

  undo(): boolean {
    const step = this.timeline.past.at(-1)
    if (!step) return false
    this.timeline = undone(this.timeline)
    this.worker = applyBatch(this.worker, step.backward)
    return true
  }

  redo(): boolean {
    const [step] = this.timeline.future
    if (!step) return false
    this.timeline = redone(this.timeline)
    this.worker = applyBatch(this.worker, step.forward)
    return true
  }
}

function placeIn(order: readonly string[], id: string): number {
  const at = order.indexOf(id)
  return at < 0 ? order.length : at
}

/** A number from 0 to below `of`, from the seed. */
export type Dice = (of: number) => number

/** The same numbers for the same seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  return (of) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * of)
  }
}

/** Runs a sequence; throws with the seed and the step where the two part. */
export function runSequence(seed: number, length: number): void {
  const roll = dice(seed)
  const start = startDocument()
  const desk = new TestDesk(start)
  let rows: ArrayRow[] = start.assumptions.map((row) => ({
    id: row.id,
    name: row.name,
    source: row.source,
    series:
      typeof row.value === 'object'
        ? Object.fromEntries(Object.entries(row.value).map(([year, value]) => [year, String(value)]))
        : String(row.value),
    evidence: grades[0]?.label ?? '',
  }))
  const past: ArrayRow[][] = []
  let future: ArrayRow[][] = []
  const said: string[] = []
  let touched = false

  /** What the array shows, in the order shown. */
  const shown = (): ArrayRow[] => {
    const { order } = desk
    return order ? [...rows].sort((a, b) => placeIn(order, a.id) - placeIn(order, b.id)) : rows
  }
  const columns = 4 + years.length
  const anyRectangle = (): Rectangle => {
    const [r1, r2] = [roll(rows.length), Math.min(rows.length - 1, roll(rows.length))]
    const [c1, c2] = [roll(columns), roll(columns)]
    return { top: Math.min(r1, r2), bottom: Math.max(r1, r2), left: Math.min(c1, c2), right: Math.max(c1, c2) }
  }
  const selectionOf = ({ top, left, bottom, right }: Rectangle) =>
    between({ row: top, column: left }, { row: bottom, column: right })
  const anyText = () => texts[roll(texts.length)] ?? ''
  const textFor = (column: number) => (column === columns - 1 ? (grades[roll(grades.length)]?.label ?? '') : anyText())

  /** Does the change to the array, as one step where anything has changed. */
  const onArray = (change: () => void) => {
    const before = copyRows(rows)
    touched = false
    change()
    // A cell that is changed and changed back in one step is a step all the same.
    if (!touched && isDeepStrictEqual(before, rows)) return
    past.push(before)
    future = []
  }
  const write = (row: ArrayRow, column: number, typed: string) => {
    const before = copyRows([row])
    writeCell(row, column, typed)
    if (!isDeepStrictEqual(before, [row])) touched = true
  }
  const writeAll = (writings: readonly (readonly [row: number, column: number, typed: string])[]) => {
    const order = shown()
    for (const [row, column, typed] of writings) {
      const at = order[row]
      if (at) write(at, column, typed)
    }
  }
  const cells = ({ top, left, bottom, right }: Rectangle): [number, number][] => {
    const found: [number, number][] = []
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) found.push([row, column])
    return found
  }

  const operations: (() => string)[] = [
    function type() {
      const rectangle = anyRectangle()
      const one = { ...rectangle, bottom: rectangle.top, right: rectangle.left }
      const typed = textFor(one.left)
      onArray(() => writeAll([[one.top, one.left, typed]]))
      enterInAll(desk, selectionOf(one), typed)
      return `type ${typed}`
    },
    function ctrlEnter() {
      const rectangle = anyRectangle()
      const typed = anyText()
      onArray(() => writeAll(cells(rectangle).map(([row, column]) => [row, column, typed])))
      enterInAll(desk, selectionOf(rectangle), typed)
      return `enter ${typed}`
    },
    function pasteText() {
      const at = anyRectangle()
      const [high, wide] = [1 + roll(3), 1 + roll(4)]
      const block = Array.from({ length: high }, () => Array.from({ length: wide }, anyText))
      if (block.flat().every((text) => text === '')) return 'nothing'
      pasteBlock(at, block, blockOf(block.map((row) => row.map((text) => ({ text })))))
      return `paste ${high}×${wide}`
    },
    function copyAndPaste() {
      const from = anyRectangle()
      const to = anyRectangle()
      const copied = copyOf(desk.sheet(), selectionOf(from))
      if (typeof copied === 'string') throw new Error(copied)
      const order = shown()
      const block = cells(from).reduce<string[][]>((lines, [row, column]) => {
        const line = row - from.top
        lines[line] = [...(lines[line] ?? []), readRow(order[row] as ArrayRow)[column] ?? '']
        return lines
      }, [])
      const own = copied.cells.map((row) => row.map(({ shown: text, typed }) => ({ text, typed })))
      if (
        !isDeepStrictEqual(
          own.map((row) => row.map(({ typed }) => typed)),
          block,
        )
      )
        throw new Error('copied otherwise')
      // Through text, as it would come back from another program, when nothing is lost that way.
      const text = blockOfText(toTsv(block))
      const viaText = roll(2) === 0 && 'block' in text && isDeepStrictEqual(texted(text.block.cells), block)
      const given = viaText && 'block' in text ? text.block : blockOf(own)
      if (roll(4) === 0) {
        const turned = (block[0] ?? []).map((_, x) => block.map((line) => line[x] ?? ''))
        pasteBlock(to, turned, transposed(given))
      } else pasteBlock(to, block, given)
      return `copy ${JSON.stringify(from)} to ${JSON.stringify(to)}: ${JSON.stringify(block)}`
    },
    function clearRange() {
      const rectangle = anyRectangle()
      onArray(() => {
        const order = shown().map((row) => ({ row, was: copyRows([row])[0] as ArrayRow }))
        for (const [at, column] of cells(rectangle)) {
          const { row, was } = order[at] as { row: ArrayRow; was: ArrayRow }
          const echoed = column > 2 && column < columns - 1 && typeof was.series === 'string'
          // It goes with the text for every year, where that is emptied too.
          if (column === columns - 1 || readRow(was)[column] === '' || (echoed && rectangle.left <= 2)) continue
          write(row, column, '')
        }
      })
      clear(desk, selectionOf(rectangle))
      return 'clear'
    },
    function fill() {
      const rectangle = anyRectangle()
      const along = roll(2) === 0 ? ('down' as const) : ('right' as const)
      const order = shown()
      const { top, left, bottom, right } = rectangle
      const short = along === 'down' ? top === bottom : left === right
      const source = (along === 'down' ? top : left) - (short ? 1 : 0)
      if (source >= 0) {
        const writings = cells(rectangle)
          .filter(([row, column]) => (along === 'down' ? row : column) !== source)
          .map(([row, column]): [number, number, string] => {
            const from = order[along === 'down' ? source : row] as ArrayRow
            return [row, column, readRow(from)[along === 'down' ? column : source] ?? '']
          })
        onArray(() => writeAll(writings))
      }
      fillFrom(desk, selectionOf(rectangle), along)
      return `fill ${along}`
    },
    function series() {
      const whole = anyRectangle()
      const length = 1 + roll(whole.bottom - whole.top + 1)
      const source = { ...whole, bottom: Math.min(whole.bottom, whole.top + length - 1) }
      const count = whole.bottom - source.bottom
      if (count === 0) return 'nothing'
      const order = shown()
      const expected = Array.from({ length: whole.right - whole.left + 1 }, (_, i) => whole.left + i).flatMap(
        (column) => {
          const from = order.slice(source.top, source.bottom + 1).map((row) => readRow(row)[column] ?? '')
          return seriesByHand(from, count, column < 2).map((typed, i) => ({
            row: source.bottom + 1 + i,
            column,
            typed,
          }))
        },
      )
      fillSeries(desk, source, whole)
      const filled = desk.sheet()
      const writings = expected.map(({ row, column, typed }): [number, number, string] => {
        if (typeof typed === 'string') return [row, column, typed]
        // Halfway between two roundings the grid may take either.
        const by = filled.columns[column]?.cell(filled.rows[row] as Assumption).typed ?? ''
        const near = isNumberText(by) && Math.abs(Number(by.replace(',', '.')) - typed.value) <= typed.within
        return [row, column, near ? by : String(typed.value).replace('.', ',')]
      })
      onArray(() => writeAll(writings))
      return 'series'
    },
    function insert() {
      if (rows.length > 30 || desk.order) return 'nothing'
      const rectangle = anyRectangle()
      const ids = insertRows(desk, selectionOf(rectangle))
      onArray(() => rows.splice(rectangle.top, 0, ...ids.map(newRow)))
      return `insert ${ids.length}`
    },
    function duplicate() {
      if (rows.length > 30 || desk.order) return 'nothing'
      const { top, bottom } = anyRectangle()
      const ids = duplicateRows(desk, selectionOf({ top, bottom, left: 0, right: 0 }))
      onArray(() => {
        const copies = copyRows(rows.slice(top, bottom + 1)).map((row, i) => ({ ...row, id: ids[i] ?? '' }))
        rows.splice(bottom + 1, 0, ...copies)
      })
      return `duplicate ${ids.length}`
    },
    function remove() {
      const { top, bottom } = anyRectangle()
      if (bottom - top + 1 >= rows.length - 1) return 'nothing'
      const gone = new Set(
        shown()
          .slice(top, bottom + 1)
          .map(({ id }) => id),
      )
      deleteRows(desk, selectionOf({ top, bottom, left: 0, right: 0 }))
      onArray(() => {
        rows = rows.filter(({ id }) => !gone.has(id))
      })
      return `remove ${gone.size}`
    },
    function move() {
      if (desk.order) return 'nothing'
      const { top, bottom } = anyRectangle()
      const to = roll(rows.length + 1)
      moveRows(desk, rowsOf(desk.sheet(), selectionOf({ top, bottom, left: 0, right: 0 })), to)
      onArray(() => {
        const moving = rows.slice(top, bottom + 1)
        const before = rows.slice(0, top).concat(rows.slice(bottom + 1))
        const target = to <= top ? to : to > bottom ? to - moving.length : top
        rows = [...before.slice(0, target), ...moving, ...before.slice(target)]
      })
      return 'move'
    },
    function undo() {
      const before = past.pop()
      if (desk.undo() !== (before !== undefined)) throw new Error('one of the two has nothing to undo')
      if (before) {
        future.unshift(copyRows(rows))
        rows = before
      }
      return 'undo'
    },
    function redo() {
      const after = future.shift()
      if (desk.redo() !== (after !== undefined)) throw new Error('one of the two has nothing to redo')
      if (after) {
        past.push(copyRows(rows))
        rows = after
      }
      return 'redo'
    },
    function sort() {
      const ids = rows.map(({ id }) => id)
      desk.order = roll(2) === 0 ? null : ids.sort(() => roll(3) - 1)
      return 'sort'
    },
    function select() {
      followSelection()
      return 'select'
    },
  ]

  function newRow(id: string): ArrayRow {
    return { id, name: '', source: '', series: '0', evidence: grades[0]?.label ?? '' }
  }

  function texted(block: Block['cells']): string[][] {
    return block.map((row) => row.map((cell) => cell?.text ?? ''))
  }

  function pasteBlock(at: Rectangle, block: readonly (readonly string[])[], given: Parameters<typeof placed>[2]): void {
    const [high, wide] = [block.length, block[0]?.length ?? 0]
    const [selectedHigh, selectedWide] = [at.bottom - at.top + 1, at.right - at.left + 1]
    const one = high === 1 && wide === 1
    let [timesDown, timesRight] = [
      selectedHigh % high === 0 ? selectedHigh / high : 1,
      selectedWide % wide === 0 ? selectedWide / wide : 1,
    ]
    if (!one && (timesDown * high < selectedHigh || timesRight * wide < selectedWide)) {
      timesDown = 1
      timesRight = 1
    }
    const [downTo, rightTo] = [timesDown * high, timesRight * wide]
    const past = Math.max(0, at.top + downTo - rows.length)
    if (past > 0 && rows.length > 40) return
    const plan = placed(desk.sheet(), selectionOf(at), given)
    if (typeof plan === 'string') throw new Error(plan)
    paste(desk, plan)
    onArray(() => {
      const ids = desk.timeline.document.assumptions.slice(rows.length).map(({ id }) => id)
      rows.push(...ids.map(newRow))
      const writings: [number, number, string][] = []
      for (let y = 0; y < downTo; y++)
        for (let x = 0; x < rightTo && at.left + x < columns; x++) {
          const typed = block[y % high]?.[x % wide] ?? ''
          const isNew = at.top + y >= rows.length - past
          if (!(isNew && typed === '')) writings.push([at.top + y, at.left + x, typed])
        }
      writeAll(writings)
    })
  }

  /** Extends and goes round inside a selection, and follows it through another order, against plain sets of cells. */
  function followSelection(): void {
    const { layout } = desk.sheet()
    const size = { rows: layout.rows.length, columns: layout.columns.length }
    let selection: Selection = selectionOf(anyRectangle())
    for (let i = 0; i < 4; i++) {
      selection = extendedBy(selection, roll(5) - 2, roll(5) - 2, size)
      inBounds(selection, size)
    }
    const [rectangle] = rectanglesOf(selection, size)
    const count = rectangle ? cells(rectangle).length : 0
    const visited = new Set<string>()
    let round = selection
    const along = roll(2) === 0 ? ('rows' as const) : ('columns' as const)
    for (let i = 0; i < count; i++) {
      visited.add(`${round.active.row} ${round.active.column}`)
      round = cycled(round, along, 1, size)
    }
    if (visited.size !== count || !isDeepStrictEqual(round.active, selection.active))
      throw new Error('Tab does not come round')
    const kept = layout.rows.filter(() => roll(6) > 0)
    const to: Layout = { rows: [...kept].sort(() => roll(3) - 1).concat(['new']), columns: layout.columns }
    const before = idsOf(selection, layout).filter((id) => kept.includes(id.split(' ')[0] ?? ''))
    const after = relaid(selection, layout, to)
    inBounds(after, { rows: to.rows.length, columns: to.columns.length })
    if (before.length > 0 && !isDeepStrictEqual(idsOf(after, to), before))
      throw new Error('the selection lost its cells')
  }

  function idsOf(selection: Selection, { rows, columns }: Layout): string[] {
    return rectanglesOf(selection, { rows: rows.length, columns: columns.length })
      .flatMap((rectangle) => cells(rectangle).map(([row, column]) => `${rows[row]} ${columns[column]}`))
      .sort()
  }

  function inBounds({ ranges, active }: Selection, size: { rows: number; columns: number }): void {
    const inside = ranges
      .map((range) => rectangleOf(range, size))
      .some(
        ({ top, bottom, left, right }) =>
          top >= 0 &&
          left >= 0 &&
          bottom < size.rows &&
          right < size.columns &&
          active.row >= top &&
          active.row <= bottom &&
          active.column >= left &&
          active.column <= right,
      )
    if (!inside) throw new Error('the active cell is outside what is selected')
  }

  function compare(): void {
    const sheet = desk.sheet()
    const grid = sheet.rows.map((row) => [row.id, ...sheet.columns.map((column) => column.cell(row).typed)])
    const array = shown().map((row) => [row.id, ...readRow(row)])
    if (!isDeepStrictEqual(grid, array)) throw new Error(`they differ:\n${difference(grid, array)}`)
    if (desk.timeline.past.length !== past.length) throw new Error('steps of undo differ')
  }

  const step = (act: () => string) => {
    try {
      said.push(act())
      compare()
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new Error(`seed ${seed}, step ${said.length} (… ${said.slice(-6).join(', ')}): ${why}`, { cause: error })
    }
  }

  for (let i = 0; i < length; i++) step(operations[roll(operations.length)] as () => string)
  const end = desk.timeline.document
  const endWorker = desk.worker
  const steps = desk.timeline.past.length
  const unsorted = () => {
    desk.order = null
    return 'unsorted'
  }
  step(unsorted)
  while (desk.timeline.past.length > 0) step(operations[11] as () => string)
  if (desk.timeline.document !== start || !isDeepStrictEqual(desk.worker, start))
    throw new Error(`seed ${seed}: undoing all does not give the document back`)
  for (let i = 0; i < steps; i++) step(operations[12] as () => string)
  if (desk.timeline.document !== end || !isDeepStrictEqual(desk.worker, end) || !isDeepStrictEqual(endWorker, end))
    throw new Error(`seed ${seed}: redoing all does not give the end`)
}

/** Numbers go on in a line, a text with a number at its end counts, all else repeats. */
function seriesByHand(from: readonly string[], count: number, isText: boolean): (string | Rounded)[] {
  const repeat = Array.from({ length: count }, (_, i) => from[i % from.length] ?? '')
  const numeric = !isText && from.every(isNumberText)
  if (!numeric && !from.some((text) => text.startsWith('=')) && (isText || !from.some(isNumberText))) {
    const parts = from.map((text) => /^(\D+?)(\d{1,9})$/.exec(text))
    const stem = parts[0]?.[1]
    if (stem === undefined || !parts.every((part) => part?.[1] === stem)) return repeat
    const numbers = parts.map((part) => Number(part?.[2]))
    const by = numbers.length > 1 ? (numbers[1] ?? 0) - (numbers[0] ?? 0) : 1
    if (!numbers.every((number, i) => number === (numbers[0] ?? 0) + i * by)) return repeat
    return repeat.map((_, i) => `${stem}${Math.max(0, (numbers[0] ?? 0) + by * (numbers.length + i))}`)
  }
  if (from.length < 2 || !numeric) return repeat
  return line(from, count)
}

/** A number of a line, rounded, and how far from it another rounding may be. */
interface Rounded {
  readonly value: number
  readonly within: number
}

/** The line of least squares in whole numbers: exact where the numbers are evenly spaced, else to the twelfth digit. */
function line(from: readonly string[], count: number): (string | Rounded)[] {
  const decimals = Math.max(...from.map((text) => text.split(',')[1]?.length ?? 0))
  const y = from.map((text) => {
    const [whole = '', rest = ''] = text.split(',')
    return BigInt(whole + rest.padEnd(decimals, '0'))
  })
  const n = BigInt(y.length)
  // Twice the distance from the middle.
  const x = y.map((_, i) => 2n * BigInt(i) - (n - 1n))
  const sum = (numbers: readonly bigint[]) => numbers.reduce((a, b) => a + b, 0n)
  const squares = sum(x.map((one) => one * one))
  const products = sum(x.map((one, i) => one * (y[i] as bigint)))
  const even = y.every((one, i) => i === 0 || one - (y[i - 1] as bigint) === (y[1] as bigint) - (y[0] as bigint))
  return Array.from({ length: count }, (_, i) => {
    const distance = 2n * (n + BigInt(i)) - (n - 1n)
    const [above, below] = [sum(y) * squares + n * products * distance, n * squares]
    if (even) return decimalText(above / below, decimals)
    const exact = Number((above * 10n ** 30n) / below) / 10 ** (30 + decimals)
    const largest = Math.max(Math.abs(exact), ...from.map((text) => Math.abs(Number(text.replace(',', '.')))))
    const kept = 11 - Math.floor(Math.log10(largest))
    return { value: Number(exact.toFixed(kept)), within: 1.001 * 10 ** -kept }
  })
}

/** −25 with one decimal → '-2,5'; 20 with one → '2'. */
function decimalText(count: bigint, decimals: number): string {
  const digits = String(count < 0n ? -count : count).padStart(decimals + 1, '0')
  const at = digits.length - decimals
  const rest = digits.slice(at).replace(/0+$/, '')
  return `${count < 0n ? '-' : ''}${digits.slice(0, at)}${rest === '' ? '' : `,${rest}`}`
}

function difference(grid: readonly string[][], array: readonly string[][]): string {
  const lines: string[] = []
  for (let i = 0; i < Math.max(grid.length, array.length); i++)
    if (!isDeepStrictEqual(grid[i], array[i]))
      lines.push(`grid  ${JSON.stringify(grid[i])}\narray ${JSON.stringify(array[i])}`)
  return lines
    .slice(0, 4)
    .join('\n')
    .replace(/[^\x20-\x7e\n]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`)
}
