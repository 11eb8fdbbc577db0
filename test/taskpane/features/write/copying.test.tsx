import { screen } from '@testing-library/react';
import { fakeReading, fakeWatcher } from '../../../support/fake-outlook.ts';
import { renderPane } from '../../render-pane.tsx';
import { searchField } from './write-screen.ts';

describe('where nothing can be inserted', () => {
  test('beside a mail being read texts are copied, for the sender', async () => {
    const copied: { text: string; html: string }[] = [];
    const { user } = await renderPane({
      items: fakeWatcher(fakeReading({ name: 'Ruben', address: 'ruben@reclassering.example' })),
      clipboard: { copy: async (content) => void copied.push(content) },
    });
    expect(await screen.findByText(/Je leest een mail\. Klik op Beantwoorden/)).toBeVisible();
    expect(screen.getByText('Reclassering')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Invoegen' })).toBeNull();
    await user.type(await searchField(), 'wat{Enter}');
    expect(await screen.findByText(/Gekopieerd/)).toBeVisible();
    expect(copied[0]?.html).toContain('<span lang="nl">');
  });

  test('without an open mail the pane says so and still copies', async () => {
    await renderPane({ items: fakeWatcher(null) });
    expect(await screen.findByText(/Er is geen mail open\. Je kunt een tekst/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Kopiëren' })).toBeVisible();
  });
});
