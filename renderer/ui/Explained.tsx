import type { ReactNode } from 'react';
import type { RuleConfidence } from '#shared/domain/law/rule.ts';
import { formatDay, type LocalDate, parseLocalDate, weekdayOf } from '#shared/domain/localDate.ts';
import { useText } from '../text/TextProvider.tsx';
import styles from './Explained.module.css';
import { Glyph } from './Glyph.tsx';

export type ExplainedDeadline = {
  readonly title: string;
  readonly article: string;
  /** 'YYYY-MM-DD', or 'YYYY-MM-DDTHH:mm' for a period in hours. */
  readonly due: string;
  readonly steps: readonly { readonly day?: LocalDate | undefined; readonly text: string }[];
  /** Who must act. */
  readonly actor?: string;
  /** The literal reading of the law, where it differs. */
  readonly literalDue?: string | null | undefined;
  readonly provisional?: boolean;
  readonly crossesTransition?: boolean;
  /** How sure the source is; left out when confirmed. */
  readonly confidence?: RuleConfidence;
};

type Props = {
  readonly deadline: ExplainedDeadline;
  /** `large` where the day itself is what the page is for. */
  readonly size?: 'plain' | 'large';
};

/** Why a deadline falls on its day: the day, the article and each step with the days that were skipped. */
export function Explained({ deadline, size = 'plain' }: Props): ReactNode {
  const { ui, words } = useText();
  return (
    <div className={styles.slip}>
      <div>
        <div className="so-quiet">{ui.dueOn}</div>
        <div className={`${styles.due} ${size === 'large' ? styles.large : ''}`}>
          <Moment moment={deadline.due} weekday />
        </div>
        {deadline.actor === undefined ? null : <div>{deadline.actor}</div>}
      </div>
      <Marks deadline={deadline} />
      <div>
        <div className="so-quiet">{ui.article}</div>
        {deadline.article}
        {deadline.confidence === undefined || deadline.confidence === 'confirmed' ? null : (
          <div className={styles.mark}>{words.confidence[deadline.confidence]}</div>
        )}
      </div>
      <ol className={styles.steps} aria-label={ui.steps}>
        {deadline.steps.map((step, at) => (
          <li key={`${at}-${step.text}`}>
            <span className="so-number so-quiet">{step.day === undefined ? '' : formatDay(step.day)}</span>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      <p className={styles.foot}>{ui.notRegister}</p>
    </div>
  );
}

function Marks({ deadline }: { readonly deadline: ExplainedDeadline }): ReactNode {
  const { ui } = useText();
  const literalDue = deadline.literalDue ?? null;
  const marks = [
    deadline.provisional === true ? ui.provisionalHint : null,
    deadline.crossesTransition === true ? ui.crossesTransition : null,
  ].filter((mark) => mark !== null);
  return (
    <>
      {literalDue === null ? null : (
        <div>
          <div className="so-quiet">{ui.literalDue}</div>
          <Moment moment={literalDue} weekday />
        </div>
      )}
      {marks.map((mark) => (
        <div key={mark} className={styles.mark}>
          <Glyph shape="diamond" />
          {mark}
        </div>
      ))}
    </>
  );
}

/** A day, or a day and an hour for periods counted in hours. */
function Moment({
  moment,
  weekday = false,
}: {
  readonly moment: string;
  readonly weekday?: boolean;
}): ReactNode {
  const { words } = useText();
  const day = parseLocalDate(moment.slice(0, 10));
  if (day === null) return moment;
  const time = moment.slice(11, 16);
  const name = weekday ? `${words.weekday[weekdayOf(day)] ?? ''} ` : '';
  return (
    <time className="so-number" dateTime={moment}>
      {`${time === '' ? '' : `${time}, `}${name}${formatDay(day)}`}
    </time>
  );
}
