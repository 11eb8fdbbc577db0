/* global Office */
window.heard = [];
Office.onReady(() => {
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    (message) => {
      window.heard.push(message.message);
      Office.context.ui.messageParent(`antwoord op ${message.message}`);
    },
    () => Office.context.ui.messageParent('venster is klaar'),
  );
});
