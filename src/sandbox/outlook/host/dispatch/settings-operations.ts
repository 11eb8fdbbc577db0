import type { ItemSession } from '../../shared/compose-session.ts';
import { limits } from './limits.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';
import { onItem, onMailbox, OwnShape } from './operation.ts';
import type { OperationContext, Operations } from './operation.ts';
import { invalid, isRecord, recordOf } from './parameters.ts';

/** Custom properties of messages that are read: the server keeps only those of drafts. */
const readProperties = new WeakMap<ItemSession, string>();

/** Roaming settings of the mailbox, custom properties of the item. */
export const settingsOperations: Operations = {
  3: onItem(
    'read',
    ({ item, context }) =>
      new OwnShape({
        wasSuccessful: true,
        customProperties: customPropertiesOf(item, context),
      }),
  ),
  4: onItem('read', ({ item, parameters, context }) => {
    const text = JSON.stringify(recordOf(parameters, 'customProperties'));
    if (text.length > limits.customPropertiesCharacters) throw invalid();
    if (item.kind === 'compose') {
      const customProperties = { ...item.state().customProperties, [context.addin.id]: text };
      item.change({ customProperties }, 'addin');
      return;
    }
    readProperties.set(item, text);
    context.page.report(
      'unsupported',
      'customProperties of a message that is read last only until it is opened again.',
    );
  }),
  404: onMailbox('restricted', async ({ raw, context }) => {
    const settings = settingsOf(raw);
    if (JSON.stringify(settings).length > limits.settingsCharacters) {
      throw new OfficeCallError(officeCode.settingsFailed);
    }
    try {
      await context.settings.save(settings);
    } catch (error) {
      throw new OfficeCallError(officeCode.settingsFailed, error);
    }
  }),
};

function customPropertiesOf(item: ItemSession, context: OperationContext): string {
  const { id } = context.addin;
  const saved =
    item.kind === 'compose'
      ? item.state().customProperties[id]
      : (readProperties.get(item) ?? item.message.customProperties[id]);
  return saved ?? '{}';
}

/** They come as an array with one object of JSON texts. */
function settingsOf(raw: unknown): Record<string, string> {
  const first: unknown = Array.isArray(raw) ? raw[0] : undefined;
  if (!isRecord(first)) throw invalid();
  const entries = Object.entries(first).map(([key, value]) => {
    if (typeof value !== 'string') throw invalid();
    return [key, value] as const;
  });
  return Object.fromEntries(entries);
}
