import type { ReactNode } from 'react';
import { useCall } from '../../api/hooks.ts';
import { gapsPath } from '../../places/gapsPlace.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import styles from './ResultGaps.module.css';

/** What the cases of an import still lack, each kind leading to the grid that fills it; nothing when nothing is missing. */
export function ResultGaps({ importId }: { readonly importId: string }): ReactNode {
  const { imports, gaps, words } = useText();
  const kinds = useCall('gaps.summary', { importId }).data?.gaps ?? [];
  if (kinds.length === 0) return null;
  return (
    <Section title={imports.toFill}>
      <ul className={styles.kinds}>
        {kinds.map(({ code, cases }) => (
          <li key={code}>
            <TextLink to={gapsPath({ importId, code })}>{words.gap[code]}</TextLink>
            <span className={styles.count}>{gaps.kindCount(formatAmount(cases))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
