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
    const own = licenceIn(join(project, path))
    const named = nameOf(license, own)
    if (named === null) throw new Error(`${name} ${version} has no licence: it may not be bundled.`)
    const text = own ?? `Licensed under ${named}.`
    // Many share the same words.
    words.set(text, [...(words.get(text) ?? []), `${name} ${version} (${named})`])
  }
  const parts = [...words].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
  return `Fördela holds these packages, each under its own licence.\n\n${parts.join(`\n${'-'.repeat(78)}\n\n`)}`
}

/** What the package calls its licence, else what its words are; null: neither is to be had. */
export function nameOf(license, words) {
  if (typeof license === 'string' && license !== '' && !/^(UNLICENSED|SEE LICEN[CS]E)/i.test(license)) return license
  // The MIT licence has one sentence that no other has, whatever its heading.
  return words?.replaceAll(/\s+/g, ' ').includes('Permission is hereby granted, free of charge, to any person')
    ? 'MIT'
    : null
}

function licenceIn(folder) {
  if (!existsSync(folder)) return null
  const name = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|-|$)/i.test(one))
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8').trim()
}
