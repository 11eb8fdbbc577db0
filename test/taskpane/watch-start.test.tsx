import { officeScriptLoaded, watchStart } from '../../src/taskpane/watch-start.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function aRoot(): HTMLElement {
  return document.createElement('div');
}

test('an empty pane says after ten seconds, in three languages, that it cannot start', () => {
  const root = aRoot();
  const reload = jest.fn();
  watchStart(root, reload);
  jest.advanceTimersByTime(9_999);
  expect(root).toBeEmptyDOMElement();
  jest.advanceTimersByTime(1);
  expect([...root.querySelectorAll('[lang]')].map((part) => part.getAttribute('lang'))).toEqual([
    'nl',
    'fr',
    'en',
  ]);
  root.querySelector('button')?.click();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a pane that starts in the end takes the words away and stays silent', () => {
  const root = aRoot();
  const watch = watchStart(root, () => {});
  jest.advanceTimersByTime(10_000);
  watch.end();
  jest.advanceTimersByTime(60_000);
  expect(root).toBeEmptyDOMElement();
});

test('a start that failed is told at once, and once', () => {
  const root = aRoot();
  watchStart(root, () => {}).giveUp();
  expect(root.children).toHaveLength(3);
  root.replaceChildren();
  jest.advanceTimersByTime(10_000);
  expect(root).toBeEmptyDOMElement();
});

describe('waiting for office.js', () => {
  function aPage(): { page: Document; script: HTMLScriptElement } {
    const page = document.implementation.createHTMLDocument();
    const script = page.createElement('script');
    script.src = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
    page.head.append(script);
    return { page, script };
  }

  test('ends when it has loaded', async () => {
    const { page, script } = aPage();
    const loaded = officeScriptLoaded(page);
    script.dispatchEvent(new Event('load'));
    await expect(loaded).resolves.toBeUndefined();
  });

  test('fails when it cannot come', async () => {
    const { page, script } = aPage();
    const loaded = officeScriptLoaded(page);
    script.dispatchEvent(new Event('error'));
    await expect(loaded).rejects.toThrow('office.js did not load');
  });

  test('is over at once when it was there first', async () => {
    Object.assign(window, { Office: {} });
    await expect(officeScriptLoaded(document)).resolves.toBeUndefined();
    Reflect.deleteProperty(window, 'Office');
  });
});
