import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';

const reported = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/reported/${name}.xlsx`, import.meta.url));

let office: TestApp;
beforeEach(async () => {
  office = await testRegister('2026-11-25T02:00:00.000Z');
});
afterEach(() => office.close());

const take = (name: string) => office.ask('import.run', { path: reported(name) });

async function casesByDecision() {
  const { rows } = await office.ask('cases.list', { limit: 1000 });
  const views = await Promise.all(rows.map(({ id }) => office.ask('cases.get', { id })));
  return new Map(views.map((view) => [view.decision.number ?? '', view] as const));
}

describe('cells as people fill them', () => {
  it('a number, a day and a sum in one cell are three facts in any order', async () => {
    const { imported, rejected, notes } = await take('so-ngay-tien-mot-o');

    const decisions = [...(await casesByDecision()).values()].map(({ decision }) => decision);
    expect([imported, rejected, notes.map(({ row }) => row)]).toEqual([10, [], [4, 5]]);
    expect(decisions.toSorted((a, b) => String(a.number).localeCompare(String(b.number)))).toEqual(
      [41, 42, 43, 44, 45, 46, 47, 48, 49, 50].map((number) => ({
        number: number === 50 ? '50' : `${number}/QĐ-THADS`,
        day: '2026-08-05',
      })),
    );
  });

  it('a moment shortly before midnight is the next day, and other times are warned of', async () => {
    const { warnings, notes } = await office.ask('import.preview', {
      path: reported('giay-truoc-nua-dem'),
    });
    await take('giay-truoc-nua-dem');

    const cases = await casesByDecision();
    expect([1, 2, 3, 5].map((number) => cases.get(`${number}/QĐ-THADS`)?.decision.day)).toEqual(
      Array.from({ length: 4 }, () => '2026-08-05'),
    );
    const ofTime = warnings.filter(({ text }) => text.includes('có giờ')).map(({ row }) => row);
    expect(ofTime).toEqual([5, 6, 7]);
    expect(notes.map(({ row, column }) => [row, column])).toEqual([3, 4, 5, 6, 7].map((row) => [row, 'D']));
  });

  it('a fraction behind a whole sum is rounded, and said', async () => {
    const { notes, rejected } = await take('so-le-hien-tron');

    const cases = await casesByDecision();
    expect([61, 62, 63, 64, 65].map((number) => cases.get(`${number}/QĐ-THADS`)?.money.due)).toEqual([
      12_345_678, 150_001, 1_234_567, 7_000_000, 4_983_000,
    ]);
    expect(notes.map(({ row, column }) => `${column}${row}`)).toEqual(['J2', 'J3', 'J4', 'J5']);
    expect(rejected.map(({ row, code }) => [row, code])).toEqual([
      [7, 'unreadable-amount'],
      [8, 'unreadable-amount'],
    ]);
  });

  it('signs nobody sees change no day, sum, name or number', async () => {
    const { imported, rejected, notes } = await take('ky-tu-vo-hinh');

    const cases = [...(await casesByDecision()).values()];
    const parties = cases.flatMap(({ parties: of }) => of);
    expect([imported, rejected.map(({ row, code }) => [row, code])]).toEqual([
      7,
      [[7, 'duplicate-decision']],
    ]);
    expect(new Set(parties.map(({ name, idNumber }) => `${name} ${idNumber}`))).toEqual(
      new Set(['Nguyễn Văn Thử 001090000031']),
    );
    expect(cases.map(({ money }) => money.due)).toEqual(cases.map(() => 300_000));
    expect((await office.ask('officers.list', {})).officers.map(({ name }) => name)).toEqual(['Lê Thử']);
    expect(notes.map(({ row, column }) => `${column}${row}`)).toEqual([
      'B3',
      'J4',
      'E5',
      'G5',
      'E6',
      'F6',
      'J6',
      'B8',
      'B9',
      'G9',
    ]);
  });

  it.each(['Nguyễn Văn Thử', 'nguyen van thu', 'van thu', 'Nguyễn\u200e Văn Th\u00adử'])(
    'a name is found whatever signs hide in it: %s',
    async (text) => {
      await take('ten-vo-hinh');

      expect((await office.ask('cases.list', { text })).total).toBe(10);
    },
  );

  it('a day to come is no fact yet', async () => {
    const { rejected, notes, imported } = await take('ngay-tuong-lai');

    const cases = await casesByDecision();
    const { items } = await office.ask('agenda.list', { days: 3660 });
    const overdue = items.filter(({ ruleId, due }) => ruleId === 'VR-01' && due === '2026-09-03');
    expect([imported, rejected.map(({ row, code }) => [row, code])]).toEqual([
      7,
      [[8, 'future-decision-date']],
    ]);
    expect([...cases.values()].map(({ endedOn }) => endedOn)).toEqual(Array.from({ length: 7 }, () => null));
    expect(overdue).toHaveLength(6);
    expect(notes.map(({ row, column }) => `${column}${row}`)).toEqual(['N2', 'N3', 'K4', 'M5', 'I6', 'H7']);
    expect(cases.get('194/QĐ-THADS')?.note).toContain('01/09/2027');
  });
});
