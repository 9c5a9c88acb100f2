import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useText } from '../../text/TextProvider.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useLasting } from '../../ui/useLasting.ts';
import { type EndedWork, type RunningWork, useWork, type Work } from '../../ui/WorkContext.tsx';
import styles from './WorkStrip.module.css';

/**
 * The line under every page while long work goes on elsewhere, and after it until seen. The page of the work shows
 * it itself, with the same stop: there the line is left out, and what ended counts as seen.
 */
export function WorkStrip(): ReactNode {
  const work = useShownWork();
  return (
    <div className={styles.place}>
      <p className="so-visually-hidden" role="status">
        {work === null ? '' : sentenceOf(work)}
      </p>
      {work?.state === 'running' ? <Going work={work} /> : null}
      {work?.state === 'ended' ? <Ended work={work} /> : null}
    </div>
  );
}

const sentenceOf = (work: Work): string => (work.state === 'running' ? work.name : work.text);

function useShownWork(): Work | null {
  const work = useWork();
  const isLong = useLasting(work?.state === 'running');
  const isHere = useIsHere(work);
  return isHere || (work?.state === 'running' && !isLong) ? null : work;
}

/** Whether the page of the work is open; what ended there needs no line any more. */
function useIsHere(work: Work | null): boolean {
  const { pathname } = useLocation();
  const isHere = work !== null && pathname === work.page.address;
  const dismiss = isHere && work.state === 'ended' ? work.dismiss : null;
  useEffect(() => dismiss?.(), [dismiss]);
  return isHere;
}

function Going({ work }: { readonly work: RunningWork }): ReactNode {
  const { ui } = useText();
  const [stopping, setStopping] = useState(false);
  const { name, text, part, page, stop, stopLabel } = work;
  return (
    <section className={styles.strip} aria-label={name}>
      <LinearProgress
        className={styles.bar ?? ''}
        aria-label={name}
        {...(part === null ? {} : { variant: 'determinate', value: part * 100 })}
      />
      <span className={styles.text}>
        <TextLink to={page.address}>{text}</TextLink>
      </span>
      <Button
        size="small"
        disabled={stopping}
        onClick={() => {
          setStopping(true);
          stop();
        }}
      >
        {stopping ? ui.stopping : stopLabel}
      </Button>
    </section>
  );
}

function Ended({ work }: { readonly work: EndedWork }): ReactNode {
  const { ui } = useText();
  const { text, next, dismiss, isProblem } = work;
  return (
    <section className={styles.strip} aria-label={text}>
      <span className={`${styles.text} ${isProblem ? styles.problem : ''}`}>{text}</span>
      <Button size="small" component={Link} to={next.address} onClick={dismiss}>
        {next.label}
      </Button>
      <IconButton size="small" aria-label={ui.close} title={ui.close} onClick={dismiss}>
        <X size={16} strokeWidth={1.75} />
      </IconButton>
    </section>
  );
}
