import type { Rule } from '../rule.ts'
import { dataInLink } from './ps501-data-in-link.ts'
import { dangerousAddress } from './ps502-dangerous-address.ts'
import { secretToSink } from './ps503-secret-to-sink.ts'
import { openRendering } from './ps504-open-rendering.ts'
import { credentialHarvest } from './ps505-credential-harvest.ts'
import { hiddenChannel } from './ps506-hidden-channel.ts'

/** PS5xx: ways by which data leaves. */
export const exfiltrationRules: readonly Rule[] = [
  dataInLink,
  dangerousAddress,
  secretToSink,
  openRendering,
  credentialHarvest,
  hiddenChannel,
]
