const amounts = /[\u2212\d][\d\u00a0.,]*\u00a0(?:kr|tkr|mnkr)/g

/** Amounts of a sentence in bold: they are what the eye looks for. */
export function Emphasised({ text }: { readonly text: string }) {
  const parts = []
  let from = 0
  for (const match of text.matchAll(amounts)) {
    parts.push(text.slice(from, match.index), <strong key={match.index}>{match[0]}</strong>)
    from = match.index + match[0].length
  }
  return [...parts, text.slice(from)]
}
