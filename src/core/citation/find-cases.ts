import type { Atom } from './atom.ts';
import { slug } from './numerals.ts';
import type { Surroundings } from './surroundings.ts';
import { wordSet } from './word-set.ts';
import { isCapital, type Word } from './words.ts';

const SMALL = wordSet('of the and for de la on von van ex rel');
/** Words that open a sentence and belong to no party's name. */
const OPENERS = wordSet(
  'In The And But Under After Before When Since As Like From With While That This If Unlike Citing Following For By At On Because Although Though See Did Was Is Overturn Overturning Overturned Reversing Justice Judge President Senator Gov Rep Sen Attorney Both Landmark Case Cases Decision Ruling',
);
const OFFICIAL =
  /\b(?:United States|U\.S\.|State|County|City|Board|Department|Commission|Association|Council|Union|Inc|LLC|Co|Corp|School|District|University|Secretary|People|Commonwealth|Agency|EPA|FEC|Rights|Planned Parenthood|ACLU|AG)\b/;
const SPORT =
  /\b(?:match|game|games|kick-?off|postponed|score[ds]?|goals?|season|tournament|playoffs?|final|semifinal|chess|film|movie|sequel|theaters?|concert|fans?|coach|league|cup|odds|stadium|fight|bout|boxing|UFC|championship|inning|touchdown|box office|series|(?:ended|won|lost|drew) \d)\b/i;

/** Walk over the capitalised words of a party's name, from the "v." outward. */
function party(words: readonly Word[], text: string, at: number, step: 1 | -1): { start: number; end: number } | null {
  let last: Word | null = null;
  let edge: Word | undefined = words[at];
  const side = words[at];
  for (let i = at + step, n = 0; n < 11; i += step, n++) {
    const word = words[i];
    if (!word || !edge) break;
    const gap = step > 0 ? text.slice(edge.end, word.start) : text.slice(word.end, edge.start);
    const first = edge === side;
    if (!(first ? /^\.? $|^ $/.test(gap) : /^(?: |, (?=\S)|'|\.|\. |-| & |&|\.,? )$/.test(gap))) break;
    if (/^, /.test(gap) && !/^(?:Inc|LLC|Ltd|Co|Corp|Missouri|Jackson)$/.test(step > 0 ? word.text : edge.text)) break;
    if (/^\. $/.test(gap) && !first && !/^(?:Co|Inc|Corp|St|Dr|Mr|Ms|No|[A-Z])$/.test(step > 0 ? edge.text : word.text))
      break;
    if (isCapital(word) || (word.key === '#' && n > 0) || (gap === "'" && word.key === 's')) {
      if (step < 0 && OPENERS.has(word.text) && !(word.text === 'State' || word.text === 'People')) {
        break;
      }
      // In "Brown v. Board of Education ended", the name ends with its last capital.
      last = word;
    } else if (!(SMALL.has(word.key) && (step < 0 ? last !== null : n > 0)) && !(step < 0 && word.key === 's')) break;
    edge = word;
  }
  if (!last || !side) return null;
  return step > 0 ? { start: side.end, end: last.end } : { start: last.start, end: side.start };
}

const REPORTER = /^, ?(\d{1,3}) U\. ?S\. (\d{1,4})(?:, \d{1,4})?(?: \((?:1[789]|20)\d\d\))?/;
const YEAR = /^ \(((?:1[789]|20)\d\d)\)/;

function realmOf(name: string, words: string, around: Surroundings): string {
  if (/^R \(|Secretary of State for|^Regina/.test(name) || (around.isIn('uk') && !around.isIn('us'))) return 'uk';
  if (/Luxembourg|Court of Justice|CJEU|ECJ|\bEU\b/.test(words) && !around.isIn('us')) return 'eu';
  if (/European Court of Human Rights|Strasbourg/.test(words)) return 'coe';
  return 'us';
}

/** Find "X v. Y" where a court, a state or an office shows that it is a case. */
export function findCases(text: string, words: readonly Word[], around: Surroundings): Atom[] {
  const out: Atom[] = [];
  words.forEach((word, at) => {
    if (
      word.text === 'In' &&
      /^In re [A-Z]/.test(text.slice(word.start, word.start + 8)) &&
      around.speaksOfCourt(word.start)
    ) {
      const name = party(words, text, at + 1, 1);
      if (name)
        out.push({
          start: word.start,
          end: name.end,
          type: 'case',
          id: `us/case/${slug(text.slice(word.start, name.end))}`,
          rank: 4,
        });
    }
    if (word.text !== 'v' && word.text !== 'vs') return;
    const left = party(words, text, at, -1);
    const right = party(words, text, at, 1);
    if (!left || !right) return;
    const { start } = left;
    let { end } = right;
    const sentence = around.sentenceText(start);
    const after = text.slice(end, end + 40);
    const reporter = REPORTER.exec(after);
    const name = text.slice(start, end);
    if (!reporter && (SPORT.test(sentence.replace(name, '')) || !(around.speaksOfCourt(start) || OFFICIAL.test(name))))
      return;
    if (
      !reporter &&
      word.text === 'vs' &&
      !OFFICIAL.test(name) &&
      !/\b(?:[Cc]ourt|[Jj]ustices|ruling)\b/.test(sentence)
    )
      return;
    const id = reporter
      ? `us/case/us/${reporter[1]}/${reporter[2]}`
      : `${realmOf(name, sentence, around)}/case/${slug(name.replace(/ vs?\.? /, ' v '))}`;
    end += reporter?.[0].length ?? YEAR.exec(after)?.[0].length ?? 0;
    out.push({ start, end, type: 'case', id, rank: 4 });
  });
  return out;
}
