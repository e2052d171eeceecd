// The system's clipboard: by the keys' own events, which need no permission, and by the menu's commands, which do.

import type { Language } from '../../shared/language/index.ts'
import { typedNumber } from '../../shared/numbers.ts'
import { problem } from '../../shared/problem.ts'
import { newId } from '../store/newId.ts'
import { useStore } from '../store/store.ts'
import { type Block, type BlockOrTrouble, blockOf, blockOfText, mostCells } from './range/block.ts'
import { blockOfHtml, type OutCell, toHtml } from './range/html.ts'
import { toTsv } from './range/tsv.ts'

export interface Clip {
  readonly mark: string
  readonly html: string
  readonly text: string
}

/** Ctrl+Shift+V brings plain text only: of our own copy it is remembered what else was told. */
let lastOut: {
  readonly text: string
  readonly cells: readonly (readonly OutCell[])[]
  readonly language: Language
} | null = null

/** What goes out: a table with formatted text, numbers in full and formulas for this app; and plain text. */
export function clipOf(cells: readonly (readonly OutCell[])[], language: Language): Clip {
  const mark = newId('urklipp')
  const text = toTsv(cells.map((row) => row.map((cell) => plain(cell, language))))
  lastOut = { text, cells, language }
  return { mark, html: toHtml(cells, mark, language), text }
}

/** As another spreadsheet reads it: numbers ungrouped and in full, and no text that it would take for a formula. */
function plain({ shown, number, percent }: OutCell, language: Language): string {
  if (number !== null && !percent) return typedNumber(number, language)
  const text = number === null ? shown : shown.replace('\u2212', '-')
  return number === null && /^[=@+]/.test(text) ? `'${text}` : text
}

export function put(data: DataTransfer, { html, text }: Clip): void {
  data.setData('text/plain', text)
  data.setData('text/html', html)
}

export async function putBySystem({ html, text }: Clip): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ])
    return true
  } catch {
    denied()
    return false
  }
}

/** null: nothing that can be pasted, which has been said. */
export function blockFrom(data: DataTransfer): Block | null {
  const hasImage = [...data.items].some(({ kind, type }) => kind === 'file' && type.startsWith('image/'))
  return said(read(data.getData('text/html'), data.getData('text/plain'), hasImage))
}

export async function blockFromSystem(): Promise<Block | null> {
  let html = ''
  let text = ''
  let hasImage = false
  try {
    for (const item of await navigator.clipboard.read()) {
      if (item.types.includes('text/html')) html = await (await item.getType('text/html')).text()
      if (item.types.includes('text/plain')) text = await (await item.getType('text/plain')).text()
      hasImage ||= item.types.some((type) => type.startsWith('image/'))
    }
  } catch {
    denied()
    return null
  }
  return said(read(html, text, hasImage))
}

function read(html: string, text: string, hasImage: boolean): BlockOrTrouble {
  const table = html === '' ? null : blockOfHtml(html)
  if (table) return table
  if (html === '' && lastOut?.text === text.replaceAll(/\r?\n/g, '\r\n')) return { block: ownValues(lastOut) }
  if (text === '' && (hasImage || /<img/i.test(html))) return { trouble: 'clipboard-image', cells: 0 }
  return blockOfText(text)
}

/** As numbers in full and text, without formulas. */
function ownValues({ cells, language }: NonNullable<typeof lastOut>): Block {
  const values = cells.map((row) =>
    row.map(({ shown, typed, number }) => {
      if (!typed.startsWith('=')) return { text: shown, typed }
      return number === null ? { text: shown } : { text: shown, number }
    }),
  )
  return { ...blockOf(values), language }
}

function said(found: BlockOrTrouble): Block | null {
  if ('block' in found) return found.block
  const { trouble, cells } = found
  const values = trouble === 'paste-too-large' ? { cells, most: mostCells } : {}
  useStore.getState().notify(problem(trouble, '', values, 'warning'))
  return null
}

function denied(): void {
  useStore.getState().notify(problem('clipboard-denied', '', {}, 'warning'))
}
