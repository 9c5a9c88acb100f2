import type { EventsText } from '../vi/events.ts';

export const eventsEn: EventsText = {
  title: 'Record',
};
