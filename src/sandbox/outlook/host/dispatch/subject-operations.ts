import { limits } from './limits.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';
import { onCompose } from './operation.ts';
import type { Operations } from './operation.ts';
import { textOf } from './parameters.ts';

export const subjectOperations: Operations = {
  17: onCompose('write', ({ item, parameters }) => {
    const subject = textOf(parameters, 'subject');
    if (subject.length > limits.subjectCharacters) {
      throw new OfficeCallError(officeCode.dataTooLarge);
    }
    // A subject is one line; Outlook joins what is not.
    item.change({ subject: subject.replace(/[\r\n]+/gu, ' ') }, 'addin');
  }),
  18: onCompose('read', ({ item }) => item.state().subject),
};
