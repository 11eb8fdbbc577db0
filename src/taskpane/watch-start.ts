/** How long the pane may stay empty before it says so. */
const PATIENCE_MS = 10_000;

const words = [
  {
    language: 'nl',
    text: 'Bijpraat kan niet starten: Outlook geeft geen antwoord. Je mail is niet veranderd. Controleer je verbinding.',
    again: 'Opnieuw proberen',
  },
  {
    language: 'fr',
    text: 'Bijpraat ne peut pas démarrer : Outlook ne répond pas. Votre e-mail n’a pas changé. Vérifiez votre connexion.',
    again: 'Réessayer',
  },
  {
    language: 'en',
    text: 'Bijpraat cannot start: Outlook does not answer. Your mail has not changed. Check your connection.',
    again: 'Try again',
  },
] as const;

/**
 * Watches over an empty pane. Until it has started neither its language nor its styles are known, so
 * what it says stands in three languages and plain HTML.
 */
export function watchStart(
  root: HTMLElement,
  reload: () => void,
): { readonly end: () => void; readonly giveUp: () => void } {
  const giveUp = () => root.replaceChildren(...words.map((one) => paragraphs(one, reload)));
  const timer = setTimeout(giveUp, PATIENCE_MS);
  return {
    end() {
      clearTimeout(timer);
      root.replaceChildren();
    },
    giveUp() {
      clearTimeout(timer);
      giveUp();
    },
  };
}

/** Waits for office.js, which the page loads beside this script; rejects when it cannot come. */
export function officeScriptLoaded(page: Document): Promise<void> {
  if ('Office' in window) return Promise.resolve();
  const script = page.querySelector('script[src*="office"]');
  return new Promise((resolve, reject) => {
    script?.addEventListener('load', () => resolve());
    script?.addEventListener('error', () => reject(new Error('office.js did not load')));
  });
}

function paragraphs(
  { language, text, again }: (typeof words)[number],
  reload: () => void,
): HTMLElement {
  const part = document.createElement('div');
  part.lang = language;
  part.style.font = '14px/20px "Segoe UI", sans-serif';
  part.style.margin = '12px';
  const sentence = document.createElement('p');
  sentence.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = again;
  button.addEventListener('click', reload);
  part.append(sentence, button);
  return part;
}
