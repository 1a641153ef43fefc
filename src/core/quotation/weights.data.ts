import type { WeightTables } from './question.ts';
import { readWeights } from './read-weights.ts';

/** Fitted on training articles by bench/quotation/fit.ts: a feature a line, with its weight for all languages, English and German. */
export const WEIGHTS: WeightTables = {
  said: readWeights(`5 8 0 adjacent cue
3 0 0 after:(
-4 -4 0 after:-
6 0 5 after:.
0 0 -3 after:adverb
3 3 0 after:and
0 -2 0 after:auxiliary
3 4 0 after:capital
0 3 -1 after:cue
-5 0 -4 after:determiner
8 3 5 after:end
3 0 0 after:preposition
0 0 -3 after:sign
0 -2 2 after:word
0 2 -4 before:,
2 0 0 before::
-3 -2 -1 before::, no cue
4 2 2 before::, speech cue
-3 -2 0 before:and
-4 0 0 before:and, no cue
2 -3 0 before:and, speech cue
4 5 0 before:article
-2 1 0 before:article, judging cue
2 2 0 before:article, later cue
1 0 2 before:article, speech cue
11 5 6 before:as
6 0 0 before:as, judging cue
2 0 -6 before:as, no cue
3 0 0 before:as, speech cue
4 2 0 before:auxiliary, later cue
3 2 0 before:auxiliary, speech cue
0 3 -1 before:capital
4 0 0 before:capital, judging cue
3 0 0 before:capital, later cue
0 2 -3 before:capital, speech cue
3 4 0 before:cue
3 3 0 before:cue, speech cue
-3 -4 0 before:document
-6 -5 0 before:owner
-3 -2 0 before:preposition
5 3 2 before:preposition, no cue
-2 -3 0 before:preposition, speech cue
-4 0 0 before:so-called
7 6 0 before:start
14 14 0 before:start, later cue
-7 -9 2 before:start, no cue
2 2 0 before:that, speech cue
-8 0 -4 before:titled
-3 0 0 before:titled, no cue
2 0 4 before:word
-2 0 0 before:word, judging cue
3 0 4 before:word, no cue
-2 0 -4 bias
-3 0 -3 capital nouns only
-7 -3 -4 capitals:all
8 3 6 capitals:few
-9 0 -7 capitals:most
5 3 1 capitals:none
3 3 0 cue:called
2 2 0 cue:calling
3 0 3 cue:sagte
2 2 0 cue:saying
-3 -4 0 ends:comma
-4 3 -6 ends:none
4 2 2 ends:stop
7 5 2 first person
-3 -4 0 foreign signs
6 5 2 judging
2 6 -4 list
2 2 0 long, before
6 6 0 long, behind
12 11 0 long, carried
3 0 0 long, colon
5 2 3 long, introduced
3 2 2 long, inverted
0 -2 0 long, none
4 0 0 long, subject
5 -3 8 mark:"
-6 -6 0 mark:'
-6 0 -6 mark:''
8 8 0 mark:‘
4 4 0 mark:“
-3 0 -3 mark:„
0 2 0 middle, before
4 4 0 middle, behind
-2 -3 0 middle, borrowed
3 4 0 middle, carried
0 2 -3 middle, introduced
2 2 0 middle, inverted
-4 0 0 middle, none
-2 -2 0 middle, subject
-7 -9 0 nobody
-2 -3 0 open
7 0 7 reportive
-3 0 -2 rule:after
4 7 -4 rule:before
8 8 0 rule:behind
6 0 0 rule:borrowed
10 10 0 rule:carried
5 8 -3 rule:colon
2 5 -3 rule:introduced
7 5 2 rule:inverted
-7 -9 0 rule:none
2 0 0 rule:noun
-5 -3 -2 rule:subject
-7 0 5 rule:went-on
4 0 0 short, according
2 0 3 short, after
0 3 -2 short, before
-2 -2 0 short, behind
6 3 0 short, borrowed
5 0 5 short, reported-on
-7 -4 -3 short, subject
-5 0 0 short, went-on
5 0 5 small words
9 7 2 speech after
16 7 9 speech before
-7 0 0 starts:other
7 3 4 starts:small
-3 -5 2 title case
-2 0 0 title case, after
-11 -9 0 title case, before
7 0 0 title case, before::
3 0 -2 title case, before:article
0 0 4 title case, before:capital
-8 -8 0 title case, before:owner
-4 -8 0 title case, before:preposition
-2 0 2 title case, before:titled
-4 -2 -2 title case, before:word
3 0 0 title case, colon
6 0 -2 title case, none
0 3 0 title case, subject
9 5 5 verb inside
0 -4 2 words:1
4 2 2 words:12+
-4 0 -5 words:2
-3 0 -2 words:3
-5 0 -3 words:4
0 2 0 words:5+
5 0 3 words:8+`),
  named: readWeights(`3 0 0 according far
2 0 2 according speech
4 2 0 after far
0 2 0 after speech
2 1 0 apart:1
-6 -3 -2 apart:16+
4 3 0 apart:2
4 0 5 apart:3
3 5 0 apart:4+
3 -3 6 apart:8+
0 -2 0 before far
0 2 0 before speech
4 4 0 behind speech
-2 3 -5 bias
3 2 0 borrowed far
-4 -2 0 borrowed speech
3 0 4 by:according
-4 -2 -2 by:after
6 0 7 by:before
0 2 0 by:borrowed
5 0 0 by:noun
6 5 2 capital
0 -2 0 carried far
8 5 0 carried speech
-4 5 -9 clauses:0
10 6 4 clauses:1
0 -2 2 clauses:2
-3 -3 0 clauses:3
-5 -3 0 clauses:4+
2 2 0 document
2 0 3 introduced speech
6 3 3 inverted speech
-2 0 0 long
14 13 0 named
-8 0 0 possessive
6 4 2 pronoun
-1 -1 0 relative
1 0 1 reported-on far
3 0 3 reported-on speech
10 4 6 role
-2 -2 0 rule:above-alone
2 0 2 rule:according
0 -2 4 rule:before
2 2 0 rule:behind
2 5 0 rule:borrowed
6 5 0 rule:carried
7 5 2 rule:colon
4 0 4 rule:inverted
1 0 1 rule:reported-on
-10 -6 -4 rule:subject
2 -6 8 several
-3 3 -6 short
4 4 0 single
-3 -2 0 small
-7 -3 -5 source:1
0 5 -3 source:2
1 0 2 source:3+
5 0 3 source:5+
-3 0 0 source:8+
9 5 5 speech
3 0 3 who:er
5 5 0 who:he
6 6 0 who:she`),
  clause: readWeights(`2 2 0 according according
-2 -3 1 article
5 0 7 as before
-2 0 -2 bare after
0 -1 0 bare borrowed
1 0 6 before after
-2 8 0 before before
0 -3 0 behind judging
-2 0 -4 behind speech
-36 -3 -1 bias
2 2 0 by:according
-2 0 5 by:after
-3 4 -6 by:before
0 -1 0 by:borrowed
-1 0 -2 capital
-6 -4 0 capital according
3 2 0 capital before
-2 0 -4 capital that
-2 -2 0 capital to
5 0 7 clause:verb
3 0 0 clause:verb as
3 0 3 clause:verb bare
1 3 -2 clause:verb before
2 0 1 clause:verb that
-4 -4 0 clause:verb to
5 8 -2 closes sentence
5 0 4 content first
12 6 6 cue before:,
0 7 0 cue before:.
-5 -3 0 cue before:adverb
0 3 -5 cue before:article
-5 -4 0 cue before:auxiliary
7 2 5 cue before:capital
-1 0 0 cue before:determiner
-3 -3 0 cue before:plural
-2 0 0 cue before:possessive
0 -2 5 cue before:preposition
-3 -2 0 cue before:pronoun
2 -2 0 cue before:time
-4 -4 0 cue before:to
-2 2 0 cue before:word
6 8 0 cue behind:,
-6 -8 0 cue behind:adverb
4 6 -3 cue behind:and
4 -2 7 cue behind:auxiliary
5 4 0 cue behind:capital
-3 -3 0 cue behind:not
6 6 0 cue behind:plural
-2 -2 0 cue behind:preposition
3 1 0 cue behind:pronoun
-4 -6 0 cue behind:time
-7 -6 0 cue behind:to
4 3 0 cue behind:word
7 3 4 cue closes according
5 5 0 cue:according
8 8 0 cue:announced
3 3 0 cue:asked
3 0 3 cue:berichtet
11 0 11 cue:erklärte
2 0 2 cue:laut
9 9 0 cue:noted
4 4 0 cue:reported
9 0 9 cue:sagte
11 11 0 cue:said
10 10 0 cue:say
3 3 0 cue:saying
16 16 0 cue:says
7 0 7 cue:so
4 4 0 cue:suggested
7 0 7 cue:teilte
4 4 0 cue:told
6 2 3 document
6 6 0 helped:has
7 7 0 helped:have
0 3 0 how before
-7 -6 0 infinitive
4 1 0 named
-1 0 0 no subject according
3 0 0 no subject as
-2 -4 2 no subject bare
-7 -2 -5 no subject before
-4 0 0 no subject how
-2 0 -2 no subject that
5 2 2 noun only according
-5 -3 -3 noun only bare
-3 0 -4 noun only before
2 2 0 opened:according
5 0 7 opened:as
-3 -2 -2 opened:bare
-2 0 -4 opened:before
-3 0 0 opened:how
-3 -6 3 opened:that
5 0 4 opens sentence
-1 -1 0 place:0
-2 -2 0 place:1
6 0 0 possessive
0 -2 3 pronoun bare
-5 0 0 pronoun before
2 2 0 pronoun resumed
0 -5 5 pronoun that
-2 -2 0 pronoun to
-3 -3 0 relative
5 0 5 role
-1 0 -2 runs according
4 5 0 runs bare
8 3 0 runs before
0 -4 3 runs that
1 3 0 several
8 0 8 short before
-4 2 -6 small
-1 -3 0 source:1
0 -5 3 source:3+
0 0 -1 source:5+
-2 0 -3 source:8+
11 10 0 speech
2 2 0 speech according
5 0 7 speech as
-3 -2 -2 speech bare
-2 0 -4 speech before
-3 0 0 speech how
12 6 5 speech that
1 0 4 starts:article
-2 -4 0 starts:auxiliary
-5 -3 0 starts:capital
3 5 0 starts:determiner
2 2 0 starts:ing
3 3 0 starts:plural
3 2 0 starts:possessive
5 4 0 starts:pronoun
-8 0 0 starts:time
-3 0 0 starts:to
-1 0 -3 starts:word
-6 0 -3 subordinate
0 0 2 that after
0 -3 2 that before
-1 0 0 that borrowed
-5 -4 0 to before
3 0 3 who:er
5 5 0 who:he
-3 -3 0 who:it
-3 -3 0 who:who
6 0 6 words:15+
-9 0 -7 words:2
-3 0 0 words:30+
0 3 0 words:4+
4 0 4 words:8+`),
};
