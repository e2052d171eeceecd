// A cell being edited. The text is what the person types; the column decides what it means.
import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community'
import fieldStyles from '../formula/FormulaField.module.css'
import { FormulaField } from '../formula/FormulaField.ts'
import { placeBeside, placeOver, showLayer } from '../formula/layer.ts'
import { NoteField } from '../formula/NoteField.ts'
import { useStore } from '../store/store.ts'
import type { OpenField, Reading } from '../store/typed.ts'
import type { Choice } from './column.ts'
import styles from './Grid.module.css'

/** How editing began decides what the arrow keys do: after typing at once they leave the cell, as in Excel. */
export const editing = { beganByTyping: false, chosenByF2: false }

export interface EditorParams {
  readonly typed: (data: unknown) => string
  readonly label: (data: unknown) => string
  readonly unit: (data: unknown) => string
  readonly takesDistribution: () => boolean
  readonly choices?: (data: unknown) => readonly Choice[]
  readonly read: (data: unknown, typed: string) => Reading
  /** Tells that text cannot stand in the cell. */
  readonly refuse: (data: unknown, typed: string) => void
}

/** The editor as the store sees it: its text is taken by ending it, and the cell then has focus. */
function openFieldOf(params: ICellEditorParams & EditorParams, value: () => string): OpenField {
  const { data } = params
  return {
    read: () => params.read(data, value()),
    take() {
      if (params.read(data, value()) === 'refused') params.refuse(data, value())
      else params.stopEditing(true)
    },
  }
}

/** Where a cell is edited: over the cell, and wider than it when the text is longer. */
abstract class OverEditor implements ICellEditorComp {
  protected abstract readonly field: FormulaField | NoteField
  private cell: HTMLElement | null = null
  private open: OpenField | null = null
  private readonly follow = () => this.place()

  protected begin(params: ICellEditorParams & EditorParams): void {
    const character = characterOf(params)
    const { field } = this
    const input: HTMLElement = field.input
    editing.beganByTyping = character !== null
    editing.chosenByF2 = false
    input.setAttribute('aria-label', params.label(params.data))
    this.cell = params.eGridCell
    field.element.popover = 'manual'
    field.element.classList.add(fieldStyles.over ?? '')
    field.value = character ?? params.typed(params.data)
    const open = openFieldOf(params, () => field.value)
    this.open = open
    const changed = () => {
      useStore.setState({ typing: field.value })
      useStore.getState().fieldChanged(open)
    }
    input.addEventListener('input', this.follow)
    input.addEventListener('input', changed)
    if (character !== null) changed()
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'F2') return
      event.preventDefault()
      event.stopPropagation()
      editing.beganByTyping = !editing.beganByTyping
      editing.chosenByF2 = true
    })
    keepFocus(input)
  }

  abstract init(params: ICellEditorParams & EditorParams): void

  getGui(): HTMLElement {
    return this.field.element
  }

  afterGuiAttached(): void {
    const { field } = this
    showLayer(field.element)
    this.place()
    // Double click and F2 put the cursor last, where Excel has it.
    field.focus()
    if (editing.beganByTyping && field instanceof FormulaField) field.offer()
    globalThis.addEventListener('scroll', this.follow, true)
    globalThis.addEventListener('resize', this.follow)
  }

  getValue(): string {
    return this.field.value
  }

  destroy(): void {
    useStore.setState({ typing: null })
    if (this.open) useStore.getState().fieldDone(this.open)
    globalThis.removeEventListener('scroll', this.follow, true)
    globalThis.removeEventListener('resize', this.follow)
  }

  protected place(): void {
    const { cell, field } = this
    if (!cell) return
    placeOver(field.element, cell.getBoundingClientRect(), field.wanted)
    if (field instanceof NoteField) field.grow(10)
  }
}

export class FormulaEditor extends OverEditor {
  protected readonly field = new FormulaField('')

  init(params: ICellEditorParams & EditorParams): void {
    this.field.unit = params.unit(params.data)
    this.field.takesDistribution = params.takesDistribution()
    this.begin(params)
  }
}

export class TextEditor extends OverEditor {
  protected readonly field = new NoteField('')

  init(params: ICellEditorParams & EditorParams): void {
    this.begin(params)
  }
}

/** A list under the cell: letters find in it, arrows move in it, and Enter, Tab and Escape end it as in any other cell. */
export class ChoiceEditor implements ICellEditorComp {
  private readonly element = document.createElement('div')
  private readonly shown = document.createElement('span')
  private readonly list = document.createElement('select')
  private cell: HTMLElement | null = null
  /** What has been typed to find a choice, and when. */
  private sought = { text: '', at: 0 }
  private open: OpenField | null = null
  private readonly follow = () => this.place()

  init(params: ICellEditorParams & EditorParams): void {
    editing.beganByTyping = false
    const { element, shown, list } = this
    const choices = params.choices?.(params.data) ?? []
    this.cell = params.eGridCell
    element.className = styles.choosing ?? ''
    list.className = styles.choices ?? ''
    list.popover = 'manual'
    // More than one at a time makes it a list that stays open.
    list.size = Math.max(2, Math.min(choices.length, 12))
    list.setAttribute('aria-label', params.label(params.data))
    for (const { label } of choices) list.append(new Option(label, label))
    list.value = params.typed(params.data)
    shown.setAttribute('aria-hidden', 'true')
    element.append(shown, list)
    this.open = openFieldOf(params, () => list.value)
    this.seek(characterOf(params) ?? '')
    list.addEventListener('change', () => this.tell())
    list.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLOptionElement) params.stopEditing()
    })
    list.addEventListener('keydown', (event) => {
      if ([...event.key].length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      this.seek(event.key)
    })
    keepFocus(list)
  }

  /** The first choice that begins with what has been typed in one go, or else with the letter alone. */
  private seek(character: string): void {
    const now = Date.now()
    const text = now - this.sought.at < 1500 ? this.sought.text + character : character
    const begins = (start: string) =>
      [...this.list.options].find(({ label }) => label.toLowerCase().startsWith(start.toLowerCase()))
    const found = character === '' ? undefined : (begins(text) ?? begins(character))
    this.sought = { text: found && !begins(text) ? character : text, at: now }
    if (found) found.selected = true
    this.tell()
  }

  private tell(): void {
    const { list, shown } = this
    shown.textContent = list.value
    list.selectedOptions[0]?.scrollIntoView({ block: 'nearest' })
    if (this.open) useStore.getState().fieldChanged(this.open)
  }

  getGui(): HTMLElement {
    return this.element
  }

  afterGuiAttached(): void {
    showLayer(this.list)
    this.place()
    this.list.focus()
    this.tell()
    globalThis.addEventListener('scroll', this.follow, true)
    globalThis.addEventListener('resize', this.follow)
  }

  getValue(): string {
    return this.list.value
  }

  destroy(): void {
    if (this.open) useStore.getState().fieldDone(this.open)
    globalThis.removeEventListener('scroll', this.follow, true)
    globalThis.removeEventListener('resize', this.follow)
  }

  private place(): void {
    const { cell, list } = this
    if (!cell) return
    const anchor = cell.getBoundingClientRect()
    list.style.minWidth = `${anchor.width}px`
    placeBeside(list, anchor)
  }
}

function characterOf({ eventKey }: ICellEditorParams): string | null {
  if (eventKey === 'Backspace' || eventKey === 'Delete') return ''
  return eventKey && [...eventKey].length === 1 ? eventKey : null
}

/**
 * The library gives focus to a cell that has just been drawn a moment later, also when it is already being edited. No
 * key of the person's has asked for that, and then the field takes it back.
 */
function keepFocus(field: HTMLElement): void {
  let lastKey = ''
  field.addEventListener('keydown', ({ key }) => {
    lastKey = key
  })
  field.addEventListener('blur', ({ relatedTarget }) => {
    const isOwnCell = relatedTarget instanceof HTMLElement && relatedTarget.contains(field)
    const asked = ['Enter', 'Tab', 'Escape'].includes(lastKey) || lastKey.startsWith('Arrow')
    if (isOwnCell && !asked) queueMicrotask(() => field.isConnected && field.focus())
  })
}
