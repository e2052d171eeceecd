// A field to write numbers and formulas in, the same in a cell and in the formula bar: an input with the formula drawn in
// colours behind it, completion of names and hints of arguments. Plain elements, so that the first key of type-to-edit
// finds it in place. Where a distribution may stand, its name is completed too.
import { type Completion, completionsOf } from '../../shared/formula/complete.ts'
import { distributionAtCaret, distributionCompletions } from '../../shared/formula/distributions.ts'
import { atCaret, isFormulaText, tokensOf } from '../../shared/formula/tokens.ts'
import { useStore } from '../store/store.ts'
import { CompletionList } from './CompletionList.ts'
import styles from './FormulaField.module.css'
import { drawFormula } from './mirror.ts'
import { formulaSymbols } from './symbols.ts'

export class FormulaField {
  readonly element = document.createElement('div')
  readonly input = document.createElement('input')
  private readonly mirror = document.createElement('div')
  private readonly unitMark = document.createElement('span')
  private readonly list: CompletionList
  /** Where a word stands whose list was closed by Escape. */
  private dismissed = -1
  private readonly changed: (typed: string) => void
  /** What is typed may become a distribution. */
  takesDistribution = false

  constructor(label: string, changed: (typed: string) => void = () => undefined) {
    this.changed = changed
    this.list = new CompletionList((completion) => this.accept(completion))
    const { element, input, mirror, list } = this
    element.className = styles.field ?? ''
    mirror.className = styles.mirror ?? ''
    mirror.setAttribute('aria-hidden', 'true')
    input.className = styles.input ?? ''
    input.spellcheck = false
    input.autocomplete = 'off'
    input.setAttribute('aria-label', label)
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-controls', list.id)
    const text = document.createElement('div')
    text.className = styles.text ?? ''
    text.append(mirror, input)
    this.unitMark.className = styles.unit ?? ''
    element.append(text, this.unitMark, list.element)
    input.addEventListener('input', () => {
      this.changed(input.value)
      this.update(true)
    })
    for (const event of ['keyup', 'click', 'focus'] as const)
      input.addEventListener(event, () => this.update(event === 'keyup' && this.list.open))
    input.addEventListener('scroll', () => this.follow())
    input.addEventListener('blur', () => {
      this.list.close()
      this.update(false)
    })
    input.addEventListener('keydown', (event) => {
      if (!this.takesKey(event)) return
      event.preventDefault()
      // Nobody else, not even at the same field: Enter has chosen a name, and does not leave the cell.
      event.stopImmediatePropagation()
    })
    this.update(false)
  }

  get value(): string {
    return this.input.value
  }

  set value(typed: string) {
    this.input.value = typed
    this.list.close()
    this.update(false)
  }

  /** Puts the cursor last. */
  focus(): void {
    this.input.focus()
    this.input.setSelectionRange(this.value.length, this.value.length)
    this.update(false)
  }

  /** How wide the field would have to be to show everything. */
  get wanted(): number {
    const last = this.mirror.lastElementChild
    const text = last instanceof HTMLElement ? last.offsetLeft + last.offsetWidth : 0
    return text + this.unitMark.offsetWidth + 24
  }

  /** Shown behind what is typed; a percentage says so itself. */
  set unit(unit: string) {
    this.unitMark.textContent = unit === '%' ? '' : unit
  }

  /** The list as after a key. */
  offer(): void {
    this.update(true)
  }

  private openList(): void {
    this.dismissed = -1
    this.update(true, true)
  }

  private takesKey(event: KeyboardEvent): boolean {
    const { list } = this
    const modified = event.ctrlKey || event.metaKey || event.altKey
    if (event.key === ' ' && event.ctrlKey) {
      this.openList()
      return true
    }
    if (!list.open || modified || event.isComposing) return false
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        list.move(event.key === 'ArrowDown' ? 1 : -1)
        this.tell()
        return true
      case 'PageDown':
      case 'PageUp':
        list.move(event.key === 'PageDown' ? 8 : -8)
        this.tell()
        return true
      case 'Escape':
        this.dismissed = this.caret().word?.start ?? this.input.selectionStart ?? 0
        this.update(false)
        return true
      case 'Tab':
      case 'Enter': {
        const { current } = list
        // A name that is complete already is kept: Enter then means that the cell is.
        const complete = current?.insert.replace(/\($/, '') === this.caret().word?.typed && !list.moved
        if (!current || event.shiftKey || (complete && current.kind === 'symbol')) return false
        this.accept(current)
        return true
      }
      default:
        return false
    }
  }

  private caret() {
    const { value, input } = this
    const { language } = useStore.getState().preferences
    const at = input.selectionStart ?? value.length
    if (isFormulaText(value)) return atCaret(tokensOf(value, language), at)
    return this.takesDistribution ? distributionAtCaret(value, at) : { word: null, call: null }
  }

  private accept({ insert }: Completion): void {
    const { input } = this
    const caret = input.selectionStart ?? input.value.length
    const { word } = this.caret()
    const [start, end] = [word?.start ?? caret, word?.end ?? caret]
    const rest = input.value.slice(end)
    // A parenthesis that stands there already is not written twice.
    const name = insert.endsWith('(') && rest.startsWith('(') ? insert.slice(0, -1) : insert
    input.setRangeText(name, start, end, 'end')
    if (name !== insert) input.setSelectionRange(start + insert.length, start + insert.length)
    this.list.close()
    this.changed(input.value)
    this.update(false)
  }

  /** Draws the text anew; `offers`: a name may just have been typed. */
  private update(offers: boolean, all = false): void {
    const { input, mirror, list } = this
    const { language } = useStore.getState().preferences
    const isActive = document.activeElement === input && !input.readOnly
    const known = new Set(formulaSymbols().map(({ symbol }) => symbol))
    const caret = isActive && input.selectionStart === input.selectionEnd ? input.selectionStart : null
    const drawn = drawFormula(mirror, { typed: input.value, caret, language, isKnown: (name) => known.has(name) })
    input.toggleAttribute('data-drawn', drawn)
    this.follow()
    if (!(drawn || this.takesDistribution) || caret === null) list.close()
    else {
      const at = this.caret()
      const offered = offers && (all || (at.word !== null && at.word.start !== this.dismissed))
      if (at.word === null) this.dismissed = -1
      const completions = offered ? this.completions(at.word?.typed ?? '', at.call) : []
      list.show(onlyItself(completions, at.word?.typed) ? [] : completions, at.call, input.getBoundingClientRect())
    }
    this.tell()
  }

  private completions(typed: string, call: ReturnType<FormulaField['caret']>['call']): readonly Completion[] {
    const { language } = useStore.getState().preferences
    if (!isFormulaText(this.value)) return distributionCompletions(typed, language)
    // In a formula no distribution is called.
    const inFormula = call && 'name' in call.called ? { ...call, called: call.called } : null
    return completionsOf(typed, inFormula, formulaSymbols(), language)
  }

  private tell(): void {
    const { input, list } = this
    input.setAttribute('aria-expanded', String(list.open))
    if (list.activeId) input.setAttribute('aria-activedescendant', list.activeId)
    else input.removeAttribute('aria-activedescendant')
  }

  private follow(): void {
    this.mirror.scrollLeft = this.input.scrollLeft
  }
}

function onlyItself(completions: readonly Completion[], typed = ''): boolean {
  return completions.length === 1 && completions[0]?.kind === 'symbol' && completions[0].insert === typed
}
