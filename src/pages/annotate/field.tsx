import type { ComponentChildren } from 'preact';
import { Hint } from '../../parts/hint.tsx';

/** What a field's input needs to belong to its label and its problem. */
export interface FieldInput {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly problem?: string | null;
  readonly hint?: string | undefined;
  /** Stands at the end of the label's line. */
  readonly beside?: ComponentChildren;
  readonly children: (input: FieldInput) => ComponentChildren;
}

/** A labelled field with its hint and its problem. */
export function Field({ id, label, problem = null, hint, beside, children }: FieldProps) {
  const described = [problem ? `${id}-problem` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <div class="field">
      <div class="label">
        <label for={id}>{label}</label>
        {beside}
      </div>
      {children({ id, 'aria-invalid': problem !== null, 'aria-describedby': described || undefined })}
      {problem && <Hint must id={`${id}-problem`} text={problem} />}
      {hint && (
        <p class="meta" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
