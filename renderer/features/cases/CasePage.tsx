import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { List, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { CaseView } from '#shared/contract/cases.ts';
import { isWideRecord, RecordEventPanel, recordTitle } from '../../acts/panel/RecordEventPanel.tsx';
import { RecordKeys } from '../../acts/panel/RecordKeys.tsx';
import { useCall } from '../../api/hooks.ts';
import { pages } from '../../places/pages.ts';
import { useText } from '../../text/TextProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DayText } from '../../ui/DayText.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { Page } from '../../ui/Page.tsx';
import type { RecordTarget } from '../../acts/recordTarget.ts';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { SplitPane } from '../../ui/SplitPane.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import { CaseParts } from './CaseParts.tsx';
import { type CasePlace, useCasePlace } from './casePlace.ts';

/** One case whole: where it stands, what is due and why, what happened, who, how much. */
export function CasePage(): ReactNode {
  const { id = '' } = useParams();
  const { cases } = useText();
  const query = useCall('cases.get', { id }, { keep: true });
  const view = query.data?.id === id ? query.data : undefined;
  if (query.error !== null) {
    return (
      <Page title={cases.title}>
        <ErrorState message={query.error.message} onRetry={() => query.refetch()} />
      </Page>
    );
  }
  if (view === undefined) return <Page title={cases.title}>{null}</Page>;
  return <OpenCase key={id} view={view} />;
}

function OpenCase({ view }: { readonly view: CaseView }): ReactNode {
  const text = useText();
  const { cases } = text;
  const place = useCasePlace();
  const { target, record } = place;
  const number = view.decision.number;
  useBackKey();

  const onClose = (): void => close(record);
  return (
    <Page
      title={number ?? cases.page.noNumber}
      layout="fill"
      note={
        <>
          {cases.page.ofDay} <DayText day={view.decision.day} />
          {number === null ? null : <CopyButton text={number} label={cases.facts.decisionNumber} />}
        </>
      }
      actions={
        <Button
          variant="contained"
          color="primary"
          startIcon={<PenLine size={15} />}
          endIcon={<KeyHint keys="g" />}
          onClick={() => record({ kind: 'choose' })}
        >
          {cases.page.record}
        </Button>
      }
      toolbar={<CaseHeader view={view} place={place} />}
    >
      <SplitPane
        side={
          target === null
            ? null
            : {
                title: recordTitle({ view, target }, text),
                wide: isWideRecord({ view, target }),
                onClose,
                actions: <ChooseAnother target={target} onTarget={record} />,
                children: (
                  <RecordEventPanel view={view} target={target} onTarget={record} onClose={onClose} />
                ),
              }
        }
      >
        <CaseParts view={view} place={place} />
        <RecordKeys onRecord={record} />
      </SplitPane>
    </Page>
  );
}

function useBackKey(): void {
  const { cases } = useText();
  const navigate = useNavigate();
  const { key } = useLocation();
  // The first page of the session has nothing to go back to.
  useShortcut(
    'u',
    cases.page.keyBack,
    () => void (key === 'default' ? navigate(pages.cases.address) : navigate(-1)),
  );
}

type ChooseProps = { readonly target: RecordTarget; readonly onTarget: (target: RecordTarget) => void };

function ChooseAnother({ target, onTarget }: ChooseProps): ReactNode {
  const { events } = useText();
  if (target.kind !== 'record') return null;
  return (
    <IconButton aria-label={events.back} title={events.back} onClick={() => onTarget({ kind: 'choose' })}>
      <List size={16} />
    </IconButton>
  );
}

/** A field tells the form what was typed when it is left; leaving first lets the draft keep all of it. */
function close(record: CasePlace['record']): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  record(null);
}
