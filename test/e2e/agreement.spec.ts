import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { actWords } from './actWords.ts';
import { openCase, TO_VERIFY } from './lists.ts';
import { openOffice } from './office.ts';
import type { OpenedApp } from './openedApp.ts';

const { cases, events } = vi;

let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  app = await openOffice();
  page = app.page;
});

beforeEach(() => openCase(page, TO_VERIFY));

afterAll(() => app.close());

/** Opens the form of an act from the list of acts, by keyboard. */
async function choose(act: string): Promise<void> {
  await page.keyboard.press('g');
  const list = page.getByRole('combobox', { name: events.choose });
  await list.fill(act);
  await list.press('Enter');
}

it('records an agreement with its steps by keyboard, and shows it on the timeline and among the deadlines', async () => {
  await choose(actWords.agreement);
  const form = page.getByRole('complementary', { name: actWords.agreement });
  await form.getByLabel('Giờ lập (ví dụ 15:30)').fill('09:15');
  await form.getByLabel('Địa điểm').fill('Trụ sở Phòng Thi hành án khu vực 3');
  await form.getByRole('group', { name: 'Đương sự thỏa thuận' }).getByRole('checkbox').first().press(' ');
  await form.getByLabel('Nội dung thỏa thuận').fill('Trả dần trong hai đợt');
  await form.getByRole('button', { name: 'Thêm mốc' }).press('Enter');
  const step = form.getByRole('group', { name: 'Mốc 1', exact: true });
  await step.getByLabel('Đến ngày').fill('01/12/2026');
  await step.getByLabel('Phải thực hiện').fill('Nộp đợt 1');
  await form.getByLabel('Hậu quả nếu không thực hiện đúng').fill('Thi hành phần còn lại theo bản án');
  await form.getByLabel('Phí và chi phí thi hành án').fill('Người phải thi hành án chịu');
  await form.getByText(events.preview.created).waitFor();

  await page.keyboard.press('Control+Enter');

  await page.getByText(events.recorded(actWords.agreement)).last().waitFor();
  await page.keyboard.press('2');
  const timeline = page.getByRole('tabpanel', { name: cases.page.tabs.timeline });
  await timeline.getByText('Đương sự thỏa thuận: Trả dần trong hai đợt').waitFor();
  expect(await timeline.getByText('đến 01/12/2026: Nộp đợt 1').count()).toBe(1);
  await page.keyboard.press('1');
  await page
    .getByRole('tabpanel', { name: cases.page.tabs.deadlines })
    .getByText(actWords.agreement)
    .first()
    .waitFor();
});

it('records that it was not kept, about the agreement of the case', async () => {
  await choose(actWords.agreementNotKept);
  const form = page.getByRole('complementary', { name: actWords.agreementNotKept });
  await form.getByLabel('Thỏa thuận', { exact: true }).filter({ hasText: 'Trả dần trong hai đợt' }).waitFor();

  await page.keyboard.press('Control+Enter');

  await page.getByText(events.recorded(actWords.agreementNotKept)).last().waitFor();
  expect(app.complaints).toEqual([]);
});
