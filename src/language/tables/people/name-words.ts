import type { LanguageCode } from '../../types.ts';

interface NameWordRow {
  readonly words: string;
  readonly example: string;
}

/**
 * Words of the language, offices and months that are parts of names too. Beside another word of a name they belong to
 * it (`Juda Agung`, `Larry King`); beside an office they do not (`Jaksa Agung Sari Wulan`).
 */
const ROWS: Readonly<Record<LanguageCode, readonly NameWordRow[]>> = {
  id: [
    {
      words:
        'agung utama pratama perdana jaya mulia karya setia satria sakti sejati teguh untung slamet selamat sugih makmur subur lestari abadi santosa prima bijaksana perkasa',
      example: 'Manajer pasar Wulan Lestari hadir.',
    },
    {
      words:
        'imam putra putri raja ratu sultan raden pangeran bagus ayu dewi dewa bima dharma besari kapten adik bunga melati mawar intan mutiara permata cahaya bintang surya fajar guntur mega bumi laut samudra gunung elang',
      example: 'Nelayan Wulan Putri melaut.',
    },
    {
      words:
        'ramadhan ramadan idul fitri fitria juni juli agustus oktavia april hari tri dwi eka lalu adha nur nurul islam muslim muslimin hidayat rahmat rahmad rahman rizki rezeki berkah iman kurnia karunia anugerah kasih budi akbar',
      example: 'Guru Wulan Ramadhan mengajar.',
    },
    {
      words: 'timur barat selatan tengah malang padang solo ambon bandung yogya kota jaksa',
      example: 'Penulis Wulan Timur menerima hadiah.',
    },
  ],
  en: [
    { words: 'jr sr ii iii iv', example: 'The mayor, Omar Reed Jr., spoke.' },
    {
      words:
        'king prince pope bishop judge marshall major church hill bush banks parks fields rivers lake brooks price long young old cook baker farmer butler carter porter coach page law love day may june april august summer black white brown green gray grey rice rose gold rich best good strong sharp wise cross ford wood woods stone field shaw case west north east england london paris berlin washington lincoln jackson jefferson madison jordan georgia virginia carolina montana dakota dallas austin houston phoenix boston israel ireland holland france french english german moore press post times house graham power powers will mark bill grant chase pence bolton clay christian muslim hunter chance faith hope joy grace angel',
      example: 'The novelist Omar King read aloud.',
    },
    {
      words:
        'dean abbott chamberlain constable deacon duke earl baron shepherd potter weaver driver rider sailor pilot porter brewer barber butcher carpenter builder gardener miner chemist bowler diver sheriff steward warden speaker singer painter farmer miller mason cooper fisher archer sawyer skinner tanner turner smith',
      example: 'The actor Omar Driver waved.',
    },
  ],
};

/** Every word, in lower case, that may also be part of a name. */
export const NAME_WORDS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: new Set(ROWS.id.flatMap(({ words }) => words.split(' '))),
  en: new Set(ROWS.en.flatMap(({ words }) => words.split(' '))),
};
