import { maker } from './draw.js';
import { field, moves, votes } from './pictures.js';
import * as talk from './talk.js';
import { clock, count, isNumber, letterOf, list, steps, voted } from './words.js';

const known = { undo: 'Take it back', pause: 'Pause', resume: 'Go on', time: 'One more minute', door: 'door', close: 'Close the room' };

const keyWord = (key) => (key === ' ' ? 'Space' : key);

function button(h, { word, key, order, main }, keys) {
  return h(main ? 'button.main' : 'button', { type: 'button', 'data-key': JSON.stringify(order), 'data-order': JSON.stringify(order), 'data-ask': order?.do === 'close' ? 'close' : null },
    h('span', null, word), keys && key && h('kbd', { 'aria-hidden': 'true' }, keyWord(key)));
}

/** What can be done now: what the room offers, and beside it what a facilitator can always ask for. */
export function groups(view) {
  const offered = list(view.moves).filter(({ order }) => order && typeof order === 'object');
  const lacks = (what) => !offered.some(({ order }) => order.do === what);
  const follow = offered.filter(({ order }) => order.do === 'follow'), rest = offered.filter(({ order }) => order.do !== 'follow' && order.do !== 'close');
  const always = view.step === 'closed' ? [] : [
    lacks('pause') && lacks('resume') && (view.paused ? { word: known.resume, order: { do: 'resume' } } : { word: known.pause, order: { do: 'pause' } }),
    lacks('undo') && view.step !== 'door' && { word: known.undo, order: { do: 'undo' } },
    lacks('time') && isNumber(view.timer?.left) && { word: known.time, order: { do: 'time', seconds: 60 } },
  ].filter(Boolean);
  const main = rest.filter((move) => move.main);
  return { main, others: [...rest.filter((move) => !move.main), ...always], follow, close: offered.find(({ order }) => order.do === 'close') ?? (view.step === 'closed' ? null : { word: known.close, order: { do: 'close' } }) };
}

/** Where the talk goes after a reveal. */
function followed(h, view, offered, keys) {
  if (view.step !== 'reveal' && offered.length === 0) return null;
  const all = list(view.options), asked = (order) => offered.some((move) => JSON.stringify(move.order) === JSON.stringify(order));
  const own = [
    { word: 'What most chose', order: { do: 'follow', by: 'majority' } },
    { word: 'The most instructive', order: { do: 'follow', by: 'instructive' } },
    ...all.map((_, at) => ({ word: `Line ${letterOf(view, at)}`, order: { do: 'follow', option: at } })),
  ].filter(({ order }) => !asked(order));
  const choice = (name, words, first) => h('label', null, words, ' ', h('select', { name }, all.map((_, at) => h('option', { value: at, selected: at === first }, letterOf(view, at)))));
  return h('section.follow', { 'data-key': `follow ${view.moment?.number}` },
    h('h2', null, 'Where next'),
    h('p.buttons', null, [...offered, ...own].map((move) => button(h, move, keys))),
    all.length > 1 && h('form.both', { 'data-form': 'both' }, h('fieldset', null, h('legend', null, 'Both, one after the other'), choice('after', 'first', 0), ' ', choice('option', 'then on with', 1), ' ', h('button', { type: 'submit' }, 'Look at both'))));
}

function hands(h, view) {
  if (view.handsFor !== 'first' && view.handsFor !== 'second') return null;
  const key = `${view.moment?.number} ${view.handsFor}`;
  return h('form.hands', { 'data-form': 'hands', 'data-key': key },
    h('fieldset', null,
      h('legend', null, view.handsFor === 'second' ? 'Hands after the discussion' : 'Hands'),
      list(view.options).map((_, at) => h('label', null, h('span.letter', null, letterOf(view, at)), h('span.unseen', null, ': how many hands'), h('input', { type: 'number', name: `hands${at}`, min: 0, max: 999, step: 1, inputmode: 'numeric', value: 0 }))),
      h('button.main', { type: 'submit' }, 'These are the hands')));
}

function people(h, view) {
  const { count: number, list: all, guests } = view.people ?? {}, open = view.room?.doorOpen;
  return h('section.people', null,
    h('h2', null, isNumber(number) ? count(number, 'person is in', 'people are in') : 'Who is in'),
    isNumber(guests) && guests > 0 && h('p.quiet', null, count(guests, 'without a name', 'without a name')),
    typeof open === 'boolean' && h('p.buttons', null, button(h, open ? { word: 'Shut the door', order: { do: 'door', open: false } } : { word: 'Open the door', order: { do: 'door', open: true } })),
    list(all).length > 0 && h('details', { 'data-key': 'persons' }, h('summary', null, 'Who is in'), h('ul.plain.persons', { 'aria-label': 'Who is in' }, list(all).map((person) => h('li', { 'data-key': person.number },
      h('span', { dir: 'auto' }, person.name || `Guest ${person.number}`),
      isNumber(person.table) && h('span.quiet', null, `table ${person.table}`),
      person.here === false && h('span.quiet', null, 'away just now'),
      h('button.small', { type: 'button', 'data-ask': 'remove', 'data-person': person.number, 'data-name': person.name || `Guest ${person.number}` }, 'Remove', h('span.unseen', null, ` ${person.name || `guest ${person.number}`}`)))))));
}

function door(h, room) {
  const { code, join } = room ?? {};
  return (code || join) && h('section', null, h('h2', null, 'The way in'), join && h('p.address', null, join), code && h('p', null, 'code ', h('b.code', null, code)));
}

/** What the facilitator sees: of the room (view), and what only this page knows (mine). */
export function draw(view, mine, document) {
  const h = maker(document), { main, others, follow, close } = groups(view), left = clock(view, mine.now ?? 0), keys = mine.keys !== false;
  const { minute, of, words } = view.clock ?? {};
  return h('main', null,
    h('div.top', null, h('h1', { dir: 'auto' }, view.title ?? 'Rehearsal'), h('p.where', null, [isNumber(view.moment?.number) && `Moment ${view.moment.number}${view.moment.key ? ', the full round' : ''}`, isNumber(minute) && `minute ${minute}${isNumber(of) ? ` of ${of}` : ''}`, words].filter(Boolean).join(' · '))),
    h('section.now', null,
      h('h2', { tabindex: -1, 'data-anchor': true }, steps[view.step] ?? 'Now'),
      view.paused && h('p.notice', null, 'A short pause.'),
      view.advice && h('p.advice', { dir: 'auto' }, view.advice),
      h('p.state', null, h('b.count', null, voted(view.voted)), left && h('span.clock', null, h('span', { 'data-clock': true }, left))),
      hands(h, view),
      h('p.buttons.main', null, main.map((move) => button(h, move, keys))),
      h('p.buttons', null, others.map((move) => button(h, move, keys))),
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
        people(h, view), door(h, view.room),
        h('section', null, h('h2', null, 'This page'),
          h('p', null, h('label.tick', null, h('input', { type: 'checkbox', 'data-do': 'keys', checked: keys }), 'Single keys work here')),
          close && h('p.buttons', null, button(h, close, false))))));
}

/** What is asked once more before it is done. */
export function drawAsk(asked, document) {
  const h = maker(document);
  const { head, text, yes } = asked.person !== undefined
    ? { head: `Remove ${asked.name}?`, text: 'The phone is shown out. What it chose so far still counts where it is counted already.', yes: 'Remove' }
    : { head: 'Close the room?', text: 'All phones are shown out, and the choices become counts for good. This can not be taken back.', yes: 'Close the room' };
  return h('form', { method: 'dialog' }, h('h2', { id: 'asked' }, head), h('p', null, text), h('p.buttons', null, h('button', { value: 'no', autofocus: true }, 'Not now'), h('button.main', { value: 'yes' }, yes)));
}
