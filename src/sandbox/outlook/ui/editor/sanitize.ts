import DOMPurify from 'dompurify';

/*
 * The one place where foreign HTML enters the page: mail that was received, the add-in's content, and
 * what is pasted. Forms and style sheets of a mail would reach beyond it.
 */
const rules = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: ['style', 'form', 'input', 'button', 'select', 'textarea', 'option', 'dialog'],
  FORBID_ATTR: ['contenteditable', 'autofocus', 'tabindex', 'popover', 'accesskey'],
};

/** HTML as a fragment of this document, without anything that runs or reaches out of its place. */
export function sanitizeToFragment(html: string): DocumentFragment {
  const fragment = document.createElement('template').content;
  // A body parsed as a document loses leading white space; inside an element it stays.
  const holder = document.createElement('div');
  holder.innerHTML = DOMPurify.sanitize(html, rules);
  fragment.append(...holder.childNodes);
  return document.importNode(fragment, true);
}

/** As `sanitizeToFragment`, for reading: links open outside the mailbox. */
export function sanitizeForReading(html: string): DocumentFragment {
  const fragment = sanitizeToFragment(html);
  for (const link of fragment.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  return fragment;
}

/** Text as a fragment: every line break a `<br>`, as a mail editor writes it. */
export function textToFragment(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (index > 0) fragment.append(document.createElement('br'));
    if (line !== '') fragment.append(line);
  }
  return fragment;
}
