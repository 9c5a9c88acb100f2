import type { ReactNode } from 'react';

/** The product's mark: an open register. */
export function Mark({ size }: { readonly size: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0e6963" />
      <path
        d="M9 8.5h11.5A2.5 2.5 0 0 1 23 11v12.5H11.5A2.5 2.5 0 0 1 9 21zm0 12.5a2.5 2.5 0 0 1 2.5-2.5H23M13 12.5h6M13 15.5h4"
        fill="none"
        stroke="#fff"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
