/**
 * pdf.js leaves promises behind that reject when a file is damaged, beside the one that is awaited. Node would end the
 * process for them.
 */

/** Names of what pdf.js throws on damaged files. */
const OF_PDF_JS = /^(?:XRefEntryException|XRefParseException|FormatError|MissingDataException|ParserEOFException)$/;

let isListening = false;

/** From now on such rejections are passed over, in this thread; any other one still ends the process. */
export function ignoreStrayRejections(): void {
  if (isListening) return;
  isListening = true;
  process.on('unhandledRejection', (reason) => {
    if (!(reason instanceof Error) || !isStrayName(reason.name)) throw reason;
  });
}

/** Whether an error of this name is one that pdf.js leaves behind. */
export function isStrayName(name: string): boolean {
  return OF_PDF_JS.test(name);
}
