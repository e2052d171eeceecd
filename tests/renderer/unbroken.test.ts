import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Unbroken } from '../../renderer/ui/Unbroken.tsx'

const shown = (text: string) => renderToStaticMarkup(createElement(Unbroken, { text }))

test('e-tjänst stands on one line, with the characters it is searched by', () => {
  const text = 'Välj en e-tjänst, eller E-tjänsten ”Skola-e-hälsa”; se-tjänst är ett annat ord.'
  expect(
    shown(text)
      .match(/<span class="unbroken">[^<]+/g)
      ?.map((one) => one.replace(/.*>/, '')),
  ).toEqual(['e-tjänst', 'E-tjänsten', 'e-hälsa'])
  expect(shown(text).replace(/<[^>]+>/g, '')).toBe(text)
  expect(shown('')).toBe('')
})
