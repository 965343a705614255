import { appendFile, cp, readdir } from 'node:fs/promises'
import path from 'node:path'

/** Like the original: hidden files are left out, and no files are an error when the workflow says so. */
const input = (name: string): string => process.env[`INPUT_${name.toUpperCase()}`] ?? ''

const source = input('path')
const files = await readdir(source, { recursive: true }).catch(() => [])
const visible = files.filter((file) => !file.split(path.sep).some((part) => part.startsWith('.')))

if (visible.length === 0 && input('if-no-files-found') === 'error') {
  process.stdout.write(
    `::error::No files were found with the provided path: ${source}. No artifacts will be uploaded.\n`,
  )
  process.exitCode = 1
}
for (const file of visible) {
  await cp(path.join(source, file), path.join(process.env['TEST_ARTIFACTS'] ?? '', input('name'), file), {
    recursive: true,
  })
}
await appendFile(process.env['GITHUB_OUTPUT'] ?? '', `node-version=${process.version}\n`)
