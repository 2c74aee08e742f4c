// Draws anew and leaves the focus on what has the same key, where it was on something with one.
export function keepingFocus(root, draw) {
  const key = root.contains(document.activeElement) && document.activeElement.dataset.key;
  draw();
  if (key) [...root.querySelectorAll('[data-key]')].find((it) => it.dataset.key === key)?.focus({ preventScroll: true });
}
