import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { itemKey, useOpenItem } from '../../src/taskpane/item-session.ts';
import { ServicesProvider } from '../../src/taskpane/services.tsx';
import { fakeMail, fakeWatcher } from '../support/fake-outlook.ts';
import { fakeServices } from './render-pane.tsx';

test('the pane follows the user from mail to mail, and to where there is none', () => {
  const items = fakeWatcher(fakeMail({ key: 'mail-1' }));
  const services = fakeServices({ items });
  const { result } = renderHook(() => itemKey(useOpenItem()), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <ServicesProvider services={services}>{children}</ServicesProvider>
    ),
  });
  expect(result.current).toBe('mail-1');
  act(() => items.go(fakeMail({ key: 'mail-2' })));
  expect(result.current).toBe('mail-2');
  act(() => items.go(null));
  expect(result.current).toBe('no-item');
});
