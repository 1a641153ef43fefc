import type { CitationBook } from '../core/citation/citation-book.ts';
import { parentIds } from '../core/citation/parent-ids.ts';
import { sameAs } from '../core/citation/same-as.ts';
import { judgePrepared } from '../core/matching/find-claims.ts';
import { mayMark } from '../core/matching/may-mark.ts';
import { once } from '../core/matching/once.ts';
import { type PreparedStatement, prepareStatement } from '../core/matching/prepare.ts';
import { screenHashes } from '../core/matching/screen.ts';
import { type Hit, openSearch } from '../core/matching/search-segments.ts';
import { toStatement } from '../core/matching/to-statement.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Citation } from '../core/model/mention.ts';
import type { PageFacts, SeenMention } from '../core/model/page.ts';
import { askIndex } from '../store/ask-index.ts';
import { citing } from '../store/citing.ts';
import type { Database } from '../store/database.ts';
import { withoutDismissed } from '../store/dismissals.ts';
import type { OpenIndex } from '../store/open-index.ts';
import type { Reads } from '../store/reads.ts';
import type { Shelf } from '../store/shelf.ts';
import { sightsOf } from '../store/sights.ts';
import { bestOfPage, type Worded } from './best-of-page.ts';
import { bestOfSentence, type Judged } from './best-of-sentence.ts';
import { nearClaims } from './near-claims.ts';
import { newestFirst } from './newest-first.ts';

/** What is heard of a look-up before it is done. */
interface Underway {
  /** Called between two statements: a page of thousands takes long. */
  beat?(): void;
  /** Called with all that a page may be told of its mentions; what is missing is only related to statements without a match. */
  soon?(findings: readonly Finding[]): void;
}

/** An annotation that a mention repeats or resembles, which is read when it is wanted. */
interface Near extends Judged {
  readonly annotation: { readonly id: string; whole(): Promise<CurrentAnnotation> };
}

/** The same by what its claim says. */
type NearClaim = Near & Worded;

/**
 * Find the annotations of a page's mentions.
 *
 * An annotation that may not be marked on this page is left out, and so is a retracted one that
 * the reader has never been shown.
 *
 * @param openBook asked for where the page cites something
 * @param shelf the answer is the same without
 * @returns by mention in the order given; matches before related ones, the newest annotation first
 */
export async function lookUp(
  database: Database,
  facts: PageFacts,
  mentions: readonly SeenMention[],
  openBook: () => Promise<CitationBook>,
  { beat = () => {}, soon = () => {} }: Underway = {},
  shelf: Shelf | null = null,
): Promise<Finding[]> {
  const cited = await citationsIn(mentions, openBook);
  const order = new Map(mentions.map(({ key }, index) => [key, index]));
  const newest = newestFirst(new Date().toISOString());
  const inOrder = (findings: readonly Finding[]) =>
    findings.toSorted(
      (a, b) =>
        (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0) ||
        Number(a.level === 'related') - Number(b.level === 'related') ||
        newest(a.annotation, b.annotation),
    );
  const statements = once(() => statementsIn(mentions, facts));
  const answer = async (reads: Reads, index: OpenIndex) => {
    shelf?.follow(index);
    // What is counted meanwhile nobody waits for.
    const [byClaim, byCitation, dismissed, seen] = await Promise.all([
      findByClaim(reads, index, statements(), beat),
      findByCitation(reads, index, cited),
      reads.count('dismissals'),
      reads.count('sights'),
    ]);
    const judged: Near[] = [...bestOfPage(bestOfSentence(byClaim, mentions)), ...byCitation];
    const show = async (some: readonly Near[]): Promise<Finding[]> => {
      const reading = Promise.all([
        withoutDismissed(reads, some, mentions, dismissed),
        sightsOf(reads, [...new Set(some.map(({ annotation }) => annotation.id))], seen),
        Promise.all(some.map(({ annotation }) => annotation.whole())),
      ]);
      reading.catch(() => undefined); // told below
      // The database reads meanwhile.
      const reasons = some.map(({ reason }) => reason);
      const [kept, sights, annotations] = await reading;
      const isKept = new Set(kept);
      return some.flatMap((one, i): Finding[] => {
        const [annotation, reason] = [annotations[i], reasons[i]];
        if (!annotation || !reason || !isKept.has(one) || !mayMark(annotation.body, facts.url)) return [];
        const seenOn = sights.get(annotation.id);
        if (annotation.retracted && seenOn === undefined) return [];
        return [{ key: one.key, level: one.level, annotation, reason, ...(seenOn !== undefined && { seenOn }) }];
      });
    };
    // A citation's are read already, and a page is told of them where it is explained.
    const ofCitations = new Set(cited.map(({ key }) => key));
    const ofMatches = new Set(judged.flatMap(({ key, level }) => (level === 'match' ? [key] : [])));
    const isFirst = ({ key }: Near) => ofMatches.has(key) || ofCitations.has(key);
    const shown = await show(judged.filter(isFirst));
    const matched = new Set(shown.flatMap(({ key, level }) => (level === 'match' ? [key] : [])));
    soon(inOrder(shown.filter(({ key }) => matched.has(key) || ofCitations.has(key))));
    // A turn in which that leaves, while the transaction stays open: what follows may take as long again.
    await reads.count('sights');
    return inOrder([...shown, ...(await show(judged.filter((one) => !isFirst(one))))]);
  };
  return askIndex(database, answer, shelf, statements);
}

/** Something said on the page, made ready to compare, by the key of its mention. */
interface Said {
  readonly key: string;
  readonly said: PreparedStatement;
}

function statementsIn(mentions: readonly SeenMention[], facts: PageFacts): Said[] {
  return mentions.flatMap((seen) => {
    const statement = toStatement(seen, facts);
    return statement ? [{ key: seen.key, said: prepareStatement(statement) }] : [];
  });
}

async function findByClaim(
  reads: Reads,
  { segments }: OpenIndex,
  statements: readonly Said[],
  beat: () => void,
): Promise<NearClaim[]> {
  if (statements.length === 0) return [];
  const hitsOf = await openSearch(
    segments.map(({ tables }) => tables.words),
    statements.map(({ said }) => said),
  );
  const { ahead, claims, whole } = nearClaims(reads, segments);
  const best = (hits: readonly Hit[]) => hits[0]?.score ?? 0;
  // The most alike first: what will be marked is read while the others are judged.
  const searched = statements
    .map((statement, i) => ({ statement, hits: hitsOf(i) }))
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => best(b.hits) - best(a.hits));
  // The database reads while others are judged.
  const reading = searched.map(({ hits }) => ahead(hits));
  const judged: NearClaim[] = [];
  for (const [i, { statement, hits }] of searched.entries()) {
    const { key, said } = statement;
    beat();
    const near = claims(hits, (await reading[i]) ?? [], screenHashes(said));
    const byId = new Map(near.map((one) => [one.claim.id, one]));
    const found = judgePrepared(said, near);
    const isMatched = found[0]?.level === 'match';
    for (const judgement of found) {
      const { claim, level, verbatim } = judgement;
      const one = byId.get(claim);
      if (!one) continue;
      // All that a page is told of it.
      const begun = isMatched ? whole(one) : null;
      begun?.catch(() => undefined); // whoever waits for it is told
      judged.push({
        key,
        level,
        verbatim,
        annotation: { id: claim, whole: () => begun ?? whole(one) },
        // Of what is only related it is made when that is told.
        get reason() {
          return judgement.reason;
        },
      });
    }
  }
  return judged;
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

async function findByCitation(reads: Reads, index: OpenIndex, cited: readonly Cited[]): Promise<Near[]> {
  if (cited.length === 0) return [];
  const wanted = new Set(cited.flatMap(({ ids }) => ids));
  const byCitation = new Map<string, CurrentAnnotation[]>();
  for (const annotation of await citing(reads, index, [...wanted]))
    for (const id of annotation.body.citations) byCitation.set(id, [...(byCitation.get(id) ?? []), annotation]);
  return cited.flatMap(({ key, ids, same }) => {
    const first = new Map<string, Near>();
    for (const id of ids)
      for (const annotation of byCitation.get(id) ?? [])
        if (!first.has(annotation.id))
          // What is said of the whole act is related to its section; what is said of the section is a match.
          first.set(annotation.id, {
            key,
            level: same.includes(id) ? 'match' : 'related',
            annotation: { id: annotation.id, whole: async () => annotation },
            reason: { by: 'citation', id },
          });
    return [...first.values()];
  });
}

/** The ids an annotation may be filed under: the citation's own first, then equal ones, then its parents. */
function idsOf({ id }: Citation, book: CitationBook): string[] {
  return [...new Set(parentIds(id).flatMap((parent) => [parent, ...sameAs(parent, book)]))];
}
