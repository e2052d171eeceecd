import { describe, expect, it } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import { salvage } from '../../shared/document/salvage.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const care = omsorgsdagboken()
const text = writeModel(care)

describe('what can be read of a damaged file', () => {
  it('is all of a file that is whole', () => {
    expect(salvage(text)).toEqual({ ok: true, value: { document: care, lost: 0 } })
  })

  it('is what stands before the place where it was cut, wherever that is', () => {
    let salvaged = 0
    for (let length = text.length - 2; length > 0; length -= 997) {
      const cut = text.slice(0, length)
      expect(readModel(cut).ok).toBe(false)
      const left = salvage(cut)
      if (!left.ok) continue
      salvaged++
      expect(left.value.lost).toBeGreaterThan(0)
      expect(readModel(writeModel(left.value.document)).ok).toBe(true)
      calculateAll(left.value.document)
    }
    expect(salvaged).toBeGreaterThan(20)
  })

  it('is every row but those that fit no document, which are counted', () => {
    const file = JSON.parse(text)
    file.services[0].costLines[1].phase = 'nonsense'
    file.assumptions[2].name = 7
    delete file.assumptions[5].unit
    file.comments = 'none'
    const left = salvage(JSON.stringify(file))
    expect(left.ok && left.value.lost).toBe(4)
    if (!left.ok) return
    const { document } = left.value
    expect(document.assumptions).toHaveLength(care.assumptions.length - 2)
    expect(document.services[0]?.costLines).toHaveLength((care.services[0]?.costLines.length ?? 0) - 1)
    expect(document.departments).toEqual(care.departments)
  })

  it('is nothing where no part is whole, or the content is hostile or no model', () => {
    const hostile = text.replace('"departments"', '"__proto__"')
    for (const one of ['', '{', '[]', 'null', 'x', hostile, '{"formatVersion":7}'])
      expect(salvage(one).ok, one.slice(0, 20)).toBe(false)
  })
})
