import { useEffect } from 'preact/hooks';
import { EvidencePanel } from '../evidence/evidence-panel.js';
import { place } from '../state/place.js';
import { AsOfBar } from './as-of-bar.js';
import { FilterBar } from './filter-bar.js';
import { Footer } from './footer.js';
import { Header, searchId } from './header.js';
import { Notices } from './notices.js';
import { OpenView } from './open-view.js';

/** The page around every view: search, the date and the filters above, the evidence beside. */
export function Dashboard() {
  useSearchKey();
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the view
      </button>
      <button type="button" class="skip" onClick={() => document.getElementById('evidence')?.focus()}>
        Skip to the evidence
      </button>
      <Header />
      <div class="bars">
        <AsOfBar />
        <FilterBar />
      </div>
      <Notices />
      <div class="columns">
        <main id="main" tabIndex={-1} class={`view view-${place.value.view}`}>
          <OpenView />
        </main>
        <EvidencePanel />
      </div>
      <Footer />
    </>
  );
}

/** `/` goes to the search box, unless something is being typed. */
function useSearchKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input:not([type=range], [type=checkbox]), textarea, select') !== null;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      document.getElementById(searchId)?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
