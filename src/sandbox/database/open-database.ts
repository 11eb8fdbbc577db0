import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Database } from './database.ts';
import { prepared } from './prepared.ts';
import type { Connection } from './prepared.ts';

/** Readable by both engines; write-ahead logging is not, and a power cut must lose nothing that was answered. */
const settings =
  'PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;';

/**
 * Opens or creates a database file: with the engine inside Node where there is one (22.13 and later),
 * otherwise with the same engine in WebAssembly. Both read and write the same file. Only one process may
 * have it open; `claimDirectory` sees to that.
 */
export async function openDatabase(file: string): Promise<Database> {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = prepared((await nodeConnection(file)) ?? (await wasmConnection(file)));
  try {
    database.exec(settings);
    // The first look at the file itself: where it is no database, this is what fails.
    database.all('SELECT COUNT(*) FROM sqlite_master');
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** The few members of `node:sqlite` used here; the types of Node 20 do not know it. */
interface NodeSqlite {
  DatabaseSync: new (file: string) => {
    exec(sql: string): void;
    prepare(sql: string): {
      all(...values: unknown[]): unknown[];
      run(...values: unknown[]): { changes: number | bigint };
    };
    close(): void;
  };
}

async function nodeConnection(file: string): Promise<Connection | null> {
  // Asked for at run time and by a name in a variable: older versions of Node have no such module.
  const name = 'node:sqlite';
  let sqlite: NodeSqlite;
  try {
    sqlite = (await import(name)) as NodeSqlite;
  } catch {
    return null;
  }
  const connection = new sqlite.DatabaseSync(file);
  return {
    exec: (sql) => connection.exec(sql),
    prepare(sql) {
      const statement = connection.prepare(sql);
      return {
        all: (values) => statement.all(...values),
        run: (values) => Number(statement.run(...values).changes),
        finalize: () => undefined,
      };
    },
    close: () => connection.close(),
  };
}

async function wasmConnection(file: string): Promise<Connection> {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  // This engine locks with a directory, which a process that was killed leaves behind.
  rmSync(`${file}.lock`, { recursive: true, force: true });
  const connection = new sqlite.Database(file);
  return {
    exec: (sql) => connection.exec(sql),
    prepare(sql) {
      const statement = connection.prepare(sql);
      return {
        all: (values) => statement.all([...values]),
        run: (values) => statement.run([...values]).changes,
        finalize: () => statement.finalize(),
      };
    },
    close: () => connection.close(),
  };
}
