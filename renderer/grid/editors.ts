// A cell being edited. The text is what the person types; the column decides what it means.
import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community'
import type { Choice } from './column.ts'
import styles from './Grid.module.css'

/** How editing began decides what the arrow keys do: after typing at once they leave the cell, as in Excel. */
export const editing = { beganByTyping: false }

export interface EditorParams {
  readonly typed: (data: unknown) => string
  readonly label: (data: unknown) => string
  readonly choices?: (data: unknown) => readonly Choice[]
}

export class TextEditor implements ICellEditorComp {
  private readonly input = document.createElement('input')
  private character: string | null = null

  init(params: ICellEditorParams & EditorParams): void {
    this.character = characterOf(params)
    editing.beganByTyping = this.character !== null
    const { input } = this
    input.className = styles.editor ?? ''
    input.setAttribute('aria-label', params.label(params.data))
    input.spellcheck = false
    input.autocomplete = 'off'
    input.value = this.character ?? params.typed(params.data)
    keepFocus(input)
  }

  getGui(): HTMLElement {
    return this.input
  }

  afterGuiAttached(): void {
    this.input.focus()
    // Double click and F2 put the cursor last, where Excel has it.
    this.input.setSelectionRange(this.input.value.length, this.input.value.length)
  }

  getValue(): string {
    return this.input.value
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
