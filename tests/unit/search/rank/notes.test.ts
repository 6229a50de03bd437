import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/search/answer.ts';
import { closestPassages } from '../../../../src/search/decision/closest.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { findCandidates } from '../../../../src/search/rank/candidates.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { article } from '../articles.ts';

const glossary = shippedGlossary();

const COUNCIL = createIndex(
  [
    article(
      'council',
      `# Minutes of the Brookland council

Present: Lena Moor (LM), Tarik Voss (TV), Rhoda Ilkley (RI)
Apologies: Omar Reed

## 1. Parking on High Street

LM said that shops lose customers. The fee has not changed since 2019.

RESOLVED: free parking until noon.

ACTION: TV to ask the council by Friday.

## 2. Pump

The old pump has failed twice. RI had two offers. It was agreed to buy a new one.

Vote: 5 to 2.

ACTION: RI to order it by 4 May.

## 3. Bus shelter

Rhoda Ilkley reported that the glass is broken. The matter was left for the next meeting.`,
      'en',
    ),
  ],
  { glossary },
);

const RT = createIndex(
  [
    article(
      'rt',
      `# Notulen rapat RT 04

Hadir:
- Lena Moor
- Tarik Voss
- Arga Putra (sekretaris)
- Rini Astuti

Izin: Budi Santoso

## Parkir

Bu Lena menyampaikan bahwa jalan sempit. Rini Astuti mengusulkan satu sisi saja.

Keputusan: satu sisi jalan saja, mulai Senin.

## Pompa air

Disepakati bahwa pompa dibeli bulan depan. Hasil voting: 12 setuju, 3 menolak.

Tindak lanjut:
- Tarik memesan pompa paling lambat 4 Mei.
- Rini Astuti menelepon lurah.`,
    ),
  ],
  { glossary },
);

describe('records in minutes', () => {
  it.each([
    // The topic stands in the heading alone, in either language of the question.
    ['what was decided about parking', 'RESOLVED: free parking until noon.'],
    ['apa yang diputuskan soal parkir', 'RESOLVED: free parking until noon.'],
    // The person stands there by initials alone, as the list of those present gives them.
    ['what does Tarik have to do', 'ACTION: TV to ask the council by Friday.'],
    ['apa tugas Tarik', 'ACTION: TV to ask the council by Friday.'],
    ['who has to ask the council', 'ACTION: TV to ask the council by Friday.'],
    // "It" is the pump of the heading; "by when" asks for the time in it.
    ['by when must the pump be ordered', 'ACTION: RI to order it by 4 May.'],
    // Neither "vote" nor a number beside a word of the question is needed beside the heading.
    ['how did the vote on the pump go', '5 to 2'],
    ['did they agree on the pump', 'It was agreed to buy a new one.'],
    // Who was there and who was not are two lists.
    ['who was there', 'Present: Lena Moor (LM)'],
    ['siapa yang izin', 'Apologies: Omar Reed'],
    ['was Omar there', 'Apologies: Omar Reed'],
  ])('given "%s" on English minutes, then the answer holds %j', (question, expected) => {
    const { decision, passages } = answer(question, COUNCIL);
    expect(decision).toBe('answer');
    expect(passages[0]?.text).toContain(expected);
  });

  it.each([
    ['apa yang diputuskan soal parkir', 'Keputusan: satu sisi jalan saja, mulai Senin.'],
    ['what was decided about the pump', 'Disepakati bahwa pompa dibeli bulan depan.'],
    ['berapa yg setuju', '12 setuju'],
    ['siapa yang harus menelepon lurah', 'Rini Astuti menelepon lurah.'],
    ['who has to call the village head', 'Rini Astuti menelepon lurah.'],
    ['kapan paling lambat Tarik memesan pompa', 'Tarik memesan pompa paling lambat 4 Mei.'],
    ['Budi hadir gak', 'Izin: Budi Santoso'],
  ])('given "%s" on Indonesian minutes, then the answer holds %j', (question, expected) => {
    const { decision, passages } = answer(question, RT);
    expect(decision).toBe('answer');
    expect(passages[0]?.text).toContain(expected);
  });

  it.each(['siapa saja yang hadir', 'who was there'])(
    'given "%s" and a list of several lines, then all of it',
    (question) => {
      const { decision, passages } = answer(question, RT);
      expect(decision).toBe('answer');
      expect(passages[0]?.text).toBe('Hadir:\n- Lena Moor\n- Tarik Voss\n- Arga Putra (sekretaris)\n- Rini Astuti');
    },
  );

  it.each(['PR siapa', 'tindak lanjutnya apa'])(
    'given "%s" and actions side by side, then they are shown together',
    (question) => {
      const { decision, passages } = answer(question, RT);
      expect(decision).toBe('answer');
      expect(passages[0]?.text).toBe('Tarik memesan pompa paling lambat 4 Mei.\n- Rini Astuti menelepon lurah.');
    },
  );

  it('given a question for all that was decided and decisions in several places, then they are the closest', () => {
    const found = answer('what was decided', COUNCIL);
    expect(found.decision).toBe('closest');
    const texts = closestPassages(found).map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringContaining('free parking until noon'));
    expect(texts).toContainEqual(expect.stringContaining('agreed to buy a new one'));
  });

  it.each([
    'what was decided about the bus shelter', // Talked about, never decided.
    'apa yang diputuskan soal halte',
    'what was decided about dogs', // Never talked about.
    'what was decided about parking at the station', // Decided of another place.
    'what does Omar have to do', // There is nothing for him, and that he was absent is no task.
    'who has to paint the pump',
    'how did the vote on parking go', // That parking was resolved does not tell how a vote went.
  ])('given the near miss "%s", then nothing is an answer', (question) => {
    expect(answer(question, COUNCIL).decision).not.toBe('answer');
  });

  it('given a news text, a wish for all that came of it is still met with silence', () => {
    const news = createIndex([article('news', 'The pier was painted blue. Anglers cheered.', 'en')], { glossary });
    expect(answer('what was decided', news).decision).toBe('silent');
  });

  it('given a list longer than a passage, then it is shown as far as it fits, with the line that is asked for', () => {
    const names = Array.from(
      { length: 60 },
      (_, at) => `- Arga Putra${'abcdefghijklmnopqrstuvwxyz'[at % 26]} Nomor${'abc'[at % 3]}`,
    );
    const long = createIndex([article('long', `Hadir:\n${names.join('\n')}\n\nRapat dibuka pukul 19.00.`)], {
      glossary,
    });
    const [first] = answer('siapa saja yang hadir', long).passages;
    expect(first?.text.length).toBeGreaterThan(300);
    expect(first?.text.length).toBeLessThanOrEqual(600);
  });
});

describe('candidates', () => {
  const many = createIndex(
    [
      article(
        'many',
        `# Minutes\n\n${Array.from({ length: 80 }, (_, at) => `ACTION: hand in form ${at}.`).join('\n\n')}\n\n## Keys\n\nACTION: Bring the spare set.`,
        'en',
      ),
    ],
    { glossary },
  );

  it('given more records than are looked at, then at most thirty, and that below the heading that matches', () => {
    const found = findCandidates(analyse('what must be done about the keys', many), many);
    expect(found.length).toBeLessThanOrEqual(40);
    expect(answer('any action on the keys', many).passages[0]?.text).toBe('ACTION: Bring the spare set.');
  });
});
