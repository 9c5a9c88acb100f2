import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { judgmentTypes } from '#shared/domain/case/bodies/parts.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { EventControl } from '../form/eventValues.ts';
import { FormCheckbox, FormDay, FormSelect, FormText } from '../../ui/formFields.tsx';
import { FormItems } from '../form/FormItems.tsx';
import { FormParties } from '../form/FormParties.tsx';
import styles from './DocketFields.module.css';
import { FormRadio } from '../../ui/FormRadio.tsx';
import { Section } from '../../ui/Section.tsx';

type Props = {
  readonly control: EventControl;
  readonly officers: readonly { readonly id: string; readonly name: string }[];
};

/** Everything that is written at docketing; for a new case, and for correcting one. */
export function DocketFields({ control, officers }: Props): ReactNode {
  const { newCase } = useText();
  return (
    <>
      <Section title={newCase.decisionSection}>
        <DecisionFields control={control} />
      </Section>
      <Section title={newCase.judgmentSection}>
        <JudgmentFields control={control} />
      </Section>
      <Section title={newCase.partiesSection}>
        <FormParties control={control} />
      </Section>
      <Section title={newCase.itemsSection}>
        <FormItems control={control} />
      </Section>
      <Section title={newCase.workSection}>
        <WorkFields control={control} officers={officers} />
      </Section>
    </>
  );
}

function DecisionFields({ control }: Pick<Props, 'control'>): ReactNode {
  const { newCase, words } = useText();
  const initiative = useWatch({ control, name: 'body.initiative' });
  return (
    <div className={styles.fields}>
      <FormText
        control={control}
        name="body.decision.number"
        label={newCase.decisionNumber}
        help={newCase.decisionNumberHint}
      />
      <FormDay control={control} name="body.decision.day" label={newCase.decisionDay} required />
      <FormDay control={control} name="day" label={newCase.docketDay} required />
      <FormRadio
        control={control}
        name="body.initiative"
        label={newCase.initiative}
        choices={[
          { value: 'onRequest', label: words.initiative.onRequest },
          { value: 'ownInitiative', label: words.initiative.ownInitiative },
        ]}
      />
      {initiative === 'onRequest' ? (
        <FormDay control={control} name="body.requestReceivedOn" label={newCase.requestReceivedOn} />
      ) : null}
      <FormDay control={control} name="body.judgmentReceivedOn" label={newCase.judgmentReceivedOn} />
    </div>
  );
}

function JudgmentFields({ control }: Pick<Props, 'control'>): ReactNode {
  const { newCase, words } = useText();
  return (
    <div className={styles.fields}>
      <FormText control={control} name="body.judgment.number" label={newCase.judgmentNumber} required />
      <FormDay control={control} name="body.judgment.day" label={newCase.judgmentDay} />
      <FormSelect
        control={control}
        name="body.judgment.type"
        label={newCase.judgmentType}
        choices={judgmentTypes.map((value) => ({ value, label: words.judgmentType[value] }))}
      />
      <FormText control={control} name="body.judgment.court" label={newCase.court} required />
    </div>
  );
}

function WorkFields({ control, officers }: Props): ReactNode {
  const { newCase, words } = useText();
  return (
    <div className={styles.fields}>
      <FormSelect
        control={control}
        name="body.officerId"
        label={newCase.officer}
        choices={officers.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel={newCase.unassigned}
      />
      <div className={`${styles.wide} ${styles.flags}`}>
        <FormCheckbox control={control} name="body.urgentMeasure" label={newCase.urgentMeasure} />
        <FormCheckbox
          control={control}
          name="body.flags.corruptionEconomic"
          label={words.flag.corruptionEconomic}
        />
        <FormCheckbox
          control={control}
          name="body.flags.creditInstitution"
          label={words.flag.creditInstitution}
        />
        <FormCheckbox control={control} name="body.flags.keyComplex" label={words.flag.keyComplex} />
      </div>
      <div className={styles.wide}>
        <FormText control={control} name="body.note" label={newCase.note} lines={2} />
      </div>
    </div>
  );
}
