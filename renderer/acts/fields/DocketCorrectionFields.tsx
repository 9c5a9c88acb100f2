import type { ReactNode } from 'react';
import { useCall } from '../../api/hooks.ts';
import { DocketFields } from '../form/DocketFields.tsx';
import type { FieldsProps } from './fieldsProps.ts';

/** What was written at docketing, to be corrected. */
export function DocketCorrectionFields({ control }: FieldsProps): ReactNode {
  const officers = useCall('officers.list', {}).data?.officers ?? [];
  return <DocketFields control={control} officers={officers} />;
}
