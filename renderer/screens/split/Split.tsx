export function Split() {
  return null
}
