import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import type { RuleRow } from '#shared/contract/law.ts';
import { parseLocalDate } from '#shared/domain/localDate.ts';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Explained, type ExplainedDeadline } from '../../ui/Explained.tsx';
import { usePrint } from '../../ui/PrintProvider.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { useToday } from '../../ui/TodayContext.tsx';
import { chosenVariant } from './ComputeForm.tsx';
import styles from './Law.module.css';
import { type LawPlace, wholeSwaps } from './lawPlace.ts';
import { SpanStrip } from './SpanStrip.tsx';
import { useLength } from './useLength.ts';

type Props = { readonly rule: RuleRow; readonly place: LawPlace };

/** The due day of the place's rule with its steps; asked again at each change. */
export function Computed({ rule, place }: Props): ReactNode {
  const { law } = useText();
  const today = useToday();
  const from = parseLocalDate(place.from);
  const variant = chosenVariant(rule, place);
  const answer = useCall(
    'law.compute',
    {
      ruleId: rule.id,
      from: from ?? today,
      ...(variant === null ? {} : { variant }),
      ...(rule.unit === 'h' ? { time: place.time } : {}),
      calendar: { swaps: [...wholeSwaps(place.swaps)] },
    },
    { enabled: from !== null, keep: true, staleMs: Infinity },
  );
  if (from === null) return <p className="so-quiet">{law.needDay}</p>;
  if (answer.error !== null) return <Alert severity="info">{answer.error.message}</Alert>;
  if (answer.data === undefined || answer.data.ruleId !== rule.id) return null;
  return <Answer rule={rule} place={place} computed={answer.data} />;
}

type AnswerProps = Props & { readonly computed: OutputOf<'law.compute'> };

function Answer({ rule, place, computed }: AnswerProps): ReactNode {
  const { law, ui, words } = useText();
  const lengthOf = useLength();
  const print = usePrint();
  const deadline: ExplainedDeadline = { ...computed, title: rule.title };
  const printSlip = (): void =>
    print({ title: law.slip(rule.id, rule.title), content: <Explained deadline={deadline} /> });
  useShortcut('p', law.keyPrint, printSlip);
  const facts: readonly (readonly [string, string])[] = [
    [law.actor, words.actor[rule.actor]],
    [law.duration, lengthOf(rule)],
    ...(rule.consequence === '' ? [] : [[law.consequence, rule.consequence] as const]),
  ];
  return (
    <div className={styles.answer}>
      <div className={styles.explained} aria-live="polite">
        <Explained deadline={deadline} size="large" />
      </div>
      <div className={styles.beside}>
        <Button startIcon={<Printer size={14} />} onClick={printSlip} style={{ alignSelf: 'flex-start' }}>
          {ui.print}
        </Button>
        <SpanStrip rule={rule} place={place} due={computed.due} />
        <dl className={styles.facts}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
