// Which files the page of the desktop app may name: those that a person has given it, by a dialog, a drop, an argument,
// the system or the list of recent files. A page that has been taken over reaches no other.
import { resolve } from 'node:path'
import { keyOf } from './editors.ts'

export interface GivenPaths {
  give(path: string): void
  has(path: string): boolean
}

export function givenPaths(): GivenPaths {
  const given = new Set<string>()
  return {
    give(path) {
      // As it was said, and as what it is: a file that is not there yet gets its real name when it is written.
      given.add(resolve(path))
      given.add(keyOf(path))
    },
    has: (path) => given.has(resolve(path)) || given.has(keyOf(path)),
  }
}
