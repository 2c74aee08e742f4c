// The address behind `#`: which view is shown, and its parameters. `#/project/ID?policy=…` has the parameters id and policy.

// As links to the page were before it had views.
const FORMER = [
  [/^#project=([^&]*)(?:&(.*))?$/, (id, rest) => `#/project/${id}${rest ? `?${rest}` : ''}`],
  [/^#findings$/, () => '#/findings'],
];

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function address() {
  const former = FORMER.find(([pattern]) => pattern.test(location.hash));
  if (former) {
    const [pattern, now] = former;
    history.replaceState(history.state, '', now(...location.hash.match(pattern).slice(1)));
  }
  const [, view, id, query] = location.hash.match(/^#\/?([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/) ?? [];
  const parameters = new URLSearchParams(query);
  if (id) parameters.set('id', decoded(id));
  return { view: view ?? '', parameters };
}

// The address of a view with these parameters, some of them several times; those without a value are left out.
export function addressOf(view, parameters = {}) {
  const given = [...new URLSearchParams(parameters)].filter(([, value]) => value !== '');
  const id = given.find(([name]) => name === 'id')?.[1];
  const query = new URLSearchParams(given.filter(([name]) => name !== 'id')).toString();
  return `#/${view}${id ? `/${encodeURIComponent(id)}` : ''}${query ? `?${query}` : ''}`;
}

// These parameters, some of them changed: a list stands for several values, null for none.
export function changed(parameters, changes) {
  const made = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    made.delete(name);
    for (const each of [value ?? []].flat()) made.append(name, each);
  }
  return made;
}

// Lets the view that is seen look again at what it shows.
export function lookAgain() {
  dispatchEvent(new HashChangeEvent('hashchange'));
}

// Goes there; `replace` where Back shall not return to where people are now, as while they type.
export function go(to, { replace = false } = {}) {
  if (to === location.hash) return;
  if (!replace) {
    location.hash = to;
    return;
  }
  history.replaceState(history.state, '', to);
  lookAgain();
}
