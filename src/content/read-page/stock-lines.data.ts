/**
 * How lines begin that no reporter wrote into the story: a first word, and what may follow it (a pattern; `$` is the
 * line's end). Everything is in lower case.
 */
const LONG: readonly (readonly [first: string, rest: string])[] = [
  ['advertisement anzeige werbung publicidade publicidad publicité', ''],
  ['story article', 'continues'],
  ['continue', 'reading'],
  ['continued', 'below'],
  ['sponsored', '(?:content|by|links?)'],
  ['read', '(?:more|also|next|this|the full|our)\\b'],
  ['also', 'read'],
  ['related', '(?:\\w+ ){0,2}\\w*:|articles?|stor(?:y|ies)|content|links?|coverage|videos?|news|posts?|topics?'],
  ['more', '(?:stories|from|on this|news|great|like this)\\b'],
  ['see', '(?:also|more)\\b'],
  ['watch', '(?:\\w+)?:|now|live|the video'],
  ['listen', '(?:now)?:'],
  ['sign', 'up'],
  ['subscribe trending recommended copyright ©', ''],
  ['follow', 'us|\\S+ on|@'],
  ['like', 'us|this (?:story|article)'],
  ['enjoyed', 'this'],
  ['share', '(?:this|on|via)\\b'],
  ['click tap', 'here'],
  ['download', '(?:the|our)\\b'],
  ['get', '(?:the|our) (?:app|newsletter|latest)'],
  ['join', 'us|our|the conversation'],
  ['leave', 'a (?:comment|reply)'],
  ['post', 'a comment'],
  ['view', '(?:all )?comments'],
  ['explore', 'further'],
  ['c', '\\d'],
  ['all', 'rights reserved'],
  ['terms', 'of (?:use|service)'],
  ['privacy', 'policy'],
  ['this', '(?:document|article|material|content) (?:is|may) (?:subject|not|protected)'],
  ['reporting writing editing', 'by\\b'],
  ['additional', 'reporting'],
  ['filed', 'under'],
  ['tags topics categories tag topic', ':'],
  ['about', 'the authors?'],
  ['don', '.t miss|t miss'],
  ['most', '(?:read|popular|viewed)'],
  ['you', '(?:may|might) (?:also )?like'],
  ['what', 'do you think'],
  ['next previous', '(?:article|story|post)\\b'],
  ['skip', '(?:to|past)\\b'],
  ['thank', 'you for (?:reading|subscribing|signing)'],
  ['support', '(?:us|our)\\b'],
  ['leia veja saiba', '(?:mais|também)'],
  ['lesen', 'sie'],
  ['mehr', 'zum thema'],
  ['lire', 'aussi'],
  ['à', 'lire'],
  ['lea', 'también'],
  ['leer', 'más'],
  ['te', 'puede interesar'],
  ['lees', 'ook'],
  ['leggi', 'anche'],
];

/** The same for lines that are short as well. */
const SHORT: readonly (readonly [first: string, rest: string])[] = [
  ['loading toggle', ''],
  ['print email facebook twitter whatsapp comment comments share save caption close explore more related', '$'],
  ['e', 'mail$'],
  ['photo photos', '(?:by)?:'],
  ['image', '(?:credit|source)?:|credit'],
  ['main feature', 'image credit'],
  ['credit citation', ':'],
  ['getty', 'images'],
  ['first last', '(?:published|updated)\\b[^.!?]*\\d'],
  ['published posted updated modified publicado atualizado veröffentlicht aktualisiert publié', '[^.!?]*\\d'],
  ['mis', 'à jour\\b[^.!?]*\\d'],
  ['by', '(?:[\\w.’-]+ ?){2,3}$'],
  ['tempo', 'de leitura'],
  ['reading', 'time'],
  ['lesezeit', ''],
  ['temps', 'de lecture'],
  // Headings above what else there is to read.
  ['das', 'könnte (?:sie|dich) (?:auch )?interessieren\\W*$'],
  ['auch', 'interessant\\W*$'],
  ['weitere', '(?:artikel|themen)\\W*$'],
  ['sur', 'le même (?:sujet|thème)\\W*$'],
  ['voir', 'aussi\\W*$'],
  ['noticias artículos', 'relacionad[ao]s\\W*$'],
];

const byFirst = (list: typeof LONG): ReadonlyMap<string, string> =>
  new Map(list.flatMap(([first, rest]) => first.split(' ').map((word) => [word, rest] as const)));

/** What may follow a line's first word, for lines of any length. */
export const STOCK = byFirst(LONG);
/** What may follow it, for short lines. */
export const STOCK_SHORT = byFirst(SHORT);

/** A line that begins with a number: minutes to read, counts, dates in figures. */
export const NUMBER_LINE =
  /^\W*\d+(?: (?:min(?:ute)?s?|mins?)\b(?: read| to read)?$| (?:comments?|shares?)\b|[/.]\d{1,2}[/.]\d{2,4}\b)/;

/** How a line begins that is a date and little else, in lower case. Few choices and counts: browsers take longest to compile those. */
export const DATE_LINE =
  /^\W*(?:[a-zß-ɏ]+\.?,? )?(?:\d\d?[a-z]*\.? (?:de |of )?[a-zß-ɏ]+\.?|[a-zß-ɏ]+\.? \d\d?),? (?:de )?\d{4}(?!\w)/;

/** How a caption ends, where nothing around it says that it is one. */
export const CREDIT = /\((?:image|photo|picture|foto|credit|bild|imagem|getty|ap|reuters)\b[^)]{0,80}\)\s*$/i;
