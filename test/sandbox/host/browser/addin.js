/* global Office */
/* The add-in of the browser test: turns office.js's callbacks into promises the test can wait for. */
window.ready = Office.onReady();
window.heard = [];

/** Calls `path`, such as `item.subject.setAsync`, on the mailbox; answers status and value or error. */
window.call = (path, ...args) =>
  new Promise((resolve, reject) => {
    const names = path.split('.');
    const method = names.pop();
    const target = names.reduce((object, name) => object[name], Office.context.mailbox);
    const done = (result) =>
      resolve(
        result.status === 'succeeded'
          ? { value: plain(result.value) }
          : { code: result.error.code, name: result.error.name, message: result.error.message },
      );
    try {
      target[method](...args, done);
    } catch (error) {
      reject(error);
    }
  });

window.listen = (path, type) =>
  new Promise((resolve) => {
    const names = path === '' ? [] : path.split('.');
    const target = names.reduce((object, name) => object[name], Office.context.mailbox);
    target.addHandlerAsync(
      type,
      (event) => window.heard.push(plain(event)),
      (result) => resolve(result.status),
    );
  });

window.openDialog = () =>
  new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      `${window.location.origin}/dialog.html`,
      { displayInIframe: true, width: 30, height: 30 },
      (result) => {
        if (result.status !== 'succeeded') return resolve(result.error.code);
        window.dialog = result.value;
        result.value.addEventHandler(Office.EventType.DialogMessageReceived, (message) =>
          window.heard.push(plain(message)),
        );
        result.value.addEventHandler(Office.EventType.DialogEventReceived, (message) =>
          window.heard.push(plain(message)),
        );
        resolve('open');
      },
    );
  });

function plain(value) {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

Office.actions.associate('insertHello', (event) => {
  Office.context.mailbox.item.body.setSelectedDataAsync(
    '<i>hoi</i>',
    { coercionType: 'html' },
    () => event.completed(),
  );
});
Office.actions.associate('onSend', (event) =>
  event.completed({ allowEvent: false, errorMessage: 'Nog niet af.', cancelLabel: 'Terug' }),
);
Office.actions.associate('neverDone', () => undefined);
