// A new row opens for its name. The grid library gives focus to a cell that has just been drawn a moment later, which
// can close the editor again: so it is opened, and watched for some frames, until it stays or the person does something.
import type { GridApi } from 'ag-grid-community'

const steadyFrames = 5
const longest = 180

export function startNaming(api: GridApi, rowId: string, columnId: string, focus: () => void): void {
  let steady = 0
  let frames = 0
  let touched = false
  const touch = () => {
    touched = true
  }
  const stop = () => {
    window.removeEventListener('keydown', touch, true)
    window.removeEventListener('mousedown', touch, true)
  }
  const step = () => {
    const node = api.isDestroyed() ? undefined : api.getRowNode(rowId)
    if (!node || touched || steady >= steadyFrames || frames++ > longest) {
      stop()
      return
    }
    const { rowIndex } = node
    const isOpen = api.getEditingCells().some((cell) => cell.rowIndex === rowIndex)
    const hasFocus = document.activeElement?.matches('input, textarea') === true
    if (isOpen && hasFocus) steady++
    else {
      steady = 0
      if (rowIndex !== null && !isOpen) {
        focus()
        api.startEditingCell({ rowIndex, colKey: columnId })
      } else if (isOpen) focusEditor(api)
    }
    requestAnimationFrame(step)
  }
  window.addEventListener('keydown', touch, true)
  window.addEventListener('mousedown', touch, true)
  step()
}

function focusEditor(api: GridApi): void {
  const [editor] = api.getCellEditorInstances()
  editor?.focusIn?.()
}
