import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { parseObligations } from '../cells/parseObligations.ts';
import { readerOf } from './rowReader.ts';
import { softWarnings } from './softWarnings.ts';
import { type CaseValues, readValues } from './typedRow.ts';

const DECIDED = localDate('2024-10-02');
const BEFORE = localDate('2024-10-01');
const AFTER = localDate('2024-10-03');

/** A case with nothing odd about it. */
const SOUND: CaseValues = {
  ...readValues(readerOf({ number: 7, cells: [] }, new Map(), new Map())),
  decisionNumber: '01/QĐ-THADS',
  decisionDate: DECIDED,
  debtorName: 'Mai Đức Hòa',
  docketDate: DECIDED,
  amountDue: 300_000,
};

const warningsOf = (changed: Partial<CaseValues>) => softWarnings({ ...SOUND, ...changed });

const verified = (day = AFTER) => ({ noticeDate: AFTER, verificationDate: day });

describe('nothing is said', () => {
  it.each<readonly [string, Partial<CaseValues>]>([
    ['of a sound case', {}],
    ['of days in order', { judgmentDate: BEFORE, ...verified(), completedDate: AFTER }],
    ['of the same day twice', { judgmentDate: DECIDED, noticeDate: DECIDED, completedDate: DECIDED }],
    ['of a whole decision', { deferralNumber: '12/QĐ', deferralDate: AFTER }],
    ['of no means after a verification', { ...verified(), noMeansNumber: '11/QĐ', noMeansDate: AFTER }],
    ['of money that is all collected and paid out', { amountCollected: 300_000, amountPaidOut: 300_000 }],
    ['of a duty without a sum', { amountDue: null, obligations: parseObligations('Trả nhà', null) }],
    ['of an identity number of nine figures', { debtorIdNumber: '123456789' }],
    ['of an identity number of twelve figures', { debtorIdNumber: '079085001234' }],
  ])('%s', (_, changed) => {
    expect(warningsOf(changed)).toEqual([]);
  });
});

const DECIDED_EARLY = 'Ngày quyết định thi hành án (02/10/2024) trước ngày bản án, quyết định (03/10/2024).';
const TOO_EARLY = '(01/10/2024) trước ngày quyết định thi hành án (02/10/2024).';

describe('days out of order are named', () => {
  it.each<readonly [Partial<CaseValues>, string]>([
    [{ judgmentDate: AFTER }, DECIDED_EARLY],
    [{ noticeDate: BEFORE }, `Ngày thông báo hợp lệ ${TOO_EARLY}`],
    [verified(BEFORE), `Ngày xác minh gần nhất ${TOO_EARLY}`],
    [{ ...verified(), noMeansNumber: '11', noMeansDate: BEFORE }, `Ngày QĐ chưa có điều kiện ${TOO_EARLY}`],
    [{ deferralNumber: '12/QĐ', deferralDate: BEFORE }, `Ngày QĐ hoãn ${TOO_EARLY}`],
    [{ terminationNumber: '13/QĐ', terminationDate: BEFORE }, `Ngày QĐ đình chỉ ${TOO_EARLY}`],
    [{ coercionNumber: '14/QĐ', coercionDate: BEFORE }, `Ngày QĐ cưỡng chế ${TOO_EARLY}`],
    [{ completedDate: BEFORE }, 'Ngày thi hành xong (01/10/2024) trước ngày thụ lý (02/10/2024).'],
  ])('%o', (changed, warning) => {
    expect(warningsOf(changed)).toEqual([warning]);
  });
});

describe('half a decision is named', () => {
  it.each<readonly [Partial<CaseValues>, string]>([
    [{ noMeansNumber: '11/QĐ' }, 'Số QĐ chưa có điều kiện có, ngày chưa có.'],
    [{ deferralNumber: '12/QĐ' }, 'Số QĐ hoãn có, ngày chưa có.'],
    [{ terminationNumber: '13/QĐ' }, 'Số QĐ đình chỉ có, ngày chưa có.'],
    [{ coercionNumber: '14/QĐ' }, 'Số QĐ cưỡng chế có, ngày chưa có.'],
    [{ ...verified(), noMeansDate: AFTER }, 'Ngày QĐ chưa có điều kiện có, số chưa có.'],
    [{ deferralDate: AFTER }, 'Ngày QĐ hoãn có, số chưa có.'],
    [{ terminationDate: AFTER }, 'Ngày QĐ đình chỉ có, số chưa có.'],
    [{ coercionDate: AFTER }, 'Ngày QĐ cưỡng chế có, số chưa có.'],
  ])('%o', (changed, warning) => {
    expect(warningsOf(changed)).toEqual([warning]);
  });
});

describe('odd money and gaps are named', () => {
  it.each<readonly [Partial<CaseValues>, readonly string[]]>([
    [{ amountCollected: 300_001 }, ['Số tiền đã thu lớn hơn số tiền phải thi hành.']],
    [{ amountCollected: 1, amountPaidOut: 2 }, ['Số tiền đã chi trả lớn hơn số tiền đã thu.']],
    [{ amountPaidOut: 1 }, ['Số tiền đã chi trả lớn hơn số tiền đã thu.']],
    [{ amountDue: null }, ['Chưa có khoản phải thi hành.']],
    [{ docketDate: null }, ['Chưa có ngày thụ lý.']],
    [{ verificationDate: AFTER }, ['Có xác minh nhưng chưa có ngày thông báo hợp lệ.']],
    [{ noMeansNumber: '11', noMeansDate: AFTER }, ['Có QĐ chưa có điều kiện nhưng chưa có ngày xác minh.']],
    [{ debtorIdNumber: '12345678' }, ['Số giấy tờ 12345678 thiếu một chữ số, có thể mất số 0 ở đầu.']],
    [{ debtorIdNumber: '79085001234' }, ['Số giấy tờ 79085001234 thiếu một chữ số, có thể mất số 0 ở đầu.']],
    [{ docketDate: null, amountDue: null }, ['Chưa có khoản phải thi hành.', 'Chưa có ngày thụ lý.']],
  ])('%o', (changed, warnings) => {
    expect(warningsOf(changed)).toEqual(warnings);
  });
});
