import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import Popover from '@mui/material/Popover';
import { CalendarDays } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { useText } from '../text/TextProvider.tsx';
import { useToday } from './TodayContext.tsx';

const Calendar = lazy(async () => ({ default: (await import('./Calendar.tsx')).Calendar }));

type Props = {
  readonly day: LocalDate | null;
  readonly onChoose: (day: LocalDate) => void;
  readonly disabled: boolean;
};

/** The calendar at the end of a day field; read from disk when it is first opened. */
export function DayPicker({ day, onChoose, disabled }: Props): ReactNode {
  const { ui } = useText();
  const today = useToday();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <InputAdornment position="end">
      <IconButton
        aria-label={ui.openCalendar}
        tabIndex={-1}
        edge="end"
        disabled={disabled}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <CalendarDays size={15} />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        transitionDuration={0}
      >
        <Suspense fallback={null}>
          <Calendar
            day={day ?? today}
            chosen={day}
            onChoose={(chosen) => {
              setAnchor(null);
              onChoose(chosen);
            }}
          />
        </Suspense>
      </Popover>
    </InputAdornment>
  );
}
