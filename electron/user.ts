import { userInfo } from 'node:os'

/** Name that changes are signed with. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user id without a name, as in some containers.
    return ''
  }
}
