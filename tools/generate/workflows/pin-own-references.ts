/** The commit of a repository that `$/` stands for. */
export interface Pin {
  /** `owner/name` */
  repository: string
  commit: string
}

const ownReference = /^(?<before>\s*(?:-\s+)?uses:\s*)(?<quote>['"]?)\$\/(?<target>[^\s'"#@]*)\k<quote>/gm

/**
 * Writes every `uses: $/target` of a workflow or composite action as `uses: owner/name/target@commit`, for runners and
 * servers that do not know the self-repository syntax.
 */
export function pinOwnReferences(text: string, { repository, commit }: Pin): string {
  return text.replace(ownReference, (_match, before: string, quote: string, target: string) => {
    const reference = [repository, ...(target === '' ? [] : [target])].join('/')
    return `${before}${quote}${reference}@${commit}${quote}`
  })
}
