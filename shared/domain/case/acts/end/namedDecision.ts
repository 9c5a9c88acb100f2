import { formatDay } from '../../../localDate.ts';
import { decisionIn, factDay } from '../../facts/factDay.ts';
import { citations } from '../../state/citations.ts';
import type { Attempt } from '../../state/refusal.ts';
import type { BodyRefusal } from '../act.ts';

/** An act about another decision must name one that is in force, and not come before it. */
export const namedDecision = <Body>(idIn: (body: Body) => string): readonly BodyRefusal<Body>[] => [
  {
    code: 'no-such-decision',
    cites: null,
    final: true,
    when: (attempt, body) => noSuchDecision(attempt, idIn(body)),
  },
  {
    code: 'before-its-decision',
    cites: citations.revocation,
    when: ({ now, day }, body) => {
      const named = now.effective.find(({ id }) => id === idIn(body));
      const decidedOn = named ? (decisionIn(named.body)?.day ?? factDay(named)) : null;
      return decidedOn !== null && day < decidedOn
        ? `Ngày ${formatDay(day)} trước ngày của chính quyết định đó (${formatDay(decidedOn)})`
        : null;
    },
  },
];

function noSuchDecision({ now }: Attempt, id: string): string | null {
  const named = now.effective.find((event) => event.id === id);
  if (!named) return 'Quyết định này không có trong hồ sơ, hoặc đã bị thu hồi, đính chính';
  return decisionIn(named.body) ? null : 'Sự kiện này không phải quyết định; ghi sai thì đính chính';
}
