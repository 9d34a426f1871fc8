import { build } from './build.ts';
import { formatProblem } from './problem.ts';

const problems = await build();
for (const problem of problems) console.error(formatProblem(problem));
process.exitCode = problems.length > 0 ? 1 : 0;
