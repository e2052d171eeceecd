// First import of the window and of the workers. The content security policy reports every attempt to make code of text,
// also one whose failure is expected: zod tries `new Function` when the first schema is made, unless told not to, and
// @stdlib, which only workers have, asks by `eval` whether there are generators, unless that fails at once.
import { z } from 'zod'

z.config({ jitless: true })
if (typeof document === 'undefined')
  globalThis.eval = () => {
    throw new EvalError('no code is made of text here')
  }
