import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FindingCard, type FindingCardProps } from '@/components/finding-card.tsx';
import { NO_RECORD } from '@/lib/core/record/page-record.ts';
import { recordWith } from './gallery/card-states.tsx';
import { harbour } from './harbour.ts';

function claimId(words: string): string {
  return (
    harbour.attributions.find(({ content }) => content.some(({ text }) => text.includes(words)))?.id ?? ''
  );
}

function figureId(words: string): string {
  return harbour.figures.find(({ text }) => text.includes(words))?.id ?? '';
}

function open(finding: FindingCardProps['finding'], given: Partial<FindingCardProps> = {}) {
  const props: FindingCardProps = {
    analysis: harbour,
    record: NO_RECORD,
    finding,
    position: 2,
    total: 17,
    onPrevious: vi.fn<FindingCardProps['onPrevious']>(),
    onNext: vi.fn<FindingCardProps['onNext']>(),
    onClose: vi.fn<FindingCardProps['onClose']>(),
    onCopyQuotation: vi.fn<FindingCardProps['onCopyQuotation']>(),
    onCopyLink: vi.fn<FindingCardProps['onCopyLink']>(),
    onSelect: vi.fn<FindingCardProps['onSelect']>(),
    onDo: vi.fn<FindingCardProps['onDo']>(),
    failure: undefined,
    onDismiss: vi.fn<FindingCardProps['onDismiss']>(),
    form: null,
    onForm: vi.fn<FindingCardProps['onForm']>(),
    onDiscard: vi.fn<FindingCardProps['onDiscard']>(),
    begun: {},
    onEvidence: vi.fn<NonNullable<FindingCardProps['onEvidence']>>(),
    onTabOut: vi.fn<FindingCardProps['onTabOut']>(),
    draft: undefined,
    onDraft: vi.fn<FindingCardProps['onDraft']>(),
    onSave: vi.fn<FindingCardProps['onSave']>(() => Promise.resolve(undefined)),
    content: undefined,
    onMove: vi.fn<NonNullable<FindingCardProps['onMove']>>(),
    ...given,
  };
  const { rerender } = render(<FindingCard {...props} />);
  return { ...props, card: screen.getByRole('dialog'), rerender };
}

afterEach(cleanup);

describe('a claim’s card', () => {
  test('tells speaker, role, cue, form, words and figures', () => {
    const { card } = open({ type: 'claim', id: claimId('148.2') });
    expect(card.getAttribute('aria-label')).toBe('Claim by Ilse Okonjo-Brandt');
    for (const words of [
      '2 of 17',
      'Minister of Ports and Waterways',
      'said',
      'Told in the article’s words, not quoted',
      '148.2 m',
    ])
      expect(card.textContent).toContain(words);
    expect(card.textContent).toContain('the same measure');
    expect(card.textContent).toContain('up year on year, Jan – Jun 2025');
    expect(card.querySelector('.quote .m-figure')?.textContent).toBe('148.2 million tonnes');
  });

  test('tells an initiative in it by deed, parties and date, and leads to its card', () => {
    const { card, onSelect } = open({ type: 'claim', id: claimId('Maravia signed') });
    expect(card.textContent).toContain('Maravia with Denmark · May 2025');
    fireEvent.click(screen.getByRole('button', { name: 'memorandum of understanding on green shipping' }));
    expect(onSelect).toHaveBeenCalledWith('i1');
  });

  test.each([
    ['noted', { act: 'say', tone: 'neutral' }, 'noted [that]', ''],
    ['denied', { act: 'deny', tone: 'neutral' }, 'denied [that]', ''],
    ['admitted', { act: 'admit', tone: 'loaded' }, 'admitted [that]', ' · “admitted” takes sides'],
  ] as const)(
    '“%s” stands before the words; a denial heavy, a word that takes sides told',
    (words, stance, lead, told) => {
      const id = claimId('one-third was spent');
      const attributions = harbour.attributions.map((claim) =>
        claim.id === id && claim.cue ? { ...claim, stance, cue: { ...claim.cue, text: words } } : claim,
      );
      const { card } = open({ type: 'claim', id }, { analysis: { ...harbour, attributions } });
      expect(card.querySelector('.lead')?.textContent).toBe(lead);
      expect(card.querySelector('.lead')?.classList.contains('turns')).toBe(words === 'denied');
      expect(card.querySelector('.cue')?.textContent).toBe(`Told in the article’s words, not quoted${told}`);
    },
  );

  test('a mere pronoun is nobody’s name: it stands with the words that report', () => {
    const id = claimId('one-third was spent');
    const attributions = harbour.attributions.map((claim) =>
      claim.id === id && claim.cue
        ? {
            ...claim,
            speaker: null,
            source: { start: 0, end: 4, text: 'Many' },
            cue: { ...claim.cue, text: 'believe' },
          }
        : claim,
    );
    const { card } = open({ type: 'claim', id }, { analysis: { ...harbour, attributions } });
    expect(card.querySelector('h2')?.textContent).toBe('No name given');
    expect(card.querySelector('.lead')?.textContent).toMatch(/^many believe/);
  });

  test('says that it is unsure and why, without a number', () => {
    const { card } = open({ type: 'claim', id: claimId('whether harbour dues') });
    expect(card.textContent).toContain('Unsure“Asked” may report an opinion');
    expect(card.textContent).not.toMatch(/\d ?%/);
    expect(card.querySelector('h2')?.textContent).toBe('No name given');
  });

  test('joins the pieces of a quotation that only who says it parts', () => {
    const { card } = open({ type: 'claim', id: claimId('The berths are full') });
    expect(card.querySelector('.quote')?.textContent).toContain('next problem” “We will widen');
  });
});

describe('why', () => {
  const unsure = { type: 'claim', id: claimId('whether harbour dues') } as const;

  test('W and its button show field by field the words that it was read from, and on the page', () => {
    const { card, onEvidence } = open({ type: 'claim', id: claimId('148.2') });
    expect(card.querySelector('.why dl')).toBeNull();
    fireEvent.keyDown(card, { key: 'w' });
    const rows = [...card.querySelectorAll('.why dl > div')].map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/^SpeakerIlse Okonjo-Brandt, from “/);
    expect(rows[1]).toBe('Told by“said”');
    expect(vi.mocked(onEvidence as NonNullable<typeof onEvidence>).mock.lastCall?.[0]).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: /^Why\?/, expanded: true }));
    expect(vi.mocked(onEvidence as NonNullable<typeof onEvidence>).mock.lastCall?.[0]).toEqual([]);
  });

  test('a figure’s fields stand with their words; what the user has set has none', () => {
    const [figure] = harbour.figures;
    if (!figure) throw new Error('no figure');
    const evidence = { measure: [{ start: 0, end: 15, text: 'Coastal freight' }] };
    const analysis = { ...harbour, figures: [{ ...figure, evidence }] };
    const words = (record: FindingCardProps['record']) => {
      const { card } = open({ type: 'figure', id: figure.id }, { analysis, record });
      fireEvent.keyDown(card, { key: 'w' });
      const told = card.querySelector('.why')?.textContent;
      cleanup();
      return told;
    };
    expect(words(NO_RECORD)).toContain('MeasureCoastal freight in Maravia, from “Coastal freight”');
    expect(words(recordWith(figure.id, { edited: ['measure'] }))).not.toContain('Measure');
  });

  test('an unsure card has its two answers first of all that can be done, by button and by key', () => {
    const { card, onDo, onForm } = open(unsure);
    const [first, second] = card.querySelectorAll('footer button');
    expect([first?.textContent, second?.textContent]).toEqual(['It is a claim', 'Change speaker']);
    fireEvent.keyDown(card, { key: 'y' });
    expect(onDo).toHaveBeenCalledWith({ type: 'confirm', id: unsure.id });
    fireEvent.keyDown(card, { key: 's' });
    expect(onForm).toHaveBeenCalledWith('edit');
  });

  test('a draft is told, to go on with or to discard', () => {
    const { card, onForm, onDiscard } = open(unsure, { begun: { note: '“Ask her”' } });
    expect(card.textContent).toContain('Not kept yet: “Ask her”');
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(onForm).toHaveBeenCalledWith('note');
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(onDiscard).toHaveBeenCalledWith('note');
  });
});

describe('a figure’s card', () => {
  test('tells value, unit, measure, change, period and who said it', () => {
    const { card, onSelect } = open({ type: 'figure', id: figureId('6.3 percent') });
    expect(card.textContent).toContain('6.3 %');
    expect(card.querySelector('.facts')?.textContent).toContain('up year on year');
    fireEvent.click(screen.getByRole('button', { name: 'Ilse Okonjo-Brandt' }));
    expect(onSelect).toHaveBeenCalledWith(claimId('148.2'));
  });

  test('tells place and notes, as notes', () => {
    const text = 'The parts add up to 152; the text gives 148.2 in all.';
    const notes = [{ kind: 'total', text, figures: [] } as const];
    const figures = harbour.figures.map((figure) => ({ ...figure, notes, place: 'Port Selby' }));
    const { card } = open({ type: 'figure', id: 'f0' }, { analysis: { ...harbour, figures } });
    const facts = [...card.querySelectorAll('.facts div')].map(({ textContent }) => textContent);
    expect(facts).toContain('PlacePort Selby');
    expect(facts.at(-2)).toBe(`Note${text}`);
    expect(facts.at(-1)).toBe('Not statedchange');
  });

  test('says that the claim it stands in is unsure, and why', () => {
    const attributions = harbour.attributions.map((claim) => ({
      ...claim,
      doubt: 'The port could be another.',
    }));
    const analysis = { ...harbour, attributions };
    const { card } = open({ type: 'figure', id: figureId('6.3 percent') }, { analysis });
    expect(card.querySelector('.facts')?.textContent).toContain('Unsure:The port could be another.');
  });

  test('says in one line what the text leaves out', () => {
    const { card } = open({ type: 'figure', id: figureId('4.7 billion') });
    expect([...card.querySelectorAll('.none')].map(({ textContent }) => textContent)).toEqual([
      'change, period',
    ]);
    expect(card.querySelector('b')?.title).toBe('4,700,000,000');
  });
});

test('an initiative of the article’s own words has nothing to quote', () => {
  const initiatives = harbour.initiatives.map((initiative) => ({ ...initiative, attribution: null }));
  const { card } = open({ type: 'initiative', id: 'i2' }, { analysis: { ...harbour, initiatives } });
  expect(card.textContent).toContain('Reported22 Jul 2025Not statedwith, date');
  expect(card.textContent).toContain('the article’s own words');
  expect(card.querySelector('.deed')?.className).toBe('deed open');
  expect(screen.queryByRole('button', { name: 'Copy quotation' })).toBeNull();
});

test('an initiative with several deeds is a timeline of them', () => {
  const initiatives = harbour.initiatives.map((initiative) => ({
    ...initiative,
    deeds: initiative.deeds.flatMap((deed) => [
      { ...deed, action: 'ratified', tense: 'future' as const, date: '2026', place: 'Geneva' },
      deed,
    ]),
  }));
  const { card } = open({ type: 'initiative', id: 'i1' }, { analysis: { ...harbour, initiatives } });
  expect([...card.querySelectorAll('.facts div')].map(({ textContent }) => textContent).slice(0, 2)).toEqual([
    'May 2025signed Maravia with Denmark',
    '2026ratified, planned Maravia with Denmark · Geneva',
  ]);
});

test.each([
  ['https://www.harbour.example/docs/pact.pdf?x=1', 'harbour.example/pact.pdf'],
  ['https://harbour.example/', 'harbour.example'],
])('the document that the page links an initiative to: %s', (link, name) => {
  const initiatives = harbour.initiatives.map((initiative) => ({ ...initiative, link }));
  open({ type: 'initiative', id: 'i1' }, { analysis: { ...harbour, initiatives } });
  const shown = screen.getByRole('link', { name });
  expect([shown.getAttribute('href'), shown.getAttribute('target'), shown.getAttribute('rel')]).toEqual([
    link,
    '_blank',
    'noreferrer',
  ]);
});

test('what is no address of the web is no document', () => {
  const initiatives = harbour.initiatives.map((one) => ({ ...one, link: 'data:text/plain,x' }));
  const { card } = open({ type: 'initiative', id: 'i1' }, { analysis: { ...harbour, initiatives } });
  expect(card.textContent).not.toContain('Document');
});

describe('keys and focus', () => {
  test.each([
    ['j', 'onNext'],
    ['ArrowRight', 'onNext'],
    ['K', 'onPrevious'],
    ['ArrowLeft', 'onPrevious'],
    ['c', 'onCopyQuotation'],
    ['l', 'onCopyLink'],
    ['Escape', 'onClose'],
  ] as const)('%s calls %s once and does not reach the page', (key, name) => {
    const onPage = vi.fn<() => void>();
    document.addEventListener('keydown', onPage);
    const { card, [name]: called } = open({ type: 'claim', id: 'a1' });
    fireEvent.keyDown(card, { key });
    document.removeEventListener('keydown', onPage);
    expect(called).toHaveBeenCalledOnce();
    expect(onPage).not.toHaveBeenCalled();
  });

  test('keys of the browser and other keys go on to the page', () => {
    const onPage = vi.fn<() => void>();
    document.addEventListener('keydown', onPage);
    const { card, onCopyQuotation } = open({ type: 'claim', id: 'a1' });
    fireEvent.keyDown(card, { key: 'c', ctrlKey: true });
    fireEvent.keyDown(card, { key: 'x' });
    document.removeEventListener('keydown', onPage);
    expect(onCopyQuotation).not.toHaveBeenCalled();
    expect(onPage).toHaveBeenCalledTimes(2);
  });

  test('takes the focus when it opens and when it turns to another finding', () => {
    const { rerender, card, ...props } = open({ type: 'claim', id: 'a1' });
    expect(document.activeElement).toBe(card);
    screen.getByRole('button', { name: /Copy link/ }).focus();
    rerender(<FindingCard {...props} finding={{ type: 'claim', id: 'a2' }} />);
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });
});
