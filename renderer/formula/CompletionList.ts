// The list under a formula being typed: names that fit, and the arguments of the function the cursor is in.
// Focus stays in the field; the list is told by aria-activedescendant.
import type { Completion } from '../../shared/formula/complete.ts'
import { type DistributionFunction, distributionShown } from '../../shared/formula/distributions.ts'
import type { FormulaFunction } from '../../shared/formula/functions.ts'
import { functionShown } from '../../shared/formula/input.ts'
import { useStore } from '../store/store.ts'
import { type Words, wordsIn } from '../ui/words.ts'
import styles from './FormulaField.module.css'
import { hideLayer, placeBeside, showLayer } from './layer.ts'
import { symbolValues } from './symbols.ts'

/** The function, or the kind of distribution, whose parentheses the cursor is in. */
interface Call {
  readonly called: FormulaFunction | DistributionFunction
  readonly argument: number
}

let made = 0

export class CompletionList {
  readonly element = document.createElement('div')
  readonly id = `completions-${++made}`
  private readonly hint = document.createElement('div')
  private readonly options = document.createElement('ul')
  private completions: readonly Completion[] = []
  private selected = 0
  private asked = 0
  /** The person has moved in the list. */
  moved = false

  constructor(choose: (completion: Completion) => void) {
    const { element, hint, options } = this
    element.popover = 'manual'
    element.className = styles.list ?? ''
    hint.className = styles.hint ?? ''
    hint.setAttribute('aria-live', 'polite')
    options.className = styles.options ?? ''
    options.id = this.id
    options.setAttribute('role', 'listbox')
    options.setAttribute('aria-label', wordsNow().t('formulaBar.list'))
    element.append(hint, options)
    // The field keeps focus while the list is used.
    element.addEventListener('mousedown', (event) => {
      event.preventDefault()
      event.stopPropagation()
    })
    options.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
      const chosen = this.completions[[...options.children].indexOf(option as Element)]
      if (chosen) choose(chosen)
    })
  }

  get open(): boolean {
    return this.completions.length > 0
  }

  get current(): Completion | null {
    return this.completions[this.selected] ?? null
  }

  get activeId(): string | null {
    return this.open ? `${this.id}-${this.selected}` : null
  }

  show(completions: readonly Completion[], call: Call | null, anchor: DOMRect): void {
    const words = wordsNow()
    const same = completions.map(({ insert }) => insert).join() === this.completions.map(({ insert }) => insert).join()
    this.completions = completions
    this.hint.replaceChildren(...(call ? hintOf(call, words) : []))
    if (!same) {
      this.selected = 0
      this.moved = false
      this.options.replaceChildren(...completions.map((one, i) => this.optionOf(one, i, words)))
      this.options.scrollTop = 0
      void this.tellValues(completions)
    }
    if (completions.length === 0 && !call) {
      hideLayer(this.element)
      return
    }
    this.mark()
    showLayer(this.element)
    placeBeside(this.element, anchor)
  }

  close(): void {
    this.completions = []
    this.options.replaceChildren()
    this.hint.replaceChildren()
    hideLayer(this.element)
  }

  move(by: number): void {
    const last = this.completions.length - 1
    const next = this.selected + by
    // One step goes round; a page stops at the end.
    if (Math.abs(by) === 1) this.selected = next < 0 ? last : next > last ? 0 : next
    else this.selected = Math.min(Math.max(next, 0), last)
    this.moved = true
    this.mark()
    this.options.children[this.selected]?.scrollIntoView({ block: 'nearest' })
  }

  private mark(): void {
    for (const [i, option] of [...this.options.children].entries())
      option.setAttribute('aria-selected', String(i === this.selected))
  }

  private optionOf(completion: Completion, index: number, { t, of, language }: Words): HTMLElement {
    const option = document.createElement('li')
    option.id = `${this.id}-${index}`
    option.className = styles.option ?? ''
    option.setAttribute('role', 'option')
    const told = (): readonly [name: string, about: string, worth: string] => {
      switch (completion.kind) {
        case 'function':
          return [functionShown(completion.called, language), of(completion.called.doc), t('formulaBar.kind.function')]
        case 'distribution': {
          const { kind } = completion.distribution
          return [
            distributionShown(kind, language),
            of(`distribution.about.${kind}`),
            t('formulaBar.kind.distribution'),
          ]
        }
        case 'symbol':
          return [completion.symbol.symbol, completion.symbol.name, completion.symbol.unit]
      }
    }
    const [name, about, worth] = told()
    option.append(part(name, styles.name), part(about, styles.about), part(worth, styles.worth))
    return option
  }

  /** Values are asked of the calculation, and come when they come. */
  private async tellValues(completions: readonly Completion[]): Promise<void> {
    const asked = ++this.asked
    const shown = completions.flatMap((one, i) => (one.kind === 'symbol' ? [{ i, symbol: one.symbol }] : []))
    const values = await symbolValues(shown.map(({ symbol }) => symbol)).catch(() => [])
    if (asked !== this.asked) return
    for (const [n, value] of values.entries()) {
      const i = shown[n]?.i
      const worth = i === undefined ? null : this.options.children[i]?.lastElementChild
      if (worth && value) worth.textContent = value
    }
  }
}

function wordsNow(): Words {
  return wordsIn(useStore.getState().preferences.language)
}

function part(text: string, className: string | undefined): HTMLElement {
  const element = document.createElement('span')
  element.className = className ?? ''
  element.textContent = text
  return element
}

/** 'om(villkor; då; annars)', the argument being typed in bold, and what the function gives. */
function hintOf({ called, argument }: Call, { of, language }: Words): HTMLElement[] {
  const isDistribution = 'kind' in called
  const shown = isDistribution ? distributionShown(called.kind, language) : functionShown(called, language)
  const signature = part(`${shown}(`, styles.signature)
  const { parameters } = called
  for (const [i, parameter] of parameters.entries()) {
    const repeats = parameter.endsWith('…')
    const optional = parameter.endsWith('?')
    const name = of(`formulaBar.parameter.${parameter.replace(/[…?]$/, '')}`)
    const current = i === argument || (repeats && argument > i)
    if (i > 0) signature.append(language === 'sv' || isDistribution ? '; ' : ', ')
    const element = document.createElement(current ? 'b' : 'span')
    element.textContent = optional ? `[${name}]` : repeats ? `${name} …` : name
    signature.append(element)
  }
  signature.append(')')
  const line = document.createElement('div')
  line.append(signature)
  const explained = document.createElement('div')
  explained.className = styles.explained ?? ''
  explained.textContent = of(isDistribution ? `distribution.about.${called.kind}` : called.doc)
  return [line, explained]
}
