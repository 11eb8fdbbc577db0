const SIGNATURE = 'Signature';

/** The client's own signature; the one in a quoted mail has a prefix before its id. */
export function findSignature(root: ParentNode): Element | null {
  return root.querySelector(`[id="${SIGNATURE}"]`);
}

/** Replaces the signature, or adds it after what was written and before the quoted mail. */
export function placeSignature(root: Element, content: DocumentFragment): void {
  const present = findSignature(root);
  if (present) {
    present.replaceChildren(content);
    return;
  }
  const signature = document.createElement('div');
  signature.id = SIGNATURE;
  signature.append(content);
  const quote = root.querySelector('[id="appendonsend"], [id="divRplyFwdMsg"]');
  if (quote) quote.before(signature);
  else root.append(signature);
}
