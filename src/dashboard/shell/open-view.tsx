import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../api/failure.js';
import { type Failing, useRetryWhenOffline } from '../api/use-answer.js';
import { Failed, Loading } from '../components/notice.js';
import { place } from '../state/place.js';
import { ShownContext } from '../state/shown.js';
import { useAwaited } from '../take-away/offers.js';
import { type View, views } from '../views.js';

type Opened = { readonly view: View; readonly component?: ComponentType; readonly failing?: Failing };

const notLoaded = () =>
  new Failure(
    'OFFLINE',
    'This view could not be loaded.',
    'Check the connection; if the server was updated, load the page anew. This page tries again as soon as it can.',
  );

/** The view that the address names, loaded when it is first opened. */
export function OpenView() {
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<Opened>();
  const { view: name } = place.value;
  useEffect(() => {
    const view = views.find((each) => each.name === name);
    if (view === undefined) return;
    let isCurrent = true;
    const show = (next: Opened) => isCurrent && setOpened(next);
    document.title = `${view.title} · Entente`;
    view.load().then(
      ({ default: component }) => show({ view, component }),
      () => show({ view, failing: { failure: notLoaded(), retry: () => setAttempt((count) => count + 1) } }),
    );
    return () => {
      isCurrent = false;
    };
  }, [name, attempt]);
  useRetryWhenOffline(opened?.failing);
  const Component = opened?.view.name === name ? opened.component : undefined;
  useAwaited(Component === undefined && opened?.failing === undefined);
  if (opened?.failing !== undefined) return <Failed {...opened.failing} />;
  if (Component === undefined) return <Loading what="the view" />;
  return (
    <ShownContext.Provider value={{ place: place.value, isAwaited: false, isOfView: true, follows: opened?.view.follows ?? [] }}>
      <Component />
    </ShownContext.Provider>
  );
}
