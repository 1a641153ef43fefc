import { wordSet } from './word-set.ts';

// Words are looked up in sets: a browser compiles an expression of two hundred words anew in each page.

const ISSUE = wordSet(
  'issu finaliz approv introduc propos announc advanc implement repeal consider circulat negotiat revok rescind support oppos urg challeng reject overturn unveil enact adopt draft craft sponsor cosponsor sign pass veto publish block push reach fil order kill author blast slam champion back',
);
/** Those of them that stand without an ending, and what has none. */
const BARE = wordSet(
  'sign pass unveil enact adopt draft craft sponsor veto block kill author order support repeal consider reject strike struck wrote',
);
const ROLL = wordSet('roll rolls rolled rolling');
const VOTE = wordSet('vote votes voted voting');
const VOTED = wordSet('for on against');

/** Whether a stem of a list stands in a word with one of some endings. */
const hasStem = (word: string, stems: ReadonlySet<string>, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending) && stems.has(word.slice(0, word.length - ending.length)));
const ENDINGS = ['e', 'es', 'ed', 's', 'ing'] as const;

/** Whether words have a verb by which an instrument comes into the world, or is fought over there. */
export function isIssued(words: string): boolean {
  const all = words.match(/\w+/g) ?? [];
  return all.some((word, at) => {
    if (BARE.has(word) || hasStem(word, ISSUE, ENDINGS)) return true;
    if (/^(?:ratif\w|uph[eo]ld)/.test(word)) return true;
    const next = all[at + 1] ?? '';
    if (ROLL.has(word)) return next === 'out' && words.includes(`${word} ${next}`);
    return VOTE.has(word) && VOTED.has(next) && words.includes(`${word} ${next}`);
  });
}

const DOES = wordSet('would will could bans bars made gave critics opponents supporters');
const DOING = wordSet(
  'requir ban bann bar barr allow mak prohibit giv grant restrict expand limit legaliz protect creat end eliminat criminaliz toughen provid',
);
const DONE = ['s', 'es', 'd', 'ed'] as const;
const WHO = wordSet('he she they lawmakers');
const DID = wordSet(
  'pushed signed sponsored cosponsored wrote introduced backed supported championed opposed vetoed negotiated',
);
const BECAME = wordSet('reached struck brokered backed signed passed introduced sponsored negotiated called dubbed');
const TO = wordSet(
  'ban require allow repeal expand limit protect legalize prohibit bar restrict overhaul create make end give fund raise cut',
);

/** Whether what follows a noun says what the instrument does, or who made it. */
export function isDescribed(after: string): boolean {
  const found = /^(,?) ([A-Za-z]+)(?: ([A-Za-z]+)(-sponsored\b)?)?/.exec(after);
  if (!found) return false;
  const [, comma, first = '', second = '', cosponsored] = found;
  if (first === 'that' || first === 'which') return DOES.has(second) || hasStem(second, DOING, DONE);
  if (comma) return false;
  if (WHO.has(first) || /^[A-Z][a-z]+$/.test(first))
    return DID.has(second) || (second === 'co' && cosponsored !== undefined);
  if (BECAME.has(first)) return true;
  if (first === 'to') return TO.has(second);
  if (first === 'known') return second === 'as';
  if (first === 'aimed') return second === 'at';
  return /^(?!during|including|being|according|following|pending)[a-z]{4,}ing$/.test(first);
}
