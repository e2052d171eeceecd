import { analysis } from './analysis.ts'
import { comparison } from './comparison.ts'
import { edits } from './edits.ts'
import { fairness } from './fairness.ts'
import { files } from './files.ts'
import { formulas } from './formulas.ts'
import { game } from './game.ts'
import { governance } from './governance.ts'
import { hosts } from './hosts.ts'
import { methods } from './methods.ts'
import { problems } from './problems.ts'
import { report } from './report.ts'
import { review } from './review.ts'
import { screens } from './screens.ts'
import { terms } from './terms.ts'
import { trace } from './trace.ts'
import { window } from './window.ts'

export const sv = {
  ...terms,
  ...problems,
  ...edits,
  ...files,
  ...formulas,
  ...trace,
  ...window,
  ...screens,
  ...comparison,
  ...report,
  ...hosts,
  ...methods,
  ...fairness,
  ...game,
  ...review,
  ...analysis,
  ...governance,
}
