import { actForm } from '../act.ts';

/** Sửa ghi nhận trước: it takes the form of what it corrects. */
export const eventCorrected = actForm('event.corrected', {
  vi: {
    name: 'Sửa ghi nhận trước',
    corrected: (what: string) => `Sửa ghi nhận “${what}”`,
    withdrew: (what: string) => `Rút lại ghi nhận “${what}”`,
  },
  en: {
    name: 'Earlier entry corrected',
    corrected: (what: string) => `Corrected “${what}”`,
    withdrew: (what: string) => `Withdrew “${what}”`,
  },
  opensWith: null,
  fields: [],
  sentence: ({ correctedEventId, reason, replacement }, own, say) => [
    (replacement === null ? own.withdrew : own.corrected)(say.event(correctedEventId)),
    reason,
  ],
});
