import type { ClientProfile } from '../shared/addin.ts';

export interface Profile {
  /** Requirement sets by name; the value is the highest version, as office.js compares it. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly hostVersion: string;
}

/**
 * What each client tells through `isSetSupported`. The genuine library from npm knows the calls up to
 * Mailbox 1.12; a higher number would promise calls it does not have.
 */
export const clientProfiles: Readonly<Record<ClientProfile, Profile>> = {
  web: {
    requirements: {
      Mailbox: '1.12',
      DialogApi: '1.2',
      DialogOrigin: '1.1',
      // Sets of later libraries: asked about in real Outlook on the web, so they are answered here too.
      NestedAppAuth: '1.1',
    },
    hostVersion: '20270510.4',
  },
  // New Outlook on Windows is Outlook on the web in a window of its own and says so of itself.
  'new-windows': {
    requirements: {
      Mailbox: '1.12',
      DialogApi: '1.2',
      DialogOrigin: '1.1',
      NestedAppAuth: '1.1',
    },
    hostVersion: '1.2027.510.300',
  },
  // Classic Outlook of a volume licence that lags behind: the sets of Outlook 2019 with its updates, which is
  // what the oldest supported installations have. It does not know nested app authentication.
  'classic-windows': {
    requirements: { Mailbox: '1.6', DialogApi: '1.1' },
    hostVersion: '16.0.10417.20020',
  },
};
