export { openRepository } from './repository.ts'
export type { Repository } from './repository.ts'
