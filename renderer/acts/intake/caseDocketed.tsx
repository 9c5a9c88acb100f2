import { small } from '#shared/words/small.ts';
import { actForm } from '../act.ts';
import { field } from '../fields/field.ts';
import { DocketCorrectionFields } from './DocketCorrectionFields.tsx';

/** Thụ lý, ra quyết định thi hành án: entered on a page of its own, corrected in the panel. */
export const caseDocketed = actForm('case.docketed', {
  vi: {
    name: 'Thụ lý, ra quyết định thi hành án',
    said: (decision: string, judgment: string) => `Ra ${decision} theo ${judgment}`,
    judgment: (number: string, court: string) => `bản án số ${number} của ${court}`,
  },
  en: {
    name: 'Docketing, enforcement decision',
    said: (decision: string, judgment: string) => `Issued ${decision} on ${judgment}`,
    judgment: (number: string, court: string) => `judgment no. ${number} of ${court}`,
  },
  wide: true,
  opensWith: null,
  fields: [
    field(
      [
        'decision',
        'judgment',
        'initiative',
        'urgentMeasure',
        'flags',
        'requestReceivedOn',
        'judgmentReceivedOn',
        'parties',
        'items',
        'officerId',
        'note',
      ],
      ({ control }) => <DocketCorrectionFields control={control} />,
    ),
  ],
  sentence: ({ decision, judgment, initiative, note }, own, say) => [
    own.said(say.decision(decision), own.judgment(judgment.number, judgment.court)),
    small(say.words.initiative[initiative]),
    note,
  ],
});
