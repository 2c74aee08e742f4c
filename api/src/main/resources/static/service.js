// Asks the service, and tells in both languages what is wrong.
import { inBoth } from './language.js';

// A sentence in both languages where the service sent one, else what it said.
export function trouble({ message, extensions, detail, title }) {
  if (message?.zh) return message;
  const said = extensions?.message ?? message ?? detail ?? title;
  if (said?.zh) return said;
  return said ? { zh: said, en: said } : inBoth('offline');
}

// A field's answer, or the trouble with it. A list is an answer though some of it could not be read.
export async function ask(field, query, variables) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = await response.json();
    const found = answer.data?.[field];
    return Array.isArray(found) || (answer.data && !answer.errors) ? found : { trouble: trouble(answer.errors?.[0] ?? answer) };
  } catch {
    return { trouble: inBoth('offline') };
  }
}
