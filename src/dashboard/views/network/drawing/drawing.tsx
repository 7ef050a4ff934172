import { useEffect, useRef, useState } from 'preact/hooks';
import { isDark } from '../../../shell/theme.js';
import { goTo } from '../../../state/place.js';
import { entityOf, pairOf } from '../../../state/selection.js';
import { type Renderer, type Scene, startRenderer } from './renderer.js';

interface DrawingProps {
  readonly scene: Scene;
  /** What the drawing shows, for those who do not see it. */
  readonly summary: string;
}

/** The drawing: one picture to those who listen, which its summary and the table beside it say in words. */
export function Drawing({ scene, summary }: DrawingProps) {
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer>(undefined);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (container.current === null) return;
    try {
      renderer.current = startRenderer(container.current, {
        onNode: (slug) => goTo({ shared: { select: entityOf(slug) } }),
        onLine: (a, b) => goTo({ shared: { select: pairOf(a, b) } }),
      });
    } catch {
      setFailed(true);
    }
    return () => renderer.current?.stop();
  }, []);
  useEffect(() => renderer.current?.show(scene), [scene, isDark()]);
  if (hasFailed) return <p class="notice notice-failed">This browser has no WebGL, so nothing can be drawn. The table has the same content.</p>;
  return (
    <div class="drawing">
      <div class="canvas" role="img" aria-label={summary} ref={container} />
      <div class="zoom">
        <button type="button" aria-label="Zoom in" onClick={() => renderer.current?.zoom(1 / 1.5)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => renderer.current?.zoom(1.5)}>
          −
        </button>
        <button type="button" onClick={() => renderer.current?.fit()}>
          Fit
        </button>
      </div>
    </div>
  );
}
