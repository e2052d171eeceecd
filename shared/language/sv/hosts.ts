export const hosts = {
  'cli.help': `fordela {version}: vem betalar, vem vinner på det, när, och vem ska driva en delad e-tjänst?

  fordela calculate FIL [--scenario NAMN]... --json    räknar och skriver alla resultat som JSON
  fordela check FIL [--json]                           visar anmärkningar; slutkod 0 inga fel, 1 fel, 2 oläslig fil
  fordela export FIL --to UT.(xlsx|html|pdf|docx|csv|json) [--scenario NAMN]... [--force]    skriver jämförelsen, eller för ett scenario dess scenarioblad; xlsx: hela arbetsboken
      [--report RAPPORT] [--department NAMN]...          eller en annan rapport: {reports}
  fordela simulate FIL [--scenario NAMN]... [--draws N] [--seed S] [--json]    räknar med dragningar av det som är osäkert: 10 000 om inget sägs
  fordela serve [FIL] [--port N]                       öppnar fönstret i webbläsaren: skriver adressen och väntar
  fordela new (blank|omsorgsdagboken|stockholm-2010|city-size) UT    skriver en exempelmodell
  fordela game FIL --method METOD [--order A,B] [--json]    delar en fil med kostnader för grupper: {methods}
  fordela --help
  fordela --version

--language sv|en väljer språk i alla kommandon. Utan --scenario tas alla scenarier med.`,
  'cli.written': 'Skrev {path}',
  'cli.check.count': '{count, plural, =0 {Inga anmärkningar.} one {1 anmärkning.} other {# anmärkningar.}}',
  'cli.serve.again': 'Adressen gäller en gång. Tryck Enter för en ny, Ctrl+C för att avsluta.',
  'cli.summary.scenario': 'Scenario',
  'cli.summary.net': 'Nettoeffekt, {unit}',
  'cli.summary.npv': 'Nuvärde, {unit}',
  'cli.summary.payback': 'Återbetalt',
  'cli.simulate.loses': 'Staden förlorar',
  'cli.simulate.nobodyLoses': 'Ingen förlorar',
  'severity.error': 'Fel',
  'severity.warning': 'Varning',
  'severity.info': 'Upplysning',
  'native.menu.file.recent': 'Senaste filer',
  'native.menu.file.noRecent': 'Inga filer än',
  'native.menu.file.quit': 'Avsluta Fördela',
  'native.menu.edit.cut': 'Klipp ut',
  'native.menu.edit.copy': 'Kopiera',
  'native.menu.edit.paste': 'Klistra in',
  'native.menu.edit.selectAll': 'Markera allt',
  'native.menu.view.zoomIn': 'Zooma in',
  'native.menu.view.zoomOut': 'Zooma ut',
  'native.menu.view.zoomReset': 'Normal storlek',
  'native.menu.view.fullScreen': 'Helskärm',
  'native.menu.app.hide': 'Göm Fördela',
  'native.menu.app.hideOthers': 'Göm övriga',
  'native.menu.app.showAll': 'Visa alla',
  'native.menu.window': 'Fönster',
  'native.menu.window.minimize': 'Minimera',
  'native.models': 'Fördela-modeller',
  'native.exports': '{extension}-filer',
  'native.crashed': 'Fönstret slutade svara och har stängts.',
  'native.crashed.detail': 'Det som inte var sparat finns i journalen och erbjuds när fönstret öppnas igen.',
  'native.reopen': 'Öppna igen',
} as const
