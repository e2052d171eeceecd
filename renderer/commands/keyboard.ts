import type { Command } from './command.ts'
import { commands, runCommand } from './index.ts'

/** 'Ctrl+Shift+S' of a key press; the Command key of a Mac counts as Ctrl. */
export function shortcutOf(event: KeyboardEvent): string {
  // With Alt or Shift, digits give other characters on a Swedish keyboard.
  const digit = event.altKey && /^Digit\d$/.test(event.code) ? event.code.slice(5) : null
  const key = digit ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key)
  const shift = event.shiftKey && key !== '+'
  return [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', shift ? 'Shift' : '', key]
    .filter(Boolean)
    .join('+')
}

export function commandOf(event: KeyboardEvent): Command | undefined {
  const pressed = shortcutOf(event)
  return commands.find(({ shortcut, also }) => shortcut === pressed || also === pressed)
}

const ofFields = [
  ...['undo', 'redo', 'delete-row', 'insert-row', 'duplicate-row'],
  ...['fix-cell', 'fill-down', 'fill-right', 'move-column-left', 'move-column-right'],
]

/** A field with text of its own being typed undoes that text itself, and so does a dialog keep its keys. */
function belongsToField(event: KeyboardEvent, command: Command): boolean {
  const { target } = event
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('[role="dialog"]') && command.id !== 'save') return true
  const typing = target.matches('input:not([type=checkbox]):not([data-unchanged]), textarea, [contenteditable=true]')
  return typing && ofFields.includes(command.id)
}

export function listenToKeyboard(): () => void {
  const listener = (event: KeyboardEvent) => {
    // What is being put together (a word of an input method) keeps its keys, but no shortcut is one of them.
    if (event.defaultPrevented || (event.isComposing && !(event.ctrlKey || event.metaKey))) return
    const command = commandOf(event)
    if (!command || belongsToField(event, command)) return
    // The browser's own meaning (save page, zoom, find) never follows, whether the command could run or not.
    event.preventDefault()
    runCommand(command)
  }
  globalThis.addEventListener('keydown', listener)
  return () => globalThis.removeEventListener('keydown', listener)
}
