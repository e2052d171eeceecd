// The typeface goes into the file, so that paper looks the same wherever it is printed. Of fixed weights, not variable:
// only so are the letters of a PDF outlines with a name (the others become Type 3, which some programs cannot search or
// edit). Two weights of the Latin letters always; others only where the text has some.
// Example: facesFor('Łódź ÷ 2') → four @font-face rules: Latin and Latin extended, 400 and 600.
import cyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff2?inline'
import cyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff2?inline'
import greek400 from '@fontsource/inter/files/inter-greek-400-normal.woff2?inline'
import greek600 from '@fontsource/inter/files/inter-greek-600-normal.woff2?inline'
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline'

interface Letters {
  readonly name: string
  /** Of CSS, as the files were made; '' for those that are always there. */
  readonly range: string
  readonly some: RegExp
  readonly files: Readonly<Record<400 | 600, string>>
}

const all: readonly Letters[] = [
  { name: 'latin', range: '', some: /^/, files: { 400: latin400, 600: latin600 } },
  {
    name: 'latin-ext',
    range:
      'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2113, U+2C60-2C7F',
    some: /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2113\u2c60-\u2c7f]/,
    files: { 400: latinExt400, 600: latinExt600 },
  },
  {
    name: 'greek',
    range: 'U+0370-03FF',
    some: /[\u0370-\u03ff]/,
    files: { 400: greek400, 600: greek600 },
  },
  {
    name: 'cyrillic',
    range: 'U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
    some: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/,
    files: { 400: cyrillic400, 600: cyrillic600 },
  },
]

/** Each rule says in a comment which file it holds, for the window, which has an address for it. */
export function facesFor(text: string): string {
  return all
    .filter(({ some }) => some.test(text))
    .flatMap(({ name, range, files }) =>
      ([400, 600] as const).map(
        (weight) =>
          `@font-face { /* ${name}-${weight} */ font-family: Inter; font-weight: ${weight}; ` +
          `${range === '' ? '' : `unicode-range: ${range}; `}src: url("${files[weight]}") format("woff2"); }`,
      ),
    )
    .join('\n')
}
