/**
 * English given names that are nearly always a woman's or a man's, to keep *she* from pointing to a man: the most
 * frequent ones, not all. Example: `Lena Moor met Omar Reed. She said …` is Lena.
 */
const WOMEN =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary ivanka melania chelsea carly loretta huma lena claudia valerie monica jill kate anne eva angelina nikki elena sonia leslie tina wendy debbie condoleezza kamala';
const MEN =
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bernie barack ted marco jeb ben bill tim mike newt rand rick chris jim bob tom dan steve tony greg jeff matt rob ken harry mitch rudy lindsey omar reince corey vladimir bashar mitt al ed fred karl boris nigel glenn';

/** `f` or `m` by lower-case given name. */
export const GIVEN_NAMES: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...WOMEN.split(' ').map((name) => [name, 'f'] as const),
  ...MEN.split(' ').map((name) => [name, 'm'] as const),
]);
