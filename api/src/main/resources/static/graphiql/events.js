// Results of a subscription, which arrive as server-sent events in the answer to a POST.
export async function* results(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const blocks = (rest + value).split(/\r?\n\r?\n/);
      rest = blocks.pop();
      for (const block of blocks) {
        const event = parse(block);
        if (event.name === 'complete') return;
        if (event.data) yield JSON.parse(event.data);
      }
    }
  } finally {
    await reader.cancel();
  }
}

function parse(block) {
  const event = { name: 'message', data: '' };
  for (const line of block.split(/\r?\n/)) {
    const [, field, value] = /^([^:]*):? ?(.*)$/.exec(line);
    if (field === 'event') event.name = value;
    if (field === 'data') event.data += value;
  }
  return event;
}
