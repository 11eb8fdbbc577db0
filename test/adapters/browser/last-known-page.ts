import { createIndexedDbLastKnownCopy } from '../../../src/adapters/browser/indexed-db-last-known-copy.ts';

Object.assign(window, { create: createIndexedDbLastKnownCopy });
