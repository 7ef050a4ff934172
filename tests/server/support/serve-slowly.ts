import { createLog } from '../../../src/server/log.js';
import { stopOnSignal } from '../../../src/server/stop-on-signal.js';
import { countingWhen, deferred, realServer } from './real-server.js';

// A process that serves as the command line does, for tests that send it signals. It says when its slow query is under way.
const { promise: counted, resolve: finish } = deferred();
const begun = () => {
  console.log('begun');
  setTimeout(finish, Number(process.argv[2]));
};
const { server, close } = await realServer({}, countingWhen(counted, begun));
stopOnSignal(close, createLog());
console.log(server.url);
