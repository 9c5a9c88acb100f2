import type { ImportGraph } from './importGraph.ts';

/** The shortest circle through each file that lies on one; a file is named in one circle only. */
export function circlesIn(graph: ImportGraph): readonly (readonly string[])[] {
  const named = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const file of graph.keys()) {
    const circle = named.has(file) ? null : circleThrough(file, graph);
    if (circle === null) continue;
    for (const each of circle) named.add(each);
    circles.push(circle);
  }
  return circles;
}

/** The shortest way from `start` along imports back to it; null when there is none. */
function circleThrough(start: string, graph: ImportGraph): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const file of waiting) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return wayTo(file, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      waiting.push(next);
    }
  }
  return null;
}

function wayTo(file: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const before = cameFrom.get(file);
  return before === undefined ? [file] : [...wayTo(before, cameFrom), file];
}
