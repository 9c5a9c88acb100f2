import { FormSelect } from '../../ui/formFields.tsx';
import { actForm } from '../act.ts';
import { blankDecision } from '../fields/blankDecision.ts';
import { field } from '../fields/field.ts';
import { decisionField, detailField } from '../fields/standard.tsx';
import { decisionChoices } from './decisionChoices.ts';

/** Quyết định thu hồi: an earlier decision counts no more; that of the docketing takes the case with it. */
export const decisionRevoked = actForm('decision.revoked', {
  vi: {
    name: 'Quyết định thu hồi',
    revokedEventId: 'Quyết định bị thu hồi',
    said: (what: string, decision: string) => `Thu hồi ${what}, ${decision}`,
  },
  en: {
    name: 'Decision revoked',
    revokedEventId: 'Decision revoked',
    said: (what: string, decision: string) => `Revoked: ${what}, ${decision}`,
  },
  opensWith: ({ today }) => ({ decision: blankDecision(today), detail: null }),
  fields: [
    decisionField(),
    field<'revokedEventId', 'revokedEventId'>(['revokedEventId'], ({ control, label, ...given }) => (
      <FormSelect
        control={control}
        name="body.revokedEventId"
        label={label('revokedEventId')}
        choices={decisionChoices(given)}
      />
    )),
    detailField(),
  ],
  sentence: ({ decision, revokedEventId, detail }, own, say) => [
    own.said(say.event(revokedEventId), say.decision(decision)),
    detail,
  ],
});
