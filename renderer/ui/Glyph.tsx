import type { ReactNode } from 'react';

/** The shapes a state is shown by, beside its word. */
export type GlyphShape =
  | 'ring'
  | 'half'
  | 'disc'
  | 'check'
  | 'cross'
  | 'pause'
  | 'dash'
  | 'arrow'
  | 'book'
  | 'triangle'
  | 'diamond'
  | 'bolt'
  | 'dot';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const;

const SHAPES: Readonly<Record<GlyphShape, ReactNode>> = {
  ring: <circle cx="6" cy="6" r="4.4" {...stroke} />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.4" {...stroke} />
      <path d="M6 1.6a4.4 4.4 0 0 1 0 8.8z" fill="currentColor" />
    </>
  ),
  disc: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  check: <path d="M2 6.4 4.8 9.2 10 3.4" {...stroke} strokeLinecap="round" strokeLinejoin="round" />,
  cross: <path d="m2.8 2.8 6.4 6.4m0-6.4L2.8 9.2" {...stroke} strokeLinecap="round" />,
  pause: <path d="M4 2.5v7M8 2.5v7" {...stroke} strokeWidth={2} strokeLinecap="round" />,
  dash: <path d="M2.5 6h7" {...stroke} strokeWidth={2} strokeLinecap="round" />,
  arrow: <path d="M2 6h7.4M6.4 2.8 9.6 6 6.4 9.2" {...stroke} strokeLinecap="round" strokeLinejoin="round" />,
  book: <path d="M2.4 2h5.8a1.4 1.4 0 0 1 1.4 1.4V10H3.8a1.4 1.4 0 0 1-1.4-1.4z" {...stroke} />,
  triangle: <path d="M6 1.4 11 10.4H1z" fill="currentColor" />,
  diamond: <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" {...stroke} />,
  bolt: <path d="M6.8 1 2.6 7h2.8l-.6 4 4.4-6H6.3z" fill="currentColor" />,
  dot: <circle cx="6" cy="6" r="2" fill="currentColor" />,
};

/** A 12-px shape; the word beside it carries the meaning for a screen reader. */
export function Glyph({
  shape,
  className,
}: {
  readonly shape: GlyphShape;
  readonly className?: string | undefined;
}): ReactNode {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" className={className} aria-hidden="true">
      {SHAPES[shape]}
    </svg>
  );
}
