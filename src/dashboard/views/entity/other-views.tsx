import { linkTo } from '../../state/place.js';
import { entityOf } from '../../state/selection.js';
import { waysToLook } from '../../state/ways-to-look.js';

/** Links to every other view that can show one entity, with this one in its middle. */
export function OtherViews({ slug, name }: { readonly slug: string; readonly name: string }) {
  return (
    <nav class="other-views" aria-label={`Other views of ${name}`}>
      <ul>
        {waysToLook.value.flatMap((view) =>
          view.lookAt === undefined
            ? []
            : [
                <li key={view.name}>
                  <a class="action" href={linkTo({ view: view.name, own: view.lookAt(slug), shared: { select: entityOf(slug) } })}>
                    {view.title}
                  </a>
                </li>,
              ],
        )}
      </ul>
    </nav>
  );
}
