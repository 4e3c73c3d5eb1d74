// The benchmark behind bin/bench. Everything is bounded in count and sent to 127.0.0.1; machines are noisy, so read the ratios.
import { spawn } from 'node:child_process';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const REVIEWS = Number(process.env.HCP_BENCH_REVIEWS ?? 200);
const READS = Number(process.env.HCP_BENCH_READS ?? 200);
const SENDERS = 4;
const password = randomBytes(12).toString('base64url');
const secret = randomBytes(24).toString('base64url');
const data = mkdtempSync(join(tmpdir(), 'hcp-bench-'));
const raw = {};

const port = await freePort();
const base = `http://127.0.0.1:${port}`;

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

function start() {
  const env = { ...process.env, SERVER_PORT: String(port), HCP_DATA_DIR: data, HCP_DEMO_PASSWORD: password,
    HCP_DEMO_CHANNEL_SECRET: secret, HCP_CHANNEL_RATE: '100000' };
  delete env.SPRING_PROFILES_ACTIVE; // a demonstration, with its own way of starting
  const application = spawn('bin/run', [], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    application.stdout.on('data', (text) => {
      said = (said + text).slice(-4000);
      const begun = said.match(/Started HaochapingApplication in ([\d.]+) seconds/);
      if (begun && said.includes('haochaping is running')) resolve({ application, seconds: Number(begun[1]) });
    });
    application.on('exit', (code) => reject(new Error(`the application ended (${code}): ${said.slice(-800)}`)));
  });
}

async function stop(application) {
  await new Promise((resolve) => {
    application.removeAllListeners('exit');
    application.on('exit', resolve);
    application.kill('SIGTERM');
  });
  rmSync(data, { recursive: true, force: true });
}

const local = (milliseconds) => new Date(milliseconds + 8 * 3600e3).toISOString().slice(0, 19) + '+08:00';

function review(number, satisfaction) {
  const bad = satisfaction === 'VERY_DISSATISFIED';
  return { channelReviewNo: `bench-${satisfaction}-${number}`, channelKind: 'WINDOW_DEVICE', kind: 'REVIEW', satisfaction,
    normCodes: bad ? ['115'] : [], comment: '基准测试', reviewedAt: local(Date.now() - 5e3),
    serviceRecord: { projectNo: `BENCH-${satisfaction}-${number}`, serviceNumber: 1, unitCode: 'hall', windowNo: 'A03',
      taskCode: '11150800MB1234567X3000114001000', taskName: '不动产转移登记', serviceTime: local(Date.now() - 600e3) },
    reviewer: { realName: true, kind: 'NATURAL_PERSON', name: '测试', phone: '13800138000' } };
}

async function send(path, content) {
  const body = Buffer.from(JSON.stringify(content));
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const digest = createHash('sha256').update(body).digest('hex');
  const signature = createHmac('sha256', secret).update(['POST', path, timestamp, nonce, digest].join('\n')).digest('hex');
  return answered(await fetch(base + path, { method: 'POST', body, headers: { 'Content-Type': 'application/json',
    'X-Hcp-Channel': 'demo-window', 'X-Hcp-Timestamp': timestamp, 'X-Hcp-Nonce': nonce, 'X-Hcp-Signature': signature } }));
}

async function as(account, method, path, content) {
  return answered(await fetch(base + path, { method, body: content && JSON.stringify(content), headers: {
    'Content-Type': 'application/json', Authorization: 'Basic ' + Buffer.from(`${account}:${password}`).toString('base64') } }));
}

async function answered(response) {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${response.url}: ${text.slice(0, 300)}`);
  return text ? JSON.parse(text) : null;
}

// Runs every piece of work, a few at a time, and keeps how long each took (milliseconds).
async function measure(name, pieces, work, senders = SENDERS) {
  const times = [];
  const queue = [...pieces];
  const begun = performance.now();
  await Promise.all(Array.from({ length: senders }, async () => {
    for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
      const from = performance.now();
      await work(piece);
      times.push(performance.now() - from);
    }
  }));
  const seconds = (performance.now() - begun) / 1000;
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  raw[name] = times;
  return { name, count: times.length, perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95) };
}

const numbers = (count, from = 0) => Array.from({ length: count }, (_, index) => index + from);
const { application, seconds } = await start();
try {
  await measure('warm-up', numbers(20, 1e6), (number) => send('/api/v1/reviews', review(number, 'VERY_DISSATISFIED')));
  const good = await measure('review without case', numbers(REVIEWS), (number) => send('/api/v1/reviews', review(number, 'SATISFIED')));
  const cases = [];
  const bad = await measure('bad review: case and process', numbers(REVIEWS), async (number) => {
    cases.push((await send('/api/v1/reviews', review(number, 'VERY_DISSATISFIED'))).caseNo);
  });
  const tasks = await as('officer-district', 'GET', `/engine-rest/task?taskDefinitionKey=Task_ContactReviewer&maxResults=${Math.min(REVIEWS, 100)}`);
  const work = await measure('task claimed and completed', tasks, async (task) => {
    await as('officer-district', 'POST', `/engine-rest/task/${task.id}/claim`, { userId: 'officer-district' });
    await as('officer-district', 'POST', `/engine-rest/task/${task.id}/complete`, { variables: { contactOutcome: { value: 'REACHED' },
      contactNote: { value: '已联系' }, contactedAt: { value: local(Date.now()) } } });
  });
  const list = await measure('case list, 20 a page', numbers(READS), () => as('coordinator-district', 'GET', '/api/v1/cases?size=20'));
  const one = await measure('one case', numbers(READS), (number) => as('coordinator-district', 'GET', `/api/v1/cases/${cases[number % cases.length]}`));
  const inbox = await measure('task list, 15 a page', numbers(READS), () => as('officer-district', 'GET', '/engine-rest/task?maxResults=15&sortBy=dueDate&sortOrder=asc'));
  report(seconds, [good, bad, work, list, one, inbox], good);
} finally {
  await stop(application);
}

function report(startSeconds, rows, unit) {
  const cell = (value, digits = 1) => value.toFixed(digits).padStart(9);
  console.log(`start-up ${startSeconds.toFixed(1)} s on ${cpus().length} cores; ${SENDERS} senders\n`);
  console.log(`${'what'.padEnd(32)}${'count'.padStart(7)}${'per s'.padStart(9)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}${'ratio'.padStart(9)}`);
  for (const row of rows) {
    console.log(row.name.padEnd(32) + String(row.count).padStart(7) + cell(row.perSecond) + cell(row.p50) + cell(row.p95) + cell(row.p50 / unit.p50, 2));
  }
  console.log(`\nratio: p50 against "${unit.name}" of the same run`);
  mkdirSync('target/bench', { recursive: true });
  const file = `target/bench/${new Date().toISOString().replace(/[:.]/g, '-')}.json`;
  writeFileSync(file, JSON.stringify({ startSeconds, cores: cpus().length, rows, raw }, null, 1));
  console.log(`raw data: ${file}`);
}
