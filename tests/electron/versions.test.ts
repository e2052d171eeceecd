import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskFileSystem } from '../../electron/fileSystem.ts'
import { alwaysKept, mostVersions, superfluous, type Version, versionsIn } from '../../electron/versions.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('versions')
const hour = 60 * 60 * 1000
const start = Date.parse('2026-11-23T10:00:00Z')
let places = 0

function versions(at: () => number = () => start) {
  return versionsIn(join(folder, String(places++)), diskFileSystem, () => new Date(at()))
}

const path = '/share/model.fordela'

describe('earlier versions', () => {
  it('are found again to the letter, newest first, the same content once', async () => {
    const kept = versions()
    for (const text of ['one', 'two', 'two', 'åäö']) await kept.keep(path, Buffer.from(text))
    const list = await kept.list(path)
    expect(await Promise.all(list.map(({ id }) => kept.text(path, id)))).toEqual(
      ['åäö', 'two', 'one'].map((value) => ({ ok: true, value })),
    )
    expect(list.map(({ bytes }) => bytes)).toEqual([6, 3, 3])
    expect(await kept.list('/share/other.fordela')).toEqual([])
  })

  it('kept at the same time by two windows are all there', async () => {
    const kept = versions()
    await Promise.all(Array.from({ length: 20 }, (_, i) => kept.keep(path, Buffer.from(String(i)))))
    expect((await kept.list(path)).map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => 20 - i))
  })

  it('a clock that is set back changes no order and costs none', async () => {
    let now = start
    const kept = versions(() => now)
    for (let i = 0; i < 30; i++) {
      now -= 24 * hour
      await kept.keep(path, Buffer.from(String(i)))
    }
    const list = await kept.list(path)
    expect(list).toHaveLength(30)
    expect(await kept.text(path, list[0]?.id ?? '')).toEqual({ ok: true, value: '29' })
  })

  it('one that is damaged, gone or no version is said to be so', async () => {
    const at = join(folder, String(places))
    const kept = versions()
    await kept.keep(path, Buffer.from('one'))
    const [version] = await kept.list(path)
    const [own] = readdirSync(at)
    for (const id of [version?.id ?? '', '../../etc/passwd', '', 'x.gz']) {
      if (id === version?.id) writeFileSync(join(at, own ?? '', id), 'damaged')
      expect(await kept.text(path, id)).toMatchObject({ ok: false, problem: { code: 'version-damaged' } })
    }
  })
})

describe('which may go', () => {
  const version = (number: number, age: number): Version => ({
    id: String(number),
    number,
    when: new Date(start - age * hour).toISOString(),
    bytes: 1,
    hash: '',
  })
  const kept = (ages: readonly number[]) => {
    const all = ages.map((age, i) => version(ages.length - i, age))
    const gone = superfluous(all, new Date(start))
    return all.filter((one) => !gone.includes(one)).map(({ when }) => (start - Date.parse(when)) / hour)
  }

  it('those older than seven days, but never the last ten', () => {
    expect(kept([1, 2, 200, 300])).toEqual([1, 2, 200, 300])
    const old = Array.from({ length: 30 }, (_, i) => 200 + i)
    expect(kept(old)).toHaveLength(alwaysKept)
    expect(kept([...Array.from({ length: 12 }, (_, i) => i), 160, 169])).toHaveLength(13)
  })

  it('beyond fifty those that lie closest, so that yesterday is not lost to a busy morning', () => {
    const morning = Array.from({ length: 200 }, (_, i) => i / 60)
    const ages = [...morning, 24, 48, 72, 150]
    const left = kept(ages)
    expect(left).toHaveLength(mostVersions)
    expect(left).toEqual(expect.arrayContaining([0, 24, 48, 72, 150]))
  })
})
