import { citations } from '../../state/citations.ts';
import { act } from '../act.ts';

/** Hết căn cứ hoãn, tạm đình chỉ: the decision to continue is due from here (HO-05, TD-03). */
export const groundEnded = act('pause.groundEnded', 'pause', {
  fold: (draft, _body, { eventId, day }) => {
    if (!draft.pause) return;
    draft.pause = { ...draft.pause, groundEndedOn: day, groundEndedEventId: eventId };
  },
  refusals: [
    {
      code: 'not-paused',
      cites: citations.resumption,
      when: ({ state }) =>
        state.pause ? null : 'Việc không hoãn, không tạm đình chỉ nên không có căn cứ để hết',
    },
  ],
});
