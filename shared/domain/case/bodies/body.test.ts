import { describe, expect, it } from 'vitest';
import { agreed, breached } from '#test/agreements.ts';
import {
  amended,
  assigned,
  coerced,
  collected,
  completed,
  deferred,
  docketed,
  dutyDone,
  entrusted,
  groundEnded,
  moneyItem,
  noMeans,
  notice,
  notifiedUnclaimed,
  paidOut,
  partiesAdded,
  party,
  performed,
  requestReturned,
  resumed,
  revoked,
  separateBook,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { factBodies } from '../event.ts';
import type { FactType } from '../event.ts';

const DAY = '2026-10-12';
const LONG = 'a'.repeat(4001);
const NO_DAY = 'Ngày không có trong lịch; viết theo dạng năm-tháng-ngày, ví dụ 2026-11-20';
const UNDATED = { decision: { number: null, day: '2026-13-01' } };

/** A valid body of each kind, from the builders of the tests. */
const VALID: { readonly [T in FactType]: Happening } = {
  'case.docketed': docketed(DAY),
  'parties.added': partiesAdded(DAY, party('creditor', 'Bình')),
  'officer.assigned': assigned(DAY, 'officer-2'),
  'notice.served': notice(DAY),
  'agreement.made': agreed(DAY, '2026-12-01'),
  'agreement.breached': breached(DAY, 'e2'),
  'voluntary.performed': performed(DAY, 'a'),
  'condition.verified': verified(DAY, 'hasMeans'),
  'noMeans.decided': noMeans(DAY),
  'separateBook.entered': separateBook(DAY),
  'request.returned': requestReturned(DAY),
  'deferral.decided': deferred(DAY, 'agreement', { until: '2026-12-14' }),
  'suspension.decided': suspended(DAY),
  'pause.groundEnded': groundEnded(DAY),
  'enforcement.resumed': resumed(DAY),
  'coercion.decided': coerced(DAY),
  'money.collected': collected(DAY, 60, { itemId: 'a', amount: 60 }),
  'money.paidOut': paidOut(DAY, 60),
  'money.notifiedUnclaimed': notifiedUnclaimed(DAY, 60),
  'case.completed': completed(DAY),
  'termination.decided': terminated(DAY, 'a'),
  'entrustment.decided': entrusted(DAY),
  'decision.revoked': revoked(DAY, 'e2'),
  'decision.amended': amended(DAY, [moneyItem('a', 80)]),
  'duty.done': dutyDone(DAY, 'NT-02', 'e1'),
};
const valid = Object.values(VALID).map(({ body }) => [body.type, body] as const);

/** What a person is told of a body that differs from the valid one in this; 'path: sentence' each. */
function said(type: FactType, change: object): readonly string[] {
  const reply = factBodies[type].safeParse({ ...VALID[type].body, ...change });
  return reply.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('a fact of each kind', () => {
  it.each(valid)('%s is taken in as it is', (_type, body) => {
    expect(Object.values(factBodies).filter((schema) => schema.safeParse(body).success)).toHaveLength(1);
  });

  it.each<[FactType, string, object, readonly string[]]>([
    [
      'case.docketed',
      'nobody and nothing named',
      { parties: [], judgment: { number: '', day: null, court: ' ', type: 'civil' } },
      [
        'judgment.number: Cần số bản án, quyết định',
        'judgment.court: Cần tên Tòa án hoặc cơ quan ra bản án',
        'parties: Cần ít nhất người phải thi hành án',
      ],
    ],
    [
      'case.docketed',
      'a day that does not exist',
      { requestReceivedOn: '2026-02-30' },
      [`requestReceivedOn: ${NO_DAY}`],
    ],
    [
      'case.docketed',
      'an item without content',
      { items: [{ ...moneyItem('a', 5), label: '' }] },
      ['items.0.label: Cần nội dung khoản phải thi hành'],
    ],
    ['parties.added', 'nobody named', { parties: [] }, ['parties: Cần ít nhất một đương sự']],
    [
      'notice.served',
      'a first publication on no day',
      { firstPublishedOn: '30/2' },
      [`firstPublishedOn: ${NO_DAY}`],
    ],
    ['notice.served', 'too much said', { detail: LONG }, ['detail: Dài quá 4.000 ký tự']],
    [
      'agreement.made',
      'nobody, no step and no consequence',
      { partyIds: [], steps: [], consequence: ' ' },
      [
        'partyIds: Chọn đương sự đã thỏa thuận',
        'steps: Cần ít nhất một mốc thực hiện',
        'consequence: Cần hậu quả khi không thực hiện đúng thỏa thuận',
      ],
    ],
    ['agreement.made', 'an hour there is not', { time: '24:00' }, ['time: Giờ viết theo dạng 15:30']],
    ['agreement.breached', 'too much said', { detail: LONG }, ['detail: Dài quá 4.000 ký tự']],
    ['voluntary.performed', 'no item', { itemIds: [] }, ['itemIds: Chọn khoản đã tự nguyện thi hành']],
    ['condition.verified', 'too much said', { detail: LONG }, ['detail: Dài quá 4.000 ký tự']],
    ['noMeans.decided', 'a decision on no day', UNDATED, [`decision.day: ${NO_DAY}`]],
    ['separateBook.entered', 'too much said', { detail: LONG }, ['detail: Dài quá 4.000 ký tự']],
    ['request.returned', 'a decision on no day', UNDATED, [`decision.day: ${NO_DAY}`]],
    ['deferral.decided', 'an end on no day', { until: '2026-11-31' }, [`until: ${NO_DAY}`]],
    ['suspension.decided', 'a decision on no day', UNDATED, [`decision.day: ${NO_DAY}`]],
    ['pause.groundEnded', 'too much said', { detail: LONG }, ['detail: Dài quá 4.000 ký tự']],
    ['enforcement.resumed', 'a decision on no day', UNDATED, [`decision.day: ${NO_DAY}`]],
    [
      'coercion.decided',
      'a number beyond reason',
      { decision: { number: '7'.repeat(81), day: DAY } },
      ['decision.number: Số quyết định dài quá 80 ký tự'],
    ],
    ['money.collected', 'no money', { amount: 0 }, ['amount: Số tiền phải lớn hơn 0']],
    [
      'money.collected',
      'nothing for an item',
      { allocations: [{ itemId: 'a', amount: 0 }] },
      ['allocations.0.amount: Số tiền phải lớn hơn 0'],
    ],
    ['money.paidOut', 'half a đồng', { amount: 0.5 }, ['amount: Số tiền phải là số nguyên đồng']],
    ['money.notifiedUnclaimed', 'a sum in words', { amount: 'một triệu' }, ['amount: Số tiền phải là số']],
    ['case.completed', 'too much said', { detail: LONG }, ['detail: Dài quá 4.000 ký tự']],
    ['termination.decided', 'a decision on no day', UNDATED, [`decision.day: ${NO_DAY}`]],
    [
      'entrustment.decided',
      'no receiving agency',
      { receivingAgency: ' ' },
      ['receivingAgency: Cần tên cơ quan nhận ủy thác'],
    ],
    ['decision.revoked', 'a decision on no day', UNDATED, [`decision.day: ${NO_DAY}`]],
    ['decision.amended', 'no content', { detail: '' }, ['detail: Cần nội dung sửa đổi, bổ sung']],
    [
      'decision.amended',
      'two items of one id',
      { items: [moneyItem('a', 1), moneyItem('a', 2)] },
      ['items: Hai khoản trùng mã; mỗi khoản một mã'],
    ],
    ['duty.done', 'too much said', { detail: LONG }, ['detail: Dài quá 4.000 ký tự']],
  ])('%s with %s is not taken in, and says why', (type, _what, ...[change, sentences]) => {
    expect(said(type, change)).toEqual(sentences);
  });

  it.each<[FactType, string, object]>([
    ['case.docketed', 'an initiative there is not', { initiative: 'other' }],
    ['officer.assigned', 'no officer', { officerId: '' }],
    ['notice.served', 'a channel there is not', { channel: 'pigeon' }],
    ['condition.verified', 'a result there is not', { result: 'someMeans' }],
    ['noMeans.decided', 'a ground the law does not have', { ground: 'i' }],
    ['deferral.decided', 'a ground there is not', { ground: 'weather' }],
    ['suspension.decided', 'a ground there is not', { ground: 'agreement' }],
    ['coercion.decided', 'a measure the law does not have', { measure: 'arrest' }],
    ['termination.decided', 'neither whole nor part', { scope: 'half' }],
    ['duty.done', 'no event that calls for it', { triggerEventId: '' }],
    ['money.collected', 'another type', { type: 'money.paidIn' }],
  ])('%s with %s is not taken in', (type, _what, change) => {
    expect(said(type, change)).toHaveLength(1);
  });
});
