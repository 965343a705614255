/** The commit of a repository that `$/` is to stand for. */
export interface Pin {
  /** `owner/name` */
  repository: string
  commit: string
}

const ownReference = /^(?<before>\s*(?:-\s+)?uses:\s*)(?<quote>['"]?)\$\/(?<target>[^\s'"#@]*)\k<quote>/gm

/**
 * Writes every `uses: $/target` of a workflow or composite action as `uses: owner/name/target@commit`, for runners and
 * servers that do not know the self-repository syntax.
 * @param versions what each target is at that commit, by target: it becomes a comment
 */
export function pinOwnReferences(text: string, { repository, commit }: Pin, versions?: Map<string, string>): string {
  return text.replace(ownReference, (_match, before: string, quote: string, target: string) => {
    const reference = [repository, ...(target === '' ? [] : [target])].join('/')
    const version = versions?.get(target)
    return `${before}${quote}${reference}@${commit}${quote}${version === undefined ? '' : ` # ${version}`}`
  })
}
