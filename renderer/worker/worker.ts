import '../noEval.ts'
import { expose } from 'comlink'
import { createKeeper } from './keeper.ts'

// A message port's turn comes after messages already queued, so that a burst of edits is calculated once.
const { port1, port2 } = new MessageChannel()
let run: () => void = () => {}
port2.onmessage = () => run()

expose(
  createKeeper(
    (next) => {
      run = next
      port1.postMessage(null)
    },
    () => performance.now(),
    // Two or three frames: with few cores, painting and calculating would else share them.
    (goOn) => setTimeout(goOn, 40),
  ),
)
