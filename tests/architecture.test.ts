// The shape of the house: which folder may know which, and what must not be found where. A failure names the line.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { isMessageKey, type Language, messages } from '../shared/language/index.ts'

const project = fileURLToPath(new URL('..', import.meta.url))

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

interface Import {
  readonly from: string
  readonly at: number
  /** Gone when the program runs. */
  readonly onlyTypes: boolean
}

interface Source {
  /** From the project, with `/`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
  readonly program: Node
}

function sourcesOf(folder: string): Source[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.mts'))
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map(parsed)
}

function parsed(path: string): Source {
  const text = readFileSync(join(project, path), 'utf8')
  const { module, program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const named: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    at: moduleRequest.start,
    onlyTypes: entries.length > 0 && entries.every(({ isType }) => isType),
  }))
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) named.push({ from: moduleRequest.value, at: moduleRequest.start, onlyTypes: isType })
  }
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    from: text.slice(start + 1, end - 1),
    at: start,
    onlyTypes: false,
  }))
  // Workers: new URL('./worker.ts', import.meta.url)
  const workers = [...text.matchAll(/new URL\('([^']+\.tsx?)', import\.meta\.url\)/g)].map((match) => ({
    from: match[1] ?? '',
    at: match.index,
    onlyTypes: false,
  }))
  return { path, text, imports: [...named, ...dynamic, ...workers], program: program as unknown as Node }
}

function place({ path, text }: Source, at: number): string {
  return `${path}:${text.slice(0, at).split('\n').length}`
}

/** The file an import leads to, from the project; null for a package. */
function target(source: Source, from: string): string | null {
  return from.startsWith('.') ? join(dirname(source.path), from).split(sep).join('/') : null
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit)
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node && typeof node.type === 'string') visit(node as Node)
    for (const value of Object.values(node)) if (typeof value === 'object') walk(value, visit)
  }
}

const shared = sourcesOf('shared')
const electron = sourcesOf('electron')
const renderer = sourcesOf('renderer')
const product = [...shared, ...electron, ...renderer]

/** Imports that a rule forbids, as places. */
function offences(sources: readonly Source[], forbidden: (to: string | null, from: string, source: Source) => boolean) {
  return sources.flatMap((source) =>
    source.imports
      .filter(({ from }) => forbidden(target(source, from), from, source))
      .map(({ from, at }) => `${place(source, at)} imports ${from}`),
  )
}

describe('arrows', () => {
  it('renderer → shared ← electron', () => {
    const from = (folder: string) => (to: string | null) =>
      to !== null && !to.startsWith(folder) && !to.startsWith('shared/')
    expect(offences(renderer, from('renderer/'))).toEqual([])
    expect(offences(electron, (to, name) => from('electron/')(to) && name !== '../package.json')).toEqual([])
    expect(offences(shared, (to) => to !== null && !to.startsWith('shared/'))).toEqual([])
  })

  // Lowest first: a part imports parts above it in this list, and itself, never one below.
  const layers = [
    ['problem', 'cell', 'money', 'numbers'],
    ['language'],
    ['formula'],
    ['game'],
    ['allocation'],
    ['document'],
    ['calculation'],
    ['analysis'],
    ['uncertainty'],
    ['charts'],
    ['report'],
    ['export', 'import'],
  ]
  /** Beside the layers: what these may import is all they may know of the rest. */
  const beside: Readonly<Record<string, readonly string[]>> = {
    host: [],
    samples: ['problem', 'cell', 'money', 'numbers', 'language', 'document', 'allocation'],
  }
  const partOf = (path: string) => path.split('/')[1]?.replace(/\.ts$/, '') ?? ''
  const layerOf = (part: string) => layers.findIndex((layer) => layer.includes(part))

  it('every part of shared has its layer', () => {
    const parts = new Set(shared.map(({ path }) => partOf(path)))
    expect([...parts].filter((part) => layerOf(part) < 0 && !(part in beside))).toEqual([])
  })

  it('inside shared, downwards', () => {
    const upwards = offences(shared, (to, _, { path }) => {
      if (to === null) return false
      const [own, other] = [partOf(path), partOf(to)]
      if (own === other) return false
      const allowed = beside[own]
      if (allowed) return !allowed.includes(other)
      return other in beside || layerOf(other) > layerOf(own)
    })
    expect(upwards).toEqual([])
  })

  it('no cycles', () => {
    const known = new Map(product.map((source) => [source.path, source]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      const source = known.get(path)
      if (done.has(path) || !source) return
      done.add(path)
      for (const { from, onlyTypes } of source.imports)
        if (!onlyTypes) visit(target(source, from) ?? '', [...trail, path])
    }
    for (const path of known.keys()) visit(path, [])
    expect(cycles).toEqual([])
  })
})

describe('packages', () => {
  it('shared knows no React, Electron, Node or grid', () => {
    const foreign = /^(node:|react|electron|ag-grid|@fluentui|zustand|comlink|cmdk)/
    expect(offences(shared, (to, from) => to === null && foreign.test(from))).toEqual([])
  })

  it('electron is imported by the files that are the desktop app, Node by none of the renderer', () => {
    const desktop = /^electron\/(main|preload|window|nativeDialogs|appWindows|menu|print|lockdown)\.ts$/
    expect(offences(product, (_, from, { path }) => from === 'electron' && !desktop.test(path))).toEqual([])
    expect(offences(renderer, (_, from) => from.startsWith('node:'))).toEqual([])
    expect(offences(electron, (_, from) => /^(react|ag-grid|@fluentui)/.test(from))).toEqual([])
  })

  it('the grid package is known to renderer/grid only', () => {
    const elsewhere = offences(
      product,
      (_, from, { path }) => /^ag-grid/.test(from) && !path.startsWith('renderer/grid/'),
    )
    expect(elsewhere).toEqual([])
  })
})

describe('what must not be found', () => {
  it('a clock or chance in shared', () => {
    const found = shared.flatMap((source) => {
      const places: string[] = []
      walk(source.program, (node) => {
        const words = source.text.slice(node.start, node.start + 40)
        const isCall = node.type === 'NewExpression' || node.type === 'CallExpression'
        const clock = isCall && /^(new Date\(\)|Date\.now\(|Date\(|Math\.random\(|performance\.|crypto\.)/.test(words)
        if (clock) places.push(place(source, node.start))
      })
      return places
    })
    expect(found).toEqual([])
  })

  it('Swedish words outside shared/language and the samples', () => {
    // What may be typed in Swedish: functions, units, numbers.
    const allowed = /^shared\/(language\/|samples\/|formula\/(input|words|unit)\.ts$|numbers\.ts$)/
    const found = product
      .filter(({ path }) => !allowed.test(path))
      .flatMap((source) => {
        const places: string[] = []
        walk(source.program, (node) => {
          const text = textOf(node).replaceAll('Fördela', '')
          if (/[åäöÅÄÖ]/.test(text)) places.push(`${place(source, node.start)} ${text.trim().slice(0, 60)}`)
        })
        return places
      })
    expect(found).toEqual([])
  })

  it('a column of a table without a head', () => {
    const places = renderer.flatMap((source) =>
      [...source.text.matchAll(/\bheader: ''/g)].map(({ index }) => place(source, index)),
    )
    expect(places).toEqual([])
  })

  it('a file over 400 lines', () => {
    const long = [...product, ...sourcesOf('build')].filter(({ text }) => text.split('\n').length > 401)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('a file of shared that does not begin by saying what it does', () => {
    const silent = shared.filter(({ path, text }) => !text.startsWith('//') && !path.startsWith('shared/language/'))
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

/** What a node says in words; '' for code. A property's name is code. */
function textOf(node: Node): string {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'JSXText' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateElement') return ''
  return (node.value as { readonly cooked: string | null }).cooked ?? ''
}

describe('words', () => {
  it('every problem that can be given is worded, with a remedy, in both languages', () => {
    const languages: readonly Language[] = ['sv', 'en']
    const codes = product.flatMap((source) =>
      [...source.text.matchAll(/\bproblem\(\s*'([a-z0-9-]+)'/g)].map((match) => ({
        code: match[1],
        where: place(source, match.index),
      })),
    )
    expect(codes.length).toBeGreaterThan(50)
    const missing = codes.filter(({ code }) =>
      [`problem.${code}`, `problem.${code}.remedy`].some(
        (key) => !isMessageKey(key) || languages.some((language) => !messages[language][key]),
      ),
    )
    expect(missing).toEqual([])
  })

  it('no message has two homes', () => {
    const keys = shared
      .filter(({ path }) => path.startsWith('shared/language/sv/') && !path.endsWith('index.ts'))
      .flatMap(({ text }) => [...text.matchAll(/^ {2}'?([\w.-]+)'?:/gm)].map((match) => match[1]))
    expect(keys.length).toBeGreaterThan(100)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })
})
