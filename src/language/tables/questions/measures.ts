import type { LanguageCode } from '../../types.ts';

/** What a question for a number may want it measured in. */
export type Measure = 'length' | 'duration' | 'money' | 'share' | 'weight';

export const MEASURES: readonly Measure[] = ['length', 'duration', 'money', 'share', 'weight'];

/** Wordings that ask for a measure, over the question in lower case, tried in order. */
export const MEASURE_QUESTIONS: Readonly<
  Record<LanguageCode, ReadonlyArray<readonly [wording: RegExp, measure: Measure, example: string]>>
> = {
  id: [
    [/\b(?:berapa|seberapa) lama\b|\blamanya\b/, 'duration', 'Berapa lama sidang berlangsung?'],
    [/\b(?:usia|umur)(?:nya)?\b/, 'duration', 'Berapa usia lurah?'],
    [/\b(?:berapa|apa) persen|\bpersentase/, 'share', 'Berapa persen suara yang masuk?'],
    [
      /\b(?:harga|biaya|anggaran|dana|gaji|upah|tarif|denda|kerugian|modal|ongkos|pendapatan)(?:nya)?\b/,
      'money',
      'Berapa biaya jembatan itu?',
    ],
    [
      /\b(?:se)?(?:panjang|lebar|tinggi|luas|jauh|dalam|jarak|ketinggian|kedalaman|tebal)(?:nya)?\b/,
      'length',
      'Berapa panjang jembatan itu?',
    ],
    [/\b(?:berat|bobot)(?:nya)?\b/, 'weight', 'Berapa berat ikan itu?'],
  ],
  en: [
    [/\bhow (?:old|long)\b|\bwhat age\b|\bage of\b/, 'duration', 'How long did the session last?'],
    [/\bper ?cent(?:age)?\b|\bproportion\b/, 'share', 'What percentage voted for it?'],
    [
      /\bhow much (?:money|does|did|will|would|is|was)\b|\b(?:cost|price|budget|salary|wage|fare|fine|fee|fund)\b/,
      'money',
      'How much will the bridge cost?',
    ],
    [
      /\bhow (?:far|tall|wide|deep|high|big|thick)\b|\b(?:length|height|width|depth|distance|area)\b/,
      'length',
      'How wide is the bridge?',
    ],
    [/\bhow heavy\b|\bweight\b/, 'weight', 'How heavy was the fish?'],
  ],
};

/**
 * Words that stand behind a number (currencies also before it) and say what it measures, in both languages: "30
 * *meter*".
 */
export const MEASURE_UNITS: Readonly<Record<Measure, ReadonlySet<string>>> = {
  length:
    units(`meter metre meters metres m kilometer kilometre kilometers kilometres km sentimeter centimetre cm milimeter mm mil mile miles
    inci inch inches kaki feet foot ft yard yards hektare hektar hectare hectares ha persegi square kubik cubic acre acres mdpl`),
  duration:
    units(`detik second seconds menit minute minutes jam hour hours hari day days pekan minggu week weeks bulan month months
    tahun year years dekade decade decades abad century centuries malam night nights`),
  money:
    units(`rupiah rp juta miliar milyar triliun million billion trillion dolar dollar dollars pound pounds euro euros yen
    ringgit peso pesos usd idr ribu thousand sen cents crowns`),
  share: units('persen percent cent'),
  weight: units('kg kilogram kilograms kilo kilos gram grams ton tons tonne tonnes kuintal pound pounds'),
};

function units(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
