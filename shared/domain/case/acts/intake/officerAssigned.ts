import { act } from '../act.ts';

/** Phân công chấp hành viên (2025 Đ34): the last one holds the case; the dossier is opened from the first (IN-12). */
export const officerAssigned = act('officer.assigned', 'intake', {
  fold: (draft, { officerId }, fact) => {
    draft.officerId = officerId;
    draft.assignedBy ??= fact;
  },
});
