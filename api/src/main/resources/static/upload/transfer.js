// Sends files and follows their job to its end.
import { inBoth } from '../shell/language.js';
import { trouble } from '../shell/service.js';
import { areReadable } from './chosen.js';

const PAUSE = 1000;
const MOST_CHANGES = 1000;
const offline = () => ({ trouble: inBoth((it) => it.shell.offline) });
const isFinished = ({ status }) => status !== 'QUEUED' && status !== 'RUNNING';

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

// `fetch` does not tell how much it has sent.
function send(form, sent) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => sent(loaded, total));
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText);
      resolve(request.status < 300 ? answer : { trouble: trouble(answer) });
    });
    request.addEventListener('error', () => resolve(offline()));
    request.open('POST', '/imports');
    request.setRequestHeader('Accept', 'application/json');
    request.send(form);
  });
}

export async function importOf(id) {
  try {
    const response = await fetch(`/imports/${encodeURIComponent(id)}?filesLimit=${MOST_CHANGES}&changesLimit=${MOST_CHANGES}`);
    const answer = await response.json();
    return response.ok ? answer : { trouble: trouble(answer) };
  } catch {
    return offline();
  }
}

// To the end of the events; a connection that breaks is taken up again.
function follow(id, progressed) {
  return new Promise((resolve) => {
    const events = new EventSource(`/imports/${encodeURIComponent(id)}/events`);
    const end = () => {
      events.close();
      resolve();
    };
    events.addEventListener('progress', ({ data }) => {
      const state = JSON.parse(data);
      progressed(state);
      if (isFinished(state)) end();
    });
    events.addEventListener('error', () => events.readyState === EventSource.CLOSED && end());
  });
}

// An import to its end, whatever becomes of the connection meanwhile.
export async function ended(id, progressed = () => {}) {
  for (;;) {
    const job = await importOf(id);
    if (job.trouble || isFinished(job)) return job;
    await follow(id, progressed);
    const last = await importOf(id);
    if (last.trouble || isFinished(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/*
 * Uploads files and yields their import as it ended, or the trouble with it. `sent` hears how many bytes of how many went
 * out, `progressed` the state of the job.
 */
export async function transfer(files, { mode, regionCode, templateId }, sent, progressed) {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  form.append('mode', mode);
  if (regionCode) form.append('regionCode', regionCode);
  if (templateId) form.append('templateId', templateId);
  const job = await send(form, sent);
  if (job.trouble && !(await areReadable(files))) return { trouble: inBoth((it) => it.upload.changed) };
  return job.trouble ? job : ended(job.id, progressed);
}
