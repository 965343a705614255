import { serveReading } from '@seaworthy/files'

serveReading({
  digests: async () => (await import('../read/further-digests.ts')).furtherDigests(),
  inspect: async () => (await import('../scan/scan.ts')).scanSource,
})
