/** Gradle's lock files, those of build scripts and settings too, in the newer form and the older. */
export const gradleLockFile =
  /(?:^|\/)(?:[\w.-]+-)?gradle\.lockfile$|(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/
