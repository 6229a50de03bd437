import type { LanguageCode } from '../../types.ts';

/** What kind of thing a question asks for; `thing` where nothing tells. */
export type AnswerKind = 'person' | 'place' | 'time' | 'number' | 'reason' | 'manner' | 'statement' | 'thing';

/** Wordings that tell what is asked for, in the order in which they are tried, over the question in lower case. */
export const ANSWER_KINDS: Readonly<
  Record<LanguageCode, ReadonlyArray<readonly [wording: RegExp, kind: AnswerKind, example: string]>>
> = {
  id: [
    [
      /\b(?:tanggal|hari|tahun|bulan|jam|pukul|abad|waktu) (?:berapa|apa|mana)/,
      'time',
      'Tahun berapa jembatan itu dibangun?',
    ],
    [/\b(?:kapan|bilamana|kpn)/, 'time', 'Kapan pasar dibuka?'],
    [/\bapa (?:yang )?(?:kata|dikatakan|ujar|ucap|tutur|disampaikan|diucapkan)/, 'statement', 'Apa kata lurah?'],
    [
      /\b(?:bilang|ngomong) apa|\bapa (?:pendapat|pernyataan|komentar|tanggapan|sikap|pandangan)/,
      'statement',
      'Apa pendapat lurah?',
    ],
    [/\bmenurut\b/, 'statement', 'Bagaimana panen menurut petani?'],
    [
      /\b(?:mengapa|kenapa|knp)|\bapa (?:alasan|sebab|penyebab)|\bapa yang menyebabkan|^kok\b|\bkok bisa\b|\bgara-gara apa\b|\bkarena apa\b|\b(?:alasannya|penyebabnya|sebabnya) apa\b/,
      'reason',
      'Mengapa jalan ditutup?',
    ],
    [/\b(?:siapa|siapakah)\b/, 'person', 'Siapa kepala dinas itu?'],
    [/\b(?:di ?mana|ke ?mana|dari ?mana|dimanakah)/, 'place', 'Di mana sidang digelar?'],
    [
      /\b(?:negara|kota|provinsi|pulau|desa|kabupaten|daerah|wilayah|benua|kecamatan) (?:mana|apa)/,
      'place',
      'Desa mana yang banjir?',
    ],
    [/\b(?:lokasi|letak|terletak|berlokasi)\b/, 'place', 'Apa lokasi pabrik itu?'],
    [
      /\b(?:seberapa) (?:lama|sering|besar|banyak|luas|panjang|jauh|tinggi)|\bse(?:luas|besar|tinggi|panjang|banyak|jauh) apa/,
      'number',
      'Seberapa luas sawah itu?',
    ],
    [/\b(?:berapa|brp)|\bapa jumlah|\bjumlah/, 'number', 'Berapa warga mengungsi?'],
    [/\b(?:bagaimana|gimana|gmn)/, 'manner', 'Bagaimana cara mendaftar?'],
  ],
  en: [
    [/\b(?:what|which) (?:date|day|year|month|time|century)|\bwhen\b/, 'time', 'When did the market open?'],
    [
      /\b(?:what|which) (?:country|countries|city|cities|place|town|village|island|region)|\bwhere\b/,
      'place',
      'Where was it held?',
    ],
    [
      /\bhow (?:many|much|old|long|far|tall|wide|deep|high|heavy|big|large|often|frequent)\b|\b(?:number|price|cost|size|length|percentage|share|amount) of\b|\bwhat (?:number|percentage)/,
      'number',
      'How many came?',
    ],
    [
      /\b(?:say|said|says|view|opinion|statement|comment|think|thinks|react|according)\b/,
      'statement',
      'What did the mayor say?',
    ],
    [/\bwhy\b|\b(?:reason|cause)\b/, 'reason', 'Why was the road closed?'],
    [/\bhow come\b/, 'reason', 'How come it is closed?'],
    [/\b(?:who|whom|whose)\b/, 'person', 'Who opened the market?'],
    [/\bhow\b/, 'manner', 'How do I register?'],
  ],
};
