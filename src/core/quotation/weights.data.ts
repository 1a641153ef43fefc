import type { WeightTables } from './question.ts';
import { readWeights } from './read-weights.ts';

/** Fitted on training articles by bench/quotation/fit.ts: a feature a line, with its weight for all languages, English and German. */
export const WEIGHTS: WeightTables = {
  said: readWeights(`9 8 0 adjacent cue
5 0 0 after:(
-7 0 0 after:-
10 0 0 after:.
5 0 0 after:and
-8 0 0 after:determiner
10 0 0 after:end
-11 -6 0 after:url
5 0 0 before:(, no cue
6 0 0 before::, speech cue
-6 0 0 before:and, no cue
8 0 0 before:article
2 0 0 before:article, later cue
12 0 0 before:as
6 0 0 before:as, judging cue
0 6 -6 before:as, no cue
5 0 0 before:as, speech cue
6 0 0 before:auxiliary, later cue
-6 0 0 before:auxiliary, no cue
2 0 0 before:capital
7 0 0 before:capital, judging cue
7 0 0 before:cue, speech cue
-6 0 0 before:document
-7 0 0 before:owner
-10 0 0 before:owner, later cue
-7 0 0 before:preposition, later cue
7 0 0 before:preposition, no cue
-8 0 0 before:so-called
9 5 0 before:start
17 12 0 before:start, later cue
-7 -8 0 before:start, no cue
-14 0 0 before:titled
11 0 0 before:word, no cue
-7 0 0 before:—
-7 0 0 before:—, no cue
0 0 0 bias
-16 0 0 capitals:all
12 0 0 capitals:few
-14 0 -6 capitals:most
8 0 0 capitals:none
7 0 0 cue:called
5 0 0 cue:calling
6 0 0 cue:calls
-4 0 0 cue:continued
-6 0 0 ends:comma
-4 0 -11 ends:none
5 0 0 ends:stop
10 0 0 first person
-6 0 0 foreign signs
8 6 0 judging
0 7 0 list
-5 0 0 long, after
9 5 0 long, behind
17 8 0 long, carried
8 0 0 long, introduced
-7 0 0 long, reported-on
-7 0 0 long, sentence-before
9 0 0 long, subject
-8 0 0 long, subject-before
-5 0 0 long, went-on
8 0 8 mark:"
-8 -4 0 mark:'
-4 0 -5 mark:''
15 8 0 mark:‘
10 0 0 mark:“
-4 0 0 middle, according
8 0 0 middle, behind
-4 0 0 middle, borrowed
6 0 0 middle, carried
-3 -4 0 middle, none
8 0 0 middle, went-on
-11 -5 0 next:by
5 0 0 next:from
5 0 0 next:he
-11 -6 0 next:http
-6 0 0 next:wurde
7 0 0 next:zu
-8 -8 0 nobody
-5 0 0 open
11 0 0 prev:als
5 0 0 prev:are
6 0 0 prev:as
-7 0 0 prev:das
-9 0 0 prev:dem
-15 0 -8 prev:der
-7 0 0 prev:des
-8 0 0 prev:die
10 0 0 prev:ein
14 0 7 prev:eine
9 0 0 prev:einer
-6 0 0 prev:for
-5 0 0 prev:in
3 0 0 prev:of
6 0 0 prev:the
7 4 0 prev:to
7 0 0 prev:trump
-5 -5 0 prev:was
11 0 6 reportive
-7 0 0 rule:after
0 8 0 rule:before
10 5 0 rule:behind
7 0 0 rule:borrowed
12 7 0 rule:carried
4 8 0 rule:colon
4 7 0 rule:introduced
6 0 0 rule:inverted
-8 -8 0 rule:none
-13 -7 0 rule:paragraph-before
-9 0 0 rule:sentence-before
-8 0 0 rule:subject
-9 0 0 rule:subject-before
-3 -6 0 rule:went-on
6 0 0 short, according
9 0 0 short, borrowed
-10 0 0 short, carried
8 0 4 short, reported-on
-10 0 0 short, subject
-6 0 0 short, went-on
8 9 0 speech after
16 0 5 speech before
-9 0 -4 starts:other
6 0 0 starts:small
-15 -7 0 title case, before
7 5 0 title case, before::
4 0 0 title case, before:article
4 0 0 title case, before:as
-4 0 0 title case, before:cue
-12 -6 0 title case, before:owner
-8 -8 0 title case, before:preposition
8 0 0 title case, before:so-called
-9 0 0 title case, before:word
6 5 0 title case, none
7 0 0 title case, went-on
17 0 0 verb inside
6 0 0 within
11 0 0 within according
5 0 0 within after
-6 7 -10 within bare
0 5 -6 within before
0 -4 0 within borrowed
18 5 0 within speech
0 -8 8 within that
-4 0 0 words:1
9 0 0 words:12+
-7 0 -5 words:2
-7 0 0 words:4
10 0 0 words:8+`),
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
  clause: readWeights(`8 0 0 according cue:according
8 0 5 as before
10 5 0 bare cue:announced
-4 0 0 bare cue:asked
5 0 0 bare cue:asking
8 0 4 bare cue:erklärte
5 0 0 bare cue:reported
2 0 0 bare cue:sagte
12 6 0 bare cue:say
7 0 0 bare cue:saying
9 4 0 bare cue:says
7 0 0 bare cue:suggested
-9 -4 0 bare cue:wrote
0 0 3 before after
0 7 -8 before before
9 5 0 before cue:said
14 0 7 before cue:so
-51 0 0 bias
0 -7 0 by:after
0 0 -9 by:before
-4 0 0 capital according
5 0 0 capital before
7 0 0 capital resumed
-5 0 0 capital that
9 0 11 clause:verb
-3 0 0 clause:verb bare
-11 0 0 clause:verb to
6 5 0 closes sentence
12 0 0 content first
18 0 0 cue before:,
0 5 -5 cue before:.
-6 0 0 cue before:adverb
0 6 -1 cue before:article
-10 0 0 cue before:auxiliary
12 0 0 cue before:capital
-3 0 0 cue before:pronoun
7 8 0 cue behind:,
-7 -11 0 cue behind:adverb
3 6 0 cue behind:and
-13 0 0 cue behind:article
3 0 8 cue behind:auxiliary
7 0 0 cue behind:capital
9 5 0 cue behind:plural
10 0 0 cue behind:quote
-9 0 0 cue behind:time
-13 0 0 cue behind:to
5 0 0 cue behind:word
10 0 0 cue closes according
8 0 0 cue:according
10 5 0 cue:acknowledged
-10 -5 0 cue:agreed
6 0 0 cue:angekündigt
10 5 0 cue:announced
7 0 0 cue:asked
6 0 0 cue:berichtet
8 0 4 cue:berichtete
-8 -4 0 cue:continues
13 0 6 cue:erklärte
-9 -5 0 cue:expressed
-10 0 -5 cue:fanden
-7 0 0 cue:going
5 0 0 cue:indicated
10 5 0 cue:noted
7 0 0 cue:reported
13 0 6 cue:sagte
16 8 0 cue:said
12 6 0 cue:say
18 9 0 cue:says
7 0 0 cue:so
8 0 0 cue:suggested
9 0 0 cue:suggesting
10 0 5 cue:teilte
-6 0 0 cue:tell
9 0 0 cue:told
8 0 0 cue:urged
8 0 0 cue:vowed
8 0 0 document
7 4 0 helped:has
10 0 0 helped:have
-13 0 0 infinitive
-3 0 0 marks
-8 0 0 marks to
5 0 0 named
-10 0 0 no marks before
-2 0 0 no marks how
-13 0 0 no subject before
-4 0 0 no subject how
14 0 0 noun only according
-9 0 0 noun only bare
8 0 5 opened:as
-1 0 0 opened:how
11 0 0 opens sentence
1 0 0 place:0
12 0 0 possessive
-7 0 0 pronoun before
7 0 0 pronoun how
6 0 0 pronoun resumed
0 -7 6 pronoun that
7 0 0 role
9 0 0 runs bare
14 0 0 runs before
-5 -6 0 sentence:200+
12 0 7 short before
-1 0 -5 small
17 5 0 speech
8 0 5 speech as
-1 0 0 speech how
21 -4 0 speech that
-9 0 0 starts:capital
3 5 0 starts:determiner
-4 0 0 starts:number
3 0 0 starts:plural
6 0 0 starts:pronoun
-11 -9 0 starts:time
-7 0 0 subordinate
8 4 0 that cue:asked
11 6 0 that cue:noted
3 0 0 that cue:said
-7 0 0 that cue:say
10 0 0 that cue:showed
10 0 0 that cue:teilte
-7 0 0 to before
-4 0 0 to cue:continue
-8 -4 0 to cue:continues
-6 0 0 to cue:going
5 0 0 to cue:pledged
11 0 0 who:er
10 0 0 who:he
-7 0 0 who:i
-7 0 0 who:it
-7 0 0 who:who
-6 0 0 words:1
6 0 4 words:15+
-15 0 -7 words:2`),
};
