// What runs beside the application in bin/kill-test, and outlives it: a superior platform, and a way to look into the database.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';

/** A small Java program that answers each line with a line of JSON; it ends with us. */
class Helper {
  #waiting = [];

  constructor(program, libraries, env) {
    this.process = spawn('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', `${libraries}/*`, `bin/lib/${program}.java`],
      { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'], detached: true }); // a ^C is ours, not its
    this.process.once('exit', (code) => {
      this.ended = new Error(`${program} ended (${code})`);
      this.#waiting.splice(0).forEach(({ reject }) => reject(this.ended));
    });
    this.process.stdin.on('error', () => {}); // told by its end
    createInterface({ input: this.process.stdout }).on('line', (line) => {
      const { answer, failure } = JSON.parse(line);
      const { resolve, reject } = this.#waiting.shift();
      if (failure) reject(new Error(failure));
      else resolve(answer);
    });
  }

  ask(line) {
    return new Promise((resolve, reject) => {
      if (this.ended) throw this.ended;
      this.#waiting.push({ resolve, reject });
      this.process.stdin.write(`${line}\n`);
    });
  }

  end() {
    this.process.stdin.end();
  }
}

/** A database of its own on the MySQL that bin/mysql gives. */
export class Database {
  #name = `haochaping_kill_${randomBytes(6).toString('hex')}`;
  #libraries;
  #sql;

  constructor(libraries) {
    this.#libraries = libraries;
  }

  /** @returns the variables that lead to it */
  async open() {
    const lines = execFileSync('bin/mysql', ['url'], { encoding: 'utf8' }).trim().split('\n');
    const server = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    const at = (name) => server.SPRING_DATASOURCE_URL.replace(/^(jdbc:mysql:\/\/[^/]+\/)[^?]*/, `$1${name}`);
    this.#sql = new Helper('Sql', this.#libraries, { ...server, SPRING_DATASOURCE_URL: at('') });
    await this.ask(`create database ${this.#name} character set utf8mb4 collate utf8mb4_bin`);
    await this.ask(`use ${this.#name}`);
    return { ...server, SPRING_DATASOURCE_URL: at(this.#name) };
  }

  /** @returns the rows of a statement */
  ask = (statement) => this.#sql.ask(statement);

  async count(statement) {
    return Number(Object.values((await this.ask(statement))[0])[0]);
  }

  async drop() {
    await this.ask(`drop database ${this.#name}`);
    this.#sql.end();
  }
}

/** The fake superior platform, in a process of its own. */
export class Superior {
  #wire = { HCP_PLATFORM_HMAC_APPID: 'kill-test', HCP_PLATFORM_HMAC_SECRET: randomBytes(16).toString('hex') };
  #helper;

  constructor(libraries) {
    this.#helper = new Helper('FakeSuperior', libraries, this.#wire);
  }

  /** @returns the variables that lead to it */
  async open() {
    return { ...this.#wire, HCP_PLATFORM_HMAC_URL: await this.does('url') };
  }

  does = (what, more = {}) => this.#helper.ask(JSON.stringify({ do: what, ...more }));

  /** How often our jobs have fetched from it and told it something. */
  async traffic() {
    const verdicts = Object.entries(await this.does('verdicts'));
    const sum = (wanted) => verdicts.filter(([name]) => wanted.test(name)).reduce((total, [, count]) => total + count, 0);
    return { fetched: sum(/\/detail 200$/), told: sum(/^\/(service|rating(\/(supplement|validity|rectification|filing))?) (200|409)$/) };
  }

  end() {
    this.#helper.end();
  }
}
