/** Seconds as they are said: '40 seconds', '3 minutes'. Example: 204 → { unit: 'minutes', count: 3 }. */
export function roundTime(seconds: number): { unit: 'seconds' | 'minutes'; count: number } {
  if (seconds >= 90) return { unit: 'minutes', count: Math.round(seconds / 60) }
  const step = seconds > 20 ? 10 : seconds > 10 ? 5 : 1
  return { unit: 'seconds', count: Math.max(1, Math.round(seconds / step) * step) }
}
