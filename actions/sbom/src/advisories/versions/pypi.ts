import { compare, valid } from '@renovatebot/pep440'
import { orderingOf } from './ordering.ts'

/** Python's versions: https://packaging.python.org/en/latest/specifications/version-specifiers/ */
export const pypi = orderingOf((text) => valid(text.trim()) ?? undefined, compare)
