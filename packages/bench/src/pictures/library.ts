/**
 * What is done in the preview with the sources of a server, as a moderator does it, and what is added: all invented.
 */
import type { Page } from 'playwright-core';

/** Minutes with a weekday that does not fit their date, and a label that nobody knows. */
export const MINUTES = {
  name: 'residents-meeting.txt',
  text: `Residents' meeting, Larch Street
Tuesday (4 March 2026)
Community hall, 19:00

Chairwoman Nadia Thorne: The playground opens on 2 May. The swings arrive in April, and the sandpit stays where it is.

Treasurer Felix Oduya: We have 1,240 left of this year's budget. The new fence will cost about 900.

Chairwoman Nadia Thorne: Then we can't pay for the bicycle stand this year. Let us ask the council in June.

Priya Marsh: The gate to the allotments has been locked since January, and nobody has told us why.

FO: I will ask for the key this week.

Chairwoman Nadia Thorne: Next meeting on the first Wednesday in April.
`,
} as const;

export const ANNOUNCEMENT = `Kerja bakti RW 03 pindah ke hari Minggu

Ketua RW Hendra Saputra: Kita mulai pukul 07.00 di lapangan. Bawa cangkul sendiri.

Bendahara Lilis Maharani: Makan siang dibayar dari kas, jadi tidak ada iuran.`;

const NOTICE = `The library on Larch Street is closed from 16 to 20 March while the heating is replaced. Books that are due that week can be returned until 27 March.`;

/** By how the labels of the form begin. */
const PASTED = {
  Title: 'Council to decide on the Larch Street bus in June',
  Date: '2026-02-19',
  Address: 'https://millbrookcourier.example/larch-street-bus',
  Text: `"We will not cancel the evening bus before the new timetable is tested," said councillor Edwin Amadi on Thursday.

Transport officer Ruth Kellaway told residents that 310 people had used the line on a usual weekday in January.`,
} as const;

/** Who looks at the page. */
export type Role = 'member' | 'moderator' | 'other';

/** Resolves when one message more stands there. */
export async function next(page: Page, act: () => Promise<void>): Promise<void> {
  const messages = page.locator('li[data-message]');
  const before = await messages.count();
  await act();
  await messages.nth(before).waitFor();
}

/** `/library add` with the file, up to the draft. */
export async function addFile(page: Page, { name, text }: { readonly name: string; readonly text: string }) {
  await page.locator('#entry').fill('/library add ');
  await page.locator('.command .adder', { hasText: 'file' }).click();
  await page
    .locator('input[data-option=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('.picked', { hasText: name }).waitFor();
  await next(page, () => page.keyboard.press('Enter'));
  await drafted(page);
}

/** Says it as the other member, and adds that message, up to the draft. */
export async function addMessage(page: Page, words: string, command: string) {
  await become(page, 'other');
  await say(page, words);
  await become(page, 'moderator');
  await page.locator('li[data-message] .markdown').last().click({ button: 'right' });
  await next(page, () => page.getByRole('menuitem', { name: command }).click());
  await page.mouse.move(0, 0);
  await drafted(page);
}

/** Keeps a file, a text that is pasted and a message, and switches off what comes with the bot. */
export async function fillServer(page: Page): Promise<void> {
  for (const title of ['irak-iran', 'Lantern Street']) await switchOff(page, title);
  await addFile(page, MINUTES);
  const meeting = { Title: 'Residents’ meeting, Larch Street', Publisher: 'Larch Street residents' };
  await correct(page, { ...meeting, Date: '2026-03-04' }, 'minutes');
  await keep(page);
  await paste(page);
  await keep(page);
  await addMessage(page, NOTICE, 'Add as source');
  const notice = { Title: 'Library closed in March', Publisher: 'Millbrook Library' };
  await correct(page, { ...notice, Date: '2026-03-09' }, 'release');
  await keep(page);
}

/** With its line breaks, which the page's own field does not take. */
async function say(page: Page, words: string): Promise<void> {
  const isSaid = (url: URL) => url.pathname === '/api/say';
  await page.route(isSaid, (route, request) =>
    route.continue({ postData: JSON.stringify({ ...request.postDataJSON(), content: words }) }),
  );
  await next(page, async () => {
    await page.locator('#entry').fill(words);
    await page.keyboard.press('Enter');
  });
  await page.unroute(isSaid);
}

/** Takes a source that comes with the bot off this server. @param title or words that only it has */
async function switchOff(page: Page, title: string): Promise<void> {
  await page.locator('#entry').fill(`/library remove ${title}`);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await next(page, () => page.locator('#send').click());
}

/** Looks at the page as somebody else. */
export async function become(page: Page, role: Role): Promise<void> {
  await page.evaluate(`sessionStorage.setItem('preview-role', '${role}')`);
  await page.reload();
  await drawn(page);
}

/** Resolves when the messages of the channel stand there. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('#log[aria-busy=false]').waitFor();
}

async function drafted(page: Page): Promise<void> {
  await page.locator('li[data-message]').last().locator('.container button').first().waitFor();
}

async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep', exact: true }).last().click();
  await page.getByText('Kept: ').last().waitFor();
}

async function correct(page: Page, typed: Readonly<Record<string, string>>, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Correct', exact: true }).last().click();
  const form = page.getByRole('dialog');
  for (const [label, value] of Object.entries(typed))
    await form.getByRole('textbox', { name: label }).first().fill(value);
  await form.getByRole('combobox').click();
  await form.getByRole('option', { name: kind }).click();
  await form.getByRole('button', { name: 'Submit' }).click();
  await form.waitFor({ state: 'hidden' });
}

async function paste(page: Page): Promise<void> {
  await page.locator('#entry').fill('/library add ');
  await page.locator('.command').waitFor();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog');
  for (const [name, value] of Object.entries(PASTED))
    await form.getByRole('textbox', { name: new RegExp(`^${name}`, 'u') }).fill(value);
  await next(page, () => form.getByRole('button', { name: 'Submit' }).click());
  await drafted(page);
}
