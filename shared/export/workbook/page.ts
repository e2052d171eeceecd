// How much of a sheet goes on a sheet of paper: A4 landscape, margins of 1 and 1.5 cm, rows of 13 points.
// Example: columns of 230 characters in all are printed at 48 %, and a page then takes 67 rows.
// Less than the paper has: headings are higher than rows, and a wide substitute is higher too.
const width = 775
const height = 440
// Of a wide substitute, where the workbook's own typeface is missing.
const pointsPerCharacter = 7
const rowHeight = 13.5

/** Per cent at which the columns fill the width. */
export function scaleOf(widths: readonly number[]): number {
  const points = widths.reduce((sum, characters) => sum + characters * pointsPerCharacter, 0)
  return Math.max(20, Math.min(100, Math.floor((100 * width) / points)))
}

export function rowsOnPage(widths: readonly number[]): number {
  return Math.floor((height * 100) / (rowHeight * scaleOf(widths)))
}
