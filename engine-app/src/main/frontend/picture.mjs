// Draws a BPMN model as PNG in Chromium: node picture.mjs CHROMIUM MODEL PNG
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const [chromium, model, png] = process.argv.slice(2)
const distribution = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/bpmn-js/dist')
const read = (name) => readFileSync(join(distribution, name), 'utf8')
const inScript = (text) => text.replaceAll('</script', '<\\/script')

const xml = readFileSync(model, 'utf8')
const bounds = [...xml.matchAll(/<dc:Bounds x="(-?[\d.]+)" y="(-?[\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map((found) => found.slice(1).map(Number))
const across = Math.max(...bounds.map(([x, , width]) => x + width)) - Math.min(...bounds.map(([x]) => x))
const down = Math.max(...bounds.map(([, y, , height]) => y + height)) - Math.min(...bounds.map(([, y]) => y))
const margin = 60
const [width, height] = [across, down].map((size) => Math.ceil(size) + margin)

const folder = mkdtempSync(join(tmpdir(), 'picture-'))
try {
  const page = join(folder, 'page.html')
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${read('assets/diagram-js.css')}${read('assets/bpmn-js.css')}
    body { margin: 0 } #canvas { width: ${width}px; height: ${height}px }</style><div id="canvas"></div>
    <script>${inScript(read('bpmn-viewer.production.min.js'))}</script>
    <script>const viewer = new BpmnJS({ container: '#canvas' })
    viewer.importXML(${inScript(JSON.stringify(xml))}).then(() => viewer.get('canvas').zoom('fit-viewport', 'auto'))</script>`)
  const { status, stderr } = spawnSync(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', `--user-data-dir=${join(folder, 'profile')}`,
    '--virtual-time-budget=10000', `--window-size=${width},${height}`, `--screenshot=${resolve(png)}`, `file://${page}`], { encoding: 'utf8' })
  if (status !== 0) {
    console.error(stderr)
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
