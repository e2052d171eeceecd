// Lends the window two functions and nothing else. The main process checks sender, name and input of every call.
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { callChannel, dropChannel, eventChannel } from './channels.ts'

contextBridge.exposeInMainWorld('fordela', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(callChannel, name, input),
  watch(listener: (event: unknown) => void): () => void {
    const take = (_: unknown, event: unknown) => listener(event)
    ipcRenderer.on(eventChannel, take)
    return () => {
      ipcRenderer.removeListener(eventChannel, take)
    }
  },
})

// Only here can the path of a dropped file be had; the page is not told it.
const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

addEventListener('dragover', (event) => {
  if (carriesFiles(event)) event.preventDefault()
})
addEventListener('drop', (event) => {
  if (!carriesFiles(event) || !event.isTrusted) return
  event.preventDefault()
  const paths = [...(event.dataTransfer?.files ?? [])].map((file) => webUtils.getPathForFile(file))
  void ipcRenderer.invoke(dropChannel, paths)
})
