import type { Component } from '../../inventory/component.ts'

const test = /test|jmh|benchmark/i
/** What takes part in the build: processors of annotations, compilers, checkers, generators. */
const tool =
  /^_|^(?:buildscript|classpath$)|annotationProcessor|kapt|ksp|kotlinCompiler|kotlinBuildTools|checkstyle|pmd|spotbugs|codenarc|jacoco|detekt|ktlint|spotless|errorprone|lint|dokka|javadoc|antlr|xjc/i
const ships = /runtimeClasspath$|^(?:compile|runtime|default|implementation|api)$/i

/**
 * Whether a module of these configurations ships: what is on a runtime class path does. What is only compiled against
 * may, and so may what has configurations of other names, which are free.
 * Source: https://docs.gradle.org/current/userguide/java_plugin.html#tab:configurations
 */
export function configuredScope(configurations: readonly string[]): Component['scope'] {
  const candidates = configurations.filter((name) => !test.test(name) && !tool.test(name))
  if (configurations.length === 0 || candidates.some((name) => ships.test(name))) return 'required'
  return candidates.length === 0 ? 'excluded' : 'optional'
}
