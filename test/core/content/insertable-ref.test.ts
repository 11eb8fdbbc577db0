import { refKey, sameRef } from '../../../src/core/content/insertable-ref.ts';
import type { InsertableRef } from '../../../src/core/content/insertable-ref.ts';

const refs: readonly InsertableRef[] = [
  { kind: 'core-message', length: 'short' },
  { kind: 'core-message', length: 'long' },
  { kind: 'block', id: 'short' },
  { kind: 'block', id: 'tb-01' },
];

describe('sameRef', () => {
  it('holds for two refs to the same thing and for no other two', () => {
    for (const [at, one] of refs.entries()) {
      for (const [index, other] of refs.entries()) {
        expect(sameRef(one, { ...other })).toBe(at === index);
      }
    }
  });
});

describe('refKey', () => {
  it('is different for every ref', () => {
    expect(new Set(refs.map(refKey)).size).toBe(refs.length);
  });
});
