import Button from '@mui/material/Button';
import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { copyText } from '../../ui/copyText.ts';
import { useToast } from '../../ui/Toast.tsx';
import styles from './FactsPart.module.css';
import { rekeyGroups, rekeyRows } from './rekeyFacts.ts';

/** Every field of the case ready to copy: one at a time, or all as rows for a sheet. */
export function FactsPart({ view }: { readonly view: CaseView }): ReactNode {
  const text = useText();
  const { cases, ui } = text;
  const toast = useToast();
  const groups = rekeyGroups(view, text);
  const copyAll = (): void =>
    void copyText(rekeyRows(groups)).then((done) => (done ? toast({ text: ui.copied }) : undefined));
  return (
    <>
      <div className={styles.bar}>
        <p className="so-quiet">{cases.facts.hint}</p>
        <Button startIcon={<Copy size={15} />} onClick={copyAll}>
          {cases.facts.copyAll}
        </Button>
      </div>
      <div className={styles.groups}>
        {groups.map(({ title, fields }) => (
          <section key={title} aria-label={title}>
            <h3 className={styles.heading}>{title}</h3>
            <dl>
              {fields.map(({ label, value }, at) => (
                <div key={`${at}-${label}`} className={styles.field}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                  <CopyButton text={value} label={label} />
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {view.parties.length < view.partyCount ? (
        <p className={`so-quiet ${styles.more}`}>
          {cases.facts.partiesShown(formatAmount(view.parties.length), formatAmount(view.partyCount))}
        </p>
      ) : null}
    </>
  );
}
