import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { actWords } from './actWords.ts';
import { openCase, OVER_A_HOLIDAY } from './lists.ts';
import { openOffice } from './office.ts';
import type { OpenedApp } from './openedApp.ts';

// What the window asks for is seen where it is a request: in a browser. The code is the same in the desktop window.
const { cases, events, words } = vi;

let app: OpenedApp;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  app = await openOffice();
  page = app.page;
  page.on('request', (request) => asked.push(...nameIn(request)));
});

beforeEach(() => openCase(page, OVER_A_HOLIDAY));

afterAll(() => app.close());

function nameIn(request: Request): readonly string[] {
  if (!request.url().endsWith('/call')) return [];
  return [String(Reflect.get(Object(request.postDataJSON()), 'name'))];
}

/** How often it was asked for after the first `before` calls. */
const countOf = (name: string, before: number): number =>
  asked.slice(before).filter((each) => each === name).length;

/** Records a verification and waits until the case, read anew, shows it. */
async function recordVerification(note: string): Promise<void> {
  await page.keyboard.press('x');
  const form = page.getByRole('complementary', { name: actWords.verification });
  await form.getByRole('radio', { name: words.verificationResult.hasMeans, exact: true }).press(' ');
  await form.getByLabel(events.fields.detail).fill(note);
  await page.keyboard.press('Control+Enter');
  await page.getByText(events.recorded(actWords.verification)).last().waitFor();
  await page.keyboard.press('2');
  await page.getByText(note).first().waitFor();
}

/** News comes in order: what is changed now, past the page, is heard of after all that went before. */
async function hearAllNews(): Promise<void> {
  await page.evaluate(async () => {
    const call = { name: 'settings.change', input: { theme: 'dark' } };
    await fetch('/call', { method: 'POST', body: JSON.stringify(call) });
  });
  await page.locator('html[data-theme=dark]').waitFor();
}

it('asks for the case once after an act is recorded', async () => {
  const before = asked.length;

  await recordVerification('đã gặp tại nhà');

  await hearAllNews();
  expect(countOf('cases.get', before)).toBe(1);
});

it('shows what was recorded also while the news of core does not reach it', async () => {
  await page.route('**/events', (route) => route.abort());
  await page.reload();
  await page.getByRole('tablist', { name: cases.title }).waitFor();
  const before = asked.length;

  await recordVerification('xác minh lần sau');

  expect(countOf('cases.get', before)).toBe(1);
});

it('asks anew for all it shows once the news of core is back', async () => {
  const before = asked.length;

  await page.unroute('**/events');

  await expect.poll(() => countOf('cases.get', before), { timeout: 15_000 }).toBe(1);
});
