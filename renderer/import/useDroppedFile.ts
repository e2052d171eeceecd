import { useEffect } from 'react'
import { useStore } from '../store/store.ts'

/** A table dropped anywhere on the window of an open model is offered for import. */
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
      const { opened, readOnly, question, ask } = useStore.getState()
      const free = question === null || question.kind === 'import'
      if (file && opened && !readOnly && free && /\.(csv|tsv|txt|xlsx|xlsm)$/i.test(file.name))
        ask({ kind: 'import', file })
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  }, [])
}
