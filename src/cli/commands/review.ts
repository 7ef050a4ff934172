import { Argument, Command } from 'commander';
import { withExamples } from '../examples.js';
import { withOutputOptions, withRemoteOptions } from '../options.js';
import type { ReviewOptions } from '../review/review.js';

export function createReviewCommand(): Command {
  const command = new Command('review')
    .description('list, show, accept and reject what articles may add')
    .addArgument(new Argument('[action]', 'what to do: list, show, accept or reject').choices(['list', 'show', 'accept', 'reject']).default('list'))
    .argument('[id]', 'the proposal (prp_…), for all but list')
    .option('--item <item>', 'decide on this item (pit_…) alone; may be repeated', addTo)
    .option('--use <entity>', 'with one --item, a name: accept it as this entity (slug, id, Wikidata id or exact name)')
    .option('--claim <json>', 'with one --item, a sentence: the claim that it is evidence of, as a record has it')
    .option('--all', 'list: decided proposals too; show: decided items too')
    .action(async (action: string, id: string | undefined, options: ReviewOptions) => {
      const { review } = await import('../review/review.js');
      await review(action, id, options);
    });
  return withExamples(withRemoteOptions(withOutputOptions(command)), [
    { line: 'entente review', purpose: 'lists the proposals that wait for a decision' },
    { line: 'entente review show prp_0123456789abcdef', purpose: 'shows what one proposes, each item in its sentence; in a terminal page by page' },
    { line: 'entente review accept prp_0123456789abcdef', purpose: 'accepts everything that can be accepted as it stands' },
    {
      line: 'entente review accept prp_0123456789abcdef --item pit_0123456789abcdef --use vladimir-putin',
      purpose: 'accepts a name as an entity that is known',
    },
    {
      line: 'entente review accept prp_0123456789abcdef --item pit_0123456789abcdef --claim \'{"subject":"france","predicate":"MEETS","object":"germany"}\'',
      purpose: 'records what a sentence is evidence of',
    },
    {
      line: 'entente review reject prp_0123456789abcdef --url http://127.0.0.1:4000/graphql --token "$TOKEN"',
      purpose: 'rejects the rest through a running server',
    },
  ]);
}

const addTo = (item: string, items: readonly string[] = []): readonly string[] => [...items, item];
