import { contextBridge, ipcRenderer, webUtils } from 'electron';

contextBridge.exposeInMainWorld('so', {
  call: (name: string, input: unknown, callId?: string) => ipcRenderer.invoke('so', { name, input, callId }),
  cancel: (callId: string) => void ipcRenderer.invoke('so', { cancel: callId }),
  listen: (listener: (event: unknown) => void) => {
    const hear = (_: unknown, event: unknown): void => listener(event);
    ipcRenderer.on('so', hear);
    return () => void ipcRenderer.off('so', hear);
  },
  pathOf: (file: File) => Promise.resolve(webUtils.getPathForFile(file) || null),
});
