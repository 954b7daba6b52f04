import { render } from 'preact';
import { expect, test } from 'vitest';
import '@/components/styles/tokens.css';
import '@/components/styles/card.css';
import { CardWhy } from '@/components/card-why.tsx';

test('why it was read so is in sight once it is opened, also in a card that is cut', async () => {
  const why = (isOpen: boolean) => (
    <div class="card">
      <div class="card-body" style="height: 90px">
        <p style="height: 200px">Fares rise.</p>
        <CardWhy
          reasons={[{ field: 'Speaker', read: 'Ana', words: [{ start: 0, end: 3, text: 'Ana' }] }]}
          isOpen={isOpen}
          onToggle={() => undefined}
          onEvidence={() => undefined}
        />
      </div>
    </div>
  );
  render(why(false), document.body);
  render(why(true), document.body);
  const bottomOf = (one: string) => document.querySelector(one)?.getBoundingClientRect().bottom ?? Number.NaN;
  await expect.poll(() => bottomOf('.why dl') - bottomOf('.card-body')).toBeLessThanOrEqual(1);
  render(null, document.body);
});
