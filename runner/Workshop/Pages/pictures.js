// Bars, scales, the movement between two votes and the field of clarity and care, as pictures with their words beside or in them.
import { axes, isNumber, letterOf, list, meaning, movement, quadrants, signed } from './words.js';

/** A bar as long as its share. It is for the eye: the number stands beside it. */
export function bar(h, share, kind) {
  const width = Math.max(0, Math.min(1, isNumber(share) ? share : 0)) * 100;
  return h(`svg.bar.${kind}`, { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    h('rect.ground', { width: 100, height: 10 }), h('rect.full', { width, height: 10 }));
}

/** The five steps of an axis with a mark on one, and with what it means. */
export function scale(h, axis, value, shown = axes[axis]) {
  if (!isNumber(value)) return null;
  const x = (step) => 10 + (step + 2) * 20;
  return h(`div.scale.${axis}`, null,
    h('span.axis', null, shown),
    h('svg.track', { viewBox: '0 0 100 16', 'aria-hidden': 'true' },
      h('path', { d: 'M10 8H90' }),
      [-2, -1, 0, 1, 2].map((step) => h('circle.tick', { cx: x(step), cy: 8, r: 2 })),
      h('circle.mark', { cx: x(Math.max(-2, Math.min(2, value))), cy: 8, r: 6 })),
    h('b', null, signed(value)));
}

/** Both axes of a line, in words. */
export const inWords = (h, rating) => [h('p.means.clarity', null, meaning('clarity', rating.clarity), '.'), h('p.means.care', null, meaning('care', rating.care), '.')];

const cell = 60, left = 34, top = 26, size = 5 * cell, split = 3 * cell;
const across = (clarity) => left + (clarity + 2.5) * cell;
const up = (care) => top + (2.5 - care) * cell;

/** Every rated option by its letter, with the room's guess, if there is one, as a ring. */
export function field(h, view) {
  const options = list(view?.reveal?.options);
  const rated = options.map((option, at) => ({ option, letter: letterOf(view, at) })).filter(({ option }) => isNumber(option?.clarity) && isNumber(option?.care));
  if (rated.length === 0) return null;
  const guesses = rated.filter(({ option }) => isNumber(option.guess?.clarity) && isNumber(option.guess?.care));
  const said = rated.map(({ option, letter }) => `${letter}: clarity ${signed(option.clarity)}, care ${signed(option.care)}, ${quadrants[option.letterOfQuadrant] ?? ''}.`).join(' ');
  const rest = size - split, bottom = top + size;
  return h('figure.field', null,
    h('svg', { viewBox: `0 0 ${left + size + 8} ${bottom + 44}`, role: 'img', 'aria-label': `Clarity to the right, care upwards. ${said}` },
      h('rect.ground.people-led', { x: left, y: top, width: split, height: rest }),
      h('rect.ground.integrated', { x: left + split, y: top, width: rest, height: rest }),
      h('rect.ground.neither', { x: left, y: top + rest, width: split, height: split }),
      h('rect.ground.head-led', { x: left + split, y: top + rest, width: rest, height: split }),
      [1, 2, 3, 4].map((step) => h('path.grid', { d: `M${left + step * cell} ${top}v${size}M${left} ${top + step * cell}h${size}` })),
      h('path.split', { d: `M${left + split} ${top}v${size}M${left} ${top + rest}h${size}` }),
      [-2, -1, 0, 1, 2].map((step) => [
        h.label('text.step', { x: across(step), y: bottom + 18 }, signed(step)),
        h.label('text.step', { x: left - 13, y: up(step) + 5 }, signed(step))]),
      h.label('text.axis.clarity', { x: left + size / 2, y: bottom + 38 }, 'clarity'),
      h.label('text.axis.care', { transform: `translate(8 ${top + size / 2}) rotate(-90)` }, 'care'),
      h.label('text.start', { x: left, y: top - 8 }, 'P people-led'),
      h.label('text.end', { x: left + size, y: top - 8 }, 'I integrated'),
      h.label('text.start', { x: left + 5, y: bottom - 7 }, 'N neither'),
      h.label('text.end', { x: left + size - 5, y: bottom - 7 }, 'H head-led'),
      guesses.map((guessed) => guess(h, guessed)),
      rated.map((mark) => markOf(h, mark, rated.filter(({ option }) => option.clarity === mark.option.clarity && option.care === mark.option.care)))),
    guesses.length > 0 && h('figcaption', null, 'The rings are the room’s own guess.'));
}

/** Lines with the same rating stand side by side, two in a row. */
function markOf(h, mark, together) {
  const { option, letter } = mark, at = together.indexOf(mark), inRow = Math.min(2, together.length), rows = Math.ceil(together.length / 2);
  const x = across(option.clarity) + (inRow > 1 ? (at % 2 - 0.5) * 27 : 0), y = up(option.care) + (Math.floor(at / 2) - (rows - 1) / 2) * 27;
  return h(`g.mark.${quadrants[option.letterOfQuadrant] ?? 'neither'}`, null, h('circle', { cx: x, cy: y, r: 13 }), h.label('text', { x, y: y + 5.5 }, letter));
}

function guess(h, { option, letter }) {
  const x = across(option.guess.clarity), y = up(option.guess.care);
  return h('g.guess', null, h('path', { d: `M${x} ${y}L${across(option.clarity)} ${up(option.care)}` }), h('circle', { cx: x, cy: y, r: 10 }), h.label('text', { x, y: y + 4.5 }, letter));
}

/** Who chose which option before and after the discussion: a row for each option. */
export function votes(h, view, own) {
  const { votes: counts } = view?.reveal ?? {};
  if (!counts) return null;
  if (counts.hidden) return h('p.quiet', null, 'Fewer than three chose a line here, so the room’s choices are not shown.');
  const before = list(counts.first), after = list(counts.second), rows = Math.max(before.length, after.length);
  if (rows === 0) return null;
  const most = Math.max(1, ...before, ...after), twice = after.length > 0 && before.length > 0;
  const side = (number, word, kind) => isNumber(number) && h('div.count', null, h('span.when', null, word), bar(h, number / most, kind), h('b', null, number));
  return h('figure.votes', null,
    h('figcaption', null, twice ? 'The room, before and after the discussion' : 'The room'),
    h('ol.plain', null, Array.from({ length: rows }, (_, at) => h('li', null,
      h('span.letter', { 'aria-hidden': 'true' }, letterOf(view, at)),
      h('div.counts', null,
        h('span.unseen', null, `Line ${letterOf(view, at)}${at === own ? ', your choice' : ''}: `),
        side(before[at], twice ? 'before' : '', twice ? 'before' : 'after'),
        side(after[at], twice ? 'after' : '', 'after'))))));
}

/** How the room moved, as ribbons from left to right and in words. */
export function moves(h, view) {
  const found = movement(view);
  if (found === null) return null;
  const letter = (at) => letterOf(view, at);
  const words = found.changed === 0 ? 'Nobody changed lines.' : found.ways.slice(0, 4).map((way) => `${way.people} from ${letter(way.from)} to ${letter(way.to)}`).join(' · ');
  return h('figure.moves', null,
    h('figcaption', null, 'What the discussion moved'),
    found.changed > 0 && ribbons(h, view),
    h('p', null, words),
    h('p.quiet', null, `${found.stayed} stayed with their line.`));
}

function ribbons(h, view) {
  const rows = Math.max(...list(view.reveal.moved).map((row) => list(row).length), list(view.reveal.moved).length);
  const moved = Array.from({ length: rows }, (_, from) => Array.from({ length: rows }, (__, to) => { const people = view.reveal.moved[from]?.[to]; return isNumber(people) && people > 0 ? people : 0; }));
  const gap = 10, tall = 150;
  const sum = moved.flat().reduce((total, people) => total + people, 0);
  const unit = (tall - gap * (rows - 1)) / Math.max(1, sum);
  const leaving = moved.map((row) => row.reduce((total, people) => total + people, 0));
  const coming = moved.map((_, to) => moved.reduce((total, row) => total + (row[to] ?? 0), 0));
  const stack = (counts) => { let y = 4; return counts.map((people) => { const from = y; y += people * unit + gap; return from; }); };
  const start = stack(leaving), end = stack(coming), used = { start: [...start], end: [...end] };
  const ways = moved.flatMap((row, from) => row.map((people, to) => ({ people, from, to })).filter(({ people }) => people > 0)).map(({ people, from, to }) => {
    const high = people * unit, y = used.start[from], z = used.end[to];
    used.start[from] += high;
    used.end[to] += high;
    return h(from === to ? 'path.stay' : 'path.way', { d: `M30 ${y}C150 ${y} 150 ${z} 270 ${z}v${high}C150 ${z + high} 150 ${y + high} 30 ${y + high}z` });
  });
  const label = (counts, places, x) => counts.map((people, at) => people > 0 && h.label('text', { x, y: places[at] + people * unit / 2 + 5 }, letterOf(view, at)));
  return h('svg', { viewBox: `0 0 300 ${tall + 8}`, 'aria-hidden': 'true' }, ways, label(leaving, start, 14), label(coming, end, 286));
}
