import { act } from '../act.ts';

/** Đính chính: applied to the facts before they are folded; what it corrects decides who may make it. */
export const eventCorrected = act('event.corrected', 'record', {
  by: ['officer', 'clerk', 'accountant', 'head'],
  touchesParties: () => true,
  fold: () => undefined,
});
