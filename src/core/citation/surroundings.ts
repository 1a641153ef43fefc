import type { Article } from '../model/article.ts';
import { findPlaces, type Place } from './find-places.ts';
import { PRESIDENTS } from './presidents.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import type { Word } from './words.ts';

/** A country or body whose law a text may speak of. */
export type Realm = 'us' | 'uk' | 'eu' | 'un' | 'ie' | 'ca' | 'au' | 'de' | 'fr' | 'in' | 'nato';

/** Places, institutions and parties; of persons the presidents alone, who stand for both parties. */
const REALMS: Readonly<Record<Realm, RegExp>> = {
  us: new RegExp(
    String.raw`\b(?:U\.? ?S\.?A?\b|United States|America|Americans?\b|Congress|Senate|Senators?\b|Republicans?\b|Democrats?\b|White House|Supreme Court|Justice Department|${PRESIDENTS}|Medicaid|Medicare|FBI|IRS|Pentagon)`,
  ),
  uk: /\b(?:UK|U\.K\.|Britain|Britons?|British|England|Scotland|Scottish|Wales|Welsh|Northern Ireland|Westminster|Downing Street|House of (?:Lords|Commons)|[Hh]ome [Ss]ecretary|Home Office|MPs?\b|MSPs?\b|Commons|London|Tory|Tories|Conservative Party|Labour|Liberal Democrats?|Lib Dems?|SNP|Plaid Cymru|Reform UK|Crown Prosecution|Metropolitan Police|Whitehall|Holyrood|NHS|Lords|peers)\b/,
  eu: /\b(?:EU|E\.U\.|European|Brussels|Europe|Strasbourg|Luxembourg|MEPs?|member states)\b/,
  un: /\b(?:UN|U\.N\.?|United Nations|Security Council|General Assembly|UNSC)(?!\w)/,
  ie: /\b(?:Ireland|Irish|Dublin|Dáil|Taoiseach)\b/,
  ca: /\b(?:Canada|Canadian|Ottawa|Quebec|Québec|Ontario|Alberta)/,
  au: /\b(?:Australia|Australian|Canberra|New South Wales|Queensland|Victoria)/,
  de: /\b(?:Germany|German|Deutschland|Bundestag|Bundesrat|Berlin|Karlsruhe|Bundesverfassungsgericht|Bundesregierung)/,
  fr: /\b(?:France|French|Paris|Assemblée|Conseil constitutionnel|gouvernement)/,
  in: /\b(?:India\b|Indian (?:government|state|court|parliament|Supreme|Penal|Prime|Constitution)|New Delhi|Lok Sabha|Punjab|Gujarat|Kashmir)/,
  nato: /\b(?:NATO|Nato|alliance|allies|North Atlantic)\b/,
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
}

/** Look at an article once; everything else is worked out when asked for. */
export function lookAround(article: Article, words: readonly Word[]): Surroundings {
  const { text } = article;
  const sentences = splitSentences(article);
  const places = findPlaces(text, words);
  const realms = new Map<Realm, boolean>();
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
  const speaks = (of: string, pattern: RegExp, offset: number): boolean => {
    const key = `${of}${sentenceAt(offset)}:${offset >> 9}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
    const answer = pattern.test(sentenceText(offset));
    asked.set(key, answer);
    return answer;
  };
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
    sentenceIn: (realm, offset) => speaks(realm, REALMS[realm], offset),
    isIn(realm) {
      const known = realms.get(realm);
      if (known !== undefined) return known;
      const answer =
        REALMS[realm].test(text) || (realm === 'us' && places.some((place) => place.state.startsWith('us-')));
      realms.set(realm, answer);
      return answer;
    },
  };
}
