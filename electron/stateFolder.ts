import { homedir } from 'node:os'
import { join } from 'node:path'

/** Journals and versions: on this machine, of this person, never on a share. */
export function stateFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (process.platform === 'win32')
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'fordela')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'fordela', 'state')
  const { XDG_STATE_HOME } = environment
  return join(XDG_STATE_HOME?.startsWith('/') ? XDG_STATE_HOME : join(homedir(), '.local', 'state'), 'fordela')
}
