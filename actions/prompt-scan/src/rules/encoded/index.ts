import type { Rule } from '../rule.ts'
import { encodedOrders } from './ps201-encoded-text.ts'
import { activeDataUrl } from './ps202-active-data-url.ts'
import { decodeAndRun } from './ps203-decode-and-run.ts'
import { obfuscatedOrders } from './ps204-obfuscated-text.ts'

export const encodedRules: readonly Rule[] = [encodedOrders, activeDataUrl, decodeAndRun, obfuscatedOrders]
