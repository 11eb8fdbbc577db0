import { isBlock } from './text-of-html.ts';

/** Blocks that are one paragraph: content that is a paragraph itself may not stand inside them. */
const paragraphs = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE', 'DIV', 'ADDRESS']);

/**
 * Puts a fragment at a range, replacing what the range holds, and answers the range of what was put
 * there. Nothing outside changes: inline content goes into the sentence, blocks split the paragraph
 * they land in, cleanly, and go before or after it when they land at its edge.
 */
export function insertFragment(root: Element, range: Range, fragment: DocumentFragment): Range {
  const joined = deleteSelected(root, range);
  const nodes = [...fragment.childNodes];
  if (nodes.length === 0) return range.cloneRange();
  if (nodes.some(isBlock)) placeBlocks(root, range, fragment);
  else {
    if (joined) join(joined);
    range.insertNode(fragment);
  }
  const inserted = document.createRange();
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first && last) {
    inserted.setStartBefore(first);
    inserted.setEndAfter(last);
  }
  dropEmptyText(first?.previousSibling);
  dropEmptyText(last?.nextSibling);
  return inserted;
}

interface SplitPair {
  start: Element;
  end: Element;
}

/** Empties the range; answers the two paragraphs it reached across, if it did. */
function deleteSelected(root: Element, range: Range): SplitPair | null {
  if (range.collapsed) return null;
  const start = paragraphAround(root, range.startContainer);
  const end = paragraphAround(root, range.endContainer);
  const inStart =
    start?.contains(range.startContainer) === true
      ? { node: range.startContainer, offset: range.startOffset }
      : null;
  range.deleteContents();
  if (!start || !end || start === end || !inStart) return null;
  // The standard puts the range between the two paragraphs; a typist expects it where the first broke off.
  range.setStart(inStart.node, inStart.offset);
  range.collapse(true);
  return { start, end };
}

/** A selection over two paragraphs becomes one paragraph, as typing over it does. */
function join({ start, end }: SplitPair): void {
  start.append(...end.childNodes);
  end.remove();
}

function placeBlocks(root: Element, range: Range, fragment: DocumentFragment): void {
  const paragraph = paragraphAround(root, range.startContainer);
  if (paragraph) {
    if (isEmptyUpTo(paragraph, range)) paragraph.before(fragment);
    else if (isEmptyFrom(paragraph, range)) paragraph.after(fragment);
    else {
      const rest = split(range, paragraph);
      paragraph.after(fragment, rest);
    }
    return;
  }
  // Loose text in the body itself, a cell or a list item: only the inline elements are split.
  const outermost = outermostInline(root, range.startContainer);
  if (!outermost) range.insertNode(fragment);
  else outermost.after(fragment, split(range, outermost));
}

/** Takes everything from the range to the end of the element into a twin of it. */
function split(range: Range, element: Element): DocumentFragment {
  const tail = range.cloneRange();
  tail.setEndAfter(element);
  const rest = tail.extractContents();
  const twin = rest.firstElementChild;
  if (twin) {
    // Only what the split cut in two has a copy: the element itself and its chain of first children.
    for (let cut: Element | null = twin; cut; cut = cut.firstElementChild) {
      if (cut.id !== '' && element.ownerDocument.getElementById(cut.id)) cut.removeAttribute('id');
    }
    dropEmptyEdge(twin, 'first');
  }
  dropEmptyEdge(element, 'last');
  return rest;
}

/** Splitting at the edge of `<b>` leaves an empty `<b>` behind: those, and only those, go. */
function dropEmptyEdge(element: Element, edge: 'first' | 'last'): void {
  const child = edge === 'first' ? element.firstChild : element.lastChild;
  if (!child) return;
  if (child.nodeType === Node.TEXT_NODE) {
    dropEmptyText(child);
    return;
  }
  if (!(child instanceof Element) || isVoid(child)) return;
  dropEmptyEdge(child, edge);
  if (!child.hasChildNodes()) child.remove();
}

function dropEmptyText(node: Node | null | undefined): void {
  if (node?.nodeType === Node.TEXT_NODE && node.textContent === '')
    node.parentNode?.removeChild(node);
}

function isVoid(element: Element): boolean {
  return /^(BR|IMG|HR|WBR)$/.test(element.tagName);
}

/** The paragraph a place is in: the nearest block, when that holds nothing but inline content. */
export function paragraphAround(root: Element, place: Node): Element | null {
  let node: Node | null = place;
  while (node && node !== root && !isBlock(node)) node = node.parentNode;
  if (!node || node === root || !(node instanceof Element)) return null;
  if (!paragraphs.has(node.tagName)) return null;
  return [...node.childNodes].some(isBlock) ? null : node;
}

function outermostInline(root: Element, place: Node): Element | null {
  let outermost: Element | null = null;
  let node: Node | null = place;
  while (node && node !== root && !isBlock(node)) {
    if (node instanceof Element) outermost = node;
    node = node.parentNode;
  }
  return outermost;
}

function isEmptyUpTo(element: Element, range: Range): boolean {
  const part = document.createRange();
  part.setStart(element, 0);
  part.setEnd(range.startContainer, range.startOffset);
  return showsNothing(part.cloneContents());
}

function isEmptyFrom(element: Element, range: Range): boolean {
  const part = document.createRange();
  part.setStart(range.endContainer, range.endOffset);
  part.setEnd(element, element.childNodes.length);
  const rest = part.cloneContents();
  // The line break that keeps an empty paragraph open, or ends a line, is nothing to move.
  const breaks = rest.querySelectorAll('br');
  if (breaks.length === 1) breaks[0]?.remove();
  return showsNothing(rest);
}

function showsNothing(fragment: DocumentFragment): boolean {
  return fragment.textContent === '' && fragment.querySelector('img, br, hr') === null;
}
