import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { formatInstant } from '../../text/instant.ts';
import { DayText } from '../../ui/DayText.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { sentenceOf } from '../../acts/sentence.ts';
import type { Names } from '../../acts/say.ts';
import { dayOfEntry, type TimelineEntry, type TimelineEvent } from './timelineEntries.ts';
import styles from './TimelineRow.module.css';

type Props = {
  readonly entry: TimelineEntry;
  readonly names: Names;
  readonly onCorrect: () => void;
  readonly onWithdraw: () => void;
};

/** One fact: when, what, who wrote it down and from where; what was corrected is struck through, never gone. */
export function TimelineRow({ entry, names, onCorrect, onWithdraw }: Props): ReactNode {
  const { cases } = useText();
  const { event, corrections, now, changed } = entry;
  const day = dayOfEntry(entry);
  return (
    <li className={styles.row}>
      <div className={styles.day}>
        {day === null ? <span className="so-quiet">{cases.timeline.noDay}</span> : <DayText day={day} />}
      </div>
      <div className={styles.what}>
        {now === null ? null : <Said body={now.body} names={names} />}
        {changed ? (
          <del className={styles.struck}>
            <Said body={event.body} names={names} />
          </del>
        ) : null}
        <Recorded event={event} />
        {event.override === null ? null : (
          <div className={styles.override}>
            <Glyph shape="diamond" />
            <span>
              {cases.timeline.override}: {event.override.refusal} {cases.timeline.overrideReason}:{' '}
              {event.override.reason}
            </span>
          </div>
        )}
        {corrections.map((correction) => (
          <div key={correction.id} className={correction.withdrawn ? styles.struck : styles.correction}>
            <span>
              {correction.body.replacement === null
                ? cases.timeline.withdrawnBy(correction.body.reason)
                : cases.timeline.correctedBy(correction.body.reason)}
            </span>
            <Recorded event={correction} />
          </div>
        ))}
      </div>
      <div className={styles.actions}>
        <Button variant="text" onClick={onCorrect}>
          {cases.timeline.correct}
        </Button>
        {now === null || event.body.type === 'case.docketed' ? null : (
          <Button variant="text" onClick={onWithdraw}>
            {cases.timeline.withdraw}
          </Button>
        )}
      </div>
    </li>
  );
}

function Said({ body, names }: { readonly body: TimelineEvent['body']; readonly names: Names }): ReactNode {
  const { main, details } = sentenceOf(body, names);
  return (
    <div>
      <span className={styles.main}>{main}</span>
      {details.length === 0 ? null : <span className={styles.details}> · {details.join(' · ')}</span>}
    </div>
  );
}

function Recorded({ event }: { readonly event: TimelineEvent }): ReactNode {
  const { cases } = useText();
  const { imported, recordedBy, recordedAt } = event;
  const source =
    imported === null
      ? ''
      : ` · ${cases.page.importedLabel} ${cases.page.importedFrom(imported.file, imported.sheet, imported.row)}`;
  return (
    <div className={styles.recorded}>
      {cases.timeline.recorded(recordedBy, formatInstant(recordedAt))}
      {source}
    </div>
  );
}
