/**
 * Loaded before the command line: ends the process with SIGKILL at the commit of the embedded engine that
 * DIE_AT_COMMIT says, just before it (everything of the transaction is written, nothing is kept) or, with
 * DIE_AFTER=1, just after it.
 */
import grafeo from '@grafeo-db/js';

const { prototype } = grafeo.Transaction;
const { commit } = prototype;
let commits = 0;

prototype.commit = function commitAndDie() {
  commits += 1;
  const isTheOne = commits === Number(process.env.DIE_AT_COMMIT);
  if (isTheOne && process.env.DIE_AFTER !== '1') process.kill(process.pid, 'SIGKILL');
  const result = commit.call(this);
  if (isTheOne) process.kill(process.pid, 'SIGKILL');
  return result;
};
