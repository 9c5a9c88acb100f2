import { describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import { reported } from '../officialBooks.ts';
import { REPORTED_NOW, answers, casesOf, inWordsOf, numberOf, registerOf } from '../reportedBooks.ts';

/** Each book with the answer its register must give. */
const BOOKS = [
  ['so-kiem-sat', answers['so-kiem-sat.xlsx']],
  ['tien-theo-khoan', answers['tien-theo-khoan.xlsx']],
  ['o-gop-nhieu-dong', answers['o-gop-nhieu-dong.xlsx']],
  ['nhieu-dong-khong-gop', answers['o-gop-nhieu-dong.xlsx']],
  ['moi-nguoi-mot-dong', answers['moi-nguoi-mot-dong.xlsx']],
] as const;

const sumOf = (sums: readonly number[]): number => sums.reduce((total, each) => total + each, 0);

describe('every reported book whose cases are known', () => {
  it.each(BOOKS)('%s: each case is held as it stands, and so are the sums', async (name, book) => {
    const { test, said, cases, totals, journal } = await registerOf([name]);
    const right = casesOf(book);

    await test.close();
    expect(right.map((each) => inWordsOf(cases.get(numberOf(each)), each))).toEqual(right);
    expect([totals.cases, totals.due, totals.collected]).toEqual([
      right.length,
      book.amountDue ?? sumOf(right.map(({ amountDue }) => amountDue)),
      book.amountCollected ?? sumOf(right.map(({ amountCollected = 0 }) => amountCollected)),
    ]);
    expect(said[0]?.run).toMatchObject({ imported: right.length, rejected: [], unread: [] });
    expect(journal.intact).toBe(true);
  });

  it('so-kiem-sat: each row is shown with its number in the book', async () => {
    const { test, said } = await registerOf(['so-kiem-sat']);

    await test.close();
    expect(said[0]?.preview.sample.map(({ row, cells }) => [row, cells['order']])).toEqual(
      answers['so-kiem-sat.xlsx'].cases.map(({ row, order }) => [row, order]),
    );
  });
});

describe('every reported book whose decisions are known', () => {
  it('so-ngay-tien-mot-o: ten ways to write one are number and day', async () => {
    const { test, cases } = await registerOf(['so-ngay-tien-mot-o']);

    await test.close();
    const held = [...cases.values()]
      .map(({ decision, events }) => [events[0]?.imported?.row, decision.number, decision.day] as const)
      .toSorted(([one = 0], [other = 0]) => one - other);
    expect(held).toEqual(answers['so-ngay-tien-mot-o.xlsx'].decisions);
  });

  it('may-thang-truoc-ngay: asked about by its columns, right once exchanged', async () => {
    const right = answers['may-thang-truoc-ngay.xlsx'];
    const asked = await testRegister(REPORTED_NOW);
    const path = reported('may-thang-truoc-ngay');
    const preview = await asked.ask('import.preview', { path });
    const refused = await asked.reply('import.run', { path });
    const { total } = await asked.ask('cases.list', {});
    await asked.close();
    const { test, cases } = await registerOf(['may-thang-truoc-ngay'], { dayOrder: 'monthFirst' });

    await test.close();
    expect(preview.dayOrder?.columns).toEqual(right.mustWarn);
    expect([refused, total]).toMatchObject([{ ok: false, error: { code: 'day-order' } }, 0]);
    expect(
      Object.fromEntries([...cases.values()].map(({ decision }) => [decision.number, decision.day])),
    ).toEqual(right.decisionDaysAfterSwapping);
  });

  it('giay-truoc-nua-dem: a moment before midnight is the next day, other times are warned of', async () => {
    const right = answers['giay-truoc-nua-dem.xlsx'];
    const { test, cases, said } = await registerOf(['giay-truoc-nua-dem']);

    await test.close();
    const days = Object.keys(right.decisionDays).map((number) => [number, cases.get(number)?.decision.day]);
    expect(Object.fromEntries(days)).toEqual(right.decisionDays);
    const warned = said[0]?.preview.warnings
      .filter(({ text }) => text.includes('có giờ'))
      .map(({ row }) => row);
    expect(warned).toEqual(
      expect.arrayContaining(right.mustWarn.map((number) => cases.get(number)?.events[0]?.imported?.row)),
    );
  });

  it.each(['chu-tcvn3', 'tieu-de-tcvn3'])('%s: names stand in Unicode', async (book) => {
    const right = answers['chu-tcvn3.xlsx'];
    const { test, cases } = await registerOf([book]);

    await test.close();
    const held = right.decisions.map((number) => cases.get(number));
    expect(held.map((view) => view?.parties[0]?.name)).toEqual(right.debtors);
    expect(held.map((view) => view?.officer)).toEqual(right.decisions.map(() => right.officer));
    expect(cases.size).toBe(right.decisions.length);
  });
});

describe('every reported book whose people are known', () => {
  it('nhieu-nguoi-mot-o: each debtor is a party and is found in the other cases', async () => {
    const right = answers['nhieu-nguoi-mot-o.xlsx'];
    const { test, cases } = await registerOf(['nhieu-nguoi-mot-o']);

    const held = [];
    for (const [number, { id }] of cases)
      held.push([number, (await test.ask('cases.parties', { id, role: 'debtor' })).rows] as const);
    await test.close();
    const debtors = Object.fromEntries(held);
    expect(Object.fromEntries(held.map(([number, rows]) => [number, rows.map(({ name }) => name)]))).toEqual(
      right.debtors,
    );
    expect(debtors['51/QĐ-THADS']?.map(({ idNumber }) => idNumber)).toEqual(right.idNumbersOf51);
    const same = cases.get('58/QĐ-THADS')?.sameDebtor.map(({ decisionNumber }) => decisionNumber);
    expect(same?.toSorted()).toEqual(right.sameDebtorOf58);
  });

  it('ky-tu-vo-hinh: marks nobody sees change no name, number, officer, day or sum', async () => {
    const right = answers['ky-tu-vo-hinh.xlsx'];
    const { test, cases, said } = await registerOf(['ky-tu-vo-hinh']);
    const found = await test.ask('cases.list', { text: right.names });
    const { officers } = await test.ask('officers.list', {});

    await test.close();
    const views = [...cases.values()];
    const rows = views.map(({ events }) => events[0]?.imported?.row ?? 0);
    expect(rows.toSorted((one, other) => one - other)).toEqual(right.imported);
    expect(said[0]?.run.rejected.map(({ row, code }) => [row, code])).toEqual([[7, 'duplicate-decision']]);
    expect(views.map(({ parties }) => [parties[0]?.name, parties[0]?.idNumber])).toEqual(
      views.map(() => [right.names, right.idNumber]),
    );
    expect(views.map(({ money }) => money.due)).toEqual(views.map(() => right.amountDueEach));
    expect(officers.map(({ name }) => name)).toEqual(right.officers);
    expect(found.total).toBe(right.imported.length);
  });

  it('ten-vo-hinh: every search finds all', async () => {
    const { test } = await registerOf(['ten-vo-hinh']);

    const found: Record<string, number> = {};
    for (const text of Object.keys(answers['ten-vo-hinh.xlsx'].searches))
      found[text] = (await test.ask('cases.list', { text })).total;
    await test.close();
    expect(found).toEqual(answers['ten-vo-hinh.xlsx'].searches);
  });
});
