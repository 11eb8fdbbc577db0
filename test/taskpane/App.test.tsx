import { screen, waitFor, within } from '@testing-library/react';
import { aPaneWorkspace, explanationBlock } from './a-pane-workspace.ts';
import { aCopy, renderPane } from './render-pane.tsx';

/** An error as an adapter throws it; workflows know it by its name and code. */
function storeFailure(code: string): Error {
  return Object.assign(new Error(code), { name: 'WorkspaceStoreError', code });
}

test('the pane opens with the cursor in the search field', async () => {
  await renderPane();
  expect(await screen.findByRole('combobox', { name: 'Zoek tekst' })).toHaveFocus();
});

test('what was typed while the texts were on their way is kept', async () => {
  let arrive: (copy: ReturnType<typeof aCopy>) => void = () => {};
  const { user } = await renderPane({
    store: { read: () => new Promise((resolve) => (arrive = resolve)) },
  });
  await user.type(screen.getByRole('textbox', { name: 'Zoek tekst' }), 'wat');
  arrive(aCopy());
  const search = await screen.findByRole('combobox', { name: 'Zoek tekst' });
  expect(search).toHaveValue('wat');
  expect(search).toHaveFocus();
  expect(screen.getByRole('option', { name: /Wat is het Centrum/ })).toBeVisible();
});

test('a slow storage shows the shape of the list after a while, and not at once', async () => {
  await renderPane({ store: { read: () => new Promise(() => {}) } });
  expect(screen.queryByRole('status', { name: 'Teksten worden geladen' })).toBeNull();
  expect(await screen.findByRole('status', { name: 'Teksten worden geladen' })).toBeVisible();
});

test('a storage that fails without a copy says what happened, what was not lost and what to do', async () => {
  let failing = true;
  const { user } = await renderPane({
    store: {
      read: async () => {
        if (failing) throw storeFailure('offline');
        return aCopy();
      },
    },
  });
  expect(
    await screen.findByRole('heading', { name: 'Geen verbinding met de opslag' }),
  ).toBeVisible();
  expect(screen.getByText(/Er is niets verloren\. Controleer je verbinding/)).toBeVisible();
  failing = false;
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(await screen.findByRole('combobox', { name: 'Zoek tekst' })).toBeVisible();
});

test('a document that cannot be read names its mistakes for whoever keeps it', async () => {
  const { user } = await renderPane({
    store: { read: async () => ({ ...aCopy(), text: '{"schemaVersion":1,"partners":7}' }) },
  });
  await user.click(await screen.findByText(/Voor de beheerder van de teksten: \d+ fouten/));
  const mistakes = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(mistakes.length).toBeGreaterThan(1);
  expect(screen.getByRole('list')).toHaveTextContent('partners');
});

test('a storage that fails leaves the last known copy in view, with its date and a way to try again', async () => {
  let failing = true;
  const { user } = await renderPane({
    store: {
      read: async () => {
        if (failing) throw storeFailure('unavailable');
        return aCopy();
      },
    },
    lastKnown: { read: async () => aCopy(), write: async () => {} },
  });
  expect(await screen.findByText('De opslag heeft een storing')).toBeVisible();
  expect(screen.getByText(/Je ziet de versie van 19 mei, 16\.40/)).toBeVisible();
  expect(screen.getByRole('option', { name: /Wat is het Centrum/ })).toBeVisible();
  failing = false;
  await user.click(screen.getByRole('button', { name: 'Opnieuw' }));
  await waitFor(() => expect(screen.queryByText('De opslag heeft een storing')).toBeNull());
  expect(screen.getByRole('combobox', { name: 'Zoek tekst' })).toBeVisible();
});

test('texts in view stay in view when reading again fails and the copy cannot be read either', async () => {
  let reads = 0;
  const { user } = await renderPane({
    store: {
      read: async () => {
        throw storeFailure(reads === 0 ? 'unavailable' : 'offline');
      },
    },
    lastKnown: { read: async () => (reads++ === 0 ? aCopy() : null), write: async () => {} },
  });
  await user.click(await screen.findByRole('option', { name: /Wie doen er mee/ }));
  await user.click(screen.getByRole('button', { name: 'Opnieuw' }));
  expect(await screen.findByText('Geen verbinding met de opslag')).toBeVisible();
  expect(screen.getByText(/Je ziet de versie van 19 mei/)).toBeVisible();
  expect(screen.getByRole('form', { name: 'Wie doen er mee?' })).toBeVisible();
});

test('a text that is open stays open when newer texts come', async () => {
  let failing = true;
  const { user } = await renderPane({
    store: {
      read: async () => {
        if (failing) throw storeFailure('offline');
        const block = { ...explanationBlock, title: { nl: 'Wat is het nu?' } };
        return aCopy(aPaneWorkspace({ blocks: [block] }));
      },
    },
    lastKnown: { read: async () => aCopy(), write: async () => {} },
  });
  await user.click(await screen.findByRole('option', { name: /Wat is het Centrum/ }));
  failing = false;
  await user.click(screen.getByRole('button', { name: 'Opnieuw' }));
  expect(await screen.findByRole('form', { name: 'Wat is het nu?' })).toBeVisible();
});

test('a storage with nothing in it teaches what the pane is for', async () => {
  let filled = false;
  const { user } = await renderPane({
    store: { read: async () => (filled ? aCopy() : null) },
  });
  expect(
    await screen.findByRole('heading', { name: 'Schrijf sneller in drie stappen' }),
  ).toBeVisible();
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(3);
  filled = true;
  await user.click(screen.getByRole('button', { name: 'Opnieuw kijken' }));
  expect(await screen.findByRole('combobox', { name: 'Zoek tekst' })).toBeVisible();
});

test('a document that cannot be read is a failure and never an empty list', async () => {
  await renderPane({ store: { read: async () => ({ text: '{', readAt: aCopy().readAt }) } });
  expect(
    await screen.findByRole('heading', { name: 'De teksten zijn niet te lezen' }),
  ).toBeVisible();
});

test('a fault in the panel says that the mail has not changed', async () => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => {});
  await renderPane({
    preferences: {
      read() {
        throw new Error('broken');
      },
      save: async () => {},
    },
  });
  expect(await screen.findByText(/Aan je mail is niets veranderd/)).toBeVisible();
  error.mockRestore();
});

test('a list of thousands shows fifty rows and offers more', async () => {
  const blocks = Array.from({ length: 120 }, (_, index) => ({
    ...explanationBlock,
    id: `tb-${index}`,
    title: { nl: `Tekst ${index}` },
  }));
  const { user } = await renderPane({
    store: { read: async () => aCopy(aPaneWorkspace({ blocks })) },
  });
  expect(await screen.findAllByRole('option', { name: /Tekst \d/ })).toHaveLength(50);
  await user.click(screen.getByRole('button', { name: /Toon er nog 70/ }));
  expect(screen.getAllByRole('option', { name: /Tekst \d/ })).toHaveLength(100);
});
