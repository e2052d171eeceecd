import type { electron as sv } from '../sv/electron.ts'

export const electron: Record<keyof typeof sv, string> = {
  'native.menu.file.newWindow': 'New Window',
  'native.menu.file.closeWindow': 'Close Window',
  'native.menu.window.zoom': 'Zoom Window',
  'native.menu.window.front': 'Bring All to Front',
  'native.closeWindow': 'Close Window',
  'native.unresponsive': 'The window is not responding.',
  'native.unresponsive.detail':
    'It may be a long calculation. If you open it again, what was not saved is offered from the journal.',
  'native.wait': 'Wait',
}
