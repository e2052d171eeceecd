// The native menu. Its own items are commands of the window, sent by id; the rest is what the system does itself.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { type Language, type MessageKey, text } from '../shared/language/index.ts'
import type { RecentFile } from './remembered.ts'

export interface MenuOptions {
  readonly language: Language
  readonly recent: readonly RecentFile[]
  readonly platform: NodeJS.Platform
  command(id: string): void
  open(path: string): void
  newWindow(): void
}

export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)))
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { language, recent, platform, command, open, newWindow } = options
  const label = (key: MessageKey) => text(language, key)
  const item = (key: MessageKey, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    label: label(key),
    click: () => command(id),
    // The window listens to these keys itself, and knows when a text field should have them instead.
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
  })
  const own = (key: MessageKey, role: MenuItemConstructorOptions['role']): MenuItemConstructorOptions => ({
    label: label(key),
    ...(role ? { role } : {}),
  })
  const mac = platform === 'darwin'

  const recentFiles: MenuItemConstructorOptions[] = recent.map(({ path, name }) => ({
    label: name,
    toolTip: path,
    click: () => open(path),
  }))

  const application: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      item('command.about', 'about'),
      separator,
      own('native.menu.app.hide', 'hide'),
      own('native.menu.app.hideOthers', 'hideOthers'),
      own('native.menu.app.showAll', 'unhide'),
      separator,
      own('native.menu.file.quit', 'quit'),
    ],
  }
  const file: MenuItemConstructorOptions = {
    label: label('menu.file'),
    submenu: [
      item('command.new', 'new', 'CmdOrCtrl+N'),
      { label: label('native.menu.file.newWindow'), accelerator: 'CmdOrCtrl+Shift+N', click: newWindow },
      item('command.open', 'open', 'CmdOrCtrl+O'),
      {
        label: label('native.menu.file.recent'),
        submenu: recentFiles.length > 0 ? recentFiles : [{ label: label('native.menu.file.noRecent'), enabled: false }],
      },
      separator,
      item('command.save', 'save', 'CmdOrCtrl+S'),
      item('command.saveAs', 'save-as', 'CmdOrCtrl+Shift+S'),
      separator,
      item('command.versions', 'versions'),
      item('command.compareFiles', 'compare-files'),
      item('command.recover', 'recover'),
      separator,
      item('command.import', 'import'),
      separator,
      item('command.close', 'close'),
      own('native.menu.file.closeWindow', 'close'),
      ...(mac ? [] : [separator, own('native.menu.file.quit', 'quit')]),
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: label('menu.edit'),
    submenu: [
      item('command.undo', 'undo', 'CmdOrCtrl+Z'),
      item('command.redo', 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      separator,
      own('native.menu.edit.cut', 'cut'),
      own('native.menu.edit.copy', 'copy'),
      own('native.menu.edit.paste', 'paste'),
      own('native.menu.edit.selectAll', 'selectAll'),
      separator,
      item('command.find', 'find', 'CmdOrCtrl+F'),
      item('command.replace', 'replace', mac ? undefined : 'Ctrl+H'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: label('menu.view'),
    submenu: [
      item('command.commands', 'commands', 'CmdOrCtrl+K'),
      separator,
      own('native.menu.view.zoomReset', 'resetZoom'),
      own('native.menu.view.zoomIn', 'zoomIn'),
      own('native.menu.view.zoomOut', 'zoomOut'),
      separator,
      own('native.menu.view.fullScreen', 'togglefullscreen'),
    ],
  }
  const windows: MenuItemConstructorOptions = {
    label: label('native.menu.window'),
    role: 'windowMenu',
    submenu: [
      own('native.menu.window.minimize', 'minimize'),
      own('native.menu.window.zoom', 'zoom'),
      separator,
      own('native.menu.window.front', 'front'),
    ],
  }
  const help: MenuItemConstructorOptions = {
    label: label('menu.help'),
    role: 'help',
    submenu: [
      item('command.methods', 'methods'),
      item('command.shortcuts', 'shortcuts'),
      item('command.about', 'about'),
    ],
  }
  return [...(mac ? [application] : []), file, edit, view, ...(mac ? [windows] : []), help]
}
