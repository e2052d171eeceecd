import type { electron as sv } from '../sv/electron.ts'

export const electron: Record<keyof typeof sv, string> = {
  'native.menu.file.newWindow': 'New Window',
  'native.menu.file.closeWindow': 'Close Window',
  'native.menu.window.zoom': 'Zoom Window',
  'native.menu.window.front': 'Bring All to Front',
  'native.chooseAnother': 'Choose another name',
  'native.closeWindow': 'Close Window',
  'native.unresponsive': 'The window is not responding.',
  'native.unresponsive.detail':
    'It may be a long calculation. If you open it again, what was not saved is offered from the journal.',
  'native.wait': 'Wait',
  'native.startFailed': 'Fördela could not start.',
  'native.startFailed.detail': 'Install the program again. Models and journals are left as they are.',
  'native.noSandbox': 'Fördela does not start without its sandbox.',
  'native.noSandbox.detail':
    'The system does not allow the window to be kept apart from the computer (user namespaces are turned off). Install the Debian package, which has a permission of its own for it, or ask whoever runs the computer to allow them.',
}
