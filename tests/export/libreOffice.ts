// LibreOffice as a second opinion: opens workbooks, recalculates every formula whatever the file says, and saves them.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isThere } from './programs.ts'

export const hasLibreOffice = isThere('soffice')
if (!hasLibreOffice && process.env.ONLY_OURS !== '1')
  console.log('NOT RUN: recalculation by LibreOffice, since there is no soffice here. Install libreoffice-calc.')

/** "Recalculation on File Load: Always", for this profile only. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** The workbooks as LibreOffice saves them, by name. It is started once: that is what takes the time. */
export function recalculated(folder: string, books: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const own = join(folder, 'profile')
  mkdirSync(join(own, 'user'), { recursive: true })
  writeFileSync(join(own, 'user', 'registrymodifications.xcu'), profile)
  const into = join(folder, 'recalculated')
  const files = [...books].map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`)
    writeFileSync(path, bytes)
    return path
  })
  const options = [`-env:UserInstallation=file://${own}`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML']
  execFileSync('soffice', [...options, '--outdir', into, ...files], { stdio: 'ignore', timeout: 300_000 })
  return new Map([...books.keys()].map((name) => [name, readFileSync(join(into, `${name}.xlsx`))]))
}
