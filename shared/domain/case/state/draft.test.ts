import { describe, expect, it } from 'vitest';
import { caseEvents, docketed, moneyItem, party, undated } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';
import { endAs, liftPause, moveTo, openDraft, pauseWith } from './draft.ts';
import type { CaseDraft } from './draft.ts';
import type { DatedFact } from './state.ts';

function draftOf(docketing: Happening): CaseDraft {
  const [event] = caseEvents(docketing);
  if (event?.body.type !== 'case.docketed') throw new Error('This is no docketing');
  return openDraft(event, event.body);
}

const fact = (eventId: string, day: string): DatedFact => ({ eventId, day: localDate(day), imported: false });
const open = docketed('2026-10-05');
const suspension = {
  kind: 'suspended',
  ground: null,
  until: null,
  requestedOn: null,
  cassation: false,
} as const;
const agreement = {
  kind: 'deferredByAgreement',
  ground: 'agreement',
  until: localDate('2026-12-01'),
  requestedOn: null,
  cassation: false,
} as const;

describe('openDraft', () => {
  it('holds what the docketing says and nothing else', () => {
    const { docket: _docket, docketed: _docketed, ...draft } = draftOf(open);

    expect(draft).toEqual({
      stage: 'docketed',
      end: null,
      pause: null,
      hasCreditor: true,
      debtors: 1,
      officerId: 'officer-1',
      assignedBy: { eventId: 'e1', day: '2026-10-05', imported: false },
      validNotice: null,
      noMeans: null,
      noMeansGround: null,
      pastPauses: [],
      noMeansSpells: [],
      money: {
        items: [moneyItem('a', 100)],
        tills: new Map(),
        unallocated: 0,
        unallocatedPaidOut: 0,
        notifiedUnclaimed: 0,
      },
      verifications: [],
      collections: [],
      payouts: [],
      unclaimedNotices: [],
      decisions: [
        {
          eventId: 'e1',
          day: '2026-10-05',
          imported: false,
          kind: 'case.docketed',
          decision: { number: '01/QĐ-THADS', day: '2026-10-05' },
        },
      ],
      dutiesDone: [],
    });
  });

  it.each<[string, Happening, Partial<CaseDraft>]>([
    [
      'nobody is assigned',
      docketed('2026-10-05', { officerId: null }),
      { officerId: null, assignedBy: null },
    ],
    [
      'no creditor is named',
      docketed('2026-10-05', { parties: [party('debtor', 'An')] }),
      { hasCreditor: false },
    ],
    [
      'a workbook tells no day of docketing: the decision bears one',
      undated(open),
      { assignedBy: { eventId: 'e1', day: localDate('2026-10-05'), imported: true } },
    ],
  ])('tells when %s', (_what, docketing, told) => {
    expect(draftOf(docketing)).toMatchObject(told);
  });
});

describe('endAs and moveTo', () => {
  it('move an open case from stage to stage', () => {
    const draft = draftOf(open);

    moveTo(draft, 'served');
    moveTo(draft, 'hasMeans');

    expect([draft.stage, draft.end]).toEqual(['hasMeans', null]);
  });

  it('keep a case that ended as it first ended', () => {
    const draft = draftOf(open);

    endAs(draft, 'terminated', fact('e2', '2026-10-12'));
    endAs(draft, 'completed', fact('e3', '2026-10-13'));
    moveTo(draft, 'served');

    expect([draft.stage, draft.end]).toEqual([
      'terminated',
      { eventId: 'e2', day: '2026-10-12', imported: false },
    ]);
  });
});

describe('pauseWith and liftPause', () => {
  it('put a pause in force from the day of its decision', () => {
    const draft = draftOf(open);

    pauseWith(draft, fact('e2', '2026-10-12'), agreement);

    expect(draft.pause).toEqual({
      ...agreement,
      eventId: 'e2',
      since: '2026-10-12',
      groundEndedOn: null,
      groundEndedEventId: null,
      imported: false,
    });
    expect(draft.pastPauses).toEqual([]);
  });

  it('let one give way to another, and tell that it was replaced', () => {
    const draft = draftOf(open);

    pauseWith(draft, fact('e2', '2026-10-12'), agreement);
    pauseWith(draft, fact('e3', '2026-10-19'), suspension);

    expect(draft.pause).toMatchObject({ kind: 'suspended', eventId: 'e3' });
    expect(draft.pastPauses).toMatchObject([
      { eventId: 'e2', replaced: true, lifted: { eventId: 'e3', day: '2026-10-19' } },
    ]);
  });

  it('lift the pause in force, and say whether there was one', () => {
    const draft = draftOf(open);
    pauseWith(draft, fact('e2', '2026-10-12'), suspension);

    const lifted = [liftPause(draft, fact('e3', '2026-10-19')), liftPause(draft, fact('e4', '2026-10-20'))];

    expect(lifted).toEqual([true, false]);
    expect(draft.pause).toBeNull();
    expect(draft.pastPauses).toMatchObject([
      { eventId: 'e2', replaced: false, lifted: { eventId: 'e3', day: '2026-10-19' } },
    ]);
  });
});
