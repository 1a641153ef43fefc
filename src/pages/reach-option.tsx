import type { Reach } from '../messaging/contract.ts';

interface ReachOptionProps {
  readonly is: Reach;
  readonly reach: Reach;
  readonly choose: (reach: Reach) => void;
  readonly title: string;
  readonly text: string;
}

/** One answer to where Obelus may read. */
export function ReachOption({ is, reach, choose, title, text }: ReachOptionProps) {
  return (
    <label class="opt">
      <input type="radio" name="reach" value={is} checked={reach === is} onChange={() => choose(is)} />
      <span>
        <b>{title}</b>
        <span class="meta">{text}</span>
      </span>
    </label>
  );
}
