import type { WeightTables } from './question.ts';
import { readWeights } from './read-weights.ts';

/** Fitted on training articles by bench/quotation/fit.ts: a feature a line, with its weight for all languages, English and German. */
export const WEIGHTS: WeightTables = {
  said: readWeights(`4 4 0 adjacent cue
5 0 0 after:(
-6 -3 0 after:-
9 0 4 after:.
-3 0 0 after::
0 0 -3 after:adverb
4 0 0 after:and
-1 -3 0 after:auxiliary
3 3 0 after:capital
-3 0 0 after:conjunction
-8 0 -2 after:determiner
9 0 4 after:end
4 0 0 after:preposition
-3 0 -3 after:sign
-9 -5 0 after:url
-1 -4 0 after:word
-4 0 0 after:–
4 0 0 after:—
3 0 0 before:(
5 0 0 before:(, no cue
-2 3 -4 before:,
2 0 0 before:,, both cue
-5 0 0 before:,, judging cue
0 3 -3 before:,, no cue
-4 0 0 before:-
2 3 0 before::
0 0 -3 before::, no cue
5 0 2 before::, speech cue
-2 0 0 before:and, later cue
-4 0 -3 before:and, no cue
3 0 0 before:and, speech cue
7 0 0 before:article
-3 0 -2 before:article, judging cue
4 0 0 before:article, later cue
3 0 3 before:article, speech cue
10 2 3 before:as
5 0 5 before:as, judging cue
0 6 -6 before:as, no cue
5 0 2 before:as, speech cue
-2 -2 0 before:auxiliary, judging cue
6 0 0 before:auxiliary, later cue
-4 0 -3 before:auxiliary, no cue
4 0 0 before:auxiliary, speech cue
3 2 0 before:capital
7 0 0 before:capital, judging cue
3 0 0 before:capital, later cue
-4 0 -3 before:capital, speech cue
6 2 0 before:cue, speech cue
-6 -5 0 before:document
-7 -3 0 before:owner
4 0 0 before:owner, judging cue
-9 -4 0 before:owner, later cue
3 0 0 before:owner, no cue
-4 0 0 before:owner, speech cue
-4 -3 0 before:preposition
-6 0 0 before:preposition, later cue
9 2 0 before:preposition, no cue
-4 -3 0 before:preposition, speech cue
4 0 0 before:sign, speech cue
-6 0 -3 before:so-called
-4 0 0 before:so-called, no cue
9 5 0 before:start
16 11 0 before:start, later cue
-6 -6 3 before:start, no cue
-11 -4 -2 before:titled
-4 0 0 before:titled, no cue
-2 0 0 before:titled, speech cue
2 0 4 before:word
6 0 4 before:word, no cue
-3 0 0 before:word, speech cue
-5 -3 0 before:—
-5 -3 0 before:—, no cue
1 0 -3 bias
-3 0 0 capital nouns only
-10 -2 -2 capitals:all
9 3 3 capitals:few
-12 0 -5 capitals:most
7 0 0 capitals:none
-3 0 0 clause according
-5 0 0 clause after
6 0 0 clause before
6 0 2 clause borrowed
7 3 0 clause noun
5 6 -3 commas:0
8 -3 6 commas:1
3 0 0 cue:bezeichnete
3 0 0 cue:called
3 0 0 cue:calling
4 0 0 cue:calls
-5 -2 0 cue:continued
-3 0 0 cue:nach
3 0 0 cue:nannte
4 0 0 cue:sagte
3 0 0 cue:saying
3 0 0 cue:tweeted
-5 -3 0 ends:comma
-3 0 -5 ends:none
7 2 0 ends:stop
8 0 0 first person
-4 -4 0 foreign signs
6 0 0 judging
4 7 -5 list
-5 0 0 long, after
8 4 0 long, behind
16 7 0 long, carried
3 0 0 long, colon
3 0 0 long, continued
7 0 3 long, introduced
3 0 0 long, inverted
-6 0 -3 long, reported-on
-7 -3 0 long, sentence-before
6 2 0 long, subject
-8 0 0 long, subject-before
-4 0 0 long, went-on
6 -3 6 mark:"
-9 -4 0 mark:'
-7 0 -5 mark:''
-4 0 0 mark:«
13 7 0 mark:‘
5 0 0 mark:“
-5 0 0 mark:„
-6 0 0 middle, according
6 3 0 middle, behind
-5 -3 0 middle, borrowed
6 3 0 middle, carried
3 0 0 middle, inverted
-4 -4 0 middle, none
-4 0 0 middle, reported-on
-3 0 0 middle, subject
6 0 3 middle, went-on
4 0 0 next:a
-3 0 0 next:an
4 0 0 next:as
4 0 0 next:aus
-3 0 0 next:because
3 0 0 next:bezeichnet
-13 -6 0 next:by
-4 0 -2 next:der
4 0 0 next:for
5 2 0 next:from
6 3 0 next:he
-9 -5 0 next:http
5 0 0 next:said
3 0 0 next:sei
3 0 0 next:she
-3 0 0 next:with
-6 0 -3 next:wurde
5 0 2 next:zu
-4 -7 5 no verb
-7 -8 0 nobody
3 6 -5 one clause
-6 -4 0 open
0 5 -4 place:0
-5 -6 4 place:1
0 0 -2 place:3
8 0 4 prev:als
-3 0 0 prev:an
2 0 0 prev:are
4 2 0 prev:as
3 0 0 prev:be
-5 0 -3 prev:das
-7 0 -4 prev:dem
-12 0 -6 prev:der
-5 0 -2 prev:des
-4 0 0 prev:die
6 0 3 prev:ein
12 0 6 prev:eine
3 0 0 prev:einem
3 0 0 prev:einen
7 0 4 prev:einer
-6 -3 0 prev:for
3 0 0 prev:had
4 0 0 prev:mit
5 2 0 prev:of
8 4 0 prev:the
7 4 0 prev:to
-9 -5 0 prev:was
-3 0 0 prev:zum
10 0 5 reportive
3 0 0 rule:according
-5 0 0 rule:after
0 3 -2 rule:before
11 6 0 rule:behind
2 0 0 rule:borrowed
13 7 0 rule:carried
5 6 -4 rule:colon
3 0 0 rule:continued
3 3 0 rule:introduced
6 3 0 rule:inverted
-7 -8 0 rule:none
-13 -7 0 rule:paragraph-before
-8 -3 0 rule:sentence-before
-5 0 0 rule:subject
-8 0 0 rule:subject-before
-4 -5 3 rule:went-on
7 0 3 short, according
3 0 2 short, after
-1 0 -3 short, before
6 0 0 short, borrowed
-8 0 0 short, carried
0 2 0 short, colon
9 0 5 short, reported-on
-8 0 -4 short, subject
-6 0 0 short, went-on
5 0 2 small words
6 6 0 speech after
11 0 8 speech before
-8 0 -4 starts:other
5 0 3 starts:small
-5 -3 0 title case
-3 0 0 title case, after
-12 -7 0 title case, before
8 4 0 title case, before::
3 4 0 title case, before:article
4 0 0 title case, before:as
0 0 2 title case, before:capital
-4 0 0 title case, before:cue
-11 -5 0 title case, before:owner
-4 -6 4 title case, before:preposition
8 0 0 title case, before:so-called
0 0 5 title case, before:titled
-8 -2 0 title case, before:word
-4 0 0 title case, behind
-3 0 0 title case, carried
2 3 0 title case, colon
7 5 0 title case, none
2 0 0 title case, subject
6 0 3 title case, went-on
12 4 3 verb inside
0 4 -2 verbs:0
4 -2 5 verbs:1
3 0 0 verbs:2
5 0 0 within
10 0 4 within according
5 0 2 within after
-7 6 -10 within bare
0 5 -7 within before
-3 -4 0 within borrowed
2 0 0 within how
16 5 3 within speech
0 -7 6 within that
-2 0 0 within to
-3 -4 0 words:1
9 0 0 words:12+
-7 0 -3 words:2
4 2 0 words:20+
-5 0 0 words:3
-8 0 -2 words:4
9 0 3 words:8+`),
  named: readWeights(`4 0 0 above-alone speech
6 0 0 according far
3 0 0 after far
8 0 0 after:-
0 5 -5 after:and
-10 0 0 after:auxiliary
5 0 4 after:capital
3 0 0 after:end
-8 0 0 after:sign
5 0 0 after:—
-3 0 0 another behind
3 5 0 apart:4+
6 -4 7 apart:8+
-7 0 0 before far
7 0 0 before::
5 5 0 before:article
5 4 0 before:capital
-5 0 0 before:cue
4 0 0 before:sign
-6 0 0 before:that
-9 0 0 before:titled
-13 0 -6 below conjunction
11 9 0 bias
-5 0 0 borrowed speech
9 0 6 by:before
7 0 0 capital
7 0 0 carried speech
0 0 -10 clauses:0
15 0 0 clauses:1
-8 -5 0 comma between
6 0 0 cue:adding
-5 0 0 cue:asked
9 0 0 cue:calling
6 0 0 cue:described
9 0 0 cue:erklärte
-9 -4 0 cue:noted
8 4 0 cue:said
-7 0 0 cue:say
6 0 0 cue:saying
8 0 0 cue:says
6 0 0 cue:schrieb
-5 0 0 cue:telling
-8 0 0 cue:tweeted
-6 0 0 cue:writes
9 0 0 cue:wrote
4 0 0 cue:äußerte
9 6 0 document
-3 0 0 inside another
4 0 0 inverted speech
-5 0 0 list
5 7 0 named
-12 0 -6 possessive
9 4 0 pronoun
11 0 5 role
6 0 0 rule:carried
10 0 0 rule:colon
6 0 5 rule:inverted
9 0 0 rule:noun
-8 0 0 rule:sentence-before
-17 -5 0 rule:subject
-14 0 -5 rule:went-on
0 -2 8 several
9 0 0 single
-14 0 0 source:1
1 0 0 source:3+
7 0 0 source:5+
14 0 2 speech
0 2 -10 starts capital
-10 0 -7 turns:0
10 0 0 turns:2
14 0 0 turns:5+
-5 0 0 verb between
-6 0 0 went-on far
7 0 0 who:er
8 0 0 who:he
9 5 0 who:she`),
  clause: readWeights(`6 3 0 according cue:according
-1 -4 0 article
5 0 4 as before
3 0 0 as cue:mitteilte
-3 0 0 bare after
-3 0 0 bare before
3 0 0 bare cue:angekündigt
9 5 0 bare cue:announced
-4 -2 0 bare cue:asked
6 3 0 bare cue:asking
8 0 4 bare cue:erklärte
5 2 0 bare cue:reported
4 0 0 bare cue:sagte
4 2 0 bare cue:said
12 6 0 bare cue:say
5 2 0 bare cue:saying
9 4 0 bare cue:says
3 0 0 bare cue:suggest
5 3 0 bare cue:suggested
3 0 0 bare cue:told
-9 -5 0 bare cue:wrote
0 -3 4 before after
0 6 -7 before before
11 5 0 before cue:said
4 0 0 before cue:say
4 0 0 before cue:says
13 0 7 before cue:so
0 -2 2 behind judging
-2 2 -3 behind speech
-24 -1 0 bias
-5 -5 3 by:after
-4 4 -6 by:before
-4 0 0 by:borrowed
-4 0 0 capital
-7 -4 0 capital according
2 0 0 capital as
6 0 0 capital before
0 2 0 capital how
5 2 0 capital resumed
-3 0 -4 capital that
-4 -2 0 capital to
7 -3 6 clause:verb
2 0 3 clause:verb as
4 0 2 clause:verb bare
2 3 0 clause:verb before
-2 0 0 clause:verb resumed
4 0 0 clause:verb that
-7 -4 0 clause:verb to
5 6 -3 closes sentence
6 0 4 content first
14 4 3 cue before:,
0 5 -4 cue before:.
-6 -3 0 cue before:adverb
0 3 -5 cue before:article
-6 -3 0 cue before:auxiliary
10 0 4 cue before:capital
-2 0 0 cue before:determiner
-3 -2 0 cue before:plural
0 -2 3 cue before:preposition
-5 -3 0 cue before:pronoun
2 0 0 cue before:time
-4 0 0 cue before:to
-1 0 -4 cue before:word
0 0 2 cue behind:)
9 7 0 cue behind:,
-8 -8 4 cue behind:adverb
6 6 -3 cue behind:and
-14 0 0 cue behind:article
5 -3 5 cue behind:auxiliary
6 4 0 cue behind:capital
3 2 0 cue behind:determiner
-5 0 0 cue behind:not
8 6 0 cue behind:plural
-3 0 0 cue behind:preposition
4 0 0 cue behind:pronoun
9 0 2 cue behind:quote
-7 -4 0 cue behind:time
-9 -4 0 cue behind:to
5 2 0 cue behind:word
8 0 3 cue closes according
6 3 0 cue:according
10 5 0 cue:acknowledged
-9 -5 0 cue:agreed
4 0 2 cue:angekündigt
10 5 0 cue:announced
3 0 0 cue:argued
3 0 0 cue:arguing
5 3 0 cue:asked
4 0 2 cue:berichtet
8 0 4 cue:berichtete
-3 0 0 cue:continued
-8 -4 0 cue:continues
13 0 7 cue:erklärte
-9 -5 0 cue:expressed
-9 0 -4 cue:fanden
-3 0 0 cue:found
-3 0 0 cue:gibt
-5 -3 0 cue:going
5 3 0 cue:indicated
4 0 0 cue:mitteilte
10 5 0 cue:noted
-4 0 0 cue:pledged
6 3 0 cue:reported
-3 0 0 cue:respond
13 0 6 cue:sagte
13 6 0 cue:said
12 6 0 cue:say
4 0 0 cue:saying
18 9 0 cue:says
3 0 0 cue:showed
7 0 3 cue:so
4 0 0 cue:suggest
6 3 0 cue:suggested
7 3 0 cue:suggesting
-3 0 0 cue:suggests
10 0 5 cue:teilte
-4 -2 0 cue:tell
6 3 0 cue:told
7 3 0 cue:urged
5 2 0 cue:vowed
9 0 2 document
9 4 0 helped:has
9 4 0 helped:have
3 0 0 helped:is
3 0 0 helped:would
0 3 0 how before
-9 -4 0 infinitive
-5 -2 0 marks
-2 0 -4 marks bare
-5 -3 0 marks to
4 3 0 named
-2 0 0 no marks
0 3 0 no marks according
3 0 3 no marks as
-4 0 -3 no marks before
-3 0 0 no marks how
-2 -3 0 no marks that
1 2 0 no marks to
0 0 3 no subject as
-2 -3 0 no subject bare
-10 -2 -3 no subject before
-5 0 0 no subject how
-3 0 0 no subject that
9 0 0 noun only according
-7 0 -3 noun only bare
-4 0 -4 noun only before
5 0 4 opened:as
-6 0 0 opened:bare
-4 0 -3 opened:before
-4 0 0 opened:how
-4 -4 2 opened:that
6 0 4 opens sentence
-4 0 0 place:0
-4 0 0 place:1
8 0 0 possessive
0 -1 3 pronoun bare
-8 0 0 pronoun before
4 3 0 pronoun how
4 0 0 pronoun resumed
0 -6 4 pronoun that
-4 0 0 pronoun to
-3 0 0 relative
5 0 3 role
-2 0 0 runs according
4 3 0 runs bare
11 0 3 runs before
0 -4 2 runs that
-10 -3 -2 sentence:long
5 0 0 sentence:short
15 0 7 short before
-5 2 -5 small
-3 -3 0 source:1
0 0 -3 source:2
0 -5 2 source:3+
0 0 -2 source:5+
-3 0 -2 source:8+
12 7 0 speech
5 0 4 speech as
-6 0 0 speech bare
-4 0 -3 speech before
-4 0 0 speech how
16 4 4 speech that
4 0 0 starts:,
-4 0 0 starts:and
2 0 3 starts:article
-3 -2 0 starts:auxiliary
-6 -2 0 starts:capital
4 5 -2 starts:determiner
3 0 0 starts:ing
-4 0 0 starts:number
5 2 0 starts:plural
4 0 0 starts:possessive
6 3 0 starts:pronoun
-10 -9 4 starts:time
-6 0 0 starts:to
-1 0 -3 starts:word
-6 0 -3 subordinate
0 0 2 that after
-2 -3 0 that before
3 0 0 that cue:added
-3 0 0 that cue:announced
9 5 0 that cue:asked
-3 0 0 that cue:found
11 6 0 that cue:noted
3 0 0 that cue:sagte
5 3 0 that cue:said
-5 -2 0 that cue:say
4 0 0 that cue:saying
4 2 0 that cue:says
5 2 0 that cue:show
8 4 0 that cue:showed
8 0 4 that cue:teilte
3 0 0 that cue:told
-7 0 0 to before
3 2 0 to borrowed
-2 0 0 to cue:agreed
-5 -2 0 to cue:continue
-8 -4 0 to cue:continues
-5 -2 0 to cue:going
6 3 0 to cue:pledged
3 0 0 to cue:vowed
6 0 3 who:er
6 3 0 who:he
-5 -3 0 who:i
-5 -3 0 who:it
-3 0 0 who:sie
2 0 0 who:they
-5 -2 0 who:who
-6 -2 0 words:1
8 0 7 words:15+
-13 0 -7 words:2
-5 0 0 words:3
5 0 0 words:30+
3 0 5 words:8+`),
};
