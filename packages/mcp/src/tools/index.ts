import type { Tool } from '../tool.js';
import { changesTool } from './changes.js';
import { citeTool } from './cite.js';
import { compareTool } from './compare.js';
import { getTool } from './get.js';
import { listTool } from './list.js';
import { positionsTool } from './positions.js';
import { searchTool } from './search.js';
import { timelineTool } from './timeline.js';
import { votesTool } from './votes.js';
import { whatIfTool } from './what-if.js';

/** Every tool, in the order in which assistants are told of them. */
export const tools: readonly Tool[] = [
  searchTool,
  getTool,
  listTool,
  timelineTool,
  votesTool,
  compareTool,
  positionsTool,
  changesTool,
  whatIfTool,
  citeTool,
];
