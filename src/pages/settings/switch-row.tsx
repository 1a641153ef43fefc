interface SwitchRowProps {
  readonly title: string;
  readonly text?: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** Something that is on or off, with a line that says what it does. */
export function SwitchRow({ title, text, on, onTurn }: SwitchRowProps) {
  return (
    <label class="set">
      <span>
        <b dir="auto">{title}</b>
        {text && <span class="meta">{text}</span>}
      </span>
      <input
        type="checkbox"
        class="switch"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
    </label>
  );
}
