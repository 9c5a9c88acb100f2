import { describe, expect, it } from 'vitest';
import { acts } from '#shared/domain/case/acts/index.ts';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import { mayRecord } from '#shared/domain/permissions.ts';
import type { Role } from '#shared/domain/roles.ts';
import * as make from '#test/builders.ts';
import { correctedTypes } from './correctedTypes.ts';

const served = make.notice('2026-09-10');
const paid = make.paidOut('2026-09-12', 4_000_000);
const replacementOf = ({ day, body }: make.Happening) => ({ day, body }) as never;

const history = make.caseEvents(
  make.docketed('2026-09-01'),
  served,
  paid,
  make.corrected('2026-09-13', 'e3', null),
  make.corrected('2026-09-14', 'e2', paid),
);

const typesOf = (eventId: string, by: make.Happening | null) =>
  [...correctedTypes(history, eventId, by === null ? null : replacementOf(by))].toSorted();

describe('what a correction touches', () => {
  it.each<[string, string, make.Happening | null, readonly CaseEventType[]]>([
    ['a record withdrawn', 'e2', null, ['notice.served']],
    ['a record put otherwise', 'e2', served, ['notice.served']],
    ['a record made another kind', 'e2', paid, ['money.paidOut', 'notice.served']],
    [
      'a withdrawal withdrawn: what it took away comes back',
      'e4',
      null,
      ['event.corrected', 'money.paidOut'],
    ],
    ['a correction withdrawn', 'e5', null, ['event.corrected', 'money.paidOut', 'notice.served']],
  ])('%s', (_, eventId, by, types) => {
    expect(typesOf(eventId, by)).toEqual([...types].toSorted());
  });

  it('is refused for a record that is not there', () => {
    expect(() => typesOf('e9', null)).toThrow(expect.objectContaining({ code: 'event-not-found' }));
  });
});

describe('who may correct', () => {
  const TYPES = Object.keys(acts).filter((type): type is CaseEventType => type in acts);
  const ACCOUNTANT = [
    'money.collected',
    'money.paidOut',
    'money.notifiedUnclaimed',
    'duty.done',
    'event.corrected',
  ];
  const allowed: Readonly<Record<Role, (type: CaseEventType) => boolean>> = {
    head: () => true,
    officer: () => true,
    clerk: (type) => type !== 'money.paidOut',
    accountant: (type) => ACCOUNTANT.includes(type),
  };

  it.each(Object.keys(allowed) as Role[])(
    '%s: whoever could record both what goes and what comes',
    (role) => {
      const wrong = TYPES.flatMap((corrected) =>
        TYPES.filter(
          (replacement) =>
            [corrected, replacement].every((type) => mayRecord(role, type)) !==
            (allowed[role](corrected) && allowed[role](replacement)),
        ).map((replacement) => `${corrected} → ${replacement}`),
      );

      expect(wrong).toEqual([]);
    },
  );
});
