// Lends the window two functions and nothing else. The main process checks sender, name and input of every call.
import { contextBridge, ipcRenderer } from 'electron'
import { callChannel, eventChannel } from './channels.ts'

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
