const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant (ISO, UTC) as the office writes it, in Vietnam's time: '21/11/2026 09:05'. */
export const formatInstant = (instant: string): string => parts.format(new Date(instant)).replace(', ', ' ');
