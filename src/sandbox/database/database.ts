export type SqlValue = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;

/** The embedded database: one file, one connection, every call done when it returns. */
export interface Database {
  /** Runs statements that take no values and give no rows. */
  exec(sql: string): void;
  all(sql: string, values?: readonly SqlValue[]): Row[];
  /** The first row; null when there is none. */
  get(sql: string, values?: readonly SqlValue[]): Row | null;
  /** Answers how many rows changed. */
  run(sql: string, values?: readonly SqlValue[]): number;
  /** All of it or nothing. Inside another transaction it is part of that one. */
  transaction<T>(work: () => T): T;
  close(): void;
}
