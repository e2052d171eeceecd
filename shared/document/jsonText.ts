// Reads JSON text without building anything: is it whole, how deep is it, and on which line does it go wrong?
// Example: '{"a": [1, }' → { fault: 'syntax', line: 1 }; '{"a": [1' → { fault: 'truncated', line: 1 }.
// Deep nesting and millions of values are found here, before anything is made of them.

export type JsonFault = { readonly fault: 'syntax' | 'truncated' | 'too-deep' | 'too-many'; readonly line: number }

type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/** The first fault of a JSON text, or null. Linear in its length, constant stack. */
export function faultOfJson(text: string, maxDepth: number, maxValues = Number.POSITIVE_INFINITY): JsonFault | null {
  const closers: string[] = []
  let expect: Expect = 'value'
  let i = 0
  let values = 0
  const fault = (kind: JsonFault['fault'], at: number): JsonFault => ({ fault: kind, line: lineOf(text, at) })
  const afterValue = (): Expect => (closers.length === 0 ? 'nothing' : 'comma-or-end')

  while (i < text.length) {
    const c = text.charAt(i)
    if (c === ' ' || c === '\n' || c === '\r' || c === '\t') {
      i++
      continue
    }
    const wantsValue: boolean = expect === 'value' || expect === 'value-or-end'
    if (wantsValue && c !== ']' && ++values > maxValues) return fault('too-many', i)
    if (wantsValue && (c === '{' || c === '[')) {
      closers.push(c === '{' ? '}' : ']')
      if (closers.length > maxDepth) return fault('too-deep', i)
      expect = c === '{' ? 'key-or-end' : 'value-or-end'
      i++
    } else if (c === '}' || c === ']') {
      const mayEnd = expect === 'comma-or-end' || expect === (c === '}' ? 'key-or-end' : 'value-or-end')
      if (!mayEnd || closers.pop() !== c) return fault('syntax', i)
      expect = afterValue()
      i++
    } else if (c === ',' && expect === 'comma-or-end') {
      expect = closers.at(-1) === '}' ? 'key' : 'value'
      i++
    } else if (c === ':' && expect === 'colon') {
      expect = 'value'
      i++
    } else if (c === '"' && (wantsValue || expect === 'key' || expect === 'key-or-end')) {
      const end = endOfString(text, i)
      if (end < 0) return fault(text.indexOf('\n', i) < 0 ? 'truncated' : 'syntax', i)
      expect = wantsValue ? afterValue() : 'colon'
      i = end
    } else {
      const end = wantsValue ? endOfScalar(text, i) : -1
      if (end < 0) return fault('syntax', i)
      expect = afterValue()
      i = end
    }
  }
  return expect === 'nothing' ? null : fault('truncated', text.length)
}

/** Index after the closing quote; -1 when there is none or the string holds what it may not. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x22) return i + 1
    if (code < 0x20) return -1
    if (code === 0x5c) {
      i++
      const escaped = text.charAt(i)
      if (escaped === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(i + 1, i + 5))) i += 4
      else if (!'"\\/bfnrt'.includes(escaped) || escaped === '') return -1
    }
  }
  return -1
}

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[\s,\]}]|$)/y

function endOfScalar(text: string, start: number): number {
  scalar.lastIndex = start
  return scalar.test(text) ? scalar.lastIndex : -1
}

function lineOf(text: string, at: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++
  return line
}
