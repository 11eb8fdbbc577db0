import { act, fireEvent, screen, within } from '@testing-library/react';
import { fakeMail, fakeWatcher } from '../../../support/fake-outlook.ts';
import { aPaneWorkspace, requestBlock } from '../../a-pane-workspace.ts';
import { aCopy, renderPane } from '../../render-pane.tsx';
import { option, searchField } from './write-screen.ts';

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
    await act(async () => mail.setRecipients([{ name: '', address: 'piet@elders.example' }]));
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
    await user.selectOptions(choice, 'je-vorm (volgt de ontvangers)');
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

  test('Escape closes the choices and goes back to where they were opened', async () => {
    const { user } = await renderPane();
    const change = await screen.findByRole('button', { name: /aanspreekvorm en doelgroep/ });
    await user.click(change);
    screen.getByRole('combobox', { name: 'Taal' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox', { name: 'Taal' })).toBeNull();
    expect(change).toHaveFocus();
  });

  test('recipients are read again when the user comes back to the pane', async () => {
    let address = 'ruben@reclassering.example';
    await renderPane({
      items: fakeWatcher(fakeMail({ recipients: async () => [{ name: '', address }] })),
    });
    expect(await option(/Iets vragen.*Wil je/)).toBeVisible();
    address = 'piet@elders.example';
    fireEvent.focus(window);
    expect(await option(/Iets vragen.*Wilt u/)).toBeVisible();
  });

  test('a text waits for recipients that are still being read', async () => {
    const mail = fakeMail();
    let answer: () => void = () => {};
    mail.beforeNext('recipients', () => new Promise((resolve) => (answer = resolve)));
    mail.setRecipients([{ name: '', address: 'piet@elders.example' }]);
    const block = { ...requestBlock, variants: asked('Wil je dit delen?', 'Wilt u dit delen?') };
    const { user } = await renderPane({
      items: fakeWatcher(mail),
      store: { read: async () => aCopy(aPaneWorkspace({ blocks: [block] })) },
    });
    await user.type(await searchField(), 'iets{Enter}');
    expect(mail.written).toEqual([]);
    await act(async () => answer());
    expect(await screen.findByText('Ingevoegd')).toBeVisible();
    expect(mail.written).toEqual([{ kind: 'text', text: 'Wilt u dit delen? ' }]);
  });
});

function asked(je: string, u: string): typeof requestBlock.variants {
  return [
    { language: 'nl', form: 'je', text: je },
    { language: 'nl', form: 'u', text: u },
  ];
}
