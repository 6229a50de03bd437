/** What is offered over whole texts, as a stranger reads it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { gazetteer } from '../../../../src/language/gazetteer/gazetteer.ts';
import { TITLES } from '../../../../src/language/tables/people/titles.ts';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { answerableQuestions } from '../../../../src/search/suggestions/suggest.ts';
import { shippedGlossary } from '../../../support/glossary.ts';

const glossary = shippedGlossary();
const FOLDERS = [
  ...['open', 'learning', 'unseen'].map((set) => `packages/bench/data/meetings/${set}`),
  'data/articles',
  'data/preview',
];

const TEXTS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const),
);

function offeredOf(file: string, text: string, language: LanguageCode): string[] {
  const index = createIndex([parseArticle(file, text)], { glossary });
  return [...answerableQuestions(index, language)].filter((question) => question !== null);
}

/** What no question is about, whatever the text. */
const NEVER =
  /(?:about|tentang) (?:I|I'd|failing|several|driving|adding|waiting|hiring|writing|autumn|Sundays|legs|digits|\w*\d\w*|Pak|Bu|Ibu|Prof|Mrs|Rev|Baik|Menurut|musim|semester|dada|kasih|Rp|GB|MB|GT)\b/u;

/** Questions that were offered once, over these texts. */
const OFFERED_ONCE: readonly string[] = [
  'What did Fergus Tandy say about I’d?',
  'What did Joan Mercer say about driving?',
  'What did Dorothea Flinn say about adding buses?',
  'What did Walter Strand say about waiting?',
  'What did Declan say about hiring?',
  'What did Rashid Calloway say about Sundays?',
  'What did Fergus Tandy say about the autumn?',
  'What did Joaquim Deshaies say about legs?',
  'What did Marta Elvering say about digits?',
  'What did Priya Calloran say about extension?',
  'What did Suparlan Adiguna say about meeting?',
  'What did Yosefina Tarandung say about circumstance?',
  'What did Darsono Wijil say about Rp4?',
  'What did Ratno Pujianto say about Bu?',
  'What did Retno Palupi say about Baik?',
  'Who is the the Mavonnese commerce minister?',
  'Who is the amendment by Councillor?',
  'Who is the Mr J. Peverell?',
  'Siapa ini yang bendahara ya?',
  'Siapa Gubernur Tanjung Arum Maria Goreti Landusari bertemu di Pendapa?',
  'Apa kata Sarbiah tentang dada?',
  'Apa kata Rashid Calloway tentang digit?',
  'Apa kata Retno Palupi tentang Bapak Ibu?',
  'Apa kata Lidya Pangemanan tentang Menurut?',
];

describe.each(['id', 'en'] as const)('questions offered to a reader of %s', (language) => {
  const offered = TEXTS.map(([file, text]) => [file, offeredOf(file, text, language)] as const);

  it('GIVEN any text THEN a topic is a noun of the glossary or a name, and no number, title, day or doing', () => {
    for (const [file, questions] of offered) {
      for (const question of questions) {
        expect(question, file).not.toMatch(NEVER);
        const [, topic] = /(?:about|tentang) (.+)\?$/u.exec(question) ?? [];
        if (topic !== undefined) expect(faultsOf(topic, language), `${file}: ${question}`).toEqual([]);
      }
    }
  });

  it('GIVEN any text THEN whoever is asked for holds an office that is told in a few words', () => {
    for (const [file, questions] of offered) {
      for (const question of questions.filter((one) => /^(?:Who is|Siapa) /u.test(one)))
        expect(question, file).toMatch(
          /^(?:Who is the (?!the\b)|Siapa )(?:(?!yang |by |Mr )[\p{L}\p{N}-]+ ?){2,8}\?$/u,
        );
    }
  });

  it('GIVEN what was offered once and says nothing THEN it is offered no more', () => {
    const all = new Set(offered.flatMap(([, questions]) => questions));
    expect(OFFERED_ONCE.filter((question) => all.has(question) || all.has(question.replace('’', "'")))).toEqual([]);
  });

  it('GIVEN any text in which people are quoted THEN something is offered', () => {
    expect(offered.filter(([, questions]) => questions.length === 0).map(([file]) => file)).toEqual([]);
  });
});

/** What is wrong with a topic, by rules of their own. */
function faultsOf(topic: string, language: LanguageCode): string[] {
  const words = topic.replace(/^the /u, '').split(' ');
  const head = (language === 'id' ? words[0] : words.at(-1)) ?? '';
  const isName = words.some((word) => /^\p{Lu}/u.test(word));
  const singular = head.replace(/ies$/u, 'y').replace(/s$/u, '');
  const isNoun = [head, singular, head.replace(/es$/u, '')].some((one) => glossary.isNoun(one, language));
  const isBareSingular =
    language === 'en' && !isName && !topic.startsWith('the ') && !/(?:s|ity|ness|ism|ship|ance|ence)$/u.test(head);
  return [
    ...(isName || isNoun ? [] : ['no noun']),
    ...(/\p{N}|['’]/u.test(topic) ? ['number or contraction'] : []),
    ...(words.some((word) => /^\p{Lu}/u.test(word) && TITLES.has(word.toLowerCase())) ? ['form of address'] : []),
    ...(words.some((word) => gazetteer.calendar(word.toLowerCase()).length > 0) ? ['day or month'] : []),
    ...(isBareSingular ? ['no article'] : []),
  ];
}
