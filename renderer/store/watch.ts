import type { Host } from '../../shared/host.ts'
import { problem } from '../../shared/problem.ts'
import { runCommandById } from '../commands/index.ts'
import { isTable } from '../import/isTable.ts'
import type { Question } from './state.ts'
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
        else if (store.question?.kind !== 'merge') askInTurn(event.path, { kind: 'changed-outside', saving: false })
        break
      case 'gone-outside':
        askInTurn(event.path, { kind: 'changed-outside', saving: false, gone: true })
        break
      case 'free':
        if (event.path === store.path && store.readOnly) void takeOver()
        break
      case 'command':
        runCommandById(event.command)
        break
      case 'open':
        // A table that was dropped is imported by the window itself.
        if (!(store.opened && isTable(event.path))) store.whenSaved(() => void store.openPath(event.path))
        break
    }
  })
}

/** Now if no other question is open, else when it has been answered: what is done in a dialog is not thrown away. */
function askInTurn(path: string, question: Question): void {
  const now = () => {
    const store = useStore.getState()
    if (store.path !== path || (store.question !== null && store.question.kind !== question.kind)) return false
    store.ask(question)
    return true
  }
  if (now() || useStore.getState().path !== path) return
  const stop = useStore.subscribe(({ path: shown, question: open }) => {
    if (shown === path && open !== null) return
    stop()
    now()
  })
}

/** The window that wrote the file has gone: this one writes it from now on, and offers what that one had not saved. */
async function takeOver(): Promise<void> {
  const { reload, offerRecovery } = useStore.getState()
  await reload()
  const { path, fileName, readOnly, notify } = useStore.getState()
  if (path === null || readOnly) return
  notify(problem('file-free', '', { name: fileName }, 'info'))
  await offerRecovery(false)
}
