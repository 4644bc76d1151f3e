import { connect } from './connection.js';
import { crier, settle, ticking } from './draw.js';
import { draw, drawAsk, ends, from, groups, onTheWall } from './lead-faces.js';
import { list, parts, steps, voted } from './words.js';

export { draw };

const calm = 350; // ms: a second press of the same finger is not a second order

function start(document) {
  const place = document.getElementById('page'), dialog = document.getElementById('ask'), say = crier(document.getElementById('said')), way = document.getElementById('way');
  const secret = decodeURIComponent(globalThis.location.hash.slice(1));
  const mine = { note: '', keys: true };
  let view = null, busy = false, asked = null;

  const show = () => {
    if (view === null) return;
    mine.now = performance.now();
    settle(place, draw(view, mine, document));
    say(steps[view.step] ?? '', voted(view));
  };
  const room = connect({
    way,
    enter: (ask) => ask('Lead', secret),
    view: (shown) => {
      if (shown.step !== view?.step) mine.note = '';
      view = { ...shown, at: performance.now() };
      show();
    },
    gone: (why, refused) => { way.textContent = refused ? 'This link does not lead this room. The console of the workshop has the right one.' : why || 'The room is closed.'; },
  });

  // Who was asked and said yes means it, however soon that comes after another order.
  async function order(what, sure = false) {
    if (busy && !sure) return;
    busy = true;
    await tell(what);
    setTimeout(() => { busy = false; }, calm);
  }

  async function tell(what) {
    const answer = await room.ask('Order', JSON.stringify(what));
    mine.note = answer.ok ? '' : answer.lost ? 'Not done: the room is being looked for.' : answer.why ?? 'That is not possible now.';
    show();
  }

  function turn(part) {
    view = { ...view, show: part };
    show();
    tell({ do: 'show', part });
  }

  function ask(what) {
    asked = what;
    dialog.replaceChildren(drawAsk(what, document));
    dialog.showModal();
  }
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'yes') order(asked.order, true);
    dialog.returnValue = 'no';
  });

  place.addEventListener('click', (event) => {
    const button = event.target.closest?.('button');
    if (!button) return;
    const { ask: which, order: what, person, name, part } = button.dataset;
    if (part !== undefined) turn(part);
    else if (which === 'remove') ask({ person, name, order: { do: 'remove', person: Number(person) } });
    else if (which === 'close') ask({ order: JSON.parse(what) });
    else if (what !== undefined) order(JSON.parse(what));
  });
  place.addEventListener('submit', (event) => {
    event.preventDefault();
    const { elements, dataset } = event.target;
    if (dataset.form === 'hands') order({ do: 'hands', vote: view.handsFor, counts: list(view.options).map((_, at) => Math.max(0, Math.trunc(Number(elements[`hands${at}`].value) || 0))) });
    if (dataset.form === 'both') {
      const [option, after] = [Number(elements.option.value), Number(elements.after.value)];
      if (option !== after) return order({ do: 'follow', option, after, from: from(view) });
      mine.note = 'Both are the same line: choose two.';
      show();
    }
  });
  place.addEventListener('change', (event) => {
    if (event.target.dataset?.do === 'keys') mine.keys = event.target.checked;
    show();
  });
  document.addEventListener('keydown', (event) => {
    if (view === null || !mine.keys || dialog.open || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.target.closest?.('input, select, textarea')) return;
    if ((event.key === 'Enter' || event.key === ' ') && event.target.closest?.('button, a, summary')) return;
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key], names = parts(view).map(([name]) => name);
    if (by && names.length > 1) {
      event.preventDefault();
      turn(names[Math.min(names.length - 1, Math.max(0, names.indexOf(onTheWall(view)) + by))]);
      return;
    }
    const move = groups(view).all.find(({ key }) => key && (key === event.key || (key.length === 1 && key.toLowerCase() === event.key.toLowerCase())));
    if (!move) return;
    event.preventDefault();
    if (ends(view, move.order)) ask({ order: move.order });
    else order(move.order);
  });
  globalThis.addEventListener('hashchange', () => globalThis.location.reload());
  ticking(document, () => view);
}

if (globalThis.document?.body?.dataset.page === 'lead') start(document);
