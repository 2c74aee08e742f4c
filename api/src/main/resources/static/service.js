// Asks the service, and tells in both languages what is wrong.
import { inBoth } from './language.js';

// A sentence in both languages where the service sent one, else what it said.
export function trouble({ message, extensions, detail, title }) {
  if (message?.zh) return message;
  const said = extensions?.message ?? message ?? detail ?? title;
  if (said?.zh) return said;
  return said ? { zh: said, en: said } : inBoth('offline');
}

// A field's answer, or the trouble with it.
export async function ask(field, query, variables) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = await response.json();
    return answer.data && !answer.errors ? answer.data[field] : { trouble: trouble(answer.errors?.[0] ?? answer) };
  } catch {
    return { trouble: inBoth('offline') };
  }
}
