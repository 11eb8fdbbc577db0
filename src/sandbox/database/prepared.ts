import type { Database, Row, SqlValue } from './database.ts';

export interface Statement {
  all(values: readonly SqlValue[]): unknown[];
  run(values: readonly SqlValue[]): number;
  finalize(): void;
}

/** What an engine has to offer. */
export interface Connection {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

/** A database over a connection: every statement is prepared once, and transactions nest. */
export function prepared(connection: Connection): Database {
  const statements = new Map<string, Statement>();
  let open = false;

  function use<T>(sql: string, work: (statement: Statement) => T): T {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    try {
      return work(statement);
    } catch (error) {
      // The WebAssembly engine cannot use a statement again that failed.
      statements.delete(sql);
      finalize(statement);
      throw error;
    }
  }

  // Both engines give plain objects of the value types above; there is nothing else in SQLite.
  const all = (sql: string, values: readonly SqlValue[] = []): Row[] =>
    use(sql, (statement) => statement.all(values) as Row[]);

  return {
    exec: (sql) => connection.exec(sql),
    all,
    get: (sql, values) => all(sql, values)[0] ?? null,
    run: (sql, values = []) => use(sql, (statement) => statement.run(values)),
    transaction(work) {
      if (open) return work();
      connection.exec('BEGIN IMMEDIATE');
      open = true;
      try {
        const result = work();
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        rollBack(connection);
        throw error;
      } finally {
        open = false;
      }
    },
    close() {
      for (const statement of statements.values()) finalize(statement);
      statements.clear();
      connection.close();
    },
  };
}

/** A statement that failed says so once more here. */
function finalize(statement: Statement): void {
  try {
    statement.finalize();
  } catch {
    // it was heard of before
  }
}

/** SQLite may have rolled back by itself, such as on a full disk; the first error is the one to hear of. */
function rollBack(connection: Connection): void {
  try {
    connection.exec('ROLLBACK');
  } catch {
    // nothing was open any more
  }
}
