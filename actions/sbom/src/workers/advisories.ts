import { serveIndexing } from '../advisories/offline/index-thread.ts'

serveIndexing()
