// Compares three accounts of a trial: what was given (by reviewers and at the superior platform), what our database holds, and what the platform took.

const PATHS = { SERVICE: '/service', REVIEW: '/rating', FOLLOW_UP: '/rating/supplement', VALIDITY: '/rating/validity',
  RECTIFICATION: '/rating/rectification', FILING: '/rating/filing' };
const SHOWN = 20;

/** What our side holds. @param ask runs a statement and answers with its rows */
export async function ours(ask) {
  return {
    reviews: await ask('select id, channel_id channel, channel_review_no no, satisfaction, receipt, concat(project_no, "/", service_number) service from review'),
    rejections: await ask('select channel_review_no no, code from review_rejection'),
    services: await ask('select concat(project_no, "/", service_number) service from service_record'),
    cases: await ask('select case_no caseNo, review_id review, feedback_at is not null answered, filing_no is not null filed from case_file'),
    processes: await ask("select BUSINESS_KEY_ caseNo from ACT_HI_PROCINST where PROC_DEF_KEY_ = 'bad-review-handling'"),
    tasks: await ask("select i.BUSINESS_KEY_ caseNo from ACT_RU_TASK t join ACT_HI_PROCINST i on i.ID_ = t.PROC_INST_ID_ where i.PROC_DEF_KEY_ = 'bad-review-handling'"),
    entries: await ask('select kind, platform_id id, state from fetched_entry'),
    messages: await ask('select message_key `key`, kind, concat(project_no, "/", service_number) service, state, review_id review from exchange_message order by seq_no'),
  };
}

/**
 * Everything that is not as it must be, in words.
 *
 * @param given  reviews: {channel, no, satisfaction, service, fetched, followUp, receipt} (receipt: what we answered, if we did); services: {id, service}
 * @param books  what our database holds
 * @param ledger what the platform took, in order: {key, path, service}
 */
export function differences(given, books, ledger) {
  const found = [];
  const exactly = (count, list, what) => list.length === count || found.push(`${what}: ${list.length} instead of ${count}`);
  const rows = group(books.reviews, (row) => `${row.channel} ${row.no}`);
  const cases = group(books.cases, (row) => row.review);
  const processes = group(books.processes, (row) => row.caseNo);
  const tasks = group(books.tasks, (row) => row.caseNo);
  const messages = group(books.messages, (row) => `${row.kind} of ${row.review ?? row.service}`);
  const entries = group(books.entries, (row) => `${row.kind} ${row.id}`);
  const told = (kind, of, times, what) => exactly(times, messages(`${kind} of ${of}`), `${kind} told of ${what}`);

  for (const it of given.reviews) {
    const kept = rows(`${it.channel} ${it.no}`);
    exactly(1, kept, `review ${it.no}`);
    for (const row of kept) {
      if (row.satisfaction !== it.satisfaction || row.service !== it.service) found.push(`review ${it.no} is another one`);
      if (it.receipt && it.receipt !== row.receipt) found.push(`review ${it.no} has another receipt than was answered`);
      exactly(isBad(it) && !it.followUp ? 1 : 0, cases(row.id), `cases of review ${it.no}`);
      told(it.followUp ? 'FOLLOW_UP' : 'REVIEW', row.id, it.fetched ? 0 : 1, `review ${it.no}`);
    }
    if (!it.fetched) told('SERVICE', it.service, 1, it.service);
    if (it.fetched) exactly(1, entries(`RATING ${it.no}`).filter((entry) => entry.state === 'TAKEN'), `entries taken of rating ${it.no}`);
  }
  for (const it of given.services) exactly(1, entries(`SERVICE ${it.id}`).filter((entry) => entry.state === 'TAKEN'), `entries taken of service ${it.id}`);
  exactly(given.reviews.length, books.reviews, 'reviews');
  exactly(given.services.length + given.reviews.filter((it) => it.fetched).length, books.entries, 'entries');
  books.rejections.forEach((row) => found.push(`review ${row.no} was refused: ${row.code}`));

  const services = group(books.services, (row) => row.service);
  new Set([...given.reviews, ...given.services].map((it) => it.service)).forEach((service) => exactly(1, services(service), `service ${service}`));

  const reviews = group(books.reviews, (row) => row.id);
  for (const it of books.cases) {
    exactly(1, reviews(it.review), `reviews of case ${it.caseNo}`);
    exactly(1, processes(it.caseNo), `process instances of case ${it.caseNo}`);
    exactly(it.filed ? 0 : 1, tasks(it.caseNo), `open tasks of case ${it.caseNo}`);
    told('RECTIFICATION', it.review, it.answered ? 1 : 0, it.caseNo);
    told('FILING', it.review, it.filed ? 1 : 0, it.caseNo);
  }
  exactly(books.cases.length, books.processes, 'process instances');
  return [...found, ...notTold(books.messages, ledger)];
}

/** Keys, kinds, and the order within each service. */
function notTold(messages, ledger) {
  const found = messages.filter((row) => row.state !== 'SENT').map((row) => `message ${row.key} (${row.kind}) is ${row.state}`);
  const own = group(messages, (row) => row.key);
  const theirs = group(ledger, (entry) => entry.key);
  for (const row of messages) {
    const there = theirs(row.key);
    if (there.length !== 1) found.push(`message ${row.key} (${row.kind}) is there ${there.length} times`);
    else if (there[0].path !== PATHS[row.kind] || there[0].service !== row.service) found.push(`message ${row.key} is there as something else`);
  }
  ledger.filter((entry) => own(entry.key).length !== 1).forEach((entry) => found.push(`${entry.key} (${entry.path}) is there and none of ours`));
  const there = group(ledger, (entry) => entry.service);
  const here = group(messages, (row) => row.service);
  for (const service of new Set(ledger.map((entry) => entry.service))) {
    if (there(service).map((entry) => entry.key).join() !== here(service).map((row) => row.key).join()) found.push(`service ${service} was told in another order`);
  }
  return found;
}

const isBad = (review) => review.satisfaction.endsWith('DISSATISFIED');

/** @returns a function from a key to the rows that have it */
function group(rows, key) {
  const byKey = new Map();
  for (const row of rows) byKey.set(key(row), [...(byKey.get(key(row)) ?? []), row]);
  return (wanted) => byKey.get(wanted) ?? [];
}

/** Faults that the comparison must notice, each put into a copy of accounts that agree. @returns those that it does not */
export function overlooked(given, books, ledger) {
  const lose = (list) => list.splice(Math.floor(list.length / 2), 1);
  const double = (list) => list.push({ ...list[Math.floor(list.length / 2)] });
  const faults = {
    'a review is lost': (b) => lose(b.reviews),
    'a review is doubled': (b) => double(b.reviews),
    'a review is of another level': (b) => { b.reviews[0].satisfaction = '?'; },
    'a review was refused': (b) => b.rejections.push({ no: '?', code: '?' }),
    'a service is lost': (b) => lose(b.services),
    'a service is doubled': (b) => double(b.services),
    'a case is lost': (b) => lose(b.cases),
    'a case is doubled': (b) => double(b.cases),
    'a process is lost': (b) => lose(b.processes),
    'a process is doubled': (b) => double(b.processes),
    'a task is lost': (b) => lose(b.tasks),
    'an entry is not taken': (b) => { b.entries[0].state = 'FAILED'; },
    'a message was never written': (b) => lose(b.messages),
    'a message is not sent': (b) => { b.messages[0].state = 'DEAD'; },
    'the platform lost one': (b, l) => lose(l),
    'the platform has one twice': (b, l) => double(l),
    'the platform has a strange one': (b, l) => l.push({ ...l[0], key: '?' }),
    'the platform has one as something else': (b, l) => { l[0].path = '?'; },
    'the platform was told in another order': (b, l) => {
      const at = l.findIndex((entry) => entry.path === '/rating');
      const before = l.findIndex((entry) => entry.service === l[at].service);
      [l[at], l[before]] = [l[before], l[at]];
    },
  };
  return Object.keys(faults).filter((name) => {
    const [b, l] = structuredClone([books, ledger]);
    faults[name](b, l);
    return differences(given, b, l).length === 0;
  });
}

/** The first of many lines. */
export const some = (lines) => [...lines.slice(0, SHOWN), ...(lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [])];
