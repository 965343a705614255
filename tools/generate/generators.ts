import { actionTables } from './actions/action-tables.ts'
import type { Generator } from './generator.ts'
import { rulePages } from './rules/rule-pages.ts'
import { schemas } from './schemas/schemas.ts'
import { validators } from './validators/validators.ts'
import { workflowTables } from './workflows/workflow-tables.ts'
import { workflows } from './workflows/workflows.ts'

/** Every kind of generated file, in the order in which they are made. */
export const generators: Generator[] = [workflows, workflowTables, actionTables, schemas, rulePages, validators]
