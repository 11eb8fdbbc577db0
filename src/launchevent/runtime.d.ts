/*
 * What the JavaScript-only runtime of classic Outlook on Windows offers beside office.js: no DOM, no
 * storage, no Intl. Code in this folder compiles against this list and nothing else; a name is added
 * here only after it was seen working in that runtime.
 */
declare function setTimeout(handler: () => void, milliseconds: number): number;
declare function clearTimeout(handle: number): void;
