export interface Clock {
  /** The date of today in the given IANA time zone, as an ISO local date: 2027-05-20. */
  today(timeZone: string): string;
  /** This moment as an ISO timestamp in UTC. */
  now(): string;
  /** Resolves after the given time. */
  sleep(milliseconds: number): Promise<void>;
}
