import type { ComposeSession } from '../../shared/compose-session.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';
import { onCompose, onItem, onMailbox } from './operation.ts';
import type { Operations } from './operation.ts';
import { numberOf } from './parameters.ts';

/** When a mail is to be delivered; no form shows it. */
const delayedUntil = new WeakMap<ComposeSession, number>();

/** Saving, closing, and what an item is. */
export const itemOperations: Operations = {
  32: onCompose('write', ({ item }) =>
    item.save().catch((error: unknown) => {
      throw new OfficeCallError(officeCode.saveFailed, error);
    }),
  ),
  41: onItem('restricted', ({ context }) => {
    context.page.closeItem();
  }),
  42: onMailbox('restricted', ({ context }) => {
    context.page.closePane();
  }),
  99: onItem('read', () => ''),
  164: onCompose('read', ({ item }) => {
    const { draftId } = item.state();
    if (draftId === null) throw new OfficeCallError(officeCode.notSaved);
    return draftId;
  }),
  166: onItem('read', ({ item }) => (item.kind === 'compose' ? (delayedUntil.get(item) ?? 0) : 0)),
  167: onCompose('write', ({ item, parameters, context }) => {
    delayedUntil.set(item, numberOf(parameters, 'time'));
    context.page.report('unsupported', 'delayDeliveryTime: kept, but this Outlook sends at once.');
  }),
  174: onCompose('read', ({ item }) => {
    const { composeType, bodyType } = item.state();
    return { composeType, coercionType: bodyType };
  }),
};
