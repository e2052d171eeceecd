export const electron = {
  'native.menu.file.newWindow': 'Nytt fönster',
  'native.menu.file.closeWindow': 'Stäng fönstret',
  'native.menu.window.zoom': 'Zooma fönstret',
  'native.menu.window.front': 'Lägg alla överst',
  'native.closeWindow': 'Stäng fönstret',
  'native.unresponsive': 'Fönstret svarar inte.',
  'native.unresponsive.detail':
    'Det kan vara en lång beräkning. Öppnar du igen erbjuds det som inte var sparat ur journalen.',
  'native.wait': 'Vänta',
} as const
