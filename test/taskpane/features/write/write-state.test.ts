import type { InsertableRef } from '../../../../src/core/content/insertable-ref.ts';
import {
  draftOf,
  initialWriteState,
  outcomeFor,
  passesByItself,
  toldAt,
  writeReducer,
} from '../../../../src/taskpane/features/write/write-state.ts';
import type { Outcome, WriteAction } from '../../../../src/taskpane/features/write/write-state.ts';

const ref: InsertableRef = { kind: 'block', id: 'tb-wat' };
const other: InsertableRef = { kind: 'block', id: 'tb-wie' };

function after(...actions: readonly WriteAction[]) {
  return actions.reduce(writeReducer, initialWriteState({ query: '', given: {} }));
}

describe('what the user does beside a mail', () => {
  test('typing closes the open text, forgets the row pointed at and starts at the top again', () => {
    const state = after(
      { kind: 'more' },
      { kind: 'opened', key: 'a', ref, toField: false },
      { kind: 'typed', key: 'a', query: 'wie' },
    );
    expect(draftOf(state, 'a')).toMatchObject({ query: 'wie', opened: null, pointed: null });
    expect(state.limit).toBe(50);
  });

  test('going to another row closes the open text', () => {
    const state = after(
      { kind: 'opened', key: 'a', ref, toField: false },
      { kind: 'pointed', key: 'a', ref: other },
    );
    expect(draftOf(state, 'a')).toMatchObject({ opened: null, pointed: other });
  });

  test('a choice holds until it follows the recipients again', () => {
    const chosen = after(
      { kind: 'chose', key: 'a', choice: { form: 'u', audienceId: null } },
      { kind: 'chose', key: 'a', choice: { language: 'fr' } },
    );
    expect(draftOf(chosen, 'a').overrides).toEqual({ form: 'u', audienceId: null, language: 'fr' });
    const followed = writeReducer(chosen, { kind: 'followed', key: 'a', topic: 'audienceId' });
    expect(draftOf(followed, 'a').overrides).toEqual({ form: 'u', language: 'fr' });
  });

  test('the focus is called to a field beside one mail, and once', () => {
    const called = after({ kind: 'opened', key: 'a', ref, toField: true });
    expect(called.fieldWanted).toBe('a');
    expect(writeReducer(called, { kind: 'field-reached' }).fieldWanted).toBeNull();
    expect(
      writeReducer(called, { kind: 'opened', key: 'a', ref: other, toField: false }).fieldWanted,
    ).toBeNull();
  });
});

describe('from one mail to the next', () => {
  test('only what was typed comes along', () => {
    const state = after(
      { kind: 'typed', key: 'a', query: 'iets' },
      { kind: 'gave', key: 'a', name: 'deadline', value: '2027-06-04' },
      { kind: 'chose', key: 'a', choice: { form: 'u' } },
      { kind: 'subject-chosen', key: 'a', withSubject: false },
      { kind: 'opened', key: 'a', ref, toField: false },
    );
    expect(draftOf(state, 'b')).toEqual({
      query: 'iets',
      given: { deadline: '2027-06-04' },
      opened: null,
      pointed: null,
      overrides: {},
      withSubject: true,
    });
  });

  test('an insertion takes the values it used, and leaves what was typed elsewhere since', () => {
    const state = after(
      { kind: 'gave', key: 'a', name: 'deadline', value: '2027-06-04' },
      { kind: 'gave', key: 'a', name: 'moment.locatie', value: 'Tilburg' },
      { kind: 'gave', key: 'b', name: 'deadline', value: '2027-07-01' },
      { kind: 'typed', key: 'b', query: 'wie' },
      { kind: 'inserted', key: 'a', open: [], subject: null, used: ['deadline'] },
    );
    expect(draftOf(state, 'a').given).toEqual({ 'moment.locatie': 'Tilburg' });
    expect(draftOf(state, 'b').given).toMatchObject({ deadline: '2027-07-01' });
    expect(state.typed).toMatchObject({ query: 'wie', given: { deadline: '2027-07-01' } });
  });
});

describe('what became of it', () => {
  const failed = (failure: 'timed-out' | 'preferences'): Outcome => ({
    kind: 'failed',
    failure,
    ref,
  });
  const elsewhere: Outcome = { kind: 'failed', failure: 'item-changed', ref: null };

  test('is shown beside its own mail only', () => {
    const state = after({ kind: 'came-out', key: 'a', outcome: { kind: 'copied' } });
    expect(outcomeFor(state, 'a')).toEqual({ kind: 'copied' });
    expect(outcomeFor(state, 'b')).toEqual({ kind: 'none' });
  });

  test.each<[string, string, Outcome, { key: string; outcome: Outcome }]>([
    ['here', 'a', failed('timed-out'), { key: 'a', outcome: failed('timed-out') }],
    ['gone on', 'b', failed('timed-out'), { key: 'b', outcome: elsewhere }],
    ['about no mail', 'b', failed('preferences'), { key: 'b', outcome: failed('preferences') }],
    ['no failure', 'b', { kind: 'copied' }, { key: 'a', outcome: { kind: 'copied' } }],
  ])('a failure follows the user, in words that fit: %s', (_, here, outcome, told) => {
    expect(toldAt('a', here, outcome)).toEqual(told);
  });

  test.each<[boolean, Outcome]>([
    [true, { kind: 'copied' }],
    [true, { kind: 'inserted', open: [], subject: null }],
    [false, { kind: 'inserted', open: ['deadline'], subject: null }],
    [false, { kind: 'inserted', open: [], subject: 'Over het Centrum' }],
    [false, failed('timed-out')],
    [false, { kind: 'busy', ref }],
  ])('passes by itself: %s for %j', (passes, outcome) => {
    expect(passesByItself(outcome)).toBe(passes);
  });
});
