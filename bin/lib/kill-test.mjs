// The trial behind bin/kill-test. See there.
import { randomInt, randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { differences, ours, overlooked, some } from './books.mjs';
import { Database, Superior } from './companions.mjs';
import { Demonstration, freePort, local, Refused } from './demonstration.mjs';

const [, , LIBRARIES, ROUNDS] = process.argv;
const SEED = Number(process.env.HCP_KILL_SEED ?? randomInt(1e9));
const AT_A_TIME = 8; // ratings at the platform and reviews sent to us, twice a round
const SENDERS = 3;
const WORK_SECONDS = 300; // until both jobs must have been seen at work after a start
const DRAIN_SECONDS = 600;
const NO_PROGRESS_SECONDS = 35; // longer than the pauses between two runs of a job
const CHANNEL = 'demo-portal';
const SOURCE = 'demo-window'; // a channel that may both review and register services; its ratings are the platform's here
const TASKS = 8; // completed by people in every other round, before its kill
const TASK_SECONDS = 15;
const AT_ONCE = 400; // milliseconds: a job has done its work soon
/** How the platform misbehaves, and for how long at most until the kill (milliseconds): a sender that is stalled keeps what it has in hand. */
const MOODS = [['FAILS', AT_ONCE], ['CLOSES_HALFWAY', AT_ONCE], ['STALLS', 2500], ['STALLS_HALFWAY', 2500]];
const random = seeded(SEED);

const given = { reviews: [], services: [] };
const waiting = []; // {it, content, followed}: reviews that were not answered yet
const surprises = [];
const figures = { kills: 0, whileFetching: 0, whileSending: 0, tasks: 0 };

mkdirSync('target/kill-test', { recursive: true });
const logFile = `target/kill-test/${new Date().toISOString().replace(/[:.]/g, '-')}.log`;
const log = createWriteStream(logFile, { mode: 0o600 });

// --- what is given ----------------------------------------------------------------------------------------------------------------------------------

const LEVELS = [['VERY_DISSATISFIED', '1', '115'], ['VERY_SATISFIED', '5', ''], ['SATISFIED', '4', '']];

/** Somebody is served, and somebody rates it at the superior platform; every other service is offered by itself as well. */
async function offer() {
  const id = randomUUID();
  const [satisfaction, digit, norms] = random() < 0.5 ? LEVELS[0] : LEVELS[2];
  const service = { projectNo: `K-${id}`, serviceNumber: '1', orgcode: 'hall', windowNo: 'A03', handleUser: 'E1024', taskCode: '11150800MB1234567X3000114001000',
    taskName: '不动产转移登记', serviceTime: wireTime(Date.now() - 600e3) };
  if (random() < 0.5) {
    given.services.push({ id: `S-${id}`, service: `K-${id}/1` });
    await superior.does('serve', { id: `S-${id}`, fields: service });
  }
  given.reviews.push({ channel: SOURCE, no: `R-${id}`, satisfaction, service: `K-${id}/1`, fetched: true });
  await superior.does('rate', { id: `R-${id}`, fields: { ...service, assessNumber: '1', pf: '2', satisfaction: digit, evalDetail: norms,
    writingEvaluation: '断电试验', assessTime: wireTime(Date.now()), anonymityFlag: '2', isdefault: '0', userProp: '1', userName: '测试', mobile: '13800138000' } });
}

const wireTime = (milliseconds) => local(milliseconds).slice(0, 19).replace('T', ' ');

function review() {
  const no = `K-${randomUUID()}`;
  const [satisfaction, , norms] = random() < 0.6 ? LEVELS[0] : LEVELS[1];
  given.reviews.push({ channel: CHANNEL, no, satisfaction, service: `${no}/1` });
  const followed = satisfaction === 'VERY_DISSATISFIED' && random() < 0.4;
  waiting.push({ it: given.reviews.at(-1), followed, content: { channelReviewNo: no, channelKind: 'PORTAL', kind: 'REVIEW', satisfaction, normCodes: norms ? [norms] : [],
    comment: '断电试验', reviewedAt: local(Date.now() - 5e3), serviceRecord: { projectNo: no, serviceNumber: 1, unitCode: 'tax-hall', windowNo: '05',
      taskCode: '11150800MB7654321X2000201001000', taskName: '增值税纳税申报', serviceTime: local(Date.now() - 600e3) },
    reviewer: { realName: true, kind: 'NATURAL_PERSON', name: '测试', phone: '13800138000' } } });
}

/** The same person says more about a bad service. */
function followUp(first, answer) {
  const no = `K-${randomUUID()}`;
  const satisfaction = 'SATISFIED';
  given.reviews.push({ channel: CHANNEL, no, satisfaction, service: first.service, followUp: true });
  waiting.push({ it: given.reviews.at(-1), content: { channelReviewNo: no, channelKind: 'PORTAL', kind: 'REVIEW', satisfaction, normCodes: [], comment: '追评',
    reviewedAt: local(Date.now() - 1e3), serviceRecord: { projectNo: first.service.split('/')[0], serviceNumber: 1 }, followUpOf: answer.reviewId } });
}

/** Sends what waits, as long as the application lives; what was not answered is sent again, as a channel would. */
async function feed(round) {
  while (round.alive) {
    const next = waiting.shift();
    if (!next) {
      await pause(100);
      continue;
    }
    try {
      const answer = await demonstration.send(CHANNEL, '/api/v1/reviews', next.content);
      next.it.receipt = answer.receipt;
      if (next.followed) followUp(next.it, answer);
    } catch (failure) {
      waiting.push(next);
      await disturbed(failure);
    }
  }
}

/** No answer is what a kill looks like; a refusal is not. */
async function disturbed(failure) {
  if (failure instanceof Refused) surprises.push(failure.message);
  await pause(300);
}

// --- who works on the cases --------------------------------------------------------------------------------------------------------------------------

const INPUTS = {
  Task_ContactReviewer: () => ({ contactOutcome: 'REACHED', contactNote: '已联系', contactedAt: local(Date.now()) }),
  Task_VerifyReview: () => ({ finding: 'JUSTIFIED_SIMPLE', findingNote: '经核实' }),
  Task_Rectify: () => ({ rectification: '已增开窗口' }),
  Task_SignOff: () => ({ signedOff: true }),
  Task_ReturnVisit: () => ({ visitOutcome: 'SATISFIED' }),
  Task_FileCase: () => ({ filingAccepted: true }),
};

const FIRST = 'Task_ContactReviewer';

/** Each in turn takes a task; a case that was begun goes before a new one, so that some reach their end. */
async function handle(round, unit) {
  while (round.alive) {
    for (const account of [`coordinator-${unit}`, `leader-${unit}`, `officer-${unit}`]) {
      try {
        const task = await oneOf(account, Object.keys(INPUTS).filter((key) => key !== FIRST)) ?? await oneOf(account, [FIRST]);
        if (task && round.alive) await complete(round, account, task);
      } catch (failure) {
        if (round.alive) await disturbed(failure);
      }
    }
    await pause(50);
  }
}

async function oneOf(account, keys) {
  const [task] = await demonstration.as(account, 'GET', `/engine-rest/task?taskDefinitionKeyIn=${keys}&sortBy=created&sortOrder=asc&maxResults=1`);
  return task;
}

async function complete(round, account, task) {
  const variables = Object.entries(INPUTS[task.taskDefinitionKey]()).map(([name, value]) => [name, { value }]);
  if (task.assignee !== account) await demonstration.as(account, 'POST', `/engine-rest/task/${task.id}/claim`, { userId: account });
  await demonstration.as(account, 'POST', `/engine-rest/task/${task.id}/complete`, { variables: Object.fromEntries(variables) });
  figures.tasks += 1;
  round.tasks += 1;
}

// --- a round -------------------------------------------------------------------------------------------------------------------------------------------

function workers(round) {
  return [...Array.from({ length: SENDERS }, () => feed(round)), handle(round, 'tax'), handle(round, 'district')];
}

/**
 * Kills at a random moment while the jobs are at work: in one half of the rounds as soon as they have begun, in the other after people have worked on cases;
 * in every other round after the platform began to fail, stall or close half-way.
 */
async function killed(number) {
  const round = { alive: true, tasks: 0 };
  const begun = local(Date.now()).slice(0, 19).replace('T', ' ');
  const [mood, longest] = random() < 0.5 ? MOODS[Math.floor(random() * MOODS.length)] : [null, AT_ONCE];
  const before = await superior.traffic();
  await give();
  demonstration.launch(log);
  const died = demonstration.ended.then((code) => { if (round.alive) throw new Error(`the application ended by itself (${code}), see ${logFile}`); });
  const busy = workers(round);
  try {
    await Promise.race([died, bothAtWork(before)]);
    if (number % 2 === 0) await Promise.race([died, peopleAtWork(round)]);
    await give();
    if (number % 2 === 0) await Promise.race([died, atWorkAgain(random() < 0.3 ? 'fetched' : 'told')]);
    if (mood) await superior.does('become', { mood });
    await pause(random() * longest);
  } finally {
    round.alive = false;
    figures.kills += await demonstration.end('SIGKILL') === 'SIGKILL' ? 1 : 0;
    await Promise.all(busy);
  }
  await superior.does('become', { mood: 'HONEST' });
  const hands = await inHand(begun);
  figures.whileSending += hands.messages > 0 ? 1 : 0;
  figures.whileFetching += hands.entries > 0 ? 1 : 0;
  console.log(`round ${String(number).padStart(3)}: ${hands.messages} messages and ${hands.entries} entries in the killed hands, ${waiting.length} reviews unanswered`
    + `${mood ? `; the platform ${mood.toLowerCase().replace('_', ' ')}` : ''}`);
}

async function give() {
  for (let i = 0; i < AT_A_TIME; i++) {
    await offer();
    review();
  }
}

async function bothAtWork(before) {
  const end = Date.now() + WORK_SECONDS * 1000;
  for (let now = before; now.fetched === before.fetched || now.told === before.told; now = await superior.traffic()) {
    if (Date.now() > end) throw new Error(`after ${WORK_SECONDS} s not both jobs are at work (${JSON.stringify({ before, now })}), see ${logFile}`);
    await pause(30);
  }
}

async function peopleAtWork(round) {
  const end = Date.now() + TASK_SECONDS * 1000;
  while (round.tasks < TASKS && Date.now() < end) await pause(100);
}

async function atWorkAgain(kind) {
  const before = await superior.traffic();
  const end = Date.now() + WORK_SECONDS * 1000;
  while ((await superior.traffic())[kind] === before[kind]) {
    if (Date.now() > end) throw new Error(`for ${WORK_SECONDS} s nothing was ${kind}, see ${logFile}`);
    await pause(20);
  }
}

/** What the killed one had claimed and did not settle. */
async function inHand(begun) {
  return {
    messages: await database.count(`select count(*) from exchange_message where state = 'SENDING' and attempted_at >= '${begun}'`),
    entries: await database.count(`select count(*) from fetched_entry where next_attempt_at is not null and attempts > 0 and error is null and attempted_at >= '${begun}'`),
  };
}

// --- the end -------------------------------------------------------------------------------------------------------------------------------------------

/** Lets everything arrive. Where nothing moves any more the clock of the demonstration does: failed attempts wait for minutes. @returns what did not */
async function drain() {
  const round = { alive: true };
  await demonstration.start(log);
  const busy = Array.from({ length: SENDERS }, () => feed(round));
  const end = Date.now() + DRAIN_SECONDS * 1000;
  let left = Infinity;
  let moved = Date.now();
  while (left > 0 && Date.now() < end) {
    await pause(1000);
    const now = await remaining();
    if (now !== left) moved = Date.now();
    left = now;
    if (Date.now() - moved > NO_PROGRESS_SECONDS * 1000) {
      await advance(6 * 60e3);
      moved = Date.now();
    }
  }
  round.alive = false;
  await Promise.all(busy);
  return left > 0 ? [`${left} reviews, entries and messages are still under way after ${DRAIN_SECONDS} s`] : [];
}

async function remaining() {
  const offered = given.services.length + given.reviews.filter((it) => it.fetched).length;
  return given.reviews.filter((it) => !it.fetched && !it.receipt).length
    + Math.max(0, offered - await database.count('select count(*) from fetched_entry where next_attempt_at is null'))
    + await database.count("select count(*) from exchange_message where state not in ('SENT', 'DEAD')");
}

async function advance(milliseconds) {
  const { now } = await demonstration.as('admin', 'GET', '/api/demo/clock');
  await demonstration.as('admin', 'POST', '/api/demo/clock', { now: local(Date.parse(now) + milliseconds) });
}

/** The night comes, and with it our own comparison. @returns what is wrong with it */
async function reconciled(messages) {
  const { now } = await demonstration.as('admin', 'GET', '/api/demo/clock');
  const today = Date.parse(`${local(Date.parse(now)).slice(0, 10)}T00:00:00+08:00`);
  await demonstration.as('admin', 'POST', '/api/demo/clock', { now: local(today + 26 * 3600e3) });
  const end = Date.now() + 60e3;
  let sums = {};
  do {
    await pause(1000);
    [sums] = await database.ask('select coalesce(sum(our_count), 0) ours, coalesce(sum(their_count), 0) theirs from exchange_tally');
  } while (Number(sums.ours) < messages && Date.now() < end);
  const found = [];
  if (Number(sums.ours) !== messages || Number(sums.theirs) !== messages) found.push(`the reconciliation counts ${sums.ours} and ${sums.theirs} instead of ${messages}`);
  const open = await database.count('select count(*) from exchange_difference where resolved_at is null');
  if (open > 0) found.push(`the reconciliation found ${open} differences`);
  const page = await demonstration.page(await demonstration.session('admin'), '/exchange/reconciliation');
  if (!page.includes('没有差异。')) found.push('the page of the reconciliation does not say that there are no differences');
  return found;
}

async function compared() {
  if (process.env.HCP_KILL_SPOIL) await database.ask(process.env.HCP_KILL_SPOIL);
  const books = await ours(database.ask);
  const ledger = await superior.does('ledger');
  const found = differences(given, books, ledger);
  if (found.length === 0) overlooked(given, books, ledger).forEach((fault) => found.push(`the comparison does not notice it when ${fault}`));
  found.push(...await reconciled(books.messages.length));
  report(books, ledger, await superior.does('verdicts'), found);
  return found;
}

function report(books, ledger, verdicts, found) {
  const fetched = given.reviews.filter((it) => it.fetched).length;
  const refused = Object.entries(verdicts).filter(([name]) => name.endsWith(' 409')).reduce((sum, [, count]) => sum + count, 0);
  const line = (what, value) => console.log(`${what.padEnd(62)}${value}`);
  console.log();
  line('kills', `${figures.kills} in ${ROUNDS} rounds`);
  line('  with messages in hand, with entries in hand', `${figures.whileSending}, ${figures.whileFetching}`);
  line('ratings offered at the platform, taken', `${fetched}, ${books.reviews.filter((row) => row.channel === SOURCE).length}`);
  line('services offered at the platform, taken', `${given.services.length}, ${books.entries.filter((row) => row.kind === 'SERVICE' && row.state === 'TAKEN').length}`);
  line('reviews sent to us, taken', `${given.reviews.length - fetched}, ${books.reviews.filter((row) => row.channel === CHANNEL).length}`);
  line('cases, process instances', `${books.cases.length}, ${books.processes.length}`);
  line('tasks completed, cases filed', `${figures.tasks}, ${books.cases.filter((row) => row.filed).length}`);
  line('messages in our outbox, in the ledger of the platform', `${books.messages.length}, ${ledger.length}`);
  line('duplicates that the platform refused', refused);
  line('differences', found.length);
}

/** @returns everything that is not as it must be */
async function trial() {
  await demonstration.start(log); // the tables, and the demonstration's data
  await demonstration.end('SIGKILL');
  for (let number = 1; number <= ROUNDS; number++) await killed(number);
  const wrong = [...await drain(), ...await compared()];
  if (figures.kills !== Number(ROUNDS)) wrong.push(`${figures.kills} kills instead of ${ROUNDS}`);
  if (figures.whileSending === 0 || figures.whileFetching === 0) wrong.push('no kill met both jobs with something in hand; run more rounds');
  return wrong;
}

/** The same numbers from the same seed (mulberry32). */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

console.log(`seed ${SEED}, ${ROUNDS} rounds; the application's log: ${logFile}`);
const superior = new Superior(LIBRARIES);
const database = new Database(LIBRARIES);
const demonstration = new Demonstration(await freePort(), { ...await database.open(), ...await superior.open(), HCP_DEMO_PLATFORM: 'false',
  HCP_EXCHANGE_ROUTE: 'province', HCP_PLATFORM_HMAC_CHANNEL: SOURCE, HCP_PLATFORM_HMAC_FETCHES: 'RATING,SERVICE', HCP_PLATFORM_HMAC_TIMEOUT: 'PT3S',
  HCP_EXCHANGE_LOST: 'PT20S', HCP_FETCHING_LOST: 'PT20S' });
process.once('exit', () => demonstration.application?.kill('SIGKILL'));
const stopped = new Promise((resolve, reject) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => reject(new Error(signal)))));

let found = ['the trial did not come to its end'];
try {
  found = await Promise.race([stopped, trial()]);
  await demonstration.end();
} catch (failure) {
  console.error(failure);
} finally {
  await demonstration.end('SIGKILL');
  demonstration.forget();
  superior.end();
  await database.drop();
}
if (surprises.length > 0) console.log(`\nunexpected answers:\n  ${some([...new Set(surprises)]).join('\n  ')}`);
if (found.length > 0) console.log(`\ndifferences:\n  ${some(found).join('\n  ')}`);
process.exit(found.length > 0 ? 1 : 0);
