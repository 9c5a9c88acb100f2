import type { FormType } from '../recordTarget.ts';
import { AmendmentFields, RevocationFields } from './changeFields.tsx';
import { DocketCorrectionFields } from './DocketCorrectionFields.tsx';
import { DutyFields } from './DutyFields.tsx';
import type { Fields } from './fieldsProps.ts';
import { CollectionFields, PayoutFields, UnclaimedFields } from './moneyFields.tsx';
import {
  CoercionFields,
  CompletedFields,
  NoticeFields,
  OfficerFields,
  PartiesFields,
  PerformedFields,
  VerificationFields,
} from './procedureFields.tsx';
import {
  DecisionFields,
  DeferralFields,
  EntrustmentFields,
  GroundEndedFields,
  NoMeansFields,
  SeparateBookFields,
  SuspensionFields,
  TerminationFields,
} from './statusFields.tsx';

/** The fields of each kind of event; a new kind does not compile without its own. */
export const eventFields: Readonly<Record<FormType, Fields>> = {
  'case.docketed': DocketCorrectionFields,
  'parties.added': PartiesFields,
  'officer.assigned': OfficerFields,
  'notice.served': NoticeFields,
  'voluntary.performed': PerformedFields,
  'condition.verified': VerificationFields,
  'noMeans.decided': NoMeansFields,
  'separateBook.entered': SeparateBookFields,
  'request.returned': DecisionFields,
  'deferral.decided': DeferralFields,
  'suspension.decided': SuspensionFields,
  'pause.groundEnded': GroundEndedFields,
  'enforcement.resumed': DecisionFields,
  'termination.decided': TerminationFields,
  'entrustment.decided': EntrustmentFields,
  'decision.revoked': RevocationFields,
  'decision.amended': AmendmentFields,
  'coercion.decided': CoercionFields,
  'money.collected': CollectionFields,
  'money.paidOut': PayoutFields,
  'money.notifiedUnclaimed': UnclaimedFields,
  'case.completed': CompletedFields,
  'duty.done': DutyFields,
};
