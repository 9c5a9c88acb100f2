/**
 * The colours of the two modes. One accent (deep teal), red for what is overdue and nothing else, amber for what is
 * uncertain. Every text colour here reaches 4.5:1 on `paper` and on `canvas` of its mode.
 */
export type Colours = {
  readonly canvas: string;
  readonly paper: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly hover: string;
  readonly chosen: string;
  readonly accent: string;
  readonly accentStrong: string;
  readonly onAccent: string;
  readonly uncertain: string;
};

export const lightColours: Colours = {
  canvas: '#f6f8f8',
  paper: '#ffffff',
  text: '#1a2124',
  quiet: '#556167',
  line: '#dfe4e5',
  hover: '#f0f4f4',
  chosen: '#e2efee',
  accent: '#0e6963',
  accentStrong: '#0a524d',
  onAccent: '#ffffff',
  uncertain: '#7a5100',
};

export const darkColours: Colours = {
  canvas: '#121618',
  paper: '#181d1f',
  text: '#e3e8e9',
  quiet: '#9aa7ac',
  line: '#2b3336',
  hover: '#1f2628',
  chosen: '#16332f',
  accent: '#5cc4ba',
  accentStrong: '#7fd6cd',
  onAccent: '#06211f',
  uncertain: '#e3b35c',
};
