// A report as one HTML file: semantic, A4 when printed, charts drawn inside, no script and nothing fetched.
// Example: toHtml(comparisonReport(…), 'sv') → '<!doctype html><html lang="sv">…'. Several reports: one after another.
import { chartSvg } from '../charts/drawing.ts'
import { escapeMarkup as safe } from '../charts/escape.ts'
import { paper } from '../charts/palette.ts'
import { type Language, text } from '../language/index.ts'
import { type Block, formatCell, type Report, type Section, type Table, type TableCell } from '../report/table.ts'
import { reportStyle } from './style.ts'
import { facesFor } from './typeface.ts'

/** Wherever the file is opened: it has its styles, typeface and drawings inside, and runs and fetches nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; form-action 'none'"

export interface HtmlOptions {
  /** For a preview under a content security policy that asks for one. */
  readonly styleNonce?: string
  /** Of a file of several reports; absent: all their titles. */
  readonly title?: string
}

export function toHtml(reports: Report | readonly Report[], language: Language, options: HtmlOptions = {}): string {
  const all = 'sections' in reports ? [reports] : reports
  const titles = [...new Set(all.map((report) => report.title))]
  const title = titles.length > 1 && options.title ? options.title : titles.join(' · ')
  const nonce = options.styleNonce ? ` nonce="${safe(options.styleNonce)}"` : ''
  const orientation = all.some((report) => report.orientation === 'landscape') ? 'landscape' : 'portrait'
  const articles = all.map((report, i) => articleOf(report, `r${i}`))
  const faces = facesFor([title, ...articles].join(''))
  return [
    `<!doctype html>`,
    `<html lang="${language}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="generator" content="Fördela">`,
    `<title>${safe(title)}</title>`,
    `<style${nonce}>${reportStyle(orientation, text(language, 'report.page'), faces)}</style>`,
    `</head>`,
    `<body>`,
    `<main>`,
    ...articles,
    `</main>`,
    `</body>`,
    `</html>`,
    ``,
  ].join('\n')
}

function articleOf(report: Report, id: string): string {
  const { facts, footnotes, language } = report
  return [
    `<article class="${report.orientation}${densityClasses(report)}">`,
    `<header>`,
    `<h1>${safe(report.title)}</h1>`,
    `<p class="subtitle">${safe(report.subtitle)}</p>`,
    `<dl>${facts.map((fact) => `<div><dt>${safe(fact.label)}</dt><dd>${safe(fact.text)}</dd></div>`).join('')}</dl>`,
    `</header>`,
    ...report.sections.map((section, i) => sectionOf(section, report, `${id}-${i}`)),
    `<footer>`,
    footnotes.length > 0 && !report.density ? `<h2>${safe(text(language, 'report.notes'))}</h2>` : '',
    ...(report.density ? [footnotes.join(' ')] : footnotes).map((note) => `<p>${safe(note)}</p>`),
    `</footer>`,
    `</article>`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** Each has what the one before has. */
function densityClasses({ density }: Report): string {
  if (!density) return ''
  return density === 'packed' ? ' dense crowded packed' : ` dense ${density}`
}

function sectionOf({ heading, blocks }: Section, report: Report, id: string): string {
  const content = blocks.map((block, i) => blockOf(block, report, `${id}-${i}`)).join('\n')
  if (heading === '') return content
  // Not a landmark: several reports in one file have sections of the same name.
  return `<section>\n<h2 id="${id}">${safe(heading)}</h2>\n${content}\n</section>`
}

function blockOf(block: Block, report: Report, id: string): string {
  switch (block.kind) {
    case 'sentence':
      return `<p${block.lead ? ' class="lead"' : ''}>${safe(block.text)}</p>`
    case 'heading':
      return `<h3>${safe(block.text)}</h3>`
    case 'list':
      return `<ul${block.dense ? ' class="dense"' : ''}>${block.items.map((item) => `<li>${safe(item)}</li>`).join('')}</ul>`
    case 'table':
      return tableOf(block.table, report)
    case 'charts':
      return `<div class="charts">${block.charts
        .map((chart) => {
          const wide = chart.kind === 'stackedByYear'
          const svg = chartSvg({ ...chart, id: `${id}-${chart.id}` }, drawingOf(report, wide))
          return (
            `<figure${wide ? ' class="wide"' : ''}><figcaption><strong>${safe(chart.title)}</strong>` +
            `<span>${safe(chart.subtitle)}</span></figcaption>${svg}</figure>`
          )
        })
        .join('')}</div>`
  }
}

/** Pixels; about 1.5 to a point, so that 11 px text is read as 7.5 pt. */
function drawingOf({ orientation }: Report, wide: boolean) {
  if (orientation === 'portrait') return { width: wide ? 800 : 400, height: 130, palette: paper }
  return { width: wide ? 1160 : 560, height: wide ? 235 : 225, palette: paper }
}

function tableOf(table: Table, { unit, language, orientation }: Report): string {
  const { groups, columns, rows, notes = [] } = table
  // A few figures across a whole page are hard to follow from name to figure.
  const narrow =
    orientation === 'landscape' && columns.length <= 4 && columns.slice(1).every(({ kind }) => kind === 'figure')
  const kinds = [...(narrow ? ['narrow'] : []), ...(rows.length <= 8 ? ['short'] : [])]
  const startsGroup = new Set<number>()
  let at = 0
  for (const group of groups ?? []) {
    startsGroup.add(at)
    at += group.columns
  }
  const groupRow = groups
    ? `<tr>${groups
        .map((group) =>
          group.heading === ''
            ? `<td${group.columns > 1 ? ` colspan="${group.columns}"` : ''}></td>`
            : `<th scope="colgroup" colspan="${group.columns}" class="start">${safe(group.heading)}</th>`,
        )
        .join('')}</tr>`
    : ''
  const colgroups = groups ? groups.map((group) => `<colgroup span="${group.columns}"></colgroup>`).join('') : ''
  const classes = (c: number, extra: readonly string[] = []) => {
    const list = [
      ...(columns[c]?.kind === 'figure' ? ['n'] : []),
      ...(c > 0 && startsGroup.has(c) ? ['start'] : []),
      ...extra,
    ]
    return list.length > 0 ? ` class="${list.join(' ')}"` : ''
  }
  const headRow = `<tr>${columns.map(({ heading }, c) => `<th scope="col"${classes(c)}>${safe(heading)}</th>`).join('')}</tr>`
  const body = rows
    .map(({ kind, cells }) => {
      const content = cells
        .map((cell, c) => {
          const shown = safe(formatCell(cell, unit, language))
          const extra = columns[c]?.toned && isNegative(cell) ? ['loss'] : []
          return c === 0 ? `<th scope="row"${classes(c)}>${shown}</th>` : `<td${classes(c, extra)}>${shown}</td>`
        })
        .join('')
      return `<tr${kind === 'line' || kind === 'department' ? '' : ` class="${kind}"`}>${content}</tr>`
    })
    .join('\n')
  return (
    `<table${kinds.length > 0 ? ` class="${kinds.join(' ')}"` : ''}><caption>${safe(table.caption)}</caption>${colgroups}<thead>${groupRow}${headRow}</thead>` +
    `<tbody>\n${body}\n</tbody></table>${notes.map((note) => `<p class="note">${safe(note)}</p>`).join('')}`
  )
}

function isNegative(cell: TableCell): boolean {
  return cell.kind === 'amount' && cell.öre !== null && cell.öre < 0
}
