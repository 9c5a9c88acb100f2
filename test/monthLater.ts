import type { Field } from '#core/excel/fields.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { TestApp } from './app.ts';
import type { Happening } from './builders.ts';
import { eventInput } from './doorInputs.ts';
import { caseOf, received } from './officialBooks.ts';
import type { DocketRow, TestCell, TestSheet } from './workbooks.ts';

/** The columns of an officer's own sheet that is kept on from month to month. */
const COLUMNS: readonly (readonly [Field, string])[] = [
  ['order', 'STT'],
  ['docketDate', 'Ngày thụ lý'],
  ['judgmentNumber', 'Số bản án'],
  ['judgmentDate', 'Ngày bản án'],
  ['court', 'Tòa án đã tuyên'],
  ['judgmentType', 'Loại án'],
  ['debtorName', 'Người phải thi hành án'],
  ['debtorIdNumber', 'Số CCCD người phải thi hành án'],
  ['debtorAddress', 'Địa chỉ người phải thi hành án'],
  ['creditorName', 'Người được thi hành án'],
  ['decisionNumber', 'Số quyết định thi hành án'],
  ['decisionDate', 'Ngày quyết định thi hành án'],
  ['initiative', 'CĐ/TYC'],
  ['obligationText', 'Nội dung phải thi hành'],
  ['amountDue', 'Số tiền phải thi hành'],
  ['noticeDate', 'Ngày thông báo hợp lệ'],
  ['noticeChannel', 'Hình thức thông báo'],
  ['verificationDate', 'Ngày xác minh'],
  ['verificationResult', 'Kết quả xác minh'],
  ['noMeansNumber', 'Số QĐ chưa có điều kiện'],
  ['noMeansDate', 'Ngày QĐ chưa có điều kiện'],
  ['deferralNumber', 'Số QĐ hoãn'],
  ['deferralDate', 'Ngày QĐ hoãn'],
  ['deferralGround', 'Lý do hoãn'],
  ['deferralUntil', 'Hoãn đến ngày'],
  ['resumptionNumber', 'Số QĐ tiếp tục'],
  ['resumptionDate', 'Ngày QĐ tiếp tục'],
  ['terminationNumber', 'Số QĐ đình chỉ'],
  ['terminationDate', 'Ngày QĐ đình chỉ'],
  ['coercionNumber', 'Số QĐ cưỡng chế'],
  ['coercionDate', 'Ngày QĐ cưỡng chế'],
  ['coercionMeasure', 'Biện pháp cưỡng chế'],
  ['amountCollected', 'Số tiền đã thu'],
  ['amountPaidOut', 'Số tiền đã chi trả'],
  ['completedDate', 'Ngày thi hành xong'],
  ['officerName', 'Chấp hành viên'],
  ['note', 'Ghi chú'],
];

/** A day of 2026 as people write it. */
export const on = (day: number, month: number): TestCell =>
  `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/2026`;

/** A case of the sheet in its first month: 10.000.000 đồng owed by one debtor to one creditor, served. */
export const CASE: DocketRow = {
  order: 1,
  docketDate: on(5, 8),
  judgmentNumber: '8/2026/DS-ST',
  judgmentDate: on(20, 6),
  court: 'TAND khu vực 3',
  judgmentType: 'DS',
  debtorName: 'Nguyễn Văn Thử',
  debtorAddress: 'xã Đông Hòa',
  creditorName: 'Trần Thị Dụ',
  decisionNumber: '42/QĐ-THADS',
  decisionDate: on(5, 8),
  initiative: 'TYC',
  obligationText: 'Trả nợ',
  amountDue: 10_000_000,
  noticeDate: on(10, 8),
  noticeChannel: 'Trực tiếp',
  officerName: 'Lê Thử',
};

/** The sheet with these rows; its header is row 1, so that the first of them is row 2. */
export const monthSheet = (rows: readonly DocketRow[]): TestSheet => ({
  name: 'Theo dõi',
  rows: [
    COLUMNS.map(([, header]) => header),
    ...rows.map((row) => COLUMNS.map(([field]) => row[field] ?? null)),
  ],
});

/** Previews and runs the sheet as it stands. */
export const monthly = async (
  test: TestApp,
  rows: readonly DocketRow[],
  take?: 'all' | number[],
): Promise<OutputOf<'import.run'>> => {
  const path = await received(test, [monthSheet(rows)]);
  return test.ask('import.run', { path, ...(take === undefined ? {} : { take }) });
};

/** What previewing the sheet says of changes: each differing field as "field: here → there", and what is kept. */
export const lookedAt = async (test: TestApp, rows: readonly DocketRow[]) => {
  const path = await received(test, [monthSheet(rows)]);
  const { changes, kept } = await test.ask('import.preview', { path });
  return {
    new: changes.new,
    same: changes.same,
    different: changes.different.map(({ fields }) =>
      fields.map(({ field, here, there }) => `${field}: ${here} → ${there}`),
    ),
    kept: kept.map(({ text }) => text),
  };
};

/** Records something in the case of a decision by hand, whatever the law says; answers the event. */
export const byHand = async (test: TestApp, decision: string, happening: Happening): Promise<string> => {
  const { id } = await caseOf(test, decision);
  const event = eventInput(happening);
  return (await test.ask('events.record', { caseId: id, event, overrideReason: 'theo hồ sơ giấy' })).eventId;
};

/** Corrects by hand the first event of a kind in that case; without a replacement it is withdrawn. */
export const correctByHand = async (
  test: TestApp,
  decision: string,
  type: string,
  change: ((event: Recorded) => Recorded) | null,
): Promise<void> => {
  const { id, events } = await caseOf(test, decision);
  const event = events.find(({ body }) => body.type === type);
  if (event === undefined || event.body.type === 'event.corrected') throw new Error(`No ${type} to correct`);
  const { day, body } = event;
  const replacement = change === null ? null : eventInput(change({ day, body }));
  await test.ask('events.correct', { caseId: id, eventId: event.id, reason: 'ghi nhầm', replacement });
};

type Recorded = Pick<Happening, 'day' | 'body'>;

/** What the register says of something that it leaves as it is. */
export const LEFT = '; giữ như trong sổ.';

/** A sheet, what was recorded by hand, the sheet a month later, and what must be said of it. */
export type Month = {
  readonly what: string;
  /** `CASE` where it is left out. */
  readonly last?: readonly DocketRow[];
  readonly between?: (test: TestApp, decision: string) => Promise<unknown>;
  readonly next: readonly DocketRow[];
  /** "field: here → there" of each row that differs. */
  readonly different?: readonly (readonly string[])[];
  readonly kept?: readonly string[];
  /** How many rows are new. */
  readonly fresh?: number;
};

/** Brings a month in, looks at the next, takes it all in and looks again; with a decision of its own. */
export async function liveThrough(test: TestApp, { last = [CASE], between, next }: Month, number: number) {
  const renumbered = (rows: readonly DocketRow[]): readonly DocketRow[] =>
    rows.map((row) =>
      typeof row.decisionNumber === 'string'
        ? { ...row, decisionNumber: row.decisionNumber.replace('42', String(number)) }
        : row,
    );
  await monthly(test, renumbered(last));
  await between?.(test, `${number}/QĐ-THADS`);
  const sheet = renumbered(next);
  const looked = await lookedAt(test, sheet);
  const { taken } = await monthly(test, sheet, 'all');
  return { looked, taken, after: await lookedAt(test, sheet) };
}
