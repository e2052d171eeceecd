// The licences of what is bundled: every package that is not for development only, with its own words.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './run.mjs'

export function licences() {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
  const words = new Map()
  for (const [path, { dev, devOptional, optional }] of Object.entries(packages)) {
    if (path === '' || dev || devOptional || optional) continue
    const { name, version, license } = JSON.parse(readFileSync(join(project, path, 'package.json'), 'utf8'))
    const text = licenceIn(join(project, path)) ?? `Licensed under ${license}.`
    // Many share the same words.
    words.set(text, [...(words.get(text) ?? []), `${name} ${version} (${license})`])
  }
  const parts = [...words].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
  return `Fördela holds these packages, each under its own licence.\n\n${parts.join(`\n${'-'.repeat(78)}\n\n`)}`
}

function licenceIn(folder) {
  if (!existsSync(folder)) return null
  const name = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|-|$)/i.test(one))
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8').trim()
}
