import type { ComposeSession, ComposeState } from '../../shared/compose-session.ts';
import type { Person } from '../../shared/mail.ts';
import { wirePerson } from '../wire-person.ts';
import { limits } from './limits.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';
import { onCompose } from './operation.ts';
import type { OperationContext, Operations } from './operation.ts';
import { invalid, isRecord, numberOf } from './parameters.ts';
import type { Parameters } from './parameters.ts';

type Field = 'to' | 'cc' | 'bcc';

/** On the wire 0 is To, 1 is Cc and 2 is Bcc. */
const fields: readonly Field[] = ['to', 'cc', 'bcc'];

/** Everything about whom a mail is for and from. */
export const recipientOperations: Operations = {
  15: onCompose('read', ({ item, parameters, context }) =>
    item.state()[fieldOf(parameters)].map((person) => toWire(person, context)),
  ),
  21: onCompose('write', ({ item, parameters }) => {
    replace(item, fieldOf(parameters), peopleOf(parameters));
  }),
  22: onCompose('write', ({ item, parameters }) => {
    const field = fieldOf(parameters);
    replace(item, field, [...item.state()[field], ...peopleOf(parameters)]);
  }),
  107: onCompose('read', ({ context }) => toWire(context.owner, context)),
};

function toWire(person: Person, context: OperationContext): Record<string, unknown> {
  return wirePerson(person, context.owner.address);
}

function fieldOf(parameters: Parameters): Field {
  const field = fields[numberOf(parameters, 'recipientField')];
  if (field === undefined) throw invalid();
  return field;
}

function peopleOf(parameters: Parameters): Person[] {
  const list = parameters['recipientArray'];
  if (!Array.isArray(list)) throw invalid();
  if (list.length > limits.recipientsPerCall) {
    throw new OfficeCallError(officeCode.tooManyRecipients);
  }
  return list.map((entry: unknown) => personOf(entry));
}

function personOf(entry: unknown): Person {
  if (!isRecord(entry)) throw invalid();
  const address = typeof entry['address'] === 'string' ? entry['address'] : '';
  const name = typeof entry['name'] === 'string' ? entry['name'] : '';
  if (address === '' && name === '') throw invalid();
  return { name: name === '' ? address : name, address };
}

function replace(item: ComposeSession, field: Field, people: readonly Person[]): void {
  if (people.length > limits.recipients) throw new OfficeCallError(officeCode.tooManyRecipients);
  const change: Partial<Pick<ComposeState, Field>> = { [field]: people };
  item.change(change, 'addin');
}
