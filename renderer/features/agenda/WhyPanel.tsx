import Button from '@mui/material/Button';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AgendaItem } from '#shared/contract/agenda.ts';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { usePrint } from '../../ui/PrintProvider.tsx';
import { Facts } from '../../ui/Section.tsx';
import type { ActNames } from './useActNames.ts';
import styles from './WhyPanel.module.css';

type Props = {
  readonly item: AgendaItem;
  readonly names: ActNames;
  readonly onRecord: () => void;
  readonly onOpenCase: () => void;
};

/** Why one line is due on its day, with what can be done about it. */
export function WhyPanel({ item, names, onRecord, onOpenCase }: Props): ReactNode {
  const { agenda, ui } = useText();
  const print = usePrint();
  const { caseId, ruleId, triggerEventId } = item;
  const why = useCall('agenda.explain', { caseId, ruleId, triggerEventId });
  const facts = (
    <Facts
      rows={[
        [agenda.caseColumn, item.decisionNumber ?? ui.noNumber],
        [agenda.debtor, item.debtor],
        [agenda.officer, item.officer ?? agenda.unassigned],
      ]}
    />
  );
  const deadline = why.data === undefined ? null : { ...why.data, actor: names.actor(why.data) };
  return (
    <div className={styles.panel}>
      {facts}
      <div className={styles.actions}>
        <Button variant="contained" color="primary" onClick={onRecord} endIcon={<KeyHint keys="g" />}>
          {agenda.record}
        </Button>
        <Button onClick={onOpenCase} endIcon={<KeyHint keys="o" />}>
          {agenda.openCase}
        </Button>
      </div>
      {why.error === null ? null : <ErrorState message={why.error.message} onRetry={() => why.refetch()} />}
      {deadline === null ? null : (
        <>
          <h3 className={styles.title}>{deadline.title}</h3>
          <Explained deadline={deadline} />
          <div>
            <Button
              startIcon={<Printer size={15} />}
              onClick={() =>
                print({
                  title: deadline.title,
                  content: (
                    <>
                      {facts}
                      <Explained deadline={deadline} />
                    </>
                  ),
                })
              }
            >
              {ui.print}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
