import { onMailbox, OwnShape } from './operation.ts';
import type { Operation, Operations } from './operation.ts';
import { optionalTextOf } from './parameters.ts';

/** No Exchange server stands behind this Outlook, so nothing could accept such a token. */
const noToken = onMailbox('read', ({ context }) => {
  context.page.report('unsupported', 'Exchange tokens: there is no Exchange behind this Outlook.');
  return new OwnShape({
    wasSuccessful: false,
    errorCode: 9018,
    errorName: 'GenericTokenError',
    errorMessage: 'Tokens of Exchange are not available here.',
  });
});

/** What Outlook ignores without telling the add-in. */
const ignored: Operation = onMailbox('restricted', () => undefined);

/** The user, Exchange, telemetry. */
export const userOperations: Operations = {
  2: noToken,
  12: noToken,
  5: onMailbox('mailbox', ({ context }) => {
    context.page.report('unsupported', 'makeEwsRequestAsync: there is no Exchange here.');
    return new OwnShape({
      wasProxySuccessful: false,
      errorMessage: 'Exchange Web Services are not available here.',
    });
  }),
  40: ignored,
  163: ignored,
  193: ignored,
  400: ignored,
  401: ignored,
  402: ignored,
  403: onMailbox('restricted', ({ parameters }) => {
    window.open(optionalTextOf(parameters, 'launchUrl'), '_blank', 'noopener');
  }),
};
