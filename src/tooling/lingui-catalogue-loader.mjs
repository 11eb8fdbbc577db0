/*
 * Compiles a message catalogue (ICU text per key) while building, so that no parser of messages ships.
 * jest does the same in lingui-jest-transform.cjs.
 */
import { compileMessage } from '@lingui/message-utils/compileMessage';

export default function loadCatalogue(source) {
  const entries = Object.entries(JSON.parse(source));
  const messages = Object.fromEntries(entries.map(([key, text]) => [key, compileMessage(text)]));
  return `export const messages = ${JSON.stringify(messages)};`;
}
