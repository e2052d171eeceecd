// A report as plain text, for reading and comparing: every heading, sentence, list and table with its figures as printed.
import type { ChartData } from '../../shared/charts/data.ts'
import { type Block, formatCell, type Report, type Table } from '../../shared/report/table.ts'

export function asText(report: Report): string {
  const { title, subtitle, facts, sections, footnotes, orientation } = report
  return [
    `# ${title}`,
    subtitle,
    `(${orientation})`,
    '',
    ...facts.map(({ label, text }) => `${label}: ${text}`),
    ...sections.flatMap(({ heading, blocks }) => [
      ...(heading === '' ? [''] : ['', `## ${heading}`]),
      ...blocks.flatMap((block) => blockText(block, report)),
    ]),
    '',
    ...footnotes.map((note) => `* ${note}`),
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

function blockText(block: Block, report: Report): readonly string[] {
  switch (block.kind) {
    case 'sentence':
      return [block.text]
    case 'heading':
      return ['', `### ${block.text}`]
    case 'list':
      return block.items.map((item) => `• ${item}`)
    case 'table':
      return tableText(block.table, report)
    case 'charts':
      return block.charts.map(chartText)
  }
}

function chartText({ kind, label }: ChartData): string {
  return `[${kind}] ${label}`
}

function tableText({ caption, groups, columns, rows, notes = [] }: Table, { unit, language }: Report): string[] {
  const written = rows.map(({ kind, cells }) => ({
    kind,
    cells: cells.map((cell) => formatCell(cell, unit, language)),
  }))
  const heading = columns.map((column) => column.heading)
  const widths = columns.map((_, c) =>
    Math.max(...[heading, ...written.map(({ cells }) => cells)].map((cells) => (cells[c] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, c) => (columns[c]?.kind === 'figure' ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0)))
      .join(' | ')
      .trimEnd()
  return [
    `[${caption}]`,
    ...(groups ? [groups.map((group) => `${group.heading} ×${group.columns}`).join(' | ')] : []),
    line(heading),
    widths.map((width) => '-'.repeat(width)).join('-+-'),
    ...written.map(({ kind, cells }) => line(cells) + (kind === 'total' ? '  ==' : kind === 'subtotal' ? '  =' : '')),
    ...notes.map((note) => `  ${note}`),
  ]
}
