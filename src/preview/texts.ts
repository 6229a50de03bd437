import type { PageTexts } from 'discord-standin';

/** What the page of the local preview says of this bot, whatever its sources. */
export const PREVIEW_WORDS: NonNullable<PageTexts['words']> = {
  'en-US': {
    title: 'Notulen: local preview',
    welcomeDetail:
      'This page stands in for Discord: the bot behind it is the one that runs there. Type / below, or begin with a question.',
    examples: 'Example questions',
    tourAskTitle: 'Ask the bot',
    tourAsk:
      'Type / to see its commands, or start with one of the example questions. It answers from its sources only.',
    tourWhere: 'Two servers with several channels, one in each language: a bot has to be right in all of them.',
  },
  id: {
    title: 'Notulen: pratinjau lokal',
    welcomeDetail:
      'Halaman ini menggantikan Discord: bot di baliknya sama dengan yang berjalan di sana. Ketik / di bawah, atau mulai dengan satu pertanyaan.',
    examples: 'Contoh pertanyaan',
    tourAskTitle: 'Tanyakan ke bot',
    tourAsk:
      'Ketik / untuk melihat perintahnya, atau mulai dengan contoh pertanyaan. Bot menjawab hanya dari sumbernya.',
    tourWhere: 'Dua server dengan beberapa channel, satu untuk tiap bahasa: bot harus benar di semuanya.',
  },
};
