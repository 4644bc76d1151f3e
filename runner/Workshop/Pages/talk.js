// The parts of a talk that more than one page shows.
import { inWords, scale } from './pictures.js';
import { count, isNumber, letterOf, list, quadrants, signal, signed } from './words.js';

export const paragraphs = (h, texts, kind = 'p') => list(Array.isArray(texts) ? texts : texts ? [texts] : []).map((text) => h(kind, { dir: 'auto' }, text));

/** What is said and told. What you say stands like what the others say. */
export function line(h, { who, text, you }) {
  if (!who) return h('p.told', { dir: 'auto' }, text);
  return h(you ? 'p.line.you' : 'p.line', null, h('b', null, who), h('span.unseen', null, ': '), h('span', { dir: 'auto' }, text));
}

export function lines(h, view, last = 6) {
  const all = list(view.lines);
  if (all.length === 0) return null;
  const before = all.slice(0, -last);
  return h('section.talk', { 'aria-label': 'The talk' },
    before.length > 0 && h('details', { 'data-key': 'before' }, h('summary', null, 'What was said before'), before.map((said) => line(h, said))),
    all.slice(-last).map((said) => line(h, said)));
}

/** The options where nothing can be chosen. */
export function options(h, view, own) {
  const all = list(view.options);
  return all.length > 0 && h('ol.options.plain', { 'aria-label': 'The lines' }, all.map((option, at) => h(at === own ? 'li.option.own' : 'li.option', null,
    h('span.letter', null, letterOf(view, at)),
    h('div.words', null, h('span', { dir: 'auto' }, option.text), at === own && h('p', null, h('span.chip', null, 'your choice'))))));
}

/** Who, what and where, with the paragraphs in a column of their own, if one is given. */
export function briefing(h, view, column = null) {
  const { situation, you, with: partner, where, goal, note } = view.briefing ?? {};
  const row = (word, text) => text && h('div', null, h('dt', null, word), h('dd', { dir: 'auto' }, text));
  const told = paragraphs(h, situation);
  return [
    note && h('p.notice', { dir: 'auto' }, note),
    column === null ? told : (column.append(...told), column),
    h('dl', null, row('You are', you), row('With', partner), row('Where', where), row('What you want', goal))];
}

export const contract = (h, view) => h('ul.contract', null, list(view.contract).map((text) => h('li', { dir: 'auto' }, text)));

export function quadrant(h, option) {
  const name = quadrants[option?.letterOfQuadrant];
  return name && h(`span.chip.${name}`, null, h('b', null, option.letterOfQuadrant), ' ', name);
}

/** What an option does: both axes in steps and in words, why, how the seats and the room read it. */
export function reading(h, option, { seats = true, fold = false } = {}) {
  if (!isNumber(option?.clarity) || !isNumber(option?.care)) return h('p.quiet', null, 'This line has no reading.');
  const { guess } = option;
  return [
    h('p.marks', null, quadrant(h, option), option.contested && h('span.chip', null, 'the seats differ')),
    h('div.reading', null, ['clarity', 'care'].map((axis) => scale(h, axis, option[axis])), inWords(h, option)),
    option.why && h('p.why', { dir: 'auto' }, option.why),
    list(option.signals).length > 0 && h('p.quiet.signals', null, list(option.signals).map(signal).join(' · ')),
    isNumber(guess?.clarity) && isNumber(guess?.care) && h('p.quiet', null, `The room’s guess: clarity ${signed(guess.clarity)}, care ${signed(guess.care)}${isNumber(guess.people) ? ` (${count(guess.people, 'person', 'people')})` : ''}.`),
    seats && (fold && list(option.seats).length > 0 ? h('details', { 'data-key': 'seats' }, h('summary', null, 'From each seat'), seatsOf(h, option)) : seatsOf(h, option))];
}

export function seatsOf(h, option) {
  const seats = list(option?.seats);
  return seats.length > 0 && h('table.seats', null,
    h('caption', null, 'As read from each seat'),
    h('thead', null, h('tr', null, ['Seat', 'Clarity', 'Care'].map((word) => h('th', { scope: 'col' }, word)))),
    h('tbody', null, seats.map(({ seat, clarity, care }) => h('tr', null, h('th', { scope: 'row', dir: 'auto' }, seat), h('td', null, signed(clarity)), h('td', null, signed(care))))));
}

export function thoughts(h, view, heading = 'h3') {
  const all = list(view.reveal?.thoughts);
  return all.length > 0 && h('section.thoughts', null, h(heading, null, 'Behind the words'), all.map(({ who, text }) => h('p.line', null, who && h('b', null, `${who}, thinking`), who && h('span.unseen', null, ': '), h('q', { dir: 'auto' }, text))));
}

export function ending(h, { title, outcome, friend, lines: last }, talk = true) {
  return [
    title && h('p.ending', { dir: 'auto' }, title, outcome && h('span.chip', null, outcome)),
    talk && list(last).map((said) => (typeof said === 'string' ? line(h, { text: said }) : line(h, said))),
    friend && h('figure.friend', null, h('figcaption', null, 'What might be told to a friend tonight'), h('blockquote', { dir: 'auto' }, friend))];
}

/** What the room could not see while it talked, and what happened in it. */
export function behind(h, { hidden, split, changed }) {
  return [
    list(hidden).length > 0 && h('section', null, h('h3', null, 'What nobody could see'), paragraphs(h, hidden)),
    list(split).length > 0 && h('section', null, h('h3', null, 'Where the room split'), h('ul.plain.rows', null, list(split).map(({ moment, line: text, letters }) => h('li', null,
      h('span', null, isNumber(moment) && h('span.quiet', null, `Moment ${moment} `), h('bdi', null, text)), h('b', null, letters))))),
    list(changed).length > 0 && h('section', null, h('h3', null, 'What changed minds'), h('ul.plain.rows', null, list(changed).filter(({ share }) => isNumber(share)).map(({ moment, share, line: text }) => h('li', null,
      h('span', null, `The discussion at moment ${moment ?? '?'}`, text && ': ', text), h('b', null, `${Math.round(share * 100)}% changed lines`)))))];
}

const momentOf = ({ moment }) => (isNumber(moment) ? moment : moment?.number);

/** One row for each table: where it is and the way it went; at the end also what came of it. */
export function tables(h, view, narrow = false) {
  const rows = list(view.tables), done = view.step === 'compare' || view.step === 'closed';
  if (rows.length === 0) return null;
  if (narrow) return rows.map((row, at) => tableCard(h, row, view.form === 'trios' ? 'Trio' : 'Table', at));
  const of = (number, rated) => (isNumber(number) ? (isNumber(rated) ? `${number} of ${rated}` : number) : '');
  const name = view.form === 'trios' ? 'Trio' : 'Table', chosen = rows.some((row) => isNumber(row.voted)), ways = rows.some((row) => list(row.path).length > 0);
  const heads = done ? [name, 'The way it went', 'Clear lines', 'Caring lines', 'Ending'] : [name, 'Moment', chosen && 'Chosen', ways && 'The way so far'].filter(Boolean);
  return h('div.wide', { role: 'region', 'aria-label': 'The tables', tabindex: 0 }, h('table.tables', null,
    h('thead', null, h('tr', null, heads.map((word) => h('th', { scope: 'col' }, word)))),
    h('tbody', null, rows.map((row, at) => h('tr', null,
      h('th', { scope: 'row' }, nameOf(row, at)),
      done
        ? [h('td', null, way(h, row)), h('td', null, of(row.clear, row.rated)), h('td', null, of(row.caring, row.rated)), h('td', { dir: 'auto' }, row.ending?.title, ' ', row.ending?.outcome && h('span.chip', null, row.ending.outcome))]
        : [h('td', null, momentOf(row) ?? 'at the end'), chosen && h('td', null, isNumber(row.voted) ? (isNumber(row.people) ? `${row.voted} of ${row.people}` : row.voted) : ''), ways && h('td', null, way(h, row))])))));
}

function tableCard(h, row, name, at) {
  const { clear, caring, rated, ending: end } = row;
  return h('article', null,
    h('h3', null, `${name} ${nameOf(row, at)}`),
    way(h, row),
    isNumber(clear) && isNumber(caring) && isNumber(rated) && h('p', null, `${clear} of ${rated} lines clear, ${caring} caring.`),
    end?.title && h('p', { dir: 'auto' }, end.title, ' ', end.outcome && h('span.chip', null, end.outcome)));
}

const nameOf = (row, at) => row.name ?? row.table ?? row.number ?? at + 1;

const way = (h, row) => {
  const steps = list(row.path);
  return steps.length > 0 && h('ol.plain.way', null, steps.map((step) => {
    const name = quadrants[step.letterOfQuadrant];
    return h(name ? `li.${name}` : 'li', null, step.letter ?? String(step), name && h('span.unseen', null, `, ${name}`), name && h('small', { 'aria-hidden': 'true' }, step.letterOfQuadrant));
  }));
};
