import { createStore } from '../../../src/sandbox/outlook/ui/page/store.ts';

test('a change makes a new value, with the rest as it was', () => {
  const store = createStore({ folder: 'inbox', open: [1] });
  const before = store.get();
  store.set({ folder: 'sent' });
  expect(store.get()).toEqual({ folder: 'sent', open: [1] });
  expect(before).toEqual({ folder: 'inbox', open: [1] });
  expect(store.get().open).toBe(before.open);
  expect(store.get()).toBe(store.get());
});

test('listeners hear of a change after it was made, until they stop', () => {
  const store = createStore({ count: 0 });
  const heard: number[] = [];
  const stop = store.subscribe(() => heard.push(store.get().count));
  store.set({ count: 1 });
  stop();
  stop();
  store.set({ count: 2 });
  expect(heard).toEqual([1]);
});

test('a listener may stop itself and bring in others while it is told', () => {
  const store = createStore({ count: 0 });
  const heard: string[] = [];
  const stop = store.subscribe(() => {
    heard.push('first');
    stop();
    store.subscribe(() => heard.push('third'));
  });
  store.subscribe(() => heard.push('second'));
  store.set({ count: 1 });
  expect(heard).toEqual(['first', 'second']);
  store.set({ count: 2 });
  expect(heard).toEqual(['first', 'second', 'second', 'third']);
});
