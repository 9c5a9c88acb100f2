import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '#test/app.ts';
import type { TestApp } from '#test/app.ts';
import {
  assigned,
  coerced,
  collected,
  docketed,
  notice,
  overridden,
  paidOut,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { correctIn, docketCase, recordIn } from '#test/doorCases.ts';
import { localDate } from '#shared/domain/localDate.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const open = (number: string): Happening =>
  docketed('2026-10-05', { decision: { number, day: localDate('2026-10-05') }, officerId: null });
const served = notice('2026-10-07');

const attempt = (caseId: string, { day, body }: Happening, more: object = {}) =>
  test.app.call('events.record', { caseId, event: { day, body }, ...more });

describe('recording an event', () => {
  it('answers the event and the version that the case has then', async () => {
    const id = await docketCase(test, open('1/QĐ'));

    const { eventId, version } = await recordIn(test, id, served);
    const view = await test.ask('cases.get', { id });

    expect(view.version).toBe(version);
    expect(view.events.at(-1)).toMatchObject({
      id: eventId,
      seq: version,
      day: '2026-10-07',
      body: served.body,
      recordedAt: '2026-11-21T02:00:00.000Z',
      recordedBy: 'Trần Ngọc Ánh',
      imported: null,
      override: null,
    });
  });

  it('writes the list, the agenda and the totals again', async () => {
    const before = await test.ask('cases.totals', {});
    const id = await docketCase(test, open('2/QĐ'), collected('2026-11-16', 60), paidOut('2026-11-17', 20));

    const totals = await test.ask('cases.totals', {});

    expect({
      cases: totals.cases - before.cases,
      due: totals.due - before.due,
      collected: totals.collected - before.collected,
      paidOut: totals.paidOut - before.paidOut,
      remaining: totals.remaining - before.remaining,
    }).toEqual({ cases: 1, due: 100, collected: 60, paidOut: 20, remaining: 40 });
    expect((await test.ask('cases.get', { id })).money.onHand).toBe(40);
  });

  it.each<[string, readonly Happening[], Happening, object, string, string]>([
    [
      'what the law does not allow, without a reason',
      [served],
      coerced('2026-10-21'),
      {},
      'refused',
      'Chưa được cưỡng chế: chưa có kết quả xác minh là người phải thi hành án có điều kiện thi hành (Điều 72 khoản 1 đến khoản 3 Luật THADS 106/2025/QH15).',
    ],
    [
      'what cannot be, whatever the reason',
      [],
      notice('2026-11-22'),
      { overrideReason: 'Ghi trước' },
      'refused-always',
      'Ngày 22/11/2026 chưa đến (hôm nay 21/11/2026); sổ chỉ ghi việc đã xảy ra.',
    ],
    [
      'a second docketing',
      [],
      docketed('2026-10-06'),
      {},
      'already-docketed',
      'Hồ sơ đã thụ lý. Muốn sửa thông tin thụ lý, dùng “Sửa ghi nhận” trên dòng thời gian.',
    ],
    [
      'an officer the register does not know',
      [],
      assigned('2026-10-12', 'không-có'),
      {},
      'officer-not-found',
      'Sổ không có chấp hành viên này. Chọn trong danh sách chấp hành viên, hoặc thêm người mới trước.',
    ],
    [
      'on a version that is not the newest',
      [served],
      verified('2026-10-20', 'hasMeans'),
      { version: 0 },
      'conflict',
      'Hồ sơ đã có thêm 2 ghi nhận từ khi mở trang này. Xem lại dòng thời gian mới rồi ghi lại; nội dung đang nhập vẫn còn.',
    ],
  ])('refuses %s, in words, and writes nothing', async (name, ...row) => {
    const [before, happening, more, code, message] = row;
    const id = await docketCase(test, open(name), ...before);
    const view = await test.ask('cases.get', { id });

    expect(await attempt(id, happening, more)).toEqual({ ok: false, error: { code, message } });
    expect(await test.ask('cases.get', { id })).toEqual(view);
  });

  it('keeps the refusal that a reason answered, and none where none was needed', async () => {
    const id = await docketCase(test, open('11/QĐ'), served);

    await recordIn(test, id, overridden(coerced('2026-10-21'), 'Có dấu hiệu tẩu tán tài sản'));
    await recordIn(test, id, overridden(verified('2026-10-22', 'hasMeans'), 'Không cần lý do'));
    const { events } = await test.ask('cases.get', { id });

    expect(events.map(({ override }) => override)).toEqual([
      null,
      null,
      {
        refusal: expect.stringContaining('chưa có kết quả xác minh'),
        reason: 'Có dấu hiệu tẩu tán tài sản',
      },
      null,
    ]);
  });

  it('takes an event on the version the person saw', async () => {
    const id = await docketCase(test, open('12/QĐ'));
    const { version } = await test.ask('cases.get', { id });

    expect(await attempt(id, served, { version })).toMatchObject({ ok: true });
    expect(await attempt(id, collected('2026-10-12', 10), { version })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });
});

describe('correcting an event', () => {
  it('answers the correction, dated today, and leaves both readable', async () => {
    const id = await docketCase(test, open('21/QĐ'), served);
    const mistaken = (await test.ask('cases.get', { id })).events.at(-1)?.id ?? '';

    const { eventId } = await correctIn(test, id, mistaken, notice('2026-10-09'));
    const { events } = await test.ask('cases.get', { id });

    expect(events.at(-1)).toMatchObject({
      id: eventId,
      day: '2026-11-21',
      body: {
        type: 'event.corrected',
        correctedEventId: mistaken,
        reason: 'Ghi nhầm',
        replacement: { day: '2026-10-09' },
      },
    });
    expect(events.find((event) => event.id === mistaken)).toMatchObject({ day: '2026-10-07' });
  });

  it('opens a case again whose end was a mistake', async () => {
    const id = await docketCase(test, open('22/QĐ'), served, terminated('2026-11-16'));
    const end = (await test.ask('cases.get', { id })).events.at(-1)?.id ?? '';

    await correctIn(test, id, end, null);

    expect(await test.ask('cases.get', { id })).toMatchObject({ stage: 'served', endedOn: null });
  });

  it('of what is not there is refused in words', async () => {
    const id = await docketCase(test, open('23/QĐ'));

    expect(
      await test.app.call('events.correct', {
        caseId: id,
        eventId: 'gone',
        reason: 'Ghi nhầm',
        replacement: null,
      }),
    ).toEqual({
      ok: false,
      error: {
        code: 'event-not-found',
        message: 'Không có ghi nhận này trong hồ sơ. Mở lại hồ sơ rồi chọn lại.',
      },
    });
  });
});
