import { serveReading, type StartDigest } from '@seaworthy/files'
import { loadHash } from '../oms/content/hash.ts'
import { startDigest } from '../sources/digest/extra-digest.ts'

serveReading({
  digests: async () => ({ blake3: await blake3(), 'md5-dos2unix': (size) => startDigest('md5-dos2unix', size) }),
  inspect: async () => (await import('../scan/scan.ts')).scanSource,
})

async function blake3(): Promise<StartDigest> {
  const start = await loadHash('blake3')
  return () => {
    const digester = start()
    return {
      update: (block) => {
        digester.update(block)
      },
      digest: () => digester.hex(),
    }
  }
}
