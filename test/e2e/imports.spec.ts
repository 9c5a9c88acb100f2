import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { PROJECT } from '#build/project.ts';
import { actWords } from './actWords.ts';
import { caseList } from './lists.ts';
import { openOffice } from './office.ts';
import type { OpenedApp } from './openedApp.ts';
import { goTo, isShown } from './rail.ts';
import { LONG_WORK_MS, WORKBOOK } from './steps.ts';

// A register that already holds the office's workbook: the same file again, then all of it taken back.
const { cases, events, imports, words } = vi;
const SLOW = { timeout: LONG_WORK_MS };

let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  app = await openOffice();
  page = app.page;
  await goTo(page, imports.title);
});

afterAll(() => app.close());

const history = (): Locator => page.getByRole('region', { name: imports.history });

/** Lets the file go over the window, as one dragged from a folder. */
async function drop(path: string): Promise<void> {
  const base64 = readFileSync(path).toString('base64');
  await page.evaluate((bytes) => {
    const data = new DataTransfer();
    data.items.add(
      new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], 'so-thu-ly.xlsx'),
    );
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, base64);
}

it('takes a workbook that is dropped on the window, and knows every row of it', async () => {
  await drop(WORKBOOK);

  await page.getByRole('button', { name: imports.runNothing }).waitFor(SLOW);
  const figures = await page.locator('main').innerText();
  expect(figures).toMatch(new RegExp(`${imports.alreadyThere}\\s+2\\.935`));
});

it('shows why each rejected row is rejected', async () => {
  await page.getByRole('tab', { name: new RegExp(imports.tabRejected) }).click();

  const rejected = page.getByRole('tabpanel');
  await rejected.getByText(imports.rejectedText).waitFor();
  expect(await rejected.innerText()).toContain('462');
});

it('shows what stands otherwise in the register than in the cell', async () => {
  await drop(join(PROJECT, 'test/fixtures/reported/so-le-hien-tron.xlsx'));
  await page.getByRole('tab', { name: new RegExp(`${imports.tabNotes} [1-9]`, 'u') }).click(SLOW);

  const notes = page.getByRole('tabpanel');
  await notes.getByText(imports.changed, { exact: true }).waitFor();
  expect(await notes.innerText()).toContain('đã làm tròn');
});

it('says in words that a file is no workbook, and keeps the preview', async () => {
  await page
    .getByLabel(imports.file, { exact: true })
    .setInputFiles({ name: 'so.xlsx', mimeType: 'text/plain', buffer: Buffer.from('không phải sổ') });

  const alert = page.getByRole('alert');
  await alert.waitFor(SLOW);
  expect(await alert.innerText()).toMatch(/\S/u);
});

it('takes an import back but for the case that was worked on, after asking once', async () => {
  await page.getByRole('button', { name: imports.dropFile }).click();
  const decision = await workOnACase();
  await goTo(page, imports.title);
  await history().getByRole('button', { name: imports.undo }).click();
  const dialog = page.getByRole('dialog', { name: imports.undoTitle });
  await dialog.getByText(imports.undoKept('1', decision)).waitFor(SLOW);
  await dialog.getByRole('button', { name: imports.undo }).click();

  await history().getByText(imports.undoDone('2.934')).waitFor(SLOW);
  expect(await isShown(history().getByText(imports.undoKept('1', decision)))).toBe(true);
  await goTo(page, cases.title);
  expect(await isShown(page.getByText(cases.found('1')).first())).toBe(true);
});

it('says in the list of imports how many cases stay, and why the rest cannot be taken back', async () => {
  await goTo(page, imports.title);
  await history().getByRole('button', { name: imports.undoRest }).click();

  const dialog = page.getByRole('dialog', { name: imports.undoTitle });
  await dialog.getByRole('alert').waitFor(SLOW);
  expect(await dialog.getByRole('button', { name: imports.undo }).isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
});

/** Records a verification of the first case that waits for one, and answers its decision number. */
async function workOnACase(): Promise<string> {
  await goTo(page, cases.title);
  await page.evaluate(() => {
    location.hash = '#/ho-so?tt=verifying&xep=nextDue.tang';
  });
  await caseList(page).getByRole('row').nth(1).filter({ hasText: words.state.verifying }).waitFor(SLOW);
  await caseList(page).press('Enter');
  await page.getByRole('tablist', { name: cases.title }).waitFor(SLOW);
  await page.keyboard.press('x');
  const form = page.getByRole('complementary', { name: actWords.verification });
  await form.getByRole('radio', { name: words.verificationResult.noMeans }).press(' ');
  await form.getByText(events.preview.created).waitFor(SLOW);
  await page.keyboard.press('Control+Enter');
  await page.getByText(events.recorded(actWords.verification)).waitFor(SLOW);
  return (/\d+\/QĐ-THADS/u.exec(await page.getByRole('main').innerText()) ?? [''])[0];
}

it('lets the same workbook in again', async () => {
  await page.getByLabel(imports.file, { exact: true }).first().setInputFiles(WORKBOOK);
  await page.getByRole('button', { name: imports.run('2.934') }).waitFor(SLOW);
  await page.keyboard.press('Control+Enter');

  await page.getByText(imports.done('2.934')).waitFor(SLOW);
  await page.getByRole('link', { name: imports.openCases }).click();
  expect(await isShown(page.getByText(cases.found('2.934')).first())).toBe(true);
});

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
