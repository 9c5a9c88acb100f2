import { addMonths } from '../../../localDate.ts';
import type { LocalDate } from '../../../localDate.ts';
import type { CaseState } from '../../state/state.ts';

export const NOT_IN_NO_MEANS =
  'Việc không ở trạng thái chưa có điều kiện thi hành theo quyết định còn hiệu lực';

/** The day the decision "chưa có điều kiện" in force is so many months old; null without one that has a day. */
export const noMeansAge = ({ noMeans }: CaseState, months: number): LocalDate | null =>
  noMeans === null || noMeans.day === null ? null : addMonths(noMeans.day, months);
