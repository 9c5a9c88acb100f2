import { useLayoutEffect, useRef, useState } from 'react';

/** Takes a file dropped anywhere on the window while the page is open; true while one is held over it. */
export function useWindowDrop(onFile: (file: File) => void, enabled: boolean): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFile);
  useLayoutEffect(() => {
    latest.current = onFile;
  });

  useLayoutEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      // Without this the browser would open the file in place of the app.
      event.preventDefault();
      event.dataTransfer.dropEffect = enabled ? 'copy' : 'none';
      setIsOver(enabled);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined && enabled) latest.current(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [enabled]);
  return isOver;
}
