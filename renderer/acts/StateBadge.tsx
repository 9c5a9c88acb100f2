import type { ReactNode } from 'react';
import type { CaseStateName } from '#shared/domain/case/state/state.ts';
import { useText } from '../text/TextProvider.tsx';
import styles from './badge.module.css';
import { Glyph, type GlyphShape } from '../ui/Glyph.tsx';

type Look = { readonly shape: GlyphShape; readonly tone: 'active' | 'paused' | 'ended' };

const LOOKS: Readonly<Record<CaseStateName, Look>> = {
  docketed: { shape: 'ring', tone: 'active' },
  voluntary: { shape: 'half', tone: 'active' },
  verifying: { shape: 'diamond', tone: 'active' },
  hasMeans: { shape: 'disc', tone: 'active' },
  coercion: { shape: 'bolt', tone: 'active' },
  noMeans: { shape: 'dash', tone: 'paused' },
  separateBook: { shape: 'book', tone: 'paused' },
  deferred: { shape: 'pause', tone: 'paused' },
  deferredByAgreement: { shape: 'pause', tone: 'paused' },
  suspended: { shape: 'pause', tone: 'paused' },
  requestReturned: { shape: 'arrow', tone: 'ended' },
  completed: { shape: 'check', tone: 'ended' },
  terminated: { shape: 'cross', tone: 'ended' },
  entrustedOut: { shape: 'arrow', tone: 'ended' },
  revoked: { shape: 'cross', tone: 'ended' },
};

/** The state of a case: a shape and the office's word for it. */
export function StateBadge({ state }: { readonly state: CaseStateName }): ReactNode {
  const { words } = useText();
  const { shape, tone } = LOOKS[state];
  return (
    <span className={`${styles.badge} ${styles[tone]}`}>
      <Glyph shape={shape} className={styles.glyph} />
      {words.state[state]}
    </span>
  );
}
