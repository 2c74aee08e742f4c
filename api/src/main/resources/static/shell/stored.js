// What is stored has changed, as far as this page knows: views that show it ask anew when they are next seen.
let changes = 0;

export const storedChanges = () => changes;

export function noteStoredChange() {
  changes += 1;
}
