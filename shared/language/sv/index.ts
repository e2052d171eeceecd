import { analysis } from './analysis.ts'
import { columns } from './columns.ts'
import { comparison } from './comparison.ts'
import { distributions } from './distributions.ts'
import { edits } from './edits.ts'
import { electron } from './electron.ts'
import { fairness } from './fairness.ts'
import { files } from './files.ts'
import { find } from './find.ts'
import { formulaBar } from './formulaBar.ts'
import { formulas } from './formulas.ts'
import { gains } from './gains.ts'
import { game } from './game.ts'
import { gameProblems } from './gameProblems.ts'
import { governance } from './governance.ts'
import { grid } from './grid.ts'
import { holes } from './holes.ts'
import { hostProblems } from './hostProblems.ts'
import { hosts } from './hosts.ts'
import { importProblems } from './importProblems.ts'
import { imports } from './imports.ts'
import { methods } from './methods.ts'
import { papers } from './papers.ts'
import { problems } from './problems.ts'
import { report } from './report.ts'
import { reportScreen } from './reportScreen.ts'
import { review } from './review.ts'
import { screens } from './screens.ts'
import { terms } from './terms.ts'
import { trace } from './trace.ts'
import { uncertainty } from './uncertainty.ts'
import { window } from './window.ts'
import { workbook } from './workbook.ts'

export const sv = {
  ...terms,
  ...problems,
  ...gameProblems,
  ...edits,
  ...files,
  ...formulas,
  ...find,
  ...formulaBar,
  ...distributions,
  ...trace,
  ...window,
  ...workbook,
  ...screens,
  ...columns,
  ...comparison,
  ...report,
  ...papers,
  ...reportScreen,
  ...hosts,
  ...hostProblems,
  ...electron,
  ...methods,
  ...fairness,
  ...game,
  ...review,
  ...holes,
  ...analysis,
  ...governance,
  ...gains,
  ...uncertainty,
  ...imports,
  ...importProblems,
  ...grid,
}
