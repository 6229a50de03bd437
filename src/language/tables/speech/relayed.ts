/**
 * How somebody who speaks tells what somebody else said. Speakers think, guess and know aloud in every other sentence;
 * only these verbs give words to whoever is named.
 */
import type { LanguageCode } from '../../types.ts';

type Row = readonly [words: string, example: string];

export const TELLING: Readonly<Record<LanguageCode, readonly Row[]>> = {
  en: [
    ['say says said saying', 'Tarik said that the pump is late.'],
    ['tell tells told telling', 'Tarik told us that the pump is late.'],
    ['write writes wrote written', 'Tarik wrote that the pump is late.'],
    ['ask asks asked', 'Tarik asked, “Is the pump late?”'],
    [
      'inform informs informed assure assures assured advise advises advised',
      'Tarik informed us that the pump is late.',
    ],
    ['announce announces announced claim claims claimed', 'Tarik claims the pump is late.'],
    ['state states stated argue argues argued insist insists insisted', 'Tarik insisted that the pump is late.'],
    ['promise promises promised warn warns warned swear swears swore', 'Tarik warned that the pump is late.'],
    ['confirm confirms confirmed admit admits admitted maintain maintains', 'Tarik confirmed that the pump is late.'],
    ['mention mentions mentioned explain explains explained', 'Tarik explained that the pump is late.'],
    ['suggest suggests suggested propose proposes proposed reckon reckons reckoned', 'Tarik reckons the pump is late.'],
    ['reply replies replied answer answered respond responded', 'Tarik replied, “Next week.”'],
    [
      'add adds added note notes noted stress stressed emphasise emphasised emphasize emphasized',
      'Tarik added that the pump is late.',
    ],
    [
      'reported ruled rules declares declared objects objected complains complained',
      'Tarik complained that the pump is late.',
    ],
    ['demands demanded reminds reminded', 'Tarik reminded us that the pump is late.'],
    ['mailed emailed texted messaged joked shouted shouts whispered predicted', 'Tarik texted that the pump is late.'],
    ['advise conceded concedes adamant', 'Tarik conceded that the pump is late.'],
    ['according', 'According to Tarik, the pump is late.'],
  ],
  id: [
    ['kata katanya bilang bilangnya ngomong ujar ujarnya ucap ucapnya tutur tuturnya', 'Kata Tarik, pompa telat.'],
    [
      'mengatakan berkata menyatakan menyampaikan menyebut menyebutkan sampaikan',
      'Tarik menyampaikan bahwa pompa telat.',
    ],
    ['menjelaskan menegaskan menambahkan menerangkan memaparkan jelaskan', 'Tarik menjelaskan bahwa pompa telat.'],
    ['menulis tulis tulisnya melaporkan lapor mengaku mengakui ngaku', 'Tarik mengaku pompa itu telat.'],
    ['memberitahu memberitahukan mengabari memastikan mengonfirmasi', 'Tarik memastikan bahwa pompa telat.'],
    ['mengirim kirim', 'Tarik mengirim pesan, “Pompa telat.”'],
    ['kasih ngasih memberi', 'Tarik kasih tahu pompanya memang telat.'],
    ['minta meminta', 'Tarik minta supaya pompa ditunggu.'],
    ['menuntut mengancam menjamin jamin mengingatkan mengeluh', 'Tarik menjamin pompa datang besok.'],
    ['membalas balas menyahut berseru berteriak teriak teriak-teriak', 'Tarik membalas, “Minggu depan.”'],
    ['berbisik bisik-bisik protes ngeyel ngancem ngancam', 'Tarik ngeyel pompanya sudah benar.'],
    ['bersumpah sumpah meyakinkan menyurati katakan mengeluhkan', 'Tarik bersumpah pompanya masih baru.'],
    ['nanya nanyain bertanya tanya menanyakan menjawab jawab jawabnya', 'Tarik menjawab, “Minggu depan.”'],
    ['mengusulkan menyarankan usul berjanji janji menjanjikan memperingatkan', 'Tarik janji pompa datang besok.'],
    ['menurut menurutnya berpesan pesan titip mengklaim membantah', 'Menurut Tarik, pompa telat.'],
    [
      'cerita bercerita menceritakan ceritanya umumkan mengumumkan kabari mengabarkan',
      'Tarik cerita pompanya memang telat.',
    ],
  ],
};

/** By language, the verbs in lower case. */
export const TELLING_VERBS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set(TELLING.en.flatMap(([words]) => words.split(' '))),
  id: new Set(TELLING.id.flatMap(([words]) => words.split(' '))),
};

/** Verbs that tell what the speaker said himself, before this meeting: `I told them …`, `saya umumkan …`. */
export const OWN_TELLING_VERBS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set('said told wrote announced promised warned ruled reminded replied answered'.split(' ')),
  id: new Set('bilang umumkan jawab tulis janji sampaikan katakan bertanya'.split(' ')),
};

/** What may stand between a subject and its verb. */
export const BEFORE_TELLING: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set(
    'also then just always even already once later have has had been there kindly still did keep keeps kept used to only now did'.split(
      ' ',
    ),
  ),
  id: new Set(
    'juga sudah udah pun lalu terus tadi kemarin cuma hanya sempat selalu malah sampai sendiri waktu semula langsung pernah'.split(
      ' ',
    ),
  ),
};

/** Whoever is told, between the verb and what is said. */
export const ADDRESSEES: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set('me us him her them you everyone people'.split(' ')),
  id: new Set('saya kami kita aku dia mereka'.split(' ')),
};
