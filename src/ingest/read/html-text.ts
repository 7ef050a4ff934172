/** What is needed of a DOM, whoever made it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

const textNode = 3;
const elementNode = 1;

const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/;

const unseen = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|SVG|MATH|CANVAS|VIDEO|AUDIO|OBJECT|BUTTON|SELECT|TEXTAREA|HEAD)$/;

/** The words of a tree as people see them: white space folded, blocks an empty line apart, line breaks kept. */
export function blockText(root: HtmlNode): string {
  const paragraphs: string[] = [''];
  collect(root, paragraphs);
  return paragraphs
    .map((paragraph) =>
      paragraph
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function collect(node: HtmlNode, paragraphs: string[]): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === textNode) append(paragraphs, (child.textContent ?? '').replace(/\s+/g, ' '));
    if (child.nodeType !== elementNode) continue;
    const name = child.nodeName.toUpperCase();
    if (unseen.test(name)) continue;
    if (name === 'BR') append(paragraphs, '\n');
    const isBlock = blocks.test(name);
    if (isBlock) paragraphs.push('');
    collect(child, paragraphs);
    if (isBlock) paragraphs.push('');
  }
}

function append(paragraphs: string[], text: string): void {
  paragraphs[paragraphs.length - 1] += text;
}
