// A field's path in words: `indicators[2].actual` is what the third indicator's actual is called.
import { texts } from '../shell/language.js';

const words = () => texts().fields;

function part(step) {
  const [, name, index] = step.match(/^(\w+?)(?:\[(\d+)\])?$/) ?? [];
  const word = words()[name] ?? name ?? step;
  return index === undefined ? word : `${word} ${Number(index) + 1}`;
}

export const fieldName = (path) => path.split('.').map(part).join(' · ');
