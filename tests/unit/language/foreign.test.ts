import { describe, expect, it } from 'vitest';
import { isForeign } from '../../../src/language/detect.ts';
import { shippedGlossary } from '../../support/glossary.ts';

const glossary = shippedGlossary();
const foreign = (text: string) => isForeign(text, (word) => glossary.has(word, 'id') || glossary.has(word, 'en'));

describe('a question in a language that is none of ours', () => {
  it.each([
    ['Spanish', '¿Cuándo se abrió el puente nuevo y quién pagó por las obras?'],
    ['Spanish without accents', 'que dijo el ministro sobre los barcos'],
    ['French', "Qu'est-ce que la ministre a dit sur les bateaux ?"],
    ['German', 'Was hat die Ministerin über den neuen Hafen gesagt?'],
    ['Dutch', 'Waarom heeft de minister het nieuwe park gesloten?'],
    ['Portuguese', 'Quando foi a reunião dos pescadores e quem não veio?'],
    ['Italian', 'Cosa ha detto il ministro della pesca sulla nuova tassa?'],
    ['Turkish', 'Balıkçılar yeni liman hakkında ne dedi ve neden?'],
    ['Tagalog', 'Ano ang sinabi ng mga mangingisda tungkol sa bagong tulay?'],
    ['Javanese', 'Sapa sing ora teka ing rapat lan kepriye asile?'],
    ['Vietnamese', 'Ngư dân nói gì về cây cầu mới và khi nào khởi công?'],
    ['Russian', 'Что сказал министр о новом порте?'],
    ['Arabic', 'ماذا قال الوزير عن الميناء الجديد؟'],
    ['Chinese', '部长对新港口说了什么？'],
    ['Japanese', '大臣は新しい港について何と言いましたか。'],
    ['Korean', '장관은 새 항구에 대해 뭐라고 말했습니까?'],
    ['Hindi', 'मंत्री ने नए बंदरगाह के बारे में क्या कहा?'],
    ['Thai', 'รัฐมนตรีพูดอะไรเกี่ยวกับท่าเรือใหม่'],
    ['Greek with a name in Latin script', 'Τι είπε η Ratna για το νέο λιμάνι;'],
  ])('given %s, then it is foreign', (_language, question) => expect(foreign(question)).toBe(true));

  it.each([
    ['plain', 'Kapan jembatan baru dibuka?'],
    ['plain English', 'When will the new bridge be opened?'],
    ['all lower case, unpunctuated', 'apa kata menteri soal pelabuhan'],
    ['all lower case, unpunctuated English', 'what did the minister say about the harbour'],
    ['misspelt', 'kpan jembtan baru di buka oleh mentri'],
    ['misspelt English', 'wen wil teh nwe brige be opend'],
    ['mixed', 'kenapa si minister cancel rapat yang kemarin'],
    ['mixed the other way', 'what is the hasil of rapat desa'],
    ['chat spelling', 'gmn hsl rapat yg kmrn dgn nelayan'],
    ['one word', 'pelabuhan'],
    ['words that other languages share', 'Apa itu dewan, dan di mana orang bertemu?'], // "dan", "di", "bertemu".
    ['an English question with "die" and "hat"', 'Did the old man in the hat die in the war?'],
    ['a foreign title in it', 'Siapa sutradara film La Vita è Bella?'],
    ['a foreign title in English', 'Who wrote Le Petit Prince and when?'],
    ['one foreign word', 'Apa arti que sera?'],
    ['a name in another script beside words', 'Siapa penulis buku 春 yang dibahas?'],
  ])('given an ordinary question (%s), then it is not', (_what, question) => expect(foreign(question)).toBe(false));

  it.each([
    'Ratna Puspita',
    'Hans Zimmermann',
    'María José Delgado',
    'Araqchi',
    'Nguyen',
    'Los Angeles',
    'Rio de Janeiro',
  ])('given a name alone, %s, then it is not', (name) => expect(foreign(name)).toBe(false));

  it.each(['', '?!', '2025', '🙂🙂'])('given "%s", which has no letter, then it is not', (text) => {
    expect(foreign(text)).toBe(false);
  });
});
