/** The picture drawn by WebGL, as a component: hands its stage what changes. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { CanvasProps } from './canvas.js';
import { Stage } from './stage.js';

export default function SigmaCanvas(props: CanvasProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const sigma = useRef<Stage | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { drawn, look, title, camera, onReady } = props;
  const { emphasis, focus, palette, colourOf } = look;

  useEffect(() => {
    if (place.current === null) return undefined;
    const stage = new Stage(place.current, latest);
    sigma.current = stage;
    onReady(stage);
    return () => {
      onReady(null);
      stage.end();
      sigma.current = null;
    };
  }, [onReady]);

  useEffect(() => {
    sigma.current?.show(drawn);
  }, [drawn]);

  useEffect(() => {
    sigma.current?.restyle();
  }, [emphasis, focus, palette, colourOf, look]);

  useEffect(() => {
    sigma.current?.look(camera);
  }, [camera]);

  return <div ref={place} className="graph__stage" role="img" aria-label={title} />;
}
