import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import MuiDialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, type SubmitEvent, useId } from 'react';
import { useText } from '../text/TextProvider.tsx';

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** Enter in a field or the main button. */
  readonly onSubmit?: () => void;
  readonly submitLabel?: string;
  readonly submitDisabled?: boolean;
  readonly busy?: boolean;
  /** The sentence of a refused call, shown above the buttons. */
  readonly error?: string | null;
  readonly width?: 'xs' | 'sm' | 'md' | 'lg';
  /** Beside the buttons, at the left. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A dialog with one main action; Enter does it, Escape leaves. */
export function Dialog(props: Props): ReactNode {
  const { ui } = useText();
  const { error = null } = props;
  const titleId = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (props.busy !== true && props.submitDisabled !== true) props.onSubmit?.();
  };
  return (
    <MuiDialog
      open={props.open}
      onClose={props.onClose}
      maxWidth={props.width ?? 'sm'}
      fullWidth
      transitionDuration={0}
      aria-labelledby={titleId}
    >
      <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
        <DialogTitle id={titleId}>{props.title}</DialogTitle>
        <DialogContent>{props.children}</DialogContent>
        {error === null ? null : (
          <Alert severity="warning" role="alert" style={{ margin: '0 20px' }}>
            {error}
          </Alert>
        )}
        <DialogActions>
          {props.aside === undefined ? null : <div style={{ flex: 1 }}>{props.aside}</div>}
          <Button variant="text" onClick={props.onClose}>
            {props.onSubmit === undefined ? ui.close : ui.cancel}
          </Button>
          {props.onSubmit === undefined ? null : (
            <Button
              type="submit"
              variant="contained"
              color="primary"
              disabled={props.busy === true || props.submitDisabled === true}
            >
              {props.submitLabel ?? ui.save}
            </Button>
          )}
        </DialogActions>
      </form>
    </MuiDialog>
  );
}

type ConfirmProps = {
  readonly open: boolean;
  readonly title: string;
  /** What will be so afterwards. */
  readonly text: ReactNode;
  /** The act itself: "Hoàn tác cả lần nhập", never "OK". */
  readonly confirmLabel: string;
  readonly busy?: boolean;
  readonly error?: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks once before what cannot be taken back easily. */
export function ConfirmDialog(props: ConfirmProps): ReactNode {
  const { text, confirmLabel, onConfirm, ...rest } = props;
  return (
    <Dialog {...rest} width="xs" onSubmit={onConfirm} submitLabel={confirmLabel}>
      {text}
    </Dialog>
  );
}
