import { screen } from '@testing-library/react';
import { aPaneWorkspace, expiredBlock } from '../../a-pane-workspace.ts';
import { aCopy, renderPane } from '../../render-pane.tsx';
import { fakeMail, fakeWatcher } from '../../../support/fake-outlook.ts';
import { form, option, searchField } from './write-screen.ts';

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

  test('Enter on an expired text shows the warning first; the second one inserts', async () => {
    const mail = fakeMail();
    const { user } = await renderPane({ items: fakeWatcher(mail) });
    await user.type(await searchField(), 'stand van de winter{Enter}');
    const card = await screen.findByRole('form', { name: expiredBlock.title.nl ?? '' });
    expect(card).toHaveTextContent('Dit blok is verlopen op 19 mei.');
    expect(mail.written).toEqual([]);
    expect(await searchField()).toHaveFocus();

    await user.keyboard('{Enter}');
    expect(await screen.findByText('Ingevoegd')).toBeVisible();
    expect(mail.written).toHaveLength(1);
  });

  test('a core message past its review date says so', async () => {
    const { coreMessage } = aPaneWorkspace();
    await renderPane({
      store: {
        read: async () =>
          aCopy(aPaneWorkspace({ coreMessage: { ...coreMessage, reviewBy: '2027-03-11' } })),
      },
    });
    expect(await screen.findByText(/sinds 11 maart niet nagekeken/)).toBeVisible();
  });
});
