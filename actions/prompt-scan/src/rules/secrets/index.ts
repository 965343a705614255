import type { Rule } from '../rule.ts'
import { serviceKey } from './ps801-service-key.ts'
import { privateKey } from './ps802-private-key.ts'
import { personalData } from './ps803-personal-data.ts'
import { internalPlace } from './ps804-internal-place.ts'
import { secretInTemplate } from './ps806-secret-in-template.ts'

/** PS8xx: secrets and data of persons. PS805 looks at code. */
export const secretsRules: readonly Rule[] = [serviceKey, privateKey, personalData, internalPlace, secretInTemplate]
