import { connect } from './connection.js';
import { crier, maker, settle, ticking } from './draw.js';
import { field, moves, votes } from './pictures.js';
import * as talk from './talk.js';
import { clock, count, isNumber, letterOf, list, parts, signed, steps, voted } from './words.js';

const head = (h, words) => h('h2', null, words);

/** The last that was said is the largest; a little of what came before it stands above. */
function passage(h, view, before = 2) {
  const all = list(view.lines);
  const spoken = all.findLastIndex(({ who, you }) => who && !you), from = spoken < 0 ? all.length - 1 : spoken;
  const kind = (said) => (String(said.text ?? '').length > 140 ? 'div.last.long' : 'div.last');
  return all.length > 0 && h('section.passage', { 'aria-label': 'The talk' },
    all.slice(Math.max(0, from - before), from).map((said) => h('div.near', null, talk.line(h, said))),
    h(kind(all[from]), null, talk.line(h, all[from])),
    all.slice(from + 1).map((said) => h('div.near', null, talk.line(h, said))));
}

function cards(h, view) {
  const all = list(view.options), words = all.reduce((sum, { text }) => sum + String(text ?? '').length, 0);
  return all.length > 0 && h(words > 420 || all.length > 4 ? 'ol.cards.plain.snug' : 'ol.cards.plain', { 'aria-label': 'The lines' }, all.map((option, at) => h('li', null,
    h('span.letter', null, letterOf(view, at)), h('span', { dir: 'auto' }, option.text))));
}

const question = (h, view, otherwise) => h('p.ask', { dir: 'auto' }, view.question ?? otherwise);

/** Nobody came in by phone. */
const byHand = (view) => view.people?.count === 0;

const faces = {
  door: (h, view) => [h('div.gate', null, qr(h, view, true), h('div', null, head(h, steps.door), address(h, view), whoIsIn(h, view)))],
  contract: (h, view) => [head(h, steps.contract), talk.contract(h, view)],
  briefing: (h, view) => [head(h, steps.briefing), h('div.brief', null, talk.briefing(h, view, h('div')))],
  read: (h, view) => [passage(h, view, 4)],
  think: (h, view) => [passage(h, view, 3), question(h, {}, 'What would you say now? Find your own words first.')],
  vote: (h, view) => [passage(h, view), cards(h, view), byHand(view) && h('p.ask', null, 'Hands up for A, for B, and so on.')],
  discuss: (h, view) => [h('div.low', null, passage(h, view, 0)), question(h, view, 'Which line did you choose, and what would it do?'), cards(h, view)],
  second: (h, view) => [head(h, steps.second), passage(h, view, 0), cards(h, view)],
  guess: (h, view) => [head(h, steps.guess), h('p', null, 'On the phone: how clear is it, and how much care is in it?'), cards(h, view)],
  reveal,
  branch: (h, view) => [head(h, steps.branch), passage(h, view, 3)],
  ending: (h, view, { part = 'end' }) => [head(h, steps.ending), part === 'behind' && parts(view).length > 0 ? h('div.behind', null, talk.behind(h, view.ending ?? {})) : talk.ending(h, view.ending ?? {})],
  tables: (h, view) => [head(h, view.form === 'trios' ? 'In threes: lead, answer, watch' : steps.tables), talk.tables(h, view)],
  compare: (h, view) => [head(h, steps.compare), talk.tables(h, view)],
  closed: (h) => [head(h, steps.closed), h('p.ask', null, 'Thank you. What was said here stays here.')],
};

function reveal(h, view, { part }) {
  const all = list(view.reveal?.options), shown = parts(view), now = shown.some(([name]) => name === part) ? part : shown[0]?.[0];
  if (now === 'votes') return [head(h, 'What the room chose'), h('div.beside', null, votes(h, view), moves(h, view), h('div.key', null, cards(h, view)))];
  if (now === undefined) return [head(h, steps.reveal), cards(h, view)];
  if (now === 'thoughts') return talk.thoughts(h, view, 'h2');
  if (now !== 'lines') {
    const at = Number(now);
    return [
      h('div.one', null, h('span.letter', null, letterOf(view, at)), h('p.last', { dir: 'auto' }, list(view.options)[at]?.text)),
      h('div.beside', null, h('div', null, talk.reading(h, all[at], { seats: false })), h('div', null, talk.seatsOf(h, all[at])))];
  }
  return [
    head(h, steps.reveal),
    h('div.beside', null,
      field(h, view),
      h('ol.read.plain', null, all.map((option, at) => h('li', null,
        h('span.letter', null, letterOf(view, at)),
        h('div', null,
          h('p.marks', null, talk.quadrant(h, option), isNumber(option.clarity) && isNumber(option.care) && h('span.numbers', null, h('span.clarity', null, `clarity ${signed(option.clarity)}`), ' ', h('span.care', null, `care ${signed(option.care)}`)), option.contested && h('span.chip', null, 'the seats differ'), at === view.reveal.best && h('span.chip', null, 'within reach')),
          h('p', { dir: 'auto' }, list(view.options)[at]?.text))))))];
}

function qr(h, view, large) {
  const { qr: picture, code, doorOpen } = view.room ?? {};
  if (typeof picture !== 'string' || doorOpen === false) return null;
  // As an image it is a picture only: nothing in it can run or be pressed.
  return h(large ? 'img.qr.large' : 'img.qr', { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`, alt: `A QR code that opens the room${code ? ` ${code}` : ''} on a phone` });
}

const plainAddress = (join) => String(join).replace(/^https?:\/\//, '').replace(/\/?\?.*$/, '');

function address(h, view) {
  const { join, code, doorOpen } = view.room ?? {};
  if (doorOpen === false) return h('p', null, 'The door is shut.');
  const way = join && plainAddress(join);
  return [way && h(way.length > 17 ? 'p.address.long' : 'p.address', null, way), code && h('p.code', null, h('span.quiet', null, 'code '), h('b', null, code))];
}

function whoIsIn(h, view) {
  const { count: people, names, guests } = view.people ?? {};
  return [
    isNumber(people) && h('p.in', null, people === 1 ? 'One is in' : `${people} are in`),
    h('ul.names.plain', { 'aria-label': 'Who is in' }, list(names).map((name) => h('li', { dir: 'auto' }, name)), isNumber(guests) && guests > 0 && h('li.quiet', null, count(guests, 'without a name', 'without a name')))];
}

/** What the projector shows: of the room (view), and which part of a long step (mine.part). */
export function draw(view, mine, document) {
  const h = maker(document), face = Object.hasOwn(faces, view.step) ? faces[view.step] : faces.door;
  const asked = mine.part ?? view.show, shown = parts(view), left = clock(view, mine.now ?? 0);
  const voting = ['vote', 'second'].includes(view.step), corner = view.step !== 'door' && view.step !== 'closed' && view.room?.doorOpen !== false && qr(h, view, false);
  return h('main', null,
    h('div.top', null, h('h1', { dir: 'auto' }, view.title ?? 'Rehearsal'), isNumber(view.moment?.number) && h('p.where', null, `Moment ${view.moment.number}`)),
    view.paused && h('p.notice', null, 'A short pause.'),
    h('div.face', { 'data-key': `${view.step} ${asked ?? ''}`, 'data-step': Object.hasOwn(faces, view.step) ? view.step : 'door' }, face(h, view, { part: asked === undefined || asked === null ? undefined : String(asked) })),
    h('div.foot', null,
      h('div.state', null,
        (voting || view.step === 'guess' || view.step === 'think' || view.step === 'discuss') && left && h('p.clock', null, h('span', { 'data-clock': true }, left)),
        h('p.count', null, byHand(view) ? '' : voted(view)),
        shown.length > 1 && h('p.parts', { role: 'group', 'aria-label': 'Parts of this step' }, shown.map(([name, words], at) => h('button', { type: 'button', 'data-part': name, 'data-key': name, 'aria-pressed': String(asked ?? shown[0][0]) === name ? 'true' : at === 0 && !shown.some(([other]) => other === String(asked)) ? 'true' : 'false' }, words)))),
      corner && h('div.corner', null, h('div', null, address(h, view)), corner)));
}

/** The largest letters with which everything fits the screen: nobody scrolls a wall. */
export function fit(document) {
  const { documentElement: page, defaultView: window } = document;
  for (const share of [1.25, 1.18, 1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52]) {
    page.style.setProperty('--fit', share);
    if (page.scrollHeight <= window.innerHeight) return;
  }
}

function start(document) {
  const place = document.getElementById('page'), way = document.getElementById('way'), say = crier(document.getElementById('said'));
  const secret = decodeURIComponent(globalThis.location.hash.slice(1));
  const mine = {};
  let view = null;
  const show = () => {
    if (view === null) return;
    mine.now = performance.now();
    settle(place, draw(view, mine, document));
    fit(document);
    say(steps[view.step] ?? '', voted(view));
  };
  const turn = (by) => {
    const names = parts(view ?? {}).map(([name]) => name), at = Math.max(0, names.indexOf(String(mine.part ?? view?.show)));
    if (names.length < 2) return false;
    mine.part = names[Math.min(names.length - 1, Math.max(0, at + by))];
    show();
    return true;
  };
  connect({
    way,
    enter: (ask) => ask('Watch', secret),
    view: (shown) => {
      if (shown.step !== view?.step || shown.show !== view?.show) mine.part = undefined;
      view = { ...shown, at: performance.now() };
      show();
    },
    gone: (why, refused) => { way.textContent = refused ? 'This link does not open the wall of this room. The console of the workshop has the right one.' : why || 'The room is closed.'; },
  });
  place.addEventListener('click', (event) => {
    const part = event.target.closest?.('[data-part]')?.dataset.part;
    if (part !== undefined) {
      mine.part = part;
      show();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (by && turn(by)) event.preventDefault();
  });
  globalThis.addEventListener('hashchange', () => globalThis.location.reload());
  globalThis.addEventListener('resize', () => fit(document));
  ticking(document, () => view);
}

if (globalThis.document?.body?.dataset.page === 'wall') start(document);
