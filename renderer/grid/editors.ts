// A cell being edited. The text is what the person types; the column decides what it means.
import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community'
import fieldStyles from '../formula/FormulaField.module.css'
import { FormulaField } from '../formula/FormulaField.ts'
import { placeOver, showLayer } from '../formula/layer.ts'
import { NoteField } from '../formula/NoteField.ts'
import type { Choice } from './column.ts'
import styles from './Grid.module.css'

/** How editing began decides what the arrow keys do: after typing at once they leave the cell, as in Excel. */
export const editing = { beganByTyping: false }

export interface EditorParams {
  readonly typed: (data: unknown) => string
  readonly label: (data: unknown) => string
  readonly unit: (data: unknown) => string
  readonly takesDistribution: () => boolean
  readonly choices?: (data: unknown) => readonly Choice[]
}

/** Where a cell is edited: over the cell, and wider than it when the text is longer. */
abstract class OverEditor implements ICellEditorComp {
  protected abstract readonly field: FormulaField | NoteField
  private cell: HTMLElement | null = null
  private readonly follow = () => this.place()

  protected begin(params: ICellEditorParams & EditorParams): void {
    const character = characterOf(params)
    const { field } = this
    const input: HTMLElement = field.input
    editing.beganByTyping = character !== null
    input.setAttribute('aria-label', params.label(params.data))
    this.cell = params.eGridCell
    field.element.popover = 'manual'
    field.element.classList.add(fieldStyles.over ?? '')
    field.value = character ?? params.typed(params.data)
    input.addEventListener('input', this.follow)
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'F2') return
      event.preventDefault()
      event.stopPropagation()
      editing.beganByTyping = !editing.beganByTyping
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

export class ChoiceEditor implements ICellEditorComp {
  private readonly select = document.createElement('select')

  init(params: ICellEditorParams & EditorParams): void {
    editing.beganByTyping = false
    const { select } = this
    const typed = params.typed(params.data)
    const character = characterOf(params)?.toLowerCase()
    const choices = params.choices?.(params.data) ?? []
    select.className = styles.editor ?? ''
    select.setAttribute('aria-label', params.label(params.data))
    for (const { label } of choices) select.append(new Option(label, label))
    const wanted = character && choices.find(({ label }) => label.toLowerCase().startsWith(character))?.label
    select.value = wanted || typed
    select.addEventListener('change', () => params.stopEditing())
    keepFocus(select)
  }

  getGui(): HTMLElement {
    return this.select
  }

  afterGuiAttached(): void {
    this.select.focus()
    try {
      this.select.showPicker()
    } catch {
      // Only a key or a click may open the list; without one the person opens it.
    }
  }

  getValue(): string {
    return this.select.value
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
