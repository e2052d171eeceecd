// fordela serve [FILE] [--port N]: prints the address, opens nothing, stays until it is stopped;
// with --until-unused (npm start) until no window has been there for three minutes.
import { basename, dirname, join, resolve } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { text } from '../../shared/language/index.ts'
import { problem } from '../../shared/problem.ts'
import { errnoOf } from '../fileProblem.ts'
import { openText } from '../files.ts'
import { isModelName } from '../host.ts'
import { keptIn } from '../kept.ts'
import { tidyAtStart } from '../leftBehind.ts'
import { configurationFolder, rememberedIn } from '../remembered.ts'
import { type RunningServer, startServer } from '../server.ts'
import { stateFolder } from '../stateFolder.ts'
import { userName } from '../user.ts'
import { version } from '../version.ts'
import { type Command, done, readArguments, refused } from './command.ts'

export const serve: Command = {
  name: 'serve',
  async run(args, print) {
    const given = readArguments(args, {
      operands: ['FILE'],
      optional: true,
      options: ['port'],
      flags: ['until-unused'],
    })
    if (!given.ok) return refused(given.problem)
    const { operands, value, has, language } = given.value
    const port = portOf(value('port') ?? '0')
    if (port === null) return refused(problem('port-invalid', '', { port: value('port') ?? '' }))
    const [file] = operands
    const path = file === undefined ? null : resolve(file)
    if (path !== null) {
      if (!isModelName(path)) return refused(problem('file-kind-unknown', '', { name: basename(path) }))
      const opened = await openText(path)
      if (!opened.ok) return refused(opened.problem)
    }
    let server: RunningServer
    let unused = () => {}
    const leftAlone = new Promise<void>((resolve) => {
      unused = resolve
    })
    const [remembered, kept] = [rememberedIn(configurationFolder()), keptIn(stateFolder())]
    try {
      server = await startServer({
        folder: join(dirname(fileURLToPath(import.meta.url)), 'renderer'),
        port,
        version,
        user: userName(),
        remembered,
        kept,
        open: path,
        ...(has('until-unused') ? { unused: { milliseconds: patience, tell: () => unused() } } : {}),
        log,
      })
    } catch (error) {
      const errno = errnoOf(error)
      if (errno === 'EADDRINUSE') return refused(problem('port-taken', '', { port }))
      if (errno === 'EACCES' || errno === 'EPERM') return refused(problem('port-no-permission', '', { port }))
      if (errno === 'ENOENT') return refused(problem('window-not-built'))
      throw error
    }
    print(`${server.newAddress()}\n`)
    const models = (await remembered.recent()).map((one) => one.path)
    tidyAtStart(configurationFolder(), kept, models).catch(log)
    const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin }) : null
    if (terminal) {
      // A code works once: another tab or browser needs another.
      print(`${text(language, 'cli.serve.again')}\n`)
      terminal.on('line', () => print(`${server.newAddress()}\n`))
    }
    const alone = await Promise.race([stopped(terminal).then(() => false), leftAlone.then(() => true)])
    if (alone) print(`${text(language, 'cli.serve.unused')}\n`)
    terminal?.close()
    await server.close()
    return done('')
  },
}

/** For whoever looks into it; a person is told in the window. */
function log(error: unknown): void {
  if (process.env.FORDELA_DEBUG) console.error(error)
  else process.stderr.write(`fordela: ${error instanceof Error ? error.message : String(error)}\n`)
}

/** How long without any window before `npm start` ends what it began. */
const patience = 3 * 60 * 1000

/** Resolves on a signal; a terminal in raw mode tells Ctrl+C to readline instead. */
function stopped(terminal: Interface | null): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    terminal?.once('SIGINT', resolve)
  })
}

function portOf(given: string): number | null {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN
  return port <= 65_535 ? port : null
}
