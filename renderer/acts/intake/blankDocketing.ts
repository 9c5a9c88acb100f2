import type { LocalDate } from '#shared/domain/localDate.ts';
import type { EventDraft } from '../form/drafts.tsx';
import { blankParty } from '../form/FormParties.tsx';

/** The form of a new case as it opens: decided and docketed today, one debtor, one creditor and one item to fill in. */
export const blankDocketing = (today: LocalDate): EventDraft => ({
  day: today,
  body: {
    type: 'case.docketed',
    decision: { number: null, day: today },
    judgment: { number: '', day: null, court: '', type: 'civil' },
    initiative: 'onRequest',
    urgentMeasure: false,
    flags: { corruptionEconomic: false, creditInstitution: false, keyComplex: false },
    requestReceivedOn: null,
    judgmentReceivedOn: null,
    parties: [blankParty('debtor'), blankParty('creditor')],
    items: [{ id: crypto.randomUUID(), kind: 'money', category: 'courtFee', label: '' }],
    officerId: null,
    note: null,
  },
});
