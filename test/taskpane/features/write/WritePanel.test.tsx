import { act, screen, waitFor, within } from '@testing-library/react';
import { aBlock, aWorkspace, expiredBlock, requestBlock } from '../../a-workspace.ts';
import { fakeMail, fakeReading, fakeWatcher } from '../../fake-outlook.ts';
import { aCopy, noPreferences, renderPane } from '../../render-pane.tsx';

const searchField = () => screen.findByRole('combobox', { name: 'Zoek tekst' });
const option = (name: RegExp) => screen.findByRole('option', { name });
/** The rows of the list; a select has options of its own. */
const rows = () =>
  screen.getAllByRole('listbox').flatMap((list) => within(list).getAllByRole('option'));
const form = (name: string) => screen.getByRole('form', { name });

describe('finding and inserting', () => {
  test('three letters and Enter insert the first text found, and the focus stays in search', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await user.type(await searchField(), 'wat{Enter}');
    expect(await screen.findByText('Ingevoegd')).toBeVisible();
    expect(mail.written).toEqual([{ kind: 'text', text: 'Het Centrum is een proef in de regio.' }]);
    expect(await searchField()).toHaveFocus();
    expect(await searchField()).toHaveValue('wat');
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
    expect(mail.written).toEqual([{ kind: 'text', text: 'Er doen 15 organisaties mee.' }]);
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
});

describe('places to fill', () => {
  test('the first Enter goes to the field, Enter there inserts with the value given', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await option(/Iets vragen.*Wil je/);
    await user.type(await searchField(), 'iets{Enter}');
    const field = await screen.findByLabelText('uiterste datum');
    await waitFor(() => expect(field).toHaveFocus());
    expect(mail.written).toEqual([]);
    await user.type(field, '2027-06-04');
    expect(form('Iets vragen')).toHaveTextContent(
      'Wil je dit delen voor vrijdag 4 juni 2027? Dank je.',
    );
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Ingevoegd')).toBeVisible();
    expect(mail.written).toEqual([
      { kind: 'text', text: 'Wil je dit delen voor vrijdag 4 juni 2027? Dank je.' },
    ]);
  });

  test('an empty place may stay, is marked in the mail and named in the pane', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await option(/Iets vragen.*Wil je/);
    await user.type(await searchField(), 'iets{Enter}{Enter}');
    expect(await screen.findByText('Ingevoegd. Nog in te vullen: uiterste datum.')).toBeVisible();
    expect(mail.written[0]).toMatchObject({
      text: expect.stringContaining('[uiterste datum]') as string,
    });
  });

  test('what was given waits with its own mail', async () => {
    const items = fakeWatcher(fakeMail());
    const { user } = await renderPane({ items });
    await option(/Iets vragen.*Wil je/);
    await user.type(await searchField(), 'iets{Enter}');
    await user.type(await screen.findByLabelText('uiterste datum'), '2027-06-04');
    act(() => items.go(fakeMail({ key: 'mail-2' })));
    expect(await searchField()).toHaveValue('');
    act(() => items.go(fakeMail({ key: 'mail-1' })));
    expect(await searchField()).toHaveValue('iets');
    expect(await screen.findByLabelText('uiterste datum')).toHaveValue('2027-06-04');
  });
});

describe('the subject', () => {
  const workspace = aWorkspace({
    blocks: [aBlock({ subject: { nl: 'Over het Centrum' } }), requestBlock],
  });
  const store = { read: async () => aCopy(workspace) };

  test('is offered in the open block when the mail has none, and set by default', async () => {
    const mail = fakeMail({ subject: '' });
    const { user } = await renderPane({ store, items: fakeWatcher(mail) });
    await user.click(await option(/Wat is het Centrum/));
    const offer = await screen.findByRole('checkbox', { name: /Over het Centrum/ });
    expect(offer).toBeChecked();
    await user.click(within(form('Wat is het Centrum?')).getByRole('button', { name: 'Invoegen' }));
    await screen.findByText('Ingevoegd');
    expect(mail.subjects).toEqual(['Over het Centrum']);
  });

  test('stays empty when the user does not want it', async () => {
    const mail = fakeMail({ subject: '' });
    const { user } = await renderPane({ store, items: fakeWatcher(mail) });
    await user.click(await option(/Wat is het Centrum/));
    await user.click(await screen.findByRole('checkbox', { name: /Over het Centrum/ }));
    await user.click(within(form('Wat is het Centrum?')).getByRole('button', { name: 'Invoegen' }));
    await screen.findByText('Ingevoegd');
    expect(mail.subjects).toEqual([]);
  });

  test('is not offered when the mail has one', async () => {
    const { user } = await renderPane({ store });
    await user.click(await option(/Wat is het Centrum/));
    expect(await screen.findByRole('form')).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

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

  test('a mail left while inserting is told about beside the mail the user went to', async () => {
    let stop: () => void = () => {};
    const left = fakeMail({
      write: () =>
        new Promise((_resolve, reject) => {
          stop = () =>
            reject(Object.assign(new Error(), { name: 'OfficeError', code: 'item-changed' }));
        }),
    });
    const items = fakeWatcher(left);
    const { user } = await renderPane({ items });
    await user.type(await searchField(), 'wat{Enter}');
    const next = fakeMail({ key: 'mail-2' });
    act(() => items.go(next));
    act(() => stop());
    expect(await screen.findByText(/Er is niets in deze mail gezet/)).toBeVisible();
    expect(screen.getByText(/Je bent naar een andere mail gegaan/)).toBeVisible();
    expect(next.written).toEqual([]);
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
    const blocks = ['a', 'b', 'c', 'd'].map((id) => aBlock({ id, title: { nl: `Blok ${id}` } }));
    const { user, services } = await renderPane({
      store: { read: async () => aCopy(aWorkspace({ blocks })) },
    });
    for (const id of ['a', 'b', 'c', 'd']) {
      await user.click(await option(new RegExp(`Blok ${id}`)));
      await user.click(screen.getByRole('button', { name: 'Favoriet' }));
    }
    expect(screen.getByText(/Je hebt al drie favorieten/)).toBeVisible();
    expect(services.preferences.read().favourites).toHaveLength(3);
  });
});

describe('for whom', () => {
  test('the strip names the partner, the people, the form and the language', async () => {
    await renderPane({
      items: fakeWatcher(
        fakeMail({ to: ['ruben@reclassering.example', 'els@reclassering.example'] }),
      ),
    });
    const strip = within(await screen.findByRole('region', { name: 'Aan wie schrijf je' }));
    expect(await strip.findByText('Reclassering')).toBeVisible();
    expect(strip.getByText('2 mensen · je-vorm · Nederlands')).toBeVisible();
  });

  test('recipients who differ and recipients nobody knows are said in words', async () => {
    await renderPane({
      items: fakeWatcher(
        fakeMail({ to: ['ruben@reclassering.example', 'wit@om.example', 'piet@elders.example'] }),
      ),
    });
    const strip = within(await screen.findByRole('region', { name: 'Aan wie schrijf je' }));
    expect(await strip.findByText('Verschillende partners')).toBeVisible();
    expect(strip.getByText('3 mensen · u-vorm · Nederlands')).toBeVisible();
    expect(strip.getByText(/1 adres staat niet bij je partners/)).toBeVisible();
    expect(strip.getByText(/niet iedereen met je aan/)).toBeVisible();
    expect(strip.getByText(/verschillende talen/)).toBeVisible();
  });

  test('recipients that cannot be read make the text formal, and that is said', async () => {
    await renderPane({
      items: fakeWatcher(
        fakeMail({
          recipients: async () => {
            throw new Error('failed');
          },
        }),
      ),
    });
    expect(await screen.findByText('Ontvangers niet te lezen')).toBeVisible();
    expect(await option(/Iets vragen.*Wilt u/)).toBeVisible();
  });

  test('the texts follow the recipients as they change', async () => {
    const mail = fakeMail();
    await renderPane({ items: fakeWatcher(mail) });
    expect(await option(/Iets vragen.*Wil je/)).toBeVisible();
    act(() => mail.setRecipients([{ name: '', address: 'piet@elders.example' }]));
    expect(await option(/Iets vragen.*Wilt u/)).toBeVisible();
  });

  test('a form chosen by hand holds until it follows the recipients again', async () => {
    const { user } = await renderPane();
    await user.click(
      await screen.findByRole('button', { name: 'Taal, aanspreekvorm en doelgroep wijzigen' }),
    );
    const choice = screen.getByRole('combobox', { name: 'Aanspreekvorm' });
    await user.selectOptions(choice, 'u-vorm');
    expect(await option(/Iets vragen.*Wilt u/)).toBeVisible();
    expect(screen.getByText(/zelf gekozen/)).toBeVisible();
    await user.selectOptions(choice, 'Volgt de ontvangers: je-vorm');
    expect(await option(/Iets vragen.*Wil je/)).toBeVisible();
  });

  test('a text that lacks the language asked for says which one it is in', async () => {
    const { user } = await renderPane();
    await user.click(
      await screen.findByRole('button', { name: 'Taal, aanspreekvorm en doelgroep wijzigen' }),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Taal' }), 'Frans');
    await user.click(await option(/Wie doen er mee/));
    expect(screen.getByText(/bestaat niet in het Frans\. Je ziet het Nederlands/)).toBeVisible();
  });
});

describe('age of a text', () => {
  test('a text about to expire carries its last day, an expired one warns when it is open', async () => {
    const { user } = await renderPane();
    expect(await option(/Wie doen er mee\?.*Verloopt 30 juni/)).toBeVisible();
    await user.click(await option(/Stand van de winter.*Verlopen/));
    expect(form(expiredBlock.title.nl ?? '')).toHaveTextContent('Dit blok is verlopen op 19 mei.');
    expect(form(expiredBlock.title.nl ?? '')).toHaveTextContent(
      'communicatieadviseur · gewijzigd op 3 mei',
    );
  });

  test('a core message past its review date says so', async () => {
    const { coreMessage } = aWorkspace();
    await renderPane({
      store: {
        read: async () =>
          aCopy(aWorkspace({ coreMessage: { ...coreMessage, reviewBy: '2027-03-11' } })),
      },
    });
    expect(await screen.findByText(/sinds 11 maart niet nagekeken/)).toBeVisible();
  });
});

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
