import { PROJECT } from './project.ts';
import { circlesIn } from './importCircles.ts';
import { readImportGraph } from './importGraph.ts';

// node build/circles.ts: every way in which files import each other in a circle, types counted.
const circles = circlesIn(readImportGraph(PROJECT));
for (const circle of circles) process.stdout.write(`${[...circle, circle[0]].join('\n  → ')}\n`);
process.exitCode = circles.length === 0 ? 0 : 1;
