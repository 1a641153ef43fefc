import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { buildIndex, type IndexedClaim } from '../../src/core/matching/claim-index.ts';
import { type PreparedClaim, prepareClaim } from '../../src/core/matching/prepare.ts';
import { rankCandidates } from '../../src/core/matching/rank.ts';
import { retrieve, type Statement } from '../../src/core/matching/retrieve.ts';

/** A way to find claims: built once, asked many times; ids, best first. */
export interface Engine {
  readonly name: string;
  build(claims: readonly IndexedClaim[]): (statement: Statement) => string[];
}

const wanted = 20;

const obelus: Engine = {
  name: 'obelus',
  build(claims) {
    const index = buildIndex(claims);
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const known = new Map<string, PreparedClaim>();
    const prepare = (claim: IndexedClaim) => {
      const ready = known.get(claim.id) ?? prepareClaim(claim);
      known.set(claim.id, ready);
      return ready;
    };
    return (statement) => {
      const candidates = retrieve([index], statement, 100);
      const found = candidates.flatMap(({ id }) => byId.get(id) ?? []);
      return rankCandidates(statement, candidates, found, prepare).map(({ id }) => id);
    };
  },
};

const bm25: Engine = {
  name: 'bm25',
  build(claims) {
    const index = buildIndex(claims);
    return (statement) => retrieve([index], statement, wanted).map(({ id }) => id);
  },
};

const miniSearch: Engine = {
  name: 'minisearch',
  build(claims) {
    const index = new MiniSearch<IndexedClaim>({ fields: ['text', 'title'] });
    index.addAll(claims);
    return ({ text }) =>
      index
        .search(text)
        .slice(0, wanted)
        .map(({ id }) => String(id));
  },
};

const flexSearch: Engine = {
  name: 'flexsearch',
  build(claims) {
    const index = new FlexSearch.Index({ tokenize: 'strict', encoder: FlexSearch.Charset.LatinBalance });
    for (const [i, { text, title }] of claims.entries()) index.add(i, `${text} ${title ?? ''}`);
    return ({ text }) =>
      index
        .search(text, { limit: wanted, suggest: true })
        .flatMap((place) => (typeof place === 'number' ? (claims[place]?.id ?? []) : []));
  },
};

const lunrSearch: Engine = {
  name: 'lunr',
  build(claims) {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      builder.field('title');
      for (const claim of claims) builder.add(claim);
    });
    return ({ text }) =>
      index
        .query((query) => {
          for (const token of lunr.tokenizer(text)) query.term(token.toString(), {});
        })
        .slice(0, wanted)
        .map(({ ref }) => ref);
  },
};

/** Obelus first, then retrieval alone, then the packages. */
export const engines: readonly Engine[] = [obelus, bm25, miniSearch, flexSearch, lunrSearch];
