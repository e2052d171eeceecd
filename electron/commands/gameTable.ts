// The answer of `fordela game` as lines to read, for a person at a terminal.
import { type Language, text, wordProblem } from '../../shared/language/index.ts'
import { formatNumber } from '../../shared/numbers.ts'
import type { GameAnswer } from './game.ts'

const mostGroups = 10

export function gameTable(answer: GameAnswer, language: Language): string {
  const { method, shares, solved, core, order } = answer
  const lines = [text(language, 'game.table.method', { method }), '']
  if (order) lines.push(text(language, 'game.table.order', { services: order.join(', ') }), '')
  if (solved.status !== 'ok') {
    const { message, remedy } = wordProblem(language, solved.problem)
    lines.push(message, remedy)
  }
  if (shares) lines.push(...rowsOf(answer, shares, language))
  if (core) lines.push('', ...coreLines(answer, core, language))
  return `${lines.join('\n')}\n`
}

function rowsOf({ players, solved }: GameAnswer, shares: readonly number[], language: Language): string[] {
  const interval = solved.status === 'ok' ? solved.interval : undefined
  const number = (value: number) => formatNumber(Math.abs(value) < 0.005 ? 0 : value, language, 2)
  const rows = players.map((name, i) => [
    name,
    number(shares[i] ?? 0),
    ...(interval ? [`± ${number(interval[i] ?? 0)}`] : []),
  ])
  const total = shares.reduce((sum, share) => sum + share, 0)
  const table = [
    [text(language, 'game.table.player'), text(language, 'game.table.share'), ...(interval ? ['95 %'] : [])],
    ...rows,
    [text(language, 'game.table.total'), number(total)],
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)))
  return table.map((row) =>
    row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0))).join('  '),
  )
}

function coreLines(answer: GameAnswer, core: NonNullable<GameAnswer['core']>, language: Language): string[] {
  const number = (value: number) => formatNumber(value, language, 2)
  const least = core.nonempty
    ? text(language, 'game.table.core', { least: number(Math.max(0, -core.epsilon)) })
    : text(language, 'game.table.coreEmpty', { excess: number(core.epsilon) })
  if (core.contains === null) return [least]
  if (core.contains) return [least, text(language, 'game.table.inCore')]
  const groups = core.blocking.slice(0, mostGroups).map(({ coalition, excess }) =>
    text(language, 'game.table.blocking', {
      group: coalition.map((i) => answer.players[i] ?? '').join(' + '),
      excess: number(excess),
    }),
  )
  const more = core.blocking.length - groups.length
  return [
    least,
    text(language, 'game.table.notInCore'),
    ...groups,
    ...(more > 0 ? [text(language, 'game.table.more', { count: more })] : []),
  ]
}
