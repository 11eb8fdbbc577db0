import { fireEvent, screen, within } from '@testing-library/react';
import { fakeMail, fakeWatcher } from '../../../support/fake-outlook.ts';
import { aPaneWorkspace } from '../../a-pane-workspace.ts';
import { aCopy, noPreferences, renderPane } from '../../render-pane.tsx';
import { coreCard, form, option, rows, searchField } from './write-screen.ts';

describe('finding and inserting', () => {
  test('three letters and Enter insert the first text found, and the focus stays in search', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await user.type(await searchField(), 'wat{Enter}');
    expect(await screen.findByText('Ingevoegd')).toBeVisible();
    expect(mail.written).toEqual([
      { kind: 'text', text: 'Het Centrum is een proef in de regio. ' },
    ]);
    expect(await searchField()).toHaveFocus();
    expect(await searchField()).toHaveValue('wat');
  });

  test('a workspace without text blocks says so, and the core message is there', async () => {
    await renderPane({
      store: { read: async () => aCopy(aPaneWorkspace({ blocks: [] })) },
    });
    expect(await screen.findByText(/Er zijn nog geen tekstblokken/)).toBeVisible();
    expect(await coreCard()).toBeVisible();
  });

  test('the arrow keys move the selection that Enter acts on', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    const search = await searchField();
    await user.type(search, 'w');
    const [first, second] = rows();
    expect(first).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveAttribute('aria-selected', 'true');
    expect(search).toHaveAttribute('aria-activedescendant', second!.id);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(first).toHaveAttribute('aria-selected', 'true');
  });

  test('Enter in an empty search field inserts nothing until a row is chosen', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await searchField();
    await user.keyboard('{Enter}');
    expect(mail.written).toEqual([]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByText('Ingevoegd')).toBeVisible();
    expect(mail.written).toEqual([{ kind: 'text', text: 'Er doen 15 organisaties mee. ' }]);
  });

  test('Escape closes the open block and never clears what was typed', async () => {
    const { user } = await renderPane();
    await user.type(await searchField(), 'wat{ArrowRight}');
    expect(form('Wat is het Centrum?')).toBeVisible();
    await user.keyboard('{Escape}{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(await searchField()).toHaveValue('wat');
  });

  test('a double click inserts once', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    const card = within(await screen.findByRole('region', { name: 'Kernboodschap' }));
    await user.dblClick(card.getByRole('button', { name: 'Invoegen' }));
    expect(await screen.findByText('Ingevoegd')).toBeVisible();
    expect(mail.written).toHaveLength(1);
  });

  test('the core message goes in at the length chosen, and the length is kept', async () => {
    const mail = fakeMail();
    const { user, services } = await renderPane({ items: fakeWatcher(mail) });
    await user.click(await screen.findByRole('radio', { name: 'Lang' }));
    const card = within(screen.getByRole('region', { name: 'Kernboodschap' }));
    await user.click(card.getByRole('button', { name: 'Invoegen' }));
    await screen.findByText('Ingevoegd');
    expect(mail.written[0]).toMatchObject({
      text: expect.stringContaining('Samen maken we één plan.') as string,
    });
    expect(services.preferences.read().coreMessageLength).toBe('long');
  });

  test('a search without result says so and offers to drop the filter', async () => {
    const { user } = await renderPane();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Soort tekst' }), 'Hulp');
    await user.type(await searchField(), 'wat');
    expect(screen.getByText(/Geen tekst gevonden voor ‘wat’/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Zoek zonder filter' }));
    expect(await option(/Wat is het Centrum/)).toBeVisible();
  });

  test('the texts used last stand on top when the pane opens', async () => {
    await renderPane({
      preferences: {
        read: () => ({ ...noPreferences, recents: [{ kind: 'block', id: 'tb-wat' }] }),
        save: async () => {},
      },
    });
    expect(await screen.findByRole('heading', { name: 'Laatst gebruikt' })).toBeVisible();
    expect(rows()[0]).toHaveAccessibleName(/Wat is het Centrum/);
    expect(screen.getAllByRole('option', { name: /Wat is het Centrum/ })).toHaveLength(1);
  });

  test('Enter twice in a row inserts once', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await user.type(await searchField(), 'wat{Enter}');
    await screen.findByText('Ingevoegd');
    await user.keyboard('{Enter}');
    expect(mail.written).toHaveLength(1);
  });

  test.each(['.*+?^${}()|[]\\', '{count, plural, one {#}}', '<b>&amp;', 'wat '.repeat(2500) + 'x'])(
    'whatever is pasted into the search field is a text to look for: %.30s',
    async (pasted) => {
      await renderPane();
      fireEvent.change(await searchField(), { target: { value: pasted } });
      expect(await searchField()).toHaveValue(pasted);
      const said = screen.getByText(/Geen tekst gevonden voor/).textContent;
      expect(said.length).toBeLessThan(120);
    },
  );
});
