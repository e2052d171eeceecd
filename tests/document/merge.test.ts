import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { wordChange } from '../../shared/document/changeWords.ts'
import { changesBetween, patchesBetween } from '../../shared/document/diff.ts'
import { applyEdit, moveItem, removeItem, setSeriesCell, setValue } from '../../shared/document/edit.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import { mergeDocuments } from '../../shared/document/merge.ts'
import type { Model } from '../../shared/document/schema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { documents } from '../calculation/generatedDocument.ts'
import { dice, editsFrom } from '../calculation/generatedEdit.ts'

const care = omsorgsdagboken()
const volume = 'assumptions/hemtjanst_staden/value'
const numRuns = Number(process.env.CASES ?? 300)
const careWith = (
  ...edits: readonly { readonly patches: readonly never[] | Parameters<typeof applyEdit>[1]['patches'] }[]
) => edits.reduce((document: Model, edit) => applyEdit(document, edit), care)

function edited(document: Model, throws: Parameters<typeof editsFrom>[1]): Model {
  return editsFrom(document, throws).at(-1)?.after ?? document
}

/** As a file gives it back: a field that is undefined is not there. */
function filed(document: Model): Model {
  const read = readModel(writeModel(document))
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.document
}

const throws = fc.array(dice, { maxLength: 8 })

describe('what differs', () => {
  it('is nothing between a document and itself, as it is or from its file', () => {
    expect(changesBetween(care, care)).toEqual([])
    expect(changesBetween(care, filed(care))).toEqual([])
  })

  it('is said in words, by place', () => {
    const changed = careWith(
      setSeriesCell(care, volume, null, 20_000, ''),
      setValue('settings/discountRate', 0.03, ''),
      removeItem(`operatingModels/${care.operatingModels.at(-1)?.id}`, ''),
    )
    const words = changesBetween(care, changed).map((change) => wordChange(change, care, changed, 'sv').sentence)
    expect(words).toContain('Antaganden › Användare av hemtjänst i staden › Värde: 14\u00a0132 → 20\u00a0000')
    expect(words.some((sentence) => /Kalkylränta: .*% → 3\u00a0%$/.test(sentence))).toBe(true)
    expect(words).toHaveLength(changesBetween(care, changed).length)
  })

  it('a row that was moved is moved, not removed and added', () => {
    const [first] = care.assumptions
    const moved = careWith(moveItem(`assumptions/${first?.id}`, null, ''))
    expect(changesBetween(care, moved)).toEqual([{ kind: 'moved', place: `assumptions/${first?.id}` }])
  })

  test('patches between two documents give the second, to the letter', () => {
    fc.assert(
      fc.property(documents(), throws, throws, (document, one, other) => {
        const [a, b] = [filed(edited(document, one)), filed(edited(document, other))]
        expect(writeModel(applyEdit(a, { patches: patchesBetween(a, b) }))).toBe(writeModel(b))
        expect(changesBetween(a, b).length === 0).toBe(
          writeModel({ ...a, history: [] }) === writeModel({ ...b, history: [] }),
        )
      }),
      { numRuns },
    )
  })
})

describe('two people have changed one document', () => {
  it('what only one of them changed is taken, without asking', () => {
    const mine = careWith(setSeriesCell(care, volume, null, 20_000, ''))
    const theirs = careWith(setValue('settings/title', 'Ny titel', ''))
    const merged = mergeDocuments(care, mine, theirs)
    expect(merged?.conflicts).toEqual([])
    expect(merged).toMatchObject({ onlyMine: 1, onlyTheirs: 1 })
    expect(merged?.document.settings.title).toBe('Ny titel')
    expect(merged?.document.assumptions.find(({ id }) => id === 'hemtjanst_staden')?.value).toBe(20_000)
  })

  it('a cell that both changed differently is a conflict, and the choice holds', () => {
    const mine = careWith(setSeriesCell(care, volume, null, 20_000, ''))
    const theirs = careWith(setSeriesCell(care, volume, null, 30_000, ''))
    const conflict = { place: volume, base: 14_132, mine: 20_000, theirs: 30_000 }
    for (const [side, value] of [
      ['mine', 20_000],
      ['theirs', 30_000],
    ] as const) {
      const merged = mergeDocuments(care, mine, theirs, () => side)
      expect(merged?.conflicts).toEqual([conflict])
      expect(merged?.document.assumptions.find(({ id }) => id === 'hemtjanst_staden')?.value).toBe(value)
    }
  })

  it('one value for all years here and a value per year in the file are merged year by year', () => {
    const everyYear = careWith(setSeriesCell(care, volume, null, 20_000, ''))
    const { firstYear, lastYear } = care.settings
    const perYear = Object.fromEntries(
      Array.from({ length: lastYear - firstYear + 1 }, (_, i) => [String(firstYear + i), 14_132]),
    )
    const oneYear = careWith({ patches: [{ op: 'set', place: volume, value: { ...perYear, 2012: 30_000 } }] })
    const volumeOf = (merged: ReturnType<typeof mergeDocuments>) =>
      merged?.document.assumptions.find(({ id }) => id === 'hemtjanst_staden')?.value
    const conflict = { place: `${volume}/2012`, base: 14_132, mine: 20_000, theirs: 30_000 }
    const mine = mergeDocuments(care, everyYear, oneYear)
    expect(mine?.conflicts).toEqual([conflict])
    expect(volumeOf(mine)).toBe(20_000)
    const theirs = mergeDocuments(care, everyYear, oneYear, () => 'theirs')
    expect(volumeOf(theirs)).toEqual({
      ...Object.fromEntries(Object.keys(perYear).map((year) => [year, 20_000])),
      2012: 30_000,
    })
    // Given in another form only, it is no change against what the other side did.
    const reformed = careWith({ patches: [{ op: 'set', place: volume, value: perYear }] })
    const merged = mergeDocuments(care, reformed, everyYear)
    expect(merged?.conflicts).toEqual([])
    expect(volumeOf(merged)).toBe(20_000)
  })

  it('a row that one removed and the other changed is a conflict', () => {
    const mine = careWith(removeItem('assumptions/hemtjanst_staden', ''))
    const theirs = careWith(setSeriesCell(care, volume, null, 30_000, ''))
    const merged = mergeDocuments(care, mine, theirs, () => 'theirs')
    expect(merged?.conflicts.map(({ place, mine }) => [place, mine])).toEqual([
      ['assumptions/hemtjanst_staden', undefined],
    ])
    expect(merged?.document.assumptions.some(({ id }) => id === 'hemtjanst_staden')).toBe(true)
  })

  it('both histories are kept, in order of time', () => {
    const told = (what: string, when: string) => ({ ...care, history: [...care.history, { what, when, by: '' }] })
    const merged = mergeDocuments(care, told('b', '2026-02-01'), told('a', '2026-01-01'))
    expect(merged?.document.history.slice(care.history.length).map(({ what }) => what)).toEqual(['a', 'b'])
    expect(merged?.conflicts).toEqual([])
  })

  test('merging with what nobody changed gives the other side; the same change twice is one', () => {
    fc.assert(
      fc.property(documents(), throws, (document, one) => {
        const [base, changed] = [filed(document), filed(edited(document, one))]
        for (const [mine, theirs] of [
          [base, changed],
          [changed, base],
          [changed, changed],
        ] as const) {
          const merged = mergeDocuments(base, mine, theirs)
          expect(merged?.conflicts).toEqual([])
          expect(merged && writeModel(merged.document)).toBe(writeModel(changed))
        }
      }),
      { numRuns },
    )
  })

  test('choosing one side everywhere keeps every change of that side', () => {
    fc.assert(
      fc.property(documents(), throws, throws, (document, one, other) => {
        const base = filed(document)
        const [mine, theirs] = [filed(edited(base, one)), filed(edited(base, other))]
        const merged = mergeDocuments(base, mine, theirs, () => 'mine')
        if (!merged) return
        const kept = new Map(changesBetween(mine, merged.document).map((change) => [change.place, change]))
        for (const change of changesBetween(base, mine)) {
          if (change.kind !== 'changed') continue
          expect(kept.has(change.place), change.place).toBe(false)
        }
      }),
      { numRuns },
    )
  })
})
