import { screen, waitFor, within } from '@testing-library/react';
import { fakeMail, fakeReading, fakeWatcher } from '../../../support/fake-outlook.ts';
import {
  aPaneWorkspace,
  explanationBlock,
  faultyBlock,
  paneCoreMessage,
} from '../../a-pane-workspace.ts';
import { aCopy, noPreferences, renderPane } from '../../render-pane.tsx';
import { coreCard, form, option, searchField } from './write-screen.ts';

describe('when it goes wrong', () => {
  test('selected text is asked about first, and stays when the user keeps it', async () => {
    const mail = fakeMail({ selected: 'mijn zin' });
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await user.type(await searchField(), 'wat{Enter}');
    expect(
      await screen.findByRole('group', { name: 'Er is tekst geselecteerd. Wil je die vervangen?' }),
    ).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Niet nu' }));
    expect(mail.written).toEqual([]);
    expect(await searchField()).toHaveFocus();
  });

  test('selected text is replaced when the user says so', async () => {
    const mail = fakeMail({ selected: 'mijn zin' });
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await user.type(await searchField(), 'wat{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Vervangen' }));
    expect(await screen.findByText('Ingevoegd')).toBeVisible();
    expect(mail.written).toHaveLength(1);
  });

  test('a text that did not arrive is not called inserted, and can be copied', async () => {
    const copied: string[] = [];
    const refusing = fakeMail({
      write: async () => {
        throw Object.assign(new Error(), { name: 'OfficeError', code: 'failed' });
      },
    });
    const { user } = await renderPane({
      items: fakeWatcher(refusing),
      clipboard: { copy: async ({ text }) => void copied.push(text) },
    });
    await user.type(await searchField(), 'wat{Enter}');
    expect(await screen.findByText('Niet ingevoegd. Er staat niets in je mail.')).toBeVisible();
    expect(screen.queryByText('Ingevoegd')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Kopiëren' }));
    expect(await screen.findByText(/Gekopieerd/)).toBeVisible();
    expect(copied).toEqual(['Het Centrum is een proef in de regio.']);
  });

  test('a clipboard that refuses is told about', async () => {
    const { user } = await renderPane({
      items: fakeWatcher(fakeReading(null)),
      clipboard: {
        copy: async () => {
          throw new Error('refused');
        },
      },
    });
    await user.type(await searchField(), 'wat{Enter}');
    expect(await screen.findByText(/Kopiëren is niet gelukt/)).toBeVisible();
  });

  test('preferences that cannot be kept are told about and still hold', async () => {
    const { user } = await renderPane({
      preferences: {
        read: () => noPreferences,
        save: async () => {
          throw new Error('full');
        },
      },
    });
    await user.click(await option(/Wat is het Centrum/));
    await user.click(screen.getByRole('button', { name: 'Favoriet' }));
    expect(await screen.findByText(/Je voorkeuren zijn niet bewaard/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Favoriet' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('a fourth favourite is refused with the reason', async () => {
    const blocks = ['a', 'b', 'c', 'd'].map((id) => ({
      ...explanationBlock,
      id,
      title: { nl: `Blok ${id}` },
    }));
    const { user, services } = await renderPane({
      store: { read: async () => aCopy(aPaneWorkspace({ blocks })) },
    });
    for (const id of ['a', 'b', 'c', 'd']) {
      await user.click(await option(new RegExp(`Blok ${id}`)));
      await user.click(screen.getByRole('button', { name: 'Favoriet' }));
    }
    expect(screen.getByText(/Je hebt al drie favorieten/)).toBeVisible();
    expect(services.preferences.read().favourites).toHaveLength(3);
  });

  test('a favourite that left the workspace does not take a place', async () => {
    const gone = ['x', 'y', 'z'].map((id) => ({ kind: 'block', id }) as const);
    const saved: unknown[] = [];
    const { user } = await renderPane({
      preferences: {
        read: () => ({ ...noPreferences, favourites: gone }),
        save: async (change) => void saved.push(change),
      },
    });
    await user.click(await option(/Wat is het Centrum/));
    await user.click(screen.getByRole('button', { name: 'Favoriet' }));
    expect(saved).toEqual([{ favourites: [{ kind: 'block', id: 'tb-wat' }] }]);
  });

  test('a text with a fault says so, cannot be inserted, and leaves the others alone', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({
      items: fakeWatcher(mail),
      store: {
        read: async () => aCopy(aPaneWorkspace({ blocks: [faultyBlock, explanationBlock] })),
      },
    });
    await option(/Wat is het Centrum\?.*proef in de regio/);
    await user.click(await option(/Fout/));
    const card = within(form('Fout'));
    expect(card.getByText(/bevat een fout.*Vraag Jelle Smits/)).toBeVisible();
    expect(card.queryByRole('button', { name: 'Invoegen' })).toBeNull();
    await user.type(await searchField(), 'fout{Enter}');
    expect(await screen.findByText('Niet ingevoegd. Er staat niets in je mail.')).toBeVisible();
    expect(mail.written).toEqual([]);
  });

  test('a core message with a fault says so', async () => {
    const coreMessage = { ...paneCoreMessage, short: { nl: 'Kom op {{datum' } };
    await renderPane({ store: { read: async () => aCopy(aPaneWorkspace({ coreMessage })) } });
    const card = within(await coreCard());
    expect(await card.findByText(/Deze tekst bevat een fout/)).toBeVisible();
    expect(card.queryByRole('button', { name: 'Invoegen' })).toBeNull();
  });

  test('a core message is offered in the lengths it was written in', async () => {
    const coreMessage = { ...paneCoreMessage, short: {}, medium: {}, audiences: [] };
    await renderPane({ store: { read: async () => aCopy(aPaneWorkspace({ coreMessage })) } });
    const card = within(await coreCard());
    expect(card.getAllByRole('radio')).toEqual([card.getByRole('radio', { name: 'Lang' })]);
    expect(card.getByRole('radio', { name: 'Lang' })).toBeChecked();
  });

  test('a pane that closes while a text is on its way leaves the text in the mail', async () => {
    let arrive: () => void = () => {};
    const mail = fakeMail({ write: () => new Promise((resolve) => (arrive = resolve)) });
    const { user, unmount } = await renderPane({ items: fakeWatcher(mail) });
    await user.type(await searchField(), 'wat{Enter}');
    await screen.findByText('Bezig met invoegen');
    unmount();
    arrive();
    await waitFor(() => expect(mail.written).toHaveLength(1));
  });
});
