/* Outlook's own limits, checked before a call so that nothing is cut off or half written. */

/** Characters of one write into a body. */
export const MAX_BODY_DATA = 1_000_000;
/** Characters of a subject. */
export const MAX_SUBJECT = 255;
/** Characters of one notification above an item. */
export const MAX_NOTIFICATION = 150;
