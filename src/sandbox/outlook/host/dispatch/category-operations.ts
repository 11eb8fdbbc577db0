import type { ItemSession } from '../../shared/compose-session.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';
import { onItem, onMailbox } from './operation.ts';
import type { MasterCategory, OperationContext, Operations } from './operation.ts';
import { invalid, isRecord, textsOf } from './parameters.ts';

/** Categories of an item, and the list of them in the mailbox. */
export const categoryOperations: Operations = {
  157: onItem('read', ({ item, context }) =>
    namesOf(item).map(
      (name) =>
        context.masterCategories.find(({ displayName }) => displayName === name) ?? {
          displayName: name,
          color: 'None',
        },
    ),
  ),
  158: onItem('write', async ({ item, parameters, context }) => {
    const added = textsOf(parameters, 'categories');
    const known = new Set(context.masterCategories.map(({ displayName }) => displayName));
    if (!added.every((name) => known.has(name))) {
      throw new OfficeCallError(officeCode.invalidCategory);
    }
    await save(item, [...new Set([...namesOf(item), ...added])], context);
  }),
  159: onItem('write', async ({ item, parameters, context }) => {
    const removed = new Set(textsOf(parameters, 'categories'));
    await save(
      item,
      namesOf(item).filter((name) => !removed.has(name)),
      context,
    );
  }),
  160: onMailbox('mailbox', ({ context }) => context.masterCategories),
  161: onMailbox('mailbox', ({ parameters, context }) => {
    const details = parameters['categoryDetails'];
    if (!Array.isArray(details)) throw invalid();
    const added = details.map((entry: unknown) => categoryOf(entry));
    const present = new Set(context.masterCategories.map(({ displayName }) => displayName));
    if (added.some(({ displayName }) => present.has(displayName))) {
      throw new OfficeCallError(officeCode.duplicateCategory);
    }
    context.masterCategories.push(...added);
  }),
  162: onMailbox('mailbox', ({ parameters, context }) => {
    const removed = new Set(textsOf(parameters, 'categories'));
    const kept = context.masterCategories.filter(({ displayName }) => !removed.has(displayName));
    context.masterCategories.splice(0, context.masterCategories.length, ...kept);
  }),
};

/** A read message does not change in place; what an add-in gave it is kept here until it is opened again. */
const readCategories = new WeakMap<ItemSession, readonly string[]>();

function namesOf(item: ItemSession): readonly string[] {
  return item.kind === 'compose'
    ? item.state().categories
    : (readCategories.get(item) ?? item.message.categories);
}

async function save(
  item: ItemSession,
  categories: readonly string[],
  context: OperationContext,
): Promise<void> {
  if (item.kind === 'compose') {
    item.change({ categories }, 'addin');
    return;
  }
  if (item.saveCategories === undefined) {
    context.page.report('unsupported', 'categories of this message cannot be saved.');
    throw new OfficeCallError(officeCode.notSupported);
  }
  await item.saveCategories(categories);
  readCategories.set(item, categories);
}

function categoryOf(entry: unknown): MasterCategory {
  if (!isRecord(entry)) throw invalid();
  const { displayName, color } = entry;
  if (typeof displayName !== 'string' || typeof color !== 'string') throw invalid();
  return { displayName, color };
}
