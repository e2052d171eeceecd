export function Funding() {
  return null
}
