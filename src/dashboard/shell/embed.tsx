import { useEffect } from 'preact/hooks';
import { latest, useAnswers } from '../api/use-answer.js';
import { asOfOf } from '../state/filters.js';
import { hashOf, place, sharedState } from '../state/place.js';
import { allSourcesOnShow, filtersOf, findSources, titleOf } from '../take-away/make-stamp.js';
import { idsOnShow, unlistedOnShow } from '../take-away/offers.js';
import { asOfWords, filterWords, sourcesInShort } from '../take-away/stamp.js';
import { type View, views } from '../views.js';
import './embed.css';
import { Notices } from './notices.js';
import { OpenView } from './open-view.js';

/** One view by itself, to be framed by other pages: what it shows cannot be changed here, and it says where it is from. */
export function Embed() {
  useLinksThatLeadOut();
  const view = views.find(({ name }) => name === place.value.view);
  return (
    <div class="embedded">
      <Notices />
      <main id="main" class={`view view-${place.value.view}`}>
        <OpenView />
      </main>
      {view !== undefined && <Whence view={view} />}
    </div>
  );
}

/** Every link opens beside the page that frames this one: within the frame there would be no way back. */
function useLinksThatLeadOut(): void {
  useEffect(() => {
    const base = Object.assign(document.createElement('base'), { target: '_blank' });
    document.head.append(base);
    return () => base.remove();
  }, []);
}

/** Source, as of when, by which filters, and the way to the full view. */
function Whence({ view }: { readonly view: View }) {
  const shared = sharedState.value;
  const ids = idsOnShow();
  const unlisted = unlistedOnShow();
  const key = JSON.stringify([ids, unlisted, shared]);
  const sourced = latest(useAnswers(key, async () => ({ data: await findSources(ids, unlisted, asOfOf(shared) ?? null), faults: [] })));
  const allSources = allSourcesOnShow();
  const filters = filtersOf(view, shared);
  const time = { on: view.follows.includes('on') ? shared.on : '', certain: shared.certain, known: view.follows.includes('known') ? shared.known : '' };
  return (
    <footer class="whence">
      <p>
        <strong>{titleOf(view)}</strong>. {asOfWords(time, 'now: it changes as the graph does')} {filters.length > 0 && filterWords(filters)}{' '}
        {(ids.length > 0 || unlisted !== '' || allSources !== '') && sourced !== undefined && sourcesInShort({ ...sourced, allSources })}
      </p>
      <a href={`/${hashOf({})}`}>Entente: the full view, with the words behind it</a>
    </footer>
  );
}
