// The way to the room. A lost one is looked for again, for ever, and without alarm.
const patience = { first: 400, most: 10000, steady: 5000, start: 12000 };

/** Longer with each try, and never the same for two phones: five hundred do not come back in one instant. */
export const pause = (tries, chance) => Math.min(patience.most, patience.first * 2 ** Math.min(tries, 10)) * (0.7 + 0.6 * chance);

/**
 * enter(ask): says who this is, on every connection anew; its answer is {ok, why}.
 * view, mine: what the room shows. way: the line of the page that says when the room is being looked for. gone(why, refused): not to come back; refused at the door, or sent away later.
 */
export function connect({ enter, view, mine, gone, way: notice }, signalR = globalThis.signalR) {
  let hub = null, over = false, wake = () => {};
  const look = () => { notice.textContent = 'Looking for the room…'; };

  const ask = async (method, ...what) => {
    if (hub?.state !== 'Connected') return { ok: false, lost: true };
    try {
      return (await hub.invoke(method, ...what)) ?? { ok: true };
    } catch {
      return { ok: false, lost: true };
    }
  };
  const rest = (time) => new Promise((done) => {
    const timer = setTimeout(done, time);
    wake = () => { clearTimeout(timer); done(); };
  });
  const end = (why, refused = false) => {
    over = true;
    notice.textContent = '';
    hub?.stop();
    gone?.(why, refused);
  };

  async function once() {
    const way = new signalR.HubConnectionBuilder()
      .withUrl('/room', { transport: signalR.HttpTransportType.WebSockets | signalR.HttpTransportType.LongPolling })
      .configureLogging(signalR.LogLevel.None)
      .build();
    const ended = new Promise((done) => { way.onclose(done); });
    let newest = -1, early = [];
    // The room may speak before this page can answer: it is heard once the page is in.
    const hear = (name, then) => way.on(name, (text) => { if (early === null) then(text); else early.push(() => then(text)); });
    hear('view', (text) => {
      const shown = JSON.parse(text);
      if (over || shown.v < newest) return;
      newest = shown.v ?? newest;
      view(shown);
    });
    hear('mine', (text) => { if (!over) mine?.(JSON.parse(text)); });
    way.on('gone', (why) => end(why));
    hub = way;
    const tooLong = setTimeout(() => way.stop(), patience.start);
    try {
      await way.start();
    } finally {
      clearTimeout(tooLong);
    }
    const answer = await enter(ask);
    if (answer.lost) {
      await way.stop();
      return;
    }
    if (!answer.ok) {
      end(answer.why, true);
      return;
    }
    notice.textContent = '';
    const heard = early;
    early = null;
    heard.forEach((then) => then());
    await ended;
  }

  async function always() {
    for (let tries = 0; !over; tries++) {
      const since = performance.now();
      try {
        await once();
      } catch {
        // No way there just now.
      }
      if (over) return;
      if (performance.now() - since > patience.steady) tries = 0;
      look();
      await rest(pause(tries, Math.random()));
    }
  }

  const again = () => wake();
  globalThis.addEventListener?.('online', again);
  globalThis.document?.addEventListener('visibilitychange', again);
  look();
  always();
  return { ask, leave: () => { over = true; notice.textContent = ''; hub?.stop(); wake(); } };
}
