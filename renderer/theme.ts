// Office's own look, denser: Inter with tabular figures, 13 px text, and the few colours that carry meaning here.
// Every key becomes a CSS variable of the same name, so `--gain` in a style sheet follows the theme.
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components'

interface Meaning {
  readonly gain: string
  readonly gainBackground: string
  readonly loss: string
  readonly lossBackground: string
  readonly formula: string
  readonly invalid: string
  readonly invalidBackground: string
  readonly cash: string
  readonly time: string
  readonly quality: string
  /** Names and parentheses of a formula, each its own. */
  readonly formula0: string
  readonly formula1: string
  readonly formula2: string
  readonly formula3: string
  readonly formula4: string
  readonly formula5: string
  readonly formulaFunction: string
}

export type FordelaTheme = Theme & Meaning

const type = {
  fontFamilyBase: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  fontFamilyNumeric: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  fontSizeBase100: '10px',
  fontSizeBase200: '12px',
  fontSizeBase300: '13px',
  fontSizeBase400: '15px',
  fontSizeBase500: '18px',
  lineHeightBase200: '16px',
  lineHeightBase300: '18px',
  lineHeightBase400: '20px',
  lineHeightBase500: '24px',
} satisfies Partial<Theme>

export const lightTheme: FordelaTheme = {
  ...webLightTheme,
  ...type,
  gain: '#0b6a3f',
  gainBackground: '#e3f3ea',
  loss: '#a33a08',
  lossBackground: '#fbe9e1',
  formula: '#0b5cad',
  invalid: '#b10e1c',
  invalidBackground: '#fdecee',
  cash: '#0e7a3c',
  time: '#8a6100',
  quality: '#b3261e',
  formula0: '#0b5cad',
  formula1: '#a33a08',
  formula2: '#6b3fa0',
  formula3: '#0b6a3f',
  formula4: '#a1246a',
  formula5: '#7a5c00',
  formulaFunction: '#424242',
}

export const darkTheme: FordelaTheme = {
  ...webDarkTheme,
  ...type,
  gain: '#6fd39b',
  gainBackground: '#17382a',
  loss: '#ff9d6b',
  lossBackground: '#4a2514',
  formula: '#7cbcf5',
  invalid: '#ff9aa2',
  invalidBackground: '#4b1c22',
  cash: '#6fd39b',
  time: '#f0c25a',
  quality: '#ff9a92',
  formula0: '#7cbcf5',
  formula1: '#ff9d6b',
  formula2: '#c3a6f0',
  formula3: '#6fd39b',
  formula4: '#f29ac8',
  formula5: '#f0c25a',
  formulaFunction: '#d6d6d6',
}
