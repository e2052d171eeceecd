#!/usr/bin/env node
import { type Language, text, wordProblem } from '../shared/language/index.ts'
import { type Problem, problem } from '../shared/problem.ts'
// The command line. Each command is one file under commands/ and one line in the list here.
import { reportKinds } from '../shared/report/kinds.ts'
import { calculate } from './commands/calculate.ts'
import { check } from './commands/check.ts'
import { type Command, done, type Outcome, refused } from './commands/command.ts'
import { exportModel } from './commands/export.ts'
import { game } from './commands/game.ts'
import { gameMethods } from './commands/gameMethods.ts'
import { newModel } from './commands/new.ts'
import { serve } from './commands/serve.ts'
import { simulate } from './commands/simulate.ts'
import { version } from './version.ts'

const commands: readonly Command[] = [calculate, check, exportModel, simulate, serve, game, newModel]

async function run(args: readonly string[], language: Language): Promise<Outcome> {
  const [name, ...rest] = args
  if (name === '--version') return done(`${version}\n`)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return done(help(language))
  const command = commands.find((one) => one.name === name)
  if (!command) {
    return refused(
      problem('command-unknown', '', { command: name, commands: commands.map((one) => one.name).join(' · ') }),
    )
  }
  if (rest.includes('--help')) return done(help(language))
  return command.run(rest, (text) => process.stdout.write(text))
}

/** Six to a line, as the rest of the help is no wider. */
const methods = gameMethods.map(({ id }, i) => (i % 6 === 0 ? `\n      ${id}` : id)).join(' ')

function help(language: Language): string {
  return `${text(language, 'cli.help', { version, methods, reports: reportKinds.join(', ') })}\n`
}

function oneLine(one: Problem, language: Language): string {
  const { message, remedy } = wordProblem(language, one)
  return `fordela: ${message} ${remedy}`.replace(/\s*\n\s*/g, ' ')
}

// A reader that stops early (`fordela … | head`) is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const args = process.argv.slice(2)
const language: Language = args[args.indexOf('--language') + 1] === 'en' || args.includes('--language=en') ? 'en' : 'sv'
try {
  const { exit, output, problems } = await run(args, language)
  // Not process.exit: a pipe may still have to take the rest of a large output.
  process.exitCode = exit
  process.stdout.write(output)
  for (const one of problems) process.stderr.write(`${oneLine(one, language)}\n`)
} catch (error) {
  process.exitCode = 2
  if (process.env.FORDELA_DEBUG) console.error(error)
  process.stderr.write(`${oneLine(problem('program-failed'), language)}\n`)
}
