import { readFileSync } from 'node:fs';
import { createArticle } from '../../../src/article/article.ts';
import type { Article } from '../../../src/article/types.ts';
import type { LanguageCode } from '../../../src/language/types.ts';

/** An invented article. */
export function article(id: string, body: string, language: LanguageCode = 'id'): Article {
  return createArticle({ id, body, language, source: {} });
}

/** The article that ships with the bot, without its front matter. */
export function shippedArticle(): Article {
  const file = readFileSync(new URL('../../../data/articles/irak-iran-teheran.md', import.meta.url), 'utf8');
  return article('irak-iran-teheran', file.slice(file.indexOf('---\n', 4) + 4));
}

/** A town hall meeting: a mayor, a head of department and a fisherman, each with something of their own to say. */
export const TOWN_HALL = article(
  'balai-desa',
  [
    'Wali Kota Tanjung Sari, Ratna Puspita, membuka rapat di Balai Kota pada Rabu (12/3/2025). Rapat itu dihadiri 45 warga dari enam kelurahan.',
    'Kepala Dinas Kelautan, Bagus Hartono, mengatakan bahwa dermaga lama akan dibongkar karena tiangnya keropos. Menurutnya, pembongkaran memakan waktu tiga bulan.',
    '"Kami tidak akan menaikkan retribusi pasar tahun ini," kata Ratna.',
    'Dalam rapat itu, para nelayan meminta kerja sama dengan koperasi. Kerjasama tersebut dibahas lagi bulan depan.',
  ].join('\n\n'),
);

/** The opening of a fair: a mayor, a treasurer and envoys, in English. */
export const FAIR = article(
  'fair',
  [
    'The mayor of Harwick, Lena Brandt, opened the fair on Monday. Brandt said that the bridge to Norway would be repaired in 2031.',
    'Treasurer Tom Achebe warned that repairs would cost more than planned. "We cannot pay for a second ferry," Achebe said.',
    'Envoys from Chile and Fiji spoke about fishing quotas. Chile asked for larger quotas.',
  ].join('\n\n'),
  'en',
);
