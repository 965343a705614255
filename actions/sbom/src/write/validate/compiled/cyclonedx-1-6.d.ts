import type { MakeValidator } from '../index.ts'

declare const makeValidator: MakeValidator
export default makeValidator
