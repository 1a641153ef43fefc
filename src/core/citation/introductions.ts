import type { Span } from '../model/span.ts';
import { isDescribed, isIssued } from './acts-of-law.ts';
import type { Phrase } from './find-phrases.ts';
import { firstFrom } from './first-from.ts';
import { PRESIDENTS } from './presidents.ts';
import type { Surroundings } from './surroundings.ts';
import { wordSet } from './word-set.ts';

const GOVERNMENT = new RegExp(
  String.raw`\b(?:[Ll]awmakers?|[Ll]egislat\w+|[Gg]overn(?:or|ors|ment|ments)|Gov|Congress\w*|Senat(?:e|ors?)|Sens?|House|Reps?|President|${PRESIDENTS}|[Cc]ourts?|[Dd]istrict [Aa]ttorney|DA|[Aa]ttorney [Gg]eneral|[Mm]ayor|[Mm]inist(?:er|ers|ry)|[Cc]ouncil\w*|[Aa]dministration|[Dd]epartment|[Aa]gency|Commission|Parliament|MPs?|Democrats?|Republicans?|Assembly(?:man|woman|member)?|[Ss]heriff|[Pp]olice|[Pp]rosecutors?|[Vv]oters|[Uu]nited Nations|White House|Supreme|[Ss]tate [Ss]enat\w+|[Ee]uropean|Brussels|Bundestag|[Ss]ecretary|[Cc]ommissioners?|federal|[Pp]arty|officials|states?|[Nn]egotiators|[Dd]iplomats|CDC|FDA|EPA|ICE|DHS|IRS|FBI|Pentagon)\b`,
);
const PRIVATE =
  /\b(?:compan(?:y|ies)|insurance|airline|landlord|privacy policy|customers?|employer|school board|coach|league|team|club|hospital|retailer|app|website)\b/;

/** Nouns that need a word of politics right before them, since business and daily life use them too. */
const NARROW: Readonly<Record<string, RegExp>> = {
  action: /^executive$/,
  order: /^(?:executive|emergency|public|health|home|mask|administrative)$/,
  deal: /^(?:trade|nuclear|budget|climate|peace|arms|tariff|spending|debt|hostage|ceasefire|immigration|infrastructure)$/,
  agreement: /^(?:trade|nuclear|climate|peace|arms|budget|bilateral|multilateral|security|ceasefire|international)$/,
  pact: /^(?:trade|nuclear|climate|peace|arms|defense|security|military|migration)$/,
  accord: /^(?:trade|nuclear|climate|peace|arms|international)$/,
  measure:
    /^(?:ballot|budget|spending|gun|tax|immigration|abortion|voter|funding|legislative|control|bipartisan|stopgap|statewide)$/,
  rule: /^(?:federal|new|proposed|final|epa|overtime|ethics|environmental|emissions|agency|labor|interim)$/,
  policy:
    /^(?:new|comprehensive|immigration|federal|controversial|departmental|charging|enforcement|detention|asylum|bail)$/,
  resolution:
    /^(?:nonbinding|joint|concurrent|congressional|budget|continuing|council|war|powers|security|senate|house|disapproval|censure|binding)$/,
  law: /./,
  amendment: /^constitutional$/,
  memo: /^(?:new|internal|department|guidance|policy|legal|agency|leaked|white|enforcement|prosecutorial)$/,
  guidance: /^(?:new|federal|updated|departmental|legal|agency|enforcement)$/,
};

/** Whether a phrase brings an instrument into the text: somebody in office issues it, or it is said what it does. */
export function introduces(phrase: Phrase, matter: readonly string[], sentence: Span, around: Surroundings): boolean {
  const { text } = around;
  const { head, determiner } = phrase;
  const before = text.slice(Math.max(sentence.start, phrase.start - 60), phrase.start);
  const after = text.slice(phrase.end, Math.min(sentence.end, phrase.end + 60));
  const issued = isIssued(before) || (head === 'order' && /\b[Ii]n $/.test(before));
  const described = isDescribed(after);
  if (determiner === 'possessive' && (head === 'order' || head === 'bill') && OFFICE.test(before.slice(-24)))
    return true;
  const narrow = head === 'guidance' && determiner === 'none' ? undefined : NARROW[head];
  if (
    narrow &&
    !phrase.modifiers.some((word) => narrow.test(word)) &&
    !(issued && described && head !== 'deal' && head !== 'order')
  )
    return false;
  const words = text.slice(Math.max(sentence.start, phrase.start - 300), Math.min(sentence.end, phrase.end + 300));
  if (!GOVERNMENT.test(words) || PRIVATE.test(before)) return false;
  if (head === 'action' && !phrase.modifiers.includes('executive')) return false;
  if (head === 'guidance' && determiner === 'none') return GUIDES.test(before) && GOVERNMENT.test(before);
  if (PLACED.has(head) && determiner !== 'none' && (named(phrase, around) || dated(phrase, matter))) return true;
  if (head === 'legislation')
    return determiner !== 'definite' && issued && /^,? (?:(?:that|which) (?:would|will|could)|to [a-z]+)\b/.test(after);
  if (determiner === 'none') return false;
  if (determiner === 'possessive')
    return (
      OWNED.has(head) &&
      (head === 'order' || head === 'action' || named(phrase, around) || matter.length > 0) &&
      (issued || described || matter.length > 0)
    );
  // "the Millbrook debt deal reached by …": named for the first time, though with an article.
  if (determiner === 'definite')
    return matter.length > 0 && phrase.modifiers.length < 5 && DEFINITE.has(head) && (issued || described);
  return issued || described || (head === 'bill' && matter.length > 0);
}

/** Guidance is issued without an article. */
const GUIDES = /\b(?:issu|releas|publish|rescind|revis|updat)(?:ed|es|ing) (?:\w+ ){0,2}$/;
const PLACED = wordSet('law bill measure ordinance ban');

/** "the Ohio voting law", "Ohio’s law": the state is named in the phrase or owns it. */
function named(phrase: Phrase, around: Surroundings): boolean {
  const place = around.states[firstFrom(around.states, phrase.headStart) - 1];
  return (
    place !== undefined &&
    !place.local &&
    (place.start >= phrase.core || (phrase.determiner === 'possessive' && phrase.core - place.end < 4))
  );
}

/** "the 1996 welfare law". */
function dated(phrase: Phrase, matter: readonly string[]): boolean {
  return matter.length > 0 && phrase.modifiers.some((word) => /^(?:19|20)\d\d$/.test(word));
}

/** Who in office an order or a bill belongs to. */
const OFFICE = new RegExp(
  String.raw`\b(?:[Pp]resident|[Gg]overnor|[Mm]ayor|[Mm]inister|[Ss]enator|[Gg]overnment|${PRESIDENTS})'s $`,
);

const OWNED = wordSet('bill law action order directive memo ordinance');
const DEFINITE = wordSet('bill deal agreement order directive ordinance');
