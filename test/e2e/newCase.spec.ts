import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { caseList, caseListOf, search } from './lists.ts';
import { openOffice } from './office.ts';
import type { OpenedApp } from './openedApp.ts';
import { heading, isShown } from './rail.ts';

// A case docketed by form, as a Vietnamese keyboard types it; then found and handed over to Excel.
const { cases, newCase, ui } = vi;

let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  app = await openOffice();
  page = app.page;
});

afterAll(() => app.close());

const field = (label: string): Locator => page.getByRole('textbox', { name: label, exact: true });
const party = (place: number): Locator => page.getByRole('group', { name: newCase.party.row(place) });
const item = (place: number): Locator => page.getByRole('group', { name: newCase.item.row(place) });

/** What a Vietnamese keyboard program sends: it takes letters back and puts the marked ones in their place. */
async function typeVietnamese(
  steps: readonly (readonly [typed: string, back: number, put: string])[],
): Promise<void> {
  for (const [typed, back, put] of steps) {
    await page.keyboard.type(typed);
    for (let key = 0; key < back; key += 1) await page.keyboard.press('Backspace');
    await page.keyboard.insertText(put);
  }
}

it('opens the form from the palette with the caret in its first field', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('thu ly');
  await page.keyboard.press('Enter');

  await heading(page, newCase.title).waitFor();
  expect(await isShown(field(newCase.decisionNumber).and(page.locator(':focus')))).toBe(true);
});

it('leaves what is typed as it is typed', async () => {
  await party(1).getByRole('textbox', { name: newCase.party.name }).focus();
  await typeVietnamese([
    ['Nguyee', 2, 'ễ'],
    ['n Ba', 1, 'á'],
    [' DDa', 3, 'Đạ'],
    ['t', 0, ''],
  ]);

  const name = await party(1).getByRole('textbox', { name: newCase.party.name }).inputValue();
  expect(name).toBe('Nguyễn Bá Đạt');
});

it('names what is missing and keeps what is there', async () => {
  await page.keyboard.press('Control+Enter');

  await page.getByText(newCase.mend).waitFor();
  expect(await heading(page, newCase.title).count()).toBe(1);
  expect(await party(1).getByRole('textbox', { name: newCase.party.name }).inputValue()).toBe(
    'Nguyễn Bá Đạt',
  );
});

it('says before saving what will stand in the docket', async () => {
  await field(newCase.decisionNumber).fill('1999/QĐ-THADS');
  await field(newCase.requestReceivedOn).fill('19/11/2026');
  await field(newCase.judgmentNumber).fill('77/2026/DS-ST');
  await field(newCase.judgmentDay).fill('1/10/26');
  await field(newCase.court).fill('TAND khu vực 3');
  await party(2).getByRole('textbox', { name: newCase.party.name }).fill('Lò Thị Mẩy');
  await item(1).getByRole('textbox', { name: newCase.item.label }).fill('Trả nợ');
  await item(1).getByRole('textbox', { name: newCase.item.amount }).fill('12.500.000');
  await page.keyboard.press('Tab');

  const sentence = 'Quyết định số 1999/QĐ-THADS ngày 21/11/2026: Nguyễn Bá Đạt phải thi hành 12.500.000 đồng';
  expect(await isShown(page.getByText(sentence))).toBe(true);
});

it('enters the case with Ctrl+Enter and shows its first deadlines', async () => {
  await Promise.all([
    page.getByRole('status').getByText(newCase.saved).waitFor(),
    page.keyboard.press('Control+Enter'),
  ]);

  await heading(page, '1999/QĐ-THADS').waitFor();
  const running = page.getByRole('region', { name: cases.deadlines.open });
  await running.getByRole('button', { expanded: false }).first().waitFor();
  expect(await running.getByRole('button', { expanded: false }).count()).toBeGreaterThan(0);
});

it('finds it at once, exact accents first, and exports what was found to Excel', async () => {
  await search(page, 'nguyen ba dat');
  const rows = caseList(page).getByRole('row');
  await rows.filter({ hasText: 'Nguyễn Bá Đạt' }).first().waitFor();
  await caseListOf(page, 2_936).waitFor({ state: 'detached' });

  const [path, isSaid] = await Promise.all([
    app.saved(() => page.getByRole('button', { name: cases.export }).click()),
    isShown(page.getByText(/^Đã xuất \d+ hồ sơ ra Excel$/)),
  ]);

  expect(path).toMatch(/\.xlsx$/);
  expect(isSaid).toBe(true);
});

it('filters without a pointer and can take every filter off again', async () => {
  await page.getByRole('searchbox', { name: cases.search }).fill('');
  await caseListOf(page, 2_936).waitFor();
  await page.getByRole('button', { name: cases.state, exact: true }).press('Enter');
  await page.getByRole('menuitemcheckbox', { name: vi.words.state.suspended }).press('Enter');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: ui.clearFilters }).first().press('Enter');

  expect(await isShown(page.getByText(cases.found('2.936')).first())).toBe(true);
});

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
