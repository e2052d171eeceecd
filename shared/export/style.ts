// How a report looks on paper and on screen. Plain CSS; sizes in points because paper is what it is for.

/** `faces`: the rules of the typeface; `page`: the word before a page's number. */
export function reportStyle(orientation: 'portrait' | 'landscape', page: string, faces: string): string {
  return `
${faces}
@page { size: A4 ${orientation}; margin: 12mm 13mm 14mm; @bottom-right { content: "${page} " counter(page) " (" counter(pages) ")"; font: 7.5pt Inter, 'Segoe UI', Arial, sans-serif; color: #5c5c5c; } }
* { box-sizing: border-box; }
html { font-family: Inter, 'Segoe UI', Arial, sans-serif; font-size: 8pt; line-height: 1.36; color: #242424; background: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
main { margin: 0 auto; }
article + article { break-before: page; }
h1 { font-size: 16pt; line-height: 1.2; font-weight: 600; margin: 0; letter-spacing: -.01em; }
h2 { font-size: 10pt; font-weight: 600; margin: 3.4mm 0 .8mm; break-after: avoid; }
h3 { font-size: 8.5pt; font-weight: 600; margin: 2.4mm 0 .6mm; break-after: avoid; }
h2 + h3 { margin-top: 1mm; }
p { margin: 0 0 1.2mm; orphans: 3; widows: 3; }
.subtitle { font-size: 11pt; color: #5c5c5c; margin: .6mm 0 2.4mm; }
.lead { font-size: 9.5pt; line-height: 1.4; margin: 0 0 .8mm; }
.lead + table { margin-top: 2.6mm; }
.note { color: #5c5c5c; font-size: 7.5pt; margin-top: 1mm; }
dl { display: flex; flex-wrap: wrap; gap: 1mm 7mm; margin: 0 0 3.4mm; padding: 1.4mm 0; border: solid #d6d6d6; border-width: .3mm 0; }
dt { font-size: 7pt; color: #5c5c5c; }
dd { margin: 0; font-weight: 600; }
ul { margin: 0 0 1.2mm; padding-left: 4mm; }
p:has(+ table), p:has(+ .charts), ul:has(+ table) > li:last-child { break-after: avoid; }
li { margin-bottom: .7mm; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2mm; }
caption { text-align: left; color: #5c5c5c; font-size: 7pt; padding: 0 0 1mm; caption-side: top; break-after: avoid; }
thead { display: table-header-group; break-after: avoid; }
tr { break-inside: avoid; }
tbody tr:nth-child(-n+2), tbody tr:nth-last-child(2) { break-after: avoid; }
th, td { padding: .42mm 1.4mm; line-height: 1.25; text-align: left; font-weight: 400; vertical-align: top; }
th:first-child, td:first-child { padding-left: 0; }
thead th { color: #5c5c5c; font-size: 7pt; vertical-align: bottom; }
thead th[scope=colgroup] { color: #242424; font-weight: 600; font-size: 8pt; }
thead tr:last-child th { border-bottom: .3mm solid #8a8a8a; }
tbody tr { border-bottom: .2mm solid #e8e8e8; }
tbody th { font-weight: 400; }
tbody tr:first-child > * { padding-top: .9mm; }
.n + :not(.n) { padding-left: 5mm; }
table.narrow { width: auto; min-width: 45%; }
/* Of one width in columns of figures only: elsewhere they would widen every hyphen of a name or a date. */
.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.landscape thead .n { white-space: normal; }
.start { border-left: .2mm solid #d6d6d6; padding-left: 2.4mm; }
.loss { color: #a33a08; }
.subtotal th, .subtotal td, .total th, .total td { font-weight: 600; }
.subtotal { border-top: .2mm solid #8a8a8a; }
.total { border-top: .4mm solid #242424; border-bottom-color: #242424; }
.dense th, .dense td { padding-block: .2mm; line-height: 1.2; }
ul + table, p + table { margin-top: 1.6mm; }
.dense tbody tr:first-child > * { padding-top: .6mm; }
.dense h2 { margin: 2.2mm 0 .4mm; }
.dense h1 { font-size: 15pt; }
.dense .subtitle { margin-bottom: 1.8mm; }
.dense dl { margin-bottom: 2.2mm; }
.dense footer { margin-top: 2mm; padding-top: 1mm; }
.dense footer p { margin-bottom: .3mm; line-height: 1.25; }
.dense .charts { margin: 1mm 0; }
.crowded th, .crowded td { padding-block: .08mm; line-height: 1.14; font-size: 7.4pt; }
.packed th, .packed td { padding-block: 0; line-height: 1.08; font-size: 7.2pt; }
.packed thead th { font-size: 7pt; }
.packed h2 { margin: 1.4mm 0 .2mm; }
.packed tbody tr { border-bottom-width: .1mm; }
ul.dense { columns: 2; column-gap: 6mm; font-size: 7.5pt; line-height: 1.3; }
ul.dense p:has(+ table), p:has(+ .charts), ul:has(+ table) > li:last-child { break-after: avoid; }
li { margin-bottom: .4mm; }
.charts { display: grid; grid-template-columns: 1fr 1fr; gap: 2.4mm 6mm; margin: 1.6mm 0; }
figure { margin: 0; break-inside: avoid; }
figure.wide { grid-column: 1 / -1; }
figcaption { margin-bottom: .8mm; }
figcaption strong { display: block; font-weight: 600; }
figcaption span { color: #5c5c5c; font-size: 7pt; }
svg { display: block; width: 100%; height: auto; }
footer { break-before: avoid; margin-top: 3mm; padding-top: 1.2mm; border-top: .3mm solid #d6d6d6; color: #5c5c5c; font-size: 7pt; break-inside: avoid; }
footer h2 { font-size: 7pt; margin: 0 0 .6mm; color: #424242; }
footer p { margin-bottom: .6mm; }
@media print {
  /* A heading asks for room for the head of a table and its first rows, so that it never stands last on a page. */
  h2, h3 { break-inside: avoid; }
  h2::after, h3::after { content: ''; display: block; height: 24mm; margin-bottom: -24mm; }
  table.short { break-inside: avoid; }
}
@media screen {
  html { background: #f3f3f3; }
  main { padding: 20px; container-type: inline-size; }
  article { background: #fff; margin: 0 auto 20px; padding: 14mm; box-shadow: 0 1px 4px rgba(0,0,0,.16); width: max-content; max-width: 100%; }
  article.portrait { width: 210mm; }
  article.landscape { width: 297mm; }
  /* As wide as its tables; where there is little room, text keeps to the window and a table is scrolled to. */
  @container (min-width: 160mm) { article { min-width: min-content; } }
}
`
}
