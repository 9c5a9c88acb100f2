import { describe, expect, it } from 'vitest';
import type { BodyOf } from '#shared/domain/case/event.ts';
import type { ObligationItem, Party } from '#shared/domain/case/bodies/parts.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { vi } from '../../text/vi.ts';
import { docketSentence } from './docketSentence.ts';

const party = (role: Party['role'], name: string): Party => ({
  id: name,
  role,
  kind: 'person',
  name,
  idNumber: null,
  birthYear: null,
  address: null,
});
const item = (kind: ObligationItem['kind'], amount: number): ObligationItem => ({
  id: `${kind}${amount}`,
  kind,
  category: 'debt',
  label: 'Trả nợ',
  amount,
});
const docketing = (part: Partial<BodyOf<'case.docketed'>>): BodyOf<'case.docketed'> => ({
  type: 'case.docketed',
  decision: { number: '5/QĐ-THADS', day: localDate('2026-11-20') },
  judgment: { number: '1/2026/DS-ST', day: null, court: 'Tòa án nhân dân khu vực 1', type: 'civil' },
  initiative: 'onRequest',
  urgentMeasure: false,
  flags: { corruptionEconomic: false, creditInstitution: false, keyComplex: false },
  requestReceivedOn: null,
  judgmentReceivedOn: null,
  parties: [party('debtor', 'Lê Văn A'), party('creditor', 'Trần Thị B')],
  items: [item('money', 12_000_000)],
  officerId: null,
  note: null,
  ...part,
});

describe('the sentence of a new case', () => {
  it.each<readonly [string, Partial<BodyOf<'case.docketed'>>, string]>([
    [
      'everything',
      {},
      'Quyết định số 5/QĐ-THADS ngày 20/11/2026: Lê Văn A phải thi hành 12.000.000 đồng (1 khoản) cho Trần Thị B.',
    ],
    [
      'no number yet, no creditor, an act beside the money',
      {
        decision: { number: null, day: localDate('2026-11-20') },
        parties: [party('debtor', 'Lê Văn A'), party('debtor', 'Lê Văn C')],
        items: [item('money', 12_000_000), item('act', 0)],
      },
      'Quyết định chưa cấp số ngày 20/11/2026: Lê Văn A và 1 người khác phải thi hành 12.000.000 đồng (1 khoản), 1 việc không phải tiền.',
    ],
    [
      'nothing owed yet',
      { items: [] },
      'Quyết định số 5/QĐ-THADS ngày 20/11/2026: Lê Văn A phải thi hành nghĩa vụ chưa ghi cho Trần Thị B.',
    ],
  ])('says %s', (_name, part, sentence) => {
    expect(docketSentence(docketing(part), vi)).toBe(sentence);
  });

  it('waits for a debtor', () => {
    expect(docketSentence(docketing({ parties: [] }), vi)).toBeNull();
  });
});
