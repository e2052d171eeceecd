// A report as a Word document, to paste from into a tjänsteutlåtande: real headings, header rows that repeat, rows that
// stay whole, charts with alternative text, and the language of the text.
// Example: await toDocx([annexReport(…)], 'sv') → the bytes of a .docx; several reports: each on pages of its own.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { type Language, text } from '../language/index.ts'
import { assertNever } from '../problem.ts'
import {
  type Block,
  formatCell,
  type Report,
  type Table as ReportTable,
  type Row,
  type Section,
} from '../report/table.ts'
import { chartRun } from './docxCharts.ts'

/** Twentieths of a point: A4 and its margins. */
const [pageWidth, pageHeight, side] = [11_906, 16_838, 794]
/** Half-points. */
const [bodySize, smallSize] = [18, 15]
const grey = '5C5C5C'
const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color }) as const
const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** `together`: title of a file of several reports; absent: all their titles. */
export async function toDocx(
  reports: readonly Report[],
  language: Language,
  together?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const titles = [...new Set(reports.map((report) => report.title))]
  const title = titles.length > 1 && together ? together : titles.join(' · ')
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '242424' },
    paragraph: { spacing: { before, after: 60 }, keepNext: true, keepLines: true },
  })
  const document = new Document({
    title,
    creator: 'Fördela',
    description: reports[0]?.subtitle ?? '',
    styles: {
      default: {
        document: {
          run: {
            font: 'Arial',
            size: bodySize,
            color: '242424',
            language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' },
          },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: heading(32, 0),
        heading2: heading(22, 240),
        heading3: heading(19, 160),
        caption: {
          run: { size: smallSize, color: grey, italics: false },
          paragraph: { spacing: { before: 120, after: 40 }, keepNext: true },
        },
      },
    },
    sections: reports.map((report) => sectionOf(report)),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function sectionOf(report: Report): ISectionOptions {
  const { language, orientation, facts, footnotes, sections } = report
  return {
    properties: {
      page: {
        size: {
          width: pageWidth,
          height: pageHeight,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: side, bottom: side, left: side, right: side, footer: 400 },
      },
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            children: [
              new TextRun({
                size: smallSize,
                color: grey,
                children: [`${text(language, 'report.page')} `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
              }),
            ],
          }),
        ],
      }),
    },
    children: [
      new Paragraph({ text: report.title, heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        spacing: { after: 120 },
        children: [new TextRun({ text: report.subtitle, size: 22, color: grey })],
      }),
      ...facts.map(
        (fact, i) =>
          new Paragraph({
            spacing: { after: i === facts.length - 1 ? 160 : 0 },
            children: [
              new TextRun({ text: `${fact.label}: `, color: grey, size: smallSize + 1 }),
              new TextRun({ text: fact.text, bold: true, size: smallSize + 1 }),
            ],
          }),
      ),
      ...sections.flatMap((section) => sectionBlocks(section, report)),
      ...(footnotes.length > 0
        ? [new Paragraph({ text: text(language, 'report.notes'), heading: HeadingLevel.HEADING_2 })]
        : []),
      ...footnotes.map(
        (note) => new Paragraph({ children: [new TextRun({ text: note, size: smallSize, color: grey })] }),
      ),
    ],
  }
}

function sectionBlocks({ heading, blocks }: Section, report: Report): (Paragraph | Table)[] {
  return [
    ...(heading === '' ? [] : [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 })]),
    ...blocks.flatMap((block) => partsOf(block, report)),
  ]
}

function partsOf(block: Block, report: Report): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'sentence':
      return [
        new Paragraph({ children: [new TextRun({ text: block.text, ...(block.lead ? { size: bodySize + 2 } : {}) })] }),
      ]
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_3 })]
    case 'list':
      return block.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 }, spacing: { after: 40 } }))
    case 'charts':
      return block.charts.flatMap((chart) => [
        new Paragraph({
          keepNext: true,
          spacing: { before: 160, after: 20 },
          children: [new TextRun({ text: chart.title, bold: true })],
        }),
        new Paragraph({
          keepNext: true,
          spacing: { after: 40 },
          children: [new TextRun({ text: chart.subtitle, size: smallSize, color: grey })],
        }),
        new Paragraph({ children: [chartRun(chart, report.orientation === 'landscape' ? 900 : 640, 230)] }),
      ])
    case 'table':
      return tableBlocks(block.table, report)
    default:
      return assertNever(block)
  }
}

function tableBlocks(table: ReportTable, report: Report): (Paragraph | Table)[] {
  const { notes = [] } = table
  return [
    new Paragraph({ text: table.caption, style: 'Caption' }),
    tableOf(table, report),
    ...(notes.length > 0
      ? notes.map(
          (note) =>
            new Paragraph({
              spacing: { before: 40 },
              children: [new TextRun({ text: note, size: smallSize, color: grey })],
            }),
        )
      : // Two tables that touch would become one.
        [new Paragraph({ spacing: { after: 0, line: 120 }, children: [] })]),
  ]
}

function tableOf(table: ReportTable, report: Report): Table {
  const { columns, groups, rows } = table
  const widths = widthsOf(table, report)
  const figure = (c: number) => columns[c]?.kind === 'figure'
  const size = columns.length > 12 ? 13 : columns.length > 8 ? 14 : 16
  const cell = (children: readonly ParagraphChild[], c: number, span = 1, border: object = {}) =>
    new TableCell({
      width: { size: widths.slice(c, c + span).reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      ...(span > 1 ? { columnSpan: span } : {}),
      verticalAlign: VerticalAlignTable.TOP,
      borders: { top: noRule, left: noRule, right: noRule, bottom: rule(2, 'D6D6D6'), ...border },
      children: [
        new Paragraph({
          spacing: { before: 10, after: 10 },
          alignment: figure(c) && span === 1 ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children,
        }),
      ],
    })
  let at = 0
  const groupRow = groups
    ? [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: groups.map((group) => {
            const c = at
            at += group.columns
            return cell([new TextRun({ text: group.heading, bold: true, size })], c, group.columns, { bottom: noRule })
          }),
        }),
      ]
    : []
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 40, right: 40 },
    borders: { top: noRule, bottom: noRule, left: noRule, right: noRule, insideVertical: noRule },
    rows: [
      ...groupRow,
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, c) =>
          cell([new TextRun({ text: heading, color: grey, size })], c, 1, { bottom: rule(6, '8A8A8A') }),
        ),
      }),
      ...rows.map((row) => bodyRow(row, table, report, size, cell)),
    ],
  })
}

function bodyRow(
  { kind, cells }: Row,
  { columns }: ReportTable,
  { unit, language }: Report,
  size: number,
  cell: (children: readonly ParagraphChild[], c: number, span?: number, border?: object) => TableCell,
): TableRow {
  const bold = kind === 'subtotal' || kind === 'total'
  return new TableRow({
    cantSplit: true,
    children: cells.map((one, c) => {
      const loss = columns[c]?.toned && one.kind === 'amount' && one.öre !== null && one.öre < 0
      const run = new TextRun({
        text: formatCell(one, unit, language),
        bold,
        size,
        ...(loss ? { color: lossText } : {}),
      })
      return cell([run], c, 1, bold ? { top: rule(kind === 'total' ? 8 : 4, '242424') } : {})
    }),
  })
}

/** Dark enough for text on white. */
const lossText = 'A33A08'

/** Room by what columns hold: figures as wide as they are, text by its usual length. */
function widthsOf({ columns, rows }: ReportTable, { orientation, unit, language }: Report): number[] {
  const page = (orientation === 'landscape' ? pageHeight : pageWidth) - 2 * side
  const weights = columns.map(({ heading, kind }, c) => {
    const lengths = rows.map(({ cells }) => {
      const one = cells[c]
      return one ? formatCell(one, unit, language).length : 0
    })
    const longest = Math.max(0, ...lengths)
    const word = Math.max(...heading.split(/[\s\u00a0-]/).map((part) => part.length))
    if (kind === 'figure') return Math.max(6, Math.min(18, Math.max(longest, word))) + 2
    return Math.max(10, Math.min(34, longest, Math.max(14, longest / 2)), Math.min(16, word)) + 2
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  // A few narrow columns across a whole page are hard to follow from name to figure.
  const width = Math.min(page, total * 190)
  return weights.map((weight) => Math.floor((weight / total) * width))
}
