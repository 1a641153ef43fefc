import { expect, test } from 'vitest';
import { asPublished } from '../../../src/core/log/as-published.ts';
import { foldEvents } from '../../../src/core/log/fold-events.ts';
import { makeAnnotation } from '../../fixtures/annotations.ts';
import { makePublisher } from '../../fixtures/make-publisher.ts';

test('a publish event alone is what all its annotation’s events fold to, signed or not', async () => {
  const signed = await makePublisher().publish(makeAnnotation());
  for (const event of [signed, { ...signed, author: '', signature: '' }])
    expect(asPublished(event)).toEqual(foldEvents([event]));
});
