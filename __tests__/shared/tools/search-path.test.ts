import { describe, expect, it } from '@jest/globals'
import { candidates, searchedFolders } from '../../../shared/tools/src/search-path.ts'

describe('the search path', () => {
  it('leaves out relative and empty entries and the current directory', () => {
    const value = ':/usr/bin:.:bin:../bin:/home/dev/app:/home/dev/app/:/home/dev/app/tools:~/bin:'
    expect(searchedFolders({ value, cwd: '/home/dev/app', platform: 'linux' })).toEqual([
      '/usr/bin',
      '/home/dev/app/tools',
    ])
  })

  it('leaves out folders of the current drive on Windows, whatever the case of the current directory', () => {
    const value = String.raw`C:\Tools;"C:\Program Files\Git\cmd";\tools;C:bin;.;c:\APP;\\server\share\bin`
    expect(searchedFolders({ value, cwd: String.raw`C:\app`, platform: 'win32' })).toEqual([
      String.raw`C:\Tools`,
      String.raw`C:\Program Files\Git\cmd`,
      String.raw`\\server\share\bin`,
    ])
  })

  it('tries the endings of PATHEXT on Windows that start without a shell, in its order', () => {
    const windows = { value: String.raw`C:\a;C:\b`, cwd: String.raw`C:\app`, platform: 'win32' } as const
    expect(candidates('act', { ...windows, extensions: '.BAT;.EXE;.CMD;.COM' })).toEqual([
      String.raw`C:\a\act.exe`,
      String.raw`C:\a\act.com`,
      String.raw`C:\b\act.exe`,
      String.raw`C:\b\act.com`,
    ])
    expect(candidates('act.exe', { ...windows, extensions: '.EXE' })).toEqual([
      String.raw`C:\a\act.exe`,
      String.raw`C:\b\act.exe`,
    ])
  })
})
