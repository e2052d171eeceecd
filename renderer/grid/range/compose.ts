// Many cell edits, each made for the same document, as one edit: as long as no two of them touch the same value. One that
// does has to wait for a next round, when its column is asked again with the document as it then is.
// Example: two years of a series that was one cell both make it a series by year, so the second waits; had it been one by
// year already, both go together.
import type { Edit, Patch } from '../../../shared/document/edit.ts'

export class Composer {
  private readonly taken: Patch[] = []
  private readonly places = new Set<string>()
  /** Places above those that are changed. */
  private readonly above = new Set<string>()
  private closed = false

  get patches(): readonly Patch[] {
    return this.taken
  }

  /** false, and nothing taken, when the edit meets one that was taken before. */
  take({ patches }: Edit): boolean {
    if (this.closed) return false
    if (patches.some(({ op }) => op !== 'set')) {
      // Items in and out of lists: alone in their round.
      if (this.taken.length > 0) return false
      this.closed = true
    }
    if (patches.some(({ place }) => this.meets(place))) return false
    for (const patch of patches) {
      this.taken.push(patch)
      this.places.add(patch.place)
      for (const outer of outerPlaces(patch.place)) {
        if (this.above.has(outer)) break
        this.above.add(outer)
      }
    }
    return true
  }

  /** Whether a change that was taken is at the place, above it or inside it. */
  meets(place: string): boolean {
    if (this.places.has(place) || this.above.has(place)) return true
    for (const outer of outerPlaces(place)) if (this.places.has(outer)) return true
    return false
  }
}

function* outerPlaces(place: string): Generator<string> {
  for (let slash = place.lastIndexOf('/'); slash > 0; slash = place.lastIndexOf('/', slash - 1))
    yield place.slice(0, slash)
}
