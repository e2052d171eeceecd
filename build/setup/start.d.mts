export function serveArguments(
  files: readonly string[],
  options: { readonly open: boolean },
  language?: 'sv' | 'en',
): readonly string[]
