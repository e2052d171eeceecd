import '../noEval.ts'
import { expose } from 'comlink'
import { createAnalyst } from './analyst.ts'

expose(createAnalyst())
