import { serveReading } from '@seaworthy/files'

serveReading({
  inspect: async (scratch) => {
    const { inspect } = await import('../shipped/inspect.ts')
    return (path, source) => inspect(path, source, scratch)
  },
})
