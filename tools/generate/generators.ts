import type { Generator } from './generator.ts'
import { workflowTables } from './workflows/workflow-tables.ts'
import { workflows } from './workflows/workflows.ts'

/** Every kind of generated file, in the order in which they are made. */
export const generators: Generator[] = [workflows, workflowTables]
