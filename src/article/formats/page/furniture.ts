/** Which paragraphs of a page are not its text. */

/** Lines that belong to the page, each with an example. */
const LINES: readonly RegExp[] = [
  // Baca juga: Dermaga lama dibongkar
  /^(?:baca|lihat|simak|tonton)\s+(?:juga|selengkapnya|artikel|berita|pula|video)\b/i,
  /^(?:read|see|watch)\s+(?:also|more|next)\b\s*[:»>–—-]/i, // Read more: Pier to close
  /^also read\b/i, // Also read: Pier to close
  // Berita terkait:
  /^(?:related|recommended|trending|artikel terkait|berita terkait|terkait|rekomendasi|terpopuler)\s*(?:$|[:»])/i,
  /^(?:more on this story|related (?:topics|stories|articles)|you may also like)$/i, // More on this story
  /^(?:advertisement|iklan|sponsored|scroll to continue|gulir untuk|lanjut membaca)\b.{0,60}$/i, // IKLAN
  /^(?:copyright|hak cipta)\b.{0,160}$/i, // Copyright 2025 Kabar Pagi
  /^(?:©|\(c\)\s*\d{4}).{0,160}$/i, // © 2025 Kabar Pagi
  /^.{0,80}\ball rights reserved\b.{0,40}$/i, // 2025 Kabar Pagi. All rights reserved.
  // Foto: Kabar Pagi/Arga Putra
  /^(?:foto|photo|image|gambar|ilustrasi|picture|kredit foto|sumber foto)\s*(?:oleh|by)?\s*[:/].{0,160}$/i,
  /^(?:image|photo) (?:source|caption|credit), .{0,160}$/i, // Image source, Harbour Star
  /^\[gambas:[^\]]{1,60}\]$/i, // [Gambas:Video 20detik]
  /^(?:share|bagikan|tweet|copy link|salin tautan|print|cetak|komentar|comments?)\s*:?$/i, // Bagikan
  // Share this article
  /^(?:share|print|e-?mail|cetak|unduh|download|tutup|close)(?: this)?(?: (?:page|article|story|halaman|artikel|berita|pdf))?(?: ini)?\W*$/i,
  // Ikuti kami di Google News
  /^(?:follow|ikuti)\b.{0,80}\b(?:whatsapp|telegram|google news|instagram|x\.com|facebook)\b.{0,80}$/i,
  /^(?:unduh|download|get) (?:the |our )?(?:aplikasi|app)\b.{0,80}$/i, // Unduh aplikasi Kabar Pagi
  /^(?:sign up|daftar)\b.{0,20}\b(?:newsletter|letter|buletin|news)\b.{0,60}$/i, // Sign up for our newsletter
  // Comments are closed.
  /^(?:comments are closed|leave a (?:reply|comment)|tinggalkan (?:balasan|komentar))\b.{0,40}$/i,
  /^(?:dicetak|printed) (?:dari|pada|from|on)\b.{0,100}$/i, // Dicetak dari kabarpagi.example
  // Artikel ini telah tayang di kabarpagi.example dengan judul Dermaga
  /^(?:artikel|berita) ini (?:telah|sudah|pernah) (?:tayang|terbit|dimuat)\b.{0,200}$/i,
  /^(?:listen to|dengarkan) (?:this|artikel|berita)\b.{0,30}$/i, // Listen to this article
  /^(?:view|show|lihat) (?:all )?(?:comments|komentar)\b.{0,20}$/i, // View comments
  // Skip to content
  /^(?:skip|jump|lompat|langsung) (?:to|ke) (?:main|content|navigation|search|isi|konten|navigasi|pencarian)\b.{0,20}$/i,
  // Tentang Kami | Redaksi | Pedoman
  /^(?=.*\b(?:tentang|redaksi|kontak|privasi|beranda|about|contact|privacy|terms)\b)[^|.:]{2,30}(?:\s\|\s[^|.:]{2,30}){2,}$/i,
];

/** Lines that offer what is behind a wall, each with an example. */
const WALL_LINES: readonly RegExp[] = [
  // Sudah berlangganan? Masuk
  /^(?:already|sudah) .{0,20}(?:subscribe[dr]?|berlangganan|member|pelanggan)\s*\?.{0,40}$/i,
  // Artikel ini khusus untuk pelanggan.
  /^(?:this )?(?:article|story|content|artikel|konten) .{0,30}\b(?:for|khusus|hanya)\b.{0,20}\b(?:subscribers|members|pelanggan)\b.{0,40}$/i,
  // Berlangganan mulai Rp25.000 untuk membaca
  /^(?:subscribe|berlangganan)\b.{0,80}\b(?:read|membaca|membuka|access|akses|now|sekarang)\b.{0,40}$/i,
  /^(?:subscribe to|berlangganan|langganan)\s*:.{0,60}$/i, // Subscribe to: Post Comments (Atom)
  /^(?:lanjutkan membaca|continue reading|read on)\W*$/i, // Lanjutkan membaca
  /^(?:log|sign) ?in to (?:read|continue)\b.{0,80}$/i, // Log in to continue
  /^(?:masuk|login|daftar) untuk (?:membaca|melanjutkan)\b.{0,80}$/i, // Masuk untuk membaca
];

/** One pattern is tried faster than each of them. */
const ANY_LINE = new RegExp([...LINES, ...WALL_LINES].map(({ source }) => source).join('|'), 'i');
const LINE_MAX_LENGTH = 300;

/** Whether a paragraph is a line of the page and not of its text. */
export function isFurniture(text: string): boolean {
  return text.length <= LINE_MAX_LENGTH && ANY_LINE.test(text);
}

/** Words of walls in front of a page, each with an example. */
const WALLS: readonly RegExp[] = [
  /\bcookies?\b/i, // We use cookies
  /\bconsent\b/i, // Manage your consent
  /\b(?:enable|turn on|aktifkan)\s+javascript\b/i, // Please enable JavaScript
  /\b(?:subscribe|subscription|berlangganan|langganan)\b/i, // Berlangganan untuk membaca
  /\b(?:log|sign) ?in to (?:read|continue)\b/i, // Log in to continue
  /\bmasuk untuk (?:membaca|melanjutkan)\b/i, // Masuk untuk membaca
  /\b(?:verify|checking) (?:that )?(?:you are|your browser|you're)\b/i, // Checking your browser
];
const WALL_PAGE_MAX_LENGTH = 500;

/**
 * Whether all of a page is a notice in front of it.
 * @param text all of it
 * @param prose what of it is neither heading nor furniture
 */
export function isWall(text: string, prose: string): boolean {
  const isNotice = (part: string) => WALLS.some((wall) => wall.test(part));
  return text.length <= WALL_PAGE_MAX_LENGTH && isNotice(text) && (prose === '' || isNotice(prose));
}

/** Heads of lists of other articles. */
const OTHERS =
  /^(?:more on this story|related (?:articles|stories|posts|topics|news|links)|you may also like|recommended(?: for you)?|(?:berita|artikel) (?:terkait|lainnya)|terkait|baca juga|rekomendasi|terpopuler|most read)\W*$/i;

/** Whether a heading stands above links to other articles. */
export function isHeadOfOthers(text: string): boolean {
  return OTHERS.test(text);
}
