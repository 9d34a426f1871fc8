import { contract } from './contract.js';
import { onNode } from './on-node.js';

await contract(await onNode(), { every: 1, everyParameter: true });
