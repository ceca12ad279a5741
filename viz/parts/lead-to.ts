/** Moves the focus to what has come of a form that was sent, unless somebody types on meanwhile. */
export function leadTo(id: string): void {
  if (document.activeElement?.matches("input, select, textarea")) return;
  document.getElementById(id)?.focus();
}
