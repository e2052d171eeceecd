// How wide a text is, without a page to measure it on: by the advance widths of Inter. Texts that do not fit are broken or
// cut here, so that what was cut can be told.
// Example: textWidth('Netto', 11) is 29.7 pixels; fitted('Socialtjänstförvaltningen', 60, 11) is 'Socialtjän…'.

/** Thousandths of the size, from space to tilde. */
// biome-ignore format: a table
const plain = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610,
  618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601,
  590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682,
  679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549,
  242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
]

/** Signs that are as wide as another; letters with marks are as wide as those without. */
const like: Readonly<Record<string, string>> = { '\u00a0': ' ', '−': '+', '±': '+', '×': '+', '–': 'z', '·': '.' }
/** Semibold is wider by at most this. */
const bolder = 1.045

/** Pixels, at a size in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0
  for (const character of text)
    thousandths += plain[(like[character] ?? character.normalize('NFD')).charCodeAt(0) - 32] ?? 1000
  return (thousandths * size * (bold ? bolder : 1)) / 1000
}

/** The text, or as much of it as there is room for and '…'. */
export function fitted(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text
  const characters = [...text]
  while (characters.length > 1 && textWidth(`${characters.join('').trimEnd()}…`, size) > room) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** At most so many lines; the last tells by '…' that there is more. */
export function fittedLines(text: string, room: number, size: number, most: number): string {
  const lines = brokenLines(text, room, size)
  const last = lines.slice(most - 1).join('')
  return [...lines.slice(0, most - 1), fitted(last, room, size)].map((line) => line.trimEnd()).join('\n')
}

/** Broken between words and after hyphens; a word that is longer than there is room for, where it must. */
function brokenLines(text: string, room: number, size: number): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size) <= room
  const lines: string[] = []
  let line = ''
  for (const piece of text.trim().split(/(?<=[\s-])/))
    for (const part of fits(piece) ? [piece] : piece) {
      if (line !== '' && !fits(line + part)) {
        lines.push(line)
        line = ''
      }
      line += part
    }
  return [...lines, line]
}
