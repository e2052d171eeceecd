// LibreOffice as a second opinion: opens a workbook, recalculates every formula whatever the file says, and saves it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasLibreOffice)
  console.log('NOT RUN: recalculation by LibreOffice, since there is no soffice here. Install libreoffice-calc.')

/** "Recalculation on File Load: Always", for this profile only. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** The workbook as LibreOffice saves it. */
export function recalculated(folder: string, name: string, bytes: Uint8Array): Uint8Array {
  const own = join(folder, 'profile')
  mkdirSync(join(own, 'user'), { recursive: true })
  writeFileSync(join(own, 'user', 'registrymodifications.xcu'), profile, { flag: 'w' })
  const [from, into] = [join(folder, `${name}.xlsx`), join(folder, 'recalculated')]
  writeFileSync(from, bytes)
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${own}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      into,
      from,
    ],
    { stdio: 'ignore', timeout: 300_000 },
  )
  return readFileSync(join(into, `${name}.xlsx`))
}
