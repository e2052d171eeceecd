/** What the import reads, by its name. */
export function isTable(name: string): boolean {
  return /\.(csv|tsv|txt|xlsx|xlsm)$/i.test(name)
}
