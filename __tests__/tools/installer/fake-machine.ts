import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Machine } from '../../../tools/installer/install-tool.ts'
import { executable } from '../../shared/tools/scripts.ts'

/** A machine whose PATH has only the programs that a test puts there. */
export class FakeMachine {
  readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'installer-test-')))
  readonly #bin = path.join(this.root, 'bin')
  readonly #log = path.join(this.root, 'log')

  /** Puts a Node script on PATH; `log(...)` in it records what {@link calls} returns. */
  provide(name: string, source: string): void {
    const log = `const log = (...words) => require('node:fs').appendFileSync(${JSON.stringify(this.#log)}, words.join(' ') + '\\n')`
    executable(this.#bin, name, `${log}\nconst args = process.argv.slice(2)\n${source}`)
  }

  calls(): string[] {
    return existsSync(this.#log) ? readFileSync(this.#log, 'utf8').trim().split('\n') : []
  }

  /** Where a program put on PATH later would lie. */
  get bin(): string {
    mkdirSync(this.#bin, { recursive: true })
    return this.#bin
  }

  machine(changes: Partial<Machine> = {}): Machine {
    return {
      cache: path.join(this.root, 'cache'),
      environment: { PATH: this.bin },
      platform: 'linux-x64',
      mayInstallPackages: true,
      ...changes,
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true })
  }
}

/** The source of a program that tells its version. */
export function tellsVersion(name: string, version: string): string {
  return `#!${process.execPath}\nconsole.log('${name} ${version}')\n`
}
