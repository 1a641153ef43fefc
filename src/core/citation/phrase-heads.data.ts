import { wordSet } from './word-set.ts';

/** What an instrument is, as far as a common noun can tell. */
export type Kind =
  | 'act'
  | 'bill'
  | 'ballot'
  | 'statute'
  | 'eu-reg'
  | 'eu-dir'
  | 'order'
  | 'agency'
  | 'reg'
  | 'policy'
  | 'treaty'
  | 'deal'
  | 'const'
  | 'amendment'
  | 'case'
  | 'resolution'
  | 'ordinance';

/** Nouns that stand for an instrument: which kinds they may stand for, and the kind they introduce (`null`: none). */
export const phraseHeads: Readonly<Record<string, { readonly for: readonly Kind[]; readonly makes: Kind | null }>> = {
  law: { for: ['act', 'statute', 'bill', 'ballot', 'eu-reg', 'ordinance'], makes: 'act' },
  act: { for: ['act', 'bill'], makes: null },
  statute: { for: ['act', 'statute', 'bill', 'ballot'], makes: null },
  legislation: { for: ['act', 'bill', 'deal'], makes: 'bill' },
  bill: { for: ['bill', 'act', 'deal'], makes: 'bill' },
  measure: { for: ['bill', 'ballot', 'act', 'ordinance', 'resolution'], makes: 'bill' },
  provision: { for: ['statute'], makes: null },
  clause: { for: ['const'], makes: null },
  order: { for: ['order'], makes: 'order' },
  action: { for: ['order'], makes: 'order' },
  proclamation: { for: ['order'], makes: 'order' },
  directive: { for: ['agency', 'eu-dir', 'order'], makes: 'agency' },
  memo: { for: ['agency', 'order'], makes: 'agency' },
  memorandum: { for: ['agency', 'order'], makes: 'agency' },
  guidance: { for: ['agency'], makes: 'agency' },
  guidelines: { for: ['agency'], makes: null },
  policy: { for: ['agency', 'policy', 'order'], makes: 'agency' },
  document: { for: ['agency', 'order'], makes: null },
  program: { for: ['policy'], makes: null },
  rule: { for: ['reg', 'policy'], makes: 'reg' },
  regulation: { for: ['eu-reg', 'reg'], makes: 'reg' },
  ordinance: { for: ['ordinance'], makes: 'ordinance' },
  resolution: { for: ['resolution'], makes: 'resolution' },
  treaty: { for: ['treaty'], makes: 'treaty' },
  accord: { for: ['treaty', 'deal'], makes: 'deal' },
  agreement: { for: ['treaty', 'deal'], makes: 'deal' },
  deal: { for: ['treaty', 'deal'], makes: 'deal' },
  pact: { for: ['treaty', 'deal'], makes: 'deal' },
  convention: { for: ['treaty'], makes: null },
  protocol: { for: ['treaty'], makes: null },
  partnership: { for: ['treaty'], makes: null },
  initiative: { for: ['ballot'], makes: null },
  proposition: { for: ['ballot'], makes: null },
  amendment: { for: ['amendment', 'ballot'], makes: 'amendment' },
  ruling: { for: ['case'], makes: null },
};

/** Words between article and noun that say nothing about the matter. */
export const emptyModifiers: ReadonlySet<string> = wordSet(
  'new old same controversial federal state proposed landmark sweeping historic current existing latest recent original executive bipartisan entire whole final so called ballot presidential international global long standing first second third last next only very major key big massive huge popular similar separate earlier single',
);
