import type { Content, ScanResult } from '@seaworthy/models'

/** What verification needs of a judgement. */
export interface ContentJudgement extends Pick<ScanResult, 'format' | 'verdict' | 'findings'> {
  facts: Pick<NonNullable<Content['facts']>, 'needs' | 'neededBytes' | 'chatTemplate'>
}

/** The same, as threads and caches hold it for many files: the format alone of a safe file, if that says all. */
export type BriefJudgement = string | ContentJudgement

export function briefly({ format, verdict, findings, facts }: ScanResult): BriefJudgement {
  const { needs, neededBytes, chatTemplate } = facts
  const needed = {
    ...(needs && { needs }),
    ...(neededBytes && { neededBytes }),
    ...(chatTemplate !== undefined && { chatTemplate }),
  }
  if (verdict === 'safe' && findings.length === 0 && Object.keys(needed).length === 0) return format
  return { format, verdict, findings, facts: needed }
}

/** Reads judgements again. Those of many files that are one are one object. */
export function judgements(): (brief: BriefJudgement) => ContentJudgement {
  const known = new Map<string, ContentJudgement>()
  return (brief) => {
    if (typeof brief !== 'string') return brief
    const judgement = known.get(brief) ?? { format: brief, verdict: 'safe', findings: [], facts: {} }
    known.set(brief, judgement)
    return judgement
  }
}
