// Asks the service, and tells in both languages what is wrong.
import { inBoth } from './language.js';

const offline = () => inBoth((it) => it.shell.offline);

// A sentence in both languages where the service sent one, else what it said.
export function trouble({ message, extensions, detail, title }) {
  if (message?.zh) return message;
  const said = extensions?.message ?? message ?? detail ?? title;
  if (said?.zh) return said;
  return said ? { zh: said, en: said } : offline();
}

// What the service answers: `data` with `errors` beside it; `trouble` where nothing came.
async function post(query, variables, signal) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal,
    });
    return await response.json();
  } catch {
    return { trouble: offline() };
  }
}

// Beside the sentence, where several things are wrong with what was sent, each of them with its place in it.
function troubleOf(answer) {
  const { extensions } = answer.errors?.[0] ?? {};
  return { trouble: answer.trouble ?? trouble(answer.errors?.[0] ?? answer), problems: extensions?.problems ?? [] };
}

// All fields' answers, or the trouble with them.
export async function askAll(query, variables, signal) {
  const answer = await post(query, variables, signal);
  return answer.data && !answer.errors ? answer.data : troubleOf(answer);
}

// A field's answer, or the trouble with it. A list is an answer though some of it could not be read.
export async function ask(field, query, variables) {
  const answer = await post(query, variables);
  const found = answer.data?.[field];
  return Array.isArray(found) || (answer.data && !answer.errors) ? found : troubleOf(answer);
}

// Asks as `askAll` does, one question at a time: a newer one breaks the one before off, whose answer is null.
export function asker() {
  let latest = null;
  return async (query, variables) => {
    latest?.abort();
    const mine = new AbortController();
    latest = mine;
    const answer = await askAll(query, variables, mine.signal);
    return mine === latest ? answer : null;
  };
}
