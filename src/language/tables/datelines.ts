/** Last labels of web addresses under which newspapers stand, in lower case. */
export const NEWS_DOMAINS: ReadonlyArray<readonly [label: string, example: string]> = [
  ['com', 'JAKARTA, KOMPAS.com - '],
  ['co', 'TEMPO.CO, Jakarta - '],
  ['id', 'telusur.co.id - '],
  ['net', 'kabarpagi.net - '],
  ['org', 'kabarpagi.org - '],
  ['news', 'kabarpagi.news - '],
  ['tv', 'kabarpagi.tv - '],
  ['info', 'kabarpagi.info - '],
  ['my', 'kabarpagi.com.my - '],
  ['sg', 'kabarpagi.com.sg - '],
  ['uk', 'morningpost.co.uk - '],
  ['au', 'morningpost.com.au - '],
  ['nz', 'morningpost.co.nz - '],
  ['in', 'morningpost.in - '],
  ['us', 'morningpost.us - '],
];

/** What a credit line begins with, in lower case. */
export const CREDIT_LABELS: ReadonlyArray<readonly [label: string, example: string]> = [
  ['sumber', 'Sumber: TNA'],
  ['sumber berita', 'Sumber berita: TNA'],
  ['dikutip dari', 'Dikutip dari: TNA'],
  ['dilansir dari', 'Dilansir dari: TNA'],
  ['source', 'Source: Reuters'],
  ['sources', 'Sources: Reuters, AP'],
  ['via', 'Via: Reuters'],
];

/**
 * News agencies, as they stand in a dateline's brackets. After a place in capitals or a known city any name is taken.
 */
export const AGENCIES: ReadonlySet<string> = new Set(
  `ANTARA, Antara, Reuters, AP, AFP, dpa, UPI, TNA, Tasnim, IRNA, ISNA, Fars, Mehr, Xinhua, Anadolu, AA, Bernama, Kyodo,
  Yonhap, TASS, RIA Novosti, Interfax, Sputnik, SANA, INA, WAM, SPA, KUNA, QNA, PTI, ANI, EFE, ANSA, Bloomberg,
  The Associated Press, Associated Press, Thomson Reuters`.split(/,\s+/),
);

/**
 * Cities that stand alone in a dateline though not in capitals (`Jakarta - Menteri …`): seats of government and the
 * cities where agencies and Indonesian newspapers have their desks. Any place in capitals is taken without this list.
 */
export const DATELINE_CITIES: ReadonlySet<string> = new Set(
  `Jakarta, Bandung, Surabaya, Semarang, Yogyakarta, Medan, Makassar, Denpasar, Palembang, Bogor, Depok, Bekasi, Tangerang,
  Malang, Solo, Padang, Pekanbaru, Batam, Manado, Pontianak, Banjarmasin, Samarinda, Balikpapan, Kupang, Ambon, Jayapura,
  Banda Aceh, Mataram, Palu, Kendari, Serang, Lampung, Bandar Lampung, Jambi, Bengkulu, Nusantara, Singapura, Kuala Lumpur,
  Bangkok, Manila, Hanoi, Beijing, Tokyo, Seoul, New Delhi, Islamabad, Kabul, Teheran, Tehran, Baghdad, Damaskus, Damascus,
  Beirut, Amman, Riyadh, Doha, Kairo, Cairo, Gaza, Yerusalem, Jerusalem, Ankara, Istanbul, Moskow, Moscow, Kyiv, Brussel,
  Brussels, Jenewa, Geneva, Wina, Vienna, Berlin, Paris, London, Roma, Rome, Madrid, Washington, New York, Canberra, Sydney,
  Singapore, Nairobi, Dubai, Abu Dhabi`.split(/,\s+/),
);
