import { limits } from './limits.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';
import { onCompose } from './operation.ts';
import type { Operations } from './operation.ts';
import { textOf } from './parameters.ts';

/** Data that lives as long as the form. */
export const sessionDataOperations: Operations = {
  185: onCompose('write', ({ item, parameters }) => {
    const sessionData = {
      ...item.state().sessionData,
      [textOf(parameters, 'name')]: textOf(parameters, 'value'),
    };
    const characters = Object.entries(sessionData).reduce(
      (sum, [name, value]) => sum + name.length + value.length,
      0,
    );
    if (characters > limits.sessionDataCharacters) {
      throw new OfficeCallError(officeCode.sessionDataTooLong);
    }
    item.change({ sessionData }, 'addin');
  }),
  186: onCompose('write', ({ item, parameters }) => {
    const name = textOf(parameters, 'name');
    const { sessionData } = item.state();
    if (!Object.hasOwn(sessionData, name)) throw new OfficeCallError(officeCode.keyNotFound);
    return sessionData[name];
  }),
  187: onCompose('write', ({ item }) => item.state().sessionData),
  188: onCompose('write', ({ item }) => {
    item.change({ sessionData: {} }, 'addin');
  }),
  189: onCompose('write', ({ item, parameters }) => {
    const name = textOf(parameters, 'name');
    const { sessionData } = item.state();
    if (!Object.hasOwn(sessionData, name)) throw new OfficeCallError(officeCode.keyNotFound);
    const rest = Object.entries(sessionData).filter(([other]) => other !== name);
    item.change({ sessionData: Object.fromEntries(rest) }, 'addin');
  }),
};
