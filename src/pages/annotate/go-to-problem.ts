/** Go to the first field of a form that says what is wrong with it, and have it stand where its remark is seen, too. */
export function goToProblem(form: HTMLElement | null): void {
  // Once the problems stand at their fields.
  setTimeout(() => {
    const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'center' });
  });
}
