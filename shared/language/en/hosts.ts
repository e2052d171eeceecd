import type { hosts as sv } from '../sv/hosts.ts'

export const hosts: Record<keyof typeof sv, string> = {
  'cli.help': `fordela {version}: who pays, who gains, when, and who should run a shared e-service?

  fordela calculate FILE [--scenario NAME]... --json    calculates, and prints every result as JSON
  fordela check FILE [--json]                           shows findings; exit 0 no errors, 1 errors, 2 unreadable file
  fordela export FILE --to OUT.(xlsx|html|pdf|docx|csv|json) [--scenario NAME]... [--force]    writes the comparison, or for one scenario its sheet; xlsx: the whole workbook
      [--report REPORT] [--department NAME]...          or another report: {reports}
  fordela simulate FILE [--scenario NAME]... [--draws N] [--seed S] [--json]    calculates over draws of what is uncertain: 10,000 if nothing is said
  fordela serve [FILE] [--port N]                       the window in your browser: prints the address and waits
  fordela new (blank|omsorgsdagboken|stockholm-2010|city-size) OUT    writes a sample model
  fordela game FILE --method METHOD [--order A,B] [--json]    divides a file of costs of groups: {methods}
  fordela --help
  fordela --version

--language sv|en chooses the language of any command. Without --scenario every scenario is included.`,
  'cli.written': 'Wrote {path}',
  'cli.check.count': '{count, plural, =0 {No findings.} one {1 finding.} other {# findings.}}',
  'cli.serve.again': 'The address works once. Press Enter for a new one, Ctrl+C to stop.',
  'cli.summary.scenario': 'Scenario',
  'cli.summary.net': 'Net effect, {unit}',
  'cli.summary.npv': 'Present value, {unit}',
  'cli.summary.payback': 'Paid back',
  'cli.simulate.loses': 'City loses',
  'cli.simulate.nobodyLoses': 'Nobody loses',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Note',
  'native.menu.file.recent': 'Recent files',
  'native.menu.file.noRecent': 'No files yet',
  'native.menu.file.quit': 'Quit Fördela',
  'native.menu.edit.cut': 'Cut',
  'native.menu.edit.copy': 'Copy',
  'native.menu.edit.paste': 'Paste',
  'native.menu.edit.selectAll': 'Select all',
  'native.menu.view.zoomIn': 'Zoom in',
  'native.menu.view.zoomOut': 'Zoom out',
  'native.menu.view.zoomReset': 'Actual size',
  'native.menu.view.fullScreen': 'Full screen',
  'native.menu.app.hide': 'Hide Fördela',
  'native.menu.app.hideOthers': 'Hide others',
  'native.menu.app.showAll': 'Show all',
  'native.menu.window': 'Window',
  'native.menu.window.minimize': 'Minimise',
  'native.models': 'Fördela models',
  'native.exports': '{extension} files',
  'native.crashed': 'The window stopped responding and has been closed.',
  'native.crashed.detail': 'What was not saved is in the journal, and is offered when the window opens again.',
  'native.reopen': 'Open again',
}
