import { useEffect } from 'react'
import { maxFileLength, readModel } from '../../shared/document/file.ts'
import { fail, problem } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'
import { isTable } from './isTable.ts'

/** A table dropped anywhere on the window of an open model is offered for import; a model is opened. */
export function useDroppedFile(): void {
  useEffect(() => {
    const files = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (files(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!files(event)) return
      // Without this the window would leave the model and show the file.
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      const { opened, readOnly, question, ask, whenSaved } = useStore.getState()
      const free = question === null || question.kind === 'import'
      if (!file || !free) return
      if (opened && !readOnly && isTable(file.name)) ask({ kind: 'import', file })
      // The desktop app is told the path and opens the file itself.
      else if (!window.fordela && /\.fordela$/i.test(file.name)) whenSaved(() => void openCopyOf(file))
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  }, [])
}

/** A browser tells what a file holds, and not where it is. */
async function openCopyOf(file: File): Promise<void> {
  const { openCopy, notify } = useStore.getState()
  const tooLarge = problem('file-too-large', '', { limit: maxFileLength / 2 ** 20 })
  const read = file.size > maxFileLength ? fail<never>(tooLarge) : readModel(await file.text())
  if (!read.ok) {
    notify(read.problem)
    return
  }
  openCopy(read.value.document, file.name.replace(/\.fordela$/i, ''))
  notify(problem('file-opened-as-copy', '', { name: file.name }, 'info'))
}
