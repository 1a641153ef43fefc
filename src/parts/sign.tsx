import { type SignName, type SignShape, signShapes } from './sign-shapes.data.ts';

interface SignProps {
  readonly name: SignName;
  /** The sign points along the line and turns with the direction of writing. */
  readonly flip?: boolean;
}

/** A sign of the design, in the colour of the words beside it; it never speaks for itself. */
export function Sign({ name, flip = false }: SignProps) {
  const shape: SignShape = signShapes[name];
  return (
    <svg class={flip ? 'i flip' : 'i'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shape.line} stroke-dasharray={shape.dashes} />
      {shape.dots?.map(([x, y, radius]) => (
        <circle class="f" cx={x} cy={y} r={radius} key={x + y} />
      ))}
    </svg>
  );
}
