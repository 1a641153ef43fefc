import type { Article } from '../model/article.ts';
import { findPlaces, type Place } from './find-places.ts';
import { PRESIDENTS } from './presidents.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import type { Word } from './words.ts';

/** A country or body whose law a text may speak of. */
export type Realm = 'us' | 'uk' | 'eu' | 'un' | 'ie' | 'ca' | 'au' | 'nz' | 'de' | 'fr' | 'in' | 'nato';

/** Places, institutions and parties of one realm alone; of persons the presidents alone, who stand for both parties. */
const REALMS: Readonly<Record<Realm, RegExp>> = {
  us: new RegExp(
    String.raw`\b(?:U\.? ?S\.?A?\b|United States|America|Congress|Republicans?\b|(?<!Liberal )Democrats?\b|White House|Justice Department|${PRESIDENTS}|Medicaid|Medicare|FBI|IRS|Pentagon)`,
  ),
  uk: /\b(?:UK|U\.K\.|Britain|Britons?|British|(?<!New )England|Scotland|Scottish|(?<!New South )Wales|Welsh|Northern Ireland|Westminster|Downing Street|[Hh]ome [Ss]ecretary|Home Office|MSPs?|London|Liberal Democrats?|Lib Dems?|SNP|Plaid Cymru|Reform UK|Crown Prosecution|Metropolitan Police|Whitehall|Holyrood|NHS|Lords|peers)\b/,
  eu: /\b(?:EU|E\.U\.|European|Brussels|Europe|Strasbourg|Luxembourg|MEPs?|member states)\b/,
  un: /\b(?:UN|U\.N\.?|United Nations|Security Council|General Assembly|UNSC)(?!\w)/,
  ie: /\b(?:Ireland|Irish|Dublin|Dáil|Taoiseach)\b/,
  ca: /\b(?:Canad|Ottawa|Quebec|Québec|Ontario|Alberta|Bill [CS]-\d)/,
  au: /\b(?:Australia|Canberra|New South Wales|Queensland|Victoria(?! [A-Z]))/,
  nz: /\b(?:New Zealand|Wellington|Auckland)/,
  de: /\b(?:German|Deutschland|Bundestag|Bundesrat|Berlin|Karlsruhe|Bundesverfassungsgericht|Bundesregierung)/,
  fr: /\b(?:France|French|Paris|Assemblée|Conseil constitutionnel|gouvernement)/,
  in: /\b(?:India\b|Indian (?:government|state|court|parliament|Supreme|Penal|Prime|Constitution)|New Delhi|Lok Sabha|Punjab|Gujarat|Kashmir)/,
  nato: /\b(?:NATO|Nato|alliance|allies|North Atlantic)\b/,
};

/** Words of several realms: they speak for the first here, unless the text names another that has them and not this one. */
const SHARED: Partial<Record<Realm, readonly (readonly [words: RegExp, others: readonly Realm[]])[]>> = {
  us: [
    [/\bSenat(?:e|or)/, ['ca', 'au']],
    [/\bSupreme Court/, ['uk', 'ca', 'au', 'nz']],
  ],
  uk: [[/\b(?:MPs?|Commons|Tory|Tories|Conservative Party|Labour|[Rr]oyal [Aa]ssent)\b/, ['ca', 'au', 'nz']]],
};

const LAW =
  /\b(?:(?:un)?law|(?:il)?legal|su(?:ed|es|ing)\b|violat|compl(?:y|ie)|acts?\b|statute|repeal|enforc|court|judges?\b|justice|charge|prosecut|indict|racketeer|sign(?:ed|s|ing)? into|congress|regulat|under the|rights?\b|protection|treaty|agreement|deal\b|bills?\b|rule|ruling|legislat|lawmaker|senat|vot(?:e|ing)|democrats?\b|republicans?\b|assembly)|\b(?:Section|Title|House)\b/i;
const COURT =
  /\b(?:court|justice|judge|rul(?:e|ing)|deci(?:sion|ded)|cases?\b|lawsuit|su(?:ed|es|ing)\b|overturn|opinion|plaintiff|precedent|appeal|struck down|up(?:held|hold)|legal|attorney|lawyer|(?:un)?constitutional|SCOTUS|abortion|argued|holding|held\b|dissent|petition|litigat|verdict|jury|trial|indict|overrul|settle|defendant)/i;
const VOTE =
  /\b(?:vot(?:e|ing)|ballot|elect(?:ion|or)|referend|initiative|measures?\b|campaign|approv|pass(?:e[ds])?\b|repeal|reject|adopted|tax(?:es)?\b|support|oppos|oppon|polls?\b|law|amend|backers|undercut|overturn|upheld|enacted|state|county|percent|primar|legaliz|enshrin|prop(?:osition)?s?\b)/i;

/** What stands around a place in a text, and what follows from it for the words there. */
export interface Surroundings {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** States of the union and their cities. */
  readonly states: readonly Place[];
  /** Canada and its provinces. */
  readonly provinces: readonly Place[];
  /** Index of the sentence that an offset stands in, or of the one before. */
  sentenceAt(offset: number): number;
  sentenceText(offset: number): string;
  speaksOfLaw(offset: number): boolean;
  speaksOfCourt(offset: number): boolean;
  speaksOfVote(offset: number): boolean;
  /** Whether the text gives evidence of a realm. */
  isIn(realm: Realm): boolean;
  /** Whether the sentence at an offset does. */
  sentenceIn(realm: Realm, offset: number): boolean;
  /** Whether it does by what is that realm's alone. */
  sentenceNames(realm: Realm, offset: number): boolean;
}

/** Look at an article once; everything else is worked out when asked for. */
export function lookAround(article: Article, words: readonly Word[]): Surroundings {
  const { text } = article;
  const sentences = splitSentences(article);
  const places = findPlaces(text, words);
  const asked = new Map<string, boolean>();
  const sentenceAt = (offset: number): number => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const sentenceText = (offset: number): string => {
    const sentence = sentences[sentenceAt(offset)];
    // A sentence longer than any writer's is a list or a table: look near the place only.
    return sentence ? text.slice(Math.max(sentence.start, offset - 600), Math.min(sentence.end, offset + 600)) : '';
  };
  const once = (question: string, ask: () => boolean): boolean => {
    const answer = asked.get(question) ?? ask();
    asked.set(question, answer);
    return answer;
  };
  const speaks = (of: string, pattern: RegExp, offset: number): boolean =>
    once(`${of} ${sentenceAt(offset)} ${offset >> 9}`, () => pattern.test(sentenceText(offset)));
  const isNamed = (realm: Realm): boolean =>
    once(
      realm,
      () => REALMS[realm].test(text) || (realm === 'us' && places.some((place) => place.state.startsWith('us-'))),
    );
  const sentenceNames = (realm: Realm, offset: number): boolean => speaks(realm, REALMS[realm], offset);
  /** The shared words that speak for a realm in this text. */
  const sharedIn = (realm: Realm): readonly RegExp[] =>
    SHARED[realm]?.flatMap(([words, others]) => (isNamed(realm) || !others.some(isNamed) ? words : [])) ?? [];
  return {
    text,
    sentences,
    states: places.filter((place) => place.state.startsWith('us-') && place.state !== 'us-dc'),
    provinces: places.filter((place) => place.state.startsWith('ca')),
    sentenceAt,
    sentenceText,
    speaksOfLaw: (offset) => speaks('law', LAW, offset),
    speaksOfCourt: (offset) => speaks('court', COURT, offset),
    speaksOfVote: (offset) => speaks('vote', VOTE, offset),
    sentenceIn: (realm, offset) =>
      sentenceNames(realm, offset) || sharedIn(realm).some((words, at) => speaks(realm + at, words, offset)),
    sentenceNames,
    isIn: (realm) => once(`in ${realm}`, () => isNamed(realm) || sharedIn(realm).some((words) => words.test(text))),
  };
}
