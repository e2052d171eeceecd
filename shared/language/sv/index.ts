import { comparison } from './comparison.ts'
import { edits } from './edits.ts'
import { formulas } from './formulas.ts'
import { grid } from './grid.ts'
import { hosts } from './hosts.ts'
import { problems } from './problems.ts'
import { report } from './report.ts'
import { screens } from './screens.ts'
import { terms } from './terms.ts'
import { trace } from './trace.ts'
import { window } from './window.ts'

export const sv = {
  ...terms,
  ...problems,
  ...edits,
  ...formulas,
  ...trace,
  ...window,
  ...screens,
  ...comparison,
  ...report,
  ...hosts,
  ...grid,
}
