import type { ComponentChildren } from 'preact';
import { Field } from './field.tsx';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | null;
  readonly hint?: string | undefined;
  /** When the field is left. */
  readonly onLeave?: () => void;
  readonly beside?: ComponentChildren;
  readonly type?: 'text' | 'url' | 'date';
  /** More than one line, at least so many. */
  readonly rows?: number;
  /** Words of somebody else. */
  readonly quoted?: boolean;
  readonly placeholder?: string;
}

/** Finding the direction of a megabyte takes Chromium seconds. */
const longText = 20_000;

const kinds = {
  text: { type: 'text', dir: 'auto' },
  url: { type: 'url', dir: 'ltr', spellcheck: false },
  date: { type: 'date' },
} as const;

/** A field to type into. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, type = 'text', rows, quoted = false, placeholder } = props;
  return (
    <Field id={props.id} label={props.label} problem={props.problem ?? null} hint={props.hint} beside={props.beside}>
      {(input) =>
        rows ? (
          <textarea
            {...input}
            rows={rows}
            class={quoted ? 'said' : undefined}
            dir={value.length < longText ? 'auto' : undefined}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            {...input}
            // Three kinds of the same element: the attributes that tell them apart are only valid on some.
            {...kinds[type]}
            placeholder={placeholder}
            autocomplete="off"
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
            onBlur={props.onLeave}
          />
        )
      }
    </Field>
  );
}
