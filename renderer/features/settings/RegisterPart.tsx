import type { ReactNode } from 'react';
import { useCall } from '../../api/hooks.ts';
import { useShellStatus } from '../../api/useShell.ts';
import { formatInstant } from '../../text/instant.ts';
import { useText } from '../../text/TextProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Facts, Section } from '../../ui/Section.tsx';
import styles from './Settings.module.css';

/** Where the open register lies and when it was copied last. */
export function RegisterPart(): ReactNode {
  const { settings } = useText();
  const { data } = useCall('register.status', {});
  const version = useShellStatus()?.version ?? '';
  if (data === undefined) return null;
  const { unit, file, lastCopy } = data;
  const place = file === null ? '–' : <Path path={file} label={settings.file} />;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [settings.unit, unit],
    [settings.file, place],
    [
      settings.lastCopy,
      lastCopy === null ? settings.noCopy : settings.copyAt(formatInstant(lastCopy.at), lastCopy.file),
    ],
    ...(version === '' ? [] : [[settings.application, settings.version(version)] as const]),
  ];
  return (
    <Section title={settings.register}>
      <Facts rows={rows} />
    </Section>
  );
}

const Path = ({ path, label }: { readonly path: string; readonly label: string }): ReactNode => (
  <span className={styles.path}>
    {path}
    <CopyButton text={path} label={label} />
  </span>
);
