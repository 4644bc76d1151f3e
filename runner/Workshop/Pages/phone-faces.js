import * as ownCard from './card.js';
import { maker } from './draw.js';
import { field, moves, votes } from './pictures.js';
import * as talk from './talk.js';
import { axes, clock, ends, letterOf, list, meaning, signed, steps, voted } from './words.js';

export const has = (value) => value !== null && value !== undefined;
/** Which of the two votes is open. */
export const ballot = (view) => (view.step === 'second' ? 'second' : 'first');

/** What this phone chose in the open moment, before and after the discussion. What is on its way to the room counts already. */
export function own(view, mine) {
  const { memory = {}, pending } = mine.here ?? {};
  const remembered = memory.moment === view.moment?.number ? memory : {};
  const sent = pending && pending.moment === view.moment?.number ? { [pending.vote]: pending.option } : {};
  const told = { first: mine.first, second: mine.second };
  if (view.step === 'vote' || view.step === 'tables') return { first: 'first' in sent ? sent.first : told.first ?? mine.vote ?? null, second: null };
  const first = told.first ?? remembered.first ?? (view.step === 'second' ? null : mine.vote) ?? null;
  if (view.step === 'second') return { first, second: 'second' in sent ? sent.second : told.second ?? mine.vote ?? null };
  return { first, second: told.second ?? remembered.second ?? (view.step === 'reveal' ? mine.vote : null) ?? null };
}

const head = (h, words) => h('h2', { tabindex: -1, 'data-anchor': true }, words);
const timer = (h, view, mine) => clock(view, mine.here?.now ?? 0) && h('p.clock', null, h('span', { 'data-clock': true }, clock(view, mine.here?.now ?? 0)));

function ballotBox(h, view, mine) {
  const vote = ballot(view), chosen = own(view, mine)[vote], key = `${view.moment?.number} ${vote}`;
  return [
    h('fieldset.options', { 'data-key': key },
      h('legend', null, 'Choose one. Nobody sees which.'),
      list(view.options).map((option, at) => h('label.option', null,
        h('input', { type: 'radio', name: `vote ${key}`, value: at, 'data-do': 'vote', checked: chosen === at }),
        h('span.letter', null, letterOf(view, at)),
        h('span.words', { dir: 'auto' }, option.text)))),
    h('p.note', { role: 'status' }, mine.here?.note),
    h('p.quiet', null, 'You can change your mind until it closes. Passing is fine.'),
    has(chosen) && h('p.buttons', null, h('button', { type: 'button', 'data-do': 'vote', 'data-key': 'back' }, 'Take it back'))];
}

const faces = {
  door: (h, view, mine) => [head(h, 'You are in'), h('p', null, mine.name ? `Welcome, ${mine.name}.` : 'Welcome. You are here without a name.'), h('p.quiet', null, 'It starts when the room is ready. You can put the phone down until then.')],
  contract: (h, view) => [head(h, steps.contract), talk.contract(h, view)],
  briefing: (h, view) => [head(h, steps.briefing), talk.briefing(h, view)],
  read: (h, view) => [head(h, steps.read), talk.lines(h, view)],
  think: (h, view, mine) => [head(h, steps.think), talk.lines(h, view), h('p.ask', null, 'What would you say now? Find your own words first.'), timer(h, view, mine)],
  vote: (h, view, mine) => choose(h, view, mine, steps.vote),
  second: (h, view, mine) => choose(h, view, mine, steps.second),
  discuss: (h, view, mine) => [
    head(h, steps.discuss), view.question && h('p.ask', { dir: 'auto' }, view.question), timer(h, view, mine),
    talk.lines(h, view, 3), talk.options(h, view, own(view, mine).first), h('p.quiet', null, 'Say which line you chose, or don’t. You vote once more afterwards.')],
  guess: (h, view, mine) => [head(h, steps.guess), h('p', null, 'For as many lines as you like. A line counts once both its rows are set.'), timer(h, view, mine), list(view.options).map((option, at) => guess(h, view, mine, option, at)), h('p.note', { role: 'status' }, mine.here?.note)],
  reveal,
  branch: (h, view) => [head(h, steps.branch), talk.lines(h, view)],
  ending: (h, view) => [head(h, steps.ending), talk.ending(h, view.ending ?? {}), talk.behind(h, view.ending ?? {})],
  tables: (h, view, mine) => (mine.role ? trio(h, view, mine) : table(h, view, mine)),
  compare: (h, view) => [head(h, steps.compare), talk.tables(h, view, true), view.ending && talk.behind(h, view.ending)],
  closed: (h, view) => [head(h, steps.closed), h('p', null, 'Thank you for being here. What is said here stays here.'), view.ending && talk.ending(h, view.ending, false)],
};

function choose(h, view, mine, words) {
  const { first } = own(view, mine);
  return [
    head(h, words), talk.lines(h, view, 3), timer(h, view, mine),
    view.step === 'second' && has(first) && h('p', null, `Before the discussion you chose ${letterOf(view, first)}.`),
    ballotBox(h, view, mine),
    h('p.quiet', null, voted(view))];
}

function guess(h, view, mine, option, at) {
  const set = { ...pair(mine.guesses?.[at]), ...mine.here?.guesses?.[`${view.moment?.number} ${at}`] };
  return h('fieldset.guess', { 'data-key': `${view.moment?.number} ${at}` },
    h('legend', null, h('span.letter', null, letterOf(view, at)), ' ', h('span', { dir: 'auto' }, option.text)),
    Object.keys(axes).map((axis) => h(`fieldset.steps.${axis}`, null,
      h('legend', null, axes[axis]),
      h('div.row', null, [-2, -1, 0, 1, 2].map((step) => h('label', null,
        h('input', { type: 'radio', name: `guess ${view.moment?.number} ${at} ${axis}`, value: step, 'data-do': 'guess', 'data-option': at, 'data-axis': axis, checked: set[axis] === step }),
        h('span', null, signed(step), h('span.unseen', null, `: ${meaning(axis, step)}`))))),
      h('p.means', { 'aria-hidden': 'true' }, has(set[axis]) ? `${meaning(axis, set[axis])}.` : ends[axis].map((end) => h('span', null, end))))));
}

/** A guess as the room keeps it. */
export const pair = (guessed) => (Array.isArray(guessed) && guessed.length === 2 ? { clarity: guessed[0], care: guessed[1] } : {});

function reveal(h, view, mine) {
  const { first, second } = own(view, mine), chosen = second ?? first, all = list(view.reveal?.options), best = view.reveal?.best;
  const told = (at) => h('article.told-of', { 'data-key': `line ${at}` },
    h('h3', null, h('span.letter', null, letterOf(view, at)), ' ', h('span', { dir: 'auto' }, list(view.options)[at]?.text)),
    at === best && at !== chosen && h('p.quiet', null, 'This was within reach.'),
    talk.reading(h, all[at], { fold: true }));
  return [
    head(h, steps.reveal),
    has(chosen) && all[chosen] && h('section', null,
      h('h3', null, 'You chose'),
      has(first) && has(second) && first !== second && h('p.quiet', null, `Before the discussion it was ${letterOf(view, first)}.`),
      told(chosen)),
    talk.thoughts(h, view),
    votes(h, view, chosen), moves(h, view), field(h, view),
    h('section', null, h('h3', null, has(chosen) ? 'The other lines' : 'The lines'), all.map((_, at) => at !== chosen && told(at)))];
}

function table(h, view, mine) {
  const all = list(view.options), go = (words) => h('p.buttons', null, h('button.main', { type: 'button', 'data-do': 'go' }, words));
  const ready = Number.isFinite(mine.voted) && Number.isFinite(mine.members) ? `${mine.voted} of ${mine.members} at your table have chosen.` : '';
  if (view.ending) return [head(h, steps.ending), talk.ending(h, view.ending), h('p.quiet', null, 'The other tables are still on their way, or will be with you soon.')];
  if (all.length < 2) return [head(h, steps.read), talk.lines(h, view, 4), talk.options(h, view), all.length > 0 && go('Go on'), h('p.note', { role: 'status' }, mine.here?.note)];
  return [
    head(h, has(mine.table) ? `Table ${mine.table}: what would you say?` : steps.vote),
    talk.lines(h, view, 4), timer(h, view, mine), ballotBox(h, view, mine),
    h('p.count', null, ready),
    go('Go on with what most chose'),
    h('p.quiet', null, 'Talk first. Any of you can press it, once for the table.')];
}

function trio(h, view, mine) {
  const swap = h('p.buttons', null, h('button', { type: 'button', 'data-do': 'swap', 'data-key': 'swap' }, 'Swap roles'));
  const note = h('p.note', { role: 'status' }, mine.here?.note);
  if (view.ending) return [head(h, steps.ending), talk.ending(h, view.ending), h('p', null, 'Talk about it for a minute, then swap.'), swap, note];
  if (mine.role === 'leader') return [
    head(h, 'You lead: say it aloud'),
    view.briefing?.goal && h('p.ask', { dir: 'auto' }, view.briefing.goal),
    talk.lines(h, view, 4),
    h('p', null, 'Say your next line in your own words. The talk goes on with the line it came nearest to.'),
    h('details', { 'data-key': 'situation' }, h('summary', null, 'The situation'), talk.briefing(h, view))];
  if (mine.role === 'partner') return [
    head(h, 'You are the other person'),
    h('section.secret', null, h('h3', null, 'Only you know this'), talk.paragraphs(h, mine.brief)),
    h('h3', null, 'Say this aloud'), talk.lines(h, view, 4),
    list(view.options).length > 0 && h('fieldset.options', { 'data-key': `${view.moment?.number} said` },
      h('legend', null, 'What they said came nearest to'),
      list(view.options).map((option, at) => h('button.option', { type: 'button', 'data-do': 'said', 'data-option': at }, h('span.letter', null, letterOf(view, at)), ' ', h('span.words', { dir: 'auto' }, option.text)))),
    note, swap];
  return [
    head(h, 'You watch and listen'),
    h('fieldset.options', { 'data-key': 'ticks' },
      h('legend', null, 'Tick what you notice'),
      list(mine.watch).map((text) => h('label.option', null, h('input', { type: 'checkbox', 'data-do': 'tick', 'data-tick': `${view.moment?.number} ${text}`, checked: list(mine.here?.ticks).includes(`${view.moment?.number} ${text}`) }), h('span.words', { dir: 'auto' }, text)))),
    h('p.quiet', null, 'The ticks stay on this phone. Afterwards, say what you saw: the line, not the person.'),
    talk.lines(h, view, 4)];
}

/** What a phone shows: of the room (view), of its own (mine), and of what only this page knows (mine.here). */
export function draw(view, mine, document) {
  const h = maker(document), face = Object.hasOwn(faces, view.step) ? faces[view.step] : faces.door;
  const over = view.step === 'ending' || view.step === 'compare' || view.step === 'closed';
  return h('main', null,
    h('h1', { dir: 'auto' }, view.title ?? 'Rehearsal'),
    h('p.where', null, [view.moment?.number && `Moment ${view.moment.number}`, has(mine.table) && `${view.form === 'trios' ? 'Trio' : 'Table'} ${mine.table}`, mine.name].filter(Boolean).join(' · ')),
    view.paused && h('p.notice', null, 'A short pause.'),
    h('div.face', { 'data-key': `${view.step} ${mine.role ?? ''}` }, face(h, view, mine)),
    ownCard.draw(h, mine.here?.card ?? {}, { ...mine.here?.asked, open: over }),
    view.step !== 'closed' && h('p.buttons.leave', null, h('button', { type: 'button', 'data-do': 'leave' }, 'Leave the room')));
}

/** The door, before this phone is in, or after it was sent out. */
export function drawDoor({ code = '', tables = null, why = '', gone = null, busy = false, card = {}, asked = {} }, document) {
  const h = maker(document);
  return h('main', null,
    h('h1.large', null, gone === null ? 'Join the rehearsal' : 'You are out of the room'),
    gone && h('p', { dir: 'auto' }, gone),
    gone !== null && [h('h2', null, 'What you take with you'), ownCard.draw(h, card, { ...asked, open: true }), h('h2', null, 'Come back in')],
    h('form.door', { 'data-key': 'door' },
      h('p', null, h('label', { for: 'code' }, 'The code on the wall'), h('input', { id: 'code', name: 'code', value: code, required: true, maxlength: 16, autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false' })),
      h('p', null, h('label', { for: 'name' }, 'A name, or none'), h('input', { id: 'name', name: 'name', maxlength: 40, autocomplete: 'off', 'aria-describedby': 'shows' })),
      h('p.quiet', { id: 'shows' }, 'A name shows that you are here. Nobody can see what you choose.'),
      tables !== null && h('p', null, h('label', { for: 'table' }, 'The number of your table, if you have one'), h('input', { id: 'table', name: 'table', type: 'number', inputmode: 'numeric', min: 1, max: tables })),
      h('p.note', { role: 'alert' }, why),
      h('p.buttons', null, h('button.main', { type: 'submit', 'aria-disabled': busy ? 'true' : null }, 'Come in'))));
}
