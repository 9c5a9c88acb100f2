import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '#test/app.ts';
import type { TestApp } from '#test/app.ts';
import { coerced, docketed, notice, overridden, party, terminated, verified } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { correctIn, docketCase, recordIn } from '#test/doorCases.ts';
import type { CaseView } from '#shared/contract/cases.ts';
import { localDate } from '#shared/domain/localDate.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const open = (number: string, facts: Parameters<typeof docketed>[1] = {}): Happening =>
  docketed('2026-10-05', {
    decision: { number, day: localDate('2026-10-05') },
    officerId: null,
    ...facts,
  });
const served = notice('2026-10-07');
const found = verified('2026-10-20', 'hasMeans');

const view = (id: string, today?: string): Promise<CaseView> =>
  test.ask('cases.get', { id, ...(today === undefined ? {} : { today: localDate(today) }) });

describe('the timeline', () => {
  it('shows every event as recorded, by whom, and what corrected it', async () => {
    const id = await docketCase(test, open('11/QĐ'), served);
    const mistaken = (await view(id)).events.at(-1)?.id ?? '';
    const { eventId } = await correctIn(test, id, mistaken, notice('2026-10-12'));

    const { events, stage, voluntaryUntil } = await view(id);

    expect(events.map((event) => [event.body.type, event.day, event.recordedBy, event.correctedBy])).toEqual([
      ['case.docketed', '2026-10-05', 'Trần Ngọc Ánh', null],
      ['notice.served', '2026-10-07', 'Trần Ngọc Ánh', eventId],
      ['event.corrected', '2026-11-21', 'Trần Ngọc Ánh', null],
    ]);
    expect([stage, voluntaryUntil]).toEqual(['served', '2026-10-22']);
  });

  it('keeps a reason in sight, with the refusal it answered, when its event is withdrawn', async () => {
    const id = await docketCase(test, open('12/QĐ'), served, found);
    const early = await recordIn(test, id, overridden(coerced('2026-10-19'), 'Có dấu hiệu tẩu tán tài sản'));
    await correctIn(test, id, early.eventId, null);

    const { overrides, stage } = await view(id);

    expect(stage).toBe('hasMeans');
    expect(overrides).toEqual([
      {
        eventId: early.eventId,
        refusal: expect.stringContaining('thời hạn tự nguyện đến hết ngày 19/10/2026'),
        reason: 'Có dấu hiệu tẩu tán tài sản',
      },
    ]);
  });
});

describe('other open cases against the same debtor', () => {
  const debtor = (name: string, idNumber: string | null) => [{ ...party('debtor', name), idNumber }];

  it.each([
    [
      'the same number under another name',
      'Lê Văn Sáu',
      '079000000001',
      'Lê Văn Sáu (Sáu Lê)',
      '079000000001',
      'idNumber',
    ],
    ['the same full name, one without a number', 'Ngô Thị Bảy', null, 'Ngô Thị Bảy', '079000000002', 'name'],
  ])('are found by %s', async (...row) => {
    const [what, name, number, otherName, otherNumber, matchedBy] = row;
    const id = await docketCase(test, open(`21 ${what}`, { parties: debtor(name, number) }));
    const other = await docketCase(test, open(`22 ${what}`, { parties: debtor(otherName, otherNumber) }));

    expect((await view(id)).sameDebtor).toEqual([
      {
        id: other,
        decisionNumber: `22 ${what}`,
        debtor: otherName,
        state: 'docketed',
        remaining: 100,
        matchedBy,
      },
    ]);
  });

  it('are not those of a namesake with another number, nor those that ended', async () => {
    const id = await docketCase(test, open('31/QĐ', { parties: debtor('Mai Văn Tám', '079000000003') }));
    await docketCase(test, open('32/QĐ', { parties: debtor('Mai Văn Tám', '079000000004') }));
    await docketCase(
      test,
      open('33/QĐ', { parties: debtor('Mai Văn Tám', '079000000003') }),
      terminated('2026-11-20'),
    );

    expect((await view(id)).sameDebtor).toEqual([]);
  });
});
