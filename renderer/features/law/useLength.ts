import type { RuleRow } from '#shared/contract/law.ts';
import { useText } from '../../text/TextProvider.tsx';

/** The length of a rule in words: '10 ngày', 'trước 3 ngày làm việc', 'ngay'. */
export function useLength(): (rule: RuleRow) => string {
  const { law } = useText();
  return ({ length, unit, direction }) => {
    if (unit === 'immediate' || unit === 'none') return law.length[unit];
    const words = law.length[unit](length ?? 0);
    return direction === 'backward' ? law.before(words) : words;
  };
}
