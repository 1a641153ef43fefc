import { expect, test } from 'vitest';
import { detectQuotations } from '../../../src/core/quotation/detect-quotations.ts';

test.each<[string, string, string]>([
  [
    '“there” opens it',
    'Lindqvist said there had been a change of tone at the court.',
    'there had been a change of tone at the court',
  ],
  [
    'a bare noun opens it',
    'The mayor says running for office is tough and mean.',
    'running for office is tough and mean',
  ],
  [
    'a contracted subject opens it',
    'Tom Aldana said they’re going to close the bridge.',
    'they’re going to close the bridge',
  ],
  [
    '“as she said” stands before',
    'As Ada Lindqvist said, the bridge has become one of the least safe in the country.',
    'the bridge has become one of the least safe in the country',
  ],
  [
    'a condition belongs to it',
    'Aldana said he would win the state if turnout were high.',
    'he would win the state if turnout were high',
  ],
  [
    'a long hearer goes before “that”',
    'Aldana told The Harbour Post newspaper of Northport on Saturday that he cast his ballot for the bridge.',
    'he cast his ballot for the bridge',
  ],
  [
    'records show it',
    'The ferry was insured at a value of two million in 2011, records show.',
    'The ferry was insured at a value of two million in 2011',
  ],
  [
    'a source stands between “that” and the clause',
    'Lindqvist said that, according to the report, the bridge had been closed twice in a year.',
    'the bridge had been closed twice in a year',
  ],
  [
    'the second of two clauses with their own “that”',
    'Lindqvist said that the road was closed and that the bridge would follow.',
    'the road was closed and that the bridge would follow',
  ],
  [
    'another voice begins behind “but”',
    'Lindqvist said that the road would open in May, but Aldana disagreed.',
    'the road would open in May',
  ],
  [
    'what follows is said by the same people',
    'Supporters of the tram have argued that it is a matter of fairness, saying that it would bring the hill quarter within ten minutes of the hospital.',
    'it is a matter of fairness',
  ],
])('a reported clause: %s', (_, text, expected) => {
  const found = detectQuotations({ text, lang: 'en' }).filter(({ kind }) => kind === 'indirect');
  expect(found.map(({ start, end }) => text.slice(start, end))).toContain(expected);
});

test.each<[string, string, string, string[]]>([
  [
    'another voice behind “and”',
    'en',
    'Lindqvist said the weir was safe, and Tom Okafor told reporters the mill was shut.',
    ['the weir was safe', 'the mill was shut'],
  ],
  [
    'a German clause behind its comma',
    'de',
    'Lindqvist sagte, die Brücke sei seit dem Winter gesperrt.',
    ['die Brücke sei seit dem Winter gesperrt'],
  ],
])('all that is reported: %s', (_, lang, text, expected) => {
  const found = detectQuotations({ text, lang }).filter(({ kind }) => kind === 'indirect');
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
