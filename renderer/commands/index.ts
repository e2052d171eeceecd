import { useActiveGrid } from '../grid/active.ts'
import { useStore } from '../store/store.ts'
import { columnCommands } from './columns.ts'
import type { Command } from './command.ts'
import { editCommands } from './edit.ts'
import { fileCommands } from './file.ts'
import { findCommands } from './find.ts'
import { helpCommands } from './help.ts'
import { viewCommands } from './view.ts'

export const commands: readonly Command[] = [
  ...fileCommands,
  ...editCommands,
  ...findCommands,
  ...viewCommands,
  ...columnCommands,
  ...helpCommands,
]

/** Runs it if it can run now, on the document with what is being typed in it. */
export function runCommand(command: Command): boolean {
  // Commands of files hand the document out or away: then also with what still waits for its button.
  useStore.getState().takeTyped(command.menu === 'file' ? 'drafts' : undefined)
  const store = useStore.getState()
  const { grid } = useActiveGrid.getState()
  if (command.enabled && !command.enabled({ state: store, grid })) return false
  command.run(store, grid)
  return true
}

export function runCommandById(id: string): void {
  const command = commands.find((one) => one.id === id)
  if (command) runCommand(command)
}
