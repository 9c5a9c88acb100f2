import { localDate } from '#shared/domain/localDate.ts';
import type { Happening } from './builders.ts';

/** An agreement of the debtor and the creditor of `docketed`, to be kept by these days. */
export const agreed = (day: string, ...dueOn: readonly string[]): Happening => ({
  day: localDate(day),
  body: {
    type: 'agreement.made',
    partyIds: ['debtor-Nguyễn Văn An', 'creditor-Trần Thị Bình'],
    others: null,
    time: '09:00',
    place: 'Trụ sở Phòng THADS khu vực 4',
    content: 'Trả dần thành từng đợt',
    steps: dueOn.map((each, at) => ({
      id: `step-${at + 1}`,
      dueOn: localDate(each),
      content: `Đợt ${at + 1}`,
    })),
    consequence: 'Phần còn lại thi hành theo bản án',
    feeAndCosts: 'Người phải thi hành án chịu chi phí',
    detail: null,
  },
});

/** The agreement of this event was not kept. */
export const breached = (day: string, agreementEventId: string): Happening => ({
  day: localDate(day),
  body: { type: 'agreement.breached', agreementEventId, detail: null },
});
