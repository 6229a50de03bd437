/** Names that are one though no rule of transliteration makes them so; see `src/language/names.ts` for the rules. */

/** Forms of one name, and an example. */
type Row = readonly [forms: string, example: string];

/** The same name, written after another vowel of its language. */
export const NAME_VARIANTS: readonly Row[] = [
  ['muhammad mohammad mohammed mohamed mohamad muhammed', 'Mohammed Hatta = Muhammad Hatta'],
  ['ahmad ahmed akhmad achmad', 'Ahmed Dahlan = Ahmad Dahlan'],
  ['yusuf yousef youssef yusef yousuf yusof', 'Yousef Kalla = Yusuf Kalla'],
  ['husain hussain husayn hussein husein hossein hosein', 'Hussein Malik = Husain Malik'],
  ['abdullah abdallah abdulla', 'Abdallah Salim = Abdullah Salim'],
  ['sulaiman sulayman suleiman suleyman soleiman', 'Suleiman Hakim = Sulaiman Hakim'],
  ['usman osman utsman uthman othman', 'Othman Ali = Usman Ali'],
  ['umar omar', 'Omar Bakri = Umar Bakri'],
  ['muhsin mohsin mohsen', 'Mohsen Rezai = Muhsin Rezai'],
  ['faisal faysal feisal', 'Feisal Tanjung = Faisal Tanjung'],
  ['rahman rehman', 'Rehman Malik = Rahman Malik'],
  ['nasrullah nasrallah', 'Hasan Nasrallah = Hasan Nasrullah'],
];

/** Short forms that may stand for the name in front, and need not. */
export const SHORT_NAMES: readonly Row[] = [
  ['william bill will billy', 'Bill Moor may be William Moor'],
  ['robert bob rob bobby', 'Bob Moor may be Robert Moor'],
  ['richard dick rick rich', 'Rick Moor may be Richard Moor'],
  ['joseph joe', 'Joe Moor may be Joseph Moor'],
  ['james jim jimmy jamie', 'Jim Moor may be James Moor'],
  ['john jack johnny', 'Jack Moor may be John Moor'],
  ['michael mike mick', 'Mike Moor may be Michael Moor'],
  ['thomas tom tommy', 'Tom Moor may be Thomas Moor'],
  ['timothy tim', 'Tim Moor may be Timothy Moor'],
  ['edward ed ted eddie', 'Ted Moor may be Edward Moor'],
  ['anthony tony', 'Tony Moor may be Anthony Moor'],
  ['charles charlie chuck', 'Chuck Moor may be Charles Moor'],
  ['david dave', 'Dave Moor may be David Moor'],
  ['daniel dan danny', 'Dan Moor may be Daniel Moor'],
  ['stephen steven steve', 'Steve Moor may be Stephen Moor'],
  ['christopher chris', 'Chris Moor may be Christopher Moor'],
  ['matthew matt', 'Matt Moor may be Matthew Moor'],
  ['andrew andy drew', 'Andy Moor may be Andrew Moor'],
  ['gregory greg', 'Greg Moor may be Gregory Moor'],
  ['jeffrey geoffrey jeff geoff', 'Jeff Moor may be Jeffrey Moor'],
  ['kenneth ken', 'Ken Moor may be Kenneth Moor'],
  ['ronald ron', 'Ron Moor may be Ronald Moor'],
  ['donald don', 'Don Moor may be Donald Moor'],
  ['patrick pat', 'Pat Moor may be Patrick Moor'],
  ['peter pete', 'Pete Moor may be Peter Moor'],
  ['samuel samantha sam', 'Sam Moor may be Samuel Moor'],
  ['benjamin ben', 'Ben Moor may be Benjamin Moor'],
  ['elizabeth liz beth betty', 'Liz Moor may be Elizabeth Moor'],
  ['katherine catherine kathryn kate kathy cathy', 'Kate Moor may be Katherine Moor'],
  ['margaret maggie peggy meg', 'Maggie Moor may be Margaret Moor'],
  ['susan sue', 'Sue Moor may be Susan Moor'],
  ['deborah debbie deb', 'Debbie Moor may be Deborah Moor'],
  ['jennifer jen jenny', 'Jen Moor may be Jennifer Moor'],
  ['rebecca becky', 'Becky Moor may be Rebecca Moor'],
];
