import type { WeightTables } from './question.ts';
import { readWeights } from './read-weights.ts';

/** Fitted on training articles by bench/quotation/fit.ts: a feature a line, with its weight for all languages, English and German. */
export const WEIGHTS: WeightTables = {
  said: readWeights(`-3 -2 0 above:false
0 0 -3 above:none
4 0 0 above:true
0 3 0 adjacent cue
2 0 0 after:(
-2 0 0 after:-
3 0 0 after:.
2 0 0 after:capital
-2 0 0 after:conjunction
-5 0 0 after:determiner
3 0 2 after:end
-1 0 -2 after:sign
-4 -2 0 after:url
-3 0 0 after:word
3 0 0 after:—
2 0 0 before:(
3 0 0 before:(, no cue
-2 0 0 before:,, judging cue
-2 0 0 before:-
5 0 5 before:an
0 0 2 before:an, later cue
2 0 2 before:an, no cue
2 0 0 before:an, speech cue
-2 0 0 before:and, no cue
1 0 0 before:and, speech cue
-3 2 -4 before:article
-4 0 -2 before:article, judging cue
0 2 0 before:article, later cue
0 2 0 before:article, no cue
0 0 2 before:article, speech cue
6 1 0 before:as
2 0 2 before:as, judging cue
0 2 -3 before:as, no cue
2 0 0 before:as, speech cue
2 0 0 before:auxiliary, later cue
-3 0 -2 before:auxiliary, no cue
2 0 0 before:auxiliary, speech cue
1 0 0 before:capital
3 0 0 before:capital, judging cue
-2 0 -2 before:capital, speech cue
3 0 0 before:cue, speech cue
-3 -2 0 before:document
-5 -1 0 before:owner
2 0 0 before:owner, judging cue
-5 -2 0 before:owner, later cue
2 0 0 before:owner, no cue
-3 0 0 before:owner, speech cue
-2 -1 0 before:preposition
-2 0 0 before:preposition, later cue
5 0 0 before:preposition, no cue
-3 -2 0 before:preposition, speech cue
2 0 0 before:sign, speech cue
-4 0 -2 before:so-called
4 3 0 before:start
6 5 0 before:start, later cue
-2 -3 2 before:start, no cue
-6 -2 0 before:titled
-3 0 0 before:titled, no cue
4 0 0 before:word, no cue
-1 0 0 before:word, speech cue
-3 0 0 before:—
-3 0 0 before:—, no cue
0 0 0 bias
-3 0 0 capital nouns only
-6 0 0 capitals:all
5 0 1 capitals:few
-5 0 -2 capitals:most
3 0 0 capitals:none
-3 0 0 clause after
2 0 0 clause borrowed
0 4 -2 clause cue
3 0 0 clause last
2 1 0 clause noun
6 0 3 clause told
1 3 -2 clause:0
-2 0 0 clause:2
-2 0 0 clause:5
3 3 0 commas:0
4 0 3 commas:1
2 0 0 cue:bezeichnete
2 0 0 cue:called
-2 0 0 cue:continued
1 0 0 cue:sagte
-3 0 0 ends:comma
-2 0 -3 ends:none
4 0 0 ends:stop
4 0 0 first person
-3 -2 0 foreign signs
8 0 5 hearsay
0 -2 2 left:0
0 0 -2 left:2
2 0 3 left:3
0 4 0 left:5
2 4 -3 list
-3 0 0 long, after
4 2 0 long, behind
7 3 0 long, carried
2 0 0 long, colon
2 0 0 long, continued
3 0 0 long, introduced
-2 0 0 long, none
-4 0 -2 long, reported-on
-4 -2 0 long, sentence-before
4 0 0 long, subject
-3 0 0 long, subject-before
-1 0 0 long, went-on
3 0 3 mark:"
-5 -2 0 mark:'
-2 0 -2 mark:''
6 3 0 mark:‘
3 0 0 mark:“
-3 0 0 middle, according
2 0 0 middle, behind
-3 -2 0 middle, borrowed
3 0 0 middle, carried
2 0 0 middle, colon
-2 0 0 middle, none
-3 0 0 middle, reported-on
3 0 0 middle, went-on
0 3 -1 next:0
5 0 0 next:1
6 0 2 next:2
3 0 0 next:a
6 0 2 next:according
5 0 0 next:after
-1 0 0 next:an
-4 -2 0 next:by
-2 0 0 next:der
2 0 0 next:for
2 0 0 next:from
2 0 0 next:he
-4 -2 0 next:http
1 0 0 next:ist
2 2 0 next:noun
3 0 0 next:said
-3 0 0 next:wurde
2 0 0 next:zu
-2 -3 2 no verb
-2 -4 0 nobody
0 4 -3 one clause
-3 -2 0 open
1 3 0 place:0
-2 -3 2 place:1
4 0 2 prev:als
3 1 0 prev:as
-2 0 0 prev:dem
2 0 0 prev:den
-3 0 0 prev:der
2 0 0 prev:die
4 0 2 prev:eine
-2 0 0 prev:einen
2 0 0 prev:einer
-2 0 0 prev:for
2 0 0 prev:mit
3 0 0 prev:of
6 3 0 prev:the
3 2 0 prev:to
-5 -2 0 prev:was
8 0 4 reportive before
5 0 0 right:1
0 2 -2 right:2
-3 0 0 right:3
-4 0 0 right:5
4 2 0 rule:behind
6 3 0 rule:carried
5 3 0 rule:colon
2 0 0 rule:continued
-2 -4 0 rule:none
-6 -4 0 rule:paragraph-before
-3 0 0 rule:reported-on
-5 -2 0 rule:sentence-before
-3 0 0 rule:subject-before
-1 -2 0 rule:went-on
3 0 0 saying noun
5 0 0 short, according
3 0 0 short, borrowed
-4 0 0 short, carried
3 0 0 short, reported-on
-5 0 -1 short, subject
-3 0 0 short, went-on
4 0 4 speech before
-4 0 -2 starts:other
3 0 0 starts:small
-1 -2 0 title case
-6 -3 0 title case, before
3 2 0 title case, before::
2 0 0 title case, before:an
3 2 0 title case, before:article
2 0 0 title case, before:as
-2 0 0 title case, before:cue
-5 -3 0 title case, before:owner
-3 -3 2 title case, before:preposition
4 0 0 title case, before:so-called
0 0 2 title case, before:titled
-4 0 0 title case, before:word
-2 0 0 title case, carried
3 2 0 title case, none
4 0 2 title case, went-on
-3 0 0 told:false false
4 0 0 told:false true
-2 0 -4 told:true false
6 2 0 verb inside
1 0 0 verbs:2
3 0 0 within
4 0 0 within according
-3 3 -4 within bare
0 3 -3 within before
-2 -2 0 within borrowed
8 3 0 within speech
0 -4 3 within that
-3 -2 0 words:1
5 0 0 words:12+
-5 0 -2 words:2
3 0 0 words:20+
-3 0 0 words:3
-4 0 0 words:4
6 0 0 words:8+`),
  named: readWeights(`2 0 0 above-alone speech
1 0 0 after far
4 0 0 after:-
0 3 -3 after:and
-5 0 0 after:auxiliary
1 0 2 after:capital
2 0 0 after:end
-3 0 0 after:sign
3 0 0 after:—
-3 0 0 another behind
2 0 0 apart:4+
1 0 4 apart:8+
-4 0 0 before far
-2 0 0 before:,
3 0 0 before::
3 4 0 before:an
-4 0 0 before:cue
2 0 0 before:sign
-5 0 0 before:titled
-8 0 -3 below conjunction
6 4 0 bias
-2 0 0 borrowed speech
3 0 4 by:before
4 0 0 capital
5 0 0 carried speech
-3 0 -4 clauses:0
6 0 0 clauses:1
2 0 0 clauses:2
-3 -3 0 comma between
-3 0 0 cue:asked
3 0 0 cue:called
3 0 0 cue:calling
2 0 0 cue:described
4 0 0 cue:erklärte
-5 -2 0 cue:noted
5 0 0 cue:said
-4 0 0 cue:say
4 2 0 cue:says
3 0 0 cue:schrieb
-2 0 0 cue:tweeted
-3 0 0 cue:writes
4 0 0 cue:wrote
2 0 0 cue:äußerte
4 3 0 document
-3 0 0 inside another
2 0 0 introduced far
2 0 0 inverted speech
-2 0 0 list
3 4 0 named
-7 0 -3 possessive
5 0 0 pronoun
6 0 2 role
3 0 0 rule:behind
4 0 0 rule:carried
5 0 0 rule:colon
1 0 0 rule:introduced
3 0 2 rule:inverted
3 0 0 rule:noun
-3 0 0 rule:sentence-before
-8 -3 0 rule:subject
-6 0 -2 rule:went-on
1 0 3 several
4 2 0 single
-4 0 0 source:1
2 3 0 source:2
3 0 0 source:3+
5 0 0 source:5+
7 0 2 speech
-1 0 -5 starts capital
-5 0 -3 turns:0
-3 0 0 turns:1
6 0 0 turns:2
6 3 0 turns:5+
-3 0 0 verb between
-3 0 0 went-on far
3 0 0 who:er
5 0 0 who:he
5 2 0 who:she`),
  clause: readWeights(`4 0 0 according cue:according
3 0 2 as before
2 0 0 as cue:mitteilte
5 2 0 bare cue:announced
-2 0 0 bare cue:asked
3 1 0 bare cue:asking
4 0 2 bare cue:erklärte
3 0 0 bare cue:reported
2 0 0 bare cue:sagte
3 0 0 bare cue:said
6 3 0 bare cue:say
3 0 0 bare cue:saying
4 2 0 bare cue:says
3 0 0 bare cue:suggested
-5 -2 0 bare cue:wrote
0 -1 1 before after
0 4 -4 before before
6 3 0 before cue:said
2 0 0 before cue:say
2 0 0 before cue:says
6 0 3 before cue:so
0 0 -2 behind speech
-17 0 0 bias
-2 -2 2 by:after
-2 2 -3 by:before
-1 0 0 capital
-3 -2 0 capital according
3 0 0 capital before
3 0 0 capital resumed
-2 0 0 capital that
-2 0 0 capital to
3 0 5 clause:verb
2 0 0 clause:verb bare
1 0 0 clause:verb that
-4 -2 0 clause:verb to
3 2 0 closes sentence
4 0 2 content first
8 1 0 cue before:,
0 3 -2 cue before:.
-3 0 0 cue before:adverb
0 2 -2 cue before:article
-3 0 0 cue before:auxiliary
5 0 1 cue before:capital
-2 0 0 cue before:plural
-3 0 0 cue before:pronoun
0 0 -2 cue before:word
4 4 0 cue behind:,
-4 -4 2 cue behind:adverb
3 3 -2 cue behind:and
3 -1 3 cue behind:auxiliary
3 2 0 cue behind:capital
-2 0 0 cue behind:not
5 3 0 cue behind:plural
3 0 0 cue behind:pronoun
5 0 0 cue behind:quote
-4 -2 0 cue behind:time
-4 -2 0 cue behind:to
3 0 0 cue behind:word
4 0 0 cue closes according
4 0 0 cue:according
5 3 0 cue:acknowledged
-5 -3 0 cue:agreed
3 0 0 cue:angekündigt
5 2 0 cue:announced
3 0 0 cue:asked
3 0 0 cue:berichtet
4 0 2 cue:berichtete
-2 0 0 cue:continued
-4 -2 0 cue:continues
7 0 3 cue:erklärte
-5 -2 0 cue:expressed
-5 0 -2 cue:fanden
-2 0 0 cue:found
-3 0 0 cue:going
3 0 0 cue:indicated
2 0 0 cue:mitteilte
5 2 0 cue:noted
-2 0 0 cue:pledged
3 0 0 cue:reported
6 0 3 cue:sagte
7 3 0 cue:said
5 3 0 cue:say
2 0 0 cue:saying
9 5 0 cue:says
3 0 2 cue:so
3 2 0 cue:suggested
3 2 0 cue:suggesting
5 0 2 cue:teilte
-2 0 0 cue:tell
3 2 0 cue:told
4 2 0 cue:urged
3 0 0 cue:vowed
4 0 0 document
4 2 0 helped:has
4 2 0 helped:have
-4 -2 0 infinitive
-2 0 0 marks
-1 0 0 marks bare
-4 0 0 marks to
3 2 0 named
2 0 2 no marks as
-3 0 0 no marks before
-1 0 0 no marks how
-1 -2 0 no marks that
1 0 0 no marks to
0 -2 0 no subject bare
-6 0 0 no subject before
-2 0 0 no subject how
-2 0 0 no subject that
5 0 0 noun only according
-4 0 0 noun only bare
-2 0 -2 noun only before
3 0 2 opened:as
-3 0 0 opened:bare
-2 0 0 opened:before
-2 0 0 opened:how
-1 -3 0 opened:that
3 0 2 opens sentence
-2 0 0 place:0
-2 0 0 place:1
5 0 0 possessive
-4 0 0 pronoun before
3 0 0 pronoun how
2 0 0 pronoun resumed
0 -3 3 pronoun that
-2 0 0 relative
2 0 2 role
-1 0 0 runs according
2 2 0 runs bare
6 0 2 runs before
0 -3 1 runs that
-6 -1 0 sentence:long
3 0 0 sentence:short
7 0 3 short before
0 0 -3 small
-2 0 0 source:1
6 3 0 speech
3 0 2 speech as
-3 0 0 speech bare
-2 0 0 speech before
-2 0 0 speech how
8 2 2 speech that
2 0 0 starts:,
-2 0 0 starts:and
1 0 2 starts:article
-2 0 0 starts:auxiliary
-3 0 0 starts:capital
2 2 0 starts:determiner
-2 0 0 starts:number
3 0 0 starts:plural
3 0 0 starts:possessive
3 2 0 starts:pronoun
-5 -4 2 starts:time
-4 0 0 starts:to
-3 0 -1 subordinate
2 0 0 that cue:added
5 2 0 that cue:asked
-2 0 0 that cue:found
6 3 0 that cue:noted
2 0 0 that cue:sagte
3 0 0 that cue:said
-3 0 0 that cue:say
2 0 0 that cue:saying
2 0 0 that cue:says
3 0 0 that cue:show
4 2 0 that cue:showed
4 0 2 that cue:teilte
1 0 0 that cue:told
-4 0 0 to before
1 0 0 to borrowed
-3 0 0 to cue:continue
-4 -2 0 to cue:continues
-3 0 0 to cue:going
3 1 0 to cue:pledged
5 0 0 who:er
3 0 0 who:he
-3 0 0 who:i
-3 0 0 who:it
-1 0 0 who:sie
-3 0 0 who:who
-3 0 0 words:1
5 0 2 words:15+
-7 0 -3 words:2
-2 0 0 words:3
3 0 0 words:30+
2 0 0 words:8+`),
};
