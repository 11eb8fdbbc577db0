import { createEditHistory } from '../../../src/sandbox/outlook/ui/editor/edit-history.ts';
import type { EditKind } from '../../../src/sandbox/outlook/ui/editor/edit-history.ts';

/** A text under a history, and a clock that stands still until it is told. */
function open() {
  let text = '';
  let now = 0;
  const history = createEditHistory(
    () => text,
    (snapshot) => {
      text = snapshot;
    },
    () => now,
  );
  return {
    history,
    text: () => text,
    wait: (ms: number) => {
      now += ms;
    },
    edit(kind: EditKind, next: string): void {
      history.before(kind);
      text = next;
    },
    type(letters: string, pause = 100): void {
      for (const letter of letters) {
        now += pause;
        this.edit('typing', text + letter);
      }
    },
  };
}

test('a run of typing is one step', () => {
  const page = open();
  page.type('hello');
  expect(page.history.undo()).toBe(true);
  expect(page.text()).toBe('');
  expect(page.history.undo()).toBe(false);
});

test('a second of rest ends a run', () => {
  const page = open();
  page.type('one');
  page.wait(1_000);
  page.type('two', 0);
  page.history.undo();
  expect(page.text()).toBe('one');
});

test('just under a second does not', () => {
  const page = open();
  page.type('abc', 999);
  page.history.undo();
  expect(page.text()).toBe('');
});

test('typing, deleting and anything else are steps of their own', () => {
  const page = open();
  page.type('ab');
  page.edit('deleting', 'a');
  page.edit('deleting', '');
  page.edit('other', '<p>inserted</p>');
  page.edit('other', '<p>twice</p>');
  page.type('!');
  const seen = [];
  while (page.history.undo()) seen.push(page.text());
  expect(seen).toEqual(['<p>twice</p>', '<p>inserted</p>', '', 'ab', '']);
});

test('redo brings back what undo took, and undo takes it again', () => {
  const page = open();
  page.edit('other', 'one');
  page.edit('other', 'two');
  page.history.undo();
  page.history.undo();
  expect(page.history.redo()).toBe(true);
  expect(page.text()).toBe('one');
  page.history.redo();
  expect(page.text()).toBe('two');
  expect(page.history.redo()).toBe(false);
  page.history.undo();
  expect(page.text()).toBe('one');
});

test('a new edit leaves nothing to redo', () => {
  const page = open();
  page.edit('other', 'one');
  page.history.undo();
  expect(page.history.canRedo()).toBe(true);
  page.type('x');
  expect(page.history.canRedo()).toBe(false);
  expect(page.history.redo()).toBe(false);
  expect(page.text()).toBe('x');
});

test('typing after an undo is a step of its own, however fast', () => {
  const page = open();
  page.type('a');
  page.edit('other', 'a<b></b>');
  page.history.undo();
  page.type('b', 0);
  page.history.undo();
  expect(page.text()).toBe('a');
});

test('tells what there is to undo and to redo', () => {
  const page = open();
  const { history } = page;
  expect([history.canUndo(), history.canRedo()]).toEqual([false, false]);
  page.edit('other', 'one');
  expect([history.canUndo(), history.canRedo()]).toEqual([true, false]);
  history.undo();
  expect([history.canUndo(), history.canRedo()]).toEqual([false, true]);
});

test('keeps two hundred steps, the latest ones', () => {
  const page = open();
  for (let step = 1; step <= 250; step += 1) page.edit('other', String(step));
  let steps = 0;
  while (page.history.undo()) steps += 1;
  expect(steps).toBe(200);
  expect(page.text()).toBe('50');
});
