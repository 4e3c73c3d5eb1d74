// A demonstration of its own on 127.0.0.1, started by bin/run, and the ways to speak to it.
import { spawn } from 'node:child_process';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A time as the interfaces write it, in Asia/Shanghai. */
export const local = (milliseconds) => new Date(milliseconds + 8 * 3600e3).toISOString().slice(0, 19) + '+08:00';

/** Below those that the system hands out by itself, so that it is still free when an application starts again. */
export async function freePort() {
  for (let tries = 0; tries < 50; tries++) {
    const port = 20000 + Math.floor(Math.random() * 12000);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port found between 20000 and 32000');
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false)).listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** An answer of the application that is no success. */
export class Refused extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

export class Demonstration {
  #secret = randomBytes(24).toString('base64url');
  #password = randomBytes(12).toString('base64url');
  #data = mkdtempSync(join(tmpdir(), 'hcp-'));
  #settings;

  /** @param settings variables of the application; those of whoever starts us do not reach it */
  constructor(port, settings = {}) {
    this.base = `http://127.0.0.1:${port}`;
    const inherited = Object.entries(process.env).filter(([name]) => !/^(SPRING_|SERVER_|HCP_)/.test(name));
    this.#settings = { ...Object.fromEntries(inherited), SERVER_PORT: String(port), HCP_DATA_DIR: this.#data, HCP_DEMO_PASSWORD: this.#password,
      HCP_DEMO_CHANNEL_SECRET: this.#secret, HCP_CHANNEL_RATE: '100000', ...settings };
  }

  /** Starts the process. Its promises: started (seconds), ended (code or signal). @param log where its output goes; without it, errors go to ours */
  launch(log) {
    const application = spawn('bin/run', [], { env: this.#settings, stdio: ['ignore', 'pipe', log ? 'pipe' : 'inherit'] });
    this.application = application;
    this.ended = new Promise((resolve) => application.once('exit', (code, signal) => resolve(signal ?? code)));
    this.started = new Promise((resolve) => {
      let said = '';
      application.stdout.on('data', (text) => {
        log?.write(text);
        said = (said + text).slice(-6000);
        const begun = said.match(/Started HaochapingApplication in ([\d.]+) seconds/);
        if (begun && said.includes('haochaping is running')) resolve(Number(begun[1]));
      });
      application.stderr?.on('data', (text) => log.write(text));
    });
  }

  /** @returns seconds that it took */
  async start(log) {
    this.launch(log);
    return Promise.race([this.started, this.ended.then((code) => { throw new Error(`the application ended while starting (${code})`); })]);
  }

  /** Ends the process that we started, by its id, where there still is one. */
  async end(signal = 'SIGTERM') {
    this.application?.kill(signal);
    return this.ended;
  }

  forget() {
    rmSync(this.#data, { recursive: true, force: true });
  }

  /** Sends as a channel, signed. */
  async send(channel, path, content) {
    const body = Buffer.from(JSON.stringify(content));
    const timestamp = String(Math.floor(Date.now() / 1000));
    const nonce = randomBytes(16).toString('hex');
    const digest = createHash('sha256').update(body).digest('hex');
    const signature = createHmac('sha256', this.#secret).update(['POST', path, timestamp, nonce, digest].join('\n')).digest('hex');
    return answered(await fetch(this.base + path, { method: 'POST', body, headers: { 'Content-Type': 'application/json',
      'X-Hcp-Channel': channel, 'X-Hcp-Timestamp': timestamp, 'X-Hcp-Nonce': nonce, 'X-Hcp-Signature': signature } }));
  }

  /** Asks as a person of the demonstration. */
  async as(account, method, path, content) {
    return answered(await fetch(this.base + path, { method, body: content && JSON.stringify(content), headers: {
      'Content-Type': 'application/json', Authorization: 'Basic ' + Buffer.from(`${account}:${this.#password}`).toString('base64') } }));
  }

  /** A person's session, as a browser keeps it. @returns its cookies */
  async session(account) {
    const form = await fetch(`${this.base}/login`, { headers: { Accept: 'text/html' } });
    const csrf = (await form.text()).match(/name="_csrf"\s+(?:value|content)="([^"]+)"/)[1];
    const answer = await fetch(`${this.base}/login`, { method: 'POST', redirect: 'manual', headers: { Cookie: cookies(form),
      'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ username: account, password: this.#password, _csrf: csrf }) });
    if (answer.status !== 302) throw new Error(`login of ${account}: ${answer.status}`);
    return cookies(answer) || cookies(form);
  }

  /** @returns a page's HTML */
  async page(cookie, path) {
    const answer = await fetch(this.base + path, { headers: { Cookie: cookie, Accept: 'text/html' }, redirect: 'manual' });
    const text = await answer.text();
    if (answer.status !== 200 || !text.includes('<main')) throw new Error(`${answer.status} ${path}`);
    return text;
  }
}

const cookies = (answer) => answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');

async function answered(response) {
  const text = await response.text();
  if (!response.ok) throw new Refused(response.status, `${response.status} ${response.url}: ${text.slice(0, 300)}`);
  return text ? JSON.parse(text) : null;
}
