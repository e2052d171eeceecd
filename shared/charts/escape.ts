// Text into markup. Example: `A < B & "C"` → `A &lt; B &amp; &quot;C&quot;`. Control characters, which no HTML or XML
// may hold, are left out.
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeMarkup(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
