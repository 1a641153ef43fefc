import type { CitationBook } from '../core/citation/citation-book.ts';
import { parentIds } from '../core/citation/parent-ids.ts';
import { sameAs } from '../core/citation/same-as.ts';
import type { IndexedClaim } from '../core/matching/claim-index.ts';
import { judgeClaims } from '../core/matching/find-claims.ts';
import type { Candidate, Statement } from '../core/matching/retrieve.ts';
import { searchSegments } from '../core/matching/search-segments.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Citation } from '../core/model/mention.ts';
import type { PageFacts, SeenMention } from '../core/model/page.ts';
import { annotationsOfCitations, getAnnotations } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import { withoutDismissed } from '../store/dismissals.ts';
import { openSegments, rebuildIndex, toIndexedClaim } from '../store/segments.ts';
import { sightsOf } from '../store/sights.ts';
import { bestOfSentence } from './best-of-sentence.ts';
import { toStatement } from './to-statement.ts';

/**
 * Find the annotations of a page's mentions.
 *
 * An annotation that gives this very page as its source is left out, and so is a retracted one that
 * the reader has never been shown.
 *
 * @param openBook asked for where the page cites something
 * @returns by mention in the order given; matches before related ones, the newest annotation first
 */
export async function lookUp(
  database: Database,
  facts: PageFacts,
  mentions: readonly SeenMention[],
  openBook: () => Promise<CitationBook>,
): Promise<Finding[]> {
  const found = [
    ...bestOfSentence(await findByClaim(database, facts, mentions), mentions),
    ...(await findByCitation(database, mentions, openBook)),
  ];
  const kept = await withoutDismissed(database, found, mentions);
  const shown = kept.filter(({ annotation }) => !annotation.body.sources.some(({ url }) => url === facts.url));
  const sights = await sightsOf(database, [...new Set(shown.map(({ annotation }) => annotation.id))]);
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

async function findByClaim(database: Database, facts: PageFacts, mentions: readonly SeenMention[]): Promise<Finding[]> {
  const statements = mentions.flatMap((seen) => {
    const statement = toStatement(seen, facts);
    return statement ? [{ key: seen.key, statement }] : [];
  });
  if (statements.length === 0) return [];
  const candidates = await search(
    database,
    statements.map(({ statement }) => statement),
  );
  const ids = new Set(candidates.flatMap((list) => list.map(({ id }) => id)));
  const annotations = new Map((await getAnnotations(database, [...ids])).map((row) => [row.id, row]));
  return statements.flatMap(({ key, statement }, index) => {
    const worthy = candidates[index] ?? [];
    const claims = worthy.flatMap(({ id }) => claimOf(annotations.get(id)) ?? []);
    return judgeClaims(statement, worthy, claims).flatMap(({ claim, level, reason }) => {
      const annotation = annotations.get(claim);
      return annotation ? [{ key, level, annotation, reason }] : [];
    });
  });
}

/** Candidates for each statement; where the index is damaged it is built again first. */
async function search(database: Database, statements: readonly Statement[]): Promise<Candidate[][]> {
  const readers = await openSegments(database);
  const found = readers && (await searchSegments(readers, statements));
  if (found) return found;
  await rebuildIndex(database);
  return (await searchSegments((await openSegments(database)) ?? [], statements)) ?? [];
}

function claimOf(annotation: CurrentAnnotation | undefined): IndexedClaim | null {
  return annotation ? toIndexedClaim(annotation) : null;
}

async function findByCitation(
  database: Database,
  mentions: readonly SeenMention[],
  openBook: () => Promise<CitationBook>,
): Promise<Finding[]> {
  const cited = mentions.flatMap(({ key, mention }) =>
    mention.mention === 'citation' && !mention.local ? [{ key, mention }] : [],
  );
  if (cited.length === 0) return [];
  const book = await openBook();
  const citations = cited.map(({ key, mention }) => ({ key, ids: idsOf(mention, book) }));
  const wanted = new Set(citations.flatMap(({ ids }) => ids));
  const byCitation = new Map<string, CurrentAnnotation[]>();
  for (const annotation of await annotationsOfCitations(database, [...wanted]))
    for (const id of annotation.body.citations) byCitation.set(id, [...(byCitation.get(id) ?? []), annotation]);
  return citations.flatMap(({ key, ids }) => {
    const first = new Map<string, Finding>();
    for (const id of ids)
      for (const annotation of byCitation.get(id) ?? [])
        if (!first.has(annotation.id))
          // What is said of the whole act is related to its section; what is said of the section is a match.
          first.set(annotation.id, {
            key,
            level: id === ids[0] || sameAs(ids[0] ?? '', book).includes(id) ? 'match' : 'related',
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
