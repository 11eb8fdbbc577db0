import * as v from 'valibot';
import { isHttpsUrl } from '../text/https-url.ts';

/*
 * The smallest parts of the workspace schema. Every check has a message of its own, because the messages
 * of valibot quote the value, and a value can be a name.
 */

/** Control characters, line separators, halves of a character, and marks that turn the reading direction. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

type Text = v.GenericSchema<string>;

function text(max: number): Text {
  return v.pipe(v.string(), v.maxLength(max, `is longer than ${max} characters`));
}

/** A single printable line, so that a name can never break a header or a subject. */
export function line(max: number): Text {
  return v.pipe(
    text(max),
    v.check((value) => !unprintable.test(value), 'holds a line break or a control character'),
  );
}

/** A single line that says something. */
export function filledLine(max: number): Text {
  return v.pipe(line(max), v.regex(/\S/, 'is empty'));
}

/** Text of several lines; a line feed is the only control character allowed. */
export function prose(max: number): Text {
  return v.pipe(
    text(max),
    v.check(
      (value) => !unprintable.test(value.replaceAll('\n', '')),
      'holds a control character other than a line feed',
    ),
  );
}

export const id = v.pipe(
  text(64),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'is not an id of letters, digits, dots and hyphens'),
);

export const isoDate = v.pipe(text(10), v.check(isCalendarDate, 'is not an existing date'));
export const isoTime = v.pipe(v.string(), v.isoTime('is not a time such as 09:30'));
export const isoTimestamp = v.pipe(text(40), v.isoTimestamp('is not an ISO timestamp'));

/** Wider than what most forms take: an apostrophe is common in addresses, such as d'angelo@example.org. */
export const email = v.pipe(
  text(254),
  v.regex(
    /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,
    'is not an e-mail address',
  ),
);
export const mailDomain = v.pipe(
  text(253),
  v.regex(
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
    'is not a mail domain in lower case',
  ),
);
export const httpsUrl = v.pipe(text(2000), v.check(isHttpsUrl, 'is not an https address'));
export const timeZone = v.pipe(
  text(64),
  v.regex(/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/, 'is not the name of a time zone'),
);
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country code'));

/** A whole number from `min` to `max`. */
export function count(min: number, max: number): v.GenericSchema<number> {
  return v.pipe(
    v.number(),
    v.integer('is not a whole number'),
    v.minValue(min, `is less than ${min}`),
    v.maxValue(max, `is more than ${max}`),
  );
}

/** A list with a bound, checked before its items: a list of a million mistakes is one problem. */
export function list<const Item extends v.GenericSchema>(
  item: Item,
  max = 5000,
): v.GenericSchema<unknown[], v.InferOutput<Item>[]> {
  return v.pipe(
    v.array(v.unknown()),
    v.maxLength(max, `has more than ${max} items`),
    v.array(item),
  );
}

function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value);
    return true;
  } catch {
    // The 31st of February looks like a date; Temporal has no way to ask without trying.
    return false;
  }
}
