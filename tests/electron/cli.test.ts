import { type ChildProcess, spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { beforeAll, describe, expect, it } from 'vitest'
import { measures } from '../../shared/calculation/results.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import type { Model } from '../../shared/document/schema.ts'
import { readXlsxFile } from '../../shared/export/xlsx.ts'
import { samples } from '../../shared/samples/index.ts'
import { bundle } from './bundle.ts'
import { temporaryFolder } from './folder.ts'

// The built file, through a symbolic link, in a folder without node_modules, as a person would have it installed.
const folder = temporaryFolder('cli')
const command = join(folder, 'bin', 'fordela')
const model = join(folder, 'a.fordela')

beforeAll(async () => {
  await bundle('cli', join(folder, 'lib'))
  mkdirSync(join(folder, 'bin'))
  symlinkSync(join(folder, 'lib', 'cli.js'), command)
  const { code } = await fordela('new', 'omsorgsdagboken', model)
  expect(code).toBe(0)
}, 180_000)

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function started(args: readonly string[]): ChildProcess {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_STATE_HOME: join(folder, 'state'),
  }
  return spawn(process.execPath, [command, ...args], { cwd: folder, env })
}

function fordela(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = started(args)
    let [out, err] = ['', '']
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      out += part
    })
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      err += part
    })
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

/** What a refusal looks like: nothing on standard output, one line on standard error, no stack. */
async function refusal(...args: string[]): Promise<string> {
  const { code, out, err } = await fordela(...args)
  expect({ code, out }, args.join(' ')).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^fordela: [^\n]+\n$/)
  expect(err).not.toMatch(/\bat .*:\d+:\d+|undefined|NaN|\{/)
  return err
}

interface FiguresJson extends Record<string, unknown> {
  readonly id: string
  readonly name: string
}
interface ResultsJson {
  readonly years: number[]
  readonly scenarios: {
    id: string
    name: string
    city: FiguresJson
    departments: FiguresJson[]
    services: FiguresJson[]
  }[]
  readonly problems: Record<string, unknown>[]
}

async function results(...args: string[]): Promise<ResultsJson> {
  const { code, out, err } = await fordela('calculate', ...args, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as ResultsJson
}

describe('calculate --json', () => {
  it('prints every scenario with figures by year and of the period', async () => {
    const { years, scenarios, problems } = await results(model)
    expect(years).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016])
    expect(problems).toEqual([])
    expect(scenarios.map(({ name }) => name)).toEqual([
      'A Central drift hos SLK IT',
      'B Serviceförvaltningen',
      'C Ansvarig hemmaförvaltning',
      'D Var och en för sig',
      'Enligt ansökan',
      'A, delat lika',
      'A, efter befolkning',
      'A, efter nytta',
    ])
    const period = ['npv', 'benefitCostRatio', 'paybackYear']
    for (const { city, departments, services } of scenarios) {
      expect(departments.map(({ id }) => id)).toContain('central')
      expect(Object.keys(city)).toEqual([...measures, ...period])
      for (const one of [...departments, ...services])
        expect(Object.keys(one)).toEqual(['id', 'name', ...measures, ...period])
      for (const figures of [city, ...departments, ...services])
        for (const measure of measures) expect(figures[measure], measure).toHaveLength(7)
    }
  })

  it('gives kronor with öre as decimals', async () => {
    const { scenarios } = await results(model, '--scenario', 'A, delat lika')
    const älvsjö = scenarios.flatMap(({ departments }) => departments).find(({ name }) => name === 'Älvsjö')
    const kronor = [0, 96_428.57, 150_000, 150_000, 150_000, 150_000, 150_000]
    expect(älvsjö?.charged).toEqual(kronor.map((value) => expect.closeTo(value, 0)))
    expect(älvsjö?.net).toHaveProperty('6', expect.closeTo(-78_000, -3))
  })

  it('takes scenarios by name or by id, in the order of the model', async () => {
    const all = await results(model)
    const [first, second] = all.scenarios
    if (!first || !second) throw new Error('no scenarios')
    const chosen = await results(model, '--scenario', second.name, '--scenario', first.id)
    expect(chosen.scenarios).toEqual([first, second])
  })

  it('an unknown scenario: says which there are', async () => {
    const err = await refusal('calculate', model, '--scenario', 'E', '--json')
    expect(err).toContain('Scenariot E finns inte')
    expect(err).toContain('A Central drift hos SLK IT · B Serviceförvaltningen')
  })

  it('what cannot be calculated is null, with a problem in words, and exit 0', async () => {
    const read = readModel(readFileSync(model, 'utf8'))
    if (!read.ok) throw new Error(read.problem.code)
    const { document } = read.value
    const [service] = document.services
    if (!service) throw new Error('no service')
    const costLines = service.costLines.map((line, i) => (i === 0 ? { ...line, amount: '= 1 / 0' } : line))
    const broken = join(folder, 'broken.fordela')
    writeFileSync(broken, writeModel({ ...document, services: [{ ...service, costLines }] }))
    const { scenarios, problems } = await results(broken)
    expect(scenarios[0]?.city).toMatchObject({ incurred: expect.arrayContaining([null]), npv: null })
    expect(scenarios[0]?.city.grossBenefit).toHaveProperty('6', expect.closeTo(7_235_000, -4))
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) {
      expect(problem).toMatchObject({
        code: expect.any(String),
        severity: expect.any(String),
        where: expect.any(String),
      })
      expect(problem.message).toMatch(/\S/)
      expect(problem.remedy).toMatch(/\S/)
    }
    expect((await fordela('check', broken)).code).toBe(1)
  })

  it('without --json prints a table to read', async () => {
    const { code, out } = await fordela('calculate', model)
    expect(code).toBe(0)
    expect(out).toMatch(/A Central drift hos SLK IT +−8\u00a0338 +−8\u00a0681 +–\n/)
  })

  it('gives a large output whole through a pipe, and ends quietly when the reader leaves', async () => {
    const { out } = await fordela('calculate', model, '--json')
    expect(out.length).toBeGreaterThan(130_000)
    expect(out.endsWith('}\n')).toBe(true)
    const child = started(['calculate', model, '--json'])
    let err = ''
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      err += part
    })
    child.stdout?.once('data', () => child.stdout?.destroy())
    await new Promise((resolve) => child.on('close', resolve))
    expect(err).toBe('')
  })
})

describe('check', () => {
  it('exits 0 without errors, 2 for what it cannot read', async () => {
    const { code, out, err } = await fordela('check', model)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Varning: Scenarier › A Central drift hos SLK IT › Besparingskrav: .* 6\s242\s970 kr\./m)
    expect(out).toMatch(/^Beaktad: Tjänster › Omsorgsdagboken › Kostnadsrader: .* \(Exemplet räknar inte /m)
    expect(out).toMatch(/\n3 anmärkningar\.\n$/)
    const { problems, considered } = JSON.parse((await fordela('check', model, '--json')).out)
    expect(problems.map((one: { severity: string }) => one.severity)).toEqual(['warning', 'warning', 'warning'])
    expect(considered).toHaveLength(1)
    writeFileSync(join(folder, 'cut.fordela'), readFileSync(model, 'utf8').slice(0, 5000))
    writeFileSync(join(folder, 'hostile.fordela'), '{"formatVersion":1,"__proto__":{"x":1}}')
    writeFileSync(join(folder, 'deep.fordela'), '['.repeat(100_000))
    const unreadable = ['cut.fordela', 'hostile.fordela', 'deep.fordela', 'missing.fordela', '']
    await Promise.all(unreadable.map((name) => refusal('check', join(folder, name))))
  })
})

describe('check and what is wrong', () => {
  it('exits 1 for an adoption above 100 %, and says where', async () => {
    const wrong = join(folder, 'wrong.fordela')
    const read = JSON.parse(readFileSync(model, 'utf8')) as Model
    for (const one of read.assumptions) if (one.symbol === 'anslutningsgrad') one.value = 1.2
    writeFileSync(wrong, JSON.stringify(read))
    const { code, out } = await fordela('check', wrong, '--language', 'en')
    expect(code).toBe(1)
    expect(out).toMatch(/^Error: Assumptions › Anslutningsgrad › Value: .*120% in 2010, outside 0–100 %/m)
  })
})

describe('export', () => {
  it('writes JSON of the chosen scenarios', async () => {
    const to = join(folder, 'out.json')
    const { code, out } = await fordela('export', model, '--to', to, '--scenario', 'A, delat lika')
    expect({ code, out }).toEqual({ code: 0, out: `Skrev ${to}\n` })
    const written = JSON.parse(readFileSync(to, 'utf8')) as ResultsJson
    expect(written.scenarios.map(({ name }) => name)).toEqual(['A, delat lika'])
  })

  it('writes the comparison as a page and as a table, in either language', async () => {
    const [page, table] = [join(folder, 'out.html'), join(folder, 'out.csv')]
    expect((await fordela('export', model, '--to', page, '--language', 'en')).code).toBe(0)
    expect(readFileSync(page, 'utf8')).toContain('<html lang="en">')
    expect((await fordela('export', model, '--to', table)).code).toBe(0)
    expect(readFileSync(table, 'utf8')).toMatch(/^\ufeff/)
    expect(readFileSync(table, 'utf8')).toContain('Älvsjö')
  })

  it('writes the sheet of a scenario that is named alone, and the comparison of several', async () => {
    const sheet = join(folder, 'blad.html')
    expect((await fordela('export', model, '--to', sheet, '--scenario', 'A, delat lika')).code).toBe(0)
    const page = readFileSync(sheet, 'utf8')
    expect(page).toContain('A, delat lika')
    expect(page).not.toContain('D Var och en för sig')
    expect(page).toMatch(/<dt>Upprättad<\/dt><dd>\d{4}-\d\d-\d\d/)
    const two = ['--scenario', 'A, delat lika', '--scenario', 'D Var och en för sig']
    expect((await fordela('export', model, '--to', sheet, '--force', ...two)).code).toBe(0)
    expect(readFileSync(sheet, 'utf8')).toContain('D Var och en för sig')
  })

  it('writes a workbook of all scenarios, or of those named, in either language', async () => {
    const to = join(folder, 'out.xlsx')
    expect((await fordela('export', model, '--to', to)).code).toBe(0)
    const sheets = (await readXlsxFile(readFileSync(to))).map(({ name }) => name)
    expect(sheets).toContain('Förvaltningar och nycklar')
    expect(sheets).toContain('A, delat lika')
    expect(sheets).toContain('D Var och en för sig')
    const one = ['--scenario', 'A, delat lika', '--language', 'en', '--force']
    expect((await fordela('export', model, '--to', to, ...one)).code).toBe(0)
    const fewer = (await readXlsxFile(readFileSync(to))).map(({ name }) => name)
    expect(fewer).toContain('Departments and keys')
    expect(fewer).not.toContain('D Var och en för sig')
  })

  it('a workbook that cannot be written leaves what was there, and nothing beside it', async () => {
    const inside = join(folder, 'kept.xlsx')
    mkdirSync(inside)
    writeFileSync(join(inside, 'x'), 'x')
    await refusal('export', model, '--to', inside)
    await refusal('export', model, '--to', join(folder, 'nowhere', 'out.xlsx'))
    await refusal('export', model, '--to', '/proc/out.xlsx')
    expect(readFileSync(join(inside, 'x'), 'utf8')).toBe('x')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('writes over a file only with --force, and never over what a link leads to by another ending', async () => {
    const [to, link] = [join(folder, 'finns.csv'), join(folder, 'länk.csv')]
    writeFileSync(to, 'kept')
    expect(await refusal('export', model, '--to', to)).toContain('--force')
    expect(readFileSync(to, 'utf8')).toBe('kept')
    expect((await fordela('export', model, '--to', to, '--force')).code).toBe(0)
    expect(readFileSync(to, 'utf8')).toContain('Älvsjö')
    const copy = join(folder, 'länkad.fordela')
    copyFileSync(model, copy)
    symlinkSync(copy, link)
    await refusal('export', model, '--to', link, '--force')
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(model, 'utf8'))
    const table = join(folder, 'tabell.csv')
    symlinkSync(to, table)
    expect((await fordela('export', model, '--to', table, '--force')).code).toBe(0)
    expect(lstatSync(table).isSymbolicLink()).toBe(true)
  })

  it('a format that is not there: says so and writes nothing', async () => {
    for (const name of ['out.exe', 'out', 'out.fordela', 'out.constructor']) {
      expect(await refusal('export', model, '--to', join(folder, name))).toContain('.json')
      expect(existsSync(join(folder, name))).toBe(false)
    }
    await refusal('export', model)
    await refusal('export', model, '--to', join(folder, 'nowhere', 'out.json'))
  })
})

describe('new', () => {
  it.each(samples.map(({ id }) => id))('%s is written, reads back and has no errors', async (id) => {
    const out = join(folder, `${id}.new.fordela`)
    expect((await fordela('new', id, out)).code).toBe(0)
    expect(readModel(readFileSync(out, 'utf8')).ok).toBe(true)
    expect((await fordela('check', out)).code).toBe(0)
  })

  it('does not overwrite, and knows its samples', async () => {
    const before = readFileSync(model, 'utf8')
    expect(await refusal('new', 'blank', model)).toContain('finns redan')
    expect(readFileSync(model, 'utf8')).toBe(before)
    expect(await refusal('new', 'nothing', join(folder, 'x.fordela'))).toContain('omsorgsdagboken')
  })
})

describe('serve', () => {
  it('prints an address that answers, opens nothing, and stops on a signal', async () => {
    mkdirSync(join(folder, 'lib', 'renderer'), { recursive: true })
    writeFileSync(join(folder, 'lib', 'renderer', 'index.html'), '<title>Fördela</title>')
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const child = started(['serve', model, '--port', '0'])
      const { stdout } = child
      if (!stdout) throw new Error('no output')
      const address = await new Promise<string>((resolve) => createInterface({ input: stdout }).once('line', resolve))
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#[\w-]{22}$/)
      expect(await (await fetch(address)).text()).toContain('Fördela')
      const { port } = new URL(address)
      expect(await refusal('serve', '--port', port)).toContain(`Port ${port} är upptagen`)
      child.kill(signal)
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    }
  })

  it('refuses a port that is none, and a file that is not there', async () => {
    await Promise.all(['x', '70000', '-1', '1.5', ''].map((port) => refusal('serve', `--port=${port}`)))
    await refusal('serve', join(folder, 'missing.fordela'))
  })
})

describe('the command line itself', () => {
  it('tells its version and its commands, in both languages', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(await fordela('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
    const help = await fordela('--help')
    expect(help).toMatchObject({ code: 0, err: '' })
    for (const name of ['calculate', 'check', 'export', 'serve', 'new']) expect(help.out).toContain(`fordela ${name}`)
    expect((await fordela()).out).toBe(help.out)
    expect((await fordela('check', '--help')).out).toBe(help.out)
    expect((await fordela('--help', '--language', 'en')).out).toContain('who pays')
  })

  it('refuses what it does not know in one line', async () => {
    expect(await refusal('predict', model)).toContain('predict')
    expect(await refusal('calculate', '--language', 'en', join(folder, 'missing.fordela'))).toContain(
      'There is no file',
    )
    const wrong = [
      ['constructor'],
      ['calculate'],
      ['calculate', model, 'extra'],
      ['calculate', model, '--nothing'],
      ['calculate', model, '--json=yes'],
      ['calculate', model, '--scenario'],
      ['calculate', model, '--scenario', '--json'],
      ['calculate', model, '--language', 'fi'],
    ]
    await Promise.all(wrong.map((args) => refusal(...args)))
  })
})
