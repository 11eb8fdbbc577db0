import type { ComposeState } from '../../shared/compose-session.ts';
import { limits } from './limits.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';
import { onCompose, onRead } from './operation.ts';
import type { Operations } from './operation.ts';
import { invalid, recordOf, textsOf } from './parameters.ts';

type Headers = ComposeState['internetHeaders'];

/** Internet headers; their names are the same in any case. */
export const headerOperations: Operations = {
  151: onCompose('read', ({ item, parameters }) => {
    const wanted = lowerCased(textsOf(parameters, 'internetHeaderKeys'));
    return Object.fromEntries(
      Object.entries(item.state().internetHeaders).filter(([name]) =>
        wanted.has(name.toLowerCase()),
      ),
    );
  }),
  152: onCompose('write', ({ item, parameters }) => {
    const given = Object.entries(recordOf(parameters, 'internetHeaderNameValuePairs')).map(
      ([name, value]) => {
        if (typeof value !== 'string') throw invalid();
        return [name, value] as const;
      },
    );
    const kept = without(item.state().internetHeaders, lowerCased(given.map(([name]) => name)));
    const internetHeaders = { ...kept, ...Object.fromEntries(given) };
    if (JSON.stringify(internetHeaders).length > limits.internetHeadersCharacters) {
      throw new OfficeCallError(officeCode.dataTooLarge);
    }
    item.change({ internetHeaders }, 'addin');
  }),
  153: onCompose('write', ({ item, parameters }) => {
    const names = lowerCased(textsOf(parameters, 'internetHeaderKeys'));
    item.change({ internetHeaders: without(item.state().internetHeaders, names) }, 'addin');
  }),
  168: onRead('read', ({ item }) => {
    const { message } = item;
    const lines = [
      `From: ${message.from.name} <${message.from.address}>`,
      `Subject: ${message.subject}`,
      `Date: ${new Date(message.date).toUTCString()}`,
      `Message-ID: ${message.internetMessageId}`,
      ...Object.entries(message.internetHeaders).map(([name, value]) => `${name}: ${value}`),
    ];
    return lines.map((line) => `${line.replace(/[\r\n]+/gu, ' ')}\r\n`).join('');
  }),
};

function lowerCased(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

function without(headers: Headers, names: ReadonlySet<string>): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !names.has(name.toLowerCase())),
  );
}
