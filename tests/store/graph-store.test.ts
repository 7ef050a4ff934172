import { engineCases } from '../support/engines.js';
import { describeGraphStore } from './graph-store.contract.js';

for (const { name, openEmpty } of engineCases) describeGraphStore(name, openEmpty);
