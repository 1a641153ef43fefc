import type { WeightTables } from './question.ts';
import { readWeights } from './read-weights.ts';

/** Fitted on training articles by bench/quotation/fit.ts: a feature a line, with its weight for all languages, English and German. */
export const WEIGHTS: WeightTables = {
  said: readWeights(`5 8 0 adjacent cue
4 0 0 after:(
-4 -4 0 after:-
5 0 5 after:.
0 0 -3 after:adverb
3 3 0 after:and
2 3 0 after:capital
-5 0 -4 after:determiner
8 3 5 after:end
4 0 0 after:preposition
0 0 -3 after:sign
0 -3 0 after:word
0 0 -4 before:,
-4 -2 0 before::, no cue
4 0 0 before::, speech cue
-5 0 0 before:and, no cue
0 -3 0 before:and, speech cue
6 3 0 before:article
2 0 3 before:article, speech cue
8 4 4 before:as
4 0 0 before:as, judging cue
0 0 -7 before:as, no cue
4 0 0 before:auxiliary, later cue
3 3 0 before:auxiliary, speech cue
3 3 0 before:capital
0 0 -3 before:capital, speech cue
0 4 0 before:cue
3 3 0 before:cue, speech cue
-3 -4 0 before:document
-6 -5 0 before:owner
-4 -3 0 before:preposition
6 4 2 before:preposition, no cue
0 -4 0 before:preposition, speech cue
-3 0 0 before:so-called
7 6 0 before:start
14 14 0 before:start, later cue
-7 -9 0 before:start, no cue
-9 0 -5 before:titled
-3 0 0 before:titled, no cue
-3 0 0 before:titled, speech cue
1 0 3 before:word
4 0 4 before:word, no cue
-2 0 -6 bias
-8 -2 -6 capitals:all
7 3 5 capitals:few
-8 0 -8 capitals:most
6 3 0 capitals:none
3 3 0 cue:called
3 0 3 cue:sagte
-3 -3 0 ends:comma
-4 4 -8 ends:none
5 3 0 ends:stop
7 4 0 first person
-3 -4 0 foreign signs
7 5 0 judging
2 6 -4 list
6 6 0 long, behind
11 10 0 long, carried
3 0 0 long, colon
5 0 3 long, introduced
4 0 0 long, inverted
5 0 0 long, subject
6 -3 8 mark:"
-6 -5 0 mark:'
-5 0 -5 mark:''
8 8 0 mark:‘
4 4 0 mark:“
4 4 0 middle, behind
0 -3 0 middle, borrowed
3 4 0 middle, carried
0 0 -3 middle, introduced
-4 0 0 middle, none
-3 -2 0 middle, subject
-8 -8 0 next:by
4 4 0 next:he
-8 -9 0 nobody
-3 -3 0 open
6 0 6 prev:als
4 4 0 prev:as
-9 0 -9 prev:der
-4 0 -4 prev:die
5 0 5 prev:ein
3 3 0 prev:the
5 5 0 prev:to
-2 0 -2 prev:von
-3 -5 0 prev:was
7 0 7 reportive
3 7 -4 rule:before
6 6 0 rule:behind
6 0 0 rule:borrowed
9 10 0 rule:carried
5 8 -3 rule:colon
3 6 -3 rule:introduced
6 4 2 rule:inverted
-8 -9 0 rule:none
-6 -2 0 rule:subject
-7 0 4 rule:went-on
0 3 -4 short, before
6 3 0 short, borrowed
5 0 5 short, reported-on
-7 -4 -4 short, subject
-5 0 0 short, went-on
5 0 4 small words
9 7 0 speech after
17 7 10 speech before
-7 0 0 starts:other
6 3 3 starts:small
-2 -4 0 title case
-3 0 0 title case, after
-11 -9 0 title case, before
7 0 0 title case, before::
3 0 0 title case, before:article
-8 -8 0 title case, before:owner
-4 -8 0 title case, before:preposition
0 0 5 title case, before:titled
-4 0 -2 title case, before:word
3 0 0 title case, colon
6 0 0 title case, none
9 5 5 verb inside
0 -4 0 words:1
6 2 0 words:12+
-5 0 -4 words:2
-4 0 0 words:3
-5 0 -3 words:4
6 0 3 words:8+`),
  named: readWeights(`3 0 0 according far
0 0 3 according speech
3 2 0 after far
0 2 0 after speech
0 5 0 after:and
-10 0 0 after:auxiliary
4 0 0 after:capital
0 2 -3 after:cue
4 5 0 after:end
0 5 0 after:preposition
4 0 0 after:word
-3 0 -3 another behind
-4 0 -2 apart:16+
3 0 0 apart:2
0 0 4 apart:3
2 4 0 apart:4+
4 -3 7 apart:8+
-3 -3 0 before far
5 0 3 before::
4 5 0 before:article
3 0 0 before:auxiliary
3 5 0 before:capital
-3 -3 0 before:cue
0 -4 0 before:owner
-2 -3 0 before:that
0 0 -2 before:word
3 3 0 behind speech
-9 0 0 below conjunction
8 4 0 bias
-4 -4 0 borrowed speech
3 0 4 by:according
-5 0 0 by:after
6 0 8 by:before
4 0 0 by:noun
5 0 2 capital
5 0 0 carried speech
-5 0 -6 clauses:0
8 5 3 clauses:1
0 -1 5 clauses:2
-3 -6 0 comma between
3 3 0 cue:added
3 3 0 cue:adding
-3 -3 0 cue:asked
4 4 0 cue:calling
4 0 4 cue:erklärte
8 8 0 cue:said
3 3 0 cue:saying
5 5 0 cue:says
-5 -5 0 cue:tweeted
5 5 0 cue:wrote
6 7 0 document
-6 -3 0 inside another
5 0 5 inverted speech
-4 0 -4 list
6 6 0 named
-7 0 0 possessive
5 3 0 pronoun
9 3 6 role
0 0 3 rule:according
0 0 3 rule:before
3 4 0 rule:borrowed
4 3 0 rule:carried
6 4 3 rule:colon
5 0 6 rule:inverted
-11 -7 0 rule:subject
3 -4 7 several
0 3 -5 short
5 5 0 single
-7 -3 -4 source:1
2 6 0 source:2
3 0 3 source:3+
7 0 5 source:5+
9 3 7 speech
0 4 -9 starts capital
-11 0 -9 turns:0
-4 0 0 turns:1
7 3 3 turns:2
0 -1 5 turns:3+
8 7 0 turns:5+
-4 0 -1 verb between
4 0 4 who:er
4 4 0 who:he
5 5 0 who:she`),
  clause: readWeights(`0 -2 0 article
5 0 6 as before
-2 0 -2 bare after
0 0 6 before after
0 7 0 before before
0 -3 0 behind judging
-2 0 -4 behind speech
-41 -3 0 bias
-2 0 4 by:after
-2 5 -7 by:before
-5 -3 0 capital according
3 0 0 capital before
-4 0 -4 capital that
-3 -3 0 capital to
6 0 8 clause:verb
3 0 0 clause:verb as
1 0 2 clause:verb bare
0 3 0 clause:verb before
2 0 0 clause:verb that
-4 -4 0 clause:verb to
6 7 -1 closes sentence
7 0 4 content first
12 5 7 cue before:,
0 6 0 cue before:.
-4 -3 0 cue before:adverb
0 4 -3 cue before:article
-5 -4 0 cue before:auxiliary
9 0 4 cue before:capital
-2 -3 0 cue before:plural
0 -2 5 cue before:preposition
-4 0 0 cue before:pronoun
-5 -5 0 cue before:to
-2 0 0 cue before:word
6 9 0 cue behind:,
-6 -10 0 cue behind:adverb
4 7 -3 cue behind:and
4 -3 7 cue behind:auxiliary
5 3 0 cue behind:capital
-3 -3 0 cue behind:not
6 6 0 cue behind:plural
-5 -6 0 cue behind:time
-7 -6 0 cue behind:to
4 3 0 cue behind:word
7 4 4 cue closes according
8 8 0 cue:according
8 8 0 cue:announced
3 3 0 cue:asked
3 0 3 cue:berichtet
10 0 10 cue:erklärte
9 9 0 cue:noted
4 4 0 cue:reported
9 0 9 cue:sagte
11 11 0 cue:said
11 11 0 cue:say
3 3 0 cue:saying
16 16 0 cue:says
6 0 6 cue:so
4 4 0 cue:suggested
7 0 7 cue:teilte
4 4 0 cue:told
6 3 3 document
6 6 0 helped:has
7 7 0 helped:have
0 2 0 how before
-7 -6 0 infinitive
4 1 0 named
3 0 0 no subject as
0 -5 0 no subject bare
-8 -2 -5 no subject before
-5 0 0 no subject how
-3 0 0 no subject that
8 0 0 noun only according
-6 -2 -4 noun only bare
-4 0 -4 noun only before
5 0 6 opened:as
-6 0 0 opened:bare
-4 0 -5 opened:before
-4 0 0 opened:how
-2 -7 0 opened:that
6 0 4 opens sentence
7 0 0 possessive
0 0 4 pronoun bare
-4 0 0 pronoun before
0 -5 6 pronoun that
-3 -3 0 relative
6 0 5 role
4 5 0 runs bare
8 3 0 runs before
0 -4 3 runs that
0 4 0 several
8 0 8 short before
-2 0 -6 small
0 -4 4 source:3+
-2 0 -2 source:8+
12 10 0 speech
5 0 6 speech as
-6 0 0 speech bare
-4 0 -5 speech before
-4 0 0 speech how
12 5 7 speech that
0 0 5 starts:article
-2 -3 0 starts:auxiliary
-5 -2 0 starts:capital
3 5 0 starts:determiner
3 3 0 starts:plural
3 0 0 starts:possessive
5 3 0 starts:pronoun
-7 0 0 starts:time
-4 0 0 starts:to
0 0 -4 starts:word
-6 0 -3 subordinate
0 -2 0 that before
-5 -4 0 to before
4 0 4 who:er
5 5 0 who:he
-3 -3 0 who:it
-3 -3 0 who:who
6 0 7 words:15+
-9 0 -7 words:2
3 0 5 words:8+`),
};
