import { idType } from '../../domain/identity.js';
import type { OutputOptions, RemoteOptions } from '../options.js';
import { WrongUsage } from '../wrong-usage.js';
import { decide } from './decide.js';
import { list } from './list.js';
import { show } from './show.js';

export interface ReviewOptions extends OutputOptions, RemoteOptions {
  readonly item?: readonly string[];
  readonly use?: string;
  readonly claim?: string;
  readonly all?: true;
}

/** Lists proposals, shows one, or decides on it. */
export async function review(action: string, id: string | undefined, options: ReviewOptions): Promise<void> {
  const isDeciding = action === 'accept' || action === 'reject';
  const { item, use, claim } = options;
  if (!isDeciding && (item ?? use ?? claim) !== undefined) throw new WrongUsage('--item, --use and --claim go with accept and reject');
  if ((use ?? claim) !== undefined && (action !== 'accept' || item?.length !== 1)) throw new WrongUsage('--use and --claim go with accept and one --item');
  if (isDeciding && options.all) throw new WrongUsage(`--all goes with list and show: without --item, ${action} decides on all`);
  if (action === 'list') {
    if (id !== undefined) throw new WrongUsage('list takes no id: entente review show <id>');
    return list(options);
  }
  if (id === undefined || idType(id) !== 'prp')
    throw new WrongUsage(`${action} needs the id of a proposal, like prp_0123456789abcdef: entente review lists them`);
  return isDeciding ? decide(action === 'accept' ? 'ACCEPT' : 'REJECT', id, options) : show(id, options);
}
