/** Letters of other scripts that look like Latin ones, each row with the letters in pairs and a word that is written with one of them. */
export const LOOK_ALIKES: ReadonlyArray<readonly [pairs: string, example: string]> = [
  ['аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw кk ӏl', 'Аrаqchi, with two letters of Cyrillic'],
  ['АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԚQ ԜW ӀI ҺH', 'Маriam, with two letters of Cyrillic'],
  ['αa οo ρp νv ιi κk υu χx', 'Lοna, with one letter of Greek'],
  ['ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX', 'Νina, with one letter of Greek'],
  ['օo սu հh ոn ցg', 'Tօm, with one letter of Armenian'],
];
