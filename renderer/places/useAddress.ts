import { useCallback, useLayoutEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

type ChangeAddress = (change: (before: URLSearchParams) => URLSearchParams) => void;

/**
 * What the address of the page says, and a way to change it that adds no step to Back. Changes that follow each other
 * quicker than the page is drawn build on each other: none is lost.
 */
export function useAddress(): readonly [URLSearchParams, ChangeAddress] {
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const latest = useRef(address);
  useLayoutEffect(() => {
    latest.current = address;
  }, [address]);
  const change: ChangeAddress = useCallback(
    (of) => {
      latest.current = of(new URLSearchParams(latest.current));
      void navigate({ search: latest.current.toString() }, { replace: true });
    },
    [navigate],
  );
  return [address, change];
}
