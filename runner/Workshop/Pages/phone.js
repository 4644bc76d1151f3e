import * as ownCard from './card.js';
import { connect } from './connection.js';
import { crier, maker, settle, ticking } from './draw.js';
import { ballot, draw, drawDoor, has, own, pair } from './phone-faces.js';
import { letterOf, steps, voted } from './words.js';

export { draw };

function start(document) {
  const { location, history, localStorage } = safe(globalThis);
  const place = document.getElementById('page'), way = document.getElementById('way'), say = crier(document.getElementById('said'));
  const link = new URLSearchParams(location.search), cards = ownCard.kept(localStorage);
  const known = Number(link.get('t'));
  let view = null, mine = {}, room = null, step = null;
  let door = { code: link.get('c') ?? '', tables: Number.isInteger(known) && known > 0 ? known : null };
  const here = { memory: {}, pending: null, note: '', guesses: {}, ticks: [], asked: {} };

  const roomName = () => view?.room?.id ?? mine.room ?? view?.title ?? 'room';
  const show = () => {
    if (room === null || view === null) {
      if (room === null) settle(place, drawDoor({ ...door, card: cards.read(roomName()), asked: here.asked }, document));
      return;
    }
    Object.assign(here, { now: performance.now(), card: cards.read(roomName()) });
    settle(place, draw(view, { ...mine, here }, document));
    document.title = view.title ? `${view.title} – Rehearsal` : 'Rehearsal';
    say(steps[view.step] ?? '', voted(view) || (Number.isFinite(mine.voted) && view.step === 'tables' ? `${mine.voted} of ${mine.members} have chosen` : ''));
  };
  const keepReveal = () => {
    if (view?.step === 'reveal' && view.reveal) cards.write(roomName(), ownCard.withReveal(cards.read(roomName()), view, own(view, { ...mine, here })));
  };

  function seen(shown) {
    const back = ['think', 'vote'].includes(shown.step) && shown.step !== step;
    if (back || here.memory.moment !== shown.moment?.number) here.memory = {};
    if (step !== null && step !== shown.step) {
      globalThis.scrollTo(0, 0);
      here.note = '';
      here.asked = {};
    }
    view = { ...shown, at: performance.now() };
    step = shown.step;
    if (here.pending?.away) send();
    keepReveal();
    show();
  }

  async function send() {
    const sent = here.pending;
    if (sent.moment !== view.moment?.number || sent.vote !== ballot(view) || !['vote', 'second', 'tables'].includes(view.step)) {
      here.pending = null;
      here.memory = {};
      here.note = 'It had closed before your choice could be sent.';
      return show();
    }
    sent.away = false;
    const answer = await room.ask('Vote', sent.moment, sent.vote, sent.option);
    if (here.pending !== sent) return;
    if (answer.lost) {
      sent.away = true;
      here.note = 'Not sent yet. It goes as soon as the room is found.';
    } else {
      here.pending = null;
      if (answer.ok) {
        mine = { ...mine, vote: sent.option, [sent.vote]: sent.option };
        here.memory = { ...here.memory, moment: sent.moment, [sent.vote]: sent.option };
        here.note = has(sent.option) ? `Kept: ${letterOf(view, sent.option)}.` : 'Taken back.';
      } else here.note = answer.why ?? 'That could not be kept.';
    }
    show();
  }

  async function tell(method, ...what) {
    const answer = await room.ask(method, ...what);
    here.note = answer.ok ? '' : answer.lost ? 'Not sent: the room is being looked for. Please try again.' : answer.why ?? '';
    show();
    return answer.ok;
  }

  async function guessed({ option, axis }, value) {
    const at = `${view.moment?.number} ${option}`;
    const both = here.guesses[at] = { ...pair(mine.guesses?.[option]), ...here.guesses[at], [axis]: value };
    show();
    if (has(both.clarity) && has(both.care) && await tell('Guess', view.moment?.number, Number(option), both.clarity, both.care)) {
      here.note = `Kept for ${letterOf(view, Number(option))}.`;
      show();
    }
  }

  function enter() {
    room = connect({
      way,
      enter: (ask) => ask('Enter', door.code, door.name ?? '', door.table ?? null),
      view: seen,
      mine: (told) => { mine = told; keepReveal(); show(); },
      gone: (why, refused) => {
        room = null;
        remember(null);
        door = { ...door, why: refused && door.name !== undefined ? why : '', gone: refused ? null : why || 'The room is closed.' };
        show();
      },
    });
  }

  const remember = (inside) => { try { inside === null ? localStorage.removeItem('rehearsal-in') : localStorage.setItem('rehearsal-in', '1'); } catch { /* asked anew after a reload */ } };
  const post = (address, body) => fetch(address, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

  async function join(form) {
    if (door.busy) return;
    const table = form.elements.table?.value ?? '';
    door = { ...door, code: form.elements.code.value.trim(), name: form.elements.name.value.trim(), table: table === '' ? null : Number(table), busy: true, why: '' };
    show();
    try {
      const answer = await post('/enter', { code: door.code, name: door.name, table: door.table });
      if (answer.ok) {
        door = { ...door, busy: false, gone: null };
        view = null;
        mine = {};
        step = null;
        remember(true);
        history.replaceState(null, '', '/phone');
        return enter();
      }
      const problem = await answer.json().catch(() => ({}));
      door = { ...door, why: problem.why ?? 'That did not work. Please look at the code again.', tables: Number.isInteger(problem.tables) ? problem.tables : door.tables };
    } catch {
      door = { ...door, why: 'The room does not answer. Is this phone in the same network?' };
    }
    door = { ...door, busy: false };
    show();
  }

  const deeds = {
    vote: (button) => {
      const option = button.tagName === 'INPUT' ? Number(button.value) : null;
      here.pending = { moment: view.moment?.number, vote: ballot(view), option };
      here.note = '';
      show();
      send();
    },
    guess: (input) => guessed(input.dataset, Number(input.value)),
    go: () => tell('TableGoOn', view.moment?.number),
    said: (button) => tell('TrioSaid', view.moment?.number, Number(button.dataset.option)),
    swap: () => tell('TrioSwap'),
    tick: (box) => { here.ticks = box.checked ? [...here.ticks, box.dataset.tick] : here.ticks.filter((text) => text !== box.dataset.tick); },
    sure: () => { here.asked = { sure: true }; show(); },
    keep: () => { here.asked = {}; show(); },
    forget: () => { cards.forget(roomName()); here.asked = { forgotten: true }; show(); },
    save: () => save(document, ownCard.asText(cards.read(roomName()))),
    leave: async () => {
      room?.leave();
      room = null;
      remember(null);
      try { await post('/leave', {}); } catch { /* the room is away: it sees that this phone is gone */ }
      door = { ...door, why: '', gone: 'You have left. The door may still be open.' };
      show();
    },
  };
  const deed = (event) => event.target.closest?.('[data-do]');
  place.addEventListener('click', (event) => {
    const asked = deed(event);
    if (asked?.tagName === 'BUTTON') deeds[asked.dataset.do]?.(asked);
  });
  place.addEventListener('change', (event) => {
    const asked = deed(event);
    if (asked?.tagName === 'INPUT') deeds[asked.dataset.do]?.(asked);
  });
  place.addEventListener('submit', (event) => { event.preventDefault(); join(event.target); });
  ticking(document, () => view);

  let inside = false;
  try { inside = localStorage.getItem('rehearsal-in') !== null; } catch { /* a private window */ }
  if (inside) enter();
  else show();
}

/** Where a window keeps nothing, asking for its store is a fault already. */
function safe(window) {
  let localStorage = null;
  try { ({ localStorage } = window); } catch { /* kept in memory only */ }
  return { location: window.location, history: window.history, localStorage };
}

function save(document, text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = maker(document)('a', { href: address, download: 'my-rehearsal-card.txt' });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

if (globalThis.document?.body?.dataset.page === 'phone') start(document);
