import { act, screen, waitFor } from '@testing-library/react';
import type { TemplateTools } from '../../../../src/core/content/prepare-content.ts';
import { loadTemplateTools } from '../../../../src/taskpane/load-template-tools.ts';
import { fakeMail, fakeWatcher } from '../../../support/fake-outlook.ts';
import { renderPane } from '../../render-pane.tsx';
import { searchField } from './write-screen.ts';

/** Lets everything that follows from it happen. */
function inTime(happen: () => void): Promise<void> {
  return act(async () => {
    happen();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

describe('while the parser of templates is on its way', () => {
  test('Enter waits for it and inserts once, however often it was pressed', async () => {
    const mail = fakeMail();
    let arrive: (tools: TemplateTools) => void = () => {};
    const { user } = await renderPane({
      items: fakeWatcher(mail),
      loadTools: () => new Promise((resolve) => (arrive = resolve)),
    });
    await user.type(await searchField(), 'wat{Enter}{Enter}{Enter}');
    expect(screen.getByText('Bezig met invoegen')).toBeVisible();
    const tools = await loadTemplateTools();
    await inTime(() => arrive(tools));
    expect(await screen.findByText('Ingevoegd')).toBeVisible();
    expect(mail.written).toHaveLength(1);
  });

  test('a text that asks for something asks once it is there', async () => {
    let arrive: (tools: TemplateTools) => void = () => {};
    const { user } = await renderPane({
      loadTools: () => new Promise((resolve) => (arrive = resolve)),
    });
    await user.type(await searchField(), 'iets{Enter}');
    const tools = await loadTemplateTools();
    await inTime(() => arrive(tools));
    await waitFor(() => expect(screen.getByLabelText('uiterste datum')).toHaveFocus());
    expect(screen.queryByText('Bezig met invoegen')).toBeNull();
  });

  test('a parser that did not come is told about and fetched again at the next Enter', async () => {
    const mail = fakeMail();
    let failing = true;
    const { user } = await renderPane({
      items: fakeWatcher(mail),
      loadTools: () => (failing ? Promise.reject(new Error('offline')) : loadTemplateTools()),
    });
    await user.type(await searchField(), 'wat{Enter}');
    expect(await screen.findByText(/Een deel van Bijpraat is niet geladen/)).toBeVisible();
    failing = false;
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Ingevoegd')).toBeVisible();
    expect(mail.written).toHaveLength(1);
  });
});
