/** A text in which 'e-tjänst' is not parted after its 'e-', where it wraps. The characters stay, for search and for copies. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(/((?<!\p{L})e-\p{L}+)/iu).map((part, i) => {
    const key = `${i} ${part}`
    return i % 2 === 1 ? (
      <span key={key} className="unbroken">
        {part}
      </span>
    ) : (
      part
    )
  })
}
