// Colours of charts. Gain and loss differ in hue and lightness for every kind of colour vision (blue-green against
// orange), and a loss is also below the line and has a minus sign: colour never says anything alone.
export interface ChartPalette {
  readonly text: string
  readonly mutedText: string
  readonly axis: string
  readonly grid: string
  readonly background: string
  readonly gain: string
  readonly loss: string
  readonly total: string
  readonly lossArea: string
  /** For series without a meaning of their own; neighbours differ in lightness as well as in hue. */
  readonly series: readonly string[]
  readonly rest: string
}

export const paper: ChartPalette = {
  text: '#242424',
  mutedText: '#5c5c5c',
  axis: '#8a8a8a',
  grid: '#e6e6e6',
  background: '#ffffff',
  gain: '#2a8a88',
  loss: '#c8622d',
  total: '#4a5a70',
  lossArea: 'rgba(200,98,45,0.16)',
  series: ['#c8622d', '#1f5f9e', '#e3b23c', '#2a8a88', '#7a4b94', '#8fb4dc'],
  rest: '#a8adb3',
}

export const night: ChartPalette = {
  text: '#f0f0f0',
  mutedText: '#b8b8b8',
  axis: '#8a8a8a',
  grid: '#3d3d3d',
  background: '#292929',
  gain: '#4fb8b3',
  loss: '#ee8a55',
  total: '#9aacc4',
  lossArea: 'rgba(238,138,85,0.22)',
  series: ['#ee8a55', '#5ba3e6', '#f0cc6e', '#4fb8b3', '#bd92d6', '#b9d3ef'],
  rest: '#7d838a',
}
