/** The project's own sign: the obelus with its dots as quotation marks. */
export function ObelusSign() {
  return (
    <svg class="ob" viewBox="4 3 24 26" aria-hidden="true" focusable="false">
      <path d="M5 14.4h22v3.2H5z" />
      <path d="M13.4 9.6c0-2.9 1.5-4.8 4.1-5.6l.7 1.3c-1.3.6-2 1.5-2.1 2.5 1.4.1 2.4 1 2.4 2.3 0 1.4-1 2.4-2.5 2.4-1.6 0-2.6-1.1-2.6-2.9z" />
      <path d="M18.6 22.4c0 2.9-1.5 4.8-4.1 5.6l-.7-1.3c1.3-.6 2-1.5 2.1-2.5-1.4-.1-2.4-1-2.4-2.3 0-1.4 1-2.4 2.5-2.4 1.6 0 2.6 1.1 2.6 2.9z" />
    </svg>
  );
}
