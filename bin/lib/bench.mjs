// The benchmark behind bin/bench. Everything is bounded in count and sent to 127.0.0.1; machines are noisy, so read the ratios.
import { execFileSync, spawn } from 'node:child_process';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const REVIEWS = Number(process.env.HCP_BENCH_REVIEWS ?? 200);
const READS = Number(process.env.HCP_BENCH_READS ?? 200);
const OPEN = Number(process.env.HCP_BENCH_OPEN ?? 50000);
const PAGES = Number(process.env.HCP_BENCH_PAGES ?? 100);
const SENDERS = 4;
const password = randomBytes(12).toString('base64url');
const secret = randomBytes(24).toString('base64url');
const data = mkdtempSync(join(tmpdir(), 'hcp-bench-'));
const raw = {};

const mysql = throwAwayDatabase();
const port = await freePort();
const base = `http://127.0.0.1:${port}`;

// A database of its own on the MySQL that SPRING_DATASOURCE_URL names or bin/mysql gives; null where there is none.
function throwAwayDatabase() {
  if (process.env.HCP_BENCH_H2) return null;
  try {
    execFileSync('bin/mysql', ['start'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const given = Object.fromEntries(execFileSync('bin/mysql', ['url'], { encoding: 'utf8' }).trim().split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    const name = `haochaping_bench_${randomBytes(6).toString('hex')}`;
    given.SPRING_DATASOURCE_URL = given.SPRING_DATASOURCE_URL.replace(/^(jdbc:mysql:\/\/[^/]+\/)[^?]*/, `$1${name}`);
    Object.assign(process.env, given);
    seeder('create');
    return name;
  } catch (reason) {
    console.log(`no MySQL (${String(reason.message).split('\n')[0]}): H2, and no boards with ${OPEN} cases`);
    return null;
  }
}

function seeder(...command) {
  execFileSync('java', ['-cp', driver(join(homedir(), '.m2/repository/com/mysql/mysql-connector-j')), 'bin/lib/BenchSeed.java', ...command],
    { stdio: ['ignore', 'inherit', 'inherit'] });
}

function driver(folder) {
  const found = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.jar')).sort().at(-1);
  if (!found || !statSync(join(folder, found)).size) throw new Error('no MySQL driver among the libraries');
  return join(folder, found);
}

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
  if (mysql) seeder('drop');
}

// A person's session, as a browser keeps it: a password is not what is to be measured.
async function session(account) {
  const form = await fetch(`${base}/login`, { headers: { Accept: 'text/html' } });
  const csrf = (await form.text()).match(/name="_csrf"\s+(?:value|content)="([^"]+)"/)[1];
  const answer = await fetch(`${base}/login`, { method: 'POST', redirect: 'manual', headers: { Cookie: cookies(form),
    'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ username: account, password, _csrf: csrf }) });
  if (answer.status !== 302) throw new Error(`login of ${account}: ${answer.status}`);
  return cookies(answer) || cookies(form);
}

const cookies = (answer) => answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');

async function page(cookie, path) {
  const answer = await fetch(base + path, { headers: { Cookie: cookie, Accept: 'text/html' }, redirect: 'manual' });
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes('<main')) throw new Error(`${answer.status} ${path}`);
}

// One person, one page after the other: the time is that of the server, plus loopback.
async function boards() {
  seeder('seed', String(OPEN));
  const cookie = await session('coordinator-district');
  const rows = [];
  for (const [name, path] of [['board', '/board'], ['rate of the month', '/board/rate'], ['list behind a number', '/board/cases?due=OVERDUE'],
    ['filing checklists', '/board/filing'], ['case list', '/cases'], ['start page', '/']]) {
    for (let i = 0; i < 5; i++) await page(cookie, path);
    rows.push(await measure(`${name}, ${OPEN} open cases`, numbers(PAGES), () => page(cookie, path), 1));
  }
  return rows;
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
  report(seconds, [good, bad, work, list, one, inbox, ...(mysql ? await boards() : [])], good);
} finally {
  await stop(application);
}

function report(startSeconds, rows, unit) {
  const cell = (value, digits = 1) => value.toFixed(digits).padStart(9);
  console.log(`start-up ${startSeconds.toFixed(1)} s on ${cpus().length} cores; ${SENDERS} senders\n`);
  console.log(`${'what'.padEnd(46)}${'count'.padStart(7)}${'per s'.padStart(9)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}${'ratio'.padStart(9)}`);
  for (const row of rows) {
    console.log(row.name.padEnd(46) + String(row.count).padStart(7) + cell(row.perSecond) + cell(row.p50) + cell(row.p95) + cell(row.p50 / unit.p50, 2));
  }
  console.log(`\nratio: p50 against "${unit.name}" of the same run`);
  mkdirSync('target/bench', { recursive: true });
  const file = `target/bench/${new Date().toISOString().replace(/[:.]/g, '-')}.json`;
  writeFileSync(file, JSON.stringify({ startSeconds, cores: cpus().length, database: mysql ? 'MySQL' : 'H2', openCases: mysql ? OPEN : 0, rows, raw }, null, 1));
  console.log(`raw data: ${file}`);
}
