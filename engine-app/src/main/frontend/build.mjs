// Called by Maven: `npm ci && npm run build`, unless nothing has changed since the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const target = resolve(here, process.argv[2] ?? '../../../target')
const stamp = join(target, 'frontend.stamp')
const assets = join(target, 'classes/static/assets')

const filesUnder = (folder) =>
  readdirSync(folder).filter((name) => name !== 'node_modules').sort().flatMap((name) => {
    const file = join(folder, name)
    return statSync(file).isDirectory() ? filesUnder(file) : [file]
  })

const fingerprint = () => {
  const hash = createHash('sha256')
  for (const file of filesUnder(here)) hash.update(relative(here, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const run = (...args) => {
  const { status, error } = spawnSync('npm', args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const wanted = fingerprint()
const upToDate = existsSync(join(assets, 'app.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
if (!upToDate) {
  run('ci', '--loglevel=error')
  run('run', 'build', '--silent', '--', '--logLevel', 'warn', '--outDir', assets)
  mkdirSync(target, { recursive: true })
  writeFileSync(stamp, wanted)
}
