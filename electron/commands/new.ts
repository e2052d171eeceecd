// fordela new (blank|omsorgsdagboken|stockholm-2010|city-size) OUT
import { resolve } from 'node:path'
import { writeModel } from '../../shared/document/file.ts'
import { text } from '../../shared/language/index.ts'
import { problem } from '../../shared/problem.ts'
import { samples } from '../../shared/samples/index.ts'
import { saveModel } from '../files.ts'
import { type Command, done, readArguments, refused } from './command.ts'

export const newModel: Command = {
  name: 'new',
  async run(args) {
    const given = readArguments(args, { operands: ['SAMPLE', 'OUT'], options: [], flags: [] })
    if (!given.ok) return refused(given.problem)
    const { operands, language } = given.value
    const [name = '', out = ''] = operands
    const sample = samples.find(({ id }) => id === name)
    if (!sample) {
      const there = samples.map(({ id }) => id).join(' · ')
      return refused(problem('sample-unknown', '', { sample: name, samples: there }))
    }
    const path = resolve(out)
    const saved = await saveModel({ path, text: writeModel(sample.create()), revision: null, replace: false })
    return saved.ok ? done(`${text(language, 'cli.written', { path })}\n`) : refused(saved.problem)
  },
}
