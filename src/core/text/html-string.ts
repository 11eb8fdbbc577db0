import type { Brand } from '../brand.ts';

/** HTML whose every value has been escaped; the only kind of HTML a mail body is given. */
export type HtmlString = Brand<string, 'HtmlString'>;
