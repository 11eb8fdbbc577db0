/** Elements that stand on lines of their own. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

export function isBlock(node: Node): node is Element {
  return node instanceof Element && blocks.has(node.tagName);
}

/**
 * The text of an element, lines separated by a line feed. Read from the elements themselves and not
 * from the layout, so that a form that is not in view gives the same answer.
 */
export function textOfHtml(root: Node): string {
  const lines: string[] = [''];
  const write = (text: string) => {
    lines[lines.length - 1] = (lines.at(-1) ?? '') + text;
  };
  const endLine = () => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const visit = (node: Node, preformatted: boolean) => {
    if (node.nodeType === Node.TEXT_NODE) {
      writeText(node.textContent ?? '', preformatted, lines, write);
      return;
    }
    if (node instanceof Element && node.tagName === 'BR') {
      if (!isLastInBlock(node)) lines.push('');
      else if (node.previousSibling === null) write('\u200b');
      return;
    }
    const block = isBlock(node);
    if (block) endLine();
    const inside = preformatted || (node instanceof Element && node.tagName === 'PRE');
    for (const child of node.childNodes) visit(child, inside);
    if (block) endLine();
  };
  for (const child of root.childNodes) visit(child, false);
  // The mark keeps empty paragraphs apart from the gaps between blocks; it is no part of the text.
  return lines
    .map((line) => line.replaceAll('\u200b', '').trimEnd())
    .join('\n')
    .replace(/\n$/, '');
}

function writeText(
  text: string,
  preformatted: boolean,
  lines: string[],
  write: (text: string) => void,
): void {
  if (preformatted) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) lines.push('');
      write(line);
    }
    return;
  }
  const collapsed = text.replace(/[\t\n\r ]+/g, ' ');
  const atStart = lines.at(-1) === '' || lines.at(-1)?.endsWith(' ') === true;
  const shown = atStart ? collapsed.replace(/^ /, '') : collapsed;
  if (shown !== '') write(shown.replaceAll('\u00a0', ' '));
}

/** A line break that ends its block shows no line of its own. */
function isLastInBlock(breakElement: Element): boolean {
  let node: Node | null = breakElement;
  while (node && !isBlock(node)) {
    if (node.nextSibling) return isBlock(node.nextSibling);
    node = node.parentNode;
  }
  return true;
}
