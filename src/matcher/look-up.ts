import type { CitationBook } from '../core/citation/citation-book.ts';
import { parentIds } from '../core/citation/parent-ids.ts';
import { sameAs } from '../core/citation/same-as.ts';
import { judgeClaims } from '../core/matching/find-claims.ts';
import { mayMark } from '../core/matching/may-mark.ts';
import { openSearch } from '../core/matching/search-segments.ts';
import { toStatement } from '../core/matching/to-statement.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Citation } from '../core/model/mention.ts';
import type { PageFacts, SeenMention } from '../core/model/page.ts';
import { askIndex } from '../store/ask-index.ts';
import { annotationReader } from '../store/blocks.ts';
import { citing } from '../store/citing.ts';
import type { Database } from '../store/database.ts';
import { withoutDismissed } from '../store/dismissals.ts';
import type { OpenIndex } from '../store/open-index.ts';
import type { Reads } from '../store/reads.ts';
import { toIndexedClaim } from '../store/segment.ts';
import { sightsOf } from '../store/sights.ts';
import { bestOfSentence } from './best-of-sentence.ts';

/**
 * Find the annotations of a page's mentions.
 *
 * An annotation that may not be marked on this page is left out, and so is a retracted one that
 * the reader has never been shown.
 *
 * @param openBook asked for where the page cites something
 * @param beat called between two statements: a page of thousands takes long
 * @returns by mention in the order given; matches before related ones, the newest annotation first
 */
export async function lookUp(
  database: Database,
  facts: PageFacts,
  mentions: readonly SeenMention[],
  openBook: () => Promise<CitationBook>,
  beat = () => {},
): Promise<Finding[]> {
  const cited = await citationsIn(mentions, openBook);
  const { shown, sights } = await askIndex(database, async (reads, index) => {
    const found = [
      ...bestOfSentence(await findByClaim(reads, index, facts, mentions, beat), mentions),
      ...(await findByCitation(reads, index, cited)),
    ].filter(({ annotation }) => mayMark(annotation.body, facts.url));
    const ids = new Set(found.map(({ annotation }) => annotation.id));
    const [kept, seen] = await Promise.all([withoutDismissed(reads, found, mentions), sightsOf(reads, [...ids])]);
    return { shown: kept, sights: seen };
  });
  const order = new Map(mentions.map(({ key }, index) => [key, index]));
  return shown
    .map((finding) => {
      const seenOn = sights.get(finding.annotation.id);
      return seenOn === undefined ? finding : { ...finding, seenOn };
    })
    .filter(({ annotation, seenOn }) => !annotation.retracted || seenOn !== undefined)
    .sort(
      (a, b) =>
        (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0) ||
        Number(a.level === 'related') - Number(b.level === 'related') ||
        compare(b.annotation.revisedAt, a.annotation.revisedAt),
    );
}

async function findByClaim(
  reads: Reads,
  { segments }: OpenIndex,
  facts: PageFacts,
  mentions: readonly SeenMention[],
  beat: () => void,
): Promise<Finding[]> {
  const statements = mentions.flatMap((seen) => {
    const statement = toStatement(seen, facts);
    return statement ? [{ key: seen.key, statement }] : [];
  });
  if (statements.length === 0) return [];
  const hitsOf = await openSearch(
    segments.map(({ tables }) => tables.words),
    statements.map(({ statement }) => statement),
  );
  const read = annotationReader(reads, segments);
  // The database reads while others are searched, and then while the first are judged.
  const candidates = statements.map((_, index) => {
    const reading = Promise.all(hitsOf(index).map(async (hit) => ({ hit, annotation: await read(hit) })));
    reading.catch(() => undefined); // whoever waits for the first is told
    return reading;
  });
  const findings: Finding[] = [];
  for (const [index, { key, statement }] of statements.entries()) {
    beat();
    const worthy = ((await candidates[index]) ?? []).flatMap(({ hit: { score }, annotation }) => {
      const claim = annotation && toIndexedClaim(annotation);
      return annotation && claim ? [{ id: annotation.id, score, annotation, claim }] : [];
    });
    const byId = new Map(worthy.map(({ id, annotation }) => [id, annotation]));
    const claims = worthy.map(({ claim }) => claim);
    for (const { claim, level, reason } of judgeClaims(statement, worthy, claims)) {
      const annotation = byId.get(claim);
      if (annotation) findings.push({ key, level, annotation: annotation.whole(), reason });
    }
  }
  return findings;
}

/** A citation of the page, by the key of its mention. */
interface Cited {
  readonly key: string;
  /** The ids an annotation may be filed under: the citation's own first, then equal ones, then its parents. */
  readonly ids: readonly string[];
  /** Its own id and those that name the same. */
  readonly same: readonly string[];
}

async function citationsIn(mentions: readonly SeenMention[], openBook: () => Promise<CitationBook>): Promise<Cited[]> {
  const cited = mentions.flatMap(({ key, mention }) =>
    mention.mention === 'citation' && !mention.local ? [{ key, mention }] : [],
  );
  if (cited.length === 0) return [];
  const book = await openBook();
  return cited.map(({ key, mention }) => ({
    key,
    ids: idsOf(mention, book),
    same: [mention.id, ...sameAs(mention.id, book)],
  }));
}

async function findByCitation(reads: Reads, index: OpenIndex, cited: readonly Cited[]): Promise<Finding[]> {
  if (cited.length === 0) return [];
  const wanted = new Set(cited.flatMap(({ ids }) => ids));
  const byCitation = new Map<string, CurrentAnnotation[]>();
  for (const annotation of await citing(reads, index, [...wanted]))
    for (const id of annotation.body.citations) byCitation.set(id, [...(byCitation.get(id) ?? []), annotation]);
  return cited.flatMap(({ key, ids, same }) => {
    const first = new Map<string, Finding>();
    for (const id of ids)
      for (const annotation of byCitation.get(id) ?? [])
        if (!first.has(annotation.id))
          // What is said of the whole act is related to its section; what is said of the section is a match.
          first.set(annotation.id, {
            key,
            level: same.includes(id) ? 'match' : 'related',
            annotation,
            reason: { by: 'citation', id },
          });
    return [...first.values()];
  });
}

/** The ids an annotation may be filed under: the citation's own first, then equal ones, then its parents. */
function idsOf({ id }: Citation, book: CitationBook): string[] {
  return [...new Set(parentIds(id).flatMap((parent) => [parent, ...sameAs(parent, book)]))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
