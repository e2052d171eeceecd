// What the operating system calls the trouble, in the words of language/: file-not-found, disk-full…
import { basename } from 'node:path'
import { type Problem, problem } from '../shared/problem.ts'

const codes: Readonly<Record<string, string>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EACCES: 'file-no-permission',
  EPERM: 'file-no-permission',
  EROFS: 'disk-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EISDIR: 'file-is-folder',
  EEXIST: 'file-exists',
  ENAMETOOLONG: 'file-name-too-long',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
}

export function errnoOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null
}

/** The problem for trouble with a file. An error that is not the operating system's is a bug and is thrown again. */
export function fileProblem(error: unknown, path: string): Problem {
  const errno = errnoOf(error)
  if (errno === null) throw error
  const code = codes[errno]
  const name = basename(path)
  return code ? problem(code, '', { name, path }) : problem('file-trouble', '', { name, path, cause: errno })
}
