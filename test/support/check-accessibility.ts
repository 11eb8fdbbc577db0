import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every violation of WCAG 2.2 AA that axe finds, in the page and in the pane inside it, as readable lines. */
export async function violationsOf(page: Page, include?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Fluent's own marks around a focus trap; hidden and focusable on purpose, and only while they work.
    .exclude('[data-tabster-dummy]');
  const { violations } = await (
    include === undefined ? builder : builder.include(include)
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} at ${target.join(' ')} ${failureSummary ?? ''}`,
    ),
  );
}
