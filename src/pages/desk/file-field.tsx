/** A file to choose, as a button that says what it does. */
export function FileField({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  return (
    <label class="btn file">
      {label}
      <input
        type="file"
        class="sr"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
