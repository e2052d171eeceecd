// A field for running text of several lines: Alt+Enter begins a new one, as in Excel.
import styles from './FormulaField.module.css'

export class NoteField {
  readonly element = document.createElement('div')
  readonly input = document.createElement('textarea')

  constructor(label: string, changed: (typed: string) => void = () => undefined) {
    const { element, input } = this
    element.className = styles.field ?? ''
    input.className = styles.input ?? ''
    input.rows = 1
    input.spellcheck = false
    input.setAttribute('aria-label', label)
    const text = document.createElement('div')
    text.className = styles.text ?? ''
    text.append(input)
    element.append(text)
    input.addEventListener('input', () => changed(input.value))
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !event.altKey || input.readOnly) return
      event.preventDefault()
      event.stopImmediatePropagation()
      input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }

  get value(): string {
    return this.input.value
  }

  set value(typed: string) {
    this.input.value = typed
  }

  focus(): void {
    this.input.focus()
    this.input.setSelectionRange(this.value.length, this.value.length)
  }

  get wanted(): number {
    return 280
  }

  /** As high as its lines, at most `most` of them. */
  grow(most: number): void {
    const { input } = this
    input.style.height = '0'
    input.style.height = `${Math.min(input.scrollHeight, most * 22 + 4)}px`
    input.style.overflowY = input.scrollHeight > most * 22 + 4 ? 'auto' : 'hidden'
  }
}
