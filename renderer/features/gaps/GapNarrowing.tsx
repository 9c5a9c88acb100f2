import type { ReactNode } from 'react';
import { useCall } from '../../api/hooks.ts';
import type { GapsPlace } from '../../places/gapsPlace.ts';
import { useText } from '../../text/TextProvider.tsx';
import { FilterBar, FilterChip } from '../../ui/FilterChip.tsx';

type Props = { readonly place: GapsPlace; readonly onChange: (part: Partial<GapsPlace>) => void };

/** Whose cases are shown; that they are of one import comes from elsewhere and can only be dropped here. */
export function GapNarrowing({ place: { importId, officerId }, onChange }: Props): ReactNode {
  const { gaps } = useText();
  const officers = useCall('officers.list', {}).data?.officers ?? [];
  const isNarrowed = importId !== null || officerId !== null;
  return (
    <FilterBar onClear={isNarrowed ? () => onChange({ importId: null, officerId: null }) : undefined}>
      <FilterChip
        single
        label={gaps.officer}
        choices={officers.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={officerId === null ? [] : [officerId]}
        onChange={([chosen]) => onChange({ officerId: chosen ?? null })}
      />
      {importId === null ? null : (
        <OfImport importId={importId} onDrop={() => onChange({ importId: null })} />
      )}
    </FilterBar>
  );
}

type OfImportProps = { readonly importId: string; readonly onDrop: () => void };

function OfImport({ importId, onDrop }: OfImportProps): ReactNode {
  const { gaps } = useText();
  const imports = useCall('import.list', {}).data?.imports ?? [];
  const file = imports.find(({ id }) => id === importId)?.file ?? gaps.thisImport;
  return (
    <FilterChip
      single
      label={gaps.onlyImport}
      choices={[{ value: importId, label: file }]}
      chosen={[importId]}
      onChange={onDrop}
    />
  );
}
