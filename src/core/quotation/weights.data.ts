import type { WeightTables } from './question.ts';
import { readWeights } from './read-weights.ts';

/** Fitted on training articles by bench/quotation/fit.ts: weight and name of a feature, a line each. */
export const WEIGHTS: WeightTables = {
  said: {
    all: readWeights(`-1 bias
2 rule:introduced
5 words:12+
5 ends:stop
5 long, introduced
4 small words
8 verb inside
6 first person
2 before::
7 after:end
6 judging
5 cue 1 before judging
5 mark:“
8 capitals:few
-3 open
8 before:start
-7 before:start, no cue
5 mark:"
-3 ends:none
3 rule:before
-4 words:2
6 starts:small
2 before:article
2 short, before:article
-2 before:article, judging cue
8 cue 3 before judging
5 capitals:none
5 rule:colon
-3 words:3
-3 title case
3 title case, colon
-4 before:owner
3 after:capital
-7 title case, before:owner
-4 short, before:owner
2 first paragraph
6 mark:‘
-8 capitals:all
16 speech before
2 before:,, speech cue
-2 cue 1 before
8 rule:behind
-4 ends:comma
6 long, behind
-4 after:determiner
9 speech after
14 before:start, later cue
10 rule:carried
12 long, carried
2 before:article, later cue
2 long, before
3 cue 12 before
4 words:8+
2 cue:saying
3 before:word
2 after:preposition
6 cue 6 before
-6 again behind
-2 again small
-3 again before
2 before:cue
2 list
3 before:cue, speech cue
2 cue 0 before
4 adjacent cue
-5 words:4
2 after:and
2 cue 3 before
-2 before:and
-2 short, before:and
2 before:and, speech cue
3 long, colon
-2 before:capital, no cue
5 rule:borrowed
7 short, borrowed
-2 rule:after
2 short, after
4 before:auxiliary, later cue
-4 rule:subject
-7 short, subject
3 before:word, no cue
3 middle, behind
5 middle, before:start
-5 short, before:start
3 again capital
7 rule:inverted
3 long, inverted
3 before:auxiliary, speech cue
2 cue:calling
-2 middle, before:auxiliary
4 before::, speech cue
2 before:that, speech cue
-4 middle, before:capital
3 before:capital, judging cue
2 cue 0 before judging
-8 capitals:most
6 middle, before:preposition
3 title case, before:article
-2 middle, borrowed
-5 middle, before:word
-6 before:titled
-3 title case, before:titled
-2 before:titled, no cue
-3 title case, after
-3 title case, before:preposition
-5 short, before:preposition
-3 before:document
8 before:as
6 middle, before:as
5 before:as, judging cue
6 title case, before::
-4 before::, no cue
-7 rule:none
-5 middle, none
-7 nobody
2 middle, carried
-2 before:capital, speech cue
-4 again mixed
-2 short, introduced
-3 before:so-called
-5 short, before:so-called
4 shouted
6 before:preposition, no cue
-2 middle, subject
-2 before:word, judging cue
3 cue:called
-2 short, before:,
-10 title case, before
-4 title case, before:word
3 after:(
5 long, subject
-3 before:and, no cue
4 short, before:capital
6 title case, none
3 short, before:as
2 before:as, speech cue
2 middle, inverted
-7 starts:other
-2 digits
-4 after:-
-6 mark:'
-7 rule:went-on
-4 short, went-on
2 rule:noun
5 after:.
-3 foreign signs
2 before:capital, later cue
-5 mark:''
2 short, inverted
2 short, according
-3 capital nouns only
-2 mark:„
8 reportive
3 cue:sagte
5 short, reported-on`),
    en: readWeights(`4 rule:introduced
2 words:12+
3 ends:stop
2 long, introduced
5 verb inside
5 first person
3 after:end
4 judging
6 cue 1 before judging
5 mark:“
3 capitals:few
-3 open
6 before:start
-9 before:start, no cue
-3 mark:"
2 ends:none
7 rule:before
3 starts:small
4 short, before
3 before:article
4 cue 3 before judging
3 capitals:none
7 rule:colon
-5 title case
-4 before:owner
4 after:capital
-7 title case, before:owner
-3 short, before:owner
9 first paragraph
6 mark:‘
-4 capitals:all
2 before:,
8 speech before
2 cue 1 before
8 rule:behind
-4 ends:comma
6 long, behind
7 speech after
14 before:start, later cue
10 rule:carried
11 long, carried
2 before:article, later cue
2 long, before
-3 cue 12 before
2 middle, introduced
2 cue:saying
-3 words:1
-2 short, before:word
-2 cue 6 before
-2 again behind
-3 again small
3 before:cue
6 list
3 before:cue, speech cue
3 cue 0 before
7 adjacent cue
-2 before:preposition, speech cue
-2 words:4
3 after:and
3 cue 3 before
-2 before:and
-2 before:and, speech cue
2 before:capital
2 short, borrowed
2 after:cue
-2 rule:subject
-3 short, subject
-2 after:word
3 middle, behind
3 middle, before:start
2 again capital
2 middle, before
5 rule:inverted
2 long, inverted
2 before:auxiliary, speech cue
2 cue:calling
2 before::, speech cue
2 before:that, speech cue
4 cue 0 before judging
3 middle, before:preposition
2 short, before:cue
3 title case, subject
-3 middle, borrowed
-2 middle, before:word
-7 title case, before:preposition
-2 short, before:preposition
-4 before:document
4 before:as
-2 before::, no cue
-8 rule:none
-8 nobody
3 middle, carried
2 before:capital, speech cue
-2 again mixed
2 middle, before::
4 before:preposition, no cue
-2 middle, subject
3 cue:called
-9 title case, before
2 middle, inverted
-2 long, none
-4 after:-
-5 mark:'
-4 foreign signs`),
    de: readWeights(`-3 bias
2 words:1
-5 ends:none
-3 capital nouns only
-2 before:capital
2 short, before:capital
-2 mark:„
-4 again behind
-4 capitals:all
-2 rule:introduced
3 words:8+
2 ends:stop
-2 middle, introduced
8 speech before
2 before::, speech cue
-2 cue 3 before
-7 capitals:most
-2 rule:subject
-5 words:2
3 starts:small
-3 short, subject
-4 list
6 capitals:few
-3 rule:colon
5 small words
3 before:word
-2 middle, before:word
3 before:word, no cue
8 reportive
-4 rule:before
-4 short, before
3 before:article, speech cue
2 capitals:none
2 rule:inverted
2 long, inverted
4 verb inside
2 before:start
-2 words:3
-3 before:capital, speech cue
-4 cue 1 before
2 title case
-2 title case, subject
8 cue 6 before
-7 first paragraph
-2 title case, before:article
3 cue:sagte
4 title case, before:capital
2 first person
5 after:end
-3 before:titled
-5 digits
-3 short, before:preposition
2 before:preposition, no cue
-2 again mixed
2 words:12+
-4 after:determiner
5 after:.
3 short, before:word
-2 rule:after
-4 words:4
3 long, introduced
-2 after:cue
2 judging
3 short, after
-3 middle, before:capital
-2 cue 1 before judging
4 rule:went-on
-3 after:adverb
2 title case, before:titled
6 cue 12 before
3 before:start, no cue
4 before:as
-2 title case, none
-2 again before
5 short, reported-on
-4 before:,
3 short, before:as
-6 before:as, no cue
-4 short, before:start
-2 cue 6 before judging
3 cue 3 before judging
-3 title case, before:word
3 middle, before:preposition
-3 after:sign
-5 mark:''
8 mark:"`),
  },
  named: {
    all: readWeights(`-1 bias
2 source:3+
6 capital
2 document
10 clauses:1
4 apart:2
6 by:before
5 source:5+
-4 clauses:0
5 by:noun
-2 long
4 apart:3
-7 source:1
14 named
2 several
-3 clauses:3
3 apart:4+
-3 short
7 rule:colon
4 single
9 speech
2 introduced speech
6 pronoun
5 who:he
2 rule:behind
4 behind speech
6 rule:carried
8 carried speech
-6 apart:16+
3 apart:8+
2 apart:1
2 rule:borrowed
3 borrowed far
-4 borrowed speech
4 after far
-10 rule:subject
4 rule:inverted
-4 by:after
6 inverted speech
10 role
6 who:she
-3 small
-3 source:8+
-5 clauses:4+
-9 possessive
2 rule:according
3 by:according
2 according speech
-2 relative
2 according far
3 who:er
3 reported-on speech`),
    en: readWeights(`3 bias
4 capital
2 document
7 clauses:1
4 apart:2
5 clauses:0
-2 source:1
13 named
-3 rule:before
-6 several
-3 clauses:3
4 apart:4+
3 short
5 rule:colon
4 single
5 speech
4 pronoun
5 who:he
2 rule:behind
5 source:2
4 behind speech
5 rule:carried
5 carried speech
-2 clauses:2
-3 apart:16+
-2 before far
2 before speech
2 by:borrowed
-3 apart:8+
2 apart:1
5 rule:borrowed
2 borrowed far
-3 borrowed speech
2 after far
2 after speech
-6 rule:subject
-2 by:after
3 inverted speech
4 role
6 who:she
-3 small
-3 clauses:4+
-2 relative`),
    de: readWeights(`-6 bias
2 source:3+
3 clauses:1
5 speech
7 by:before
3 introduced speech
2 rule:colon
6 role
-9 clauses:0
-4 rule:subject
-4 source:2
8 several
4 rule:before
-6 short
4 rule:inverted
-2 by:after
3 inverted speech
6 apart:8+
2 capital
-5 source:1
4 source:5+
2 pronoun
4 apart:3
-2 apart:16+
3 who:er
3 reported-on speech
2 rule:according
4 by:according
2 according speech
2 clauses:2`),
  },
  clause: {
    all: readWeights(`-29 bias
-3 opened:bare
11 cue:said
-2 source:1
-5 noun only bare
10 speech
-3 speech bare
5 closes sentence
5 clause:verb
4 clause:verb bare
7 cue behind:,
-2 cue before:word
-2 starts:word
-2 bare starts:word
-2 place:0
-3 by:before
5 words:15+
-2 article
4 runs bare
-4 cue behind:time
7 cue before:capital
-3 starts:capital
-4 opened:that
4 cue:reported
3 words:8+
3 named
2 several
13 speech that
2 clause:verb that
5 cue behind:capital
-4 cue before:pronoun
4 cue:told
-2 capital
5 that:4+
-2 that after:capital
-3 capital that
10 cue:say
-2 that:1
-7 that after:noun
-3 no subject that
-7 infinitive
-7 cue behind:to
3 that starts:preposition
-2 place:1
2 starts:article
-2 bare starts:article
-2 opened:before
-2 before before
7 runs before
-2 speech before
4 content first
4 opens sentence
2 clause:verb before
14 cue before:,
2 before starts:article
8 cue:announced
3 clause:pronoun
3 starts:pronoun
2 bare starts:pronoun
-6 cue behind:adverb
16 cue:says
6 who:he
2 cue behind:pronoun
2 starts:plural
5 cue:according
-2 source:8+
5 document
-2 no subject according
4 according starts:preposition
-3 words:30+
7 cue closes according
-2 cue before:that
5 noun only according
5 role
3 cue:asked
-7 that:3
2 that starts:adverb
2 cue:saying
2 starts:possessive
-3 that starts:possessive
4 cue behind:word
3 starts:determiner
-3 behind speech
-5 subordinate
5 cue behind:plural
-5 capital according
3 according starts:article
-4 small
-3 clause:verb to
-4 cue before:to
-2 starts:to
3 cue behind:and
-4 opened:how
-5 no subject how
-4 speech how
4 cue behind:auxiliary
2 how starts:word
-8 words:2
-4 noun only before
-5 pronoun before
8 short before
-2 starts:auxiliary
3 bare starts:ing
-3 cue before:possessive
4 bare starts:possessive
7 helped:has
-3 cue behind:not
-3 relative
-3 who:who
-4 to before
-2 cue behind:preposition
-2 capital to
-2 pronoun to
-7 starts:time
6 that after:time
4 that starts:plural
5 possessive
-2 that after:adverb
-4 cue before:adverb
8 cue:noted
-2 bare starts:adverb
-6 no subject before
3 capital before
-3 cue before:auxiliary
-5 bare starts:auxiliary
4 cue:suggested
-4 before starts:preposition
7 helped:have
5 opened:as
5 as before
3 no subject as
5 speech as
3 clause:verb as
-3 who:it
-3 by:after
2 before after
-2 bare after
7 cue:teilte
9 cue:sagte
3 who:er
10 cue:erklärte
6 cue:so
3 cue:berichtet`),
    en: readWeights(`-4 bias
-2 opened:bare
11 cue:said
2 words:4+
-2 source:1
-2 bare borrowed
-3 noun only bare
9 speech
-2 speech bare
8 closes sentence
-2 pronoun bare
8 cue behind:,
3 cue before:word
2 bare starts:word
-2 place:0
3 by:before
-3 source:3+
-3 article
5 runs bare
-2 clause:capital
-6 cue behind:time
-2 starts:capital
3 bare starts:capital
-5 opened:that
4 cue:reported
2 named
2 several
-3 that before
-4 that:7+
-4 runs that
8 speech that
2 clause:verb that
4 cue behind:capital
-3 cue before:pronoun
4 cue:told
3 that:4+
-2 that after:capital
6 cue before:article
10 cue:say
-2 that:1
-3 that after:noun
-6 infinitive
-6 cue behind:to
-3 cue before:preposition
-2 place:1
-3 behind judging
-3 bare starts:article
8 before before
3 runs before
3 clause:verb before
4 cue before:,
3 before starts:article
8 cue:announced
3 clause:pronoun
3 starts:pronoun
-8 cue behind:adverb
16 cue:says
6 who:he
2 cue behind:pronoun
2 starts:plural
2 by:according
2 opened:according
5 cue:according
2 document
2 according according
2 speech according
3 cue closes according
-2 cue before:that
-2 that starts:pronoun
2 noun only according
3 cue:asked
2 cue:saying
-2 that starts:possessive
3 cue behind:word
4 starts:determiner
-2 subordinate
6 cue behind:plural
6 cue before:.
-4 capital according
2 small
-3 clause:verb to
-4 cue before:to
6 cue behind:and
3 how before
-2 cue behind:auxiliary
2 how starts:word
-3 starts:auxiliary
-4 no subject bare
3 bare starts:ing
-3 cue before:possessive
3 bare starts:possessive
7 helped:has
-3 cue behind:not
-3 relative
-3 who:who
-5 pronoun that
-4 to before
-2 cue behind:preposition
-2 capital to
-2 pronoun to
-3 cue before:time
6 that after:time
2 that starts:plural
2 possessive
-2 cue before:adverb
8 cue:noted
-2 bare starts:adverb
-2 no subject before
2 capital before
-2 before starts:capital
-2 cue before:auxiliary
-2 bare starts:auxiliary
4 cue:suggested
7 helped:have
-3 who:it`),
    de: readWeights(`-2 bias
4 by:after
3 words:8+
-2 capital
-2 bare after
3 no subject bare
-3 closes sentence
7 clause:verb
3 clause:verb bare
5 cue before:capital
2 source:3+
2 noun only according
4 content first
4 opens sentence
2 clause:capital
4 cue closes according
-5 cue before:article
3 starts:article
2 according starts:article
8 short before
-6 by:before
6 words:15+
-3 noun only bare
3 pronoun bare
2 bare starts:article
5 role
2 that before
2 that:4+
6 that after:adverb
5 speech that
3 cue before:preposition
10 cue before:,
7 cue:teilte
-2 source:5+
5 that:7+
9 cue:sagte
-2 words:4+
-6 that:3
4 runs that
-3 capital that
3 who:er
-3 no subject that
5 pronoun that
5 according starts:preposition
10 cue:erklärte
2 that starts:pronoun
6 opened:as
6 as before
6 speech as
-3 starts:word
-3 subordinate
-3 source:8+
-2 bare starts:capital
-7 words:2
-3 opened:before
7 before after
-4 noun only before
-3 speech before
-2 clause:verb before
6 cue:so
3 document
-4 no subject before
-3 cue before:adverb
-5 before starts:preposition
6 cue behind:auxiliary
3 cue:berichtet
-4 behind speech
-6 small
-2 runs according
-3 cue behind:and`),
  },
};
