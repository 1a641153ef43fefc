import { type Box, boxOf, type Piece, type Run } from './box.ts';
import { childrenElsewhere } from './children-elsewhere.ts';
import { BESIDE, Hint, INLINE, SKIPPED } from './hints.data.ts';
import { hintsOf, type KnownNames } from './hints-of.ts';

/** A part beside the article, as its names tell, that was not walked. */
export interface Aside {
  readonly box: Box;
  readonly inLink: boolean;
  /** No running text in it is longer; 0 around readers' comments, which never are the article. */
  readonly length: number;
  /** Before which of the boxes and of the runs its own would stand. */
  readonly boxAt: number;
  readonly runAt: number;
}

/** Everything that might be read, in the order of the page, but what was left aside. */
export interface Collected {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  readonly aside: readonly Aside[];
}

// Numbers, because `Node.TEXT_NODE` is looked up anew for every node.
const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Blanks that are not one space: to replace every space by itself takes long. */
export const UNEVEN = /[^\S ]\s*| \s+/g;

const isBlank = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece !== null && typeof piece !== 'string' && piece.data.trim() === '';

// A form's fields shadow the properties of the form itself, so it is asked by the prototype.
const { hasAttributes, querySelector } = Element.prototype;

/** An element of another language than HTML leaves no trace in the text, one marked hidden neither. */
function isLeftOut(element: Element, tag: string, isNamed: boolean): boolean {
  // HTML's own elements have names in capitals.
  if (tag.charCodeAt(0) > 90 && element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return tag !== 'math';
  if (!isNamed || tag === 'FORM') return false;
  const hidden = element.getAttribute('hidden');
  return hidden !== null && hidden !== 'until-found';
}

/** Elements of a page's own making stand in the line, unless there is a block in them. */
export function isInline(element: Element, tag: string): boolean {
  if (INLINE.has(tag)) return !element.shadowRoot;
  if (!tag.includes('-') || element.shadowRoot) return false;
  for (const child of element.children) if (!isInline(child, child.tagName)) return false;
  return true;
}

class Collector implements Collected {
  readonly boxes: Box[] = [];
  readonly runs: Run[] = [];
  readonly aside: Aside[] = [];
  readonly #known: KnownNames = new Map();
  #pieces: Piece[] = [];
  #text = '';
  #linked = 0;
  #hints = 0;

  flush(box: Box): void {
    const text = this.#text.replace(UNEVEN, ' ').trim();
    if (text !== '')
      this.runs.push({
        box,
        pieces: this.#pieces,
        text,
        linked: Math.min(this.#linked, text.length),
        hints: this.#hints,
        mass: 0,
      });
    this.#pieces = [];
    this.#text = '';
    this.#linked = 0;
    this.#hints = 0;
  }

  visit(outer: Element, tag: string, box: Box, inLink: boolean): void {
    const elsewhere = tag === 'SLOT' || tag === 'FORM' || outer.shadowRoot ? childrenElsewhere(outer, tag) : null;
    if (elsewhere) for (const child of elsewhere) this.take(child, box, inLink);
    else for (let child = outer.firstChild; child; child = child.nextSibling) this.take(child, box, inLink);
  }

  #add(mark: string): void {
    this.#pieces.push(mark);
    this.#text += mark;
  }

  take(node: Node, box: Box, inLink: boolean): void {
    if (isText(node)) {
      const { data } = node;
      // What stands between the tags of blocks.
      if (this.#pieces.length === 0 && data.trim() === '') return;
      this.#pieces.push(node);
      this.#text += data;
      if (inLink) this.#linked += data.trim().length;
    } else if (isElement(node)) this.#enter(node, box, inLink);
  }

  #enter(element: Element, box: Box, inLink: boolean): void {
    const tag = element.tagName;
    if (tag === 'BR') {
      this.#break(box);
      return;
    }
    if (SKIPPED.has(tag)) return;
    const isNamed = hasAttributes.call(element);
    if (isLeftOut(element, tag, isNamed)) return;
    if (isInline(element, tag)) {
      const hints = tag === 'A' ? 0 : hintsOf(element, tag, isNamed, this.#known);
      if ((hints & Hint.unseen) !== 0) return;
      if (hints !== 0 && this.#text.trim() === '') this.#hints |= hints;
      const marked = tag === 'Q' && getComputedStyle(element, '::before').content.includes('open-quote');
      if (marked) this.#add('“');
      this.visit(element, tag, box, inLink || tag === 'A');
      if (marked) this.#add('”');
    } else this.#enterBox(element, tag, isNamed, box, inLink);
  }

  #enterBox(element: Element, tag: string, isNamed: boolean, parent: Box, inLink: boolean): void {
    if (this.#pieces.length > 0) this.flush(parent);
    const hints = hintsOf(element, tag, isNamed, this.#known);
    const box = boxOf(element, parent, hints);
    this.boxes.push(box);
    if ((hints & BESIDE) !== 0 && (hints & Hint.heading) === 0 && !querySelector.call(element, 'h1')) {
      const length = (hints & Hint.comments) === 0 ? (element.textContent?.length ?? 0) : 0;
      this.aside.push({ box, inLink, length, boxAt: this.boxes.length, runAt: this.runs.length });
      return;
    }
    if (tag === 'H1') for (let up: Box | null = box; up && !up.titled; up = up.parent) up.titled = true;
    this.visit(element, tag, box, inLink);
    if (this.#pieces.length > 0) this.flush(box);
  }

  /** Two breaks with nothing between them part two paragraphs. */
  #break(box: Box): void {
    let last = this.#pieces.length - 1;
    for (let piece = this.#pieces[last]; isBlank(piece); piece = this.#pieces[last]) last--;
    if (last < 0) return;
    if (this.#pieces[last] === null) this.flush(box);
    else {
      this.#pieces.push(null);
      this.#text += ' ';
    }
  }
}

/** Walk a page once and cut its text at every block; what its names tell to be beside the article is left aside. */
export function collectRuns(start: Element): Collected {
  const collector = new Collector();
  const root = boxOf(start, null, 0);
  collector.boxes.push(root);
  collector.visit(start, start.tagName, root, false);
  collector.flush(root);
  return collector;
}

/** Walk what was left aside. */
export function collectAside({ box, inLink }: Aside): Collected {
  const collector = new Collector();
  collector.visit(box.element, box.element.tagName, box, inLink);
  collector.flush(box);
  return collector;
}

/** Walk one part of a page that stands in a box. */
export function collectPart(part: Element, around: Box): Collected {
  const collector = new Collector();
  collector.take(part, around, false);
  collector.flush(around);
  return collector;
}
