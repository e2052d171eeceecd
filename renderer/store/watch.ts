import type { Host } from '../../shared/host.ts'
import { runCommandById } from '../commands/index.ts'
import { useStore } from './store.ts'

/** News from outside: the file was changed by someone else, the native menu was used, a file was double-clicked. */
export function listenToHost(host: Host): () => void {
  return host.watch((event) => {
    const store = useStore.getState()
    switch (event.kind) {
      case 'changed-outside':
        if (event.path !== store.path) break
        // A window that only shows the file follows it.
        if (store.readOnly && store.document === store.savedDocument) void store.reload()
        // Merging looks again at the end.
        else if (store.question?.kind !== 'merge') store.ask({ kind: 'changed-outside', saving: false })
        break
      case 'gone-outside':
        if (event.path === store.path) store.ask({ kind: 'changed-outside', saving: false, gone: true })
        break
      case 'command':
        runCommandById(event.command)
        break
      case 'open':
        store.whenSaved(() => void store.openPath(event.path))
        break
    }
  })
}
