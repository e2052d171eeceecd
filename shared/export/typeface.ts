// The typeface goes into the file, so that paper looks the same wherever it is printed.
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'

export const inter = `@font-face { font-family: Inter; font-weight: 100 900; src: url("${latin}") format("woff2"); }`
