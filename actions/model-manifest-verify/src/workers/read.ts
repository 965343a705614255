import { serveReading } from '@seaworthy/files'

serveReading({
  digests: async () => (await import('../read/further-digests.ts')).furtherDigests(),
  inspect: async () => {
    const [{ scanSource }, { briefly }] = await Promise.all([
      import('@seaworthy/models/scan'),
      import('../scan/brief.ts'),
    ])
    return (name, source) => briefly(scanSource(name, source))
  },
})
