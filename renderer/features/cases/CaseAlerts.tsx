import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { CaseView } from '#shared/contract/cases.ts';
import { actName } from '../../acts/index.ts';
import { small } from '#shared/words/small.ts';
import { caseAddress } from '../../places/pages.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { Text } from '../../text/vi.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import styles from './CaseHeader.module.css';
import type { CasePlace } from './casePlace.ts';
import { fillingOf } from './gapFilling.ts';

type Props = { readonly view: CaseView; readonly place: CasePlace };

/** What needs attention: other cases of the debtor, facts that are missing, records made against the rule. */
export function CaseAlerts({ view, place }: Props): ReactNode {
  return (
    <div className={styles.attention}>
      <SameDebtor others={view.sameDebtor} />
      <Gaps view={view} place={place} />
      <Overrides view={view} place={place} />
    </div>
  );
}

const SHOWN = 4;

function SameDebtor({ others }: { readonly others: CaseView['sameDebtor'] }): ReactNode {
  const { cases, words } = useText();
  const navigate = useNavigate();
  if (others.length === 0) return null;
  return (
    <div className={styles.alerts}>
      <span className={styles.alertLabel}>
        <Glyph shape="diamond" />
        {cases.page.sameDebtor(others.length)}
      </span>
      {others.slice(0, SHOWN).map((other) => (
        <Button
          key={other.id}
          variant="text"
          title={`${other.debtor}, ${other.matchedBy === 'idNumber' ? cases.page.byIdNumber : cases.page.byName}`}
          onClick={() => void navigate(caseAddress(other.id))}
        >
          {other.decisionNumber ?? cases.page.noNumber}
          {`, ${words.state[other.state].toLowerCase()}`}
          {other.remaining === 0 ? '' : `, ${cases.page.remainingOf(formatAmount(other.remaining))}`}
        </Button>
      ))}
      {others.length > SHOWN ? <span className="so-quiet">{cases.more(others.length - SHOWN)}</span> : null}
    </div>
  );
}

function Gaps({ view, place }: Props): ReactNode {
  const text = useText();
  const { cases, words } = text;
  if (view.gaps.length === 0) return null;
  return (
    <div className={styles.alerts}>
      <span className={styles.alertLabel}>
        <Glyph shape="diamond" />
        {cases.page.gapsTitle}
      </span>
      {view.gaps.map(({ code, eventId }) => (
        <Button
          key={`${code} ${eventId ?? ''}`}
          onClick={() => place.record(fillingOf(view, { code, eventId }))}
        >
          {words.gap[code]}
          {actOf(view, eventId, text)}
        </Button>
      ))}
    </div>
  );
}

/** Which record lacks it, where it is one of several that could. */
function actOf(view: CaseView, eventId: string | null, text: Text): string {
  const body = view.events.find(({ id }) => id === eventId)?.body;
  const type = body?.type === 'futureDay.stated' ? body.fact.type : body?.type;
  return type === undefined || type === 'case.docketed' ? '' : ` (${small(actName(type, text))})`;
}

function Overrides({ view, place }: Props): ReactNode {
  const { cases } = useText();
  if (view.overrides.length === 0) return null;
  return (
    <div className={styles.alerts}>
      <span className={styles.alertLabel}>
        <Glyph shape="diamond" />
        {cases.page.overridden(view.overrides.length)}
      </span>
      <Button variant="text" onClick={() => place.show('timeline')}>
        {cases.page.tabs.timeline}
      </Button>
    </div>
  );
}
