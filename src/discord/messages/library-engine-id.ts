/** In Indonesian, what reads sources says in English; see `LibraryMessages.engine`. */
export const engineId: Readonly<Record<string, string>> = {
  // Texts and their front matter.
  'The article has no text.': 'Tidak ada teks di dalamnya.',
  'Write the text below the front matter, or remove the file.': 'Isi dulu teksnya.',
  'The front matter is longer than {} characters.': 'Bagian keterangan di awal berkas lebih dari {} karakter.',
  'Close it with a line of only `---` right below its last key.':
    'Tutup bagian itu dengan baris yang hanya berisi `---` tepat di bawah keterangan terakhir.',
  'Of its front matter this is not used and kept aside: {}.': 'Sebagian keterangan di awal berkas tidak dipakai.',
  'Nothing needs to be done; the keys that are used are {}.': 'Tidak perlu diperbaiki; yang dipakai hanya {}.',
  'The first line is `---` and no second one follows, so all of the file is read as text.':
    'Baris pertamanya `---` tanpa pasangan, jadi seluruh berkas dibaca sebagai teks.',
  'If it opens front matter, put a line of only `---` below the last key.':
    'Kalau itu awal keterangan, tambahkan baris yang hanya berisi `---` di bawah keterangan terakhir.',
  'What stands between the first two lines of `---` is no front matter and is read as text.':
    'Yang ada di antara dua baris `---` pertama bukan keterangan, jadi dibaca sebagai teks.',
  'If it is meant as front matter, write one `key: value` a line.':
    'Kalau itu keterangan, tulis satu `key: value` per baris.',
  'The dates of this chat, such as {}, do not show whether the day or the month comes first.':
    'Dari tanggal di obrolan ini, misalnya {}, tidak terlihat mana hari dan mana bulan.',
  'Export more of the chat, so that a day after the 12th shows it, or do not rely on its dates.':
    'Ekspor bagian obrolan yang lebih panjang supaya ada tanggal di atas 12, atau jangan mengandalkan tanggalnya.',

  // Sizes.
  'It has {} MiB; {} has at most {} MiB.': 'Ukurannya {} MiB, terlalu besar untuk dibaca.',
  'Its text has {} characters; at most {} are read.': 'Teksnya {} karakter; yang bisa dibaca paling banyak {}.',
  'Split it into several files.': 'Bagi menjadi beberapa berkas.',
  'It could not be {} within {} s.': 'Berkas ini terlalu lama dibaca.',
  'It takes too much memory to read.': 'Berkas ini perlu terlalu banyak memori untuk dibaca.',
  'It cannot be read: this is a fault of the bot.': 'Ini karena kesalahan pada bot.',
  'The bot was stopped while it was read.': 'Bot dihentikan saat membacanya.',
  'Split it into smaller files, or leave it out.': 'Bagi menjadi beberapa berkas yang lebih kecil.',

  // Encodings.
  'A byte on this line is not UTF-8.': 'Sebagian isinya bukan UTF-8.',
  'It begins like UTF-16 and is not.': 'Awalnya seperti UTF-16, tetapi isinya bukan.',
  'It looks like UTF-16 without its byte order mark.': 'Isinya tampak seperti UTF-16 tanpa penandanya.',
  'It holds NUL bytes, which no text has.': 'Isinya bukan teks biasa: ada byte NUL di dalamnya.',
  'Save the file again with the encoding UTF-8.': 'Simpan lagi berkasnya dengan encoding UTF-8.',
  'If it is text, save it again with the encoding UTF-8; else leave it out.':
    'Kalau isinya teks, simpan lagi dengan encoding UTF-8.',
  'It is not UTF-8 and was read as Windows-1252.': 'Isinya bukan UTF-8, jadi dibaca sebagai Windows-1252.',
  'If letters look wrong, save the file again with the encoding UTF-8.':
    'Kalau ada huruf yang salah, simpan lagi berkasnya dengan encoding UTF-8.',

  // Files that are not read.
  'It is a picture ({}), which is not read.': 'Ini gambar ({}), yang tidak bisa dibaca.',
  'Type out the words in it in a .txt or .md file, or leave it out.':
    'Ketik kata-kata di dalamnya di berkas .txt atau .md.',
  'It is a recording ({}), which is not read.': 'Ini rekaman ({}), yang tidak bisa dibaca.',
  'Put a transcript of it into a .txt or .md file.': 'Tulis transkripnya di berkas .txt atau .md.',
  'It is an archive ({}), which is not read.': 'Ini arsip ({}), yang tidak bisa dibaca.',
  'It is an archive, which is not read.': 'Ini arsip, yang tidak bisa dibaca.',
  'Unpack it into the folder.': 'Buka arsipnya, lalu tambahkan berkas di dalamnya.',
  'It is a program, which is not read.': 'Ini program, yang tidak bisa dibaca.',
  'Move it out of the folder.': 'Tambahkan berkas yang berisi teks.',
  'It is a document in RTF, which is not read.': 'Ini dokumen RTF, yang tidak bisa dibaca.',
  'Open it in a word processor and save it as .docx or as plain text (.txt, UTF-8).':
    'Buka di pengolah kata, lalu simpan sebagai .docx atau teks biasa (.txt, UTF-8).',
  'It is a document of an older Word (.doc), or one with a password, which is not read.':
    'Ini dokumen Word lama (.doc), atau dokumen berkata sandi, yang tidak bisa dibaca.',
  'Open it in a word processor and save it as .docx, without a password.':
    'Buka di pengolah kata, lalu simpan sebagai .docx tanpa kata sandi.',
  'It is a database, which is not read.': 'Ini basis data, yang tidak bisa dibaca.',
  'Save the text in it as .txt or .md, or leave it out.': 'Simpan teks di dalamnya sebagai .txt atau .md.',
  'It is {}, whatever its name says.': 'Isinya tidak sesuai dengan akhiran namanya.',
  'If it is text, give it the ending .txt or .md; else save it again, or leave it out.':
    'Kalau isinya teks, beri akhiran .txt atau .md; kalau bukan, simpan ulang dalam bentuk lain.',

  // Pages.
  'The page holds no text.': 'Halamannya tidak berisi teks.',
  'Copy the text of the article into a .txt or .md file.': 'Salin teksnya ke berkas .txt atau .md.',
  'The page shows hardly more than a notice on consent, JavaScript or a subscription.':
    'Halamannya hampir hanya berisi pemberitahuan cookie, JavaScript, atau langganan.',
  'Open it in a browser and copy the text of the article into a .txt or .md file.':
    'Buka di browser, lalu salin teksnya ke berkas .txt atau .md.',

  // Word.
  'The document has no text.': 'Dokumennya tidak berisi teks.',
  'Write the text into it, or remove the file.': 'Isi dulu teksnya.',
  'Copy the text into a .txt or .md file.': 'Salin teksnya ke berkas .txt atau .md.',
  'It is a spreadsheet, which is not read.': 'Ini lembar kerja, yang tidak bisa dibaca.',
  'Write what it says in sentences in a .txt or .md file.': 'Tulis isinya dalam kalimat di berkas .txt atau .md.',
  'It holds slides, which are not read.': 'Isinya salindia (slide), yang tidak bisa dibaca.',
  'Save their text as .txt or .md.': 'Simpan teksnya sebagai .txt atau .md.',
  'It is an OpenDocument file or an e-book, which is not read.':
    'Ini berkas OpenDocument atau buku elektronik, yang tidak bisa dibaca.',
  'Open it and save it as .docx or as plain text (.txt, UTF-8).':
    'Buka, lalu simpan sebagai .docx atau teks biasa (.txt, UTF-8).',
  'It is no Word document (.docx): it holds no text of one.': 'Ini bukan dokumen Word (.docx).',
  'Its macros are left out.': 'Makronya tidak dipakai.',
  'Nothing needs to be done; only its text is read.': 'Tidak perlu diperbaiki; yang dibaca hanya teksnya.',
  'It is damaged: the packed parts of the document cannot be read.':
    'Berkasnya rusak: bagian-bagian dokumennya tidak bisa dibaca.',
  'Open it in a word processor and save it again as .docx.': 'Buka di pengolah kata, lalu simpan lagi sebagai .docx.',
  'It holds a DOCTYPE, which no Word document has.': 'Isinya bukan susunan dokumen Word yang biasa.',
  'Its tables and boxes are nested more than {} levels deep.':
    'Tabel dan kotak di dalamnya bertumpuk lebih dari {} tingkat.',
  'It is packed of {} parts; at most {} are read.':
    'Dokumennya terdiri dari {} bagian; yang bisa dibaca paling banyak {}.',
  'Open it in a word processor and save it again as .docx, or as plain text (.txt, UTF-8).':
    'Buka di pengolah kata, lalu simpan lagi sebagai .docx atau teks biasa (.txt, UTF-8).',
  'It has more than {} MiB once it is unpacked.': 'Isinya lebih dari {} MiB setelah dibuka.',
  'Open it in a word processor and save it as plain text (.txt, UTF-8), or in several files.':
    'Buka di pengolah kata, lalu simpan sebagai teks biasa (.txt, UTF-8), atau bagi menjadi beberapa berkas.',
  'It is protected by a password.': 'Berkasnya dikunci dengan kata sandi.',
  'Save it again without a password.': 'Simpan lagi tanpa kata sandi.',

  // Captions.
  'It has no cue: no line of times with `-->` and words below it.':
    'Tidak ada teks video di dalamnya: tidak ada baris waktu dengan `-->` dan kata di bawahnya.',
  'Export the captions again as .vtt or .srt; if it is a plain transcript, give it the ending .txt.':
    'Ekspor ulang teks videonya sebagai .vtt atau .srt; kalau ini transkrip biasa, beri akhiran .txt.',
  'Its cues hold no word.': 'Teks videonya tidak berisi kata.',
  'Export the captions again, or remove the file.': 'Ekspor ulang teks videonya.',
  'It has more than {} cues.': 'Teks videonya lebih dari {} potong.',

  // PDF.
  'It is a scanned PDF, without a text layer.': 'Ini PDF hasil pindai, tanpa lapisan teks.',
  'Run OCR on it (OCRmyPDF, for example), or type the text out in a .txt or .md file.':
    'Jalankan OCR (misalnya OCRmyPDF), atau ketik teksnya di berkas .txt atau .md.',
  'Its fonts do not tell which letters they draw, so its text cannot be read.':
    'Huruf di dalamnya tidak bisa dikenali, jadi teksnya tidak bisa dibaca.',
  'Run OCR on it (OCRmyPDF with --force-ocr, for example), or type the text out in a .txt or .md file.':
    'Jalankan OCR (misalnya OCRmyPDF dengan --force-ocr), atau ketik teksnya di berkas .txt atau .md.',
  'It is damaged, or no PDF.': 'Berkasnya rusak, atau bukan PDF.',
  'Open it in a reader of PDF and save or print it as PDF again.':
    'Buka di pembaca PDF, lalu simpan atau cetak lagi sebagai PDF.',
  'It has {} pages; at most {} are read.': 'Berkasnya {} halaman; yang bisa dibaca paling banyak {}.',
  'Its text has more than 16 million characters.': 'Teksnya lebih dari 16 juta karakter.',
  'Open it in a reader of PDF and print it as PDF again, without a password.':
    'Buka di pembaca PDF, lalu cetak lagi sebagai PDF tanpa kata sandi.',
};
