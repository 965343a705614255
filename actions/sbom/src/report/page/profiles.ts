import type { TableOnPage } from '@seaworthy/report/page'
import { profileRows } from '../../write/profile/index.ts'
import { profileCount } from '../profile-counts.ts'
import type { Reported } from '../reported.ts'

/** Which elements of each profile are filled, and from where. */
export function profileSections({ profiles }: Reported): TableOnPage[] {
  return profiles.map((profile) => {
    const { filled, partly, missing, notApplicable } = profileCount(profile)
    return {
      kind: 'table',
      title: profile.title,
      note: `${filled} filled, ${partly} in part, ${missing} missing, ${notApplicable} not applicable. The list of elements follows ${profile.basis}.`,
      columns: [
        { heading: 'cluster', filter: true },
        { heading: 'element' },
        { heading: 'status', kind: 'level', filter: true },
        { heading: 'filled from', kind: 'code' },
      ],
      rows: profileRows(profile),
    }
  })
}
