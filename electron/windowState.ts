import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const rectangleSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
const stateSchema = z.object({ bounds: rectangleSchema, isMaximised: z.boolean() });

export type Rectangle = Readonly<z.infer<typeof rectangleSchema>>;
export type WindowState = Readonly<z.infer<typeof stateSchema>>;

export const MIN_SIZE = { width: 960, height: 600 } as const;
const FIRST_SIZE = { width: 1280, height: 820 } as const;
const MIN_VISIBLE = 120;

/** The state kept at `file`; null when there is none or it cannot be read as one. */
export function readWindowState(file: string): WindowState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps the state for the next start. A folder that cannot be written costs only the memory of it. */
export function keepWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    return;
  }
}

/** Where the window opens: as it was left, unless no present screen would show enough of it. */
export function openingBounds(kept: WindowState | null, screens: readonly Rectangle[]): Partial<Rectangle> {
  if (kept === null) return FIRST_SIZE;
  const isVisible = screens.some((screen) => overlaps(kept.bounds, screen));
  return isVisible ? kept.bounds : { width: kept.bounds.width, height: kept.bounds.height };
}

function overlaps(window: Rectangle, screen: Rectangle): boolean {
  const width = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const height = Math.min(window.y + window.height, screen.y + screen.height) - Math.max(window.y, screen.y);
  return width >= MIN_VISIBLE && height >= MIN_VISIBLE;
}
