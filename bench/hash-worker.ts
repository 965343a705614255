import { serveHashing } from '@seaworthy/files'

serveHashing()
