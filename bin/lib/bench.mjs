// The benchmark behind bin/bench. Everything is bounded in count and sent to 127.0.0.1; machines are noisy, so read the ratios.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { cpus, homedir } from 'node:os';
import { join } from 'node:path';
import { Demonstration, freePort, local } from './demonstration.mjs';

const REVIEWS = Number(process.env.HCP_BENCH_REVIEWS ?? 200);
const READS = Number(process.env.HCP_BENCH_READS ?? 200);
const OPEN = Number(process.env.HCP_BENCH_OPEN ?? 50000);
const PAGES = Number(process.env.HCP_BENCH_PAGES ?? 100);
const SENDERS = 4;
const raw = {};

const mysql = throwAwayDatabase();
const demonstration = new Demonstration(await freePort(), mysql ?? {});

// The address of a database of its own on the MySQL that SPRING_DATASOURCE_URL names or bin/mysql gives; null where there is none.
function throwAwayDatabase() {
  if (process.env.HCP_BENCH_H2) return null;
  try {
    execFileSync('bin/mysql', ['start'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const given = Object.fromEntries(execFileSync('bin/mysql', ['url'], { encoding: 'utf8' }).trim().split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    const name = `haochaping_bench_${randomBytes(6).toString('hex')}`;
    given.SPRING_DATASOURCE_URL = given.SPRING_DATASOURCE_URL.replace(/^(jdbc:mysql:\/\/[^/]+\/)[^?]*/, `$1${name}`);
    seeder(given, 'create');
    return given;
  } catch (reason) {
    console.log(`no MySQL (${String(reason.message).split('\n')[0]}): H2, and no boards with ${OPEN} cases`);
    return null;
  }
}

function seeder(database, ...command) {
  execFileSync('java', ['-cp', driver(join(homedir(), '.m2/repository/com/mysql/mysql-connector-j')), 'bin/lib/BenchSeed.java', ...command],
    { env: { ...process.env, ...database }, stdio: ['ignore', 'inherit', 'inherit'] });
}

function driver(folder) {
  const found = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.jar')).sort().at(-1);
  if (!found || !statSync(join(folder, found)).size) throw new Error('no MySQL driver among the libraries');
  return join(folder, found);
}

async function stop() {
  await demonstration.end();
  demonstration.forget();
  if (mysql) seeder(mysql, 'drop');
}

// One person, one page after the other: the time is that of the server, plus loopback.
async function boards() {
  seeder(mysql, 'seed', String(OPEN));
  const cookie = await demonstration.session('coordinator-district');
  const rows = [];
  for (const [name, path] of [['board', '/board'], ['rate of the month', '/board/rate'], ['list behind a number', '/board/cases?due=OVERDUE'],
    ['filing checklists', '/board/filing'], ['case list', '/cases'], ['start page', '/']]) {
    for (let i = 0; i < 5; i++) await demonstration.page(cookie, path);
    rows.push(await measure(`${name}, ${OPEN} open cases`, numbers(PAGES), () => demonstration.page(cookie, path), 1));
  }
  return rows;
}

function review(number, satisfaction) {
  const bad = satisfaction === 'VERY_DISSATISFIED';
  return { channelReviewNo: `bench-${satisfaction}-${number}`, channelKind: 'WINDOW_DEVICE', kind: 'REVIEW', satisfaction,
    normCodes: bad ? ['115'] : [], comment: '基准测试', reviewedAt: local(Date.now() - 5e3),
    serviceRecord: { projectNo: `BENCH-${satisfaction}-${number}`, serviceNumber: 1, unitCode: 'hall', windowNo: 'A03',
      taskCode: '11150800MB1234567X3000114001000', taskName: '不动产转移登记', serviceTime: local(Date.now() - 600e3) },
    reviewer: { realName: true, kind: 'NATURAL_PERSON', name: '测试', phone: '13800138000' } };
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
const send = (content) => demonstration.send('demo-window', '/api/v1/reviews', content);
const as = (...request) => demonstration.as(...request);
const seconds = await demonstration.start();
try {
  await measure('warm-up', numbers(20, 1e6), (number) => send(review(number, 'VERY_DISSATISFIED')));
  const good = await measure('review without case', numbers(REVIEWS), (number) => send(review(number, 'SATISFIED')));
  const cases = [];
  const bad = await measure('bad review: case and process', numbers(REVIEWS), async (number) => {
    cases.push((await send(review(number, 'VERY_DISSATISFIED'))).caseNo);
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
  await stop();
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
