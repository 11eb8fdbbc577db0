import { createPaneMemory } from '../../src/taskpane/pane-memory.ts';

function aStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => {},
    key: () => null,
    removeItem: () => {},
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
  };
}

test('the pane reads what the pane before it in this window wrote', () => {
  const storage = aStorage();
  expect(createPaneMemory(() => storage).read()).toBeNull();
  createPaneMemory(() => storage).write('wat');
  expect(createPaneMemory(() => storage).read()).toBe('wat');
});

test('a browser that refuses storage keeps it as long as the page lives', () => {
  const memory = createPaneMemory(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(memory.read()).toBeNull();
  memory.write('wat');
  expect(memory.read()).toBe('wat');
});

test('a storage that is full never brings back something older', () => {
  const storage = aStorage();
  storage.setItem('bijpraat.pane', 'oud');
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const memory = createPaneMemory(() => storage);
  memory.write('nieuw');
  expect(memory.read()).toBe('nieuw');
});
