import type { CitationType } from '../model/mention.ts';
import type { Atom } from './atom.ts';
import { firstFrom } from './first-from.ts';
import { slug } from './numerals.ts';
import { PRESIDENTS } from './presidents.ts';
import type { Realm, Surroundings } from './surroundings.ts';
import { wordSet } from './word-set.ts';
import { isCapital, type Word } from './words.ts';

/** Last words of an instrument's title, with the part of the id and the type that follow from it. */
const HEADS: Readonly<Record<string, readonly [CitationType, string]>> = {
  Act: ['act', 'act'],
  Law: ['act', 'act'],
  Bill: ['bill', 'bill'],
  Ordinance: ['act', 'ordinance'],
  Amendment: ['act', 'act'],
  Code: ['statute', 'code'],
  Treaty: ['treaty', 'treaty'],
  Convention: ['treaty', 'treaty'],
  Protocol: ['treaty', 'treaty'],
  Accord: ['treaty', 'treaty'],
  Accords: ['treaty', 'treaty'],
  Agreement: ['treaty', 'treaty'],
  Pact: ['treaty', 'treaty'],
  Directive: ['eu', 'dir'],
  Regulation: ['eu', 'reg'],
  Regulations: ['eu', 'reg'],
  Rule: ['reg', 'rule'],
  Resolution: ['act', 'act'],
};
const SMALL = wordSet('and of for to the in on with against by from or as at our a an');
const NOT_TITLE = wordSet(
  `The A An This That These Those Under In On But And Or If When While Since As Though Although Because By For With After Before Like Unlike Our Their His Her Its My Your No Any Every New Proposed Such Both Then Now Today Congress Senate House Republicans Democrats President ${PRESIDENTS.replaceAll('|', ' ')} Signed Sister Class Balancing Juggling Second Third Opening Circus Riot Rock Jude Steven Mayor Rep Gov Sen Sens Reps Mr Mrs Ms Dr Former Uncle Buffalo Kill Wild Prime Vice Secretary Did Does Is Was Were Will Can Should Passing Repeal Repealing Pass Why How What Where Who Which Says Said`,
);
/** Kinds of law and meetings, which are no instruments. */
const NO_TITLE =
  /\b(?:International|Federal|State|Common|Civil|Criminal|Constitutional|Sharia|Martial|Islamic|Environmental|Immigration|Labor|Public|Maritime|Family|Business|Murphy's|Election) Law$|\b(?:National|Democratic|Republican|Party|Political|Constitutional|Annual|Delegate) Convention$|\b(?:University|College|School|Equal Justice|Institute|Court)\b.* Law$|\b(?:Violates|Passes|Signs|Vetoes|Blocks|Says|Backs)\b/;
const YEAR = /^,? (?:of )?((?:1[6-9]|20)\d\d)\b(?!-)/;
const AFTER_NAME =
  /^ (?:[IVX]+|One|Two|Three|\d|School|Firm|Review|Enforcement|Society|Center|Centre|Foundation|Alliance|Partners|Group|Association|Library|Committee|Department|Professor|Students?|Institute|Council|Office|Commission|Section|Clinic|Project|Secretary|Party|Hall|Day|Floor|Delegates?|Week|Speech|Night)\b/;

/** What stands before a law's name, which a person's or a field's has not. */
const TITLED = /(?:[Tt]he|'s|its|proposed|new|a|an) $/;

/** Owners whose name ends in s: what they own begins after them. */
const OWNER_IN_S =
  /^(?:Texas|Illinois|Kansas|Arkansas|Massachusetts|Congress|Democrats|Republicans|Paris|Angeles|Orleans|States)$/;

/** What stands between two words of a title. */
const WITHIN = /^(?:[ '/-]|,? & | \(|\) |' )$/;

/** Walk back over a title to its first word. */
function opening(words: readonly Word[], text: string, at: number): number {
  let first = at;
  for (let i = at - 1, n = 0; i >= 0 && n < 14; i--, n++) {
    const word = words[i];
    const next = words[i + 1];
    if (!word || !next) break;
    const gap = text.slice(word.end, next.start);
    const comma = gap === ', ' && isCapital(word) && n > 0 && (isCapital(next) || next.key === 'and');
    if (!comma && !WITHIN.test(gap)) break;
    if (gap === "' " && OWNER_IN_S.test(word.text)) break;
    if (gap === "'" && next.key === 's') {
      // "Obama’s Affordable Care Act" begins after the possessive; "Women’s Health Protection Act" does not.
      if (
        !/^(?:Women|Men|Children|Veterans?|Patients?|Workers?|People|Consumers?|Taxpayers?|Megan|Marsy|Laura|Kate|Jessica|Caylee|Leandra|Nurses?|Farmers?|Students?|Parents?|Public|Driver|Kids|Girls|Voters?)$/.test(
          word.text,
        )
      )
        break;
      first = i;
      continue;
    }
    if (word.key === 's' && text.charAt(word.start - 1) === "'") continue;
    if (isCapital(word)) {
      // "the Voting Rights Act and the Civil Rights Act" are two.
      if ((NOT_TITLE.has(word.text) && gap !== '-') || word.text === 'Act' || word.text === 'Treaty') break;
      first = i;
    } else if (word.key === '#') {
      if (!/^\d{4}$/.test(word.text) && gap !== '-' && gap !== '/') break;
      first = i;
    } else if (!SMALL.has(word.key) || (word.key === 'the' && /^(?:and|or)$/.test(words[i - 1]?.key ?? ''))) break;
    if (comma && first !== i) break;
  }
  return first;
}

const FOREIGN = ['uk', 'au', 'nz', 'ca', 'in', 'ie', 'de', 'fr'] as const;
/** Where the year stands behind the name, without a comma. */
const DATED = FOREIGN.slice(0, 3);

function scope(
  head: string,
  id: string,
  around: Surroundings,
  at: number,
  year: string | null,
  commaless: boolean,
): { id: string; type: CitationType; rank: number } | null {
  const [type, part] = HEADS[head] ?? ['act', 'act'];
  const us = around.isIn('us');
  if (type === 'treaty') return around.speaksOfLaw(at) ? { id: `int/treaty/${id}`, type, rank: 2 } : null;
  if (type === 'eu') return around.isIn('eu') ? { id: `eu/${part}/${id}`, type, rank: 2 } : null;
  const names = (realm: Realm): boolean => around.sentenceNames(realm, at);
  if (head === 'Act' && year && commaless) {
    const realm = DATED.find(names) ?? DATED.find(around.isIn) ?? '*';
    return { id: `${realm}/act/${id}`, type: realm === 'uk' ? 'uk' : type, rank: realm === '*' ? 2 : 3 };
  }
  const isHere = (realm: Realm): boolean => (us ? around.sentenceIn(realm, at) : around.isIn(realm));
  const other = us && around.sentenceIn('us', at) ? undefined : (FOREIGN.find(names) ?? FOREIGN.find(isHere));
  if (other) return { id: `${other}/${part}/${id}`, type: other === 'uk' ? 'uk' : type, rank: 2 };
  if (head === 'Ordinance') return { id: `us-*/ordinance/${id}`, type, rank: 3 };
  if (head === 'Rule' || head === 'Code' || head === 'Resolution' || head === 'Amendment') return null;
  if (head === 'Bill') return around.isIn('uk') && !us ? { id: `uk/bill/${id}`, type: 'uk', rank: 2 } : null;
  return { id: `us/act/${id}`, type, rank: 2 };
}

/** Find titles that no table has: "… Act (of YEAR)", "… Ordinance", "… Treaty". They are worth less than a known name. */
export function findActs(text: string, words: readonly Word[], around: Surroundings): Atom[] {
  const out: Atom[] = [];
  words.forEach((word, at) => {
    if (!Object.hasOwn(HEADS, word.text)) return;
    if (
      AFTER_NAME.test(text.slice(word.end, word.end + 16)) ||
      (word.text === 'Law' && text.startsWith(' (', word.end))
    )
      return;
    const first = opening(words, text, at);
    const begin = words[first];
    if (!begin || at - first < (word.text === 'Act' || word.text === 'Ordinance' ? 1 : 2)) return;
    if (
      (word.text === 'Law' || word.text === 'Bill') &&
      !TITLED.test(text.slice(Math.max(0, begin.start - 10), begin.start))
    )
      return;
    if (
      /(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Judge|Mayor|Justice)\.? $/.test(
        text.slice(Math.max(0, begin.start - 8), begin.start),
      )
    )
      return;
    const title = text.slice(begin.start, word.end);
    if (NO_TITLE.test(title) || /\d\/|\band \S+$/.test(title)) return;
    // A place's own law: "New York SAFE Act" is a table's; "Illinois Trust Act" is the state's.
    let end = word.end;
    const year = YEAR.exec(text.slice(end, end + 10));
    if (year) end += year[0].length;
    const courtland = year ? /^ \((?:Cth|NSW|Vic|Qld|WA|SA|Tas)\)/.exec(text.slice(end, end + 7)) : null;
    if (courtland) end += courtland[0].length;
    const commaless = /^ \d/.test(year?.[0] ?? '');
    const name = slug(year ? text.slice(begin.start, word.end + year[0].length) : title);
    if (name.split('-').length > 16 || /^(?:of|for|to|and)-/.test(name)) return;
    const place = stateBefore(around, begin, title);
    const found = scope(word.text, place?.rest ?? name, around, begin.start, year?.[1] ?? null, commaless);
    if (!found) return;
    if (courtland) {
      out.push({ start: begin.start, end, type: 'act', id: `au/act/${name}`, rank: 7 });
      return;
    }
    const owner = place?.state ?? (word.text === 'Act' ? stateOfSentence(around, begin.start) : null);
    const devolved = title.includes('(Scotland)') ? 'uk-sct' : title.includes('(Northern Ireland)') ? 'uk-nir' : null;
    const id = devolved
      ? found.id.replace(/^[^/]+/, devolved)
      : owner && found.id.startsWith('us/')
        ? found.id.replace('us/', `${owner}/`)
        : found.id;
    out.push({
      start: begin.start,
      end,
      type: found.type,
      id,
      rank: found.rank,
      place: word.text === 'Ordinance' ? 'local' : 'state',
    });
  });
  return out;
}

/** Words that make a sentence one about the federal government. */
const FEDERAL = new RegExp(
  String.raw`\b(?:Congress\w*|U\.S\.|US|federal|House|Senate|Sens?|Reps?|[Pp]resident|White House|Supreme Court|administration|${PRESIDENTS}|nation\w*|Washington)\b`,
);
const STATEHOUSE = /\b(?:[Ll]awmakers|[Ll]egislat\w+|[Gg]overnor|Gov|passed|signed|enacted|approved|statewide)\b/;

/** The state whose legislature a sentence speaks of, where it says nothing federal. */
function stateOfSentence(around: Surroundings, at: number): string | null {
  const sentence = around.sentences[around.sentenceAt(at)];
  const words = around.sentenceText(at);
  if (!sentence || FEDERAL.test(words) || !STATEHOUSE.test(words)) return null;
  const from = firstFrom(around.states, sentence.start);
  const named = around.states.slice(from, from + 6).filter((place) => place.start < sentence.end);
  return named[0] && named.every((place) => place.state === named[0]?.state) ? named[0].state : null;
}

/** The state that a title begins with or that owns it: "Texas’s Heartbeat Act". */
function stateBefore(around: Surroundings, begin: Word, title: string): { state: string; rest: string } | null {
  const from = firstFrom(around.states, begin.start - 24);
  const place = around.states
    .slice(from, from + 4)
    .find(
      (state) =>
        !state.local && (state.start === begin.start || /^'s? $/.test(around.text.slice(state.end, begin.start))),
    );
  if (!place) return null;
  const inside = place.start === begin.start;
  return { state: place.state, rest: slug(inside ? title.slice(place.end - place.start) : title) };
}
