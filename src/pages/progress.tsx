interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

/** How far something is that takes a while, in words and as a bar. */
export function Progress({ label, done, of }: ProgressProps) {
  return (
    <label class="progress">
      <span role="status">{label}</span>
      <progress value={done} max={Math.max(of, 1)} />
    </label>
  );
}
