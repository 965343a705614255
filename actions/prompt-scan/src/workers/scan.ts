import { serveScans } from '../engine/pool/serve.ts'

serveScans()
