import { serveReading } from '@seaworthy/files'

serveReading({ inspect: async () => (await import('../shipped/inspect.ts')).inspect })
