import { writeModel } from '../../shared/document/file.ts'
import { suggestedName } from '../store/files.ts'
import { useStore } from '../store/store.ts'

/** Into the browser's downloads, which needs nobody's answer. */
export function downloadCopy(): void {
  const state = useStore.getState()
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([writeModel(state.document)], { type: 'application/json' }))
  link.download = suggestedName(state)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
