export function OperatingModels() {
  return null
}
