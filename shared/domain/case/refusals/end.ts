import { formatDay } from '../../localDate.ts';
import { formatDong } from '../../money/dong.ts';
import { citations } from '../state/citations.ts';
import type { CaseEventBody } from '../event.ts';
import { decisionIn, factDay } from '../facts/factDay.ts';
import type { ActRule, Attempt, BodyRule } from '../state/refusal.ts';

/** Completion, termination, entrustment, revocation and amendment (law.md §3.6 KT-01, §6.2). */
export const endActRules: readonly ActRule[] = [
  {
    code: 'items-remain',
    acts: ['case.completed'],
    cites: citations.end,
    refuses: ({ now }) => {
      const undone = now.ledgers.filter(({ done }) => !done);
      if (undone.length === 0) return null;
      const names = undone.map(({ item }) => item.label).join('; ');
      const remaining = now.money.remaining > 0 ? `, còn ${formatDong(now.money.remaining)}` : '';
      return `Chưa thi hành xong: ${names}${remaining}`;
    },
  },
  {
    code: 'money-on-hand',
    acts: ['case.completed'],
    cites: citations.payment,
    refuses: ({ now: { money } }) => {
      const waiting = money.onHand - money.notifiedUnclaimed;
      return waiting > 0 ? `Còn ${formatDong(waiting)} đã thu chưa chi trả, chưa báo gọi` : null;
    },
  },
];

export const endBodyRules: readonly BodyRule[] = [
  {
    code: 'unknown-item',
    cites: null,
    final: true,
    refuses: ({ now }, body) =>
      itemIdsIn(body).some((id) => !now.ledgers.some(({ item }) => item.id === id))
        ? 'Có khoản không thuộc quyết định thi hành án này; mở lại hồ sơ để chọn khoản'
        : null,
  },
  {
    code: 'part-without-items',
    cites: null,
    final: true,
    refuses: ({ now }, body) =>
      (body.type === 'termination.decided' || body.type === 'entrustment.decided') &&
      body.scope === 'part' &&
      body.itemIds.length === 0 &&
      now.ledgers.length > 0
        ? 'Quyết định về một phần phải chỉ rõ khoản nào'
        : null,
  },
  { code: 'no-such-decision', cites: null, final: true, refuses: noSuchDecision },
  {
    code: 'before-its-decision',
    cites: citations.revocation,
    refuses: ({ now, day }, body) => {
      const named = now.effective.find(({ id }) => id === namedDecision(body));
      const decidedOn = named ? (decisionIn(named.body)?.day ?? factDay(named)) : null;
      return decidedOn !== null && day < decidedOn
        ? `Ngày ${formatDay(day)} trước ngày của chính quyết định đó (${formatDay(decidedOn)})`
        : null;
    },
  },
];

function itemIdsIn(body: CaseEventBody): readonly string[] {
  if ('itemIds' in body) return body.itemIds;
  return 'allocations' in body ? body.allocations.map(({ itemId }) => itemId) : [];
}

function namedDecision(body: CaseEventBody): string | null {
  if (body.type === 'decision.revoked') return body.revokedEventId;
  return body.type === 'decision.amended' ? body.amendedEventId : null;
}

function noSuchDecision({ now }: Attempt, body: CaseEventBody): string | null {
  const id = namedDecision(body);
  if (id === null) return null;
  const named = now.effective.find((event) => event.id === id);
  if (!named) return 'Quyết định này không có trong hồ sơ, hoặc đã bị thu hồi, đính chính';
  return decisionIn(named.body) ? null : 'Sự kiện này không phải quyết định; ghi sai thì đính chính';
}
