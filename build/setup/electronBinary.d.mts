export function electronBinary(environment?: Readonly<Record<string, string | undefined>>): string | null
