const { contextBridge, ipcRenderer } = require('electron')

/** All that the page can ask of the app. */
contextBridge.exposeInMainWorld('desk', {
  say: (text) => ipcRenderer.invoke('agent:say', text),
  summarize: (path) => ipcRenderer.invoke('agent:summarize', path),
  hear: (frame) => ipcRenderer.invoke('voice:frame', frame),
  stopHearing: () => ipcRenderer.invoke('voice:stop'),
})
