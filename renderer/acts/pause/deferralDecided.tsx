import { deferralGrounds } from '#shared/domain/case/bodies/pause.ts';
import { small } from '#shared/words/small.ts';
import { actForm } from '../act.ts';
import { blankDecision } from '../fields/blankDecision.ts';
import { when } from '../fields/field.ts';
import { decisionField, detailField, otherDayField, selectField } from '../fields/standard.tsx';

/** Quyết định hoãn: enforcement rests until a day, or until its ground is gone. */
export const deferralDecided = actForm('deferral.decided', {
  vi: {
    name: 'Quyết định hoãn',
    ground: 'Căn cứ hoãn',
    requestedOn: 'Ngày văn bản yêu cầu hoãn',
    until: 'Hoãn đến ngày',
    said: (decision: string) => `Hoãn thi hành án, ${decision}`,
    requested: (day: string) => `văn bản yêu cầu ngày ${day}`,
    lasts: (day: string) => `đến ${day}`,
  },
  en: {
    name: 'Deferral decision',
    ground: 'Ground of deferral',
    requestedOn: 'Day of the requesting document',
    until: 'Deferred until',
    said: (decision: string) => `Deferred, ${decision}`,
    requested: (day: string) => `requested by a document of ${day}`,
    lasts: (day: string) => `until ${day}`,
  },
  opensWith: ({ today }) => ({
    decision: blankDecision(today),
    requestedOn: null,
    until: null,
    detail: null,
  }),
  fields: [
    decisionField(),
    selectField('ground', deferralGrounds, (words) => words.deferralGround),
    when(({ ground }) => ground === 'cassationRequest', otherDayField('requestedOn')),
    otherDayField('until'),
    detailField(),
  ],
  sentence: ({ decision, ground, requestedOn, until, detail }, own, say) => [
    own.said(say.decision(decision)),
    small(say.words.deferralGround[ground]),
    say.day(requestedOn, own.requested),
    say.day(until, own.lasts),
    detail,
  ],
});
