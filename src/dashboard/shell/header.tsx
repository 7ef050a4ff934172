import { useEffect, useRef } from 'preact/hooks';
import { CopyButton } from '../components/copy-button.js';
import { Picker } from '../components/picker.js';
import type { Place } from '../state/address.js';
import { goTo, linkTo, place } from '../state/place.js';
import { entityOf } from '../state/selection.js';
import { type View, views } from '../views.js';
import { SignIn } from './sign-in.js';
import { TakeAwayButton } from './take-away-button.js';
import { nextTheme, theme } from './theme.js';

/** The id of the search box, which the key `/` goes to. */
export const searchId = 'search';

export function Header() {
  const nav = useCurrentInSight(place.value.view);
  lastIn.set(place.value.view, place.value);
  return (
    <header class="top">
      <a class="brand" href="#/questions">
        <Mark />
        <span>Entente</span>
      </a>
      <nav aria-label="Views" ref={nav}>
        {views.map((view) => (
          <a key={view.name} href={linkToView(view)} aria-current={place.value.view === view.name ? 'page' : undefined}>
            {view.title}
          </a>
        ))}
      </nav>
      <search>
        <Picker
          label="Search by name"
          placeholder="Search: a leader, nation, issue… ( / )"
          inputId={searchId}
          onPick={({ slug }) => goTo({ shared: { select: entityOf(slug) } })}
        />
      </search>
      <div class="tools">
        <CopyButton label="Copy link" text={() => location.href} />
        <TakeAwayButton />
        <button type="button" class="quiet" onClick={() => (theme.value = nextTheme())}>
          Theme: {theme.value}
        </button>
        <SignIn />
      </div>
    </header>
  );
}

/** Where the reader was last in each view. */
const lastIn = new Map<string, Place>();

/**
 * The view that is open stays as it is; another one takes up what is selected, so that its address says it too. What was
 * selected in it is no new question: it goes on as it was left.
 */
function linkToView({ name, takeUp }: View): string {
  const { view, shared } = place.value;
  if (view === name || takeUp === undefined) return linkTo({ view: name });
  const left = lastIn.get(name);
  const isAsLeft = left !== undefined && JSON.stringify(left.shared.select) === JSON.stringify(shared.select);
  return linkTo({ view: name, own: isAsLeft ? left.own : takeUp(shared.select) });
}

/** On a phone the views are one line that scrolls: the one that is open is brought into sight. */
function useCurrentInSight(view: string) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && link) nav.current.scrollLeft = link.offsetLeft - nav.current.offsetLeft - (nav.current.clientWidth - link.offsetWidth) / 2;
  }, [view]);
  return nav;
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path d="M9 9 23 12 12 24Z" fill="none" stroke="currentColor" stroke-opacity=".5" stroke-width="2.5" stroke-linejoin="round" />
      <circle cx="9" cy="9" r="5" class="kind-leader" />
      <circle cx="24" cy="12" r="4" class="kind-nation" />
      <circle cx="12" cy="24" r="4" class="kind-agreement" />
    </svg>
  );
}
