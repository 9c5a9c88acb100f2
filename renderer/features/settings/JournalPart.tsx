import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { useCall } from '../../api/hooks.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Settings.module.css';

/** Proves that nothing recorded was changed or removed. */
export function JournalPart(): ReactNode {
  const { settings } = useText();
  const verify = useCall('journal.verify', {}, { enabled: false });
  return (
    <Section
      title={settings.journal}
      actions={
        <Button disabled={verify.isFetching} onClick={() => void verify.refetch()}>
          {settings.verify}
        </Button>
      }
    >
      <p className="so-quiet">{settings.journalText}</p>
      <div className={styles.verdict} role="status">
        {verify.isFetching ? settings.verifying : null}
        {verify.isFetching || verify.data === undefined ? null : <Verdict found={verify.data} />}
      </div>
      {verify.error === null ? null : <Alert severity="warning">{verify.error.message}</Alert>}
    </Section>
  );
}

function Verdict({ found }: { readonly found: OutputOf<'journal.verify'> }): ReactNode {
  const { settings } = useText();
  const { broken, entries, lastHash } = found;
  if (broken !== null) {
    return (
      <Alert severity="error">
        {settings.broken(formatAmount(broken.seq))}: {broken.reason}
      </Alert>
    );
  }
  return (
    <>
      <div className={styles.intact}>
        <Glyph shape="check" />
        {settings.intact(formatAmount(entries))}
      </div>
      <div className={styles.path}>
        <span className="so-quiet">{settings.lastHash}</span>
        <code className={styles.hash}>{lastHash}</code>
        <CopyButton text={lastHash} label={settings.lastHash} />
      </div>
    </>
  );
}
