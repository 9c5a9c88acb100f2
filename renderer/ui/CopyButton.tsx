import IconButton from '@mui/material/IconButton';
import { Check, Copy } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../text/TextProvider.tsx';
import { copyText } from './copyText.ts';

type Props = {
  readonly text: string;
  /** What is copied: "Số quyết định". */
  readonly label: string;
};

const SHOWN_MS = 1_500;

/** Copies one value; a tick says that it is done. */
export function CopyButton({ text, label }: Props): ReactNode {
  const { ui } = useText();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <IconButton
        aria-label={`${ui.copy}: ${label}`}
        title={ui.copy}
        style={{ width: 26, height: 26 }}
        onClick={() => void copyText(text).then(setCopied)}
      >
        {copied ? <Check size={14} /> : <Copy size={14} />}
      </IconButton>
      <span className="so-visually-hidden" aria-live="polite">
        {copied ? ui.copied : ''}
      </span>
    </>
  );
}
