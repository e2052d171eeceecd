export const electron = {
  'native.menu.file.newWindow': 'Nytt fönster',
  'native.menu.file.closeWindow': 'Stäng fönstret',
  'native.menu.window.zoom': 'Zooma fönstret',
  'native.menu.window.front': 'Lägg alla överst',
  'native.chooseAnother': 'Välj ett annat namn',
  'native.closeWindow': 'Stäng fönstret',
  'native.unresponsive': 'Fönstret svarar inte.',
  'native.unresponsive.detail':
    'Det kan vara en lång beräkning. Öppnar du igen erbjuds det som inte var sparat ur journalen.',
  'native.wait': 'Vänta',
  'native.startFailed': 'Fördela kunde inte starta.',
  'native.startFailed.detail': 'Installera om programmet. Modeller och journaler finns kvar som de är.',
  'native.noSandbox': 'Fördela startar inte utan sandlåda.',
  'native.noSandbox.detail':
    'Systemet tillåter inte att programmets fönster hålls avskilt från datorn (användarnamnrymder är avstängda). Installera Debianpaketet, som har en egen behörighet för det, eller be den som sköter datorn att tillåta dem.',
} as const
