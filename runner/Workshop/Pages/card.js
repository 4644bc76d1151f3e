// The own card: what this phone chose, beside what each line does. It is kept on this phone and goes nowhere.
import { letterOf, list, meaning, quadrants, signed } from './words.js';

const nameOf = (room) => `rehearsal-card-${room}`;

/** A phone that keeps nothing (a private window, a full disk) still shows what it has. */
export function kept(store) {
  const memory = new Map();
  return {
    read(room) {
      if (memory.has(room)) return memory.get(room);
      try {
        const found = JSON.parse(store.getItem(nameOf(room)));
        return list(found?.moments).length > 0 ? found : { moments: [] };
      } catch {
        return { moments: [] };
      }
    },
    write(room, card) {
      memory.set(room, card);
      try {
        store.setItem(nameOf(room), JSON.stringify(card));
      } catch {
        // It stays in memory.
      }
    },
    forget(room) {
      memory.set(room, { moments: [] });
      try {
        store.removeItem(nameOf(room));
      } catch {
        // Nothing was kept.
      }
    },
  };
}

/** The card with this reveal on it. A reveal that is shown again takes the place of the earlier one. */
export function withReveal(card, view, own) {
  const options = list(view.reveal?.options);
  if (options.length === 0) return card;
  const chosen = own.second ?? own.first;
  const entry = (at) => {
    if (at === null || at === undefined || !options[at]) return null;
    const { clarity, care, letterOfQuadrant, why } = options[at];
    return { letter: letterOf(view, at), text: list(view.options)[at]?.text ?? '', clarity, care, letterOfQuadrant, why };
  };
  const said = list(view.lines).filter(({ who, you }) => who && !you).at(-1);
  const moment = { number: view.moment?.number ?? null, said: said ? `${said.who}: ${said.text}` : '', chosen: entry(chosen), before: own.first !== chosen ? entry(own.first)?.letter ?? null : null, within: entry(view.reveal.best) };
  const others = list(card.moments).filter((other) => other.number !== moment.number || other.said !== moment.said);
  const at = list(card.moments).length === others.length ? others.length : list(card.moments).findIndex((other) => other.number === moment.number && other.said === moment.said);
  return { title: view.title ?? card.title ?? '', moments: [...others.slice(0, at), moment, ...others.slice(at)] };
}

const readingOf = ({ clarity, care, letterOfQuadrant }) =>
  Number.isFinite(clarity) && Number.isFinite(care)
    ? `clarity ${signed(clarity)} (${meaning('clarity', clarity).toLowerCase()}), care ${signed(care)} (${meaning('care', care).toLowerCase()})${quadrants[letterOfQuadrant] ? `: ${quadrants[letterOfQuadrant]}` : ''}`
    : 'no reading';

/** The card as a plain text that opens on every phone. */
export function asText(card) {
  const rows = [card.title || 'Rehearsal', 'My own card. It was kept on this phone only.', ''];
  for (const { number, said, chosen, before, within } of list(card.moments)) {
    rows.push(`Moment ${number ?? ''}`.trim(), said);
    if (chosen) rows.push(`  I chose ${chosen.letter}: ${chosen.text}${before ? ` (before the discussion: ${before})` : ''}`, `    ${readingOf(chosen)}`, chosen.why ? `    ${chosen.why}` : '');
    else rows.push('  I chose none.');
    if (within && within.letter !== chosen?.letter) rows.push(`  Within reach was ${within.letter}: ${within.text}`, `    ${readingOf(within)}`, within.why ? `    ${within.why}` : '');
    rows.push('');
  }
  return rows.filter((row, at) => row !== '' || rows[at - 1] !== '').join('\n');
}

export function draw(h, card, { sure = false, forgotten = false, open = false } = {}) {
  const moments = list(card.moments);
  return h('details.card', { 'data-key': open ? 'card at the end' : 'card', open },
    h('summary', null, moments.length > 0 ? `My card (${moments.length})` : 'My card'),
    h('p.quiet', null, forgotten ? 'It is forgotten.' : moments.length > 0 ? 'It is on this phone only; nobody else can see it.' : 'What you choose will be here beside what each line does. It stays on this phone.'),
    moments.map((moment) => h('article', null,
      h('h3', null, moment.number === null ? 'A moment' : `Moment ${moment.number}`),
      moment.said && h('p.told', { dir: 'auto' }, moment.said),
      moment.chosen ? entry(h, 'You chose', moment.chosen, moment.before) : h('p', null, 'You chose none.'),
      moment.within && moment.within.letter !== moment.chosen?.letter && entry(h, 'Within reach was', moment.within))),
    moments.length > 0 && h('p.buttons', null,
      h('button', { type: 'button', 'data-do': 'save' }, 'Save as a file'),
      sure
        ? [h('button', { type: 'button', 'data-do': 'forget', 'data-key': 'forget' }, 'Yes, forget it'), h('button', { type: 'button', 'data-do': 'keep', 'data-key': 'keep' }, 'Keep it')]
        : h('button', { type: 'button', 'data-do': 'sure', 'data-key': 'sure' }, 'Forget it')));
}

function entry(h, words, { letter, text, clarity, care, letterOfQuadrant, why }, before) {
  return [
    h('p', null, h('b', null, `${words} ${letter} `), h('span', { dir: 'auto' }, text), before && h('span.quiet', null, ` (before the discussion: ${before})`)),
    h('p.quiet', null, readingOf({ clarity, care, letterOfQuadrant })),
    why && h('p.why', { dir: 'auto' }, why)];
}
