import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../../../src/search/follow-up/read-follow-up.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { followUpExample } from '../../../../src/search/suggestions/example.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { meeting } from '../../../support/meeting.ts';
import { article, FAIR, TOWN_HALL } from '../articles.ts';

const glossary = shippedGlossary();
const index = createIndex([TOWN_HALL, FAIR], { glossary });
const asking = (question: string, speaker: string | null = null) => ({ question, speaker });

describe('the example of a follow-up', () => {
  it('GIVEN a question about somebody THEN it is somebody else who is quoted', () => {
    const name = followUpExample(asking('Apa kata Ratna Puspita tentang retribusi pasar?'), 'id', index);
    expect(index.people.entries.filter(({ quotations }) => quotations > 0).map((one) => one.name)).toContain(name);
    expect(name).not.toContain('Ratna');
  });

  it('GIVEN a question kept to one person’s words THEN it is another one', () => {
    const name = followUpExample(asking('retribusi pasar', 'Ratna Puspita'), 'id', index);
    expect(index.people.named(name ?? '')).toBeDefined();
    expect(name).not.toContain('Ratna');
  });

  it('GIVEN one who speaks alone THEN it is something else they spoke of', () => {
    const call = meeting({ kind: 'transcript' }, [
      { label: 'Lena Moor', name: 'Lena Moor', words: 'The harbour wall is wet. The bench is dry.' },
    ]);
    const alone = createIndex([call], { glossary });
    expect(followUpExample(asking('What did Lena Moor say about the bench?'), 'en', alone)).toBe('the harbour wall');
    expect(followUpExample(asking('What did Lena Moor say about the harbour wall?'), 'en', alone)).toBe('the bench');
  });

  it('GIVEN sources without people THEN there is none', () => {
    const plain = createIndex([article('a', 'Hujan turun sepanjang hari.')], { glossary });
    expect(followUpExample(asking('Kapan hujan turun?'), 'id', plain)).toBeNull();
    expect(followUpExample(asking('x'), 'en', createIndex([], { glossary }))).toBeNull();
  });

  it('GIVEN any question THEN an example is understood with it, short, and not in it already', () => {
    const question = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(
        'What did Brandt say about the bridge?',
        'Siapa yang hadir?',
        'pasar',
        'Kapan dermaga dibongkar?',
      ),
    );
    fc.assert(
      fc.property(question, fc.constantFrom('id' as const, 'en' as const), (asked, language) => {
        const example = followUpExample(asking(asked), language, index);
        if (example === null) return;
        expect(example.length).toBeLessThanOrEqual(60);
        expect(['replaced', 'speaker']).toContain(readFollowUp(asking(asked), example, index).read);
      }),
      { numRuns: 30 },
    );
  });
});
