import type { ReactNode } from 'react';
import { useCall } from '../../api/hooks.ts';
import type { EventControl } from '../form/eventValues.ts';
import { DocketFields } from './DocketFields.tsx';

/** What was written at docketing, to be corrected. */
export function DocketCorrectionFields({ control }: { readonly control: EventControl }): ReactNode {
  const officers = useCall('officers.list', {}).data?.officers ?? [];
  return <DocketFields control={control} officers={officers} />;
}
