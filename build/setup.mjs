// npm start, test, check, build, package, bench and torture, from a fresh clone on: Node's own modules only, in syntax an old Node parses.
import { say } from './setup/words.mjs'

const needed = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(say('nodeTooOld', { needed: needed.join('.'), found: process.versions.node }))
  process.exit(1)
}

import('./setup/tasks.mjs')
  .then(({ run }) => run(process.argv[2], process.argv.slice(3)))
  .catch((error) => {
    // A step that failed has already said why.
    if (error.name !== 'StepFailed') console.error(error)
    else if (error.message) console.error(error.message)
    process.exit(1)
  })
