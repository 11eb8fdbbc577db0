import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../../src/sandbox/database/open-database.ts';

let directory = '';
let file = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-database-'));
  file = path.join(directory, 'nested', 'test.db');
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

test('keeps what was written when it is opened again', async () => {
  const first = await openDatabase(file);
  first.exec('CREATE TABLE notes (id TEXT PRIMARY KEY, text TEXT, bytes BLOB)');
  first.run('INSERT INTO notes VALUES (?, ?, ?)', ['1', 'Één', new Uint8Array([0, 255, 7])]);
  first.close();

  const second = await openDatabase(file);
  const row = second.get('SELECT * FROM notes WHERE id = ?', ['1']);
  second.close();
  expect(row?.['text']).toBe('Één');
  expect([...(row?.['bytes'] as Uint8Array)]).toEqual([0, 255, 7]);
});

test('answers how many rows changed, and null where there is no row', async () => {
  const database = await openDatabase(file);
  database.exec('CREATE TABLE notes (id INTEGER)');
  for (const id of [1, 2, 3]) database.run('INSERT INTO notes VALUES (?)', [id]);
  expect(database.run('DELETE FROM notes WHERE id > ?', [1])).toBe(2);
  expect(database.get('SELECT * FROM notes WHERE id = ?', [9])).toBeNull();
  database.close();
});

test('undoes a transaction that fails, whole, and works on', async () => {
  const database = await openDatabase(file);
  database.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY)');
  const insert = (id: number) => database.run('INSERT INTO notes VALUES (?)', [id]);
  expect(() =>
    database.transaction(() => {
      insert(1);
      database.transaction(() => insert(2));
      insert(1);
    }),
  ).toThrow();
  expect(database.all('SELECT * FROM notes')).toEqual([]);

  database.transaction(() => database.transaction(() => insert(3)));
  expect(database.all('SELECT id FROM notes')).toEqual([{ id: 3 }]);
  database.close();
});

test('holds rows to the rows they belong to', async () => {
  const database = await openDatabase(file);
  database.exec(
    'CREATE TABLE a (id TEXT PRIMARY KEY); CREATE TABLE b (a TEXT REFERENCES a (id) ON DELETE CASCADE)',
  );
  expect(() => database.run('INSERT INTO b VALUES (?)', ['missing'])).toThrow();
  database.close();
});

test('opens after a lock that a killed process left behind', async () => {
  mkdirSync(`${file}.lock`, { recursive: true });
  const database = await openDatabase(file);
  database.exec('CREATE TABLE notes (id INTEGER)');
  database.close();
  expect(existsSync(file)).toBe(true);
});

/** Writes one row after another and says so on its output, until it is killed. */
const writer = `
  const { openDatabase } = await import('./src/sandbox/database/open-database.ts');
  const database = await openDatabase(process.argv[1]);
  database.exec('CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, half TEXT)');
  for (let id = 1; ; id += 1) {
    database.transaction(() => {
      database.run('INSERT INTO rows VALUES (?, NULL)', [id]);
      database.run('UPDATE rows SET half = ? WHERE id = ?', ['both', id]);
    });
    process.stdout.write(id + '\\n');
  }
`;

test('has everything it answered for, and no half transaction, after kill -9', async () => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', writer, file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let answered = 0;
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      const lines = data.toString().trim().split('\n');
      answered = Number(lines.at(-1));
      if (answered > 40) child.kill('SIGKILL');
    });
    child.once('exit', () => resolve());
  });

  const database = await openDatabase(file);
  const rows = database.all('SELECT id, half FROM rows ORDER BY id');
  database.close();
  expect(rows.length).toBeGreaterThanOrEqual(answered);
  expect(rows.every(({ half }) => half === 'both')).toBe(true);
}, 30_000);
