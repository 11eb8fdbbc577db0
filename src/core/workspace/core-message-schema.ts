import * as v from 'valibot';
import { closed } from './closed.ts';
import { count, filledLine, id, isoDate, list, prose } from './scalars.ts';
import {
  localizedIn,
  localizedLine,
  localizedProse,
  textVariantSchema,
  title,
} from './text-schema.ts';

const wordLimit = count(1, 10_000);

/** Kijk-want-dus: standpoint, grounds, action. */
const kijkWantDus = closed({ kijk: prose(2000), want: prose(2000), dus: prose(2000) });

const audienceSchema = closed({
  id,
  name: title,
  /** Stands alone as the short text; closes the medium and long text. Fit for je and for u. */
  text: localizedProse,
});

export const coreMessageSchema = closed({
  version: filledLine(20),
  state: v.picklist(['concept', 'approved']),
  approvedBy: v.nullable(filledLine(200)),
  approvedOn: v.nullable(isoDate),
  reviewBy: v.nullable(isoDate),
  house: closed({
    roof: localizedLine,
    pillars: list(closed({ id, title: localizedLine, text: localizedProse, factIds: list(id) })),
    foundationFactIds: list(id),
  }),
  short: localizedProse,
  medium: localizedIn(kijkWantDus),
  long: localizedIn(list(prose(2000))),
  maxWords: closed({ short: wordLimit, medium: wordLimit, long: wordLimit }),
  callToAction: list(textVariantSchema),
  audiences: list(audienceSchema),
  criticism: list(closed({ id, criticism: localizedProse, reply: localizedProse })),
  wordsToUse: list(filledLine(100)),
  wordsToAvoid: list(closed({ avoid: filledLine(100), use: filledLine(200) })),
  history: list(
    closed({
      version: filledLine(20),
      date: isoDate,
      changedBy: filledLine(200),
      summary: prose(2000),
    }),
  ),
});
