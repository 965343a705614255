import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, session } from 'electron'
import { connectAgent } from './agent/agent.js'
import { readConfig, resource } from './config.js'
import { MemoRecorder } from './voice/memo-recorder.js'
import { VoiceActivity } from './voice/voice-activity.js'

await app.whenReady()

const config = await readConfig()
const notesFolder = join(app.getPath('documents'), 'Desk Agent')
await mkdir(notesFolder, { recursive: true })

// The page may use the microphone and nothing else.
session.defaultSession.setPermissionRequestHandler((_page, permission, answer, details) => {
  answer(permission === 'media' && details.mediaTypes?.every((type) => type === 'audio') === true)
})

const window = new BrowserWindow({
  width: 880,
  height: 720,
  webPreferences: {
    preload: resource('src/preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  },
})
window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
window.webContents.on('will-navigate', (event) => event.preventDefault())

const agent = await connectAgent({ config, notesFolder, approve: askThePerson })
const recorder = new MemoRecorder(await VoiceActivity.load(config.voice), config.voice)

ipcMain.handle('agent:say', async (_event, text) => agent.say(String(text)))
ipcMain.handle('agent:summarize', async (_event, path) => agent.summarize(String(path)))
ipcMain.handle('voice:frame', async (_event, frame) => save(await recorder.hear(Float32Array.from(frame))))
ipcMain.handle('voice:stop', async () => save(await recorder.stop()))

app.on('window-all-closed', () => app.quit())
app.on('will-quit', () => void agent.close())

await window.loadFile(resource('src/renderer/index.html'))

/** Asked here and not in the page: what the model writes into the page cannot press the button. */
async function askThePerson({ tool, values }) {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Desk Agent',
    message: `Desk Agent wants to ${tool.name.replaceAll('_', ' ')}.`,
    detail: Object.entries(values)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    buttons: ['Decline', 'Allow once'],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}

async function save(memo) {
  if (memo) await writeFile(join(notesFolder, memo.name), memo.wav, { flag: 'wx' })
  return { speaking: recorder.speaking, saved: memo?.name }
}
