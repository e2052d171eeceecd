import { comparison } from './comparison.ts'
import { edits } from './edits.ts'
import { formulas } from './formulas.ts'
import { hosts } from './hosts.ts'
import { problems } from './problems.ts'
import { report } from './report.ts'
import { screens } from './screens.ts'
import { terms } from './terms.ts'
import { trace } from './trace.ts'
import { window } from './window.ts'
import { workbook } from './workbook.ts'

export const sv = {
  ...terms,
  ...problems,
  ...edits,
  ...formulas,
  ...trace,
  ...window,
  ...workbook,
  ...screens,
  ...comparison,
  ...report,
  ...hosts,
}
