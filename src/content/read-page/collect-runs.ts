import { firstChildOf, nextSiblingOf, nodeTypeOf, shadowRootOf, tagNameOf } from './ask-node.ts';
import { type Box, boxOf, type Piece, type Run } from './box.ts';
import { childrenElsewhere } from './children-elsewhere.ts';
import { BESIDE, Hint, Tag, tagTells } from './hints.data.ts';
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
  /** Elements with an open shadow tree, and those of the page's own making, which may get one. */
  readonly hosts: readonly Element[];
}

// Numbers, because `Node.TEXT_NODE` is looked up anew for every node; given, because each question to a node costs.
const isText = (node: Node, type: number): node is Text => type === 3;
export const isElement = (node: Node, type = nodeTypeOf.call(node)): node is Element => type === 1;

/** Blanks that are not one space: to replace every space by itself takes long. */
export const UNEVEN = /[^\S ]\s*| \s+/g;

const isBlank = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece !== null && typeof piece !== 'string' && piece.data.trim() === '';

// A form's fields shadow the properties of the form itself, so it is asked by the prototype.
const { getAttribute, hasAttributes, querySelector } = Element.prototype;

function isHidden(element: Element): boolean {
  const hidden = getAttribute.call(element, 'hidden');
  return hidden !== null && hidden !== 'until-found';
}

/**
 * How deep a page is read. Parsers of HTML put nothing deeper than 512; what a script puts there nobody reads, and going
 * after it would overflow the stack.
 */
const DEEPEST = 600;

/** There are words in what is longer: it is no indentation. */
const LONG = 2000;

/** An element's name, in capitals if it is HTML's: those of pages that are XML are not. */
export function tagOf(element: Element): string {
  const tag = tagNameOf.call(element);
  return tag.charCodeAt(0) > 90 && element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? tag.toUpperCase() : tag;
}

/**
 * Elements of a page's own making stand in the line, unless there is a block in them.
 *
 * @param judged those of a page's own making, which stand in one another and would be gone over again at each level
 * @param depth how many of those stand around it
 */
export function isInline(
  element: Element,
  tag: string,
  told = tagTells(tag),
  judged = new Map<Element, boolean>(),
  depth = 0,
): boolean {
  if ((told & Tag.inline) !== 0) return (told & Tag.host) === 0 || !shadowRootOf.call(element);
  if ((told & Tag.own) === 0 || shadowRootOf.call(element)) return false;
  const known = judged.get(element);
  if (known !== undefined) return known;
  const inline =
    depth < DEEPEST &&
    [...element.children].every((child) => isInline(child, tagOf(child), undefined, judged, depth + 1));
  judged.set(element, inline);
  return inline;
}

/** One walk. Functions over shared variables, not a class: code that runs once costs by each step, and these take fewest. */
function makeCollector() {
  const boxes: Box[] = [];
  const runs: Run[] = [];
  const aside: Aside[] = [];
  const hosts: Element[] = [];
  const known: KnownNames = new Map();
  const judged = new Map<Element, boolean>();
  let pieces: Piece[] = [];
  let words = '';
  let linked = 0;
  let inlineHints = 0;
  let depth = 0;

  function flush(box: Box): void {
    const text = words.replace(UNEVEN, ' ').trim();
    if (text !== '')
      runs.push({ box, pieces, text, linked: Math.min(linked, text.length), hints: inlineHints, mass: 0 });
    pieces = [];
    words = '';
    linked = 0;
    inlineHints = 0;
  }

  function visit(outer: Element, tag: string, told: number, box: Box, inLink: boolean): void {
    if (depth === DEEPEST) return;
    depth++;
    visitChildren(outer, tag, told, box, inLink);
    depth--;
  }

  function visitChildren(outer: Element, tag: string, told: number, box: Box, inLink: boolean): void {
    const shadow = (told & Tag.host) === 0 ? null : shadowRootOf.call(outer);
    if (shadow || (told & Tag.own) !== 0) hosts.push(outer);
    if ((told & Tag.odd) !== 0 || shadow) {
      const elsewhere = childrenElsewhere(outer, tag);
      if (elsewhere) {
        for (const child of elsewhere) take(child, box, inLink);
        return;
      }
    }
    for (let child = firstChildOf.call(outer); child; child = nextSiblingOf.call(child)) take(child, box, inLink);
  }

  function take(node: Node, box: Box, inLink: boolean): void {
    const type = nodeTypeOf.call(node);
    if (isText(node, type)) {
      const { data } = node;
      // What stands between the tags of blocks.
      if (pieces.length === 0 && data.trim() === '') return;
      pieces.push(node);
      words += data;
      if (inLink) linked += data.trim().length;
    } else if (isElement(node, type)) enter(node, box, inLink);
  }

  function add(mark: string): void {
    pieces.push(mark);
    words += mark;
  }

  function enter(element: Element, box: Box, inLink: boolean): void {
    const tag = tagOf(element);
    // An element of another language than HTML leaves no trace in the text.
    if (tag.charCodeAt(0) > 90 && tag !== 'math') return;
    if (tag === 'BR') {
      lineBreak(box);
      return;
    }
    const told = tagTells(tag);
    if ((told & Tag.skipped) !== 0) return;
    const isNamed = hasAttributes.call(element);
    if (isNamed && isHidden(element)) return;
    if (!isInline(element, tag, told, judged)) {
      enterBox(element, tag, told, isNamed, box, inLink);
      return;
    }
    const isLink = tag === 'A';
    const hints = isLink ? 0 : hintsOf(element, tag, told, isNamed, known);
    if ((hints & Hint.unseen) !== 0) return;
    if ((hints & Hint.beside) !== 0 && box.tag === 'P' && pieces.length > 0) return;
    // A long text is not asked: that copies it.
    if (hints !== 0 && words.length < LONG && words.trim() === '') inlineHints |= hints;
    const marked = tag === 'Q' && getComputedStyle(element, '::before').content.includes('open-quote');
    if (marked) add('“');
    visit(element, tag, told, box, inLink || isLink);
    if (marked) add('”');
  }

  function enterBox(element: Element, tag: string, told: number, isNamed: boolean, parent: Box, inLink: boolean): void {
    const hints = hintsOf(element, tag, told, isNamed, known);
    const box = boxOf(element, tag, parent, hints);
    const isAside = (hints & BESIDE) !== 0 && (hints & Hint.heading) === 0 && !querySelector.call(element, 'h1');
    // No parser leaves a block in a paragraph: an advertisement that a script put there parts no sentence.
    if (pieces.length > 0 && (!isAside || parent.tag !== 'P')) flush(parent);
    boxes.push(box);
    if (isAside) {
      const length = (hints & Hint.comments) === 0 ? (element.textContent?.length ?? 0) : 0;
      aside.push({ box, inLink, length, boxAt: boxes.length, runAt: runs.length });
      return;
    }
    if (tag === 'H1') for (let up: Box | null = box; up && !up.titled; up = up.parent) up.titled = true;
    visit(element, tag, told, box, inLink);
    if (pieces.length > 0) flush(box);
  }

  /** Two breaks with nothing between them part two paragraphs. */
  function lineBreak(box: Box): void {
    let last = pieces.length - 1;
    for (let piece = pieces[last]; isBlank(piece); piece = pieces[last]) last--;
    if (last < 0) return;
    if (pieces[last] === null) flush(box);
    else {
      pieces.push(null);
      words += ' ';
    }
  }

  return { boxes, runs, aside, hosts, visit, take, flush };
}

/** Walk what stands in a box. */
function collectIn(box: Box, inLink: boolean, boxes: boolean): Collected {
  const collector = makeCollector();
  if (boxes) collector.boxes.push(box);
  collector.visit(box.element, box.tag, tagTells(box.tag), box, inLink);
  collector.flush(box);
  return collector;
}

/** Walk a page once and cut its text at every block; what its names tell to be beside the article is left aside. */
export const collectRuns = (start: Element): Collected => collectIn(boxOf(start, tagOf(start), null, 0), false, true);

/** Walk what was left aside. */
export const collectAside = ({ box, inLink }: Aside): Collected => collectIn(box, inLink, false);

/** Walk one part of a page that stands in a box. */
export function collectPart(part: Element, around: Box): Collected {
  const collector = makeCollector();
  collector.take(part, around, false);
  collector.flush(around);
  return collector;
}
