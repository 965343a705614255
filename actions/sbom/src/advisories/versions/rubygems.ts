import { Version } from '@renovatebot/ruby-semver/dist/ruby/version.js'
import { orderingOf } from './ordering.ts'

/** Gem::Version: https://docs.ruby-lang.org/en/master/Gem/Version.html */
export const rubygems = orderingOf(
  (text) => (text === '' ? undefined : (Version.create(text) ?? undefined)),
  (a, b) => a.compare(b),
)
