import { Sign } from './sign.tsx';

interface HintProps {
  readonly text: string;
  /** Something is missing without which it cannot go on. */
  readonly must?: boolean;
  readonly id?: string;
}

/** A remark below a field. */
export function Hint({ text, must = false, id }: HintProps) {
  return (
    <p class={must ? 'hint must' : 'hint'}>
      <Sign name="note" />
      <span id={id}>{text}</span>
    </p>
  );
}
