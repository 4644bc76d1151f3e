import { maker } from './draw.js';
import { field, moves, votes } from './pictures.js';
import * as talk from './talk.js';
import { clock, count, isNumber, letterOf, list, parts, steps, voted } from './words.js';

const keyWord = (key) => (key === ' ' ? 'Space' : key);

function button(h, { word, key, order, main }, keys, asks = order?.do === 'close') {
  return h(main ? 'button.main' : 'button', { type: 'button', 'data-key': JSON.stringify({ ...order, from: undefined }), 'data-order': JSON.stringify(order), 'data-ask': asks ? 'close' : null },
    h('span', null, word), keys && key && h('kbd', { 'aria-hidden': 'true' }, keyWord(key)));
}

/** What the room offers to do now, by where it stands on the page. A key that two moves have is the first one's. */
export function groups(view) {
  const keys = new Set();
  const offered = list(view.moves).filter(({ order }) => order && typeof order === 'object').map((move) => {
    const taken = keys.has(move.key);
    keys.add(move.key);
    return taken ? { ...move, key: null } : move;
  });
  const which = (...deeds) => offered.filter(({ main, order }) => !main && deeds.includes(order.do));
  return { all: offered, main: offered.filter(({ main }) => main), follow: which('follow'), door: which('door'), close: which('close'), others: offered.filter((move) => !move.main && !['follow', 'door', 'close'].includes(move.order.do)) };
}

/** Where the room stands, as an order that takes it further says it: given twice, it is done once. */
export const from = (view) => list(view.moves).find(({ order }) => order?.from)?.order.from;

/** After the last step there is nothing but the end of the room, whatever the button says. */
export const ends = (view, order) => order?.do === 'close' || (order?.do === 'next' && (view.step === 'ending' || view.step === 'compare'));

/** Where the talk goes after a reveal. */
function followed(h, view, offered, keys) {
  if (view.step !== 'reveal' && offered.length === 0) return null;
  const all = list(view.options), picks = all.map((_, at) => ({ word: `Go on with ${letterOf(view, at)}`, order: { do: 'follow', option: at, from: from(view) } }));
  const choice = (name, words, first) => h('label', null, words, ' ', h('select', { name }, all.map((_, at) => h('option', { value: at, selected: at === first }, letterOf(view, at)))));
  return h('section.follow', { 'data-key': `follow ${view.moment?.number}` },
    h('h2', null, 'Where next'),
    h('p.buttons', null, (offered.length > 0 ? offered : picks).map((move) => button(h, move, keys))),
    all.length > 1 && h('form.both', { 'data-form': 'both' }, h('fieldset', null, h('legend', null, 'Both, one after the other'), choice('after', 'first', 0), ' ', choice('option', 'then on with', 1), ' ', h('button', { type: 'submit' }, 'Look at both'))));
}

/** Which part of a long step the wall shows, as far as it was turned from here. */
export function onTheWall(view) {
  const names = parts(view).map(([name]) => name);
  return names.includes(view.show) ? view.show : names[0];
}

function wall(h, view, keys) {
  const all = parts(view), now = onTheWall(view);
  return all.length > 1 && h('div.parts', { role: 'group', 'aria-label': 'On the wall', 'data-key': 'parts' },
    h('span', null, 'On the wall'), all.map(([name, words]) => h('button.small', { type: 'button', 'data-key': name, 'data-part': name, 'aria-pressed': String(name === now) }, words)),
    keys && h('kbd', { 'aria-hidden': 'true' }, '← →'));
}

function hands(h, view) {
  if (view.handsFor !== 'first' && view.handsFor !== 'second') return null;
  const key = `${view.moment?.number} ${view.handsFor}`;
  const alone = view.people?.count === 0;
  return h('details.hands', { 'data-key': alone ? `${key} alone` : key, open: alone }, h('summary', null, 'Count hands'), h('form', { 'data-form': 'hands' },
    h('fieldset', null,
      h('legend', null, view.handsFor === 'second' ? 'Hands after the discussion' : 'Hands'),
      list(view.options).map((_, at) => h('label', null, h('span.letter', null, letterOf(view, at)), h('span.unseen', null, ': how many hands'), h('input', { type: 'number', name: `hands${at}`, min: 0, max: 999, step: 1, inputmode: 'numeric', value: 0 }))),
      h('button', { type: 'submit' }, 'These are the hands'))));
}

function people(h, view, door, keys) {
  const { count: number, list: all, guests } = view.people ?? {};
  return h('section.people', null,
    h('h2', null, isNumber(number) ? count(number, 'person is in', 'people are in') : 'Who is in'),
    isNumber(guests) && guests > 0 && h('p.quiet', null, count(guests, 'without a name', 'without a name')),
    h('p.buttons', null, door.map((move) => button(h, move, keys))),
    list(all).length > 0 && h('details', { 'data-key': 'persons' }, h('summary', null, 'Who is in'), h('ul.plain.persons', { 'aria-label': 'Who is in' }, list(all).map((person) => h('li', { 'data-key': person.number },
      h('span', { dir: 'auto' }, person.name || `Guest ${person.number}`),
      isNumber(person.table) && h('span.quiet', null, `table ${person.table}`),
      person.here === false && h('span.quiet', null, 'away just now'),
      h('button.small', { type: 'button', 'data-ask': 'remove', 'data-person': person.number, 'data-name': person.name || `Guest ${person.number}` }, 'Remove', h('span.unseen', null, ` ${person.name || `guest ${person.number}`}`)))))));
}

function wayIn(h, room) {
  const { code, join } = room ?? {};
  return (code || join) && h('section', null, h('h2', null, 'The way in'), join && h('p.address', null, join), code && h('p', null, 'code ', h('b.code', null, code)));
}

/** What the facilitator sees: of the room (view), and what only this page knows (mine). */
export function draw(view, mine, document) {
  const h = maker(document), { main, others, follow, door, close } = groups(view), left = clock(view, mine.now ?? 0), keys = mine.keys !== false;
  const { minute, of, words } = view.clock ?? {};
  return h('main', null,
    h('div.top', null, h('h1', { dir: 'auto' }, view.title ?? 'Rehearsal'), h('p.where', null, [isNumber(view.moment?.number) && `Moment ${view.moment.number}${view.moment.key ? ', the full round' : ''}`, isNumber(minute) && `minute ${minute}${isNumber(of) ? ` of ${of}` : ''}`, words].filter(Boolean).join(' · '))),
    h('section.now', null,
      h('h2', { tabindex: -1, 'data-anchor': true }, steps[view.step] ?? 'Now'),
      view.paused && h('p.notice', null, 'A short pause.'),
      view.advice && h('p.advice', { dir: 'auto' }, view.advice),
      h('p.state', null, h('b.count', null, voted(view)), left && h('span.clock', null, h('span', { 'data-clock': true }, left))),
      hands(h, view),
      h('p.buttons.main', null, main.map((move) => button(h, move, keys, ends(view, move.order)))),
      h('p.buttons', null, others.map((move) => button(h, move, keys))),
      wall(h, view, keys),
      h('p.note', { role: 'status' }, mine.note)),
    followed(h, view, follow, keys),
    h('div.columns', null,
      h('div', null,
        view.briefing && h('section', null, h('h2', null, 'The situation'), talk.briefing(h, view)),
        list(view.contract).length > 0 && h('section', null, h('h2', null, 'Before we begin'), talk.contract(h, view)),
        list(view.lines).length > 0 && h('section', null, h('h2', null, 'The talk'), talk.lines(h, view, 5)),
        !view.reveal && talk.options(h, view),
        view.reveal && h('section.revealed', null,
          h('h2', null, 'What the room chose'), h('div.pair', null, votes(h, view), moves(h, view)),
          h('h2', null, 'What each line does'), h('div.pair', null, field(h, view), talk.thoughts(h, view)),
          h('div.pair', null, list(view.reveal.options).map((option, at) => h('article', null, h('h3', null, h('span.letter', null, letterOf(view, at)), ' ', h('span', { dir: 'auto' }, list(view.options)[at]?.text)), at === view.reveal.best && h('p.quiet', null, 'The one within reach.'), talk.reading(h, option, { fold: true }))))),
        view.ending && h('section', null, h('h2', null, 'The ending'), talk.ending(h, view.ending), talk.behind(h, view.ending))),
      h('div', null,
        (view.question || list(view.listen).length > 0) && h('section.listen', null, h('h2', null, 'To ask'), view.question && h('p.ask', { dir: 'auto' }, view.question), list(view.listen).length > 0 && [h('h3', null, 'Listen for'), talk.paragraphs(h, view.listen)]),
        list(view.tables).length > 0 && h('section', null, h('h2', null, 'The tables'), talk.tables(h, view)),
        people(h, view, door, keys), wayIn(h, view.room),
        h('section', null, h('h2', null, 'This page'),
          h('p', null, h('label.tick', null, h('input', { type: 'checkbox', 'data-do': 'keys', checked: keys }), 'Single keys work here')),
          h('p.buttons', null, close.map((move) => button(h, move, keys)))))));
}

/** What is asked once more before it is done. */
export function drawAsk(asked, document) {
  const h = maker(document);
  const { head, text, yes } = asked.person !== undefined
    ? { head: `Remove ${asked.name}?`, text: 'The phone is shown out. What it chose so far still counts where it is counted already.', yes: 'Remove' }
    : { head: 'Close the room?', text: 'All phones are shown out, and the choices become counts for good. This can not be taken back.', yes: 'Close the room' };
  return h('form', { method: 'dialog' }, h('h2', { id: 'asked' }, head), h('p', null, text), h('p.buttons', null, h('button', { value: 'no', autofocus: true }, 'Not now'), h('button.main', { value: 'yes' }, yes)));
}
