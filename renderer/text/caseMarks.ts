/*
 * What calls for attention in a case, as the filter names it: both languages side by side, so that a mark that is new
 * is named in one place.
 */

export const caseMarksVi = {
  overdue: 'Có việc quá hạn',
  hasGaps: 'Cần bổ sung',
};

export const caseMarksEn: typeof caseMarksVi = {
  overdue: 'Overdue',
  hasGaps: 'Facts missing',
};
