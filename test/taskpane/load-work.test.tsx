import { screen } from '@testing-library/react';
import { loadWork } from '../../src/taskpane/load-work.ts';
import type { Work } from '../../src/taskpane/load-work.ts';
import { renderPane } from './render-pane.tsx';

jest.mock('../../src/taskpane/load-work.ts', () => {
  const real = jest.requireActual<{ loadWork: () => Promise<Work> }>(
    '../../src/taskpane/load-work.ts',
  );
  return { loadWork: jest.fn(real.loadWork) };
});

test('a part of the pane that cannot be fetched is a lost connection, and is fetched again', async () => {
  jest.mocked(loadWork).mockRejectedValueOnce(new Error('chunk'));
  const { user } = await renderPane();
  await user.click(await screen.findByRole('button', { name: 'Opnieuw proberen' }));
  expect(await screen.findByRole('combobox', { name: 'Zoek tekst' })).toBeVisible();
});
