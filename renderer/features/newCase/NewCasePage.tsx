import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { type ReactNode, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { RecordableEvent } from '#shared/contract/caseEvents.ts';
import { useCall, useCommand } from '../../api/hooks.ts';
import { caseAddress } from '../../places/pages.ts';
import { useText } from '../../text/TextProvider.tsx';
import { DocketFields } from '../../acts/intake/DocketFields.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useToday } from '../../ui/TodayContext.tsx';
import { useEventForm } from '../../acts/form/useEventForm.ts';
import { DocketPreview } from './DocketPreview.tsx';
import { blankDocketing } from '../../acts/intake/blankDocketing.ts';
import styles from './NewCasePage.module.css';

const DRAFT = 'new case';

/** Enters a new case in the docket; what is typed waits here when the person goes elsewhere. */
export function NewCasePage(): ReactNode {
  const { newCase } = useText();
  const today = useToday();
  const navigate = useNavigate();
  const toast = useToast();
  const officers = useCall('officers.list', {}).data?.officers ?? [];
  const { form, fromDraft, discard, forget } = useEventForm(DRAFT, blankDocketing(today));
  const docket = useCommand('cases.docket');
  const shape = useRef<HTMLFormElement>(null);

  useEffect(() => {
    shape.current?.querySelector('input')?.focus();
  }, []);

  const save = form.handleSubmit(async ({ day, body }: RecordableEvent) => {
    if (body.type !== 'case.docketed' || docket.isPending) return;
    if (!body.parties.some(({ role }) => role === 'debtor')) {
      form.setError('body.parties', { message: newCase.debtorMissing });
      return;
    }
    const { type: _type, ...facts } = body;
    docket.mutate(
      { docketDay: day, facts },
      {
        onSuccess: ({ id }) => {
          forget();
          toast({ text: newCase.saved });
          void navigate(caseAddress(id), { replace: true });
        },
      },
    );
  });
  useShortcut('Ctrl+Enter', newCase.key, () => void save());

  return (
    <Page
      title={newCase.title}
      note={fromDraft ? newCase.draftKept : undefined}
      layout="fill"
      actions={
        <>
          <Button variant="text" onClick={discard}>
            {newCase.discard}
          </Button>
          <Button
            variant="contained"
            color="primary"
            disabled={docket.isPending}
            endIcon={<KeyHint keys="Ctrl+Enter" />}
            onClick={() => void save()}
          >
            {newCase.save}
          </Button>
        </>
      }
    >
      <form
        ref={shape}
        noValidate
        className={styles.form}
        aria-label={newCase.title}
        onSubmit={(event) => event.preventDefault()}
      >
        <DocketFields control={form.control} officers={officers} />
        <p className={`so-quiet ${styles.keys}`}>{newCase.rowKeys}</p>
      </form>
      <footer className={styles.foot}>
        {docket.error === null ? null : (
          <Alert severity="warning" role="alert">
            {docket.error.message}
          </Alert>
        )}
        <DocketPreview control={form.control} />
        {form.formState.submitCount > 0 && !form.formState.isValid ? (
          <span className={styles.missing}>{newCase.mend}</span>
        ) : null}
      </footer>
    </Page>
  );
}
