import { namedFor } from '../../parts/named-for.ts';

interface FileFieldProps {
  readonly label: string;
  /** What it is for, where several on a screen have the same label. */
  readonly about?: string;
  readonly onFile: (file: File) => void;
}

/** A file to choose, as a button that says what it does. */
export function FileField({ label, about = '', onFile }: FileFieldProps) {
  return (
    <label class="btn file">
      {label}
      <input
        type="file"
        class="sr"
        aria-label={about ? namedFor(label, about) : undefined}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
