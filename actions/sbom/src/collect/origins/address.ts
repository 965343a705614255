const secretParameter = /token|key|sig|secret|auth|password|pwd|credential|access|session|jwt|[?&]pat=/i

/**
 * The host of an address, `npm.acme.example` or `localhost:4873`; undefined for what is no address. Where those who read
 * addresses disagree it is a text that is no host: of `https://a\@b`, `https:///a` and `https:a` some take `a` for it.
 */
export function hostOf(address = ''): string | undefined {
  const [, user = '', host] = /^[a-z+]+:\/\/([^/?#]*@)?([^/?#]+)/i.exec(address) ?? []
  if (host === undefined) return /^(?:git\+)?https?:/i.test(address) ? address : undefined
  return (user.includes('\\') ? user + host : host).toLowerCase()
}

/** Whether anybody on the way can replace what comes from there. */
export function isUnencrypted(place: string | undefined): boolean {
  return place !== undefined && /^(?:git\+)?(?:http|git):\/\//i.test(place)
}

/** The address without passwords and tokens, which lock files hold by mistake and a bill of materials must not spread. */
export function withoutSecrets(url: string): string {
  // Who reads addresses takes all before the last `@` for the user, and needs no slashes before him.
  const named = url.replace(
    /^([a-z+]+:\/\/|(?:git\+)?https?:[/\\]*)([^/\\?#]*)@/i,
    (_whole, scheme: string, user: string) => (/^git(?::|$)/.test(user) ? `${scheme}git@` : scheme),
  )
  const mark = named.indexOf('?')
  return mark !== -1 && secretParameter.test(named.slice(mark)) ? named.slice(0, mark) : named
}

/** A commit of a repository in SPDX's form: `git+https://github.com/a/b.git@commit`. */
export function vcsUrl({ repository, commit }: { repository: string; commit?: string | undefined }): string {
  return commit === undefined ? repository : `${repository}@${commit}`
}
