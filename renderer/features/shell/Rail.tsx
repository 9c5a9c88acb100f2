import IconButton from '@mui/material/IconButton';
import { Lock, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { type PageName, pageNames } from '#shared/contract/pages.ts';
import type { User } from '#shared/contract/users.ts';
import { pages } from '../../places/pages.ts';
import { useText } from '../../text/TextProvider.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { Mark } from '../../ui/Mark.tsx';
import styles from './Rail.module.css';

type Props = {
  readonly unit: string;
  readonly user: User;
  readonly onSearch: () => void;
  /** null: there is nothing to lock. */
  readonly onLock: (() => void) | null;
};

/** The rail at the left: where one can go, whose register this is, and the lock. */
export function Rail({ unit, user, onSearch, onLock }: Props): ReactNode {
  const { shell, ui, words } = useText();
  return (
    <aside className={styles.rail} aria-label={shell.product}>
      <div className={styles.brand}>
        <Mark size={20} />
        {shell.product}
      </div>
      <button type="button" className={styles.search} onClick={onSearch}>
        <Search size={15} aria-hidden="true" />
        <span>{shell.search}</span>
        <KeyHint keys="Ctrl+K" />
      </button>
      <nav className={styles.links} aria-label={shell.navigation}>
        {pageNames.map((name) => (
          <PageLink key={name} page={name} label={shell.pages[name]} />
        ))}
      </nav>
      <div className={styles.foot}>
        <div className={styles.unit}>{unit}</div>
        <div className={styles.who}>
          <div className={styles.names}>
            <div>{user.name}</div>
            <div className="so-quiet">{words.role[user.role]}</div>
          </div>
          {onLock === null ? null : (
            <IconButton aria-label={shell.lock} title={`${shell.lock} (Ctrl+L)`} onClick={onLock}>
              <Lock size={16} strokeWidth={1.75} />
            </IconButton>
          )}
        </div>
        <p className={styles.note}>{ui.notRegister}</p>
      </div>
    </aside>
  );
}

function PageLink({ page, label }: { readonly page: PageName; readonly label: string }): ReactNode {
  const { address, icon: Icon } = pages[page];
  return (
    <NavLink to={address} className={styles.link ?? ''}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      {label}
    </NavLink>
  );
}
