// Learn on the train sets what puts candidates in order, and write the weights with what they reach.
import { writeFileSync } from 'node:fs';
import { orderNames } from '../../src/core/matching/rank-evidence.ts';
import { collect, gather } from './gather.ts';
import { learnOrder, orderPrecision } from './learn-order.ts';
import { readClaims, readSet } from './read-sets.ts';
import { round, writeWeights } from './write-weights.ts';

const data = process.argv[process.argv.indexOf('--data') + 1] ?? '';
const collections = { tweets: collect(readClaims(data, 'tweets')), debates: collect(readClaims(data, 'debates')) };
const look = (name: 'tweets' | 'debates' | 'quotes', part: 'train' | 'dev') => {
  const set = readSet(data, name, part);
  return gather(collections[set.claims], set.examples, 100, 'order');
};
const sets = {
  posts: { train: look('tweets', 'train'), dev: look('tweets', 'dev') },
  debates: { train: look('debates', 'train'), dev: look('debates', 'dev') },
  quotations: { train: look('quotes', 'train'), dev: look('quotes', 'dev') },
};
console.error('gathered');
/** What the decision alone uses. */
const forDecision = ['runOfQuote', 'claimInOrder'];
const squares = orderNames.filter((name) => name.endsWith('²'));
const orders = {
  posts: learnOrder(sets.posts.train, [...forDecision, ...squares], 0.02),
  // A debate's sentences name hardly a date. Squares gain a hundredth when held out, for the others nothing.
  debates: learnOrder(sets.debates.train, [...forDecision, 'bothDated', 'daysApart', 'sameDay', 'sameYear'], 0.01),
  quotations: learnOrder(sets.quotations.train, [...forDecision, ...squares], 0.02),
};
const reached = (['posts', 'debates', 'quotations'] as const).map((name) => {
  const { crossed, weights } = orders[name];
  return `${name} ${round(crossed)} and ${round(orderPrecision(sets[name].dev, weights))}`;
});
console.error(reached.join('; '));
writeFileSync(
  'src/core/matching/rank-weights.data.ts',
  writeWeights({
    name: 'rankWeights',
    comment: `/**
 * What puts candidates in order; learnt on the train sets by \`npm run train\`.
 *
 * MAP@5, each fifth of train judged by what the others teach, and on dev: ${reached.join('; ')}.
 */`,
    weights: {
      marked: orders.quotations.weights,
      posted: orders.posts.weights,
      spoken: orders.debates.weights,
    },
  }),
);
