/** A place in a tree as the way down to it, so that it can be found again in a copy of the tree. */
export interface Place {
  path: number[];
  offset: number;
}

export interface Selected {
  start: Place;
  end: Place;
}

export function describeRange(root: Node, range: Range): Selected {
  return {
    start: { path: pathTo(root, range.startContainer), offset: range.startOffset },
    end: { path: pathTo(root, range.endContainer), offset: range.endOffset },
  };
}

export function findRange(root: Node, selected: Selected): Range {
  const range = document.createRange();
  const start = nodeAt(root, selected.start.path);
  const end = nodeAt(root, selected.end.path);
  range.setStart(start, Math.min(selected.start.offset, lengthOf(start)));
  range.setEnd(end, Math.min(selected.end.offset, lengthOf(end)));
  return range;
}

function pathTo(root: Node, node: Node): number[] {
  const path: number[] = [];
  for (let at = node; at !== root && at.parentNode; at = at.parentNode) {
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return path;
}

function nodeAt(root: Node, path: readonly number[]): Node {
  let node = root;
  for (const index of path) {
    const child = node.childNodes[index];
    if (!child) break;
    node = child;
  }
  return node;
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}

/** The very top of a body: inside its first line when that is empty, else before everything. */
export function topOf(root: Element): Range {
  const range = document.createRange();
  const first = root.firstElementChild;
  const emptyLine =
    first !== null &&
    first === root.firstChild &&
    /^(?:DIV|P)$/.test(first.tagName) &&
    first.childNodes.length === 1 &&
    first.firstElementChild?.tagName === 'BR';
  range.setStart(emptyLine ? first : root, 0);
  range.collapse(true);
  return range;
}
