import { fireEvent, screen, waitFor } from '@testing-library/react';
import { fakeMail, fakeWatcher } from '../../../support/fake-outlook.ts';
import { renderPane } from '../../render-pane.tsx';
import { form, option, searchField } from './write-screen.ts';

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
      { kind: 'text', text: 'Wil je dit delen voor vrijdag 4 juni 2027? Dank je. ' },
    ]);
  });

  test('an empty place may stay, is marked in the mail and named in the pane', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await option(/Iets vragen.*Wil je/);
    await user.type(await searchField(), 'iets{Enter}');
    await waitFor(() => expect(screen.getByLabelText('uiterste datum')).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Ingevoegd. Nog in te vullen: uiterste datum.')).toBeVisible();
    expect(mail.written[0]).toMatchObject({
      text: expect.stringContaining('[uiterste datum]') as string,
    });
  });

  test('Enter twice in a row asks and does not insert', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await user.type(await searchField(), 'iets{Enter}{Enter}');
    expect(await screen.findByLabelText('uiterste datum')).toHaveFocus();
    expect(mail.written).toEqual([]);
  });

  test('an Enter held down does not insert from the field it led to', async () => {
    const { user } = await renderPane();
    await user.type(await searchField(), 'iets{Enter}');
    const field = await screen.findByLabelText('uiterste datum');
    // False: the default of the key, which is to submit, was prevented.
    expect(fireEvent.keyDown(field, { key: 'Enter', repeat: true })).toBe(false);
  });

  test('Enter in the search field goes to the empty field of a text that is open already', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await user.type(await searchField(), 'iets{ArrowRight}');
    const field = await screen.findByLabelText('uiterste datum');
    expect(field).not.toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(field).toHaveFocus());
    expect(mail.written).toEqual([]);
  });

  test('a text opened by mouse leaves the focus where it is, also after an Enter that moved it', async () => {
    const { user } = await renderPane();
    await user.type(await searchField(), 'iets{Enter}');
    await waitFor(async () => expect(await screen.findByLabelText('uiterste datum')).toHaveFocus());
    await user.keyboard('{Escape}');
    await user.click(await option(/Iets vragen/));
    expect(await screen.findByLabelText('uiterste datum')).toBeVisible();
    expect(await searchField()).toHaveFocus();
  });
});
