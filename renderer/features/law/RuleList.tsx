import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { RuleRow } from '#shared/contract/law.ts';
import type { RuleId } from '#shared/domain/law/ruleId.ts';
import { useText } from '../../text/TextProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './Law.module.css';
import { groupRules, type RuleGroup } from './ruleList.ts';
import { useLength } from './useLength.ts';

type Props = {
  readonly rules: readonly RuleRow[];
  readonly chosen: RuleId | null;
  readonly onChoose: (ruleId: RuleId) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
};

/** All rules by chapter; found by id or words, walked with the arrow keys. */
export function RuleList({ rules, chosen, onChoose, searchRef }: Props): ReactNode {
  const { law } = useText();
  const [text, setText] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const groups = groupRules(rules, text);
  const hasRules = rules.length > 0;
  useEffect(() => {
    if (!hasRules || chosen === null) return;
    list.current?.querySelector('label:has(input:checked)')?.scrollIntoView({ block: 'nearest' });
  }, [hasRules, chosen]);
  const stepIn = (): void => {
    const first =
      list.current?.querySelector<HTMLInputElement>('input:checked') ??
      list.current?.querySelector<HTMLInputElement>('input');
    first?.focus();
    first?.click();
  };
  return (
    <nav className={styles.rules} aria-label={law.rules}>
      <div className={styles.search}>
        <SearchField
          value={text}
          onChange={setText}
          label={law.search}
          width={308}
          inputRef={searchRef}
          onLeave={stepIn}
        />
      </div>
      <div ref={list} className={styles.list}>
        {hasRules && groups.length === 0 ? <EmptyState title={law.noRules} text={law.noRulesText} /> : null}
        {groups.map((group) => (
          <Group key={group.chapter} group={group} chosen={chosen} onChoose={onChoose} />
        ))}
      </div>
    </nav>
  );
}

type GroupProps = {
  readonly group: RuleGroup;
  readonly chosen: RuleId | null;
  readonly onChoose: (ruleId: RuleId) => void;
};

function Group({ group, chosen, onChoose }: GroupProps): ReactNode {
  const { law } = useText();
  const lengthOf = useLength();
  const headingId = useId();
  return (
    <div role="group" aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.chapter}>
        {law.chapter[group.chapter]}
      </h2>
      {group.rules.map((rule) => (
        <label key={rule.id} className={`${styles.rule} ${rule.unit === 'none' ? styles.uncounted : ''}`}>
          {/* Radios of one name: the browser itself walks them with the arrow keys. */}
          <input
            type="radio"
            name="rule"
            className="so-visually-hidden"
            checked={rule.id === chosen}
            onChange={() => onChoose(rule.id)}
          />
          <span className={styles.ruleId}>{rule.id}</span>
          <span className={styles.ruleTitle}>{rule.title}</span>
          <span className={styles.ruleLength}>{lengthOf(rule)}</span>
        </label>
      ))}
    </div>
  );
}
