import type { GraphBody } from './graph-request.ts';

/** By the tag that every realm gives them: a class of ours may bear any name, and be minified. */
export function isBytes(body: GraphBody): body is Blob | ArrayBuffer | ArrayBufferView {
  if (ArrayBuffer.isView(body)) return true;
  const tag = Object.prototype.toString.call(body);
  return tag === '[object Blob]' || tag === '[object File]' || tag === '[object ArrayBuffer]';
}

/**
 * What `fetch` gets. Not left to the SDK: it sends the whole buffer that a view looks into, needs Node's
 * `Buffer` for that, and tells kinds of bodies apart by the names of their classes.
 */
export function toBody(body: GraphBody | undefined): BodyInit | null {
  if (body === undefined) return null;
  if (!isBytes(body)) return JSON.stringify(body);
  return 'size' in body ? body : new Blob([body as BlobPart]);
}
