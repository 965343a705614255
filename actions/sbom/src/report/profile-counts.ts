import type { ProfileReport } from '../write/profile/index.ts'

export type ProfileCount = { profile: string; filled: number; partly: number; missing: number; notApplicable: number }

/** How many elements of a profile are filled. */
export function profileCount({ title, elements }: ProfileReport): ProfileCount {
  const count = (status: ProfileReport['elements'][number]['status']): number =>
    elements.filter((element) => element.status === status).length
  return {
    profile: title,
    filled: count('filled'),
    partly: count('partly'),
    missing: count('missing'),
    notApplicable: count('not-applicable'),
  }
}
